export const id = 9476;
export const ids = [9476];
export const modules = {

/***/ 7283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ messageAuthor)
});

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
;// CONCATENATED MODULE: ./build/mail/dmarc/author.js
/** The author domain of a message, from its `From` header (RFC 9989 §5.3.1; RFC 5322 §3.4, §3.6.2, with §4.4). */

/**
 * The one domain of the header's addresses, in A-labels; undefined where there is none, or more than one, since DMARC
 * then does not apply. `from` is the value of the header. Never throws.
 */
function authorDomain(from) {
    const domains = skeletonOf(from)
        .split(/[,;]/)
        .filter((piece) => piece.includes('@'))
        .map(domainOf);
    const [domain, ...others] = new Set(domains);
    return others.length === 0 ? domain : undefined;
}
/** The header without what can hold any character: comments become a space, quoted strings and literals one letter. */
function skeletonOf(from) {
    let skeleton = '';
    for (let at = 0; at < from.length;) {
        const char = from[at] ?? '';
        const end = char === '('
            ? endOfComment(from, at)
            : char === '"'
                ? endOf(from, at, '"')
                : char === '['
                    ? endOf(from, at, ']')
                    : 0;
        skeleton += end === 0 ? char : (substitutes[char] ?? '');
        at = end === 0 ? at + 1 : end;
    }
    return skeleton;
}
/** A literal is an address and no domain: it becomes something that no name can be. */
const substitutes = { '(': ' ', '"': 'q', '[': '[]' };
function endOf(text, start, closing) {
    for (let at = start + 1; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === closing)
            return at + 1;
    }
    return text.length;
}
/** RFC 5322 §3.2.2: comments nest. */
function endOfComment(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '(')
            depth += 1;
        else if (text[at] === ')')
            depth -= 1;
        if (depth === 0)
            return at + 1;
    }
    return text.length;
}
/** What follows the last `@` of the address in angle brackets, or else of the last word that has one. */
function domainOf(piece) {
    const angle = piece.lastIndexOf('<');
    const address = angle === -1 ? piece : (piece.slice(angle + 1).split('>', 1)[0] ?? '');
    // RFC 5322 §4.4: old senders put white space around the dots and the `@`.
    const compact = address.split(/(?<![.@\s])\s+(?![.@\s])/).findLast((word) => word.includes('@')) ?? '';
    const domain = compact.slice(compact.lastIndexOf('@') + 1).replace(/\s+/g, '');
    const ascii = /^[\x21-\x7e]*$/.test(domain) ? domain : (0,dns_name/* toAscii */.Vb)(domain); // RFC 9989 §5.3.1: U-labels become A-labels
    return ascii === undefined || !/^[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?$/i.test(ascii)
        ? undefined
        : (0,dns_name/* parseName */.$q)(ascii);
}

// EXTERNAL MODULE: ./build/facts/mail-from.js
var mail_from = __webpack_require__(9606);
// EXTERNAL MODULE: ./build/facts/message-header.js + 2 modules
var message_header = __webpack_require__(4943);
// EXTERNAL MODULE: ./build/facts/owner.js
var owner = __webpack_require__(8855);
;// CONCATENATED MODULE: ./build/facts/message-author.js




const messageAuthor = {
    name: 'message-author',
    on: 'message',
    async gather(message, world) {
        const [from, ...others] = (0,message_header/* filledIn */.AE)(await world.fact(message_header/* messageHeader */.f9, message), 'from');
        const domain = from === undefined || others.length > 0 ? undefined : authorDomain(from.value);
        const own = domain === undefined ? undefined : (0,owner/* nearestOf */.q)(domain, world.settings.domains);
        return {
            ...(domain === undefined ? {} : { domain }),
            isOwn: own !== undefined,
            profile: own === undefined ? mostDemanding(world) : world.declared(own).profile,
            mailFrom: own === undefined ? [] : (0,mail_from/* declaredEnvelopes */.At)(own, world),
        };
    },
};
function mostDemanding({ settings, declared }) {
    const profiles = settings.domains.map((domain) => declared(domain).profile);
    return ['bulk-sender', 'sender'].find((profile) => profiles.includes(profile)) ?? 'sender';
}


/***/ }),

/***/ 9476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zx: () => (/* binding */ isAligned),
  messageSignatures: () => (/* binding */ messageSignatures),
  zY: () => (/* binding */ speaking),
  ad: () => (/* binding */ unsigned),
  nR: () => (/* binding */ withoutSpeaking)
});

// EXTERNAL MODULE: ./build/mail/dkim/body-hash.js + 1 modules
var body_hash = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/mail/dkim/claim.js
var claim = __webpack_require__(5544);
// EXTERNAL MODULE: ./build/mail/dkim/fields.js
var dkim_fields = __webpack_require__(4767);
// EXTERNAL MODULE: ./build/mail/dkim/judge.js + 1 modules
var judge = __webpack_require__(647);
// EXTERNAL MODULE: ./build/mail/dkim/parse-signature.js
var parse_signature = __webpack_require__(6896);
// EXTERNAL MODULE: ./build/mail/dkim/verdict.js
var verdict = __webpack_require__(3325);
;// CONCATENATED MODULE: ./build/mail/dkim/verify.js
/** Verifies the DKIM signatures of a message (RFC 6376 §6.1, RFC 8301, RFC 8463). */






