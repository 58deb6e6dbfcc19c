export const id = 164;
export const ids = [164];
export const modules = {

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hS: () => (/* binding */ counted),
  hw: () => (/* binding */ metricsFiles),
  rG: () => (/* binding */ ownerOfRow)
});

// EXTERNAL MODULE: ./build/mail/day/index.js
var mail_day = __webpack_require__(3379);
;// CONCATENATED MODULE: ./build/mail/metrics/column.js
/** The columns of a metrics file, and what a name says of its unit. */
const counts = ['sent', 'delivered', 'bounced', 'hard-bounced', 'complained', 'unsubscribed'];
const labels = ['day', 'domain', 'stream'];
/** What other tools call them. */
const aliases = {
    date: 'day',
    bounces: 'bounced',
    bounce: 'bounced',
    'hard-bounces': 'hard-bounced',
    'hard-bounce': 'hard-bounced',
    complaints: 'complained',
    complaint: 'complained',
    spam: 'complained',
    unsubscribes: 'unsubscribed',
    unsubscribe: 'unsubscribed',
};
/** Upper case, spaces and underscores do not matter. */
function columnOf(header) {
    const name = header
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-');
    const [, base = name, suffix] = /^(.+)-(percent|ratio|rate)$/.exec(name) ?? [];
    const known = aliases[base] ?? base;
    if (isLabel(known))
        return suffix === undefined ? { kind: 'label', name: known } : { kind: 'unknown' };
    if (!isCount(known))
        return { kind: 'unknown' };
    if (suffix === 'rate')
        return { kind: 'unit-unknown' };
    return { kind: 'count', name: known, unit: suffix === undefined ? 'count' : suffix };
}
const isLabel = (name) => labels.includes(name);
const isCount = (name) => counts.includes(name);

;// CONCATENATED MODULE: ./build/mail/metrics/table.js
const noTable = (line, detail) => ({
    trouble: { code: 'not-metrics', line, detail },
});

;// CONCATENATED MODULE: ./build/mail/metrics/csv.js

async function readCsv(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 5175));
    try {
        const told = parse(text, {
            bom: true,
            delimiter: separatorOf(text),
            info: true,
            max_record_size: 100_000,
            relax_column_count: true,
            skip_empty_lines: true,
            trim: true,
        });
        const [header, ...rest] = told;
        if (header === undefined)
            return noTable(1, 'the file is empty');
        const columns = header.record;
        return { columns, headerLine: header.info.lines, rows: rest.map((row) => rowOf(row, columns)) };
    }
    catch (error) {
        const { lines = 1, code = 'unreadable' } = error;
        return noTable(lines, code.replace(/^CSV_/, '').replaceAll('_', ' ').toLowerCase());
    }
}
/** Whichever the first line has most of; none of them is in the name of a column. */
function separatorOf(text) {
    const [first = ''] = text.split(/[\r\n]/, 1);
    const often = (separator) => first.split(separator).length;
    return [',', ';', '\t'].reduce((best, separator) => (often(separator) > often(best) ? separator : best));
}
const rowOf = ({ info, record }, columns) => ({
    line: info.lines,
    values: Object.fromEntries(columns.flatMap((column, i) => (record[i] ? [[column, record[i]]] : []))),
});

;// CONCATENATED MODULE: ./build/mail/metrics/json.js

function readJson(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch (error) {
        return noTable(lineOfError(text, error.message), 'it is no JSON');
    }
    const list = Array.isArray(parsed) ? parsed : parsed.rows;
    if (!Array.isArray(list))
        return noTable(1, 'it is no list of rows, and has none under "rows"');
    const lines = linesOfRows(text, Array.isArray(parsed) ? 1 : 2);
    const rows = [];
    for (const [i, row] of list.entries()) {
        const line = lines[i] ?? 1;
        if (typeof row !== 'object' || row === null || Array.isArray(row))
            return noTable(line, `row ${i + 1} is no object`);
        rows.push({ line, values: textsOf(row) });
    }
    const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
    return { columns, headerLine: rows[0]?.line ?? 1, rows };
}
/** Whatever is no text and no number is left for the row to refuse. */
const textsOf = (row) => Object.fromEntries(Object.entries(row).flatMap(([name, value]) => value === null ? [] : [[name, typeof value === 'string' ? value : JSON.stringify(value)]]));
/** Node says where only in some messages. */
function lineOfError(text, message) {
    const [, line] = /line (\d{1,9})/.exec(message) ?? [];
    const [, position] = /position (\d{1,9})/.exec(message) ?? [];
    if (line !== undefined)
        return Number(line);
    return position === undefined ? 1 : text.slice(0, Number(position)).split('\n').length;
}
/** The line on which each object begins that stands within `depth` brackets. */
function linesOfRows(text, depth) {
    const lines = [];
    let line = 1;
    let open = 0;
    let isInText = false;
    for (let i = 0; i < text.length; i += 1) {
        const c = text[i];
        if (c === '\n')
            line += 1;
        else if (c === '\\' && isInText)
            i += 1;
        else if (c === '"')
            isInText = !isInText;
        else if (isInText)
            continue;
        else if (c === '{' || c === '[') {
            if (c === '{' && open === depth)
                lines.push(line);
            open += 1;
        }
        else if (c === '}' || c === ']')
            open -= 1;
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/mail/metrics/row-values.js
/** One row of a metrics file: its texts made into a day and counts, or a word about what is wrong with them. */


function readRow(raw, today) {
    const problems = [];
    const complain = (problem) => {
        problems.push({ ...problem, line: raw.line });
    };
    const labels = {};
    const values = [];
    for (const [header, text] of Object.entries(raw.values)) {
        const column = columnOf(header);
        if (column.kind === 'label')
            labels[column.name] = text.trim();
        if (column.kind !== 'count')
            continue;
        const amount = amountOf(text, column.unit);
        if ('code' in amount)
            complain({ code: amount.code, column: header, value: text });
        else
            values.push({ count: column.name, column: header, ...amount });
    }
    const { day = '', domain, stream } = labels;
    if (!(0,mail_day/* isDay */.N)(day) || day > today) {
        complain({ code: (0,mail_day/* isDay */.N)(day) ? 'future-day' : 'bad-day', column: 'day', value: day });
        return { problems };
    }
    const numbers = countsOf(values, complain);
    if (Object.keys(numbers).length === 0)
        return { problems };
    const own = {
        ...(domain ? { domain: domain.toLowerCase() } : {}),
        ...(stream ? { stream } : {}),
    };
    return { row: { day, ...own, ...numbers, line: raw.line }, problems };
}
/** `12`, `0.3%`; a fraction only where the unit is known to be a share. */
function amountOf(text, unit) {
    const [, digits, percent] = /^([+-]?\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,2})?) ?(%?)$/i.exec(text.trim()) ?? [];
    // A ratio that is written with a percent sign contradicts itself.
    if (digits === undefined || (percent === '%' && unit === 'ratio'))
        return { code: 'not-a-number' };
    const amount = Number(digits);
    if (amount < 0)
        return { code: 'negative' };
    if (percent === '%')
        return { unit: 'percent', amount };
    return unit === 'count' && !Number.isInteger(amount) ? { code: 'fraction' } : { unit, amount };
}
/** Shares become counts of what they are shares of; what is more than there was, is left out. */
function countsOf(values, complain) {
    const numberOf = (count, whole) => {
        const value = values.find((one) => one.count === count);
        if (value === undefined)
            return undefined;
        const { unit, amount, column } = value;
        if (unit !== 'count' && whole === undefined) {
            complain({ code: 'share-of-nothing', column, value: String(amount) });
            return undefined;
        }
        const number = unit === 'count' ? amount : (amount * (whole ?? 0)) / (unit === 'percent' ? 100 : 1);
        if (whole === undefined || number <= whole)
            return number;
        complain({ code: 'above-whole', column, value: String(amount), detail: String(whole) });
        return undefined;
    };
    const sent = numberOf('sent', undefined);
    const delivered = numberOf('delivered', sent);
    const bounced = numberOf('hard-bounced', sent) ?? numberOf('bounced', sent);
    const reached = delivered ?? sent;
    const complained = numberOf('complained', reached);
    const unsubscribed = numberOf('unsubscribed', reached);
    return Object.fromEntries(Object.entries({ sent, delivered, bounced, complained, unsubscribed }).filter(([, number]) => number !== undefined));
}

