export const id = 457;
export const ids = [457];
export const modules = {

/***/ 3750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ messageContent)
});

;// CONCATENATED MODULE: ./build/mail/html/entities.js
/** Character references, as `&quot;` and `&#8217;`, by the few names that mail uses (HTML §13.5). */
const named = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    colon: ':',
    sol: '/',
    period: '.',
    commat: '@',
    zwnj: '\u200c',
    zwj: '\u200d',
    shy: '\u00ad',
};
/** The text with its references resolved; one that is not known stays as it is. */
const withoutEntities = (text) => text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});?/gi, (whole, reference) => {
    if (!reference.startsWith('#'))
        return named[reference.toLowerCase()] ?? whole;
    const isHex = reference[1] === 'x' || reference[1] === 'X';
    const code = Number.parseInt(reference.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
});

;// CONCATENATED MODULE: ./build/mail/html/tags.js
/** Cuts HTML into tags and the text between them, in one pass (HTML §13.2.5, as far as mail needs it). */

/** Elements whose content is no text to read. */
const tags_hidden = new Set(['style', 'script', 'title', 'noscript', 'template']);
const mostAttributes = 50;
function* tokensOf(html) {
    const lower = html.toLowerCase();
    for (let at = 0; at < html.length;) {
        const open = html.indexOf('<', at);
        const textEnd = open === -1 ? html.length : open;
        if (textEnd > at)
            yield { kind: 'text', text: withoutEntities(html.slice(at, textEnd)) };
        if (open === -1)
            return;
        if (html.startsWith('<!--', open)) {
            at = endAfter(html, '-->', open + 4);
            continue;
        }
        const tag = tagAt(html, open);
        if (tag === undefined) {
            yield { kind: 'text', text: '<' };
            at = open + 1;
            continue;
        }
        at = tag.end;
        if (tag.token === undefined)
            continue;
        yield tag.token;
        if (tag.token.kind === 'open' && tags_hidden.has(tag.token.name)) {
            const close = lower.indexOf(`</${tag.token.name}`, at);
            at = close === -1 ? html.length : close;
        }
    }
}
const endAfter = (html, mark, from) => {
    const end = html.indexOf(mark, from);
    return end === -1 ? html.length : end + mark.length;
};
const nameStart = /[a-z]/i;
/** Undefined where the `<` begins no tag. */
function tagAt(html, open) {
    const next = html[open + 1] ?? '';
    if (next === '!' || next === '?')
        return { end: endAfter(html, '>', open) };
    const isClose = next === '/';
    const start = open + (isClose ? 2 : 1);
    if (!nameStart.test(html[start] ?? ''))
        return undefined;
    let end = start;
    while (end < html.length && !isSpace(html[end]) && html[end] !== '>' && html[end] !== '/')
        end += 1;
    const name = html.slice(start, end).toLowerCase();
    const attributes = new Map();
    const after = readAttributes(html, end, attributes);
    return { end: after, token: isClose ? { kind: 'close', name } : { kind: 'open', name, attributes } };
}
const isSpace = (char) => char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '\f';
/** Reads up to the `>`; returns where the next thing begins. Of an attribute that is there twice, the first counts. */
function readAttributes(html, from, attributes) {
    let at = from;
    while (at < html.length && html[at] !== '>') {
        if (isSpace(html[at]) || html[at] === '/') {
            at += 1;
            continue;
        }
        const nameEnd = endOfName(html, at);
        const name = html.slice(at, nameEnd).toLowerCase();
        const equals = pastSpace(html, nameEnd);
        const value = html[equals] === '=' ? valueAt(html, pastSpace(html, equals + 1)) : undefined;
        at = value?.end ?? nameEnd;
        if (!attributes.has(name) && attributes.size < mostAttributes)
            attributes.set(name, withoutEntities(value?.text ?? ''));
    }
    return Math.min(html.length, at + 1);
}
/** At least one character on, so that every turn of the loop gets further. */
function endOfName(html, start) {
    let end = start + 1;
    while (end < html.length && !isSpace(html[end]) && !'/>='.includes(html[end] ?? ''))
        end += 1;
    return end;
}
function pastSpace(html, start) {
    let at = start;
    while (isSpace(html[at]))
        at += 1;
    return at;
}
function valueAt(html, start) {
    const quote = html[start];
    if (quote === '"' || quote === "'") {
        const close = html.indexOf(quote, start + 1);
        const end = close === -1 ? html.length : close;
        return { text: html.slice(start + 1, end), end: Math.min(html.length, end + 1) };
    }
    let end = start;
    while (end < html.length && !isSpace(html[end]) && html[end] !== '>')
        end += 1;
    return { text: html.slice(start, end), end };
}

