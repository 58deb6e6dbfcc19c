export const id = 2008;
export const ids = [2008,5530];
export const modules = {

/***/ 318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ docsUrl)
/* harmony export */ });
/** Where the project's files are read, for links in reports. */
const docsUrl = 'https://github.com/OWNER/smtp-deliverability-check/blob/v1';


/***/ }),

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports),
/* harmony export */   d: () => (/* binding */ renderAs)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5054);
/* harmony import */ var _documentation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(318);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8307);
/** A report in the format that somebody asked for, on the way to where it is wanted. */



/** Each format is loaded when it is used. */
async function renderAs(format, report, appearance) {
    switch (format) {
        case 'text':
            return (await Promise.all(/* import() */[__webpack_require__.e(9571), __webpack_require__.e(3915)]).then(__webpack_require__.bind(__webpack_require__, 3915))).renderText(report, appearance);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 2560).then(__webpack_require__.bind(__webpack_require__, 2560))).renderJson(report);
        case 'sarif':
            return (await Promise.all(/* import() */[__webpack_require__.e(2887), __webpack_require__.e(3292), __webpack_require__.e(1143), __webpack_require__.e(9476), __webpack_require__.e(3901), __webpack_require__.e(9271), __webpack_require__.e(6731), __webpack_require__.e(3164), __webpack_require__.e(2742), __webpack_require__.e(7230), __webpack_require__.e(7359)]).then(__webpack_require__.bind(__webpack_require__, 7359))).sarifOf(report, appearance.configFile);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 4227).then(__webpack_require__.bind(__webpack_require__, 4227))).renderJunit(report);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(9571), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 6419))).renderMarkdown(report, { docsUrl: _documentation_js__WEBPACK_IMPORTED_MODULE_0__/* .docsUrl */ .f });
        case 'annotations': {
            const { annotationCommands, annotationsOf } = await __webpack_require__.e(/* import() */ 6241).then(__webpack_require__.bind(__webpack_require__, 6241));
            return annotationCommands(annotationsOf(report));
        }
    }
}
/** Writes the files that the options name; what cannot be written is told, and the others are. */
async function writeReports(report, options, dead) {
    const wanted = Object.entries(options.outputs);
    const problems = [];
    const write = async (setting, path, text) => {
        try {
            await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeText */ .x3)(path, await text());
        }
        catch (error) {
            problems.push(`${setting}: ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)} cannot be written (${error.message})`);
        }
    };
    for (const [format, path] of wanted)
        await write(`${format}-file`, path, () => renderAs(format, report, { ...options, color: false, width: 100 }));
    if (options.suppressionsFile !== undefined)
        await write('suppressions-file', options.suppressionsFile, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(721)]).then(__webpack_require__.bind(__webpack_require__, 721))).suppressionsCsv(dead));
    return { problems };
}


/***/ }),

/***/ 8098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/declared.js
var core_declared = __webpack_require__(8442);
// EXTERNAL MODULE: ./build/core/subject.js
var core_subject = __webpack_require__(2506);
// EXTERNAL MODULE: ./build/core/fact.js
var fact = __webpack_require__(9150);
;// CONCATENATED MODULE: ./build/engine/gathering.js


