export const id = 361;
export const ids = [361];
export const modules = {

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

/***/ 3361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  documentBody: () => (/* binding */ documentBody),
  renderMarkdown: () => (/* binding */ renderMarkdown),
  verdictLine: () => (/* binding */ verdictLine)
});

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/report/conversations.js
var conversations = __webpack_require__(3887);
// EXTERNAL MODULE: ./build/report/cut.js
var cut = __webpack_require__(3387);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/spf-tree.js
var spf_tree = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/report/mermaid.js
/** An SPF tree as a Mermaid graph, with the look-ups that each branch costs. */




const mostNodes = 50;
const longestLabel = 60;
/** The source of the graph, without a fence. Terms that cost nothing are left out unless something is wrong with them. */
function spfGraph(root) {
    const drawing = { lines: ['flowchart LR'], nodes: 0, left: 0 };
    draw(root, undefined, drawing);
    if (drawing.left > 0)
        drawing.lines.push(`  more["${(0,quote/* counted */.hS)(drawing.left, 'more branch', 'more branches')}"]`);
    drawing.lines.push('  classDef wrong stroke:#d1242f,stroke-width:2px');
    return drawing.lines.join('\n');
}
function draw(branch, parent, drawing) {
    if (drawing.nodes >= mostNodes) {
        drawing.left++;
        return;
    }
    const id = `n${drawing.nodes++}`;
    drawing.lines.push(`  ${id}["${labelOf(branch, parent === undefined)}"]${branch.problem === undefined ? '' : ':::wrong'}`);
    if (parent !== undefined)
        drawing.lines.push(`  ${parent} -->${edgeOf(branch)} ${id}`);
    for (const next of branch.branches)
        if (matters(next))
            draw(next, id, drawing);
}
const matters = ({ lookups, voids, problem }) => lookups > 0 || voids > 0 || problem !== undefined;
function labelOf(branch, isRoot) {
    const lines = [branch.label, isRoot ? (0,spf_tree/* costOf */.h)(branch) : '', branch.problem ?? ''];
    return lines
        .filter((line) => line !== '')
        .map((line) => (0,report_escape/* mermaidLabel */._b)((0,cut/* cut */.Jj)(line, longestLabel)))
        .join('<br/>');
}
const edgeOf = (branch) => (0,spf_tree/* costOf */.h)(branch) === '' ? '' : `|"${(0,report_escape/* mermaidLabel */._b)((0,spf_tree/* costOf */.h)(branch))}"|`;

// EXTERNAL MODULE: ./build/report/overview.js
var report_overview = __webpack_require__(7108);
// EXTERNAL MODULE: ./build/report/place.js
var place = __webpack_require__(3060);
;// CONCATENATED MODULE: ./build/report/blocks.js
/**
 * The parts that the Markdown formats are made of. Each part is a list of rows, each row whole in itself, so that a
 * document is only ever cut between two rows.
 */









