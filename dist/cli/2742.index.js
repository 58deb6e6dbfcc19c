export const id = 2742;
export const ids = [2742];
export const modules = {

/***/ 2742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checks: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./build/core/check.js
var check = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/core/reference.js
var reference = __webpack_require__(8687);
// EXTERNAL MODULE: ./build/facts/message-header.js + 2 modules
var message_header = __webpack_require__(4943);
// EXTERNAL MODULE: ./build/mail/message/samples.js
var samples = __webpack_require__(9701);
;// CONCATENATED MODULE: ./build/mail/message/words.js
/** The words of a structured field: atoms, quoted strings, literals and specials, without comments (RFC 5322 §3.2). */
const specials = new Set('<>,:;@.');
const mostWords = 20_000;
/** Undefined where a quoted string, literal or comment has no end, or a character stands where none may. */
function wordsOf(text) {
    const words = [];
    for (let at = 0; at < text.length;) {
        const char = text.charAt(at);
        if (isBlank(char)) {
            at += 1;
            continue;
        }
        if (words.length === mostWords)
            return undefined;
        if (char === '(') {
            const end = endOfComment(text, at);
            if (end === undefined)
                return undefined;
            at = end;
        }
        else if (char === '"' || char === '[') {
            const end = endOfQuoted(text, at, char === '"' ? '"' : ']');
            if (end === undefined)
                return undefined;
            const isQuoted = char === '"';
            words.push(isQuoted
                ? { kind: 'quoted', text: text.slice(at + 1, end - 1).replace(/\\(.)/gs, '$1') }
                : { kind: 'literal', text: text.slice(at, end) });
            at = end;
        }
        else if (specials.has(char)) {
            words.push({ kind: 'special', text: char });
            at += 1;
        }
        else {
            const end = endOfAtom(text, at);
            if (end === at)
                return undefined;
            words.push({ kind: 'atom', text: text.slice(at, end) });
            at = end;
        }
    }
    return words;
}
const isBlank = (char) => char === ' ' || char === '\t' || char === '\r' || char === '\n';
/** RFC 5322 §3.2.2: comments nest. */
function endOfComment(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const char = text[at];
        if (char === '\\')
            at += 1;
        else if (char === '(')
            depth += 1;
        else if (char === ')')
            depth -= 1;
        if (depth === 0)
            return at + 1;
    }
    return undefined;
}
function endOfQuoted(text, start, closing) {
    for (let at = start + 1; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === closing)
            return at + 1;
    }
    return undefined;
}
/** RFC 5322 §3.2.3, and RFC 6532 §3.2: what is beyond ASCII belongs to atoms too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a control character belongs to no atom
const noAtom = /[\u0000- ()<>[\]:;@\\,."\u007f]/;
function endOfAtom(text, start) {
    let end = start;
    while (end < text.length && !noAtom.test(text.charAt(end)))
        end += 1;
    return end;
}

;// CONCATENATED MODULE: ./build/mail/message/mailbox.js
/** Lists of addresses, as `Ann <a@example.com>, Team: b@example.com;` (RFC 5322 §3.4, §4.4). */

/** Never throws; linear in the length of the text. */
function parseAddresses(text) {
    const words = wordsOf(text);
    if (words === undefined)
        return { mailboxes: [], groups: 0, malformed: [text.trim()] };
    const list = { mailboxes: [], groups: 0, malformed: [] };
    let element = [];
    let isInAngle = false;
    const end = () => {
        if (element.length > 0)
            add(element, list);
        element = [];
    };
    for (const word of words) {
        const special = word.kind === 'special' ? word.text : '';
        if (special === '<')
            isInAngle = true;
        if (special === '>')
            isInAngle = false;
        if (isInAngle || !',:;'.includes(special) || special === '')
            element.push(word);
        else if (special === ':') {
            // RFC 5322 §3.4: the name of a group.
            if (element.length === 0 || element.some((part) => part.text === '@'))
                list.malformed.push(shown(element));
            else
                list.groups += 1;
            element = [];
        }
        else
            end();
    }
    end();
    return list;
}
function add(words, list) {
    const mailbox = mailboxOf(words);
    if (mailbox === undefined)
        list.malformed.push(shown(words));
    else
        list.mailboxes.push(mailbox);
}
function mailboxOf(words) {
    const open = words.findIndex(isSpecial('<'));
    if (open === -1)
        return addressOf(words);
    if (!isSpecial('>')(words.at(-1)))
        return undefined;
    const display = words.slice(0, open);
    // RFC 5322 §4.1: dots in a phrase are obsolete, and everywhere.
    if (display.some((word) => word.kind === 'literal' || (word.kind === 'special' && word.text !== '.')))
        return undefined;
    const address = addressOf(withoutRoute(words.slice(open + 1, -1)));
    if (address === undefined || display.length === 0)
        return address;
    return {
        ...address,
        name: display
            .map(({ text }) => text)
            .join(' ')
            .replaceAll(' .', '.'),
    };
}
/** RFC 5322 §4.4: `@relay.example:`. */
const withoutRoute = (words) => isSpecial('@')(words[0]) ? words.slice(words.findIndex(isSpecial(':')) + 1) : words;
function addressOf(words) {
    const at = words.findLastIndex(isSpecial('@'));
    const [local, domain] = [words.slice(0, at === -1 ? 0 : at), words.slice(at + 1)];
    if (at === -1 || !isDotted(local, ['atom', 'quoted']))
        return undefined;
    const isLiteral = domain.length === 1 && domain[0]?.kind === 'literal';
    if (!isLiteral && !isDotted(domain, ['atom']))
        return undefined;
    return { local: joined(local), domain: joined(domain) };
}
/** Words with single dots between them. */
const isDotted = (words, kinds) => words.length % 2 === 1 &&
    words.every((word, at) => (at % 2 === 0 ? kinds.includes(word.kind) : isSpecial('.')(word)));
const isSpecial = (text) => (word) => word?.kind === 'special' && word.text === text;
const joined = (words) => words.map(({ text }) => text).join('');
const shown = (words) => words
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ?([@.<>]) ?/g, '$1');

;// CONCATENATED MODULE: ./build/checks/message/address.js





const fields = { Sender: 'sender', 'Reply-To': 'reply-to', To: 'to', Cc: 'cc' };
/* harmony default export */ const address = ((0,check/* defineCheck */.q)({
    id: 'message/address',
    title: 'Sender, Reply-To, To and Cc hold addresses',
    why: `An address that cannot be read is dropped or guessed at: replies go nowhere, and filters take the message for one
that a spam program has written. Most often a name with a comma, a dot or an @ stands without quotes, or a list is joined
with semicolons.`,
    refs: [(0,reference/* rfc */.W)(5322, '3.4'), (0,reference/* rfc */.W)(5322, '3.6.3')],
    on: 'message',
    needs: { header: message_header/* messageHeader */.f9 },
    messages: {
        malformed: {
            severity: 'warning',
            text: ({ field, value }) => `${field} holds ${(0,quote/* quoted */.TL)(value)}, which is no address`,
            remedy: () => 'Write addresses as Name <name@example.com>, with commas between them, and names with commas, dots or @ in double quotes.',
        },
        empty: {
            severity: 'warning',
            text: ({ field }) => `The ${field} field is there, and empty`,
            remedy: ({ field }) => `Leave the ${field} field out, or fill it in.`,
        },
    },
    examples: [
        { title: 'a newsletter', zone: '', messages: { 'news.eml': (0,samples/* newsletter */.IA)() }, says: [] },
        {
            title: 'lists, groups and a template',
            zone: '',
            messages: {
                'a.eml': (0,samples/* letter */.Pv)({
                    To: 'Ann <ann@example.net>, "B., Bob" <bob@example.net>',
                    Cc: 'undisclosed-recipients:;',
                }),
                'b.eml': (0,samples/* draft */.K4)({ To: '{{#each people}}{{name}}, <{{mail}}>{{/each}}' }),
            },
            says: [],
        },
        {
            title: 'a name with an @ and no quotes',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ To: 'ann@example.net <ann@example.net>', 'Reply-To': 'noreply' }) },
            says: ['malformed', 'malformed'],
        },
        { title: 'an empty field', zone: '', messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'Reply-To': '' }) }, says: ['empty'] },
    ],
    skip: message_header/* skipUnread */.hQ,
    *run({ header }, say, message) {
        for (const [field, name] of Object.entries(fields)) {
            const [found] = (0,message_header/* filledIn */.AE)(header, name);
            if (found === undefined)
                continue;
            const { mailboxes, groups, malformed } = parseAddresses(found.value);
            const at = (0,message_header/* lineOf */.cA)(message, found.line);
            const [first] = malformed;
            if (first !== undefined)
                yield say.malformed({ field, value: first }, at);
            else if (mailboxes.length === 0 && groups === 0)
                yield say.empty({ field }, at);
        }
    },
}));

// EXTERNAL MODULE: ./build/facts/message.js + 5 modules
var facts_message = __webpack_require__(2887);
// EXTERNAL MODULE: ./build/core/fact.js
var fact = __webpack_require__(9150);
;// CONCATENATED MODULE: ./build/mail/dmarc/alignment.js
/** The same name always aligns; in relaxed mode, the same organizational domain does too. */
function isAligned({ mode, author, identifier, organizationalDomains }) {
    if (author.toLowerCase() === identifier.toLowerCase())
        return true;
    if (mode === 's' || organizationalDomains === undefined)
        return false;
    const [ofAuthor, ofIdentifier] = organizationalDomains;
    return ofAuthor.toLowerCase() === ofIdentifier.toLowerCase();
}

// EXTERNAL MODULE: ./build/mail/dmarc/discover.js
var discover = __webpack_require__(4001);
// EXTERNAL MODULE: ./build/mail/dmarc/walk.js
var walk = __webpack_require__(1703);
;// CONCATENATED MODULE: ./build/mail/dmarc/evaluate.js



/** Judges a message by what SPF and DKIM have found. Never rejects. */
async function evaluate({ from, spf, dkim }, { dns }) {
    const author = (0,walk/* nameFrom */.Ov)(from);
    if (author === undefined)
        return { ...nothingKnown, result: 'permerror' };
    const look = (0,walk/* lookOver */.ei)(dns);
    const [discovery, bySpf, byDkim] = await Promise.all([
        (0,discover/* discoverWith */._3)(author, look, dns),
        identify(spf === null ? [] : [spf], author, look),
        identify(dkim, author, look),
    ]);
    const { organizationalDomain, queries } = discovery;
    const base = { ...nothingKnown, organizationalDomain, queries };
    if (discovery.kind === 'failed')
        return { ...base, result: 'temperror' };
    if (discovery.kind === 'none')
        return { ...base, result: 'none' };
    const { record, policy, domain: recordDomain } = discovery;
    const found = { ...base, policy, recordDomain };
    const spfMatch = best(bySpf, { author, organizationalDomain, mode: record.aspf });
    const dkimMatch = best(byDkim, { author, organizationalDomain, mode: record.adkim });
    const aligned = { spfAligned: spfMatch === 'aligned', dkimAligned: dkimMatch === 'aligned' };
    if (aligned.spfAligned || aligned.dkimAligned)
        return { ...found, ...aligned, result: 'pass' };
    // RFC 9989 §5.3.6: where a question that matters had no answer, the message neither passes nor fails.
    if (spfMatch === 'unknown' || dkimMatch === 'unknown' || policy === undefined)
        return { ...found, result: 'temperror' };
    return { ...found, result: 'fail', disposition: dispositionOf(discovery, policy) };
}
const nothingKnown = {
    policy: undefined,
    disposition: 'none',
    recordDomain: undefined,
    organizationalDomain: undefined,
    spfAligned: false,
    dkimAligned: false,
    queries: [],
};
/** RFC 9989 §4.7: `t=y` asks for one level less. */
function dispositionOf({ record }, policy) {
    if (record.t === 'n')
        return policy;
    return policy === 'reject' ? 'quarantine' : 'none';
}
/** A message with more signatures than this is after the verifier's time, not after a pass. */
const mostIdentifiers = 20;
/** The domains that SPF or DKIM has authenticated, or might have, each with its organizational domain. */
async function identify(results, author, look) {
    const relevant = results.filter(({ result }) => result === 'pass' || result === 'temperror');
    const identifiers = relevant
        .slice(0, mostIdentifiers)
        .map(async ({ domain, result }) => {
        const name = (0,walk/* nameFrom */.Ov)(domain);
        if (name === undefined)
            return undefined;
        const authenticated = result === 'pass' ? 'yes' : 'unknown';
        // RFC 9989 §4.10.2: the author domain itself needs no walk.
        if (name === author)
            return { domain: name, authenticated, organizationalDomain: undefined };
        const found = await (0,discover/* organizationalDomainWith */.Jb)(name, look);
        return {
            domain: name,
            authenticated,
            organizationalDomain: found.kind === 'found' ? found.domain : undefined,
        };
    });
    return (await Promise.all(identifiers)).filter((identifier) => identifier !== undefined);
}
/** The best that any of the identifiers comes to. */
function best(identifiers, author) {
    const matches = identifiers.map((identifier) => matchOf(identifier, author));
    return ['aligned', 'unknown'].find((match) => matches.includes(match)) ?? 'not aligned';
}
function matchOf({ domain: identifier, authenticated, organizationalDomain: ofIdentifier }, { author, organizationalDomain: ofAuthor, mode }) {
    const isKnown = mode === 's' || identifier === author || (ofAuthor !== undefined && ofIdentifier !== undefined);
    if (!isKnown)
        return 'unknown';
    const organizationalDomains = ofAuthor === undefined || ofIdentifier === undefined
        ? {}
        : { organizationalDomains: [ofAuthor, ofIdentifier] };
    if (!isAligned({ mode, author, identifier, ...organizationalDomains }))
        return 'not aligned';
    return authenticated === 'yes' ? 'aligned' : 'unknown';
}

// EXTERNAL MODULE: ./build/mail/message/fields.js
var message_fields = __webpack_require__(4825);
// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/facts/message-author.js + 1 modules
var message_author = __webpack_require__(7283);
// EXTERNAL MODULE: ./build/facts/message-signatures.js + 1 modules
var message_signatures = __webpack_require__(9476);
;// CONCATENATED MODULE: ./build/facts/message-alignment.js
/** Which of the domains that a message names align with that of its From field, whether they are verified or not. */







/** Unobserved where DMARC did not answer. */
const messageAlignment = {
    name: 'message-alignment',
    on: 'message',
    async gather(message, world) {
        const [header, author, signatures] = await Promise.all([
            world.fact(message_header/* messageHeader */.f9, message),
            world.fact(message_author/* messageAuthor */.P, message),
            world.fact(message_signatures.messageSignatures, message),
        ]);
        const unread = (0,message_header/* unreadInWords */._7)(header);
        if (unread !== undefined)
            return { unknown: unread };
        const unfilled = (0,message_header/* unfilledInWords */.EY)(header, 'from');
        if (unfilled !== undefined)
            return { unknown: unfilled };
        if (author.domain === undefined)
            return { unknown: 'From names no single domain' };
        if (!header.isSent)
            return { unknown: 'the message has not been sent yet' };
        const envelope = envelopeOf(header, author.mailFrom);
        if (envelope === undefined && signatures.domains.length === 0)
            return { unknown: 'the message has neither Return-Path nor a signature, and no mail-from is declared' };
        const names = { author: author.domain, signers: signatures.domains };
        const found = await alignmentOf(envelope === null ? names : { ...names, ...(envelope && { envelope }) }, world.dns);
        // RFC 7208 §2.4
        return envelope === null && found.unknown === undefined && !found.isSignerAligned
            ? {
                unknown: 'Return-Path is empty, as in a bounce: SPF speaks of the name in HELO, which the message does not show',
            }
            : found;
    },
};
/** Of Return-Path, null for a bounce; where the file has lost it, the declared one. */
function envelopeOf(header, [declared]) {
    const [returnPath] = (0,message_fields/* named */.K)(header, 'return-path');
    if (returnPath === undefined)
        return declared;
    const name = (0,dns_name/* parseName */.$q)(parseAddresses(returnPath.value).mailboxes[0]?.domain ?? '');
    return name?.includes('.') ? name : null;
}
async function alignmentOf(names, dns) {
    const { author, envelope, signers } = names;
    const verdict = await evaluate({
        from: author,
        spf: envelope === undefined ? null : { domain: envelope, result: 'pass' },
        dkim: signers.map((domain) => ({ domain, result: 'pass' })),
    }, { dns });
    if (verdict.result === 'temperror')
        throw new fact/* Unobserved */.A(`DMARC record of ${author}: no answer`);
    if (verdict.result !== 'none') {
        const { spfAligned, dkimAligned, policy } = verdict;
        return {
            ...names,
            isEnvelopeAligned: spfAligned,
            isSignerAligned: dkimAligned,
            ...(policy === undefined ? {} : { policy }),
        };
    }
    return relaxed(names, dns);
}
/** Without a record nothing is strict. */
async function relaxed(names, dns) {
    const { author, envelope, signers } = names;
    const ofAuthor = await (0,discover/* organizationalDomain */.Zf)(author, { dns });
    const aligns = async (identifier) => {
        const ofIdentifier = await (0,discover/* organizationalDomain */.Zf)(identifier, { dns });
        const both = ofAuthor.kind === 'found' && ofIdentifier.kind === 'found';
        return isAligned({
            mode: 'r',
            author,
            identifier,
            ...(both ? { organizationalDomains: [ofAuthor.domain, ofIdentifier.domain] } : {}),
        });
    };
    const bySigner = await Promise.all(signers.slice(0, mostSigners).map(aligns));
    return {
        ...names,
        isEnvelopeAligned: envelope !== undefined && (await aligns(envelope)),
        isSignerAligned: bySigner.includes(true),
    };
}
/** As many as DMARC looks at. */
const mostSigners = 20;

// EXTERNAL MODULE: ./build/facts/message-names.js + 1 modules
var message_names = __webpack_require__(6032);
;// CONCATENATED MODULE: ./build/checks/message/alignment.js








const elsewhere = { 'Return-Path': '<bounce-4711@mail.example.net>' };
const signed = { 'DKIM-Signature': 'v=1; a=rsa-sha256; d=example.net; s=a; h=from; bh=; b=' };
const record = (policy) => `_dmarc.example.com. TXT "v=DMARC1; p=${policy}"`;
const unaligned = ({ author, others }) => `From is of ${author}, and the message names ${(0,quote/* listed */.KE)(others, 4)} in Return-Path and signatures: none of them aligns`;
const remedy = ({ author }) => `Have the service that sends sign with DKIM as ${author} (d=${author}), or use a Return-Path below ${author}.`;
/* harmony default export */ const alignment = ((0,check/* defineCheck */.q)({
    id: 'message/alignment',
    title: 'Return-Path or a signature is of the domain in From',
    why: `DMARC passes where SPF or DKIM passes for the domain that the reader sees in From, or one of the same organization.
A service that sends with its own Return-Path and its own signature passes SPF and DKIM for itself, and DMARC fails all
the same: Gmail, Yahoo and Outlook.com then refuse bulk mail. SPF speaks of Return-Path, DKIM of d=.`,
    refs: [
        (0,reference/* rfc */.W)(9989, '4.4'),
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
        (0,reference/* provider */.M)('Yahoo: sender best practices', 'https://senders.yahooinc.com/best-practices/'),
    ],
    on: 'message',
    needs: { author: message_author/* messageAuthor */.P, alignment: messageAlignment },
    messages: {
        refused: {
            severity: 'error',
            text: (names) => `${unaligned(names)}, and its DMARC policy is ${names.policy}`,
            remedy,
        },
        none: { severity: 'warning', text: unaligned, remedy },
        'spf-only': {
            severity: 'notice',
            text: ({ author, others }) => `Of the message only Return-Path aligns with ${author}; it is signed by ${(0,quote/* listed */.KE)(others, 4)}`,
            remedy: ({ author }) => `Have it signed as ${author} too: SPF breaks when a message is forwarded, and DMARC then fails.`,
        },
    },
    examples: [
        { title: 'a newsletter', zone: record('reject'), messages: { 'news.eml': (0,samples/* newsletter */.IA)() }, says: [] },
        {
            title: 'a signature of a subdomain',
            zone: record('reject'),
            messages: {
                'a.eml': (0,samples/* letter */.Pv)({
                    ...elsewhere,
                    'DKIM-Signature': 'v=1; a=rsa-sha256; d=mail.example.com; s=a; h=from; bh=; b=',
                }),
            },
            says: [],
        },
        {
            title: 'a service that signs for itself',
            zone: record('reject'),
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ ...elsewhere, ...signed }) },
            says: ['refused'],
        },
        {
            title: 'the same without a policy',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)(elsewhere) },
            says: ['none'],
        },
        {
            title: 'SPF alone',
            zone: record('none'),
            messages: { 'a.eml': (0,samples/* letter */.Pv)(signed) },
            says: ['spf-only'],
        },
        {
            title: 'a subdomain where the record is strict',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=quarantine; aspf=s"',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'Return-Path': '<a@bounce.example.com>' }) },
            says: ['refused'],
        },
        {
            title: 'a file without Return-Path, whose envelope domain is declared',
            zone: record('reject'),
            declared: { mailFrom: ['bounce.example.com'] },
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'Return-Path': undefined }) },
            says: [],
        },
        {
            title: 'a bounce, of whose name in HELO SPF speaks',
            zone: record('reject'),
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'Return-Path': '<>' }) },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'a record that cannot be seen',
            zone: '',
            unanswered: { 'TXT _dmarc.example.com': 'timeout' },
            messages: { 'a.eml': (0,samples/* letter */.Pv)(elsewhere) },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a message that is not sent yet',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'Return-Path': undefined, Received: undefined }) },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip({ author, alignment }) {
        if (alignment.unknown !== undefined)
            return alignment.unknown;
        return (0,message_names/* isMailboxProvider */.af)(alignment.author) && !author.isOwn
            ? 'From names a domain of a mailbox provider'
            : undefined;
    },
    *run({ alignment }, say, message) {
        if (alignment.unknown !== undefined)
            return;
        const { author, envelope, signers, policy, isEnvelopeAligned, isSignerAligned } = alignment;
        const at = (0,facts_message/* messagePlace */.Zp)(message);
        const others = [...new Set([...(envelope === undefined ? [] : [envelope]), ...signers])];
        if (isSignerAligned)
            return;
        if (isEnvelopeAligned) {
            if (signers.length > 0)
                yield say['spf-only']({ author, others: signers }, at);
        }
        else if (policy === 'reject' || policy === 'quarantine')
            yield say.refused({ author, others, policy }, at);
        else
            yield say.none({ author, others }, at);
    },
}));

// EXTERNAL MODULE: ./build/facts/message-content.js + 5 modules
var message_content = __webpack_require__(3750);
;// CONCATENATED MODULE: ./build/checks/message/attachment.js







