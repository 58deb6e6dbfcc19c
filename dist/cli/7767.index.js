export const id = 7767;
export const ids = [7767];
export const modules = {

/***/ 7767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parse: () => (/* reexport */ parse)
});

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/mail/container/mail.js
var container_mail = __webpack_require__(803);
// EXTERNAL MODULE: ./build/mail/container/present.js
var present = __webpack_require__(4525);
// EXTERNAL MODULE: ./build/mail/spf/tree-network.js
var tree_network = __webpack_require__(695);
;// CONCATENATED MODULE: ./build/mail/arf/fields.js
/** The fields of a `message/feedback-report` part (RFC 5965 §3): like a mail header, but of the report. */
const mostOctets = 65_536;
const mostFields = 500;
const field = /^([!-9;-~]{1,100})[ \t]{0,20}:/;
/** Never throws; lines that are no field are passed over. */
function fieldsIn(octets) {
    const fields = new Map();
    let values;
    let count = 0;
    for (const line of new TextDecoder().decode(octets.subarray(0, mostOctets)).split(/\r\n|\r|\n/)) {
        if (/^[ \t]/.test(line)) {
            unfold(values, line.trim());
            continue;
        }
        const [head, name] = field.exec(line) ?? [];
        values = undefined;
        if (head === undefined || name === undefined || ++count > mostFields)
            continue;
        values = fields.get(name.toLowerCase()) ?? [];
        values.push(line.slice(head.length).trim());
        fields.set(name.toLowerCase(), values);
    }
    return fields;
}
/** RFC 5322 §2.2.3. */
function unfold(values, more) {
    const last = values?.pop();
    if (values === undefined || last === undefined)
        return;
    values.push(last === '' || more === '' ? last + more : `${last} ${more}`);
}

;// CONCATENATED MODULE: ./build/mail/arf/parse.js
/** Reads the complaints of one mail. */




/** Parts of one mail; the rest is not read. */
const mostReports = 100;
/** Complaints that somebody has passed on stand in another mail. */
const mostDepth = 3;
/** Never rejects. */
const parse = (octets) => parseAt(octets, 1);
async function parseAt(octets, depth) {
    const mail = await (0,container_mail/* openMail */.E)(octets);
    if (typeof mail === 'string')
        return none;
    const parts = mail.parts.filter(({ type }) => type === 'message/feedback-report').slice(0, mostReports);
    const original = await originalIn(mail);
    if (parts.length > 0)
        return {
            form: 'arf',
            reports: parts.map((part) => reportIn(fieldsIn(part.octets), mail, original?.said)),
        };
    const complained = jmrpSubject.exec(headerOf(mail, 'subject') ?? '');
    if (complained !== null && original !== undefined)
        return { form: 'jmrp', reports: [jmrpReport(complained[1] ?? '', mail, original)] };
    return depth === mostDepth ? none : parseInner(mail, depth + 1);
}
async function parseInner({ parts }, depth) {
    const mails = parts.filter(({ type }) => type === 'message/rfc822').slice(0, mostReports);
    const found = await Promise.all(mails.map(({ octets }) => parseAt(octets, depth)));
    const told = found.filter(({ form }) => form !== 'none');
    const reports = told.flatMap((one) => one.reports).slice(0, mostReports);
    return { form: told[0]?.form ?? 'none', reports };
}
const none = { form: 'none', reports: [] };
/** `complaint about message from 192.0.2.1`. */
const jmrpSubject = /^complaint about message from (\S{1,60})/i;
function reportIn(fields, mail, original) {
    const all = (name) => (fields.get(name) ?? []).filter((value) => value !== '');
    const first = (name) => all(name)[0];
    const incidents = first('incidents') ?? '';
    return {
        feedbackType: first('feedback-type')?.toLowerCase() ?? 'abuse',
        incidents: /^[1-9]\d{0,5}$/.test(incidents) ? Number(incidents) : 1,
        fields: Object.fromEntries(fields),
        ...(0,present/* present */.E)('reporter', domainOf(headerOf(mail, 'from'))),
        ...(0,present/* present */.E)('userAgent', first('user-agent')),
        ...(0,present/* present */.E)('sourceIp', addressIn(first('source-ip'))),
        ...(0,present/* present */.E)('originalMailFrom', first('original-mail-from') && unbracketed(first('original-mail-from') ?? '')),
        originalRcptTo: all('original-rcpt-to').map(unbracketed),
        reportedDomains: all('reported-domain').flatMap(namesIn),
        ...(0,present/* present */.E)('authFailure', first('auth-failure')?.toLowerCase()),
        dkimDomains: all('dkim-domain').flatMap(namesIn),
        ...(0,present/* present */.E)('dkimSelector', first('dkim-selector')),
        ...(0,present/* present */.E)('deliveryResult', first('delivery-result')?.toLowerCase()),
        // RFC 5965 §3.2: the second is the name of early drafts.
        ...(0,present/* present */.E)('arrived', timeIn(first('arrival-date') ?? first('received-date'))),
        ...(0,present/* present */.E)('original', original),
    };
}
function jmrpReport(ip, mail, { header, said }) {
    const recipient = header.find(({ name }) => name === 'x-hmxmroriginalrecipient')?.value;
    return {
        feedbackType: 'abuse',
        incidents: 1,
        fields: {},
        ...(0,present/* present */.E)('reporter', domainOf(headerOf(mail, 'from'))),
        ...(0,present/* present */.E)('sourceIp', addressIn(ip)),
        originalRcptTo: recipient === undefined ? [] : [unbracketed(recipient)],
        reportedDomains: [],
        dkimDomains: [],
        original: said,
    };
}
/** RFC 5965 §2: the whole message, or its header. */
const isOriginal = ({ type }) => type === 'message/rfc822' || type === 'text/rfc822-headers' || type === 'message/rfc822-headers';
async function originalIn({ parts }) {
    const part = parts.find(isOriginal);
    const message = part && (await (0,container_mail/* openMail */.E)(part.octets));
    if (message === undefined || typeof message === 'string')
        return undefined;
    const said = {
        ...(0,present/* present */.E)('fromDomain', domainOf(headerOf(message, 'from'))),
        ...(0,present/* present */.E)('listId', headerOf(message, 'list-id')),
        ...(0,present/* present */.E)('feedbackId', headerOf(message, 'feedback-id')),
    };
    return { header: message.header, said };
}
const headerOf = ({ header }, wanted) => header
    .find(({ name }) => name === wanted)
    ?.value.trim()
    .slice(0, 1000);
