export const id = 2341;
export const ids = [2341,721];
export const modules = {

/***/ 721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bouncesFrom: () => (/* binding */ bouncesFrom),
/* harmony export */   suppressionsCsv: () => (/* binding */ suppressionsCsv),
/* harmony export */   tableOf: () => (/* binding */ tableOf)
/* harmony export */ });
/* harmony import */ var _facts_bounces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3158);
/* harmony import */ var _mail_dsn_classify_categories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4607);


async function bouncesFrom(inspected, { options, inputs }) {
    if (inputs.bounces.length === 0)
        return { tables: [], dead: [] };
    const names = [...options.domains.map(({ name }) => name), undefined];
    const found = await Promise.all(names.map(async (name) => {
        const subject = { kind: 'bounces', ...(name === undefined ? {} : { name }) };
        return { name, came: await inspected.recall(_facts_bounces_js__WEBPACK_IMPORTED_MODULE_0__/* .bounces */ .sA, subject) };
    }));
    const known = found.flatMap(({ name, came }) => (came === undefined ? [] : [{ name, came }]));
    return {
        tables: known.filter(({ came }) => came.failed + came.delayed > 0).map(tableOf),
        // What somebody else sent to is no reason to stop sending.
        dead: known.flatMap(({ name, came }) => (name === undefined ? [] : came.dead)),
    };
}
const tableOf = ({ name, came, }) => ({
    ...(name === undefined ? {} : { domain: name }),
    failed: came.failed,
    delayed: came.delayed,
    dead: came.dead.length,
    categories: came.categories.map(({ category, failed, delayed, permanent, temporary, receivers }) => ({
        category,
        failed,
        delayed,
        permanent,
        temporary,
        receivers,
        remedy: `${_mail_dsn_classify_categories_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .L[category].remedy}.`,
        checks: _mail_dsn_classify_categories_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .L[category].checks,
    })),
});
const columns = ['recipient', 'category', 'status', 'bounces', 'last', 'file', 'line'];
/** CSV of RFC 4180, with a header; an address that a spreadsheet would take for a formula is quoted as text. */
const suppressionsCsv = (dead) => [columns, ...dead.map(rowOf)].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
const rowOf = ({ recipient, category, status = '', count, date = '', at, }) => [
    recipient,
    category,
    status,
    String(count),
    date,
    at.path,
    String(at.line),
];
/** OWASP: "=", "+", "-" and "@" begin a formula. */
const cell = (text) => {
    const clean = text.replace(/[\p{Cc}\p{Cf}]/gu, '');
    const harmless = /^[=+\-@]/.test(clean) ? `'${clean}` : clean;
    return /[",;']|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};


/***/ }),

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
var inputs = __webpack_require__(2416);
// EXTERNAL MODULE: ./build/mail/dsn/classify/categories.js
var categories = __webpack_require__(4607);
// EXTERNAL MODULE: ./build/report/bounces.js
var report_bounces = __webpack_require__(2278);
// EXTERNAL MODULE: ./build/report/cut.js
var cut = __webpack_require__(3387);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/json-lines.js
var json_lines = __webpack_require__(711);
// EXTERNAL MODULE: ./build/report/paragraphs.js
var paragraphs = __webpack_require__(2403);
// EXTERNAL MODULE: ./build/report/style.js
var style = __webpack_require__(3842);
;// CONCATENATED MODULE: ./build/report/bounce-listing.js







const mostTroubles = 10;
/** Ends with a line end. */
function renderListing(listing, options) {
    const pen = (0,paragraphs/* penFor */.H)(options);
    return (0,paragraphs/* joined */.o)([
        pen.verbose ? listing.recipients.map((recipient) => recipientLine(recipient, pen)) : [],
        listing.bounces.categories.length === 0
            ? []
            : (0,report_bounces/* bounceParagraph */.zN)(listing.bounces, { title: 'Bounces', pen }),
        troubleLines(listing, pen),
        [pen.paint('bold', totalLine(listing))],
    ]);
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
    return (0,json_lines/* document */.Al)([
        `"schema":${(0,report_escape/* json */.Pq)(schema)}`,
        `"tool":${(0,report_escape/* json */.Pq)({ name: tool.name, version: tool.version })}`,
        `"files":${(0,report_escape/* json */.Pq)(files)}`,
        `"kinds":${(0,report_escape/* json */.Pq)(kinds)}`,
        `"bounces":${(0,report_escape/* json */.Pq)(bounces)}`,
        `"recipients":${(0,json_lines/* array */.YO)(recipients)}`,
        `"troubles":${(0,json_lines/* array */.YO)(troubles)}`,
    ]);
}

