export const id = 9397;
export const ids = [9397,8855];
export const modules = {

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

/***/ 9057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   TS: () => (/* binding */ secondStep),
/* harmony export */   VB: () => (/* binding */ firstStep),
/* harmony export */   d_: () => (/* binding */ whoInWords),
/* harmony export */   mm: () => (/* binding */ weightOf)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5054);
/* harmony import */ var _blocklists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(688);


/** How much an entry weighs; undefined for one that speaks for whoever is listed. */
function weightOf(codes, role) {
    const worst = worstOf(codes);
    if (worst === undefined)
        return undefined;
    const own = worst.severity === 'error' ? 'error' : worst.severity === 'warning' ? 'warning' : 'notice';
    // Nobody says that a server of this role sends mail; lists are asked about those that do.
    return role === 'server' ? lesser[own] : own;
}
const lesser = {
    error: 'warning',
    warning: 'notice',
    notice: 'notice',
};
const worstOf = (codes) => ['error', 'warning', 'info']
    .map((severity) => codes.find((code) => code.severity === severity))
    .find((code) => code !== undefined);
const entryOf = ({ of, role, messages }, { name, removal, expires }, { codes, reason }) => ({
    of,
    role,
    messages,
    list: name,
    codes: codes.filter(({ severity }) => severity !== 'good').map(codeInWords),
    ground: worstOf(codes)?.ground ?? 'spam',
    ...(reason === undefined ? {} : { reason }),
    ...(removal === undefined ? {} : { removal: removal.replace('{ip}', of).replace('{domain}', of) }),
    ...(expires === undefined ? {} : { expires }),
});
const codeInWords = ({ name, meaning, address }) => `${name} ${address}${meaning === '' ? '' : `, ${meaning}`}`;
/** Who is listed, at the start of a sentence. */
function whoInWords({ of, role, messages }) {
    if (role === 'link')
        return `${of}, to which ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(messages.map(_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL))} links,`;
    return role === 'server' ? `${of}, which SPF allows or mail for the domain goes through,` : of;
}
/** Without the final full stop. */
function firstStep({ of, ground, role }) {
    if (role === 'link')
        return 'Take the link out, or have whoever owns the name look into it';
    return (0,_blocklists_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(of) === 'domain' ? forNames[ground] : forAddresses[ground];
}
const forAddresses = {
    spam: 'Find out which mail led to this (bought or old lists of addresses, an account that was broken into) and end it',
    exploited: 'Look for the program on this machine, or behind its address, that sends spam or attacks others, and remove it',
    policy: 'Send through the relay of your provider; or, if this is a mail server with a name of its own, have the holder of the network say so to the list',
    'login-attacks': 'Find what tries passwords of others from this address, and end it',
    backscatter: 'Refuse recipients that do not exist while a message is offered, instead of sending bounces to forged senders',
    neighbours: 'Ask the holder of the network to look after the addresses around this one; few receivers heed such a list',
    new: 'Wait, and send little until then',
    'open-proxy': 'Close the proxy, or send from an address that has none',
};
const forNames = {
    ...forAddresses,
    spam: 'Find out who uses the name in unwanted mail or advertising, and end it',
    exploited: 'Remove what others have put on the web sites and into the DNS of the domain, and change the passwords',
    policy: 'Ask the list what it requires of the domain',
    'login-attacks': 'Find what tries passwords of others below this name, and end it',
    neighbours: 'Ask the holder of the domain above it to look after the names beside it',
    new: 'Wait until the domain is some weeks old, and send little until then',
};
/** Without the final full stop. */
function secondStep({ removal, expires }) {
    const goes = expires === undefined ? '' : `the entry goes by itself ${expires}`;
    if (removal === undefined)
        return goes === '' ? 'the list says nothing of removal' : goes;
    const isUrl = /^https?:/.test(removal);
    const ask = isUrl ? `ask for removal at ${removal}` : `ask for removal: ${removal}`;
    return goes === '' ? ask : `${goes}; or ${ask}`;
}


/***/ }),

/***/ 8855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf),
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/** To which domain of the run something belongs, by the name that it gives. */

/** The nearest of the domains that the name is, or stands below. */
function nearestOf(name, domains) {
    const known = sets.get(domains) ?? new Set(domains);
    sets.set(domains, known);
    for (let above = name; above !== ''; above = (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(above))
        if (known.has(above))
            return above;
    return undefined;
}
/** A run has one list of domains, and reports name ten thousands of names. */
const sets = new WeakMap();
/** Where a run has one domain only, what names nobody is taken for its own. */
const ownerOf = (name, domains) => {
    if (name !== undefined)
        return nearestOf(name, domains);
    return domains.length === 1 ? domains[0] : undefined;
};


/***/ })

};