/** Without `judged`, nothing has been found yet. */
const gathererOver = (base) => {
    // biome-ignore lint/suspicious/noExplicitAny: facts of every kind share one memo
    const memo = new Map();
    const gather = (fact, subject) => {
        const known = memo.get(fact) ?? new Map();
        memo.set(fact, known);
        const key = (0,core_subject/* keyOf */.TN)(subject);
        const gathering = known.get(key) ?? begin(fact, subject);
        known.set(key, gathering);
        return gathering;
    };
    const begin = (fact, subject) => {
        const evidence = new Map();
        const world = {
            judged: async () => [],
            ...base,
            dns: noting(base.dns, evidence),
            blocklistDns: noting(base.blocklistDns, evidence),
            smtp: noticing(base.smtp, evidence),
            http: keeping(base.http, evidence),
            fact: async (other, about) => {
                const gathering = gather(other, about);
                return gathering.value.finally(() => {
                    for (const [question, exchange] of gathering.evidence)
                        evidence.set(question, exchange);
                });
            },
        };
        const value = Promise.resolve().then(() => fact.gather(subject, world));
        value.catch(() => undefined); // whoever asked sees the failure; nobody asking is no failure
        return { value, evidence };
    };
    return gather;
};
const noting = (dns, evidence) => async (question) => {
    const answer = await dns(question);
    evidence.set(questionKey(question), { question, answer });
    return answer;
};
const noticing = (smtp, evidence) => async (call) => {
    const conversation = await smtp(call);
    const { host, address, port, security, tls } = call;
    const server = { host, address, port, security, ...(tls === undefined ? {} : { tls }) };
    evidence.set(callKey(call), { server, conversation });
    return conversation;
};
const keeping = (http, evidence) => async (request) => {
    const response = await http(request);
    const { method, url } = request;
    evidence.set(requestKey(request), { request: { method, url }, response });
    return response;
};
/** All needed facts, or the first reason (in the order of the needs) why one is unobserved. @throws what is a defect */
async function gatherAll(needs, subject, gather) {
    const gatherings = Object.entries(needs).map(([name, fact]) => ({
        name,
        ...gather(fact, subject),
    }));
    const values = {};
    let unobserved;
    // One after the other, though all are under way: whatever fails, the rest is waited for.
    let defect;
    for (const { name, value } of gatherings) {
        try {
            values[name] = await value;
        }
        catch (error) {
            if (error instanceof fact/* Unobserved */.A)
                unobserved ??= error.message;
            else
                defect ??= { error };
        }
    }
    if (defect !== undefined)
        throw defect.error;
    const evidence = evidenceOf(gatherings.map((gathering) => gathering.evidence));
    return { facts: unobserved === undefined ? { values } : { unobserved }, evidence };
}
/** Most checks rest on one fact that asks: they share its list, which a thousand domains would have sixty times. */
const lists = new WeakMap();
function evidenceOf(parts) {
    const [only, ...others] = parts.filter(({ size }) => size > 0);
    if (only === undefined)
        return [];
    if (others.length > 0)
        return inOrder(new Map([only, ...others].flatMap((part) => [...part])));
    const list = lists.get(only) ?? inOrder(only);
    lists.set(only, list);
    return list;
}
/** Sorted by question, so that the order in which answers came does not show. */
const inOrder = (exchanges) => [...exchanges].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, exchange]) => exchange);
/** `TXT example.com`, with ` @192.0.2.53` where a server was asked by itself. */
const questionKey = ({ name, type, at }) => `${type} ${name === '' ? '.' : name}${at === undefined ? '' : ` @${at.address}${at.port === undefined ? '' : `:${at.port}`}`}`;
const requestKey = ({ method, url, json }) => ['HTTP', method, url, JSON.stringify(json)].join(' ');
/** What tells one conversation from another; the credentials are left out of it. */
const callKey = ({ host, address, port, security, tls, login, probes }) => [
    'SMTP',
    (0,core_subject/* endpointOf */.X5)({ host: address, port }),
    host,
    security,
    JSON.stringify([tls, login?.username, probes]),
].join(' ');

