export const id = 341;
export const ids = [341];
export const modules = {

/***/ 2341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bounces: () => (/* binding */ bounces_bounces)
});

// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/core/run-wide.js
var run_wide = __webpack_require__(4075);
// EXTERNAL MODULE: ./build/facts/bounce-trouble.js
var bounce_trouble = __webpack_require__(8448);
// EXTERNAL MODULE: ./build/facts/bounce-words.js
var bounce_words = __webpack_require__(7454);
// EXTERNAL MODULE: ./build/facts/bounces.js + 4 modules
var bounces = __webpack_require__(3158);
// EXTERNAL MODULE: ./build/facts/inputs.js
var inputs = __webpack_require__(35);
// EXTERNAL MODULE: ./build/mail/dsn/classify/categories.js
var categories = __webpack_require__(4607);
// EXTERNAL MODULE: ./build/report/bounces.js
var report_bounces = __webpack_require__(2278);
// EXTERNAL MODULE: ./build/report/cut.js
var cut = __webpack_require__(3387);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/style.js
var style = __webpack_require__(3842);
;// CONCATENATED MODULE: ./build/report/bounce-listing.js





const mostTroubles = 10;
/** Ends with a line end. */
function renderListing(listing, { color, width, verbose = false }) {
    const pen = { paint: (0,style/* painter */.C)(color), width: Math.max(40, width), verbose };
    const paragraphs = [
        verbose ? listing.recipients.map((recipient) => recipientLine(recipient, pen)) : [],
        ...(listing.bounces.categories.length === 0 ? [] : (0,report_bounces/* bounceParagraphs */.K)({ bounces: [listing.bounces] }, pen)),
        troubleLines(listing, pen),
        [pen.paint('bold', totalLine(listing))],
    ];
    const lines = paragraphs
        .filter((paragraph) => paragraph.length > 0)
        .flatMap((paragraph) => [...paragraph, '']);
    return lines
        .slice(0, -1)
        .map((line) => `${(0,report_escape/* logLine */.BP)(line.trimEnd())}\n`)
        .join('');
}
/** `a.eml:1: kim@example.net failed bad-mailbox 550 5.1.1 "…"`. */
function recipientLine(told, { paint }) {
    const codes = [told.replyCode, told.status].filter((code) => code !== undefined).join(' ');
    const what = `${told.kind} ${told.category}${codes === '' ? '' : ` ${codes}`}`;
    const place = paint('dim', (0,report_escape/* visible */.RK)(`${told.path}:${told.line}:`));
    return `${place} ${(0,report_escape/* visible */.RK)(told.recipient)} ${what} ${paint('dim', (0,report_escape/* visible */.RK)((0,cut/* cut */.Jj)(told.diagnostic, 300)))}`;
}
function troubleLines({ troubles }, pen) {
    const told = pen.verbose ? troubles : troubles.slice(0, mostTroubles);
    const left = troubles.length - told.length;
    const lines = told.flatMap(({ path, line, text }) => (0,style/* indented */.g)(`${path}:${line}: ${text}`, '! ', '  ', pen));
    return left === 0 ? lines : [...lines, `! ${(0,quote/* counted */.hS)(left, 'more file or mail', 'more files or mails')}`];
}
function totalLine({ files, kinds }) {
    const counts = Object.entries(kinds).map(([kind, count]) => `${count} ${kind}`);
    const what = counts.length === 0 ? 'no bounce' : counts.join(', ');
    return `${(0,quote/* counted */.hS)(files, 'file')}: ${what}`;
}
/** One recipient a line, described in `docs/bounces.md`. */
function renderListingJson({ schema, tool, files, kinds, bounces, recipients, troubles, }) {
    const members = [
        `"schema":${(0,report_escape/* json */.Pq)(schema)}`,
        `"tool":${(0,report_escape/* json */.Pq)({ name: tool.name, version: tool.version })}`,
        `"files":${(0,report_escape/* json */.Pq)(files)}`,
        `"kinds":${(0,report_escape/* json */.Pq)(kinds)}`,
        `"bounces":${(0,report_escape/* json */.Pq)(bounces)}`,
        `"recipients":${array(recipients)}`,
        `"troubles":${array(troubles)}`,
    ];
    return `{${members.join(',\n')}}\n`;
}
const array = (items) => items.length === 0 ? '[]' : `[\n${items.map(report_escape/* json */.Pq).join(',\n')}\n]`;