const longestText = 2000;
const marks = {
    error: '❌',
    crashed: '💥',
    warning: '⚠️',
    unseen: '❓',
    notice: 'ℹ️',
    healthy: '✅',
};
/** The domains with their counts; healthy ones are counted where there are more than a table can be read for. */
function domainTable({ domains }, mostHealthy = 20) {
    const healthy = domains.filter((domain) => (0,report_overview/* healthOf */.Wr)(domain) === 'healthy');
    const shown = healthy.length > mostHealthy ? domains.filter((domain) => (0,report_overview/* healthOf */.Wr)(domain) !== 'healthy') : domains;
    const rest = domains.length - shown.length;
    const counted = rest === 0
        ? []
        : [`| ${marks.healthy} | ${rest}${shown.length > 0 ? ' other' : ''} domains | 0 | 0 | 0 | 0 |\n`];
    return {
        open: '| | Domain | Errors | Warnings | Notices | Could not look |\n| --- | --- | ---: | ---: | ---: | ---: |\n',
        rows: [...counted, ...(0,report_overview/* worstDomainsFirst */.B6)(shown).map(domainRow)],
        close: '\n',
    };
}
function domainRow(overview) {
    const counts = [...finding/* severities */.g.map((severity) => overview.counts[severity]), overview.inconclusive];
    return `| ${marks[(0,report_overview/* healthOf */.Wr)(overview)]} | ${(0,report_escape/* markdown */.wD)((0,cut/* cut */.Jj)(overview.domain.name, 260))} | ${counts.join(' | ')} |\n`;
}
/** Each domain with findings: a heading, the findings worst first, and the SPF tree where one is about SPF. */
function findingBlock({ domains }, docsUrl) {
    const concerned = (0,report_overview/* worstDomainsFirst */.B6)(domains).filter(({ findings, elsewhere }) => findings.length + elsewhere.length > 0);
    return {
        open: '## Findings\n\n',
        rows: concerned.flatMap((domain) => domainRows(domain, docsUrl)),
        close: '',
    };
}
/** A row for each finding, so that rows can be counted: the heading goes with the first, the tree with the last. */
function domainRows(domain, docsUrl) {
    const rows = [...domain.findings.map((noted) => findingRow(noted, docsUrl)), ...elsewhereRow(domain)];
    const heading = `### ${(0,report_escape/* markdown */.wD)(domain.domain.name)}\n\n`;
    return rows.map((row, index) => {
        const end = index === rows.length - 1 ? `\n${treeOf(domain)}${transcripts(domain)}` : '';
        return `${index === 0 ? heading : ''}${row}${end}`;
    });
}
function findingRow({ finding, result }, docsUrl) {
    const where = (0,place/* whereOf */.de)(finding);
    const others = result.domains.length > 1 ? ` (also ${(0,report_escape/* markdown */.wD)((0,quote/* listed */.KE)(result.domains.slice(1), 3))})` : '';
    const at = where === undefined ? '' : ` · ${(0,report_escape/* markdownCode */.D9)((0,cut/* cut */.Jj)(where, 300))}`;
    const remedy = finding.remedy === '' ? '' : `  \n  → ${prose(finding.remedy)}`;
    return `- **${finding.severity}** ${checkLink(finding.check, docsUrl)}${at}${others}  \n  ${prose(finding.text)}${remedy}\n`;
}
const prose = (text) => (0,report_escape/* markdownProse */.h$)((0,cut/* cut */.Jj)(text, longestText));
/** The check's id, linked to what explains it. */
const checkLink = (check, docsUrl) => {
    const path = check.split('/').map(encodeURIComponent).join('/');
    return docsUrl === undefined
        ? (0,report_escape/* markdownCode */.D9)(check)
        : `[${(0,report_escape/* markdownCode */.D9)(check)}](${encodeURI(docsUrl)}/docs/checks/${path}.md)`;
};
function elsewhereRow({ elsewhere, domain }) {
    const names = [
        ...new Set(elsewhere.map(({ finding, result }) => `${finding.check} under ${result.domains[0] ?? domain.name}`)),
    ];
    return names.length === 0 ? [] : [`- also ${(0,report_escape/* markdown */.wD)((0,quote/* listed */.KE)(names, 5))}\n`];
}
function treeOf({ domain, findings }) {
    if (domain.spf === undefined || !findings.some(({ finding }) => finding.check.startsWith('spf/')))
        return '';
    const title = `SPF of ${domain.name}: ${(0,spf_tree/* costOf */.h)(domain.spf) || 'no look-ups'}`;
    return `${details(title)}\`\`\`mermaid\n${spfGraph(domain.spf)}\n\`\`\`\n\n</details>\n\n`;
}
/** The conversations with mail servers in which the findings were seen, folded. */
const transcripts = ({ findings }) => (0,conversations/* transcriptsOf */.jJ)(findings.map(({ result }) => result))
    .map(({ title, lines }) => `${details(`Transcript: ${title}`)}${(0,report_escape/* markdownBlock */.dI)(lines)}\n</details>\n\n`)
    .join('');
