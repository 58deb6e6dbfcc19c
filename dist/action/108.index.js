export const id = 108;
export const ids = [108];
export const modules = {

/***/ 108:
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

;// CONCATENATED MODULE: ./build/report/json-lines.js
/** JSON in which each thing has a line, so that two files can be compared line by line. */

/** Of members that are written already, as `"schema":1`. Ends with a line end. */
const json_lines_document = (members) => `{${members.join(',\n')}}\n`;
const array = (items) => items.length === 0 ? '[]' : `[\n${items.map(report_escape/* json */.Pq).join(',\n')}\n]`;
const object = (entries) => entries.length === 0
    ? '{}'
    : `{\n${entries.map(([key, value]) => `${(0,report_escape/* json */.Pq)(key)}:${(0,report_escape/* json */.Pq)(value)}`).join(',\n')}\n}`;

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
    return json_lines_document([
        `"schema":${(0,report_escape/* json */.Pq)(schema)}`,
        `"tool":${(0,report_escape/* json */.Pq)({ name: tool.name, version: tool.version })}`,
        `"verdict":${(0,report_escape/* json */.Pq)(verdict)}`,
        `"domains":${array(domains.map(domainJson))}`,
        ...(catalogue === undefined ? [] : [`"requirements":${(0,report_escape/* json */.Pq)(catalogue)}`]),
        `"results":${array(results.map((result) => resultJson(result, exchanges)))}`,
        `"suppressed":${array(suppressed.map((one) => ({ ...one, finding: findingJson(one.finding) })))}`,
        ...(bounces.length === 0 ? [] : [`"bounces":${array(bounces)}`]),
        ...(senders.length === 0 ? [] : [`"senders":${array(senders)}`]),
        ...(rates.length === 0 ? [] : [`"rates":${array(rates)}`]),
        `"exchanges":${object(exchanges.entries())}`,
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
