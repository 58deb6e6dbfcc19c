export const id = 5867;
export const ids = [5867];
export const modules = {

/***/ 1457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse),
/* harmony export */   x: () => (/* binding */ badSettings)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/** What is wrong with the settings, said on the way out. */

/** The exit code. */
const badSettings = 2;
/** Says all that is wrong, and returns the exit code. */
function refuse(problems) {
    for (const problem of problems)
        process.stderr.write(`error: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(problem)}\n`);
    return badSettings;
}


/***/ }),

/***/ 7025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ terminalOf)
/* harmony export */ });
/** What is known of the terminal: whether it is one, how wide, whether it takes colour. */
/**
 * NO_COLOR and FORCE_COLOR decide where they are set (no-color.org, force-color.org), GitHub's log shows colour
 * though it is no terminal, and else a terminal gets it. The choice on the command line wins over all.
 */
function terminalOf(stream, env, choice = 'auto') {
    const byEnvironment = () => {
        if (env['NO_COLOR'])
            return false;
        if (env['FORCE_COLOR'])
            return env['FORCE_COLOR'] !== '0';
        return (stream.isTTY === true && env['TERM'] !== 'dumb') || env['GITHUB_ACTIONS'] === 'true';
    };
    const width = Math.min(Math.max(stream.columns ?? 100, 40), 120);
    return { color: choice === 'auto' ? byEnvironment() : choice === 'always', width };
}


/***/ }),

/***/ 9150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Unobserved),
/* harmony export */   P: () => (/* binding */ observed)
/* harmony export */ });
/** The world did not answer. The only thing that is thrown on purpose; the engine makes it `inconclusive`. */
class Unobserved extends Error {
    name = 'Unobserved';
}
/** The answer, or {@link Unobserved} where there was none. */
function observed(what, answer) {
    if (answer.kind === 'failed')
        throw new Unobserved(`${what}: ${answer.detail}`);
    return answer;
}


/***/ }),

/***/ 218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ messages),
/* harmony export */   cr: () => (/* binding */ messagesOf),
/* harmony export */   rO: () => (/* binding */ octetsOfMessage),
/* harmony export */   uK: () => (/* binding */ ofGivenSize)
/* harmony export */ });
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9150);
/** The messages that the settings name, and their octets. */

/** Stands where a path stands, for a message of the size that the settings give; no file has it as its path. */
const ofGivenSize = 'message-size';
const messagesOf = ({ settings }) => {
    const paths = [...settings.messages, ...(settings.messageSize === undefined ? [] : [ofGivenSize])];
    return paths.map((path) => ({ kind: 'message', path }));
};
/** What is looked at, in the order of the settings. */
const messages = {
    name: 'messages',
    on: 'domain',
    gather: async (_, world) => messagesOf(world),
};
/** The octets of the file. @throws {@link Unobserved} where it cannot be read any more. */
function octetsOfMessage({ path }, world) {
    const octets = world.message(path);
    if (octets === undefined)
        throw new _core_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .Unobserved */ .A(`message ${path}: it cannot be read`);
    return octets;
}


/***/ }),

/***/ 3638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ reverseName),
/* harmony export */   Bs: () => (/* binding */ dotted),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   NW: () => (/* binding */ unmapped),
/* harmony export */   Wg: () => (/* binding */ isInNetwork),
/* harmony export */   f: () => (/* binding */ reverseNameOf),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/** IP addresses as octets: read strictly, compared by network, written in the forms that SPF asks for. */
/** Reads an address as RFC 7208 §12 has it: no leading zeros in IPv4, no zone in IPv6, no white space. */
function parseAddress(text) {
    if (text.length > 45)
        return undefined;
    const octets = text.includes(':') ? octets6(text) : octets4(text);
    return octets && { family: octets.length === 4 ? 4 : 6, octets };
}
function octets4(text) {
    const parts = text.split('.');
    const isRight = parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
    return isRight ? parts.map(Number) : undefined;
}
/** RFC 4291 §2.2: eight groups, one run of zeros left out, the last two groups perhaps in dotted form. */
function octets6(text) {
    const [left, right, ...more] = text.split('::').map((side) => (side === '' ? [] : side.split(':')));
    if (left === undefined || more.length > 0)
        return undefined;
    const head = octetsOfGroups(left, right === undefined);
    const tail = octetsOfGroups(right ?? [], true);
    if (head === undefined || tail === undefined)
        return undefined;
    const missing = 16 - head.length - tail.length;
    if (right === undefined ? missing !== 0 : missing < 2)
        return undefined;
    return [...head, ...new Array(missing).fill(0), ...tail];
}
function octetsOfGroups(groups, mayEndDotted) {
    const octets = [];
    for (const [i, group] of groups.entries()) {
        const dotted = mayEndDotted && i === groups.length - 1 && group.includes('.') ? octets4(group) : undefined;
        if (dotted !== undefined)
            octets.push(...dotted);
        else if (/^[0-9a-f]{1,4}$/i.test(group))
            octets.push(Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255);
        else
            return undefined;
    }
    return octets;
}
/** RFC 7208 §5: an IPv4-mapped IPv6 address is the IPv4 address. */
function unmapped(address) {
    const { family, octets } = address;
    const isMapped = family === 6 && octets.slice(0, 12).every((octet, i) => octet === (i < 10 ? 0 : 255));
    return isMapped ? { family: 4, octets: octets.slice(12) } : address;
}
/** Whether the first `prefix` bits of two addresses of one family are the same; never across families. */
function isInNetwork(address, network, prefix) {
    if (address.family !== network.family)
        return false;
    return address.octets.every((octet, i) => {
        const bits = Math.min(Math.max(prefix - 8 * i, 0), 8);
        return octet >> (8 - bits) === (network.octets[i] ?? 0) >> (8 - bits);
    });
}
/** The form that people read: dotted, or by RFC 5952. */
function readable({ family, octets }) {
    if (family === 4)
        return octets.join('.');
    const groups = Array.from({ length: 8 }, (_, i) => (((octets[2 * i] ?? 0) << 8) | (octets[2 * i + 1] ?? 0)).toString(16));
    // RFC 5952 §4.2: the longest run of zero groups, the first of equal ones, never a single group
    const runs = [...groups.join(':').matchAll(/(?<![^:])0(?::0(?![^:]))+/g)];
    const longest = runs.reduce((best, [run]) => (run.length > best.length ? run : best), '');
    if (longest === '')
        return groups.join(':');
    const at = runs.find(([run]) => run === longest)?.index ?? 0;
    const whole = groups.join(':');
    return `${whole.slice(0, at).replace(/:$/, '')}::${whole.slice(at + longest.length).replace(/^:/, '')}`;
}
/** RFC 7208 §7.3, `%{i}`: dotted octets, or 32 dotted nibbles. */
const dotted = ({ family, octets }) => family === 4
    ? octets.join('.')
    : octets.map((octet) => `${(octet >> 4).toString(16)}.${(octet & 15).toString(16)}`).join('.');
/** The name that PTR records of the address stand at. */
const reverseName = (address) => `${dotted(address).split('.').reverse().join('.')}.${address.family === 4 ? 'in-addr' : 'ip6'}.arpa`;
/** `1.2.0.192.in-addr.arpa` for `192.0.2.1`; undefined for what is no address. */
function reverseNameOf(text) {
    const address = parseAddress(text);
    return address && reverseName(unmapped(address));
}


/***/ }),

/***/ 1184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/mail/spf/address.js
var spf_address = __webpack_require__(3638);
// EXTERNAL MODULE: ./build/net/dns/text.js
var dns_text = __webpack_require__(6189);
;// CONCATENATED MODULE: ./build/mail/spf/hosts.js

