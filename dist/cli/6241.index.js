export const id = 6241;
export const ids = [6241];
export const modules = {

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationCommands: () => (/* binding */ annotationCommands),
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* unused harmony export leftOutSentence */
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4823);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5054);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3387);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9924);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7108);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3060);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8403);
/**
 * GitHub annotations: what to point at, and the workflow commands that do it.
 *
 * GitHub shows ten of each level a step, silently drops the rest, and cuts a message at 4,096 characters. The worst come
 * first, and what is left out is counted and named.
 */







const mostPerLevel = 10;
const longestMessage = 4096;
const longestTitle = 255;
/** The annotations of a report. What is wrong with the run itself takes a place before the findings. */
function annotationsOf(report, overview = (0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .overviewOf */ .bq)(report)) {
    const placeOf = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placesOf */ .ek)(report.domains);
    const shown = [...crashed(overview), ...unseen(report, overview, placeOf)];
    const leftOut = [];
    const room = new Map(_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g.map((level) => [level, mostPerLevel - shown.filter((a) => a.level === level).length]));
    for (const noted of overview.findings.filter(isOfItsOwn)) {
        const { severity } = noted.finding;
        const left = room.get(severity) ?? 0;
        room.set(severity, left - 1);
        if (left <= 0)
            leftOut.push(noted);
        else
            shown.push({ ...sentenceOf(noted), ...placed(placeOf(noted.finding.location, noted.result.domains)) });
    }
    const rank = ({ level }) => _core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g.indexOf(level);
    return { shown: shown.sort((a, b) => rank(a) - rank(b)), leftOut };
}
/** What receivers make of other findings would take the room of those, unless the settings weigh it more. */
const isOfItsOwn = ({ finding }) => !((0,_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .isRequirement */ .WS)(finding) && finding.severity === 'notice');
const sentenceOf = ({ finding, result }) => {
    const domain = result.domains[0] ?? (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectName */ .wn)(finding.subject);
    const others = result.domains.length > 1 ? ` and ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(result.domains.length - 1, 'other domain')}` : '';
    const where = finding.location?.in === 'file' ? undefined : (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .whereOf */ .de)(finding);
    const end = `${finding.remedy === '' ? '' : `\n→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(finding.remedy)}`}${where === undefined ? '' : `\n(${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(where)})`}`;
    return annotation(finding.severity, `${domain}${others}: ${finding.check}`, finding.text, end);
};
/** The remedy and the place stay whole where they can: the text gives way first. */
function annotation(level, title, text, end = '') {
    const rest = (0,_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(end, longestMessage / 2);
    return {
        level,
        title: (0,_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(title), longestTitle),
        message: (0,_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(text), longestMessage - rest.length) + rest,
    };
}
function placed(place) {
    if (place === undefined)
        return {};
    const { path, line, column } = place;
    return { file: path, startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
}
const crashed = ({ crashes }) => {
    const checks = [...new Set(crashes.map(({ check }) => check))];
    const text = `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(checks)} crashed: a defect of this program, not of the domain`;
    return crashes.length === 0
        ? []
        : [annotation('error', 'A check crashed', text, '\n→ Please report it with the debug log.')];
};
function unseen({ verdict, results }, { gaps }, placeOf) {
    const [first, ...more] = gaps;
    if (first === undefined)
        return [];
    const others = more.length === 0 ? '' : `; ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(more.length, 'other reason')} in the summary`;
    const text = `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(verdict.inconclusive, 'check')} could not be looked at: ${first.detail} (${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(first.sought, 4)})${others}`;
    const level = verdict.result === 'inconclusive' ? 'error' : 'notice';
    const domains = results.find(({ outcome }) => outcome === 'inconclusive')?.domains ?? [];
    return [{ ...annotation(level, 'Could not look', text), ...placed(placeOf(undefined, domains)) }];
}
/** The workflow commands, a line each, and a last line that says what has no annotation. */
function annotationCommands(annotations) {
    const rest = leftOutSentence(annotations.leftOut);
    const lines = [...annotations.shown.map(command), ...(rest === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .logLine */ .BP)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(rest))])];
    return lines.map((line) => `${line}\n`).join('');
}
function command({ level, title, message, file, startLine, startColumn }) {
    const properties = { title, file, line: startLine, endLine: startLine, col: startColumn };
    const written = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .commandProperty */ .N1)(String(value))}`);
    return `::${level} ${written.join(',')}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .commandData */ .wq)(message)}`;
}
/** `12 more findings have no annotation: spf/lookup-limit (8) and ptr/missing (4)`; undefined where all have one. */
function leftOutSentence(leftOut) {
    if (leftOut.length === 0)
        return undefined;
    const checks = new Map();
    for (const { finding } of leftOut)
        checks.set(finding.check, (checks.get(finding.check) ?? 0) + 1);
    const names = (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)([...checks].map(([check, count]) => `${check} (${count})`), 20);
    return `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(leftOut.length, 'more finding')} without an annotation, since GitHub shows ${mostPerLevel} of each level: ${names}`;
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

/***/ 7108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ worstDomainsFirst),
/* harmony export */   QK: () => (/* binding */ countLine),
/* harmony export */   Wr: () => (/* binding */ healthOf),
/* harmony export */   bq: () => (/* binding */ overviewOf)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4823);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5054);
/* harmony import */ var _core_seen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(103);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3060);
/** A report arranged for reading: findings worst first, by domain, and what could not be looked at, by reason. */




/** Linear in the report, but for the sorting of its findings. */
function overviewOf(report) {
    const drafts = new Map();
    for (const domain of report.domains)
        if (!drafts.has(domain.name))
            drafts.set(domain.name, draftOf(domain));
    for (const result of report.results)
        tally(result, drafts);
    const domains = [...drafts.values()].map((draft) => ({ ...draft, findings: worstFirst(draft.findings) }));
    return {
        domains,
        findings: worstFirst(report.results.flatMap((result) => result.findings.map((finding) => ({ finding, result })))),
        gaps: gapsOf(report.results),
        crashes: report.results.filter(({ outcome }) => outcome === 'crashed'),
    };
}
const draftOf = (domain) => ({
    domain,
    counts: { error: 0, warning: 0, notice: 0 },
    findings: [],
    elsewhere: [],
    inconclusive: 0,
    crashed: 0,
    seen: false,
});
function tally(result, drafts) {
    // A result that belongs to no domain of the run is told under its subject: nothing found gets lost.
    const homes = result.domains.length > 0 ? result.domains : [(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectName */ .wn)(result.subject)];
    for (const [index, name] of homes.entries()) {
        const draft = drafts.get(name) ?? draftOf({ name, profile: 'sender' });
        drafts.set(name, draft);
        if (result.outcome === 'inconclusive')
            draft.inconclusive++;
        if (result.outcome === 'crashed')
            draft.crashed++;
        if ((0,_core_seen_js__WEBPACK_IMPORTED_MODULE_1__/* .showsDomain */ .h)(result))
            draft.seen = true;
        for (const finding of result.findings) {
            draft.counts[finding.severity]++;
            (index === 0 ? draft.findings : draft.elsewhere).push({ finding, result });
        }
    }
}
const rank = (severity) => _core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g.indexOf(severity);
const worstFirst = (noted) => [...noted].sort((a, b) => rank(a.finding.severity) - rank(b.finding.severity) ||
    b.result.domains.length - a.result.domains.length);
/** Reasons read `what was sought: why not`; the same why is told once. */
function gapsOf(results) {
    const gaps = new Map();
    for (const { outcome, reason, check } of results) {
        if (outcome !== 'inconclusive')
            continue;
        const [sought, detail] = partsOf(reason ?? `${check}: no reason was given`);
        const gap = gaps.get(detail) ?? { sought: new Set(), results: 0 };
        if (sought !== undefined)
            gap.sought.add(sought);
        gap.results++;
        gaps.set(detail, gap);
    }
    return [...gaps]
        .map(([detail, gap]) => ({ detail, sought: [...gap.sought], results: gap.results }))
        .sort((a, b) => b.results - a.results);
}
function partsOf(reason) {
    const colon = reason.indexOf(': ');
    return colon === -1 ? [undefined, reason] : [reason.slice(0, colon), reason.slice(colon + 2)];
}
function healthOf({ counts, inconclusive, crashed, seen }) {
    const worst = _core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g.find((severity) => counts[severity] > 0);
    if (worst === 'error' || worst === 'warning')
        return worst;
    if (crashed > 0)
        return 'crashed';
    // What could not be looked at is not fine, even where the rest is.
    if (!seen || inconclusive > 0)
        return 'unseen';
    return worst ?? 'healthy';
}
const healths = ['error', 'crashed', 'warning', 'unseen', 'notice', 'healthy'];
/** Domains with the worst first, those that are alike in the order of the settings. */
const worstDomainsFirst = (domains) => domains
    .map((domain) => ({ domain, rank: healths.indexOf(healthOf(domain)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ domain }) => domain);
/** `2 errors, 1 warning, 3 could not be looked at`, or `nothing wrong`. */
function countLine(domain) {
    const { counts, inconclusive, crashed, seen } = domain;
    const parts = _core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(counts[severity], severity));
    if (crashed > 0)
        parts.push(`${crashed} crashed`);
    if (inconclusive > 0)
        parts.push(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(inconclusive, 'check')} could not be looked at`);
    if (parts.length > 0)
        return parts.join(', ');
    return seen ? 'nothing wrong' : 'nothing looked at';
}


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


