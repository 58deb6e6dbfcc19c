export const id = 383;
export const ids = [383];
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

/***/ 8855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf),
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/** To which domain of the run something belongs, by the name that it gives. */

/** The nearest of the domains that the name is, or stands below. */
function nearestOf(name, domains) {
    const known = sets.get(domains) ?? new Set(domains);
    sets.set(domains, known);
    for (let above = name; above !== ''; above = (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(above))
        if (known.has(above))
            return above;
    return undefined;
}
/** A run has one list of domains, and reports name ten thousands of names. */
const sets = new WeakMap();
/** Where a run has one domain only, what names nobody is taken for its own. */
const ownerOf = (name, domains) => {
    if (name !== undefined)
        return nearestOf(name, domains);
    return domains.length === 1 ? domains[0] : undefined;
};


/***/ })

};