/** The addresses of one family that a host has; none where it does not exist. */
async function addressesOf(name, family, dns) {
    const answer = await dns({ name, type: family === 4 ? 'A' : 'AAAA' });
    if (answer.kind === 'failed')
        return { kind: 'failed', detail: answer.detail };
    const texts = answer.kind === 'found' ? answer.records.map(({ data }) => data) : [];
    return { kind: 'addresses', addresses: texts.map(spf_address/* parseAddress */.or).filter((found) => found !== undefined) };
}

// EXTERNAL MODULE: ./build/mail/spf/limits.js
var limits = __webpack_require__(2752);
;// CONCATENATED MODULE: ./build/mail/spf/ptr.js
/** The validated domain names of an address (RFC 7208 §5.5): what its PTR records say and address records confirm. */




async function validatedNames(address, dns) {
    const name = (0,dns_name/* parseName */.$q)((0,spf_address/* reverseName */.A8)(address));
    const answer = name === undefined ? undefined : await dns({ name, type: 'PTR' });
    // RFC 7208 §5.5: a DNS error means no match, not temperror
    if (answer === undefined || answer.kind === 'failed')
        return { kind: 'failed' };
    if (answer.kind !== 'found')
        return { kind: 'names', names: [], isVoid: true };
    // RFC 7208 §4.6.4: names beyond the tenth are ignored
    const claimed = answer.records.slice(0, limits/* nameLimit */.ds).map(({ data }) => data);
    const confirmed = await Promise.all(claimed.map((host) => hasAddress(host, address, dns)));
    return { kind: 'names', names: claimed.filter((_, i) => confirmed[i]), isVoid: false };
}
/** RFC 7208 §5.5: a name whose address look-up fails is skipped. */
async function hasAddress(name, address, dns) {
    const found = await addressesOf(name, address.family, dns);
    return found.kind === 'addresses' && found.addresses.some((other) => (0,spf_address/* isInNetwork */.Wg)(address, other, 128));
}

;// CONCATENATED MODULE: ./build/mail/spf/session.js



/** The steps that are kept of a long evaluation. */
const longestTrace = 250;
function sessionFor({ dns, address: given, ...rest }) {
    const address = (0,spf_address/* unmapped */.NW)(given);
    let names;
    const context = {
        ...rest,
        address,
        validatedNames: () => {
            names ??= validatedNames(address, dns).then((found) => (found.kind === 'names' ? found.names : []));
            return names;
        },
    };
    return {
        dns,
        address,
        counts: { lookups: 0, voids: 0 },
        trace: [],
        contextAt: (domain) => ({ ...context, domain }),
    };
}
function note({ trace }, step) {
    if (trace.length < longestTrace)
        trace.push(step);
}
/** Counts a term that asks the DNS; the stop where it is one too many. */
function countLookup({ counts }, at) {
    counts.lookups += 1;
    return counts.lookups > limits/* lookupLimit */.wQ ? stopped('permerror', { code: 'lookup-limit', ...at }) : undefined;
}
/** Counts a term whose look-up found nothing; the stop where it is one too many. */
function countVoid({ counts }, at) {
    counts.voids += 1;
    return counts.voids > limits/* voidLimit */.A_ ? stopped('permerror', { code: 'void-limit', ...at }) : undefined;
}
const stopped = (result, obstacle) => ({
    kind: 'stop',
    result,
    obstacle,
});

// EXTERNAL MODULE: ./build/mail/spf/target.js
var spf_target = __webpack_require__(5405);
;// CONCATENATED MODULE: ./build/mail/spf/match.js
/** Whether a mechanism matches the client's address (RFC 7208 §5), for all but `include`. */







const match = { kind: 'match' };
const noMatch = { kind: 'no-match' };
const matchIf = (condition) => (condition ? match : noMatch);
async function matches(mechanism, place, session) {
    switch (mechanism.name) {
        case 'all':
            return match;
        case 'ip4':
        case 'ip6':
            return matchNetwork(mechanism, session);
        default:
            return countLookup(session, place) ?? matchByName(mechanism, place, session);
    }
}
async function matchByName(mechanism, place, session) {
    const target = await (0,spf_target/* targetName */.j)(mechanism.domain, place.domain, session);
    // RFC 7208 §4.8: a name that cannot be asked for is one that does not exist
    if (target === undefined)
        return noMatch;
    switch (mechanism.name) {
        case 'a':
            return matchA(mechanism, target, place, session);
        case 'mx':
            return matchMx(mechanism, target, place, session);
        case 'ptr':
            return matchPtr(target, place, session);
        case 'exists':
            return matchExists(target, place, session);
    }
}
function matchNetwork({ address, prefix }, session) {
    const network = (0,spf_address/* parseAddress */.or)(address);
    return matchIf(network !== undefined && (0,spf_address/* isInNetwork */.Wg)(session.address, network, prefix));
}
/** The prefix length for the family of the client's address. */
const prefixFor = ({ prefix4, prefix6 }, { address }) => address.family === 4 ? prefix4 : prefix6;
/** RFC 7208 §5.3. */
async function matchA(mechanism, target, place, session) {
    const found = await addressesOf(target, session.address.family, session.dns);
    if (found.kind === 'failed')
        return unanswered(place, found.detail);
    if (found.addresses.length === 0)
        return countVoid(session, place) ?? noMatch;
    return matchIf(found.addresses.some((host) => (0,spf_address/* isInNetwork */.Wg)(session.address, host, prefixFor(mechanism, session))));
}
/** RFC 7208 §5.4: the hosts in the order of preference; they are asked for at once and judged in turn. */
async function matchMx(mechanism, target, place, session) {
    const answer = await session.dns({ name: target, type: 'MX' });
    if (answer.kind === 'failed')
        return unanswered(place, answer.detail);
    if (answer.kind !== 'found')
        return countVoid(session, place) ?? noMatch;
    // RFC 7208 §4.6.4: more than ten hosts are a permerror, whichever of them would match
    if (answer.records.length > limits/* nameLimit */.ds)
        return stopped('permerror', { code: 'mx-limit', ...place });
    const hosts = answer.records
        .map(({ data }) => data)
        .sort((a, b) => a.preference - b.preference || order(a.exchange, b.exchange));
    // RFC 7505 §3: the root as exchange names no host
    const named = hosts.map(({ exchange }) => exchange).filter((exchange) => exchange !== '');
    const found = await Promise.all(named.map((host) => addressesOf(host, session.address.family, session.dns)));
    for (const host of found) {
        if (host.kind === 'failed')
            return unanswered(place, host.detail);
        if (host.addresses.some((other) => (0,spf_address/* isInNetwork */.Wg)(session.address, other, prefixFor(mechanism, session))))
            return match;
    }
    return noMatch;
}
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** RFC 7208 §5.5. */
async function matchPtr(target, place, session) {
    const validated = await validatedNames(session.address, session.dns);
    if (validated.kind === 'failed')
        return noMatch;
    if (validated.isVoid)
        return countVoid(session, place) ?? noMatch;
    return matchIf(validated.names.some((name) => (0,dns_name/* isWithin */.UO)(name, target)));
}
/** RFC 7208 §5.7: always an A look-up, whatever the family of the client's address. */
async function matchExists(target, place, session) {
    const answer = await session.dns({ name: target, type: 'A' });
    if (answer.kind === 'failed')
        return unanswered(place, answer.detail);
    return answer.kind === 'found' ? match : (countVoid(session, place) ?? noMatch);
}
/** RFC 7208 §5: a DNS error in a mechanism ends the whole check. */
const unanswered = (place, detail) => stopped('temperror', { code: 'unanswered', ...place, detail });

