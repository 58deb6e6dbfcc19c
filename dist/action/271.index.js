export const id = 271;
export const ids = [271];
export const modules = {

/***/ 7966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ blocklistTrust),
/* harmony export */   Re: () => (/* binding */ testedBlocklist)
/* harmony export */ });
/* unused harmony export inSettings */
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9150);
/* harmony import */ var _mail_dnsbl_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3145);
/* harmony import */ var _blocklists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(688);
/** Whether a block list can be believed in this run, for one kind of subject. */



/** What came of the test points of the list. */
const testedBlocklist = {
    name: 'tested-blocklist',
    on: 'blocklist',
    async gather(subject, world) {
        const list = (0,_blocklists_js__WEBPACK_IMPORTED_MODULE_0__/* .blocklistOf */ .NH)(subject, world);
        if (list === undefined)
            throw new _core_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .Unobserved */ .A(`${subject.list}: it is no block list of the run`);
        return (0,_mail_dnsbl_index_js__WEBPACK_IMPORTED_MODULE_2__/* .trust */ .t)(list.description, subject.asks, { dns: world.blocklistDns });
    },
};
/** Unobserved where the list shows that it cannot be. */
const blocklistTrust = {
    name: 'blocklist-trust',
    on: 'blocklist',
    async gather(subject, world) {
        const found = await world.fact(testedBlocklist, subject);
        const list = (0,_blocklists_js__WEBPACK_IMPORTED_MODULE_0__/* .blocklistOf */ .NH)(subject, world);
        if (found.kind !== 'unavailable' || list === undefined)
            return found;
        const name = subject.asks === 'ipv6' ? `${list.name} (IPv6)` : list.name;
        throw new _core_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .Unobserved */ .A(`${name}: ${inSettings(found, list.description)}`);
    },
};
/** With the settings that change it, so that lists with the same trouble are told together. */
function inSettings({ why, cause, remedy }, { zone, keyUrl }) {
    const isKeyed = zone.includes('{key}');
    const isRefusal = cause === 'refused' || cause === 'silent';
    const settings = [
        ...(!isKeyed && (isRefusal || cause === 'no-answer' || cause === 'not-a-list')
            ? ['blocklist-dns-servers']
            : []),
        ...(isRefusal && keyUrl !== undefined ? ['blocklist-keys'] : []),
        ...(cause === 'lists-everything' || cause === 'dead' ? ['blocklists'] : []),
    ];
    return `${why}; ${remedy}${settings.length === 0 ? '' : ` [${settings.join(', ')}]`}`;
}


/***/ }),

/***/ 688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   NH: () => (/* binding */ blocklistOf),
/* harmony export */   yD: () => (/* binding */ blocklistsFor)
/* harmony export */ });
/* harmony import */ var _mail_dnsbl_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2694);
/* harmony import */ var _mail_dnsbl_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7907);
/* harmony import */ var _mail_dnsbl_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4211);

const kindOf = (of) => !(0,_mail_dnsbl_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isAddress */ .PW)(of) ? 'domain' : of.includes(':') ? 'ipv6' : 'ipv4';
/** Those of the run that are for such a subject, in the order of the settings. */
const blocklistsFor = (kind, { settings }) => described(settings).filter(({ description }) => (0,_mail_dnsbl_index_js__WEBPACK_IMPORTED_MODULE_1__/* .takes */ .n)(description, kind));
const described = ({ blocklists }) => {
    const known = memo.get(blocklists) ??
        blocklists.flatMap((list) => ('zone' in list ? [own(list)] : fromCatalogue(list)));
    memo.set(blocklists, known);
    return known;
};
const memo = new WeakMap();
function fromCatalogue({ id, hasKey, }) {
    const list = (0,_mail_dnsbl_index_js__WEBPACK_IMPORTED_MODULE_2__/* .catalogued */ .s)(id);
    if (list === undefined)
        return [];
    const { name, removalUrl, lookupUrl, expires } = list;
    const removal = removalUrl ?? lookupUrl;
    return [
        {
            id,
            name,
            description: hasKey ? (0,_mail_dnsbl_index_js__WEBPACK_IMPORTED_MODULE_2__/* .withKey */ .iC)(list) : list,
            ...(removal === undefined ? {} : { removal }),
            ...(expires === undefined ? {} : { expires }),
        },
    ];
}
function own({ id, zone, queries, codes, removal }) {
    const entries = Object.entries(codes).map(([code, { meaning, severity }]) => [
        code,
        ['listed', meaning, severity === 'notice' ? 'info' : severity],
    ]);
    const [v4, v6, names] = ['ipv4', 'ipv6', 'domain'].map((query) => queries.includes(query));
    const description = {
        zone,
        queryType: [...(v4 || v6 ? ['ip'] : []), ...(names ? ['domain'] : [])],
        ipv6: v6 ? (v4 ? true : 'only') : false,
        returnCodes: Object.fromEntries(entries),
    };
    return { id, name: id, description, ...(removal === undefined ? {} : { removal }) };
}
/** The list of a subject; undefined where the run has none by that id, which no subject names. */
const blocklistOf = ({ list, asks }, world) => blocklistsFor(asks, world).find(({ id }) => id === list);