const mixed = { 'Content-Type': 'multipart/mixed; boundary=edge' };
const attaching = (name, content = 'content') => (0,samples/* newsletter */.IA)(mixed, (0,samples/* partsOf */.CI)(['text/plain', 'See the file.'], [`application/octet-stream; name="${name}"`, content]));
/** The directory of an archive that holds one file, as a part in base64. */
const archiveOf = (name, flags = '\0') => {
    const length = String.fromCharCode(name.length);
    const entry = `PK\x01\x02${'\0'.repeat(4)}${flags}${'\0'.repeat(19)}${length}${'\0'.repeat(17)}${name}`;
    const end = `PK\x05\x06${'\0'.repeat(12)}${'\x04'}${'\0'.repeat(5)}`;
    return (0,samples/* newsletter */.IA)(mixed, (0,samples/* partsOf */.CI)([
        'application/zip; name=files.zip\nContent-Transfer-Encoding: base64',
        btoa(`PK\x03\x04${entry}${end}`),
    ]));
};
/* harmony default export */ const attachment = ((0,check/* defineCheck */.q)({
    id: 'message/attachment',
    title: 'The message carries no file that receivers refuse',
    why: `Gmail refuses messages with programs in them (552 5.7.0), by the names of the files and also inside archives, and
refuses archives that it cannot look into because of a password. Others have much the same list. Documents with macros are
held back by many companies.`,
    refs: [
        (0,reference/* provider */.M)('Gmail: file types that are blocked', 'https://support.google.com/mail/answer/6590'),
        (0,reference/* provider */.M)('Outlook: blocked attachments', 'https://support.microsoft.com/office/blocked-attachments-in-outlook-434752e1-02d3-4e90-9124-8b81e49a8519'),
    ],
    on: 'message',
    needs: { content: message_content/* messageContent */.B },
    messages: {
        blocked: {
            severity: 'error',
            text: ({ file }) => `Gmail and others refuse messages with a file such as ${(0,quote/* quoted */.TL)(file)}`,
            remedy: () => 'Link to the file instead.',
        },
        archived: {
            severity: 'error',
            text: ({ file, archive }) => `${(0,quote/* quoted */.TL)(archive)} holds ${(0,quote/* quoted */.TL)(file)}; Gmail and others look into archives and refuse such files`,
            remedy: () => 'Link to the archive instead.',
        },
        encrypted: {
            severity: 'warning',
            text: ({ archive }) => `The archive ${(0,quote/* quoted */.TL)(archive)} has a password, and Gmail and others refuse what they cannot look into`,
            remedy: () => 'Link to the archive instead, or send it without a password.',
        },
        macros: {
            severity: 'warning',
            text: ({ file }) => `${(0,quote/* quoted */.TL)(file)} is a document with macros, which many receivers hold back`,
            remedy: () => 'Send it as PDF, or without macros.',
        },
    },
    examples: [
        {
            title: 'a newsletter, a report, and an archive of pictures',
            zone: '',
            messages: {
                'news.eml': (0,samples/* newsletter */.IA)(),
                'a.eml': attaching('report.pdf'),
                'b.eml': archiveOf('garden.jpg'),
            },
            says: [],
        },
        {
            title: 'a program, whatever it pretends to be',
            zone: '',
            messages: { 'a.eml': attaching('invoice.pdf.exe'), 'b.eml': attaching('Setup.MSI') },
            says: ['blocked', 'blocked'],
        },
        {
            title: 'a program in an archive',
            zone: '',
            messages: { 'a.eml': archiveOf('setup.js') },
            says: ['archived'],
        },
        {
            title: 'an archive with a password',
            zone: '',
            messages: { 'a.eml': archiveOf('garden.jpg', '\x01') },
            says: ['encrypted'],
        },
        { title: 'macros', zone: '', messages: { 'a.eml': attaching('prices.xlsm') }, says: ['macros'] },
    ],
    skip: ({ content }) => content.unread,
    *run({ content: { files } }, say, message) {
        const at = (0,facts_message/* messagePlace */.Zp)(message);
        for (const { name, entries = [] } of files) {
            const inside = entries.find((entry) => (0,message_names/* isBlocked */.lT)(entry.name));
            if ((0,message_names/* isBlocked */.lT)(name))
                yield say.blocked({ file: name }, at);
            else if (inside !== undefined)
                yield say.archived({ file: inside.name, archive: name }, at);
            else if (entries.some(({ isEncrypted }) => isEncrypted))
                yield say.encrypted({ file: '', archive: name }, at);
            else if ((0,message_names/* hasMacros */.G$)(name))
                yield say.macros({ file: name }, at);
        }
    },
}));

// EXTERNAL MODULE: ./build/facts/message-parts.js
var message_parts = __webpack_require__(9736);
;// CONCATENATED MODULE: ./build/mail/message/charset.js
/** The charsets that readers of mail know, by all the names that they go by (WHATWG Encoding, §4.2). */
/** The charset's own name, in lower case; undefined where nobody knows it. */
function charsetNamed(label) {
    // RFC 2046 §4.1.2: the one charset of plain text that needs no naming.
    if (label.toLowerCase() === 'us-ascii')
        return 'us-ascii';
    try {
        return new TextDecoder(label).encoding;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/checks/message/charset.js







/* harmony default export */ const charset = ((0,check/* defineCheck */.q)({
    id: 'message/charset',
    title: 'Every text names its charset, and the right one',
    why: `Which letters the octets of a text are, its charset says. Where it is missing or unknown, readers guess, and "ä"
becomes "Ã¤"; filters count a text that contradicts its own charset. UTF-8 is what everything reads today.`,
    refs: [(0,reference/* rfc */.W)(2046, '4.1.2'), (0,reference/* rfc */.W)(6657, '3')],
    on: 'message',
    needs: { header: message_header/* messageHeader */.f9, parts: message_parts/* messageParts */.A },
    messages: {
        unknown: {
            severity: 'warning',
            text: ({ type, charset }) => `A ${type} part has the charset ${(0,quote/* quoted */.TL)(charset)}, which readers of mail do not know`,
            remedy: () => 'Write the text as UTF-8, and charset=utf-8.',
        },
        missing: {
            severity: 'warning',
            text: ({ type }) => `A ${type} part has letters beyond ASCII, and names no charset for them`,
            remedy: ({ type }) => `Write Content-Type: ${type}; charset=utf-8.`,
        },
    },
    examples: [
        {
            title: 'a newsletter, and a text of plain ASCII',
            zone: '',
            messages: { 'news.eml': (0,samples/* newsletter */.IA)(), 'a.eml': (0,samples/* letter */.Pv)({ 'Content-Type': 'text/plain' }) },
            says: [],
        },
        {
            title: 'a charset that is none',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'Content-Type': 'text/plain; charset=unicode-8' }) },
            says: ['unknown'],
        },
        {
            title: 'letters without a charset, or with that of seven bits',
            zone: '',
            messages: {
                'a.eml': (0,samples/* letter */.Pv)({ 'Content-Type': 'text/plain', 'Content-Transfer-Encoding': '8bit' }, 'Café\n'),
                'b.eml': (0,samples/* letter */.Pv)({ 'Content-Type': 'text/plain; charset=us-ascii' }, 'Café\n'),
            },
            says: ['missing', 'missing'],
        },
    ],
    skip: message_header/* skipUnread */.hQ,
    *run({ parts: { parts } }, say, message) {
        for (const part of parts.filter(message_parts/* isBody */.v)) {
            const { type, charset = 'us-ascii' } = part;
            const known = charsetNamed(charset);
            if (known === undefined)
                yield say.unknown({ type, charset }, (0,facts_message/* messagePlace */.Zp)(message));
            else if (known === 'us-ascii' && hasEightBit(part))
                yield say.missing({ type }, (0,facts_message/* messagePlace */.Zp)(message));
        }
    },
}));
const hasEightBit = ({ carried }) => carried === '8bit';

// EXTERNAL MODULE: ./build/facts/message-excess.js + 1 modules
var message_excess = __webpack_require__(4040);
;// CONCATENATED MODULE: ./build/checks/message/clip.js






/** Observed by many, published by nobody. */
const clippedAt = 102 * 1024;
const utf8 = new TextEncoder();
/* harmony default export */ const clip = ((0,check/* defineCheck */.q)({
    id: 'message/clip',
    title: 'Gmail shows the whole message',
    why: `Gmail cuts a message off at about 102 KB of HTML and shows "[Message clipped]" with a link. What stands below, such
as the link to unsubscribe, is then seen by few, who report spam instead; opens are not counted either. Pictures that are
linked do not count, those that stand in the HTML as data do.`,
    refs: [
        (0,reference/* provider */.M)('Mailchimp: Gmail is clipping my email', 'https://mailchimp.com/help/gmail-is-clipping-my-email/'),
    ],
    on: 'message',
    needs: { content: message_content/* messageContent */.B },
    messages: {
        clipped: {
            severity: 'warning',
            text: ({ octets }) => `The HTML has ${(0,message_excess/* inWords */.r4)(octets)}, and Gmail clips it after 102.0 KiB`,
            remedy: () => 'Shorten it: leave out comments, white space, repeated styles, and pictures that stand in it as data.',
        },
    },
    examples: [
        { title: 'a newsletter', zone: '', messages: { 'news.eml': (0,samples/* newsletter */.IA)() }, says: [] },
        {
            title: 'a long page',
            zone: '',
            messages: {
                'a.eml': (0,samples/* letter */.Pv)({ 'Content-Type': 'text/html; charset=utf-8' }, '<p>Hello</p>\n'.repeat(8500)),
            },
            says: ['clipped'],
        },
    ],
    skip: ({ content }) => content.unread,
    *run({ content: { html } }, say, message) {
        const octets = utf8.encode(html?.source ?? '').length;
        if (octets > clippedAt)
            yield say.clipped({ octets }, (0,facts_message/* messagePlace */.Zp)(message));
    },
}));

// EXTERNAL MODULE: ./build/mail/message/date-time.js
var date_time = __webpack_require__(7456);
;// CONCATENATED MODULE: ./build/checks/message/date.js





const day = 86_400_000;
/** Before it, nobody sent mail as it is sent today: a clock that was never set says 1970 or 1980. */
const earliest = Date.UTC(1990, 0, 1);
/* harmony default export */ const date = ((0,check/* defineCheck */.q)({
    id: 'message/date',
    title: 'The Date field is there once, and right',
    why: `Every message carries the date of its sending. Readers sort by it; a date far in the past hides the message below
old mail, and one in the future is a favourite of spam, which Yahoo refuses and many filters count. A sender's own server
adds Date where a message has none.`,
    refs: [
        (0,reference/* rfc */.W)(5322, '3.3'),
        (0,reference/* rfc */.W)(5322, '3.6.1'),
        (0,reference/* rfc */.W)(6409, '8.2'),
        (0,reference/* provider */.M)('Yahoo: sender best practices', 'https://senders.yahooinc.com/best-practices/'),
    ],
    on: 'message',
    needs: { header: message_header/* messageHeader */.f9 },
    messages: {
        missing: {
            severity: 'error',
            text: () => 'The message has been sent without a Date field',
            remedy: () => 'Have your program, or the server that it submits to, write Date.',
        },
        several: {
            severity: 'error',
            text: ({ count }) => `The message has ${count} Date fields`,
            remedy: () => 'Leave one Date field.',
        },
        malformed: {
            severity: 'error',
            text: ({ value }) => `The Date field holds no date of mail: ${(0,quote/* quoted */.TL)(value)}`,
            remedy: () => 'Write it as Wed, 31 Dec 2025 12:00:00 +0000, in English and with the offset of the zone.',
        },
        weekday: {
            severity: 'notice',
            text: ({ value }) => `The day of the week is not that of the date in ${(0,quote/* quoted */.TL)(value)}`,
            remedy: () => 'Correct the day of the week, or leave it out.',
        },
        absurd: {
            severity: 'warning',
            text: ({ value }) => `The Date field is far from the time when the message was sent: ${(0,quote/* quoted */.TL)(value)}`,
            remedy: () => 'Set the clock of the machine that sends, and write Date when the message is sent.',
        },
    },
    examples: [
        { title: 'a newsletter', zone: '', messages: { 'news.eml': (0,samples/* newsletter */.IA)() }, says: [] },
        { title: 'a message that is not sent yet', zone: '', messages: { 'a.eml': (0,samples/* draft */.K4)() }, says: [] },
        {
            title: 'a template whose date is filled in later',
            zone: '',
            messages: { 'a.eml': (0,samples/* draft */.K4)({ Date: '{{ date }}' }) },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'old samples',
            zone: '',
            messages: {
                'b.eml': (0,samples/* draft */.K4)({ Date: 'Fri, 21 Nov 1997 09:55:06 -0600' }),
                'c.eml': (0,samples/* letter */.Pv)({ Date: '31 Dec 2025 12:00 GMT' }),
            },
            says: [],
        },
        { title: 'no date', zone: '', messages: { 'a.eml': (0,samples/* letter */.Pv)({ Date: undefined }) }, says: ['missing'] },
        {
            title: 'two dates',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ DATE: 'Wed, 31 Dec 2025 12:00:00 +0000' }) },
            says: ['several'],
        },
        {
            title: 'a date as databases write it',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ Date: '2025-12-31T12:00:00Z' }) },
            says: ['malformed'],
        },
        {
            title: 'a day that is another',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ Date: 'Mon, 31 Dec 2025 12:00:00 +0000' }) },
            says: ['weekday'],
        },
        {
            title: 'a clock that was never set',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ Date: 'Thu, 01 Jan 1970 00:00:00 +0000' }) },
            says: ['absurd'],
        },
        {
            title: 'a date in the future',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ Date: 'Thu, 31 Dec 2026 12:00:00 +0000' }) },
            says: ['absurd'],
        },
    ],
    skip: (0,message_header/* skipUnfilled */.z1)('date'),
    *run({ header }, say, message) {
        const [first, ...others] = (0,message_fields/* named */.K)(header, 'date');
        if (first === undefined) {
            // RFC 6409 §8.2: the server that takes a submission adds it.
            if (header.isSent)
                yield say.missing({}, (0,message_header/* lineOf */.cA)(message, 1));
            return;
        }
        const at = (0,message_header/* lineOf */.cA)(message, first.line);
        if (others.length > 0)
            yield say.several({ count: others.length + 1 }, at);
        if (!(0,message_header/* filledIn */.AE)(header, 'date').includes(first))
            return;
        const [value, date] = [first.value, (0,date_time/* parseDate */._)(first.value)];
        if (date === undefined)
            yield say.malformed({ value }, at);
        else if (isAbsurd(date.time, header))
            yield say.absurd({ value }, at);
        else if (date.isWrongDay)
            yield say.weekday({ value }, at);
    },
}));
/** A sample in a repository may be old: only a message that was received says when it was sent. */
function isAbsurd(time, { receivedAt, now }) {
    if (time < earliest || time > now + day)
        return true;
    return receivedAt !== undefined && Math.abs(time - receivedAt) > 7 * day;
}

;// CONCATENATED MODULE: ./build/checks/message/duplicate.js




/** RFC 5322 §3.6, but for From, Date and Message-ID, of which others speak; RFC 2045 §3; RFC 2369 §3; RFC 8058 §3.1. */
const once = [
    'sender',
    'reply-to',
    'to',
    'cc',
    'bcc',
    'in-reply-to',
    'references',
    'subject',
    'mime-version',
    'content-type',
    'content-transfer-encoding',
    'content-disposition',
    'list-id',
    'list-unsubscribe',
    'list-unsubscribe-post',
];
/* harmony default export */ const duplicate = ((0,check/* defineCheck */.q)({
    id: 'message/duplicate',
    title: 'No field stands twice that may stand once',
    why: `Of most fields a message has one. Where there are two, programs differ in which they take: one is verified and the
other shown, and so the big providers refuse such mail. Two Subject or To fields usually come from a program that adds
what a template has already.`,
    refs: [
        (0,reference/* rfc */.W)(5322, '3.6'),
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
        (0,reference/* provider */.M)('Yahoo: SMTP error codes', 'https://senders.yahooinc.com/smtp-error-codes/'),
    ],
    on: 'message',
    needs: { header: message_header/* messageHeader */.f9 },
    messages: {
        repeated: {
            severity: 'error',
            text: ({ field, count }) => `The message has ${count} ${field} fields, and may have one`,
            remedy: ({ field }) => `Leave one ${field} field: see which program adds the other.`,
        },
    },
    examples: [
        { title: 'a newsletter', zone: '', messages: { 'news.eml': (0,samples/* newsletter */.IA)() }, says: [] },
        {
            title: 'fields that may be repeated',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ RECEIVED: 'by mx.example.net', Comments: 'a', COMMENTS: 'b' }) },
            says: [],
        },
        {
            title: 'two subjects and two lists of recipients',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ SUBJECT: 'News', TO: 'bob@example.net' }) },
            says: ['repeated', 'repeated'],
        },
    ],
    skip: message_header/* skipUnread */.hQ,
    *run({ header }, say, message) {
        for (const name of once) {
            const found = (0,message_fields/* named */.K)(header, name);
            const second = found[1];
            if (second !== undefined)
                yield say.repeated({ field: written(name), count: found.length }, (0,message_header/* lineOf */.cA)(message, second.line));
        }
    },
}));
/** `list-unsubscribe` as `List-Unsubscribe`. */
const written = (name) => name === 'mime-version' ? 'MIME-Version' : name.replace(/\b[a-z]/g, (first) => first.toUpperCase());

// EXTERNAL MODULE: ./build/mail/message/template.js
var template = __webpack_require__(8582);
;// CONCATENATED MODULE: ./build/checks/message/eight-bit.js





/* harmony default export */ const eight_bit = ((0,check/* defineCheck */.q)({
    id: 'message/eight-bit',
    title: 'The header is plain ASCII, with anything else in encoded words',
    why: `A header has seven bits. Letters beyond ASCII go into encoded words, as =?utf-8?Q?caf=C3=A9?=; as they are they may
travel only where every server on the way speaks SMTPUTF8, which many do not: the message bounces, or arrives with
question marks. Octets that are not even UTF-8 say nothing to anybody, and Yahoo refuses them.`,
    refs: [
        (0,reference/* rfc */.W)(5322, '2.2'),
        (0,reference/* rfc */.W)(6532, '3.2'),
        (0,reference/* rfc */.W)(2047, '1'),
        (0,reference/* provider */.M)('Yahoo: SMTP error codes', 'https://senders.yahooinc.com/smtp-error-codes/'),
    ],
    on: 'message',
    needs: { header: message_header/* messageHeader */.f9 },
    messages: {
        utf8: {
            severity: 'warning',
            text: ({ fields }) => `${(0,quote/* listed */.KE)(fields, 4)} ${fields.length === 1 ? 'holds' : 'hold'} UTF-8 as it is`,
            remedy: () => 'Have your program write encoded words (RFC 2047), so that servers without SMTPUTF8 can carry the message.',
        },
        internationalized: {
            severity: 'notice',
            text: ({ address }) => `The address ${(0,quote/* quoted */.TL)(address)} has letters beyond ASCII, and no server without SMTPUTF8 can carry a message that names it`,
            remedy: () => 'Send from an address in ASCII, or to one, where the servers of others may not know SMTPUTF8.',
        },
        unknown: {
            severity: 'error',
            text: ({ fields }) => `${(0,quote/* listed */.KE)(fields, 4)} ${fields.length === 1 ? 'holds' : 'hold'} octets that are neither ASCII nor UTF-8`,
            remedy: () => 'Have your program write encoded words (RFC 2047) that name the charset.',
        },
    },
    examples: [
        {
            title: 'a newsletter, and encoded words',
            zone: '',
            messages: { 'news.eml': (0,samples/* newsletter */.IA)(), 'a.eml': (0,samples/* letter */.Pv)({ Subject: '=?utf-8?Q?Caf=C3=A9?=' }) },
            says: [],
        },
        {
            title: 'UTF-8 in the subject',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ Subject: 'Café' }) },
            says: ['utf8'],
        },
        {
            title: 'UTF-8 in a template, which a program writes when it sends it',
            zone: '',
            messages: { 'a.eml': (0,samples/* draft */.K4)({ Subject: 'Café', To: '{{ address }}' }) },
            says: [],
        },
        {
            title: 'UTF-8 in an address, for which there is no other way to write it',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ To: 'Jürgen <jürgen@example.net>', Subject: 'Café' }) },
            says: ['internationalized'],
        },
        {
            title: 'ISO 8859-1 in the subject',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ Subject: 'Caf\udce9' }) },
            says: ['unknown'],
        },
    ],
    skip: message_header/* skipUnread */.hQ,
    *run({ header }, say, message) {
        const unknown = fieldsWith('unknown', header);
        if (unknown[0] !== undefined)
            yield say.unknown(namesOf(unknown), (0,message_header/* lineOf */.cA)(message, unknown[0].line));
        const [first, ...more] = isTemplate(header) ? [] : fieldsWith('utf-8', header);
        if (first === undefined)
            return;
        const address = internationalizedIn(header);
        // RFC 6531 §3.2: a local part has no encoded form, and where one is, the whole header may be UTF-8.
        if (address !== undefined)
            yield say.internationalized({ address }, (0,message_header/* lineOf */.cA)(message, first.line));
        else
            yield say.utf8(namesOf([first, ...more]), (0,message_header/* lineOf */.cA)(message, first.line));
    },
}));
const fieldsWith = (octets, { fields }) => fields.filter((field) => field.octets === octets);
const namesOf = (fields) => ({ fields: [...new Set(fields.map(({ name }) => name))] });
/** Whoever fills in the placeholders of a header writes its fields anew. */
const isTemplate = ({ isSent, fields }) => !isSent && fields.some(({ value }) => (0,template/* placeholderIn */.P)(value) !== undefined);
const beyondAscii = /[^\0-\x7f]/;
/** The first address whose local part is not ASCII. */
function internationalizedIn(header) {
    const found = ['from', 'sender', 'reply-to', 'to', 'cc']
        .flatMap((name) => (0,message_fields/* named */.K)(header, name))
        .flatMap(({ value }) => parseAddresses(value).mailboxes)
        .find(({ local }) => beyondAscii.test(local));
    return found && `${found.local}@${found.domain}`;
}

;// CONCATENATED MODULE: ./build/mail/message/encoded-word-problem.js
/** What is wrong with encoded words, as `=?utf-8?Q?caf=C3=A9?=`, where a header has them (RFC 2047). */

const word = /=\?([^?\s]{0,80})\?([^?\s]{0,10})\?([^?\s]*)\?=/g;
/** RFC 2047 §5 (3): within the quotes of a display name, an encoded word is shown as it stands. */
const quotedEncodedWord = (value) => value
    .slice(0, 20_000)
    .split('"')
    .find((piece, at) => at % 2 === 1 && /=\?[\w-]{1,40}\?[bq]\?/i.test(piece));