/** A message with more signatures is after the verifier's time; the rest are not looked at (RFC 6376 §8.4). */
const mostSignatures = 20;
/** Asks one question for each signature. Never rejects; linear in the message for each canonical form in use. */
async function verify(message, options) {
    const { fields, body, isCut } = (0,dkim_fields/* readMessage */._)(message);
    const hashes = (0,body_hash/* bodyHashesOf */.Y)(body);
    const places = fields.flatMap(({ name }, at) => (name === 'dkim-signature' ? [at] : []));
    const signatures = places.map(async (at, rank) => {
        const { signature, problems, ...named } = (0,parse_signature/* parseSignature */.u)((0,dkim_fields/* fieldValue */.a)(fields[at]));
        if (signature === undefined)
            return { result: (0,verdict/* resultOfInvalid */.w)(problems), reason: 'invalid', problems, testing: false, ...named };
        const limit = isCut ? 'header-too-long' : rank < mostSignatures ? undefined : 'too-many-signatures';
        if (limit !== undefined)
            return { ...described(signature), ...(0,judge/* refused */.J)(limit) };
        return verdictOn({ signature, fields, at, hashes }, options);
    });
    return { signatures: await Promise.all(signatures) };
}
async function verdictOn(signed, options) {
    const judged = await (0,judge/* judge */.S)((0,claim/* claimOf */._)(signed), options);
    const changed = judged.reason === 'header-changed' ? changedHeaders(signed) : [];
    return {
        ...described(signed.signature),
        ...judged,
        ...(changed.length === 0 ? {} : { changedHeaders: changed }),
    };
}
function described({ bodyHash: _, signature: __, ...said }) {
    return said;
}
/** The fields of `z=` that nobody finds in the message any more. */
function changedHeaders({ signature, fields }) {
    const values = new Set(fields.map((field) => `${field.name}:${compact((0,dkim_fields/* fieldValue */.a)(field))}`));
    const changed = (signature.copiedHeaders ?? [])
        .map(({ name, value }) => ({ name: name.toLowerCase(), value: compact(value) }))
        .filter(({ name, value }) => signature.signedHeaders.includes(name) && !values.has(`${name}:${value}`));
    return [...new Set(changed.map(({ name }) => name))];
}
const compact = (value) => value.replace(/[ \t\r\n]+/g, '');

// EXTERNAL MODULE: ./build/mail/dmarc/discover.js
var discover = __webpack_require__(4001);
// EXTERNAL MODULE: ./build/mail/message/fields.js
var fields = __webpack_require__(4825);
// EXTERNAL MODULE: ./build/facts/message-author.js + 1 modules
var message_author = __webpack_require__(7283);
// EXTERNAL MODULE: ./build/facts/message-header.js + 2 modules
var message_header = __webpack_require__(4943);
// EXTERNAL MODULE: ./build/facts/messages-given.js
var messages_given = __webpack_require__(218);
;// CONCATENATED MODULE: ./build/facts/message-signatures.js






/** As many as are verified; of a message with more, the rest is left out. */
const message_signatures_mostSignatures = 20;
/** Signatures are judged as of when the message was received: then they had to hold. */
const messageSignatures = {
    name: 'message-signatures',
    on: 'message',
    async gather(message, world) {
        const header = await world.fact(message_header/* messageHeader */.f9, message);
        const unread = (0,message_header/* unreadInWords */._7)(header);
        const { isSent } = header;
        if (unread !== undefined)
            return { ...nothing, isSent, unread };
        if ((0,fields/* named */.K)(header, 'dkim-signature').length === 0)
            return { ...nothing, isSent };
        const bytes = (0,messages_given/* octetsOfMessage */.rO)(message, world);
        const now = new Date(header.receivedAt ?? header.now);
        const verified = await verify(bytes, { dns: world.dns, now });
        const { domain: author } = await world.fact(message_author/* messageAuthor */.P, message);
        const looked = verified.signatures.slice(0, message_signatures_mostSignatures);
        const lines = (0,fields/* named */.K)(header, 'dkim-signature').map(({ line }) => line);
        const signatures = await Promise.all(looked.map(async (one, at) => ({
            ...one,
            alignment: await alignmentOf(one, author, world),
            line: lines[at] ?? 1,
        })));
        return { isSent, ...(author === undefined ? {} : { author }), ...summaryOf(signatures) };
    },
};
const nothing = { signatures: [], authenticated: [], aligned: [], domains: [] };
function summaryOf(signatures) {
    const domainsOf = (some) => [
        ...new Set(some.flatMap(({ domain }) => domain ?? [])),
    ];
    return {
        signatures,
        authenticated: signatures.flatMap(({ domain, result }) => domain === undefined ? [] : [{ domain, result }]),
        aligned: domainsOf(signatures.filter((one) => one.result === 'pass' && isAligned(one))),
        domains: domainsOf(signatures),
    };
}
/** At least relaxed. */
const isAligned = ({ alignment }) => alignment === 'same' || alignment === 'relaxed';
async function alignmentOf({ domain }, author, { dns }) {
    if (domain === undefined || author === undefined)
        return 'unknown';
    if (domain === author)
        return 'same';
    const [own, authors] = await Promise.all([
        (0,discover/* organizationalDomain */.Zf)(domain, { dns }),
        (0,discover/* organizationalDomain */.Zf)(author, { dns }),
    ]);
    if (own.kind === 'failed' || authors.kind === 'failed')
        return 'unknown';
    return own.domain === authors.domain ? 'relaxed' : 'none';
}
/** The signatures that speak for the author, or all that hold where none does. */
function speaking({ signatures }) {
    const holding = signatures.filter(({ result }) => result === 'pass');
    const aligned = holding.filter(isAligned);
    return aligned.length > 0 ? aligned : holding;
}
/** Why a check of signatures that hold does not apply. */
function withoutSpeaking({ dkim }) {
    if (dkim.unread !== undefined)
        return dkim.unread;
    if (dkim.signatures.length === 0)
        return unsigned(dkim);
    return speaking(dkim).length === 0 ? 'no DKIM signature of the message holds' : undefined;
}
/** Why there is nothing to say of a message without signatures. */
const unsigned = ({ isSent }) => isSent
    ? 'the message has no DKIM signature'
    : 'the message was never sent and has no DKIM signature: the server that sends it signs it';