/***/ }),

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ linkedFrom),
/* harmony export */   cA: () => (/* binding */ listsAsked),
/* harmony export */   eK: () => (/* binding */ listings)
/* harmony export */ });
/* harmony import */ var _mail_dnsbl_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2694);
/* harmony import */ var _mail_dnsbl_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3145);
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1813);
/* harmony import */ var _blocklist_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7966);
/* harmony import */ var _blocklists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(688);
/* harmony import */ var _message_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1143);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8855);






/** One for each list that is for the subject; none is left out, whatever came of it. */
const listings = {
    name: 'listings',
    on: 'listing',
    gather({ of }, world) {
        const looking = { of, asks: (0,_blocklists_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(of), wanted: (0,_mail_dnsbl_index_js__WEBPACK_IMPORTED_MODULE_1__/* .wantedFor */ .b1)(of), world };
        return Promise.all((0,_blocklists_js__WEBPACK_IMPORTED_MODULE_0__/* .blocklistsFor */ .yD)(looking.asks, world).map((list) => look(list, looking)));
    },
};
async function look(list, { of, asks, wanted, world }) {
    const trust = await world.fact(_blocklist_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .testedBlocklist */ .Re, { kind: 'blocklist', list: list.id, asks });
    if (trust.kind === 'unavailable')
        return { list, listing: trust, isBelieved: false };
    const ask = (subject) => (0,_mail_dnsbl_index_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$)(subject, list.description, { dns: world.blocklistDns, trust });
    const above = asks === 'domain' ? domainAbove(of, world) : undefined;
    const [own, inherited] = await Promise.all([ask(wanted), above === undefined ? undefined : ask(above)]);
    const listing = inherited === undefined ? own : without(own, inherited);
    return { list, listing, isBelieved: trust.kind === 'trusted' };
}
/** The domain of the run that a host is below: what is listed of that is told there. */
const domainAbove = (of, { settings }) => (0,_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestOf */ .q)((0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_5__/* .parentOf */ .gN)(of), settings.domains);
function without(own, inherited) {
    if (own.kind !== 'listed' || inherited.kind !== 'listed')
        return own;
    const codes = own.codes.filter(({ address }) => !inherited.codes.some((other) => other.address === address));
    return codes.length === 0 ? { kind: 'not-listed' } : { ...own, codes };
}
/** The messages that link to a name. */
const linkedFrom = {
    name: 'linked-from',
    on: 'listing',
    async gather({ of, role }, world) {
        const [domain] = world.settings.domains;
        if (role !== 'link' || domain === undefined)
            return [];
        // All domains of a run have the same messages.
        const links = await world.fact(_message_links_js__WEBPACK_IMPORTED_MODULE_6__/* .linkDomains */ .e, { kind: 'domain', name: domain });
        return links.find(({ domain }) => domain === of)?.messages ?? [];
    },
};
/** The lists that are asked about a subject, which each have to show that they can be believed. */
const listsAsked = {
    name: 'lists-asked',
    on: 'listing',
    async gather({ of }, world) {
        const asks = (0,_blocklists_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(of);
        return (0,_blocklists_js__WEBPACK_IMPORTED_MODULE_0__/* .blocklistsFor */ .yD)(asks, world).map(({ id }) => ({ kind: 'blocklist', list: id, asks }));
    },
};


/***/ }),