/** The first problem in the value of a field, or undefined. Never throws; linear in the length of the text. */
function encodedWordProblem(value) {
    const text = value.slice(0, 20_000);
    for (const [whole, charset = '', coding = '', encoded = ''] of text.matchAll(word)) {
        const problem = problemOf(charset.split('*', 1)[0] ?? '', coding.toLowerCase(), encoded);
        if (problem !== undefined)
            return { problem, word: whole };
    }
    const [begun] = /=\?[\w-]{1,40}\?[bq]\?.{0,40}/i.exec(text.replace(word, '\n')) ?? [];
    return begun === undefined ? undefined : { problem: 'malformed', word: begun };
}
function problemOf(charset, coding, encoded) {
    if (coding !== 'b' && coding !== 'q')
        return 'malformed';
    const known = charsetNamed(charset);
    if (known === undefined)
        return 'charset';
    const octets = coding === 'b' ? fromBase64(encoded) : fromQuoted(encoded);
    if (octets === undefined)
        return 'undecodable';
    // Some programs cut a character of several octets between two words; what shows is then nearly right.
    if (known !== 'utf-8')
        return undefined;
    return isUtf8(octets) ? undefined : 'undecodable';
}
function fromBase64(text) {
    try {
        return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    }
    catch {
        return undefined;
    }
}
/** RFC 2047 §4.2. */
function fromQuoted(text) {
    if (/=(?![\da-f]{2})/i.test(text))
        return undefined;
    const plain = text.replace(/=([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Uint8Array.from(plain, (char) => char.charCodeAt(0));
}
function isUtf8(octets) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(octets);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/checks/message/encoded-word.js





const addresses = ['from', 'sender', 'reply-to', 'to', 'cc'];
const texts = ['subject', ...addresses];
const inWords = {
    malformed: 'is no encoded word, and shows as it stands',
    charset: 'names a charset that nobody knows',
    undecodable: 'cannot be decoded',
};
/* harmony default export */ const encoded_word = ((0,check/* defineCheck */.q)({
    id: 'message/encoded-word',
    title: 'Encoded words can be decoded',
    why: `Letters beyond ASCII stand in the header as encoded words, as =?utf-8?Q?caf=C3=A9?=. One with a space in it, a wrong
charset or broken base64 shows as it stands, which looks like spam to readers and filters; Yahoo refuses headers that it
cannot decode. In the double quotes of a name they are not decoded at all.`,
    refs: [
        (0,reference/* rfc */.W)(2047, '2'),
        (0,reference/* rfc */.W)(2047, '5'),
        (0,reference/* provider */.M)('Yahoo: SMTP error codes', 'https://senders.yahooinc.com/smtp-error-codes/'),
    ],
    on: 'message',
    needs: { header: message_header/* messageHeader */.f9 },
    messages: {
        wrong: {
            severity: 'warning',
            text: ({ word, problem }) => `${(0,quote/* quoted */.TL)(word)} ${inWords[problem]}`,
            remedy: () => 'Have a library write it: charset utf-8, coding B or Q, no spaces, and 75 characters at most.',
        },
        quoted: {
            severity: 'warning',
            text: ({ word }) => `An encoded word stands in double quotes, where it is not decoded: ${(0,quote/* quoted */.TL)(word)}`,
            remedy: () => 'Leave out the double quotes around encoded words.',
        },
    },
    examples: [
        {
            title: 'a newsletter, and words of several kinds',
            zone: '',
            messages: {
                'news.eml': (0,samples/* newsletter */.IA)(),
                'a.eml': (0,samples/* letter */.Pv)({
                    Subject: '=?iso-8859-1?Q?Caf=E9_?= =?UTF-8?B?w6k=?=',
                    From: '=?utf-8*de?q?J=C3=BCrgen?= "B." <a@example.com>',
                }),
            },
            says: [],
        },
        {
            title: 'a space, a charset, base64 and octets that are wrong',
            zone: '',
            messages: {
                'a.eml': (0,samples/* letter */.Pv)({ Subject: '=?utf-8?Q?two words?=' }),
                'b.eml': (0,samples/* letter */.Pv)({ Subject: '=?utf-9?Q?word?=' }),
                'c.eml': (0,samples/* letter */.Pv)({ Subject: '=?utf-8?B?w6k?w?=' }),
                'd.eml': (0,samples/* letter */.Pv)({ Subject: '=?utf-8?Q?Caf=E9?=' }),
            },
            says: ['wrong', 'wrong', 'wrong', 'wrong'],
        },
        {
            title: 'double quotes around a word',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ From: '"=?utf-8?Q?Caf=C3=A9?=" <a@example.com>' }) },
            says: ['quoted'],
        },
    ],
    skip: message_header/* skipUnread */.hQ,
    *run({ header }, say, message) {
        for (const name of texts) {
            for (const { value, line } of (0,message_header/* filledIn */.AE)(header, name)) {
                const inQuotes = addresses.includes(name) ? quotedEncodedWord(value) : undefined;
                const found = inQuotes === undefined ? encodedWordProblem(value) : undefined;
                if (inQuotes !== undefined)
                    yield say.quoted({ word: inQuotes }, (0,message_header/* lineOf */.cA)(message, line));
                if (found !== undefined)
                    yield say.wrong({ ...found }, (0,message_header/* lineOf */.cA)(message, line));
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/message/encoding.js







const known = ['7bit', '8bit', 'binary', 'quoted-printable', 'base64'];
/* harmony default export */ const encoding = ((0,check/* defineCheck */.q)({
    id: 'message/encoding',
    title: 'Every part says how it is encoded, and is so',
    why: `Content-Transfer-Encoding tells servers what a part needs and readers how to decode it. Text with eight bits that is
said to have seven is cut to question marks by old servers, and its signature broken by those that mend it. A part with an
encoding that nobody knows is shown to nobody.`,
    refs: [(0,reference/* rfc */.W)(2045, '6'), (0,reference/* rfc */.W)(6152, '3')],
    on: 'message',
    needs: { header: message_header/* messageHeader */.f9, parts: message_parts/* messageParts */.A },
    messages: {
        'eight-bit': {
            severity: 'warning',
            text: ({ type }) => `A ${type} part has eight bits, and is said to have seven`,
            remedy: () => 'Encode it as quoted-printable or base64, or write Content-Transfer-Encoding: 8bit.',
        },
        unknown: {
            severity: 'error',
            text: ({ type, encoding }) => `A ${type} part has the encoding ${(0,quote/* quoted */.TL)(encoding)}, which nobody decodes`,
            remedy: () => 'Encode it as quoted-printable or base64, and say so in Content-Transfer-Encoding.',
        },
        binary: {
            severity: 'warning',
            text: ({ type }) => `A ${type} part is binary, which only servers with BINARYMIME carry`,
            remedy: () => 'Encode it as base64.',
        },
    },
    examples: [
        {
            title: 'a newsletter, and a text with eight bits that says so',
            zone: '',
            messages: {
                'news.eml': (0,samples/* newsletter */.IA)(),
                'a.eml': (0,samples/* letter */.Pv)({ 'Content-Transfer-Encoding': '8bit' }, 'Café\n'),
            },
            says: [],
        },
        {
            title: 'eight bits said to be seven',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({}, 'Café\n') },
            says: ['eight-bit'],
        },
        {
            title: 'an encoding that is none',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'Content-Transfer-Encoding': 'utf-8' }) },
            says: ['unknown'],
        },
        {
            title: 'binary content',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'Content-Transfer-Encoding': 'binary' }) },
            says: ['binary'],
        },
    ],
    skip: message_header/* skipUnread */.hQ,
    *run({ header, parts: { parts } }, say, message) {
        for (const { type, encoding, carried } of parts) {
            if (encoding === 'binary')
                yield say.binary({ type }, (0,facts_message/* messagePlace */.Zp)(message));
            else if (!known.includes(encoding) && (0,template/* placeholderIn */.P)(encoding) === undefined)
                yield say.unknown({ type, encoding }, (0,facts_message/* messagePlace */.Zp)(message));
            // A template is encoded when it is sent.
            else if (encoding === '7bit' && carried === '8bit' && header.isSent)
                yield say['eight-bit']({ type }, (0,facts_message/* messagePlace */.Zp)(message));
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/message/file.js







const nested = (depth) => Array.from({ length: depth }, (_, at) => `Content-Type: multipart/mixed; boundary=edge${at}\n\n--edge${at}\n`).join('');
/* harmony default export */ const file = ((0,check/* defineCheck */.q)({
    id: 'message/file',
    title: 'The messages that the settings name can be read as messages',
    why: `What is no message cannot be looked at, and a check that says nothing of it would look like a pass. A message is a
header with fields such as "From: …", an empty line, and the rest. Most programs save it so as .eml; a .msg file of Outlook
is none. Of a template that is HTML alone, only links, pictures and length are looked at.`,
    refs: [(0,reference/* rfc */.W)(5322, '2.1'), (0,reference/* provider */.M)('Gmail: size limits', 'https://support.google.com/mail/answer/6584')],
    on: 'message',
    needs: { header: message_header/* messageHeader */.f9, content: message_content/* messageContent */.B },
    messages: {
        empty: {
            severity: 'error',
            text: ({ message }) => `The file ${message} is empty`,
            remedy: () => 'Save the message again.',
        },
        'no-message': {
            severity: 'error',
            text: ({ message }) => `The file ${message} is no message: it does not begin with a header`,
            remedy: () => 'Save the message as .eml, with its header ("From: …") at the start.',
        },
        'byte-order-mark': {
            severity: 'error',
            text: ({ message }) => `The file ${message} begins with a byte order mark, so that its first line is no field of a header`,
            remedy: () => 'Save the message as UTF-8 without one, as it is sent.',
        },
        'too-large': {
            severity: 'error',
            text: ({ message, octets }) => `The file ${message} has ${(0,message_excess/* inWords */.r4)(octets)}, more than any mail server takes, and was not read`,
            remedy: () => 'Send links to files instead of the files.',
        },
        unexamined: {
            severity: 'notice',
            text: ({ message, why }) => `Of ${message} only the header was looked at: ${why}`,
            remedy: () => 'Give a message with fewer or smaller parts, to have its content looked at too.',
        },
    },
    examples: [
        { title: 'a newsletter', zone: '', messages: { 'news.eml': (0,samples/* newsletter */.IA)() }, says: [] },
        { title: 'a message that has arrived', zone: '', messages: { 'a.eml': (0,samples/* letter */.Pv)() }, says: [] },
        {
            title: 'a template that is HTML alone',
            zone: '',
            messages: { 'a.html': '<html>\n<body>Hello</body>\n<p>a:b</p>\n</html>\n' },
            says: [],
        },
        { title: 'only a size', zone: '', settings: { messageSize: 1000 }, says: [], outcome: 'skipped' },
        { title: 'an empty file', zone: '', messages: { 'a.eml': '' }, says: ['empty'] },
        {
            title: 'something else',
            zone: '',
            messages: {
                'a.json': '{\n  "from": "news@example.com"\n}\n',
                'a.eml': 'Hello Ann,\n\nwe have news.\n',
            },
            says: ['no-message', 'no-message'],
        },
        {
            title: 'what an editor has saved as "UTF-8 with BOM"',
            zone: '',
            messages: { 'a.eml': `\ufeff${(0,samples/* letter */.Pv)()}` },
            says: ['byte-order-mark'],
        },
        {
            title: 'a file that is too large for any server',
            zone: '',
            messages: { 'film.eml': (0,samples/* letter */.Pv)() },
            settings: { oversized: [{ path: 'film.eml', octets: 200 * 1_048_576 }] },
            says: ['too-large'],
        },
        {
            title: 'parts in parts without end',
            zone: '',
            messages: { 'a.eml': nested(30) },
            says: ['unexamined'],
        },
    ],
    skip: ({ header }) => header.unread?.kind === 'no-file' ? 'only the size of a message is given' : undefined,
    *run({ header: { unread }, content }, say, message) {
        const [said, at] = [{ message: (0,facts_message/* messageInWords */.q_)(message) }, (0,facts_message/* messagePlace */.Zp)(message)];
        if (unread?.kind === 'empty')
            yield say.empty(said, at);
        else if (unread?.kind === 'no-message')
            yield say['no-message'](said, at);
        else if (unread?.kind === 'byte-order-mark')
            yield say['byte-order-mark'](said, at);
        else if (unread?.kind === 'too-large')
            yield say['too-large']({ ...said, octets: unread.octets }, at);
        else if (content.unread !== undefined)
            yield say.unexamined({ ...said, why: content.unread }, at);
    },
}));

// EXTERNAL MODULE: ./build/facts/dmarc.js
var dmarc = __webpack_require__(3013);
;// CONCATENATED MODULE: ./build/facts/message-author-policy.js



/** Undefined where there is no such domain, or no record. Unobserved where DMARC did not answer. */
const authorPolicy = {
    name: 'author-policy',
    on: 'message',
    async gather(message, world) {
        const { domain, isOwn } = await world.fact(message_author/* messageAuthor */.P, message);
        if (domain === undefined || isOwn || !(0,message_names/* isMailboxProvider */.af)(domain))
            return undefined;
        const found = await world.fact(dmarc/* dmarc */.S, { kind: 'domain', name: domain });
        return found.kind === 'found' ? found.policy : undefined;
    },
};

;// CONCATENATED MODULE: ./build/checks/message/free-mail.js








const from = (address) => ({ 'a.eml': (0,samples/* letter */.Pv)({ From: `Example Shop <${address}>` }) });
/* harmony default export */ const free_mail = ((0,check/* defineCheck */.q)({
    id: 'message/free-mail',
    title: 'From names a domain of the sender, not one of a mailbox provider',
    why: `Only the provider itself can sign for an address at gmail.com or yahoo.com. Their DMARC records ask receivers to
refuse or hold back what comes from anywhere else, and so a form or a shop that sends in the name of its customer's
mailbox reaches nobody. The customer belongs into Reply-To.`,
    refs: [
        (0,reference/* rfc */.W)(9989, '5.3.6'),
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
        (0,reference/* provider */.M)('Yahoo: sender best practices', 'https://senders.yahooinc.com/best-practices/'),
    ],
    on: 'message',
    needs: {
        header: message_header/* messageHeader */.f9,
        author: message_author/* messageAuthor */.P,
        policy: authorPolicy,
        signatures: message_signatures.messageSignatures,
    },
    messages: {
        refused: {
            severity: 'error',
            text: ({ domain, policy }) => `From is an address at ${domain}, whose DMARC policy asks receivers to ${policy} what others send`,
            remedy: () => 'Write an address of your own domain in From, and the other one in Reply-To.',
        },
        foreign: {
            severity: 'warning',
            text: ({ domain }) => `From is an address at ${domain}, which your servers cannot sign for`,
            remedy: () => 'Write an address of your own domain in From, and the other one in Reply-To.',
        },
    },
    examples: [
        { title: 'a newsletter', zone: '', messages: { 'news.eml': (0,samples/* newsletter */.IA)() }, says: [] },
        {
            title: 'a provider that asks to refuse',
            zone: '_dmarc.yahoo.com. TXT "v=DMARC1; p=reject"',
            messages: from('shop@yahoo.com'),
            says: ['refused'],
        },
        {
            title: 'a provider that asks for nothing',
            zone: '_dmarc.gmx.net. TXT "v=DMARC1; p=none"',
            messages: from('shop@gmx.net'),
            says: ['foreign'],
        },
        {
            title: 'a provider that inspects itself',
            zone: '',
            domain: 'gmx.net',
            messages: from('shop@gmx.net'),
            says: [],
        },
        {
            title: 'a policy that cannot be seen',
            zone: '',
            unanswered: { 'TXT _dmarc.gmx.net': 'timeout' },
            messages: from('shop@gmx.net'),
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ header }) => (0,message_header/* unreadInWords */._7)(header),
    *run({ header, author, policy, signatures }, say, message) {
        const { domain } = author;
        if (domain === undefined || author.isOwn || !(0,message_names/* isMailboxProvider */.af)(domain))
            return;
        // Sent by the provider itself, in the name of a user of its own.
        if (signatures.aligned.length > 0)
            return;
        const at = (0,message_header/* lineOf */.cA)(message, (0,message_fields/* named */.K)(header, 'from')[0]?.line ?? 1);
        if (policy === 'reject' || policy === 'quarantine')
            yield say.refused({ domain, policy: policy === 'reject' ? 'refuse' : 'hold back' }, at);
        else
            yield say.foreign({ domain }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/message/from.js





/* harmony default export */ const message_from = ((0,check/* defineCheck */.q)({
    id: 'message/from',
    title: 'The From field is there once, with one address',
    why: `From says whom the message is of; DMARC, reputation and the reader all go by it. A message without one, or with
two, breaks the format, and the big providers refuse it, since two From fields are an old trick: one is verified and the
other shown.`,
    refs: [
        (0,reference/* rfc */.W)(5322, '3.6.2'),
        (0,reference/* rfc */.W)(9989, '5.3.1'),
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
    ],
    on: 'message',
    needs: { header: message_header/* messageHeader */.f9 },
    messages: {
        missing: {
            severity: 'error',
            text: () => 'The message has no From field',
            remedy: () => 'Have your program write From with one address.',
        },
        draft: {
            severity: 'notice',
            text: () => 'The message has no From field, and was not sent yet',
            remedy: () => 'Make sure that the program that sends it adds From, or write it here so that it is checked.',
        },
        several: {
            severity: 'error',
            text: ({ count }) => `The message has ${count} From fields`,
            remedy: () => 'Leave one From field.',
        },
        malformed: {
            severity: 'error',
            text: ({ value }) => `The From field holds no address that can be read: ${(0,quote/* quoted */.TL)(value)}`,
            remedy: () => 'Write one address, as Name <name@example.com>; put a name with a comma, dot or @ in double quotes.',
        },
        'local-name': {
            severity: 'error',
            text: ({ value }) => `The address in From is of no domain of the Internet: ${(0,quote/* quoted */.TL)(value)}`,
            remedy: () => 'Set the full domain of your sender, in the program or in the mail server that completes addresses.',
        },
        sender: {
            severity: 'error',
            text: ({ authors }) => `From names ${(0,quote/* listed */.KE)(authors, 3)}, and there is no Sender field`,
            remedy: () => 'Name one address in From; several need a Sender field that says which of them has sent it.',
        },
        authors: {
            severity: 'warning',
            text: ({ authors }) => `From names ${(0,quote/* listed */.KE)(authors, 3)}; Gmail takes one address only, and DMARC cannot pass for several domains`,
            remedy: () => 'Name one address in From, and the others in Reply-To.',
        },
    },
    examples: [
        { title: 'a newsletter', zone: '', messages: { 'news.eml': (0,samples/* newsletter */.IA)() }, says: [] },
        {
            title: 'names with quotes, comments and encoded words',
            zone: '',
            messages: {
                'a.eml': (0,samples/* letter */.Pv)({ From: '"Shop, Inc." <news@example.com> (news)' }),
                'b.eml': (0,samples/* letter */.Pv)({ From: '=?utf-8?Q?Caf=C3=A9?= <news@example.com>' }),
                'c.eml': (0,samples/* letter */.Pv)({ From: 'news@example.com' }),
            },
            says: [],
        },
        {
            title: 'a template whose sender is filled in later',
            zone: '',
            messages: { 'a.eml': (0,samples/* draft */.K4)({ From: '{{ sender.name }} <{{ sender.address }}>' }) },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'no From field',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ From: undefined }) },
            says: ['missing'],
        },
        {
            title: 'no From field before it is sent',
            zone: '',
            messages: { 'a.eml': (0,samples/* draft */.K4)({ From: undefined }) },
            says: ['draft'],
        },
        {
            title: 'two From fields',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ FROM: 'Ann <ann@example.com>' }) },
            says: ['several'],
        },
        {
            title: 'a name with a comma and no quotes',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ From: 'Shop, Inc. <news@example.com>' }) },
            says: ['malformed'],
        },
        {
            title: 'an address of the machine',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ From: 'root@localhost' }) },
            says: ['local-name'],
        },
        {
            title: 'two authors',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ From: 'a@example.com, b@example.com' }) },
            says: ['sender'],
        },
        {
            title: 'two authors with a sender',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ From: 'a@example.com, b@example.com', Sender: 'a@example.com' }) },
            says: ['authors'],
        },
    ],
    skip: (0,message_header/* skipUnfilled */.z1)('from'),
    *run({ header }, say, message) {
        const [first, ...others] = (0,message_fields/* named */.K)(header, 'from');
        if (first === undefined) {
            yield (header.isSent ? say.missing : say.draft)({}, (0,message_header/* lineOf */.cA)(message, 1));
            return;
        }
        const at = (0,message_header/* lineOf */.cA)(message, first.line);
        if (others.length > 0)
            yield say.several({ count: others.length + 1 }, at);
        const [field] = (0,message_header/* filledIn */.AE)(header, 'from');
        if (field !== first)
            return;
        const { mailboxes, malformed } = parseAddresses(field.value);
        const authors = mailboxes.map(({ local, domain }) => `${local}@${domain}`);
        const isLocal = mailboxes.some(({ domain }) => !/^[^.].*\.[^.]/.test(domain) || domain.startsWith('['));
        if (malformed.length > 0 || mailboxes.length === 0)
            yield say.malformed({ value: field.value }, at);
        else if (isLocal)
            yield say['local-name']({ value: field.value }, at);
        else if (authors.length > 1)
            yield ((0,message_fields/* named */.K)(header, 'sender').length === 0 ? say.sender : say.authors)({ authors }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/message/header.js






/** Postfix cuts the header there (header_size_limit), which breaks the signature. */
const mostOctets = 102_400;
/* harmony default export */ const header = ((0,check/* defineCheck */.q)({
    id: 'message/header',
    title: 'The header is made of fields, and is of a usual size',
    why: `A line of the header that is no field ends the header for many programs: what comes after it is then text, and From,
Subject or the signature are lost. A header of more than 100 KiB is cut by Postfix, and refused by the big providers; it
comes from long lists of recipients.`,
    refs: [
        (0,reference/* rfc */.W)(5322, '2.2'),
        (0,reference/* provider */.M)('Postfix: header_size_limit', 'https://www.postfix.org/postconf.5.html#header_size_limit'),
    ],
    on: 'message',
    needs: { header: message_header/* messageHeader */.f9 },
    messages: {
        stray: {
            severity: 'error',
            text: ({ text }) => `A line of the header is no field: ${(0,quote/* quoted */.TL)(text)}`,
            remedy: () => 'Write it as "Name: value", begin it with a space if it goes on with the field before it, or end the header with an empty line above it.',
        },
        large: {
            severity: 'warning',
            text: ({ octets }) => `The header has ${(0,message_excess/* inWords */.r4)(octets)}`,
            remedy: () => 'Send each recipient a message of their own, and keep the header below 100 KiB.',
        },
    },
    examples: [
        { title: 'a newsletter', zone: '', messages: { 'news.eml': (0,samples/* newsletter */.IA)() }, says: [] },
        {
            title: 'a template with a loop in its header',
            zone: '',
            messages: { 'a.eml': `Subject: News\n{% if vip %}\nX-Vip: yes\n{% endif %}\n\nHello.\n` },
            says: [],
        },
        {
            title: 'a field that was broken without a space',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'X-Note': 'one\ntwo' }) },
            says: ['stray'],
        },
        {
            title: 'thousands of recipients',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ To: 'someone@example.net,\n '.repeat(5000).trim().replace(/,$/, '') }) },
            says: ['large'],
        },
    ],
    skip: message_header/* skipUnread */.hQ,
    *run({ header }, say, message) {
        const [stray] = header.strays.filter(({ text }) => (0,template/* placeholderIn */.P)(text) === undefined);
        if (stray !== undefined)
            yield say.stray({ text: stray.text }, (0,message_header/* lineOf */.cA)(message, stray.line));
        if (header.octets > mostOctets)
            yield say.large({ octets: header.octets }, (0,message_header/* lineOf */.cA)(message, 1));
    },
}));

;// CONCATENATED MODULE: ./build/checks/message/line-ends.js