// EXTERNAL MODULE: ./build/app/bounces.js
var app_bounces = __webpack_require__(721);
// EXTERNAL MODULE: ./build/app/inputs.js
var app_inputs = __webpack_require__(1563);
// EXTERNAL MODULE: ./build/app/options/nearest.js
var nearest = __webpack_require__(4283);
// EXTERNAL MODULE: ./build/app/version.js
var version = __webpack_require__(3912);
// EXTERNAL MODULE: ./build/app/cli/check.js + 1 modules
var check = __webpack_require__(4943);
// EXTERNAL MODULE: ./build/app/cli/terminal.js
var cli_terminal = __webpack_require__(7025);
;// CONCATENATED MODULE: ./build/app/cli/bounces.js














const formats = ['text', 'json', 'csv'];
/** Exit codes: 0 well, 1 bounces that only the sender can mend, 2 a path that leads nowhere, 3 no bounce in any file. */
async function bounces_bounces({ paths, format = 'text', verbose = false, }) {
    if (!isFormat(format))
        return (0,check/* refuse */.T)([unknownFormat(format)]);
    const { bounces: named } = await (0,app_inputs/* findInputs */.Z)({
        bounces: paths.map((pattern) => ({ pattern })),
        reports: [],
        metrics: [],
    });
    const wrong = named.flatMap(problemOf);
    if (wrong.length > 0)
        (0,check/* refuse */.T)(wrong);
    const recipients = [];
    const lists = verbose || format === 'json';
    const read = await (0,bounces/* readAll */.yw)((0,inputs/* pathsOf */.wG)(named), { file: app_inputs/* fileParts */.R, settings: run_wide/* nothingRunWide */.CO }, lists ? (told) => recipients.push(...listed(told)) : undefined);
    const terminal = (0,cli_terminal/* terminalOf */.g)(process.stdout, process.env);
    process.stdout.write(rendered(format, read, recipients, { ...terminal, verbose }));
    return wrong.length > 0 ? 2 : codeOf(read);
}
const isFormat = (text) => formats.includes(text);
function unknownFormat(text) {
    const near = (0,nearest/* nearest */.pA)(text, formats);
    return `--format: ${(0,quote/* quoted */.TL)(text)} is none of ${formats.join(', ')}${near === undefined ? '' : `: did you mean "${near}"?`}`;
}
const troubles = {
    missing: 'there is no such file or folder: create it, or correct the path',
    nothing: 'leads to no file: correct the pattern, or see that the folder holds files',
    unreadable: 'cannot be opened: see who may read it',
    link: 'is a link, which is not followed: name the file itself',
    'too-many': 'leads through too many files: name a folder that holds less',
};
const problemOf = ({ pattern, trouble }) => trouble === undefined ? [] : [`${(0,quote/* quoted */.TL)(pattern)}: ${troubles[trouble]}`];
function rendered(format, read, recipients, appearance) {
    const came = read.others;
    if (format === 'csv')
        return (0,app_bounces.suppressionsCsv)(came.dead);
    const listing = {
        schema: 1,
        tool: version/* tool */.z,
        files: read.files,
        kinds: came.kinds,
        bounces: (0,app_bounces.tableOf)({ came }),
        recipients,
        troubles: read.troubles.map((trouble) => ({
            path: trouble.path,
            line: trouble.line,
            text: (0,bounce_trouble/* troubleInWords */._)(trouble),
        })),
    };
    return format === 'json' ? renderListingJson(listing) : renderListing(listing, appearance);
}
const listed = ({ at, notification }) => notification.recipients.map(({ recipient, kind, category, permanence, suppress, replyCode, status, remoteMta, diagnostic }) => ({
    ...at,
    recipient,
    kind,
    category,
    ...(permanence === undefined ? {} : { permanence }),
    suppress,
    ...(replyCode === undefined ? {} : { replyCode }),
    ...(status === undefined ? {} : { status }),
    ...(remoteMta === undefined ? {} : { remoteMta }),
    diagnostic,
}));
function codeOf({ others, troubleCount }) {
    if (Object.keys(others.kinds).length === 0)
        return troubleCount > 0 ? 3 : 0;
    const isOwnFault = others.categories.some(({ category, failed }) => failed >= bounce_words/* fewBounces */.ku && categories/* categories */.L[category].fault === 'sender');
    return isOwnFault ? 1 : 0;
}