;// CONCATENATED MODULE: ./build/mail/html/page.js
/** Reads what a page links to, shows and says. */

const mostLinks = 2000;
const activeElements = new Set(['script', 'form', 'iframe', 'object', 'embed', 'applet']);
/** Never throws; linear in the length of the text. */
function readHtml(html) {
    const reader = new Reader();
    for (const token of tokensOf(html)) {
        if (token.kind === 'text')
            reader.say(token.text);
        else if (token.kind === 'close')
            reader.close(token.name);
        else
            reader.open(token.name, token.attributes);
    }
    return reader.end();
}
class Reader {
    #links = [];
    #images = [];
    #active = new Set();
    #text = [];
    #anchor;
    say(text) {
        this.#text.push(text);
        this.#anchor?.said.push(text);
    }
    open(name, attributes) {
        if (activeElements.has(name))
            this.#active.add(name);
        const href = attributes.get('href')?.trim();
        if (name === 'a') {
            this.#endAnchor();
            if (href !== undefined && href !== '')
                this.#anchor = { href, said: [] };
        }
        else if (name === 'area' && href !== undefined && href !== '')
            this.#link({ href, text: '' });
        else if (name === 'img' && !isPixel(attributes))
            this.#images.push(attributes.get('src')?.trim() ?? '');
        if (!inline.has(name))
            this.say(' ');
    }
    close(name) {
        if (name === 'a')
            this.#endAnchor();
        else if (!inline.has(name))
            this.say(' ');
    }
    end() {
        this.#endAnchor();
        return {
            links: this.#links,
            images: this.#images,
            text: inOneLine(this.#text),
            active: [...this.#active],
        };
    }
    #endAnchor() {
        if (this.#anchor === undefined)
            return;
        this.#link({ href: this.#anchor.href, text: inOneLine(this.#anchor.said) });
        this.#anchor = undefined;
    }
    #link(link) {
        if (this.#links.length < mostLinks)
            this.#links.push(link);
    }
}
/** Elements that stand within a word. */
const inline = new Set([
    'a',
    'b',
    'i',
    'em',
    'strong',
    'span',
    'font',
    'u',
    's',
    'small',
    'big',
    'sub',
    'sup',
    'wbr',
]);
/** Characters that take no room: newsletters fill their preview with them. */
const invisible = /\u034f|[\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff]/gu;
const inOneLine = (pieces) => pieces.join('').replace(invisible, '').replace(/\s+/g, ' ').trim();
/** A picture of one pixel counts who opens the mail, and shows nothing. */
const isPixel = (attributes) => ['width', 'height'].some((side) => /^[01](?:px)?$/.test(attributes.get(side)?.trim() ?? ''));

// EXTERNAL MODULE: ./build/mail/message/encoded-word.js
var encoded_word = __webpack_require__(4209);
;// CONCATENATED MODULE: ./build/mail/message/decode.js
/** The content of a part as it was before it was encoded for its way (RFC 2045 §6). */

/** Of the content at most so many octets are decoded, as they stand in the file. Never throws. */
function octetsOfPart(message, part, most = Number.POSITIVE_INFINITY) {
    const { start, end } = part.span;
    const written = message.subarray(start, Math.min(end, start + most));
    if (part.encoding === 'base64')
        return Buffer.from(latin1.decode(written), 'base64');
    return part.encoding === 'quoted-printable' ? fromQuoted(written) : written;
}
/** The text of a part, in its charset; in UTF-8 where it names none. */
const textOfPart = (message, part, most) => (0,encoded_word/* charsetDecoded */.r)(octetsOfPart(message, part, most), part.charset ?? '');
const latin1 = new TextDecoder('latin1');
const [equals, lf, cr, space, tab] = [0x3d, 10, 13, 0x20, 0x09];
/** RFC 2045 §6.7; what makes no sense stays as it stands. */
function fromQuoted(written) {
    const octets = new Uint8Array(written.length);
    let length = 0;
    for (let at = 0; at < written.length;) {
        const octet = written[at] ?? 0;
        const skipped = octet === equals ? softEnd(written, at + 1) : 0;
        const value = octet === equals && skipped === 0 ? hexAt(written, at + 1) : undefined;
        at += skipped > 0 ? skipped + 1 : value === undefined ? 1 : 3;
        if (skipped > 0)
            continue;
        octets[length] = value ?? octet;
        length += 1;
    }
    return octets.subarray(0, length);
}
/** The octets of a line end, with blanks before it; 0 where there is none. */
function softEnd(written, start) {
    let at = start;
    while (written[at] === space || written[at] === tab)
        at += 1;
    if (written[at] === cr)
        return at - start + (written[at + 1] === lf ? 2 : 1);
    return written[at] === lf ? at - start + 1 : 0;
}
function hexAt(written, start) {
    const [high, low] = [digitOf(written[start]), digitOf(written[start + 1])];
    return high === undefined || low === undefined ? undefined : high * 16 + low;
}
function digitOf(octet = 0) {
    if (octet >= 0x30 && octet <= 0x39)
        return octet - 0x30;
    const letter = octet | 0x20;
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : undefined;
}

;// CONCATENATED MODULE: ./build/mail/zip/index.js
/**
 * The names of the files in a ZIP archive, read from its directory at the end; nothing is unpacked.
 *
 * A ZIP archive (PKWARE APPNOTE 6.3) ends with a record that says where its central directory is: one entry per file, with
 * its name, and a flag that says whether it is encrypted. What a mail filter asks is only there. At most 1,000 entries
 * are read, so that an archive made to be large costs nothing.
 */
const [endSignature, entrySignature] = [0x06054b50, 0x02014b50];
const [endLength, entryLength, longestComment, mostEntries] = [22, 46, 65_535, 1000];
/** Undefined where the octets are no archive. Never throws. */
function entriesOf(archive) {
    const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
    const end = endRecord(view);
    if (end === undefined)
        return undefined;
    const entries = [];
    let at = view.getUint32(end + 16, true);
    while (entries.length < mostEntries && at + entryLength <= view.byteLength) {
        if (view.getUint32(at, true) !== entrySignature)
            break;
        const [flags, name] = [view.getUint16(at + 8, true), view.getUint16(at + 28, true)];
        const [extra, comment] = [view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
        const start = at + entryLength;
        const octets = archive.subarray(start, start + name);
        // APPNOTE 4.4.4: bit 0 is encryption.
        entries.push({ name: utf8.decode(octets), isEncrypted: (flags & 1) === 1 });
        at = start + name + extra + comment;
    }
    return entries;
}
const utf8 = new TextDecoder();
function endRecord(view) {
    const last = view.byteLength - endLength;
    for (let at = last; at >= 0 && at >= last - longestComment; at -= 1)
        if (view.getUint32(at, true) === endSignature)
            return at;
    return undefined;
}

// EXTERNAL MODULE: ./build/facts/message.js + 5 modules
var facts_message = __webpack_require__(2887);
// EXTERNAL MODULE: ./build/facts/message-excess.js + 1 modules
var message_excess = __webpack_require__(4040);
// EXTERNAL MODULE: ./build/facts/message-header.js + 2 modules
var message_header = __webpack_require__(4943);
// EXTERNAL MODULE: ./build/facts/message-parts.js
var message_parts = __webpack_require__(9736);
// EXTERNAL MODULE: ./build/facts/messages-given.js
var messages_given = __webpack_require__(218);
;// CONCATENATED MODULE: ./build/facts/message-content.js








/** A message that is larger is not taken apart. */
const mostOctets = 30 * 1_048_576;
/** Of text and of HTML; the rest is not looked at. */
const mostText = 5_000_000;
const messageContent = {
    name: 'message-content',
    on: 'message',
    async gather(message, world) {
        const header = await world.fact(message_header/* messageHeader */.f9, message);
        const isAlone = header.unread?.kind === 'body-alone';
        const unread = isAlone ? undefined : (0,message_header/* unreadInWords */._7)(header);
        if (unread !== undefined)
            return { ...nothing, unread };
        const bytes = (0,messages_given/* octetsOfMessage */.rO)(message, world);
        if (bytes.length > mostOctets)
            return {
                ...nothing,
                unread: `it has ${(0,message_excess/* inWords */.r4)(bytes.length)}, and is taken apart up to ${(0,message_excess/* inWords */.r4)(mostOctets)}`,
            };
        if (isAlone)
            return { ...nothing, html: htmlOf(new TextDecoder().decode(bytes.subarray(0, mostText))) };
        const { parts, problems } = await world.fact(facts_message/* measured */.jh, message);
        if (problems.some(({ code }) => code === 'too-many-parts'))
            return { ...nothing, unread: 'it has more parts than readers follow' };
        return contentOf(bytes, parts);
    },
};
const nothing = { text: '', files: [] };
function contentOf(bytes, parts) {
    const said = (type) => parts
        .filter((part) => part.type === type && (0,message_parts/* isBody */.v)(part))
        .map((part) => textOfPart(bytes, part, mostText))
        .join('\n')
        .slice(0, mostText);
    const source = said('text/html');
    return {
        text: said('text/plain'),
        ...(source === '' ? {} : { html: htmlOf(source) }),
        files: parts.filter((part) => !(0,message_parts/* isBody */.v)(part)).map((part) => fileOf(bytes, part)),
    };
}
const htmlOf = (source) => ({ source, ...readHtml(source) });
const fileOf = (bytes, part) => {
    const entries = isArchive(octetsOfPart(bytes, part, 100))
        ? entriesOf(octetsOfPart(bytes, part))
        : undefined;
    return { name: part.name ?? '', type: part.type, ...(entries === undefined ? {} : { entries }) };
};
/** What a ZIP archive begins with, by whatever name it goes. */
const isArchive = (octets) => octets[0] === 0x50 && octets[1] === 0x4b;


/***/ }),

/***/ 4943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AE: () => (/* binding */ filledIn),
  cA: () => (/* binding */ lineOf),
  f9: () => (/* binding */ messageHeader),
  z1: () => (/* binding */ skipUnfilled),
  hQ: () => (/* binding */ skipUnread),
  EY: () => (/* binding */ unfilledInWords),
  _7: () => (/* binding */ unreadInWords)
});

// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
;// CONCATENATED MODULE: ./build/mail/html/recognize.js
/** Whether octets are a page of HTML and nothing else: a template without the header that a message has. */
const beginnings = /^\s*(?:<!--|<!doctype\s+html|<(?:html|head|body|table|div|center|p|style)[\s>])/i;
/** A page that begins with more white space than this is none that a person wrote. */
const longest = 1000;
const isHtml = (octets) => beginnings.test(new TextDecoder().decode(octets.subarray(0, longest)));

// EXTERNAL MODULE: ./build/mail/message/fields.js
var fields = __webpack_require__(4825);
// EXTERNAL MODULE: ./build/mail/message/date-time.js
var date_time = __webpack_require__(7456);
// EXTERNAL MODULE: ./build/mail/message/line.js
var line = __webpack_require__(2110);
;// CONCATENATED MODULE: ./build/mail/message/octets.js
/** What stands between the words of a message: line ends, NUL, and lines that are longer than SMTP carries. */

const [lf, cr, nul] = [10, 13, 0];
/** RFC 5322 §2.1.1, RFC 5321 §4.5.3.1.6. */
const longestLine = 998;
/** Never throws; linear in the length of the message. */
function octetsOf(message) {
    const ends = { crlf: 0, lf: 0, cr: 0 };
    const found = {};
    const hasNul = message.includes(nul);
    let lines = 0;
    for (const { start, end } of (0,line/* linesOf */.D)(message)) {
        lines += 1;
        if (message[end] === lf)
            ends.lf += 1;
        else if (message[end] === cr && message[end + 1] === lf)
            ends.crlf += 1;
        else if (message[end] === cr) {
            ends.cr += 1;
            found.bareCr ??= lines;
        }
        if (hasNul && found.nul === undefined && message.subarray(start, end).includes(nul))
            found.nul = lines;
        if (end - start <= longestLine)
            continue;
        found.tooLong ??= { count: 0, first: lines, longest: 0 };
        found.tooLong.count += 1;
        found.tooLong.longest = Math.max(found.tooLong.longest, end - start);
    }
    return { lines, ends, ...found };
}