/* harmony default export */ const line_ends = ((0,check/* defineCheck */.q)({
    id: 'message/line-ends',
    title: 'Lines end in one way, and no control characters stand between them',
    why: `Mail has lines that end with CR LF, and neither a CR nor a LF of its own, nor a NUL. Since mails were smuggled into
others through odd line ends, careful servers refuse a bare CR or LF, and those that mend them break the DKIM signature.
Files with LF throughout are no problem: what sends them turns each into CR LF.`,
    refs: [
        (0,reference/* rfc */.W)(5322, '2.3'),
        (0,reference/* rfc */.W)(5321, '2.3.8'),
        (0,reference/* provider */.M)('SMTP smuggling', 'https://www.postfix.org/smtp-smuggling.html'),
    ],
    on: 'message',
    needs: { header: message_header/* messageHeader */.f9 },
    messages: {
        mixed: {
            severity: 'warning',
            text: ({ crlf, lf }) => `${(0,quote/* counted */.hS)(crlf, 'line ends', 'lines end')} with CR LF, and ${lf} with LF alone`,
            remedy: () => 'Write the whole message with one line end; in templates, see which part was saved differently.',
        },
        'bare-cr': {
            severity: 'error',
            text: ({ line }) => `Line ${line} has a CR without LF, which servers refuse or turn into a line end`,
            remedy: () => 'Remove the CR, or write CR LF.',
        },
        nul: {
            severity: 'error',
            text: ({ line }) => `Line ${line} holds a NUL character, which no message may hold`,
            remedy: () => 'Remove it, or encode the content as base64; UTF-16 text has to become UTF-8.',
        },
    },
    examples: [
        {
            title: 'a newsletter, with either line end',
            zone: '',
            messages: { 'lf.eml': (0,samples/* newsletter */.IA)(), 'crlf.eml': (0,samples/* newsletter */.IA)().replace(/\n/g, '\r\n') },
            says: [],
        },
        {
            title: 'two line ends in one file',
            zone: '',
            messages: { 'a.eml': `${(0,samples/* letter */.Pv)().replace(/\n/g, '\r\n')}And more.\n` },
            says: ['mixed'],
        },
        {
            title: 'a CR within a line',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({}, 'One\rtwo\n') },
            says: ['bare-cr'],
        },
        { title: 'a NUL', zone: '', messages: { 'a.eml': (0,samples/* letter */.Pv)({}, 'H\0e\0l\0l\0o\0\n') }, says: ['nul'] },
    ],
    skip: message_header/* skipUnread */.hQ,
    *run({ header: { lines } }, say, message) {
        const { ends, bareCr, nul } = lines;
        if (nul !== undefined)
            yield say.nul({ line: nul }, (0,message_header/* lineOf */.cA)(message, nul));
        // A file of old Macintosh programs ends all its lines with CR.
        if (bareCr !== undefined && ends.lf + ends.crlf > 0)
            yield say['bare-cr']({ line: bareCr }, (0,message_header/* lineOf */.cA)(message, bareCr));
        if (ends.crlf > 0 && ends.lf > 0)
            yield say.mixed({ crlf: ends.crlf, lf: ends.lf }, (0,message_header/* lineOf */.cA)(message, 1));
    },
}));

;// CONCATENATED MODULE: ./build/checks/message/line-length.js





/* harmony default export */ const line_length = ((0,check/* defineCheck */.q)({
    id: 'message/line-length',
    title: 'No line of the message is longer than SMTP carries',
    why: `A line may have 998 octets. Servers break longer ones wherever they are, which tears tags and words apart and makes
the DKIM signature fail, or refuse the message. It happens to HTML that a program writes as one line and sends without an
encoding.`,
    refs: [(0,reference/* rfc */.W)(5322, '2.1.1'), (0,reference/* rfc */.W)(5321, '4.5.3.1.6'), (0,reference/* rfc */.W)(2045, '6.7')],
    on: 'message',
    needs: { header: message_header/* messageHeader */.f9 },
    messages: {
        'too-long': {
            severity: 'error',
            text: ({ count, first, longest }) => `${(0,quote/* counted */.hS)(count, 'line has', 'lines have')} more than 998 octets; the first is line ${first}, the longest has ${longest}`,
            remedy: () => 'Have your program encode the text as quoted-printable or base64, and fold long header fields.',
        },
    },
    examples: [
        { title: 'a newsletter', zone: '', messages: { 'news.eml': (0,samples/* newsletter */.IA)() }, says: [] },
        {
            title: 'a line that just fits',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({}, 'a'.repeat(998)) },
            says: [],
        },
        {
            title: 'HTML in one line',
            zone: '',
            messages: {
                'a.eml': (0,samples/* letter */.Pv)({ 'Content-Type': 'text/html; charset=utf-8' }, '<p>Hello</p>'.repeat(100)),
            },
            says: ['too-long'],
        },
    ],
    skip: message_header/* skipUnread */.hQ,
    *run({ header: { lines } }, say, message) {
        if (lines.tooLong !== undefined)
            yield say['too-long'](lines.tooLong, (0,message_header/* lineOf */.cA)(message, lines.tooLong.first));
    },
}));

// EXTERNAL MODULE: ./build/facts/message-links.js
var message_links = __webpack_require__(1143);
// EXTERNAL MODULE: ./build/mail/psl/index.js
var psl = __webpack_require__(746);
;// CONCATENATED MODULE: ./build/checks/message/link.js








const isHtml = { 'Content-Type': 'text/html; charset=utf-8' };
const linking = (href, text = 'Read more') => (0,samples/* letter */.Pv)(isHtml, `<p><a href="${href}">${text}</a></p>\n`);
/* harmony default export */ const message_link = ((0,check/* defineCheck */.q)({
    id: 'message/link',
    title: 'Links show where they lead',
    why: `Filters judge a message by where its links lead. A link whose text shows another address than it goes to is what
phishing does, and readers of mail warn of it; a service that shortens links is shared with every spammer; an IP address
stands where somebody had no name. Some providers refuse such mail, all count it.`,
    refs: [
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
        (0,reference/* provider */.M)('M3AAWG: sender best practices', 'https://www.m3aawg.org/published-documents'),
        (0,reference/* rfc */.W)(3986, '7.6'),
    ],
    on: 'message',
    needs: { links: message_links/* messageLinks */.h },
    messages: {
        disguised: {
            severity: 'warning',
            text: ({ text, host }) => `The text of a link shows ${(0,quote/* quoted */.TL)(text)}, and it leads to ${host}`,
            remedy: () => 'Let the text say what is there, not an address; or link to the address that shows.',
        },
        userinfo: {
            severity: 'warning',
            text: ({ text, host }) => `The link ${(0,quote/* quoted */.TL)(text)} has a name before an @, and leads to ${host}`,
            remedy: () => 'Leave out what stands before the @.',
        },
        'ip-address': {
            severity: 'warning',
            text: ({ hosts }) => `Links lead to ${hosts.length === 1 ? 'an IP address' : 'IP addresses'}: ${(0,quote/* listed */.KE)(hosts, 3)}`,
            remedy: () => 'Link to a name of your domain.',
        },
        shortener: {
            severity: 'warning',
            text: ({ hosts }) => `Links go through ${(0,quote/* listed */.KE)(hosts, 3)}, which hides where they lead`,
            remedy: () => 'Link to the target itself, or through a name of your own domain.',
        },
        scheme: {
            severity: 'warning',
            text: ({ text }) => `The link ${(0,quote/* quoted */.TL)(text)} works in no reader of mail`,
            remedy: () => 'Link to a page with https.',
        },
        relative: {
            severity: 'warning',
            text: ({ text }) => `The link ${(0,quote/* quoted */.TL)(text)} is relative, and leads nowhere from a mail`,
            remedy: () => 'Write the whole address, with https and host.',
        },
        http: {
            severity: 'notice',
            text: ({ count, hosts }) => `${(0,quote/* counted */.hS)(count, 'link leads', 'links lead')} to a page without TLS, at ${(0,quote/* listed */.KE)(hosts, 3)}`,
            remedy: () => 'Link with https.',
        },
    },
    examples: [
        { title: 'a newsletter', zone: '', messages: { 'news.eml': (0,samples/* newsletter */.IA)() }, says: [] },
        {
            title: 'a template, an anchor, a telephone, and a page of the same domain',
            zone: '',
            messages: {
                'a.eml': (0,samples/* draft */.K4)(isHtml, '<a href="{{ url }}">https://www.example.com/</a> <a href="#top">Top</a>\n'),
                'a.html': '<html><body><a href="https://www.example.com/">Offers</a></body></html>',
                'b.eml': linking('tel:+15555550100'),
                'c.eml': linking('https://shop.example.com/a', 'www.example.com'),
                'd.eml': linking('https://click.example.net/4711', 'Booking.com'),
            },
            says: [],
        },
        {
            title: 'an address that leads elsewhere',
            zone: '',
            messages: { 'a.eml': linking('https://click.example.net/4711', 'https://www.example.com/offer') },
            says: ['disguised'],
        },
        {
            title: 'a name before an @',
            zone: '',
            messages: { 'a.eml': linking('https://www.example.com@example.net/') },
            says: ['userinfo'],
        },
        {
            title: 'an IP address',
            zone: '',
            messages: { 'a.eml': linking('https://192.0.2.1/') },
            says: ['ip-address'],
        },
        {
            title: 'a service that shortens, in a template that is HTML alone',
            zone: '',
            messages: { 'a.html': '<html><body><a href="https://bit.ly/4711">Offers</a></body></html>' },
            says: ['shortener'],
        },
        { title: 'a program', zone: '', messages: { 'a.eml': linking('javascript:alert(1)') }, says: ['scheme'] },
        {
            title: 'a relative address',
            zone: '',
            messages: { 'a.eml': linking('/offers/4711.html') },
            says: ['relative'],
        },
        {
            title: 'a page without TLS',
            zone: '',
            messages: { 'a.eml': linking('http://www.example.com/') },
            says: ['http'],
        },
    ],
    skip: ({ links }) => links.unread,
    *run({ links: { links, relative } }, say, message) {
        const at = (0,facts_message/* messagePlace */.Zp)(message);
        const web = links.filter(({ scheme }) => scheme === 'http' || scheme === 'https');
        const [lying] = web.filter(isDisguised);
        if (lying !== undefined)
            yield say.disguised({ text: lying.text, host: lying.host }, at);
        const [named] = web.filter(({ hasUserinfo }) => hasUserinfo);
        if (named !== undefined)
            yield say.userinfo({ text: named.href, host: named.host }, at);
        const addresses = hostsOf(web.filter(({ host }) => isAddress(host)));
        if (addresses.length > 0)
            yield say['ip-address']({ hosts: addresses }, at);
        const short = hostsOf(web.filter(({ host }) => (0,message_names/* isShortener */.zn)(host)));
        if (short.length > 0)
            yield say.shortener({ hosts: short }, at);
        const [odd] = links.filter(({ scheme }) => dead.has(scheme));
        if (odd !== undefined)
            yield say.scheme({ text: odd.href }, at);
        const [broken] = relative;
        if (broken !== undefined)
            yield say.relative({ text: broken }, at);
        const plain = web.filter(({ scheme, host }) => scheme === 'http' && !isAddress(host));
        if (plain.length > 0)
            yield say.http({ count: plain.length, hosts: hostsOf(plain) }, at);
    },
}));
const dead = new Set(['javascript', 'vbscript', 'data', 'file', 'about', 'blob']);
const hostsOf = (links) => [
    ...new Set(links.map(({ host }) => host)),
];
const isAddress = (host) => host.includes(':') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);
/** The text is an address itself, and that of another domain. A name alone may be that of a firm. */
function isDisguised({ text, host }) {
    const [, shown] = /^(?:https?:\/\/|(?=www\.))([^\s/?#:@]{1,253})/i.exec(text) ?? [];
    if (shown === undefined || !shown.includes('.'))
        return false;
    const said = (0,psl/* registrableDomain */.jG)(shown.toLowerCase());
    return said !== undefined && said !== (0,psl/* registrableDomain */.jG)(host);
}

;// CONCATENATED MODULE: ./build/mail/message/message-id.js
/** Identifiers of messages, as `<local@domain>` (RFC 5322 §3.6.4). */
// RFC 5322 §3.2.3: atoms with dots; many programs write dots at odd places, which nobody minds.
const part = /^[\w!#$%&'*+\-/=?^`{|}~.]+$/;
const literal = /^\[[\x21-\x5a\x5e-\x7e]*\]$/;
/** What is wrong with the value of a `Message-ID` field, or undefined. Never throws. */
function messageIdProblem(value) {
    const text = value.trim();
    if (!text.startsWith('<') || !text.endsWith('>'))
        return text.includes('<') ? 'more-than-one' : 'unbracketed';
    const inner = text.slice(1, -1);
    if (inner.includes('<') || inner.includes('>'))
        return 'more-than-one';
    const [left = '', right, ...more] = inner.split('@');
    if (right === undefined || more.length > 0)
        return 'no-at';
    return part.test(left) && (part.test(right) || literal.test(right)) ? undefined : 'character';
}

;// CONCATENATED MODULE: ./build/checks/message/message-id.js





const message_id_inWords = {
    unbracketed: 'has no angle brackets around it',
    'no-at': 'is not of the form left@right',
    'more-than-one': 'is more than one identifier',
    character: 'holds a character that may not stand there',
};
/* harmony default export */ const message_id = ((0,check/* defineCheck */.q)({
    id: 'message/message-id',
    title: 'The Message-ID is there once, and well-formed',
    why: `The Message-ID tells one message from all others: replies, bounces and duplicates are matched by it. Gmail asks for
exactly one that is well-formed, and refuses bulk mail that comes with the same one again and again. A sender's own
server adds it where a message has none.`,
    refs: [
        (0,reference/* rfc */.W)(5322, '3.6.4'),
        (0,reference/* rfc */.W)(6409, '8.3'),
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
    ],
    on: 'message',
    needs: { header: message_header/* messageHeader */.f9 },
    messages: {
        missing: {
            severity: 'warning',
            text: () => 'The message has been sent without a Message-ID',
            remedy: () => 'Have your program, or the server that it submits to, write a Message-ID of your domain.',
        },
        several: {
            severity: 'error',
            text: ({ count }) => `The message has ${count} Message-ID fields`,
            remedy: () => 'Leave one Message-ID field.',
        },
        malformed: {
            severity: 'warning',
            text: ({ value, problem }) => `The Message-ID ${(0,quote/* quoted */.TL)(value)} ${message_id_inWords[problem]}`,
            remedy: () => 'Write it as <unique@example.com>, with something new for each message and a domain of yours.',
        },
    },
    examples: [
        { title: 'a newsletter', zone: '', messages: { 'news.eml': (0,samples/* newsletter */.IA)() }, says: [] },
        { title: 'a message that is not sent yet', zone: '', messages: { 'a.eml': (0,samples/* draft */.K4)() }, says: [] },
        {
            title: 'a template',
            zone: '',
            messages: { 'a.eml': (0,samples/* draft */.K4)({ 'Message-ID': '<%= message_id %>' }) },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'none',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'Message-ID': undefined }) },
            says: ['missing'],
        },
        {
            title: 'two of them',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'Message-Id': '<2@example.com>' }) },
            says: ['several'],
        },
        {
            title: 'no brackets, no domain, a blank',
            zone: '',
            messages: {
                'a.eml': (0,samples/* letter */.Pv)({ 'Message-ID': '1@example.com' }),
                'b.eml': (0,samples/* letter */.Pv)({ 'Message-ID': '<1234>' }),
                'c.eml': (0,samples/* letter */.Pv)({ 'Message-ID': '<1 2@example.com>' }),
            },
            says: ['malformed', 'malformed', 'malformed'],
        },
    ],
    skip: (0,message_header/* skipUnfilled */.z1)('message-id'),
    *run({ header }, say, message) {
        const [first, ...others] = (0,message_fields/* named */.K)(header, 'message-id');
        if (first === undefined) {
            // RFC 6409 §8.3: the server that takes a submission adds it.
            if (header.isSent)
                yield say.missing({}, (0,message_header/* lineOf */.cA)(message, 1));
            return;
        }
        const at = (0,message_header/* lineOf */.cA)(message, first.line);
        if (others.length > 0)
            yield say.several({ count: others.length + 1 }, at);
        if (!(0,message_header/* filledIn */.AE)(header, 'message-id').includes(first))
            return;
        const problem = messageIdProblem(first.value);
        if (problem !== undefined)
            yield say.malformed({ value: first.value, problem }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/message/placeholder.js







/** Where nobody writes of templates, as the texts of programmers do. */
const placeholder_fields = ['from', 'to', 'cc', 'reply-to', 'sender', 'subject', 'message-id', 'list-unsubscribe'];
/* harmony default export */ const placeholder = ((0,check/* defineCheck */.q)({
    id: 'message/placeholder',
    title: 'What has been sent has its placeholders filled in',
    why: `A message that goes out with "{{ name }}" in its subject, or with a link to "*|UNSUB|*", was sent past the program
that fills templates in. Readers take it for spam, and the link to unsubscribe does not work.`,
    refs: [(0,reference/* rfc */.W)(5322, '3.6')],
    on: 'message',
    needs: { header: message_header/* messageHeader */.f9, content: message_content/* messageContent */.B },
    messages: {
        left: {
            severity: 'warning',
            text: ({ placeholder, where }) => `The message has been sent with ${(0,quote/* quoted */.TL)(placeholder)} in ${where}`,
            remedy: () => 'See why the program that sends did not fill it in; perhaps its name is written differently.',
        },
    },
    examples: [
        { title: 'a newsletter', zone: '', messages: { 'news.eml': (0,samples/* newsletter */.IA)() }, says: [] },
        {
            title: 'a template, and a message that speaks of templates',
            zone: '',
            messages: {
                'a.eml': (0,samples/* draft */.K4)({ Subject: 'Hello {{ name }}' }),
                'b.eml': (0,samples/* letter */.Pv)({}, 'Write {{ name }} where the name shall stand.\n'),
            },
            says: [],
        },
        {
            title: 'a subject and a link that were not filled in',
            zone: '',
            messages: {
                'a.eml': (0,samples/* letter */.Pv)({ Subject: 'Hello %%first_name%%' }),
                'b.eml': (0,samples/* letter */.Pv)({ 'Content-Type': 'text/html' }, '<a href="*|UNSUB|*">Unsubscribe</a>\n'),
            },
            says: ['left', 'left'],
        },
    ],
    skip: message_header/* skipUnread */.hQ,
    *run({ header, content }, say, message) {
        if (!header.isSent)
            return;
        for (const name of placeholder_fields) {
            const [field] = (0,message_fields/* named */.K)(header, name);
            const placeholder = (0,template/* placeholderIn */.P)(field?.value ?? '');
            if (placeholder !== undefined)
                yield say.left({ placeholder, where: name }, (0,message_header/* lineOf */.cA)(message, field?.line ?? 1));
        }
        const inLinks = content.html?.links
            .map(({ href }) => (0,template/* placeholderIn */.P)(href))
            .find((found) => found !== undefined);
        if (inLinks !== undefined)
            yield say.left({ placeholder: inLinks, where: 'a link' }, (0,facts_message/* messagePlace */.Zp)(message));
    },
}));

;// CONCATENATED MODULE: ./build/checks/message/recipients.js





/* harmony default export */ const recipients = ((0,check/* defineCheck */.q)({
    id: 'message/recipients',
    title: 'The message says to whom it goes, and to nobody else',
    why: `A message without To or Cc was sent to addresses that it does not name, as most spam is, and filters count it. A Bcc
field that is still there when the message arrives shows everybody whom the sender meant to hide.`,
    refs: [(0,reference/* rfc */.W)(5322, '3.6.3'), (0,reference/* rfc */.W)(6854, '1')],
    on: 'message',
    needs: { header: message_header/* messageHeader */.f9 },
    messages: {
        missing: {
            severity: 'warning',
            text: () => 'The message has been sent with neither To nor Cc',
            remedy: () => 'Write the recipient in To, one message for each; a list may be named as a group, "Customers:;".',
        },
        bcc: {
            severity: 'warning',
            text: ({ value }) => `The message shows its hidden recipients: Bcc: ${(0,quote/* quoted */.TL)(value)}`,
            remedy: () => 'Have your program leave Bcc out of what it sends, and name those addresses in RCPT TO only.',
        },
    },
    examples: [
        { title: 'a newsletter', zone: '', messages: { 'news.eml': (0,samples/* newsletter */.IA)() }, says: [] },
        {
            title: 'messages that are not sent yet',
            zone: '',
            messages: { 'a.eml': (0,samples/* draft */.K4)({ To: undefined }), 'b.eml': (0,samples/* draft */.K4)({ Bcc: 'bob@example.net' }) },
            says: [],
        },
        { title: 'a group', zone: '', messages: { 'a.eml': (0,samples/* letter */.Pv)({ To: 'Customers:;' }) }, says: [] },
        {
            title: 'neither To nor Cc',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ To: undefined }) },
            says: ['missing'],
        },
        {
            title: 'hidden recipients that show',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ Bcc: 'bob@example.net' }) },
            says: ['bcc'],
        },
    ],
    skip: message_header/* skipUnread */.hQ,
    *run({ header }, say, message) {
        if (!header.isSent)
            return;
        if (['to', 'cc', 'bcc'].every((name) => (0,message_fields/* named */.K)(header, name).length === 0))
            yield say.missing({}, (0,message_header/* lineOf */.cA)(message, 1));
        const [bcc] = (0,message_header/* filledIn */.AE)(header, 'bcc');
        if (bcc !== undefined && parseAddresses(bcc.value).mailboxes.length > 0)
            yield say.bcc({ value: bcc.value }, (0,message_header/* lineOf */.cA)(message, bcc.line));
    },
}));

// EXTERNAL MODULE: ./build/core/subject.js
var subject = __webpack_require__(2506);
// EXTERNAL MODULE: ./build/facts/messages-given.js
var messages_given = __webpack_require__(218);
;// CONCATENATED MODULE: ./build/facts/message-spam.js
/** What SpamAssassin thinks of a message, where the settings name a server of it. */







/** spamc passes larger messages by unless it is told otherwise, and so do most servers. */
const message_spam_mostOctets = 512_000;
/** Unobserved where spamd does not answer. */
const messageSpam = {
    name: 'message-spam',
    on: 'message',
    async gather(message, world) {
        const header = await world.fact(message_header/* messageHeader */.f9, message);
        const unread = (0,message_header/* unreadInWords */._7)(header);
        if (unread !== undefined)
            return { unknown: unread };
        if (world.spamd === undefined)
            return { unknown: 'the setting "spamd" names no server' };
        const bytes = (0,messages_given/* octetsOfMessage */.rO)(message, world);
        if (bytes.length > message_spam_mostOctets)
            return {
                unknown: `it has ${(0,message_excess/* inWords */.r4)(bytes.length)}, and SpamAssassin is asked up to ${(0,message_excess/* inWords */.r4)(message_spam_mostOctets)}`,
            };
        const { domain = 'example.com' } = await world.fact(message_author/* messageAuthor */.P, message);
        const answer = await world.spamd(asSubmitted(bytes, header, { domain, now: world.now }));
        const { spamd } = world.settings;
        const server = spamd === undefined ? 'spamd' : `spamd at ${(0,subject/* endpointOf */.X5)(spamd)}`;
        if (answer.kind === 'failed')
            throw new fact/* Unobserved */.A(`${server}: ${answer.detail}`);
        const { score, threshold, rules } = answer;
        return { score, threshold, rules };
    },
};
/** With what the sender's own server adds to a message that has not been sent yet (RFC 6409 §8.2, §8.3). */
function asSubmitted(bytes, header, { domain, now }) {
    if (header.isSent)
        return bytes;
    const lacks = (name) => (0,message_fields/* named */.K)(header, name).length === 0;
    const end = header.lines.ends.crlf > 0 ? '\r\n' : '\n';
    const added = [
        ...(lacks('date') ? [`Date: ${now.toUTCString().replace('GMT', '+0000')}${end}`] : []),
        ...(lacks('message-id') ? [`Message-ID: <${now.getTime()}.1@${domain}>${end}`] : []),
    ];
    const head = new TextEncoder().encode(added.join(''));
    const whole = new Uint8Array(head.length + bytes.length);
    whole.set(head);
    whole.set(bytes, head.length);
    return whole;
}

