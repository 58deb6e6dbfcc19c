export const id = 350;
export const ids = [350];
export const modules = {

/***/ 2350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  live: () => (/* binding */ live)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/net/dns/gate.js
var gate = __webpack_require__(8729);
;// CONCATENATED MODULE: ./build/net/smtp/reply.js
/** Far beyond the 512 octets of RFC 5321 §4.5.3.1.5, which servers exceed. */
const longestLine = 4_096;
/** RFC 4954 §4: a challenge of SASL has up to 12,288 octets. */
const longestChallenge = 12_288 + '334 \r\n'.length;
const mostLines = 128;
const mostHeld = 65_536;
/** `onLine` hears every line as it comes, without its end, and what stands in place of one. */
function replyReader(onLine) {
    const oddities = new Set();
    let whole = [];
    let lines = [];
    let partial = [];
    let partialLength = 0;
    let start = '';
    let held = 0;
    let unreadable = '';
    let problem;
    const partialText = () => withoutReturn(decoded(Buffer.concat(partial, partialLength)));
    const stop = (why) => {
        problem = why;
        onLine(partialText().slice(0, longestLine));
    };
    const forgetPartial = () => {
        partial = [];
        partialLength = 0;
        start = '';
    };
    const finish = (octets) => {
        const text = decoded(octets);
        if (octets.at(-1) !== carriageReturn)
            oddities.add('bare-lf');
        if (octets.length > 511)
            oddities.add('long-line');
        if (octets.some((octet) => octet > 127))
            oddities.add('eight-bit');
        const raw = withoutReturn(text);
        onLine(raw);
        const line = parseLine(raw);
        if (line !== undefined)
            add(line);
        else {
            problem = 'not-a-reply';
            unreadable = raw;
        }
    };
    const add = (line) => {
        lines.push(line);
        if (lines.some(({ code }) => code !== line.code))
            oddities.add('mixed-codes');
        if (!line.isLast) {
            if (lines.length >= mostLines)
                problem = 'too-many-lines';
            return;
        }
        whole.push({ reply: replyOf(lines, line.code), raw: lines.map(({ raw }) => raw) });
        lines = [];
    };
    const keep = (octets) => {
        partial.push(octets);
        partialLength += octets.length;
        if (start.length < 4)
            start += Buffer.from(octets.subarray(0, 4 - start.length)).toString('latin1');
        if (start.length === 4 && !startsReply.test(start))
            stop('not-a-reply');
        else if (partialLength > (start === '334 ' ? longestChallenge : longestLine))
            stop('line-too-long');
    };
    return {
        push(octets) {
            held += octets.length;
            for (let from = 0; problem === undefined && from < octets.length;) {
                const end = octets.indexOf(lineFeed, from);
                keep(octets.subarray(from, end === -1 ? octets.length : end));
                if (end === -1)
                    break;
                from = end + 1;
                if (problem !== undefined)
                    break;
                const line = Buffer.concat(partial, partialLength);
                forgetPartial();
                finish(line);
            }
            if (held > mostHeld)
                problem ??= 'too-much';
        },
        take() {
            const first = whole.shift();
            if (whole.length === 0 && lines.length === 0)
                held = partialLength;
            return first?.reply;
        },
        problem: () => problem,
        rest: () => [...whole.flatMap(({ raw }) => raw), ...lines.map(({ raw }) => raw), unreadable, partialText()]
            .filter((text) => text !== '')
            .join('\n'),
        drop() {
            whole = [];
            lines = [];
            unreadable = '';
            problem = undefined;
            forgetPartial();
            held = 0;
        },
        oddities: () => [...oddities].sort(),
    };
}
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const decoded = (octets) => octets.toString('utf8');
const withoutReturn = (text) => (text.endsWith('\r') ? text.slice(0, -1) : text);
/** The first octets of a line, before all of it is there. */
const startsReply = /^[2-5]\d\d[ \-\r]/;
/** RFC 5321 §4.2: a code of three digits, a hyphen on all lines but the last, text. The text may be missing. */
function parseLine(raw) {
    const match = /^([2-5]\d\d)(?:([ -])(.*))?$/s.exec(raw);
    if (match === null)
        return undefined;
    return { code: Number(match[1]), isLast: match[2] !== '-', text: match[3] ?? '', raw };
}
function replyOf(lines, code) {
    const texts = lines.map(({ text }) => text);
    const enhanced = enhancedCode(texts.at(-1) ?? '', code);
    return { code, ...(enhanced === undefined ? {} : { enhanced }), lines: texts };
}
/** RFC 2034 §4: the text starts with a code of RFC 3463 whose class is the first digit of the reply code. */
function enhancedCode(text, code) {
    const match = /^([245])\.\d{1,3}\.\d{1,3}(?=\s|$)/.exec(text);
    return match !== null && Number(match[1]) === Math.floor(code / 100) ? match[0] : undefined;
}

;// CONCATENATED MODULE: ./build/net/smtp/trouble.js
/** For an error event of a socket. */
function lossOf(error) {
    const { code: written, reason } = (error ?? {});
    const code = String(written ?? '');
    const known = isOfTls.test(code) ? handshakeFailed(reason) : (bySystemCode[code] ?? unreachable);
    return { ...known, ...(code === '' ? {} : { code: code.slice(0, 100) }) };
}
const isOfTls = /^(ERR_SSL_|ERR_TLS_|EPROTO$)/;
function handshakeFailed(reason) {
    const words = typeof reason === 'string' ? reason.slice(0, 200) : undefined;
    return words === undefined
        ? { kind: 'tls-handshake', said: 'failed in the TLS handshake' }
        : { kind: 'tls-handshake', said: `failed in the TLS handshake (${words})`, reason: words };
}
const unreachable = { kind: 'unreachable', said: 'cannot be reached from here' };
const torn = { kind: 'reset', said: 'tore down the connection' };
const bySystemCode = {
    ECONNREFUSED: { kind: 'refused', said: 'refused the connection' },
    ECONNRESET: torn,
    ECONNABORTED: torn,
    EPIPE: torn,
    ETIMEDOUT: { kind: 'timeout', said: 'did not answer' },
};
const trouble_closed = { kind: 'closed', said: 'closed the connection' };
const outOfTime = { kind: 'deadline', said: 'was not done when the time was up' };
const silent = (during, milliseconds) => ({
    kind: 'timeout',
    during,
    said: `${awaited[during]} within ${seconds(milliseconds)} s`,
});
const seconds = (milliseconds) => Math.max(0.1, Math.round(milliseconds / 100) / 10);
const awaited = {
    connect: 'did not answer',
    greeting: 'sent no greeting',
    ehlo: 'did not answer EHLO',
    starttls: 'did not answer STARTTLS',
    tls: 'did not complete the TLS handshake',
    login: 'did not answer the login',
    probe: 'did not answer a command',
};
const unreadable = (problem) => ({ kind: 'protocol', said: inWords[problem] });
const inWords = {
    'not-a-reply': 'sent a line that is no SMTP reply',
    'line-too-long': 'sent a line that does not end',
    'too-many-lines': 'sent a reply that does not end',
    'too-much': 'sent far more than was asked for',
};
const shutDown = (during, reply) => ({
    kind: 'rejected',
    during,
    said: `ended the conversation with ${reply.code}`,
    reply,
});
/** Where something came before it was asked for. */
const outOfTurn = (during, early) => early?.code === 421
    ? shutDown(during, early)
    : { kind: 'protocol', during, said: 'sent more than was asked for', ...(early && { reply: early }) };
/** A reply that the standard does not have for what was said. */
const unexpected = (during, reply) => ({
    kind: 'protocol',
    during,
    said: `answered with ${reply.code}, which makes no sense there`,
    reply,
});
const rejected = (during, reply) => ({
    kind: 'rejected',
    during,
    said: `answered with ${reply.code}`,
    reply,
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/net/smtp/tap.js

/** Takes over the socket's data; its errors and its end are passed on. Destroying the stream destroys the socket. */
function tap(socket) {
    const stream = new external_node_stream_.Duplex({
        read: () => void socket.resume(),
        write: (chunk, _encoding, done) => void socket.write(chunk, done),
        final: (done) => void socket.end(done),
        destroy(error, done) {
            socket.destroy();
            done(error);
        },
    });
    socket.on('data', (octets) => void (stream.push(octets) || socket.pause()));
    socket.on('end', () => stream.push(null));
    socket.on('error', (error) => stream.destroy(error));
    socket.on('close', () => stream.destroy());
    return stream;
}

;// CONCATENATED MODULE: ./build/net/smtp/tls/signature.js
/** The algorithm that a certificate is signed with, read from its DER, as node 20 does not tell it. */
/**
 * The second element of `Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signature }` (RFC 5280 §4.1).
 * By its name where it is a known one, else dotted; empty where the octets are no certificate.
 */
function signatureAlgorithm(der) {
    const certificate = signature_element(der, 0);
    const signed = certificate && signature_element(der, certificate.start);
    const algorithm = signed && signature_element(der, signed.end);
    const identifier = algorithm && signature_element(der, algorithm.start);
    if (identifier === undefined || identifier.tag !== objectIdentifier)
        return '';
    const oid = dotted(der.subarray(identifier.start, identifier.end));
    return names[oid] ?? oid;
}
const objectIdentifier = 0x06;
/** One tag, length, value (X.690 §8.1), with a tag of one octet and at most four octets of length. */
function signature_element(der, at) {
    const tag = der[at];
    const first = der[at + 1];
    if (tag === undefined || first === undefined)
        return undefined;
    const octets = first < 0x80 ? 0 : first & 0x7f;
    if (octets > 4)
        return undefined;
    let length = first < 0x80 ? first : 0;
    for (const octet of der.subarray(at + 2, at + 2 + octets))
        length = length * 256 + octet;
    const start = at + 2 + octets;
    return start + length > der.length ? undefined : { tag, start, end: start + length };
}
/** X.690 §8.19: numbers to the base of 128; the first holds two. */
function dotted(octets) {
    const numbers = [];
    let number = 0;
    for (const octet of octets.subarray(0, 32)) {
        number = number * 128 + (octet & 0x7f);
        if (octet < 0x80) {
            numbers.push(number);
            number = 0;
        }
    }
    const [first = 0, ...rest] = numbers;
    const root = Math.min(2, Math.floor(first / 40));
    return [root, first - root * 40, ...rest].join('.');
}
const names = {
    '1.2.840.113549.1.1.2': 'md2WithRSAEncryption',
    '1.2.840.113549.1.1.4': 'md5WithRSAEncryption',
    '1.2.840.113549.1.1.5': 'sha1WithRSAEncryption',
    '1.2.840.113549.1.1.10': 'rsassaPss',
    '1.2.840.113549.1.1.11': 'sha256WithRSAEncryption',
    '1.2.840.113549.1.1.12': 'sha384WithRSAEncryption',
    '1.2.840.113549.1.1.13': 'sha512WithRSAEncryption',
    '1.2.840.113549.1.1.14': 'sha224WithRSAEncryption',
    '1.2.840.10040.4.3': 'dsa-with-sha1',
    '2.16.840.1.101.3.4.3.2': 'dsa-with-sha256',
    '1.2.840.10045.4.1': 'ecdsa-with-SHA1',
    '1.2.840.10045.4.3.1': 'ecdsa-with-SHA224',
    '1.2.840.10045.4.3.2': 'ecdsa-with-SHA256',
    '1.2.840.10045.4.3.3': 'ecdsa-with-SHA384',
    '1.2.840.10045.4.3.4': 'ecdsa-with-SHA512',
    '1.3.101.112': 'ed25519',
    '1.3.101.113': 'ed448',
};

;// CONCATENATED MODULE: ./build/net/smtp/tls/certificate.js

const mostNames = 500;
function certificateFacts(certificate) {
    return {
        subject: onOneLine(certificate.subject),
        issuer: onOneLine(certificate.issuer),
        names: namesIn(certificate.subjectAltName ?? ''),
        notBefore: isoDate(certificate.validFrom),
        notAfter: isoDate(certificate.validTo),
        key: keyFacts(certificate),
        signatureAlgorithm: signatureAlgorithm(certificate.raw),
        isSelfSigned: isSelfSigned(certificate),
        issuerUrls: issuerUrls(certificate.infoAccess ?? ''),
        fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
        der: Uint8Array.from(certificate.raw),
    };
}
/** Node writes one part to a line, and leaves out an empty name. */
const onOneLine = (name) => (name ?? '').trim().split('\n').join(', ').slice(0, 1_000);
/**
 * Node writes `DNS:a.example, IP Address:192.0.2.1, DirName:…`, and an entry with a comma in it as a JSON string, so
 * that no entry can be passed off as two.
 */
function namesIn(subjectAltName) {
    const entries = subjectAltName.matchAll(/(?:^|, )([A-Za-z ]{1,20}):("(?:[^"\\]|\\.)*"|[^,"]*)/g);
    return [...entries]
        .filter(([, kind]) => kind === 'DNS' || kind === 'IP Address')
        .map(([, , name = '']) => name)
        .slice(0, mostNames);
}
function isoDate(text) {
    const milliseconds = Date.parse(text);
    return Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString();
}
function keyFacts(certificate) {
    const key = publicKeyOf(certificate);
    const details = key?.asymmetricKeyDetails;
    const bits = details?.modulusLength ?? curveBits[details?.namedCurve ?? key?.asymmetricKeyType ?? ''];
    return {
        type: key?.asymmetricKeyType ?? 'unknown',
        ...(bits === undefined ? {} : { bits }),
        ...(details?.namedCurve === undefined ? {} : { curve: details.namedCurve }),
    };
}
/** Node throws where OpenSSL does not know the kind of key. */
function publicKeyOf(certificate) {
    try {
        return certificate.publicKey;
    }
    catch {
        return undefined;
    }
}
const curveBits = {
    prime256v1: 256,
    secp256k1: 256,
    secp384r1: 384,
    secp521r1: 521,
    ed25519: 256,
    ed448: 456,
};
function isSelfSigned(certificate) {
    const key = publicKeyOf(certificate);
    if (key === undefined || certificate.subject !== certificate.issuer)
        return false;
    try {
        return certificate.verify(key);
    }
    catch {
        return false;
    }
}
/** RFC 5280 §4.2.2.1: `CA Issuers - URI:http://…`, one to a line. */
const issuerUrls = (infoAccess) => infoAccess
    .split('\n')
    .flatMap((line) => /^CA Issuers - URI:"?([^"\s]{1,500})/.exec(line)?.[1] ?? [])
    .slice(0, 10);