;// CONCATENATED MODULE: ./build/mail/metrics/parse.js
/** Reads a metrics file: its table, each row, and what the rows say together. */





/** Octets of a file; a day of a hundred streams for a year stays far below. */
const mostOctets = 20 * 2 ** 20;
const mostRows = 200_000;
/** `today`: days after it cannot have happened. Never rejects. */
async function parse(octets, { today }) {
    if (octets.length > mostOctets)
        return refused('too-large', `${mostOctets} octets`);
    const text = new TextDecoder().decode(octets);
    const table = /^\s*[[{]/.test(text) ? readJson(text) : await readCsv(text);
    if ('trouble' in table)
        return { rows: [], problems: [table.trouble] };
    if (table.rows.length > mostRows)
        return refused('too-large', `${mostRows} rows`);
    const problems = [...columnProblems(table)];
    if (problems.some(({ code, column }) => code === 'no-column' && column === 'day'))
        return { rows: [], problems };
    const rows = [];
    for (const raw of table.rows) {
        const read = readRow(raw, today);
        problems.push(...read.problems);
        if (read.row !== undefined)
            rows.push(read.row);
    }
    const { once, again } = withoutDuplicates(rows);
    problems.push(...again, ...gapsIn(once));
    return { rows: once, problems: problems.sort((a, b) => a.line - b.line) };
}
const refused = (code, detail) => ({
    rows: [],
    problems: [{ code, line: 1, detail }],
});
function columnProblems({ columns, headerLine }) {
    const known = columns.map((header) => ({ header, column: columnOf(header) }));
    const has = (name) => known.some(({ column }) => 'name' in column && column.name === name);
    const wrong = known.flatMap(({ header, column }) => column.kind === 'unknown' || column.kind === 'unit-unknown'
        ? [
            {
                code: column.kind === 'unknown' ? 'unknown-column' : 'unit-unknown',
                line: headerLine,
                column: header,
            },
        ]
        : []);
    const missing = (column) => ({ code: 'no-column', line: headerLine, column });
    return [
        ...(has('day') ? [] : [missing('day')]),
        ...(has('sent') || has('delivered') ? [] : [missing('sent')]),
        ...wrong,
    ];
}
const seriesOf = ({ domain = '', stream = '' }) => `${domain}\0${stream}`;
function withoutDuplicates(rows) {
    const seen = new Map();
    const again = [];
    for (const row of rows) {
        const key = `${seriesOf(row)}\0${row.day}`;
        const first = seen.get(key);
        if (first === undefined)
            seen.set(key, row);
        else
            again.push({ code: 'duplicate-day', line: row.line, value: row.day, detail: String(first.line) });
    }
    return { once: [...seen.values()], again };
}
/** Days that are missing between others of the same domain and stream, told at the line of the day after them. */
function gapsIn(rows) {
    return [...groupBySeries(rows).values()].flatMap((of) => {
        const inOrder = [...of].sort((a, b) => (a.day < b.day ? -1 : 1));
        return inOrder.slice(1).flatMap((row, i) => {
            const expected = (0,mail_day/* nextDay */.s_)(inOrder[i]?.day ?? row.day);
            return expected === row.day
                ? []
                : [{ code: 'missing-days', line: row.line, value: expected, detail: (0,mail_day/* nextDay */.s_)(row.day, -1) }];
        });
    });
}
function groupBySeries(rows) {
    const series = new Map();
    for (const row of rows) {
        const key = seriesOf(row);
        const known = series.get(key);
        if (known === undefined)
            series.set(key, [row]);
        else
            known.push(row);
    }
    return series;
}

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/facts/inputs.js
var inputs = __webpack_require__(2416);
// EXTERNAL MODULE: ./build/facts/owner.js
var owner = __webpack_require__(8855);
;// CONCATENATED MODULE: ./build/facts/metrics.js





const mostFiles = 1_000;
const metrics_mostOctets = 20 * 2 ** 20;
const metricsFiles = {
    name: 'metrics-files',
    on: 'input',
    async gather(input, world) {
        if (input.setting !== 'metrics')
            return [];
        const today = (0,mail_day/* dayOf */.kb)(world.now);
        const files = [];
        // One after the other: each may be large.
        for (const path of (0,inputs/* pathsOf */.wG)(await world.fact(inputs/* namedFiles */.VI, input)).slice(0, mostFiles)) {
            const file = await (0,inputs/* readWhole */.oD)(world, path, metrics_mostOctets);
            files.push(file.kind === 'read'
                ? { path, kind: 'read', ...(await parse(file.octets, { today })) }
                : { path, ...file });
        }
        return files;
    },
};
/**
 * The rows of a domain: those that name it or a name below it, unless that is another domain of the run; without a name in
 * the row, those of the only domain of the run. For a subject without a name, the rows that name no domain.
 */
const counted = {
    name: 'counted',
    on: 'metrics',
    async gather({ name }, world) {
        const { domains } = world.settings;
        const files = await world.fact(metricsFiles, { kind: 'input', setting: 'metrics' });
        const rows = files.flatMap((file) => file.kind === 'read' ? file.rows.map((row) => ({ ...row, path: file.path })) : []);
        return rows.filter(({ domain }) => ownerOfRow(domain, domains) === name);
    },
};
/** The domain of the run that a row belongs to; `elsewhere` where it names one that is not of the run. */
function ownerOfRow(domain, domains) {
    if (domain === undefined)
        return (0,owner/* ownerOf */.b)(undefined, domains);
    const name = (0,dns_name/* parseName */.$q)(domain);
    return (name === undefined ? undefined : (0,owner/* nearestOf */.q)(name, domains)) ?? 'elsewhere';
}


/***/ }),

/***/ 724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ hasPostmasterTools),
  C: () => (/* binding */ postmasterTools)
});

// EXTERNAL MODULE: ./build/core/fact.js
var fact = __webpack_require__(9150);
// EXTERNAL MODULE: ./build/mail/day/index.js
var day = __webpack_require__(3379);
;// CONCATENATED MODULE: ./build/facts/postmaster-tools-api.js
/**
 * The words of the Postmaster Tools API v2, as its discovery document (revision 20260512) has them: what is asked, and
 * what is in an answer. Whatever has another shape is left out.
 */