// EXTERNAL MODULE: ./build/mail/message/template.js
var template = __webpack_require__(8582);
// EXTERNAL MODULE: ./build/facts/message-excess.js + 1 modules
var message_excess = __webpack_require__(4040);
// EXTERNAL MODULE: ./build/facts/messages-given.js
var messages_given = __webpack_require__(218);
;// CONCATENATED MODULE: ./build/facts/message-header.js





/** Unobserved where the file cannot be read any more. */
const messageHeader = {
    name: 'message-header',
    on: 'message',
    async gather(message, world) {
        const { path } = message;
        const now = world.now.getTime();
        const oversized = world.settings.oversized?.find((file) => file.path === path);
        if (path === messages_given/* ofGivenSize */.uK)
            return { ...nothingRead, now, unread: { kind: 'no-file' } };
        if (oversized !== undefined)
            return { ...nothingRead, now, unread: { kind: 'too-large', octets: oversized.octets } };
        const bytes = (0,messages_given/* octetsOfMessage */.rO)(message, world);
        const header = (0,fields/* readFields */.q)(bytes);
        if (!beginsWithField(header))
            return { ...nothingRead, now, unread: { kind: kindOf(bytes) } };
        const received = (0,fields/* named */.K)(header, 'received');
        const receivedAt = (0,date_time/* parseDate */._)(received[0]?.value.split(';').at(-1) ?? '')?.time;
        return {
            ...header,
            lines: octetsOf(bytes),
            isSent: received.length > 0,
            ...(receivedAt === undefined ? {} : { receivedAt }),
            now,
        };
    },
};
const marks = ['efbbbf', 'fffe', 'feff'];
function kindOf(bytes) {
    if (bytes.length === 0)
        return 'empty';
    if (isHtml(bytes))
        return 'body-alone';
    const start = Buffer.from(bytes.subarray(0, 3)).toString('hex');
    return marks.some((mark) => start.startsWith(mark)) ? 'byte-order-mark' : 'no-message';
}
/** A template may begin with a line for the program that fills it in. */
function beginsWithField({ fields, strays }) {
    const [field] = fields;
    const [stray] = strays.filter(({ text }) => (0,template/* placeholderIn */.P)(text) === undefined);
    return field !== undefined && (stray === undefined || stray.line > field.line);
}
const nothingRead = {
    fields: [],
    strays: [],
    octets: 0,
    isCut: false,
    lines: { lines: 0, ends: { crlf: 0, lf: 0, cr: 0 } },
    isSent: false,
};
/** Why the checks of a message do not apply, or undefined where they do. */
function unreadInWords({ unread }) {
    switch (unread?.kind) {
        case undefined:
            return undefined;
        case 'no-file':
            return 'only the size of a message is given';
        case 'empty':
            return 'the file is empty';
        case 'body-alone':
            return 'the file is a page of HTML without a header';
        case 'byte-order-mark':
            return 'the file begins with a byte order mark';
        case 'no-message':
            return 'the file is no message';
        case 'too-large':
            return `the file has ${(0,message_excess/* inWords */.r4)(unread.octets)} and was not read`;
    }
}
/** For checks whose only reason not to look is that there is no message. */
const skipUnread = ({ header }) => unreadInWords(header);
/** For a check of one field: also that a program fills it in when it sends the message. */
const skipUnfilled = (name) => ({ header }) => unreadInWords(header) ?? unfilledInWords(header, name);
/** Why a field cannot be judged yet, or undefined where it can, or is not there. Once sent, it is what it is. */
function unfilledInWords(header, name) {
    if (header.isSent || filledIn(header, name).length > 0)
        return undefined;
    const [field] = (0,fields/* named */.K)(header, name);
    const placeholder = (0,template/* placeholderIn */.P)(field?.value ?? '');
    return placeholder === undefined
        ? undefined
        : `the field is filled in when the message is sent: it holds ${(0,quote/* quoted */.TL)(placeholder)}`;
}
/** The fields of a name whose values are there to be judged: those with a placeholder are filled in later. */
const filledIn = (header, name) => (0,fields/* named */.K)(header, name).filter(({ value }) => (0,template/* placeholderIn */.P)(value) === undefined);
/** A line of the message's file, to point at. */
const lineOf = ({ path }, line) => ({
    in: 'file',
    path,
    line,
});


