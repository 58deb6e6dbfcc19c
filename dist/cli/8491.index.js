export const id = 8491;
export const ids = [8491];
export const modules = {

/***/ 8491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain),
  list: () => (/* binding */ list)
});

// EXTERNAL MODULE: ./build/checks/index.js
var checks = __webpack_require__(7780);
// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/app/options/nearest.js
var nearest = __webpack_require__(4283);
// EXTERNAL MODULE: ./build/report/cut.js
var cut = __webpack_require__(3387);
;// CONCATENATED MODULE: ./build/app/cli/explain.js

/** One check: why it matters, what it can say, an example of each, where it is written down. */
function explanation(check, { color, width }) {
    const bold = (text) => (color ? `\u001b[1m${text}\u001b[22m` : text);
    const messages = Object.entries(check.messages);
    const longest = Math.max(...messages.map(([key]) => key.length));
    const exampleOf = (key) => {
        const zone = check.examples.find(({ says }) => says.includes(key))?.zone ?? '';
        const [first = '', ...more] = zone.split('\n');
        const shown = first.length > width - 8 ? `${first.slice(0, width - 10)} …` : first;
        return [`      ${shown}${more.length > 0 ? ` (and ${more.length} more)` : ''}`];
    };
    return [
        bold(`${check.id}: ${check.title}`),
        '',
        ...(0,cut/* wrap */.LV)(check.why.replaceAll('\n', ' '), width),
        '',
        bold('What it says, and a zone that makes it say so'),
        ...messages.flatMap(([key, { severity }]) => [
            `  ${key.padEnd(longest)}  ${severity}`,
            ...exampleOf(key),
        ]),
        '',
        bold('Written down in'),
        ...check.refs.map(({ title, url }) => `  ${title}  ${url}`),
        '',
        ...(0,cut/* wrap */.LV)(`To accept it: an entry under "ignore" in the configuration file, with check: ${check.id} and a reason.`, width),
        '',
    ].join('\n');
}
/** All checks, by family, one line each. */
function overview(checks) {
    const longest = Math.max(...checks.map(({ id }) => id.length));
    return checks.map(({ id, title }) => `${id.padEnd(longest)}  ${title}\n`).join('');
}

// EXTERNAL MODULE: ./build/app/cli/refuse.js
var refuse = __webpack_require__(1457);
// EXTERNAL MODULE: ./build/app/cli/terminal.js
var terminal = __webpack_require__(7025);
;// CONCATENATED MODULE: ./build/app/cli/about.js
/** `deliverability explain` and `deliverability checks`. */






async function explain(id) {
    const check = checks/* checks */.A.find((one) => one.id === id);
    if (check === undefined) {
        const near = (0,nearest/* nearest */.pA)(id, checks/* checks */.A.map((one) => one.id));
        const hint = near === undefined ? 'run "deliverability checks" for the list' : `did you mean "${near}"?`;
        return (0,refuse/* refuse */.T)([`there is no check ${(0,quote/* quoted */.TL)(id)}: ${hint}`]);
    }
    process.stdout.write(explanation(check, (0,terminal/* terminalOf */.g)(process.stdout, process.env)));
    return 0;
}
async function list() {
    process.stdout.write(overview(checks/* checks */.A));
    return 0;
}


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


/***/ })

};
