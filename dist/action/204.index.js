export const id = 204;
export const ids = [204];
export const modules = {

/***/ 8204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   links: () => (/* binding */ links)
/* harmony export */ });
/* harmony import */ var _core_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4132);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _exchanger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(813);
/** From a domain to the servers that are spoken to. */



const links = [
    (0,_core_link_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLink */ .k)({
        from: 'domain',
        to: 'submission',
        needs: { declared: _declared_js__WEBPACK_IMPORTED_MODULE_1__/* .declared */ .b },
        *follow({ declared: { submission } }, { name }) {
            if (submission === undefined)
                return;
            const { host, port, security } = submission;
            yield { kind: 'submission', name, host, port, security };
        },
    }),
    (0,_core_link_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLink */ .k)({
        from: 'domain',
        to: 'exchanger',
        needs: { exchangers: _exchanger_js__WEBPACK_IMPORTED_MODULE_2__/* .exchangers */ .tF },
        follow: ({ exchangers }) => exchangers,
    }),
];


/***/ })

};