;// CONCATENATED MODULE: ./build/facts/spam-advice.js
/** What to do about the rules of SpamAssassin that senders meet most, by how their names begin. */
const advice = [
    ['MISSING_DATE', 'have Date written when the message is sent'],
    ['MISSING_MID', 'have a Message-ID written when the message is sent'],
    ['INVALID_MSGID', 'write the Message-ID as <unique@your-domain>'],
    ['INVALID_DATE', 'write Date as RFC 5322 has it'],
    ['DATE_IN_', 'set the clock of the machine that sends'],
    ['MISSING_SUBJECT', 'write a subject'],
    ['SUBJ_ALL_CAPS', 'write the subject in small letters'],
    ['SUBJECT_NEEDS_ENCODING', 'encode the subject (RFC 2047)'],
    ['MISSING_HEADERS', 'name the recipient in To'],
    ['MISSING_FROM', 'write From'],
    ['MIME_HTML_ONLY', 'add a text part beside the HTML'],
    ['HTML_MIME_NO_HTML_TAG', 'write whole HTML, with html and body'],
    ['HTML_IMAGE_ONLY', 'say in text what the pictures say'],
    ['HTML_IMAGE_RATIO', 'add text beside the pictures'],
    ['HTML_FONT_LOW_CONTRAST', 'give text and background different colours'],
    ['HTML_SHORT_LINK_IMG', 'say in text what the linked pictures say'],
    ['MPART_ALT_DIFF', 'let the text part say what the HTML says'],
    ['MIME_QP_LONG_LINE', 'have a library write quoted-printable'],
    ['MIME_BASE64_TEXT', 'encode plain text as quoted-printable'],
    ['FREEMAIL_', 'send from an address of your own domain, and let Reply-To name it too'],
    ['RDNS_NONE', 'give the sending address a PTR record'],
    ['RDNS_DYNAMIC', 'give the sending address a PTR record of your own name'],
    ['SPF_', 'mend SPF for the envelope domain'],
    ['DKIM_INVALID', 'mend the DKIM signature'],
    ['DKIM_ADSP', 'sign with DKIM'],
    ['DMARC_', 'mend SPF or DKIM so that one of them aligns'],
    ['T_DKIM', 'mend the DKIM signature'],
    ['URIBL_BLOCKED', 'give the server of SpamAssassin a resolver of its own'],
    ['URIBL_', 'see why a domain that you link to is on a block list'],
    ['RCVD_IN_', 'see why the sending address is on a block list'],
    ['NO_RECEIVED', 'nothing: the message has not been sent yet'],
    ['NO_RELAYS', 'nothing: the message has not been sent yet'],
    ['URI_SHORT', 'link without a service that shortens links'],
    ['NUMERIC_HTTP_ADDR', 'link to a name, not to an IP address'],
    ['NORMAL_HTTP_TO_IP', 'link to a name, not to an IP address'],
    ['GTUBE', 'leave out the test string of SpamAssassin'],
];
/** Undefined for a rule that says itself what is wrong. */
const adviceFor = (rule) => advice.find(([prefix]) => rule.startsWith(prefix))?.[1];

;// CONCATENATED MODULE: ./build/checks/message/spam-score.js







const mostRules = 5;
const messages = { 'news.eml': (0,samples/* newsletter */.IA)() };
const settings = { spamd: { host: '127.0.0.1', port: 783 } };
const judged = (score, ...rules) => `SPAMD/1.1 0 EX_OK\r\nSpam: ${score >= 5 ? 'True' : 'False'} ; ${score} / 5.0\r\n\r\n${rules.join('\n')}\n`;
const rulesInWords = ({ rules }) => rules.length === 0
    ? 'no rule is named'
    : (0,quote/* listed */.KE)(rules.map(({ name, points, description }) => `${points} ${name} (${description})`));
function spam_score_remedy({ rules }) {
    const [dearest] = rules;
    if (dearest === undefined)
        return 'Have the server report its rules, to see what costs the points.';
    const steps = [...new Set(rules.flatMap(({ name }) => adviceFor(name) ?? []))];
    return steps.length === 0
        ? `Change what the dearest rules name, first of all ${dearest.name}.`
        : `To begin with: ${steps.join('; ')}.`;
}
/* harmony default export */ const spam_score = ((0,check/* defineCheck */.q)({
    id: 'message/spam-score',
    title: 'SpamAssassin takes the message for mail',
    why: `SpamAssassin gives points for hundreds of marks that spam has, and takes a message from 5 points on for spam. The
big providers do not use it, but many companies and hosters do, and its rules say in words what others only act upon. The
score holds for the server that was asked: whether it looks up block lists, and what it has learned, is its own.`,
    refs: [
        (0,reference/* provider */.M)('SpamAssassin: the rules and their scores', 'https://spamassassin.apache.org/full/4.0.x/doc/Mail_SpamAssassin_Conf.html'),
    ],
    on: 'message',
    needs: { spam: messageSpam },
    messages: {
        spam: {
            severity: 'error',
            text: (judged) => `SpamAssassin gives the message ${judged.score} points, and takes it for spam from ${judged.threshold} on; the dearest rules: ${rulesInWords(judged)}`,
            remedy: spam_score_remedy,
        },
        close: {
            severity: 'warning',
            text: (judged) => `SpamAssassin gives the message ${judged.score} points of the ${judged.threshold} that make it spam; the dearest rules: ${rulesInWords(judged)}`,
            remedy: spam_score_remedy,
        },
    },
    examples: [
        {
            title: 'a newsletter with few points',
            zone: '',
            settings,
            messages,
            spamd: judged(0.1, ' 0.1 HTML_MESSAGE           BODY: HTML included in message'),
            says: [],
        },
        { title: 'no server', zone: '', messages, says: [], outcome: 'skipped' },
        {
            title: 'spam',
            zone: '',
            settings,
            messages,
            spamd: judged(6.1, ' 2.4 HTML_IMAGE_ONLY_08     BODY: HTML: images with 400-800 bytes of', '                            words', ' 3.7 URIBL_DBL_SPAM         Contains a spam URL listed in the DBL', '-0.0 SPF_PASS               SPF: sender matches SPF record'),
            says: ['spam'],
        },
        {
            title: 'nearly spam',
            zone: '',
            settings,
            messages,
            spamd: judged(4.2, ' 4.2 SOME_RULE              Something of this server'),
            says: ['close'],
        },
        {
            title: 'a server that does not judge',
            zone: '',
            settings,
            messages,
            spamd: 'SPAMD/1.0 79 EX_TIMEOUT\r\n\r\n',
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ spam }) => spam.unknown,
    *run({ spam }, say, message) {
        if (spam.unknown !== undefined)
            return;
        const { score, threshold } = spam;
        const rules = spam.rules
            .filter(({ points }) => points > 0)
            .sort((a, b) => b.points - a.points)
            .slice(0, mostRules)
            .map(({ name, points, description }) => ({ name, points, description }));
        if (score >= threshold)
            yield say.spam({ score, threshold, rules }, (0,facts_message/* messagePlace */.Zp)(message));
        else if (score > threshold * 0.7)
            yield say.close({ score, threshold, rules }, (0,facts_message/* messagePlace */.Zp)(message));
    },
}));

;// CONCATENATED MODULE: ./build/checks/message/structure.js






const boundary = 'multipart/mixed; boundary=edge';
/* harmony default export */ const structure = ((0,check/* defineCheck */.q)({
    id: 'message/structure',
    title: 'The parts of the message can be told apart',
    why: `A message of several parts names a boundary, begins each part with it and ends the last one with it. Where one of
these is missing, programs guess: some show an empty message, some the raw text, and filters, who see what the reader does
not, distrust all of it. Exchange and others refuse such mail with 554 5.6.0.`,
    refs: [(0,reference/* rfc */.W)(2046, '5.1.1'), (0,reference/* rfc */.W)(2045, '4'), (0,reference/* rfc */.W)(2045, '6.4')],
    on: 'message',
    needs: { header: message_header/* messageHeader */.f9, parts: message_parts/* messageParts */.A },
    messages: {
        'no-boundary': {
            severity: 'error',
            text: () => 'A multipart names no boundary, so that nobody can tell its parts apart',
            remedy: () => 'Write Content-Type: multipart/…; boundary="…", with the text that stands between the parts.',
        },
        'boundary-unused': {
            severity: 'error',
            text: () => 'The boundary that a multipart names never comes, so that its parts are shown to nobody',
            remedy: () => 'Begin each part with two dashes and the very boundary of the Content-Type field.',
        },
        'unclosed-multipart': {
            severity: 'warning',
            text: () => 'A multipart does not end with its boundary and two dashes: the message was cut, or written by hand',
            remedy: () => 'End it with a line of two dashes, the boundary, and two dashes.',
        },
        'encoded-multipart': {
            severity: 'error',
            text: () => 'A multipart is itself encoded as base64 or quoted-printable, which no reader decodes',
            remedy: () => 'Leave Content-Transfer-Encoding of the multipart out, and encode its parts.',
        },
        'too-many-parts': {
            severity: 'warning',
            text: () => 'The message has more parts, or parts deeper in each other, than readers follow',
            remedy: () => 'Send fewer parts; filters take so many for an attack.',
        },
        'mime-version': {
            severity: 'warning',
            text: () => 'The message has MIME fields and no MIME-Version: 1.0, so that some readers show it as plain text',
            remedy: () => 'Write MIME-Version: 1.0.',
        },
    },
    examples: [
        {
            title: 'a newsletter, and a message of plain text',
            zone: '',
            messages: {
                'news.eml': (0,samples/* newsletter */.IA)(),
                'a.eml': (0,samples/* letter */.Pv)({ 'MIME-Version': undefined, 'Content-Type': undefined }),
            },
            says: [],
        },
        {
            title: 'no boundary',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'Content-Type': 'multipart/mixed' }, (0,samples/* partsOf */.CI)(['text/plain', 'a'])) },
            says: ['no-boundary'],
        },
        {
            title: 'another boundary than the one that is named',
            zone: '',
            messages: {
                'a.eml': (0,samples/* letter */.Pv)({ 'Content-Type': 'multipart/mixed; boundary=other' }, (0,samples/* partsOf */.CI)(['text/plain', 'a'])),
            },
            says: ['boundary-unused'],
        },
        {
            title: 'a message that was cut',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'Content-Type': boundary }, '--edge\n\nHello\n') },
            says: ['unclosed-multipart'],
        },
        {
            title: 'an encoding of the whole',
            zone: '',
            messages: {
                'a.eml': (0,samples/* letter */.Pv)({ 'Content-Type': boundary, 'Content-Transfer-Encoding': 'base64' }, (0,samples/* partsOf */.CI)(['text/plain', 'a'])),
            },
            says: ['encoded-multipart'],
        },
        {
            title: 'thousands of parts',
            zone: '',
            messages: {
                'a.eml': (0,samples/* letter */.Pv)({ 'Content-Type': boundary }, `${'--edge\n\na\n'.repeat(1100)}--edge--\n`),
            },
            says: ['too-many-parts'],
        },
        {
            title: 'no MIME version',
            zone: '',
            messages: { 'a.eml': (0,samples/* newsletter */.IA)({ 'MIME-Version': undefined }) },
            says: ['mime-version'],
        },
    ],
    skip: message_header/* skipUnread */.hQ,
    *run({ header, parts }, say, message) {
        const codes = new Set(parts.problems.map(({ code }) => code));
        for (const code of order)
            if (codes.has(code))
                yield say[code]({}, (0,facts_message/* messagePlace */.Zp)(message));
        const isMime = ['content-type', 'content-transfer-encoding'].some((name) => (0,message_fields/* named */.K)(header, name).length > 0);
        if (isMime && (0,message_fields/* named */.K)(header, 'mime-version').length === 0)
            yield say['mime-version']({}, (0,facts_message/* messagePlace */.Zp)(message));
    },
}));
const order = [
    'no-boundary',
    'boundary-unused',
    'encoded-multipart',
    'unclosed-multipart',
    'too-many-parts',
];

// EXTERNAL MODULE: ./build/mail/message/encoded-word.js
var message_encoded_word = __webpack_require__(4209);
;// CONCATENATED MODULE: ./build/checks/message/subject.js





