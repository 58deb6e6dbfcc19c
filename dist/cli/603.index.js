export const id = 603;
export const ids = [603];
export const modules = {

/***/ 603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   live: () => (/* binding */ live)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/** The real HTTP, bounded in time and size: over TLS, unless the server is this machine; redirects are not followed. */

const live = ({ headersFor, patience = 15_000, largest = 5 * 2 ** 20, signal }) => async (request) => {
    const url = URL.canParse(request.url) ? new URL(request.url) : undefined;
    if (url === undefined || !isSafe(url))
        return unusable;
    const until = AbortSignal.any([AbortSignal.timeout(patience), ...(signal === undefined ? [] : [signal])]);
    const own = headersFor?.origin === url.origin ? headersFor.headers : {};
    try {
        return await read(await send(request, own, until), largest);
    }
    catch (error) {
        return until.aborted ? silent : unreachable(error);
    }
};
/** A token in plain text is everybody's, except within a machine. */
const isSafe = ({ protocol, hostname, username }) => username === '' && (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)));
const isLoopback = (host) => host === 'localhost' || host === '[::1]' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 4 && host.startsWith('127.'));
const send = ({ method, url, json }, own, signal) => fetch(url, {
    method,
    redirect: 'manual',
    signal,
    headers: {
        accept: 'application/json',
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...own,
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
});
async function read(answer, largest) {
    const parts = [];
    let length = 0;
    // To leave the loop gives the connection back.
    for await (const part of answer.body ?? []) {
        length += part.length;
        if (length > largest)
            return tooLarge(largest);
        parts.push(part);
    }
    return { kind: 'answered', status: answer.status, body: Buffer.concat(parts, length) };
}
const unusable = {
    kind: 'failed',
    failure: 'unusable',
    detail: 'was not asked: its address is not one of https',
};
const silent = { kind: 'failed', failure: 'timeout', detail: 'did not answer in time' };
const tooLarge = (largest) => ({
    kind: 'failed',
    failure: 'too-large',
    detail: `answered with more than ${largest} octets`,
});
function unreachable({ cause, message }) {
    const { code } = (cause ?? {});
    return { kind: 'failed', failure: 'network', detail: `cannot be reached (${code ?? message})` };
}


/***/ })

};