/***/ }),

/***/ 1097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ bodyHashesOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/mail/dkim/canonical-body.js
const [tab, lf, cr, space] = [9, 10, 13, 32];
/** Gives the canonical form to `take`, piece by piece; a piece is only good until `take` returns. Linear. */
function canonicalBody(body, { algorithm, lfEndsLine }, take) {
    const pieces = piecesFor(take);
    const isRelaxed = algorithm === 'relaxed';
    let [lineEnds, hasBlank] = [0, false];
    for (let at = 0; at < body.length; at += 1) {
        const octet = body[at] ?? 0;
        const isPair = octet === cr && body[at + 1] === lf;
        if (isPair || (octet === lf && lfEndsLine)) {
            // Empty lines count only if something follows, and white space not even then.
            lineEnds += 1;
            hasBlank = false;
            if (isPair)
                at += 1;
        }
        else if (isRelaxed && (octet === space || octet === tab)) {
            hasBlank = true;
        }
        else {
            for (; lineEnds > 0; lineEnds -= 1)
                pieces.put(cr, lf);
            if (hasBlank)
                pieces.put(space);
            hasBlank = false;
            pieces.put(octet);
        }
    }
    // RFC 6376 §3.4.3: a body without a line end at its end gets one, the empty body too; §3.4.4: that one stays empty.
    if (pieces.hasAny() || !isRelaxed)
        pieces.put(cr, lf);
    pieces.end();
}
const pieceOctets = 65_536;
function piecesFor(take) {
    const piece = new Uint8Array(pieceOctets);
    let [used, hasAny] = [0, false];
    const flush = () => {
        take(piece.subarray(0, used));
        used = 0;
    };
    return {
        put(first, second) {
            hasAny = true;
            if (used + 2 > pieceOctets)
                flush();
            piece[used++] = first;
            if (second !== undefined)
                piece[used++] = second;
        },
        hasAny: () => hasAny,
        end: flush,
    };
}

;// CONCATENATED MODULE: ./build/mail/dkim/body-hash.js
/** The hash of a body as a signature asks for it (RFC 6376 §3.7, step 1). */


/** Each form is hashed once, however many signatures ask for it. */
function bodyHashesOf(body) {
    const known = new Map();
    // RFC 6376 §5.3 has signers make every line end CR LF; some sign a lone LF as the octet that it is.
    const forms = hasLoneLf(body) ? [true, false] : [true];
    return (hashing) => {
        const key = `${hashing.canonicalization} ${hashing.hash} ${hashing.length ?? ''}`;
        const hashes = known.get(key) ?? forms.map((lfEndsLine) => hashOf(body, hashing, lfEndsLine));
        known.set(key, hashes);
        return hashes;
    };
}
function hashOf(body, { canonicalization, hash, length }, lfEndsLine) {
    const digest = (0,external_node_crypto_.createHash)(hash);
    const most = length ?? Number.POSITIVE_INFINITY;
    let octets = 0;
    canonicalBody(body, { algorithm: canonicalization, lfEndsLine }, (piece) => {
        if (octets < most)
            digest.update(piece.subarray(0, Math.min(piece.length, most - octets)));
        octets += piece.length;
    });
    return { digest: digest.digest(), octets };
}
/** Whether some line ends, and not all, are a LF alone; where all are, the file was written by a system that has no other. */
function hasLoneLf(body) {
    let [pairs, alone] = [0, 0];
    for (let at = body.indexOf(10); at !== -1; at = body.indexOf(10, at + 1)) {
        if (body[at - 1] === 13)
            pairs += 1;
        else
            alone += 1;
        if (pairs > 0 && alone > 0)
            return true;
    }
    return false;
}


/***/ }),

