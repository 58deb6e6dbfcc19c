export const id = 281;
export const ids = [281,530];
export const modules = {

/***/ 721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bouncesFrom: () => (/* binding */ bouncesFrom),
/* harmony export */   suppressionsCsv: () => (/* binding */ suppressionsCsv),
/* harmony export */   tableOf: () => (/* binding */ tableOf)
/* harmony export */ });
/* harmony import */ var _facts_bounces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3158);
/* harmony import */ var _mail_dsn_classify_categories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4607);


async function bouncesFrom(inspected, { options, inputs }) {
    if (inputs.bounces.length === 0)
        return { tables: [], dead: [] };
    const names = [...options.domains.map(({ name }) => name), undefined];
    const found = await Promise.all(names.map(async (name) => {
        const subject = { kind: 'bounces', ...(name === undefined ? {} : { name }) };
        return { name, came: await inspected.recall(_facts_bounces_js__WEBPACK_IMPORTED_MODULE_0__/* .bounces */ .sA, subject) };
    }));
    const known = found.flatMap(({ name, came }) => (came === undefined ? [] : [{ name, came }]));
    return {
        tables: known.filter(({ came }) => came.failed + came.delayed > 0).map(tableOf),
        // What somebody else sent to is no reason to stop sending.
        dead: known.flatMap(({ name, came }) => (name === undefined ? [] : came.dead)),
    };
}
const tableOf = ({ name, came, }) => ({
    ...(name === undefined ? {} : { domain: name }),
    failed: came.failed,
    delayed: came.delayed,
    dead: came.dead.length,
    categories: came.categories.map(({ category, failed, delayed, permanent, temporary, receivers }) => ({
        category,
        failed,
        delayed,
        permanent,
        temporary,
        receivers,
        remedy: `${_mail_dsn_classify_categories_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .L[category].remedy}.`,
        checks: _mail_dsn_classify_categories_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .L[category].checks,
    })),
});
const columns = ['recipient', 'category', 'status', 'bounces', 'last', 'file', 'line'];
/** CSV of RFC 4180, with a header; an address that a spreadsheet would take for a formula is quoted as text. */
const suppressionsCsv = (dead) => [columns, ...dead.map(rowOf)].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
const rowOf = ({ recipient, category, status = '', count, date = '', at, }) => [
    recipient,
    category,
    status,
    String(count),
    date,
    at.path,
    String(at.line),
];
/** OWASP: "=", "+", "-" and "@" begin a formula. */
const cell = (text) => {
    const clean = text.replace(/[\p{Cc}\p{Cf}]/gu, '');
    const harmless = /^[=+\-@]/.test(clean) ? `'${clean}` : clean;
    return /[",;']|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};


/***/ }),

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
/* harmony import */ var _documentation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(318);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8307);
/** A report in the format that somebody asked for, on the way to where it is wanted. */



/** Each format is loaded when it is used. */
async function renderAs(format, report, appearance) {
    switch (format) {
        case 'text':
            return (await Promise.all(/* import() */[__webpack_require__.e(571), __webpack_require__.e(915)]).then(__webpack_require__.bind(__webpack_require__, 3915))).renderText(report, appearance);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 560).then(__webpack_require__.bind(__webpack_require__, 2560))).renderJson(report);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 359).then(__webpack_require__.bind(__webpack_require__, 7359))).sarifOf(report, appearance.configFile);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 227).then(__webpack_require__.bind(__webpack_require__, 4227))).renderJunit(report);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(571), __webpack_require__.e(419)]).then(__webpack_require__.bind(__webpack_require__, 6419))).renderMarkdown(report, { docsUrl: _documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .docsUrl */ .f });
        case 'annotations': {
            const { annotationCommands, annotationsOf } = await __webpack_require__.e(/* import() */ 241).then(__webpack_require__.bind(__webpack_require__, 6241));
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
            await (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeText */ .x3)(path, await text());
        }
        catch (error) {
            problems.push(`${setting}: ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)} cannot be written (${error.message})`);
        }
    };
    for (const [format, path] of wanted)
        await write(`${format}-file`, path, () => renderAs(format, report, { ...options, color: false, width: 100 }));
    if (options.suppressionsFile !== undefined)
        await write('suppressions-file', options.suppressionsFile, async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 721))).suppressionsCsv(dead));
    return { problems };
}


/***/ }),

/***/ 9555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/checks/index.js + 302 modules
var checks = __webpack_require__(8987);
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




/** Judges with the facts that the check needs. Never rejects. */
async function judge(check, subject, { gather, crashed }) {
    const findings = [];
    let evidence = [];
    const ended = (outcome, reason) => ({
        check: check.id,
        subject,
        outcome,
        ...(reason === undefined ? {} : { reason }),
        findings,
        evidence,
    });
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
const mostUnderWay = 32;
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
        const node = {
            subject,
            domains: new Set(),
            ...judgeAll(subject),
            children: explore(subject),
        };
        nodes.set(key, node);
        return node;
    };
    const judgeAll = (subject) => {
        const checks = plan.checks.filter((check) => check.on === subject.kind);
        const judgeWith = (check) => judge(check, subject, { gather, crashed: inspection.crashed });
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
    const results = await Promise.all(ordered.map(async (node) => {
        const domains = [...node.domains];
        return (await node.results).map((result) => ({ ...result, domains }));
    }));
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
    if (node.domains.has(domain))
        return;
    if (node.domains.size === 0)
        ordered.push(node);
    node.domains.add(domain);
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
    const seen = new Set(results
        .filter(({ outcome, subject }) => (outcome === 'pass' || outcome === 'fail') && !(0,core_subject/* isHearsay */.CM)(subject))
        .flatMap(({ domains }) => domains));
    const blind = results.filter(({ outcome }) => outcome === 'inconclusive').flatMap(({ domains }) => domains);
    return [...new Set(blind)].filter((domain) => !seen.has(domain));
}

// EXTERNAL MODULE: ./build/facts/links.js + 1 modules
var links = __webpack_require__(2220);
// EXTERNAL MODULE: ./build/facts/receivers.js + 3 modules
var receivers = __webpack_require__(1926);
// EXTERNAL MODULE: ./build/facts/spf.js
var spf = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/facts/spf-branch.js
var spf_branch = __webpack_require__(608);
// EXTERNAL MODULE: ./build/app/bounces.js
var bounces = __webpack_require__(721);
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
// EXTERNAL MODULE: ./build/mail/metrics/index.js + 7 modules
var metrics = __webpack_require__(210);
// EXTERNAL MODULE: ./build/facts/metrics.js
var facts_metrics = __webpack_require__(6797);
// EXTERNAL MODULE: ./build/facts/postmaster-tools.js + 1 modules
var postmaster_tools = __webpack_require__(724);
// EXTERNAL MODULE: ./build/facts/rates.js
var rates = __webpack_require__(7247);
;// CONCATENATED MODULE: ./build/facts/rate-series.js




const mostDays = 30;
const names = ['bounce', 'complaint', 'unsubscribe'];
/** Of all streams together. */
const rateSeries = {
    name: 'rate-series',
    on: 'metrics',
    async gather(subject, world) {
        const rows = await world.fact(facts_metrics/* counted */.hS, subject);
        return names.flatMap((rate) => {
            const told = rows.filter((row) => (0,rates/* shareOf */.tC)(rate, row) !== undefined);
            const last = told.reduce((latest, { day }) => (day > latest ? day : latest), '');
            const days = last === ''
                ? []
                : (0,rates/* dailyShares */.iL)(rate, told, (0,metrics/* nextDay */.s_)(last, 1 - mostDays), last).filter(({ of }) => of > 0);
            return series({ ...(subject.name === undefined ? {} : { domain: subject.name }), rate }, world.settings.rateLimits[rate], days.map(({ day, events, of }) => ({ day, share: events / of, of: Math.round(of) })));
        });
    },
};
/** What Gmail counted. */
const gmailSeries = {
    name: 'gmail-series',
    on: 'postmaster-tools',
    async gather(subject, world) {
        const { spamRate } = await world.fact(postmaster_tools/* postmasterTools */.C, subject);
        return series({ domain: subject.name, rate: 'gmail-spam' }, world.settings.rateLimits.complaint, spamRate.slice(-mostDays));
    },
};
/** A single day is no line. */
const series = (about, { warn, fail }, days) => (days.length < 2 ? [] : [{ ...about, warn, fail, days }]);

;// CONCATENATED MODULE: ./build/app/rates.js

/** Of the domains in the order of the settings, then of what names none; nothing where nothing was given. */
async function ratesFrom({ recall }, { domains, settings: { inputs, postmasterTools } }) {
    const counted = async (name) => inputs.metrics.length === 0
        ? []
        : ((await recall(rateSeries, { kind: 'metrics', ...(name === undefined ? {} : { name }) })) ?? []);
    const told = async (name) => postmasterTools === undefined
        ? []
        : ((await recall(gmailSeries, { kind: 'postmaster-tools', name })) ?? []);
    const each = domains.map(async ({ name }) => [...(await counted(name)), ...(await told(name))]);
    return [...(await Promise.all(each)).flat(), ...(await counted())];
}

// EXTERNAL MODULE: ./build/facts/report-dmarc.js
var report_dmarc = __webpack_require__(6772);
// EXTERNAL MODULE: ./build/facts/report-sources.js + 4 modules
var report_sources = __webpack_require__(6467);
;// CONCATENATED MODULE: ./build/app/senders.js