/***/ 6670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   o: () => (/* binding */ codebookOf)
/* harmony export */ });
function codebookOf(list) {
    const codes = Object.entries(list.returnCodes ?? { '127.0.0.2': listedEntry(list) });
    const bits = codes.flatMap(([key, entry]) => (/^\d+$/.test(key) ? [[Number(key), entry]] : []));
    return {
        entries: codes.flatMap(([key, value]) => ruleFor(key, value)),
        bits: new Map(bits),
        refusals: Object.entries(list.errorCodes ?? {}).flatMap(([key, text]) => ruleFor(key, text)),
        unknown: unknownIn(list),
    };
}
/** A code that nobody has written down weighs little, but where every code says the same. */
const unknownIn = ({ kind, match, severity = 'info' }) => kind === 'allow' ? 'good' : match === 'any127' ? severity : 'info';
const listedEntry = ({ severity = 'warning' }) => ['listed', '', severity];
/** Refusals come first: a bit of theirs may be a bit of an entry, and their addresses look like codes. */
function decode(address, { entries, bits, refusals, unknown }) {
    const octets = octetsOf(address);
    if (octets?.[0] !== 127)
        return { kind: 'not-a-code' };
    const refusal = refusals.find((rule) => rule.matches(octets));
    if (refusal !== undefined)
        return { kind: 'refusal', text: refusal.value };
    const matching = entries.filter((rule) => rule.matches(octets)).map(({ value }) => value);
    const named = [...matching.slice(0, 1), ...bitsOf(octets, bits)];
    if (named.length > 0)
        return { kind: 'codes', codes: named.map((entry) => codeFrom(address, entry)) };
    if (octets[1] === 255 && octets[2] === 255)
        return { kind: 'refusal', text: commonRefusals[octets[3]] ?? 'an error' };
    // RFC 5782 §5: this address must not be listed; as an answer it stands for no entry, but where a list says so.
    if (address === '127.0.0.1')
        return { kind: 'not-a-code' };
    return { kind: 'codes', codes: [codeFrom(address, ['unknown', 'a code of no known meaning', unknown])] };
}
/** What Spamhaus began with and others took over. */
const commonRefusals = {
    252: 'the name of the list is mistyped',
    254: 'the question came through a public resolver',
    255: 'too many questions',
};
const codeFrom = (address, [name, meaning, severity, ground = 'spam']) => ({
    address,
    name,
    meaning,
    severity,
    ground,
});
/** RFC 5782 §2.3: several sublists in one answer, a bit each. */
function bitsOf([, second, third, last], bits) {
    if (bits.size === 0 || second !== 0 || third !== 0)
        return [];
    const set = [1, 2, 4, 8, 16, 32, 64, 128].filter((bit) => (last & bit) !== 0);
    return set.map((bit) => bits.get(bit) ?? [`bit ${bit}`, 'a code of no known meaning', 'info']);
}
function ruleFor(key, value) {
    if (key === 'bit1')
        return [{ value, matches: (octets) => octets[1] === 0 && octets[2] === 0 && octets[3] % 2 === 1 }];
    const [from = '', to] = key.split('-');
    const [first, last] = [octetsOf(from), to === undefined ? undefined : octetsOf(to)];
    if (first !== undefined && last !== undefined)
        return [
            {
                value,
                matches: (octets) => numberOf(first) <= numberOf(octets) && numberOf(octets) <= numberOf(last),
            },
        ];
    const parts = key.split('.');
    if (parts.length !== 4)
        return [];
    return [
        {
            value,
            matches: (octets) => parts.every((part, i) => !/^\d+$/.test(part) || Number(part) === octets[i]),
        },
    ];
}
const numberOf = (octets) => octets.reduce((sum, octet) => sum * 256 + octet, 0);
function octetsOf(address) {
    const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number);
    const [a, b, c, d] = parts ?? [];
    if (a === undefined || b === undefined || c === undefined || d === undefined)
        return undefined;
    return Math.max(a, b, c, d) > 255 ? undefined : [a, b, c, d];
}


/***/ }),

/***/ 7907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ knownList),
/* harmony export */   n: () => (/* binding */ takes)
/* harmony export */ });
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1813);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6670);
/** A list made ready: found by what somebody calls it, its zone read, its codes compiled. */



