export const id = 7050;
export const ids = [7050,721];
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

/***/ 7050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toldFrom: () => (/* binding */ toldFrom)
});

// EXTERNAL MODULE: ./build/app/bounces.js
var app_bounces = __webpack_require__(721);
// EXTERNAL MODULE: ./build/mail/day/index.js
var day = __webpack_require__(3379);
// EXTERNAL MODULE: ./build/facts/metrics.js + 6 modules
var metrics = __webpack_require__(7177);
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
        const rows = await world.fact(metrics/* counted */.hS, subject);
        return names.flatMap((rate) => {
            const told = rows.filter((row) => (0,rates/* shareOf */.tC)(rate, row) !== undefined);
            const last = told.reduce((latest, { day }) => (day > latest ? day : latest), '');
            const days = last === ''
                ? []
                : (0,rates/* dailyShares */.iL)(rate, told, (0,day/* nextDay */.s_)(last, 1 - mostDays), last).filter(({ of }) => of > 0);
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
const dayAt = (name, seconds) => (seconds === undefined ? {} : { [name]: (0,day/* dayOf */.kb)(seconds * 1000) });

;// CONCATENATED MODULE: ./build/app/told.js



async function toldFrom(inspected, options, settings) {
    const senders = await sendersFrom(inspected, { options, inputs: settings.inputs });
    const bounces = await (0,app_bounces.bouncesFrom)(inspected, { options, inputs: settings.inputs });
    const rates = await ratesFrom(inspected, { domains: options.domains, settings });
    return {
        tables: {
            ...(bounces.tables.length === 0 ? {} : { bounces: bounces.tables }),
            ...(senders.length === 0 ? {} : { senders }),
            ...(rates.length === 0 ? {} : { rates }),
        },
        dead: bounces.dead,
    };
}


/***/ })

};