const details = (title) => `<details><summary>${(0,report_escape/* markup */.PT)(title)}</summary>\n\n`;
/** What could not be looked at, by reason. */
function gapBlock({ gaps }) {
    const rows = gaps.map(({ detail, sought, results }) => {
        const names = sought.length === 0 ? '' : `: ${(0,report_escape/* markdown */.wD)((0,cut/* cut */.Jj)((0,quote/* listed */.KE)(sought), longestText))}`;
        return `- ${prose(detail)} (${(0,quote/* counted */.hS)(results, 'check')})${names}\n`;
    });
    return {
        open: '## Could not look\n\nNeither broken nor fine: the world gave no answer.\n\n',
        rows,
        close: '\n',
    };
}
function crashBlock({ crashes }) {
    const rows = crashes.map(({ check, subject, reason }) => `- ${(0,report_escape/* markdownCode */.D9)(check)} on ${(0,report_escape/* markdown */.wD)((0,place/* subjectName */.wn)(subject))}: ${prose(reason ?? '')}\n`);
    return { open: '## Crashed\n\nDefects of this program; please report them.\n\n', rows, close: '\n' };
}
function suppressedBlock({ suppressed }) {
    const open = `${details(`${(0,quote/* counted */.hS)(suppressed.length, 'suppressed finding')}`)}| Check | Subject | Reason | Owner | Until |\n| --- | --- | --- | --- | --- |\n`;
    return { open, rows: suppressed.map(suppressedRow), close: '\n</details>\n\n' };
}
function suppressedRow({ finding, reason, owner = '', until = '' }) {
    const cells = [`${finding.check}:${finding.message}`, (0,place/* subjectName */.wn)(finding.subject), reason, owner, until];
    return `| ${cells.map((cell) => (0,report_escape/* markdown */.wD)((0,cut/* cut */.Jj)(cell, 500))).join(' | ')} |\n`;
}
/** The block within a number of UTF-8 bytes: what does not fit is counted in a row of its own. */
function blockText({ open, rows, close }, mostBytes) {
    if (rows.length === 0)
        return '';
    let room = mostBytes - Buffer.byteLength(open) - Buffer.byteLength(close) - moreBytes;
    const kept = [];
    for (const row of rows) {
        room -= Buffer.byteLength(row);
        if (room < 0)
            break;
        kept.push(row);
    }
    const left = rows.length - kept.length;
    const more = left === 0 ? '' : `\n${left} more in the report file (JSON).\n\n`;
    return `${open}${kept.join('')}${more}${close}`;
}
/** Kept free for the row that counts what does not fit. */
const moreBytes = 100;

// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(7342);
;// CONCATENATED MODULE: ./build/report/markdown.js




/** The share of the room that each part may take, so that no part crowds out another. */
const shares = { crashes: 0.04, gaps: 0.06, domains: 0.2, findings: 0.6, suppressed: 0.08 };
function renderMarkdown(report, { docsUrl, mostBytes = 20_000_000 } = {}) {
    const overview = (0,report_overview/* overviewOf */.bq)(report);
    const { name, version } = report.tool;
    return [
        `# ${(0,report_escape/* markdown */.wD)(name)}\n\n`,
        verdictLine(report, overview),
        documentBody(report, overview, { docsUrl, mostBytes }),
        `${(0,report_escape/* markdown */.wD)(name)} ${(0,report_escape/* markdown */.wD)(version)}\n`,
    ].join('');
}
const markdown_marks = {
    pass: '✅',
    fail: '❌',
    inconclusive: '❓',
    error: '💥',
};
const verdictLine = (report, overview) => `${markdown_marks[report.verdict.result]} **${(0,report_escape/* markdownProse */.h$)((0,verdict/* verdictSentence */.B)(report, overview))}**\n\n`;
/** Everything below the verdict: the same for the file and the step summary. */
function documentBody(report, overview, { docsUrl, mostBytes }) {
    const part = (share, block) => blockText(block, Math.floor(mostBytes * shares[share]));
    return [
        part('crashes', crashBlock(overview)),
        part('domains', domainTable(overview)),
        part('findings', findingBlock(overview, docsUrl)),
        part('gaps', gapBlock(overview)),
        part('suppressed', suppressedBlock(report)),
    ].join('');
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
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4823);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5054);
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
        if (result.outcome === 'pass' || result.outcome === 'fail')
            draft.seen = true;
        for (const finding of result.findings) {
            draft.counts[finding.severity]++;
            (index === 0 ? draft.findings : draft.elsewhere).push({ finding, result });
        }
    }
}
const rank = (severity) => _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.indexOf(severity);
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
    const worst = _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.find((severity) => counts[severity] > 0);
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
    const parts = _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(counts[severity], severity));
    if (crashed > 0)
        parts.push(`${crashed} crashed`);
    if (inconclusive > 0)
        parts.push(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(inconclusive, 'check')} could not be looked at`);
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

/***/ 5793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ spfTree),
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5054);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3387);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
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
        ...(left > 0 ? [paint('dim', `… ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(left, 'more branch', 'more branches')}`)] : []),
    ];
}
/** Draws a branch and those below it; returns how many had to be left out. */
function draw(branch, own, below, depth, lines) {
    if (lines.length >= mostLines || depth > deepest)
        return 1;
    lines.push({ drawn: own + (0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(branch.label), longestLabel), branch });
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
        : `  ${paint('red', `✗ ${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(branch.problem), longestLabel)}`)}`;
    return cost === '' && problem === '' ? drawn : `${drawn.padEnd(width)}  ${paint('dim', cost)}${problem}`;
}
/** `3 look-ups, 1 void`; nothing for a term that costs nothing. */
const costOf = ({ lookups, voids }) => [lookups > 0 ? (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(lookups, 'look-up') : '', voids > 0 ? `${voids} void` : '']
    .filter((part) => part !== '')
    .join(', ');


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
