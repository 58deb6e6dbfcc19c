export const id = 9571;
export const ids = [9571];
export const modules = {

/***/ 2407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   _Y: () => (/* binding */ hundredfold),
/* harmony export */   oh: () => (/* binding */ thousands)
/* harmony export */ });
/** How figures stand in a sentence, whatever the locale of the machine. */
/** `1,204`. */
const thousands = (count) => count.toLocaleString('en-US');
/** Of 1; two digits that count: `0.34 %`, `12 %`, `0.05 %`. */
const percent = (share) => `${hundredfold(share)} %`;
/** What {@link percent} says, as a number. */
const hundredfold = (share) => Number((share * 100).toPrecision(2));


/***/ }),

/***/ 729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ blocklistSentence)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5054);
/** Block lists in one line: what was looked up, on how many lists, and what came of it. */

/** Undefined where nothing was looked up. */
function blocklistSentence(results) {
    const looked = results.flatMap((result) => (result.subject.kind === 'listing' ? [result] : []));
    const lists = results.flatMap(({ subject, outcome }) => subject.kind === 'blocklist' ? [{ id: subject.list, isUnseen: outcome === 'inconclusive' }] : []);
    if (looked.length === 0 || lists.length === 0)
        return undefined;
    const idsWhere = (isUnseen) => new Set(lists.filter((list) => list.isUnseen === isUnseen).map(({ id }) => id));
    const [seen, unseen] = [idsWhere(false), idsWhere(true)];
    const entries = looked.reduce((sum, { findings }) => sum + findings.length, 0);
    const found = entries === 0 ? 'no entry' : (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(entries, 'entry', 'entries');
    const asked = `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(looked.length, 'address or name', 'addresses and names')} on ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(seen.size, 'block list')}`;
    const rest = unseen.size === 0 ? '' : `; ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unseen.size, 'list')} could not be asked`;
    return seen.size === 0
        ? `no block list could be asked about ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(looked.length, 'address or name', 'addresses and names')}`
        : `${asked}: ${found}${rest}`;
}


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

/***/ 3887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ serverName),
/* harmony export */   RB: () => (/* binding */ smtpJson),
/* harmony export */   jJ: () => (/* binding */ transcriptsOf),
/* harmony export */   mR: () => (/* binding */ stepLines)
/* harmony export */ });
/* harmony import */ var _core_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2506);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);


/** `SMTP smtp.example.com:587 at 192.0.2.1 (starttls)`, with the versions of TLS where they were limited. */
function serverName({ host, address, port, security, tls }) {
    const where = host === address ? '' : ` at ${address}`;
    const versions = tls === undefined ? '' : `, ${tls.minVersion ?? ''}-${tls.maxVersion ?? ''}`;
    return `SMTP ${(0,_core_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointOf */ .X5)({ host, port })}${where} (${security}${versions})`;
}
/** The transcript, and what is known of TLS that it does not show. The times of its steps vary, and are left out. */
const smtpJson = ({ server, conversation }) => ({
    server: { ...server, ...(server.tls === undefined ? {} : { tls: { ...server.tls } }) },
    conversation: {
        ended: conversation.ended.kind,
        ...(conversation.ended.kind === 'completed' ? {} : { during: conversation.ended.during }),
        transcript: conversation.steps.map(({ from, text }) => ({ from, text })),
        ...(conversation.tls === undefined ? {} : { tls: tlsJson(conversation.tls) }),
        retries: conversation.retries,
    },
});
const tlsJson = ({ version, cipher, chain, trusted, distrust, nameMatches, }) => ({
    version,
    cipher,
    trusted,
    ...(distrust === undefined ? {} : { distrust: distrust.reason }),
    nameMatches,
    chain: chain.map(certificateJson),
});
const certificateJson = ({ der: _, key, names, issuerUrls: __, ...certificate }) => ({
    ...certificate,
    names: [...names],
    key: { ...key },
});
const mostTold = 6;
const mostLines = 80;
const longestLine = 200;
/** The conversations in which findings were seen, each once; those of controls and of single TLS versions left out. */
function transcriptsOf(results) {
    const exchanges = new Map();
    for (const { subject, evidence } of results) {
        for (const exchange of evidence)
            if ('server' in exchange && isAbout(subject, exchange))
                exchanges.set(serverName(exchange.server), exchange);
    }
    return [...exchanges].slice(0, mostTold).map(([title, { conversation }]) => ({
        title,
        lines: linesOf(conversation),
    }));
}
const isAbout = (subject, { server, conversation }) => server.tls === undefined &&
    conversation.steps.length > 0 &&
    (subject.kind === 'submission' || subject.kind === 'exchanger'
        ? server.host === subject.host
        : server.security === 'opportunistic');