/***/ }),

/***/ 1143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ linkDomains),
/* harmony export */   h: () => (/* binding */ messageLinks)
/* harmony export */ });
/* harmony import */ var _mail_message_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8582);
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1813);
/* harmony import */ var _message_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3750);
/* harmony import */ var _messages_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(218);




const mostLinks = 2000;
const mostDomains = 100;
const messageLinks = {
    name: 'message-links',
    on: 'message',
    async gather(message, world) {
        const { unread, text, html } = await world.fact(_message_content_js__WEBPACK_IMPORTED_MODULE_0__/* .messageContent */ .B, message);
        const written = [...(html?.links ?? []), ...linksInText(text)].slice(0, mostLinks);
        const links = written.flatMap(({ href, text }) => linkOf(href, text) ?? []);
        return {
            ...(unread === undefined ? {} : { unread }),
            links,
            relative: written.map(({ href }) => href).filter(isRelative),
            linkDomains: domainsOf(links),
        };
    },
};
/** Of all messages of the run together, each domain once; messages that cannot be read add none. */
const linkDomains = {
    name: 'link-domains',
    on: 'domain',
    async gather(domain, world) {
        const found = new Map();
        for (const message of await world.fact(_messages_given_js__WEBPACK_IMPORTED_MODULE_1__/* .messages */ .DZ, domain)) {
            const links = await world.fact(messageLinks, message).catch(() => undefined);
            for (const name of links?.linkDomains ?? []) {
                const paths = found.get(name) ?? [];
                found.set(name, [...paths, message.path]);
            }
        }
        return [...found].map(([domain, paths]) => ({ domain, messages: paths }));
    },
};
const inText = /\bhttps?:\/\/[^\s<>"']+/gi;
/** Punctuation at the end of an address belongs to the sentence that it stands in. */
const linksInText = (text) => [...text.matchAll(inText)].slice(0, mostLinks).map(([found]) => {
    const href = trimmed(found);
    return { href, text: href };
});
function trimmed(text) {
    let end = text.length;
    while (end > 0 && '.,;:!?)]}*_'.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
function linkOf(href, text) {
    if ((0,_mail_message_index_js__WEBPACK_IMPORTED_MODULE_2__/* .placeholderIn */ .P)(href) !== undefined || !URL.canParse(href))
        return undefined;
    const { protocol, hostname, username } = new URL(href);
    const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
    return { href, scheme: protocol.slice(0, -1), host, text, hasUserinfo: username !== '' };
}
const isRelative = (href) => !href.startsWith('#') && (0,_mail_message_index_js__WEBPACK_IMPORTED_MODULE_2__/* .placeholderIn */ .P)(href) === undefined && !URL.canParse(href);
function domainsOf(links) {
    const names = links
        .filter(({ scheme }) => scheme === 'http' || scheme === 'https')
        .flatMap(({ host }) => (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseName */ .$q)(host) ?? [])
        .filter((name) => name.includes('.') && (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isHostname */ .Kq)(name));
    return [...new Set(names)].slice(0, mostDomains);
}


/***/ }),

/***/ 9736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ messageParts),
/* harmony export */   v: () => (/* binding */ isBody)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2887);
/* harmony import */ var _message_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4943);


