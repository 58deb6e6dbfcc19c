export const id = 74;
export const ids = [74,319];
export const modules = {

/***/ 7319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kindOf: () => (/* reexport */ kindOf),
  openMail: () => (/* reexport */ openMail),
  present: () => (/* reexport */ present),
  textOf: () => (/* reexport */ textOf),
  unpack: () => (/* reexport */ unpack),
  usualLimits: () => (/* reexport */ usualLimits)
});

;// CONCATENATED MODULE: ./build/mail/container/encoding.js
/** The text of a document in the encoding that it says it has. */
const declaration = /^<\?xml[^>]{0,200}encoding\s{0,8}=\s{0,8}["']([A-Za-z0-9._:-]{1,40})["']/;
const latin1 = new TextDecoder('latin1');
/**
 * By its byte order mark, else by the XML declaration, else as UTF-8. `isExact` is false where octets did not fit the
 * encoding, or nobody knows it: they are then replaced.
 */
function textOf(octets) {
    const encoding = markOf(octets) ?? declaration.exec(latin1.decode(octets.subarray(0, 300)))?.[1] ?? 'utf-8';
    const decoder = decoderOf(encoding);
    try {
        if (decoder !== undefined)
            return { text: decoder.decode(octets), isExact: true };
    }
    catch {
        // It is said below that the text is not exact.
    }
    return { text: new TextDecoder('utf-8').decode(octets), isExact: false };
}
/** RFC 3629 §6 and XML 1.0 §4.3.3: the mark is stronger than what is declared. */
function markOf([a, b, c]) {
    if (a === 0xff && b === 0xfe)
        return 'utf-16le';
    if (a === 0xfe && b === 0xff)
        return 'utf-16be';
    return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : undefined;
}
function decoderOf(label) {
    try {
        // Declared to be UTF-16 in octets that are not: whoever wrote them copied the declaration.
        return new TextDecoder(/^utf-?16$/i.test(label) ? 'utf-8' : label, { fatal: true });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/mail/container/kind.js
/** What a file is, by its first octets: names and media types of reports are often wrong. */
function kindOf(octets) {
    if (octets.length === 0)
        return 'empty';
    const [a, b, c, d] = octets;
    if (a === 0x1f && b === 0x8b)
        return 'gzip';
    // A ZIP file begins with a file in it; an empty one with its end.
    if (a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6)))
        return 'zip';
    return kindOfText(octets);
}
/** More white space before the text is not looked through. */
const mostLooked = 4096;
const kind_latin1 = new TextDecoder('latin1');
const nul = /\0/g;
const mark = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/;
/** RFC 5322 §2.2; some have white space before the colon. The line before may be that of an mbox file (RFC 4155). */
const header = /^(?:>?From [^\r\n]{0,998}[\r\n]{1,2})?[!-9;-~]{1,76}[ \t]{0,8}:/;
function kindOfText(octets) {
    // In UTF-16, every second octet of what is asked for is 0.
    const text = kind_latin1.decode(octets.subarray(0, mostLooked)).replace(mark, '').replace(nul, '').trimStart();
    if (text === '')
        return octets.length <= mostLooked ? 'empty' : 'unknown';
    if (text.startsWith('<'))
        return 'xml';
    if (text.startsWith('{') || text.startsWith('['))
        return 'json';
    return header.test(text) ? 'mail' : 'unknown';
}

;// CONCATENATED MODULE: ./build/mail/container/mail.js
const mostDepth = 20;
const mostHeader = 1_048_576;
const [cr, lf] = [0x0d, 0x0a];
/** The library holds each line by itself. In base64 these are 7 MB, which is more than 50 MB of XML take packed. */
const mostLines = 100_000;
const mostOctets = 32 * 1_048_576;
/** `too-deep`: also with a header without an end. Never rejects. */
async function openMail(octets) {
    if (octets.length > mostOctets || hasManyLines(octets))
        return 'too-large';
    const { default: PostalMime } = await __webpack_require__.e(/* import() */ 286).then(__webpack_require__.bind(__webpack_require__, 4286));
    try {
        return mailOf(await PostalMime.parse(withLines(octets), {
            forceRfc822Attachments: true,
            maxNestingDepth: mostDepth,
            maxHeadersSize: mostHeader,
        }));
    }
    catch {
        return 'too-deep';
    }
}
function hasManyLines(octets) {
    let count = 0;
    for (let at = 0; at < octets.length && count <= mostLines; at += 1) {
        const octet = octets[at];
        if (octet === lf || (octet === cr && octets[at + 1] !== lf))
            count += 1;
    }
    return count > mostLines;
}
const mailOf = ({ headers, attachments, text = '' }) => ({
    header: headers.map(({ key, value }) => ({ name: key, value })),
    parts: attachments.map(({ filename, mimeType, content }) => ({
        name: filename ?? '',
        type: mimeType,
        octets: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    })),
    text,
});
/** Lines that end with CR alone, as old Macs have them, and the line that separates mails in mbox files (RFC 4155). */
function withLines(octets) {
    const lined = octets.includes(lf) ? octets : octets.map((octet) => (octet === cr ? lf : octet));
    const isSeparated = new TextDecoder('latin1').decode(lined.subarray(0, 5)) === 'From ';
    return isSeparated ? lined.subarray(lined.indexOf(lf) + 1) : lined;
}

;// CONCATENATED MODULE: ./build/mail/container/present.js
/** Objects in which what is not known is absent. */
/** The property where there is a value, and none where there is not. */
const present = (name, value) => (value === undefined ? {} : { [name]: value });

// EXTERNAL MODULE: ./build/mail/mbox/index.js + 2 modules
var mbox = __webpack_require__(8785);
;// CONCATENATED MODULE: ./build/mail/container/carrier.js
/** Which parts of a mail carry reports. */

/** RFC 5965 §2; and what Microsoft sends in its programme for senders, which has no part that says so. */
function isComplaint({ header, parts }) {
    if (parts.some(({ type }) => type === 'message/feedback-report'))
        return true;
    const subject = header.find(({ name }) => name === 'subject')?.value ?? '';
    return (/^complaint about message from /i.test(subject) && parts.some(({ type }) => type === 'message/rfc822'));
}
/** Attachments that can hold a report; where there is none, a text that is one. */
function reportsIn({ parts, text }) {
    const attached = parts.filter(({ octets, type }) => isCarrier(kindOf(octets), type));
    if (attached.length > 0)
        return attached;
    const octets = Buffer.from(text);
    return isCarrier(kindOf(octets), '') ? [{ name: 'text', type: 'text/plain', octets }] : [];
}
const isCarrier = (kind, type) => kind === 'mail' ? type === 'message/rfc822' : ['gzip', 'zip', 'xml', 'json'].includes(kind);

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/mail/container/inflate.js
/** Unpacks gzip (RFC 1952) and ZIP, with a bound on what comes out. */


const gunzipped = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
/** One file, without a name: that of a gzip header is the sender's. Never rejects. */
async function inflateGzip(packed, room) {
    const whole = await inflated(packed, room);
    if (whole.obstacle !== 'corrupt')
        return whole;
    // Some mail programs of reporters end the attachment with a line end of their own.
    const end = packed.findLastIndex((octet) => octet !== 0x0d && octet !== 0x0a) + 1;
    return end === packed.length ? whole : inflated(packed.subarray(0, end), room);
}
async function inflated(packed, room) {
    try {
        const octets = await gunzipped(packed, { maxOutputLength: Math.max(1, room.octets) });
        return { files: [{ name: '', octets }] };
    }
    catch (error) {
        return { files: [], obstacle: obstacles[error.code ?? ''] ?? 'corrupt' };
    }
}
const obstacles = {
    ERR_BUFFER_TOO_LARGE: 'too-large',
    Z_BUF_ERROR: 'truncated',
};
/** An octet of DEFLATE becomes 1,032 at most: what comes of one step stays within some MiB. */
const step = 4096;
/** Ends the reading of an archive. */
class Stopped extends Error {
}
/** Files that are whole before something is wrong are given. Never rejects. */
async function inflateZip(packed, room) {
    const { Unzip, UnzipInflate } = await __webpack_require__.e(/* import() */ 306).then(__webpack_require__.bind(__webpack_require__, 1306));
    const archive = new Archive(packed, room);
    const unzip = new Unzip((entry) => archive.begin(entry));
    unzip.register(UnzipInflate);
    try {
        for (let at = 0; at < packed.length; at += step)
            unzip.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
    catch (error) {
        if (!(error instanceof Stopped))
            archive.stop(isUnfinished(error) ? 'truncated' : 'corrupt');
    }
    return archive.extracted();
}
/** fflate's codes: the input ended early (0), or the stream was ended within a file (13). */
const isUnfinished = (error) => [0, 13].includes(error.code ?? Number.NaN);
class Archive {
    #packed;
    #room;
    #files = [];
    #octets = 0;
    #begun = 0;
    #ended = 0;
    #obstacle;
    constructor(packed, room) {
        this.#packed = packed;
        this.#room = room;
    }
    begin(entry) {
        // APPNOTE 4.4.4: the first bit of the flags of the archive's first file.
        if (((this.#packed[6] ?? 0) & 1) === 1)
            throw this.stop('encrypted');
        this.#begun += 1;
        if (this.#begun > this.#room.files)
            throw this.stop('too-many-files');
        const parts = [];
        entry.ondata = (error, octets, isLast) => {
            if (error !== null)
                throw error;
            this.#octets += octets.length;
            if (this.#octets > this.#room.octets)
                throw this.stop('too-large');
            parts.push(octets);
            if (isLast)
                this.#end(entry.name, parts);
        };
        entry.start();
    }
    stop(obstacle) {
        this.#obstacle ??= obstacle;
        return new Stopped();
    }
    extracted() {
        const obstacle = this.#obstacle ?? (this.#ended < this.#begun ? 'truncated' : undefined);
        return { files: this.#files, ...(obstacle === undefined ? {} : { obstacle }) };
    }
    #end(name, parts) {
        this.#ended += 1;
        // A folder is an entry without octets.
        if (!name.endsWith('/'))
            this.#files.push({ name, octets: Buffer.concat(parts) });
    }
}

;// CONCATENATED MODULE: ./build/mail/container/unpack.js
/** Opens a file, and what is in it, down to the documents that reports are. */





/** A month of reports in one archive is far below; so is the largest report that was ever seen. */
const usualLimits = { octets: 50 * 1_048_576, files: 20_000, depth: 5 };
/** Of one file; more than anybody reads. */
const mostProblems = 100;
/** Never rejects. */
async function unpack(file, limits = usualLimits) {
    const opening = new Opening(limits);
    await opening.open({ octets: file.octets, within: [file.name], depth: 1 });
    return opening;
}
class Opening {
    documents = [];
    problems = [];
    #limits;
    #octets;
    #files;
    constructor(limits) {
        this.#limits = limits;
        this.#octets = limits.octets;
        this.#files = limits.files;
    }
    open(item) {
        if (item.depth > this.#limits.depth)
            return this.#say('too-deep', item);
        return this.#openers[kindOf(item.octets)](item);
    }
    #openers = {
        empty: (item) => this.#say('empty', item),
        unknown: (item) => this.#say('not-a-report', item),
        xml: (item) => this.#take('xml', item),
        json: (item) => this.#take('json', item),
        gzip: async (item) => this.#enter(await inflateGzip(item.octets, this.#room), item),
        zip: async (item) => this.#enter(await inflateZip(item.octets, this.#room), item),
        mail: (item) => this.#openMails(item),
    };
    get #room() {
        return { octets: this.#octets, files: this.#files };
    }
    async #enter({ files, obstacle }, item) {
        for (const { octets } of files)
            this.#octets -= octets.length;
        this.#files -= files.length;
        if (obstacle !== undefined)
            this.#say(obstacle, item);
        else if (files.length === 0)
            this.#say('empty', item);
        // Whatever passes a bound is no archive of reports.
        if (obstacle === 'too-large' || obstacle === 'too-many-files')
            return;
        for (const { name, octets } of files.filter((file) => !besides.test(file.name)))
            await this.open(inside(item, name, octets));
    }
    async #openMails(item) {
        const found = isMbox(item.octets) ? await unpack_all((0,mbox/* mails */.P)(inParts(item.octets), item.octets.length + 1)) : [];
        if (found.length <= 1)
            return this.#openMail(item);
        this.#files -= found.length;
        if (this.#files < 0)
            return this.#say('too-many-files', item);
        for (const { octets, line } of found)
            await this.#openMail(inside(item, `line ${line}`, octets));
    }
    async #openMail(item) {
        const mail = await openMail(item.octets);
        if (typeof mail === 'string')
            return this.#say(mail, item);
        if (isComplaint(mail))
            return this.#take('complaint', item);
        const parts = reportsIn(mail);
        if (parts.length === 0)
            return this.#say('not-a-report', item);
        this.#files -= parts.length;
        if (this.#files < 0)
            return this.#say('too-many-files', item);
        for (const { name, type, octets } of parts)
            await this.open(inside(item, name || type, octets));
    }
    #take(kind, { octets, within, depth }) {
        if (octets.length > this.#limits.octets)
            return this.#say('too-large', { octets, within, depth });
        this.documents.push({ kind, octets, within });
    }
    #say(code, { within }) {
        if (this.problems.length < mostProblems)
            this.problems.push({ code, level: 'error', within });
    }
}
const inside = ({ within, depth }, name, octets) => ({
    octets,
    within: name === '' ? within : [...within, name],
    depth: depth + 1,
});
/** Macs put files of their own beside each file of an archive. */
const besides = /(?:^|\/)(?:__MACOSX\/|\.)/;
async function* inParts(octets) {
    yield octets;
}
async function unpack_all(items) {
    const list = [];
    for await (const item of items)
        list.push(item);
    return list;
}
const isMbox = (octets) => Buffer.from(octets.subarray(0, 5)).toString('latin1') === 'From ';

;// CONCATENATED MODULE: ./build/mail/container/index.js
/**
 * Reports as they come: in mails, packed as gzip or ZIP, one in the other, under names that say little.
 *
 * DMARC reports (RFC 9990 §3) are XML, sent as an attachment that is nearly always packed; TLS reports (RFC 8460 §5.3)
 * are JSON, packed by gzip; complaints (RFC 5965) are mails of their own form. People save the mails, or the attachments,
 * or what is in them, one by one, as mbox, or a whole month as a ZIP file. What a file is, its first octets tell.
 *
 * Senders of reports are strangers: what a file unpacks to is bounded in octets, in files and in depth, and a file that
 * passes a bound is refused by name. `unpack` never throws; what cannot be opened is said, and the rest is given.
 */







/***/ }),

/***/ 9074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parse: () => (/* reexport */ parse)
});

// EXTERNAL MODULE: ./build/mail/container/index.js + 7 modules
var container = __webpack_require__(7319);
;// CONCATENATED MODULE: ./build/mail/dmarc-report/document.js
/** Cuts the text of a report into the elements that stand by themselves, without a tree of the whole. */
/** White space instead of comments, so that lines stay; what is begun and not ended is all comment. */
function withoutComments(text) {
    const parts = [];
    let at = 0;
    for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', at)) {
        const end = text.indexOf('-->', start + 4);
        parts.push(text.slice(at, start));
        at = end === -1 ? text.length : end + 3;
        parts.push('\n'.repeat(newlines(text, start, at)));
    }
    return parts.length === 0 ? text : parts.join('') + text.slice(at);
}
/** XML 1.0 §2.8, §4.2: with either, a text could mean more than it says. */
const declaresType = (text) => /<!(?:DOCTYPE|ENTITY)/i.test(text);
/** Whether an element of that name is opened, or closed, with or without a namespace prefix. */
const opens = (text, name) => tagOf(name).test(text);
const closes = (text, name) => endTagOf(name).test(text);
const tagOf = (name) => new RegExp(`<(?:[A-Za-z_][\\w.-]{0,60}:)?${name}(?=[\\s>/])`, 'g');
const endTagOf = (name) => new RegExp(`</(?:[A-Za-z_][\\w.-]{0,60}:)?${name}\\s{0,20}>`, 'g');
/** All elements of that name, in order. Linear in the text. */
function* slicesOf(text, name) {
    const [tag, endTag] = [tagOf(name), endTagOf(name)];
    let [line, counted] = [1, 0];
    let open = tag.exec(text);
    let end = endTag.exec(text);
    while (open !== null) {
        const start = open.index;
        line += newlines(text, counted, start);
        counted = start;
        while (end !== null && end.index < start)
            end = endTag.exec(text);
        const next = tag.exec(text);
        const isUnended = next !== null && next.index < (end?.index ?? text.length);
        const state = isUnended ? 'unended' : end === null ? 'cut' : 'whole';
        const stop = state === 'whole' && end !== null ? end.index + end[0].length : (next?.index ?? text.length);
        yield { text: text.slice(start, stop), line, state };
        open = next;
    }
}
/** Not by `indexOf`, which would look through all that follows where there is none. */
function newlines(text, from, to) {
    let count = 0;
    for (let at = from; at < to; at += 1)
        if (text.charCodeAt(at) === 0x0a)
            count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/mail/dmarc-report/element.js
/** One element of a report as a tree, by `fast-xml-parser`, and what is read from it. */
/** Undefined for a text that is not one well-formed element. */
async function elementReader() {
    const { XMLParser, XMLValidator } = await __webpack_require__.e(/* import() */ 131).then(__webpack_require__.bind(__webpack_require__, 9131));
    const parser = new XMLParser({
        ignoreAttributes: true,
        removeNSPrefix: true,
        parseTagValue: false,
        processEntities: false,
        isArray: () => true,
    });
    return (text) => {
        try {
            if (XMLValidator.validate(text) !== true)
                return undefined;
            const [element] = Object.values(parser.parse(text))[0] ?? [];
            return typeof element === 'object' ? element : {};
        }
        catch {
            // Names that would harm an object, and depths that no report has.
            return undefined;
        }
    };
}
const childrenOf = (element, name) => (element?.[name] ?? []).filter((child) => typeof child === 'object');
const childOf = (element, name) => childrenOf(element, name)[0];
/** Texts that are not empty, without white space around. */
const textsOf = (element, name) => (element?.[name] ?? []).map(textIn).filter((text) => text !== '');
const textOf = (element, name) => textsOf(element, name)[0];
/** A word of the schema: those are compared without regard to case. */
const wordOf = (element, name) => textOf(element, name)?.toLowerCase();
/** A longer text is not one of a report. */
const mostText = 1000;
function textIn(child) {
    const [text] = typeof child === 'string' ? [child] : (child['#text'] ?? []);
    return typeof text === 'string' ? resolved(text.slice(0, mostText)).trim() : '';
}
const reference = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos));/gi;
const named = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** XML 1.0 §4.1, §4.6: characters by number, and the five names that need no declaration. */
const resolved = (text) => text.replace(reference, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined)
        return named[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
});

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
;// CONCATENATED MODULE: ./build/mail/dmarc-report/policy.js
/** Reads `policy_published` of a report (RFC 9990 §3.1.1): the record as the reporter found it. */



