export const id = 9693;
export const ids = [9693];
export const modules = {

/***/ 9693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  live: () => (/* binding */ live)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/net/dns/gate.js
var gate = __webpack_require__(8729);
;// CONCATENATED MODULE: ./build/net/spamd/reply.js
const mostRules = 200;
const longestDescription = 300;
/** Never throws; what is no reply is a failure. */
function parseReply(text) {
    const [head = '', ...rest] = text.split(/\r?\n\r?\n/);
    const [status = '', ...fields] = head.split(/\r?\n/);
    const [, code, said = ''] = /^SPAMD\/[\d.]{1,10} (\d{1,3}) ?(.{0,200})/.exec(status) ?? [];
    if (code === undefined)
        return failed('answered something that is not of the spamd protocol');
    if (code !== '0')
        return failed(`refused to judge the message (${code} ${said.trim()})`);
    const spam = fields.find((field) => /^spam:/i.test(field)) ?? '';
    // `Spam: True ; 15.2 / 5.0`
    const [, score, threshold] = /;\s*(-?[\d.]{1,12})\s*\/\s*(-?[\d.]{1,12})/.exec(spam.slice(0, 200)) ?? [];
    if (score === undefined || threshold === undefined)
        return failed('answered without a score');
    return {
        kind: 'judged',
        score: Number(score),
        threshold: Number(threshold),
        rules: rulesIn(rest.join('\n\n')),
    };
}
const failed = (detail) => ({ kind: 'failed', detail });
/** The table at the end of the report: ` 1.4 MISSING_DATE  Missing Date: header`, and lines that go on with it. */
function rulesIn(report) {
    const rules = [];
    for (const line of report.split(/\r?\n/)) {
        const [, points, name, words = ''] = /^\s{0,3}(-?\d{1,4}(?:\.\d{1,3})?) ([A-Z][A-Z0-9_]{1,80})(?:\s+(\S.*))?$/.exec(line.slice(0, 1000)) ??
            [];
        const last = rules.at(-1);
        if (points !== undefined && name !== undefined) {
            if (rules.length === mostRules)
                break;
            rules.push({ name, points: Number(points), description: words.trim() });
        }
        else if (last !== undefined && /^\s{10,}\S/.test(line) && last.description.length < longestDescription)
            last.description = `${last.description} ${line.trim()}`.trim().slice(0, longestDescription);
    }
    return rules;
}

;// CONCATENATED MODULE: ./build/net/spamd/live.js
/** spamd over TCP: one connection for each message, a few at a time, each bounded in time and in what it may answer. */



/** spamd starts five children where nobody says otherwise. */
const mostAtATime = 4;
const mostOctets = 262_144;
const usual = 30_000;
function live({ host, port, signal, milliseconds = usual }) {
    const inTurn = (0,gate/* gate */.G)(mostAtATime);
    return (message) => inTurn(() => ask({ host, port, signal, milliseconds }, message));
}
const live_failed = (detail) => ({ kind: 'failed', detail });
function ask({ host, port, signal, milliseconds }, message) {
    if (signal.aborted)
        return Promise.resolve(live_failed('was not asked, since the time was up'));
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host, port });
        const chunks = [];
        let octets = 0;
        const end = (answer) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', outOfTime);
            socket.destroy();
            resolve(answer);
        };
        const outOfTime = () => end(live_failed('was not done when the time was up'));
        const timer = setTimeout(() => end(live_failed(`did not answer within ${milliseconds / 1000} s`)), milliseconds);
        signal.addEventListener('abort', outOfTime);
        socket.once('connect', () => {
            socket.write(`REPORT SPAMC/1.5\r\nContent-length: ${message.length}\r\n\r\n`);
            // The protocol has the client close its side when the message is over; spamd then answers and closes too.
            socket.end(message);
        });
        socket.on('data', (chunk) => {
            octets += chunk.length;
            chunks.push(chunk);
            if (octets > mostOctets)
                end(live_failed('answered more than a report'));
        });
        socket.once('end', () => end(octets === 0 ? live_failed('closed the connection') : read(chunks)));
        socket.once('error', (error) => end(live_failed(troubleOf(error))));
    });
}
const read = (chunks) => parseReply(Buffer.concat(chunks).toString('utf8'));
const troubleOf = ({ code }) => (code === undefined ? undefined : troubles[code]) ?? `cannot be reached (${code ?? 'no reason'})`;
const troubles = {
    ECONNREFUSED: 'refused the connection',
    ECONNRESET: 'tore down the connection',
    EPIPE: 'tore down the connection',
    ENOTFOUND: 'is a name that does not exist',
    ETIMEDOUT: 'did not answer',
};


/***/ })

};