;// CONCATENATED MODULE: ./build/engine/in-turn.js
/** Work on many things, of which only some are under way at a time. */
/** The results in the order of the items. `width` items are begun at once, and each next one when any has ended. */
async function inTurn(items, width, work) {
    const results = [];
    const rest = items.entries();
    const worker = async () => {
        for (const [i, item] of rest)
            results[i] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return results;
}

// EXTERNAL MODULE: ./build/core/check.js
var core_check = __webpack_require__(3798);
;// CONCATENATED MODULE: ./build/engine/judge.js
/** One check on one subject: its facts gathered, its findings collected, its outcome decided. */




/** Most results have none: a thousand domains would have a hundred thousand empty lists. */
const none = [];
/** Judges with the facts that the check needs. Never rejects. */
async function judge(check, subject, { domains, gather, crashed }) {
    const findings = [];
    let evidence = [];
    const ended = (outcome, reason) => {
        const said = findings.length === 0 ? none : findings;
        const { id } = check;
        // Without a spread, which takes more memory.
        return reason === undefined
            ? { check: id, subject, outcome, findings: said, evidence, domains }
            : { check: id, subject, outcome, reason, findings: said, evidence, domains };
    };
    try {
        const gathered = await gatherAll(check.needs, subject, gather);
        evidence = gathered.evidence;
        if ('unobserved' in gathered.facts)
            return ended('inconclusive', gathered.facts.unobserved);
        const inapplicable = check.skip?.(gathered.facts.values, subject);
        if (inapplicable !== undefined)
            return ended('skipped', inapplicable);
        for (const finding of check.run(gathered.facts.values, (0,core_check/* sayFor */.b)(check, subject), subject))
            findings.push(finding);
        return ended(findings.length === 0 ? 'pass' : 'fail');
    }
    catch (error) {
        // What was found before the gap stands; without a finding, the gap decides.
        if (error instanceof fact/* Unobserved */.A)
            return ended(findings.length === 0 ? 'inconclusive' : 'fail', error.message);
        crashed?.(error, `${check.id} on ${(0,core_subject/* keyOf */.TN)(subject)}`);
        return ended('crashed', error instanceof Error ? error.message : String(error));
    }
}

;// CONCATENATED MODULE: ./build/engine/inspect.js




/** Domains under way at a time: enough to keep resolvers busy, few enough to hold what they wait for in memory. */
const mostUnderWay = 16;
/** Never rejects. */
async function inspect(plan, inspection) {
    const judged = async (domain) => {
        const reached = await reachedFrom(visit(domain), new Set());
        return (await Promise.all([...reached].map(({ first }) => first))).flat();
    };
    const gather = gathererOver({ ...inspection.world, judged });
    const nodes = new Map();
    let finished = 0;
    const visit = (subject) => {
        const key = (0,core_subject/* keyOf */.TN)(subject);
        const known = nodes.get(key);
        if (known !== undefined)
            return known;
        const domains = [];
        const node = { subject, domains, ...judgeAll(subject, domains), children: explore(subject) };
        nodes.set(key, node);
        return node;
    };
    const judgeAll = (subject, domains) => {
        const checks = plan.checks.filter((check) => check.on === subject.kind);
        const judgeWith = (check) => judge(check, subject, { domains, gather, crashed: inspection.crashed });
        const early = new Map(checks.filter((check) => !isLast(check)).map((check) => [check, judgeWith(check)]));
        const first = Promise.all(early.values());
        const results = first.then(async () => {
            const all = await Promise.all(checks.map((check) => early.get(check) ?? judgeWith(check)));
            inspection.progress?.(++finished, nodes.size);
            return all;
        });
        return { first, results };
    };
    const explore = async (subject) => {
        const links = plan.links.filter((link) => link.from === subject.kind);
        // Each link by itself: what one leads to need not wait for the facts of another.
        const found = links.map(async (link) => (await follow(link, subject, gather, inspection)).map(visit));
        return (await Promise.all(found)).flat();
    };
    const seeds = await inTurn(plan.subjects, mostUnderWay, async (subject) => {
        const seed = visit(subject);
        await ended(seed, new Set());
        return { seed, domain: subject.name };
    });
    const ordered = [];
    for (const { seed, domain } of seeds)
        await walk(seed, domain, ordered);
    const results = await Promise.all(ordered.map((node) => node.results));
    return {
        results: results.flat(),
        recall: (fact, subject) => gather(fact, subject).value.catch(() => undefined),
    };
}
const isLast = ({ needs }) => Object.values(needs).some((fact) => fact.isLast === true);
/** The node and all that it leads to, depth first. */
async function reachedFrom(node, reached) {
    if (reached.has(node))
        return reached;
    reached.add(node);
    for (const child of await node.children)
        await reachedFrom(child, reached);
    return reached;
}
/** When all is judged that it leads to. */
async function ended(node, seen) {
    if (seen.has(node))
        return;
    seen.add(node);
    const children = await node.children;
    await Promise.all([node.results, ...children.map((child) => ended(child, seen))]);
}
/** Depth first, each node once in the order; every node learns the seeds that lead to it. */
async function walk(node, domain, ordered) {
    // One domain is walked after the other, so that the last is the present one or an earlier one.
    if (node.domains.at(-1) === domain)
        return;
    if (node.domains.length === 0)
        ordered.push(node);
    node.domains.push(domain);
    for (const child of await node.children)
        await walk(child, domain, ordered);
}
/** What cannot be observed leads nowhere: a check that needs the same facts reports it. */
async function follow(link, subject, gather, { crashed }) {
    try {
        const { facts } = await gatherAll(link.needs, subject, gather);
        return 'values' in facts ? [...link.follow(facts.values, subject)] : [];
    }
    catch (error) {
        crashed?.(error, `link from ${(0,core_subject/* keyOf */.TN)(subject)}`);
        return [];
    }
}

// EXTERNAL MODULE: ./build/core/seen.js
var core_seen = __webpack_require__(103);
;// CONCATENATED MODULE: ./build/engine/policy.js

/** The report as the settings want it. The results themselves keep their order. */
function applyPolicy(report, policy) {
    const suppressed = [];
    const results = report.results.map((result) => {
        const findings = result.findings.map((finding) => ({
            ...finding,
            severity: severityOf(finding, policy),
        }));
        const kept = findings.filter((finding) => {
            const ignore = ignoreFor(finding, result, policy.ignores);
            if (ignore !== undefined)
                suppressed.push(suppressedBy(ignore, finding, result));
            return ignore === undefined;
        });
        return {
            ...result,
            findings: kept,
            outcome: result.outcome === 'fail' && kept.length === 0 ? 'pass' : result.outcome,
        };
    });
    return { ...report, results, suppressed, verdict: verdictOf(results, suppressed.length, policy) };
}
/** `family/name:message` before `family/name` before `family/*`. */
const patternsFor = ({ check, message }) => [
    `${check}:${message}`,
    check,
    `${check.split('/')[0]}/*`,
];
const severityOf = (finding, { severities }) => patternsFor(finding)
    .map((pattern) => severities[pattern])
    .find((severity) => severity !== undefined) ?? finding.severity;
/** A subject shared by several domains, such as a mail host, is ignored only where each of them ignores it. */
const ignoreFor = (finding, { domains }, ignores) => {
    const matching = ignores.filter(({ check }) => patternsFor(finding).includes(check));
    const forDomain = (domain) => matching.find((ignore) => ignore.domain === undefined || ignore.domain === domain);
    const found = domains.map(forDomain);
    return found.length > 0 && found.every((ignore) => ignore !== undefined) ? found[0] : undefined;
};
const suppressedBy = ({ reason, owner, until }, finding, { domains }) => ({
    finding,
    domains,
    reason,
    ...(owner === undefined ? {} : { owner }),
    ...(until === undefined ? {} : { until }),
});
const atOrAbove = {
    error: ['error'],
    warning: ['error', 'warning'],
    notice: ['error', 'warning', 'notice'],
    never: [],
};
/** DESIGN: 70 a crash, 1 a finding at or above `fail-on`, 3 too little seen, else 0. */
function verdictOf(results, suppressed, policy) {
    const findings = results.flatMap((result) => result.findings);
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const counts = { error: count('error'), warning: count('warning'), notice: count('notice') };
    const inconclusive = results.filter(({ outcome }) => outcome === 'inconclusive').length;
    const crashed = results.filter(({ outcome }) => outcome === 'crashed').length;
    const facts = { counts, inconclusive, crashed, suppressed };
    if (crashed > 0)
        return { result: 'error', exitCode: 70, ...facts };
    if (atOrAbove[policy.failOn].some((severity) => counts[severity] > 0))
        return { result: 'fail', exitCode: 1, ...facts };
    if ((policy.strict && inconclusive > 0) || unseenDomains(results).length > 0) {
        return { result: 'inconclusive', exitCode: policy.failOn === 'never' ? 0 : 3, ...facts };
    }
    return { result: 'pass', exitCode: 0, ...facts };
}
/** Domains of which not one check could judge anything: silence must never look like a pass. */
function unseenDomains(results) {
    const seen = new Set(results.filter(core_seen/* showsDomain */.h).flatMap(({ domains }) => domains));
    const blind = results.filter(({ outcome }) => outcome === 'inconclusive').flatMap(({ domains }) => domains);
    return [...new Set(blind)].filter((domain) => !seen.has(domain));
}

// EXTERNAL MODULE: ./build/facts/receivers.js + 2 modules
var receivers = __webpack_require__(2377);
// EXTERNAL MODULE: ./build/facts/spf.js
var spf = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/facts/spf-branch.js
var spf_branch = __webpack_require__(608);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
;// CONCATENATED MODULE: ./build/app/ehlo.js
/** The name by which this machine introduces itself to mail servers. */


/** Its full name where it has one; else, as RFC 5321 §4.1.3 has it, an address of its own. */
function ehloName() {
    const name = (0,dns_name/* parseName */.$q)((0,external_node_os_.hostname)());
    if (name !== undefined && (0,dns_name/* isHostname */.Kq)(name) && (0,dns_name/* labelsOf */.PC)(name).length > 1)
        return name;
    const addresses = Object.values((0,external_node_os_.networkInterfaces)()).flatMap((one) => one ?? []);
    const own = addresses.find(({ family, internal }) => family === 'IPv4' && !internal);
    return `[${own?.address ?? '127.0.0.1'}]`;
}

// EXTERNAL MODULE: ./build/app/inputs.js
var inputs = __webpack_require__(1563);
// EXTERNAL MODULE: ./build/app/messages.js
var messages = __webpack_require__(4442);
// EXTERNAL MODULE: ./build/checks/dns.js + 157 modules
var dns = __webpack_require__(6439);
// EXTERNAL MODULE: ./build/core/link.js
var core_link = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/facts/declared.js
var declared = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/facts/mx.js
var facts_mx = __webpack_require__(1803);
// EXTERNAL MODULE: ./build/facts/selectors.js
var selectors = __webpack_require__(7034);
;// CONCATENATED MODULE: ./build/facts/links/dns.js
/** From a domain to what the DNS alone tells of it. */




const links = [
    (0,core_link/* defineLink */.k)({
        from: 'domain',
        to: 'host',
        needs: { mx: facts_mx.mx },
        *follow({ mx }) {
            for (const name of (0,facts_mx/* exchangersOf */.i)(mx))
                yield { kind: 'host', name };
        },
    }),
    (0,core_link/* defineLink */.k)({
        from: 'domain',
        to: 'sender',
        needs: { declared: declared/* declared */.b },
        *follow({ declared }, { name }) {
            for (const network of declared.sendingNetworks)
                yield { kind: 'sender', name, network };
        },
    }),
    (0,core_link/* defineLink */.k)({
        from: 'domain',
        to: 'selector',
        needs: { selectors: selectors/* selectors */.Tp },
        *follow({ selectors }, { name }) {
            for (const selector of [...selectors.declared, ...selectors.guessed])
                yield { kind: 'selector', name, selector };
        },
    }),
];

// EXTERNAL MODULE: ./build/facts/messages-given.js
var messages_given = __webpack_require__(218);
;// CONCATENATED MODULE: ./build/app/parts.js
/** Which parts of the program a run needs by its settings; the others are not loaded. */



/** What every run needs, and is therefore there. */
const parts_dns = { checks: dns/* checks */.A, links: links };
const further = ['smtp', 'messages', 'blocklists', 'told'];
/** The checks and links of all parts to which the settings can lead. What is left out would have found no subject. */
async function planFor(settings, declared) {
    const needed = partsFor(settings, [...declared]);
    const loaded = [parts_dns, ...(await Promise.all(further.filter((part) => needed[part]).map(load)))];
    return {
        checks: loaded.flatMap(({ checks }) => checks),
        links: loaded.flatMap(({ links }) => links),
    };
}
/** Whether receivers told anything of the mail. */
const isTold = ({ inputs, postmasterTools }) => postmasterTools !== undefined || Object.values(inputs).some((files) => files.length > 0);
const partsFor = (settings, declared) => ({
    smtp: settings.exchangers === 'auto' || declared.some(({ submission }) => submission !== undefined),
    messages: (0,messages_given/* messagesOf */.cr)({ settings }).length > 0,
    blocklists: settings.blocklists.length > 0,
    told: isTold(settings),
});
/** Each stands in a file of its own in the bundle: bundlers see only paths that are written out. */
async function load(part) {
    const [{ checks }, { links }] = await {
        smtp: () => Promise.all([Promise.all(/* import() */[__webpack_require__.e(2887), __webpack_require__.e(3901), __webpack_require__.e(6731)]).then(__webpack_require__.bind(__webpack_require__, 6731)), __webpack_require__.e(/* import() */ 8204).then(__webpack_require__.bind(__webpack_require__, 8204))]),
        messages: () => Promise.all([Promise.all(/* import() */[__webpack_require__.e(2887), __webpack_require__.e(1143), __webpack_require__.e(9476), __webpack_require__.e(3901), __webpack_require__.e(2742), __webpack_require__.e(8855)]).then(__webpack_require__.bind(__webpack_require__, 2742)), __webpack_require__.e(/* import() */ 4460).then(__webpack_require__.bind(__webpack_require__, 2079))]),
        blocklists: () => Promise.all([Promise.all(/* import() */[__webpack_require__.e(2887), __webpack_require__.e(1143), __webpack_require__.e(9271), __webpack_require__.e(9397)]).then(__webpack_require__.bind(__webpack_require__, 2747)), Promise.all(/* import() */[__webpack_require__.e(2887), __webpack_require__.e(1143), __webpack_require__.e(9476), __webpack_require__.e(9271), __webpack_require__.e(8568)]).then(__webpack_require__.bind(__webpack_require__, 3408))]),
        told: () => Promise.all([Promise.all(/* import() */[__webpack_require__.e(2887), __webpack_require__.e(3292), __webpack_require__.e(1143), __webpack_require__.e(9271), __webpack_require__.e(3164), __webpack_require__.e(7230)]).then(__webpack_require__.bind(__webpack_require__, 7230)), __webpack_require__.e(/* import() */ 9133).then(__webpack_require__.bind(__webpack_require__, 9133))]),
    }[part]();
    return { checks, links };
}

// EXTERNAL MODULE: ./build/app/version.js
var version = __webpack_require__(3912);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/facts/address-range.js
var address_range = __webpack_require__(8192);
;// CONCATENATED MODULE: ./build/net/dns/budgeted.js
/** What goes over the budget fails as `budget`, without being asked. */
function budgeted(inner, questions) {
    let left = questions;
    return async (question) => {
        if (left <= 0) {
            return {
                kind: 'failed',
                failure: 'budget',
                detail: `the ${questions} questions that are allowed were used up`,
            };
        }
        left -= 1;
        return inner(question);
    };
}

// EXTERNAL MODULE: ./build/net/dns/cached.js
var cached = __webpack_require__(5356);
;// CONCATENATED MODULE: ./build/net/dns/keyed.js
/**
 * A resolver that puts access keys into names on their way out, and takes them out of all that comes back: whoever asks,
 * records or reports sees `{key}` where the key stands.
 */

const placeholder = '{key}';
function keyed(inner, keys) {
    const zones = [...keys];
    return async (question) => {
        const found = zones.find(([zone]) => (0,dns_name/* isWithin */.UO)(question.name, zone));
        if (found === undefined)
            return inner(question);
        const [zone, key] = found;
        const beyond = question.name.slice(0, question.name.length - zone.length);
        const name = (0,dns_name/* parseName */.$q)(`${beyond}${zone.replace(placeholder, () => key)}`);
        if (name === undefined)
            return tooLong;
        return withoutKey(await inner({ ...question, name }), key.toLowerCase());
    };
}
const tooLong = {
    kind: 'failed',
    failure: 'malformed',
    detail: 'the name is too long for the DNS with the access key in it',
};
/** The same, with the placeholder for the key in every text, whatever its case. */
function withoutKey(value, key) {
    if (typeof value === 'string')
        return keyed_hidden(value, key);
    if (value instanceof Uint8Array)
        return Buffer.from(keyed_hidden(Buffer.from(value).toString('latin1'), key), 'latin1');
    if (Array.isArray(value))
        return value.map((item) => withoutKey(item, key));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutKey(item, key)]));
}
function keyed_hidden(text, key) {
    const folded = text.toLowerCase();
    let shown = '';
    let from = 0;
    for (let at = folded.indexOf(key); at !== -1; at = folded.indexOf(key, from)) {
        shown += `${text.slice(from, at)}${placeholder}`;
        from = at + key.length;
    }
    return shown + text.slice(from);
}

