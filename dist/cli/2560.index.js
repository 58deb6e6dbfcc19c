export const id = 2560;
export const ids = [2560];
export const modules = {

/***/ 3887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ serverName),
/* harmony export */   RB: () => (/* binding */ smtpJson),
/* harmony export */   jJ: () => (/* binding */ transcriptsOf),
/* harmony export */   mR: () => (/* binding */ stepLines)
/* harmony export */ });
/* harmony import */ var _core_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2506);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);


/** `SMTP smtp.example.com:587 at 192.0.2.1 (starttls)`, with the versions of TLS where they were limited. */
function serverName({ host, address, port, security, tls }) {
    const where = host === address ? '' : ` at ${address}`;
    const versions = tls === undefined ? '' : `, ${tls.minVersion ?? ''}-${tls.maxVersion ?? ''}`;
    return `SMTP ${(0,_core_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointOf */ .X5)({ host, port })}${where} (${security}${versions})`;
}
/** The transcript, and what is known of TLS that it does not show. The times of its steps vary, and are left out. */
const smtpJson = ({ server, conversation }) => ({
    server: { ...server, ...(server.tls === undefined ? {} : { tls: { ...server.tls } }) },
    conversation: {
        ended: conversation.ended.kind,
        ...(conversation.ended.kind === 'completed' ? {} : { during: conversation.ended.during }),
        transcript: conversation.steps.map(({ from, text }) => ({ from, text })),
        ...(conversation.tls === undefined ? {} : { tls: tlsJson(conversation.tls) }),
        retries: conversation.retries,
    },
});
const tlsJson = ({ version, cipher, chain, trusted, distrust, nameMatches, }) => ({
    version,
    cipher,
    trusted,
    ...(distrust === undefined ? {} : { distrust: distrust.reason }),
    nameMatches,
    chain: chain.map(certificateJson),
});
const certificateJson = ({ der: _, key, names, issuerUrls: __, ...certificate }) => ({
    ...certificate,
    names: [...names],
    key: { ...key },
});
const mostTold = 6;
const mostLines = 80;
const longestLine = 200;
/** The conversations in which findings were seen, each once; those of controls and of single TLS versions left out. */
function transcriptsOf(results) {
    const exchanges = new Map();
    for (const { subject, evidence } of results) {
        for (const exchange of evidence)
            if ('server' in exchange && isAbout(subject, exchange))
                exchanges.set(serverName(exchange.server), exchange);
    }
    return [...exchanges].slice(0, mostTold).map(([title, { conversation }]) => ({
        title,
        lines: linesOf(conversation),
    }));
}
const isAbout = (subject, { server, conversation }) => server.tls === undefined &&
    conversation.steps.length > 0 &&
    (subject.kind === 'submission' || subject.kind === 'exchanger'
        ? server.host === subject.host
        : server.security === 'opportunistic');
const marks = { client: 'C:', server: 'S:', tls: 'TLS', note: '--' };
/** `C: EHLO client.example`; a step of several lines has its mark on each. */
const stepLines = ({ from, text }) => text.split('\n').map((line) => `${marks[from]} ${(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(line, longestLine)}`);
function linesOf({ steps }) {
    const lines = steps.flatMap(stepLines);
    const left = lines.length - mostLines;
    return left > 0 ? [...lines.slice(0, mostLines), `-- ${left} more lines`] : lines;
}


/***/ }),

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   z: () => (/* binding */ cutOctets)
/* harmony export */ });
/** Makes text fit: cut at a word for a limit, broken into lines for a width. */
/** At most `most` UTF-16 units, ended by `…` where something is left out; never half a character. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    const room = text.slice(0, Math.max(0, most - 2));
    const space = room.lastIndexOf(' ');
    const kept = space > most / 2 ? room.slice(0, space) : room.replace(/[\ud800-\udbff]$/, '');
    return `${kept} …`;
}
/** Lines of at most `width` characters; a longer word, such as a record to be copied, stays whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
/** At most `most` octets in UTF-8. */
function cutOctets(text, most) {
    const short = cut(text, most);
    // A UTF-16 unit takes three octets at most.
    return Buffer.byteLength(short) <= most ? short : cut(text, Math.floor(most / 3));
}