// EXTERNAL MODULE: ./build/mail/spf/parse.js + 1 modules
var parse = __webpack_require__(3975);
// EXTERNAL MODULE: ./build/mail/spf/select.js
var spf_select = __webpack_require__(7812);
;// CONCATENATED MODULE: ./build/mail/spf/check-host.js
/** The function check_host() (RFC 7208 §4): a domain's record against the client's address. */







const results = {
    '+': 'pass',
    '-': 'fail',
    '~': 'softfail',
    '?': 'neutral',
};
async function checkHost(domain, session) {
    const name = mailDomain(domain);
    // RFC 7208 §4.3: malformed or not multi-label
    if (name === undefined)
        return { result: 'none', domain, obstacle: { code: 'not-a-domain', domain } };
    const answer = await session.dns({ name, type: 'TXT' });
    // RFC 7208 §4.4
    if (answer.kind === 'failed') {
        return { result: 'temperror', domain, obstacle: { code: 'unanswered', domain, detail: answer.detail } };
    }
    const texts = answer.kind === 'found' ? answer.records.map(({ data }) => (0,dns_text/* textOf */.b)(data)) : [];
    const selected = (0,spf_select/* select */.L)(texts);
    // RFC 7208 §4.5
    if (selected.kind === 'none')
        return { result: 'none', domain, obstacle: { code: 'no-record', domain } };
    if (selected.kind === 'several')
        return { result: 'permerror', domain, obstacle: { code: 'several-records', domain } };
    return checkRecord(selected.text, domain, session);
}
/** RFC 7208 §4.3: a name of two labels or more; an address literal is none. */
function mailDomain(text) {
    const name = text.startsWith('[') ? undefined : (0,dns_name/* parseName */.$q)(text);
    return name !== undefined && (0,dns_name/* labelsOf */.PC)(name).length > 1 ? name : undefined;
}
async function checkRecord(text, domain, session) {
    const { record, problems } = (0,parse/* parse */.q)(text);
    const errors = problems.filter(({ level }) => level === 'error');
    // RFC 7208 §4.6: an error anywhere in the record, before any of it is evaluated
    if (record === undefined || errors.length > 0) {
        return { result: 'permerror', domain, obstacle: { code: 'syntax', domain, problems: errors } };
    }
    const exp = modifier(record, 'exp');
    const decided = await firstMatch(record, domain, session);
    if (decided !== undefined)
        return { ...decided, ...(exp && 'mechanism' in decided && { exp: exp.value }) };
    const redirect = modifier(record, 'redirect');
    // RFC 7208 §4.7: no match and nowhere to go on
    return redirect === undefined ? { result: 'neutral', domain } : follow(redirect, domain, session);
}
const modifier = ({ terms }, name) => terms.find((term) => term.kind === 'modifier' && term.name === name);
/** RFC 7208 §4.6.2: the first mechanism that matches decides, or the first that cannot be evaluated. */
async function firstMatch({ terms }, domain, session) {
    for (const term of terms) {
        if (term.kind !== 'directive')
            continue;
        const outcome = await evaluateDirective(term, domain, session);
        note(session, {
            domain,
            term: term.text,
            outcome: outcome.kind === 'stop' ? outcome.result : outcome.kind,
        });
        if (outcome.kind === 'match')
            return { result: results[term.qualifier], domain, mechanism: term.text };
        if (outcome.kind === 'stop')
            return { result: outcome.result, domain, obstacle: outcome.obstacle };
    }
    return undefined;
}
async function evaluateDirective({ mechanism, text }, domain, session) {
    const place = { domain, term: text };
    if (mechanism.name !== 'include')
        return matches(mechanism, place, session);
    return countLookup(session, place) ?? include(mechanism.domain, place, session);
}
/** RFC 7208 §5.2: what the result of the included record means here. */
async function include(spec, place, session) {
    const target = (await (0,spf_target/* targetName */.j)(spec, place.domain, session)) ?? '';
    const included = await checkHost(target, session);
    switch (included.result) {
        case 'pass':
            return { kind: 'match' };
        case 'fail':
        case 'softfail':
        case 'neutral':
            return { kind: 'no-match' };
        case 'none':
            return stopped('permerror', { code: 'target-without-record', ...place });
        default:
            return stopped(included.result, included.obstacle);
    }
}
/** RFC 7208 §6.1: the result is that of the other record, its explanation too, and no record there is a permerror. */
async function follow({ value, text }, domain, session) {
    const place = { domain, term: text };
    const over = countLookup(session, place);
    if (over !== undefined)
        return { result: over.result, domain, obstacle: over.obstacle };
    const target = (await (0,spf_target/* targetName */.j)(value, domain, session)) ?? '';
    note(session, { domain, term: text, outcome: 'match' });
    const conclusion = await checkHost(target, session);
    if (conclusion.result !== 'none')
        return conclusion;
    return { result: 'permerror', domain, obstacle: { code: 'target-without-record', ...place } };
}

// EXTERNAL MODULE: ./build/mail/spf/macro-string.js
var macro_string = __webpack_require__(2250);
// EXTERNAL MODULE: ./build/mail/spf/macros.js
var spf_macros = __webpack_require__(3877);
;// CONCATENATED MODULE: ./build/mail/spf/explanation.js
/** The text with which a domain explains a fail (RFC 7208 §6.2). */




/** The expanded text, or undefined where anything at all is wrong with it: then there is no explanation. */
async function explain(exp, domain, session) {
    const name = await (0,spf_target/* targetName */.j)(exp, domain, session);
    if (name === undefined)
        return undefined;
    const answer = await session.dns({ name, type: 'TXT' });
    const [record, ...more] = answer.kind === 'found' ? answer.records : [];
    if (record === undefined || more.length > 0)
        return undefined;
    const text = (0,dns_text/* textOf */.b)(record.data);
    const macros = isPrintable(text) ? (0,macro_string/* parseMacroString */.R0)(text) : { wrong: true };
    if ('wrong' in macros)
        return undefined;
    const expanded = await (0,spf_macros/* expandMacros */.Q)(macros, session.contextAt(domain));
    return expanded !== undefined && isPrintable(expanded) ? expanded : undefined;
}
/** RFC 7208 §6.2: it goes into an SMTP reply, so visible US-ASCII and spaces, as written and as expanded. */
const isPrintable = (text) => /^[\x20-\x7e]*$/.test(text);

;// CONCATENATED MODULE: ./build/mail/spf/reason.js

/** `address` as it was given. Holds remote text: escape on the way out. */
function reasonFor(conclusion, address) {
    if ('obstacle' in conclusion)
        return sentences[conclusion.obstacle.code](conclusion.obstacle, address);
    const { domain, mechanism } = conclusion;
    if (mechanism === undefined)
        return `No term of the SPF record of ${domain} matches ${address}.`;
    return `The term "${mechanism}" of the SPF record of ${domain} matches ${address}.`;
}
const sentences = {
    'not-an-address': (_, address) => `"${address}" is not an IP address.`,
    'not-a-domain': ({ domain }) => `"${domain}" is not a domain name of two labels or more.`,
    'no-record': ({ domain }) => `${domain} has no SPF record.`,
    'several-records': ({ domain }) => `${domain} has more than one SPF record.`,
    syntax: ({ domain, problems }) => `The SPF record of ${domain} has an error at "${problems?.[0]?.text ?? ''}".`,
    'lookup-limit': (at) => `With ${where(at)} the evaluation needs more than ${limits/* lookupLimit */.wQ} DNS look-ups.`,
    'void-limit': (at) => `With ${where(at)} more than ${limits/* voidLimit */.A_} DNS look-ups found nothing.`,
    'mx-limit': (at) => `The look-up of ${where(at)} gives more than ${limits/* nameLimit */.ds} mail hosts.`,
    'target-without-record': (at) => `What ${where(at)} names has no SPF record.`,
    unanswered: (at) => `The DNS gave no answer for ${at.term === undefined ? at.domain : where(at)}: ${at.detail ?? ''}.`,
};
const where = ({ term, domain }) => `the term "${term ?? ''}" of the SPF record of ${domain}`;