// EXTERNAL MODULE: ./build/net/dns/live.js + 8 modules
var live = __webpack_require__(9747);
// EXTERNAL MODULE: ./build/net/dns/overlay.js
var overlay = __webpack_require__(7036);
// EXTERNAL MODULE: ./build/net/dns/recorded.js + 2 modules
var recorded = __webpack_require__(5530);
// EXTERNAL MODULE: ./build/net/dns/system.js
var system = __webpack_require__(8903);
;// CONCATENATED MODULE: ./build/net/smtp/cached.js
function cached_cached(smtp) {
    const held = new Map();
    return (call) => {
        const key = JSON.stringify(call, sortedKeys);
        const known = held.get(key) ?? smtp(call);
        held.set(key, known);
        return known;
    };
}
/** The same call, in whatever order its parts were written. */
const sortedKeys = (_, value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

;// CONCATENATED MODULE: ./build/app/world.js
/** The world of a run: each question once, proposed zones first, and an end for everything. */










function openWorld(options, around) {
    const { zones, replay, record } = around;
    const signal = AbortSignal.timeout(options.timeout);
    const given = replay ?? around.dns;
    const world = given === undefined ? ask(options.dns.servers, signal) : { resolve: given, close() { } };
    const lists = forBlocklists(options, { ...around, given, signal, usual: world.resolve });
    const beyond = record === undefined ? world.resolve : (0,recorded/* recording */.oz)(world.resolve, record);
    return {
        dns: (0,cached/* cached */.P)((0,overlay/* overlay */.L)(zones, beyond)),
        blocklistDns: (0,cached/* cached */.P)(record === undefined ? lists.resolve : (0,recorded/* continuing */.B$)(lists.resolve, record)),
        smtp: replay === undefined ? spoken(signal, around) : unspoken,
        spamd: replay === undefined ? judging(options, signal) : undefined,
        http: replay === undefined ? asked(options, signal, around) : unasked,
        close() {
            world.close();
            lists.close();
        },
    };
}
function judging({ smtp: { spamd } }, signal) {
    if (spamd === undefined)
        return undefined;
    const loaded = __webpack_require__.e(/* import() */ 9693).then(__webpack_require__.bind(__webpack_require__, 9693)).then(({ live }) => live({ ...spamd, signal }));
    return async (message) => (await loaded)(message);
}
function ask(chosen, signal, limits = {}) {
    const servers = chosen.length > 0 ? chosen : (0,system/* systemServers */.m)();
    return (0,live/* live */.V)({ servers, random: (below) => (0,external_node_crypto_.randomInt)(below), signal, ...limits });
}
/**
 * Fifty addresses on thirty lists are 1500 questions at once; of more than this, a server on the same machine loses some.
 * Two tries: a list that is silent is usual, and not worth the time of three.
 */
const listLimits = { width: 320, widthPerServer: 320, attempts: 2 };
/** More than any number of addresses needs that the lists answer without being paid. */
const mostListQuestions = 20_000;
/** With sockets, limits and a budget of its own: lists that are silent must not hold up what the rest asks. */
function forBlocklists({ dns, blocklists }, { given, signal, usual, blocklistKeys = new Map() }) {
    if (given !== undefined || blocklists.lists.length === 0)
        return { resolve: usual, close() { } };
    const servers = blocklists.servers.length > 0 ? blocklists.servers : dns.servers;
    const { resolve, close } = ask(servers, signal, listLimits);
    return { resolve: keyed(budgeted(resolve, mostListQuestions), blocklistKeys), close };
}
/** Loaded when somebody is spoken to. */
function spoken(signal, { watch, smtp }) {
    if (smtp !== undefined)
        return cached_cached(smtp);
    const start = performance.now();
    const options = { random: external_node_crypto_.randomBytes, signal, clock: () => Math.round(performance.now() - start) };
    const loaded = async () => (await __webpack_require__.e(/* import() */ 2350).then(__webpack_require__.bind(__webpack_require__, 2350))).live({ ...options, ...(watch === undefined ? {} : { watch }) });
    let live;
    return cached_cached(sparing(async (call) => {
        live ??= loaded();
        return (await live)(call);
    }));
}
/** Loaded when something is asked: most runs ask nothing. */
function asked({ smtp: { postmasterTools } }, signal, { postmasterToken }) {
    const headersFor = postmasterToken === undefined || postmasterTools === undefined
        ? {}
        : {
            headersFor: {
                origin: new URL(postmasterTools).origin,
                headers: { authorization: `Bearer ${postmasterToken}` },
            },
        };
    const loaded = async () => (await __webpack_require__.e(/* import() */ 603).then(__webpack_require__.bind(__webpack_require__, 603))).live({ signal, ...headersFor });
    let http;
    return async (request) => {
        http ??= loaded();
        return (await http)(request);
    };
}
const unasked = async () => ({
    kind: 'failed',
    failure: 'unusable',
    detail: 'was not asked, since answers are replayed',
});
/** RFC 5737 and RFC 3849: nobody has these addresses, and asking for them takes as long as a blocked port. */
const sparing = (smtp) => async (call) => (0,address_range/* specialRange */.hm)(call.address) === 'reserved or documentation'
    ? over('has an address that nobody can reach')
    : smtp(call);
/** Answers that were recorded hold no conversations. */
const unspoken = async () => over('was not asked, since answers are replayed');
const over = (said) => ({
    ended: { kind: 'unreachable', during: 'connect', said },
    steps: [],
    probes: [],
    oddities: [],
    retries: 0,
});

;// CONCATENATED MODULE: ./build/app/run.js
/** Puts everything together: options and the world around the process in, a report out. */












/** One run. Never rejects for what the world does, and ends soon after `options.timeout`. */
async function run(options, surroundings) {
    const world = openWorld(options, surroundings);
    const readable = readableOf(surroundings.messages);
    const settings = runWideOf(options, surroundings);
    try {
        const declared = new Map(options.domains.map((domain) => [domain.name, domain.declared]));
        const subjects = options.domains.map(({ name }) => ({ kind: 'domain', name }));
        const inspected = await inspect({ subjects, ...(surroundings.plan ?? (await planFor(settings, declared.values()))) }, {
            world: {
                dns: world.dns,
                blocklistDns: world.blocklistDns,
                smtp: world.smtp,
                spamd: world.spamd,
                http: world.http,
                now: surroundings.now,
                settings,
                declared: (name) => declared.get(name) ?? core_declared/* undeclared */.cr,
                login: ({ name }) => surroundings.logins.get(name),
                message: (path) => (readable.has(path) ? (0,messages/* readMessage */._)(path) : undefined),
                file: inputs/* fileParts */.R,
            },
            ...surroundings,
        });
        const domains = options.domains.map(async (asked) => {
            const domain = { kind: 'domain', name: asked.name };
            const found = await inspected.recall(spf/* spf */.kH, domain);
            const requirements = surroundings.plan === undefined ? await inspected.recall(receivers/* receivers */.d, domain) : undefined;
            return {
                name: asked.name,
                profile: asked.declared.profile,
                ...(asked.location === undefined ? {} : { location: asked.location }),
                ...(found?.own === undefined ? {} : { spf: (0,spf_branch/* branchOf */.W)(found.tree) }),
                ...(requirements === undefined ? {} : { requirements }),
            };
        });
        const told = isTold(settings)
            ? await (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3164), __webpack_require__.e(7050)]).then(__webpack_require__.bind(__webpack_require__, 7050))).toldFrom(inspected, options, settings)
            : undefined;
        surroundings.suppress?.(told?.dead ?? []);
        const report = {
            schema: 1,
            tool: version/* tool */.z,
            domains: await Promise.all(domains),
            results: inspected.results,
            ...told?.tables,
        };
        return applyPolicy(report, options.policy);
    }
    finally {
        world.close();
    }
}
/** Where answers are replayed, no exchanger is spoken to, and nothing is missed by it. Without a token no API is asked. */
function runWideOf({ smtp: { postmasterTools, ...smtp }, domains, blocklists }, { messages, inputs, replay, postmasterToken }) {
    const isAsked = postmasterTools !== undefined && postmasterToken !== undefined;
    return {
        ...smtp,
        exchangers: replay === undefined ? smtp.exchangers : 'off',
        blocklists: blocklists.lists,
        domains: domains.map(({ name }) => name),
        ehlo: ehloName(),
        messages: messages.paths,
        oversized: messages.oversized,
        inputs,
        ...(isAsked ? { postmasterTools } : {}),
    };
}
/** What no server takes is never read. */
const readableOf = ({ paths, oversized }) => new Set(paths.filter((path) => !oversized.some((file) => file.path === path)));