/** Why Gmail refuses mail, in the words of the filter `error_reason`. */
const rejectReasons = [
    'bad_attachment',
    'bad_or_missing_ptr_record',
    'ip_in_rbls',
    'low_domain_reputation',
    'low_ip_reputation',
    'spammy_content',
    'stamp_policy_error',
    'other',
];
/** The body of `domainStats:query`. */
const query = ({ metrics, granularity, from, to }, pageToken) => ({
    metricDefinitions: Object.entries(metrics).map(([name, { metric, filter }]) => ({
        name,
        baseMetric: { standardMetric: metric },
        ...(filter === undefined ? {} : { filter }),
    })),
    timeQuery: { dateRanges: { dateRanges: [{ start: dateOf(from), end: dateOf(to) }] } },
    aggregationGranularity: granularity,
    pageSize: 200,
    ...(pageToken === undefined ? {} : { pageToken }),
});
function dateOf(text) {
    const [year, month, day] = text.split('-').map(Number);
    return { year, month, day };
}
function statisticsIn(answer) {
    return listIn(answer, 'domainStats').flatMap((stat) => {
        const value = numberIn(memberOf(stat, 'value'));
        const metric = memberOf(stat, 'metric');
        const day = dayIn(memberOf(stat, 'date'));
        return typeof metric === 'string' && value !== undefined
            ? [{ metric, value, ...(day === undefined ? {} : { day }) }]
            : [];
    });
}
function nextPageIn(answer) {
    const token = memberOf(answer, 'nextPageToken');
    return typeof token === 'string' && token !== '' ? token : undefined;
}
/** Of the very domain where there is something for it; else of the registrable one. Rows without a verdict are left out. */
function complianceIn(answer) {
    const data = memberOf(answer, 'subdomainComplianceData') ?? memberOf(answer, 'complianceData');
    const rows = listIn(data, 'rowData').map((row) => [memberOf(row, 'requirement'), memberOf(row, 'status'), undefined]);
    const verdicts = Object.entries(unsubscribing).map(([member, requirement]) => {
        const verdict = memberOf(data, member);
        return [requirement, memberOf(verdict, 'status'), memberOf(verdict, 'reason')];
    });
    const judged = new Map();
    // A verdict says more than the row of the same name.
    for (const [requirement, state, reason] of [...rows, ...verdicts]) {
        const status = memberOf(state, 'status');
        if (typeof requirement !== 'string' || (status !== 'COMPLIANT' && status !== 'NEEDS_WORK'))
            continue;
        judged.set(requirement, {
            requirement,
            isMet: status === 'COMPLIANT',
            ...(typeof reason === 'string' && reason !== 'REASON_UNSPECIFIED' ? { reason } : {}),
        });
    }
    return [...judged.values()];
}
const unsubscribing = {
    oneClickUnsubscribeVerdict: 'ONE_CLICK_UNSUBSCRIBE',
    honorUnsubscribeVerdict: 'HONOR_UNSUBSCRIBE',
};
const memberOf = (value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? value[name]
    : undefined;
function listIn(value, name) {
    const list = memberOf(value, name);
    return Array.isArray(list) ? list : [];
}
/** Integers come as text, as everywhere in the JSON of Google. */
function numberIn(value) {
    const found = ['doubleValue', 'floatValue', 'intValue'].map((name) => memberOf(value, name));
    const number = Number(found.find((one) => one !== undefined) ?? Number.NaN);
    return Number.isFinite(number) ? number : undefined;
}
function dayIn(date) {
    const [year, month, day] = ['year', 'month', 'day'].map((name) => memberOf(date, name));
    if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number')
        return undefined;
    const two = (number) => String(number).padStart(2, '0');
    return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

;// CONCATENATED MODULE: ./build/facts/postmaster-tools.js
/** What Gmail says of a domain in its Postmaster Tools, API v2. */



const windowDays = 14;
const mostPages = 5;
/** Whether there is a token to ask them with. */
const hasPostmasterTools = {
    name: 'has-postmaster-tools',
    on: 'domain',
    gather: async (_, { settings }) => settings.postmasterTools !== undefined,
};
/** Unobserved where the API does not answer, or does not know the domain. */
const postmasterTools = {
    name: 'postmaster-tools',
    on: 'postmaster-tools',
    async gather({ name }, world) {
        const base = world.settings.postmasterTools ?? '';
        const to = (0,day/* nextDay */.s_)((0,day/* dayOf */.kb)(world.now), -1);
        const from = (0,day/* nextDay */.s_)(to, 1 - windowDays);
        const domain = `${base}/v2/domains/${name}`;
        const [daily, overall, compliance] = await Promise.all([
            statistics(domain, { metrics: dailyMetrics, granularity: 'DAILY', from, to }, { name, world }),
            statistics(domain, { metrics: overallMetrics, granularity: 'OVERALL', from, to }, { name, world }),
            ask({ method: 'GET', url: `${domain}/complianceStatus` }, { name, world }),
        ]);
        const sharesOf = (metric) => daily
            .flatMap((one) => one.metric === metric && one.day !== undefined ? [{ day: one.day, share: one.value }] : [])
            .sort((a, b) => (a.day < b.day ? -1 : 1));
        const total = (metric) => overall.find((one) => one.metric === metric)?.value;
        const [refused, deferred] = [total('refused'), total('deferred')];
        return {
            from,
            to,
            spamRate: sharesOf('spam'),
            authentication: { spf: sharesOf('spf'), dkim: sharesOf('dkim'), dmarc: sharesOf('dmarc') },
            encryption: sharesOf('tls'),
            ...(refused === undefined ? {} : { refused }),
            ...(deferred === undefined ? {} : { deferred }),
            refusedFor: rejectReasons
                .flatMap((reason) => {
                const share = total(reason);
                return share === undefined || share === 0 ? [] : [{ reason, share }];
            })
                .sort((a, b) => b.share - a.share),
            compliance: complianceIn(compliance),
        };
    },
};
const authTypes = ['spf', 'dkim', 'dmarc'];
const dailyMetrics = {
    spam: { metric: 'SPAM_RATE' },
    tls: { metric: 'TLS_ENCRYPTION_RATE', filter: 'traffic_direction = "inbound"' },
    ...Object.fromEntries(authTypes.map((type) => [type, { metric: 'AUTH_SUCCESS_RATE', filter: `auth_type = "${type}"` }])),
};
const overallMetrics = {
    refused: { metric: 'DELIVERY_ERROR_RATE', filter: 'error_type = "reject"' },
    deferred: { metric: 'DELIVERY_ERROR_RATE', filter: 'error_type = "temp_fail"' },
    ...Object.fromEntries(rejectReasons.map((reason) => [
        reason,
        { metric: 'DELIVERY_ERROR_RATE', filter: `error_type = "reject" AND error_reason = "${reason}"` },
    ])),
};
/** All pages, one after the other. */
async function statistics(domain, asked, about) {
    const found = [];
    let page;
    for (let turn = 0; turn < mostPages; turn += 1) {
        const json = query(asked, page);
        const answer = await ask({ method: 'POST', url: `${domain}/domainStats:query`, json }, about);
        found.push(...statisticsIn(answer));
        page = nextPageIn(answer);
        if (page === undefined)
            break;
    }
    return found;
}
/** @throws {@link Unobserved} with what to do */
async function ask(request, { name, world }) {
    const response = await world.http(request);
    const where = `Postmaster Tools on ${name}`;
    if (response.kind === 'failed')
        throw new fact/* Unobserved */.A(`${where}: the API ${response.detail}`);
    if (response.status !== 200)
        throw new fact/* Unobserved */.A(`${where}: ${whyNot(response.status)}`);
    try {
        return JSON.parse(new TextDecoder().decode(response.body));
    }
    catch {
        throw new fact/* Unobserved */.A(`${where}: the API answered with what is no JSON`);
    }
}
function whyNot(status) {
    if (status === 401)
        return 'the token is not accepted (401); access tokens live for an hour: get a new one in the step before';
    if (status === 403)
        return 'the account of the token may not read this domain (403): give it access in Postmaster Tools, and the token the scope postmaster.traffic.readonly';
    if (status === 404)
        return 'the domain is not there for the account of the token (404): add and verify it in Postmaster Tools';
    if (status === 429)
        return 'the quota of the API is used up (429): run it less often';
    return `the API answered with status ${status}`;
}


/***/ }),

