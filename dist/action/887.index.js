export const id = 887;
export const ids = [887];
export const modules = {

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yj: () => (/* binding */ excessInWords),
  Cc: () => (/* binding */ excessOver),
  r4: () => (/* binding */ inWords),
  Dn: () => (/* binding */ largestInWords),
  Ex: () => (/* binding */ shrinking)
});

// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
;// CONCATENATED MODULE: ./build/mail/message/wire.js
/** RFC 1870 §3: the octets after DATA, without doubled dots; encoded first what the server cannot carry as it is. */
function octetsOnWire({ octets, parts }, { eightBitMime }) {
    const mustEncode = (carried) => carried === 'binary' || (carried === '8bit' && !eightBitMime);
    const added = parts.map((part) => (mustEncode(part.carried) ? part.encoded - part.octets : 0));
    return added.reduce((total, more) => total + Math.max(0, more), octets);
}

;// CONCATENATED MODULE: ./build/facts/message-excess.js
/** By how much a message is too large for a server, what in it takes the most, and how that is said. */


/** Undefined where the server takes the message. */
function excessOver({ limit, eightBitMime }, message) {
    const octets = octetsOnWire(message, { eightBitMime });
    if (limit === undefined || octets <= limit)
        return undefined;
    const largest = [...message.parts].sort((a, b) => b.octets - a.octets)[0];
    return {
        octets,
        limit,
        room: roomWithin(limit, message),
        ...(largest === undefined ? {} : { largest: { called: calling(largest), octets: largest.octets } }),
    };
}
/** Of the limit, what texts and headers leave to files; 78 octets on the wire carry 57 (RFC 2045 §6.8). */
function roomWithin(limit, { octets, parts }) {
    const files = parts.filter(isFile).reduce((sum, part) => sum + part.octets, 0);
    const rest = parts.length === 0 ? 0 : octets - files;
    return Math.max(0, Math.floor(((limit - rest) * 57) / 78));
}
const isFile = ({ type, name }) => name !== undefined || !type.startsWith('text/');
function calling({ type, name }) {
    if (name !== undefined)
        return `${(0,quote/* quoted */.TL)(name)} (${type})`;
    return type.startsWith('text/') ? `its text (${type})` : `a part of type ${type}`;
}
/** `27.4 MiB on the wire, 1.2 MiB more than`. */
const excessInWords = ({ octets, limit }) => `${inWords(octets)} on the wire, ${inWords(octets - limit)} more than`;
/** `; 26.9 MiB of it are "report.pdf" (application/pdf)`; nothing where of the message only its size is known. */
const largestInWords = ({ largest }) => largest === undefined ? '' : `; ${inWords(largest.octets)} of it are ${largest.called}`;
/** What to do about it where only the message can change; begins a sentence and does not end it. */
const shrinking = ({ room, limit }) => room === 0
    ? `Send a message of less than ${inWords(limit)}, its encoding included`
    : `Send fewer or smaller files, of ${inWords(room)} at most before they are encoded, or links to them`;
const units = [
    ['MiB', 1_048_576],
    ['KiB', 1024],
];
/** `25.0 MiB`, `312.5 KiB`, `80 octets`. */
function inWords(octets) {
    const [unit, size] = units.find(([, size]) => octets >= size) ?? ['octets', 1];
    return `${size === 1 ? octets : (octets / size).toFixed(1)} ${unit}`;
}


/***/ }),

/***/ 2887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jh: () => (/* binding */ measured),
  q_: () => (/* binding */ messageInWords),
  Zp: () => (/* binding */ messagePlace),
  by: () => (/* binding */ outgoing)
});

// EXTERNAL MODULE: ./build/core/fact.js
var fact = __webpack_require__(9150);
// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
;// CONCATENATED MODULE: ./build/mail/message/encoded.js
/** What octets take when they are encoded, so that every server can carry them (RFC 2045 §6.7, §6.8). */
/** With lines of 76 characters, each with CR and LF. */
function octetsAsBase64(octets) {
    const characters = Math.ceil(octets / 3) * 4;
    return characters + Math.ceil(characters / 76) * 2;
}
/** What one octet takes in quoted-printable: itself, or three characters. */
const quotedLength = (octet) => octet === 0x3d || octet > 0x7e || (octet < 0x20 && octet !== 0x09) ? 3 : 1;
/** A line of so many characters of quoted-printable, with CR and LF and the soft line ends that it needs. */
function quotedLineLength(characters) {
    // RFC 2045 §6.7: 76 characters at most, the "=" of a soft line end among them.
    const softEnds = characters <= 76 ? 0 : Math.ceil(characters / 75) - 1;
    return characters + softEnds * 3 + 2;
}

