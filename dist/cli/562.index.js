export const id = 562;
export const ids = [562];
export const modules = {

/***/ 562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spf: () => (/* binding */ spf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5054);
/* harmony import */ var _facts_spf_branch_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(608);
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1184);
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9157);
/* harmony import */ var _net_dns_cached_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5356);
/* harmony import */ var _net_dns_live_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9747);
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1813);
/* harmony import */ var _net_dns_system_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8903);
/* harmony import */ var _report_spf_tree_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5793);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3842);
/* harmony import */ var _options_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1254);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9896);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1457);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7025);
/** `deliverability spf`: one evaluation as a receiver would do it, and the record that led to the result. */















/** Exit codes: 0 pass, 1 any other result, 2 bad arguments, 3 temperror. */
async function spf(given) {
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_2__/* .prepare */ .i)({
        source: 'cli',
        given: {
            domains: given.mailFrom.slice(given.mailFrom.lastIndexOf('@') + 1),
            helo: given.helo,
            'dns-servers': given.dnsServers,
            timeout: given.timeout,
        },
        today: '',
        files: { read: async () => undefined },
    });
    const problems = 'problems' in prepared ? prepared.problems.map(_options_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formatProblem */ .Vw) : [];
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(given.ip) === 0)
        problems.unshift(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(given.ip)} is no IP address: give one such as 192.0.2.1`);
    if (problems.length > 0 || 'problems' in prepared)
        return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)(problems);
    return evaluateAndTell(given, prepared.options);
}
async function evaluateAndTell({ ip, mailFrom, helo }, { dns, timeout, domains }) {
    const servers = dns.servers.length > 0 ? dns.servers : (0,_net_dns_system_js__WEBPACK_IMPORTED_MODULE_6__/* .systemServers */ .m)();
    const world = (0,_net_dns_live_js__WEBPACK_IMPORTED_MODULE_7__/* .live */ .V)({ servers, random: (below) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(below), signal: AbortSignal.timeout(timeout) });
    try {
        const resolve = (0,_net_dns_cached_js__WEBPACK_IMPORTED_MODULE_8__/* .cached */ .P)(world.resolve);
        const domain = domains[0]?.name ?? '';
        const local = mailFrom.includes('@') ? mailFrom.slice(0, mailFrom.lastIndexOf('@')) : 'postmaster';
        const evaluation = await (0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_9__/* .evaluate */ ._)({ ip, mailFrom: `${local}@${domain}`, helo: helo ?? domain }, { dns: resolve, now: new Date() });
        const decided = (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_10__/* .parseName */ .$q)(evaluation.domain);
        const tree = decided === undefined ? undefined : await (0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_11__/* .expand */ .f)({ domain: decided }, { dns: resolve });
        const { color, width } = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .terminalOf */ .g)(process.stdout, process.env);
        const pen = { paint: (0,_report_style_js__WEBPACK_IMPORTED_MODULE_13__/* .painter */ .C)(color), width, verbose: true };
        const drawn = tree?.record === undefined ? [] : ['', ...(0,_report_spf_tree_js__WEBPACK_IMPORTED_MODULE_14__/* .spfTree */ .A)((0,_facts_spf_branch_js__WEBPACK_IMPORTED_MODULE_15__/* .branchOf */ .W)(tree), pen.paint)];
        process.stdout.write(`${[...told(evaluation, pen), ...drawn].join('\n')}\n`);
        if (evaluation.result === 'pass')
            return 0;
        return evaluation.result === 'temperror' ? 3 : 1;
    }
    finally {
        world.close();
    }
}
function told({ result, reason, mechanism, explanation, domain, lookups, voids }, pen) {
    const rows = [
        ['result', result],
        ['reason', reason],
        ['domain', domain],
        ['matched', mechanism],
        ['explanation', explanation],
        ['cost', `${lookups} of 10 look-ups, ${voids} of 2 void look-ups`],
    ];
    return rows.flatMap(([name, value]) => value === undefined ? [] : (0,_report_style_js__WEBPACK_IMPORTED_MODULE_13__/* .indented */ .g)(value, `${pen.paint('dim', name.padEnd(13))}`, ' '.repeat(13), pen));
}


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

/***/ 5793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ spfTree),
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5054);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/** An SPF record and all that it names, drawn with lines, with the look-ups that each branch costs. */



const mostLines = 80;
const deepest = 24;
const longestLabel = 100;
/** One line a branch, the root first; the branches beyond the first 80 are counted. */
function spfTree(root, paint) {
    const lines = [];
    const left = draw(root, '', '', 0, lines);
    const width = Math.min(60, Math.max(...lines.map(({ drawn }) => drawn.length)));
    return [
        ...lines.map((line) => written(line, width, paint)),
        ...(left > 0 ? [paint('dim', `… ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left, 'more branch', 'more branches')}`)] : []),
    ];
}
/** Draws a branch and those below it; returns how many had to be left out. */
function draw(branch, own, below, depth, lines) {
    if (lines.length >= mostLines || depth > deepest)
        return 1;
    lines.push({ drawn: own + (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(branch.label), longestLabel), branch });
    return branch.branches.reduce((left, next, index) => {
        const last = index === branch.branches.length - 1;
        return (left +
            draw(next, `${below}${last ? '└─ ' : '├─ '}`, `${below}${last ? '   ' : '│  '}`, depth + 1, lines));
    }, 0);
}
function written({ drawn, branch }, width, paint) {
    const cost = costOf(branch);
    const problem = branch.problem === undefined
        ? ''
        : `  ${paint('red', `✗ ${(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(branch.problem), longestLabel)}`)}`;
    return cost === '' && problem === '' ? drawn : `${drawn.padEnd(width)}  ${paint('dim', cost)}${problem}`;
}
/** `3 look-ups, 1 void`; nothing for a term that costs nothing. */
const costOf = ({ lookups, voids }) => [lookups > 0 ? (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(lookups, 'look-up') : '', voids > 0 ? `${voids} void` : '']
    .filter((part) => part !== '')
    .join(', ');


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