/***/ 7247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ complaintRate),
/* harmony export */   E6: () => (/* binding */ complaintLimits),
/* harmony export */   IV: () => (/* binding */ unsubscribeRate),
/* harmony export */   P_: () => (/* binding */ bounceRate),
/* harmony export */   iL: () => (/* binding */ dailyShares),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* unused harmony export verdictOf */
/* harmony import */ var _mail_day_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3379);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7177);


/** Days of a window. Gmail ends its measures after seven good days (answer 14229414). */
const windowDays = 7;
/** A limit is told from chance once it would have let so many events happen. */
const eventsToTell = 3;
const rateFact = (name) => ({
    name: `${name}-rate`,
    on: 'metrics',
    gather: (subject, world) => ratesOf(name, subject, world),
});
const bounceRate = rateFact('bounce');
const complaintRate = rateFact('complaint');
const unsubscribeRate = rateFact('unsubscribe');
async function ratesOf(name, subject, world) {
    const limits = world.settings.rateLimits[name];
    const rows = (await world.fact(_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS, subject)).filter((row) => shareOf(name, row) !== undefined);
    const streams = [...new Set(rows.map(({ stream }) => stream))].sort((a = '', b = '') => (a < b ? -1 : 1));
    const each = streams.map((stream) => rateOf(name, rows.filter((row) => row.stream === stream), limits));
    const all = streams.length > 1 ? [withoutStream(rateOf(name, rows, limits))] : [];
    return { rates: [...each, ...all].flatMap((rate) => rate ?? []), limits };
}
function withoutStream(rate) {
    if (rate === undefined)
        return undefined;
    const { stream: _, ...rest } = rate;
    return rest;
}
function rateOf(name, rows, limits) {
    const last = rows.reduce((latest, row) => (latest === undefined || row.day >= latest.day ? row : latest), undefined);
    if (last === undefined)
        return undefined;
    const from = (0,_mail_day_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nextDay */ .s_)(last.day, 1 - windowDays);
    const share = sum(name, rows, from, last.day);
    const before = sum(name, rows, (0,_mail_day_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nextDay */ .s_)(from, -windowDays), (0,_mail_day_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nextDay */ .s_)(from, -1));
    const perDay = dailyShares(name, rows, from, last.day);
    return {
        ...share,
        ...(last.stream === undefined ? {} : { stream: last.stream }),
        from,
        to: last.day,
        daysAbove: perDay.filter((day) => verdictOf(day, limits) === 'fail').length,
        ...(before.of * limits.fail >= eventsToTell ? { before } : {}),
        last,
        verdict: verdictOf(share, limits),
    };
}
/** Undefined where a row does not count both. */
function shareOf(name, row) {
    const of = name === 'bounce' ? (row.sent ?? sentBy(row)) : (row.delivered ?? row.sent);
    const events = { bounce: row.bounced, complaint: row.complained, unsubscribe: row.unsubscribed }[name];
    return of === undefined || events === undefined ? undefined : { events, of };
}
/** What was neither delivered nor bounced is not known where `sent` is missing. */
const sentBy = ({ delivered, bounced }) => delivered === undefined || bounced === undefined ? undefined : delivered + bounced;
const within = (rows, from, to) => rows.filter(({ day }) => day >= from && day <= to);
const sum = (name, rows, from, to) => within(rows, from, to).reduce((total, row) => {
    const share = shareOf(name, row);
    return share === undefined ? total : { events: total.events + share.events, of: total.of + share.of };
}, { events: 0, of: 0 });
/** Each day that has rows, in order. */
function dailyShares(name, rows, from, to) {
    const days = [...new Set(within(rows, from, to).map(({ day }) => day))].sort();
    return days.map((day) => ({ day, ...sum(name, rows, day, day) }));
}
/** A rate of 0.3 % cannot be seen in a hundred messages: where a limit allows for less than three events, it says nothing. */
function verdictOf({ events, of }, { warn, fail }) {
    const rate = of === 0 ? 0 : events / of;
    if (of * fail < eventsToTell)
        return 'few';
    if (rate >= fail)
        return 'fail';
    if (of * warn < eventsToTell)
        return 'few';
    return rate >= warn ? 'warn' : 'fine';
}
/** The limits of the settings, where figures come from elsewhere. */
const complaintLimits = {
    name: 'complaint-limits',
    on: 'postmaster-tools',
    gather: async (_, { settings }) => settings.rateLimits.complaint,
};


/***/ }),

/***/ 7615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ authorisation)
/* harmony export */ });
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9150);
/* harmony import */ var _mail_spf_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3638);
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4232);
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(695);
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1184);
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(722);
/* harmony import */ var _spf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9467);
/** Which addresses a domain's own settings let send: those of its SPF record, and those that are declared. */




/** @throws {@link Unobserved} where a part of the SPF record did not answer: anybody might be in it. */
const authorisation = {
    name: 'authorisation',
    on: 'reports',
    async gather({ name }, world) {
        const { tree, at } = await world.fact(_spf_js__WEBPACK_IMPORTED_MODULE_0__/* .spf */ .kH, { kind: 'domain', name });
        const [unanswered] = (0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unansweredIn */ .IG)(tree);
        if (unanswered !== undefined)
            throw new _core_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .Unobserved */ .A(unanswered);
        const declared = world.declared(name).sendingNetworks.flatMap((text) => {
            const network = (0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseNetwork */ .MO)(text);
            return network === undefined ? [] : [{ network, term: text }];
        });
        return {
            at,
            through: indexOf([...ownTerms(tree), ...declared]),
            isDynamic: [...(0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_1__/* .liveTermsOf */ .hR)(tree)].some(({ node }) => node.isIndeterminate || node.isCut),
            async ask(ip) {
                const { result } = await (0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._)({ ip, helo: name, mailFrom: `postmaster@${name}` }, world);
                return result === 'temperror' ? undefined : result === 'pass';
            },
        };
    },
};
/** Under the domain's own term that leads to each, which its owner knows. */
const ownTerms = (tree) => tree.terms.flatMap((node) => (0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_5__/* .networksOf */ .N)({ ...tree, terms: [node] }).map(({ network }) => ({ network, term: node.term.text })));
/** By the bits of their prefixes: reports name ten thousands of addresses, records thousands of networks. */
function indexOf(admitted) {
    const terms = new Map();
    const lengths = { 4: new Set(), 6: new Set() };
    for (const { network, term } of admitted) {
        const address = (0,_mail_spf_address_js__WEBPACK_IMPORTED_MODULE_6__/* .parseAddress */ .or)(network.address);
        if (address === undefined)
            continue;
        const key = `${address.family} ${bitsOf(address.octets).slice(0, network.prefix)}`;
        if (!terms.has(key))
            terms.set(key, term);
        lengths[address.family].add(network.prefix);
    }
    return (ip) => {
        const address = (0,_mail_spf_address_js__WEBPACK_IMPORTED_MODULE_6__/* .parseAddress */ .or)(ip);
        if (address === undefined)
            return undefined;
        const bits = bitsOf(address.octets);
        for (const length of lengths[address.family]) {
            const term = terms.get(`${address.family} ${bits.slice(0, length)}`);
            if (term !== undefined)
                return term;
        }
        return undefined;
    };
}
const bitsOf = (octets) => octets.map((octet) => octet.toString(2).padStart(8, '0')).join('');


/***/ }),

/***/ 6772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ withoutReports),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   tA: () => (/* binding */ dmarcSeen)
/* harmony export */ });
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1813);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8855);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(172);