;// CONCATENATED MODULE: ./build/mail/message/content.js
/** Counts the content of one part, line by line: what it takes, what it is when decoded, what it asks of a server. */

/** Of an encoding in lower case; one that nobody knows is counted as it stands. */
function counterOf(encoding) {
    if (encoding === 'base64')
        return base64Counter();
    return encoding === 'quoted-printable' ? quotedCounter() : plainCounter();
}
const lineEnd = 2;
const without = (octets, beforeBoundary) => Math.max(0, octets - (beforeBoundary ? lineEnd : 0));
/** RFC 2045 §6.8: all but the alphabet is passed over. */
function base64Counter() {
    let [octets, characters] = [0, 0];
    return {
        add(bytes, { start, end }) {
            octets += end - start + lineEnd;
            for (let at = start; at < end; at += 1)
                characters += alphabet[bytes[at] ?? 0] ?? 0;
        },
        counted(beforeBoundary) {
            const total = without(octets, beforeBoundary);
            return { octets: total, decoded: Math.floor((characters * 3) / 4), carried: '7bit', encoded: total };
        },
    };
}
const alphabet = Uint8Array.from({ length: 256 }, (_, octet) => /[A-Za-z0-9+/]/.test(String.fromCharCode(octet)) ? 1 : 0);
/** RFC 2045 §6.7. */
function quotedCounter() {
    let [octets, decoded, endsHard] = [0, 0, false];
    return {
        add(bytes, { start, end }) {
            octets += end - start + lineEnd;
            const last = withoutBlanks(bytes, start, end);
            endsHard = bytes[last - 1] !== equals || last === start;
            decoded += quotedOctets(bytes, start, endsHard ? last : last - 1) + (endsHard ? lineEnd : 0);
        },
        counted(beforeBoundary) {
            const total = without(octets, beforeBoundary);
            return {
                octets: total,
                decoded: without(decoded, beforeBoundary && endsHard),
                carried: '7bit',
                encoded: total,
            };
        },
    };
}
const equals = 0x3d;
/** Rule 3: white space at the end of a line was added on the way. */
function withoutBlanks(bytes, start, end) {
    let last = end;
    while (last > start && (bytes[last - 1] === 0x20 || bytes[last - 1] === 0x09))
        last -= 1;
    return last;
}
/** Each `=` with two digits is one octet. */
function quotedOctets(bytes, start, end) {
    let count = end - start;
    for (let at = start; at + 2 < end; at += 1) {
        if (bytes[at] !== equals || !isHex(bytes[at + 1]) || !isHex(bytes[at + 2]))
            continue;
        count -= 2;
        at += 2;
    }
    return count;
}
const isHex = (octet = 0) => (octet >= 0x30 && octet <= 0x39) || (octet >= 0x41 && octet <= 0x46) || (octet >= 0x61 && octet <= 0x66);
/** RFC 5321 §4.5.3.1.6: 1,000 octets with CR and LF. */
const longestLine = 998;
function plainCounter() {
    let [octets, quoted, hasEightBit, isBinary] = [0, 0, false, false];
    return {
        add(bytes, { start, end }) {
            octets += end - start + lineEnd;
            isBinary ||= end - start > longestLine;
            let characters = 0;
            for (let at = start; at < end; at += 1) {
                const octet = bytes[at] ?? 0;
                characters += quotedLength(octet);
                if (octet === 0)
                    isBinary = true;
                else if (octet > 0x7f)
                    hasEightBit = true;
            }
            quoted += quotedLineLength(characters);
        },
        counted(beforeBoundary) {
            const total = without(octets, beforeBoundary);
            return {
                octets: total,
                decoded: total,
                carried: isBinary ? 'binary' : hasEightBit ? '8bit' : '7bit',
                encoded: Math.min(without(quoted, beforeBoundary), octetsAsBase64(total)),
            };
        },
    };
}