;// CONCATENATED MODULE: ./build/net/smtp/tls/facts.js


const longestChain = 10;
/** `host`: the name that the certificate must hold. */
function tlsFacts(socket, host) {
    const chain = chainOf(socket);
    const [leaf] = chain;
    const keyExchange = keyExchangeOf(socket);
    const distrust = leaf === undefined ? noCertificate : distrustOf(socket);
    return {
        version: socket.getProtocol() ?? '',
        cipher: socket.getCipher().standardName,
        ...(keyExchange === undefined ? {} : { keyExchange }),
        chain: chain.map(certificateFacts),
        trusted: distrust === undefined,
        ...(distrust === undefined ? {} : { distrust }),
        nameMatches: leaf !== undefined && isFor(leaf, host),
    };
}
/** As sent. An authority's certificate is its own issuer: the walk ends where it has been before. */
function chainOf(socket) {
    const chain = [];
    let next = socket.getPeerX509Certificate();
    while (next !== undefined && chain.length < longestChain) {
        const { fingerprint256 } = next;
        if (chain.some((known) => known.fingerprint256 === fingerprint256))
            break;
        chain.push(next);
        next = next.issuerCertificate;
    }
    return chain;
}
function keyExchangeOf(socket) {
    const info = socket.getEphemeralKeyInfo();
    if (info === null || !('type' in info))
        return undefined;
    const { type, size, name } = info;
    return {
        type,
        ...(name === undefined ? {} : { name }),
        ...(size === undefined ? {} : { bits: size }),
    };
}
const noCertificate = { reason: 'no-certificate', code: '' };
function distrustOf(socket) {
    if (socket.authorized)
        return undefined;
    // Typed as an error, and yet a code: documentation and source of node say so.
    const code = String(socket.authorizationError ?? '');
    return { reason: reasons[code] ?? 'other', code };
}
const reasons = {
    CERT_HAS_EXPIRED: 'expired',
    CERT_NOT_YET_VALID: 'not-yet-valid',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
    SELF_SIGNED_CERT_IN_CHAIN: 'private-authority',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'incomplete-chain',
    UNABLE_TO_GET_ISSUER_CERT: 'incomplete-chain',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'incomplete-chain',
    CERT_REVOKED: 'revoked',
    EE_KEY_TOO_SMALL: 'weak',
    CA_KEY_TOO_SMALL: 'weak',
    CA_MD_TOO_WEAK: 'weak',
};
/** RFC 9525 §2: the common name of the subject is not looked at. */
function isFor(certificate, host) {
    const found = (0,external_node_net_.isIP)(host) === 0
        ? certificate.checkHost(host, { subject: 'never', partialWildcards: false })
        : certificate.checkIP(host);
    return found !== undefined;
}