// EXTERNAL MODULE: ./build/app/bounces.js
var app_bounces = __webpack_require__(721);
// EXTERNAL MODULE: ./build/app/inputs.js
var app_inputs = __webpack_require__(1563);
// EXTERNAL MODULE: ./build/app/options/nearest.js
var nearest = __webpack_require__(4283);
// EXTERNAL MODULE: ./build/app/version.js
var version = __webpack_require__(3912);
// EXTERNAL MODULE: ./build/app/cli/refuse.js
var refuse = __webpack_require__(1457);
// EXTERNAL MODULE: ./build/app/cli/terminal.js
var cli_terminal = __webpack_require__(7025);
;// CONCATENATED MODULE: ./build/app/cli/bounces.js














const formats = ['text', 'json', 'csv'];
/** Exit codes: 0 well, 1 bounces that only the sender can mend, 2 a path that leads nowhere, 3 no bounce in any file. */
async function bounces_bounces({ paths, format = 'text', verbose = false, }) {
    if (!isFormat(format))
        return (0,refuse/* refuse */.T)([unknownFormat(format)]);
    const { bounces: named } = await (0,app_inputs/* findInputs */.Z)({
        bounces: paths.map((pattern) => ({ pattern })),
        reports: [],
        metrics: [],
    });
    const wrong = named.flatMap(problemOf);
    if (wrong.length > 0)
        (0,refuse/* refuse */.T)(wrong);
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

/***/ 1457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse),
/* harmony export */   x: () => (/* binding */ badSettings)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/** What is wrong with the settings, said on the way out. */

/** The exit code. */
const badSettings = 2;
/** Says all that is wrong, and returns the exit code. */
function refuse(problems) {
    for (const problem of problems)
        process.stderr.write(`error: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(problem)}\n`);
    return badSettings;
}


/***/ }),

/***/ 7025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ terminalOf)
/* harmony export */ });
/** What is known of the terminal: whether it is one, how wide, whether it takes colour. */
/**
 * NO_COLOR and FORCE_COLOR decide where they are set (no-color.org, force-color.org), GitHub's log shows colour
 * though it is no terminal, and else a terminal gets it. The choice on the command line wins over all.
 */
function terminalOf(stream, env, choice = 'auto') {
    const byEnvironment = () => {
        if (env['NO_COLOR'])
            return false;
        if (env['FORCE_COLOR'])
            return env['FORCE_COLOR'] !== '0';
        return (stream.isTTY === true && env['TERM'] !== 'dumb') || env['GITHUB_ACTIONS'] === 'true';
    };
    const width = Math.min(Math.max(stream.columns ?? 100, 40), 120);
    return { color: choice === 'auto' ? byEnvironment() : choice === 'always', width };
}


/***/ }),

/***/ 4172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   TI: () => (/* binding */ glob)
/* harmony export */ });
/* unused harmony export matches */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const mostEntries = 50_000;
const mostDepth = 32;
/** Whether a text is a pattern, and not the path of one file. */
const isPattern = (text) => /[*?]/.test(text);
/**
 * The files that a pattern matches, without links and without what begins with a dot where the pattern does not say so.
 * Folders that cannot be read hold nothing.
 */
