export const id = 359;
export const ids = [359];
export const modules = {

/***/ 7359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarifOf: () => (/* binding */ sarifOf)
});

// EXTERNAL MODULE: ./build/checks/index.js + 304 modules
var checks = __webpack_require__(8923);
// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/report/cut.js
var cut = __webpack_require__(3387);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/overview.js
var report_overview = __webpack_require__(7108);
// EXTERNAL MODULE: ./build/report/place.js
var report_place = __webpack_require__(3060);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/subject.js
var core_subject = __webpack_require__(2506);
;// CONCATENATED MODULE: ./build/report/sarif-result.js
/** One finding as a SARIF result: where it is shown, and what it is recognised by. */





/**
 * Check, message and subject, and a number among those that are alike. Counts, values and lines are not part of it: they
 * change while the finding stays the same.
 */
function fingerprints(findings) {
    const seen = new Map();
    return findings.map((unmarked) => {
        const { check, message, subject } = unmarked.finding;
        const key = [check, message, (0,core_subject/* keyOf */.TN)(subject)].join('\n');
        const ordinal = (seen.get(key) ?? 0) + 1;
        seen.set(key, ordinal);
        return {
            ...unmarked,
            fingerprint: `${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 32)}:${ordinal}`,
        };
    });
}
const levels = { error: 'error', warning: 'warning', notice: 'note' };
function resultOf(marked, ruleIndexes, places) {
    const { finding, domains, justification, fingerprint } = marked;
    const { check, message, severity, text, remedy } = finding;
    const remedied = remedy === '' ? '' : ` → ${(0,cut/* cutOctets */.z)((0,report_escape/* sarifText */.BC)(remedy), 440)}`;
    return {
        ruleId: check,
        ruleIndex: ruleIndexes.get(check),
        level: levels[severity],
        message: { text: `${(0,cut/* cutOctets */.z)((0,report_escape/* sarifText */.BC)(text), 500)}${remedied}` },
        locations: [locationOf(finding, domains, places)],
        partialFingerprints: { 'deliverability/v1': fingerprint },
        properties: { message, domains: domains.slice(0, 10) },
        ...(justification === undefined ? {} : { suppressions: [suppressionOf(justification)] }),
    };
}
const suppressionOf = (reason) => ({
    kind: 'external',
    status: 'accepted',
    justification: (0,cut/* cutOctets */.z)((0,report_escape/* sarifText */.BC)(reason), 900),
});
function locationOf(finding, domains, { placeOf, fallbackPath }) {
    const place = placeOf(finding.location, domains);
    const placed = place === undefined ? undefined : relativeUri(place.path);
    const uri = placed ?? relativeUri(fallbackPath) ?? '.github/deliverability.yml';
    const region = place === undefined || placed === undefined
        ? { startLine: 1 }
        : { startLine: place.line, ...(place.column === undefined ? {} : { startColumn: place.column }) };
    const name = (0,cut/* cutOctets */.z)((0,report_escape/* sarifText */.BC)((0,report_place/* whereOf */.de)(finding) ?? (0,report_place/* subjectName */.wn)(finding.subject)), 500);
    return {
        physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region },
        logicalLocations: [{ fullyQualifiedName: name, kind: 'resource' }],
    };
}
/** The path as a URI below the root of the repository; undefined where it leads out of it. */
function relativeUri(path) {
    const segments = path
        .replaceAll('\\', '/')
        .split('/')
        .filter((segment) => segment !== '.');
    const isOutside = segments[0] === '' || segments.includes('..') || /^[a-z]:$/i.test(segments[0] ?? '');
    // What is not well-formed has no URI at all.
    const isOdd = segments.some((segment) => /\p{Cs}/u.test(segment));
    return isOutside || isOdd ? undefined : segments.map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./build/report/sarif.js
/**
 * SARIF 2.1.0 for code scanning. GitHub wants every result at a line of the repository and recognises a finding by its
 * fingerprint, takes 25,000 results and 10 MB, and loses texts that are long.
 */






const mostResults = 25_000;
const mostOctets = 9_500_000;
const mostNotifications = 100;
const longestHelp = 8000;
/** The log, a result a line. Suppressed findings are results with a suppression. */
function renderSarif(report, { rules, fallbackPath, category = 'deliverability' }) {
    const overview = (0,report_overview/* overviewOf */.bq)(report);
    const descriptors = descriptorsOf(rules, report, overview);
    const ruleIndexes = new Map(descriptors.map(({ id }, index) => [id, index]));
    const places = { placeOf: (0,report_place/* placesOf */.ek)(report.domains), fallbackPath };
    const findings = markedFindings(report, overview);
    const lines = withinLimit(findings.map((finding) => (0,report_escape/* json */.Pq)(resultOf(finding, ruleIndexes, places))));
    const head = {
        tool: { driver: { name: report.tool.name, version: report.tool.version, rules: descriptors } },
        automationDetails: { id: `mail/${category}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(report, overview, findings.length - lines.length)],
    };
    const run = `${(0,report_escape/* json */.Pq)(head).slice(0, -1)},"results":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}`;
    return `{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","version":"2.1.0","runs":[${run}]}\n`;
}
/** What stands, worst first, and then what the settings suppress. */
function markedFindings({ suppressed }, { findings }) {
    const standing = findings.map(({ finding, result }) => ({ finding, domains: result.domains }));
    const ignored = suppressed.map(({ finding, domains, reason }) => ({
        finding,
        domains,
        justification: reason,
    }));
    return fingerprints([...standing, ...ignored]);
}
function withinLimit(lines) {
    let room = mostOctets;
    const end = lines.findIndex((line, index) => {
        room -= Buffer.byteLength(line) + 2;
        return room < 0 || index >= mostResults;
    });
    return end === -1 ? lines : lines.slice(0, end);
}
/** The rules that were given, and a bare one for each check that is not among them: no result may lack its rule. */
function descriptorsOf(rules, { suppressed }, { findings }) {
    const given = new Set(rules.map(({ id }) => id));
    const used = [...findings, ...suppressed].map(({ finding }) => finding.check);
    const others = [...new Set(used)].filter((id) => !given.has(id));
    return [...rules.map(descriptorOf), ...others.map((id) => ({ id, shortDescription: { text: id } }))];
}
const descriptorOf = ({ id, title, why, help, url }) => ({
    id,
    shortDescription: { text: (0,cut/* cutOctets */.z)(title, 1000) },
    fullDescription: { text: (0,cut/* cutOctets */.z)(why, 1000) },
    help: { text: (0,cut/* cutOctets */.z)(help, longestHelp), markdown: (0,cut/* cutOctets */.z)(help, longestHelp) },
    helpUri: url,
    properties: { tags: ['mail', id.split('/')[0]] },
});
/** What kept the program from looking is about the run, not about the repository: notifications, not results. */
function invocationOf({ verdict }, { gaps, crashes }, leftOut) {
    const said = [
        ...(leftOut > 0
            ? [{ level: 'note', text: `${(0,quote/* counted */.hS)(leftOut, 'more finding')} in the JSON report` }]
            : []),
        ...crashes.map(({ check, reason = '' }) => ({ level: 'error', text: `${check} crashed: ${reason}` })),
        ...gaps.map(({ detail, sought, results }) => ({
            level: 'warning',
            text: `could not look (${(0,quote/* counted */.hS)(results, 'check')}): ${detail}: ${(0,quote/* listed */.KE)(sought)}`,
        })),
    ];
    return {
        executionSuccessful: verdict.crashed === 0,
        toolExecutionNotifications: said
            .slice(0, mostNotifications)
            .map(({ level, text }) => ({ level, message: { text: (0,cut/* cutOctets */.z)((0,report_escape/* sarifText */.BC)(text), 1000) } })),
    };
}

// EXTERNAL MODULE: ./build/app/documentation.js
var documentation = __webpack_require__(318);
// EXTERNAL MODULE: ./build/app/options/index.js + 45 modules
var options = __webpack_require__(8298);
;// CONCATENATED MODULE: ./build/app/sarif.js
/** SARIF with the checks of this version as its rules. */




/** `configFile` is where findings without a line of their own are shown. */
const sarifOf = (report, configFile) => renderSarif(report, { rules: checks/* checks */.A.map(ruleOf), fallbackPath: configFile ?? options/* defaultConfigs */.Dz[0] });
const ruleOf = ({ id, title, why, refs }) => ({
    id,
    title,
    why,
    help: `${why}\n\n${refs.map((ref) => `- [${ref.title}](${ref.url})`).join('\n')}`,
    url: `${documentation/* docsUrl */.f}/docs/checks/${id}.md`,
});


/***/ })

};
