export const id = 4460;
export const ids = [4460];
export const modules = {

/***/ 2079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   links: () => (/* binding */ links)
/* harmony export */ });
/* harmony import */ var _core_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4132);
/* harmony import */ var _messages_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(218);
/** From a domain to the given messages. */


const links = [
    (0,_core_link_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLink */ .k)({
        from: 'domain',
        to: 'message',
        needs: { messages: _messages_given_js__WEBPACK_IMPORTED_MODULE_1__/* .messages */ .DZ },
        follow: ({ messages }) => messages,
    }),
];


/***/ })

};
