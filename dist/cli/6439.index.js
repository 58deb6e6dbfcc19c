export const id = 6439;
export const ids = [6439];
export const modules = {

/***/ 6439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./build/core/check.js
var check = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/core/reference.js
var reference = __webpack_require__(8687);
// EXTERNAL MODULE: ./build/core/fact.js
var fact = __webpack_require__(9150);
// EXTERNAL MODULE: ./build/mail/dkim/lookup.js + 6 modules
var dkim_lookup = __webpack_require__(4460);
// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/facts/place.js
var place = __webpack_require__(9359);
// EXTERNAL MODULE: ./build/facts/selectors-guessed.js
var selectors_guessed = __webpack_require__(7903);
;// CONCATENATED MODULE: ./build/facts/dkim-place.js



function keyPlaceOf(lookup, domain) {
    const host = lookup.kind === 'dangling' ? lookup.target : 'host' in lookup ? lookup.host : undefined;
    if (host === undefined)
        return { name: lookup.name };
    if ((0,dns_name/* isWithin */.UO)(host, domain))
        return { name: lookup.name, host };
    return { name: lookup.name, host, operator: (0,selectors_guessed/* providerOfHost */.tt)(host) ?? `the operator of ${host}` };
}
/** The name of the key in a sentence, with the name that it is an alias of. */
const called = ({ name, host }) => host === undefined ? name : `${name} (a CNAME to ${host})`;
/** A remedy: what to do, in the imperative, or whom to ask for it. */
const mend = ({ operator }, what) => operator === undefined
    ? `${what.slice(0, 1).toUpperCase()}${what.slice(1)}.`
    : `Ask ${operator} to ${what}.`;
/** The line or the name at which a finding about the key points. */
function locationOf(lookup) {
    const [record] = lookup.kind === 'foreign'
        ? lookup.records
        : lookup.kind === 'several'
            ? lookup.keys.map(({ rr }) => rr)
            : [];
    const rr = lookup.kind === 'found' ? lookup.key.rr : record;
    if (rr?.source !== undefined)
        return (0,place/* placeOf */.$)('TXT', rr);
    const alias = lookup.kind === 'dangling' ? lookup.via.at(-1) : undefined;
    return { in: 'dns', name: alias ?? lookup.name, type: alias === undefined ? 'TXT' : 'CNAME' };
}

// EXTERNAL MODULE: ./build/facts/selectors.js
var selectors = __webpack_require__(7034);
;// CONCATENATED MODULE: ./build/facts/dkim.js
/** The DKIM key that stands at a selector. */




const dkimKey = {
    name: 'dkimKey',
    on: 'selector',
    async gather({ name, selector }, world) {
        const lookup = await (0,dkim_lookup/* lookupKey */.kk)({ selector, domain: name }, world);
        if (lookup.kind === 'unanswered')
            throw new fact/* Unobserved */.A(`DKIM key at ${lookup.name}: ${lookup.detail}`);
        return {
            isDeclared: (0,selectors/* selectorsDeclaredFor */.EY)(name, world).includes(selector.toLowerCase()),
            lookup,
            ...(lookup.kind === 'found' ? { key: lookup.key } : {}),
            place: keyPlaceOf(lookup, name),
            at: locationOf(lookup),
        };
    },
};
/** Why a check of the text of a key does not apply. */
const withoutKey = ({ dkim }) => dkim.key === undefined ? 'there is no single key' : undefined;
/** Why a check of what a key says does not apply. */
function withoutLiveKey({ dkim }) {
    if (dkim.key === undefined)
        return withoutKey({ dkim });
    if (dkim.key.record === undefined)
        return 'the key record cannot be used';
    return dkim.key.record.revoked ? 'the key is revoked' : undefined;
}

// EXTERNAL MODULE: ./build/mail/dkim/samples.js
var samples = __webpack_require__(6703);
;// CONCATENATED MODULE: ./build/checks/dkim/delegation.js





const nowhere = ({ name, host }) => host === undefined
    ? `the CNAME at ${name} leads nowhere`
    : `the CNAME at ${name} leads to ${host}, where there is no TXT record`;
const remedy = (place) => mend(place, `publish the key, and compare the target of the CNAME with the one that you were given`);
/* harmony default export */ const delegation = ((0,check/* defineCheck */.q)({
    id: 'dkim/delegation',
    title: 'A DKIM selector that is a CNAME leads to a key',
    why: `Many providers keep the DKIM key in their own DNS and have you publish a CNAME, so that they can change the key.
If its target is gone, because an account was closed or the name mistyped, the signatures fail just as if the record were
missing.`,
    refs: [(0,reference/* rfc */.W)(6376, '3.6.2.1'), (0,reference/* rfc */.W)(1034, '3.6.2')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        dangling: { severity: 'error', text: nowhere, remedy },
        guessed: {
            severity: 'notice',
            text: nowhere,
            remedy: ({ name }) => `Delete ${name} if nothing signs with it any more, or finish setting up DKIM with the provider that it leads to.`,
        },
    },
    examples: [
        {
            title: 'a CNAME that leads to a key',
            zone: `s1._domainkey.example.com. CNAME s1.dkim.example.net.
s1.dkim.example.net. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: [],
        },
        {
            title: 'a CNAME whose target is gone',
            zone: 's1._domainkey.example.com. CNAME s1.dkim.example.net.',
            declared: { selectors: ['s1'] },
            says: ['dangling'],
        },
        {
            title: 'the selector of a provider that SPF names, without a key anywhere',
            zone: `example.com. TXT "v=spf1 include:spf.protection.outlook.com -all"
selector1._domainkey.example.com. CNAME selector1-example-com._domainkey.example.onmicrosoft.com.`,
            says: ['guessed'],
        },
        {
            title: 'a second selector that the provider keeps for later',
            zone: `example.com. TXT "v=spf1 include:spf.protection.outlook.com -all"
selector1._domainkey.example.com. CNAME selector1-example-com._domainkey.example.onmicrosoft.com.
selector2._domainkey.example.com. CNAME selector2-example-com._domainkey.example.onmicrosoft.com.
selector1-example-com._domainkey.example.onmicrosoft.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}"`,
            says: [],
        },
        {
            title: 'a wildcard CNAME is no selector',
            zone: `example.com. TXT "v=spf1 include:_spf.google.com -all"
*.example.com. CNAME www.example.com.
www.example.com. A 192.0.2.1`,
            says: [],
        },
    ],
    *run({ dkim: { lookup, place, at, isDeclared } }, say) {
        if (lookup.kind !== 'dangling')
            return;
        yield isDeclared ? say.dangling(place, at) : say.guessed(place, at);
    },
}));

// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/facts/unobserved.js
var unobserved = __webpack_require__(6381);
;// CONCATENATED MODULE: ./build/facts/dkim-keys.js



const dkimKeys = {
    name: 'dkimKeys',
    on: 'domain',
    async gather({ name }, world) {
        const { declared, guessed } = await world.fact(selectors/* selectors */.Tp, { kind: 'domain', name });
        const known = async (selector) => {
            const dkim = world.fact(dkimKey, { kind: 'selector', name, selector });
            return { selector, dkim: await dkim.catch((0,unobserved/* whereUnobserved */.f)(() => undefined)) };
        };
        return Promise.all([...declared, ...guessed].map(known));
    },
};

;// CONCATENATED MODULE: ./build/checks/dkim/ed25519-only.js






const ed25519 = `s1._domainkey.example.com. TXT "v=DKIM1; k=ed25519; p=${samples/* sampleKeys */.n.ed25519}"`;
const rsa = `s2._domainkey.example.com. TXT "v=DKIM1; k=rsa; p=${samples/* sampleKeys */.n.rsa2048}"`;
/* harmony default export */ const ed25519_only = ((0,check/* defineCheck */.q)({
    id: 'dkim/ed25519-only',
    title: 'A domain that signs with Ed25519 signs with RSA as well',
    why: `Ed25519 signatures are part of DKIM since 2018, and still not every receiver verifies them. To those that do not,
mail that is signed with Ed25519 alone is unsigned. Until that has changed, sign each message twice, with two selectors.`,
    refs: [(0,reference/* rfc */.W)(8463, '6')],
    on: 'domain',
    needs: { keys: dkimKeys },
    messages: {
        only: {
            severity: 'warning',
            text: ({ selectors }) => `all declared DKIM keys that can be used are Ed25519 keys (${(0,quote/* listed */.KE)(selectors)})`,
            remedy: () => 'Sign with an RSA key of 2048 bits as well, under a selector of its own.',
        },
    },
    examples: [
        { title: 'both kinds', zone: `${ed25519}\n${rsa}`, declared: { selectors: ['s1', 's2'] }, says: [] },
        { title: 'RSA alone', zone: rsa, declared: { selectors: ['s2'] }, says: [] },
        { title: 'Ed25519 alone', zone: ed25519, declared: { selectors: ['s1'] }, says: ['only'] },
        {
            title: 'an RSA key that was guessed',
            zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}"
${ed25519}`,
            declared: { selectors: ['s1'] },
            says: [],
        },
        {
            title: 'no answer for the other one',
            zone: ed25519,
            declared: { selectors: ['s1', 's2'] },
            unanswered: { 'TXT s2._domainkey.example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'no answer at all',
            zone: '',
            declared: { selectors: ['s1'] },
            unanswered: { 'TXT s1._domainkey.example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
        { title: 'nothing declared', zone: 'example.com. MX 10 mx.example.com.', says: [], outcome: 'skipped' },
    ],
    skip: ({ keys }) => keys.some(({ dkim }) => dkim?.isDeclared !== false) ? undefined : 'no selector is declared',
    *run({ keys }, say) {
        const usable = keys.filter(({ dkim }) => dkim?.key?.record?.revoked === false);
        const isEd25519 = ({ dkim }) => dkim?.key?.record?.keyType === 'ed25519';
        if (!usable.every(isEd25519))
            return;
        const silent = keys.find(({ dkim }) => dkim === undefined);
        if (silent !== undefined)
            throw new fact/* Unobserved */.A(`the DKIM key of selector ${silent.selector} did not answer`);
        if (usable.length > 0)
            yield say.only({ selectors: usable.map(({ selector }) => selector) });
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/hash.js






const hash_text = ({ hashes, ...place }) => `the "h" tag of the DKIM key at ${called(place)} allows ${(0,quote/* listed */.KE)(hashes.map(quote/* quoted */.TL)) || 'no hash'}, and signatures need sha256`;
const hash_remedy = (place) => mend(place, 'delete the "h" tag, or write "h=sha256"');
/* harmony default export */ const hash = ((0,check/* defineCheck */.q)({
    id: 'dkim/hash',
    title: 'A DKIM key allows SHA-256, and nothing older',
    why: `The "h" tag limits the hashes that a signature may use with the key. SHA-1 is broken and counts for nothing any
more, so that a key that does not allow sha256 has no signature that receivers accept.`,
    refs: [(0,reference/* rfc */.W)(8301, '3.1'), (0,reference/* rfc */.W)(6376, '3.6.1')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        unusable: { severity: 'error', text: hash_text, remedy: hash_remedy },
        guessed: { severity: 'warning', text: hash_text, remedy: hash_remedy },
        sha1: {
            severity: 'notice',
            text: (place) => `the "h" tag of the DKIM key at ${called(place)} still allows sha1`,
            remedy: (place) => mend(place, 'write "h=sha256", or delete the "h" tag'),
        },
    },
    examples: [
        {
            title: 'sha256, or nothing said',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; h=sha256; p=${samples/* sampleKeys */.n.rsa2048}"
s2._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}"`,
            declared: { selectors: ['s1', 's2'] },
            says: [],
        },
        {
            title: 'sha1 alone',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; h=sha1; p=${samples/* sampleKeys */.n.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: ['unusable'],
        },
        {
            title: 'sha1 alone at a guess',
            zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; h=sha1; p=${samples/* sampleKeys */.n.rsa2048}"`,
            says: ['guessed'],
        },
        {
            title: 'both',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; h=sha1:sha256; p=${samples/* sampleKeys */.n.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: ['sha1'],
        },
    ],
    skip: withoutLiveKey,
    *run({ dkim: { key, place, at, isDeclared } }, say) {
        const hashes = key?.record?.hashes;
        if (hashes === undefined)
            return;
        const allows = (hash) => hashes.some((one) => one.toLowerCase() === hash);
        const data = { ...place, hashes };
        if (!allows('sha256'))
            yield isDeclared ? say.unusable(data, at) : say.guessed(data, at);
        else if (allows('sha1'))
            yield say.sha1(place, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/key.js





const key = ({ value: _, ...place }) => `the key at ${called(place)}`;
const zone = (text) => `s1._domainkey.example.com. TXT "${text}"`;
const declared = { selectors: ['s1'] };
const messageOf = new Map([
    ['missing-key', 'absent'],
    ['private-key', 'private'],
    ['mismatched-key', 'mismatched'],
    ['wrapped-ed25519', 'wrapped'],
    ['ed25519-size', 'size'],
    ['not-a-key', 'invalid'],
    ['bare-rsa', 'bare'],
]);
/* harmony default export */ const dkim_key = ((0,check/* defineCheck */.q)({
    id: 'dkim/key',
    title: 'A DKIM record holds a public key of the type that it states',
    why: `The "p" tag holds the public key: for RSA in the form that key files have, for Ed25519 just the 32 octets of the key.
If something else stands there, or the "k" tag names another type, receivers have nothing to verify signatures with, and
every signature fails. A private key published by mistake lets anybody sign in your name.`,
    refs: [
        (0,reference/* rfc */.W)(6376, '3.6.1'),
        (0,reference/* rfc */.W)(8463, '4.2'),
        { title: 'RFC 6376 erratum 3017', url: 'https://www.rfc-editor.org/errata/eid3017' },
    ],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        absent: {
            severity: 'error',
            text: (data) => `the DKIM record at ${called(data)} has no "p" tag, and so no key`,
            remedy: (data) => mend(data, 'add the public key as "p=..."; an empty "p=" would mean that the key is revoked'),
        },
        private: {
            severity: 'error',
            text: (data) => `${key(data)} is a private key, with which anybody can sign mail for the domain`,
            remedy: (data) => mend(data, 'delete the record at once, make a new pair of keys, and publish the public one under a new selector'),
        },
        mismatched: {
            severity: 'error',
            text: (data) => `${key(data)} is a key for ${data.value}, and the "k" tag says otherwise`,
            remedy: (data) => mend(data, 'publish the key that mail is signed with, and name its type in "k": rsa or ed25519'),
        },
        wrapped: {
            severity: 'error',
            text: (data) => `${key(data)} is an Ed25519 key in the wrapping of a key file, and DKIM wants its 32 octets alone`,
            remedy: (data) => mend(data, 'leave out the first 16 characters of "p", "MCowBQYDK2VwAyEA"'),
        },
        size: {
            severity: 'error',
            text: (data) => `${key(data)} has ${data.value} octets, and an Ed25519 key has 32`,
            remedy: (data) => mend(data, 'publish the whole Ed25519 public key, 44 characters of base64'),
        },
        invalid: {
            severity: 'error',
            text: (data) => `${key(data)} is base64 of something that is no public key`,
            remedy: (data) => mend(data, 'publish the public key of the signer, in base64, as it shows it'),
        },
        guessed: {
            severity: 'warning',
            text: (data) => `${key(data)}, a selector that was guessed, cannot be used`,
            remedy: (data) => mend(data, 'publish the key again if mail is signed with this selector, or else delete it'),
        },
        bare: {
            severity: 'warning',
            text: (data) => `${key(data)} is in a form (PKCS #1) that some receivers cannot read`,
            remedy: (data) => mend(data, 'publish it as SubjectPublicKeyInfo, as "openssl rsa -pubout" writes it'),
        },
    },
    examples: [
        { title: 'an RSA key', zone: zone(`v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}`), declared, says: [] },
        {
            title: 'an Ed25519 key',
            zone: zone(`v=DKIM1; k=ed25519; p=${samples/* sampleKeys */.n.ed25519}`),
            declared,
            says: [],
        },
        { title: 'a revoked key', zone: zone('v=DKIM1; p='), declared, says: [] },
        { title: 'no key', zone: zone('v=DKIM1; k=rsa'), declared, says: ['absent'] },
        {
            title: 'the private key',
            zone: zone('v=DKIM1; p=-----BEGIN PRIVATE KEY-----MIIC'),
            declared,
            says: ['private'],
        },
        {
            title: 'an Ed25519 key without its type',
            zone: zone(`v=DKIM1; p=${samples/* sampleKeys */.n.ed25519}`),
            declared,
            says: ['mismatched'],
        },
        {
            title: 'an Ed25519 key from a key file',
            zone: zone(`v=DKIM1; k=ed25519; p=MCowBQYDK2VwAyEA${samples/* sampleKeys */.n.ed25519}`),
            declared,
            says: ['wrapped'],
        },
        {
            title: 'half an Ed25519 key',
            zone: zone('v=DKIM1; k=ed25519; p=HbawiMnQXTCopHTkR0jlKQ=='),
            declared,
            says: ['size'],
        },
        { title: 'base64 of a word', zone: zone('v=DKIM1; p=c29tZXRoaW5nIGVsc2U='), declared, says: ['invalid'] },
        {
            title: 'a record without a key at a guess',
            zone: 'example.com. MX 1 smtp.google.com.\ngoogle._domainkey.example.com. TXT "v=DKIM1; k=rsa"',
            says: ['guessed'],
        },
        {
            title: 'an RSA key in the older form',
            zone: zone(`v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048Bare}`),
            declared,
            says: ['bare'],
        },
    ],
    skip: withoutKey,
    *run({ dkim: { key, place, at, isDeclared } }, say) {
        for (const { code, level, text = '' } of key?.problems ?? []) {
            const message = messageOf.get(code);
            if (message === undefined)
                continue;
            // A private key in public is a disaster whether mail is signed with it or not.
            const isCertain = isDeclared || message === 'private' || level === 'warning';
            const data = { ...place, value: text };
            yield isCertain ? say[message](data, at) : say.guessed(data, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/key-encoding.js






const key_encoding_key = ({ value: _, length: __, ...place }) => `the key at ${called(place)}`;
const key_encoding_zone = (text) => `s1._domainkey.example.com. TXT "${text}"`;
const key_encoding_declared = { selectors: ['s1'] };
const key_encoding_messageOf = new Map([
    ['bad-base64', 'base64'],
    ['truncated-key', 'truncated'],
    ['pem-armour', 'armour'],
    ['missing-padding', 'padding'],
]);
/* harmony default export */ const key_encoding = ((0,check/* defineCheck */.q)({
    id: 'dkim/key-encoding',
    title: 'The key in a DKIM record is whole, and base64',
    why: `The "p" tag holds the public key in base64. If it was cut off or altered on its way into the DNS, receivers have
nothing to verify signatures with, and every signature fails. A TXT record is made of strings of at most 255 octets; a
2048-bit key needs two, and software that does not split it cuts it.`,
    refs: [(0,reference/* rfc */.W)(6376, '2.10'), (0,reference/* rfc */.W)(6376, '3.6.1'), (0,reference/* rfc */.W)(1035, '3.3')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        base64: {
            severity: 'error',
            text: (data) => `${key_encoding_key(data)} holds ${(0,quote/* quoted */.TL)(data.value)}, which is not base64`,
            remedy: (data) => mend(data, 'copy the key again, as one line of letters, digits, "+" and "/"'),
        },
        truncated: {
            severity: 'error',
            text: (data) => `${key_encoding_key(data)} is cut off: the record ends after ${(0,quote/* counted */.hS)(data.length, 'character')}`,
            remedy: (data) => mend(data, 'publish the whole key, in strings of at most 255 characters each if the form does not split it'),
        },
        armour: {
            severity: 'error',
            text: (data) => `${key_encoding_key(data)} still has the BEGIN or END line of its file`,
            remedy: (data) => mend(data, 'leave out the lines that begin with five dashes and join the others'),
        },
        guessed: {
            severity: 'warning',
            text: (data) => `${key_encoding_key(data)}, a selector that was guessed, cannot be used`,
            remedy: (data) => mend(data, 'publish the key again if mail is signed with this selector, or else delete it'),
        },
        padding: {
            severity: 'warning',
            text: (data) => `${key_encoding_key(data)} lacks the "=" at its end, and some receivers cannot read it so`,
            remedy: (data) => mend(data, 'copy the key with all its characters'),
        },
    },
    examples: [
        { title: 'an RSA key', zone: key_encoding_zone(`v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}`), declared: key_encoding_declared, says: [] },
        {
            title: 'an Ed25519 key',
            zone: key_encoding_zone(`v=DKIM1; k=ed25519; p=${samples/* sampleKeys */.n.ed25519}`),
            declared: key_encoding_declared,
            says: [],
        },
        { title: 'a revoked key', zone: key_encoding_zone('v=DKIM1; p='), declared: key_encoding_declared, says: [] },
        {
            title: 'a dash that was not there',
            zone: key_encoding_zone(`v=DKIM1; p=${samples/* sampleKeys */.n.rsa1024.slice(0, 40)}-${samples/* sampleKeys */.n.rsa1024.slice(40)}`),
            declared: key_encoding_declared,
            says: ['base64'],
        },
        {
            title: 'a record cut at 255',
            zone: key_encoding_zone(`v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}`.slice(0, 255)),
            declared: key_encoding_declared,
            says: ['truncated'],
        },
        {
            title: 'a whole key file',
            zone: key_encoding_zone(`v=DKIM1; p=-----BEGIN PUBLIC KEY-----${samples/* sampleKeys */.n.rsa1024}`),
            declared: key_encoding_declared,
            says: ['armour'],
        },
        {
            title: 'a cut key at a guess',
            zone: `example.com. MX 1 smtp.google.com.\ngoogle._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048.slice(0, 200)}"`,
            says: ['guessed'],
        },
        {
            title: 'a key without its last character',
            zone: key_encoding_zone(`v=DKIM1; k=ed25519; p=${samples/* sampleKeys */.n.ed25519.slice(0, -1)}`),
            declared: key_encoding_declared,
            says: ['padding'],
        },
    ],
    skip: withoutKey,
    *run({ dkim: { key, place, at, isDeclared } }, say) {
        for (const { code, level, text = '' } of key?.problems ?? []) {
            const message = key_encoding_messageOf.get(code);
            if (key === undefined || message === undefined)
                continue;
            const data = { ...place, value: text, length: key.text.length };
            yield isDeclared || level === 'warning' ? say[message](data, at) : say.guessed(data, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/key-type.js






const key_type_text = ({ value, ...place }) => `the key type of the DKIM record at ${called(place)} is ${(0,quote/* quoted */.TL)(value)}, which no receiver knows`;
const key_type_remedy = (place) => mend(place, 'write "k=rsa" or "k=ed25519", whichever the key is');
/* harmony default export */ const key_type = ((0,check/* defineCheck */.q)({
    id: 'dkim/key-type',
    title: 'The type of a DKIM key is one that receivers know',
    why: `Two types of keys are defined for DKIM: rsa, which is meant where nothing is said, and ed25519. Receivers ignore
a record with any other, as if it were not there.`,
    refs: [(0,reference/* rfc */.W)(6376, '3.6.1'), (0,reference/* rfc */.W)(8463, '4.2')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: { unknown: { severity: 'error', text: key_type_text, remedy: key_type_remedy }, guessed: { severity: 'warning', text: key_type_text, remedy: key_type_remedy } },
    examples: [
        {
            title: 'both types',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; k=rsa; p=${samples/* sampleKeys */.n.rsa2048}"
s2._domainkey.example.com. TXT "v=DKIM1; k=ed25519; p=${samples/* sampleKeys */.n.ed25519}"`,
            declared: { selectors: ['s1', 's2'] },
            says: [],
        },
        {
            title: 'a type that does not exist',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; k=rsa-sha256; p=${samples/* sampleKeys */.n.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: ['unknown'],
        },
        {
            title: 'a type that does not exist at a guess',
            zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; k=dsa; p=${samples/* sampleKeys */.n.rsa2048}"`,
            says: ['guessed'],
        },
    ],
    skip: withoutKey,
    *run({ dkim: { key, place, at, isDeclared } }, say) {
        const problem = key?.problems.find(({ code }) => code === 'unknown-key-type');
        if (problem === undefined)
            return;
        const data = { ...place, value: problem.text ?? '' };
        yield isDeclared ? say.unknown(data, at) : say.guessed(data, at);
    },
}));

// EXTERNAL MODULE: ./build/facts/existence.js
var existence = __webpack_require__(7988);
;// CONCATENATED MODULE: ./build/checks/dkim/missing.js







/* harmony default export */ const missing = ((0,check/* defineCheck */.q)({
    id: 'dkim/missing',
    title: 'Every declared DKIM selector has a key',
    why: `Receivers fetch the key for a DKIM signature from the name that the signature itself states. If there is no
key, the signature fails, and so does DMARC unless SPF is aligned. This usually happens when a mail server signs with a
new selector before its record is published, or when a record is deleted with an old provider.`,
    refs: [(0,reference/* rfc */.W)(6376, '3.6.2.1'), (0,reference/* rfc */.W)(6376, '6.1.2')],
    on: 'selector',
    needs: { dkim: dkimKey, isOfNobody: existence/* isOfNobody */.B },
    messages: {
        missing: {
            severity: 'error',
            text: ({ name }) => `the selector is declared, and there is no DKIM key at ${name}`,
            remedy: ({ name }) => `Publish the public key of your mail server or provider as a TXT record at ${name}, or take the selector out of the settings if nothing signs with it.`,
        },
        foreign: {
            severity: 'error',
            text: ({ value, ...place }) => `what stands at ${called(place)} is no DKIM key: ${(0,quote/* quoted */.TL)(value)}`,
            remedy: ({ name }) => `Publish the public key as the only TXT record at ${name}; if a wildcard record answers there, the key's own record takes its place.`,
        },
    },
    examples: [
        {
            title: 'a declared selector with its key',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: [],
        },
        {
            title: 'a declared selector without a key',
            zone: 'example.com. MX 10 mx.example.com.',
            declared: { selectors: ['s1'] },
            says: ['missing'],
        },
        {
            title: 'a domain that does not exist, of which domain/nonexistent speaks',
            zone: 'com. SOA a.example. h.example. 1 2 3 4 5',
            declared: { selectors: ['s1'] },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'a wildcard that answers for the selector',
            zone: '*.example.com. TXT "v=spf1 -all"',
            declared: { selectors: ['s1'] },
            says: ['foreign'],
        },
        {
            title: 'a guess that finds nothing says nothing',
            zone: 'example.com. TXT "v=spf1 include:_spf.google.com -all"',
            says: [],
        },
        {
            title: 'no answer',
            zone: '',
            declared: { selectors: ['s1'] },
            unanswered: { 'TXT s1._domainkey.example.com': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip({ dkim, isOfNobody }) {
        if (!dkim.isDeclared)
            return 'the selector is a guess';
        return isOfNobody ? 'the domain does not exist (domain/nonexistent)' : undefined;
    },
    *run({ dkim: { lookup, place, at } }, say) {
        if (lookup.kind === 'none')
            yield say.missing(place, at);
        if (lookup.kind === 'foreign')
            yield say.foreign({ ...place, value: lookup.texts[0] ?? '' }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/multiple.js






const multiple_text = ({ count, ...place }) => `there are ${(0,quote/* counted */.hS)(count, 'DKIM key')} at ${called(place)}`;
const multiple_remedy = (place) => mend(place, 'keep the key that the mail is signed with and delete the others; a second key needs a selector of its own');
/* harmony default export */ const multiple = ((0,check/* defineCheck */.q)({
    id: 'dkim/multiple',
    title: 'A DKIM selector has exactly one TXT record',
    why: `A selector must have a single record: with several the result is undefined. Some receivers take whichever
comes first, which changes from one query to the next, and others refuse them all, so that good signatures fail at random.`,
    refs: [(0,reference/* rfc */.W)(6376, '3.6.2.2')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        several: { severity: 'error', text: multiple_text, remedy: multiple_remedy },
        guessed: { severity: 'warning', text: multiple_text, remedy: multiple_remedy },
        unrelated: {
            severity: 'warning',
            text: ({ value, ...place }) => `beside the DKIM key at ${called(place)} stands another TXT record: ${(0,quote/* quoted */.TL)(value)}`,
            remedy: (place) => mend(place, `delete every TXT record at ${place.host ?? place.name} but the key`),
        },
    },
    examples: [
        {
            title: 'one key',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: [],
        },
        {
            title: 'one key in several strings',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048.slice(0, 200)}" "${samples/* sampleKeys */.n.rsa2048.slice(200)}"`,
            declared: { selectors: ['s1'] },
            says: [],
        },
        {
            title: 'an old key left beside the new one',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}"
s1._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa1024}"`,
            declared: { selectors: ['s1'] },
            says: ['several'],
        },
        {
            title: 'two keys at a guess',
            zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}"
google._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa1024}"`,
            says: ['guessed'],
        },
        {
            title: 'a token of something else',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}"
s1._domainkey.example.com. TXT "site-verification=1234"`,
            declared: { selectors: ['s1'] },
            says: ['unrelated'],
        },
    ],
    *run({ dkim: { lookup, place, at, isDeclared } }, say) {
        if (lookup.kind === 'several') {
            const data = { ...place, count: lookup.keys.length };
            yield isDeclared ? say.several(data, at) : say.guessed(data, at);
        }
        const [value] = lookup.kind === 'found' ? lookup.unrelated : [];
        if (value !== undefined)
            yield say.unrelated({ ...place, value }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/obsolete-tag.js






/* harmony default export */ const obsolete_tag = ((0,check/* defineCheck */.q)({
    id: 'dkim/obsolete-tag',
    title: 'A DKIM key does not limit itself to local parts',
    why: `The first DKIM standard had a tag "g" that limited a key to some local parts. It is gone since 2011: most receivers
ignore it, so that it protects nothing, and one that still knows it refuses mail from all other addresses.`,
    refs: [(0,reference/* rfc */.W)(6376, 'E'), (0,reference/* rfc */.W)(4871, '3.6.1')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        granularity: {
            severity: 'notice',
            text: ({ value, ...place }) => `the DKIM key at ${called(place)} has the obsolete tag "g" with ${(0,quote/* quoted */.TL)(value)}`,
            remedy: (place) => mend(place, 'delete the "g" tag'),
        },
    },
    examples: [
        {
            title: 'no such tag, or one that allows everything',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}"
s2._domainkey.example.com. TXT "v=DKIM1; g=*; p=${samples/* sampleKeys */.n.rsa2048}"`,
            declared: { selectors: ['s1', 's2'] },
            says: [],
        },
        {
            title: 'one local part',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; g=news; p=${samples/* sampleKeys */.n.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: ['granularity'],
        },
        {
            title: 'an empty one, which allows nothing',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; g=; p=${samples/* sampleKeys */.n.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: ['granularity'],
        },
    ],
    skip: withoutLiveKey,
    *run({ dkim: { key, place, at } }, say) {
        const tag = key?.record?.others.find(({ name }) => name === 'g');
        if (tag !== undefined && tag.value !== '*')
            yield say.granularity({ ...place, value: tag.value }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/revoked.js





/* harmony default export */ const revoked = ((0,check/* defineCheck */.q)({
    id: 'dkim/revoked',
    title: 'The key of a declared DKIM selector is not revoked',
    why: `An empty "p" tag says that the key must not be trusted any more. That is the right end for a key that is out of
use, but while mail is still signed with it, every signature fails.`,
    refs: [(0,reference/* rfc */.W)(6376, '3.6.1'), (0,reference/* rfc */.W)(6376, '6.1.2')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        revoked: {
            severity: 'error',
            text: (place) => `the selector is declared, and its key at ${called(place)} is revoked ("p=" is empty)`,
            remedy: (place) => mend(place, 'publish a new key, or take the selector out of the settings if nothing signs with it any more'),
        },
    },
    examples: [
        {
            title: 'a key in use',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: [],
        },
        {
            title: 'a declared key that is revoked',
            zone: 's1._domainkey.example.com. TXT "v=DKIM1; p="',
            declared: { selectors: ['s1'] },
            says: ['revoked'],
        },
        {
            title: 'a revoked key at a guess, as after a change of keys',
            zone: 'example.com. MX 1 smtp.google.com.\ngoogle._domainkey.example.com. TXT "v=DKIM1; p="',
            says: [],
        },
        {
            title: 'a parked domain that revokes every selector',
            zone: '*._domainkey.example.com. TXT "v=DKIM1; p="',
            declared: { profile: 'parked' },
            says: [],
        },
    ],
    skip: ({ dkim }) => (dkim.isDeclared ? withoutKey({ dkim }) : 'the selector is a guess'),
    *run({ dkim: { key, place, at } }, say) {
        if (key?.record?.revoked)
            yield say.revoked(place, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/service.js






const service_text = ({ services, ...place }) => `the "s" tag of the DKIM key at ${called(place)} allows ${(0,quote/* listed */.KE)(services.map(quote/* quoted */.TL)) || 'nothing'}, not email`;
const service_remedy = (place) => mend(place, 'delete the "s" tag, or write "s=email"');
/* harmony default export */ const service = ((0,check/* defineCheck */.q)({
    id: 'dkim/service',
    title: 'A DKIM key is meant for email',
    why: `The "s" tag limits a key to kinds of services. Receivers of mail must ignore a key that names neither "email" nor
"*", and the signatures made with it fail.`,
    refs: [(0,reference/* rfc */.W)(6376, '3.6.1')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: { other: { severity: 'error', text: service_text, remedy: service_remedy }, guessed: { severity: 'warning', text: service_text, remedy: service_remedy } },
    examples: [
        {
            title: 'any service, email among others, or nothing said',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; s=*; p=${samples/* sampleKeys */.n.rsa2048}"
s2._domainkey.example.com. TXT "v=DKIM1; s=email:tlsrpt; p=${samples/* sampleKeys */.n.rsa2048}"
s3._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}"`,
            declared: { selectors: ['s1', 's2', 's3'] },
            says: [],
        },
        {
            title: 'only TLS reports',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; s=tlsrpt; p=${samples/* sampleKeys */.n.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: ['other'],
        },
        {
            title: 'only TLS reports at a guess',
            zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; s=tlsrpt; p=${samples/* sampleKeys */.n.rsa2048}"`,
            says: ['guessed'],
        },
    ],
    skip: withoutLiveKey,
    *run({ dkim: { key, place, at, isDeclared } }, say) {
        const { services = [] } = key?.record ?? {};
        if (services.some((service) => service === '*' || service.toLowerCase() === 'email'))
            return;
        const data = { ...place, services };
        yield isDeclared ? say.other(data, at) : say.guessed(data, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/syntax.js






const at = ({ value: _, ...place }) => `the DKIM record at ${called(place)}`;
const syntax_zone = (text) => `s1._domainkey.example.com. TXT "${text}"`;
const syntax_declared = { selectors: ['s1'] };
const classes = {
    'pasted-quotes': 'quotes',
    'pasted-backslashes': 'backslashes',
    'missing-semicolon': 'semicolon',
    'duplicate-tag': 'duplicate',
    'empty-tag': 'empty',
    'missing-equals': 'tag',
    'bad-tag-name': 'tag',
    'bad-tag-value': 'character',
};
/* harmony default export */ const syntax = ((0,check/* defineCheck */.q)({
    id: 'dkim/syntax',
    title: 'A DKIM record is a list of tags that every receiver can read',
    why: `A DKIM record is a list such as "v=DKIM1; k=rsa; p=...". A receiver must ignore a record that does not keep to
the format, and then the signatures fail. Most faults come from pasting a zone file's quotes and escapes into a form that
adds its own.`,
    refs: [(0,reference/* rfc */.W)(6376, '3.2'), (0,reference/* rfc */.W)(6376, '3.6.1'), (0,reference/* rfc */.W)(6376, '6.1.2')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        quotes: {
            severity: 'error',
            text: (data) => `${at(data)} holds quotation marks that were pasted in: ${(0,quote/* quoted */.TL)(data.value)}`,
            remedy: (data) => mend(data, 'enter the value without quotation marks; a form that splits long values does so by itself'),
        },
        backslashes: {
            severity: 'error',
            text: (data) => `${at(data)} holds backslashes that were pasted in: ${(0,quote/* quoted */.TL)(data.value)}`,
            remedy: (data) => mend(data, 'enter the value without backslashes, with ";" in place of "\\;"'),
        },
        semicolon: {
            severity: 'error',
            text: (data) => `${at(data)} has no semicolon before the tag ${(0,quote/* quoted */.TL)(data.value)}`,
            remedy: (data) => mend(data, 'put a semicolon between the tags'),
        },
        duplicate: {
            severity: 'error',
            text: (data) => `${at(data)} has the tag ${(0,quote/* quoted */.TL)(data.value)} more than once, which voids it`,
            remedy: (data) => mend(data, 'keep each tag once'),
        },
        empty: {
            severity: 'error',
            text: (data) => `${at(data)} has nothing between two of its semicolons`,
            remedy: (data) => mend(data, 'delete the second of two semicolons in a row'),
        },
        tag: {
            severity: 'error',
            text: (data) => `${at(data)} has a part that is no tag with a value: ${(0,quote/* quoted */.TL)(data.value)}`,
            remedy: (data) => mend(data, 'write every part as name=value, with a semicolon before the next'),
        },
        character: {
            severity: 'error',
            text: (data) => `${at(data)} has a character that may not stand there, in ${(0,quote/* quoted */.TL)(data.value)}`,
            remedy: (data) => mend(data, 'use printable ASCII only; typographic quotes, dashes and hard spaces are not'),
        },
        guessed: {
            severity: 'warning',
            text: (data) => `${at(data)}, a selector that was guessed, cannot be read: ${(0,quote/* quoted */.TL)(data.value)}`,
            remedy: (data) => mend(data, 'correct the record if mail is signed with this selector, or else delete it'),
        },
        stray: {
            severity: 'warning',
            text: (data) => `${at(data)} holds quotation marks or backslashes: ${(0,quote/* quoted */.TL)(data.value)}`,
            remedy: (data) => mend(data, 'enter the value without them'),
        },
    },
    examples: [
        {
            title: 'an ordinary record',
            zone: syntax_zone(`v=DKIM1; k=rsa; p=${samples/* sampleKeys */.n.rsa2048};`),
            declared: syntax_declared,
            says: [],
        },
        {
            title: 'tags that nobody knows',
            zone: syntax_zone(`v=DKIM1; x=1; q=dns; p=${samples/* sampleKeys */.n.rsa2048}`),
            declared: syntax_declared,
            says: [],
        },
        {
            title: 'pasted quotes',
            zone: syntax_zone(`\\"v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}\\"`),
            declared: syntax_declared,
            says: ['quotes'],
        },
        {
            title: 'pasted escapes',
            zone: syntax_zone(`v=DKIM1\\\\; p=${samples/* sampleKeys */.n.rsa2048}`),
            declared: syntax_declared,
            says: ['backslashes'],
        },
        {
            title: 'tags without a semicolon',
            zone: syntax_zone(`v=DKIM1 k=rsa p=${samples/* sampleKeys */.n.rsa2048}`),
            declared: syntax_declared,
            says: ['semicolon'],
        },
        {
            title: 'a key twice',
            zone: syntax_zone(`v=DKIM1; p=; p=${samples/* sampleKeys */.n.rsa2048}`),
            declared: syntax_declared,
            says: ['duplicate'],
        },
        { title: 'two semicolons', zone: syntax_zone(`v=DKIM1;; p=${samples/* sampleKeys */.n.rsa2048}`), declared: syntax_declared, says: ['empty'] },
        {
            title: 'a name without a value',
            zone: syntax_zone(`v=DKIM1; rsa; p=${samples/* sampleKeys */.n.rsa2048}`),
            declared: syntax_declared,
            says: ['tag'],
        },
        {
            title: 'a letter that is not ASCII',
            zone: syntax_zone(`v=DKIM1; n=clé; p=${samples/* sampleKeys */.n.rsa2048}`),
            declared: syntax_declared,
            says: ['character'],
        },
        {
            title: 'a guess',
            zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1;; p=${samples/* sampleKeys */.n.rsa2048}"`,
            says: ['guessed'],
        },
        {
            title: 'an escape where it does little harm',
            zone: syntax_zone(`v=DKIM1; t=s\\\\; p=${samples/* sampleKeys */.n.rsa2048}`),
            declared: syntax_declared,
            says: ['stray'],
        },
    ],
    skip: withoutKey,
    *run({ dkim: { key, place, at, isDeclared } }, say) {
        const problem = key?.problems.find(({ code }) => classes[code] !== undefined);
        const kind = problem && classes[problem.code];
        if (key === undefined || problem === undefined || kind === undefined)
            return;
        const isPasted = kind === 'quotes' || kind === 'backslashes';
        const data = { ...place, value: isPasted || !isDeclared ? key.text : (problem.text ?? '') };
        if (problem.level === 'warning')
            yield say.stray({ ...data, value: key.text }, at);
        else
            yield isDeclared ? say[kind](data, at) : say.guessed(data, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/testing.js





const testing_text = (place) => `the DKIM key at ${called(place)} is marked as a test ("t=y")`;
const testing_remedy = (place) => mend(place, 'take "y" out of the "t" tag once mail is signed for good');
/* harmony default export */ const testing = ((0,check/* defineCheck */.q)({
    id: 'dkim/testing',
    title: 'A DKIM key in use is not marked as a test',
    why: `The flag "t=y" says that the domain is only trying DKIM out. Receivers may then treat mail whose signature fails as
if it were unsigned, and some give a good signature no credit either, so that DKIM protects nothing.`,
    refs: [(0,reference/* rfc */.W)(6376, '3.6.1')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: { testing: { severity: 'warning', text: testing_text, remedy: testing_remedy }, guessed: { severity: 'notice', text: testing_text, remedy: testing_remedy } },
    examples: [
        {
            title: 'no flag, or the one that forbids subdomains',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}"
s2._domainkey.example.com. TXT "v=DKIM1; t=s; p=${samples/* sampleKeys */.n.rsa2048}"`,
            declared: { selectors: ['s1', 's2'] },
            says: [],
        },
        {
            title: 'a declared key that is a test',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; t=y:s; p=${samples/* sampleKeys */.n.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: ['testing'],
        },
        {
            title: 'a test at a guess',
            zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; t=y; p=${samples/* sampleKeys */.n.rsa2048}"`,
            says: ['guessed'],
        },
    ],
    skip: withoutLiveKey,
    *run({ dkim: { key, place, at, isDeclared } }, say) {
        if (!key?.record?.flags.some((flag) => flag.toLowerCase() === 'y'))
            return;
        yield isDeclared ? say.testing(place, at) : say.guessed(place, at);
    },
}));

// EXTERNAL MODULE: ./build/core/declared.js
var core_declared = __webpack_require__(8442);
// EXTERNAL MODULE: ./build/facts/declared.js
var facts_declared = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/mail/dkim/sample-signatures.js
var sample_signatures = __webpack_require__(5474);
// EXTERNAL MODULE: ./build/mail/message/samples.js
var message_samples = __webpack_require__(9701);
;// CONCATENATED MODULE: ./build/checks/dkim/unverified.js








const reason = 'no DKIM selector is declared and no guess has a key; set "dkim-selectors", or give a signed "message", to have the keys checked';
/* harmony default export */ const unverified = ((0,check/* defineCheck */.q)({
    id: 'dkim/unverified',
    title: 'At least one DKIM key of a sending domain is known',
    why: `The selectors of a domain cannot be listed: a key can only be looked at if its selector is known. Guesses from SPF
and MX records find the usual ones, and a guess that finds nothing says nothing. Large mailbox providers refuse bulk mail
without DKIM, so that for a bulk sender "not known" is not good enough.`,
    refs: [(0,reference/* rfc */.W)(6376, '3.1'), (0,reference/* rfc */.W)(6376, '3.6.2.1')],
    on: 'domain',
    needs: { declared: facts_declared/* declared */.b, selectors: selectors/* selectors */.Tp },
    messages: {},
    examples: [
        {
            title: 'a declared selector',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}"`,
            declared: { profile: 'bulk-sender', selectors: ['s1'] },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'a guess that has a key',
            zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}"`,
            declared: { profile: 'bulk-sender' },
            says: [],
        },
        {
            title: 'a given message, whose signature names a selector',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            declared: { profile: 'bulk-sender' },
            messages: { 'news.eml': (0,message_samples/* letter */.Pv)({ 'DKIM-Signature': sample_signatures/* sampleSignatures */.S.good }) },
            says: [],
        },
        {
            title: 'a bulk sender whose selectors nobody knows',
            zone: 'example.com. MX 10 mx.example.com.',
            declared: { profile: 'bulk-sender' },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a sender whose selectors nobody knows',
            zone: 'example.com. MX 10 mx.example.com.',
            says: [],
            outcome: 'skipped',
        },
        { title: 'a parked domain', zone: '', declared: { profile: 'parked' }, says: [], outcome: 'skipped' },
    ],
    skip({ declared, selectors }) {
        if (!(0,core_declared/* sends */.W6)(declared))
            return 'the domain sends no mail';
        if (selectors.declared.length > 0)
            return 'the selectors are declared (dkim/missing)';
        return selectors.hasGuessedKey || declared.profile === 'bulk-sender' ? undefined : reason;
    },
    // biome-ignore lint/correctness/useYield: nothing is ever found here; what is not known is not a finding
    *run({ selectors }) {
        if (!selectors.hasGuessedKey)
            throw new fact/* Unobserved */.A(reason);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/version.js






const wrong = ({ value, ...place }) => `the version of the DKIM record at ${called(place)} is ${(0,quote/* quoted */.TL)(value)}, not "DKIM1"`;
const late = (place) => `the DKIM record at ${called(place)} does not begin with its version`;
const begin = (place) => mend(place, 'begin the record with "v=DKIM1;", in upper case');
const version_zone = (text) => `s1._domainkey.example.com. TXT "${text}"`;
const version_declared = { selectors: ['s1'] };
/* harmony default export */ const version = ((0,check/* defineCheck */.q)({
    id: 'dkim/version',
    title: 'A DKIM record that states its version begins with v=DKIM1',
    why: `The version may be left out, but where it stands it must come first and be exactly "DKIM1". Receivers discard a
record with any other version, and then no signature made with its key is good.`,
    refs: [(0,reference/* rfc */.W)(6376, '3.6.1')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        unknown: { severity: 'error', text: wrong, remedy: begin },
        late: { severity: 'error', text: late, remedy: begin },
        guessedUnknown: { severity: 'warning', text: wrong, remedy: begin },
        guessedLate: { severity: 'warning', text: late, remedy: begin },
    },
    examples: [
        { title: 'the version first', zone: version_zone(`v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}`), declared: version_declared, says: [] },
        { title: 'no version at all', zone: version_zone(`k=rsa; p=${samples/* sampleKeys */.n.rsa2048}`), declared: version_declared, says: [] },
        { title: 'another version', zone: version_zone(`v=DKIM2; p=${samples/* sampleKeys */.n.rsa2048}`), declared: version_declared, says: ['unknown'] },
        { title: 'lower case', zone: version_zone(`v=dkim1; p=${samples/* sampleKeys */.n.rsa2048}`), declared: version_declared, says: ['unknown'] },
        {
            title: 'after another tag',
            zone: version_zone(`k=rsa; v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}`),
            declared: version_declared,
            says: ['late'],
        },
        {
            title: 'another version at a guess',
            zone: `example.com. MX 1 smtp.google.com.\ngoogle._domainkey.example.com. TXT "v=DKIM; p=${samples/* sampleKeys */.n.rsa2048}"`,
            says: ['guessedUnknown'],
        },
        {
            title: 'after another tag at a guess',
            zone: `example.com. MX 1 smtp.google.com.\ngoogle._domainkey.example.com. TXT "k=rsa; v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}"`,
            says: ['guessedLate'],
        },
    ],
    skip: withoutKey,
    *run({ dkim: { key, place, at, isDeclared } }, say) {
        for (const { code, text = '' } of key?.problems ?? []) {
            const data = { ...place, value: text };
            if (code === 'bad-version')
                yield isDeclared ? say.unknown(data, at) : say.guessedUnknown(data, at);
            if (code === 'version-not-first')
                yield isDeclared ? say.late(place, at) : say.guessedLate(place, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/weak-key.js





const refused = {
    text: ({ bits, ...place }) => `the RSA key at ${called(place)} has ${bits} bits, and receivers refuse keys under 1024`,
    remedy: (place) => mend(place, 'sign with a new key of 2048 bits under a new selector'),
};
const weak_key_short = {
    text: ({ bits, ...place }) => `the RSA key at ${called(place)} has ${bits} bits, and 2048 are advised`,
    remedy: (place) => mend(place, 'change to a key of 2048 bits under a new selector'),
};
const weak_key_zone = (p) => `s1._domainkey.example.com. TXT "v=DKIM1; k=rsa; p=${p}"`;
const guess = (p) => `example.com. MX 1 smtp.google.com.\ngoogle._domainkey.example.com. TXT "v=DKIM1; k=rsa; p=${p}"`;
const weak_key_declared = { selectors: ['s1'] };
/* harmony default export */ const weak_key = ((0,check/* defineCheck */.q)({
    id: 'dkim/weak-key',
    title: 'An RSA key for DKIM has 2048 bits',
    why: `Whoever can compute the private key from the public one can sign mail in your name, and for short RSA keys that is
cheap. Receivers must not accept keys under 1024 bits, and signers should use 2048 or more. Keys over 4096 bits are
beyond what receivers must be able to verify.`,
    refs: [(0,reference/* rfc */.W)(8301, '3.2'), (0,reference/* rfc */.W)(6376, '3.3.3')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        refused: { severity: 'error', ...refused },
        short: { severity: 'warning', ...weak_key_short },
        hosted: { severity: 'notice', ...weak_key_short },
        guessedRefused: { severity: 'warning', ...refused },
        guessedShort: { severity: 'notice', ...weak_key_short },
        long: {
            severity: 'notice',
            text: ({ bits, ...place }) => `the RSA key at ${called(place)} has ${bits} bits, and not every receiver verifies more than 4096`,
            remedy: (place) => mend(place, 'sign with a key of 2048 to 4096 bits'),
        },
    },
    examples: [
        { title: '2048 bits', zone: weak_key_zone(samples/* sampleKeys */.n.rsa2048), declared: weak_key_declared, says: [] },
        {
            title: 'an Ed25519 key is not weak for being short',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; k=ed25519; p=${samples/* sampleKeys */.n.ed25519}"`,
            declared: weak_key_declared,
            says: [],
        },
        { title: '512 bits', zone: weak_key_zone(samples/* sampleKeys */.n.rsa512), declared: weak_key_declared, says: ['refused'] },
        { title: '1024 bits', zone: weak_key_zone(samples/* sampleKeys */.n.rsa1024), declared: weak_key_declared, says: ['short'] },
        {
            title: '1024 bits at a provider, which only the provider can change',
            zone: `s1._domainkey.example.com. CNAME s1.dkim.example.net.
s1.dkim.example.net. TXT "v=DKIM1; k=rsa; p=${samples/* sampleKeys */.n.rsa1024}"`,
            declared: weak_key_declared,
            says: ['hosted'],
        },
        { title: '512 bits at a guess', zone: guess(samples/* sampleKeys */.n.rsa512), says: ['guessedRefused'] },
        { title: '1024 bits at a guess', zone: guess(samples/* sampleKeys */.n.rsa1024), says: ['guessedShort'] },
        { title: 'more than 4096 bits', zone: weak_key_zone(samples/* sampleKeys */.n.rsa4104), declared: weak_key_declared, says: ['long'] },
    ],
    skip: withoutLiveKey,
    *run({ dkim: { key, place, at, isDeclared } }, say) {
        const { keyType, bits = 0 } = key?.record ?? {};
        if (keyType !== 'rsa')
            return;
        const data = { ...place, bits };
        // RFC 8301 §3.2: at least 1024 is a MUST, at least 2048 a SHOULD, up to 4096 is what verifiers MUST do.
        if (bits < 1024)
            yield isDeclared ? say.refused(data, at) : say.guessedRefused(data, at);
        else if (bits < 2048 && !isDeclared)
            yield say.guessedShort(data, at);
        else if (bits < 2048)
            yield place.operator === undefined ? say.short(data, at) : say.hosted(data, at);
        else if (bits > 4096)
            yield say.long(data, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/wildcard.js









/* harmony default export */ const wildcard = ((0,check/* defineCheck */.q)({
    id: 'dkim/wildcard',
    title: 'No wildcard record answers for DKIM selectors',
    why: `A wildcard TXT record also answers for every DKIM selector that has no record of its own. Receivers then read a
text that is no key, or one key for signatures of any selector; and a selector that is missing looks as if it were there.
A wildcard that revokes every key ("v=DKIM1; p=") is different: that is how a domain says that it signs nothing else.`,
    refs: [(0,reference/* rfc */.W)(6376, '3.6.2.1'), (0,reference/* rfc */.W)(4592, '4.6')],
    on: 'domain',
    needs: { selectors: selectors/* selectors */.Tp, declared: facts_declared/* declared */.b },
    messages: {
        foreign: {
            severity: 'notice',
            text: ({ value }) => `a wildcard record answers for every DKIM selector, with a text that is no key: ${(0,quote/* quoted */.TL)(value)}`,
            remedy: () => 'Replace the wildcard TXT record by records for the names that need it, or publish "v=DKIM1; p=" at "*._domainkey".',
        },
        key: {
            severity: 'notice',
            text: ({ domain }) => `a wildcard under _domainkey.${domain} gives a key to every DKIM selector`,
            remedy: () => 'Publish the key under the selectors that are used, so that each can be changed and revoked by itself.',
        },
    },
    examples: [
        {
            title: 'no wildcard',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}"`,
            says: [],
        },
        {
            title: 'a parked domain that revokes every selector',
            zone: '*._domainkey.example.com. TXT "v=DKIM1; p="',
            declared: { profile: 'parked' },
            says: [],
        },
        {
            title: 'a wildcard of addresses only',
            zone: '*.example.com. A 192.0.2.1',
            says: [],
        },
        {
            title: 'a wildcard that is shadowed by a selector',
            zone: `*.example.com. TXT "v=spf1 -all"
s1._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}"`,
            says: [],
        },
        {
            title: 'a parked domain whose wildcard forbids all mail',
            zone: '*.example.com. TXT "v=spf1 -all"',
            declared: { profile: 'parked' },
            says: [],
        },
        { title: 'a wildcard TXT record', zone: '*.example.com. TXT "v=spf1 -all"', says: ['foreign'] },
        {
            title: 'a wildcard key',
            zone: `*._domainkey.example.com. TXT "v=DKIM1; p=${samples/* sampleKeys */.n.rsa2048}"`,
            says: ['key'],
        },
        {
            title: 'no answer',
            zone: '',
            unanswered: { 'TXT no-such-selector-7f3a9c._domainkey.example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    *run({ selectors: { control }, declared }, say, { name }) {
        if (control.kind === 'unanswered')
            throw new fact/* Unobserved */.A(`wildcard below _domainkey.${name}: ${control.detail}`);
        const at = locationOf(control);
        // Where nothing is signed, a wildcard such as "v=spf1 -all" is a protection.
        if (control.kind === 'foreign' && (0,core_declared/* sends */.W6)(declared))
            yield say.foreign({ value: control.texts[0] ?? '' }, at);
        const keys = control.kind === 'found' ? [control.key] : control.kind === 'several' ? control.keys : [];
        if (keys.some(({ record }) => record?.revoked !== true))
            yield say.key({ domain: name }, at);
    },
}));

// EXTERNAL MODULE: ./build/facts/dmarc.js
var dmarc = __webpack_require__(3013);
// EXTERNAL MODULE: ./build/mail/dmarc/parse.js + 3 modules
var parse = __webpack_require__(4784);
// EXTERNAL MODULE: ./build/mail/dmarc/record.js
var dmarc_record = __webpack_require__(6755);
// EXTERNAL MODULE: ./build/net/dns/text.js
var dns_text = __webpack_require__(6189);
;// CONCATENATED MODULE: ./build/facts/dmarc-texts.js
/** The TXT records at `_dmarc.<domain>` itself: DMARC records, what was meant to be one, and the rest. */





const dmarcTexts = {
    name: 'dmarc-texts',
    on: 'domain',
    async gather({ name: domain }, world) {
        const name = (0,dns_name/* under */.hG)('_dmarc', domain);
        if (name === undefined)
            return { ...nothing, name: domain };
        const answer = (0,fact/* observed */.P)(`TXT records of ${name}`, await world.dns({ name, type: 'TXT' }));
        const via = answer.via ?? [];
        if (answer.kind !== 'found')
            return { ...nothing, name, via, exists: answer.kind === 'nodata' };
        const texts = answer.records.map(readText);
        const others = texts.filter(({ parsed }) => !parsed.isDmarc);
        return {
            name,
            records: texts.filter(({ parsed }) => parsed.isDmarc),
            nearMisses: others.filter(isNearMiss),
            unrelated: others.filter((text) => !isNearMiss(text)),
            via,
            exists: true,
        };
    },
};
const nothing = { records: [], nearMisses: [], unrelated: [], via: [], exists: false };
function readText(source) {
    const text = (0,dns_text/* textOf */.b)(source.data);
    return { text, parsed: (0,parse/* parse */.q)(text), source };
}
/** It names DMARC where the version belongs, or has a policy. */
const isNearMiss = ({ text, parsed }) => /^[\s"';\\]*v\s{0,9}=\s{0,9}["']?dmarc/i.test(text.slice(0, 60)) ||
    parsed.problems.some(({ code }) => code === 'version-not-first') ||
    parsed.tags.some(({ name, value }) => /^p$/i.test(name) && dmarc_record/* policies */.R3.some((policy) => policy === value.toLowerCase()));
/** The one DMARC record of the domain itself. */
const ownRecord = ({ records }) => records.length === 1 ? records[0] : undefined;
/** Why a check of the record's text does not apply. */
const withoutOwnRecord = (texts) => ownRecord(texts) === undefined ? `there is no single DMARC record at ${texts.name}` : undefined;
/** Whether something at the name was meant to be a policy and is none; a check of its own says what. */
const isBroken = ({ records, nearMisses, via }) => records.length > 0 || nearMisses.length > 0 || via.length > 0;
/** A record that a remedy says to publish: in full, since people copy it, unless it is absurdly long. */
const inFull = (text) => (text.length <= 1000 ? `"${text}"` : (0,quote/* quoted */.TL)(text));

;// CONCATENATED MODULE: ./build/checks/dmarc/delegation.js




/* harmony default export */ const dmarc_delegation = ((0,check/* defineCheck */.q)({
    id: 'dmarc/delegation',
    title: 'A CNAME at _dmarc leads to a DMARC record',
    why: `A CNAME at "_dmarc" hands the DMARC record to somebody else, often a provider that manages it. Where the name that it
leads to is gone, or has no DMARC record, the domain has no policy; a wildcard CNAME for all names does the same unseen.`,
    refs: [(0,reference/* rfc */.W)(1034, '3.6.2'), (0,reference/* rfc */.W)(9989, '4.10')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts, dmarc: dmarc/* dmarc */.S },
    messages: {
        nowhere: {
            severity: 'error',
            text: ({ name }) => `the CNAME at ${name} leads to a name that does not exist, and no other DMARC record applies`,
            remedy: ({ name }) => `Have the provider that it leads to publish the record, or replace the CNAME by a TXT record at ${name}.`,
        },
        empty: {
            severity: 'error',
            text: ({ name }) => `the CNAME at ${name} leads to a name without a DMARC record, and no other applies`,
            remedy: ({ name }) => `Have the provider that it leads to publish the record, or publish a TXT record at ${name} itself.`,
        },
    },
    examples: [
        {
            title: 'a record at a provider',
            zone: '_dmarc.example.com. CNAME example.com.dmarc.example.net.\nexample.com.dmarc.example.net. TXT "v=DMARC1; p=none"',
            says: [],
        },
        { title: 'no CNAME', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
        {
            title: 'a target that is gone',
            zone: '_dmarc.example.com. CNAME example.com.dmarc.example.net.',
            says: ['nowhere'],
        },
        {
            title: 'a wildcard for the web',
            zone: '*.example.com. CNAME www.example.net.\nwww.example.net. A 192.0.2.1',
            says: ['empty'],
        },
        {
            title: 'a wildcard below a domain with a record',
            domain: 'mail.example.com',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n*.example.com. CNAME www.example.net.\nwww.example.net. A 192.0.2.1',
            says: [],
        },
    ],
    skip: ({ dmarcTexts: { via, name } }) => (via.length > 0 ? undefined : `there is no CNAME at ${name}`),
    *run({ dmarcTexts: { name, records, nearMisses, exists }, dmarc }, say) {
        if (dmarc.kind === 'found' || records.length > 0 || nearMisses.length > 0)
            return;
        const at = { in: 'dns', name, type: 'CNAME' };
        yield exists ? say.empty({ name }, at) : say.nowhere({ name }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/duplicate-tag.js





/* harmony default export */ const duplicate_tag = ((0,check/* defineCheck */.q)({
    id: 'dmarc/duplicate-tag',
    title: 'No tag of the DMARC record comes twice',
    why: `The list of tags follows the rules of DKIM, where a name that comes twice makes the whole list invalid. Some receivers
then drop the record, some take the first of the two, some the last: nobody can say which policy holds.`,
    refs: [(0,reference/* rfc */.W)(6376, '3.2'), (0,reference/* rfc */.W)(9989, '4.7')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        twice: {
            severity: 'error',
            text: ({ name, tag }) => `the tag ${(0,quote/* quoted */.TL)(tag)} comes more than once in the record at ${name}, which voids it for some receivers`,
            remedy: ({ tag }) => `Keep one ${(0,quote/* quoted */.TL)(tag)} and delete the others; several report addresses go into one rua, with commas.`,
        },
    },
    examples: [
        { title: 'each once', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; sp=none"', says: [] },
        { title: 'p twice', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; p=reject"', says: ['twice'] },
        {
            title: 'rua three times, in either case',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:a@example.com; RUA=mailto:b@example.com; rua=mailto:c@example.com"',
            says: ['twice'],
        },
    ],
    skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts }, say) {
        const own = ownRecord(dmarcTexts);
        if (own === undefined)
            return;
        const repeated = own.parsed.problems.filter(({ code }) => code === 'duplicate-tag');
        const tags = new Set(repeated.map(({ text = '' }) => text.toLowerCase()));
        for (const tag of [...tags].slice(0, 5)) {
            yield say.twice({ name: dmarcTexts.name, tag }, (0,place/* placeOf */.$)('TXT', own.source));
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/failure-options.js




/* harmony default export */ const failure_options = ((0,check/* defineCheck */.q)({
    id: 'dmarc/failure-options',
    title: 'The options for failure reports have an effect',
    why: `The tag fo says when reports about single messages are wanted. Without an address for them in ruf it says nothing, and
the option 0 adds nothing to the option 1.`,
    refs: [(0,reference/* rfc */.W)(9989, '4.7'), (0,reference/* rfc */.W)(9991, '3')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        idle: {
            severity: 'notice',
            text: ({ name }) => `fo in the record at ${name} has no effect, since there is no ruf`,
            remedy: () => 'Delete fo, or name a mailbox for failure reports in ruf; few providers send any.',
        },
        redundant: {
            severity: 'notice',
            text: ({ name }) => `fo in the record at ${name} has both 0 and 1, and 1 asks for all that 0 does`,
            remedy: () => 'Leave out the 0.',
        },
    },
    examples: [
        {
            title: 'with an address',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; fo=1; ruf=mailto:d@example.com"',
            says: [],
        },
        { title: 'not given', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
        { title: 'without an address', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; fo=1"', says: ['idle'] },
        {
            title: 'one too many',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; fo=0:1:d; ruf=mailto:d@example.com"',
            says: ['redundant'],
        },
    ],
    skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts }, say) {
        const own = ownRecord(dmarcTexts);
        if (own === undefined)
            return;
        const has = (code) => own.parsed.problems.some((problem) => problem.code === code);
        const at = (0,place/* placeOf */.$)('TXT', own.source);
        if (has('fo-without-ruf'))
            yield say.idle({ name: dmarcTexts.name }, at);
        else if (has('redundant-fo'))
            yield say.redundant({ name: dmarcTexts.name }, at);
    },
}));

// EXTERNAL MODULE: ./build/mail/psl/index.js
var psl = __webpack_require__(746);
;// CONCATENATED MODULE: ./build/checks/dmarc/inherited.js











/* harmony default export */ const inherited = ((0,check/* defineCheck */.q)({
    id: 'dmarc/inherited',
    title: 'The policy that the domain inherits is the one that it should have',
    why: `A domain without a DMARC record of its own has the policy that a record above it gives to subdomains, which can be
another than that of the domain above. Receivers that follow RFC 7489 look in fewer places than those by RFC 9989: at the
domain itself and at the one that was registered.`,
    refs: [(0,reference/* rfc */.W)(9989, '4.10.1'), (0,reference/* rfc */.W)(7489, '6.6.3')],
    on: 'domain',
    needs: { dmarc: dmarc/* dmarc */.S, declared: facts_declared/* declared */.b, existence: existence/* existence */.V },
    messages: {
        weaker: {
            severity: 'warning',
            text: ({ name, from, policy, stronger }) => `${name} inherits the policy ${policy} from the record at ${from}, which has ${stronger} for itself`,
            remedy: ({ name, stronger }) => `Strengthen sp in that record, or publish one at _dmarc.${name} with p=${stronger}.`,
        },
        none: {
            severity: 'notice',
            text: ({ name, from }) => `${name} inherits the policy none from the record at ${from}: receivers are asked to deliver mail that fakes it`,
            remedy: () => 'Keep it while the reports still show mail of your own that fails; then strengthen it there.',
        },
        suffix: {
            severity: 'warning',
            text: ({ name, from }) => `only the record of the public suffix, at ${from}, applies to ${name}, and receivers by RFC 7489 do not look there`,
            remedy: ({ name }) => `Publish a record of your own at _dmarc.${(0,psl/* registrableDomain */.jG)(name) ?? name}.`,
        },
        unseen: {
            severity: 'warning',
            text: ({ name, from, registered }) => `the record at ${from} applies to ${name} for receivers by RFC 9989 only: those by RFC 7489 look at _dmarc.${name} and _dmarc.${registered}`,
            remedy: ({ name, registered }) => `Publish a record at _dmarc.${registered} or at _dmarc.${name} too.`,
        },
    },
    examples: [
        { title: 'a record of its own', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
        {
            title: 'the policy of the domain above',
            domain: 'mail.example.com',
            zone: 'mail.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            says: [],
        },
        {
            title: 'a weaker one',
            domain: 'mail.example.com',
            zone: 'mail.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none; np=reject"',
            says: ['weaker'],
        },
        {
            title: 'none for all',
            domain: 'mail.example.com',
            zone: 'mail.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; p=none"',
            says: ['none'],
        },
        {
            title: 'a public suffix alone',
            domain: 'example.bank',
            zone: 'example.bank. MX 10 mx.example.bank.\n_dmarc.bank. TXT "v=DMARC1; p=reject; psd=y"',
            says: ['suffix'],
        },
        {
            title: 'a record halfway up',
            domain: 'a.b.example.com',
            zone: 'a.b.example.com. A 192.0.2.1\n_dmarc.b.example.com. TXT "v=DMARC1; p=reject"',
            says: ['unseen'],
        },
        {
            title: 'no policy needed',
            domain: 'old.example.com',
            zone: 'old.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; p=none"',
            declared: { profile: 'parked' },
            says: [],
        },
    ],
    skip: ({ dmarc, declared, existence }) => {
        if (!existence.exists)
            return 'the domain does not exist';
        if (dmarc.kind !== 'found' || dmarc.relation === 'own')
            return 'the domain inherits no DMARC policy';
        return declared.profile === 'parked' ? 'dmarc/parked says what a parked domain needs' : undefined;
    },
    *run({ dmarc, declared }, say, { name }) {
        if (dmarc.kind !== 'found')
            return;
        const { record, relation, policy, source, domain } = dmarc;
        if (policy === undefined)
            throw new fact/* Unobserved */.A(`whether ${name} exists`);
        const at = (0,place/* placeOf */.$)('TXT', source);
        const from = source.name;
        const registered = (0,psl/* registrableDomain */.jG)(name) ?? name;
        if (relation === 'psd' && (0,core_declared/* sends */.W6)(declared))
            yield say.suffix({ name, from }, at);
        if (domain !== registered && (0,dns_name/* isWithin */.UO)(domain, registered))
            yield say.unseen({ name, from, registered }, at);
        if ((0,dmarc_record/* isWeaker */.c2)(policy, record.p))
            yield say.weaker({ name, from, policy, stronger: record.p }, at);
        else if (policy === 'none')
            yield say.none({ name, from }, at);
    },
}));

;// CONCATENATED MODULE: ./build/facts/dmarc-misplaced.js

const misplacedDmarc = {
    name: 'misplaced-dmarc',
    on: 'domain',
    async gather({ name }, world) {
        const answer = await world.dns({ name, type: 'TXT' });
        if (answer.kind === 'failed')
            return { records: [], unknown: `TXT records of ${name}: ${answer.detail}` };
        const texts = answer.kind === 'found' ? answer.records.map(readText) : [];
        return { records: texts.filter(({ parsed }) => parsed.isDmarc) };
    },
};

;// CONCATENATED MODULE: ./build/checks/dmarc/misplaced.js







/* harmony default export */ const misplaced = ((0,check/* defineCheck */.q)({
    id: 'dmarc/misplaced',
    title: 'The DMARC record stands at _dmarc, not at the domain itself',
    why: `Receivers look for the DMARC record at the name "_dmarc" below the domain, and nowhere else. One at the domain itself
is read by nobody. It usually comes from a form in which the name was left empty, or given as "@".`,
    refs: [(0,reference/* rfc */.W)(9989, '4.5')],
    on: 'domain',
    needs: { misplacedDmarc: misplacedDmarc, dmarc: dmarc/* dmarc */.S },
    messages: {
        unread: {
            severity: 'error',
            text: ({ name, text }) => `a DMARC record stands at ${name}, where no receiver looks for it, and no other applies: ${(0,quote/* quoted */.TL)(text)}`,
            remedy: ({ name }) => `Publish it at _dmarc.${name}, and delete it at ${name}.`,
        },
        stray: {
            severity: 'notice',
            text: ({ name, text }) => `a DMARC record at ${name} has no effect there: ${(0,quote/* quoted */.TL)(text)}`,
            remedy: ({ name }) => `Delete it; receivers read the one at _dmarc.${name} or above.`,
        },
    },
    examples: [
        { title: 'in its place', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
        { title: 'at the domain', zone: 'example.com. TXT "v=DMARC1; p=none"', says: ['unread'] },
        {
            title: 'at both',
            zone: 'example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            says: ['stray'],
        },
        {
            title: 'no answer for the domain',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"',
            unanswered: { 'TXT example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    *run({ misplacedDmarc: { records, unknown }, dmarc }, say, { name }) {
        if (unknown !== undefined)
            throw new fact/* Unobserved */.A(unknown);
        for (const { text, source } of records.slice(0, 2)) {
            const at = (0,place/* placeOf */.$)('TXT', source);
            yield dmarc.kind === 'found' ? say.stray({ name, text }, at) : say.unread({ name, text }, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/missing.js










const publish = ({ organization }) => `Publish a TXT record at _dmarc.${organization}, to begin with "v=DMARC1; p=none; rua=mailto:dmarc-reports@${organization}", with a mailbox that you read.`;
/* harmony default export */ const dmarc_missing = ((0,check/* defineCheck */.q)({
    id: 'dmarc/missing',
    title: 'A DMARC policy applies to the domain',
    why: `DMARC ties SPF and DKIM to the address that people see, and tells receivers what to do with mail that only
pretends to come from it. The large mailbox providers demand a DMARC record, with any policy, from everybody who sends them
much mail, and treat mail without one with suspicion. Without it you also get no reports of who sends in your name.`,
    refs: [
        (0,reference/* rfc */.W)(9989, '4.10.1'),
        (0,reference/* provider */.M)('Google: email sender guidelines', 'https://support.google.com/a/answer/81126'),
        (0,reference/* provider */.M)('Yahoo: sender best practices', 'https://senders.yahooinc.com/best-practices/'),
    ],
    on: 'domain',
    needs: { dmarc: dmarc/* dmarc */.S, dmarcTexts: dmarcTexts, misplacedDmarc: misplacedDmarc, declared: facts_declared/* declared */.b, existence: existence/* existence */.V },
    messages: {
        sender: {
            severity: 'error',
            text: ({ name }) => `no DMARC record applies to ${(0,quote/* quoted */.TL)(name)}, which sends mail`,
            remedy: publish,
        },
        receiver: {
            severity: 'warning',
            text: ({ name }) => `no DMARC record applies to ${(0,quote/* quoted */.TL)(name)}, so that others can send mail in its name`,
            remedy: publish,
        },
        unusable: {
            severity: 'error',
            text: ({ name, at }) => `the DMARC record that would apply to ${(0,quote/* quoted */.TL)(name)} stands at ${at} and has no valid policy, so that none applies`,
            remedy: ({ at }) => `Correct the record at ${at}: check that domain too.`,
        },
    },
    examples: [
        { title: 'a record of its own', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"', says: [] },
        {
            title: 'the record of the organizational domain',
            domain: 'mail.example.com',
            zone: 'mail.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            says: [],
        },
        {
            title: 'inherited past a name that exists without data',
            domain: 'mail.example.com',
            zone: 'x._dmarc.mail.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            says: [],
        },
        { title: 'no record', zone: 'example.com. MX 10 mx.example.com.', says: ['sender'] },
        {
            title: 'no record, receiving only',
            zone: 'example.com. MX 10 mx.example.com.',
            declared: { profile: 'receive-only' },
            says: ['receiver'],
        },
        {
            title: 'no record, no mail',
            zone: 'example.com. MX 0 .',
            declared: { profile: 'parked' },
            says: [],
        },
        {
            title: 'a broken record above',
            domain: 'mail.example.com',
            zone: 'mail.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; adkim=s"',
            says: ['unusable'],
        },
        {
            title: 'two records, which another check reports',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            says: [],
        },
        {
            title: 'no answer',
            zone: 'example.com. MX 10 mx.example.com.',
            unanswered: { 'TXT _dmarc.example.com': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ declared, existence, dmarcTexts, misplacedDmarc }) => {
        if (!existence.exists)
            return 'the domain does not exist';
        if (declared.profile === 'parked')
            return 'dmarc/parked says what a parked domain needs';
        if (isBroken(dmarcTexts))
            return `another check says what is wrong at ${dmarcTexts.name}`;
        return misplacedDmarc.records.length > 0 ? 'dmarc/misplaced says where the record belongs' : undefined;
    },
    *run({ dmarc, dmarcTexts, declared }, say, { name }) {
        if (dmarc.kind === 'found')
            return;
        const at = { in: 'dns', name: dmarcTexts.name, type: 'TXT' };
        const missing = { name, organization: (0,psl/* registrableDomain */.jG)(name) ?? name };
        if (!(0,core_declared/* sends */.W6)(declared))
            yield say.receiver(missing, at);
        else if (dmarc.unusable === undefined)
            yield say.sender(missing, at);
        else
            yield say.unusable({ name, at: dmarc.unusable.source.name }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/multiple.js





/* harmony default export */ const dmarc_multiple = ((0,check/* defineCheck */.q)({
    id: 'dmarc/multiple',
    title: 'There is one DMARC record, not several',
    why: `Where several TXT records at the name start with "v=DMARC1", receivers ignore them all, since nobody could say which
one counts. It usually happens when a provider's record is added beside an older one.`,
    refs: [(0,reference/* rfc */.W)(9989, '4.10')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        several: {
            severity: 'error',
            text: ({ name, texts }) => `there are ${(0,quote/* counted */.hS)(texts.length, 'DMARC record')} at ${name}, so that receivers ignore them all: ${texts
                .slice(0, 3)
                .map(quote/* quoted */.TL)
                .join(', ')}`,
            remedy: () => 'Keep the one that says what you want, with the report addresses of the others in its rua, and delete the rest.',
        },
    },
    examples: [
        { title: 'one record', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
        {
            title: 'one record in two strings',
            zone: '_dmarc.example.com. TXT "v=DMARC1; " "p=none"',
            says: [],
        },
        {
            title: 'one record and a token',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "verification=123"',
            says: [],
        },
        {
            title: 'two records',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            says: ['several'],
        },
    ],
    *run({ dmarcTexts: { name, records } }, say) {
        const [, second] = records;
        if (second === undefined)
            return;
        yield say.several({ name, texts: records.map(({ text }) => text) }, (0,place/* placeOf */.$)('TXT', second.source));
    },
}));

;// CONCATENATED MODULE: ./build/mail/dmarc/slip.js
/** Which tag somebody meant who wrote one that does not exist. */

/** The known tag that one slip of the finger away: letters in another order, or one too many, too few or wrong. */
const likelyTag = (name) => name.length > 10
    ? undefined
    : (dmarc_record/* knownTags */.$F.find((tag) => sorted(tag) === sorted(name.toLowerCase())) ??
        dmarc_record/* knownTags */.$F.find((tag) => tag.length > 2 && isOneEditAway(tag, name.toLowerCase())));
const sorted = (word) => [...word].sort().join('');
/** What is left after the common beginning and the common end is at most one letter in each. */
function isOneEditAway(a, b) {
    const shorter = Math.min(a.length, b.length);
    let start = 0;
    while (start < shorter && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end))
        end += 1;
    return a.length - start - end <= 1 && b.length - start - end <= 1;
}

// EXTERNAL MODULE: ./build/mail/tag-list/index.js
var tag_list = __webpack_require__(3220);
;// CONCATENATED MODULE: ./build/mail/dmarc/format.js
/** DMARC records as text. */

/** The record as people publish it; what was no `name=value` in the text is gone. */
const format = ({ tags }) => formatTags(tags);
/**
 * The text of a record after some changes: a tag gets the given value, where it stands or else at the end (`p` right
 * after `v`, where receivers by RFC 7489 look for it), or goes, where the value is undefined.
 */
function amended({ tags }, changes) {
    const kept = new Map();
    for (const { name, value } of tags) {
        const key = name.toLowerCase();
        if (!kept.has(key))
            kept.set(key, value);
    }
    for (const [name, value] of Object.entries(changes)) {
        if (value === undefined)
            kept.delete(name);
        else
            kept.set(name, value);
    }
    const { v = 'DMARC1', p, ...others } = Object.fromEntries(kept);
    const first = p === undefined ? { v } : { v, p };
    return (0,tag_list/* formatTags */.t)(Object.entries({ ...first, ...others }).map(([name, value]) => ({ name, value })));
}

;// CONCATENATED MODULE: ./build/checks/dmarc/no-reports.js






const ask = ({ mended }) => `Add rua with a mailbox that you read, as in ${inFull(mended)}.`;
/* harmony default export */ const no_reports = ((0,check/* defineCheck */.q)({
    id: 'dmarc/no-reports',
    title: 'The domain asks for DMARC reports',
    why: `Receivers send a daily report of the mail that they saw in the domain's name, if the record has an address for it in
rua. Only these reports show which of your own mail fails before a policy strikes it, and who else uses the name.`,
    refs: [(0,reference/* rfc */.W)(9989, '4.7'), (0,reference/* rfc */.W)(9990)],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts, declared: facts_declared/* declared */.b },
    messages: {
        blind: {
            severity: 'warning',
            text: ({ name }) => `the record at ${name} has p=none and no rua, so that it neither protects the domain nor tells you anything`,
            remedy: ask,
        },
        silent: {
            severity: 'notice',
            text: ({ name }) => `the record at ${name} has no rua, so that nobody tells you which of your own mail fails`,
            remedy: ask,
        },
    },
    examples: [
        {
            title: 'with reports',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.com"',
            says: [],
        },
        { title: 'none and none', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: ['blind'] },
        {
            title: 'a policy without reports',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            says: ['silent'],
        },
        {
            title: 'parked',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            declared: { profile: 'parked' },
            says: [],
        },
        {
            title: 'a rua that is misspelt, which another check reports',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; rau=mailto:d@example.com"',
            says: [],
        },
    ],
    skip: ({ dmarcTexts, declared }) => declared.profile === 'parked' ? 'a parked domain needs no reports' : withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts }, say, { name: domain }) {
        const own = ownRecord(dmarcTexts);
        const record = own?.parsed.record;
        if (own === undefined || record === undefined)
            return;
        const written = own.parsed.tags.map(({ name }) => name.toLowerCase());
        if (written.some((name) => name === 'rua' || likelyTag(name) === 'rua'))
            return;
        const silent = {
            name: dmarcTexts.name,
            mended: amended(record, { rua: `mailto:dmarc-reports@${domain}` }),
        };
        const at = (0,place/* placeOf */.$)('TXT', own.source);
        yield record.p === 'none' ? say.blind(silent, at) : say.silent(silent, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/parked.js










/* harmony default export */ const parked = ((0,check/* defineCheck */.q)({
    id: 'dmarc/parked',
    title: 'A domain without mail has all mail in its name refused',
    why: `No mail comes from a parked domain, so that whatever does is fake. With p=reject, and nothing weaker for its
subdomains, receivers may refuse it all; there is no mail of your own that could suffer.`,
    refs: [(0,reference/* rfc */.W)(9989, '4.7'), (0,reference/* rfc */.W)(9989, '4.10.1')],
    on: 'domain',
    needs: { dmarc: dmarc/* dmarc */.S, dmarcTexts: dmarcTexts, misplacedDmarc: misplacedDmarc, declared: facts_declared/* declared */.b, existence: existence/* existence */.V },
    messages: {
        missing: {
            severity: 'warning',
            text: ({ name }) => `no DMARC record applies to the parked domain ${name}, so that others can send mail in its name`,
            remedy: ({ name }) => `Publish at _dmarc.${name}: "v=DMARC1; p=reject".`,
        },
        weak: {
            severity: 'warning',
            text: ({ name, at, policy }) => `the DMARC policy for the parked domain ${name} is ${policy}, from the record at ${at}`,
            remedy: ({ name }) => `Publish at _dmarc.${name}: "v=DMARC1; p=reject".`,
        },
        testing: {
            severity: 'warning',
            text: ({ at }) => `the DMARC record at ${at} is in test mode (t=y), so that mail in the name of the parked domain is not refused`,
            remedy: () => 'Delete t=y: there is nothing to try out.',
        },
        subdomains: {
            severity: 'warning',
            text: ({ at, tag, policy }) => `${tag}=${policy} in the record at ${at} lets others send mail in the name of the parked domain's subdomains`,
            remedy: ({ tag }) => `Delete ${tag}, so that p=reject holds for subdomains too.`,
        },
    },
    examples: [
        {
            title: 'all refused',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            declared: { profile: 'parked' },
            says: [],
        },
        {
            title: 'all refused, from above',
            domain: 'old.example.com',
            zone: 'old.example.com. TXT "v=spf1 -all"\n_dmarc.example.com. TXT "v=DMARC1; p=none; sp=reject; np=reject"',
            declared: { profile: 'parked' },
            says: [],
        },
        { title: 'a domain with mail', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
        { title: 'no record', zone: 'example.com. MX 0 .', declared: { profile: 'parked' }, says: ['missing'] },
        {
            title: 'quarantine',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=quarantine"',
            declared: { profile: 'parked' },
            says: ['weak'],
        },
        {
            title: 'too little from above',
            domain: 'old.example.com',
            zone: 'old.example.com. TXT "v=spf1 -all"\n_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none"',
            declared: { profile: 'parked' },
            says: ['weak'],
        },
        {
            title: 'test mode',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; t=y"',
            declared: { profile: 'parked' },
            says: ['testing'],
        },
        {
            title: 'subdomains left open',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none; np=none"',
            declared: { profile: 'parked' },
            says: ['subdomains'],
        },
        {
            title: 'unknown names left open',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; np=none"',
            declared: { profile: 'parked' },
            says: ['subdomains'],
        },
        {
            title: 'whether it exists unknown',
            domain: 'old.example.com',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none; np=reject"',
            declared: { profile: 'parked' },
            unanswered: { 'MX old.example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ dmarc, dmarcTexts, misplacedDmarc, declared, existence }) => {
        if (declared.profile !== 'parked')
            return 'the domain is not parked';
        if (!existence.exists)
            return 'the domain does not exist';
        if (dmarc.kind === 'found')
            return undefined;
        if (isBroken(dmarcTexts))
            return `another check says what is wrong at ${dmarcTexts.name}`;
        return misplacedDmarc.records.length > 0 ? 'dmarc/misplaced says where the record belongs' : undefined;
    },
    *run({ dmarc }, say, { name }) {
        if (dmarc.kind !== 'found') {
            yield say.missing({ name }, { in: 'dns', name: `_dmarc.${name}`, type: 'TXT' });
            return;
        }
        const { record, relation, policy, source, organizationalDomain } = dmarc;
        if (policy === undefined)
            throw new fact/* Unobserved */.A(`whether ${name} exists`);
        const location = (0,place/* placeOf */.$)('TXT', source);
        const at = source.name;
        if (policy !== 'reject')
            yield say.weak({ name, at, policy }, location);
        else if (record.t === 'y')
            yield say.testing({ at }, location);
        if (relation !== 'own' || organizationalDomain !== name)
            return;
        const { p, sp, np } = record;
        if ((0,dmarc_record/* isWeaker */.c2)(sp, p))
            yield say.subdomains({ at, tag: 'sp', policy: sp }, location);
        else if ((0,dmarc_record/* isWeaker */.c2)(np, p))
            yield say.subdomains({ at, tag: 'np', policy: np }, location);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/policy.js






const fix = ({ tag }) => `Set ${tag} to none, quarantine or reject.`;
/* harmony default export */ const policy = ((0,check/* defineCheck */.q)({
    id: 'dmarc/policy',
    title: 'The DMARC record says what to do with mail that fails',
    why: `The tag p asks receivers to do nothing (none), to treat as suspicious (quarantine) or to refuse (reject) what fails
DMARC. With "none", mail that fakes the domain is delivered as before: right for the first weeks, while the reports show
which of your own mail fails, and enough for the demands of the large providers; but it stops nobody.`,
    refs: [
        (0,reference/* rfc */.W)(9989, '4.7'),
        (0,reference/* rfc */.W)(9989, '4.10.1'),
        (0,reference/* provider */.M)('Google: email sender guidelines', 'https://support.google.com/a/answer/81126'),
    ],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts, declared: facts_declared/* declared */.b },
    messages: {
        void: {
            severity: 'error',
            text: ({ name, tag, value }) => `the record at ${name} has ${tag}=${(0,quote/* quoted */.TL)(value)}, which is no policy, and no valid rua to save it, so that receivers apply no DMARC at all`,
            remedy: fix,
        },
        absent: {
            severity: 'error',
            text: ({ name }) => `the record at ${name} has neither a policy nor a valid rua, so that receivers apply no DMARC at all`,
            remedy: () => 'Add p=none, p=quarantine or p=reject right after v=DMARC1.',
        },
        invalid: {
            severity: 'error',
            text: ({ name, tag, value }) => `the record at ${name} has ${tag}=${(0,quote/* quoted */.TL)(value)}, which is no policy, so that receivers take the whole record for p=none`,
            remedy: fix,
        },
        implied: {
            severity: 'warning',
            text: ({ name }) => `the record at ${name} has no p, which means p=none to receivers by RFC 9989 and is an error to those by RFC 7489`,
            remedy: () => 'Add p=none, or a stronger policy, right after v=DMARC1.',
        },
        none: {
            severity: 'notice',
            text: ({ name }) => `the policy at ${name} is p=none: it asks receivers to deliver mail that fakes the domain as if it were yours`,
            remedy: () => 'Keep it while the reports still show mail of your own that fails; then go on to p=quarantine, and to p=reject.',
        },
    },
    examples: [
        { title: 'reject', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"', says: [] },
        { title: 'quarantine', zone: '_dmarc.example.com. TXT "v=DMARC1; p=quarantine"', says: [] },
        {
            title: 'none',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.com"',
            says: ['none'],
        },
        {
            title: 'no p, but reports',
            zone: '_dmarc.example.com. TXT "v=DMARC1; rua=mailto:d@example.com"',
            says: ['implied'],
        },
        { title: 'neither', zone: '_dmarc.example.com. TXT "v=DMARC1; adkim=s"', says: ['absent'] },
        { title: 'no such policy', zone: '_dmarc.example.com. TXT "v=DMARC1; p=rejected"', says: ['void'] },
        {
            title: 'no such policy for subdomains',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=rejcet"',
            says: ['void'],
        },
        {
            title: 'no such policy, but reports',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; np=all; rua=mailto:d@example.com"',
            says: ['invalid'],
        },
        {
            title: 'none, for a domain without mail',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"',
            declared: { profile: 'parked' },
            says: [],
        },
    ],
    skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts, declared }, say) {
        const own = ownRecord(dmarcTexts);
        if (own === undefined)
            return;
        const at = (0,place/* placeOf */.$)('TXT', own.source);
        const { name } = dmarcTexts;
        const { record, problems } = own.parsed;
        const faulty = faultyPolicies(own);
        for (const fault of faulty)
            yield say[record === undefined ? 'void' : 'invalid']({ name, ...fault }, at);
        if (faulty.length > 0)
            return;
        if (problems.some(({ code }) => code === 'missing-p')) {
            yield record === undefined ? say.absent({ name }, at) : say.implied({ name }, at);
        }
        else if (record?.p === 'none' && declared.profile !== 'parked')
            yield say.none({ name }, at);
    },
}));
/** The policy tags with a value that is no policy. */
const faultyPolicies = ({ parsed }) => parsed.problems.flatMap(({ code, tag = '', text = '' }) => ['p', 'sp', 'np'].includes(tag) && (code === 'invalid-value' || code === 'empty-value')
    ? [{ tag, value: code === 'empty-value' ? '' : text }]
    : []);

;// CONCATENATED MODULE: ./build/checks/dmarc/psd.js






/* harmony default export */ const psd = ((0,check/* defineCheck */.q)({
    id: 'dmarc/psd',
    title: 'Only a public suffix says that it is one',
    why: `psd=y says that others register domains under this one, as under "com". Receivers then take each subdomain for an
organization of its own: mail from "news.example.com" no longer aligns with SPF or DKIM of "example.com", and fails.`,
    refs: [(0,reference/* rfc */.W)(9989, '4.7'), (0,reference/* rfc */.W)(9989, '4.10.2')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        claimed: {
            severity: 'error',
            text: ({ name }) => `the record at ${name} has psd=y, and the domain is not on the Public Suffix List`,
            remedy: ({ mended }) => `If others do not register domains under it, publish ${inFull(mended)}.`,
        },
    },
    examples: [
        { title: 'not said', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
        { title: 'an organization', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; psd=n"', says: [] },
        {
            title: 'a public suffix',
            domain: 'gov.uk',
            zone: '_dmarc.gov.uk. TXT "v=DMARC1; p=reject; psd=y"',
            says: [],
        },
        { title: 'a claim', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; psd=y"', says: ['claimed'] },
    ],
    skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts }, say, { name }) {
        const own = ownRecord(dmarcTexts);
        if (own === undefined || own.parsed.psd !== 'y' || (0,psl/* isPublicSuffix */.RO)(name))
            return;
        const mended = amended(own.parsed, { psd: undefined });
        yield say.claimed({ name: dmarcTexts.name, mended }, (0,place/* placeOf */.$)('TXT', own.source));
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/removed-tag.js






/* harmony default export */ const removed_tag = ((0,check/* defineCheck */.q)({
    id: 'dmarc/removed-tag',
    title: 'The DMARC record does without the tags that RFC 9989 removed',
    why: `RFC 9989 took the tags pct, rf and ri out of DMARC. Receivers that follow it ignore them; those that still follow
RFC 7489 read them. So "pct=20" means a fifth of the mail to some receivers and all of it to others.`,
    refs: [(0,reference/* rfc */.W)(9989, '4.7'), (0,reference/* rfc */.W)(7489, '6.3')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        removed: {
            severity: 'notice',
            text: ({ name, tags }) => `the record at ${name} has ${(0,quote/* listed */.KE)(tags)}, which RFC 9989 removed from DMARC`,
            remedy: ({ mended }) => `Publish it without: ${inFull(mended)}.`,
        },
        partial: {
            severity: 'warning',
            text: ({ name, pct }) => `pct=${pct} in the record at ${name} asks for the policy on a part of the mail: receivers by RFC 9989 ignore it and apply the policy to all`,
            remedy: ({ mended }) => `Publish the policy that you want for all mail; to try it out, t=y takes the place of pct: ${inFull(mended)}.`,
        },
        invalid: {
            severity: 'warning',
            text: ({ name, tag, value }) => `${tag} in the record at ${name} has the value ${(0,quote/* quoted */.TL)(value)}, for which receivers by RFC 7489 may drop the whole record`,
            remedy: ({ mended }) => `RFC 9989 removed the tag: publish ${inFull(mended)}.`,
        },
    },
    examples: [
        { title: 'none of them', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"', says: [] },
        {
            title: 'with their defaults',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; pct=100; rf=afrf; ri=86400"',
            says: ['removed'],
        },
        {
            title: 'a part of the mail',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; pct=20; ri=86400"',
            says: ['partial', 'removed'],
        },
        {
            title: 'a part of nothing',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; pct=20"',
            says: ['removed'],
        },
        {
            title: 'a value that never was',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; pct=120"',
            says: ['invalid'],
        },
    ],
    skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts: texts }, say) {
        const own = ownRecord(texts);
        if (own === undefined)
            return;
        const { record, problems } = own.parsed;
        const at = (0,place/* placeOf */.$)('TXT', own.source);
        const mended = amended(own.parsed, { pct: undefined, rf: undefined, ri: undefined });
        const invalid = problems.filter(({ code }) => code === 'invalid-removed-value');
        const isPartial = record?.pct !== undefined &&
            record.pct < 100 &&
            [record.p, record.sp, record.np].some((policy) => policy !== 'none');
        for (const { tag = '', text: value = '' } of invalid)
            yield say.invalid({ name: texts.name, tag, value, mended }, at);
        if (isPartial) {
            const trial = amended(own.parsed, { pct: undefined, rf: undefined, ri: undefined, t: 'y' });
            yield say.partial({ name: texts.name, pct: record.pct, mended: trial }, at);
        }
        const said = new Set([...invalid.map(({ tag }) => tag), ...(isPartial ? ['pct'] : [])]);
        const tags = problems.flatMap(({ code, tag = '' }) => code === 'removed-tag' && !said.has(tag) ? [tag] : []);
        if (tags.length > 0)
            yield say.removed({ name: texts.name, tags, mended }, at);
    },
}));

// EXTERNAL MODULE: ./build/mail/dmarc/discover.js
var discover = __webpack_require__(4001);
// EXTERNAL MODULE: ./build/mail/dmarc/uri.js
var uri = __webpack_require__(2118);
// EXTERNAL MODULE: ./build/mail/dmarc/walk.js
var walk = __webpack_require__(1703);
;// CONCATENATED MODULE: ./build/mail/dmarc/report-authorization.js
/** Whether a mailbox in another organization has agreed to be sent reports about a domain (RFC 9990 §4). */







/** Asks the destination. Never rejects; what does not answer is `unverifiable`. */
async function authorizeReports({ policyDomain, destination }, { dns }) {
    const [policy, host] = [(0,walk/* nameFrom */.Ov)(policyDomain), (0,walk/* nameFrom */.Ov)(destination)];
    if (policy === undefined || host === undefined)
        return { kind: 'unauthorized', name: undefined };
    if (policy === host)
        return ofOneOrganization;
    const look = (0,walk/* lookOver */.ei)(dns);
    const [ours, theirs] = await Promise.all([
        (0,discover/* organizationalDomainWith */.Jb)(policy, look),
        (0,discover/* organizationalDomainWith */.Jb)(host, look),
    ]);
    if (ours.kind === 'failed')
        return { kind: 'unverifiable', detail: ours.detail };
    if (theirs.kind === 'failed')
        return { kind: 'unverifiable', detail: theirs.detail };
    if (ours.domain === theirs.domain)
        return ofOneOrganization;
    return askDestination(policy, host, dns);
}
const ofOneOrganization = { kind: 'authorized', by: 'organization', override: [] };
async function askDestination(policy, host, dns) {
    const reports = (0,dns_name/* under */.hG)('_report._dmarc', host);
    const name = reports && (0,dns_name/* under */.hG)(policy, reports);
    // RFC 9990 §4, step 4: no relationship can be shown where the name would be too long.
    if (name === undefined)
        return { kind: 'unauthorized', name };
    const own = await lookUp(name, host, dns);
    if (own.kind !== 'unauthorized')
        return own;
    // A wildcard does not reach below a name that exists (RFC 4592 §2.2.1): with a record for one domain of a TLD, the
    // wildcard is silent for the whole TLD. So receivers ask for the asterisk itself as well (RFC 7489, erratum 5440).
    const all = reports && (0,dns_name/* under */.hG)('*', reports);
    const wildcard = all === undefined ? own : await lookUp(all, host, dns);
    if (wildcard.kind === 'unauthorized')
        return own;
    return wildcard.kind === 'authorized' ? { ...wildcard, by: 'wildcard' } : wildcard;
}
async function lookUp(name, host, dns) {
    const answer = await dns({ name, type: 'TXT' });
    if (answer.kind === 'failed')
        return { kind: 'unverifiable', detail: answer.detail };
    const texts = answer.kind === 'found' ? answer.records.map(({ data }) => (0,dns_text/* textOf */.b)(data)) : [];
    // RFC 9990 §4, steps 6 to 8: one record that starts with the version will do, whatever else there is.
    const authorizing = texts.filter((text) => (0,parse/* parse */.q)(text).isDmarc);
    if (authorizing.length === 0)
        return { kind: 'unauthorized', name };
    // RFC 9990 §4, step 9: the destination may name another mailbox, but only at the same host.
    const override = authorizing.flatMap(addressesIn);
    const elsewhere = override.map((uri) => uri.host ?? uri.uri).filter((other) => other !== host);
    if (elsewhere.length > 0)
        return { kind: 'misdirected', name, hosts: [...new Set(elsewhere)] };
    return { kind: 'authorized', by: 'record', override };
}
/** The record needs no policy, so that it is read as the list of tags that it is. */
function addressesIn(text) {
    const rua = (0,tag_list/* readTags */.g)(text).tags.find(({ name }) => name.toLowerCase() === 'rua');
    return rua === undefined || rua.value === '' ? [] : (0,uri/* readUris */._)('rua', rua.value, rua.valueSpan.start).uris;
}

// EXTERNAL MODULE: ./build/facts/mx.js
var facts_mx = __webpack_require__(1803);
;// CONCATENATED MODULE: ./build/facts/dmarc-reports.js




/** A record that names more is not one that anybody reports to; what lies beyond is not asked for. */
const mostHosts = 10;
/** For the domain's own record; none where it has no single one. Answers that did not come are values. */
const dmarcReports = {
    name: 'dmarc-reports',
    on: 'domain',
    async gather(subject, world) {
        const record = ownRecord(await world.fact(dmarcTexts, subject))?.parsed.record;
        if (record === undefined)
            return [];
        const uris = [
            ...record.rua.map((uri) => ({ tag: 'rua', uri })),
            ...record.ruf.map((uri) => ({ tag: 'ruf', uri })),
        ];
        const hosts = [...new Set(uris.flatMap(({ uri }) => hostOf(uri) ?? []))].slice(0, mostHosts);
        return Promise.all(hosts.map(async (host) => {
            const here = uris.filter(({ uri }) => hostOf(uri) === host);
            const [authorization, mail] = await Promise.all([
                authorizeReports({ policyDomain: subject.name, destination: host }, { dns: world.dns }),
                mailAt(host, world),
            ]);
            const tags = [...new Set(here.map(({ tag }) => tag))];
            return { host, tags, addresses: here.flatMap(({ uri }) => uri.address ?? []), authorization, mail };
        }));
    },
};
const hostOf = ({ scheme, host }) => scheme !== 'mailto' || host === undefined ? undefined : (0,dns_name/* parseName */.$q)(host);
/** RFC 5321 §5.1, RFC 7505. */
async function mailAt(name, { dns }) {
    const mx = await dns({ name, type: 'MX' });
    if (mx.kind === 'failed')
        return 'unknown';
    if (mx.kind === 'found')
        return mx.records.every(facts_mx/* isNullMx */.x) ? 'refused' : 'accepted';
    const addresses = await Promise.all([dns({ name, type: 'A' }), dns({ name, type: 'AAAA' })]);
    if (addresses.some(({ kind }) => kind === 'found'))
        return 'accepted';
    return addresses.some(({ kind }) => kind === 'failed') ? 'unknown' : 'nowhere';
}

;// CONCATENATED MODULE: ./build/checks/dmarc/report-authorization.js







/* harmony default export */ const report_authorization = ((0,check/* defineCheck */.q)({
    id: 'dmarc/report-authorization',
    title: 'Whoever gets DMARC reports from outside has agreed to it',
    why: `Reports that go to another organization need its consent, a TXT record in its zone that names your domain; else anybody
could have a stranger flooded. Without it, receivers drop the reports silently. A provider publishes it as soon as your
domain is set up with them.`,
    refs: [(0,reference/* rfc */.W)(9990, '4'), (0,reference/* rfc */.W)(7489, '7.1')],
    on: 'domain',
    needs: { dmarcReports: dmarcReports, dmarcTexts: dmarcTexts },
    messages: {
        unauthorized: {
            severity: 'warning',
            text: ({ host, tags }) => `${host} has not agreed to get the reports that ${(0,quote/* listed */.KE)(tags)} sends there, so that receivers send none`,
            remedy: ({ missing }) => `Have a TXT record published at ${missing}, with the text "v=DMARC1".`,
        },
        misdirected: {
            severity: 'warning',
            text: ({ host, at, hosts }) => `the record at ${at} sends the reports for ${host} on to ${(0,quote/* listed */.KE)(hosts)}, which is not allowed, so that receivers send none`,
            remedy: ({ host }) => `Have the rua in that record removed, or have it name a mailbox at ${host}.`,
        },
    },
    examples: [
        {
            title: 'a mailbox of the same organization',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@reports.example.com"',
            says: [],
        },
        {
            title: 'a provider that has agreed',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"\nexample.com._report._dmarc.example.net. TXT "v=DMARC1"',
            says: [],
        },
        {
            title: 'a provider that agrees to all',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"\n*._report._dmarc.example.net. TXT "v=DMARC1;"',
            says: [],
        },
        {
            title: 'an agreement with all that a neighbour hides',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"\n*._report._dmarc.example.net. TXT "v=DMARC1"\nother.com._report._dmarc.example.net. TXT "v=DMARC1"',
            says: [],
        },
        {
            title: 'two agreements',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"\nexample.com._report._dmarc.example.net. TXT "v=DMARC1"\nexample.com._report._dmarc.example.net. TXT "v=DMARC1; p=none"',
            says: [],
        },
        {
            title: 'no agreement',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net; ruf=mailto:d@example.net"\nexample.net. MX 10 mx.example.net.',
            says: ['unauthorized'],
        },
        {
            title: 'sent on to a third',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"\nexample.com._report._dmarc.example.net. TXT "v=DMARC1; rua=mailto:d@example.org"\nexample.net. MX 10 mx.example.net.',
            says: ['misdirected'],
        },
        {
            title: 'a mailbox that nobody can write to, which another check reports',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"\nexample.net. MX 0 .',
            says: [],
        },
        {
            title: 'no answer',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"',
            unanswered: { 'TXT example.com._report._dmarc.example.net': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ dmarcReports }) => dmarcReports.length > 0 ? undefined : 'the domain has no record that asks for reports by mail',
    *run({ dmarcReports: hosts, dmarcTexts }, say, { name }) {
        const own = ownRecord(dmarcTexts);
        if (own === undefined)
            return;
        const at = (0,place/* placeOf */.$)('TXT', own.source);
        for (const { host, tags, authorization, mail } of hosts) {
            // dmarc/report-mailbox says that another mailbox is needed; then consent to this one is beside the point.
            if (mail === 'refused' || mail === 'nowhere')
                continue;
            if (authorization.kind === 'unauthorized') {
                const missing = authorization.name ?? `a name like ${name}._report._dmarc.${host}, shorter than that`;
                yield say.unauthorized({ host, tags, missing }, at);
            }
            else if (authorization.kind === 'misdirected') {
                yield say.misdirected({ host, at: authorization.name, hosts: authorization.hosts }, at);
            }
        }
        const silent = hosts.find(isUnverifiable);
        if (silent !== undefined && !hosts.some(isRefused))
            throw new fact/* Unobserved */.A(`the consent of ${silent.host} to reports`);
    },
}));
const isUnverifiable = ({ authorization }) => authorization.kind === 'unverifiable';
/** What is known to be wrong is said, even where something else did not answer. */
const isRefused = ({ authorization: { kind } }) => kind === 'unauthorized' || kind === 'misdirected';

;// CONCATENATED MODULE: ./build/checks/dmarc/report-mailbox.js







const move = () => 'Name a mailbox at a domain that takes mail.';
/* harmony default export */ const report_mailbox = ((0,check/* defineCheck */.q)({
    id: 'dmarc/report-mailbox',
    title: 'The mailboxes for DMARC reports are at domains that take mail',
    why: `Reports are mail like any other: without a mail server for the domain of the mailbox they are lost, and nobody says
so. It happens with domains that send but do not receive, and with mistyped ones.`,
    refs: [(0,reference/* rfc */.W)(9990), (0,reference/* rfc */.W)(5321, '5.1'), (0,reference/* rfc */.W)(7505, '3')],
    on: 'domain',
    needs: { dmarcReports: dmarcReports, dmarcTexts: dmarcTexts },
    messages: {
        refused: {
            severity: 'warning',
            text: ({ host, addresses }) => `${host} takes no mail (null MX), so that reports to ${(0,quote/* listed */.KE)(addresses.map(quote/* quoted */.TL))} are lost`,
            remedy: move,
        },
        nowhere: {
            severity: 'warning',
            text: ({ host, addresses }) => `${host} has neither MX nor address, so that reports to ${(0,quote/* listed */.KE)(addresses.map(quote/* quoted */.TL))} are lost`,
            remedy: move,
        },
    },
    examples: [
        {
            title: 'a mail server',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.com"\nexample.com. MX 10 mx.example.com.',
            says: [],
        },
        {
            title: 'an address alone',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.com"\nexample.com. AAAA 2001:db8::1',
            says: [],
        },
        {
            title: 'a null MX',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.com"\nexample.com. MX 0 .',
            says: ['refused'],
        },
        {
            title: 'nothing',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@exmaple.com"',
            says: ['nowhere'],
        },
        {
            title: 'no answer',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.com"',
            unanswered: { 'AAAA example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ dmarcReports }) => dmarcReports.length > 0 ? undefined : 'the domain has no record that asks for reports by mail',
    *run({ dmarcReports: hosts, dmarcTexts }, say) {
        const own = ownRecord(dmarcTexts);
        if (own === undefined)
            return;
        const at = (0,place/* placeOf */.$)('TXT', own.source);
        for (const { host, addresses, mail } of hosts) {
            if (mail === 'refused')
                yield say.refused({ host, addresses }, at);
            if (mail === 'nowhere')
                yield say.nowhere({ host, addresses }, at);
        }
        const silent = hosts.find(({ mail }) => mail === 'unknown');
        const isWrong = hosts.some(({ mail }) => mail === 'refused' || mail === 'nowhere');
        if (silent !== undefined && !isWrong)
            throw new fact/* Unobserved */.A(`whether ${silent.host} takes mail`);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/report-uri.js





/* harmony default export */ const report_uri = ((0,check/* defineCheck */.q)({
    id: 'dmarc/report-uri',
    title: 'The addresses for DMARC reports are ones that receivers can use',
    why: `The tags rua and ruf hold URIs with commas between, in practice "mailto:" and a mailbox. Receivers pass over one that
they cannot read, and the reports for it never come. Many send to the first two addresses only.`,
    refs: [(0,reference/* rfc */.W)(9989, '4.6'), (0,reference/* rfc */.W)(9989, '4.8'), (0,reference/* rfc */.W)(6068, '2')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        invalid: {
            severity: 'warning',
            text: ({ name, tag, text }) => `${tag} in the record at ${name} holds ${(0,quote/* quoted */.TL)(text)}, which is no URI, so that no report goes there`,
            remedy: () => 'Write mailto: before each mailbox, and one comma between two; a comma, "!" or ";" in an address is written %2C, %21, %3B.',
        },
        mailbox: {
            severity: 'warning',
            text: ({ name, tag, text }) => `${tag} in the record at ${name} holds ${(0,quote/* quoted */.TL)(text)}, which has no valid mail address, so that no report goes there`,
            remedy: () => 'Write it as mailto:user@example.com, without slashes.',
        },
        scheme: {
            severity: 'warning',
            text: ({ name, tag, text }) => `${tag} in the record at ${name} holds ${(0,quote/* quoted */.TL)(text)}, and receivers need to support mailto: only`,
            remedy: () => 'Give a mailbox, as mailto:user@example.com.',
        },
        size: {
            severity: 'notice',
            text: ({ name, tag, text }) => `${tag} in the record at ${name} limits the size of reports, ${(0,quote/* quoted */.TL)(text)}, which RFC 9989 removed`,
            remedy: () => 'Delete the exclamation mark and what follows it.',
        },
        many: {
            severity: 'notice',
            text: ({ name, tag, count }) => `${tag} in the record at ${name} has ${count} addresses, and many receivers send to the first two only`,
            remedy: () => 'Name one or two mailboxes, and forward from there.',
        },
    },
    examples: [
        {
            title: 'two mailboxes',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:a@example.com, mailto:b@example.com"',
            says: [],
        },
        {
            title: 'an encoded character',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:a%2Bb@example.com"',
            says: [],
        },
        {
            title: 'no mailto',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=a@example.com"',
            says: ['invalid'],
        },
        {
            title: 'a comma at the end',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:a@example.com,"',
            says: ['invalid'],
        },
        {
            title: 'slashes',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; ruf=mailto://a@example.com"',
            says: ['mailbox'],
        },
        {
            title: 'a web address',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=https://example.com/dmarc"',
            says: ['scheme'],
        },
        {
            title: 'a size limit',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:a@example.com!10m"',
            says: ['size'],
        },
        {
            title: 'three mailboxes',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:a@example.com,mailto:b@example.com,mailto:c@example.com"',
            says: ['many'],
        },
    ],
    skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts }, say) {
        const own = ownRecord(dmarcTexts);
        if (own === undefined)
            return;
        const at = (0,place/* placeOf */.$)('TXT', own.source);
        const { name } = dmarcTexts;
        for (const { code, tag = '', text = '' } of own.parsed.problems
            .filter(({ code }) => code in kinds)
            .slice(0, 10)) {
            yield say[kinds[code] ?? 'invalid']({ name, tag, text }, at);
        }
        for (const tag of ['rua', 'ruf']) {
            const count = own.parsed.record?.[tag].length ?? 0;
            if (count > 2)
                yield say.many({ name, tag, count }, at);
        }
    },
}));
const kinds = {
    'bad-uri': 'invalid',
    'bad-address': 'mailbox',
    'unsupported-scheme': 'scheme',
    'obsolete-size-limit': 'size',
};

;// CONCATENATED MODULE: ./build/checks/dmarc/subdomain-policy.js









/* harmony default export */ const subdomain_policy = ((0,check/* defineCheck */.q)({
    id: 'dmarc/subdomain-policy',
    title: 'Subdomains are protected as well as the domain',
    why: `The tags sp and np give subdomains a policy of their own: sp those that exist, np those that do not. Where theirs is
weaker, whoever wants to fake the domain takes a subdomain, and any name will do. The tags count only in the record of the
organizational domain, not in one that stands at a subdomain.`,
    refs: [(0,reference/* rfc */.W)(9989, '4.7'), (0,reference/* rfc */.W)(9989, '4.10.1')],
    on: 'domain',
    needs: { dmarc: dmarc/* dmarc */.S, declared: facts_declared/* declared */.b },
    messages: {
        existing: {
            severity: 'warning',
            text: ({ name, policy, than }) => `subdomains of ${name} have the policy sp=${policy}, weaker than p=${than}`,
            remedy: ({ than }) => `Set sp=${than}, or delete sp; a subdomain that is not ready for that can have a record of its own.`,
        },
        nonexistent: {
            severity: 'warning',
            text: ({ name, policy, than }) => `names that do not exist below ${name} have the policy np=${policy}, weaker than the ${than} of those that do`,
            remedy: () => 'Set np=reject: no mail of yours comes from names that do not exist.',
        },
        idle: {
            severity: 'notice',
            text: ({ name, organization, tags }) => `${(0,quote/* listed */.KE)(tags)} in the record of ${name} ${tags.length === 1 ? 'has' : 'have'} no effect, since ${organization} is the organizational domain`,
            remedy: ({ organization, mended }) => `Publish the record as ${inFull(mended)}, and say in the record of ${organization} what holds for subdomains.`,
        },
    },
    examples: [
        { title: 'one policy for all', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"', says: [] },
        {
            title: 'a stronger one',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; sp=quarantine; np=reject"',
            says: [],
        },
        {
            title: 'the same, said twice',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=reject; np=reject"',
            says: [],
        },
        { title: 'sp weaker', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none"', says: ['existing'] },
        {
            title: 'np weaker',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; np=quarantine"',
            says: ['nonexistent'],
        },
        {
            title: 'sp weaker, np not',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none; np=reject"',
            says: ['existing'],
        },
        {
            title: 'sp in the record of a subdomain',
            domain: 'mail.example.com',
            zone: '_dmarc.mail.example.com. TXT "v=DMARC1; p=reject; sp=none"\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            says: ['idle'],
        },
        {
            title: 'sp in a record that makes the subdomain an organization',
            domain: 'dept.example.com',
            zone: '_dmarc.dept.example.com. TXT "v=DMARC1; p=none; sp=none; psd=n"\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            says: [],
        },
        {
            title: 'no answer above',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none"',
            unanswered: { 'TXT _dmarc.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ dmarc, declared }) => {
        if (dmarc.kind !== 'found' || dmarc.relation !== 'own')
            return 'the domain has no DMARC record of its own';
        return declared.profile === 'parked' ? 'dmarc/parked says what a parked domain needs' : undefined;
    },
    *run({ dmarc }, say, { name }) {
        if (dmarc.kind !== 'found')
            return;
        const { record, organizationalDomain: organization, source } = dmarc;
        const tags = record.explicit.filter((tag) => tag === 'sp' || tag === 'np');
        if (tags.length === 0)
            return;
        if (organization === undefined)
            throw new fact/* Unobserved */.A(`organizational domain of ${name}: a name above it did not answer`);
        const at = (0,place/* placeOf */.$)('TXT', source);
        const { p, sp, np } = record;
        if (organization !== name) {
            const mended = amended(record, { sp: undefined, np: undefined });
            yield say.idle({ name, organization, tags, mended }, at);
            return;
        }
        if ((0,dmarc_record/* isWeaker */.c2)(sp, p))
            yield say.existing({ name, policy: sp, than: p }, at);
        if ((0,dmarc_record/* isWeaker */.c2)(np, sp))
            yield say.nonexistent({ name, policy: np, than: sp }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/syntax.js





const allowed = {
    adkim: 'r or s',
    aspf: 'r or s',
    fo: '0, 1, d or s, or several of them with colons between',
    psd: 'y, n or u',
    t: 'y or n',
};
/* harmony default export */ const dmarc_syntax = ((0,check/* defineCheck */.q)({
    id: 'dmarc/syntax',
    title: 'Receivers can read every part of the DMARC record',
    why: `A DMARC record is a list of tags, name=value, with semicolons between. What a receiver cannot read it passes over, and
the default holds instead; a strict one may pass over the whole record. So a slip of the pen changes the policy unseen.`,
    refs: [(0,reference/* rfc */.W)(9989, '4.7'), (0,reference/* rfc */.W)(9989, '4.8')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        garbage: {
            severity: 'warning',
            text: ({ name, text }) => `${(0,quote/* quoted */.TL)(text)} in the record at ${name} is no tag with a value, and is ignored`,
            remedy: () => 'Write it as name=value, with an equals sign, or delete it.',
        },
        separator: {
            severity: 'notice',
            text: ({ name }) => `there is nothing between two semicolons in the record at ${name}`,
            remedy: () => 'Delete one of the two semicolons.',
        },
        character: {
            severity: 'warning',
            text: ({ name, text }) => `${(0,quote/* quoted */.TL)(text)} in the record at ${name} holds a character that may not stand there`,
            remedy: () => 'Write it in plain printable ASCII; hard spaces and typographic quotes often come in by pasting.',
        },
        value: {
            severity: 'warning',
            text: ({ name, tag, text }) => `the tag ${tag} in the record at ${name} has the value ${(0,quote/* quoted */.TL)(text)}, which it cannot have, so that its default holds`,
            remedy: ({ tag, allowed }) => `Set ${tag} to ${allowed}, or delete it.`,
        },
        empty: {
            severity: 'warning',
            text: ({ name, text }) => `the tag ${(0,quote/* quoted */.TL)(text)} in the record at ${name} has no value, and is ignored`,
            remedy: () => 'Give it a value, or delete it.',
        },
    },
    examples: [
        { title: 'a record in order', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; fo=1:d:s;"', says: [] },
        {
            title: 'white space and capitals',
            zone: '_dmarc.example.com. TXT "V = DMARC1 ; P = Reject ; aspf=S ; "',
            says: [],
        },
        {
            title: 'a colon for an equals sign',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; fo:1"',
            says: ['garbage'],
        },
        {
            title: 'two semicolons',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none;; fo=1"',
            says: ['separator'],
        },
        {
            title: 'a hard space',
            zone: String.raw `_dmarc.example.com. TXT "v=DMARC1; p=none; x=a\160b"`,
            says: ['character'],
        },
        {
            title: 'a word for a letter',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; aspf=strict"',
            says: ['value'],
        },
        { title: 'no value', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; ruf="', says: ['empty'] },
    ],
    skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts }, say) {
        const own = ownRecord(dmarcTexts);
        if (own === undefined)
            return;
        const at = (0,place/* placeOf */.$)('TXT', own.source);
        for (const problem of own.parsed.problems.filter(isOfSyntax).slice(0, 10)) {
            const { code, tag = '', text = '' } = problem;
            const fault = { name: dmarcTexts.name, text };
            if (code === 'invalid-value')
                yield say.value({ ...fault, tag, allowed: allowed[tag] ?? '' }, at);
            else
                yield say[syntax_kinds[code] ?? 'garbage'](fault, at);
        }
    },
}));
const syntax_kinds = {
    'missing-equals': 'garbage',
    'bad-tag-name': 'garbage',
    'empty-tag': 'separator',
    'bad-tag-value': 'character',
    'empty-value': 'empty',
};
/** The policies and the addresses have checks of their own. */
const isOfSyntax = ({ code, tag = '' }) => code === 'invalid-value' ? tag in allowed : code in syntax_kinds && !['p', 'sp', 'np'].includes(tag);

;// CONCATENATED MODULE: ./build/checks/dmarc/tag-order.js





/* harmony default export */ const tag_order = ((0,check/* defineCheck */.q)({
    id: 'dmarc/tag-order',
    title: 'The policy stands right after the version',
    why: `RFC 9989 lets the tags after v stand in any order. RFC 7489 wanted p to be the second, and receivers that still follow
it to the letter take a record for invalid where it is not.`,
    refs: [(0,reference/* rfc */.W)(7489, '6.4'), (0,reference/* rfc */.W)(9989, '4.8')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        later: {
            severity: 'notice',
            text: ({ name }) => `p does not stand right after v=DMARC1 in the record at ${name}, where receivers by RFC 7489 look for it`,
            remedy: ({ mended }) => `Publish it as ${inFull(mended)}.`,
        },
    },
    examples: [
        { title: 'second', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; sp=none"', says: [] },
        { title: 'third', zone: '_dmarc.example.com. TXT "v=DMARC1; sp=none; p=none"', says: ['later'] },
    ],
    skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts }, say) {
        const own = ownRecord(dmarcTexts);
        if (own?.parsed.problems.some(({ code }) => code === 'p-not-second') !== true)
            return;
        yield say.later({ name: dmarcTexts.name, mended: amended(own.parsed, {}) }, (0,place/* placeOf */.$)('TXT', own.source));
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/testing.js






/* harmony default export */ const dmarc_testing = ((0,check/* defineCheck */.q)({
    id: 'dmarc/testing',
    title: 'The DMARC policy is meant, not only tried out',
    why: `With t=y the domain says that it is only trying its policy: receivers by RFC 9989 then apply one level less, quarantine
for reject and nothing for quarantine. It is easily forgotten. Receivers by RFC 7489 do not know the tag, and apply the full
policy.`,
    refs: [(0,reference/* rfc */.W)(9989, '4.7')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts, declared: facts_declared/* declared */.b },
    messages: {
        lowered: {
            severity: 'notice',
            text: ({ name, strongest }) => `the record at ${name} is in test mode (t=y), so that receivers apply one level less than "${strongest}"`,
            remedy: () => 'Delete t=y once the reports show no mail of your own that fails.',
        },
        idle: {
            severity: 'notice',
            text: ({ name }) => `t=y in the record at ${name} has no effect, since the policy is none`,
            remedy: () => 'Delete it, or set the policy that you want to try out.',
        },
    },
    examples: [
        { title: 'meant', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"', says: [] },
        { title: 'said to be meant', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; t=n"', says: [] },
        { title: 'tried out', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; t=y"', says: ['lowered'] },
        { title: 'nothing to try', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; t=y"', says: ['idle'] },
    ],
    skip: ({ dmarcTexts, declared }) => declared.profile === 'parked'
        ? 'dmarc/parked says what a parked domain needs'
        : withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts }, say) {
        const own = ownRecord(dmarcTexts);
        const record = own?.parsed.record;
        if (own === undefined || record === undefined || record.t === 'n')
            return;
        const at = (0,place/* placeOf */.$)('TXT', own.source);
        const { name } = dmarcTexts;
        const strongest = dmarc_record/* policies */.R3.findLast((policy) => [record.p, record.sp, record.np].includes(policy)) ?? 'none';
        yield strongest === 'none' ? say.idle({ name }, at) : say.lowered({ name, strongest }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/unknown-tag.js






/* harmony default export */ const unknown_tag = ((0,check/* defineCheck */.q)({
    id: 'dmarc/unknown-tag',
    title: 'The DMARC record has only tags that DMARC knows',
    why: `Receivers pass over tags that they do not know, without a word. A slip such as "rau" for "rua" thus loses the reports,
and one in "sp" the protection of all subdomains.`,
    refs: [(0,reference/* rfc */.W)(9989, '4.7')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        slip: {
            severity: 'warning',
            text: ({ name, tag, meant }) => `receivers ignore the tag ${(0,quote/* quoted */.TL)(tag)} in the record at ${name}: was ${(0,quote/* quoted */.TL)(meant)} meant?`,
            remedy: ({ tag, meant }) => `Write ${(0,quote/* quoted */.TL)(meant)} in place of ${(0,quote/* quoted */.TL)(tag)}, or delete it.`,
        },
        unknown: {
            severity: 'notice',
            text: ({ name, tag }) => `receivers ignore the tag ${(0,quote/* quoted */.TL)(tag)} in the record at ${name}, which DMARC does not know`,
            remedy: () => 'Delete it.',
        },
    },
    examples: [
        {
            title: 'every tag that there is',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; sp=none; np=reject; adkim=s; aspf=s; fo=1; psd=n; t=n; rua=mailto:d@example.com; ruf=mailto:d@example.com"',
            says: [],
        },
        {
            title: 'a slip',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rau=mailto:d@example.com"',
            says: ['slip'],
        },
        {
            title: 'something else',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; comment=hello"',
            says: ['unknown'],
        },
    ],
    skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts }, say) {
        const own = ownRecord(dmarcTexts);
        if (own === undefined)
            return;
        const given = new Set(own.parsed.tags.map(({ name }) => name.toLowerCase()));
        for (const { text: tag = '' } of own.parsed.problems
            .filter(({ code }) => code === 'unknown-tag')
            .slice(0, 5)) {
            const meant = likelyTag(tag);
            const unknown = { name: dmarcTexts.name, tag };
            const at = (0,place/* placeOf */.$)('TXT', own.source);
            yield meant === undefined || given.has(meant)
                ? say.unknown(unknown, at)
                : say.slip({ ...unknown, meant }, at);
        }
    },
}));

// EXTERNAL MODULE: ./build/mail/spf/select.js
var spf_select = __webpack_require__(7812);
;// CONCATENATED MODULE: ./build/checks/dmarc/unrelated.js






/* harmony default export */ const unrelated = ((0,check/* defineCheck */.q)({
    id: 'dmarc/unrelated',
    title: 'Nothing but the DMARC record stands at its name',
    why: `Receivers pass over TXT records at "_dmarc" that are not DMARC, so that these do no harm with most of them; some
checkers and old receivers stumble. An SPF record there is in the wrong place and does nothing.`,
    refs: [(0,reference/* rfc */.W)(9989, '4.10'), (0,reference/* rfc */.W)(7208, '3')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        spf: {
            severity: 'warning',
            text: ({ name, text }) => `an SPF record stands at ${name}, where no receiver looks for it: ${(0,quote/* quoted */.TL)(text)}`,
            remedy: ({ name }) => `Delete it, and publish it at ${name.replace(/^_dmarc\./, '')} if that has no SPF record yet.`,
        },
        other: {
            severity: 'notice',
            text: ({ name, text }) => `a TXT record at ${name} has nothing to do with DMARC: ${(0,quote/* quoted */.TL)(text)}`,
            remedy: () => 'Delete it, or move it to the name that it was made for.',
        },
    },
    examples: [
        { title: 'DMARC alone', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
        {
            title: 'with a token beside',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "verification=123"',
            says: ['other'],
        },
        {
            title: 'with an SPF record beside',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "v=spf1 -all"',
            says: ['spf'],
        },
        {
            title: 'a wildcard that answers for every name',
            zone: 'example.com. MX 0 .\n*.example.com. TXT "v=spf1 -all"',
            says: [],
        },
    ],
    // Without a DMARC record there, what answers may be a wildcard that nobody meant for this name.
    skip: ({ dmarcTexts: { records, name } }) => records.length > 0 ? undefined : `there is no DMARC record at ${name}`,
    *run({ dmarcTexts: { name, unrelated } }, say) {
        for (const { text, source } of unrelated.slice(0, 5)) {
            const stray = { name, text };
            const at = (0,place/* placeOf */.$)('TXT', source);
            yield ((0,spf_select/* isSpf */.e)(text) ? say.spf : say.other)(stray, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/version.js






const replace = ({ mended }) => `Publish it as ${inFull(mended)}.`;
/* harmony default export */ const dmarc_version = ((0,check/* defineCheck */.q)({
    id: 'dmarc/version',
    title: 'The DMARC record starts with v=DMARC1',
    why: `A receiver takes a TXT record for DMARC only if it starts with "v=DMARC1", letter for letter: in capitals, first, with
nothing before it and a semicolon after it. A record that fails in this is passed over as if it were not there.`,
    refs: [(0,reference/* rfc */.W)(9989, '4.7'), (0,reference/* rfc */.W)(9989, '4.8')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        version: {
            severity: 'error',
            text: ({ name, text }) => `the record at ${name} does not start with precisely "v=DMARC1;", so that receivers ignore it: ${(0,quote/* quoted */.TL)(text)}`,
            remedy: replace,
        },
        before: {
            severity: 'error',
            text: ({ name, text }) => `something stands before "v=DMARC1" in the record at ${name}, so that receivers ignore it: ${(0,quote/* quoted */.TL)(text)}`,
            remedy: replace,
        },
        quotes: {
            severity: 'error',
            text: ({ name, text }) => `the record at ${name} holds quotation marks or backslashes that were pasted in, so that receivers ignore it: ${(0,quote/* quoted */.TL)(text)}`,
            remedy: ({ mended }) => `Enter it without them: ${mended}`,
        },
        beside: {
            severity: 'notice',
            text: ({ name, text }) => `beside the DMARC record at ${name} stands one that receivers ignore, since it does not start with "v=DMARC1;": ${(0,quote/* quoted */.TL)(text)}`,
            remedy: () => 'Delete it.',
        },
    },
    examples: [
        { title: 'as it should be', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
        { title: 'white space that is allowed', zone: '_dmarc.example.com. TXT "v = DMARC1 ;p=none"', says: [] },
        { title: 'lower case', zone: '_dmarc.example.com. TXT "v=dmarc1; p=none"', says: ['version'] },
        { title: 'no semicolon', zone: '_dmarc.example.com. TXT "v=DMARC1 p=none"', says: ['version'] },
        {
            title: 'no version',
            zone: '_dmarc.example.com. TXT "p=none; rua=mailto:d@example.com"',
            says: ['version'],
        },
        { title: 'white space before', zone: '_dmarc.example.com. TXT " v=DMARC1; p=none"', says: ['before'] },
        { title: 'another tag before', zone: '_dmarc.example.com. TXT "p=none; v=DMARC1"', says: ['before'] },
        {
            title: 'pasted quotes',
            zone: String.raw `_dmarc.example.com. TXT "\"v=DMARC1; p=none\""`,
            says: ['quotes'],
        },
        {
            title: 'pasted backslashes',
            zone: String.raw `_dmarc.example.com. TXT "v=DMARC1\\; p=none\\;"`,
            says: ['quotes'],
        },
        {
            title: 'beside a good one',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "v=dmarc1; p=none"',
            says: ['beside'],
        },
    ],
    *run({ dmarcTexts: { name, records, nearMisses } }, say) {
        for (const near of nearMisses.slice(0, 3)) {
            const unread = { name, text: near.text, mended: mendedText(near) };
            const at = (0,place/* placeOf */.$)('TXT', near.source);
            yield records.length > 0 ? say.beside(unread, at) : say[faultOf(near)](unread, at);
        }
    },
}));
function faultOf({ text, parsed }) {
    if (/["\\]/.test(text))
        return 'quotes';
    const before = parsed.problems.some(({ code }) => code === 'leading-whitespace' || code === 'version-not-first');
    return before ? 'before' : 'version';
}
/** The record with the version where it belongs and without what was pasted in. */
function mendedText({ text, parsed }) {
    if (/["\\]/.test(text))
        return text.replace(/["\\]/g, '').trim();
    const glued = /^\s*v\s{0,9}=\s{0,9}dmarc1?[\s,]{1,9}(?=[a-z])/i;
    if (glued.test(text))
        return text.replace(glued, 'v=DMARC1; ');
    return amended(parsed, { v: 'DMARC1' });
}

;// CONCATENATED MODULE: ./build/checks/domain/nonexistent.js




/* harmony default export */ const nonexistent = ((0,check/* defineCheck */.q)({
    id: 'domain/nonexistent',
    title: 'The domain exists in the DNS',
    why: `Receivers refuse mail from a domain that the DNS does not know ("sender domain must resolve"), and nobody can
write to it. The usual causes are a slip in the settings, an expired registration, or a delegation that was removed.`,
    refs: [(0,reference/* rfc */.W)(2308, '5'), (0,reference/* rfc */.W)(5321, '2.3.5')],
    on: 'domain',
    needs: { existence: existence/* existence */.V },
    messages: {
        nxdomain: {
            severity: 'error',
            text: ({ name }) => `the DNS answers that the domain ${(0,quote/* quoted */.TL)(name)} does not exist (NXDOMAIN)`,
            remedy: () => 'Look for a slip in the name; if it is right, renew the registration or restore the delegation.',
        },
    },
    examples: [
        { title: 'a domain with records', zone: 'example.com. MX 10 mx.example.com.', says: [] },
        { title: 'a name that only has something below it', zone: 'www.example.com. A 192.0.2.1', says: [] },
        { title: 'an unknown name', zone: 'example.org. A 192.0.2.1', says: ['nxdomain'] },
        {
            title: 'a server that does not answer',
            zone: '',
            unanswered: { 'MX example.com': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    *run({ existence }, say, { name }) {
        if (!existence.exists)
            yield say.nxdomain({ name }, { in: 'dns', name, type: 'MX' });
    },
}));

;// CONCATENATED MODULE: ./build/checks/domain/public-suffix.js





/* harmony default export */ const public_suffix = ((0,check/* defineCheck */.q)({
    id: 'domain/public-suffix',
    title: 'The domain is one that an organisation can own',
    why: `Under a public suffix, such as "com" or "co.uk", everybody can register names. Receivers give its own mail no
standing: DKIM signatures of such a name are refused by many, and DMARC looks for other organisations below it.`,
    refs: [(0,reference/* rfc */.W)(9989, '4.10'), (0,reference/* rfc */.W)(6376, '6.1.1')],
    on: 'domain',
    needs: { existence: existence/* existence */.V },
    messages: {
        suffix: {
            severity: 'warning',
            text: ({ name }) => `${(0,quote/* quoted */.TL)(name)} is on the Public Suffix List: others register their domains under it`,
            remedy: () => 'Check the domain that you own below it; if you do run the suffix itself, send mail from a name below it.',
        },
    },
    examples: [
        { title: 'a registered domain', zone: 'example.com. MX 10 mx.example.com.', says: [] },
        {
            title: 'a name under a private suffix',
            domain: 'me.github.io',
            zone: 'me.github.io. MX 10 mx.example.com.',
            says: [],
        },
        { title: 'a top-level domain', domain: 'com', zone: 'com. MX 10 mx.example.com.', says: ['suffix'] },
        { title: 'a second-level suffix', domain: 'co.uk', zone: 'co.uk. A 192.0.2.1', says: ['suffix'] },
    ],
    skip: ({ existence }) => (existence.exists ? undefined : 'the domain does not exist'),
    *run(_, say, { name }) {
        if ((0,psl/* isPublicSuffix */.RO)(name))
            yield say.suffix({ name }, { in: 'dns', name, type: 'SOA' });
    },
}));

// EXTERNAL MODULE: ./build/facts/exchanger-probes.js
var exchanger_probes = __webpack_require__(2257);
// EXTERNAL MODULE: ./build/facts/said.js
var said = __webpack_require__(1199);
;// CONCATENATED MODULE: ./build/facts/role-refusals.js




const refusedAs = (severity) => ({
    severity,
    text: ({ address, refusals }) => `mail for ${(0,quote/* quoted */.TL)(address)} is refused: ${(0,quote/* listed */.KE)(refusals.map(({ host, ip, said }) => `${(0,quote/* quoted */.TL)(host)} (${ip}) says ${said}`))}`,
    remedy: ({ address }) => `Create the mailbox or alias ${(0,quote/* quoted */.TL)(address)}, and let somebody read it.`,
});
/** All of a check but its own words: every exchanger of a domain is to take mail for the role. */
const takingMailFor = (role, severity) => ({
    on: 'domain',
    needs: { roleAnswers: exchanger_probes/* roleAnswers */.ii },
    messages: { refused: refusedAs(severity) },
    skip: ({ roleAnswers: answers }) => answers.length > 0 ? undefined : 'not asked for (setting postmaster), or no exchanger to ask',
    *run({ roleAnswers: answers }, say, { name }) {
        const refusals = refusalsOf(answers, role);
        if (refusals.length > 0)
            yield say.refused({ address: `${role}@${name}`, refusals }, { in: 'dns', name, type: 'MX' });
        const unsettled = unsettledIn(answers, role);
        if (unsettled !== undefined)
            throw new fact/* Unobserved */.A(unsettled);
    },
});
const refusalsOf = (answers, role) => answers.flatMap(({ exchanger: { host, ip }, replies: { [role]: reply } }) => reply !== undefined && reply.code >= 500 && !(0,said/* isAboutClient */.r)(reply)
    ? [{ host, ip, said: (0,said/* saidIn */.$)(reply) }]
    : []);
/** The first exchanger that neither took the mail nor refused it for good, in words. */
function unsettledIn(answers, role) {
    const unsettled = answers.find(({ replies: { [role]: reply } }) => {
        return reply === undefined || (reply.code >= 300 && (reply.code < 500 || (0,said/* isAboutClient */.r)(reply)));
    });
    if (unsettled === undefined)
        return undefined;
    const { exchanger, replies } = unsettled;
    const reply = replies[role];
    return `mail for ${role} at ${exchanger.host} (${exchanger.ip}): ${reply === undefined ? 'no answer' : (0,said/* saidIn */.$)(reply)}`;
}

;// CONCATENATED MODULE: ./build/facts/role-samples.js
const exchanger = '192.0.2.1:25';
function roleExamples(role) {
    const asked = {
        zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1',
        settings: { postmaster: true },
    };
    const answering = (reply) => ({
        smtp: { [exchanger]: { replies: { [`RCPT TO:<${role}@`]: reply } } },
    });
    const unknown = answering('550 5.1.1 User unknown');
    const unsettled = { says: [], outcome: 'inconclusive' };
    return [
        { title: `mail for ${role} is taken`, ...asked, smtp: { [exchanger]: {} }, says: [] },
        { title: 'no such mailbox', ...asked, ...unknown, says: ['refused'] },
        { title: 'greylisting', ...asked, ...answering('451 4.7.1 Greylisting in action'), ...unsettled },
        {
            title: 'a machine on a block list',
            ...asked,
            ...answering('554 5.7.1 blocked using zen.example'),
            ...unsettled,
        },
        { title: 'an exchanger that cannot be reached', ...asked, smtp: {}, ...unsettled },
        { title: 'nobody asked for it', zone: asked.zone, ...unknown, says: [], outcome: 'skipped' },
    ];
}

;// CONCATENATED MODULE: ./build/checks/exchanger/abuse.js




/* harmony default export */ const abuse = ((0,check/* defineCheck */.q)({
    id: 'exchanger/abuse',
    title: 'Every mail exchanger takes mail for abuse',
    why: `Whoever gets unwanted mail in the name of the domain writes to abuse, and so do block lists and the complaint
services of providers. Where nobody can be reached there, the next step is a listing instead of a message.`,
    refs: [(0,reference/* rfc */.W)(2142, '2'), (0,reference/* rfc */.W)(2142, '4')],
    ...takingMailFor('abuse', 'notice'),
    examples: roleExamples('abuse'),
}));

// EXTERNAL MODULE: ./build/facts/endings.js
var endings = __webpack_require__(1400);
// EXTERNAL MODULE: ./build/facts/exchanger.js
var facts_exchanger = __webpack_require__(813);
// EXTERNAL MODULE: ./build/facts/vantage.js
var vantage = __webpack_require__(1738);
;// CONCATENATED MODULE: ./build/facts/exchanger-reach.js



const nobody = {
    answering: [],
    refusing: [],
    silent: [],
    vantage: { port25: 'unknown', ipv6: 'unknown' },
};
const exchangerReach = {
    name: 'exchanger-reach',
    on: 'domain',
    async gather(domain, world) {
        const heard = await world.fact(facts_exchanger/* exchangerConversations */.Ei, domain);
        if (heard.length === 0)
            return nobody;
        const seen = heard.map(seenAs);
        return {
            answering: seen.flatMap((one) => ('conversation' in one ? [one] : [])),
            refusing: seen.flatMap((one) => ('said' in one ? [one] : [])),
            silent: seen.flatMap((one) => ('why' in one ? [one] : [])),
            vantage: await world.fact(vantage/* vantage */.F8, { kind: 'vantage' }),
        };
    },
};
function seenAs(heard) {
    const { exchanger } = heard;
    if ('unobserved' in heard)
        return { exchanger, why: heard.unobserved };
    const trouble = (0,endings/* troubleOf */.LH)(heard.conversation);
    if (trouble?.during !== 'connect')
        return { exchanger, conversation: heard.conversation };
    // A connection that is torn down at once may be torn down by a filter, and for this machine alone.
    return trouble.kind === 'refused'
        ? { exchanger, said: trouble.said }
        : { exchanger, why: `SMTP with ${exchanger.ip}: port 25 ${trouble.said}` };
}
/** Whether the host of an exchanger can be spoken to at any address. */
const isReached = ({ host }, { answering }) => answering.some(({ exchanger }) => exchanger.host === host);
/** One exchanger for each host that can be spoken to: its addresses mostly are the same machine. */
const onePerHost = ({ answering }) => [...new Map([...answering].reverse().map((one) => [one.exchanger.host, one])).values()].reverse();
/** Why a host was not seen at all; undefined where every host was, or refuses. */
const whyUnseenHost = (reach) => reach.silent.find(({ exchanger }) => !isReached(exchanger, reach))?.why;

;// CONCATENATED MODULE: ./build/checks/exchanger/inconsistent.js






const inconsistent_zone = `example.com. MX 10 mx1.example.com.
example.com. MX 20 mx2.example.com.
mx1.example.com. A 192.0.2.1
mx2.example.com. A 192.0.2.2`;
const limited = (octets) => ({ keywords: [`SIZE ${octets}`, 'STARTTLS'] });
const hosts = (names) => (0,quote/* listed */.KE)(names.map((name) => (0,quote/* quoted */.TL)(name)));
/* harmony default export */ const inconsistent = ((0,check/* defineCheck */.q)({
    id: 'exchanger/inconsistent',
    title: 'All mail exchangers of the domain offer the same',
    why: `Senders go to whichever exchanger answers first. Where one takes large messages and another does not, the same mail
arrives on one day and bounces on the next; where one has no TLS, an attacker only has to keep senders from the others.`,
    refs: [(0,reference/* rfc */.W)(5321, '5.1'), (0,reference/* rfc */.W)(1870, '6.1'), (0,reference/* rfc */.W)(3207)],
    on: 'domain',
    needs: { exchangerReach: exchangerReach },
    messages: {
        starttls: {
            severity: 'notice',
            text: ({ offering, lacking }) => `${hosts(offering)} offer${offering.length === 1 ? 's' : ''} STARTTLS, and ${hosts(lacking)} ${lacking.length === 1 ? 'does' : 'do'} not`,
            remedy: ({ lacking }) => `Turn on STARTTLS on ${hosts(lacking)}, or remove it from the MX records.`,
        },
        size: {
            severity: 'notice',
            text: ({ sizes }) => `the mail exchangers take messages of different size: ${(0,quote/* listed */.KE)(sizes.map(({ host, octets }) => `${(0,quote/* quoted */.TL)(host)} up to ${octets} octets`))}`,
            remedy: () => 'Set the same limit for the size of a message on every mail exchanger.',
        },
    },
    examples: [
        { title: 'two that offer the same', zone: inconsistent_zone, smtp: { '192.0.2.1:25': {}, '192.0.2.2:25': {} }, says: [] },
        {
            title: 'one without STARTTLS',
            zone: inconsistent_zone,
            smtp: { '192.0.2.1:25': {}, '192.0.2.2:25': { keywords: ['SIZE 52428800'] } },
            says: ['starttls'],
        },
        {
            title: 'two limits',
            zone: inconsistent_zone,
            smtp: { '192.0.2.1:25': limited(50_000_000), '192.0.2.2:25': limited(10_000_000) },
            says: ['size'],
        },
        {
            title: 'a limit that is not told',
            zone: inconsistent_zone,
            smtp: { '192.0.2.1:25': limited(50_000_000), '192.0.2.2:25': { keywords: ['SIZE', 'STARTTLS'] } },
            says: [],
        },
        {
            title: 'one that is busy',
            zone: inconsistent_zone,
            smtp: {
                '192.0.2.1:25': {},
                '192.0.2.2:25': {
                    ended: {
                        kind: 'rejected',
                        during: 'greeting',
                        said: 'answered with 421',
                        reply: { code: 421, lines: ['too many connections'] },
                    },
                },
            },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a single exchanger',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1',
            smtp: { '192.0.2.1:25': {} },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ exchangerReach: { answering, refusing, silent } }) => {
        const named = [...answering, ...refusing, ...silent].map(({ exchanger: { host } }) => host);
        return new Set(named).size > 1 ? undefined : 'there are not two mail exchangers that are spoken to';
    },
    *run({ exchangerReach }, say, { name }) {
        const seen = onePerHost(exchangerReach).flatMap(({ exchanger: { host }, conversation }) => (0,endings/* ehloOf */.oX)(conversation) === undefined ? [] : [{ host, conversation }]);
        const place = { in: 'dns', name, type: 'MX' };
        const [offering, lacking] = [true, false].map((wanted) => seen.filter(({ conversation }) => offersTls(conversation) === wanted).map(({ host }) => host));
        if (offering?.length && lacking?.length)
            yield say.starttls({ offering, lacking }, place);
        const sizes = seen.flatMap(({ host, conversation }) => limitOf(host, conversation));
        if (new Set(sizes.map(({ octets }) => octets)).size > 1)
            yield say.size({ sizes: sizes.sort((one, other) => one.octets - other.octets) }, place);
        const unseen = whyUnseenHost(exchangerReach) ?? putOff(exchangerReach.answering);
        if (unseen !== undefined)
            throw new fact/* Unobserved */.A(unseen);
    },
}));
const offersTls = ({ ehlo }) => ehlo?.offers.starttls === true;
/** RFC 1870 §4: no number, and nought, set no limit that could be compared. */
function limitOf(host, conversation) {
    const octets = (0,endings/* ehloOf */.oX)(conversation)?.size?.octets ?? 0;
    return octets === 0 ? [] : [{ host, octets }];
}
const putOff = (answering) => {
    const one = answering.find(({ conversation }) => (0,endings/* ehloOf */.oX)(conversation) === undefined);
    return one === undefined ? undefined : `${one.exchanger.host} did not say what it offers`;
};

// EXTERNAL MODULE: ./build/facts/address-range.js
var address_range = __webpack_require__(8192);
;// CONCATENATED MODULE: ./build/checks/exchanger/ipv6.js






const bothFamilies = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1\nmx.example.com. AAAA 2001:db8::1';
const silent = {
    ended: { kind: 'timeout', during: 'connect', said: 'did not answer within 10 s' },
};
/* harmony default export */ const ipv6 = ((0,check/* defineCheck */.q)({
    id: 'exchanger/ipv6',
    title: 'A mail exchanger answers over IPv6 where it has an IPv6 address',
    why: `Senders with IPv6 try that address first. Where nobody answers there, each of their messages waits for a time-out,
and those that do not try IPv4 afterwards give up. It mostly is a firewall that knows only IPv4, or a server that does
not listen on IPv6.`,
    refs: [(0,reference/* rfc */.W)(5321, '5.2'), (0,reference/* rfc */.W)(3974)],
    on: 'domain',
    needs: { exchangerReach: exchangerReach },
    messages: {
        refused: {
            severity: 'warning',
            text: ({ host, ip, said }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} answers over IPv4, and over IPv6 (${ip}) it ${said}`,
            remedy: ({ host }) => `Let the mail server listen on IPv6 as well, or remove the AAAA record of ${(0,quote/* quoted */.TL)(host)}.`,
        },
        silent: {
            severity: 'warning',
            text: ({ host, ip }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} answers over IPv4, and not over IPv6 (${ip}), although IPv6 works from here`,
            remedy: ({ host }) => `Open port 25 for IPv6 in the firewall and let the mail server listen there, or remove the AAAA record of ${(0,quote/* quoted */.TL)(host)}.`,
        },
    },
    examples: [
        {
            title: 'answers over both',
            zone: bothFamilies,
            smtp: { '192.0.2.1:25': {}, '[2001:db8::1]:25': {} },
            says: [],
        },
        {
            title: 'answers over IPv4 alone',
            zone: bothFamilies,
            smtp: { '192.0.2.1:25': {}, '[2001:db8::1]:25': silent },
            says: ['silent'],
        },
        {
            title: 'refuses over IPv6',
            zone: bothFamilies,
            smtp: {
                '192.0.2.1:25': {},
                '[2001:db8::1]:25': {
                    ended: { kind: 'refused', during: 'connect', said: 'refused the connection' },
                },
            },
            says: ['refused'],
        },
        {
            title: 'a machine without IPv6',
            zone: bothFamilies,
            smtp: { '192.0.2.1:25': {} },
            settings: { port25Controls: [{ host: '192.0.2.250', port: 25 }] },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'silent over both, which is for exchanger/unreachable',
            zone: bothFamilies,
            smtp: { '192.0.2.1:25': silent, '[2001:db8::1]:25': silent },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'no IPv6 address',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1',
            smtp: { '192.0.2.1:25': {} },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ exchangerReach: { answering, refusing, silent } }) => [...answering, ...refusing, ...silent].some(({ exchanger: { ip } }) => (0,address_range/* familyOf */.Ap)(ip) === 6)
        ? undefined
        : 'no mail exchanger that is spoken to has an IPv6 address',
    *run({ exchangerReach }, say) {
        const { refusing, silent, vantage } = exchangerReach;
        for (const { exchanger, said } of refusing) {
            const { host, ip } = exchanger;
            if ((0,address_range/* familyOf */.Ap)(ip) === 6 && isReached(exchanger, exchangerReach))
                yield say.refused({ host, ip, said }, { in: 'dns', name: host, type: 'AAAA' });
        }
        for (const { exchanger, why } of silent) {
            const { host, ip } = exchanger;
            if ((0,address_range/* familyOf */.Ap)(ip) !== 6)
                continue;
            // Silence is something to tell only where the same way leads elsewhere.
            if (vantage.ipv6 !== 'yes' || !isReached(exchanger, exchangerReach))
                throw new fact/* Unobserved */.A(why);
            yield say.silent({ host, ip }, { in: 'dns', name: host, type: 'AAAA' });
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/exchanger/postmaster.js




/* harmony default export */ const postmaster = ((0,check/* defineCheck */.q)({
    id: 'exchanger/postmaster',
    title: 'Every mail exchanger takes mail for postmaster',
    why: `Whoever runs another mail server writes to postmaster when mail from or to the domain goes wrong, and so do some
programs that take a domain off a block list. Every domain with mail must have that address, and must take mail for it
from an empty sender too.`,
    refs: [(0,reference/* rfc */.W)(5321, '4.5.1'), (0,reference/* rfc */.W)(2142, '5')],
    ...takingMailFor('postmaster', 'warning'),
    examples: roleExamples('postmaster'),
}));

// EXTERNAL MODULE: ./build/facts/exchanger-owner.js
var exchanger_owner = __webpack_require__(35);
;// CONCATENATED MODULE: ./build/facts/exchanger-smuggling.js



/** Hosts that belong to no domain of the run are left alone: the probe goes into DATA. */
const smuggling = {
    name: 'smuggling',
    on: 'domain',
    async gather(domain, world) {
        if (world.settings.smtpTest !== 'active')
            return [];
        const all = await world.fact(facts_exchanger/* exchangerConversations */.Ei, domain);
        const own = all.filter(({ exchanger }) => (0,exchanger_owner/* isOf */.y)(exchanger.host, world.settings.domains));
        return Promise.all(own.map((heard) => tried(heard, `postmaster@${domain.name}`, world)));
    },
};
async function tried(heard, to, world) {
    const { exchanger } = heard;
    if ('unobserved' in heard)
        return { exchanger, verdict: 'unobserved', why: heard.unobserved };
    const probes = [{ kind: 'smuggling', to }];
    return { exchanger, ...judged(await world.smtp({ ...(0,facts_exchanger/* exchangerCall */.qv)(exchanger, world), probes })) };
}
function judged({ ended, probes }) {
    const exchanges = probes[0]?.exchanges ?? [];
    const { command = '', reply } = exchanges.at(-1) ?? {};
    const isAfterData = exchanges.some((exchange) => exchange.reply?.code === 354);
    if (isAfterData && reply !== undefined && reply.code < 300)
        return { verdict: 'smuggles', taken: command, reply };
    if (isAfterData && reply !== undefined && ofLineEnds.test(reply.lines.join(' ')))
        return { verdict: 'sound' };
    if (reply !== undefined && reply.code !== 354)
        return { verdict: 'unobserved', why: `it answers ${command} with ${(0,said/* saidIn */.$)(reply)}` };
    if (ended.kind !== 'completed')
        return { verdict: 'unobserved', why: `it ${ended.said}` };
    return isAfterData ? { verdict: 'sound' } : { verdict: 'unobserved', why: 'it was not asked' };
}
/** The refusal of a wrong end, as Postfix and Exim word it; another one may be of the message, taken as ended. */
const ofLineEnds = /\bbare\b|line.?(end|feed|terminat)|newline|<lf>|<cr>|carriage return|smuggl/i;

;// CONCATENATED MODULE: ./build/checks/exchanger/smuggling.js






const smuggling_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const active = { smtpTest: 'active' };
const careless = { replies: { end: '250 2.0.0 Ok: queued as 4F1B2' } };
/* harmony default export */ const exchanger_smuggling = ((0,check/* defineCheck */.q)({
    id: 'exchanger/smuggling',
    title: 'A mail exchanger ends a message where it ends, and nowhere else',
    why: `A message ends with a dot alone between two <CRLF>. A server that takes another line end for it too reads as
commands what the server before it saw as text: whoever can send through a big provider can then forge mail from
everybody there, with SPF and DMARC in order. The test begins a message and never ends it: only a server that fails the
test gets one, to postmaster.`,
    refs: [
        (0,reference/* rfc */.W)(5321, '4.1.1.4'),
        (0,reference/* rfc */.W)(5321, '2.3.8'),
        (0,reference/* provider */.M)('Postfix: SMTP smuggling', 'https://www.postfix.org/smtp-smuggling.html'),
    ],
    on: 'domain',
    needs: { smuggling: smuggling },
    messages: {
        smuggles: {
            severity: 'error',
            text: ({ host, ip, taken, said }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) took ${taken} for the end of a message, and accepted it: ${said}`,
            remedy: () => 'Upgrade the mail server, and have it refuse line ends other than <CRLF>: `smtpd_forbid_bare_newline = normalize` in Postfix; Exim from 4.97.1, Sendmail from 8.18 with `srv_features`.',
        },
    },
    examples: [
        {
            title: 'a server that waits for the end',
            zone: smuggling_zone,
            smtp: { '192.0.2.1:25': {} },
            settings: active,
            says: [],
        },
        {
            title: 'a server that takes a wrong end',
            zone: smuggling_zone,
            smtp: { '192.0.2.1:25': careless },
            settings: active,
            says: ['smuggles'],
        },
        {
            title: 'a server that refuses a wrong end',
            zone: smuggling_zone,
            smtp: { '192.0.2.1:25': { replies: { end: '521 5.5.2 mx Error: bare <LF> received' } } },
            settings: active,
            says: [],
        },
        {
            title: 'a server that refuses the message',
            zone: smuggling_zone,
            smtp: { '192.0.2.1:25': { replies: { end: '554 5.7.1 Spam message rejected' } } },
            settings: active,
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'greylisting',
            zone: smuggling_zone,
            smtp: { '192.0.2.1:25': { replies: { RCPT: '450 4.2.0 Greylisted' } } },
            settings: active,
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'nobody asked for it',
            zone: smuggling_zone,
            smtp: { '192.0.2.1:25': careless },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'the server of a provider',
            zone: 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1',
            smtp: { '192.0.2.1:25': careless },
            settings: active,
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ smuggling }) => smuggling.length > 0
        ? undefined
        : 'not asked for (setting smtp-test), or no exchanger under a name of the domains',
    *run({ smuggling }, say, { name }) {
        for (const tried of smuggling)
            if (tried.verdict === 'smuggles') {
                const { exchanger, taken, reply } = tried;
                const { host, ip } = exchanger;
                yield say.smuggles({ host, ip, taken, said: (0,said/* saidIn */.$)(reply) }, { in: 'dns', name, type: 'MX' });
            }
        const unobserved = smuggling.find(({ verdict }) => verdict === 'unobserved');
        if (unobserved?.verdict === 'unobserved')
            throw new fact/* Unobserved */.A(`how ${unobserved.exchanger.host} ends messages: ${unobserved.why}`);
    },
}));

;// CONCATENATED MODULE: ./build/checks/exchanger/unreachable.js





const twoHosts = `example.com. MX 10 mx1.example.com.
example.com. MX 20 mx2.example.com.
mx1.example.com. A 192.0.2.1
mx2.example.com. A 192.0.2.2`;
const unreachable_refused = {
    ended: { kind: 'refused', during: 'connect', said: 'refused the connection' },
};
const unreachable_silent = {
    ended: { kind: 'timeout', during: 'connect', said: 'did not answer within 10 s' },
};
/* harmony default export */ const unreachable = ((0,check/* defineCheck */.q)({
    id: 'exchanger/unreachable',
    title: 'The mail exchangers take connections on port 25',
    why: `Mail for a domain is given to its exchangers on port 25. Where none takes the connection, every message waits in
the sender's queue and bounces after some days. Where only some refuse, senders lose time, and those that try a single
exchanger lose the mail.`,
    refs: [(0,reference/* rfc */.W)(5321, '5.1'), (0,reference/* rfc */.W)(5321, '4.5.4.1')],
    on: 'domain',
    needs: { exchangerReach: exchangerReach },
    messages: {
        all: {
            severity: 'error',
            text: ({ refusing }) => `no mail exchanger takes connections: ${(0,quote/* listed */.KE)(refusing.map(({ host, ip, said }) => `${(0,quote/* quoted */.TL)(host)} (${ip}) ${said}`))}`,
            remedy: () => 'Start the mail server, open port 25 in its firewall, or let the MX records name the hosts that receive your mail.',
        },
        some: {
            severity: 'warning',
            text: ({ host, ip, said }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) ${said}`,
            remedy: ({ host }) => `Start the mail server of ${(0,quote/* quoted */.TL)(host)} and open port 25 in its firewall, or remove it from the MX records.`,
        },
    },
    examples: [
        {
            title: 'two that answer',
            zone: twoHosts,
            smtp: { '192.0.2.1:25': {}, '192.0.2.2:25': {} },
            says: [],
        },
        {
            title: 'the only one refuses',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1',
            smtp: { '192.0.2.1:25': unreachable_refused },
            says: ['all'],
        },
        {
            title: 'one of two refuses',
            zone: twoHosts,
            smtp: { '192.0.2.1:25': unreachable_refused, '192.0.2.2:25': {} },
            says: ['some'],
        },
        {
            title: 'one refuses, and of the other nothing is known',
            zone: twoHosts,
            smtp: { '192.0.2.1:25': unreachable_refused, '192.0.2.2:25': unreachable_silent },
            says: ['some'],
        },
        {
            title: 'silence',
            zone: twoHosts,
            smtp: { '192.0.2.1:25': unreachable_silent, '192.0.2.2:25': unreachable_silent },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a network that refuses every connection to port 25',
            zone: twoHosts,
            smtp: { '192.0.2.1:25': unreachable_refused, '192.0.2.2:25': unreachable_refused },
            settings: { port25Controls: [{ host: '192.0.2.99', port: 25 }] },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'an exchanger that refuses over IPv6 alone is for exchanger/ipv6',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1\nmx.example.com. AAAA 2001:db8::1',
            smtp: { '192.0.2.1:25': {}, '[2001:db8::1]:25': unreachable_refused },
            says: [],
        },
        {
            title: 'no exchanger',
            zone: 'example.com. MX 0 .',
            declared: { profile: 'parked' },
            smtp: {},
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ exchangerReach: { answering, refusing, silent } }) => answering.length + refusing.length + silent.length > 0 ? undefined : 'no mail exchanger is spoken to',
    *run({ exchangerReach }, say, { name }) {
        const refusing = exchangerReach.refusing
            .filter(({ exchanger }) => !isReached(exchanger, exchangerReach))
            .map(({ exchanger: { host, ip }, said }) => ({ host, ip, said }));
        const unseen = whyUnseenHost(exchangerReach);
        const place = { in: 'dns', name, type: 'MX' };
        if (refusing.length > 0 && exchangerReach.answering.length === 0 && unseen === undefined)
            yield say.all({ refusing }, place);
        else
            for (const one of refusing)
                yield say.some(one, place);
        if (unseen !== undefined)
            throw new fact/* Unobserved */.A(unseen);
    },
}));

// EXTERNAL MODULE: ./build/mail/spf/tree-network.js
var tree_network = __webpack_require__(695);
// EXTERNAL MODULE: ./build/facts/host.js
var host = __webpack_require__(824);
// EXTERNAL MODULE: ./build/facts/ptr.js
var ptr = __webpack_require__(7518);
// EXTERNAL MODULE: ./build/facts/target.js
var target = __webpack_require__(8083);
;// CONCATENATED MODULE: ./build/facts/helo.js
/** The name that the senders of a domain give in HELO or EHLO, and how it agrees with their addresses. */






/** Undefined where no name is declared. */
const helo = {
    name: 'helo',
    on: 'domain',
    async gather(domain, world) {
        const { helo, sendingNetworks } = world.declared(domain.name);
        const name = helo === undefined ? undefined : (0,dns_name/* parseName */.$q)(helo);
        if (name === undefined)
            return undefined;
        const problem = (0,target/* targetProblem */.j)(name);
        if (problem !== undefined)
            return { name, problem, exists: false, addresses: [], sending: [] };
        const { exists, addresses: records } = await world.fact(host/* hostAddresses */.l, { kind: 'host', name });
        const addresses = [...new Set(records.map(({ data }) => data))].sort();
        const sending = addresses.filter((address) => sendingNetworks.some((network) => has(network, address)));
        return { name, exists, addresses, sending };
    },
};
function has(network, address) {
    const [outer, inner] = [(0,tree_network/* parseNetwork */.MO)(network), (0,tree_network/* parseNetwork */.MO)(address)];
    return outer !== undefined && inner !== undefined && (0,tree_network/* contains */.gR)(outer, inner);
}
/** Why a check of the name's addresses does not apply. */
function withoutHost({ helo }) {
    if (helo === undefined)
        return 'no HELO name is declared';
    if (helo.problem !== undefined)
        return 'the HELO name is none of a public host (helo/name)';
    return helo.addresses.length === 0 ? 'the HELO name has no address (helo/unresolvable)' : undefined;
}
/** More addresses than one server sends from. */
const mostAddresses = 8;
/** The reverse DNS of the addresses that the name has among the senders. */
const heloReverse = {
    name: 'helo-reverse',
    on: 'domain',
    async gather(domain, world) {
        const found = await world.fact(helo, domain);
        return Promise.all((found?.sending ?? []).slice(0, mostAddresses).map((ip) => answered(ip, world)));
    },
};
async function answered(address, world) {
    const reverse = await (0,ptr/* reverseOf */.Kg)(address, world);
    if (reverse.unobserved !== undefined)
        throw new fact/* Unobserved */.A(reverse.unobserved);
    return reverse;
}

;// CONCATENATED MODULE: ./build/checks/helo/elsewhere.js






const publicOf = (networks) => networks.filter((network) => !(0,address_range/* isInner */.xf)(network.split('/')[0] ?? ''));
/* harmony default export */ const elsewhere = ((0,check/* defineCheck */.q)({
    id: 'helo/elsewhere',
    title: 'The HELO name leads to a declared sender',
    why: `Receivers compare the addresses of the HELO name with the one that the mail comes from. Where they differ, the
server gives the name of another: RFC 5321 forbids to refuse mail for that alone, but filters count it, and SPF for the
name fails.`,
    refs: [(0,reference/* rfc */.W)(5321, '4.1.4'), (0,reference/* rfc */.W)(7208, '2.3')],
    on: 'domain',
    needs: { helo: helo, declared: facts_declared/* declared */.b },
    messages: {
        elsewhere: {
            severity: 'warning',
            text: ({ name, addresses, networks }) => `the HELO name ${(0,quote/* quoted */.TL)(name)} has the addresses ${(0,quote/* listed */.KE)(addresses)}, and none of them is among sending-ips (${(0,quote/* listed */.KE)(networks)})`,
            remedy: ({ name }) => `Publish the address of the sender at ${name}, or have the mail server give the name that its address has.`,
        },
    },
    examples: [
        {
            title: 'the address of a sender, among others',
            zone: 'mail.example.com. A 20.2.3.4\nmail.example.com. A 20.2.3.9',
            declared: { helo: 'mail.example.com', sendingNetworks: ['20.2.3.0/29', '2a00:1450::/64'] },
            says: [],
        },
        {
            title: 'another address',
            zone: 'mail.example.com. A 20.2.4.4\nmail.example.com. AAAA 2a00:1450:1::1',
            declared: { helo: 'mail.example.com', sendingNetworks: ['20.2.3.4', '2a00:1450::/64'] },
            says: ['elsewhere'],
        },
        {
            title: 'no senders declared',
            zone: 'mail.example.com. A 20.2.4.4',
            declared: { helo: 'mail.example.com' },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'an inner address among the senders, behind which another is',
            zone: 'mail.example.com. A 20.2.4.4',
            declared: { helo: 'mail.example.com', sendingNetworks: ['10.0.0.5'] },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ helo, declared }) => withoutHost({ helo }) ??
        (publicOf(declared.sendingNetworks).length > 0 ? undefined : 'no public address is declared as a sender'),
    *run({ helo, declared }, say) {
        if (helo === undefined || helo.sending.length > 0)
            return;
        const { name, addresses } = helo;
        const networks = publicOf(declared.sendingNetworks);
        yield say.elsewhere({ name, addresses, networks }, { in: 'dns', name, type: 'A' });
    },
}));

;// CONCATENATED MODULE: ./build/facts/helo-greeting.js



/** Of the addresses that the HELO name has among the senders, those that answer on port 25. */
const heloGreetings = {
    name: 'helo-greetings',
    on: 'domain',
    async gather(domain, world) {
        const sending = (await world.fact(helo, domain))?.sending ?? [];
        if (sending.length === 0)
            return [];
        const heard = await world.fact(facts_exchanger/* exchangerConversations */.Ei, domain);
        return heard.flatMap((one) => {
            const name = 'conversation' in one ? (0,endings/* ehloOf */.oX)(one.conversation)?.name : undefined;
            const { ip } = one.exchanger;
            return name === undefined || !sending.includes(ip) ? [] : [{ ip, name }];
        });
    },
};

;// CONCATENATED MODULE: ./build/checks/helo/greeting.js





const greeting_zone = 'example.com. MX 10 mail.example.com.\nmail.example.com. A 20.2.3.4';
const greeting_declared = { helo: 'mail.example.com', sendingNetworks: ['20.2.3.4'] };
const answering = (name) => ({
    '20.2.3.4:25': {
        greeting: { code: 220, lines: [`${name} ESMTP`] },
        ehlo: {
            command: 'EHLO',
            reply: { code: 250, lines: [name] },
            name,
            extensions: [],
            auth: [],
            offers: {
                starttls: false,
                pipelining: false,
                eightBitMime: false,
                smtpUtf8: false,
                chunking: false,
                dsn: false,
                requireTls: false,
                enhancedStatusCodes: false,
            },
        },
    },
});
/* harmony default export */ const greeting = ((0,check/* defineCheck */.q)({
    id: 'helo/greeting',
    title: 'A server that sends and receives has one name for both',
    why: `Where the sending address is a mail exchanger too, anybody can ask it for its name. Where that is not the
declared HELO name, either the setting is wrong, and what is checked for it tells nothing, or the server has two names,
which filters that compare them count against it.`,
    refs: [(0,reference/* rfc */.W)(5321, '4.3.1'), (0,reference/* rfc */.W)(5321, '4.1.1.1')],
    on: 'domain',
    needs: { helo: helo, greetings: heloGreetings },
    messages: {
        differs: {
            severity: 'notice',
            text: ({ helo, ip, name }) => `the declared HELO name is ${(0,quote/* quoted */.TL)(helo)}, and the server at its address ${ip} calls itself ${(0,quote/* quoted */.TL)(name)}`,
            remedy: ({ name }) => `Set helo to ${(0,quote/* quoted */.TL)(name)} if the server says that name when it sends; if not, give it one name for both.`,
        },
    },
    examples: [
        { title: 'the same name', zone: greeting_zone, declared: greeting_declared, smtp: answering('Mail.Example.com'), says: [] },
        { title: 'another name', zone: greeting_zone, declared: greeting_declared, smtp: answering('host7.example.net'), says: ['differs'] },
        {
            title: 'an exchanger that does not send',
            zone: `${greeting_zone}\nmail.example.com. A 20.2.3.5`,
            declared: { helo: 'mail.example.com', sendingNetworks: ['20.2.3.5'] },
            smtp: answering('host7.example.net'),
            says: [],
            outcome: 'skipped',
        },
        { title: 'nobody is spoken to', zone: greeting_zone, declared: greeting_declared, says: [], outcome: 'skipped' },
    ],
    skip: ({ helo, greetings }) => withoutHost({ helo }) ??
        (greetings.length === 0 ? 'no sender that has the HELO name was heard on port 25' : undefined),
    *run({ helo, greetings }, say) {
        if (helo === undefined)
            return;
        const other = greetings.find(({ name }) => name.toLowerCase().replace(/\.$/, '') !== helo.name);
        if (other !== undefined)
            yield say.differs({ helo: helo.name, ...other }, { in: 'dns', name: helo.name, type: 'A' });
    },
}));

;// CONCATENATED MODULE: ./build/checks/helo/name.js




/* harmony default export */ const helo_name = ((0,check/* defineCheck */.q)({
    id: 'helo/name',
    title: 'The HELO name is the name of a host in the public DNS',
    why: `A sending server introduces itself with its name. "localhost.localdomain", "mail.internal" and the like are what
a server says that nobody has set up; many receivers refuse it at once, because most that say it are infected machines.`,
    refs: [(0,reference/* rfc */.W)(5321, '4.1.1.1'), (0,reference/* rfc */.W)(5321, '2.3.5'), (0,reference/* rfc */.W)(6761, '6')],
    on: 'domain',
    needs: { helo: helo },
    messages: {
        local: {
            severity: 'error',
            text: ({ name }) => `the HELO name ${(0,quote/* quoted */.TL)(name)} is none that the public DNS can have`,
            remedy: () => 'Set the full public name of the mail server in it (Postfix: smtp_helo_name or myhostname, Exim: primary_hostname), and in the setting helo.',
        },
    },
    examples: [
        {
            title: 'a full name',
            zone: 'mail.example.com. A 20.2.3.4',
            declared: { helo: 'mail.example.com' },
            says: [],
        },
        { title: 'an inner name', zone: '', declared: { helo: 'mail.corp.internal' }, says: ['local'] },
        {
            title: 'the name of every machine',
            zone: '',
            declared: { helo: 'localhost.localdomain' },
            says: ['local'],
        },
        { title: 'no name declared', zone: '', says: [], outcome: 'skipped' },
    ],
    skip: ({ helo }) => (helo === undefined ? 'no HELO name is declared' : undefined),
    *run({ helo }, say) {
        if (helo?.problem !== undefined)
            yield say.local({ name: helo.name });
    },
}));

;// CONCATENATED MODULE: ./build/facts/address-in-name.js
/** Whether a host name spells the address that it stands for, as names made by a rule do. */

/** In either order, as decimal numbers with or without leading zeros, as hexadecimal octets, or as groups of IPv6. */
function addressIn(name, address) {
    return (0,address_range/* familyOf */.Ap)(address) === 6 ? groupsIn(name, address) : octetsIn(name, address.split('.').map(Number));
}
function octetsIn(name, octets) {
    const numbers = name.match(/\d+/g)?.map(Number) ?? [];
    const [a, b, c, d] = octets;
    // Three octets and the last of them are enough: networks often leave the first to the domain.
    const spellings = [octets, octets.toReversed(), [b, c, d], [d, c, b], [c, d, a, b]];
    if (spellings.some((spelling) => isRunOf(spelling, numbers)))
        return true;
    const padded = octets.map((octet) => String(octet).padStart(3, '0'));
    const hex = octets.map((octet) => octet.toString(16).padStart(2, '0'));
    return [padded, hex].some((digits) => name.includes(digits.join('')) || name.includes(digits.toReversed().join('')));
}
const isRunOf = (part, whole) => whole.some((_, start) => part.every((number, i) => whole[start + i] === number));
/** The last 64 bits of an address are its own; four of their groups, or the digits of all, spell it. */
function groupsIn(name, address) {
    const groups = groupsOf(address);
    const digits = groups.map((group) => group.padStart(4, '0')).join('');
    const dense = name.replace(/[^0-9a-f]/g, '');
    const isRun = (run) => run.length > 8 && name.includes(run);
    return (dense.includes(digits) ||
        dense.includes([...digits].toReversed().join('')) ||
        ['-', '.', '_'].some((gap) => isRun(groups.slice(-4).join(gap)) || isRun(address.replaceAll(':', gap))));
}
function groupsOf(address) {
    const [left = '', right] = address.split('::');
    const split = (side) => (side === '' ? [] : side.split(':'));
    const head = split(left);
    const tail = split(right ?? '');
    const zeros = right === undefined ? 0 : 8 - head.length - tail.length;
    return [...head, ...new Array(Math.max(0, zeros)).fill('0'), ...tail];
}

;// CONCATENATED MODULE: ./build/facts/data/generic-names.json
const generic_names_namespaceObject = /*#__PURE__*/JSON.parse('{"OR":["adsl","broadband","cable","catv","cgnat","cpe","dhcp","dial","dialin","dialup","docsis","dsl","dyn","dynamic","dynamicip","fiber","fibra","fttb","ftth","gprs","hsd","isdn","lte","mobile","modem","nat","pool","pools","ppp","pppoe","pptp","res","residential","sdsl","telekabel","umts","vdsl","wifi","wimax","wireless","wlan","xdsl"],"ki":["bounce","bounces","campaign","email","mail","mailer","mailhost","mailout","mails","mg","mout","mta","mx","news","newsletter","out","outbound","outgoing","postfix","relay","send","sender","sendmail","smtp","smtpout"],"r5":[{"under":"amazonaws.com","begins":"ec2-"},{"under":"bc.googleusercontent.com"},{"under":"cloudapp.azure.com"},{"under":"cloudapp.net"},{"under":"clients.your-server.de","begins":"static."},{"under":"contaboserver.net","begins":"vmi"},{"under":"contaboserver.net","begins":"m"},{"under":"host.secureserver.net"},{"under":"ip.linodeusercontent.com"},{"under":"members.linode.com"},{"under":"ovh.net","begins":"vps"},{"under":"poneytelecom.eu"},{"under":"pub.cloud.scaleway.com"},{"under":"pub.instances.scw.cloud"},{"under":"startdedicated.com"},{"under":"startdedicated.de"},{"under":"stratoserver.net"},{"under":"upcloud.host"},{"under":"vps.ovh.ca"},{"under":"vps.ovh.net"},{"under":"vps.ovh.us"},{"under":"vultrusercontent.com"},{"under":"vultr.com","begins":"host"}]}');
;// CONCATENATED MODULE: ./build/facts/dynamic-name.js
/** Names that networks give to addresses by the thousand: of dial-up pools, and of servers that nobody has named. */



const dynamicWords = new Set(generic_names_namespaceObject.OR);
const mailWords = new Set(generic_names_namespaceObject.ki);
/** Undefined for a name that somebody has chosen for a host; a word such as `mail` or `mta` in it says so too. */
function genericness(name, address) {
    const labels = ownPart(name);
    const words = labels.split(/[^a-z]+/);
    const holdsAddress = addressIn(labels, address);
    // A host "pool" or "mobile" is somebody's choice; "pool-192-0-2-1" and "dyn4711" are not.
    if (words.some((word) => dynamicWords.has(word)) && (holdsAddress || /\d/.test(labels)))
        return words.some((word) => mailWords.has(word)) ? undefined : 'dynamic';
    const isGiven = generic_names_namespaceObject.r5.some((given) => isUnder(name, given));
    return isGiven || (holdsAddress && !words.some((word) => mailWords.has(word))) ? 'generic' : undefined;
}
/** The labels that whoever holds the domain chose; the whole name where none is left. */
function ownPart(name) {
    const domain = (0,psl/* registrableDomain */.jG)(name);
    return domain === undefined || domain === name ? name : name.slice(0, -domain.length - 1);
}
const isUnder = (name, { under, begins = '' }) => name.endsWith(`.${under}`) && name.startsWith(begins);

;// CONCATENATED MODULE: ./build/checks/helo/ptr.js






const ptr_zone = 'mail.example.com. A 20.2.3.4\n';
const ptr_declared = { helo: 'mail.example.com', sendingNetworks: ['20.2.3.4'] };
/* harmony default export */ const helo_ptr = ((0,check/* defineCheck */.q)({
    id: 'helo/ptr',
    title: 'The HELO name and the PTR record of its address agree',
    why: `A sender that says the same name in HELO and in the reverse DNS is easy to recognise and to trust. GMX and
WEB.DE ask for it, and filters count a difference as a sign of a machine that is not meant to send mail.`,
    refs: [
        (0,reference/* rfc */.W)(5321, '4.1.4'),
        (0,reference/* rfc */.W)(1912, '2.1'),
        (0,reference/* provider */.M)('GMX: best practices', 'https://postmaster.gmx.net/en/best-practices'),
    ],
    on: 'domain',
    needs: { helo: helo, reverses: heloReverse },
    messages: {
        differs: {
            severity: 'notice',
            text: ({ name, address, names }) => `the HELO name is ${(0,quote/* quoted */.TL)(name)}, and the PTR record of its address ${address} says ${(0,quote/* listed */.KE)(names.map(quote/* quoted */.TL))}`,
            remedy: ({ name, address, names: [other = ''] }) => genericness(other, address) === undefined
                ? `Have the PTR record of ${address} changed to ${name}, or have the mail server say ${other} in HELO.`
                : `Have the PTR record of ${address} changed to ${name}.`,
        },
    },
    examples: [
        {
            title: 'the same name',
            zone: `${ptr_zone}4.3.2.20.in-addr.arpa. PTR mail.example.com.`,
            declared: ptr_declared,
            says: [],
        },
        {
            title: 'the same name among several',
            zone: `${ptr_zone}4.3.2.20.in-addr.arpa. PTR www.example.com.\n4.3.2.20.in-addr.arpa. PTR mail.example.com.`,
            declared: ptr_declared,
            says: [],
        },
        {
            title: 'another name',
            zone: `${ptr_zone}4.3.2.20.in-addr.arpa. PTR vps7.example.net.\nvps7.example.net. A 20.2.3.4`,
            declared: ptr_declared,
            says: ['differs'],
        },
        {
            title: 'another name that does not lead back, of which ptr/unconfirmed speaks',
            zone: `${ptr_zone}4.3.2.20.in-addr.arpa. PTR old.example.com.`,
            declared: ptr_declared,
            says: [],
        },
        { title: 'no PTR record, of which ptr/missing speaks', zone: ptr_zone, declared: ptr_declared, says: [] },
        {
            title: 'no answer',
            zone: ptr_zone,
            declared: ptr_declared,
            unanswered: { 'PTR 4.3.2.20.in-addr.arpa': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a name without an address',
            zone: '',
            declared: ptr_declared,
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ helo }) => withoutHost({ helo }) ??
        (helo?.sending.length === 0
            ? 'the HELO name has no address among sending-ips (helo/elsewhere)'
            : undefined),
    *run({ helo, reverses }, say) {
        if (helo === undefined)
            return;
        for (const reverse of reverses) {
            const { address, at } = reverse;
            const names = reverse.names.map(({ name }) => name);
            const isAstray = (0,ptr/* whyUnsettled */.$u)(reverse) === undefined && !(0,ptr/* isConfirmed */.it)(reverse);
            if (isAstray || names.includes(helo.name))
                continue;
            yield say.differs({ name: helo.name, address, names }, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/helo/unresolvable.js




const unresolvable_remedy = ({ name }) => `Publish A and AAAA records of ${name} with the addresses of the senders, or have the mail server give a name that has them.`;
const unresolvable_declared = { helo: 'mail.example.com' };
/* harmony default export */ const unresolvable = ((0,check/* defineCheck */.q)({
    id: 'helo/unresolvable',
    title: 'The HELO name has an address',
    why: `Receivers look the HELO name up. A name without an address cannot be that of the server that gives it: many
receivers refuse or defer its mail, and the others count it as a sign of spam.`,
    refs: [(0,reference/* rfc */.W)(5321, '4.1.1.1'), (0,reference/* rfc */.W)(5321, '2.3.5')],
    on: 'domain',
    needs: { helo: helo },
    messages: {
        nonexistent: {
            severity: 'warning',
            text: ({ name }) => `the HELO name ${(0,quote/* quoted */.TL)(name)} does not exist in the DNS (NXDOMAIN)`,
            remedy: unresolvable_remedy,
        },
        'no-address': {
            severity: 'warning',
            text: ({ name }) => `the HELO name ${(0,quote/* quoted */.TL)(name)} has neither an A nor an AAAA record`,
            remedy: unresolvable_remedy,
        },
    },
    examples: [
        { title: 'an address', zone: 'mail.example.com. A 20.2.3.4', declared: unresolvable_declared, says: [] },
        { title: 'an IPv6 address only', zone: 'mail.example.com. AAAA 2a00:1450::1', declared: unresolvable_declared, says: [] },
        {
            title: 'an alias of a host',
            zone: 'mail.example.com. CNAME host.example.net.\nhost.example.net. A 20.2.3.4',
            declared: unresolvable_declared,
            says: [],
        },
        { title: 'no such name', zone: 'example.com. TXT "x"', declared: unresolvable_declared, says: ['nonexistent'] },
        {
            title: 'a name without addresses',
            zone: 'mail.example.com. TXT "v=spf1 -all"',
            declared: unresolvable_declared,
            says: ['no-address'],
        },
        {
            title: 'a name of which helo/name speaks',
            zone: '',
            declared: { helo: 'mail.internal' },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'no answer',
            zone: '',
            declared: unresolvable_declared,
            unanswered: { 'A mail.example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ helo }) => {
        if (helo === undefined)
            return 'no HELO name is declared';
        return helo.problem === undefined ? undefined : 'the HELO name is none of a public host (helo/name)';
    },
    *run({ helo }, say) {
        if (helo === undefined || helo.addresses.length > 0)
            return;
        const { name, exists } = helo;
        yield say[exists ? 'no-address' : 'nonexistent']({ name }, { in: 'dns', name, type: 'A' });
    },
}));

;// CONCATENATED MODULE: ./build/checks/mx/alias.js




/* harmony default export */ const alias = ((0,check/* defineCheck */.q)({
    id: 'mx/alias',
    title: 'A mail exchanger is not an alias',
    why: `The name in an MX record must have its own address records. Many servers follow a CNAME there all the same, but
some refuse it, and others loop mail back because they do not recognise themselves under the alias.`,
    refs: [(0,reference/* rfc */.W)(2181, '10.3'), (0,reference/* rfc */.W)(5321, '5.1')],
    on: 'host',
    needs: { hostAddresses: host/* hostAddresses */.l },
    messages: {
        cname: {
            severity: 'error',
            text: ({ host, target }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} is a CNAME for ${(0,quote/* quoted */.TL)(target)}`,
            remedy: ({ host, target }) => `Name ${(0,quote/* quoted */.TL)(target)} in the MX record itself, or give ${(0,quote/* quoted */.TL)(host)} its own A and AAAA records.`,
        },
        dangling: {
            severity: 'error',
            text: ({ host, chain }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} is a CNAME that leads to no address (${(0,quote/* listed */.KE)(chain)})`,
            remedy: ({ host }) => `Give ${(0,quote/* quoted */.TL)(host)} A or AAAA records in place of the CNAME, or remove it from the MX records.`,
        },
    },
    examples: [
        { title: 'a host', zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1', says: [] },
        {
            title: 'an alias',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. CNAME host.example.net.\nhost.example.net. A 192.0.2.1',
            says: ['cname'],
        },
        {
            title: 'an alias of nothing',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. CNAME gone.example.net.',
            says: ['dangling'],
        },
    ],
    *run({ hostAddresses: { via, addresses } }, say, { name }) {
        if (via.length === 0)
            return;
        const at = { in: 'dns', name, type: 'CNAME' };
        const [first] = addresses;
        if (first === undefined)
            yield say.dangling({ host: name, chain: via }, at);
        else
            yield say.cname({ host: name, target: first.name }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/mx/duplicate.js





/* harmony default export */ const duplicate = ((0,check/* defineCheck */.q)({
    id: 'mx/duplicate',
    title: 'Each mail exchanger stands once',
    why: `The same host under two preferences is tried twice by senders that cannot reach it, which delays the change to
a host that works. It is most often a leftover of a move.`,
    refs: [(0,reference/* rfc */.W)(5321, '5.1')],
    on: 'domain',
    needs: { mx: facts_mx.mx },
    messages: {
        repeated: {
            severity: 'notice',
            text: ({ host, preferences }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} is listed with the preferences ${preferences.join(' and ')}`,
            remedy: ({ preferences }) => `Keep the record with the preference ${preferences[0]} and delete the rest.`,
        },
    },
    examples: [
        {
            title: 'two hosts',
            zone: 'example.com. MX 10 a.example.com.\nexample.com. MX 10 b.example.com.',
            says: [],
        },
        {
            title: 'one host twice',
            zone: 'example.com. MX 10 a.example.com.\nexample.com. MX 20 a.example.com.',
            says: ['repeated'],
        },
    ],
    skip: ({ mx }) => (mx.records.length > 1 ? undefined : 'there are not two MX records'),
    *run({ mx }, say) {
        for (const host of (0,facts_mx/* exchangersOf */.i)(mx)) {
            const same = mx.records.filter(({ data }) => data.exchange === host);
            const preferences = same.map(({ data }) => data.preference);
            if (same[1] !== undefined)
                yield say.repeated({ host, preferences }, (0,place/* placeOf */.$)('MX', same[1]));
        }
    },
}));

;// CONCATENATED MODULE: ./build/facts/authority.js
/** What each authoritative name server of a domain says by itself about its TXT and MX records. */



/** As many as the root has; no domain needs more. */
const mostServers = 13;
/** One entry a server, by name; only servers with a public address are asked, so that no zone sends us to an inner one. */
const authority = {
    name: 'authority',
    on: 'domain',
    async gather({ name }, world) {
        const servers = await nameServersOf(name, world);
        const asked = await Promise.all(servers.map((server) => authority_ask(server, name, world)));
        return asked.flat();
    },
};
/** The servers of the zone that holds the name: of the name itself, or the closest above it that has any. */
async function nameServersOf(name, world) {
    for (let zone = name; (0,dns_name/* labelsOf */.PC)(zone).length > 1; zone = (0,dns_name/* parentOf */.gN)(zone)) {
        const answer = (0,fact/* observed */.P)(`name servers of ${zone}`, await world.dns({ name: zone, type: 'NS' }));
        // Behind a CNAME, the records are those of another zone, whose servers are another's business.
        if ((answer.via ?? []).length > 0)
            return [];
        if (answer.kind === 'found')
            return [...new Set(answer.records.map(({ data }) => data))].sort().slice(0, mostServers);
    }
    return [];
}
async function authority_ask(server, name, { dns }) {
    const address = await publicAddressOf(server, dns);
    if (address === undefined)
        return [];
    const [txt, mx] = await Promise.all([
        dns({ name, type: 'TXT', at: { address } }),
        dns({ name, type: 'MX', at: { address } }),
    ]);
    return [{ server, address, txt, mx }];
}
/** IPv4 where there is any: many runners have no IPv6. */
async function publicAddressOf(name, dns) {
    const answers = await Promise.all([dns({ name, type: 'A' }), dns({ name, type: 'AAAA' })]);
    const addresses = answers.flatMap((answer) => answer.kind === 'found' ? answer.records.map(({ data }) => data).sort() : []);
    return addresses.find((address) => (0,address_range/* specialRange */.hm)(address) === undefined);
}
/** The servers that answered, by what they say; one entry where all agree. */
function opinions(answers, said, inWords) {
    const groups = new Map();
    for (const answer of answers) {
        if (said(answer).kind === 'failed')
            continue;
        const words = inWords(said(answer));
        groups.set(words, [...(groups.get(words) ?? []), answer.server]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/checks/mx/inconsistent.js





const twoServers = `example.com. SOA ns1.example.com. hostmaster.example.com. 1 7200 3600 1209600 3600
example.com. NS ns1.example.com.
example.com. NS ns2.example.com.
ns1.example.com. A 45.79.1.1
ns2.example.com. A 45.79.1.2
example.com. MX 10 mx.example.com.`;
/* harmony default export */ const mx_inconsistent = ((0,check/* defineCheck */.q)({
    id: 'mx/inconsistent',
    title: 'All name servers of the domain give the same MX records',
    why: `Every sender asks another of the domain's name servers. Where they disagree, part of the mail goes to hosts that
should not get it any more, or none at all, and it changes from hour to hour. One server has most often missed an update.`,
    refs: [(0,reference/* rfc */.W)(1034, '4.3.5'), (0,reference/* rfc */.W)(5321, '5.1')],
    on: 'domain',
    needs: { authority: authority },
    messages: {
        different: {
            severity: 'warning',
            text: ({ opinions }) => `the name servers disagree on the MX records: ${opinions.map(({ said, servers }) => `${(0,quote/* listed */.KE)(servers, 3)} say ${(0,quote/* quoted */.TL)(said)}`).join('; ')}`,
            remedy: () => 'Compare the serial numbers of the zone on each server, and mend the transfer to the one that is behind.',
        },
    },
    examples: [
        {
            title: 'two servers that agree',
            zone: twoServers,
            says: [],
        },
        {
            title: 'a server that has missed an update',
            zone: twoServers,
            servers: { '45.79.1.2': 'example.com. MX 10 old.example.com.' },
            says: ['different'],
        },
        {
            title: 'a server that does not answer',
            zone: twoServers,
            unanswered: { 'MX example.com @45.79.1.2': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ authority }) => (authority.length > 1 ? undefined : 'fewer than two name servers can be asked'),
    *run({ authority }, say, { name }) {
        const groups = [...opinions(authority, ({ mx }) => mx, inWords)];
        const ranked = groups
            .sort(([, a], [, b]) => b.length - a.length)
            .map(([said, servers]) => ({ said, servers }));
        if (ranked.length > 1)
            yield say.different({ opinions: ranked }, { in: 'dns', name, type: 'MX' });
        const silent = authority.filter(({ mx }) => mx.kind === 'failed').map(({ server }) => server);
        if (silent.length > 0)
            throw new fact/* Unobserved */.A(`MX records at ${(0,quote/* listed */.KE)(silent, 3)}: no answer from the server itself`);
    },
}));
/** The order of the records does not matter, and NODATA is as good as NXDOMAIN. */
const inWords = (answer) => answer.kind === 'found'
    ? answer.records
        .map(({ data }) => `${data.preference} ${data.exchange === '' ? '.' : data.exchange}`)
        .sort()
        .join(', ')
    : 'nothing';

;// CONCATENATED MODULE: ./build/checks/mx/missing.js






/* harmony default export */ const mx_missing = ((0,check/* defineCheck */.q)({
    id: 'mx/missing',
    title: 'The domain says where its mail goes',
    why: `Without an MX record senders fall back to the address of the domain itself, which is often a web server that
takes no mail. Without either, replies and bounces are lost, and receivers refuse mail from such a domain.`,
    refs: [(0,reference/* rfc */.W)(5321, '5.1'), (0,reference/* rfc */.W)(7505, '1')],
    on: 'domain',
    needs: { mx: facts_mx.mx, declared: facts_declared/* declared */.b, existence: existence/* existence */.V },
    messages: {
        sender: {
            severity: 'error',
            text: ({ profile }) => `the domain has neither MX nor address records, and its profile is ${profile}: replies and bounces have nowhere to go`,
            remedy: () => 'Publish an MX record that names the host which receives mail for the domain.',
        },
        receiver: {
            severity: 'error',
            text: () => 'the domain has neither MX nor address records, so that it cannot receive mail',
            remedy: () => 'Publish an MX record that names the host which receives mail for the domain.',
        },
        implicit: {
            severity: 'warning',
            text: () => 'the domain has no MX record, so that mail is sent to its own address, where a web server may be all there is',
            remedy: () => 'Publish an MX record that names the host which receives mail, even if it is the domain itself.',
        },
        parked: {
            severity: 'notice',
            text: () => 'the parked domain has an address and no MX record, so that mail is tried at that address for days',
            remedy: () => 'Publish the null MX: MX 0 .',
        },
    },
    examples: [
        { title: 'an MX', zone: 'example.com. MX 10 mx.example.com.', says: [] },
        { title: 'nothing at all', zone: 'example.com. TXT "x"', says: ['sender'] },
        {
            title: 'nothing, receiving only',
            zone: 'example.com. TXT "x"',
            declared: { profile: 'receive-only' },
            says: ['receiver'],
        },
        { title: 'an address only', zone: 'example.com. A 192.0.2.1', says: ['implicit'] },
        { title: 'an IPv6 address only', zone: 'example.com. AAAA 2001:db8::1', says: ['implicit'] },
        {
            title: 'parked with an address',
            zone: 'example.com. A 192.0.2.1',
            declared: { profile: 'parked' },
            says: ['parked'],
        },
        {
            title: 'parked and empty',
            zone: 'example.com. TXT "v=spf1 -all"',
            declared: { profile: 'parked' },
            says: [],
        },
        {
            title: 'parked with a null MX',
            zone: 'example.com. MX 0 .',
            declared: { profile: 'parked' },
            says: [],
        },
        {
            title: 'the address unknown',
            zone: 'example.com. TXT "x"',
            unanswered: { 'A example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ existence }) => (existence.exists ? undefined : 'the domain does not exist'),
    *run({ mx, declared }, say, { name }) {
        const at = { in: 'dns', name, type: 'MX' };
        if (mx.kind === 'implicit')
            yield declared.profile === 'parked' ? say.parked({}, at) : say.implicit({}, at);
        if (mx.kind !== 'none' || declared.profile === 'parked')
            return;
        yield (0,core_declared/* sends */.W6)(declared) ? say.sender({ profile: declared.profile }, at) : say.receiver({}, at);
    },
}));

// EXTERNAL MODULE: ./build/facts/data/selectors.json
var data_selectors = __webpack_require__(3878);
;// CONCATENATED MODULE: ./build/facts/mail-provider.js
/** Which mailbox provider a mail exchanger belongs to, by its name. */


const exchangers = data_selectors/* providers */.r5.flatMap(({ name, mx = [] }) => mx.map((text) => ({ provider: name, ancestor: (0,dns_name/* parseName */.$q)(text) })));
/** The provider's name for people, undefined where it is none that is known. */
const mailProviderOf = (host) => exchangers.find(({ ancestor }) => ancestor !== undefined && (0,dns_name/* isWithin */.UO)(host, ancestor))?.provider;

;// CONCATENATED MODULE: ./build/checks/mx/mixed-providers.js





/* harmony default export */ const mixed_providers = ((0,check/* defineCheck */.q)({
    id: 'mx/mixed-providers',
    title: 'All mail exchangers belong to one mailbox provider',
    why: `Two mailbox providers do not share mailboxes. Where MX records name both, part of the mail goes to accounts that
nobody reads, or is refused because the account does not exist there. It mostly remains from a move.`,
    refs: [(0,reference/* rfc */.W)(5321, '5.1')],
    on: 'domain',
    needs: { mx: facts_mx.mx },
    messages: {
        equal: {
            severity: 'warning',
            text: ({ providers }) => `MX records of the same preference name ${(0,quote/* listed */.KE)(providers)}: each gets a part of the mail`,
            remedy: () => 'Delete the MX records of the provider that does not hold your mailboxes.',
        },
        spare: {
            severity: 'notice',
            text: ({ providers }) => `the MX records name ${(0,quote/* listed */.KE)(providers)}: the second gets mail whenever the first is busy`,
            remedy: () => 'Delete the MX records of the provider that does not hold your mailboxes, unless it forwards to the other.',
        },
    },
    examples: [
        {
            title: 'one provider',
            zone: 'example.com. MX 1 aspmx.l.google.com.\nexample.com. MX 5 alt1.aspmx.l.google.com.',
            says: [],
        },
        {
            title: 'a provider and a host of one’s own',
            zone: 'example.com. MX 1 smtp.google.com.\nexample.com. MX 5 mx.example.com.',
            says: [],
        },
        {
            title: 'two providers at once',
            zone: 'example.com. MX 10 smtp.google.com.\nexample.com. MX 10 example-com.mail.protection.outlook.com.',
            says: ['equal'],
        },
        {
            title: 'a second provider as a spare',
            zone: 'example.com. MX 0 example-com.mail.protection.outlook.com.\nexample.com. MX 10 smtp.google.com.',
            says: ['spare'],
        },
    ],
    skip: ({ mx }) => (mx.records.length > 1 ? undefined : 'there are not two MX records'),
    *run({ mx }, say, { name }) {
        const known = mx.records
            .filter((record) => !(0,facts_mx/* isNullMx */.x)(record))
            .flatMap(({ data }) => {
            const provider = mailProviderOf(data.exchange);
            return provider === undefined ? [] : [{ provider, preference: data.preference }];
        });
        const providers = [...new Set(known.map(({ provider }) => provider))];
        if (providers.length < 2)
            return;
        yield (shared(known) ? say.equal : say.spare)({ providers }, { in: 'dns', name, type: 'MX' });
    },
}));
/** Whether two providers stand at one preference. */
const shared = (known) => known.some(({ provider, preference }) => known.some((other) => other.preference === preference && other.provider !== provider));

;// CONCATENATED MODULE: ./build/checks/mx/null.js







/* harmony default export */ const mx_null = ((0,check/* defineCheck */.q)({
    id: 'mx/null',
    title: 'A null MX stands alone, and only where no mail is wanted',
    why: `A null MX ("0 .") tells every sender that the domain takes no mail. Mixed with other MX records it is undefined,
and on a domain that sends mail it makes receivers refuse that mail, because nobody could answer it.`,
    refs: [(0,reference/* rfc */.W)(7505, '3'), (0,reference/* rfc */.W)(7505, '4.2')],
    on: 'domain',
    needs: { mx: facts_mx.mx, declared: facts_declared/* declared */.b },
    messages: {
        mixed: {
            severity: 'error',
            text: ({ others }) => `the null MX stands beside ${(0,quote/* counted */.hS)(others, 'other MX record')}`,
            remedy: () => 'Delete the MX record "0 ." if the domain takes mail, or all the others if it does not.',
        },
        sender: {
            severity: 'error',
            text: ({ profile }) => `the domain has a null MX, and its profile is ${profile}`,
            remedy: () => 'Publish an MX record for a host that takes replies and bounces, or set the profile to "parked" if no mail comes from here.',
        },
        receiver: {
            severity: 'error',
            text: () => 'the domain has a null MX, and its profile is receive-only',
            remedy: () => 'Replace "0 ." by the hosts that receive your mail, or set the profile to "parked".',
        },
        preference: {
            severity: 'notice',
            text: ({ preference }) => `the null MX has the preference ${preference}`,
            remedy: () => 'Publish it as "0 .": RFC 7505 asks for the preference 0.',
        },
    },
    examples: [
        { title: 'a parked domain', zone: 'example.com. MX 0 .', declared: { profile: 'parked' }, says: [] },
        { title: 'an ordinary MX', zone: 'example.com. MX 10 mx.example.com.', says: [] },
        {
            title: 'beside another',
            zone: 'example.com. MX 0 .\nexample.com. MX 10 mx.example.com.',
            says: ['mixed'],
        },
        { title: 'on a sender', zone: 'example.com. MX 0 .', says: ['sender'] },
        {
            title: 'on a receiver',
            zone: 'example.com. MX 0 .',
            declared: { profile: 'receive-only' },
            says: ['receiver'],
        },
        {
            title: 'with a preference',
            zone: 'example.com. MX 10 .',
            declared: { profile: 'parked' },
            says: ['preference'],
        },
        {
            title: 'no answer',
            zone: '',
            unanswered: { 'MX example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ mx }) => (mx.records.some(facts_mx/* isNullMx */.x) ? undefined : 'there is no null MX'),
    *run({ mx, declared }, say) {
        const [first] = mx.records.filter(facts_mx/* isNullMx */.x);
        const at = first && (0,place/* placeOf */.$)('MX', first);
        if (mx.kind === 'exchangers')
            yield say.mixed({ others: mx.records.filter((r) => !(0,facts_mx/* isNullMx */.x)(r)).length }, at);
        else if ((0,core_declared/* sends */.W6)(declared))
            yield say.sender({ profile: declared.profile }, at);
        else if (declared.profile === 'receive-only')
            yield say.receiver({}, at);
        if (first !== undefined && first.data.preference !== 0)
            yield say.preference({ preference: first.data.preference }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/mx/private-address.js






/* harmony default export */ const private_address = ((0,check/* defineCheck */.q)({
    id: 'mx/private-address',
    title: 'A mail exchanger can be reached from everywhere',
    why: `An address from a private, loopback or otherwise special range leads nowhere, or to the sender's own network.
Mail for it is lost or waits until it bounces.`,
    refs: [(0,reference/* rfc */.W)(6890, '2.2'), (0,reference/* rfc */.W)(1918, '3')],
    on: 'host',
    needs: { hostAddresses: host/* hostAddresses */.l },
    messages: {
        only: {
            severity: 'error',
            text: ({ host, address, range }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} only has addresses that cannot be reached: ${address} is ${range}`,
            remedy: ({ host }) => `Give ${(0,quote/* quoted */.TL)(host)} its public address; an internal view of the zone can keep the private one.`,
        },
        some: {
            severity: 'warning',
            text: ({ host, address, range }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} has the address ${address}, which is ${range}`,
            remedy: ({ address }) => `Remove the record for ${address}: each sender that picks it waits for a time-out first.`,
        },
    },
    examples: [
        {
            title: 'a public address',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 11.22.33.44',
            says: [],
        },
        {
            title: 'a private address',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 10.0.0.5',
            says: ['only'],
        },
        {
            title: 'one of two',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 11.22.33.44\nmx.example.com. AAAA fd00::5',
            says: ['some'],
        },
    ],
    skip: ({ hostAddresses: { addresses } }) => (addresses.length > 0 ? undefined : 'the host has no address'),
    *run({ hostAddresses: { addresses } }, say, { name }) {
        const special = addresses.flatMap((record) => {
            const range = (0,address_range/* specialRange */.hm)(record.data);
            return range === undefined ? [] : [{ record, range }];
        });
        const message = special.length === addresses.length ? say.only : say.some;
        for (const { record, range } of message === say.only ? special.slice(0, 1) : special) {
            const at = (0,place/* placeOf */.$)(record.data.includes(':') ? 'AAAA' : 'A', record);
            yield message({ host: name, address: record.data, range }, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/mx/target.js






/* harmony default export */ const mx_target = ((0,check/* defineCheck */.q)({
    id: 'mx/target',
    title: 'An MX record names a host of the public DNS',
    why: `An MX record holds the name of a host, never an address. Senders ignore a record that holds anything else, so that
mail stays with them or goes to an exchanger that was meant as a spare.`,
    refs: [(0,reference/* rfc */.W)(5321, '5.1'), (0,reference/* rfc */.W)(1123, '2.1'), (0,reference/* rfc */.W)(6761, '6')],
    on: 'domain',
    needs: { mx: facts_mx.mx },
    messages: {
        address: {
            severity: 'error',
            text: ({ host }) => `an MX record names the address ${(0,quote/* quoted */.TL)(host)}, where only a host name can stand`,
            remedy: ({ host }) => `Give ${host} a name with an A or AAAA record, and put that name into the MX record.`,
        },
        local: {
            severity: 'error',
            text: ({ host }) => `an MX record names ${(0,quote/* quoted */.TL)(host)}, a name that only exists inside a private network`,
            remedy: () => 'Name a host that everybody can resolve, or publish the null MX "0 ." if the domain takes no mail.',
        },
        invalid: {
            severity: 'warning',
            text: ({ host }) => `an MX record names ${(0,quote/* quoted */.TL)(host)}, which looks like a leftover of a provider's ownership check`,
            remedy: () => 'Delete the record once the provider has verified the domain.',
        },
        'single-label': {
            severity: 'error',
            text: ({ host }) => `an MX record names ${(0,quote/* quoted */.TL)(host)}, a name of one label`,
            remedy: () => "Write the exchanger's full name; in a zone file, a missing domain or a missing final dot is the usual cause.",
        },
        illegal: {
            severity: 'error',
            text: ({ host }) => `an MX record names ${(0,quote/* quoted */.TL)(host)}, which is no host name`,
            remedy: () => 'Use a name of letters, digits and hyphens; many senders refuse underscores and all-digit top levels.',
        },
    },
    examples: [
        { title: 'a host', zone: 'example.com. MX 10 mx1.example.com.', says: [] },
        { title: 'an internationalised host', zone: 'example.com. MX 10 xn--mx-eka.example.com.', says: [] },
        { title: 'an address', zone: 'example.com. MX 10 192.0.2.1.', says: ['address'] },
        { title: 'localhost', zone: 'example.com. MX 10 localhost.', says: ['local'] },
        {
            title: 'an ownership check',
            zone: 'example.com. MX 10 mx.example.com.\nexample.com. MX 32767 ms1234.msv1.invalid.',
            says: ['invalid'],
        },
        { title: 'one label', zone: 'example.com. MX 10 mail.', says: ['single-label'] },
        { title: 'an underscore', zone: 'example.com. MX 10 mail_1.example.com.', says: ['illegal'] },
        { title: 'a null MX', zone: 'example.com. MX 0 .', declared: { profile: 'parked' }, says: [] },
    ],
    skip: ({ mx }) => ((0,facts_mx/* exchangersOf */.i)(mx).length > 0 ? undefined : 'there is no mail exchanger'),
    *run({ mx }, say) {
        for (const host of (0,facts_mx/* exchangersOf */.i)(mx)) {
            const problem = (0,target/* targetProblem */.j)(host);
            const record = mx.records.find(({ data }) => data.exchange === host);
            if (problem !== undefined && record !== undefined)
                yield say[problem]({ host }, (0,place/* placeOf */.$)('MX', record));
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/mx/unresolvable.js





/* harmony default export */ const mx_unresolvable = ((0,check/* defineCheck */.q)({
    id: 'mx/unresolvable',
    title: 'A mail exchanger has an address',
    why: `A sender that cannot find an address for a mail exchanger tries the next one; when none is left, the mail waits
for days and then bounces.`,
    refs: [(0,reference/* rfc */.W)(5321, '5.1')],
    on: 'host',
    needs: { hostAddresses: host/* hostAddresses */.l },
    messages: {
        nonexistent: {
            severity: 'error',
            text: ({ host }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} does not exist (NXDOMAIN)`,
            remedy: ({ host }) => `Create A or AAAA records for ${(0,quote/* quoted */.TL)(host)}, or remove it from the MX records.`,
        },
        empty: {
            severity: 'error',
            text: ({ host }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} has neither an A nor an AAAA record`,
            remedy: ({ host }) => `Create A or AAAA records for ${(0,quote/* quoted */.TL)(host)}, or remove it from the MX records.`,
        },
    },
    examples: [
        { title: 'IPv4', zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1', says: [] },
        {
            title: 'IPv6 alone',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. AAAA 2001:db8::1',
            says: [],
        },
        { title: 'no such host', zone: 'example.com. MX 10 mx.example.com.', says: ['nonexistent'] },
        {
            title: 'no address',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. TXT "x"',
            says: ['empty'],
        },
        {
            title: 'an answer for one family',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1',
            unanswered: { 'AAAA mx.example.com': 'timeout' },
            says: [],
        },
        {
            title: 'no answer for the other family',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. TXT "x"',
            unanswered: { 'AAAA mx.example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ hostAddresses: { via } }, { name }) => {
        if ((0,target/* targetProblem */.j)(name) !== undefined)
            return 'the name is no host name (mx/target)';
        return via.length > 0 ? 'the exchanger is an alias (mx/alias)' : undefined;
    },
    *run({ hostAddresses: { addresses, exists } }, say, { name }) {
        if (addresses.length > 0)
            return;
        yield (exists ? say.empty : say.nonexistent)({ host: name }, { in: 'dns', name, type: 'A' });
    },
}));

// EXTERNAL MODULE: ./build/facts/sending-address.js
var sending_address = __webpack_require__(8335);
;// CONCATENATED MODULE: ./build/facts/ptr-sender.js



const senderReverse = {
    name: 'sender-reverse',
    on: 'sender',
    async gather({ network }, world) {
        const { addresses, ...rest } = (0,sending_address/* sendingAddresses */.P)(network);
        const inner = addresses.some(address_range/* isInner */.xf);
        const asked = inner ? [] : addresses;
        return { ...rest, isInner: inner, reverses: await Promise.all(asked.map((ip) => (0,ptr/* reverseOf */.Kg)(ip, world))) };
    },
};
/** Why a check of PTR records does not apply. */
const withoutReverse = ({ sender }) => isUnusable(sender) ? 'nobody can send from there (sender/special-address)' : undefined;
/** Why a check of the names does not apply. */
const withoutName = ({ sender }) => withoutReverse({ sender }) ?? (isNameless(sender) ? 'there is no PTR record (ptr/missing)' : undefined);
const isNameless = ({ reverses }) => reverses.every(({ names, unobserved }) => names.length === 0 && unobserved === undefined);
/** A documentation address has a PTR record only in somebody's proposed zones, or in tests. */
const isUnusable = ({ isInner, range, reverses }) => isInner || (range !== undefined && isNameless({ reverses }));

;// CONCATENATED MODULE: ./build/checks/ptr/generic.js






const generic_remedy = ({ address }) => `Ask whoever gave you ${address} to name it after your mail server, such as mail.example.com, and publish that name with the address.`;
const named = (name) => ({
    zone: `4.3.2.20.in-addr.arpa. PTR ${name}.\n${name}. A 20.2.3.4`,
    declared: { sendingNetworks: ['20.2.3.4'] },
});
/* harmony default export */ const generic = ((0,check/* defineCheck */.q)({
    id: 'ptr/generic',
    title: 'The name of a sending address is that of a mail server',
    why: `Home connections and freshly rented machines have names that their network makes up from the address. Most
unwanted mail comes from such names, so receivers hold them against the sender: Outlook.com answers DY-001, T-Online
"Dialup/transient IP not allowed", and Yahoo asks for a name that does not look generic.`,
    refs: [
        (0,reference/* rfc */.W)(5321, '7.9'),
        (0,reference/* provider */.M)('Outlook.com: policies', 'https://sendersupport.olc.protection.outlook.com/pm/policies.aspx'),
        (0,reference/* provider */.M)('Yahoo: best practices', 'https://senders.yahooinc.com/best-practices/'),
    ],
    on: 'sender',
    needs: { sender: senderReverse },
    messages: {
        dynamic: {
            severity: 'warning',
            text: ({ address, name }) => `the sending address ${address} is named ${(0,quote/* quoted */.TL)(name)}, like a connection whose address changes`,
            remedy: generic_remedy,
        },
        generic: {
            severity: 'warning',
            text: ({ address, name }) => `the sending address ${address} is named ${(0,quote/* quoted */.TL)(name)}, a name that its network gives to every address`,
            remedy: generic_remedy,
        },
    },
    examples: [
        {
            title: 'a resolver that does not answer',
            zone: '',
            declared: { sendingNetworks: ['20.2.3.4'] },
            unanswered: { 'PTR 4.3.2.20.in-addr.arpa': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
        { title: 'a name that somebody chose', ...named('mail.example.com'), says: [] },
        { title: 'an address in the name of a mail server', ...named('mta-20-2-3-4.example.com'), says: [] },
        { title: 'a dial-up connection', ...named('pool-20-2-3-4.dsl.example.net'), says: ['dynamic'] },
        { title: 'the address in the name', ...named('host-20-2-3-4.example.net'), says: ['generic'] },
        { title: 'the address, turned round', ...named('4.3.2.20.static.example.net'), says: ['generic'] },
        { title: 'a rented machine', ...named('vps-1a2b3c4d.vps.ovh.net'), says: ['generic'] },
        {
            title: 'a machine in a cloud',
            ...named('ec2-20-2-3-4.eu-west-1.compute.amazonaws.com'),
            says: ['generic'],
        },
        {
            title: 'a large network, once',
            ...named('pool-20-2-3-4.example.net'),
            declared: { sendingNetworks: ['20.2.3.0/24'] },
            says: ['dynamic'],
        },
        {
            title: 'a second name that somebody chose, of which ptr/several speaks',
            zone: `4.3.2.20.in-addr.arpa. PTR host-20-2-3-4.example.net.
4.3.2.20.in-addr.arpa. PTR mail.example.com.
mail.example.com. A 20.2.3.4
host-20-2-3-4.example.net. A 20.2.3.4`,
            declared: { sendingNetworks: ['20.2.3.4'] },
            says: [],
        },
        {
            title: 'no PTR record, of which ptr/missing speaks',
            zone: '',
            declared: { sendingNetworks: ['20.2.3.4'] },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'no answer',
            zone: '',
            declared: { sendingNetworks: ['20.2.3.4'] },
            unanswered: { 'PTR 4.3.2.20.in-addr.arpa': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: withoutName,
    *run({ sender }, say) {
        for (const { address, names, at } of sender.reverses) {
            const kinds = names.map(({ name }) => genericness(name, address));
            const [first] = names;
            const [kind] = kinds;
            if (first === undefined || kind === undefined || kinds.includes(undefined))
                continue;
            yield say[kind]({ address, name: first.name }, at);
            return;
        }
        (0,ptr/* throwUnasked */.U3)(sender.reverses);
    },
}));

;// CONCATENATED MODULE: ./build/checks/ptr/missing.js




const missing_remedy = ({ network }) => `Ask whoever gave you the address (hosting or internet provider) to point the PTR record of ${network} to the host name of the mail server.`;
/* harmony default export */ const ptr_missing = ((0,check/* defineCheck */.q)({
    id: 'ptr/missing',
    title: 'Every sending address has a PTR record',
    why: `Receivers ask the reverse DNS which host an address belongs to. An address without a name looks like a home
connection or an infected machine: Gmail answers 550-5.7.25 and Comcast PTR1000, and most others refuse or defer too. The
record is made by whoever owns the address, not where your domain is managed.`,
    refs: [
        (0,reference/* rfc */.W)(1912, '2.1'),
        (0,reference/* rfc */.W)(2317),
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/a/answer/81126'),
    ],
    on: 'sender',
    needs: { sender: senderReverse },
    messages: {
        missing: {
            severity: 'error',
            text: ({ network }) => `the sending address ${network} has no PTR record`,
            remedy: missing_remedy,
        },
        none: {
            severity: 'warning',
            text: ({ network, looked }) => `none of the ${looked} addresses of ${network} among sending-ips has a PTR record`,
            remedy: missing_remedy,
        },
    },
    examples: [
        {
            title: 'PTR records, for both versions of IP',
            zone: `4.3.2.20.in-addr.arpa. PTR mail.example.com.
1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.5.4.1.0.0.a.2.ip6.arpa. PTR mail.example.com.`,
            declared: { sendingNetworks: ['20.2.3.4', '2a00:1450::1'] },
            says: [],
        },
        {
            title: 'a classless delegation',
            zone: `4.3.2.20.in-addr.arpa. CNAME 4.0/29.3.2.20.in-addr.arpa.
4.0/29.3.2.20.in-addr.arpa. PTR mail.example.com.`,
            declared: { sendingNetworks: ['20.2.3.4'] },
            says: [],
        },
        {
            title: 'the IPv6 address forgotten',
            zone: '4.3.2.20.in-addr.arpa. PTR mail.example.com.',
            declared: { sendingNetworks: ['20.2.3.4', '2a00:1450::1'] },
            says: ['missing'],
        },
        {
            title: 'a classless delegation to nowhere',
            zone: '4.3.2.20.in-addr.arpa. CNAME 4.0-7.rev.example.com.',
            declared: { sendingNetworks: ['20.2.3.4'] },
            says: ['missing'],
        },
        {
            title: 'a network without any',
            zone: '',
            declared: { sendingNetworks: ['20.2.3.0/29'] },
            says: ['none'],
        },
        {
            title: 'a network of which some have one: nobody knows which of them send',
            zone: '4.3.2.20.in-addr.arpa. PTR mail.example.com.',
            declared: { sendingNetworks: ['20.2.3.0/29'] },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'a network too large to look at',
            zone: '',
            declared: { sendingNetworks: ['2a00:1450::/64'] },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'an inner address, of which sender/special-address speaks',
            zone: '',
            declared: { sendingNetworks: ['10.0.0.5'] },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'no answer',
            zone: '',
            declared: { sendingNetworks: ['20.2.3.4'] },
            unanswered: { 'PTR 4.3.2.20.in-addr.arpa': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ sender }, { network }) => withoutReverse({ sender }) ?? unknownSenders(network, sender),
    *run({ sender: { reverses, extent } }, say, { network }) {
        (0,ptr/* throwUnasked */.U3)(reverses);
        const [first] = reverses.filter(missing_isNameless);
        if (first === undefined)
            return;
        yield extent === 'single'
            ? say.missing({ network }, first.at)
            : say.none({ network, looked: reverses.length }, first.at);
    },
}));
const missing_isNameless = ({ names, unobserved }) => unobserved === undefined && names.length === 0;
/** A network has addresses that nobody sends from, and they need no name. */
function unknownSenders(network, { reverses, extent }) {
    const nameless = reverses.filter(missing_isNameless).length;
    if (extent === 'single' || (extent === 'whole' && (nameless === 0 || nameless === reverses.length)))
        return undefined;
    return `${nameless} of the ${reverses.length} addresses of ${network} that were looked at ${nameless === 1 ? 'has' : 'have'} no PTR record: declare the single addresses that send`;
}

;// CONCATENATED MODULE: ./build/checks/ptr/several.js





const several_zone = `4.3.2.20.in-addr.arpa. PTR mail.example.com.
4.3.2.20.in-addr.arpa. PTR www.example.com.
mail.example.com. A 20.2.3.4
`;
const several_declared = { sendingNetworks: ['20.2.3.4'] };
/* harmony default export */ const several = ((0,check/* defineCheck */.q)({
    id: 'ptr/several',
    title: 'A sending address has one name',
    why: `The DNS gives several PTR records in any order, and many receivers look at the first one only. Mail then passes
or fails by chance: now the name leads back to the address and is the one in HELO, now it is another.`,
    refs: [(0,reference/* rfc */.W)(8601, '2.7.3'), (0,reference/* rfc */.W)(1912, '2.1')],
    on: 'sender',
    needs: { sender: senderReverse },
    messages: {
        astray: {
            severity: 'warning',
            text: ({ address, names, astray }) => `the sending address ${address} has ${names.length} PTR records, of which ${(0,quote/* counted */.hS)(astray.length, 'names a host', 'name hosts')} that ${astray.length === 1 ? 'does' : 'do'} not have it: ${(0,quote/* listed */.KE)(astray.map(quote/* quoted */.TL))}`,
            remedy: ({ address, astray }) => `Have the PTR record of ${address} to ${(0,quote/* listed */.KE)(astray.map(quote/* quoted */.TL))} deleted.`,
        },
        several: {
            severity: 'notice',
            text: ({ address, names }) => `the sending address ${address} has ${names.length} PTR records: ${(0,quote/* listed */.KE)(names.map(quote/* quoted */.TL))}`,
            remedy: ({ address }) => `Have only the PTR record of ${address} kept that names the mail server as it names itself in HELO.`,
        },
    },
    examples: [
        {
            title: 'one name',
            zone: '4.3.2.20.in-addr.arpa. PTR mail.example.com.\nmail.example.com. A 20.2.3.4',
            declared: several_declared,
            says: [],
        },
        {
            title: 'two names that lead back',
            zone: `${several_zone}www.example.com. A 20.2.3.4`,
            declared: several_declared,
            says: ['several'],
        },
        {
            title: 'one of two leads astray',
            zone: `${several_zone}www.example.com. A 20.2.3.5`,
            declared: several_declared,
            says: ['astray'],
        },
        {
            title: 'both lead astray, of which ptr/unconfirmed speaks',
            zone: '4.3.2.20.in-addr.arpa. PTR a.example.com.\n4.3.2.20.in-addr.arpa. PTR b.example.com.',
            declared: several_declared,
            says: [],
        },
        {
            title: 'a resolver that does not answer',
            zone: '',
            declared: several_declared,
            unanswered: { 'PTR 4.3.2.20.in-addr.arpa': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: withoutName,
    *run({ sender: { reverses } }, say) {
        const several = reverses.find((reverse) => reverse.names.length > 1 && (0,ptr/* isConfirmed */.it)(reverse));
        if (several === undefined)
            return (0,ptr/* throwUnasked */.U3)(reverses);
        const { address, names, at } = several;
        const astray = names.filter(({ state }) => state === 'unconfirmed' || state === 'nonexistent');
        const data = { address, names: names.map(({ name }) => name), astray: astray.map(({ name }) => name) };
        yield astray.length > 0 ? say.astray(data, at) : say.several(data, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/ptr/unconfirmed.js






const namesOf = ({ names }) => (0,quote/* listed */.KE)(names.map(quote/* quoted */.TL));
const unconfirmed_remedy = ({ address, names: [name = ''], type }) => `Publish ${name} ${type} ${address}, or have the PTR record name a host that has this address.`;
const unconfirmed_zone = '4.3.2.20.in-addr.arpa. PTR mail.example.com.\n';
const unconfirmed_declared = { sendingNetworks: ['20.2.3.4'] };
/* harmony default export */ const unconfirmed = ((0,check/* defineCheck */.q)({
    id: 'ptr/unconfirmed',
    title: 'The host that a sending address claims to be has that address',
    why: `Whoever owns an address can give it any name, so receivers believe a PTR record only when the name leads back to
the address (forward-confirmed reverse DNS). Gmail treats a name that does not like none at all: 550-5.7.25.`,
    refs: [
        (0,reference/* rfc */.W)(8601, '2.7.3'),
        (0,reference/* rfc */.W)(1912, '2.1'),
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/a/answer/81126'),
    ],
    on: 'sender',
    needs: { sender: senderReverse },
    messages: {
        elsewhere: {
            severity: 'error',
            text: (data) => `the PTR record of the sending address ${data.address} names ${namesOf(data)}, which has the ${data.type} records ${(0,quote/* listed */.KE)(data.addresses)} and not this one`,
            remedy: unconfirmed_remedy,
        },
        unresolvable: {
            severity: 'error',
            text: (data) => `the PTR record of the sending address ${data.address} names ${namesOf(data)}, which has no ${data.type} record`,
            remedy: unconfirmed_remedy,
        },
        network: {
            severity: 'warning',
            text: ({ network, unconfirmed, looked, ...first }) => `${unconfirmed} of the ${looked} addresses of ${network} that were looked at have PTR records which no host confirms; ${first.address} names ${namesOf(first)}`,
            remedy: unconfirmed_remedy,
        },
    },
    examples: [
        { title: 'a name that leads back', zone: `${unconfirmed_zone}mail.example.com. A 20.2.3.4`, declared: unconfirmed_declared, says: [] },
        {
            title: 'a name behind a classless delegation, which leads back by an alias',
            zone: `4.3.2.20.in-addr.arpa. CNAME 4.0-7.rev.example.com.
4.0-7.rev.example.com. PTR mail.example.com.
mail.example.com. CNAME host.example.net.
host.example.net. A 20.2.3.4`,
            declared: unconfirmed_declared,
            says: [],
        },
        {
            title: 'an IPv6 address',
            zone: `1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.5.4.1.0.0.a.2.ip6.arpa. PTR mail.example.com.
mail.example.com. AAAA 2a00:1450:0::1`,
            declared: { sendingNetworks: ['2a00:1450::1'] },
            says: [],
        },
        { title: 'another host', zone: `${unconfirmed_zone}mail.example.com. A 20.2.3.5`, declared: unconfirmed_declared, says: ['elsewhere'] },
        { title: 'a name that does not exist', zone: unconfirmed_zone, declared: unconfirmed_declared, says: ['unresolvable'] },
        {
            title: 'a name with an IPv6 address only',
            zone: `${unconfirmed_zone}mail.example.com. AAAA 2a00:1450::1`,
            declared: unconfirmed_declared,
            says: ['unresolvable'],
        },
        {
            title: 'two names, one of which leads back',
            zone: `${unconfirmed_zone}4.3.2.20.in-addr.arpa. PTR gone.example.com.\nmail.example.com. A 20.2.3.4`,
            declared: unconfirmed_declared,
            says: [],
        },
        {
            title: 'a network',
            zone: `${unconfirmed_zone}5.3.2.20.in-addr.arpa. PTR other.example.com.\nmail.example.com. A 20.2.3.4`,
            declared: { sendingNetworks: ['20.2.3.0/29'] },
            says: ['network'],
        },
        {
            title: 'no PTR record, of which ptr/missing speaks',
            zone: '',
            declared: unconfirmed_declared,
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'no answer about the name',
            zone: unconfirmed_zone,
            declared: unconfirmed_declared,
            unanswered: { 'A mail.example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ sender }) => withoutReverse({ sender }) ??
        (sender.reverses.every(({ names, unobserved }) => names.length === 0 && unobserved === undefined)
            ? 'there is no PTR record (ptr/missing)'
            : undefined),
    *run({ sender: { reverses, extent } }, say, { network }) {
        const unsettled = reverses.map(ptr/* whyUnsettled */.$u).find((why) => why !== undefined);
        const bad = reverses.filter(isRefuted);
        const [first] = bad;
        if (first !== undefined) {
            const data = unconfirmed_inWords(first);
            const counted = { network, unconfirmed: bad.length, looked: reverses.length };
            if (extent !== 'single')
                yield say.network({ ...data, ...counted }, first.at);
            else if (data.addresses.length > 0)
                yield say.elsewhere(data, first.at);
            else
                yield say.unresolvable(data, first.at);
        }
        if (unsettled !== undefined)
            throw new fact/* Unobserved */.A(unsettled);
    },
}));
/** Whether every name was looked at, and none leads back. */
const isRefuted = (reverse) => reverse.names.length > 0 && (0,ptr/* whyUnsettled */.$u)(reverse) === undefined && !(0,ptr/* isConfirmed */.it)(reverse);
const unconfirmed_inWords = ({ address, names }) => ({
    address,
    names: names.map(({ name }) => name),
    addresses: [...new Set(names.flatMap(({ addresses }) => addresses))],
    type: address.includes(':') ? 'AAAA' : 'A',
});

;// CONCATENATED MODULE: ./build/facts/receiver-samples.js
const receiver_samples_zone = `example.com. MX 10 mx.example.com.
example.com. TXT "v=spf1 ip4:20.2.3.4 -all"
_dmarc.example.com. TXT "v=DMARC1; p=reject; rua=mailto:dmarc@example.com"
mx.example.com. A 20.2.3.4
4.3.2.20.in-addr.arpa. PTR mx.example.com.`;
const receiver_samples_declared = {
    sendingNetworks: ['20.2.3.4'],
    helo: 'mx.example.com',
};
const asItShouldBe = {
    title: 'nothing that speaks against it',
    zone: receiver_samples_zone,
    declared: receiver_samples_declared,
    says: [],
};
const withoutPtr = {
    title: 'no PTR record',
    zone: receiver_samples_zone.replace(/^4.*$/m, ''),
    declared: receiver_samples_declared,
    says: ['unmet'],
};
const withoutDmarc = {
    title: 'no DMARC record',
    zone: receiver_samples_zone.replace(/^_dmarc.*$/m, ''),
    declared: receiver_samples_declared,
    says: ['unmet'],
};
const bulkWithoutDmarc = {
    ...withoutDmarc,
    title: 'a bulk sender without a DMARC record',
    declared: { ...receiver_samples_declared, profile: 'bulk-sender' },
};
const outsideSpf = {
    title: 'a sender that SPF does not name',
    zone: receiver_samples_zone.replace('ip4:20.2.3.4', 'ip4:20.2.3.5'),
    declared: receiver_samples_declared,
    says: ['unmet'],
};
/** Those that are the receiver's own among those of all; `hangsOn` is a question that its conditions rest on. */
const receiverExamples = (own, hangsOn) => [
    asItShouldBe,
    ...own,
    {
        title: 'no answer, which neither proves nor refutes anything',
        zone: receiver_samples_zone,
        declared: receiver_samples_declared,
        unanswered: { [hangsOn]: 'timeout' },
        says: [],
    },
    {
        title: 'a domain that sends no mail',
        zone: 'example.com. MX 0 .',
        declared: { profile: 'parked' },
        says: [],
        outcome: 'skipped',
    },
];
const [spfRecord, ptrRecord] = ['TXT example.com', 'PTR 4.3.2.20.in-addr.arpa'];

// EXTERNAL MODULE: ./build/core/requirement.js
var requirement = __webpack_require__(553);
// EXTERNAL MODULE: ./build/facts/receivers.js + 2 modules
var receivers = __webpack_require__(2377);
;// CONCATENATED MODULE: ./build/facts/receiver-unmet.js



/** The receiver of an id; undefined for a domain that sends no mail. */
const receiverOf = (found, id) => found?.receivers.find((receiver) => receiver.id === id);
/** Why there is nothing to say: no mail, or not enough known of it to say that the receiver takes it. */
function withoutVerdict(found, id) {
    const receiver = receiverOf(found, id);
    if (receiver === undefined)
        return 'the domain sends no mail';
    const decisive = receiver.requirements.filter(requirement/* isDecisive */.z);
    const unproved = decisive.filter(({ state }) => state === 'unproved');
    if (unproved.length === 0 || decisive.some(({ state }) => state === 'unmet'))
        return undefined;
    const wanting = [...new Set(unproved.flatMap((requirement) => requirement.wanting))];
    return `${unproved.length} of ${(0,quote/* counted */.hS)(decisive.length, 'condition')} cannot be proved: ${(0,quote/* listed */.KE)(wanting, 3)}`;
}
function unmetOf(found, id) {
    const receiver = receiverOf(found, id);
    const unmet = receiver?.requirements.filter(({ state }) => state === 'unmet') ?? [];
    if (receiver === undefined || unmet.length === 0)
        return undefined;
    return {
        receiver: receiver.name,
        consequence: worstFirst.find((one) => unmet.some(({ consequence }) => consequence === one)) ?? 'advice',
        requirements: unmet.map(inBrief),
        unproved: receiver.requirements.filter(({ state, provable }) => provable && state === 'unproved').length,
    };
}
const worstFirst = ['refused', 'deferred', 'filtered', 'advice'];
const inBrief = ({ id, condition, causes, codes }) => ({
    ...{ id, condition, codes },
    causes: [...new Set(causes.map(({ check }) => check))],
});
const does = {
    refused: 'would refuse mail of the domain',
    deferred: 'would put mail of the domain off',
    filtered: 'would trust mail of the domain less',
    advice: 'advises against mail like that of the domain',
};
/** The one message of the checks `requirements/*`. */
const unmet = {
    // What causes it has its own severity: a second one of the same weight would count everything twice.
    severity: 'notice',
    text: ({ receiver, consequence, requirements }) => `${receiver} ${does[consequence]}, since it requires what is not so: ${(0,quote/* listed */.KE)(requirements.map(receiver_unmet_inWords), 6)}`,
    remedy: ({ requirements, unproved }) => {
        const causes = [...new Set(requirements.flatMap(({ causes }) => causes))];
        const more = unproved === 0 ? '' : `; ${(0,quote/* counted */.hS)(unproved, 'more condition')} cannot be proved yet`;
        return `Mend what ${(0,quote/* listed */.KE)(causes)} ${causes.length === 1 ? 'says' : 'say'}${more}.`;
    },
};
function receiver_unmet_inWords({ condition, causes, codes }) {
    const replies = codes.length === 0 ? '' : `: ${(0,quote/* listed */.KE)(codes, 2)}`;
    return `${condition} (${(0,quote/* listed */.KE)(causes, 3)}${replies})`;
}
/** All of a check but its own words and examples: it holds what is known of a domain against one receiver. */
const heldAgainst = (id) => ({
    on: 'domain',
    needs: { receivers: receivers/* receivers */.d },
    messages: { unmet },
    skip: ({ receivers: found }) => withoutVerdict(found, id),
    *run({ receivers: found }, say) {
        const data = unmetOf(found, id);
        if (data !== undefined)
            yield say.unmet(data);
    },
});

;// CONCATENATED MODULE: ./build/checks/requirements/comcast.js




/* harmony default export */ const comcast = ((0,check/* defineCheck */.q)({
    id: 'requirements/comcast',
    title: 'Comcast would take the mail of the domain',
    why: `Comcast refuses addresses without reverse DNS (PTR1000), dynamic ones, and those on Spamhaus lists (BL000001). The causes
are findings of their own; this one says what Comcast makes of them.`,
    refs: [(0,reference/* provider */.M)('Comcast: mail error codes', 'https://postmaster.comcast.net/mail-error-codes/')],
    ...heldAgainst('comcast'),
    examples: receiverExamples([withoutPtr], ptrRecord),
}));

;// CONCATENATED MODULE: ./build/checks/requirements/gmail.js





const inNameOfGmail = {
    ...asItShouldBe,
    title: 'a message in the name of a mailbox at Gmail',
    messages: { 'a.eml': (0,message_samples/* letter */.Pv)({ From: 'shop@gmail.com' }) },
    says: ['unmet'],
};
/* harmony default export */ const gmail = ((0,check/* defineCheck */.q)({
    id: 'requirements/gmail',
    title: 'Gmail would take the mail of the domain',
    why: `Gmail requires SPF or DKIM, reverse DNS and TLS of everybody, and SPF, DKIM, DMARC and one-click unsubscribing of those
who send it some 5,000 messages a day. Since November 2025 it refuses what does not comply. The causes are findings of their
own; this one says what Gmail makes of them, and with which reply.`,
    refs: [
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
        (0,reference/* provider */.M)('Gmail: SMTP errors and codes', 'https://support.google.com/a/answer/3726730'),
    ],
    ...heldAgainst('gmail'),
    examples: receiverExamples([withoutPtr, bulkWithoutDmarc, inNameOfGmail], spfRecord),
}));

;// CONCATENATED MODULE: ./build/checks/requirements/gmx.js




/* harmony default export */ const gmx = ((0,check/* defineCheck */.q)({
    id: 'requirements/gmx',
    title: 'GMX would take the mail of the domain',
    why: `GMX, WEB.DE and mail.com refuse mail that fails SPF, addresses without reverse DNS or with one that is not the HELO name,
and bulk mail without a DKIM signature of the From domain. The causes are findings of their own; this one says what GMX
makes of them.`,
    refs: [(0,reference/* provider */.M)('GMX: best practices', 'https://postmaster.gmx.net/en/best-practices')],
    ...heldAgainst('gmx'),
    examples: receiverExamples([withoutPtr], ptrRecord),
}));

;// CONCATENATED MODULE: ./build/checks/requirements/icloud.js




/* harmony default export */ const icloud = ((0,check/* defineCheck */.q)({
    id: 'requirements/icloud',
    title: 'iCloud Mail would take the mail of the domain',
    why: `Apple requires reverse DNS, SPF, DKIM and DMARC of everybody who sends to iCloud, and says that mail is rejected where not
all of it is met. The causes are findings of their own; this one says what iCloud makes of them.`,
    refs: [(0,reference/* provider */.M)('iCloud: postmaster information', 'https://support.apple.com/102322')],
    ...heldAgainst('icloud'),
    examples: receiverExamples([withoutDmarc], ptrRecord),
}));

;// CONCATENATED MODULE: ./build/checks/requirements/laposte.js




/* harmony default export */ const laposte = ((0,check/* defineCheck */.q)({
    id: 'requirements/laposte',
    title: 'La Poste would take the mail of the domain',
    why: `Since September 2025 laposte.net takes SPF and DKIM that do not align with the From domain for none at all, and sends such
mail to the spam folder or refuses it. The causes are findings of their own; this one says what La Poste makes of them.`,
    refs: [(0,reference/* rfc */.W)(7208, '8'), (0,reference/* provider */.M)('La Poste: postmaster', 'https://postmaster.laposte.net/')],
    ...heldAgainst('laposte'),
    examples: receiverExamples([withoutPtr], ptrRecord),
}));

;// CONCATENATED MODULE: ./build/checks/requirements/netease.js




/* harmony default export */ const netease = ((0,check/* defineCheck */.q)({
    id: 'requirements/netease',
    title: 'NetEase would take the mail of the domain',
    why: `163.com and 126.com refuse mail that fails SPF (MI:SPF). The causes are findings of their own; this one says what NetEase
makes of them.`,
    refs: [(0,reference/* rfc */.W)(7208, '8'), (0,reference/* provider */.M)('NetEase: replies that were seen', 'https://smtp.codes/')],
    ...heldAgainst('netease'),
    examples: receiverExamples([outsideSpf], spfRecord),
}));

;// CONCATENATED MODULE: ./build/checks/requirements/outlook.js




/* harmony default export */ const outlook = ((0,check/* defineCheck */.q)({
    id: 'requirements/outlook',
    title: 'Outlook.com would take the mail of the domain',
    why: `Outlook.com, Hotmail and Live refuse the mail of those who send more than 5,000 messages a day unless SPF, DKIM and DMARC
pass (550 5.7.515), and any mail from dial-up addresses. The causes are findings of their own; this one says what Microsoft
makes of them, and with which reply.`,
    refs: [
        (0,reference/* provider */.M)('Outlook.com: requirements for high-volume senders', 'https://techcommunity.microsoft.com/blog/microsoftdefenderforoffice365blog/strengthening-email-ecosystem-outlook%E2%80%99s-new-requirements-for-high%E2%80%90volume-senders/4399730'),
        (0,reference/* provider */.M)('Outlook.com: policies', 'https://sendersupport.olc.protection.outlook.com/pm/policies.aspx'),
    ],
    ...heldAgainst('outlook'),
    examples: receiverExamples([withoutPtr, bulkWithoutDmarc], ptrRecord),
}));

;// CONCATENATED MODULE: ./build/checks/requirements/qq.js




/* harmony default export */ const qq = ((0,check/* defineCheck */.q)({
    id: 'requirements/qq',
    title: 'QQ Mail would take the mail of the domain',
    why: `QQ Mail refuses mail that does not pass SPF, or that fails the DMARC policy of its domain. The causes are findings of their
own; this one says what QQ makes of them.`,
    refs: [(0,reference/* rfc */.W)(7208, '8'), (0,reference/* provider */.M)('QQ Mail: replies that were seen', 'https://smtp.codes/')],
    ...heldAgainst('qq'),
    examples: receiverExamples([outsideSpf], spfRecord),
}));

;// CONCATENATED MODULE: ./build/checks/requirements/tonline.js




/* harmony default export */ const tonline = ((0,check/* defineCheck */.q)({
    id: 'requirements/tonline',
    title: 'T-Online would take the mail of the domain',
    why: `T-Online takes no mail from dial-up addresses, and asks for reverse DNS that shows who runs the server; a new address is
refused until somebody has written to it. The causes are findings of their own; this one says what T-Online makes of them.`,
    refs: [(0,reference/* provider */.M)('T-Online: postmaster', 'https://postmaster.t-online.de/')],
    ...heldAgainst('tonline'),
    examples: receiverExamples([withoutPtr], ptrRecord),
}));

;// CONCATENATED MODULE: ./build/checks/requirements/yahoo.js




/* harmony default export */ const yahoo = ((0,check/* defineCheck */.q)({
    id: 'requirements/yahoo',
    title: 'Yahoo would take the mail of the domain',
    why: `Yahoo, with AOL, requires SPF or DKIM, valid reverse DNS that does not look generic, and a domain that exists and takes
replies; of bulk senders SPF, DKIM and a DMARC that passes. The causes are findings of their own; this one says what Yahoo
makes of them, and with which reply.`,
    refs: [
        (0,reference/* provider */.M)('Yahoo: sender best practices', 'https://senders.yahooinc.com/best-practices/'),
        (0,reference/* provider */.M)('Yahoo: SMTP error codes', 'https://senders.yahooinc.com/smtp-error-codes/'),
    ],
    ...heldAgainst('yahoo'),
    examples: receiverExamples([withoutPtr, bulkWithoutDmarc], ptrRecord),
}));

// EXTERNAL MODULE: ./build/facts/mail-from.js
var mail_from = __webpack_require__(9606);
;// CONCATENATED MODULE: ./build/checks/sender/mail-from.js





const mail_from_declared = { mailFrom: ['bounces.example.com'] };
/* harmony default export */ const sender_mail_from = ((0,check/* defineCheck */.q)({
    id: 'sender/mail-from',
    title: 'The domains of the envelope sender exist and take bounces',
    why: `Bounces go to the envelope sender, not to the From line. Receivers look its domain up before they take a message,
and refuse what nobody could be told about: a domain that does not exist, that has no mail host, or that says with a null
MX that it takes no mail.`,
    refs: [(0,reference/* rfc */.W)(5321, '4.5.5'), (0,reference/* rfc */.W)(7505, '4.2'), (0,reference/* rfc */.W)(5321, '2.3.5')],
    on: 'domain',
    needs: { mailFrom: mail_from/* mailFrom */.wK },
    messages: {
        nonexistent: {
            severity: 'error',
            text: ({ name }) => `the envelope domain ${(0,quote/* quoted */.TL)(name)} does not exist in the DNS (NXDOMAIN)`,
            remedy: ({ name }) => `Create ${name} with an MX record, or have the mail sent with another envelope domain.`,
        },
        nowhere: {
            severity: 'error',
            text: ({ name }) => `the envelope domain ${(0,quote/* quoted */.TL)(name)} has neither MX nor address records, so that bounces have nowhere to go`,
            remedy: ({ name }) => `Publish an MX record at ${name} for the host that takes the bounces.`,
        },
        null: {
            severity: 'error',
            text: ({ name }) => `the envelope domain ${(0,quote/* quoted */.TL)(name)} has a null MX, and receivers such as Yahoo refuse mail from it`,
            remedy: ({ name }) => `Replace the null MX at ${name} by the host that takes the bounces.`,
        },
    },
    examples: [
        { title: 'a mail host', zone: 'bounces.example.com. MX 10 mx.example.com.', declared: mail_from_declared, says: [] },
        { title: 'an address only', zone: 'bounces.example.com. A 20.2.3.4', declared: mail_from_declared, says: [] },
        { title: 'no such name', zone: 'example.com. MX 10 mx.example.com.', declared: mail_from_declared, says: ['nonexistent'] },
        {
            title: 'nothing for mail',
            zone: 'bounces.example.com. TXT "v=spf1 -all"',
            declared: mail_from_declared,
            says: ['nowhere'],
        },
        { title: 'a null MX', zone: 'bounces.example.com. MX 0 .', declared: mail_from_declared, says: ['null'] },
        { title: 'none declared', zone: 'example.com. MX 0 .', says: [], outcome: 'skipped' },
        {
            title: 'no answer',
            zone: '',
            declared: mail_from_declared,
            unanswered: { 'MX bounces.example.com': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ mailFrom }) => mailFrom.length === 0 ? 'no envelope domain but the domain itself is declared' : undefined,
    *run({ mailFrom }, say) {
        for (const one of mailFrom) {
            const trouble = troubleOf(one);
            const { name } = one;
            if (trouble !== undefined)
                yield say[trouble]({ name }, { in: 'dns', name, type: 'MX' });
        }
    },
}));
function troubleOf({ exists, mx }) {
    if (!exists)
        return 'nonexistent';
    if (mx.kind === 'none')
        return 'nowhere';
    return mx.records.some(facts_mx/* isNullMx */.x) ? 'null' : undefined;
}

;// CONCATENATED MODULE: ./build/checks/sender/mail-from-spf.js




const mail_from_spf_declared = { mailFrom: ['bounces.example.com'] };
const record = 'bounces.example.com. TXT "v=spf1';
/* harmony default export */ const mail_from_spf = ((0,check/* defineCheck */.q)({
    id: 'sender/mail-from-spf',
    title: 'The domains of the envelope sender have an SPF record',
    why: `SPF is about the envelope sender. Where that has a domain of its own, as with most newsletter services, the
record of the domain in the From line is never asked, and this one decides.`,
    refs: [(0,reference/* rfc */.W)(7208, '2.4'), (0,reference/* rfc */.W)(7208, '4.5')],
    on: 'domain',
    needs: { found: mail_from/* mailFromSpf */.JQ },
    messages: {
        missing: {
            severity: 'warning',
            text: ({ name }) => `the envelope domain ${(0,quote/* quoted */.TL)(name)} has no SPF record, so that mail cannot pass SPF`,
            remedy: ({ name }) => `Publish one TXT record at ${name} that names its senders, and ends in -all.`,
        },
        unsound: {
            severity: 'error',
            text: ({ name, why }) => `receivers cannot evaluate the SPF record of the envelope domain ${(0,quote/* quoted */.TL)(name)}: ${why}`,
            remedy: ({ name }) => `Correct the record at ${name}; with ${name} among the domains of the settings, each mistake is told.`,
        },
    },
    examples: [
        { title: 'a record', zone: `${record} ip4:20.2.3.0/24 -all"`, declared: mail_from_spf_declared, says: [] },
        { title: 'none', zone: 'bounces.example.com. MX 10 mx.example.com.', declared: mail_from_spf_declared, says: ['missing'] },
        { title: 'two', zone: `${record} mx -all"\n${record} a -all"`, declared: mail_from_spf_declared, says: ['unsound'] },
        { title: 'a mistake', zone: `${record} ip4:20.2.3.300 -all"`, declared: mail_from_spf_declared, says: ['unsound'] },
        {
            title: 'an include of nothing',
            zone: `${record} include:gone.example.net -all"`,
            declared: mail_from_spf_declared,
            says: ['unsound'],
        },
        {
            title: 'no such domain, of which sender/mail-from speaks',
            zone: '',
            declared: mail_from_spf_declared,
            says: [],
            outcome: 'skipped',
        },
        { title: 'none declared', zone: '', says: [], outcome: 'skipped' },
        {
            title: 'no answer',
            zone: '',
            declared: mail_from_spf_declared,
            unanswered: { 'TXT bounces.example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ found }) => found.length === 0 ? 'no envelope domain of its own that exists is declared' : undefined,
    *run({ found }, say) {
        for (const { name, state, why = '' } of found) {
            const at = { in: 'dns', name, type: 'TXT' };
            if (state === 'missing')
                yield say.missing({ name }, at);
            if (state === 'unsound')
                yield say.unsound({ name, why }, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/sender/special-address.js



const special_address_remedy = ({ network }) => `Replace ${network} in sending-ips by the public address that receivers see the mail come from.`;
/* harmony default export */ const special_address = ((0,check/* defineCheck */.q)({
    id: 'sender/special-address',
    title: 'The declared senders have addresses that receivers can see',
    why: `A mail server behind a router or in a cloud network often knows only its inner address, while receivers see the
public one that it is translated to. SPF, PTR records and block lists are all about that public address: with an inner one
in the settings, none of them can be looked at.`,
    refs: [(0,reference/* rfc */.W)(6890, '2.2'), (0,reference/* rfc */.W)(1918, '3'), (0,reference/* rfc */.W)(5737, '3')],
    on: 'sender',
    needs: { sender: senderReverse },
    messages: {
        inner: {
            severity: 'error',
            text: ({ network, range }) => `${network} among sending-ips is ${range}, an address that no receiver ever sees`,
            remedy: special_address_remedy,
        },
        reserved: {
            severity: 'warning',
            text: ({ network, range }) => `${network} among sending-ips is ${range}, an address that nobody can send from`,
            remedy: special_address_remedy,
        },
    },
    examples: [
        {
            title: 'a public address',
            zone: '33.22.11.in-addr.arpa. SOA ns.example.net. h.example.net. 1 2 3 4 5',
            declared: { sendingNetworks: ['11.22.33.44', '2a00:1450::1'] },
            says: [],
        },
        {
            title: 'inner addresses beside a public one',
            zone: '',
            declared: { sendingNetworks: ['10.0.0.5', '11.22.33.44', 'fd00::/64', '127.0.0.1'] },
            says: ['inner', 'inner', 'inner'],
        },
        {
            title: 'an address out of an example',
            zone: '',
            declared: { sendingNetworks: ['192.0.2.1', '2001:db8::1'] },
            says: ['reserved', 'reserved'],
        },
        {
            title: 'an address out of an example, in a zone that is one',
            zone: '1.2.0.192.in-addr.arpa. PTR mail.example.com.',
            declared: { sendingNetworks: ['192.0.2.1'] },
            says: [],
        },
    ],
    *run({ sender }, say, { network }) {
        const { range, isInner } = sender;
        if (range === undefined || !isUnusable(sender))
            return;
        yield isInner ? say.inner({ network, range }) : say.reserved({ network, range });
    },
}));

// EXTERNAL MODULE: ./build/core/elsewhere.js
var core_elsewhere = __webpack_require__(466);
;// CONCATENATED MODULE: ./build/facts/data/software.json
const software_namespaceObject = /*#__PURE__*/JSON.parse('{"Z":[{"name":"Exim","pattern":"\\\\bE?SMTP Exim (?<version>\\\\d+(?:[._]\\\\d+){1,3})(?![\\\\w.-])(?: \\\\(?(?<distribution>Ubuntu|Debian)\\\\b)?","upgrade":"Exim 4.99.4 or newer","source":"https://www.exim.org/static/doc/security/","shipped":{"4.90.1":"Ubuntu 18.04","4.92":"Debian 10","4.93":"Ubuntu 20.04","4.94.2":"Debian 11","4.95":"Ubuntu 22.04","4.96":"Debian 12","4.97":"Ubuntu 24.04","4.98.2":"Debian 13"},"ended":[],"vulnerabilities":[{"id":"CVE-2026-45185","what":"lets a stranger run code on servers built with GnuTLS","offering":"CHUNKING","affected":[{"from":"4.97","before":"4.99.3"}]},{"id":"CVE-2019-10149","what":"lets a stranger run commands as root, and is exploited","affected":[{"from":"4.87","before":"4.92"}]},{"id":"CVE-2019-16928","what":"lets a stranger run code with a long EHLO, and is exploited","affected":[{"from":"4.92","before":"4.92.3"}]},{"id":"CVE-2019-15846","what":"lets a stranger run code as root in the TLS handshake","affected":[{"before":"4.92.2"}]},{"id":"CVE-2018-6789","what":"lets a stranger run code, and is exploited","affected":[{"before":"4.90.1"}]},{"id":"CVE-2010-4344","what":"lets a stranger run code, and is exploited","affected":[{"before":"4.70"}]},{"id":"CVE-2020-28018","what":"is one of the 21 holes called 21Nails, some of which let a stranger become root","affected":[{"before":"4.94.2"}]},{"id":"CVE-2023-42115","what":"lets a stranger run code where AUTH EXTERNAL is on","affected":[{"before":"4.96.1"}]},{"id":"CVE-2019-13917","what":"lets a stranger run code where ${sort} expands what they sent","affected":[{"from":"4.85","before":"4.92.1"}]},{"id":"CVE-2025-67896","what":"lets a stranger overwrite memory where ratelimit keeps its data in SQLite","affected":[{"before":"4.99.1"}]},{"id":"CVE-2026-40685","what":"lets a stranger overwrite memory where JSON from a header is expanded","affected":[{"before":"4.99.2"}]},{"id":"CVE-2025-26794","what":"lets a stranger write to its database by ETRN where that is SQLite","affected":[{"from":"4.98","before":"4.98.1"}]},{"id":"CVE-2025-30232","what":"lets local users become root","affected":[{"from":"4.96","before":"4.98.2"}]},{"id":"CVE-2024-39929","what":"lets executable attachments past its filters","affected":[{"before":"4.98"}]},{"id":"CVE-2023-51766","what":"lets senders be forged by SMTP smuggling","affected":[{"before":"4.97.1"}]}]},{"name":"Postfix","pattern":"\\\\bPostfix (?:\\\\((?:Postfix-)?)?(?<version>\\\\d+\\\\.\\\\d+\\\\.\\\\d+)(?![\\\\w.-])","upgrade":"Postfix 3.11.6, 3.10.13, 3.9.14 or 3.8.20, or newer","source":"https://www.postfix.org/announcements.html","shipped":{"3.4.13":"Ubuntu 20.04","3.5.8":"RHEL 8 and 9","3.6.4":"Ubuntu 22.04","3.8.6":"Ubuntu 24.04"},"ended":[{"what":"Postfix 3.4 and older","before":"3.5","on":"2023-04-17"},{"what":"Postfix 3.5","from":"3.5","before":"3.6","on":"2024-03-06"},{"what":"Postfix 3.6","from":"3.6","before":"3.7","on":"2025-02-16"},{"what":"Postfix 3.7","from":"3.7","before":"3.8","on":"2026-03-06"}],"vulnerabilities":[{"id":"CVE-2023-51764","what":"lets senders be forged by SMTP smuggling","affected":[{"before":"3.5.23"},{"from":"3.6","before":"3.6.13"},{"from":"3.7","before":"3.7.9"},{"from":"3.8","before":"3.8.4"}]},{"id":"CVE-2026-43964","what":"lets a reply of a filter or policy server crash a process","affected":[{"from":"2.3","before":"3.8.16"},{"from":"3.9","before":"3.9.10"},{"from":"3.10","before":"3.10.9"},{"from":"3.11","before":"3.11.2"}]}]},{"name":"Sendmail","pattern":"\\\\bSendmail (?<version>\\\\d+\\\\.\\\\d+\\\\.\\\\d+(?:\\\\.\\\\d+)?)\\\\/[\\\\w.+-]{1,40}(?:\\\\/(?<distribution>Debian|Ubuntu|SuSE))?","upgrade":"Sendmail 8.18.1 or newer","source":"https://www.proofpoint.com/us/products/email-protection/open-source-email-solution","shipped":{"8.15.2":"RHEL 8, Debian 11 and Ubuntu 22.04","8.16.1":"RHEL 9","8.17.1.9":"Debian 12"},"ended":[],"vulnerabilities":[{"id":"CVE-2023-51765","what":"lets senders be forged by SMTP smuggling","affected":[{"before":"8.18"}]}]},{"name":"Haraka","pattern":"\\\\bHaraka[/ ](?<version>\\\\d+\\\\.\\\\d+\\\\.\\\\d+)","upgrade":"Haraka 3.1.6 or newer","source":"https://github.com/haraka/Haraka/blob/master/SECURITY.md","shipped":{},"ended":[{"what":"Haraka before 3.1","before":"3.1"}],"vulnerabilities":[{"id":"CVE-2016-1000282","what":"lets a stranger run commands by an attached archive","affected":[{"before":"2.8.9"}]}]},{"name":"MDaemon","pattern":"\\\\bMDaemon v?(?<version>\\\\d+\\\\.\\\\d+\\\\.\\\\d+)","upgrade":"MDaemon 24.5.1c or newer","source":"https://nvd.nist.gov/vuln/detail/CVE-2024-11182","shipped":{},"ended":[],"vulnerabilities":[{"id":"CVE-2024-11182","what":"lets a message run scripts in the webmail of whoever reads it, and is exploited","affected":[{"before":"24.5.1"}]}]},{"name":"Apache James","pattern":"\\\\bJAMES E?SMTP Server (?<version>\\\\d+(?:\\\\.\\\\d+){1,3})(?![\\\\w.-])","upgrade":"Apache James 3.8.2 or newer","source":"https://james.apache.org/download.cgi","shipped":{},"ended":[{"what":"Apache James 2","before":"3"}],"vulnerabilities":[{"id":"CVE-2015-7611","what":"lets a stranger run commands where users are kept in files","affected":[{"from":"2.3.2","before":"2.3.2.1"}]}]},{"name":"the SMTP service of Windows","pattern":"\\\\bMicrosoft E?SMTP MAIL Service, Version: (?<version>\\\\d+\\\\.\\\\d+\\\\.\\\\d+(?:\\\\.\\\\d+)?)","upgrade":"a release of Windows Server that Microsoft supports","source":"https://learn.microsoft.com/en-us/lifecycle/products/","shipped":{},"ended":[{"what":"Windows 2000","before":"6.0","on":"2010-07-13"},{"what":"Windows Server 2003","from":"6.0","before":"7.0","on":"2015-07-14"},{"what":"Windows Server 2008","from":"7.0","before":"7.5","on":"2020-01-14"},{"what":"Windows Server 2008 R2","from":"7.5","before":"8.0","on":"2020-01-14"},{"what":"Windows Server 2012","from":"8.0","before":"8.5","on":"2023-10-10"},{"what":"Windows Server 2012 R2","from":"8.5","before":"10.0","on":"2023-10-10"}],"vulnerabilities":[]}]}');
;// CONCATENATED MODULE: ./build/facts/version.js
/** Which of two versions of a program is older: `4.94.2`, `8.17.1.9`, `4.86_2`. */
/** Part by part; a missing part counts as nought, so that `4.98` and `4.98.0` are the same. */
function isBefore(version, other) {
    const [mine, theirs] = [partsOf(version), partsOf(other)];
    const differing = Array.from({ length: Math.max(mine.length, theirs.length) })
        .map((_, i) => (mine[i] ?? 0) - (theirs[i] ?? 0))
        .find((difference) => difference !== 0);
    return differing !== undefined && differing < 0;
}
const partsOf = (version) => version.split(/[._]/).map(Number);

;// CONCATENATED MODULE: ./build/facts/software.js


const products = software_namespaceObject.Z.map((product) => ({
    ...product,
    opening: new RegExp(product.pattern),
}));
const mostLines = 10;
const longestLine = 300;
/** Undefined where the server hides its software or its version, or where both say nothing to us. */
function softwareOf(said) {
    const ehlo = said.ehloInTls ?? said.ehlo;
    const lines = [said.greeting, ehlo?.reply].flatMap((reply) => reply?.lines.slice(0, mostLines) ?? []);
    const keywords = ehlo?.extensions.map(({ keyword }) => keyword);
    for (const line of lines) {
        const found = recognized(line.slice(0, longestLine));
        if (found !== undefined)
            return known(found, keywords);
    }
    return undefined;
}
function recognized(line) {
    for (const product of products) {
        const { version, distribution } = product.opening.exec(line)?.groups ?? {};
        if (version !== undefined)
            return { product, version, ...(distribution && { distribution }) };
    }
    return undefined;
}
function known({ product, version, distribution }, keywords) {
    const maintainer = distribution ?? product.shipped[version];
    const ended = product.ended.find((range) => isIn(range, version));
    const applies = ({ offering, affected }) => affected.some((range) => isIn(range, version)) &&
        (offering === undefined || keywords === undefined || keywords.includes(offering));
    return {
        name: product.name,
        version,
        ...(maintainer === undefined ? {} : { distribution: maintainer }),
        vulnerabilities: product.vulnerabilities.filter(applies).map(({ id, what }) => ({ id, what })),
        ...(ended === undefined ? {} : { ended: { what: ended.what, ...(ended.on && { on: ended.on }) } }),
        upgrade: product.upgrade,
    };
}
const isIn = ({ from, before }, version) => (from === undefined || !isBefore(version, from)) && isBefore(version, before);

// EXTERNAL MODULE: ./build/facts/submission-conversation.js
var submission_conversation = __webpack_require__(5484);
;// CONCATENATED MODULE: ./build/facts/software-seen.js






const seenSoftware = {
    name: 'software',
    on: 'domain',
    async gather(domain, world) {
        const [reach, sending] = await Promise.all([
            world.fact(exchangerReach, domain),
            sendingServer(domain, world),
        ]);
        const receiving = onePerHost(reach).map(({ exchanger, conversation }) => ({
            host: exchanger.host,
            conversation,
        }));
        const servers = [...receiving, ...('servers' in sending ? sending.servers : [])];
        const unseen = whyUnseenHost(reach) ?? ('unseen' in sending ? sending.unseen : whyMute(servers));
        const hasServers = servers.length > 0 || unseen !== undefined;
        return { hasServers, seen: grouped(servers, world), ...(unseen === undefined ? {} : { unseen }) };
    },
};
/** A server that was busy, or broke off, may have more to tell. */
function whyMute(servers) {
    const mute = servers.find(({ conversation }) => (0,endings/* ehloOf */.oX)(conversation) === undefined && softwareOf(conversation) === undefined);
    return mute && `SMTP with ${mute.host}: it ${(0,endings/* troubleOf */.LH)(mute.conversation)?.said ?? 'said nothing'}`;
}
async function sendingServer({ name }, world) {
    const declared = world.declared(name).submission;
    if (declared === undefined)
        return { servers: [] };
    const { host, port, security } = declared;
    const seen = await world
        .fact(submission_conversation/* submission */.$, { kind: 'submission', name, host, port, security })
        .catch((0,unobserved/* whereUnobserved */.f)((unseen) => ({ unseen })));
    if ('unseen' in seen)
        return seen;
    return { servers: seen.main === undefined ? [] : [{ host, conversation: seen.main.conversation }] };
}
function grouped(servers, { settings }) {
    const groups = new Map();
    for (const { host, conversation } of servers) {
        const software = softwareOf(conversation);
        if (software === undefined)
            continue;
        const isOwn = (0,exchanger_owner/* isOf */.y)(host, settings.domains);
        const key = JSON.stringify([software, isOwn]);
        const hosts = new Set([...(groups.get(key)?.hosts ?? []), host]);
        groups.set(key, { software, isOwn, hosts: [...hosts] });
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./build/checks/software/outdated.js






const outdated = {
    severity: 'warning',
    text: ({ hosts, software, version, what, on }) => `the greeting of ${(0,quote/* listed */.KE)(hosts.map((host) => (0,quote/* quoted */.TL)(host)))} shows ${software} ${version}: nobody mends ${what} any more${on === undefined ? '' : `, since ${on}`}`,
    remedy: ({ upgrade }) => `Upgrade to ${upgrade}.`,
};
const outdated_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const outdated_greeting = (text) => ({ greeting: { code: 220, lines: [text] } });
const windows = outdated_greeting('mx.example.com Microsoft ESMTP MAIL Service, Version: 7.5.7601.17514 ready at Mon, 23 Nov 2026');
/* harmony default export */ const software_outdated = ((0,check/* defineCheck */.q)({
    id: 'software/outdated',
    title: 'No mail server gives away a version that nobody looks after',
    why: `When the support of a version ends, the next hole in it stays open for good, and new demands of other mail servers,
such as newer TLS, never arrive in it. What a distribution ships it mends itself; then its own end of support counts, and
nothing is said here.`,
    refs: [
        (0,reference/* provider */.M)('End of life of Postfix', 'https://endoflife.date/postfix'),
        (0,reference/* provider */.M)('Haraka security policy', 'https://github.com/haraka/Haraka/blob/master/SECURITY.md'),
        (0,reference/* provider */.M)('Lifecycle of Microsoft products', 'https://learn.microsoft.com/en-us/lifecycle/products/'),
    ],
    on: 'domain',
    needs: { seenSoftware: seenSoftware },
    messages: { outdated, 'outdated-elsewhere': (0,core_elsewhere/* elsewhere */.J)(outdated) },
    examples: [
        { title: 'a hidden version', zone: outdated_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        {
            title: 'a version that is looked after',
            zone: outdated_zone,
            smtp: { '192.0.2.1:25': outdated_greeting('mx.example.com ESMTP Haraka/3.1.6 ready') },
            says: [],
        },
        {
            title: 'a version that is not',
            zone: outdated_zone,
            smtp: { '192.0.2.1:25': outdated_greeting('mx.example.com ESMTP Haraka/3.0.5 ready') },
            says: ['outdated'],
        },
        { title: 'a Windows server of 2009', zone: outdated_zone, smtp: { '192.0.2.1:25': windows }, says: ['outdated'] },
        {
            title: 'a Windows server of 2009 at somebody else’s',
            zone: hosted,
            smtp: { '192.0.2.1:25': windows },
            says: ['outdated-elsewhere'],
        },
        {
            title: 'a version with known holes, which is for software/vulnerable',
            zone: outdated_zone,
            smtp: { '192.0.2.1:25': outdated_greeting('mx.example.com ESMTP Postfix (3.4.5)') },
            says: [],
        },
        {
            title: 'a server that shows nothing',
            zone: outdated_zone,
            smtp: {},
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ seenSoftware: { hasServers } }) => (hasServers ? undefined : 'no mail server is spoken to'),
    *run({ seenSoftware: { seen, unseen } }, say) {
        for (const running of seen) {
            const data = endOf(running);
            if (data !== undefined)
                yield say[running.isOwn ? 'outdated' : 'outdated-elsewhere'](data);
        }
        if (unseen !== undefined)
            throw new fact/* Unobserved */.A(unseen);
    },
}));
/** Undefined where the version is looked after: by its makers, or by a distribution. Known holes weigh more, and say it all. */
function endOf({ hosts, software }) {
    const { name, version, ended, distribution, vulnerabilities, upgrade } = software;
    if (ended === undefined || distribution !== undefined || vulnerabilities.length > 0)
        return undefined;
    return { host: hosts[0] ?? '', hosts, software: name, version, ...ended, upgrade };
}

;// CONCATENATED MODULE: ./build/checks/software/vulnerable.js






const vulnerable = {
    severity: 'warning',
    text: ({ hosts, software, version, distribution, vulnerabilities: [worst, ...others] }) => {
        const more = others.length === 0
            ? ''
            : `; also ${(0,quote/* listed */.KE)(others.map(({ id }) => id), 4)}`;
        const unless = distribution === undefined ? '' : `, unless ${distribution} has mended it under that number`;
        return `the greeting of ${(0,quote/* listed */.KE)(hosts.map((host) => (0,quote/* quoted */.TL)(host)))} shows ${software} ${version}, which was released with ${(0,quote/* counted */.hS)(others.length + 1, 'known hole')}${unless}: ${worst?.id} ${worst?.what}${more}`;
    },
    remedy: ({ distribution, upgrade }) => distribution === undefined
        ? `Upgrade to ${upgrade}; where a distribution mends this version for you, install its updates and ignore this finding.`
        : `Install the security updates of ${distribution} and then ignore this finding for a while, or upgrade to ${upgrade}.`,
};
const vulnerable_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const vulnerable_hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const vulnerable_greeting = (text) => ({ greeting: { code: 220, lines: [text] } });
const submission = {
    host: 'smtp.example.com',
    port: 587,
    security: 'starttls',
    hasSecret: false,
};
/* harmony default export */ const software_vulnerable = ((0,check/* defineCheck */.q)({
    id: 'software/vulnerable',
    title: 'No mail server gives away a version with known holes',
    why: `Attackers collect greetings, and come back when a hole becomes known. A server that is taken over sends spam in the
name of its domain, and lands on every block list. The version is only a hint: distributions mend old versions without
changing the number, and a server that hides its version is not safer for it.`,
    refs: [
        (0,reference/* provider */.M)('National Vulnerability Database', 'https://nvd.nist.gov/vuln/search'),
        (0,reference/* provider */.M)('Known Exploited Vulnerabilities', 'https://www.cisa.gov/known-exploited-vulnerabilities-catalog'),
        (0,reference/* provider */.M)('Exim security advisories', 'https://www.exim.org/static/doc/security/'),
        (0,reference/* provider */.M)('Postfix announcements', 'https://www.postfix.org/announcements.html'),
    ],
    on: 'domain',
    needs: { seenSoftware: seenSoftware },
    messages: { vulnerable, 'vulnerable-elsewhere': (0,core_elsewhere/* elsewhere */.J)(vulnerable) },
    examples: [
        { title: 'a hidden version', zone: vulnerable_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        {
            title: 'the current version',
            zone: vulnerable_zone,
            smtp: { '192.0.2.1:25': vulnerable_greeting('mx.example.com ESMTP Exim 4.99.4 Mon, 23 Nov 2026 10:00:00 +0000') },
            says: [],
        },
        {
            title: 'an old version',
            zone: vulnerable_zone,
            smtp: { '192.0.2.1:25': vulnerable_greeting('mx.example.com ESMTP Exim 4.91 Mon, 23 Nov 2026 10:00:00 +0000') },
            says: ['vulnerable'],
        },
        {
            title: 'the version of a distribution',
            zone: vulnerable_zone,
            smtp: { '192.0.2.1:25': vulnerable_greeting('mx.example.com ESMTP Exim 4.96 Mon, 23 Nov 2026 10:00:00 +0000') },
            says: ['vulnerable'],
        },
        {
            title: 'an old version at somebody else’s',
            zone: vulnerable_hosted,
            smtp: { '192.0.2.1:25': vulnerable_greeting('mx.provider.example ESMTP Postfix (2.11.3)') },
            says: ['vulnerable-elsewhere'],
        },
        {
            title: 'two exchangers of one version',
            zone: `${vulnerable_zone}\nexample.com. MX 20 mx2.example.com.\nmx2.example.com. A 192.0.2.2`,
            smtp: {
                '192.0.2.1:25': vulnerable_greeting('mx.example.com ESMTP Sendmail 8.14.4/8.14.4; Mon, 23 Nov 2026'),
                '192.0.2.2:25': vulnerable_greeting('mx2.example.com ESMTP Sendmail 8.14.4/8.14.4; Mon, 23 Nov 2026'),
            },
            says: ['vulnerable'],
        },
        {
            title: 'the server through which the domain sends',
            zone: 'smtp.example.com. A 192.0.2.5',
            declared: { submission },
            smtp: { '192.0.2.5:587': vulnerable_greeting('smtp.example.com ESMTP Haraka/2.8.8 ready') },
            says: ['vulnerable'],
        },
        {
            title: 'a server that shows nothing',
            zone: vulnerable_zone,
            smtp: {},
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'no mail server to speak to',
            zone: 'example.com. MX 0 .',
            smtp: {},
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ seenSoftware: { hasServers } }) => (hasServers ? undefined : 'no mail server is spoken to'),
    *run({ seenSoftware: { seen, unseen } }, say) {
        for (const running of seen)
            if (running.software.vulnerabilities.length > 0)
                yield say[running.isOwn ? 'vulnerable' : 'vulnerable-elsewhere'](dataOf(running));
        if (unseen !== undefined)
            throw new fact/* Unobserved */.A(unseen);
    },
}));
const dataOf = ({ hosts, software }) => ({
    host: hosts[0] ?? '',
    hosts,
    software: software.name,
    version: software.version,
    ...(software.distribution === undefined ? {} : { distribution: software.distribution }),
    vulnerabilities: software.vulnerabilities,
    upgrade: software.upgrade,
});

// EXTERNAL MODULE: ./build/facts/spf.js
var facts_spf = __webpack_require__(9467);
;// CONCATENATED MODULE: ./build/facts/spf-effective.js
function effectiveAll(tree) {
    const { state, domain, detail = '', terms } = tree;
    if (state === 'unanswered')
        return { kind: 'unanswered', detail };
    if (state !== 'found')
        return { kind: 'unknown' };
    for (const { term } of terms) {
        if (term.kind === 'directive' && term.mechanism.name === 'all')
            return { kind: 'all', qualifier: term.qualifier, term: term.text, domain };
    }
    const redirect = terms.find(({ term }) => term.kind === 'modifier' && term.name === 'redirect');
    if (redirect === undefined)
        return { kind: 'missing', domain };
    return redirect.child === undefined ? { kind: 'unknown' } : effectiveAll(redirect.child);
}

;// CONCATENATED MODULE: ./build/checks/spf/all.js







/* harmony default export */ const spf_all = ((0,check/* defineCheck */.q)({
    id: 'spf/all',
    title: 'The SPF record turns unknown senders away',
    why: `The last term of a record says what becomes of hosts that nothing before it names. With "-all" or "~all" they
are refused or suspected. With "?all", or nothing, the record says nothing about forgeries, and with "+all" it vouches
for them.`,
    refs: [(0,reference/* rfc */.W)(7208, '5.1'), (0,reference/* rfc */.W)(7208, '4.7')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH, declared: facts_declared/* declared */.b },
    messages: {
        permissive: {
            severity: 'error',
            text: ({ domain, term }) => `the SPF record of ${domain} ends in ${(0,quote/* quoted */.TL)(term)}, so that every host may send in its name`,
            remedy: () => 'Name the senders before it, and end the record in "~all" or "-all".',
        },
        neutral: {
            severity: 'warning',
            text: ({ domain, term }) => `the SPF record of ${domain} ends in ${(0,quote/* quoted */.TL)(term)}, which says nothing about hosts that are not named`,
            remedy: () => 'End the record in "~all", and in "-all" once all senders are known to be named.',
        },
        missing: {
            severity: 'warning',
            text: ({ domain }) => `the SPF record of ${domain} ends without "all", so that it says nothing about hosts that are not named`,
            remedy: () => 'Add "~all" at the end, and "-all" once all senders are known to be named.',
        },
    },
    examples: [
        { title: 'fail', zone: 'example.com. TXT "v=spf1 mx -ALL"', says: [] },
        { title: 'softfail', zone: 'example.com. TXT "v=spf1 mx ~all"', says: [] },
        {
            title: 'redirect to a record that ends well',
            zone: 'example.com. TXT "v=spf1 redirect=_spf.example.com"\n_spf.example.com. TXT "v=spf1 mx -all"',
            says: [],
        },
        {
            title: 'redirect to a record that does not',
            zone: 'example.com. TXT "v=spf1 redirect=_spf.example.com"\n_spf.example.com. TXT "v=spf1 mx ?all"',
            says: ['neutral'],
        },
        { title: 'pass', zone: 'example.com. TXT "v=spf1 mx +all"', says: ['permissive'] },
        { title: 'pass, with the sign left out', zone: 'example.com. TXT "v=spf1 mx all"', says: ['permissive'] },
        { title: 'neutral', zone: 'example.com. TXT "v=spf1 mx ?all"', says: ['neutral'] },
        {
            title: 'nothing at the end',
            zone: 'example.com. TXT "v=spf1 mx include:_spf.example.net"\n_spf.example.net. TXT "v=spf1 -all"',
            says: ['missing'],
        },
        {
            title: 'a redirect that does not answer',
            zone: 'example.com. TXT "v=spf1 redirect=_spf.example.com"',
            unanswered: { 'TXT _spf.example.com': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: (facts) => facts.declared.profile === 'parked' ? 'the domain is parked (spf/parked)' : (0,facts_spf/* withoutSoundRecord */.HE)(facts),
    *run({ spf: { tree, at } }, say) {
        const effective = effectiveAll(tree);
        if (effective.kind === 'unanswered')
            throw new fact/* Unobserved */.A(effective.detail);
        if (effective.kind === 'missing')
            yield say.missing({ domain: effective.domain, term: '' }, at);
        if (effective.kind !== 'all')
            return;
        const { domain, term, qualifier } = effective;
        if (qualifier === '+')
            yield say.permissive({ domain, term }, at);
        if (qualifier === '?')
            yield say.neutral({ domain, term }, at);
    },
}));

// EXTERNAL MODULE: ./build/mail/spf/evaluate.js + 7 modules
var evaluate = __webpack_require__(1184);
;// CONCATENATED MODULE: ./build/facts/spf-open.js
/** Whether SPF passes for addresses that nobody can have. */


/** One in the block reserved for a future that never came (RFC 1112 §4), one in the discard prefix (RFC 6666 §4). */
const nobodysAddresses = ['240.0.0.1', '100::1'];
const spfOpenDoors = {
    name: 'spfOpenDoors',
    on: 'domain',
    async gather({ name }, { dns }) {
        const tried = nobodysAddresses.map(async (ip) => {
            const found = await (0,evaluate/* evaluate */._)({ ip, helo: name, mailFrom: `postmaster@${name}` }, { dns });
            if (found.result === 'temperror')
                throw new fact/* Unobserved */.A(`SPF for ${ip}: ${found.reason}`);
            if (found.result !== 'pass')
                return [];
            return [{ address: ip, ...wayOf(found.trace, name) }];
        });
        return (await Promise.all(tried)).flat();
    },
};
/** The steps within an include stand before it, the deciding one last; those behind a redirect after it. */
function wayOf(trace, own) {
    const through = trace.findLast(({ domain, outcome }) => domain === own && outcome === 'match');
    const decided = trace.findLast(({ term }) => !/^\+?include:/i.test(term)) ?? through;
    return { term: decided?.term ?? '', domain: decided?.domain ?? own, through: through?.term ?? '' };
}

// EXTERNAL MODULE: ./build/mail/spf/tree-networks.js
var tree_networks = __webpack_require__(722);
;// CONCATENATED MODULE: ./build/checks/spf/broad.js






/** More addresses than one organisation sends from: of IPv6, a provider gets a /32 for all its customers. */
const isHuge = ({ address, prefix }) => prefix < (address.includes(':') ? 32 : 16);
/** Networks that hold an address which nobody has are seen by spf/open. */
const isOpen = (network) => nobodysAddresses.some((address) => (0,tree_network/* contains */.gR)(network, { address, prefix: address.includes(':') ? 128 : 32 }));
/* harmony default export */ const broad = ((0,check/* defineCheck */.q)({
    id: 'spf/broad',
    title: 'The SPF record authorises no network of a size that nobody sends from',
    why: `Whoever has an address in an authorised network can send mail that passes SPF, and with it DMARC, for the
domain. In a network of many thousands of addresses there are other customers of a hosting provider, and hacked
machines.`,
    refs: [(0,reference/* rfc */.W)(7208, '10.1.1'), (0,reference/* rfc */.W)(7208, '11.4')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        huge: {
            severity: 'warning',
            text: ({ term, network, addresses }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record authorises the network ${network}, ${addresses} addresses`,
            remedy: ({ term }) => `Replace ${(0,quote/* quoted */.TL)(term)} by the networks that really send.`,
        },
    },
    examples: [
        {
            title: 'networks as organisations have them',
            zone: 'example.com. TXT "v=spf1 ip4:192.0.2.0/24 ip4:198.18.0.0/16 ip6:2001:db8::/32 -all"',
            says: [],
        },
        {
            title: 'what a large provider publishes',
            zone: 'example.com. TXT "v=spf1 include:_spf.example.net -all"\n_spf.example.net. TXT "v=spf1 ip4:40.92.0.0/15 -all"',
            says: [],
        },
        {
            title: 'a large network that is turned away',
            zone: 'example.com. TXT "v=spf1 -ip4:10.0.0.0/8 mx -all"',
            says: [],
        },
        { title: 'a /8', zone: 'example.com. TXT "v=spf1 ip4:11.0.0.0/8 -all"', says: ['huge'] },
        {
            title: 'a large IPv6 network',
            zone: 'example.com. TXT "v=spf1 ip6:2001:c00::/23 -all"',
            says: ['huge'],
        },
        {
            title: 'a prefix length on mx',
            zone: 'example.com. TXT "v=spf1 mx/12 -all"\nexample.com. MX 1 mx.example.com.\nmx.example.com. A 192.0.2.1',
            says: ['huge'],
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        const own = (0,tree_networks/* networksOf */.N)(tree).filter((found) => found.at === tree);
        const huge = own.filter(({ network }) => isHuge(network) && !isOpen(network));
        for (const { network, node } of huge.slice(0, 10)) {
            const bits = (network.address.includes(':') ? 128 : 32) - network.prefix;
            const addresses = bits > 32 ? `2^${bits}` : String(2 ** bits);
            yield say.huge({ term: node.term.text, network: (0,tree_network/* formatNetwork */.CM)(network), addresses }, at);
        }
    },
}));

// EXTERNAL MODULE: ./build/mail/spf/macro-string.js
var macro_string = __webpack_require__(2250);
;// CONCATENATED MODULE: ./build/mail/spf/format.js
/** From a record's terms back to text. */

/**
 * The record in its shortest usual form: lower case, no `+`, no prefix length that says nothing, single spaces.
 * `parse` reads it back as the same terms.
 */
const format_format = ({ terms }) => ['v=spf1', ...terms.map(formatTerm)].join(' ');
function formatTerm(term) {
    if (term.kind === 'modifier')
        return `${term.name}=${(0,macro_string/* formatMacroString */.fK)(term.value.parts)}`;
    return `${term.qualifier === '+' ? '' : term.qualifier}${formatMechanism(term.mechanism)}`;
}
function formatMechanism(mechanism) {
    switch (mechanism.name) {
        case 'all':
            return 'all';
        case 'a':
        case 'mx': {
            const { name, domain, prefix4, prefix6 } = mechanism;
            return `${name}${formatDomain(domain)}${prefix4 === 32 ? '' : `/${prefix4}`}${prefix6 === 128 ? '' : `//${prefix6}`}`;
        }
        case 'ip4':
        case 'ip6': {
            const { name, address, prefix } = mechanism;
            return `${name}:${address}${prefix === (name === 'ip4' ? 32 : 128) ? '' : `/${prefix}`}`;
        }
        default:
            return `${mechanism.name}${formatDomain(mechanism.domain)}`;
    }
}
const formatDomain = (domain) => domain === undefined ? '' : `:${(0,macro_string/* formatMacroString */.fK)(domain.parts)}`;

;// CONCATENATED MODULE: ./build/checks/spf/duplicate.js





/* harmony default export */ const spf_duplicate = ((0,check/* defineCheck */.q)({
    id: 'spf/duplicate',
    title: 'No mechanism stands twice in the SPF record',
    why: `A mechanism that has not matched the first time does not match the second time. A repeated include costs its
look-ups again, all those below it included, out of the ten that a record may cause.`,
    refs: [(0,reference/* rfc */.W)(7208, '4.6.4')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        costly: {
            severity: 'warning',
            text: ({ term, lookups }) => `${(0,quote/* quoted */.TL)(term)} stands more than once in the SPF record and costs ${lookups} of the ten DNS look-ups each time`,
            remedy: ({ term }) => `Keep ${(0,quote/* quoted */.TL)(term)} once.`,
        },
        repeated: {
            severity: 'notice',
            text: ({ term }) => `${(0,quote/* quoted */.TL)(term)} stands more than once in the SPF record`,
            remedy: ({ term }) => `Keep ${(0,quote/* quoted */.TL)(term)} once.`,
        },
    },
    examples: [
        {
            title: 'different terms',
            zone: 'example.com. TXT "v=spf1 a a:www.example.com ip4:192.0.2.1 ip4:192.0.2.2 -all"',
            says: [],
        },
        {
            title: 'an include twice',
            zone: 'example.com. TXT "v=spf1 include:_spf.example.net mx include:_SPF.example.net -all"\n_spf.example.net. TXT "v=spf1 -all"',
            says: ['costly'],
        },
        {
            title: 'an address twice',
            zone: 'example.com. TXT "v=spf1 ip4:192.0.2.1 +ip4:192.0.2.1/32 -all"',
            says: ['repeated'],
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        const live = tree.terms.filter(({ isDead, term }) => !isDead && term.kind === 'directive');
        const seen = new Map();
        for (const { term, lookups } of live) {
            const text = formatTerm(term).toLowerCase();
            const times = (seen.get(text) ?? 0) + 1;
            seen.set(text, times);
            if (times !== 2)
                continue;
            yield lookups > 0 ? say.costly({ term: text, lookups }, at) : say.repeated({ term: text }, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/facts/readable-text.js
/** TXT data in the letters that its publisher typed. */
/** The octets of `latin1` (as `textOf` gives them) as UTF-8 where they are that, else as they are. */
const readableText = (latin1) => {
    const text = Buffer.from(latin1, 'latin1').toString('utf8');
    return text.includes('\ufffd') ? latin1 : text;
};

;// CONCATENATED MODULE: ./build/checks/spf/encoding.js





const codesOf = (text) => [...new Set(text)]
    .slice(0, 4)
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
/** Spaces of other kinds, joiners, marks of byte order and direction, controls: nobody sees them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const invisible = /^[\x00-\x20\x7f-\xa0\xad\u2000-\u200f\u2028-\u202f\u2060-\u206f\u3000\ufeff]+$/;
/* harmony default export */ const encoding = ((0,check/* defineCheck */.q)({
    id: 'spf/encoding',
    title: 'An SPF record is plain ASCII',
    why: `An SPF record may only hold visible ASCII characters, and plain spaces between its terms. Records that were
pasted from a web page or a word processor often bring no-break spaces or typographic quotes along, which look right and
make the whole record a permanent error.`,
    refs: [(0,reference/* rfc */.W)(7208, '4.6.1'), (0,reference/* rfc */.W)(7208, '12')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        invisible: {
            severity: 'error',
            text: ({ term, characters }) => `the SPF record has an invisible character (${characters}) at ${(0,quote/* quoted */.TL)(term)}, which is no space`,
            remedy: () => 'Type the record anew with plain spaces in place of pasting it.',
        },
        foreign: {
            severity: 'error',
            text: ({ term, characters }) => `the SPF record has a character beyond ASCII (${characters}) in ${(0,quote/* quoted */.TL)(term)}`,
            remedy: () => 'Replace the character; a domain name with such letters is written in its "xn--" form.',
        },
    },
    examples: [
        { title: 'ASCII', zone: 'example.com. TXT "v=spf1 mx -all"', says: [] },
        {
            title: 'other characters in other records',
            zone: 'example.com. TXT "v=spf1 -all"\nexample.com. TXT "café"',
            says: [],
        },
        { title: 'a no-break space', zone: 'example.com. TXT "v=spf1 mx\u00a0-all"', says: ['invisible'] },
        { title: 'a tab', zone: 'example.com. TXT "v=spf1 mx\\009-all"', says: ['invisible'] },
        { title: 'a dash that is no hyphen', zone: 'example.com. TXT "v=spf1 mx –all"', says: ['foreign'] },
        {
            title: 'a name in its own letters',
            zone: 'example.com. TXT "v=spf1 include:bücher.example -all"',
            says: ['foreign'],
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { own, at } }, say) {
        const found = own?.problems.filter(({ code }) => code === 'bad-character') ?? [];
        for (const { span, text = '' } of found.slice(0, 10)) {
            const characters = readableText(own?.text.slice(span.start, span.end) ?? '');
            const data = { term: readableText(text), characters: codesOf(characters) };
            yield invisible.test(characters) ? say.invisible(data, at) : say.foreign(data, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/facts/spf-explanation.js
/** What stands where the `exp` of a record points (RFC 7208 §6.2). */





const spfExplanation = {
    name: 'spfExplanation',
    on: 'domain',
    async gather({ name: domain }, world) {
        const { own } = await world.fact(facts_spf/* spf */.kH, { kind: 'domain', name: domain });
        const exp = own?.record?.terms.find((term) => term.kind === 'modifier' && term.name === 'exp');
        if (exp?.kind !== 'modifier')
            return { kind: 'none' };
        if (exp.value.parts.some((part) => 'letter' in part))
            return { kind: 'dynamic' };
        const name = (0,dns_name/* parseName */.$q)(exp.value.text);
        if (name === undefined)
            return { kind: 'missing', name: exp.value.text };
        const answer = (0,fact/* observed */.P)(`explanation at ${name}`, await world.dns({ name, type: 'TXT' }));
        const [record, ...more] = answer.kind === 'found' ? answer.records : [];
        if (record === undefined)
            return { kind: 'missing', name };
        if (more.length > 0)
            return { kind: 'several', name };
        const text = (0,dns_text/* textOf */.b)(record.data);
        return isUsable(text) ? { kind: 'usable', name } : { kind: 'unusable', name, text };
    },
};
/** It goes into an SMTP reply: printable US-ASCII, with macros that are right. */
const isUsable = (text) => /^[\x20-\x7e]*$/.test(text) && !('wrong' in (0,macro_string/* parseMacroString */.R0)(text));

;// CONCATENATED MODULE: ./build/checks/spf/explanation.js





const explanation_zone = 'example.com. TXT "v=spf1 mx -all exp=why.example.com"';
/* harmony default export */ const explanation = ((0,check/* defineCheck */.q)({
    id: 'spf/explanation',
    title: 'The explanation that the SPF record promises is there',
    why: `With "exp=" a domain names a text that receivers may show to whoever sent a refused mail. Where the text is
missing, doubled or not plain ASCII, it is dropped without a word, and people who write to the sender's support get no
hint.`,
    refs: [(0,reference/* rfc */.W)(7208, '6.2')],
    on: 'domain',
    needs: { explanation: spfExplanation },
    messages: {
        missing: {
            severity: 'notice',
            text: ({ name }) => `there is no TXT record at ${(0,quote/* quoted */.TL)(name)}, where "exp" points`,
            remedy: ({ name }) => `Publish the explanation as a TXT record at ${name}, or delete "exp" from the SPF record.`,
        },
        several: {
            severity: 'notice',
            text: ({ name }) => `there are several TXT records at ${(0,quote/* quoted */.TL)(name)}, where "exp" points, so that none is used`,
            remedy: ({ name }) => `Keep only the explanation at ${name}.`,
        },
        unusable: {
            severity: 'notice',
            text: ({ name, text }) => `the explanation at ${(0,quote/* quoted */.TL)(name)} cannot be used: ${(0,quote/* quoted */.TL)(text)} has characters beyond ASCII or a broken macro`,
            remedy: () => 'Write it in plain ASCII; a percent sign is written "%%".',
        },
    },
    examples: [
        { title: 'no explanation', zone: 'example.com. TXT "v=spf1 mx -all"', says: [] },
        {
            title: 'a text with a macro',
            zone: `${explanation_zone}\nwhy.example.com. TXT "%{i} may not send for %{d}: see www.example.com"`,
            says: [],
        },
        {
            title: 'a name that depends on the mail',
            zone: 'example.com. TXT "v=spf1 -all exp=%{l}.example.com"',
            says: [],
        },
        { title: 'no text', zone: explanation_zone, says: ['missing'] },
        {
            title: 'two texts',
            zone: `${explanation_zone}\nwhy.example.com. TXT "one"\nwhy.example.com. TXT "two"`,
            says: ['several'],
        },
        { title: 'a percent sign', zone: `${explanation_zone}\nwhy.example.com. TXT "100% refused"`, says: ['unusable'] },
        { title: 'letters beyond ASCII', zone: `${explanation_zone}\nwhy.example.com. TXT "désolé"`, says: ['unusable'] },
    ],
    *run({ explanation }, say) {
        if (!('name' in explanation))
            return;
        const { name } = explanation;
        const at = { in: 'dns', name, type: 'TXT' };
        if (explanation.kind === 'missing')
            yield say.missing({ name }, at);
        if (explanation.kind === 'several')
            yield say.several({ name }, at);
        if (explanation.kind === 'unusable')
            yield say.unusable({ name, text: readableText(explanation.text) }, at);
    },
}));

// EXTERNAL MODULE: ./build/mail/spf/expand.js + 1 modules
var expand = __webpack_require__(9157);
;// CONCATENATED MODULE: ./build/facts/spf-helo.js
/** The SPF record of the name that the senders give in HELO (RFC 7208 §2.3). */


/** Undefined where no name is declared, or the domain itself, of which `spf` tells all. */
const spfHelo = {
    name: 'spfHelo',
    on: 'domain',
    async gather({ name }, world) {
        const helo = world.declared(name).helo?.toLowerCase().replace(/\.$/, '');
        if (helo === undefined || helo === name)
            return undefined;
        const tree = await (0,expand/* expand */.f)({ domain: helo }, world);
        if (tree.state === 'unanswered')
            throw new fact/* Unobserved */.A(tree.detail ?? `SPF record of ${helo}`);
        return tree;
    },
};

;// CONCATENATED MODULE: ./build/checks/spf/helo.js




/* harmony default export */ const spf_helo = ((0,check/* defineCheck */.q)({
    id: 'spf/helo',
    title: 'The name that the senders give in HELO has an SPF record',
    why: `Bounces and other automatic mail have no sender address. Receivers then judge the name that the server gives in
HELO, and some judge it for all mail. It is a host name, for which the record of the domain does not count: it needs its
own.`,
    refs: [(0,reference/* rfc */.W)(7208, '2.3'), (0,reference/* rfc */.W)(7208, '10.1.3')],
    on: 'domain',
    needs: { helo: spfHelo },
    messages: {
        missing: {
            severity: 'notice',
            text: ({ helo }) => `the HELO name ${(0,quote/* quoted */.TL)(helo)} has no SPF record`,
            remedy: ({ helo }) => `Publish the TXT record "v=spf1 a -all" at ${helo}.`,
        },
        several: {
            severity: 'warning',
            text: ({ helo }) => `the HELO name ${(0,quote/* quoted */.TL)(helo)} has several SPF records, and so none that counts`,
            remedy: ({ helo }) => `Keep one of the SPF records at ${helo}.`,
        },
        broken: {
            severity: 'warning',
            text: ({ helo, mistake }) => `the SPF record of the HELO name ${(0,quote/* quoted */.TL)(helo)} has a mistake at ${(0,quote/* quoted */.TL)(mistake)}`,
            remedy: ({ helo }) => `Correct it; for a single server the TXT record "v=spf1 a -all" at ${helo} is enough.`,
        },
    },
    examples: [
        {
            title: 'a record',
            zone: 'mail.example.com. TXT "v=spf1 a -all"\nmail.example.com. A 192.0.2.1',
            declared: { helo: 'mail.example.com' },
            says: [],
        },
        {
            title: 'the domain itself',
            zone: 'example.com. TXT "v=spf1 a -all"',
            declared: { helo: 'example.com' },
            says: [],
            outcome: 'skipped',
        },
        { title: 'no name declared', zone: 'example.com. TXT "v=spf1 a -all"', says: [], outcome: 'skipped' },
        {
            title: 'no record',
            zone: 'mail.example.com. A 192.0.2.1',
            declared: { helo: 'mail.example.com' },
            says: ['missing'],
        },
        {
            title: 'no such name, of which helo/unresolvable speaks',
            zone: 'example.com. TXT "v=spf1 mx -all"',
            declared: { helo: 'mail.example.org' },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'two records',
            zone: 'mail.example.com. TXT "v=spf1 a -all"\nmail.example.com. TXT "v=spf1 mx -all"',
            declared: { helo: 'mail.example.com' },
            says: ['several'],
        },
        {
            title: 'a mistake',
            zone: 'mail.example.com. TXT "v=spf1 ip:192.0.2.1 -all"',
            declared: { helo: 'mail.example.com' },
            says: ['broken'],
        },
    ],
    skip: ({ helo }) => {
        if (helo === undefined)
            return 'no HELO name but the domain itself is declared';
        return helo.state === 'nxdomain' ? 'the HELO name does not exist (helo/unresolvable)' : undefined;
    },
    *run({ helo }, say) {
        if (helo === undefined)
            return;
        const at = { in: 'dns', name: helo.domain, type: 'TXT' };
        const data = { helo: helo.domain };
        const mistake = helo.problems.find(({ level }) => level === 'error');
        if (helo.state === 'none')
            yield say.missing(data, at);
        if (helo.state === 'several')
            yield say.several(data, at);
        if (mistake !== undefined)
            yield say.broken({ ...data, mistake: mistake.text ?? '' }, at);
    },
}));

// EXTERNAL MODULE: ./build/facts/spf-targets.js
var spf_targets = __webpack_require__(8060);
;// CONCATENATED MODULE: ./build/checks/spf/include.js






const include = 'example.com. TXT "v=spf1 include:_spf.example.net -all"';
/* harmony default export */ const spf_include = ((0,check/* defineCheck */.q)({
    id: 'spf/include',
    title: 'Every include of the SPF record leads to a record that works',
    why: `An include that leads to no valid SPF record makes the result a permanent error for every client that has not
matched before it. It happens when a service is shut down or its name is misspelt, and it takes the whole record
with it, not just the one sender.`,
    refs: [(0,reference/* rfc */.W)(7208, '5.2')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        none: {
            severity: 'error',
            text: (data) => `${(0,quote/* quoted */.TL)(data.term)} in ${(0,spf_targets/* holderOf */.Kd)(data)} names ${(0,quote/* quoted */.TL)(data.target)}, which has no SPF record`,
            remedy: spf_targets/* mendingOf */.i3,
        },
        nxdomain: {
            severity: 'error',
            text: (data) => `${(0,quote/* quoted */.TL)(data.term)} in ${(0,spf_targets/* holderOf */.Kd)(data)} names ${(0,quote/* quoted */.TL)(data.target)}, which does not exist (NXDOMAIN)`,
            remedy: spf_targets/* mendingOf */.i3,
        },
        several: {
            severity: 'error',
            text: (data) => `${(0,quote/* quoted */.TL)(data.term)} in ${(0,spf_targets/* holderOf */.Kd)(data)} names ${(0,quote/* quoted */.TL)(data.target)}, which has more than one SPF record`,
            remedy: spf_targets/* mendingOf */.i3,
        },
        broken: {
            severity: 'error',
            text: (data) => `${(0,quote/* quoted */.TL)(data.term)} in ${(0,spf_targets/* holderOf */.Kd)(data)} names ${(0,quote/* quoted */.TL)(data.target)}, whose record has a mistake at ${(0,quote/* quoted */.TL)(data.mistake)}`,
            remedy: spf_targets/* mendingOf */.i3,
        },
    },
    examples: [
        {
            title: 'a record',
            zone: `${include}\n_spf.example.net. TXT "v=spf1 ip4:192.0.2.0/24 -all"\n_spf.example.net. TXT "token=1"`,
            says: [],
        },
        {
            title: 'a record behind a CNAME',
            zone: `${include}\n_spf.example.net. CNAME spf.example.org.\nspf.example.org. TXT "v=spf1 ip4:192.0.2.0/24 -all"`,
            says: [],
        },
        {
            title: 'a name that depends on the mail',
            zone: 'example.com. TXT "v=spf1 include:%{i}._spf.example.net -all"',
            says: [],
        },
        {
            title: 'a term that is never reached',
            zone: 'example.com. TXT "v=spf1 -all include:_spf.example.net"',
            says: [],
        },
        { title: 'no record', zone: `${include}\n_spf.example.net. TXT "token=1"`, says: ['none'] },
        { title: 'no such name', zone: include, says: ['nxdomain'] },
        {
            title: 'two records',
            zone: `${include}\n_spf.example.net. TXT "v=spf1 -all"\n_spf.example.net. TXT "v=spf1 a -all"`,
            says: ['several'],
        },
        {
            title: 'a mistake in the record',
            zone: `${include}\n_spf.example.net. TXT "v=spf1 ip4:192.0.2.256 -all"`,
            says: ['broken'],
        },
        {
            title: 'what an included record includes',
            zone: `${include}\n_spf.example.net. TXT "v=spf1 include:b.example.net -all"\nb.example.net. A 192.0.2.1`,
            says: ['none'],
        },
        {
            title: 'no answer',
            zone: include,
            unanswered: { 'TXT _spf.example.net': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        for (const broken of (0,spf_targets/* brokenTargets */.mL)(tree, 'include').slice(0, 10))
            yield say[broken.state](broken, at);
        const unanswered = (0,spf_targets/* unansweredTarget */.aq)(tree, 'include');
        if (unanswered !== undefined)
            throw new fact/* Unobserved */.A(unanswered);
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/inconsistent.js







const recordIn = (answer) => answer.kind === 'found'
    ? answer.records
        .map(({ data }) => (0,dns_text/* textOf */.b)(data))
        .filter(spf_select/* isSpf */.e)
        .sort()
        .join(' | ')
    : '';
const inconsistent_inWords = ({ record, servers }) => `${(0,quote/* listed */.KE)(servers, 4)} ${servers.length === 1 ? 'has' : 'have'} ${record === '' ? 'none' : (0,quote/* quoted */.TL)(record)}`;
const servers = `example.com. SOA ns1.example.com. hostmaster.example.com. 1 7200 900 1209600 300
example.com. NS ns1.example.com.
example.com. NS ns2.example.com.
ns1.example.com. A 11.22.33.1
ns2.example.com. A 11.22.33.2`;
/* harmony default export */ const spf_inconsistent = ((0,check/* defineCheck */.q)({
    id: 'spf/inconsistent',
    title: 'All name servers of the domain give the same SPF record',
    why: `A receiver asks whichever name server is nearest. Where one of them still has an old record, or none, part of
your mail fails SPF, and it fails at random. The usual cause is a secondary server that no longer gets transfers, or two
DNS providers that are kept by hand.`,
    refs: [(0,reference/* rfc */.W)(7208, '4.4'), (0,reference/* rfc */.W)(1034, '4.3.5')],
    on: 'domain',
    needs: { authority: authority },
    messages: {
        differs: {
            severity: 'warning',
            text: ({ opinions }) => `the name servers give different SPF records: ${(0,quote/* listed */.KE)(opinions.map(inconsistent_inWords), 4)}`,
            remedy: () => 'Make all name servers serve the same zone; right after a change, wait for the transfer and look again.',
        },
    },
    examples: [
        { title: 'the same everywhere', zone: `${servers}\nexample.com. TXT "v=spf1 mx -all"`, says: [] },
        {
            title: 'other TXT records that differ',
            zone: `${servers}\nexample.com. TXT "v=spf1 mx -all"`,
            servers: { '11.22.33.2': 'example.com. TXT "v=spf1 mx -all"\nexample.com. TXT "token=1"' },
            says: [],
        },
        {
            title: 'an old record on one',
            zone: `${servers}\nexample.com. TXT "v=spf1 mx -all"`,
            servers: { '11.22.33.2': 'example.com. TXT "v=spf1 a -all"' },
            says: ['differs'],
        },
        {
            title: 'no record on one',
            zone: `${servers}\nexample.com. TXT "v=spf1 mx -all"`,
            servers: { '11.22.33.1': 'example.com. MX 10 mx.example.com.' },
            says: ['differs'],
        },
        {
            title: 'one that does not answer',
            zone: `${servers}\nexample.com. TXT "v=spf1 mx -all"`,
            unanswered: { 'TXT example.com @11.22.33.2': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'servers with inner addresses, which are not asked',
            zone: `${servers.replaceAll('11.22.33', '10.0.0')}\nexample.com. TXT "v=spf1 -all"`,
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ authority }) => authority.length > 1 ? undefined : 'there are not two name servers with public addresses',
    *run({ authority }, say, { name }) {
        const groups = [...opinions(authority, ({ txt }) => txt, recordIn)];
        const found = groups.map(([record, servers]) => ({ record, servers }));
        if (found.length > 1)
            yield say.differs({ opinions: found }, { in: 'dns', name, type: 'TXT' });
        const silent = authority.filter(({ txt }) => txt.kind === 'failed').map(({ server }) => server);
        if (authority.length - silent.length < 2)
            throw new fact/* Unobserved */.A(`no answer from ${(0,quote/* listed */.KE)(silent)}`);
    },
}));

// EXTERNAL MODULE: ./build/mail/spf/limits.js
var limits = __webpack_require__(2752);
// EXTERNAL MODULE: ./build/mail/spf/tree.js
var spf_tree = __webpack_require__(4232);
;// CONCATENATED MODULE: ./build/checks/spf/lookup-limit.js






const amount = ({ lookups, isAtLeast }) => `${isAtLeast ? 'at least ' : ''}${lookups} DNS look-ups`;
const lookup_limit_named = ({ branches }) => (0,quote/* listed */.KE)(branches.map(({ term, lookups }) => `${(0,quote/* quoted */.TL)(term)} (${lookups})`));
/** So many includes that cost one look-up each, as terms and as records. */
const includes = (count) => ({
    terms: Array.from({ length: count }, (_, i) => `include:s${i}.example.net`).join(' '),
    records: Array.from({ length: count }, (_, i) => `s${i}.example.net. TXT "v=spf1 ip4:192.0.2.${i} -all"`).join('\n'),
});
const [eight, nine, eleven] = [includes(8), includes(9), includes(11)];
/* harmony default export */ const lookup_limit = ((0,check/* defineCheck */.q)({
    id: 'spf/lookup-limit',
    title: 'The SPF record needs at most ten DNS look-ups',
    why: `Receivers give up with a permanent error when a record and all that it includes cause more than ten DNS
look-ups. Each include, redirect, a, mx, ptr and exists costs one, and so do those within included records, which others
can change at any time. Mail then fails SPF although the sender is named.`,
    refs: [(0,reference/* rfc */.W)(7208, '4.6.4')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        exceeded: {
            severity: 'error',
            text: (cost) => `the SPF record needs ${amount(cost)} where ${limits/* lookupLimit */.wQ} are allowed; most are for ${lookup_limit_named(cost)}`,
            remedy: () => 'Remove senders that are not used any more, replace "a" and "mx" by ip4 and ip6, or give a service that sends much a subdomain of its own.',
        },
        near: {
            severity: 'notice',
            text: (cost) => `the SPF record needs ${amount(cost)} of the ${limits/* lookupLimit */.wQ} that are allowed, so that a change by an included provider can break it`,
            remedy: (cost) => `Make room before you add a sender: most are for ${lookup_limit_named(cost)}.`,
        },
    },
    examples: [
        {
            title: 'eight includes',
            zone: `example.com. TXT "v=spf1 ${eight.terms} -all"\n${eight.records}`,
            says: [],
        },
        {
            title: 'terms after all, which cost nothing',
            zone: `example.com. TXT "v=spf1 -all ${eleven.terms}"\n${eleven.records}`,
            says: [],
        },
        {
            title: 'one mx with ten hosts, which is one look-up',
            zone: `example.com. TXT "v=spf1 mx -all"\n${Array.from({ length: 10 }, (_, i) => `example.com. MX ${i} m${i}.example.com.\nm${i}.example.com. A 192.0.2.${i}`).join('\n')}`,
            says: [],
        },
        {
            title: 'nine includes',
            zone: `example.com. TXT "v=spf1 ${nine.terms} -all"\n${nine.records}`,
            says: ['near'],
        },
        {
            title: 'eleven includes',
            zone: `example.com. TXT "v=spf1 " "${eleven.terms}" " -all"\n${eleven.records}`,
            says: ['exceeded'],
        },
        {
            title: 'eleven through a redirect',
            zone: `example.com. TXT "v=spf1 redirect=_spf.example.com"\n_spf.example.com. TXT "v=spf1 " "${nine.terms}" " mx -all"\n${nine.records}`,
            says: ['exceeded'],
        },
        {
            title: 'an include that does not answer',
            zone: `example.com. TXT "v=spf1 ${eight.terms} -all"\n${eight.records}`,
            unanswered: { 'TXT s3.example.net': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'too many, whatever the silent include adds',
            zone: `example.com. TXT "v=spf1 " "${eleven.terms}" " -all"\n${eleven.records}`,
            unanswered: { 'TXT s3.example.net': 'timeout' },
            says: ['exceeded'],
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        const unanswered = [...(0,spf_tree/* recordsOf */.M$)(tree)].find(({ state }) => state === 'unanswered');
        const isCut = [...(0,spf_tree/* recordsOf */.M$)(tree)].some(({ state, terms }) => state === 'too-deep' || terms.some((term) => term.isCut));
        const branches = costliest(tree);
        const cost = { lookups: tree.lookups, isAtLeast: isCut || unanswered !== undefined, branches };
        if (tree.lookups > limits/* lookupLimit */.wQ)
            yield say.exceeded(cost, at);
        else if (unanswered?.detail !== undefined)
            throw new fact/* Unobserved */.A(unanswered.detail);
        else if (tree.lookups >= limits/* lookupLimit */.wQ - 1)
            yield say.near(cost, at);
    },
}));
/** The four dearest terms of the first record in which there is a choice: a single redirect only hands on. */
function costliest(tree) {
    const costly = tree.terms.filter(({ lookups }) => lookups > 0);
    const [only, ...more] = costly;
    if (only?.child !== undefined && only.child.lookups > 0 && more.length === 0)
        return costliest(only.child);
    return costly
        .map(({ term, lookups }) => ({ term: term.text, lookups }))
        .sort((a, b) => b.lookups - a.lookups)
        .slice(0, 4);
}

;// CONCATENATED MODULE: ./build/checks/spf/loop.js




/* harmony default export */ const loop = ((0,check/* defineCheck */.q)({
    id: 'spf/loop',
    title: 'The SPF record does not lead back to itself',
    why: `Where an include or a redirect leads back to a record that is being read already, receivers go round until the
limit of ten look-ups stops them, with a permanent error for every client that did not match on the way.`,
    refs: [(0,reference/* rfc */.W)(7208, '4.6.4'), (0,reference/* rfc */.W)(7208, '5.2')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        loop: {
            severity: 'error',
            text: ({ path }) => `the SPF record leads back to itself: ${path.join(' → ')}`,
            remedy: ({ path }) => `Delete the term in the SPF record of ${path.at(-2) ?? ''} that names ${path.at(-1) ?? ''}.`,
        },
    },
    examples: [
        {
            title: 'the same record included twice, side by side',
            zone: `example.com. TXT "v=spf1 include:a.example.com include:b.example.com -all"
a.example.com. TXT "v=spf1 include:c.example.com -all"
b.example.com. TXT "v=spf1 include:c.example.com -all"
c.example.com. TXT "v=spf1 ip4:192.0.2.1 -all"`,
            says: [],
        },
        { title: 'itself', zone: 'example.com. TXT "v=spf1 include:example.com -all"', says: ['loop'] },
        { title: 'itself by redirect', zone: 'example.com. TXT "v=spf1 mx redirect=%{d}"', says: ['loop'] },
        {
            title: 'by way of another',
            zone: `example.com. TXT "v=spf1 include:a.example.com -all"
a.example.com. TXT "v=spf1 include:b.example.com -all"
b.example.com. TXT "v=spf1 redirect=a.example.com"`,
            says: ['loop'],
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        const loops = [...(0,spf_tree/* recordsOf */.M$)(tree)].filter(({ state }) => state === 'loop').map(({ path }) => path);
        const closed = loops.map((path) => path.slice(path.indexOf(path.at(-1) ?? '')));
        const each = new Map(closed.map((path) => [path.join(' '), path]));
        for (const path of [...each.values()].slice(0, 5))
            yield say.loop({ path }, at);
    },
}));

;// CONCATENATED MODULE: ./build/facts/spf-near-miss.js
/** TXT records that were meant to be SPF and that no receiver takes for it (RFC 7208 §4.5). */

/** What hides at the start of pasted text: spaces, quotes, and the octets of no-break spaces and byte order marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const leading = /^[\x00-\x20\x7f-\xff"'\\]+/;
const spf_near_miss_version = /^(?:v[ \t]{0,3}[=:][ \t]{0,3}spf|spf)(?:[ \t]{0,3}[.=:_-]?[ \t]{0,3}(\d{1,4}))?(?![\d.])/i;
/** What a record goes on with; without it, the text may be about anything. */
const mechanisms = /(?:^|[\s,;:"'])[-+~?]?(?:all|include:|ip4:|ip6:|mx\b|a\b|redirect=)/i;
/** What was meant by a text that is no SPF record and yet wants to be one; undefined for all others. */
function nearMissOf(text) {
    if ((0,spf_select/* isSpf */.e)(text) || isSenderId(text))
        return undefined;
    const start = leading.exec(text)?.[0] ?? '';
    const bare = text.slice(start.length);
    const found = spf_near_miss_version.exec(bare);
    if (found === null)
        return undefined;
    const [written, number] = found;
    const rest = bare.slice(written.length);
    const isCalledSpf = /^v/i.test(written) || mechanisms.test(rest);
    if (!isCalledSpf)
        return undefined;
    return { kind: kindOf(start, written, number ?? '', bare), text, meant: corrected(rest) };
}
function kindOf(start, written, number, bare) {
    if (/["'\\]/.test(start))
        return 'quoted';
    if (start !== '' && (0,spf_select/* isSpf */.e)(bare))
        return 'leading';
    return number === '1' && /^v=spf1$/i.test(written) ? 'unseparated' : 'version';
}
/** The record with its version and spaces as they should be. */
function corrected(rest) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
    const terms = rest.replace(/["\\]/g, '').split(/[\x00-\x20\xa0\xc2;,]+/);
    return ['v=spf1', ...terms.filter((term) => term !== '')].join(' ');
}
/** Records of Sender ID (RFC 4406 §3.1), a protocol that is gone. */
const isSenderId = (text) => /^\s*(?:v=)?spf2\.0(?:\/|\s|$)/i.test(text);

;// CONCATENATED MODULE: ./build/checks/spf/missing.js






/* harmony default export */ const spf_missing = ((0,check/* defineCheck */.q)({
    id: 'spf/missing',
    title: 'The domain has an SPF record',
    why: `An SPF record lists the hosts that may send mail in the name of a domain. Without one, receivers cannot tell
your mail from a forgery by where it comes from: large providers refuse or junk mail that has neither SPF nor DKIM, and
require both of those who send in bulk.`,
    refs: [
        (0,reference/* rfc */.W)(7208, '3'),
        (0,reference/* provider */.M)('Google: email sender guidelines', 'https://support.google.com/a/answer/81126'),
    ],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH, declared: facts_declared/* declared */.b },
    messages: {
        sender: {
            severity: 'error',
            text: () => 'the domain sends mail and has no SPF record',
            remedy: () => 'Publish one TXT record at the domain that names your senders, for example "v=spf1 mx include:<your provider> -all".',
        },
        silent: {
            severity: 'notice',
            text: () => 'the domain does not send mail and has no SPF record that says so',
            remedy: () => 'Publish the TXT record "v=spf1 -all" at the domain, so that nobody else can use it.',
        },
    },
    examples: [
        { title: 'a record', zone: 'example.com. TXT "v=spf1 mx -all"', says: [] },
        {
            title: 'a record in upper case, among others',
            zone: 'example.com. TXT "token=1"\nexample.com. TXT "V=SPF1 -ALL"',
            says: [],
        },
        { title: 'a record in two strings', zone: 'example.com. TXT "v=sp" "f1 -all"', says: [] },
        { title: 'other TXT records only', zone: 'example.com. TXT "token=1"', says: ['sender'] },
        {
            title: 'no record of a domain that only receives',
            zone: 'example.com. MX 10 mx.example.com.',
            declared: { profile: 'receive-only' },
            says: ['silent'],
        },
        {
            title: 'a domain that does not exist',
            zone: 'example.org. TXT "x"',
            says: [],
            outcome: 'skipped',
        },
        { title: 'a near miss, which is another finding', zone: 'example.com. TXT "v=spf10 -all"', says: [] },
        {
            title: 'no answer',
            zone: '',
            unanswered: { 'TXT example.com': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ spf }) => (spf.tree.state === 'nxdomain' ? 'the domain does not exist' : undefined),
    *run({ spf, declared }, say) {
        if (spf.records.length > 0 || spf.texts.some(({ text }) => nearMissOf(text) !== undefined))
            return;
        yield (0,core_declared/* sends */.W6)(declared) ? say.sender({}, spf.at) : say.silent({}, spf.at);
    },
}));

// EXTERNAL MODULE: ./build/mail/spf/parse.js + 1 modules
var spf_parse = __webpack_require__(3975);
;// CONCATENATED MODULE: ./build/facts/spf-correction.js
/** What was likely meant by a term that is wrong. */

/** A text that the parser accepts in place of the term, or undefined where nobody can guess. */
function correctionOf(code, term) {
    const guess = guesses[code]?.(term.replace(/["'\\]/g, '').replace(/[;,.]+$/, '')) ?? undefined;
    if (guess === undefined || guess === '' || guess === term)
        return undefined;
    const { problems } = (0,spf_parse/* parse */.q)(`v=spf1 ${guess}`);
    return problems.length === 0 ? guess : undefined;
}
/** The mistakes of a record that spf/syntax speaks of, in the order of the text. */
function mistakesIn({ text, problems, }) {
    return problems.flatMap(({ code, span, text: term = '' }, i) => {
        if (code === 'bad-character' || code === 'mechanism-as-modifier')
            return [];
        const before = problems[i - 1];
        // A space after the colon makes two mistakes of one
        const isRest = code === 'unknown-mechanism' && before?.code === 'missing-value' && span.start - before.span.end === 1;
        if (isRest)
            return [];
        const correction = correctionOf(code, term) ?? (code === 'missing-value' ? joined(term, problems[i + 1]) : undefined);
        const part = text.slice(span.start, span.end) || term;
        return [{ code, data: { term, part, ...(correction === undefined ? {} : { correction }) } }];
    });
}
function joined(term, next) {
    const whole = next?.code === 'unknown-mechanism' ? `${term}${next.text ?? ''}` : undefined;
    return whole !== undefined && (0,spf_parse/* parse */.q)(`v=spf1 ${whole}`).problems.length === 0 ? whole : undefined;
}
const address = /^([+\-?~]?)(\d{1,3}(?:\.\d{1,3}){3}(?:\/\d+)?)$/;
const spaced = (term) => (/[,;]/.test(term) ? term.split(/[,;]+/).join(' ') : undefined);
const guesses = {
    'unknown-mechanism': (term) => spaced(term) ?? (address.test(term) ? term.replace(address, '$1ip4:$2') : renamed(term)),
    'modifier-as-mechanism': (term) => term.replace(':', '='),
    'mechanism-as-modifier': (term) => term.replace('=', ':'),
    'qualified-modifier': (term) => term.slice(1),
    'wrong-family': (term) => term.replace(/^([+\-?~]?)ip([46])/i, (_, sign, digit) => `${sign}ip${digit === '4' ? 6 : 4}`),
    'host-in-ip': (term) => spaced(term) ?? term.replace(/ip[46]:/i, 'a:'),
    'glued-all': (term) => term.replace(/([+\-?~])all$/i, ' $1all'),
    'unexpected-value': (term) => term.replace(/[:/].*$/, (rest) => (/^\/|^:.*\/\d+$/.test(rest) ? rest.replace(/\/+\d+$/, '') : '')),
    'bad-ip4': (term) => spaced(term) ?? term,
    'bad-ip6': (term) => spaced(term) ?? term,
    'bad-prefix': (term) => spaced(term) ?? term.replace(/\/0+(?=\d)/g, '/'),
    'bad-domain': (term) => spaced(term) ?? term,
};
const spf_correction_mechanisms = ['all', 'include', 'a', 'mx', 'ptr', 'ip4', 'ip6', 'exists'];
/** The mechanism whose name is one slip away. */
function renamed(term) {
    const [, sign = '', written = '', rest = ''] = /^([+\-?~]?)([a-z0-9_-]{2,12})(.*)$/i.exec(term) ?? [];
    const name = written.toLowerCase();
    const ip = /^ip(?:v?([46])|)(?:addr(?:ess)?)?$/.exec(name);
    if (ip !== null)
        return `${sign}ip${ip[1] ?? (rest.slice(1).includes(':') ? 6 : 4)}${rest}`;
    const meant = spf_correction_mechanisms.find((other) => other.length > 2 && isOneSlip(name, other));
    return meant === undefined ? undefined : `${sign}${meant}${rest}`;
}
/** One letter too many, too few, wrong, or two swapped. */
function isOneSlip(a, b) {
    if (Math.abs(a.length - b.length) > 1)
        return false;
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end))
        end += 1;
    const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    const isSwapped = left.length === 2 && left === `${right[1] ?? ''}${right[0] ?? ''}`;
    return (left.length <= 1 && right.length <= 1) || isSwapped;
}

;// CONCATENATED MODULE: ./build/checks/spf/modifier.js





const modifier_remedy = ({ meant }) => `Write ${(0,quote/* quoted */.TL)(meant)} instead.`;
/* harmony default export */ const modifier = ((0,check/* defineCheck */.q)({
    id: 'spf/modifier',
    title: 'No mechanism is written as a modifier',
    why: `Mechanisms have a colon, as in "include:", and modifiers an equals sign, as in "redirect=". A modifier that a
receiver does not know is skipped without an error, so that "include=" authorises nobody and no tool for syntax
complains.`,
    refs: [(0,reference/* rfc */.W)(7208, '6'), (0,reference/* rfc */.W)(7208, '4.6.1')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        ignored: {
            severity: 'error',
            text: ({ term }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record has "=" in place of ":" and is therefore ignored`,
            remedy: modifier_remedy,
        },
        void: {
            severity: 'error',
            text: ({ term }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record has "=" in place of ":", which makes the whole record void`,
            remedy: modifier_remedy,
        },
    },
    examples: [
        { title: 'colons', zone: 'example.com. TXT "v=spf1 include:_spf.example.net -all"', says: [] },
        {
            title: 'real modifiers',
            zone: 'example.com. TXT "v=spf1 mx exp=why.example.com rp=10 -all"',
            says: [],
        },
        {
            title: 'include with an equals sign',
            zone: 'example.com. TXT "v=spf1 include=_spf.example.net -all"',
            says: ['ignored'],
        },
        { title: 'the same with a sign', zone: 'example.com. TXT "v=spf1 +ip4=192.0.2.1 -all"', says: ['void'] },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { own, at } }, say) {
        const found = own?.problems.filter(({ code }) => code === 'mechanism-as-modifier') ?? [];
        for (const { code, level, text: term = '' } of found.slice(0, 10)) {
            const data = { term, meant: correctionOf(code, term) ?? term.replace('=', ':') };
            yield level === 'error' ? say.void(data, at) : say.ignored(data, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/multiple.js




/* harmony default export */ const spf_multiple = ((0,check/* defineCheck */.q)({
    id: 'spf/multiple',
    title: 'The domain has only one SPF record',
    why: `With two SPF records receivers do not pick one: the result is a permanent error, and SPF is lost for all mail of
the domain. It happens when a new provider's instructions are followed beside the record that is already there.`,
    refs: [(0,reference/* rfc */.W)(7208, '3.2'), (0,reference/* rfc */.W)(7208, '4.5')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        several: {
            severity: 'error',
            text: ({ count, records }) => `the domain has ${count} SPF records: ${(0,quote/* listed */.KE)(records.map(quote/* quoted */.TL), 3)}`,
            remedy: () => 'Merge their terms into one record with a single "all" at its end, and delete the others.',
        },
    },
    examples: [
        {
            title: 'one among other TXT records',
            zone: 'example.com. TXT "v=spf1 mx -all"\nexample.com. TXT "token=1"\nexample.com. TXT "spf2.0/mfrom -all"',
            says: [],
        },
        {
            title: 'two records',
            zone: 'example.com. TXT "v=spf1 mx -all"\nexample.com. TXT "v=spf1 include:_spf.example.net ~all"',
            says: ['several'],
        },
        {
            title: 'one that only looks like a second',
            zone: 'example.com. TXT "v=spf1 mx -all"\nexample.com. TXT "v=spf10 -all"',
            says: [],
        },
    ],
    *run({ spf: { records, at } }, say) {
        if (records.length < 2)
            return;
        yield say.several({ count: records.length, records: records.slice(0, 4).map(({ text }) => text) }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/mx-limit.js






const mx_limit_hosts = (count) => Array.from({ length: count }, (_, i) => `example.com. MX 10 m${i}.example.com.`).join('\n');
/* harmony default export */ const mx_limit = ((0,check/* defineCheck */.q)({
    id: 'spf/mx-limit',
    title: 'No mx of the SPF record stands for more than ten mail hosts',
    why: `The mechanism "mx" makes receivers look up the addresses of all mail exchangers of a domain. With more than ten
of them they stop with a permanent error, even if the client's address is among the first ten.`,
    refs: [(0,reference/* rfc */.W)(7208, '4.6.4'), (0,reference/* rfc */.W)(7208, '5.4')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        exceeded: {
            severity: 'error',
            text: ({ term, domain, target, hosts }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record of ${domain} leads to the ${hosts} MX records of ${target}, where ${limits/* nameLimit */.ds} are allowed`,
            remedy: () => 'Replace the term by the addresses of the hosts that send, with "ip4:" and "ip6:".',
        },
    },
    examples: [
        { title: 'ten hosts', zone: `example.com. TXT "v=spf1 mx -all"\n${mx_limit_hosts(10)}`, says: [] },
        {
            title: 'many hosts that SPF does not use',
            zone: `example.com. TXT "v=spf1 a -all mx"\n${mx_limit_hosts(12)}`,
            says: [],
        },
        { title: 'eleven hosts', zone: `example.com. TXT "v=spf1 mx/24 -all"\n${mx_limit_hosts(11)}`, says: ['exceeded'] },
        {
            title: 'no answer',
            zone: `example.com. TXT "v=spf1 mx -all"\n${mx_limit_hosts(11)}`,
            unanswered: { 'MX example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        const live = [...(0,spf_tree/* liveTermsOf */.hR)(tree)];
        for (const { node, at: holder } of live) {
            const { term, target = '', exchangers = [] } = node;
            const data = { term: term.text, domain: holder.domain, target, hosts: exchangers.length };
            if (exchangers.length > limits/* nameLimit */.ds)
                yield say.exceeded(data, at);
        }
        const isOpen = live.some(({ node: { term, exchangers, unanswered } }) => term.kind === 'directive' &&
            term.mechanism.name === 'mx' &&
            exchangers === undefined &&
            unanswered !== undefined);
        const [unanswered] = (0,spf_tree/* unansweredIn */.IG)(tree);
        if (isOpen && unanswered !== undefined)
            throw new fact/* Unobserved */.A(unanswered);
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/nobody.js








/* harmony default export */ const spf_nobody = ((0,check/* defineCheck */.q)({
    id: 'spf/nobody',
    title: 'The SPF record of a sending domain lets somebody send',
    why: `"v=spf1 -all" says that no mail comes from the domain at all. Receivers refuse whatever is sent in its name, your
own mail included. It is right for a parked domain, and often a leftover from when the domain was one.`,
    refs: [(0,reference/* rfc */.W)(7208, '5.1'), (0,reference/* rfc */.W)(7208, '10.1.2')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH, declared: facts_declared/* declared */.b },
    messages: {
        authorised: {
            severity: 'error',
            text: ({ text, profile }) => `the SPF record ${(0,quote/* quoted */.TL)(text)} lets no host send, and the profile of the domain is ${profile}`,
            remedy: () => 'Name the hosts or the provider that send your mail before "-all", or set the profile to "parked" or "receive-only".',
        },
    },
    examples: [
        { title: 'a host that may send', zone: 'example.com. TXT "v=spf1 ip4:192.0.2.1 -all"', says: [] },
        {
            title: 'an include that names hosts',
            zone: 'example.com. TXT "v=spf1 include:a.example -all"\na.example. TXT "v=spf1 ip4:192.0.2.1 ?all"',
            says: [],
        },
        {
            title: 'senders known by a macro',
            zone: 'example.com. TXT "v=spf1 exists:%{i}._spf.example.com -all"',
            says: [],
        },
        {
            title: 'a parked domain',
            zone: 'example.com. TXT "v=spf1 -all"',
            declared: { profile: 'parked' },
            says: [],
        },
        { title: 'a sender that is locked out', zone: 'example.com. TXT "v=spf1 -all"', says: ['authorised'] },
        {
            title: 'an include that names nobody',
            zone: 'example.com. TXT "v=spf1 include:a.example ~all"\na.example. TXT "v=spf1 -all"',
            says: ['authorised'],
        },
        {
            title: 'an include that does not answer',
            zone: 'example.com. TXT "v=spf1 include:a.example -all"',
            unanswered: { 'TXT a.example': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip({ spf, declared }) {
        if (!(0,core_declared/* sends */.W6)(declared))
            return `nothing is sent from a domain of the profile ${declared.profile}`;
        if (declared.sendingNetworks.length > 0)
            return 'the declared senders are evaluated (spf/sender)';
        return (0,facts_spf/* withoutSoundRecord */.HE)({ spf });
    },
    *run({ spf, declared }, say) {
        const isWhole = [...(0,spf_tree/* recordsOf */.M$)(spf.tree)].every(({ state, problems }) => state === 'found' && problems.length === 0);
        const mayPass = [...(0,spf_tree/* liveTermsOf */.hR)(spf.tree)].some(({ node }) => passesWithoutNetwork(node));
        if ((0,tree_networks/* networksOf */.N)(spf.tree).length > 0 || mayPass)
            return;
        const [gap] = (0,spf_tree/* unansweredIn */.IG)(spf.tree);
        if (gap !== undefined)
            throw new fact/* Unobserved */.A(`senders that SPF names: ${gap}`);
        if (isWhole)
            yield say.authorised({ text: spf.own?.text ?? '', profile: declared.profile }, spf.at);
    },
}));
/** What lets hosts send that no list of addresses tells. */
const passesWithoutNetwork = ({ term, isIndeterminate, isCut }) => term.kind === 'directive' &&
    term.qualifier === '+' &&
    (isIndeterminate || isCut || term.mechanism.name === 'all' || term.mechanism.name === 'exists');

;// CONCATENATED MODULE: ./build/facts/spf-obsolete.js
/** Undefined where there was no answer: many servers refuse the type, and nothing depends on it. */
const obsoleteRecords = {
    name: 'obsoleteRecords',
    on: 'domain',
    async gather({ name }, world) {
        const answer = await world.dns({ name, type: 'SPF' });
        if (answer.kind === 'failed')
            return undefined;
        return answer.kind === 'found' ? answer.records : [];
    },
};

;// CONCATENATED MODULE: ./build/checks/spf/obsolete-type.js






/* harmony default export */ const obsolete_type = ((0,check/* defineCheck */.q)({
    id: 'spf/obsolete-type',
    title: 'SPF is published as TXT, not as the obsolete type SPF',
    why: `For some years SPF records could also be published with a record type of their own, number 99. The standard
took it back in 2014, and receivers only read TXT. A copy that nobody reads is a copy that nobody keeps up to date.`,
    refs: [(0,reference/* rfc */.W)(7208, '3.1')],
    on: 'domain',
    needs: { obsoleteRecords: obsoleteRecords },
    messages: {
        published: {
            severity: 'notice',
            text: ({ text }) => `the domain has a record of the obsolete type SPF, ${(0,quote/* quoted */.TL)(text)}, which receivers do not read`,
            remedy: () => 'Delete it, and keep the TXT record.',
        },
    },
    examples: [
        { title: 'TXT only', zone: 'example.com. TXT "v=spf1 -all"', says: [] },
        {
            title: 'both types',
            zone: 'example.com. TXT "v=spf1 -all"\nexample.com. SPF "v=spf1 -all"',
            says: ['published'],
        },
        {
            title: 'a server that refuses the type',
            zone: 'example.com. TXT "v=spf1 -all"',
            unanswered: { 'SPF example.com': 'refused' },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ obsoleteRecords }) => obsoleteRecords === undefined ? 'the type is not answered, and nothing needs it' : undefined,
    *run({ obsoleteRecords }, say) {
        const record = obsoleteRecords?.[0];
        if (record !== undefined)
            yield say.published({ text: (0,dns_text/* textOf */.b)(record.data) }, (0,place/* placeOf */.$)('SPF', record));
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/open.js






/* harmony default export */ const spf_open = ((0,check/* defineCheck */.q)({
    id: 'spf/open',
    title: 'SPF does not pass for addresses that nobody has',
    why: `An address that cannot belong to anybody must not pass SPF. Where it does, some term matches nearly everything,
often deep in an included record, such as a "+all" or a network of half the internet, and anybody can send mail that
passes SPF for the domain.`,
    refs: [(0,reference/* rfc */.W)(7208, '5.1'), (0,reference/* rfc */.W)(7208, '10.1.1'), (0,reference/* rfc */.W)(6666, '4')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH, doors: spfOpenDoors },
    messages: {
        own: {
            severity: 'error',
            text: ({ addresses, term }) => `SPF passes for ${(0,quote/* listed */.KE)(addresses)}, which nobody can have, because of ${(0,quote/* quoted */.TL)(term)}`,
            remedy: ({ term }) => `Replace ${(0,quote/* quoted */.TL)(term)} by the networks that really send.`,
        },
        included: {
            severity: 'error',
            text: ({ addresses, term, domain, through }) => `SPF passes for ${(0,quote/* listed */.KE)(addresses)}, which nobody can have, because of ${(0,quote/* quoted */.TL)(term)} in the record of ${domain}, used through ${(0,quote/* quoted */.TL)(through)}`,
            remedy: ({ through }) => `Delete ${(0,quote/* quoted */.TL)(through)} from the SPF record until the operator has mended the record behind it.`,
        },
    },
    examples: [
        {
            title: 'named senders only',
            zone: 'example.com. TXT "v=spf1 ip4:192.0.2.0/24 include:_spf.example.net -all"\n_spf.example.net. TXT "v=spf1 ?all"',
            says: [],
        },
        {
            title: 'all that passes, which is another finding',
            zone: 'example.com. TXT "v=spf1 +all"',
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'half of the internet, twice',
            zone: 'example.com. TXT "v=spf1 ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all"',
            says: ['own'],
        },
        {
            title: 'a prefix length of zero on a host',
            zone: 'example.com. TXT "v=spf1 a/0 -all"\nexample.com. A 192.0.2.1',
            says: ['own'],
        },
        {
            title: 'all that passes in an included record',
            zone: `example.com. TXT "v=spf1 mx include:a.example.net -all"
a.example.net. TXT "v=spf1 include:b.example.net -all"
b.example.net. TXT "v=spf1 +all"`,
            says: ['included'],
        },
        {
            title: 'a name that is there for every client',
            zone: 'example.com. TXT "v=spf1 exists:%{i}._spf.example.net -all"\n*._spf.example.net. A 127.0.0.2',
            says: ['own'],
        },
    ],
    skip: (facts) => {
        const effective = effectiveAll(facts.spf.tree);
        if (effective.kind === 'all' && effective.qualifier === '+')
            return 'everybody passes (spf/all)';
        return (0,facts_spf/* withoutSoundRecord */.HE)(facts);
    },
    *run({ spf: { at }, doors }, say, { name }) {
        const terms = new Map(doors.map((door) => [`${door.domain} ${door.term}`, door]));
        for (const { term, domain, through } of terms.values()) {
            const addresses = doors.filter((door) => door.term === term && door.domain === domain);
            const data = { addresses: addresses.map(({ address }) => address), term, domain, through };
            yield domain === name ? say.own(data, at) : say.included(data, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/parked.js








/* harmony default export */ const spf_parked = ((0,check/* defineCheck */.q)({
    id: 'spf/parked',
    title: 'A parked domain lets nobody send',
    why: `A domain that sends no mail is welcome to forgers unless it says so. The record "v=spf1 -all" is all that it
takes: every host that claims to send for the domain then fails.`,
    refs: [
        (0,reference/* rfc */.W)(7208, '10.1.2'),
        (0,reference/* provider */.M)('M3AAWG: protecting parked domains', 'https://www.m3aawg.org/protecting-parked-domains-bp'),
    ],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH, declared: facts_declared/* declared */.b },
    messages: {
        senders: {
            severity: 'warning',
            text: ({ term }) => `the SPF record of the parked domain lets ${(0,quote/* quoted */.TL)(term)} send in its name`,
            remedy: () => 'Replace the record by "v=spf1 -all", or change the profile if the domain does send mail.',
        },
        lenient: {
            severity: 'warning',
            text: ({ ending }) => `the SPF record of the parked domain does not end in "-all" but in ${ending}`,
            remedy: () => 'Replace the record by "v=spf1 -all".',
        },
    },
    examples: [
        {
            title: 'nobody may send',
            zone: 'example.com. TXT "v=spf1 -all"',
            declared: { profile: 'parked' },
            says: [],
        },
        {
            title: 'the same by redirect',
            zone: 'example.com. TXT "v=spf1 redirect=_parked.example.net"\n_parked.example.net. TXT "v=spf1 -all"',
            declared: { profile: 'parked' },
            says: [],
        },
        {
            title: 'a sender that was left',
            zone: 'example.com. TXT "v=spf1 a -all"\nexample.com. A 192.0.2.1',
            declared: { profile: 'parked' },
            says: ['senders'],
        },
        {
            title: 'a softfail',
            zone: 'example.com. TXT "v=spf1 ~all"',
            declared: { profile: 'parked' },
            says: ['lenient'],
        },
        {
            title: 'nothing after the version',
            zone: 'example.com. TXT "v=spf1"',
            declared: { profile: 'parked' },
            says: ['lenient'],
        },
        { title: 'a domain that sends', zone: 'example.com. TXT "v=spf1 a ~all"', says: [], outcome: 'skipped' },
    ],
    skip: (facts) => facts.declared.profile === 'parked' ? (0,facts_spf/* withoutSoundRecord */.HE)(facts) : 'the domain is not parked',
    *run({ spf: { tree, at } }, say) {
        const sender = [...(0,spf_tree/* liveTermsOf */.hR)(tree)].find(({ node: { term } }) => term.kind === 'directive' &&
            term.qualifier === '+' &&
            !['all', 'include'].includes(term.mechanism.name));
        const effective = effectiveAll(tree);
        if (sender !== undefined)
            yield say.senders({ term: sender.node.term.text }, at);
        else if (effective.kind === 'missing')
            yield say.lenient({ ending: 'nothing' }, at);
        else if (effective.kind === 'all' && effective.qualifier !== '-')
            yield say.lenient({ ending: (0,quote/* quoted */.TL)(effective.term) }, at);
        if (effective.kind === 'unanswered')
            throw new fact/* Unobserved */.A(effective.detail);
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/private-address.js





/* harmony default export */ const spf_private_address = ((0,check/* defineCheck */.q)({
    id: 'spf/private-address',
    title: 'The SPF record names only addresses that are seen outside',
    why: `Receivers see the public address that a connection comes from. A private, loopback or otherwise special address
in the record matches nothing there; mostly the public address, behind which the mail server stands, is missing in its
place.`,
    refs: [(0,reference/* rfc */.W)(7208, '5.6'), (0,reference/* rfc */.W)(6890, '2.2')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        special: {
            severity: 'notice',
            text: ({ term, range }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record is ${range}, an address that no receiver ever sees`,
            remedy: ({ term }) => `Replace ${(0,quote/* quoted */.TL)(term)} by the public address of the sender, or delete it if that is there already.`,
        },
    },
    examples: [
        {
            title: 'public addresses',
            zone: 'example.com. TXT "v=spf1 ip4:11.22.33.0/24 ip6:2a00:1450::1 -all"',
            says: [],
        },
        {
            title: 'private ones that are turned away',
            zone: 'example.com. TXT "v=spf1 -ip4:10.0.0.0/8 ip4:11.22.33.44 -all"',
            says: [],
        },
        {
            title: 'an RFC 1918 address',
            zone: 'example.com. TXT "v=spf1 ip4:192.168.1.10 -all"',
            says: ['special'],
        },
        {
            title: 'a unique local network',
            zone: 'example.com. TXT "v=spf1 ip6:fd00::/8 -all"',
            says: ['special'],
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        const named = tree.terms.filter(({ term, isDead }) => !isDead &&
            term.kind === 'directive' &&
            term.qualifier === '+' &&
            (term.mechanism.name === 'ip4' || term.mechanism.name === 'ip6'));
        const special = named.flatMap(({ term, networks: [network] }) => {
            const range = network && network.prefix > 3 ? (0,address_range/* specialRange */.hm)(network.address) : undefined;
            return range === undefined ? [] : [{ term: term.text, range }];
        });
        for (const data of special.slice(0, 10))
            yield say.special(data, at);
    },
}));

;// CONCATENATED MODULE: ./build/facts/data/mailbox-includes.json
const mailbox_includes_namespaceObject = /*#__PURE__*/JSON.parse('{"m":{"google":"_spf.google.com","microsoft":"spf.protection.outlook.com","icloud":"icloud.com","zoho":"zohomail.com","fastmail":"spf.messagingengine.com","proton":"_spf.protonmail.ch","tuta":"spf.tutanota.de","mailboxorg":"mailbox.org","migadu":"spf.migadu.com","mxroute":"mxroute.com","purelymail":"_spf.purelymail.com","titan":"spf.titan.email","gandi":"_mailcust.gandi.net","yandex":"_spf.yandex.net"}}');
;// CONCATENATED MODULE: ./build/facts/spf-provider.js
/** Mailbox providers that receive a domain's mail and that its SPF record does not let send. */







const absentProviders = {
    name: 'absentProviders',
    on: 'domain',
    async gather({ name }, world) {
        const subject = { kind: 'domain', name };
        const [{ tree }, exchangers] = await Promise.all([world.fact(facts_spf/* spf */.kH, subject), world.fact(facts_mx.mx, subject)]);
        const absent = spf_provider_receivers((0,facts_mx/* exchangersOf */.i)(exchangers)).filter(({ names }) => !isNamed(names, tree));
        if (absent.length === 0 || isDynamic(tree))
            return [];
        const [unanswered] = (0,spf_tree/* unansweredIn */.IG)(tree);
        if (unanswered !== undefined)
            throw new fact/* Unobserved */.A(unanswered);
        const isCopied = await Promise.all(absent.map(async ({ include }) => holdsCopy(tree, await (0,expand/* expand */.f)({ domain: include }, world))));
        return absent.filter((_, i) => isCopied[i] === false);
    },
};
const spf_provider_namesOf = (texts) => texts.flatMap((text) => (0,dns_name/* parseName */.$q)(text) ?? []);
const providers = data_selectors/* providers */.r5.flatMap(({ id, name, mx = [], spf = [] }) => {
    const include = (0,dns_name/* parseName */.$q)(mailbox_includes_namespaceObject.m[id] ?? '');
    return include ? [{ name, mx: spf_provider_namesOf(mx), names: spf_provider_namesOf([include, ...spf]), include }] : [];
});
const spf_provider_receivers = (exchangers) => providers.flatMap((provider) => {
    const exchanger = exchangers.find((host) => provider.mx.some((name) => (0,dns_name/* isWithin */.UO)(host, name)));
    return exchanger === undefined ? [] : [{ ...provider, provider: provider.name, exchanger }];
});
const isNamed = (names, tree) => [...(0,spf_tree/* recordsOf */.M$)(tree)].some(({ domain }) => names.some((name) => (0,dns_name/* isWithin */.UO)(domain, name)));
/** Services that answer by macros may well include the provider. */
const isDynamic = (tree) => [...(0,spf_tree/* liveTermsOf */.hR)(tree)].some(({ node }) => node.isIndeterminate);
/** Whether the record holds networks of the provider as addresses, or the provider has none to hold. */
function holdsCopy(tree, theirs) {
    const networks = (0,tree_networks/* networksOf */.N)(theirs).map(({ network }) => network);
    // The hosts of `mx` are those that receive: that they are the provider's is known already
    const written = (0,tree_networks/* networksOf */.N)(tree).filter(({ node: { target } }) => target === undefined);
    return (networks.length === 0 || written.some((own) => networks.some((network) => (0,tree_network/* overlap */.EF)(own.network, network))));
}

;// CONCATENATED MODULE: ./build/checks/spf/provider.js







const google = `example.com. MX 1 smtp.google.com.
_spf.google.com. TXT "v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 ~all"`;
/* harmony default export */ const provider = ((0,check/* defineCheck */.q)({
    id: 'spf/provider',
    title: 'The mailbox provider of the domain may send its mail',
    why: `Where mailboxes are, mail is written. If the MX records lead to a mailbox provider that the SPF record does not
name, replies, forwarded invitations and automatic answers from these mailboxes fail SPF.`,
    refs: [(0,reference/* rfc */.W)(7208, '5.2')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH, declared: facts_declared/* declared */.b, absentProviders: absentProviders },
    messages: {
        absent: {
            severity: 'warning',
            text: ({ provider, exchanger }) => `mail goes to ${provider} (${(0,quote/* quoted */.TL)(exchanger)}), and the SPF record does not let ${provider} send`,
            remedy: ({ include }) => `Add "include:${include}" to the SPF record, if anybody sends from these mailboxes.`,
        },
    },
    examples: [
        {
            title: 'the provider included',
            zone: `example.com. TXT "v=spf1 include:_spf.google.com ~all"\n${google}`,
            says: [],
        },
        {
            title: 'the provider included by another record',
            zone: `example.com. TXT "v=spf1 redirect=_spf.example.com"\n_spf.example.com. TXT "v=spf1 include:_spf.google.com ~all"\n${google}`,
            says: [],
        },
        {
            title: 'the networks of the provider copied',
            zone: `example.com. TXT "v=spf1 ip4:192.0.2.0/24 ~all"\n${google}`,
            says: [],
        },
        {
            title: 'a service that decides by macros',
            zone: `example.com. TXT "v=spf1 include:%{i}._spf.example.net ~all"\n${google}`,
            says: [],
        },
        {
            title: 'only the hosts that receive',
            zone: `example.com. TXT "v=spf1 mx ~all"\n${google}\nsmtp.google.com. A 192.0.2.26`,
            says: ['absent'],
        },
        { title: 'the provider missing', zone: `example.com. TXT "v=spf1 mx ~all"\n${google}`, says: ['absent'] },
        {
            title: 'a domain that only receives',
            zone: `example.com. TXT "v=spf1 -all"\n${google}`,
            declared: { profile: 'receive-only' },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: (facts) => ((0,core_declared/* sends */.W6)(facts.declared) ? (0,facts_spf/* withoutSoundRecord */.HE)(facts) : 'the domain sends no mail'),
    *run({ spf: { at }, absentProviders }, say) {
        for (const { provider, exchanger, include } of absentProviders)
            yield say.absent({ provider, exchanger, include }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/ptr.js




/* harmony default export */ const spf_ptr = ((0,check/* defineCheck */.q)({
    id: 'spf/ptr',
    title: 'The SPF record does without the mechanism ptr',
    why: `The mechanism "ptr" has to look up the name of every client, and is slow, unreliable and a burden on the name
servers of the reverse zones. The standard says that it should not be published, and some receivers skip it or refuse
the record because of it.`,
    refs: [(0,reference/* rfc */.W)(7208, '5.5')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        used: {
            severity: 'warning',
            text: ({ term }) => `the SPF record uses ${(0,quote/* quoted */.TL)(term)}, which should not be used`,
            remedy: () => 'Name the senders with "a:", "mx", "ip4:", "ip6:" or "include:", and delete the term.',
        },
    },
    examples: [
        { title: 'without ptr', zone: 'example.com. TXT "v=spf1 a mx -all"', says: [] },
        {
            title: 'ptr in what somebody else publishes',
            zone: 'example.com. TXT "v=spf1 include:_spf.example.net -all"\n_spf.example.net. TXT "v=spf1 ptr -all"',
            says: [],
        },
        { title: 'ptr', zone: 'example.com. TXT "v=spf1 mx ptr -all"', says: ['used'] },
        { title: 'ptr with a name', zone: 'example.com. TXT "v=spf1 ?PTR:example.net -all"', says: ['used'] },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        const found = tree.terms.find(({ term, isDead }) => !isDead && term.kind === 'directive' && term.mechanism.name === 'ptr');
        if (found !== undefined)
            yield say.used({ term: found.term.text }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/redirect.js






const redirect = 'example.com. TXT "v=spf1 redirect=_spf.example.net"';
/* harmony default export */ const spf_redirect = ((0,check/* defineCheck */.q)({
    id: 'spf/redirect',
    title: 'The redirect of the SPF record leads to a record that works',
    why: `A redirect hands the decision to the record of another domain. Where there is no valid record, the result is a
permanent error for every client that no term before it names: SPF is lost for the domain.`,
    refs: [(0,reference/* rfc */.W)(7208, '6.1')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        none: {
            severity: 'error',
            text: (data) => `${(0,quote/* quoted */.TL)(data.term)} in ${(0,spf_targets/* holderOf */.Kd)(data)} names ${(0,quote/* quoted */.TL)(data.target)}, which has no SPF record`,
            remedy: spf_targets/* mendingOf */.i3,
        },
        nxdomain: {
            severity: 'error',
            text: (data) => `${(0,quote/* quoted */.TL)(data.term)} in ${(0,spf_targets/* holderOf */.Kd)(data)} names ${(0,quote/* quoted */.TL)(data.target)}, which does not exist (NXDOMAIN)`,
            remedy: spf_targets/* mendingOf */.i3,
        },
        several: {
            severity: 'error',
            text: (data) => `${(0,quote/* quoted */.TL)(data.term)} in ${(0,spf_targets/* holderOf */.Kd)(data)} names ${(0,quote/* quoted */.TL)(data.target)}, which has more than one SPF record`,
            remedy: spf_targets/* mendingOf */.i3,
        },
        broken: {
            severity: 'error',
            text: (data) => `${(0,quote/* quoted */.TL)(data.term)} in ${(0,spf_targets/* holderOf */.Kd)(data)} names ${(0,quote/* quoted */.TL)(data.target)}, whose record has a mistake at ${(0,quote/* quoted */.TL)(data.mistake)}`,
            remedy: spf_targets/* mendingOf */.i3,
        },
    },
    examples: [
        {
            title: 'a record',
            zone: `${redirect}\n_spf.example.net. TXT "v=spf1 ip4:192.0.2.0/24 -all"\n_spf.example.net. TXT "token=1"`,
            says: [],
        },
        {
            title: 'a record behind a CNAME',
            zone: `${redirect}\n_spf.example.net. CNAME spf.example.org.\nspf.example.org. TXT "v=spf1 ip4:192.0.2.0/24 -all"`,
            says: [],
        },
        {
            title: 'a name that depends on the mail',
            zone: 'example.com. TXT "v=spf1 redirect=%{l}._spf.example.net"',
            says: [],
        },
        {
            title: 'a term that is never reached',
            zone: 'example.com. TXT "v=spf1 -all redirect=_spf.example.net"',
            says: [],
        },
        { title: 'no record', zone: `${redirect}\n_spf.example.net. TXT "token=1"`, says: ['none'] },
        { title: 'no such name', zone: redirect, says: ['nxdomain'] },
        {
            title: 'two records',
            zone: `${redirect}\n_spf.example.net. TXT "v=spf1 -all"\n_spf.example.net. TXT "v=spf1 a -all"`,
            says: ['several'],
        },
        {
            title: 'a mistake in the record',
            zone: `${redirect}\n_spf.example.net. TXT "v=spf1 ip4:192.0.2.256 -all"`,
            says: ['broken'],
        },
        {
            title: 'what an included record redirects to',
            zone: `example.com. TXT "v=spf1 include:_spf.example.net -all"\n_spf.example.net. TXT "v=spf1 redirect=b.example.net"\nb.example.net. A 192.0.2.1`,
            says: ['none'],
        },
        {
            title: 'no answer',
            zone: redirect,
            unanswered: { 'TXT _spf.example.net': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        for (const broken of (0,spf_targets/* brokenTargets */.mL)(tree, 'redirect').slice(0, 10))
            yield say[broken.state](broken, at);
        const unanswered = (0,spf_targets/* unansweredTarget */.aq)(tree, 'redirect');
        if (unanswered !== undefined)
            throw new fact/* Unobserved */.A(unanswered);
    },
}));

;// CONCATENATED MODULE: ./build/facts/spf-redundant.js
/** Terms of an SPF record whose addresses other terms of it name already. */

/** Each term is held against every other: a record with more than these has other worries. */
const mostTerms = 200;
/** `ip4` and `ip6` cover; they, `a` and `mx` are covered. Nothing where a term may turn addresses away in between. */
function redundantTerms(tree) {
    const live = tree.terms
        .filter(({ isDead, term }) => !isDead && term.kind === 'directive')
        .slice(0, mostTerms);
    if (live.some(turnsAway))
        return [];
    const named = live.flatMap(namedBy);
    const networks = named.filter(({ isNetwork }) => isNetwork);
    return named.flatMap((one, index) => {
        const others = networks.filter((other) => other !== one && !isTwin(one, other, named.indexOf(other) > index));
        const covers = one.ranges.map((range) => others.find(({ ranges: [whole] }) => whole && isInside(range, whole)));
        const [first] = covers;
        const isCovered = first !== undefined && covers.every((cover) => cover !== undefined);
        return isCovered ? [{ term: one.text, by: first.text, isCostly: !one.isNetwork }] : [];
    });
}
const turnsAway = ({ term }) => term.kind === 'directive' && term.qualifier !== '+' && term.mechanism.name !== 'all';
/** A term that was not seen whole may have addresses elsewhere. */
function namedBy({ term, networks, unanswered }) {
    if (term.kind !== 'directive' || unanswered !== undefined || networks.length === 0)
        return [];
    const { name } = term.mechanism;
    return [
        {
            text: term.text,
            ranges: networks.flatMap((network) => (0,tree_network/* rangeOf */.be)(network) ?? []),
            isNetwork: name === 'ip4' || name === 'ip6',
        },
    ];
}
/** Of two networks that are the same, the later is too much; of the same text, spf/duplicate speaks. */
function isTwin(one, other, isLater) {
    const [a, b] = [one.ranges[0], other.ranges[0]];
    const isSame = one.isNetwork && a && b && isInside(a, b) && isInside(b, a);
    return isSame === true && (isLater || one.text.toLowerCase() === other.text.toLowerCase());
}
const isInside = (inner, outer) => inner.family === outer.family && outer.first <= inner.first && inner.last <= outer.last;

;// CONCATENATED MODULE: ./build/checks/spf/redundant.js





/* harmony default export */ const redundant = ((0,check/* defineCheck */.q)({
    id: 'spf/redundant',
    title: 'No term of the SPF record is covered by another',
    why: `A term whose addresses all lie in networks that the record names anyway can go without any change in the result.
An "a" or "mx" of this kind costs one of the ten look-ups for nothing.`,
    refs: [(0,reference/* rfc */.W)(7208, '4.6.4'), (0,reference/* rfc */.W)(7208, '3.4')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        network: {
            severity: 'notice',
            text: ({ term, by }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record is covered by ${(0,quote/* quoted */.TL)(by)}`,
            remedy: ({ term }) => `Delete ${(0,quote/* quoted */.TL)(term)}.`,
        },
        lookup: {
            severity: 'notice',
            text: ({ term, by }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record costs a DNS look-up, and all its addresses are covered by ${(0,quote/* quoted */.TL)(by)} and the like`,
            remedy: ({ term }) => `Delete ${(0,quote/* quoted */.TL)(term)}, unless its addresses are about to change.`,
        },
    },
    examples: [
        {
            title: 'networks side by side',
            zone: 'example.com. TXT "v=spf1 ip4:192.0.2.0/25 ip4:192.0.2.128/25 a -all"\nexample.com. A 198.51.100.1',
            says: [],
        },
        {
            title: 'a host of which only one family is covered',
            zone: 'example.com. TXT "v=spf1 a ip4:192.0.2.0/24 -all"\nexample.com. A 192.0.2.1\nexample.com. AAAA 2001:db8::1',
            says: [],
        },
        {
            title: 'a network of which a part is turned away',
            zone: 'example.com. TXT "v=spf1 ip4:192.0.2.1 -ip4:192.0.2.0/28 ip4:192.0.2.0/24 -all"',
            says: [],
        },
        {
            title: 'an address within a network',
            zone: 'example.com. TXT "v=spf1 ip4:192.0.2.1 ip4:192.0.2.0/24 -all"',
            says: ['network'],
        },
        {
            title: 'mail hosts within a network',
            zone: 'example.com. TXT "v=spf1 mx ip4:192.0.2.0/24 -all"\nexample.com. MX 1 mx.example.com.\nmx.example.com. A 192.0.2.1',
            says: ['lookup'],
        },
    ],
    skip: facts_spf/* withoutSoundRecord */.HE,
    *run({ spf: { tree, at } }, say) {
        for (const { isCostly, ...data } of redundantTerms(tree).slice(0, 10))
            yield isCostly ? say.lookup(data, at) : say.network(data, at);
    },
}));

;// CONCATENATED MODULE: ./build/facts/sender-spf.js
/** What receivers make of a declared network by SPF: of MAIL FROM, and of the name in HELO. */




/** For `postmaster@` each declared envelope domain as MAIL FROM; the domain itself where none is declared. */
const senderSpf = {
    name: 'senderSpf',
    on: 'sender',
    async gather({ name, network }, world) {
        const { helo = name } = world.declared(name);
        return Promise.all((0,mail_from/* envelopeDomains */._D)(name, world).map((domain) => resultsFor({ name: domain, network }, { helo, mailFrom: `postmaster@${domain}` }, world)));
    },
};
/** For the null reverse path, as in bounces, where only HELO names somebody; undefined where no name is declared. */
const senderHeloSpf = {
    name: 'senderHeloSpf',
    on: 'sender',
    async gather(subject, world) {
        const { helo } = world.declared(subject.name);
        return helo === undefined
            ? undefined
            : { ...(await resultsFor(subject, { helo, mailFrom: '' }, world)), helo };
    },
};
async function resultsFor({ name, network: text }, identity, world) {
    const published = await world.fact(facts_spf/* spf */.kH, { kind: 'domain', name: name });
    const network = (0,tree_network/* parseNetwork */.MO)(text);
    if (network === undefined)
        throw new fact/* Unobserved */.A(`${text} is no network`);
    const isOfDomain = identity.mailFrom !== '';
    const tree = isOfDomain ? published.tree : await (0,expand/* expand */.f)({ domain: identity.helo }, world);
    const { addresses, isSample } = (0,tree_networks/* representatives */.r)(network, tree);
    const results = await Promise.all(addresses.map((ip) => resultFor(ip, identity, world)));
    return { network, spf: published, results, isSample };
}
async function resultFor(ip, identity, { dns }) {
    const { result, mechanism, domain, reason } = await (0,evaluate/* evaluate */._)({ ip, ...identity }, { dns });
    if (result === 'temperror')
        throw new fact/* Unobserved */.A(`SPF for ${ip}: ${reason}`);
    return { address: ip, result, domain, reason, ...(mechanism === undefined ? {} : { mechanism }) };
}

;// CONCATENATED MODULE: ./build/facts/spf-admitting.js
/** The record that would let one more network send, and how to say so. */

/** Puts the network before everything that could turn it away; `first` also before what could fail on the way. */
function admitting({ terms }, network, { first = false } = {}) {
    const kept = terms.filter((term) => !isCovered(term, network));
    const at = first ? 0 : kept.findIndex(spf_admitting_turnsAway);
    const end = at === -1 ? kept.length : at;
    const added = `${network.address.includes(':') ? 'ip6' : 'ip4'}:${(0,tree_network/* formatNetwork */.CM)(network)}`;
    const texts = kept.map(({ text }) => text);
    const before = texts[end];
    return {
        added,
        ...(before === undefined ? {} : { before }),
        record: ['v=spf1', ...texts.slice(0, end), added, ...texts.slice(end)].join(' '),
    };
}
const spf_admitting_turnsAway = (term) => term.kind === 'modifier' || term.qualifier !== '+' || term.mechanism.name === 'all';
function isCovered(term, network) {
    if (term.kind !== 'directive' || term.qualifier !== '+')
        return false;
    const { mechanism } = term;
    return (mechanism.name === 'ip4' || mechanism.name === 'ip6') && (0,tree_network/* contains */.gR)(network, mechanism);
}
/** What is to be pasted must not be cut; a record of more characters is told by its change. */
const longestPasted = 600;
/** `publish "v=spf1 …"`, or what to change where the record is too long to be read. */
function publishing({ added, before, record }) {
    if (record.length <= longestPasted)
        return `publish "${record}"`;
    return `add "${added}" to the SPF record${before === undefined ? '' : `, before "${before.slice(0, 80)}"`}`;
}

// EXTERNAL MODULE: ./build/facts/spf-unsound.js
var spf_unsound = __webpack_require__(2016);
;// CONCATENATED MODULE: ./build/facts/sender-verdict.js





const sender_verdict_worstFirst = ['fail', 'permerror', 'softfail', 'neutral'];
/** Undefined where the whole network passes. */
function refusedIn({ results, network, spf: { own } }) {
    const result = sender_verdict_worstFirst.find((bad) => results.some((one) => one.result === bad));
    const worst = results.find((one) => one.result === result);
    if (result === undefined || worst === undefined || own?.record === undefined)
        return undefined;
    const { address, domain, reason, mechanism: term } = worst;
    return {
        ...{ result, address, domain, reason, network: (0,tree_network/* formatNetwork */.CM)(network), tried: results.length },
        ...(term === undefined ? {} : { term }),
        refused: results.filter((one) => one.result !== 'pass').length,
        mending: publishing(admitting(own.record, network, { first: result === 'permerror' })),
    };
}
/** Why there is nothing to say of a sender that other checks do not say of the record. */
function sender_verdict_withoutVerdict({ network, spf, results }) {
    if ((0,address_range/* isInner */.xf)(network.address))
        return 'no receiver sees this address (sender/special-address)';
    const unusable = (0,facts_spf/* withoutSoundRecord */.HE)({ spf });
    if (unusable !== undefined)
        return unusable;
    const isError = results.every(({ result }) => result === 'permerror');
    return isError && (0,spf_unsound/* whyUnsound */.h)(spf) !== undefined
        ? 'the SPF record cannot be evaluated, for reasons that other checks give'
        : undefined;
}
/** Whether a term decided that means something else for every address, and not every address was tried. */
function isSampleOnly({ isSample, results, spf: { tree } }) {
    const live = [...(0,spf_tree/* liveTermsOf */.hR)(tree)];
    const decided = live.filter(({ at, node }) => results.some(({ domain, mechanism }) => at.domain === domain && node.term.text === mechanism));
    const isDynamic = ({ node }) => node.isIndeterminate ||
        (node.child !== undefined && [...(0,spf_tree/* liveTermsOf */.hR)(node.child)].some((below) => below.node.isIndeterminate));
    return isSample && decided.some(isDynamic);
}

;// CONCATENATED MODULE: ./build/checks/spf/sender.js






/** The address, the network that it stands for, and whether the rest of it fares the same. */
const who = ({ address, network, refused, tried }) => {
    if (address === network)
        return address;
    const share = tried === 1 ? 'all of it' : `${refused} of ${tried} addresses tried`;
    return `${address} of the declared network ${network} (${share})`;
};
const matched = ({ term, domain }) => term === undefined
    ? `no term of the record of ${domain} matches it`
    : `${(0,quote/* quoted */.TL)(term)} of ${domain} matches it`;
const sender_remedy = ({ mending, network }) => `If ${network} sends for the domain, ${mending}; if not, remove it from sending-ips.`;
const hasVerdict = (sender) => sender_verdict_withoutVerdict(sender) === undefined;
const sender_record = 'example.com. TXT "v=spf1 ip4:192.0.2.0/25 ';
/* harmony default export */ const sender = ((0,check/* defineCheck */.q)({
    id: 'spf/sender',
    title: 'The declared senders pass SPF',
    why: `The settings say from which addresses mail of the domain comes. A receiver looks at the same addresses and at
the SPF record; where these two disagree, genuine mail is treated as a forgery. This is the verdict of the full
evaluation, limits included, not of a glance at the record.`,
    refs: [(0,reference/* rfc */.W)(7208, '2.6'), (0,reference/* rfc */.W)(7208, '8')],
    on: 'sender',
    needs: { senders: senderSpf },
    messages: {
        fail: {
            severity: 'error',
            text: (data) => `mail from ${who(data)} fails SPF: ${matched(data)}`,
            remedy: sender_remedy,
        },
        softfail: {
            severity: 'warning',
            text: (data) => `mail from ${who(data)} gets a softfail by SPF: ${matched(data)}`,
            remedy: sender_remedy,
        },
        neutral: {
            severity: 'warning',
            text: (data) => `mail from ${who(data)} does not pass SPF, which is neutral about it: ${matched(data)}`,
            remedy: sender_remedy,
        },
        permerror: {
            severity: 'error',
            text: (data) => `SPF ends in a permanent error for mail from ${who(data)}: ${data.reason.replace(/\.$/, '')}`,
            remedy: sender_remedy,
        },
    },
    examples: [
        {
            title: 'an address that passes',
            zone: `${sender_record}-all"`,
            declared: { sendingNetworks: ['192.0.2.1'] },
            says: [],
        },
        {
            title: 'a network that passes, by several terms',
            zone: `${sender_record}ip4:192.0.2.128/25 -all"`,
            declared: { sendingNetworks: ['192.0.2.0/24'] },
            says: [],
        },
        {
            title: 'an address that is not named',
            zone: `${sender_record}-all"`,
            declared: { sendingNetworks: ['198.51.100.1'] },
            says: ['fail'],
        },
        {
            title: 'half of a network',
            zone: `${sender_record}-all"`,
            declared: { sendingNetworks: ['192.0.2.0/24'] },
            says: ['fail'],
        },
        {
            title: 'the IPv6 address forgotten',
            zone: `${sender_record}~all"`,
            declared: { sendingNetworks: ['192.0.2.1', '2001:db8::1'] },
            says: ['softfail'],
        },
        {
            title: 'nothing at the end',
            zone: 'example.com. TXT "v=spf1 mx"',
            declared: { sendingNetworks: ['192.0.2.1'] },
            says: ['neutral'],
        },
        {
            title: 'void look-ups that only IPv6 clients meet',
            zone: `example.com. TXT "v=spf1 a:a.example.com a:b.example.com a:c.example.com ip6:2001:db8::/32 -all"
a.example.com. A 192.0.2.1
b.example.com. A 192.0.2.2
c.example.com. A 192.0.2.3`,
            declared: { sendingNetworks: ['2001:db8::1'] },
            says: ['permerror'],
        },
        {
            title: 'an envelope domain of its own, which is the one that counts',
            zone: `${sender_record}-all"\nbounces.example.com. TXT "v=spf1 ip4:198.51.100.0/24 -all"`,
            declared: { sendingNetworks: ['198.51.100.1'], mailFrom: ['bounces.example.com'] },
            says: [],
        },
        {
            title: 'one of two envelope domains forgotten',
            zone: `${sender_record}-all"\nbounces.example.com. TXT "v=spf1 ip4:198.51.100.0/24 ~all"`,
            declared: { sendingNetworks: ['192.0.2.1'], mailFrom: ['bounces.example.com', 'example.com'] },
            says: ['softfail'],
        },
        {
            title: 'a record that cannot be evaluated, which is another finding',
            zone: 'example.com. TXT "v=spf1 include:gone.example.net -all"',
            declared: { sendingNetworks: ['192.0.2.1'] },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'a small network about which macros decide',
            zone: `example.com. TXT "v=spf1 exists:%{i}.example.net -all"
192.0.2.0.example.net. A 127.0.0.2`,
            declared: { sendingNetworks: ['192.0.2.0/31'] },
            says: ['fail'],
        },
        {
            title: 'a large network about which macros decide',
            zone: 'example.com. TXT "v=spf1 exists:%{i}.example.net -all"\n*.example.net. A 127.0.0.2',
            declared: { sendingNetworks: ['192.0.2.0/24'] },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'no answer',
            zone: 'example.com. TXT "v=spf1 include:_spf.example.net -all"',
            declared: { sendingNetworks: ['192.0.2.1'] },
            unanswered: { 'TXT _spf.example.net': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ senders }) => senders.map(sender_verdict_withoutVerdict).find((why) => why !== undefined && !senders.some(hasVerdict)),
    *run({ senders }, say) {
        const judged = senders.filter(hasVerdict);
        for (const sender of judged) {
            const refused = refusedIn(sender);
            if (refused !== undefined)
                yield say[refused.result](refused, sender.spf.at);
        }
        if (judged.some((sender) => refusedIn(sender) === undefined && isSampleOnly(sender)))
            throw new fact/* Unobserved */.A('macros decide about each address, and only some of the network were tried');
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/sender-helo.js








const sender_helo_remedy = ({ helo, network }) => `Let the SPF record of ${helo} name ${network}, or have its mail server give a name of its own in HELO.`;
const sender_helo_declared = { helo: 'mail.example.com', sendingNetworks: ['192.0.2.1', '192.0.2.2'] };
/* harmony default export */ const sender_helo = ((0,check/* defineCheck */.q)({
    id: 'spf/sender-helo',
    title: 'The declared senders pass SPF for the name that they give in HELO',
    why: `For mail without a sender address, such as bounces, receivers evaluate the SPF record of the name in HELO. A
server that gives the name of another, or whose address has changed, fails there, and its bounces and automatic answers
are lost.`,
    refs: [(0,reference/* rfc */.W)(7208, '2.3'), (0,reference/* rfc */.W)(7208, '2.4')],
    on: 'sender',
    needs: { sender: senderHeloSpf, reverse: senderReverse },
    messages: {
        fail: {
            severity: 'warning',
            text: ({ helo, address, term }) => `mail without a sender address from ${address} fails SPF for the HELO name ${(0,quote/* quoted */.TL)(helo)}, at ${(0,quote/* quoted */.TL)(term)}`,
            remedy: sender_helo_remedy,
        },
        softfail: {
            severity: 'notice',
            text: ({ helo, address, term }) => `mail without a sender address from ${address} gets a softfail for the HELO name ${(0,quote/* quoted */.TL)(helo)}, at ${(0,quote/* quoted */.TL)(term)}`,
            remedy: sender_helo_remedy,
        },
    },
    examples: [
        {
            title: 'a name that has all addresses',
            zone: `mail.example.com. TXT "v=spf1 a -all"
mail.example.com. A 192.0.2.1
mail.example.com. A 192.0.2.2`,
            declared: sender_helo_declared,
            says: [],
        },
        {
            title: 'a name without a record, of which spf/helo speaks',
            zone: 'mail.example.com. A 192.0.2.1',
            declared: sender_helo_declared,
            says: [],
        },
        {
            title: 'a second server under the name of the first',
            zone: 'mail.example.com. TXT "v=spf1 a -all"\nmail.example.com. A 192.0.2.1',
            declared: sender_helo_declared,
            says: ['fail'],
        },
        {
            title: 'a second server that has a name of its own',
            zone: `mail.example.com. TXT "v=spf1 a -all"
mail.example.com. A 192.0.2.1
mail2.example.com. A 192.0.2.2
1.2.0.192.in-addr.arpa. PTR mail.example.com.
2.2.0.192.in-addr.arpa. PTR mail2.example.com.`,
            declared: sender_helo_declared,
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'one server of a network',
            zone: 'mail.example.com. TXT "v=spf1 a -all"\nmail.example.com. A 192.0.2.7',
            declared: { helo: 'mail.example.com', sendingNetworks: ['192.0.2.0/28'] },
            says: [],
        },
        {
            title: 'a softfail',
            zone: 'mail.example.com. TXT "v=spf1 a ~all"\nmail.example.com. A 192.0.2.1',
            declared: sender_helo_declared,
            says: ['softfail'],
        },
        {
            title: 'no name declared',
            zone: 'example.com. TXT "v=spf1 -all"',
            declared: { sendingNetworks: ['192.0.2.1'] },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ sender, reverse }, { name }) => {
        if (sender === undefined)
            return 'no HELO name is declared';
        if ((0,address_range/* isInner */.xf)(sender.network.address))
            return 'no receiver sees this address (sender/special-address)';
        if (sender.helo.toLowerCase() === name)
            return 'the HELO name is the domain (spf/sender)';
        const [only] = reverse.extent === 'single' ? reverse.reverses : [];
        const own = only && ownNameOf(only, sender.helo);
        return (own && `the address has a name of its own, ${own}: its server gives that one, if it is set up well`);
    },
    *run({ sender }, say) {
        // A name stands for one server: of a whole network, it is enough that the server is in it
        if (sender === undefined || sender.results.some(({ result }) => result === 'pass'))
            return;
        const refused = sender.results.find(({ result }) => result === 'fail') ??
            sender.results.find(({ result }) => result === 'softfail');
        if (refused?.result !== 'fail' && refused?.result !== 'softfail')
            return;
        const { address, mechanism: term = '', result } = refused;
        const data = { helo: sender.helo, address, network: (0,tree_network/* formatNetwork */.CM)(sender.network), term };
        yield say[result](data, { in: 'dns', name: sender.helo, type: 'TXT' });
    },
}));
/** The setting has one name for all senders; one that leads back, and that somebody has chosen, is stronger evidence. */
function ownNameOf({ address, names }, helo) {
    if (names.some(({ name }) => name === helo.toLowerCase()))
        return undefined;
    return names.find(({ name, state }) => state === 'confirmed' && genericness(name, address) === undefined)
        ?.name;
}

;// CONCATENATED MODULE: ./build/checks/spf/sender-id.js






/* harmony default export */ const sender_id = ((0,check/* defineCheck */.q)({
    id: 'spf/sender-id',
    title: 'The domain has no Sender ID record',
    why: `Sender ID was a competitor of SPF with records that start with "spf2.0". It has been given up, and no receiver
of weight reads such records. They do no harm by themselves, but some are taken for the SPF record that is missing.`,
    refs: [
        (0,reference/* rfc */.W)(7208, '3.1'),
        (0,reference/* provider */.M)('IESG: Sender ID moved to Historic', 'https://datatracker.ietf.org/doc/status-change-change-sender-id-to-historic/'),
    ],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        published: {
            severity: 'notice',
            text: ({ text }) => `the domain has a record of the abandoned protocol Sender ID: ${(0,quote/* quoted */.TL)(text)}`,
            remedy: () => 'Delete it; the record that starts with "v=spf1" does the work.',
        },
    },
    examples: [
        { title: 'SPF only', zone: 'example.com. TXT "v=spf1 -all"', says: [] },
        {
            title: 'a Sender ID record',
            zone: 'example.com. TXT "v=spf1 -all"\nexample.com. TXT "spf2.0/mfrom,pra include:_spf.example.net -all"',
            says: ['published'],
        },
    ],
    *run({ spf: { texts } }, say) {
        for (const { text, rr } of texts.filter(({ text }) => isSenderId(text)))
            yield say.published({ text }, (0,place/* placeOf */.$)('TXT', rr));
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/size.js



/** RFC 7208 §3.4: with the name and the headers, such a record still fits into 512 octets. */
const longestRecord = 450;
/** What resolvers take in one UDP packet. The 512 octets of the RFC date from before EDNS. */
const longestAnswer = 1232;
/** Header, question, and for each record a compressed name, type, class, TTL, length and counted strings. */
const answerSize = (name, records) => 12 +
    name.length +
    6 +
    records.reduce((sum, { data }) => sum + 12 + data.reduce((size, string) => size + 1 + string.length, 0), 0);
/* harmony default export */ const size = ((0,check/* defineCheck */.q)({
    id: 'spf/size',
    title: 'The SPF record fits into a small DNS answer',
    why: `A DNS answer that does not fit into one UDP packet is asked for again over TCP, which some firewalls and
resolvers do not manage; then SPF fails for a while with a temporary error. All TXT records of the domain travel in the
same answer, so that old verification tokens count as well.`,
    refs: [(0,reference/* rfc */.W)(7208, '3.4'), (0,reference/* provider */.M)('DNS flag day 2020', 'https://www.dnsflagday.net/2020/')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        record: {
            severity: 'notice',
            text: ({ size }) => `the SPF record has ${size} characters; with more than ${longestRecord} it does not fit into the smallest DNS answer`,
            remedy: () => 'Remove terms that are not needed, or move some into a record of their own that is included.',
        },
        answer: {
            severity: 'notice',
            text: ({ size, count }) => `the ${count} TXT records of the domain make an answer of ${size} octets, more than the ${longestAnswer} that fit into a UDP packet`,
            remedy: () => 'Delete verification tokens that have done their work, or move them to names of their own.',
        },
    },
    examples: [
        { title: 'a short record', zone: 'example.com. TXT "v=spf1 mx -all"', says: [] },
        {
            title: 'some tokens beside it',
            zone: `example.com. TXT "v=spf1 mx -all"\n${Array.from({ length: 8 }, (_, i) => `example.com. TXT "token-${i}=${'x'.repeat(60)}"`).join('\n')}`,
            says: [],
        },
        {
            title: 'a long record',
            zone: `example.com. TXT "v=spf1 ${Array.from({ length: 12 }, (_, i) => `ip4:198.51.100.${100 + i}`).join(' ')} " "${Array.from({ length: 12 }, (_, i) => `ip4:203.0.113.${100 + i}`).join(' ')} -all"`,
            says: ['record'],
        },
        {
            title: 'many tokens',
            zone: `example.com. TXT "v=spf1 mx -all"\n${Array.from({ length: 20 }, (_, i) => `example.com. TXT "token-${i}=${'x'.repeat(60)}"`).join('\n')}`,
            says: ['answer'],
        },
    ],
    skip: ({ spf }) => (spf.records.length > 0 ? undefined : 'there is no SPF record'),
    *run({ spf: { texts, own, at } }, say, { name }) {
        const length = own?.text.length ?? 0;
        const size = answerSize(name, texts.map(({ rr }) => rr));
        if (length > longestRecord)
            yield say.record({ size: length }, at);
        if (size > longestAnswer)
            yield say.answer({ size, count: texts.length }, at);
    },
}));

;// CONCATENATED MODULE: ./build/facts/spf-mistakes.js
/** The mistakes that an SPF record can have, in words. */

const shape = 'a name of at least two labels, such as "_spf.example.com"';
/** What is wrong with a term, and what to do where no correction can be told. */
const mistakes = {
    'unknown-mechanism': {
        wrong: ({ term }) => `${(0,quote/* quoted */.TL)(term)} is no SPF mechanism`,
        mend: 'Use one of all, include, a, mx, ip4, ip6 and exists, or delete the term.',
    },
    'modifier-as-mechanism': {
        wrong: ({ term }) => `${(0,quote/* quoted */.TL)(term)} is written with ":", where a modifier needs "="`,
        mend: 'Write "=" in place of ":", and a domain name after it.',
    },
    'missing-value': {
        wrong: ({ term }) => `${(0,quote/* quoted */.TL)(term)} lacks its value`,
        mend: 'Complete the term, without a space after the ":" or "=", or delete it.',
    },
    'unexpected-value': {
        wrong: ({ term, part }) => `${(0,quote/* quoted */.TL)(term)} has a value, ${(0,quote/* quoted */.TL)(part)}, which this mechanism cannot have`,
        mend: 'Write the mechanism without it.',
    },
    'bad-ip4': {
        wrong: ({ term, part }) => `in ${(0,quote/* quoted */.TL)(term)} stands ${(0,quote/* quoted */.TL)(part)}, which is no IPv4 address`,
        mend: 'Write four numbers from 0 to 255 without leading zeros, and a network as "ip4:192.0.2.0/24".',
    },
    'bad-ip6': {
        wrong: ({ term, part }) => `in ${(0,quote/* quoted */.TL)(term)} stands ${(0,quote/* quoted */.TL)(part)}, which is no IPv6 address`,
        mend: 'Write the address without brackets or zone, and a network as "ip6:2001:db8::/32".',
    },
    'wrong-family': {
        wrong: ({ term, part }) => `in ${(0,quote/* quoted */.TL)(term)} stands ${(0,quote/* quoted */.TL)(part)}, an address of the other IP version`,
        mend: 'Use ip4 for IPv4 addresses and ip6 for IPv6 addresses.',
    },
    'host-in-ip': {
        wrong: ({ term, part }) => `in ${(0,quote/* quoted */.TL)(term)} stands the host name ${(0,quote/* quoted */.TL)(part)} in place of an address`,
        mend: 'Use "a:" for a host name.',
    },
    'bad-prefix': {
        wrong: ({ term, part }) => `in ${(0,quote/* quoted */.TL)(term)} the prefix length ${(0,quote/* quoted */.TL)(part)} is impossible`,
        mend: 'Write a length from /0 to /32 for IPv4 and to /128 for IPv6 without leading zeros; "a" and "mx" take "/24//64".',
    },
    'bad-macro': {
        wrong: ({ term, part }) => `in ${(0,quote/* quoted */.TL)(term)} stands ${(0,quote/* quoted */.TL)(part)}, which is no macro that is allowed there`,
        mend: 'Correct the macro, such as "%{i}" or "%{d}"; a percent sign by itself is written "%%".',
    },
    'bad-domain': {
        wrong: ({ term, part }) => `in ${(0,quote/* quoted */.TL)(term)} stands ${(0,quote/* quoted */.TL)(part)}, which is no full domain name`,
        mend: `Write ${shape}.`,
    },
    'qualified-modifier': {
        wrong: ({ term }) => `${(0,quote/* quoted */.TL)(term)} is a modifier with a qualifier, which only mechanisms have`,
        mend: 'Write it without the sign in front.',
    },
    'repeated-redirect': {
        wrong: ({ term }) => `${(0,quote/* quoted */.TL)(term)} is a second redirect`,
        mend: 'Keep one redirect, or include one of the records in place of redirecting to it.',
    },
    'repeated-exp': {
        wrong: ({ term }) => `${(0,quote/* quoted */.TL)(term)} is a second exp`,
        mend: 'Keep one of the two.',
    },
    'bad-modifier': {
        wrong: ({ term }) => `${(0,quote/* quoted */.TL)(term)} has no modifier name before its "="`,
        mend: 'Correct or delete the term; names start with a letter.',
    },
    'glued-all': {
        wrong: ({ term }) => `${(0,quote/* quoted */.TL)(term)} lacks the space before its "all"`,
        mend: 'Put a space before the sign of "all".',
    },
};
const mendingOf = ({ correction }, mend) => correction === undefined ? mend : `Write ${(0,quote/* quoted */.TL)(correction)} instead.`;

;// CONCATENATED MODULE: ./build/checks/spf/syntax.js






/** Of a record that is wrong throughout, more would not help. */
const mostNamed = 8;
const mistake = (code) => ({
    severity: 'error',
    text: (data) => `the SPF record has a mistake: ${mistakes[code].wrong(data)}`,
    remedy: (data) => mendingOf(data, mistakes[code].mend),
});
const syntax_record = (term) => `example.com. TXT "v=spf1 ${term} -all"`;
/* harmony default export */ const spf_syntax = ((0,check/* defineCheck */.q)({
    id: 'spf/syntax',
    title: 'The SPF record follows the grammar',
    why: `A receiver reads the whole record before it looks at any of it, and a single term that it cannot read makes the
result a permanent error: SPF is lost for all mail of the domain, not just for the sender that the term is about. Terms
that were right before the slip do not count either.`,
    refs: [(0,reference/* rfc */.W)(7208, '4.6'), (0,reference/* rfc */.W)(7208, '12')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        'unknown-mechanism': mistake('unknown-mechanism'),
        'modifier-as-mechanism': mistake('modifier-as-mechanism'),
        'missing-value': mistake('missing-value'),
        'unexpected-value': mistake('unexpected-value'),
        'bad-ip4': mistake('bad-ip4'),
        'bad-ip6': mistake('bad-ip6'),
        'wrong-family': mistake('wrong-family'),
        'host-in-ip': mistake('host-in-ip'),
        'bad-prefix': mistake('bad-prefix'),
        'bad-macro': mistake('bad-macro'),
        'bad-domain': mistake('bad-domain'),
        'qualified-modifier': mistake('qualified-modifier'),
        'repeated-redirect': mistake('repeated-redirect'),
        'repeated-exp': mistake('repeated-exp'),
        'bad-modifier': mistake('bad-modifier'),
        'glued-all': mistake('glued-all'),
        more: {
            severity: 'error',
            text: ({ count }) => `the SPF record has ${(0,quote/* counted */.hS)(count, 'more mistake')}`,
            remedy: () => 'Write the record anew from what your mail providers ask for.',
        },
    },
    examples: [
        {
            title: 'every mechanism, in mixed case',
            zone: syntax_record('A MX:example.net/24//64 ip4:192.0.2.0/24 IP6:2001:db8::/32 Include:_spf.%{d2} exists:%{i}.example.net ?ptr'),
            says: [],
        },
        {
            title: 'modifiers that nobody knows',
            zone: syntax_record('ra=postmaster rp=50 rr=all custom=%{d}'),
            says: [],
        },
        { title: 'an address without its mechanism', zone: syntax_record('192.0.2.1'), says: ['unknown-mechanism'] },
        { title: 'a slip in a name', zone: syntax_record('inlcude:_spf.example.net'), says: ['unknown-mechanism'] },
        { title: 'redirect with a colon', zone: syntax_record('redirect:example.net'), says: ['modifier-as-mechanism'] },
        {
            title: 'a space after the colon',
            zone: syntax_record('include: example.net'),
            says: ['missing-value'],
        },
        {
            title: 'a prefix length on include',
            zone: syntax_record('include:example.net/24'),
            says: ['unexpected-value'],
        },
        { title: 'a part of an address', zone: syntax_record('ip4:192.0.2'), says: ['bad-ip4'] },
        { title: 'an address in brackets', zone: syntax_record('ip6:[2001:db8::1]'), says: ['bad-ip6'] },
        { title: 'IPv6 in ip4', zone: syntax_record('ip4:2001:db8::1'), says: ['wrong-family'] },
        { title: 'a host in ip4', zone: syntax_record('ip4:mail.example.com'), says: ['host-in-ip'] },
        { title: 'a prefix that is too long', zone: syntax_record('ip4:192.0.2.0/33'), says: ['bad-prefix'] },
        { title: 'a macro without braces', zone: syntax_record('exists:%i.example.net'), says: ['bad-macro'] },
        { title: 'a name of one label', zone: syntax_record('include:localhost'), says: ['bad-domain'] },
        { title: 'a modifier with a sign', zone: syntax_record('-redirect=example.net'), says: ['qualified-modifier'] },
        {
            title: 'two redirects',
            zone: 'example.com. TXT "v=spf1 redirect=a.example.net redirect=b.example.net"',
            says: ['repeated-redirect'],
        },
        {
            title: 'two explanations',
            zone: syntax_record('exp=a.example.net exp=b.example.net'),
            says: ['repeated-exp'],
        },
        { title: 'no name before the sign', zone: syntax_record('=example.net'), says: ['bad-modifier'] },
        {
            title: 'all without its space',
            zone: 'example.com. TXT "v=spf1 ip4:192.0.2.1~all"',
            says: ['glued-all'],
        },
        {
            title: 'wrong throughout',
            zone: syntax_record('x1 x2 x3 x4 x5 x6 x7 x8 x9'),
            says: [...Array.from({ length: 8 }, () => 'unknown-mechanism'), 'more'],
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { own, at } }, say) {
        const found = own === undefined ? [] : mistakesIn(own);
        for (const { code, data } of found.slice(0, mostNamed))
            yield say[code](data, at);
        const left = found.length - mostNamed;
        if (left > 0)
            yield say.more({ count: left }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/unreachable-term.js




/* harmony default export */ const unreachable_term = ((0,check/* defineCheck */.q)({
    id: 'spf/unreachable-term',
    title: 'Every term of the SPF record counts',
    why: `The mechanism "all" matches every address, so that nothing after it is ever looked at, and "redirect" has no
effect in a record with an "all". Senders that are only named in such terms are not allowed to send, although the record
seems to say so.`,
    refs: [(0,reference/* rfc */.W)(7208, '5.1'), (0,reference/* rfc */.W)(7208, '6.1')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        'after-all': {
            severity: 'warning',
            text: ({ terms, all }) => `the SPF record has ${(0,quote/* listed */.KE)(terms.map(quote/* quoted */.TL))} after ${(0,quote/* quoted */.TL)(all)}, where nothing counts any more`,
            remedy: ({ all }) => `Move what is needed before ${(0,quote/* quoted */.TL)(all)}, and delete the rest.`,
        },
        redirect: {
            severity: 'warning',
            text: ({ terms, all }) => `the SPF record has both ${(0,quote/* quoted */.TL)(all)} and ${(0,quote/* listed */.KE)(terms.map(quote/* quoted */.TL))}, which then has no effect`,
            remedy: () => 'Delete the "all" if the other record is to be used, else the "redirect".',
        },
        'repeated-all': {
            severity: 'notice',
            text: ({ terms, all }) => `the SPF record has ${(0,quote/* listed */.KE)(terms.map(quote/* quoted */.TL))} after ${(0,quote/* quoted */.TL)(all)}; only the first counts`,
            remedy: ({ all }) => `Keep the "all" that you want, at the end of the record; now it is ${(0,quote/* quoted */.TL)(all)}.`,
        },
    },
    examples: [
        { title: 'all at the end', zone: 'example.com. TXT "v=spf1 a mx -all"', says: [] },
        {
            title: 'an explanation after all',
            zone: 'example.com. TXT "v=spf1 mx -all exp=why.example.com ra=postmaster"',
            says: [],
        },
        {
            title: 'a sender after all',
            zone: 'example.com. TXT "v=spf1 mx ~all include:_spf.example.net"',
            says: ['after-all'],
        },
        {
            title: 'redirect beside all',
            zone: 'example.com. TXT "v=spf1 redirect=_spf.example.net ~all"',
            says: ['redirect'],
        },
        { title: 'all twice', zone: 'example.com. TXT "v=spf1 mx ~all -all"', says: ['repeated-all'] },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        const terms = tree.terms.map(({ term, isDead }) => ({ term, isDead }));
        const isAll = ({ term }) => term.kind === 'directive' && term.mechanism.name === 'all';
        const all = terms.find(isAll)?.term.text ?? '';
        const dead = terms.filter(({ isDead }) => isDead);
        const texts = (isWanted) => dead.filter(isWanted).map(({ term }) => term.text);
        const later = texts((node) => node.term.kind === 'directive' && !isAll(node));
        const redirects = texts(({ term }) => term.kind === 'modifier');
        const alls = texts(isAll);
        if (later.length > 0)
            yield say['after-all']({ terms: later.slice(0, 20), all }, at);
        if (redirects.length > 0)
            yield say.redirect({ terms: redirects, all }, at);
        if (alls.length > 0)
            yield say['repeated-all']({ terms: alls.slice(0, 20), all }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/unresolvable.js






const spf_unresolvable_remedy = ({ term, target }) => `Delete ${(0,quote/* quoted */.TL)(term)} from the SPF record, or give ${(0,quote/* quoted */.TL)(target)} the records that it lacks.`;
/* harmony default export */ const spf_unresolvable = ((0,check/* defineCheck */.q)({
    id: 'spf/unresolvable',
    title: 'Every a and mx of the SPF record finds an address',
    why: `A term that finds no address authorises nobody, and it costs one of the ten look-ups and one of the two void
look-ups that a record may cause. It is mostly left from a host that is gone, or copied from instructions that suppose
a web server or a mail exchanger at the domain.`,
    refs: [(0,reference/* rfc */.W)(7208, '5.3'), (0,reference/* rfc */.W)(7208, '5.4')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        a: {
            severity: 'warning',
            text: ({ term, target }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record authorises nobody: ${(0,quote/* quoted */.TL)(target)} has no address`,
            remedy: spf_unresolvable_remedy,
        },
        mx: {
            severity: 'warning',
            text: ({ term, target }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record authorises nobody: ${(0,quote/* quoted */.TL)(target)} has no MX record`,
            remedy: spf_unresolvable_remedy,
        },
        hosts: {
            severity: 'warning',
            text: ({ term, target }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record authorises nobody: no mail exchanger of ${(0,quote/* quoted */.TL)(target)} has an address`,
            remedy: ({ term }) => `Delete ${(0,quote/* quoted */.TL)(term)} from the SPF record, or give the mail exchangers addresses.`,
        },
    },
    examples: [
        {
            title: 'addresses of one family',
            zone: `example.com. TXT "v=spf1 a mx -all"\nexample.com. AAAA 2001:db8::1
example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1`,
            says: [],
        },
        { title: 'no address', zone: 'example.com. TXT "v=spf1 a:old.example.com -all"', says: ['a'] },
        { title: 'no MX record', zone: 'example.com. TXT "v=spf1 mx -all"', says: ['mx'] },
        {
            title: 'the null MX',
            zone: 'example.com. TXT "v=spf1 mx -all"\nexample.com. MX 0 .',
            says: ['hosts'],
        },
        {
            title: 'a mail exchanger without an address',
            zone: 'example.com. TXT "v=spf1 mx -all"\nexample.com. MX 10 gone.example.com.',
            says: ['hosts'],
        },
        {
            title: 'no answer',
            zone: 'example.com. TXT "v=spf1 a -all"',
            unanswered: { 'AAAA example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ spf }) => spf.tree.voids > limits/* voidLimit */.A_ ? 'too many look-ups find nothing (spf/void-lookups)' : (0,facts_spf/* withoutRecord */.k6)({ spf }),
    *run({ spf: { tree, at } }, say) {
        const hosts = tree.terms.flatMap((node) => {
            const { term, isDead, isCut, isIndeterminate, networks } = node;
            if (isDead || isCut || isIndeterminate || term.kind !== 'directive' || networks.length > 0)
                return [];
            const { name } = term.mechanism;
            return name === 'a' || name === 'mx' ? [{ ...node, name }] : [];
        });
        for (const { term, name, target = '', exchangers = [], unanswered } of hosts) {
            if (unanswered !== undefined)
                continue;
            const data = { term: term.text, target };
            yield (exchangers.length > 0 ? say.hosts : say[name])(data, at);
        }
        const silent = hosts.find(({ unanswered }) => unanswered !== undefined)?.unanswered;
        if (silent !== undefined)
            throw new fact/* Unobserved */.A(silent);
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/version.js







const version_remedy = ({ meant }) => meant.length > longestPasted
    ? 'Start it with "v=spf1" and a space, and separate its terms by single spaces.'
    : `Publish it as "${meant}".`;
/* harmony default export */ const spf_version = ((0,check/* defineCheck */.q)({
    id: 'spf/version',
    title: 'An SPF record starts with v=spf1 and a space',
    why: `Receivers take a TXT record for SPF only if it starts with exactly "v=spf1" and a space, or is nothing else.
Anything before it, a wrong number or another character after it makes the record invisible, and the domain is treated
as if it had none.`,
    refs: [(0,reference/* rfc */.W)(7208, '4.5')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        leading: {
            severity: 'error',
            text: ({ text }) => `the TXT record ${(0,quote/* quoted */.TL)(text)} has a space or an invisible character before "v=spf1", so that it is no SPF record`,
            remedy: version_remedy,
        },
        quoted: {
            severity: 'error',
            text: ({ text }) => `the TXT record ${(0,quote/* quoted */.TL)(text)} starts with a quote or backslash, so that it is no SPF record`,
            remedy: version_remedy,
        },
        unseparated: {
            severity: 'error',
            text: ({ text }) => `in the TXT record ${(0,quote/* quoted */.TL)(text)} no space follows "v=spf1", so that it is no SPF record`,
            remedy: version_remedy,
        },
        version: {
            severity: 'error',
            text: ({ text }) => `the TXT record ${(0,quote/* quoted */.TL)(text)} does not start with the version "v=spf1", so that it is no SPF record`,
            remedy: version_remedy,
        },
        beside: {
            severity: 'notice',
            text: ({ text }) => `beside the SPF record stands ${(0,quote/* quoted */.TL)(text)}, which looks like one and is ignored`,
            remedy: () => 'Delete it, after moving what is missing in the SPF record there.',
        },
    },
    examples: [
        { title: 'the version alone', zone: 'example.com. TXT "v=spf1"', says: [] },
        {
            title: 'records of other things',
            zone: `example.com. TXT "spf-verification=abc"
example.com. TXT " leading space"
example.com. TXT "v=verifydomain MS=12"
example.com. TXT "spf2.0/pra -all"
example.com. TXT "spf1 is what we use"`,
            says: [],
        },
        { title: 'a leading space', zone: 'example.com. TXT " v=spf1 mx -all"', says: ['leading'] },
        { title: 'quotes of a zone file', zone: 'example.com. TXT "\\"v=spf1 mx -all\\""', says: ['quoted'] },
        { title: 'a semicolon', zone: 'example.com. TXT "v=spf1; mx; -all"', says: ['unseparated'] },
        {
            title: 'no space',
            zone: 'example.com. TXT "v=spf1include:_spf.example.net -all"',
            says: ['unseparated'],
        },
        { title: 'another number', zone: 'example.com. TXT "v=spf10 mx -all"', says: ['version'] },
        { title: 'a space within', zone: 'example.com. TXT "v=spf 1 mx -all"', says: ['version'] },
        { title: 'spaces around the sign', zone: 'example.com. TXT "v = spf1 mx -all"', says: ['version'] },
        { title: 'the tag forgotten', zone: 'example.com. TXT "spf1 mx -all"', says: ['version'] },
        {
            title: 'beside a good record',
            zone: 'example.com. TXT "v=spf1 mx -all"\nexample.com. TXT "v=spf1; a -all"',
            says: ['beside'],
        },
    ],
    *run({ spf: { texts, records } }, say) {
        for (const { text, rr } of texts) {
            const miss = nearMissOf(text);
            if (miss === undefined)
                continue;
            const message = records.length > 0 ? say.beside : say[miss.kind];
            yield message({ text, meant: miss.meant }, (0,place/* placeOf */.$)('TXT', rr));
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/void-lookups.js






/* harmony default export */ const void_lookups = ((0,check/* defineCheck */.q)({
    id: 'spf/void-lookups',
    title: 'At most two DNS look-ups of the SPF record find nothing',
    why: `A term that asks for something which does not exist is a void look-up. Receivers give up with a permanent error
at the third one, a measure against abuse of their name servers. Such terms are mostly left from hosts and services that
have been switched off.`,
    refs: [(0,reference/* rfc */.W)(7208, '4.6.4')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        exceeded: {
            severity: 'error',
            text: ({ voids, terms }) => `${voids} look-ups of the SPF record find nothing where ${limits/* voidLimit */.A_} are allowed: ${(0,quote/* listed */.KE)(terms.map(({ term, domain }) => `${(0,quote/* quoted */.TL)(term)} of ${domain}`))}`,
            remedy: () => 'Delete the terms whose hosts are gone, and those that include records with such terms.',
        },
    },
    examples: [
        {
            title: 'two that find nothing',
            zone: 'example.com. TXT "v=spf1 a:x.example.com mx -all"',
            says: [],
        },
        {
            title: 'hosts with one kind of address',
            zone: `example.com. TXT "v=spf1 a:x.example.com a:y.example.com a:z.example.com -all"
x.example.com. A 192.0.2.1
y.example.com. A 192.0.2.2
z.example.com. AAAA 2001:db8::3`,
            says: [],
        },
        {
            title: 'names that depend on the mail',
            zone: 'example.com. TXT "v=spf1 exists:%{i}.a.example.com exists:%{i}.b.example.com exists:%{l}.c.example.com -all"',
            says: [],
        },
        {
            title: 'three that find nothing, one of them included',
            zone: `example.com. TXT "v=spf1 a:x.example.com mx include:_spf.example.net -all"
_spf.example.net. TXT "v=spf1 a:gone.example.net -all"`,
            says: ['exceeded'],
        },
        {
            title: 'a third that does not answer',
            zone: 'example.com. TXT "v=spf1 a:x.example.com a:y.example.com a:z.example.com -all"',
            unanswered: { 'A z.example.com': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        const terms = [...(0,spf_tree/* liveTermsOf */.hR)(tree)]
            .filter(({ node }) => node.child === undefined && node.voids > 0)
            .map(({ node, at }) => ({ term: node.term.text, domain: at.domain }));
        if (tree.voids > limits/* voidLimit */.A_)
            yield say.exceeded({ voids: tree.voids, terms: terms.slice(0, 8) }, at);
        const [unanswered] = (0,spf_tree/* unansweredIn */.IG)(tree);
        if (unanswered !== undefined && tree.voids + (0,spf_tree/* unansweredIn */.IG)(tree).length > limits/* voidLimit */.A_)
            throw new fact/* Unobserved */.A(unanswered);
    },
}));

;// CONCATENATED MODULE: ./build/facts/submission.js
/** The SRV records by which mail programs find the submission server (RFC 6186 §3.1, RFC 8314 §5.1). */


const submissionTargets = {
    name: 'submission-targets',
    on: 'domain',
    async gather({ name }, world) {
        const services = ['_submission._tcp', '_submissions._tcp'].flatMap((service) => (0,dns_name/* under */.hG)(service, name) ?? []);
        const sets = await Promise.all(services.map(async (service) => (0,fact/* observed */.P)(`SRV records of ${service}`, await world.dns({ name: service, type: 'SRV' }))));
        const records = sets.flatMap((set) => (set.kind === 'found' ? set.records : []));
        // RFC 2782: the target "." says that the service is decidedly not available here.
        const offered = records.filter(({ data }) => data.target !== '').slice(0, 20);
        return Promise.all(offered.map(async (record) => ({ record, state: await stateOf(record.data.target, world.dns) })));
    },
};
async function stateOf(name, dns) {
    const answers = await Promise.all([dns({ name, type: 'A' }), dns({ name, type: 'AAAA' })]);
    const found = answers.find((answer) => answer.kind === 'found');
    if (found?.kind === 'found')
        return found.via.length > 0 ? 'alias' : 'found';
    return answers.some((answer) => answer.kind === 'failed') ? 'unanswered' : 'missing';
}

;// CONCATENATED MODULE: ./build/checks/submission/target.js






/* harmony default export */ const submission_target = ((0,check/* defineCheck */.q)({
    id: 'submission/target',
    title: 'The announced submission server exists',
    why: `Mail programs find the server through which they send by SRV records. One that names a host without an address
makes every automatic set-up fail.`,
    refs: [(0,reference/* rfc */.W)(6186, '3.1'), (0,reference/* rfc */.W)(2782)],
    on: 'domain',
    needs: { submissionTargets: submissionTargets },
    messages: {
        missing: {
            severity: 'warning',
            text: ({ service, target }) => `the SRV record ${(0,quote/* quoted */.TL)(service)} names ${(0,quote/* quoted */.TL)(target)}, which has no address`,
            remedy: ({ target }) => `Create A or AAAA records for ${(0,quote/* quoted */.TL)(target)}, or name the host through which users send.`,
        },
        alias: {
            severity: 'notice',
            text: ({ service, target }) => `the SRV record ${(0,quote/* quoted */.TL)(service)} names ${(0,quote/* quoted */.TL)(target)}, which is a CNAME`,
            remedy: () => 'Name the host itself: RFC 2782 forbids an alias there, and some mail programs do not follow it.',
        },
    },
    examples: [
        {
            title: 'a host',
            zone: '_submission._tcp.example.com. SRV 0 1 587 mail.example.com.\nmail.example.com. A 192.0.2.1',
            says: [],
        },
        { title: 'a service that is not offered', zone: '_submission._tcp.example.com. SRV 0 0 0 .', says: [] },
        {
            title: 'no such host',
            zone: '_submissions._tcp.example.com. SRV 0 1 465 mail.example.com.',
            says: ['missing'],
        },
        {
            title: 'an alias',
            zone: '_submissions._tcp.example.com. SRV 0 1 465 mail.example.com.\nmail.example.com. CNAME a.example.net.\na.example.net. A 192.0.2.1',
            says: ['alias'],
        },
        {
            title: 'a host that nobody answers for',
            zone: '_submission._tcp.example.com. SRV 0 1 587 mail.example.com.',
            unanswered: { 'A mail.example.com': 'servfail', 'AAAA mail.example.com': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ submissionTargets }) => submissionTargets.length > 0 ? undefined : 'no submission service is announced',
    *run({ submissionTargets }, say) {
        for (const { record, state } of submissionTargets) {
            const data = { service: record.name, target: record.data.target };
            if (state === 'missing' || state === 'alias')
                yield say[state](data, (0,place/* placeOf */.$)('SRV', record));
        }
        const unanswered = submissionTargets.find(({ state }) => state === 'unanswered');
        if (unanswered !== undefined)
            throw new fact/* Unobserved */.A(`addresses of ${unanswered.record.data.target}: no answer`);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dns.js

















































































































const checks = [
    delegation,
    ed25519_only,
    hash,
    dkim_key,
    key_encoding,
    key_type,
    missing,
    multiple,
    obsolete_tag,
    revoked,
    service,
    syntax,
    testing,
    unverified,
    version,
    weak_key,
    wildcard,
    dmarc_delegation,
    duplicate_tag,
    failure_options,
    inherited,
    misplaced,
    dmarc_missing,
    dmarc_multiple,
    no_reports,
    parked,
    policy,
    psd,
    removed_tag,
    report_authorization,
    report_mailbox,
    report_uri,
    subdomain_policy,
    dmarc_syntax,
    tag_order,
    dmarc_testing,
    unknown_tag,
    unrelated,
    dmarc_version,
    nonexistent,
    public_suffix,
    abuse,
    inconsistent,
    ipv6,
    postmaster,
    exchanger_smuggling,
    unreachable,
    elsewhere,
    greeting,
    helo_name,
    helo_ptr,
    unresolvable,
    alias,
    duplicate,
    mx_inconsistent,
    mx_missing,
    mixed_providers,
    mx_null,
    private_address,
    mx_target,
    mx_unresolvable,
    generic,
    ptr_missing,
    several,
    unconfirmed,
    comcast,
    gmail,
    gmx,
    icloud,
    laposte,
    netease,
    outlook,
    qq,
    tonline,
    yahoo,
    sender_mail_from,
    mail_from_spf,
    special_address,
    software_outdated,
    software_vulnerable,
    spf_all,
    broad,
    spf_duplicate,
    encoding,
    explanation,
    spf_helo,
    spf_include,
    spf_inconsistent,
    lookup_limit,
    loop,
    spf_missing,
    modifier,
    spf_multiple,
    mx_limit,
    spf_nobody,
    obsolete_type,
    spf_open,
    spf_parked,
    spf_private_address,
    provider,
    spf_ptr,
    spf_redirect,
    redundant,
    sender,
    sender_helo,
    sender_id,
    size,
    spf_syntax,
    unreachable_term,
    spf_unresolvable,
    spf_version,
    void_lookups,
    submission_target,
];


/***/ }),

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ sayFor),
/* harmony export */   q: () => (/* binding */ defineCheck)
/* harmony export */ });
const defineCheck = (check) => check;
/** The functions that a check says its findings with. */
function sayFor(check, subject) {
    const say = ([key, message]) => [
        key,
        (data, at) => ({
            check: check.id,
            message: key,
            severity: message.severity,
            subject,
            text: message.text(data),
            remedy: message.remedy(data),
            data,
            ...(at === undefined ? {} : { location: at }),
        }),
    ];
    return Object.fromEntries(Object.entries(check.messages).map(say));
}


/***/ }),

/***/ 466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ elsewhere)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5054);

const lesser = {
    error: 'warning',
    warning: 'notice',
    notice: 'notice',
};
/** The same message, a level lower. */
const elsewhere = ({ severity, text, remedy, }) => ({
    severity: lesser[severity],
    text,
    remedy: (data) => `Tell whoever runs ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(data.host)}: ${remedy(data)}`,
});


/***/ }),

/***/ 8687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ provider),
/* harmony export */   W: () => (/* binding */ rfc)
/* harmony export */ });
/** Where a rule is written down. */
/** A section of an RFC, `rfc(7208, '4.6.4')`; the whole of it without a section. */
const rfc = (number, section) => ({
    title: section === undefined ? `RFC ${number}` : `RFC ${number} §${section}`,
    url: `https://www.rfc-editor.org/rfc/rfc${number}${section === undefined ? '' : `#section-${section}`}`,
});
/** A page of a mailbox provider that states its rules. */
const provider = (title, url) => ({ title, url });


/***/ }),

/***/ 553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isDecisive)
/* harmony export */ });
/** Whether the receiver takes mail hangs on it; advice that nothing can look up does not count. */
const isDecisive = ({ provable, consequence }) => provable || consequence !== 'advice';


/***/ }),

/***/ 8192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   hm: () => (/* binding */ specialRange),
/* harmony export */   xf: () => (/* binding */ isInner)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
/** What kind of place an address is: only a global unicast one can be reached from everywhere. */

/** The name of the special range (RFC 6890) that an address is in, in words; undefined for a global unicast address. */
function specialRange(address) {
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.isValid(address))
        return 'invalid';
    const range = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.process(address).range();
    return range === 'unicast' ? undefined : (names[range] ?? range);
}
/** The version of IP that a text is an address of. */
const familyOf = (text) => ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv4.isValidFourPartDecimal(text) ? 4 : ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6.isValid(text) ? 6 : undefined;
/** Whether an address is of an inner network: what a zone names there is nobody's to speak to from here. */
const isInner = (address) => {
    const range = specialRange(address);
    return range !== undefined && range !== names['reserved'];
};
const names = {
    private: 'private (RFC 1918)',
    uniqueLocal: 'unique local (RFC 4193)',
    linkLocal: 'link-local',
    loopback: 'loopback',
    carrierGradeNat: 'carrier-grade NAT (RFC 6598)',
    unspecified: 'unspecified',
    broadcast: 'broadcast',
    multicast: 'multicast',
    reserved: 'reserved or documentation',
};


/***/ }),

/***/ 4708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ declared)
/* harmony export */ });
const declared = {
    name: 'declared',
    on: 'domain',
    gather: async ({ name }, world) => world.declared(name),
};


/***/ }),

/***/ 3013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ dmarc)
/* harmony export */ });
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9150);
/* harmony import */ var _mail_dmarc_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4001);
/** The DMARC record that applies to mail from a domain, wherever it stands (RFC 9989 §4.10). */


/** Unobserved where a name on the way did not answer, and the record that applies hangs on it. */
const dmarc = {
    name: 'dmarc',
    on: 'domain',
    async gather({ name }, world) {
        const discovery = await (0,_mail_dmarc_index_js__WEBPACK_IMPORTED_MODULE_0__/* .discover */ .k4)(name, { dns: world.dns });
        if (discovery.kind === 'failed')
            throw new _core_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .Unobserved */ .A(`DMARC record of ${name}: ${discovery.detail}`);
        return discovery;
    },
};


/***/ }),

/***/ 1400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   em: () => (/* binding */ isEvidence),
/* harmony export */   oX: () => (/* binding */ ehloOf)
/* harmony export */ });
/** How a conversation broke off; undefined where it went to its end. */
const troubleOf = ({ ended }) => ended.kind === 'completed' ? undefined : ended;
/**
 * Whether the server has shown something of itself. Silence has not: a filter on the way, a full queue and a blocked
 * port look the same.
 */
const isEvidence = ({ ended }) => !silent.has(ended.kind);
const silent = new Set(['timeout', 'unreachable', 'deadline', 'unusable']);
/** What the server says of itself, under TLS where there was any. */
const ehloOf = (conversation) => conversation.ehloInTls ?? conversation.ehlo;


/***/ }),

/***/ 35:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isOwn),
/* harmony export */   y: () => (/* binding */ isOf)
/* harmony export */ });
/* harmony import */ var _mail_psl_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(746);

const isOwn = {
    name: 'exchanger-owner',
    on: 'exchanger',
    gather: async ({ host }, { settings }) => isOf(host, settings.domains),
};
/** Whether a host is registered under the same name as one of the domains. */
function isOf(host, domains) {
    const names = registered.get(domains) ?? new Set(domains.map(registeredName));
    registered.set(domains, names);
    return names.has(registeredName(host));
}
/** A run has one list of domains, and maybe a thousand in it. */
const registered = new WeakMap();
const registeredName = (name) => (0,_mail_psl_index_js__WEBPACK_IMPORTED_MODULE_0__/* .registrableDomain */ .jG)(name) ?? name;


/***/ }),

/***/ 2257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   _W: () => (/* binding */ relayProbe),
/* harmony export */   ii: () => (/* binding */ roleAnswers)
/* harmony export */ });
/* unused harmony export roles */
/* harmony import */ var _endings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1400);
/* harmony import */ var _exchanger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(813);
/* harmony import */ var _unobserved_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6381);



const relayProbe = {
    name: 'relay-probe',
    on: 'exchanger',
    async gather(subject, world) {
        const conversation = await world.fact(_exchanger_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangerConversation */ .np, subject);
        const [mail, plain, nowhere, trick, nobody] = repliesTo(conversation, ({ kind }) => kind === 'envelope');
        // A server that takes even nobody's mail takes the trick's for a name of its own.
        const isTricked = isTaken(trick) && !isTaken(plain) && nobody !== undefined && !isTaken(nobody);
        const [to] = isTricked ? (0,_exchanger_js__WEBPACK_IMPORTED_MODULE_0__/* .trickAt */ .Bu)(subject.host) : [_exchanger_js__WEBPACK_IMPORTED_MODULE_0__/* .strangers */ .ob.recipient];
        const replies = { mail, foreign: isTricked ? trick : plain, nowhere };
        return {
            verdict: relayVerdict(replies),
            from: _exchanger_js__WEBPACK_IMPORTED_MODULE_0__/* .strangers */ .ob.sender,
            to,
            ...Object.fromEntries(Object.entries(replies).filter(([, reply]) => reply !== undefined)),
        };
    },
};
function relayVerdict({ mail, foreign, nowhere, }) {
    const last = foreign ?? mail;
    if (last === undefined)
        return 'not-asked';
    if (last.code >= 500)
        return 'closed';
    if (last.code >= 300 || foreign === undefined)
        return 'deferred';
    return isTaken(nowhere) ? 'takes-anything' : 'relays';
}
const verify = {
    name: 'verify',
    on: 'exchanger',
    async gather(subject, world) {
        const conversation = await world.fact(_exchanger_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangerConversation */ .np, subject);
        const [postmaster] = repliesTo(conversation, (probe) => probe.kind === 'verify' && probe.argument === 'postmaster');
        const [nobody] = repliesTo(conversation, (probe) => probe.kind === 'verify' && probe.argument === _exchanger_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuchUser */ .wA);
        const [expand] = repliesTo(conversation, ({ kind }) => kind === 'expand');
        return Object.fromEntries(Object.entries({ postmaster, nobody, expand }).filter(([, reply]) => reply !== undefined));
    },
};
/** Names that stand for a task and not for somebody (RFC 2142). */
const roles = ['postmaster', 'abuse'];
/** What every exchanger of a domain says to mail for its roles (RFC 5321 §4.5.1); empty where nobody asks for it. */
const roleAnswers = {
    name: 'role-answers',
    on: 'domain',
    async gather(domain, world) {
        if (!world.settings.postmaster)
            return [];
        const all = await world.fact(_exchanger_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangers */ .tF, domain);
        return Promise.all(all.map(async (exchanger) => {
            // Where the first conversation shows nothing, a second would wait in vain.
            const first = await world
                .fact(_exchanger_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangerConversation */ .np, exchanger)
                .catch((0,_unobserved_js__WEBPACK_IMPORTED_MODULE_1__/* .whereUnobserved */ .f)(() => undefined));
            if (first === undefined)
                return { exchanger, replies: {} };
            const to = roles.map((role) => `${role}@${domain.name}`);
            const probes = [{ kind: 'envelope', from: '', to }];
            const conversation = await world.smtp({ ...(0,_exchanger_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangerCall */ .qv)(exchanger, world), probes });
            return { exchanger, replies: (0,_endings_js__WEBPACK_IMPORTED_MODULE_2__/* .isEvidence */ .em)(conversation) ? repliesByRole(conversation) : {} };
        }));
    },
};
/** A server that refuses the empty sender refuses its postmaster mail; of abuse nothing is known then. */
function repliesByRole(conversation) {
    const [mail, postmaster = mail, abuse] = repliesTo(conversation, () => true);
    return {
        ...(postmaster === undefined ? {} : { postmaster }),
        ...(abuse === undefined ? {} : { abuse }),
    };
}
const isTaken = (reply) => reply !== undefined && reply.code >= 200 && reply.code < 300;
/** The replies to the first probe that is wanted, in order; those that did not come are left out at the end. */
const repliesTo = ({ probes }, wanted) => probes.find(({ probe }) => wanted(probe))?.exchanges.map(({ reply }) => reply) ?? [];


/***/ }),

/***/ 813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ trickAt),
/* harmony export */   Ei: () => (/* binding */ exchangerConversations),
/* harmony export */   Sd: () => (/* binding */ exchangersFor),
/* harmony export */   np: () => (/* binding */ exchangerConversation),
/* harmony export */   ob: () => (/* binding */ strangers),
/* harmony export */   qv: () => (/* binding */ exchangerCall),
/* harmony export */   tF: () => (/* binding */ exchangers),
/* harmony export */   wA: () => (/* binding */ noSuchUser)
/* harmony export */ });
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9150);
/* harmony import */ var _address_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8192);
/* harmony import */ var _endings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1400);
/* harmony import */ var _ip_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3290);
/* harmony import */ var _mx_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1803);
/* harmony import */ var _unobserved_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6381);
/* harmony import */ var _vantage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1738);
/** What the mail exchangers of a domain say: one conversation with each address, in which everything is asked. */







/** The addresses to speak to, by preference of their hosts; none where the settings forbid it. */
const exchangers = {
    name: 'exchangers',
    on: 'domain',
    async gather({ name }, world) {
        return world.settings.exchangers === 'off' ? [] : exchangersFor(name, world);
    },
};
/** Those of any domain. @throws {@link Unobserved} where its MX records are */
async function exchangersFor(name, world) {
    const found = await world.fact(_mx_js__WEBPACK_IMPORTED_MODULE_0__.mx, { kind: 'domain', name });
    // RFC 5321 §5.1: without MX, the domain itself is its exchanger.
    const hosts = found.kind === 'implicit' ? [name] : (0,_mx_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangersOf */ .i)(found).slice(0, mostHosts);
    const each = hosts.map(async (host) => {
        // The checks of the host tell that its addresses are not known.
        const { ips } = await (0,_ip_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .ipAddressesOf */ .T)(host, world).catch((0,_unobserved_js__WEBPACK_IMPORTED_MODULE_2__/* .whereUnobserved */ .f)(() => ({ ips: [] })));
        return ips.filter((ip) => !(0,_address_range_js__WEBPACK_IMPORTED_MODULE_3__/* .isInner */ .xf)(ip)).map((ip) => ({ kind: 'exchanger', host, ip }));
    });
    return (await Promise.all(each)).flat();
}
const mostHosts = 10;
/** Unobserved where the exchanger has shown nothing of itself. */
const exchangerConversation = {
    name: 'exchanger-conversation',
    on: 'exchanger',
    async gather(exchanger, world) {
        const { port25 } = await world.fact(_vantage_js__WEBPACK_IMPORTED_MODULE_4__/* .vantage */ .F8, { kind: 'vantage' });
        if (port25 === 'blocked')
            throw new _core_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .Unobserved */ .A(_vantage_js__WEBPACK_IMPORTED_MODULE_4__/* .blockedHere */ .V0);
        const conversation = await world.smtp({
            ...exchangerCall(exchanger, world),
            probes: probesFor(exchanger, world),
        });
        if ((0,_endings_js__WEBPACK_IMPORTED_MODULE_6__/* .isEvidence */ .em)(conversation))
            return conversation;
        const said = (0,_endings_js__WEBPACK_IMPORTED_MODULE_6__/* .troubleOf */ .LH)(conversation)?.said ?? '';
        // What broke off only in the probes has shown everything else before.
        if (conversation.greeting !== undefined && (conversation.ehloInTls ?? conversation.ehlo) !== undefined)
            return conversation;
        throw new _core_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .Unobserved */ .A(await (0,_vantage_js__WEBPACK_IMPORTED_MODULE_4__/* .whyUnseen */ .V)({ address: exchanger.ip, port: 25, said }, world));
    },
};
/** As one exchanger speaks to another: TLS where it is offered. */
const exchangerCall = ({ host, ip }, { settings }) => ({
    host,
    address: ip,
    port: 25,
    security: 'opportunistic',
    ehlo: settings.ehlo,
});
/** Names that nobody has: RFC 2606 keeps their domains from ever being anybody's. */
const strangers = {
    sender: 'relay-test@example.org',
    recipient: 'relay-test@example.net',
    nowhere: 'relay-test@no-such-domain.invalid',
};
const noSuchUser = 'no-such-user-9d41c7';
/** An address that asks a server, in the way of before the DNS, to pass mail on; and one at it that nobody has. */
const trickAt = (host) => [
    `${strangers.recipient.replace('@', '%')}@${host}`,
    `${noSuchUser}@${host}`,
];
const probesFor = ({ host }, { settings }) => [
    { kind: 'verify', argument: 'postmaster' },
    { kind: 'verify', argument: noSuchUser },
    { kind: 'expand', argument: 'postmaster' },
    {
        kind: 'envelope',
        from: strangers.sender,
        // What looks like an attack is for one's own servers.
        to: [strangers.recipient, strangers.nowhere, ...(settings.smtpTest === 'active' ? trickAt(host) : [])],
    },
];
/** All exchangers of a domain, to compare them. */
const exchangerConversations = {
    name: 'exchanger-conversations',
    on: 'domain',
    async gather(domain, world) {
        const all = await world.fact(exchangers, domain);
        return Promise.all(all.map((exchanger) => hear(exchanger, world)));
    },
};
const hear = (exchanger, world) => world
    .fact(exchangerConversation, exchanger)
    .then((conversation) => ({ exchanger, conversation }))
    .catch((0,_unobserved_js__WEBPACK_IMPORTED_MODULE_2__/* .whereUnobserved */ .f)((unobserved) => ({ exchanger, unobserved })));


/***/ }),

/***/ 7988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isOfNobody),
/* harmony export */   V: () => (/* binding */ existence)
/* harmony export */ });
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9150);
/** Whether a domain exists in the DNS at all; without it, nothing else about it is worth a finding. */

/** NXDOMAIN for one type is NXDOMAIN for all (RFC 2308 §5), so that the MX question serves. */
const existence = {
    name: 'existence',
    on: 'domain',
    async gather({ name }, world) {
        const answer = (0,_core_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .observed */ .P)(`existence of ${name}`, await world.dns({ name, type: 'MX' }));
        return { exists: answer.kind !== 'nxdomain' || (answer.via ?? []).length > 0 };
    },
};
/** Whether the DNS says that the domain of a selector does not exist; it may as well not have answered. */
const isOfNobody = {
    name: 'is-of-nobody',
    on: 'selector',
    async gather({ name }, world) {
        try {
            return !(await world.fact(existence, { kind: 'domain', name })).exists;
        }
        catch (error) {
            if (error instanceof _core_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .Unobserved */ .A)
                return false;
            throw error;
        }
    },
};


/***/ }),

/***/ 824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ hostAddresses)
/* harmony export */ });
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9150);
/** The addresses of a host, and the aliases on the way to them. */

/** Unobserved where no address was seen and one of the two look-ups had no answer. */
const hostAddresses = {
    name: 'host-addresses',
    on: 'host',
    async gather({ name }, world) {
        const [v4, v6] = await Promise.all([world.dns({ name, type: 'A' }), world.dns({ name, type: 'AAAA' })]);
        const addresses = [
            ...(v4.kind === 'found' ? v4.records : []),
            ...(v6.kind === 'found' ? v6.records : []),
        ];
        const failed = [v4, v6].find((answer) => answer.kind === 'failed');
        if (addresses.length === 0 && failed?.kind === 'failed') {
            throw new _core_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .Unobserved */ .A(`addresses of ${name}: ${failed.detail}`);
        }
        const via = [v4, v6].flatMap((answer) => (answer.kind === 'failed' ? [] : (answer.via ?? [])));
        return { addresses, via: [...new Set(via)], exists: v4.kind !== 'nxdomain' && v6.kind !== 'nxdomain' };
    },
};


/***/ }),

/***/ 3290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ipAddressesOf)
/* harmony export */ });
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9150);
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1813);
/* harmony import */ var _address_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8192);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(824);
/** The addresses of a host that mail is given to, which may itself be an address. */




/** Hosts have few; one with more is spoken to at the first of them. */
const mostAddresses = 8;
/** @throws {@link Unobserved} where the DNS does not answer */
async function ipAddressesOf(host, world) {
    if ((0,_address_range_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(host) !== undefined)
        return { ips: [host], exists: true };
    // RFC 6761 §6.3: this name is no business of the DNS.
    if (host === 'localhost')
        return { ips: ['127.0.0.1', '::1'], exists: true };
    const name = (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(host);
    if (name === undefined)
        throw new _core_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .Unobserved */ .A(`addresses of ${host}: it is no host name`);
    const { addresses, exists } = await world.fact(_host_js__WEBPACK_IMPORTED_MODULE_3__/* .hostAddresses */ .l, { kind: 'host', name });
    const ips = [...new Set(addresses.map(({ data }) => data))].sort(byFamily);
    return { ips: ips.slice(0, mostAddresses), exists };
}
const byFamily = (one, other) => ((0,_address_range_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(one) ?? 0) - ((0,_address_range_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(other) ?? 0) || (one < other ? -1 : one > other ? 1 : 0);


/***/ }),

/***/ 9606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ declaredEnvelopes),
/* harmony export */   JQ: () => (/* binding */ mailFromSpf),
/* harmony export */   _D: () => (/* binding */ envelopeDomains),
/* harmony export */   wK: () => (/* binding */ mailFrom)
/* harmony export */ });
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _existence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7988);
/* harmony import */ var _mx_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1803);
/* harmony import */ var _spf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9467);
/* harmony import */ var _spf_unsound_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2016);





/** Each costs the questions of an SPF record. */
const mostDomains = 20;
/** Those that the settings declare. */
const declaredEnvelopes = (name, world) => world.declared(name).mailFrom?.flatMap((text) => (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseName */ .$q)(text) ?? []) ?? [];
/** The declared ones, each once; the domain itself where none is declared. */
function envelopeDomains(name, world) {
    const declared = declaredEnvelopes(name, world);
    return declared.length === 0 ? [name] : [...new Set(declared)].slice(0, mostDomains);
}
/** Without the domain itself, of which the checks of the domain tell all. */
const othersOf = (name, world) => envelopeDomains(name, world).filter((other) => other !== name);
const mailFrom = {
    name: 'mail-from',
    on: 'domain',
    gather: ({ name }, world) => Promise.all(othersOf(name, world).map(async (other) => {
        const domain = { kind: 'domain', name: other };
        const { exists } = await world.fact(_existence_js__WEBPACK_IMPORTED_MODULE_1__/* .existence */ .V, domain);
        return { name: other, exists, mx: await world.fact(_mx_js__WEBPACK_IMPORTED_MODULE_2__.mx, domain) };
    })),
};
/** Whether the domains that exist have an SPF record that can be evaluated. */
const mailFromSpf = {
    name: 'mail-from-spf',
    on: 'domain',
    async gather({ name }, world) {
        const each = othersOf(name, world).map(async (other) => {
            const found = await world.fact(_spf_js__WEBPACK_IMPORTED_MODULE_3__/* .spf */ .kH, { kind: 'domain', name: other });
            if (found.tree.state === 'nxdomain')
                return [];
            if (found.records.length === 0)
                return [{ name: other, state: 'missing' }];
            const why = (0,_spf_unsound_js__WEBPACK_IMPORTED_MODULE_4__/* .whyUnsound */ .h)(found);
            return [why === undefined ? { name: other, state: 'sound' } : { name: other, state: 'unsound', why }];
        });
        return (await Promise.all(each)).flat();
    },
};


/***/ }),

/***/ 1803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ exchangersOf),
/* harmony export */   mx: () => (/* binding */ mx),
/* harmony export */   x: () => (/* binding */ isNullMx)
/* harmony export */ });
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9150);
/** The mail exchangers of a domain, with what stands in for them (RFC 5321 §5.1, RFC 7505). */

const isNullMx = ({ data }) => data.exchange === '';
const mx = {
    name: 'mx',
    on: 'domain',
    async gather({ name }, world) {
        const answer = (0,_core_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .observed */ .P)(`MX records of ${name}`, await world.dns({ name, type: 'MX' }));
        if (answer.kind === 'found') {
            const records = [...answer.records].sort(byPreference);
            return { kind: records.every(isNullMx) ? 'null' : 'exchangers', records };
        }
        const addresses = await Promise.all([world.dns({ name, type: 'A' }), world.dns({ name, type: 'AAAA' })]);
        if (addresses.some(({ kind }) => kind === 'found'))
            return { kind: 'implicit', records: [] };
        for (const address of addresses)
            (0,_core_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .observed */ .P)(`addresses of ${name}`, address);
        return { kind: 'none', records: [], domainExists: answer.kind === 'nodata' };
    },
};
const byPreference = (a, b) => a.data.preference - b.data.preference || (a.data.exchange < b.data.exchange ? -1 : 1);
/** The hosts that mail goes to, each once. */
const exchangersOf = (found) => [
    ...new Set(found.records.filter((record) => !isNullMx(record)).map(({ data }) => data.exchange)),
];


/***/ }),

/***/ 9359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
const placeOf = (type, record) => record.source === undefined
    ? { in: 'dns', name: record.name, type }
    : { in: 'file', path: record.source.path, line: record.source.line };


/***/ }),

/***/ 7518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ whyUnsettled),
/* harmony export */   Kg: () => (/* binding */ reverseOf),
/* harmony export */   U3: () => (/* binding */ throwUnasked),
/* harmony export */   it: () => (/* binding */ isConfirmed)
/* harmony export */ });
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9150);
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3638);
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _address_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8192);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9359);
/** The names that an address has in the reverse DNS, and whether they lead back to it (RFC 8601 §2.7.3, "iprev"). */





/** RFC 8601 §2.7.3 leaves the number to the receiver; RFC 7208 §4.6.4 looks at ten. */
const mostNames = 10;
/** Follows the CNAME records of a classless delegation (RFC 2317), as every resolver does. */
async function reverseOf(address, world) {
    const owner = (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseName */ .$q)((0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_1__/* .reverseNameOf */ .f)(address) ?? '');
    const answer = await world.dns({ name: owner, type: 'PTR' });
    const at = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)('PTR', answer.kind === 'found' ? firstOf(answer.records, owner) : { name: owner });
    if (answer.kind === 'failed')
        return { address, at, names: [], unobserved: `PTR records of ${address}: ${answer.detail}` };
    const claimed = answer.kind === 'found' ? answer.records.map(({ data }) => data) : [];
    const names = [...new Set(claimed)].sort().slice(0, mostNames);
    return { address, at, names: await Promise.all(names.map((name) => confirm(name, address, world))) };
}
const firstOf = (records, owner) => records[0] ?? { name: owner };
async function confirm(name, address, { dns }) {
    // A name of one label, such as "localhost", is nobody's: the search list of the resolver might find it.
    if (!name.includes('.'))
        return { name, state: 'nonexistent', addresses: [] };
    const answer = await dns({ name, type: (0,_address_range_js__WEBPACK_IMPORTED_MODULE_3__/* .familyOf */ .Ap)(address) === 6 ? 'AAAA' : 'A' });
    if (answer.kind === 'failed')
        return { name, state: 'unobserved', addresses: [], why: answer.detail };
    if (answer.kind === 'nxdomain')
        return { name, state: 'nonexistent', addresses: [] };
    const addresses = answer.kind === 'found' ? answer.records.map(({ data }) => data).sort() : [];
    return { name, state: addresses.includes(address) ? 'confirmed' : 'unconfirmed', addresses };
}
/** @throws Unobserved where the PTR records of one of the addresses are not known */
function throwUnasked(reverses) {
    const unasked = reverses.find(({ unobserved }) => unobserved !== undefined);
    if (unasked !== undefined)
        throw new _core_fact_js__WEBPACK_IMPORTED_MODULE_4__/* .Unobserved */ .A(unasked.unobserved);
}
const isConfirmed = ({ names }) => names.some(({ state }) => state === 'confirmed');
/** Why it cannot be told whether a name of the address leads back to it; undefined where it can. */
function whyUnsettled(reverse) {
    if (reverse.unobserved !== undefined || isConfirmed(reverse))
        return reverse.unobserved;
    const unanswered = reverse.names.find(({ state }) => state === 'unobserved');
    return unanswered && `addresses of ${unanswered.name}: ${unanswered.why}`;
}


/***/ }),

/***/ 2377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ receivers)
});

// EXTERNAL MODULE: ./build/core/declared.js
var core_declared = __webpack_require__(8442);
;// CONCATENATED MODULE: ./build/facts/requirement-proofs.js
/** Which checks prove or refute the conditions that receivers state: the evidence for each word of the catalogue. */
const aMessage = 'a message as it arrived (setting message)';
const theSenders = 'the addresses that send (setting sending-ips)';
const figures = 'the figures of your sending service or of the postmaster site (setting metrics)';
const spfRecord = [
    'spf/missing',
    'spf/multiple',
    'spf/syntax',
    'spf/version',
    'spf/encoding',
    'spf/modifier:void',
    'spf/lookup-limit',
    'spf/void-lookups',
    'spf/mx-limit',
    'spf/loop',
    'spf/include',
    'spf/redirect',
    'spf/nobody',
];
const dmarcRecord = [
    'dmarc/missing',
    'dmarc/multiple',
    'dmarc/version',
    'dmarc/policy',
    'dmarc/delegation',
    'dmarc/misplaced:unread',
];
/** Of an old message, or the copy of a mailing list: how it was signed, it shows no more. */
const passedOn = ['signature/invalid:rotated', 'signature/invalid:relayed'];
/** Of a message that may be a receipt. */
const unmarked = ['message/unsubscribe:unmarked', 'message/unsubscribe-link:unmarked'];
const proofs = {
    'spf-record': { refutedBy: spfRecord, provedBy: ['spf/missing'], give: 'the SPF record' },
    'spf-senders': {
        refutedBy: ['spf/sender:*', 'sender/mail-from-spf:*'],
        provedBy: ['spf/sender'],
        give: theSenders,
    },
    spf: { all: ['spf-record', 'spf-senders'] },
    'spf-not-failing': {
        refutedBy: ['spf/sender:fail', 'spf/sender:permerror', 'sender/mail-from-spf:unsound'],
        provedBy: ['spf/sender'],
        give: theSenders,
    },
    'spf-unsuspicious': {
        refutedBy: ['spf/all:permissive', 'spf/open', 'spf/broad:*', 'spf/syntax', 'spf/version'],
        provedBy: ['spf/all', 'spf/open', 'spf/syntax'],
        give: 'the SPF record',
    },
    'dkim-key': {
        refutedBy: [
            'dkim/missing',
            'dkim/revoked',
            'dkim/key',
            'dkim/key-type',
            'dkim/key-encoding',
            'dkim/syntax',
            'dkim/version',
            'dkim/multiple',
            'dkim/delegation',
            'dkim/hash',
            'dkim/service',
            'dkim/weak-key',
        ],
        provedBy: ['dkim/missing'],
        give: 'the selectors that sign (setting dkim-selectors)',
    },
    'dkim-signed': {
        refutedBy: ['signature/invalid', 'signature/missing:*'],
        // Not every receiver can verify Ed25519.
        openedBy: ['signature/ed25519-only:*', 'dkim/ed25519-only:*'],
        aside: passedOn,
        provedBy: ['signature/invalid'],
        give: aMessage,
    },
    dkim: { all: ['dkim-key', 'dkim-signed'] },
    'dkim-key-size': {
        refutedBy: ['dkim/weak-key:refused'],
        provedBy: ['dkim/weak-key'],
        give: 'the selectors that sign (setting dkim-selectors)',
    },
    'dkim-author': { refutedBy: ['message/alignment:*'], provedBy: ['message/alignment'], give: aMessage },
    'dkim-aligned': { all: ['dkim', 'dkim-author'] },
    'spf-or-dkim': { any: ['spf', 'dkim'] },
    'spf-and-dkim': { all: ['spf', 'dkim'] },
    'dmarc-own': { refutedBy: dmarcRecord, provedBy: ['dmarc/policy'], give: 'the DMARC record' },
    'dmarc-inherited': { refutedBy: dmarcRecord, provedBy: ['dmarc/inherited'], give: 'the DMARC record' },
    'dmarc-record': { any: ['dmarc-own', 'dmarc-inherited'] },
    'dmarc-seen': { refutedBy: [], provedBy: ['dmarc/missing'], give: 'the DMARC record' },
    'dmarc-answers': { any: ['dmarc-own', 'dmarc-inherited', 'dmarc-seen'] },
    'names-aligned': {
        refutedBy: ['message/alignment:refused', 'message/alignment:none'],
        provedBy: ['message/alignment'],
        give: aMessage,
    },
    // Without a signature that holds, SPF may still pass for the From domain: nothing here shows whether.
    'signature-holds': {
        refutedBy: [],
        openedBy: [
            'signature/invalid:broken',
            'signature/missing:*',
            'signature/ed25519-only:*',
            'message/alignment:spf-only',
        ],
        aside: passedOn,
        provedBy: ['signature/invalid'],
        give: aMessage,
    },
    aligned: { all: ['names-aligned', 'signature-holds'] },
    'dmarc-passes': { all: ['dmarc-record', 'aligned'] },
    'own-from': { refutedBy: ['message/free-mail:*'], provedBy: ['message/free-mail'], give: aMessage },
    ptr: {
        refutedBy: ['ptr/missing:*', 'ptr/unconfirmed:*'],
        provedBy: ['ptr/missing', 'ptr/unconfirmed'],
        give: theSenders,
    },
    'ptr-not-dynamic': { refutedBy: ['ptr/generic:dynamic'], provedBy: ['ptr/generic'], give: theSenders },
    'ptr-not-generic': { refutedBy: ['ptr/generic:*'], provedBy: ['ptr/generic'], give: theSenders },
    'ptr-static': { all: ['ptr', 'ptr-not-dynamic'] },
    'ptr-named': { all: ['ptr', 'ptr-not-generic'] },
    'helo-agrees': {
        refutedBy: ['helo/ptr:*', 'helo/elsewhere:*', 'helo/unresolvable:*', 'helo/name'],
        provedBy: ['helo/ptr'],
        give: 'the name in HELO (setting helo) and the addresses that send (setting sending-ips)',
    },
    'ptr-and-helo': { all: ['ptr', 'helo-agrees'] },
    'domain-exists': {
        refutedBy: ['domain/nonexistent', 'sender/mail-from:nonexistent'],
        provedBy: ['domain/nonexistent'],
        give: 'the domain',
    },
    'takes-replies': {
        refutedBy: ['mx/null:sender', 'mx/null:mixed', 'sender/mail-from:null'],
        provedBy: ['mx/missing'],
        give: 'the MX records',
    },
    spamhaus: {
        refutedBy: ['blocklist/listed:blocked', 'blocklist/listed:penalised'],
        openedBy: ['blocklist/listed:minor'],
        provedBy: ['blocklist/listed', 'blocklist/unavailable'],
        give: `${theSenders}, and a resolver that Spamhaus answers (setting blocklist-dns-servers)`,
        on: (subject) => subject.kind === 'listing'
            ? subject.role === 'sender'
            : subject.kind === 'blocklist' && subject.list === 'spamhaus-zen' && subject.asks !== 'domain',
        list: 'Spamhaus',
    },
    'spamhaus-and-static': { all: ['spamhaus', 'ptr-not-dynamic'] },
    'sent-over-tls': {
        refutedBy: ['sender/tls:*'],
        provedBy: ['sender/tls'],
        give: 'a message as it arrived (setting message) and the addresses that send (setting sending-ips)',
    },
    format: {
        refutedBy: [
            'message/from',
            'message/date',
            'message/message-id',
            'message/duplicate',
            'message/header:*',
            'message/eight-bit',
            'message/encoding',
            'message/line-length',
            'message/line-ends',
            'message/structure',
        ],
        provedBy: ['message/from', 'message/duplicate', 'message/structure'],
        give: aMessage,
    },
    size: {
        refutedBy: ['size/provider:*'],
        provedBy: ['size/provider'],
        give: 'the largest message (setting message or message-size)',
    },
    'one-click': {
        refutedBy: ['message/unsubscribe:*', 'signature/unsubscribe:*'],
        aside: unmarked,
        provedBy: ['message/unsubscribe'],
        give: 'a marketing message as it arrived (setting message)',
    },
    unsubscribe: {
        refutedBy: ['message/unsubscribe:missing', 'message/unsubscribe:malformed'],
        aside: unmarked,
        provedBy: ['message/unsubscribe'],
        give: 'a marketing message as it arrived (setting message)',
    },
    'unsubscribe-link': {
        refutedBy: ['message/unsubscribe-link:*'],
        aside: unmarked,
        provedBy: ['message/unsubscribe-link'],
        give: 'a marketing message as it arrived (setting message)',
    },
    'spam-rate': {
        refutedBy: ['reputation/complaint-rate'],
        provedBy: ['reputation/complaint-rate'],
        give: figures,
    },
    'spam-rate-low': {
        refutedBy: ['reputation/complaint-rate:*'],
        provedBy: ['reputation/complaint-rate'],
        give: figures,
    },
    pace: {
        refutedBy: ['bounces/pace:*'],
        provedBy: ['bounces/pace'],
        give: 'what receivers answered (setting bounces)',
    },
};

;// CONCATENATED MODULE: ./build/facts/requirement-state.js

function byCheck(results) {
    const found = new Map();
    for (const result of results) {
        const same = found.get(result.check);
        if (same === undefined)
            found.set(result.check, [result]);
        else
            same.push(result);
    }
    return found;
}
const met = { state: 'met', causes: [], wanting: [] };
/** @throws where there is no proof of the name */
function settle(name, results) {
    const proof = proofs[name];
    if (proof === undefined)
        throw new Error(`there is no proof ${name}`);
    if ('all' in proof)
        return every(proof.all.map((part) => settle(part, results)));
    if ('any' in proof)
        return some(proof.any.map((part) => settle(part, results)));
    return weigh(proof, results);
}
/** One that is not met decides, then one that is not known. */
function every(parts) {
    const unmet = parts.filter(({ state }) => state === 'unmet');
    const unproved = parts.filter(({ state }) => state === 'unproved');
    if (unmet.length > 0)
        return joined('unmet', unmet);
    return unproved.length > 0 ? joined('unproved', unproved) : met;
}
/** One that is met decides, then one that is not known. */
function some(parts) {
    if (parts.some(({ state }) => state === 'met'))
        return met;
    const unproved = parts.filter(({ state }) => state === 'unproved');
    return unproved.length > 0 ? joined('unproved', unproved) : joined('unmet', parts);
}
const joined = (state, parts) => ({
    state,
    causes: state === 'unmet' ? [...new Set(parts.flatMap(({ causes }) => causes))] : [],
    wanting: state === 'unproved' ? [...new Set(parts.flatMap(({ wanting }) => wanting))] : [],
});
/** A finding is evidence against; silence is evidence for only where the check has judged, and nothing was left open. */
function weigh(evidence, all) {
    const { refutedBy, provedBy, openedBy = [], aside = [], give, on, list } = evidence;
    const of = (check) => (all.get(check) ?? []).filter((result) => (on === undefined || on(result.subject)) && !aside.some((pattern) => says(pattern, result)));
    const found = (patterns) => patterns.flatMap((pattern) => of(checkOf(pattern)).flatMap(matching(pattern)).filter(isAbout(list)));
    const causes = found(refutedBy);
    if (causes.length > 0)
        return { state: 'unmet', causes, wanting: [] };
    const consulted = [...new Set([...refutedBy.map(checkOf), ...provedBy])].flatMap(of);
    const open = consulted.find(isOpen);
    if (open !== undefined)
        return unproved(open.reason ?? `${open.check} gave no answer`);
    const [doubt] = found(openedBy);
    if (doubt !== undefined)
        return unproved(`mend what ${doubt.check} says`);
    const isProved = provedBy.length > 0 && provedBy.every((check) => of(check).some(hasJudged));
    return isProved ? met : unproved(`give ${give}`);
}
const unproved = (wanting) => ({ state: 'unproved', causes: [], wanting: [wanting] });
const hasJudged = ({ outcome }) => outcome === 'pass' || outcome === 'fail';
/** A sender that was passed over is one of which nothing is known: the others do not speak for it. */
const isOpen = ({ outcome, reason, subject }) => outcome === 'inconclusive' ||
    outcome === 'crashed' ||
    (outcome === 'fail' && reason !== undefined) ||
    (outcome === 'skipped' && subject.kind === 'sender');
const says = (pattern, result) => checkOf(pattern) === result.check && matching(pattern)(result).length > 0;
const checkOf = (pattern) => pattern.split(':')[0] ?? pattern;
const matching = (pattern) => ({ findings }) => {
    const [, message] = pattern.split(':');
    if (message === '*')
        return findings;
    return findings.filter((finding) => message === undefined ? finding.severity === 'error' : finding.message === message);
};
/** Whether the finding is about a block list of that name. */
const isAbout = (list) => ({ data }) => {
    if (list === undefined)
        return true;
    const named = typeof data === 'object' && data !== null && 'list' in data ? data.list : undefined;
    return typeof named === 'string' && named.startsWith(list);
};

;// CONCATENATED MODULE: ./build/facts/receivers.js


/** Undefined for a domain that sends no mail. */
const receivers = {
    name: 'receivers',
    on: 'domain',
    isLast: true,
    async gather(domain, world) {
        const declared = world.declared(domain.name);
        if (!(0,core_declared/* sends */.W6)(declared))
            return undefined;
        const { rows, receiverNames, topicTitles } = await __webpack_require__.e(/* import() */ 911).then(__webpack_require__.bind(__webpack_require__, 3292));
        const results = byCheck(await ownResults(domain, world));
        const asked = rows.filter((row) => isAsked(row, declared.profile));
        const topics = Object.entries(topicTitles).map(([id, title]) => ({ id, title }));
        return {
            topics: topics.filter(({ id }) => asked.some(({ topic }) => topic === id)),
            receivers: Object.entries(receiverNames).map(([id, name]) => {
                const own = asked.filter(({ receiver }) => receiver === id);
                return { id, name, requirements: own.map((row) => requirementOf(row, results)) };
            }),
        };
    },
};
const isAsked = ({ applies, information }, profile) => information === undefined && (applies === 'all' || profile === 'bulk-sender');
function requirementOf(row, results) {
    const { id, topic, condition, proof, unprovable = '', codes = [] } = row;
    const { state, causes, wanting } = proof === undefined
        ? { state: 'unproved', causes: [], wanting: [unprovable] }
        : settle(proof, results);
    return {
        ...{ id, topic, condition, state, wanting, provable: proof !== undefined },
        causes: causes.map(({ check, message, subject }) => ({ check, message, subject })),
        codes: state === 'unmet' ? codes : [],
        consequence: (row.consequence ?? 'advice'),
    };
}
/** Those on messages only where the domain has written them. */
async function ownResults(domain, world) {
    const results = await world.judged(domain);
    const messages = new Map(results.flatMap(({ subject }) => (subject.kind === 'message' ? [[subject.path, subject]] : [])));
    if (messages.size === 0)
        return results;
    const { speaksFor } = await __webpack_require__.e(/* import() */ 4728).then(__webpack_require__.bind(__webpack_require__, 4728));
    const foreign = new Set();
    for (const [path, message] of messages)
        if (!(await speaksFor(message, domain, world)))
            foreign.add(path);
    return results.filter(({ subject }) => subject.kind !== 'message' || !foreign.has(subject.path));
}


/***/ }),

/***/ 1199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ saidIn),
/* harmony export */   r: () => (/* binding */ isAboutClient)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5054);
/** A reply in a message to people, and whom a refusal is about. */

/** `"550 5.7.1 relaying denied"`. */
const saidIn = ({ code, lines }) => (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)([code, ...lines].join(' '));
/**
 * Whether a refusal speaks of whoever connects, not of the server: block lists and reputation refuse a runner in a
 * data centre, and nobody else.
 */
const isAboutClient = ({ lines, enhanced }) => enhanced === '5.7.25' || enhanced === '5.7.27' || aboutClient.test(lines.join(' ').slice(0, 1_000));
const aboutClient = /block|black|banned|^(\d\.\d+\.\d+ )?access denied|\blisted|\brbl|dnsbl|spamhaus|spamcop|barracuda|reputation|dynamic|residential|\byou\b|\byour\b|\bclient\b|reverse|\bptr\b|rdns|\bhelo\b|\behlo\b|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|poor|policy|connections?\b|too many|\brate\b|not allowed|not permitted|unauthori[sz]ed|abuse|spam/i;


/***/ }),

/***/ 7903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ guessSelectors),
/* harmony export */   Nr: () => (/* binding */ spfTargetsOf),
/* harmony export */   tt: () => (/* binding */ providerOfHost)
/* harmony export */ });
/* unused harmony export mostGuesses */
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7812);
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3975);
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1813);
/* harmony import */ var _data_selectors_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3878);
/** Which DKIM selectors a domain is likely to have, by the providers that its SPF record and its MX records name. */



const providers = _data_selectors_json__WEBPACK_IMPORTED_MODULE_0__/* .providers */ .r5;
/** A selector costs a question; more than these say nothing new. */
const mostGuesses = 20;
/** At most {@link mostGuesses} selectors in lower case: of the MX provider first, then in the order of the SPF record. */
function guessSelectors({ domain, spfTargets, exchangers }) {
    const named = [
        ...exchangers.flatMap((host) => providers.filter(({ mx = [] }) => mx.some((name) => isBelow(host, name)))),
        ...spfTargets.flatMap((target) => providers.filter(({ spf = [] }) => spf.some((name) => isBelow(target, name)))),
    ];
    const own = exchangers.some((host) => (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(host, domain)) ? _data_selectors_json__WEBPACK_IMPORTED_MODULE_0__/* .ownHost */ .DD : [];
    return [...new Set([...named.flatMap(({ selectors = [] }) => selectors), ...own])].slice(0, mostGuesses);
}
/** The provider that is known to host keys under this name. */
const providerOfHost = (host) => providers.find(({ hosts = [] }) => hosts.some((name) => isBelow(host, name)))?.name;
/** What an SPF record includes or redirects to, macros as they stand; nothing where there is not exactly one. */
function spfTargetsOf(texts) {
    const selection = (0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_2__/* .select */ .L)(texts);
    const terms = selection.kind === 'one' ? ((0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .q)(selection.text).record?.terms ?? []) : [];
    return terms.flatMap((term) => {
        if (term.kind === 'modifier')
            return term.name === 'redirect' ? [term.value.text.toLowerCase()] : [];
        return term.mechanism.name === 'include' ? [term.mechanism.domain.text.toLowerCase()] : [];
    });
}
/** Like `isWithin`, for names that may still hold macros. */
const isBelow = (name, ancestor) => name === ancestor || name.endsWith(`.${ancestor}`);


/***/ }),

/***/ 7034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ selectorsDeclaredFor),
/* harmony export */   Tp: () => (/* binding */ selectors)
/* harmony export */ });
/* unused harmony export controlSelector */
/* harmony import */ var _mail_dkim_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4460);
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1813);
/* harmony import */ var _net_dns_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6189);
/* harmony import */ var _messages_given_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(218);
/* harmony import */ var _selectors_guessed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7903);





/** A label that nobody has as a selector; always the same, so that runs can be compared. */
const controlSelector = 'no-such-selector-7f3a9c';
const selectors = {
    name: 'selectors',
    on: 'domain',
    async gather({ name }, world) {
        const declared = selectorsDeclaredFor(name, world);
        const [control, isOpen, guesses, signing] = await Promise.all([
            (0,_mail_dkim_index_js__WEBPACK_IMPORTED_MODULE_0__/* .lookupKey */ .kk)({ selector: controlSelector, domain: name }, world),
            mayHaveSelectors(name, world),
            guessesFor(name, world),
            signingIn(name, world),
        ]);
        const likely = [...new Set([...signing, ...guesses])];
        // Behind a wildcard every guess is right; without an answer nobody knows whether there is one.
        const tried = control.kind === 'none' && isOpen ? likely.filter((guess) => !declared.includes(guess)) : [];
        return { declared, control, ...(await found(tried, name, world)) };
    },
};
/** RFC 6376 §3.1: selectors are names, in which case does not matter. */
const selectorsDeclaredFor = (domain, world) => [
    ...new Set(world.declared(domain).selectors.map((selector) => selector.toLowerCase())),
];
/** RFC 8020 §2: where `_domainkey` does not exist, nothing below it does; not where only the end of a CNAME does not. */
async function mayHaveSelectors(domain, { dns }) {
    const name = (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .under */ .hG)('_domainkey', domain);
    if (name === undefined)
        return false;
    const answer = await dns({ name, type: 'TXT' });
    return answer.kind !== 'nxdomain' || (answer.via ?? []).length > 0;
}
/** What gives no answer gives no guess. */
async function guessesFor(domain, { dns }) {
    const [text, mx] = await Promise.all([
        dns({ name: domain, type: 'TXT' }),
        dns({ name: domain, type: 'MX' }),
    ]);
    return (0,_selectors_guessed_js__WEBPACK_IMPORTED_MODULE_2__/* .guessSelectors */ .C0)({
        domain,
        spfTargets: text.kind === 'found' ? (0,_selectors_guessed_js__WEBPACK_IMPORTED_MODULE_2__/* .spfTargetsOf */ .Nr)(text.records.map(({ data }) => (0,_net_dns_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(data))) : [],
        exchangers: mx.kind === 'found' ? mx.records.map(({ data }) => data.exchange) : [],
    });
}
/** The selectors of the domain's signatures that hold in the given messages; what verifies them is loaded for these. */
async function signingIn(name, world) {
    const given = await world.fact(_messages_given_js__WEBPACK_IMPORTED_MODULE_4__/* .messages */ .DZ, { kind: 'domain', name });
    if (given.length === 0)
        return [];
    const { messageSignatures } = await Promise.all(/* import() */[__webpack_require__.e(9476), __webpack_require__.e(8129)]).then(__webpack_require__.bind(__webpack_require__, 9476));
    const signed = await Promise.all(given.map((message) => world.fact(messageSignatures, message).catch(() => undefined)));
    return signed
        .flatMap((one) => one?.signatures ?? [])
        .flatMap(({ result, domain, selector }) => result === 'pass' && domain === name && selector !== undefined ? [selector] : []);
}
async function found(tried, domain, world) {
    const lookups = await Promise.all(tried.map((selector) => (0,_mail_dkim_index_js__WEBPACK_IMPORTED_MODULE_0__/* .lookupKey */ .kk)({ selector, domain }, world)));
    const having = (isWanted) => tried.filter((_, i) => lookups[i] !== undefined && isWanted(lookups[i]));
    const published = having(({ kind }) => kind === 'found' || kind === 'several');
    // Providers hand out CNAMEs for keys to come: one that leads nowhere is news only where there is no key at all.
    const guessed = published.length > 0 ? published : having(({ kind }) => kind === 'dangling');
    return { guessed, hasGuessedKey: lookups.some(isLive) };
}
function isLive(lookup) {
    const keys = lookup.kind === 'found' ? [lookup.key] : lookup.kind === 'several' ? lookup.keys : [];
    return keys.some(({ record }) => record?.revoked === false);
}


/***/ }),

/***/ 8335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sendingAddresses)
/* harmony export */ });
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(695);
/* harmony import */ var _address_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8192);
/** The single addresses that stand for a declared network: all of a small one, the first of a large one. */


/** Each costs a handful of questions. */
const mostAddresses = 16;
/** None for what is no network. */
function sendingAddresses(network) {
    const parsed = (0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNetwork */ .MO)(network);
    const range = parsed === undefined ? undefined : (0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(parsed);
    if (parsed === undefined || range === undefined)
        return { addresses: [], extent: 'whole' };
    const { family, first, last } = range;
    const size = last - first + 1n;
    const count = size < BigInt(mostAddresses) ? Number(size) : mostAddresses;
    const addresses = Array.from({ length: count }, (_, i) => (0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_0__/* .addressAt */ .c)(family, first + BigInt(i)));
    const special = (0,_address_range_js__WEBPACK_IMPORTED_MODULE_1__/* .specialRange */ .hm)(addresses[0] ?? '');
    return {
        addresses,
        extent: size === 1n ? 'single' : size > BigInt(mostAddresses) ? 'part' : 'whole',
        ...(special === undefined ? {} : { range: special }),
    };
}


/***/ }),

/***/ 8060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   aq: () => (/* binding */ unansweredTarget),
/* harmony export */   i3: () => (/* binding */ mendingOf),
/* harmony export */   mL: () => (/* binding */ brokenTargets)
/* harmony export */ });
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4232);
/** What `include` and `redirect` lead to, where that makes the whole record void. */

/** The targets that every evaluation stumbles over when it gets there (RFC 7208 §5.2, §6.1), each once. */
function brokenTargets(tree, kind) {
    const found = tree.terms.flatMap((own) => [
        ...brokenAt(tree, own, kind),
        ...(own.child === undefined ? [] : [...(0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(own.child)])
            .flatMap((at) => at.terms.flatMap((node) => brokenAt(at, node, kind)))
            .map((broken) => ({ ...broken, through: own.term.text })),
    ]);
    return [...new Map(found.map((broken) => [`${broken.domain} ${broken.term}`, broken])).values()];
}
function brokenAt(at, { term, child }, kind) {
    if (child === undefined || (term.kind === 'modifier') !== (kind === 'redirect'))
        return [];
    const mistake = child.problems.find(({ level }) => level === 'error')?.text;
    const state = child.state === 'found' && mistake !== undefined ? 'broken' : child.state;
    if (state !== 'broken' && state !== 'none' && state !== 'nxdomain' && state !== 'several')
        return [];
    return [{ state, term: term.text, domain: at.domain, target: child.domain, mistake: mistake ?? '' }];
}
/** `the SPF record`, or whose it is and how the domain's own leads there. */
const holderOf = ({ domain, through }) => through === undefined ? 'the SPF record' : `the SPF record of ${domain}, used through "${through}",`;
/** What the owner of the domain can do about it. */
const mendingOf = ({ term, target, domain, through }) => through === undefined
    ? `Correct the name if it is misspelt, delete "${term}" if the service is not used any more, or have its operator mend the record of ${target}.`
    : `Tell the operator of ${domain}, and delete "${through}" from your record until it is mended.`;
/** Why the first target that gave no answer gave none; undefined where all answered. */
const unansweredTarget = (tree, kind) => [...(0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(tree)]
    .flatMap(({ terms }) => terms.filter(({ term }) => (term.kind === 'modifier') === (kind === 'redirect')))
    .find(({ child }) => child?.state === 'unanswered')?.child?.detail;


/***/ }),

/***/ 2016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ whyUnsound)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5054);
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2752);
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4232);
/* harmony import */ var _spf_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8060);
/** Why receivers cannot evaluate an SPF record, in words: the first reason that a permanent error has. */



/** Undefined for a record that can be evaluated, and where there is none. */
function whyUnsound({ records, own, tree }) {
    if (records.length > 1)
        return `there are ${records.length} of them`;
    const mistake = own?.problems.find(({ level }) => level === 'error');
    if (mistake !== undefined)
        return `it has a mistake at ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(mistake.text ?? '')}`;
    if (tree.lookups > _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lookupLimit */ .wQ)
        return `it needs ${tree.lookups} DNS look-ups, and ${_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lookupLimit */ .wQ} are allowed`;
    if (tree.voids > _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_1__/* .voidLimit */ .A_)
        return `${tree.voids} of its DNS look-ups find nothing`;
    if ([...(0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsOf */ .M$)(tree)].some(({ state }) => state === 'loop'))
        return 'it leads back to itself';
    const [broken] = ['include', 'redirect'].flatMap((kind) => (0,_spf_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .brokenTargets */ .mL)(tree, kind));
    return broken && `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(broken.term)} leads to no record that works`;
}


/***/ }),

/***/ 9467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ withoutSoundRecord),
/* harmony export */   k6: () => (/* binding */ withoutRecord),
/* harmony export */   kH: () => (/* binding */ spf)
/* harmony export */ });
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9150);
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9157);
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7812);
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3975);
/* harmony import */ var _net_dns_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6189);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9359);
/** What a domain publishes as SPF: all that looks like a record, and the tree of the one that is in force. */




const spf = {
    name: 'spf',
    on: 'domain',
    async gather({ name }, world) {
        const [answer, tree] = await Promise.all([
            world.dns({ name, type: 'TXT' }),
            (0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)({ domain: name }, world),
        ]);
        const found = (0,_core_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .P)(`TXT records of ${name}`, answer);
        const texts = found.kind === 'found' ? found.records.map((rr) => ({ rr, text: (0,_net_dns_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(rr.data) })) : [];
        const records = texts.filter(({ text }) => (0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isSpf */ .e)(text));
        const [first] = records;
        return {
            texts,
            records,
            ...(first !== undefined && records.length === 1 ? { own: { ...first, ...(0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .q)(first.text) } } : {}),
            at: (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$)('TXT', first?.rr ?? { name }),
            tree,
        };
    },
};
/** Why a check of the record does not apply. */
const withoutRecord = ({ spf }) => spf.own === undefined ? 'there is no single SPF record' : undefined;
/** Why a check of what the record says does not apply: a mistake may hide what was meant. */
function withoutSoundRecord({ spf }) {
    const isBroken = spf.own?.problems.some(({ level }) => level === 'error') ?? false;
    return isBroken ? 'the SPF record has mistakes (spf/syntax)' : withoutRecord({ spf });
}


/***/ }),

/***/ 5484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ submission)
/* harmony export */ });
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9150);
/* harmony import */ var _address_range_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8192);
/* harmony import */ var _endings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1400);
/* harmony import */ var _ip_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3290);
/* harmony import */ var _vantage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1738);
/** The conversation with the server through which a domain sends, and where it fails, what would work instead. */





/** What fell silent under TLS has shown all that TLS shows. */
const hasShownSomething = (conversation) => (0,_endings_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvidence */ .em)(conversation) || conversation.tls !== undefined;
/** Unobserved where no address has answered and no other port does. */
const submission = {
    name: 'submission',
    on: 'submission',
    async gather(server, world) {
        const { ips, exists } = await (0,_ip_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .ipAddressesOf */ .T)(server.host, world);
        const attempts = await attemptAll(server, ips, world);
        const main = furthest(attempts);
        if (main === undefined)
            return { attempts, main, hostExists: exists, alternatives: [] };
        const alternatives = isSecured(main.conversation) ? [] : await tryOthers(server, main.address, world);
        if (!hasShownSomething(main.conversation) && !alternatives.some(({ works }) => works)) {
            const said = (0,_endings_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleOf */ .LH)(main.conversation)?.said ?? '';
            throw new _core_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .Unobserved */ .A(await (0,_vantage_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnseen */ .V)({ address: main.address, port: server.port, said }, world));
        }
        return { attempts, main, hostExists: exists, alternatives };
    },
};
/**
 * All at the same time, the first with the login. Where it did not get to log in, one more that can be spoken to does: a
 * wrong password is sent once.
 */
async function attemptAll(server, ips, world) {
    const login = world.login(server);
    const attempt = async (address, tells) => {
        const call = callTo(server, address, world);
        const conversation = await world.smtp(tells && login !== undefined ? { ...call, login } : call);
        return { address, conversation };
    };
    const attempts = await Promise.all(ips.map((address, i) => attempt(address, i === 0)));
    const isDone = login === undefined || attempts[0]?.conversation.login !== undefined;
    const next = isDone
        ? undefined
        : attempts.find(({ conversation }) => conversation.ended.kind === 'completed');
    const again = next === undefined ? undefined : await attempt(next.address, true);
    return withoutUnroutable(attempts.map((one) => (one === next && again !== undefined ? again : one)), world);
}
const callTo = ({ host, port, security }, address, { settings }) => ({
    host,
    address,
    port,
    security,
    ehlo: settings.ehlo,
});
/** IPv6 addresses say nothing on a machine without IPv6, as long as others are there. */
async function withoutUnroutable(attempts, world) {
    const isUnroutable = ({ address, conversation }) => (0,_address_range_js__WEBPACK_IMPORTED_MODULE_4__/* .familyOf */ .Ap)(address) === 6 && conversation.ended.kind === 'unreachable';
    const others = attempts.filter((attempt) => !isUnroutable(attempt));
    if (others.length === attempts.length || others.length === 0)
        return attempts;
    const { ipv6 } = await world.fact(_vantage_js__WEBPACK_IMPORTED_MODULE_3__/* .vantage */ .F8, { kind: 'vantage' });
    return ipv6 === 'yes' ? attempts : others;
}
function furthest(attempts) {
    const reached = ({ conversation }) => {
        if (conversation.ended.kind === 'completed')
            return stages.length + (conversation.login ? 2 : 1);
        return (0,_endings_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvidence */ .em)(conversation) ? stages.indexOf(conversation.ended.during) : -1;
    };
    return attempts.reduce((best, attempt) => (best === undefined || reached(attempt) > reached(best) ? attempt : best), undefined);
}
const stages = ['connect', 'greeting', 'ehlo', 'starttls', 'tls', 'login', 'probe'];
/** Whether there is nothing to gain from another port. */
const isSecured = ({ ended, tls }) => ended.kind === 'completed' || tls !== undefined;
const usual = [
    [465, 'implicit-tls'],
    [587, 'starttls'],
    [2525, 'starttls'],
    [25, 'starttls'],
];
/** Milliseconds for each: they wait for one another, as a server is called once at a time. */
const patience = 16_000;
/** The other mode on the same port, then the usual ports; without a login. */
async function tryOthers(server, address, world) {
    const otherMode = server.security === 'implicit-tls' ? 'starttls' : 'implicit-tls';
    const others = [[server.port, otherMode], ...usual.filter(([port]) => port !== server.port)];
    return Promise.all(others.map(async ([port, security]) => {
        const call = { ...callTo({ ...server, port, security }, address, world), patience };
        const conversation = await world.smtp(call);
        const works = conversation.ended.kind === 'completed' && conversation.tls !== undefined;
        return { address, port, security, conversation, works };
    }));
}


/***/ }),

/***/ 8083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ targetProblem)
/* harmony export */ });
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/** What a name in an MX record can be that no mail exchanger can be called. */

/** Top-level names that never are in the public DNS (RFC 6761, RFC 6762, RFC 8375 aside, RFC 9476). */
const localSuffixes = ['localhost', 'local', 'localdomain', 'internal', 'lan', 'home', 'corp', 'test', 'alt'];
/** Why mail cannot be sent to a host of this name, or undefined where it can. */
function targetProblem(name) {
    const labels = (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(name);
    const last = labels.at(-1) ?? '';
    if (isAddress(name))
        return 'address';
    if (last === 'invalid')
        return 'invalid';
    if (localSuffixes.includes(last))
        return 'local';
    if (labels.length === 1)
        return 'single-label';
    return (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostname */ .Kq)(name) ? undefined : 'illegal';
}
const isAddress = (name) => /^\d{1,3}(\.\d{1,3}){3}$/.test(name) || /^\[?[0-9a-f:.]*:[0-9a-f:.]*\]?$/.test(name);


/***/ }),

/***/ 6381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ whereUnobserved)
/* harmony export */ });
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9150);
/** What stands in for a fact where the world did not answer, and that is no reason to say nothing at all. */

/** For `catch` of a promise; whatever else went wrong goes on as it was. */
const whereUnobserved = (instead) => (error) => {
    if (error instanceof _core_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .Unobserved */ .A)
        return instead(error.message);
    throw error;
};


/***/ }),

/***/ 1738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ vantage),
/* harmony export */   V: () => (/* binding */ whyUnseen),
/* harmony export */   V0: () => (/* binding */ blockedHere)
/* harmony export */ });
/* harmony import */ var _address_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8192);
/* harmony import */ var _ip_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3290);
/* harmony import */ var _unobserved_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6381);



/** Known hosts are spoken to once; any that answers shows that the way is free. */
const vantage = {
    name: 'vantage',
    on: 'vantage',
    async gather(_, world) {
        const tried = (await Promise.all(world.settings.port25Controls.map((control) => tryControl(control, world)))).flat();
        return { port25: portOf(tried), ipv6: ipv6Of(tried) };
    },
};
/** Milliseconds for a control: a quarter of it for the connection. What is well answers in a fraction of that. */
const patience = 16_000;
/** Nothing but the greeting and EHLO; one address of each family. */
async function tryControl({ host, port }, world) {
    const { ips } = await (0,_ip_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .ipAddressesOf */ .T)(host, world).catch((0,_unobserved_js__WEBPACK_IMPORTED_MODULE_1__/* .whereUnobserved */ .f)(() => ({ ips: [] })));
    const chosen = [4, 6].flatMap((family) => ips.find((ip) => (0,_address_range_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .Ap)(ip) === family) ?? []);
    return Promise.all(chosen.map(async (address) => ({
        address,
        conversation: await world.smtp({
            host,
            address,
            port,
            security: 'none',
            ehlo: world.settings.ehlo,
            patience,
        }),
    })));
}
/** Whether anybody has answered, whatever was said. */
const isReached = ({ conversation }) => conversation.greeting !== undefined;
const portOf = (tried) => tried.length === 0 ? 'unknown' : tried.some(isReached) ? 'open' : 'blocked';
/** No route to a single IPv6 address is not having IPv6; silence can be the port that is blocked. */
function ipv6Of(tried) {
    const overIpv6 = tried.filter(({ address }) => (0,_address_range_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .Ap)(address) === 6);
    if (overIpv6.some(isReached))
        return 'yes';
    return overIpv6.length > 0 &&
        overIpv6.every(({ conversation }) => conversation.ended.kind === 'unreachable')
        ? 'no'
        : 'unknown';
}
/** Said where port 25 of somebody cannot be tried from here. */
const blockedHere = 'mail exchangers: port 25 cannot be reached from this machine, as on most hosted runners; use a self-hosted runner, or the command line, where it is open';
/** Why nothing was seen of a server at an address: for {@link Unobserved}. */
async function whyUnseen({ address, port, said }, world) {
    const { port25, ipv6 } = await world.fact(vantage, { kind: 'vantage' });
    if ((0,_address_range_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .Ap)(address) === 6 && ipv6 === 'no')
        return `SMTP with ${address}: this machine has no IPv6`;
    if (port === 25 && port25 === 'blocked')
        return blockedHere;
    return `SMTP with ${address}, port ${port}: it ${said}`;
}


/***/ }),

/***/ 1529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ decodeBase64)
/* harmony export */ });
/** Decodes `text`; spans are offsets in it. Linear, never throws. */
function decodeBase64(text) {
    const illegal = illegalIn(text);
    if (illegal !== undefined)
        return { illegal };
    const packed = text.replace(/[ \t\r\n]/g, '');
    const padding = packed.indexOf('=') === -1 ? 0 : packed.length - packed.indexOf('=');
    const digits = packed.length - padding;
    if (digits % 4 === 1)
        return { isCut: true };
    const missing = (4 - (digits % 4)) % 4;
    if (padding > missing)
        return { illegal: { start: text.lastIndexOf('='), end: text.lastIndexOf('=') + 1 } };
    return {
        octets: Uint8Array.from(Buffer.from(packed.slice(0, digits), 'base64')),
        isPadded: padding === missing,
    };
}
/** A character outside the alphabet, or one after the padding has begun. */
function illegalIn(text) {
    const stranger = text.search(/[^A-Za-z0-9+/= \t\r\n]/);
    const padding = text.indexOf('=');
    const late = padding === -1 ? -1 : text.slice(padding).search(/[^= \t\r\n]/);
    const at = stranger === -1 ? (late === -1 ? -1 : padding + late) : stranger;
    return at === -1 ? undefined : { start: at, end: at + 1 };
}


/***/ }),

/***/ 4460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kk: () => (/* binding */ lookupKey)
});

// UNUSED EXPORTS: isMeantAsKey, keyNameOf

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/net/dns/text.js
var dns_text = __webpack_require__(6189);
// EXTERNAL MODULE: ./build/mail/tag-list/index.js
var tag_list = __webpack_require__(3220);
// EXTERNAL MODULE: ./build/mail/dkim/base64.js
var base64 = __webpack_require__(1529);
;// CONCATENATED MODULE: ./build/mail/dkim/notes.js
/** The human text of `n=`: quoted-printable in one line (RFC 6376 §3.6.1, RFC 2045 §6.7), taken as UTF-8. */
/** The text of a qp-section; `=` signs that begin no octet stand for themselves. */
const decodeNotes = (value) => /[=]/.test(value)
    ? Buffer.from(value.replace(/=([0-9A-F]{2})/gi, (_, octet) => String.fromCharCode(Number.parseInt(octet, 16))), 'latin1').toString('utf8')
    : value;
/** The reverse: all that may not stand in a tag's value, and white space, as octets. */
const encodeNotes = (text) => [...Buffer.from(text, 'utf8')]
    .map((octet) => (isPlain(octet) ? String.fromCharCode(octet) : escaped(octet)))
    .join('');
/** VALCHAR (RFC 6376 §3.2) but the equals sign; a single space is plain, which only matters at the ends. */
const isPlain = (octet) => octet > 0x20 && octet < 0x7f && octet !== 0x3b && octet !== 0x3d;
const escaped = (octet) => `=${octet.toString(16).toUpperCase().padStart(2, '0')}`;

;// CONCATENATED MODULE: ./build/mail/dkim/pasted.js
/** The first quote or backslash outside `n=`, whose text may hold any. */
function pastedIn(text, tags, level) {
    const notes = tags.find(({ name }) => name === 'n')?.valueSpan;
    const bare = notes === undefined
        ? text
        : text.slice(0, notes.start) + ' '.repeat(notes.end - notes.start) + text.slice(notes.end);
    const at = bare.search(/["\\]/);
    if (at === -1)
        return undefined;
    const code = bare[at] === '\\' || /\\"/.test(bare) ? 'pasted-backslashes' : 'pasted-quotes';
    return { code, level, span: { start: at, end: at + 1 } };
}
/** Whether the value holds the lines that a key file begins and ends with, and of which kind. */
const armourIn = (value) => {
    if (!/-----\s*(?:BEGIN|END)/.test(value))
        return undefined;
    return value.includes('PRIVATE') ? 'private-key' : 'pem-armour';
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/mail/dkim/public-key.js
/** Public keys as `p=` holds them: which octets are a key, of which algorithm, and how strong it is. */

/** Judges the decoded octets of `p=` under the key type of `k=`. Never throws. */
const readPublicKey = (octets, keyType) => keyType === 'rsa' ? readRsa(octets) : readEd25519(octets);
function readRsa(octets) {
    // RFC 8463 §4.2: 32 octets are what an Ed25519 key looks like, and no RSA key is that short.
    if (octets.length === ed25519Octets)
        return { problem: 'mismatched-key', text: 'ed25519' };
    const length = derLength(octets);
    if (length !== undefined && length > octets.length)
        return { problem: 'truncated-key' };
    const found = length === octets.length ? identify(octets) : undefined;
    if (found === undefined)
        return { problem: 'not-a-key' };
    if (found.kind === 'private')
        return { problem: 'private-key' };
    const { asymmetricKeyType, asymmetricKeyDetails } = found.key;
    if (asymmetricKeyType !== 'rsa')
        return { problem: 'mismatched-key', text: asymmetricKeyType ?? 'unknown' };
    return {
        bits: asymmetricKeyDetails?.modulusLength ?? 0,
        ...(found.kind === 'bare' ? { warning: 'bare-rsa' } : {}),
    };
}
function readEd25519(octets) {
    // RFC 8463 §4.2: the key itself, in no wrapping.
    if (octets.length === ed25519Octets)
        return { bits: 256 };
    const found = identify(octets);
    if (found === undefined)
        return { problem: 'ed25519-size', text: String(octets.length) };
    if (found.kind === 'private')
        return { problem: 'private-key' };
    const type = found.key.asymmetricKeyType ?? 'unknown';
    return type === 'ed25519' ? { problem: 'wrapped-ed25519' } : { problem: 'mismatched-key', text: type };
}
/**
 * What kind of key file the octets are. RFC 6376 §3.6.1 says RSAPublicKey, its Appendix C shows SubjectPublicKeyInfo;
 * erratum 3017 allows both. A private key is looked for before the bare form, which node reads out of one.
 */
function identify(octets) {
    const wrapped = publicKey(octets, 'spki');
    if (wrapped !== undefined)
        return { kind: 'wrapped', key: wrapped };
    if (isPrivate(octets))
        return { kind: 'private' };
    const bare = publicKey(octets, 'pkcs1');
    return bare && { kind: 'bare', key: bare };
}
const ed25519Octets = 32;
/** How long the outermost SEQUENCE says that it is, its header included (X.690 §8.1.3); undefined where there is none. */
function derLength(octets) {
    const [tag, first] = octets;
    if (tag !== 0x30 || first === undefined || first === 0x80)
        return undefined;
    if (first < 0x80)
        return 2 + first;
    const count = first & 0x7f;
    if (count > 4)
        return undefined;
    const length = octets.subarray(2, 2 + count).reduce((sum, octet) => sum * 256 + octet, 0);
    return 2 + count + length;
}
function publicKey(octets, type) {
    try {
        return (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(octets), format: 'der', type });
    }
    catch {
        return undefined;
    }
}
const isPrivate = (octets) => ['pkcs8', 'pkcs1', 'sec1'].some((type) => reads(octets, type));
function reads(octets, type) {
    try {
        (0,external_node_crypto_.createPrivateKey)({ key: Buffer.from(octets), format: 'der', type });
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/mail/dkim/record.js
/** The key types that verifiers know: RFC 6376 §3.6.1 and RFC 8463 §4.2. */
const keyTypes = ['rsa', 'ed25519'];

;// CONCATENATED MODULE: ./build/mail/dkim/run-together.js
/** Tags whose values hold no white space and no equals sign when they are right. */
const plain = new Set(['v', 'k', 'h', 's', 't']);
/** The first tag that stands in the value of another; `text` is its name. */
function runTogetherIn(tags) {
    for (const { name, value, valueSpan } of tags) {
        const match = plain.has(name) ? /[ \t,:]([a-z])[ \t]*=/i.exec(value) : null;
        if (match === null)
            continue;
        const start = valueSpan.start + match.index + 1;
        return {
            code: 'missing-semicolon',
            level: 'error',
            span: { start, end: start + 1 },
            text: match[1] ?? '',
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/mail/dkim/parse.js







/** Reads the text of one TXT record, its character-strings joined. Never throws; linear in its length. */
function parse(text) {
    const { tags, problems: faults } = (0,tag_list/* readTags */.g)(text);
    const read = readRecord(text, tags);
    // RFC 6376 §6.1.2 step 5: what does not keep to the format is ignored as a whole.
    const problems = [...faults, ...read.problems].sort((a, b) => a.span.start - b.span.start);
    const isVoid = read.record === undefined || problems.some(({ level }) => level === 'error');
    const pasted = pastedIn(text, tags, isVoid ? 'error' : 'warning');
    if (!isVoid)
        return { record: read.record, problems: pasted === undefined ? problems : [...problems, pasted] };
    const cause = pasted ?? runTogetherIn(tags);
    return { record: undefined, problems: cause === undefined ? problems : [cause] };
}
function readRecord(text, tags) {
    const problems = [...versionProblems(tags), ...obsolete(tags)];
    const keyType = readKeyType(tagNamed(tags, 'k'));
    const key = readKey(text, tagNamed(tags, 'p'), keyType ?? 'rsa');
    if (keyType === undefined)
        return { record: undefined, problems: [...problems, unknownType(tags)] };
    problems.push(...key.problems);
    if (problems.some(({ level }) => level === 'error'))
        return { record: undefined, problems };
    return { record: { keyType, ...keyOf(key), ...lists(tags) }, problems };
}
const keyOf = ({ key, bits, revoked }) => ({
    revoked,
    key,
    ...(bits === undefined ? {} : { bits }),
});
const tagNamed = (tags, name) => tags.find((tag) => tag.name === name);
function versionProblems(tags) {
    const version = tagNamed(tags, 'v');
    if (version === undefined)
        return [];
    // RFC 6376 §3.6.1: a string comparison; "DKIM1" is not the same as "DKIM1.0".
    if (version.value !== 'DKIM1')
        return [faultOf(version, 'bad-version')];
    return tags[0] === version ? [] : [{ code: 'version-not-first', level: 'error', span: version.nameSpan }];
}
/** RFC 6376 Appendix E: `g=` of RFC 4871 is gone. */
const obsolete = (tags) => tags
    .filter(({ name }) => name === 'g')
    .map((tag) => ({ ...faultOf(tag, 'obsolete-tag'), level: 'warning' }));
const readKeyType = (tag) => tag === undefined ? 'rsa' : keyTypes.find((type) => type === tag.value.toLowerCase());
const unknownType = (tags) => faultOf(tagNamed(tags, 'k') ?? noTag, 'unknown-key-type');
const noTag = { value: '', valueSpan: { start: 0, end: 0 } };
const faultOf = ({ value, valueSpan }, code) => ({
    code,
    level: 'error',
    span: valueSpan,
    text: value,
});
function readKey(text, tag, keyType) {
    if (tag === undefined)
        return noKey({ code: 'missing-key', level: 'error', span: { start: 0, end: text.length } });
    // RFC 6376 §3.6.1: an empty value means that this key has been revoked.
    if (tag.value === '')
        return { key: new Uint8Array(), revoked: true, problems: [] };
    const fault = (code, detail, span = tag.valueSpan) => noKey({ code, level: 'error', span, ...(detail === undefined ? {} : { text: detail }) });
    const armour = armourIn(tag.value);
    if (armour !== undefined)
        return fault(armour);
    const decoded = (0,base64/* decodeBase64 */.y)(tag.value);
    if ('isCut' in decoded)
        return fault('truncated-key');
    if ('illegal' in decoded)
        return fault('bad-base64', sliceOf(tag.value, decoded.illegal), moved(decoded.illegal, tag));
    const read = readPublicKey(decoded.octets, keyType);
    if ('problem' in read)
        return fault(read.problem, read.text);
    const warnings = [
        ...(decoded.isPadded ? [] : ['missing-padding']),
        ...(read.warning ? [read.warning] : []),
    ];
    const problems = warnings.map((code) => ({ code, level: 'warning', span: tag.valueSpan }));
    return { key: decoded.octets, bits: read.bits, revoked: false, problems };
}
const noKey = (problem) => ({ key: new Uint8Array(), revoked: false, problems: [problem] });
const sliceOf = (text, { start, end }) => text.slice(start, end);
const moved = ({ start, end }, { valueSpan }) => ({
    start: start + valueSpan.start,
    end: end + valueSpan.start,
});
function lists(tags) {
    const hashes = itemsOf(tagNamed(tags, 'h'));
    return {
        ...(hashes === undefined ? {} : { hashes }),
        services: itemsOf(tagNamed(tags, 's')) ?? ['*'],
        flags: itemsOf(tagNamed(tags, 't')) ?? [],
        notes: decodeNotes(tagNamed(tags, 'n')?.value ?? ''),
        // RFC 6376 §3.2: unrecognized tags are ignored.
        others: tags.filter(({ name }) => !known.has(name)).map(({ name, value }) => ({ name, value })),
    };
}
const known = new Set(['v', 'k', 'p', 'h', 's', 't', 'n']);
/** The items of a colon-separated list; none for an empty value. */
const itemsOf = (tag) => tag?.value
    .split(':')
    .map((item) => item.trim())
    .filter((item) => item !== '');

;// CONCATENATED MODULE: ./build/mail/dkim/lookup.js
/** Finds the key of a selector in the DNS (RFC 6376 §3.6.2), and says what stands there instead where there is none. */




/** RFC 6376 §3.6.2.1: keys stand under `_domainkey`. Undefined where the name would be too long for the wire. */
const keyNameOf = ({ selector, domain }) => (0,dns_name/* under */.hG)(`${selector}._domainkey`, domain);
/** Asks for the key. One question, and a second one for the target of a CNAME that leads nowhere. Never rejects. */
async function lookupKey(key, { dns }) {
    const name = keyNameOf(key);
    // A name that cannot be asked for does not exist.
    if (name === undefined)
        return { kind: 'none', name: key.domain, exists: false };
    const answer = await dns({ name, type: 'TXT' });
    if (answer.kind === 'failed')
        return { kind: 'unanswered', name, failure: answer.failure, detail: answer.detail };
    if (answer.kind === 'found')
        return judged(name, answer);
    const exists = answer.kind === 'nodata';
    const alias = answer.via?.at(-1);
    if (alias === undefined)
        return { kind: 'none', name, exists };
    const target = await targetOf(alias, dns);
    return {
        kind: 'dangling',
        name,
        via: answer.via ?? [],
        exists,
        ...(target === undefined ? {} : { target }),
    };
}
async function targetOf(alias, dns) {
    const answer = await dns({ name: alias, type: 'CNAME' });
    return answer.kind === 'found' ? answer.records[0]?.data : undefined;
}
function judged(name, { records, via }) {
    const host = records[0]?.name;
    const followed = { name, via, ...(host === undefined || host === name ? {} : { host }) };
    const texts = records.map((rr) => ({ rr, text: (0,dns_text/* textOf */.b)(rr.data) }));
    const keys = texts.filter(({ text }) => isMeantAsKey(text)).map((one) => ({ ...one, ...parse(one.text) }));
    const unrelated = texts.filter(({ text }) => !isMeantAsKey(text)).map(({ text }) => text);
    const [key] = keys;
    if (key === undefined)
        return { kind: 'foreign', records, texts: unrelated, ...followed };
    if (keys.length === 1)
        return { kind: 'found', key, unrelated, ...followed };
    return { kind: 'several', keys, ...followed };
}
/** Whether whoever published the text meant a key, however badly it is written: it names the version, or has a `p=`. */
const isMeantAsKey = (text) => /^[\s"'\\]{0,9}v\s{0,9}=\s{0,9}"?dkim/i.test(text) ||
    (!isAnotherRecord(text) && (0,tag_list/* readTags */.g)(text, { caseless: true }).tags.some(({ name }) => /^p$/i.test(name)));
/** The versions of the other records of mail, of which some have a `p=` too. */
const isAnotherRecord = (text) => /^\s{0,9}v\s{0,9}=\s{0,9}(?:spf|dmarc|sts|tlsrpt|bimi)/i.test(text);


/***/ }),

/***/ 5474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sampleKeyRecords),
/* harmony export */   S: () => (/* binding */ sampleSignatures)
/* harmony export */ });
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6703);
/**
 * Signatures for examples, over the sample letters of `mail/message`, by the keys whose private halves RFC 8463 (at `s1`)
 * and RFC 6376 (at `r1`) publish. `test/support/dkim-samples.ts` makes them.
 */

const sampleSignatures = {
    good: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.com; s=s1;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type;
 bh=ZwTO61zKdholdvLfKaxRDrSreZno3If+/F9WyIWvSL8=; b=0z6kBJy+lBhfwXbD899FvZnCrKZr2jynLI6wTPEfUGwdCznF/6gYBT5OLbG8yQNZuTVe/wG57F7avQv/BjT7AQ==`,
    rsa: `v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=r1;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type;
 bh=ZwTO61zKdholdvLfKaxRDrSreZno3If+/F9WyIWvSL8=; b=aM8S1qH2HSxKFbythrGQXqzmK7ySQAy/vUNdXaObW3sjafUI0LB4QnIQbz0G4KbzDK6LKr6HxIEDWD9u+jTQAsQA1DIMDquDsTztH9UGBbnI8HezKzn5q9tqE+dWQ0ZOL2pqDDgw5a+Fh6JYXIXqk/i/un5SMDQCphN+AGA0PKs=`,
    sha1: `v=1; a=rsa-sha1; c=relaxed/relaxed; d=example.com; s=r1;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type;
 bh=tNWYdZK6dQEkBV2HbXoDpIhy7/w=; b=z/+rpuWmUjFs2wIrzqbIZG/9dmvkb4jdxWTx4Ydn2IP4v5A0gXGDetgbBGDzvRHm5FNzJfR5i9kbqwr7NSvTQVBQMpzYRflWSHaqKbzncQL2ujk+canPchEKvkMX8oj4cv3vHypDGFBqD05r0hqBJkwn1bRjH04r3EPzJCw/0no=`,
    subdomain: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=news.example.com; s=s1;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type;
 bh=ZwTO61zKdholdvLfKaxRDrSreZno3If+/F9WyIWvSL8=; b=HhE+HaH0FHLP58Pl8lN4MJVfd6poNTpxO443fX0Picv1vZ/9jEy3f0KFNBQW4Ks8ikvy5T7flpDvuy0Rwn8FAg==`,
    foreign: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.org; s=s1;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type;
 bh=ZwTO61zKdholdvLfKaxRDrSreZno3If+/F9WyIWvSL8=; b=+owpkEHZCtH7dEyXm0XeFpNSYo+f83VREa/MvEPQcdyykyqApCou5QZ/SLRAx8onOWcAkUHeIn5OBVRH7b8/CQ==`,
    list: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.org; s=s1;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type;
 bh=ZwTO61zKdholdvLfKaxRDrSreZno3If+/F9WyIWvSL8=; b=8WtvIPKcyMMmRtqlk8KwOUu45GkD+U8djCT27UUc3vaN604huvOt1bo69HNSi9XHnym2iC044A7XDJc2l5XdAA==`,
    once: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.com; s=s1;
 h=from:to:subject:date:message-id;
 bh=ZwTO61zKdholdvLfKaxRDrSreZno3If+/F9WyIWvSL8=; b=RBxEtkbVIIRdWx1qFLF0NkXJUM40kyDUd8oyC54tRa6163qVVfoZ8yu0myJW4CodxKsJOK1Y3Tgr6/7twiXfDA==`,
    few: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.com; s=s1;
 h=from:from:subject:subject:message-id;
 bh=ZwTO61zKdholdvLfKaxRDrSreZno3If+/F9WyIWvSL8=; b=FuVqbiukZBchTL0SGwW/J+2V7I1lN315FknBBzVxLdA3Nyhel4K1P6vtcQORFD6I1Fl1iRA8j7bHYYHA/nGeDg==`,
    cut: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.com; s=s1; l=12;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type;
 bh=hcgXzzUq3p4aoqMrJdJso/Qlx2RBkb4vSJyj+CjyhBY=; b=Sf3M+NejyboZZqyhc2WO/9mXf6ePeGWuenFHqvqBhBLT1/232dKcpQDUEp9tvsJbRZXl4k6CQkfE/qOCDANEAQ==`,
    brief: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.com; s=s1; t=1767182400; x=1767186000;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type;
 bh=ZwTO61zKdholdvLfKaxRDrSreZno3If+/F9WyIWvSL8=; b=RhApcjEuLOdlCbo6vZIKd4vE+ioRyrRlotXLcZ9ORCaZ4aEfTuoH/6N0aCd4oWDR+6NaDv81aj5RKWuFxJxeBQ==`,
    ahead: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.com; s=s1; t=1767441600;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type;
 bh=ZwTO61zKdholdvLfKaxRDrSreZno3If+/F9WyIWvSL8=; b=Q2IJO8ko43mmV0ZZOPgro8a8W+vG59qCEh5BU8wSoyi+FGcpyleBDAG/Xfz3t46nuKlWmpBg/CbtGJmt48nXCA==`,
    newsletter: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.com; s=s1;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type:list-unsubscribe:list-unsubscribe-post;
 bh=zvFrpA+Gy5Q8y4UY0OjELBK6A4may8ALUDMd3lSGQGk=; b=UdbL7Y6fyLV0uP/UC0R702C7cjpbwxFvj/oXPs+5plaiUw4klVq5ud8upACfny0xybBxVzflFvvhGokLJr8ZAA==`,
};
/** The records of both keys at a domain. */
const sampleKeyRecords = (domain = 'example.com') => `s1._domainkey.${domain}. TXT "v=DKIM1; k=ed25519; p=${_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleKeys */ .n.ed25519}"
r1._domainkey.${domain}. TXT "v=DKIM1; k=rsa; p=${_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleKeys */ .n.rsa1024}"`;


/***/ }),

/***/ 6703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sampleKeys)
/* harmony export */ });
/** Public keys for examples and tests; their private halves are published (RFC 6376, RFC 8463) or were never kept. */
const sampleKeys = {
    /** RFC 8463 Appendix A.2. */
    ed25519: '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
    rsa512: 'MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAO3NHLR4rSPCTKZzYUFdkKoVbKXkvTBxKTQvSlTZCRGiZydbY6bTQTsj3tAKzdehVABRxpWLE0bTICHwSQ7vUQECAwEAAQ==',
    /** RFC 6376 Appendix C. */
    rsa1024: 'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB',
    rsa2048: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1ZeiM/oVSckHQqSnUCIjJmGlaARRp+fKsEpChSJif83kk3RyMCMj4GiGmCI7mK0FjEO3tutqdQnO+aIhzCeHfGQ7JVUgfrcP/vmSKTP4d/B1nFeh/kqO+uTbYhwLhRvXUR6WkuYEj1nDrLrbIDHrAdKGpCe5ZyL2Uo4J7j2qmrRUJIBPiqxpy1Kjb+fnzT/tda7O07/fRFb6YHUb6g43dCJnte14y5G/qMr5CyRo3c2gdhuz2qbUgVTKwrXR7d67hXaxl0Ec8rbx9bQ8ST+GRKh4KtwulOoiDbx4feOl15Vbd5Y0CihZW8gPef9WX4XsNhk7Ng/10MXQxWlTVxMXwIDAQAB',
    /** The same key without the SubjectPublicKeyInfo around it. */
    rsa2048Bare: 'MIIBCgKCAQEAu1ZeiM/oVSckHQqSnUCIjJmGlaARRp+fKsEpChSJif83kk3RyMCMj4GiGmCI7mK0FjEO3tutqdQnO+aIhzCeHfGQ7JVUgfrcP/vmSKTP4d/B1nFeh/kqO+uTbYhwLhRvXUR6WkuYEj1nDrLrbIDHrAdKGpCe5ZyL2Uo4J7j2qmrRUJIBPiqxpy1Kjb+fnzT/tda7O07/fRFb6YHUb6g43dCJnte14y5G/qMr5CyRo3c2gdhuz2qbUgVTKwrXR7d67hXaxl0Ec8rbx9bQ8ST+GRKh4KtwulOoiDbx4feOl15Vbd5Y0CihZW8gPef9WX4XsNhk7Ng/10MXQxWlTVxMXwIDAQAB',
    rsa4104: 'MIICIzANBgkqhkiG9w0BAQEFAAOCAhAAMIICCwKCAgIA75t/lREzVXZE+yDQ1NgPnCc3yhh32Krbh2hUtu2Q/sKJmuFJZXEV5zZTte0qFcQ6o8TqT9eLAVQD6ThPRXSgIoHmDyY1a6bN6eY9BaNrYxjMqxdHxbkiKxTCCDPEbTuF/A48z2kwVdD7DRnPinD+wGj+BDoWlcOxEulRtNjhrAhmqlcnMNK6yZaRc++x55T2E2e92QSnNQbme+22tsoWAKW8OxQz1v5kqG074qS9e3V7UTNeSoKBqYtw6MeCJLkIYr08SHWXPkLtz0W7+8khnsTbVWtTw7iDLuH/pCm0HsacQIoVJ4VFuRPCVk1iwCurlKO77e9MgGLRpXEQS6V4RCKFBK1/gofFnjKvB7bOBiLuMNoK0qMtgtNGaUDnUCAJJVnscN9DezLHItftnpEkUok11G5jg9DNke/dvCDe/+N+HYiSJjI5cJJBbYlxueSxRcYoDHAh1ttR+0w482j9Aunvea80bFtvfmnV0vdQ8o+SfRlQ0RhwoI0MUqk2qnfmQfmep3xNgYpjcECXSOgEO/mksQZKIjTZt5KN5vS3pQti12HVCFAXCnKib2HPbaV6MFQID5lKMOBCW/yuolAs/YeAfJSiGER/OyNovQoE71dutX5HagznJI87G/cLzJmjMAn/t2w5RqkPl8p2geLdvU9DBo8QzIdHN1ESr8bWZ6/LAgMBAAE=',
};


/***/ }),

/***/ 4001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ organizationalDomainWith),
/* harmony export */   Zf: () => (/* binding */ organizationalDomain),
/* harmony export */   _3: () => (/* binding */ discoverWith),
/* harmony export */   k4: () => (/* binding */ discover)
/* harmony export */ });
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1703);

/** Finds the record for mail from `domain`. Never rejects; no name that can be looked up has no record. */
async function discover(domain, { dns }) {
    const name = (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFrom */ .Ov)(domain);
    if (name === undefined)
        return { kind: 'none', organizationalDomain: undefined, queries: [] };
    return discoverWith(name, (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOver */ .ei)(dns), dns);
}
/** As {@link discover}, with a memo that other walks share. */
async function discoverWith(domain, look, dns) {
    const walk = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .walkFrom */ .ER)(domain, look);
    const walked = { organizationalDomain: (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .organizationalDomainOf */ .C1)(walk), queries: walk.queries };
    const stop = applicable(walk, walked.organizationalDomain);
    if (stop?.kind === 'failed')
        return { ...walked, kind: 'failed', failure: stop.failure, detail: stop.detail };
    if (stop === undefined)
        return { ...walked, kind: 'none' };
    const { record, problems } = stop.parsed;
    // RFC 9989 §4.10.1: no valid policy and no reporting address: no DMARC processing, and no looking further up.
    if (record === undefined)
        return { ...walked, kind: 'none', unusable: stop };
    const relation = stop.domain === domain ? 'own' : stop.domain === walked.organizationalDomain ? 'organizational' : 'psd';
    const inForce = relation === 'own' ? { policy: record.p, exists: undefined } : await inherited(domain, record, dns);
    return {
        ...walked,
        kind: 'found',
        record,
        problems,
        domain: stop.domain,
        relation,
        ...inForce,
        source: stop.source,
    };
}
/** RFC 9989 §4.10.1: the author domain's record, else its organizational domain's, else its public suffix's. */
function applicable({ stops, ...walk }, organizational) {
    const [own] = stops;
    const last = stops.at(-1);
    if (own?.kind === 'record')
        return own;
    if (last?.kind === 'failed')
        return last;
    const atOrganization = stops.find((stop) => stop.kind === 'record' && stop.domain === organizational);
    return atOrganization ?? (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .suffixRecordOf */ .qE)({ stops, ...walk });
}
/** RFC 9989 §4.10.1: `sp` for a subdomain that exists, `np` for one that does not. */
async function inherited(domain, { sp, np }, dns) {
    if (sp === np)
        return { policy: sp, exists: undefined };
    const exists = await existenceOf(domain, dns);
    return { policy: exists === undefined ? undefined : exists ? sp : np, exists };
}
/** RFC 9989 §3.2.13, RFC 8020: a name that answers NXDOMAIN; one with a CNAME that leads to such a name does exist. */
async function existenceOf(name, dns) {
    const answer = await dns({ name, type: 'MX' });
    if (answer.kind === 'failed')
        return undefined;
    return answer.kind !== 'nxdomain' || (answer.via ?? []).length > 0;
}
/** The organizational domain by the tree walk (RFC 9989 §4.10.2): the domain itself where no record is met. */
async function organizationalDomain(domain, { dns }) {
    const name = (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFrom */ .Ov)(domain);
    if (name === undefined)
        return { kind: 'failed', failure: 'malformed', detail: 'this is no domain name', queries: [] };
    return organizationalDomainWith(name, (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOver */ .ei)(dns));
}
/** As {@link organizationalDomain}, with a memo that other walks share. */
async function organizationalDomainWith(domain, look) {
    const walk = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .walkFrom */ .ER)(domain, look);
    const last = walk.stops.at(-1);
    if (last?.kind === 'failed')
        return { kind: 'failed', failure: last.failure, detail: last.detail, queries: walk.queries };
    return { kind: 'found', domain: (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .organizationalDomainOf */ .C1)(walk) ?? domain, queries: walk.queries };
}


/***/ }),

/***/ 4784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parse)
});

// EXTERNAL MODULE: ./build/mail/tag-list/index.js
var tag_list = __webpack_require__(3220);
// EXTERNAL MODULE: ./build/mail/dmarc/record.js
var record = __webpack_require__(6755);
;// CONCATENATED MODULE: ./build/mail/dmarc/lint.js

/** Tags that mean nothing (any more). */
const tagWarnings = (tags) => [...tags].flatMap(([name, tag]) => {
    if (includes(record/* removedTags */.eb, name))
        return removedWarnings(name, tag);
    return includes(record/* knownTags */.$F, name) ? [] : unknownFaults(name, tag);
});
const includes = (names, name) => names.includes(name);
/** RFC 9989 Appendix A.6: no receiver needs to read them; one by RFC 7489 still does, and may trip over the value. */
function removedWarnings(name, { value, nameSpan, valueSpan }) {
    const removed = {
        code: 'removed-tag',
        level: 'warning',
        span: nameSpan,
        text: name,
        tag: name,
    };
    if (isLegacyValue(name, value))
        return [removed];
    return [
        removed,
        { code: 'invalid-removed-value', level: 'warning', span: valueSpan, text: value, tag: name },
    ];
}
/** RFC 7489 §6.3 and §6.4. */
function isLegacyValue(name, value) {
    if (name === 'pct')
        return /^\d{1,3}$/.test(value) && Number(value) <= 100;
    if (name === 'ri')
        return /^\d{1,10}$/.test(value) && Number(value) < 2 ** 32;
    return value.split(':').some((format) => format.trim().toLowerCase() === 'afrf');
}
/** RFC 9989 §4.7: unknown tags are ignored; §4.8: their names are letters only, and no value is empty. */
function unknownFaults(name, { name: text, value, nameSpan }) {
    const fault = (code, level) => ({
        code,
        level,
        span: nameSpan,
        text,
        tag: name,
    });
    if (/^[a-z]+[0-9_][a-z0-9_]*$/.test(name))
        return [fault('bad-tag-name', 'error')];
    if (!/^[a-z]+$/.test(name))
        return []; // the reader of the list has said so
    return [fault('unknown-tag', 'warning'), ...(value === '' ? [fault('empty-value', 'error')] : [])];
}
/** What the known tags say together; `second` is the tag after `v`, `end` the end of the record. */
function recordWarnings(tags, values, { second, end }) {
    const problems = [];
    const warn = (code, name) => {
        const span = tags.get(name)?.nameSpan ?? { start: end, end };
        problems.push({ code, level: 'warning', span, tag: name });
    };
    const { p, sp, np, fo, rua, ruf } = values;
    // RFC 7489 §6.4 wants `p` right after `v`; receivers by that RFC are many.
    if (tags.has('p') && second !== tags.get('p'))
        warn('p-not-second', 'p');
    if (sp === 'none' && (0,record/* isWeaker */.c2)(sp, p ?? 'none'))
        warn('sp-none', 'sp');
    if (np === 'none' && (0,record/* isWeaker */.c2)(np, sp ?? p ?? 'none'))
        warn('np-none', 'np');
    if (!tags.has('rua'))
        warn('no-rua', 'rua');
    if (rua.uris.length > 2)
        warn('more-than-two-rua', 'rua');
    if (ruf.uris.length > 2)
        warn('more-than-two-ruf', 'ruf');
    // RFC 9989 §4.7: `1` asks for all that `0` does; without `ruf`, `fo` is ignored.
    if (fo?.includes('0') && fo.includes('1'))
        warn('redundant-fo', 'fo');
    if (tags.has('fo') && !tags.has('ruf'))
        warn('fo-without-ruf', 'fo');
    return problems;
}

// EXTERNAL MODULE: ./build/mail/dmarc/uri.js
var uri = __webpack_require__(2118);
;// CONCATENATED MODULE: ./build/mail/dmarc/values.js


function readValues(tags) {
    const modes = ['r', 's'];
    const uris = (name) => {
        const tag = tags.get(name);
        if (tag === undefined || tag.value === '')
            return { uris: [], problems: [] };
        return (0,uri/* readUris */._)(name, tag.value, tag.valueSpan.start);
    };
    return {
        p: choice(tags.get('p'), record/* policies */.R3),
        sp: choice(tags.get('sp'), record/* policies */.R3),
        np: choice(tags.get('np'), record/* policies */.R3),
        adkim: choice(tags.get('adkim'), modes),
        aspf: choice(tags.get('aspf'), modes),
        fo: readOptions(tags.get('fo')),
        psd: choice(tags.get('psd'), ['y', 'n', 'u']),
        t: choice(tags.get('t'), ['y', 'n']),
        rua: uris('rua'),
        ruf: uris('ruf'),
    };
}
/** RFC 5234 §2.3: literal text of a grammar matches in either case. */
const choice = (tag, choices) => choices.find((one) => one === tag?.value.toLowerCase());
/** RFC 9989 §4.7: options between colons, in any number (§4.8 lists fewer combinations than its own example). */
function readOptions(tag) {
    const options = tag?.value.split(':').map((option) => option.trim().toLowerCase());
    return options?.every((option) => /^[01ds]$/.test(option)) ? options : undefined;
}
/** The known tags, but for the policies, that have a value which they cannot have. */
function valueFaults(tags, values) {
    const judged = ['adkim', 'aspf', 'fo', 'psd', 't', 'rua', 'ruf'];
    const faults = judged.flatMap((name) => {
        const tag = tags.get(name);
        if (tag === undefined || (tag.value !== '' && values[name] !== undefined))
            return [];
        return [valueFault(tag, 'error')];
    });
    return [...faults, ...values.rua.problems, ...values.ruf.problems];
}
/** What to say of a tag whose value is not one that it can have. */
const valueFault = ({ name, value, nameSpan, valueSpan }, level) => value === ''
    ? { code: 'empty-value', level, span: nameSpan, text: name, tag: name.toLowerCase() }
    : { code: 'invalid-value', level, span: valueSpan, text: value, tag: name.toLowerCase() };

;// CONCATENATED MODULE: ./build/mail/dmarc/policy.js

/** `end` is where the record ends, the place of what is missing. */
function readPolicy(tags, values, end) {
    // RFC 9989 §4.10.1: one syntactically valid reporting URI makes a record with a faulty policy one of `p=none`.
    const isSaved = values.rua.uris.length > 0;
    const level = isSaved ? 'warning' : 'error';
    const faulty = ['p', 'sp', 'np'].flatMap((name) => {
        const tag = tags.get(name);
        return tag !== undefined && values[name] === undefined ? [valueFault(tag, level)] : [];
    });
    const isMissing = !tags.has('p');
    const missing = { code: 'missing-p', level, span: spanAt(end), tag: 'p' };
    const problems = isMissing ? [...faulty, missing] : faulty;
    if (problems.length > 0 && !isSaved)
        return { inForce: undefined, problems };
    if (faulty.length > 0)
        return { inForce: { p: 'none', sp: 'none', np: 'none' }, problems };
    // RFC 9989 §4.7: without `p`, the record is one of `p=none`; without `np`, `sp` holds, and without that, `p`.
    const p = values.p ?? 'none';
    const sp = values.sp ?? p;
    return { inForce: { p, sp, np: values.np ?? sp }, problems };
}
const spanAt = (place) => ({ start: place, end: place });

;// CONCATENATED MODULE: ./build/mail/dmarc/parse.js
/** Reads the text of a DMARC Policy Record (RFC 9989 §4.7 and §4.8). */





/** Never throws, and takes time linear in the length of the text. */
function parse(text) {
    const { tags: list, problems } = (0,tag_list/* readTags */.g)(text, { caseless: true });
    const version = versionProblem(text, list);
    if (version !== undefined)
        return { record: undefined, isDmarc: false, psd: 'u', tags: list, problems: [version] };
    const tags = firstOfEach(list);
    const values = readValues(tags);
    const policy = readPolicy(tags, values, text.length);
    const found = [
        ...problems,
        ...policy.problems,
        ...valueFaults(tags, values),
        ...tagWarnings(tags),
        ...recordWarnings(tags, values, { second: list[1], end: text.length }),
    ];
    return {
        record: recordOf(text, list, { tags, values, policy }),
        isDmarc: true,
        psd: values.psd ?? 'u',
        tags: list,
        problems: found.sort((a, b) => a.span.start - b.span.start),
    };
}
/** RFC 9989 §4.7: without a first tag `v` whose value is precisely `DMARC1`, the whole record is ignored. */
function versionProblem(text, [first, ...others]) {
    if (first === undefined || first.name.toLowerCase() !== 'v') {
        const later = others.find(({ name, value }) => name.toLowerCase() === 'v' && value === 'DMARC1');
        if (later === undefined)
            return { code: 'missing-version', level: 'error', span: { start: 0, end: text.length } };
        return { code: 'version-not-first', level: 'error', span: later.nameSpan, tag: 'v' };
    }
    const { value, nameSpan, valueSpan } = first;
    if (value !== 'DMARC1')
        return { code: 'bad-version', level: 'error', span: valueSpan, text: value, tag: 'v' };
    if (nameSpan.start === 0)
        return undefined;
    // RFC 9989 §4.8: nothing stands before `v`, not even white space.
    const code = text.slice(0, nameSpan.start).trim() === '' ? 'leading-whitespace' : 'version-not-first';
    return { code, level: 'error', span: { start: 0, end: nameSpan.start }, tag: 'v' };
}
/** A tag that comes twice is an error (RFC 6376 §3.2); of what receivers make of it, the first is likeliest. */
function firstOfEach(list) {
    const first = new Map();
    for (const tag of list) {
        const name = tag.name.toLowerCase();
        if (!first.has(name))
            first.set(name, tag);
    }
    return first;
}
function recordOf(text, list, { tags, values, policy }) {
    if (policy.inForce === undefined)
        return undefined;
    const { adkim, aspf, fo, psd, t, rua, ruf } = values;
    const pct = tags.get('pct')?.value;
    return {
        text,
        tags: list,
        explicit: record/* knownTags */.$F.filter((name) => name === 'v' || counts(tags.get(name), values[name])),
        ...policy.inForce,
        adkim: adkim ?? 'r',
        aspf: aspf ?? 'r',
        fo: fo ?? ['0'],
        psd: psd ?? 'u',
        t: t ?? 'n',
        rua: rua.uris,
        ruf: ruf.uris,
        ...(pct !== undefined && isLegacyValue('pct', pct) ? { pct: Number(pct) } : {}),
    };
}
const counts = (tag, value) => {
    if (tag === undefined || value === undefined)
        return false;
    return typeof value !== 'object' || !('uris' in value) || value.uris.length > 0;
};


/***/ }),

/***/ 6755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ knownTags),
/* harmony export */   R3: () => (/* binding */ policies),
/* harmony export */   c2: () => (/* binding */ isWeaker),
/* harmony export */   eb: () => (/* binding */ removedTags)
/* harmony export */ });
/** What the owner asks of receivers for mail that fails, weakest first. */
const policies = ['none', 'quarantine', 'reject'];
/** Whether one policy asks for less than another. */
const isWeaker = (policy, than) => policies.indexOf(policy) < policies.indexOf(than);
/** The tags of RFC 9989 §4.7. */
const knownTags = ['v', 'p', 'sp', 'np', 'adkim', 'aspf', 'fo', 'psd', 'rua', 'ruf', 't'];
/** The tags of RFC 7489 that RFC 9989 took away (Appendix A.6). */
const removedTags = ['pct', 'rf', 'ri'];


/***/ }),

/***/ 2118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readUris)
/* harmony export */ });
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/** The addresses that reports go to: comma-separated URIs (RFC 9989 §4.6, §4.8; RFC 3986; RFC 6068). */

/** Reads the value of `rua` or `ruf`, which starts at `offset` in the record. Never throws. */
function readUris(tag, value, offset) {
    const uris = [];
    const problems = [];
    let at = offset;
    for (const piece of value.split(',')) {
        const text = piece.trim();
        const start = at + piece.length - piece.trimStart().length;
        at += piece.length + 1;
        const span = { start, end: start + text.length };
        const say = (code, level) => {
            problems.push({ code, level, span, text, tag });
        };
        const read = readUri(text, span);
        if (typeof read === 'string') {
            say(read, 'error');
            continue;
        }
        uris.push(read);
        if (read.sizeLimit !== undefined)
            say('obsolete-size-limit', 'warning');
        // RFC 9989 §4.7: schemes that a receiver does not support are ignored, and only mailto must be supported.
        if (read.scheme !== 'mailto')
            say('unsupported-scheme', 'warning');
    }
    return { uris, problems };
}
const uriPattern = /^([a-z][a-z0-9+.-]*):([a-z0-9._~:/?#[\]@$&'()*+=%-]*)$/i;
const sizePattern = /!(\d{1,20})([kmgt]?)$/i;
function readUri(text, span) {
    const [suffix = '', digits, unit = ''] = sizePattern.exec(text) ?? [];
    const sizeLimit = digits === undefined ? undefined : octetsOf(digits, unit);
    if (sizeLimit === null)
        return 'bad-uri';
    const uri = text.slice(0, text.length - suffix.length);
    // RFC 9989 §4.8: any comma or exclamation mark of a URI has to be percent-encoded.
    const [, scheme, rest] = uriPattern.exec(uri) ?? [];
    if (scheme === undefined || rest === undefined || /%(?![0-9a-f]{2})/i.test(rest))
        return 'bad-uri';
    const common = {
        text,
        uri,
        scheme: scheme.toLowerCase(),
        ...(sizeLimit === undefined ? {} : { sizeLimit }),
        span,
    };
    if (common.scheme !== 'mailto')
        return { ...common, ...hostOf(rest) };
    const mailbox = readMailbox(rest);
    return mailbox === undefined ? 'bad-address' : { ...common, ...mailbox };
}
/** RFC 7489 §6.2: a number, then the power of 1,024; null beyond the 64 bits in which readers keep it. */
function octetsOf(digits, unit) {
    const octets = Number(digits) * 1024 ** ' kmgt'.indexOf(unit.toLowerCase() || ' ');
    return Number(digits) < 2 ** 64 ? octets : null;
}
/** RFC 6068 §2: an address, percent-encoded, and perhaps header fields after a question mark. */
function readMailbox(rest) {
    const address = percentDecoded(rest.split('?', 1)[0] ?? '');
    // RFC 3986 §3.3: what follows two slashes is an authority, of which RFC 6068 knows none.
    if (address === undefined || rest.startsWith('//'))
        return undefined;
    const at = address.lastIndexOf('@');
    const host = at > 0 ? hostName(address.slice(at + 1)) : undefined;
    return host === undefined || !localPart.test(address.slice(0, at)) ? undefined : { address, host };
}
/** RFC 5322 §3.4.1: a dot-atom or a quoted string, with the letters of RFC 6532. */
const localPart = /^(?:[^\s"(),:;<>@[\\\].\p{Cc}]+(?:\.[^\s"(),:;<>@[\\\].\p{Cc}]+)*|"(?:[^"\\\p{Cc}]|\\[^\p{Cc}])*")$/u;
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
/** RFC 3986 §3.2: what stands between `//` with its user, and the port or path. */
function hostOf(rest) {
    const [, authority] = /^\/\/([^/?#]*)/.exec(rest) ?? [];
    const host = authority === undefined ? undefined : hostName(authority.replace(/^.*@/, '').replace(/:\d*$/, ''));
    return host === undefined ? {} : { host };
}
function hostName(text) {
    const ascii = /^[\x21-\x7e]+$/.test(text) ? text : (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .toAscii */ .Vb)(text);
    const name = ascii === undefined || !/^[a-z0-9_.-]+$/i.test(ascii) ? undefined : (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseName */ .$q)(ascii);
    return name === '' ? undefined : name;
}


/***/ }),

/***/ 1703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ organizationalDomainOf),
/* harmony export */   ER: () => (/* binding */ walkFrom),
/* harmony export */   Ov: () => (/* binding */ nameFrom),
/* harmony export */   ei: () => (/* binding */ lookOver),
/* harmony export */   qE: () => (/* binding */ suffixRecordOf)
/* harmony export */ });
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _net_dns_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6189);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4784);
/** The DNS Tree Walk (RFC 9989 §4.10): which records stand at a domain and above it. */



/** Several walks with one `Look` share their questions. */
function lookOver(dns) {
    const known = new Map();
    return (domain) => {
        const stop = known.get(domain) ?? lookAt(domain, dns);
        known.set(domain, stop);
        return stop;
    };
}
async function lookAt(domain, dns) {
    const name = (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .under */ .hG)('_dmarc', domain);
    if (name === undefined)
        return { kind: 'none', domain };
    const answer = await dns({ name, type: 'TXT' });
    if (answer.kind === 'failed')
        return { kind: 'failed', domain, failure: answer.failure, detail: answer.detail };
    if (answer.kind !== 'found')
        return { kind: 'none', domain };
    // RFC 9989 §4.10: what does not start with the version is discarded, and so are several records that do.
    const [only, ...others] = answer.records
        .map((source) => ({ kind: 'record', domain, source, parsed: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .q)((0,_net_dns_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(source.data)) }))
        .filter(({ parsed }) => parsed.isDmarc);
    return only === undefined || others.length > 0 ? { kind: 'none', domain } : only;
}
/** Walks until a record says what the domain is (`psd=y`, `psd=n`), no label is left, or nobody answers. */
async function walkFrom(domain, look) {
    const stops = [];
    const queries = [];
    for (let target = domain; target !== ''; target = nextAfter(target)) {
        const stop = await look(target);
        stops.push(stop);
        const name = (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .under */ .hG)('_dmarc', target);
        if (name !== undefined)
            queries.push(name);
        if (stop.kind === 'failed' || (stop.kind === 'record' && stop.parsed.psd !== 'u'))
            break;
    }
    return { stops, queries };
}
/** RFC 9989 §4.10, steps 3, 4 and 7: from eight labels or more straight to seven, so that eight questions do. */
function nextAfter(domain) {
    const labels = (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(domain);
    return labels.length <= 8 ? (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(domain) : labels.slice(-7).join('.');
}
/** RFC 9989 §4.10.2: undefined where the walk has failed. */
function organizationalDomainOf({ stops }) {
    const [start] = stops;
    if (start === undefined || stops.at(-1)?.kind === 'failed')
        return undefined;
    const records = stops.filter((stop) => stop.kind === 'record');
    const last = records.at(-1);
    if (last === undefined)
        return start.domain;
    // `psd=y` above the start: one label below it, towards the start.
    if (last.parsed.psd === 'y' && last !== start)
        return belowOnTheWayTo(start.domain, last.domain);
    // `psd=n`, at which the walk has ended, or else the record with the fewest labels: both are the last one.
    return last.domain;
}
/** The public suffix record that the walk has met above its start, if any. */
const suffixRecordOf = ({ stops }) => {
    const last = stops.at(-1);
    return last?.kind === 'record' && last.parsed.psd === 'y' && last !== stops[0] ? last : undefined;
};
const belowOnTheWayTo = (domain, ancestor) => (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(domain)
    .slice(-(0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(ancestor).length - 1)
    .join('.');
/** A name as a person or a header gives it; undefined where it is none. RFC 9989 §5.3.1: U-labels become A-labels. */
function nameFrom(text) {
    const ascii = /^[\x21-\x7e]*$/.test(text) ? text : (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .toAscii */ .Vb)(text);
    const name = ascii === undefined ? undefined : (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseName */ .$q)(ascii);
    return name === '' ? undefined : name;
}


/***/ }),

/***/ 9701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   IA: () => (/* binding */ newsletter),
/* harmony export */   K4: () => (/* binding */ draft),
/* harmony export */   Pv: () => (/* binding */ letter)
/* harmony export */ });
/* unused harmony export newsletterFields */
/** Messages as they should be, to document checks and to test them. */
const usual = {
    'Return-Path': '<news@example.com>',
    Received: `from mail.example.com (mail.example.com [192.0.2.1])
 by mx.example.net with ESMTPS id 4c1; Wed, 31 Dec 2025 12:00:05 +0000`,
    From: 'Example Shop <news@example.com>',
    To: 'Ann <ann@example.net>',
    Subject: 'News of the week',
    Date: 'Wed, 31 Dec 2025 12:00:00 +0000',
    'Message-ID': '<20251231120000.1@example.com>',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
};
/** A message that has arrived, with some fields changed or added. */
const letter = (changes = {}, body = 'Hello Ann,\n\nwe have news.\n') => `${headerOf({ ...usual, ...changes })}\n${body}`;
/** A message that no server has seen yet: the sender's server adds date and identifier. */
const draft = (changes = {}, body) => letter({ 'Return-Path': undefined, Received: undefined, Date: undefined, 'Message-ID': undefined, ...changes }, body);
const headerOf = (fields) => Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\n`]))
    .join('');
const paragraphs = `Hello Ann, the new catalogue is there. It has forty pages of tools for the garden, and the first
twenty customers get a pair of gloves with their order. We are looking forward to your visit.`;
/** The parts of a message between boundary lines, each `[type, content]`. */
const partsOf = (...parts) => [...parts.map(([type, content]) => `--edge\nContent-Type: ${type}\n\n${content}\n`), '--edge--\n'].join('');
const html = `<!doctype html>
<html><head><title>News</title></head><body>
<img src="https://www.example.com/logo.png" width="120" alt="Example Shop">
<p>${paragraphs}</p>
<p><a href="https://www.example.com/catalogue">See the catalogue</a></p>
<p><a href="https://www.example.com/u/4711">Unsubscribe</a></p>
</body></html>`;
const text = `${paragraphs}\n\nhttps://www.example.com/catalogue\n\nUnsubscribe: https://www.example.com/u/4711\n`;
/** What a newsletter needs, and nothing that anybody minds. */
const newsletterFields = {
    'List-Unsubscribe': '<https://www.example.com/u/4711>, <mailto:unsubscribe@example.com?subject=4711>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Content-Type': 'multipart/alternative; boundary=edge',
};
/** A newsletter that is as it should be, with some fields changed, or with other parts. */
const newsletter = (changes = {}, body = partsOf(['text/plain; charset=utf-8', text], ['text/html; charset=utf-8', html])) => letter({ ...newsletterFields, ...changes }, body);


/***/ }),

/***/ 746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ isPublicSuffix),
/* harmony export */   jG: () => (/* binding */ registrableDomain)
/* harmony export */ });
/* unused harmony export publicSuffix */
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);
/**
 * The Public Suffix List: below which names registrations happen, and what was registered (publicsuffix.org).
 *
 * A public suffix is a name under which others than its owner register names: `com`, `co.uk`, and, in the list's
 * private section, `github.io`. One label more is a registrable domain: `example.co.uk`. The list has rules, wildcards
 * (`*.ck`) and exceptions (`!www.ck`); a name that no rule matches has its last label as its suffix. The list is made by
 * hand and never complete; DMARC (RFC 9989 §4.10) has left it for records in the DNS itself. Here it serves to warn,
 * never to decide what a receiver does.
 *
 * Names keep their form: U-labels in, U-labels out. The list is the one that the library `tldts` brings.
 */

const options = { allowPrivateDomains: true, extractHostname: false, validateHostname: false };
/** `example.co.uk` for `www.example.co.uk`; undefined for a public suffix, an address, or what is no name. */
const registrableDomain = (name) => (partsOf(name)?.domain ?? undefined);
/** `co.uk` for `www.example.co.uk`, and for itself; the last label where no rule matches. */
const publicSuffix = (name) => (partsOf(name)?.publicSuffix ?? undefined);
/** Whether the list names it, so that others register names under it. */
function isPublicSuffix(name) {
    const parts = partsOf(name);
    return parts !== undefined && parts.domain === null && (parts.isIcann === true || parts.isPrivate === true);
}
function partsOf(name) {
    const folded = name.toLowerCase();
    if (folded.length > 253 || folded.split('.').includes(''))
        return undefined;
    const parts = (0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(folded, options);
    return parts.isIp ? undefined : parts;
}


/***/ }),

/***/ 695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ formatNetwork),
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   MO: () => (/* binding */ parseNetwork),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   c: () => (/* binding */ addressAt),
/* harmony export */   gR: () => (/* binding */ contains)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3638);
/** Networks as ranges of numbers, in which containment and borders are plain comparisons. */

/** Reads an address or CIDR network; undefined for anything else. */
function parseNetwork(text) {
    const [address = '', length, ...more] = text.split('/');
    const parsed = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(address);
    if (parsed === undefined || more.length > 0)
        return undefined;
    const longest = parsed.octets.length * 8;
    const prefix = length === undefined ? longest : /^\d{1,3}$/.test(length) ? Number(length) : longest + 1;
    return prefix > longest ? undefined : { address: (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)(parsed), prefix };
}
/** Undefined where the address is none. */
function rangeOf({ address, prefix }) {
    const parsed = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(address);
    if (parsed === undefined)
        return undefined;
    const value = parsed.octets.reduce((sum, octet) => (sum << 8n) | BigInt(octet), 0n);
    const free = BigInt(Math.max(0, parsed.octets.length * 8 - prefix));
    const first = (value >> free) << free;
    return { family: parsed.family, first, last: first + (1n << free) - 1n };
}
/** Whether every address of `inner` is one of `outer`. */
function contains(outer, inner) {
    const [a, b] = [rangeOf(outer), rangeOf(inner)];
    return (a !== undefined && b !== undefined && a.family === b.family && a.first <= b.first && b.last <= a.last);
}
/** Whether two networks have an address in common; one then contains the other. */
const overlap = (a, b) => contains(a, b) || contains(b, a);
/** The address of a number. */
function addressAt(family, value) {
    const length = family === 4 ? 4 : 16;
    const octets = Array.from({ length }, (_, i) => Number((value >> BigInt(8 * (length - 1 - i))) & 255n));
    return (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)({ family, octets });
}
/** `192.0.2.0/24`, without bits beyond the prefix; an address alone where the network is no more than that. */
function formatNetwork(network) {
    const range = rangeOf(network);
    if (range === undefined)
        return network.address;
    const first = addressAt(range.family, range.first);
    return range.first === range.last ? first : `${first}/${network.prefix}`;
}


/***/ }),

/***/ 722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ networksOf),
/* harmony export */   r: () => (/* binding */ representatives)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4232);
/* harmony import */ var _tree_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(695);
/** What address space a tree authorises, and where within a network its verdict may change. */


/** The networks that pass, with the term that each comes from; a term before it may still take addresses away. */
function networksOf(tree) {
    return tree.terms.flatMap((node) => {
        if (node.isDead || !passes(node.term))
            return [];
        const own = node.networks.map((network) => ({ network, node, at: tree }));
        return node.child === undefined ? own : [...own, ...networksOf(node.child)];
    });
}
/** RFC 7208 §5.2: an include takes its qualifier here where the other record says pass; `redirect` takes the other's. */
const passes = (term) => term.kind === 'modifier' || term.qualifier === '+';
/** More addresses of one network than any real record tells apart. */
const mostAddresses = 32;
/** At most 32 addresses of `network` that stand for all of it; none where it is no network. */
function representatives(network, tree) {
    const range = (0,_tree_network_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(network);
    if (range === undefined)
        return { addresses: [], isSample: false };
    const { family, first, last } = range;
    const live = [...(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .liveTermsOf */ .hR)(tree)];
    const borders = live
        .flatMap(({ node }) => node.networks.flatMap((other) => (0,_tree_network_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(other) ?? []))
        .filter((other) => other.family === family)
        .flatMap((other) => [other.first, other.last + 1n])
        .filter((value) => value > first && value <= last);
    const isUncertain = live.some(({ node }) => node.isIndeterminate || node.isCut) || (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .unansweredIn */ .IG)(tree).length > 0;
    const isSmall = last - first < BigInt(mostAddresses);
    const each = isUncertain && isSmall ? everyOne(first, last) : borders;
    const values = [...new Set([first, ...each])].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return {
        addresses: values.slice(0, mostAddresses).map((value) => (0,_tree_network_js__WEBPACK_IMPORTED_MODULE_0__/* .addressAt */ .c)(family, value)),
        isSample: (isUncertain && !isSmall) || values.length > mostAddresses,
    };
}
const everyOne = (first, last) => Array.from({ length: Number(last - first) + 1 }, (_, i) => first + BigInt(i));


/***/ }),

/***/ 4232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ unansweredIn),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   hR: () => (/* binding */ liveTermsOf)
/* harmony export */ });
/** The records of a tree, depth first, the root first; those that dead terms name are not among them. */
function* recordsOf(tree) {
    yield tree;
    for (const { child } of tree.terms)
        if (child !== undefined)
            yield* recordsOf(child);
}
/** All terms that an evaluation may come to, in the order in which it does. */
function* liveTermsOf(at) {
    for (const node of at.terms) {
        if (node.isDead)
            continue;
        yield { at, node };
        if (node.child !== undefined)
            yield* liveTermsOf(node.child);
    }
}
/** What had no answer, one sentence each; none where the tree is all that there is. */
const unansweredIn = (tree) => [
    ...[...recordsOf(tree)].flatMap(({ detail }) => detail ?? []),
    ...[...liveTermsOf(tree)].flatMap(({ node }) => node.unanswered ?? []),
];


/***/ }),

/***/ 3220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTags),
/* harmony export */   t: () => (/* binding */ formatTags)
/* harmony export */ });
/** Reads a list. Never throws; linear in the length of the text. */
function readTags(text, { caseless = false } = {}) {
    const tags = [];
    const problems = [];
    const seen = new Set();
    for (const piece of piecesOf(text)) {
        const tag = readTag(text, piece);
        if (tag === undefined) {
            problems.push(noTag(text, piece));
            continue;
        }
        const key = caseless ? tag.name.toLowerCase() : tag.name;
        problems.push(...faultsOf(tag, seen.has(key)));
        seen.add(key);
        tags.push(tag);
    }
    return { tags, problems };
}
/** `name=value; name=value`, the form that most people publish. */
const formatTags = (tags) => tags.map(({ name, value }) => `${name}=${value}`).join('; ');
/** What stands between semicolons; what follows the last one counts only where it is not blank. */
function piecesOf(text) {
    const pieces = [];
    for (let start = 0; start <= text.length;) {
        const semicolon = text.indexOf(';', start);
        const end = semicolon === -1 ? text.length : semicolon;
        const piece = trimmed(text, { start, end });
        if (semicolon !== -1 || piece.start < piece.end || pieces.length === 0)
            pieces.push(piece);
        start = end + 1;
    }
    return pieces;
}
function readTag(text, { start, end }) {
    const equals = text.slice(start, end).indexOf('=');
    if (equals === -1)
        return undefined;
    const nameSpan = trimmed(text, { start, end: start + equals });
    const valueSpan = trimmed(text, { start: start + equals + 1, end });
    return { name: sliceOf(text, nameSpan), value: sliceOf(text, valueSpan), nameSpan, valueSpan };
}
const noTag = (text, span) => span.start === span.end
    ? { code: 'empty-tag', level: 'error', span }
    : { code: 'missing-equals', level: 'error', span, text: sliceOf(text, span) };
function faultsOf({ name, value, nameSpan, valueSpan }, isRepeated) {
    const faults = [];
    if (!tagName.test(name))
        faults.push({ code: 'bad-tag-name', level: 'error', span: nameSpan, text: name });
    else if (isRepeated)
        faults.push({ code: 'duplicate-tag', level: 'error', span: nameSpan, text: name });
    if (!tagValue.test(value))
        faults.push({ code: 'bad-tag-value', level: 'error', span: valueSpan, text: value });
    return faults;
}
/** RFC 6376 §3.2: `tag-name = ALPHA *ALNUMPUNC`. */
const tagName = /^[a-z][a-z0-9_]*$/i;
/** RFC 6376 §3.2: VALCHAR, and white space that may be folded over lines (§2.8). */
const tagValue = /^(?:[!-:<-~ \t]|\r\n(?=[ \t]))*$/;
const sliceOf = (text, { start, end }) => text.slice(start, end);
const isBlank = (char) => char === ' ' || char === '\t' || char === '\r' || char === '\n';
function trimmed(text, { start, end }) {
    let [from, to] = [start, end];
    while (from < to && isBlank(text[from]))
        from += 1;
    while (to > from && isBlank(text[to - 1]))
        to -= 1;
    return { start: from, end: to };
}


/***/ }),

/***/ 3878:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"DD":["default","dkim","mail"],"r5":[{"id":"google","name":"Google Workspace","spf":["_spf.google.com"],"mx":["aspmx.l.google.com","googlemail.com","smtp.google.com"],"selectors":["google"]},{"id":"microsoft","name":"Microsoft 365","spf":["spf.protection.outlook.com","spf.protection.office365.us","spf.protection.partner.outlook.cn"],"mx":["mail.protection.outlook.com","mx.microsoft"],"selectors":["selector1","selector2"],"hosts":["onmicrosoft.com","mail.microsoft"]},{"id":"icloud","name":"iCloud+ custom domain","spf":["icloud.com"],"mx":["mail.icloud.com"],"selectors":["sig1"],"hosts":["icloudmailadmin.com"]},{"id":"yahoo","name":"Yahoo / Yahoo Small Business","spf":["_spf.mail.yahoo.com"],"mx":["yahoodns.net","biz.mail.yahoo.com"],"selectors":["s1024","s2048"]},{"id":"zoho","name":"Zoho Mail","spf":["zcsend.net","zoho.com","zoho.eu","zoho.in","zohomail.com"],"mx":["zoho.com","zoho.eu","zoho.in","zoho.com.au","zohocloud.ca"],"selectors":["zmail","zoho"]},{"id":"fastmail","name":"Fastmail","spf":["spf.messagingengine.com"],"mx":["messagingengine.com"],"selectors":["fm1","fm2","fm3","mesmtp"],"hosts":["fmhosted.com"]},{"id":"proton","name":"Proton Mail","spf":["_spf.protonmail.ch"],"mx":["protonmail.ch"],"selectors":["protonmail","protonmail2","protonmail3"],"hosts":["proton.ch"]},{"id":"tuta","name":"Tuta","spf":["spf.tutanota.de"],"mx":["tutanota.de"],"selectors":["s1","s2"],"hosts":["tutanota.de"]},{"id":"mailboxorg","name":"mailbox.org","spf":["mailbox.org"],"mx":["mailbox.org"],"selectors":["mbo0001","mbo0002","mbo0003","mbo0004"],"hosts":["mailbox.org"]},{"id":"migadu","name":"Migadu","spf":["spf.migadu.com"],"mx":["migadu.com"],"selectors":["key1","key2","key3"],"hosts":["migadu.com"]},{"id":"mxroute","name":"MXroute","spf":["mxroute.com"],"mx":["mxrouting.net","mxroute.com"],"selectors":["x"]},{"id":"purelymail","name":"Purelymail","spf":["_spf.purelymail.com"],"mx":["purelymail.com"],"selectors":["purelymail1","purelymail2","purelymail3"],"hosts":["purelymail.com"]},{"id":"godaddy","name":"GoDaddy / SecureServer","spf":["secureserver.net"],"mx":["secureserver.net"],"selectors":["secureserver1","secureserver2"],"hosts":["onsecureserver.net"]},{"id":"titan","name":"Titan","spf":["spf.titan.email"],"mx":["titan.email"],"selectors":["titan1","titan2"]},{"id":"hostinger","name":"Hostinger","spf":["_spf.mail.hostinger.com"],"mx":["hostinger.com"],"selectors":["hostingermail-a","hostingermail-b","hostingermail-c"],"hosts":["hostinger.com"]},{"id":"namecheap","name":"Namecheap Private Email","spf":["spf.privateemail.com"],"mx":["privateemail.com"],"selectors":["default"]},{"id":"ionos","name":"IONOS (1&1)","spf":["_spf-eu.ionos.com","_spf-us.ionos.com","_spf.kundenserver.de","_spf.perfora.net"],"mx":["ionos.com","ionos.de","kundenserver.de","perfora.net"],"selectors":["s1-ionos","s2-ionos","s42582890"],"hosts":["ionos.com"]},{"id":"strato","name":"Strato","spf":["_spf.strato.com"],"mx":["rzone.de"],"selectors":["strato-dkim-0002","strato-dkim-0003"]},{"id":"ovh","name":"OVHcloud","hosts":["ovh.net"]},{"id":"gandi","name":"Gandi","spf":["_mailcust.gandi.net"],"mx":["gandi.net"],"selectors":["gm1","gm2","gm3"],"hosts":["gandimail.net"]},{"id":"hetzner","name":"Hetzner webhosting","mx":["your-server.de"],"selectors":["default2401","dkim"]},{"id":"bluehost","name":"Bluehost/HostGator (Newfold)","spf":["websitewelcome.com"],"mx":["websitewelcome.com","bluehost.com"],"selectors":["default"]},{"id":"siteground","name":"SiteGround","mx":["mailspamprotection.com"],"selectors":["default"]},{"id":"yandex","name":"Yandex 360","spf":["_spf.yandex.net"],"mx":["mx.yandex.net","mx.yandex.ru"],"selectors":["mail"]},{"id":"mailru","name":"Mail.ru (VK WorkSpace)","spf":["_spf.mail.ru"],"mx":["mx.mail.ru"],"selectors":["mailru"]},{"id":"aliyun","name":"Alibaba mail / DirectMail","spf":["spf.qiye.aliyun.com","spf1.dm.aliyun.com"],"mx":["mxhichina.com","qiye.aliyun.com"],"selectors":["default","aliyun-cn-hangzhou"]},{"id":"odoo","name":"Odoo","spf":["_spf.odoo.com"],"selectors":["odoo"],"hosts":["odoo.com"]},{"id":"cloudflare-routing","name":"Cloudflare Email Routing","spf":["_spf.mx.cloudflare.net"],"mx":["mx.cloudflare.net"],"selectors":["cf2024-1","cf2025-1"]},{"id":"improvmx","name":"ImprovMX","spf":["spf.improvmx.com"],"mx":["improvmx.com"],"selectors":["dkimprovmx1","dkimprovmx2"],"hosts":["improvmx.com"]},{"id":"mimecast","name":"Mimecast","spf":["_netblocks.mimecast.com"],"mx":["mimecast.com"],"selectors":["mimecast"]},{"id":"proofpoint","name":"Proofpoint / Essentials","spf":["ppe-hosted.com","pphosted.com"],"mx":["pphosted.com","ppe-hosted.com"],"selectors":["selector1","proofpoint","pp1","pp2"]},{"id":"hornet","name":"Hornetsecurity","spf":["spf.hornetsecurity.com"],"mx":["hornetsecurity.com","antispameurope.com"],"selectors":["hse1","hse2"],"hosts":["hornetdmarc.com"]},{"id":"mailchannels","name":"MailChannels","spf":["relay.mailchannels.net"],"selectors":["mailchannels"]},{"id":"ses","name":"Amazon SES","spf":["amazonses.com"],"selectors":["amazonses"],"hosts":["amazonses.com"]},{"id":"sendgrid","name":"Twilio SendGrid","spf":["sendgrid.net"],"mx":["mx.sendgrid.net"],"selectors":["s1","s2","smtpapi","m1","m2"],"hosts":["sendgrid.net"]},{"id":"mailgun","name":"Mailgun","spf":["mailgun.org"],"mx":["mailgun.org"],"selectors":["pdk1","pdk2","krs","pic","smtp","k1","mx","mg","mailo"],"hosts":["mailgun.com"]},{"id":"postmark","name":"Postmark","spf":["spf.mtasv.net"],"mx":["inbound.postmarkapp.com"],"selectors":["pm"]},{"id":"sparkpost","name":"SparkPost / Bird","spf":["sparkpostmail.com"],"selectors":["scph0224","scph0223","scph1124","scph0116"]},{"id":"mailjet","name":"Mailjet","spf":["spf.mailjet.com"],"selectors":["mailjet"]},{"id":"brevo","name":"Brevo (Sendinblue)","spf":["spf.brevo.com","spf.sendinblue.com"],"selectors":["brevo1","brevo2","mail","sib"],"hosts":["brevo.com"]},{"id":"mandrill","name":"Mailchimp Transactional (Mandrill)","spf":["spf.mandrillapp.com"],"selectors":["mte1","mte2","mandrill"],"hosts":["mandrillapp.com"]},{"id":"resend","name":"Resend","spf":["amazonses.com"],"selectors":["resend"]},{"id":"mailersend","name":"MailerSend","spf":["_spf.mailersend.net"],"selectors":["mlsend","mlsend2"],"hosts":["mailersend.net"]},{"id":"mailtrap","name":"Mailtrap","spf":["_spf.smtp.mailtrap.live"],"selectors":["rwmt1","rwmt2"],"hosts":["mailtrap.live"]},{"id":"smtp2go","name":"SMTP2GO","hosts":["smtp2go.net"]},{"id":"elasticemail","name":"Elastic Email","spf":["_spf.elasticemail.com"],"selectors":["api"]},{"id":"turbosmtp","name":"turboSMTP","spf":["_spf.turbo-smtp.com"],"selectors":["turbo-smtp"]},{"id":"socketlabs","name":"SocketLabs","spf":["email-od.com"],"selectors":["sl","dkim"]},{"id":"sendlayer","name":"SendLayer","spf":["sendlayer.net"],"selectors":["sl"],"hosts":["sendlayer.net"]},{"id":"azure-acs","name":"Azure Communication Services Email","spf":["spf.protection.outlook.com"],"selectors":["selector1-azurecomm-prod-net","selector2-azurecomm-prod-net"],"hosts":["azurecomm.net"]},{"id":"sendcloud","name":"SendCloud","spf":["spf.sendcloud.org"],"selectors":["mail","e1","e2"]},{"id":"jetemail","name":"JetEmail","hosts":["jetsmtp.net"]},{"id":"mailchimp","name":"Mailchimp","spf":["servers.mcsv.net"],"selectors":["k1","k2","k3"],"hosts":["mcsv.net"]},{"id":"hubspot","name":"HubSpot","spf":["hubspotemail.net"],"selectors":["hs1","hs2"],"hosts":["hubspotemail.net"]},{"id":"klaviyo","name":"Klaviyo","hosts":["klaviyomail.com"]},{"id":"activecampaign","name":"ActiveCampaign","spf":["emsd1.com"],"selectors":["acdkim1","acdkim2","dk"],"hosts":["acems1.com"]},{"id":"campaignmonitor","name":"Campaign Monitor","spf":["_spf.createsend.com"],"selectors":["cm"]},{"id":"constantcontact","name":"Constant Contact","spf":["spf.constantcontact.com"],"selectors":["ctct1","ctct2"],"hosts":["ccsend.com"]},{"id":"aweber","name":"AWeber","spf":["send.aweber.com"],"selectors":["aweber_key_a","aweber_key_b","aweber_key_c"],"hosts":["aweber.com"]},{"id":"sender","name":"Sender.net","spf":["sendersrv.com"],"selectors":["sender"],"hosts":["sendersrv.com"]},{"id":"mailerlite","name":"MailerLite","spf":["_spf.mlsend.com"],"selectors":["litesrv","ml"],"hosts":["mlsend.com"]},{"id":"kit","name":"Kit (ConvertKit)","hosts":["convertkit.com"]},{"id":"customerio","name":"Customer.io","spf":["customeriomail.com","mailgun.org"],"selectors":["mta"]},{"id":"sfmc","name":"Salesforce Marketing Cloud","spf":["cust-spf.exacttarget.com"],"selectors":["50dkim1","100dkim1","200608","10dkim1","11dkim1"]},{"id":"salesforce","name":"Salesforce","hosts":["salesforce.com"]},{"id":"pardot","name":"Salesforce Account Engagement (Pardot)","spf":["aspmx.pardot.com","et._spf.pardot.com"],"selectors":["200608","1000073432"]},{"id":"marketo","name":"Adobe Marketo","spf":["mktomail.com"],"selectors":["m1","mkto"]},{"id":"dotdigital","name":"Dotdigital","spf":["_spf.dotmailer.com"],"selectors":["dkim1024"]},{"id":"mailup","name":"MailUp/Contactlab","spf":["musvc.com"],"selectors":["ml01","ml02","transactional"],"hosts":["musvc.com"]},{"id":"maileon","name":"Maileon / IONOS marketing","hosts":["maileon.com"]},{"id":"cleverreach","name":"CleverReach","spf":["spf.crsend.com"],"selectors":["crdkim1","cleverreach"]},{"id":"everlytic","name":"Everlytic","spf":["everlytic.net"],"selectors":["everlytickey1","everlytickey2","eversrv"]},{"id":"directiq","name":"DirectIQ","hosts":["directiq.com"]},{"id":"unisender","name":"UniSender","spf":["spf.unisender.com"],"selectors":["us"]},{"id":"sendpulse","name":"SendPulse","spf":["mxsmtp.sendpulse.com"],"selectors":["sign"]},{"id":"ghost","name":"Ghost(Pro)","spf":["mailgun.org"],"selectors":["krs","pdk1","pdk2"]},{"id":"zendesk","name":"Zendesk","spf":["mail.zendesk.com"],"selectors":["zendesk1","zendesk2"],"hosts":["zendesk.com"]},{"id":"freshdesk","name":"Freshworks","spf":["email.freshdesk.com"],"selectors":["fwdkim1","s1","s2","fd","fdm"]},{"id":"helpscout","name":"Help Scout","spf":["helpscoutemail.com"],"selectors":["strong1","strong2"],"hosts":["helpscout.net"]},{"id":"intercom","name":"Intercom","hosts":["intercom.io"]},{"id":"front","name":"Front","spf":["_spf.frontapp.com"],"selectors":["m1","front"]},{"id":"gorgias","name":"Gorgias","spf":["mailgun.org"],"selectors":["krs","k1"]},{"id":"atlassian","name":"Atlassian","spf":["_spf.atlassian.net"],"selectors":["atlassian","s1","s2"]},{"id":"shopify","name":"Shopify","spf":["shops.shopify.com"],"selectors":["s1","s2","shopify"],"hosts":["myshopify.com"]},{"id":"wix","name":"Wix Ascend","spf":["spf.wixemails.com"],"selectors":["s1","s2"]},{"id":"stripe","name":"Stripe","hosts":["stripe.com"]},{"id":"netsuite","name":"Oracle NetSuite","spf":["mailsenders.netsuite.com"],"selectors":["netsuite","ns1"]},{"id":"qualtrics","name":"Qualtrics","spf":["_spf.qualtrics.com"],"selectors":["qualtrics","q1","q2"]},{"id":"workday","name":"Workday","spf":["myworkday.com"],"selectors":["wd","workday"]},{"id":"clerk","name":"Clerk","hosts":["clerk.services"]},{"id":"firebase","name":"Firebase Auth","spf":["_spf.firebasemail.com"],"selectors":["firebase1","firebase2"],"hosts":["firebasemail.com"]},{"id":"websitetoolbox","name":"Website Toolbox","hosts":["websitetoolbox.com"]},{"id":"fernand","name":"Fernand","hosts":["getfernand.com"]}]}');

/***/ })

};