const mostRows = 100;
/** Of the domains that reports are about, in the order of the settings. */
async function sendersFrom(inspected, { options, inputs }) {
    if (inputs.reports.length === 0)
        return [];
    const tables = await Promise.all(options.domains.map(async ({ name }) => {
        const subject = { kind: 'reports', name };
        const seen = await inspected.recall(report_dmarc/* dmarcSeen */.tA, subject);
        const sources = await inspected.recall(report_sources/* dmarcSources */.c, subject);
        if (seen === undefined || sources === undefined || seen.messages === 0)
            return [];
        const { reports, messages, passed, failed, begin, end } = seen;
        const senders = sources.slice(0, mostRows).map(rowOf);
        const span = { ...dayAt('begin', begin), ...dayAt('end', end) };
        return [{ domain: name, reports, ...span, messages, passed, failed, senders }];
    }));
    return tables.flat();
}
const rowOf = (source) => {
    const { name, standing, messages, passed, dkim, spf, quarantined, rejected, addresses } = source;
    return { name, standing, messages, passed, dkim, spf, stopped: quarantined + rejected, addresses };
};
const dayAt = (name, seconds) => (seconds === undefined ? {} : { [name]: new Date(seconds * 1000).toISOString().slice(0, 10) });

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

// EXTERNAL MODULE: ./build/net/dns/live.js + 5 modules
var live = __webpack_require__(6138);
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/net/dns/gate.js
var gate = __webpack_require__(8729);
;// CONCATENATED MODULE: ./build/net/smtp/reply.js
/** Far beyond the 512 octets of RFC 5321 §4.5.3.1.5, which servers exceed. */
const longestLine = 4_096;
/** RFC 4954 §4: a challenge of SASL has up to 12,288 octets. */
const longestChallenge = 12_288 + '334 \r\n'.length;
const mostLines = 128;
const mostHeld = 65_536;
/** `onLine` hears every line as it comes, without its end, and what stands in place of one. */
function replyReader(onLine) {
    const oddities = new Set();
    let whole = [];
    let lines = [];
    let partial = [];
    let partialLength = 0;
    let start = '';
    let held = 0;
    let unreadable = '';
    let problem;
    const partialText = () => withoutReturn(decoded(Buffer.concat(partial, partialLength)));
    const stop = (why) => {
        problem = why;
        onLine(partialText().slice(0, longestLine));
    };
    const forgetPartial = () => {
        partial = [];
        partialLength = 0;
        start = '';
    };
    const finish = (octets) => {
        const text = decoded(octets);
        if (octets.at(-1) !== carriageReturn)
            oddities.add('bare-lf');
        if (octets.length > 511)
            oddities.add('long-line');
        if (octets.some((octet) => octet > 127))
            oddities.add('eight-bit');
        const raw = withoutReturn(text);
        onLine(raw);
        const line = parseLine(raw);
        if (line !== undefined)
            add(line);
        else {
            problem = 'not-a-reply';
            unreadable = raw;
        }
    };
    const add = (line) => {
        lines.push(line);
        if (lines.some(({ code }) => code !== line.code))
            oddities.add('mixed-codes');
        if (!line.isLast) {
            if (lines.length >= mostLines)
                problem = 'too-many-lines';
            return;
        }
        whole.push({ reply: replyOf(lines, line.code), raw: lines.map(({ raw }) => raw) });
        lines = [];
    };
    const keep = (octets) => {
        partial.push(octets);
        partialLength += octets.length;
        if (start.length < 4)
            start += Buffer.from(octets.subarray(0, 4 - start.length)).toString('latin1');
        if (start.length === 4 && !startsReply.test(start))
            stop('not-a-reply');
        else if (partialLength > (start === '334 ' ? longestChallenge : longestLine))
            stop('line-too-long');
    };
    return {
        push(octets) {
            held += octets.length;
            for (let from = 0; problem === undefined && from < octets.length;) {
                const end = octets.indexOf(lineFeed, from);
                keep(octets.subarray(from, end === -1 ? octets.length : end));
                if (end === -1)
                    break;
                from = end + 1;
                if (problem !== undefined)
                    break;
                const line = Buffer.concat(partial, partialLength);
                forgetPartial();
                finish(line);
            }
            if (held > mostHeld)
                problem ??= 'too-much';
        },
        take() {
            const first = whole.shift();
            if (whole.length === 0 && lines.length === 0)
                held = partialLength;
            return first?.reply;
        },
        problem: () => problem,
        rest: () => [...whole.flatMap(({ raw }) => raw), ...lines.map(({ raw }) => raw), unreadable, partialText()]
            .filter((text) => text !== '')
            .join('\n'),
        drop() {
            whole = [];
            lines = [];
            unreadable = '';
            problem = undefined;
            forgetPartial();
            held = 0;
        },
        oddities: () => [...oddities].sort(),
    };
}
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const decoded = (octets) => octets.toString('utf8');
const withoutReturn = (text) => (text.endsWith('\r') ? text.slice(0, -1) : text);
/** The first octets of a line, before all of it is there. */
const startsReply = /^[2-5]\d\d[ \-\r]/;
/** RFC 5321 §4.2: a code of three digits, a hyphen on all lines but the last, text. The text may be missing. */
function parseLine(raw) {
    const match = /^([2-5]\d\d)(?:([ -])(.*))?$/s.exec(raw);
    if (match === null)
        return undefined;
    return { code: Number(match[1]), isLast: match[2] !== '-', text: match[3] ?? '', raw };
}
function replyOf(lines, code) {
    const texts = lines.map(({ text }) => text);
    const enhanced = enhancedCode(texts.at(-1) ?? '', code);
    return { code, ...(enhanced === undefined ? {} : { enhanced }), lines: texts };
}
/** RFC 2034 §4: the text starts with a code of RFC 3463 whose class is the first digit of the reply code. */
function enhancedCode(text, code) {
    const match = /^([245])\.\d{1,3}\.\d{1,3}(?=\s|$)/.exec(text);
    return match !== null && Number(match[1]) === Math.floor(code / 100) ? match[0] : undefined;
}

;// CONCATENATED MODULE: ./build/net/smtp/trouble.js
/** For an error event of a socket. */
function lossOf(error) {
    const { code: written, reason } = (error ?? {});
    const code = String(written ?? '');
    const known = isOfTls.test(code) ? handshakeFailed(reason) : (bySystemCode[code] ?? unreachable);
    return { ...known, ...(code === '' ? {} : { code: code.slice(0, 100) }) };
}
const isOfTls = /^(ERR_SSL_|ERR_TLS_|EPROTO$)/;
function handshakeFailed(reason) {
    const words = typeof reason === 'string' ? reason.slice(0, 200) : undefined;
    return words === undefined
        ? { kind: 'tls-handshake', said: 'failed in the TLS handshake' }
        : { kind: 'tls-handshake', said: `failed in the TLS handshake (${words})`, reason: words };
}
const unreachable = { kind: 'unreachable', said: 'cannot be reached from here' };
const torn = { kind: 'reset', said: 'tore down the connection' };
const bySystemCode = {
    ECONNREFUSED: { kind: 'refused', said: 'refused the connection' },
    ECONNRESET: torn,
    ECONNABORTED: torn,
    EPIPE: torn,
    ETIMEDOUT: { kind: 'timeout', said: 'did not answer' },
};
const trouble_closed = { kind: 'closed', said: 'closed the connection' };
const outOfTime = { kind: 'deadline', said: 'was not done when the time was up' };
const silent = (during, milliseconds) => ({
    kind: 'timeout',
    during,
    said: `${awaited[during]} within ${seconds(milliseconds)} s`,
});
const seconds = (milliseconds) => Math.max(0.1, Math.round(milliseconds / 100) / 10);
const awaited = {
    connect: 'did not answer',
    greeting: 'sent no greeting',
    ehlo: 'did not answer EHLO',
    starttls: 'did not answer STARTTLS',
    tls: 'did not complete the TLS handshake',
    login: 'did not answer the login',
    probe: 'did not answer a command',
};
const unreadable = (problem) => ({ kind: 'protocol', said: inWords[problem] });
const inWords = {
    'not-a-reply': 'sent a line that is no SMTP reply',
    'line-too-long': 'sent a line that does not end',
    'too-many-lines': 'sent a reply that does not end',
    'too-much': 'sent far more than was asked for',
};
const shutDown = (during, reply) => ({
    kind: 'rejected',
    during,
    said: `ended the conversation with ${reply.code}`,
    reply,
});
/** Where something came before it was asked for. */
const outOfTurn = (during, early) => early?.code === 421
    ? shutDown(during, early)
    : { kind: 'protocol', during, said: 'sent more than was asked for', ...(early && { reply: early }) };