const compiled = new WeakMap();
/** The list of an id, of a zone, or as described; undefined where its zone is no name. */
function knownList(given) {
    const list = typeof given === 'string' ? ((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogued */ .s)(given) ?? bare(given)) : given;
    const before = compiled.get(list);
    if (before !== undefined)
        return before;
    const zone = (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(list.zone);
    if (zone === undefined || zone === '')
        return undefined;
    const death = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .deathOf */ .oZ)(zone);
    const known = { list, zone, codebook: (0,_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .codebookOf */ .o)(list), ...(death === undefined ? {} : { death }) };
    compiled.set(list, known);
    return known;
}
const bare = (zone) => ({ zone, queryType: ['ip', 'domain'], ipv6: true });
/** Whether a list is asked for such a subject: never for an address where it has names, or the other way round. */
function takes({ queryType = ['ip'], ipv6 = false }, kind) {
    if (kind === 'domain')
        return queryType.includes('domain');
    if (!queryType.includes('ip'))
        return false;
    return kind === 'ipv6' ? ipv6 !== false : ipv6 !== 'only';
}


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ lookup),
  t: () => (/* binding */ trust)
});

// EXTERNAL MODULE: ./build/net/dns/text.js
var dns_text = __webpack_require__(6189);
// EXTERNAL MODULE: ./build/mail/dnsbl/known.js
var dnsbl_known = __webpack_require__(7907);
// EXTERNAL MODULE: ./build/mail/dnsbl/question.js
var question = __webpack_require__(2694);
// EXTERNAL MODULE: ./build/mail/dnsbl/codes.js
var dnsbl_codes = __webpack_require__(6670);
;// CONCATENATED MODULE: ./build/mail/dnsbl/unavailable.js
const unavailable = (cause, why, list) => ({
    kind: 'unavailable',
    why,
    cause,
    remedy: remedies[cause](list),
});
const ownResolver = 'ask through a resolver of your own, which asks the list itself';
const leaveOut = 'leave the list out';
/** A list with keys answers any resolver that has one. */
function otherWay({ keyUrl, zone }) {
    if (zone.includes('{key}'))
        return 'see that the access key is right and still in force';
    return keyUrl === undefined ? ownResolver : `${ownResolver}, or with an access key (${keyUrl})`;
}
const remedies = {
    refused: otherWay,
    'no-answer': () => `try again later, or ${ownResolver}`,
    'not-a-list': () => `${ownResolver}; if it says the same, ${leaveOut}`,
    silent: otherWay,
    'lists-everything': () => leaveOut,
    unconfirmed: () => 'look the subject up on the page of the list',
    dead: () => leaveOut,
    'not-applicable': () => 'ask a list that is for it',
};
/** What the answer of a resolver that failed says of the list. */
function failedWith(failure, detail, list) {
    // A key that is no longer good is answered in these two ways.
    const isRefused = failure === 'refused' || (failure === 'servfail' && list.zone.includes('{key}'));
    return isRefused
        ? unavailable('refused', `refuses to answer (${detail})`, list)
        : unavailable('no-answer', `does not answer (${detail})`, list);
}

;// CONCATENATED MODULE: ./build/mail/dnsbl/read-answer.js


/** One address that is none of a list's makes the whole answer worthless: whoever adds it may add others. */
function readAnswer(answer, list, codebook) {
    if (answer.kind === 'failed')
        return failedWith(answer.failure, answer.detail, list);
    if (answer.kind !== 'found')
        return { kind: 'not-listed' };
    const addresses = [...new Set(answer.records.map(({ data }) => data))]
        .sort(byNumber)
        .slice(0, mostAddresses);
    const codes = [];
    for (const address of addresses) {
        const decoded = (0,dnsbl_codes/* decode */.D)(address, codebook);
        if (decoded.kind === 'refusal')
            return unavailable('refused', `refuses to answer: ${decoded.text} (${address})`, list);
        if (decoded.kind === 'not-a-code')
            return unavailable('not-a-list', `answers with ${address}, which no list does`, list);
        codes.push(...decoded.codes);
    }
    return { kind: 'listed', codes };
}
/** The fullest lists answer with a handful. */
const mostAddresses = 64;
const byNumber = (a, b) => a.length - b.length || (a < b ? -1 : 1);

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
;// CONCATENATED MODULE: ./build/mail/dnsbl/trust.js
/** Whether a list can be believed: what must be on it is, and what must not be is not (RFC 5782 §5). */