// EXTERNAL MODULE: ./build/mail/message/field-line.js
var field_line = __webpack_require__(6953);
// EXTERNAL MODULE: ./build/mail/message/encoded-word.js
var encoded_word = __webpack_require__(4209);
;// CONCATENATED MODULE: ./build/mail/message/parameter.js
/** Values with parameters, as `text/plain; charset=utf-8`, in all their spellings (RFC 2045 §5.1, RFC 2231). */

/** Never throws; what makes no sense is passed over. */
function readParameterized(text) {
    const [value = '', ...rest] = piecesOf(text);
    const written = new Map();
    for (const piece of rest) {
        const equals = piece.indexOf('=');
        const name = piece.slice(0, Math.max(equals, 0)).trim().toLowerCase();
        if (name !== '' && !written.has(name))
            written.set(name, unquoted(piece.slice(equals + 1).trim()));
    }
    return { value: value.trim().toLowerCase(), parameters: decodedOf(written) };
}
/** What stands between semicolons that are neither quoted nor in a comment; comments are left out. */
function piecesOf(text) {
    const pieces = [];
    let [piece, isQuoted, depth] = ['', false, 0];
    for (let at = 0; at < text.length; at += 1) {
        const char = text.charAt(at);
        if (char === '\\') {
            at += 1;
            if (depth === 0)
                piece += char + text.charAt(at);
        }
        else if (char === '"' && depth === 0) {
            isQuoted = !isQuoted;
            piece += char;
        }
        else if (char === '(' && !isQuoted)
            depth += 1;
        else if (char === ')' && depth > 0)
            depth -= 1;
        else if (char === ';' && !isQuoted && depth === 0) {
            pieces.push(piece);
            piece = '';
        }
        else if (depth === 0)
            piece += char;
    }
    return [...pieces, piece];
}
/** RFC 5322 §3.2.4. */
const unquoted = (text) => text.replace(/"((?:[^"\\]|\\.)*)"?/gs, (_, inner) => inner.replace(/\\(.)/gs, '$1'));
function decodedOf(written) {
    const names = new Set([...written.keys()].map((key) => key.split('*', 1)[0] ?? ''));
    names.delete('');
    return new Map([...names].map((name) => [name, decodedValue(name, written)]));
}
/** RFC 2231 §4.1: the extended form goes before the plain one, which is for older readers. */
function decodedValue(name, written) {
    const [whole, plain] = [written.get(`${name}*`), written.get(name)];
    const sections = whole === undefined ? sectionsOf(name, written) : [{ text: whole, isExtended: true }];
    if (sections.length === 0)
        return (0,encoded_word/* decodeWords */.O)(plain ?? '');
    const [, charset = '', rest] = /^([^']*)'[^']*'(.*)$/s.exec(sections[0]?.text ?? '') ?? [];
    const hasCharset = sections[0]?.isExtended === true && rest !== undefined;
    const octets = sections.flatMap(({ text, isExtended }, at) => isExtended ? percentDecoded(at === 0 && hasCharset ? rest : text) : [...utf8.encode(text)]);
    return (0,encoded_word/* charsetDecoded */.r)(Uint8Array.from(octets), hasCharset ? charset : '');
}
/** RFC 2231 §3: `filename*0`, `filename*1*`, in the order of their numbers until one is missing. */
function sectionsOf(name, written) {
    const sections = [];
    for (;;) {
        const key = `${name}*${sections.length}`;
        const [plain, extended] = [written.get(key), written.get(`${key}*`)];
        const text = extended ?? plain;
        if (text === undefined)
            return sections;
        sections.push({ text, isExtended: extended !== undefined });
    }
}
const utf8 = new TextEncoder();
function percentDecoded(text) {
    const octets = [];
    for (let at = 0; at < text.length; at += 1) {
        const [, hex] = /^%([\da-f]{2})/i.exec(text.slice(at, at + 3)) ?? [];
        octets.push(hex === undefined ? text.charCodeAt(at) & 0xff : Number.parseInt(hex, 16));
        if (hex !== undefined)
            at += 2;
    }
    return octets;
}

;// CONCATENATED MODULE: ./build/mail/message/header.js
/** The header of a message or of a part: the fields that say what its content is (RFC 2045 §3, RFC 2183). */


/** No field that describes a content is longer; the rest of it is not read. */
const mostOctets = 16_384;
const described = /^content-(?:type|disposition|transfer-encoding)$/;
/** Takes the lines of a header one by one. */
class Header {
    /** Whether any line was a field. */
    hasFields = false;
    #values = new Map();
    #field = '';
    add(bytes, line) {
        if ((0,field_line/* isFolded */.zm)(bytes, line)) {
            this.#append(bytes, line);
            return;
        }
        const name = (0,field_line/* nameAt */.Dc)(bytes, line);
        if (name !== undefined)
            this.hasFields = true;
        // Of a field that is there twice, the first counts.
        const isNew = name !== undefined && described.test(name.text) && !this.#values.has(name.text);
        this.#field = isNew ? name.text : '';
        if (!isNew)
            return;
        this.#values.set(name.text, '');
        this.#append(bytes, { start: name.end + 1, end: line.end });
    }
    describe() {
        const type = this.#read('content-type');
        const disposition = this.#read('content-disposition');
        const boundary = type.parameters.get('boundary');
        const name = disposition.parameters.get('filename') || type.parameters.get('name');
        const charset = type.parameters.get('charset')?.toLowerCase();
        return {
            // RFC 2045 §5.2: what says nothing of itself is plain text.
            type: /^[^\s/]+\/[^\s/]+$/.test(type.value) ? type.value : 'text/plain',
            ...(boundary === undefined || boundary === '' ? {} : { boundary }),
            // RFC 2045 §6.1: and of seven bits.
            encoding: this.#read('content-transfer-encoding').value || '7bit',
            ...(charset === undefined || charset === '' ? {} : { charset }),
            ...(disposition.value === '' ? {} : { disposition: disposition.value }),
            ...(name === undefined || name === '' ? {} : { name }),
        };
    }
    #append(bytes, { start, end }) {
        const before = this.#values.get(this.#field);
        if (before === undefined || before.length >= mostOctets)
            return;
        const { text } = (0,field_line/* decoded */.DH)(bytes.subarray(start, Math.min(end, start + mostOctets)));
        this.#values.set(this.#field, before + text);
    }
    #read(field) {
        return readParameterized(this.#values.get(field) ?? '');
    }
}

// EXTERNAL MODULE: ./build/mail/message/line.js
var message_line = __webpack_require__(2110);
;// CONCATENATED MODULE: ./build/mail/message/measure.js
/** Walks a message once, line by line: what it takes on the wire, and which of its parts take how much. */



/** Never throws; linear in the length of the message. */
function measure(message) {
    const walk = new Walk(message);
    for (const line of (0,message_line/* linesOf */.D)(message))
        walk.take(line);
    return walk.end();
}
const mostParts = 1000;
const mostDepth = 20;
/** RFC 2046 §5.1.1 has 70; there are longer ones. */
const longestBoundary = 200;
const dash = 0x2d;
const latin1 = new TextDecoder('latin1');
class Walk {
    #bytes;
    #parts = [];
    #problems = [];
    /** The multiparts that we are in, the outermost first, with what their boundary lines say after the dashes. */
    #open = [];
    #octets = 0;
    #header = new Header();
    /** The part that we are in: none before the first boundary of a multipart, and after its last one. */
    #content;
    #isInside = false;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    take(line) {
        // The line that separates messages in an mbox file (RFC 4155) is not part of the message.
        if (line.start === 0 && latin1.decode(this.#bytes.subarray(0, 5)) === 'From ')
            return;
        this.#octets += line.end - line.start + 2;
        const found = this.#boundary(line);
        if (found !== undefined)
            this.#cross(found, line);
        else if (this.#header === undefined)
            this.#add(line);
        else if (line.end === line.start)
            this.#endHeader(line.end);
        else
            this.#header.add(this.#bytes, line);
    }
    end() {
        const { length } = this.#bytes;
        this.#endHeader(length);
        this.#endPart(false, length);
        for (const multipart of this.#open)
            this.#sayUnclosed(multipart, length);
        return { octets: this.#octets, parts: this.#parts, problems: this.#problems };
    }
    #add(line) {
        if (this.#content === undefined)
            return;
        this.#content.counter.add(this.#bytes, line);
        this.#content.start ??= line.start;
        this.#content.end = line.end;
    }
    /** RFC 2046 §5.1.2: the boundary of an outer multipart also ends all that is in it. */
    #boundary({ start, end }) {
        if (this.#open.length === 0 || this.#bytes[start] !== dash || this.#bytes[start + 1] !== dash)
            return undefined;
        const text = latin1.decode(this.#bytes.subarray(start + 2, Math.min(end, start + longestBoundary + 10)));
        const said = text.trimEnd();
        for (let depth = this.#open.length - 1; depth >= 0; depth -= 1) {
            const multipart = this.#open[depth];
            if (said === multipart?.next)
                return { depth, closes: false };
            if (said === multipart?.last)
                return { depth, closes: true };
        }
        return undefined;
    }
    #cross({ depth, closes }, { start }) {
        this.#endHeader(start);
        this.#endPart(true, start);
        const multipart = this.#open[depth];
        if (multipart === undefined)
            return;
        multipart.hasParts = true;
        const unclosed = this.#open.splice(depth + 1);
        if (closes)
            this.#open.pop();
        for (const inner of unclosed)
            this.#sayUnclosed(inner, start);
        this.#header = closes ? undefined : new Header();
    }
    /** What follows is the content: of a multipart, which other parts are in, or of one part. */
    #endHeader(end) {
        const header = this.#header;
        this.#header = undefined;
        if (header === undefined)
            return;
        if (!this.#isInside && !header.hasFields)
            this.#say('no-header', 0, end);
        this.#isInside = true;
        const described = header.describe();
        const { boundary = '' } = described.type.startsWith('multipart/') ? described : {};
        const isMultipart = boundary !== '' && boundary.length <= longestBoundary;
        const isTooDeep = this.#open.length === mostDepth;
        if (described.type.startsWith('multipart/')) {
            if (boundary === '')
                this.#say('no-boundary', end, end);
            if (isEncoded(described))
                this.#say('encoded-multipart', end, end);
        }
        if (isMultipart && isTooDeep)
            this.#say('too-many-parts', end, this.#bytes.length);
        if (isMultipart && !isTooDeep)
            this.#open.push({ next: boundary, last: `${boundary}--`, start: end, hasParts: false });
        else
            this.#content = { described, counter: counterOf(described.encoding), end: 0 };
    }
    #endPart(beforeBoundary, end) {
        if (this.#content === undefined)
            return;
        const { described, counter, start, end: last } = this.#content;
        this.#content = undefined;
        const { boundary: _, ...of } = described;
        const span = { start: start ?? 0, end: last };
        this.#parts.push({ ...of, span, ...counter.counted(beforeBoundary) });
        // What follows is then like the text after the last boundary.
        if (this.#parts.length < mostParts)
            return;
        this.#open.length = 0;
        this.#say('too-many-parts', end, this.#bytes.length);
    }
    #sayUnclosed({ hasParts, start }, end) {
        this.#say(hasParts ? 'unclosed-multipart' : 'boundary-unused', start, end);
    }
    #say(code, start, end) {
        this.#problems.push({ code, level: 'warning', span: { start, end } });
    }
}
const isEncoded = ({ encoding }) => encoding === 'base64' || encoding === 'quoted-printable';

// EXTERNAL MODULE: ./build/facts/message-excess.js + 1 modules
var message_excess = __webpack_require__(4040);
// EXTERNAL MODULE: ./build/facts/messages-given.js
var messages_given = __webpack_require__(218);
;// CONCATENATED MODULE: ./build/facts/message.js
/** What a message takes on the wire. */





/** How a message is called in a sentence. */
const messageInWords = ({ path }) => path === messages_given/* ofGivenSize */.uK ? 'a message as large as message-size' : (0,quote/* quoted */.TL)(path);
/** The line to point at; for a message that is no file, that of the settings, which reports find themselves. */
const messagePlace = ({ path }) => path === messages_given/* ofGivenSize */.uK ? undefined : { in: 'file', path, line: 1 };
/** Unobserved where the file cannot be read any more. */
const measured = {
    name: 'measured',
    on: 'message',
    async gather(message, world) {
        const { path } = message;
        const { messageSize } = world.settings;
        if (path === messages_given/* ofGivenSize */.uK && messageSize !== undefined)
            return { octets: messageSize, parts: [], problems: [] };
        const oversized = world.settings.oversized?.find((file) => file.path === path);
        if (oversized !== undefined)
            throw new fact/* Unobserved */.A(`message ${path}: it has ${(0,message_excess/* inWords */.r4)(oversized.octets)} and was not read`);
        return measure((0,messages_given/* octetsOfMessage */.rO)(message, world));
    },
};
/** What is to be sent, to be held against the server that it goes through; what no server takes is left out. */
const outgoing = {
    name: 'outgoing',
    on: 'submission',
    gather: (_, world) => Promise.all((0,messages_given/* messagesOf */.cr)(world)
        .filter(({ path }) => !world.settings.oversized?.some((file) => file.path === path))
        .map(async (message) => ({ message, measured: await world.fact(measured, message) }))),
};


/***/ }),

/***/ 4209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decodeWords),
/* harmony export */   r: () => (/* binding */ charsetDecoded)
/* harmony export */ });
/** Encoded words, as `=?utf-8?Q?caf=C3=A9?=`, which older programs put into file names (RFC 2047). */
const word = /=\?([^?\s*]{1,40})(?:\*[^?\s]{0,40})?\?([bq])\?([^?\s]*)\?=(?:\s+(?==\?))?/gi;
/** The text with its encoded words decoded. Never throws. */
const decodeWords = (text) => text.replace(word, (_, charset, coding, encoded) => charsetDecoded(coding.toLowerCase() === 'b' ? base64Octets(encoded) : quotedOctets(encoded), charset));
/** Text in a charset by its name; in ISO 8859-1 where it is not known. */
function charsetDecoded(octets, charset) {
    try {
        return new TextDecoder(charset === '' ? 'utf-8' : charset).decode(octets);
    }
    catch {
        return new TextDecoder('latin1').decode(octets);
    }
}
const base64Octets = (text) => Uint8Array.from(atobOrNothing(text), (char) => char.charCodeAt(0));
function atobOrNothing(text) {
    try {
        return atob(text);
    }
    catch {
        return '';
    }
}
/** RFC 2047 §4.2: as quoted-printable, and an underscore is a space. */
const quotedOctets = (text) => Uint8Array.from(text
    .replace(/_/g, ' ')
    .replace(/=([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))), (char) => char.charCodeAt(0));


