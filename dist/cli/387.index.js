export const id = 387;
export const ids = [387];
export const modules = {

/***/ 387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  categories: () => (/* reexport */ categories/* categories */.L),
  classify: () => (/* reexport */ classify/* classify */.L8),
  classifyBounce: () => (/* reexport */ classify/* classifyBounce */.PI),
  parse: () => (/* reexport */ parse)
});

// EXTERNAL MODULE: ./build/mail/dsn/classify/index.js + 37 modules
var classify = __webpack_require__(8678);
// EXTERNAL MODULE: ./build/mail/dsn/classify/categories.js
var categories = __webpack_require__(4607);
;// CONCATENATED MODULE: ./build/mail/dsn/html.js
/** The text of a notification that was written in HTML only. */
const block = /<\/?(?:p|div|br|tr|li|h[1-6]|table|pre|hr|ul|ol|blockquote|title|td|th)\b[^<>]{0,500}>/gi;
/** Lines at the ends of blocks, no tags, the common entities decoded. Linear in the length of the text. */
const textOfHtml = (html) => entitiesDecoded(withoutUnseen(html)
    .replace(/[ \t\n]{1,999}/g, ' ')
    .replace(block, '\n')
    .replace(/<[^<>]{0,2000}>/g, ''))
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,999}/g, '\n\n');
/** Without style sheets, scripts and comments; what is not closed stays. */
function withoutUnseen(html) {
    const pieces = [];
    const opening = /<!--|<(style|script|head)\b/gi;
    let from = 0;
    for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
        const closing = match[1] === undefined ? /-->/g : new RegExp(`</${match[1]}[^<>]{0,99}>`, 'gi');
        closing.lastIndex = match.index;
        if (closing.exec(html) === null)
            break;
        pieces.push(html.slice(from, match.index));
        from = closing.lastIndex;
        opening.lastIndex = from;
    }
    return pieces.join(' ') + html.slice(from);
}
const entities = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    rsquo: "'",
    lsquo: "'",
};
const entitiesDecoded = (text) => text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined)
        return entities[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
});

;// CONCATENATED MODULE: ./build/mail/dsn/japanese.js
/** Japanese text under a label that it does not have. */
const candidates = ['utf-8', 'euc-jp', 'shift_jis'].map((label) => ({
    label,
    decoder: new TextDecoder(label, { fatal: true }),
}));
const label = /charset="?iso-2022-jp"?/gi;
const mostLines = 50;
/**
 * ISO-2022-JP has seven bits: where eight are said to be it, an older program forgot to convert. One character of the
 * text is one octet.
 */
