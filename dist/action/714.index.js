export const id = 714;
export const ids = [714];
export const modules = {

/***/ 714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gunzipped: () => (/* binding */ gunzipped)
/* harmony export */ });
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/** Unpacks a gzip file (RFC 1952) as it is read, such as a log of last week, and stops where it is a bomb. */


const partOctets = 256 * 1024;
/** Of what comes out, before anything is thought of it. */
const harmless = 16 * 1_048_576;
/** Logs shrink to a tenth or a fiftieth, a file of nothing to a thousandth. */
const mostGrowth = 200;
const mostOctets = 4 * 1_073_741_824;
/** Rejects with the codes of zlib, and with `bomb`. What is whole before something is wrong is given. */
async function* gunzipped(packed) {
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: partOctets });
    let [taken, given] = [0, 0];
    const counted = async function* () {
        for await (const part of packed) {
            taken += part.length;
            yield part;
        }
    };
    // What goes wrong on the way in is met on the way out.
    const fed = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(counted(), gunzip).catch(() => undefined);
    try {
        for await (const part of gunzip) {
            given += part.length;
            if (given > harmless && given > Math.min(mostOctets, taken * mostGrowth))
                throw Object.assign(new Error('the file unpacks to far more than a log'), { code: 'bomb' });
            yield part;
        }
    }
    finally {
        gunzip.destroy();
        await fed;
    }
}


/***/ })

};
