export const id = 133;
export const ids = [133];
export const modules = {

/***/ 2416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
const inputs = {
    name: 'inputs',
    on: 'domain',
    gather: async (_, { settings }) => settings.inputs,
};
/** What the patterns of one setting lead to. */
const namedFiles = {
    name: 'named-files',
    on: 'input',
    gather: async ({ setting }, { settings }) => settings.inputs[setting],
};
/** Each file once, in the order of the settings. */
const pathsOf = (files) => [
    ...new Set(files.flatMap(({ paths }) => paths)),
];
/** A whole file of at most so many octets. Never rejects. */
async function readWhole(world, path, most) {
    try {
        const octets = await wholeOf(world.file(path), most);
        return octets === undefined ? { kind: 'too-large', detail: String(most) } : { kind: 'read', octets };
    }
    catch (error) {
        return { kind: 'unreadable', detail: String(error.code ?? 'unknown') };
    }
}
/** Undefined where there are more octets than `most`; the rest is then not taken. */
async function wholeOf(parts, most) {
    const taken = [];
    let length = 0;
    for await (const part of parts) {
        length += part.length;
        if (length > most)
            return undefined;
        taken.push(part);
    }
    return Buffer.concat(taken, length);
}


/***/ }),

/***/ 9133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   links: () => (/* binding */ links)
/* harmony export */ });
/* harmony import */ var _core_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4132);
/* harmony import */ var _core_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2506);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2416);
/* harmony import */ var _postmaster_tools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(724);
/** From a domain to what receivers told of its mail. */




/** Where the settings name files, each domain has what is told of it in them. */
const linksToInputs = _core_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .inputSettings */ .GJ.flatMap((setting) => [
    (0,_core_link_js__WEBPACK_IMPORTED_MODULE_1__/* .defineLink */ .k)({
        from: 'domain',
        to: setting,
        needs: { inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .QL },
        *follow({ inputs }, { name }) {
            if (inputs[setting].length > 0)
                yield { kind: setting, name };
        },
    }),
    (0,_core_link_js__WEBPACK_IMPORTED_MODULE_1__/* .defineLink */ .k)({
        from: 'domain',
        to: 'input',
        needs: { inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .QL },
        *follow({ inputs }) {
            if (inputs[setting].length > 0)
                yield { kind: 'input', setting };
        },
    }),
]);
const links = [
    ...linksToInputs,
    (0,_core_link_js__WEBPACK_IMPORTED_MODULE_1__/* .defineLink */ .k)({
        from: 'domain',
        to: 'postmaster-tools',
        needs: { hasPostmasterTools: _postmaster_tools_js__WEBPACK_IMPORTED_MODULE_3__/* .hasPostmasterTools */ .M },
        *follow({ hasPostmasterTools }, { name }) {
            if (hasPostmasterTools)
                yield { kind: 'postmaster-tools', name };
        },
    }),
    (0,_core_link_js__WEBPACK_IMPORTED_MODULE_1__/* .defineLink */ .k)({
        from: 'domain',
        to: 'bounces',
        needs: { inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .QL },
        *follow({ inputs }) {
            if (inputs.bounces.length > 0)
                yield { kind: 'bounces' };
        },
    }),
    (0,_core_link_js__WEBPACK_IMPORTED_MODULE_1__/* .defineLink */ .k)({
        from: 'domain',
        to: 'metrics',
        needs: { inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .QL },
        *follow({ inputs }) {
            if (inputs.metrics.length > 0)
                yield { kind: 'metrics' };
        },
    }),
];


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