function withJapanese(octets) {
    if (octets.search(label) < 0)
        return octets;
    const lines = octets.split('\n').filter((line) => /[\x80-\xff]/.test(line));
    const sample = Buffer.from(lines.slice(0, mostLines).join('\n'), 'latin1');
    if (sample.length === 0)
        return octets;
    const used = candidates.find(({ decoder }) => isReadable(() => decoder.decode(sample)));
    return used === undefined ? octets : octets.replace(label, `charset=${used.label}`);
}
function isReadable(decode) {
    try {
        return decode() !== '';
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/mail/dsn/repair.js
/** What MIME readers stumble over in real notifications, mended: line ends, mbox lines, broken headers, boundaries. */

/** A notification says all it has to say in its beginning; the returned message behind it is not read. */
const mostOctets = 1_048_576;
const mostHeaderLines = 2000;
const mostBoundaries = 20;
/**
 * The message with lines ended by LF alone, cut to a mebibyte, with a header that a strict reader can read; one character
 * is one octet.
 */
function repaired(bytes) {
    // One character for each octet: what is not touched comes out as it was.
    const head = bytes.subarray(0, mostOctets);
    const octets = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
    const lines = octets.replace(/^\u00ef\u00bb\u00bf/, '').replace(/\r{1,2}\n|\r/g, '\n');
    return withJapanese(withBoundaries(withHeader(lines.replace(/^\s+/, ''))));
}
const field = /^[!-9;-~]{1,120}:/;
const spacedField = /^([!-9;-~]{1,76})[ \t]{1,9}:/;
const envelopeLine = /^>?From [^:\s]/;
const knownField = /^(?:from|to|subject|date|message-id|mime-version|content-type|received|return-path):/i;
/** Two fields on one line, as some programs of the nineties sent them. */
const gluedVersion = /^(mime-version:[ \t]?1\.0)(?=[a-z-]{1,40}:)/i;
function withHeader(text) {
    const lines = [];
    let at = 0;
    while (at < text.length && lines.length < mostHeaderLines) {
        const end = lineEnd(text, at);
        const line = text.slice(at, end);
        if (line.trim() === '' || !isHeaderLine(line, lines.length > 0, () => text.slice(end, end + 1000)))
            break;
        if (!envelopeLine.test(line))
            lines.push(...mended(line));
        at = end + 1;
    }
    const body = text.startsWith('\n', at) ? text.slice(at) : `\n${text.slice(at)}`;
    return `${lines.join('\n')}\n${body}`;
}
function lineEnd(text, from) {
    const at = text.indexOf('\n', from);
    return at < 0 ? text.length : at;
}
/** What is no field goes on with the field before where the header goes on behind it; else the body begins. */
function isHeaderLine(line, isInside, next) {
    if (field.test(line) || spacedField.test(line) || envelopeLine.test(line))
        return true;
    if (!isInside)
        return false;
    if (/^[ \t]/.test(line))
        return true;
    const following = next().split('\n').slice(1, 6);
    const blank = following.findIndex((other) => other.trim() === '');
    return following.slice(0, blank < 0 ? undefined : blank).some((other) => knownField.test(other));
}
const mended = (line) => field.test(line) || /^[ \t]/.test(line)
    ? line.replace(gluedVersion, '$1\n').split('\n')
    : [spacedField.test(line) ? line.replace(spacedField, '$1:') : ` ${line}`];
const boundaryParameter = /boundary[ \t]?=[ \t\n]{0,9}(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/gi;
/**
 * Boundary lines stand at the start of their lines; a header that names none, or another one, names the one in use;
 * where there is none at all, all is text.
 */
function withBoundaries(text) {
    const body = text.indexOf('\n\n');
    const header = body < 0 ? text : text.slice(0, body);
    const rest = text.slice(header.length);
    return announced(header, rest) + unindented(rest, [...boundariesOf(header), ...boundariesOf(rest)]);
}
const boundariesOf = (text) => {
    const found = [];
    for (const [, quoted, bare] of text.matchAll(boundaryParameter)) {
        found.push(quoted ?? bare ?? '');
        if (found.length >= mostBoundaries)
            break;
    }
    return found;
};
function unindented(text, boundaries) {
    if (!/\n[ \t]{1,9}--/.test(text))
        return text;
    const known = new Set(boundaries.flatMap((boundary) => [`--${boundary}`, `--${boundary}--`]));
    return text.replace(/\n[ \t]{1,9}(--[^\n]{1,205})/g, (line, boundary) => known.has(boundary.trimEnd()) ? `\n${boundary}` : line);
}
function announced(header, rest) {
    if (!/\ncontent-type:\s{0,99}multipart\//i.test(`\n${header}`))
        return header;
    const [declared] = boundariesOf(header);
    if (declared !== undefined && rest.includes(`\n--${declared}`))
        return header;
    const [, used] = /\n[ \t]{0,9}--([^\s-][^\n]{0,150}|-[^\n]{0,150})\ncontent-[a-z-]{1,30}:/i.exec(rest) ?? [];
    if (used === undefined)
        return rest.trim() === '' ? header : header.replace(/multipart\/[\w.-]{1,40}/i, 'text/plain');
    return declared === undefined
        ? header.replace(/^(content-type:\s{0,99}multipart\/[\w.-]{1,40})/im, `$1; boundary="${used.trimEnd()}"`)
        : header.replace(declared, () => used.trimEnd());
}

;// CONCATENATED MODULE: ./build/mail/dsn/fields.js
/** Fields as in headers and delivery reports, in blocks between empty lines. */
const mostBlocks = 1000;
const mostValue = 16_384;
const fieldLine = /^([!-9;-~]{1,76})[ \t]{0,9}:(.*)$/;
/**
 * The blocks of a text, unfolded; lines that are no fields go on with the field before. A block also begins where a
 * field of `beginning` comes again: some programs leave the empty line out. Never throws.
 */
function blocksOf(text, beginning = []) {
    const blocks = [];
    let block = new Map();
    let name = '';
    for (const line of text.split('\n')) {
        if (line.trim() === '') {
            if (block.size > 0)
                blocks.push(block);
            if (blocks.length >= mostBlocks)
                return blocks;
            [block, name] = [new Map(), ''];
            continue;
        }
        const [, key, value = ''] = /^[ \t]/.test(line) ? [] : (fieldLine.exec(line) ?? []);
        if (key === undefined) {
            continued(block, name, line);
            continue;
        }
        if (beginning.includes(key.toLowerCase()) && block.has(key.toLowerCase())) {
            blocks.push(block);
            block = new Map();
        }
        name = begun(block, key.toLowerCase(), value);
    }
    if (block.size > 0)
        blocks.push(block);
    return blocks;
}
/** RFC 5322 §2.2.3. */
function continued(block, name, line) {
    const before = block.get(name);
    if (before !== undefined && before.length < mostValue)
        block.set(name, `${before} ${line.trim()}`);
}
function begun(block, name, value) {
    if (block.has(name))
        return '';
    block.set(name, value.trim().slice(0, mostValue));
    return name;
}

;// CONCATENATED MODULE: ./build/mail/dsn/unencoded.js
/**
 * Mails in which there is nothing to decode: ASCII without parts, or with parts one level deep. Most notifications are
 * so, and a reader of MIME takes longer for them than all that comes after it.
 */

const mostParts = 100;
const mostCharacters = 262_144;
/** One character of `octets` is one octet, lines end by LF. Absent where anything is encoded. Never throws. */
function unencodedMail(octets) {
    const entity = entityIn(octets);
    if (!isAscii(octets.slice(0, entity.start)) || (entity.header.get('subject') ?? '').includes('=?'))
        return undefined;
    const parts = entity.type.startsWith('multipart/') ? partsOf(entity, octets) : [leafOf(entity, octets)];
    if (parts === undefined || parts.length > mostParts)
        return undefined;
    const known = parts.flatMap((part) => (part === undefined ? [] : [part]));
    if (known.length < parts.length)
        return undefined;
    return {
        field: (name) => entity.header.get(name) ?? '',
        text: known.flatMap(({ type, text }) => (type === 'text/plain' ? [text] : [])).join('\n\n'),
        parts: known.filter(({ type }) => type !== 'text/plain'),
    };
}
function entityIn(octets, from = 0, to = octets.length) {
    // RFC 2046 §5.1: a part may begin with the empty line, without any field.
    const isBare = octets.startsWith('\n', from);
    const gap = isBare ? from : octets.indexOf('\n\n', from);
    const headerEnd = gap < 0 || gap > to ? to : gap;
    const [header = new Map()] = isBare ? [] : blocksOf(octets.slice(from, headerEnd));
    // RFC 2045 §5.2
    const type = (header.get('content-type') ?? 'text/plain').split(';', 1)[0]?.trim().toLowerCase() ?? '';
    return { header, type, start: Math.min(headerEnd + (isBare ? 1 : 2), to), end: to };
}
const isAscii = (text) => !/[^\0-\x7f]/.test(text);
const identity = /^(?:7bit|8bit|binary|)$/i;
const whole = /^(?:message\/[\w-]{1,40}|text\/rfc822-headers)$/;
/** A part that can be taken as it stands. */
function leafOf({ header, type, start, end }, octets) {
    if (!identity.test(header.get('content-transfer-encoding') ?? ''))
        return undefined;
    const text = octets.slice(start, Math.min(end, start + mostCharacters));
    if (whole.test(type))
        return { type, text: isAscii(text) ? text : Buffer.from(text, 'latin1').toString() };
    const isPlain = type === 'text/plain' && !/attachment/i.test(header.get('content-disposition') ?? '');
    const isKnown = /^[^=]*$|charset="?(?:us-ascii|utf-8|iso-8859-\d{1,2})/i.test(header.get('content-type') ?? '');
    return isPlain && isKnown && isAscii(text) ? { type, text } : undefined;
}
/** RFC 2046 §5.1.1. Absent where the boundary is not to be seen. */
function partsOf({ header, start }, octets) {
    const [, quoted, bare] = /boundary\s{0,9}=\s{0,9}(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(header.get('content-type') ?? '') ??
        [];
    const line = `\n--${quoted ?? bare ?? ''}`;
    const parts = [];
    for (let at = boundaryAt(octets, line, start - 1); at !== undefined && parts.length <= mostParts;) {
        const from = octets.indexOf('\n', at + 1) + 1;
        if (from === 0 || octets.startsWith('--', at + line.length))
            break;
        at = boundaryAt(octets, line, from - 1);
        parts.push(leafOf(entityIn(octets, from, at ?? octets.length), octets));
    }
    return parts.length === 0 ? undefined : parts;
}
/** The next line that is the boundary, not one that only begins like it. */
function boundaryAt(octets, line, from) {
    for (let at = octets.indexOf(line, from); at >= 0; at = octets.indexOf(line, at + 1)) {
        const rest = octets.slice(at + line.length, at + line.length + 3).trimStart();
        if (rest === '' || octets[at + line.length] === '\n' || rest.startsWith('--'))
            return at;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/mail/dsn/mail.js



const mail_mostParts = 100;
const mail_mostCharacters = 262_144;
const mostField = 4096;
const limits = { maxNestingDepth: 32, maxHeadersSize: 524_288, forceRfc822Attachments: true };
/** Never throws. */
async function readMail(bytes) {
    const octets = repaired(bytes);
    const unencoded = unencodedMail(octets);
    if (unencoded !== undefined)
        return cut(unencoded);
    const mended = Buffer.from(octets, 'latin1');
    const plain = () => cut({ field: () => '', text: utf8.decode(mended.subarray(0, mail_mostCharacters)), parts: [] });
    if (isShredded(octets))
        return plain();
    try {
        const { default: postalMime } = await __webpack_require__.e(/* import() */ 4286).then(__webpack_require__.bind(__webpack_require__, 4286));
        return cut(asMail(await postalMime.parse(mended, limits)));
    }
    catch {
        return plain();
    }
}
/** More lines that may be boundaries than any mail has: each would become a part, with a reader of its own. */
const mail_mostBoundaries = 2000;
const isShredded = (octets) => octets.split('\n--', mail_mostBoundaries + 1).length > mail_mostBoundaries;
function asMail(email) {
    const fields = new Map();
    if (email.subject !== undefined)
        fields.set('subject', email.subject);
    for (const { key, value } of email.headers)
        if (!fields.has(key))
            fields.set(key, value);
    const text = email.text ?? '';
    return {
        field: (name) => fields.get(name) ?? '',
        text: text.trim() === '' ? textOfHtml((email.html ?? '').slice(0, mail_mostCharacters)) : text,
        parts: email.attachments
            .slice(0, mail_mostParts)
            .filter(({ mimeType }) => !mimeType.startsWith('image/'))
            .map(({ mimeType, content }) => ({ type: mimeType, text: decoded(content) })),
    };
}
const utf8 = new TextDecoder('utf-8');
function decoded(content) {
    if (typeof content === 'string')
        return content;
    const octets = content instanceof ArrayBuffer ? new Uint8Array(content) : content;
    return utf8.decode(octets.subarray(0, mail_mostCharacters));
}
/** Bounded in all its texts. */
const cut = ({ field, text, parts }) => ({
    field: (name) => field(name).slice(0, mostField),
    text: tidy(text),
    parts: parts.map((part) => ({ type: part.type, text: tidy(part.text) })),
});
/** No-break spaces are spaces; carriage returns that an encoding hid are gone. */
const tidy = (text) => text
    .slice(0, mail_mostCharacters)
    .replace(/\r{1,2}\n|\r/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ');

;// CONCATENATED MODULE: ./build/mail/dsn/address.js
/** Mail addresses as they stand in free text and in the fields of reports. */
/**
 * Any address; the local part may be quoted, the domain in any script. Punctuation of any width ends it. Linear: both
 * parts are bounded.
 */
const anywhere = /(?:"[^"\n]{1,64}"|[^\s<>()[\]"',;:|@=*（）［］【】「」『』〈〉《》，、。；：！？“”„«»]{1,64}(?:=[^\s<>()[\]"',;:|@*（）［］【】「」『』〈〉《》，、。；：！？“”„«»]{1,64})?)@[\p{L}\p{N}][\p{L}\p{N}._-]{0,250}/gu;
/** The addresses in a text, at most so many. */
function addressesIn(text, most = 50) {
    const found = [];
    if (!text.includes('@'))
        return found;
    for (const { 0: whole, index } of text.matchAll(anywhere)) {
        const address = whole.replace(/[._-]{1,250}$/, '').replace(/^[-.*]{1,64}/, '');
        if (/^[^/].{0,320}@./s.test(address))
            found.push({ address, start: index, end: index + whole.length });
        if (found.length >= most)
            break;
    }
    return found;
}
const firstAddress = (text) => addressesIn(text, 1)[0]?.address;
/**
 * The address of a recipient field, `rfc822; <user@example.com>`, without its type, brackets and source route;
 * where it is no address (`|/usr/bin/procmail`) what stands there. RFC 3464 §2.3.2.
 */
function recipientOf(value) {
    const typed = value.replace(/^[\w-]{1,30}[ \t]{0,9};[ \t]{0,9}/, '').trim();
    const bare = typed.replace(/^.{0,200}<([^<>]{0,320})>.{0,200}$/s, '$1').replace(/^<|>$/g, '');
    // RFC 5321 §4.1.1.3: a source route is not part of the address.
    return bare
        .replace(/^@[^:]{1,250}:/, '')
        .trim()
        .slice(0, 320);
}
/** One spelling for comparison. */
const folded = (address) => address.toLowerCase();

;// CONCATENATED MODULE: ./build/mail/dsn/returned.js
/** The header of the message that came back. */


const mostHeader = 65_536;
const messageTypes = /^(?:message\/(?:rfc822|global|rfc822-headers|global-headers|partial)|text\/(?:rfc822-headers?|plain|x-[a-z]{1,20}))$/;
/** From the part that holds it, else from the copy in the text; absent where neither is a header. */
function returnedMessage(mail, copy) {
    const texts = mail.parts.filter(({ type }) => messageTypes.test(type)).map(({ text }) => text);
    for (const text of [...texts, copy]) {
        const header = headerOf(text);
        if (header !== undefined)
            return described(header);
    }
    return undefined;
}
/** The first block that has the fields of a message; what stands before it is a line that announces it. */
function headerOf(text) {
    return blocksOf(text.slice(0, mostHeader).replace(/^[\s>]{0,99}From [^\n:]{1,200}\n/, ''))
        .slice(0, 3)
        .find((block) => block.has('from') || block.has('to') || block.has('message-id') || block.has('received'));
}
function described(header) {
    const to = ['to', 'cc', 'bcc'].flatMap((field) => addressesOf(header.get(field)));
    return {
        header,
        messageId: header.get('message-id'),
        from: firstAddress(header.get('from') ?? ''),
        sender: firstAddress(header.get('return-path') ?? header.get('sender') ?? ''),
        to: [...new Map(to.map((address) => [folded(address), address])).values()],
        subject: header.get('subject'),
    };
}
const addressesOf = (value = '') => addressesIn(value).map(({ address }) => address);

;// CONCATENATED MODULE: ./build/mail/dsn/complaint.js
/** Complaints of recipients: feedback reports (RFC 5965), and those that send the message back without a report. */



const saysComplaint = /\b(?:e-?mail abuse report|abuse report for|complaint about (?:a )?message|spam complaint|feedback report)\b/i;
const complainer = /^(?:staff@hotmail\.com|.{0,60}\bfeedback\b.{0,40}@|.{0,60}\bfbl\b.{0,40}@|scomp@aol\.net|.{0,60}abuse-?report.{0,40}@)/i;
/** One for each complaint; empty where the mail is none. */
function complaintsIn(mail) {
    const parts = mail.parts.filter(({ type }) => type === 'message/feedback-report');
    const reports = parts.length > 0 ? parts : mail.parts.filter(({ text }) => isReport(text)).concat(inText(mail));
    const messages = mail.parts.filter(({ type }) => type === 'message/rfc822' || type === 'text/rfc822-headers');
    const count = reports.length > 0 ? reports.length : isComplaint(mail) && messages.length > 0 ? messages.length : 0;
    return Array.from({ length: Math.min(count, 50) }, (_, at) => complaintsOf(reports[at]?.text ?? '', messages[at]?.text ?? messages.at(-1)?.text ?? '', mail.text)).flat();
}
/** Some gateways turn the parts into text. */
const isReport = (text) => /^feedback-type[ \t]{0,9}:/im.test(text.slice(0, 4096)) &&
    /^(?:version|user-agent)[ \t]{0,9}:/im.test(text.slice(0, 4096));
function inText({ text }) {
    const start = text.search(/^feedback-type[ \t]{0,9}:/im);
    return isReport(text) ? [{ type: 'message/feedback-report', text: text.slice(start) }] : [];
}
const isComplaint = (mail) => complainer.test(addressesIn(mail.field('from'), 1)[0]?.address ?? '') ||
    saysComplaint.test(mail.field('subject')) ||
    saysComplaint.test(mail.text.slice(0, 2000));
/** RFC 5965 §3.2: there may be several recipients. */
function complaintsOf(report, message, text) {
    const [fields] = blocksOf(report);
    const header = headerOf(message);
    const named = Array.from(report.matchAll(/^original-rcpt-to[ \t]{0,9}:(.*)$/gim), ([, value = '']) => value);
    const sources = [
        ...named,
        fields?.get('removal-recipient'),
        header?.get('x-hmxmroriginalrecipient'),
        header?.get('to'),
    ];
    const recipients = named.flatMap((value) => addressesIn(value, 1));
    const found = recipients.length > 0 ? recipients : sources.flatMap((value) => addressesIn(value ?? '', 1)).slice(0, 1);
    const diagnostic = text
        .slice(0, 1000)
        .replace(/\s{1,999}/g, ' ')
        .trim();
    const remoteMta = fields?.get('source-ip') ?? fields?.get('reporting-mta')?.replace(/^dns;\s{0,9}/, '');
    return (found.length > 0 ? found : [{ address: '' }]).map(({ address }) => ({
        recipient: address,
        kind: 'feedback',
        diagnostic,
        remoteMta,
    }));
}

;// CONCATENATED MODULE: ./build/mail/dsn/event.js
const kinds = {
    Bounce: 'failed',
    Complaint: 'feedback',
    Delivery: 'delivered',
    DeliveryDelay: 'delayed',
};
/** Absent where the text is no such notification. Never throws. */
function readEvent(text) {
    const start = text.indexOf('{');
    if (start < 0 || start > 200 || !/notificationType|eventType/.test(text))
        return undefined;
    const event = unwrapped(objectIn(text.slice(start)));
    const type = event?.['notificationType'] ?? event?.['eventType'];
    const kind = typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    return event === undefined || kind === undefined ? undefined : draftsOf(event, kind);
}
const unwrapped = (message) => typeof message?.['Message'] === 'string' ? objectIn(message['Message']) : message;
/** The object at the start; mail programs break long lines with `!`, and put text behind. */
function objectIn(text) {
    const whole = text.replace(/!\n[ \t]?/g, '');
    for (const candidate of [
        whole.slice(0, whole.lastIndexOf('}') + 1),
        whole.slice(0, whole.lastIndexOf('}\n') + 1),
    ]) {
        try {
            return asObject(JSON.parse(candidate));
        }
        catch {
            // Not this one: the next candidate ends earlier.
        }
    }
    return undefined;
}
const asObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
const asText = (value) => (typeof value === 'string' ? value : '');
const asList = (value) => (Array.isArray(value) ? value.slice(0, 1000) : []);
function draftsOf(event, kind) {
    const detail = asObject(event['bounce'] ?? event['complaint'] ?? event['delivery'] ?? event['deliveryDelay']) ?? {};
    const recipients = asList(detail['bouncedRecipients'] ??
        detail['complainedRecipients'] ??
        detail['delayedRecipients'] ??
        detail['recipients']);
    return recipients.map((recipient) => {
        const fields = asObject(recipient) ?? { emailAddress: recipient };
        const [, type, text = ''] = /^(?:([\w-]{1,20});\s{0,9})?(.*)$/s.exec(asText(fields['diagnosticCode']) || asText(detail['smtpResponse'])) ?? [];
        return {
            recipient: asText(fields['emailAddress']),
            kind,
            statusField: asText(fields['status']) || undefined,
            diagnosticType: type,
            diagnostic: text,
            reportingMta: asText(detail['reportingMTA']).replace(/^\w{1,9};\s{0,9}/, '') || undefined,
            remoteMta: asText(detail['remoteMtaIp']) || undefined,
        };
    });
}

;// CONCATENATED MODULE: ./build/mail/dsn/likely.js
/** Who the recipients are where the explanation names nobody: what headers say. */

/** Those that a field of the notification names; else the first that the returned message was addressed to. Never empty. */
function likelyRecipients(notice) {
    const named = namedByFields(notice);
    if (named.length > 0)
        return named.map((recipient) => ({ recipient, diagnostic: '' }));
    const addressed = addressedOf(notice);
    return [{ recipient: addressed[0] ?? '', diagnostic: '', candidates: addressed.length }];
}
function namedByFields({ mail }) {
    // A field of Exim, which Gmail writes too.
    const failed = addressesIn(mail.field('x-failed-recipients')).map(({ address }) => address);
    if (failed.length > 0)
        return failed;
    const bounced = firstAddress(mail.field('x-bounced-address') || mail.field('x-actual-recipient'));
    if (bounced !== undefined)
        return [bounced];
    const [, list, domain] = owner.exec(mail.field('from')) ?? [];
    return mail.field('x-mlserver') !== '' && list !== undefined ? [`${list}@${domain}`] : [];
}
/** RFC 2142 §6: lists name their owner after themselves. */
const owner = /([^\s<>"]{1,64})-(?:admin|owner)@([\w.-]{1,250})/i;
function addressedOf({ lines, returned }) {
    const to = returned?.to.length ? returned.to : addressedIn(lines);
    const own = [returned?.from, returned?.sender].map((address) => folded(address ?? ''));
    const others = to.filter((address) => !own.includes(folded(address)));
    return others.length > 0 ? others : to;
}
/** `To: ann@receiver.example`, among what is told of the message. */
const addressedIn = (lines) => lines
    .filter((line) => /^[\s>*]{0,20}(?:to|cc|an|à|para|a|宛先)\s{0,9}:/i.test(line))
    .flatMap((line) => addressesIn(line).map(({ address }) => address));

// EXTERNAL MODULE: ./build/mail/dsn/pattern.js
var pattern = __webpack_require__(2830);
;// CONCATENATED MODULE: ./build/mail/dsn/naming.js
/** Whether a line of an explanation names a recipient: by where the address stands in it, not by the words of a program. */


/** Words that end in front of a recipient. */
const naming_label = (0,pattern/* anyEnding */.oY)(/\b(?:recipients?|rcpt(?: to)?|rcpt_to|addressees?|address(?:es)?|users?|user ?id|user ?name|name|alias)/, /\b(?:mailing list|list|group|account|mailbox|mailboxes|e-?mail|smtp|full|attempts?|unknown|error)/, /\b(?:un)?deliver(?:ed|y|able)?(?: (?:\w{1,12} ){0,4}to)/, /\b(?:message|mail|e-mail|letter) (?:\w{1,12} ){0,3}(?:to|for)/, /\b(?:sent to|failed to|unable to reach|tried|to following)/, /\b(?:destinataires?|empf(?:ä|ae)nger|an|destinatarios?)/, /получател[юья]|для|宛先|受信者|收件人|收件者|받는 사람/);
/** Words that end in front of somebody else. */
const otherParty = (0,pattern/* anyEnding */.oY)(/\b(?:from|sent by|by|envelope-from|reply-?to|return-path|message-?id|id|hello|dear|hi)/, /\b(?:sender|from|return|reply)(?:'s)?(?: e-?mail)?(?: address)?/, /\b(?:contact|support|help|postmaster|admin\w{0,12}|ask|mailto)/, /\bplease (?:\w{1,12} ){0,3}(?:e-?)?mail|(?<!\byour )\b(?:e-?)?(?:mail|message|write) (?:us )?(?:at|to)/);
const undelivered = /deliver|sen[dt]\b|fail|reject|return/i;
const introducesOther = /(?:sent by|from|sender|to the address|contact|mail to)\s{0,9}:?\s{0,9}$/i;
const service = /^(?:mailer-daemon|postmaster|abuse|support|help ?desk)@/i;
const reply = /^[\s>*"'(]{0,20}(?:<<< ?|SMTP: ?)?[45]\d\d(?:[\s:-]|$)/;
/** A line of a conversation in SMTP. */
const transcript = /^\s{0,20}(?:>>>|<<<|In:|Out:)/;
/**
 * The recipients that a line names: one with its reason, or several and nothing else. `own` are the addresses of those who
 * sent the message or the notification, which count only where nothing else is on the line; `last` is the line before.
 */
function namingsIn(line, last, own, strength) {
    if (!line.includes('@') || isOther(line, last))
        return [];
    const found = addressesIn(line, 20).map((one) => ({ ...one, isAlone: standsAlone(line, one) }));
    const others = found.filter(({ address }) => !own.has(folded(address)));
    if (found.length > 1 && isOnlyAddresses(line, found))
        return others;
    const named = strength === 'listed' ? isListed : isMentioned;
    const first = strength === 'listed' ? found[0] : others.find((one) => isMentioned(line, one));
    if (first === undefined || !named(line, first))
        return [];
    return !own.has(folded(first.address)) || isEntry(line, first) ? [first] : [];
}
/** Nothing else is on the line, or a reason follows. */
const isEntry = (line, found) => isOnlyAddresses(line, [found]) ||
    (found.isAlone && /^[>"')\]]{0,3}\s{0,3}(?::|\(expanded)/.test(line.slice(found.end)));
/** `A message sent by`, and on the next line the address alone. */
const isOther = (line, last) => /^(?:\s{0,20}<|\s{1,20}\S)/.test(line) && introducesOther.test(last.slice(-40));
const standsAlone = (line, { start }) => /^[\s>*•·|<("'[\]#-]{0,40}(?:\d{1,3}[.)]\s{0,4})?<?$/.test(line.slice(0, start).slice(0, 60));
const isOnlyAddresses = (line, found) => found
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), line)
    .replace(/[\s<>,;:"'()[\]*•|-]/g, '') === '';
function isListed(line, found) {
    if (found.isAlone)
        return true;
    return (!reply.test(line) && !transcript.test(line) && !service.test(found.address) && isBehindLabel(line, found));
}
function isBehindLabel(line, { start }) {
    const near = line.slice(Math.max(0, start - 60), start);
    return (naming_label.test(near) && (!otherParty.test(near) || (undelivered.test(near) && !/please|contact/i.test(near))));
}
const isMentioned = (line, { address, start }) => !otherParty.test(line.slice(Math.max(0, start - 60), start)) && !service.test(address);

// EXTERNAL MODULE: ./build/mail/dsn/reply.js
var dsn_reply = __webpack_require__(9072);
;// CONCATENATED MODULE: ./build/mail/dsn/named.js
/** The recipients that an explanation names, each with the lines that speak of it. */



const mostRecipients = 500;
const mostDiagnostic = 4096;
const mostPending = 40;
const divider = /^\s{0,40}(?:[-=*_#|~+]{2}[\s\-=*_#|~+]{3,}|-{2,}\s?\w.{0,80}-{2,}\s*$|\|-{3,})/;
const code = /(?:^|[\s:("'[<#])(?:[45][0-5]\d(?=[\s:\-,;])|[45]\.\d{1,3}\.\d{1,3}\b)/;
/** Sentences that every notification of a program has; they say nothing of the cause. */
const boilerplate = /^(?:i'm not going to try again|this message has been in the queue|giving up on|no (?:further )?action is required|for further assistance|if you do so, please|delete your own text|sorry it didn't work out|message will be retried|the following address(?:es)? failed)/i;
/** `own` as in `namingsIn`. Only where no address is listed do those count that a sentence mentions. */
function namedRecipients(lines, own) {
    const listed = sectionsOf(lines, own, 'listed');
    const isListed = listed.all.length > 0;
    const { all, shared } = isListed ? listed : sectionsOf(lines, own, 'mentioned');
    const replies = repliesIn(shared);
    // A conversation behind a list is about all of it.
    const conversation = isListed || all.length === 1 ? shared.filter((line) => transcript.test(line)) : [];
    return all.map((section) => draftOf(section, replies, conversation));
}
function sectionsOf(lines, own, strength) {
    const sections = new Map();
    const shared = [];
    let [current, last, isOpen, since] = [[], '', false, 0];
    for (const line of lines) {
        const namings = namingsIn(line, last, own, strength);
        if (namings.length > 0 && sections.size < mostRecipients) {
            const opened = namings.map((naming) => named_open(sections, naming, line, shared.slice(since)));
            // Addresses one below the other share what follows.
            current = [...new Set(isOpen ? [...current, ...opened] : opened)];
            isOpen = current.every((section) => section.lines.every(isBlank));
            since = shared.length;
        }
        else {
            if (divider.test(line) || (strength === 'mentioned' && isReply(line)))
                current = [];
            for (const section of current)
                section.lines.push(line);
            if (current.length === 0 || transcript.test(line))
                shared.push(line);
            isOpen &&= isBlank(line);
        }
        if (!isBlank(line))
            last = line;
    }
    return { all: [...sections.values()], shared };
}
/** A reply, or the beginning of another conversation. */
const isReply = (line) => /^\s{0,20}(?:[2-5]\d\d[\s-]|(?:\.{3} ?)?while talking to)/i.test(line) || transcript.test(line);
const isBlank = (line) => !/[\p{L}\p{N}]/u.test(line);
function named_open(sections, naming, line, shared) {
    const key = folded(naming.address);
    const section = sections.get(key) ?? {
        recipient: naming.address,
        lines: [],
        before: shared.slice(-mostPending),
    };
    sections.set(key, section);
    section.lines.push(naming.isAlone ? line.slice(naming.end).replace(/^[>)\]"'.,:;\s]{1,40}/, '') : line);
    return section;
}
/** The lines of replies, each with the lines that it goes on with. */
function repliesIn(lines) {
    const replies = [];
    let isInside = false;
    for (const line of lines.slice(0, 200)) {
        isInside = code.test(line) || (isInside && !isBlank(line) && !divider.test(line));
        if (isInside)
            replies.push(line);
    }
    return replies;
}
function draftOf(section, replies, conversation) {
    const { recipient, lines, before } = section;
    const said = telling(lines.filter((line) => !boilerplate.test(line.trim()) && !isSuccess(line)));
    const hasCode = said.some((line) => code.test(line));
    const others = hasCode ? [] : replies.filter((line) => !line.includes('@') || line.includes(recipient));
    const isVague = said.every((line) => !code.test(line) || vague.test(line));
    const answers = isVague ? before.filter((line) => /<<<\s{0,9}[45]/.test(line)) : [];
    const own = answers.length > 0 ? [...answers, ...said.filter((line) => !vague.test(line))] : said;
    return {
        recipient,
        diagnostic: named_unwrapped([...new Set([...own, ...others])]),
        transcript: ([lines, before].find(hasRefusal) ?? conversation).slice(-mostPending).join('\n'),
    };
}
/** Sendmail's word for whatever the other side said. */
const vague = /remote protocol error/i;
const hasRefusal = (lines) => lines.some((line) => dsn_reply/* refusal */.x5.test(line));
/** What went well before it failed. */
const isSuccess = (line) => /^\s{0,20}(?:<<<|Out:)\s{0,9}[123]\d\d/.test(line);
/** Up to the end of the first paragraph with a code: what follows is advice. */
function telling(lines) {
    const coded = lines.findIndex((line) => code.test(line));
    if (coded < 0)
        return firstParagraph(lines);
    const length = lines.slice(coded).findIndex(isBlank);
    return length < 0 ? lines : lines.slice(0, coded + length);
}
/** Without a code, a first paragraph that is a sentence has said it. */
function firstParagraph(lines) {
    const start = lines.findIndex((line) => !isBlank(line));
    const length = lines.slice(start).findIndex(isBlank);
    if (start < 0 || length < 0)
        return lines;
    const paragraph = lines.slice(start, start + length);
    const text = paragraph.join(' ').trim();
    return /:$/.test(text) || text.length < 20 ? lines : paragraph;
}
/** One line, cut. */
const named_unwrapped = (lines) => lines
    .join(' ')
    .slice(0, mostDiagnostic * 2)
    .replace(/\s{1,999}/g, ' ')
    .trim()
    .slice(0, mostDiagnostic);

;// CONCATENATED MODULE: ./build/mail/dsn/signs.js
/** The words by which bounces, delays and answers of machines are known, in the languages of large providers. All patterns are linear. */

/** In the From field of servers. */
const daemonNames = (0,pattern/* anyOf */.EB)(/mailer-?daemon|\bpostmaster\b|\bmdaemon\b|\bndr\b|\bbounces?\b/, /mail[ ._-]?(?:delivery|deliver|system|administrator|admin)\b|delivery (?:sub)?system|system administrator/);
/** Nobody but a server that returns mail has such a name. */
const returnerNames = /mailer-?daemon|mail delivery (?:sub)?system/i;
/** In the From field of services that tell what they could not deliver. */
const machineNames = /no-?reply|do-?not-?reply|admin|\bmail(?:er)?@/i;
const failureSubjects = (0,pattern/* anyOf */.EB)(/undeliver|not? (?:be )?deliver|non-?deliver|failure notice|errors from|was not sent|rejected/, /deliver[yi][\w ]{0,20}(?:status|fail|problem|error|report|notification|delay|impossible|unsuccessful)/, /fail(?:ed|ure)? (?:delivery|notice|mail)|message delivery|error sending your mail/, /return(?:ed|ing) (?:mail|message|to sender|email)|(?:warning|could not send|cannot send).{0,20}messages?/, /mail (?:delivery |could not|system error|failure|failed|error|status report|returned)/, /unzustellbar|nicht zugestellt|zustellung|zurückgewiesen|onbestelbaar|niet bezorgd|olever(?:bar|er)/, /non remis|échec|echec|non recapitabile|mancata consegna/, /no se (?:ha podido|pudo) entregar|no entregad|devuelto|não entregue|falha na entrega/, /не ?доставлен|невозможно доставить|недоставлен/, /配信(?:不能|エラー|できま)|エラー通知|送信できません|不達|退信|退件|投递失败|전송 ?실패|반송/);
const failureTexts = (0,pattern/* anyOf */.EB)(/could not be (?:delivered|sent|reached)|(?:was|were|been) (?:not (?:be )?delivered|undeliverable)/, /not (?:yet )?been delivered|unable to deliver|un(?:able|successful).{0,30}deliver|did not reach/, /deliver(?:y|ing).{0,40}(?:failed|failure|error|problem|unsuccessful|delayed|impossible)/, /(?:cannot|can not|couldn'?t|wasn'?t) (?:be )?delivered|fail(?:ed|ure).{0,20}deliver|we had trouble delivering/, /returned to (?:the )?sender|returned mail|had (?:permanent )?(?:fatal |delivery )?(?:problems|errors)/, /(?:permanent|fatal) error|message.{0,20}(?:rejected|bounced)|rejected by a remote mail server/, /not (?:a member|member of)|user unknown|unknown user|no such user|mailbox (?:is )?full|account is disabled/, /transcript of session|failure reasons|error.{0,40}deliver|attempting to deliver|no valid recipients/, /unknown host|host unknown|domain does not exist|unroute?able|incorrectly constructed|delivery userid/);
const waitingTexts = (0,pattern/* anyOf */.EB)(/has (?:not yet been|been) delayed|not yet been (?:delivered|able)|has been deferred|delayed for|delay reason/, /(?:will|is going to) (?:be retried|be re-?attempted|keep trying|continue (?:to try|trying|attempting|to attempt))/, /(?:will|is going to) (?:retry|try again)|still (?:trying|being (?:tried|attempted|retried))/, /warning (?:message )?only|(?:do not|no) need to resend|delivery (?:is )?delay|has been queued for/, /temporary (?:non-?delivery|problem)|attempts? to deliver (?:the message )?will continue/, /continuing to (?:try|attempt)|noch nicht zugestellt|wird weiter versucht/);
const warningTexts = /warning (?:message )?only/i;
const finalTexts = (0,pattern/* anyOf */.EB)(/failed permanently|giving up|permanent (?:fatal )?error|permanent failure|not going to try again/);
const waitingSubjects = (0,pattern/* anyOf */.EB)(/delay|warning|deferred|still (?:being )?(?:retried|trying)|verzöger|retard|отлож|遅延/);
/** Lists refuse in their own name. */
const listRefusals = (0,pattern/* anyOf */.EB)(/\byou (?:\S{1,100} )?are not (?:a )?member|not member article/, /reject mail|spam mail from a spammer|loop (?:alert|back warning)/);
/** Subjects that only answering machines write. */
const answerSubjects = (0,pattern/* anyOf */.EB)(/^(?:re: ?)?\[?auto(?:matic|mated|matisk)?[- _:]{0,2}(?:re(?:ply|sponse|sponder)|answer)\b|out of (?:the )?office/, /automatische antwort|abwesenheits|automatisch(?:e)? (?:antwoord|beantwoording)|autosvar/, /réponse automatique|auto-?réponse|risposta automatica|fuori sede/, /respuesta automática|resposta automática|fuera de (?:la )?oficina/, /otomatik (?:yanıt|cevap)|automaattinen vastaus|automatisk(?:t)? svar|automatick[áa] odpov|automatikus válasz/, /odpowiedź automatyczna|automatyczna odpowiedź|răspuns automat|αυτόματη απάντηση/, /автоответ|автоматический ответ|自動(?:返信|応答)|自动(?:回复|答复)|자동 ?응답/);
/** Subjects that people write too. */
const absenceSubjects = (0,pattern/* anyOf */.EB)(/^(?:re: ?)?(?:auto\b|ooo\b|away\b|vacation|on (?:annual |parental |sick )?leave|absen(?:t|ce)|holiday)/, /i(?:'m| am) (?:away|on vacation|on leave|out)/);
/** They want the sender to prove that it is a person. */
const challenges = (0,pattern/* anyOf */.EB)(/(?:confirm|verify) (?:that )?(?:you(?:r (?:message|e-?mail|identity|address)| are (?:a )?(?:human|person|real))|this (?:message|e-?mail))/, /\b(?:spam ?arrest|boxbe|tmda|challenge[- ]response)\b/);

;// CONCATENATED MODULE: ./build/mail/dsn/nature.js
/** What a mail without a machine-readable report is: a bounce, an answer of a machine, or neither; by its signs. */


const replyLine = /(?:^|[\s:>"'(])[45]\d\d[\s-](?:#?[45]\.\d{1,3}\.\d{1,3}|[<A-Za-z])/m;
/** Whether it is a bounce, however it is written. `explanation` is the text without the copy of the message. */
function isBounce(mail, explanation) {
    if (mail.field('x-failed-recipients') !== '')
        return true;
    const start = explanation.slice(0, mostRead);
    const subject = mail.field('subject');
    const isOfServer = daemonNames.test(mail.field('from')) || (isFromNobody(mail) && !saysAnswer(mail));
    const isSubject = failureSubjects.test(subject) && (isOfServer || !isAnswerOrCopy.test(subject));
    const saysFailure = failureTexts.test(start) || replyLine.test(start);
    return ((isOfServer && (isSubject || saysFailure)) || (isSubject && saysFailure) || isRefusedByList(mail, start));
}
const mostRead = 8192;
/** People answer bounces, and pass them on. */
const isAnswerOrCopy = /^\s{0,9}(?:re|fwd?|aw|wg|sv|vs|tr|rv|odp|答复|回复|转发)\s?[:：]/i;
/** RFC 5321 §6.1: the null reverse-path. */
const isFromNobody = (mail) => mail.field('from') === '<>' || mail.field('return-path') === '<>';
/**
 * Counts where a recipient is named: notices of mobile providers come from nobody in particular, and some servers write
 * in languages that are not known here.
 */
const mayBeBounce = (mail, explanation) => returnerNames.test(mail.field('from')) ||
    (machineNames.test(mail.field('from')) && failureTexts.test(explanation.slice(0, 2048)));
const isRefusedByList = (mail, text) => (mail.field('x-mlserver') !== '' && listRefusals.test(mail.field('subject'))) ||
    /\byou are not (?:a |allowed ).{0,40}(?:member|post)/i.test(text);
/** RFC 3834 §3.3: answers of machines come from nobody, too. */
const saysAnswer = (mail) => answerSubjects.test(mail.field('subject').trim()) || isAutoReplied(mail);
const isAutoReplied = (mail) => mail.field('auto-submitted').toLowerCase().startsWith('auto-replied');
const answeringFields = ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-vacation'];
/** RFC 3834 §5.1, and the signs of programs that do not know it. A bounce may carry these signs too: ask for it first. */
function isAutoReply(mail) {
    const subject = mail.field('subject').trim();
    if (challenges.test(`${subject}\n${mail.text.slice(0, mostRead)}`))
        return false;
    return (saysAnswer(mail) ||
        answeringFields.some((name) => mail.field(name) !== '') ||
        /vacation/i.test(mail.field('x-apple-action')) ||
        /^auto[_-]?reply/i.test(mail.field('precedence')) ||
        (absenceSubjects.test(subject) && isOfMachine(mail)));
}
const isOfMachine = (mail) => isFromNobody(mail) ||
    mail.field('x-auto-response-suppress') !== '' ||
    /^auto-/i.test(mail.field('auto-submitted')) ||
    /^(?:bulk|junk)/i.test(mail.field('precedence'));
const answeringAddress = (mail) => firstAddress(mail.field('from')) ??
    firstAddress(mail.field('reply-to')) ??
    firstAddress(mail.field('return-path')) ??
    '';
const otherReports = new Set([
    'message/disposition-notification',
    'application/tlsrpt+gzip',
    'application/tlsrpt+json',
    'text/calendar',
]);
/** Read receipts (RFC 3798), reports on DMARC and TLS, answers of calendars: of machines, but not on a delivery. */
const isOtherReport = (mail) => mail.parts.some(({ type }) => otherReports.has(type)) ||
    (/^\s{0,9}report domain:/i.test(mail.field('subject')) && mail.parts.some(({ type }) => /zip/.test(type)));
/** Whether the program goes on trying. */
function isDelay(mail, explanation) {
    const start = explanation.slice(0, mostRead);
    if (finalTexts.test(start) && !warningTexts.test(start))
        return false;
    return (waitingTexts.test(start) || (waitingSubjects.test(mail.field('subject')) && !failureTexts.test(start)));
}

;// CONCATENATED MODULE: ./build/mail/dsn/explanation.js
/** What a notification says to people, apart from the copy of the returned message behind it. */

const explanation_mostLines = 2000;
/** Lines that announce the copy, in the words of many programs. */
const announcement = (0,pattern/* anyBeginning */.sn)(/(?:below (?:this line|is|are)|(?:included|enclosed|here|this|attached|following) is)\b.{0,30}\b(?:copy|header|start|beginning|text)/, /(?:the )?headers? of (?:the|your) (?:original|returned)|message header|original mail info/, /(?:the )?(?:original|returned|undelivered|unsent|failed|rejected|your) (?:message|mail)(?: (?:text|headers?|body|content))?(?: (?:follows|following|attached|begins?|below|is .{0,20}))?[\s\-=*_|#:.]{0,80}$/, /message (?:text|headers?|body|contents?) follows?|unsent message|forwarded message/, /(?:text of|start of) (?:your|the|original|returned)|copy of (?:the|your) (?:message|mail)|元のメール/);
const header = /^(?:received|return-path|message-id|from|to|date|subject|mime-version|dkim-signature|domainkey-signature|x-[a-z-]{2,40}|content-type):/i;
const sure = /^(?:received|return-path|message-id|mime-version|dkim-signature|content-type):/i;
function explanationOf(text) {
    const lines = text.split('\n').slice(0, explanation_mostLines);
    const start = lines.findIndex((line, at) => isCopyAt(lines, line, at));
    if (start < 0)
        return { lines, copy: '' };
    return { lines: lines.slice(0, start), copy: lines.slice(start).join('\n') };
}
/** Four header fields in six lines, one of which nobody writes in an explanation. */
function isCopyAt(lines, line, at) {
    if (at > 0 && announcement.test(line))
        return isFollowedByHeader(lines, at);
    if (!header.test(line))
        return false;
    const following = lines.slice(at, at + 8).filter((other) => !/^[ \t]/.test(other));
    return (following.some((other) => sure.test(other)) && following.filter((other) => header.test(other)).length >= 3);
}
/** Behind the announcement comes a header, or nothing that names a failure. */
function isFollowedByHeader(lines, at) {
    const rest = lines.slice(at + 1, at + 12);
    const first = rest.find((line) => /\w/.test(line));
    if (first === undefined || header.test(first.trim()) || /^[\w-]{2,40}:/.test(first))
        return true;
    return !rest.some((line) => /@|\b[45]\d\d\b/.test(line));
}

;// CONCATENATED MODULE: ./build/mail/dsn/notice.js
/** A mail that may be a notification, taken apart: explanation, returned message, and who is on which side. */




function noticeOf(mail) {
    const { lines, copy } = explanationOf(mail.text);
    const returned = returnedMessage(mail, copy);
    const notice = { mail, lines, returned };
    return { ...notice, named: () => namedRecipients(lines, ownAddresses(mail, returned)) };
}
/** Of those who sent the message or the notification. */
function ownAddresses(mail, returned) {
    const to = addressesIn(mail.field('to')).map(({ address }) => address);
    const all = [...to, firstAddress(mail.field('from')), returned?.from, returned?.sender];
    return new Set(all.flatMap((address) => (address === undefined ? [] : [folded(address)])));
}

;// CONCATENATED MODULE: ./build/mail/dsn/status-report.js
/** The machine-readable part of a report, `message/delivery-status` (RFC 3464), as programs really write it. */


const recipientFields = ['final-recipient', 'original-recipient', 'x-actual-recipient', 'x-recipient'];
const outcomeFields = ['action', 'status', 'diagnostic-code'];
/** The recipients of one report; a block without a recipient is one whose address is ``. */
function readStatusReport(text) {
    const blocks = joined(blocksOf(text, ['final-recipient', 'original-recipient']));
    const perMessage = blocks.find((block) => block.has('reporting-mta'));
    return blocks.filter(isPerRecipient).map((block) => status_report_draftOf(block, perMessage ?? block));
}
const has = (block, fields) => fields.some((field) => block.has(field));
const isPerRecipient = (block) => has(block, recipientFields) || has(block, outcomeFields);
/** Some programs put an empty line between the fields of one recipient. */
function joined(blocks) {
    const whole = [];
    for (const block of blocks) {
        const before = whole.at(-1);
        if (before !== undefined && isRestOf(block, before))
            whole[whole.length - 1] = new Map([...block, ...before]);
        else
            whole.push(block);
    }
    return whole;
}
const isRestOf = (block, before) => isPerRecipient(before) &&
    has(before, recipientFields) !== has(block, recipientFields) &&
    ![...recipientFields, ...outcomeFields].some((field) => block.has(field) && before.has(field)) &&
    isPerRecipient(block);
const actions = {
    failed: 'failed',
    failure: 'failed',
    delayed: 'delayed',
    deferred: 'delayed',
    delivered: 'delivered',
    relayed: 'relayed',
    expanded: 'expanded',
};
function status_report_draftOf(block, perMessage) {
    const [final, original] = [block.get('final-recipient'), block.get('original-recipient')].map((value) => value === undefined ? undefined : recipientOf(value));
    const recipient = bestOf(final, original, recipientOf(block.get('x-actual-recipient') ?? ''));
    const status = block.get('status') ?? '';
    return {
        recipient,
        originalRecipient: original === recipient || original === '' ? undefined : original,
        kind: actionOf(block),
        statusField: /\d\.\d{1,3}\.\d{1,3}/.exec(status)?.[0],
        ...diagnosticOf(block, status),
        remoteMta: hostOf(block.get('remote-mta')),
        reportingMta: hostOf(perMessage.get('reporting-mta')),
    };
}
/** RFC 3464 §2.3.3; some write a second word or a comment behind it. */
function actionOf(block) {
    const [word = ''] = /[a-z]{1,20}/i.exec(block.get('action') ?? '') ?? [];
    return Object.hasOwn(actions, word.toLowerCase()) ? actions[word.toLowerCase()] : undefined;
}
/** The first that is an address on the Internet: a final recipient may be a program, a local name or one of X.400. */
function bestOf(final = '', original = '', actual = '') {
    return [final, original, actual].find(isMailbox) ?? (final || original || actual);
}
const isMailbox = (value) => /^[^\s|/][^\s|]{0,250}@[^\s@]{1,250}\.[^\s@.]/.test(value);
/** RFC 3464 §2.3.6: a type, a semicolon, a text; many leave the type out, or say all in the comment of the status. */
function diagnosticOf(block, status) {
    const code = block.get('diagnostic-code') ?? '';
    const [, type, text = ''] = /^([a-z][\w-]{1,30})[ \t]{0,9};(.*)$/is.exec(code) ?? [
        undefined,
        undefined,
        code,
    ];
    const [, comment = ''] = /\((.{1,2000})\)\s{0,99}$/s.exec(status) ?? [];
    const said = text.trim() === '' ? (block.get('x-supplementary-info') ?? comment) : text;
    return { diagnosticType: type?.toLowerCase(), diagnostic: said.trim() };
}
const hostOf = (value) => {
    const host = value
        ?.replace(/^[\w-]{1,20}[ \t]{0,9};/, '')
        .trim()
        .replace(/\s.*$/s, '')
        .slice(0, 255);
    return host === '' ? undefined : host;
};

;// CONCATENATED MODULE: ./build/mail/dsn/reported.js
/** The recipients of a machine-readable report, each completed by what only the explanation says. */




const statusType = /^message\/(?:global-|x-?)?delivery-status$/;
const messageType = /^message\/|rfc822/;
const beginning = /^[ \t]{0,9}(?:reporting-mta|final-recipient|original-recipient)[ \t]{0,9}:/i;
const outcome = /^[ \t]{0,9}(?:action|status|diagnostic-code)[ \t]{0,9}:/im;
/** Absent where there is no report, neither in a part of its own nor in the text. */
function reportedRecipients(notice) {
    const parts = notice.mail.parts.filter(({ type }) => statusType.test(type)).map(({ text }) => text);
    const texts = parts.length > 0 ? parts : reportsInText(notice);
    if (texts.length === 0)
        return undefined;
    const drafts = texts.flatMap(readStatusReport);
    const addressed = drafts.filter(({ recipient }) => recipient !== '');
    return addressed.length > 0 ? completed(addressed, notice) : withRecipients(drafts[0], notice);
}
const hasReport = ({ mail }) => mail.parts.some(({ type }) => statusType.test(type));
function reportsInText({ mail, lines }) {
    const start = lines.findIndex((line) => beginning.test(line));
    const texts = start < 0 ? [] : [lines.slice(start).join('\n')];
    return [...texts, ...mail.parts.filter(({ type }) => !messageType.test(type)).map(({ text }) => text)]
        .filter((text) => /^[ \t]{0,9}(?:final|original)-recipient[ \t]{0,9}:/im.test(text) && outcome.test(text))
        .map((text) => text.replace(/^[ \t]{1,9}(?=[a-z][a-z-]{2,30}:)/gim, ''));
}
/** The text may say what the report leaves out; the exit status of a program (`x-unix; 71`) says nothing without it. */
function completed(drafts, notice) {
    const [only, second] = drafts;
    if (second === undefined && only !== undefined && reported_isMailbox(only.recipient) && hasWords(only.diagnostic))
        return drafts;
    const named = notice.named();
    const replies = named_unwrapped(repliesIn(notice.lines));
    const [likely] = likelyRecipients(notice);
    return drafts.map((draft) => {
        const recipient = reported_isMailbox(draft.recipient) ? draft.recipient : likely?.recipient || draft.recipient;
        const said = named.find((one) => folded(one.recipient) === folded(recipient)) ?? onlyOf(named);
        const { diagnostic: aside, transcript } = said ?? {};
        const diagnostic = hasWords(draft.diagnostic)
            ? draft.diagnostic
            : `${draft.diagnostic} ${aside || replies}`;
        return { ...draft, recipient, diagnostic: diagnostic.trim(), aside, transcript };
    });
}
const onlyOf = (named) => (named.length === 1 ? named[0] : undefined);
const hasWords = (text) => /[a-z]{3}/i.test(text);
/** The report may name a program or a local user. */
const reported_isMailbox = (recipient) => /^(?:[^\s|/"'][^\s|]{0,250}|"[^"]{1,64}")@/.test(recipient);
/** A report without any recipient: those that the text names share what it says. */
function withRecipients(report, notice) {
    const named = notice.named();
    const drafts = named.length > 0 ? named : likelyRecipients(notice);
    return drafts.map((draft) => ({
        ...draft,
        ...report,
        recipient: draft.recipient,
        diagnostic: report?.diagnostic || draft.diagnostic,
    }));
}

;// CONCATENATED MODULE: ./build/mail/dsn/read.js
/** Reads what a notification says of its recipients: from its report, its event, or its text. */







const mostExplanation = 16_384;
/** Never throws. */
function read(mail) {
    const notice = noticeOf(mail);
    const drafts = read_draftsOf(notice);
    const explanation = notice.lines.join('\n').slice(0, mostExplanation);
    const isWaiting = drafts.some((draft) => kindOf(draft) === undefined) && isDelay(mail, explanation);
    return {
        drafts: drafts.map((draft) => ({ ...draft, kind: kindOf(draft) ?? (isWaiting ? 'delayed' : 'failed') })),
        explanation,
        text: explanation.replace(/\s{1,999}/g, ' ').trim(),
        returned: notice.returned,
        isGuess: drafts.some(({ candidates }) => candidates !== undefined),
    };
}
const kindOf = ({ kind, statusField }) => kind ?? (statusField?.startsWith('2') === true ? 'delivered' : undefined);
/** By the first reader that knows what the mail is. */
const read_draftsOf = (notice) => readEvent(notice.mail.text) ??
    complaints(notice) ??
    reportedRecipients(notice) ??
    otherReport(notice) ??
    explained(notice) ??
    answered(notice) ??
    [];
function complaints(notice) {
    const found = hasReport(notice) ? [] : complaintsIn(notice.mail);
    return found.length > 0 ? found : undefined;
}
const otherReport = ({ mail }) => isOtherReport(mail) ? [] : undefined;
function explained(notice) {
    const explanation = notice.lines.join('\n');
    const isSure = isBounce(notice.mail, explanation);
    if (!isSure && !mayBeBounce(notice.mail, explanation))
        return undefined;
    const named = notice.named();
    if (named.length > 0)
        return named;
    return isSure ? likelyRecipients(notice) : undefined;
}
const answered = ({ mail, lines }) => isAutoReply(mail)
    ? [{ recipient: answeringAddress(mail), kind: 'auto-reply', diagnostic: named_unwrapped(lines.slice(0, 40)) }]
    : undefined;

// EXTERNAL MODULE: ./build/mail/dsn/classify/codes.js
var codes = __webpack_require__(8337);
;// CONCATENATED MODULE: ./build/mail/dsn/recipient.js
/** A recipient of a notification, classified by all that is said of it. */



const mostSaid = 2000;
/** Of several recipients, the explanation may give the reasons of others. */
function recipient_recipientOf(draft, { drafts, explanation, text }) {
    const isOnly = drafts.length === 1;
    const diagnostic = draft.diagnostic === '' ? text.slice(0, mostSaid) : draft.diagnostic;
    const about = isOnly || draft.diagnostic === '' ? text : (draft.aside ?? '');
    const transcript = draft.transcript ?? (isOnly ? explanation : '');
    const evidence = evidenceOf({ ...draft, transcript }, diagnostic, about);
    const { kind, recipient, originalRecipient, statusField, reportingMta } = draft;
    const { enhanced, command, remoteMta, replyCode } = evidence;
    const classification = (0,classify/* classifyBounce */.PI)(evidence);
    return {
        ...classification,
        suppress: classification.suppress && isCertain(draft),
        replyCode: classification.replyCode ?? replyCode,
        status: classification.status ?? enhanced ?? statusField,
        ...{ recipient, originalRecipient, kind, statusField, enhanced },
        ...{ reportingMta, remoteMta, command, diagnostic },
    };
}
/** Nobody is given up for what may have happened to another. */
const isCertain = ({ recipient, candidates = 1 }) => recipient !== '' && candidates === 1;
function evidenceOf(draft, said, text) {
    const { kind, diagnostic, diagnosticType, statusField, recipient, reportingMta } = draft;
    return {
        ...{ kind, diagnostic, diagnosticType, text, statusField, recipient, reportingMta },
        replyCode: kind === 'delivered' ? (0,codes/* replyCodeOf */.HM)(said) : (0,dsn_reply/* failureCodeIn */.PA)(said),
        enhanced: (0,codes/* mostSpecific */.eF)((0,codes/* enhancedCodes */.$m)(said)),
        command: (0,dsn_reply/* answeredCommand */.JF)(draft.transcript ?? '') ?? (0,dsn_reply/* commandIn */.vt)(diagnostic) ?? (0,dsn_reply/* commandIn */.vt)(text),
        remoteMta: draft.remoteMta ?? (0,dsn_reply/* hostIn */.yo)(diagnostic),
    };
}

;// CONCATENATED MODULE: ./build/mail/dsn/parse.js
/** From the bytes of a mail to what happened to each recipient, and why. */



const parse_mostRecipients = 1000;
/**
 * Reads a mail of any kind; a mail that is no notification is `not-a-report` and names nobody. Reads the first MiB only,
 * in time linear in it. Never rejects.
 */
async function parse(bytes) {
    const mail = await readMail(bytes);
    const outer = read(mail);
    const inner = outer.isGuess ? await innermost(mail, outer) : outer;
    const recipients = inner.drafts.slice(0, parse_mostRecipients).map((draft) => recipient_recipientOf(draft, inner));
    return {
        kind: order.find((kind) => recipients.some((recipient) => recipient.kind === kind)) ?? 'not-a-report',
        recipients,
        reportingMta: recipients.find(({ reportingMta }) => reportingMta !== undefined)?.reportingMta,
        date: mail.field('date') || undefined,
        returned: inner.returned && parse_described(inner.returned),
    };
}
/** A failure before a delay before a success. */
const order = [
    'failed',
    'delayed',
    'feedback',
    'auto-reply',
    'expanded',
    'relayed',
    'delivered',
];
/** A gateway may have wrapped the notification in one of its own that names nobody. */
async function innermost(mail, outer) {
    const wrapped = mail.parts.find(({ type, text }) => type === 'message/rfc822' && /report-type="?delivery-status/i.test(text.slice(0, 65_536)));
    if (wrapped === undefined)
        return outer;
    const inner = read(await readMail(Buffer.from(wrapped.text)));
    return inner.drafts.length > 0 && !inner.isGuess ? inner : outer;
}
const parse_described = ({ messageId, from, sender, to, subject }) => ({
    messageId,
    from,
    sender,
    to,
    subject,
});

;// CONCATENATED MODULE: ./build/mail/dsn/index.js
/**
 * Notifications on what became of a message: bounces, delays, complaints, answers of machines.
 *
 * A server that cannot deliver a message tells its envelope sender. RFC 3464 gives that notice a form: a multipart/report
 * (RFC 6522) with an explanation for people, a part `message/delivery-status` with fields for programs (for each
 * recipient an action, a status code of RFC 3463, and the reply that the next server gave), and the message or its
 * header. Close to half of all real notices have no such part: qmail, Exim, Exchange, Notes and many others each write
 * text of their own, in many languages. So a notice is read by its structure, an address and the lines that speak of
 * it, whoever wrote it. Four questions are answered apart: what happened (kind), why (category), whether it will stay
 * so (permanence), and whether the address itself is dead (suppress). Where codes and words disagree, words win:
 * receivers choose their codes carelessly. Complaints are reports of RFC 5965; answers of machines follow RFC 3834.
 */




/***/ })

};