const dmarcSeen = {
    name: 'dmarc-seen',
    on: 'reports',
    async gather({ name }, world) {
        const { dmarc } = await world.fact(_report_files_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFiles */ .I, { kind: 'input', setting: 'reports' });
        const about = [...dmarc].filter(([policy]) => (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(policy, name) || (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(name, policy));
        const { domains } = world.settings;
        const owned = about
            .map(([policy, tally]) => ({ tally, rows: rowsOf(name, policy, tally, domains) }))
            .filter(({ rows }) => rows.length > 0);
        const rows = owned.flatMap((one) => one.rows);
        const tallies = owned.map(({ tally }) => tally);
        return { ...aboutAll(tallies), ...countsOf(rows), rows };
    },
};
/** Each message counts for one domain of the run: the nearest above its author's. */
function rowsOf(name, policy, tally, domains) {
    return tally.rows().filter(({ headerFrom }) => {
        const author = (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(headerFrom ?? '') || policy;
        return (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestOf */ .q)((0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(author, policy) ? author : policy, domains) === name;
    });
}
function aboutAll(tallies) {
    const begins = tallies.flatMap(({ begin }) => begin ?? []);
    const ends = tallies.flatMap(({ end }) => end ?? []);
    const [latest] = [...tallies].sort((a, b) => (b.end ?? 0) - (a.end ?? 0));
    return {
        reports: tallies.reduce((sum, { reports }) => sum + reports, 0),
        reporters: [...new Set(tallies.flatMap(({ reporters }) => reporters))].sort(),
        ...(begins.length === 0 ? {} : { begin: Math.min(...begins) }),
        ...(ends.length === 0 ? {} : { end: Math.max(...ends) }),
        ...(latest === undefined ? {} : { policy: latest.policy }),
        errors: tallies.flatMap(({ errors }) => errors),
    };
}
/** RFC 9989 §5.3: one of the two is enough; what a report does not tell counts for neither. */
const verdictOf = ({ dkim, spf }) => {
    if (dkim === 'pass' || spf === 'pass')
        return 'pass';
    return dkim === undefined || spf === undefined ? undefined : 'fail';
};
function countsOf(rows) {
    const count = (verdict) => rows.reduce((sum, row) => sum + (verdict === undefined || verdictOf(row) === verdict ? row.count : 0), 0);
    return { messages: count(), passed: count('pass'), failed: count('fail') };
}
/** Why there is nothing to be judged. */
const withoutReports = ({ seen }, { name }) => (seen.messages === 0 ? `no DMARC report about ${name} is given` : undefined);


/***/ }),

/***/ 172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ reportFiles)
});

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/facts/inputs.js
var inputs = __webpack_require__(2416);
;// CONCATENATED MODULE: ./build/facts/report-rows.js
const rowOf = (record) => {
    const { sourceIp, disposition, dkim, spf, headerFrom, authDkim, authSpf } = record;
    const reasons = [...new Set(record.reasons.map(({ type }) => type))].sort();
    return {
        sourceIp,
        ...(disposition === undefined ? {} : { disposition }),
        ...(dkim === undefined ? {} : { dkim }),
        ...(spf === undefined ? {} : { spf }),
        ...(headerFrom === undefined ? {} : { headerFrom }),
        authDkim,
        authSpf,
        reasons,
    };
};
/** All names that a complaint gives for whose message it is, that of the author first. */
function domainsOf(report) {
    const sender = report.originalMailFrom ?? '';
    const named = [
        report.original?.fromDomain ?? '',
        ...report.reportedDomains,
        ...report.dkimDomains,
        sender.slice(sender.lastIndexOf('@') + 1).toLowerCase(),
    ];
    return [...new Set(named.filter((name) => name !== ''))].slice(0, 10);
}
function complaintOf(report) {
    const { feedbackType, reporter, sourceIp, authFailure, deliveryResult, original } = report;
    const campaign = original?.feedbackId ?? original?.listId;
    return {
        type: feedbackType,
        ...(reporter === undefined ? {} : { reporter }),
        ...(sourceIp === undefined ? {} : { sourceIp }),
        domains: domainsOf(report),
        ...(authFailure === undefined ? {} : { authFailure }),
        ...(deliveryResult === undefined ? {} : { delivery: deliveryResult }),
        ...(campaign === undefined ? {} : { campaign }),
    };
}

;// CONCATENATED MODULE: ./build/facts/report-count.js
/** Counts things that are alike, in memory that grows with how many differ, not with how many there are. */
/** Different things that are held of all reports together. */
const mostDifferent = 500_000;
const roomForAll = () => ({ left: mostDifferent });
/** Of plain data. Held as text, so that nothing keeps the document alive that it was read from. */
function counter(room) {
    const counts = new Map();
    return {
        add(item, count) {
            const key = JSON.stringify(item);
            const before = counts.get(key);
            if (before === undefined) {
                if (room.left === 0)
                    return false;
                room.left -= 1;
            }
            counts.set(key, (before ?? 0) + count);
            return true;
        },
        counted: () => [...counts]
            .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
            .map(([key, count]) => ({ ...JSON.parse(key), count })),
    };
}

;// CONCATENATED MODULE: ./build/facts/report-sums.js


