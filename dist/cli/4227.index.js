export const id = 4227;
export const ids = [4227];
export const modules = {

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


/***/ }),

/***/ 3060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   de: () => (/* binding */ whereOf),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   wn: () => (/* binding */ subjectName)
/* harmony export */ });
/* harmony import */ var _core_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2506);

/**
 * Where to point for something found: the line of a file that it is about, else the line of the settings or of the
 * workflow that asked for the first of its domains, else nowhere. Prepared once for a report.
 */
function placesOf(asked) {
    const places = new Map();
    for (const { name, location } of asked) {
        if (location?.in === 'file' && !places.has(name))
            places.set(name, location);
    }
    return (location, domains) => {
        if (location?.in === 'file')
            return location;
        const domain = domains.find((name) => places.has(name));
        return domain === undefined ? undefined : places.get(domain);
    };
}
/** `TXT example.com`, `dns/example.com.zone:12`. */
const placeName = (location) => location.in === 'dns'
    ? `${location.type} ${location.name === '' ? '.' : location.name}`
    : `${location.path}:${location.line}`;
/** What people call a subject; a domain needs no more than its name. */
function subjectName(subject) {
    switch (subject.kind) {
        case 'domain':
            return subject.name;
        case 'host':
            return `mail host ${subject.name === '' ? '.' : subject.name}`;
        case 'selector':
            return `selector ${subject.selector} of ${subject.name}`;
        case 'sender':
            return `${subject.network} sending for ${subject.name}`;
        case 'submission':
            return subject.host === subject.name
                ? `server ${(0,_core_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointOf */ .X5)(subject)}`
                : `${(0,_core_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointOf */ .X5)(subject)}, through which ${subject.name} sends`;
        case 'exchanger':
            return `mail host ${subject.host} at ${subject.ip}`;
        case 'message':
            return `message ${subject.path}`;
        case 'listing':
            return subject.role === 'link' ? `link to ${subject.of}` : subject.of;
        case 'blocklist':
            return `block list ${subject.list}`;
        case 'bounces':
            return subject.name === undefined ? 'bounces of other mails' : `bounces of ${subject.name}`;
        case 'reports':
            return `reports on ${subject.name}`;
        case 'metrics':
            return subject.name === undefined ? 'metrics' : `metrics of ${subject.name}`;
        case 'postmaster-tools':
            return `Gmail's Postmaster Tools on ${subject.name}`;
        case 'input':
            return `files of the setting ${subject.setting}`;
        case 'vantage':
            return 'this machine';
    }
}
/** Where in the world a finding is: its record or line, else its subject where that is more than the domain. */
const whereOf = ({ location, subject }) => {
    if (location !== undefined)
        return placeName(location);
    return subject.kind === 'domain' ? undefined : subjectName(subject);
};


/***/ })

};