/***/ }),

/***/ 711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ document),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   YO: () => (/* binding */ array)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/** JSON in which each thing has a line, so that two files can be compared line by line. */

/** Of members that are written already, as `"schema":1`. Ends with a line end. */
const document = (members) => `{${members.join(',\n')}}\n`;
const array = (items) => items.length === 0 ? '[]' : `[\n${items.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq).join(',\n')}\n]`;
const object = (entries) => entries.length === 0
    ? '{}'
    : `{\n${entries.map(([key, value]) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(key)}:${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(value)}`).join(',\n')}\n}`;


/***/ }),

/***/ 2560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderJson: () => (/* binding */ renderJson)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/net/dns/text.js
var dns_text = __webpack_require__(6189);
// EXTERNAL MODULE: ./build/report/conversations.js
var conversations = __webpack_require__(3887);
;// CONCATENATED MODULE: ./build/report/exchanges.js


function exchangeTable() {
    const keys = new Map();
    const entered = new Map();
    const enter = (exchange) => {
        const json = exchangeJson(exchange);
        const text = JSON.stringify(json);
        // The same question can have had two answers only where the world changed during the run; both are evidence.
        for (let version = 1;; version++) {
            const key = `${exchangeName(exchange)}${version === 1 ? '' : ` #${version}`}`;
            const known = entered.get(key);
            if (known === undefined)
                entered.set(key, { json, text });
            if (known === undefined || known.text === text)
                return key;
        }
    };
    return {
        keyOf(exchange) {
            const key = keys.get(exchange) ?? enter(exchange);
            keys.set(exchange, key);
            return key;
        },
        entries: () => [...entered].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, { json }]) => [key, json]),
    };
}
function exchangeName(exchange) {
    if ('question' in exchange)
        return questionName(exchange.question);
    return 'server' in exchange ? (0,conversations/* serverName */.L5)(exchange.server) : requestName(exchange.request);
}
/** `HTTP GET https://api.example/v2/domains`. */
const requestName = ({ method, url }) => `HTTP ${method} ${url}`;
/** `TXT example.com`, with ` @192.0.2.53` where a server was asked by itself. */
const questionName = ({ name, type, at }) => `${type} ${name === '' ? '.' : name}${at === undefined ? '' : ` @${at.address}${at.port === undefined ? '' : `:${at.port}`}`}`;
function exchangeJson(exchange) {
    if ('question' in exchange)
        return dnsJson(exchange);
    return 'server' in exchange ? (0,conversations/* smtpJson */.RB)(exchange) : httpJson(exchange);
}
/** Characters of an answer: enough to see what it says. */
const longestBody = 4_000;
const httpJson = ({ request: { method, url }, response }) => ({
    request: { method, url },
    response: response.kind === 'failed'
        ? { kind: response.kind, failure: response.failure, detail: response.detail }
        : {
            kind: response.kind,
            status: response.status,
            body: new TextDecoder().decode(response.body.subarray(0, longestBody)),
        },
});
const dnsJson = ({ question: { name, type, at }, answer }) => ({
    question: { name, type, ...(at === undefined ? {} : { at: { ...at } }) },
    answer: answerJson(answer),
});
/** Records are sorted and have no TTL: both vary from one answer of the same world to the next. */
function answerJson(answer) {
    if (answer.kind === 'failed')
        return { kind: answer.kind, failure: answer.failure, detail: answer.detail };
    const { kind, via = [], authentic } = answer;
    const records = answer.kind === 'found' ? answer.records.map(recordJson).sort(bySerialized) : undefined;
    return {
        kind,
        ...(records === undefined ? {} : { records }),
        ...(via.length === 0 ? {} : { via: [...via] }),
        ...(authentic === undefined ? {} : { authentic }),
    };
}
const recordJson = ({ name, data, source }) => ({
    name,
    data: dataJson(data),
    ...(source === undefined ? {} : { source: { path: source.path, line: source.line } }),
});
/** Character-strings as one text, other octets in hexadecimal. */
function dataJson(data) {
    if (typeof data === 'string')
        return data;
    if (Array.isArray(data))
        return (0,dns_text/* textOf */.b)(data);
    const members = Object.entries(data);
    return Object.fromEntries(members.map(([name, value]) => [
        name,
        value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
    ]));
}
function bySerialized(a, b) {
    const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
    return left < right ? -1 : left > right ? 1 : 0;
}

