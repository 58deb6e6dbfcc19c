export const id = 5530;
export const ids = [5530];
export const modules = {

/***/ 5530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B$: () => (/* binding */ continuing),
  oz: () => (/* binding */ recording),
  replaying: () => (/* binding */ replaying)
});

// UNUSED EXPORTS: recordingHeader

// EXTERNAL MODULE: ./build/net/dns/question.js
var dns_question = __webpack_require__(1050);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/net/dns/text.js
var dns_text = __webpack_require__(6189);
;// CONCATENATED MODULE: ./build/net/dns/recorded/data.js
/** The data of records as JSON that people can read, and back, believing nothing. */



/** What records there are, and of what their data is made. */
const shapes = {
    A: 'ipv4',
    AAAA: 'ipv6',
    CNAME: 'name',
    PTR: 'name',
    NS: 'name',
    MX: { preference: 'number', exchange: 'name' },
    TXT: 'strings',
    SPF: 'strings',
    SOA: {
        primary: 'name',
        mailbox: 'name',
        serial: 'number',
        refresh: 'number',
        retry: 'number',
        expire: 'number',
        minimum: 'number',
    },
    SRV: { priority: 'number', weight: 'number', port: 'number', target: 'name' },
    TLSA: { usage: 'number', selector: 'number', matchingType: 'number', certificate: 'octets' },
    DS: { keyTag: 'number', algorithm: 'number', digestType: 'number', digest: 'octets' },
    DNSKEY: { flags: 'number', protocol: 'number', algorithm: 'number', key: 'octets' },
};
/** How a value is written, and what it is when it is read; undefined where it cannot be one. */
const kinds = {
    ipv4: {
        write: (value) => value,
        read: (json) => (typeof json === 'string' && (0,external_node_net_.isIPv4)(json) ? json : undefined),
    },
    ipv6: {
        write: (value) => value,
        read: (json) => (typeof json === 'string' && (0,external_node_net_.isIPv6)(json) ? json : undefined),
    },
    name: { write: (value) => value, read: readName },
    number: { write: (value) => value, read: readNumber },
    octets: { write: (value) => Buffer.from(value).toString('base64'), read: readOctets },
    strings: {
        write: (value) => value.map((octets) => (0,dns_text/* textOf */.b)([octets])),
        read: readStrings,
    },
};
/** Text becomes text, one character for each octet; other octets become base64. */
function writeData(type, data) {
    const shape = shapes[type];
    if (typeof shape === 'string')
        return kinds[shape].write(data);
    const fields = Object.entries(shape);
    return Object.fromEntries(fields.map(([key, kind]) => [key, kinds[kind].write(data[key])]));
}
/** Undefined where the value is no data of the type. */
function readData(type, json) {
    const shape = shapes[type];
    if (typeof shape === 'string')
        return kinds[shape].read(json);
    if (!isObject(json))
        return undefined;
    const fields = Object.entries(shape).map(([key, kind]) => [key, kinds[kind].read(json[key])]);
    return fields.some(([, value]) => value === undefined)
        ? undefined
        : Object.fromEntries(fields);
}
const isObject = (json) => typeof json === 'object' && json !== null;
function readName(json) {
    return typeof json === 'string' ? (0,dns_name/* parseName */.$q)(json) : undefined;
}
function readNumber(json) {
    return typeof json === 'number' && Number.isInteger(json) && json >= 0 && json <= 0xffffffff
        ? json
        : undefined;
}
function readOctets(json) {
    return typeof json === 'string' ? Uint8Array.from(Buffer.from(json, 'base64')) : undefined;
}
function readStrings(json) {
    return readList(json, (text) => typeof text === 'string' && text.length <= 255 ? Uint8Array.from(Buffer.from(text, 'latin1')) : undefined);
}
function readList(json, read) {
    if (!Array.isArray(json))
        return undefined;
    const values = json.map(read);
    return values.every((value) => value !== undefined) ? values : undefined;
}
const isType = (json) => typeof json === 'string' && Object.hasOwn(shapes, json);

;// CONCATENATED MODULE: ./build/net/dns/recorded/exchange.js