/***/ }),

/***/ 4132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ defineLink)
/* harmony export */ });
const defineLink = (link) => link;


/***/ }),

/***/ 103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ showsDomain)
/* harmony export */ });
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2506);

/** A verdict that rests on settings, on a file or on silence alone shows nothing: with a dead resolver, it must not look green. */
const showsDomain = ({ outcome, subject, evidence }) => (outcome === 'pass' || outcome === 'fail') && !(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .isHearsay */ .CM)(subject) && evidence.some(isAnswered);
function isAnswered(exchange) {
    if ('question' in exchange)
        return exchange.answer.kind !== 'failed';
    if ('request' in exchange)
        return exchange.response.kind === 'answered';
    return !silent.has(exchange.conversation.ended.kind);
}
const silent = new Set(['timeout', 'unreachable', 'deadline', 'unusable']);


/***/ }),

/***/ 7036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ overlay),
/* harmony export */   s: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/** A resolver that answers for proposed zones from their text, as if they were live, and asks another for the rest. */


/**
 * Within a zone's apex, and outside what it delegates, the zone is the truth: a name that it does not hold does not
 * exist (RFC 1034 §4.3.2, wildcards by RFC 4592). Questions to a named server are never answered from a zone.
 */
function overlay(zones, beyond) {
    const indexes = [...zones].sort((a, b) => b.apex.length - a.apex.length).map(indexOf);
    const zoneFor = ({ name, type }) => indexes.find((index) => (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(name, index.apex) && !isDelegated(index, name, type));
    const resolve = async (question, via) => {
        const index = zoneFor(question);
        if (index === undefined || question.at !== undefined)
            return (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixed */ .g)(via, await beyond(question));
        if (isSynthesized(index, question))
            return (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixed */ .g)(via, await beyond(question));
        const set = index.owners.get(question.name) ?? wildcardFor(index, question.name);
        if (set === undefined)
            return ended(index.names.has(question.name) ? 'nodata' : 'nxdomain', via);
        const records = recordsOf(set, question.type, question.name);
        if (records.length > 0)
            return { kind: 'found', records, via };
        const [alias] = question.type === 'CNAME' ? [] : recordsOf(set, 'CNAME', question.name);
        if (alias === undefined)
            return ended('nodata', via);
        if (via.length >= _chain_js__WEBPACK_IMPORTED_MODULE_1__/* .longestChain */ .q || via.includes(question.name))
            return looped;
        return resolve({ ...question, name: alias.data }, [...via, question.name]);
    };
    return (question) => resolve(question, []);
}
/** A resolver for which nothing exists: what lies beyond the zone of a test or an example. */
const nothing = async () => ({ kind: 'nxdomain' });
const looped = {
    kind: 'failed',
    failure: 'servfail',
    detail: 'the CNAME records lead in a circle',
};
function indexOf({ records, unread, apex }) {
    const owners = new Map();
    const names = new Set([apex]);
    for (const record of records) {
        const set = owners.get(record.name);
        if (set === undefined)
            owners.set(record.name, [record]);
        else
            set.push(record);
    }
    for (const { name: owner } of [...records, ...unread]) {
        for (let name = owner; name !== apex && !names.has(name); name = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(name))
            names.add(name);
    }
    const synthesized = new Set(unread.filter(({ type }) => type === 'ALIAS' || type === 'ANAME').map(({ name }) => name));
    return { apex, owners, names, synthesized };
}
/** What the providers' own types stand for is not in the file; the live zone is the best that is known of it. */
const isSynthesized = ({ synthesized }, { name, type }) => synthesized.has(name) && (type === 'A' || type === 'AAAA');
/** RFC 4035 §3.1.4.1: of a delegated name, the DS records alone are those of the zone above. */
function isDelegated({ apex, owners }, name, type) {
    const lowest = type === 'DS' && name !== apex ? (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(name) : name;
    for (let at = lowest; at !== apex && at !== ''; at = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(at)) {
        if (owners.get(at)?.some((record) => record.type === 'NS'))
            return true;
    }
    return false;
}
/** RFC 4592 §3.3.1: the wildcard at the closest encloser, if the name itself does not exist. */
function wildcardFor({ apex, owners, names }, name) {
    if (names.has(name))
        return undefined;
    let encloser = name;
    while (encloser !== apex && !names.has(encloser))
        encloser = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(encloser);
    const source = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .under */ .hG)('*', encloser);
    return source === undefined ? undefined : owners.get(source);
}
const recordsOf = (set, type, name) => set
    .filter((record) => record.type === type)
    .map(({ type: _, ...record }) => ({ ...record, name }));
const ended = (kind, via) => via.length === 0 ? { kind } : { kind, via };


/***/ }),

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
