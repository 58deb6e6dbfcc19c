export const id = 3915;
export const ids = [3915];
export const modules = {

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

/***/ 3915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/report/blocklists.js
var blocklists = __webpack_require__(729);
// EXTERNAL MODULE: ./build/report/bounces.js
var bounces = __webpack_require__(2278);
// EXTERNAL MODULE: ./build/report/cut.js
var cut = __webpack_require__(3387);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/overview.js
var report_overview = __webpack_require__(7108);
// EXTERNAL MODULE: ./build/report/paragraphs.js
var paragraphs = __webpack_require__(2403);
// EXTERNAL MODULE: ./build/report/place.js
var place = __webpack_require__(3060);
// EXTERNAL MODULE: ./build/report/rates.js
var rates = __webpack_require__(132);
// EXTERNAL MODULE: ./build/report/senders.js
var senders = __webpack_require__(1605);
// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(3842);
// EXTERNAL MODULE: ./build/report/conversations.js
var conversations = __webpack_require__(3887);
// EXTERNAL MODULE: ./build/report/requirements.js
var report_requirements = __webpack_require__(8403);
;// CONCATENATED MODULE: ./build/report/requirements-text.js
/** The table of requirements for people at a terminal: who would take the mail, who would not, and what is not proved. */



const marks = {
    met: ['✓', 'green'],
    unmet: ['✗', 'red'],
    unproved: ['?', 'yellow'],
};
/** The receivers by their answer, with advice what would prove more; everything where everything is asked for. */
function requirementLines(requirements, pen, advised) {
    const { paint, verbose } = pen;
    return [
        `  ${paint('bold', report_requirements/* question */.b1)}`,
        ...(verbose ? tableLines(requirements, pen) : answerLines(requirements, pen)),
        ...(advised || verbose ? wantingLines(requirements, pen) : []),
    ];
}
/** Receivers that answer alike, for the same reasons, in one line. */
function answerLines({ receivers }, pen) {
    const groups = new Map();
    for (const receiver of receivers) {
        const state = (0,report_requirements/* answerOf */.ut)(receiver);
        const why = reasonOf(receiver, state);
        const group = groups.get(why) ?? { state, names: [] };
        group.names.push(receiver.name);
        groups.set(why, group);
    }
    return [...groups].flatMap(([why, { state, names }]) => {
        const [mark, style] = marks[state];
        return (0,report_style/* indented */.g)(`${(0,quote/* listed */.KE)(names, 20)}: ${why}`, `    ${pen.paint(style, mark)} `, '      ', pen);
    });
}
function reasonOf({ requirements }, state) {
    if (state === 'met')
        return 'yes, as far as anybody can tell';
    if (state === 'unproved')
        return 'nothing speaks against it, and not all is proved';
    const causes = requirements.flatMap(({ causes }) => causes.map(({ check }) => check));
    return `no: ${(0,quote/* listed */.KE)([...new Set(causes)], 6)}`;
}
function tableLines(requirements, { paint }) {
    const { receivers, rows, answers } = (0,report_requirements/* gridOf */.y_)(requirements);
    const width = Math.max(...rows.map(({ title }) => title.length), 'all of it'.length);
    const row = (title, cells) => `    ${title.padEnd(width)}  ${cells
        .map((state, i) => {
        const [mark, style] = state === undefined ? [' ', 'dim'] : marks[state];
        return paint(style, mark) + ' '.repeat((receivers[i]?.length ?? 1) + 1);
    })
        .join('')}`;
    return [
        paint('dim', `    ${' '.repeat(width)}  ${receivers.map((name) => `${name}  `).join('')}`),
        ...rows.map(({ title, cells }) => row(title, cells.map((cell) => cell?.state))),
        row('all of it', answers),
    ];
}
const mostWanting = 5;
function wantingLines(requirements, pen) {
    const all = (0,report_requirements/* wantingIn */.av)(requirements);
    const shown = pen.verbose ? all : all.slice(0, mostWanting);
    const unprovable = pen.verbose ? (0,report_requirements/* unprovableIn */.wM)(requirements) : [];
    return [
        ...(shown.length === 0 ? [] : ['    To prove more:']),
        ...shown.flatMap(({ what, proves }) => (0,report_style/* indented */.g)(`${what} — ${(0,quote/* listed */.KE)(proves, 4)}`, '    - ', '      ', pen)),
        ...(unprovable.length === 0 ? [] : ['    What nobody can look up from outside:']),
        ...unprovable.flatMap(([what, why]) => (0,report_style/* indented */.g)(`${what}: ${why}`, '    - ', '      ', pen)),
    ];
}

// EXTERNAL MODULE: ./build/report/spf-tree.js
var spf_tree = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/report/text-domains.js










const mostFindings = 100;
const mostQuiet = 10;
/** For more domains, what would prove more is not told for each. */
const mostAdvised = 3;
/** The worst domain first; each finding in full up to a limit that no first screen reaches, the others counted. */
function domainParagraphs(domains, pen) {
    const few = domains.length <= mostAdvised;
    const full = [];
    const brief = [];
    let room = pen.verbose ? Number.POSITIVE_INFINITY : mostFindings;
    let left = 0;
    for (const domain of (0,report_overview/* worstDomainsFirst */.B6)(domains.filter((one) => !isQuiet(one)))) {
        const own = domain.findings.filter((noted) => !isToldInTable(noted, domain));
        const told = own.slice(0, room);
        room -= told.length;
        left += own.length - told.length;
        if (told.length === 0 && own.length + domain.elsewhere.length > 0)
            brief.push(`${heading(domain, pen)}${aside(sharedName(domain, pen), pen)}`);
        else
            full.push([heading(domain, pen), '', ...body(domain, told, pen), ...requirementsOf(domain, pen, few)]);
    }
    if (left > 0)
        brief.push(pen.paint('dim', `  ${(0,quote/* counted */.hS)(left, 'more finding')}: the JSON report has them all`));
    const quiet = domains.length > 1 || pen.verbose ? quietLines(domains.filter(isQuiet), pen) : [];
    const [only, ...others] = domains;
    const asked = only !== undefined && others.length === 0 && isQuiet(only) ? requirementsOf(only, pen, true) : [];
    return [...full, brief, quiet, asked.slice(1)];
}
const isQuiet = ({ findings, elsewhere }) => findings.length + elsewhere.length === 0;
const text_domains_marks = {
    error: ['✗', 'red'],
    warning: ['!', 'yellow'],
    notice: ['·', 'cyan'],
    crashed: ['✗', 'red'],
    unseen: ['?', 'yellow'],
    healthy: ['✓', 'green'],
};
function heading(domain, { paint }) {
    const [mark, style] = text_domains_marks[(0,report_overview/* healthOf */.Wr)(domain)];
    return `${paint(style, mark)} ${paint('bold', (0,report_escape/* visible */.RK)(domain.domain.name))}  ${(0,report_overview/* countLine */.QK)(domain)}`;
}
const aside = (text, { paint }) => text === '' ? '' : `  ${paint('dim', (0,cut/* cut */.Jj)((0,report_escape/* visible */.RK)(text), 250))}`;
function body(domain, told, pen) {
    const shared = sharedName(domain, pen);
    return [
        ...told.flatMap((noted) => findingLines(noted, pen)),
        ...(shared === '' ? [] : [aside(`also ${shared}`, pen)]),
        ...treeLines(domain, told, pen),
        ...(pen.verbose ? transcriptLines(told, pen) : []),
    ];
}
/** What receivers make of the findings is told in one table. */
const isToldInTable = ({ finding }, { domain }) => domain.requirements !== undefined && (0,report_requirements/* isRequirement */.WS)(finding);
/** `advised`: with what would prove more. */
const requirementsOf = ({ domain }, pen, advised) => domain.requirements === undefined ? [] : ['', ...requirementLines(domain.requirements, pen, advised)];
/** The conversations with mail servers in which the findings were seen. */
const transcriptLines = (told, { paint }) => (0,conversations/* transcriptsOf */.jJ)(told.map(({ result }) => result)).flatMap(({ title, lines }) => [
    '',
    `  ${paint('bold', (0,report_escape/* visible */.RK)(title))}`,
    ...lines.map((line) => `    ${paint('dim', (0,report_escape/* visible */.RK)(line))}`),
]);
const severityStyles = { error: 'red', warning: 'yellow', notice: 'cyan' };
const textIndent = ' '.repeat(11);
function findingLines({ finding, result }, pen) {
    const others = result.domains.length > 1 ? `also ${(0,quote/* listed */.KE)(result.domains.slice(1), 3)}` : undefined;
    const notes = [(0,place/* whereOf */.de)(finding), others].filter((part) => part !== undefined).join(' · ');
    const severity = pen.paint(severityStyles[finding.severity], finding.severity.padEnd(7));
    return [
        `  ${severity}  ${pen.paint('bold', (0,report_escape/* visible */.RK)(finding.check))}${aside(notes, pen)}`,
        ...(0,report_style/* indented */.g)(finding.text, textIndent, textIndent, pen),
        ...(finding.remedy === '' ? [] : (0,report_style/* indented */.g)(finding.remedy, `${textIndent}→ `, `${textIndent}  `, pen)),
    ];
}
/** What a shared mail host does to this domain too; told in full under the first domain that uses it. */
function sharedName({ elsewhere, domain }, { verbose }) {
    const names = elsewhere.map(({ finding, result }) => `${finding.check} under ${result.domains[0] ?? domain.name}`);
    return (0,quote/* listed */.KE)([...new Set(names)], verbose ? 50 : 4);
}
/** The tree explains findings about SPF; without one, only who asks for everything wants it. */
function treeLines({ domain }, told, { paint, verbose }) {
    const concerned = verbose || told.some(({ finding }) => finding.check.startsWith('spf/'));
    if (domain.spf === undefined || !concerned)
        return [];
    return ['', ...(0,spf_tree/* spfTree */.A)(domain.spf, paint).map((line) => `  ${line}`)];
}
const quietNames = {
    crashed: 'a check crashed',
    unseen: 'not everything could be looked at',
    healthy: 'nothing wrong',
};
/** Domains without a finding: a line each, or one for all where there are many. */
function quietLines(quiet, pen) {
    return ['crashed', 'unseen', 'healthy'].flatMap((health) => {
        const domains = quiet.filter((domain) => (0,report_overview/* healthOf */.Wr)(domain) === health);
        if (pen.verbose || domains.length <= mostQuiet) {
            return domains.flatMap((domain) => [heading(domain, pen), ...treeLines(domain, [], pen)]);
        }
        const [mark, style] = text_domains_marks[health];
        return [`${pen.paint(style, mark)} ${(0,quote/* counted */.hS)(domains.length, 'domain')}: ${quietNames[health]}`];
    });
}

// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(7342);
;// CONCATENATED MODULE: ./build/report/text.js
/** The report for people at a terminal or in a log: what is wrong and what to do first, what is well in one line. */













const mostReasons = 10;
const mostSuppressed = 500;
/** Ends with a line end. Linear in the findings. */
function renderText(report, options) {
    const pen = (0,paragraphs/* penFor */.H)(options);
    const overview = (0,report_overview/* overviewOf */.bq)(report);
    return (0,paragraphs/* joined */.o)([
        ...domainParagraphs(overview.domains, pen),
        blocklistLines(report.results, pen),
        ...(0,bounces/* bounceParagraphs */.KT)(report, pen),
        ...(0,senders/* senderParagraphs */.J)(report, pen),
        ...(0,rates/* rateParagraphs */.Ut)(report, pen),
        gapLines(overview.gaps, pen),
        crashLines(overview.crashes, pen),
        pen.verbose ? suppressedLines(report.suppressed, pen) : [],
        [...verdictLines((0,verdict/* verdictSentence */.B)(report, overview), report, pen), ...moreLines(overview.findings, pen)],
    ]);
}
function blocklistLines(results, pen) {
    const sentence = (0,blocklists/* blocklistSentence */.v)(results);
    return sentence === undefined ? [] : (0,report_style/* indented */.g)(`block lists: ${sentence}`, '· ', '  ', pen);
}
/** One line a reason, and what it kept from being seen. */
function gapLines(gaps, pen) {
    const told = pen.verbose ? gaps : gaps.slice(0, mostReasons);
    const left = gaps.length - told.length;
    const lines = told.flatMap(({ detail, sought, results }) => {
        const names = sought.length === 0 ? '' : ` — ${(0,quote/* listed */.KE)(sought, pen.verbose ? 100 : 4)}`;
        return (0,report_style/* indented */.g)(`could not look (${(0,quote/* counted */.hS)(results, 'check')}): ${detail}${names}`, '? ', '  ', pen);
    });
    return left > 0 ? [...lines, `? could not look: ${(0,quote/* counted */.hS)(left, 'more reason')}`] : lines;
}
function crashLines(crashes, pen) {
    const lines = crashes.slice(0, mostReasons).flatMap(({ check, subject, reason = 'no reason is known' }) => {
        const text = `crashed, which is a defect of this program: ${check} on ${(0,place/* subjectName */.wn)(subject)}: ${reason}`;
        return (0,report_style/* indented */.g)(text, '✗ ', '  ', pen);
    });
    const left = crashes.length - mostReasons;
    return left > 0 ? [...lines, `✗ ${(0,quote/* counted */.hS)(left, 'more crash', 'more crashes')}`] : lines;
}
function suppressedLines(suppressed, pen) {
    const lines = suppressed.slice(0, mostSuppressed).flatMap(({ finding, reason, owner, until }) => {
        const who = [owner, until === undefined ? undefined : `until ${until}`]
            .filter((part) => part !== undefined)
            .join(', ');
        const text = `suppressed ${finding.check} on ${(0,place/* subjectName */.wn)(finding.subject)}: ${reason}${who === '' ? '' : ` (${who})`}`;
        return (0,report_style/* indented */.g)(text, '- ', '  ', pen);
    });
    const left = suppressed.length - mostSuppressed;
    return left > 0 ? [...lines, `- ${(0,quote/* counted */.hS)(left, 'more suppressed finding')}`] : lines;
}
const resultMarks = {
    pass: ['✓', 'green'],
    fail: ['✗', 'red'],
    inconclusive: ['?', 'yellow'],
    error: ['✗', 'red'],
};
function verdictLines(sentence, { verdict }, { paint, width }) {
    const [mark, style] = resultMarks[verdict.result];
    const [first = '', ...next] = (0,cut/* wrap */.LV)((0,report_escape/* visible */.RK)(sentence), width - 2);
    return [`${paint(style, mark)} ${paint('bold', first)}`, ...next.map((line) => `  ${paint('bold', line)}`)];
}
function moreLines([worst], { paint }) {
    if (worst === undefined)
        return [];
    return [paint('dim', `  More about a finding: deliverability explain ${(0,report_escape/* visible */.RK)(worst.finding.check)}`)];
}


/***/ })

};