;// CONCATENATED MODULE: ./build/net/smtp/wire.js
/** The connection under a conversation: octets in plain text, then in TLS, and how it was lost. */




const mostSeen = 512;
function wire({ call, handshake, signal, onOctets, onChange }) {
    const raw = (0,external_node_net_.connect)({ host: call.address, port: call.port, noDelay: true, autoSelectFamily: false });
    let socket = raw;
    let loss;
    let isOpen = false;
    let tls;
    let seen = new Uint8Array();
    const lose = (reason) => {
        loss ??= reason;
        onChange();
    };
    const aborted = () => lose(outOfTime);
    const over = () => lose(trouble_closed);
    const failed = (error) => lose(lossOf(error));
    // TLS calls every end that it did not expect a reset; the socket below knows whether it was one.
    const failedInTls = (error) => lose(raw.readableEnded && lossOf(error).kind === 'reset' ? trouble_closed : lossOf(error));
    const listen = (to, onError) => {
        to.on('data', onOctets).on('error', onError).on('end', over).on('close', over);
    };
    const remember = (octets) => {
        if (seen.length < mostSeen)
            seen = Buffer.concat([seen, octets.subarray(0, mostSeen - seen.length)]);
    };
    raw.on('connect', () => {
        isOpen = true;
        onChange();
    });
    raw.on('data', remember);
    listen(raw, failed);
    if (signal.aborted)
        aborted();
    else
        signal.addEventListener('abort', aborted, { once: true });
    const startTls = () => {
        raw.off('data', onOctets).off('error', failed).off('end', over).off('close', over);
        seen = new Uint8Array();
        const secured = handshake(tap(raw), call);
        socket = secured;
        listen(secured, failedInTls);
        secured.once('secureConnect', () => {
            try {
                tls = tlsFacts(secured, call.host);
                onChange();
            }
            catch {
                // Node throws where OpenSSL cannot take a certificate apart.
                lose({ kind: 'tls-handshake', said: 'shows a certificate that cannot be read' });
            }
        });
    };
    return {
        isOpen: () => isOpen,
        loss: () => loss,
        tls: () => tls,
        seen: () => seen,
        canSend: () => isOpen && (socket === raw || tls !== undefined) && (loss ?? outOfTime) === outOfTime,
        write: (text) => void socket.write(text),
        flushed: (milliseconds) => new Promise((resolve) => {
            const timer = setTimeout(resolve, milliseconds);
            socket.write('', () => {
                clearTimeout(timer);
                resolve();
            });
        }),
        startTls() {
            try {
                startTls();
            }
            catch {
                raw.destroy();
                lose({ kind: 'unusable', said: 'was not spoken to, as the settings for TLS are of no use' });
            }
        },
        destroy() {
            signal.removeEventListener('abort', aborted);
            socket.destroy();
            raw.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./build/net/smtp/line.js



function line({ call, handshake, transcript, signal }) {
    const reader = replyReader(transcript.server);
    let trouble;
    let last = 'greeting';
    let isAbandoned = false;
    let wake = () => undefined;
    const onOctets = (octets) => {
        reader.push(octets);
        wake();
    };
    const below = wire({ call, handshake, signal, onOctets, onChange: () => wake() });
    const loss = () => {
        const problem = reader.problem();
        return problem === undefined ? below.loss() : unreadable(problem);
    };
    /** What came before the connection was lost still counts. */
    const wait = (patience, ready) => new Promise((resolve) => {
        const done = (value) => {
            clearTimeout(timer);
            wake = () => undefined;
            resolve(value);
        };
        const timer = setTimeout(() => done(undefined), patience);
        wake = () => {
            const value = ready();
            if (value !== undefined || loss() !== undefined)
                done(value);
        };
        wake();
    });
    const awaited = async (during, patience, ready) => {
        if (trouble !== undefined)
            return undefined;
        const value = await wait(patience, ready);
        const lost = loss();
        if (value === undefined)
            trouble = lost === undefined ? silent(during, patience) : { ...lost, during };
        return value;
    };
    const next = async (during, patience) => {
        const reply = await awaited(during, patience, reader.take);
        // RFC 5321 §3.8: 421 may come at any time, and says that the server ends the connection.
        if (reply?.code === 421)
            trouble = shutDown(during, transcript.cleanReply(reply));
        return reply;
    };
    const early = () => {
        const reply = reader.take();
        return outOfTurn(last, reply && transcript.cleanReply(reply));
    };
    return {
        trouble: () => trouble,
        conclude(other) {
            trouble = other;
        },
        opened: async (patience) => (await awaited('connect', patience, () => below.isOpen() || undefined)) !== undefined,
        async secure(patience) {
            if (trouble === undefined)
                below.startTls();
            return awaited('tls', patience, below.tls);
        },
        async reply(during, patience) {
            const reply = await next(during, patience);
            return reply && transcript.cleanReply(reply);
        },
        async challenge(patience) {
            const reply = await next('login', patience);
            return reply === undefined || reply.code === 334 ? reply : transcript.cleanReply(reply);
        },
        send(during, command, shown = command) {
            if (trouble !== undefined)
                return;
            last = during;
            if (reader.rest() !== '')
                trouble = early();
            if (trouble !== undefined)
                return;
            transcript.client(shown);
            below.write(`${command}\r\n`);
        },
        pour(octets, shown) {
            if (trouble !== undefined)
                return;
            transcript.client(shown);
            below.write(octets);
        },
        async overheard(patience) {
            const reply = await next('probe', patience);
            if (trouble?.kind === 'timeout')
                trouble = undefined;
            return reply && transcript.cleanReply(reply);
        },
        abandon(why) {
            transcript.note(why);
            isAbandoned = true;
        },
        unasked() {
            const rest = transcript.clean(reader.rest());
            reader.drop();
            return rest;
        },
        seen: below.seen,
        oddities: reader.oddities,
        async leave(patience) {
            if (trouble === undefined && reader.rest() !== '')
                trouble = early();
            if (below.canSend() && isSmtp(trouble) && !isAbandoned) {
                reader.drop();
                transcript.client('QUIT');
                below.write('QUIT\r\n');
                if (!canAnswer(trouble))
                    await below.flushed(atMostToFlush);
                // RFC 5321 §4.1.1.10: the server closes. Until it has, another connection would be the second at a time.
                else if ((await wait(patience, reader.take)) !== undefined)
                    await wait(atMostToClose, () => undefined);
            }
            below.destroy();
        },
    };
}
/** Milliseconds for a QUIT that nobody answers. */
const atMostToFlush = 100;
/** Milliseconds for a server to close after its answer to QUIT. */
const atMostToClose = 200;
const isSmtp = (trouble) => trouble?.kind !== 'not-smtp';
/** Whether it is worth waiting for the answer to QUIT. */
function canAnswer(trouble) {
    const willing = [
        'rejected',
        'starttls-not-offered',
        'starttls-refused',
        'plain-on-tls',
    ];
    return trouble === undefined || willing.includes(trouble.kind);
}

// EXTERNAL MODULE: ./build/net/smtp/sasl/choose.js + 5 modules
var choose = __webpack_require__(7444);
;// CONCATENATED MODULE: ./build/net/smtp/secrets.js
/** Finds credentials in what a server says, so that they are never repeated: as they are, and in the usual codings. */
const secrets_hidden = '<secret>';
function secrets() {
    const forms = new Set();
    let pattern;
    return {
        add(text) {
            for (const form of formsOf(text))
                forms.add(form);
            // The longest first: a form that is part of another must not leave the rest of it behind.
            const longestFirst = [...forms].sort((one, other) => other.length - one.length);
            pattern = forms.size === 0 ? undefined : new RegExp(longestFirst.map(escaped).join('|'), 'giu');
        },
        clean: (text) => (pattern === undefined ? text : text.replace(pattern, secrets_hidden)),
    };
}
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
function formsOf(text) {
    if (text === '')
        return [];
    const octets = Buffer.from(text);
    const hexadecimal = octets.length < 4 ? [] : [octets.toString('hex')];
    return [text, encodeURIComponent(octets.toString()), ...hexadecimal, ...inBase64(octets)];
}
/**
 * The base64 of the octets alone, and what of it is the same wherever they stand in something longer: the middle, at
 * each of three offsets. Middles of fewer than four characters could be anything.
 */
function inBase64(octets) {
    const middles = [0, 1, 2].map((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), octets]).toString('base64');
        const whole = Math.floor(((offset + octets.length) * 8) / 6);
        return encoded.slice(Math.ceil((offset * 8) / 6), whole);
    });
    const standard = [octets.toString('base64'), ...middles.filter((middle) => middle.length >= 4)];
    return standard.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
}