/***/ 8922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ canonicalField),
/* harmony export */   s: () => (/* binding */ canonicalizations)
/* harmony export */ });
/** The canonical forms of a header field (RFC 6376 §3.4.1, §3.4.2). */
const canonicalizations = ['simple', 'relaxed'];
/** `text` is a whole field, without the line end that closes it; so is the result. Linear. */
function canonicalField(text, algorithm) {
    // RFC 6376 §3.4.1: the simple algorithm does not change header fields in any way.
    if (algorithm === 'simple')
        return text;
    const colon = text.indexOf(':');
    const name = relaxed(text.slice(0, colon)).toLowerCase();
    return colon === -1 ? relaxed(text) : `${name}:${relaxed(text.slice(colon + 1))}`;
}
/** RFC 6376 §3.4.2: unfolded, runs of white space are one space, and none is left at the ends. */
function relaxed(text) {
    const even = text.replace(/\r\n(?=[ \t])/g, '').replace(/[ \t]+/g, ' ');
    return even.slice(even.startsWith(' ') ? 1 : 0, even.length > 1 && even.endsWith(' ') ? -1 : undefined);
}


/***/ }),

/***/ 5544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ claimOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5818);
/* harmony import */ var _signed_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6955);
/** What a signature of a message is over: its body by `bh=`, its header by `h=` (RFC 6376 §3.7, §6.1.3). */



const claimOf = ({ signature, fields, at, hashes }) => ({
    signature,
    fault: () => bodyFault(signature, hashes),
    data: () => (0,_signed_data_js__WEBPACK_IMPORTED_MODULE_1__/* .signedData */ .b)({
        fields,
        at,
        names: signature.signedHeaders,
        canonicalization: signature.canonicalization.header,
    }),
});
function bodyFault({ algorithm, canonicalization, length, bodyHash }, hashes) {
    const found = hashes({
        canonicalization: canonicalization.body,
        hash: _signature_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithms */ .R[algorithm].hash,
        ...(length === undefined ? {} : { length }),
    });
    // RFC 6376 §3.5: l= must not be larger than the body.
    if (length !== undefined && found.every(({ octets }) => octets < length))
        return 'body-too-short';
    return found.some(({ digest }) => equals(digest, bodyHash)) ? undefined : 'body-changed';
}
const equals = (a, b) => a.length === b.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(a, b);


/***/ }),

/***/ 4767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readMessage),
/* harmony export */   a: () => (/* binding */ fieldValue)
/* harmony export */ });
/** Takes a message apart: the fields of its header, octet for octet, and its body (RFC 5322 §2.1). */
/** No server takes a header of that length; it bounds what a hostile one costs. */
const mostOctets = 1_048_576;
const [lf, cr] = [10, 13];
/** Never throws; linear in the length of the header. */
function readMessage(message) {
    const { end, bodyStart } = boundaryOf(message);
    const isCut = end > mostOctets;
    const header = octetsAsText(message.subarray(0, Math.min(end, mostOctets)));
    // RFC 6376 §5.3: lines end with CR and LF before they are signed; a file may end them as its system does.
    const lines = header.replace(/\r?\n/g, '\r\n');
    const fields = lines === '' ? [] : lines.split(/\r\n(?![ \t])/).map(fieldOf);
    return { fields: fields.filter(({ text }) => text !== ''), body: message.subarray(bodyStart), isCut };
}
/** The value of a field: all after the colon. */
const fieldValue = ({ text }) => text.slice(text.indexOf(':') + 1);
const octetsAsText = (octets) => Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('latin1');
const fieldOf = (text) => ({ name: nameIn(text), text });
/** RFC 5322 §2.2: printable ASCII but the colon; §4.5: white space before the colon is obsolete. */
function nameIn(text) {
    const colon = text.indexOf(':');
    const name = text.slice(0, Math.max(0, colon)).trimEnd();
    return /^[!-9;-~]+$/.test(name) ? name.toLowerCase() : '';
}
/** Where the header ends and where the body begins: around the first empty line, or at the end where there is none. */
function boundaryOf(message) {
    for (let start = 0; start < message.length;) {
        const at = message.indexOf(lf, start);
        const lineEnd = at === -1 ? message.length : at;
        const isEmpty = lineEnd === start || (lineEnd === start + 1 && message[start] === cr && at !== -1);
        if (isEmpty)
            return { end: start, bodyStart: lineEnd + 1 };
        start = lineEnd + 1;
    }
    return { end: message.length, bodyStart: message.length };
}


/***/ }),

/***/ 647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  J: () => (/* binding */ refused)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/mail/dkim/signature.js
var dkim_signature = __webpack_require__(5818);
;// CONCATENATED MODULE: ./build/mail/dkim/check-signature.js
/** The arithmetic: whether a key made a signature over data (RFC 6376 §3.3, RFC 8463 §3), and if not, what it did sign. */


