export const id = 8855;
export const ids = [8855];
export const modules = {

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