/** Also in U-labels, as some reporters write it. */
function asName(text) {
    const ascii = (0,dns_name/* toAscii */.Vb)(text);
    return ascii === undefined ? undefined : (0,dns_name/* parseName */.$q)(ascii) || undefined;
}
const policyIn = (published, domain) => ({
    domain,
    ...(0,container.present)('p', wordOf(published, 'p')),
    ...(0,container.present)('sp', wordOf(published, 'sp')),
    ...(0,container.present)('np', wordOf(published, 'np')),
    ...(0,container.present)('adkim', wordOf(published, 'adkim')),
    ...(0,container.present)('aspf', wordOf(published, 'aspf')),
    ...(0,container.present)('pct', wordOf(published, 'pct')),
    ...(0,container.present)('fo', wordOf(published, 'fo')),
    ...(0,container.present)('testing', wordOf(published, 'testing')),
    ...(0,container.present)('discoveryMethod', wordOf(published, 'discovery_method')),
});

// EXTERNAL MODULE: ./build/mail/spf/index.js + 18 modules
var spf = __webpack_require__(9927);
;// CONCATENATED MODULE: ./build/mail/dmarc-report/record.js
/** Reads a `record` of a report: one group of messages (RFC 9990 §3.1.1). */



/** No report counts more; what does is no number of messages. */
const mostMessages = 1_000_000_000;
/** RFC 9990 §3.1: no more signatures than that should be told of a row; reasons are fewer. */
const most = 100;
/** `bad-count`: without a number of messages, there is nothing to be told. */
function readRecord(record) {
    const row = childOf(record, 'row');
    const source = textOf(row, 'source_ip') ?? '';
    const written = textOf(row, 'count') ?? '';
    const count = /^\d{1,10}$/.test(written) ? Number(written) : Number.NaN;
    if (!(count <= mostMessages))
        return { problem: 'bad-count', text: written };
    // Some reporters write it so.
    const identifiers = childOf(record, 'identifiers') ?? childOf(record, 'identities');
    const auth = childOf(record, 'auth_results');
    return {
        sourceIp: addressOf(source) ?? source,
        count,
        ...evaluatedIn(childOf(row, 'policy_evaluated')),
        ...(0,container.present)('headerFrom', nameOf(identifiers, 'header_from')),
        ...(0,container.present)('envelopeFrom', nameOf(identifiers, 'envelope_from')),
        ...(0,container.present)('envelopeTo', nameOf(identifiers, 'envelope_to')),
        authDkim: childrenOf(auth, 'dkim').slice(0, most).map(dkimOf),
        authSpf: childrenOf(auth, 'spf').slice(0, most).map(spfOf),
    };
}
function evaluatedIn(evaluated) {
    const verdict = (name) => {
        const word = wordOf(evaluated, name);
        return word === 'pass' || word === 'fail' ? word : undefined;
    };
    return {
        ...(0,container.present)('disposition', dispositions[wordOf(evaluated, 'disposition') ?? '']),
        ...(0,container.present)('dkim', verdict('dkim')),
        ...(0,container.present)('spf', verdict('spf')),
        reasons: childrenOf(evaluated, 'reason').slice(0, most).map(reasonOf),
    };
}
const dispositions = {
    none: 'none',
    pass: 'pass',
    quarantine: 'quarantine',
    reject: 'reject',
};
const reasonOf = (reason) => ({
    type: wordOf(reason, 'type') ?? 'other',
    ...(0,container.present)('comment', textOf(reason, 'comment')),
});
const dkimOf = (result) => ({
    ...(0,container.present)('domain', nameOf(result, 'domain')),
    ...(0,container.present)('selector', textOf(result, 'selector')),
    result: wordOf(result, 'result') ?? 'none',
});
const spfOf = (result) => ({
    ...(0,container.present)('domain', nameOf(result, 'domain')),
    ...(0,container.present)('scope', wordOf(result, 'scope')),
    result: wordOf(result, 'result') ?? 'none',
});
/** Names are compared without regard to case; the dot at the end is left out. */
const nameOf = (element, name) => wordOf(element, name)?.replace(/\.$/, '');
/** In the one form of RFC 5952; undefined for what is no address. */
const addressOf = (text) => text.includes('/') ? undefined : (0,spf/* parseNetwork */.MO)(text)?.address;

