export const id = 74;
export const ids = [74];
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

/***/ 4525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present)
/* harmony export */ });
/** Objects in which what is not known is absent. */
/** The property where there is a value, and none where there is not. */
const present = (name, value) => (value === undefined ? {} : { [name]: value });


/***/ }),

/***/ 9074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parse: () => (/* reexport */ parse)
});

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/mail/container/encoding.js
var encoding = __webpack_require__(1125);
// EXTERNAL MODULE: ./build/mail/container/present.js
var present = __webpack_require__(4525);
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

;// CONCATENATED MODULE: ./build/mail/dmarc-report/policy.js


const policyIn = (published, domain) => ({
    domain,
    ...(0,present/* present */.E)('p', wordOf(published, 'p')),
    ...(0,present/* present */.E)('sp', wordOf(published, 'sp')),
    ...(0,present/* present */.E)('np', wordOf(published, 'np')),
    ...(0,present/* present */.E)('adkim', wordOf(published, 'adkim')),
    ...(0,present/* present */.E)('aspf', wordOf(published, 'aspf')),
    ...(0,present/* present */.E)('pct', wordOf(published, 'pct')),
    ...(0,present/* present */.E)('fo', wordOf(published, 'fo')),
    ...(0,present/* present */.E)('testing', wordOf(published, 'testing')),
    ...(0,present/* present */.E)('discoveryMethod', wordOf(published, 'discovery_method')),
});

// EXTERNAL MODULE: ./build/mail/spf/tree-network.js
var tree_network = __webpack_require__(695);
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
        ...(0,present/* present */.E)('headerFrom', nameOf(identifiers, 'header_from')),
        ...(0,present/* present */.E)('envelopeFrom', nameOf(identifiers, 'envelope_from')),
        ...(0,present/* present */.E)('envelopeTo', nameOf(identifiers, 'envelope_to')),
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
        ...(0,present/* present */.E)('disposition', dispositions[wordOf(evaluated, 'disposition') ?? '']),
        ...(0,present/* present */.E)('dkim', verdict('dkim')),
        ...(0,present/* present */.E)('spf', verdict('spf')),
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
    ...(0,present/* present */.E)('comment', textOf(reason, 'comment')),
});
const dkimOf = (result) => ({
    ...(0,present/* present */.E)('domain', nameOf(result, 'domain')),
    ...(0,present/* present */.E)('selector', textOf(result, 'selector')),
    result: wordOf(result, 'result') ?? 'none',
});
const spfOf = (result) => ({
    ...(0,present/* present */.E)('domain', nameOf(result, 'domain')),
    ...(0,present/* present */.E)('scope', wordOf(result, 'scope')),
    result: wordOf(result, 'result') ?? 'none',
});
/** Names are compared without regard to case; the dot at the end is left out. */
const nameOf = (element, name) => wordOf(element, name)?.replace(/\.$/, '');
/** In the one form of RFC 5952; undefined for what is no address. */
const addressOf = (text) => text.includes('/') ? undefined : (0,tree_network/* parseNetwork */.MO)(text)?.address;

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
    const { text: whole, isExact } = (0,encoding/* textOf */.b)(octets);
    const text = withoutComments(whole);
    if (declaresType(text))
        return refused('document-type');
    if (!opens(text, 'feedback'))
        return refused('not-a-report');
    const reading = new Reading(await elementReader());
    if (!isExact)
        reading.say('bad-encoding', 'warning');
    const report = reading.report(text);
    return { ...(0,present/* present */.E)('report', report), problems: reading.problems };
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
        // Some reporters write U-labels.
        const domain = (0,dns_name/* parseWritten */.$s)(written);
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
            ...(0,present/* present */.E)('email', textOf(metadata, 'email')),
            reportId: textOf(metadata, 'report_id') ?? '',
            ...(0,present/* present */.E)('begin', this.#time(range, 'begin')),
            ...(0,present/* present */.E)('end', this.#time(range, 'end')),
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