const mostReporters = 1000;
const mostErrors = 20;
class Sum {
    reports = 0;
    begin;
    end;
    #reporters = new Set();
    get reporters() {
        return [...this.#reporters].sort();
    }
    tell(reporter, { begin, end }) {
        this.reports += 1;
        if (this.#reporters.size < mostReporters && reporter !== '')
            this.#reporters.add(reporter);
        if (begin !== undefined)
            this.begin = Math.min(this.begin ?? begin, begin);
        if (end !== undefined)
            this.end = Math.max(this.end ?? end, end);
    }
}
class DmarcSum extends Sum {
    policy;
    errors = [];
    #rows;
    constructor(room, policy) {
        super();
        this.policy = policy;
        this.#rows = counter(room);
    }
    add(report) {
        if ((report.end ?? 0) >= (this.end ?? 0))
            this.policy = report.policy;
        this.tell(report.orgName || (report.email ?? ''), report);
        for (const error of report.errors)
            if (this.errors.length < mostErrors)
                this.errors.push(error);
        const added = report.records.map((record) => this.#rows.add(rowOf(record), record.count));
        return added.every(Boolean);
    }
    rows() {
        return this.#rows.counted();
    }
}
class TlsSum extends Sum {
    #rows;
    constructor(room) {
        super();
        this.#rows = counter(room);
    }
    add(report, policy) {
        this.tell(report.organizationName, report);
        const { type, successful, failed, failures } = policy;
        const detailed = failures.reduce((sum, { sessions }) => sum + sessions, 0);
        const added = [
            successful === 0 || this.#rows.add({ policy: type }, successful),
            // Some give a sum without saying what failed.
            detailed >= failed || this.#rows.add({ policy: type, type: 'unknown' }, failed - detailed),
            ...failures.map(({ sessions, type: kind, receivingMx, reason }) => this.#rows.add({
                policy: type,
                type: kind,
                ...(receivingMx === undefined ? {} : { mx: receivingMx }),
                ...(reason === undefined ? {} : { reason }),
            }, sessions)),
        ];
        return added.every(Boolean);
    }
    rows() {
        return this.#rows.counted();
    }
}
class ComplaintSum extends Sum {
    #rows;
    constructor(room) {
        super();
        this.#rows = counter(room);
    }
    add(report) {
        const { arrived } = report;
        this.tell(report.reporter ?? '', arrived === undefined ? {} : { begin: arrived, end: arrived });
        return this.#rows.add(complaintOf(report), report.incidents);
    }
    rows() {
        return this.#rows.counted();
    }
}

;// CONCATENATED MODULE: ./build/facts/report-tally.js


function tallies() {
    const room = roomForAll();
    const seen = new Set();
    const dmarc = new Map();
    const tls = new Map();
    const complaints = new ComplaintSum(room);
    const isAgain = (...parts) => {
        const key = JSON.stringify(parts);
        return seen.size === seen.add(key).size;
    };
    return {
        dmarc,
        tls,
        complaints,
        addDmarc(report) {
            const { orgName, email, reportId, begin, end, policy } = report;
            if (isAgain('dmarc', orgName, email, reportId, begin, end, policy.domain))
                return 'again';
            const sum = dmarc.get(policy.domain) ?? new DmarcSum(room, policy);
            dmarc.set(policy.domain, sum);
            return sum.add(report) ? 'added' : 'no-room';
        },
        addTls(report) {
            const { organizationName, reportId, begin, end, policies } = report;
            if (isAgain('tls', organizationName, reportId, begin, end, policies[0]?.domain))
                return 'again';
            const added = policies.map((policy) => {
                const sum = tls.get(policy.domain) ?? new TlsSum(room);
                tls.set(policy.domain, sum);
                return sum.add(report, policy);
            });
            return added.every(Boolean) ? 'added' : 'no-room';
        },
        addComplaint: (report) => (complaints.add(report) ? 'added' : 'no-room'),
    };
}

;// CONCATENATED MODULE: ./build/facts/report-files.js




/** A report that is saved unpacked is some MiB at the most, an archive of a month some ten. */
const mostOctets = 128 * 1_048_576;
const mostTroubles = 100;
const reportFiles = {
    name: 'report-files',
    on: 'input',
    async gather(subject, world) {
        const paths = subject.setting === 'reports' ? (0,inputs/* pathsOf */.wG)(await world.fact(inputs/* namedFiles */.VI, subject)) : [];
        const reading = new Reading(world.settings.domains);
        // One after the other: what a file unpacks to is large, and the order decides which of two equal reports counts.
        for (const path of paths)
            await reading.read(path, world);
        return reading;
    },
};
/** Loaded only where there is a file to read. */
const libraries = async () => ({
    ...(await __webpack_require__.e(/* import() */ 454).then(__webpack_require__.bind(__webpack_require__, 7454))),
    parseDmarc: (await __webpack_require__.e(/* import() */ 74).then(__webpack_require__.bind(__webpack_require__, 9074))).parse,
    parseTls: (await __webpack_require__.e(/* import() */ 232).then(__webpack_require__.bind(__webpack_require__, 9232))).parseReport,
    parseComplaint: (await __webpack_require__.e(/* import() */ 767).then(__webpack_require__.bind(__webpack_require__, 7767))).parse,
});
class Reading {
    #tallies = tallies();
    #domains;
    #elsewhere = new Map();
    troubles = [];
    troubleCount = 0;
    duplicates = 0;
    constructor(domains) {
        this.#domains = domains;
    }
    get dmarc() {
        return this.#tallies.dmarc;
    }
    get tls() {
        return this.#tallies.tls;
    }
    get complaints() {
        return this.#tallies.complaints;
    }
    get elsewhere() {
        return [...this.#elsewhere.values()];
    }
    async read(path, world) {
        const { unpack } = await libraries();
        const file = await (0,inputs/* readWhole */.oD)(world, path, mostOctets);
        if (file.kind !== 'read')
            return this.#say({ path, within: [] }, { trouble: file.kind, level: 'error', text: file.detail });
        const { documents, problems } = await unpack({ name: path, octets: file.octets });
        for (const { within, code, level } of problems)
            this.#say({ path, within: within.slice(1) }, { trouble: code, level });
        for (const document of documents)
            await this.#open(document, { path, within: document.within.slice(1) });
    }
    async #open({ kind, octets }, at) {
        if (kind === 'xml')
            await this.#openDmarc(octets, at);
        else if (kind === 'json')
            await this.#openTls(octets, at);
        else
            await this.#openComplaint(octets, at);
    }
    async #openDmarc(octets, at) {
        const { parseDmarc } = await libraries();
        const { report, problems } = await parseDmarc(octets);
        const records = report?.records.length ?? 0;
        for (const { code, ...wrong } of problems)
            this.#say(at, { trouble: code, ...wrong, ...(records === 0 ? {} : { records }) });
        if (report === undefined)
            return;
        if (this.#isNew(this.#tallies.addDmarc(report), at))
            this.#note('DMARC', report.policy.domain, at);
    }
    async #openTls(octets, at) {
        const { parseTls } = await libraries();
        const { report, problems } = parseTls(octets);
        for (const { code, ...wrong } of problems)
            this.#say(at, { trouble: code, ...wrong });
        if (report === undefined)
            return;
        if (!this.#isNew(this.#tallies.addTls(report), at))
            return;
        for (const { domain } of report.policies)
            this.#note('TLS', domain, at);
    }
    async #openComplaint(octets, at) {
        const { parseComplaint } = await libraries();
        const { reports } = await parseComplaint(octets);
        if (reports.length === 0)
            this.#say(at, { trouble: 'not-a-report', level: 'error' });
        for (const report of reports) {
            this.#isNew(this.#tallies.addComplaint(report), at);
            const names = domainsOf(report).flatMap((name) => (0,dns_name/* parseName */.$q)(name) || []);
            const [first] = names;
            if (first !== undefined && !names.some((name) => this.#isInspected(name)))
                this.#note('complaint', first, at);
        }
    }
    #isNew(added, at) {
        if (added === 'again')
            this.duplicates += 1;
        if (added === 'no-room')
            this.#say(at, { trouble: 'too-many-records', level: 'error' });
        return added !== 'again';
    }
    /** A report about a domain counts for those above and below it. */
    #isInspected(domain) {
        return this.#domains.some((own) => (0,dns_name/* isWithin */.UO)(domain, own) || (0,dns_name/* isWithin */.UO)(own, domain));
    }
    #note(kind, domain, { path }) {
        if (this.#isInspected(domain))
            return;
        const key = `${kind} ${domain}`;
        const known = this.#elsewhere.get(key);
        if (known === undefined && this.#elsewhere.size >= mostTroubles)
            return;
        this.#elsewhere.set(key, { domain, kind, path: known?.path ?? path, reports: (known?.reports ?? 0) + 1 });
    }
    #say(at, wrong) {
        this.troubleCount += 1;
        if (this.troubles.length < mostTroubles)
            this.troubles.push({ ...at, ...wrong });
    }
}


/***/ }),

/***/ 6467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ dmarcSources)
});

// EXTERNAL MODULE: ./build/facts/counted-names.js
var counted_names = __webpack_require__(3);
// EXTERNAL MODULE: ./build/facts/report-dmarc.js
var report_dmarc = __webpack_require__(6772);
// EXTERNAL MODULE: ./build/mail/psl/index.js
var psl = __webpack_require__(746);
// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
;// CONCATENATED MODULE: ./build/facts/report-failure.js
/** Why messages failed DMARC, as far as a report tells: what they were authenticated as, and who has changed them. */


