export const id = 7535;
export const ids = [7535];
export const modules = {

/***/ 7535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tls: () => (/* binding */ tls)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);
/* harmony import */ var _stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9310);
/** DNS over TLS (RFC 7858), in its strict form: a server that cannot prove its name is not asked. */


const tls = ({ address, port = 853, serverName }, random) => (0,_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .stream */ .T)({
    random,
    connect(established) {
        const named = serverName === undefined ? {} : { servername: serverName };
        return (0,node_tls__WEBPACK_IMPORTED_MODULE_0__.connect)({ host: address, port, minVersion: 'TLSv1.2', ...named }, established).setNoDelay(true);
    },
});


/***/ })

};