/** Asks for the test points of a list, all at once. Never rejects. */
async function trustIn(known, kind, { dns }) {
    const { list, zone, codebook } = known;
    const ask = async (point) => {
        const name = nameOf(point, zone);
        if (name === undefined)
            return unavailable('not-applicable', 'has a test point that no name can hold', list);
        return readAnswer(await dns({ name, type: 'A' }), list, codebook);
    };
    const { listed, clean } = testPointsFor(list, kind);
    const [there, absent] = await Promise.all([Promise.all(listed.map(ask)), Promise.all(clean.map(ask))]);
    return trustFrom(there, absent, list);
}
/** What the list says of itself comes before what follows from its silence. */
function trustFrom(there, absent, list) {
    const refusal = (said) => said.kind === 'unavailable';
    const isShown = there.some(({ kind }) => kind === 'listed');
    const refused = isShown ? absent.find(refusal) : (there.find(refusal) ?? absent.find(refusal));
    if (refused !== undefined)
        return refused;
    if (absent.some(({ kind }) => kind === 'listed'))
        return unavailable('lists-everything', 'lists what no list may list: it was given up, or is not working', list);
    if (there.length === 0)
        return { kind: 'unconfirmed' };
    return isShown
        ? { kind: 'trusted' }
        : unavailable('silent', 'does not list its own test entry: it refuses this resolver without a word, or is dead', list);
}
/** RFC 5782 §5. */
const common = {
    ipv4: { listed: ['127.0.0.2'], clean: ['127.0.0.1'] },
    ipv6: { listed: ['::FFFF:7F00:2'], clean: ['::FFFF:7F00:1'] },
    domain: { listed: ['TEST'], clean: ['INVALID'] },
};
/** Those of the list for the kind; those of the RFC where it has some for another kind only, or says nothing. */
function testPointsFor({ test }, kind) {
    if (test === undefined)
        return common[kind];
    const pointsIn = (points, otherwise) => {
        const usable = points.filter(isUsable);
        const own = usable.filter((point) => kindOf(point) === kind);
        return own.length > 0 || usable.length === 0 ? own : otherwise;
    };
    return {
        listed: pointsIn(test.listed, common[kind].listed),
        clean: test.clean.some(isUsable) ? pointsIn(test.clean, common[kind].clean) : common[kind].clean,
    };
}
const isUsable = (point) => /^[\w.:-]+$/.test(point);
const kindOf = (point) => !(0,question/* isAddress */.PW)(point) ? 'domain' : point.includes(':') ? 'ipv6' : 'ipv4';
const nameOf = (point, zone) => {
    const prefix = (0,question/* isAddress */.PW)(point) ? (0,question/* reversed */.TY)(point) : (0,dns_name/* parseName */.$q)(point);
    return prefix === undefined ? undefined : (0,dns_name/* under */.hG)(prefix, zone);
};

;// CONCATENATED MODULE: ./build/mail/dnsbl/lookup.js






/**
 * Whether a list has an entry for an IP address or a domain name. The list is given by the id or zone of the catalogue, or
 * described. Its test points are asked for first: a list that does not show that it works is not believed, whatever it
 * says, and is not asked for more. An address never goes to a list of names, nor the other way round. Never rejects.
 */
async function lookup(subject, list, { dns, trust }) {
    const wanted = (0,question/* wantedFor */.b1)(subject);
    const known = (0,dnsbl_known/* knownList */.E)(list);
    const described = known?.list ?? { zone: '' };
    const notFor = (why) => unavailable('not-applicable', why, described);
    if ('problem' in wanted)
        return notFor(`is not asked: ${wanted.problem}`);
    if (known === undefined)
        return notFor('has a zone that is no domain name');
    if (!(0,dnsbl_known/* takes */.n)(described, wanted.kind))
        return notFor(`is not asked: it is not for ${plurals[wanted.kind]}`);
    const names = (0,question/* namesFor */.GT)(wanted, described, known.zone);
    if (names.length === 0)
        return notFor('is not asked: the name would be too long for the DNS');
    const believed = trust ?? (await trustOf(known, wanted.kind, { dns }));
    return believed.kind === 'unavailable' ? believed : askFor(names, { known, believed, dns });
}
const plurals = {
    ipv4: 'IPv4 addresses',
    ipv6: 'IPv6 addresses',
    domain: 'domain names',
};
/** Whether a list works for a kind of subject, by its test points. Never rejects. */
async function trust(list, kind, world) {
    const known = (0,dnsbl_known/* knownList */.E)(list);
    return known === undefined
        ? unavailable('not-applicable', 'has a zone that is no domain name', { zone: '' })
        : trustOf(known, kind, world);
}
/** One that is known to be dead is not asked. */
const trustOf = async (known, kind, world) => known.death === undefined
    ? trustIn(known, kind, world)
    : unavailable('dead', `is given up: ${known.death}`, known.list);