/** Text of records becomes text, one character for each octet; other octets become base64. */
function answerToJson(type, answer) {
    if (answer.kind !== 'found')
        return answer;
    return {
        ...answer,
        records: answer.records.map((record) => ({ ...record, data: writeData(type, record.data) })),
    };
}
/** The question, or undefined where the value is none. */
function questionFromJson(json) {
    if (!isObject(json))
        return undefined;
    const { name: text, type, at: server } = json;
    const name = readName(text);
    if (name === undefined || !isType(type))
        return undefined;
    if (server === undefined)
        return { name, type };
    const at = readServer(server);
    return at === undefined ? undefined : { name, type, at };
}
/** The answer to a question of a type, or undefined where the value is none. */
function answerFromJson(type, json) {
    if (!isObject(json))
        return undefined;
    const via = json['via'] === undefined ? undefined : readList(json['via'], readName);
    if (json['via'] !== undefined && via === undefined)
        return undefined;
    const authentic = typeof json['authentic'] === 'boolean' ? { authentic: json['authentic'] } : {};
    switch (json['kind']) {
        case 'found': {
            const records = readList(json['records'], (record) => readRecord(type, record));
            return records && { kind: 'found', records, via: via ?? [], ...authentic };
        }
        case 'nodata':
        case 'nxdomain':
            return { kind: json['kind'], ...(via === undefined ? {} : { via }), ...authentic };
        case 'failed':
            return readFailure(json);
        default:
            return undefined;
    }
}
const failures = new Set([
    'timeout',
    'servfail',
    'refused',
    'network',
    'malformed',
    'budget',
]);
function readFailure({ failure, detail }) {
    if (!failures.has(failure) || typeof detail !== 'string')
        return undefined;
    return { kind: 'failed', failure: failure, detail };
}
function readRecord(type, json) {
    if (!isObject(json))
        return undefined;
    const name = readName(json['name']);
    const ttl = readNumber(json['ttl']);
    const data = readData(type, json['data']);
    const source = readSource(json['source']);
    if (name === undefined || ttl === undefined || data === undefined)
        return undefined;
    return { name, ttl, data, ...(source === undefined ? {} : { source }) };
}
function readSource(json) {
    if (!isObject(json))
        return undefined;
    const { path, line } = json;
    return typeof path === 'string' && typeof line === 'number' ? { path, line } : undefined;
}
function readServer(json) {
    if (!isObject(json) || typeof json['address'] !== 'string')
        return undefined;
    const port = json['port'];
    if (port === undefined)
        return { address: json['address'] };
    return typeof port === 'number' ? { address: json['address'], port } : undefined;
}

;// CONCATENATED MODULE: ./build/net/dns/recorded.js
/** Exchanges with the DNS as lines of JSON, to look at and to replay: a header, then one exchange a line. */


/** The first line of a recording. */
const recordingHeader = '{"recording":"dns","version":1}';
/** Passes questions on, and gives the header and then each exchange to `sink`, a line (without its end) at a time. */
function recording(inner, sink) {
    sink(recordingHeader);
    return continuing(inner, sink);
}
/** The same for a recording that has its header already. */
function continuing(inner, sink) {
    return async (question) => {
        const answer = await inner(question);
        sink(formatExchange(question, answer));
        return answer;
    };
}
const formatExchange = ({ name, type, at }, answer) => JSON.stringify({ question: { name, type, at }, answer: answerToJson(type, answer) });
/**
 * A resolver that answers from a recording; of two exchanges with the same question the later counts. What is not in
 * it fails as `network`: nobody asked then, so nothing is known. A wrong line makes it a sentence that names the line.
 */
function replaying(text) {
    const [header = '', ...lines] = text.split('\n');
    if (header.trim() !== recordingHeader)
        return { problem: 'line 1 is not the header of a DNS recording, version 1' };
    const answers = new Map();
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '')
            continue;
        const exchange = readExchange(line);
        if (exchange === undefined)
            return { problem: `line ${index + 2} is not an exchange with the DNS` };
        answers.set((0,dns_question/* textOfQuestion */.J)(exchange.question), exchange.answer);
    }
    return async (question) => {
        const key = (0,dns_question/* textOfQuestion */.J)(question);
        const detail = `the recording has no answer to ${key}`;
        return (answers.get(key) ?? { kind: 'failed', failure: 'network', detail });
    };
}
function readExchange(line) {
    try {
        const { question: asked, answer: given } = Object(JSON.parse(line));
        const question = questionFromJson(asked);
        const answer = question && answerFromJson(question.type, given);
        return question && answer && { question, answer };
    }
    catch {
        return undefined; // JSON.parse has no other way to say no
    }
}


/***/ })

};