/** Empty where there is no message to look at. */
const messageParts = {
    name: 'message-parts',
    on: 'message',
    async gather(message, world) {
        const { unread } = await world.fact(_message_header_js__WEBPACK_IMPORTED_MODULE_0__/* .messageHeader */ .f9, message);
        return unread === undefined ? world.fact(_message_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh, message) : { octets: 0, parts: [], problems: [] };
    },
};
/** A text that shows when the message is opened, and is no file. */
const isBody = ({ type, disposition, name }) => (type === 'text/plain' || type === 'text/html') && disposition !== 'attachment' && name === undefined;


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


/***/ }),

/***/ 7456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseDate)
/* harmony export */ });
/** The dates of header fields, as `Fri, 21 Nov 1997 09:55:06 -0600` (RFC 5322 §3.3, §4.3). */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** Hours east of Greenwich; what else is only letters says nothing (RFC 5322 §4.3). */
const zones = {
    edt: -4,
    est: -5,
    cdt: -5,
    cst: -6,
    mdt: -6,
    mst: -7,
    pdt: -7,
    pst: -8,
};
const form = /^(?:([a-z]{3}) ?, ?)?(\d{1,2}) ([a-z]{3}) (\d{2,4}) (\d{2}) ?: ?(\d{2})(?: ?: ?(\d{2}))? (?:([+-])(\d{2})(\d{2})|([a-z]{1,5}))$/i;
/** Undefined where the text is no date. Never throws. */
function parseDate(text) {
    const plain = withoutComments(text.slice(0, 1000)).replace(/\s+/g, ' ').trim();
    const [, day, date, month = '', year = '', hour, minute, second = '0', sign, east, eastMinutes, zone = ''] = form.exec(plain) ?? [];
    const at = months.indexOf(month.toLowerCase());
    if (at === -1)
        return undefined;
    const [h, m, s] = [Number(hour), Number(minute), Number(second)];
    // RFC 5322 §3.3: 60 is a leap second.
    if (h > 23 || m > 59 || s > 60 || Number(eastMinutes ?? 0) > 59)
        return undefined;
    const local = Date.UTC(fullYear(year), at, Number(date), h, m, s);
    const found = new Date(Date.UTC(fullYear(year), at, Number(date)));
    if (found.getUTCDate() !== Number(date))
        return undefined;
    const offset = sign === undefined
        ? (zones[zone.toLowerCase()] ?? 0) * 60
        : (Number(east) * 60 + Number(eastMinutes)) * (sign === '-' ? -1 : 1);
    if (day !== undefined && !days.includes(day.toLowerCase()))
        return undefined;
    const isWrongDay = day !== undefined && days[found.getUTCDay()] !== day.toLowerCase();
    return { time: local - offset * 60_000, isWrongDay };
}
/** RFC 5322 §4.3: two digits from 50 on are of the last century, and three are what 1900 is added to. */
function fullYear(text) {
    const year = Number(text);
    if (text.length === 2)
        return year < 50 ? 2000 + year : 1900 + year;
    return text.length === 3 ? 1900 + year : year;
}
function withoutComments(text) {
    let [plain, depth] = ['', 0];
    for (const char of text) {
        if (char === '(')
            depth += 1;
        else if (char === ')')
            depth = Math.max(0, depth - 1);
        else if (depth === 0)
            plain += char;
    }
    return plain;
}