/** "Re" in the languages whose programs have a word of their own. */
const reply = /^\s*(?:re|aw|antw|sv|vs|odp|ynt|res)(?:\[\d{1,3}\])?\s?:/i;
/* harmony default export */ const message_subject = ((0,check/* defineCheck */.q)({
    id: 'message/subject',
    title: 'The message has a subject, and does not pretend to be an answer',
    why: `A message without a subject is what infected machines send, and filters count it. A subject with "Re:" on a message
that answers nothing is an old trick: Gmail asks not to use it, SpamAssassin has a rule for it.`,
    refs: [
        (0,reference/* rfc */.W)(5322, '3.6.5'),
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
    ],
    on: 'message',
    needs: { header: message_header/* messageHeader */.f9 },
    messages: {
        missing: {
            severity: 'warning',
            text: () => 'The message has been sent without a subject',
            remedy: () => 'Write a subject that says what the message is about.',
        },
        empty: {
            severity: 'warning',
            text: () => 'The subject is empty',
            remedy: () => 'Write a subject that says what the message is about.',
        },
        'false-reply': {
            severity: 'warning',
            text: ({ subject }) => `The subject ${(0,quote/* quoted */.TL)(subject)} says that the message is an answer, and no In-Reply-To or References says to what`,
            remedy: () => 'Leave out the "Re:", or, in a real answer, write In-Reply-To and References.',
        },
    },
    examples: [
        { title: 'a newsletter', zone: '', messages: { 'news.eml': (0,samples/* newsletter */.IA)() }, says: [] },
        {
            title: 'a real answer, a forwarded message, and a word that begins alike',
            zone: '',
            messages: {
                'a.eml': (0,samples/* letter */.Pv)({ Subject: 'Re: News', 'In-Reply-To': '<1@example.net>' }),
                'b.eml': (0,samples/* letter */.Pv)({ Subject: 'Fwd: News' }),
                'c.eml': (0,samples/* letter */.Pv)({ Subject: 'Results: all green' }),
                'd.eml': (0,samples/* draft */.K4)({ Subject: undefined }),
            },
            says: [],
        },
        {
            title: 'no subject',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ Subject: undefined }) },
            says: ['missing'],
        },
        { title: 'an empty subject', zone: '', messages: { 'a.eml': (0,samples/* letter */.Pv)({ Subject: '' }) }, says: ['empty'] },
        {
            title: 'an answer to nothing',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ Subject: 'RE: your order' }) },
            says: ['false-reply'],
        },
    ],
    skip: message_header/* skipUnread */.hQ,
    *run({ header }, say, message) {
        const [field] = (0,message_fields/* named */.K)(header, 'subject');
        if (field === undefined) {
            if (header.isSent)
                yield say.missing({}, (0,message_header/* lineOf */.cA)(message, 1));
            return;
        }
        const [subject, at] = [(0,message_encoded_word/* decodeWords */.O)(field.value), (0,message_header/* lineOf */.cA)(message, field.line)];
        const answers = (0,message_fields/* named */.K)(header, 'in-reply-to').length + (0,message_fields/* named */.K)(header, 'references').length > 0;
        if (subject.trim() === '')
            yield say.empty({}, at);
        else if (reply.test(subject) && !answers)
            yield say['false-reply']({ subject }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/message/text-part.js






const text_part_isHtml = { 'Content-Type': 'text/html; charset=utf-8' };
const html = (body) => `<html><body>${body}</body></html>\n`;
const words = 'Hello Ann, your order has left our house and will be with you tomorrow before noon. '.repeat(3);
/** Fewer visible characters beside pictures say nothing to somebody who does not see them. */
const least = 60;
/** One of them says as much as some letters. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const lettersIn = (text) => text.length + 2 * (text.match(dense)?.length ?? 0);
/* harmony default export */ const text_part = ((0,check/* defineCheck */.q)({
    id: 'message/text-part',
    title: 'The message says in text what it shows',
    why: `A message of HTML alone, and even more one of a picture alone, is what spam looks like that hides its words from
filters; SpamAssassin has rules for both. Readers on a watch, with a screen reader or with pictures switched off see
nothing of it. A text part beside the HTML costs little.`,
    refs: [(0,reference/* rfc */.W)(2046, '5.1.4')],
    on: 'message',
    needs: { parts: message_parts/* messageParts */.A, content: message_content/* messageContent */.B },
    messages: {
        missing: {
            severity: 'warning',
            text: () => 'The message has HTML, and no text part beside it',
            remedy: () => 'Send multipart/alternative with a text/plain part that says the same before the HTML.',
        },
        empty: {
            severity: 'warning',
            text: () => 'The text part beside the HTML is empty',
            remedy: () => 'Let the text part say what the HTML says, or leave it out.',
        },
        'image-only': {
            severity: 'warning',
            text: ({ images, characters }) => `The HTML shows ${images === 1 ? 'a picture' : `${images} pictures`} and ${characters} characters of text`,
            remedy: () => 'Write what the pictures say as text, and give each picture an alt text.',
        },
    },
    examples: [
        {
            title: 'a newsletter, and a message of text',
            zone: '',
            messages: { 'news.eml': (0,samples/* newsletter */.IA)(), 'a.eml': (0,samples/* letter */.Pv)() },
            says: [],
        },
        { title: 'HTML alone', zone: '', messages: { 'a.eml': (0,samples/* letter */.Pv)(text_part_isHtml, html(words)) }, says: ['missing'] },
        {
            title: 'an empty text part',
            zone: '',
            messages: { 'a.eml': (0,samples/* newsletter */.IA)({}, (0,samples/* partsOf */.CI)(['text/plain', ' '], ['text/html', html(words)])) },
            says: ['empty'],
        },
        {
            title: 'a picture, and a few characters that say much',
            zone: '',
            messages: {
                'a.eml': (0,samples/* newsletter */.IA)({}, (0,samples/* partsOf */.CI)(['text/plain; charset=utf-8', '您的订单已经发货，预计明天中午之前送达，请注意查收。'], [
                    'text/html; charset=utf-8',
                    html('<img src="https://www.example.com/a.png">您的订单已经发货，预计明天中午之前送达，请注意查收。'),
                ])),
            },
            says: [],
        },
        {
            title: 'a picture alone',
            zone: '',
            messages: {
                'a.eml': (0,samples/* newsletter */.IA)({}, (0,samples/* partsOf */.CI)(['text/plain', words], ['text/html', html('<img src="https://www.example.com/a.png">')])),
            },
            says: ['image-only'],
        },
    ],
    skip: ({ content }) => content.unread,
    *run({ parts: { parts }, content: { text, html } }, say, message) {
        const at = (0,facts_message/* messagePlace */.Zp)(message);
        const types = new Set(parts.filter(message_parts/* isBody */.v).map(({ type }) => type));
        if (html === undefined)
            return;
        // Of a template that is HTML alone, the text stands in another file.
        if (types.has('text/html') && !types.has('text/plain'))
            yield say.missing({}, at);
        else if (types.has('text/plain') && text.trim() === '')
            yield say.empty({}, at);
        const [images, characters] = [html.images.length, html.text.length];
        if (images > 0 && lettersIn(html.text) < least)
            yield say['image-only']({ images, characters }, at);
    },
}));

;// CONCATENATED MODULE: ./build/facts/message-unsubscribing.js
/** Whether a message shows that it goes to many, and a way to get no more of them. */

/** Beginnings of the word for it, in the languages of most newsletters. */
const message_unsubscribing_words = /unsubscri|opt[- ]?out|preferences|abmeld|abbestell|austrag|désabonn|desabonn|désinscri|desinscri|préférences|suscripci|inscripci|de baja|cancelar|disiscri|iscrizione|preferenze|afmeld|uitschrijv|avregistrer|avanmäl|avmeld|meld deg|frameld|peruuta|lopeta tilaus|wypis|rezygn|odhlás|odhlas|odjav|leiratkoz|dezabon|отпис|відпис|απεγγραφ|διαγραφ|配信停止|購読|退订|退訂|取消订阅|取消訂閱|수신거부|구독|iptal|abonelik|إلغاء|הסר/i;
/** In its text, or in the address of a link. */
function showsWayOut({ text, html }) {
    const shown = [text, html?.text ?? '', ...(html?.links.map(({ href }) => href) ?? [])];
    return shown.some((piece) => message_unsubscribing_words.test(piece));
}
const listFields = ['list-unsubscribe', 'list-unsubscribe-post', 'list-id', 'list-help'];
/** Receipts and passwords come without the fields of lists (RFC 2369, RFC 2919). */
const isMarkedAsBulk = (header) => listFields.some((name) => (0,message_fields/* named */.K)(header, name).length > 0) ||
    (0,message_fields/* named */.K)(header, 'precedence').some(({ value }) => /^(?:bulk|list|junk)$/i.test(value.trim()));

;// CONCATENATED MODULE: ./build/mail/message/list-header.js
/** Fields of mailing lists: addresses in angle brackets with commas between, as in `List-Unsubscribe` (RFC 2369 §2). */
const mostUris = 50;
/** Never throws; linear in the length of the text. */
function parseListUris(value) {
    const uris = [];
    let rest = '';
    let at = 0;
    while (at < value.length && uris.length < mostUris) {
        const open = value.indexOf('<', at);
        const close = open === -1 ? -1 : value.indexOf('>', open);
        if (close === -1)
            break;
        rest += value.slice(at, open);
        // RFC 2369 §2: white space within the brackets is passed over; folding puts it there.
        uris.push(value.slice(open + 1, close).replace(/\s+/g, ''));
        at = close + 1;
    }
    rest += value.slice(at);
    const outside = rest.replace(/\([^()]*\)/g, '').replace(/[\s,]+/g, '');
    return { uris, isMalformed: outside !== '' };
}

;// CONCATENATED MODULE: ./build/checks/message/unsubscribe.js









const declared = { profile: 'bulk-sender' };
const oneClick = 'List-Unsubscribe=One-Click';
const remedyMissing = `Add List-Unsubscribe: <https://…> and List-Unsubscribe-Post: ${oneClick}`;
const remedyPost = `Add List-Unsubscribe-Post: ${oneClick}, have the page take a POST without asking anything, and sign both fields.`;
/* harmony default export */ const unsubscribe = ((0,check/* defineCheck */.q)({
    id: 'message/unsubscribe',
    title: 'Bulk mail can be unsubscribed with one click',
    why: `Gmail and Yahoo ask of everybody who sends some thousand messages a day that marketing mail carries a link to
unsubscribe in its header, which they show beside the sender's name. It takes both fields: List-Unsubscribe with an https
address, and List-Unsubscribe-Post. A mailto alone does not count at Gmail. Readers who do not find the button report spam.`,
    refs: [
        (0,reference/* rfc */.W)(8058, '3.1'),
        (0,reference/* rfc */.W)(2369, '3.2'),
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
        (0,reference/* provider */.M)('Yahoo: sender best practices', 'https://senders.yahooinc.com/best-practices/'),
    ],
    on: 'message',
    needs: { header: message_header/* messageHeader */.f9, author: message_author/* messageAuthor */.P, content: message_content/* messageContent */.B },
    messages: {
        missing: {
            severity: 'warning',
            text: () => 'The message goes to many, and has no List-Unsubscribe field',
            remedy: () => `${remedyMissing}.`,
        },
        unmarked: {
            severity: 'warning',
            text: () => 'The message has no List-Unsubscribe field, and the domain sends in bulk',
            remedy: () => `${remedyMissing}, unless the message is one that nobody can unsubscribe, such as a receipt.`,
        },
        malformed: {
            severity: 'warning',
            text: ({ value }) => `List-Unsubscribe holds no address in angle brackets: ${(0,quote/* quoted */.TL)(value)}`,
            remedy: () => 'Write each address in angle brackets, with commas between: <https://…>, <mailto:…>.',
        },
        'no-https': {
            severity: 'warning',
            text: ({ value }) => `List-Unsubscribe has no https address: ${(0,quote/* quoted */.TL)(value)}`,
            remedy: () => 'Put an https address that unsubscribes with one POST before the others.',
        },
        'no-post': {
            severity: 'warning',
            text: () => 'List-Unsubscribe-Post is missing, so that the address cannot be used with one click',
            remedy: () => remedyPost,
        },
        'wrong-post': {
            severity: 'warning',
            text: ({ value }) => `List-Unsubscribe-Post says ${(0,quote/* quoted */.TL)(value)} instead of ${oneClick}`,
            remedy: () => `Write List-Unsubscribe-Post: ${oneClick}.`,
        },
    },
    examples: [
        { title: 'a newsletter', zone: '', declared, messages: { 'news.eml': (0,samples/* newsletter */.IA)() }, says: [] },
        {
            title: 'a template',
            zone: '',
            declared,
            messages: { 'a.eml': (0,samples/* newsletter */.IA)({ 'List-Unsubscribe': '<{{ unsubscribe_url }}>' }) },
            says: [],
        },
        {
            title: 'a message of a domain that sends little',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)() },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'a newsletter with a link at its end alone',
            zone: '',
            declared,
            messages: {
                'a.eml': (0,samples/* newsletter */.IA)({ 'List-Unsubscribe': undefined, 'List-Unsubscribe-Post': undefined }),
            },
            says: ['missing'],
        },
        {
            title: 'no way out of a newsletter, or a receipt',
            zone: '',
            declared,
            messages: { 'a.eml': (0,samples/* letter */.Pv)() },
            says: ['unmarked'],
        },
        {
            title: 'an address without brackets',
            zone: '',
            declared,
            messages: { 'a.eml': (0,samples/* newsletter */.IA)({ 'List-Unsubscribe': 'https://www.example.com/u/4711' }) },
            says: ['malformed'],
        },
        {
            title: 'a mailto alone',
            zone: '',
            declared,
            messages: { 'a.eml': (0,samples/* newsletter */.IA)({ 'List-Unsubscribe': '<mailto:unsubscribe@example.com>' }) },
            says: ['no-https'],
        },
        {
            title: 'more than one click',
            zone: '',
            declared,
            messages: { 'a.eml': (0,samples/* newsletter */.IA)({ 'List-Unsubscribe-Post': undefined }) },
            says: ['no-post'],
        },
        {
            title: 'another value',
            zone: '',
            declared,
            messages: { 'a.eml': (0,samples/* newsletter */.IA)({ 'List-Unsubscribe-Post': 'One-Click' }) },
            says: ['wrong-post'],
        },
    ],
    skip: ({ header, author }) => (0,message_header/* unreadInWords */._7)(header) ??
        (author.profile === 'bulk-sender' ? undefined : 'required of bulk senders only (profile: bulk-sender)'),
    *run({ header, content }, say, message) {
        const [field] = (0,message_fields/* named */.K)(header, 'list-unsubscribe');
        if (field === undefined) {
            const isBulk = isMarkedAsBulk(header) || showsWayOut(content);
            yield say[isBulk ? 'missing' : 'unmarked']({}, (0,facts_message/* messagePlace */.Zp)(message));
            return;
        }
        const [{ value }, at] = [field, (0,message_header/* lineOf */.cA)(message, field.line)];
        const { uris } = parseListUris(value);
        const hasHttps = uris.some((uri) => /^https:\/\//i.test(uri) || (0,template/* placeholderIn */.P)(uri) !== undefined);
        if (uris.length === 0 && (0,template/* placeholderIn */.P)(value) === undefined)
            yield say.malformed({ value }, at);
        else if (!hasHttps && (0,template/* placeholderIn */.P)(value) === undefined)
            yield say['no-https']({ value }, at);
        else {
            const [post] = (0,message_fields/* named */.K)(header, 'list-unsubscribe-post');
            if (post === undefined)
                yield say['no-post']({}, at);
            // RFC 8058 §3.1: one pair of key and value; letters of either case, as Gmail and Yahoo take it.
            else if (post.value.trim().toLowerCase() !== oneClick.toLowerCase() &&
                (0,template/* placeholderIn */.P)(post.value) === undefined)
                yield say['wrong-post']({ value: post.value }, (0,message_header/* lineOf */.cA)(message, post.line));
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/message/unsubscribe-link.js








const unsubscribe_link_declared = { profile: 'bulk-sender' };
/* harmony default export */ const unsubscribe_link = ((0,check/* defineCheck */.q)({
    id: 'message/unsubscribe-link',
    title: 'Bulk mail shows a link to unsubscribe',
    why: `Gmail, Yahoo, Outlook.com and iCloud ask for a link to unsubscribe that can be seen in the message, beside the one in
the header. Whoever looks for it and does not find it reports spam, and that is what a sender's reputation is made of.`,
    refs: [
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
        (0,reference/* provider */.M)('iCloud: postmaster information', 'https://support.apple.com/102322'),
    ],
    on: 'message',
    needs: { author: message_author/* messageAuthor */.P, header: message_header/* messageHeader */.f9, content: message_content/* messageContent */.B },
    messages: {
        missing: {
            severity: 'notice',
            text: () => 'The message shows no link that looks like one to unsubscribe',
            remedy: () => 'Add one at the end.',
        },
        unmarked: {
            severity: 'notice',
            text: () => 'The message shows no link that looks like one to unsubscribe, and nothing in its header says that it goes to many',
            remedy: () => 'Add one at the end, unless the message is one that nobody can unsubscribe, such as a receipt.',
        },
    },
    examples: [
        { title: 'a newsletter', zone: '', declared: unsubscribe_link_declared, messages: { 'news.eml': (0,samples/* newsletter */.IA)() }, says: [] },
        {
            title: 'another language',
            zone: '',
            declared: unsubscribe_link_declared,
            messages: { 'a.eml': (0,samples/* letter */.Pv)({}, 'Hallo\n\nNewsletter abbestellen: https://www.example.com/a\n') },
            says: [],
        },
        {
            title: 'a message of a domain that sends little',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)() },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'a newsletter without a link',
            zone: '',
            declared: unsubscribe_link_declared,
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'List-Id': '<news.example.com>' }) },
            says: ['missing'],
        },
        {
            title: 'a newsletter, or a receipt',
            zone: '',
            declared: unsubscribe_link_declared,
            messages: { 'a.eml': (0,samples/* letter */.Pv)() },
            says: ['unmarked'],
        },
    ],
    skip: ({ author, content }) => content.unread ??
        (author.profile === 'bulk-sender' ? undefined : 'required of bulk senders only (profile: bulk-sender)'),
    *run({ header, content }, say, message) {
        if (showsWayOut(content))
            return;
        const kind = isMarkedAsBulk(header) ? 'missing' : 'unmarked';
        yield say[kind]({}, (0,facts_message/* messagePlace */.Zp)(message));
    },
}));

// EXTERNAL MODULE: ./build/mail/spf/tree-network.js
var tree_network = __webpack_require__(695);
;// CONCATENATED MODULE: ./build/facts/message-transport.js



/** The newest first; none where no field tells of a declared sender. */
const handovers = {
    name: 'handovers',
    on: 'message',
    async gather(message, world) {
        const networks = declaredNetworks(world);
        if (networks.length === 0)
            return [];
        const header = await world.fact(message_header/* messageHeader */.f9, message);
        return (0,message_fields/* named */.K)(header, 'received').flatMap(({ value, line }) => {
            const handover = handoverIn(value, networks);
            return handover === undefined ? [] : [{ ...handover, line }];
        });
    },
};
const declaredNetworks = ({ settings, declared }) => settings.domains.flatMap((domain) => declared(domain).sendingNetworks.flatMap((network) => (0,tree_network/* parseNetwork */.MO)(network) ?? []));
const longest = 2_000;
const bracketed = /\[(?:IPv6:)?([0-9a-f.:]{2,45})\]/gi;
/** Other words, such as `with Microsoft SMTP Server`, do not tell. */
const plain = /^(UTF8)?E?SMTPA?$/;
const transmission = /\bwith\s+([a-z0-9]{3,12})\b/i;
function handoverIn(value, networks) {
    const text = value.slice(0, longest);
    const [from = ''] = text.split(/\sby\s/i, 1);
    const address = [...from.matchAll(bracketed)].map(([, ip = '']) => ip).find((ip) => isOf(ip, networks));
    const protocol = transmission.exec(text)?.[1]?.toUpperCase();
    if (address === undefined || protocol === undefined)
        return undefined;
    // RFC 3848 §1: the S stands for STARTTLS; servers that use other words mostly name the version.
    const isEncrypted = /(SMTP|LMTP)SA?$/.test(protocol) || /\bTLSv?\d|version=TLS/i.test(text);
    return isEncrypted || plain.test(protocol) ? { address, protocol, isEncrypted } : undefined;
}
function isOf(address, networks) {
    const own = (0,tree_network/* parseNetwork */.MO)(address);
    return own !== undefined && networks.some((network) => (0,tree_network/* contains */.gR)(network, own));
}

;// CONCATENATED MODULE: ./build/checks/sender/tls.js






const tls_declared = { sendingNetworks: ['20.2.3.4', '2a00:1450::/64'] };
const received = (from, by) => ({
    'a.eml': (0,samples/* letter */.Pv)({ Received: `from mail.example.com (mail.example.com. ${from})\n by ${by}` }),
});
const since = 'id 4711 for <ann@example.net>; Mon, 05 Jan 2026 10:00:01 +0000';
/* harmony default export */ const tls = ((0,check/* defineCheck */.q)({
    id: 'sender/tls',
    title: 'The declared senders hand messages over under TLS',
    why: `A server that sends without TLS lets everybody on the way read the mail. Gmail requires TLS and answers 550-5.7.29
without it; others mark the message as not encrypted. Whether a server uses TLS when it sends is written into each message by
the server that receives it.`,
    refs: [
        (0,reference/* rfc */.W)(3848),
        (0,reference/* rfc */.W)(5321, '4.4'),
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/mail/answer/81126'),
    ],
    on: 'message',
    needs: { handovers: handovers },
    messages: {
        plain: {
            severity: 'warning',
            text: ({ address, protocol }) => `the sender ${address} handed the message over without TLS (${(0,quote/* quoted */.TL)(`with ${protocol}`)})`,
            remedy: () => 'Turn TLS on for outgoing mail where the other side offers it (Postfix: smtp_tls_security_level = may; Exim: it is the default).',
        },
    },
    examples: [
        {
            title: 'TLS',
            zone: '',
            declared: tls_declared,
            messages: received('[20.2.3.4]', `mx.example.net with ESMTPS ${since}`),
            says: [],
        },
        {
            title: 'TLS from an IPv6 address, in the words of Exchange',
            zone: '',
            declared: tls_declared,
            messages: received('[IPv6:2a00:1450::7]', `mx.example.net with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_AES_256_GCM_SHA384) ${since}`),
            says: [],
        },
        {
            title: 'no TLS',
            zone: '',
            declared: tls_declared,
            messages: received('[20.2.3.4]', `mx.example.net with ESMTP ${since}`),
            says: ['plain'],
        },
        {
            title: 'no TLS within the network of a provider, which is nobody else to mend',
            zone: '',
            declared: tls_declared,
            messages: received('[20.2.4.4]', `mx.example.net with SMTP ${since}`),
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'words that do not tell',
            zone: '',
            declared: tls_declared,
            messages: received('[20.2.3.4]', `mx.example.net with Microsoft SMTP Server ${since}`),
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'a message that was not sent',
            zone: '',
            declared: tls_declared,
            messages: { 'a.eml': (0,samples/* draft */.K4)() },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ handovers }) => handovers.length === 0
        ? 'no Received field tells how a declared sender (sending-ips) handed the message over'
        : undefined,
    *run({ handovers }, say, message) {
        const plain = handovers.find(({ isEncrypted }) => !isEncrypted);
        if (plain === undefined)
            return;
        const { address, protocol, line } = plain;
        yield say.plain({ address, protocol }, (0,message_header/* lineOf */.cA)(message, line));
    },
}));

// EXTERNAL MODULE: ./build/mail/dkim/fields.js
var dkim_fields = __webpack_require__(4767);
// EXTERNAL MODULE: ./build/mail/dkim/parse-signature.js
var parse_signature = __webpack_require__(6896);
// EXTERNAL MODULE: ./build/mail/dkim/judge.js + 1 modules
var judge = __webpack_require__(647);
// EXTERNAL MODULE: ./build/mail/dkim/claim.js
var claim = __webpack_require__(5544);
// EXTERNAL MODULE: ./build/mail/dkim/body-hash.js + 1 modules
var body_hash = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/mail/dkim/signed-data.js
var signed_data = __webpack_require__(6955);
// EXTERNAL MODULE: ./build/mail/dkim/canonical-header.js
var canonical_header = __webpack_require__(8922);
// EXTERNAL MODULE: ./build/mail/dkim/tag-reader.js
var tag_reader = __webpack_require__(8210);
// EXTERNAL MODULE: ./build/mail/dkim/signature-values.js
var signature_values = __webpack_require__(8621);
;// CONCATENATED MODULE: ./build/mail/arc/seal.js
/** Reads the value of an ARC-Seal field (RFC 8617 §4.1.3). */

/** Undefined where it cannot be used. Never throws. */
function parseSeal(field) {
    const reader = new tag_reader/* TagReader */.q((0,dkim_fields/* fieldValue */.a)(field));
    const algorithm = reader.required('a', 'unknown-algorithm', signature_values/* algorithmIn */.n7);
    const signature = reader.required('b', 'bad-base64', signature_values/* octetsIn */.iH);
    const status = reader.required('cv', 'missing-tag', statusIn);
    const domain = reader.required('d', 'bad-domain', signature_values/* nameIn */.ZC);
    const selector = reader.required('s', 'bad-selector', signature_values/* nameIn */.ZC);
    reader.optional('t', 'bad-number', signature_values/* numberIn */.Po);
    // RFC 8617 §4.1.3: h= is not allowed here, and makes the chain fail.
    if (reader.tag('h') !== undefined || reader.problems.length > 0)
        return undefined;
    if (algorithm === undefined || signature === undefined || status === undefined)
        return undefined;
    if (domain === undefined || selector === undefined)
        return undefined;
    return { status, signature: { algorithm, signature, domain, selector, identityDomain: domain } };
}
const statuses = ['none', 'pass', 'fail'];
const statusIn = (text) => statuses.find((status) => status === text.toLowerCase());

;// CONCATENATED MODULE: ./build/mail/arc/sets.js
/** The ARC sets of a message (RFC 8617 §4.2), and whether they are whole. */

/** RFC 8617 §4.2.1. */
const mostSets = 50;
const parts = {
    'arc-authentication-results': 'results',
    'arc-message-signature': 'signature',
    'arc-seal': 'seal',
};
/** Linear in the fields. */
function setsOf(fields) {
    const found = new Map();
    for (const [at, field] of fields.entries()) {
        const part = parts[field.name];
        if (part === undefined)
            continue;
        const instance = part === 'results' ? instanceOfResults(field) : instanceOf(field);
        const set = found.get(instance ?? 0) ?? {};
        // RFC 8617 §5.2 step 3: exactly one of each in every set.
        if (instance === undefined || set[part] !== undefined)
            return { broken: 'structure' };
        if (instance > mostSets)
            return { broken: 'too-many-sets' };
        found.set(instance, { ...set, [part]: at });
    }
    const sets = Array.from({ length: found.size }, (_, at) => found.get(at + 1));
    return sets.every(isWhole) ? { sets } : { broken: 'structure' };
}
const isWhole = (set) => set?.results !== undefined && set.signature !== undefined && set.seal !== undefined;
/** RFC 8617 §4.2.1: one or two digits, from 1. */
function numberOf(text) {
    const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    return number === 0 ? undefined : number;
}
const instanceOf = (field) => numberOf(new tag_reader/* TagReader */.q((0,dkim_fields/* fieldValue */.a)(field)).tag('i')?.value ?? '');
/** RFC 8617 §4.1.1: the number comes first, and after it, as anywhere, comments may stand. */
function instanceOfResults(field) {
    const [first = ''] = (0,dkim_fields/* fieldValue */.a)(field).split(';', 1);
    const [name = '', number = '', ...others] = first.replace(/\([^()]*\)/g, ' ').split('=');
    return name.trim().toLowerCase() === 'i' && others.length === 0 ? numberOf(number.trim()) : undefined;
}

;// CONCATENATED MODULE: ./build/mail/arc/validate.js



/** One question for each seal and one for the latest message signature. Never rejects. */
async function validate(message, options) {
    const { fields, body, isCut } = (0,dkim_fields/* readMessage */._)(message);
    const found = setsOf(fields);
    if ('broken' in found)
        return { result: 'fail', sets: 0, reason: found.broken };
    const { sets } = found;
    const count = sets.length;
    const latest = sets.at(-1);
    if (latest === undefined)
        return { result: 'none', sets: 0 };
    if (isCut)
        return { result: 'fail', sets: count, reason: 'header-too-long' };
    const seals = sets.map((set) => parseSeal(fields[set.seal]));
    // RFC 8617 §5.2 steps 2 and 3.
    const wrong = seals.findLastIndex((seal, at) => seal?.status !== (at === 0 ? 'none' : 'pass'));
    if (wrong !== -1)
        return failed(count, {
            reason: seals[wrong] === undefined ? 'invalid' : 'status',
            instance: wrong + 1,
            part: 'seal',
        });
    const faults = [
        await signatureFault({ fields, at: latest.signature, body, instance: count, options }),
        ...(await Promise.all(seals.map((seal, at) => sealFault({ fields, seal, sets: sets.slice(0, at + 1), options })))).reverse(),
    ];
    const fault = faults.find((one) => one !== undefined);
    return fault === undefined ? { result: 'pass', sets: count } : failed(count, fault);
}
const failed = (sets, fault) => ({
    result: fault.reason === 'key-unanswered' ? 'temperror' : 'fail',
    sets,
    ...fault,
});
/** RFC 8617 §5.2 step 4. */
async function signatureFault({ fields, at, body, instance, options, }) {
    const { signature, domain } = (0,parse_signature/* parseSignature */.u)((0,dkim_fields/* fieldValue */.a)(fields[at]), { isArc: true });
    const said = { instance, part: 'signature', ...(domain === undefined ? {} : { domain }) };
    // RFC 8617 §4.1.2: a message signature does not sign seals.
    if (signature === undefined || signature.signedHeaders.includes('arc-seal'))
        return { reason: 'invalid', ...said };
    const { reason } = await (0,judge/* judge */.S)((0,claim/* claimOf */._)({ signature, fields, at, hashes: (0,body_hash/* bodyHashesOf */.Y)(body) }), options);
    return reason === undefined || reason === 'invalid' ? undefined : { reason, ...said };
}
/** RFC 8617 §5.2 step 6. */
async function sealFault({ fields, seal, sets, options, }) {
    if (seal === undefined)
        return undefined;
    const { signature } = seal;
    const { reason } = await (0,judge/* judge */.S)({ signature, fault: () => undefined, data: () => sealedData(fields, sets) }, options);
    if (reason === undefined || reason === 'invalid')
        return undefined;
    return { reason, instance: sets.length, part: 'seal', domain: signature.domain };
}
/** RFC 8617 §5.1.1: the fields of all sets so far, in the relaxed form; of the last seal without its signature. */
function sealedData(fields, sets) {
    const texts = sets.flatMap(({ results, signature, seal }) => [results, signature, seal].map((at) => fields[at]?.text ?? ''));
    const last = (0,signed_data/* withoutSignature */.N)(texts.pop() ?? '');
    const lines = [...texts, last].map((text) => (0,canonical_header/* canonicalField */.T)(text, 'relaxed'));
    return Buffer.from(lines.join('\r\n'), 'latin1');
}

;// CONCATENATED MODULE: ./build/facts/message-chain.js
/** The ARC chain of a message, validated. */




/** Judged as of when the message was received. Unobserved where a key could not be asked for. */
const messageChain = {
    name: 'message-chain',
    on: 'message',
    async gather(message, world) {
        const header = await world.fact(message_header/* messageHeader */.f9, message);
        const unread = (0,message_header/* unreadInWords */._7)(header);
        if (unread !== undefined)
            return { unread };
        if (!header.fields.some(({ name }) => name.startsWith('arc-')))
            return { result: 'none', sets: 0 };
        const bytes = (0,messages_given/* octetsOfMessage */.rO)(message, world);
        const chain = await validate(bytes, {
            dns: world.dns,
            now: new Date(header.receivedAt ?? header.now),
        });
        if (chain.result === 'temperror')
            throw new fact/* Unobserved */.A(`the ARC key of ${chain.domain ?? 'a forwarder'}: no answer`);
        return chain;
    },
};

;// CONCATENATED MODULE: ./build/checks/signature/arc.js





const set = (tags) => ({
    'ARC-Seal': 'i=1; a=rsa-sha256; cv=none; d=lists.example.org; s=a; b=AAAA',
    'ARC-Message-Signature': `i=1; a=rsa-sha256; d=lists.example.org; s=a; h=from; bh=${'A'.repeat(43)}=; b=AAAA`,
    'ARC-Authentication-Results': `${tags} lists.example.org; spf=pass`,
});
/* harmony default export */ const arc = ((0,check/* defineCheck */.q)({
    id: 'signature/arc',
    title: 'The ARC chain of a message that was forwarded holds',
    why: `A forwarder that changes a message breaks its DKIM signature; with ARC it says what it had found before. A chain
that is broken helps nobody, and most receivers then judge the message as if nobody had vouched for it. It is made by
forwarders and mailing lists, not by the sender.`,
    refs: [(0,reference/* rfc */.W)(8617, '5.2'), (0,reference/* rfc */.W)(8617, '4.2')],
    on: 'message',
    needs: { chain: messageChain },
    messages: {
        broken: {
            severity: 'notice',
            text: ({ part, why }) => `the ARC chain of the message is broken: ${part} ${why}`,
            remedy: () => 'If the forwarder is yours, let it seal last, after all changes, with a key that is published; else give the message as it was sent.',
        },
    },
    examples: [
        { title: 'no chain', zone: '', messages: { 'a.eml': (0,samples/* letter */.Pv)() }, says: [] },
        {
            title: 'a chain whose key does not exist',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)(set('i=1;')) },
            says: ['broken'],
        },
        {
            title: 'a set without its number',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)(set('')) },
            says: ['broken'],
        },
        {
            title: 'a key that cannot be asked for',
            zone: '',
            unanswered: { 'TXT a._domainkey.lists.example.org': 'servfail' },
            messages: { 'a.eml': (0,samples/* letter */.Pv)(set('i=1;')) },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ chain }) => ('unread' in chain ? chain.unread : undefined),
    *run({ chain }, say, message) {
        if ('unread' in chain || chain.result !== 'fail')
            return;
        const { reason = 'structure', instance, part = 'seal', domain } = chain;
        const whose = domain === undefined ? '' : ` of ${domain}`;
        const what = part === 'seal' ? 'seal' : 'message signature';
        yield say.broken({ part: instance === undefined ? 'its set' : `${what} ${instance}${whose}`, why: whys[reason] }, (0,message_header/* lineOf */.cA)(message, 1));
    },
}));
const arc_elsewhere = 'does not fit the key that is published';
const noKey = 'has no key that can be used';
const whys = {
    structure: 'is not whole, or not numbered without gaps',
    'too-many-sets': 'is beyond the fiftieth',
    status: 'says that the chain was broken before, or what cannot be at its place',
    invalid: 'cannot be read',
    expired: 'has expired',
    'historic-algorithm': 'is made with SHA-1',
    'weak-key': 'is made with a key under 1024 bits',
    'too-many-signatures': 'is one of too many',
    'header-too-long': 'is in a header that is too long to be read',
    'key-unanswered': noKey,
    'key-missing': noKey,
    'key-syntax': noKey,
    'key-revoked': noKey,
    'key-type': arc_elsewhere,
    'key-hash': arc_elsewhere,
    'key-service': noKey,
    'key-strict': arc_elsewhere,
    'body-too-short': 'does not fit the body, which was cut',
    'body-changed': 'does not fit the body, which was changed',
    'header-changed': 'does not fit the header, which was changed',
    'wrong-key': arc_elsewhere,
    'signature-mismatch': arc_elsewhere,
};

