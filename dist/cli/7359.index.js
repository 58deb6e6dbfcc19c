export const id = 7359;
export const ids = [7359];
export const modules = {

/***/ 7359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarifOf: () => (/* binding */ sarifOf)
});

// EXTERNAL MODULE: ./build/checks/index.js
var checks = __webpack_require__(7780);
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
// EXTERNAL MODULE: ./build/app/options/files.js
var files = __webpack_require__(9886);
;// CONCATENATED MODULE: ./build/app/sarif.js
/** SARIF with the checks of this version as its rules. */




/** `configFile` is where findings without a line of their own are shown. */
const sarifOf = (report, configFile) => renderSarif(report, { rules: checks/* checks */.A.map(ruleOf), fallbackPath: configFile ?? files/* defaultConfigs */.Dz[0] });
const ruleOf = ({ id, title, why, refs }) => ({
    id,
    title,
    why,
    help: `${why}\n\n${refs.map((ref) => `- [${ref.title}](${ref.url})`).join('\n')}`,
    url: `${documentation/* docsUrl */.f}/docs/checks/${id}.md`,
});


/***/ }),

/***/ 2747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checks: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./build/core/check.js
var check = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/core/fact.js
var fact = __webpack_require__(9150);
// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/core/reference.js
var reference = __webpack_require__(8687);
// EXTERNAL MODULE: ./build/facts/listing-advice.js
var listing_advice = __webpack_require__(9057);
// EXTERNAL MODULE: ./build/facts/listings.js
var listings = __webpack_require__(9271);
;// CONCATENATED MODULE: ./build/checks/blocklist/listed.js