/** RFC 7489 appendix C and RFC 9990 §3.1.1. */
const passedOn = new Set(['forwarded', 'mailing_list', 'trusted_forwarder']);
function failureOf({ reasons, authDkim, authSpf, headerFrom }, name) {
    const own = authDkim.filter(({ domain }) => isOwn(domain, headerFrom, name));
    const authenticated = [...authDkim, ...authSpf].flatMap(({ domain, result }) => result === 'pass' && domain !== undefined && (0,dns_name/* parseName */.$q)(domain) ? [domain] : []);
    const selectors = own.flatMap(({ selector }) => selector ?? []);
    const cause = reasons.some((type) => passedOn.has(type))
        ? 'forwarded'
        : own.some(({ result }) => result !== 'pass' && result !== 'none')
            ? 'altered'
            : authenticated.length > 0
                ? 'unaligned'
                : 'unauthenticated';
    return { cause, authenticated: [...new Set(authenticated)], selectors: [...new Set(selectors)] };
}
/** Whether somebody signs who has a key of the domain's organisation, even where strict alignment asks for another. */
const isSignedIn = ({ authDkim, headerFrom }, name) => authDkim.some(({ domain, result }) => result === 'pass' && isOwn(domain, headerFrom, name));
/** What messages are authenticated as that is not of the domain's organisation: mostly whose servers they came from. */
const foreignIn = ({ authDkim, authSpf, headerFrom }, name) => [...authDkim, ...authSpf].flatMap(({ domain, result }) => result === 'pass' && domain !== undefined && !isOwn(domain, headerFrom, name) ? [domain] : []);
/** Whether a domain would align with the author's in relaxed mode, as far as names tell. */
function isOwn(domain = '', headerFrom, name) {
    const signer = (0,dns_name/* parseName */.$q)(domain);
    if (signer === undefined || signer === '')
        return false;
    const author = (0,dns_name/* parseName */.$q)(headerFrom ?? '') || name;
    const organization = (0,psl/* registrableDomain */.jG)(author) ?? author;
    return (0,dns_name/* isWithin */.UO)(signer, organization);
}

// EXTERNAL MODULE: ./build/facts/report-authorised.js
var report_authorised = __webpack_require__(7615);
// EXTERNAL MODULE: ./build/mail/spf/address.js
var spf_address = __webpack_require__(3638);
;// CONCATENATED MODULE: ./build/facts/data/senders.json
const senders_namespaceObject = /*#__PURE__*/JSON.parse('{"$":[{"name":"Google","domains":["google.com","googlemail.com","1e100.net","gappssmtp.com"]},{"name":"Microsoft 365","domains":["outlook.com","onmicrosoft.com","mail.microsoft"]},{"name":"Amazon SES","domains":["amazonses.com"]},{"name":"SendGrid","domains":["sendgrid.net","sendgrid.me","sendgrid.info"]},{"name":"Mailgun","domains":["mailgun.org","mailgun.net","mailgun.us"]},{"name":"Postmark","domains":["mtasv.net","postmarkapp.com"]},{"name":"SparkPost","domains":["sparkpostmail.com","sparkpostmail1.com","sparkpost.com"]},{"name":"Mailchimp","domains":["mcsv.net","mcdlv.net","rsgsv.net","mailchimpapp.net","mandrillapp.com"]},{"name":"Mailjet","domains":["mailjet.com"]},{"name":"Brevo","domains":["sendinblue.com","brevo.com","sender-sib.com","mailin.fr","brevosend.com"]},{"name":"Resend","domains":["resend.com","resend.dev"]},{"name":"MailerSend","domains":["mailersend.net","mlsend.com"]},{"name":"MailerLite","domains":["mailerlite.com"]},{"name":"SMTP2GO","domains":["smtp2go.com","smtpservice.net","smtpcorp.com"]},{"name":"Elastic Email","domains":["elasticemail.com","smtp25.com"]},{"name":"SendPulse","domains":["sendpulse.com"]},{"name":"Salesforce","domains":["salesforce.com","exacttarget.com","sfmc.co","pardot.com"]},{"name":"HubSpot","domains":["hubspotemail.net","hubspot.com","hubspotstarter.net"]},{"name":"Zendesk","domains":["zendesk.com","zdsys.com"]},{"name":"Freshworks","domains":["freshemail.io","freshdesk.com","freshworks.com"]},{"name":"Intercom","domains":["intercom-mail.com","intercom.io"]},{"name":"Atlassian","domains":["atlassian.net"]},{"name":"Klaviyo","domains":["klaviyomail.com","klaviyo.com"]},{"name":"Constant Contact","domains":["constantcontact.com","ccsend.com"]},{"name":"Campaign Monitor","domains":["createsend.com","cmail1.com","cmail19.com","cmail20.com"]},{"name":"ActiveCampaign","domains":["activecampaign.com","acems1.com","acems2.com","emsd1.com"]},{"name":"Iterable","domains":["iterable.com"]},{"name":"Braze","domains":["braze.com","appboy.com"]},{"name":"Customer.io","domains":["customer.io","customeriomail.com"]},{"name":"Shopify","domains":["shopify.com","shopifyemail.com"]},{"name":"Zoho","domains":["zoho.com","zoho.eu","zohocorp.com","zcsend.net","zeptomail.com"]},{"name":"Oracle","domains":["oraclecloud.com","responsys.net","eloqua.com","bronto.com"]},{"name":"ServiceNow","domains":["service-now.com","servicenowservices.com"]},{"name":"Workday","domains":["myworkday.com","workday.com"]},{"name":"DocuSign","domains":["docusign.net","docusign.com"]},{"name":"Mimecast","domains":["mimecast.com","mimecastreport.com"]},{"name":"Proofpoint","domains":["pphosted.com","ppe-hosted.com","gpphosted.com"]},{"name":"Barracuda","domains":["barracudanetworks.com","ess.barracuda.com"]},{"name":"Broadcom Email Security","domains":["messagelabs.com"]},{"name":"MailChannels","domains":["mailchannels.net"]},{"name":"Rackspace","domains":["emailsrvr.com"]},{"name":"GoDaddy","domains":["secureserver.net"]},{"name":"IONOS","domains":["kundenserver.de","perfora.net"]},{"name":"OVHcloud","domains":["ovh.net","ovh.ca"]},{"name":"Fastmail","domains":["messagingengine.com","fastmail.com"]},{"name":"Sage","domains":["sage.com"]},{"name":"Stripe","domains":["stripe.com"]}]}');
// EXTERNAL MODULE: ./build/facts/ptr.js
var ptr = __webpack_require__(7518);
;// CONCATENATED MODULE: ./build/facts/report-senders.js





const services = senders_namespaceObject.$.map(({ name, domains }) => ({ name, domains: domains.flatMap((text) => (0,dns_name/* parseName */.$q)(text) ?? []) }));
/** By what its messages are authenticated as, or what its host is called. */
function senderNamed(domain) {
    const name = (0,dns_name/* parseName */.$q)(domain);
    if (name === undefined || name === '')
        return undefined;
    const service = services.find(({ domains }) => domains.some((one) => (0,dns_name/* isWithin */.UO)(name, one)));
    return service === undefined
        ? { name: (0,psl/* registrableDomain */.jG)(name) ?? name, isService: false }
        : { name: service.name, isService: true };
}
/** By a PTR record that is confirmed: what any other says, nobody vouches for. Undefined where there is none. */
async function senderAt(ip, world) {
    if ((0,spf_address/* parseAddress */.or)(ip) === undefined)
        return undefined;
    const { names } = await (0,ptr/* reverseOf */.Kg)(ip, world);
    const host = names.find(({ state }) => state === 'confirmed');
    return host && senderNamed(host.name);
}
/** `192.0.2.0/24`, `2001:db8::/48`: hosts of one operator mostly stand side by side. */
function networkOf(ip) {
    const address = (0,spf_address/* parseAddress */.or)(ip);
    if (address === undefined)
        return ip;
    const { family, octets } = address;
    if (family === 4)
        return `${octets.slice(0, 3).join('.')}.0/24`;
    const groups = [0, 2, 4].map((at) => (((octets[at] ?? 0) << 8) | (octets[at + 1] ?? 0)).toString(16));
    return `${groups.join(':')}::/48`;
}