/** Never throws: what node's crypto cannot compute with is no signature. */
function checkSignature({ signature, key, data }) {
    const { keyType, hash } = dkim_signature/* algorithms */.R[signature.algorithm];
    const object = keyObjectOf(key);
    if (object === undefined)
        return 'mismatch';
    if (keyType === 'ed25519') {
        // RFC 8463 §3: what is signed is the SHA-256 hash of the data.
        const digest = (0,external_node_crypto_.createHash)('sha256').update(data).digest();
        return holds(() => (0,external_node_crypto_.verify)(null, digest, object, signature.signature)) ? 'valid' : 'mismatch';
    }
    if (holds(() => (0,external_node_crypto_.verify)(hash, data, object, signature.signature)))
        return 'valid';
    return holds(() => (0,external_node_crypto_.publicDecrypt)(unpadding(object), signature.signature).length > 0)
        ? 'other-data'
        : 'other-key';
}
/** RFC 8017 §9.2: only the right key finds the padding of PKCS #1 in a signature. */
const unpadding = (key) => ({ key, padding: external_node_crypto_.constants.RSA_PKCS1_PADDING });
function holds(test) {
    try {
        return test();
    }
    catch {
        return false;
    }
}
function keyObjectOf({ keyType, key }) {
    const forms = keyType === 'ed25519'
        ? [['spki', Buffer.concat([ed25519Prefix, key])]]
        : [
            ['spki', key],
            ['pkcs1', key],
        ];
    for (const [type, octets] of forms) {
        try {
            return (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(octets), format: 'der', type });
        }
        catch {
            // RFC 6376 erratum 3017: it may be the other form.
        }
    }
    return undefined;
}
/** RFC 8410 §4: a SubjectPublicKeyInfo of an Ed25519 key, up to its 32 octets. */
const ed25519Prefix = Buffer.from('302a300506032b6570032100', 'hex');

// EXTERNAL MODULE: ./build/mail/dkim/lookup.js + 6 modules
var lookup = __webpack_require__(4460);
// EXTERNAL MODULE: ./build/mail/dkim/verdict.js
var verdict = __webpack_require__(3325);
;// CONCATENATED MODULE: ./build/mail/dkim/judge.js




/** Of one name (RFC 6376 §6.1.2 leaves it to the verifier). */
const mostKeys = 4;
/** Asks for the key, once. Never rejects. */
async function judge(claim, options) {
    const found = await (0,lookup/* lookupKey */.kk)(claim.signature, options);
    if (found.kind === 'unanswered')
        return { ...refused('key-unanswered'), detail: found.detail };
    const [first, ...others] = keysOf(found).slice(0, mostKeys);
    if (first === undefined)
        return refused('key-missing');
    const judgement = judgeBy(first, claim, options);
    if (judgement.result === 'pass')
        return judgement;
    // RFC 6376 §6.1.2: of several keys, any may be the right one.
    return (others.map((key) => judgeBy(key, claim, options)).find(({ result }) => result === 'pass') ?? judgement);
}
const refused = (reason) => ({ result: verdict/* resultOf */.B[reason], reason, testing: false });
function keysOf(lookup) {
    if (lookup.kind === 'found')
        return [lookup.key];
    return lookup.kind === 'several' ? lookup.keys : [];
}
function judgeBy({ record }, claim, options) {
    if (record === undefined)
        return refused('key-syntax');
    const reason = unfit(record, claim) ?? claim.fault() ?? broken(record, claim) ?? forbidden(record, claim, options);
    return {
        ...(reason === undefined ? { result: 'pass' } : refused(reason)),
        testing: record.flags.includes('y'),
        ...(record.bits === undefined ? {} : { keyBits: record.bits }),
    };
}
/** RFC 6376 §6.1.2: what the key says about itself. */
function unfit({ revoked, keyType, hashes, services, flags }, { signature: { algorithm, domain, identityDomain } }) {
    if (revoked)
        return 'key-revoked';
    if (keyType !== dkim_signature/* algorithms */.R[algorithm].keyType)
        return 'key-type';
    if (hashes !== undefined && !includes(hashes, dkim_signature/* algorithms */.R[algorithm].hash))
        return 'key-hash';
    // RFC 6376 §3.6.1: a key that is not for mail is no key for it.
    if (!includes(services, '*') && !includes(services, 'email'))
        return 'key-service';
    return flags.includes('s') && identityDomain !== domain ? 'key-strict' : undefined;
}
const includes = (list, wanted) => list.some((item) => item.toLowerCase() === wanted);
const broken = (key, { signature, data }) => mismatches[checkSignature({ signature, key, data: data() })];
const mismatches = {
    valid: undefined,
    'other-data': 'header-changed',
    'other-key': 'wrong-key',
    mismatch: 'signature-mismatch',
};
/** What is right by RFC 6376, and refused all the same. */
function forbidden({ keyType, bits = 0 }, { signature: { algorithm, expiry } }, { now, legacy = false }) {
    if (!legacy && algorithm === 'rsa-sha1')
        return 'historic-algorithm';
    if (!legacy && keyType === 'rsa' && bits < 1024)
        return 'weak-key';
    const seconds = now === undefined ? undefined : secondsOf(now);
    // RFC 6376 §3.5: signatures may be considered invalid after x=.
    return seconds !== undefined && expiry !== undefined && expiry < seconds ? 'expired' : undefined;
}
/** In seconds, this is the year 5138; in milliseconds, 1973. */
const mostSeconds = 1e11;
const secondsOf = (now) => typeof now === 'number' && now < mostSeconds ? now : Number(now) / 1000;