async function askFor(names, { known: { list, codebook }, believed, dns }) {
    const said = await Promise.all(names.map(async (name) => readAnswer(await dns({ name, type: 'A' }), list, codebook)));
    const entries = said.flatMap((one) => (one.kind === 'listed' ? one.codes : []));
    const name = names[said.findIndex(({ kind }) => kind === 'listed')];
    if (name !== undefined) {
        const reason = await reasonAt(name, dns);
        return { kind: 'listed', codes: distinct(entries), ...(reason === undefined ? {} : { reason }) };
    }
    const refused = said.find((one) => one.kind === 'unavailable');
    if (refused !== undefined)
        return refused;
    return believed.kind === 'trusted'
        ? { kind: 'not-listed' }
        : unavailable('unconfirmed', 'has no entry, and no test entry that would show that it answers', list);
}
/** The same code for a host and for what was registered is one. */
const distinct = (codes) => [
    ...new Map(codes.map((code) => [`${code.address} ${code.name}`, code])).values(),
];
const longestReason = 500;
/** RFC 5782 §2.1: the text of an entry says why, or where to read why. */
async function reasonAt(name, dns) {
    const answer = await dns({ name, type: 'TXT' });
    if (answer.kind !== 'found')
        return undefined;
    const texts = answer.records.map(({ data }) => (0,dns_text/* textOf */.b)(data)).sort();
    const text = texts.join('; ').slice(0, longestReason).trim();
    return text === '' ? undefined : text;
}


/***/ }),

/***/ 2694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ namesFor),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   TY: () => (/* binding */ reversed),
/* harmony export */   b1: () => (/* binding */ wantedFor)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1813);
/* harmony import */ var _psl_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(746);
/** Under which names a subject is asked for (RFC 5782 §2.1, §2.4, §3). */



/** Of use where one subject is looked up on many lists. */
function wantedFor(subject) {
    if (typeof subject !== 'string' && ('prefixes' in subject || 'problem' in subject))
        return subject;
    const text = typeof subject === 'string' ? subject : subject.kind === 'ip' ? subject.ip : subject.name;
    const isIp = typeof subject === 'string' ? isAddress(text) : subject.kind === 'ip';
    return isIp ? wantedAddress(text) : wantedName(text);
}
/** Ranges that no list knows: each network has its own hosts there. */
const inner = new Set([
    'private',
    'loopback',
    'linkLocal',
    'carrierGradeNat',
    'uniqueLocal',
    'unspecified',
    'broadcast',
    'multicast',
]);
const isAddress = (text) => ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv4.isValidFourPartDecimal(text) || ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6.isValid(text);
function wantedAddress(text) {
    if (!isAddress(text))
        return { problem: 'it is no IP address' };
    const address = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.process(text);
    if (inner.has(address.range()))
        return { problem: `it is no public address (${address.range()})` };
    const prefix = reversed(address.toString());
    return prefix === undefined
        ? { problem: 'it is no IP address' }
        : { kind: address.kind(), prefixes: [prefix] };
}
/**
 * `2.2.0.192` for `192.0.2.2` (RFC 5782 §2.1), 32 nibbles for version 6 (§2.4), an IPv4-mapped address among them: that is
 * what the test points are.
 */
function reversed(text) {
    if (ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv4.isValidFourPartDecimal(text))
        return text.split('.').reverse().join('.');
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6.isValid(text))
        return undefined;
    const octets = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6.parse(text).toByteArray();
    return octets
        .flatMap((octet) => [octet >> 4, octet & 15])
        .reverse()
        .map((nibble) => nibble.toString(16))
        .join('.');
}
function wantedName(text) {
    const name = (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWritten */ .$s)(text);
    if (name === undefined || !(0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isHostname */ .Kq)(name))
        return { problem: 'it is no domain name' };
    const registered = (0,_psl_index_js__WEBPACK_IMPORTED_MODULE_2__/* .registrableDomain */ .jG)(name) ?? name;
    return { kind: 'domain', prefixes: registered === name ? [name] : [name, registered] };
}
/** The names to ask a list for; none where they would be too long. */
function namesFor({ prefixes }, list, zone) {
    const asked = list.names === 'registered' ? prefixes.slice(-1) : prefixes;
    return asked.flatMap((prefix) => (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .under */ .hG)(prefix, zone) ?? []);
}


/***/ })

};
