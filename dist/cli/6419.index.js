export const id = 6419;
export const ids = [6419];
export const modules = {

/***/ 6419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  documentBody: () => (/* binding */ documentBody),
  renderMarkdown: () => (/* binding */ renderMarkdown),
  verdictLine: () => (/* binding */ verdictLine)
});

// EXTERNAL MODULE: ./build/report/blocklists.js
var blocklists = __webpack_require__(729);
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
// EXTERNAL MODULE: ./build/report/requirements.js
var report_requirements = __webpack_require__(8403);
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
    const concerned = (0,report_overview/* worstDomainsFirst */.B6)(domains.map(withoutRequirements)).filter(({ findings, elsewhere }) => findings.length + elsewhere.length > 0);
    return {
        open: '## Findings\n\n',
        rows: concerned.flatMap((domain) => domainRows(domain, docsUrl)),
        close: '',
    };
}
/** What receivers make of the findings is told with their table. */
const withoutRequirements = (domain) => domain.domain.requirements === undefined
    ? domain
    : { ...domain, findings: domain.findings.filter(({ finding }) => !(0,report_requirements/* isRequirement */.WS)(finding)) };
/** A row for each finding, so that rows can be counted: the heading goes with the first, the tree with the last. */
function domainRows(domain, docsUrl) {
    const rows = [...domain.findings.map((noted) => findingRow(noted, docsUrl)), ...elsewhereRow(domain)];
    const heading = `### ${(0,report_escape/* markdown */.wD)(domain.domain.name)}\n\n`;
    return rows.map((row, index) => {
        const end = index === rows.length - 1 ? `\n${treeOf(domain)}${transcripts(domain)}` : '';
        return `${index === 0 ? heading : ''}${row}${end}`;
    });
}
/** One finding as an item of a list. */
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
    const address = checkAddress(check, docsUrl);
    return address === undefined ? (0,report_escape/* markdownCode */.D9)(check) : `[${(0,report_escape/* markdownCode */.D9)(check)}](${address})`;
};
/** Where a check is explained. */
const checkAddress = (check, docsUrl) => {
    const path = check.split('/').map(encodeURIComponent).join('/');
    return docsUrl === undefined ? undefined : `${encodeURI(docsUrl)}/docs/checks/${path}.md`;
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

// EXTERNAL MODULE: ./build/report/bounces.js
var bounces = __webpack_require__(2278);
// EXTERNAL MODULE: ./build/report/rates.js
var rates = __webpack_require__(132);
;// CONCATENATED MODULE: ./build/report/requirements-markdown.js
/** The table of requirements as Markdown: a row for a topic, a column for a receiver, each cell linked to its cause. */




const requirements_markdown_marks = { met: '✓', unmet: '✗', unproved: '?' };
/** So many domains are shown though nothing is known against them. */
const mostHealthy = 5;
/** A row is a domain with all that there is to say of it. */
function requirementBlock({ domains }, docsUrl) {
    const asked = domains.filter(({ domain }) => domain.requirements !== undefined);
    const shown = asked.length > mostHealthy ? asked.filter(hasUnmet) : asked;
    return {
        open: `## ${report_requirements/* question */.b1}\n\n✓ proved · ✗ not met · ? cannot be proved with what was given\n\n`,
        rows: shown.flatMap((one) => requirements_markdown_domainRow(one, docsUrl)),
        close: '',
    };
}
const hasUnmet = ({ findings }) => findings.some(({ finding }) => (0,report_requirements/* isRequirement */.WS)(finding));
function requirements_markdown_domainRow({ domain, findings }, docsUrl) {
    if (domain.requirements === undefined)
        return [];
    const told = findings.filter(({ finding }) => (0,report_requirements/* isRequirement */.WS)(finding));
    return [
        [
            `### ${(0,report_escape/* markdown */.wD)(domain.name)}, as ${domain.profile}\n\n`,
            table(domain.requirements, docsUrl),
            ...told.map((noted) => findingRow(noted, docsUrl)),
            told.length > 0 ? '\n' : '',
            wanting(domain.requirements),
        ].join(''),
    ];
}
function table(requirements, docsUrl) {
    const { receivers, rows, answers } = (0,report_requirements/* gridOf */.y_)(requirements);
    const line = (cells) => `| ${cells.join(' | ')} |\n`;
    return [
        line(['', ...receivers.map(report_escape/* markdown */.wD)]),
        line(['---', ...receivers.map(() => ':---:')]),
        ...rows.map(({ title, cells }) => line([(0,report_escape/* markdown */.wD)(title), ...cells.map((cell) => mark(cell, docsUrl))])),
        line(['**All of it**', ...answers.map((state) => `**${requirements_markdown_marks[state]}**`)]),
        '\n',
    ].join('');
}
function mark(cell, docsUrl) {
    if (cell === undefined)
        return '';
    const [cause] = cell.causes;
    const address = cause === undefined ? undefined : checkAddress(cause, docsUrl);
    return address === undefined ? requirements_markdown_marks[cell.state] : `[${requirements_markdown_marks[cell.state]}](${address} "${cause}")`;
}
function wanting(requirements) {
    const more = (0,report_requirements/* wantingIn */.av)(requirements).map(({ what, proves }) => `- ${(0,report_escape/* markdownProse */.h$)(what)}: ${(0,report_escape/* markdown */.wD)((0,quote/* listed */.KE)(proves, 6))}\n`);
    const never = (0,report_requirements/* unprovableIn */.wM)(requirements).map(([what, why]) => `- ${(0,report_escape/* markdown */.wD)(what)}: ${(0,report_escape/* markdown */.wD)(why)}\n`);
    return [folded('What would prove more', more), folded('What nobody can look up from outside', never)].join('');
}
const folded = (title, rows) => rows.length === 0 ? '' : `<details><summary>${(0,report_escape/* markup */.PT)(title)}</summary>\n\n${rows.join('')}\n</details>\n\n`;

// EXTERNAL MODULE: ./build/report/senders.js
var senders = __webpack_require__(1605);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(7342);
;// CONCATENATED MODULE: ./build/report/markdown.js









/** The share of the room that each part may take, so that no part crowds out another. */
const shares = {
    crashes: 0.04,
    gaps: 0.06,
    domains: 0.16,
    requirements: 0.1,
    bounces: 0.06,
    senders: 0.04,
    rates: 0.04,
    findings: 0.42,
    suppressed: 0.08,
};
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
function blocklistLine({ results }) {
    const sentence = (0,blocklists/* blocklistSentence */.v)(results);
    return sentence === undefined ? '' : `Block lists: ${(0,report_escape/* markdownProse */.h$)(sentence)}.\n\n`;
}
/** Everything below the verdict: the same for the file and the step summary. */
function documentBody(report, overview, { docsUrl, mostBytes }) {
    const part = (share, block) => blockText(block, Math.floor(mostBytes * shares[share]));
    return [
        part('crashes', crashBlock(overview)),
        part('domains', domainTable(overview)),
        part('bounces', (0,bounces/* bounceBlock */.an)(report)),
        part('senders', (0,senders/* senderBlock */.L)(report)),
        part('rates', (0,rates/* rateBlock */.mY)(report)),
        part('findings', findingBlock(overview, docsUrl)),
        part('requirements', requirementBlock(overview, docsUrl)),
        blocklistLine(report),
        part('gaps', gapBlock(overview)),
        part('suppressed', suppressedBlock(report)),
    ].join('');
}


/***/ })

};