/***/ }),

/***/ 6953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   Dc: () => (/* binding */ nameAt),
/* harmony export */   zm: () => (/* binding */ isFolded)
/* harmony export */ });
const [colon, space, tab] = [0x3a, 0x20, 0x09];
/** No name is longer; what stands behind is not looked through for a colon. */
const longestName = 200;
const fieldName = /^[!-9;-~]+$/;
const latin1 = new TextDecoder('latin1');
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** RFC 5322 §2.2.3: a line that begins with white space goes on with the field before it. */
const isFolded = (message, { start }) => message[start] === space || message[start] === tab;
/**
 * The name in lower case, and where its colon stands; undefined where the line begins no field. RFC 5322 §4.5: white space
 * between name and colon is obsolete, but understood.
 */
function nameAt(message, { start, end }) {
    const at = message.subarray(start, Math.min(end, start + longestName)).indexOf(colon);
    if (at < 1)
        return undefined;
    const text = latin1
        .decode(message.subarray(start, start + at))
        .trimEnd()
        .toLowerCase();
    return fieldName.test(text) ? { text, end: start + at } : undefined;
}
/** What is no UTF-8 is read octet by octet. */
function decoded(bytes) {
    try {
        const text = utf8.decode(bytes);
        return { text, found: text.length === bytes.length ? 'ascii' : 'utf-8' };
    }
    catch {
        return { text: latin1.decode(bytes), found: 'unknown' };
    }
}


/***/ }),

/***/ 2110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/** The lines of a file, however they end. */
const [lf, cr] = [10, 13];
/** Lines ended by CR LF, LF or CR; what follows the last line end is a line only where it is not empty. */
function* linesOf(bytes) {
    for (let start = 0; start < bytes.length;) {
        let end = start;
        while (end < bytes.length && bytes[end] !== lf && bytes[end] !== cr)
            end += 1;
        yield { start, end };
        start = end + (bytes[end] === cr && bytes[end + 1] === lf ? 2 : 1);
    }
}


/***/ })

};