/** A reply that the standard does not have for what was said. */
const unexpected = (during, reply) => ({
    kind: 'protocol',
    during,
    said: `answered with ${reply.code}, which makes no sense there`,
    reply,
});
const rejected = (during, reply) => ({
    kind: 'rejected',
    during,
    said: `answered with ${reply.code}`,
    reply,
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/net/smtp/tap.js

/** Takes over the socket's data; its errors and its end are passed on. Destroying the stream destroys the socket. */
function tap(socket) {
    const stream = new external_node_stream_.Duplex({
        read: () => void socket.resume(),
        write: (chunk, _encoding, done) => void socket.write(chunk, done),
        final: (done) => void socket.end(done),
        destroy(error, done) {
            socket.destroy();
            done(error);
        },
    });
    socket.on('data', (octets) => void (stream.push(octets) || socket.pause()));
    socket.on('end', () => stream.push(null));
    socket.on('error', (error) => stream.destroy(error));
    socket.on('close', () => stream.destroy());
    return stream;
}

;// CONCATENATED MODULE: ./build/net/smtp/tls/signature.js
/** The algorithm that a certificate is signed with, read from its DER, as node 20 does not tell it. */
/**
 * The second element of `Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signature }` (RFC 5280 §4.1).
 * By its name where it is a known one, else dotted; empty where the octets are no certificate.
 */
function signatureAlgorithm(der) {
    const certificate = signature_element(der, 0);
    const signed = certificate && signature_element(der, certificate.start);
    const algorithm = signed && signature_element(der, signed.end);
    const identifier = algorithm && signature_element(der, algorithm.start);
    if (identifier === undefined || identifier.tag !== objectIdentifier)
        return '';
    const oid = dotted(der.subarray(identifier.start, identifier.end));
    return signature_names[oid] ?? oid;
}
const objectIdentifier = 0x06;
/** One tag, length, value (X.690 §8.1), with a tag of one octet and at most four octets of length. */
function signature_element(der, at) {
    const tag = der[at];
    const first = der[at + 1];
    if (tag === undefined || first === undefined)
        return undefined;
    const octets = first < 0x80 ? 0 : first & 0x7f;
    if (octets > 4)
        return undefined;
    let length = first < 0x80 ? first : 0;
    for (const octet of der.subarray(at + 2, at + 2 + octets))
        length = length * 256 + octet;
    const start = at + 2 + octets;
    return start + length > der.length ? undefined : { tag, start, end: start + length };
}
/** X.690 §8.19: numbers to the base of 128; the first holds two. */
function dotted(octets) {
    const numbers = [];
    let number = 0;
    for (const octet of octets.subarray(0, 32)) {
        number = number * 128 + (octet & 0x7f);
        if (octet < 0x80) {
            numbers.push(number);
            number = 0;
        }
    }
    const [first = 0, ...rest] = numbers;
    const root = Math.min(2, Math.floor(first / 40));
    return [root, first - root * 40, ...rest].join('.');
}
const signature_names = {
    '1.2.840.113549.1.1.2': 'md2WithRSAEncryption',
    '1.2.840.113549.1.1.4': 'md5WithRSAEncryption',
    '1.2.840.113549.1.1.5': 'sha1WithRSAEncryption',
    '1.2.840.113549.1.1.10': 'rsassaPss',
    '1.2.840.113549.1.1.11': 'sha256WithRSAEncryption',
    '1.2.840.113549.1.1.12': 'sha384WithRSAEncryption',
    '1.2.840.113549.1.1.13': 'sha512WithRSAEncryption',
    '1.2.840.113549.1.1.14': 'sha224WithRSAEncryption',
    '1.2.840.10040.4.3': 'dsa-with-sha1',
    '2.16.840.1.101.3.4.3.2': 'dsa-with-sha256',
    '1.2.840.10045.4.1': 'ecdsa-with-SHA1',
    '1.2.840.10045.4.3.1': 'ecdsa-with-SHA224',
    '1.2.840.10045.4.3.2': 'ecdsa-with-SHA256',
    '1.2.840.10045.4.3.3': 'ecdsa-with-SHA384',
    '1.2.840.10045.4.3.4': 'ecdsa-with-SHA512',
    '1.3.101.112': 'ed25519',
    '1.3.101.113': 'ed448',
};

;// CONCATENATED MODULE: ./build/net/smtp/tls/certificate.js

const mostNames = 500;
function certificateFacts(certificate) {
    return {
        subject: onOneLine(certificate.subject),
        issuer: onOneLine(certificate.issuer),
        names: namesIn(certificate.subjectAltName ?? ''),
        notBefore: isoDate(certificate.validFrom),
        notAfter: isoDate(certificate.validTo),
        key: keyFacts(certificate),
        signatureAlgorithm: signatureAlgorithm(certificate.raw),
        isSelfSigned: isSelfSigned(certificate),
        issuerUrls: issuerUrls(certificate.infoAccess ?? ''),
        fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
        der: Uint8Array.from(certificate.raw),
    };
}
/** Node writes one part to a line, and leaves out an empty name. */
const onOneLine = (name) => (name ?? '').trim().split('\n').join(', ').slice(0, 1_000);
/**
 * Node writes `DNS:a.example, IP Address:192.0.2.1, DirName:…`, and an entry with a comma in it as a JSON string, so
 * that no entry can be passed off as two.
 */
function namesIn(subjectAltName) {
    const entries = subjectAltName.matchAll(/(?:^|, )([A-Za-z ]{1,20}):("(?:[^"\\]|\\.)*"|[^,"]*)/g);
    return [...entries]
        .filter(([, kind]) => kind === 'DNS' || kind === 'IP Address')
        .map(([, , name = '']) => name)
        .slice(0, mostNames);
}
function isoDate(text) {
    const milliseconds = Date.parse(text);
    return Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString();
}
function keyFacts(certificate) {
    const key = publicKeyOf(certificate);
    const details = key?.asymmetricKeyDetails;
    const bits = details?.modulusLength ?? curveBits[details?.namedCurve ?? key?.asymmetricKeyType ?? ''];
    return {
        type: key?.asymmetricKeyType ?? 'unknown',
        ...(bits === undefined ? {} : { bits }),
        ...(details?.namedCurve === undefined ? {} : { curve: details.namedCurve }),
    };
}
/** Node throws where OpenSSL does not know the kind of key. */
function publicKeyOf(certificate) {
    try {
        return certificate.publicKey;
    }
    catch {
        return undefined;
    }
}
const curveBits = {
    prime256v1: 256,
    secp256k1: 256,
    secp384r1: 384,
    secp521r1: 521,
    ed25519: 256,
    ed448: 456,
};
function isSelfSigned(certificate) {
    const key = publicKeyOf(certificate);
    if (key === undefined || certificate.subject !== certificate.issuer)
        return false;
    try {
        return certificate.verify(key);
    }
    catch {
        return false;
    }
}
/** RFC 5280 §4.2.2.1: `CA Issuers - URI:http://…`, one to a line. */
const issuerUrls = (infoAccess) => infoAccess
    .split('\n')
    .flatMap((line) => /^CA Issuers - URI:"?([^"\s]{1,500})/.exec(line)?.[1] ?? [])
    .slice(0, 10);

;// CONCATENATED MODULE: ./build/net/smtp/tls/facts.js


const longestChain = 10;
/** `host`: the name that the certificate must hold. */
function tlsFacts(socket, host) {
    const chain = chainOf(socket);
    const [leaf] = chain;
    const keyExchange = keyExchangeOf(socket);
    const distrust = leaf === undefined ? noCertificate : distrustOf(socket);
    return {
        version: socket.getProtocol() ?? '',
        cipher: socket.getCipher().standardName,
        ...(keyExchange === undefined ? {} : { keyExchange }),
        chain: chain.map(certificateFacts),
        trusted: distrust === undefined,
        ...(distrust === undefined ? {} : { distrust }),
        nameMatches: leaf !== undefined && isFor(leaf, host),
    };
}
/** As sent. An authority's certificate is its own issuer: the walk ends where it has been before. */
function chainOf(socket) {
    const chain = [];
    let next = socket.getPeerX509Certificate();
    while (next !== undefined && chain.length < longestChain) {
        const { fingerprint256 } = next;
        if (chain.some((known) => known.fingerprint256 === fingerprint256))
            break;
        chain.push(next);
        next = next.issuerCertificate;
    }
    return chain;
}
function keyExchangeOf(socket) {
    const info = socket.getEphemeralKeyInfo();
    if (info === null || !('type' in info))
        return undefined;
    const { type, size, name } = info;
    return {
        type,
        ...(name === undefined ? {} : { name }),
        ...(size === undefined ? {} : { bits: size }),
    };
}
const noCertificate = { reason: 'no-certificate', code: '' };
function distrustOf(socket) {
    if (socket.authorized)
        return undefined;
    // Typed as an error, and yet a code: documentation and source of node say so.
    const code = String(socket.authorizationError ?? '');
    return { reason: reasons[code] ?? 'other', code };
}
const reasons = {
    CERT_HAS_EXPIRED: 'expired',
    CERT_NOT_YET_VALID: 'not-yet-valid',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
    SELF_SIGNED_CERT_IN_CHAIN: 'private-authority',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'incomplete-chain',
    UNABLE_TO_GET_ISSUER_CERT: 'incomplete-chain',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'incomplete-chain',
    CERT_REVOKED: 'revoked',
    EE_KEY_TOO_SMALL: 'weak',
    CA_KEY_TOO_SMALL: 'weak',
    CA_MD_TOO_WEAK: 'weak',
};
/** RFC 9525 §2: the common name of the subject is not looked at. */
function isFor(certificate, host) {
    const found = (0,external_node_net_.isIP)(host) === 0
        ? certificate.checkHost(host, { subject: 'never', partialWildcards: false })
        : certificate.checkIP(host);
    return found !== undefined;
}

;// CONCATENATED MODULE: ./build/net/smtp/wire.js
/** The connection under a conversation: octets in plain text, then in TLS, and how it was lost. */




