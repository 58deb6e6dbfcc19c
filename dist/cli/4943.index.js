export const id = 4943;
export const ids = [4943];
export const modules = {

/***/ 7324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  inspectAndReport: () => (/* binding */ inspectAndReport)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/app/options/values/values.js + 1 modules
var values = __webpack_require__(1254);
// EXTERNAL MODULE: ./build/app/prepare.js + 10 modules
var prepare = __webpack_require__(9896);
// EXTERNAL MODULE: ./build/app/reports.js
var reports = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/app/run.js + 12 modules
var run = __webpack_require__(8098);
;// CONCATENATED MODULE: ./build/app/cli/progress.js
/** A line that tells how far a long run is: on a terminal only, rewritten in place, gone at the end. */
const patience = 400;
const interval = 100;
/** Stays silent for the first moments, so that a quick run shows nothing. `now` gives milliseconds. */
function progressOn(stream, now) {
    if (stream.isTTY !== true)
        return { update() { }, end() { } };
    const start = now();
    let shown = start + patience - interval;
    let visible = false;
    return {
        update(finished, found) {
            if (now() - shown < interval)
                return;
            shown = now();
            visible = true;
            stream.write(`\r\u001b[Kinspecting … ${finished} of ${found} done`);
        },
        end() {
            if (visible)
                stream.write('\r\u001b[K');
        },
    };
}

// EXTERNAL MODULE: ./build/app/cli/refuse.js
var refuse = __webpack_require__(1457);
// EXTERNAL MODULE: ./build/app/cli/terminal.js
var cli_terminal = __webpack_require__(7025);
;// CONCATENATED MODULE: ./build/app/cli/check.js
/** `deliverability check`: the main job at a terminal or in a pipe. */










/** Flags by the name of their setting; `domains` are the arguments. Returns the exit code. */
async function check(given) {
    const now = new Date();
    const prepared = await (0,prepare/* prepare */.i)({
        source: 'cli',
        given,
        today: now.toISOString().slice(0, 10),
        env: (name) => process.env[name],
    });
    if ('problems' in prepared)
        return (0,refuse/* refuse */.T)(prepared.problems.map(values/* formatProblem */.Vw));
    return inspectAndReport(prepared, now);
}
async function inspectAndReport(prepared, now) {
    const { options } = prepared;
    const record = options.record === undefined ? undefined : recorder(options.record);
    if (typeof record === 'string')
        return (0,refuse/* refuse */.T)([record]);
    const progress = progressOn(process.stderr, () => performance.now());
    let dead = [];
    const report = await (0,run/* run */.e)(options, {
        ...prepared,
        suppress: (addresses) => {
            dead = addresses;
        },
        now,
        record,
        progress: progress.update,
        crashed: (error, where) => {
            if (process.env['DEBUG'])
                process.stderr.write(`${where}: ${error.stack}\n`);
        },
    });
    progress.end();
    const terminal = (0,cli_terminal/* terminalOf */.g)(process.stdout, process.env, options.color);
    process.stdout.write(await (0,reports/* renderAs */.d)(options.format, report, { ...options, ...terminal }));
    const written = await (0,reports/* writeReports */.L)(report, options, dead);
    for (const problem of written.problems)
        process.stderr.write(`${(0,report_escape/* visible */.RK)(problem)}\n`);
    return written.problems.length > 0 ? refuse/* badSettings */.x : report.verdict.exitCode;
}
/** Lines go out as they come, so that a run that is stopped leaves what it has seen; a sentence where that cannot be. */
function recorder(path) {
    try {
        (0,external_node_fs_.writeFileSync)(path, '');
    }
    catch (error) {
        return `--record: ${(0,quote/* quoted */.TL)(path)} cannot be written (${error.message})`;
    }
    return (line) => (0,external_node_fs_.appendFileSync)(path, `${line}\n`);
}


/***/ })

};