const address = /@([A-Za-z0-9._-]{1,253})/;
function domainOf(text = '') {
    const [, domain = ''] = address.exec(text.slice(text.lastIndexOf('<') + 1)) ?? [];
    return (0,dns_name/* parseName */.$q)(domain) || undefined;
}
const unbracketed = (text) => text.replace(/^[<\s]{1,9}/, '').replace(/[>\s]{1,9}$/, '');
/** Some write several names into one field. */
const namesIn = (text) => text.split(/[;,\s]+/).flatMap((name) => (0,dns_name/* parseName */.$q)(name) || []);
/** A comment may stand behind it. */
const addressIn = (text = '') => (0,tree_network/* parseNetwork */.MO)(text
    .trim()
    .split(/\s/)[0]
    ?.replace(/^\[|\]$/g, '')
    .split('/')[0] ?? '')?.address;
function timeIn(text) {
    const at = text === undefined ? Number.NaN : Date.parse(text.slice(0, 100));
    return Number.isNaN(at) ? undefined : Math.floor(at / 1000);
}

;// CONCATENATED MODULE: ./build/mail/arf/index.js
/**
 * Complaints, as mailbox providers send them: the Abuse Reporting Format (RFC 5965; DMARC failures RFC 6591, 9991).
 *
 * When somebody presses "this is spam", some providers tell the sender. The mail is a `multipart/report` of three parts:
 * a text for people, `message/feedback-report`, and the message in question or its header. The second holds fields like
 * a mail header: `Feedback-Type` (abuse, fraud, virus, not-spam, auth-failure, opt-out, …), and where they are known
 * `Source-IP`, `Original-Mail-From`, `Reported-Domain`, `Incidents` (how many complaints it stands for). Recipients are
 * often hidden (RFC 6590). Microsoft sends the message alone, as an attachment with a subject that says what it is.
 *
 * `parse` reads all reports of one mail. It never rejects.
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
    const { default: PostalMime } = await __webpack_require__.e(/* import() */ 4286).then(__webpack_require__.bind(__webpack_require__, 4286));
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