;// CONCATENATED MODULE: ./build/mail/dmarc-report/parse.js
/** Reads an aggregate report, record by record, and says what is wrong with it. */





/** The largest receivers see some ten thousand sources of a domain in a day. */
const mostRecords = 500_000;
/** A record of twenty signatures, each with a long comment, is far below. */
const mostElement = 262_144;
const mostProblems = 50;
/** Where so many records are broken, what follows is none either. */
const mostBroken = 10_000;
/** Takes the octets of the document itself, unpacked. Never rejects; linear in their number. */
async function parse(octets) {
    const { text: whole, isExact } = (0,container.textOf)(octets);
    const text = withoutComments(whole);
    if (declaresType(text))
        return refused('document-type');
    if (!opens(text, 'feedback'))
        return refused('not-a-report');
    const reading = new Reading(await elementReader());
    if (!isExact)
        reading.say('bad-encoding', 'warning');
    const report = reading.report(text);
    return { ...(0,container.present)('report', report), problems: reading.problems };
}
const refused = (code) => ({ problems: [{ code, level: 'error' }] });
class Reading {
    problems = [];
    #read;
    /** The line of the element in which the document ends. */
    #cutAt;
    constructor(read) {
        this.#read = read;
    }
    report(text) {
        const metadata = this.#one(text, 'report_metadata');
        const published = this.#one(text, 'policy_published');
        const policy = this.#policy(published);
        const records = policy === undefined ? [] : this.#records(text);
        if (this.#cutAt !== undefined || !closes(text, 'feedback'))
            this.say('truncated', 'error', this.#cutAt === undefined ? {} : { line: this.#cutAt });
        return policy && { ...this.#about(metadata), policy, records };
    }
    say(code, level, at = {}) {
        if (this.problems.length < mostProblems)
            this.problems.push({ code, level, ...at });
    }
    #one(text, name) {
        const [slice] = slicesOf(text, name);
        if (slice === undefined && closes(text, 'feedback'))
            this.say('missing', 'error', { text: name });
        return slice && this.#element(slice);
    }
    #element({ text, line, state }) {
        const element = state === 'whole' && text.length <= mostElement ? this.#read(text) : undefined;
        // What is cut off is said once, for the document.
        if (state === 'cut')
            this.#cutAt = line;
        else if (element === undefined)
            this.say('not-well-formed', 'error', { line });
        return element;
    }
    #policy(published) {
        if (published === undefined)
            return undefined;
        const written = wordOf(published, 'domain') ?? '';
        const domain = asName(written);
        if (domain === undefined)
            this.say('no-domain', 'error', { text: written });
        return domain && policyIn(published, domain);
    }
    #about(metadata) {
        for (const name of ['org_name', 'report_id'])
            if (metadata !== undefined && textOf(metadata, name) === undefined)
                this.say('missing', 'warning', { text: name });
        // Where the metadata cannot be read, that is said already.
        const range = metadata && (childOf(metadata, 'date_range') ?? {});
        return {
            orgName: textOf(metadata, 'org_name') ?? '',
            ...(0,container.present)('email', textOf(metadata, 'email')),
            reportId: textOf(metadata, 'report_id') ?? '',
            ...(0,container.present)('begin', this.#time(range, 'begin')),
            ...(0,container.present)('end', this.#time(range, 'end')),
            errors: textsOf(metadata, 'error').slice(0, 20),
        };
    }
    /** RFC 9990 §3.1.1: in seconds since 1970. Anything else is not guessed at. */
    #time(range, name) {
        const text = textOf(range, name) ?? '';
        if (/^\d{1,11}(?:\.\d{1,9})?$/.test(text))
            return Math.floor(Number(text));
        if (range !== undefined)
            this.say('bad-date', 'warning', { text: text === '' ? name : text });
        return undefined;
    }
    #records(text) {
        const records = [];
        let broken = 0;
        for (const slice of slicesOf(text, 'record')) {
            if (records.length === mostRecords) {
                this.say('too-many-records', 'error', { line: slice.line });
                break;
            }
            const record = this.#record(slice);
            if (record !== undefined)
                records.push(record);
            else if (++broken === mostBroken)
                break;
        }
        return records;
    }
    #record(slice) {
        const element = this.#element(slice);
        if (element === undefined)
            return undefined;
        const record = readRecord(element);
        const { line } = slice;
        if ('problem' in record) {
            this.say(record.problem, 'error', { line, text: record.text });
            return undefined;
        }
        const { sourceIp } = record;
        if (addressOf(sourceIp) === undefined)
            this.say('bad-address', 'warning', { line, text: sourceIp });
        return record;
    }
}

;// CONCATENATED MODULE: ./build/mail/dmarc-report/index.js
/**
 * DMARC aggregate reports (RFC 9990, before it RFC 7489 appendix C): what a receiver saw of mail in a domain's name.
 *
 * Once a day, receivers send the mailboxes of `rua` an XML document: who reports (`report_metadata`), the record that
 * they found (`policy_published`), and one `record` for each group of messages that came from the same address and
 * fared alike: how many, what DMARC made of them and what was done (`policy_evaluated`), under which names they came
 * (`identifiers`), and what SPF and DKIM said by themselves (`auth_results`). There DKIM may pass for a domain that is
 * not the author's: then it does not align, and DMARC fails all the same.
 *
 * Reporters take liberties: old drafts, other namespaces, wrong encodings, dates in words, documents without an end.
 * `parse` reads record by record, so that one that is broken costs no other, and says what it met. A document type
 * declaration is refused: reports have none, and bombs are made of it. Nothing is resolved, fetched or expanded.
 */



/***/ })

};