;// CONCATENATED MODULE: ./build/mail/spf/evaluate.js
/** From a connection and an envelope to a result: what a receiver does with SPF (RFC 7208 §2.3, §2.4, §4). */






/** More than any path or name of SMTP (RFC 5321 §4.5.3.1), and little enough for macros. */
const longestIdentity = 1024;
/** Evaluates SPF for MAIL FROM, or for HELO where the reverse path is null. Never rejects. */
async function evaluate(input, options) {
    const sender = senderOf(input);
    const address = (0,spf_address/* parseAddress */.or)(input.ip);
    if (address === undefined)
        return refused('not-an-address', sender.domain, input.ip);
    if (sender.local.length > longestIdentity)
        return refused('not-a-domain', input.mailFrom, input.ip);
    const session = sessionFor({
        dns: options.dns,
        address,
        sender,
        helo: input.helo.slice(0, longestIdentity),
        receiver: options.receiver ?? 'unknown',
        now: options.now ?? new Date(0),
    });
    const conclusion = await checkHost(sender.domain, session);
    return {
        ...published(conclusion),
        ...(await explanationOf(conclusion, session)),
        reason: reasonFor(conclusion, input.ip),
        ...session.counts,
        trace: session.trace,
    };
}
/** The conclusion without what is left of the record in it. */
function published(conclusion) {
    if ('obstacle' in conclusion)
        return conclusion;
    const { exp: _, ...rest } = conclusion;
    return rest;
}
/** RFC 7208 §6.2: looked up once, after a fail, outside the limits. */
async function explanationOf(conclusion, session) {
    if (conclusion.result !== 'fail' || conclusion.exp === undefined)
        return {};
    const explanation = await explain(conclusion.exp, conclusion.domain, session);
    return explanation === undefined ? {} : { explanation };
}
/** RFC 7208 §2.4, §4.3: the null reverse path stands for `postmaster@` the HELO name, as does a missing local part. */
function senderOf({ mailFrom, helo }) {
    const at = mailFrom.lastIndexOf('@');
    const domain = mailFrom === '' ? helo : mailFrom.slice(at + 1);
    return { local: mailFrom.slice(0, Math.max(at, 0)) || 'postmaster', domain: asAscii(domain) };
}
/** RFC 7208 §4.3: internationalized names are checked as A-labels; the final dot of a name is no part of macros. */
function asAscii(domain) {
    const isForeign = (0,dns_name/* nameProblem */.rH)(domain) === 'not-a-name' && domain.length <= longestIdentity;
    const ascii = isForeign ? ((0,dns_name/* toAscii */.Vb)(domain) ?? domain) : domain;
    return (0,dns_name/* parseName */.$q)(ascii) === undefined ? ascii : ascii.replace(/\.$/, '');
}
function refused(code, domain, ip) {
    const conclusion = { result: 'none', domain, obstacle: { code, domain } };
    return { ...conclusion, reason: reasonFor(conclusion, ip), lookups: 0, voids: 0, trace: [] };
}


/***/ }),

/***/ 9157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ expand)
});

// UNUSED EXPORTS: grow

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/net/dns/text.js
var dns_text = __webpack_require__(6189);
// EXTERNAL MODULE: ./build/mail/spf/limits.js
var limits = __webpack_require__(2752);
// EXTERNAL MODULE: ./build/mail/spf/macros.js
var macros = __webpack_require__(3877);
// EXTERNAL MODULE: ./build/mail/spf/target.js
var target = __webpack_require__(5405);
;// CONCATENATED MODULE: ./build/mail/spf/expand-term.js
/** One term of a tree: what it asks for, and what it finds there. */




async function growTerm(term, position) {
    const { isDead, isCounted, isFollowed } = position;
    const spec = specOf(term);
    const isIndeterminate = isPtr(term) || (isCounted && spec !== undefined && !isStatic(spec));
    const target = isIndeterminate || !(isCounted || isDead) ? undefined : await targetOf(spec, position);
    const { isVoid = false, ...found } = isDead || isIndeterminate || (isCounted && !isFollowed)
        ? {}
        : await findingsOf(term, target ?? '', position);
    return {
        ...{ term, isDead, isIndeterminate, isCut: isCounted && !isFollowed, networks: [] },
        ...(target === undefined ? {} : { target }),
        ...found,
        lookups: (isCounted ? 1 : 0) + (found.child?.lookups ?? 0),
        voids: (isVoid ? 1 : 0) + (found.child?.voids ?? 0),
    };
}
const specOf = (term) => {
    if (term.kind === 'modifier')
        return term.value;
    return 'domain' in term.mechanism ? term.mechanism.domain : undefined;
};
/** Whether a term is about the names of the client, which nobody knows before it connects. */
const isPtr = (term) => term.kind === 'directive' && term.mechanism.name === 'ptr';
/** Only the domain of the record and of the envelope are known without a message. */
const isStatic = ({ parts }) => parts.every((part) => 'literal' in part || part.letter === 'd' || part.letter === 'o');
async function targetOf(spec, { path, root }) {
    const domain = path.at(-1) ?? root;
    if (spec === undefined)
        return domain;
    if (!isStatic(spec))
        return undefined;
    const text = await (0,macros/* expandMacros */.Q)(spec, {
        ...{ domain, sender: { local: 'postmaster', domain: root }, helo: root, receiver: '', now: new Date(0) },
        address: { family: 4, octets: [0, 0, 0, 0] },
        validatedNames: async () => [],
    });
    return text === undefined ? undefined : (0,target/* shortened */.v)(text).toLowerCase();
}
async function findingsOf(term, target, position) {
    if (term.kind === 'modifier')
        return term.name === 'redirect' ? { child: await position.grow(target, position) } : {};
    const { mechanism } = term;
    switch (mechanism.name) {
        case 'ip4':
        case 'ip6':
            return { networks: [{ address: mechanism.address, prefix: mechanism.prefix }] };
        case 'include':
            return { child: await position.grow(target, position) };
        case 'a':
            return hostsAt([target], mechanism, position).then(({ hasNone, ...found }) => ({
                ...found,
                isVoid: hasNone,
            }));
        case 'mx':
            return exchangersAt(target, mechanism, position);
        case 'exists':
            return existenceOf(target, position);
        default:
            return {};
    }
}
/** RFC 7208 §5.4: the void look-up of `mx` is the one for MX records; its hosts' addresses are not counted (§4.6.4). */
async function exchangersAt(target, mechanism, position) {
    const name = (0,dns_name/* parseName */.$q)(target);
    if (name === undefined)
        return { exchangers: [] };
    const answer = await position.dns({ name, type: 'MX' });
    if (answer.kind === 'failed')
        return { unanswered: `MX records of ${name}: ${answer.detail}` };
    if (answer.kind !== 'found')
        return { exchangers: [], isVoid: true };
    const exchangers = [...answer.records].sort(byPreference).map(({ data }) => data.exchange);
    // RFC 7505 §3: the root as exchange names no host
    const hosts = exchangers.filter((host) => host !== '').slice(0, limits/* nameLimit */.ds);
    const { hasNone: _, ...found } = await hostsAt(hosts, mechanism, position);
    return { exchangers, ...found };
}
const byPreference = ({ data: a }, { data: b }) => a.preference - b.preference || (a.exchange < b.exchange ? -1 : 1);
/** The networks around the addresses of hosts; `hasNone` where every answer says that there are none. */
async function hostsAt(hosts, { prefix4, prefix6 }, { dns }) {
    const names = hosts.flatMap((host) => (0,dns_name/* parseName */.$q)(host) ?? []);
    const questions = names.flatMap((name) => [{ name, type: 'A' }, { name, type: 'AAAA' }]);
    const answers = await Promise.all(questions.map((question) => dns(question)));
    const networks = answers.flatMap((answer, i) => networksIn(answer, questions[i]?.type === 'A' ? prefix4 : prefix6));
    const failed = answers.findIndex(({ kind }) => kind === 'failed');
    const failure = answers[failed];
    return {
        networks,
        hasNone: networks.length === 0 && failure === undefined && names.length > 0,
        ...(failure?.kind === 'failed'
            ? { unanswered: `addresses of ${questions[failed]?.name}: ${failure.detail}` }
            : {}),
    };
}
const networksIn = (answer, prefix) => answer.kind === 'found' ? answer.records.map(({ data }) => ({ address: data, prefix })) : [];
/** RFC 7208 §5.7: always an A look-up. */
async function existenceOf(target, { dns }) {
    const name = (0,dns_name/* parseName */.$q)(target);
    const answer = name === undefined ? undefined : await dns({ name, type: 'A' });
    if (answer?.kind === 'failed')
        return { unanswered: `addresses of ${target}: ${answer.detail}` };
    return { isVoid: answer !== undefined && answer.kind !== 'found' };
}

