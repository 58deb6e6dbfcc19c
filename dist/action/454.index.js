export const id = 454;
export const ids = [454];
export const modules = {

/***/ 1125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
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


/***/ }),

/***/ 7454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kindOf: () => (/* reexport */ kindOf),
  openMail: () => (/* reexport */ container_mail/* openMail */.E),
  present: () => (/* reexport */ present/* present */.E),
  textOf: () => (/* reexport */ encoding/* textOf */.b),
  unpack: () => (/* reexport */ unpack),
  usualLimits: () => (/* reexport */ usualLimits)
});

// EXTERNAL MODULE: ./build/mail/container/encoding.js
var encoding = __webpack_require__(1125);
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
const latin1 = new TextDecoder('latin1');
const nul = /\0/g;
const mark = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/;
/** RFC 5322 §2.2; some have white space before the colon. The line before may be that of an mbox file (RFC 4155). */
const header = /^(?:>?From [^\r\n]{0,998}[\r\n]{1,2})?[!-9;-~]{1,76}[ \t]{0,8}:/;
function kindOfText(octets) {
    // In UTF-16, every second octet of what is asked for is 0.
    const text = latin1.decode(octets.subarray(0, mostLooked)).replace(mark, '').replace(nul, '').trimStart();
    if (text === '')
        return octets.length <= mostLooked ? 'empty' : 'unknown';
    if (text.startsWith('<'))
        return 'xml';
    if (text.startsWith('{') || text.startsWith('['))
        return 'json';
    return header.test(text) ? 'mail' : 'unknown';
}

// EXTERNAL MODULE: ./build/mail/container/mail.js
var container_mail = __webpack_require__(803);
// EXTERNAL MODULE: ./build/mail/container/present.js
var present = __webpack_require__(4525);
// EXTERNAL MODULE: ./build/mail/mbox/mails.js
var mails = __webpack_require__(2707);
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
        const found = isMbox(item.octets) ? await unpack_all((0,mails/* mails */.P)(inParts(item.octets), item.octets.length + 1)) : [];
        if (found.length <= 1)
            return this.#openMail(item);
        this.#files -= found.length;
        if (this.#files < 0)
            return this.#say('too-many-files', item);
        for (const { octets, line } of found)
            await this.#openMail(inside(item, `line ${line}`, octets));
    }
    async #openMail(item) {
        const mail = await (0,container_mail/* openMail */.E)(item.octets);
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

/***/ 803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openMail)
/* harmony export */ });
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


/***/ }),

/***/ 4525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present)
/* harmony export */ });
/** Objects in which what is not known is absent. */
/** The property where there is a value, and none where there is not. */
const present = (name, value) => (value === undefined ? {} : { [name]: value });


/***/ })

};