const marks = { client: 'C:', server: 'S:', tls: 'TLS', note: '--' };
/** `C: EHLO client.example`; a step of several lines has its mark on each. */
const stepLines = ({ from, text }) => text.split('\n').map((line) => `${marks[from]} ${(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(line, longestLine)}`);
function linesOf({ steps }) {
    const lines = steps.flatMap(stepLines);
    const left = lines.length - mostLines;
    return left > 0 ? [...lines.slice(0, mostLines), `-- ${left} more lines`] : lines;
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

/***/ 132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ rateParagraphs),
/* harmony export */   mY: () => (/* binding */ rateBlock)
/* harmony export */ });
/* unused harmony export rateGraph */
/* harmony import */ var _core_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2407);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3387);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/** Rates over time against their limits: drawn for Markdown, in one line at a terminal. */



const titles = {
    bounce: 'Bounces',
    complaint: 'Complaints',
    unsubscribe: 'Unsubscribes',
    'gmail-spam': 'Spam reports at Gmail',
};
/** A graph for each, below a heading of its own. */
const rateBlock = ({ rates = [] }) => ({
    open: '## Rates\n\n',
    rows: rates.map((series) => `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(nameOf(series))}**: ${lastOf(series)}; warned of from ${(0,_core_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(series.warn)}, fails from ${(0,_core_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(series.fail)}\n\n\`\`\`mermaid\n${rateGraph(series)}\n\`\`\`\n\n`),
    close: '',
});
/** The source of the graph, without a fence: the rate as bars, the limit as a line. */
function rateGraph({ rate, fail, days }) {
    const shares = days.map(({ share }) => (0,_core_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .hundredfold */ ._Y)(share));
    const most = Math.max(...shares, (0,_core_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .hundredfold */ ._Y)(fail)) * 1.1;
    return [
        'xychart-beta',
        `  title "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidLabel */ ._b)(titles[rate])}, % of messages"`,
        `  x-axis [${days.map(({ day }) => `"${day.slice(5)}"`).join(', ')}]`,
        `  y-axis "%" 0 --> ${Number(most.toPrecision(2))}`,
        `  bar [${shares.join(', ')}]`,
        `  line [${days.map(() => (0,_core_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .hundredfold */ ._Y)(fail)).join(', ')}]`,
    ].join('\n');
}
/** One line for each: the last day, the limit, and how it came there. */
const rateParagraphs = ({ rates = [] }, pen) => rates.length === 0
    ? []
    : [
        [
            pen.paint('bold', 'Rates'),
            ...rates.map((series) => {
                const { share } = series.days.at(-1) ?? { share: 0 };
                const style = share >= series.fail ? 'red' : share >= series.warn ? 'yellow' : 'green';
                return `  ${pen.paint(style, sparks(series))}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(nameOf(series))}: ${lastOf(series)} ${pen.paint('dim', `(fails from ${(0,_core_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(series.fail)})`)}`;
            }),
        ],
    ];
const heights = [...'▁▂▃▄▅▆▇█'];
const mostSparks = 14;
/** The last days; the highest is as high as the limit, or the worst day. */
function sparks({ days, fail }) {
    const last = days.slice(-mostSparks);
    const most = Math.max(fail, ...last.map(({ share }) => share));
    const drawn = last.map(({ share }) => heights[Math.round((share / most) * (heights.length - 1))] ?? ' ');
    return drawn.join('').padStart(mostSparks);
}
const nameOf = ({ domain, rate }) => `${titles[rate]}${domain === undefined ? '' : ` of ${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(domain, 260)}`}`;
function lastOf({ days }) {
    const { day, share } = days.at(-1) ?? { day: '', share: 0 };
    return `${(0,_core_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(share)} on ${day}`;
}


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


/***/ }),

/***/ 1605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ senderParagraphs),
/* harmony export */   L: () => (/* binding */ senderBlock)
/* harmony export */ });
/* harmony import */ var _core_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2407);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/** Who sends in a domain's name by its DMARC reports, as tables: for the step summary and Markdown, and for a terminal. */