// EXTERNAL MODULE: ./build/mail/spf/parse.js + 1 modules
var parse = __webpack_require__(3975);
// EXTERNAL MODULE: ./build/mail/spf/select.js
var spf_select = __webpack_require__(7812);
;// CONCATENATED MODULE: ./build/mail/spf/expand.js
/** From a domain to the tree of its SPF record: all that any evaluation of it may ask, asked at once. */





/** Records above one another; with more, the limit of ten look-ups is passed long ago. */
const deepest = 15;
/**
 * Terms that are looked up in one tree. Each record leaves its children equal parts of what it does not use itself,
 * so that the same records give the same tree in whatever order answers come. A tree that is cut has far more than
 * ten look-ups.
 */
const mostTerms = 200;
/** Never rejects. The time it takes is that of the longest chain of questions. */
const expand = async ({ domain }, { dns }) => grow(domain, { dns, root: domain, path: [], share: mostTerms });
async function grow(text, position) {
    const name = (0,dns_name/* parseName */.$q)(text);
    const domain = name ?? text.toLowerCase();
    const path = [...position.path, domain];
    const leaf = (state, detail) => ({
        ...{ domain, state, path, problems: [], terms: [], lookups: 0, voids: 0 },
        ...(detail === undefined ? {} : { detail }),
    });
    if (position.path.includes(domain))
        return leaf('loop');
    if (path.length > deepest)
        return leaf('too-deep');
    // RFC 7208 §4.3
    if (name === undefined || (0,dns_name/* labelsOf */.PC)(name).length < 2)
        return leaf('none');
    const answer = await position.dns({ name, type: 'TXT' });
    if (answer.kind === 'failed')
        return leaf('unanswered', `SPF record of ${domain}: ${answer.detail}`);
    if (answer.kind === 'nxdomain')
        return leaf('nxdomain');
    const selection = (0,spf_select/* select */.L)(answer.kind === 'found' ? answer.records.map(({ data }) => (0,dns_text/* textOf */.b)(data)) : []);
    if (selection.kind !== 'one')
        return leaf(selection.kind);
    const { record, problems } = (0,parse/* parse */.q)(selection.text);
    if (record === undefined)
        return leaf('none');
    const terms = await growTerms(record, { ...position, path });
    return { ...leaf('found'), record, problems, terms, ...totals(terms) };
}
const totals = (terms) => ({
    lookups: terms.reduce((sum, term) => sum + term.lookups, 0),
    voids: terms.reduce((sum, term) => sum + term.voids, 0),
});
async function growTerms(record, position) {
    const dead = deadTermsOf(record);
    const asking = record.terms.filter((term) => asks(term) && !dead.has(term));
    const followed = new Set(asking.slice(0, position.share));
    const children = Math.max(1, [...followed].filter(leadsOn).length);
    const share = Math.floor((position.share - followed.size) / children);
    return Promise.all(record.terms.map((term) => growTerm(term, {
        ...position,
        share,
        grow,
        isDead: dead.has(term),
        isCounted: asks(term) && !dead.has(term),
        isFollowed: followed.has(term),
    })));
}
/** RFC 7208 §5.1, §6.1: mechanisms after `all` are ignored, and so is `redirect` wherever there is an `all`. */
function deadTermsOf({ terms }) {
    const all = terms.findIndex((term) => term.kind === 'directive' && term.mechanism.name === 'all');
    if (all === -1)
        return new Set();
    return new Set(terms.filter((term, i) => (term.kind === 'directive' ? i > all : term.name === 'redirect')));
}
/** RFC 7208 §4.6.4: the terms that cost a look-up. `exp` is not among them. */
function asks(term) {
    if (term.kind === 'modifier')
        return term.name === 'redirect';
    return !['all', 'ip4', 'ip6'].includes(term.mechanism.name);
}
const leadsOn = (term) => term.kind === 'modifier' || term.mechanism.name === 'include';


/***/ }),

/***/ 2752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ voidLimit),
/* harmony export */   ds: () => (/* binding */ nameLimit),
/* harmony export */   wQ: () => (/* binding */ lookupLimit)
/* harmony export */ });
/** How much an evaluation may ask of the DNS (RFC 7208 §4.6.4). */
/** Terms that ask the DNS, over the record and all that it includes and redirects to. */
const lookupLimit = 10;
/** Of these terms, those whose look-up finds nothing. */
const voidLimit = 2;
/** Hosts that one `mx` may give, and names of an address that are looked at. */
const nameLimit = 10;


/***/ }),