/***/ }),

/***/ 8403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WS: () => (/* binding */ isRequirement),
/* harmony export */   av: () => (/* binding */ wantingIn),
/* harmony export */   b1: () => (/* binding */ question),
/* harmony export */   ut: () => (/* binding */ answerOf),
/* harmony export */   wM: () => (/* binding */ unprovableIn),
/* harmony export */   y_: () => (/* binding */ gridOf)
/* harmony export */ });
/* harmony import */ var _core_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(553);

const question = 'Would the big receivers take your mail today?';
/** Without what nothing can prove. */
function gridOf({ topics, receivers }) {
    const asked = receivers.filter(({ requirements }) => requirements.some(isProvable));
    const rows = topics.map(({ id, title }) => ({
        title,
        cells: asked.map(({ requirements }) => cellOf(requirements.filter((one) => one.topic === id && isProvable(one)))),
    }));
    return {
        receivers: asked.map(({ name }) => name),
        rows: rows.filter(({ cells }) => cells.some((cell) => cell !== undefined)),
        answers: asked.map(answerOf),
    };
}
const isProvable = ({ provable }) => provable;
/** Whether the receiver would take the mail: `met` only where all is proved that it hangs on. */
const answerOf = ({ requirements }) => worstOf(requirements.filter(_core_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .isDecisive */ .z).map(({ state }) => state));
const worstOf = (states) => ['unmet', 'unproved'].find((state) => states.includes(state)) ?? 'met';
function cellOf(requirements) {
    if (requirements.length === 0)
        return undefined;
    const causes = requirements.flatMap((requirement) => requirement.causes.map(({ check }) => check));
    return { state: worstOf(requirements.map(({ state }) => state)), causes: [...new Set(causes)] };
}
/** What would prove what is not proved, and for what, the widest first. */
function wantingIn({ topics, receivers }) {
    const titles = new Map(topics.map(({ id, title }) => [id, title]));
    const found = new Map();
    for (const { topic, state, provable, wanting } of receivers.flatMap(({ requirements }) => requirements)) {
        if (state !== 'unproved' || !provable)
            continue;
        for (const what of wanting)
            found.set(what, (found.get(what) ?? new Set()).add(titles.get(topic) ?? topic));
    }
    return [...found]
        .map(([what, proves]) => ({ what, proves: [...proves] }))
        .sort((a, b) => b.proves.length - a.proves.length);
}
/** What nobody can look up from outside: `mail is sent over TLS (Gmail)`, with the reason. */
const unprovableIn = ({ receivers }) => receivers.flatMap(({ name, requirements }) => requirements
    .filter(({ provable }) => !provable)
    .map(({ condition, wanting }) => [`${condition} (${name})`, wanting[0] ?? '']));
/** Findings that the table stands for. */
const isRequirement = ({ check }) => check.startsWith('requirements/');


/***/ })

};