async function glob(pattern) {
    const segments = pattern.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? /[/\\]/ : '/');
    const search = new Search();
    await search.in('', segments, 0);
    return { paths: [...search.paths].sort(), isCut: search.entries > mostEntries };
}
class Search {
    paths = new Set();
    entries = 0;
    /** Folders with what was still to match in them: "**" leads to the same place by several ways. */
    #seen = new Set();
    async in(folder, segments, depth) {
        const key = `${segments.join('/')} in ${folder}`;
        if (this.#seen.has(key) || depth > mostDepth || this.entries > mostEntries)
            return;
        this.#seen.add(key);
        const [segment = '', ...rest] = segments;
        if (segment === '**')
            await this.#anywhere(folder, segments, depth);
        else if (isPattern(segment))
            await this.#matching(folder, segment, rest, depth);
        else
            await this.#named(`${folder}${segment}`, rest, depth);
    }
    async #anywhere(folder, segments, depth) {
        // At the end, "**" stands for all files below.
        const rest = segments.length === 1 ? ['*'] : segments.slice(1);
        await this.in(folder, rest, depth);
        for (const entry of await this.#list(folder))
            if (entry.isDirectory() && !entry.name.startsWith('.'))
                await this.in(`${folder}${entry.name}/`, segments, depth + 1);
    }
    async #matching(folder, segment, rest, depth) {
        for (const entry of await this.#list(folder)) {
            if (!matches(entry.name, segment))
                continue;
            if (rest.length > 0 && entry.isDirectory())
                await this.in(`${folder}${entry.name}/`, rest, depth + 1);
            if (rest.length === 0 && entry.isFile())
                this.paths.add(`${folder}${entry.name}`);
        }
    }
    async #named(path, rest, depth) {
        if (rest.length > 0)
            return this.in(`${path}/`, rest, depth + 1);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
        if (found?.isFile())
            this.paths.add(path);
    }
    async #list(folder) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder === '' ? '.' : folder, { withFileTypes: true }).catch(() => []);
        this.entries += entries.length;
        return entries;
    }
}
/** `*` for any characters, `?` for one. */
function matches(name, pattern) {
    if (name.startsWith('.') && !pattern.startsWith('.'))
        return false;
    let [at, star, resumed] = [0, -1, 0];
    let index = 0;
    while (index < name.length) {
        if (pattern[at] === '*') {
            [star, resumed] = [at, index];
            at += 1;
        }
        else if (pattern[at] === '?' || pattern[at] === name[index]) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            resumed += 1;
            [at, index] = [star + 1, resumed];
        }
        else
            return false;
    }
    return /^\**$/.test(pattern.slice(at));
}


/***/ }),

/***/ 1563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fileParts),
/* harmony export */   Z: () => (/* binding */ findInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4172);
/** The files that the settings `bounces`, `reports` and `metrics` name: looked up before a run, read within it. */





/** A day's bounces of a large sender, one a file. */
const mostFiles = 200_000;
/** What each pattern leads to. Never rejects: what is wrong with one is said there, and the rest is read. */
async function findInputs(inputs) {
    const [bounces, reports, metrics] = await Promise.all([inputs.bounces, inputs.reports, inputs.metrics].map((asked) => Promise.all(asked.map(found))));
    return { bounces: bounces ?? [], reports: reports ?? [], metrics: metrics ?? [] };
}
const partOctets = 256 * 1024;
/**
 * The octets of a file, in parts. Rejects where it cannot be read. Ten thousand small files are read one after the other:
 * to wait for each would take longer than to read it.
 */
async function* fileParts(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const most = Math.min((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size + 1, partOctets);
        for (;;) {
            const part = Buffer.allocUnsafe(most);
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, part);
            if (length > 0)
                yield part.subarray(0, length);
            // A file's end comes short; a read at the end of one that has just grown is left to the next run.
            if (length < most)
                return;
            // Answers of the network wait meanwhile.
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setImmediate)();
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const found = async (asked) => ({
    ...asked,
    ...(await lookUp(asked.pattern).catch(() => ({ paths: [], trouble: 'unreadable' }))),
});
/** A name with a "*" in it may be a file's own. */
async function lookUp(pattern) {
    const about = await aboutOf(pattern);
    if (about?.isDirectory())
        return within(pattern);
    if (about?.isFile())
        return { paths: [withSlashes(pattern)] };
    if (about !== undefined)
        return { paths: [], trouble: about.isSymbolicLink() ? 'link' : 'unreadable' };
    if (!(0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isPattern */ .Pt)(pattern))
        return { paths: [], trouble: 'missing' };
    const { paths, isCut } = await (0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .glob */ .TI)(pattern);
    return bounded(paths, isCut);
}
const aboutOf = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return undefined;
    throw error;
});
/** The files of a folder; of a Maildir, those of its folders "new" and "cur". */
async function within(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
    const isMaildir = entries.some((entry) => entry.name === 'cur' && entry.isDirectory());
    const folders = isMaildir ? ['new', 'cur'].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)) : [folder];
    const paths = [];
    for (const path of folders)
        paths.push(...(await filesIn(path)));
    return bounded(paths, false);
}
async function filesIn(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    return entries
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map(({ name }) => withSlashes((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)))
        .sort();
}
function bounded(paths, isCut) {
    if (isCut || paths.length > mostFiles)
        return { paths: paths.slice(0, mostFiles), trouble: 'too-many' };
    return paths.length === 0 ? { paths, trouble: 'nothing' } : { paths };
}
const withSlashes = (path) => (node_path__WEBPACK_IMPORTED_MODULE_2__.sep === '\\' ? path.replaceAll('\\', '/') : path);


