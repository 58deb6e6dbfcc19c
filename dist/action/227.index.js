export const id = 227;
export const ids = [227];
export const modules = {

/***/ 4227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3387);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3060);



const longest = 4000;
function renderJunit(report) {
    const suites = new Map();
    for (const result of report.results) {
        const name = result.domains[0] ?? (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectName */ .wn)(result.subject);
        const cases = suites.get(name) ?? [];
        suites.set(name, cases);
        cases.push(caseOf(result, name, report.verdict.result === 'inconclusive'));
    }
    const written = [...suites].map(([name, cases]) => element('testsuite', name, cases, cases.map(({ xml }) => xml).join('')));
    const body = element('testsuites', report.tool.name, [...suites.values()].flat(), written.join(''));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;
}
function element(tag, name, cases, body) {
    const count = (fate) => cases.filter((one) => one.fate === fate).length;
    const counts = ['failures', 'errors', 'skipped']
        .map((fate) => `${fate}="${count(fate)}"`)
        .join(' ');
    return `<${tag} name="${attribute(name)}" tests="${cases.length}" ${counts}>\n${body}</${tag}>\n`;
}
function caseOf(result, suite, isFatal) {
    const { fate, xml } = fateOf(result, isFatal);
    const about = result.subject.kind === 'domain' ? '' : ` (${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectName */ .wn)(result.subject)})`;
    const body = `${xml}${outputOf(result)}`;
    const start = `<testcase classname="${attribute(suite)}" name="${attribute(`${result.check}${about}`)}"`;
    return { fate, xml: body === '' ? `${start}/>\n` : `${start}>\n${body}</testcase>\n` };
}
function fateOf({ outcome, reason = '', findings }, isFatal) {
    const failing = findings.filter(({ severity }) => severity !== 'notice');
    const [first] = failing;
    if (outcome === 'crashed')
        return { fate: 'errors', xml: problem('error', 'crashed', reason) };
    if (outcome === 'skipped')
        return { fate: 'skipped', xml: `<skipped message="${attribute(reason)}"/>\n` };
    if (outcome === 'inconclusive') {
        const message = `could not look: ${reason}`;
        if (isFatal)
            return { fate: 'errors', xml: problem('error', 'inconclusive', message) };
        return { fate: 'skipped', xml: `<skipped message="${attribute(message)}"/>\n` };
    }
    if (first === undefined)
        return { fate: 'passed', xml: '' };
    const worst = failing.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
    return { fate: 'failures', xml: problem('failure', worst, first.text, failing.map(paragraph).join('\n')) };
}
const problem = (tag, type, message, body = '') => `<${tag} type="${type}" message="${attribute(message)}">${body}</${tag}>\n`;
/** Notices, and what a check that found something could not see. */
function outputOf({ outcome, reason, findings }) {
    const notices = findings.filter(({ severity }) => severity === 'notice').map(paragraph);
    const gap = outcome === 'fail' && reason !== undefined ? [`could not look: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(reason, longest))}`] : [];
    const lines = [...notices, ...gap];
    return lines.length === 0 ? '' : `<system-out>${lines.join('\n')}</system-out>\n`;
}
function paragraph(finding) {
    const { severity, text, remedy } = finding;
    const where = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .whereOf */ .de)(finding);
    const lines = [
        `${severity}: ${text}`,
        remedy === '' ? '' : `→ ${remedy}`,
        where === undefined ? '' : `at ${where}`,
    ];
    return lines
        .filter((line) => line !== '')
        .map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(line, longest)))
        .join('\n');
}
const attribute = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text), 1000));


/***/ })

};