/***/ }),

/***/ 4825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   q: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var _field_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6953);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2110);
/** The header of a message, field by field, each as it stands in the file (RFC 5322 §2.2). */


const mostFields = 2000;
const mostOctets = 1_048_576;
const longestValue = 65_536;
const mostStrays = 20;
/** Never throws. Nothing of the body is read. */
function readFields(message) {
    const fields = [];
    const strays = [];
    let open;
    const close = () => {
        if (open !== undefined)
            fields.push(fieldOf(message, open));
        open = undefined;
    };
    let [number, end] = [0, 0];
    let isCut = false;
    for (const line of (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(message)) {
        number += 1;
        // RFC 4155: what separates messages in an mbox file is part of none.
        if (number === 1 && latin1.decode(message.subarray(0, 5)) === 'From ')
            continue;
        if (line.end === line.start)
            break;
        isCut = fields.length + 1 >= mostFields || line.end > mostOctets;
        if (isCut)
            break;
        end = line.end;
        const goesOn = (0,_field_line_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolded */ .zm)(message, line);
        const name = goesOn ? undefined : (0,_field_line_js__WEBPACK_IMPORTED_MODULE_1__/* .nameAt */ .Dc)(message, line);
        if (name !== undefined) {
            close();
            open = { name: name.text, line: number, lines: [{ start: name.end + 1, end: line.end }] };
        }
        else if (open !== undefined && goesOn)
            open.lines.push(line);
        else if (strays.length < mostStrays)
            strays.push({
                line: number,
                text: latin1.decode(message.subarray(line.start, Math.min(line.end, line.start + 200))),
            });
    }
    close();
    return { fields, strays, octets: end, isCut };
}
/** The fields of a name, in their order. */
const named = ({ fields }, name) => fields.filter((field) => field.name === name);
const latin1 = new TextDecoder('latin1');
function fieldOf(message, { name, line, lines }) {
    const texts = [];
    let [longestLine, length] = [0, 0];
    let octets = 'ascii';
    for (const [at, { start, end }] of lines.entries()) {
        longestLine = Math.max(longestLine, end - start + (at === 0 ? name.length + 1 : 0));
        const { text, found } = (0,_field_line_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .DH)(message.subarray(start, end));
        if (found === 'unknown' || octets === 'ascii')
            octets = found === 'ascii' ? octets : found;
        if (length < longestValue)
            texts.push(text);
        length += text.length;
    }
    return { name, value: texts.join('').slice(0, longestValue).trim(), line, octets, longestLine };
}


/***/ }),

/***/ 8582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ placeholderIn)
/* harmony export */ });
/** Placeholders that a program fills in before it sends: `{{name}}`, `<%= name %>`, `${name}`, `*|NAME|*`, `%%name%%`. */
const forms = [
    /\{\{[^{}\n]{1,120}\}\}/, // Handlebars, Mustache, Liquid, Jinja
    /\{%[^{}\n]{1,120}%\}/, // Liquid, Jinja
    /<%[=-]?[^%<>\n]{1,120}%>/, // ERB, EJS
    /\$\{[\w.$ ()[\]'"?:|-]{1,120}\}/, // templates of JavaScript and Java
    /\*\|[A-Z0-9_:. -]{1,80}\|\*/i, // Mailchimp, Mandrill
    /%%[\w.: =-]{1,80}%%/, // Salesforce, Marketing Cloud
    /\[\[[\w.: -]{1,80}\]\]/,
    /#\{[\w.@ -]{1,80}\}/,
    /%recipient\.[\w-]{1,40}%/, // Mailgun
];
/** The first placeholder in a text, or undefined. */
function placeholderIn(text) {
    for (const form of forms) {
        const [found] = form.exec(text) ?? [];
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ })

};