/***/ }),

/***/ 2278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ bounceParagraphs),
/* harmony export */   a: () => (/* binding */ bounceBlock)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3387);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3842);



const mostCategories = 12;
/** Below a heading of its own; a table for each domain. */
const bounceBlock = ({ bounces = [] }) => ({
    open: '## Bounces\n\n',
    rows: bounces.map(bounceTable),
    close: '',
});
function bounceTable(table) {
    const rows = table.categories
        .slice(0, mostCategories)
        .map((row) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(row.category)} | ${row.failed} | ${row.delayed} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(receiversOf(row))} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h$)((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(row.remedy, 300))} ${row.checks.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9).join(' ')} |\n`);
    const head = '| Category | Failed | Delayed | Receivers | What to do |\n| --- | ---: | ---: | --- | --- |\n';
    return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(nameOf(table))}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(totalOf(table))}\n\n${head}${rows.join('')}\n`;
}
/** A table of plain text, as wide as the terminal; remedies stand below their row. */
const bounceParagraphs = ({ bounces = [] }, pen) => bounces.map((table) => [
    `${pen.paint('bold', `Bounces of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(nameOf(table))}`)}  ${totalOf(table)}`,
    ...table.categories
        .slice(0, pen.verbose ? undefined : mostCategories)
        .flatMap((row) => rowLines(row, pen)),
]);
const indent = ' '.repeat(11);
function rowLines(row, pen) {
    const counts = [
        row.permanent > 0 ? `${row.permanent} permanent` : '',
        row.temporary > 0 ? `${row.temporary} temporary` : '',
    ].filter((text) => text !== '');
    const notes = [counts.join(', '), receiversOf(row)].filter((text) => text !== '').join(' · ');
    return [
        `  ${String(row.failed + row.delayed).padStart(7)}  ${pen.paint('bold', row.category)}  ${pen.paint('dim', (0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(notes), 250))}`,
        ...(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .indented */ .g)(row.remedy, `${indent}→ `, `${indent}  `, pen),
    ];
}
const nameOf = ({ domain }) => domain ?? 'other senders';
/** `12 failed, 3 delayed, 4 dead addresses`. */
const totalOf = ({ failed, delayed, dead }) => [
    `${failed} failed`,
    ...(delayed > 0 ? [`${delayed} delayed`] : []),
    ...(dead > 0 ? [`${dead} dead ${dead === 1 ? 'address' : 'addresses'}`] : []),
].join(', ');
const receiversOf = ({ receivers }) => receivers
    .slice(0, 3)
    .map(({ name, count }) => `${name === '' ? 'unknown' : (0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(name, 60)} ${count}`)
    .join(', ');


/***/ }),

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   z: () => (/* binding */ cutOctets)
/* harmony export */ });
/** Makes text fit: cut at a word for a limit, broken into lines for a width. */
/** At most `most` UTF-16 units, ended by `…` where something is left out; never half a character. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    const room = text.slice(0, Math.max(0, most - 2));
    const space = room.lastIndexOf(' ');
    const kept = space > most / 2 ? room.slice(0, space) : room.replace(/[\ud800-\udbff]$/, '');
    return `${kept} …`;
}
/** Lines of at most `width` characters; a longer word, such as a record to be copied, stays whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
/** At most `most` octets in UTF-8. */
function cutOctets(text, most) {
    const short = cut(text, most);
    // A UTF-16 unit takes three octets at most.
    return Buffer.byteLength(short) <= most ? short : cut(text, Math.floor(most / 3));
}


/***/ }),

/***/ 3842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   g: () => (/* binding */ indented)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/** How a terminal can stress a text, and how a paragraph fits its width. */


const codes = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 };
/** Paints nothing where colours are off. */
const painter = (color) => color ? (style, text) => (text === '' ? '' : `\u001b[${codes[style]}m${text}\u001b[0m`) : (_, text) => text;
const longestText = 2000;
/** Remote text as lines, harmless and cut, with one indent for the first line and another for those that follow. */
const indented = (text, first, next, { width }) => (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), longestText), width - next.length).map((line, index) => `${index === 0 ? first : next}${line}`);


/***/ })

};