/***/ }),

/***/ 6896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseSignature)
/* harmony export */ });
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1813);
/* harmony import */ var _canonical_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8922);
/* harmony import */ var _signature_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3712);
/* harmony import */ var _signature_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8621);
/* harmony import */ var _tag_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8210);
/** Reads the value of a DKIM-Signature field (RFC 6376 §3.5), and validates it as a verifier does first (§6.1.1). */





/** `value` is all after the colon, folded or not, its octets as characters or as text. Never throws; linear. */
function parseSignature(value, { isArc = false } = {}) {
    const reading = new _tag_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .TagReader */ .q(value);
    const signature = readSignature(reading, isArc);
    const { problems } = reading;
    const [domain, selector] = ['d', 's'].map((name) => (0,_signature_values_js__WEBPACK_IMPORTED_MODULE_1__/* .nameIn */ .ZC)(reading.tag(name)?.value ?? ''));
    return {
        signature: problems.length === 0 ? signature : undefined,
        problems,
        ...(domain === undefined ? {} : { domain }),
        ...(selector === undefined ? {} : { selector }),
    };
}
function readSignature(reading, isArc) {
    if (!isArc)
        reading.required('v', 'unknown-version', (text) => (text === '1' ? text : undefined));
    const algorithm = reading.required('a', 'unknown-algorithm', _signature_values_js__WEBPACK_IMPORTED_MODULE_1__/* .algorithmIn */ .n7);
    const signature = reading.required('b', 'bad-base64', _signature_values_js__WEBPACK_IMPORTED_MODULE_1__/* .octetsIn */ .iH);
    const bodyHash = reading.required('bh', 'bad-base64', _signature_values_js__WEBPACK_IMPORTED_MODULE_1__/* .octetsIn */ .iH);
    const domain = reading.required('d', 'bad-domain', _signature_values_js__WEBPACK_IMPORTED_MODULE_1__/* .nameIn */ .ZC);
    const signedHeaders = reading.required('h', 'bad-header-list', _signature_values_js__WEBPACK_IMPORTED_MODULE_1__/* .headersIn */ .WD);
    const selector = reading.required('s', 'bad-selector', _signature_values_js__WEBPACK_IMPORTED_MODULE_1__/* .nameIn */ .ZC);
    const canonicalization = canonicalizationOf(reading);
    const identity = domain && identityOf(reading, domain, isArc);
    const times = timesOf(reading);
    const length = reading.optional('l', 'bad-number', _signature_values_js__WEBPACK_IMPORTED_MODULE_1__/* .numberIn */ .Po);
    const copiedHeaders = copiesOf(reading);
    reading.optional('q', 'unknown-query-method', _signature_values_js__WEBPACK_IMPORTED_MODULE_1__/* .queryMethodIn */ .PL);
    if (algorithm === undefined || signature === undefined || bodyHash === undefined || domain === undefined)
        return undefined;
    if (signedHeaders === undefined || selector === undefined || canonicalization === undefined)
        return undefined;
    if (identity === undefined)
        return undefined;
    if (!hashSizes.has(bodyHash.length))
        reading.fault('bad-body-hash', reading.tag('bh'));
    // RFC 6376 §6.1.1: what does not sign the From field is no signature of a message.
    if (!signedHeaders.includes('from'))
        reading.fault('from-unsigned', reading.tag('h'));
    return {
        algorithm,
        domain,
        selector,
        ...identity,
        canonicalization,
        signedHeaders,
        ...(length === undefined ? {} : { length }),
        ...times,
        bodyHash,
        signature,
        ...(copiedHeaders === undefined ? {} : { copiedHeaders }),
    };
}
/** Of the hashes that DKIM knows: SHA-1 and SHA-256. */
const hashSizes = new Set([20, 32]);
function canonicalizationOf(reading) {
    if (reading.tag('c') === undefined)
        return { header: 'simple', body: 'simple' };
    return reading.optional('c', 'unknown-canonicalization', (text) => {
        // RFC 6376 §3.5: where only one is named, it is that of the header.
        const [header, body = 'simple', ...others] = text.toLowerCase().split('/');
        return isCanonicalization(header) && isCanonicalization(body) && others.length === 0
            ? { header, body }
            : undefined;
    });
}
const isCanonicalization = (text) => _canonical_header_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalizations */ .s.some((known) => known === text);
function identityOf(reading, domain, isArc) {
    if (isArc || reading.tag('i') === undefined)
        return { identity: `@${domain}`, identityDomain: domain };
    const read = reading.optional('i', 'bad-identity', (text) => {
        const identity = (0,_signature_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeQuoted */ .tJ)(text);
        const at = identity?.lastIndexOf('@') ?? -1;
        if (identity === undefined || at === -1)
            return undefined;
        const identityDomain = (0,_signature_values_js__WEBPACK_IMPORTED_MODULE_1__/* .nameIn */ .ZC)(identity.slice(at + 1));
        return identityDomain && { identity, identityDomain };
    });
    // RFC 6376 §3.5: the domain of i= must be that of d=, or one below it.
    if (read !== undefined && !(0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(read.identityDomain, domain))
        reading.fault('foreign-identity', reading.tag('i'));
    return read;
}
function timesOf(reading) {
    const timestamp = reading.optional('t', 'bad-number', _signature_values_js__WEBPACK_IMPORTED_MODULE_1__/* .numberIn */ .Po);
    const expiry = reading.optional('x', 'bad-number', _signature_values_js__WEBPACK_IMPORTED_MODULE_1__/* .numberIn */ .Po);
    // RFC 6376 §3.5: the value of x= must be greater than that of t=.
    if (timestamp !== undefined && expiry !== undefined && expiry <= timestamp)
        reading.fault('expires-before-signed', reading.tag('x'));
    return {
        ...(timestamp === undefined ? {} : { timestamp }),
        ...(expiry === undefined ? {} : { expiry }),
    };
}
/** RFC 6376 §3.5: for diagnosis only; what cannot be read is nobody's loss. */
function copiesOf(reading) {
    return reading
        .tag('z')
        ?.value.split('|')
        .map((copy) => (0,_signature_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeQuoted */ .tJ)(copy) ?? '')
        .filter((copy) => copy.includes(':'))
        .map((copy) => ({
        name: copy.slice(0, copy.indexOf(':')).trim(),
        value: copy.slice(copy.indexOf(':') + 1),
    }));
}


/***/ }),

