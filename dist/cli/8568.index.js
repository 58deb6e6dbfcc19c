export const id = 8568;
export const ids = [8568,8855];
export const modules = {

/***/ 3408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  links: () => (/* binding */ links)
});

// EXTERNAL MODULE: ./build/core/link.js
var core_link = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/core/declared.js
var core_declared = __webpack_require__(8442);
// EXTERNAL MODULE: ./build/mail/spf/tree-networks.js
var tree_networks = __webpack_require__(722);
// EXTERNAL MODULE: ./build/mail/spf/tree-network.js
var tree_network = __webpack_require__(695);
// EXTERNAL MODULE: ./build/facts/address-range.js
var address_range = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/facts/blocklists.js
var blocklists = __webpack_require__(688);
// EXTERNAL MODULE: ./build/facts/exchanger.js
var exchanger = __webpack_require__(813);
// EXTERNAL MODULE: ./build/facts/exchanger-owner.js
var exchanger_owner = __webpack_require__(35);
// EXTERNAL MODULE: ./build/facts/ip-addresses.js
var ip_addresses = __webpack_require__(3290);
// EXTERNAL MODULE: ./build/facts/message-links.js
var message_links = __webpack_require__(1143);
// EXTERNAL MODULE: ./build/facts/message-signatures.js + 1 modules
var message_signatures = __webpack_require__(9476);
// EXTERNAL MODULE: ./build/facts/messages-given.js
var messages_given = __webpack_require__(218);
// EXTERNAL MODULE: ./build/facts/sending-address.js
var sending_address = __webpack_require__(8335);
// EXTERNAL MODULE: ./build/facts/spf.js
var spf = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/facts/unobserved.js
var unobserved = __webpack_require__(6381);
;// CONCATENATED MODULE: ./build/facts/listing-subjects.js
/** Whom the block lists are asked about: addresses that send for a domain or serve it, and names that it sends under. */













/** Of one domain, beyond the declared ones: a record may authorise thousands. */
const mostAuthorised = 64;
const looked = (names, role, world) => [...new Set(names)]
    .filter((of) => !isInnerAddress(of) && (0,blocklists/* blocklistsFor */.yD)((0,blocklists/* kindOf */.I)(of), world).length > 0)
    .map((of) => ({ kind: 'listing', of, role }));
const isInnerAddress = (of) => (0,blocklists/* kindOf */.I)(of) !== 'domain' && (0,address_range/* isInner */.xf)(of);
/** What the settings say alone, so that it is asked at once. */
const declaredListings = {
    name: 'declared-listings',
    on: 'domain',
    async gather({ name }, world) {
        const declared = world.declared(name);
        if (!(0,core_declared/* sends */.W6)(declared))
            return looked([name], 'identity', world);
        const { helo, mailFrom = [] } = declared;
        return [
            ...looked([name, ...(helo === undefined ? [] : [helo]), ...mailFrom], 'identity', world),
            ...looked(declaredAddresses(name, world), 'sender', world),
        ];
    },
};
/** A network too large to be listed here has other addresses than the first ones that send. */
const declaredAddresses = (name, world) => world
    .declared(name)
    .sendingNetworks.map(sending_address/* sendingAddresses */.P)
    .flatMap(({ addresses, extent }) => (extent === 'part' ? [] : addresses));
/**
 * The single addresses that SPF authorises, and those of the hosts that take the domain's mail or send it on. Those that the
 * domain itself writes into its record are its senders; of the others nobody says that they send.
 */
const serverListings = {
    name: 'server-listings',
    on: 'domain',
    async gather(domain, world) {
        if (world.settings.blocklists.length === 0 || !(0,core_declared/* sends */.W6)(world.declared(domain.name)))
            return [];
        const [authorised, exchangers, submission] = await Promise.all([
            authorisedFor(domain, world),
            unlessUnobserved((0,exchanger/* exchangersFor */.Sd)(domain.name, world)),
            submissionFor(domain, world),
        ]);
        const senders = [...declaredAddresses(domain.name, world), ...authorised.own];
        const servers = [...authorised.others, ...exchangers.map(({ ip }) => ip), ...submission];
        return [
            ...looked(authorised.own, 'sender', world),
            ...looked(servers.filter((ip) => !senders.includes(ip)), 'server', world),
        ];
    },
};
/** What is not known here is told by the checks of SPF, of exchangers and of submission. */
const unlessUnobserved = (found) => found.catch((0,unobserved/* whereUnobserved */.f)(() => []));
async function authorisedFor(domain, world) {
    const networks = await unlessUnobserved(world.fact(spf/* spf */.kH, domain).then(({ tree }) => (0,tree_networks/* networksOf */.N)(tree)));
    const single = networks.flatMap((one) => {
        const address = (0,tree_network/* formatNetwork */.CM)(one.network);
        return address.includes('/') ? [] : [{ address, isOwn: isOwn(one, world) }];
    });
    const chosen = single.slice(0, mostAuthorised);
    return {
        own: chosen.flatMap(({ address, isOwn }) => (isOwn ? [address] : [])),
        others: chosen.flatMap(({ address, isOwn }) => (isOwn ? [] : [address])),
    };
}
/** `a` and `mx` are often written for good measure, of hosts that do not send. */
const isOwn = ({ node: { term }, at }, { settings }) => term.kind === 'directive' &&
    (term.mechanism.name === 'ip4' || term.mechanism.name === 'ip6') &&
    (0,exchanger_owner/* isOf */.y)(at.domain, settings.domains);
async function submissionFor({ name }, world) {
    const { submission } = world.declared(name);
    if (submission === undefined)
        return [];
    return unlessUnobserved((0,ip_addresses/* ipAddressesOf */.T)(submission.host, world).then(({ ips }) => ips));
}
/** The domains that the given messages link to, and those that signed them. */
const messageListings = {
    name: 'message-listings',
    on: 'domain',
    async gather(domain, world) {
        if (world.settings.blocklists.length === 0)
            return [];
        const [links, signers] = await Promise.all([world.fact(message_links/* linkDomains */.e, domain), signersFor(domain, world)]);
        return [
            ...looked(signers, 'identity', world),
            ...looked(links.map(({ domain }) => domain), 'link', world),
        ];
    },
};
async function signersFor(domain, world) {
    const each = (await world.fact(messages_given/* messages */.DZ, domain)).map((message) => unlessUnobserved(world.fact(message_signatures.messageSignatures, message).then(({ domains }) => domains)));
    return (await Promise.all(each)).flat();
}

// EXTERNAL MODULE: ./build/facts/listings.js
var listings = __webpack_require__(9271);
;// CONCATENATED MODULE: ./build/facts/links/blocklists.js
/** From a domain to what the block lists are asked about, and to the lists. */



const links = [
    (0,core_link/* defineLink */.k)({
        from: 'domain',
        to: 'listing',
        needs: { declaredListings: declaredListings },
        follow: ({ declaredListings }) => declaredListings,
    }),
    (0,core_link/* defineLink */.k)({
        from: 'domain',
        to: 'listing',
        needs: { serverListings: serverListings },
        follow: ({ serverListings }) => serverListings,
    }),
    (0,core_link/* defineLink */.k)({
        from: 'domain',
        to: 'listing',
        needs: { messageListings: messageListings },
        follow: ({ messageListings }) => messageListings,
    }),
    (0,core_link/* defineLink */.k)({
        from: 'listing',
        to: 'blocklist',
        needs: { listsAsked: listings/* listsAsked */.cA },
        follow: ({ listsAsked }) => listsAsked,
    }),
];


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