// EXTERNAL MODULE: ./build/mail/dkim/sample-signatures.js
var sample_signatures = __webpack_require__(5474);
;// CONCATENATED MODULE: ./build/checks/signature/body-length.js






/* harmony default export */ const body_length = ((0,check/* defineCheck */.q)({
    id: 'signature/body-length',
    title: 'A DKIM signature covers the whole body',
    why: `The tag "l=" leaves what comes after so many octets unsigned. Anybody can then put a text of their own after the
signed one, or in its place with some HTML, and send it on under your name with a signature that holds. Some receivers
distrust such signatures altogether.`,
    refs: [(0,reference/* rfc */.W)(6376, '8.2'), (0,reference/* rfc */.W)(6376, '3.5')],
    on: 'message',
    needs: { dkim: message_signatures.messageSignatures },
    messages: {
        open: {
            severity: 'warning',
            text: ({ domain, length }) => `the DKIM signature of ${domain} covers only the first ${length} octets of the body ("l=${length}"), and anybody can add to it`,
            remedy: () => 'Sign without "l=" (OpenDKIM: without BodyLengthDB).',
        },
    },
    examples: [
        {
            title: 'the whole body is signed',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': sample_signatures/* sampleSignatures */.S.good }) },
            says: [],
        },
        {
            title: 'only the beginning is signed',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': sample_signatures/* sampleSignatures */.S.cut }, 'Hello Ann,\n\nbuy this!\n') },
            says: ['open'],
        },
    ],
    skip: message_signatures/* withoutSpeaking */.nR,
    *run({ dkim }, say, message) {
        for (const { domain = '', length, line } of (0,message_signatures/* speaking */.zY)(dkim))
            if (length !== undefined)
                yield say.open({ domain, length }, (0,message_header/* lineOf */.cA)(message, line));
    },
}));

;// CONCATENATED MODULE: ./build/checks/signature/coverage.js







/** RFC 6376 §5.4.1, as far as readers see it or answer to it. */
const coverage_shown = ['Reply-To', 'Subject', 'Date', 'To', 'Cc'];
/** What a reader takes for the message's own, if a second one is added. */
const weighty = ['From', 'Subject'];
/* harmony default export */ const coverage = ((0,check/* defineCheck */.q)({
    id: 'signature/coverage',
    title: 'A DKIM signature covers the fields that readers see',
    why: `What "h=" does not name, anybody can change or add without harm to the signature: a new subject, a reply address of
their own. A field that "h=" names as often as it is there can still get a second one, which many programs show instead;
named once more than it is there, none can be added.`,
    refs: [(0,reference/* rfc */.W)(6376, '5.4.1'), (0,reference/* rfc */.W)(6376, '8.15')],
    on: 'message',
    needs: { dkim: message_signatures.messageSignatures, header: message_header/* messageHeader */.f9 },
    messages: {
        unsigned: {
            severity: 'warning',
            text: ({ fields }) => `${(0,quote/* listed */.KE)(fields)} ${fields.length === 1 ? 'is' : 'are'} in the message and not in the DKIM signature`,
            remedy: ({ fields }) => `Have the signer name ${(0,quote/* listed */.KE)(fields)} in "h=".`,
        },
        addable: {
            severity: 'notice',
            text: ({ fields }) => `a second ${(0,quote/* listed */.KE)(fields).replace(' and ', ' or ')} field can be added to the message, and its DKIM signature still holds`,
            remedy: ({ fields }) => `Have the signer name ${(0,quote/* listed */.KE)(fields)} once more in "h=" than the message has them (OpenDKIM: OversignHeaders).`,
        },
    },
    examples: [
        {
            title: 'all of them, and once more',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': sample_signatures/* sampleSignatures */.S.good }) },
            says: [],
        },
        {
            title: 'all of them, as often as they are there',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': sample_signatures/* sampleSignatures */.S.once }) },
            says: ['addable'],
        },
        {
            title: 'neither the date nor the recipients',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': sample_signatures/* sampleSignatures */.S.few }) },
            says: ['unsigned'],
        },
    ],
    skip: message_signatures/* withoutSpeaking */.nR,
    *run({ dkim, header }, say, message) {
        const lists = (0,message_signatures/* speaking */.zY)(dkim).map(({ signedHeaders = [] }) => signedHeaders);
        const signedTimes = (field) => Math.max(...lists.map((names) => names.filter((name) => name === field.toLowerCase()).length));
        const times = (field) => (0,message_fields/* named */.K)(header, field.toLowerCase()).length;
        const at = (0,message_header/* lineOf */.cA)(message, (0,message_signatures/* speaking */.zY)(dkim)[0]?.line ?? 1);
        const unsigned = coverage_shown.filter((field) => times(field) > signedTimes(field));
        const addable = weighty.filter((field) => !unsigned.includes(field) && signedTimes(field) <= times(field));
        if (unsigned.length > 0)
            yield say.unsigned({ fields: unsigned }, at);
        if (addable.length > 0)
            yield say.addable({ fields: addable }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/signature/ed25519-only.js






/* harmony default export */ const ed25519_only = ((0,check/* defineCheck */.q)({
    id: 'signature/ed25519-only',
    title: 'A message that is signed with Ed25519 is signed with RSA as well',
    why: `Every receiver verifies RSA; Gmail, Outlook.com and others still do not verify Ed25519, and take a message that has
only such a signature for unsigned. Two signatures side by side serve both.`,
    refs: [(0,reference/* rfc */.W)(8463, '3'), (0,reference/* rfc */.W)(8301, '3.1')],
    on: 'message',
    needs: { dkim: message_signatures.messageSignatures },
    messages: {
        alone: {
            severity: 'warning',
            text: ({ domain }) => `the only DKIM signature of ${domain} that holds is made with Ed25519, which not every receiver can verify`,
            remedy: () => 'Sign with rsa-sha256 as well, under a selector of its own.',
        },
    },
    examples: [
        {
            title: 'both',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: {
                'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': sample_signatures/* sampleSignatures */.S.good, 'dkim-signature': sample_signatures/* sampleSignatures */.S.rsa }),
            },
            says: [],
        },
        {
            title: 'RSA',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': sample_signatures/* sampleSignatures */.S.rsa }) },
            says: [],
        },
        {
            title: 'Ed25519 alone',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': sample_signatures/* sampleSignatures */.S.good }) },
            says: ['alone'],
        },
    ],
    skip: message_signatures/* withoutSpeaking */.nR,
    *run({ dkim }, say, message) {
        const own = (0,message_signatures/* speaking */.zY)(dkim);
        const [first] = own;
        if (first !== undefined && own.every(({ algorithm }) => algorithm === 'ed25519-sha256'))
            yield say.alone({ domain: first.domain ?? '' }, (0,message_header/* lineOf */.cA)(message, first.line));
    },
}));

;// CONCATENATED MODULE: ./build/facts/message-relay.js
/** Who passed a message on after its author had signed it: a mailing list or a forwarder, which may have changed it. */






const messageRelay = {
    name: 'message-relay',
    on: 'message',
    async gather(message, world) {
        const [header, { signatures }] = await Promise.all([
            world.fact(message_header/* messageHeader */.f9, message),
            world.fact(message_signatures.messageSignatures, message),
        ]);
        if (signatures.some((signature) => isOfList(signature, header)))
            return { kind: 'list' };
        try {
            const chain = await world.fact(messageChain, message);
            return { kind: 'result' in chain && chain.result === 'pass' ? 'forwarder' : 'none' };
        }
        catch (error) {
            if (error instanceof fact/* Unobserved */.A)
                return { kind: 'unobserved', why: error.message };
            throw error;
        }
    },
};
/** RFC 2919 §2: the name of a list ends in a domain of whoever runs it. */
function isOfList(signature, header) {
    const { domain, result } = signature;
    if (domain === undefined || result !== 'pass' || (0,message_signatures/* isAligned */.Zx)(signature))
        return false;
    return (0,message_fields/* named */.K)(header, 'list-id').some(({ value }) => {
        const list = (0,dns_name/* parseName */.$q)(/<([^<>\s]{1,255})>\s*$/.exec(value)?.[1] ?? '');
        return list !== undefined && (0,dns_name/* isWithin */.UO)(list, domain);
    });
}

;// CONCATENATED MODULE: ./build/facts/signature-fault.js
/** Why a DKIM signature does not hold, and what to do about it, in words. */

const keyNameOf = ({ domain, selector }) => `${selector ?? '?'}._domainkey.${domain ?? '?'}`;
const publish = (fault) => `Publish the key that signs at ${keyNameOf(fault)}, or sign with a selector that has its key.`;
const replaceKey = (fault) => `Correct the key record at ${keyNameOf(fault)}.`;
const lastHands = 'sign as the last step before the message leaves, after every footer, rewriting and re-encoding, and see that the file was saved as it was sent';
const wordings = {
    invalid: {
        text: ({ problems = [] }) => `cannot be used: ${problemInWords(problems[0])}`,
        remedy: () => 'Correct the settings of the software that signs.',
    },
    expired: {
        text: ({ expiry = 0 }) => `had expired ("x=${expiry}") when the message was received`,
        remedy: () => 'Let signatures last a week or longer, or leave "x=" out.',
    },
    'historic-algorithm': {
        text: ({ algorithm }) => `is made with ${algorithm}, which receivers must not accept any more`,
        remedy: () => 'Sign with rsa-sha256.',
    },
    'weak-key': {
        text: (fault) => `is made with the RSA key at ${keyNameOf(fault)}, which has ${fault.keyBits} bits, and receivers refuse keys under 1024`,
        remedy: () => 'Sign with a new key of 2048 bits under a new selector.',
    },
    'too-many-signatures': {
        text: () => 'comes after so many others that receivers do not look at it',
        remedy: () => 'Sign a message once or twice.',
    },
    'header-too-long': {
        text: () => 'covers a header that is too long to be read',
        remedy: () => 'Send a header of less than 64 KiB.',
    },
    'key-unanswered': { text: (fault) => `needs the key at ${keyNameOf(fault)}`, remedy: () => 'Try again.' },
    'key-missing': {
        text: (fault) => `needs the key at ${keyNameOf(fault)}, and there is none`,
        remedy: publish,
    },
    'key-syntax': {
        text: (fault) => `needs the key at ${keyNameOf(fault)}, whose record cannot be used`,
        remedy: replaceKey,
    },
    'key-revoked': {
        text: (fault) => `needs the key at ${keyNameOf(fault)}, which is revoked ("p=" is empty)`,
        remedy: publish,
    },
    'key-type': {
        text: (fault) => `is made with ${fault.algorithm}, and the key at ${keyNameOf(fault)} is of another type`,
        remedy: publish,
    },
    'key-hash': {
        text: (fault) => `is made with ${fault.algorithm}, and "h=" of the key at ${keyNameOf(fault)} does not allow it`,
        remedy: (fault) => `Take "h=" out of the key record at ${keyNameOf(fault)}.`,
    },
    'key-service': {
        text: (fault) => `needs the key at ${keyNameOf(fault)}, which "s=" says is not for mail`,
        remedy: (fault) => `Take "s=" out of the key record at ${keyNameOf(fault)}.`,
    },
    'key-strict': {
        text: (fault) => `is for ${(0,quote/* quoted */.TL)(fault.identity ?? '')}, and "t=s" of the key at ${keyNameOf(fault)} allows no subdomains in "i="`,
        remedy: (fault) => `Sign with "d=" and "i=" of the same domain, or take "s" out of "t=" at ${keyNameOf(fault)}.`,
    },
    'body-too-short': {
        text: () => 'covers more of the body than there is: the body was cut after it was signed',
        remedy: () => `Find out what cuts it: ${lastHands}.`,
    },
    'body-changed': {
        text: () => 'does not fit the body: it was changed after it was signed',
        remedy: () => `Find out what changes it: ${lastHands}.`,
    },
    'header-changed': {
        text: ({ changedHeaders = [] }) => changedHeaders.length === 0
            ? 'does not fit the header: a signed field was changed, added or removed after it was signed'
            : `does not fit the header: ${(0,quote/* listed */.KE)(changedHeaders)} changed after it was signed`,
        remedy: () => `Find out what changes it: ${lastHands}.`,
    },
    'wrong-key': {
        text: (fault) => `was made with another key than the one at ${keyNameOf(fault)}`,
        remedy: (fault) => `Publish the public half of the key that signs at ${keyNameOf(fault)}, or give the signer the private half of the one that stands there.`,
    },
    'signature-mismatch': {
        text: (fault) => `does not fit the header, or was made with another key than the one at ${keyNameOf(fault)}`,
        remedy: (fault) => `Compare the key that signs with the one at ${keyNameOf(fault)}; if they fit, ${lastHands}.`,
    },
};
/** Of a signature that does not pass. */
const faultInWords = (reason, fault) => wordings[reason].text(fault);
const faultRemedy = (reason, fault) => wordings[reason].remedy(fault);
function problemInWords(problem) {
    const { code = 'empty-tag', text = '' } = problem ?? {};
    switch (code) {
        case 'missing-tag':
            return `it lacks the tag "${text}="`;
        case 'from-unsigned':
            return `"h=" does not name From, but ${(0,quote/* quoted */.TL)(text)}`;
        case 'foreign-identity':
            return `${(0,quote/* quoted */.TL)(text)} in "i=" is not within the domain of "d="`;
        case 'expires-before-signed':
            return '"x=" is not after "t="';
        case 'unknown-version':
            return `its version is ${(0,quote/* quoted */.TL)(text)} and not "1"`;
        case 'unknown-algorithm':
        case 'unknown-canonicalization':
        case 'unknown-query-method':
            return `receivers do not know ${(0,quote/* quoted */.TL)(text)}`;
        case 'duplicate-tag':
            return `the tag "${text}=" stands twice`;
        case 'missing-equals':
            return `${(0,quote/* quoted */.TL)(text)} is no tag with a value`;
        case 'empty-tag':
            return 'nothing stands between two semicolons';
        default:
            return `${(0,quote/* quoted */.TL)(text)} cannot be read (${code})`;
    }
}

;// CONCATENATED MODULE: ./build/checks/signature/invalid.js









const invalid_text = ({ domain, fault }) => `the DKIM signature of ${domain} ${fault}`;
const invalid_remedy = (failed) => failed.remedy;
const { good, rsa, sha1, foreign, list } = sample_signatures/* sampleSignatures */.S;
const week = 604_800_000;
/** More would only say the same again. */
const mostSaid = 5;
/* harmony default export */ const invalid = ((0,check/* defineCheck */.q)({
    id: 'signature/invalid',
    title: 'The DKIM signatures of a message hold',
    why: `A signature that fails is as none: DMARC then hangs on SPF alone, and forwarded mail fails it. Most often something
behind the signer still changes the message (a footer, a virus scanner, a gateway that encodes it anew), or the key in the
DNS is not the one that signs.`,
    refs: [(0,reference/* rfc */.W)(6376, '6.1'), (0,reference/* rfc */.W)(8301, '3'), (0,reference/* rfc */.W)(8463)],
    on: 'message',
    needs: { dkim: message_signatures.messageSignatures, header: message_header/* messageHeader */.f9, relay: messageRelay },
    messages: {
        broken: { severity: 'error', text: invalid_text, remedy: invalid_remedy },
        extra: {
            severity: 'notice',
            text: (failed) => `${invalid_text(failed)}; another one holds`,
            remedy: invalid_remedy,
        },
        relayed: {
            severity: 'notice',
            text: (failed) => `${invalid_text(failed)}; a mailing list or forwarder has passed the message on since`,
            remedy: () => 'Give the message as your server sent it, not the copy that somebody passed on.',
        },
        rotated: {
            severity: 'notice',
            text: ({ domain, fault }) => `the DKIM signature of ${domain} ${fault}; the message is older than a week, and the key may have been changed since`,
            remedy: () => 'Give a message that was sent lately.',
        },
    },
    examples: [
        {
            title: 'a signature that holds',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': good }) },
            says: [],
        },
        {
            title: 'a footer that was added after signing',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: {
                'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': good }, 'Hello Ann,\n\nwe have news.\n-- \nchecked\n'),
            },
            says: ['broken'],
        },
        {
            title: 'a subject that was changed after signing',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': rsa, Subject: '[list] News of the week' }) },
            says: ['broken'],
        },
        {
            title: 'a subject that a mailing list changed, which signed it too',
            zone: `${(0,sample_signatures/* sampleKeyRecords */.M)()}\n${(0,sample_signatures/* sampleKeyRecords */.M)('example.org')}`,
            messages: {
                'a.eml': (0,samples/* letter */.Pv)({
                    'DKIM-Signature': good,
                    'dkim-signature': list,
                    'List-Id': '<news.lists.example.org>',
                    Subject: '[news] News of the week',
                }),
            },
            says: ['relayed'],
        },
        {
            title: 'SHA-1, and a signature that nobody can read',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: {
                'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': sha1 }),
                'b.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': good.replace('v=1', 'v=1;') }),
            },
            says: ['broken', 'broken'],
        },
        {
            title: 'no key for a message that was sent yesterday',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': good }) },
            says: ['broken'],
        },
        {
            title: 'no key any more for a message of last year',
            zone: '',
            messages: {
                'a.eml': (0,samples/* letter */.Pv)({
                    'DKIM-Signature': good,
                    Received: 'from a.example.com by mx.example.net; Wed, 1 Jan 2025 12:00:05 +0000',
                }),
            },
            says: ['rotated'],
        },
        {
            title: 'a signature of somebody else that fails beside the own one',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': good, 'dkim-signature': foreign }) },
            says: ['extra'],
        },
        {
            title: 'a key that cannot be asked for',
            zone: '',
            unanswered: { 'TXT s1._domainkey.example.com': 'timeout' },
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': good }) },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'no signature at all',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)() },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ dkim }) => dkim.unread ?? (dkim.signatures.length === 0 ? (0,message_signatures/* unsigned */.ad)(dkim) : undefined),
    *run({ dkim, header, relay }, say, message) {
        const { signatures, aligned } = dkim;
        const silent = signatures.find(({ result }) => result === 'temperror');
        const isOld = header.receivedAt !== undefined && header.now - header.receivedAt > week;
        for (const signature of signatures.filter(hasFailed).slice(0, mostSaid)) {
            const { reason } = signature;
            const said = {
                domain: signature.domain ?? 'no readable domain',
                reason,
                fault: faultInWords(reason, signature),
                remedy: faultRemedy(reason, signature),
            };
            const at = (0,message_header/* lineOf */.cA)(message, signature.line);
            if (aligned.length > 0)
                yield say.extra(said, at);
            else if (isOld && hangsOnKey.has(reason))
                yield say.rotated(said, at);
            else if (relay.kind !== 'none' && hangsOnContent.has(reason)) {
                if (relay.kind === 'unobserved')
                    throw new fact/* Unobserved */.A(relay.why);
                yield say.relayed(said, at);
            }
            // What the silent one would have said decides how bad this is.
            else if (silent === undefined)
                yield say.broken(said, at);
        }
        if (silent !== undefined && aligned.length === 0)
            throw new fact/* Unobserved */.A(`DKIM key at ${keyNameOf(silent)}: ${silent.detail ?? 'no answer'}`);
    },
}));
const hasFailed = (signature) => signature.reason !== undefined && signature.result !== 'temperror';
const hangsOnKey = new Set([
    'key-missing',
    'key-revoked',
    'key-syntax',
    'key-type',
    'wrong-key',
    'signature-mismatch',
]);
const hangsOnContent = new Set([
    'body-changed',
    'body-too-short',
    'header-changed',
    'signature-mismatch',
]);

;// CONCATENATED MODULE: ./build/checks/signature/lifetime.js






/** Seconds. */
const [hour, lifetime_day] = [3600, 86_400];
/* harmony default export */ const lifetime = ((0,check/* defineCheck */.q)({
    id: 'signature/lifetime',
    title: 'A DKIM signature holds long enough, and from the start',
    why: `Mail waits: greylisting takes minutes, and a server that is down takes mail days later. A signature that has expired
by then, or that comes from a clock that is ahead, is none for many receivers.`,
    refs: [(0,reference/* rfc */.W)(6376, '3.5'), (0,reference/* rfc */.W)(5321, '4.5.4.1')],
    on: 'message',
    needs: { dkim: message_signatures.messageSignatures, header: message_header/* messageHeader */.f9 },
    messages: {
        brief: {
            severity: 'notice',
            text: ({ domain, hours }) => `the DKIM signature of ${domain} holds for ${hours} hours only, and servers try for days to deliver`,
            remedy: () => 'Let signatures last a week or longer, or leave "x=" out.',
        },
        ahead: {
            severity: 'warning',
            text: ({ domain, signed, seen }) => `the DKIM signature of ${domain} says that it was made at ${signed}, which is after ${seen}, when the message was received`,
            remedy: () => 'Set the clock of the server that signs, and keep it right with NTP.',
        },
    },
    examples: [
        {
            title: 'no end, or one after a long time',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': sample_signatures/* sampleSignatures */.S.good }) },
            says: [],
        },
        {
            title: 'an hour',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': sample_signatures/* sampleSignatures */.S.brief }) },
            says: ['brief'],
        },
        {
            title: 'a clock that is days ahead',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': sample_signatures/* sampleSignatures */.S.ahead }) },
            says: ['ahead'],
        },
    ],
    skip: message_signatures/* withoutSpeaking */.nR,
    *run({ dkim, header }, say, message) {
        const seen = (header.receivedAt ?? header.now) / 1000;
        for (const { domain = '', timestamp, expiry, line } of (0,message_signatures/* speaking */.zY)(dkim)) {
            const at = (0,message_header/* lineOf */.cA)(message, line);
            const lasts = (expiry ?? Number.POSITIVE_INFINITY) - (timestamp ?? seen);
            if (lasts < lifetime_day)
                yield say.brief({ domain, hours: (lasts / hour).toFixed(1) }, at);
            if (timestamp !== undefined && timestamp > seen + hour)
                yield say.ahead({ domain, signed: moment(timestamp), seen: moment(seen) }, at);
        }
    },
}));
/** The end of time where a number stands for something after it. */
const moment = (seconds) => new Date(Math.min(seconds, 253_402_300_799) * 1000).toISOString().slice(0, 19).replace('T', ' ');

;// CONCATENATED MODULE: ./build/checks/signature/missing.js






/* harmony default export */ const missing = ((0,check/* defineCheck */.q)({
    id: 'signature/missing',
    title: 'A message that was sent has a DKIM signature',
    why: `Gmail, Yahoo and Outlook.com refuse bulk mail without a DKIM signature, and trust other mail less. SPF alone breaks
as soon as a message is forwarded; a signature stays with it.`,
    refs: [(0,reference/* rfc */.W)(6376), (0,reference/* provider */.M)('Gmail: sender guidelines', 'https://support.google.com/a/answer/81126')],
    on: 'message',
    needs: { dkim: message_signatures.messageSignatures },
    messages: {
        missing: {
            severity: 'warning',
            text: () => 'the message was sent without a DKIM signature',
            remedy: () => 'Let the server that sends it sign it with a key of the domain in From, and publish the key at <selector>._domainkey of that domain.',
        },
    },
    examples: [
        {
            title: 'a signed message',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': sample_signatures/* sampleSignatures */.S.good }) },
            says: [],
        },
        {
            title: 'a template, which the server signs when it sends it',
            zone: '',
            messages: { 'a.eml': (0,samples/* draft */.K4)() },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'a message that has arrived unsigned',
            zone: '',
            messages: { 'a.eml': (0,samples/* letter */.Pv)() },
            says: ['missing'],
        },
    ],
    skip: ({ dkim }) => dkim.unread ?? (dkim.isSent || dkim.signatures.length > 0 ? undefined : (0,message_signatures/* unsigned */.ad)(dkim)),
    *run({ dkim }, say, message) {
        if (dkim.signatures.length === 0)
            yield say.missing({}, (0,message_header/* lineOf */.cA)(message, 1));
    },
}));