const mostSeen = 512;
function wire({ call, handshake, signal, onOctets, onChange }) {
    const raw = (0,external_node_net_.connect)({ host: call.address, port: call.port, noDelay: true, autoSelectFamily: false });
    let socket = raw;
    let loss;
    let isOpen = false;
    let tls;
    let seen = new Uint8Array();
    const lose = (reason) => {
        loss ??= reason;
        onChange();
    };
    const aborted = () => lose(outOfTime);
    const over = () => lose(trouble_closed);
    const failed = (error) => lose(lossOf(error));
    // TLS calls every end that it did not expect a reset; the socket below knows whether it was one.
    const failedInTls = (error) => lose(raw.readableEnded && lossOf(error).kind === 'reset' ? trouble_closed : lossOf(error));
    const listen = (to, onError) => {
        to.on('data', onOctets).on('error', onError).on('end', over).on('close', over);
    };
    const remember = (octets) => {
        if (seen.length < mostSeen)
            seen = Buffer.concat([seen, octets.subarray(0, mostSeen - seen.length)]);
    };
    raw.on('connect', () => {
        isOpen = true;
        onChange();
    });
    raw.on('data', remember);
    listen(raw, failed);
    if (signal.aborted)
        aborted();
    else
        signal.addEventListener('abort', aborted, { once: true });
    const startTls = () => {
        raw.off('data', onOctets).off('error', failed).off('end', over).off('close', over);
        seen = new Uint8Array();
        const secured = handshake(tap(raw), call);
        socket = secured;
        listen(secured, failedInTls);
        secured.once('secureConnect', () => {
            try {
                tls = tlsFacts(secured, call.host);
                onChange();
            }
            catch {
                // Node throws where OpenSSL cannot take a certificate apart.
                lose({ kind: 'tls-handshake', said: 'shows a certificate that cannot be read' });
            }
        });
    };
    return {
        isOpen: () => isOpen,
        loss: () => loss,
        tls: () => tls,
        seen: () => seen,
        canSend: () => isOpen && (socket === raw || tls !== undefined) && (loss ?? outOfTime) === outOfTime,
        write: (text) => void socket.write(text),
        flushed: (milliseconds) => new Promise((resolve) => {
            const timer = setTimeout(resolve, milliseconds);
            socket.write('', () => {
                clearTimeout(timer);
                resolve();
            });
        }),
        startTls() {
            try {
                startTls();
            }
            catch {
                raw.destroy();
                lose({ kind: 'unusable', said: 'was not spoken to, as the settings for TLS are of no use' });
            }
        },
        destroy() {
            signal.removeEventListener('abort', aborted);
            socket.destroy();
            raw.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./build/net/smtp/line.js



function line({ call, handshake, transcript, signal }) {
    const reader = replyReader(transcript.server);
    let trouble;
    let last = 'greeting';
    let isAbandoned = false;
    let wake = () => undefined;
    const onOctets = (octets) => {
        reader.push(octets);
        wake();
    };
    const below = wire({ call, handshake, signal, onOctets, onChange: () => wake() });
    const loss = () => {
        const problem = reader.problem();
        return problem === undefined ? below.loss() : unreadable(problem);
    };
    /** What came before the connection was lost still counts. */
    const wait = (patience, ready) => new Promise((resolve) => {
        const done = (value) => {
            clearTimeout(timer);
            wake = () => undefined;
            resolve(value);
        };
        const timer = setTimeout(() => done(undefined), patience);
        wake = () => {
            const value = ready();
            if (value !== undefined || loss() !== undefined)
                done(value);
        };
        wake();
    });
    const awaited = async (during, patience, ready) => {
        if (trouble !== undefined)
            return undefined;
        const value = await wait(patience, ready);
        const lost = loss();
        if (value === undefined)
            trouble = lost === undefined ? silent(during, patience) : { ...lost, during };
        return value;
    };
    const next = async (during, patience) => {
        const reply = await awaited(during, patience, reader.take);
        // RFC 5321 §3.8: 421 may come at any time, and says that the server ends the connection.
        if (reply?.code === 421)
            trouble = shutDown(during, transcript.cleanReply(reply));
        return reply;
    };
    const early = () => {
        const reply = reader.take();
        return outOfTurn(last, reply && transcript.cleanReply(reply));
    };
    return {
        trouble: () => trouble,
        conclude(other) {
            trouble = other;
        },
        opened: async (patience) => (await awaited('connect', patience, () => below.isOpen() || undefined)) !== undefined,
        async secure(patience) {
            if (trouble === undefined)
                below.startTls();
            return awaited('tls', patience, below.tls);
        },
        async reply(during, patience) {
            const reply = await next(during, patience);
            return reply && transcript.cleanReply(reply);
        },
        async challenge(patience) {
            const reply = await next('login', patience);
            return reply === undefined || reply.code === 334 ? reply : transcript.cleanReply(reply);
        },
        send(during, command, shown = command) {
            if (trouble !== undefined)
                return;
            last = during;
            if (reader.rest() !== '')
                trouble = early();
            if (trouble !== undefined)
                return;
            transcript.client(shown);
            below.write(`${command}\r\n`);
        },
        pour(octets, shown) {
            if (trouble !== undefined)
                return;
            transcript.client(shown);
            below.write(octets);
        },
        async overheard(patience) {
            const reply = await next('probe', patience);
            if (trouble?.kind === 'timeout')
                trouble = undefined;
            return reply && transcript.cleanReply(reply);
        },
        abandon(why) {
            transcript.note(why);
            isAbandoned = true;
        },
        unasked() {
            const rest = transcript.clean(reader.rest());
            reader.drop();
            return rest;
        },
        seen: below.seen,
        oddities: reader.oddities,
        async leave(patience) {
            if (trouble === undefined && reader.rest() !== '')
                trouble = early();
            if (below.canSend() && isSmtp(trouble) && !isAbandoned) {
                reader.drop();
                transcript.client('QUIT');
                below.write('QUIT\r\n');
                if (!canAnswer(trouble))
                    await below.flushed(atMostToFlush);
                // RFC 5321 §4.1.1.10: the server closes. Until it has, another connection would be the second at a time.
                else if ((await wait(patience, reader.take)) !== undefined)
                    await wait(atMostToClose, () => undefined);
            }
            below.destroy();
        },
    };
}
/** Milliseconds for a QUIT that nobody answers. */
const atMostToFlush = 100;
/** Milliseconds for a server to close after its answer to QUIT. */
const atMostToClose = 200;
const isSmtp = (trouble) => trouble?.kind !== 'not-smtp';
/** Whether it is worth waiting for the answer to QUIT. */
function canAnswer(trouble) {
    const willing = [
        'rejected',
        'starttls-not-offered',
        'starttls-refused',
        'plain-on-tls',
    ];
    return trouble === undefined || willing.includes(trouble.kind);
}

// EXTERNAL MODULE: ./build/net/smtp/sasl/choose.js + 5 modules
var choose = __webpack_require__(7444);
;// CONCATENATED MODULE: ./build/net/smtp/secrets.js
/** Finds credentials in what a server says, so that they are never repeated: as they are, and in the usual codings. */
const secrets_hidden = '<secret>';
function secrets() {
    const forms = new Set();
    let pattern;
    return {
        add(text) {
            for (const form of formsOf(text))
                forms.add(form);
            // The longest first: a form that is part of another must not leave the rest of it behind.
            const longestFirst = [...forms].sort((one, other) => other.length - one.length);
            pattern = forms.size === 0 ? undefined : new RegExp(longestFirst.map(escaped).join('|'), 'giu');
        },
        clean: (text) => (pattern === undefined ? text : text.replace(pattern, secrets_hidden)),
    };
}
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
function formsOf(text) {
    if (text === '')
        return [];
    const octets = Buffer.from(text);
    const hexadecimal = octets.length < 4 ? [] : [octets.toString('hex')];
    return [text, encodeURIComponent(octets.toString()), ...hexadecimal, ...inBase64(octets)];
}
/**
 * The base64 of the octets alone, and what of it is the same wherever they stand in something longer: the middle, at
 * each of three offsets. Middles of fewer than four characters could be anything.
 */
function inBase64(octets) {
    const middles = [0, 1, 2].map((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), octets]).toString('base64');
        const whole = Math.floor(((offset + octets.length) * 8) / 6);
        return encoded.slice(Math.ceil((offset * 8) / 6), whole);
    });
    const standard = [octets.toString('base64'), ...middles.filter((middle) => middle.length >= 4)];
    return standard.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
}

;// CONCATENATED MODULE: ./build/net/smtp/talk.js
/** One command and its reply; undefined once there is trouble. */
function command({ line, patience }, during, text) {
    line.send(during, text);
    return line.reply(during, patience.reply);
}
const isPositive = (reply) => reply.code >= 200 && reply.code < 300;
/** Whether a text stays on its line: a line end in it would be a command of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be sent
const staysOnLine = (text) => !/[\x00-\x1f\x7f]/.test(text);
/** A command of a probe. `address` is what stands in angle brackets; one that would end them is not sent. */
async function put(talk, text, address = '') {
    const isSendable = staysOnLine(text) && !/[<>]/.test(address) && Buffer.byteLength(text) <= longestCommand;
    const reply = isSendable ? await command(talk, 'probe', text) : undefined;
    return reply === undefined ? { command: text } : { command: text, reply };
}
/** RFC 5321 §4.5.3.1.4: 512 octets with the line end. */
const longestCommand = 510;

;// CONCATENATED MODULE: ./build/net/smtp/login.js



