export const id = 2221;
export const ids = [2221];
export const modules = {

/***/ 2221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  https: () => (/* binding */ https)
});

;// CONCATENATED MODULE: ./build/net/dns/transport/http-message.js
const mediaType = 'application/dns-message';
/** The most octets that a DNS message can have. */
const largest = 65_535;
/** RFC 8484 §4.1: the id stays 0, so that the same question has the same octets. */
const body = (query) => new Uint8Array(query);
/** RFC 8484 §4.2.1: only a 2xx has a DNS answer, and that may be a failure of its own. */
const isMessage = ({ status, type }) => status >= 200 && status < 300 && type.split(';')[0]?.trim().toLowerCase() === mediaType;
const refused = ({ status }) => ({
    failure: 'network',
    said: status >= 200 && status < 300 ? 'sent something that is no DNS message' : `answered HTTP ${status}`,
});
const tooLong = {
    failure: 'malformed',
    said: 'sent an answer longer than a DNS message can be',
};

// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(2467);
// EXTERNAL MODULE: ./build/net/dns/transport/transport.js
var transport = __webpack_require__(63);
;// CONCATENATED MODULE: ./build/net/dns/transport/http2.js
/** DNS over HTTP/2 (RFC 8484 §5.2): all queries on one connection. */



function http2({ origin, pathname, search }) {
    let session;
    let isSpoken = false;
    let isClosed = false;
    const current = () => {
        if (session !== undefined && !session.closed && !session.destroyed)
            return session;
        const opened = (0,external_node_http2_.connect)(origin, { settings: { enablePush: false } });
        opened.once('remoteSettings', () => {
            isSpoken = true;
        });
        // The streams of a session that fails tell of it.
        opened.on('error', () => undefined);
        opened.unref();
        session = opened;
        return opened;
    };
    const once = (query, milliseconds) => {
        const path = `${pathname}${search}`;
        const used = current();
        const headers = { ':method': 'POST', ':path': path, accept: mediaType, 'content-type': mediaType };
        return read(used.request(headers), used, { query, milliseconds });
    };
    return {
        isSpoken: () => isSpoken,
        async exchange(query, milliseconds) {
            if (isClosed)
                return transport/* closed */.$h;
            const isOld = session !== undefined && isSpoken;
            const outcome = await once(query, milliseconds);
            if (isClosed)
                return 'message' in outcome ? outcome : transport/* closed */.$h;
            // RFC 9113 §6.8: a server may end an old connection at the very moment of asking; that says nothing about it.
            const isStale = isOld && 'failure' in outcome && outcome.failure === 'network' && session?.destroyed === true;
            return isStale ? once(query, milliseconds) : outcome;
        },
        close() {
            isClosed = true;
            session?.destroy();
        },
    };
}
/** Streams under way, so that a connection keeps the process alive just as long as one waits. */
const waiting = new WeakMap();
function wait(session, change) {
    const count = (waiting.get(session) ?? 0) + change;
    waiting.set(session, count);
    if (session.destroyed)
        return;
    if (count > 0)
        session.ref();
    else
        session.unref();
}
function read(stream, session, { query, milliseconds }) {
    return new Promise((resolve) => {
        const chunks = [];
        let length = 0;
        let isAnswered = false;
        let isDone = false;
        const settle = (outcome) => {
            if (isDone)
                return;
            isDone = true;
            clearTimeout(timer);
            wait(session, -1);
            if (!('message' in outcome))
                stream.close();
            resolve(outcome);
        };
        const timer = setTimeout(() => settle((0,transport/* silent */.Ku)(milliseconds)), milliseconds);
        wait(session, 1);
        stream.on('response', (headers) => {
            const head = { status: headers[':status'] ?? 0, type: headers['content-type'] ?? '' };
            isAnswered = isMessage(head);
            if (!isAnswered)
                settle(refused(head));
        });
        stream.on('data', (chunk) => {
            length += chunk.length;
            chunks.push(chunk);
            if (length > largest)
                settle(tooLong);
        });
        stream.on('error', (error) => settle((0,transport/* unreachable */.HB)(error.cause ?? error)));
        // A stream that breaks off ends as well, in the middle of its message or before it.
        stream.on('close', () => {
            const isWhole = isAnswered && !stream.aborted && stream.rstCode === 0;
            settle(isWhole ? { message: Buffer.concat(chunks, length) } : (0,transport/* unreachable */.HB)({ code: 'ECONNRESET' }));
        });
        stream.end(body(query));
    });
}

;// CONCATENATED MODULE: ./build/net/dns/transport/https.js
/**
 * DNS over HTTPS (RFC 8484), by POST: over HTTP/2, which is the least that the RFC recommends and some servers insist
 * on, or else by fetch, which speaks HTTP/1.1.
 */



function https({ url }) {
    const modern = http2(new URL(url));
    const ending = new Set();
    let isModern;
    let isClosed = false;
    const overFetch = async (query, milliseconds) => {
        const stop = new AbortController();
        ending.add(stop);
        const timer = setTimeout(() => stop.abort(), milliseconds);
        try {
            return await post(url, query, stop.signal);
        }
        catch (error) {
            if (stop.signal.aborted)
                return isClosed ? transport/* closed */.$h : (0,transport/* silent */.Ku)(milliseconds);
            return (0,transport/* unreachable */.HB)(error.cause);
        }
        finally {
            clearTimeout(timer);
            ending.delete(stop);
        }
    };
    return {
        async exchange(query, milliseconds) {
            if (isClosed)
                return transport/* closed */.$h;
            if (isModern === false)
                return overFetch(query, milliseconds);
            const outcome = await modern.exchange(query, milliseconds);
            isModern ??= modern.isSpoken() ? true : undefined;
            // Nothing tells a server without HTTP/2 from one that is out of order, but asking it in the older way.
            if (isClosed || isModern === true || !('failure' in outcome) || outcome.failure !== 'network')
                return outcome;
            const older = await overFetch(query, milliseconds);
            if ('message' in older)
                isModern = false;
            return older;
        },
        close() {
            isClosed = true;
            modern.close();
            for (const stop of ending)
                stop.abort();
        },
    };
}
/** @throws what fetch throws */
async function post(url, query, signal) {
    const headers = { accept: mediaType, 'content-type': mediaType };
    const response = await fetch(url, {
        method: 'POST',
        body: body(query),
        headers,
        redirect: 'error',
        signal,
    });
    const head = { status: response.status, type: response.headers.get('content-type') ?? '' };
    if (isMessage(head))
        return readBody(response);
    await response.body?.cancel();
    return refused(head);
}
async function readBody(response) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
        length += chunk.length;
        if (length > largest)
            return tooLong;
        chunks.push(chunk);
    }
    return { message: Buffer.concat(chunks, length) };
}


/***/ })

};