/***/ 2250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ endsAsDomain),
/* harmony export */   GH: () => (/* binding */ hasExplanationMacro),
/* harmony export */   R0: () => (/* binding */ parseMacroString),
/* harmony export */   fK: () => (/* binding */ formatMacroString)
/* harmony export */ });
/** More labels than a name has; a larger number says the same. */
const mostDigits = 255;
/** RFC 7208 §7.1: `%_` is a space and `%-` an URL-encoded one. */
const escapes = { '%%': '%', '%_': ' ', '%-': '%20' };
const tokens = /%\{([slodiphcrtv])(\d*)(r?)([.\-+,/_=]*)\}|%[%_-]|[^%]+|%/gi;
/** A macro-string, or where it goes wrong. Spaces are let through, which only an explain-string has (§6.2). */
function parseMacroString(text) {
    const parts = [];
    for (const token of text.matchAll(tokens)) {
        const [whole, letter, digits = ''] = token;
        // RFC 7208 §7.1: the number of labels must not be zero
        if (whole === '%' || /^0+$/.test(digits))
            return { wrong: { start: token.index, end: endOfMacro(text, token.index) } };
        if (letter === undefined)
            addLiteral(parts, escapes[whole] ?? whole);
        else
            parts.push(macroOf(token));
    }
    return { text, parts };
}
function macroOf([, letter = '', digits = '', reverse, delimiters]) {
    return {
        letter: letter.toLowerCase(),
        escaped: letter !== letter.toLowerCase(),
        ...(digits === '' ? {} : { digits: Math.min(Number(digits), mostDigits) }),
        reverse: reverse !== '',
        delimiters: delimiters || '.',
    };
}
function addLiteral(parts, literal) {
    const last = parts.at(-1);
    if (last !== undefined && 'literal' in last)
        parts[parts.length - 1] = { literal: last.literal + literal };
    else
        parts.push({ literal });
}
/** What was meant as the macro: to its brace where there is one soon, else the sign and the character after it. */
function endOfMacro(text, start) {
    const brace = text[start + 1] === '{' ? text.slice(start, start + 40).indexOf('}') : -1;
    return brace === -1 ? Math.min(start + 2, text.length) : start + brace + 1;
}
/** RFC 7208 §7.2: `c`, `r` and `t` are for explanations only. */
const hasExplanationMacro = ({ parts }) => parts.some((part) => 'letter' in part && 'crt'.includes(part.letter));
/** RFC 7208 §7.1: a domain-spec ends in a top label after a dot, or in a macro-expand. */
function endsAsDomain(text) {
    const last = [...text.matchAll(tokens)].at(-1)?.[0] ?? '';
    if (last.startsWith('%'))
        return true;
    const labels = (last.endsWith('.') ? last.slice(0, -1) : last).split('.');
    return labels.length > 1 && isTopLabel(labels.at(-1) ?? '');
}
/** RFC 7208 §7.1, toplabel: letters, digits and inner hyphens, not digits alone. */
const isTopLabel = (label) => /^[a-z0-9-]+$/i.test(label) && !label.startsWith('-') && !label.endsWith('-') && !/^\d+$/.test(label);
/** The text of parts; the one that {@link parseMacroString} reads back as the same parts. */
const formatMacroString = (parts) => parts.map((part) => ('literal' in part ? formatLiteral(part.literal) : formatMacro(part))).join('');
/** `%-` before `%%`: a domain may end in it, and not in `%%20` (§7.1). */
const formatLiteral = (literal) => literal.replace(/%20|[% ]/g, (text) => ({ '%20': '%-', '%': '%%', ' ': '%_' })[text] ?? text);
function formatMacro({ letter, escaped, digits, reverse, delimiters }) {
    const name = escaped ? letter.toUpperCase() : letter;
    return `%{${name}${digits ?? ''}${reverse ? 'r' : ''}${delimiters === '.' ? '' : delimiters}}`;
}


/***/ }),

/***/ 3877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ expandMacros)
/* harmony export */ });
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1813);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3638);
/** The expansion of macros (RFC 7208 §7.2 to §7.4). */


/** Far more than a name or an explanation needs; what is longer is not made. */
const longestExpansion = 65_536;
/** The text of a macro-string, or undefined where it would be longer than 65,536 characters. */
async function expandMacros({ parts }, context) {
    let text = '';
    for (const part of parts) {
        text += 'literal' in part ? part.literal : await expandMacro(part, context);
        if (text.length > longestExpansion)
            return undefined;
    }
    return text;
}
async function expandMacro({ letter, escaped, digits, reverse, delimiters }, context) {
    const value = letter === 'p' ? await validatedName(context) : values[letter](context);
    // RFC 7208 §7.3: split, reverse, keep the right-hand parts, join with dots, then escape
    const split = value.split(new RegExp(`[${delimiters.replaceAll('-', '\\-')}]`));
    const ordered = reverse ? split.reverse() : split;
    const kept = digits === undefined ? ordered : ordered.slice(-digits);
    const text = kept.join('.');
    return escaped ? urlEscaped(text) : text;
}
/** RFC 7208 §7.2. */
const values = {
    s: ({ sender }) => `${sender.local}@${sender.domain}`,
    l: ({ sender }) => sender.local,
    o: ({ sender }) => sender.domain,
    d: ({ domain }) => domain,
    i: ({ address }) => (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .dotted */ .Bs)(address),
    h: ({ helo }) => helo,
    c: ({ address }) => (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)(address),
    r: ({ receiver }) => receiver,
    t: ({ now }) => String(Math.floor(now.getTime() / 1000)),
    v: ({ address }) => (address.family === 4 ? 'in-addr' : 'ip6'),
};
/** RFC 7208 §7.3: the domain itself if it is validated, else a name below it, else any, else `unknown`. */
async function validatedName({ domain, validatedNames }) {
    const names = [...(await validatedNames())].sort();
    const current = domain.toLowerCase();
    return (names.find((name) => name === current) ??
        names.find((name) => (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(name, current)) ??
        names[0] ??
        'unknown');
}
/** RFC 7208 §7.3: everything outside the unreserved set of RFC 3986. */
const urlEscaped = (text) => text.replace(/[^A-Za-z0-9\-._~]+/g, (run) => [...Buffer.from(run, 'utf8')]
    .map((octet) => `%${octet.toString(16).toUpperCase().padStart(2, '0')}`)
    .join(''));


/***/ }),

/***/ 3975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parse)
});

// EXTERNAL MODULE: ./build/mail/spf/macro-string.js
var macro_string = __webpack_require__(2250);
// EXTERNAL MODULE: ./build/mail/spf/address.js
var spf_address = __webpack_require__(3638);
;// CONCATENATED MODULE: ./build/mail/spf/mechanism.js
/** Mechanisms of a record (RFC 7208 §5, §12): from name and arguments to a value, or to the mistake in them. */