/***/ }),

/***/ 8448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ troubleInWords)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5054);
/** What is wrong with a file that was given as one of bounces, in a sentence without its end. */

const troubleInWords = ({ path, trouble, detail }) => {
    const file = (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path);
    switch (trouble) {
        case 'unreadable':
            return `the file ${file} cannot be read (${detail})`;
        case 'empty':
            return `the file ${file} is empty`;
        case 'packed':
            return `the file ${file} is an archive, and was not read`;
        case 'no-bounce':
            return `a mail in ${file} is no bounce, and was left out`;
        case 'no-entry':
            return `${file} is neither a mail nor the log of a mail server that is known`;
    }
};


/***/ }),

/***/ 7454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ toldAs),
/* harmony export */   LK: () => (/* binding */ placeOfSample),
/* harmony export */   aQ: () => (/* binding */ cameBack),
/* harmony export */   aT: () => (/* binding */ howMany),
/* harmony export */   bx: () => (/* binding */ skipOthers),
/* harmony export */   cw: () => (/* binding */ isMany),
/* harmony export */   h$: () => (/* binding */ bouncesOf),
/* harmony export */   ku: () => (/* binding */ fewBounces),
/* harmony export */   pz: () => (/* binding */ namesWithCounts),
/* harmony export */   qN: () => (/* binding */ cameOf),
/* harmony export */   wJ: () => (/* binding */ remedyFor)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5054);
/* harmony import */ var _mail_dsn_classify_categories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4607);


/** Fewer of a kind may be chance, or one receiver's mistake. */
const fewBounces = 5;
/** The bounces of some categories, the most first. */
const bouncesOf = ({ categories: counts }, wanted) => counts.filter(({ category }) => wanted.includes(category));
const isMany = ({ failed }) => failed >= fewBounces;
const cameOf = ({ category, failed, delayed, permanent, temporary, receivers, sample, }) => ({
    category,
    failed,
    delayed,
    permanent,
    temporary,
    receivers: receivers.slice(0, 5),
    ...(sample === undefined ? {} : { diagnostic: sample.diagnostic }),
});
/** A file and a line, where a bounce has said it. */
const placeOfSample = ({ sample }) => sample === undefined ? undefined : { in: 'file', ...sample.at };
/** `12 messages came back and 3 are delayed (gmail.com 10, example.net 5) because …: "550 …"`. */
const cameBack = ({ category, failed, delayed, receivers, diagnostic }) => {
    const where = receivers.length === 0 ? '' : ` (${namesWithCounts(receivers)})`;
    const said = diagnostic === undefined ? '' : `: ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(diagnostic)}`;
    return `${howMany(failed, delayed)}${where} because ${_mail_dsn_classify_categories_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .L[category].meaning}${said}`;
};
const howMany = (failed, delayed) => {
    const back = `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(failed, 'message')} came back`;
    const late = `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(delayed, 'message')} ${delayed === 1 ? 'is' : 'are'} delayed`;
    if (delayed === 0)
        return back;
    return failed === 0 ? late : `${back} and ${late}`;
};
const namesWithCounts = (names) => names
    .slice(0, 3)
    .map(({ name, count }) => `${name === '' ? 'unknown' : name} ${count}`)
    .join(', ');
/** What to do, and the checks of this tool that look at the cause. */
const remedyFor = ({ category }) => {
    const { remedy, checks } = _mail_dsn_classify_categories_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .L[category];
    return checks.length === 0
        ? `${remedy}.`
        : `${remedy}; ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(checks)} in this report look at the cause.`;
};
/** Bounces without a domain of the run are no domain's fault; `bounces/other-sender` tells of them. */
const skipOthers = (name) => name === undefined ? 'these bounces belong to no domain of the run' : undefined;
/** A message that says of a category what came back, why, and what mends it. */
const toldAs = (severity) => ({ severity, text: (came) => cameBack(came), remedy: (came) => remedyFor(came) });


/***/ }),