const said = (entry) => {
    const { list, codes, reason } = entry;
    const why = reason === undefined ? '' : `, which says ${(0,quote/* quoted */.TL)(reason)}`;
    return `${(0,listing_advice/* whoInWords */.d_)(entry)} is on the block list ${list} (${(0,quote/* listed */.KE)(codes)})${why}`;
};
const remedy = (entry) => `${(0,listing_advice/* firstStep */.VB)(entry)}; then ${(0,listing_advice/* secondStep */.TS)(entry)}.`;
const messageFor = { error: 'blocked', warning: 'penalised', notice: 'minor' };
const lists = (...ids) => ({ blocklists: ids.map((id) => ({ id, hasKey: false })) });
const sending = (...sendingNetworks) => ({ sendingNetworks });
/** Lists that answer, with what stands on each of them. */
const test = `
2.0.0.127.zen.spamhaus.org. A 127.0.0.2
2.0.0.127.bl.spamcop.net. A 127.0.0.2
2.0.0.127.all.s5h.net. A 127.0.0.2
2.0.0.127.list.dnswl.org. A 127.0.5.1
dbltest.com.dbl.spamhaus.org. A 127.0.1.2
`;
const v6 = '8.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2';
/* harmony default export */ const listed = ((0,check/* defineCheck */.q)({
    id: 'blocklist/listed',
    title: 'No block list has the addresses and names that the domain sends under',
    why: `Receivers ask block lists about the address that a message comes from, and about the names in it. What a list that
many ask has an entry for is refused at once (often 550 5.7.1 with the name of the list), or goes to the spam folder. A
listing is a symptom: whoever asks for removal before its cause is gone is listed again, and sooner. A list is believed here
only where its own test entries have shown in this run that it answers.`,
    refs: [(0,reference/* rfc */.W)(5782, '2'), (0,reference/* rfc */.W)(5782, '5'), (0,reference/* rfc */.W)(6471, '2.2')],
    on: 'listing',
    needs: { listings: listings/* listings */.eK, linkedFrom: listings/* linkedFrom */.I9 },
    messages: {
        blocked: { severity: 'error', text: said, remedy },
        penalised: { severity: 'warning', text: said, remedy },
        minor: { severity: 'notice', text: said, remedy },
    },
    examples: [
        {
            title: 'an address that no list knows, and one that an allow list does',
            zone: `${test}9.2.0.192.list.dnswl.org. A 127.0.5.3`,
            declared: sending('192.0.2.9'),
            settings: lists('spamhaus-zen', 'spamcop', 'dnswl'),
            says: [],
        },
        {
            title: 'an address on two sublists of a large list, and on a minor one',
            zone: `${test}
9.2.0.192.zen.spamhaus.org. A 127.0.0.2
9.2.0.192.zen.spamhaus.org. A 127.0.0.9
9.2.0.192.zen.spamhaus.org. TXT "see the list about 192.0.2.9"
9.2.0.192.all.s5h.net. A 127.0.0.2`,
            declared: sending('192.0.2.9'),
            settings: lists('spamhaus-zen', 's5h'),
            says: ['blocked', 'minor'],
        },
        {
            title: 'a small network, one address of which is on a list',
            zone: `${test}6.2.0.192.bl.spamcop.net. A 127.0.0.2`,
            declared: sending('192.0.2.4/30'),
            settings: lists('spamcop'),
            says: ['blocked'],
        },
        {
            title: 'an IPv6 address on a list for both families',
            zone: `${test}2${'.0'.repeat(5)}.f.7.f.f.f.f${'.0'.repeat(20)}.zen.spamhaus.org. A 127.0.0.2
${v6}.zen.spamhaus.org. A 127.0.0.4`,
            declared: sending('2001:db8::8'),
            settings: lists('spamhaus-zen'),
            says: ['blocked'],
        },
        {
            title: 'the domain itself, and the host in HELO below it: one entry, said once',
            zone: `${test}
example.org.dbl.spamhaus.org. A 127.0.1.2
out.example.org.dbl.spamhaus.org. A 127.0.1.2`,
            domain: 'example.org',
            declared: { helo: 'out.example.org' },
            settings: lists('spamhaus-dbl'),
            says: ['blocked'],
        },
        {
            title: 'a site of the domain that others have broken into',
            zone: `${test}example.org.dbl.spamhaus.org. A 127.0.1.104`,
            domain: 'example.org',
            settings: lists('spamhaus-dbl'),
            says: ['penalised'],
        },
        {
            title: 'the address of a mail exchanger: nobody says that it sends',
            zone: `${test}
example.com. MX 10 mx.example.com.
mx.example.com. A 192.0.2.9
9.2.0.192.zen.spamhaus.org. A 127.0.0.2`,
            settings: lists('spamhaus-zen'),
            says: ['penalised'],
        },
        {
            title: 'an address that SPF authorises',
            zone: `${test}
example.com. TXT "v=spf1 ip4:192.0.2.9 -all"
9.2.0.192.zen.spamhaus.org. A 127.0.0.10`,
            settings: lists('spamhaus-zen'),
            says: ['blocked'],
        },
        {
            title: 'a message that links to a domain of bad repute',
            zone: `${test}bad.example.dbl.spamhaus.org. A 127.0.1.4`,
            settings: { ...lists('spamhaus-dbl'), messages: ['news.eml'] },
            messages: {
                'news.eml': 'From: news@example.com\nSubject: News\n\nRead https://www.bad.example/today\n',
            },
            says: ['blocked'],
        },
        {
            title: 'a private address among the sending ones is nobody’s on any list',
            zone: `${test}*.bl.spamcop.net. TXT "nothing"`,
            declared: sending('10.1.2.3'),
            settings: lists('spamcop'),
            says: [],
        },
        {
            title: 'a list of one’s own',
            zone: '2.0.0.127.bl.example.net. A 127.0.0.2\n9.2.0.192.bl.example.net. A 127.0.0.3',
            declared: sending('192.0.2.9'),
            settings: {
                blocklists: [
                    {
                        id: 'ours',
                        zone: 'bl.example.net',
                        queries: ['ipv4'],
                        codes: { '127.0.0.x': { meaning: 'seen at our traps', severity: 'warning' } },
                        removal: 'write to the owner of the traps',
                    },
                ],
            },
            says: ['penalised'],
        },
        {
            title: 'a list that is not to be believed, whatever it says',
            zone: '*.bl.spamcop.net. A 127.0.0.2',
            declared: sending('192.0.2.9'),
            settings: lists('spamcop'),
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'a list that answers no more when it is asked',
            zone: test,
            declared: sending('192.0.2.9'),
            settings: lists('spamcop'),
            unanswered: { 'A 9.2.0.192.bl.spamcop.net': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ listings }) => listings.every(({ isBelieved }) => !isBelieved)
        ? 'no block list that is for it can be believed (blocklist/unavailable)'
        : undefined,
    *run({ listings, linkedFrom }, say, { of, role }) {
        let unseen;
        for (const { list, listing, isBelieved } of listings) {
            // What is wrong with the list itself is said once, of the list.
            if (listing.kind === 'unavailable' && isBelieved)
                unseen ??= `listing of ${of} on ${list.name}: ${listing.why}`;
            if (listing.kind !== 'listed')
                continue;
            const weight = (0,listing_advice/* weightOf */.mm)(listing.codes, role);
            if (weight !== undefined)
                yield say[messageFor[weight]]((0,listing_advice/* entryOf */.Ms)({ of, role, messages: linkedFrom }, list, listing));
        }
        if (unseen !== undefined)
            throw new fact/* Unobserved */.A(unseen);
    },
}));

// EXTERNAL MODULE: ./build/facts/blocklist-trust.js
var blocklist_trust = __webpack_require__(7966);
;// CONCATENATED MODULE: ./build/checks/blocklist/unavailable.js




const unavailable_lists = (...ids) => ({ blocklists: ids.map((id) => ({ id, hasKey: false })) });
const declared = { sendingNetworks: ['192.0.2.9', '192.0.2.10'] };
/* harmony default export */ const unavailable = ((0,check/* defineCheck */.q)({
    id: 'blocklist/unavailable',
    title: 'The block lists that are asked show by their test entries that they answer',
    why: `Block lists refuse: resolvers that many share, those of hosting companies and of GitHub's runners, and whoever asks too
much. Some say so by an address such as 127.255.255.254, which careless programs take for a listing; others answer that
nobody is listed, which they take for a clean bill. Lists also die, and then list nobody, or everybody. So every list is first
asked about what must be on it and what must not; one that fails there is neither believed nor passed over in silence.
A resolver of your own, or an access key, makes most of them answer.`,
    refs: [
        (0,reference/* rfc */.W)(5782, '5'),
        (0,reference/* rfc */.W)(6471, '3.4'),
        {
            title: 'Spamhaus: return codes of the DNSBLs',
            url: 'https://www.spamhaus.org/faqs/dnsbl-usage/',
        },
    ],
    on: 'blocklist',
    needs: { blocklistTrust: blocklist_trust/* blocklistTrust */.Go },
    messages: {},
    examples: [
        {
            title: 'a list that works',
            zone: '2.0.0.127.bl.spamcop.net. A 127.0.0.2',
            declared,
            settings: unavailable_lists('spamcop'),
            says: [],
        },
        {
            title: 'a list that refuses, said once for all addresses',
            zone: '*.zen.spamhaus.org. A 127.255.255.254',
            declared,
            settings: unavailable_lists('spamhaus-zen'),
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a list that refuses without a word',
            zone: 'bl.spamcop.net. TXT "a list"',
            declared,
            settings: unavailable_lists('spamcop'),
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a list that lists everything',
            zone: '*.bl.spamcop.net. A 127.0.0.2',
            declared,
            settings: unavailable_lists('spamcop'),
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a list without a test entry: what it does not list proves nothing',
            zone: '',
            declared,
            settings: { blocklists: [{ id: 'abusix-combined', hasKey: true }] },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a list that does not answer',
            zone: '',
            declared,
            settings: unavailable_lists('spamcop'),
            unanswered: { 'A 2.0.0.127.bl.spamcop.net': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    // biome-ignore lint/correctness/useYield: what it has to say is that nothing could be seen
    *run({ blocklistTrust }, _, { list }) {
        if (blocklistTrust.kind === 'unconfirmed')
            throw new fact/* Unobserved */.A(`${list}: has no test entry that would show that it answers; only what it lists is believed, look the rest up on its page`);
    },
}));

;// CONCATENATED MODULE: ./build/checks/blocklists.js


const checks = [listed, unavailable];


/***/ }),

/***/ 7780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ checks)
/* harmony export */ });
/* harmony import */ var _blocklists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2747);
/* harmony import */ var _dns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6439);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2742);
/* harmony import */ var _smtp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7230);





const all = [..._dns_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A, ..._smtp_js__WEBPACK_IMPORTED_MODULE_1__.checks, ..._messages_js__WEBPACK_IMPORTED_MODULE_2__.checks, ..._blocklists_js__WEBPACK_IMPORTED_MODULE_3__.checks, ..._told_js__WEBPACK_IMPORTED_MODULE_4__.checks];
const checks = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));


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


/***/ })

};