;// CONCATENATED MODULE: ./build/facts/report-standing.js




/** What each address is called. @throws Unobserved where the SPF record did not answer. */
async function labelling(seen, subject, world) {
    const allowed = await world.fact(report_authorised/* authorisation */.Z, subject);
    const traits = traitsOf(seen, subject.name);
    const rights = await rightsOf(seen, traits, allowed);
    const named = await namesOf(traits, rights, world);
    return (ip) => labelFor(ip, { traits, rights, named });
}
function traitsOf({ rows }, name) {
    const traits = new Map();
    for (const row of rows) {
        const one = traits.get(row.sourceIp) ?? nobody();
        traits.set(row.sourceIp, one);
        one.messages += row.count;
        one.isSigned ||= row.dkim === 'pass' || isSignedIn(row, name);
        one.authenticated ??= foreignIn(row, name)[0];
        if ((0,report_dmarc/* verdictOf */.Vj)(row) !== 'fail')
            continue;
        const { cause } = failureOf(row, name);
        one.isForwarder ||= cause === 'forwarded' || cause === 'altered';
    }
    return traits;
}
const nobody = () => ({
    messages: 0,
    isSigned: false,
    isForwarder: false,
    authenticated: undefined,
});
/** Addresses that are asked about one by one: each takes some questions. */
const mostAsked = 30;
/** Those with the most messages are asked about, where only SPF itself can tell. */
async function rightsOf({ rows }, traits, allowed) {
    const rights = new Map();
    for (const { sourceIp } of rows) {
        const term = allowed.through(sourceIp);
        if (term !== undefined)
            rights.set(sourceIp, { term });
    }
    if (!allowed.isDynamic)
        return rights;
    const open = [...traits].filter(([ip]) => !rights.has(ip)).sort(byMessages);
    const answers = await Promise.all(open.map(async ([ip], i) => [ip, i < mostAsked ? await allowed.ask(ip) : undefined]));
    for (const [ip, passes] of answers)
        if (passes !== false)
            rights.set(ip, passes === true ? { term: 'SPF' } : 'unclear');
    return rights;
}
const byMessages = ([a, m], [b, n]) => n.messages - m.messages || (a < b ? -1 : 1);
/** Names of those that are not the domain's own: by what they authenticate as, else by their PTR records. */
async function namesOf(traits, rights, world) {
    const others = [...traits].filter(([ip]) => !rights.has(ip)).sort(byMessages);
    const named = new Map();
    for (const [ip, { authenticated }] of others) {
        const sender = authenticated === undefined ? undefined : senderNamed(authenticated);
        if (sender !== undefined)
            named.set(ip, sender);
    }
    const open = others.filter(([ip]) => !named.has(ip)).slice(0, mostAsked);
    const asked = await Promise.all(open.map(async ([ip]) => [ip, await senderAt(ip, world)]));
    for (const [ip, sender] of asked)
        if (sender !== undefined)
            named.set(ip, sender);
    return named;
}
function labelFor(ip, { traits, rights, named }) {
    const right = rights.get(ip);
    if (right === 'unclear')
        return { name: networkOf(ip), standing: 'unclear' };
    if (right !== undefined)
        return { name: right.term, standing: 'own' };
    const { name, isService } = named.get(ip) ?? { name: networkOf(ip), isService: false };
    const { isSigned, isForwarder } = traits.get(ip) ?? nobody();
    if (isSigned || isForwarder)
        return { name, standing: isSigned ? 'signing' : 'forwarder' };
    return { name, standing: isService ? 'service' : 'stranger' };
}

;// CONCATENATED MODULE: ./build/facts/report-sources.js




/** The most messages first. @throws Unobserved where the SPF record did not answer. */
const dmarcSources = {
    name: 'dmarc-sources',
    on: 'reports',
    async gather(subject, world) {
        const seen = await world.fact(report_dmarc/* dmarcSeen */.tA, subject);
        if (seen.messages === 0)
            return [];
        const labelOf = await labelling(seen, subject, world);
        return grouped(seen, labelOf, subject.name);
    },
};
const mostNamed = 5;
function grouped({ rows }, labelOf, name) {
    const groups = new Map();
    for (const row of rows) {
        const label = labelOf(row.sourceIp);
        const key = `${label.standing} ${label.name}`;
        const group = groups.get(key) ?? { label, rows: [] };
        groups.set(key, group);
        group.rows.push(row);
    }
    return [...groups.values()]
        .map((group) => ({ ...group.label, ...figuresOf(group.rows, name) }))
        .sort((a, b) => b.messages - a.messages || (a.name < b.name ? -1 : 1));
}
function figuresOf(rows, name) {
    const count = (test) => rows.reduce((sum, row) => sum + (test(row) ? row.count : 0), 0);
    const failed = rows.filter((row) => (0,report_dmarc/* verdictOf */.Vj)(row) === 'fail');
    const failures = failed.map((row) => ({ row, failure: failureOf(row, name) }));
    const ips = (0,counted_names/* summed */.A)(rows.map((row) => [row.sourceIp, row.count]));
    const did = (disposition) => (row) => (0,report_dmarc/* verdictOf */.Vj)(row) === 'fail' && row.disposition === disposition;
    return {
        messages: count(() => true),
        passed: count((row) => (0,report_dmarc/* verdictOf */.Vj)(row) === 'pass'),
        dkim: count(({ dkim }) => dkim === 'pass'),
        spf: count(({ spf }) => spf === 'pass'),
        spfAlone: count((row) => isSpfAlone(row, name)),
        failed: count((row) => (0,report_dmarc/* verdictOf */.Vj)(row) === 'fail'),
        quarantined: count(did('quarantine')),
        rejected: count(did('reject')),
        addresses: ips.length,
        ips: ips.slice(0, mostNamed),
        causes: Object.fromEntries((0,counted_names/* summed */.A)(failures.map(({ row, failure }) => [failure.cause, row.count])).map((one) => [
            one.name,
            one.count,
        ])),
        authenticated: namesIn(failures, ({ authenticated }) => authenticated),
        selectors: namesIn(failures, ({ selectors }) => selectors),
    };
}
const isSpfAlone = ({ dkim, spf, authSpf }, name) => spf === 'pass' && dkim !== 'pass' && authSpf.some((one) => one.result === 'pass' && one.domain === name);
const namesIn = (failures, names) => (0,counted_names/* summed */.A)(failures.flatMap(({ row, failure }) => names(failure).map((one) => [one, row.count]))).slice(0, mostNamed);


/***/ }),

/***/ 3379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   s_: () => (/* binding */ nextDay)
/* harmony export */ });
/**
 * Days of the calendar as `YYYY-MM-DD` (RFC 3339 §5.6, `full-date`), in UTC.
 *
 * Reports, metrics and settings name days by these ten characters, which sort as they follow each other. Days are counted
 * in UTC, as the reporters of DMARC and TLS count them, so that the same file means the same days on every machine. `Date`
 * takes the 31st of February for a day in March: {@link isDay} does not.
 */
/** Whether there is such a day. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && dayOf(time) === text;
}
/** The day that comes so many days later; earlier where negative. */
const nextDay = (day, days = 1) => dayOf(Date.parse(`${day}T00:00:00Z`) + days * oneDay);
/** The day of a time, in milliseconds since 1970 where it is a number. */
const dayOf = (time) => new Date(time).toISOString().slice(0, 10);
const oneDay = 86_400_000;


/***/ })

};