const mechanismNames = new Set([
    'all',
    'include',
    'a',
    'mx',
    'ptr',
    'ip4',
    'ip6',
    'exists',
]);
const fault = (code, start, end) => ({
    fault: { code, start, end },
});
/** Moves a mistake found in a part of a text to its place in the whole. */
const shifted = (read, by) => 'fault' in read ? fault(read.fault.code, read.fault.start + by, read.fault.end + by) : read;
/** `name` in lower case and one of {@link mechanismNames}; `rest` is what follows it in the term. */
function readMechanism(name, rest) {
    switch (name) {
        case 'all':
            return rest === '' ? { value: { name } } : fault('unexpected-value', 0, rest.length);
        case 'include':
        case 'exists':
            return mapped(readRequired(rest, withoutPrefix), (domain) => ({ name, domain }));
        case 'ptr':
            return mapped(readOptional(rest, withoutPrefix), (domain) => ({ name, ...(domain && { domain }) }));
        case 'a':
        case 'mx':
            return readHosts(name, rest);
        default:
            return mapped(readRequired(rest, name === 'ip4' ? readNetwork4 : readNetwork6), (network) => ({
                name: name === 'ip4' ? 'ip4' : 'ip6',
                ...network,
            }));
    }
}
const mapped = (read, into) => 'fault' in read ? read : { value: into(read.value) };
function readRequired(rest, read) {
    if (!rest.startsWith(':') || rest === ':')
        return fault('missing-value', 0, rest.length);
    return shifted(read(rest.slice(1)), 1);
}
function readOptional(rest, read) {
    if (rest === '')
        return { value: undefined };
    return rest.startsWith(':') ? readRequired(rest, read) : fault('unexpected-value', 0, rest.length);
}
/** RFC 7208 §7.1, §7.2: a domain-spec of a mechanism, `redirect` or `exp`. */
function readDomain(text) {
    if (text === '')
        return fault('missing-value', 0, 0);
    const read = (0,macro_string/* parseMacroString */.R0)(text);
    if ('wrong' in read)
        return fault('bad-macro', read.wrong.start, read.wrong.end);
    if ((0,macro_string/* hasExplanationMacro */.GH)(read))
        return fault('bad-macro', 0, text.length);
    return (0,macro_string/* endsAsDomain */.FZ)(text) ? { value: read } : fault('bad-domain', 0, text.length);
}
/** A domain-spec where no prefix length may follow; the mistake is then the prefix, not the name before it. */
function withoutPrefix(text) {
    const domain = readDomain(text);
    const at = text.search(/\/\d+$/);
    return 'fault' in domain && at !== -1 ? fault('unexpected-value', at, text.length) : domain;
}
/** RFC 7208 §5.3, §5.4: `[":" domain-spec] [dual-cidr-length]`. A domain-spec may hold slashes, so the end is read first. */
function readHosts(name, rest) {
    const [lengths = '', four, six] = /(?:\/(\d+))?(?:\/\/(\d+))?$/.exec(rest) ?? [];
    const at = rest.length - lengths.length;
    const before = rest.slice(0, at);
    if (before !== '' && !before.startsWith(':'))
        return fault('bad-prefix', 0, rest.length);
    const prefix4 = readPrefix(four, 32);
    const prefix6 = readPrefix(six, 128);
    if (prefix4 === undefined || prefix6 === undefined)
        return fault('bad-prefix', at, rest.length);
    const domain = readOptional(before, readDomain);
    if (!('fault' in domain))
        return { value: { name, ...(domain.value && { domain: domain.value }), prefix4, prefix6 } };
    const slash = rest.indexOf('/', rest.lastIndexOf('.'));
    return domain.fault.code === 'bad-domain' && slash !== -1
        ? fault('bad-prefix', slash, rest.length)
        : domain;
}
/** RFC 7208 §12: no leading zeros; all bits where no length is given. */
function readPrefix(digits, longest) {
    if (digits === undefined)
        return longest;
    return /^(?:0|[1-9]\d{0,2})$/.test(digits) && Number(digits) <= longest ? Number(digits) : undefined;
}
const readNetwork4 = (text) => readNetwork(text, 4);
const readNetwork6 = (text) => readNetwork(text, 6);
/** RFC 7208 §5.6. */
function readNetwork(text, family) {
    const slash = text.indexOf('/');
    const end = slash === -1 ? text.length : slash;
    const address = (0,spf_address/* parseAddress */.or)(text.slice(0, end));
    if (address === undefined)
        return fault(notAnAddress(text.slice(0, end), family), 0, end);
    if (address.family !== family)
        return fault('wrong-family', 0, end);
    const prefix = readPrefix(slash === -1 ? undefined : text.slice(slash + 1), family === 4 ? 32 : 128);
    return prefix === undefined
        ? fault('bad-prefix', end, text.length)
        : { value: { address: (0,spf_address/* readable */.HD)(address), prefix } };
}
function notAnAddress(text, family) {
    const isHost = !text.includes(':') && /[g-z]/i.test(text) && text.includes('.');
    return isHost ? 'host-in-ip' : family === 4 ? 'bad-ip4' : 'bad-ip6';
}

// EXTERNAL MODULE: ./build/mail/spf/select.js
var spf_select = __webpack_require__(7812);
;// CONCATENATED MODULE: ./build/mail/spf/parse.js
/** From the text of a record to its terms and what is wrong with them (RFC 7208 §4.6.1, §12). */



/** Reads the text of a TXT record (character-strings joined, octets as characters of the same code). Never throws. */
function parse(text) {
    if (!(0,spf_select/* isSpf */.e)(text))
        return { record: undefined, problems: [] };
    const problems = [];
    const terms = [];
    const modifiers = new Set();
    for (const match of text.slice('v=spf1'.length).matchAll(/[^ ]+/g)) {
        const word = { text: match[0], start: 'v=spf1'.length + match.index };
        const read = readTerm(word);
        const repeated = 'value' in read ? repetition(read.value, modifiers) : undefined;
        if ('fault' in read)
            problems.push(problemOf(word, read.fault));
        else if (repeated !== undefined)
            problems.push(problemOf(word, { code: repeated, start: 0, end: word.text.length }));
        else {
            terms.push(read.value);
            problems.push(...doubtsAbout(read.value, word));
        }
    }
    return { record: { text, terms }, problems };
}
function problemOf(word, { code, start, end }, level = 'error') {
    const span = { start: word.start + start, end: word.start + end };
    return { code, level, span, text: word.text };
}
/** RFC 7208 §6: `redirect` and `exp` must not appear more than once each. */
function repetition(term, before) {
    if (term.kind !== 'modifier' || (term.name !== 'redirect' && term.name !== 'exp'))
        return undefined;
    const isRepeated = before.has(term.name);
    before.add(term.name);
    return isRepeated ? `repeated-${term.name}` : undefined;
}
/** What is within the grammar and yet surely not meant. */
function doubtsAbout(term, word) {
    const end = word.text.length;
    if (term.kind === 'modifier' && mechanismNames.has(term.name)) {
        return [problemOf(word, { code: 'mechanism-as-modifier', start: 0, end }, 'warning')];
    }
    const glued = isDomainTerm(term) && /[a-z]-all\.?$/i.test(word.text);
    return glued
        ? [problemOf(word, { code: 'glued-all', start: word.text.lastIndexOf('-'), end }, 'warning')]
        : [];
}
const isDomainTerm = (term) => term.kind === 'directive' ? 'domain' in term.mechanism : term.name === 'redirect' || term.name === 'exp';
function readTerm(word) {
    const { text } = word;
    // RFC 7208 §12: a term is visible US-ASCII
    const character = /[^\x21-\x7e]+/.exec(text);
    if (character !== null)
        return faultOf('bad-character', character.index, character.index + character[0].length);
    const modifier = /^([+\-?~]?)([a-z][a-z0-9_.-]*)=/i.exec(text);
    const read = modifier === null ? readDirective(word) : readModifier(word, modifier[1] ?? '', modifier[2] ?? '');
    const glued = /(?<=[^+\-?~])[+\-?~]all$/i.exec(text);
    return 'fault' in read && glued !== null ? faultOf('glued-all', glued.index, text.length) : read;
}
const faultOf = (code, start, end) => ({
    fault: { code, start, end },
});
function readModifier({ text, start }, qualifier, written) {
    const name = written.toLowerCase();
    // RFC 7208 §4.6.1: only a directive has a qualifier
    if (qualifier !== '')
        return faultOf(mechanismNames.has(name) ? 'mechanism-as-modifier' : 'qualified-modifier', 0, text.length);
    const at = written.length + 1;
    const isKnown = name === 'redirect' || name === 'exp';
    const value = shifted(isKnown ? readDomain(text.slice(at)) : readUnknown(text.slice(at)), at);
    if ('fault' in value)
        return value;
    return {
        value: { kind: 'modifier', span: { start, end: start + text.length }, text, name, value: value.value },
    };
}
/** RFC 7208 §6: an unknown modifier is ignored, but its value has to be a macro-string. */
function readUnknown(text) {
    const read = (0,macro_string/* parseMacroString */.R0)(text);
    return 'wrong' in read ? faultOf('bad-macro', read.wrong.start, read.wrong.end) : { value: read };
}
function readDirective({ text, start }) {
    if (/^[^:/]*=/.test(text))
        return faultOf('bad-modifier', 0, text.length);
    const [whole = '', qualifier = '', written = ''] = /^([+\-?~]?)([a-z0-9_.-]*)/i.exec(text) ?? [];
    const name = written.toLowerCase();
    const rest = text.slice(whole.length);
    if (!mechanismNames.has(name) || (rest !== '' && !/^[:/]/.test(rest))) {
        const isModifier = (name === 'redirect' || name === 'exp') && rest.startsWith(':');
        return faultOf(isModifier ? 'modifier-as-mechanism' : 'unknown-mechanism', 0, text.length);
    }
    const mechanism = shifted(readMechanism(name, rest), whole.length);
    if ('fault' in mechanism)
        return mechanism;
    return {
        value: {
            kind: 'directive',
            span: { start, end: start + text.length },
            text,
            qualifier: (qualifier || '+'),
            mechanism: mechanism.value,
        },
    };
}