;// CONCATENATED MODULE: ./build/checks/signature/unsubscribe.js







const both = ['List-Unsubscribe', 'List-Unsubscribe-Post'];
/* harmony default export */ const signature_unsubscribe = ((0,check/* defineCheck */.q)({
    id: 'signature/unsubscribe',
    title: 'The DKIM signature covers what unsubscribes with one click',
    why: `Mailbox providers show a button to unsubscribe only where both fields are covered by a signature that holds: else
anybody could forward a message with a target of their own. Gmail and Yahoo require the button of bulk senders.`,
    refs: [(0,reference/* rfc */.W)(8058, '4'), (0,reference/* provider */.M)('Gmail: sender guidelines', 'https://support.google.com/a/answer/81126')],
    on: 'message',
    needs: { dkim: message_signatures.messageSignatures, header: message_header/* messageHeader */.f9 },
    messages: {
        unsigned: {
            severity: 'warning',
            text: ({ fields }) => `${(0,quote/* listed */.KE)(fields)} ${fields.length === 1 ? 'is' : 'are'} not covered by a DKIM signature that holds, so that mailbox providers show no button to unsubscribe`,
            remedy: ({ fields }) => `Have the signer name ${(0,quote/* listed */.KE)(fields)} in "h=".`,
        },
    },
    examples: [
        {
            title: 'a newsletter that is signed with both',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: { 'a.eml': (0,samples/* newsletter */.IA)({ 'DKIM-Signature': sample_signatures/* sampleSignatures */.S.newsletter }) },
            says: [],
        },
        {
            title: 'both were put in after signing',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: {
                'a.eml': (0,samples/* letter */.Pv)({
                    'DKIM-Signature': sample_signatures/* sampleSignatures */.S.good,
                    'List-Unsubscribe': '<https://www.example.com/u/4711>',
                    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
                }),
            },
            says: ['unsigned'],
        },
        {
            title: 'a letter that has no such fields',
            zone: (0,sample_signatures/* sampleKeyRecords */.M)(),
            messages: { 'a.eml': (0,samples/* letter */.Pv)({ 'DKIM-Signature': sample_signatures/* sampleSignatures */.S.good }) },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip(facts) {
        const isThere = both.every((field) => (0,message_fields/* named */.K)(facts.header, field.toLowerCase()).length > 0);
        return ((0,message_signatures/* withoutSpeaking */.nR)(facts) ??
            (isThere ? undefined : 'the message does not offer to unsubscribe with one click'));
    },
    *run({ dkim, header }, say, message) {
        const lists = dkim.signatures
            .filter(({ result }) => result === 'pass')
            .map((one) => one.signedHeaders ?? []);
        // RFC 8058 §4: a signature has to cover both.
        const missing = lists.map((names) => both.filter((field) => !names.includes(field.toLowerCase())));
        const least = [...missing].sort((a, b) => a.length - b.length)[0] ?? both;
        const at = (0,message_header/* lineOf */.cA)(message, (0,message_fields/* named */.K)(header, 'list-unsubscribe-post')[0]?.line ?? 1);
        if (least.length > 0 && (0,message_signatures/* speaking */.zY)(dkim).length > 0)
            yield say.unsigned({ fields: least }, at);
    },
}));

// EXTERNAL MODULE: ./build/facts/size-limits.js + 1 modules
var size_limits = __webpack_require__(3901);
;// CONCATENATED MODULE: ./build/facts/mailbox-excess.js


/** A message of eight bits stays as it is: all of these providers have 8BITMIME. */
function exceeded({ name, octets }, message) {
    const excess = (0,message_excess/* excessOver */.Cc)({ limit: octets, eightBitMime: true }, message);
    return excess && { ...excess, providers: [name] };
}
/** Of some providers the strictest counts, of all the most generous. */
function refusedBy(message) {
    const refusing = size_limits/* mailboxLimits */.v8.flatMap((limit) => exceeded(limit, message) ?? []);
    refusing.sort((a, b) => a.limit - b.limit);
    const isAll = refusing.length === size_limits/* mailboxLimits */.v8.length;
    const excess = refusing.at(isAll ? -1 : 0);
    return excess && { isAll, large: { ...excess, providers: refusing.flatMap(({ providers }) => providers) } };
}
/** By the first exchanger whose provider states less; where the exchanger itself refuses, `size/recipient` says so. */
const refusalBy = ({ hosts }, message) => hosts.flatMap(({ stated, heard }) => {
    const excess = stated && exceeded(stated, message);
    return excess === undefined || refuses(heard, message)
        ? []
        : [{ ...excess, isHeard: heard.kind === 'heard' }];
})[0];
const refuses = (heard, message) => heard.kind === 'heard' && (0,message_excess/* excessOver */.Cc)(heard, message) !== undefined;

// EXTERNAL MODULE: ./build/facts/endings.js
var endings = __webpack_require__(1400);
// EXTERNAL MODULE: ./build/facts/exchanger.js
var facts_exchanger = __webpack_require__(813);
// EXTERNAL MODULE: ./build/facts/mx.js
var mx = __webpack_require__(1803);
// EXTERNAL MODULE: ./build/facts/unobserved.js
var unobserved = __webpack_require__(6381);
// EXTERNAL MODULE: ./build/facts/vantage.js
var vantage = __webpack_require__(1738);
;// CONCATENATED MODULE: ./build/facts/recipients.js
/** What the mail exchangers of the domains to which messages go take: by what they say, and by what is known of them. */







/** The domains of `recipient-domains`, for every message the same; none where the setting names none. */
const recipients_recipients = {
    name: 'recipients',
    on: 'message',
    gather: (_, world) => Promise.all(world.settings.recipientDomains.map((domain) => recipient(domain, world))),
};
async function recipient(domain, world) {
    const found = await unlessUnobserved(exchangersOfRecipient(domain, world));
    if ('unobserved' in found)
        return { domain, hosts: [], unobserved: found.unobserved };
    const { hosts, addresses } = found.value;
    if (hosts.length === 0)
        return { domain, hosts: [], unobserved: `${domain} has no mail exchanger` };
    const each = hosts.map(async (host) => {
        const stated = (0,size_limits/* mailboxLimitOf */.$G)(host);
        const own = addresses.filter((address) => address.host === host);
        return { host, heard: await hear(host, own, world), ...(stated === undefined ? {} : { stated }) };
    });
    return { domain, hosts: await Promise.all(each) };
}
/** Also hosts without an address, of which nothing can be heard. */
async function exchangersOfRecipient(name, world) {
    const found = await world.fact(mx.mx, { kind: 'domain', name });
    const addresses = await (0,facts_exchanger/* exchangersFor */.Sd)(name, world);
    return { hosts: found.kind === 'implicit' ? [name] : (0,mx/* exchangersOf */.i)(found), addresses };
}
async function hear(host, addresses, world) {
    if (world.settings.exchangers === 'off')
        return { kind: 'off' };
    let why = `no address of ${host} is known`;
    for (const address of addresses) {
        const ehlo = await unlessUnobserved(world.fact(recipientEhlo, address));
        if ('value' in ehlo) {
            const { eightBitMime } = ehlo.value.offers;
            return { kind: 'heard', limit: (0,size_limits/* announcedLimit */.t0)(ehlo.value), eightBitMime };
        }
        why = ehlo.unobserved;
    }
    return { kind: 'unobserved', why };
}
/** What a stranger's exchanger says of itself; nothing else is asked of it. */
const recipientEhlo = {
    name: 'recipient-ehlo',
    on: 'exchanger',
    async gather(exchanger, world) {
        const conversation = await world.smtp((0,facts_exchanger/* exchangerCall */.qv)(exchanger, world));
        const ehlo = (0,endings/* ehloOf */.oX)(conversation);
        if (ehlo !== undefined)
            return ehlo;
        const said = (0,endings/* troubleOf */.LH)(conversation)?.said ?? '';
        const { host, ip: address } = exchanger;
        throw new fact/* Unobserved */.A((0,endings/* isEvidence */.em)(conversation) ? `${host} ${said}` : await (0,vantage/* whyUnseen */.V)({ address, port: 25, said }, world));
    },
};
const unlessUnobserved = (found) => found.then((value) => ({ value })).catch((0,unobserved/* whereUnobserved */.f)((unobserved) => ({ unobserved })));

;// CONCATENATED MODULE: ./build/checks/size/provider.js









const recipientDomains = [(0,dns_name/* parseName */.$q)('example.net')];
const atYahoo = 'example.net. MX 1 mta5.am0.yahoodns.net.\nmta5.am0.yahoodns.net. A 45.79.1.1';
/* harmony default export */ const provider = ((0,check/* defineCheck */.q)({
    id: 'size/provider',
    title: 'The big mailbox providers take the messages, large as they are',
    why: `Each mailbox provider has a largest message, between 20 and 50 MB, and counts it as it comes over the wire, where
files take a good third more than on the disk. A larger message comes back as a bounce. What works between two offices
therefore fails as soon as a customer with a free mailbox is among the recipients.`,
    refs: [
        (0,reference/* rfc */.W)(1870, '6.1'),
        (0,reference/* provider */.M)('iCloud: mailbox and message size', 'https://support.apple.com/HT202305'),
        (0,reference/* provider */.M)('Yahoo: sender FAQ', 'https://senders.yahooinc.com/faqs/'),
    ],
    on: 'message',
    needs: { measured: facts_message/* measured */.jh, recipients: recipients_recipients },
    messages: {
        all: {
            severity: 'warning',
            text: (large) => `${large.message} has ${(0,message_excess/* excessInWords */.yj)(large)} any of the big mailbox providers takes${(0,message_excess/* largestInWords */.Dn)(large)}`,
            remedy: (large) => `${(0,message_excess/* shrinking */.Ex)(large)}.`,
        },
        some: {
            severity: 'notice',
            text: (large) => `${large.message} is too large for ${(0,quote/* listed */.KE)(large.providers)}: it has ${(0,message_excess/* excessInWords */.yj)(large)} the ${(0,message_excess/* inWords */.r4)(large.limit)} of the strictest${(0,message_excess/* largestInWords */.Dn)(large)}`,
            remedy: (large) => `${(0,message_excess/* shrinking */.Ex)(large)}; or name the domains that get it in recipient-domains, if none of these is among them.`,
        },
        recipient: {
            severity: 'warning',
            text: (large) => `${large.message} has ${(0,message_excess/* excessInWords */.yj)(large)} the ${(0,message_excess/* inWords */.r4)(large.limit)} that ${(0,quote/* listed */.KE)(large.providers)} states for its mailboxes, where mail for ${large.domain} goes${(0,message_excess/* largestInWords */.Dn)(large)}`,
            remedy: (large) => `${(0,message_excess/* shrinking */.Ex)(large)}.`,
        },
        stated: {
            severity: 'notice',
            text: (large) => `${large.message} has ${(0,message_excess/* excessInWords */.yj)(large)} the ${(0,message_excess/* inWords */.r4)(large.limit)} that ${(0,quote/* listed */.KE)(large.providers)} states for its mailboxes, though its mail exchangers for ${large.domain} let more pass${(0,message_excess/* largestInWords */.Dn)(large)}`,
            remedy: (large) => `${(0,message_excess/* shrinking */.Ex)(large)}, unless you know that the mailboxes at ${large.domain} take more.`,
        },
    },
    examples: [
        { title: 'a message that all of them take', zone: '', settings: { messageSize: 15_000_000 }, says: [] },
        {
            title: 'a message that some of them take',
            zone: '',
            settings: { messageSize: 30_000_000 },
            says: ['some'],
        },
        {
            title: 'a message that none of them takes',
            zone: '',
            settings: { messageSize: 60_000_000 },
            says: ['all'],
        },
        {
            title: 'a recipient at a provider, who cannot be asked',
            zone: atYahoo,
            settings: { messageSize: 30_000_000, recipientDomains },
            says: ['recipient'],
        },
        {
            title: 'a recipient at a provider that says in EHLO that it takes more',
            zone: atYahoo,
            settings: { messageSize: 30_000_000, recipientDomains },
            smtp: { '45.79.1.1:25': { keywords: ['SIZE 41943040'] } },
            says: ['stated'],
        },
        {
            title: 'a recipient at a provider whose SIZE is exceeded already',
            zone: atYahoo,
            settings: { messageSize: 50_000_000, recipientDomains },
            smtp: { '45.79.1.1:25': { keywords: ['SIZE 41943040'] } },
            says: [],
        },
        {
            title: 'a recipient with a server of its own',
            zone: 'example.net. MX 10 mx.example.net.\nmx.example.net. A 45.79.1.1',
            settings: { messageSize: 60_000_000, recipientDomains },
            says: [],
        },
        {
            title: 'a recipient whose mail exchangers are not known',
            zone: '',
            unanswered: { 'MX example.net': 'timeout' },
            settings: { messageSize: 60_000_000, recipientDomains },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    *run({ measured, recipients }, say, message) {
        const [at, called] = [(0,facts_message/* messagePlace */.Zp)(message), (0,facts_message/* messageInWords */.q_)(message)];
        for (const recipient of recipients) {
            const refusal = refusalBy(recipient, measured);
            if (refusal === undefined)
                continue;
            const said = { ...refusal, message: called, domain: recipient.domain };
            yield (refusal.isHeard ? say.stated : say.recipient)(said, at);
        }
        const unobserved = recipients.find((recipient) => recipient.unobserved !== undefined)?.unobserved;
        if (unobserved !== undefined)
            throw new fact/* Unobserved */.A(unobserved);
        if (recipients.length > 0)
            return;
        const found = refusedBy(measured);
        if (found !== undefined)
            yield say[found.isAll ? 'all' : 'some']({ ...found.large, message: called }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/size/recipient.js








const zone = `example.net. MX 10 mx1.example.net.
example.net. MX 20 mx2.example.net.
mx1.example.net. A 45.79.1.1
mx2.example.net. A 45.79.1.2`;
const recipient_settings = { messageSize: 20_000_000, recipientDomains: [(0,dns_name/* parseName */.$q)('example.net')] };
const server = (size) => ({ keywords: ['STARTTLS', size, '8BITMIME'] });
/* harmony default export */ const size_recipient = ((0,check/* defineCheck */.q)({
    id: 'size/recipient',
    title: 'The mail exchangers of the recipients take the messages, large as they are',
    why: `Your own server may take a message that the recipient's does not. It then comes back as a bounce with 552 5.3.4,
often hours later, and nobody but the sender learns of it. Mail exchangers say in EHLO how much they take (SIZE), counted
on the wire, where files take a good third more than on the disk.`,
    refs: [(0,reference/* rfc */.W)(1870, '4'), (0,reference/* rfc */.W)(1870, '6.1'), (0,reference/* rfc */.W)(3463, '3.4')],
    on: 'message',
    needs: { measured: facts_message/* measured */.jh, recipients: recipients_recipients },
    messages: {
        everywhere: {
            severity: 'error',
            text: (refused) => `${refused.message} has ${(0,message_excess/* excessInWords */.yj)(refused)} ${refused.domain} takes (SIZE ${refused.limit} of ${(0,quote/* listed */.KE)(refused.exchangers, 3)})${(0,message_excess/* largestInWords */.Dn)(refused)}`,
            remedy: (refused) => `${(0,message_excess/* shrinking */.Ex)(refused)}.`,
        },
        somewhere: {
            severity: 'warning',
            text: (refused) => `${refused.message} has ${(0,message_excess/* excessInWords */.yj)(refused)} ${(0,quote/* listed */.KE)(refused.exchangers, 3)} ${refused.exchangers.length === 1 ? 'takes' : 'take'} for ${refused.domain} (SIZE ${refused.limit}), though not all its mail exchangers are so strict${(0,message_excess/* largestInWords */.Dn)(refused)}`,
            remedy: (refused) => `${(0,message_excess/* shrinking */.Ex)(refused)}, since any of the mail exchangers may get the message.`,
        },
    },
    examples: [
        {
            title: 'a message that all exchangers take',
            zone,
            settings: recipient_settings,
            smtp: { '45.79.1.1:25': server('SIZE 52428800'), '45.79.1.2:25': server('SIZE') },
            says: [],
        },
        {
            title: 'a message that none takes',
            zone,
            settings: recipient_settings,
            smtp: { '45.79.1.1:25': server('SIZE 10240000'), '45.79.1.2:25': server('SIZE 10485760') },
            says: ['everywhere'],
        },
        {
            title: 'a message that one takes and the other not',
            zone,
            settings: recipient_settings,
            smtp: { '45.79.1.1:25': server('SIZE 10240000'), '45.79.1.2:25': server('SIZE 52428800') },
            says: ['somewhere'],
        },
        {
            title: 'an exchanger that cannot be seen',
            zone,
            settings: recipient_settings,
            smtp: { '45.79.1.1:25': server('SIZE 52428800') },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a domain without mail exchangers',
            zone: 'example.net. MX 0 .',
            settings: recipient_settings,
            smtp: {},
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'exchangers that are not to be spoken to',
            zone,
            settings: { ...recipient_settings, exchangers: 'off' },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ recipients }) => {
        if (recipients.length === 0)
            return 'recipient-domains names no domain';
        const isOff = recipients.some(({ hosts }) => hosts.some(({ heard }) => heard.kind === 'off'));
        return isOff ? 'the setting "exchangers" is off' : undefined;
    },
    *run({ measured, recipients }, say, message) {
        for (const recipient of recipients) {
            const refusing = refusals(recipient, measured);
            const [strictest] = refusing;
            if (strictest === undefined)
                continue;
            const refused = {
                ...strictest.excess,
                message: (0,facts_message/* messageInWords */.q_)(message),
                domain: recipient.domain,
                exchangers: refusing.map(({ host }) => host),
            };
            yield (refusing.length === recipient.hosts.length ? say.everywhere : say.somewhere)(refused, (0,facts_message/* messagePlace */.Zp)(message));
        }
        const unobserved = recipients.flatMap(gapsIn)[0];
        if (unobserved !== undefined)
            throw new fact/* Unobserved */.A(unobserved);
    },
}));
/** The strictest first. */
const refusals = ({ hosts }, message) => hosts
    .flatMap(({ host, heard }) => {
    const excess = heard.kind === 'heard' ? (0,message_excess/* excessOver */.Cc)(heard, message) : undefined;
    return excess === undefined ? [] : [{ host, excess }];
})
    .sort((a, b) => a.excess.limit - b.excess.limit);
const gapsIn = ({ hosts, unobserved }) => [
    ...(unobserved === undefined ? [] : [unobserved]),
    ...hosts.flatMap(({ heard }) => (heard.kind === 'unobserved' ? [heard.why] : [])),
];

;// CONCATENATED MODULE: ./build/checks/messages.js





































const checks = [
    address,
    alignment,
    attachment,
    charset,
    clip,
    date,
    duplicate,
    eight_bit,
    encoded_word,
    encoding,
    file,
    free_mail,
    message_from,
    header,
    line_ends,
    line_length,
    message_link,
    message_id,
    placeholder,
    recipients,
    spam_score,
    structure,
    message_subject,
    text_part,
    unsubscribe,
    unsubscribe_link,
    tls,
    arc,
    body_length,
    coverage,
    ed25519_only,
    invalid,
    lifetime,
    missing,
    signature_unsubscribe,
    provider,
    size_recipient,
];


/***/ }),

/***/ 6032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G$: () => (/* binding */ hasMacros),
  lT: () => (/* binding */ isBlocked),
  af: () => (/* binding */ isMailboxProvider),
  zn: () => (/* binding */ isShortener)
});

// UNUSED EXPORTS: extensionOf

;// CONCATENATED MODULE: ./build/facts/data/message-lint.json
const message_lint_namespaceObject = /*#__PURE__*/JSON.parse('{"Z5":["ade","adp","apk","appx","appxbundle","bat","cab","chm","cmd","com","cpl","diagcab","diagcfg","diagpkg","dll","dmg","ex","ex_","exe","hta","img","ins","iso","isp","jar","jnlp","js","jse","lib","lnk","mde","mjs","msc","msi","msix","msixbundle","msp","mst","nsh","pif","ps1","scr","sct","shb","sys","vb","vbe","vbs","vhd","vxd","wsc","wsf","wsh","xll"],"aO":["docm","dotm","xlsm","xltm","xlam","xlsb","pptm","potm","ppsm","ppam"],"EG":["bit.ly","bitly.com","buff.ly","cli.gs","cutt.ly","dlvr.it","goo.gl","is.gd","j.mp","lnkd.in","ow.ly","rb.gy","rebrand.ly","s.id","shorturl.at","shrtco.de","short.io","snip.ly","soo.gd","t.co","t.ly","tiny.cc","tiny.one","tinyurl.com","trib.al","u.to","urlz.fr","v.gd","x.co"],"Tg":["gmail.com","googlemail.com","yahoo.com","yahoo.co.uk","yahoo.fr","yahoo.de","yahoo.it","yahoo.es","yahoo.ca","yahoo.com.br","yahoo.co.jp","yahoo.co.in","ymail.com","rocketmail.com","aol.com","outlook.com","outlook.de","outlook.fr","hotmail.com","hotmail.co.uk","hotmail.fr","hotmail.de","hotmail.it","hotmail.es","live.com","live.co.uk","live.fr","live.nl","msn.com","icloud.com","me.com","mac.com","gmx.de","gmx.net","gmx.com","gmx.at","gmx.ch","web.de","t-online.de","freenet.de","mail.com","proton.me","protonmail.com","tutanota.com","tuta.com","fastmail.com","zoho.com","mail.ru","bk.ru","inbox.ru","list.ru","yandex.ru","yandex.com","ya.ru","rambler.ru","qq.com","163.com","126.com","sina.com","foxmail.com","naver.com","daum.net","hanmail.net","docomo.ne.jp","orange.fr","wanadoo.fr","free.fr","laposte.net","sfr.fr","libero.it","virgilio.it","tiscali.it","comcast.net","att.net","verizon.net","sbcglobal.net","cox.net","btinternet.com","ziggo.nl","kpnmail.nl","telenet.be","bluewin.ch","wp.pl","o2.pl","onet.pl","interia.pl","seznam.cz","uol.com.br","bol.com.br","terra.com.br","rediffmail.com"]}');
;// CONCATENATED MODULE: ./build/facts/message-names.js
/** What the lint of messages knows by name: files that are refused, services that shorten links, mailboxes for anybody. */

const blocked = new Set(message_lint_namespaceObject.Z5);
const macros = new Set(message_lint_namespaceObject.aO);
const shorteners = new Set(message_lint_namespaceObject.EG);
const mailboxes = new Set(message_lint_namespaceObject.Tg);
/** `exe` of `Report.pdf.EXE`; empty where there is none. */
const extensionOf = (name) => /\.([a-z0-9_]{1,12})[\s.]*$/i.exec(name.slice(-40))?.[1]?.toLowerCase() ?? '';
/** Whether Gmail refuses a file by its name. */
const isBlocked = (name) => blocked.has(extensionOf(name));
/** Whether a file of Microsoft Office holds programs, by its name. */
const hasMacros = (name) => macros.has(extensionOf(name));
const isShortener = (host) => shorteners.has(host.replace(/^www\./, ''));
/** Whether anybody may have an address under the domain. */
const isMailboxProvider = (domain) => mailboxes.has(domain);


/***/ })

};