/***/ 2278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ bounceParagraphs),
/* harmony export */   an: () => (/* binding */ bounceBlock),
/* harmony export */   zN: () => (/* binding */ bounceParagraph)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3842);



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
        .map((row) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(row.category)} | ${row.failed} | ${row.delayed} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(receiversOf(row))} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h$)((0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(row.remedy, 300))} ${row.checks.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9).join(' ')} |\n`);
    const head = '| Category | Failed | Delayed | Receivers | What to do |\n| --- | ---: | ---: | --- | --- |\n';
    return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(nameOf(table))}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(totalOf(table))}\n\n${head}${rows.join('')}\n`;
}
const bounceParagraphs = ({ bounces = [] }, pen) => bounces.map((table) => bounceParagraph(table, { title: `Bounces of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(nameOf(table))}`, pen }));
/** A table of plain text, as wide as the terminal; remedies stand below their row. */
const bounceParagraph = (table, { title, pen }) => [
    `${pen.paint('bold', title)}  ${totalOf(table)}`,
    ...table.categories.slice(0, pen.verbose ? undefined : mostCategories).flatMap((row) => rowLines(row, pen)),
];
const indent = ' '.repeat(11);
function rowLines(row, pen) {
    const counts = [
        row.permanent > 0 ? `${row.permanent} permanent` : '',
        row.temporary > 0 ? `${row.temporary} temporary` : '',
    ].filter((text) => text !== '');
    const notes = [counts.join(', '), receiversOf(row)].filter((text) => text !== '').join(' · ');
    return [
        `  ${String(row.failed + row.delayed).padStart(7)}  ${pen.paint('bold', row.category)}  ${pen.paint('dim', (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(notes), 250))}`,
        ...(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .indented */ .g)(row.remedy, `${indent}→ `, `${indent}  `, pen),
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
    .map(({ name, count }) => `${name === '' ? 'unknown' : (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(name, 60)} ${count}`)
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

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   wq: () => (/* binding */ commandData)
/* harmony export */ });
/**
 * The one place where text from the world is made harmless for the format that it goes into.
 *
 * A DNS record can hold workflow commands, Markdown, HTML, terminal codes and characters that nobody sees. Every format
 * begins with {@link visible}, which leaves one line of characters that a person can see, and then escapes what its own
 * syntax knows. JSON alone keeps the text as it is, in an escaped notation.
 */
/** Controls, formats (bidi, zero width, tags), lone surrogates, line separators, what draws nothing, what XML forbids. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufffe\uffff]/gu;
/** Most text is so, and the expression above takes longer to compile than a small report to write. */
const plain = /^[ -~]*$/;
const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const codeOf = (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    const code = hex.length <= 2
        ? `\\x${hex.padStart(2, '0')}`
        : hex.length <= 4
            ? `\\u${hex.padStart(4, '0')}`
            : `\\u{${hex}}`;
    return named[character] ?? code;
};
/** One line in which each character can be seen: `\x1b` for an escape, `\u202e` for a change of direction. */
const visible = (text) => (plain.test(text) ? text : text.replace(unseen, codeOf));
/**
 * A finished line for a log that GitHub reads: it takes `::name::` at the start of a line, after blanks, as a command,
 * and `##[name]` anywhere in it. The colours of this program may stand before the text.
 */