/***/ 3712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   my: () => (/* binding */ isTagText),
/* harmony export */   tJ: () => (/* binding */ decodeQuoted)
/* harmony export */ });
/** How the values of a signature's tags are written: quoted-printable (RFC 6376 §2.11), and UTF-8 (RFC 8616 §5). */
/** Text of octets (each a character) as UTF-8 where it is that; text that is none is left alone. */
function readable(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is the definition of ASCII
    if (/^[\x00-\x7f]*$/.test(text) || /[^\x00-\xff]/.test(text))
        return text;
    const decoded = Buffer.from(text, 'latin1').toString('utf8');
    return decoded.includes('\ufffd') ? text : decoded;
}
/** Undefined where a `=` begins no octet. White space means nothing. */
function decodeQuoted(text) {
    const packed = text.replace(/[ \t\r\n]+/g, '');
    if (/=(?![0-9A-F]{2})/i.test(packed))
        return undefined;
    const decoded = packed.replace(/=([0-9A-F]{2})/gi, (_, octet) => String.fromCharCode(Number.parseInt(octet, 16)));
    return readable(decoded);
}
/** Whether a tag's value, folded with whatever line ends, is VALCHAR, white space (RFC 6376 §3.2) and, of internationalized messages, more (RFC 8616 §5). */
const isTagText = (value) => 
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what must not be there
!/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)|\n(?![ \t])/.test(value);


/***/ }),

/***/ 8621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ queryMethodIn),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   WD: () => (/* binding */ headersIn),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   iH: () => (/* binding */ octetsIn),
/* harmony export */   n7: () => (/* binding */ algorithmIn)
/* harmony export */ });
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1813);
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1529);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5818);
/* harmony import */ var _signature_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3712);
/** The values that the tags of a signature can have (RFC 6376 §3.5); undefined is none of them. */




const algorithmIn = (text) => {
    const name = text.toLowerCase();
    return Object.hasOwn(_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .algorithms */ .R, name) ? name : undefined;
};
function octetsIn(text) {
    const decoded = (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y)(text);
    return 'octets' in decoded && decoded.octets.length > 0 ? decoded.octets : undefined;
}
/** RFC 8616 §5: in internationalized messages names are in U-labels. */
function nameIn(text) {
    const name = (0,_signature_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(text);
    const ascii = /^[!-~]*$/.test(name) ? name : (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .toAscii */ .Vb)(name);
    if (ascii === undefined || !/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/i.test(ascii))
        return undefined;
    return (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseName */ .$q)(ascii);
}
/** RFC 6376 §3.5: at least one name. An empty one among them names no field, and nothing is signed for it. */
function headersIn(text) {
    const names = text.split(':').map((name) => name.trim().toLowerCase());
    const named = names.filter((name) => name !== '');
    return named.length > 0 && named.every((name) => /^[!-9<-~]+$/.test(name)) ? named : undefined;
}
/** RFC 6376 §3.5: up to 76 digits, in `l=`; more than a number can tell apart is only ever compared. */
const numberIn = (text) => /^\d{1,76}$/.test(text) ? Number(text) : undefined;
/** RFC 6376 §3.5: methods that nobody knows are ignored; `dns` alone is how the drafts wrote `dns/txt`. */
const queryMethodIn = (text) => text
    .split(':')
    .map((method) => method.trim().toLowerCase())
    .find((method) => method === 'dns/txt' || method === 'dns');


/***/ }),

/***/ 5818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ algorithms)
/* harmony export */ });
/** RFC 6376 §3.3, without what RFC 8301 §3.1 took away in practice; RFC 8463 §3. */
const algorithms = {
    'rsa-sha256': { keyType: 'rsa', hash: 'sha256' },
    'ed25519-sha256': { keyType: 'ed25519', hash: 'sha256' },
    'rsa-sha1': { keyType: 'rsa', hash: 'sha1' },
};