// EXTERNAL MODULE: ./build/report/json-lines.js
var json_lines = __webpack_require__(711);
;// CONCATENATED MODULE: ./build/report/requirements-json.js
/** All that is required of any of the domains; undefined where none of them sends mail. */
function catalogueJson(domains) {
    const all = domains.flatMap(({ requirements }) => requirements ?? []);
    if (all.length === 0)
        return undefined;
    const once = (items) => [
        ...new Map(items.map((item) => [item.id, item])).values(),
    ];
    return {
        topics: once(all.flatMap(({ topics }) => topics)),
        receivers: once(all.flatMap(({ receivers }) => receivers)).map(({ id, name }) => ({ id, name })),
        conditions: once(all.flatMap(conditionsOf)),
    };
}
const conditionsOf = ({ receivers }) => receivers.flatMap(({ id: receiver, requirements }) => requirements.map(({ id, topic, condition, consequence, provable }) => ({
    ...{ id, receiver, topic, condition, consequence, provable },
})));
/** The domain with the states of its conditions only. */
const domainJson = ({ requirements, ...domain }) => ({
    ...domain,
    requirements: requirements?.receivers.flatMap((receiver) => receiver.requirements.map(stateJson)),
});
const stateJson = ({ id, state, causes, codes, wanting }) => ({
    id,
    state,
    ...(state === 'unmet' ? { causes, codes } : {}),
    ...(state === 'unproved' ? { wanting } : {}),
});

;// CONCATENATED MODULE: ./build/report/json.js




/** One result, domain or exchange a line, so that two reports can be compared line by line. */
function renderJson(report) {
    const { schema, tool, verdict, domains, results, suppressed, bounces = [], senders = [], rates = [], } = report;
    const exchanges = exchangeTable();
    const catalogue = catalogueJson(domains);
    return (0,json_lines/* document */.Al)([
        `"schema":${(0,report_escape/* json */.Pq)(schema)}`,
        `"tool":${(0,report_escape/* json */.Pq)({ name: tool.name, version: tool.version })}`,
        `"verdict":${(0,report_escape/* json */.Pq)(verdict)}`,
        `"domains":${(0,json_lines/* array */.YO)(domains.map(domainJson))}`,
        ...(catalogue === undefined ? [] : [`"requirements":${(0,report_escape/* json */.Pq)(catalogue)}`]),
        `"results":${(0,json_lines/* array */.YO)(results.map((result) => resultJson(result, exchanges)))}`,
        `"suppressed":${(0,json_lines/* array */.YO)(suppressed.map((one) => ({ ...one, finding: findingJson(one.finding) })))}`,
        ...(bounces.length === 0 ? [] : [`"bounces":${(0,json_lines/* array */.YO)(bounces)}`]),
        ...(senders.length === 0 ? [] : [`"senders":${(0,json_lines/* array */.YO)(senders)}`]),
        ...(rates.length === 0 ? [] : [`"rates":${(0,json_lines/* array */.YO)(rates)}`]),
        `"exchanges":${(0,json_lines/* object */.Ik)(exchanges.entries())}`,
    ]);
}
const resultJson = ({ check, subject, outcome, reason, domains, findings, evidence }, exchanges) => ({
    check,
    subject,
    outcome,
    reason,
    domains,
    findings: findings.map(findingJson),
    evidence: evidence.map((exchange) => exchanges.keyOf(exchange)),
});
/** In a fixed order of members, however the finding was made. */
const findingJson = ({ check, message, severity, subject, text, remedy, data, location }) => ({
    check,
    message,
    severity,
    subject,
    text,
    remedy,
    data,
    location,
});


/***/ })

};