const logLine = (line) => 
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character of this program's own colours
line.replace(/^((?:\s|\x1b\[[\d;]*m)*)::/, '$1\\::').replace(/##(?=[a-z]{0,12}\[)/gi, '##\\');
/** The data of a workflow command. Line ends stay, escaped. */
const commandData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** The value of a workflow command's property. */
const commandProperty = (text) => commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** Text and attribute values of HTML and XML. */
const markup = (text) => visible(text).replace(/[&<>"']/g, (c) => markupEntities[c] ?? c);
const markupEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/**
 * Markdown for a paragraph or a table cell. No backtick is left, so that those of {@link markdownCode} are the only ones;
 * a backslash and a pipe become entities, since `\|` and `\\|` mean different
 * things inside and outside of tables; mentions and issue numbers get a character of no width, as nothing else stops
 * GitHub from linking them outside of code.
 */
const markdown = (text) => visible(text).replace(/[\\|<>&`*_~[\]$]|:\/\/|www\.|(?<![a-z0-9])@(?=\w)|#(?=\d)/gi, (found) => markdownEntities[found.toLowerCase()] ?? `\\${found}`);
const markdownEntities = {
    '\\': '&#92;',
    '|': '&#124;',
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '`': '&#96;',
    '://': '&#58;//',
    'www.': 'www&#46;',
    '@': '@&#8203;',
    '#': '#&#8203;',
};
/** A Markdown code span, for paragraphs only: a table would cut it at a pipe. Nothing in it is linked or read. */
function markdownCode(text) {
    const content = visible(text);
    const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
    const fence = '`'.repeat(longest + 1);
    const padding = /^[` ]|[` ]$/.test(content) || content === '' ? ' ' : '';
    return `${fence}${padding}${content}${padding}${fence}`;
}
/** Lines as a Markdown code block, in which nothing is linked or read. */
function markdownBlock(lines) {
    const content = lines.map(visible).join('\n');
    const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${content}\n${fence}\n`;
}
/**
 * A finding's sentence as a Markdown paragraph: quoted values as code, so that they can be copied as they are, and words
 * like `2001:db8:100::1` too, in which GitHub sees the emoji `:100:`. Code spans that touch would become one.
 */
const markdownProse = (text) => visible(text)
    .split(/("[^"]+")/)
    .map((part, index) => (index % 2 === 1 ? markdownCode(part.slice(1, -1)) : proseOf(part)))
    .reduce((before, part) => (before.endsWith('`') && part.startsWith('`') ? `${before} ${part}` : before + part), '');
const proseOf = (text) => text
    .split(' ')
    .map((word) => (/:[\w+-]+:/.test(word) ? markdownCode(word) : markdown(word)))
    .join(' ');
/** A label between double quotes in a Mermaid graph; all but letters, digits and what SPF terms consist of by number. */
const mermaidLabel = (text) => visible(text).replace(/[^A-Za-z0-9 .:/=~?+,-]/gu, (c) => `#${c.codePointAt(0)};`);
/** A SARIF message: no link (§3.11.6) and no placeholder (§3.11.5) comes from the text. */
const sarifText = (text) => visible(text)
    .replaceAll('](', '] (')
    .replace(/\{(?=\d+\})/g, '{ ');
/**
 * JSON that reads the same after parsing, but in which nothing is hidden, coloured or a workflow command when it is
 * printed. Lone surrogates, which not every reader takes, become U+FFFD.
 */
const json = (value) => JSON.stringify(value)
    .replace(/\\(ud[89a-f][0-9a-f]{2}|.)/g, (found) => (found.startsWith('\\ud') ? '\\ufffd' : found))
    .replace(unseen, unitsOf)
    .replace(/##(?=[a-z]{0,12}\[)/gi, '#\\u0023');
const unitsOf = (character) => Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');


/***/ }),

/***/ 711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ document),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   YO: () => (/* binding */ array)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/** JSON in which each thing has a line, so that two files can be compared line by line. */

/** Of members that are written already, as `"schema":1`. Ends with a line end. */
const document = (members) => `{${members.join(',\n')}}\n`;
const array = (items) => items.length === 0 ? '[]' : `[\n${items.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq).join(',\n')}\n]`;
const object = (entries) => entries.length === 0
    ? '{}'
    : `{\n${entries.map(([key, value]) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(key)}:${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(value)}`).join(',\n')}\n}`;


/***/ }),

/***/ 2403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ penFor),
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3842);
/** How a text for people at a terminal is put together, whatever it tells of. */


const penFor = ({ color, width, verbose = false }) => ({
    paint: (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(color),
    width: Math.max(40, width),
    verbose,
});
/** Those that are not empty, with blank lines between them. Ends with a line end. */
const joined = (paragraphs) => paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .flatMap((paragraph) => [...paragraph, ''])
    .slice(0, -1)
    .map((line) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(line.trimEnd())}\n`)
    .join('');


/***/ }),

/***/ 3842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   g: () => (/* binding */ indented)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3387);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/** How a terminal can stress a text, and how a paragraph fits its width. */


const codes = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 };
/** Paints nothing where colours are off. */
const painter = (color) => color ? (style, text) => (text === '' ? '' : `\u001b[${codes[style]}m${text}\u001b[0m`) : (_, text) => text;
const longestText = 2000;
/** Remote text as lines, harmless and cut, with one indent for the first line and another for those that follow. */
const indented = (text, first, next, { width }) => (0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text), longestText), width - next.length).map((line, index) => `${index === 0 ? first : next}${line}`);


/***/ })

};