/***/ }),

/***/ 7812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select),
/* harmony export */   e: () => (/* binding */ isSpf)
/* harmony export */ });
/** Which of a domain's TXT records is its SPF record (RFC 7208 §4.5). */
/** RFC 7208 §4.5, §12: the version section, in any case, ended by a space or the end of the text. */
const isSpf = (text) => /^v=spf1(?: |$)/i.test(text);
/** Takes the texts of all TXT records, the character-strings of each joined without a separator (§3.3). */
function select(texts) {
    const records = texts.filter(isSpf);
    const [text] = records;
    if (text === undefined)
        return { kind: 'none' };
    return records.length === 1 ? { kind: 'one', text } : { kind: 'several', texts: records };
}


/***/ }),

/***/ 5405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ targetName),
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1813);
/* harmony import */ var _macros_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3877);
/** The name that a term asks for (RFC 7208 §4.8, §7.3). */


/** The domain-spec with its macros expanded, else the domain of the record; undefined for what no DNS question can hold. */
async function targetName(spec, domain, session) {
    const text = spec === undefined ? domain : await (0,_macros_js__WEBPACK_IMPORTED_MODULE_0__/* .expandMacros */ .Q)(spec, session.contextAt(domain));
    // The root is a name, but never one that a term means: it is what is left of an empty macro
    return text === undefined ? undefined : (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(shortened(text)) || undefined;
}
const longestName = 253;
/** RFC 7208 §7.3: labels are taken away on the left until the name fits. */
function shortened(text) {
    const name = text.endsWith('.') ? text.slice(0, -1) : text;
    if (name.length <= longestName)
        return name;
    const dot = name.indexOf('.', name.length - longestName - 1);
    return dot === -1 ? name : name.slice(dot + 1);
}


/***/ }),

/***/ 6189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* unused harmony export stringsOf */
/** TXT data as text: octets become the characters of the same code, so that nothing is lost and offsets stay octets. */
const textOf = (strings) => strings
    .map((octets) => Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('latin1'))
    .join('');
/** The reverse of {@link textOf}: cuts at 255 octets, the most that a character-string holds (RFC 1035 §3.3). */
function stringsOf(text) {
    const octets = Buffer.from(text, 'latin1');
    const strings = [];
    for (let at = 0; at < octets.length; at += 255)
        strings.push(octets.subarray(at, at + 255));
    return strings.length === 0 ? [new Uint8Array()] : strings;
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   wq: () => (/* binding */ commandData)
/* harmony export */ });
/**
 * The one place where text from the world is made harmless for the format that it goes into.
 *
 * A DNS record can hold workflow commands, Markdown, HTML, terminal codes and characters that nobody sees. Every format
 * begins with {@link visible}, which leaves one line of characters that a person can see, and then escapes what its own
 * syntax knows. JSON alone keeps the text as it is, in an escaped notation.
 */
/** Controls, formats (bidi, zero width, tags), lone surrogates, line separators, what draws nothing, what XML forbids. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufffe\uffff]/gu;
/** Most text is so, and the expression above takes longer to compile than a small report to write. */
const plain = /^[ -~]*$/;
const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const codeOf = (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    const code = hex.length <= 2
        ? `\\x${hex.padStart(2, '0')}`
        : hex.length <= 4
            ? `\\u${hex.padStart(4, '0')}`
            : `\\u{${hex}}`;
    return named[character] ?? code;
};
/** One line in which each character can be seen: `\x1b` for an escape, `\u202e` for a change of direction. */
const visible = (text) => (plain.test(text) ? text : text.replace(unseen, codeOf));
/**
 * A finished line for a log that GitHub reads: it takes `::name::` at the start of a line, after blanks, as a command,
 * and `##[name]` anywhere in it. The colours of this program may stand before the text.
 */
const logLine = (line) => 
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character of this program's own colours
line.replace(/^((?:\s|\x1b\[[\d;]*m)*)::/, '$1\\::').replace(/##(?=[a-z]{0,12}\[)/gi, '##\\');
/** The data of a workflow command. Line ends stay, escaped. */
const commandData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** The value of a workflow command's property. */
const commandProperty = (text) => commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** Text and attribute values of HTML and XML. */
const markup = (text) => visible(text).replace(/[&<>"']/g, (c) => markupEntities[c] ?? c);
const markupEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/**
 * Markdown for a paragraph or a table cell. No backtick is left, so that those of {@link markdownCode} are the only ones;
 * a backslash and a pipe become entities, since `\|` and `\\|` mean different
 * things inside and outside of tables; mentions and issue numbers get a character of no width, as nothing else stops
 * GitHub from linking them outside of code.
 */
const markdown = (text) => visible(text).replace(/[\\|<>&`*_~[\]$]|:\/\/|www\.|(?<![a-z0-9])@(?=\w)|#(?=\d)/gi, (found) => markdownEntities[found.toLowerCase()] ?? `\\${found}`);
const markdownEntities = {
    '\\': '&#92;',
    '|': '&#124;',
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '`': '&#96;',
    '://': '&#58;//',
    'www.': 'www&#46;',
    '@': '@&#8203;',
    '#': '#&#8203;',
};
/** A Markdown code span, for paragraphs only: a table would cut it at a pipe. Nothing in it is linked or read. */
function markdownCode(text) {
    const content = visible(text);
    const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
    const fence = '`'.repeat(longest + 1);
    const padding = /^[` ]|[` ]$/.test(content) || content === '' ? ' ' : '';
    return `${fence}${padding}${content}${padding}${fence}`;
}
/** Lines as a Markdown code block, in which nothing is linked or read. */
function markdownBlock(lines) {
    const content = lines.map(visible).join('\n');
    const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${content}\n${fence}\n`;
}
/**
 * A finding's sentence as a Markdown paragraph: quoted values as code, so that they can be copied as they are, and words
 * like `2001:db8:100::1` too, in which GitHub sees the emoji `:100:`. Code spans that touch would become one.
 */
const markdownProse = (text) => visible(text)
    .split(/("[^"]+")/)
    .map((part, index) => (index % 2 === 1 ? markdownCode(part.slice(1, -1)) : proseOf(part)))
    .reduce((before, part) => (before.endsWith('`') && part.startsWith('`') ? `${before} ${part}` : before + part), '');
const proseOf = (text) => text
    .split(' ')
    .map((word) => (/:[\w+-]+:/.test(word) ? markdownCode(word) : markdown(word)))
    .join(' ');
/** A label between double quotes in a Mermaid graph; all but letters, digits and what SPF terms consist of by number. */
const mermaidLabel = (text) => visible(text).replace(/[^A-Za-z0-9 .:/=~?+,-]/gu, (c) => `#${c.codePointAt(0)};`);
/** A SARIF message: no link (§3.11.6) and no placeholder (§3.11.5) comes from the text. */
const sarifText = (text) => visible(text)
    .replaceAll('](', '] (')
    .replace(/\{(?=\d+\})/g, '{ ');
/**
 * JSON that reads the same after parsing, but in which nothing is hidden, coloured or a workflow command when it is
 * printed. Lone surrogates, which not every reader takes, become U+FFFD.
 */
const json = (value) => JSON.stringify(value)
    .replace(/\\(ud[89a-f][0-9a-f]{2}|.)/g, (found) => (found.startsWith('\\ud') ? '\\ufffd' : found))
    .replace(unseen, unitsOf)
    .replace(/##(?=[a-z]{0,12}\[)/gi, '#\\u0023');
const unitsOf = (character) => Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');


/***/ })

};