;// CONCATENATED MODULE: ./build/net/smtp/talk.js
/** One command and its reply; undefined once there is trouble. */
function command({ line, patience }, during, text) {
    line.send(during, text);
    return line.reply(during, patience.reply);
}
const isPositive = (reply) => reply.code >= 200 && reply.code < 300;
/** Whether a text stays on its line: a line end in it would be a command of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be sent
const staysOnLine = (text) => !/[\x00-\x1f\x7f]/.test(text);
/** A command of a probe. `address` is what stands in angle brackets; one that would end them is not sent. */
async function put(talk, text, address = '') {
    const isSendable = staysOnLine(text) && !/[<>]/.test(address) && Buffer.byteLength(text) <= longestCommand;
    const reply = isSendable ? await command(talk, 'probe', text) : undefined;
    return reply === undefined ? { command: text } : { command: text, reply };
}
/** RFC 5321 §4.5.3.1.4: 512 octets with the line end. */
const longestCommand = 510;

;// CONCATENATED MODULE: ./build/net/smtp/login.js



/** One login, or the reason why nothing was sent. */
async function logIn(talk, login) {
    const { call, learned, random, transcript } = talk;
    const secret = 'secret' in login ? login.secret : login.token;
    const mechanism = (0,choose/* choose */.S)(learned.ehloInTls?.auth ?? [], 'secret' in login ? 'password' : 'token', login.mechanisms);
    const reason = whyNot(talk, login, secret, mechanism);
    if (mechanism === undefined || reason !== undefined)
        return { outcome: 'not-attempted', reason: reason ?? 'no-shared-mechanism' };
    transcript.conceal(secret);
    transcript.hideChallenges(true);
    const nonce = Buffer.from(random(18)).toString('base64');
    const credentials = {
        username: login.username,
        secret,
        nonce,
        server: { host: call.host, port: call.port },
    };
    const result = await hold(talk, mechanism.name, mechanism.begin(credentials));
    transcript.hideChallenges(false);
    return result;
}
function whyNot({ learned: { tls, ehloInTls } }, login, secret, mechanism) {
    if (tls === undefined || ehloInTls === undefined)
        return 'clear-text';
    if (!(tls.trusted && tls.nameMatches) && login.toUnverified !== true)
        return 'unverified';
    // NUL and the separator of OAuth would end a field before its time; an empty secret is one that was not set.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what ends a field
    if (login.username === '' || secret === '' || /[\x00\x01]/.test(login.username + secret))
        return 'unusable-credentials';
    if (ehloInTls.auth.length === 0)
        return 'not-offered';
    return mechanism === undefined ? 'no-shared-mechanism' : undefined;
}
/** Two responses are the most that any of the mechanisms has, and an acknowledgement. */
const mostTurns = 4;
async function hold(talk, mechanism, dialogue) {
    let reply = await start(talk, mechanism, dialogue);
    let isInitialDue = dialogue.initial !== undefined && !fits(mechanism, dialogue.initial);
    for (let turn = 0; reply?.code === 334 && turn < mostTurns; turn += 1) {
        const challenge = Buffer.from(reply.lines.at(-1) ?? '', 'base64').toString();
        const next = isInitialDue ? { response: dialogue.initial ?? '' } : await dialogue.respond(challenge);
        isInitialDue = false;
        if ('wrong' in next)
            return cancel(talk, mechanism, next.wrong);
        reply = await respond(talk, next.response);
    }
    if (reply === undefined)
        return { outcome: 'interrupted', mechanism };
    if (reply.code === 334)
        return cancel(talk, mechanism, 'asks without end');
    if (isPositive(reply)) {
        return { outcome: dialogue.isProven?.() === false ? 'unproven' : 'accepted', mechanism, reply };
    }
    const oauth = oauthError(talk.transcript.clean(dialogue.failure?.() ?? ''));
    return { outcome: 'rejected', mechanism, reply, ...(oauth === undefined ? {} : { oauth }) };
}
/** RFC 4954 §4: the command may not get longer than any other; else the server asks for the initial response. */
const fits = (mechanism, initial) => `AUTH ${mechanism} ${encoded(initial)}\r\n`.length <= 512;
const encoded = (text) => Buffer.from(text).toString('base64');
function start({ line, patience, transcript }, mechanism, { initial }) {
    if (initial !== undefined && fits(mechanism, initial)) {
        const response = encoded(initial);
        transcript.conceal(response);
        line.send('login', `AUTH ${mechanism} ${response}`, `AUTH ${mechanism} ${secrets_hidden}`);
    }
    else
        line.send('login', `AUTH ${mechanism}`);
    return line.challenge(patience.reply);
}
function respond({ line, patience, transcript }, text) {
    const response = encoded(text);
    // What is short is no secret, and would be found anywhere.
    if (response.length >= 8)
        transcript.conceal(response);
    line.send('login', response, response === '' ? '' : secrets_hidden);
    return line.challenge(patience.reply);
}
/** RFC 4954 §4: an asterisk ends an exchange that leads nowhere. */
async function cancel({ line, patience }, mechanism, said) {
    line.send('login', '*');
    await line.reply('login', patience.reply);
    return { outcome: 'broken', mechanism, said };
}
/** RFC 7628 §3.2.2: a JSON object; anything else says nothing. */
function oauthError(text) {
    const parsed = parsedJson(text);
    if (typeof parsed !== 'object' || parsed === null)
        return undefined;
    const known = ['status', 'schemes', 'scope'];
    const fields = Object.entries(parsed).filter(([name, value]) => known.some((field) => field === name) && ['string', 'number'].includes(typeof value));
    return Object.fromEntries(fields.map(([name, value]) => [name, String(value).slice(0, 300)]));
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/net/smtp/ehlo.js
/** Reads a positive reply to EHLO or HELO. Lines that are no keywords are passed over. */
function parseEhlo(command, reply) {
    const [first = '', ...rest] = reply.lines;
    const extensions = command === 'HELO' ? [] : rest.flatMap(parseExtension);
    const size = sizeOf(extensions);
    const limits = limitsOf(extensions);
    return {
        command,
        reply,
        name: wordsOf(first)[0] ?? '',
        extensions,
        auth: mechanismsOf(extensions),
        ...(size === undefined ? {} : { size }),
        ...(limits === undefined ? {} : { limits }),
        offers: offersOf(new Set(extensions.map(({ keyword }) => keyword))),
    };
}
const wordsOf = (text) => text.split(/[ \t]/).filter((word) => word !== '');
function parseExtension(line) {
    const [keyword = '', ...parameters] = wordsOf(line);
    // Before RFC 2554 was finished, servers wrote AUTH=LOGIN; some still do, for clients of that time.
    const old = /^auth=(.*)$/i.exec(keyword);
    if (old !== null)
        return [{ keyword: 'AUTH', parameters: [old[1] ?? '', ...parameters].filter((word) => word !== '') }];
    return /^[a-z0-9][a-z0-9-]*$/i.test(keyword) ? [{ keyword: keyword.toUpperCase(), parameters }] : [];
}
const parametersOf = (extensions, wanted) => extensions.find(({ keyword }) => keyword === wanted)?.parameters;
function mechanismsOf(extensions) {
    const announced = extensions.filter(({ keyword }) => keyword === 'AUTH');
    return [
        ...new Set(announced.flatMap(({ parameters }) => parameters.map((mechanism) => mechanism.toUpperCase()))),
    ];
}
/** RFC 1870 §3: up to 20 digits. */
function sizeOf(extensions) {
    const parameters = parametersOf(extensions, 'SIZE');
    if (parameters === undefined)
        return undefined;
    const octets = numberIn(parameters[0], 20);
    return octets === undefined ? {} : { octets };
}
/** RFC 9422 §3: `LIMITS RCPTMAX=20 MAILMAX=5`; a limit has up to six digits. */
function limitsOf(extensions) {
    const parameters = parametersOf(extensions, 'LIMITS');
    if (parameters === undefined)
        return undefined;
    const limit = (name) => {
        const written = parameters.find((parameter) => parameter.toUpperCase().startsWith(`${name}=`));
        return numberIn(written?.slice(name.length + 1), 6);
    };
    const named = {
        mailMax: limit('MAILMAX'),
        rcptMax: limit('RCPTMAX'),
        rcptDomainMax: limit('RCPTDOMAINMAX'),
    };
    return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}
function numberIn(text, digits) {
    if (text === undefined || text.length > digits || !/^\d+$/.test(text))
        return undefined;
    return Math.min(Number(text), Number.MAX_SAFE_INTEGER);
}
const offersOf = (keywords) => ({
    starttls: keywords.has('STARTTLS'),
    pipelining: keywords.has('PIPELINING'),
    eightBitMime: keywords.has('8BITMIME'),
    smtpUtf8: keywords.has('SMTPUTF8'),
    chunking: keywords.has('CHUNKING'),
    dsn: keywords.has('DSN'),
    requireTls: keywords.has('REQUIRETLS'),
    enhancedStatusCodes: keywords.has('ENHANCEDSTATUSCODES'),
});

;// CONCATENATED MODULE: ./build/net/smtp/stranger.js
/** `tls` where a TLS record starts, `smtp` where a reply does. */
function recognize(octets) {
    // RFC 8446 §5.1: an alert (21) or a handshake (22) of major version 3.
    if ((octets[0] === 21 || octets[0] === 22) && octets[1] === 3)
        return 'tls';
    const text = Buffer.from(octets.subarray(0, 256)).toString('latin1');
    const known = openings.find(({ opening }) => opening.test(text));
    return known?.is ?? 'other';
}
const openings = [
    { opening: /^[2-5]\d\d[ -]/, is: 'smtp' },
    { opening: /^SSH-/, is: 'ssh' },
    { opening: /^(HTTP\/|<!doctype|<html)/i, is: 'http' },
    { opening: /^\* (OK|PREAUTH|BYE|BAD)\b/i, is: 'imap' },
    { opening: /^(\+OK|-ERR)\b/i, is: 'pop3' },
];
/** FTP greets with 220 as well; only what it makes of EHLO gives it away. */
const greetsAsFtp = (greeting) => {
    const text = greeting.lines.join(' ');
    return /ftp/i.test(text) && !/[sl]mtp/i.test(text);
};

;// CONCATENATED MODULE: ./build/net/smtp/mistaken.js


/** Where a greeting in plain text was awaited. */
function namedByGreeting(trouble, seen) {
    const speaks = recognize(seen);
    if (speaks === 'tls')
        return plainOnTls;
    // The first two octets of a slow greeting look like nothing at all.
    if (speaks === 'smtp' || (speaks === 'other' && trouble.kind !== 'protocol'))
        return trouble;
    return { ...trouble, kind: 'not-smtp', said: speaking(speaks), seen: speaks };
}
/** Where a TLS handshake failed. */
function namedByHandshake(trouble, seen, security) {
    const speaks = recognize(seen);
    if (seen.length === 0 || speaks === 'tls')
        return trouble;
    if (security !== 'implicit-tls')
        return { ...trouble, kind: 'tls-handshake', said: plainAfterStarttls };
    if (speaks === 'smtp')
        return { ...trouble, kind: 'tls-on-plain', said: inPlainText, ...firstReply(seen) };
    if (speaks === 'other' && trouble.kind !== 'tls-handshake')
        return trouble;
    return { ...trouble, kind: 'not-smtp', said: speaking(speaks), seen: speaks };
}
const plainOnTls = {
    kind: 'plain-on-tls',
    during: 'greeting',
    said: 'speaks TLS from the first octet',
};
const plainAfterStarttls = 'went on in plain text after the answer to STARTTLS';
const inPlainText = 'answered TLS in plain text';
const speaking = (stranger) => stranger === 'other' ? 'does not speak SMTP' : `speaks ${stranger.toUpperCase()}`;
/** What the server says in plain text to somebody who begins with TLS. */
function firstReply(seen) {
    const reader = replyReader(() => undefined);
    reader.push(seen);
    const reply = reader.take();
    return reply === undefined ? {} : { reply };
}

;// CONCATENATED MODULE: ./build/net/smtp/secure.js



/** True once TLS stands. */
async function secure_secure({ call, line, learned, patience, transcript }) {
    const tls = await line.secure(patience.tls);
    const trouble = line.trouble();
    if (tls === undefined) {
        for (const text of plainTextIn(line.seen()))
            transcript.server(text);
        if (trouble !== undefined)
            line.conclude(namedByHandshake(trouble, line.seen(), call.security));
        return false;
    }
    learned.tls = tls;
    transcript.tls(inShort(tls));
    return true;
}
/** Nothing where the octets are TLS. */
function plainTextIn(octets) {
    const text = Buffer.from(octets).toString('latin1');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a TLS record starts with one of these
    return /^[\x00-\x08\x0e-\x1f]/.test(text) ? [] : text.split(/\r?\n/).filter((line) => line !== '');
}
function inShort({ version, cipher, chain: [leaf], trusted, distrust, nameMatches }) {
    const trust = trusted ? 'trusted' : `not trusted: ${distrust?.code || distrust?.reason}`;
    const name = nameMatches ? 'the name matches' : 'for another name';
    return `${version} ${cipher}; certificate of ${leaf?.subject || 'nobody'}, ${trust}, ${name}`;
}
/**
 * RFC 3207 §4: `tls` once TLS stands after STARTTLS; `plain` where the call is content with plain text, and gets it;
 * `over` where the line knows the trouble.
 */
async function upgrade(talk) {
    const { call, line, learned } = talk;
    if (call.security === 'none')
        return 'plain';
    const isNeeded = call.security === 'starttls';
    if (learned.ehlo?.offers.starttls !== true) {
        if (isNeeded)
            line.conclude(notOffered);
        return isNeeded ? 'over' : 'plain';
    }
    const reply = await command(talk, 'starttls', 'STARTTLS');
    if (reply !== undefined)
        learned.starttls = reply;
    if (reply === undefined || line.trouble() !== undefined)
        return 'over';
    if (reply.code === 220)
        return (await afterStarttls(talk)) ? 'tls' : 'over';
    // RFC 3207 §4.1: the conversation may go on in plain text after 454.
    if (reply.code >= 400 && !isNeeded)
        return 'plain';
    const said = `refused STARTTLS with ${reply.code}`;
    const refused = { kind: 'starttls-refused', during: 'starttls', said, reply };
    line.conclude(reply.code >= 400 ? refused : unexpected('starttls', reply));
    return 'over';
}
const notOffered = {
    kind: 'starttls-not-offered',
    during: 'starttls',
    said: 'does not offer STARTTLS',
};
/** RFC 3207 §6: whoever is on the way can put in what comes before the handshake, so none of it is believed. */
async function afterStarttls(talk) {
    const { line, learned, transcript } = talk;
    const buffered = line.unasked();
    if (buffered !== '')
        transcript.note('what came in plain text after the answer to STARTTLS is dropped');
    const isSecure = await secure_secure(talk);
    const injected = [buffered, ...(isSecure ? [] : plainTextIn(line.seen()))].filter((text) => text !== '');
    if (injected.length > 0)
        learned.bufferedBeforeTls = injected.join('\n').slice(0, mostInjected);
    return isSecure;
}
const mostInjected = 1_000;

;// CONCATENATED MODULE: ./build/net/smtp/opening.js






/** True once the server has introduced itself, under TLS where it was asked for. Else the line knows the trouble. */
async function begin(talk) {
    const { call, line, patience } = talk;
    if (!(await line.opened(patience.connect)))
        return false;
    if (call.security === 'implicit-tls')
        return (await secure_secure(talk)) && (await greeted(talk)) && introduced(talk, 'ehloInTls');
    if (!(await greeted(talk)) || !(await introduced(talk, 'ehlo')))
        return false;
    const upgraded = await upgrade(talk);
    // RFC 3207 §4.2: what the server said of itself in plain text is forgotten.
    return upgraded === 'tls' ? introduced(talk, 'ehloInTls') : upgraded === 'plain';
}
async function greeted(talk) {
    const { line, learned, patience } = talk;
    const greeting = await line.reply('greeting', patience.greeting);
    if (greeting === undefined) {
        await explainNoGreeting(talk);
        return false;
    }
    learned.greeting = greeting;
    // RFC 5321 §3.1: 554 (and 521 of RFC 7504) refuse every conversation, 4xx this one.
    if (greeting.code >= 400)
        line.conclude(line.trouble() ?? rejected('greeting', greeting));
    else if (greeting.code !== 220)
        line.conclude(unexpected('greeting', greeting));
    return line.trouble() === undefined;
}
/** A server that waits for TLS is as silent as a dead one. Before giving up, it gets what it may be waiting for. */
async function explainNoGreeting({ line, learned, patience, transcript, call }) {
    const trouble = line.trouble();
    if (trouble === undefined)
        return;
    line.conclude(namedByGreeting(trouble, line.seen()));
    const isSilent = trouble.kind === 'timeout' && line.seen().length === 0;
    if (!isSilent || call.security === 'implicit-tls')
        return;
    transcript.note('no greeting came; perhaps the server waits for TLS');
    line.conclude(undefined);
    const tls = await line.secure(patience.tls);
    if (tls === undefined)
        return line.conclude(afterTls(trouble, line.seen()));
    learned.tls = tls;
    const greeting = await line.reply('greeting', patience.reply);
    if (greeting !== undefined)
        learned.greeting = greeting;
    line.conclude(plainOnTls);
}
/** A greeting that comes now was too late all the same. */
const afterTls = (silence, seen) => recognize(seen) === 'smtp' || seen.length === 0 ? silence : namedByGreeting(silence, seen);
/** RFC 5321 §3.2: HELO where EHLO is refused for good. */
async function introduced(talk, as) {
    const { call, line, learned } = talk;
    const extended = await command(talk, 'ehlo', `EHLO ${call.ehlo}`);
    const isRefused = extended !== undefined && extended.code >= 500;
    const reply = isRefused ? await command(talk, 'ehlo', `HELO ${call.ehlo}`) : extended;
    if (reply === undefined || line.trouble() !== undefined)
        return false;
    if (reply.code !== 250) {
        line.conclude(unwelcome(reply, learned.greeting));
        return false;
    }
    learned[as] = parseEhlo(isRefused ? 'HELO' : 'EHLO', reply);
    return true;
}
function unwelcome(reply, greeting) {
    if (reply.code < 400)
        return unexpected('ehlo', reply);
    const isFtp = greeting !== undefined && greetsAsFtp(greeting);
    return isFtp
        ? { kind: 'not-smtp', during: 'ehlo', said: 'speaks FTP', seen: 'ftp' }
        : rejected('ehlo', reply);
}

;// CONCATENATED MODULE: ./build/net/smtp/patience.js
/** How long to wait for what: the minutes of RFC 5321 §4.5.3.2, scaled down to the time that one conversation has. */
/** `whole`: milliseconds for the whole conversation. */
const patienceWithin = (whole) => ({
    connect: whole / 4,
    tls: whole / 4,
    // RFC 5321 §4.5.3.2.1 and §4.5.3.2.2 give the greeting and a command five minutes each.
    greeting: Math.min(whole / 2, fiveMinutes),
    reply: Math.min(whole / 2, fiveMinutes),
    quit: Math.min(whole / 10, 2_000),
});
const fiveMinutes = 300_000;

;// CONCATENATED MODULE: ./build/net/smtp/smuggling.js
/**
 * SMTP smuggling: a server that takes anything but <CRLF>.<CRLF> for the end of a message (RFC 5321 §4.1.1.4) reads what
 * follows as commands, where the server before it saw one message; with it goes mail in the name of everybody there.
 *
 * A message is begun and never ended. A server that answers has taken one of the wrong ends for the right one.
 */

/** What was taken for an end somewhere (CVE-2023-51764, -51765, -51766, CVE-2024-27305), in the order of how often. */
const wrongEnds = {
    '<LF>.<CRLF>': '\n.\r\n',
    '<LF>.<LF>': '\n.\n',
    '<CRLF>.<LF>': '\r\n.\n',
    '<CR>.<CRLF>': '\r.\r\n',
    '<CR>.<CR>': '\r.\r',
    '<CRLF>.<CR>': '\r\n.\r',
    '<CRLF><NUL>.<CRLF>': '\r\n\0.\r\n',
};
async function smuggle(talk, to) {
    const done = [await put(talk, 'MAIL FROM:<>')];
    if (isTaken(done))
        done.push(await put(talk, `RCPT TO:<${to}>`, to));
    if (isTaken(done))
        done.push(await put(talk, 'DATA'));
    if (done.at(-1)?.reply?.code !== 354)
        return done;
    talk.line.pour(message(to), 'the head of a test message');
    for (const [name, octets] of Object.entries(wrongEnds)) {
        talk.line.pour(`This line ends wrongly.${octets}`, `a line and ${name}`);
        const reply = await talk.line.overheard(waitFor(talk, name));
        done.push(reply === undefined ? { command: name } : { command: name, reply });
        if (reply !== undefined || talk.line.trouble() !== undefined)
            return done;
    }
    talk.line.abandon('the message is not ended, and never sent');
    return done;
}
const isTaken = (done) => {
    const reply = done.at(-1)?.reply;
    return reply !== undefined && isPositive(reply);
};
/** Milliseconds. A filter may think about a message for a while; whatever it took for the end, it says so at last. */
const waitFor = ({ patience }, name) => name === Object.keys(wrongEnds).at(-1)
    ? Math.min(patience.reply, 10_000)
    : Math.min(patience.reply / 20, 500);
/** Who gets it knows what to do: the server has taken a message that was never ended. */
const message = (to) => [
    `To: ${to}`,
    'Subject: This mail server can be used for SMTP smuggling',
    'Auto-Submitted: auto-generated',
    '',
    'This message was never ended as RFC 5321 says, and was delivered all the same.',
    'The test that sent it (smtp-test: active) tells more in its report.',
    '',
].join('\r\n');

;// CONCATENATED MODULE: ./build/net/smtp/probes.js


/** RFC 5321 §4.5.3.1.8 lets every server refuse more than a hundred recipients. */
const mostRecipients = 100;
/** Asks one after the other, until there is trouble. */
async function ask(talk, probes) {
    const results = [];
    for (const probe of probes) {
        if (talk.line.trouble() !== undefined)
            break;
        results.push({ probe, exchanges: await exchanges(talk, probe) });
    }
    return results;
}
async function exchanges(talk, probe) {
    switch (probe.kind) {
        case 'envelope':
            return envelope(talk, probe);
        case 'verify':
            return [await put(talk, `VRFY ${probe.argument}`)];
        case 'expand':
            return [await put(talk, `EXPN ${probe.argument}`)];
        case 'smuggling':
            return smuggle(talk, probe.to);
        case 'noop':
            return [await put(talk, 'NOOP')];
    }
}
/** MAIL, RCPT for each recipient while MAIL stands, and RSET: nothing is ever sent. */
async function envelope(talk, { from, to, size }) {
    const ehlo = talk.learned.ehloInTls ?? talk.learned.ehlo;
    // RFC 1870 §5: the parameter is for servers that know it.
    const parameter = size === undefined || ehlo?.size === undefined ? '' : ` SIZE=${size}`;
    const mail = await put(talk, `MAIL FROM:<${from}>${parameter}`, from);
    const done = [mail];
    if (mail.reply === undefined || !isPositive(mail.reply))
        return done;
    for (const recipient of to.slice(0, mostRecipients))
        done.push(await put(talk, `RCPT TO:<${recipient}>`, recipient));
    await put(talk, 'RSET');
    return done;
}

;// CONCATENATED MODULE: ./build/net/smtp/converse.js





/** Never rejects, and leaves no socket behind. */
async function converse(call, options) {
    const { transcript, random } = options;
    const spoken = line({ call, ...options });
    const patience = patienceWithin(options.patience);
    const learned = {};
    const talk = { call, line: spoken, patience, transcript, random, learned };
    if (await begin(talk))
        await inquire(talk);
    await spoken.leave(patience.quit);
    return {
        probes: [],
        ...learned,
        ended: spoken.trouble() ?? { kind: 'completed' },
        steps: transcript.steps(),
        oddities: spoken.oddities(),
        retries: 0,
    };
}
async function inquire(talk) {
    const { call, learned } = talk;
    if (call.login !== undefined)
        learned.login = await logIn(talk, call.login);
    learned.probes = await ask(talk, call.probes ?? []);
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/net/smtp/tls/handshake.js
/** Starts TLS on a connection, so that every server can be looked at: nothing is verified here, everything recorded. */


/**
 * `authorities`: certificates in PEM, trusted beside the usual ones; OpenSSL passes over what is no certificate.
 * What it returns throws where OpenSSL does not take the settings.
 */
function handshakes(authorities) {
    const contexts = new Map();
    const ca = authorities.length === 0 ? {} : { ca: [...external_node_tls_.rootCertificates, ...authorities] };
    // Making one reads all authorities again.
    const contextFor = (minVersion, maxVersion) => {
        const key = `${minVersion} ${maxVersion}`;
        const context = contexts.get(key) ?? (0,external_node_tls_.createSecureContext)({ minVersion, maxVersion, ...ciphersFor(minVersion), ...ca });
        contexts.set(key, context);
        return context;
    };
    return (stream, { host, tls }) => (0,external_node_tls_.connect)({
        socket: stream,
        secureContext: contextFor(tls?.minVersion ?? 'TLSv1.2', tls?.maxVersion ?? 'TLSv1.3'),
        rejectUnauthorized: false,
        // RFC 6066 §3: a server name is never an address.
        ...((0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {}),
        // The verdict on the name is our own, see facts.
        checkServerIdentity: () => undefined,
    });
}
/** OpenSSL 3 speaks TLS 1.0 and 1.1 only at its lowest level of security. */
const ciphersFor = (minVersion) => minVersion === 'TLSv1' || minVersion === 'TLSv1.1' ? { ciphers: 'DEFAULT:@SECLEVEL=0' } : {};

;// CONCATENATED MODULE: ./build/net/smtp/transcript.js

const mostSteps = 500;
const longestText = 1_024;
function transcript({ clock, watch }) {
    const steps = [];
    const began = clock?.() ?? 0;
    const known = secrets();
    let areChallengesHidden = false;
    const record = (from, text) => {
        if (steps.length > mostSteps)
            return;
        const isLast = steps.length === mostSteps;
        const step = {
            ...(clock === undefined ? {} : { at: Math.round(clock() - began) }),
            from: isLast ? 'note' : from,
            text: isLast ? 'the rest of the conversation is left out' : text.slice(0, longestText),
        };
        steps.push(step);
        watch?.(step);
    };
    return {
        steps: () => [...steps],
        client: (text) => record('client', text),
        server: (text) => record('server', areChallengesHidden && /^334 ./.test(text)
            ? `334 ${secrets_hidden}`
            : known.clean(text.slice(0, longestKept))),
        tls: (text) => record('tls', text),
        note: (text) => record('note', known.clean(text)),
        conceal: (text) => known.add(text),
        hideChallenges(on) {
            areChallengesHidden = on;
        },
        clean: known.clean,
        cleanReply: (reply) => ({ ...reply, lines: reply.lines.map(known.clean) }),
    };
}
/** More than any line has; cutting comes after cleaning, or half a secret would stand at the end. */
const longestKept = 16_384;

;// CONCATENATED MODULE: ./build/net/smtp/live.js
/** The real SMTP: one connection at a time to an address, a second try after a temporary refusal, an end in time. */








function live(options) {
    const { random, patience = 40_000, retryAfter = 5_000, width = 50, authorities = [], signal } = options;
    const overall = (0,gate/* gate */.G)(width);
    const gates = new Map();
    const handshake = handshakes(authorities);
    const atItsTurn = (address) => {
        const known = gates.get(address) ?? (0,gate/* gate */.G)(1);
        gates.set(address, known);
        return known;
    };
    const hold = (call) => {
        const enough = Math.min(call.patience ?? patience, patience);
        return within(enough, signal, (until) => {
            const record = transcript(listening(call, options));
            const own = { handshake, random, transcript: record, patience: enough, signal: until };
            return persist(call, retryAfter, own);
        });
    };
    return async (call) => {
        const trouble = troubleWith(call);
        if (trouble !== undefined)
            return unheld(trouble);
        return atItsTurn(call.address)(() => overall(async () => (signal?.aborted ? unheld({ ...outOfTime, during: 'connect' }) : hold(call))));
    };
}
function listening(call, { clock, watch }) {
    return {
        ...(clock === undefined ? {} : { clock }),
        ...(watch === undefined ? {} : { watch: (step) => watch(call, step) }),
    };
}
/** Runs a task with a signal for its own end or the run's, whichever is first. */
async function within(milliseconds, signal, task) {
    const ending = new AbortController();
    const end = () => ending.abort();
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end, { once: true });
    try {
        return await task(ending.signal);
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
    }
}
/** A server that is busy, or greylists connections, is asked once more; what it says then counts. */
async function persist(call, retryAfter, options) {
    const first = await converse(call, options);
    if (!isTemporary(first.ended))
        return first;
    await (0,promises_.setTimeout)(retryAfter, undefined, { signal: options.signal }).catch(() => undefined);
    if (options.signal.aborted)
        return first;
    options.transcript.note('the refusal was temporary: a second try');
    const second = await converse(call, options);
    return { ...(second.ended.kind === 'deadline' ? first : second), steps: second.steps, retries: 1 };
}
const isTemporary = (ended) => ended.kind === 'rejected' &&
    (ended.during === 'greeting' || ended.during === 'ehlo') &&
    (ended.reply?.code ?? 500) < 500;
function troubleWith({ host, address, port, ehlo }) {
    const unusable = (said) => ({ kind: 'unusable', during: 'connect', said });
    if ((0,external_node_net_.isIP)(address) === 0)
        return unusable(`was not asked: ${JSON.stringify(address)} is not an IP address`);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
        return unusable(`was not asked: ${port} is not a port`);
    if (!staysOnLine(host))
        return unusable(`was not asked: ${JSON.stringify(host)} is not the name of a host`);
    return ehlo !== '' && staysOnLine(ehlo) && !ehlo.includes(' ')
        ? undefined
        : unusable(`was not asked: ${JSON.stringify(ehlo)} is not a name for EHLO`);
}
const unheld = (ended) => ({ ended, steps: [], probes: [], oddities: [], retries: 0 });


/***/ })

};