/** One login, or the reason why nothing was sent. */
async function logIn(talk, login) {
    const { call, learned, random, transcript } = talk;
    const secret = 'secret' in login ? login.secret : login.token;
    const mechanism = (0,choose/* choose */.S)(learned.ehloInTls?.auth ?? [], 'secret' in login ? 'password' : 'token', login.mechanisms);
    const reason = whyNot(talk, login, secret, mechanism);
    if (mechanism === undefined || reason !== undefined)
        return { outcome: 'not-attempted', reason: reason ?? 'no-shared-mechanism' };
    transcript.conceal(secret);
    transcript.hideChallenges(true);
    const nonce = Buffer.from(random(18)).toString('base64');
    const credentials = {
        username: login.username,
        secret,
        nonce,
        server: { host: call.host, port: call.port },
    };
    const result = await hold(talk, mechanism.name, mechanism.begin(credentials));
    transcript.hideChallenges(false);
    return result;
}
function whyNot({ learned: { tls, ehloInTls } }, login, secret, mechanism) {
    if (tls === undefined || ehloInTls === undefined)
        return 'clear-text';
    if (!(tls.trusted && tls.nameMatches) && login.toUnverified !== true)
        return 'unverified';
    // NUL and the separator of OAuth would end a field before its time; an empty secret is one that was not set.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what ends a field
    if (login.username === '' || secret === '' || /[\x00\x01]/.test(login.username + secret))
        return 'unusable-credentials';
    if (ehloInTls.auth.length === 0)
        return 'not-offered';
    return mechanism === undefined ? 'no-shared-mechanism' : undefined;
}
/** Two responses are the most that any of the mechanisms has, and an acknowledgement. */
const mostTurns = 4;
async function hold(talk, mechanism, dialogue) {
    let reply = await start(talk, mechanism, dialogue);
    let isInitialDue = dialogue.initial !== undefined && !fits(mechanism, dialogue.initial);
    for (let turn = 0; reply?.code === 334 && turn < mostTurns; turn += 1) {
        const challenge = Buffer.from(reply.lines.at(-1) ?? '', 'base64').toString();
        const next = isInitialDue ? { response: dialogue.initial ?? '' } : await dialogue.respond(challenge);
        isInitialDue = false;
        if ('wrong' in next)
            return cancel(talk, mechanism, next.wrong);
        reply = await respond(talk, next.response);
    }
    if (reply === undefined)
        return { outcome: 'interrupted', mechanism };
    if (reply.code === 334)
        return cancel(talk, mechanism, 'asks without end');
    if (isPositive(reply)) {
        return { outcome: dialogue.isProven?.() === false ? 'unproven' : 'accepted', mechanism, reply };
    }
    const oauth = oauthError(talk.transcript.clean(dialogue.failure?.() ?? ''));
    return { outcome: 'rejected', mechanism, reply, ...(oauth === undefined ? {} : { oauth }) };
}
/** RFC 4954 §4: the command may not get longer than any other; else the server asks for the initial response. */
const fits = (mechanism, initial) => `AUTH ${mechanism} ${encoded(initial)}\r\n`.length <= 512;
const encoded = (text) => Buffer.from(text).toString('base64');
function start({ line, patience, transcript }, mechanism, { initial }) {
    if (initial !== undefined && fits(mechanism, initial)) {
        const response = encoded(initial);
        transcript.conceal(response);
        line.send('login', `AUTH ${mechanism} ${response}`, `AUTH ${mechanism} ${secrets_hidden}`);
    }
    else
        line.send('login', `AUTH ${mechanism}`);
    return line.challenge(patience.reply);
}
function respond({ line, patience, transcript }, text) {
    const response = encoded(text);
    // What is short is no secret, and would be found anywhere.
    if (response.length >= 8)
        transcript.conceal(response);
    line.send('login', response, response === '' ? '' : secrets_hidden);
    return line.challenge(patience.reply);
}
/** RFC 4954 §4: an asterisk ends an exchange that leads nowhere. */
async function cancel({ line, patience }, mechanism, said) {
    line.send('login', '*');
    await line.reply('login', patience.reply);
    return { outcome: 'broken', mechanism, said };
}
/** RFC 7628 §3.2.2: a JSON object; anything else says nothing. */
function oauthError(text) {
    const parsed = parsedJson(text);
    if (typeof parsed !== 'object' || parsed === null)
        return undefined;
    const known = ['status', 'schemes', 'scope'];
    const fields = Object.entries(parsed).filter(([name, value]) => known.some((field) => field === name) && ['string', 'number'].includes(typeof value));
    return Object.fromEntries(fields.map(([name, value]) => [name, String(value).slice(0, 300)]));
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/net/smtp/ehlo.js
/** Reads a positive reply to EHLO or HELO. Lines that are no keywords are passed over. */
function parseEhlo(command, reply) {
    const [first = '', ...rest] = reply.lines;
    const extensions = command === 'HELO' ? [] : rest.flatMap(parseExtension);
    const size = sizeOf(extensions);
    const limits = limitsOf(extensions);
    return {
        command,
        reply,
        name: wordsOf(first)[0] ?? '',
        extensions,
        auth: mechanismsOf(extensions),
        ...(size === undefined ? {} : { size }),
        ...(limits === undefined ? {} : { limits }),
        offers: offersOf(new Set(extensions.map(({ keyword }) => keyword))),
    };
}
const wordsOf = (text) => text.split(/[ \t]/).filter((word) => word !== '');
function parseExtension(line) {
    const [keyword = '', ...parameters] = wordsOf(line);
    // Before RFC 2554 was finished, servers wrote AUTH=LOGIN; some still do, for clients of that time.
    const old = /^auth=(.*)$/i.exec(keyword);
    if (old !== null)
        return [{ keyword: 'AUTH', parameters: [old[1] ?? '', ...parameters].filter((word) => word !== '') }];
    return /^[a-z0-9][a-z0-9-]*$/i.test(keyword) ? [{ keyword: keyword.toUpperCase(), parameters }] : [];
}
const parametersOf = (extensions, wanted) => extensions.find(({ keyword }) => keyword === wanted)?.parameters;
function mechanismsOf(extensions) {
    const announced = extensions.filter(({ keyword }) => keyword === 'AUTH');
    return [
        ...new Set(announced.flatMap(({ parameters }) => parameters.map((mechanism) => mechanism.toUpperCase()))),
    ];
}
/** RFC 1870 §3: up to 20 digits. */
function sizeOf(extensions) {
    const parameters = parametersOf(extensions, 'SIZE');
    if (parameters === undefined)
        return undefined;
    const octets = numberIn(parameters[0], 20);
    return octets === undefined ? {} : { octets };
}
/** RFC 9422 §3: `LIMITS RCPTMAX=20 MAILMAX=5`; a limit has up to six digits. */
function limitsOf(extensions) {
    const parameters = parametersOf(extensions, 'LIMITS');
    if (parameters === undefined)
        return undefined;
    const limit = (name) => {
        const written = parameters.find((parameter) => parameter.toUpperCase().startsWith(`${name}=`));
        return numberIn(written?.slice(name.length + 1), 6);
    };
    const named = {
        mailMax: limit('MAILMAX'),
        rcptMax: limit('RCPTMAX'),
        rcptDomainMax: limit('RCPTDOMAINMAX'),
    };
    return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}
function numberIn(text, digits) {
    if (text === undefined || text.length > digits || !/^\d+$/.test(text))
        return undefined;
    return Math.min(Number(text), Number.MAX_SAFE_INTEGER);
}
const offersOf = (keywords) => ({
    starttls: keywords.has('STARTTLS'),
    pipelining: keywords.has('PIPELINING'),
    eightBitMime: keywords.has('8BITMIME'),
    smtpUtf8: keywords.has('SMTPUTF8'),
    chunking: keywords.has('CHUNKING'),
    dsn: keywords.has('DSN'),
    requireTls: keywords.has('REQUIRETLS'),
    enhancedStatusCodes: keywords.has('ENHANCEDSTATUSCODES'),
});

;// CONCATENATED MODULE: ./build/net/smtp/stranger.js
/** `tls` where a TLS record starts, `smtp` where a reply does. */
function recognize(octets) {
    // RFC 8446 §5.1: an alert (21) or a handshake (22) of major version 3.
    if ((octets[0] === 21 || octets[0] === 22) && octets[1] === 3)
        return 'tls';
    const text = Buffer.from(octets.subarray(0, 256)).toString('latin1');
    const known = openings.find(({ opening }) => opening.test(text));
    return known?.is ?? 'other';
}
const openings = [
    { opening: /^[2-5]\d\d[ -]/, is: 'smtp' },
    { opening: /^SSH-/, is: 'ssh' },
    { opening: /^(HTTP\/|<!doctype|<html)/i, is: 'http' },
    { opening: /^\* (OK|PREAUTH|BYE|BAD)\b/i, is: 'imap' },
    { opening: /^(\+OK|-ERR)\b/i, is: 'pop3' },
];
/** FTP greets with 220 as well; only what it makes of EHLO gives it away. */
const greetsAsFtp = (greeting) => {
    const text = greeting.lines.join(' ');
    return /ftp/i.test(text) && !/[sl]mtp/i.test(text);
};

;// CONCATENATED MODULE: ./build/net/smtp/mistaken.js


/** Where a greeting in plain text was awaited. */
function namedByGreeting(trouble, seen) {
    const speaks = recognize(seen);
    if (speaks === 'tls')
        return plainOnTls;
    // The first two octets of a slow greeting look like nothing at all.
    if (speaks === 'smtp' || (speaks === 'other' && trouble.kind !== 'protocol'))
        return trouble;
    return { ...trouble, kind: 'not-smtp', said: speaking(speaks), seen: speaks };
}
/** Where a TLS handshake failed. */
function namedByHandshake(trouble, seen, security) {
    const speaks = recognize(seen);
    if (seen.length === 0 || speaks === 'tls')
        return trouble;
    if (security !== 'implicit-tls')
        return { ...trouble, kind: 'tls-handshake', said: plainAfterStarttls };
    if (speaks === 'smtp')
        return { ...trouble, kind: 'tls-on-plain', said: inPlainText, ...firstReply(seen) };
    if (speaks === 'other' && trouble.kind !== 'tls-handshake')
        return trouble;
    return { ...trouble, kind: 'not-smtp', said: speaking(speaks), seen: speaks };
}
const plainOnTls = {
    kind: 'plain-on-tls',
    during: 'greeting',
    said: 'speaks TLS from the first octet',
};
const plainAfterStarttls = 'went on in plain text after the answer to STARTTLS';
const inPlainText = 'answered TLS in plain text';
const speaking = (stranger) => stranger === 'other' ? 'does not speak SMTP' : `speaks ${stranger.toUpperCase()}`;
/** What the server says in plain text to somebody who begins with TLS. */
function firstReply(seen) {
    const reader = replyReader(() => undefined);
    reader.push(seen);
    const reply = reader.take();
    return reply === undefined ? {} : { reply };
}

;// CONCATENATED MODULE: ./build/net/smtp/secure.js



/** True once TLS stands. */
async function secure_secure({ call, line, learned, patience, transcript }) {
    const tls = await line.secure(patience.tls);
    const trouble = line.trouble();
    if (tls === undefined) {
        for (const text of plainTextIn(line.seen()))
            transcript.server(text);
        if (trouble !== undefined)
            line.conclude(namedByHandshake(trouble, line.seen(), call.security));
        return false;
    }
    learned.tls = tls;
    transcript.tls(inShort(tls));
    return true;
}
/** Nothing where the octets are TLS. */
function plainTextIn(octets) {
    const text = Buffer.from(octets).toString('latin1');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a TLS record starts with one of these
    return /^[\x00-\x08\x0e-\x1f]/.test(text) ? [] : text.split(/\r?\n/).filter((line) => line !== '');
}
function inShort({ version, cipher, chain: [leaf], trusted, distrust, nameMatches }) {
    const trust = trusted ? 'trusted' : `not trusted: ${distrust?.code || distrust?.reason}`;
    const name = nameMatches ? 'the name matches' : 'for another name';
    return `${version} ${cipher}; certificate of ${leaf?.subject || 'nobody'}, ${trust}, ${name}`;
}
/**
 * RFC 3207 §4: `tls` once TLS stands after STARTTLS; `plain` where the call is content with plain text, and gets it;
 * `over` where the line knows the trouble.
 */
async function upgrade(talk) {
    const { call, line, learned } = talk;
    if (call.security === 'none')
        return 'plain';
    const isNeeded = call.security === 'starttls';
    if (learned.ehlo?.offers.starttls !== true) {
        if (isNeeded)
            line.conclude(notOffered);
        return isNeeded ? 'over' : 'plain';
    }
    const reply = await command(talk, 'starttls', 'STARTTLS');
    if (reply !== undefined)
        learned.starttls = reply;
    if (reply === undefined || line.trouble() !== undefined)
        return 'over';
    if (reply.code === 220)
        return (await afterStarttls(talk)) ? 'tls' : 'over';
    // RFC 3207 §4.1: the conversation may go on in plain text after 454.
    if (reply.code >= 400 && !isNeeded)
        return 'plain';
    const said = `refused STARTTLS with ${reply.code}`;
    const refused = { kind: 'starttls-refused', during: 'starttls', said, reply };
    line.conclude(reply.code >= 400 ? refused : unexpected('starttls', reply));
    return 'over';
}
const notOffered = {
    kind: 'starttls-not-offered',
    during: 'starttls',
    said: 'does not offer STARTTLS',
};
/** RFC 3207 §6: whoever is on the way can put in what comes before the handshake, so none of it is believed. */
async function afterStarttls(talk) {
    const { line, learned, transcript } = talk;
    const buffered = line.unasked();
    if (buffered !== '')
        transcript.note('what came in plain text after the answer to STARTTLS is dropped');
    const isSecure = await secure_secure(talk);
    const injected = [buffered, ...(isSecure ? [] : plainTextIn(line.seen()))].filter((text) => text !== '');
    if (injected.length > 0)
        learned.bufferedBeforeTls = injected.join('\n').slice(0, mostInjected);
    return isSecure;
}
const mostInjected = 1_000;

;// CONCATENATED MODULE: ./build/net/smtp/opening.js






/** True once the server has introduced itself, under TLS where it was asked for. Else the line knows the trouble. */
async function begin(talk) {
    const { call, line, patience } = talk;
    if (!(await line.opened(patience.connect)))
        return false;
    if (call.security === 'implicit-tls')
        return (await secure_secure(talk)) && (await greeted(talk)) && introduced(talk, 'ehloInTls');
    if (!(await greeted(talk)) || !(await introduced(talk, 'ehlo')))
        return false;
    const upgraded = await upgrade(talk);
    // RFC 3207 §4.2: what the server said of itself in plain text is forgotten.
    return upgraded === 'tls' ? introduced(talk, 'ehloInTls') : upgraded === 'plain';
}
async function greeted(talk) {
    const { line, learned, patience } = talk;
    const greeting = await line.reply('greeting', patience.greeting);
    if (greeting === undefined) {
        await explainNoGreeting(talk);
        return false;
    }
    learned.greeting = greeting;
    // RFC 5321 §3.1: 554 (and 521 of RFC 7504) refuse every conversation, 4xx this one.
    if (greeting.code >= 400)
        line.conclude(line.trouble() ?? rejected('greeting', greeting));
    else if (greeting.code !== 220)
        line.conclude(unexpected('greeting', greeting));
    return line.trouble() === undefined;
}
/** A server that waits for TLS is as silent as a dead one. Before giving up, it gets what it may be waiting for. */
async function explainNoGreeting({ line, learned, patience, transcript, call }) {
    const trouble = line.trouble();
    if (trouble === undefined)
        return;
    line.conclude(namedByGreeting(trouble, line.seen()));
    const isSilent = trouble.kind === 'timeout' && line.seen().length === 0;
    if (!isSilent || call.security === 'implicit-tls')
        return;
    transcript.note('no greeting came; perhaps the server waits for TLS');
    line.conclude(undefined);
    const tls = await line.secure(patience.tls);
    if (tls === undefined)
        return line.conclude(afterTls(trouble, line.seen()));
    learned.tls = tls;
    const greeting = await line.reply('greeting', patience.reply);
    if (greeting !== undefined)
        learned.greeting = greeting;
    line.conclude(plainOnTls);
}
/** A greeting that comes now was too late all the same. */
const afterTls = (silence, seen) => recognize(seen) === 'smtp' || seen.length === 0 ? silence : namedByGreeting(silence, seen);
/** RFC 5321 §3.2: HELO where EHLO is refused for good. */
async function introduced(talk, as) {
    const { call, line, learned } = talk;
    const extended = await command(talk, 'ehlo', `EHLO ${call.ehlo}`);
    const isRefused = extended !== undefined && extended.code >= 500;
    const reply = isRefused ? await command(talk, 'ehlo', `HELO ${call.ehlo}`) : extended;
    if (reply === undefined || line.trouble() !== undefined)
        return false;
    if (reply.code !== 250) {
        line.conclude(unwelcome(reply, learned.greeting));
        return false;
    }
    learned[as] = parseEhlo(isRefused ? 'HELO' : 'EHLO', reply);
    return true;
}
function unwelcome(reply, greeting) {
    if (reply.code < 400)
        return unexpected('ehlo', reply);
    const isFtp = greeting !== undefined && greetsAsFtp(greeting);
    return isFtp
        ? { kind: 'not-smtp', during: 'ehlo', said: 'speaks FTP', seen: 'ftp' }
        : rejected('ehlo', reply);
}

;// CONCATENATED MODULE: ./build/net/smtp/patience.js
/** How long to wait for what: the minutes of RFC 5321 §4.5.3.2, scaled down to the time that one conversation has. */
/** `whole`: milliseconds for the whole conversation. */
const patienceWithin = (whole) => ({
    connect: whole / 4,
    tls: whole / 4,
    // RFC 5321 §4.5.3.2.1 and §4.5.3.2.2 give the greeting and a command five minutes each.
    greeting: Math.min(whole / 2, fiveMinutes),
    reply: Math.min(whole / 2, fiveMinutes),
    quit: Math.min(whole / 10, 2_000),
});
const fiveMinutes = 300_000;

;// CONCATENATED MODULE: ./build/net/smtp/smuggling.js
/**
 * SMTP smuggling: a server that takes anything but <CRLF>.<CRLF> for the end of a message (RFC 5321 §4.1.1.4) reads what
 * follows as commands, where the server before it saw one message; with it goes mail in the name of everybody there.
 *
 * A message is begun and never ended. A server that answers has taken one of the wrong ends for the right one.
 */

/** What was taken for an end somewhere (CVE-2023-51764, -51765, -51766, CVE-2024-27305), in the order of how often. */
const wrongEnds = {
    '<LF>.<CRLF>': '\n.\r\n',
    '<LF>.<LF>': '\n.\n',
    '<CRLF>.<LF>': '\r\n.\n',
    '<CR>.<CRLF>': '\r.\r\n',
    '<CR>.<CR>': '\r.\r',
    '<CRLF>.<CR>': '\r\n.\r',
    '<CRLF><NUL>.<CRLF>': '\r\n\0.\r\n',
};
async function smuggle(talk, to) {
    const done = [await put(talk, 'MAIL FROM:<>')];
    if (isTaken(done))
        done.push(await put(talk, `RCPT TO:<${to}>`, to));
    if (isTaken(done))
        done.push(await put(talk, 'DATA'));
    if (done.at(-1)?.reply?.code !== 354)
        return done;
    talk.line.pour(message(to), 'the head of a test message');
    for (const [name, octets] of Object.entries(wrongEnds)) {
        talk.line.pour(`This line ends wrongly.${octets}`, `a line and ${name}`);
        const reply = await talk.line.overheard(waitFor(talk, name));
        done.push(reply === undefined ? { command: name } : { command: name, reply });
        if (reply !== undefined || talk.line.trouble() !== undefined)
            return done;
    }
    talk.line.abandon('the message is not ended, and never sent');
    return done;
}
const isTaken = (done) => {
    const reply = done.at(-1)?.reply;
    return reply !== undefined && isPositive(reply);
};
/** Milliseconds. A filter may think about a message for a while; whatever it took for the end, it says so at last. */
const waitFor = ({ patience }, name) => name === Object.keys(wrongEnds).at(-1)
    ? Math.min(patience.reply, 10_000)
    : Math.min(patience.reply / 20, 500);
/** Who gets it knows what to do: the server has taken a message that was never ended. */
const message = (to) => [
    `To: ${to}`,
    'Subject: This mail server can be used for SMTP smuggling',
    'Auto-Submitted: auto-generated',
    '',
    'This message was never ended as RFC 5321 says, and was delivered all the same.',
    'The test that sent it (smtp-test: active) tells more in its report.',
    '',
].join('\r\n');

;// CONCATENATED MODULE: ./build/net/smtp/probes.js


/** RFC 5321 §4.5.3.1.8 lets every server refuse more than a hundred recipients. */
const mostRecipients = 100;
/** Asks one after the other, until there is trouble. */
async function ask(talk, probes) {
    const results = [];
    for (const probe of probes) {
        if (talk.line.trouble() !== undefined)
            break;
        results.push({ probe, exchanges: await exchanges(talk, probe) });
    }
    return results;
}
async function exchanges(talk, probe) {
    switch (probe.kind) {
        case 'envelope':
            return envelope(talk, probe);
        case 'verify':
            return [await put(talk, `VRFY ${probe.argument}`)];
        case 'expand':
            return [await put(talk, `EXPN ${probe.argument}`)];
        case 'smuggling':
            return smuggle(talk, probe.to);
        case 'noop':
            return [await put(talk, 'NOOP')];
    }
}
/** MAIL, RCPT for each recipient while MAIL stands, and RSET: nothing is ever sent. */
async function envelope(talk, { from, to, size }) {
    const ehlo = talk.learned.ehloInTls ?? talk.learned.ehlo;
    // RFC 1870 §5: the parameter is for servers that know it.
    const parameter = size === undefined || ehlo?.size === undefined ? '' : ` SIZE=${size}`;
    const mail = await put(talk, `MAIL FROM:<${from}>${parameter}`, from);
    const done = [mail];
    if (mail.reply === undefined || !isPositive(mail.reply))
        return done;
    for (const recipient of to.slice(0, mostRecipients))
        done.push(await put(talk, `RCPT TO:<${recipient}>`, recipient));
    await put(talk, 'RSET');
    return done;
}

;// CONCATENATED MODULE: ./build/net/smtp/converse.js





/** Never rejects, and leaves no socket behind. */
async function converse(call, options) {
    const { transcript, random } = options;
    const spoken = line({ call, ...options });
    const patience = patienceWithin(options.patience);
    const learned = {};
    const talk = { call, line: spoken, patience, transcript, random, learned };
    if (await begin(talk))
        await inquire(talk);
    await spoken.leave(patience.quit);
    return {
        probes: [],
        ...learned,
        ended: spoken.trouble() ?? { kind: 'completed' },
        steps: transcript.steps(),
        oddities: spoken.oddities(),
        retries: 0,
    };
}
async function inquire(talk) {
    const { call, learned } = talk;
    if (call.login !== undefined)
        learned.login = await logIn(talk, call.login);
    learned.probes = await ask(talk, call.probes ?? []);
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/net/smtp/tls/handshake.js
/** Starts TLS on a connection, so that every server can be looked at: nothing is verified here, everything recorded. */


/**
 * `authorities`: certificates in PEM, trusted beside the usual ones; OpenSSL passes over what is no certificate.
 * What it returns throws where OpenSSL does not take the settings.
 */
function handshakes(authorities) {
    const contexts = new Map();
    const ca = authorities.length === 0 ? {} : { ca: [...external_node_tls_.rootCertificates, ...authorities] };
    // Making one reads all authorities again.
    const contextFor = (minVersion, maxVersion) => {
        const key = `${minVersion} ${maxVersion}`;
        const context = contexts.get(key) ?? (0,external_node_tls_.createSecureContext)({ minVersion, maxVersion, ...ciphersFor(minVersion), ...ca });
        contexts.set(key, context);
        return context;
    };
    return (stream, { host, tls }) => (0,external_node_tls_.connect)({
        socket: stream,
        secureContext: contextFor(tls?.minVersion ?? 'TLSv1.2', tls?.maxVersion ?? 'TLSv1.3'),
        rejectUnauthorized: false,
        // RFC 6066 §3: a server name is never an address.
        ...((0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {}),
        // The verdict on the name is our own, see facts.
        checkServerIdentity: () => undefined,
    });
}
/** OpenSSL 3 speaks TLS 1.0 and 1.1 only at its lowest level of security. */
const ciphersFor = (minVersion) => minVersion === 'TLSv1' || minVersion === 'TLSv1.1' ? { ciphers: 'DEFAULT:@SECLEVEL=0' } : {};

;// CONCATENATED MODULE: ./build/net/smtp/transcript.js

const mostSteps = 500;
const longestText = 1_024;
function transcript({ clock, watch }) {
    const steps = [];
    const began = clock?.() ?? 0;
    const known = secrets();
    let areChallengesHidden = false;
    const record = (from, text) => {
        if (steps.length > mostSteps)
            return;
        const isLast = steps.length === mostSteps;
        const step = {
            ...(clock === undefined ? {} : { at: Math.round(clock() - began) }),
            from: isLast ? 'note' : from,
            text: isLast ? 'the rest of the conversation is left out' : text.slice(0, longestText),
        };
        steps.push(step);
        watch?.(step);
    };
    return {
        steps: () => [...steps],
        client: (text) => record('client', text),
        server: (text) => record('server', areChallengesHidden && /^334 ./.test(text)
            ? `334 ${secrets_hidden}`
            : known.clean(text.slice(0, longestKept))),
        tls: (text) => record('tls', text),
        note: (text) => record('note', known.clean(text)),
        conceal: (text) => known.add(text),
        hideChallenges(on) {
            areChallengesHidden = on;
        },
        clean: known.clean,
        cleanReply: (reply) => ({ ...reply, lines: reply.lines.map(known.clean) }),
    };
}
/** More than any line has; cutting comes after cleaning, or half a secret would stand at the end. */
const longestKept = 16_384;

;// CONCATENATED MODULE: ./build/net/smtp/live.js
/** The real SMTP: one connection at a time to an address, a second try after a temporary refusal, an end in time. */








function live_live(options) {
    const { random, patience = 40_000, retryAfter = 5_000, width = 50, authorities = [], signal } = options;
    const overall = (0,gate/* gate */.G)(width);
    const gates = new Map();
    const handshake = handshakes(authorities);
    const atItsTurn = (address) => {
        const known = gates.get(address) ?? (0,gate/* gate */.G)(1);
        gates.set(address, known);
        return known;
    };
    const hold = (call) => {
        const enough = Math.min(call.patience ?? patience, patience);
        return within(enough, signal, (until) => {
            const record = transcript(listening(call, options));
            const own = { handshake, random, transcript: record, patience: enough, signal: until };
            return persist(call, retryAfter, own);
        });
    };
    return async (call) => {
        const trouble = troubleWith(call);
        if (trouble !== undefined)
            return unheld(trouble);
        return atItsTurn(call.address)(() => overall(async () => (signal?.aborted ? unheld({ ...outOfTime, during: 'connect' }) : hold(call))));
    };
}
function listening(call, { clock, watch }) {
    return {
        ...(clock === undefined ? {} : { clock }),
        ...(watch === undefined ? {} : { watch: (step) => watch(call, step) }),
    };
}
/** Runs a task with a signal for its own end or the run's, whichever is first. */
async function within(milliseconds, signal, task) {
    const ending = new AbortController();
    const end = () => ending.abort();
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end, { once: true });
    try {
        return await task(ending.signal);
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
    }
}
/** A server that is busy, or greylists connections, is asked once more; what it says then counts. */
async function persist(call, retryAfter, options) {
    const first = await converse(call, options);
    if (!isTemporary(first.ended))
        return first;
    await (0,promises_.setTimeout)(retryAfter, undefined, { signal: options.signal }).catch(() => undefined);
    if (options.signal.aborted)
        return first;
    options.transcript.note('the refusal was temporary: a second try');
    const second = await converse(call, options);
    return { ...(second.ended.kind === 'deadline' ? first : second), steps: second.steps, retries: 1 };
}
const isTemporary = (ended) => ended.kind === 'rejected' &&
    (ended.during === 'greeting' || ended.during === 'ehlo') &&
    (ended.reply?.code ?? 500) < 500;
function troubleWith({ host, address, port, ehlo }) {
    const unusable = (said) => ({ kind: 'unusable', during: 'connect', said });
    if ((0,external_node_net_.isIP)(address) === 0)
        return unusable(`was not asked: ${JSON.stringify(address)} is not an IP address`);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
        return unusable(`was not asked: ${port} is not a port`);
    if (!staysOnLine(host))
        return unusable(`was not asked: ${JSON.stringify(host)} is not the name of a host`);
    return ehlo !== '' && staysOnLine(ehlo) && !ehlo.includes(' ')
        ? undefined
        : unusable(`was not asked: ${JSON.stringify(ehlo)} is not a name for EHLO`);
}
const unheld = (ended) => ({ ended, steps: [], probes: [], oddities: [], retries: 0 });

;// CONCATENATED MODULE: ./build/app/world.js
/** The world of a run: each question once, proposed zones first, and an end for everything. */











function openWorld(options, around) {
    const { zones, replay, record } = around;
    const signal = AbortSignal.timeout(options.timeout);
    const given = replay ?? around.dns;
    const world = given === undefined ? world_ask(options.dns.servers, signal) : { resolve: given, close() { } };
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
    const loaded = __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 9693)).then(({ live }) => live({ ...spamd, signal }));
    return async (message) => (await loaded)(message);
}
function world_ask(chosen, signal, limits = {}) {
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
    const { resolve, close } = world_ask(servers, signal, listLimits);
    return { resolve: keyed(budgeted(resolve, mostListQuestions), blocklistKeys), close };
}
function spoken(signal, { watch, smtp }) {
    if (smtp !== undefined)
        return cached_cached(smtp);
    const start = performance.now();
    const options = { random: external_node_crypto_.randomBytes, signal, clock: () => Math.round(performance.now() - start) };
    return cached_cached(sparing(live_live({ ...options, ...(watch === undefined ? {} : { watch }) })));
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
        const inspected = await inspect({ subjects, ...(surroundings.plan ?? { checks: checks/* checks */.A, links: links/* links */.y }) }, {
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
        const senders = await sendersFrom(inspected, { options, inputs: surroundings.inputs });
        const came = await (0,bounces.bouncesFrom)(inspected, { options, inputs: surroundings.inputs });
        surroundings.suppress?.(came.dead);
        const rates = await ratesFrom(inspected, { domains: options.domains, settings });
        const report = {
            schema: 1,
            tool: version/* tool */.z,
            domains: await Promise.all(domains),
            results: inspected.results,
            ...(came.tables.length === 0 ? {} : { bounces: came.tables }),
            ...(senders.length === 0 ? {} : { senders }),
            ...(rates.length === 0 ? {} : { rates }),
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

/***/ 2220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ links)
});

// EXTERNAL MODULE: ./build/core/link.js
var core_link = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/core/subject.js
var subject = __webpack_require__(2506);
// EXTERNAL MODULE: ./build/facts/declared.js
var declared = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/facts/exchanger.js
var exchanger = __webpack_require__(813);
// EXTERNAL MODULE: ./build/facts/inputs.js
var inputs = __webpack_require__(35);
// EXTERNAL MODULE: ./build/core/declared.js
var core_declared = __webpack_require__(8442);
// EXTERNAL MODULE: ./build/core/fact.js
var fact = __webpack_require__(9150);
// EXTERNAL MODULE: ./build/mail/spf/index.js + 18 modules
var spf = __webpack_require__(9927);
// EXTERNAL MODULE: ./build/facts/address-range.js
var address_range = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/facts/blocklists.js
var blocklists = __webpack_require__(688);
// EXTERNAL MODULE: ./build/facts/exchanger-owner.js
var exchanger_owner = __webpack_require__(2416);
// EXTERNAL MODULE: ./build/facts/ip-addresses.js
var ip_addresses = __webpack_require__(3290);
// EXTERNAL MODULE: ./build/facts/message.js
var message = __webpack_require__(1975);
// EXTERNAL MODULE: ./build/facts/message-links.js
var message_links = __webpack_require__(1143);
// EXTERNAL MODULE: ./build/facts/message-signatures.js
var message_signatures = __webpack_require__(2551);
// EXTERNAL MODULE: ./build/facts/sending-address.js
var sending_address = __webpack_require__(8335);
// EXTERNAL MODULE: ./build/facts/spf.js
var facts_spf = __webpack_require__(9467);
;// CONCATENATED MODULE: ./build/facts/listing-subjects.js
/** Whom the block lists are asked about: addresses that send for a domain or serve it, and names that it sends under. */













/** Of one domain, beyond the declared ones: a record may authorise thousands. */
const mostAuthorised = 64;
const looked = (names, role, world) => [...new Set(names)]
    .filter((of) => !isInnerAddress(of) && (0,blocklists/* blocklistsFor */.yD)((0,blocklists/* kindOf */.I)(of), world).length > 0)
    .map((of) => ({ kind: 'listing', of, role }));
const isInnerAddress = (of) => (0,blocklists/* kindOf */.I)(of) !== 'domain' && (0,address_range/* isInner */.xf)(of);
/** What the settings say alone, so that it is asked at once. */
const declaredListings = {
    name: 'declared-listings',
    on: 'domain',
    async gather({ name }, world) {
        const declared = world.declared(name);
        if (!(0,core_declared/* sends */.W6)(declared))
            return looked([name], 'identity', world);
        const { helo, mailFrom = [] } = declared;
        return [
            ...looked([name, ...(helo === undefined ? [] : [helo]), ...mailFrom], 'identity', world),
            ...looked(declaredAddresses(name, world), 'sender', world),
        ];
    },
};
/** A network too large to be listed here has other addresses than the first ones that send. */
const declaredAddresses = (name, world) => world
    .declared(name)
    .sendingNetworks.map(sending_address/* sendingAddresses */.P)
    .flatMap(({ addresses, extent }) => (extent === 'part' ? [] : addresses));
/**
 * The single addresses that SPF authorises, and those of the hosts that take the domain's mail or send it on. Those that the
 * domain itself writes into its record are its senders; of the others nobody says that they send.
 */
const serverListings = {
    name: 'server-listings',
    on: 'domain',
    async gather(domain, world) {
        if (world.settings.blocklists.length === 0 || !(0,core_declared/* sends */.W6)(world.declared(domain.name)))
            return [];
        const [authorised, exchangers, submission] = await Promise.all([
            authorisedFor(domain, world),
            unlessUnobserved((0,exchanger/* exchangersFor */.Sd)(domain.name, world)),
            submissionFor(domain, world),
        ]);
        const senders = [...declaredAddresses(domain.name, world), ...authorised.own];
        const servers = [...authorised.others, ...exchangers.map(({ ip }) => ip), ...submission];
        return [
            ...looked(authorised.own, 'sender', world),
            ...looked(servers.filter((ip) => !senders.includes(ip)), 'server', world),
        ];
    },
};
/** What is not known here is told by the checks of SPF, of exchangers and of submission. */
async function unlessUnobserved(found) {
    try {
        return await found;
    }
    catch (error) {
        if (error instanceof fact/* Unobserved */.A)
            return [];
        throw error;
    }
}
async function authorisedFor(domain, world) {
    const networks = await unlessUnobserved(world.fact(facts_spf/* spf */.kH, domain).then(({ tree }) => (0,spf/* networksOf */.Nd)(tree)));
    const single = networks.flatMap((one) => {
        const address = (0,spf/* formatNetwork */.CM)(one.network);
        return address.includes('/') ? [] : [{ address, isOwn: isOwn(one, world) }];
    });
    const chosen = single.slice(0, mostAuthorised);
    return {
        own: chosen.flatMap(({ address, isOwn }) => (isOwn ? [address] : [])),
        others: chosen.flatMap(({ address, isOwn }) => (isOwn ? [] : [address])),
    };
}
/** `a` and `mx` are often written for good measure, of hosts that do not send. */
const isOwn = ({ node: { term }, at }, { settings }) => term.kind === 'directive' &&
    (term.mechanism.name === 'ip4' || term.mechanism.name === 'ip6') &&
    (0,exchanger_owner/* isOf */.y)(at.domain, settings.domains);
async function submissionFor({ name }, world) {
    const { submission } = world.declared(name);
    if (submission === undefined)
        return [];
    return unlessUnobserved((0,ip_addresses/* ipAddressesOf */.T)(submission.host, world).then(({ ips }) => ips));
}
/** The domains that the given messages link to, and those that signed them. */
const messageListings = {
    name: 'message-listings',
    on: 'domain',
    async gather(domain, world) {
        if (world.settings.blocklists.length === 0)
            return [];
        const [links, signers] = await Promise.all([world.fact(message_links/* linkDomains */.e, domain), signersFor(domain, world)]);
        return [
            ...looked(signers, 'identity', world),
            ...looked(links.map(({ domain }) => domain), 'link', world),
        ];
    },
};
async function signersFor(domain, world) {
    const each = (await world.fact(message/* messages */.DZ, domain)).map((message) => unlessUnobserved(world.fact(message_signatures/* messageSignatures */.Zl, message).then(({ domains }) => domains)));
    return (await Promise.all(each)).flat();
}

// EXTERNAL MODULE: ./build/facts/listings.js
var listings = __webpack_require__(9271);
// EXTERNAL MODULE: ./build/facts/mx.js
var facts_mx = __webpack_require__(1803);
// EXTERNAL MODULE: ./build/facts/postmaster-tools.js + 1 modules
var postmaster_tools = __webpack_require__(724);
// EXTERNAL MODULE: ./build/facts/selectors.js
var selectors = __webpack_require__(7034);
;// CONCATENATED MODULE: ./build/facts/links.js











/** Where the settings name files, each domain has what is told of it in them. */
const linksToInputs = subject/* inputSettings */.GJ.flatMap((setting) => [
    (0,core_link/* defineLink */.k)({
        from: 'domain',
        to: setting,
        needs: { inputs: inputs/* inputs */.QL },
        *follow({ inputs }, { name }) {
            if (inputs[setting].length > 0)
                yield { kind: setting, name };
        },
    }),
    (0,core_link/* defineLink */.k)({
        from: 'domain',
        to: 'input',
        needs: { inputs: inputs/* inputs */.QL },
        *follow({ inputs }) {
            if (inputs[setting].length > 0)
                yield { kind: 'input', setting };
        },
    }),
]);
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
    (0,core_link/* defineLink */.k)({
        from: 'domain',
        to: 'submission',
        needs: { declared: declared/* declared */.b },
        *follow({ declared: { submission } }, { name }) {
            if (submission === undefined)
                return;
            const { host, port, security } = submission;
            yield { kind: 'submission', name, host, port, security };
        },
    }),
    (0,core_link/* defineLink */.k)({
        from: 'domain',
        to: 'exchanger',
        needs: { exchangers: exchanger/* exchangers */.tF },
        follow: ({ exchangers }) => exchangers,
    }),
    (0,core_link/* defineLink */.k)({
        from: 'domain',
        to: 'message',
        needs: { messages: message/* messages */.DZ },
        follow: ({ messages }) => messages,
    }),
    (0,core_link/* defineLink */.k)({
        from: 'domain',
        to: 'listing',
        needs: { declaredListings: declaredListings },
        follow: ({ declaredListings }) => declaredListings,
    }),
    (0,core_link/* defineLink */.k)({
        from: 'domain',
        to: 'listing',
        needs: { serverListings: serverListings },
        follow: ({ serverListings }) => serverListings,
    }),
    (0,core_link/* defineLink */.k)({
        from: 'domain',
        to: 'listing',
        needs: { messageListings: messageListings },
        follow: ({ messageListings }) => messageListings,
    }),
    (0,core_link/* defineLink */.k)({
        from: 'listing',
        to: 'blocklist',
        needs: { listsAsked: listings/* listsAsked */.cA },
        follow: ({ listsAsked }) => listsAsked,
    }),
    ...linksToInputs,
    (0,core_link/* defineLink */.k)({
        from: 'domain',
        to: 'postmaster-tools',
        needs: { hasPostmasterTools: postmaster_tools/* hasPostmasterTools */.M },
        *follow({ hasPostmasterTools }, { name }) {
            if (hasPostmasterTools)
                yield { kind: 'postmaster-tools', name };
        },
    }),
    (0,core_link/* defineLink */.k)({
        from: 'domain',
        to: 'bounces',
        needs: { inputs: inputs/* inputs */.QL },
        *follow({ inputs }) {
            if (inputs.bounces.length > 0)
                yield { kind: 'bounces' };
        },
    }),
    (0,core_link/* defineLink */.k)({
        from: 'domain',
        to: 'metrics',
        needs: { inputs: inputs/* inputs */.QL },
        *follow({ inputs }) {
            if (inputs.metrics.length > 0)
                yield { kind: 'metrics' };
        },
    }),
];


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