/***/ }),

/***/ 6955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withoutSignature),
/* harmony export */   b: () => (/* binding */ signedData)
/* harmony export */ });
/* harmony import */ var _tag_list_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3220);
/* harmony import */ var _canonical_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8922);
/** What a signature signs: the fields of `h=`, then the signature field itself without its value (RFC 6376 §3.7, §5.4.2). */


/** The octets whose hash is signed. Linear in the header and the list. */
function signedData({ fields, at, names, canonicalization }) {
    const own = fields[at];
    const canonical = (text) => (0,_canonical_header_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalField */ .T)(text, canonicalization);
    const selected = fieldsSigned(fields, at, names).map(({ text }) => `${canonical(text)}\r\n`);
    // RFC 6376 §3.7: the signature field comes last, and without the line end that closes it.
    const last = own === undefined ? '' : canonical(withoutSignature(own.text));
    return Buffer.from([...selected, last].join(''), 'latin1');
}
/** RFC 6376 §5.4.2: of a field that is there several times, the lowest first; what is not there is signed as nothing. */
function fieldsSigned(fields, at, names) {
    const left = new Map();
    for (const [index, field] of fields.entries()) {
        // RFC 6376 §3.5: the signature that is being verified is not among the fields that h= names.
        if (index === at)
            continue;
        const same = left.get(field.name);
        if (same === undefined)
            left.set(field.name, [field]);
        else
            same.push(field);
    }
    return names.flatMap((name) => left.get(name)?.pop() ?? []);
}
/** RFC 6376 §3.7: the value of `b=` deleted, with all white space around it. */
function withoutSignature(text) {
    const valueStart = text.indexOf(':') + 1;
    const value = text.slice(valueStart);
    const tag = (0,_tag_list_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readTags */ .g)(value).tags.find(({ name }) => name === 'b');
    if (tag === undefined)
        return text;
    const start = value.indexOf('=', tag.nameSpan.end) + 1;
    const semicolon = value.indexOf(';', start);
    return text.slice(0, valueStart + start) + (semicolon === -1 ? '' : value.slice(semicolon));
}


/***/ }),

/***/ 8210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ TagReader)
/* harmony export */ });
/* harmony import */ var _tag_list_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _signature_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3712);
/** Reads the tags of a signature one by one, and keeps what is wrong with them. */


class TagReader {
    /** What is wrong with the list, and then with the tags that were read. */
    problems;
    #tags;
    constructor(value) {
        const { tags, problems } = (0,_tag_list_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readTags */ .g)(value);
        this.#tags = new Map(tags.map((tag) => [tag.name, tag]));
        this.problems = problems.filter(({ code, text }) => code !== 'bad-tag-value' || !(0,_signature_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isTagText */ .my)(text ?? ''));
    }
    tag(name) {
        return this.#tags.get(name);
    }
    fault(code, tag, text = tag?.value) {
        const span = tag?.valueSpan ?? { start: 0, end: 0 };
        this.problems.push({ code, level: 'error', span, ...(text === undefined ? {} : { text }) });
    }
    /** Undefined where the tag is not there; `code` is said where it has no value that can be read. */
    optional(name, code, read) {
        const tag = this.tag(name);
        if (tag === undefined)
            return undefined;
        const found = read(tag.value);
        if (found === undefined)
            this.fault(code, tag);
        return found;
    }
    required(name, code, read) {
        // RFC 6376 §6.1.1: a signature that lacks a required tag is void.
        if (this.tag(name) === undefined)
            return this.fault('missing-tag', undefined, name);
        return this.optional(name, code, read);
    }
}


/***/ }),

/***/ 3325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   w: () => (/* binding */ resultOfInvalid)
/* harmony export */ });
/** RFC 8601 §2.7.1 for each reason; RFC 6376 §6.1 for which of them are permanent. */
const resultOf = {
    expired: 'policy',
    'historic-algorithm': 'policy',
    'weak-key': 'policy',
    'too-many-signatures': 'policy',
    'header-too-long': 'policy',
    'key-unanswered': 'temperror',
    'key-missing': 'permerror',
    'key-syntax': 'permerror',
    'key-revoked': 'permerror',
    'key-type': 'permerror',
    'key-hash': 'permerror',
    'key-service': 'permerror',
    'key-strict': 'permerror',
    'body-too-short': 'permerror',
    'body-changed': 'fail',
    'header-changed': 'fail',
    'wrong-key': 'fail',
    'signature-mismatch': 'fail',
};
/** RFC 8601 §2.7.1 has `neutral` for syntax errors; what can be read and is not as RFC 6376 §6.1.1 demands has failed. */
const resultOfInvalid = (problems) => problems.every(({ code }) => unmet.has(code)) ? 'fail' : 'neutral';
const unmet = new Set([
    'missing-tag',
    'unknown-version',
    'foreign-identity',
    'from-unsigned',
    'expires-before-signed',
]);


/***/ })

};