const mostRows = 15;
/** Below a heading of its own; a table for each domain. */
const senderBlock = ({ senders = [] }) => ({
    open: '## Senders by DMARC reports\n\n',
    rows: senders.map(senderTable),
    close: '',
});
const head = `| Sender | | Messages | DMARC passes | DKIM | SPF | Stopped |
| --- | --- | ---: | ---: | ---: | ---: | ---: |
`;
function senderTable(table) {
    const rows = table.senders.slice(0, mostRows).map((row) => {
        const cells = [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(row.name, 80)),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(rights[row.standing] ?? row.standing),
            (0,_core_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(row.messages),
            ...[row.passed, row.dkim, row.spf].map((part) => percent(part, row.messages)),
            row.stopped === 0 ? '' : (0,_core_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(row.stopped),
        ];
        return `| ${cells.join(' | ')} |\n`;
    });
    return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(table.domain)}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(totalOf(table))}\n\n${head}${rows.join('')}${moreOf(table, rows.length)}\n`;
}
const moreOf = ({ senders }, shown) => senders.length > shown ? `\nand ${senders.length - shown} more\n` : '';
/** A table of plain text; a row is one line. */
const senderParagraphs = ({ senders = [] }, pen) => senders.map((table) => {
    const rows = table.senders.slice(0, pen.verbose ? undefined : mostRows);
    const left = table.senders.length - rows.length;
    return [
        `${pen.paint('bold', `Senders of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(table.domain)} by DMARC reports`)}  ${totalOf(table)}`,
        ...rows.map((row) => rowLine(row, pen)),
        ...(left > 0 ? [`           and ${left} more`] : []),
    ];
});
function rowLine(row, pen) {
    const right = rights[row.standing] ?? row.standing;
    const stopped = row.stopped === 0 ? '' : `, ${(0,_core_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(row.stopped)} stopped`;
    const notes = `DMARC ${percent(row.passed, row.messages)}, DKIM ${percent(row.dkim, row.messages)}, SPF ${percent(row.spf, row.messages)}${stopped}`;
    return `  ${(0,_core_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(row.messages).padStart(9)}  ${pen.paint('bold', (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(row.name), 50))}  ${pen.paint('dim', `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(right)} · ${notes}`)}`;
}
const rights = {
    own: 'authorised',
    signing: 'signs for the domain',
    forwarder: 'passes mail on',
    service: 'service, not authorised',
    stranger: 'unknown',
    unclear: 'not clear',
};
/** `1,200 messages in 3 reports, 2026-01-01 to 2026-01-07: 98.1 % pass`. */
function totalOf({ messages, reports, begin, end, passed }) {
    const days = [...new Set([begin, end].filter((day) => day !== undefined))].join(' to ');
    const span = `${reports} ${reports === 1 ? 'report' : 'reports'}${days === '' ? '' : `, ${days}`}`;
    return `${(0,_core_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(messages)} messages in ${span}: ${percent(passed, messages)} pass`;
}
/** Rounded down, so that only all is 100 %. */
const percent = (part, whole) => whole === 0 ? '–' : `${(Math.floor((part / whole) * 1000) / 10).toLocaleString('en-US')} %`;


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


/***/ }),

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ verdictSentence)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4823);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5054);
/** What a run comes to, in one sentence, the same in every format. */


/** `2 errors and 1 warning`; the severities without a finding are left out. */
const countsName = (counts) => (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g
    .filter((severity) => counts[severity] > 0)
    .map((severity) => (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts[severity], severity)));
/** `3 errors and 1 warning in 2 of 5 domains; 4 checks could not be looked at`. */
function verdictSentence({ verdict, domains }, overview) {
    const { inconclusive, crashed, suppressed } = verdict;
    return [
        foundPart(verdict.counts, overview.domains),
        inconclusive > 0 && overview.domains.some(({ seen }) => seen)
            ? `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(inconclusive, 'check')} could not be looked at`
            : '',
        crashed > 0 ? `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(crashed, 'check')} crashed, which is a defect of this program` : '',
        suppressed > 0 ? `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(suppressed, 'finding')} suppressed` : '',
        domains.length === 0 && overview.domains.length === 0 ? 'no domain was asked for' : '',
    ]
        .filter((part) => part !== '')
        .join('; ');
}
function foundPart(counts, domains) {
    const unseen = domains.filter(({ seen }) => !seen);
    const sentence = countsName(counts);
    if (sentence !== '')
        return `${sentence} ${whereFound(domains)}`;
    if (domains.length === 0)
        return '';
    if (unseen.length === domains.length)
        return `${domainsName(domains)} could not be looked at`;
    if (unseen.length > 0)
        return `${unseen.length} of ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(domains.length, 'domain')} could not be looked at, nothing wrong was seen of the others`;
    const everything = domains.every(({ inconclusive, crashed }) => inconclusive + crashed === 0);
    return everything
        ? `nothing wrong with ${domainsName(domains)}`
        : `nothing wrong was seen of ${domainsName(domains)}`;
}
function whereFound(domains) {
    const [only] = domains;
    if (domains.length === 1 && only !== undefined)
        return `for ${only.domain.name}`;
    const affected = domains.filter(({ counts }) => _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.some((severity) => counts[severity] > 0));
    return `in ${affected.length} of ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(domains.length, 'domain')}`;
}
const domainsName = (domains) => domains.length === 1 ? (domains[0]?.domain.name ?? '') : (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(domains.length, 'domain');


/***/ })

};
