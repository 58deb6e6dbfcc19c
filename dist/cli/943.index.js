export const id = 943;
export const ids = [943];
export const modules = {

/***/ 4943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  w: () => (/* binding */ inspectAndReport),
  T: () => (/* binding */ refuse)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/app/options/index.js + 23 modules
var options = __webpack_require__(2499);
// EXTERNAL MODULE: ./build/app/prepare.js
var prepare = __webpack_require__(3927);
// EXTERNAL MODULE: ./build/app/reports.js
var reports = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/app/run.js + 30 modules
var run = __webpack_require__(5894);
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

// EXTERNAL MODULE: ./build/app/cli/terminal.js
var cli_terminal = __webpack_require__(7025);
;// CONCATENATED MODULE: ./build/app/cli/check.js
/** `deliverability check`: the main job at a terminal or in a pipe. */









/** Exit code 2: bad settings. */
const badSettings = 2;
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
        return refuse(prepared.problems.map(options/* formatProblem */.Vw));
    return inspectAndReport(prepared, now);
}
async function inspectAndReport(prepared, now) {
    const { options } = prepared;
    const record = options.record === undefined ? undefined : recorder(options.record);
    if (typeof record === 'string')
        return refuse([record]);
    const progress = progressOn(process.stderr, () => performance.now());
    const report = await (0,run/* run */.e)(options, {
        ...prepared,
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
    const written = await (0,reports/* writeReports */.L)(report, options);
    for (const problem of written.problems)
        process.stderr.write(`${(0,report_escape/* visible */.RK)(problem)}\n`);
    return written.problems.length > 0 ? badSettings : report.verdict.exitCode;
}
/** Says all that is wrong with the settings. */
function refuse(problems) {
    for (const problem of problems)
        process.stderr.write(`error: ${(0,report_escape/* visible */.RK)(problem)}\n`);
    return badSettings;
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


/***/ }),

/***/ 7025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ terminalOf)
/* harmony export */ });
/** What is known of the terminal: whether it is one, how wide, whether it takes colour. */
/**
 * NO_COLOR and FORCE_COLOR decide where they are set (no-color.org, force-color.org), GitHub's log shows colour
 * though it is no terminal, and else a terminal gets it. The choice on the command line wins over all.
 */
function terminalOf(stream, env, choice = 'auto') {
    const byEnvironment = () => {
        if (env['NO_COLOR'])
            return false;
        if (env['FORCE_COLOR'])
            return env['FORCE_COLOR'] !== '0';
        return (stream.isTTY === true && env['TERM'] !== 'dumb') || env['GITHUB_ACTIONS'] === 'true';
    };
    const width = Math.min(Math.max(stream.columns ?? 100, 40), 120);
    return { color: choice === 'auto' ? byEnvironment() : choice === 'always', width };
}


/***/ }),

/***/ 318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ docsUrl)
/* harmony export */ });
/** Where the project's files are read, for links in reports. */
const docsUrl = 'https://github.com/OWNER/smtp-deliverability-check/blob/v1';


/***/ }),

/***/ 8307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aq: () => (/* binding */ files),
/* harmony export */   x3: () => (/* binding */ writeText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** The files of the working directory, read and written with a bound on their size. */


/** More than any settings, zone or recording needs; a larger file is refused before it is read. */
const mostBytes = 64 * 1_048_576;
/** @throws where the file is there and cannot be read, or is too large */
async function readText(path) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > mostBytes)
            throw new Error(`${path} is larger than ${mostBytes / 1_048_576} MiB`);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
const files = { read: readText };
/** Writes a file, and the folders that it needs. @throws where that is not possible */
async function writeText(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
}


/***/ }),

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ findMessages),
  _: () => (/* binding */ readMessage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/facts/message.js
var message = __webpack_require__(1975);
// EXTERNAL MODULE: ./build/facts/message-excess.js
var message_excess = __webpack_require__(5519);
// EXTERNAL MODULE: ./build/mail/message/index.js + 8 modules
var mail_message = __webpack_require__(3328);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/app/glob.js


const mostEntries = 50_000;
const mostDepth = 32;
/** Whether a text is a pattern, and not the path of one file. */
const isPattern = (text) => /[*?]/.test(text);
/**
 * The files that a pattern matches, without links and without what begins with a dot where the pattern does not say so.
 * Folders that cannot be read hold nothing.
 */
async function glob(pattern) {
    const segments = pattern.split(external_node_path_.sep === '\\' ? /[/\\]/ : '/');
    const search = new Search();
    await search.in('', segments, 0);
    return { paths: [...search.paths].sort(), isCut: search.entries > mostEntries };
}
class Search {
    paths = new Set();
    entries = 0;
    /** Folders with what was still to match in them: "**" leads to the same place by several ways. */
    #seen = new Set();
    async in(folder, segments, depth) {
        const key = `${segments.join('/')} in ${folder}`;
        if (this.#seen.has(key) || depth > mostDepth || this.entries > mostEntries)
            return;
        this.#seen.add(key);
        const [segment = '', ...rest] = segments;
        if (segment === '**')
            await this.#anywhere(folder, segments, depth);
        else if (isPattern(segment))
            await this.#matching(folder, segment, rest, depth);
        else
            await this.#named(`${folder}${segment}`, rest, depth);
    }
    async #anywhere(folder, segments, depth) {
        // At the end, "**" stands for all files below.
        const rest = segments.length === 1 ? ['*'] : segments.slice(1);
        await this.in(folder, rest, depth);
        for (const entry of await this.#list(folder))
            if (entry.isDirectory() && !entry.name.startsWith('.'))
                await this.in(`${folder}${entry.name}/`, segments, depth + 1);
    }
    async #matching(folder, segment, rest, depth) {
        for (const entry of await this.#list(folder)) {
            if (!matches(entry.name, segment))
                continue;
            if (rest.length > 0 && entry.isDirectory())
                await this.in(`${folder}${entry.name}/`, rest, depth + 1);
            if (rest.length === 0 && entry.isFile())
                this.paths.add(`${folder}${entry.name}`);
        }
    }
    async #named(path, rest, depth) {
        if (rest.length > 0)
            return this.in(`${path}/`, rest, depth + 1);
        const found = await (0,promises_.lstat)(path).catch(() => undefined);
        if (found?.isFile())
            this.paths.add(path);
    }
    async #list(folder) {
        const entries = await (0,promises_.readdir)(folder === '' ? '.' : folder, { withFileTypes: true }).catch(() => []);
        this.entries += entries.length;
        return entries;
    }
}
/** `*` for any characters, `?` for one. */
function matches(name, pattern) {
    if (name.startsWith('.') && !pattern.startsWith('.'))
        return false;
    let [at, star, resumed] = [0, -1, 0];
    let index = 0;
    while (index < name.length) {
        if (pattern[at] === '*') {
            [star, resumed] = [at, index];
            at += 1;
        }
        else if (pattern[at] === '?' || pattern[at] === name[index]) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            resumed += 1;
            [at, index] = [star + 1, resumed];
        }
        else
            return false;
    }
    return /^\**$/.test(pattern.slice(at));
}

;// CONCATENATED MODULE: ./build/app/messages.js
/** The files that the setting `message` names: found, and seen to be messages, before anything else begins. */







/** No mail server is known that takes more. */
const mostOctets = 150 * 1_048_576;
const mostMessages = 1000;
/** Of one pattern. */
const mostProblems = 20;
/** All the messages, or all that is wrong with them. Never rejects. */
async function findMessages(patterns) {
    const paths = new Set();
    const problems = [];
    for (const { pattern, location } of patterns) {
        const found = await pathsOf(pattern);
        const wrong = [...found.problems];
        for (const path of found.paths.slice(0, mostMessages)) {
            const problem = await problemOf(path);
            if (problem === undefined)
                paths.add(path);
            else
                wrong.push(problem);
        }
        const said = wrong.slice(0, mostProblems);
        if (wrong.length > said.length)
            said.push(`${(0,quote/* quoted */.TL)(pattern)} matches ${wrong.length} files that are wrong`);
        for (const text of said)
            problems.push({ text: `message: ${text}`, ...(location === undefined ? {} : { location }) });
    }
    if (paths.size > mostMessages)
        problems.push({ text: `message: there are ${paths.size} messages: name ${mostMessages} at most` });
    return { paths: [...paths], problems };
}
/** The octets of a message that was found; undefined where it cannot be read any more. */
function readMessage(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch {
        return undefined;
    }
}
async function pathsOf(pattern) {
    const isFile = await (0,promises_.lstat)(pattern).then(() => true, () => false);
    if (isFile || !isPattern(pattern))
        return { paths: [distinct(pattern)], problems: [] };
    const { paths, isCut } = await glob(pattern);
    const problems = [
        ...(isCut ? [`${(0,quote/* quoted */.TL)(pattern)} leads through too many files: name a folder that holds less`] : []),
        ...(paths.length > mostMessages
            ? [`${(0,quote/* quoted */.TL)(pattern)} matches ${paths.length} files: name ${mostMessages} at most`]
            : []),
        ...(paths.length === 0 && !isCut ? [`${(0,quote/* quoted */.TL)(pattern)} matches no file: correct the pattern`] : []),
    ];
    return { paths: paths.map(distinct), problems };
}
/** No file goes by the name that stands for the setting `message-size`. */
const distinct = (path) => (path === message/* ofGivenSize */.uK ? `./${path}` : path);
/** What is wrong with a file, and what to do about it. */
async function problemOf(path) {
    const file = (0,quote/* quoted */.TL)(path);
    try {
        const about = await (0,promises_.lstat)(path);
        if (about.isSymbolicLink())
            return `${file} is a link, which is not followed: name the file itself`;
        if (!about.isFile())
            return `${file} is no file: name one, or a pattern such as ${(0,quote/* quoted */.TL)(`${path}/*.eml`)}`;
        if (about.size === 0)
            return `the file ${file} is empty: save the message again`;
        if (about.size > mostOctets)
            return `the file ${file} has ${(0,message_excess/* inWords */.r4)(about.size)}, and no mail server takes more than ${(0,message_excess/* inWords */.r4)(mostOctets)}: send links to files instead`;
        return (await beginsAsMessage(path))
            ? undefined
            : `the file ${file} is no message: save it as .eml, with its header ("From: …") at the start`;
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' || code === 'ENOTDIR'
            ? `there is no file ${file}: create it, or correct the path`
            : `the file ${file} cannot be read (${code}): see who may read it`;
    }
}
async function beginsAsMessage(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
        const { problems } = (0,mail_message/* measure */.xP)(buffer.subarray(0, bytesRead));
        return !problems.some(({ code }) => code === 'no-header');
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 3927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ prepare)
/* harmony export */ });
/* unused harmony export known */
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7077);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5054);
/* harmony import */ var _net_dns_zone_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2294);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8307);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4715);
/* harmony import */ var _options_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2499);
/** All that a run needs, read and checked before the network is touched: the settings, and the files that they name. */






const known = {
    checks: new Map(_checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A.map(({ id, messages }) => [id, Object.keys(messages)])),
};
/** Everything, or everything that is wrong. Never rejects. */
async function prepare(given) {
    const read = await (0,_options_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readOptions */ .Tt)({ files: _files_js__WEBPACK_IMPORTED_MODULE_2__/* .files */ .aq, known, ...given });
    if ('problems' in read)
        return read;
    const { options, logins } = read;
    const zones = await Promise.all(options.zoneFiles.map(readZone));
    const replay = options.replay === undefined ? undefined : await readReplay(options.replay);
    const messages = await (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .findMessages */ .Q)(options.smtp.messages);
    const problems = [...zones, replay, messages].flatMap((part) => part !== undefined && 'problems' in part ? part.problems : []);
    if (problems.length > 0)
        return { problems };
    return {
        options,
        logins,
        messages: messages.paths,
        zones: zones.flatMap((zone) => ('zone' in zone ? [zone.zone] : [])),
        ...(replay !== undefined && 'resolver' in replay ? { replay: replay.resolver } : {}),
    };
}
async function readZone({ path, origin, location, }) {
    const problem = (text) => ({
        problems: [location === undefined ? { text } : { text, location }],
    });
    const text = await readText('zone-files', path);
    if (typeof text !== 'string')
        return problem(text.problem);
    const zone = (0,_net_dns_zone_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseZone */ .C)(text, { path, ...(origin === undefined ? {} : { origin }) });
    if (zone.records.length === 0 && zone.problems.length === 0)
        return problem(`zone-files: ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)} holds no records`);
    if (zone.problems.length === 0 && zone.apex === '')
        return problem(`zone-files: ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)} has no SOA record: write zone=path, to say which zone it is`);
    if (zone.problems.length === 0)
        return { zone };
    return {
        problems: zone.problems.map(({ line, text }) => ({
            text: `zone file: ${text}`,
            location: { in: 'file', path, line },
        })),
    };
}
async function readReplay(path) {
    const { replaying } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5530));
    const text = await readText('replay', path);
    if (typeof text !== 'string')
        return { problems: [{ text: text.problem }] };
    const resolver = replaying(text);
    return 'problem' in resolver
        ? { problems: [{ text: `replay: ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)}: ${resolver.problem}` }] }
        : { resolver };
}
async function readText(setting, path) {
    try {
        return ((await _files_js__WEBPACK_IMPORTED_MODULE_2__/* .files */ .aq.read(path)) ?? {
            problem: `${setting}: there is no file ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)}: create it, or correct the path`,
        });
    }
    catch (error) {
        return { problem: `${setting}: the file ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)} cannot be read (${error.message})` };
    }
}


/***/ }),

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports),
/* harmony export */   d: () => (/* binding */ renderAs)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5054);
/* harmony import */ var _documentation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(318);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8307);
/** A report in the format that somebody asked for, on the way to where it is wanted. */



/** Each format is loaded when it is used. */
async function renderAs(format, report, appearance) {
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 18).then(__webpack_require__.bind(__webpack_require__, 7018))).renderText(report, appearance);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 905).then(__webpack_require__.bind(__webpack_require__, 9905))).renderJson(report);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 359).then(__webpack_require__.bind(__webpack_require__, 7359))).sarifOf(report, appearance.configFile);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 227).then(__webpack_require__.bind(__webpack_require__, 4227))).renderJunit(report);
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 361).then(__webpack_require__.bind(__webpack_require__, 3361))).renderMarkdown(report, { docsUrl: _documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .docsUrl */ .f });
        case 'annotations': {
            const { annotationCommands, annotationsOf } = await __webpack_require__.e(/* import() */ 241).then(__webpack_require__.bind(__webpack_require__, 6241));
            return annotationCommands(annotationsOf(report));
        }
    }
}
/** Writes the report files that the options name; what cannot be written is told, and the others are. */
async function writeReports(report, options) {
    const wanted = Object.entries(options.outputs);
    const problems = [];
    for (const [format, path] of wanted) {
        try {
            await (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeText */ .x3)(path, await renderAs(format, report, { ...options, color: false, width: 100 }));
        }
        catch (error) {
            problems.push(`${format}-file: ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)} cannot be written (${error.message})`);
        }
    }
    return { problems };
}


/***/ }),

/***/ 5894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/checks/index.js + 186 modules
var checks = __webpack_require__(7077);
// EXTERNAL MODULE: ./build/core/declared.js
var core_declared = __webpack_require__(8442);
// EXTERNAL MODULE: ./build/core/subject.js
var core_subject = __webpack_require__(2506);
// EXTERNAL MODULE: ./build/core/fact.js
var fact = __webpack_require__(9150);
;// CONCATENATED MODULE: ./build/engine/gathering.js


const gathererOver = (base) => {
    // biome-ignore lint/suspicious/noExplicitAny: facts of every kind share one memo
    const memo = new Map();
    const gather = (fact, subject) => {
        const known = memo.get(fact) ?? new Map();
        memo.set(fact, known);
        const key = (0,core_subject/* keyOf */.TN)(subject);
        const gathering = known.get(key) ?? begin(fact, subject);
        known.set(key, gathering);
        return gathering;
    };
    const begin = (fact, subject) => {
        const evidence = new Map();
        const world = {
            ...base,
            dns: noting(base.dns, evidence),
            smtp: noticing(base.smtp, evidence),
            fact: async (other, about) => {
                const gathering = gather(other, about);
                return gathering.value.finally(() => {
                    for (const [question, exchange] of gathering.evidence)
                        evidence.set(question, exchange);
                });
            },
        };
        const value = Promise.resolve().then(() => fact.gather(subject, world));
        value.catch(() => undefined); // whoever asked sees the failure; nobody asking is no failure
        return { value, evidence };
    };
    return gather;
};
const noting = (dns, evidence) => async (question) => {
    const answer = await dns(question);
    evidence.set(questionKey(question), { question, answer });
    return answer;
};
const noticing = (smtp, evidence) => async (call) => {
    const conversation = await smtp(call);
    const { host, address, port, security, tls } = call;
    const server = { host, address, port, security, ...(tls === undefined ? {} : { tls }) };
    evidence.set(callKey(call), { server, conversation });
    return conversation;
};
/** All needed facts, or the first reason (in the order of the needs) why one is unobserved. @throws what is a defect */
async function gatherAll(needs, subject, gather) {
    const gatherings = Object.entries(needs).map(([name, fact]) => ({
        name,
        ...gather(fact, subject),
    }));
    const values = {};
    let unobserved;
    // One after the other, though all are under way: whatever fails, the rest is waited for.
    let defect;
    for (const { name, value } of gatherings) {
        try {
            values[name] = await value;
        }
        catch (error) {
            if (error instanceof fact/* Unobserved */.A)
                unobserved ??= error.message;
            else
                defect ??= { error };
        }
    }
    if (defect !== undefined)
        throw defect.error;
    const evidence = evidenceOf(gatherings.map((gathering) => gathering.evidence));
    return { facts: unobserved === undefined ? { values } : { unobserved }, evidence };
}
/** Most checks rest on one fact that asks: they share its list, which a thousand domains would have sixty times. */
const lists = new WeakMap();
function evidenceOf(parts) {
    const [only, ...others] = parts.filter(({ size }) => size > 0);
    if (only === undefined)
        return [];
    if (others.length > 0)
        return inOrder(new Map([only, ...others].flatMap((part) => [...part])));
    const list = lists.get(only) ?? inOrder(only);
    lists.set(only, list);
    return list;
}
/** Sorted by question, so that the order in which answers came does not show. */
const inOrder = (exchanges) => [...exchanges].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, exchange]) => exchange);
/** `TXT example.com`, with ` @192.0.2.53` where a server was asked by itself. */
const questionKey = ({ name, type, at }) => `${type} ${name === '' ? '.' : name}${at === undefined ? '' : ` @${at.address}${at.port === undefined ? '' : `:${at.port}`}`}`;
/** What tells one conversation from another; the credentials are left out of it. */
const callKey = ({ host, address, port, security, tls, login, probes }) => [
    'SMTP',
    (0,core_subject/* endpointOf */.X5)({ host: address, port }),
    host,
    security,
    JSON.stringify([tls, login?.username, probes]),
].join(' ');

;// CONCATENATED MODULE: ./build/engine/in-turn.js
/** Work on many things, of which only some are under way at a time. */
/** The results in the order of the items. `width` items are begun at once, and each next one when any has ended. */
async function inTurn(items, width, work) {
    const results = [];
    const rest = items.entries();
    const worker = async () => {
        for (const [i, item] of rest)
            results[i] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return results;
}

// EXTERNAL MODULE: ./build/core/check.js
var core_check = __webpack_require__(3798);
;// CONCATENATED MODULE: ./build/engine/judge.js
/** One check on one subject: its facts gathered, its findings collected, its outcome decided. */




/** Judges with the facts that the check needs. Never rejects. */
async function judge(check, subject, { gather, crashed }) {
    const findings = [];
    let evidence = [];
    const ended = (outcome, reason) => ({
        check: check.id,
        subject,
        outcome,
        ...(reason === undefined ? {} : { reason }),
        findings,
        evidence,
    });
    try {
        const gathered = await gatherAll(check.needs, subject, gather);
        evidence = gathered.evidence;
        if ('unobserved' in gathered.facts)
            return ended('inconclusive', gathered.facts.unobserved);
        const inapplicable = check.skip?.(gathered.facts.values, subject);
        if (inapplicable !== undefined)
            return ended('skipped', inapplicable);
        for (const finding of check.run(gathered.facts.values, (0,core_check/* sayFor */.b)(check, subject), subject))
            findings.push(finding);
        return ended(findings.length === 0 ? 'pass' : 'fail');
    }
    catch (error) {
        // What was found before the gap stands; without a finding, the gap decides.
        if (error instanceof fact/* Unobserved */.A)
            return ended(findings.length === 0 ? 'inconclusive' : 'fail', error.message);
        crashed?.(error, `${check.id} on ${(0,core_subject/* keyOf */.TN)(subject)}`);
        return ended('crashed', error instanceof Error ? error.message : String(error));
    }
}

;// CONCATENATED MODULE: ./build/engine/inspect.js




/** Domains under way at a time: enough to keep resolvers busy, few enough to hold what they wait for in memory. */
const mostUnderWay = 32;
/** Never rejects. */
async function inspect(plan, inspection) {
    const gather = gathererOver(inspection.world);
    const nodes = new Map();
    let finished = 0;
    const visit = (subject) => {
        const key = (0,core_subject/* keyOf */.TN)(subject);
        const known = nodes.get(key);
        if (known !== undefined)
            return known;
        const node = {
            subject,
            domains: new Set(),
            results: judgeAll(subject),
            children: explore(subject),
        };
        nodes.set(key, node);
        return node;
    };
    const judgeAll = async (subject) => {
        const checks = plan.checks.filter((check) => check.on === subject.kind);
        const results = await Promise.all(checks.map((check) => judge(check, subject, { gather, crashed: inspection.crashed })));
        inspection.progress?.(++finished, nodes.size);
        return results;
    };
    const explore = async (subject) => {
        const links = plan.links.filter((link) => link.from === subject.kind);
        // Each link by itself: what one leads to need not wait for the facts of another.
        const found = links.map(async (link) => (await follow(link, subject, gather, inspection)).map(visit));
        return (await Promise.all(found)).flat();
    };
    const seeds = await inTurn(plan.subjects, mostUnderWay, async (subject) => {
        const seed = visit(subject);
        await ended(seed, new Set());
        return { seed, domain: subject.name };
    });
    const ordered = [];
    for (const { seed, domain } of seeds)
        await walk(seed, domain, ordered);
    const results = await Promise.all(ordered.map(async (node) => {
        const domains = [...node.domains];
        return (await node.results).map((result) => ({ ...result, domains }));
    }));
    return {
        results: results.flat(),
        recall: (fact, subject) => gather(fact, subject).value.catch(() => undefined),
    };
}
/** When all is judged that it leads to. */
async function ended(node, seen) {
    if (seen.has(node))
        return;
    seen.add(node);
    const children = await node.children;
    await Promise.all([node.results, ...children.map((child) => ended(child, seen))]);
}
/** Depth first, each node once in the order; every node learns the seeds that lead to it. */
async function walk(node, domain, ordered) {
    if (node.domains.has(domain))
        return;
    if (node.domains.size === 0)
        ordered.push(node);
    node.domains.add(domain);
    for (const child of await node.children)
        await walk(child, domain, ordered);
}
/** What cannot be observed leads nowhere: a check that needs the same facts reports it. */
async function follow(link, subject, gather, { crashed }) {
    try {
        const { facts } = await gatherAll(link.needs, subject, gather);
        return 'values' in facts ? [...link.follow(facts.values, subject)] : [];
    }
    catch (error) {
        crashed?.(error, `link from ${(0,core_subject/* keyOf */.TN)(subject)}`);
        return [];
    }
}

;// CONCATENATED MODULE: ./build/engine/policy.js
/** The report as the settings want it. The results themselves keep their order. */
function applyPolicy(report, policy) {
    const suppressed = [];
    const results = report.results.map((result) => {
        const findings = result.findings.map((finding) => ({
            ...finding,
            severity: severityOf(finding, policy),
        }));
        const kept = findings.filter((finding) => {
            const ignore = ignoreFor(finding, result, policy.ignores);
            if (ignore !== undefined)
                suppressed.push(suppressedBy(ignore, finding, result));
            return ignore === undefined;
        });
        return {
            ...result,
            findings: kept,
            outcome: result.outcome === 'fail' && kept.length === 0 ? 'pass' : result.outcome,
        };
    });
    return { ...report, results, suppressed, verdict: verdictOf(results, suppressed.length, policy) };
}
/** `family/name:message` before `family/name` before `family/*`. */
const patternsFor = ({ check, message }) => [
    `${check}:${message}`,
    check,
    `${check.split('/')[0]}/*`,
];
const severityOf = (finding, { severities }) => patternsFor(finding)
    .map((pattern) => severities[pattern])
    .find((severity) => severity !== undefined) ?? finding.severity;
/** A subject shared by several domains, such as a mail host, is ignored only where each of them ignores it. */
const ignoreFor = (finding, { domains }, ignores) => {
    const matching = ignores.filter(({ check }) => patternsFor(finding).includes(check));
    const forDomain = (domain) => matching.find((ignore) => ignore.domain === undefined || ignore.domain === domain);
    const found = domains.map(forDomain);
    return found.length > 0 && found.every((ignore) => ignore !== undefined) ? found[0] : undefined;
};
const suppressedBy = ({ reason, owner, until }, finding, { domains }) => ({
    finding,
    domains,
    reason,
    ...(owner === undefined ? {} : { owner }),
    ...(until === undefined ? {} : { until }),
});
const atOrAbove = {
    error: ['error'],
    warning: ['error', 'warning'],
    notice: ['error', 'warning', 'notice'],
    never: [],
};
/** DESIGN: 70 a crash, 1 a finding at or above `fail-on`, 3 too little seen, else 0. */
function verdictOf(results, suppressed, policy) {
    const findings = results.flatMap((result) => result.findings);
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const counts = { error: count('error'), warning: count('warning'), notice: count('notice') };
    const inconclusive = results.filter(({ outcome }) => outcome === 'inconclusive').length;
    const crashed = results.filter(({ outcome }) => outcome === 'crashed').length;
    const facts = { counts, inconclusive, crashed, suppressed };
    if (crashed > 0)
        return { result: 'error', exitCode: 70, ...facts };
    if (atOrAbove[policy.failOn].some((severity) => counts[severity] > 0))
        return { result: 'fail', exitCode: 1, ...facts };
    if ((policy.strict && inconclusive > 0) || unseenDomains(results).length > 0) {
        return { result: 'inconclusive', exitCode: policy.failOn === 'never' ? 0 : 3, ...facts };
    }
    return { result: 'pass', exitCode: 0, ...facts };
}
/** Domains of which not one check could judge anything: silence must never look like a pass. */
function unseenDomains(results) {
    const seen = new Set(results
        .filter(({ outcome }) => outcome === 'pass' || outcome === 'fail')
        .flatMap(({ domains }) => domains));
    const blind = results.filter(({ outcome }) => outcome === 'inconclusive').flatMap(({ domains }) => domains);
    return [...new Set(blind)].filter((domain) => !seen.has(domain));
}

// EXTERNAL MODULE: ./build/facts/links.js
var links = __webpack_require__(8981);
// EXTERNAL MODULE: ./build/facts/spf.js
var spf = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/facts/spf-branch.js
var spf_branch = __webpack_require__(608);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
;// CONCATENATED MODULE: ./build/app/ehlo.js
/** The name by which this machine introduces itself to mail servers. */


/** Its full name where it has one; else, as RFC 5321 §4.1.3 has it, an address of its own. */
function ehloName() {
    const name = (0,dns_name/* parseName */.$q)((0,external_node_os_.hostname)());
    if (name !== undefined && (0,dns_name/* isHostname */.Kq)(name) && (0,dns_name/* labelsOf */.PC)(name).length > 1)
        return name;
    const addresses = Object.values((0,external_node_os_.networkInterfaces)()).flatMap((one) => one ?? []);
    const own = addresses.find(({ family, internal }) => family === 'IPv4' && !internal);
    return `[${own?.address ?? '127.0.0.1'}]`;
}

// EXTERNAL MODULE: ./build/app/messages.js + 1 modules
var messages = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/app/version.js
var version = __webpack_require__(3912);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/facts/address-range.js
var address_range = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/net/dns/cached.js
var cached = __webpack_require__(5356);
// EXTERNAL MODULE: ./build/net/dns/live.js + 5 modules
var live = __webpack_require__(6138);
// EXTERNAL MODULE: ./build/net/dns/overlay.js
var overlay = __webpack_require__(7036);
// EXTERNAL MODULE: ./build/net/dns/recorded.js + 2 modules
var recorded = __webpack_require__(5530);
// EXTERNAL MODULE: ./build/net/dns/system.js
var system = __webpack_require__(8903);
;// CONCATENATED MODULE: ./build/net/smtp/cached.js
function cached_cached(smtp) {
    const held = new Map();
    return (call) => {
        const key = JSON.stringify(call, sortedKeys);
        const known = held.get(key) ?? smtp(call);
        held.set(key, known);
        return known;
    };
}
/** The same call, in whatever order its parts were written. */
const sortedKeys = (_, value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/net/dns/gate.js
var gate = __webpack_require__(8729);
;// CONCATENATED MODULE: ./build/net/smtp/reply.js
/** Far beyond the 512 octets of RFC 5321 §4.5.3.1.5, which servers exceed. */
const longestLine = 4_096;
/** RFC 4954 §4: a challenge of SASL has up to 12,288 octets. */
const longestChallenge = 12_288 + '334 \r\n'.length;
const mostLines = 128;
const mostHeld = 65_536;
/** `onLine` hears every line as it comes, without its end, and what stands in place of one. */
function replyReader(onLine) {
    const oddities = new Set();
    let whole = [];
    let lines = [];
    let partial = [];
    let partialLength = 0;
    let start = '';
    let held = 0;
    let unreadable = '';
    let problem;
    const partialText = () => withoutReturn(decoded(Buffer.concat(partial, partialLength)));
    const stop = (why) => {
        problem = why;
        onLine(partialText().slice(0, longestLine));
    };
    const forgetPartial = () => {
        partial = [];
        partialLength = 0;
        start = '';
    };
    const finish = (octets) => {
        const text = decoded(octets);
        if (octets.at(-1) !== carriageReturn)
            oddities.add('bare-lf');
        if (octets.length > 511)
            oddities.add('long-line');
        if (octets.some((octet) => octet > 127))
            oddities.add('eight-bit');
        const raw = withoutReturn(text);
        onLine(raw);
        const line = parseLine(raw);
        if (line !== undefined)
            add(line);
        else {
            problem = 'not-a-reply';
            unreadable = raw;
        }
    };
    const add = (line) => {
        lines.push(line);
        if (lines.some(({ code }) => code !== line.code))
            oddities.add('mixed-codes');
        if (!line.isLast) {
            if (lines.length >= mostLines)
                problem = 'too-many-lines';
            return;
        }
        whole.push({ reply: replyOf(lines, line.code), raw: lines.map(({ raw }) => raw) });
        lines = [];
    };
    const keep = (octets) => {
        partial.push(octets);
        partialLength += octets.length;
        if (start.length < 4)
            start += Buffer.from(octets.subarray(0, 4 - start.length)).toString('latin1');
        if (start.length === 4 && !startsReply.test(start))
            stop('not-a-reply');
        else if (partialLength > (start === '334 ' ? longestChallenge : longestLine))
            stop('line-too-long');
    };
    return {
        push(octets) {
            held += octets.length;
            for (let from = 0; problem === undefined && from < octets.length;) {
                const end = octets.indexOf(lineFeed, from);
                keep(octets.subarray(from, end === -1 ? octets.length : end));
                if (end === -1)
                    break;
                from = end + 1;
                if (problem !== undefined)
                    break;
                const line = Buffer.concat(partial, partialLength);
                forgetPartial();
                finish(line);
            }
            if (held > mostHeld)
                problem ??= 'too-much';
        },
        take() {
            const first = whole.shift();
            if (whole.length === 0 && lines.length === 0)
                held = partialLength;
            return first?.reply;
        },
        problem: () => problem,
        rest: () => [...whole.flatMap(({ raw }) => raw), ...lines.map(({ raw }) => raw), unreadable, partialText()]
            .filter((text) => text !== '')
            .join('\n'),
        drop() {
            whole = [];
            lines = [];
            unreadable = '';
            problem = undefined;
            forgetPartial();
            held = 0;
        },
        oddities: () => [...oddities].sort(),
    };
}
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const decoded = (octets) => octets.toString('utf8');
const withoutReturn = (text) => (text.endsWith('\r') ? text.slice(0, -1) : text);
/** The first octets of a line, before all of it is there. */
const startsReply = /^[2-5]\d\d[ \-\r]/;
/** RFC 5321 §4.2: a code of three digits, a hyphen on all lines but the last, text. The text may be missing. */
function parseLine(raw) {
    const match = /^([2-5]\d\d)(?:([ -])(.*))?$/s.exec(raw);
    if (match === null)
        return undefined;
    return { code: Number(match[1]), isLast: match[2] !== '-', text: match[3] ?? '', raw };
}
function replyOf(lines, code) {
    const texts = lines.map(({ text }) => text);
    const enhanced = enhancedCode(texts.at(-1) ?? '', code);
    return { code, ...(enhanced === undefined ? {} : { enhanced }), lines: texts };
}
/** RFC 2034 §4: the text starts with a code of RFC 3463 whose class is the first digit of the reply code. */
function enhancedCode(text, code) {
    const match = /^([245])\.\d{1,3}\.\d{1,3}(?=\s|$)/.exec(text);
    return match !== null && Number(match[1]) === Math.floor(code / 100) ? match[0] : undefined;
}

;// CONCATENATED MODULE: ./build/net/smtp/trouble.js
/** For an error event of a socket. */
function lossOf(error) {
    const { code: written, reason } = (error ?? {});
    const code = String(written ?? '');
    const known = isOfTls.test(code) ? handshakeFailed(reason) : (bySystemCode[code] ?? unreachable);
    return { ...known, ...(code === '' ? {} : { code: code.slice(0, 100) }) };
}
const isOfTls = /^(ERR_SSL_|ERR_TLS_|EPROTO$)/;
function handshakeFailed(reason) {
    const words = typeof reason === 'string' ? reason.slice(0, 200) : undefined;
    return words === undefined
        ? { kind: 'tls-handshake', said: 'failed in the TLS handshake' }
        : { kind: 'tls-handshake', said: `failed in the TLS handshake (${words})`, reason: words };
}
const unreachable = { kind: 'unreachable', said: 'cannot be reached from here' };
const torn = { kind: 'reset', said: 'tore down the connection' };
const bySystemCode = {
    ECONNREFUSED: { kind: 'refused', said: 'refused the connection' },
    ECONNRESET: torn,
    ECONNABORTED: torn,
    EPIPE: torn,
    ETIMEDOUT: { kind: 'timeout', said: 'did not answer' },
};
const trouble_closed = { kind: 'closed', said: 'closed the connection' };
const outOfTime = { kind: 'deadline', said: 'was not done when the time was up' };
const silent = (during, milliseconds) => ({
    kind: 'timeout',
    during,
    said: `${awaited[during]} within ${seconds(milliseconds)} s`,
});
const seconds = (milliseconds) => Math.max(0.1, Math.round(milliseconds / 100) / 10);
const awaited = {
    connect: 'did not answer',
    greeting: 'sent no greeting',
    ehlo: 'did not answer EHLO',
    starttls: 'did not answer STARTTLS',
    tls: 'did not complete the TLS handshake',
    login: 'did not answer the login',
    probe: 'did not answer a command',
};
const unreadable = (problem) => ({ kind: 'protocol', said: inWords[problem] });
const inWords = {
    'not-a-reply': 'sent a line that is no SMTP reply',
    'line-too-long': 'sent a line that does not end',
    'too-many-lines': 'sent a reply that does not end',
    'too-much': 'sent far more than was asked for',
};
const shutDown = (during, reply) => ({
    kind: 'rejected',
    during,
    said: `ended the conversation with ${reply.code}`,
    reply,
});
/** Where something came before it was asked for. */
const outOfTurn = (during, early) => early?.code === 421
    ? shutDown(during, early)
    : { kind: 'protocol', during, said: 'sent more than was asked for', ...(early && { reply: early }) };
/** A reply that the standard does not have for what was said. */
const unexpected = (during, reply) => ({
    kind: 'protocol',
    during,
    said: `answered with ${reply.code}, which makes no sense there`,
    reply,
});
const rejected = (during, reply) => ({
    kind: 'rejected',
    during,
    said: `answered with ${reply.code}`,
    reply,
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/net/smtp/tap.js

/** Takes over the socket's data; its errors and its end are passed on. Destroying the stream destroys the socket. */
function tap(socket) {
    const stream = new external_node_stream_.Duplex({
        read: () => void socket.resume(),
        write: (chunk, _encoding, done) => void socket.write(chunk, done),
        final: (done) => void socket.end(done),
        destroy(error, done) {
            socket.destroy();
            done(error);
        },
    });
    socket.on('data', (octets) => void (stream.push(octets) || socket.pause()));
    socket.on('end', () => stream.push(null));
    socket.on('error', (error) => stream.destroy(error));
    socket.on('close', () => stream.destroy());
    return stream;
}

;// CONCATENATED MODULE: ./build/net/smtp/tls/signature.js
/** The algorithm that a certificate is signed with, read from its DER, as node 20 does not tell it. */
/**
 * The second element of `Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signature }` (RFC 5280 §4.1).
 * By its name where it is a known one, else dotted; empty where the octets are no certificate.
 */
function signatureAlgorithm(der) {
    const certificate = signature_element(der, 0);
    const signed = certificate && signature_element(der, certificate.start);
    const algorithm = signed && signature_element(der, signed.end);
    const identifier = algorithm && signature_element(der, algorithm.start);
    if (identifier === undefined || identifier.tag !== objectIdentifier)
        return '';
    const oid = dotted(der.subarray(identifier.start, identifier.end));
    return names[oid] ?? oid;
}
const objectIdentifier = 0x06;
/** One tag, length, value (X.690 §8.1), with a tag of one octet and at most four octets of length. */
function signature_element(der, at) {
    const tag = der[at];
    const first = der[at + 1];
    if (tag === undefined || first === undefined)
        return undefined;
    const octets = first < 0x80 ? 0 : first & 0x7f;
    if (octets > 4)
        return undefined;
    let length = first < 0x80 ? first : 0;
    for (const octet of der.subarray(at + 2, at + 2 + octets))
        length = length * 256 + octet;
    const start = at + 2 + octets;
    return start + length > der.length ? undefined : { tag, start, end: start + length };
}
/** X.690 §8.19: numbers to the base of 128; the first holds two. */
function dotted(octets) {
    const numbers = [];
    let number = 0;
    for (const octet of octets.subarray(0, 32)) {
        number = number * 128 + (octet & 0x7f);
        if (octet < 0x80) {
            numbers.push(number);
            number = 0;
        }
    }
    const [first = 0, ...rest] = numbers;
    const root = Math.min(2, Math.floor(first / 40));
    return [root, first - root * 40, ...rest].join('.');
}
const names = {
    '1.2.840.113549.1.1.2': 'md2WithRSAEncryption',
    '1.2.840.113549.1.1.4': 'md5WithRSAEncryption',
    '1.2.840.113549.1.1.5': 'sha1WithRSAEncryption',
    '1.2.840.113549.1.1.10': 'rsassaPss',
    '1.2.840.113549.1.1.11': 'sha256WithRSAEncryption',
    '1.2.840.113549.1.1.12': 'sha384WithRSAEncryption',
    '1.2.840.113549.1.1.13': 'sha512WithRSAEncryption',
    '1.2.840.113549.1.1.14': 'sha224WithRSAEncryption',
    '1.2.840.10040.4.3': 'dsa-with-sha1',
    '2.16.840.1.101.3.4.3.2': 'dsa-with-sha256',
    '1.2.840.10045.4.1': 'ecdsa-with-SHA1',
    '1.2.840.10045.4.3.1': 'ecdsa-with-SHA224',
    '1.2.840.10045.4.3.2': 'ecdsa-with-SHA256',
    '1.2.840.10045.4.3.3': 'ecdsa-with-SHA384',
    '1.2.840.10045.4.3.4': 'ecdsa-with-SHA512',
    '1.3.101.112': 'ed25519',
    '1.3.101.113': 'ed448',
};

;// CONCATENATED MODULE: ./build/net/smtp/tls/certificate.js

const mostNames = 500;
function certificateFacts(certificate) {
    return {
        subject: onOneLine(certificate.subject),
        issuer: onOneLine(certificate.issuer),
        names: namesIn(certificate.subjectAltName ?? ''),
        notBefore: isoDate(certificate.validFrom),
        notAfter: isoDate(certificate.validTo),
        key: keyFacts(certificate),
        signatureAlgorithm: signatureAlgorithm(certificate.raw),
        isSelfSigned: isSelfSigned(certificate),
        issuerUrls: issuerUrls(certificate.infoAccess ?? ''),
        fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
        der: Uint8Array.from(certificate.raw),
    };
}
/** Node writes one part to a line, and leaves out an empty name. */
const onOneLine = (name) => (name ?? '').trim().split('\n').join(', ').slice(0, 1_000);
/**
 * Node writes `DNS:a.example, IP Address:192.0.2.1, DirName:…`, and an entry with a comma in it as a JSON string, so
 * that no entry can be passed off as two.
 */
function namesIn(subjectAltName) {
    const entries = subjectAltName.matchAll(/(?:^|, )([A-Za-z ]{1,20}):("(?:[^"\\]|\\.)*"|[^,"]*)/g);
    return [...entries]
        .filter(([, kind]) => kind === 'DNS' || kind === 'IP Address')
        .map(([, , name = '']) => name)
        .slice(0, mostNames);
}
function isoDate(text) {
    const milliseconds = Date.parse(text);
    return Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString();
}
function keyFacts(certificate) {
    const key = publicKeyOf(certificate);
    const details = key?.asymmetricKeyDetails;
    const bits = details?.modulusLength ?? curveBits[details?.namedCurve ?? key?.asymmetricKeyType ?? ''];
    return {
        type: key?.asymmetricKeyType ?? 'unknown',
        ...(bits === undefined ? {} : { bits }),
        ...(details?.namedCurve === undefined ? {} : { curve: details.namedCurve }),
    };
}
/** Node throws where OpenSSL does not know the kind of key. */
function publicKeyOf(certificate) {
    try {
        return certificate.publicKey;
    }
    catch {
        return undefined;
    }
}
const curveBits = {
    prime256v1: 256,
    secp256k1: 256,
    secp384r1: 384,
    secp521r1: 521,
    ed25519: 256,
    ed448: 456,
};
function isSelfSigned(certificate) {
    const key = publicKeyOf(certificate);
    if (key === undefined || certificate.subject !== certificate.issuer)
        return false;
    try {
        return certificate.verify(key);
    }
    catch {
        return false;
    }
}
/** RFC 5280 §4.2.2.1: `CA Issuers - URI:http://…`, one to a line. */
const issuerUrls = (infoAccess) => infoAccess
    .split('\n')
    .flatMap((line) => /^CA Issuers - URI:"?([^"\s]{1,500})/.exec(line)?.[1] ?? [])
    .slice(0, 10);

;// CONCATENATED MODULE: ./build/net/smtp/tls/facts.js


const longestChain = 10;
/** `host`: the name that the certificate must hold. */
function tlsFacts(socket, host) {
    const chain = chainOf(socket);
    const [leaf] = chain;
    const keyExchange = keyExchangeOf(socket);
    const distrust = leaf === undefined ? noCertificate : distrustOf(socket);
    return {
        version: socket.getProtocol() ?? '',
        cipher: socket.getCipher().standardName,
        ...(keyExchange === undefined ? {} : { keyExchange }),
        chain: chain.map(certificateFacts),
        trusted: distrust === undefined,
        ...(distrust === undefined ? {} : { distrust }),
        nameMatches: leaf !== undefined && isFor(leaf, host),
    };
}
/** As sent. An authority's certificate is its own issuer: the walk ends where it has been before. */
function chainOf(socket) {
    const chain = [];
    let next = socket.getPeerX509Certificate();
    while (next !== undefined && chain.length < longestChain) {
        const { fingerprint256 } = next;
        if (chain.some((known) => known.fingerprint256 === fingerprint256))
            break;
        chain.push(next);
        next = next.issuerCertificate;
    }
    return chain;
}
function keyExchangeOf(socket) {
    const info = socket.getEphemeralKeyInfo();
    if (info === null || !('type' in info))
        return undefined;
    const { type, size, name } = info;
    return {
        type,
        ...(name === undefined ? {} : { name }),
        ...(size === undefined ? {} : { bits: size }),
    };
}
const noCertificate = { reason: 'no-certificate', code: '' };
function distrustOf(socket) {
    if (socket.authorized)
        return undefined;
    // Typed as an error, and yet a code: documentation and source of node say so.
    const code = String(socket.authorizationError ?? '');
    return { reason: reasons[code] ?? 'other', code };
}
const reasons = {
    CERT_HAS_EXPIRED: 'expired',
    CERT_NOT_YET_VALID: 'not-yet-valid',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
    SELF_SIGNED_CERT_IN_CHAIN: 'private-authority',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'incomplete-chain',
    UNABLE_TO_GET_ISSUER_CERT: 'incomplete-chain',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'incomplete-chain',
    CERT_REVOKED: 'revoked',
    EE_KEY_TOO_SMALL: 'weak',
    CA_KEY_TOO_SMALL: 'weak',
    CA_MD_TOO_WEAK: 'weak',
};
/** RFC 9525 §2: the common name of the subject is not looked at. */
function isFor(certificate, host) {
    const found = (0,external_node_net_.isIP)(host) === 0
        ? certificate.checkHost(host, { subject: 'never', partialWildcards: false })
        : certificate.checkIP(host);
    return found !== undefined;
}

;// CONCATENATED MODULE: ./build/net/smtp/wire.js
/** The connection under a conversation: octets in plain text, then in TLS, and how it was lost. */




const mostSeen = 512;
function wire({ call, handshake, signal, onOctets, onChange }) {
    const raw = (0,external_node_net_.connect)({ host: call.address, port: call.port, noDelay: true, autoSelectFamily: false });
    let socket = raw;
    let loss;
    let isOpen = false;
    let tls;
    let seen = new Uint8Array();
    const lose = (reason) => {
        loss ??= reason;
        onChange();
    };
    const aborted = () => lose(outOfTime);
    const over = () => lose(trouble_closed);
    const failed = (error) => lose(lossOf(error));
    // TLS calls every end that it did not expect a reset; the socket below knows whether it was one.
    const failedInTls = (error) => lose(raw.readableEnded && lossOf(error).kind === 'reset' ? trouble_closed : lossOf(error));
    const listen = (to, onError) => {
        to.on('data', onOctets).on('error', onError).on('end', over).on('close', over);
    };
    const remember = (octets) => {
        if (seen.length < mostSeen)
            seen = Buffer.concat([seen, octets.subarray(0, mostSeen - seen.length)]);
    };
    raw.on('connect', () => {
        isOpen = true;
        onChange();
    });
    raw.on('data', remember);
    listen(raw, failed);
    if (signal.aborted)
        aborted();
    else
        signal.addEventListener('abort', aborted, { once: true });
    const startTls = () => {
        raw.off('data', onOctets).off('error', failed).off('end', over).off('close', over);
        seen = new Uint8Array();
        const secured = handshake(tap(raw), call);
        socket = secured;
        listen(secured, failedInTls);
        secured.once('secureConnect', () => {
            try {
                tls = tlsFacts(secured, call.host);
                onChange();
            }
            catch {
                // Node throws where OpenSSL cannot take a certificate apart.
                lose({ kind: 'tls-handshake', said: 'shows a certificate that cannot be read' });
            }
        });
    };
    return {
        isOpen: () => isOpen,
        loss: () => loss,
        tls: () => tls,
        seen: () => seen,
        canSend: () => isOpen && (socket === raw || tls !== undefined) && (loss ?? outOfTime) === outOfTime,
        write: (text) => void socket.write(text),
        flushed: (milliseconds) => new Promise((resolve) => {
            const timer = setTimeout(resolve, milliseconds);
            socket.write('', () => {
                clearTimeout(timer);
                resolve();
            });
        }),
        startTls() {
            try {
                startTls();
            }
            catch {
                raw.destroy();
                lose({ kind: 'unusable', said: 'was not spoken to, as the settings for TLS are of no use' });
            }
        },
        destroy() {
            signal.removeEventListener('abort', aborted);
            socket.destroy();
            raw.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./build/net/smtp/line.js



function line({ call, handshake, transcript, signal }) {
    const reader = replyReader(transcript.server);
    let trouble;
    let last = 'greeting';
    let wake = () => undefined;
    const onOctets = (octets) => {
        reader.push(octets);
        wake();
    };
    const below = wire({ call, handshake, signal, onOctets, onChange: () => wake() });
    const loss = () => {
        const problem = reader.problem();
        return problem === undefined ? below.loss() : unreadable(problem);
    };
    /** What came before the connection was lost still counts. */
    const wait = (patience, ready) => new Promise((resolve) => {
        const done = (value) => {
            clearTimeout(timer);
            wake = () => undefined;
            resolve(value);
        };
        const timer = setTimeout(() => done(undefined), patience);
        wake = () => {
            const value = ready();
            if (value !== undefined || loss() !== undefined)
                done(value);
        };
        wake();
    });
    const awaited = async (during, patience, ready) => {
        if (trouble !== undefined)
            return undefined;
        const value = await wait(patience, ready);
        const lost = loss();
        if (value === undefined)
            trouble = lost === undefined ? silent(during, patience) : { ...lost, during };
        return value;
    };
    const next = async (during, patience) => {
        const reply = await awaited(during, patience, reader.take);
        // RFC 5321 §3.8: 421 may come at any time, and says that the server ends the connection.
        if (reply?.code === 421)
            trouble = shutDown(during, transcript.cleanReply(reply));
        return reply;
    };
    const early = () => {
        const reply = reader.take();
        return outOfTurn(last, reply && transcript.cleanReply(reply));
    };
    return {
        trouble: () => trouble,
        conclude(other) {
            trouble = other;
        },
        opened: async (patience) => (await awaited('connect', patience, () => below.isOpen() || undefined)) !== undefined,
        async secure(patience) {
            if (trouble === undefined)
                below.startTls();
            return awaited('tls', patience, below.tls);
        },
        async reply(during, patience) {
            const reply = await next(during, patience);
            return reply && transcript.cleanReply(reply);
        },
        async challenge(patience) {
            const reply = await next('login', patience);
            return reply === undefined || reply.code === 334 ? reply : transcript.cleanReply(reply);
        },
        send(during, command, shown = command) {
            if (trouble !== undefined)
                return;
            last = during;
            if (reader.rest() !== '')
                trouble = early();
            if (trouble !== undefined)
                return;
            transcript.client(shown);
            below.write(`${command}\r\n`);
        },
        unasked() {
            const rest = transcript.clean(reader.rest());
            reader.drop();
            return rest;
        },
        seen: below.seen,
        oddities: reader.oddities,
        async leave(patience) {
            if (trouble === undefined && reader.rest() !== '')
                trouble = early();
            if (below.canSend() && isSmtp(trouble)) {
                reader.drop();
                transcript.client('QUIT');
                below.write('QUIT\r\n');
                if (!canAnswer(trouble))
                    await below.flushed(atMostToFlush);
                // RFC 5321 §4.1.1.10: the server closes. Until it has, another connection would be the second at a time.
                else if ((await wait(patience, reader.take)) !== undefined)
                    await wait(atMostToClose, () => undefined);
            }
            below.destroy();
        },
    };
}
/** Milliseconds for a QUIT that nobody answers. */
const atMostToFlush = 100;
/** Milliseconds for a server to close after its answer to QUIT. */
const atMostToClose = 200;
const isSmtp = (trouble) => trouble?.kind !== 'not-smtp';
/** Whether it is worth waiting for the answer to QUIT. */
function canAnswer(trouble) {
    const willing = [
        'rejected',
        'starttls-not-offered',
        'starttls-refused',
        'plain-on-tls',
    ];
    return trouble === undefined || willing.includes(trouble.kind);
}

// EXTERNAL MODULE: ./build/net/smtp/sasl/choose.js + 5 modules
var choose = __webpack_require__(7444);
;// CONCATENATED MODULE: ./build/net/smtp/secrets.js
/** Finds credentials in what a server says, so that they are never repeated: as they are, and in the usual codings. */
const secrets_hidden = '<secret>';
function secrets() {
    const forms = new Set();
    let pattern;
    return {
        add(text) {
            for (const form of formsOf(text))
                forms.add(form);
            // The longest first: a form that is part of another must not leave the rest of it behind.
            const longestFirst = [...forms].sort((one, other) => other.length - one.length);
            pattern = forms.size === 0 ? undefined : new RegExp(longestFirst.map(escaped).join('|'), 'giu');
        },
        clean: (text) => (pattern === undefined ? text : text.replace(pattern, secrets_hidden)),
    };
}
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
function formsOf(text) {
    if (text === '')
        return [];
    const octets = Buffer.from(text);
    const hexadecimal = octets.length < 4 ? [] : [octets.toString('hex')];
    return [text, encodeURIComponent(octets.toString()), ...hexadecimal, ...inBase64(octets)];
}
/**
 * The base64 of the octets alone, and what of it is the same wherever they stand in something longer: the middle, at
 * each of three offsets. Middles of fewer than four characters could be anything.
 */
function inBase64(octets) {
    const middles = [0, 1, 2].map((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), octets]).toString('base64');
        const whole = Math.floor(((offset + octets.length) * 8) / 6);
        return encoded.slice(Math.ceil((offset * 8) / 6), whole);
    });
    const standard = [octets.toString('base64'), ...middles.filter((middle) => middle.length >= 4)];
    return standard.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
}

;// CONCATENATED MODULE: ./build/net/smtp/talk.js
/** One command and its reply; undefined once there is trouble. */
function command({ line, patience }, during, text) {
    line.send(during, text);
    return line.reply(during, patience.reply);
}
const isPositive = (reply) => reply.code >= 200 && reply.code < 300;
/** Whether a text stays on its line: a line end in it would be a command of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be sent
const staysOnLine = (text) => !/[\x00-\x1f\x7f]/.test(text);

;// CONCATENATED MODULE: ./build/net/smtp/login.js



/** One login, or the reason why nothing was sent. */
async function logIn(talk, login) {
    const { call, learned, random, transcript } = talk;
    const secret = 'secret' in login ? login.secret : login.token;
    const mechanism = (0,choose/* choose */.S)(learned.ehloInTls?.auth ?? [], 'secret' in login ? 'password' : 'token', login.mechanisms);
    const reason = whyNot(talk, login, secret, mechanism);
    if (mechanism === undefined || reason !== undefined)
        return { outcome: 'not-attempted', reason: reason ?? 'no-shared-mechanism' };
    transcript.conceal(secret);
    transcript.hideChallenges(true);
    const nonce = Buffer.from(random(18)).toString('base64');
    const credentials = {
        username: login.username,
        secret,
        nonce,
        server: { host: call.host, port: call.port },
    };
    const result = await hold(talk, mechanism.name, mechanism.begin(credentials));
    transcript.hideChallenges(false);
    return result;
}
function whyNot({ learned: { tls, ehloInTls } }, login, secret, mechanism) {
    if (tls === undefined || ehloInTls === undefined)
        return 'clear-text';
    if (!(tls.trusted && tls.nameMatches) && login.toUnverified !== true)
        return 'unverified';
    // NUL and the separator of OAuth would end a field before its time; an empty secret is one that was not set.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what ends a field
    if (login.username === '' || secret === '' || /[\x00\x01]/.test(login.username + secret))
        return 'unusable-credentials';
    if (ehloInTls.auth.length === 0)
        return 'not-offered';
    return mechanism === undefined ? 'no-shared-mechanism' : undefined;
}
/** Two responses are the most that any of the mechanisms has, and an acknowledgement. */
const mostTurns = 4;
async function hold(talk, mechanism, dialogue) {
    let reply = await start(talk, mechanism, dialogue);
    let isInitialDue = dialogue.initial !== undefined && !fits(mechanism, dialogue.initial);
    for (let turn = 0; reply?.code === 334 && turn < mostTurns; turn += 1) {
        const challenge = Buffer.from(reply.lines.at(-1) ?? '', 'base64').toString();
        const next = isInitialDue ? { response: dialogue.initial ?? '' } : await dialogue.respond(challenge);
        isInitialDue = false;
        if ('wrong' in next)
            return cancel(talk, mechanism, next.wrong);
        reply = await respond(talk, next.response);
    }
    if (reply === undefined)
        return { outcome: 'interrupted', mechanism };
    if (reply.code === 334)
        return cancel(talk, mechanism, 'asks without end');
    if (isPositive(reply)) {
        return { outcome: dialogue.isProven?.() === false ? 'unproven' : 'accepted', mechanism, reply };
    }
    const oauth = oauthError(talk.transcript.clean(dialogue.failure?.() ?? ''));
    return { outcome: 'rejected', mechanism, reply, ...(oauth === undefined ? {} : { oauth }) };
}
/** RFC 4954 §4: the command may not get longer than any other; else the server asks for the initial response. */
const fits = (mechanism, initial) => `AUTH ${mechanism} ${encoded(initial)}\r\n`.length <= 512;
const encoded = (text) => Buffer.from(text).toString('base64');
function start({ line, patience, transcript }, mechanism, { initial }) {
    if (initial !== undefined && fits(mechanism, initial)) {
        const response = encoded(initial);
        transcript.conceal(response);
        line.send('login', `AUTH ${mechanism} ${response}`, `AUTH ${mechanism} ${secrets_hidden}`);
    }
    else
        line.send('login', `AUTH ${mechanism}`);
    return line.challenge(patience.reply);
}
function respond({ line, patience, transcript }, text) {
    const response = encoded(text);
    // What is short is no secret, and would be found anywhere.
    if (response.length >= 8)
        transcript.conceal(response);
    line.send('login', response, response === '' ? '' : secrets_hidden);
    return line.challenge(patience.reply);
}
/** RFC 4954 §4: an asterisk ends an exchange that leads nowhere. */
async function cancel({ line, patience }, mechanism, said) {
    line.send('login', '*');
    await line.reply('login', patience.reply);
    return { outcome: 'broken', mechanism, said };
}
/** RFC 7628 §3.2.2: a JSON object; anything else says nothing. */
function oauthError(text) {
    const parsed = parsedJson(text);
    if (typeof parsed !== 'object' || parsed === null)
        return undefined;
    const known = ['status', 'schemes', 'scope'];
    const fields = Object.entries(parsed).filter(([name, value]) => known.some((field) => field === name) && ['string', 'number'].includes(typeof value));
    return Object.fromEntries(fields.map(([name, value]) => [name, String(value).slice(0, 300)]));
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/net/smtp/ehlo.js
/** Reads a positive reply to EHLO or HELO. Lines that are no keywords are passed over. */
function parseEhlo(command, reply) {
    const [first = '', ...rest] = reply.lines;
    const extensions = command === 'HELO' ? [] : rest.flatMap(parseExtension);
    const size = sizeOf(extensions);
    const limits = limitsOf(extensions);
    return {
        command,
        reply,
        name: wordsOf(first)[0] ?? '',
        extensions,
        auth: mechanismsOf(extensions),
        ...(size === undefined ? {} : { size }),
        ...(limits === undefined ? {} : { limits }),
        offers: offersOf(new Set(extensions.map(({ keyword }) => keyword))),
    };
}
const wordsOf = (text) => text.split(/[ \t]/).filter((word) => word !== '');
function parseExtension(line) {
    const [keyword = '', ...parameters] = wordsOf(line);
    // Before RFC 2554 was finished, servers wrote AUTH=LOGIN; some still do, for clients of that time.
    const old = /^auth=(.*)$/i.exec(keyword);
    if (old !== null)
        return [{ keyword: 'AUTH', parameters: [old[1] ?? '', ...parameters].filter((word) => word !== '') }];
    return /^[a-z0-9][a-z0-9-]*$/i.test(keyword) ? [{ keyword: keyword.toUpperCase(), parameters }] : [];
}
const parametersOf = (extensions, wanted) => extensions.find(({ keyword }) => keyword === wanted)?.parameters;
function mechanismsOf(extensions) {
    const announced = extensions.filter(({ keyword }) => keyword === 'AUTH');
    return [
        ...new Set(announced.flatMap(({ parameters }) => parameters.map((mechanism) => mechanism.toUpperCase()))),
    ];
}
/** RFC 1870 §3: up to 20 digits. */
function sizeOf(extensions) {
    const parameters = parametersOf(extensions, 'SIZE');
    if (parameters === undefined)
        return undefined;
    const octets = numberIn(parameters[0], 20);
    return octets === undefined ? {} : { octets };
}
/** RFC 9422 §3: `LIMITS RCPTMAX=20 MAILMAX=5`; a limit has up to six digits. */
function limitsOf(extensions) {
    const parameters = parametersOf(extensions, 'LIMITS');
    if (parameters === undefined)
        return undefined;
    const limit = (name) => {
        const written = parameters.find((parameter) => parameter.toUpperCase().startsWith(`${name}=`));
        return numberIn(written?.slice(name.length + 1), 6);
    };
    const named = {
        mailMax: limit('MAILMAX'),
        rcptMax: limit('RCPTMAX'),
        rcptDomainMax: limit('RCPTDOMAINMAX'),
    };
    return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}
function numberIn(text, digits) {
    if (text === undefined || text.length > digits || !/^\d+$/.test(text))
        return undefined;
    return Math.min(Number(text), Number.MAX_SAFE_INTEGER);
}
const offersOf = (keywords) => ({
    starttls: keywords.has('STARTTLS'),
    pipelining: keywords.has('PIPELINING'),
    eightBitMime: keywords.has('8BITMIME'),
    smtpUtf8: keywords.has('SMTPUTF8'),
    chunking: keywords.has('CHUNKING'),
    dsn: keywords.has('DSN'),
    requireTls: keywords.has('REQUIRETLS'),
    enhancedStatusCodes: keywords.has('ENHANCEDSTATUSCODES'),
});

;// CONCATENATED MODULE: ./build/net/smtp/stranger.js
/** `tls` where a TLS record starts, `smtp` where a reply does. */
function recognize(octets) {
    // RFC 8446 §5.1: an alert (21) or a handshake (22) of major version 3.
    if ((octets[0] === 21 || octets[0] === 22) && octets[1] === 3)
        return 'tls';
    const text = Buffer.from(octets.subarray(0, 256)).toString('latin1');
    const known = openings.find(({ opening }) => opening.test(text));
    return known?.is ?? 'other';
}
const openings = [
    { opening: /^[2-5]\d\d[ -]/, is: 'smtp' },
    { opening: /^SSH-/, is: 'ssh' },
    { opening: /^(HTTP\/|<!doctype|<html)/i, is: 'http' },
    { opening: /^\* (OK|PREAUTH|BYE|BAD)\b/i, is: 'imap' },
    { opening: /^(\+OK|-ERR)\b/i, is: 'pop3' },
];
/** FTP greets with 220 as well; only what it makes of EHLO gives it away. */
const greetsAsFtp = (greeting) => {
    const text = greeting.lines.join(' ');
    return /ftp/i.test(text) && !/[sl]mtp/i.test(text);
};

;// CONCATENATED MODULE: ./build/net/smtp/mistaken.js


/** Where a greeting in plain text was awaited. */
function namedByGreeting(trouble, seen) {
    const speaks = recognize(seen);
    if (speaks === 'tls')
        return plainOnTls;
    // The first two octets of a slow greeting look like nothing at all.
    if (speaks === 'smtp' || (speaks === 'other' && trouble.kind !== 'protocol'))
        return trouble;
    return { ...trouble, kind: 'not-smtp', said: speaking(speaks), seen: speaks };
}
/** Where a TLS handshake failed. */
function namedByHandshake(trouble, seen, security) {
    const speaks = recognize(seen);
    if (seen.length === 0 || speaks === 'tls')
        return trouble;
    if (security !== 'implicit-tls')
        return { ...trouble, kind: 'tls-handshake', said: plainAfterStarttls };
    if (speaks === 'smtp')
        return { ...trouble, kind: 'tls-on-plain', said: inPlainText, ...firstReply(seen) };
    if (speaks === 'other' && trouble.kind !== 'tls-handshake')
        return trouble;
    return { ...trouble, kind: 'not-smtp', said: speaking(speaks), seen: speaks };
}
const plainOnTls = {
    kind: 'plain-on-tls',
    during: 'greeting',
    said: 'speaks TLS from the first octet',
};
const plainAfterStarttls = 'went on in plain text after the answer to STARTTLS';
const inPlainText = 'answered TLS in plain text';
const speaking = (stranger) => stranger === 'other' ? 'does not speak SMTP' : `speaks ${stranger.toUpperCase()}`;
/** What the server says in plain text to somebody who begins with TLS. */
function firstReply(seen) {
    const reader = replyReader(() => undefined);
    reader.push(seen);
    const reply = reader.take();
    return reply === undefined ? {} : { reply };
}

;// CONCATENATED MODULE: ./build/net/smtp/secure.js



/** True once TLS stands. */
async function secure_secure({ call, line, learned, patience, transcript }) {
    const tls = await line.secure(patience.tls);
    const trouble = line.trouble();
    if (tls === undefined) {
        for (const text of plainTextIn(line.seen()))
            transcript.server(text);
        if (trouble !== undefined)
            line.conclude(namedByHandshake(trouble, line.seen(), call.security));
        return false;
    }
    learned.tls = tls;
    transcript.tls(inShort(tls));
    return true;
}
/** Nothing where the octets are TLS. */
function plainTextIn(octets) {
    const text = Buffer.from(octets).toString('latin1');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a TLS record starts with one of these
    return /^[\x00-\x08\x0e-\x1f]/.test(text) ? [] : text.split(/\r?\n/).filter((line) => line !== '');
}
function inShort({ version, cipher, chain: [leaf], trusted, distrust, nameMatches }) {
    const trust = trusted ? 'trusted' : `not trusted: ${distrust?.code || distrust?.reason}`;
    const name = nameMatches ? 'the name matches' : 'for another name';
    return `${version} ${cipher}; certificate of ${leaf?.subject || 'nobody'}, ${trust}, ${name}`;
}
/**
 * RFC 3207 §4: `tls` once TLS stands after STARTTLS; `plain` where the call is content with plain text, and gets it;
 * `over` where the line knows the trouble.
 */
async function upgrade(talk) {
    const { call, line, learned } = talk;
    if (call.security === 'none')
        return 'plain';
    const isNeeded = call.security === 'starttls';
    if (learned.ehlo?.offers.starttls !== true) {
        if (isNeeded)
            line.conclude(notOffered);
        return isNeeded ? 'over' : 'plain';
    }
    const reply = await command(talk, 'starttls', 'STARTTLS');
    if (reply !== undefined)
        learned.starttls = reply;
    if (reply === undefined || line.trouble() !== undefined)
        return 'over';
    if (reply.code === 220)
        return (await afterStarttls(talk)) ? 'tls' : 'over';
    // RFC 3207 §4.1: the conversation may go on in plain text after 454.
    if (reply.code >= 400 && !isNeeded)
        return 'plain';
    const said = `refused STARTTLS with ${reply.code}`;
    const refused = { kind: 'starttls-refused', during: 'starttls', said, reply };
    line.conclude(reply.code >= 400 ? refused : unexpected('starttls', reply));
    return 'over';
}
const notOffered = {
    kind: 'starttls-not-offered',
    during: 'starttls',
    said: 'does not offer STARTTLS',
};
/** RFC 3207 §6: whoever is on the way can put in what comes before the handshake, so none of it is believed. */
async function afterStarttls(talk) {
    const { line, learned, transcript } = talk;
    const buffered = line.unasked();
    if (buffered !== '')
        transcript.note('what came in plain text after the answer to STARTTLS is dropped');
    const isSecure = await secure_secure(talk);
    const injected = [buffered, ...(isSecure ? [] : plainTextIn(line.seen()))].filter((text) => text !== '');
    if (injected.length > 0)
        learned.bufferedBeforeTls = injected.join('\n').slice(0, mostInjected);
    return isSecure;
}
const mostInjected = 1_000;

;// CONCATENATED MODULE: ./build/net/smtp/opening.js






/** True once the server has introduced itself, under TLS where it was asked for. Else the line knows the trouble. */
async function begin(talk) {
    const { call, line, patience } = talk;
    if (!(await line.opened(patience.connect)))
        return false;
    if (call.security === 'implicit-tls')
        return (await secure_secure(talk)) && (await greeted(talk)) && introduced(talk, 'ehloInTls');
    if (!(await greeted(talk)) || !(await introduced(talk, 'ehlo')))
        return false;
    const upgraded = await upgrade(talk);
    // RFC 3207 §4.2: what the server said of itself in plain text is forgotten.
    return upgraded === 'tls' ? introduced(talk, 'ehloInTls') : upgraded === 'plain';
}
async function greeted(talk) {
    const { line, learned, patience } = talk;
    const greeting = await line.reply('greeting', patience.greeting);
    if (greeting === undefined) {
        await explainNoGreeting(talk);
        return false;
    }
    learned.greeting = greeting;
    // RFC 5321 §3.1: 554 (and 521 of RFC 7504) refuse every conversation, 4xx this one.
    if (greeting.code >= 400)
        line.conclude(line.trouble() ?? rejected('greeting', greeting));
    else if (greeting.code !== 220)
        line.conclude(unexpected('greeting', greeting));
    return line.trouble() === undefined;
}
/** A server that waits for TLS is as silent as a dead one. Before giving up, it gets what it may be waiting for. */
async function explainNoGreeting({ line, learned, patience, transcript, call }) {
    const trouble = line.trouble();
    if (trouble === undefined)
        return;
    line.conclude(namedByGreeting(trouble, line.seen()));
    const isSilent = trouble.kind === 'timeout' && line.seen().length === 0;
    if (!isSilent || call.security === 'implicit-tls')
        return;
    transcript.note('no greeting came; perhaps the server waits for TLS');
    line.conclude(undefined);
    const tls = await line.secure(patience.tls);
    if (tls === undefined)
        return line.conclude(afterTls(trouble, line.seen()));
    learned.tls = tls;
    const greeting = await line.reply('greeting', patience.reply);
    if (greeting !== undefined)
        learned.greeting = greeting;
    line.conclude(plainOnTls);
}
/** A greeting that comes now was too late all the same. */
const afterTls = (silence, seen) => recognize(seen) === 'smtp' || seen.length === 0 ? silence : namedByGreeting(silence, seen);
/** RFC 5321 §3.2: HELO where EHLO is refused for good. */
async function introduced(talk, as) {
    const { call, line, learned } = talk;
    const extended = await command(talk, 'ehlo', `EHLO ${call.ehlo}`);
    const isRefused = extended !== undefined && extended.code >= 500;
    const reply = isRefused ? await command(talk, 'ehlo', `HELO ${call.ehlo}`) : extended;
    if (reply === undefined || line.trouble() !== undefined)
        return false;
    if (reply.code !== 250) {
        line.conclude(unwelcome(reply, learned.greeting));
        return false;
    }
    learned[as] = parseEhlo(isRefused ? 'HELO' : 'EHLO', reply);
    return true;
}
function unwelcome(reply, greeting) {
    if (reply.code < 400)
        return unexpected('ehlo', reply);
    const isFtp = greeting !== undefined && greetsAsFtp(greeting);
    return isFtp
        ? { kind: 'not-smtp', during: 'ehlo', said: 'speaks FTP', seen: 'ftp' }
        : rejected('ehlo', reply);
}

;// CONCATENATED MODULE: ./build/net/smtp/patience.js
/** How long to wait for what: the minutes of RFC 5321 §4.5.3.2, scaled down to the time that one conversation has. */
/** `whole`: milliseconds for the whole conversation. */
const patienceWithin = (whole) => ({
    connect: whole / 4,
    tls: whole / 4,
    // RFC 5321 §4.5.3.2.1 and §4.5.3.2.2 give the greeting and a command five minutes each.
    greeting: Math.min(whole / 2, fiveMinutes),
    reply: Math.min(whole / 2, fiveMinutes),
    quit: Math.min(whole / 10, 2_000),
});
const fiveMinutes = 300_000;

;// CONCATENATED MODULE: ./build/net/smtp/probes.js

/** RFC 5321 §4.5.3.1.8 lets every server refuse more than a hundred recipients. */
const mostRecipients = 100;
/** Asks one after the other, until there is trouble. */
async function ask(talk, probes) {
    const results = [];
    for (const probe of probes) {
        if (talk.line.trouble() !== undefined)
            break;
        results.push({ probe, exchanges: await exchanges(talk, probe) });
    }
    return results;
}
async function exchanges(talk, probe) {
    switch (probe.kind) {
        case 'envelope':
            return envelope(talk, probe);
        case 'verify':
            return [await put(talk, `VRFY ${probe.argument}`)];
        case 'expand':
            return [await put(talk, `EXPN ${probe.argument}`)];
        case 'noop':
            return [await put(talk, 'NOOP')];
    }
}
/** MAIL, RCPT for each recipient while MAIL stands, and RSET: nothing is ever sent. */
async function envelope(talk, { from, to, size }) {
    const ehlo = talk.learned.ehloInTls ?? talk.learned.ehlo;
    // RFC 1870 §5: the parameter is for servers that know it.
    const parameter = size === undefined || ehlo?.size === undefined ? '' : ` SIZE=${size}`;
    const mail = await put(talk, `MAIL FROM:<${from}>${parameter}`, from);
    const done = [mail];
    if (mail.reply === undefined || !isPositive(mail.reply))
        return done;
    for (const recipient of to.slice(0, mostRecipients))
        done.push(await put(talk, `RCPT TO:<${recipient}>`, recipient));
    await put(talk, 'RSET');
    return done;
}
/** `address` is what stands in angle brackets; one that would end them is not sent. */
async function put(talk, text, address = '') {
    const isSendable = staysOnLine(text) && !/[<>]/.test(address) && Buffer.byteLength(text) <= longestCommand;
    const reply = isSendable ? await command(talk, 'probe', text) : undefined;
    return reply === undefined ? { command: text } : { command: text, reply };
}
/** RFC 5321 §4.5.3.1.4: 512 octets with the line end. */
const longestCommand = 510;

;// CONCATENATED MODULE: ./build/net/smtp/converse.js





/** Never rejects, and leaves no socket behind. */
async function converse(call, options) {
    const { transcript, random } = options;
    const spoken = line({ call, ...options });
    const patience = patienceWithin(options.patience);
    const learned = {};
    const talk = { call, line: spoken, patience, transcript, random, learned };
    if (await begin(talk))
        await inquire(talk);
    await spoken.leave(patience.quit);
    return {
        probes: [],
        ...learned,
        ended: spoken.trouble() ?? { kind: 'completed' },
        steps: transcript.steps(),
        oddities: spoken.oddities(),
        retries: 0,
    };
}
async function inquire(talk) {
    const { call, learned } = talk;
    if (call.login !== undefined)
        learned.login = await logIn(talk, call.login);
    learned.probes = await ask(talk, call.probes ?? []);
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/net/smtp/tls/handshake.js
/** Starts TLS on a connection, so that every server can be looked at: nothing is verified here, everything recorded. */


/**
 * `authorities`: certificates in PEM, trusted beside the usual ones; OpenSSL passes over what is no certificate.
 * What it returns throws where OpenSSL does not take the settings.
 */
function handshakes(authorities) {
    const contexts = new Map();
    const ca = authorities.length === 0 ? {} : { ca: [...external_node_tls_.rootCertificates, ...authorities] };
    // Making one reads all authorities again.
    const contextFor = (minVersion, maxVersion) => {
        const key = `${minVersion} ${maxVersion}`;
        const context = contexts.get(key) ?? (0,external_node_tls_.createSecureContext)({ minVersion, maxVersion, ...ciphersFor(minVersion), ...ca });
        contexts.set(key, context);
        return context;
    };
    return (stream, { host, tls }) => (0,external_node_tls_.connect)({
        socket: stream,
        secureContext: contextFor(tls?.minVersion ?? 'TLSv1.2', tls?.maxVersion ?? 'TLSv1.3'),
        rejectUnauthorized: false,
        // RFC 6066 §3: a server name is never an address.
        ...((0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {}),
        // The verdict on the name is our own, see facts.
        checkServerIdentity: () => undefined,
    });
}
/** OpenSSL 3 speaks TLS 1.0 and 1.1 only at its lowest level of security. */
const ciphersFor = (minVersion) => minVersion === 'TLSv1' || minVersion === 'TLSv1.1' ? { ciphers: 'DEFAULT:@SECLEVEL=0' } : {};

;// CONCATENATED MODULE: ./build/net/smtp/transcript.js

const mostSteps = 500;
const longestText = 1_024;
function transcript({ clock, watch }) {
    const steps = [];
    const began = clock?.() ?? 0;
    const known = secrets();
    let areChallengesHidden = false;
    const record = (from, text) => {
        if (steps.length > mostSteps)
            return;
        const isLast = steps.length === mostSteps;
        const step = {
            ...(clock === undefined ? {} : { at: Math.round(clock() - began) }),
            from: isLast ? 'note' : from,
            text: isLast ? 'the rest of the conversation is left out' : text.slice(0, longestText),
        };
        steps.push(step);
        watch?.(step);
    };
    return {
        steps: () => [...steps],
        client: (text) => record('client', text),
        server: (text) => record('server', areChallengesHidden && /^334 ./.test(text)
            ? `334 ${secrets_hidden}`
            : known.clean(text.slice(0, longestKept))),
        tls: (text) => record('tls', text),
        note: (text) => record('note', known.clean(text)),
        conceal: (text) => known.add(text),
        hideChallenges(on) {
            areChallengesHidden = on;
        },
        clean: known.clean,
        cleanReply: (reply) => ({ ...reply, lines: reply.lines.map(known.clean) }),
    };
}
/** More than any line has; cutting comes after cleaning, or half a secret would stand at the end. */
const longestKept = 16_384;

;// CONCATENATED MODULE: ./build/net/smtp/live.js
/** The real SMTP: one connection at a time to an address, a second try after a temporary refusal, an end in time. */








function live_live(options) {
    const { random, patience = 40_000, retryAfter = 5_000, width = 50, authorities = [], signal } = options;
    const overall = (0,gate/* gate */.G)(width);
    const gates = new Map();
    const handshake = handshakes(authorities);
    const atItsTurn = (address) => {
        const known = gates.get(address) ?? (0,gate/* gate */.G)(1);
        gates.set(address, known);
        return known;
    };
    const hold = (call) => {
        const enough = Math.min(call.patience ?? patience, patience);
        return within(enough, signal, (until) => {
            const record = transcript(listening(call, options));
            const own = { handshake, random, transcript: record, patience: enough, signal: until };
            return persist(call, retryAfter, own);
        });
    };
    return async (call) => {
        const trouble = troubleWith(call);
        if (trouble !== undefined)
            return unheld(trouble);
        return atItsTurn(call.address)(() => overall(async () => (signal?.aborted ? unheld({ ...outOfTime, during: 'connect' }) : hold(call))));
    };
}
function listening(call, { clock, watch }) {
    return {
        ...(clock === undefined ? {} : { clock }),
        ...(watch === undefined ? {} : { watch: (step) => watch(call, step) }),
    };
}
/** Runs a task with a signal for its own end or the run's, whichever is first. */
async function within(milliseconds, signal, task) {
    const ending = new AbortController();
    const end = () => ending.abort();
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end, { once: true });
    try {
        return await task(ending.signal);
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
    }
}
/** A server that is busy, or greylists connections, is asked once more; what it says then counts. */
async function persist(call, retryAfter, options) {
    const first = await converse(call, options);
    if (!isTemporary(first.ended))
        return first;
    await (0,promises_.setTimeout)(retryAfter, undefined, { signal: options.signal }).catch(() => undefined);
    if (options.signal.aborted)
        return first;
    options.transcript.note('the refusal was temporary: a second try');
    const second = await converse(call, options);
    return { ...(second.ended.kind === 'deadline' ? first : second), steps: second.steps, retries: 1 };
}
const isTemporary = (ended) => ended.kind === 'rejected' &&
    (ended.during === 'greeting' || ended.during === 'ehlo') &&
    (ended.reply?.code ?? 500) < 500;
function troubleWith({ host, address, port, ehlo }) {
    const unusable = (said) => ({ kind: 'unusable', during: 'connect', said });
    if ((0,external_node_net_.isIP)(address) === 0)
        return unusable(`was not asked: ${JSON.stringify(address)} is not an IP address`);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
        return unusable(`was not asked: ${port} is not a port`);
    if (!staysOnLine(host))
        return unusable(`was not asked: ${JSON.stringify(host)} is not the name of a host`);
    return ehlo !== '' && staysOnLine(ehlo) && !ehlo.includes(' ')
        ? undefined
        : unusable(`was not asked: ${JSON.stringify(ehlo)} is not a name for EHLO`);
}
const unheld = (ended) => ({ ended, steps: [], probes: [], oddities: [], retries: 0 });

;// CONCATENATED MODULE: ./build/app/world.js
/** The world of a run: each question once, proposed zones first, and an end for everything. */









function openWorld(options, around) {
    const { zones, replay, record } = around;
    const signal = AbortSignal.timeout(options.timeout);
    const given = replay ?? around.dns;
    const world = given === undefined ? world_ask(options, signal) : { resolve: given, close() { } };
    const beyond = record === undefined ? world.resolve : (0,recorded/* recording */.o)(world.resolve, record);
    return {
        dns: (0,cached/* cached */.P)((0,overlay/* overlay */.L)(zones, beyond)),
        smtp: replay === undefined ? spoken(signal, around) : unspoken,
        close: world.close,
    };
}
function world_ask({ dns }, signal) {
    const servers = dns.servers.length > 0 ? dns.servers : (0,system/* systemServers */.m)();
    return (0,live/* live */.V)({ servers, random: (below) => (0,external_node_crypto_.randomInt)(below), signal });
}
function spoken(signal, { watch, smtp }) {
    if (smtp !== undefined)
        return cached_cached(smtp);
    const start = performance.now();
    const options = { random: external_node_crypto_.randomBytes, signal, clock: () => Math.round(performance.now() - start) };
    return cached_cached(sparing(live_live({ ...options, ...(watch === undefined ? {} : { watch }) })));
}
/** RFC 5737 and RFC 3849: nobody has these addresses, and asking for them takes as long as a blocked port. */
const sparing = (smtp) => async (call) => (0,address_range/* specialRange */.hm)(call.address) === 'reserved or documentation'
    ? over('has an address that nobody can reach')
    : smtp(call);
/** Answers that were recorded hold no conversations. */
const unspoken = async () => over('was not asked, since answers are replayed');
const over = (said) => ({
    ended: { kind: 'unreachable', during: 'connect', said },
    steps: [],
    probes: [],
    oddities: [],
    retries: 0,
});

;// CONCATENATED MODULE: ./build/app/run.js
/** Puts everything together: options and the world around the process in, a report out. */











/** One run. Never rejects for what the world does, and ends soon after `options.timeout`. */
async function run(options, surroundings) {
    const world = openWorld(options, surroundings);
    try {
        const declared = new Map(options.domains.map((domain) => [domain.name, domain.declared]));
        const subjects = options.domains.map(({ name }) => ({ kind: 'domain', name }));
        const inspected = await inspect({ subjects, ...(surroundings.plan ?? { checks: checks/* checks */.A, links: links/* links */.y }) }, {
            world: {
                dns: world.dns,
                smtp: world.smtp,
                now: surroundings.now,
                settings: runWideOf(options, surroundings),
                declared: (name) => declared.get(name) ?? core_declared/* undeclared */.cr,
                login: ({ name }) => surroundings.logins.get(name),
                message: (path) => (surroundings.messages.includes(path) ? (0,messages/* readMessage */._)(path) : undefined),
            },
            ...surroundings,
        });
        const domains = options.domains.map(async (asked) => {
            const found = await inspected.recall(spf/* spf */.kH, { kind: 'domain', name: asked.name });
            return {
                name: asked.name,
                profile: asked.declared.profile,
                ...(asked.location === undefined ? {} : { location: asked.location }),
                ...(found?.own === undefined ? {} : { spf: (0,spf_branch/* branchOf */.W)(found.tree) }),
            };
        });
        const report = {
            schema: 1,
            tool: version/* tool */.z,
            domains: await Promise.all(domains),
            results: inspected.results,
        };
        return applyPolicy(report, options.policy);
    }
    finally {
        world.close();
    }
}
/** Where answers are replayed, no exchanger is spoken to, and nothing is missed by it. */
const runWideOf = ({ smtp, domains }, { messages, replay }) => ({
    ...smtp,
    exchangers: replay === undefined ? smtp.exchangers : 'off',
    domains: domains.map(({ name }) => name),
    ehlo: ehloName(),
    messages,
});


/***/ }),

/***/ 7077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./build/core/check.js
var check = __webpack_require__(3798);
;// CONCATENATED MODULE: ./build/core/reference.js
/** Where a rule is written down. */
/** A section of an RFC, `rfc(7208, '4.6.4')`; the whole of it without a section. */
const rfc = (number, section) => ({
    title: section === undefined ? `RFC ${number}` : `RFC ${number} §${section}`,
    url: `https://www.rfc-editor.org/rfc/rfc${number}${section === undefined ? '' : `#section-${section}`}`,
});
/** A page of a mailbox provider that states its rules. */
const provider = (title, url) => ({ title, url });

// EXTERNAL MODULE: ./build/core/fact.js
var fact = __webpack_require__(9150);
// EXTERNAL MODULE: ./build/mail/dkim/index.js + 9 modules
var dkim = __webpack_require__(280);
// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/facts/place.js
var place = __webpack_require__(9359);
// EXTERNAL MODULE: ./build/facts/selectors-guessed.js
var selectors_guessed = __webpack_require__(7903);
;// CONCATENATED MODULE: ./build/facts/dkim-place.js



function keyPlaceOf(lookup, domain) {
    const host = lookup.kind === 'dangling' ? lookup.target : 'host' in lookup ? lookup.host : undefined;
    if (host === undefined)
        return { name: lookup.name };
    if ((0,dns_name/* isWithin */.UO)(host, domain))
        return { name: lookup.name, host };
    return { name: lookup.name, host, operator: (0,selectors_guessed/* providerOfHost */.tt)(host) ?? `the operator of ${host}` };
}
/** The name of the key in a sentence, with the name that it is an alias of. */
const called = ({ name, host }) => host === undefined ? name : `${name} (a CNAME to ${host})`;
/** A remedy: what to do, in the imperative, or whom to ask for it. */
const mend = ({ operator }, what) => operator === undefined
    ? `${what.slice(0, 1).toUpperCase()}${what.slice(1)}.`
    : `Ask ${operator} to ${what}.`;
/** The line or the name at which a finding about the key points. */
function locationOf(lookup) {
    const [record] = lookup.kind === 'foreign'
        ? lookup.records
        : lookup.kind === 'several'
            ? lookup.keys.map(({ rr }) => rr)
            : [];
    const rr = lookup.kind === 'found' ? lookup.key.rr : record;
    if (rr?.source !== undefined)
        return (0,place/* placeOf */.$)('TXT', rr);
    const alias = lookup.kind === 'dangling' ? lookup.via.at(-1) : undefined;
    return { in: 'dns', name: alias ?? lookup.name, type: alias === undefined ? 'TXT' : 'CNAME' };
}

// EXTERNAL MODULE: ./build/facts/selectors.js
var selectors = __webpack_require__(7034);
;// CONCATENATED MODULE: ./build/facts/dkim.js
/** The DKIM key that stands at a selector. */




const dkimKey = {
    name: 'dkimKey',
    on: 'selector',
    async gather({ name, selector }, world) {
        const lookup = await (0,dkim/* lookupKey */.kk)({ selector, domain: name }, world);
        if (lookup.kind === 'unanswered')
            throw new fact/* Unobserved */.A(`DKIM key at ${lookup.name}: ${lookup.detail}`);
        return {
            isDeclared: (0,selectors/* selectorsDeclaredFor */.EY)(name, world).includes(selector.toLowerCase()),
            lookup,
            ...(lookup.kind === 'found' ? { key: lookup.key } : {}),
            place: keyPlaceOf(lookup, name),
            at: locationOf(lookup),
        };
    },
};
/** Why a check of the text of a key does not apply. */
const withoutKey = ({ dkim }) => dkim.key === undefined ? 'there is no single key' : undefined;
/** Why a check of what a key says does not apply. */
function withoutLiveKey({ dkim }) {
    if (dkim.key === undefined)
        return withoutKey({ dkim });
    if (dkim.key.record === undefined)
        return 'the key record cannot be used';
    return dkim.key.record.revoked ? 'the key is revoked' : undefined;
}

;// CONCATENATED MODULE: ./build/checks/dkim/delegation.js





const nowhere = ({ name, host }) => host === undefined
    ? `the CNAME at ${name} leads nowhere`
    : `the CNAME at ${name} leads to ${host}, where there is no TXT record`;
const remedy = (place) => mend(place, `publish the key, and compare the target of the CNAME with the one that you were given`);
/* harmony default export */ const delegation = ((0,check/* defineCheck */.q)({
    id: 'dkim/delegation',
    title: 'A DKIM selector that is a CNAME leads to a key',
    why: `Many providers keep the DKIM key in their own DNS and have you publish a CNAME, so that they can change the key.
If its target is gone, because an account was closed or the name mistyped, the signatures fail just as if the record were
missing.`,
    refs: [rfc(6376, '3.6.2.1'), rfc(1034, '3.6.2')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        dangling: { severity: 'error', text: nowhere, remedy },
        guessed: {
            severity: 'notice',
            text: nowhere,
            remedy: ({ name }) => `Delete ${name} if nothing signs with it any more, or finish setting up DKIM with the provider that it leads to.`,
        },
    },
    examples: [
        {
            title: 'a CNAME that leads to a key',
            zone: `s1._domainkey.example.com. CNAME s1.dkim.example.net.
s1.dkim.example.net. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: [],
        },
        {
            title: 'a CNAME whose target is gone',
            zone: 's1._domainkey.example.com. CNAME s1.dkim.example.net.',
            declared: { selectors: ['s1'] },
            says: ['dangling'],
        },
        {
            title: 'the selector of a provider that SPF names, without a key anywhere',
            zone: `example.com. TXT "v=spf1 include:spf.protection.outlook.com -all"
selector1._domainkey.example.com. CNAME selector1-example-com._domainkey.example.onmicrosoft.com.`,
            says: ['guessed'],
        },
        {
            title: 'a second selector that the provider keeps for later',
            zone: `example.com. TXT "v=spf1 include:spf.protection.outlook.com -all"
selector1._domainkey.example.com. CNAME selector1-example-com._domainkey.example.onmicrosoft.com.
selector2._domainkey.example.com. CNAME selector2-example-com._domainkey.example.onmicrosoft.com.
selector1-example-com._domainkey.example.onmicrosoft.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            says: [],
        },
        {
            title: 'a wildcard CNAME is no selector',
            zone: `example.com. TXT "v=spf1 include:_spf.google.com -all"
*.example.com. CNAME www.example.com.
www.example.com. A 192.0.2.1`,
            says: [],
        },
    ],
    *run({ dkim: { lookup, place, at, isDeclared } }, say) {
        if (lookup.kind !== 'dangling')
            return;
        yield isDeclared ? say.dangling(place, at) : say.guessed(place, at);
    },
}));

// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
;// CONCATENATED MODULE: ./build/facts/dkim-keys.js
/** All the keys of a domain that are known: what no look at a single selector can tell. */



const dkimKeys = {
    name: 'dkimKeys',
    on: 'domain',
    async gather({ name }, world) {
        const { declared, guessed } = await world.fact(selectors/* selectors */.Tp, { kind: 'domain', name });
        const known = async (selector) => {
            try {
                return { selector, dkim: await world.fact(dkimKey, { kind: 'selector', name, selector }) };
            }
            catch (error) {
                if (error instanceof fact/* Unobserved */.A)
                    return { selector, dkim: undefined };
                throw error;
            }
        };
        return Promise.all([...declared, ...guessed].map(known));
    },
};

;// CONCATENATED MODULE: ./build/checks/dkim/ed25519-only.js






const ed25519 = `s1._domainkey.example.com. TXT "v=DKIM1; k=ed25519; p=${dkim/* sampleKeys */.nu.ed25519}"`;
const rsa = `s2._domainkey.example.com. TXT "v=DKIM1; k=rsa; p=${dkim/* sampleKeys */.nu.rsa2048}"`;
/* harmony default export */ const ed25519_only = ((0,check/* defineCheck */.q)({
    id: 'dkim/ed25519-only',
    title: 'A domain that signs with Ed25519 signs with RSA as well',
    why: `Ed25519 signatures are part of DKIM since 2018, and still not every receiver verifies them. To those that do not,
mail that is signed with Ed25519 alone is unsigned. Until that has changed, sign each message twice, with two selectors.`,
    refs: [rfc(8463, '6')],
    on: 'domain',
    needs: { keys: dkimKeys },
    messages: {
        only: {
            severity: 'warning',
            text: ({ selectors }) => `all declared DKIM keys that can be used are Ed25519 keys (${(0,quote/* listed */.KE)(selectors)})`,
            remedy: () => 'Sign with an RSA key of 2048 bits as well, under a selector of its own.',
        },
    },
    examples: [
        { title: 'both kinds', zone: `${ed25519}\n${rsa}`, declared: { selectors: ['s1', 's2'] }, says: [] },
        { title: 'RSA alone', zone: rsa, declared: { selectors: ['s2'] }, says: [] },
        { title: 'Ed25519 alone', zone: ed25519, declared: { selectors: ['s1'] }, says: ['only'] },
        {
            title: 'an RSA key that was guessed',
            zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}"
${ed25519}`,
            declared: { selectors: ['s1'] },
            says: [],
        },
        {
            title: 'no answer for the other one',
            zone: ed25519,
            declared: { selectors: ['s1', 's2'] },
            unanswered: { 'TXT s2._domainkey.example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
        { title: 'nothing declared', zone: 'example.com. MX 10 mx.example.com.', says: [], outcome: 'skipped' },
    ],
    skip: ({ keys }) => keys.some(({ dkim }) => dkim?.isDeclared !== false) ? undefined : 'no selector is declared',
    *run({ keys }, say) {
        const usable = keys.filter(({ dkim }) => dkim?.key?.record?.revoked === false);
        const isEd25519 = ({ dkim }) => dkim?.key?.record?.keyType === 'ed25519';
        if (usable.length === 0 || !usable.every(isEd25519))
            return;
        const silent = keys.find(({ dkim }) => dkim === undefined);
        if (silent !== undefined)
            throw new fact/* Unobserved */.A(`the DKIM key of selector ${silent.selector} did not answer`);
        yield say.only({ selectors: usable.map(({ selector }) => selector) });
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/hash.js






const hash_text = ({ hashes, ...place }) => `the "h" tag of the DKIM key at ${called(place)} allows ${(0,quote/* listed */.KE)(hashes.map(quote/* quoted */.TL)) || 'no hash'}, and signatures need sha256`;
const hash_remedy = (place) => mend(place, 'delete the "h" tag, or write "h=sha256"');
/* harmony default export */ const hash = ((0,check/* defineCheck */.q)({
    id: 'dkim/hash',
    title: 'A DKIM key allows SHA-256, and nothing older',
    why: `The "h" tag limits the hashes that a signature may use with the key. SHA-1 is broken and counts for nothing any
more, so that a key that does not allow sha256 has no signature that receivers accept.`,
    refs: [rfc(8301, '3.1'), rfc(6376, '3.6.1')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        unusable: { severity: 'error', text: hash_text, remedy: hash_remedy },
        guessed: { severity: 'warning', text: hash_text, remedy: hash_remedy },
        sha1: {
            severity: 'notice',
            text: (place) => `the "h" tag of the DKIM key at ${called(place)} still allows sha1`,
            remedy: (place) => mend(place, 'write "h=sha256", or delete the "h" tag'),
        },
    },
    examples: [
        {
            title: 'sha256, or nothing said',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; h=sha256; p=${dkim/* sampleKeys */.nu.rsa2048}"
s2._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            declared: { selectors: ['s1', 's2'] },
            says: [],
        },
        {
            title: 'sha1 alone',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; h=sha1; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: ['unusable'],
        },
        {
            title: 'sha1 alone at a guess',
            zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; h=sha1; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            says: ['guessed'],
        },
        {
            title: 'both',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; h=sha1:sha256; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: ['sha1'],
        },
    ],
    skip: withoutLiveKey,
    *run({ dkim: { key, place, at, isDeclared } }, say) {
        const hashes = key?.record?.hashes;
        if (hashes === undefined)
            return;
        const allows = (hash) => hashes.some((one) => one.toLowerCase() === hash);
        const data = { ...place, hashes };
        if (!allows('sha256'))
            yield isDeclared ? say.unusable(data, at) : say.guessed(data, at);
        else if (allows('sha1'))
            yield say.sha1(place, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/key.js





const key = ({ value: _, ...place }) => `the key at ${called(place)}`;
const zone = (text) => `s1._domainkey.example.com. TXT "${text}"`;
const declared = { selectors: ['s1'] };
const messageOf = new Map([
    ['missing-key', 'absent'],
    ['private-key', 'private'],
    ['mismatched-key', 'mismatched'],
    ['wrapped-ed25519', 'wrapped'],
    ['ed25519-size', 'size'],
    ['not-a-key', 'invalid'],
    ['bare-rsa', 'bare'],
]);
/* harmony default export */ const dkim_key = ((0,check/* defineCheck */.q)({
    id: 'dkim/key',
    title: 'A DKIM record holds a public key of the type that it states',
    why: `The "p" tag holds the public key: for RSA in the form that key files have, for Ed25519 just the 32 octets of the key.
If something else stands there, or the "k" tag names another type, receivers have nothing to verify signatures with, and
every signature fails. A private key published by mistake lets anybody sign in your name.`,
    refs: [
        rfc(6376, '3.6.1'),
        rfc(8463, '4.2'),
        { title: 'RFC 6376 erratum 3017', url: 'https://www.rfc-editor.org/errata/eid3017' },
    ],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        absent: {
            severity: 'error',
            text: (data) => `the DKIM record at ${called(data)} has no "p" tag, and so no key`,
            remedy: (data) => mend(data, 'add the public key as "p=..."; an empty "p=" would mean that the key is revoked'),
        },
        private: {
            severity: 'error',
            text: (data) => `${key(data)} is a private key, with which anybody can sign mail for the domain`,
            remedy: (data) => mend(data, 'delete the record at once, make a new pair of keys, and publish the public one under a new selector'),
        },
        mismatched: {
            severity: 'error',
            text: (data) => `${key(data)} is a key for ${data.value}, and the "k" tag says otherwise`,
            remedy: (data) => mend(data, 'publish the key that mail is signed with, and name its type in "k": rsa or ed25519'),
        },
        wrapped: {
            severity: 'error',
            text: (data) => `${key(data)} is an Ed25519 key in the wrapping of a key file, and DKIM wants its 32 octets alone`,
            remedy: (data) => mend(data, 'leave out the first 16 characters of "p", "MCowBQYDK2VwAyEA"'),
        },
        size: {
            severity: 'error',
            text: (data) => `${key(data)} has ${data.value} octets, and an Ed25519 key has 32`,
            remedy: (data) => mend(data, 'publish the whole Ed25519 public key, 44 characters of base64'),
        },
        invalid: {
            severity: 'error',
            text: (data) => `${key(data)} is base64 of something that is no public key`,
            remedy: (data) => mend(data, 'publish the public key of the signer, in base64, as it shows it'),
        },
        guessed: {
            severity: 'warning',
            text: (data) => `${key(data)}, a selector that was guessed, cannot be used`,
            remedy: (data) => mend(data, 'publish the key again if mail is signed with this selector, or else delete it'),
        },
        bare: {
            severity: 'warning',
            text: (data) => `${key(data)} is in a form (PKCS #1) that some receivers cannot read`,
            remedy: (data) => mend(data, 'publish it as SubjectPublicKeyInfo, as "openssl rsa -pubout" writes it'),
        },
    },
    examples: [
        { title: 'an RSA key', zone: zone(`v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}`), declared, says: [] },
        {
            title: 'an Ed25519 key',
            zone: zone(`v=DKIM1; k=ed25519; p=${dkim/* sampleKeys */.nu.ed25519}`),
            declared,
            says: [],
        },
        { title: 'a revoked key', zone: zone('v=DKIM1; p='), declared, says: [] },
        { title: 'no key', zone: zone('v=DKIM1; k=rsa'), declared, says: ['absent'] },
        {
            title: 'the private key',
            zone: zone('v=DKIM1; p=-----BEGIN PRIVATE KEY-----MIIC'),
            declared,
            says: ['private'],
        },
        {
            title: 'an Ed25519 key without its type',
            zone: zone(`v=DKIM1; p=${dkim/* sampleKeys */.nu.ed25519}`),
            declared,
            says: ['mismatched'],
        },
        {
            title: 'an Ed25519 key from a key file',
            zone: zone(`v=DKIM1; k=ed25519; p=MCowBQYDK2VwAyEA${dkim/* sampleKeys */.nu.ed25519}`),
            declared,
            says: ['wrapped'],
        },
        {
            title: 'half an Ed25519 key',
            zone: zone('v=DKIM1; k=ed25519; p=HbawiMnQXTCopHTkR0jlKQ=='),
            declared,
            says: ['size'],
        },
        { title: 'base64 of a word', zone: zone('v=DKIM1; p=c29tZXRoaW5nIGVsc2U='), declared, says: ['invalid'] },
        {
            title: 'a record without a key at a guess',
            zone: 'example.com. MX 1 smtp.google.com.\ngoogle._domainkey.example.com. TXT "v=DKIM1; k=rsa"',
            says: ['guessed'],
        },
        {
            title: 'an RSA key in the older form',
            zone: zone(`v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048Bare}`),
            declared,
            says: ['bare'],
        },
    ],
    skip: withoutKey,
    *run({ dkim: { key, place, at, isDeclared } }, say) {
        for (const { code, level, text = '' } of key?.problems ?? []) {
            const message = messageOf.get(code);
            if (message === undefined)
                continue;
            // A private key in public is a disaster whether mail is signed with it or not.
            const isCertain = isDeclared || message === 'private' || level === 'warning';
            const data = { ...place, value: text };
            yield isCertain ? say[message](data, at) : say.guessed(data, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/key-encoding.js






const key_encoding_key = ({ value: _, length: __, ...place }) => `the key at ${called(place)}`;
const key_encoding_zone = (text) => `s1._domainkey.example.com. TXT "${text}"`;
const key_encoding_declared = { selectors: ['s1'] };
const key_encoding_messageOf = new Map([
    ['bad-base64', 'base64'],
    ['truncated-key', 'truncated'],
    ['pem-armour', 'armour'],
    ['missing-padding', 'padding'],
]);
/* harmony default export */ const key_encoding = ((0,check/* defineCheck */.q)({
    id: 'dkim/key-encoding',
    title: 'The key in a DKIM record is whole, and base64',
    why: `The "p" tag holds the public key in base64. If it was cut off or altered on its way into the DNS, receivers have
nothing to verify signatures with, and every signature fails. A TXT record is made of strings of at most 255 octets; a
2048-bit key needs two, and software that does not split it cuts it.`,
    refs: [rfc(6376, '2.10'), rfc(6376, '3.6.1'), rfc(1035, '3.3')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        base64: {
            severity: 'error',
            text: (data) => `${key_encoding_key(data)} holds ${(0,quote/* quoted */.TL)(data.value)}, which is not base64`,
            remedy: (data) => mend(data, 'copy the key again, as one line of letters, digits, "+" and "/"'),
        },
        truncated: {
            severity: 'error',
            text: (data) => `${key_encoding_key(data)} is cut off: the record ends after ${(0,quote/* counted */.hS)(data.length, 'character')}`,
            remedy: (data) => mend(data, 'publish the whole key, in strings of at most 255 characters each if the form does not split it'),
        },
        armour: {
            severity: 'error',
            text: (data) => `${key_encoding_key(data)} still has the BEGIN or END line of its file`,
            remedy: (data) => mend(data, 'leave out the lines that begin with five dashes and join the others'),
        },
        guessed: {
            severity: 'warning',
            text: (data) => `${key_encoding_key(data)}, a selector that was guessed, cannot be used`,
            remedy: (data) => mend(data, 'publish the key again if mail is signed with this selector, or else delete it'),
        },
        padding: {
            severity: 'warning',
            text: (data) => `${key_encoding_key(data)} lacks the "=" at its end, and some receivers cannot read it so`,
            remedy: (data) => mend(data, 'copy the key with all its characters'),
        },
    },
    examples: [
        { title: 'an RSA key', zone: key_encoding_zone(`v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}`), declared: key_encoding_declared, says: [] },
        {
            title: 'an Ed25519 key',
            zone: key_encoding_zone(`v=DKIM1; k=ed25519; p=${dkim/* sampleKeys */.nu.ed25519}`),
            declared: key_encoding_declared,
            says: [],
        },
        { title: 'a revoked key', zone: key_encoding_zone('v=DKIM1; p='), declared: key_encoding_declared, says: [] },
        {
            title: 'a dash that was not there',
            zone: key_encoding_zone(`v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa1024.slice(0, 40)}-${dkim/* sampleKeys */.nu.rsa1024.slice(40)}`),
            declared: key_encoding_declared,
            says: ['base64'],
        },
        {
            title: 'a record cut at 255',
            zone: key_encoding_zone(`v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}`.slice(0, 255)),
            declared: key_encoding_declared,
            says: ['truncated'],
        },
        {
            title: 'a whole key file',
            zone: key_encoding_zone(`v=DKIM1; p=-----BEGIN PUBLIC KEY-----${dkim/* sampleKeys */.nu.rsa1024}`),
            declared: key_encoding_declared,
            says: ['armour'],
        },
        {
            title: 'a cut key at a guess',
            zone: `example.com. MX 1 smtp.google.com.\ngoogle._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048.slice(0, 200)}"`,
            says: ['guessed'],
        },
        {
            title: 'a key without its last character',
            zone: key_encoding_zone(`v=DKIM1; k=ed25519; p=${dkim/* sampleKeys */.nu.ed25519.slice(0, -1)}`),
            declared: key_encoding_declared,
            says: ['padding'],
        },
    ],
    skip: withoutKey,
    *run({ dkim: { key, place, at, isDeclared } }, say) {
        for (const { code, level, text = '' } of key?.problems ?? []) {
            const message = key_encoding_messageOf.get(code);
            if (key === undefined || message === undefined)
                continue;
            const data = { ...place, value: text, length: key.text.length };
            yield isDeclared || level === 'warning' ? say[message](data, at) : say.guessed(data, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/key-type.js






const key_type_text = ({ value, ...place }) => `the key type of the DKIM record at ${called(place)} is ${(0,quote/* quoted */.TL)(value)}, which no receiver knows`;
const key_type_remedy = (place) => mend(place, 'write "k=rsa" or "k=ed25519", whichever the key is');
/* harmony default export */ const key_type = ((0,check/* defineCheck */.q)({
    id: 'dkim/key-type',
    title: 'The type of a DKIM key is one that receivers know',
    why: `Two types of keys are defined for DKIM: rsa, which is meant where nothing is said, and ed25519. Receivers ignore
a record with any other, as if it were not there.`,
    refs: [rfc(6376, '3.6.1'), rfc(8463, '4.2')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: { unknown: { severity: 'error', text: key_type_text, remedy: key_type_remedy }, guessed: { severity: 'warning', text: key_type_text, remedy: key_type_remedy } },
    examples: [
        {
            title: 'both types',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; k=rsa; p=${dkim/* sampleKeys */.nu.rsa2048}"
s2._domainkey.example.com. TXT "v=DKIM1; k=ed25519; p=${dkim/* sampleKeys */.nu.ed25519}"`,
            declared: { selectors: ['s1', 's2'] },
            says: [],
        },
        {
            title: 'a type that does not exist',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; k=rsa-sha256; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: ['unknown'],
        },
        {
            title: 'a type that does not exist at a guess',
            zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; k=dsa; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            says: ['guessed'],
        },
    ],
    skip: withoutKey,
    *run({ dkim: { key, place, at, isDeclared } }, say) {
        const problem = key?.problems.find(({ code }) => code === 'unknown-key-type');
        if (problem === undefined)
            return;
        const data = { ...place, value: problem.text ?? '' };
        yield isDeclared ? say.unknown(data, at) : say.guessed(data, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/missing.js






/* harmony default export */ const missing = ((0,check/* defineCheck */.q)({
    id: 'dkim/missing',
    title: 'Every declared DKIM selector has a key',
    why: `Receivers fetch the key for a DKIM signature from the name that the signature itself states. If there is no
key, the signature fails, and so does DMARC unless SPF is aligned. This usually happens when a mail server signs with a
new selector before its record is published, or when a record is deleted with an old provider.`,
    refs: [rfc(6376, '3.6.2.1'), rfc(6376, '6.1.2')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        missing: {
            severity: 'error',
            text: ({ name }) => `the selector is declared, and there is no DKIM key at ${name}`,
            remedy: ({ name }) => `Publish the public key of your mail server or provider as a TXT record at ${name}, or take the selector out of the settings if nothing signs with it.`,
        },
        foreign: {
            severity: 'error',
            text: ({ value, ...place }) => `what stands at ${called(place)} is no DKIM key: ${(0,quote/* quoted */.TL)(value)}`,
            remedy: ({ name }) => `Publish the public key as the only TXT record at ${name}; if a wildcard record answers there, the key's own record takes its place.`,
        },
    },
    examples: [
        {
            title: 'a declared selector with its key',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: [],
        },
        {
            title: 'a declared selector without a key',
            zone: 'example.com. MX 10 mx.example.com.',
            declared: { selectors: ['s1'] },
            says: ['missing'],
        },
        {
            title: 'a wildcard that answers for the selector',
            zone: '*.example.com. TXT "v=spf1 -all"',
            declared: { selectors: ['s1'] },
            says: ['foreign'],
        },
        {
            title: 'a guess that finds nothing says nothing',
            zone: 'example.com. TXT "v=spf1 include:_spf.google.com -all"',
            says: [],
        },
        {
            title: 'no answer',
            zone: '',
            declared: { selectors: ['s1'] },
            unanswered: { 'TXT s1._domainkey.example.com': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ dkim }) => (dkim.isDeclared ? undefined : 'the selector is a guess'),
    *run({ dkim: { lookup, place, at } }, say) {
        if (lookup.kind === 'none')
            yield say.missing(place, at);
        if (lookup.kind === 'foreign')
            yield say.foreign({ ...place, value: lookup.texts[0] ?? '' }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/multiple.js






const multiple_text = ({ count, ...place }) => `there are ${(0,quote/* counted */.hS)(count, 'DKIM key')} at ${called(place)}`;
const multiple_remedy = (place) => mend(place, 'keep the key that the mail is signed with and delete the others; a second key needs a selector of its own');
/* harmony default export */ const multiple = ((0,check/* defineCheck */.q)({
    id: 'dkim/multiple',
    title: 'A DKIM selector has exactly one TXT record',
    why: `A selector must have a single record: with several the result is undefined. Some receivers take whichever
comes first, which changes from one query to the next, and others refuse them all, so that good signatures fail at random.`,
    refs: [rfc(6376, '3.6.2.2')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        several: { severity: 'error', text: multiple_text, remedy: multiple_remedy },
        guessed: { severity: 'warning', text: multiple_text, remedy: multiple_remedy },
        unrelated: {
            severity: 'warning',
            text: ({ value, ...place }) => `beside the DKIM key at ${called(place)} stands another TXT record: ${(0,quote/* quoted */.TL)(value)}`,
            remedy: (place) => mend(place, `delete every TXT record at ${place.host ?? place.name} but the key`),
        },
    },
    examples: [
        {
            title: 'one key',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: [],
        },
        {
            title: 'one key in several strings',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048.slice(0, 200)}" "${dkim/* sampleKeys */.nu.rsa2048.slice(200)}"`,
            declared: { selectors: ['s1'] },
            says: [],
        },
        {
            title: 'an old key left beside the new one',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}"
s1._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa1024}"`,
            declared: { selectors: ['s1'] },
            says: ['several'],
        },
        {
            title: 'two keys at a guess',
            zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}"
google._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa1024}"`,
            says: ['guessed'],
        },
        {
            title: 'a token of something else',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}"
s1._domainkey.example.com. TXT "site-verification=1234"`,
            declared: { selectors: ['s1'] },
            says: ['unrelated'],
        },
    ],
    *run({ dkim: { lookup, place, at, isDeclared } }, say) {
        if (lookup.kind === 'several') {
            const data = { ...place, count: lookup.keys.length };
            yield isDeclared ? say.several(data, at) : say.guessed(data, at);
        }
        const [value] = lookup.kind === 'found' ? lookup.unrelated : [];
        if (value !== undefined)
            yield say.unrelated({ ...place, value }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/obsolete-tag.js






/* harmony default export */ const obsolete_tag = ((0,check/* defineCheck */.q)({
    id: 'dkim/obsolete-tag',
    title: 'A DKIM key does not limit itself to local parts',
    why: `The first DKIM standard had a tag "g" that limited a key to some local parts. It is gone since 2011: most receivers
ignore it, so that it protects nothing, and one that still knows it refuses mail from all other addresses.`,
    refs: [rfc(6376, 'E'), rfc(4871, '3.6.1')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        granularity: {
            severity: 'notice',
            text: ({ value, ...place }) => `the DKIM key at ${called(place)} has the obsolete tag "g" with ${(0,quote/* quoted */.TL)(value)}`,
            remedy: (place) => mend(place, 'delete the "g" tag'),
        },
    },
    examples: [
        {
            title: 'no such tag, or one that allows everything',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}"
s2._domainkey.example.com. TXT "v=DKIM1; g=*; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            declared: { selectors: ['s1', 's2'] },
            says: [],
        },
        {
            title: 'one local part',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; g=news; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: ['granularity'],
        },
        {
            title: 'an empty one, which allows nothing',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; g=; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: ['granularity'],
        },
    ],
    skip: withoutLiveKey,
    *run({ dkim: { key, place, at } }, say) {
        const tag = key?.record?.others.find(({ name }) => name === 'g');
        if (tag !== undefined && tag.value !== '*')
            yield say.granularity({ ...place, value: tag.value }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/revoked.js





/* harmony default export */ const revoked = ((0,check/* defineCheck */.q)({
    id: 'dkim/revoked',
    title: 'The key of a declared DKIM selector is not revoked',
    why: `An empty "p" tag says that the key must not be trusted any more. That is the right end for a key that is out of
use, but while mail is still signed with it, every signature fails.`,
    refs: [rfc(6376, '3.6.1'), rfc(6376, '6.1.2')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        revoked: {
            severity: 'error',
            text: (place) => `the selector is declared, and its key at ${called(place)} is revoked ("p=" is empty)`,
            remedy: (place) => mend(place, 'publish a new key, or take the selector out of the settings if nothing signs with it any more'),
        },
    },
    examples: [
        {
            title: 'a key in use',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: [],
        },
        {
            title: 'a declared key that is revoked',
            zone: 's1._domainkey.example.com. TXT "v=DKIM1; p="',
            declared: { selectors: ['s1'] },
            says: ['revoked'],
        },
        {
            title: 'a revoked key at a guess, as after a change of keys',
            zone: 'example.com. MX 1 smtp.google.com.\ngoogle._domainkey.example.com. TXT "v=DKIM1; p="',
            says: [],
        },
        {
            title: 'a parked domain that revokes every selector',
            zone: '*._domainkey.example.com. TXT "v=DKIM1; p="',
            declared: { profile: 'parked' },
            says: [],
        },
    ],
    skip: ({ dkim }) => (dkim.isDeclared ? withoutKey({ dkim }) : 'the selector is a guess'),
    *run({ dkim: { key, place, at } }, say) {
        if (key?.record?.revoked)
            yield say.revoked(place, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/service.js






const service_text = ({ services, ...place }) => `the "s" tag of the DKIM key at ${called(place)} allows ${(0,quote/* listed */.KE)(services.map(quote/* quoted */.TL)) || 'nothing'}, not email`;
const service_remedy = (place) => mend(place, 'delete the "s" tag, or write "s=email"');
/* harmony default export */ const service = ((0,check/* defineCheck */.q)({
    id: 'dkim/service',
    title: 'A DKIM key is meant for email',
    why: `The "s" tag limits a key to kinds of services. Receivers of mail must ignore a key that names neither "email" nor
"*", and the signatures made with it fail.`,
    refs: [rfc(6376, '3.6.1')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: { other: { severity: 'error', text: service_text, remedy: service_remedy }, guessed: { severity: 'warning', text: service_text, remedy: service_remedy } },
    examples: [
        {
            title: 'any service, email among others, or nothing said',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; s=*; p=${dkim/* sampleKeys */.nu.rsa2048}"
s2._domainkey.example.com. TXT "v=DKIM1; s=email:tlsrpt; p=${dkim/* sampleKeys */.nu.rsa2048}"
s3._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            declared: { selectors: ['s1', 's2', 's3'] },
            says: [],
        },
        {
            title: 'only TLS reports',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; s=tlsrpt; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: ['other'],
        },
        {
            title: 'only TLS reports at a guess',
            zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; s=tlsrpt; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            says: ['guessed'],
        },
    ],
    skip: withoutLiveKey,
    *run({ dkim: { key, place, at, isDeclared } }, say) {
        const { services = [] } = key?.record ?? {};
        if (services.some((service) => service === '*' || service.toLowerCase() === 'email'))
            return;
        const data = { ...place, services };
        yield isDeclared ? say.other(data, at) : say.guessed(data, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/syntax.js






const at = ({ value: _, ...place }) => `the DKIM record at ${called(place)}`;
const syntax_zone = (text) => `s1._domainkey.example.com. TXT "${text}"`;
const syntax_declared = { selectors: ['s1'] };
const classes = {
    'pasted-quotes': 'quotes',
    'pasted-backslashes': 'backslashes',
    'missing-semicolon': 'semicolon',
    'duplicate-tag': 'duplicate',
    'empty-tag': 'empty',
    'missing-equals': 'tag',
    'bad-tag-name': 'tag',
    'bad-tag-value': 'character',
};
/* harmony default export */ const syntax = ((0,check/* defineCheck */.q)({
    id: 'dkim/syntax',
    title: 'A DKIM record is a list of tags that every receiver can read',
    why: `A DKIM record is a list such as "v=DKIM1; k=rsa; p=...". A receiver must ignore a record that does not keep to
the format, and then the signatures fail. Most faults come from pasting a zone file's quotes and escapes into a form that
adds its own.`,
    refs: [rfc(6376, '3.2'), rfc(6376, '3.6.1'), rfc(6376, '6.1.2')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        quotes: {
            severity: 'error',
            text: (data) => `${at(data)} holds quotation marks that were pasted in: ${(0,quote/* quoted */.TL)(data.value)}`,
            remedy: (data) => mend(data, 'enter the value without quotation marks; a form that splits long values does so by itself'),
        },
        backslashes: {
            severity: 'error',
            text: (data) => `${at(data)} holds backslashes that were pasted in: ${(0,quote/* quoted */.TL)(data.value)}`,
            remedy: (data) => mend(data, 'enter the value without backslashes, with ";" in place of "\\;"'),
        },
        semicolon: {
            severity: 'error',
            text: (data) => `${at(data)} has no semicolon before the tag ${(0,quote/* quoted */.TL)(data.value)}`,
            remedy: (data) => mend(data, 'put a semicolon between the tags'),
        },
        duplicate: {
            severity: 'error',
            text: (data) => `${at(data)} has the tag ${(0,quote/* quoted */.TL)(data.value)} more than once, which voids it`,
            remedy: (data) => mend(data, 'keep each tag once'),
        },
        empty: {
            severity: 'error',
            text: (data) => `${at(data)} has nothing between two of its semicolons`,
            remedy: (data) => mend(data, 'delete the second of two semicolons in a row'),
        },
        tag: {
            severity: 'error',
            text: (data) => `${at(data)} has a part that is no tag with a value: ${(0,quote/* quoted */.TL)(data.value)}`,
            remedy: (data) => mend(data, 'write every part as name=value, with a semicolon before the next'),
        },
        character: {
            severity: 'error',
            text: (data) => `${at(data)} has a character that may not stand there, in ${(0,quote/* quoted */.TL)(data.value)}`,
            remedy: (data) => mend(data, 'use printable ASCII only; typographic quotes, dashes and hard spaces are not'),
        },
        guessed: {
            severity: 'warning',
            text: (data) => `${at(data)}, a selector that was guessed, cannot be read: ${(0,quote/* quoted */.TL)(data.value)}`,
            remedy: (data) => mend(data, 'correct the record if mail is signed with this selector, or else delete it'),
        },
        stray: {
            severity: 'warning',
            text: (data) => `${at(data)} holds quotation marks or backslashes: ${(0,quote/* quoted */.TL)(data.value)}`,
            remedy: (data) => mend(data, 'enter the value without them'),
        },
    },
    examples: [
        {
            title: 'an ordinary record',
            zone: syntax_zone(`v=DKIM1; k=rsa; p=${dkim/* sampleKeys */.nu.rsa2048};`),
            declared: syntax_declared,
            says: [],
        },
        {
            title: 'tags that nobody knows',
            zone: syntax_zone(`v=DKIM1; x=1; q=dns; p=${dkim/* sampleKeys */.nu.rsa2048}`),
            declared: syntax_declared,
            says: [],
        },
        {
            title: 'pasted quotes',
            zone: syntax_zone(`\\"v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}\\"`),
            declared: syntax_declared,
            says: ['quotes'],
        },
        {
            title: 'pasted escapes',
            zone: syntax_zone(`v=DKIM1\\\\; p=${dkim/* sampleKeys */.nu.rsa2048}`),
            declared: syntax_declared,
            says: ['backslashes'],
        },
        {
            title: 'tags without a semicolon',
            zone: syntax_zone(`v=DKIM1 k=rsa p=${dkim/* sampleKeys */.nu.rsa2048}`),
            declared: syntax_declared,
            says: ['semicolon'],
        },
        {
            title: 'a key twice',
            zone: syntax_zone(`v=DKIM1; p=; p=${dkim/* sampleKeys */.nu.rsa2048}`),
            declared: syntax_declared,
            says: ['duplicate'],
        },
        { title: 'two semicolons', zone: syntax_zone(`v=DKIM1;; p=${dkim/* sampleKeys */.nu.rsa2048}`), declared: syntax_declared, says: ['empty'] },
        {
            title: 'a name without a value',
            zone: syntax_zone(`v=DKIM1; rsa; p=${dkim/* sampleKeys */.nu.rsa2048}`),
            declared: syntax_declared,
            says: ['tag'],
        },
        {
            title: 'a letter that is not ASCII',
            zone: syntax_zone(`v=DKIM1; n=clé; p=${dkim/* sampleKeys */.nu.rsa2048}`),
            declared: syntax_declared,
            says: ['character'],
        },
        {
            title: 'a guess',
            zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1;; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            says: ['guessed'],
        },
        {
            title: 'an escape where it does little harm',
            zone: syntax_zone(`v=DKIM1; t=s\\\\; p=${dkim/* sampleKeys */.nu.rsa2048}`),
            declared: syntax_declared,
            says: ['stray'],
        },
    ],
    skip: withoutKey,
    *run({ dkim: { key, place, at, isDeclared } }, say) {
        const problem = key?.problems.find(({ code }) => classes[code] !== undefined);
        const kind = problem && classes[problem.code];
        if (key === undefined || problem === undefined || kind === undefined)
            return;
        const isPasted = kind === 'quotes' || kind === 'backslashes';
        const data = { ...place, value: isPasted || !isDeclared ? key.text : (problem.text ?? '') };
        if (problem.level === 'warning')
            yield say.stray({ ...data, value: key.text }, at);
        else
            yield isDeclared ? say[kind](data, at) : say.guessed(data, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/testing.js





const testing_text = (place) => `the DKIM key at ${called(place)} is marked as a test ("t=y")`;
const testing_remedy = (place) => mend(place, 'take "y" out of the "t" tag once mail is signed for good');
/* harmony default export */ const testing = ((0,check/* defineCheck */.q)({
    id: 'dkim/testing',
    title: 'A DKIM key in use is not marked as a test',
    why: `The flag "t=y" says that the domain is only trying DKIM out. Receivers may then treat mail whose signature fails as
if it were unsigned, and some give a good signature no credit either, so that DKIM protects nothing.`,
    refs: [rfc(6376, '3.6.1')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: { testing: { severity: 'warning', text: testing_text, remedy: testing_remedy }, guessed: { severity: 'notice', text: testing_text, remedy: testing_remedy } },
    examples: [
        {
            title: 'no flag, or the one that forbids subdomains',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}"
s2._domainkey.example.com. TXT "v=DKIM1; t=s; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            declared: { selectors: ['s1', 's2'] },
            says: [],
        },
        {
            title: 'a declared key that is a test',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; t=y:s; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            declared: { selectors: ['s1'] },
            says: ['testing'],
        },
        {
            title: 'a test at a guess',
            zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; t=y; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            says: ['guessed'],
        },
    ],
    skip: withoutLiveKey,
    *run({ dkim: { key, place, at, isDeclared } }, say) {
        if (!key?.record?.flags.some((flag) => flag.toLowerCase() === 'y'))
            return;
        yield isDeclared ? say.testing(place, at) : say.guessed(place, at);
    },
}));

// EXTERNAL MODULE: ./build/core/declared.js
var core_declared = __webpack_require__(8442);
// EXTERNAL MODULE: ./build/facts/declared.js
var facts_declared = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/checks/dkim/unverified.js







const reason = 'no DKIM selector is declared and no guess has a key; set "dkim-selectors" to have the keys checked';
/* harmony default export */ const unverified = ((0,check/* defineCheck */.q)({
    id: 'dkim/unverified',
    title: 'At least one DKIM key of a sending domain is known',
    why: `The selectors of a domain cannot be listed: a key can only be looked at if its selector is known. Guesses from SPF
and MX records find the usual ones, and a guess that finds nothing says nothing. Large mailbox providers refuse bulk mail
without DKIM, so that for a bulk sender "not known" is not good enough.`,
    refs: [rfc(6376, '3.1'), rfc(6376, '3.6.2.1')],
    on: 'domain',
    needs: { declared: facts_declared/* declared */.b, selectors: selectors/* selectors */.Tp },
    messages: {},
    examples: [
        {
            title: 'a declared selector',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            declared: { profile: 'bulk-sender', selectors: ['s1'] },
            says: [],
        },
        {
            title: 'a guess that has a key',
            zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            declared: { profile: 'bulk-sender' },
            says: [],
        },
        {
            title: 'a bulk sender whose selectors nobody knows',
            zone: 'example.com. MX 10 mx.example.com.',
            declared: { profile: 'bulk-sender' },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a sender whose selectors nobody knows',
            zone: 'example.com. MX 10 mx.example.com.',
            says: [],
            outcome: 'skipped',
        },
        { title: 'a parked domain', zone: '', declared: { profile: 'parked' }, says: [], outcome: 'skipped' },
    ],
    skip({ declared, selectors }) {
        if (!(0,core_declared/* sends */.W6)(declared))
            return 'the domain sends no mail';
        const isKnown = selectors.declared.length > 0 || selectors.hasGuessedKey;
        return isKnown || declared.profile === 'bulk-sender' ? undefined : reason;
    },
    // biome-ignore lint/correctness/useYield: nothing is ever found here; what is not known is not a finding
    *run({ selectors }) {
        if (selectors.declared.length === 0 && !selectors.hasGuessedKey)
            throw new fact/* Unobserved */.A(reason);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/version.js






const wrong = ({ value, ...place }) => `the version of the DKIM record at ${called(place)} is ${(0,quote/* quoted */.TL)(value)}, not "DKIM1"`;
const late = (place) => `the DKIM record at ${called(place)} does not begin with its version`;
const begin = (place) => mend(place, 'begin the record with "v=DKIM1;", in upper case');
const version_zone = (text) => `s1._domainkey.example.com. TXT "${text}"`;
const version_declared = { selectors: ['s1'] };
/* harmony default export */ const version = ((0,check/* defineCheck */.q)({
    id: 'dkim/version',
    title: 'A DKIM record that states its version begins with v=DKIM1',
    why: `The version may be left out, but where it stands it must come first and be exactly "DKIM1". Receivers discard a
record with any other version, and then no signature made with its key is good.`,
    refs: [rfc(6376, '3.6.1')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        unknown: { severity: 'error', text: wrong, remedy: begin },
        late: { severity: 'error', text: late, remedy: begin },
        guessedUnknown: { severity: 'warning', text: wrong, remedy: begin },
        guessedLate: { severity: 'warning', text: late, remedy: begin },
    },
    examples: [
        { title: 'the version first', zone: version_zone(`v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}`), declared: version_declared, says: [] },
        { title: 'no version at all', zone: version_zone(`k=rsa; p=${dkim/* sampleKeys */.nu.rsa2048}`), declared: version_declared, says: [] },
        { title: 'another version', zone: version_zone(`v=DKIM2; p=${dkim/* sampleKeys */.nu.rsa2048}`), declared: version_declared, says: ['unknown'] },
        { title: 'lower case', zone: version_zone(`v=dkim1; p=${dkim/* sampleKeys */.nu.rsa2048}`), declared: version_declared, says: ['unknown'] },
        {
            title: 'after another tag',
            zone: version_zone(`k=rsa; v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}`),
            declared: version_declared,
            says: ['late'],
        },
        {
            title: 'another version at a guess',
            zone: `example.com. MX 1 smtp.google.com.\ngoogle._domainkey.example.com. TXT "v=DKIM; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            says: ['guessedUnknown'],
        },
        {
            title: 'after another tag at a guess',
            zone: `example.com. MX 1 smtp.google.com.\ngoogle._domainkey.example.com. TXT "k=rsa; v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            says: ['guessedLate'],
        },
    ],
    skip: withoutKey,
    *run({ dkim: { key, place, at, isDeclared } }, say) {
        for (const { code, text = '' } of key?.problems ?? []) {
            const data = { ...place, value: text };
            if (code === 'bad-version')
                yield isDeclared ? say.unknown(data, at) : say.guessedUnknown(data, at);
            if (code === 'version-not-first')
                yield isDeclared ? say.late(place, at) : say.guessedLate(place, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/weak-key.js





const refused = {
    text: ({ bits, ...place }) => `the RSA key at ${called(place)} has ${bits} bits, and receivers refuse keys under 1024`,
    remedy: (place) => mend(place, 'sign with a new key of 2048 bits under a new selector'),
};
const weak_key_short = {
    text: ({ bits, ...place }) => `the RSA key at ${called(place)} has ${bits} bits, and 2048 are advised`,
    remedy: (place) => mend(place, 'change to a key of 2048 bits under a new selector'),
};
const weak_key_zone = (p) => `s1._domainkey.example.com. TXT "v=DKIM1; k=rsa; p=${p}"`;
const guess = (p) => `example.com. MX 1 smtp.google.com.\ngoogle._domainkey.example.com. TXT "v=DKIM1; k=rsa; p=${p}"`;
const weak_key_declared = { selectors: ['s1'] };
/* harmony default export */ const weak_key = ((0,check/* defineCheck */.q)({
    id: 'dkim/weak-key',
    title: 'An RSA key for DKIM has 2048 bits',
    why: `Whoever can compute the private key from the public one can sign mail in your name, and for short RSA keys that is
cheap. Receivers must not accept keys under 1024 bits, and signers should use 2048 or more. Keys over 4096 bits are
beyond what receivers must be able to verify.`,
    refs: [rfc(8301, '3.2'), rfc(6376, '3.3.3')],
    on: 'selector',
    needs: { dkim: dkimKey },
    messages: {
        refused: { severity: 'error', ...refused },
        short: { severity: 'warning', ...weak_key_short },
        hosted: { severity: 'notice', ...weak_key_short },
        guessedRefused: { severity: 'warning', ...refused },
        guessedShort: { severity: 'notice', ...weak_key_short },
        long: {
            severity: 'notice',
            text: ({ bits, ...place }) => `the RSA key at ${called(place)} has ${bits} bits, and not every receiver verifies more than 4096`,
            remedy: (place) => mend(place, 'sign with a key of 2048 to 4096 bits'),
        },
    },
    examples: [
        { title: '2048 bits', zone: weak_key_zone(dkim/* sampleKeys */.nu.rsa2048), declared: weak_key_declared, says: [] },
        {
            title: 'an Ed25519 key is not weak for being short',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; k=ed25519; p=${dkim/* sampleKeys */.nu.ed25519}"`,
            declared: weak_key_declared,
            says: [],
        },
        { title: '512 bits', zone: weak_key_zone(dkim/* sampleKeys */.nu.rsa512), declared: weak_key_declared, says: ['refused'] },
        { title: '1024 bits', zone: weak_key_zone(dkim/* sampleKeys */.nu.rsa1024), declared: weak_key_declared, says: ['short'] },
        {
            title: '1024 bits at a provider, which only the provider can change',
            zone: `s1._domainkey.example.com. CNAME s1.dkim.example.net.
s1.dkim.example.net. TXT "v=DKIM1; k=rsa; p=${dkim/* sampleKeys */.nu.rsa1024}"`,
            declared: weak_key_declared,
            says: ['hosted'],
        },
        { title: '512 bits at a guess', zone: guess(dkim/* sampleKeys */.nu.rsa512), says: ['guessedRefused'] },
        { title: '1024 bits at a guess', zone: guess(dkim/* sampleKeys */.nu.rsa1024), says: ['guessedShort'] },
        { title: 'more than 4096 bits', zone: weak_key_zone(dkim/* sampleKeys */.nu.rsa4104), declared: weak_key_declared, says: ['long'] },
    ],
    skip: withoutLiveKey,
    *run({ dkim: { key, place, at, isDeclared } }, say) {
        const { keyType, bits = 0 } = key?.record ?? {};
        if (keyType !== 'rsa')
            return;
        const data = { ...place, bits };
        // RFC 8301 §3.2: at least 1024 is a MUST, at least 2048 a SHOULD, up to 4096 is what verifiers MUST do.
        if (bits < 1024)
            yield isDeclared ? say.refused(data, at) : say.guessedRefused(data, at);
        else if (bits < 2048 && !isDeclared)
            yield say.guessedShort(data, at);
        else if (bits < 2048)
            yield place.operator === undefined ? say.short(data, at) : say.hosted(data, at);
        else if (bits > 4096)
            yield say.long(data, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dkim/wildcard.js









/* harmony default export */ const wildcard = ((0,check/* defineCheck */.q)({
    id: 'dkim/wildcard',
    title: 'No wildcard record answers for DKIM selectors',
    why: `A wildcard TXT record also answers for every DKIM selector that has no record of its own. Receivers then read a
text that is no key, or one key for signatures of any selector; and a selector that is missing looks as if it were there.
A wildcard that revokes every key ("v=DKIM1; p=") is different: that is how a domain says that it signs nothing else.`,
    refs: [rfc(6376, '3.6.2.1'), rfc(4592, '4.6')],
    on: 'domain',
    needs: { selectors: selectors/* selectors */.Tp, declared: facts_declared/* declared */.b },
    messages: {
        foreign: {
            severity: 'notice',
            text: ({ value }) => `a wildcard record answers for every DKIM selector, with a text that is no key: ${(0,quote/* quoted */.TL)(value)}`,
            remedy: () => 'Replace the wildcard TXT record by records for the names that need it, or publish "v=DKIM1; p=" at "*._domainkey".',
        },
        key: {
            severity: 'notice',
            text: ({ domain }) => `a wildcard under _domainkey.${domain} gives a key to every DKIM selector`,
            remedy: () => 'Publish the key under the selectors that are used, so that each can be changed and revoked by itself.',
        },
    },
    examples: [
        {
            title: 'no wildcard',
            zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            says: [],
        },
        {
            title: 'a parked domain that revokes every selector',
            zone: '*._domainkey.example.com. TXT "v=DKIM1; p="',
            declared: { profile: 'parked' },
            says: [],
        },
        {
            title: 'a wildcard of addresses only',
            zone: '*.example.com. A 192.0.2.1',
            says: [],
        },
        {
            title: 'a wildcard that is shadowed by a selector',
            zone: `*.example.com. TXT "v=spf1 -all"
s1._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            says: [],
        },
        {
            title: 'a parked domain whose wildcard forbids all mail',
            zone: '*.example.com. TXT "v=spf1 -all"',
            declared: { profile: 'parked' },
            says: [],
        },
        { title: 'a wildcard TXT record', zone: '*.example.com. TXT "v=spf1 -all"', says: ['foreign'] },
        {
            title: 'a wildcard key',
            zone: `*._domainkey.example.com. TXT "v=DKIM1; p=${dkim/* sampleKeys */.nu.rsa2048}"`,
            says: ['key'],
        },
        {
            title: 'no answer',
            zone: '',
            unanswered: { 'TXT no-such-selector-7f3a9c._domainkey.example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    *run({ selectors: { control }, declared }, say, { name }) {
        if (control.kind === 'unanswered')
            throw new fact/* Unobserved */.A(`wildcard below _domainkey.${name}: ${control.detail}`);
        const at = locationOf(control);
        // Where nothing is signed, a wildcard such as "v=spf1 -all" is a protection.
        if (control.kind === 'foreign' && (0,core_declared/* sends */.W6)(declared))
            yield say.foreign({ value: control.texts[0] ?? '' }, at);
        const keys = control.kind === 'found' ? [control.key] : control.kind === 'several' ? control.keys : [];
        if (keys.some(({ record }) => record?.revoked !== true))
            yield say.key({ domain: name }, at);
    },
}));

;// CONCATENATED MODULE: ./build/mail/dmarc/author.js
/** The author domain of a message, from its `From` header (RFC 9989 §5.3.1; RFC 5322 §3.4, §3.6.2, with §4.4). */

/**
 * The one domain of the header's addresses, in A-labels; undefined where there is none, or more than one, since DMARC
 * then does not apply. `from` is the value of the header. Never throws.
 */
function authorDomain(from) {
    const domains = skeletonOf(from)
        .split(/[,;]/)
        .filter((piece) => piece.includes('@'))
        .map(domainOf);
    const [domain, ...others] = new Set(domains);
    return others.length === 0 ? domain : undefined;
}
/** The header without what can hold any character: comments become a space, quoted strings and literals one letter. */
function skeletonOf(from) {
    let skeleton = '';
    for (let at = 0; at < from.length;) {
        const char = from[at] ?? '';
        const end = char === '('
            ? endOfComment(from, at)
            : char === '"'
                ? endOf(from, at, '"')
                : char === '['
                    ? endOf(from, at, ']')
                    : 0;
        skeleton += end === 0 ? char : (substitutes[char] ?? '');
        at = end === 0 ? at + 1 : end;
    }
    return skeleton;
}
/** A literal is an address and no domain: it becomes something that no name can be. */
const substitutes = { '(': ' ', '"': 'q', '[': '[]' };
function endOf(text, start, closing) {
    for (let at = start + 1; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === closing)
            return at + 1;
    }
    return text.length;
}
/** RFC 5322 §3.2.2: comments nest. */
function endOfComment(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '(')
            depth += 1;
        else if (text[at] === ')')
            depth -= 1;
        if (depth === 0)
            return at + 1;
    }
    return text.length;
}
/** What follows the last `@` of the address in angle brackets, or else of the last word that has one. */
function domainOf(piece) {
    const angle = piece.lastIndexOf('<');
    const address = angle === -1 ? piece : (piece.slice(angle + 1).split('>', 1)[0] ?? '');
    // RFC 5322 §4.4: old senders put white space around the dots and the `@`.
    const compact = address.split(/(?<![.@\s])\s+(?![.@\s])/).findLast((word) => word.includes('@')) ?? '';
    const domain = compact.slice(compact.lastIndexOf('@') + 1).replace(/\s+/g, '');
    const ascii = /^[\x21-\x7e]*$/.test(domain) ? domain : toAscii(domain); // RFC 9989 §5.3.1: U-labels become A-labels
    return ascii === undefined || !/^[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?$/i.test(ascii)
        ? undefined
        : parseName(ascii);
}

// EXTERNAL MODULE: ./build/net/dns/text.js
var dns_text = __webpack_require__(6189);
// EXTERNAL MODULE: ./build/mail/tag-list/index.js
var tag_list = __webpack_require__(3220);
;// CONCATENATED MODULE: ./build/mail/dmarc/record.js
/** What the owner asks of receivers for mail that fails, weakest first. */
const policies = ['none', 'quarantine', 'reject'];
/** Whether one policy asks for less than another. */
const isWeaker = (policy, than) => policies.indexOf(policy) < policies.indexOf(than);
/** The tags of RFC 9989 §4.7. */
const knownTags = ['v', 'p', 'sp', 'np', 'adkim', 'aspf', 'fo', 'psd', 'rua', 'ruf', 't'];
/** The tags of RFC 7489 that RFC 9989 took away (Appendix A.6). */
const removedTags = ['pct', 'rf', 'ri'];

;// CONCATENATED MODULE: ./build/mail/dmarc/lint.js

/** Tags that mean nothing (any more). */
const tagWarnings = (tags) => [...tags].flatMap(([name, tag]) => {
    if (includes(removedTags, name))
        return removedWarnings(name, tag);
    return includes(knownTags, name) ? [] : unknownFaults(name, tag);
});
const includes = (names, name) => names.includes(name);
/** RFC 9989 Appendix A.6: no receiver needs to read them; one by RFC 7489 still does, and may trip over the value. */
function removedWarnings(name, { value, nameSpan, valueSpan }) {
    const removed = {
        code: 'removed-tag',
        level: 'warning',
        span: nameSpan,
        text: name,
        tag: name,
    };
    if (isLegacyValue(name, value))
        return [removed];
    return [
        removed,
        { code: 'invalid-removed-value', level: 'warning', span: valueSpan, text: value, tag: name },
    ];
}
/** RFC 7489 §6.3 and §6.4. */
function isLegacyValue(name, value) {
    if (name === 'pct')
        return /^\d{1,3}$/.test(value) && Number(value) <= 100;
    if (name === 'ri')
        return /^\d{1,10}$/.test(value) && Number(value) < 2 ** 32;
    return value.split(':').some((format) => format.trim().toLowerCase() === 'afrf');
}
/** RFC 9989 §4.7: unknown tags are ignored; §4.8: their names are letters only, and no value is empty. */
function unknownFaults(name, { name: text, value, nameSpan }) {
    const fault = (code, level) => ({
        code,
        level,
        span: nameSpan,
        text,
        tag: name,
    });
    if (/^[a-z]+[0-9_][a-z0-9_]*$/.test(name))
        return [fault('bad-tag-name', 'error')];
    if (!/^[a-z]+$/.test(name))
        return []; // the reader of the list has said so
    return [fault('unknown-tag', 'warning'), ...(value === '' ? [fault('empty-value', 'error')] : [])];
}
/** What the known tags say together; `second` is the tag after `v`, `end` the end of the record. */
function recordWarnings(tags, values, { second, end }) {
    const problems = [];
    const warn = (code, name) => {
        const span = tags.get(name)?.nameSpan ?? { start: end, end };
        problems.push({ code, level: 'warning', span, tag: name });
    };
    const { p, sp, np, fo, rua, ruf } = values;
    // RFC 7489 §6.4 wants `p` right after `v`; receivers by that RFC are many.
    if (tags.has('p') && second !== tags.get('p'))
        warn('p-not-second', 'p');
    if (sp === 'none' && isWeaker(sp, p ?? 'none'))
        warn('sp-none', 'sp');
    if (np === 'none' && isWeaker(np, sp ?? p ?? 'none'))
        warn('np-none', 'np');
    if (!tags.has('rua'))
        warn('no-rua', 'rua');
    if (rua.uris.length > 2)
        warn('more-than-two-rua', 'rua');
    if (ruf.uris.length > 2)
        warn('more-than-two-ruf', 'ruf');
    // RFC 9989 §4.7: `1` asks for all that `0` does; without `ruf`, `fo` is ignored.
    if (fo?.includes('0') && fo.includes('1'))
        warn('redundant-fo', 'fo');
    if (tags.has('fo') && !tags.has('ruf'))
        warn('fo-without-ruf', 'fo');
    return problems;
}

;// CONCATENATED MODULE: ./build/mail/dmarc/uri.js
/** The addresses that reports go to: comma-separated URIs (RFC 9989 §4.6, §4.8; RFC 3986; RFC 6068). */

/** Reads the value of `rua` or `ruf`, which starts at `offset` in the record. Never throws. */
function readUris(tag, value, offset) {
    const uris = [];
    const problems = [];
    let at = offset;
    for (const piece of value.split(',')) {
        const text = piece.trim();
        const start = at + piece.length - piece.trimStart().length;
        at += piece.length + 1;
        const span = { start, end: start + text.length };
        const say = (code, level) => {
            problems.push({ code, level, span, text, tag });
        };
        const read = readUri(text, span);
        if (typeof read === 'string') {
            say(read, 'error');
            continue;
        }
        uris.push(read);
        if (read.sizeLimit !== undefined)
            say('obsolete-size-limit', 'warning');
        // RFC 9989 §4.7: schemes that a receiver does not support are ignored, and only mailto must be supported.
        if (read.scheme !== 'mailto')
            say('unsupported-scheme', 'warning');
    }
    return { uris, problems };
}
const uriPattern = /^([a-z][a-z0-9+.-]*):([a-z0-9._~:/?#[\]@$&'()*+=%-]*)$/i;
const sizePattern = /!(\d{1,20})([kmgt]?)$/i;
function readUri(text, span) {
    const [suffix = '', digits, unit = ''] = sizePattern.exec(text) ?? [];
    const sizeLimit = digits === undefined ? undefined : octetsOf(digits, unit);
    if (sizeLimit === null)
        return 'bad-uri';
    const uri = text.slice(0, text.length - suffix.length);
    // RFC 9989 §4.8: any comma or exclamation mark of a URI has to be percent-encoded.
    const [, scheme, rest] = uriPattern.exec(uri) ?? [];
    if (scheme === undefined || rest === undefined || /%(?![0-9a-f]{2})/i.test(rest))
        return 'bad-uri';
    const common = {
        text,
        uri,
        scheme: scheme.toLowerCase(),
        ...(sizeLimit === undefined ? {} : { sizeLimit }),
        span,
    };
    if (common.scheme !== 'mailto')
        return { ...common, ...hostOf(rest) };
    const mailbox = readMailbox(rest);
    return mailbox === undefined ? 'bad-address' : { ...common, ...mailbox };
}
/** RFC 7489 §6.2: a number, then the power of 1,024; null beyond the 64 bits in which readers keep it. */
function octetsOf(digits, unit) {
    const octets = Number(digits) * 1024 ** ' kmgt'.indexOf(unit.toLowerCase() || ' ');
    return Number(digits) < 2 ** 64 ? octets : null;
}
/** RFC 6068 §2: an address, percent-encoded, and perhaps header fields after a question mark. */
function readMailbox(rest) {
    const address = percentDecoded(rest.split('?', 1)[0] ?? '');
    // RFC 3986 §3.3: what follows two slashes is an authority, of which RFC 6068 knows none.
    if (address === undefined || rest.startsWith('//'))
        return undefined;
    const at = address.lastIndexOf('@');
    const host = at > 0 ? hostName(address.slice(at + 1)) : undefined;
    return host === undefined || !localPart.test(address.slice(0, at)) ? undefined : { address, host };
}
/** RFC 5322 §3.4.1: a dot-atom or a quoted string, with the letters of RFC 6532. */
const localPart = /^(?:[^\s"(),:;<>@[\\\].\p{Cc}]+(?:\.[^\s"(),:;<>@[\\\].\p{Cc}]+)*|"(?:[^"\\\p{Cc}]|\\[^\p{Cc}])*")$/u;
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
/** RFC 3986 §3.2: what stands between `//` with its user, and the port or path. */
function hostOf(rest) {
    const [, authority] = /^\/\/([^/?#]*)/.exec(rest) ?? [];
    const host = authority === undefined ? undefined : hostName(authority.replace(/^.*@/, '').replace(/:\d*$/, ''));
    return host === undefined ? {} : { host };
}
function hostName(text) {
    const ascii = /^[\x21-\x7e]+$/.test(text) ? text : (0,dns_name/* toAscii */.Vb)(text);
    const name = ascii === undefined || !/^[a-z0-9_.-]+$/i.test(ascii) ? undefined : (0,dns_name/* parseName */.$q)(ascii);
    return name === '' ? undefined : name;
}

;// CONCATENATED MODULE: ./build/mail/dmarc/values.js


function readValues(tags) {
    const modes = ['r', 's'];
    const uris = (name) => {
        const tag = tags.get(name);
        if (tag === undefined || tag.value === '')
            return { uris: [], problems: [] };
        return readUris(name, tag.value, tag.valueSpan.start);
    };
    return {
        p: choice(tags.get('p'), policies),
        sp: choice(tags.get('sp'), policies),
        np: choice(tags.get('np'), policies),
        adkim: choice(tags.get('adkim'), modes),
        aspf: choice(tags.get('aspf'), modes),
        fo: readOptions(tags.get('fo')),
        psd: choice(tags.get('psd'), ['y', 'n', 'u']),
        t: choice(tags.get('t'), ['y', 'n']),
        rua: uris('rua'),
        ruf: uris('ruf'),
    };
}
/** RFC 5234 §2.3: literal text of a grammar matches in either case. */
const choice = (tag, choices) => choices.find((one) => one === tag?.value.toLowerCase());
/** RFC 9989 §4.7: options between colons, in any number (§4.8 lists fewer combinations than its own example). */
function readOptions(tag) {
    const options = tag?.value.split(':').map((option) => option.trim().toLowerCase());
    return options?.every((option) => /^[01ds]$/.test(option)) ? options : undefined;
}
/** The known tags, but for the policies, that have a value which they cannot have. */
function valueFaults(tags, values) {
    const judged = ['adkim', 'aspf', 'fo', 'psd', 't', 'rua', 'ruf'];
    const faults = judged.flatMap((name) => {
        const tag = tags.get(name);
        if (tag === undefined || (tag.value !== '' && values[name] !== undefined))
            return [];
        return [valueFault(tag, 'error')];
    });
    return [...faults, ...values.rua.problems, ...values.ruf.problems];
}
/** What to say of a tag whose value is not one that it can have. */
const valueFault = ({ name, value, nameSpan, valueSpan }, level) => value === ''
    ? { code: 'empty-value', level, span: nameSpan, text: name, tag: name.toLowerCase() }
    : { code: 'invalid-value', level, span: valueSpan, text: value, tag: name.toLowerCase() };

;// CONCATENATED MODULE: ./build/mail/dmarc/policy.js

/** `end` is where the record ends, the place of what is missing. */
function readPolicy(tags, values, end) {
    // RFC 9989 §4.10.1: one syntactically valid reporting URI makes a record with a faulty policy one of `p=none`.
    const isSaved = values.rua.uris.length > 0;
    const level = isSaved ? 'warning' : 'error';
    const faulty = ['p', 'sp', 'np'].flatMap((name) => {
        const tag = tags.get(name);
        return tag !== undefined && values[name] === undefined ? [valueFault(tag, level)] : [];
    });
    const isMissing = !tags.has('p');
    const missing = { code: 'missing-p', level, span: spanAt(end), tag: 'p' };
    const problems = isMissing ? [...faulty, missing] : faulty;
    if (problems.length > 0 && !isSaved)
        return { inForce: undefined, problems };
    if (faulty.length > 0)
        return { inForce: { p: 'none', sp: 'none', np: 'none' }, problems };
    // RFC 9989 §4.7: without `p`, the record is one of `p=none`; without `np`, `sp` holds, and without that, `p`.
    const p = values.p ?? 'none';
    const sp = values.sp ?? p;
    return { inForce: { p, sp, np: values.np ?? sp }, problems };
}
const spanAt = (place) => ({ start: place, end: place });

;// CONCATENATED MODULE: ./build/mail/dmarc/parse.js
/** Reads the text of a DMARC Policy Record (RFC 9989 §4.7 and §4.8). */





/** Never throws, and takes time linear in the length of the text. */
function parse(text) {
    const { tags: list, problems } = (0,tag_list/* readTags */.g)(text, { caseless: true });
    const version = versionProblem(text, list);
    if (version !== undefined)
        return { record: undefined, isDmarc: false, psd: 'u', tags: list, problems: [version] };
    const tags = firstOfEach(list);
    const values = readValues(tags);
    const policy = readPolicy(tags, values, text.length);
    const found = [
        ...problems,
        ...policy.problems,
        ...valueFaults(tags, values),
        ...tagWarnings(tags),
        ...recordWarnings(tags, values, { second: list[1], end: text.length }),
    ];
    return {
        record: recordOf(text, list, { tags, values, policy }),
        isDmarc: true,
        psd: values.psd ?? 'u',
        tags: list,
        problems: found.sort((a, b) => a.span.start - b.span.start),
    };
}
/** RFC 9989 §4.7: without a first tag `v` whose value is precisely `DMARC1`, the whole record is ignored. */
function versionProblem(text, [first, ...others]) {
    if (first === undefined || first.name.toLowerCase() !== 'v') {
        const later = others.find(({ name, value }) => name.toLowerCase() === 'v' && value === 'DMARC1');
        if (later === undefined)
            return { code: 'missing-version', level: 'error', span: { start: 0, end: text.length } };
        return { code: 'version-not-first', level: 'error', span: later.nameSpan, tag: 'v' };
    }
    const { value, nameSpan, valueSpan } = first;
    if (value !== 'DMARC1')
        return { code: 'bad-version', level: 'error', span: valueSpan, text: value, tag: 'v' };
    if (nameSpan.start === 0)
        return undefined;
    // RFC 9989 §4.8: nothing stands before `v`, not even white space.
    const code = text.slice(0, nameSpan.start).trim() === '' ? 'leading-whitespace' : 'version-not-first';
    return { code, level: 'error', span: { start: 0, end: nameSpan.start }, tag: 'v' };
}
/** A tag that comes twice is an error (RFC 6376 §3.2); of what receivers make of it, the first is likeliest. */
function firstOfEach(list) {
    const first = new Map();
    for (const tag of list) {
        const name = tag.name.toLowerCase();
        if (!first.has(name))
            first.set(name, tag);
    }
    return first;
}
function recordOf(text, list, { tags, values, policy }) {
    if (policy.inForce === undefined)
        return undefined;
    const { adkim, aspf, fo, psd, t, rua, ruf } = values;
    const pct = tags.get('pct')?.value;
    return {
        text,
        tags: list,
        explicit: knownTags.filter((name) => name === 'v' || counts(tags.get(name), values[name])),
        ...policy.inForce,
        adkim: adkim ?? 'r',
        aspf: aspf ?? 'r',
        fo: fo ?? ['0'],
        psd: psd ?? 'u',
        t: t ?? 'n',
        rua: rua.uris,
        ruf: ruf.uris,
        ...(pct !== undefined && isLegacyValue('pct', pct) ? { pct: Number(pct) } : {}),
    };
}
const counts = (tag, value) => {
    if (tag === undefined || value === undefined)
        return false;
    return typeof value !== 'object' || !('uris' in value) || value.uris.length > 0;
};

;// CONCATENATED MODULE: ./build/mail/dmarc/walk.js
/** The DNS Tree Walk (RFC 9989 §4.10): which records stand at a domain and above it. */



/** Several walks with one `Look` share their questions. */
function walk_lookOver(dns) {
    const known = new Map();
    return (domain) => {
        const stop = known.get(domain) ?? lookAt(domain, dns);
        known.set(domain, stop);
        return stop;
    };
}
async function lookAt(domain, dns) {
    const name = (0,dns_name/* under */.hG)('_dmarc', domain);
    if (name === undefined)
        return { kind: 'none', domain };
    const answer = await dns({ name, type: 'TXT' });
    if (answer.kind === 'failed')
        return { kind: 'failed', domain, failure: answer.failure, detail: answer.detail };
    if (answer.kind !== 'found')
        return { kind: 'none', domain };
    // RFC 9989 §4.10: what does not start with the version is discarded, and so are several records that do.
    const [only, ...others] = answer.records
        .map((source) => ({ kind: 'record', domain, source, parsed: parse((0,dns_text/* textOf */.b)(source.data)) }))
        .filter(({ parsed }) => parsed.isDmarc);
    return only === undefined || others.length > 0 ? { kind: 'none', domain } : only;
}
/** Walks until a record says what the domain is (`psd=y`, `psd=n`), no label is left, or nobody answers. */
async function walkFrom(domain, look) {
    const stops = [];
    const queries = [];
    for (let target = domain; target !== ''; target = nextAfter(target)) {
        const stop = await look(target);
        stops.push(stop);
        const name = (0,dns_name/* under */.hG)('_dmarc', target);
        if (name !== undefined)
            queries.push(name);
        if (stop.kind === 'failed' || (stop.kind === 'record' && stop.parsed.psd !== 'u'))
            break;
    }
    return { stops, queries };
}
/** RFC 9989 §4.10, steps 3, 4 and 7: from eight labels or more straight to seven, so that eight questions do. */
function nextAfter(domain) {
    const labels = (0,dns_name/* labelsOf */.PC)(domain);
    return labels.length <= 8 ? (0,dns_name/* parentOf */.gN)(domain) : labels.slice(-7).join('.');
}
/** RFC 9989 §4.10.2: undefined where the walk has failed. */
function organizationalDomainOf({ stops }) {
    const [start] = stops;
    if (start === undefined || stops.at(-1)?.kind === 'failed')
        return undefined;
    const records = stops.filter((stop) => stop.kind === 'record');
    const last = records.at(-1);
    if (last === undefined)
        return start.domain;
    // `psd=y` above the start: one label below it, towards the start.
    if (last.parsed.psd === 'y' && last !== start)
        return belowOnTheWayTo(start.domain, last.domain);
    // `psd=n`, at which the walk has ended, or else the record with the fewest labels: both are the last one.
    return last.domain;
}
/** The public suffix record that the walk has met above its start, if any. */
const suffixRecordOf = ({ stops }) => {
    const last = stops.at(-1);
    return last?.kind === 'record' && last.parsed.psd === 'y' && last !== stops[0] ? last : undefined;
};
const belowOnTheWayTo = (domain, ancestor) => (0,dns_name/* labelsOf */.PC)(domain)
    .slice(-(0,dns_name/* labelsOf */.PC)(ancestor).length - 1)
    .join('.');
/** A name as a person or a header gives it; undefined where it is none. RFC 9989 §5.3.1: U-labels become A-labels. */
function walk_nameFrom(text) {
    const ascii = /^[\x21-\x7e]*$/.test(text) ? text : (0,dns_name/* toAscii */.Vb)(text);
    const name = ascii === undefined ? undefined : (0,dns_name/* parseName */.$q)(ascii);
    return name === '' ? undefined : name;
}

;// CONCATENATED MODULE: ./build/mail/dmarc/discover.js

/** Finds the record for mail from `domain`. Never rejects; no name that can be looked up has no record. */
async function discover(domain, { dns }) {
    const name = walk_nameFrom(domain);
    if (name === undefined)
        return { kind: 'none', organizationalDomain: undefined, queries: [] };
    return discover_discoverWith(name, walk_lookOver(dns), dns);
}
/** As {@link discover}, with a memo that other walks share. */
async function discover_discoverWith(domain, look, dns) {
    const walk = await walkFrom(domain, look);
    const walked = { organizationalDomain: organizationalDomainOf(walk), queries: walk.queries };
    const stop = applicable(walk, walked.organizationalDomain);
    if (stop?.kind === 'failed')
        return { ...walked, kind: 'failed', failure: stop.failure, detail: stop.detail };
    if (stop === undefined)
        return { ...walked, kind: 'none' };
    const { record, problems } = stop.parsed;
    // RFC 9989 §4.10.1: no valid policy and no reporting address: no DMARC processing, and no looking further up.
    if (record === undefined)
        return { ...walked, kind: 'none', unusable: stop };
    const relation = stop.domain === domain ? 'own' : stop.domain === walked.organizationalDomain ? 'organizational' : 'psd';
    const inForce = relation === 'own' ? { policy: record.p, exists: undefined } : await inherited(domain, record, dns);
    return {
        ...walked,
        kind: 'found',
        record,
        problems,
        domain: stop.domain,
        relation,
        ...inForce,
        source: stop.source,
    };
}
/** RFC 9989 §4.10.1: the author domain's record, else its organizational domain's, else its public suffix's. */
function applicable({ stops, ...walk }, organizational) {
    const [own] = stops;
    const last = stops.at(-1);
    if (own?.kind === 'record')
        return own;
    if (last?.kind === 'failed')
        return last;
    const atOrganization = stops.find((stop) => stop.kind === 'record' && stop.domain === organizational);
    return atOrganization ?? suffixRecordOf({ stops, ...walk });
}
/** RFC 9989 §4.10.1: `sp` for a subdomain that exists, `np` for one that does not. */
async function inherited(domain, { sp, np }, dns) {
    if (sp === np)
        return { policy: sp, exists: undefined };
    const exists = await existenceOf(domain, dns);
    return { policy: exists === undefined ? undefined : exists ? sp : np, exists };
}
/** RFC 9989 §3.2.13, RFC 8020: a name that answers NXDOMAIN; one with a CNAME that leads to such a name does exist. */
async function existenceOf(name, dns) {
    const answer = await dns({ name, type: 'MX' });
    if (answer.kind === 'failed')
        return undefined;
    return answer.kind !== 'nxdomain' || (answer.via ?? []).length > 0;
}
/** The organizational domain by the tree walk (RFC 9989 §4.10.2): the domain itself where no record is met. */
async function organizationalDomain(domain, { dns }) {
    const name = nameFrom(domain);
    if (name === undefined)
        return { kind: 'failed', failure: 'malformed', detail: 'this is no domain name', queries: [] };
    return discover_organizationalDomainWith(name, lookOver(dns));
}
/** As {@link organizationalDomain}, with a memo that other walks share. */
async function discover_organizationalDomainWith(domain, look) {
    const walk = await walkFrom(domain, look);
    const last = walk.stops.at(-1);
    if (last?.kind === 'failed')
        return { kind: 'failed', failure: last.failure, detail: last.detail, queries: walk.queries };
    return { kind: 'found', domain: organizationalDomainOf(walk) ?? domain, queries: walk.queries };
}

;// CONCATENATED MODULE: ./build/mail/dmarc/evaluate.js



/** Judges a message by what SPF and DKIM have found. Never rejects. */
async function evaluate({ from, spf, dkim }, { dns }) {
    const author = nameFrom(from);
    if (author === undefined)
        return { ...nothingKnown, result: 'permerror' };
    const look = lookOver(dns);
    const [discovery, bySpf, byDkim] = await Promise.all([
        discoverWith(author, look, dns),
        identify(spf === null ? [] : [spf], author, look),
        identify(dkim, author, look),
    ]);
    const { organizationalDomain, queries } = discovery;
    const base = { ...nothingKnown, organizationalDomain, queries };
    if (discovery.kind === 'failed')
        return { ...base, result: 'temperror' };
    if (discovery.kind === 'none')
        return { ...base, result: 'none' };
    const { record, policy, domain: recordDomain } = discovery;
    const found = { ...base, policy, recordDomain };
    const spfMatch = best(bySpf, { author, organizationalDomain, mode: record.aspf });
    const dkimMatch = best(byDkim, { author, organizationalDomain, mode: record.adkim });
    const aligned = { spfAligned: spfMatch === 'aligned', dkimAligned: dkimMatch === 'aligned' };
    if (aligned.spfAligned || aligned.dkimAligned)
        return { ...found, ...aligned, result: 'pass' };
    // RFC 9989 §5.3.6: where a question that matters had no answer, the message neither passes nor fails.
    if (spfMatch === 'unknown' || dkimMatch === 'unknown' || policy === undefined)
        return { ...found, result: 'temperror' };
    return { ...found, result: 'fail', disposition: dispositionOf(discovery, policy) };
}
const nothingKnown = {
    policy: undefined,
    disposition: 'none',
    recordDomain: undefined,
    organizationalDomain: undefined,
    spfAligned: false,
    dkimAligned: false,
    queries: [],
};
/** RFC 9989 §4.7: `t=y` asks for one level less. */
function dispositionOf({ record }, policy) {
    if (record.t === 'n')
        return policy;
    return policy === 'reject' ? 'quarantine' : 'none';
}
/** A message with more signatures than this is after the verifier's time, not after a pass. */
const mostIdentifiers = 20;
/** The domains that SPF or DKIM has authenticated, or might have, each with its organizational domain. */
async function identify(results, author, look) {
    const relevant = results.filter(({ result }) => result === 'pass' || result === 'temperror');
    const identifiers = relevant
        .slice(0, mostIdentifiers)
        .map(async ({ domain, result }) => {
        const name = nameFrom(domain);
        if (name === undefined)
            return undefined;
        const authenticated = result === 'pass' ? 'yes' : 'unknown';
        // RFC 9989 §4.10.2: the author domain itself needs no walk.
        if (name === author)
            return { domain: name, authenticated, organizationalDomain: undefined };
        const found = await organizationalDomainWith(name, look);
        return {
            domain: name,
            authenticated,
            organizationalDomain: found.kind === 'found' ? found.domain : undefined,
        };
    });
    return (await Promise.all(identifiers)).filter((identifier) => identifier !== undefined);
}
/** The best that any of the identifiers comes to. */
function best(identifiers, author) {
    const matches = identifiers.map((identifier) => matchOf(identifier, author));
    return ['aligned', 'unknown'].find((match) => matches.includes(match)) ?? 'not aligned';
}
function matchOf({ domain: identifier, authenticated, organizationalDomain: ofIdentifier }, { author, organizationalDomain: ofAuthor, mode }) {
    const isKnown = mode === 's' || identifier === author || (ofAuthor !== undefined && ofIdentifier !== undefined);
    if (!isKnown)
        return 'unknown';
    const organizationalDomains = ofAuthor === undefined || ofIdentifier === undefined
        ? {}
        : { organizationalDomains: [ofAuthor, ofIdentifier] };
    if (!isAligned({ mode, author, identifier, ...organizationalDomains }))
        return 'not aligned';
    return authenticated === 'yes' ? 'aligned' : 'unknown';
}

;// CONCATENATED MODULE: ./build/mail/dmarc/format.js
/** DMARC records as text. */

/** The record as people publish it; what was no `name=value` in the text is gone. */
const format = ({ tags }) => formatTags(tags);
/**
 * The text of a record after some changes: a tag gets the given value, where it stands or else at the end (`p` right
 * after `v`, where receivers by RFC 7489 look for it), or goes, where the value is undefined.
 */
function amended({ tags }, changes) {
    const kept = new Map();
    for (const { name, value } of tags) {
        const key = name.toLowerCase();
        if (!kept.has(key))
            kept.set(key, value);
    }
    for (const [name, value] of Object.entries(changes)) {
        if (value === undefined)
            kept.delete(name);
        else
            kept.set(name, value);
    }
    const { v = 'DMARC1', p, ...others } = Object.fromEntries(kept);
    const first = p === undefined ? { v } : { v, p };
    return (0,tag_list/* formatTags */.t)(Object.entries({ ...first, ...others }).map(([name, value]) => ({ name, value })));
}

;// CONCATENATED MODULE: ./build/mail/dmarc/report-authorization.js
/** Whether a mailbox in another organization has agreed to be sent reports about a domain (RFC 9990 §4). */







/** Asks the destination. Never rejects; what does not answer is `unverifiable`. */
async function authorizeReports({ policyDomain, destination }, { dns }) {
    const [policy, host] = [walk_nameFrom(policyDomain), walk_nameFrom(destination)];
    if (policy === undefined || host === undefined)
        return { kind: 'unauthorized', name: undefined };
    if (policy === host)
        return ofOneOrganization;
    const look = walk_lookOver(dns);
    const [ours, theirs] = await Promise.all([
        discover_organizationalDomainWith(policy, look),
        discover_organizationalDomainWith(host, look),
    ]);
    if (ours.kind === 'failed')
        return { kind: 'unverifiable', detail: ours.detail };
    if (theirs.kind === 'failed')
        return { kind: 'unverifiable', detail: theirs.detail };
    if (ours.domain === theirs.domain)
        return ofOneOrganization;
    return askDestination(policy, host, dns);
}
const ofOneOrganization = { kind: 'authorized', by: 'organization', override: [] };
async function askDestination(policy, host, dns) {
    const reports = (0,dns_name/* under */.hG)('_report._dmarc', host);
    const name = reports && (0,dns_name/* under */.hG)(policy, reports);
    // RFC 9990 §4, step 4: no relationship can be shown where the name would be too long.
    if (name === undefined)
        return { kind: 'unauthorized', name };
    const own = await lookUp(name, host, dns);
    if (own.kind !== 'unauthorized')
        return own;
    // A wildcard does not reach below a name that exists (RFC 4592 §2.2.1): with a record for one domain of a TLD, the
    // wildcard is silent for the whole TLD. So receivers ask for the asterisk itself as well (RFC 7489, erratum 5440).
    const all = reports && (0,dns_name/* under */.hG)('*', reports);
    const wildcard = all === undefined ? own : await lookUp(all, host, dns);
    if (wildcard.kind === 'unauthorized')
        return own;
    return wildcard.kind === 'authorized' ? { ...wildcard, by: 'wildcard' } : wildcard;
}
async function lookUp(name, host, dns) {
    const answer = await dns({ name, type: 'TXT' });
    if (answer.kind === 'failed')
        return { kind: 'unverifiable', detail: answer.detail };
    const texts = answer.kind === 'found' ? answer.records.map(({ data }) => (0,dns_text/* textOf */.b)(data)) : [];
    // RFC 9990 §4, steps 6 to 8: one record that starts with the version will do, whatever else there is.
    const authorizing = texts.filter((text) => parse(text).isDmarc);
    if (authorizing.length === 0)
        return { kind: 'unauthorized', name };
    // RFC 9990 §4, step 9: the destination may name another mailbox, but only at the same host.
    const override = authorizing.flatMap(addressesIn);
    const elsewhere = override.map((uri) => uri.host ?? uri.uri).filter((other) => other !== host);
    if (elsewhere.length > 0)
        return { kind: 'misdirected', name, hosts: [...new Set(elsewhere)] };
    return { kind: 'authorized', by: 'record', override };
}
/** The record needs no policy, so that it is read as the list of tags that it is. */
function addressesIn(text) {
    const rua = (0,tag_list/* readTags */.g)(text).tags.find(({ name }) => name.toLowerCase() === 'rua');
    return rua === undefined || rua.value === '' ? [] : readUris('rua', rua.value, rua.valueSpan.start).uris;
}

;// CONCATENATED MODULE: ./build/mail/dmarc/slip.js
/** Which tag somebody meant who wrote one that does not exist. */

/** The known tag that one slip of the finger away: letters in another order, or one too many, too few or wrong. */
const likelyTag = (name) => name.length > 10
    ? undefined
    : (knownTags.find((tag) => sorted(tag) === sorted(name.toLowerCase())) ??
        knownTags.find((tag) => tag.length > 2 && isOneEditAway(tag, name.toLowerCase())));
const sorted = (word) => [...word].sort().join('');
/** What is left after the common beginning and the common end is at most one letter in each. */
function isOneEditAway(a, b) {
    const shorter = Math.min(a.length, b.length);
    let start = 0;
    while (start < shorter && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end))
        end += 1;
    return a.length - start - end <= 1 && b.length - start - end <= 1;
}

;// CONCATENATED MODULE: ./build/mail/dmarc/index.js
/**
 * DMARC (RFC 9989, which obsoletes RFC 7489 and 9091; reports in RFC 9990 and 9991): what the owner of a domain asks of
 * receivers for mail in its name.
 *
 * A message passes where the domain of its `From` header aligns with a domain that SPF or DKIM has authenticated: the
 * same name (strict), or one with the same organizational domain (relaxed). For mail that fails, a TXT record at
 * `_dmarc.<domain>` asks for a policy: none, quarantine or reject. A domain without a record has that of its
 * organizational domain, or of a public suffix above. Which domain that is, the records themselves tell: receivers walk
 * up the tree, with eight questions at most, to a record that says `psd=n` or `psd=y`, or else take the highest that has
 * one. `rua` asks for daily reports; a mailbox elsewhere must be authorised there, or nobody sends them.
 *
 * `parse` reads a record, `discover` finds the one in force, `evaluate` judges a message, `authorizeReports` asks
 * whether a mailbox may be sent reports. None throws; DNS that does not answer is a value.
 */










;// CONCATENATED MODULE: ./build/facts/dmarc.js
/** The DMARC record that applies to mail from a domain, wherever it stands (RFC 9989 §4.10). */


/** Unobserved where a name on the way did not answer, and the record that applies hangs on it. */
const dmarc = {
    name: 'dmarc',
    on: 'domain',
    async gather({ name }, world) {
        const discovery = await discover(name, { dns: world.dns });
        if (discovery.kind === 'failed')
            throw new fact/* Unobserved */.A(`DMARC record of ${name}: ${discovery.detail}`);
        return discovery;
    },
};

;// CONCATENATED MODULE: ./build/facts/dmarc-texts.js
/** The TXT records at `_dmarc.<domain>` itself: DMARC records, what was meant to be one, and the rest. */





const dmarcTexts = {
    name: 'dmarc-texts',
    on: 'domain',
    async gather({ name: domain }, world) {
        const name = (0,dns_name/* under */.hG)('_dmarc', domain);
        if (name === undefined)
            return { ...nothing, name: domain };
        const answer = (0,fact/* observed */.P)(`TXT records of ${name}`, await world.dns({ name, type: 'TXT' }));
        const via = answer.via ?? [];
        if (answer.kind !== 'found')
            return { ...nothing, name, via, exists: answer.kind === 'nodata' };
        const texts = answer.records.map(readText);
        const others = texts.filter(({ parsed }) => !parsed.isDmarc);
        return {
            name,
            records: texts.filter(({ parsed }) => parsed.isDmarc),
            nearMisses: others.filter(isNearMiss),
            unrelated: others.filter((text) => !isNearMiss(text)),
            via,
            exists: true,
        };
    },
};
const nothing = { records: [], nearMisses: [], unrelated: [], via: [], exists: false };
function readText(source) {
    const text = (0,dns_text/* textOf */.b)(source.data);
    return { text, parsed: parse(text), source };
}
/** It names DMARC where the version belongs, or has a policy. */
const isNearMiss = ({ text, parsed }) => /^[\s"';\\]*v\s{0,9}=\s{0,9}["']?dmarc/i.test(text.slice(0, 60)) ||
    parsed.problems.some(({ code }) => code === 'version-not-first') ||
    parsed.tags.some(({ name, value }) => /^p$/i.test(name) && policies.some((policy) => policy === value.toLowerCase()));
/** The one DMARC record of the domain itself. */
const ownRecord = ({ records }) => records.length === 1 ? records[0] : undefined;
/** Why a check of the record's text does not apply. */
const withoutOwnRecord = (texts) => ownRecord(texts) === undefined ? `there is no single DMARC record at ${texts.name}` : undefined;
/** Whether something at the name was meant to be a policy and is none; a check of its own says what. */
const isBroken = ({ records, nearMisses, via }) => records.length > 0 || nearMisses.length > 0 || via.length > 0;
/** A record that a remedy says to publish: in full, since people copy it, unless it is absurdly long. */
const inFull = (text) => (text.length <= 1000 ? `"${text}"` : (0,quote/* quoted */.TL)(text));

;// CONCATENATED MODULE: ./build/checks/dmarc/delegation.js




/* harmony default export */ const dmarc_delegation = ((0,check/* defineCheck */.q)({
    id: 'dmarc/delegation',
    title: 'A CNAME at _dmarc leads to a DMARC record',
    why: `A CNAME at "_dmarc" hands the DMARC record to somebody else, often a provider that manages it. Where the name that it
leads to is gone, or has no DMARC record, the domain has no policy; a wildcard CNAME for all names does the same unseen.`,
    refs: [rfc(1034, '3.6.2'), rfc(9989, '4.10')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts, dmarc: dmarc },
    messages: {
        nowhere: {
            severity: 'error',
            text: ({ name }) => `the CNAME at ${name} leads to a name that does not exist, and no other DMARC record applies`,
            remedy: ({ name }) => `Have the provider that it leads to publish the record, or replace the CNAME by a TXT record at ${name}.`,
        },
        empty: {
            severity: 'error',
            text: ({ name }) => `the CNAME at ${name} leads to a name without a DMARC record, and no other applies`,
            remedy: ({ name }) => `Have the provider that it leads to publish the record, or publish a TXT record at ${name} itself.`,
        },
    },
    examples: [
        {
            title: 'a record at a provider',
            zone: '_dmarc.example.com. CNAME example.com.dmarc.example.net.\nexample.com.dmarc.example.net. TXT "v=DMARC1; p=none"',
            says: [],
        },
        { title: 'no CNAME', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
        {
            title: 'a target that is gone',
            zone: '_dmarc.example.com. CNAME example.com.dmarc.example.net.',
            says: ['nowhere'],
        },
        {
            title: 'a wildcard for the web',
            zone: '*.example.com. CNAME www.example.net.\nwww.example.net. A 192.0.2.1',
            says: ['empty'],
        },
        {
            title: 'a wildcard below a domain with a record',
            domain: 'mail.example.com',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n*.example.com. CNAME www.example.net.\nwww.example.net. A 192.0.2.1',
            says: [],
        },
    ],
    skip: ({ dmarcTexts: { via, name } }) => (via.length > 0 ? undefined : `there is no CNAME at ${name}`),
    *run({ dmarcTexts: { name, records, nearMisses, exists }, dmarc }, say) {
        if (dmarc.kind === 'found' || records.length > 0 || nearMisses.length > 0)
            return;
        const at = { in: 'dns', name, type: 'CNAME' };
        yield exists ? say.empty({ name }, at) : say.nowhere({ name }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/duplicate-tag.js





/* harmony default export */ const duplicate_tag = ((0,check/* defineCheck */.q)({
    id: 'dmarc/duplicate-tag',
    title: 'No tag of the DMARC record comes twice',
    why: `The list of tags follows the rules of DKIM, where a name that comes twice makes the whole list invalid. Some receivers
then drop the record, some take the first of the two, some the last: nobody can say which policy holds.`,
    refs: [rfc(6376, '3.2'), rfc(9989, '4.7')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        twice: {
            severity: 'error',
            text: ({ name, tag }) => `the tag ${(0,quote/* quoted */.TL)(tag)} comes more than once in the record at ${name}, which voids it for some receivers`,
            remedy: ({ tag }) => `Keep one ${(0,quote/* quoted */.TL)(tag)} and delete the others; several report addresses go into one rua, with commas.`,
        },
    },
    examples: [
        { title: 'each once', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; sp=none"', says: [] },
        { title: 'p twice', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; p=reject"', says: ['twice'] },
        {
            title: 'rua three times, in either case',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:a@example.com; RUA=mailto:b@example.com; rua=mailto:c@example.com"',
            says: ['twice'],
        },
    ],
    skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts }, say) {
        const own = ownRecord(dmarcTexts);
        if (own === undefined)
            return;
        const repeated = own.parsed.problems.filter(({ code }) => code === 'duplicate-tag');
        const tags = new Set(repeated.map(({ text = '' }) => text.toLowerCase()));
        for (const tag of [...tags].slice(0, 5)) {
            yield say.twice({ name: dmarcTexts.name, tag }, (0,place/* placeOf */.$)('TXT', own.source));
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/failure-options.js




/* harmony default export */ const failure_options = ((0,check/* defineCheck */.q)({
    id: 'dmarc/failure-options',
    title: 'The options for failure reports have an effect',
    why: `The tag fo says when reports about single messages are wanted. Without an address for them in ruf it says nothing, and
the option 0 adds nothing to the option 1.`,
    refs: [rfc(9989, '4.7'), rfc(9991, '3')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        idle: {
            severity: 'notice',
            text: ({ name }) => `fo in the record at ${name} has no effect, since there is no ruf`,
            remedy: () => 'Delete fo, or name a mailbox for failure reports in ruf; few providers send any.',
        },
        redundant: {
            severity: 'notice',
            text: ({ name }) => `fo in the record at ${name} has both 0 and 1, and 1 asks for all that 0 does`,
            remedy: () => 'Leave out the 0.',
        },
    },
    examples: [
        {
            title: 'with an address',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; fo=1; ruf=mailto:d@example.com"',
            says: [],
        },
        { title: 'not given', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
        { title: 'without an address', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; fo=1"', says: ['idle'] },
        {
            title: 'one too many',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; fo=0:1:d; ruf=mailto:d@example.com"',
            says: ['redundant'],
        },
    ],
    skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts }, say) {
        const own = ownRecord(dmarcTexts);
        if (own === undefined)
            return;
        const has = (code) => own.parsed.problems.some((problem) => problem.code === code);
        const at = (0,place/* placeOf */.$)('TXT', own.source);
        if (has('fo-without-ruf'))
            yield say.idle({ name: dmarcTexts.name }, at);
        else if (has('redundant-fo'))
            yield say.redundant({ name: dmarcTexts.name }, at);
    },
}));

;// CONCATENATED MODULE: ./build/facts/existence.js
/** Whether a domain exists in the DNS at all; without it, nothing else about it is worth a finding. */

/** NXDOMAIN for one type is NXDOMAIN for all (RFC 2308 §5), so that the MX question serves. */
const existence = {
    name: 'existence',
    on: 'domain',
    async gather({ name }, world) {
        const answer = (0,fact/* observed */.P)(`existence of ${name}`, await world.dns({ name, type: 'MX' }));
        return { exists: answer.kind !== 'nxdomain' || (answer.via ?? []).length > 0 };
    },
};

// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(935);
;// CONCATENATED MODULE: ./build/mail/psl/index.js
/**
 * The Public Suffix List: below which names registrations happen, and what was registered (publicsuffix.org).
 *
 * A public suffix is a name under which others than its owner register names: `com`, `co.uk`, and, in the list's
 * private section, `github.io`. One label more is a registrable domain: `example.co.uk`. The list has rules, wildcards
 * (`*.ck`) and exceptions (`!www.ck`); a name that no rule matches has its last label as its suffix. The list is made by
 * hand and never complete; DMARC (RFC 9989 §4.10) has left it for records in the DNS itself. Here it serves to warn,
 * never to decide what a receiver does.
 *
 * Names keep their form: U-labels in, U-labels out. The list is the one that the library `tldts` brings.
 */

const options = { allowPrivateDomains: true, extractHostname: false, validateHostname: false };
/** `example.co.uk` for `www.example.co.uk`; undefined for a public suffix, an address, or what is no name. */
const registrableDomain = (name) => (partsOf(name)?.domain ?? undefined);
/** `co.uk` for `www.example.co.uk`, and for itself; the last label where no rule matches. */
const publicSuffix = (name) => (partsOf(name)?.publicSuffix ?? undefined);
/** Whether the list names it, so that others register names under it. */
function isPublicSuffix(name) {
    const parts = partsOf(name);
    return parts !== undefined && parts.domain === null && (parts.isIcann === true || parts.isPrivate === true);
}
function partsOf(name) {
    const folded = name.toLowerCase();
    if (folded.length > 253 || folded.split('.').includes(''))
        return undefined;
    const parts = (0,cjs/* parse */.qg)(folded, options);
    return parts.isIp ? undefined : parts;
}

;// CONCATENATED MODULE: ./build/checks/dmarc/inherited.js











/* harmony default export */ const dmarc_inherited = ((0,check/* defineCheck */.q)({
    id: 'dmarc/inherited',
    title: 'The policy that the domain inherits is the one that it should have',
    why: `A domain without a DMARC record of its own has the policy that a record above it gives to subdomains, which can be
another than that of the domain above. Receivers that follow RFC 7489 look in fewer places than those by RFC 9989: at the
domain itself and at the one that was registered.`,
    refs: [rfc(9989, '4.10.1'), rfc(7489, '6.6.3')],
    on: 'domain',
    needs: { dmarc: dmarc, declared: facts_declared/* declared */.b, existence: existence },
    messages: {
        weaker: {
            severity: 'warning',
            text: ({ name, from, policy, stronger }) => `${name} inherits the policy ${policy} from the record at ${from}, which has ${stronger} for itself`,
            remedy: ({ name, stronger }) => `Strengthen sp in that record, or publish one at _dmarc.${name} with p=${stronger}.`,
        },
        none: {
            severity: 'notice',
            text: ({ name, from }) => `${name} inherits the policy none from the record at ${from}: receivers are asked to deliver mail that fakes it`,
            remedy: () => 'Keep it while the reports still show mail of your own that fails; then strengthen it there.',
        },
        suffix: {
            severity: 'warning',
            text: ({ name, from }) => `only the record of the public suffix, at ${from}, applies to ${name}, and receivers by RFC 7489 do not look there`,
            remedy: ({ name }) => `Publish a record of your own at _dmarc.${registrableDomain(name) ?? name}.`,
        },
        unseen: {
            severity: 'warning',
            text: ({ name, from, registered }) => `the record at ${from} applies to ${name} for receivers by RFC 9989 only: those by RFC 7489 look at _dmarc.${name} and _dmarc.${registered}`,
            remedy: ({ name, registered }) => `Publish a record at _dmarc.${registered} or at _dmarc.${name} too.`,
        },
    },
    examples: [
        { title: 'a record of its own', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
        {
            title: 'the policy of the domain above',
            domain: 'mail.example.com',
            zone: 'mail.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            says: [],
        },
        {
            title: 'a weaker one',
            domain: 'mail.example.com',
            zone: 'mail.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none; np=reject"',
            says: ['weaker'],
        },
        {
            title: 'none for all',
            domain: 'mail.example.com',
            zone: 'mail.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; p=none"',
            says: ['none'],
        },
        {
            title: 'a public suffix alone',
            domain: 'example.bank',
            zone: 'example.bank. MX 10 mx.example.bank.\n_dmarc.bank. TXT "v=DMARC1; p=reject; psd=y"',
            says: ['suffix'],
        },
        {
            title: 'a record halfway up',
            domain: 'a.b.example.com',
            zone: 'a.b.example.com. A 192.0.2.1\n_dmarc.b.example.com. TXT "v=DMARC1; p=reject"',
            says: ['unseen'],
        },
        {
            title: 'no policy needed',
            domain: 'old.example.com',
            zone: 'old.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; p=none"',
            declared: { profile: 'parked' },
            says: [],
        },
    ],
    skip: ({ dmarc, declared, existence }) => {
        if (!existence.exists)
            return 'the domain does not exist';
        if (dmarc.kind !== 'found' || dmarc.relation === 'own')
            return 'the domain inherits no DMARC policy';
        return declared.profile === 'parked' ? 'dmarc/parked says what a parked domain needs' : undefined;
    },
    *run({ dmarc, declared }, say, { name }) {
        if (dmarc.kind !== 'found')
            return;
        const { record, relation, policy, source, domain } = dmarc;
        if (policy === undefined)
            throw new fact/* Unobserved */.A(`whether ${name} exists`);
        const at = (0,place/* placeOf */.$)('TXT', source);
        const from = source.name;
        const registered = registrableDomain(name) ?? name;
        if (relation === 'psd' && (0,core_declared/* sends */.W6)(declared))
            yield say.suffix({ name, from }, at);
        if (domain !== registered && (0,dns_name/* isWithin */.UO)(domain, registered))
            yield say.unseen({ name, from, registered }, at);
        if (isWeaker(policy, record.p))
            yield say.weaker({ name, from, policy, stronger: record.p }, at);
        else if (policy === 'none')
            yield say.none({ name, from }, at);
    },
}));

;// CONCATENATED MODULE: ./build/facts/dmarc-misplaced.js

const misplacedDmarc = {
    name: 'misplaced-dmarc',
    on: 'domain',
    async gather({ name }, world) {
        const answer = await world.dns({ name, type: 'TXT' });
        if (answer.kind === 'failed')
            return { records: [], unknown: `TXT records of ${name}: ${answer.detail}` };
        const texts = answer.kind === 'found' ? answer.records.map(readText) : [];
        return { records: texts.filter(({ parsed }) => parsed.isDmarc) };
    },
};

;// CONCATENATED MODULE: ./build/checks/dmarc/misplaced.js







/* harmony default export */ const misplaced = ((0,check/* defineCheck */.q)({
    id: 'dmarc/misplaced',
    title: 'The DMARC record stands at _dmarc, not at the domain itself',
    why: `Receivers look for the DMARC record at the name "_dmarc" below the domain, and nowhere else. One at the domain itself
is read by nobody. It usually comes from a form in which the name was left empty, or given as "@".`,
    refs: [rfc(9989, '4.5')],
    on: 'domain',
    needs: { misplacedDmarc: misplacedDmarc, dmarc: dmarc },
    messages: {
        unread: {
            severity: 'error',
            text: ({ name, text }) => `a DMARC record stands at ${name}, where no receiver looks for it, and no other applies: ${(0,quote/* quoted */.TL)(text)}`,
            remedy: ({ name }) => `Publish it at _dmarc.${name}, and delete it at ${name}.`,
        },
        stray: {
            severity: 'notice',
            text: ({ name, text }) => `a DMARC record at ${name} has no effect there: ${(0,quote/* quoted */.TL)(text)}`,
            remedy: ({ name }) => `Delete it; receivers read the one at _dmarc.${name} or above.`,
        },
    },
    examples: [
        { title: 'in its place', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
        { title: 'at the domain', zone: 'example.com. TXT "v=DMARC1; p=none"', says: ['unread'] },
        {
            title: 'at both',
            zone: 'example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            says: ['stray'],
        },
        {
            title: 'no answer for the domain',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"',
            unanswered: { 'TXT example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    *run({ misplacedDmarc: { records, unknown }, dmarc }, say, { name }) {
        if (unknown !== undefined)
            throw new fact/* Unobserved */.A(unknown);
        for (const { text, source } of records.slice(0, 2)) {
            const at = (0,place/* placeOf */.$)('TXT', source);
            yield dmarc.kind === 'found' ? say.stray({ name, text }, at) : say.unread({ name, text }, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/missing.js










const publish = ({ organization }) => `Publish a TXT record at _dmarc.${organization}, to begin with "v=DMARC1; p=none; rua=mailto:dmarc-reports@${organization}", with a mailbox that you read.`;
/* harmony default export */ const dmarc_missing = ((0,check/* defineCheck */.q)({
    id: 'dmarc/missing',
    title: 'A DMARC policy applies to the domain',
    why: `DMARC ties SPF and DKIM to the address that people see, and tells receivers what to do with mail that only
pretends to come from it. The large mailbox providers demand a DMARC record, with any policy, from everybody who sends them
much mail, and treat mail without one with suspicion. Without it you also get no reports of who sends in your name.`,
    refs: [
        rfc(9989, '4.10.1'),
        provider('Google: email sender guidelines', 'https://support.google.com/a/answer/81126'),
        provider('Yahoo: sender best practices', 'https://senders.yahooinc.com/best-practices/'),
    ],
    on: 'domain',
    needs: { dmarc: dmarc, dmarcTexts: dmarcTexts, misplacedDmarc: misplacedDmarc, declared: facts_declared/* declared */.b, existence: existence },
    messages: {
        sender: {
            severity: 'error',
            text: ({ name }) => `no DMARC record applies to ${(0,quote/* quoted */.TL)(name)}, which sends mail`,
            remedy: publish,
        },
        receiver: {
            severity: 'warning',
            text: ({ name }) => `no DMARC record applies to ${(0,quote/* quoted */.TL)(name)}, so that others can send mail in its name`,
            remedy: publish,
        },
        unusable: {
            severity: 'error',
            text: ({ name, at }) => `the DMARC record that would apply to ${(0,quote/* quoted */.TL)(name)} stands at ${at} and has no valid policy, so that none applies`,
            remedy: ({ at }) => `Correct the record at ${at}: check that domain too.`,
        },
    },
    examples: [
        { title: 'a record of its own', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"', says: [] },
        {
            title: 'the record of the organizational domain',
            domain: 'mail.example.com',
            zone: 'mail.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            says: [],
        },
        {
            title: 'inherited past a name that exists without data',
            domain: 'mail.example.com',
            zone: 'x._dmarc.mail.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            says: [],
        },
        { title: 'no record', zone: 'example.com. MX 10 mx.example.com.', says: ['sender'] },
        {
            title: 'no record, receiving only',
            zone: 'example.com. MX 10 mx.example.com.',
            declared: { profile: 'receive-only' },
            says: ['receiver'],
        },
        {
            title: 'no record, no mail',
            zone: 'example.com. MX 0 .',
            declared: { profile: 'parked' },
            says: [],
        },
        {
            title: 'a broken record above',
            domain: 'mail.example.com',
            zone: 'mail.example.com. A 192.0.2.1\n_dmarc.example.com. TXT "v=DMARC1; adkim=s"',
            says: ['unusable'],
        },
        {
            title: 'two records, which another check reports',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            says: [],
        },
        {
            title: 'no answer',
            zone: 'example.com. MX 10 mx.example.com.',
            unanswered: { 'TXT _dmarc.example.com': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ declared, existence, dmarcTexts, misplacedDmarc }) => {
        if (!existence.exists)
            return 'the domain does not exist';
        if (declared.profile === 'parked')
            return 'dmarc/parked says what a parked domain needs';
        if (isBroken(dmarcTexts))
            return `another check says what is wrong at ${dmarcTexts.name}`;
        return misplacedDmarc.records.length > 0 ? 'dmarc/misplaced says where the record belongs' : undefined;
    },
    *run({ dmarc, dmarcTexts, declared }, say, { name }) {
        if (dmarc.kind === 'found')
            return;
        const at = { in: 'dns', name: dmarcTexts.name, type: 'TXT' };
        const missing = { name, organization: registrableDomain(name) ?? name };
        if (!(0,core_declared/* sends */.W6)(declared))
            yield say.receiver(missing, at);
        else if (dmarc.unusable === undefined)
            yield say.sender(missing, at);
        else
            yield say.unusable({ name, at: dmarc.unusable.source.name }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/multiple.js





/* harmony default export */ const dmarc_multiple = ((0,check/* defineCheck */.q)({
    id: 'dmarc/multiple',
    title: 'There is one DMARC record, not several',
    why: `Where several TXT records at the name start with "v=DMARC1", receivers ignore them all, since nobody could say which
one counts. It usually happens when a provider's record is added beside an older one.`,
    refs: [rfc(9989, '4.10')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        several: {
            severity: 'error',
            text: ({ name, texts }) => `there are ${(0,quote/* counted */.hS)(texts.length, 'DMARC record')} at ${name}, so that receivers ignore them all: ${texts
                .slice(0, 3)
                .map(quote/* quoted */.TL)
                .join(', ')}`,
            remedy: () => 'Keep the one that says what you want, with the report addresses of the others in its rua, and delete the rest.',
        },
    },
    examples: [
        { title: 'one record', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
        {
            title: 'one record in two strings',
            zone: '_dmarc.example.com. TXT "v=DMARC1; " "p=none"',
            says: [],
        },
        {
            title: 'one record and a token',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "verification=123"',
            says: [],
        },
        {
            title: 'two records',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            says: ['several'],
        },
    ],
    *run({ dmarcTexts: { name, records } }, say) {
        const [, second] = records;
        if (second === undefined)
            return;
        yield say.several({ name, texts: records.map(({ text }) => text) }, (0,place/* placeOf */.$)('TXT', second.source));
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/no-reports.js






const ask = ({ mended }) => `Add rua with a mailbox that you read, as in ${inFull(mended)}.`;
/* harmony default export */ const no_reports = ((0,check/* defineCheck */.q)({
    id: 'dmarc/no-reports',
    title: 'The domain asks for DMARC reports',
    why: `Receivers send a daily report of the mail that they saw in the domain's name, if the record has an address for it in
rua. Only these reports show which of your own mail fails before a policy strikes it, and who else uses the name.`,
    refs: [rfc(9989, '4.7'), rfc(9990, '2')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts, declared: facts_declared/* declared */.b },
    messages: {
        blind: {
            severity: 'warning',
            text: ({ name }) => `the record at ${name} has p=none and no rua, so that it neither protects the domain nor tells you anything`,
            remedy: ask,
        },
        silent: {
            severity: 'notice',
            text: ({ name }) => `the record at ${name} has no rua, so that nobody tells you which of your own mail fails`,
            remedy: ask,
        },
    },
    examples: [
        {
            title: 'with reports',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.com"',
            says: [],
        },
        { title: 'none and none', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: ['blind'] },
        {
            title: 'a policy without reports',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            says: ['silent'],
        },
        {
            title: 'parked',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            declared: { profile: 'parked' },
            says: [],
        },
        {
            title: 'a rua that is misspelt, which another check reports',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; rau=mailto:d@example.com"',
            says: [],
        },
    ],
    skip: ({ dmarcTexts, declared }) => declared.profile === 'parked' ? 'a parked domain needs no reports' : withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts }, say, { name: domain }) {
        const own = ownRecord(dmarcTexts);
        const record = own?.parsed.record;
        if (own === undefined || record === undefined)
            return;
        const written = own.parsed.tags.map(({ name }) => name.toLowerCase());
        if (written.some((name) => name === 'rua' || likelyTag(name) === 'rua'))
            return;
        const silent = {
            name: dmarcTexts.name,
            mended: amended(record, { rua: `mailto:dmarc-reports@${domain}` }),
        };
        const at = (0,place/* placeOf */.$)('TXT', own.source);
        yield record.p === 'none' ? say.blind(silent, at) : say.silent(silent, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/parked.js










/* harmony default export */ const parked = ((0,check/* defineCheck */.q)({
    id: 'dmarc/parked',
    title: 'A domain without mail has all mail in its name refused',
    why: `No mail comes from a parked domain, so that whatever does is fake. With p=reject, and nothing weaker for its
subdomains, receivers may refuse it all; there is no mail of your own that could suffer.`,
    refs: [rfc(9989, '4.7'), rfc(9989, '4.10.1')],
    on: 'domain',
    needs: { dmarc: dmarc, dmarcTexts: dmarcTexts, misplacedDmarc: misplacedDmarc, declared: facts_declared/* declared */.b, existence: existence },
    messages: {
        missing: {
            severity: 'warning',
            text: ({ name }) => `no DMARC record applies to the parked domain ${name}, so that others can send mail in its name`,
            remedy: ({ name }) => `Publish at _dmarc.${name}: "v=DMARC1; p=reject".`,
        },
        weak: {
            severity: 'warning',
            text: ({ name, at, policy }) => `the DMARC policy for the parked domain ${name} is ${policy}, from the record at ${at}`,
            remedy: ({ name }) => `Publish at _dmarc.${name}: "v=DMARC1; p=reject".`,
        },
        testing: {
            severity: 'warning',
            text: ({ at }) => `the DMARC record at ${at} is in test mode (t=y), so that mail in the name of the parked domain is not refused`,
            remedy: () => 'Delete t=y: there is nothing to try out.',
        },
        subdomains: {
            severity: 'warning',
            text: ({ at, tag, policy }) => `${tag}=${policy} in the record at ${at} lets others send mail in the name of the parked domain's subdomains`,
            remedy: ({ tag }) => `Delete ${tag}, so that p=reject holds for subdomains too.`,
        },
    },
    examples: [
        {
            title: 'all refused',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            declared: { profile: 'parked' },
            says: [],
        },
        {
            title: 'all refused, from above',
            domain: 'old.example.com',
            zone: 'old.example.com. TXT "v=spf1 -all"\n_dmarc.example.com. TXT "v=DMARC1; p=none; sp=reject; np=reject"',
            declared: { profile: 'parked' },
            says: [],
        },
        { title: 'a domain with mail', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
        { title: 'no record', zone: 'example.com. MX 0 .', declared: { profile: 'parked' }, says: ['missing'] },
        {
            title: 'quarantine',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=quarantine"',
            declared: { profile: 'parked' },
            says: ['weak'],
        },
        {
            title: 'too little from above',
            domain: 'old.example.com',
            zone: 'old.example.com. TXT "v=spf1 -all"\n_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none"',
            declared: { profile: 'parked' },
            says: ['weak'],
        },
        {
            title: 'test mode',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; t=y"',
            declared: { profile: 'parked' },
            says: ['testing'],
        },
        {
            title: 'subdomains left open',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none; np=none"',
            declared: { profile: 'parked' },
            says: ['subdomains'],
        },
        {
            title: 'unknown names left open',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; np=none"',
            declared: { profile: 'parked' },
            says: ['subdomains'],
        },
        {
            title: 'whether it exists unknown',
            domain: 'old.example.com',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none; np=reject"',
            declared: { profile: 'parked' },
            unanswered: { 'MX old.example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ dmarc, dmarcTexts, misplacedDmarc, declared, existence }) => {
        if (declared.profile !== 'parked')
            return 'the domain is not parked';
        if (!existence.exists)
            return 'the domain does not exist';
        if (dmarc.kind === 'found')
            return undefined;
        if (isBroken(dmarcTexts))
            return `another check says what is wrong at ${dmarcTexts.name}`;
        return misplacedDmarc.records.length > 0 ? 'dmarc/misplaced says where the record belongs' : undefined;
    },
    *run({ dmarc }, say, { name }) {
        if (dmarc.kind !== 'found') {
            yield say.missing({ name }, { in: 'dns', name: `_dmarc.${name}`, type: 'TXT' });
            return;
        }
        const { record, relation, policy, source, organizationalDomain } = dmarc;
        if (policy === undefined)
            throw new fact/* Unobserved */.A(`whether ${name} exists`);
        const location = (0,place/* placeOf */.$)('TXT', source);
        const at = source.name;
        if (policy !== 'reject')
            yield say.weak({ name, at, policy }, location);
        else if (record.t === 'y')
            yield say.testing({ at }, location);
        if (relation !== 'own' || organizationalDomain !== name)
            return;
        const { p, sp, np } = record;
        if (isWeaker(sp, p))
            yield say.subdomains({ at, tag: 'sp', policy: sp }, location);
        else if (isWeaker(np, p))
            yield say.subdomains({ at, tag: 'np', policy: np }, location);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/policy.js






const fix = ({ tag }) => `Set ${tag} to none, quarantine or reject.`;
/* harmony default export */ const policy = ((0,check/* defineCheck */.q)({
    id: 'dmarc/policy',
    title: 'The DMARC record says what to do with mail that fails',
    why: `The tag p asks receivers to do nothing (none), to treat as suspicious (quarantine) or to refuse (reject) what fails
DMARC. With "none", mail that fakes the domain is delivered as before: right for the first weeks, while the reports show
which of your own mail fails, and enough for the demands of the large providers; but it stops nobody.`,
    refs: [
        rfc(9989, '4.7'),
        rfc(9989, '4.10.1'),
        provider('Google: email sender guidelines', 'https://support.google.com/a/answer/81126'),
    ],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts, declared: facts_declared/* declared */.b },
    messages: {
        void: {
            severity: 'error',
            text: ({ name, tag, value }) => `the record at ${name} has ${tag}=${(0,quote/* quoted */.TL)(value)}, which is no policy, and no valid rua to save it, so that receivers apply no DMARC at all`,
            remedy: fix,
        },
        absent: {
            severity: 'error',
            text: ({ name }) => `the record at ${name} has neither a policy nor a valid rua, so that receivers apply no DMARC at all`,
            remedy: () => 'Add p=none, p=quarantine or p=reject right after v=DMARC1.',
        },
        invalid: {
            severity: 'error',
            text: ({ name, tag, value }) => `the record at ${name} has ${tag}=${(0,quote/* quoted */.TL)(value)}, which is no policy, so that receivers take the whole record for p=none`,
            remedy: fix,
        },
        implied: {
            severity: 'warning',
            text: ({ name }) => `the record at ${name} has no p, which means p=none to receivers by RFC 9989 and is an error to those by RFC 7489`,
            remedy: () => 'Add p=none, or a stronger policy, right after v=DMARC1.',
        },
        none: {
            severity: 'notice',
            text: ({ name }) => `the policy at ${name} is p=none: it asks receivers to deliver mail that fakes the domain as if it were yours`,
            remedy: () => 'Keep it while the reports still show mail of your own that fails; then go on to p=quarantine, and to p=reject.',
        },
    },
    examples: [
        { title: 'reject', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"', says: [] },
        { title: 'quarantine', zone: '_dmarc.example.com. TXT "v=DMARC1; p=quarantine"', says: [] },
        {
            title: 'none',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.com"',
            says: ['none'],
        },
        {
            title: 'no p, but reports',
            zone: '_dmarc.example.com. TXT "v=DMARC1; rua=mailto:d@example.com"',
            says: ['implied'],
        },
        { title: 'neither', zone: '_dmarc.example.com. TXT "v=DMARC1; adkim=s"', says: ['absent'] },
        { title: 'no such policy', zone: '_dmarc.example.com. TXT "v=DMARC1; p=rejected"', says: ['void'] },
        {
            title: 'no such policy for subdomains',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=rejcet"',
            says: ['void'],
        },
        {
            title: 'no such policy, but reports',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; np=all; rua=mailto:d@example.com"',
            says: ['invalid'],
        },
        {
            title: 'none, for a domain without mail',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"',
            declared: { profile: 'parked' },
            says: [],
        },
    ],
    skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts, declared }, say) {
        const own = ownRecord(dmarcTexts);
        if (own === undefined)
            return;
        const at = (0,place/* placeOf */.$)('TXT', own.source);
        const { name } = dmarcTexts;
        const { record, problems } = own.parsed;
        const faulty = faultyPolicies(own);
        for (const fault of faulty)
            yield say[record === undefined ? 'void' : 'invalid']({ name, ...fault }, at);
        if (faulty.length > 0)
            return;
        if (problems.some(({ code }) => code === 'missing-p')) {
            yield record === undefined ? say.absent({ name }, at) : say.implied({ name }, at);
        }
        else if (record?.p === 'none' && declared.profile !== 'parked')
            yield say.none({ name }, at);
    },
}));
/** The policy tags with a value that is no policy. */
const faultyPolicies = ({ parsed }) => parsed.problems.flatMap(({ code, tag = '', text = '' }) => ['p', 'sp', 'np'].includes(tag) && (code === 'invalid-value' || code === 'empty-value')
    ? [{ tag, value: code === 'empty-value' ? '' : text }]
    : []);

;// CONCATENATED MODULE: ./build/checks/dmarc/psd.js






/* harmony default export */ const psd = ((0,check/* defineCheck */.q)({
    id: 'dmarc/psd',
    title: 'Only a public suffix says that it is one',
    why: `psd=y says that others register domains under this one, as under "com". Receivers then take each subdomain for an
organization of its own: mail from "news.example.com" no longer aligns with SPF or DKIM of "example.com", and fails.`,
    refs: [rfc(9989, '4.7'), rfc(9989, '4.10.2')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        claimed: {
            severity: 'error',
            text: ({ name }) => `the record at ${name} has psd=y, and the domain is not on the Public Suffix List`,
            remedy: ({ mended }) => `If others do not register domains under it, publish ${inFull(mended)}.`,
        },
    },
    examples: [
        { title: 'not said', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
        { title: 'an organization', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; psd=n"', says: [] },
        {
            title: 'a public suffix',
            domain: 'gov.uk',
            zone: '_dmarc.gov.uk. TXT "v=DMARC1; p=reject; psd=y"',
            says: [],
        },
        { title: 'a claim', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; psd=y"', says: ['claimed'] },
    ],
    skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts }, say, { name }) {
        const own = ownRecord(dmarcTexts);
        if (own === undefined || own.parsed.psd !== 'y' || isPublicSuffix(name))
            return;
        const mended = amended(own.parsed, { psd: undefined });
        yield say.claimed({ name: dmarcTexts.name, mended }, (0,place/* placeOf */.$)('TXT', own.source));
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/removed-tag.js






/* harmony default export */ const removed_tag = ((0,check/* defineCheck */.q)({
    id: 'dmarc/removed-tag',
    title: 'The DMARC record does without the tags that RFC 9989 removed',
    why: `RFC 9989 took the tags pct, rf and ri out of DMARC. Receivers that follow it ignore them; those that still follow
RFC 7489 read them. So "pct=20" means a fifth of the mail to some receivers and all of it to others.`,
    refs: [rfc(9989, '4.7'), rfc(7489, '6.3')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        removed: {
            severity: 'notice',
            text: ({ name, tags }) => `the record at ${name} has ${(0,quote/* listed */.KE)(tags)}, which RFC 9989 removed from DMARC`,
            remedy: ({ mended }) => `Publish it without: ${inFull(mended)}.`,
        },
        partial: {
            severity: 'warning',
            text: ({ name, pct }) => `pct=${pct} in the record at ${name} asks for the policy on a part of the mail: receivers by RFC 9989 ignore it and apply the policy to all`,
            remedy: ({ mended }) => `Publish the policy that you want for all mail; to try it out, t=y takes the place of pct: ${inFull(mended)}.`,
        },
        invalid: {
            severity: 'warning',
            text: ({ name, tag, value }) => `${tag} in the record at ${name} has the value ${(0,quote/* quoted */.TL)(value)}, for which receivers by RFC 7489 may drop the whole record`,
            remedy: ({ mended }) => `RFC 9989 removed the tag: publish ${inFull(mended)}.`,
        },
    },
    examples: [
        { title: 'none of them', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"', says: [] },
        {
            title: 'with their defaults',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; pct=100; rf=afrf; ri=86400"',
            says: ['removed'],
        },
        {
            title: 'a part of the mail',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; pct=20; ri=86400"',
            says: ['partial', 'removed'],
        },
        {
            title: 'a part of nothing',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; pct=20"',
            says: ['removed'],
        },
        {
            title: 'a value that never was',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; pct=120"',
            says: ['invalid'],
        },
    ],
    skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts: texts }, say) {
        const own = ownRecord(texts);
        if (own === undefined)
            return;
        const { record, problems } = own.parsed;
        const at = (0,place/* placeOf */.$)('TXT', own.source);
        const mended = amended(own.parsed, { pct: undefined, rf: undefined, ri: undefined });
        const invalid = problems.filter(({ code }) => code === 'invalid-removed-value');
        const isPartial = record?.pct !== undefined &&
            record.pct < 100 &&
            [record.p, record.sp, record.np].some((policy) => policy !== 'none');
        for (const { tag = '', text: value = '' } of invalid)
            yield say.invalid({ name: texts.name, tag, value, mended }, at);
        if (isPartial) {
            const trial = amended(own.parsed, { pct: undefined, rf: undefined, ri: undefined, t: 'y' });
            yield say.partial({ name: texts.name, pct: record.pct, mended: trial }, at);
        }
        const said = new Set([...invalid.map(({ tag }) => tag), ...(isPartial ? ['pct'] : [])]);
        const tags = problems.flatMap(({ code, tag = '' }) => code === 'removed-tag' && !said.has(tag) ? [tag] : []);
        if (tags.length > 0)
            yield say.removed({ name: texts.name, tags, mended }, at);
    },
}));

// EXTERNAL MODULE: ./build/facts/mx.js
var facts_mx = __webpack_require__(1803);
;// CONCATENATED MODULE: ./build/facts/dmarc-reports.js




/** A record that names more is not one that anybody reports to; what lies beyond is not asked for. */
const mostHosts = 10;
/** For the domain's own record; none where it has no single one. Answers that did not come are values. */
const dmarcReports = {
    name: 'dmarc-reports',
    on: 'domain',
    async gather(subject, world) {
        const record = ownRecord(await world.fact(dmarcTexts, subject))?.parsed.record;
        if (record === undefined)
            return [];
        const uris = [
            ...record.rua.map((uri) => ({ tag: 'rua', uri })),
            ...record.ruf.map((uri) => ({ tag: 'ruf', uri })),
        ];
        const hosts = [...new Set(uris.flatMap(({ uri }) => dmarc_reports_hostOf(uri) ?? []))].slice(0, mostHosts);
        return Promise.all(hosts.map(async (host) => {
            const here = uris.filter(({ uri }) => dmarc_reports_hostOf(uri) === host);
            const [authorization, mail] = await Promise.all([
                authorizeReports({ policyDomain: subject.name, destination: host }, { dns: world.dns }),
                mailAt(host, world),
            ]);
            const tags = [...new Set(here.map(({ tag }) => tag))];
            return { host, tags, addresses: here.flatMap(({ uri }) => uri.address ?? []), authorization, mail };
        }));
    },
};
const dmarc_reports_hostOf = ({ scheme, host }) => scheme !== 'mailto' || host === undefined ? undefined : (0,dns_name/* parseName */.$q)(host);
/** RFC 5321 §5.1, RFC 7505. */
async function mailAt(name, { dns }) {
    const mx = await dns({ name, type: 'MX' });
    if (mx.kind === 'failed')
        return 'unknown';
    if (mx.kind === 'found')
        return mx.records.every(facts_mx/* isNullMx */.x) ? 'refused' : 'accepted';
    const addresses = await Promise.all([dns({ name, type: 'A' }), dns({ name, type: 'AAAA' })]);
    if (addresses.some(({ kind }) => kind === 'found'))
        return 'accepted';
    return addresses.some(({ kind }) => kind === 'failed') ? 'unknown' : 'nowhere';
}

;// CONCATENATED MODULE: ./build/checks/dmarc/report-authorization.js







/* harmony default export */ const report_authorization = ((0,check/* defineCheck */.q)({
    id: 'dmarc/report-authorization',
    title: 'Whoever gets DMARC reports from outside has agreed to it',
    why: `Reports that go to another organization need its consent, a TXT record in its zone that names your domain; else anybody
could have a stranger flooded. Without it, receivers drop the reports silently. A provider publishes it as soon as your
domain is set up with them.`,
    refs: [rfc(9990, '4'), rfc(7489, '7.1')],
    on: 'domain',
    needs: { dmarcReports: dmarcReports, dmarcTexts: dmarcTexts },
    messages: {
        unauthorized: {
            severity: 'warning',
            text: ({ host, tags }) => `${host} has not agreed to get the reports that ${(0,quote/* listed */.KE)(tags)} sends there, so that receivers send none`,
            remedy: ({ missing }) => `Have a TXT record published at ${missing}, with the text "v=DMARC1".`,
        },
        misdirected: {
            severity: 'warning',
            text: ({ host, at, hosts }) => `the record at ${at} sends the reports for ${host} on to ${(0,quote/* listed */.KE)(hosts)}, which is not allowed, so that receivers send none`,
            remedy: ({ host }) => `Have the rua in that record removed, or have it name a mailbox at ${host}.`,
        },
    },
    examples: [
        {
            title: 'a mailbox of the same organization',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@reports.example.com"',
            says: [],
        },
        {
            title: 'a provider that has agreed',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"\nexample.com._report._dmarc.example.net. TXT "v=DMARC1"',
            says: [],
        },
        {
            title: 'a provider that agrees to all',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"\n*._report._dmarc.example.net. TXT "v=DMARC1;"',
            says: [],
        },
        {
            title: 'an agreement with all that a neighbour hides',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"\n*._report._dmarc.example.net. TXT "v=DMARC1"\nother.com._report._dmarc.example.net. TXT "v=DMARC1"',
            says: [],
        },
        {
            title: 'two agreements',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"\nexample.com._report._dmarc.example.net. TXT "v=DMARC1"\nexample.com._report._dmarc.example.net. TXT "v=DMARC1; p=none"',
            says: [],
        },
        {
            title: 'no agreement',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net; ruf=mailto:d@example.net"\nexample.net. MX 10 mx.example.net.',
            says: ['unauthorized'],
        },
        {
            title: 'sent on to a third',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"\nexample.com._report._dmarc.example.net. TXT "v=DMARC1; rua=mailto:d@example.org"\nexample.net. MX 10 mx.example.net.',
            says: ['misdirected'],
        },
        {
            title: 'a mailbox that nobody can write to, which another check reports',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"\nexample.net. MX 0 .',
            says: [],
        },
        {
            title: 'no answer',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.net"',
            unanswered: { 'TXT example.com._report._dmarc.example.net': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ dmarcReports }) => dmarcReports.length > 0 ? undefined : 'the domain has no record that asks for reports by mail',
    *run({ dmarcReports: hosts, dmarcTexts }, say, { name }) {
        const own = ownRecord(dmarcTexts);
        if (own === undefined)
            return;
        const at = (0,place/* placeOf */.$)('TXT', own.source);
        for (const { host, tags, authorization, mail } of hosts) {
            // dmarc/report-mailbox says that another mailbox is needed; then consent to this one is beside the point.
            if (mail === 'refused' || mail === 'nowhere')
                continue;
            if (authorization.kind === 'unauthorized') {
                const missing = authorization.name ?? `a name like ${name}._report._dmarc.${host}, shorter than that`;
                yield say.unauthorized({ host, tags, missing }, at);
            }
            else if (authorization.kind === 'misdirected') {
                yield say.misdirected({ host, at: authorization.name, hosts: authorization.hosts }, at);
            }
        }
        const silent = hosts.find(isUnverifiable);
        if (silent !== undefined && !hosts.some(isRefused))
            throw new fact/* Unobserved */.A(`the consent of ${silent.host} to reports`);
    },
}));
const isUnverifiable = ({ authorization }) => authorization.kind === 'unverifiable';
/** What is known to be wrong is said, even where something else did not answer. */
const isRefused = ({ authorization: { kind } }) => kind === 'unauthorized' || kind === 'misdirected';

;// CONCATENATED MODULE: ./build/checks/dmarc/report-mailbox.js







const move = () => 'Name a mailbox at a domain that takes mail.';
/* harmony default export */ const report_mailbox = ((0,check/* defineCheck */.q)({
    id: 'dmarc/report-mailbox',
    title: 'The mailboxes for DMARC reports are at domains that take mail',
    why: `Reports are mail like any other: without a mail server for the domain of the mailbox they are lost, and nobody says
so. It happens with domains that send but do not receive, and with mistyped ones.`,
    refs: [rfc(9990, '2'), rfc(5321, '5.1'), rfc(7505, '3')],
    on: 'domain',
    needs: { dmarcReports: dmarcReports, dmarcTexts: dmarcTexts },
    messages: {
        refused: {
            severity: 'warning',
            text: ({ host, addresses }) => `${host} takes no mail (null MX), so that reports to ${(0,quote/* listed */.KE)(addresses.map(quote/* quoted */.TL))} are lost`,
            remedy: move,
        },
        nowhere: {
            severity: 'warning',
            text: ({ host, addresses }) => `${host} has neither MX nor address, so that reports to ${(0,quote/* listed */.KE)(addresses.map(quote/* quoted */.TL))} are lost`,
            remedy: move,
        },
    },
    examples: [
        {
            title: 'a mail server',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.com"\nexample.com. MX 10 mx.example.com.',
            says: [],
        },
        {
            title: 'an address alone',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.com"\nexample.com. AAAA 2001:db8::1',
            says: [],
        },
        {
            title: 'a null MX',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.com"\nexample.com. MX 0 .',
            says: ['refused'],
        },
        {
            title: 'nothing',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@exmaple.com"',
            says: ['nowhere'],
        },
        {
            title: 'no answer',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:d@example.com"',
            unanswered: { 'AAAA example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ dmarcReports }) => dmarcReports.length > 0 ? undefined : 'the domain has no record that asks for reports by mail',
    *run({ dmarcReports: hosts, dmarcTexts }, say) {
        const own = ownRecord(dmarcTexts);
        if (own === undefined)
            return;
        const at = (0,place/* placeOf */.$)('TXT', own.source);
        for (const { host, addresses, mail } of hosts) {
            if (mail === 'refused')
                yield say.refused({ host, addresses }, at);
            if (mail === 'nowhere')
                yield say.nowhere({ host, addresses }, at);
        }
        const silent = hosts.find(({ mail }) => mail === 'unknown');
        const isWrong = hosts.some(({ mail }) => mail === 'refused' || mail === 'nowhere');
        if (silent !== undefined && !isWrong)
            throw new fact/* Unobserved */.A(`whether ${silent.host} takes mail`);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/report-uri.js





/* harmony default export */ const report_uri = ((0,check/* defineCheck */.q)({
    id: 'dmarc/report-uri',
    title: 'The addresses for DMARC reports are ones that receivers can use',
    why: `The tags rua and ruf hold URIs with commas between, in practice "mailto:" and a mailbox. Receivers pass over one that
they cannot read, and the reports for it never come. Many send to the first two addresses only.`,
    refs: [rfc(9989, '4.6'), rfc(9989, '4.8'), rfc(6068, '2')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        invalid: {
            severity: 'warning',
            text: ({ name, tag, text }) => `${tag} in the record at ${name} holds ${(0,quote/* quoted */.TL)(text)}, which is no URI, so that no report goes there`,
            remedy: () => 'Write mailto: before each mailbox, and one comma between two; a comma, "!" or ";" in an address is written %2C, %21, %3B.',
        },
        mailbox: {
            severity: 'warning',
            text: ({ name, tag, text }) => `${tag} in the record at ${name} holds ${(0,quote/* quoted */.TL)(text)}, which has no valid mail address, so that no report goes there`,
            remedy: () => 'Write it as mailto:user@example.com, without slashes.',
        },
        scheme: {
            severity: 'warning',
            text: ({ name, tag, text }) => `${tag} in the record at ${name} holds ${(0,quote/* quoted */.TL)(text)}, and receivers need to support mailto: only`,
            remedy: () => 'Give a mailbox, as mailto:user@example.com.',
        },
        size: {
            severity: 'notice',
            text: ({ name, tag, text }) => `${tag} in the record at ${name} limits the size of reports, ${(0,quote/* quoted */.TL)(text)}, which RFC 9989 removed`,
            remedy: () => 'Delete the exclamation mark and what follows it.',
        },
        many: {
            severity: 'notice',
            text: ({ name, tag, count }) => `${tag} in the record at ${name} has ${count} addresses, and many receivers send to the first two only`,
            remedy: () => 'Name one or two mailboxes, and forward from there.',
        },
    },
    examples: [
        {
            title: 'two mailboxes',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:a@example.com, mailto:b@example.com"',
            says: [],
        },
        {
            title: 'an encoded character',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:a%2Bb@example.com"',
            says: [],
        },
        {
            title: 'no mailto',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=a@example.com"',
            says: ['invalid'],
        },
        {
            title: 'a comma at the end',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:a@example.com,"',
            says: ['invalid'],
        },
        {
            title: 'slashes',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; ruf=mailto://a@example.com"',
            says: ['mailbox'],
        },
        {
            title: 'a web address',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=https://example.com/dmarc"',
            says: ['scheme'],
        },
        {
            title: 'a size limit',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:a@example.com!10m"',
            says: ['size'],
        },
        {
            title: 'three mailboxes',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rua=mailto:a@example.com,mailto:b@example.com,mailto:c@example.com"',
            says: ['many'],
        },
    ],
    skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts }, say) {
        const own = ownRecord(dmarcTexts);
        if (own === undefined)
            return;
        const at = (0,place/* placeOf */.$)('TXT', own.source);
        const { name } = dmarcTexts;
        for (const { code, tag = '', text = '' } of own.parsed.problems
            .filter(({ code }) => code in kinds)
            .slice(0, 10)) {
            yield say[kinds[code] ?? 'invalid']({ name, tag, text }, at);
        }
        for (const tag of ['rua', 'ruf']) {
            const count = own.parsed.record?.[tag].length ?? 0;
            if (count > 2)
                yield say.many({ name, tag, count }, at);
        }
    },
}));
const kinds = {
    'bad-uri': 'invalid',
    'bad-address': 'mailbox',
    'unsupported-scheme': 'scheme',
    'obsolete-size-limit': 'size',
};

;// CONCATENATED MODULE: ./build/checks/dmarc/subdomain-policy.js









/* harmony default export */ const subdomain_policy = ((0,check/* defineCheck */.q)({
    id: 'dmarc/subdomain-policy',
    title: 'Subdomains are protected as well as the domain',
    why: `The tags sp and np give subdomains a policy of their own: sp those that exist, np those that do not. Where theirs is
weaker, whoever wants to fake the domain takes a subdomain, and any name will do. The tags count only in the record of the
organizational domain, not in one that stands at a subdomain.`,
    refs: [rfc(9989, '4.7'), rfc(9989, '4.10.1')],
    on: 'domain',
    needs: { dmarc: dmarc, declared: facts_declared/* declared */.b },
    messages: {
        existing: {
            severity: 'warning',
            text: ({ name, policy, than }) => `subdomains of ${name} have the policy sp=${policy}, weaker than p=${than}`,
            remedy: ({ than }) => `Set sp=${than}, or delete sp; a subdomain that is not ready for that can have a record of its own.`,
        },
        nonexistent: {
            severity: 'warning',
            text: ({ name, policy, than }) => `names that do not exist below ${name} have the policy np=${policy}, weaker than the ${than} of those that do`,
            remedy: () => 'Set np=reject: no mail of yours comes from names that do not exist.',
        },
        idle: {
            severity: 'notice',
            text: ({ name, organization, tags }) => `${(0,quote/* listed */.KE)(tags)} in the record of ${name} ${tags.length === 1 ? 'has' : 'have'} no effect, since ${organization} is the organizational domain`,
            remedy: ({ organization, mended }) => `Publish the record as ${inFull(mended)}, and say in the record of ${organization} what holds for subdomains.`,
        },
    },
    examples: [
        { title: 'one policy for all', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"', says: [] },
        {
            title: 'a stronger one',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; sp=quarantine; np=reject"',
            says: [],
        },
        {
            title: 'the same, said twice',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=reject; np=reject"',
            says: [],
        },
        { title: 'sp weaker', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none"', says: ['existing'] },
        {
            title: 'np weaker',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; np=quarantine"',
            says: ['nonexistent'],
        },
        {
            title: 'sp weaker, np not',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none; np=reject"',
            says: ['existing'],
        },
        {
            title: 'sp in the record of a subdomain',
            domain: 'mail.example.com',
            zone: '_dmarc.mail.example.com. TXT "v=DMARC1; p=reject; sp=none"\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            says: ['idle'],
        },
        {
            title: 'sp in a record that makes the subdomain an organization',
            domain: 'dept.example.com',
            zone: '_dmarc.dept.example.com. TXT "v=DMARC1; p=none; sp=none; psd=n"\n_dmarc.example.com. TXT "v=DMARC1; p=reject"',
            says: [],
        },
        {
            title: 'no answer above',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; sp=none"',
            unanswered: { 'TXT _dmarc.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ dmarc, declared }) => {
        if (dmarc.kind !== 'found' || dmarc.relation !== 'own')
            return 'the domain has no DMARC record of its own';
        return declared.profile === 'parked' ? 'dmarc/parked says what a parked domain needs' : undefined;
    },
    *run({ dmarc }, say, { name }) {
        if (dmarc.kind !== 'found')
            return;
        const { record, organizationalDomain: organization, source } = dmarc;
        const tags = record.explicit.filter((tag) => tag === 'sp' || tag === 'np');
        if (tags.length === 0)
            return;
        if (organization === undefined)
            throw new fact/* Unobserved */.A(`organizational domain of ${name}: a name above it did not answer`);
        const at = (0,place/* placeOf */.$)('TXT', source);
        const { p, sp, np } = record;
        if (organization !== name) {
            const mended = amended(record, { sp: undefined, np: undefined });
            yield say.idle({ name, organization, tags, mended }, at);
            return;
        }
        if (isWeaker(sp, p))
            yield say.existing({ name, policy: sp, than: p }, at);
        if (isWeaker(np, sp))
            yield say.nonexistent({ name, policy: np, than: sp }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/syntax.js





const allowed = {
    adkim: 'r or s',
    aspf: 'r or s',
    fo: '0, 1, d or s, or several of them with colons between',
    psd: 'y, n or u',
    t: 'y or n',
};
/* harmony default export */ const dmarc_syntax = ((0,check/* defineCheck */.q)({
    id: 'dmarc/syntax',
    title: 'Receivers can read every part of the DMARC record',
    why: `A DMARC record is a list of tags, name=value, with semicolons between. What a receiver cannot read it passes over, and
the default holds instead; a strict one may pass over the whole record. So a slip of the pen changes the policy unseen.`,
    refs: [rfc(9989, '4.7'), rfc(9989, '4.8')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        garbage: {
            severity: 'warning',
            text: ({ name, text }) => `${(0,quote/* quoted */.TL)(text)} in the record at ${name} is no tag with a value, and is ignored`,
            remedy: () => 'Write it as name=value, with an equals sign, or delete it.',
        },
        separator: {
            severity: 'notice',
            text: ({ name }) => `there is nothing between two semicolons in the record at ${name}`,
            remedy: () => 'Delete one of the two semicolons.',
        },
        character: {
            severity: 'warning',
            text: ({ name, text }) => `${(0,quote/* quoted */.TL)(text)} in the record at ${name} holds a character that may not stand there`,
            remedy: () => 'Write it in plain printable ASCII; hard spaces and typographic quotes often come in by pasting.',
        },
        value: {
            severity: 'warning',
            text: ({ name, tag, text }) => `the tag ${tag} in the record at ${name} has the value ${(0,quote/* quoted */.TL)(text)}, which it cannot have, so that its default holds`,
            remedy: ({ tag, allowed }) => `Set ${tag} to ${allowed}, or delete it.`,
        },
        empty: {
            severity: 'warning',
            text: ({ name, text }) => `the tag ${(0,quote/* quoted */.TL)(text)} in the record at ${name} has no value, and is ignored`,
            remedy: () => 'Give it a value, or delete it.',
        },
    },
    examples: [
        { title: 'a record in order', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; fo=1:d:s;"', says: [] },
        {
            title: 'white space and capitals',
            zone: '_dmarc.example.com. TXT "V = DMARC1 ; P = Reject ; aspf=S ; "',
            says: [],
        },
        {
            title: 'a colon for an equals sign',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; fo:1"',
            says: ['garbage'],
        },
        {
            title: 'two semicolons',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none;; fo=1"',
            says: ['separator'],
        },
        {
            title: 'a hard space',
            zone: String.raw `_dmarc.example.com. TXT "v=DMARC1; p=none; x=a\160b"`,
            says: ['character'],
        },
        {
            title: 'a word for a letter',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; aspf=strict"',
            says: ['value'],
        },
        { title: 'no value', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; ruf="', says: ['empty'] },
    ],
    skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts }, say) {
        const own = ownRecord(dmarcTexts);
        if (own === undefined)
            return;
        const at = (0,place/* placeOf */.$)('TXT', own.source);
        for (const problem of own.parsed.problems.filter(isOfSyntax).slice(0, 10)) {
            const { code, tag = '', text = '' } = problem;
            const fault = { name: dmarcTexts.name, text };
            if (code === 'invalid-value')
                yield say.value({ ...fault, tag, allowed: allowed[tag] ?? '' }, at);
            else
                yield say[syntax_kinds[code] ?? 'garbage'](fault, at);
        }
    },
}));
const syntax_kinds = {
    'missing-equals': 'garbage',
    'bad-tag-name': 'garbage',
    'empty-tag': 'separator',
    'bad-tag-value': 'character',
    'empty-value': 'empty',
};
/** The policies and the addresses have checks of their own. */
const isOfSyntax = ({ code, tag = '' }) => code === 'invalid-value' ? tag in allowed : code in syntax_kinds && !['p', 'sp', 'np'].includes(tag);

;// CONCATENATED MODULE: ./build/checks/dmarc/tag-order.js





/* harmony default export */ const tag_order = ((0,check/* defineCheck */.q)({
    id: 'dmarc/tag-order',
    title: 'The policy stands right after the version',
    why: `RFC 9989 lets the tags after v stand in any order. RFC 7489 wanted p to be the second, and receivers that still follow
it to the letter take a record for invalid where it is not.`,
    refs: [rfc(7489, '6.4'), rfc(9989, '4.8')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        later: {
            severity: 'notice',
            text: ({ name }) => `p does not stand right after v=DMARC1 in the record at ${name}, where receivers by RFC 7489 look for it`,
            remedy: ({ mended }) => `Publish it as ${inFull(mended)}.`,
        },
    },
    examples: [
        { title: 'second', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; sp=none"', says: [] },
        { title: 'third', zone: '_dmarc.example.com. TXT "v=DMARC1; sp=none; p=none"', says: ['later'] },
    ],
    skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts }, say) {
        const own = ownRecord(dmarcTexts);
        if (own?.parsed.problems.some(({ code }) => code === 'p-not-second') !== true)
            return;
        yield say.later({ name: dmarcTexts.name, mended: amended(own.parsed, {}) }, (0,place/* placeOf */.$)('TXT', own.source));
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/testing.js






/* harmony default export */ const dmarc_testing = ((0,check/* defineCheck */.q)({
    id: 'dmarc/testing',
    title: 'The DMARC policy is meant, not only tried out',
    why: `With t=y the domain says that it is only trying its policy: receivers by RFC 9989 then apply one level less, quarantine
for reject and nothing for quarantine. It is easily forgotten. Receivers by RFC 7489 do not know the tag, and apply the full
policy.`,
    refs: [rfc(9989, '4.7')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts, declared: facts_declared/* declared */.b },
    messages: {
        lowered: {
            severity: 'notice',
            text: ({ name, strongest }) => `the record at ${name} is in test mode (t=y), so that receivers apply one level less than "${strongest}"`,
            remedy: () => 'Delete t=y once the reports show no mail of your own that fails.',
        },
        idle: {
            severity: 'notice',
            text: ({ name }) => `t=y in the record at ${name} has no effect, since the policy is none`,
            remedy: () => 'Delete it, or set the policy that you want to try out.',
        },
    },
    examples: [
        { title: 'meant', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject"', says: [] },
        { title: 'said to be meant', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; t=n"', says: [] },
        { title: 'tried out', zone: '_dmarc.example.com. TXT "v=DMARC1; p=reject; t=y"', says: ['lowered'] },
        { title: 'nothing to try', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; t=y"', says: ['idle'] },
    ],
    skip: ({ dmarcTexts, declared }) => declared.profile === 'parked'
        ? 'dmarc/parked says what a parked domain needs'
        : withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts }, say) {
        const own = ownRecord(dmarcTexts);
        const record = own?.parsed.record;
        if (own === undefined || record === undefined || record.t === 'n')
            return;
        const at = (0,place/* placeOf */.$)('TXT', own.source);
        const { name } = dmarcTexts;
        const strongest = policies.findLast((policy) => [record.p, record.sp, record.np].includes(policy)) ?? 'none';
        yield strongest === 'none' ? say.idle({ name }, at) : say.lowered({ name, strongest }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/unknown-tag.js






/* harmony default export */ const unknown_tag = ((0,check/* defineCheck */.q)({
    id: 'dmarc/unknown-tag',
    title: 'The DMARC record has only tags that DMARC knows',
    why: `Receivers pass over tags that they do not know, without a word. A slip such as "rau" for "rua" thus loses the reports,
and one in "sp" the protection of all subdomains.`,
    refs: [rfc(9989, '4.7')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        slip: {
            severity: 'warning',
            text: ({ name, tag, meant }) => `receivers ignore the tag ${(0,quote/* quoted */.TL)(tag)} in the record at ${name}: was ${(0,quote/* quoted */.TL)(meant)} meant?`,
            remedy: ({ tag, meant }) => `Write ${(0,quote/* quoted */.TL)(meant)} in place of ${(0,quote/* quoted */.TL)(tag)}, or delete it.`,
        },
        unknown: {
            severity: 'notice',
            text: ({ name, tag }) => `receivers ignore the tag ${(0,quote/* quoted */.TL)(tag)} in the record at ${name}, which DMARC does not know`,
            remedy: () => 'Delete it.',
        },
    },
    examples: [
        {
            title: 'every tag that there is',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; sp=none; np=reject; adkim=s; aspf=s; fo=1; psd=n; t=n; rua=mailto:d@example.com; ruf=mailto:d@example.com"',
            says: [],
        },
        {
            title: 'a slip',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; rau=mailto:d@example.com"',
            says: ['slip'],
        },
        {
            title: 'something else',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; comment=hello"',
            says: ['unknown'],
        },
    ],
    skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
    *run({ dmarcTexts }, say) {
        const own = ownRecord(dmarcTexts);
        if (own === undefined)
            return;
        const given = new Set(own.parsed.tags.map(({ name }) => name.toLowerCase()));
        for (const { text: tag = '' } of own.parsed.problems
            .filter(({ code }) => code === 'unknown-tag')
            .slice(0, 5)) {
            const meant = likelyTag(tag);
            const unknown = { name: dmarcTexts.name, tag };
            const at = (0,place/* placeOf */.$)('TXT', own.source);
            yield meant === undefined || given.has(meant)
                ? say.unknown(unknown, at)
                : say.slip({ ...unknown, meant }, at);
        }
    },
}));

// EXTERNAL MODULE: ./build/mail/spf/index.js + 22 modules
var mail_spf = __webpack_require__(8793);
;// CONCATENATED MODULE: ./build/checks/dmarc/unrelated.js






/* harmony default export */ const unrelated = ((0,check/* defineCheck */.q)({
    id: 'dmarc/unrelated',
    title: 'Nothing but the DMARC record stands at its name',
    why: `Receivers pass over TXT records at "_dmarc" that are not DMARC, so that these do no harm with most of them; some
checkers and old receivers stumble. An SPF record there is in the wrong place and does nothing.`,
    refs: [rfc(9989, '4.10'), rfc(7208, '3')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        spf: {
            severity: 'warning',
            text: ({ name, text }) => `an SPF record stands at ${name}, where no receiver looks for it: ${(0,quote/* quoted */.TL)(text)}`,
            remedy: ({ name }) => `Delete it, and publish it at ${name.replace(/^_dmarc\./, '')} if that has no SPF record yet.`,
        },
        other: {
            severity: 'notice',
            text: ({ name, text }) => `a TXT record at ${name} has nothing to do with DMARC: ${(0,quote/* quoted */.TL)(text)}`,
            remedy: () => 'Delete it, or move it to the name that it was made for.',
        },
    },
    examples: [
        { title: 'DMARC alone', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
        {
            title: 'with a token beside',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "verification=123"',
            says: ['other'],
        },
        {
            title: 'with an SPF record beside',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "v=spf1 -all"',
            says: ['spf'],
        },
        {
            title: 'a wildcard that answers for every name',
            zone: 'example.com. MX 0 .\n*.example.com. TXT "v=spf1 -all"',
            says: [],
        },
    ],
    // Without a DMARC record there, what answers may be a wildcard that nobody meant for this name.
    skip: ({ dmarcTexts: { records, name } }) => records.length > 0 ? undefined : `there is no DMARC record at ${name}`,
    *run({ dmarcTexts: { name, unrelated } }, say) {
        for (const { text, source } of unrelated.slice(0, 5)) {
            const stray = { name, text };
            const at = (0,place/* placeOf */.$)('TXT', source);
            yield ((0,mail_spf/* isSpf */.eY)(text) ? say.spf : say.other)(stray, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/dmarc/version.js






const replace = ({ mended }) => `Publish it as ${inFull(mended)}.`;
/* harmony default export */ const dmarc_version = ((0,check/* defineCheck */.q)({
    id: 'dmarc/version',
    title: 'The DMARC record starts with v=DMARC1',
    why: `A receiver takes a TXT record for DMARC only if it starts with "v=DMARC1", letter for letter: in capitals, first, with
nothing before it and a semicolon after it. A record that fails in this is passed over as if it were not there.`,
    refs: [rfc(9989, '4.7'), rfc(9989, '4.8')],
    on: 'domain',
    needs: { dmarcTexts: dmarcTexts },
    messages: {
        version: {
            severity: 'error',
            text: ({ name, text }) => `the record at ${name} does not start with precisely "v=DMARC1;", so that receivers ignore it: ${(0,quote/* quoted */.TL)(text)}`,
            remedy: replace,
        },
        before: {
            severity: 'error',
            text: ({ name, text }) => `something stands before "v=DMARC1" in the record at ${name}, so that receivers ignore it: ${(0,quote/* quoted */.TL)(text)}`,
            remedy: replace,
        },
        quotes: {
            severity: 'error',
            text: ({ name, text }) => `the record at ${name} holds quotation marks or backslashes that were pasted in, so that receivers ignore it: ${(0,quote/* quoted */.TL)(text)}`,
            remedy: ({ mended }) => `Enter it without them: ${mended}`,
        },
        beside: {
            severity: 'notice',
            text: ({ name, text }) => `beside the DMARC record at ${name} stands one that receivers ignore, since it does not start with "v=DMARC1;": ${(0,quote/* quoted */.TL)(text)}`,
            remedy: () => 'Delete it.',
        },
    },
    examples: [
        { title: 'as it should be', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
        { title: 'white space that is allowed', zone: '_dmarc.example.com. TXT "v = DMARC1 ;p=none"', says: [] },
        { title: 'lower case', zone: '_dmarc.example.com. TXT "v=dmarc1; p=none"', says: ['version'] },
        { title: 'no semicolon', zone: '_dmarc.example.com. TXT "v=DMARC1 p=none"', says: ['version'] },
        {
            title: 'no version',
            zone: '_dmarc.example.com. TXT "p=none; rua=mailto:d@example.com"',
            says: ['version'],
        },
        { title: 'white space before', zone: '_dmarc.example.com. TXT " v=DMARC1; p=none"', says: ['before'] },
        { title: 'another tag before', zone: '_dmarc.example.com. TXT "p=none; v=DMARC1"', says: ['before'] },
        {
            title: 'pasted quotes',
            zone: String.raw `_dmarc.example.com. TXT "\"v=DMARC1; p=none\""`,
            says: ['quotes'],
        },
        {
            title: 'pasted backslashes',
            zone: String.raw `_dmarc.example.com. TXT "v=DMARC1\\; p=none\\;"`,
            says: ['quotes'],
        },
        {
            title: 'beside a good one',
            zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "v=dmarc1; p=none"',
            says: ['beside'],
        },
    ],
    *run({ dmarcTexts: { name, records, nearMisses } }, say) {
        for (const near of nearMisses.slice(0, 3)) {
            const unread = { name, text: near.text, mended: mendedText(near) };
            const at = (0,place/* placeOf */.$)('TXT', near.source);
            yield records.length > 0 ? say.beside(unread, at) : say[faultOf(near)](unread, at);
        }
    },
}));
function faultOf({ text, parsed }) {
    if (/["\\]/.test(text))
        return 'quotes';
    const before = parsed.problems.some(({ code }) => code === 'leading-whitespace' || code === 'version-not-first');
    return before ? 'before' : 'version';
}
/** The record with the version where it belongs and without what was pasted in. */
function mendedText({ text, parsed }) {
    if (/["\\]/.test(text))
        return text.replace(/["\\]/g, '').trim();
    const glued = /^\s*v\s{0,9}=\s{0,9}dmarc1?[\s,]{1,9}(?=[a-z])/i;
    if (glued.test(text))
        return text.replace(glued, 'v=DMARC1; ');
    return amended(parsed, { v: 'DMARC1' });
}

;// CONCATENATED MODULE: ./build/checks/domain/nonexistent.js




/* harmony default export */ const nonexistent = ((0,check/* defineCheck */.q)({
    id: 'domain/nonexistent',
    title: 'The domain exists in the DNS',
    why: `Receivers refuse mail from a domain that the DNS does not know ("sender domain must resolve"), and nobody can
write to it. The usual causes are a slip in the settings, an expired registration, or a delegation that was removed.`,
    refs: [rfc(2308, '5'), rfc(5321, '2.3.5')],
    on: 'domain',
    needs: { existence: existence },
    messages: {
        nxdomain: {
            severity: 'error',
            text: ({ name }) => `the DNS answers that the domain ${(0,quote/* quoted */.TL)(name)} does not exist (NXDOMAIN)`,
            remedy: () => 'Look for a slip in the name; if it is right, renew the registration or restore the delegation.',
        },
    },
    examples: [
        { title: 'a domain with records', zone: 'example.com. MX 10 mx.example.com.', says: [] },
        { title: 'a name that only has something below it', zone: 'www.example.com. A 192.0.2.1', says: [] },
        { title: 'an unknown name', zone: 'example.org. A 192.0.2.1', says: ['nxdomain'] },
        {
            title: 'a server that does not answer',
            zone: '',
            unanswered: { 'MX example.com': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    *run({ existence }, say, { name }) {
        if (!existence.exists)
            yield say.nxdomain({ name }, { in: 'dns', name, type: 'MX' });
    },
}));

;// CONCATENATED MODULE: ./build/checks/domain/public-suffix.js





/* harmony default export */ const public_suffix = ((0,check/* defineCheck */.q)({
    id: 'domain/public-suffix',
    title: 'The domain is one that an organisation can own',
    why: `Under a public suffix, such as "com" or "co.uk", everybody can register names. Receivers give its own mail no
standing: DKIM signatures of such a name are refused by many, and DMARC looks for other organisations below it.`,
    refs: [rfc(9989, '4.10'), rfc(6376, '6.1.1')],
    on: 'domain',
    needs: { existence: existence },
    messages: {
        suffix: {
            severity: 'warning',
            text: ({ name }) => `${(0,quote/* quoted */.TL)(name)} is on the Public Suffix List: others register their domains under it`,
            remedy: () => 'Check the domain that you own below it; if you do run the suffix itself, send mail from a name below it.',
        },
    },
    examples: [
        { title: 'a registered domain', zone: 'example.com. MX 10 mx.example.com.', says: [] },
        {
            title: 'a name under a private suffix',
            domain: 'me.github.io',
            zone: 'me.github.io. MX 10 mx.example.com.',
            says: [],
        },
        { title: 'a top-level domain', domain: 'com', zone: 'com. MX 10 mx.example.com.', says: ['suffix'] },
        { title: 'a second-level suffix', domain: 'co.uk', zone: 'co.uk. A 192.0.2.1', says: ['suffix'] },
    ],
    skip: ({ existence }) => (existence.exists ? undefined : 'the domain does not exist'),
    *run(_, say, { name }) {
        if (isPublicSuffix(name))
            yield say.suffix({ name }, { in: 'dns', name, type: 'SOA' });
    },
}));

;// CONCATENATED MODULE: ./build/facts/certificate-problems.js
/** What is wrong, one problem for each cause. */
function certificateProblems(tls, now) {
    const [leaf] = tls.chain;
    if (leaf === undefined)
        return [{ kind: 'missing' }];
    const distrusted = distrustIn(tls, leaf, now);
    // A server that signs for itself has to get another certificate anyway, and that will have the right name.
    const isForOther = !tls.nameMatches && distrusted?.kind !== 'self-signed';
    const name = isForOther ? [{ kind: 'other-name', names: leaf.names }] : [];
    const weak = distrusted?.kind === 'weak' ? undefined : weaknessIn(tls.chain);
    const expiring = distrusted === undefined ? expiringSoon(leaf, now) : undefined;
    return [distrusted, ...name, weak, expiring].filter((problem) => problem !== undefined);
}
function distrustIn({ trusted, distrust, chain }, leaf, now) {
    if (trusted)
        return undefined;
    const { subject } = leaf;
    switch (distrust?.reason) {
        case 'expired': {
            const expired = chain.find(({ notAfter }) => Date.parse(notAfter) <= now.getTime()) ?? leaf;
            return { kind: 'expired', subject: expired.subject, notAfter: expired.notAfter };
        }
        case 'not-yet-valid': {
            const early = chain.find(({ notBefore }) => Date.parse(notBefore) > now.getTime()) ?? leaf;
            return { kind: 'not-yet-valid', subject: early.subject, notBefore: early.notBefore };
        }
        case 'self-signed':
        case 'revoked':
            return { kind: distrust.reason, subject };
        case 'no-certificate':
            return { kind: 'missing' };
        case 'private-authority':
            return { kind: 'private-authority', authority: chain.at(-1)?.subject ?? leaf.issuer };
        case 'incomplete-chain': {
            const last = chain.at(-1) ?? leaf;
            const [url] = last.issuerUrls;
            return { kind: 'incomplete-chain', issuer: last.issuer, ...(url === undefined ? {} : { url }) };
        }
        case 'weak':
            return weaknessIn(chain) ?? { kind: 'weak', what: `is too weak for OpenSSL (${distrust.code})` };
        default:
            // Node calls a key that is too small for OpenSSL UNSPECIFIED.
            return weaknessIn(chain) ?? { kind: 'untrusted', code: distrust?.code ?? '' };
    }
}
/** CA/Browser Forum Baseline Requirements §6.1.5, §7.1.3: RSA of 2,048 bits and SHA-2 are the least. */
function weaknessIn(chain) {
    const sizes = chain.flatMap(({ key: { type, bits } }) => bits !== undefined && bits < leastBits(type) ? [`has an ${type.toUpperCase()} key of ${bits} bits`] : []);
    // An authority's signature on itself proves nothing and is not looked at.
    const signatures = chain.flatMap(({ signatureAlgorithm, isSelfSigned }) => certificate_problems_isBroken.test(signatureAlgorithm) && !isSelfSigned ? [`is signed with ${signatureAlgorithm}`] : []);
    const [what] = [...sizes, ...signatures];
    return what === undefined ? undefined : { kind: 'weak', what };
}
const leastBits = (type) => (type.startsWith('rsa') || type === 'dsa' ? 2_048 : 224);
const certificate_problems_isBroken = /^(md2|md5|sha1)With|with-sha1$/i;
const day = 86_400_000;
/** Renewal is due when a third of the time is left; less than a sixth says that it has failed. */
function expiringSoon({ notBefore, notAfter }, now) {
    const end = Date.parse(notAfter);
    const left = end - now.getTime();
    const soon = Math.min(14 * day, (end - Date.parse(notBefore)) / 6);
    return left < soon ? { kind: 'expiring', notAfter, days: Math.max(0, Math.floor(left / day)) } : undefined;
}

// EXTERNAL MODULE: ./build/facts/endings.js
var endings = __webpack_require__(1400);
// EXTERNAL MODULE: ./build/facts/exchanger.js
var facts_exchanger = __webpack_require__(813);
;// CONCATENATED MODULE: ./build/facts/said.js
/** A reply in a message to people, and whom a refusal is about. */

/** `"550 5.7.1 relaying denied"`. */
const saidIn = ({ code, lines }) => (0,quote/* quoted */.TL)([code, ...lines].join(' '));
/**
 * Whether a refusal speaks of whoever connects, not of the server: block lists and reputation refuse a runner in a
 * data centre, and nobody else.
 */
const isAboutClient = ({ lines, enhanced }) => enhanced === '5.7.25' || enhanced === '5.7.27' || aboutClient.test(lines.join(' ').slice(0, 1_000));
const aboutClient = /block|black|banned|^(\d\.\d+\.\d+ )?access denied|\blisted|\brbl|dnsbl|spamhaus|spamcop|barracuda|reputation|dynamic|residential|\byou\b|\byour\b|\bclient\b|reverse|\bptr\b|rdns|\bhelo\b|\behlo\b|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|poor|policy|connections?\b|too many|\brate\b|not allowed|not permitted|unauthori[sz]ed|abuse|spam/i;

;// CONCATENATED MODULE: ./build/facts/exchanger-ehlo.js
/** What an exchanger that lets itself be spoken to says of itself. */




/** Said by checks that skip what is not introduced. */
const notIntroduced = 'no conversation came about (exchanger/unreachable, exchanger/greeting)';
/** Undefined where no conversation came about; unobserved where it was only put off. */
const introduced = {
    name: 'exchanger-ehlo',
    on: 'exchanger',
    async gather(exchanger, world) {
        const conversation = await world.fact(facts_exchanger/* exchangerConversation */.np, exchanger);
        const ehlo = (0,endings/* ehloOf */.oX)(conversation);
        if (ehlo !== undefined)
            return { conversation, ehlo };
        const reply = deferralIn(conversation);
        if (reply !== undefined)
            throw new fact/* Unobserved */.A(`${exchanger.host} (${exchanger.ip}) is busy or greylists: ${saidIn(reply)}`);
        return undefined;
    },
};
/** RFC 5321 §4.2.1: 4yz asks to come again; a second try has been made already. */
function deferralIn(conversation) {
    const reply = (0,endings/* troubleOf */.LH)(conversation)?.reply;
    return reply !== undefined && reply.code >= 400 && reply.code < 500 ? reply : undefined;
}

;// CONCATENATED MODULE: ./build/facts/exchanger-certificate.js


/** Undefined where STARTTLS was not reached, or did not lead to TLS. */
const exchangerCertificate = {
    name: 'exchanger-certificate',
    on: 'exchanger',
    async gather(exchanger, world) {
        const tls = (await world.fact(introduced, exchanger))?.conversation.tls;
        return tls && certificateProblems(tls, world.now);
    },
};

;// CONCATENATED MODULE: ./build/checks/exchanger/certificate.js




const ofWhom = ({ host, ip }) => `the certificate of the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip})`;
const dayOf = ({ date }) => date.slice(0, 10);
const messages = {
    expired: {
        severity: 'notice',
        text: (data) => `${ofWhom(data)} expired on ${dayOf(data)}`,
        remedy: () => 'Renew the certificate, and let the mail server read the new one whenever it is renewed.',
    },
    'not-yet-valid': {
        severity: 'notice',
        text: (data) => `${ofWhom(data)} is valid only from ${dayOf(data)}`,
        remedy: () => 'Install a certificate that is valid now, and look at the clock of the server.',
    },
    untrusted: {
        severity: 'notice',
        text: (data) => `${ofWhom(data)} ${data.what}`,
        remedy: () => 'Install a certificate of a public authority together with its intermediate certificates; DANE with usage 3 does without.',
    },
    'other-name': {
        severity: 'notice',
        text: ({ names, ...one }) => `${ofWhom(one)} is for ${names.length === 0 ? 'no host name' : (0,quote/* listed */.KE)(names.map(quote/* quoted */.TL), 4)}`,
        remedy: ({ host }) => `Get a certificate that has ${(0,quote/* quoted */.TL)(host)} among its names.`,
    },
    weak: {
        severity: 'notice',
        text: (data) => `${ofWhom(data)}, or one that it rests on, ${data.what}`,
        remedy: () => 'Get a certificate with an RSA key of 2048 bits or an ECDSA key, signed with SHA-256.',
    },
    expiring: {
        severity: 'notice',
        text: ({ days, ...data }) => `${ofWhom(data)} expires in ${(0,quote/* counted */.hS)(days, 'day')}, on ${dayOf(data)}`,
        remedy: () => 'Renew it now, and find out why that did not happen by itself.',
    },
};
const certificate_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const distrusted = { trusted: false, distrust: { reason: 'self-signed', code: '' } };
/* harmony default export */ const certificate = ((0,check/* defineCheck */.q)({
    id: 'exchanger/certificate',
    title: 'The certificate of a mail exchanger could be verified',
    why: `Most senders encrypt to whatever certificate is there, so a bad one loses no mail by itself. Senders that verify,
because of MTA-STS, DANE or a rule of their own for this domain, do not deliver to it; so mend it before you publish a
policy.`,
    refs: [rfc(7435, '3'), rfc(8461, '4.2'), rfc(9525)],
    on: 'exchanger',
    needs: { exchangerCertificate: exchangerCertificate },
    messages,
    examples: [
        { title: 'a good certificate', zone: certificate_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        {
            title: 'an expired one',
            zone: certificate_zone,
            smtp: {
                '192.0.2.1:25': {
                    tls: { trusted: false, distrust: { reason: 'expired', code: 'CERT_HAS_EXPIRED' } },
                    certificate: { notAfter: '2025-12-24T00:00:00.000Z' },
                },
            },
            says: ['expired'],
        },
        {
            title: 'one for the future',
            zone: certificate_zone,
            smtp: {
                '192.0.2.1:25': {
                    tls: { trusted: false, distrust: { reason: 'not-yet-valid', code: 'CERT_NOT_YET_VALID' } },
                    certificate: { notBefore: '2026-02-01T00:00:00.000Z' },
                },
            },
            says: ['not-yet-valid'],
        },
        {
            title: 'one that the server signed itself, for any name',
            zone: certificate_zone,
            smtp: { '192.0.2.1:25': { tls: { ...distrusted, nameMatches: false } } },
            says: ['untrusted'],
        },
        {
            title: 'another name',
            zone: certificate_zone,
            smtp: { '192.0.2.1:25': { tls: { nameMatches: false }, certificate: { names: ['www.example.com'] } } },
            says: ['other-name'],
        },
        {
            title: 'a short key',
            zone: certificate_zone,
            smtp: { '192.0.2.1:25': { certificate: { key: { type: 'rsa', bits: 1024 } } } },
            says: ['weak'],
        },
        {
            title: 'two days left',
            zone: certificate_zone,
            smtp: { '192.0.2.1:25': { certificate: { notAfter: '2026-01-03T00:00:00.000Z' } } },
            says: ['expiring'],
        },
        {
            title: 'no TLS, which is for exchanger/starttls',
            zone: certificate_zone,
            smtp: { '192.0.2.1:25': { keywords: ['SIZE'] } },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ exchangerCertificate }) => exchangerCertificate === undefined ? 'there is no TLS (exchanger/starttls)' : undefined,
    *run({ exchangerCertificate = [] }, say, { host, ip }) {
        for (const problem of exchangerCertificate)
            yield findingOf(problem, { host, ip }, say);
    },
}));
function findingOf(problem, one, say) {
    switch (problem.kind) {
        case 'expired':
            return say.expired({ ...one, date: problem.notAfter });
        case 'not-yet-valid':
            return say['not-yet-valid']({ ...one, date: problem.notBefore });
        case 'expiring':
            return say.expiring({ ...one, date: problem.notAfter, days: problem.days });
        case 'other-name':
            return say['other-name']({ ...one, names: problem.names });
        case 'weak':
            return say.weak({ ...one, what: problem.what });
        default:
            return say.untrusted({ ...one, what: inWords(problem) });
    }
}
function inWords(problem) {
    switch (problem.kind) {
        case 'missing':
            return 'is missing: the server shows none';
        case 'self-signed':
            return 'is signed by itself and not by an authority';
        case 'revoked':
            return 'has been revoked by its authority';
        case 'private-authority':
            return `is from ${(0,quote/* quoted */.TL)(problem.authority)}, which is not a public authority`;
        case 'incomplete-chain':
            return `comes without the certificate of ${(0,quote/* quoted */.TL)(problem.issuer)} that leads to a public authority`;
        case 'untrusted':
            return `is not trusted (${(0,quote/* quoted */.TL)(problem.code)})`;
    }
}

;// CONCATENATED MODULE: ./build/facts/target.js
/** What a name in an MX record can be that no mail exchanger can be called. */

/** Top-level names that never are in the public DNS (RFC 6761, RFC 6762, RFC 8375 aside, RFC 9476). */
const localSuffixes = ['localhost', 'local', 'localdomain', 'internal', 'lan', 'home', 'corp', 'test', 'alt'];
/** Why mail cannot be sent to a host of this name, or undefined where it can. */
function targetProblem(name) {
    const labels = (0,dns_name/* labelsOf */.PC)(name);
    const last = labels.at(-1) ?? '';
    if (isAddress(name))
        return 'address';
    if (last === 'invalid')
        return 'invalid';
    if (localSuffixes.includes(last))
        return 'local';
    if (labels.length === 1)
        return 'single-label';
    return (0,dns_name/* isHostname */.Kq)(name) ? undefined : 'illegal';
}
const isAddress = (name) => /^\d{1,3}(\.\d{1,3}){3}$/.test(name) || /^\[?[0-9a-f:.]*:[0-9a-f:.]*\]?$/.test(name);

;// CONCATENATED MODULE: ./build/checks/exchanger/ehlo-name.js






const calls = ({ host, ip, name }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) calls itself ${(0,quote/* quoted */.TL)(name)}`;
const ehlo_name_remedy = () => 'Set the host name of the mail server to its full name in the DNS (Postfix: myhostname, Exim: primary_hostname).';
const ehlo_name_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const ehlo_name_called = (name) => ({
    keywords: ['SIZE'],
    greeting: { code: 220, lines: [`${name} ESMTP`] },
    ehlo: {
        command: 'EHLO',
        reply: { code: 250, lines: [name] },
        name,
        extensions: [],
        auth: [],
        offers: {
            starttls: false,
            pipelining: false,
            eightBitMime: false,
            smtpUtf8: false,
            chunking: false,
            dsn: false,
            requireTls: false,
            enhancedStatusCodes: false,
        },
    },
});
/* harmony default export */ const ehlo_name = ((0,check/* defineCheck */.q)({
    id: 'exchanger/ehlo-name',
    title: 'A mail exchanger gives its full host name',
    why: `A server begins its greeting and its answer to EHLO with its host name. Senders recognise by it that a server talks
to itself, and stop a loop; the same name mostly stands in the mail that the server sends on, where receivers check it
and refuse "localhost" and names that are not in the DNS.`,
    refs: [rfc(5321, '4.3.1'), rfc(5321, '2.3.5'), rfc(5321, '4.1.1.1')],
    on: 'exchanger',
    needs: { introduced: introduced },
    messages: {
        local: {
            severity: 'notice',
            text: (data) => `${calls(data)}, a name that every machine has for itself`,
            remedy: ehlo_name_remedy,
        },
        address: { severity: 'notice', text: (data) => `${calls(data)}, an address and no name`, remedy: ehlo_name_remedy },
        'single-label': {
            severity: 'notice',
            text: (data) => `${calls(data)}, which is not a full host name`,
            remedy: ehlo_name_remedy,
        },
        illegal: { severity: 'notice', text: (data) => `${calls(data)}, which is no host name`, remedy: ehlo_name_remedy },
        greeting: {
            severity: 'notice',
            text: ({ host, ip, name }) => `the greeting of the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) begins with ${(0,quote/* quoted */.TL)(name)} and not with its host name`,
            remedy: () => 'Begin the greeting with the full name of the server (Postfix: smtpd_banner, Exim: smtp_banner).',
        },
    },
    examples: [
        { title: 'a full name', zone: ehlo_name_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        {
            title: 'another full name',
            zone: ehlo_name_zone,
            smtp: { '192.0.2.1:25': ehlo_name_called('mail-7.provider.example') },
            says: [],
        },
        { title: 'localhost', zone: ehlo_name_zone, smtp: { '192.0.2.1:25': ehlo_name_called('localhost.localdomain') }, says: ['local'] },
        { title: 'an address', zone: ehlo_name_zone, smtp: { '192.0.2.1:25': ehlo_name_called('192.0.2.1') }, says: ['address'] },
        { title: 'an address literal', zone: ehlo_name_zone, smtp: { '192.0.2.1:25': ehlo_name_called('[192.0.2.1]') }, says: ['address'] },
        { title: 'one label', zone: ehlo_name_zone, smtp: { '192.0.2.1:25': ehlo_name_called('mail') }, says: ['single-label'] },
        {
            title: 'an underscore',
            zone: ehlo_name_zone,
            smtp: { '192.0.2.1:25': ehlo_name_called('mail_1.example.com') },
            says: ['illegal'],
        },
        {
            title: 'a greeting without a name',
            zone: ehlo_name_zone,
            smtp: { '192.0.2.1:25': { greeting: { code: 220, lines: ['ESMTP ready'] } } },
            says: ['greeting'],
        },
        {
            title: 'a greeting that a firewall hides, which is for exchanger/inspection',
            zone: ehlo_name_zone,
            smtp: { '192.0.2.1:25': { greeting: { code: 220, lines: ['**************2******'] } } },
            says: [],
        },
    ],
    skip: ({ introduced }) => (introduced === undefined ? notIntroduced : undefined),
    *run({ introduced }, say, { host, ip }) {
        if (introduced === undefined)
            return;
        const { ehlo, conversation } = introduced;
        const problem = problemOf(ehlo.name);
        if (problem !== undefined)
            return yield say[problem]({ host, ip, name: ehlo.name });
        const name = conversation.greeting?.lines[0]?.split(/\s/)[0] ?? '';
        if (!/^[*]/.test(name) && problemOf(name) !== undefined)
            yield say.greeting({ host, ip, name });
    },
}));
function problemOf(text) {
    if (/^\[.*\]$/.test(text))
        return 'address';
    const name = (0,dns_name/* parseName */.$q)(text);
    if (name === undefined || name === '')
        return 'illegal';
    const problem = targetProblem(name);
    return problem === 'invalid' ? 'illegal' : problem;
}

;// CONCATENATED MODULE: ./build/core/elsewhere.js

const lesser = {
    error: 'warning',
    warning: 'notice',
    notice: 'notice',
};
/** The same message, a level lower. */
const elsewhere = ({ severity, text, remedy, }) => ({
    severity: lesser[severity],
    text,
    remedy: (data) => `Tell whoever runs ${(0,quote/* quoted */.TL)(data.host)}: ${remedy(data)}`,
});

;// CONCATENATED MODULE: ./build/facts/exchanger-owner.js

const isOwn = {
    name: 'exchanger-owner',
    on: 'exchanger',
    gather: async ({ host }, { settings }) => isOf(host, settings.domains),
};
/** Whether a host is registered under the same name as one of the domains. */
function isOf(host, domains) {
    const names = registered.get(domains) ?? new Set(domains.map(registeredName));
    registered.set(domains, names);
    return names.has(registeredName(host));
}
/** A run has one list of domains, and maybe a thousand in it. */
const registered = new WeakMap();
const registeredName = (name) => registrableDomain(name) ?? name;

;// CONCATENATED MODULE: ./build/checks/exchanger/greeting.js










const greeting_refused = {
    severity: 'error',
    text: ({ host, ip, said }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) takes no mail: ${said}`,
    remedy: ({ host }) => `Let the server receive mail again, or remove ${(0,quote/* quoted */.TL)(host)} from the MX records; a domain without mail says so with a null MX.`,
};
const stranger = {
    severity: 'error',
    text: ({ host, ip, said }) => `port 25 of the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) is no mail server: it ${said}`,
    remedy: ({ host }) => `Let a mail server that begins in plain text listen on port 25 of ${(0,quote/* quoted */.TL)(host)}, or correct the MX records.`,
};
const greeting_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const rejecting = (code, text) => ({
    ended: {
        kind: 'rejected',
        during: 'greeting',
        said: `answered with ${code}`,
        reply: { code, lines: [text] },
    },
});
/* harmony default export */ const greeting = ((0,check/* defineCheck */.q)({
    id: 'exchanger/greeting',
    title: 'A mail exchanger greets with 220 and speaks SMTP',
    why: `A server that greets with 554 or 521 refuses every message, and one that speaks another protocol cannot take any.
What refuses only the machine that this program runs on, because its address is on a block list, says nothing of other
senders and is not reported as a fault.`,
    refs: [rfc(5321, '3.1'), rfc(5321, '4.2'), rfc(7504)],
    on: 'exchanger',
    needs: { exchangerConversation: facts_exchanger/* exchangerConversation */.np, isOwn: isOwn },
    messages: {
        refused: greeting_refused,
        'refused-elsewhere': elsewhere(greeting_refused),
        stranger,
        'stranger-elsewhere': elsewhere(stranger),
    },
    examples: [
        { title: 'a mail server', zone: greeting_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        {
            title: 'no service',
            zone: greeting_zone,
            smtp: { '192.0.2.1:25': rejecting(554, 'mx.example.com No SMTP service here') },
            says: ['refused'],
        },
        {
            title: 'a host that does not accept mail, of somebody else',
            zone: hosted,
            smtp: { '192.0.2.1:25': rejecting(521, 'Server does not accept mail') },
            says: ['refused-elsewhere'],
        },
        {
            title: 'a machine on a block list',
            zone: greeting_zone,
            smtp: {
                '192.0.2.1:25': rejecting(554, '5.7.1 Service unavailable; Client host [198.51.100.1] blocked using zen'),
            },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a server that is busy',
            zone: greeting_zone,
            smtp: { '192.0.2.1:25': rejecting(421, '4.3.2 Too many connections') },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a web server',
            zone: greeting_zone,
            smtp: {
                '192.0.2.1:25': {
                    ended: { kind: 'not-smtp', during: 'greeting', said: 'speaks HTTP', seen: 'http' },
                },
            },
            says: ['stranger'],
        },
        {
            title: 'TLS from the first octet, at somebody else’s',
            zone: hosted,
            smtp: {
                '192.0.2.1:25': {
                    ended: { kind: 'plain-on-tls', during: 'greeting', said: 'speaks TLS from the first octet' },
                },
            },
            says: ['stranger-elsewhere'],
        },
        {
            title: 'a connection that is closed at once',
            zone: greeting_zone,
            smtp: {
                '192.0.2.1:25': { ended: { kind: 'closed', during: 'greeting', said: 'closed the connection' } },
            },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ exchangerConversation }) => (0,endings/* troubleOf */.LH)(exchangerConversation)?.during === 'connect'
        ? 'there is no connection (exchanger/unreachable)'
        : undefined,
    *run({ exchangerConversation, isOwn }, say, { host, ip }) {
        const trouble = (0,endings/* troubleOf */.LH)(exchangerConversation);
        if (trouble === undefined || !beginnings.has(trouble.during))
            return;
        if (strange.has(trouble.kind))
            return yield say[isOwn ? 'stranger' : 'stranger-elsewhere']({ host, ip, said: trouble.said });
        const { reply } = trouble;
        // A connection that is closed without a word may be closed to this machine alone.
        if (reply === undefined)
            throw new fact/* Unobserved */.A(`${host} (${ip}) ${trouble.said} before it said anything`);
        if (deferralIn(exchangerConversation) !== undefined)
            throw new fact/* Unobserved */.A(`${host} (${ip}) is busy or greylists: ${saidIn(reply)}`);
        if (isAboutClient(reply))
            throw new fact/* Unobserved */.A(`${host} (${ip}) refuses the machine that this runs on: ${saidIn(reply)}`);
        yield say[isOwn ? 'refused' : 'refused-elsewhere']({ host, ip, said: saidIn(reply) });
    },
}));
const beginnings = new Set(['greeting', 'ehlo']);
const strange = new Set(['not-smtp', 'plain-on-tls', 'protocol']);

// EXTERNAL MODULE: ./build/facts/address-range.js
var address_range = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/facts/ip-addresses.js
var ip_addresses = __webpack_require__(3290);
// EXTERNAL MODULE: ./build/facts/vantage.js
var vantage = __webpack_require__(1738);
;// CONCATENATED MODULE: ./build/facts/submission-conversation.js
/** The conversation with the server through which a domain sends, and where it fails, what would work instead. */





/** Unobserved where no address has answered and no other port does. */
const submission = {
    name: 'submission',
    on: 'submission',
    async gather(server, world) {
        const { ips, exists } = await (0,ip_addresses/* ipAddressesOf */.T)(server.host, world);
        const attempts = await attemptAll(server, ips, world);
        const main = furthest(attempts);
        if (main === undefined)
            return { attempts, main, hostExists: exists, alternatives: [] };
        const alternatives = isSecured(main.conversation) ? [] : await tryOthers(server, main.address, world);
        if (!(0,endings/* isEvidence */.em)(main.conversation) && !alternatives.some(({ works }) => works)) {
            const said = (0,endings/* troubleOf */.LH)(main.conversation)?.said ?? '';
            throw new fact/* Unobserved */.A(await (0,vantage/* whyUnseen */.V)({ address: main.address, port: server.port, said }, world));
        }
        return { attempts, main, hostExists: exists, alternatives };
    },
};
/**
 * All at the same time, the first with the login. Where it did not get to log in, one more that can be spoken to does: a
 * wrong password is sent once.
 */
async function attemptAll(server, ips, world) {
    const login = world.login(server);
    const attempt = async (address, tells) => {
        const call = callTo(server, address, world);
        const conversation = await world.smtp(tells && login !== undefined ? { ...call, login } : call);
        return { address, conversation };
    };
    const attempts = await Promise.all(ips.map((address, i) => attempt(address, i === 0)));
    const isDone = login === undefined || attempts[0]?.conversation.login !== undefined;
    const next = isDone
        ? undefined
        : attempts.find(({ conversation }) => conversation.ended.kind === 'completed');
    const again = next === undefined ? undefined : await attempt(next.address, true);
    return withoutUnroutable(attempts.map((one) => (one === next && again !== undefined ? again : one)), world);
}
const callTo = ({ host, port, security }, address, { settings }) => ({
    host,
    address,
    port,
    security,
    ehlo: settings.ehlo,
});
/** IPv6 addresses say nothing on a machine without IPv6, as long as others are there. */
async function withoutUnroutable(attempts, world) {
    const isUnroutable = ({ address, conversation }) => (0,address_range/* familyOf */.Ap)(address) === 6 && conversation.ended.kind === 'unreachable';
    const others = attempts.filter((attempt) => !isUnroutable(attempt));
    if (others.length === attempts.length || others.length === 0)
        return attempts;
    const { ipv6 } = await world.fact(vantage/* vantage */.F8, { kind: 'vantage' });
    return ipv6 === 'yes' ? attempts : others;
}
function furthest(attempts) {
    const reached = ({ conversation }) => {
        if (conversation.ended.kind === 'completed')
            return stages.length + (conversation.login ? 2 : 1);
        return (0,endings/* isEvidence */.em)(conversation) ? stages.indexOf(conversation.ended.during) : -1;
    };
    return attempts.reduce((best, attempt) => (best === undefined || reached(attempt) > reached(best) ? attempt : best), undefined);
}
const stages = ['connect', 'greeting', 'ehlo', 'starttls', 'tls', 'login', 'probe'];
/** Whether there is nothing to gain from another port. */
const isSecured = ({ ended, tls }) => ended.kind === 'completed' || tls !== undefined;
const usual = [
    [465, 'implicit-tls'],
    [587, 'starttls'],
    [2525, 'starttls'],
    [25, 'starttls'],
];
/** Milliseconds for each: they wait for one another, as a server is called once at a time. */
const patience = 16_000;
/** The other mode on the same port, then the usual ports; without a login. */
async function tryOthers(server, address, world) {
    const otherMode = server.security === 'implicit-tls' ? 'starttls' : 'implicit-tls';
    const others = [[server.port, otherMode], ...usual.filter(([port]) => port !== server.port)];
    return Promise.all(others.map(async ([port, security]) => {
        const call = { ...callTo({ ...server, port, security }, address, world), patience };
        const conversation = await world.smtp(call);
        const works = conversation.ended.kind === 'completed' && conversation.tls !== undefined;
        return { address, port, security, conversation, works };
    }));
}

;// CONCATENATED MODULE: ./build/facts/tls-versions.js


const versions = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
const none = { accepted: [], refused: [], unknown: [] };
const submissionTlsVersions = {
    name: 'submission-tls-versions',
    on: 'submission',
    async gather(server, world) {
        const { main } = await world.fact(submission, server);
        if (main === undefined || server.security === 'none')
            return none;
        const { host, port, security } = server;
        const call = { host, port, security, address: main.address, ehlo: world.settings.ehlo };
        return probe(call, main.conversation, world);
    },
};
const exchangerTlsVersions = {
    name: 'exchanger-tls-versions',
    on: 'exchanger',
    async gather(exchanger, world) {
        const conversation = await world.fact(facts_exchanger/* exchangerConversation */.np, exchanger);
        return probe({ ...(0,facts_exchanger/* exchangerCall */.qv)(exchanger, world), security: 'starttls' }, conversation, world);
    },
};
async function probe(call, seen, world) {
    const failed = seen.ended.kind === 'tls-handshake';
    // In the mode that was asked for there is no TLS, and each try would wait for a greeting again.
    if (seen.ended.kind === 'plain-on-tls')
        return none;
    if (seen.tls === undefined && !failed)
        return none;
    const outcomes = await Promise.all(versions.map(async (version) => ({
        version,
        outcome: seen.tls?.version === version
            ? 'accepted'
            : outcomeOf(await world.smtp({ ...call, tls: { minVersion: version, maxVersion: version } })),
    })));
    const having = (wanted) => outcomes.filter(({ outcome }) => outcome === wanted).map(({ version }) => version);
    return { accepted: having('accepted'), refused: having('refused'), unknown: having('unknown') };
}
/** OpenSSL's words for what this machine does not do itself. */
const isOurs = /NO_PROTOCOLS_AVAILABLE|NO_CIPHERS_AVAILABLE|UNSUPPORTED_PROTOCOL_VERSION/i;
function outcomeOf({ tls, ended }) {
    if (tls !== undefined)
        return 'accepted';
    if (ended.kind === 'completed')
        return 'unknown';
    const isAnswer = ended.during === 'tls' && ['tls-handshake', 'reset', 'closed'].includes(ended.kind);
    return isAnswer && !isOurs.test(ended.code ?? '') ? 'refused' : 'unknown';
}

;// CONCATENATED MODULE: ./build/checks/exchanger/handshake.js









const failed = {
    severity: 'warning',
    text: ({ host, ip, said }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) accepts STARTTLS, and then it ${said}`,
    remedy: () => 'Let the mail server speak TLS 1.2 and 1.3 with usual ciphers, and look into its log for what failed.',
};
const injected = {
    severity: 'warning',
    text: ({ host, ip, said }) => `between STARTTLS and TLS, plain text came from the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}): ${said}`,
    remedy: () => 'Update the mail server or the proxy in front of it: whoever is on the way could put in commands or replies there.',
};
const handshake_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const handshake_hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const broken = {
    starttls: { code: 220, lines: ['2.0.0 go ahead'] },
    ended: { kind: 'tls-handshake', during: 'tls', said: 'failed in the TLS handshake (no shared cipher)' },
};
const injecting = { bufferedBeforeTls: '250 injected' };
/* harmony default export */ const handshake = ((0,check/* defineCheck */.q)({
    id: 'exchanger/handshake',
    title: 'TLS with a mail exchanger comes about, and nobody meddles',
    why: `A server that accepts STARTTLS and then fails is worse than one without: many senders put the mail off and return it
after days. Plain text that comes after STARTTLS and before TLS is what an attacker on the way puts in, to have it taken
for something said under TLS.`,
    refs: [rfc(3207, '4.1'), rfc(3207, '6'), rfc(9325, '4')],
    on: 'exchanger',
    needs: { introduced: introduced, exchangerTlsVersions: exchangerTlsVersions, isOwn: isOwn },
    messages: {
        failed,
        'failed-elsewhere': elsewhere(failed),
        injected,
        'injected-elsewhere': elsewhere(injected),
    },
    examples: [
        { title: 'TLS', zone: handshake_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        { title: 'no shared cipher', zone: handshake_zone, smtp: { '192.0.2.1:25': broken }, says: ['failed'] },
        {
            title: 'no shared cipher with somebody else',
            zone: handshake_hosted,
            smtp: { '192.0.2.1:25': broken },
            says: ['failed-elsewhere'],
        },
        {
            title: 'only old versions, which is for exchanger/tls-version',
            zone: handshake_zone,
            smtp: { '192.0.2.1:25': { versions: ['TLSv1'] } },
            says: [],
        },
        {
            title: 'a handshake that does not come to its end',
            zone: handshake_zone,
            smtp: {
                '192.0.2.1:25': {
                    ended: { kind: 'timeout', during: 'tls', said: 'did not complete the TLS handshake within 10 s' },
                },
            },
            says: [],
            outcome: 'inconclusive',
        },
        { title: 'plain text before TLS', zone: handshake_zone, smtp: { '192.0.2.1:25': injecting }, says: ['injected'] },
        {
            title: 'plain text before TLS at somebody else’s',
            zone: handshake_hosted,
            smtp: { '192.0.2.1:25': injecting },
            says: ['injected-elsewhere'],
        },
        {
            title: 'no STARTTLS, which is for exchanger/starttls',
            zone: handshake_zone,
            smtp: { '192.0.2.1:25': { keywords: ['SIZE'] } },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ introduced }) => {
        if (introduced === undefined)
            return notIntroduced;
        return introduced.conversation.starttls?.code === 220
            ? undefined
            : 'there is no STARTTLS (exchanger/starttls)';
    },
    *run({ introduced, exchangerTlsVersions, isOwn }, say, { host, ip }) {
        if (introduced === undefined)
            return;
        const { bufferedBeforeTls, tls, ended } = introduced.conversation;
        if (bufferedBeforeTls !== undefined) {
            const said = (0,quote/* quoted */.TL)(bufferedBeforeTls);
            yield say[isOwn ? 'injected' : 'injected-elsewhere']({ host, ip, said });
        }
        // What fails on what was put in has only one cause.
        if (tls !== undefined || bufferedBeforeTls !== undefined)
            return;
        const said = (0,endings/* troubleOf */.LH)(introduced.conversation)?.said ?? 'broke off';
        if (!['tls-handshake', 'reset', 'closed'].includes(ended.kind))
            throw new fact/* Unobserved */.A(`TLS of ${host} (${ip}): it ${said}`);
        if (exchangerTlsVersions.accepted.length === 0)
            yield say[isOwn ? 'failed' : 'failed-elsewhere']({ host, ip, said });
    },
}));

;// CONCATENATED MODULE: ./build/facts/exchanger-reach.js



const nobody = {
    answering: [],
    refusing: [],
    silent: [],
    vantage: { port25: 'unknown', ipv6: 'unknown' },
};
const exchangerReach = {
    name: 'exchanger-reach',
    on: 'domain',
    async gather(domain, world) {
        const heard = await world.fact(facts_exchanger/* exchangerConversations */.Ei, domain);
        if (heard.length === 0)
            return nobody;
        const seen = heard.map(seenAs);
        return {
            answering: seen.flatMap((one) => ('conversation' in one ? [one] : [])),
            refusing: seen.flatMap((one) => ('said' in one ? [one] : [])),
            silent: seen.flatMap((one) => ('why' in one ? [one] : [])),
            vantage: await world.fact(vantage/* vantage */.F8, { kind: 'vantage' }),
        };
    },
};
function seenAs(heard) {
    const { exchanger } = heard;
    if ('unobserved' in heard)
        return { exchanger, why: heard.unobserved };
    const trouble = (0,endings/* troubleOf */.LH)(heard.conversation);
    if (trouble?.during !== 'connect')
        return { exchanger, conversation: heard.conversation };
    // A connection that is torn down at once may be torn down by a filter, and for this machine alone.
    return trouble.kind === 'refused'
        ? { exchanger, said: trouble.said }
        : { exchanger, why: `SMTP with ${exchanger.ip}: port 25 ${trouble.said}` };
}
/** Whether the host of an exchanger can be spoken to at any address. */
const isReached = ({ host }, { answering }) => answering.some(({ exchanger }) => exchanger.host === host);
/** One exchanger for each host that can be spoken to: its addresses mostly are the same machine. */
const onePerHost = ({ answering }) => [...new Map([...answering].reverse().map((one) => [one.exchanger.host, one])).values()].reverse();
/** Why a host was not seen at all; undefined where every host was, or refuses. */
const whyUnseenHost = (reach) => reach.silent.find(({ exchanger }) => !isReached(exchanger, reach))?.why;

;// CONCATENATED MODULE: ./build/checks/exchanger/inconsistent.js






const inconsistent_zone = `example.com. MX 10 mx1.example.com.
example.com. MX 20 mx2.example.com.
mx1.example.com. A 192.0.2.1
mx2.example.com. A 192.0.2.2`;
const limited = (octets) => ({ keywords: [`SIZE ${octets}`, 'STARTTLS'] });
const hosts = (names) => (0,quote/* listed */.KE)(names.map((name) => (0,quote/* quoted */.TL)(name)));
/* harmony default export */ const inconsistent = ((0,check/* defineCheck */.q)({
    id: 'exchanger/inconsistent',
    title: 'All mail exchangers of the domain offer the same',
    why: `Senders go to whichever exchanger answers first. Where one takes large messages and another does not, the same mail
arrives on one day and bounces on the next; where one has no TLS, an attacker only has to keep senders from the others.`,
    refs: [rfc(5321, '5.1'), rfc(1870, '6.1'), rfc(3207)],
    on: 'domain',
    needs: { exchangerReach: exchangerReach },
    messages: {
        starttls: {
            severity: 'notice',
            text: ({ offering, lacking }) => `${hosts(offering)} offer${offering.length === 1 ? 's' : ''} STARTTLS, and ${hosts(lacking)} ${lacking.length === 1 ? 'does' : 'do'} not`,
            remedy: ({ lacking }) => `Turn on STARTTLS on ${hosts(lacking)}, or remove it from the MX records.`,
        },
        size: {
            severity: 'notice',
            text: ({ sizes }) => `the mail exchangers take messages of different size: ${(0,quote/* listed */.KE)(sizes.map(({ host, octets }) => `${(0,quote/* quoted */.TL)(host)} up to ${octets} octets`))}`,
            remedy: () => 'Set the same limit for the size of a message on every mail exchanger.',
        },
    },
    examples: [
        { title: 'two that offer the same', zone: inconsistent_zone, smtp: { '192.0.2.1:25': {}, '192.0.2.2:25': {} }, says: [] },
        {
            title: 'one without STARTTLS',
            zone: inconsistent_zone,
            smtp: { '192.0.2.1:25': {}, '192.0.2.2:25': { keywords: ['SIZE 52428800'] } },
            says: ['starttls'],
        },
        {
            title: 'two limits',
            zone: inconsistent_zone,
            smtp: { '192.0.2.1:25': limited(50_000_000), '192.0.2.2:25': limited(10_000_000) },
            says: ['size'],
        },
        {
            title: 'a limit that is not told',
            zone: inconsistent_zone,
            smtp: { '192.0.2.1:25': limited(50_000_000), '192.0.2.2:25': { keywords: ['SIZE', 'STARTTLS'] } },
            says: [],
        },
        {
            title: 'one that is busy',
            zone: inconsistent_zone,
            smtp: {
                '192.0.2.1:25': {},
                '192.0.2.2:25': {
                    ended: {
                        kind: 'rejected',
                        during: 'greeting',
                        said: 'answered with 421',
                        reply: { code: 421, lines: ['too many connections'] },
                    },
                },
            },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a single exchanger',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1',
            smtp: { '192.0.2.1:25': {} },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ exchangerReach: { answering, refusing, silent } }) => {
        const named = [...answering, ...refusing, ...silent].map(({ exchanger: { host } }) => host);
        return new Set(named).size > 1 ? undefined : 'there are not two mail exchangers that are spoken to';
    },
    *run({ exchangerReach }, say, { name }) {
        const seen = onePerHost(exchangerReach).flatMap(({ exchanger: { host }, conversation }) => (0,endings/* ehloOf */.oX)(conversation) === undefined ? [] : [{ host, conversation }]);
        const place = { in: 'dns', name, type: 'MX' };
        const [offering, lacking] = [true, false].map((wanted) => seen.filter(({ conversation }) => offersTls(conversation) === wanted).map(({ host }) => host));
        if (offering?.length && lacking?.length)
            yield say.starttls({ offering, lacking }, place);
        const sizes = seen.flatMap(({ host, conversation }) => limitOf(host, conversation));
        if (new Set(sizes.map(({ octets }) => octets)).size > 1)
            yield say.size({ sizes: sizes.sort((one, other) => one.octets - other.octets) }, place);
        const unseen = whyUnseenHost(exchangerReach) ?? putOff(exchangerReach.answering);
        if (unseen !== undefined)
            throw new fact/* Unobserved */.A(unseen);
    },
}));
const offersTls = ({ ehlo }) => ehlo?.offers.starttls === true;
/** RFC 1870 §4: no number, and nought, set no limit that could be compared. */
function limitOf(host, conversation) {
    const octets = (0,endings/* ehloOf */.oX)(conversation)?.size?.octets ?? 0;
    return octets === 0 ? [] : [{ host, octets }];
}
const putOff = (answering) => {
    const one = answering.find(({ conversation }) => (0,endings/* ehloOf */.oX)(conversation) === undefined);
    return one === undefined ? undefined : `${one.exchanger.host} did not say what it offers`;
};

;// CONCATENATED MODULE: ./build/facts/inspection.js
/** The greeting and the keywords that were written over; none where the server speaks for itself. */
function rewrittenIn({ greeting, ehlo }) {
    const first = greeting?.lines[0] ?? '';
    const keywords = ehlo?.extensions.map(({ keyword }) => keyword) ?? [];
    return [
        ...(hiddenGreeting.test(first) ? [first] : []),
        ...keywords.filter((one) => hiddenKeyword.test(one)),
    ];
}
/** Only the digits of 220 are left. */
const hiddenGreeting = /^[*20 ]{8,}$/;
/** Letter for letter; the last may tell the place. */
const hiddenKeyword = /^X{7,}[A-Z]?$/;

;// CONCATENATED MODULE: ./build/checks/exchanger/inspection.js







const rewritten = {
    severity: 'warning',
    text: ({ host, ip, marks }) => `a firewall rewrites what the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) says, and puts ${(0,quote/* listed */.KE)(marks.map((mark) => (0,quote/* quoted */.TL)(mark)))} in its place`,
    remedy: () => 'Turn off the SMTP inspection ("fixup", "inspect esmtp") of the firewall before the server, or of the network this was run from.',
};
const inspection_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const inspection_hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const cisco = {
    greeting: { code: 220, lines: ['****************2******0*'] },
    keywords: ['SIZE 1000000', 'XXXXXXXA'],
};
/* harmony default export */ const inspection = ((0,check/* defineCheck */.q)({
    id: 'exchanger/inspection',
    title: 'No firewall rewrites what a mail exchanger says',
    why: `Some firewalls inspect SMTP and write asterisks over the greeting and X over extensions that they do not know,
STARTTLS above all. Mail then crosses the net in plain text, and senders that insist on TLS return it.`,
    refs: [rfc(3207, '6'), rfc(5321, '4.3.1')],
    on: 'exchanger',
    needs: { introduced: introduced, isOwn: isOwn },
    messages: { rewritten, 'rewritten-elsewhere': elsewhere(rewritten) },
    examples: [
        { title: 'what the server says', zone: inspection_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        { title: 'greeting and STARTTLS rewritten', zone: inspection_zone, smtp: { '192.0.2.1:25': cisco }, says: ['rewritten'] },
        {
            title: 'STARTTLS rewritten at somebody else’s',
            zone: inspection_hosted,
            smtp: { '192.0.2.1:25': { keywords: ['SIZE 1000000', 'XXXXXXXA'] } },
            says: ['rewritten-elsewhere'],
        },
        {
            title: 'extensions of its own',
            zone: inspection_zone,
            smtp: { '192.0.2.1:25': { keywords: ['X-EXPS GSSAPI', 'XXRDST', 'STARTTLS'] } },
            says: [],
        },
    ],
    skip: ({ introduced }) => (introduced === undefined ? notIntroduced : undefined),
    *run({ introduced, isOwn }, say, { host, ip }) {
        const marks = introduced === undefined ? [] : rewrittenIn(introduced.conversation);
        if (marks.length > 0)
            yield say[isOwn ? 'rewritten' : 'rewritten-elsewhere']({ host, ip, marks });
    },
}));

;// CONCATENATED MODULE: ./build/checks/exchanger/ipv6.js






const bothFamilies = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1\nmx.example.com. AAAA 2001:db8::1';
const silent = {
    ended: { kind: 'timeout', during: 'connect', said: 'did not answer within 10 s' },
};
/* harmony default export */ const ipv6 = ((0,check/* defineCheck */.q)({
    id: 'exchanger/ipv6',
    title: 'A mail exchanger answers over IPv6 where it has an IPv6 address',
    why: `Senders with IPv6 try that address first. Where nobody answers there, each of their messages waits for a time-out,
and those that do not try IPv4 afterwards give up. It mostly is a firewall that knows only IPv4, or a server that does
not listen on IPv6.`,
    refs: [rfc(5321, '5.2'), rfc(3974)],
    on: 'domain',
    needs: { exchangerReach: exchangerReach },
    messages: {
        refused: {
            severity: 'warning',
            text: ({ host, ip, said }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} answers over IPv4, and over IPv6 (${ip}) it ${said}`,
            remedy: ({ host }) => `Let the mail server listen on IPv6 as well, or remove the AAAA record of ${(0,quote/* quoted */.TL)(host)}.`,
        },
        silent: {
            severity: 'warning',
            text: ({ host, ip }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} answers over IPv4, and not over IPv6 (${ip}), although IPv6 works from here`,
            remedy: ({ host }) => `Open port 25 for IPv6 in the firewall and let the mail server listen there, or remove the AAAA record of ${(0,quote/* quoted */.TL)(host)}.`,
        },
    },
    examples: [
        {
            title: 'answers over both',
            zone: bothFamilies,
            smtp: { '192.0.2.1:25': {}, '[2001:db8::1]:25': {} },
            says: [],
        },
        {
            title: 'answers over IPv4 alone',
            zone: bothFamilies,
            smtp: { '192.0.2.1:25': {}, '[2001:db8::1]:25': silent },
            says: ['silent'],
        },
        {
            title: 'refuses over IPv6',
            zone: bothFamilies,
            smtp: {
                '192.0.2.1:25': {},
                '[2001:db8::1]:25': {
                    ended: { kind: 'refused', during: 'connect', said: 'refused the connection' },
                },
            },
            says: ['refused'],
        },
        {
            title: 'a machine without IPv6',
            zone: bothFamilies,
            smtp: { '192.0.2.1:25': {} },
            settings: { port25Controls: [{ host: '192.0.2.250', port: 25 }] },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'silent over both, which is for exchanger/unreachable',
            zone: bothFamilies,
            smtp: { '192.0.2.1:25': silent, '[2001:db8::1]:25': silent },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'no IPv6 address',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1',
            smtp: { '192.0.2.1:25': {} },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ exchangerReach: { answering, refusing, silent } }) => [...answering, ...refusing, ...silent].some(({ exchanger: { ip } }) => (0,address_range/* familyOf */.Ap)(ip) === 6)
        ? undefined
        : 'no mail exchanger that is spoken to has an IPv6 address',
    *run({ exchangerReach }, say) {
        const { refusing, silent, vantage } = exchangerReach;
        for (const { exchanger, said } of refusing) {
            const { host, ip } = exchanger;
            if ((0,address_range/* familyOf */.Ap)(ip) === 6 && isReached(exchanger, exchangerReach))
                yield say.refused({ host, ip, said }, { in: 'dns', name: host, type: 'AAAA' });
        }
        for (const { exchanger, why } of silent) {
            const { host, ip } = exchanger;
            if ((0,address_range/* familyOf */.Ap)(ip) !== 6)
                continue;
            // Silence is something to tell only where the same way leads elsewhere.
            if (vantage.ipv6 !== 'yes' || !isReached(exchanger, exchangerReach))
                throw new fact/* Unobserved */.A(why);
            yield say.silent({ host, ip }, { in: 'dns', name: host, type: 'AAAA' });
        }
    },
}));

;// CONCATENATED MODULE: ./build/facts/exchanger-probes.js
/** What an exchanger answered to the questions at the end of its conversation: relay, VRFY, EXPN, postmaster. */



const relayProbe = {
    name: 'relay-probe',
    on: 'exchanger',
    async gather(subject, world) {
        const conversation = await world.fact(facts_exchanger/* exchangerConversation */.np, subject);
        const [mail, plain, nowhere, trick, nobody] = repliesTo(conversation, ({ kind }) => kind === 'envelope');
        // A server that takes even nobody's mail takes the trick's for a name of its own.
        const isTricked = isTaken(trick) && !isTaken(plain) && nobody !== undefined && !isTaken(nobody);
        const [to] = isTricked ? (0,facts_exchanger/* trickAt */.Bu)(subject.host) : [facts_exchanger/* strangers */.ob.recipient];
        const replies = { mail, foreign: isTricked ? trick : plain, nowhere };
        return {
            verdict: relayVerdict(replies),
            from: facts_exchanger/* strangers */.ob.sender,
            to,
            ...Object.fromEntries(Object.entries(replies).filter(([, reply]) => reply !== undefined)),
        };
    },
};
function relayVerdict({ mail, foreign, nowhere, }) {
    const last = foreign ?? mail;
    if (last === undefined)
        return 'not-asked';
    if (last.code >= 500)
        return 'closed';
    if (last.code >= 300 || foreign === undefined)
        return 'deferred';
    return isTaken(nowhere) ? 'takes-anything' : 'relays';
}
const verify = {
    name: 'verify',
    on: 'exchanger',
    async gather(subject, world) {
        const conversation = await world.fact(facts_exchanger/* exchangerConversation */.np, subject);
        const [postmaster] = repliesTo(conversation, (probe) => probe.kind === 'verify' && probe.argument === 'postmaster');
        const [nobody] = repliesTo(conversation, (probe) => probe.kind === 'verify' && probe.argument === facts_exchanger/* noSuchUser */.wA);
        const [expand] = repliesTo(conversation, ({ kind }) => kind === 'expand');
        return Object.fromEntries(Object.entries({ postmaster, nobody, expand }).filter(([, reply]) => reply !== undefined));
    },
};
/** What every exchanger of a domain says to mail for its postmaster (RFC 5321 §4.5.1); empty where nobody asks for it. */
const postmasterAnswers = {
    name: 'postmaster-answers',
    on: 'domain',
    async gather(domain, world) {
        if (!world.settings.postmaster)
            return [];
        const all = await world.fact(facts_exchanger/* exchangers */.tF, domain);
        return Promise.all(all.map(async (exchanger) => {
            // Where the first conversation shows nothing, a second would wait in vain.
            const first = await world.fact(facts_exchanger/* exchangerConversation */.np, exchanger).catch(undefinedUnobserved);
            if (first === undefined)
                return { exchanger };
            const probes = [{ kind: 'envelope', from: '', to: [`postmaster@${domain.name}`] }];
            const conversation = await world.smtp({ ...(0,facts_exchanger/* exchangerCall */.qv)(exchanger, world), probes });
            const reply = repliesTo(conversation, () => true).at(-1);
            return reply === undefined || !(0,endings/* isEvidence */.em)(conversation) ? { exchanger } : { exchanger, reply };
        }));
    },
};
function undefinedUnobserved(error) {
    if (error instanceof fact/* Unobserved */.A)
        return undefined;
    throw error;
}
const isTaken = (reply) => reply !== undefined && reply.code >= 200 && reply.code < 300;
/** The replies to the first probe that is wanted, in order; those that did not come are left out at the end. */
const repliesTo = ({ probes }, wanted) => probes.find(({ probe }) => wanted(probe))?.exchanges.map(({ reply }) => reply) ?? [];

;// CONCATENATED MODULE: ./build/checks/exchanger/open-relay.js










const relays = {
    severity: 'error',
    text: ({ host, ip, from, to, said }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) takes mail from ${(0,quote/* quoted */.TL)(from)} for ${(0,quote/* quoted */.TL)(to)}, both strangers to it: ${said}`,
    remedy: () => 'Let the server relay only for users who have logged in and for your own networks; if this machine is in one of them, run the test from outside.',
};
const anything = {
    severity: 'warning',
    text: ({ host, ip, to, said }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) accepts every recipient, even ${(0,quote/* quoted */.TL)(to)}: ${said}`,
    remedy: () => 'Let the server refuse recipients of foreign domains at RCPT: it either relays for everybody, or returns bounces to forged senders.',
};
const open_relay_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const open_relay_hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const open_relay_open = {
    replies: {
        'RCPT TO:<relay-test@example.net>': '250 2.1.5 Ok',
        'RCPT TO:<relay-test@no-such-domain.invalid>': '550 5.1.2 Domain not found',
    },
};
const credulous = { replies: { 'RCPT TO': '250 2.1.5 Ok' } };
/* harmony default export */ const open_relay = ((0,check/* defineCheck */.q)({
    id: 'exchanger/open-relay',
    title: 'A mail exchanger relays no mail from strangers for strangers',
    why: `A server that passes on mail from anybody to anybody is found within hours, sends spam in masses, and is then on
every block list: no mail of its own domains arrives any more. The test offers an envelope and takes it back; no message
is ever sent. A server that accepts every recipient may still refuse the message later, which an envelope cannot show.`,
    refs: [rfc(5321, '7.9'), rfc(2505, '2.1')],
    on: 'exchanger',
    needs: { relayProbe: relayProbe, introduced: introduced, isOwn: isOwn },
    messages: {
        relays,
        'relays-elsewhere': elsewhere(relays),
        anything,
        'anything-elsewhere': elsewhere(anything),
    },
    examples: [
        { title: 'a server that refuses', zone: open_relay_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        { title: 'an open relay', zone: open_relay_zone, smtp: { '192.0.2.1:25': open_relay_open }, says: ['relays'] },
        {
            title: 'an open relay of somebody else',
            zone: open_relay_hosted,
            smtp: { '192.0.2.1:25': open_relay_open },
            says: ['relays-elsewhere'],
        },
        {
            title: 'a server that accepts whatever it is told',
            zone: open_relay_zone,
            smtp: { '192.0.2.1:25': credulous },
            says: ['anything'],
        },
        {
            title: 'a server of somebody else that accepts whatever it is told',
            zone: open_relay_hosted,
            smtp: { '192.0.2.1:25': credulous },
            says: ['anything-elsewhere'],
        },
        {
            title: 'greylisting',
            zone: open_relay_zone,
            smtp: { '192.0.2.1:25': { replies: { RCPT: '450 4.2.0 Greylisted' } } },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a machine on a block list',
            zone: open_relay_zone,
            smtp: { '192.0.2.1:25': { replies: { RCPT: '554 5.7.1 Client host [198.51.100.1] blocked' } } },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a refusal to relay that names the machine',
            zone: open_relay_zone,
            smtp: { '192.0.2.1:25': { replies: { RCPT: '550 5.7.1 relay not permitted for [198.51.100.1]' } } },
            says: [],
        },
        {
            title: 'a server that does not want the sender of the test',
            zone: open_relay_zone,
            smtp: { '192.0.2.1:25': { replies: { 'MAIL FROM': '550 5.7.1 SPF fail' } } },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ introduced }) => (introduced === undefined ? notIntroduced : undefined),
    *run({ relayProbe, isOwn }, say, { host, ip }) {
        const { verdict, from, to, mail, foreign, nowhere } = relayProbe;
        const where = `whether ${host} (${ip}) relays`;
        if (mail === undefined || verdict === 'not-asked')
            throw new fact/* Unobserved */.A(`${where}: the conversation ended before`);
        // What is refused at MAIL was refused for its sender, and says nothing of the recipient.
        if (mail.code >= 400)
            throw new fact/* Unobserved */.A(`${where}: it refuses the sender, ${saidIn(mail)}`);
        if (verdict === 'deferred')
            throw new fact/* Unobserved */.A(`${where}: ${foreign === undefined ? 'no answer' : saidIn(foreign)}`);
        if (foreign === undefined)
            return;
        if (verdict === 'closed' && isAboutClient(foreign) && !ofRelaying.test(foreign.lines.join(' ')))
            throw new fact/* Unobserved */.A(`${where}: it refuses the machine that this runs on, ${saidIn(foreign)}`);
        if (verdict === 'relays')
            yield say[isOwn ? 'relays' : 'relays-elsewhere']({ host, ip, from, to, said: saidIn(foreign) });
        if (verdict === 'takes-anything' && nowhere !== undefined)
            yield say[isOwn ? 'anything' : 'anything-elsewhere']({
                ...{ host, ip, from },
                to: facts_exchanger/* strangers */.ob.nowhere,
                said: saidIn(nowhere),
            });
    },
}));
/** The address of the probe says it too. */
const ofRelaying = /relay(?!-test@)/i;

;// CONCATENATED MODULE: ./build/checks/exchanger/postmaster.js






const postmaster_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const asked = { postmaster: true };
/* harmony default export */ const postmaster = ((0,check/* defineCheck */.q)({
    id: 'exchanger/postmaster',
    title: 'Every mail exchanger takes mail for postmaster',
    why: `Whoever runs another mail server writes to postmaster when mail from or to the domain goes wrong, and so do some
programs that take a domain off a block list. Every domain with mail must have that address, and must take mail for it
from an empty sender too.`,
    refs: [rfc(5321, '4.5.1'), rfc(2142, '5')],
    on: 'domain',
    needs: { postmasterAnswers: postmasterAnswers },
    messages: {
        refused: {
            severity: 'warning',
            text: ({ address, refusals }) => `mail for ${(0,quote/* quoted */.TL)(address)} is refused: ${(0,quote/* listed */.KE)(refusals.map(({ host, ip, said }) => `${(0,quote/* quoted */.TL)(host)} (${ip}) says ${said}`))}`,
            remedy: ({ address }) => `Create the mailbox or alias ${(0,quote/* quoted */.TL)(address)}, and let somebody read it.`,
        },
    },
    examples: [
        { title: 'mail for postmaster is taken', zone: postmaster_zone, smtp: { '192.0.2.1:25': {} }, settings: asked, says: [] },
        {
            title: 'no such mailbox',
            zone: postmaster_zone,
            smtp: { '192.0.2.1:25': { replies: { 'RCPT TO:<postmaster@': '550 5.1.1 User unknown' } } },
            settings: asked,
            says: ['refused'],
        },
        {
            title: 'greylisting',
            zone: postmaster_zone,
            smtp: { '192.0.2.1:25': { replies: { 'RCPT TO:<postmaster@': '451 4.7.1 Greylisting in action' } } },
            settings: asked,
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a machine on a block list',
            zone: postmaster_zone,
            smtp: {
                '192.0.2.1:25': { replies: { 'RCPT TO:<postmaster@': '554 5.7.1 blocked using zen.example' } },
            },
            settings: asked,
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'an exchanger that cannot be reached',
            zone: postmaster_zone,
            smtp: {},
            settings: asked,
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'nobody asked for it',
            zone: postmaster_zone,
            smtp: { '192.0.2.1:25': { replies: { 'RCPT TO:<postmaster@': '550 5.1.1 User unknown' } } },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ postmasterAnswers }) => postmasterAnswers.length > 0 ? undefined : 'not asked for (setting postmaster), or no exchanger to ask',
    *run({ postmasterAnswers }, say, { name }) {
        const refusals = postmasterAnswers.flatMap(({ exchanger: { host, ip }, reply }) => reply !== undefined && reply.code >= 500 && !isAboutClient(reply)
            ? [{ host, ip, said: saidIn(reply) }]
            : []);
        if (refusals.length > 0)
            yield say.refused({ address: `postmaster@${name}`, refusals }, { in: 'dns', name, type: 'MX' });
        const unsettled = postmasterAnswers.find(isUnsettled);
        if (unsettled !== undefined)
            throw new fact/* Unobserved */.A(postmaster_inWords(unsettled));
    },
}));
const isUnsettled = ({ reply }) => reply === undefined || (reply.code >= 300 && (reply.code < 500 || isAboutClient(reply)));
const postmaster_inWords = ({ exchanger: { host, ip }, reply }) => `mail for postmaster at ${host} (${ip}): ${reply === undefined ? 'no answer' : saidIn(reply)}`;

;// CONCATENATED MODULE: ./build/checks/exchanger/starttls.js










const starttls_missing = {
    severity: 'warning',
    text: ({ host, ip }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) does not offer STARTTLS: mail to it crosses the net in plain text`,
    remedy: () => 'Give the mail server a certificate and turn on STARTTLS for port 25.',
};
const starttls_refused = {
    severity: 'warning',
    text: ({ host, ip, said }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) offers STARTTLS and then refuses it: ${said}`,
    remedy: () => 'Look into the log of the mail server: its certificate or key mostly cannot be read, or do not belong together.',
};
const starttls_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const starttls_hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const withoutTls = { keywords: ['SIZE 1000000', '8BITMIME'] };
const unavailable = { starttls: { code: 454, lines: ['4.7.0 TLS not available due to local problem'] } };
/* harmony default export */ const starttls = ((0,check/* defineCheck */.q)({
    id: 'exchanger/starttls',
    title: 'A mail exchanger offers STARTTLS and accepts it',
    why: `Without TLS, everybody on the way reads the mail and can change it. Some senders deliver only under TLS, and the big
mailbox providers show a broken lock beside mail that came or went without it. STARTTLS that is offered and then refused
is worse than none: many senders put the mail off and return it after days.`,
    refs: [rfc(3207, '4'), rfc(7435)],
    on: 'exchanger',
    needs: { introduced: introduced, isOwn: isOwn },
    messages: {
        missing: starttls_missing,
        'missing-elsewhere': elsewhere(starttls_missing),
        refused: starttls_refused,
        'refused-elsewhere': elsewhere(starttls_refused),
    },
    examples: [
        { title: 'TLS', zone: starttls_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        { title: 'no STARTTLS', zone: starttls_zone, smtp: { '192.0.2.1:25': withoutTls }, says: ['missing'] },
        {
            title: 'no STARTTLS at somebody else’s',
            zone: starttls_hosted,
            smtp: { '192.0.2.1:25': withoutTls },
            says: ['missing-elsewhere'],
        },
        { title: 'a key that cannot be read', zone: starttls_zone, smtp: { '192.0.2.1:25': unavailable }, says: ['refused'] },
        {
            title: 'a key of somebody else that cannot be read',
            zone: starttls_hosted,
            smtp: { '192.0.2.1:25': unavailable },
            says: ['refused-elsewhere'],
        },
        {
            title: 'a firewall that rewrites it, which is for exchanger/inspection',
            zone: starttls_zone,
            smtp: { '192.0.2.1:25': { keywords: ['SIZE 1000000', 'XXXXXXXA'] } },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'STARTTLS that is not answered',
            zone: starttls_zone,
            smtp: {
                '192.0.2.1:25': {
                    ended: { kind: 'timeout', during: 'starttls', said: 'did not answer STARTTLS within 10 s' },
                },
            },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a server that is busy shows no STARTTLS either',
            zone: starttls_zone,
            smtp: {
                '192.0.2.1:25': {
                    ended: {
                        kind: 'rejected',
                        during: 'ehlo',
                        said: 'answered with 421',
                        reply: { code: 421, lines: ['4.7.0 try again later'] },
                    },
                },
            },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ introduced }) => {
        if (introduced === undefined)
            return notIntroduced;
        const isRewritten = rewrittenIn(introduced.conversation).length > 0;
        return isRewritten ? 'a firewall rewrites what the server says (exchanger/inspection)' : undefined;
    },
    *run({ introduced, isOwn }, say, { host, ip }) {
        if (introduced === undefined)
            return;
        const { ehlo, starttls } = introduced.conversation;
        if (ehlo?.offers.starttls !== true)
            return yield say[isOwn ? 'missing' : 'missing-elsewhere']({ host, ip });
        if (starttls === undefined)
            throw new fact/* Unobserved */.A(`STARTTLS of ${host} (${ip}): it ${(0,endings/* troubleOf */.LH)(introduced.conversation)?.said}`);
        if (starttls.code !== 220)
            yield say[isOwn ? 'refused' : 'refused-elsewhere']({ host, ip, said: saidIn(starttls) });
    },
}));

;// CONCATENATED MODULE: ./build/facts/tls-age.js
/** RFC 8996 §4, §5: these must not be used any more. */
const isOld = (version) => version === 'TLSv1' || version === 'TLSv1.1';
const areOldOnly = (accepted) => accepted.length > 0 && accepted.every(isOld);
/** `TLS 1.1` for `TLSv1.1`. */
const versionInWords = (version) => version === 'TLSv1' ? 'TLS 1.0' : version.replace('v', ' ');

;// CONCATENATED MODULE: ./build/checks/exchanger/tls-version.js








const old = {
    severity: 'warning',
    text: ({ host, ip, versions }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) still accepts ${(0,quote/* listed */.KE)(versions)}`,
    remedy: () => 'Let the mail server accept TLS 1.2 and newer only.',
};
const only = {
    severity: 'warning',
    text: ({ host, ip, versions }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) accepts nothing newer than ${versions.at(-1)}`,
    remedy: () => 'Update the mail server or its TLS library, and let it speak TLS 1.2 and 1.3: senders of today have no older version left.',
};
const tls_version_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const tls_version_hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const lenient = { versions: ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] };
const outdated = { versions: ['TLSv1', 'TLSv1.1'] };
/* harmony default export */ const tls_version = ((0,check/* defineCheck */.q)({
    id: 'exchanger/tls-version',
    title: 'A mail exchanger speaks TLS 1.2 or newer, and nothing older',
    why: `TLS 1.0 and 1.1 are broken and withdrawn: RFC 8996 forbids them. A server that still accepts them lets an attacker
talk old senders down, and fails every audit; one that has nothing newer gets no TLS from the senders of today, and from
some of them no mail.`,
    refs: [rfc(8996), rfc(9325, '3.1.1')],
    on: 'exchanger',
    needs: { exchangerTlsVersions: exchangerTlsVersions, isOwn: isOwn },
    messages: { old, 'old-elsewhere': elsewhere(old), only, 'only-elsewhere': elsewhere(only) },
    examples: [
        { title: 'TLS 1.2 and 1.3', zone: tls_version_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        { title: 'TLS 1.2 alone', zone: tls_version_zone, smtp: { '192.0.2.1:25': { versions: ['TLSv1.2'] } }, says: [] },
        { title: 'all versions', zone: tls_version_zone, smtp: { '192.0.2.1:25': lenient }, says: ['old'] },
        {
            title: 'all versions at somebody else’s',
            zone: tls_version_hosted,
            smtp: { '192.0.2.1:25': lenient },
            says: ['old-elsewhere'],
        },
        { title: 'old versions alone', zone: tls_version_zone, smtp: { '192.0.2.1:25': outdated }, says: ['only'] },
        {
            title: 'old versions alone at somebody else’s',
            zone: tls_version_hosted,
            smtp: { '192.0.2.1:25': outdated },
            says: ['only-elsewhere'],
        },
        {
            title: 'no TLS, which is for exchanger/starttls',
            zone: tls_version_zone,
            smtp: { '192.0.2.1:25': { keywords: ['SIZE'] } },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ exchangerTlsVersions: { accepted, unknown } }) => accepted.length + unknown.length > 0 ? undefined : 'there is no TLS (exchanger/starttls)',
    *run({ exchangerTlsVersions: { accepted, unknown }, isOwn }, say, { host, ip }) {
        const versions = accepted.filter(isOld).map(versionInWords);
        const isOnly = areOldOnly(accepted) && unknown.every(isOld);
        const message = isOnly ? 'only' : 'old';
        if (versions.length > 0)
            yield say[isOwn ? message : `${message}-elsewhere`]({ host, ip, versions });
        const untried = accepted.length === 0 ? unknown : unknown.filter(isOld);
        if (untried.length > 0)
            throw new fact/* Unobserved */.A(`whether ${host} (${ip}) accepts ${(0,quote/* listed */.KE)(untried.map(versionInWords))}: no answer`);
    },
}));

;// CONCATENATED MODULE: ./build/checks/exchanger/unreachable.js





const twoHosts = `example.com. MX 10 mx1.example.com.
example.com. MX 20 mx2.example.com.
mx1.example.com. A 192.0.2.1
mx2.example.com. A 192.0.2.2`;
const unreachable_refused = {
    ended: { kind: 'refused', during: 'connect', said: 'refused the connection' },
};
const unreachable_silent = {
    ended: { kind: 'timeout', during: 'connect', said: 'did not answer within 10 s' },
};
/* harmony default export */ const unreachable = ((0,check/* defineCheck */.q)({
    id: 'exchanger/unreachable',
    title: 'The mail exchangers take connections on port 25',
    why: `Mail for a domain is given to its exchangers on port 25. Where none takes the connection, every message waits in
the sender's queue and bounces after some days. Where only some refuse, senders lose time, and those that try a single
exchanger lose the mail.`,
    refs: [rfc(5321, '5.1'), rfc(5321, '4.5.4.1')],
    on: 'domain',
    needs: { exchangerReach: exchangerReach },
    messages: {
        all: {
            severity: 'error',
            text: ({ refusing }) => `no mail exchanger takes connections: ${(0,quote/* listed */.KE)(refusing.map(({ host, ip, said }) => `${(0,quote/* quoted */.TL)(host)} (${ip}) ${said}`))}`,
            remedy: () => 'Start the mail server, open port 25 in its firewall, or let the MX records name the hosts that receive your mail.',
        },
        some: {
            severity: 'warning',
            text: ({ host, ip, said }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) ${said}`,
            remedy: ({ host }) => `Start the mail server of ${(0,quote/* quoted */.TL)(host)} and open port 25 in its firewall, or remove it from the MX records.`,
        },
    },
    examples: [
        {
            title: 'two that answer',
            zone: twoHosts,
            smtp: { '192.0.2.1:25': {}, '192.0.2.2:25': {} },
            says: [],
        },
        {
            title: 'the only one refuses',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1',
            smtp: { '192.0.2.1:25': unreachable_refused },
            says: ['all'],
        },
        {
            title: 'one of two refuses',
            zone: twoHosts,
            smtp: { '192.0.2.1:25': unreachable_refused, '192.0.2.2:25': {} },
            says: ['some'],
        },
        {
            title: 'one refuses, and of the other nothing is known',
            zone: twoHosts,
            smtp: { '192.0.2.1:25': unreachable_refused, '192.0.2.2:25': unreachable_silent },
            says: ['some'],
        },
        {
            title: 'silence',
            zone: twoHosts,
            smtp: { '192.0.2.1:25': unreachable_silent, '192.0.2.2:25': unreachable_silent },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a network that refuses every connection to port 25',
            zone: twoHosts,
            smtp: { '192.0.2.1:25': unreachable_refused, '192.0.2.2:25': unreachable_refused },
            settings: { port25Controls: [{ host: '192.0.2.99', port: 25 }] },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'an exchanger that refuses over IPv6 alone is for exchanger/ipv6',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1\nmx.example.com. AAAA 2001:db8::1',
            smtp: { '192.0.2.1:25': {}, '[2001:db8::1]:25': unreachable_refused },
            says: [],
        },
        {
            title: 'no exchanger',
            zone: 'example.com. MX 0 .',
            declared: { profile: 'parked' },
            smtp: {},
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ exchangerReach: { answering, refusing, silent } }) => answering.length + refusing.length + silent.length > 0 ? undefined : 'no mail exchanger is spoken to',
    *run({ exchangerReach }, say, { name }) {
        const refusing = exchangerReach.refusing
            .filter(({ exchanger }) => !isReached(exchanger, exchangerReach))
            .map(({ exchanger: { host, ip }, said }) => ({ host, ip, said }));
        const unseen = whyUnseenHost(exchangerReach);
        const place = { in: 'dns', name, type: 'MX' };
        if (refusing.length > 0 && exchangerReach.answering.length === 0 && unseen === undefined)
            yield say.all({ refusing }, place);
        else
            for (const one of refusing)
                yield say.some(one, place);
        if (unseen !== undefined)
            throw new fact/* Unobserved */.A(unseen);
    },
}));

;// CONCATENATED MODULE: ./build/checks/exchanger/verify.js







const verify_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
/* harmony default export */ const exchanger_verify = ((0,check/* defineCheck */.q)({
    id: 'exchanger/verify',
    title: 'A mail exchanger does not tell who its users are',
    why: `VRFY and EXPN were made for a friendlier net. Today they hand the addresses of users, and what stands behind an
alias, to whoever collects them for spam and for attacks on passwords.`,
    refs: [rfc(5321, '7.3'), rfc(5321, '3.5.3'), rfc(2505, '2.11')],
    on: 'exchanger',
    needs: { verify: verify, introduced: introduced },
    messages: {
        users: {
            severity: 'notice',
            text: ({ host, ip, said }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) tells by VRFY which users it has: ${said} for one that does not exist`,
            remedy: () => 'Turn VRFY off (Postfix: disable_vrfy_command = yes), or let it answer 252 to every name.',
        },
        lists: {
            severity: 'notice',
            text: ({ host, ip, said }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) tells by EXPN what stands behind an alias: ${said}`,
            remedy: () => 'Turn EXPN off in the mail server.',
        },
    },
    examples: [
        { title: 'a server that says nothing', zone: verify_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        {
            title: 'a server without VRFY',
            zone: verify_zone,
            smtp: { '192.0.2.1:25': { replies: { VRFY: '502 5.5.1 VRFY command is disabled' } } },
            says: [],
        },
        {
            title: 'a server that knows every name',
            zone: verify_zone,
            smtp: { '192.0.2.1:25': { replies: { VRFY: '250 2.1.5 whoever' } } },
            says: [],
        },
        {
            title: 'a server that refuses strangers',
            zone: verify_zone,
            smtp: {
                '192.0.2.1:25': {
                    replies: { 'VRFY postmaster': '252 2.0.0 postmaster', VRFY: '550 5.7.1 access denied' },
                },
            },
            says: [],
        },
        {
            title: 'a server that knows its users',
            zone: verify_zone,
            smtp: {
                '192.0.2.1:25': {
                    replies: {
                        'VRFY postmaster': '252 2.0.0 postmaster',
                        VRFY: '550 5.1.1 User unknown in local recipient table',
                    },
                },
            },
            says: ['users'],
        },
        {
            title: 'a server that gives the mailbox',
            zone: verify_zone,
            smtp: {
                '192.0.2.1:25': {
                    replies: { 'VRFY postmaster': '250 2.1.5 Jo Doe <jo@example.com>', VRFY: '252 2.0.0 perhaps' },
                },
            },
            says: ['users'],
        },
        {
            title: 'an alias that is expanded',
            zone: verify_zone,
            smtp: { '192.0.2.1:25': { replies: { EXPN: '250 2.1.5 Jo Doe <jo@example.com>' } } },
            says: ['lists'],
        },
        {
            title: 'a conversation that breaks off before',
            zone: verify_zone,
            smtp: {
                '192.0.2.1:25': {
                    ended: { kind: 'tls-handshake', during: 'tls', said: 'failed in the TLS handshake' },
                },
            },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ introduced }) => (introduced === undefined ? notIntroduced : undefined),
    *run({ verify }, say, { host, ip }) {
        const { postmaster, nobody, expand } = verify;
        if (postmaster === undefined && nobody === undefined && expand === undefined)
            throw new fact/* Unobserved */.A(`VRFY and EXPN at ${host} (${ip}): the conversation ended before`);
        if (tellsUsers(verify) && nobody !== undefined)
            yield say.users({ host, ip, said: saidIn(nobody) });
        if (expand?.code === 250)
            yield say.lists({ host, ip, said: saidIn(expand) });
    },
}));
/** RFC 5321 §3.5.3: 252 neither confirms nor denies. */
function tellsUsers({ postmaster, nobody }) {
    if (postmaster === undefined || nobody === undefined)
        return false;
    const isConfirmed = postmaster.code === 250 || postmaster.code === 251;
    const isDenied = [550, 551, 553].includes(nobody.code) && !(nobody.enhanced ?? '').startsWith('5.7.');
    return isConfirmed ? isDenied || nobody.code === 252 : postmaster.code === 252 && isDenied;
}

// EXTERNAL MODULE: ./build/facts/host.js
var host = __webpack_require__(824);
;// CONCATENATED MODULE: ./build/checks/mx/alias.js




/* harmony default export */ const alias = ((0,check/* defineCheck */.q)({
    id: 'mx/alias',
    title: 'A mail exchanger is not an alias',
    why: `The name in an MX record must have its own address records. Many servers follow a CNAME there all the same, but
some refuse it, and others loop mail back because they do not recognise themselves under the alias.`,
    refs: [rfc(2181, '10.3'), rfc(5321, '5.1')],
    on: 'host',
    needs: { hostAddresses: host/* hostAddresses */.l },
    messages: {
        cname: {
            severity: 'error',
            text: ({ host, target }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} is a CNAME for ${(0,quote/* quoted */.TL)(target)}`,
            remedy: ({ host, target }) => `Name ${(0,quote/* quoted */.TL)(target)} in the MX record itself, or give ${(0,quote/* quoted */.TL)(host)} its own A and AAAA records.`,
        },
        dangling: {
            severity: 'error',
            text: ({ host, chain }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} is a CNAME that leads to no address (${(0,quote/* listed */.KE)(chain)})`,
            remedy: ({ host }) => `Give ${(0,quote/* quoted */.TL)(host)} A or AAAA records in place of the CNAME, or remove it from the MX records.`,
        },
    },
    examples: [
        { title: 'a host', zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1', says: [] },
        {
            title: 'an alias',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. CNAME host.example.net.\nhost.example.net. A 192.0.2.1',
            says: ['cname'],
        },
        {
            title: 'an alias of nothing',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. CNAME gone.example.net.',
            says: ['dangling'],
        },
    ],
    *run({ hostAddresses: { via, addresses } }, say, { name }) {
        if (via.length === 0)
            return;
        const at = { in: 'dns', name, type: 'CNAME' };
        const [first] = addresses;
        if (first === undefined)
            yield say.dangling({ host: name, chain: via }, at);
        else
            yield say.cname({ host: name, target: first.name }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/mx/duplicate.js





/* harmony default export */ const duplicate = ((0,check/* defineCheck */.q)({
    id: 'mx/duplicate',
    title: 'Each mail exchanger stands once',
    why: `The same host under two preferences is tried twice by senders that cannot reach it, which delays the change to
a host that works. It is most often a leftover of a move.`,
    refs: [rfc(5321, '5.1')],
    on: 'domain',
    needs: { mx: facts_mx.mx },
    messages: {
        repeated: {
            severity: 'notice',
            text: ({ host, preferences }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} is listed with the preferences ${preferences.join(' and ')}`,
            remedy: ({ preferences }) => `Keep the record with the preference ${preferences[0]} and delete the rest.`,
        },
    },
    examples: [
        {
            title: 'two hosts',
            zone: 'example.com. MX 10 a.example.com.\nexample.com. MX 10 b.example.com.',
            says: [],
        },
        {
            title: 'one host twice',
            zone: 'example.com. MX 10 a.example.com.\nexample.com. MX 20 a.example.com.',
            says: ['repeated'],
        },
    ],
    skip: ({ mx }) => (mx.records.length > 1 ? undefined : 'there are not two MX records'),
    *run({ mx }, say) {
        for (const host of (0,facts_mx/* exchangersOf */.i)(mx)) {
            const same = mx.records.filter(({ data }) => data.exchange === host);
            const preferences = same.map(({ data }) => data.preference);
            if (same[1] !== undefined)
                yield say.repeated({ host, preferences }, (0,place/* placeOf */.$)('MX', same[1]));
        }
    },
}));

;// CONCATENATED MODULE: ./build/facts/authority.js
/** What each authoritative name server of a domain says by itself about its TXT and MX records. */



/** As many as the root has; no domain needs more. */
const mostServers = 13;
/** One entry a server, by name; only servers with a public address are asked, so that no zone sends us to an inner one. */
const authority = {
    name: 'authority',
    on: 'domain',
    async gather({ name }, world) {
        const servers = await nameServersOf(name, world);
        const asked = await Promise.all(servers.map((server) => authority_ask(server, name, world)));
        return asked.flat();
    },
};
/** The servers of the zone that holds the name: of the name itself, or the closest above it that has any. */
async function nameServersOf(name, world) {
    for (let zone = name; (0,dns_name/* labelsOf */.PC)(zone).length > 1; zone = (0,dns_name/* parentOf */.gN)(zone)) {
        const answer = (0,fact/* observed */.P)(`name servers of ${zone}`, await world.dns({ name: zone, type: 'NS' }));
        // Behind a CNAME, the records are those of another zone, whose servers are another's business.
        if ((answer.via ?? []).length > 0)
            return [];
        if (answer.kind === 'found')
            return [...new Set(answer.records.map(({ data }) => data))].sort().slice(0, mostServers);
    }
    return [];
}
async function authority_ask(server, name, { dns }) {
    const address = await publicAddressOf(server, dns);
    if (address === undefined)
        return [];
    const [txt, mx] = await Promise.all([
        dns({ name, type: 'TXT', at: { address } }),
        dns({ name, type: 'MX', at: { address } }),
    ]);
    return [{ server, address, txt, mx }];
}
/** IPv4 where there is any: many runners have no IPv6. */
async function publicAddressOf(name, dns) {
    const answers = await Promise.all([dns({ name, type: 'A' }), dns({ name, type: 'AAAA' })]);
    const addresses = answers.flatMap((answer) => answer.kind === 'found' ? answer.records.map(({ data }) => data).sort() : []);
    return addresses.find((address) => (0,address_range/* specialRange */.hm)(address) === undefined);
}
/** The servers that answered, by what they say; one entry where all agree. */
function opinions(answers, said, inWords) {
    const groups = new Map();
    for (const answer of answers) {
        if (said(answer).kind === 'failed')
            continue;
        const words = inWords(said(answer));
        groups.set(words, [...(groups.get(words) ?? []), answer.server]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/checks/mx/inconsistent.js





const twoServers = `example.com. SOA ns1.example.com. hostmaster.example.com. 1 7200 3600 1209600 3600
example.com. NS ns1.example.com.
example.com. NS ns2.example.com.
ns1.example.com. A 45.79.1.1
ns2.example.com. A 45.79.1.2
example.com. MX 10 mx.example.com.`;
/* harmony default export */ const mx_inconsistent = ((0,check/* defineCheck */.q)({
    id: 'mx/inconsistent',
    title: 'All name servers of the domain give the same MX records',
    why: `Every sender asks another of the domain's name servers. Where they disagree, part of the mail goes to hosts that
should not get it any more, or none at all, and it changes from hour to hour. One server has most often missed an update.`,
    refs: [rfc(1034, '4.3.5'), rfc(5321, '5.1')],
    on: 'domain',
    needs: { authority: authority },
    messages: {
        different: {
            severity: 'warning',
            text: ({ opinions }) => `the name servers disagree on the MX records: ${opinions.map(({ said, servers }) => `${(0,quote/* listed */.KE)(servers, 3)} say ${(0,quote/* quoted */.TL)(said)}`).join('; ')}`,
            remedy: () => 'Compare the serial numbers of the zone on each server, and mend the transfer to the one that is behind.',
        },
    },
    examples: [
        {
            title: 'two servers that agree',
            zone: twoServers,
            says: [],
        },
        {
            title: 'a server that has missed an update',
            zone: twoServers,
            servers: { '45.79.1.2': 'example.com. MX 10 old.example.com.' },
            says: ['different'],
        },
        {
            title: 'a server that does not answer',
            zone: twoServers,
            unanswered: { 'MX example.com @45.79.1.2': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ authority }) => (authority.length > 1 ? undefined : 'fewer than two name servers can be asked'),
    *run({ authority }, say, { name }) {
        const groups = [...opinions(authority, ({ mx }) => mx, inconsistent_inWords)];
        const ranked = groups
            .sort(([, a], [, b]) => b.length - a.length)
            .map(([said, servers]) => ({ said, servers }));
        if (ranked.length > 1)
            yield say.different({ opinions: ranked }, { in: 'dns', name, type: 'MX' });
        const silent = authority.filter(({ mx }) => mx.kind === 'failed').map(({ server }) => server);
        if (silent.length > 0)
            throw new fact/* Unobserved */.A(`MX records at ${(0,quote/* listed */.KE)(silent, 3)}: no answer from the server itself`);
    },
}));
/** The order of the records does not matter, and NODATA is as good as NXDOMAIN. */
const inconsistent_inWords = (answer) => answer.kind === 'found'
    ? answer.records
        .map(({ data }) => `${data.preference} ${data.exchange === '' ? '.' : data.exchange}`)
        .sort()
        .join(', ')
    : 'nothing';

;// CONCATENATED MODULE: ./build/checks/mx/missing.js






/* harmony default export */ const mx_missing = ((0,check/* defineCheck */.q)({
    id: 'mx/missing',
    title: 'The domain says where its mail goes',
    why: `Without an MX record senders fall back to the address of the domain itself, which is often a web server that
takes no mail. Without either, replies and bounces are lost, and receivers refuse mail from such a domain.`,
    refs: [rfc(5321, '5.1'), rfc(7505, '1')],
    on: 'domain',
    needs: { mx: facts_mx.mx, declared: facts_declared/* declared */.b, existence: existence },
    messages: {
        sender: {
            severity: 'error',
            text: ({ profile }) => `the domain has neither MX nor address records, and its profile is ${profile}: replies and bounces have nowhere to go`,
            remedy: () => 'Publish an MX record that names the host which receives mail for the domain.',
        },
        receiver: {
            severity: 'error',
            text: () => 'the domain has neither MX nor address records, so that it cannot receive mail',
            remedy: () => 'Publish an MX record that names the host which receives mail for the domain.',
        },
        implicit: {
            severity: 'warning',
            text: () => 'the domain has no MX record, so that mail is sent to its own address, where a web server may be all there is',
            remedy: () => 'Publish an MX record that names the host which receives mail, even if it is the domain itself.',
        },
        parked: {
            severity: 'notice',
            text: () => 'the parked domain has an address and no MX record, so that mail is tried at that address for days',
            remedy: () => 'Publish the null MX: MX 0 .',
        },
    },
    examples: [
        { title: 'an MX', zone: 'example.com. MX 10 mx.example.com.', says: [] },
        { title: 'nothing at all', zone: 'example.com. TXT "x"', says: ['sender'] },
        {
            title: 'nothing, receiving only',
            zone: 'example.com. TXT "x"',
            declared: { profile: 'receive-only' },
            says: ['receiver'],
        },
        { title: 'an address only', zone: 'example.com. A 192.0.2.1', says: ['implicit'] },
        { title: 'an IPv6 address only', zone: 'example.com. AAAA 2001:db8::1', says: ['implicit'] },
        {
            title: 'parked with an address',
            zone: 'example.com. A 192.0.2.1',
            declared: { profile: 'parked' },
            says: ['parked'],
        },
        {
            title: 'parked and empty',
            zone: 'example.com. TXT "v=spf1 -all"',
            declared: { profile: 'parked' },
            says: [],
        },
        {
            title: 'parked with a null MX',
            zone: 'example.com. MX 0 .',
            declared: { profile: 'parked' },
            says: [],
        },
        {
            title: 'the address unknown',
            zone: 'example.com. TXT "x"',
            unanswered: { 'A example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ existence }) => (existence.exists ? undefined : 'the domain does not exist'),
    *run({ mx, declared }, say, { name }) {
        const at = { in: 'dns', name, type: 'MX' };
        if (mx.kind === 'implicit')
            yield declared.profile === 'parked' ? say.parked({}, at) : say.implicit({}, at);
        if (mx.kind !== 'none' || declared.profile === 'parked')
            return;
        yield (0,core_declared/* sends */.W6)(declared) ? say.sender({ profile: declared.profile }, at) : say.receiver({}, at);
    },
}));

// EXTERNAL MODULE: ./build/facts/data/selectors.json
var data_selectors = __webpack_require__(3878);
;// CONCATENATED MODULE: ./build/facts/mail-provider.js
/** Which mailbox provider a mail exchanger belongs to, by its name. */


const exchangers = data_selectors/* providers */.r5.flatMap(({ name, mx = [] }) => mx.map((text) => ({ provider: name, ancestor: (0,dns_name/* parseName */.$q)(text) })));
/** The provider's name for people, undefined where it is none that is known. */
const mailProviderOf = (host) => exchangers.find(({ ancestor }) => ancestor !== undefined && (0,dns_name/* isWithin */.UO)(host, ancestor))?.provider;

;// CONCATENATED MODULE: ./build/checks/mx/mixed-providers.js





/* harmony default export */ const mixed_providers = ((0,check/* defineCheck */.q)({
    id: 'mx/mixed-providers',
    title: 'All mail exchangers belong to one mailbox provider',
    why: `Two mailbox providers do not share mailboxes. Where MX records name both, part of the mail goes to accounts that
nobody reads, or is refused because the account does not exist there. It mostly remains from a move.`,
    refs: [rfc(5321, '5.1')],
    on: 'domain',
    needs: { mx: facts_mx.mx },
    messages: {
        equal: {
            severity: 'warning',
            text: ({ providers }) => `MX records of the same preference name ${(0,quote/* listed */.KE)(providers)}: each gets a part of the mail`,
            remedy: () => 'Delete the MX records of the provider that does not hold your mailboxes.',
        },
        spare: {
            severity: 'notice',
            text: ({ providers }) => `the MX records name ${(0,quote/* listed */.KE)(providers)}: the second gets mail whenever the first is busy`,
            remedy: () => 'Delete the MX records of the provider that does not hold your mailboxes, unless it forwards to the other.',
        },
    },
    examples: [
        {
            title: 'one provider',
            zone: 'example.com. MX 1 aspmx.l.google.com.\nexample.com. MX 5 alt1.aspmx.l.google.com.',
            says: [],
        },
        {
            title: 'a provider and a host of one’s own',
            zone: 'example.com. MX 1 smtp.google.com.\nexample.com. MX 5 mx.example.com.',
            says: [],
        },
        {
            title: 'two providers at once',
            zone: 'example.com. MX 10 smtp.google.com.\nexample.com. MX 10 example-com.mail.protection.outlook.com.',
            says: ['equal'],
        },
        {
            title: 'a second provider as a spare',
            zone: 'example.com. MX 0 example-com.mail.protection.outlook.com.\nexample.com. MX 10 smtp.google.com.',
            says: ['spare'],
        },
    ],
    skip: ({ mx }) => (mx.records.length > 1 ? undefined : 'there are not two MX records'),
    *run({ mx }, say, { name }) {
        const known = mx.records
            .filter((record) => !(0,facts_mx/* isNullMx */.x)(record))
            .flatMap(({ data }) => {
            const provider = mailProviderOf(data.exchange);
            return provider === undefined ? [] : [{ provider, preference: data.preference }];
        });
        const providers = [...new Set(known.map(({ provider }) => provider))];
        if (providers.length < 2)
            return;
        yield (shared(known) ? say.equal : say.spare)({ providers }, { in: 'dns', name, type: 'MX' });
    },
}));
/** Whether two providers stand at one preference. */
const shared = (known) => known.some(({ provider, preference }) => known.some((other) => other.preference === preference && other.provider !== provider));

;// CONCATENATED MODULE: ./build/checks/mx/null.js







/* harmony default export */ const mx_null = ((0,check/* defineCheck */.q)({
    id: 'mx/null',
    title: 'A null MX stands alone, and only where no mail is wanted',
    why: `A null MX ("0 .") tells every sender that the domain takes no mail. Mixed with other MX records it is undefined,
and on a domain that sends mail it makes receivers refuse that mail, because nobody could answer it.`,
    refs: [rfc(7505, '3'), rfc(7505, '4.2')],
    on: 'domain',
    needs: { mx: facts_mx.mx, declared: facts_declared/* declared */.b },
    messages: {
        mixed: {
            severity: 'error',
            text: ({ others }) => `the null MX stands beside ${(0,quote/* counted */.hS)(others, 'other MX record')}`,
            remedy: () => 'Delete the MX record "0 ." if the domain takes mail, or all the others if it does not.',
        },
        sender: {
            severity: 'error',
            text: ({ profile }) => `the domain has a null MX, and its profile is ${profile}`,
            remedy: () => 'Publish an MX record for a host that takes replies and bounces, or set the profile to "parked" if no mail comes from here.',
        },
        receiver: {
            severity: 'error',
            text: () => 'the domain has a null MX, and its profile is receive-only',
            remedy: () => 'Replace "0 ." by the hosts that receive your mail, or set the profile to "parked".',
        },
        preference: {
            severity: 'notice',
            text: ({ preference }) => `the null MX has the preference ${preference}`,
            remedy: () => 'Publish it as "0 .": RFC 7505 asks for the preference 0.',
        },
    },
    examples: [
        { title: 'a parked domain', zone: 'example.com. MX 0 .', declared: { profile: 'parked' }, says: [] },
        { title: 'an ordinary MX', zone: 'example.com. MX 10 mx.example.com.', says: [] },
        {
            title: 'beside another',
            zone: 'example.com. MX 0 .\nexample.com. MX 10 mx.example.com.',
            says: ['mixed'],
        },
        { title: 'on a sender', zone: 'example.com. MX 0 .', says: ['sender'] },
        {
            title: 'on a receiver',
            zone: 'example.com. MX 0 .',
            declared: { profile: 'receive-only' },
            says: ['receiver'],
        },
        {
            title: 'with a preference',
            zone: 'example.com. MX 10 .',
            declared: { profile: 'parked' },
            says: ['preference'],
        },
        {
            title: 'no answer',
            zone: '',
            unanswered: { 'MX example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ mx }) => (mx.records.some(facts_mx/* isNullMx */.x) ? undefined : 'there is no null MX'),
    *run({ mx, declared }, say) {
        const [first] = mx.records.filter(facts_mx/* isNullMx */.x);
        const at = first && (0,place/* placeOf */.$)('MX', first);
        if (mx.kind === 'exchangers')
            yield say.mixed({ others: mx.records.filter((r) => !(0,facts_mx/* isNullMx */.x)(r)).length }, at);
        else if ((0,core_declared/* sends */.W6)(declared))
            yield say.sender({ profile: declared.profile }, at);
        else if (declared.profile === 'receive-only')
            yield say.receiver({}, at);
        if (first !== undefined && first.data.preference !== 0)
            yield say.preference({ preference: first.data.preference }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/mx/private-address.js






/* harmony default export */ const private_address = ((0,check/* defineCheck */.q)({
    id: 'mx/private-address',
    title: 'A mail exchanger can be reached from everywhere',
    why: `An address from a private, loopback or otherwise special range leads nowhere, or to the sender's own network.
Mail for it is lost or waits until it bounces.`,
    refs: [rfc(6890, '2.2'), rfc(1918, '3')],
    on: 'host',
    needs: { hostAddresses: host/* hostAddresses */.l },
    messages: {
        only: {
            severity: 'error',
            text: ({ host, address, range }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} only has addresses that cannot be reached: ${address} is ${range}`,
            remedy: ({ host }) => `Give ${(0,quote/* quoted */.TL)(host)} its public address; an internal view of the zone can keep the private one.`,
        },
        some: {
            severity: 'warning',
            text: ({ host, address, range }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} has the address ${address}, which is ${range}`,
            remedy: ({ address }) => `Remove the record for ${address}: each sender that picks it waits for a time-out first.`,
        },
    },
    examples: [
        {
            title: 'a public address',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 11.22.33.44',
            says: [],
        },
        {
            title: 'a private address',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 10.0.0.5',
            says: ['only'],
        },
        {
            title: 'one of two',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 11.22.33.44\nmx.example.com. AAAA fd00::5',
            says: ['some'],
        },
    ],
    skip: ({ hostAddresses: { addresses } }) => (addresses.length > 0 ? undefined : 'the host has no address'),
    *run({ hostAddresses: { addresses } }, say, { name }) {
        const special = addresses.flatMap((record) => {
            const range = (0,address_range/* specialRange */.hm)(record.data);
            return range === undefined ? [] : [{ record, range }];
        });
        const message = special.length === addresses.length ? say.only : say.some;
        for (const { record, range } of message === say.only ? special.slice(0, 1) : special) {
            const at = (0,place/* placeOf */.$)(record.data.includes(':') ? 'AAAA' : 'A', record);
            yield message({ host: name, address: record.data, range }, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/mx/target.js






/* harmony default export */ const target = ((0,check/* defineCheck */.q)({
    id: 'mx/target',
    title: 'An MX record names a host of the public DNS',
    why: `An MX record holds the name of a host, never an address. Senders ignore a record that holds anything else, so that
mail stays with them or goes to an exchanger that was meant as a spare.`,
    refs: [rfc(5321, '5.1'), rfc(1123, '2.1'), rfc(6761, '6')],
    on: 'domain',
    needs: { mx: facts_mx.mx },
    messages: {
        address: {
            severity: 'error',
            text: ({ host }) => `an MX record names the address ${(0,quote/* quoted */.TL)(host)}, where only a host name can stand`,
            remedy: ({ host }) => `Give ${host} a name with an A or AAAA record, and put that name into the MX record.`,
        },
        local: {
            severity: 'error',
            text: ({ host }) => `an MX record names ${(0,quote/* quoted */.TL)(host)}, a name that only exists inside a private network`,
            remedy: () => 'Name a host that everybody can resolve, or publish the null MX "0 ." if the domain takes no mail.',
        },
        invalid: {
            severity: 'warning',
            text: ({ host }) => `an MX record names ${(0,quote/* quoted */.TL)(host)}, which looks like a leftover of a provider's ownership check`,
            remedy: () => 'Delete the record once the provider has verified the domain.',
        },
        'single-label': {
            severity: 'error',
            text: ({ host }) => `an MX record names ${(0,quote/* quoted */.TL)(host)}, a name of one label`,
            remedy: () => "Write the exchanger's full name; in a zone file, a missing domain or a missing final dot is the usual cause.",
        },
        illegal: {
            severity: 'error',
            text: ({ host }) => `an MX record names ${(0,quote/* quoted */.TL)(host)}, which is no host name`,
            remedy: () => 'Use a name of letters, digits and hyphens; many senders refuse underscores and all-digit top levels.',
        },
    },
    examples: [
        { title: 'a host', zone: 'example.com. MX 10 mx1.example.com.', says: [] },
        { title: 'an internationalised host', zone: 'example.com. MX 10 xn--mx-eka.example.com.', says: [] },
        { title: 'an address', zone: 'example.com. MX 10 192.0.2.1.', says: ['address'] },
        { title: 'localhost', zone: 'example.com. MX 10 localhost.', says: ['local'] },
        {
            title: 'an ownership check',
            zone: 'example.com. MX 10 mx.example.com.\nexample.com. MX 32767 ms1234.msv1.invalid.',
            says: ['invalid'],
        },
        { title: 'one label', zone: 'example.com. MX 10 mail.', says: ['single-label'] },
        { title: 'an underscore', zone: 'example.com. MX 10 mail_1.example.com.', says: ['illegal'] },
        { title: 'a null MX', zone: 'example.com. MX 0 .', declared: { profile: 'parked' }, says: [] },
    ],
    skip: ({ mx }) => ((0,facts_mx/* exchangersOf */.i)(mx).length > 0 ? undefined : 'there is no mail exchanger'),
    *run({ mx }, say) {
        for (const host of (0,facts_mx/* exchangersOf */.i)(mx)) {
            const problem = targetProblem(host);
            const record = mx.records.find(({ data }) => data.exchange === host);
            if (problem !== undefined && record !== undefined)
                yield say[problem]({ host }, (0,place/* placeOf */.$)('MX', record));
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/mx/unresolvable.js





/* harmony default export */ const unresolvable = ((0,check/* defineCheck */.q)({
    id: 'mx/unresolvable',
    title: 'A mail exchanger has an address',
    why: `A sender that cannot find an address for a mail exchanger tries the next one; when none is left, the mail waits
for days and then bounces.`,
    refs: [rfc(5321, '5.1')],
    on: 'host',
    needs: { hostAddresses: host/* hostAddresses */.l },
    messages: {
        nonexistent: {
            severity: 'error',
            text: ({ host }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} does not exist (NXDOMAIN)`,
            remedy: ({ host }) => `Create A or AAAA records for ${(0,quote/* quoted */.TL)(host)}, or remove it from the MX records.`,
        },
        empty: {
            severity: 'error',
            text: ({ host }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} has neither an A nor an AAAA record`,
            remedy: ({ host }) => `Create A or AAAA records for ${(0,quote/* quoted */.TL)(host)}, or remove it from the MX records.`,
        },
    },
    examples: [
        { title: 'IPv4', zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1', says: [] },
        {
            title: 'IPv6 alone',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. AAAA 2001:db8::1',
            says: [],
        },
        { title: 'no such host', zone: 'example.com. MX 10 mx.example.com.', says: ['nonexistent'] },
        {
            title: 'no address',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. TXT "x"',
            says: ['empty'],
        },
        {
            title: 'an answer for one family',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1',
            unanswered: { 'AAAA mx.example.com': 'timeout' },
            says: [],
        },
        {
            title: 'no answer for the other family',
            zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. TXT "x"',
            unanswered: { 'AAAA mx.example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ hostAddresses: { via } }, { name }) => {
        if (targetProblem(name) !== undefined)
            return 'the name is no host name (mx/target)';
        return via.length > 0 ? 'the exchanger is an alias (mx/alias)' : undefined;
    },
    *run({ hostAddresses: { addresses, exists } }, say, { name }) {
        if (addresses.length > 0)
            return;
        yield (exists ? say.empty : say.nonexistent)({ host: name }, { in: 'dns', name, type: 'A' });
    },
}));

// EXTERNAL MODULE: ./build/facts/message-excess.js
var message_excess = __webpack_require__(5519);
;// CONCATENATED MODULE: ./build/facts/data/size-limits.json
const size_limits_namespaceObject = /*#__PURE__*/JSON.parse('{"Tg":[{"name":"Gmail","octets":52428800,"exchangers":["google.com","googlemail.com"],"source":"suped.com, attachment and message size limits, 2026-06-18"},{"name":"Outlook.com","octets":26214400,"exchangers":["olc.protection.outlook.com"],"source":"suped.com, attachment and message size limits, 2026-05-21; others say 20 or 34 MB"},{"name":"Microsoft 365","octets":37748736,"exchangers":["mail.protection.outlook.com","mx.microsoft"],"source":"suped.com, attachment and message size limits, 2026-06-18: the default, up to 150 MB by the tenant"},{"name":"Yahoo Mail","octets":26214400,"exchangers":["yahoodns.net"],"source":"senders.yahooinc.com, FAQ, 2025-08"},{"name":"iCloud Mail","octets":20971520,"exchangers":["mail.icloud.com"],"source":"support.apple.com/HT202305"},{"name":"Proton Mail","octets":52428800,"exchangers":["protonmail.ch"],"source":"suped.com, attachment and message size limits, 2026-06-18"}],"dj":{"m365":{"octets":36700160,"source":"suped.com, attachment and message size limits, 2026-06-18"},"ses":{"octets":41943040,"source":"docs.aws.amazon.com/ses/latest/dg/quotas.html"},"sendgrid":{"octets":31457280,"source":"twilio.com/docs/sendgrid, integrating with the SMTP API"},"postmark":{"octets":10485760,"source":"postmarkapp.com/support/article/1056"},"smtp2go":{"octets":52428800,"source":"developers.smtp2go.com/docs/smtp-relay"},"maileroo":{"octets":25165824,"source":"maileroo.com/api-documentation/smtp-details"}}}');
;// CONCATENATED MODULE: ./build/facts/data/submission-providers.json
const submission_providers_namespaceObject = /*#__PURE__*/JSON.parse('{"r":[{"id":"gmail","name":"Gmail","hosts":["smtp.gmail.com"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"}],"isWhole":true,"loginName":"the full address","password":"an app password","source":"nodemailer lib/well-known/services.json 2026-08-07"},{"id":"gmail-relay","name":"Google Workspace SMTP relay","hosts":["smtp-relay.gmail.com"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"},{"port":25,"security":"starttls"}],"isWhole":true,"source":"nodemailer lib/well-known/services.json 2026-08-07; Google code page (550-5.7.1 relay) (partly memory)"},{"id":"gmail-mx","name":"Gmail restricted MX","hosts":["aspmx.l.google.com","smtp.google.com"],"endpoints":[{"port":25,"security":"starttls"}],"receivesOnly":true,"source":"memory"},{"id":"outlook","name":"Outlook.com / Hotmail","hosts":["smtp-mail.outlook.com"],"endpoints":[{"port":587,"security":"starttls"}],"isWhole":true,"loginName":"the full address","password":"an OAuth 2.0 token: passwords are no longer taken","source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"m365","name":"Microsoft 365 / Exchange Online","hosts":["smtp.office365.com"],"endpoints":[{"port":587,"security":"starttls"}],"isWhole":true,"loginName":"the full address","password":"a password of an account with authenticated SMTP, or an OAuth 2.0 token","source":"nodemailer lib/well-known/services.json 2026-08-07; mc.merill.net MC786329; captaindns 2026-02-20"},{"id":"m365-mx","name":"Microsoft 365 direct send","hosts":["*.mail.protection.outlook.com"],"endpoints":[{"port":25,"security":"starttls"}],"receivesOnly":true,"source":"memory"},{"id":"icloud","name":"iCloud Mail","hosts":["smtp.mail.me.com"],"endpoints":[{"port":587,"security":"starttls"}],"isWhole":true,"loginName":"the full iCloud address","password":"an app-specific password","source":"nodemailer lib/well-known/services.json 2026-08-07; support.apple.com/102198 via ladedu"},{"id":"yahoo","name":"Yahoo Mail","hosts":["smtp.mail.yahoo.com"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"}],"loginName":"the full address","password":"an app password","source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12; Yahoo FAQ 2025-08 (25 MB)"},{"id":"aol","name":"AOL Mail","hosts":["smtp.aol.com"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"}],"loginName":"the full address","password":"an app password","source":"nodemailer lib/well-known/services.json 2026-08-07"},{"id":"att","name":"AT&T Mail","hosts":["smtp.mail.att.net","outbound.att.net"],"endpoints":[{"port":465,"security":"implicit-tls"}],"loginName":"the full address","password":"a secure mail key","source":"thunderbird/autoconfig ispdb 2026-03-12"},{"id":"gmx","name":"GMX","hosts":["mail.gmx.net","mail.gmx.com"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"}],"source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"webde","name":"WEB.DE","hosts":["smtp.web.de"],"endpoints":[{"port":587,"security":"starttls"},{"port":465,"security":"implicit-tls"}],"source":"thunderbird/autoconfig ispdb 2026-03-12"},{"id":"mailcom","name":"mail.com","hosts":["smtp.mail.com"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"}],"source":"thunderbird/autoconfig ispdb 2026-03-12"},{"id":"fastmail","name":"Fastmail","hosts":["smtp.fastmail.com"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"}],"loginName":"the full address","password":"an app password","source":"nodemailer lib/well-known/services.json 2026-08-07"},{"id":"zoho","name":"Zoho Mail","hosts":["smtp.zoho.com","smtppro.zoho.com","smtp.zoho.eu","smtp.zoho.in","smtp.zoho.com.au","smtp.zoho.jp","smtp.zohocloud.ca"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"}],"loginName":"the full address","password":"an app password where two-factor authentication is on","source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"zeptomail","name":"ZeptoMail","hosts":["smtp.zeptomail.com"],"endpoints":[{"port":587,"security":"starttls"},{"port":465,"security":"implicit-tls"}],"username":"emailapikey","password":"the token of a mail agent","source":"memory"},{"id":"proton","name":"Proton Mail SMTP token","hosts":["smtp.protonmail.ch"],"endpoints":[{"port":587,"security":"starttls"}],"loginName":"the address that the token is for","password":"an SMTP token","source":"nodemailer lib/well-known/services.json 2026-08-07"},{"id":"ses","name":"Amazon SES","hosts":["email-smtp.*.amazonaws.com"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":2465,"security":"implicit-tls"},{"port":587,"security":"starttls"},{"port":2587,"security":"starttls"},{"port":25,"security":"starttls"}],"isWhole":true,"password":"SMTP credentials of the same region, which are not IAM access keys","source":"docs.aws.amazon.com/ses/latest/dg/quotas.html; .../smtp-connect.html; nodemailer lib/well-known/services.json 2026-08-07"},{"id":"sendgrid","name":"Twilio SendGrid","hosts":["smtp.sendgrid.net"],"endpoints":[{"port":587,"security":"starttls"},{"port":25,"security":"starttls"},{"port":2525,"security":"starttls"},{"port":465,"security":"implicit-tls"}],"isWhole":true,"username":"apikey","password":"an API key","source":"twilio.com/docs/sendgrid integrating-with-the-smtp-api; nodemailer lib/well-known/services.json 2026-08-07"},{"id":"mailgun","name":"Mailgun","hosts":["smtp.mailgun.org","smtp.eu.mailgun.org"],"endpoints":[{"port":587,"security":"starttls"},{"port":465,"security":"implicit-tls"},{"port":25,"security":"starttls"},{"port":2525,"security":"starttls"}],"password":"the SMTP credentials of the domain","source":"nodemailer lib/well-known/services.json 2026-08-07; mailgun docs (memory) (partly memory)"},{"id":"postmark","name":"Postmark","hosts":["smtp.postmarkapp.com","smtp-broadcasts.postmarkapp.com"],"endpoints":[{"port":587,"security":"starttls"},{"port":2525,"security":"starttls"},{"port":25,"security":"starttls"}],"isWhole":true,"loginName":"the server token","password":"the server token again","source":"postmarkapp.com/support/article/1056; nodemailer lib/well-known/services.json 2026-08-07"},{"id":"brevo","name":"Brevo","hosts":["smtp-relay.brevo.com","smtp-relay.sendinblue.com"],"endpoints":[{"port":587,"security":"starttls"},{"port":2525,"security":"starttls"},{"port":465,"security":"implicit-tls"}],"loginName":"the login on the SMTP page","password":"an SMTP key, which is not an API key","source":"nodemailer lib/well-known/services.json 2026-08-07 (partly memory)"},{"id":"sparkpost","name":"SparkPost / Bird","hosts":["smtp.sparkpostmail.com","smtp.eu.sparkpostmail.com"],"endpoints":[{"port":587,"security":"starttls"},{"port":2525,"security":"starttls"}],"username":"SMTP_Injection","password":"an API key that may send over SMTP","source":"nodemailer lib/well-known/services.json 2026-08-07 (partly memory)"},{"id":"mailjet","name":"Mailjet","hosts":["in-v3.mailjet.com","in.mailjet.com"],"endpoints":[{"port":587,"security":"starttls"},{"port":465,"security":"implicit-tls"},{"port":25,"security":"starttls"},{"port":2525,"security":"starttls"}],"loginName":"the API key","password":"the secret key","source":"nodemailer lib/well-known/services.json 2026-08-07 (partly memory)"},{"id":"mandrill","name":"Mailchimp Transactional","hosts":["smtp.mandrillapp.com"],"endpoints":[{"port":587,"security":"starttls"},{"port":465,"security":"implicit-tls"},{"port":2525,"security":"starttls"},{"port":25,"security":"starttls"}],"password":"an API key","source":"nodemailer lib/well-known/services.json 2026-08-07 (partly memory)"},{"id":"resend","name":"Resend","hosts":["smtp.resend.com"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"},{"port":2465,"security":"implicit-tls"},{"port":2587,"security":"starttls"},{"port":25,"security":"starttls"}],"isWhole":true,"username":"resend","password":"an API key","source":"nodemailer lib/well-known/services.json 2026-08-07 (partly memory)"},{"id":"mailersend","name":"MailerSend","hosts":["smtp.mailersend.net"],"endpoints":[{"port":587,"security":"starttls"},{"port":2525,"security":"starttls"}],"password":"the credentials of an SMTP user of the domain","source":"nodemailer lib/well-known/services.json 2026-08-07 (partly memory)"},{"id":"mailtrap","name":"Mailtrap live","hosts":["live.smtp.mailtrap.io"],"endpoints":[{"port":587,"security":"starttls"},{"port":2525,"security":"starttls"}],"password":"an API token","source":"nodemailer lib/well-known/services.json 2026-08-07 (partly memory)"},{"id":"smtp2go","name":"SMTP2GO","hosts":["mail.smtp2go.com","mail-us.smtp2go.com","mail-eu.smtp2go.com","mail-eu2.smtp2go.com","mail-au.smtp2go.com"],"endpoints":[{"port":2525,"security":"starttls"},{"port":8025,"security":"starttls"},{"port":587,"security":"starttls"},{"port":80,"security":"starttls"},{"port":25,"security":"starttls"},{"port":465,"security":"implicit-tls"},{"port":8465,"security":"implicit-tls"},{"port":443,"security":"implicit-tls"}],"isWhole":true,"password":"the credentials of an SMTP user","source":"developers.smtp2go.com/docs/smtp-relay"},{"id":"elasticemail","name":"Elastic Email","hosts":["smtp.elasticemail.com"],"endpoints":[{"port":2525,"security":"starttls"},{"port":587,"security":"starttls"},{"port":465,"security":"implicit-tls"},{"port":25,"security":"starttls"}],"password":"the credentials of an SMTP user","source":"nodemailer lib/well-known/services.json 2026-08-07 (partly memory)"},{"id":"loops","name":"Loops","hosts":["smtp.loops.so"],"endpoints":[{"port":587,"security":"starttls"}],"isWhole":true,"username":"loops","password":"an API key","source":"nodemailer lib/well-known/services.json 2026-08-07"},{"id":"forwardemail","name":"Forward Email","hosts":["smtp.forwardemail.net"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"},{"port":2465,"security":"implicit-tls"},{"port":2587,"security":"starttls"},{"port":2525,"security":"starttls"}],"loginName":"the full alias","password":"the generated password of the alias","source":"nodemailer lib/well-known/services.json 2026-08-07 (partly memory)"},{"id":"maileroo","name":"Maileroo","hosts":["smtp.maileroo.com"],"endpoints":[{"port":587,"security":"starttls"},{"port":465,"security":"implicit-tls"},{"port":2525,"security":"starttls"}],"isWhole":true,"password":"the credentials of an SMTP account","source":"maileroo.com/api-documentation/smtp-details"},{"id":"emailit","name":"Emailit","hosts":["smtp.emailit.com"],"endpoints":[{"port":587,"security":"starttls"}],"password":"an API key","source":"emailit.com/docs/smtp.md"},{"id":"aliyun-dm","name":"Alibaba DirectMail","hosts":["smtpdm.aliyun.com"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":80,"security":"starttls"},{"port":25,"security":"starttls"}],"source":"alibabacloud.com DirectMail 2025-10-29 (15 MB total); host memory (partly memory)"},{"id":"turbosmtp","name":"turboSMTP","hosts":["pro.turbo-smtp.com"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"},{"port":2525,"security":"starttls"}],"source":"thunderbird/autoconfig ispdb 2026-03-12"},{"id":"socketlabs","name":"SocketLabs","hosts":["smtp.socketlabs.com"],"endpoints":[{"port":587,"security":"starttls"},{"port":2525,"security":"starttls"},{"port":25,"security":"starttls"}],"source":"help.socketlabs.com/docs/smtp-server-restrictions; host memory"},{"id":"acs","name":"Azure Communication Services Email","hosts":["smtp.azurecomm.net"],"endpoints":[{"port":587,"security":"starttls"}],"password":"the credentials of an Entra application","source":"memory"},{"id":"oci","name":"Oracle OCI Email Delivery","hosts":["smtp.email.*.oci.oraclecloud.com"],"endpoints":[{"port":587,"security":"starttls"},{"port":25,"security":"starttls"}],"password":"generated SMTP credentials","source":"memory"},{"id":"scaleway","name":"Scaleway TEM","hosts":["smtp.tem.scaleway.com"],"endpoints":[{"port":587,"security":"starttls"},{"port":465,"security":"implicit-tls"},{"port":2587,"security":"starttls"},{"port":2465,"security":"implicit-tls"},{"port":25,"security":"starttls"}],"loginName":"the project id","password":"the secret key","source":"memory"},{"id":"qq","name":"QQ Mail","hosts":["smtp.qq.com"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"}],"loginName":"the full address","password":"an authorization code","source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"exmail","name":"Tencent Exmail","hosts":["smtp.exmail.qq.com"],"endpoints":[{"port":465,"security":"implicit-tls"}],"loginName":"the full address","password":"an authorization code or client password","source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"163","name":"NetEase 163","hosts":["smtp.163.com"],"endpoints":[{"port":465,"security":"implicit-tls"}],"loginName":"the full address","password":"an authorization code","source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"126","name":"NetEase 126","hosts":["smtp.126.com"],"endpoints":[{"port":465,"security":"implicit-tls"}],"loginName":"the full address","password":"an authorization code","source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"aliyun","name":"Aliyun Mail","hosts":["smtp.aliyun.com"],"endpoints":[{"port":465,"security":"implicit-tls"}],"source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"aliyun-qiye","name":"Aliyun Enterprise","hosts":["smtp.qiye.aliyun.com"],"endpoints":[{"port":465,"security":"implicit-tls"}],"source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"yandex","name":"Yandex","hosts":["smtp.yandex.com"],"endpoints":[{"port":465,"security":"implicit-tls"}],"loginName":"the full address","password":"an app password","source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"mailru","name":"Mail.ru","hosts":["smtp.mail.ru"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"}],"loginName":"the full address","password":"a password for external applications","source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"naver","name":"Naver","hosts":["smtp.naver.com"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"}],"source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"feishu","name":"Feishu/Lark","hosts":["smtp.feishu.cn"],"endpoints":[{"port":465,"security":"implicit-tls"}],"source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"godaddy","name":"GoDaddy","hosts":["smtpout.secureserver.net"],"endpoints":[{"port":465,"security":"implicit-tls"}],"source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"rackspace","name":"Rackspace","hosts":["secure.emailsrvr.com"],"endpoints":[{"port":465,"security":"implicit-tls"}],"source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"hetzner","name":"Hetzner","hosts":["mail.your-server.de"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"}],"source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"infomaniak","name":"Infomaniak","hosts":["mail.infomaniak.com"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"}],"source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"ovh","name":"OVH MX Plan","hosts":["ssl0.ovh.net"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"}],"source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"gandi","name":"Gandi","hosts":["mail.gandi.net"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"}],"source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"aruba","name":"Aruba","hosts":["smtps.aruba.it"],"endpoints":[{"port":465,"security":"implicit-tls"}],"source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"seznam","name":"Seznam","hosts":["smtp.seznam.cz"],"endpoints":[{"port":465,"security":"implicit-tls"}],"source":"nodemailer lib/well-known/services.json 2026-08-07; thunderbird/autoconfig ispdb 2026-03-12"},{"id":"ionos","name":"IONOS/1&1","hosts":["smtp.1und1.de"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"}],"source":"thunderbird/autoconfig ispdb 2026-03-12"},{"id":"strato","name":"Strato","hosts":["smtp.strato.de"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"}],"source":"thunderbird/autoconfig ispdb 2026-03-12"},{"id":"tonline","name":"T-Online","hosts":["securesmtp.t-online.de"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"}],"source":"thunderbird/autoconfig ispdb 2026-03-12"},{"id":"orange","name":"Orange","hosts":["smtp.orange.fr"],"endpoints":[{"port":465,"security":"implicit-tls"}],"source":"thunderbird/autoconfig ispdb 2026-03-12"},{"id":"free","name":"Free","hosts":["smtp.free.fr"],"endpoints":[{"port":465,"security":"implicit-tls"}],"source":"thunderbird/autoconfig ispdb 2026-03-12"},{"id":"sfr","name":"SFR","hosts":["smtp.sfr.fr"],"endpoints":[{"port":465,"security":"implicit-tls"}],"source":"thunderbird/autoconfig ispdb 2026-03-12"},{"id":"laposte","name":"La Poste","hosts":["smtp.laposte.net"],"endpoints":[{"port":465,"security":"implicit-tls"}],"source":"thunderbird/autoconfig ispdb 2026-03-12"},{"id":"comcast","name":"Comcast","hosts":["smtp.comcast.net"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"}],"source":"thunderbird/autoconfig ispdb 2026-03-12"},{"id":"posteo","name":"Posteo","hosts":["posteo.de"],"endpoints":[{"port":465,"security":"implicit-tls"},{"port":587,"security":"starttls"}],"source":"thunderbird/autoconfig ispdb 2026-03-12"}]}');
;// CONCATENATED MODULE: ./build/facts/submission-provider.js

const providers = submission_providers_namespaceObject.r;
/** `host`: a name in any case, or an address. */
function providerOf(host) {
    const labels = labelsOf(host);
    return providers.find(({ hosts }) => hosts.some((pattern) => fits(labels, labelsOf(pattern))));
}
const labelsOf = (host) => host.toLowerCase().replace(/\.$/, '').split('.');
const fits = (labels, pattern) => labels.length === pattern.length &&
    pattern.every((label, index) => label === '*' || label === labels[index]);
/**
 * The host to send through where somebody took that of the mailboxes: `smtp.gmail.com` for `imap.gmail.com`.
 * Undefined where it is no such host of a known provider.
 */
function sendingHostFor(host) {
    const name = host.toLowerCase();
    const [first = '', ...rest] = labelsOf(host);
    if (!mailboxLabels.includes(first))
        return mailboxHosts[name];
    const sending = ['smtp', ...rest].join('.');
    return mailboxHosts[name] ?? (providerOf(sending) === undefined ? undefined : sending);
}
const mailboxLabels = ['imap', 'pop', 'pop3', 'imap4'];
const mailboxHosts = {
    'outlook.office365.com': 'smtp.office365.com',
    'outlook.office.com': 'smtp.office365.com',
    'imap-mail.outlook.com': 'smtp-mail.outlook.com',
    'imap.mail.yahoo.com': 'smtp.mail.yahoo.com',
    'imap.mail.me.com': 'smtp.mail.me.com',
    'imap.gmx.net': 'mail.gmx.net',
    'pop.gmx.net': 'mail.gmx.net',
};
/** Whether nobody sends through the host: it is for reading mail, or, but for port 25, for taking it. */
const isForOthers = ({ host, port }) => sendingHostFor(host) !== undefined || (port !== 25 && providerOf(host)?.receivesOnly === true);
/** `port 587 with STARTTLS`. */
const endpointInWords = ({ port, security }) => `port ${port} with ${securityInWords[security]}`;
const securityInWords = {
    starttls: 'STARTTLS',
    'implicit-tls': 'implicit TLS',
    none: 'no TLS',
};
/** `Log in to Gmail with the full address and an app password.`; undefined where nothing is known. */
function loginInWords({ name, username, loginName, password, }) {
    const user = username === undefined ? loginName : `the user name "${username}"`;
    const parts = [user, password].filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : `Log in to ${name} with ${parts.join(' and ')}.`;
}
/** Whether the settings log in with another user name than the one that all customers of the provider have. */
function hasForeignUsername({ host, username, }) {
    const known = providerOf(host)?.username;
    return known !== undefined && username !== undefined && username !== known;
}

;// CONCATENATED MODULE: ./build/facts/size-limits.js
/** How large the messages are that servers take: by what they say in EHLO, and by what providers state. */



/** What the large mailbox providers take for their users. */
const mailboxLimits = size_limits_namespaceObject.Tg;
const size_limits_exchangers = size_limits_namespaceObject.Tg.flatMap(({ name, octets, exchangers }) => exchangers.map((text) => ({ limit: { name, octets }, ancestor: (0,dns_name/* parseName */.$q)(text) })));
/** Of the provider that a mail exchanger belongs to; undefined where it is none of the large ones. */
const mailboxLimitOf = (host) => size_limits_exchangers.find(({ ancestor }) => ancestor !== undefined && (0,dns_name/* isWithin */.UO)(host, ancestor))?.limit;
const size_limits_relays = size_limits_namespaceObject.dj;
/** Of the provider that a host to send through belongs to; undefined where no limit is known. */
function relayLimitOf(host) {
    const provider = providerOf(host);
    const limit = provider === undefined ? undefined : size_limits_relays[provider.id];
    return provider && limit && { name: provider.name, octets: limit.octets };
}
/** RFC 1870 §3: without a number, or with 0, the server has no limit that it knows of. */
const announcedLimit = ({ size }) => size?.octets === 0 ? undefined : size?.octets;

;// CONCATENATED MODULE: ./build/facts/mailbox-excess.js


/** A message of eight bits stays as it is: all of these providers have 8BITMIME. */
function exceeded({ name, octets }, message) {
    const excess = (0,message_excess/* excessOver */.Cc)({ limit: octets, eightBitMime: true }, message);
    return excess && { ...excess, providers: [name] };
}
/** Of some providers the strictest counts, of all the most generous. */
function refusedBy(message) {
    const refusing = mailboxLimits.flatMap((limit) => exceeded(limit, message) ?? []);
    refusing.sort((a, b) => a.limit - b.limit);
    const isAll = refusing.length === mailboxLimits.length;
    const excess = refusing.at(isAll ? -1 : 0);
    return excess && { isAll, large: { ...excess, providers: refusing.flatMap(({ providers }) => providers) } };
}
/** By the first exchanger whose provider states less; where the exchanger itself refuses, `size/recipient` says so. */
const refusalBy = ({ hosts }, message) => hosts.flatMap(({ stated, heard }) => {
    const excess = stated && exceeded(stated, message);
    return excess === undefined || refuses(heard, message)
        ? []
        : [{ ...excess, isHeard: heard.kind === 'heard' }];
})[0];
const refuses = (heard, message) => heard.kind === 'heard' && (0,message_excess/* excessOver */.Cc)(heard, message) !== undefined;

// EXTERNAL MODULE: ./build/facts/message.js
var facts_message = __webpack_require__(1975);
;// CONCATENATED MODULE: ./build/facts/recipients.js
/** What the mail exchangers of the domains to which messages go take: by what they say, and by what is known of them. */






/** The domains of `recipient-domains`, for every message the same; none where the setting names none. */
const recipients = {
    name: 'recipients',
    on: 'message',
    gather: (_, world) => Promise.all(world.settings.recipientDomains.map((domain) => recipient(domain, world))),
};
async function recipient(domain, world) {
    const found = await unlessUnobserved(exchangersOfRecipient(domain, world));
    if ('unobserved' in found)
        return { domain, hosts: [], unobserved: found.unobserved };
    const { hosts, addresses } = found.value;
    if (hosts.length === 0)
        return { domain, hosts: [], unobserved: `${domain} has no mail exchanger` };
    const each = hosts.map(async (host) => {
        const stated = mailboxLimitOf(host);
        const own = addresses.filter((address) => address.host === host);
        return { host, heard: await hear(host, own, world), ...(stated === undefined ? {} : { stated }) };
    });
    return { domain, hosts: await Promise.all(each) };
}
/** Also hosts without an address, of which nothing can be heard. */
async function exchangersOfRecipient(name, world) {
    const found = await world.fact(facts_mx.mx, { kind: 'domain', name });
    const addresses = await (0,facts_exchanger/* exchangersFor */.Sd)(name, world);
    return { hosts: found.kind === 'implicit' ? [name] : (0,facts_mx/* exchangersOf */.i)(found), addresses };
}
async function hear(host, addresses, world) {
    if (world.settings.exchangers === 'off')
        return { kind: 'off' };
    let why = `no address of ${host} is known`;
    for (const address of addresses) {
        const ehlo = await unlessUnobserved(world.fact(recipientEhlo, address));
        if ('value' in ehlo) {
            const { eightBitMime } = ehlo.value.offers;
            return { kind: 'heard', limit: announcedLimit(ehlo.value), eightBitMime };
        }
        why = ehlo.unobserved;
    }
    return { kind: 'unobserved', why };
}
/** What a stranger's exchanger says of itself; nothing else is asked of it. */
const recipientEhlo = {
    name: 'recipient-ehlo',
    on: 'exchanger',
    async gather(exchanger, world) {
        const conversation = await world.smtp((0,facts_exchanger/* exchangerCall */.qv)(exchanger, world));
        const ehlo = (0,endings/* ehloOf */.oX)(conversation);
        if (ehlo !== undefined)
            return ehlo;
        const said = (0,endings/* troubleOf */.LH)(conversation)?.said ?? '';
        const { host, ip: address } = exchanger;
        throw new fact/* Unobserved */.A((0,endings/* isEvidence */.em)(conversation) ? `${host} ${said}` : await (0,vantage/* whyUnseen */.V)({ address, port: 25, said }, world));
    },
};
async function unlessUnobserved(promise) {
    try {
        return { value: await promise };
    }
    catch (error) {
        if (error instanceof fact/* Unobserved */.A)
            return { unobserved: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/checks/size/provider.js









const recipientDomains = [(0,dns_name/* parseName */.$q)('example.net')];
const atYahoo = 'example.net. MX 1 mta5.am0.yahoodns.net.\nmta5.am0.yahoodns.net. A 45.79.1.1';
/* harmony default export */ const size_provider = ((0,check/* defineCheck */.q)({
    id: 'size/provider',
    title: 'The big mailbox providers take the messages, large as they are',
    why: `Each mailbox provider has a largest message, between 20 and 50 MB, and counts it as it comes over the wire, where
files take a good third more than on the disk. A larger message comes back as a bounce. What works between two offices
therefore fails as soon as a customer with a free mailbox is among the recipients.`,
    refs: [
        rfc(1870, '6.1'),
        provider('iCloud: mailbox and message size', 'https://support.apple.com/HT202305'),
        provider('Yahoo: sender FAQ', 'https://senders.yahooinc.com/faqs/'),
    ],
    on: 'message',
    needs: { measured: facts_message/* measured */.jh, recipients: recipients },
    messages: {
        all: {
            severity: 'warning',
            text: (large) => `${large.message} has ${(0,message_excess/* excessInWords */.yj)(large)} any of the big mailbox providers takes${(0,message_excess/* largestInWords */.Dn)(large)}`,
            remedy: (large) => `${(0,message_excess/* shrinking */.Ex)(large)}.`,
        },
        some: {
            severity: 'notice',
            text: (large) => `${large.message} is too large for ${(0,quote/* listed */.KE)(large.providers)}: it has ${(0,message_excess/* excessInWords */.yj)(large)} the ${(0,message_excess/* inWords */.r4)(large.limit)} of the strictest${(0,message_excess/* largestInWords */.Dn)(large)}`,
            remedy: (large) => `${(0,message_excess/* shrinking */.Ex)(large)}; or name the domains that get it in recipient-domains, if none of these is among them.`,
        },
        recipient: {
            severity: 'warning',
            text: (large) => `${large.message} has ${(0,message_excess/* excessInWords */.yj)(large)} the ${(0,message_excess/* inWords */.r4)(large.limit)} that ${(0,quote/* listed */.KE)(large.providers)} states for its mailboxes, where mail for ${large.domain} goes${(0,message_excess/* largestInWords */.Dn)(large)}`,
            remedy: (large) => `${(0,message_excess/* shrinking */.Ex)(large)}.`,
        },
        stated: {
            severity: 'notice',
            text: (large) => `${large.message} has ${(0,message_excess/* excessInWords */.yj)(large)} the ${(0,message_excess/* inWords */.r4)(large.limit)} that ${(0,quote/* listed */.KE)(large.providers)} states for its mailboxes, though its mail exchangers for ${large.domain} let more pass${(0,message_excess/* largestInWords */.Dn)(large)}`,
            remedy: (large) => `${(0,message_excess/* shrinking */.Ex)(large)}, unless you know that the mailboxes at ${large.domain} take more.`,
        },
    },
    examples: [
        { title: 'a message that all of them take', zone: '', settings: { messageSize: 15_000_000 }, says: [] },
        {
            title: 'a message that some of them take',
            zone: '',
            settings: { messageSize: 30_000_000 },
            says: ['some'],
        },
        {
            title: 'a message that none of them takes',
            zone: '',
            settings: { messageSize: 60_000_000 },
            says: ['all'],
        },
        {
            title: 'a recipient at a provider, who cannot be asked',
            zone: atYahoo,
            settings: { messageSize: 30_000_000, recipientDomains },
            says: ['recipient'],
        },
        {
            title: 'a recipient at a provider that says in EHLO that it takes more',
            zone: atYahoo,
            settings: { messageSize: 30_000_000, recipientDomains },
            smtp: { '45.79.1.1:25': { keywords: ['SIZE 41943040'] } },
            says: ['stated'],
        },
        {
            title: 'a recipient at a provider whose SIZE is exceeded already',
            zone: atYahoo,
            settings: { messageSize: 50_000_000, recipientDomains },
            smtp: { '45.79.1.1:25': { keywords: ['SIZE 41943040'] } },
            says: [],
        },
        {
            title: 'a recipient with a server of its own',
            zone: 'example.net. MX 10 mx.example.net.\nmx.example.net. A 45.79.1.1',
            settings: { messageSize: 60_000_000, recipientDomains },
            says: [],
        },
        {
            title: 'a recipient whose mail exchangers are not known',
            zone: '',
            unanswered: { 'MX example.net': 'timeout' },
            settings: { messageSize: 60_000_000, recipientDomains },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    *run({ measured, recipients }, say, message) {
        const [at, called] = [(0,facts_message/* messagePlace */.Zp)(message), (0,facts_message/* messageInWords */.q_)(message)];
        for (const recipient of recipients) {
            const refusal = refusalBy(recipient, measured);
            if (refusal === undefined)
                continue;
            const said = { ...refusal, message: called, domain: recipient.domain };
            yield (refusal.isHeard ? say.stated : say.recipient)(said, at);
        }
        const unobserved = recipients.find((recipient) => recipient.unobserved !== undefined)?.unobserved;
        if (unobserved !== undefined)
            throw new fact/* Unobserved */.A(unobserved);
        if (recipients.length > 0)
            return;
        const found = refusedBy(measured);
        if (found !== undefined)
            yield say[found.isAll ? 'all' : 'some']({ ...found.large, message: called }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/size/recipient.js








const recipient_zone = `example.net. MX 10 mx1.example.net.
example.net. MX 20 mx2.example.net.
mx1.example.net. A 45.79.1.1
mx2.example.net. A 45.79.1.2`;
const settings = { messageSize: 20_000_000, recipientDomains: [(0,dns_name/* parseName */.$q)('example.net')] };
const server = (size) => ({ keywords: ['STARTTLS', size, '8BITMIME'] });
/* harmony default export */ const size_recipient = ((0,check/* defineCheck */.q)({
    id: 'size/recipient',
    title: 'The mail exchangers of the recipients take the messages, large as they are',
    why: `Your own server may take a message that the recipient's does not. It then comes back as a bounce with 552 5.3.4,
often hours later, and nobody but the sender learns of it. Mail exchangers say in EHLO how much they take (SIZE), counted
on the wire, where files take a good third more than on the disk.`,
    refs: [rfc(1870, '4'), rfc(1870, '6.1'), rfc(3463, '3.4')],
    on: 'message',
    needs: { measured: facts_message/* measured */.jh, recipients: recipients },
    messages: {
        everywhere: {
            severity: 'error',
            text: (refused) => `${refused.message} has ${(0,message_excess/* excessInWords */.yj)(refused)} ${refused.domain} takes (SIZE ${refused.limit} of ${(0,quote/* listed */.KE)(refused.exchangers, 3)})${(0,message_excess/* largestInWords */.Dn)(refused)}`,
            remedy: (refused) => `${(0,message_excess/* shrinking */.Ex)(refused)}.`,
        },
        somewhere: {
            severity: 'warning',
            text: (refused) => `${refused.message} has ${(0,message_excess/* excessInWords */.yj)(refused)} ${(0,quote/* listed */.KE)(refused.exchangers, 3)} ${refused.exchangers.length === 1 ? 'takes' : 'take'} for ${refused.domain} (SIZE ${refused.limit}), though not all its mail exchangers are so strict${(0,message_excess/* largestInWords */.Dn)(refused)}`,
            remedy: (refused) => `${(0,message_excess/* shrinking */.Ex)(refused)}, since any of the mail exchangers may get the message.`,
        },
    },
    examples: [
        {
            title: 'a message that all exchangers take',
            zone: recipient_zone,
            settings,
            smtp: { '45.79.1.1:25': server('SIZE 52428800'), '45.79.1.2:25': server('SIZE') },
            says: [],
        },
        {
            title: 'a message that none takes',
            zone: recipient_zone,
            settings,
            smtp: { '45.79.1.1:25': server('SIZE 10240000'), '45.79.1.2:25': server('SIZE 10485760') },
            says: ['everywhere'],
        },
        {
            title: 'a message that one takes and the other not',
            zone: recipient_zone,
            settings,
            smtp: { '45.79.1.1:25': server('SIZE 10240000'), '45.79.1.2:25': server('SIZE 52428800') },
            says: ['somewhere'],
        },
        {
            title: 'an exchanger that cannot be seen',
            zone: recipient_zone,
            settings,
            smtp: { '45.79.1.1:25': server('SIZE 52428800') },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a domain without mail exchangers',
            zone: 'example.net. MX 0 .',
            settings,
            smtp: {},
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'exchangers that are not to be spoken to',
            zone: recipient_zone,
            settings: { ...settings, exchangers: 'off' },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ recipients }) => {
        if (recipients.length === 0)
            return 'recipient-domains names no domain';
        const isOff = recipients.some(({ hosts }) => hosts.some(({ heard }) => heard.kind === 'off'));
        return isOff ? 'the setting "exchangers" is off' : undefined;
    },
    *run({ measured, recipients }, say, message) {
        for (const recipient of recipients) {
            const refusing = refusals(recipient, measured);
            const [strictest] = refusing;
            if (strictest === undefined)
                continue;
            const refused = {
                ...strictest.excess,
                message: (0,facts_message/* messageInWords */.q_)(message),
                domain: recipient.domain,
                exchangers: refusing.map(({ host }) => host),
            };
            yield (refusing.length === recipient.hosts.length ? say.everywhere : say.somewhere)(refused, (0,facts_message/* messagePlace */.Zp)(message));
        }
        const unobserved = recipients.flatMap(gapsIn)[0];
        if (unobserved !== undefined)
            throw new fact/* Unobserved */.A(unobserved);
    },
}));
/** The strictest first. */
const refusals = ({ hosts }, message) => hosts
    .flatMap(({ host, heard }) => {
    const excess = heard.kind === 'heard' ? (0,message_excess/* excessOver */.Cc)(heard, message) : undefined;
    return excess === undefined ? [] : [{ host, excess }];
})
    .sort((a, b) => a.excess.limit - b.excess.limit);
const gapsIn = ({ hosts, unobserved }) => [
    ...(unobserved === undefined ? [] : [unobserved]),
    ...hosts.flatMap(({ heard }) => (heard.kind === 'unobserved' ? [heard.why] : [])),
];

;// CONCATENATED MODULE: ./build/checks/size/relay.js







const relay_declared = {
    submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
};
const relay_zone = 'smtp.example.com. A 192.0.2.1';
const taking = (size) => ({ '192.0.2.1:587': { keywords: ['STARTTLS', size, '8BITMIME'] } });
const report = `From: billing@example.com
Content-Type: multipart/mixed; boundary=edge

--edge

Your report.
--edge
Content-Type: application/pdf; name=report.pdf
Content-Transfer-Encoding: base64

${`${'JVBERi0x'.repeat(9)}\n`.repeat(20)}
--edge--
`;
/* harmony default export */ const relay = ((0,check/* defineCheck */.q)({
    id: 'size/relay',
    title: 'The server that the domain sends through takes its messages, large as they are',
    why: `A mail server says in EHLO how large a message it takes (SIZE), and refuses a larger one with 552 5.3.4. It counts
what goes over the wire: files are encoded as base64 there and take a good third more than on the disk, so that a limit of
25 MB ends at about 18 MB of files.`,
    refs: [rfc(1870, '4'), rfc(1870, '6.1'), rfc(2045, '6.8')],
    on: 'submission',
    needs: { submission: submission, outgoing: facts_message/* outgoing */.by },
    messages: {
        over: {
            severity: 'error',
            text: (refused) => `${refused.message} has ${(0,message_excess/* excessInWords */.yj)(refused)} ${refused.server} takes (SIZE ${refused.limit}), and will be refused with 552 5.3.4${(0,message_excess/* largestInWords */.Dn)(refused)}`,
            remedy: (refused) => `${(0,message_excess/* shrinking */.Ex)(refused)}; or have ${refused.server} take larger messages.`,
        },
        stated: {
            severity: 'warning',
            text: (refused) => `${refused.message} has ${(0,message_excess/* excessInWords */.yj)(refused)} the ${(0,message_excess/* inWords */.r4)(refused.limit)} that ${refused.provider} states as its limit${(0,message_excess/* largestInWords */.Dn)(refused)}`,
            remedy: (refused) => `${(0,message_excess/* shrinking */.Ex)(refused)}; or have the provider raise the limit of your account.`,
        },
    },
    examples: [
        {
            title: 'a message that the server takes',
            zone: relay_zone,
            declared: relay_declared,
            smtp: taking('SIZE 10240000'),
            messages: { 'report.eml': report },
            says: [],
        },
        {
            title: 'a message that is too large',
            zone: relay_zone,
            declared: relay_declared,
            smtp: taking('SIZE 1500'),
            messages: { 'report.eml': report },
            says: ['over'],
        },
        {
            title: 'a server that states no limit',
            zone: relay_zone,
            declared: relay_declared,
            smtp: taking('SIZE 0'),
            messages: { 'report.eml': report },
            says: [],
        },
        {
            title: 'a size that is too large',
            zone: relay_zone,
            declared: relay_declared,
            smtp: taking('SIZE 10240000'),
            settings: { messageSize: 20_000_000 },
            says: ['over'],
        },
        {
            title: 'a provider that takes less than it says in EHLO',
            zone: 'smtp.postmarkapp.com. A 192.0.2.1',
            declared: { submission: { ...relay_declared.submission, host: 'smtp.postmarkapp.com' } },
            smtp: taking('SIZE 52428800'),
            settings: { messageSize: 20_000_000 },
            says: ['stated'],
        },
        {
            title: 'a server that cannot be seen',
            zone: relay_zone,
            declared: relay_declared,
            smtp: {},
            messages: { 'report.eml': report },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ submission: { main }, outgoing }) => {
        if (outgoing.length === 0)
            return 'no message and no message-size is given';
        return main === undefined || (0,endings/* ehloOf */.oX)(main.conversation) === undefined
            ? 'the server has not said what it takes'
            : undefined;
    },
    *run({ submission: { main }, outgoing }, say, { host }) {
        const ehlo = main && (0,endings/* ehloOf */.oX)(main.conversation);
        if (ehlo === undefined)
            return;
        const { eightBitMime } = ehlo.offers;
        const stated = relayLimitOf(host);
        for (const { message, measured } of outgoing) {
            const said = { message: (0,facts_message/* messageInWords */.q_)(message), server: host };
            const at = (0,facts_message/* messagePlace */.Zp)(message);
            const over = (0,message_excess/* excessOver */.Cc)({ limit: announcedLimit(ehlo), eightBitMime }, measured);
            const beyond = (0,message_excess/* excessOver */.Cc)({ limit: stated?.octets, eightBitMime }, measured);
            if (over !== undefined)
                yield say.over({ ...said, ...over }, at);
            else if (beyond !== undefined)
                yield say.stated({ ...said, ...beyond, provider: stated?.name ?? '' }, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/facts/data/software.json
const software_namespaceObject = /*#__PURE__*/JSON.parse('{"Z":[{"name":"Exim","pattern":"\\\\bE?SMTP Exim (?<version>\\\\d+(?:[._]\\\\d+){1,3})(?![\\\\w.-])(?: \\\\(?(?<distribution>Ubuntu|Debian)\\\\b)?","upgrade":"Exim 4.99.4 or newer","source":"https://www.exim.org/static/doc/security/","shipped":{"4.90.1":"Ubuntu 18.04","4.92":"Debian 10","4.93":"Ubuntu 20.04","4.94.2":"Debian 11","4.95":"Ubuntu 22.04","4.96":"Debian 12","4.97":"Ubuntu 24.04","4.98.2":"Debian 13"},"ended":[],"vulnerabilities":[{"id":"CVE-2026-45185","what":"lets a stranger run code on servers built with GnuTLS","offering":"CHUNKING","affected":[{"from":"4.97","before":"4.99.3"}]},{"id":"CVE-2019-10149","what":"lets a stranger run commands as root, and is exploited","affected":[{"from":"4.87","before":"4.92"}]},{"id":"CVE-2019-16928","what":"lets a stranger run code with a long EHLO, and is exploited","affected":[{"from":"4.92","before":"4.92.3"}]},{"id":"CVE-2019-15846","what":"lets a stranger run code as root in the TLS handshake","affected":[{"before":"4.92.2"}]},{"id":"CVE-2018-6789","what":"lets a stranger run code, and is exploited","affected":[{"before":"4.90.1"}]},{"id":"CVE-2010-4344","what":"lets a stranger run code, and is exploited","affected":[{"before":"4.70"}]},{"id":"CVE-2020-28018","what":"is one of the 21 holes called 21Nails, some of which let a stranger become root","affected":[{"before":"4.94.2"}]},{"id":"CVE-2023-42115","what":"lets a stranger run code where AUTH EXTERNAL is on","affected":[{"before":"4.96.1"}]},{"id":"CVE-2019-13917","what":"lets a stranger run code where ${sort} expands what they sent","affected":[{"from":"4.85","before":"4.92.1"}]},{"id":"CVE-2025-67896","what":"lets a stranger overwrite memory where ratelimit keeps its data in SQLite","affected":[{"before":"4.99.1"}]},{"id":"CVE-2026-40685","what":"lets a stranger overwrite memory where JSON from a header is expanded","affected":[{"before":"4.99.2"}]},{"id":"CVE-2025-26794","what":"lets a stranger write to its database by ETRN where that is SQLite","affected":[{"from":"4.98","before":"4.98.1"}]},{"id":"CVE-2025-30232","what":"lets local users become root","affected":[{"from":"4.96","before":"4.98.2"}]},{"id":"CVE-2024-39929","what":"lets executable attachments past its filters","affected":[{"before":"4.98"}]},{"id":"CVE-2023-51766","what":"lets senders be forged by SMTP smuggling","affected":[{"before":"4.97.1"}]}]},{"name":"Postfix","pattern":"\\\\bPostfix (?:\\\\((?:Postfix-)?)?(?<version>\\\\d+\\\\.\\\\d+\\\\.\\\\d+)(?![\\\\w.-])","upgrade":"Postfix 3.11.6, 3.10.13, 3.9.14 or 3.8.20, or newer","source":"https://www.postfix.org/announcements.html","shipped":{"3.4.13":"Ubuntu 20.04","3.5.8":"RHEL 8 and 9","3.6.4":"Ubuntu 22.04","3.8.6":"Ubuntu 24.04"},"ended":[{"what":"Postfix 3.4 and older","before":"3.5","on":"2023-04-17"},{"what":"Postfix 3.5","from":"3.5","before":"3.6","on":"2024-03-06"},{"what":"Postfix 3.6","from":"3.6","before":"3.7","on":"2025-02-16"},{"what":"Postfix 3.7","from":"3.7","before":"3.8","on":"2026-03-06"}],"vulnerabilities":[{"id":"CVE-2023-51764","what":"lets senders be forged by SMTP smuggling","affected":[{"before":"3.5.23"},{"from":"3.6","before":"3.6.13"},{"from":"3.7","before":"3.7.9"},{"from":"3.8","before":"3.8.4"}]},{"id":"CVE-2026-43964","what":"lets a reply of a filter or policy server crash a process","affected":[{"from":"2.3","before":"3.8.16"},{"from":"3.9","before":"3.9.10"},{"from":"3.10","before":"3.10.9"},{"from":"3.11","before":"3.11.2"}]}]},{"name":"Sendmail","pattern":"\\\\bSendmail (?<version>\\\\d+\\\\.\\\\d+\\\\.\\\\d+(?:\\\\.\\\\d+)?)\\\\/[\\\\w.+-]{1,40}(?:\\\\/(?<distribution>Debian|Ubuntu|SuSE))?","upgrade":"Sendmail 8.18.1 or newer","source":"https://www.proofpoint.com/us/products/email-protection/open-source-email-solution","shipped":{"8.15.2":"RHEL 8, Debian 11 and Ubuntu 22.04","8.16.1":"RHEL 9","8.17.1.9":"Debian 12"},"ended":[],"vulnerabilities":[{"id":"CVE-2023-51765","what":"lets senders be forged by SMTP smuggling","affected":[{"before":"8.18"}]}]},{"name":"Haraka","pattern":"\\\\bHaraka[/ ](?<version>\\\\d+\\\\.\\\\d+\\\\.\\\\d+)","upgrade":"Haraka 3.1.6 or newer","source":"https://github.com/haraka/Haraka/blob/master/SECURITY.md","shipped":{},"ended":[{"what":"Haraka before 3.1","before":"3.1"}],"vulnerabilities":[{"id":"CVE-2016-1000282","what":"lets a stranger run commands by an attached archive","affected":[{"before":"2.8.9"}]}]},{"name":"MDaemon","pattern":"\\\\bMDaemon v?(?<version>\\\\d+\\\\.\\\\d+\\\\.\\\\d+)","upgrade":"MDaemon 24.5.1c or newer","source":"https://nvd.nist.gov/vuln/detail/CVE-2024-11182","shipped":{},"ended":[],"vulnerabilities":[{"id":"CVE-2024-11182","what":"lets a message run scripts in the webmail of whoever reads it, and is exploited","affected":[{"before":"24.5.1"}]}]},{"name":"Apache James","pattern":"\\\\bJAMES E?SMTP Server (?<version>\\\\d+(?:\\\\.\\\\d+){1,3})(?![\\\\w.-])","upgrade":"Apache James 3.8.2 or newer","source":"https://james.apache.org/download.cgi","shipped":{},"ended":[{"what":"Apache James 2","before":"3"}],"vulnerabilities":[{"id":"CVE-2015-7611","what":"lets a stranger run commands where users are kept in files","affected":[{"from":"2.3.2","before":"2.3.2.1"}]}]},{"name":"the SMTP service of Windows","pattern":"\\\\bMicrosoft E?SMTP MAIL Service, Version: (?<version>\\\\d+\\\\.\\\\d+\\\\.\\\\d+(?:\\\\.\\\\d+)?)","upgrade":"a release of Windows Server that Microsoft supports","source":"https://learn.microsoft.com/en-us/lifecycle/products/","shipped":{},"ended":[{"what":"Windows 2000","before":"6.0","on":"2010-07-13"},{"what":"Windows Server 2003","from":"6.0","before":"7.0","on":"2015-07-14"},{"what":"Windows Server 2008","from":"7.0","before":"7.5","on":"2020-01-14"},{"what":"Windows Server 2008 R2","from":"7.5","before":"8.0","on":"2020-01-14"},{"what":"Windows Server 2012","from":"8.0","before":"8.5","on":"2023-10-10"},{"what":"Windows Server 2012 R2","from":"8.5","before":"10.0","on":"2023-10-10"}],"vulnerabilities":[]}]}');
;// CONCATENATED MODULE: ./build/facts/version.js
/** Which of two versions of a program is older: `4.94.2`, `8.17.1.9`, `4.86_2`. */
/** Part by part; a missing part counts as nought, so that `4.98` and `4.98.0` are the same. */
function isBefore(version, other) {
    const [mine, theirs] = [version_partsOf(version), version_partsOf(other)];
    const differing = Array.from({ length: Math.max(mine.length, theirs.length) })
        .map((_, i) => (mine[i] ?? 0) - (theirs[i] ?? 0))
        .find((difference) => difference !== 0);
    return differing !== undefined && differing < 0;
}
const version_partsOf = (version) => version.split(/[._]/).map(Number);

;// CONCATENATED MODULE: ./build/facts/software.js


const products = software_namespaceObject.Z.map((product) => ({
    ...product,
    opening: new RegExp(product.pattern),
}));
const mostLines = 10;
const longestLine = 300;
/** Undefined where the server hides its software or its version, or where both say nothing to us. */
function softwareOf(said) {
    const ehlo = said.ehloInTls ?? said.ehlo;
    const lines = [said.greeting, ehlo?.reply].flatMap((reply) => reply?.lines.slice(0, mostLines) ?? []);
    const keywords = ehlo?.extensions.map(({ keyword }) => keyword);
    for (const line of lines) {
        const found = recognized(line.slice(0, longestLine));
        if (found !== undefined)
            return known(found, keywords);
    }
    return undefined;
}
function recognized(line) {
    for (const product of products) {
        const { version, distribution } = product.opening.exec(line)?.groups ?? {};
        if (version !== undefined)
            return { product, version, ...(distribution && { distribution }) };
    }
    return undefined;
}
function known({ product, version, distribution }, keywords) {
    const maintainer = distribution ?? product.shipped[version];
    const ended = product.ended.find((range) => isIn(range, version));
    const applies = ({ offering, affected }) => affected.some((range) => isIn(range, version)) &&
        (offering === undefined || keywords === undefined || keywords.includes(offering));
    return {
        name: product.name,
        version,
        ...(maintainer === undefined ? {} : { distribution: maintainer }),
        vulnerabilities: product.vulnerabilities.filter(applies).map(({ id, what }) => ({ id, what })),
        ...(ended === undefined ? {} : { ended: { what: ended.what, ...(ended.on && { on: ended.on }) } }),
        upgrade: product.upgrade,
    };
}
const isIn = ({ from, before }, version) => (from === undefined || !isBefore(version, from)) && isBefore(version, before);

;// CONCATENATED MODULE: ./build/facts/software-seen.js
/** The software behind a domain: of its mail exchangers, and of the server through which it sends. */






const seenSoftware = {
    name: 'software',
    on: 'domain',
    async gather(domain, world) {
        const [reach, sending] = await Promise.all([
            world.fact(exchangerReach, domain),
            sendingServer(domain, world),
        ]);
        const receiving = onePerHost(reach).map(({ exchanger, conversation }) => ({
            host: exchanger.host,
            conversation,
        }));
        const servers = [...receiving, ...('servers' in sending ? sending.servers : [])];
        const unseen = whyUnseenHost(reach) ?? ('unseen' in sending ? sending.unseen : whyMute(servers));
        const hasServers = servers.length > 0 || unseen !== undefined;
        return { hasServers, seen: grouped(servers, world), ...(unseen === undefined ? {} : { unseen }) };
    },
};
/** A server that was busy, or broke off, may have more to tell. */
function whyMute(servers) {
    const mute = servers.find(({ conversation }) => (0,endings/* ehloOf */.oX)(conversation) === undefined && softwareOf(conversation) === undefined);
    return mute && `SMTP with ${mute.host}: it ${(0,endings/* troubleOf */.LH)(mute.conversation)?.said ?? 'said nothing'}`;
}
async function sendingServer({ name }, world) {
    const declared = world.declared(name).submission;
    if (declared === undefined)
        return { servers: [] };
    const { host, port, security } = declared;
    try {
        const { main } = await world.fact(submission, { kind: 'submission', name, host, port, security });
        return { servers: main === undefined ? [] : [{ host, conversation: main.conversation }] };
    }
    catch (error) {
        if (error instanceof fact/* Unobserved */.A)
            return { unseen: error.message };
        throw error;
    }
}
function grouped(servers, { settings }) {
    const groups = new Map();
    for (const { host, conversation } of servers) {
        const software = softwareOf(conversation);
        if (software === undefined)
            continue;
        const isOwn = isOf(host, settings.domains);
        const key = JSON.stringify([software, isOwn]);
        const hosts = new Set([...(groups.get(key)?.hosts ?? []), host]);
        groups.set(key, { software, isOwn, hosts: [...hosts] });
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./build/checks/software/outdated.js






const outdated_outdated = {
    severity: 'warning',
    text: ({ hosts, software, version, what, on }) => `the greeting of ${(0,quote/* listed */.KE)(hosts.map((host) => (0,quote/* quoted */.TL)(host)))} shows ${software} ${version}: nobody mends ${what} any more${on === undefined ? '' : `, since ${on}`}`,
    remedy: ({ upgrade }) => `Upgrade to ${upgrade}.`,
};
const outdated_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const outdated_hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const outdated_greeting = (text) => ({ greeting: { code: 220, lines: [text] } });
const windows = outdated_greeting('mx.example.com Microsoft ESMTP MAIL Service, Version: 7.5.7601.17514 ready at Mon, 23 Nov 2026');
/* harmony default export */ const software_outdated = ((0,check/* defineCheck */.q)({
    id: 'software/outdated',
    title: 'No mail server gives away a version that nobody looks after',
    why: `When the support of a version ends, the next hole in it stays open for good, and new demands of other mail servers,
such as newer TLS, never arrive in it. What a distribution ships it mends itself; then its own end of support counts, and
nothing is said here.`,
    refs: [
        provider('End of life of Postfix', 'https://endoflife.date/postfix'),
        provider('Haraka security policy', 'https://github.com/haraka/Haraka/blob/master/SECURITY.md'),
        provider('Lifecycle of Microsoft products', 'https://learn.microsoft.com/en-us/lifecycle/products/'),
    ],
    on: 'domain',
    needs: { seenSoftware: seenSoftware },
    messages: { outdated: outdated_outdated, 'outdated-elsewhere': elsewhere(outdated_outdated) },
    examples: [
        { title: 'a hidden version', zone: outdated_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        {
            title: 'a version that is looked after',
            zone: outdated_zone,
            smtp: { '192.0.2.1:25': outdated_greeting('mx.example.com ESMTP Haraka/3.1.6 ready') },
            says: [],
        },
        {
            title: 'a version that is not',
            zone: outdated_zone,
            smtp: { '192.0.2.1:25': outdated_greeting('mx.example.com ESMTP Haraka/3.0.5 ready') },
            says: ['outdated'],
        },
        { title: 'a Windows server of 2009', zone: outdated_zone, smtp: { '192.0.2.1:25': windows }, says: ['outdated'] },
        {
            title: 'a Windows server of 2009 at somebody else’s',
            zone: outdated_hosted,
            smtp: { '192.0.2.1:25': windows },
            says: ['outdated-elsewhere'],
        },
        {
            title: 'a version with known holes, which is for software/vulnerable',
            zone: outdated_zone,
            smtp: { '192.0.2.1:25': outdated_greeting('mx.example.com ESMTP Postfix (3.4.5)') },
            says: [],
        },
        {
            title: 'a server that shows nothing',
            zone: outdated_zone,
            smtp: {},
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ seenSoftware: { hasServers } }) => (hasServers ? undefined : 'no mail server is spoken to'),
    *run({ seenSoftware: { seen, unseen } }, say) {
        for (const running of seen) {
            const data = outdated_endOf(running);
            if (data !== undefined)
                yield say[running.isOwn ? 'outdated' : 'outdated-elsewhere'](data);
        }
        if (unseen !== undefined)
            throw new fact/* Unobserved */.A(unseen);
    },
}));
/** Undefined where the version is looked after: by its makers, or by a distribution. Known holes weigh more, and say it all. */
function outdated_endOf({ hosts, software }) {
    const { name, version, ended, distribution, vulnerabilities, upgrade } = software;
    if (ended === undefined || distribution !== undefined || vulnerabilities.length > 0)
        return undefined;
    return { host: hosts[0] ?? '', hosts, software: name, version, ...ended, upgrade };
}

;// CONCATENATED MODULE: ./build/checks/software/vulnerable.js






const vulnerable = {
    severity: 'warning',
    text: ({ hosts, software, version, distribution, vulnerabilities: [worst, ...others] }) => {
        const more = others.length === 0
            ? ''
            : `; also ${(0,quote/* listed */.KE)(others.map(({ id }) => id), 4)}`;
        const unless = distribution === undefined ? '' : `, unless ${distribution} has mended it under that number`;
        return `the greeting of ${(0,quote/* listed */.KE)(hosts.map((host) => (0,quote/* quoted */.TL)(host)))} shows ${software} ${version}, which was released with ${(0,quote/* counted */.hS)(others.length + 1, 'known hole')}${unless}: ${worst?.id} ${worst?.what}${more}`;
    },
    remedy: ({ distribution, upgrade }) => distribution === undefined
        ? `Upgrade to ${upgrade}; where a distribution mends this version for you, install its updates and ignore this finding.`
        : `Install the security updates of ${distribution} and then ignore this finding for a while, or upgrade to ${upgrade}.`,
};
const vulnerable_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const vulnerable_hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const vulnerable_greeting = (text) => ({ greeting: { code: 220, lines: [text] } });
const vulnerable_submission = {
    host: 'smtp.example.com',
    port: 587,
    security: 'starttls',
    hasSecret: false,
};
/* harmony default export */ const software_vulnerable = ((0,check/* defineCheck */.q)({
    id: 'software/vulnerable',
    title: 'No mail server gives away a version with known holes',
    why: `Attackers collect greetings, and come back when a hole becomes known. A server that is taken over sends spam in the
name of its domain, and lands on every block list. The version is only a hint: distributions mend old versions without
changing the number, and a server that hides its version is not safer for it.`,
    refs: [
        provider('National Vulnerability Database', 'https://nvd.nist.gov/vuln/search'),
        provider('Known Exploited Vulnerabilities', 'https://www.cisa.gov/known-exploited-vulnerabilities-catalog'),
        provider('Exim security advisories', 'https://www.exim.org/static/doc/security/'),
        provider('Postfix announcements', 'https://www.postfix.org/announcements.html'),
    ],
    on: 'domain',
    needs: { seenSoftware: seenSoftware },
    messages: { vulnerable, 'vulnerable-elsewhere': elsewhere(vulnerable) },
    examples: [
        { title: 'a hidden version', zone: vulnerable_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        {
            title: 'the current version',
            zone: vulnerable_zone,
            smtp: { '192.0.2.1:25': vulnerable_greeting('mx.example.com ESMTP Exim 4.99.4 Mon, 23 Nov 2026 10:00:00 +0000') },
            says: [],
        },
        {
            title: 'an old version',
            zone: vulnerable_zone,
            smtp: { '192.0.2.1:25': vulnerable_greeting('mx.example.com ESMTP Exim 4.91 Mon, 23 Nov 2026 10:00:00 +0000') },
            says: ['vulnerable'],
        },
        {
            title: 'the version of a distribution',
            zone: vulnerable_zone,
            smtp: { '192.0.2.1:25': vulnerable_greeting('mx.example.com ESMTP Exim 4.96 Mon, 23 Nov 2026 10:00:00 +0000') },
            says: ['vulnerable'],
        },
        {
            title: 'an old version at somebody else’s',
            zone: vulnerable_hosted,
            smtp: { '192.0.2.1:25': vulnerable_greeting('mx.provider.example ESMTP Postfix (2.11.3)') },
            says: ['vulnerable-elsewhere'],
        },
        {
            title: 'two exchangers of one version',
            zone: `${vulnerable_zone}\nexample.com. MX 20 mx2.example.com.\nmx2.example.com. A 192.0.2.2`,
            smtp: {
                '192.0.2.1:25': vulnerable_greeting('mx.example.com ESMTP Sendmail 8.14.4/8.14.4; Mon, 23 Nov 2026'),
                '192.0.2.2:25': vulnerable_greeting('mx2.example.com ESMTP Sendmail 8.14.4/8.14.4; Mon, 23 Nov 2026'),
            },
            says: ['vulnerable'],
        },
        {
            title: 'the server through which the domain sends',
            zone: 'smtp.example.com. A 192.0.2.5',
            declared: { submission: vulnerable_submission },
            smtp: { '192.0.2.5:587': vulnerable_greeting('smtp.example.com ESMTP Haraka/2.8.8 ready') },
            says: ['vulnerable'],
        },
        {
            title: 'a server that shows nothing',
            zone: vulnerable_zone,
            smtp: {},
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'no mail server to speak to',
            zone: 'example.com. MX 0 .',
            smtp: {},
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ seenSoftware: { hasServers } }) => (hasServers ? undefined : 'no mail server is spoken to'),
    *run({ seenSoftware: { seen, unseen } }, say) {
        for (const running of seen)
            if (running.software.vulnerabilities.length > 0)
                yield say[running.isOwn ? 'vulnerable' : 'vulnerable-elsewhere'](dataOf(running));
        if (unseen !== undefined)
            throw new fact/* Unobserved */.A(unseen);
    },
}));
const dataOf = ({ hosts, software }) => ({
    host: hosts[0] ?? '',
    hosts,
    software: software.name,
    version: software.version,
    ...(software.distribution === undefined ? {} : { distribution: software.distribution }),
    vulnerabilities: software.vulnerabilities,
    upgrade: software.upgrade,
});

// EXTERNAL MODULE: ./build/facts/spf.js
var facts_spf = __webpack_require__(9467);
;// CONCATENATED MODULE: ./build/facts/spf-effective.js
function effectiveAll(tree) {
    const { state, domain, detail = '', terms } = tree;
    if (state === 'unanswered')
        return { kind: 'unanswered', detail };
    if (state !== 'found')
        return { kind: 'unknown' };
    for (const { term } of terms) {
        if (term.kind === 'directive' && term.mechanism.name === 'all')
            return { kind: 'all', qualifier: term.qualifier, term: term.text, domain };
    }
    const redirect = terms.find(({ term }) => term.kind === 'modifier' && term.name === 'redirect');
    if (redirect === undefined)
        return { kind: 'missing', domain };
    return redirect.child === undefined ? { kind: 'unknown' } : effectiveAll(redirect.child);
}

;// CONCATENATED MODULE: ./build/checks/spf/all.js







/* harmony default export */ const spf_all = ((0,check/* defineCheck */.q)({
    id: 'spf/all',
    title: 'The SPF record turns unknown senders away',
    why: `The last term of a record says what becomes of hosts that nothing before it names. With "-all" or "~all" they
are refused or suspected. With "?all", or nothing, the record says nothing about forgeries, and with "+all" it vouches
for them.`,
    refs: [rfc(7208, '5.1'), rfc(7208, '4.7')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH, declared: facts_declared/* declared */.b },
    messages: {
        permissive: {
            severity: 'error',
            text: ({ domain, term }) => `the SPF record of ${domain} ends in ${(0,quote/* quoted */.TL)(term)}, so that every host may send in its name`,
            remedy: () => 'Name the senders before it, and end the record in "~all" or "-all".',
        },
        neutral: {
            severity: 'warning',
            text: ({ domain, term }) => `the SPF record of ${domain} ends in ${(0,quote/* quoted */.TL)(term)}, which says nothing about hosts that are not named`,
            remedy: () => 'End the record in "~all", and in "-all" once all senders are known to be named.',
        },
        missing: {
            severity: 'warning',
            text: ({ domain }) => `the SPF record of ${domain} ends without "all", so that it says nothing about hosts that are not named`,
            remedy: () => 'Add "~all" at the end, and "-all" once all senders are known to be named.',
        },
    },
    examples: [
        { title: 'fail', zone: 'example.com. TXT "v=spf1 mx -ALL"', says: [] },
        { title: 'softfail', zone: 'example.com. TXT "v=spf1 mx ~all"', says: [] },
        {
            title: 'redirect to a record that ends well',
            zone: 'example.com. TXT "v=spf1 redirect=_spf.example.com"\n_spf.example.com. TXT "v=spf1 mx -all"',
            says: [],
        },
        {
            title: 'redirect to a record that does not',
            zone: 'example.com. TXT "v=spf1 redirect=_spf.example.com"\n_spf.example.com. TXT "v=spf1 mx ?all"',
            says: ['neutral'],
        },
        { title: 'pass', zone: 'example.com. TXT "v=spf1 mx +all"', says: ['permissive'] },
        { title: 'pass, with the sign left out', zone: 'example.com. TXT "v=spf1 mx all"', says: ['permissive'] },
        { title: 'neutral', zone: 'example.com. TXT "v=spf1 mx ?all"', says: ['neutral'] },
        {
            title: 'nothing at the end',
            zone: 'example.com. TXT "v=spf1 mx include:_spf.example.net"\n_spf.example.net. TXT "v=spf1 -all"',
            says: ['missing'],
        },
        {
            title: 'a redirect that does not answer',
            zone: 'example.com. TXT "v=spf1 redirect=_spf.example.com"',
            unanswered: { 'TXT _spf.example.com': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: (facts) => facts.declared.profile === 'parked' ? 'the domain is parked (spf/parked)' : (0,facts_spf/* withoutSoundRecord */.HE)(facts),
    *run({ spf: { tree, at } }, say) {
        const effective = effectiveAll(tree);
        if (effective.kind === 'unanswered')
            throw new fact/* Unobserved */.A(effective.detail);
        if (effective.kind === 'missing')
            yield say.missing({ domain: effective.domain, term: '' }, at);
        if (effective.kind !== 'all')
            return;
        const { domain, term, qualifier } = effective;
        if (qualifier === '+')
            yield say.permissive({ domain, term }, at);
        if (qualifier === '?')
            yield say.neutral({ domain, term }, at);
    },
}));

;// CONCATENATED MODULE: ./build/facts/spf-open.js
/** Whether SPF passes for addresses that nobody can have. */


/** One in the block reserved for a future that never came (RFC 1112 §4), one in the discard prefix (RFC 6666 §4). */
const nobodysAddresses = ['240.0.0.1', '100::1'];
const spfOpenDoors = {
    name: 'spfOpenDoors',
    on: 'domain',
    async gather({ name }, { dns }) {
        const tried = nobodysAddresses.map(async (ip) => {
            const found = await (0,mail_spf/* evaluate */._3)({ ip, helo: name, mailFrom: `postmaster@${name}` }, { dns });
            if (found.result === 'temperror')
                throw new fact/* Unobserved */.A(`SPF for ${ip}: ${found.reason}`);
            if (found.result !== 'pass')
                return [];
            return [{ address: ip, ...wayOf(found.trace, name) }];
        });
        return (await Promise.all(tried)).flat();
    },
};
/** The steps within an include stand before it, the deciding one last; those behind a redirect after it. */
function wayOf(trace, own) {
    const through = trace.findLast(({ domain, outcome }) => domain === own && outcome === 'match');
    const decided = trace.findLast(({ term }) => !/^\+?include:/i.test(term)) ?? through;
    return { term: decided?.term ?? '', domain: decided?.domain ?? own, through: through?.term ?? '' };
}

;// CONCATENATED MODULE: ./build/checks/spf/broad.js






/** More addresses than one organisation sends from: of IPv6, a provider gets a /32 for all its customers. */
const isHuge = ({ address, prefix }) => prefix < (address.includes(':') ? 32 : 16);
/** Networks that hold an address which nobody has are seen by spf/open. */
const isOpen = (network) => nobodysAddresses.some((address) => (0,mail_spf/* contains */.gR)(network, { address, prefix: address.includes(':') ? 128 : 32 }));
/* harmony default export */ const broad = ((0,check/* defineCheck */.q)({
    id: 'spf/broad',
    title: 'The SPF record authorises no network of a size that nobody sends from',
    why: `Whoever has an address in an authorised network can send mail that passes SPF, and with it DMARC, for the
domain. In a network of many thousands of addresses there are other customers of a hosting provider, and hacked
machines.`,
    refs: [rfc(7208, '10.1.1'), rfc(7208, '11.4')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        huge: {
            severity: 'warning',
            text: ({ term, network, addresses }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record authorises the network ${network}, ${addresses} addresses`,
            remedy: ({ term }) => `Replace ${(0,quote/* quoted */.TL)(term)} by the networks that really send.`,
        },
    },
    examples: [
        {
            title: 'networks as organisations have them',
            zone: 'example.com. TXT "v=spf1 ip4:192.0.2.0/24 ip4:198.18.0.0/16 ip6:2001:db8::/32 -all"',
            says: [],
        },
        {
            title: 'what a large provider publishes',
            zone: 'example.com. TXT "v=spf1 include:_spf.example.net -all"\n_spf.example.net. TXT "v=spf1 ip4:40.92.0.0/15 -all"',
            says: [],
        },
        {
            title: 'a large network that is turned away',
            zone: 'example.com. TXT "v=spf1 -ip4:10.0.0.0/8 mx -all"',
            says: [],
        },
        { title: 'a /8', zone: 'example.com. TXT "v=spf1 ip4:11.0.0.0/8 -all"', says: ['huge'] },
        {
            title: 'a large IPv6 network',
            zone: 'example.com. TXT "v=spf1 ip6:2001:c00::/23 -all"',
            says: ['huge'],
        },
        {
            title: 'a prefix length on mx',
            zone: 'example.com. TXT "v=spf1 mx/12 -all"\nexample.com. MX 1 mx.example.com.\nmx.example.com. A 192.0.2.1',
            says: ['huge'],
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        const own = (0,mail_spf/* networksOf */.Nd)(tree).filter((found) => found.at === tree);
        const huge = own.filter(({ network }) => isHuge(network) && !isOpen(network));
        for (const { network, node } of huge.slice(0, 10)) {
            const bits = (network.address.includes(':') ? 128 : 32) - network.prefix;
            const addresses = bits > 32 ? `2^${bits}` : String(2 ** bits);
            yield say.huge({ term: node.term.text, network: (0,mail_spf/* formatNetwork */.CM)(network), addresses }, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/duplicate.js





/* harmony default export */ const spf_duplicate = ((0,check/* defineCheck */.q)({
    id: 'spf/duplicate',
    title: 'No mechanism stands twice in the SPF record',
    why: `A mechanism that has not matched the first time does not match the second time. A repeated include costs its
look-ups again, all those below it included, out of the ten that a record may cause.`,
    refs: [rfc(7208, '4.6.4')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        costly: {
            severity: 'warning',
            text: ({ term, lookups }) => `${(0,quote/* quoted */.TL)(term)} stands more than once in the SPF record and costs ${lookups} of the ten DNS look-ups each time`,
            remedy: ({ term }) => `Keep ${(0,quote/* quoted */.TL)(term)} once.`,
        },
        repeated: {
            severity: 'notice',
            text: ({ term }) => `${(0,quote/* quoted */.TL)(term)} stands more than once in the SPF record`,
            remedy: ({ term }) => `Keep ${(0,quote/* quoted */.TL)(term)} once.`,
        },
    },
    examples: [
        {
            title: 'different terms',
            zone: 'example.com. TXT "v=spf1 a a:www.example.com ip4:192.0.2.1 ip4:192.0.2.2 -all"',
            says: [],
        },
        {
            title: 'an include twice',
            zone: 'example.com. TXT "v=spf1 include:_spf.example.net mx include:_SPF.example.net -all"\n_spf.example.net. TXT "v=spf1 -all"',
            says: ['costly'],
        },
        {
            title: 'an address twice',
            zone: 'example.com. TXT "v=spf1 ip4:192.0.2.1 +ip4:192.0.2.1/32 -all"',
            says: ['repeated'],
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        const live = tree.terms.filter(({ isDead, term }) => !isDead && term.kind === 'directive');
        const seen = new Map();
        for (const { term, lookups } of live) {
            const text = (0,mail_spf/* formatTerm */.ms)(term).toLowerCase();
            const times = (seen.get(text) ?? 0) + 1;
            seen.set(text, times);
            if (times !== 2)
                continue;
            yield lookups > 0 ? say.costly({ term: text, lookups }, at) : say.repeated({ term: text }, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/facts/readable-text.js
/** TXT data in the letters that its publisher typed. */
/** The octets of `latin1` (as `textOf` gives them) as UTF-8 where they are that, else as they are. */
const readableText = (latin1) => {
    const text = Buffer.from(latin1, 'latin1').toString('utf8');
    return text.includes('\ufffd') ? latin1 : text;
};

;// CONCATENATED MODULE: ./build/checks/spf/encoding.js





const codesOf = (text) => [...new Set(text)]
    .slice(0, 4)
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
/** Spaces of other kinds, joiners, marks of byte order and direction, controls: nobody sees them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const invisible = /^[\x00-\x20\x7f-\xa0\xad\u2000-\u200f\u2028-\u202f\u2060-\u206f\u3000\ufeff]+$/;
/* harmony default export */ const encoding = ((0,check/* defineCheck */.q)({
    id: 'spf/encoding',
    title: 'An SPF record is plain ASCII',
    why: `An SPF record may only hold visible ASCII characters, and plain spaces between its terms. Records that were
pasted from a web page or a word processor often bring no-break spaces or typographic quotes along, which look right and
make the whole record a permanent error.`,
    refs: [rfc(7208, '4.6.1'), rfc(7208, '12')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        invisible: {
            severity: 'error',
            text: ({ term, characters }) => `the SPF record has an invisible character (${characters}) at ${(0,quote/* quoted */.TL)(term)}, which is no space`,
            remedy: () => 'Type the record anew with plain spaces in place of pasting it.',
        },
        foreign: {
            severity: 'error',
            text: ({ term, characters }) => `the SPF record has a character beyond ASCII (${characters}) in ${(0,quote/* quoted */.TL)(term)}`,
            remedy: () => 'Replace the character; a domain name with such letters is written in its "xn--" form.',
        },
    },
    examples: [
        { title: 'ASCII', zone: 'example.com. TXT "v=spf1 mx -all"', says: [] },
        {
            title: 'other characters in other records',
            zone: 'example.com. TXT "v=spf1 -all"\nexample.com. TXT "café"',
            says: [],
        },
        { title: 'a no-break space', zone: 'example.com. TXT "v=spf1 mx\u00a0-all"', says: ['invisible'] },
        { title: 'a tab', zone: 'example.com. TXT "v=spf1 mx\\009-all"', says: ['invisible'] },
        { title: 'a dash that is no hyphen', zone: 'example.com. TXT "v=spf1 mx –all"', says: ['foreign'] },
        {
            title: 'a name in its own letters',
            zone: 'example.com. TXT "v=spf1 include:bücher.example -all"',
            says: ['foreign'],
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { own, at } }, say) {
        const found = own?.problems.filter(({ code }) => code === 'bad-character') ?? [];
        for (const { span, text = '' } of found.slice(0, 10)) {
            const characters = readableText(own?.text.slice(span.start, span.end) ?? '');
            const data = { term: readableText(text), characters: codesOf(characters) };
            yield invisible.test(characters) ? say.invisible(data, at) : say.foreign(data, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/facts/spf-explanation.js
/** What stands where the `exp` of a record points (RFC 7208 §6.2). */





const spfExplanation = {
    name: 'spfExplanation',
    on: 'domain',
    async gather({ name: domain }, world) {
        const { own } = await world.fact(facts_spf/* spf */.kH, { kind: 'domain', name: domain });
        const exp = own?.record?.terms.find((term) => term.kind === 'modifier' && term.name === 'exp');
        if (exp?.kind !== 'modifier')
            return { kind: 'none' };
        if (exp.value.parts.some((part) => 'letter' in part))
            return { kind: 'dynamic' };
        const name = (0,dns_name/* parseName */.$q)(exp.value.text);
        if (name === undefined)
            return { kind: 'missing', name: exp.value.text };
        const answer = (0,fact/* observed */.P)(`explanation at ${name}`, await world.dns({ name, type: 'TXT' }));
        const [record, ...more] = answer.kind === 'found' ? answer.records : [];
        if (record === undefined)
            return { kind: 'missing', name };
        if (more.length > 0)
            return { kind: 'several', name };
        const text = (0,dns_text/* textOf */.b)(record.data);
        return isUsable(text) ? { kind: 'usable', name } : { kind: 'unusable', name, text };
    },
};
/** It goes into an SMTP reply: printable US-ASCII, with macros that are right. */
const isUsable = (text) => /^[\x20-\x7e]*$/.test(text) && !('wrong' in (0,mail_spf/* parseMacroString */.R0)(text));

;// CONCATENATED MODULE: ./build/checks/spf/explanation.js





const explanation_zone = 'example.com. TXT "v=spf1 mx -all exp=why.example.com"';
/* harmony default export */ const explanation = ((0,check/* defineCheck */.q)({
    id: 'spf/explanation',
    title: 'The explanation that the SPF record promises is there',
    why: `With "exp=" a domain names a text that receivers may show to whoever sent a refused mail. Where the text is
missing, doubled or not plain ASCII, it is dropped without a word, and people who write to the sender's support get no
hint.`,
    refs: [rfc(7208, '6.2')],
    on: 'domain',
    needs: { explanation: spfExplanation },
    messages: {
        missing: {
            severity: 'notice',
            text: ({ name }) => `there is no TXT record at ${(0,quote/* quoted */.TL)(name)}, where "exp" points`,
            remedy: ({ name }) => `Publish the explanation as a TXT record at ${name}, or delete "exp" from the SPF record.`,
        },
        several: {
            severity: 'notice',
            text: ({ name }) => `there are several TXT records at ${(0,quote/* quoted */.TL)(name)}, where "exp" points, so that none is used`,
            remedy: ({ name }) => `Keep only the explanation at ${name}.`,
        },
        unusable: {
            severity: 'notice',
            text: ({ name, text }) => `the explanation at ${(0,quote/* quoted */.TL)(name)} cannot be used: ${(0,quote/* quoted */.TL)(text)} has characters beyond ASCII or a broken macro`,
            remedy: () => 'Write it in plain ASCII; a percent sign is written "%%".',
        },
    },
    examples: [
        { title: 'no explanation', zone: 'example.com. TXT "v=spf1 mx -all"', says: [] },
        {
            title: 'a text with a macro',
            zone: `${explanation_zone}\nwhy.example.com. TXT "%{i} may not send for %{d}: see www.example.com"`,
            says: [],
        },
        {
            title: 'a name that depends on the mail',
            zone: 'example.com. TXT "v=spf1 -all exp=%{l}.example.com"',
            says: [],
        },
        { title: 'no text', zone: explanation_zone, says: ['missing'] },
        {
            title: 'two texts',
            zone: `${explanation_zone}\nwhy.example.com. TXT "one"\nwhy.example.com. TXT "two"`,
            says: ['several'],
        },
        { title: 'a percent sign', zone: `${explanation_zone}\nwhy.example.com. TXT "100% refused"`, says: ['unusable'] },
        { title: 'letters beyond ASCII', zone: `${explanation_zone}\nwhy.example.com. TXT "désolé"`, says: ['unusable'] },
    ],
    *run({ explanation }, say) {
        if (!('name' in explanation))
            return;
        const { name } = explanation;
        const at = { in: 'dns', name, type: 'TXT' };
        if (explanation.kind === 'missing')
            yield say.missing({ name }, at);
        if (explanation.kind === 'several')
            yield say.several({ name }, at);
        if (explanation.kind === 'unusable')
            yield say.unusable({ name, text: readableText(explanation.text) }, at);
    },
}));

;// CONCATENATED MODULE: ./build/facts/spf-helo.js
/** The SPF record of the name that the senders give in HELO (RFC 7208 §2.3). */


/** Undefined where no name is declared, or the domain itself, of which `spf` tells all. */
const spfHelo = {
    name: 'spfHelo',
    on: 'domain',
    async gather({ name }, world) {
        const helo = world.declared(name).helo?.toLowerCase().replace(/\.$/, '');
        if (helo === undefined || helo === name)
            return undefined;
        const tree = await (0,mail_spf/* expand */.fT)({ domain: helo }, world);
        if (tree.state === 'unanswered')
            throw new fact/* Unobserved */.A(tree.detail ?? `SPF record of ${helo}`);
        return tree;
    },
};

;// CONCATENATED MODULE: ./build/checks/spf/helo.js




/* harmony default export */ const helo = ((0,check/* defineCheck */.q)({
    id: 'spf/helo',
    title: 'The name that the senders give in HELO has an SPF record',
    why: `Bounces and other automatic mail have no sender address. Receivers then judge the name that the server gives in
HELO, and some judge it for all mail. It is a host name, for which the record of the domain does not count: it needs its
own.`,
    refs: [rfc(7208, '2.3'), rfc(7208, '10.1.3')],
    on: 'domain',
    needs: { helo: spfHelo },
    messages: {
        missing: {
            severity: 'notice',
            text: ({ helo }) => `the HELO name ${(0,quote/* quoted */.TL)(helo)} has no SPF record`,
            remedy: ({ helo }) => `Publish the TXT record "v=spf1 a -all" at ${helo}.`,
        },
        nonexistent: {
            severity: 'warning',
            text: ({ helo }) => `the HELO name ${(0,quote/* quoted */.TL)(helo)} does not exist in the DNS (NXDOMAIN)`,
            remedy: ({ helo }) => `Give ${helo} the addresses of the senders, or set another name that has them in the mail server.`,
        },
        several: {
            severity: 'warning',
            text: ({ helo }) => `the HELO name ${(0,quote/* quoted */.TL)(helo)} has several SPF records, and so none that counts`,
            remedy: ({ helo }) => `Keep one of the SPF records at ${helo}.`,
        },
        broken: {
            severity: 'warning',
            text: ({ helo, mistake }) => `the SPF record of the HELO name ${(0,quote/* quoted */.TL)(helo)} has a mistake at ${(0,quote/* quoted */.TL)(mistake)}`,
            remedy: ({ helo }) => `Correct it; for a single server the TXT record "v=spf1 a -all" at ${helo} is enough.`,
        },
    },
    examples: [
        {
            title: 'a record',
            zone: 'mail.example.com. TXT "v=spf1 a -all"\nmail.example.com. A 192.0.2.1',
            declared: { helo: 'mail.example.com' },
            says: [],
        },
        {
            title: 'the domain itself',
            zone: 'example.com. TXT "v=spf1 a -all"',
            declared: { helo: 'example.com' },
            says: [],
            outcome: 'skipped',
        },
        { title: 'no name declared', zone: 'example.com. TXT "v=spf1 a -all"', says: [], outcome: 'skipped' },
        {
            title: 'no record',
            zone: 'mail.example.com. A 192.0.2.1',
            declared: { helo: 'mail.example.com' },
            says: ['missing'],
        },
        {
            title: 'no such name',
            zone: 'example.com. TXT "v=spf1 mx -all"',
            declared: { helo: 'mail.example.org' },
            says: ['nonexistent'],
        },
        {
            title: 'two records',
            zone: 'mail.example.com. TXT "v=spf1 a -all"\nmail.example.com. TXT "v=spf1 mx -all"',
            declared: { helo: 'mail.example.com' },
            says: ['several'],
        },
        {
            title: 'a mistake',
            zone: 'mail.example.com. TXT "v=spf1 ip:192.0.2.1 -all"',
            declared: { helo: 'mail.example.com' },
            says: ['broken'],
        },
    ],
    skip: ({ helo }) => (helo === undefined ? 'no HELO name but the domain itself is declared' : undefined),
    *run({ helo }, say) {
        if (helo === undefined)
            return;
        const at = { in: 'dns', name: helo.domain, type: 'TXT' };
        const data = { helo: helo.domain };
        const mistake = helo.problems.find(({ level }) => level === 'error');
        if (helo.state === 'none')
            yield say.missing(data, at);
        if (helo.state === 'nxdomain')
            yield say.nonexistent(data, at);
        if (helo.state === 'several')
            yield say.several(data, at);
        if (mistake !== undefined)
            yield say.broken({ ...data, mistake: mistake.text ?? '' }, at);
    },
}));

;// CONCATENATED MODULE: ./build/facts/spf-targets.js
/** What `include` and `redirect` lead to, where that makes the whole record void. */

/** The targets that every evaluation stumbles over when it gets there (RFC 7208 §5.2, §6.1), each once. */
function brokenTargets(tree, kind) {
    const found = tree.terms.flatMap((own) => [
        ...brokenAt(tree, own, kind),
        ...(own.child === undefined ? [] : [...(0,mail_spf/* recordsOf */.M$)(own.child)])
            .flatMap((at) => at.terms.flatMap((node) => brokenAt(at, node, kind)))
            .map((broken) => ({ ...broken, through: own.term.text })),
    ]);
    return [...new Map(found.map((broken) => [`${broken.domain} ${broken.term}`, broken])).values()];
}
function brokenAt(at, { term, child }, kind) {
    if (child === undefined || (term.kind === 'modifier') !== (kind === 'redirect'))
        return [];
    const mistake = child.problems.find(({ level }) => level === 'error')?.text;
    const state = child.state === 'found' && mistake !== undefined ? 'broken' : child.state;
    if (state !== 'broken' && state !== 'none' && state !== 'nxdomain' && state !== 'several')
        return [];
    return [{ state, term: term.text, domain: at.domain, target: child.domain, mistake: mistake ?? '' }];
}
/** `the SPF record`, or whose it is and how the domain's own leads there. */
const holderOf = ({ domain, through }) => through === undefined ? 'the SPF record' : `the SPF record of ${domain}, used through "${through}",`;
/** What the owner of the domain can do about it. */
const mendingOf = ({ term, target, domain, through }) => through === undefined
    ? `Correct the name if it is misspelt, delete "${term}" if the service is not used any more, or have its operator mend the record of ${target}.`
    : `Tell the operator of ${domain}, and delete "${through}" from your record until it is mended.`;
/** Why the first target that gave no answer gave none; undefined where all answered. */
const unansweredTarget = (tree, kind) => [...(0,mail_spf/* recordsOf */.M$)(tree)]
    .flatMap(({ terms }) => terms.filter(({ term }) => (term.kind === 'modifier') === (kind === 'redirect')))
    .find(({ child }) => child?.state === 'unanswered')?.child?.detail;

;// CONCATENATED MODULE: ./build/checks/spf/include.js






const include = 'example.com. TXT "v=spf1 include:_spf.example.net -all"';
/* harmony default export */ const spf_include = ((0,check/* defineCheck */.q)({
    id: 'spf/include',
    title: 'Every include of the SPF record leads to a record that works',
    why: `An include that leads to no valid SPF record makes the result a permanent error for every client that has not
matched before it. It happens when a service is shut down or its name is misspelt, and it takes the whole record
with it, not just the one sender.`,
    refs: [rfc(7208, '5.2')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        none: {
            severity: 'error',
            text: (data) => `${(0,quote/* quoted */.TL)(data.term)} in ${holderOf(data)} names ${(0,quote/* quoted */.TL)(data.target)}, which has no SPF record`,
            remedy: mendingOf,
        },
        nxdomain: {
            severity: 'error',
            text: (data) => `${(0,quote/* quoted */.TL)(data.term)} in ${holderOf(data)} names ${(0,quote/* quoted */.TL)(data.target)}, which does not exist (NXDOMAIN)`,
            remedy: mendingOf,
        },
        several: {
            severity: 'error',
            text: (data) => `${(0,quote/* quoted */.TL)(data.term)} in ${holderOf(data)} names ${(0,quote/* quoted */.TL)(data.target)}, which has more than one SPF record`,
            remedy: mendingOf,
        },
        broken: {
            severity: 'error',
            text: (data) => `${(0,quote/* quoted */.TL)(data.term)} in ${holderOf(data)} names ${(0,quote/* quoted */.TL)(data.target)}, whose record has a mistake at ${(0,quote/* quoted */.TL)(data.mistake)}`,
            remedy: mendingOf,
        },
    },
    examples: [
        {
            title: 'a record',
            zone: `${include}\n_spf.example.net. TXT "v=spf1 ip4:192.0.2.0/24 -all"\n_spf.example.net. TXT "token=1"`,
            says: [],
        },
        {
            title: 'a record behind a CNAME',
            zone: `${include}\n_spf.example.net. CNAME spf.example.org.\nspf.example.org. TXT "v=spf1 ip4:192.0.2.0/24 -all"`,
            says: [],
        },
        {
            title: 'a name that depends on the mail',
            zone: 'example.com. TXT "v=spf1 include:%{i}._spf.example.net -all"',
            says: [],
        },
        {
            title: 'a term that is never reached',
            zone: 'example.com. TXT "v=spf1 -all include:_spf.example.net"',
            says: [],
        },
        { title: 'no record', zone: `${include}\n_spf.example.net. TXT "token=1"`, says: ['none'] },
        { title: 'no such name', zone: include, says: ['nxdomain'] },
        {
            title: 'two records',
            zone: `${include}\n_spf.example.net. TXT "v=spf1 -all"\n_spf.example.net. TXT "v=spf1 a -all"`,
            says: ['several'],
        },
        {
            title: 'a mistake in the record',
            zone: `${include}\n_spf.example.net. TXT "v=spf1 ip4:192.0.2.256 -all"`,
            says: ['broken'],
        },
        {
            title: 'what an included record includes',
            zone: `${include}\n_spf.example.net. TXT "v=spf1 include:b.example.net -all"\nb.example.net. A 192.0.2.1`,
            says: ['none'],
        },
        {
            title: 'no answer',
            zone: include,
            unanswered: { 'TXT _spf.example.net': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        for (const broken of brokenTargets(tree, 'include').slice(0, 10))
            yield say[broken.state](broken, at);
        const unanswered = unansweredTarget(tree, 'include');
        if (unanswered !== undefined)
            throw new fact/* Unobserved */.A(unanswered);
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/inconsistent.js







const recordIn = (answer) => answer.kind === 'found'
    ? answer.records
        .map(({ data }) => (0,dns_text/* textOf */.b)(data))
        .filter(mail_spf/* isSpf */.eY)
        .sort()
        .join(' | ')
    : '';
const spf_inconsistent_inWords = ({ record, servers }) => `${(0,quote/* listed */.KE)(servers, 4)} ${servers.length === 1 ? 'has' : 'have'} ${record === '' ? 'none' : (0,quote/* quoted */.TL)(record)}`;
const servers = `example.com. SOA ns1.example.com. hostmaster.example.com. 1 7200 900 1209600 300
example.com. NS ns1.example.com.
example.com. NS ns2.example.com.
ns1.example.com. A 11.22.33.1
ns2.example.com. A 11.22.33.2`;
/* harmony default export */ const spf_inconsistent = ((0,check/* defineCheck */.q)({
    id: 'spf/inconsistent',
    title: 'All name servers of the domain give the same SPF record',
    why: `A receiver asks whichever name server is nearest. Where one of them still has an old record, or none, part of
your mail fails SPF, and it fails at random. The usual cause is a secondary server that no longer gets transfers, or two
DNS providers that are kept by hand.`,
    refs: [rfc(7208, '4.4'), rfc(1034, '4.3.5')],
    on: 'domain',
    needs: { authority: authority },
    messages: {
        differs: {
            severity: 'warning',
            text: ({ opinions }) => `the name servers give different SPF records: ${(0,quote/* listed */.KE)(opinions.map(spf_inconsistent_inWords), 4)}`,
            remedy: () => 'Make all name servers serve the same zone; right after a change, wait for the transfer and look again.',
        },
    },
    examples: [
        { title: 'the same everywhere', zone: `${servers}\nexample.com. TXT "v=spf1 mx -all"`, says: [] },
        {
            title: 'other TXT records that differ',
            zone: `${servers}\nexample.com. TXT "v=spf1 mx -all"`,
            servers: { '11.22.33.2': 'example.com. TXT "v=spf1 mx -all"\nexample.com. TXT "token=1"' },
            says: [],
        },
        {
            title: 'an old record on one',
            zone: `${servers}\nexample.com. TXT "v=spf1 mx -all"`,
            servers: { '11.22.33.2': 'example.com. TXT "v=spf1 a -all"' },
            says: ['differs'],
        },
        {
            title: 'no record on one',
            zone: `${servers}\nexample.com. TXT "v=spf1 mx -all"`,
            servers: { '11.22.33.1': 'example.com. MX 10 mx.example.com.' },
            says: ['differs'],
        },
        {
            title: 'one that does not answer',
            zone: `${servers}\nexample.com. TXT "v=spf1 mx -all"`,
            unanswered: { 'TXT example.com @11.22.33.2': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'servers with inner addresses, which are not asked',
            zone: `${servers.replaceAll('11.22.33', '10.0.0')}\nexample.com. TXT "v=spf1 -all"`,
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ authority }) => authority.length > 1 ? undefined : 'there are not two name servers with public addresses',
    *run({ authority }, say, { name }) {
        const groups = [...opinions(authority, ({ txt }) => txt, recordIn)];
        const found = groups.map(([record, servers]) => ({ record, servers }));
        if (found.length > 1)
            yield say.differs({ opinions: found }, { in: 'dns', name, type: 'TXT' });
        const silent = authority.filter(({ txt }) => txt.kind === 'failed').map(({ server }) => server);
        if (authority.length - silent.length < 2)
            throw new fact/* Unobserved */.A(`no answer from ${(0,quote/* listed */.KE)(silent)}`);
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/lookup-limit.js






const amount = ({ lookups, isAtLeast }) => `${isAtLeast ? 'at least ' : ''}${lookups} DNS look-ups`;
const named = ({ branches }) => (0,quote/* listed */.KE)(branches.map(({ term, lookups }) => `${(0,quote/* quoted */.TL)(term)} (${lookups})`));
/** So many includes that cost one look-up each, as terms and as records. */
const lookup_limit_includes = (count) => ({
    terms: Array.from({ length: count }, (_, i) => `include:s${i}.example.net`).join(' '),
    records: Array.from({ length: count }, (_, i) => `s${i}.example.net. TXT "v=spf1 ip4:192.0.2.${i} -all"`).join('\n'),
});
const [eight, nine, eleven] = [lookup_limit_includes(8), lookup_limit_includes(9), lookup_limit_includes(11)];
/* harmony default export */ const lookup_limit = ((0,check/* defineCheck */.q)({
    id: 'spf/lookup-limit',
    title: 'The SPF record needs at most ten DNS look-ups',
    why: `Receivers give up with a permanent error when a record and all that it includes cause more than ten DNS
look-ups. Each include, redirect, a, mx, ptr and exists costs one, and so do those within included records, which others
can change at any time. Mail then fails SPF although the sender is named.`,
    refs: [rfc(7208, '4.6.4')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        exceeded: {
            severity: 'error',
            text: (cost) => `the SPF record needs ${amount(cost)} where ${mail_spf/* lookupLimit */.wQ} are allowed; most are for ${named(cost)}`,
            remedy: () => 'Remove senders that are not used any more, replace "a" and "mx" by ip4 and ip6, or give a service that sends much a subdomain of its own.',
        },
        near: {
            severity: 'notice',
            text: (cost) => `the SPF record needs ${amount(cost)} of the ${mail_spf/* lookupLimit */.wQ} that are allowed, so that a change by an included provider can break it`,
            remedy: (cost) => `Make room before you add a sender: most are for ${named(cost)}.`,
        },
    },
    examples: [
        {
            title: 'eight includes',
            zone: `example.com. TXT "v=spf1 ${eight.terms} -all"\n${eight.records}`,
            says: [],
        },
        {
            title: 'terms after all, which cost nothing',
            zone: `example.com. TXT "v=spf1 -all ${eleven.terms}"\n${eleven.records}`,
            says: [],
        },
        {
            title: 'one mx with ten hosts, which is one look-up',
            zone: `example.com. TXT "v=spf1 mx -all"\n${Array.from({ length: 10 }, (_, i) => `example.com. MX ${i} m${i}.example.com.\nm${i}.example.com. A 192.0.2.${i}`).join('\n')}`,
            says: [],
        },
        {
            title: 'nine includes',
            zone: `example.com. TXT "v=spf1 ${nine.terms} -all"\n${nine.records}`,
            says: ['near'],
        },
        {
            title: 'eleven includes',
            zone: `example.com. TXT "v=spf1 " "${eleven.terms}" " -all"\n${eleven.records}`,
            says: ['exceeded'],
        },
        {
            title: 'eleven through a redirect',
            zone: `example.com. TXT "v=spf1 redirect=_spf.example.com"\n_spf.example.com. TXT "v=spf1 " "${nine.terms}" " mx -all"\n${nine.records}`,
            says: ['exceeded'],
        },
        {
            title: 'an include that does not answer',
            zone: `example.com. TXT "v=spf1 ${eight.terms} -all"\n${eight.records}`,
            unanswered: { 'TXT s3.example.net': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'too many, whatever the silent include adds',
            zone: `example.com. TXT "v=spf1 " "${eleven.terms}" " -all"\n${eleven.records}`,
            unanswered: { 'TXT s3.example.net': 'timeout' },
            says: ['exceeded'],
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        const unanswered = [...(0,mail_spf/* recordsOf */.M$)(tree)].find(({ state }) => state === 'unanswered');
        const isCut = [...(0,mail_spf/* recordsOf */.M$)(tree)].some(({ state, terms }) => state === 'too-deep' || terms.some((term) => term.isCut));
        const branches = costliest(tree);
        const cost = { lookups: tree.lookups, isAtLeast: isCut || unanswered !== undefined, branches };
        if (tree.lookups > mail_spf/* lookupLimit */.wQ)
            yield say.exceeded(cost, at);
        else if (unanswered?.detail !== undefined)
            throw new fact/* Unobserved */.A(unanswered.detail);
        else if (tree.lookups >= mail_spf/* lookupLimit */.wQ - 1)
            yield say.near(cost, at);
    },
}));
/** The four dearest terms of the first record in which there is a choice: a single redirect only hands on. */
function costliest(tree) {
    const costly = tree.terms.filter(({ lookups }) => lookups > 0);
    const [only, ...more] = costly;
    if (only?.child !== undefined && only.child.lookups > 0 && more.length === 0)
        return costliest(only.child);
    return costly
        .map(({ term, lookups }) => ({ term: term.text, lookups }))
        .sort((a, b) => b.lookups - a.lookups)
        .slice(0, 4);
}

;// CONCATENATED MODULE: ./build/checks/spf/loop.js




/* harmony default export */ const loop = ((0,check/* defineCheck */.q)({
    id: 'spf/loop',
    title: 'The SPF record does not lead back to itself',
    why: `Where an include or a redirect leads back to a record that is being read already, receivers go round until the
limit of ten look-ups stops them, with a permanent error for every client that did not match on the way.`,
    refs: [rfc(7208, '4.6.4'), rfc(7208, '5.2')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        loop: {
            severity: 'error',
            text: ({ path }) => `the SPF record leads back to itself: ${path.join(' → ')}`,
            remedy: ({ path }) => `Delete the term in the SPF record of ${path.at(-2) ?? ''} that names ${path.at(-1) ?? ''}.`,
        },
    },
    examples: [
        {
            title: 'the same record included twice, side by side',
            zone: `example.com. TXT "v=spf1 include:a.example.com include:b.example.com -all"
a.example.com. TXT "v=spf1 include:c.example.com -all"
b.example.com. TXT "v=spf1 include:c.example.com -all"
c.example.com. TXT "v=spf1 ip4:192.0.2.1 -all"`,
            says: [],
        },
        { title: 'itself', zone: 'example.com. TXT "v=spf1 include:example.com -all"', says: ['loop'] },
        { title: 'itself by redirect', zone: 'example.com. TXT "v=spf1 mx redirect=%{d}"', says: ['loop'] },
        {
            title: 'by way of another',
            zone: `example.com. TXT "v=spf1 include:a.example.com -all"
a.example.com. TXT "v=spf1 include:b.example.com -all"
b.example.com. TXT "v=spf1 redirect=a.example.com"`,
            says: ['loop'],
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        const loops = [...(0,mail_spf/* recordsOf */.M$)(tree)].filter(({ state }) => state === 'loop').map(({ path }) => path);
        const closed = loops.map((path) => path.slice(path.indexOf(path.at(-1) ?? '')));
        const each = new Map(closed.map((path) => [path.join(' '), path]));
        for (const path of [...each.values()].slice(0, 5))
            yield say.loop({ path }, at);
    },
}));

;// CONCATENATED MODULE: ./build/facts/spf-near-miss.js
/** TXT records that were meant to be SPF and that no receiver takes for it (RFC 7208 §4.5). */

/** What hides at the start of pasted text: spaces, quotes, and the octets of no-break spaces and byte order marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const leading = /^[\x00-\x20\x7f-\xff"'\\]+/;
const spf_near_miss_version = /^(?:v[ \t]{0,3}[=:][ \t]{0,3}spf|spf)(?:[ \t]{0,3}[.=:_-]?[ \t]{0,3}(\d{1,4}))?(?![\d.])/i;
/** What a record goes on with; without it, the text may be about anything. */
const mechanisms = /(?:^|[\s,;:"'])[-+~?]?(?:all|include:|ip4:|ip6:|mx\b|a\b|redirect=)/i;
/** What was meant by a text that is no SPF record and yet wants to be one; undefined for all others. */
function nearMissOf(text) {
    if ((0,mail_spf/* isSpf */.eY)(text) || isSenderId(text))
        return undefined;
    const start = leading.exec(text)?.[0] ?? '';
    const bare = text.slice(start.length);
    const found = spf_near_miss_version.exec(bare);
    if (found === null)
        return undefined;
    const [written, number] = found;
    const rest = bare.slice(written.length);
    const isCalledSpf = /^v/i.test(written) || mechanisms.test(rest);
    if (!isCalledSpf)
        return undefined;
    return { kind: kindOf(start, written, number ?? '', bare), text, meant: corrected(rest) };
}
function kindOf(start, written, number, bare) {
    if (/["'\\]/.test(start))
        return 'quoted';
    if (start !== '' && (0,mail_spf/* isSpf */.eY)(bare))
        return 'leading';
    return number === '1' && /^v=spf1$/i.test(written) ? 'unseparated' : 'version';
}
/** The record with its version and spaces as they should be. */
function corrected(rest) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
    const terms = rest.replace(/["\\]/g, '').split(/[\x00-\x20\xa0\xc2;,]+/);
    return ['v=spf1', ...terms.filter((term) => term !== '')].join(' ');
}
/** Records of Sender ID (RFC 4406 §3.1), a protocol that is gone. */
const isSenderId = (text) => /^\s*(?:v=)?spf2\.0(?:\/|\s|$)/i.test(text);

;// CONCATENATED MODULE: ./build/checks/spf/missing.js






/* harmony default export */ const spf_missing = ((0,check/* defineCheck */.q)({
    id: 'spf/missing',
    title: 'The domain has an SPF record',
    why: `An SPF record lists the hosts that may send mail in the name of a domain. Without one, receivers cannot tell
your mail from a forgery by where it comes from: large providers refuse or junk mail that has neither SPF nor DKIM, and
require both of those who send in bulk.`,
    refs: [
        rfc(7208, '3'),
        provider('Google: email sender guidelines', 'https://support.google.com/a/answer/81126'),
    ],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH, declared: facts_declared/* declared */.b },
    messages: {
        sender: {
            severity: 'error',
            text: () => 'the domain sends mail and has no SPF record',
            remedy: () => 'Publish one TXT record at the domain that names your senders, for example "v=spf1 mx include:<your provider> -all".',
        },
        silent: {
            severity: 'notice',
            text: () => 'the domain does not send mail and has no SPF record that says so',
            remedy: () => 'Publish the TXT record "v=spf1 -all" at the domain, so that nobody else can use it.',
        },
    },
    examples: [
        { title: 'a record', zone: 'example.com. TXT "v=spf1 mx -all"', says: [] },
        {
            title: 'a record in upper case, among others',
            zone: 'example.com. TXT "token=1"\nexample.com. TXT "V=SPF1 -ALL"',
            says: [],
        },
        { title: 'a record in two strings', zone: 'example.com. TXT "v=sp" "f1 -all"', says: [] },
        { title: 'other TXT records only', zone: 'example.com. TXT "token=1"', says: ['sender'] },
        {
            title: 'no record of a domain that only receives',
            zone: 'example.com. MX 10 mx.example.com.',
            declared: { profile: 'receive-only' },
            says: ['silent'],
        },
        {
            title: 'a domain that does not exist',
            zone: 'example.org. TXT "x"',
            says: [],
            outcome: 'skipped',
        },
        { title: 'a near miss, which is another finding', zone: 'example.com. TXT "v=spf10 -all"', says: [] },
        {
            title: 'no answer',
            zone: '',
            unanswered: { 'TXT example.com': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ spf }) => (spf.tree.state === 'nxdomain' ? 'the domain does not exist' : undefined),
    *run({ spf, declared }, say) {
        if (spf.records.length > 0 || spf.texts.some(({ text }) => nearMissOf(text) !== undefined))
            return;
        yield (0,core_declared/* sends */.W6)(declared) ? say.sender({}, spf.at) : say.silent({}, spf.at);
    },
}));

;// CONCATENATED MODULE: ./build/facts/spf-correction.js
/** What was likely meant by a term that is wrong. */

/** A text that the parser accepts in place of the term, or undefined where nobody can guess. */
function correctionOf(code, term) {
    const guess = guesses[code]?.(term.replace(/["'\\]/g, '').replace(/[;,.]+$/, '')) ?? undefined;
    if (guess === undefined || guess === '' || guess === term)
        return undefined;
    const { problems } = (0,mail_spf/* parse */.qg)(`v=spf1 ${guess}`);
    return problems.length === 0 ? guess : undefined;
}
/** The mistakes of a record that spf/syntax speaks of, in the order of the text. */
function mistakesIn({ text, problems, }) {
    return problems.flatMap(({ code, span, text: term = '' }, i) => {
        if (code === 'bad-character' || code === 'mechanism-as-modifier')
            return [];
        const before = problems[i - 1];
        // A space after the colon makes two mistakes of one
        const isRest = code === 'unknown-mechanism' && before?.code === 'missing-value' && span.start - before.span.end === 1;
        if (isRest)
            return [];
        const correction = correctionOf(code, term) ?? (code === 'missing-value' ? joined(term, problems[i + 1]) : undefined);
        const part = text.slice(span.start, span.end) || term;
        return [{ code, data: { term, part, ...(correction === undefined ? {} : { correction }) } }];
    });
}
function joined(term, next) {
    const whole = next?.code === 'unknown-mechanism' ? `${term}${next.text ?? ''}` : undefined;
    return whole !== undefined && (0,mail_spf/* parse */.qg)(`v=spf1 ${whole}`).problems.length === 0 ? whole : undefined;
}
const address = /^([+\-?~]?)(\d{1,3}(?:\.\d{1,3}){3}(?:\/\d+)?)$/;
const spaced = (term) => (/[,;]/.test(term) ? term.split(/[,;]+/).join(' ') : undefined);
const guesses = {
    'unknown-mechanism': (term) => spaced(term) ?? (address.test(term) ? term.replace(address, '$1ip4:$2') : renamed(term)),
    'modifier-as-mechanism': (term) => term.replace(':', '='),
    'mechanism-as-modifier': (term) => term.replace('=', ':'),
    'qualified-modifier': (term) => term.slice(1),
    'wrong-family': (term) => term.replace(/^([+\-?~]?)ip([46])/i, (_, sign, digit) => `${sign}ip${digit === '4' ? 6 : 4}`),
    'host-in-ip': (term) => spaced(term) ?? term.replace(/ip[46]:/i, 'a:'),
    'glued-all': (term) => term.replace(/([+\-?~])all$/i, ' $1all'),
    'unexpected-value': (term) => term.replace(/[:/].*$/, (rest) => (/^\/|^:.*\/\d+$/.test(rest) ? rest.replace(/\/+\d+$/, '') : '')),
    'bad-ip4': (term) => spaced(term) ?? term,
    'bad-ip6': (term) => spaced(term) ?? term,
    'bad-prefix': (term) => spaced(term) ?? term.replace(/\/0+(?=\d)/g, '/'),
    'bad-domain': (term) => spaced(term) ?? term,
};
const spf_correction_mechanisms = ['all', 'include', 'a', 'mx', 'ptr', 'ip4', 'ip6', 'exists'];
/** The mechanism whose name is one slip away. */
function renamed(term) {
    const [, sign = '', written = '', rest = ''] = /^([+\-?~]?)([a-z0-9_-]{2,12})(.*)$/i.exec(term) ?? [];
    const name = written.toLowerCase();
    const ip = /^ip(?:v?([46])|)(?:addr(?:ess)?)?$/.exec(name);
    if (ip !== null)
        return `${sign}ip${ip[1] ?? (rest.slice(1).includes(':') ? 6 : 4)}${rest}`;
    const meant = spf_correction_mechanisms.find((other) => other.length > 2 && isOneSlip(name, other));
    return meant === undefined ? undefined : `${sign}${meant}${rest}`;
}
/** One letter too many, too few, wrong, or two swapped. */
function isOneSlip(a, b) {
    if (Math.abs(a.length - b.length) > 1)
        return false;
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end))
        end += 1;
    const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    const isSwapped = left.length === 2 && left === `${right[1] ?? ''}${right[0] ?? ''}`;
    return (left.length <= 1 && right.length <= 1) || isSwapped;
}

;// CONCATENATED MODULE: ./build/checks/spf/modifier.js





const modifier_remedy = ({ meant }) => `Write ${(0,quote/* quoted */.TL)(meant)} instead.`;
/* harmony default export */ const modifier = ((0,check/* defineCheck */.q)({
    id: 'spf/modifier',
    title: 'No mechanism is written as a modifier',
    why: `Mechanisms have a colon, as in "include:", and modifiers an equals sign, as in "redirect=". A modifier that a
receiver does not know is skipped without an error, so that "include=" authorises nobody and no tool for syntax
complains.`,
    refs: [rfc(7208, '6'), rfc(7208, '4.6.1')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        ignored: {
            severity: 'error',
            text: ({ term }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record has "=" in place of ":" and is therefore ignored`,
            remedy: modifier_remedy,
        },
        void: {
            severity: 'error',
            text: ({ term }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record has "=" in place of ":", which makes the whole record void`,
            remedy: modifier_remedy,
        },
    },
    examples: [
        { title: 'colons', zone: 'example.com. TXT "v=spf1 include:_spf.example.net -all"', says: [] },
        {
            title: 'real modifiers',
            zone: 'example.com. TXT "v=spf1 mx exp=why.example.com rp=10 -all"',
            says: [],
        },
        {
            title: 'include with an equals sign',
            zone: 'example.com. TXT "v=spf1 include=_spf.example.net -all"',
            says: ['ignored'],
        },
        { title: 'the same with a sign', zone: 'example.com. TXT "v=spf1 +ip4=192.0.2.1 -all"', says: ['void'] },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { own, at } }, say) {
        const found = own?.problems.filter(({ code }) => code === 'mechanism-as-modifier') ?? [];
        for (const { code, level, text: term = '' } of found.slice(0, 10)) {
            const data = { term, meant: correctionOf(code, term) ?? term.replace('=', ':') };
            yield level === 'error' ? say.void(data, at) : say.ignored(data, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/multiple.js




/* harmony default export */ const spf_multiple = ((0,check/* defineCheck */.q)({
    id: 'spf/multiple',
    title: 'The domain has only one SPF record',
    why: `With two SPF records receivers do not pick one: the result is a permanent error, and SPF is lost for all mail of
the domain. It happens when a new provider's instructions are followed beside the record that is already there.`,
    refs: [rfc(7208, '3.2'), rfc(7208, '4.5')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        several: {
            severity: 'error',
            text: ({ count, records }) => `the domain has ${count} SPF records: ${(0,quote/* listed */.KE)(records.map(quote/* quoted */.TL), 3)}`,
            remedy: () => 'Merge their terms into one record with a single "all" at its end, and delete the others.',
        },
    },
    examples: [
        {
            title: 'one among other TXT records',
            zone: 'example.com. TXT "v=spf1 mx -all"\nexample.com. TXT "token=1"\nexample.com. TXT "spf2.0/mfrom -all"',
            says: [],
        },
        {
            title: 'two records',
            zone: 'example.com. TXT "v=spf1 mx -all"\nexample.com. TXT "v=spf1 include:_spf.example.net ~all"',
            says: ['several'],
        },
        {
            title: 'one that only looks like a second',
            zone: 'example.com. TXT "v=spf1 mx -all"\nexample.com. TXT "v=spf10 -all"',
            says: [],
        },
    ],
    *run({ spf: { records, at } }, say) {
        if (records.length < 2)
            return;
        yield say.several({ count: records.length, records: records.slice(0, 4).map(({ text }) => text) }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/mx-limit.js






const mx_limit_hosts = (count) => Array.from({ length: count }, (_, i) => `example.com. MX 10 m${i}.example.com.`).join('\n');
/* harmony default export */ const mx_limit = ((0,check/* defineCheck */.q)({
    id: 'spf/mx-limit',
    title: 'No mx of the SPF record stands for more than ten mail hosts',
    why: `The mechanism "mx" makes receivers look up the addresses of all mail exchangers of a domain. With more than ten
of them they stop with a permanent error, even if the client's address is among the first ten.`,
    refs: [rfc(7208, '4.6.4'), rfc(7208, '5.4')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        exceeded: {
            severity: 'error',
            text: ({ term, domain, target, hosts }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record of ${domain} leads to the ${hosts} MX records of ${target}, where ${mail_spf/* nameLimit */.ds} are allowed`,
            remedy: () => 'Replace the term by the addresses of the hosts that send, with "ip4:" and "ip6:".',
        },
    },
    examples: [
        { title: 'ten hosts', zone: `example.com. TXT "v=spf1 mx -all"\n${mx_limit_hosts(10)}`, says: [] },
        {
            title: 'many hosts that SPF does not use',
            zone: `example.com. TXT "v=spf1 a -all mx"\n${mx_limit_hosts(12)}`,
            says: [],
        },
        { title: 'eleven hosts', zone: `example.com. TXT "v=spf1 mx/24 -all"\n${mx_limit_hosts(11)}`, says: ['exceeded'] },
        {
            title: 'no answer',
            zone: `example.com. TXT "v=spf1 mx -all"\n${mx_limit_hosts(11)}`,
            unanswered: { 'MX example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        const live = [...(0,mail_spf/* liveTermsOf */.hR)(tree)];
        for (const { node, at: holder } of live) {
            const { term, target = '', exchangers = [] } = node;
            const data = { term: term.text, domain: holder.domain, target, hosts: exchangers.length };
            if (exchangers.length > mail_spf/* nameLimit */.ds)
                yield say.exceeded(data, at);
        }
        const isOpen = live.some(({ node: { term, exchangers, unanswered } }) => term.kind === 'directive' &&
            term.mechanism.name === 'mx' &&
            exchangers === undefined &&
            unanswered !== undefined);
        const [unanswered] = (0,mail_spf/* unansweredIn */.IG)(tree);
        if (isOpen && unanswered !== undefined)
            throw new fact/* Unobserved */.A(unanswered);
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/nobody.js








/* harmony default export */ const spf_nobody = ((0,check/* defineCheck */.q)({
    id: 'spf/nobody',
    title: 'The SPF record of a sending domain lets somebody send',
    why: `"v=spf1 -all" says that no mail comes from the domain at all. Receivers refuse whatever is sent in its name, your
own mail included. It is right for a parked domain, and often a leftover from when the domain was one.`,
    refs: [rfc(7208, '5.1'), rfc(7208, '10.1.2')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH, declared: facts_declared/* declared */.b },
    messages: {
        authorised: {
            severity: 'error',
            text: ({ text, profile }) => `the SPF record ${(0,quote/* quoted */.TL)(text)} lets no host send, and the profile of the domain is ${profile}`,
            remedy: () => 'Name the hosts or the provider that send your mail before "-all", or set the profile to "parked" or "receive-only".',
        },
    },
    examples: [
        { title: 'a host that may send', zone: 'example.com. TXT "v=spf1 ip4:192.0.2.1 -all"', says: [] },
        {
            title: 'an include that names hosts',
            zone: 'example.com. TXT "v=spf1 include:a.example -all"\na.example. TXT "v=spf1 ip4:192.0.2.1 ?all"',
            says: [],
        },
        {
            title: 'senders known by a macro',
            zone: 'example.com. TXT "v=spf1 exists:%{i}._spf.example.com -all"',
            says: [],
        },
        {
            title: 'a parked domain',
            zone: 'example.com. TXT "v=spf1 -all"',
            declared: { profile: 'parked' },
            says: [],
        },
        { title: 'a sender that is locked out', zone: 'example.com. TXT "v=spf1 -all"', says: ['authorised'] },
        {
            title: 'an include that names nobody',
            zone: 'example.com. TXT "v=spf1 include:a.example ~all"\na.example. TXT "v=spf1 -all"',
            says: ['authorised'],
        },
        {
            title: 'an include that does not answer',
            zone: 'example.com. TXT "v=spf1 include:a.example -all"',
            unanswered: { 'TXT a.example': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip({ spf, declared }) {
        if (!(0,core_declared/* sends */.W6)(declared))
            return `nothing is sent from a domain of the profile ${declared.profile}`;
        if (declared.sendingNetworks.length > 0)
            return 'the declared senders are evaluated (spf/sender)';
        return (0,facts_spf/* withoutSoundRecord */.HE)({ spf });
    },
    *run({ spf, declared }, say) {
        const isWhole = [...(0,mail_spf/* recordsOf */.M$)(spf.tree)].every(({ state, problems }) => state === 'found' && problems.length === 0);
        const mayPass = [...(0,mail_spf/* liveTermsOf */.hR)(spf.tree)].some(({ node }) => passesWithoutNetwork(node));
        if ((0,mail_spf/* networksOf */.Nd)(spf.tree).length > 0 || mayPass)
            return;
        const [gap] = (0,mail_spf/* unansweredIn */.IG)(spf.tree);
        if (gap !== undefined)
            throw new fact/* Unobserved */.A(`senders that SPF names: ${gap}`);
        if (isWhole)
            yield say.authorised({ text: spf.own?.text ?? '', profile: declared.profile }, spf.at);
    },
}));
/** What lets hosts send that no list of addresses tells. */
const passesWithoutNetwork = ({ term, isIndeterminate, isCut }) => term.kind === 'directive' &&
    term.qualifier === '+' &&
    (isIndeterminate || isCut || term.mechanism.name === 'all' || term.mechanism.name === 'exists');

;// CONCATENATED MODULE: ./build/facts/spf-obsolete.js
/** Undefined where there was no answer: many servers refuse the type, and nothing depends on it. */
const obsoleteRecords = {
    name: 'obsoleteRecords',
    on: 'domain',
    async gather({ name }, world) {
        const answer = await world.dns({ name, type: 'SPF' });
        if (answer.kind === 'failed')
            return undefined;
        return answer.kind === 'found' ? answer.records : [];
    },
};

;// CONCATENATED MODULE: ./build/checks/spf/obsolete-type.js






/* harmony default export */ const obsolete_type = ((0,check/* defineCheck */.q)({
    id: 'spf/obsolete-type',
    title: 'SPF is published as TXT, not as the obsolete type SPF',
    why: `For some years SPF records could also be published with a record type of their own, number 99. The standard
took it back in 2014, and receivers only read TXT. A copy that nobody reads is a copy that nobody keeps up to date.`,
    refs: [rfc(7208, '3.1')],
    on: 'domain',
    needs: { obsoleteRecords: obsoleteRecords },
    messages: {
        published: {
            severity: 'notice',
            text: ({ text }) => `the domain has a record of the obsolete type SPF, ${(0,quote/* quoted */.TL)(text)}, which receivers do not read`,
            remedy: () => 'Delete it, and keep the TXT record.',
        },
    },
    examples: [
        { title: 'TXT only', zone: 'example.com. TXT "v=spf1 -all"', says: [] },
        {
            title: 'both types',
            zone: 'example.com. TXT "v=spf1 -all"\nexample.com. SPF "v=spf1 -all"',
            says: ['published'],
        },
        {
            title: 'a server that refuses the type',
            zone: 'example.com. TXT "v=spf1 -all"',
            unanswered: { 'SPF example.com': 'refused' },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ obsoleteRecords }) => obsoleteRecords === undefined ? 'the type is not answered, and nothing needs it' : undefined,
    *run({ obsoleteRecords }, say) {
        const record = obsoleteRecords?.[0];
        if (record !== undefined)
            yield say.published({ text: (0,dns_text/* textOf */.b)(record.data) }, (0,place/* placeOf */.$)('SPF', record));
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/open.js






/* harmony default export */ const spf_open = ((0,check/* defineCheck */.q)({
    id: 'spf/open',
    title: 'SPF does not pass for addresses that nobody has',
    why: `An address that cannot belong to anybody must not pass SPF. Where it does, some term matches nearly everything,
often deep in an included record, such as a "+all" or a network of half the internet, and anybody can send mail that
passes SPF for the domain.`,
    refs: [rfc(7208, '5.1'), rfc(7208, '10.1.1'), rfc(6666, '4')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH, doors: spfOpenDoors },
    messages: {
        own: {
            severity: 'error',
            text: ({ addresses, term }) => `SPF passes for ${(0,quote/* listed */.KE)(addresses)}, which nobody can have, because of ${(0,quote/* quoted */.TL)(term)}`,
            remedy: ({ term }) => `Replace ${(0,quote/* quoted */.TL)(term)} by the networks that really send.`,
        },
        included: {
            severity: 'error',
            text: ({ addresses, term, domain, through }) => `SPF passes for ${(0,quote/* listed */.KE)(addresses)}, which nobody can have, because of ${(0,quote/* quoted */.TL)(term)} in the record of ${domain}, used through ${(0,quote/* quoted */.TL)(through)}`,
            remedy: ({ through }) => `Delete ${(0,quote/* quoted */.TL)(through)} from the SPF record until the operator has mended the record behind it.`,
        },
    },
    examples: [
        {
            title: 'named senders only',
            zone: 'example.com. TXT "v=spf1 ip4:192.0.2.0/24 include:_spf.example.net -all"\n_spf.example.net. TXT "v=spf1 ?all"',
            says: [],
        },
        {
            title: 'all that passes, which is another finding',
            zone: 'example.com. TXT "v=spf1 +all"',
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'half of the internet, twice',
            zone: 'example.com. TXT "v=spf1 ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all"',
            says: ['own'],
        },
        {
            title: 'a prefix length of zero on a host',
            zone: 'example.com. TXT "v=spf1 a/0 -all"\nexample.com. A 192.0.2.1',
            says: ['own'],
        },
        {
            title: 'all that passes in an included record',
            zone: `example.com. TXT "v=spf1 mx include:a.example.net -all"
a.example.net. TXT "v=spf1 include:b.example.net -all"
b.example.net. TXT "v=spf1 +all"`,
            says: ['included'],
        },
        {
            title: 'a name that is there for every client',
            zone: 'example.com. TXT "v=spf1 exists:%{i}._spf.example.net -all"\n*._spf.example.net. A 127.0.0.2',
            says: ['own'],
        },
    ],
    skip: (facts) => {
        const effective = effectiveAll(facts.spf.tree);
        if (effective.kind === 'all' && effective.qualifier === '+')
            return 'everybody passes (spf/all)';
        return (0,facts_spf/* withoutSoundRecord */.HE)(facts);
    },
    *run({ spf: { at }, doors }, say, { name }) {
        const terms = new Map(doors.map((door) => [`${door.domain} ${door.term}`, door]));
        for (const { term, domain, through } of terms.values()) {
            const addresses = doors.filter((door) => door.term === term && door.domain === domain);
            const data = { addresses: addresses.map(({ address }) => address), term, domain, through };
            yield domain === name ? say.own(data, at) : say.included(data, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/parked.js








/* harmony default export */ const spf_parked = ((0,check/* defineCheck */.q)({
    id: 'spf/parked',
    title: 'A parked domain lets nobody send',
    why: `A domain that sends no mail is welcome to forgers unless it says so. The record "v=spf1 -all" is all that it
takes: every host that claims to send for the domain then fails.`,
    refs: [
        rfc(7208, '10.1.2'),
        provider('M3AAWG: protecting parked domains', 'https://www.m3aawg.org/protecting-parked-domains-bp'),
    ],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH, declared: facts_declared/* declared */.b },
    messages: {
        senders: {
            severity: 'warning',
            text: ({ term }) => `the SPF record of the parked domain lets ${(0,quote/* quoted */.TL)(term)} send in its name`,
            remedy: () => 'Replace the record by "v=spf1 -all", or change the profile if the domain does send mail.',
        },
        lenient: {
            severity: 'warning',
            text: ({ ending }) => `the SPF record of the parked domain does not end in "-all" but in ${ending}`,
            remedy: () => 'Replace the record by "v=spf1 -all".',
        },
    },
    examples: [
        {
            title: 'nobody may send',
            zone: 'example.com. TXT "v=spf1 -all"',
            declared: { profile: 'parked' },
            says: [],
        },
        {
            title: 'the same by redirect',
            zone: 'example.com. TXT "v=spf1 redirect=_parked.example.net"\n_parked.example.net. TXT "v=spf1 -all"',
            declared: { profile: 'parked' },
            says: [],
        },
        {
            title: 'a sender that was left',
            zone: 'example.com. TXT "v=spf1 a -all"\nexample.com. A 192.0.2.1',
            declared: { profile: 'parked' },
            says: ['senders'],
        },
        {
            title: 'a softfail',
            zone: 'example.com. TXT "v=spf1 ~all"',
            declared: { profile: 'parked' },
            says: ['lenient'],
        },
        {
            title: 'nothing after the version',
            zone: 'example.com. TXT "v=spf1"',
            declared: { profile: 'parked' },
            says: ['lenient'],
        },
        { title: 'a domain that sends', zone: 'example.com. TXT "v=spf1 a ~all"', says: [], outcome: 'skipped' },
    ],
    skip: (facts) => facts.declared.profile === 'parked' ? (0,facts_spf/* withoutSoundRecord */.HE)(facts) : 'the domain is not parked',
    *run({ spf: { tree, at } }, say) {
        const sender = [...(0,mail_spf/* liveTermsOf */.hR)(tree)].find(({ node: { term } }) => term.kind === 'directive' &&
            term.qualifier === '+' &&
            !['all', 'include'].includes(term.mechanism.name));
        const effective = effectiveAll(tree);
        if (sender !== undefined)
            yield say.senders({ term: sender.node.term.text }, at);
        else if (effective.kind === 'missing')
            yield say.lenient({ ending: 'nothing' }, at);
        else if (effective.kind === 'all' && effective.qualifier !== '-')
            yield say.lenient({ ending: (0,quote/* quoted */.TL)(effective.term) }, at);
        if (effective.kind === 'unanswered')
            throw new fact/* Unobserved */.A(effective.detail);
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/private-address.js





/* harmony default export */ const spf_private_address = ((0,check/* defineCheck */.q)({
    id: 'spf/private-address',
    title: 'The SPF record names only addresses that are seen outside',
    why: `Receivers see the public address that a connection comes from. A private, loopback or otherwise special address
in the record matches nothing there; mostly the public address, behind which the mail server stands, is missing in its
place.`,
    refs: [rfc(7208, '5.6'), rfc(6890, '2.2')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        special: {
            severity: 'notice',
            text: ({ term, range }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record is ${range}, an address that no receiver ever sees`,
            remedy: ({ term }) => `Replace ${(0,quote/* quoted */.TL)(term)} by the public address of the sender, or delete it if that is there already.`,
        },
    },
    examples: [
        {
            title: 'public addresses',
            zone: 'example.com. TXT "v=spf1 ip4:11.22.33.0/24 ip6:2a00:1450::1 -all"',
            says: [],
        },
        {
            title: 'private ones that are turned away',
            zone: 'example.com. TXT "v=spf1 -ip4:10.0.0.0/8 ip4:11.22.33.44 -all"',
            says: [],
        },
        {
            title: 'an RFC 1918 address',
            zone: 'example.com. TXT "v=spf1 ip4:192.168.1.10 -all"',
            says: ['special'],
        },
        {
            title: 'a unique local network',
            zone: 'example.com. TXT "v=spf1 ip6:fd00::/8 -all"',
            says: ['special'],
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        const named = tree.terms.filter(({ term, isDead }) => !isDead &&
            term.kind === 'directive' &&
            term.qualifier === '+' &&
            (term.mechanism.name === 'ip4' || term.mechanism.name === 'ip6'));
        const special = named.flatMap(({ term, networks: [network] }) => {
            const range = network && network.prefix > 3 ? (0,address_range/* specialRange */.hm)(network.address) : undefined;
            return range === undefined ? [] : [{ term: term.text, range }];
        });
        for (const data of special.slice(0, 10))
            yield say.special(data, at);
    },
}));

;// CONCATENATED MODULE: ./build/facts/data/mailbox-includes.json
const mailbox_includes_namespaceObject = /*#__PURE__*/JSON.parse('{"m":{"google":"_spf.google.com","microsoft":"spf.protection.outlook.com","icloud":"icloud.com","zoho":"zohomail.com","fastmail":"spf.messagingengine.com","proton":"_spf.protonmail.ch","tuta":"spf.tutanota.de","mailboxorg":"mailbox.org","migadu":"spf.migadu.com","mxroute":"mxroute.com","purelymail":"_spf.purelymail.com","titan":"spf.titan.email","gandi":"_mailcust.gandi.net","yandex":"_spf.yandex.net"}}');
;// CONCATENATED MODULE: ./build/facts/spf-provider.js
/** Mailbox providers that receive a domain's mail and that its SPF record does not let send. */







const absentProviders = {
    name: 'absentProviders',
    on: 'domain',
    async gather({ name }, world) {
        const subject = { kind: 'domain', name };
        const [{ tree }, exchangers] = await Promise.all([world.fact(facts_spf/* spf */.kH, subject), world.fact(facts_mx.mx, subject)]);
        const absent = receivers((0,facts_mx/* exchangersOf */.i)(exchangers)).filter(({ names }) => !isNamed(names, tree));
        if (absent.length === 0 || isDynamic(tree))
            return [];
        const [unanswered] = (0,mail_spf/* unansweredIn */.IG)(tree);
        if (unanswered !== undefined)
            throw new fact/* Unobserved */.A(unanswered);
        const isCopied = await Promise.all(absent.map(async ({ include }) => holdsCopy(tree, await (0,mail_spf/* expand */.fT)({ domain: include }, world))));
        return absent.filter((_, i) => isCopied[i] === false);
    },
};
const namesOf = (texts) => texts.flatMap((text) => (0,dns_name/* parseName */.$q)(text) ?? []);
const spf_provider_providers = data_selectors/* providers */.r5.flatMap(({ id, name, mx = [], spf = [] }) => {
    const include = (0,dns_name/* parseName */.$q)(mailbox_includes_namespaceObject.m[id] ?? '');
    return include ? [{ name, mx: namesOf(mx), names: namesOf([include, ...spf]), include }] : [];
});
const receivers = (exchangers) => spf_provider_providers.flatMap((provider) => {
    const exchanger = exchangers.find((host) => provider.mx.some((name) => (0,dns_name/* isWithin */.UO)(host, name)));
    return exchanger === undefined ? [] : [{ ...provider, provider: provider.name, exchanger }];
});
const isNamed = (names, tree) => [...(0,mail_spf/* recordsOf */.M$)(tree)].some(({ domain }) => names.some((name) => (0,dns_name/* isWithin */.UO)(domain, name)));
/** Services that answer by macros may well include the provider. */
const isDynamic = (tree) => [...(0,mail_spf/* liveTermsOf */.hR)(tree)].some(({ node }) => node.isIndeterminate);
/** Whether the record holds networks of the provider as addresses, or the provider has none to hold. */
function holdsCopy(tree, theirs) {
    const networks = (0,mail_spf/* networksOf */.Nd)(theirs).map(({ network }) => network);
    // The hosts of `mx` are those that receive: that they are the provider's is known already
    const written = (0,mail_spf/* networksOf */.Nd)(tree).filter(({ node: { target } }) => target === undefined);
    return (networks.length === 0 || written.some((own) => networks.some((network) => (0,mail_spf/* overlap */.EF)(own.network, network))));
}

;// CONCATENATED MODULE: ./build/checks/spf/provider.js







const google = `example.com. MX 1 smtp.google.com.
_spf.google.com. TXT "v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 ~all"`;
/* harmony default export */ const spf_provider = ((0,check/* defineCheck */.q)({
    id: 'spf/provider',
    title: 'The mailbox provider of the domain may send its mail',
    why: `Where mailboxes are, mail is written. If the MX records lead to a mailbox provider that the SPF record does not
name, replies, forwarded invitations and automatic answers from these mailboxes fail SPF.`,
    refs: [rfc(7208, '5.2')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH, declared: facts_declared/* declared */.b, absentProviders: absentProviders },
    messages: {
        absent: {
            severity: 'warning',
            text: ({ provider, exchanger }) => `mail goes to ${provider} (${(0,quote/* quoted */.TL)(exchanger)}), and the SPF record does not let ${provider} send`,
            remedy: ({ include }) => `Add "include:${include}" to the SPF record, if anybody sends from these mailboxes.`,
        },
    },
    examples: [
        {
            title: 'the provider included',
            zone: `example.com. TXT "v=spf1 include:_spf.google.com ~all"\n${google}`,
            says: [],
        },
        {
            title: 'the provider included by another record',
            zone: `example.com. TXT "v=spf1 redirect=_spf.example.com"\n_spf.example.com. TXT "v=spf1 include:_spf.google.com ~all"\n${google}`,
            says: [],
        },
        {
            title: 'the networks of the provider copied',
            zone: `example.com. TXT "v=spf1 ip4:192.0.2.0/24 ~all"\n${google}`,
            says: [],
        },
        {
            title: 'a service that decides by macros',
            zone: `example.com. TXT "v=spf1 include:%{i}._spf.example.net ~all"\n${google}`,
            says: [],
        },
        {
            title: 'only the hosts that receive',
            zone: `example.com. TXT "v=spf1 mx ~all"\n${google}\nsmtp.google.com. A 192.0.2.26`,
            says: ['absent'],
        },
        { title: 'the provider missing', zone: `example.com. TXT "v=spf1 mx ~all"\n${google}`, says: ['absent'] },
        {
            title: 'a domain that only receives',
            zone: `example.com. TXT "v=spf1 -all"\n${google}`,
            declared: { profile: 'receive-only' },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: (facts) => ((0,core_declared/* sends */.W6)(facts.declared) ? (0,facts_spf/* withoutSoundRecord */.HE)(facts) : 'the domain sends no mail'),
    *run({ spf: { at }, absentProviders }, say) {
        for (const { provider, exchanger, include } of absentProviders)
            yield say.absent({ provider, exchanger, include }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/ptr.js




/* harmony default export */ const ptr = ((0,check/* defineCheck */.q)({
    id: 'spf/ptr',
    title: 'The SPF record does without the mechanism ptr',
    why: `The mechanism "ptr" has to look up the name of every client, and is slow, unreliable and a burden on the name
servers of the reverse zones. The standard says that it should not be published, and some receivers skip it or refuse
the record because of it.`,
    refs: [rfc(7208, '5.5')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        used: {
            severity: 'warning',
            text: ({ term }) => `the SPF record uses ${(0,quote/* quoted */.TL)(term)}, which should not be used`,
            remedy: () => 'Name the senders with "a:", "mx", "ip4:", "ip6:" or "include:", and delete the term.',
        },
    },
    examples: [
        { title: 'without ptr', zone: 'example.com. TXT "v=spf1 a mx -all"', says: [] },
        {
            title: 'ptr in what somebody else publishes',
            zone: 'example.com. TXT "v=spf1 include:_spf.example.net -all"\n_spf.example.net. TXT "v=spf1 ptr -all"',
            says: [],
        },
        { title: 'ptr', zone: 'example.com. TXT "v=spf1 mx ptr -all"', says: ['used'] },
        { title: 'ptr with a name', zone: 'example.com. TXT "v=spf1 ?PTR:example.net -all"', says: ['used'] },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        const found = tree.terms.find(({ term, isDead }) => !isDead && term.kind === 'directive' && term.mechanism.name === 'ptr');
        if (found !== undefined)
            yield say.used({ term: found.term.text }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/redirect.js






const redirect = 'example.com. TXT "v=spf1 redirect=_spf.example.net"';
/* harmony default export */ const spf_redirect = ((0,check/* defineCheck */.q)({
    id: 'spf/redirect',
    title: 'The redirect of the SPF record leads to a record that works',
    why: `A redirect hands the decision to the record of another domain. Where there is no valid record, the result is a
permanent error for every client that no term before it names: SPF is lost for the domain.`,
    refs: [rfc(7208, '6.1')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        none: {
            severity: 'error',
            text: (data) => `${(0,quote/* quoted */.TL)(data.term)} in ${holderOf(data)} names ${(0,quote/* quoted */.TL)(data.target)}, which has no SPF record`,
            remedy: mendingOf,
        },
        nxdomain: {
            severity: 'error',
            text: (data) => `${(0,quote/* quoted */.TL)(data.term)} in ${holderOf(data)} names ${(0,quote/* quoted */.TL)(data.target)}, which does not exist (NXDOMAIN)`,
            remedy: mendingOf,
        },
        several: {
            severity: 'error',
            text: (data) => `${(0,quote/* quoted */.TL)(data.term)} in ${holderOf(data)} names ${(0,quote/* quoted */.TL)(data.target)}, which has more than one SPF record`,
            remedy: mendingOf,
        },
        broken: {
            severity: 'error',
            text: (data) => `${(0,quote/* quoted */.TL)(data.term)} in ${holderOf(data)} names ${(0,quote/* quoted */.TL)(data.target)}, whose record has a mistake at ${(0,quote/* quoted */.TL)(data.mistake)}`,
            remedy: mendingOf,
        },
    },
    examples: [
        {
            title: 'a record',
            zone: `${redirect}\n_spf.example.net. TXT "v=spf1 ip4:192.0.2.0/24 -all"\n_spf.example.net. TXT "token=1"`,
            says: [],
        },
        {
            title: 'a record behind a CNAME',
            zone: `${redirect}\n_spf.example.net. CNAME spf.example.org.\nspf.example.org. TXT "v=spf1 ip4:192.0.2.0/24 -all"`,
            says: [],
        },
        {
            title: 'a name that depends on the mail',
            zone: 'example.com. TXT "v=spf1 redirect=%{l}._spf.example.net"',
            says: [],
        },
        {
            title: 'a term that is never reached',
            zone: 'example.com. TXT "v=spf1 -all redirect=_spf.example.net"',
            says: [],
        },
        { title: 'no record', zone: `${redirect}\n_spf.example.net. TXT "token=1"`, says: ['none'] },
        { title: 'no such name', zone: redirect, says: ['nxdomain'] },
        {
            title: 'two records',
            zone: `${redirect}\n_spf.example.net. TXT "v=spf1 -all"\n_spf.example.net. TXT "v=spf1 a -all"`,
            says: ['several'],
        },
        {
            title: 'a mistake in the record',
            zone: `${redirect}\n_spf.example.net. TXT "v=spf1 ip4:192.0.2.256 -all"`,
            says: ['broken'],
        },
        {
            title: 'what an included record redirects to',
            zone: `example.com. TXT "v=spf1 include:_spf.example.net -all"\n_spf.example.net. TXT "v=spf1 redirect=b.example.net"\nb.example.net. A 192.0.2.1`,
            says: ['none'],
        },
        {
            title: 'no answer',
            zone: redirect,
            unanswered: { 'TXT _spf.example.net': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        for (const broken of brokenTargets(tree, 'redirect').slice(0, 10))
            yield say[broken.state](broken, at);
        const unanswered = unansweredTarget(tree, 'redirect');
        if (unanswered !== undefined)
            throw new fact/* Unobserved */.A(unanswered);
    },
}));

;// CONCATENATED MODULE: ./build/facts/spf-redundant.js
/** Terms of an SPF record whose addresses other terms of it name already. */

/** Each term is held against every other: a record with more than these has other worries. */
const mostTerms = 200;
/** `ip4` and `ip6` cover; they, `a` and `mx` are covered. Nothing where a term may turn addresses away in between. */
function redundantTerms(tree) {
    const live = tree.terms
        .filter(({ isDead, term }) => !isDead && term.kind === 'directive')
        .slice(0, mostTerms);
    if (live.some(turnsAway))
        return [];
    const named = live.flatMap(namedBy);
    const networks = named.filter(({ isNetwork }) => isNetwork);
    return named.flatMap((one, index) => {
        const others = networks.filter((other) => other !== one && !isTwin(one, other, named.indexOf(other) > index));
        const covers = one.ranges.map((range) => others.find(({ ranges: [whole] }) => whole && isInside(range, whole)));
        const [first] = covers;
        const isCovered = first !== undefined && covers.every((cover) => cover !== undefined);
        return isCovered ? [{ term: one.text, by: first.text, isCostly: !one.isNetwork }] : [];
    });
}
const turnsAway = ({ term }) => term.kind === 'directive' && term.qualifier !== '+' && term.mechanism.name !== 'all';
/** A term that was not seen whole may have addresses elsewhere. */
function namedBy({ term, networks, unanswered }) {
    if (term.kind !== 'directive' || unanswered !== undefined || networks.length === 0)
        return [];
    const { name } = term.mechanism;
    return [
        {
            text: term.text,
            ranges: networks.flatMap((network) => (0,mail_spf/* rangeOf */.be)(network) ?? []),
            isNetwork: name === 'ip4' || name === 'ip6',
        },
    ];
}
/** Of two networks that are the same, the later is too much; of the same text, spf/duplicate speaks. */
function isTwin(one, other, isLater) {
    const [a, b] = [one.ranges[0], other.ranges[0]];
    const isSame = one.isNetwork && a && b && isInside(a, b) && isInside(b, a);
    return isSame === true && (isLater || one.text.toLowerCase() === other.text.toLowerCase());
}
const isInside = (inner, outer) => inner.family === outer.family && outer.first <= inner.first && inner.last <= outer.last;

;// CONCATENATED MODULE: ./build/checks/spf/redundant.js





/* harmony default export */ const redundant = ((0,check/* defineCheck */.q)({
    id: 'spf/redundant',
    title: 'No term of the SPF record is covered by another',
    why: `A term whose addresses all lie in networks that the record names anyway can go without any change in the result.
An "a" or "mx" of this kind costs one of the ten look-ups for nothing.`,
    refs: [rfc(7208, '4.6.4'), rfc(7208, '3.4')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        network: {
            severity: 'notice',
            text: ({ term, by }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record is covered by ${(0,quote/* quoted */.TL)(by)}`,
            remedy: ({ term }) => `Delete ${(0,quote/* quoted */.TL)(term)}.`,
        },
        lookup: {
            severity: 'notice',
            text: ({ term, by }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record costs a DNS look-up, and all its addresses are covered by ${(0,quote/* quoted */.TL)(by)} and the like`,
            remedy: ({ term }) => `Delete ${(0,quote/* quoted */.TL)(term)}, unless its addresses are about to change.`,
        },
    },
    examples: [
        {
            title: 'networks side by side',
            zone: 'example.com. TXT "v=spf1 ip4:192.0.2.0/25 ip4:192.0.2.128/25 a -all"\nexample.com. A 198.51.100.1',
            says: [],
        },
        {
            title: 'a host of which only one family is covered',
            zone: 'example.com. TXT "v=spf1 a ip4:192.0.2.0/24 -all"\nexample.com. A 192.0.2.1\nexample.com. AAAA 2001:db8::1',
            says: [],
        },
        {
            title: 'a network of which a part is turned away',
            zone: 'example.com. TXT "v=spf1 ip4:192.0.2.1 -ip4:192.0.2.0/28 ip4:192.0.2.0/24 -all"',
            says: [],
        },
        {
            title: 'an address within a network',
            zone: 'example.com. TXT "v=spf1 ip4:192.0.2.1 ip4:192.0.2.0/24 -all"',
            says: ['network'],
        },
        {
            title: 'mail hosts within a network',
            zone: 'example.com. TXT "v=spf1 mx ip4:192.0.2.0/24 -all"\nexample.com. MX 1 mx.example.com.\nmx.example.com. A 192.0.2.1',
            says: ['lookup'],
        },
    ],
    skip: facts_spf/* withoutSoundRecord */.HE,
    *run({ spf: { tree, at } }, say) {
        for (const { isCostly, ...data } of redundantTerms(tree).slice(0, 10))
            yield isCostly ? say.lookup(data, at) : say.network(data, at);
    },
}));

;// CONCATENATED MODULE: ./build/facts/sender-spf.js
/** What receivers make of a declared network by SPF: of MAIL FROM, and of the name in HELO. */



/** For `postmaster@` the domain as MAIL FROM. */
const senderSpf = {
    name: 'senderSpf',
    on: 'sender',
    async gather(subject, world) {
        const helo = world.declared(subject.name).helo ?? subject.name;
        return resultsFor(subject, { helo, mailFrom: `postmaster@${subject.name}` }, world);
    },
};
/** For the null reverse path, as in bounces, where only HELO names somebody; undefined where no name is declared. */
const senderHeloSpf = {
    name: 'senderHeloSpf',
    on: 'sender',
    async gather(subject, world) {
        const { helo } = world.declared(subject.name);
        return helo === undefined
            ? undefined
            : { ...(await resultsFor(subject, { helo, mailFrom: '' }, world)), helo };
    },
};
async function resultsFor({ name, network: text }, identity, world) {
    const published = await world.fact(facts_spf/* spf */.kH, { kind: 'domain', name: name });
    const network = (0,mail_spf/* parseNetwork */.MO)(text);
    if (network === undefined)
        throw new fact/* Unobserved */.A(`${text} is no network`);
    const isOfDomain = identity.mailFrom !== '';
    const tree = isOfDomain ? published.tree : await (0,mail_spf/* expand */.fT)({ domain: identity.helo }, world);
    const { addresses, isSample } = (0,mail_spf/* representatives */.rv)(network, tree);
    const results = await Promise.all(addresses.map((ip) => resultFor(ip, identity, world)));
    return { network, spf: published, results, isSample };
}
async function resultFor(ip, identity, { dns }) {
    const { result, mechanism, domain, reason } = await (0,mail_spf/* evaluate */._3)({ ip, ...identity }, { dns });
    if (result === 'temperror')
        throw new fact/* Unobserved */.A(`SPF for ${ip}: ${reason}`);
    return { address: ip, result, domain, reason, ...(mechanism === undefined ? {} : { mechanism }) };
}

;// CONCATENATED MODULE: ./build/facts/spf-admitting.js
/** The record that would let one more network send, and how to say so. */

/** Puts the network before everything that could turn it away; `first` also before what could fail on the way. */
function admitting({ terms }, network, { first = false } = {}) {
    const kept = terms.filter((term) => !isCovered(term, network));
    const at = first ? 0 : kept.findIndex(spf_admitting_turnsAway);
    const end = at === -1 ? kept.length : at;
    const added = `${network.address.includes(':') ? 'ip6' : 'ip4'}:${(0,mail_spf/* formatNetwork */.CM)(network)}`;
    const texts = kept.map(({ text }) => text);
    const before = texts[end];
    return {
        added,
        ...(before === undefined ? {} : { before }),
        record: ['v=spf1', ...texts.slice(0, end), added, ...texts.slice(end)].join(' '),
    };
}
const spf_admitting_turnsAway = (term) => term.kind === 'modifier' || term.qualifier !== '+' || term.mechanism.name === 'all';
function isCovered(term, network) {
    if (term.kind !== 'directive' || term.qualifier !== '+')
        return false;
    const { mechanism } = term;
    return (mechanism.name === 'ip4' || mechanism.name === 'ip6') && (0,mail_spf/* contains */.gR)(network, mechanism);
}
/** What is to be pasted must not be cut; a record of more characters is told by its change. */
const longestPasted = 600;
/** `publish "v=spf1 …"`, or what to change where the record is too long to be read. */
function publishing({ added, before, record }) {
    if (record.length <= longestPasted)
        return `publish "${record}"`;
    return `add "${added}" to the SPF record${before === undefined ? '' : `, before "${before.slice(0, 80)}"`}`;
}

;// CONCATENATED MODULE: ./build/facts/sender-verdict.js




const worstFirst = ['fail', 'permerror', 'softfail', 'neutral'];
/** Undefined where the whole network passes. */
function refusedIn({ results, network, spf: { own } }) {
    const result = worstFirst.find((bad) => results.some((one) => one.result === bad));
    const worst = results.find((one) => one.result === result);
    if (result === undefined || worst === undefined || own?.record === undefined)
        return undefined;
    const { address, domain, reason, mechanism: term } = worst;
    return {
        ...{ result, address, domain, reason, network: (0,mail_spf/* formatNetwork */.CM)(network), tried: results.length },
        ...(term === undefined ? {} : { term }),
        refused: results.filter((one) => one.result !== 'pass').length,
        mending: publishing(admitting(own.record, network, { first: result === 'permerror' })),
    };
}
/** Why there is nothing to say of a sender that other checks do not say of the record. */
function withoutVerdict({ spf, results }) {
    const unusable = (0,facts_spf/* withoutSoundRecord */.HE)({ spf });
    if (unusable !== undefined)
        return unusable;
    const { tree } = spf;
    const isKnown = tree.lookups > mail_spf/* lookupLimit */.wQ ||
        tree.voids > mail_spf/* voidLimit */.A_ ||
        [...(0,mail_spf/* recordsOf */.M$)(tree)].some(({ state }) => state === 'loop') ||
        ['include', 'redirect'].some((kind) => brokenTargets(tree, kind).length > 0);
    const isError = results.every(({ result }) => result === 'permerror');
    return isError && isKnown
        ? 'the SPF record cannot be evaluated, for reasons that other checks give'
        : undefined;
}
/** Whether a term decided that means something else for every address, and not every address was tried. */
function isSampleOnly({ isSample, results, spf: { tree } }) {
    const live = [...(0,mail_spf/* liveTermsOf */.hR)(tree)];
    const decided = live.filter(({ at, node }) => results.some(({ domain, mechanism }) => at.domain === domain && node.term.text === mechanism));
    const isDynamic = ({ node }) => node.isIndeterminate ||
        (node.child !== undefined && [...(0,mail_spf/* liveTermsOf */.hR)(node.child)].some((below) => below.node.isIndeterminate));
    return isSample && decided.some(isDynamic);
}

;// CONCATENATED MODULE: ./build/checks/spf/sender.js






/** The address, the network that it stands for, and whether the rest of it fares the same. */
const who = ({ address, network, refused, tried }) => {
    if (address === network)
        return address;
    const share = tried === 1 ? 'all of it' : `${refused} of ${tried} addresses tried`;
    return `${address} of the declared network ${network} (${share})`;
};
const matched = ({ term, domain }) => term === undefined
    ? `no term of the record of ${domain} matches it`
    : `${(0,quote/* quoted */.TL)(term)} of ${domain} matches it`;
const sender_remedy = ({ mending, network }) => `If ${network} sends for the domain, ${mending}; if not, remove it from sending-ips.`;
const record = 'example.com. TXT "v=spf1 ip4:192.0.2.0/25 ';
/* harmony default export */ const sender = ((0,check/* defineCheck */.q)({
    id: 'spf/sender',
    title: 'The declared senders pass SPF',
    why: `The settings say from which addresses mail of the domain comes. A receiver looks at the same addresses and at
the SPF record; where these two disagree, genuine mail is treated as a forgery. This is the verdict of the full
evaluation, limits included, not of a glance at the record.`,
    refs: [rfc(7208, '2.6'), rfc(7208, '8')],
    on: 'sender',
    needs: { sender: senderSpf },
    messages: {
        fail: {
            severity: 'error',
            text: (data) => `mail from ${who(data)} fails SPF: ${matched(data)}`,
            remedy: sender_remedy,
        },
        softfail: {
            severity: 'warning',
            text: (data) => `mail from ${who(data)} gets a softfail by SPF: ${matched(data)}`,
            remedy: sender_remedy,
        },
        neutral: {
            severity: 'warning',
            text: (data) => `mail from ${who(data)} does not pass SPF, which is neutral about it: ${matched(data)}`,
            remedy: sender_remedy,
        },
        permerror: {
            severity: 'error',
            text: (data) => `SPF ends in a permanent error for mail from ${who(data)}: ${data.reason.replace(/\.$/, '')}`,
            remedy: sender_remedy,
        },
    },
    examples: [
        {
            title: 'an address that passes',
            zone: `${record}-all"`,
            declared: { sendingNetworks: ['192.0.2.1'] },
            says: [],
        },
        {
            title: 'a network that passes, by several terms',
            zone: `${record}ip4:192.0.2.128/25 -all"`,
            declared: { sendingNetworks: ['192.0.2.0/24'] },
            says: [],
        },
        {
            title: 'an address that is not named',
            zone: `${record}-all"`,
            declared: { sendingNetworks: ['198.51.100.1'] },
            says: ['fail'],
        },
        {
            title: 'half of a network',
            zone: `${record}-all"`,
            declared: { sendingNetworks: ['192.0.2.0/24'] },
            says: ['fail'],
        },
        {
            title: 'the IPv6 address forgotten',
            zone: `${record}~all"`,
            declared: { sendingNetworks: ['192.0.2.1', '2001:db8::1'] },
            says: ['softfail'],
        },
        {
            title: 'nothing at the end',
            zone: 'example.com. TXT "v=spf1 mx"',
            declared: { sendingNetworks: ['192.0.2.1'] },
            says: ['neutral'],
        },
        {
            title: 'void look-ups that only IPv6 clients meet',
            zone: `example.com. TXT "v=spf1 a:a.example.com a:b.example.com a:c.example.com ip6:2001:db8::/32 -all"
a.example.com. A 192.0.2.1
b.example.com. A 192.0.2.2
c.example.com. A 192.0.2.3`,
            declared: { sendingNetworks: ['2001:db8::1'] },
            says: ['permerror'],
        },
        {
            title: 'a record that cannot be evaluated, which is another finding',
            zone: 'example.com. TXT "v=spf1 include:gone.example.net -all"',
            declared: { sendingNetworks: ['192.0.2.1'] },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'a small network about which macros decide',
            zone: `example.com. TXT "v=spf1 exists:%{i}.example.net -all"
192.0.2.0.example.net. A 127.0.0.2`,
            declared: { sendingNetworks: ['192.0.2.0/31'] },
            says: ['fail'],
        },
        {
            title: 'a large network about which macros decide',
            zone: 'example.com. TXT "v=spf1 exists:%{i}.example.net -all"\n*.example.net. A 127.0.0.2',
            declared: { sendingNetworks: ['192.0.2.0/24'] },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'no answer',
            zone: 'example.com. TXT "v=spf1 include:_spf.example.net -all"',
            declared: { sendingNetworks: ['192.0.2.1'] },
            unanswered: { 'TXT _spf.example.net': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ sender }) => withoutVerdict(sender),
    *run({ sender }, say) {
        const refused = refusedIn(sender);
        if (refused !== undefined)
            yield say[refused.result](refused, sender.spf.at);
        else if (isSampleOnly(sender))
            throw new fact/* Unobserved */.A('macros decide about each address, and only some of the network were tried');
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/sender-helo.js





const sender_helo_remedy = ({ helo, network }) => `Let the SPF record of ${helo} name ${network}, or have its mail server give a name of its own in HELO.`;
const sender_helo_declared = { helo: 'mail.example.com', sendingNetworks: ['192.0.2.1', '192.0.2.2'] };
/* harmony default export */ const sender_helo = ((0,check/* defineCheck */.q)({
    id: 'spf/sender-helo',
    title: 'The declared senders pass SPF for the name that they give in HELO',
    why: `For mail without a sender address, such as bounces, receivers evaluate the SPF record of the name in HELO. A
server that gives the name of another, or whose address has changed, fails there, and its bounces and automatic answers
are lost.`,
    refs: [rfc(7208, '2.3'), rfc(7208, '2.4')],
    on: 'sender',
    needs: { sender: senderHeloSpf },
    messages: {
        fail: {
            severity: 'warning',
            text: ({ helo, address, term }) => `mail without a sender address from ${address} fails SPF for the HELO name ${(0,quote/* quoted */.TL)(helo)}, at ${(0,quote/* quoted */.TL)(term)}`,
            remedy: sender_helo_remedy,
        },
        softfail: {
            severity: 'notice',
            text: ({ helo, address, term }) => `mail without a sender address from ${address} gets a softfail for the HELO name ${(0,quote/* quoted */.TL)(helo)}, at ${(0,quote/* quoted */.TL)(term)}`,
            remedy: sender_helo_remedy,
        },
    },
    examples: [
        {
            title: 'a name that has all addresses',
            zone: `mail.example.com. TXT "v=spf1 a -all"
mail.example.com. A 192.0.2.1
mail.example.com. A 192.0.2.2`,
            declared: sender_helo_declared,
            says: [],
        },
        {
            title: 'a name without a record, of which spf/helo speaks',
            zone: 'mail.example.com. A 192.0.2.1',
            declared: sender_helo_declared,
            says: [],
        },
        {
            title: 'a second server under the name of the first',
            zone: 'mail.example.com. TXT "v=spf1 a -all"\nmail.example.com. A 192.0.2.1',
            declared: sender_helo_declared,
            says: ['fail'],
        },
        {
            title: 'one server of a network',
            zone: 'mail.example.com. TXT "v=spf1 a -all"\nmail.example.com. A 192.0.2.7',
            declared: { helo: 'mail.example.com', sendingNetworks: ['192.0.2.0/28'] },
            says: [],
        },
        {
            title: 'a softfail',
            zone: 'mail.example.com. TXT "v=spf1 a ~all"\nmail.example.com. A 192.0.2.1',
            declared: sender_helo_declared,
            says: ['softfail'],
        },
        {
            title: 'no name declared',
            zone: 'example.com. TXT "v=spf1 -all"',
            declared: { sendingNetworks: ['192.0.2.1'] },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ sender }, { name }) => {
        if (sender === undefined)
            return 'no HELO name is declared';
        return sender.helo.toLowerCase() === name ? 'the HELO name is the domain (spf/sender)' : undefined;
    },
    *run({ sender }, say) {
        // A name stands for one server: of a whole network, it is enough that the server is in it
        if (sender === undefined || sender.results.some(({ result }) => result === 'pass'))
            return;
        const refused = sender.results.find(({ result }) => result === 'fail') ??
            sender.results.find(({ result }) => result === 'softfail');
        if (refused?.result !== 'fail' && refused?.result !== 'softfail')
            return;
        const { address, mechanism: term = '', result } = refused;
        const data = { helo: sender.helo, address, network: (0,mail_spf/* formatNetwork */.CM)(sender.network), term };
        yield say[result](data, { in: 'dns', name: sender.helo, type: 'TXT' });
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/sender-id.js






/* harmony default export */ const sender_id = ((0,check/* defineCheck */.q)({
    id: 'spf/sender-id',
    title: 'The domain has no Sender ID record',
    why: `Sender ID was a competitor of SPF with records that start with "spf2.0". It has been given up, and no receiver
of weight reads such records. They do no harm by themselves, but some are taken for the SPF record that is missing.`,
    refs: [
        rfc(7208, '3.1'),
        provider('IESG: Sender ID moved to Historic', 'https://datatracker.ietf.org/doc/status-change-change-sender-id-to-historic/'),
    ],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        published: {
            severity: 'notice',
            text: ({ text }) => `the domain has a record of the abandoned protocol Sender ID: ${(0,quote/* quoted */.TL)(text)}`,
            remedy: () => 'Delete it; the record that starts with "v=spf1" does the work.',
        },
    },
    examples: [
        { title: 'SPF only', zone: 'example.com. TXT "v=spf1 -all"', says: [] },
        {
            title: 'a Sender ID record',
            zone: 'example.com. TXT "v=spf1 -all"\nexample.com. TXT "spf2.0/mfrom,pra include:_spf.example.net -all"',
            says: ['published'],
        },
    ],
    *run({ spf: { texts } }, say) {
        for (const { text, rr } of texts.filter(({ text }) => isSenderId(text)))
            yield say.published({ text }, (0,place/* placeOf */.$)('TXT', rr));
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/size.js



/** RFC 7208 §3.4: with the name and the headers, such a record still fits into 512 octets. */
const longestRecord = 450;
/** What resolvers take in one UDP packet. The 512 octets of the RFC date from before EDNS. */
const longestAnswer = 1232;
/** Header, question, and for each record a compressed name, type, class, TTL, length and counted strings. */
const answerSize = (name, records) => 12 +
    name.length +
    6 +
    records.reduce((sum, { data }) => sum + 12 + data.reduce((size, string) => size + 1 + string.length, 0), 0);
/* harmony default export */ const size = ((0,check/* defineCheck */.q)({
    id: 'spf/size',
    title: 'The SPF record fits into a small DNS answer',
    why: `A DNS answer that does not fit into one UDP packet is asked for again over TCP, which some firewalls and
resolvers do not manage; then SPF fails for a while with a temporary error. All TXT records of the domain travel in the
same answer, so that old verification tokens count as well.`,
    refs: [rfc(7208, '3.4'), provider('DNS flag day 2020', 'https://www.dnsflagday.net/2020/')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        record: {
            severity: 'notice',
            text: ({ size }) => `the SPF record has ${size} characters; with more than ${longestRecord} it does not fit into the smallest DNS answer`,
            remedy: () => 'Remove terms that are not needed, or move some into a record of their own that is included.',
        },
        answer: {
            severity: 'notice',
            text: ({ size, count }) => `the ${count} TXT records of the domain make an answer of ${size} octets, more than the ${longestAnswer} that fit into a UDP packet`,
            remedy: () => 'Delete verification tokens that have done their work, or move them to names of their own.',
        },
    },
    examples: [
        { title: 'a short record', zone: 'example.com. TXT "v=spf1 mx -all"', says: [] },
        {
            title: 'some tokens beside it',
            zone: `example.com. TXT "v=spf1 mx -all"\n${Array.from({ length: 8 }, (_, i) => `example.com. TXT "token-${i}=${'x'.repeat(60)}"`).join('\n')}`,
            says: [],
        },
        {
            title: 'a long record',
            zone: `example.com. TXT "v=spf1 ${Array.from({ length: 12 }, (_, i) => `ip4:198.51.100.${100 + i}`).join(' ')} " "${Array.from({ length: 12 }, (_, i) => `ip4:203.0.113.${100 + i}`).join(' ')} -all"`,
            says: ['record'],
        },
        {
            title: 'many tokens',
            zone: `example.com. TXT "v=spf1 mx -all"\n${Array.from({ length: 20 }, (_, i) => `example.com. TXT "token-${i}=${'x'.repeat(60)}"`).join('\n')}`,
            says: ['answer'],
        },
    ],
    skip: ({ spf }) => (spf.records.length > 0 ? undefined : 'there is no SPF record'),
    *run({ spf: { texts, own, at } }, say, { name }) {
        const length = own?.text.length ?? 0;
        const size = answerSize(name, texts.map(({ rr }) => rr));
        if (length > longestRecord)
            yield say.record({ size: length }, at);
        if (size > longestAnswer)
            yield say.answer({ size, count: texts.length }, at);
    },
}));

;// CONCATENATED MODULE: ./build/facts/spf-mistakes.js
/** The mistakes that an SPF record can have, in words. */

const shape = 'a name of at least two labels, such as "_spf.example.com"';
/** What is wrong with a term, and what to do where no correction can be told. */
const mistakes = {
    'unknown-mechanism': {
        wrong: ({ term }) => `${(0,quote/* quoted */.TL)(term)} is no SPF mechanism`,
        mend: 'Use one of all, include, a, mx, ip4, ip6 and exists, or delete the term.',
    },
    'modifier-as-mechanism': {
        wrong: ({ term }) => `${(0,quote/* quoted */.TL)(term)} is written with ":", where a modifier needs "="`,
        mend: 'Write "=" in place of ":", and a domain name after it.',
    },
    'missing-value': {
        wrong: ({ term }) => `${(0,quote/* quoted */.TL)(term)} lacks its value`,
        mend: 'Complete the term, without a space after the ":" or "=", or delete it.',
    },
    'unexpected-value': {
        wrong: ({ term, part }) => `${(0,quote/* quoted */.TL)(term)} has a value, ${(0,quote/* quoted */.TL)(part)}, which this mechanism cannot have`,
        mend: 'Write the mechanism without it.',
    },
    'bad-ip4': {
        wrong: ({ term, part }) => `in ${(0,quote/* quoted */.TL)(term)} stands ${(0,quote/* quoted */.TL)(part)}, which is no IPv4 address`,
        mend: 'Write four numbers from 0 to 255 without leading zeros, and a network as "ip4:192.0.2.0/24".',
    },
    'bad-ip6': {
        wrong: ({ term, part }) => `in ${(0,quote/* quoted */.TL)(term)} stands ${(0,quote/* quoted */.TL)(part)}, which is no IPv6 address`,
        mend: 'Write the address without brackets or zone, and a network as "ip6:2001:db8::/32".',
    },
    'wrong-family': {
        wrong: ({ term, part }) => `in ${(0,quote/* quoted */.TL)(term)} stands ${(0,quote/* quoted */.TL)(part)}, an address of the other IP version`,
        mend: 'Use ip4 for IPv4 addresses and ip6 for IPv6 addresses.',
    },
    'host-in-ip': {
        wrong: ({ term, part }) => `in ${(0,quote/* quoted */.TL)(term)} stands the host name ${(0,quote/* quoted */.TL)(part)} in place of an address`,
        mend: 'Use "a:" for a host name.',
    },
    'bad-prefix': {
        wrong: ({ term, part }) => `in ${(0,quote/* quoted */.TL)(term)} the prefix length ${(0,quote/* quoted */.TL)(part)} is impossible`,
        mend: 'Write a length from /0 to /32 for IPv4 and to /128 for IPv6 without leading zeros; "a" and "mx" take "/24//64".',
    },
    'bad-macro': {
        wrong: ({ term, part }) => `in ${(0,quote/* quoted */.TL)(term)} stands ${(0,quote/* quoted */.TL)(part)}, which is no macro that is allowed there`,
        mend: 'Correct the macro, such as "%{i}" or "%{d}"; a percent sign by itself is written "%%".',
    },
    'bad-domain': {
        wrong: ({ term, part }) => `in ${(0,quote/* quoted */.TL)(term)} stands ${(0,quote/* quoted */.TL)(part)}, which is no full domain name`,
        mend: `Write ${shape}.`,
    },
    'qualified-modifier': {
        wrong: ({ term }) => `${(0,quote/* quoted */.TL)(term)} is a modifier with a qualifier, which only mechanisms have`,
        mend: 'Write it without the sign in front.',
    },
    'repeated-redirect': {
        wrong: ({ term }) => `${(0,quote/* quoted */.TL)(term)} is a second redirect`,
        mend: 'Keep one redirect, or include one of the records in place of redirecting to it.',
    },
    'repeated-exp': {
        wrong: ({ term }) => `${(0,quote/* quoted */.TL)(term)} is a second exp`,
        mend: 'Keep one of the two.',
    },
    'bad-modifier': {
        wrong: ({ term }) => `${(0,quote/* quoted */.TL)(term)} has no modifier name before its "="`,
        mend: 'Correct or delete the term; names start with a letter.',
    },
    'glued-all': {
        wrong: ({ term }) => `${(0,quote/* quoted */.TL)(term)} lacks the space before its "all"`,
        mend: 'Put a space before the sign of "all".',
    },
};
const spf_mistakes_mendingOf = ({ correction }, mend) => correction === undefined ? mend : `Write ${(0,quote/* quoted */.TL)(correction)} instead.`;

;// CONCATENATED MODULE: ./build/checks/spf/syntax.js






/** Of a record that is wrong throughout, more would not help. */
const mostNamed = 8;
const mistake = (code) => ({
    severity: 'error',
    text: (data) => `the SPF record has a mistake: ${mistakes[code].wrong(data)}`,
    remedy: (data) => spf_mistakes_mendingOf(data, mistakes[code].mend),
});
const syntax_record = (term) => `example.com. TXT "v=spf1 ${term} -all"`;
/* harmony default export */ const spf_syntax = ((0,check/* defineCheck */.q)({
    id: 'spf/syntax',
    title: 'The SPF record follows the grammar',
    why: `A receiver reads the whole record before it looks at any of it, and a single term that it cannot read makes the
result a permanent error: SPF is lost for all mail of the domain, not just for the sender that the term is about. Terms
that were right before the slip do not count either.`,
    refs: [rfc(7208, '4.6'), rfc(7208, '12')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        'unknown-mechanism': mistake('unknown-mechanism'),
        'modifier-as-mechanism': mistake('modifier-as-mechanism'),
        'missing-value': mistake('missing-value'),
        'unexpected-value': mistake('unexpected-value'),
        'bad-ip4': mistake('bad-ip4'),
        'bad-ip6': mistake('bad-ip6'),
        'wrong-family': mistake('wrong-family'),
        'host-in-ip': mistake('host-in-ip'),
        'bad-prefix': mistake('bad-prefix'),
        'bad-macro': mistake('bad-macro'),
        'bad-domain': mistake('bad-domain'),
        'qualified-modifier': mistake('qualified-modifier'),
        'repeated-redirect': mistake('repeated-redirect'),
        'repeated-exp': mistake('repeated-exp'),
        'bad-modifier': mistake('bad-modifier'),
        'glued-all': mistake('glued-all'),
        more: {
            severity: 'error',
            text: ({ count }) => `the SPF record has ${(0,quote/* counted */.hS)(count, 'more mistake')}`,
            remedy: () => 'Write the record anew from what your mail providers ask for.',
        },
    },
    examples: [
        {
            title: 'every mechanism, in mixed case',
            zone: syntax_record('A MX:example.net/24//64 ip4:192.0.2.0/24 IP6:2001:db8::/32 Include:_spf.%{d2} exists:%{i}.example.net ?ptr'),
            says: [],
        },
        {
            title: 'modifiers that nobody knows',
            zone: syntax_record('ra=postmaster rp=50 rr=all custom=%{d}'),
            says: [],
        },
        { title: 'an address without its mechanism', zone: syntax_record('192.0.2.1'), says: ['unknown-mechanism'] },
        { title: 'a slip in a name', zone: syntax_record('inlcude:_spf.example.net'), says: ['unknown-mechanism'] },
        { title: 'redirect with a colon', zone: syntax_record('redirect:example.net'), says: ['modifier-as-mechanism'] },
        {
            title: 'a space after the colon',
            zone: syntax_record('include: example.net'),
            says: ['missing-value'],
        },
        {
            title: 'a prefix length on include',
            zone: syntax_record('include:example.net/24'),
            says: ['unexpected-value'],
        },
        { title: 'a part of an address', zone: syntax_record('ip4:192.0.2'), says: ['bad-ip4'] },
        { title: 'an address in brackets', zone: syntax_record('ip6:[2001:db8::1]'), says: ['bad-ip6'] },
        { title: 'IPv6 in ip4', zone: syntax_record('ip4:2001:db8::1'), says: ['wrong-family'] },
        { title: 'a host in ip4', zone: syntax_record('ip4:mail.example.com'), says: ['host-in-ip'] },
        { title: 'a prefix that is too long', zone: syntax_record('ip4:192.0.2.0/33'), says: ['bad-prefix'] },
        { title: 'a macro without braces', zone: syntax_record('exists:%i.example.net'), says: ['bad-macro'] },
        { title: 'a name of one label', zone: syntax_record('include:localhost'), says: ['bad-domain'] },
        { title: 'a modifier with a sign', zone: syntax_record('-redirect=example.net'), says: ['qualified-modifier'] },
        {
            title: 'two redirects',
            zone: 'example.com. TXT "v=spf1 redirect=a.example.net redirect=b.example.net"',
            says: ['repeated-redirect'],
        },
        {
            title: 'two explanations',
            zone: syntax_record('exp=a.example.net exp=b.example.net'),
            says: ['repeated-exp'],
        },
        { title: 'no name before the sign', zone: syntax_record('=example.net'), says: ['bad-modifier'] },
        {
            title: 'all without its space',
            zone: 'example.com. TXT "v=spf1 ip4:192.0.2.1~all"',
            says: ['glued-all'],
        },
        {
            title: 'wrong throughout',
            zone: syntax_record('x1 x2 x3 x4 x5 x6 x7 x8 x9'),
            says: [...Array.from({ length: 8 }, () => 'unknown-mechanism'), 'more'],
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { own, at } }, say) {
        const found = own === undefined ? [] : mistakesIn(own);
        for (const { code, data } of found.slice(0, mostNamed))
            yield say[code](data, at);
        const left = found.length - mostNamed;
        if (left > 0)
            yield say.more({ count: left }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/unreachable-term.js




/* harmony default export */ const unreachable_term = ((0,check/* defineCheck */.q)({
    id: 'spf/unreachable-term',
    title: 'Every term of the SPF record counts',
    why: `The mechanism "all" matches every address, so that nothing after it is ever looked at, and "redirect" has no
effect in a record with an "all". Senders that are only named in such terms are not allowed to send, although the record
seems to say so.`,
    refs: [rfc(7208, '5.1'), rfc(7208, '6.1')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        'after-all': {
            severity: 'warning',
            text: ({ terms, all }) => `the SPF record has ${(0,quote/* listed */.KE)(terms.map(quote/* quoted */.TL))} after ${(0,quote/* quoted */.TL)(all)}, where nothing counts any more`,
            remedy: ({ all }) => `Move what is needed before ${(0,quote/* quoted */.TL)(all)}, and delete the rest.`,
        },
        redirect: {
            severity: 'warning',
            text: ({ terms, all }) => `the SPF record has both ${(0,quote/* quoted */.TL)(all)} and ${(0,quote/* listed */.KE)(terms.map(quote/* quoted */.TL))}, which then has no effect`,
            remedy: () => 'Delete the "all" if the other record is to be used, else the "redirect".',
        },
        'repeated-all': {
            severity: 'notice',
            text: ({ terms, all }) => `the SPF record has ${(0,quote/* listed */.KE)(terms.map(quote/* quoted */.TL))} after ${(0,quote/* quoted */.TL)(all)}; only the first counts`,
            remedy: ({ all }) => `Keep the "all" that you want, at the end of the record; now it is ${(0,quote/* quoted */.TL)(all)}.`,
        },
    },
    examples: [
        { title: 'all at the end', zone: 'example.com. TXT "v=spf1 a mx -all"', says: [] },
        {
            title: 'an explanation after all',
            zone: 'example.com. TXT "v=spf1 mx -all exp=why.example.com ra=postmaster"',
            says: [],
        },
        {
            title: 'a sender after all',
            zone: 'example.com. TXT "v=spf1 mx ~all include:_spf.example.net"',
            says: ['after-all'],
        },
        {
            title: 'redirect beside all',
            zone: 'example.com. TXT "v=spf1 redirect=_spf.example.net ~all"',
            says: ['redirect'],
        },
        { title: 'all twice', zone: 'example.com. TXT "v=spf1 mx ~all -all"', says: ['repeated-all'] },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        const terms = tree.terms.map(({ term, isDead }) => ({ term, isDead }));
        const isAll = ({ term }) => term.kind === 'directive' && term.mechanism.name === 'all';
        const all = terms.find(isAll)?.term.text ?? '';
        const dead = terms.filter(({ isDead }) => isDead);
        const texts = (isWanted) => dead.filter(isWanted).map(({ term }) => term.text);
        const later = texts((node) => node.term.kind === 'directive' && !isAll(node));
        const redirects = texts(({ term }) => term.kind === 'modifier');
        const alls = texts(isAll);
        if (later.length > 0)
            yield say['after-all']({ terms: later.slice(0, 20), all }, at);
        if (redirects.length > 0)
            yield say.redirect({ terms: redirects, all }, at);
        if (alls.length > 0)
            yield say['repeated-all']({ terms: alls.slice(0, 20), all }, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/unresolvable.js






const unresolvable_remedy = ({ term, target }) => `Delete ${(0,quote/* quoted */.TL)(term)} from the SPF record, or give ${(0,quote/* quoted */.TL)(target)} the records that it lacks.`;
/* harmony default export */ const spf_unresolvable = ((0,check/* defineCheck */.q)({
    id: 'spf/unresolvable',
    title: 'Every a and mx of the SPF record finds an address',
    why: `A term that finds no address authorises nobody, and it costs one of the ten look-ups and one of the two void
look-ups that a record may cause. It is mostly left from a host that is gone, or copied from instructions that suppose
a web server or a mail exchanger at the domain.`,
    refs: [rfc(7208, '5.3'), rfc(7208, '5.4')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        a: {
            severity: 'warning',
            text: ({ term, target }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record authorises nobody: ${(0,quote/* quoted */.TL)(target)} has no address`,
            remedy: unresolvable_remedy,
        },
        mx: {
            severity: 'warning',
            text: ({ term, target }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record authorises nobody: ${(0,quote/* quoted */.TL)(target)} has no MX record`,
            remedy: unresolvable_remedy,
        },
        hosts: {
            severity: 'warning',
            text: ({ term, target }) => `${(0,quote/* quoted */.TL)(term)} in the SPF record authorises nobody: no mail exchanger of ${(0,quote/* quoted */.TL)(target)} has an address`,
            remedy: ({ term }) => `Delete ${(0,quote/* quoted */.TL)(term)} from the SPF record, or give the mail exchangers addresses.`,
        },
    },
    examples: [
        {
            title: 'addresses of one family',
            zone: `example.com. TXT "v=spf1 a mx -all"\nexample.com. AAAA 2001:db8::1
example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1`,
            says: [],
        },
        { title: 'no address', zone: 'example.com. TXT "v=spf1 a:old.example.com -all"', says: ['a'] },
        { title: 'no MX record', zone: 'example.com. TXT "v=spf1 mx -all"', says: ['mx'] },
        {
            title: 'the null MX',
            zone: 'example.com. TXT "v=spf1 mx -all"\nexample.com. MX 0 .',
            says: ['hosts'],
        },
        {
            title: 'a mail exchanger without an address',
            zone: 'example.com. TXT "v=spf1 mx -all"\nexample.com. MX 10 gone.example.com.',
            says: ['hosts'],
        },
        {
            title: 'no answer',
            zone: 'example.com. TXT "v=spf1 a -all"',
            unanswered: { 'AAAA example.com': 'timeout' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ spf }) => spf.tree.voids > mail_spf/* voidLimit */.A_ ? 'too many look-ups find nothing (spf/void-lookups)' : (0,facts_spf/* withoutRecord */.k6)({ spf }),
    *run({ spf: { tree, at } }, say) {
        const hosts = tree.terms.flatMap((node) => {
            const { term, isDead, isCut, isIndeterminate, networks } = node;
            if (isDead || isCut || isIndeterminate || term.kind !== 'directive' || networks.length > 0)
                return [];
            const { name } = term.mechanism;
            return name === 'a' || name === 'mx' ? [{ ...node, name }] : [];
        });
        for (const { term, name, target = '', exchangers = [], unanswered } of hosts) {
            if (unanswered !== undefined)
                continue;
            const data = { term: term.text, target };
            yield (exchangers.length > 0 ? say.hosts : say[name])(data, at);
        }
        const silent = hosts.find(({ unanswered }) => unanswered !== undefined)?.unanswered;
        if (silent !== undefined)
            throw new fact/* Unobserved */.A(silent);
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/version.js







const version_remedy = ({ meant }) => meant.length > longestPasted
    ? 'Start it with "v=spf1" and a space, and separate its terms by single spaces.'
    : `Publish it as "${meant}".`;
/* harmony default export */ const spf_version = ((0,check/* defineCheck */.q)({
    id: 'spf/version',
    title: 'An SPF record starts with v=spf1 and a space',
    why: `Receivers take a TXT record for SPF only if it starts with exactly "v=spf1" and a space, or is nothing else.
Anything before it, a wrong number or another character after it makes the record invisible, and the domain is treated
as if it had none.`,
    refs: [rfc(7208, '4.5')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        leading: {
            severity: 'error',
            text: ({ text }) => `the TXT record ${(0,quote/* quoted */.TL)(text)} has a space or an invisible character before "v=spf1", so that it is no SPF record`,
            remedy: version_remedy,
        },
        quoted: {
            severity: 'error',
            text: ({ text }) => `the TXT record ${(0,quote/* quoted */.TL)(text)} starts with a quote or backslash, so that it is no SPF record`,
            remedy: version_remedy,
        },
        unseparated: {
            severity: 'error',
            text: ({ text }) => `in the TXT record ${(0,quote/* quoted */.TL)(text)} no space follows "v=spf1", so that it is no SPF record`,
            remedy: version_remedy,
        },
        version: {
            severity: 'error',
            text: ({ text }) => `the TXT record ${(0,quote/* quoted */.TL)(text)} does not start with the version "v=spf1", so that it is no SPF record`,
            remedy: version_remedy,
        },
        beside: {
            severity: 'notice',
            text: ({ text }) => `beside the SPF record stands ${(0,quote/* quoted */.TL)(text)}, which looks like one and is ignored`,
            remedy: () => 'Delete it, after moving what is missing in the SPF record there.',
        },
    },
    examples: [
        { title: 'the version alone', zone: 'example.com. TXT "v=spf1"', says: [] },
        {
            title: 'records of other things',
            zone: `example.com. TXT "spf-verification=abc"
example.com. TXT " leading space"
example.com. TXT "v=verifydomain MS=12"
example.com. TXT "spf2.0/pra -all"
example.com. TXT "spf1 is what we use"`,
            says: [],
        },
        { title: 'a leading space', zone: 'example.com. TXT " v=spf1 mx -all"', says: ['leading'] },
        { title: 'quotes of a zone file', zone: 'example.com. TXT "\\"v=spf1 mx -all\\""', says: ['quoted'] },
        { title: 'a semicolon', zone: 'example.com. TXT "v=spf1; mx; -all"', says: ['unseparated'] },
        {
            title: 'no space',
            zone: 'example.com. TXT "v=spf1include:_spf.example.net -all"',
            says: ['unseparated'],
        },
        { title: 'another number', zone: 'example.com. TXT "v=spf10 mx -all"', says: ['version'] },
        { title: 'a space within', zone: 'example.com. TXT "v=spf 1 mx -all"', says: ['version'] },
        { title: 'spaces around the sign', zone: 'example.com. TXT "v = spf1 mx -all"', says: ['version'] },
        { title: 'the tag forgotten', zone: 'example.com. TXT "spf1 mx -all"', says: ['version'] },
        {
            title: 'beside a good record',
            zone: 'example.com. TXT "v=spf1 mx -all"\nexample.com. TXT "v=spf1; a -all"',
            says: ['beside'],
        },
    ],
    *run({ spf: { texts, records } }, say) {
        for (const { text, rr } of texts) {
            const miss = nearMissOf(text);
            if (miss === undefined)
                continue;
            const message = records.length > 0 ? say.beside : say[miss.kind];
            yield message({ text, meant: miss.meant }, (0,place/* placeOf */.$)('TXT', rr));
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/spf/void-lookups.js






/* harmony default export */ const void_lookups = ((0,check/* defineCheck */.q)({
    id: 'spf/void-lookups',
    title: 'At most two DNS look-ups of the SPF record find nothing',
    why: `A term that asks for something which does not exist is a void look-up. Receivers give up with a permanent error
at the third one, a measure against abuse of their name servers. Such terms are mostly left from hosts and services that
have been switched off.`,
    refs: [rfc(7208, '4.6.4')],
    on: 'domain',
    needs: { spf: facts_spf/* spf */.kH },
    messages: {
        exceeded: {
            severity: 'error',
            text: ({ voids, terms }) => `${voids} look-ups of the SPF record find nothing where ${mail_spf/* voidLimit */.A_} are allowed: ${(0,quote/* listed */.KE)(terms.map(({ term, domain }) => `${(0,quote/* quoted */.TL)(term)} of ${domain}`))}`,
            remedy: () => 'Delete the terms whose hosts are gone, and those that include records with such terms.',
        },
    },
    examples: [
        {
            title: 'two that find nothing',
            zone: 'example.com. TXT "v=spf1 a:x.example.com mx -all"',
            says: [],
        },
        {
            title: 'hosts with one kind of address',
            zone: `example.com. TXT "v=spf1 a:x.example.com a:y.example.com a:z.example.com -all"
x.example.com. A 192.0.2.1
y.example.com. A 192.0.2.2
z.example.com. AAAA 2001:db8::3`,
            says: [],
        },
        {
            title: 'names that depend on the mail',
            zone: 'example.com. TXT "v=spf1 exists:%{i}.a.example.com exists:%{i}.b.example.com exists:%{l}.c.example.com -all"',
            says: [],
        },
        {
            title: 'three that find nothing, one of them included',
            zone: `example.com. TXT "v=spf1 a:x.example.com mx include:_spf.example.net -all"
_spf.example.net. TXT "v=spf1 a:gone.example.net -all"`,
            says: ['exceeded'],
        },
        {
            title: 'a third that does not answer',
            zone: 'example.com. TXT "v=spf1 a:x.example.com a:y.example.com a:z.example.com -all"',
            unanswered: { 'A z.example.com': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: facts_spf/* withoutRecord */.k6,
    *run({ spf: { tree, at } }, say) {
        const terms = [...(0,mail_spf/* liveTermsOf */.hR)(tree)]
            .filter(({ node }) => node.child === undefined && node.voids > 0)
            .map(({ node, at }) => ({ term: node.term.text, domain: at.domain }));
        if (tree.voids > mail_spf/* voidLimit */.A_)
            yield say.exceeded({ voids: tree.voids, terms: terms.slice(0, 8) }, at);
        const [unanswered] = (0,mail_spf/* unansweredIn */.IG)(tree);
        if (unanswered !== undefined && tree.voids + (0,mail_spf/* unansweredIn */.IG)(tree).length > mail_spf/* voidLimit */.A_)
            throw new fact/* Unobserved */.A(unanswered);
    },
}));

;// CONCATENATED MODULE: ./build/facts/submission-certificate.js


/** Undefined where TLS was not reached; what is the same at several addresses once. */
const submissionCertificate = {
    name: 'submission-certificate',
    on: 'submission',
    async gather(server, world) {
        const { attempts } = await world.fact(submission, server);
        const secured = attempts.flatMap(({ conversation: { tls } }) => tls ?? []);
        const problems = secured.flatMap((tls) => certificateProblems(tls, world.now));
        const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
        return secured.length === 0 ? undefined : [...distinct.values()];
    },
};

// EXTERNAL MODULE: ./build/core/subject.js
var subject = __webpack_require__(2506);
;// CONCATENATED MODULE: ./build/facts/submission-obstacle.js
/** What ended the conversation with a submission server, and which one check speaks of it. */




/** The checks `submission/*`, in the order in which their matter comes up. */
const matters = [
    'provider',
    'unreachable',
    'not-smtp',
    'security-mode',
    'greeting',
    'starttls',
    'handshake',
    'certificate',
    'tls-version',
    'mechanisms',
    'login',
];
/**
 * Why a check cannot come to its matter, as the conversation ended before: another check says why.
 * @throws {@link Unobserved} where it ended in silence, or with a request to come back later
 */
function obstacle(seen, server, matter) {
    if (seen.main === undefined)
        return 'the server has no address: see submission/unreachable';
    const trouble = (0,endings/* troubleOf */.LH)(seen.main.conversation);
    if (trouble === undefined)
        return undefined;
    const owner = ownerOf(trouble, server);
    if (owner === undefined)
        throw new fact/* Unobserved */.A(`${(0,subject/* endpointOf */.X5)(server)} ${trouble.said}`);
    if (matters.indexOf(owner) >= matters.indexOf(matter))
        return undefined;
    if (isBusy(trouble))
        throw new fact/* Unobserved */.A(`${(0,subject/* endpointOf */.X5)(server)} ${trouble.said}`);
    return `the conversation ended before: see submission/${owner}`;
}
/** What ended the conversation, where that is the check's own matter. */
function troubleFor(seen, server, matter) {
    const trouble = seen.main && (0,endings/* troubleOf */.LH)(seen.main.conversation);
    return trouble !== undefined && ownerOf(trouble, server) === matter ? trouble : undefined;
}
/** Undefined for silence, which is nobody's. */
function ownerOf(trouble, server) {
    if (isForOthers(server))
        return 'provider';
    const { kind, during } = trouble;
    if ((during === 'login' || during === 'probe') && breaksLogin.has(kind))
        return 'login';
    switch (kind) {
        case 'refused':
            return 'unreachable';
        case 'reset':
        case 'closed':
            return during === 'tls' ? 'handshake' : 'unreachable';
        case 'protocol':
            return during === 'starttls' ? 'starttls' : 'not-smtp';
        case 'not-smtp':
            return 'not-smtp';
        case 'tls-on-plain':
        case 'plain-on-tls':
            return 'security-mode';
        case 'rejected':
            return 'greeting';
        case 'starttls-not-offered':
        case 'starttls-refused':
            return 'starttls';
        case 'tls-handshake':
            return 'handshake';
        default:
            return undefined;
    }
}
const breaksLogin = new Set([
    'reset',
    'closed',
    'protocol',
    'rejected',
    'tls-handshake',
]);
/** RFC 5321 §4.2.1: what is refused with 4yz may be granted later. */
const isBusy = ({ kind, reply }) => kind === 'rejected' && reply !== undefined && reply.code < 500;

;// CONCATENATED MODULE: ./build/checks/submission/certificate.js






const certificate_declared = {
    submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
};
/** An example in which the server shows such a certificate. */
const showing = (title, script, ...says) => ({
    title,
    zone: 'smtp.example.com. A 192.0.2.1',
    declared: certificate_declared,
    smtp: { '192.0.2.1:587': script },
    says,
});
const certificate_distrusted = (reason, code) => ({ trusted: false, distrust: { reason, code } });
/* harmony default export */ const submission_certificate = ((0,check/* defineCheck */.q)({
    id: 'submission/certificate',
    title: 'The submission server has a certificate that clients trust',
    why: `Before a client sends a password, it makes sure that it talks to the right server: the certificate must be for the
name in its settings, valid today, and issued by an authority that it knows, with all certificates in between. Where
something is amiss, careful clients stop; careless ones give the password to anybody.`,
    refs: [rfc(8314, '5.2'), rfc(7817, '3'), rfc(9525, '6'), rfc(5280, '6')],
    on: 'submission',
    needs: { submission: submission, submissionCertificate: submissionCertificate },
    messages: {
        missing: {
            severity: 'error',
            text: ({ host }) => `the submission server ${(0,quote/* quoted */.TL)(host)} shows no certificate`,
            remedy: ({ host }) => `Give the server a certificate for ${(0,quote/* quoted */.TL)(host)} from a public authority.`,
        },
        expired: {
            severity: 'error',
            text: ({ host, subject, date }) => `the certificate ${(0,quote/* quoted */.TL)(subject)} of the submission server ${(0,quote/* quoted */.TL)(host)} expired on ${date.slice(0, 10)}`,
            remedy: () => 'Renew it and make the server load it; mostly the renewal ran, but the mail server was not restarted.',
        },
        'not-yet-valid': {
            severity: 'error',
            text: ({ host, subject, date }) => `the certificate ${(0,quote/* quoted */.TL)(subject)} of the submission server ${(0,quote/* quoted */.TL)(host)} is not valid before ${date.slice(0, 10)}`,
            remedy: () => 'Use the certificate that is valid now, and look at the clocks of the server and of this machine.',
        },
        'other-name': {
            severity: 'error',
            text: ({ host, names }) => `the certificate of the submission server ${(0,quote/* quoted */.TL)(host)} is for ${names.length === 0 ? 'no name' : (0,quote/* listed */.KE)(names.map(quote/* quoted */.TL), 4)}`,
            remedy: ({ host }) => `Set \`smtp-host\` to a name that the certificate is for, or get one with the alternative name ${(0,quote/* quoted */.TL)(host)}.`,
        },
        'self-signed': {
            severity: 'error',
            text: ({ host }) => `the submission server ${(0,quote/* quoted */.TL)(host)} has signed its certificate itself`,
            remedy: ({ host }) => `Get a certificate for ${(0,quote/* quoted */.TL)(host)} from a public authority; mostly it is the one that came with the software.`,
        },
        'private-authority': {
            severity: 'error',
            text: ({ host, authority }) => `the certificate of the submission server ${(0,quote/* quoted */.TL)(host)} comes from ${(0,quote/* quoted */.TL)(authority)}, an authority that is not publicly trusted`,
            remedy: () => 'Get one from a public authority; for an authority of your own, give its certificate to every client, here with the environment variable NODE_EXTRA_CA_CERTS.',
        },
        'incomplete-chain': {
            severity: 'error',
            text: ({ host, issuer }) => `the submission server ${(0,quote/* quoted */.TL)(host)} does not send the certificate of ${(0,quote/* quoted */.TL)(issuer)}, so that its own leads nowhere`,
            // Public authorities write into each certificate where theirs can be had.
            remedy: ({ url, issuer }) => `Configure the full chain (\`fullchain.pem\`), not the certificate alone; ${url === undefined
                ? `if ${(0,quote/* quoted */.TL)(issuer)} is an authority of your own, give its certificate to every client, here with the environment variable NODE_EXTRA_CA_CERTS`
                : `what is missing is at ${(0,quote/* quoted */.TL)(url)}`}.`,
        },
        revoked: {
            severity: 'error',
            text: ({ host }) => `the certificate of the submission server ${(0,quote/* quoted */.TL)(host)} has been revoked`,
            remedy: () => 'Get a new certificate, with a new key.',
        },
        weak: {
            severity: 'error',
            text: ({ host, what }) => `a certificate of the submission server ${(0,quote/* quoted */.TL)(host)} ${what}, which current clients refuse`,
            remedy: () => 'Get one with an RSA key of 2048 bits or more, or an EC key, signed with SHA-256.',
        },
        untrusted: {
            severity: 'error',
            text: ({ host, code }) => `the certificate of the submission server ${(0,quote/* quoted */.TL)(host)} is not trusted: ${(0,quote/* quoted */.TL)(code)}`,
            remedy: ({ host }) => `Get a certificate for ${(0,quote/* quoted */.TL)(host)} from a public authority.`,
        },
        expiring: {
            severity: 'warning',
            text: ({ host, date, days }) => `the certificate of the submission server ${(0,quote/* quoted */.TL)(host)} expires in ${(0,quote/* counted */.hS)(days, 'day')}, on ${date.slice(0, 10)}`,
            remedy: () => 'Renew it now, and find out why that did not happen by itself.',
        },
    },
    examples: [
        showing('a good certificate', {}),
        showing('none', { tls: { chain: [], trusted: false, nameMatches: false } }, 'missing'),
        showing('expired', {
            tls: certificate_distrusted('expired', 'CERT_HAS_EXPIRED'),
            certificate: { notAfter: '2025-12-24T00:00:00.000Z' },
        }, 'expired'),
        showing('from the future', {
            tls: certificate_distrusted('not-yet-valid', 'CERT_NOT_YET_VALID'),
            certificate: { notBefore: '2026-02-01T00:00:00.000Z' },
        }, 'not-yet-valid'),
        showing('for another name', { tls: { nameMatches: false }, certificate: { names: ['mail.example.net'] } }, 'other-name'),
        showing('self-signed, for another name', { tls: { ...certificate_distrusted('self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT'), nameMatches: false } }, 'self-signed'),
        showing('from a private authority', { tls: certificate_distrusted('private-authority', 'SELF_SIGNED_CERT_IN_CHAIN') }, 'private-authority'),
        showing('without the intermediate certificate', { tls: certificate_distrusted('incomplete-chain', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE') }, 'incomplete-chain'),
        showing('revoked', { tls: certificate_distrusted('revoked', 'CERT_REVOKED') }, 'revoked'),
        showing('a key of 1024 bits', { certificate: { key: { type: 'rsa', bits: 1024 } } }, 'weak'),
        showing('not trusted for a reason of its own', { tls: certificate_distrusted('other', 'INVALID_PURPOSE') }, 'untrusted'),
        showing('about to expire', { certificate: { notBefore: '2025-10-08T00:00:00.000Z', notAfter: '2026-01-06T00:00:00.000Z' } }, 'expiring'),
        showing('of six days, two of them left', {
            certificate: { notBefore: '2025-12-28T00:00:00.000Z', notAfter: '2026-01-03T00:00:00.000Z' },
        }),
        {
            title: 'a second address with the certificate of last year',
            zone: 'smtp.example.com. A 192.0.2.1\nsmtp.example.com. A 192.0.2.2',
            declared: certificate_declared,
            smtp: {
                '192.0.2.1:587': {},
                '192.0.2.2:587': {
                    tls: certificate_distrusted('expired', 'CERT_HAS_EXPIRED'),
                    certificate: { notAfter: '2025-06-01T00:00:00.000Z' },
                },
            },
            says: ['expired'],
        },
        {
            title: 'no TLS in the settings',
            zone: 'smtp.example.com. A 192.0.2.1',
            declared: { submission: { ...certificate_declared.submission, port: 25, security: 'none' } },
            smtp: { '192.0.2.1:25': {} },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip({ submission, submissionCertificate }, server) {
        if (server.security === 'none')
            return 'the settings use no TLS';
        return submissionCertificate === undefined ? obstacle(submission, server, 'certificate') : undefined;
    },
    *run({ submissionCertificate = [] }, say, { host }) {
        for (const problem of submissionCertificate) {
            switch (problem.kind) {
                case 'expired':
                    yield say.expired({ host, subject: problem.subject, date: problem.notAfter });
                    break;
                case 'not-yet-valid':
                    yield say['not-yet-valid']({ host, subject: problem.subject, date: problem.notBefore });
                    break;
                case 'expiring':
                    yield say.expiring({ host, date: problem.notAfter, days: problem.days });
                    break;
                case 'missing':
                case 'self-signed':
                case 'revoked':
                    yield say[problem.kind]({ host });
                    break;
                case 'other-name':
                    yield say['other-name']({ host, names: problem.names });
                    break;
                case 'private-authority':
                    yield say['private-authority']({ host, authority: problem.authority });
                    break;
                case 'incomplete-chain':
                    yield say['incomplete-chain']({ host, issuer: problem.issuer, url: problem.url });
                    break;
                case 'weak':
                    yield say.weak({ host, what: problem.what });
                    break;
                case 'untrusted':
                    yield say.untrusted({ host, code: problem.code });
                    break;
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/facts/data/login-refusals.json
const login_refusals_namespaceObject = /*#__PURE__*/JSON.parse('{"K":[{"cause":"trust","match":"^5\\\\d\\\\d .{0,20}trust relationship","sample":"535 5.7.14 Trust relationship required","source":"RFC 5248 §2.4"},{"cause":"app-password","provider":"Gmail","match":"^53[45] .{0,20}application-specific password required.{0,200}(google|gsmtp)","advice":"Turn on 2-Step Verification for the account, create an app password at myaccount.google.com/apppasswords, and put it into `smtp-password`.","sample":"534-5.7.9 Application-specific password required. For more information, go to\\n534 5.7.9 https://support.google.com/mail/?p=InvalidSecondFactor - gsmtp","source":"support.google.com/a/answer/3726730"},{"cause":"browser","provider":"Gmail","match":"^53[45] .{0,20}(please )?log ?in (with|via|through) your web browser","sample":"534-5.7.14 Please log in through your web browser and then try again.\\n534 5.7.14 https://support.google.com/mail/?p=WebLoginRequired - gsmtp","source":"support.google.com/a/answer/3726730"},{"cause":"browser","provider":"Gmail","match":"^53[45] .{0,20}\\\\b5\\\\.7\\\\.14\\\\b","sample":"534-5.7.14 <https://accounts.google.com/signin/continue?sarp=1&scc=1\\n534 5.7.14 https://support.google.com/mail/?p=BlockedSignin - gsmtp","source":"support.google.com/a/answer/3726730"},{"cause":"credentials","provider":"Gmail","match":"^535 .{0,20}username and password not accepted.{0,200}(google|gsmtp)","advice":"Use the full address and an app password (myaccount.google.com/apppasswords): Google takes no account password over SMTP.","sample":"535-5.7.8 Username and Password not accepted. For more information, go to\\n535 5.7.8 https://support.google.com/mail/?p=BadCredentials - gsmtp","source":"support.google.com/a/answer/3726730"},{"cause":"attempts","provider":"Gmail","match":"^454 .{0,20}too many login attempts","sample":"454 4.7.0 Too many login attempts, please try again later. - gsmtp","source":"support.google.com/a/answer/3726730"},{"cause":"disabled","provider":"Microsoft 365","match":"^535 .{0,60}smtpclientauthentication is disabled for the (tenant|organization)","advice":"Let an administrator switch it on: for the mailbox with `Set-CASMailbox <address> -SmtpClientAuthenticationDisabled $false`, for all with `Set-TransportConfig -SmtpClientAuthenticationDisabled $false`; or send through another relay.","sample":"535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. [PR0P264CA0001.FRAP264.PROD.OUTLOOK.COM]","source":"github.com/simonrob/email-oauth2-proxy/issues/193"},{"cause":"disabled","provider":"Microsoft 365","match":"^535 .{0,60}smtpclientauthentication is disabled for the (mailbox|user)","advice":"Let an administrator switch on \\"Authenticated SMTP\\" for the mailbox: `Set-CASMailbox <address> -SmtpClientAuthenticationDisabled $false`.","sample":"535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information.","source":"learn.microsoft.com, authenticated client SMTP submission (memory)"},{"cause":"oauth","provider":"Outlook.com","match":"^535 .{0,60}basic authentication is disabled","advice":"Give an OAuth 2.0 access token in `smtp-token`: Microsoft takes no password, and no app password, for this account.","sample":"535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [PN0PR01CA0024.INDPRD01.PROD.OUTLOOK.COM]","source":"github.com/nodemailer/nodemailer/issues/1714"},{"cause":"oauth","provider":"Microsoft 365","match":"^550 .{0,20}basic authentication is not supported","advice":"Give an OAuth 2.0 access token in `smtp-token`, or send through another relay: Exchange Online takes no password for client submission.","sample":"550 5.7.30 Basic authentication is not supported for Client Submission.","source":"Microsoft 365 message MC786329"},{"cause":"policy","provider":"Microsoft 365","match":"^535 .{0,60}(locked by your organization.s security defaults policy|security defaults)","advice":"Let an administrator replace the security defaults by conditional access that lets this account use SMTP AUTH, or give an OAuth 2.0 token in `smtp-token`.","sample":"535 5.7.139 Authentication unsuccessful, user is locked by your organization\'s security defaults policy. Contact your administrator.","source":"docs.bookyourpto.com/features/smtp-troubleshoot"},{"cause":"policy","provider":"Microsoft 365","match":"^535 .{0,60}did not meet the criteria to be authenticated successfully","advice":"Let an administrator look at the sign-in log of the account: a conditional access policy, or \\"Authenticated SMTP\\" being off for the mailbox, stops the login.","sample":"535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator.","source":"docs.bookyourpto.com/features/smtp-troubleshoot"},{"cause":"credentials","provider":"Microsoft 365","match":"^535 .{0,20}\\\\b5\\\\.7\\\\.139\\\\b.{0,60}(user credentials were incorrect|password)","sample":"535 5.7.139 Authentication unsuccessful, the user credentials were incorrect. [PR0P264CA0001.FRAP264.PROD.OUTLOOK.COM]","source":"memory"},{"cause":"policy","provider":"Microsoft 365","match":"^535 .{0,20}\\\\b5\\\\.7\\\\.139\\\\b","advice":"Let an administrator look at the sign-in log of the account, and whether \\"Authenticated SMTP\\" is on for the mailbox.","sample":"535 5.7.139 Authentication unsuccessful.","source":"memory"},{"cause":"credentials","provider":"Exchange","match":"^535 .{0,20}\\\\b5\\\\.7\\\\.3\\\\b","advice":"Check user name and password; if both are right, \\"Authenticated SMTP\\" may be off for the mailbox, or the account needs an OAuth 2.0 token in `smtp-token`.","sample":"535 5.7.3 Authentication unsuccessful [DB6P18901CA0015.EURP189.PROD.OUTLOOK.COM]","source":"github.com/mageplaza/magento-2-smtp/issues/108"},{"cause":"temporary","provider":"Exchange","match":"^454 .{0,20}temporary authentication failure","sample":"454 4.7.0 Temporary authentication failure","source":"RFC 4954 §6"},{"cause":"app-password","provider":"Yahoo","match":"^535 .{0,20}#auth005\\\\b","advice":"Create an app password in the security settings of the account, and put it into `smtp-password`: Yahoo says this of account passwords too.","sample":"535 5.7.0 (#AUTH005) Too many bad auth attempts.","source":"github.com/nodemailer/nodemailer/issues/1112"},{"cause":"app-password","provider":"Mail.ru","match":"^535 .{0,20}(neobhodim parol prilozheniya|application password is required)","advice":"Create a password for external applications in the security settings of the account, and put it into `smtp-password`.","sample":"535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED","source":"github.com/lmanukyan/print-designer/issues/5"},{"cause":"app-password","provider":"QQ Mail","match":"^535 .{0,40}enter your authorization code","advice":"Switch on SMTP in the settings of the mailbox, let it generate an authorization code, and put that into `smtp-password`.","sample":"535 Login Fail. Please enter your authorization code to login. More information in https://service.mail.qq.com/cgi-bin/help","source":"github.com/YMFE/yapi/issues/2219"},{"cause":"app-password","provider":"iCloud","match":"^535 .{0,40}(app-specific password|application.specific password)","advice":"Create an app-specific password at account.apple.com, and put it into `smtp-password`.","sample":"535 5.7.0 Error: an app-specific password is needed","source":"memory"},{"cause":"disabled","provider":"NetEase","match":"^550 .{0,20}user has no permission","advice":"Switch on SMTP in the settings of the mailbox, and log in with the authorization code that it gives out.","sample":"550 User has no permission","source":"github.com/testerSunshine/12306/issues/62"},{"cause":"disabled","provider":"Yandex","match":"^535 .{0,60}does not have access rights to this service","advice":"Allow mail programs in the settings of the mailbox, and log in with an app password.","sample":"535 5.7.8 Error: authentication failed: This user does not have access rights to this service","source":"memory"},{"cause":"credentials","provider":"Twilio SendGrid","match":"^535 .{0,40}the provided authorization grant is invalid","advice":"Log in with the user name `apikey`, to the letter, and an API key that may send mail; make a new key where this one was revoked.","sample":"535 Authentication failed: The provided authorization grant is invalid, expired, or revoked","source":"github.com/sendgrid/docs/issues/3947"},{"cause":"app-password","match":"^53\\\\d .{0,80}\\\\b(app(lication)?[- ](specific )?password|application-specific)","sample":"535 5.7.8 Please use an app password for this account","source":"the words themselves"},{"cause":"disabled","match":"^[45]\\\\d\\\\d .{0,60}(smtp (auth(entication)?|access|service)? ?is (disabled|not enabled|switched off)|account is not enabled for smtp)","sample":"535 5.7.8 SMTP access is disabled for this mailbox","source":"the words themselves"},{"cause":"oauth","match":"^5\\\\d\\\\d .{0,60}(basic auth(entication)?|password auth(entication)?|plain auth(entication)?) (is |are )?(disabled|not (supported|allowed)|no longer)","sample":"535 5.7.8 Password authentication is disabled, use OAuth","source":"the words themselves"},{"cause":"account","match":"^5\\\\d\\\\d .{0,80}(account|user|mailbox|mail box|login) (has been|is|was) ?(temporarily )?(suspended|locked|blocked|disabled|deactivated|expired|inactive)","sample":"535 5.7.8 Your account is suspended, contact support","source":"the words themselves"},{"cause":"policy","match":"^5\\\\d\\\\d .{0,80}\\\\b(ip|ip address|location|country|network)\\\\b.{0,30}(not (allowed|authori[sz]ed|permitted)|blocked|denied|blacklisted)","sample":"525 5.7.13 Login from this IP address is not allowed","source":"the words themselves"},{"cause":"attempts","match":"^[45]\\\\d\\\\d .{0,60}too many (bad |failed |invalid |unsuccessful )?(auth\\\\w*|login|log-in|sign-in|connection)","sample":"421 4.7.0 Error: too many failed login attempts","source":"the words themselves"},{"cause":"encryption","match":"^538 ","sample":"538 5.7.11 Encryption required for requested authentication mechanism","source":"RFC 4954 §6"},{"cause":"encryption","match":"^530 .{0,30}must issue a? ?starttls","sample":"530 5.7.0 Must issue a STARTTLS command first","source":"RFC 3207 §4"},{"cause":"transition","match":"^432 ","sample":"432 4.7.12 A password transition is needed","source":"RFC 4954 §6"},{"cause":"transition","match":"^4\\\\d\\\\d 4\\\\.7\\\\.12\\\\b","sample":"422 4.7.12 A password transition is needed","source":"RFC 4954 §6"},{"cause":"mechanism","match":"^504 ","sample":"504 5.7.4 Unrecognized Authentication Type","source":"support.google.com/a/answer/3726730"},{"cause":"mechanism","match":"^5\\\\d\\\\d 5\\\\.(7\\\\.4|5\\\\.4)\\\\b","sample":"535 5.5.4 Optional Argument not permitted for that AUTH mode.","source":"support.google.com/a/answer/3726730"},{"cause":"weak-mechanism","match":"^5\\\\d\\\\d 5\\\\.7\\\\.9\\\\b","sample":"535 5.7.9 Authentication mechanism is too weak","source":"RFC 5248 §2.4"},{"cause":"weak-mechanism","match":"^534 ","sample":"534 Authentication mechanism is too weak","source":"RFC 4954 §6"},{"cause":"account","match":"^525 ","sample":"525 5.7.13 User account disabled","source":"RFC 5248 §2.4"},{"cause":"account","match":"^5\\\\d\\\\d 5\\\\.7\\\\.13\\\\b","sample":"535 5.7.13 User Account Disabled","source":"RFC 5248 §2.4"},{"cause":"not-now","match":"^530 ","sample":"530 5.7.0 Authentication required","source":"RFC 4954 §6"},{"cause":"not-now","match":"^503 ","sample":"503 5.5.1 AUTH command used when not advertised","source":"RFC 4954 §4"},{"cause":"temporary","match":"^4\\\\d\\\\d ","sample":"454 4.3.0 The directory does not answer","source":"RFC 4954 §6"},{"cause":"malformed","match":"^50[01] ","sample":"501 5.5.2 Cannot decode response","source":"RFC 4954 §4"},{"cause":"credentials","match":"^535 ","sample":"535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6","source":"RFC 4954 §6"}]}');
;// CONCATENATED MODULE: ./build/facts/sasl-mechanisms.js
/** The ways to log in (SASL mechanisms, RFC 4422) that this program knows, by what they need. */
/** With these the password itself goes over the line. */
const revealing = ['PLAIN', 'LOGIN'];
const forPasswords = ['SCRAM-SHA-256', 'SCRAM-SHA-1', 'CRAM-MD5', ...revealing];
/** OAuth 2.0 access tokens. */
const forTokens = ['OAUTHBEARER', 'XOAUTH2'];

;// CONCATENATED MODULE: ./build/facts/login-diagnosis.js


/**
 * - `credentials`: user name or password is wrong. `token`: the OAuth 2.0 token is. `app-password`: the password of the
 *   account is not taken, one of its own for the program is. `browser`: a person has to log in first.
 * - `disabled`: SMTP AUTH is off for the account. `oauth`: passwords are not taken. `policy`: a rule of the
 *   organisation, or the place that the login comes from. `account`: it is suspended, locked or expired.
 * - `mechanism`: not one of the server's; `weak-mechanism`: too weak for it; `encryption`: not without TLS.
 * - `transition`: the password must be used once in the clear; `trust`: the server trusts this client with no login.
 * - `attempts`, `temporary`: try later. `not-now`: no login at this point. `malformed`: the exchange was not understood.
 * - `unknown`: the server says no, and nothing that is known.
 */
const loginCauses = [
    'credentials',
    'token',
    'app-password',
    'browser',
    'disabled',
    'oauth',
    'policy',
    'account',
    'mechanism',
    'weak-mechanism',
    'encryption',
    'transition',
    'trust',
    'attempts',
    'temporary',
    'not-now',
    'malformed',
    'unknown',
];
/** `mechanism`: the SASL name of the one that was tried. */
function diagnoseLogin(reply, mechanism) {
    const text = onOneLine(reply);
    const row = rows.find(({ pattern }) => pattern.test(text));
    if (row === undefined)
        return { cause: 'unknown' };
    // Servers have one text for all wrong credentials; advice for passwords is of no use with a token.
    if (row.cause === 'credentials' && forTokens.includes(mechanism))
        return { cause: 'token' };
    return row.advice === undefined ? { cause: row.cause } : { cause: row.cause, advice: row.advice };
}
/** The code, and the lines; RFC 2034 §4 repeats the enhanced code on each. */
const onOneLine = ({ code, enhanced, lines }) => {
    const [first = '', ...rest] = lines;
    const bare = rest.map((line) => enhanced !== undefined && line.startsWith(enhanced) ? line.slice(enhanced.length).trimStart() : line);
    return [code, first, ...bare].join(' ').slice(0, longestText);
};
const longestText = 600;
const isCause = (text) => loginCauses.includes(text);
const rows = login_refusals_namespaceObject.K.flatMap(({ cause, match, advice }) => isCause(cause) ? [{ cause, advice, pattern: new RegExp(match, 'i') }] : []);

;// CONCATENATED MODULE: ./build/checks/submission/greeting.js







const submission_greeting_zone = 'smtp.example.com. A 192.0.2.1';
const greeting_declared = {
    submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
};
/* harmony default export */ const submission_greeting = ((0,check/* defineCheck */.q)({
    id: 'submission/greeting',
    title: 'The submission server lets clients in',
    why: `A server may turn a client away before it has said anything: with 554 because of its address, its missing reverse
name or a block list, with 421 because of too many connections or because it is about to stop. The text says which.`,
    refs: [rfc(5321, '3.1'), rfc(5321, '3.8'), rfc(7504)],
    on: 'submission',
    needs: { submission: submission },
    messages: {
        refused: {
            severity: 'error',
            text: ({ server, reply }) => `${(0,quote/* quoted */.TL)(server)} turns this client away with ${(0,quote/* quoted */.TL)(reply)}`,
            remedy: () => 'Read the text: mostly the address of the client is on a block list or has no reverse name; let the server accept it, or send from another network.',
        },
        'ehlo-refused': {
            severity: 'error',
            text: ({ server, reply }) => `${(0,quote/* quoted */.TL)(server)} refuses EHLO and HELO with ${(0,quote/* quoted */.TL)(reply)}`,
            remedy: () => 'Read the text: mostly the name that the client gives for itself is not liked; relax that for submission, or correct the name.',
        },
        busy: {
            severity: 'warning',
            text: ({ server, reply }) => `${(0,quote/* quoted */.TL)(server)} turns this client away for now with ${(0,quote/* quoted */.TL)(reply)}`,
            remedy: () => 'Run the check again later; where that stays so, raise the connection limits of the server or ask its operator.',
        },
    },
    examples: [
        {
            title: 'a greeting',
            zone: submission_greeting_zone,
            declared: greeting_declared,
            smtp: { '192.0.2.1:587': {} },
            says: [],
        },
        {
            title: 'a block list',
            zone: submission_greeting_zone,
            declared: greeting_declared,
            smtp: {
                '192.0.2.1:587': {
                    ended: {
                        kind: 'rejected',
                        during: 'greeting',
                        said: 'answered with 554',
                        reply: { code: 554, enhanced: '5.7.1', lines: ['5.7.1 192.0.2.77 is listed at bl.example.net'] },
                    },
                },
            },
            says: ['refused'],
        },
        {
            title: 'a name that is not liked',
            zone: submission_greeting_zone,
            declared: greeting_declared,
            smtp: {
                '192.0.2.1:587': {
                    ended: {
                        kind: 'rejected',
                        during: 'ehlo',
                        said: 'answered with 550',
                        reply: { code: 550, lines: ['invalid HELO'] },
                    },
                },
            },
            says: ['ehlo-refused'],
        },
        {
            title: 'too many connections',
            zone: submission_greeting_zone,
            declared: greeting_declared,
            smtp: {
                '192.0.2.1:587': {
                    ended: {
                        kind: 'rejected',
                        during: 'greeting',
                        said: 'answered with 421',
                        reply: { code: 421, enhanced: '4.3.2', lines: ['4.3.2 too many connections'] },
                    },
                },
            },
            says: ['busy'],
        },
    ],
    skip: ({ submission }, server) => obstacle(submission, server, 'greeting'),
    *run({ submission }, say, server) {
        const trouble = troubleFor(submission, server, 'greeting');
        if (trouble === undefined)
            return;
        const reply = trouble.reply === undefined ? trouble.said : onOneLine(trouble.reply);
        const data = { server: (0,subject/* endpointOf */.X5)(server), reply };
        if (isBusy(trouble))
            yield say.busy(data);
        else
            yield trouble.during === 'ehlo' ? say['ehlo-refused'](data) : say.refused(data);
    },
}));

;// CONCATENATED MODULE: ./build/checks/submission/handshake.js








const submission_handshake_zone = 'smtp.example.com. A 192.0.2.1';
const handshake_declared = {
    submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
};
const onTls = {
    submission: { host: 'smtp.example.com', port: 465, security: 'implicit-tls', hasSecret: false },
};
/* harmony default export */ const submission_handshake = ((0,check/* defineCheck */.q)({
    id: 'submission/handshake',
    title: 'The TLS handshake with the submission server succeeds',
    why: `Before anything is said in private, both sides agree on a version of TLS and a cipher, and the server shows its
certificate. Where that fails, clients give up, mostly with a line from their TLS library that names no cause.`,
    refs: [rfc(8446, '4'), rfc(9325, '4'), rfc(3207, '4')],
    on: 'submission',
    needs: { submission: submission, submissionTlsVersions: submissionTlsVersions },
    messages: {
        failed: {
            severity: 'error',
            text: ({ server, said }) => `${(0,quote/* quoted */.TL)(server)} ${said}, where TLS was to begin`,
            remedy: ({ server, isImplicit }) => `Look into the log of the server, at its certificate, key, TLS versions and ciphers; \`openssl s_client ${isImplicit ? '' : '-starttls smtp '}-connect ${server}\` shows the same.`,
        },
    },
    examples: [
        {
            title: 'a handshake',
            zone: submission_handshake_zone,
            declared: onTls,
            smtp: { '192.0.2.1:465': {} },
            says: [],
        },
        {
            title: 'no cipher in common',
            zone: submission_handshake_zone,
            declared: onTls,
            smtp: {
                '192.0.2.1:465': {
                    ended: {
                        kind: 'tls-handshake',
                        during: 'tls',
                        said: 'failed in the TLS handshake (handshake failure)',
                        code: 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
                    },
                },
            },
            says: ['failed'],
        },
        {
            title: 'a connection that is torn down in the handshake',
            zone: submission_handshake_zone,
            declared: handshake_declared,
            smtp: {
                '192.0.2.1:587': { ended: { kind: 'reset', during: 'tls', said: 'tore down the connection' } },
            },
            says: ['failed'],
        },
        {
            title: 'old versions only',
            zone: submission_handshake_zone,
            declared: handshake_declared,
            smtp: { '192.0.2.1:587': { versions: ['TLSv1'] } },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip({ submission, submissionTlsVersions: { accepted } }, server) {
        const isOld = troubleFor(submission, server, 'handshake') !== undefined && areOldOnly(accepted);
        return isOld
            ? 'the server takes other versions of TLS: see submission/tls-version'
            : obstacle(submission, server, 'handshake');
    },
    *run({ submission }, say, server) {
        const trouble = troubleFor(submission, server, 'handshake');
        if (trouble === undefined)
            return;
        const isImplicit = server.security === 'implicit-tls';
        yield say.failed({ server: (0,subject/* endpointOf */.X5)(server), said: trouble.said, isImplicit });
    },
}));

;// CONCATENATED MODULE: ./build/facts/submission-settings.js


const submissionSettings = {
    name: 'submission-settings',
    on: 'submission',
    async gather({ name, host, port, security }, world) {
        return world.declared(name).submission ?? { host, port, security, hasSecret: false };
    },
};
/** For what can be judged from the settings alone: undefined where nothing could be seen of the server. */
const submissionSeen = {
    name: 'submission-seen',
    on: 'submission',
    async gather(server, world) {
        try {
            return await world.fact(submission, server);
        }
        catch (error) {
            if (error instanceof fact/* Unobserved */.A)
                return undefined;
            throw error;
        }
    },
};

;// CONCATENATED MODULE: ./build/checks/submission/login.js









const refusal = (severity, what, remedy) => ({
    severity,
    text: ({ server, mechanism, reply }) => `${(0,quote/* quoted */.TL)(server)} ${what}: it answered ${mechanism} with ${(0,quote/* quoted */.TL)(reply)}`,
    remedy: ({ advice }) => advice ?? remedy,
});
/** Where nothing was sent, another check says why. */
const login_elsewhere = {
    'clear-text': 'security-mode',
    unverified: 'certificate',
    'not-offered': 'mechanisms',
    'no-shared-mechanism': 'mechanisms',
};
function whyNot(login) {
    if (login?.outcome !== 'not-attempted' || login.reason === 'unusable-credentials')
        return undefined;
    return `no password was sent: see submission/${login_elsewhere[login.reason]}`;
}
const withLogin = { host: 'smtp.example.com', username: 'user@example.com', hasSecret: true };
const login_starttls = { ...withLogin, port: 587, security: 'starttls' };
const login_zone = 'smtp.example.com. A 192.0.2.1';
/** An example in which the server answers the login so. */
const answered = (title, text, says, mechanism = 'PLAIN') => ({
    title,
    zone: login_zone,
    declared: { submission: login_starttls },
    smtp: {
        '192.0.2.1:587': {
            login: {
                outcome: 'rejected',
                mechanism,
                reply: { code: Number(text.slice(0, 3)), lines: [text.slice(4)] },
            },
        },
    },
    says: [says],
});
/* harmony default export */ const login = ((0,check/* defineCheck */.q)({
    id: 'submission/login',
    title: 'The submission server accepts user name and password',
    why: `A server answers a failed login with a number, mostly 535, and a text, and only the text tells the causes apart: a
wrong password, a password that must be made for the program, logins by password being switched off for the account or for
everybody. This check logs in once, under TLS, to a server that has shown who it is.`,
    refs: [rfc(4954, '6'), rfc(5248, '2.4'), rfc(3463, '3.8'), rfc(7628, '3.2.2')],
    on: 'submission',
    needs: { submission: submission, submissionSettings: submissionSettings },
    messages: {
        credentials: refusal('error', 'does not accept user name and password', 'Check `smtp-username`, mostly the full address, and `smtp-password`; many providers want a password made for the program.'),
        token: refusal('error', 'does not accept the OAuth 2.0 token', 'Get a fresh access token for this user, with the scope for SMTP, and put it into `smtp-token`; it is valid for about an hour.'),
        'app-password': refusal('error', 'wants a password made for the program, not that of the account', 'Create an app password in the security settings of the account, and put it into `smtp-password`.'),
        browser: refusal('error', 'wants a person to log in with a browser first', 'Log in to the account with a browser, answer what it asks, and then use an app password or an OAuth 2.0 token.'),
        disabled: refusal('error', 'has logins over SMTP switched off for this account', 'Switch on SMTP in the settings of the account, or let its administrator do so.'),
        oauth: refusal('error', 'takes no passwords', 'Give an OAuth 2.0 access token in `smtp-token`, or send through another server.'),
        policy: refusal('error', 'has a rule against this login', 'Let the administrator of the account look at its sign-in log, and allow logins over SMTP from this address.'),
        account: refusal('error', 'says that the account is locked, suspended or expired', 'Log in to the account with a browser, or ask the provider, and unlock it.'),
        mechanism: refusal('error', 'does not know the way to log in that it offered', 'Set `smtp-mechanisms` to another one that the server offers, mostly PLAIN or LOGIN.'),
        'weak-mechanism': refusal('error', 'finds the way to log in too weak', 'Set `smtp-mechanisms` to a stronger one that the server offers, or give an OAuth 2.0 token in `smtp-token`.'),
        encryption: refusal('error', 'wants encryption before a login, though TLS is there', 'Let the server count the connection as encrypted: mostly a proxy before it ends TLS and does not tell.'),
        transition: refusal('error', 'must see the password once to learn this way to log in', 'Set `smtp-mechanisms` to PLAIN for one run; after that the other mechanisms work.'),
        trust: refusal('error', 'takes logins only from servers that it trusts', 'Use the submission port of the server, or let its operator add this client.'),
        'not-now': refusal('error', 'allows no login at this point', 'Let the server offer AUTH only to those from whom it takes one, or send from an address that it knows.'),
        malformed: refusal('error', 'does not understand the login', 'Try another mechanism in `smtp-mechanisms`; where all fail so, the server is at fault: its log tells more.'),
        unknown: refusal('error', 'refuses the login', 'Read the text of the answer, and the log of the server.'),
        attempts: refusal('warning', 'has seen too many logins', 'Wait an hour, log in less often, and look for a program that still tries an old password.'),
        temporary: refusal('warning', 'cannot check a login at the moment', 'Run the check again later; where that stays so, the directory behind the server does not answer.'),
        interrupted: {
            severity: 'error',
            text: ({ server, said }) => `${(0,quote/* quoted */.TL)(server)} ${said} in the middle of the login`,
            remedy: () => 'Look into the log of the server: mostly the service behind it that checks logins is down.',
        },
        broken: {
            severity: 'error',
            text: ({ server, said }) => `${(0,quote/* quoted */.TL)(server)} ${said} in the login`,
            remedy: () => 'Try another mechanism in `smtp-mechanisms`, and tell the operator of the server.',
        },
        unproven: {
            severity: 'error',
            text: ({ server }) => `${(0,quote/* quoted */.TL)(server)} accepts the login without showing that it knows the password, as SCRAM demands`,
            remedy: () => 'Make sure that the host is the right one: somebody in between would answer so; else set `smtp-mechanisms` to PLAIN.',
        },
        unusable: {
            severity: 'error',
            text: ({ server }) => `user name or password for ${(0,quote/* quoted */.TL)(server)} is empty, or holds characters that cannot be sent`,
            remedy: () => 'Set the secret anew, without line ends; a workflow of a fork has no access to secrets.',
        },
    },
    examples: [
        { title: 'a login', zone: login_zone, declared: { submission: login_starttls }, smtp: { '192.0.2.1:587': {} }, says: [] },
        answered('a wrong password', '535 5.7.8 Error: authentication failed', 'credentials'),
        answered('an expired token', '535 5.7.8 Username and Password not accepted', 'token', 'XOAUTH2'),
        answered('the password of the account', '534 5.7.9 Application-specific password required', 'app-password'),
        answered('an unknown device', '534 5.7.14 Please log in through your web browser', 'browser'),
        answered('SMTP AUTH switched off', '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.', 'disabled'),
        answered('no passwords any more', '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.', 'oauth'),
        answered('security defaults', "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy.", 'policy'),
        answered('a suspended account', '525 5.7.13 User account disabled', 'account'),
        answered('an unknown mechanism', '504 5.7.4 Unrecognized Authentication Type', 'mechanism'),
        answered('a weak mechanism', '534 5.7.9 Authentication mechanism is too weak', 'weak-mechanism', 'CRAM-MD5'),
        answered('no encryption', '538 5.7.11 Encryption required', 'encryption'),
        answered('a password that is not known yet', '432 4.7.12 A password transition is needed', 'transition'),
        answered('a server for servers', '535 5.7.14 Trust relationship required', 'trust'),
        answered('a login out of place', '503 5.5.1 AUTH command used when not advertised', 'not-now'),
        answered('a misunderstanding', '501 5.5.2 Cannot decode response', 'malformed'),
        answered('something else', '554 5.3.0 Out of order', 'unknown'),
        answered('too many logins', '454 4.7.0 Too many login attempts, please try again later', 'attempts'),
        answered('a directory that is down', '454 4.7.0 Temporary authentication failure', 'temporary'),
        {
            title: 'too many logins, and the end of the conversation',
            zone: login_zone,
            declared: { submission: login_starttls },
            smtp: {
                '192.0.2.1:587': {
                    ended: {
                        kind: 'rejected',
                        during: 'login',
                        said: 'ended the conversation with 421',
                        reply: { code: 421, lines: ['4.7.0 too many failed login attempts'] },
                    },
                },
            },
            says: ['attempts'],
        },
        {
            title: 'a server that hangs up',
            zone: login_zone,
            declared: { submission: login_starttls },
            smtp: {
                '192.0.2.1:587': { ended: { kind: 'closed', during: 'login', said: 'closed the connection' } },
            },
            says: ['interrupted'],
        },
        {
            title: 'a challenge that makes no sense',
            zone: login_zone,
            declared: { submission: login_starttls },
            smtp: {
                '192.0.2.1:587': {
                    login: { outcome: 'broken', mechanism: 'SCRAM-SHA-256', said: 'sends no nonce' },
                },
            },
            says: ['broken'],
        },
        {
            title: 'a server that does not know the password',
            zone: login_zone,
            declared: { submission: login_starttls },
            smtp: {
                '192.0.2.1:587': {
                    login: { outcome: 'unproven', mechanism: 'SCRAM-SHA-256', reply: { code: 235, lines: ['ok'] } },
                },
            },
            says: ['unproven'],
        },
        {
            title: 'a password with a NUL',
            zone: login_zone,
            declared: { submission: login_starttls },
            smtp: {
                '192.0.2.1:587': { login: { outcome: 'not-attempted', reason: 'unusable-credentials' } },
            },
            says: ['unusable'],
        },
        {
            title: 'a server that nobody can trust',
            zone: login_zone,
            declared: { submission: login_starttls },
            smtp: { '192.0.2.1:587': { login: { outcome: 'not-attempted', reason: 'unverified' } } },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'no password in the settings',
            zone: login_zone,
            declared: { submission: { ...login_starttls, hasSecret: false } },
            smtp: { '192.0.2.1:587': {} },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'a user name that the provider does not have',
            zone: 'smtp.sendgrid.net. A 192.0.2.1',
            declared: { submission: { ...login_starttls, host: 'smtp.sendgrid.net' } },
            smtp: {
                '192.0.2.1:587': {
                    login: {
                        outcome: 'rejected',
                        mechanism: 'PLAIN',
                        reply: { code: 535, lines: ['Authentication failed'] },
                    },
                },
            },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip({ submission, submissionSettings }, server) {
        if (!submissionSettings.hasSecret)
            return 'the settings have no password';
        const login = submission.main?.conversation.login;
        if (login?.outcome === 'rejected' && hasForeignUsername(submissionSettings))
            return 'the user name cannot be right: see submission/provider';
        return obstacle(submission, server, 'login') ?? whyNot(login);
    },
    *run({ submission }, say, endpoint) {
        const server = (0,subject/* endpointOf */.X5)(endpoint);
        const provider = providerOf(endpoint.host);
        const refused = (reply, mechanism) => {
            const { cause, advice } = diagnoseLogin(reply, mechanism);
            const general = cause === 'credentials' && provider !== undefined ? loginInWords(provider) : undefined;
            return say[cause]({ server, mechanism, reply: onOneLine(reply), advice: advice ?? general });
        };
        const login = submission.main?.conversation.login;
        const trouble = troubleFor(submission, endpoint, 'login');
        // What comes after it does not matter.
        if (login?.outcome === 'accepted')
            return;
        if (login?.outcome === 'rejected')
            yield refused(login.reply, login.mechanism);
        else if (trouble?.reply !== undefined && trouble.kind === 'rejected')
            yield refused(trouble.reply, 'the login');
        else if (trouble !== undefined)
            yield say.interrupted({ server, said: trouble.said });
        else if (login?.outcome === 'broken')
            yield say.broken({ server, said: login.said });
        else if (login?.outcome === 'unproven')
            yield say.unproven({ server });
        else if (login?.outcome === 'not-attempted')
            yield say.unusable({ server });
    },
}));

;// CONCATENATED MODULE: ./build/checks/submission/mechanisms.js










function remedyFor({ offered, wanted }) {
    if (wanted !== undefined)
        return `Remove \`smtp-mechanisms\`, or set it to some of ${(0,quote/* listed */.KE)(offered)}.`;
    const takes = (mechanisms) => offered.some((name) => mechanisms.includes(name));
    if (takes(forPasswords))
        return 'Give a password in `smtp-password`: the server takes no tokens.';
    if (takes(forTokens))
        return 'Give an OAuth 2.0 access token in `smtp-token`: the server takes no passwords.';
    return 'Switch on PLAIN under TLS in the server: every client speaks it, and TLS protects the password.';
}
const mechanisms_zone = 'smtp.example.com. A 192.0.2.1';
const mechanisms_declared = {
    submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
};
const mechanisms_withLogin = {
    host: 'smtp.example.com',
    port: 587,
    security: 'starttls',
    username: 'user@example.com',
    hasSecret: true,
};
/* harmony default export */ const submission_mechanisms = ((0,check/* defineCheck */.q)({
    id: 'submission/mechanisms',
    title: 'The submission server offers a way to log in, and only under TLS',
    why: `A server lists the ways to log in that it takes. A client with a password fails where only tokens are taken, and
everybody fails where no login is offered at all, as on port 25 of many servers. A server that offers a login before TLS
invites careless clients to send the password for everybody to read.`,
    refs: [rfc(4954, '3'), rfc(4954, '4'), rfc(8314, '4.1')],
    on: 'submission',
    needs: { submission: submission, submissionSettings: submissionSettings },
    messages: {
        'none-offered': {
            severity: 'error',
            text: ({ server }) => `${(0,quote/* quoted */.TL)(server)} offers no login`,
            remedy: ({ port }) => port === 25
                ? 'Use port 587 or 465, which are for clients that log in; port 25 is for mail between servers.'
                : 'Switch on SMTP AUTH in the server, or remove user name and password where the server knows its clients by address.',
        },
        'none-shared': {
            severity: 'error',
            text: ({ server, offered }) => `${(0,quote/* quoted */.TL)(server)} offers to log in with ${(0,quote/* listed */.KE)(offered)}, none of which fits the settings`,
            remedy: remedyFor,
        },
        'before-tls': {
            severity: 'warning',
            text: ({ server, offered }) => `${(0,quote/* quoted */.TL)(server)} offers a login with ${(0,quote/* listed */.KE)(offered)} before TLS`,
            remedy: () => 'Offer AUTH only under TLS (Postfix: `smtpd_tls_auth_only = yes`; Exim: `auth_advertise_hosts` with `$tls_in_cipher`).',
        },
        'before-tls-elsewhere': {
            severity: 'notice',
            text: ({ server, offered }) => `${(0,quote/* quoted */.TL)(server)} offers a login with ${(0,quote/* listed */.KE)(offered)} before TLS`,
            remedy: () => 'Set every client to require TLS, best implicit TLS on port 465: this server would take a password in plain text.',
        },
    },
    examples: [
        {
            title: 'a login under TLS',
            zone: mechanisms_zone,
            declared: { submission: mechanisms_withLogin },
            smtp: { '192.0.2.1:587': {} },
            says: [],
        },
        {
            title: 'no login',
            zone: mechanisms_zone,
            declared: { submission: { ...mechanisms_withLogin, port: 25 } },
            smtp: { '192.0.2.1:25': { login: { outcome: 'not-attempted', reason: 'not-offered' } } },
            says: ['none-offered'],
        },
        {
            title: 'tokens only',
            zone: mechanisms_zone,
            declared: { submission: { ...mechanisms_withLogin, port: 465, security: 'implicit-tls' } },
            smtp: {
                '192.0.2.1:465': {
                    keywordsInTls: ['AUTH XOAUTH2'],
                    login: { outcome: 'not-attempted', reason: 'no-shared-mechanism' },
                },
            },
            says: ['none-shared'],
        },
        {
            title: 'an offer in plain text',
            zone: mechanisms_zone,
            declared: mechanisms_declared,
            smtp: { '192.0.2.1:587': { keywords: ['AUTH PLAIN LOGIN', 'STARTTLS'] } },
            says: ['before-tls'],
        },
        {
            title: "an offer in plain text of somebody else's server",
            zone: 'smtp.example.net. A 192.0.2.1',
            declared: {
                submission: { host: 'smtp.example.net', port: 587, security: 'starttls', hasSecret: false },
            },
            smtp: { '192.0.2.1:587': { keywords: ['AUTH PLAIN LOGIN', 'STARTTLS'] } },
            says: ['before-tls-elsewhere'],
        },
        {
            title: 'an offer in plain text that reveals no password',
            zone: mechanisms_zone,
            declared: mechanisms_declared,
            smtp: { '192.0.2.1:587': { keywords: ['AUTH SCRAM-SHA-256', 'STARTTLS'] } },
            says: [],
        },
        {
            title: 'a relay without logins',
            zone: mechanisms_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 25, security: 'starttls', hasSecret: false },
            },
            smtp: { '192.0.2.1:25': {} },
            says: [],
        },
        {
            title: 'no STARTTLS',
            zone: mechanisms_zone,
            declared: mechanisms_declared,
            smtp: { '192.0.2.1:587': { keywords: ['AUTH PLAIN'] } },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip({ submission, submissionSettings: { hasSecret } }, server) {
        return hasSecret && providerOf(server.host)?.receivesOnly
            ? 'the host logs nobody in: see submission/provider'
            : obstacle(submission, server, 'mechanisms');
    },
    *run({ submission: { main }, submissionSettings }, say, { name, ...server }) {
        const { login, ehlo, ehloInTls } = main?.conversation ?? {};
        const data = { server: (0,subject/* endpointOf */.X5)(server) };
        const reason = login?.outcome === 'not-attempted' ? login.reason : undefined;
        if (reason === 'not-offered')
            yield say['none-offered']({ ...data, port: server.port });
        if (reason === 'no-shared-mechanism')
            yield say['none-shared']({
                ...data,
                offered: ehloInTls?.auth ?? [],
                wanted: submissionSettings.mechanisms,
            });
        // RFC 4954 §4: PLAIN (and LOGIN is no better) only under a layer that keeps it secret.
        const offered = ehlo?.auth.filter((mechanism) => revealing.includes(mechanism)) ?? [];
        if (server.security !== 'starttls' || offered.length === 0)
            return;
        const host = (0,dns_name/* parseName */.$q)(server.host);
        const isOwn = host !== undefined && (0,dns_name/* isWithin */.UO)(host, name);
        yield (isOwn ? say['before-tls'] : say['before-tls-elsewhere'])({ ...data, offered });
    },
}));

;// CONCATENATED MODULE: ./build/facts/submission-advice.js


/** Undefined where nothing better is known than what was given. */
function betterSettings(server, { alternatives }) {
    const working = alternatives.filter(isForSubmission);
    const best = working.find(offersLogin) ?? working[0];
    if (best !== undefined)
        return { port: best.port, security: best.security };
    const provider = providerOf(server.host);
    const [documented] = provider?.endpoints ?? [];
    const isGiven = provider?.endpoints.some(({ port, security }) => port === server.port && security === server.security);
    return provider === undefined || documented === undefined || isGiven
        ? undefined
        : { ...documented, provider: provider.name };
}
/** RFC 6409 §3.1: port 25 is for relaying, where nobody logs in. */
const isForSubmission = (alternative) => alternative.works && (alternative.port !== 25 || offersLogin(alternative));
const offersLogin = ({ conversation }) => ((0,endings/* ehloOf */.oX)(conversation)?.auth.length ?? 0) > 0;
/** `Set …: that works from here.`; or `otherwise` where nothing is known. */
function advised(advice, otherwise) {
    if (advice === undefined)
        return otherwise;
    const { port, security, provider } = advice;
    const basis = provider === undefined ? 'that works from here' : `that is what ${provider} documents`;
    return `Set \`smtp-port\` to ${port} and \`smtp-security\` to \`${security}\`: ${basis}.`;
}

;// CONCATENATED MODULE: ./build/checks/submission/not-smtp.js







const services = {
    ssh: 'an SSH server (for remote logins)',
    http: 'a web server',
    imap: 'an IMAP server (for reading mail)',
    pop3: 'a POP3 server (for fetching mail)',
    ftp: 'an FTP server (for files)',
    other: 'something that is not a mail server',
};
const not_smtp_zone = 'smtp.example.com. A 192.0.2.1';
const not_smtp_declared = {
    submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
};
/* harmony default export */ const not_smtp = ((0,check/* defineCheck */.q)({
    id: 'submission/not-smtp',
    title: 'What answers at the submission port speaks SMTP',
    why: `A slip in the port, or in a port forwarding, leads to another service of the same host. It answers, so that the
connection looks fine, but no message can be handed over to it.`,
    refs: [rfc(5321, '4.2'), rfc(5321, '3.1')],
    on: 'submission',
    needs: { submission: submission },
    messages: {
        'other-service': {
            severity: 'error',
            text: ({ server, service }) => `${service} answers at ${(0,quote/* quoted */.TL)(server)}, not a submission server`,
            remedy: ({ advice }) => advised(advice, 'Correct `smtp-host` and `smtp-port`: submission is on port 465 or 587.'),
        },
        malformed: {
            severity: 'error',
            text: ({ server, said }) => `the submission server ${(0,quote/* quoted */.TL)(server)} breaks SMTP: it ${said}`,
            remedy: () => 'Look at the transcript, and at what stands between: a proxy, a tarpit, or a server that is not meant for clients.',
        },
    },
    examples: [
        {
            title: 'a mail server',
            zone: not_smtp_zone,
            declared: not_smtp_declared,
            smtp: { '192.0.2.1:587': {} },
            says: [],
        },
        {
            title: 'SSH on the port',
            zone: not_smtp_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 22, security: 'starttls', hasSecret: false },
            },
            smtp: {
                '192.0.2.1:22': { ended: { kind: 'not-smtp', during: 'greeting', said: 'speaks SSH', seen: 'ssh' } },
                '192.0.2.1:465': {},
            },
            says: ['other-service'],
        },
        {
            title: 'a greeting that never ends',
            zone: not_smtp_zone,
            declared: not_smtp_declared,
            smtp: {
                '192.0.2.1:587': {
                    ended: { kind: 'protocol', during: 'greeting', said: 'sent a reply that does not end' },
                },
            },
            says: ['malformed'],
        },
        {
            title: 'a closed port',
            zone: not_smtp_zone,
            declared: not_smtp_declared,
            smtp: {
                '192.0.2.1:587': { ended: { kind: 'refused', during: 'connect', said: 'refused the connection' } },
            },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ submission }, server) => obstacle(submission, server, 'not-smtp'),
    *run({ submission }, say, server) {
        const trouble = troubleFor(submission, server, 'not-smtp');
        if (trouble === undefined)
            return;
        const data = { server: (0,subject/* endpointOf */.X5)(server) };
        if (trouble.kind === 'protocol')
            yield say.malformed({ ...data, said: trouble.said });
        else {
            const service = services[trouble.seen ?? 'other'];
            yield say['other-service']({ ...data, service, advice: betterSettings(server, submission) });
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/submission/port.js





const port_zone = 'smtp.example.com. A 192.0.2.1';
const port_withLogin = {
    host: 'smtp.example.com',
    port: 587,
    security: 'starttls',
    username: 'user@example.com',
    hasSecret: true,
};
/* harmony default export */ const port = ((0,check/* defineCheck */.q)({
    id: 'submission/port',
    title: 'Clients log in on a port for submission',
    why: `Port 25 is for mail from server to server. Most access networks, clouds and hosted runners block it on the way out,
and servers apply the rules for strangers there. Clients that log in have ports of their own: 465, and 587.`,
    refs: [rfc(6409, '3.1'), rfc(8314, '3.3'), rfc(5068, '3.1')],
    on: 'submission',
    needs: { submissionSeen: submissionSeen, submissionSettings: submissionSettings },
    messages: {
        relay: {
            severity: 'warning',
            text: ({ host }) => `the settings log in to ${(0,quote/* quoted */.TL)(host)} on port 25, which is for mail between servers`,
            remedy: () => 'Set `smtp-port` to 465 (implicit TLS), or to 587 (STARTTLS).',
        },
    },
    examples: [
        {
            title: 'port 587',
            zone: port_zone,
            declared: { submission: port_withLogin },
            smtp: { '192.0.2.1:587': {} },
            says: [],
        },
        {
            title: 'a login on port 25',
            zone: port_zone,
            declared: { submission: { ...port_withLogin, port: 25 } },
            smtp: { '192.0.2.1:25': {} },
            says: ['relay'],
        },
        {
            title: 'port 25 where it is blocked',
            zone: port_zone,
            declared: { submission: { ...port_withLogin, port: 25 } },
            smtp: {},
            says: ['relay'],
        },
        {
            title: 'a relay without logins',
            zone: port_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 25, security: 'starttls', hasSecret: false },
            },
            smtp: { '192.0.2.1:25': {} },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'a server without logins on port 25',
            zone: port_zone,
            declared: { submission: { ...port_withLogin, port: 25 } },
            smtp: { '192.0.2.1:25': { login: { outcome: 'not-attempted', reason: 'not-offered' } } },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip({ submissionSeen, submissionSettings }) {
        if (!submissionSettings.hasSecret)
            return 'the settings have no login';
        const conversation = submissionSeen?.main?.conversation;
        const { login } = conversation ?? {};
        if (login?.outcome === 'not-attempted' && login.reason === 'not-offered')
            return 'no login is offered there, which another check says';
        const failed = conversation !== undefined && conversation.ended.kind !== 'completed';
        return failed && (0,endings/* isEvidence */.em)(conversation)
            ? 'the conversation failed, and another check says why'
            : undefined;
    },
    *run(_, say, { host, port }) {
        if (port === 25)
            yield say.relay({ host });
    },
}));

;// CONCATENATED MODULE: ./build/checks/submission/provider.js







/* harmony default export */ const submission_provider = ((0,check/* defineCheck */.q)({
    id: 'submission/provider',
    title: 'The settings are those that the provider documents',
    why: `The big providers say which hosts, ports and user names their customers send with. What differs mostly is a slip:
the host for reading mail, the host that takes mail from outside, a port of another provider, an address where the user
name is a fixed word. These are compared without a connection, so that this check works where ports are blocked.`,
    refs: [
        rfc(6409, '3.1'),
        rfc(8314, '3'),
        provider('Google: SMTP settings', 'https://support.google.com/a/answer/176600'),
        provider('Microsoft: SMTP AUTH client submission', 'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission'),
    ],
    on: 'submission',
    needs: { submissionSeen: submissionSeen, submissionSettings: submissionSettings },
    messages: {
        'mailbox-host': {
            severity: 'error',
            text: ({ host }) => `${(0,quote/* quoted */.TL)(host)} is the host for reading mail, not for sending`,
            remedy: ({ sending }) => `Set \`smtp-host\` to \`${sending}\`.`,
        },
        'receiving-host': {
            severity: 'error',
            text: ({ host, provider }) => `${(0,quote/* quoted */.TL)(host)} (${provider}) takes mail for its own users, and logs nobody in`,
            remedy: () => 'Set `smtp-host` to the host through which the customers of the provider send, as `smtp.gmail.com` or `smtp.office365.com`.',
        },
        username: {
            severity: 'error',
            text: ({ provider, username }) => `all customers of ${provider} log in with the user name ${(0,quote/* quoted */.TL)(username)}, the settings have another`,
            remedy: ({ username }) => `Set \`smtp-username\` to \`${username}\`, to the letter.`,
        },
        undocumented: {
            severity: 'warning',
            text: ({ server, provider, security }) => `${provider} does not document ${(0,quote/* quoted */.TL)(server)} with ${security}`,
            remedy: ({ documented }) => `Use what is documented: ${(0,quote/* listed */.KE)(documented)}.`,
        },
    },
    examples: [
        {
            title: 'documented settings',
            zone: 'smtp.gmail.com. A 192.0.2.1',
            declared: {
                submission: {
                    host: 'smtp.gmail.com',
                    port: 587,
                    security: 'starttls',
                    username: 'user@example.com',
                    hasSecret: true,
                },
            },
            smtp: { '192.0.2.1:587': {} },
            says: [],
        },
        {
            title: 'the host for reading mail',
            zone: 'imap.gmail.com. A 192.0.2.1',
            declared: {
                submission: { host: 'imap.gmail.com', port: 587, security: 'starttls', hasSecret: false },
            },
            smtp: {},
            says: ['mailbox-host'],
        },
        {
            title: 'the host for mail from outside',
            zone: 'aspmx.l.google.com. A 192.0.2.1',
            declared: {
                submission: {
                    host: 'aspmx.l.google.com',
                    port: 587,
                    security: 'starttls',
                    username: 'user@example.com',
                    hasSecret: true,
                },
            },
            smtp: {},
            says: ['receiving-host'],
        },
        {
            title: 'the user name of another provider',
            zone: 'smtp.sendgrid.net. A 192.0.2.1',
            declared: {
                submission: {
                    host: 'smtp.sendgrid.net',
                    port: 587,
                    security: 'starttls',
                    username: 'user@example.com',
                    hasSecret: true,
                },
            },
            smtp: {
                '192.0.2.1:587': {
                    login: {
                        outcome: 'rejected',
                        mechanism: 'PLAIN',
                        reply: { code: 535, lines: ['Authentication failed'] },
                    },
                },
            },
            says: ['username'],
        },
        {
            title: 'a port that the provider does not have, and that nothing answers on',
            zone: 'smtp.postmarkapp.com. A 192.0.2.1',
            declared: {
                submission: { host: 'smtp.postmarkapp.com', port: 465, security: 'implicit-tls', hasSecret: false },
            },
            smtp: {},
            says: ['undocumented'],
        },
        {
            title: 'a port that the provider does not have, and that refuses',
            zone: 'smtp.postmarkapp.com. A 192.0.2.1',
            declared: {
                submission: { host: 'smtp.postmarkapp.com', port: 465, security: 'implicit-tls', hasSecret: false },
            },
            smtp: {
                '192.0.2.1:465': { ended: { kind: 'refused', during: 'connect', said: 'refused the connection' } },
                '192.0.2.1:587': {},
            },
            says: [],
        },
        {
            title: 'a port that works all the same',
            zone: 'smtp.office365.com. A 192.0.2.1',
            declared: {
                submission: { host: 'smtp.office365.com', port: 25, security: 'starttls', hasSecret: false },
            },
            smtp: { '192.0.2.1:25': {} },
            says: [],
        },
        {
            title: 'a server of nobody in particular',
            zone: 'smtp.example.com. A 192.0.2.1',
            declared: {
                submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
            },
            smtp: { '192.0.2.1:587': {} },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: (_, { host }) => providerOf(host) === undefined && sendingHostFor(host) === undefined
        ? 'the host is not one of a known provider'
        : undefined,
    *run({ submissionSeen, submissionSettings }, say, server) {
        const { host, port, security } = server;
        const conversation = submissionSeen?.main?.conversation;
        const isAccepted = conversation?.login?.outcome === 'accepted';
        const known = providerOf(host);
        const sending = sendingHostFor(host);
        if (sending !== undefined && conversation?.ended.kind !== 'completed')
            yield say['mailbox-host']({ host, sending });
        if (known === undefined || isAccepted)
            return;
        if (known.receivesOnly && (submissionSettings.hasSecret || port !== 25)) {
            yield say['receiving-host']({ host, provider: known.name });
            return;
        }
        if (known.username !== undefined && hasForeignUsername(submissionSettings))
            yield say.username({ provider: known.name, username: known.username });
        // What the server has shown is for the other checks to name.
        const hasShown = conversation !== undefined && (0,endings/* isEvidence */.em)(conversation);
        const isKnown = known.endpoints.some((it) => it.port === port && it.security === security);
        if (known.isWhole && !isKnown && !hasShown) {
            const documented = known.endpoints.map(endpointInWords);
            const inWords = securityInWords[security];
            yield say.undocumented({
                server: (0,subject/* endpointOf */.X5)(server),
                provider: known.name,
                security: inWords,
                documented,
            });
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/submission/security-mode.js









const security_mode_settings = (port) => port === 465
    ? 'Set `smtp-port` to 587 and `smtp-security` to `starttls`.'
    : 'Set `smtp-security` to `starttls`, or `smtp-port` to 465.';
const security_mode_zone = 'smtp.example.com. A 192.0.2.1';
const security_mode_withLogin = {
    host: 'smtp.example.com',
    port: 587,
    security: 'starttls',
    username: 'user@example.com',
    hasSecret: true,
};
/* harmony default export */ const security_mode = ((0,check/* defineCheck */.q)({
    id: 'submission/security-mode',
    title: 'The settings secure the connection as the server does',
    why: `There are two ways to encrypt submission: TLS from the first octet, by custom on port 465, and STARTTLS after a
greeting in plain text, by custom on port 587. A client that uses one where the server expects the other fails with
messages that tell nobody why ("wrong version number", "greeting never received").`,
    refs: [rfc(8314, '3.3'), rfc(3207, '4'), rfc(4954, '4')],
    on: 'submission',
    needs: { submission: submission, submissionSettings: submissionSettings },
    messages: {
        'implicit-on-starttls': {
            severity: 'error',
            text: ({ server }) => `${(0,quote/* quoted */.TL)(server)} greets in plain text and expects STARTTLS, but the settings begin with TLS`,
            remedy: ({ advice, server }) => advised(advice, security_mode_settings(server.endsWith(':465') ? 465 : 587)),
        },
        'plain-on-implicit': {
            severity: 'error',
            text: ({ server }) => `${(0,quote/* quoted */.TL)(server)} expects TLS from the first octet, but the settings begin in plain text`,
            remedy: ({ advice }) => advised(advice, 'Set `smtp-security` to `implicit-tls`.'),
        },
        'starttls-on-465': {
            severity: 'warning',
            text: ({ server }) => `${(0,quote/* quoted */.TL)(server)} greets in plain text and offers STARTTLS, on the port for TLS from the first octet`,
            remedy: () => 'Let the server speak implicit TLS on port 465 and STARTTLS on port 587: most programs will fail as it is.',
        },
        'login-in-clear': {
            severity: 'error',
            text: ({ server }) => `the settings would log in to ${(0,quote/* quoted */.TL)(server)} without TLS, so that everybody on the way can read the password`,
            remedy: () => 'Set `smtp-security` to `starttls` or `implicit-tls`; this program sends no password in plain text.',
        },
        'login-in-clear-inside': {
            severity: 'notice',
            text: ({ server }) => `the settings would log in to ${(0,quote/* quoted */.TL)(server)}, a server of the inner network, without TLS`,
            remedy: () => 'Set `smtp-security` to `starttls` or `implicit-tls` to have the login tried: this program sends no password in plain text.',
        },
        unencrypted: {
            severity: 'warning',
            text: ({ server }) => `mail goes to ${(0,quote/* quoted */.TL)(server)} in plain text, for everybody on the way to read`,
            remedy: () => 'Set `smtp-security` to `starttls` or `implicit-tls`.',
        },
    },
    examples: [
        {
            title: 'STARTTLS on port 587',
            zone: security_mode_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
            },
            smtp: { '192.0.2.1:587': {} },
            says: [],
        },
        {
            title: 'TLS where STARTTLS is expected',
            zone: security_mode_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 587, security: 'implicit-tls', hasSecret: false },
            },
            smtp: { '192.0.2.1:587': {} },
            says: ['implicit-on-starttls'],
        },
        {
            title: 'plain text where TLS is expected',
            zone: security_mode_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 465, security: 'starttls', hasSecret: false },
            },
            smtp: { '192.0.2.1:465': {} },
            says: ['plain-on-implicit'],
        },
        {
            title: 'STARTTLS on port 465',
            zone: security_mode_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 465, security: 'starttls', hasSecret: false },
            },
            smtp: { '192.0.2.1:465': { speaks: 'starttls' } },
            says: ['starttls-on-465'],
        },
        {
            title: 'a login without TLS',
            zone: security_mode_zone,
            declared: { submission: { ...security_mode_withLogin, security: 'none' } },
            smtp: { '192.0.2.1:587': { login: { outcome: 'not-attempted', reason: 'clear-text' } } },
            says: ['login-in-clear'],
        },
        {
            title: 'a login without TLS on the same machine',
            zone: 'smtp.example.com. A 127.0.0.1',
            declared: { submission: { ...security_mode_withLogin, port: 1025, security: 'none' } },
            smtp: { '127.0.0.1:1025': { login: { outcome: 'not-attempted', reason: 'clear-text' } } },
            says: ['login-in-clear-inside'],
        },
        {
            title: 'plain text to a server of the internet',
            zone: security_mode_zone,
            declared: { submission: { host: 'smtp.example.com', port: 25, security: 'none', hasSecret: false } },
            smtp: { '192.0.2.1:25': {} },
            says: ['unencrypted'],
        },
        {
            title: 'plain text to a relay on the same machine',
            zone: 'smtp.example.com. A 127.0.0.1',
            declared: { submission: { host: 'smtp.example.com', port: 25, security: 'none', hasSecret: false } },
            smtp: { '127.0.0.1:25': {} },
            says: [],
        },
        {
            title: 'a web server',
            zone: security_mode_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 80, security: 'starttls', hasSecret: false },
            },
            smtp: {
                '192.0.2.1:80': {
                    ended: { kind: 'not-smtp', during: 'greeting', said: 'speaks HTTP', seen: 'http' },
                },
            },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ submission }, server) => obstacle(submission, server, 'security-mode'),
    *run({ submission, submissionSettings }, say, server) {
        const data = { server: (0,subject/* endpointOf */.X5)(server) };
        const trouble = troubleFor(submission, server, 'security-mode');
        if (trouble !== undefined) {
            const message = trouble.kind === 'tls-on-plain' ? say['implicit-on-starttls'] : say['plain-on-implicit'];
            yield message({ ...data, advice: betterSettings(server, submission) });
            return;
        }
        const { address = '', conversation } = submission.main ?? {};
        // RFC 8314 §3.3: port 465 is for TLS from the beginning.
        if (server.port === 465 && conversation?.starttls?.code === 220)
            yield say['starttls-on-465'](data);
        if (server.security !== 'none')
            return;
        const isInside = (0,address_range/* isInner */.xf)(address);
        if (submissionSettings.hasSecret)
            yield isInside ? say['login-in-clear-inside'](data) : say['login-in-clear'](data);
        else if (!isInside)
            yield say.unencrypted(data);
    },
}));

;// CONCATENATED MODULE: ./build/checks/submission/starttls.js









const submission_starttls_zone = 'smtp.example.com. A 192.0.2.1';
const starttls_declared = {
    submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
};
/* harmony default export */ const submission_starttls = ((0,check/* defineCheck */.q)({
    id: 'submission/starttls',
    title: 'The submission server starts TLS when asked to',
    why: `Where the settings say STARTTLS, user name and password wait until the connection is encrypted. A server that does
not offer it, or refuses it, gets neither, and no mail either. Sometimes it is not the server at all: firewalls cut the
offer out of the conversation.`,
    refs: [rfc(3207, '4'), rfc(3207, '6'), rfc(8314, '3.3')],
    on: 'submission',
    needs: { submission: submission },
    messages: {
        'not-offered': {
            severity: 'error',
            text: ({ server }) => `${(0,quote/* quoted */.TL)(server)} does not offer STARTTLS`,
            remedy: ({ advice }) => advised(advice, 'Give the server a certificate and switch on STARTTLS, or use a port that has TLS.'),
        },
        stripped: {
            severity: 'error',
            text: ({ server, trace }) => `a firewall on the way to ${(0,quote/* quoted */.TL)(server)} removes STARTTLS: it left ${(0,quote/* quoted */.TL)(trace)}`,
            remedy: () => 'Switch off the inspection of SMTP in the firewall ("inspect esmtp", "SMTP fixup"), or use implicit TLS on port 465.',
        },
        refused: {
            severity: 'error',
            text: ({ server, reply }) => `${(0,quote/* quoted */.TL)(server)} offers STARTTLS, but answers it with ${(0,quote/* quoted */.TL)(reply)}`,
            remedy: ({ advice }) => advised(advice, 'Look into the log of the server: mostly it cannot read its certificate or its key.'),
        },
        injected: {
            severity: 'error',
            text: ({ server, injected }) => `${(0,quote/* quoted */.TL)(injected)} came in plain text after ${(0,quote/* quoted */.TL)(server)} had agreed to TLS, where nothing may come`,
            remedy: () => 'Update the server, and find out what stands between: whoever can put in answers there can fake the server.',
        },
    },
    examples: [
        {
            title: 'STARTTLS',
            zone: submission_starttls_zone,
            declared: starttls_declared,
            smtp: { '192.0.2.1:587': {} },
            says: [],
        },
        {
            title: 'no offer',
            zone: submission_starttls_zone,
            declared: starttls_declared,
            smtp: { '192.0.2.1:587': { keywords: ['SIZE 1000', 'AUTH PLAIN'] }, '192.0.2.1:465': {} },
            says: ['not-offered'],
        },
        {
            title: 'a keyword that a firewall has overwritten',
            zone: submission_starttls_zone,
            declared: starttls_declared,
            smtp: { '192.0.2.1:587': { keywords: ['SIZE 1000', 'XXXXXXXA'] } },
            says: ['stripped'],
        },
        {
            title: 'a greeting that a firewall has overwritten',
            zone: submission_starttls_zone,
            declared: starttls_declared,
            smtp: {
                '192.0.2.1:587': {
                    greeting: { code: 220, lines: ['**************************02******'] },
                    keywords: ['SIZE 1000'],
                },
            },
            says: ['stripped'],
        },
        {
            title: '454',
            zone: submission_starttls_zone,
            declared: starttls_declared,
            smtp: {
                '192.0.2.1:587': {
                    ended: {
                        kind: 'starttls-refused',
                        during: 'starttls',
                        said: 'refused STARTTLS with 454',
                        reply: { code: 454, enhanced: '4.7.0', lines: ['4.7.0 TLS not available due to local problem'] },
                    },
                },
            },
            says: ['refused'],
        },
        {
            title: 'an answer put in before TLS',
            zone: submission_starttls_zone,
            declared: starttls_declared,
            smtp: { '192.0.2.1:587': { bufferedBeforeTls: '250-AUTH PLAIN' } },
            says: ['injected'],
        },
        {
            title: 'implicit TLS',
            zone: submission_starttls_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 465, security: 'implicit-tls', hasSecret: false },
            },
            smtp: { '192.0.2.1:465': {} },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ submission }, server) => server.security === 'starttls'
        ? obstacle(submission, server, 'starttls')
        : 'the settings use no STARTTLS',
    *run({ submission, submission: { main } }, say, server) {
        const data = { server: (0,subject/* endpointOf */.X5)(server) };
        const injected = main?.conversation.bufferedBeforeTls;
        if (injected !== undefined)
            yield say.injected({ ...data, injected });
        const trouble = troubleFor(submission, server, 'starttls');
        if (trouble === undefined || main === undefined)
            return;
        const advice = betterSettings(server, submission);
        const [trace] = rewrittenIn(main.conversation);
        const reply = trouble.reply === undefined ? trouble.said : onOneLine(trouble.reply);
        if (trouble.kind !== 'starttls-not-offered')
            yield say.refused({ ...data, reply, advice });
        else if (trace !== undefined)
            yield say.stripped({ ...data, trace });
        else
            yield say['not-offered']({ ...data, advice });
    },
}));

;// CONCATENATED MODULE: ./build/facts/submission.js
/** The SRV records by which mail programs find the submission server (RFC 6186 §3.1, RFC 8314 §5.1). */


const submissionTargets = {
    name: 'submission-targets',
    on: 'domain',
    async gather({ name }, world) {
        const services = ['_submission._tcp', '_submissions._tcp'].flatMap((service) => (0,dns_name/* under */.hG)(service, name) ?? []);
        const sets = await Promise.all(services.map(async (service) => (0,fact/* observed */.P)(`SRV records of ${service}`, await world.dns({ name: service, type: 'SRV' }))));
        const records = sets.flatMap((set) => (set.kind === 'found' ? set.records : []));
        // RFC 2782: the target "." says that the service is decidedly not available here.
        const offered = records.filter(({ data }) => data.target !== '').slice(0, 20);
        return Promise.all(offered.map(async (record) => ({ record, state: await stateOf(record.data.target, world.dns) })));
    },
};
async function stateOf(name, dns) {
    const answers = await Promise.all([dns({ name, type: 'A' }), dns({ name, type: 'AAAA' })]);
    const found = answers.find((answer) => answer.kind === 'found');
    if (found?.kind === 'found')
        return found.via.length > 0 ? 'alias' : 'found';
    return answers.some((answer) => answer.kind === 'failed') ? 'unanswered' : 'missing';
}

;// CONCATENATED MODULE: ./build/checks/submission/target.js






/* harmony default export */ const submission_target = ((0,check/* defineCheck */.q)({
    id: 'submission/target',
    title: 'The announced submission server exists',
    why: `Mail programs find the server through which they send by SRV records. One that names a host without an address
makes every automatic set-up fail.`,
    refs: [rfc(6186, '3.1'), rfc(2782)],
    on: 'domain',
    needs: { submissionTargets: submissionTargets },
    messages: {
        missing: {
            severity: 'warning',
            text: ({ service, target }) => `the SRV record ${(0,quote/* quoted */.TL)(service)} names ${(0,quote/* quoted */.TL)(target)}, which has no address`,
            remedy: ({ target }) => `Create A or AAAA records for ${(0,quote/* quoted */.TL)(target)}, or name the host through which users send.`,
        },
        alias: {
            severity: 'notice',
            text: ({ service, target }) => `the SRV record ${(0,quote/* quoted */.TL)(service)} names ${(0,quote/* quoted */.TL)(target)}, which is a CNAME`,
            remedy: () => 'Name the host itself: RFC 2782 forbids an alias there, and some mail programs do not follow it.',
        },
    },
    examples: [
        {
            title: 'a host',
            zone: '_submission._tcp.example.com. SRV 0 1 587 mail.example.com.\nmail.example.com. A 192.0.2.1',
            says: [],
        },
        { title: 'a service that is not offered', zone: '_submission._tcp.example.com. SRV 0 0 0 .', says: [] },
        {
            title: 'no such host',
            zone: '_submissions._tcp.example.com. SRV 0 1 465 mail.example.com.',
            says: ['missing'],
        },
        {
            title: 'an alias',
            zone: '_submissions._tcp.example.com. SRV 0 1 465 mail.example.com.\nmail.example.com. CNAME a.example.net.\na.example.net. A 192.0.2.1',
            says: ['alias'],
        },
        {
            title: 'a host that nobody answers for',
            zone: '_submission._tcp.example.com. SRV 0 1 587 mail.example.com.',
            unanswered: { 'A mail.example.com': 'servfail', 'AAAA mail.example.com': 'servfail' },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ submissionTargets }) => submissionTargets.length > 0 ? undefined : 'no submission service is announced',
    *run({ submissionTargets }, say) {
        for (const { record, state } of submissionTargets) {
            const data = { service: record.name, target: record.data.target };
            if (state === 'missing' || state === 'alias')
                yield say[state](data, (0,place/* placeOf */.$)('SRV', record));
        }
        const unanswered = submissionTargets.find(({ state }) => state === 'unanswered');
        if (unanswered !== undefined)
            throw new fact/* Unobserved */.A(`addresses of ${unanswered.record.data.target}: no answer`);
    },
}));

;// CONCATENATED MODULE: ./build/checks/submission/tls-version.js









const submission_tls_version_zone = 'smtp.example.com. A 192.0.2.1';
const tls_version_declared = {
    submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
};
/* harmony default export */ const submission_tls_version = ((0,check/* defineCheck */.q)({
    id: 'submission/tls-version',
    title: 'The submission server speaks current versions of TLS only',
    why: `TLS 1.0 and 1.1 rest on broken hashes and were withdrawn in 2021. Current clients do not speak them, so that a server
with nothing newer gets no mail; one that still takes them beside the newer versions lets an attacker on the way try.`,
    refs: [rfc(8996, '4'), rfc(8996, '5'), rfc(9325, '3.1.1'), rfc(8314, '4.1')],
    on: 'submission',
    needs: { submission: submission, submissionTlsVersions: submissionTlsVersions },
    messages: {
        'old-only': {
            severity: 'error',
            text: ({ server, versions }) => `${(0,quote/* quoted */.TL)(server)} speaks nothing newer than ${(0,quote/* listed */.KE)(versions)}, which clients refuse`,
            remedy: () => 'Switch on TLS 1.2 and 1.3 in the server, or update it where it does not know them.',
        },
        old: {
            severity: 'warning',
            text: ({ server, versions }) => `${(0,quote/* quoted */.TL)(server)} still takes ${(0,quote/* listed */.KE)(versions)}`,
            remedy: () => 'Let the server start at TLS 1.2, the least that RFC 8996 leaves.',
        },
    },
    examples: [
        {
            title: 'TLS 1.2 and 1.3',
            zone: submission_tls_version_zone,
            declared: tls_version_declared,
            smtp: { '192.0.2.1:587': {} },
            says: [],
        },
        {
            title: 'old versions too',
            zone: submission_tls_version_zone,
            declared: tls_version_declared,
            smtp: { '192.0.2.1:587': { versions: ['TLSv1', 'TLSv1.1', 'TLSv1.2'] } },
            says: ['old'],
        },
        {
            title: 'old versions only',
            zone: submission_tls_version_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 465, security: 'implicit-tls', hasSecret: false },
            },
            smtp: { '192.0.2.1:465': { versions: ['TLSv1', 'TLSv1.1'] } },
            says: ['old-only'],
        },
        {
            title: 'no TLS',
            zone: submission_tls_version_zone,
            declared: { submission: { host: 'smtp.example.com', port: 25, security: 'none', hasSecret: false } },
            smtp: { '192.0.2.1:25': {} },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip({ submission, submissionTlsVersions: { accepted } }, server) {
        if (server.security === 'none')
            return 'the settings use no TLS';
        // Where the handshake failed only for the versions, the matter was reached after all.
        const isForVersions = troubleFor(submission, server, 'handshake') !== undefined && areOldOnly(accepted);
        return isForVersions ? undefined : obstacle(submission, server, 'tls-version');
    },
    *run({ submissionTlsVersions: { accepted, unknown } }, say, server) {
        const old = accepted.filter(isOld);
        const data = { server: (0,subject/* endpointOf */.X5)(server), versions: old.map(versionInWords) };
        if (old.length > 0)
            yield areOldOnly(accepted) ? say['old-only'](data) : say.old(data);
        const unseen = unknown.filter(isOld);
        if (unseen.length > 0)
            throw new fact/* Unobserved */.A(`whether ${(0,subject/* endpointOf */.X5)(server)} takes ${(0,quote/* listed */.KE)(unseen.map(versionInWords))} could not be tried`);
    },
}));

;// CONCATENATED MODULE: ./build/checks/submission/unreachable.js









/** Whether a port is silent while another of the same host answers. */
const isFiltered = ({ main, alternatives }) => main !== undefined && !(0,endings/* isEvidence */.em)(main.conversation) && alternatives.some(({ works }) => works);
/** A server that is busy with the conversation at another address has not failed. */
function failureOf({ address, conversation }) {
    const trouble = (0,endings/* troubleOf */.LH)(conversation);
    return trouble === undefined || isBusy(trouble)
        ? undefined
        : { address, said: trouble.said, isShown: (0,endings/* isEvidence */.em)(conversation) };
}
const unreachable_zone = 'smtp.example.com. A 192.0.2.1';
const unreachable_declared = {
    submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
};
/* harmony default export */ const submission_unreachable = ((0,check/* defineCheck */.q)({
    id: 'submission/unreachable',
    title: 'The submission server takes connections',
    why: `Programs send through the submission server that the settings name. Where nobody listens at that host and port, no
message even leaves the sender. A server that refuses is told apart from one that is not heard of: silence may as well be
a firewall between here and there.`,
    refs: [rfc(6409, '3.1'), rfc(8314, '3.3')],
    on: 'submission',
    needs: { submission: submission },
    messages: {
        'no-host': {
            severity: 'error',
            text: ({ host }) => `the submission server ${(0,quote/* quoted */.TL)(host)} does not exist in the DNS`,
            remedy: ({ host }) => `Correct \`smtp-host\`, or create A or AAAA records for ${(0,quote/* quoted */.TL)(host)}.`,
        },
        'no-address': {
            severity: 'error',
            text: ({ host }) => `the submission server ${(0,quote/* quoted */.TL)(host)} has no address`,
            remedy: ({ host }) => `Correct \`smtp-host\`, or create A or AAAA records for ${(0,quote/* quoted */.TL)(host)}.`,
        },
        closed: {
            severity: 'error',
            text: ({ server, said }) => `the submission server ${(0,quote/* quoted */.TL)(server)} ${said}`,
            remedy: ({ advice }) => advised(advice, 'Start the submission service on the server, open the port in its firewall, or correct `smtp-host` and `smtp-port`.'),
        },
        'hung-up': {
            severity: 'error',
            text: ({ server, said }) => `the submission server ${(0,quote/* quoted */.TL)(server)} took the connection, and then ${said}`,
            remedy: ({ advice }) => advised(advice, 'Look into the log of the server: mostly it, or a firewall before it, does not let this address in.'),
        },
        filtered: {
            severity: 'warning',
            text: ({ server, said }) => `the submission server ${(0,quote/* quoted */.TL)(server)} ${said}, while the same host answers on another port`,
            remedy: ({ advice }) => advised(advice, 'Open the port in the firewalls on the way.'),
        },
        partly: {
            severity: 'warning',
            text: ({ host, address, said }) => `the submission server ${(0,quote/* quoted */.TL)(host)} ${said} at ${address}, though not at another of its addresses`,
            remedy: ({ address }) => `Let the server work at ${address} too, or remove the record: programs that pick this address fail, or wait.`,
        },
    },
    examples: [
        {
            title: 'a server that answers',
            zone: unreachable_zone,
            declared: unreachable_declared,
            smtp: { '192.0.2.1:587': {} },
            says: [],
        },
        {
            title: 'a host that does not exist',
            zone: 'example.com. A 192.0.2.9',
            declared: unreachable_declared,
            smtp: {},
            says: ['no-host'],
        },
        {
            title: 'a host without an address',
            zone: 'smtp.example.com. TXT "here was a server"',
            declared: unreachable_declared,
            smtp: {},
            says: ['no-address'],
        },
        {
            title: 'a closed port, while another is open',
            zone: unreachable_zone,
            declared: unreachable_declared,
            smtp: {
                '192.0.2.1:587': {
                    ended: { kind: 'refused', during: 'connect', said: 'refused the connection', code: 'ECONNREFUSED' },
                },
                '192.0.2.1:465': {},
            },
            says: ['closed'],
        },
        {
            title: 'a server that hangs up',
            zone: unreachable_zone,
            declared: unreachable_declared,
            smtp: {
                '192.0.2.1:587': {
                    ended: { kind: 'closed', during: 'greeting', said: 'closed the connection' },
                },
            },
            says: ['hung-up'],
        },
        {
            title: 'silence on one port only',
            zone: unreachable_zone,
            declared: unreachable_declared,
            smtp: {
                '192.0.2.1:587': {
                    ended: { kind: 'timeout', during: 'connect', said: 'did not answer within 10 s' },
                },
                '192.0.2.1:465': {},
            },
            says: ['filtered'],
        },
        {
            title: 'silence',
            zone: unreachable_zone,
            declared: unreachable_declared,
            smtp: {},
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'one address of two',
            zone: 'smtp.example.com. A 192.0.2.1\nsmtp.example.com. AAAA 2001:db8::1',
            declared: unreachable_declared,
            smtp: {
                '192.0.2.1:587': {},
                '[2001:db8::1]:587': {
                    ended: { kind: 'refused', during: 'connect', said: 'refused the connection', code: 'ECONNREFUSED' },
                },
            },
            says: ['partly'],
        },
        {
            title: 'one address of two that hears nothing',
            zone: 'smtp.example.com. A 192.0.2.1\nsmtp.example.com. A 192.0.2.2',
            declared: unreachable_declared,
            smtp: { '192.0.2.1:587': {} },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'two addresses of a server that takes one connection at a time',
            zone: 'smtp.example.com. A 192.0.2.1\nsmtp.example.com. A 192.0.2.2',
            declared: unreachable_declared,
            smtp: {
                '192.0.2.1:587': {},
                '192.0.2.2:587': {
                    ended: {
                        kind: 'rejected',
                        during: 'greeting',
                        said: 'answered with 421',
                        reply: { code: 421, lines: ['too many connections from your address'] },
                    },
                },
            },
            says: [],
        },
        {
            title: 'a fault of a later part of the conversation',
            zone: unreachable_zone,
            declared: unreachable_declared,
            smtp: { '192.0.2.1:587': { keywords: ['SIZE 1000'] } },
            says: [],
        },
        {
            title: 'a host for reading mail',
            zone: 'imap.gmail.com. A 192.0.2.1',
            declared: { submission: { host: 'imap.gmail.com', port: 587, security: 'starttls', hasSecret: false } },
            smtp: {
                '192.0.2.1:587': {
                    ended: { kind: 'refused', during: 'connect', said: 'refused the connection', code: 'ECONNREFUSED' },
                },
            },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip({ submission }, server) {
        const isSpoken = submission.main === undefined || isFiltered(submission);
        return isSpoken ? undefined : obstacle(submission, server, 'unreachable');
    },
    *run({ submission }, say, server) {
        const { main, attempts, hostExists } = submission;
        const { host } = server;
        if (main === undefined) {
            yield hostExists ? say['no-address']({ host }) : say['no-host']({ host });
            return;
        }
        const trouble = (0,endings/* troubleOf */.LH)(main.conversation);
        const data = { server: (0,subject/* endpointOf */.X5)(server), advice: betterSettings(server, submission) };
        if (trouble !== undefined && isFiltered(submission))
            yield say.filtered({ ...data, said: trouble.said });
        else if (trouble !== undefined && troubleFor(submission, server, 'unreachable') !== undefined) {
            const message = trouble.kind === 'refused' ? say.closed : say['hung-up'];
            yield message({ ...data, said: trouble.said });
        }
        if (trouble !== undefined)
            return;
        const failed = attempts.flatMap((attempt) => failureOf(attempt) ?? []);
        for (const { address, said } of failed.filter(({ isShown }) => isShown))
            yield say.partly({ host, address, said });
        const silent = failed.find(({ isShown }) => !isShown);
        if (silent !== undefined)
            throw new fact/* Unobserved */.A(`${silent.address} port ${server.port} ${silent.said}`);
    },
}));

;// CONCATENATED MODULE: ./build/checks/index.js

















































































































const checks = [
    delegation,
    ed25519_only,
    hash,
    dkim_key,
    key_encoding,
    key_type,
    missing,
    multiple,
    obsolete_tag,
    revoked,
    service,
    syntax,
    testing,
    unverified,
    version,
    weak_key,
    wildcard,
    dmarc_delegation,
    duplicate_tag,
    failure_options,
    dmarc_inherited,
    misplaced,
    dmarc_missing,
    dmarc_multiple,
    no_reports,
    parked,
    policy,
    psd,
    removed_tag,
    report_authorization,
    report_mailbox,
    report_uri,
    subdomain_policy,
    dmarc_syntax,
    tag_order,
    dmarc_testing,
    unknown_tag,
    unrelated,
    dmarc_version,
    nonexistent,
    public_suffix,
    certificate,
    ehlo_name,
    greeting,
    handshake,
    inconsistent,
    inspection,
    ipv6,
    open_relay,
    postmaster,
    starttls,
    tls_version,
    unreachable,
    exchanger_verify,
    alias,
    duplicate,
    mx_inconsistent,
    mx_missing,
    mixed_providers,
    mx_null,
    private_address,
    target,
    unresolvable,
    size_provider,
    size_recipient,
    relay,
    software_outdated,
    software_vulnerable,
    spf_all,
    broad,
    spf_duplicate,
    encoding,
    explanation,
    helo,
    spf_include,
    spf_inconsistent,
    lookup_limit,
    loop,
    spf_missing,
    modifier,
    spf_multiple,
    mx_limit,
    spf_nobody,
    obsolete_type,
    spf_open,
    spf_parked,
    spf_private_address,
    spf_provider,
    ptr,
    spf_redirect,
    redundant,
    sender,
    sender_helo,
    sender_id,
    size,
    spf_syntax,
    unreachable_term,
    spf_unresolvable,
    spf_version,
    void_lookups,
    submission_certificate,
    submission_greeting,
    submission_handshake,
    login,
    submission_mechanisms,
    not_smtp,
    port,
    submission_provider,
    security_mode,
    submission_starttls,
    submission_target,
    submission_tls_version,
    submission_unreachable,
];


/***/ }),

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ sayFor),
/* harmony export */   q: () => (/* binding */ defineCheck)
/* harmony export */ });
const defineCheck = (check) => check;
/** The functions that a check says its findings with. */
function sayFor(check, subject) {
    const say = ([key, message]) => [
        key,
        (data, at) => ({
            check: check.id,
            message: key,
            severity: message.severity,
            subject,
            text: message.text(data),
            remedy: message.remedy(data),
            data,
            ...(at === undefined ? {} : { location: at }),
        }),
    ];
    return Object.fromEntries(Object.entries(check.messages).map(say));
}


/***/ }),

/***/ 9150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Unobserved),
/* harmony export */   P: () => (/* binding */ observed)
/* harmony export */ });
/** The world did not answer. The only thing that is thrown on purpose; the engine makes it `inconclusive`. */
class Unobserved extends Error {
    name = 'Unobserved';
}
/** The answer, or {@link Unobserved} where there was none. */
function observed(what, answer) {
    if (answer.kind === 'failed')
        throw new Unobserved(`${what}: ${answer.detail}`);
    return answer;
}


/***/ }),

/***/ 4132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ defineLink)
/* harmony export */ });
const defineLink = (link) => link;


/***/ }),

/***/ 8192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   hm: () => (/* binding */ specialRange),
/* harmony export */   xf: () => (/* binding */ isInner)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
/** What kind of place an address is: only a global unicast one can be reached from everywhere. */

/** The name of the special range (RFC 6890) that an address is in, in words; undefined for a global unicast address. */
function specialRange(address) {
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.isValid(address))
        return 'invalid';
    const range = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.process(address).range();
    return range === 'unicast' ? undefined : (names[range] ?? range);
}
/** The version of IP that a text is an address of. */
const familyOf = (text) => ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv4.isValidFourPartDecimal(text) ? 4 : ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6.isValid(text) ? 6 : undefined;
/** Whether an address is of an inner network: what a zone names there is nobody's to speak to from here. */
const isInner = (address) => {
    const range = specialRange(address);
    return range !== undefined && range !== names['reserved'];
};
const names = {
    private: 'private (RFC 1918)',
    uniqueLocal: 'unique local (RFC 4193)',
    linkLocal: 'link-local',
    loopback: 'loopback',
    carrierGradeNat: 'carrier-grade NAT (RFC 6598)',
    unspecified: 'unspecified',
    broadcast: 'broadcast',
    multicast: 'multicast',
    reserved: 'reserved or documentation',
};


/***/ }),

/***/ 4708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ declared)
/* harmony export */ });
const declared = {
    name: 'declared',
    on: 'domain',
    gather: async ({ name }, world) => world.declared(name),
};


/***/ }),

/***/ 1400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   em: () => (/* binding */ isEvidence),
/* harmony export */   oX: () => (/* binding */ ehloOf)
/* harmony export */ });
/** How a conversation broke off; undefined where it went to its end. */
const troubleOf = ({ ended }) => ended.kind === 'completed' ? undefined : ended;
/**
 * Whether the server has shown something of itself. Silence has not: a filter on the way, a full queue and a blocked
 * port look the same.
 */
const isEvidence = ({ ended }) => !silent.has(ended.kind);
const silent = new Set(['timeout', 'unreachable', 'deadline', 'unusable']);
/** What the server says of itself, under TLS where there was any. */
const ehloOf = (conversation) => conversation.ehloInTls ?? conversation.ehlo;


/***/ }),

/***/ 813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ trickAt),
/* harmony export */   Ei: () => (/* binding */ exchangerConversations),
/* harmony export */   Sd: () => (/* binding */ exchangersFor),
/* harmony export */   np: () => (/* binding */ exchangerConversation),
/* harmony export */   ob: () => (/* binding */ strangers),
/* harmony export */   qv: () => (/* binding */ exchangerCall),
/* harmony export */   tF: () => (/* binding */ exchangers),
/* harmony export */   wA: () => (/* binding */ noSuchUser)
/* harmony export */ });
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9150);
/* harmony import */ var _address_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8192);
/* harmony import */ var _endings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1400);
/* harmony import */ var _ip_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3290);
/* harmony import */ var _mx_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1803);
/* harmony import */ var _vantage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1738);
/** What the mail exchangers of a domain say: one conversation with each address, in which everything is asked. */






/** The addresses to speak to, by preference of their hosts; none where the settings forbid it. */
const exchangers = {
    name: 'exchangers',
    on: 'domain',
    async gather({ name }, world) {
        return world.settings.exchangers === 'off' ? [] : exchangersFor(name, world);
    },
};
/** Those of any domain. @throws {@link Unobserved} where its MX records are */
async function exchangersFor(name, world) {
    const found = await world.fact(_mx_js__WEBPACK_IMPORTED_MODULE_3__.mx, { kind: 'domain', name });
    // RFC 5321 §5.1: without MX, the domain itself is its exchanger.
    const hosts = found.kind === 'implicit' ? [name] : (0,_mx_js__WEBPACK_IMPORTED_MODULE_3__/* .exchangersOf */ .i)(found).slice(0, mostHosts);
    const each = hosts.map(async (host) => {
        const { ips } = await (0,_ip_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .ipAddressesOf */ .T)(host, world).catch(nothingUnobserved);
        return ips.filter((ip) => !(0,_address_range_js__WEBPACK_IMPORTED_MODULE_0__/* .isInner */ .xf)(ip)).map((ip) => ({ kind: 'exchanger', host, ip }));
    });
    return (await Promise.all(each)).flat();
}
const mostHosts = 10;
/** The checks of the host tell that its addresses are not known. */
function nothingUnobserved(error) {
    if (error instanceof _core_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .Unobserved */ .A)
        return { ips: [] };
    throw error;
}
/** Unobserved where the exchanger has shown nothing of itself. */
const exchangerConversation = {
    name: 'exchanger-conversation',
    on: 'exchanger',
    async gather(exchanger, world) {
        const { port25 } = await world.fact(_vantage_js__WEBPACK_IMPORTED_MODULE_4__/* .vantage */ .F8, { kind: 'vantage' });
        if (port25 === 'blocked')
            throw new _core_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .Unobserved */ .A(_vantage_js__WEBPACK_IMPORTED_MODULE_4__/* .blockedHere */ .V0);
        const conversation = await world.smtp({
            ...exchangerCall(exchanger, world),
            probes: probesFor(exchanger, world),
        });
        if ((0,_endings_js__WEBPACK_IMPORTED_MODULE_1__/* .isEvidence */ .em)(conversation))
            return conversation;
        const said = (0,_endings_js__WEBPACK_IMPORTED_MODULE_1__/* .troubleOf */ .LH)(conversation)?.said ?? '';
        // What broke off only in the probes has shown everything else before.
        if (conversation.greeting !== undefined && (conversation.ehloInTls ?? conversation.ehlo) !== undefined)
            return conversation;
        throw new _core_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .Unobserved */ .A(await (0,_vantage_js__WEBPACK_IMPORTED_MODULE_4__/* .whyUnseen */ .V)({ address: exchanger.ip, port: 25, said }, world));
    },
};
/** As one exchanger speaks to another: TLS where it is offered. */
const exchangerCall = ({ host, ip }, { settings }) => ({
    host,
    address: ip,
    port: 25,
    security: 'opportunistic',
    ehlo: settings.ehlo,
});
/** Names that nobody has: RFC 2606 keeps their domains from ever being anybody's. */
const strangers = {
    sender: 'relay-test@example.org',
    recipient: 'relay-test@example.net',
    nowhere: 'relay-test@no-such-domain.invalid',
};
const noSuchUser = 'no-such-user-9d41c7';
/** An address that asks a server, in the way of before the DNS, to pass mail on; and one at it that nobody has. */
const trickAt = (host) => [
    `${strangers.recipient.replace('@', '%')}@${host}`,
    `${noSuchUser}@${host}`,
];
const probesFor = ({ host }, { settings }) => [
    { kind: 'verify', argument: 'postmaster' },
    { kind: 'verify', argument: noSuchUser },
    { kind: 'expand', argument: 'postmaster' },
    {
        kind: 'envelope',
        from: strangers.sender,
        // What looks like an attack is for one's own servers.
        to: [strangers.recipient, strangers.nowhere, ...(settings.smtpTest === 'active' ? trickAt(host) : [])],
    },
];
/** All exchangers of a domain, to compare them. */
const exchangerConversations = {
    name: 'exchanger-conversations',
    on: 'domain',
    async gather(domain, world) {
        const all = await world.fact(exchangers, domain);
        return Promise.all(all.map((exchanger) => hear(exchanger, world)));
    },
};
async function hear(exchanger, world) {
    try {
        return { exchanger, conversation: await world.fact(exchangerConversation, exchanger) };
    }
    catch (error) {
        if (error instanceof _core_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .Unobserved */ .A)
            return { exchanger, unobserved: error.message };
        throw error;
    }
}


/***/ }),

/***/ 824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ hostAddresses)
/* harmony export */ });
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9150);
/** The addresses of a host, and the aliases on the way to them. */

/** Unobserved where no address was seen and one of the two look-ups had no answer. */
const hostAddresses = {
    name: 'host-addresses',
    on: 'host',
    async gather({ name }, world) {
        const [v4, v6] = await Promise.all([world.dns({ name, type: 'A' }), world.dns({ name, type: 'AAAA' })]);
        const addresses = [
            ...(v4.kind === 'found' ? v4.records : []),
            ...(v6.kind === 'found' ? v6.records : []),
        ];
        const failed = [v4, v6].find((answer) => answer.kind === 'failed');
        if (addresses.length === 0 && failed?.kind === 'failed') {
            throw new _core_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .Unobserved */ .A(`addresses of ${name}: ${failed.detail}`);
        }
        const via = [v4, v6].flatMap((answer) => (answer.kind === 'failed' ? [] : (answer.via ?? [])));
        return { addresses, via: [...new Set(via)], exists: v4.kind !== 'nxdomain' && v6.kind !== 'nxdomain' };
    },
};


/***/ }),

/***/ 3290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ipAddressesOf)
/* harmony export */ });
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9150);
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/* harmony import */ var _address_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8192);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(824);
/** The addresses of a host that mail is given to, which may itself be an address. */




/** Hosts have few; one with more is spoken to at the first of them. */
const mostAddresses = 8;
/** @throws {@link Unobserved} where the DNS does not answer */
async function ipAddressesOf(host, world) {
    if ((0,_address_range_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(host) !== undefined)
        return { ips: [host], exists: true };
    // RFC 6761 §6.3: this name is no business of the DNS.
    if (host === 'localhost')
        return { ips: ['127.0.0.1', '::1'], exists: true };
    const name = (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseName */ .$q)(host);
    if (name === undefined)
        throw new _core_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .Unobserved */ .A(`addresses of ${host}: it is no host name`);
    const { addresses, exists } = await world.fact(_host_js__WEBPACK_IMPORTED_MODULE_2__/* .hostAddresses */ .l, { kind: 'host', name });
    const ips = [...new Set(addresses.map(({ data }) => data))].sort(byFamily);
    return { ips: ips.slice(0, mostAddresses), exists };
}
const byFamily = (one, other) => ((0,_address_range_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(one) ?? 0) - ((0,_address_range_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(other) ?? 0) || (one < other ? -1 : one > other ? 1 : 0);


/***/ }),

/***/ 8981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ links)
/* harmony export */ });
/* harmony import */ var _core_link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4132);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4708);
/* harmony import */ var _exchanger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(813);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1975);
/* harmony import */ var _mx_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1803);
/* harmony import */ var _selectors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7034);






const links = [
    (0,_core_link_js__WEBPACK_IMPORTED_MODULE_5__/* .defineLink */ .k)({
        from: 'domain',
        to: 'host',
        needs: { mx: _mx_js__WEBPACK_IMPORTED_MODULE_3__.mx },
        *follow({ mx }) {
            for (const name of (0,_mx_js__WEBPACK_IMPORTED_MODULE_3__/* .exchangersOf */ .i)(mx))
                yield { kind: 'host', name };
        },
    }),
    (0,_core_link_js__WEBPACK_IMPORTED_MODULE_5__/* .defineLink */ .k)({
        from: 'domain',
        to: 'sender',
        needs: { declared: _declared_js__WEBPACK_IMPORTED_MODULE_0__/* .declared */ .b },
        *follow({ declared }, { name }) {
            for (const network of declared.sendingNetworks)
                yield { kind: 'sender', name, network };
        },
    }),
    (0,_core_link_js__WEBPACK_IMPORTED_MODULE_5__/* .defineLink */ .k)({
        from: 'domain',
        to: 'selector',
        needs: { selectors: _selectors_js__WEBPACK_IMPORTED_MODULE_4__/* .selectors */ .Tp },
        *follow({ selectors }, { name }) {
            for (const selector of [...selectors.declared, ...selectors.guessed])
                yield { kind: 'selector', name, selector };
        },
    }),
    (0,_core_link_js__WEBPACK_IMPORTED_MODULE_5__/* .defineLink */ .k)({
        from: 'domain',
        to: 'submission',
        needs: { declared: _declared_js__WEBPACK_IMPORTED_MODULE_0__/* .declared */ .b },
        *follow({ declared: { submission } }, { name }) {
            if (submission === undefined)
                return;
            const { host, port, security } = submission;
            yield { kind: 'submission', name, host, port, security };
        },
    }),
    (0,_core_link_js__WEBPACK_IMPORTED_MODULE_5__/* .defineLink */ .k)({
        from: 'domain',
        to: 'exchanger',
        needs: { exchangers: _exchanger_js__WEBPACK_IMPORTED_MODULE_1__/* .exchangers */ .tF },
        follow: ({ exchangers }) => exchangers,
    }),
    (0,_core_link_js__WEBPACK_IMPORTED_MODULE_5__/* .defineLink */ .k)({
        from: 'domain',
        to: 'message',
        needs: { messages: _message_js__WEBPACK_IMPORTED_MODULE_2__/* .messages */ .DZ },
        follow: ({ messages }) => messages,
    }),
];


/***/ }),

/***/ 5519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ excessOver),
/* harmony export */   Dn: () => (/* binding */ largestInWords),
/* harmony export */   Ex: () => (/* binding */ shrinking),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   yj: () => (/* binding */ excessInWords)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5054);
/* harmony import */ var _mail_message_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3328);
/** By how much a message is too large for a server, what in it takes the most, and how that is said. */


/** Undefined where the server takes the message. */
function excessOver({ limit, eightBitMime }, message) {
    const octets = (0,_mail_message_index_js__WEBPACK_IMPORTED_MODULE_0__/* .octetsOnWire */ .zd)(message, { eightBitMime });
    if (limit === undefined || octets <= limit)
        return undefined;
    const largest = [...message.parts].sort((a, b) => b.octets - a.octets)[0];
    return {
        octets,
        limit,
        room: roomWithin(limit, message),
        ...(largest === undefined ? {} : { largest: { called: calling(largest), octets: largest.octets } }),
    };
}
/** Of the limit, what texts and headers leave to files; 78 octets on the wire carry 57 (RFC 2045 §6.8). */
function roomWithin(limit, { octets, parts }) {
    const files = parts.filter(isFile).reduce((sum, part) => sum + part.octets, 0);
    const rest = parts.length === 0 ? 0 : octets - files;
    return Math.max(0, Math.floor(((limit - rest) * 57) / 78));
}
const isFile = ({ type, name }) => name !== undefined || !type.startsWith('text/');
function calling({ type, name }) {
    if (name !== undefined)
        return `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} (${type})`;
    return type.startsWith('text/') ? `its text (${type})` : `a part of type ${type}`;
}
/** `27.4 MiB on the wire, 1.2 MiB more than`. */
const excessInWords = ({ octets, limit }) => `${inWords(octets)} on the wire, ${inWords(octets - limit)} more than`;
/** `; 26.9 MiB of it are "report.pdf" (application/pdf)`; nothing where of the message only its size is known. */
const largestInWords = ({ largest }) => largest === undefined ? '' : `; ${inWords(largest.octets)} of it are ${largest.called}`;
/** What to do about it where only the message can change; begins a sentence and does not end it. */
const shrinking = ({ room, limit }) => room === 0
    ? `Send a message of less than ${inWords(limit)}, its encoding included`
    : `Send fewer or smaller files, of ${inWords(room)} at most before they are encoded, or links to them`;
const units = [
    ['MiB', 1_048_576],
    ['KiB', 1024],
];
/** `25.0 MiB`, `312.5 KiB`, `80 octets`. */
function inWords(octets) {
    const [unit, size] = units.find(([, size]) => octets >= size) ?? ['octets', 1];
    return `${size === 1 ? octets : (octets / size).toFixed(1)} ${unit}`;
}


/***/ }),

/***/ 1975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ messages),
/* harmony export */   Zp: () => (/* binding */ messagePlace),
/* harmony export */   by: () => (/* binding */ outgoing),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   q_: () => (/* binding */ messageInWords),
/* harmony export */   uK: () => (/* binding */ ofGivenSize)
/* harmony export */ });
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9150);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5054);
/* harmony import */ var _mail_message_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3328);
/** The messages that the settings name, and what they take on the wire. */



/** Stands where a path stands, for a message of the size that the settings give; no file has it as its path. */
const ofGivenSize = 'message-size';
/** How a message is called in a sentence. */
const messageInWords = ({ path }) => path === ofGivenSize ? 'a message as large as message-size' : (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path);
/** The line to point at; for a message that is no file, that of the settings, which reports find themselves. */
const messagePlace = ({ path }) => path === ofGivenSize ? undefined : { in: 'file', path, line: 1 };
/** Unobserved where the file cannot be read any more. */
const measured = {
    name: 'measured',
    on: 'message',
    async gather({ path }, world) {
        const { messageSize } = world.settings;
        if (path === ofGivenSize && messageSize !== undefined)
            return { octets: messageSize, parts: [], problems: [] };
        const bytes = await world.message(path);
        if (bytes === undefined)
            throw new _core_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .Unobserved */ .A(`message ${path}: it cannot be read`);
        return (0,_mail_message_index_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(bytes);
    },
};
const messagesOf = ({ settings }) => {
    const paths = [...settings.messages, ...(settings.messageSize === undefined ? [] : [ofGivenSize])];
    return paths.map((path) => ({ kind: 'message', path }));
};
/** What is to be sent, in the order of the settings. */
const messages = {
    name: 'messages',
    on: 'domain',
    gather: async (_, world) => messagesOf(world),
};
/** The same, to be held against the server that they go through. */
const outgoing = {
    name: 'outgoing',
    on: 'submission',
    gather: (_, world) => Promise.all(messagesOf(world).map(async (message) => ({ message, measured: await world.fact(measured, message) }))),
};


/***/ }),

/***/ 1803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ exchangersOf),
/* harmony export */   mx: () => (/* binding */ mx),
/* harmony export */   x: () => (/* binding */ isNullMx)
/* harmony export */ });
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9150);
/** The mail exchangers of a domain, with what stands in for them (RFC 5321 §5.1, RFC 7505). */

const isNullMx = ({ data }) => data.exchange === '';
const mx = {
    name: 'mx',
    on: 'domain',
    async gather({ name }, world) {
        const answer = (0,_core_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .observed */ .P)(`MX records of ${name}`, await world.dns({ name, type: 'MX' }));
        if (answer.kind === 'found') {
            const records = [...answer.records].sort(byPreference);
            return { kind: records.every(isNullMx) ? 'null' : 'exchangers', records };
        }
        const addresses = await Promise.all([world.dns({ name, type: 'A' }), world.dns({ name, type: 'AAAA' })]);
        if (addresses.some(({ kind }) => kind === 'found'))
            return { kind: 'implicit', records: [] };
        for (const address of addresses)
            (0,_core_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .observed */ .P)(`addresses of ${name}`, address);
        return { kind: 'none', records: [], domainExists: answer.kind === 'nodata' };
    },
};
const byPreference = (a, b) => a.data.preference - b.data.preference || (a.data.exchange < b.data.exchange ? -1 : 1);
/** The hosts that mail goes to, each once. */
const exchangersOf = (found) => [
    ...new Set(found.records.filter((record) => !isNullMx(record)).map(({ data }) => data.exchange)),
];


/***/ }),

/***/ 9359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
const placeOf = (type, record) => record.source === undefined
    ? { in: 'dns', name: record.name, type }
    : { in: 'file', path: record.source.path, line: record.source.line };


/***/ }),

/***/ 7903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ guessSelectors),
/* harmony export */   Nr: () => (/* binding */ spfTargetsOf),
/* harmony export */   tt: () => (/* binding */ providerOfHost)
/* harmony export */ });
/* unused harmony export mostGuesses */
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8793);
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1813);
/* harmony import */ var _data_selectors_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
/** Which DKIM selectors a domain is likely to have, by the providers that its SPF record and its MX records name. */



const providers = _data_selectors_json__WEBPACK_IMPORTED_MODULE_2__/* .providers */ .r5;
/** A selector costs a question; more than these say nothing new. */
const mostGuesses = 20;
/** At most {@link mostGuesses} selectors in lower case: of the MX provider first, then in the order of the SPF record. */
function guessSelectors({ domain, spfTargets, exchangers }) {
    const named = [
        ...exchangers.flatMap((host) => providers.filter(({ mx = [] }) => mx.some((name) => isBelow(host, name)))),
        ...spfTargets.flatMap((target) => providers.filter(({ spf = [] }) => spf.some((name) => isBelow(target, name)))),
    ];
    const own = exchangers.some((host) => (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(host, domain)) ? _data_selectors_json__WEBPACK_IMPORTED_MODULE_2__/* .ownHost */ .DD : [];
    return [...new Set([...named.flatMap(({ selectors = [] }) => selectors), ...own])].slice(0, mostGuesses);
}
/** The provider that is known to host keys under this name. */
const providerOfHost = (host) => providers.find(({ hosts = [] }) => hosts.some((name) => isBelow(host, name)))?.name;
/** What an SPF record includes or redirects to, macros as they stand; nothing where there is not exactly one. */
function spfTargetsOf(texts) {
    const selection = (0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(texts);
    const terms = selection.kind === 'one' ? ((0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(selection.text).record?.terms ?? []) : [];
    return terms.flatMap((term) => {
        if (term.kind === 'modifier')
            return term.name === 'redirect' ? [term.value.text.toLowerCase()] : [];
        return term.mechanism.name === 'include' ? [term.mechanism.domain.text.toLowerCase()] : [];
    });
}
/** Like `isWithin`, for names that may still hold macros. */
const isBelow = (name, ancestor) => name === ancestor || name.endsWith(`.${ancestor}`);


/***/ }),

/***/ 7034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ selectorsDeclaredFor),
/* harmony export */   Tp: () => (/* binding */ selectors)
/* harmony export */ });
/* unused harmony export controlSelector */
/* harmony import */ var _mail_dkim_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(280);
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1813);
/* harmony import */ var _net_dns_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6189);
/* harmony import */ var _selectors_guessed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7903);




/** A label that nobody has as a selector; always the same, so that runs can be compared. */
const controlSelector = 'no-such-selector-7f3a9c';
const selectors = {
    name: 'selectors',
    on: 'domain',
    async gather({ name }, world) {
        const declared = selectorsDeclaredFor(name, world);
        const [control, isOpen, guesses] = await Promise.all([
            (0,_mail_dkim_index_js__WEBPACK_IMPORTED_MODULE_0__/* .lookupKey */ .kk)({ selector: controlSelector, domain: name }, world),
            mayHaveSelectors(name, world),
            guessesFor(name, world),
        ]);
        // Behind a wildcard every guess is right; without an answer nobody knows whether there is one.
        const tried = control.kind === 'none' && isOpen ? guesses.filter((guess) => !declared.includes(guess)) : [];
        return { declared, control, ...(await found(tried, name, world)) };
    },
};
/** RFC 6376 §3.1: selectors are names, in which case does not matter. */
const selectorsDeclaredFor = (domain, world) => [
    ...new Set(world.declared(domain).selectors.map((selector) => selector.toLowerCase())),
];
/** RFC 8020 §2: where `_domainkey` does not exist, nothing below it does; not where only the end of a CNAME does not. */
async function mayHaveSelectors(domain, { dns }) {
    const name = (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .under */ .hG)('_domainkey', domain);
    if (name === undefined)
        return false;
    const answer = await dns({ name, type: 'TXT' });
    return answer.kind !== 'nxdomain' || (answer.via ?? []).length > 0;
}
/** What gives no answer gives no guess. */
async function guessesFor(domain, { dns }) {
    const [text, mx] = await Promise.all([
        dns({ name: domain, type: 'TXT' }),
        dns({ name: domain, type: 'MX' }),
    ]);
    return (0,_selectors_guessed_js__WEBPACK_IMPORTED_MODULE_2__/* .guessSelectors */ .C0)({
        domain,
        spfTargets: text.kind === 'found' ? (0,_selectors_guessed_js__WEBPACK_IMPORTED_MODULE_2__/* .spfTargetsOf */ .Nr)(text.records.map(({ data }) => (0,_net_dns_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(data))) : [],
        exchangers: mx.kind === 'found' ? mx.records.map(({ data }) => data.exchange) : [],
    });
}
async function found(tried, domain, world) {
    const lookups = await Promise.all(tried.map((selector) => (0,_mail_dkim_index_js__WEBPACK_IMPORTED_MODULE_0__/* .lookupKey */ .kk)({ selector, domain }, world)));
    const having = (isWanted) => tried.filter((_, i) => lookups[i] !== undefined && isWanted(lookups[i]));
    const published = having(({ kind }) => kind === 'found' || kind === 'several');
    // Providers hand out CNAMEs for keys to come: one that leads nowhere is news only where there is no key at all.
    const guessed = published.length > 0 ? published : having(({ kind }) => kind === 'dangling');
    return { guessed, hasGuessedKey: lookups.some(isLive) };
}
function isLive(lookup) {
    const keys = lookup.kind === 'found' ? [lookup.key] : lookup.kind === 'several' ? lookup.keys : [];
    return keys.some(({ record }) => record?.revoked === false);
}


/***/ }),

/***/ 608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ branchOf)
/* harmony export */ });
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8793);

/** The tree of a domain, each term a branch; an include goes on with the terms of what it includes. */
function branchOf(tree) {
    const { domain, lookups, voids } = tree;
    return { label: domain, lookups, voids, ...problemOf(tree), branches: tree.terms.map(branchOfTerm) };
}
function branchOfTerm(node) {
    const { term, child, lookups, voids } = node;
    return {
        ...{ label: term.text, lookups, voids, branches: child?.terms.map(branchOfTerm) ?? [] },
        ...(child === undefined ? wrong(termProblem(node)) : problemOf(child)),
    };
}
const wrong = (problem) => problem === undefined ? {} : { problem };
function problemOf({ state, problems }) {
    const mistake = problems.some(({ level }) => level === 'error') ? 'has a mistake' : undefined;
    return wrong(state === 'found' ? mistake : states[state]);
}
const states = {
    none: 'no SPF record',
    several: 'several SPF records',
    nxdomain: 'does not exist',
    unanswered: 'no answer',
    loop: 'leads back to itself',
    'too-deep': 'too deep',
};
function termProblem({ isDead, isCut, unanswered, voids, exchangers }) {
    if (isDead)
        return 'never reached';
    if (isCut)
        return 'not looked up';
    if (unanswered !== undefined)
        return 'no answer';
    if (voids > 0)
        return 'finds nothing';
    return exchangers !== undefined && exchangers.length > _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_0__/* .nameLimit */ .ds ? 'more than ten mail hosts' : undefined;
}


/***/ }),

/***/ 9467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ withoutSoundRecord),
/* harmony export */   k6: () => (/* binding */ withoutRecord),
/* harmony export */   kH: () => (/* binding */ spf)
/* harmony export */ });
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9150);
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8793);
/* harmony import */ var _net_dns_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6189);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9359);
/** What a domain publishes as SPF: all that looks like a record, and the tree of the one that is in force. */




const spf = {
    name: 'spf',
    on: 'domain',
    async gather({ name }, world) {
        const [answer, tree] = await Promise.all([
            world.dns({ name, type: 'TXT' }),
            (0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)({ domain: name }, world),
        ]);
        const found = (0,_core_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .P)(`TXT records of ${name}`, answer);
        const texts = found.kind === 'found' ? found.records.map((rr) => ({ rr, text: (0,_net_dns_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(rr.data) })) : [];
        const records = texts.filter(({ text }) => (0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpf */ .eY)(text));
        const [first] = records;
        return {
            texts,
            records,
            ...(first !== undefined && records.length === 1 ? { own: { ...first, ...(0,_mail_spf_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(first.text) } } : {}),
            at: (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)('TXT', first?.rr ?? { name }),
            tree,
        };
    },
};
/** Why a check of the record does not apply. */
const withoutRecord = ({ spf }) => spf.own === undefined ? 'there is no single SPF record' : undefined;
/** Why a check of what the record says does not apply: a mistake may hide what was meant. */
function withoutSoundRecord({ spf }) {
    const isBroken = spf.own?.problems.some(({ level }) => level === 'error') ?? false;
    return isBroken ? 'the SPF record has mistakes (spf/syntax)' : withoutRecord({ spf });
}


/***/ }),

/***/ 1738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ vantage),
/* harmony export */   V: () => (/* binding */ whyUnseen),
/* harmony export */   V0: () => (/* binding */ blockedHere)
/* harmony export */ });
/* harmony import */ var _core_fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9150);
/* harmony import */ var _address_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8192);
/* harmony import */ var _ip_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3290);
/** What can be reached from the machine that this program runs on: port 25 is blocked on most hosted runners. */



/** Known hosts are spoken to once; any that answers shows that the way is free. */
const vantage = {
    name: 'vantage',
    on: 'vantage',
    async gather(_, world) {
        const tried = (await Promise.all(world.settings.port25Controls.map((control) => tryControl(control, world)))).flat();
        return { port25: portOf(tried), ipv6: ipv6Of(tried) };
    },
};
/** Milliseconds for a control: a quarter of it for the connection. What is well answers in a fraction of that. */
const patience = 16_000;
/** Nothing but the greeting and EHLO; one address of each family. */
async function tryControl({ host, port }, world) {
    const { ips } = await (0,_ip_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .ipAddressesOf */ .T)(host, world).catch((error) => {
        if (error instanceof _core_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .Unobserved */ .A)
            return { ips: [] };
        throw error;
    });
    const chosen = [4, 6].flatMap((family) => ips.find((ip) => (0,_address_range_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(ip) === family) ?? []);
    return Promise.all(chosen.map(async (address) => ({
        address,
        conversation: await world.smtp({
            host,
            address,
            port,
            security: 'none',
            ehlo: world.settings.ehlo,
            patience,
        }),
    })));
}
/** Whether anybody has answered, whatever was said. */
const isReached = ({ conversation }) => conversation.greeting !== undefined;
const portOf = (tried) => tried.length === 0 ? 'unknown' : tried.some(isReached) ? 'open' : 'blocked';
/** No route to a single IPv6 address is not having IPv6; silence can be the port that is blocked. */
function ipv6Of(tried) {
    const overIpv6 = tried.filter(({ address }) => (0,_address_range_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(address) === 6);
    if (overIpv6.some(isReached))
        return 'yes';
    return overIpv6.length > 0 &&
        overIpv6.every(({ conversation }) => conversation.ended.kind === 'unreachable')
        ? 'no'
        : 'unknown';
}
/** Said where port 25 of somebody cannot be tried from here. */
const blockedHere = 'mail exchangers: port 25 cannot be reached from this machine, as on most hosted runners; use a self-hosted runner, or the command line, where it is open';
/** Why nothing was seen of a server at an address: for {@link Unobserved}. */
async function whyUnseen({ address, port, said }, world) {
    const { port25, ipv6 } = await world.fact(vantage, { kind: 'vantage' });
    if ((0,_address_range_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(address) === 6 && ipv6 === 'no')
        return `SMTP with ${address}: this machine has no IPv6`;
    if (port === 25 && port25 === 'blocked')
        return blockedHere;
    return `SMTP with ${address}, port ${port}: it ${said}`;
}


/***/ }),

/***/ 280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kk: () => (/* reexport */ lookupKey),
  nu: () => (/* reexport */ sampleKeys)
});

// UNUSED EXPORTS: format, isMeantAsKey, keyNameOf, keyTypes, parse

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/net/dns/text.js
var dns_text = __webpack_require__(6189);
// EXTERNAL MODULE: ./build/mail/tag-list/index.js
var tag_list = __webpack_require__(3220);
;// CONCATENATED MODULE: ./build/mail/dkim/base64.js
/** Decodes `text`; spans are offsets in it. Linear, never throws. */
function decodeBase64(text) {
    const illegal = illegalIn(text);
    if (illegal !== undefined)
        return { illegal };
    const packed = text.replace(/[ \t\r\n]/g, '');
    const padding = packed.indexOf('=') === -1 ? 0 : packed.length - packed.indexOf('=');
    const digits = packed.length - padding;
    if (digits % 4 === 1)
        return { isCut: true };
    const missing = (4 - (digits % 4)) % 4;
    if (padding > missing)
        return { illegal: { start: text.lastIndexOf('='), end: text.lastIndexOf('=') + 1 } };
    return {
        octets: Uint8Array.from(Buffer.from(packed.slice(0, digits), 'base64')),
        isPadded: padding === missing,
    };
}
/** A character outside the alphabet, or one after the padding has begun. */
function illegalIn(text) {
    const stranger = text.search(/[^A-Za-z0-9+/= \t\r\n]/);
    const padding = text.indexOf('=');
    const late = padding === -1 ? -1 : text.slice(padding).search(/[^= \t\r\n]/);
    const at = stranger === -1 ? (late === -1 ? -1 : padding + late) : stranger;
    return at === -1 ? undefined : { start: at, end: at + 1 };
}

;// CONCATENATED MODULE: ./build/mail/dkim/notes.js
/** The human text of `n=`: quoted-printable in one line (RFC 6376 §3.6.1, RFC 2045 §6.7), taken as UTF-8. */
/** The text of a qp-section; `=` signs that begin no octet stand for themselves. */
const decodeNotes = (value) => /[=]/.test(value)
    ? Buffer.from(value.replace(/=([0-9A-F]{2})/gi, (_, octet) => String.fromCharCode(Number.parseInt(octet, 16))), 'latin1').toString('utf8')
    : value;
/** The reverse: all that may not stand in a tag's value, and white space, as octets. */
const encodeNotes = (text) => [...Buffer.from(text, 'utf8')]
    .map((octet) => (isPlain(octet) ? String.fromCharCode(octet) : escaped(octet)))
    .join('');
/** VALCHAR (RFC 6376 §3.2) but the equals sign; a single space is plain, which only matters at the ends. */
const isPlain = (octet) => octet > 0x20 && octet < 0x7f && octet !== 0x3b && octet !== 0x3d;
const escaped = (octet) => `=${octet.toString(16).toUpperCase().padStart(2, '0')}`;

;// CONCATENATED MODULE: ./build/mail/dkim/pasted.js
/** The first quote or backslash outside `n=`, whose text may hold any. */
function pastedIn(text, tags, level) {
    const notes = tags.find(({ name }) => name === 'n')?.valueSpan;
    const bare = notes === undefined
        ? text
        : text.slice(0, notes.start) + ' '.repeat(notes.end - notes.start) + text.slice(notes.end);
    const at = bare.search(/["\\]/);
    if (at === -1)
        return undefined;
    const code = bare[at] === '\\' || /\\"/.test(bare) ? 'pasted-backslashes' : 'pasted-quotes';
    return { code, level, span: { start: at, end: at + 1 } };
}
/** Whether the value holds the lines that a key file begins and ends with, and of which kind. */
const armourIn = (value) => {
    if (!/-----\s*(?:BEGIN|END)/.test(value))
        return undefined;
    return value.includes('PRIVATE') ? 'private-key' : 'pem-armour';
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/mail/dkim/public-key.js
/** Public keys as `p=` holds them: which octets are a key, of which algorithm, and how strong it is. */

/** Judges the decoded octets of `p=` under the key type of `k=`. Never throws. */
const readPublicKey = (octets, keyType) => keyType === 'rsa' ? readRsa(octets) : readEd25519(octets);
function readRsa(octets) {
    // RFC 8463 §4.2: 32 octets are what an Ed25519 key looks like, and no RSA key is that short.
    if (octets.length === ed25519Octets)
        return { problem: 'mismatched-key', text: 'ed25519' };
    const length = derLength(octets);
    if (length !== undefined && length > octets.length)
        return { problem: 'truncated-key' };
    const found = length === octets.length ? identify(octets) : undefined;
    if (found === undefined)
        return { problem: 'not-a-key' };
    if (found.kind === 'private')
        return { problem: 'private-key' };
    const { asymmetricKeyType, asymmetricKeyDetails } = found.key;
    if (asymmetricKeyType !== 'rsa')
        return { problem: 'mismatched-key', text: asymmetricKeyType ?? 'unknown' };
    return {
        bits: asymmetricKeyDetails?.modulusLength ?? 0,
        ...(found.kind === 'bare' ? { warning: 'bare-rsa' } : {}),
    };
}
function readEd25519(octets) {
    // RFC 8463 §4.2: the key itself, in no wrapping.
    if (octets.length === ed25519Octets)
        return { bits: 256 };
    const found = identify(octets);
    if (found === undefined)
        return { problem: 'ed25519-size', text: String(octets.length) };
    if (found.kind === 'private')
        return { problem: 'private-key' };
    const type = found.key.asymmetricKeyType ?? 'unknown';
    return type === 'ed25519' ? { problem: 'wrapped-ed25519' } : { problem: 'mismatched-key', text: type };
}
/**
 * What kind of key file the octets are. RFC 6376 §3.6.1 says RSAPublicKey, its Appendix C shows SubjectPublicKeyInfo;
 * erratum 3017 allows both. A private key is looked for before the bare form, which node reads out of one.
 */
function identify(octets) {
    const wrapped = publicKey(octets, 'spki');
    if (wrapped !== undefined)
        return { kind: 'wrapped', key: wrapped };
    if (isPrivate(octets))
        return { kind: 'private' };
    const bare = publicKey(octets, 'pkcs1');
    return bare && { kind: 'bare', key: bare };
}
const ed25519Octets = 32;
/** How long the outermost SEQUENCE says that it is, its header included (X.690 §8.1.3); undefined where there is none. */
function derLength(octets) {
    const [tag, first] = octets;
    if (tag !== 0x30 || first === undefined || first === 0x80)
        return undefined;
    if (first < 0x80)
        return 2 + first;
    const count = first & 0x7f;
    if (count > 4)
        return undefined;
    const length = octets.subarray(2, 2 + count).reduce((sum, octet) => sum * 256 + octet, 0);
    return 2 + count + length;
}
function publicKey(octets, type) {
    try {
        return (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(octets), format: 'der', type });
    }
    catch {
        return undefined;
    }
}
const isPrivate = (octets) => ['pkcs8', 'pkcs1', 'sec1'].some((type) => reads(octets, type));
function reads(octets, type) {
    try {
        (0,external_node_crypto_.createPrivateKey)({ key: Buffer.from(octets), format: 'der', type });
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/mail/dkim/record.js
/** The key types that verifiers know: RFC 6376 §3.6.1 and RFC 8463 §4.2. */
const keyTypes = ['rsa', 'ed25519'];

;// CONCATENATED MODULE: ./build/mail/dkim/run-together.js
/** Tags whose values hold no white space and no equals sign when they are right. */
const plain = new Set(['v', 'k', 'h', 's', 't']);
/** The first tag that stands in the value of another; `text` is its name. */
function runTogetherIn(tags) {
    for (const { name, value, valueSpan } of tags) {
        const match = plain.has(name) ? /[ \t,:]([a-z])[ \t]*=/i.exec(value) : null;
        if (match === null)
            continue;
        const start = valueSpan.start + match.index + 1;
        return {
            code: 'missing-semicolon',
            level: 'error',
            span: { start, end: start + 1 },
            text: match[1] ?? '',
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/mail/dkim/parse.js







/** Reads the text of one TXT record, its character-strings joined. Never throws; linear in its length. */
function parse(text) {
    const { tags, problems: faults } = (0,tag_list/* readTags */.g)(text);
    const read = readRecord(text, tags);
    // RFC 6376 §6.1.2 step 5: what does not keep to the format is ignored as a whole.
    const problems = [...faults, ...read.problems].sort((a, b) => a.span.start - b.span.start);
    const isVoid = read.record === undefined || problems.some(({ level }) => level === 'error');
    const pasted = pastedIn(text, tags, isVoid ? 'error' : 'warning');
    if (!isVoid)
        return { record: read.record, problems: pasted === undefined ? problems : [...problems, pasted] };
    const cause = pasted ?? runTogetherIn(tags);
    return { record: undefined, problems: cause === undefined ? problems : [cause] };
}
function readRecord(text, tags) {
    const problems = [...versionProblems(tags), ...obsolete(tags)];
    const keyType = readKeyType(tagNamed(tags, 'k'));
    const key = readKey(text, tagNamed(tags, 'p'), keyType ?? 'rsa');
    if (keyType === undefined)
        return { record: undefined, problems: [...problems, unknownType(tags)] };
    problems.push(...key.problems);
    if (problems.some(({ level }) => level === 'error'))
        return { record: undefined, problems };
    return { record: { keyType, ...keyOf(key), ...lists(tags) }, problems };
}
const keyOf = ({ key, bits, revoked }) => ({
    revoked,
    key,
    ...(bits === undefined ? {} : { bits }),
});
const tagNamed = (tags, name) => tags.find((tag) => tag.name === name);
function versionProblems(tags) {
    const version = tagNamed(tags, 'v');
    if (version === undefined)
        return [];
    // RFC 6376 §3.6.1: a string comparison; "DKIM1" is not the same as "DKIM1.0".
    if (version.value !== 'DKIM1')
        return [faultOf(version, 'bad-version')];
    return tags[0] === version ? [] : [{ code: 'version-not-first', level: 'error', span: version.nameSpan }];
}
/** RFC 6376 Appendix E: `g=` of RFC 4871 is gone. */
const obsolete = (tags) => tags
    .filter(({ name }) => name === 'g')
    .map((tag) => ({ ...faultOf(tag, 'obsolete-tag'), level: 'warning' }));
const readKeyType = (tag) => tag === undefined ? 'rsa' : keyTypes.find((type) => type === tag.value.toLowerCase());
const unknownType = (tags) => faultOf(tagNamed(tags, 'k') ?? noTag, 'unknown-key-type');
const noTag = { value: '', valueSpan: { start: 0, end: 0 } };
const faultOf = ({ value, valueSpan }, code) => ({
    code,
    level: 'error',
    span: valueSpan,
    text: value,
});
function readKey(text, tag, keyType) {
    if (tag === undefined)
        return noKey({ code: 'missing-key', level: 'error', span: { start: 0, end: text.length } });
    // RFC 6376 §3.6.1: an empty value means that this key has been revoked.
    if (tag.value === '')
        return { key: new Uint8Array(), revoked: true, problems: [] };
    const fault = (code, detail, span = tag.valueSpan) => noKey({ code, level: 'error', span, ...(detail === undefined ? {} : { text: detail }) });
    const armour = armourIn(tag.value);
    if (armour !== undefined)
        return fault(armour);
    const decoded = decodeBase64(tag.value);
    if ('isCut' in decoded)
        return fault('truncated-key');
    if ('illegal' in decoded)
        return fault('bad-base64', sliceOf(tag.value, decoded.illegal), moved(decoded.illegal, tag));
    const read = readPublicKey(decoded.octets, keyType);
    if ('problem' in read)
        return fault(read.problem, read.text);
    const warnings = [
        ...(decoded.isPadded ? [] : ['missing-padding']),
        ...(read.warning ? [read.warning] : []),
    ];
    const problems = warnings.map((code) => ({ code, level: 'warning', span: tag.valueSpan }));
    return { key: decoded.octets, bits: read.bits, revoked: false, problems };
}
const noKey = (problem) => ({ key: new Uint8Array(), revoked: false, problems: [problem] });
const sliceOf = (text, { start, end }) => text.slice(start, end);
const moved = ({ start, end }, { valueSpan }) => ({
    start: start + valueSpan.start,
    end: end + valueSpan.start,
});
function lists(tags) {
    const hashes = itemsOf(tagNamed(tags, 'h'));
    return {
        ...(hashes === undefined ? {} : { hashes }),
        services: itemsOf(tagNamed(tags, 's')) ?? ['*'],
        flags: itemsOf(tagNamed(tags, 't')) ?? [],
        notes: decodeNotes(tagNamed(tags, 'n')?.value ?? ''),
        // RFC 6376 §3.2: unrecognized tags are ignored.
        others: tags.filter(({ name }) => !known.has(name)).map(({ name, value }) => ({ name, value })),
    };
}
const known = new Set(['v', 'k', 'p', 'h', 's', 't', 'n']);
/** The items of a colon-separated list; none for an empty value. */
const itemsOf = (tag) => tag?.value
    .split(':')
    .map((item) => item.trim())
    .filter((item) => item !== '');

;// CONCATENATED MODULE: ./build/mail/dkim/lookup.js
/** Finds the key of a selector in the DNS (RFC 6376 §3.6.2), and says what stands there instead where there is none. */




/** RFC 6376 §3.6.2.1: keys stand under `_domainkey`. Undefined where the name would be too long for the wire. */
const keyNameOf = ({ selector, domain }) => (0,dns_name/* under */.hG)(`${selector}._domainkey`, domain);
/** Asks for the key. One question, and a second one for the target of a CNAME that leads nowhere. Never rejects. */
async function lookupKey(key, { dns }) {
    const name = keyNameOf(key);
    // A name that cannot be asked for does not exist.
    if (name === undefined)
        return { kind: 'none', name: key.domain, exists: false };
    const answer = await dns({ name, type: 'TXT' });
    if (answer.kind === 'failed')
        return { kind: 'unanswered', name, failure: answer.failure, detail: answer.detail };
    if (answer.kind === 'found')
        return judged(name, answer);
    const exists = answer.kind === 'nodata';
    const alias = answer.via?.at(-1);
    if (alias === undefined)
        return { kind: 'none', name, exists };
    const target = await targetOf(alias, dns);
    return {
        kind: 'dangling',
        name,
        via: answer.via ?? [],
        exists,
        ...(target === undefined ? {} : { target }),
    };
}
async function targetOf(alias, dns) {
    const answer = await dns({ name: alias, type: 'CNAME' });
    return answer.kind === 'found' ? answer.records[0]?.data : undefined;
}
function judged(name, { records, via }) {
    const host = records[0]?.name;
    const followed = { name, via, ...(host === undefined || host === name ? {} : { host }) };
    const texts = records.map((rr) => ({ rr, text: (0,dns_text/* textOf */.b)(rr.data) }));
    const keys = texts.filter(({ text }) => isMeantAsKey(text)).map((one) => ({ ...one, ...parse(one.text) }));
    const unrelated = texts.filter(({ text }) => !isMeantAsKey(text)).map(({ text }) => text);
    const [key] = keys;
    if (key === undefined)
        return { kind: 'foreign', records, texts: unrelated, ...followed };
    if (keys.length === 1)
        return { kind: 'found', key, unrelated, ...followed };
    return { kind: 'several', keys, ...followed };
}
/** Whether whoever published the text meant a key, however badly it is written: it names the version, or has a `p=`. */
const isMeantAsKey = (text) => /^[\s"'\\]{0,9}v\s{0,9}=\s{0,9}"?dkim/i.test(text) ||
    (!isAnotherRecord(text) && (0,tag_list/* readTags */.g)(text, { caseless: true }).tags.some(({ name }) => /^p$/i.test(name)));
/** The versions of the other records of mail, of which some have a `p=` too. */
const isAnotherRecord = (text) => /^\s{0,9}v\s{0,9}=\s{0,9}(?:spf|dmarc|sts|tlsrpt|bimi)/i.test(text);

;// CONCATENATED MODULE: ./build/mail/dkim/samples.js
/** Public keys for examples and tests; their private halves are published (RFC 6376, RFC 8463) or were never kept. */
const sampleKeys = {
    /** RFC 8463 Appendix A.2. */
    ed25519: '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
    rsa512: 'MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAO3NHLR4rSPCTKZzYUFdkKoVbKXkvTBxKTQvSlTZCRGiZydbY6bTQTsj3tAKzdehVABRxpWLE0bTICHwSQ7vUQECAwEAAQ==',
    /** RFC 6376 Appendix C. */
    rsa1024: 'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB',
    rsa2048: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1ZeiM/oVSckHQqSnUCIjJmGlaARRp+fKsEpChSJif83kk3RyMCMj4GiGmCI7mK0FjEO3tutqdQnO+aIhzCeHfGQ7JVUgfrcP/vmSKTP4d/B1nFeh/kqO+uTbYhwLhRvXUR6WkuYEj1nDrLrbIDHrAdKGpCe5ZyL2Uo4J7j2qmrRUJIBPiqxpy1Kjb+fnzT/tda7O07/fRFb6YHUb6g43dCJnte14y5G/qMr5CyRo3c2gdhuz2qbUgVTKwrXR7d67hXaxl0Ec8rbx9bQ8ST+GRKh4KtwulOoiDbx4feOl15Vbd5Y0CihZW8gPef9WX4XsNhk7Ng/10MXQxWlTVxMXwIDAQAB',
    /** The same key without the SubjectPublicKeyInfo around it. */
    rsa2048Bare: 'MIIBCgKCAQEAu1ZeiM/oVSckHQqSnUCIjJmGlaARRp+fKsEpChSJif83kk3RyMCMj4GiGmCI7mK0FjEO3tutqdQnO+aIhzCeHfGQ7JVUgfrcP/vmSKTP4d/B1nFeh/kqO+uTbYhwLhRvXUR6WkuYEj1nDrLrbIDHrAdKGpCe5ZyL2Uo4J7j2qmrRUJIBPiqxpy1Kjb+fnzT/tda7O07/fRFb6YHUb6g43dCJnte14y5G/qMr5CyRo3c2gdhuz2qbUgVTKwrXR7d67hXaxl0Ec8rbx9bQ8ST+GRKh4KtwulOoiDbx4feOl15Vbd5Y0CihZW8gPef9WX4XsNhk7Ng/10MXQxWlTVxMXwIDAQAB',
    rsa4104: 'MIICIzANBgkqhkiG9w0BAQEFAAOCAhAAMIICCwKCAgIA75t/lREzVXZE+yDQ1NgPnCc3yhh32Krbh2hUtu2Q/sKJmuFJZXEV5zZTte0qFcQ6o8TqT9eLAVQD6ThPRXSgIoHmDyY1a6bN6eY9BaNrYxjMqxdHxbkiKxTCCDPEbTuF/A48z2kwVdD7DRnPinD+wGj+BDoWlcOxEulRtNjhrAhmqlcnMNK6yZaRc++x55T2E2e92QSnNQbme+22tsoWAKW8OxQz1v5kqG074qS9e3V7UTNeSoKBqYtw6MeCJLkIYr08SHWXPkLtz0W7+8khnsTbVWtTw7iDLuH/pCm0HsacQIoVJ4VFuRPCVk1iwCurlKO77e9MgGLRpXEQS6V4RCKFBK1/gofFnjKvB7bOBiLuMNoK0qMtgtNGaUDnUCAJJVnscN9DezLHItftnpEkUok11G5jg9DNke/dvCDe/+N+HYiSJjI5cJJBbYlxueSxRcYoDHAh1ttR+0w482j9Aunvea80bFtvfmnV0vdQ8o+SfRlQ0RhwoI0MUqk2qnfmQfmep3xNgYpjcECXSOgEO/mksQZKIjTZt5KN5vS3pQti12HVCFAXCnKib2HPbaV6MFQID5lKMOBCW/yuolAs/YeAfJSiGER/OyNovQoE71dutX5HagznJI87G/cLzJmjMAn/t2w5RqkPl8p2geLdvU9DBo8QzIdHN1ESr8bWZ6/LAgMBAAE=',
};

;// CONCATENATED MODULE: ./build/mail/dkim/index.js
/**
 * DKIM keys (RFC 6376, updated by RFC 8301 and RFC 8463).
 *
 * A domain that signs its mail publishes the public keys in the DNS, each under a name of its own choice, the
 * selector: `<selector>._domainkey.<domain>`. A signature names domain (`d=`) and selector (`s=`); there is no way to
 * list the selectors of a domain.
 *
 * The record is one TXT record with a tag=value list: `v=DKIM1; k=rsa; p=<base64>`. Its character-strings are joined
 * without anything between them. An empty `p=` revokes the key; `t=y` says that signing is only being tested; `h=` and
 * `s=` limit the key to hashes and services. A record that breaks the format gives no key, and the signature fails.
 *
 * Since RFC 8301 a signature with SHA-1, or with an RSA key under 1024 bits, is no signature; 2048 bits are advised.
 */







/***/ }),

/***/ 3328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xP: () => (/* reexport */ measure),
  zd: () => (/* reexport */ octetsOnWire)
});

// UNUSED EXPORTS: octetsAsBase64

;// CONCATENATED MODULE: ./build/mail/message/encoded.js
/** What octets take when they are encoded, so that every server can carry them (RFC 2045 §6.7, §6.8). */
/** With lines of 76 characters, each with CR and LF. */
function octetsAsBase64(octets) {
    const characters = Math.ceil(octets / 3) * 4;
    return characters + Math.ceil(characters / 76) * 2;
}
/** What one octet takes in quoted-printable: itself, or three characters. */
const quotedLength = (octet) => octet === 0x3d || octet > 0x7e || (octet < 0x20 && octet !== 0x09) ? 3 : 1;
/** A line of so many characters of quoted-printable, with CR and LF and the soft line ends that it needs. */
function quotedLineLength(characters) {
    // RFC 2045 §6.7: 76 characters at most, the "=" of a soft line end among them.
    const softEnds = characters <= 76 ? 0 : Math.ceil(characters / 75) - 1;
    return characters + softEnds * 3 + 2;
}

;// CONCATENATED MODULE: ./build/mail/message/content.js
/** Counts the content of one part, line by line: what it takes, what it is when decoded, what it asks of a server. */

/** Of an encoding in lower case; one that nobody knows is counted as it stands. */
function counterOf(encoding) {
    if (encoding === 'base64')
        return base64Counter();
    return encoding === 'quoted-printable' ? quotedCounter() : plainCounter();
}
const lineEnd = 2;
const without = (octets, beforeBoundary) => Math.max(0, octets - (beforeBoundary ? lineEnd : 0));
/** RFC 2045 §6.8: all but the alphabet is passed over. */
function base64Counter() {
    let [octets, characters] = [0, 0];
    return {
        add(bytes, { start, end }) {
            octets += end - start + lineEnd;
            for (let at = start; at < end; at += 1)
                characters += alphabet[bytes[at] ?? 0] ?? 0;
        },
        counted(beforeBoundary) {
            const total = without(octets, beforeBoundary);
            return { octets: total, decoded: Math.floor((characters * 3) / 4), carried: '7bit', encoded: total };
        },
    };
}
const alphabet = Uint8Array.from({ length: 256 }, (_, octet) => /[A-Za-z0-9+/]/.test(String.fromCharCode(octet)) ? 1 : 0);
/** RFC 2045 §6.7. */
function quotedCounter() {
    let [octets, decoded, endsHard] = [0, 0, false];
    return {
        add(bytes, { start, end }) {
            octets += end - start + lineEnd;
            const last = withoutBlanks(bytes, start, end);
            endsHard = bytes[last - 1] !== equals || last === start;
            decoded += quotedOctets(bytes, start, endsHard ? last : last - 1) + (endsHard ? lineEnd : 0);
        },
        counted(beforeBoundary) {
            const total = without(octets, beforeBoundary);
            return {
                octets: total,
                decoded: without(decoded, beforeBoundary && endsHard),
                carried: '7bit',
                encoded: total,
            };
        },
    };
}
const equals = 0x3d;
/** Rule 3: white space at the end of a line was added on the way. */
function withoutBlanks(bytes, start, end) {
    let last = end;
    while (last > start && (bytes[last - 1] === 0x20 || bytes[last - 1] === 0x09))
        last -= 1;
    return last;
}
/** Each `=` with two digits is one octet. */
function quotedOctets(bytes, start, end) {
    let count = end - start;
    for (let at = start; at + 2 < end; at += 1) {
        if (bytes[at] !== equals || !isHex(bytes[at + 1]) || !isHex(bytes[at + 2]))
            continue;
        count -= 2;
        at += 2;
    }
    return count;
}
const isHex = (octet = 0) => (octet >= 0x30 && octet <= 0x39) || (octet >= 0x41 && octet <= 0x46) || (octet >= 0x61 && octet <= 0x66);
/** RFC 5321 §4.5.3.1.6: 1,000 octets with CR and LF. */
const longestLine = 998;
function plainCounter() {
    let [octets, quoted, hasEightBit, isBinary] = [0, 0, false, false];
    return {
        add(bytes, { start, end }) {
            octets += end - start + lineEnd;
            isBinary ||= end - start > longestLine;
            let characters = 0;
            for (let at = start; at < end; at += 1) {
                const octet = bytes[at] ?? 0;
                characters += quotedLength(octet);
                if (octet === 0)
                    isBinary = true;
                else if (octet > 0x7f)
                    hasEightBit = true;
            }
            quoted += quotedLineLength(characters);
        },
        counted(beforeBoundary) {
            const total = without(octets, beforeBoundary);
            return {
                octets: total,
                decoded: total,
                carried: isBinary ? 'binary' : hasEightBit ? '8bit' : '7bit',
                encoded: Math.min(without(quoted, beforeBoundary), octetsAsBase64(total)),
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/mail/message/encoded-word.js
/** Encoded words, as `=?utf-8?Q?caf=C3=A9?=`, which older programs put into file names (RFC 2047). */
const word = /=\?([^?\s*]{1,40})(?:\*[^?\s]{0,40})?\?([bq])\?([^?\s]*)\?=(?:\s+(?==\?))?/gi;
/** The text with its encoded words decoded. Never throws. */
const decodeWords = (text) => text.replace(word, (_, charset, coding, encoded) => charsetDecoded(coding.toLowerCase() === 'b' ? base64Octets(encoded) : encoded_word_quotedOctets(encoded), charset));
/** Text in a charset by its name; in ISO 8859-1 where it is not known. */
function charsetDecoded(octets, charset) {
    try {
        return new TextDecoder(charset === '' ? 'utf-8' : charset).decode(octets);
    }
    catch {
        return new TextDecoder('latin1').decode(octets);
    }
}
const base64Octets = (text) => Uint8Array.from(atobOrNothing(text), (char) => char.charCodeAt(0));
function atobOrNothing(text) {
    try {
        return atob(text);
    }
    catch {
        return '';
    }
}
/** RFC 2047 §4.2: as quoted-printable, and an underscore is a space. */
const encoded_word_quotedOctets = (text) => Uint8Array.from(text
    .replace(/_/g, ' ')
    .replace(/=([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))), (char) => char.charCodeAt(0));

;// CONCATENATED MODULE: ./build/mail/message/parameter.js
/** Values with parameters, as `text/plain; charset=utf-8`, in all their spellings (RFC 2045 §5.1, RFC 2231). */

/** Never throws; what makes no sense is passed over. */
function readParameterized(text) {
    const [value = '', ...rest] = piecesOf(text);
    const written = new Map();
    for (const piece of rest) {
        const equals = piece.indexOf('=');
        const name = piece.slice(0, Math.max(equals, 0)).trim().toLowerCase();
        if (name !== '' && !written.has(name))
            written.set(name, unquoted(piece.slice(equals + 1).trim()));
    }
    return { value: value.trim().toLowerCase(), parameters: decodedOf(written) };
}
/** What stands between semicolons that are neither quoted nor in a comment; comments are left out. */
function piecesOf(text) {
    const pieces = [];
    let [piece, isQuoted, depth] = ['', false, 0];
    for (let at = 0; at < text.length; at += 1) {
        const char = text.charAt(at);
        if (char === '\\') {
            at += 1;
            if (depth === 0)
                piece += char + text.charAt(at);
        }
        else if (char === '"' && depth === 0) {
            isQuoted = !isQuoted;
            piece += char;
        }
        else if (char === '(' && !isQuoted)
            depth += 1;
        else if (char === ')' && depth > 0)
            depth -= 1;
        else if (char === ';' && !isQuoted && depth === 0) {
            pieces.push(piece);
            piece = '';
        }
        else if (depth === 0)
            piece += char;
    }
    return [...pieces, piece];
}
/** RFC 5322 §3.2.4. */
const unquoted = (text) => text.replace(/"((?:[^"\\]|\\.)*)"?/gs, (_, inner) => inner.replace(/\\(.)/gs, '$1'));
function decodedOf(written) {
    const names = new Set([...written.keys()].map((key) => key.split('*', 1)[0] ?? ''));
    names.delete('');
    return new Map([...names].map((name) => [name, decodedValue(name, written)]));
}
/** RFC 2231 §4.1: the extended form goes before the plain one, which is for older readers. */
function decodedValue(name, written) {
    const [whole, plain] = [written.get(`${name}*`), written.get(name)];
    const sections = whole === undefined ? sectionsOf(name, written) : [{ text: whole, isExtended: true }];
    if (sections.length === 0)
        return decodeWords(plain ?? '');
    const [, charset = '', rest] = /^([^']*)'[^']*'(.*)$/s.exec(sections[0]?.text ?? '') ?? [];
    const hasCharset = sections[0]?.isExtended === true && rest !== undefined;
    const octets = sections.flatMap(({ text, isExtended }, at) => isExtended ? percentDecoded(at === 0 && hasCharset ? rest : text) : [...utf8.encode(text)]);
    return charsetDecoded(Uint8Array.from(octets), hasCharset ? charset : '');
}
/** RFC 2231 §3: `filename*0`, `filename*1*`, in the order of their numbers until one is missing. */
function sectionsOf(name, written) {
    const sections = [];
    for (;;) {
        const key = `${name}*${sections.length}`;
        const [plain, extended] = [written.get(key), written.get(`${key}*`)];
        const text = extended ?? plain;
        if (text === undefined)
            return sections;
        sections.push({ text, isExtended: extended !== undefined });
    }
}
const utf8 = new TextEncoder();
function percentDecoded(text) {
    const octets = [];
    for (let at = 0; at < text.length; at += 1) {
        const [, hex] = /^%([\da-f]{2})/i.exec(text.slice(at, at + 3)) ?? [];
        octets.push(hex === undefined ? text.charCodeAt(at) & 0xff : Number.parseInt(hex, 16));
        if (hex !== undefined)
            at += 2;
    }
    return octets;
}

;// CONCATENATED MODULE: ./build/mail/message/header.js

/** No field that describes a content is longer; the rest of it is not read. */
const mostOctets = 16_384;
const [colon, space, tab] = [0x3a, 0x20, 0x09];
const described = /^content-(?:type|disposition|transfer-encoding)$/;
/** Takes the lines of a header one by one. */
class Header {
    /** Whether any line was a field. */
    hasFields = false;
    #values = new Map();
    #field = '';
    add(bytes, { start, end }) {
        // RFC 5322 §2.2.3: a line that begins with white space goes on with the field before it.
        if (isBlank(bytes[start])) {
            this.#append(bytes, start, end);
            return;
        }
        const at = bytes.subarray(start, Math.min(end, start + 80)).indexOf(colon);
        const name = at < 1
            ? ''
            : decoded(bytes.subarray(start, start + at))
                .trimEnd()
                .toLowerCase();
        if (isFieldName(name))
            this.hasFields = true;
        // Of a field that is there twice, the first counts.
        this.#field = described.test(name) && !this.#values.has(name) ? name : '';
        if (this.#field === '')
            return;
        this.#values.set(name, '');
        this.#append(bytes, start + at + 1, end);
    }
    describe() {
        const type = this.#read('content-type');
        const disposition = this.#read('content-disposition');
        const boundary = type.parameters.get('boundary');
        const name = disposition.parameters.get('filename') || type.parameters.get('name');
        return {
            // RFC 2045 §5.2: what says nothing of itself is plain text.
            type: /^[^\s/]+\/[^\s/]+$/.test(type.value) ? type.value : 'text/plain',
            ...(boundary === undefined || boundary === '' ? {} : { boundary }),
            // RFC 2045 §6.1: and of seven bits.
            encoding: this.#read('content-transfer-encoding').value || '7bit',
            ...(name === undefined || name === '' ? {} : { name }),
        };
    }
    #append(bytes, start, end) {
        const before = this.#values.get(this.#field);
        if (before === undefined || before.length >= mostOctets)
            return;
        const text = decoded(bytes.subarray(start, Math.min(end, start + mostOctets)));
        this.#values.set(this.#field, before + text);
    }
    #read(field) {
        return readParameterized(this.#values.get(field) ?? '');
    }
}
const isBlank = (octet) => octet === space || octet === tab;
/** RFC 5322 §2.2: printable ASCII but the colon. */
const isFieldName = (name) => /^[!-9;-~]+$/.test(name);
const [header_utf8, latin1] = [new TextDecoder('utf-8', { fatal: true }), new TextDecoder('latin1')];
/** RFC 6532 has UTF-8 in headers; what is none is read octet by octet. */
function decoded(bytes) {
    try {
        return header_utf8.decode(bytes);
    }
    catch {
        return latin1.decode(bytes);
    }
}

;// CONCATENATED MODULE: ./build/mail/message/line.js
/** The lines of a file, however they end. */
const [lf, cr] = [10, 13];
/** Lines ended by CR LF, LF or CR; what follows the last line end is a line only where it is not empty. */
function* linesOf(bytes) {
    for (let start = 0; start < bytes.length;) {
        let end = start;
        while (end < bytes.length && bytes[end] !== lf && bytes[end] !== cr)
            end += 1;
        yield { start, end };
        start = end + (bytes[end] === cr && bytes[end + 1] === lf ? 2 : 1);
    }
}

;// CONCATENATED MODULE: ./build/mail/message/measure.js



/** Never throws; linear in the length of the message. */
function measure(message) {
    const walk = new Walk(message);
    for (const line of linesOf(message))
        walk.take(line);
    return walk.end();
}
const mostParts = 1000;
const mostDepth = 20;
/** RFC 2046 §5.1.1 has 70; there are longer ones. */
const longestBoundary = 200;
const dash = 0x2d;
const measure_latin1 = new TextDecoder('latin1');
class Walk {
    #bytes;
    #parts = [];
    #problems = [];
    /** The multiparts that we are in, the outermost first, with what their boundary lines say after the dashes. */
    #open = [];
    #octets = 0;
    #header = new Header();
    /** The part that we are in: none before the first boundary of a multipart, and after its last one. */
    #content;
    #isInside = false;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    take(line) {
        // The line that separates messages in an mbox file (RFC 4155) is not part of the message.
        if (line.start === 0 && measure_latin1.decode(this.#bytes.subarray(0, 5)) === 'From ')
            return;
        this.#octets += line.end - line.start + 2;
        const found = this.#boundary(line);
        if (found !== undefined)
            this.#cross(found, line);
        else if (this.#header === undefined)
            this.#content?.counter.add(this.#bytes, line);
        else if (line.end === line.start)
            this.#endHeader(line.end);
        else
            this.#header.add(this.#bytes, line);
    }
    end() {
        const { length } = this.#bytes;
        this.#endHeader(length);
        this.#endPart(false, length);
        for (const { start } of this.#open)
            this.#say('unclosed-multipart', start, length);
        return { octets: this.#octets, parts: this.#parts, problems: this.#problems };
    }
    /** RFC 2046 §5.1.2: the boundary of an outer multipart also ends all that is in it. */
    #boundary({ start, end }) {
        if (this.#open.length === 0 || this.#bytes[start] !== dash || this.#bytes[start + 1] !== dash)
            return undefined;
        const text = measure_latin1.decode(this.#bytes.subarray(start + 2, Math.min(end, start + longestBoundary + 10)));
        const said = text.trimEnd();
        for (let depth = this.#open.length - 1; depth >= 0; depth -= 1) {
            const multipart = this.#open[depth];
            if (said === multipart?.next)
                return { depth, closes: false };
            if (said === multipart?.last)
                return { depth, closes: true };
        }
        return undefined;
    }
    #cross({ depth, closes }, { start }) {
        this.#endHeader(start);
        this.#endPart(true, start);
        if (this.#open.length === 0)
            return;
        const unclosed = this.#open.splice(depth + 1);
        if (closes)
            this.#open.pop();
        for (const inner of unclosed)
            this.#say('unclosed-multipart', inner.start, start);
        this.#header = closes ? undefined : new Header();
    }
    /** What follows is the content: of a multipart, which other parts are in, or of one part. */
    #endHeader(end) {
        const header = this.#header;
        this.#header = undefined;
        if (header === undefined)
            return;
        if (!this.#isInside && !header.hasFields)
            this.#say('no-header', 0, end);
        this.#isInside = true;
        const described = header.describe();
        const { boundary = '' } = described.type.startsWith('multipart/') ? described : {};
        const isMultipart = boundary !== '' && boundary.length <= longestBoundary;
        const isTooDeep = this.#open.length === mostDepth;
        if (isMultipart && isTooDeep)
            this.#say('too-many-parts', end, this.#bytes.length);
        if (isMultipart && !isTooDeep)
            this.#open.push({ next: boundary, last: `${boundary}--`, start: end });
        else
            this.#content = { described, counter: counterOf(described.encoding) };
    }
    #endPart(beforeBoundary, end) {
        if (this.#content === undefined)
            return;
        const { described, counter } = this.#content;
        this.#content = undefined;
        const { type, name } = described;
        this.#parts.push({ type, ...(name === undefined ? {} : { name }), ...counter.counted(beforeBoundary) });
        // What follows is then like the text after the last boundary.
        if (this.#parts.length < mostParts)
            return;
        this.#open.length = 0;
        this.#say('too-many-parts', end, this.#bytes.length);
    }
    #say(code, start, end) {
        this.#problems.push({ code, level: 'warning', span: { start, end } });
    }
}

;// CONCATENATED MODULE: ./build/mail/message/wire.js
/** RFC 1870 §3: the octets after DATA, without doubled dots; encoded first what the server cannot carry as it is. */
function octetsOnWire({ octets, parts }, { eightBitMime }) {
    const mustEncode = (carried) => carried === 'binary' || (carried === '8bit' && !eightBitMime);
    const added = parts.map((part) => (mustEncode(part.carried) ? part.encoded - part.octets : 0));
    return added.reduce((total, more) => total + Math.max(0, more), octets);
}

;// CONCATENATED MODULE: ./build/mail/message/index.js
/**
 * A message as it stands in a file, and the octets that it takes on its way.
 *
 * A message is a header and a body (RFC 5322); by MIME (RFC 2045, 2046) the body is one part, or several between boundary
 * lines, each with a header of its own, which may again hold several. What is not plain text travels encoded: base64
 * turns 57 octets into a line of 78, quoted-printable one odd octet into three. So an attachment takes a good third more
 * on the wire than on the disk.
 *
 * SIZE (RFC 1870) limits what goes over the wire after DATA: all of header and body, each line with CR and LF, but
 * neither the dots that are doubled at the start of lines nor the one that ends the message. A server without 8BITMIME
 * (RFC 6152) takes only seven bits, and no server lines of more than 998 octets: what does not fit is encoded first.
 */





/***/ }),

/***/ 8793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gR: () => (/* reexport */ contains),
  _3: () => (/* reexport */ evaluate),
  fT: () => (/* reexport */ expand),
  CM: () => (/* reexport */ formatNetwork),
  ms: () => (/* reexport */ formatTerm),
  eY: () => (/* reexport */ isSpf),
  hR: () => (/* reexport */ liveTermsOf),
  wQ: () => (/* reexport */ lookupLimit),
  ds: () => (/* reexport */ nameLimit),
  Nd: () => (/* reexport */ networksOf),
  EF: () => (/* reexport */ overlap),
  qg: () => (/* reexport */ parse),
  R0: () => (/* reexport */ parseMacroString),
  MO: () => (/* reexport */ parseNetwork),
  be: () => (/* reexport */ rangeOf),
  M$: () => (/* reexport */ recordsOf),
  rv: () => (/* reexport */ representatives),
  Lt: () => (/* reexport */ select_select),
  IG: () => (/* reexport */ unansweredIn),
  A_: () => (/* reexport */ voidLimit)
});

// UNUSED EXPORTS: addressAt, expandMacros, format

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
;// CONCATENATED MODULE: ./build/mail/spf/address.js
/** IP addresses as octets: read strictly, compared by network, written in the forms that SPF asks for. */
/** Reads an address as RFC 7208 §12 has it: no leading zeros in IPv4, no zone in IPv6, no white space. */
function parseAddress(text) {
    if (text.length > 45)
        return undefined;
    const octets = text.includes(':') ? octets6(text) : octets4(text);
    return octets && { family: octets.length === 4 ? 4 : 6, octets };
}
function octets4(text) {
    const parts = text.split('.');
    const isRight = parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
    return isRight ? parts.map(Number) : undefined;
}
/** RFC 4291 §2.2: eight groups, one run of zeros left out, the last two groups perhaps in dotted form. */
function octets6(text) {
    const [left, right, ...more] = text.split('::').map((side) => (side === '' ? [] : side.split(':')));
    if (left === undefined || more.length > 0)
        return undefined;
    const head = octetsOfGroups(left, right === undefined);
    const tail = octetsOfGroups(right ?? [], true);
    if (head === undefined || tail === undefined)
        return undefined;
    const missing = 16 - head.length - tail.length;
    if (right === undefined ? missing !== 0 : missing < 2)
        return undefined;
    return [...head, ...new Array(missing).fill(0), ...tail];
}
function octetsOfGroups(groups, mayEndDotted) {
    const octets = [];
    for (const [i, group] of groups.entries()) {
        const dotted = mayEndDotted && i === groups.length - 1 && group.includes('.') ? octets4(group) : undefined;
        if (dotted !== undefined)
            octets.push(...dotted);
        else if (/^[0-9a-f]{1,4}$/i.test(group))
            octets.push(Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255);
        else
            return undefined;
    }
    return octets;
}
/** RFC 7208 §5: an IPv4-mapped IPv6 address is the IPv4 address. */
function unmapped(address) {
    const { family, octets } = address;
    const isMapped = family === 6 && octets.slice(0, 12).every((octet, i) => octet === (i < 10 ? 0 : 255));
    return isMapped ? { family: 4, octets: octets.slice(12) } : address;
}
/** Whether the first `prefix` bits of two addresses of one family are the same; never across families. */
function isInNetwork(address, network, prefix) {
    if (address.family !== network.family)
        return false;
    return address.octets.every((octet, i) => {
        const bits = Math.min(Math.max(prefix - 8 * i, 0), 8);
        return octet >> (8 - bits) === (network.octets[i] ?? 0) >> (8 - bits);
    });
}
/** The form that people read: dotted, or by RFC 5952. */
function readable({ family, octets }) {
    if (family === 4)
        return octets.join('.');
    const groups = Array.from({ length: 8 }, (_, i) => (((octets[2 * i] ?? 0) << 8) | (octets[2 * i + 1] ?? 0)).toString(16));
    // RFC 5952 §4.2: the longest run of zero groups, the first of equal ones, never a single group
    const runs = [...groups.join(':').matchAll(/(?<![^:])0(?::0(?![^:]))+/g)];
    const longest = runs.reduce((best, [run]) => (run.length > best.length ? run : best), '');
    if (longest === '')
        return groups.join(':');
    const at = runs.find(([run]) => run === longest)?.index ?? 0;
    const whole = groups.join(':');
    return `${whole.slice(0, at).replace(/:$/, '')}::${whole.slice(at + longest.length).replace(/^:/, '')}`;
}
/** RFC 7208 §7.3, `%{i}`: dotted octets, or 32 dotted nibbles. */
const dotted = ({ family, octets }) => family === 4
    ? octets.join('.')
    : octets.map((octet) => `${(octet >> 4).toString(16)}.${(octet & 15).toString(16)}`).join('.');
/** The name that PTR records of the address stand at. */
const reverseName = (address) => `${dotted(address).split('.').reverse().join('.')}.${address.family === 4 ? 'in-addr' : 'ip6'}.arpa`;

// EXTERNAL MODULE: ./build/net/dns/text.js
var dns_text = __webpack_require__(6189);
;// CONCATENATED MODULE: ./build/mail/spf/hosts.js

/** The addresses of one family that a host has; none where it does not exist. */
async function addressesOf(name, family, dns) {
    const answer = await dns({ name, type: family === 4 ? 'A' : 'AAAA' });
    if (answer.kind === 'failed')
        return { kind: 'failed', detail: answer.detail };
    const texts = answer.kind === 'found' ? answer.records.map(({ data }) => data) : [];
    return { kind: 'addresses', addresses: texts.map(parseAddress).filter((found) => found !== undefined) };
}

;// CONCATENATED MODULE: ./build/mail/spf/limits.js
/** How much an evaluation may ask of the DNS (RFC 7208 §4.6.4). */
/** Terms that ask the DNS, over the record and all that it includes and redirects to. */
const lookupLimit = 10;
/** Of these terms, those whose look-up finds nothing. */
const voidLimit = 2;
/** Hosts that one `mx` may give, and names of an address that are looked at. */
const nameLimit = 10;

;// CONCATENATED MODULE: ./build/mail/spf/ptr.js
/** The validated domain names of an address (RFC 7208 §5.5): what its PTR records say and address records confirm. */




async function validatedNames(address, dns) {
    const name = (0,dns_name/* parseName */.$q)(reverseName(address));
    const answer = name === undefined ? undefined : await dns({ name, type: 'PTR' });
    // RFC 7208 §5.5: a DNS error means no match, not temperror
    if (answer === undefined || answer.kind === 'failed')
        return { kind: 'failed' };
    if (answer.kind !== 'found')
        return { kind: 'names', names: [], isVoid: true };
    // RFC 7208 §4.6.4: names beyond the tenth are ignored
    const claimed = answer.records.slice(0, nameLimit).map(({ data }) => data);
    const confirmed = await Promise.all(claimed.map((host) => hasAddress(host, address, dns)));
    return { kind: 'names', names: claimed.filter((_, i) => confirmed[i]), isVoid: false };
}
/** RFC 7208 §5.5: a name whose address look-up fails is skipped. */
async function hasAddress(name, address, dns) {
    const found = await addressesOf(name, address.family, dns);
    return found.kind === 'addresses' && found.addresses.some((other) => isInNetwork(address, other, 128));
}

;// CONCATENATED MODULE: ./build/mail/spf/session.js



/** The steps that are kept of a long evaluation. */
const longestTrace = 250;
function sessionFor({ dns, address: given, ...rest }) {
    const address = unmapped(given);
    let names;
    const context = {
        ...rest,
        address,
        validatedNames: () => {
            names ??= validatedNames(address, dns).then((found) => (found.kind === 'names' ? found.names : []));
            return names;
        },
    };
    return {
        dns,
        address,
        counts: { lookups: 0, voids: 0 },
        trace: [],
        contextAt: (domain) => ({ ...context, domain }),
    };
}
function note({ trace }, step) {
    if (trace.length < longestTrace)
        trace.push(step);
}
/** Counts a term that asks the DNS; the stop where it is one too many. */
function countLookup({ counts }, at) {
    counts.lookups += 1;
    return counts.lookups > lookupLimit ? stopped('permerror', { code: 'lookup-limit', ...at }) : undefined;
}
/** Counts a term whose look-up found nothing; the stop where it is one too many. */
function countVoid({ counts }, at) {
    counts.voids += 1;
    return counts.voids > voidLimit ? stopped('permerror', { code: 'void-limit', ...at }) : undefined;
}
const stopped = (result, obstacle) => ({
    kind: 'stop',
    result,
    obstacle,
});

;// CONCATENATED MODULE: ./build/mail/spf/macros.js
/** The expansion of macros (RFC 7208 §7.2 to §7.4). */


/** Far more than a name or an explanation needs; what is longer is not made. */
const longestExpansion = 65_536;
/** The text of a macro-string, or undefined where it would be longer than 65,536 characters. */
async function expandMacros({ parts }, context) {
    let text = '';
    for (const part of parts) {
        text += 'literal' in part ? part.literal : await expandMacro(part, context);
        if (text.length > longestExpansion)
            return undefined;
    }
    return text;
}
async function expandMacro({ letter, escaped, digits, reverse, delimiters }, context) {
    const value = letter === 'p' ? await validatedName(context) : values[letter](context);
    // RFC 7208 §7.3: split, reverse, keep the right-hand parts, join with dots, then escape
    const split = value.split(new RegExp(`[${delimiters.replaceAll('-', '\\-')}]`));
    const ordered = reverse ? split.reverse() : split;
    const kept = digits === undefined ? ordered : ordered.slice(-digits);
    const text = kept.join('.');
    return escaped ? urlEscaped(text) : text;
}
/** RFC 7208 §7.2. */
const values = {
    s: ({ sender }) => `${sender.local}@${sender.domain}`,
    l: ({ sender }) => sender.local,
    o: ({ sender }) => sender.domain,
    d: ({ domain }) => domain,
    i: ({ address }) => dotted(address),
    h: ({ helo }) => helo,
    c: ({ address }) => readable(address),
    r: ({ receiver }) => receiver,
    t: ({ now }) => String(Math.floor(now.getTime() / 1000)),
    v: ({ address }) => (address.family === 4 ? 'in-addr' : 'ip6'),
};
/** RFC 7208 §7.3: the domain itself if it is validated, else a name below it, else any, else `unknown`. */
async function validatedName({ domain, validatedNames }) {
    const names = [...(await validatedNames())].sort();
    const current = domain.toLowerCase();
    return (names.find((name) => name === current) ??
        names.find((name) => (0,dns_name/* isWithin */.UO)(name, current)) ??
        names[0] ??
        'unknown');
}
/** RFC 7208 §7.3: everything outside the unreserved set of RFC 3986. */
const urlEscaped = (text) => text.replace(/[^A-Za-z0-9\-._~]+/g, (run) => [...Buffer.from(run, 'utf8')]
    .map((octet) => `%${octet.toString(16).toUpperCase().padStart(2, '0')}`)
    .join(''));

;// CONCATENATED MODULE: ./build/mail/spf/target.js
/** The name that a term asks for (RFC 7208 §4.8, §7.3). */


/** The domain-spec with its macros expanded, else the domain of the record; undefined for what no DNS question can hold. */
async function targetName(spec, domain, session) {
    const text = spec === undefined ? domain : await expandMacros(spec, session.contextAt(domain));
    // The root is a name, but never one that a term means: it is what is left of an empty macro
    return text === undefined ? undefined : (0,dns_name/* parseName */.$q)(shortened(text)) || undefined;
}
const longestName = 253;
/** RFC 7208 §7.3: labels are taken away on the left until the name fits. */
function shortened(text) {
    const name = text.endsWith('.') ? text.slice(0, -1) : text;
    if (name.length <= longestName)
        return name;
    const dot = name.indexOf('.', name.length - longestName - 1);
    return dot === -1 ? name : name.slice(dot + 1);
}

;// CONCATENATED MODULE: ./build/mail/spf/match.js
/** Whether a mechanism matches the client's address (RFC 7208 §5), for all but `include`. */







const match = { kind: 'match' };
const noMatch = { kind: 'no-match' };
const matchIf = (condition) => (condition ? match : noMatch);
async function matches(mechanism, place, session) {
    switch (mechanism.name) {
        case 'all':
            return match;
        case 'ip4':
        case 'ip6':
            return matchNetwork(mechanism, session);
        default:
            return countLookup(session, place) ?? matchByName(mechanism, place, session);
    }
}
async function matchByName(mechanism, place, session) {
    const target = await targetName(mechanism.domain, place.domain, session);
    // RFC 7208 §4.8: a name that cannot be asked for is one that does not exist
    if (target === undefined)
        return noMatch;
    switch (mechanism.name) {
        case 'a':
            return matchA(mechanism, target, place, session);
        case 'mx':
            return matchMx(mechanism, target, place, session);
        case 'ptr':
            return matchPtr(target, place, session);
        case 'exists':
            return matchExists(target, place, session);
    }
}
function matchNetwork({ address, prefix }, session) {
    const network = parseAddress(address);
    return matchIf(network !== undefined && isInNetwork(session.address, network, prefix));
}
/** The prefix length for the family of the client's address. */
const prefixFor = ({ prefix4, prefix6 }, { address }) => address.family === 4 ? prefix4 : prefix6;
/** RFC 7208 §5.3. */
async function matchA(mechanism, target, place, session) {
    const found = await addressesOf(target, session.address.family, session.dns);
    if (found.kind === 'failed')
        return unanswered(place, found.detail);
    if (found.addresses.length === 0)
        return countVoid(session, place) ?? noMatch;
    return matchIf(found.addresses.some((host) => isInNetwork(session.address, host, prefixFor(mechanism, session))));
}
/** RFC 7208 §5.4: the hosts in the order of preference; they are asked for at once and judged in turn. */
async function matchMx(mechanism, target, place, session) {
    const answer = await session.dns({ name: target, type: 'MX' });
    if (answer.kind === 'failed')
        return unanswered(place, answer.detail);
    if (answer.kind !== 'found')
        return countVoid(session, place) ?? noMatch;
    // RFC 7208 §4.6.4: more than ten hosts are a permerror, whichever of them would match
    if (answer.records.length > nameLimit)
        return stopped('permerror', { code: 'mx-limit', ...place });
    const hosts = answer.records
        .map(({ data }) => data)
        .sort((a, b) => a.preference - b.preference || order(a.exchange, b.exchange));
    // RFC 7505 §3: the root as exchange names no host
    const named = hosts.map(({ exchange }) => exchange).filter((exchange) => exchange !== '');
    const found = await Promise.all(named.map((host) => addressesOf(host, session.address.family, session.dns)));
    for (const host of found) {
        if (host.kind === 'failed')
            return unanswered(place, host.detail);
        if (host.addresses.some((other) => isInNetwork(session.address, other, prefixFor(mechanism, session))))
            return match;
    }
    return noMatch;
}
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** RFC 7208 §5.5. */
async function matchPtr(target, place, session) {
    const validated = await validatedNames(session.address, session.dns);
    if (validated.kind === 'failed')
        return noMatch;
    if (validated.isVoid)
        return countVoid(session, place) ?? noMatch;
    return matchIf(validated.names.some((name) => (0,dns_name/* isWithin */.UO)(name, target)));
}
/** RFC 7208 §5.7: always an A look-up, whatever the family of the client's address. */
async function matchExists(target, place, session) {
    const answer = await session.dns({ name: target, type: 'A' });
    if (answer.kind === 'failed')
        return unanswered(place, answer.detail);
    return answer.kind === 'found' ? match : (countVoid(session, place) ?? noMatch);
}
/** RFC 7208 §5: a DNS error in a mechanism ends the whole check. */
const unanswered = (place, detail) => stopped('temperror', { code: 'unanswered', ...place, detail });

;// CONCATENATED MODULE: ./build/mail/spf/macro-string.js
/** More labels than a name has; a larger number says the same. */
const mostDigits = 255;
/** RFC 7208 §7.1: `%_` is a space and `%-` an URL-encoded one. */
const escapes = { '%%': '%', '%_': ' ', '%-': '%20' };
const tokens = /%\{([slodiphcrtv])(\d*)(r?)([.\-+,/_=]*)\}|%[%_-]|[^%]+|%/gi;
/** A macro-string, or where it goes wrong. Spaces are let through, which only an explain-string has (§6.2). */
function parseMacroString(text) {
    const parts = [];
    for (const token of text.matchAll(tokens)) {
        const [whole, letter, digits = ''] = token;
        // RFC 7208 §7.1: the number of labels must not be zero
        if (whole === '%' || /^0+$/.test(digits))
            return { wrong: { start: token.index, end: endOfMacro(text, token.index) } };
        if (letter === undefined)
            addLiteral(parts, escapes[whole] ?? whole);
        else
            parts.push(macroOf(token));
    }
    return { text, parts };
}
function macroOf([, letter = '', digits = '', reverse, delimiters]) {
    return {
        letter: letter.toLowerCase(),
        escaped: letter !== letter.toLowerCase(),
        ...(digits === '' ? {} : { digits: Math.min(Number(digits), mostDigits) }),
        reverse: reverse !== '',
        delimiters: delimiters || '.',
    };
}
function addLiteral(parts, literal) {
    const last = parts.at(-1);
    if (last !== undefined && 'literal' in last)
        parts[parts.length - 1] = { literal: last.literal + literal };
    else
        parts.push({ literal });
}
/** What was meant as the macro: to its brace where there is one soon, else the sign and the character after it. */
function endOfMacro(text, start) {
    const brace = text[start + 1] === '{' ? text.slice(start, start + 40).indexOf('}') : -1;
    return brace === -1 ? Math.min(start + 2, text.length) : start + brace + 1;
}
/** RFC 7208 §7.2: `c`, `r` and `t` are for explanations only. */
const hasExplanationMacro = ({ parts }) => parts.some((part) => 'letter' in part && 'crt'.includes(part.letter));
/** RFC 7208 §7.1: a domain-spec ends in a top label after a dot, or in a macro-expand. */
function endsAsDomain(text) {
    const last = [...text.matchAll(tokens)].at(-1)?.[0] ?? '';
    if (last.startsWith('%'))
        return true;
    const labels = (last.endsWith('.') ? last.slice(0, -1) : last).split('.');
    return labels.length > 1 && isTopLabel(labels.at(-1) ?? '');
}
/** RFC 7208 §7.1, toplabel: letters, digits and inner hyphens, not digits alone. */
const isTopLabel = (label) => /^[a-z0-9-]+$/i.test(label) && !label.startsWith('-') && !label.endsWith('-') && !/^\d+$/.test(label);
/** The text of parts; the one that {@link parseMacroString} reads back as the same parts. */
const formatMacroString = (parts) => parts.map((part) => ('literal' in part ? formatLiteral(part.literal) : formatMacro(part))).join('');
/** `%-` before `%%`: a domain may end in it, and not in `%%20` (§7.1). */
const formatLiteral = (literal) => literal.replace(/%20|[% ]/g, (text) => ({ '%20': '%-', '%': '%%', ' ': '%_' })[text] ?? text);
function formatMacro({ letter, escaped, digits, reverse, delimiters }) {
    const name = escaped ? letter.toUpperCase() : letter;
    return `%{${name}${digits ?? ''}${reverse ? 'r' : ''}${delimiters === '.' ? '' : delimiters}}`;
}

;// CONCATENATED MODULE: ./build/mail/spf/mechanism.js
/** Mechanisms of a record (RFC 7208 §5, §12): from name and arguments to a value, or to the mistake in them. */


const mechanismNames = new Set([
    'all',
    'include',
    'a',
    'mx',
    'ptr',
    'ip4',
    'ip6',
    'exists',
]);
const fault = (code, start, end) => ({
    fault: { code, start, end },
});
/** Moves a mistake found in a part of a text to its place in the whole. */
const shifted = (read, by) => 'fault' in read ? fault(read.fault.code, read.fault.start + by, read.fault.end + by) : read;
/** `name` in lower case and one of {@link mechanismNames}; `rest` is what follows it in the term. */
function readMechanism(name, rest) {
    switch (name) {
        case 'all':
            return rest === '' ? { value: { name } } : fault('unexpected-value', 0, rest.length);
        case 'include':
        case 'exists':
            return mapped(readRequired(rest, withoutPrefix), (domain) => ({ name, domain }));
        case 'ptr':
            return mapped(readOptional(rest, withoutPrefix), (domain) => ({ name, ...(domain && { domain }) }));
        case 'a':
        case 'mx':
            return readHosts(name, rest);
        default:
            return mapped(readRequired(rest, name === 'ip4' ? readNetwork4 : readNetwork6), (network) => ({
                name: name === 'ip4' ? 'ip4' : 'ip6',
                ...network,
            }));
    }
}
const mapped = (read, into) => 'fault' in read ? read : { value: into(read.value) };
function readRequired(rest, read) {
    if (!rest.startsWith(':') || rest === ':')
        return fault('missing-value', 0, rest.length);
    return shifted(read(rest.slice(1)), 1);
}
function readOptional(rest, read) {
    if (rest === '')
        return { value: undefined };
    return rest.startsWith(':') ? readRequired(rest, read) : fault('unexpected-value', 0, rest.length);
}
/** RFC 7208 §7.1, §7.2: a domain-spec of a mechanism, `redirect` or `exp`. */
function readDomain(text) {
    if (text === '')
        return fault('missing-value', 0, 0);
    const read = parseMacroString(text);
    if ('wrong' in read)
        return fault('bad-macro', read.wrong.start, read.wrong.end);
    if (hasExplanationMacro(read))
        return fault('bad-macro', 0, text.length);
    return endsAsDomain(text) ? { value: read } : fault('bad-domain', 0, text.length);
}
/** A domain-spec where no prefix length may follow; the mistake is then the prefix, not the name before it. */
function withoutPrefix(text) {
    const domain = readDomain(text);
    const at = text.search(/\/\d+$/);
    return 'fault' in domain && at !== -1 ? fault('unexpected-value', at, text.length) : domain;
}
/** RFC 7208 §5.3, §5.4: `[":" domain-spec] [dual-cidr-length]`. A domain-spec may hold slashes, so the end is read first. */
function readHosts(name, rest) {
    const [lengths = '', four, six] = /(?:\/(\d+))?(?:\/\/(\d+))?$/.exec(rest) ?? [];
    const at = rest.length - lengths.length;
    const before = rest.slice(0, at);
    if (before !== '' && !before.startsWith(':'))
        return fault('bad-prefix', 0, rest.length);
    const prefix4 = readPrefix(four, 32);
    const prefix6 = readPrefix(six, 128);
    if (prefix4 === undefined || prefix6 === undefined)
        return fault('bad-prefix', at, rest.length);
    const domain = readOptional(before, readDomain);
    if (!('fault' in domain))
        return { value: { name, ...(domain.value && { domain: domain.value }), prefix4, prefix6 } };
    const slash = rest.indexOf('/', rest.lastIndexOf('.'));
    return domain.fault.code === 'bad-domain' && slash !== -1
        ? fault('bad-prefix', slash, rest.length)
        : domain;
}
/** RFC 7208 §12: no leading zeros; all bits where no length is given. */
function readPrefix(digits, longest) {
    if (digits === undefined)
        return longest;
    return /^(?:0|[1-9]\d{0,2})$/.test(digits) && Number(digits) <= longest ? Number(digits) : undefined;
}
const readNetwork4 = (text) => readNetwork(text, 4);
const readNetwork6 = (text) => readNetwork(text, 6);
/** RFC 7208 §5.6. */
function readNetwork(text, family) {
    const slash = text.indexOf('/');
    const end = slash === -1 ? text.length : slash;
    const address = parseAddress(text.slice(0, end));
    if (address === undefined)
        return fault(notAnAddress(text.slice(0, end), family), 0, end);
    if (address.family !== family)
        return fault('wrong-family', 0, end);
    const prefix = readPrefix(slash === -1 ? undefined : text.slice(slash + 1), family === 4 ? 32 : 128);
    return prefix === undefined
        ? fault('bad-prefix', end, text.length)
        : { value: { address: readable(address), prefix } };
}
function notAnAddress(text, family) {
    const isHost = !text.includes(':') && /[g-z]/i.test(text) && text.includes('.');
    return isHost ? 'host-in-ip' : family === 4 ? 'bad-ip4' : 'bad-ip6';
}

;// CONCATENATED MODULE: ./build/mail/spf/select.js
/** Which of a domain's TXT records is its SPF record (RFC 7208 §4.5). */
/** RFC 7208 §4.5, §12: the version section, in any case, ended by a space or the end of the text. */
const isSpf = (text) => /^v=spf1(?: |$)/i.test(text);
/** Takes the texts of all TXT records, the character-strings of each joined without a separator (§3.3). */
function select_select(texts) {
    const records = texts.filter(isSpf);
    const [text] = records;
    if (text === undefined)
        return { kind: 'none' };
    return records.length === 1 ? { kind: 'one', text } : { kind: 'several', texts: records };
}

;// CONCATENATED MODULE: ./build/mail/spf/parse.js
/** From the text of a record to its terms and what is wrong with them (RFC 7208 §4.6.1, §12). */



/** Reads the text of a TXT record (character-strings joined, octets as characters of the same code). Never throws. */
function parse(text) {
    if (!isSpf(text))
        return { record: undefined, problems: [] };
    const problems = [];
    const terms = [];
    const modifiers = new Set();
    for (const match of text.slice('v=spf1'.length).matchAll(/[^ ]+/g)) {
        const word = { text: match[0], start: 'v=spf1'.length + match.index };
        const read = readTerm(word);
        const repeated = 'value' in read ? repetition(read.value, modifiers) : undefined;
        if ('fault' in read)
            problems.push(problemOf(word, read.fault));
        else if (repeated !== undefined)
            problems.push(problemOf(word, { code: repeated, start: 0, end: word.text.length }));
        else {
            terms.push(read.value);
            problems.push(...doubtsAbout(read.value, word));
        }
    }
    return { record: { text, terms }, problems };
}
function problemOf(word, { code, start, end }, level = 'error') {
    const span = { start: word.start + start, end: word.start + end };
    return { code, level, span, text: word.text };
}
/** RFC 7208 §6: `redirect` and `exp` must not appear more than once each. */
function repetition(term, before) {
    if (term.kind !== 'modifier' || (term.name !== 'redirect' && term.name !== 'exp'))
        return undefined;
    const isRepeated = before.has(term.name);
    before.add(term.name);
    return isRepeated ? `repeated-${term.name}` : undefined;
}
/** What is within the grammar and yet surely not meant. */
function doubtsAbout(term, word) {
    const end = word.text.length;
    if (term.kind === 'modifier' && mechanismNames.has(term.name)) {
        return [problemOf(word, { code: 'mechanism-as-modifier', start: 0, end }, 'warning')];
    }
    const glued = isDomainTerm(term) && /[a-z]-all\.?$/i.test(word.text);
    return glued
        ? [problemOf(word, { code: 'glued-all', start: word.text.lastIndexOf('-'), end }, 'warning')]
        : [];
}
const isDomainTerm = (term) => term.kind === 'directive' ? 'domain' in term.mechanism : term.name === 'redirect' || term.name === 'exp';
function readTerm(word) {
    const { text } = word;
    // RFC 7208 §12: a term is visible US-ASCII
    const character = /[^\x21-\x7e]+/.exec(text);
    if (character !== null)
        return faultOf('bad-character', character.index, character.index + character[0].length);
    const modifier = /^([+\-?~]?)([a-z][a-z0-9_.-]*)=/i.exec(text);
    const read = modifier === null ? readDirective(word) : readModifier(word, modifier[1] ?? '', modifier[2] ?? '');
    const glued = /(?<=[^+\-?~])[+\-?~]all$/i.exec(text);
    return 'fault' in read && glued !== null ? faultOf('glued-all', glued.index, text.length) : read;
}
const faultOf = (code, start, end) => ({
    fault: { code, start, end },
});
function readModifier({ text, start }, qualifier, written) {
    const name = written.toLowerCase();
    // RFC 7208 §4.6.1: only a directive has a qualifier
    if (qualifier !== '')
        return faultOf(mechanismNames.has(name) ? 'mechanism-as-modifier' : 'qualified-modifier', 0, text.length);
    const at = written.length + 1;
    const isKnown = name === 'redirect' || name === 'exp';
    const value = shifted(isKnown ? readDomain(text.slice(at)) : readUnknown(text.slice(at)), at);
    if ('fault' in value)
        return value;
    return {
        value: { kind: 'modifier', span: { start, end: start + text.length }, text, name, value: value.value },
    };
}
/** RFC 7208 §6: an unknown modifier is ignored, but its value has to be a macro-string. */
function readUnknown(text) {
    const read = parseMacroString(text);
    return 'wrong' in read ? faultOf('bad-macro', read.wrong.start, read.wrong.end) : { value: read };
}
function readDirective({ text, start }) {
    if (/^[^:/]*=/.test(text))
        return faultOf('bad-modifier', 0, text.length);
    const [whole = '', qualifier = '', written = ''] = /^([+\-?~]?)([a-z0-9_.-]*)/i.exec(text) ?? [];
    const name = written.toLowerCase();
    const rest = text.slice(whole.length);
    if (!mechanismNames.has(name) || (rest !== '' && !/^[:/]/.test(rest))) {
        const isModifier = (name === 'redirect' || name === 'exp') && rest.startsWith(':');
        return faultOf(isModifier ? 'modifier-as-mechanism' : 'unknown-mechanism', 0, text.length);
    }
    const mechanism = shifted(readMechanism(name, rest), whole.length);
    if ('fault' in mechanism)
        return mechanism;
    return {
        value: {
            kind: 'directive',
            span: { start, end: start + text.length },
            text,
            qualifier: (qualifier || '+'),
            mechanism: mechanism.value,
        },
    };
}

;// CONCATENATED MODULE: ./build/mail/spf/check-host.js
/** The function check_host() (RFC 7208 §4): a domain's record against the client's address. */







const results = {
    '+': 'pass',
    '-': 'fail',
    '~': 'softfail',
    '?': 'neutral',
};
async function checkHost(domain, session) {
    const name = mailDomain(domain);
    // RFC 7208 §4.3: malformed or not multi-label
    if (name === undefined)
        return { result: 'none', domain, obstacle: { code: 'not-a-domain', domain } };
    const answer = await session.dns({ name, type: 'TXT' });
    // RFC 7208 §4.4
    if (answer.kind === 'failed') {
        return { result: 'temperror', domain, obstacle: { code: 'unanswered', domain, detail: answer.detail } };
    }
    const texts = answer.kind === 'found' ? answer.records.map(({ data }) => (0,dns_text/* textOf */.b)(data)) : [];
    const selected = select_select(texts);
    // RFC 7208 §4.5
    if (selected.kind === 'none')
        return { result: 'none', domain, obstacle: { code: 'no-record', domain } };
    if (selected.kind === 'several')
        return { result: 'permerror', domain, obstacle: { code: 'several-records', domain } };
    return checkRecord(selected.text, domain, session);
}
/** RFC 7208 §4.3: a name of two labels or more; an address literal is none. */
function mailDomain(text) {
    const name = text.startsWith('[') ? undefined : (0,dns_name/* parseName */.$q)(text);
    return name !== undefined && (0,dns_name/* labelsOf */.PC)(name).length > 1 ? name : undefined;
}
async function checkRecord(text, domain, session) {
    const { record, problems } = parse(text);
    const errors = problems.filter(({ level }) => level === 'error');
    // RFC 7208 §4.6: an error anywhere in the record, before any of it is evaluated
    if (record === undefined || errors.length > 0) {
        return { result: 'permerror', domain, obstacle: { code: 'syntax', domain, problems: errors } };
    }
    const exp = modifier(record, 'exp');
    const decided = await firstMatch(record, domain, session);
    if (decided !== undefined)
        return { ...decided, ...(exp && 'mechanism' in decided && { exp: exp.value }) };
    const redirect = modifier(record, 'redirect');
    // RFC 7208 §4.7: no match and nowhere to go on
    return redirect === undefined ? { result: 'neutral', domain } : follow(redirect, domain, session);
}
const modifier = ({ terms }, name) => terms.find((term) => term.kind === 'modifier' && term.name === name);
/** RFC 7208 §4.6.2: the first mechanism that matches decides, or the first that cannot be evaluated. */
async function firstMatch({ terms }, domain, session) {
    for (const term of terms) {
        if (term.kind !== 'directive')
            continue;
        const outcome = await evaluateDirective(term, domain, session);
        note(session, {
            domain,
            term: term.text,
            outcome: outcome.kind === 'stop' ? outcome.result : outcome.kind,
        });
        if (outcome.kind === 'match')
            return { result: results[term.qualifier], domain, mechanism: term.text };
        if (outcome.kind === 'stop')
            return { result: outcome.result, domain, obstacle: outcome.obstacle };
    }
    return undefined;
}
async function evaluateDirective({ mechanism, text }, domain, session) {
    const place = { domain, term: text };
    if (mechanism.name !== 'include')
        return matches(mechanism, place, session);
    return countLookup(session, place) ?? include(mechanism.domain, place, session);
}
/** RFC 7208 §5.2: what the result of the included record means here. */
async function include(spec, place, session) {
    const target = (await targetName(spec, place.domain, session)) ?? '';
    const included = await checkHost(target, session);
    switch (included.result) {
        case 'pass':
            return { kind: 'match' };
        case 'fail':
        case 'softfail':
        case 'neutral':
            return { kind: 'no-match' };
        case 'none':
            return stopped('permerror', { code: 'target-without-record', ...place });
        default:
            return stopped(included.result, included.obstacle);
    }
}
/** RFC 7208 §6.1: the result is that of the other record, its explanation too, and no record there is a permerror. */
async function follow({ value, text }, domain, session) {
    const place = { domain, term: text };
    const over = countLookup(session, place);
    if (over !== undefined)
        return { result: over.result, domain, obstacle: over.obstacle };
    const target = (await targetName(value, domain, session)) ?? '';
    note(session, { domain, term: text, outcome: 'match' });
    const conclusion = await checkHost(target, session);
    if (conclusion.result !== 'none')
        return conclusion;
    return { result: 'permerror', domain, obstacle: { code: 'target-without-record', ...place } };
}

;// CONCATENATED MODULE: ./build/mail/spf/explanation.js
/** The text with which a domain explains a fail (RFC 7208 §6.2). */




/** The expanded text, or undefined where anything at all is wrong with it: then there is no explanation. */
async function explain(exp, domain, session) {
    const name = await targetName(exp, domain, session);
    if (name === undefined)
        return undefined;
    const answer = await session.dns({ name, type: 'TXT' });
    const [record, ...more] = answer.kind === 'found' ? answer.records : [];
    if (record === undefined || more.length > 0)
        return undefined;
    const text = (0,dns_text/* textOf */.b)(record.data);
    const macros = isPrintable(text) ? parseMacroString(text) : { wrong: true };
    if ('wrong' in macros)
        return undefined;
    const expanded = await expandMacros(macros, session.contextAt(domain));
    return expanded !== undefined && isPrintable(expanded) ? expanded : undefined;
}
/** RFC 7208 §6.2: it goes into an SMTP reply, so visible US-ASCII and spaces, as written and as expanded. */
const isPrintable = (text) => /^[\x20-\x7e]*$/.test(text);

;// CONCATENATED MODULE: ./build/mail/spf/reason.js

/** `address` as it was given. Holds remote text: escape on the way out. */
function reasonFor(conclusion, address) {
    if ('obstacle' in conclusion)
        return sentences[conclusion.obstacle.code](conclusion.obstacle, address);
    const { domain, mechanism } = conclusion;
    if (mechanism === undefined)
        return `No term of the SPF record of ${domain} matches ${address}.`;
    return `The term "${mechanism}" of the SPF record of ${domain} matches ${address}.`;
}
const sentences = {
    'not-an-address': (_, address) => `"${address}" is not an IP address.`,
    'not-a-domain': ({ domain }) => `"${domain}" is not a domain name of two labels or more.`,
    'no-record': ({ domain }) => `${domain} has no SPF record.`,
    'several-records': ({ domain }) => `${domain} has more than one SPF record.`,
    syntax: ({ domain, problems }) => `The SPF record of ${domain} has an error at "${problems?.[0]?.text ?? ''}".`,
    'lookup-limit': (at) => `With ${where(at)} the evaluation needs more than ${lookupLimit} DNS look-ups.`,
    'void-limit': (at) => `With ${where(at)} more than ${voidLimit} DNS look-ups found nothing.`,
    'mx-limit': (at) => `The look-up of ${where(at)} gives more than ${nameLimit} mail hosts.`,
    'target-without-record': (at) => `What ${where(at)} names has no SPF record.`,
    unanswered: (at) => `The DNS gave no answer for ${at.term === undefined ? at.domain : where(at)}: ${at.detail ?? ''}.`,
};
const where = ({ term, domain }) => `the term "${term ?? ''}" of the SPF record of ${domain}`;

;// CONCATENATED MODULE: ./build/mail/spf/evaluate.js
/** From a connection and an envelope to a result: what a receiver does with SPF (RFC 7208 §2.3, §2.4, §4). */






/** More than any path or name of SMTP (RFC 5321 §4.5.3.1), and little enough for macros. */
const longestIdentity = 1024;
/** Evaluates SPF for MAIL FROM, or for HELO where the reverse path is null. Never rejects. */
async function evaluate(input, options) {
    const sender = senderOf(input);
    const address = parseAddress(input.ip);
    if (address === undefined)
        return refused('not-an-address', sender.domain, input.ip);
    if (sender.local.length > longestIdentity)
        return refused('not-a-domain', input.mailFrom, input.ip);
    const session = sessionFor({
        dns: options.dns,
        address,
        sender,
        helo: input.helo.slice(0, longestIdentity),
        receiver: options.receiver ?? 'unknown',
        now: options.now ?? new Date(0),
    });
    const conclusion = await checkHost(sender.domain, session);
    return {
        ...published(conclusion),
        ...(await explanationOf(conclusion, session)),
        reason: reasonFor(conclusion, input.ip),
        ...session.counts,
        trace: session.trace,
    };
}
/** The conclusion without what is left of the record in it. */
function published(conclusion) {
    if ('obstacle' in conclusion)
        return conclusion;
    const { exp: _, ...rest } = conclusion;
    return rest;
}
/** RFC 7208 §6.2: looked up once, after a fail, outside the limits. */
async function explanationOf(conclusion, session) {
    if (conclusion.result !== 'fail' || conclusion.exp === undefined)
        return {};
    const explanation = await explain(conclusion.exp, conclusion.domain, session);
    return explanation === undefined ? {} : { explanation };
}
/** RFC 7208 §2.4, §4.3: the null reverse path stands for `postmaster@` the HELO name, as does a missing local part. */
function senderOf({ mailFrom, helo }) {
    const at = mailFrom.lastIndexOf('@');
    const domain = mailFrom === '' ? helo : mailFrom.slice(at + 1);
    return { local: mailFrom.slice(0, Math.max(at, 0)) || 'postmaster', domain: asAscii(domain) };
}
/** RFC 7208 §4.3: internationalized names are checked as A-labels; the final dot of a name is no part of macros. */
function asAscii(domain) {
    const isForeign = (0,dns_name/* nameProblem */.rH)(domain) === 'not-a-name' && domain.length <= longestIdentity;
    const ascii = isForeign ? ((0,dns_name/* toAscii */.Vb)(domain) ?? domain) : domain;
    return (0,dns_name/* parseName */.$q)(ascii) === undefined ? ascii : ascii.replace(/\.$/, '');
}
function refused(code, domain, ip) {
    const conclusion = { result: 'none', domain, obstacle: { code, domain } };
    return { ...conclusion, reason: reasonFor(conclusion, ip), lookups: 0, voids: 0, trace: [] };
}

;// CONCATENATED MODULE: ./build/mail/spf/expand-term.js
/** One term of a tree: what it asks for, and what it finds there. */




async function growTerm(term, position) {
    const { isDead, isCounted, isFollowed } = position;
    const spec = specOf(term);
    const isIndeterminate = isPtr(term) || (isCounted && spec !== undefined && !isStatic(spec));
    const target = isIndeterminate || !(isCounted || isDead) ? undefined : await targetOf(spec, position);
    const { isVoid = false, ...found } = isDead || isIndeterminate || (isCounted && !isFollowed)
        ? {}
        : await findingsOf(term, target ?? '', position);
    return {
        ...{ term, isDead, isIndeterminate, isCut: isCounted && !isFollowed, networks: [] },
        ...(target === undefined ? {} : { target }),
        ...found,
        lookups: (isCounted ? 1 : 0) + (found.child?.lookups ?? 0),
        voids: (isVoid ? 1 : 0) + (found.child?.voids ?? 0),
    };
}
const specOf = (term) => {
    if (term.kind === 'modifier')
        return term.value;
    return 'domain' in term.mechanism ? term.mechanism.domain : undefined;
};
/** Whether a term is about the names of the client, which nobody knows before it connects. */
const isPtr = (term) => term.kind === 'directive' && term.mechanism.name === 'ptr';
/** Only the domain of the record and of the envelope are known without a message. */
const isStatic = ({ parts }) => parts.every((part) => 'literal' in part || part.letter === 'd' || part.letter === 'o');
async function targetOf(spec, { path, root }) {
    const domain = path.at(-1) ?? root;
    if (spec === undefined)
        return domain;
    if (!isStatic(spec))
        return undefined;
    const text = await expandMacros(spec, {
        ...{ domain, sender: { local: 'postmaster', domain: root }, helo: root, receiver: '', now: new Date(0) },
        address: { family: 4, octets: [0, 0, 0, 0] },
        validatedNames: async () => [],
    });
    return text === undefined ? undefined : shortened(text).toLowerCase();
}
async function findingsOf(term, target, position) {
    if (term.kind === 'modifier')
        return term.name === 'redirect' ? { child: await position.grow(target, position) } : {};
    const { mechanism } = term;
    switch (mechanism.name) {
        case 'ip4':
        case 'ip6':
            return { networks: [{ address: mechanism.address, prefix: mechanism.prefix }] };
        case 'include':
            return { child: await position.grow(target, position) };
        case 'a':
            return hostsAt([target], mechanism, position).then(({ hasNone, ...found }) => ({
                ...found,
                isVoid: hasNone,
            }));
        case 'mx':
            return exchangersAt(target, mechanism, position);
        case 'exists':
            return existenceOf(target, position);
        default:
            return {};
    }
}
/** RFC 7208 §5.4: the void look-up of `mx` is the one for MX records; its hosts' addresses are not counted (§4.6.4). */
async function exchangersAt(target, mechanism, position) {
    const name = (0,dns_name/* parseName */.$q)(target);
    if (name === undefined)
        return { exchangers: [] };
    const answer = await position.dns({ name, type: 'MX' });
    if (answer.kind === 'failed')
        return { unanswered: `MX records of ${name}: ${answer.detail}` };
    if (answer.kind !== 'found')
        return { exchangers: [], isVoid: true };
    const exchangers = [...answer.records].sort(byPreference).map(({ data }) => data.exchange);
    // RFC 7505 §3: the root as exchange names no host
    const hosts = exchangers.filter((host) => host !== '').slice(0, nameLimit);
    const { hasNone: _, ...found } = await hostsAt(hosts, mechanism, position);
    return { exchangers, ...found };
}
const byPreference = ({ data: a }, { data: b }) => a.preference - b.preference || (a.exchange < b.exchange ? -1 : 1);
/** The networks around the addresses of hosts; `hasNone` where every answer says that there are none. */
async function hostsAt(hosts, { prefix4, prefix6 }, { dns }) {
    const names = hosts.flatMap((host) => (0,dns_name/* parseName */.$q)(host) ?? []);
    const questions = names.flatMap((name) => [{ name, type: 'A' }, { name, type: 'AAAA' }]);
    const answers = await Promise.all(questions.map((question) => dns(question)));
    const networks = answers.flatMap((answer, i) => networksIn(answer, questions[i]?.type === 'A' ? prefix4 : prefix6));
    const failed = answers.findIndex(({ kind }) => kind === 'failed');
    const failure = answers[failed];
    return {
        networks,
        hasNone: networks.length === 0 && failure === undefined && names.length > 0,
        ...(failure?.kind === 'failed'
            ? { unanswered: `addresses of ${questions[failed]?.name}: ${failure.detail}` }
            : {}),
    };
}
const networksIn = (answer, prefix) => answer.kind === 'found' ? answer.records.map(({ data }) => ({ address: data, prefix })) : [];
/** RFC 7208 §5.7: always an A look-up. */
async function existenceOf(target, { dns }) {
    const name = (0,dns_name/* parseName */.$q)(target);
    const answer = name === undefined ? undefined : await dns({ name, type: 'A' });
    if (answer?.kind === 'failed')
        return { unanswered: `addresses of ${target}: ${answer.detail}` };
    return { isVoid: answer !== undefined && answer.kind !== 'found' };
}

;// CONCATENATED MODULE: ./build/mail/spf/expand.js
/** From a domain to the tree of its SPF record: all that any evaluation of it may ask, asked at once. */





/** Records above one another; with more, the limit of ten look-ups is passed long ago. */
const deepest = 15;
/**
 * Terms that are looked up in one tree. Each record leaves its children equal parts of what it does not use itself,
 * so that the same records give the same tree in whatever order answers come. A tree that is cut has far more than
 * ten look-ups.
 */
const mostTerms = 200;
/** Never rejects. The time it takes is that of the longest chain of questions. */
const expand = async ({ domain }, { dns }) => grow(domain, { dns, root: domain, path: [], share: mostTerms });
async function grow(text, position) {
    const name = (0,dns_name/* parseName */.$q)(text);
    const domain = name ?? text.toLowerCase();
    const path = [...position.path, domain];
    const leaf = (state, detail) => ({
        ...{ domain, state, path, problems: [], terms: [], lookups: 0, voids: 0 },
        ...(detail === undefined ? {} : { detail }),
    });
    if (position.path.includes(domain))
        return leaf('loop');
    if (path.length > deepest)
        return leaf('too-deep');
    // RFC 7208 §4.3
    if (name === undefined || (0,dns_name/* labelsOf */.PC)(name).length < 2)
        return leaf('none');
    const answer = await position.dns({ name, type: 'TXT' });
    if (answer.kind === 'failed')
        return leaf('unanswered', `SPF record of ${domain}: ${answer.detail}`);
    if (answer.kind === 'nxdomain')
        return leaf('nxdomain');
    const selection = select_select(answer.kind === 'found' ? answer.records.map(({ data }) => (0,dns_text/* textOf */.b)(data)) : []);
    if (selection.kind !== 'one')
        return leaf(selection.kind);
    const { record, problems } = parse(selection.text);
    if (record === undefined)
        return leaf('none');
    const terms = await growTerms(record, { ...position, path });
    return { ...leaf('found'), record, problems, terms, ...totals(terms) };
}
const totals = (terms) => ({
    lookups: terms.reduce((sum, term) => sum + term.lookups, 0),
    voids: terms.reduce((sum, term) => sum + term.voids, 0),
});
async function growTerms(record, position) {
    const dead = deadTermsOf(record);
    const asking = record.terms.filter((term) => asks(term) && !dead.has(term));
    const followed = new Set(asking.slice(0, position.share));
    const children = Math.max(1, [...followed].filter(leadsOn).length);
    const share = Math.floor((position.share - followed.size) / children);
    return Promise.all(record.terms.map((term) => growTerm(term, {
        ...position,
        share,
        grow,
        isDead: dead.has(term),
        isCounted: asks(term) && !dead.has(term),
        isFollowed: followed.has(term),
    })));
}
/** RFC 7208 §5.1, §6.1: mechanisms after `all` are ignored, and so is `redirect` wherever there is an `all`. */
function deadTermsOf({ terms }) {
    const all = terms.findIndex((term) => term.kind === 'directive' && term.mechanism.name === 'all');
    if (all === -1)
        return new Set();
    return new Set(terms.filter((term, i) => (term.kind === 'directive' ? i > all : term.name === 'redirect')));
}
/** RFC 7208 §4.6.4: the terms that cost a look-up. `exp` is not among them. */
function asks(term) {
    if (term.kind === 'modifier')
        return term.name === 'redirect';
    return !['all', 'ip4', 'ip6'].includes(term.mechanism.name);
}
const leadsOn = (term) => term.kind === 'modifier' || term.mechanism.name === 'include';

;// CONCATENATED MODULE: ./build/mail/spf/format.js
/** From a record's terms back to text. */

/**
 * The record in its shortest usual form: lower case, no `+`, no prefix length that says nothing, single spaces.
 * `parse` reads it back as the same terms.
 */
const format = ({ terms }) => ['v=spf1', ...terms.map(formatTerm)].join(' ');
function formatTerm(term) {
    if (term.kind === 'modifier')
        return `${term.name}=${formatMacroString(term.value.parts)}`;
    return `${term.qualifier === '+' ? '' : term.qualifier}${formatMechanism(term.mechanism)}`;
}
function formatMechanism(mechanism) {
    switch (mechanism.name) {
        case 'all':
            return 'all';
        case 'a':
        case 'mx': {
            const { name, domain, prefix4, prefix6 } = mechanism;
            return `${name}${formatDomain(domain)}${prefix4 === 32 ? '' : `/${prefix4}`}${prefix6 === 128 ? '' : `//${prefix6}`}`;
        }
        case 'ip4':
        case 'ip6': {
            const { name, address, prefix } = mechanism;
            return `${name}:${address}${prefix === (name === 'ip4' ? 32 : 128) ? '' : `/${prefix}`}`;
        }
        default:
            return `${mechanism.name}${formatDomain(mechanism.domain)}`;
    }
}
const formatDomain = (domain) => domain === undefined ? '' : `:${formatMacroString(domain.parts)}`;

;// CONCATENATED MODULE: ./build/mail/spf/tree.js
/** The records of a tree, depth first, the root first; those that dead terms name are not among them. */
function* recordsOf(tree) {
    yield tree;
    for (const { child } of tree.terms)
        if (child !== undefined)
            yield* recordsOf(child);
}
/** All terms that an evaluation may come to, in the order in which it does. */
function* liveTermsOf(at) {
    for (const node of at.terms) {
        if (node.isDead)
            continue;
        yield { at, node };
        if (node.child !== undefined)
            yield* liveTermsOf(node.child);
    }
}
/** What had no answer, one sentence each; none where the tree is all that there is. */
const unansweredIn = (tree) => [
    ...[...recordsOf(tree)].flatMap(({ detail }) => detail ?? []),
    ...[...liveTermsOf(tree)].flatMap(({ node }) => node.unanswered ?? []),
];

;// CONCATENATED MODULE: ./build/mail/spf/tree-network.js
/** Networks as ranges of numbers, in which containment and borders are plain comparisons. */

/** Reads an address or CIDR network; undefined for anything else. */
function parseNetwork(text) {
    const [address = '', length, ...more] = text.split('/');
    const parsed = parseAddress(address);
    if (parsed === undefined || more.length > 0)
        return undefined;
    const longest = parsed.octets.length * 8;
    const prefix = length === undefined ? longest : /^\d{1,3}$/.test(length) ? Number(length) : longest + 1;
    return prefix > longest ? undefined : { address: readable(parsed), prefix };
}
/** Undefined where the address is none. */
function rangeOf({ address, prefix }) {
    const parsed = parseAddress(address);
    if (parsed === undefined)
        return undefined;
    const value = parsed.octets.reduce((sum, octet) => (sum << 8n) | BigInt(octet), 0n);
    const free = BigInt(Math.max(0, parsed.octets.length * 8 - prefix));
    const first = (value >> free) << free;
    return { family: parsed.family, first, last: first + (1n << free) - 1n };
}
/** Whether every address of `inner` is one of `outer`. */
function contains(outer, inner) {
    const [a, b] = [rangeOf(outer), rangeOf(inner)];
    return (a !== undefined && b !== undefined && a.family === b.family && a.first <= b.first && b.last <= a.last);
}
/** Whether two networks have an address in common; one then contains the other. */
const overlap = (a, b) => contains(a, b) || contains(b, a);
/** The address of a number. */
function addressAt(family, value) {
    const length = family === 4 ? 4 : 16;
    const octets = Array.from({ length }, (_, i) => Number((value >> BigInt(8 * (length - 1 - i))) & 255n));
    return readable({ family, octets });
}
/** `192.0.2.0/24`, without bits beyond the prefix; an address alone where the network is no more than that. */
function formatNetwork(network) {
    const range = rangeOf(network);
    if (range === undefined)
        return network.address;
    const first = addressAt(range.family, range.first);
    return range.first === range.last ? first : `${first}/${network.prefix}`;
}

;// CONCATENATED MODULE: ./build/mail/spf/tree-networks.js
/** What address space a tree authorises, and where within a network its verdict may change. */


/** The networks that pass, with the term that each comes from; a term before it may still take addresses away. */
function networksOf(tree) {
    return tree.terms.flatMap((node) => {
        if (node.isDead || !passes(node.term))
            return [];
        const own = node.networks.map((network) => ({ network, node, at: tree }));
        return node.child === undefined ? own : [...own, ...networksOf(node.child)];
    });
}
/** RFC 7208 §5.2: an include takes its qualifier here where the other record says pass; `redirect` takes the other's. */
const passes = (term) => term.kind === 'modifier' || term.qualifier === '+';
/** More addresses of one network than any real record tells apart. */
const mostAddresses = 32;
/** At most 32 addresses of `network` that stand for all of it; none where it is no network. */
function representatives(network, tree) {
    const range = rangeOf(network);
    if (range === undefined)
        return { addresses: [], isSample: false };
    const { family, first, last } = range;
    const live = [...liveTermsOf(tree)];
    const borders = live
        .flatMap(({ node }) => node.networks.flatMap((other) => rangeOf(other) ?? []))
        .filter((other) => other.family === family)
        .flatMap((other) => [other.first, other.last + 1n])
        .filter((value) => value > first && value <= last);
    const isUncertain = live.some(({ node }) => node.isIndeterminate || node.isCut) || unansweredIn(tree).length > 0;
    const isSmall = last - first < BigInt(mostAddresses);
    const each = isUncertain && isSmall ? everyOne(first, last) : borders;
    const values = [...new Set([first, ...each])].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return {
        addresses: values.slice(0, mostAddresses).map((value) => addressAt(family, value)),
        isSample: (isUncertain && !isSmall) || values.length > mostAddresses,
    };
}
const everyOne = (first, last) => Array.from({ length: Number(last - first) + 1 }, (_, i) => first + BigInt(i));

;// CONCATENATED MODULE: ./build/mail/spf/index.js













/***/ }),

/***/ 3220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTags),
/* harmony export */   t: () => (/* binding */ formatTags)
/* harmony export */ });
/** Reads a list. Never throws; linear in the length of the text. */
function readTags(text, { caseless = false } = {}) {
    const tags = [];
    const problems = [];
    const seen = new Set();
    for (const piece of piecesOf(text)) {
        const tag = readTag(text, piece);
        if (tag === undefined) {
            problems.push(noTag(text, piece));
            continue;
        }
        const key = caseless ? tag.name.toLowerCase() : tag.name;
        problems.push(...faultsOf(tag, seen.has(key)));
        seen.add(key);
        tags.push(tag);
    }
    return { tags, problems };
}
/** `name=value; name=value`, the form that most people publish. */
const formatTags = (tags) => tags.map(({ name, value }) => `${name}=${value}`).join('; ');
/** What stands between semicolons; what follows the last one counts only where it is not blank. */
function piecesOf(text) {
    const pieces = [];
    for (let start = 0; start <= text.length;) {
        const semicolon = text.indexOf(';', start);
        const end = semicolon === -1 ? text.length : semicolon;
        const piece = trimmed(text, { start, end });
        if (semicolon !== -1 || piece.start < piece.end || pieces.length === 0)
            pieces.push(piece);
        start = end + 1;
    }
    return pieces;
}
function readTag(text, { start, end }) {
    const equals = text.slice(start, end).indexOf('=');
    if (equals === -1)
        return undefined;
    const nameSpan = trimmed(text, { start, end: start + equals });
    const valueSpan = trimmed(text, { start: start + equals + 1, end });
    return { name: sliceOf(text, nameSpan), value: sliceOf(text, valueSpan), nameSpan, valueSpan };
}
const noTag = (text, span) => span.start === span.end
    ? { code: 'empty-tag', level: 'error', span }
    : { code: 'missing-equals', level: 'error', span, text: sliceOf(text, span) };
function faultsOf({ name, value, nameSpan, valueSpan }, isRepeated) {
    const faults = [];
    if (!tagName.test(name))
        faults.push({ code: 'bad-tag-name', level: 'error', span: nameSpan, text: name });
    else if (isRepeated)
        faults.push({ code: 'duplicate-tag', level: 'error', span: nameSpan, text: name });
    if (!tagValue.test(value))
        faults.push({ code: 'bad-tag-value', level: 'error', span: valueSpan, text: value });
    return faults;
}
/** RFC 6376 §3.2: `tag-name = ALPHA *ALNUMPUNC`. */
const tagName = /^[a-z][a-z0-9_]*$/i;
/** RFC 6376 §3.2: VALCHAR, and white space that may be folded over lines (§2.8). */
const tagValue = /^(?:[!-:<-~ \t]|\r\n(?=[ \t]))*$/;
const sliceOf = (text, { start, end }) => text.slice(start, end);
const isBlank = (char) => char === ' ' || char === '\t' || char === '\r' || char === '\n';
function trimmed(text, { start, end }) {
    let [from, to] = [start, end];
    while (from < to && isBlank(text[from]))
        from += 1;
    while (to > from && isBlank(text[to - 1]))
        to -= 1;
    return { start: from, end: to };
}


/***/ }),

/***/ 5356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ cached)
/* harmony export */ });
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1050);
/** A resolver that puts each question once, and gives everybody who asks the same answer, in flight or done. */

/** For one run: nothing expires, and a failure stays a failure. */
function cached(inner) {
    // biome-ignore lint/suspicious/noExplicitAny: the type of the answer is in the key
    const answers = new Map();
    return (question) => {
        const key = (0,_question_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfQuestion */ .J)(question);
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const asked = inner(question);
        answers.set(key, asked);
        return asked;
    };
}


/***/ }),

/***/ 5045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ prefixed),
/* harmony export */   q: () => (/* binding */ longestChain)
/* harmony export */ });
/** More CNAMEs than any honest zone chains. */
const longestChain = 16;
/** The answer for the end of a chain, as the answer for its start. */
function prefixed(via, answer) {
    if (via.length === 0 || answer.kind === 'failed')
        return answer;
    return { ...answer, via: [...via, ...(answer.via ?? [])] };
}


/***/ }),

/***/ 8729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate)
/* harmony export */ });
/** A limit on how many tasks run at a time; the others wait in the order in which they came. */
function gate(width) {
    const waiting = [];
    let head = 0;
    let free = Math.max(1, width);
    const leave = () => {
        const next = waiting[head];
        if (next === undefined) {
            free += 1;
            return;
        }
        head += 1;
        // Taking each from the front would move all the others each time.
        if (head >= 1024 && head * 2 > waiting.length) {
            waiting.splice(0, head);
            head = 0;
        }
        next();
    };
    return async (task) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resume) => waiting.push(resume));
        try {
            return await task();
        }
        finally {
            leave();
        }
    };
}


/***/ }),

/***/ 6138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ live)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/net/dns/chain.js
var chain = __webpack_require__(5045);
// EXTERNAL MODULE: ./build/net/dns/gate.js
var gate = __webpack_require__(8729);
// EXTERNAL MODULE: ./build/net/dns/transport/stream.js + 1 modules
var stream = __webpack_require__(9310);
;// CONCATENATED MODULE: ./build/net/dns/transport/tcp.js
/** DNS over TCP (RFC 7766). */


const tcp = ({ address, port = 53 }, random) => (0,stream/* stream */.T)({ random, connect: (established) => (0,external_node_net_.connect)({ host: address, port, noDelay: true }, established) });

// EXTERNAL MODULE: ./build/net/dns/transport/transport.js
var transport_transport = __webpack_require__(63);
// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
// EXTERNAL MODULE: ./build/net/dns/wire.js + 7 modules
var wire = __webpack_require__(9353);
;// CONCATENATED MODULE: ./build/net/dns/transport/udp.js
/** DNS over UDP: a query in a datagram, from a port that nobody can guess (RFC 5452 §9.2). */



/**
 * Each query has a socket and with it a random port of its own (some 20 µs). The socket is connected: what another
 * address or port sends never gets here, and a closed port is known at once.
 */
function udp({ address, port = 53 }, random) {
    const under = new Set();
    let isClosed = false;
    return {
        exchange(query, milliseconds) {
            if (isClosed)
                return Promise.resolve(transport_transport/* closed */.$h);
            return new Promise((resolve) => {
                const socket = udp_open(address);
                const settle = (outcome) => {
                    if (!under.delete(settle))
                        return;
                    clearTimeout(timer);
                    socket.close();
                    resolve(outcome);
                };
                under.add(settle);
                const timer = setTimeout(() => settle((0,transport_transport/* silent */.Ku)(milliseconds)), milliseconds);
                const sent = (0,transport_transport/* withId */.oP)(query, random(65_536));
                socket.on('error', (error) => settle((0,transport_transport/* unreachable */.HB)(error)));
                socket.on('message', (message) => {
                    // A wrong id or question may be a forger's: the right answer can still come.
                    if ((0,wire/* isReplyTo */.sM)(sent, message))
                        settle((0,transport_transport/* received */.ed)(message, query));
                });
                socket.connect(port, address, () => under.has(settle) && socket.send(sent));
            });
        },
        close() {
            isClosed = true;
            for (const settle of [...under])
                settle(transport_transport/* closed */.$h);
        },
    };
}
/** The address is one already; node would ask the system's resolver about it. */
function udp_open(address) {
    // Not by isIPv6, which takes 4 ms to be ready where nothing else needs it.
    const family = address.includes(':') ? 6 : 4;
    const lookup = (_, __, found) => found(null, address, family);
    return (0,external_node_dgram_.createSocket)({ type: `udp${family}`, lookup: lookup });
}

;// CONCATENATED MODULE: ./build/net/dns/contact.js
/** One name server: how it is reached, what it was found unable to do, and how to put one question to it. */





function contact(upstream, { random, timeout, width, overall }) {
    const transport = transportTo(upstream, random);
    let overTcp;
    let silences = 0;
    let knowsEdns = true;
    const own = (0,gate/* gate */.G)(width);
    const exchange = (over, query) => own(() => overall(() => over.exchange(query, timeout).catch(transport_transport/* unreachable */.HB)));
    /** UDP, and TCP where the answer does not fit (RFC 7766 §5). */
    const put = async (question, how) => {
        const query = (0,wire/* encodeQuery */.XX)(question, how);
        if (query === undefined)
            return unaskable;
        const first = read(question, query, await exchange(transport, query));
        if (first.kind !== 'truncated' || upstream.transport !== 'udp')
            return first;
        overTcp ??= tcp(upstream, random);
        return read(question, query, await exchange(overTcp, query));
    };
    return {
        silences: () => silences,
        async ask(question, { recursive, edns }) {
            const withEdns = edns && knowsEdns;
            let reply = await put(question, { recursive, edns: withEdns });
            if (reply.kind === 'plain' && withEdns) {
                reply = await put(question, { recursive, edns: false });
                knowsEdns = reply.kind === 'plain' || reply.kind === 'failed';
            }
            const isSilent = reply.kind === 'failed' && (reply.failure === 'timeout' || reply.failure === 'network');
            silences = isSilent ? silences + 1 : 0;
            return settled(reply);
        },
        close() {
            transport.close();
            overTcp?.close();
        },
    };
}
const unaskable = {
    kind: 'failed',
    failure: 'malformed',
    said: 'cannot be asked for a name like this',
};
const read = (question, query, exchanged) => 'failure' in exchanged ? { kind: 'failed', ...exchanged } : (0,wire/* decodeReply */.X$)(question, query, exchanged.message);
function settled(reply) {
    if (reply.kind === 'truncated')
        return { kind: 'failed', failure: 'malformed', said: 'sent an answer that is cut off' };
    return reply.kind === 'plain' ? { kind: 'failed', failure: 'servfail', said: reply.said } : reply;
}
function transportTo(upstream, random) {
    switch (upstream.transport) {
        case 'udp':
            return udp(upstream, random);
        case 'tcp':
            return tcp(upstream, random);
        case 'tls':
            return late(async () => (await __webpack_require__.e(/* import() */ 535).then(__webpack_require__.bind(__webpack_require__, 7535))).tls(upstream, random));
        case 'https':
            return late(async () => (await __webpack_require__.e(/* import() */ 221).then(__webpack_require__.bind(__webpack_require__, 2221))).https(upstream));
    }
}
/** A transport whose code is loaded when it is first used: most runs need neither TLS nor HTTPS. */
function late(load) {
    let loading;
    let isClosed = false;
    return {
        async exchange(query, milliseconds) {
            loading ??= load();
            const transport = await loading;
            if (isClosed)
                transport.close();
            return transport.exchange(query, milliseconds);
        },
        close() {
            isClosed = true;
            void loading?.then((transport) => transport.close());
        },
    };
}

;// CONCATENATED MODULE: ./build/net/dns/direct.js
/** Silent servers, and not one that ever answered, after which the network is believed to be closed. */
const enough = 4;
function directness() {
    const silent = new Set();
    let answered = false;
    return {
        blocked: () => answered || silent.size < enough
            ? undefined
            : `name servers cannot be asked directly from here: none of ${silent.size} gave an answer`,
        note(place, { kind, failure }) {
            if (kind === 'failed' && (failure === 'timeout' || failure === 'network'))
                silent.add(place);
            else
                answered = true;
        },
    };
}

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/net/dns/round.js
/** One question and several servers: which is tried when, and what is said where none of them answers. */

const failed = (failure, detail) => ({ kind: 'failed', failure, detail });
/** Tries the servers in turn until one answers. */
async function round({ question, contacts, attempts, signal, }) {
    const troubles = new Map();
    const tries = new Map();
    const most = isHopeless(contacts) ? 1 : Math.max(attempts, contacts.length);
    for (let attempt = 0; attempt < most && !signal.aborted; attempt += 1) {
        const next = nextOf(contacts, tries, troubles);
        if (next === undefined)
            break;
        const tried = tries.get(next) ?? 0;
        // Right after a failure the same server fails again; a timeout has been a pause already.
        if (tried > 0 && troubles.get(next)?.failure !== 'timeout')
            await briefly(100 * 2 ** tried, signal);
        tries.set(next, tried + 1);
        const edns = attempt === 0 || attempt < most - 1;
        const said = await next.contact.ask(question, { recursive: question.at === undefined, edns });
        if (said.kind !== 'failed')
            return said;
        troubles.set(next, said);
    }
    return signal.aborted ? failed('timeout', String(signal.reason)) : summary(contacts, troubles);
}
/** Servers that were silent this often in a row get one try a question; or a dead one would use up the run. */
const manySilences = 10;
const isHopeless = (contacts) => contacts.every(({ contact }) => contact.silences() >= manySilences);
/** The server that was tried least, then the one that was silent least; one that refused is not asked again. */
function nextOf(contacts, tries, troubles) {
    const rank = (named) => (tries.get(named) ?? 0) * 1_000 + Math.min(999, named.contact.silences());
    const willing = contacts.filter((named) => troubles.get(named)?.failure !== 'refused');
    return willing.reduce((best, named) => (best === undefined || rank(named) < rank(best) ? named : best), undefined);
}
const briefly = (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }).catch(() => undefined);
/** What says the most comes first: a server that spoke knows more than one that did not. */
const telling = ['servfail', 'refused', 'malformed', 'network', 'timeout', 'budget'];
/** One failure for all servers: each with the last thing it did, in the order of the settings. */
function summary(contacts, troubles) {
    if (contacts.length === 0)
        return failed('network', 'no name server is configured');
    const asked = contacts.flatMap((named) => troubles.get(named) ?? []);
    const failure = telling.find((kind) => asked.some((trouble) => trouble.failure === kind)) ?? 'network';
    const did = contacts.flatMap((named) => {
        const trouble = troubles.get(named);
        return trouble === undefined ? [] : [`${named.place} ${trouble.said}`];
    });
    return failed(failure, did.join('; '));
}

// EXTERNAL MODULE: ./build/net/dns/server.js
var dns_server = __webpack_require__(57);
;// CONCATENATED MODULE: ./build/net/dns/live.js
/** The real DNS: puts questions to name servers, goes to another where one fails, and follows CNAMEs to their end. */








function live(options) {
    const { random, timeout = 3_000, attempts = 3, width = 200, widthPerServer = 100, signal } = options;
    const overall = (0,gate/* gate */.G)(width);
    const ending = new AbortController();
    const contactTo = (upstream, at, among) => ({
        place: (0,dns_server/* formatServer */.xu)(upstream),
        contact: contact(upstream, { random, timeout, width: at, overall: among }),
    });
    const configured = options.servers.map((upstream) => contactTo(upstream, widthPerServer, overall));
    const direct = new Map();
    const directly = directness();
    // Silent servers of others must not hold up what the resolvers answer.
    const overallDirect = (0,gate/* gate */.G)(width);
    const contactAt = (server) => {
        const place = (0,dns_server/* formatPlace */.dE)(server);
        const known = direct.get(place) ?? contactTo({ transport: 'udp', port: 53, ...server }, widthAtServer, overallDirect);
        direct.set(place, known);
        return known;
    };
    const close = (reason) => {
        ending.abort(reason);
        for (const { contact } of [...configured, ...direct.values()])
            contact.close();
    };
    const deadline = () => close("the run's deadline was reached");
    if (signal?.aborted)
        deadline();
    else
        signal?.addEventListener('abort', deadline, { once: true });
    const put = (question) => {
        if ((0,dns_name/* nameProblem */.rH)(question.name) !== undefined)
            return Promise.resolve(live_unaskable);
        if (question.at === undefined)
            return round({ question, contacts: configured, attempts, signal: ending.signal });
        if ((0,external_node_net_.isIP)(question.at.address) === 0)
            return Promise.resolve(notAnAddress(question.at));
        return putDirectly(question, question.at);
    };
    const putDirectly = async (question, at) => {
        const blocked = directly.blocked();
        if (blocked !== undefined)
            return failed('network', blocked);
        const contact = contactAt(at);
        const outcome = await round({
            question,
            contacts: [contact],
            attempts: directAttempts,
            signal: ending.signal,
        });
        directly.note(contact.place, outcome);
        return outcome;
    };
    return {
        resolve: (question) => follow(question, put),
        close() {
            signal?.removeEventListener('abort', deadline);
            close('the resolver was closed');
        },
    };
}
/** A zone's own server is somebody else's: it gets few questions at a time, and is not pressed. */
const widthAtServer = 8;
const directAttempts = 2;
const live_unaskable = failed('malformed', 'the name cannot be asked for: its labels or the whole are too long, or empty');
const notAnAddress = ({ address }) => failed('network', `${JSON.stringify(address)} is not the address of a name server`);
/** Asks again for the target of a CNAME, where a reply ends with it. */
async function follow(question, put) {
    const via = [];
    let authentic = true;
    for (let name = question.name;;) {
        const said = await put({ ...question, name });
        if (said.kind === 'failed')
            return said;
        const step = said.kind === 'answer' ? said.answer : said;
        authentic &&= step.authentic === true;
        via.push(...(step.via ?? []));
        if (said.kind === 'answer') {
            return via.length === 0 && said.answer.kind !== 'found'
                ? { ...said.answer }
                : { ...said.answer, via, authentic };
        }
        if (via.length > chain/* longestChain */.q || via.includes(said.target)) {
            return failed('servfail', 'the CNAME records lead in a circle, or too far');
        }
        name = said.target;
    }
}


/***/ }),

/***/ 7036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ overlay),
/* harmony export */   s: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/** A resolver that answers for proposed zones from their text, as if they were live, and asks another for the rest. */


/**
 * Within a zone's apex, and outside what it delegates, the zone is the truth: a name that it does not hold does not
 * exist (RFC 1034 §4.3.2, wildcards by RFC 4592). Questions to a named server are never answered from a zone.
 */
function overlay(zones, beyond) {
    const indexes = [...zones].sort((a, b) => b.apex.length - a.apex.length).map(indexOf);
    const zoneFor = ({ name, type }) => indexes.find((index) => (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(name, index.apex) && !isDelegated(index, name, type));
    const resolve = async (question, via) => {
        const index = zoneFor(question);
        if (index === undefined || question.at !== undefined)
            return (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixed */ .g)(via, await beyond(question));
        if (isSynthesized(index, question))
            return (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixed */ .g)(via, await beyond(question));
        const set = index.owners.get(question.name) ?? wildcardFor(index, question.name);
        if (set === undefined)
            return ended(index.names.has(question.name) ? 'nodata' : 'nxdomain', via);
        const records = recordsOf(set, question.type, question.name);
        if (records.length > 0)
            return { kind: 'found', records, via };
        const [alias] = question.type === 'CNAME' ? [] : recordsOf(set, 'CNAME', question.name);
        if (alias === undefined)
            return ended('nodata', via);
        if (via.length >= _chain_js__WEBPACK_IMPORTED_MODULE_1__/* .longestChain */ .q || via.includes(question.name))
            return looped;
        return resolve({ ...question, name: alias.data }, [...via, question.name]);
    };
    return (question) => resolve(question, []);
}
/** A resolver for which nothing exists: what lies beyond the zone of a test or an example. */
const nothing = async () => ({ kind: 'nxdomain' });
const looped = {
    kind: 'failed',
    failure: 'servfail',
    detail: 'the CNAME records lead in a circle',
};
function indexOf({ records, unread, apex }) {
    const owners = new Map();
    const names = new Set([apex]);
    for (const record of records) {
        const set = owners.get(record.name);
        if (set === undefined)
            owners.set(record.name, [record]);
        else
            set.push(record);
    }
    for (const { name: owner } of [...records, ...unread]) {
        for (let name = owner; name !== apex && !names.has(name); name = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(name))
            names.add(name);
    }
    const synthesized = new Set(unread.filter(({ type }) => type === 'ALIAS' || type === 'ANAME').map(({ name }) => name));
    return { apex, owners, names, synthesized };
}
/** What the providers' own types stand for is not in the file; the live zone is the best that is known of it. */
const isSynthesized = ({ synthesized }, { name, type }) => synthesized.has(name) && (type === 'A' || type === 'AAAA');
/** RFC 4035 §3.1.4.1: of a delegated name, the DS records alone are those of the zone above. */
function isDelegated({ apex, owners }, name, type) {
    const lowest = type === 'DS' && name !== apex ? (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(name) : name;
    for (let at = lowest; at !== apex && at !== ''; at = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(at)) {
        if (owners.get(at)?.some((record) => record.type === 'NS'))
            return true;
    }
    return false;
}
/** RFC 4592 §3.3.1: the wildcard at the closest encloser, if the name itself does not exist. */
function wildcardFor({ apex, owners, names }, name) {
    if (names.has(name))
        return undefined;
    let encloser = name;
    while (encloser !== apex && !names.has(encloser))
        encloser = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(encloser);
    const source = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .under */ .hG)('*', encloser);
    return source === undefined ? undefined : owners.get(source);
}
const recordsOf = (set, type, name) => set
    .filter((record) => record.type === type)
    .map(({ type: _, ...record }) => ({ ...record, name }));
const ended = (kind, via) => via.length === 0 ? { kind } : { kind, via };


/***/ }),

/***/ 1050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ textOfQuestion)
/* harmony export */ });
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57);

/** `TXT example.com`, with ` @192.0.2.53` where a server is asked by itself; the root is `.`. */
const textOfQuestion = ({ name, type, at }) => `${type} ${name === '' ? '.' : name}${at === undefined ? '' : ` @${(0,_server_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(at)}`}`;


/***/ }),

/***/ 5530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ recording),
  replaying: () => (/* binding */ replaying)
});

// UNUSED EXPORTS: recordingHeader

// EXTERNAL MODULE: ./build/net/dns/question.js
var dns_question = __webpack_require__(1050);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/net/dns/text.js
var dns_text = __webpack_require__(6189);
;// CONCATENATED MODULE: ./build/net/dns/recorded/data.js
/** The data of records as JSON that people can read, and back, believing nothing. */



/** What records there are, and of what their data is made. */
const shapes = {
    A: 'ipv4',
    AAAA: 'ipv6',
    CNAME: 'name',
    PTR: 'name',
    NS: 'name',
    MX: { preference: 'number', exchange: 'name' },
    TXT: 'strings',
    SPF: 'strings',
    SOA: {
        primary: 'name',
        mailbox: 'name',
        serial: 'number',
        refresh: 'number',
        retry: 'number',
        expire: 'number',
        minimum: 'number',
    },
    SRV: { priority: 'number', weight: 'number', port: 'number', target: 'name' },
    TLSA: { usage: 'number', selector: 'number', matchingType: 'number', certificate: 'octets' },
    DS: { keyTag: 'number', algorithm: 'number', digestType: 'number', digest: 'octets' },
    DNSKEY: { flags: 'number', protocol: 'number', algorithm: 'number', key: 'octets' },
};
/** How a value is written, and what it is when it is read; undefined where it cannot be one. */
const kinds = {
    ipv4: {
        write: (value) => value,
        read: (json) => (typeof json === 'string' && (0,external_node_net_.isIPv4)(json) ? json : undefined),
    },
    ipv6: {
        write: (value) => value,
        read: (json) => (typeof json === 'string' && (0,external_node_net_.isIPv6)(json) ? json : undefined),
    },
    name: { write: (value) => value, read: readName },
    number: { write: (value) => value, read: readNumber },
    octets: { write: (value) => Buffer.from(value).toString('base64'), read: readOctets },
    strings: {
        write: (value) => value.map((octets) => (0,dns_text/* textOf */.b)([octets])),
        read: readStrings,
    },
};
/** Text becomes text, one character for each octet; other octets become base64. */
function writeData(type, data) {
    const shape = shapes[type];
    if (typeof shape === 'string')
        return kinds[shape].write(data);
    const fields = Object.entries(shape);
    return Object.fromEntries(fields.map(([key, kind]) => [key, kinds[kind].write(data[key])]));
}
/** Undefined where the value is no data of the type. */
function readData(type, json) {
    const shape = shapes[type];
    if (typeof shape === 'string')
        return kinds[shape].read(json);
    if (!isObject(json))
        return undefined;
    const fields = Object.entries(shape).map(([key, kind]) => [key, kinds[kind].read(json[key])]);
    return fields.some(([, value]) => value === undefined)
        ? undefined
        : Object.fromEntries(fields);
}
const isObject = (json) => typeof json === 'object' && json !== null;
function readName(json) {
    return typeof json === 'string' ? (0,dns_name/* parseName */.$q)(json) : undefined;
}
function readNumber(json) {
    return typeof json === 'number' && Number.isInteger(json) && json >= 0 && json <= 0xffffffff
        ? json
        : undefined;
}
function readOctets(json) {
    return typeof json === 'string' ? Uint8Array.from(Buffer.from(json, 'base64')) : undefined;
}
function readStrings(json) {
    return readList(json, (text) => typeof text === 'string' && text.length <= 255 ? Uint8Array.from(Buffer.from(text, 'latin1')) : undefined);
}
function readList(json, read) {
    if (!Array.isArray(json))
        return undefined;
    const values = json.map(read);
    return values.every((value) => value !== undefined) ? values : undefined;
}
const isType = (json) => typeof json === 'string' && Object.hasOwn(shapes, json);

;// CONCATENATED MODULE: ./build/net/dns/recorded/exchange.js

/** Text of records becomes text, one character for each octet; other octets become base64. */
function answerToJson(type, answer) {
    if (answer.kind !== 'found')
        return answer;
    return {
        ...answer,
        records: answer.records.map((record) => ({ ...record, data: writeData(type, record.data) })),
    };
}
/** The question, or undefined where the value is none. */
function questionFromJson(json) {
    if (!isObject(json))
        return undefined;
    const { name: text, type, at: server } = json;
    const name = readName(text);
    if (name === undefined || !isType(type))
        return undefined;
    if (server === undefined)
        return { name, type };
    const at = readServer(server);
    return at === undefined ? undefined : { name, type, at };
}
/** The answer to a question of a type, or undefined where the value is none. */
function answerFromJson(type, json) {
    if (!isObject(json))
        return undefined;
    const via = json['via'] === undefined ? undefined : readList(json['via'], readName);
    if (json['via'] !== undefined && via === undefined)
        return undefined;
    const authentic = typeof json['authentic'] === 'boolean' ? { authentic: json['authentic'] } : {};
    switch (json['kind']) {
        case 'found': {
            const records = readList(json['records'], (record) => readRecord(type, record));
            return records && { kind: 'found', records, via: via ?? [], ...authentic };
        }
        case 'nodata':
        case 'nxdomain':
            return { kind: json['kind'], ...(via === undefined ? {} : { via }), ...authentic };
        case 'failed':
            return readFailure(json);
        default:
            return undefined;
    }
}
const failures = new Set([
    'timeout',
    'servfail',
    'refused',
    'network',
    'malformed',
    'budget',
]);
function readFailure({ failure, detail }) {
    if (!failures.has(failure) || typeof detail !== 'string')
        return undefined;
    return { kind: 'failed', failure: failure, detail };
}
function readRecord(type, json) {
    if (!isObject(json))
        return undefined;
    const name = readName(json['name']);
    const ttl = readNumber(json['ttl']);
    const data = readData(type, json['data']);
    const source = readSource(json['source']);
    if (name === undefined || ttl === undefined || data === undefined)
        return undefined;
    return { name, ttl, data, ...(source === undefined ? {} : { source }) };
}
function readSource(json) {
    if (!isObject(json))
        return undefined;
    const { path, line } = json;
    return typeof path === 'string' && typeof line === 'number' ? { path, line } : undefined;
}
function readServer(json) {
    if (!isObject(json) || typeof json['address'] !== 'string')
        return undefined;
    const port = json['port'];
    if (port === undefined)
        return { address: json['address'] };
    return typeof port === 'number' ? { address: json['address'], port } : undefined;
}

;// CONCATENATED MODULE: ./build/net/dns/recorded.js
/** Exchanges with the DNS as lines of JSON, to look at and to replay: a header, then one exchange a line. */


/** The first line of a recording. */
const recordingHeader = '{"recording":"dns","version":1}';
/** Passes questions on, and gives the header and then each exchange to `sink`, a line (without its end) at a time. */
function recording(inner, sink) {
    sink(recordingHeader);
    return async (question) => {
        const answer = await inner(question);
        sink(formatExchange(question, answer));
        return answer;
    };
}
const formatExchange = ({ name, type, at }, answer) => JSON.stringify({ question: { name, type, at }, answer: answerToJson(type, answer) });
/**
 * A resolver that answers from a recording; of two exchanges with the same question the later counts. What is not in
 * it fails as `network`: nobody asked then, so nothing is known. A wrong line makes it a sentence that names the line.
 */
function replaying(text) {
    const [header = '', ...lines] = text.split('\n');
    if (header.trim() !== recordingHeader)
        return { problem: 'line 1 is not the header of a DNS recording, version 1' };
    const answers = new Map();
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '')
            continue;
        const exchange = readExchange(line);
        if (exchange === undefined)
            return { problem: `line ${index + 2} is not an exchange with the DNS` };
        answers.set((0,dns_question/* textOfQuestion */.J)(exchange.question), exchange.answer);
    }
    return async (question) => {
        const key = (0,dns_question/* textOfQuestion */.J)(question);
        const detail = `the recording has no answer to ${key}`;
        return (answers.get(key) ?? { kind: 'failed', failure: 'network', detail });
    };
}
function readExchange(line) {
    try {
        const { question: asked, answer: given } = Object(JSON.parse(line));
        const question = questionFromJson(asked);
        const answer = question && answerFromJson(question.type, given);
        return question && answer && { question, answer };
    }
    catch {
        return undefined; // JSON.parse has no other way to say no
    }
}


/***/ }),

/***/ 8903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemServers)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57);
/** The name servers that this machine is set up to ask. */


/** In the system's order; empty where there are none. */
const systemServers = () => (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.getServers)().flatMap((text) => {
    const server = (0,_server_js__WEBPACK_IMPORTED_MODULE_1__/* .parseServer */ .ld)(text);
    return 'problem' in server ? [] : [server];
});


/***/ }),

/***/ 6189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* unused harmony export stringsOf */
/** TXT data as text: octets become the characters of the same code, so that nothing is lost and offsets stay octets. */
const textOf = (strings) => strings
    .map((octets) => Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('latin1'))
    .join('');
/** The reverse of {@link textOf}: cuts at 255 octets, the most that a character-string holds (RFC 1035 §3.3). */
function stringsOf(text) {
    const octets = Buffer.from(text, 'latin1');
    const strings = [];
    for (let at = 0; at < octets.length; at += 255)
        strings.push(octets.subarray(at, at + 255));
    return strings.length === 0 ? [new Uint8Array()] : strings;
}


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ framed),
/* harmony export */   k: () => (/* binding */ framesOf)
/* harmony export */ });
/** Messages on a byte stream (RFC 1035 §4.2.2): each after its length in two octets. */
function framed(message) {
    const frame = Buffer.allocUnsafe(message.length + 2);
    frame.writeUInt16BE(message.length, 0);
    message.copy(frame, 2);
    return frame;
}
/** Takes octets as they come and gives whole messages. Holds at most one message that is not whole. */
function framesOf(receive) {
    let chunks = [];
    let held = 0;
    let wanted = 2;
    return (octets) => {
        chunks.push(octets);
        held += octets.length;
        if (held < wanted)
            return;
        let whole = chunks.length === 1 ? octets : Buffer.concat(chunks, held);
        while (whole.length >= 2 && whole.length >= 2 + whole.readUInt16BE(0)) {
            const end = 2 + whole.readUInt16BE(0);
            receive(whole.subarray(2, end));
            whole = whole.subarray(end);
        }
        chunks = whole.length === 0 ? [] : [whole];
        held = whole.length;
        wanted = whole.length < 2 ? 2 : 2 + whole.readUInt16BE(0);
    };
}


/***/ }),

/***/ 9310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ stream)
});

// EXTERNAL MODULE: ./build/net/dns/wire.js + 7 modules
var wire = __webpack_require__(9353);
// EXTERNAL MODULE: ./build/net/dns/transport/frames.js
var transport_frames = __webpack_require__(9170);
// EXTERNAL MODULE: ./build/net/dns/transport/transport.js
var transport = __webpack_require__(63);
;// CONCATENATED MODULE: ./build/net/dns/transport/connection.js



/** RFC 7766 §6.2.3: the client is the one to close, soon after the last answer. */
const idleMilliseconds = 2_000;
/** Queries on one connection at a time; more open another. */
const mostPending = 100;
/** Opens a connection; `onEnd` is called once it takes no more queries and has none. */
function connection_open({ connect, random }, onEnd) {
    const pending = new Map();
    let state = 'opening';
    let answers = 0;
    const socket = connect(() => {
        if (state === 'opening')
            state = 'open';
        for (const { sent } of pending.values())
            socket.write((0,transport_frames/* framed */.Q)(sent));
    });
    const end = (outcome) => {
        if (state === 'ended')
            return;
        state = 'ended';
        onEnd();
        socket.destroy();
        for (const { settle } of [...pending.values()])
            settle(outcome);
    };
    const receive = (message) => {
        const waiting = message.length < 2 ? undefined : pending.get(message.readUInt16BE(0));
        if (waiting === undefined || !(0,wire/* isReplyTo */.sM)(waiting.sent, message))
            return;
        answers += 1;
        waiting.settle((0,transport/* received */.ed)(message, waiting.query));
    };
    const settled = () => {
        if (pending.size > 0)
            return;
        if (state === 'retired')
            end(transport/* closed */.$h);
        else
            socket.unref();
    };
    const frames = (0,transport_frames/* framesOf */.k)(receive);
    socket.setTimeout(idleMilliseconds, () => pending.size === 0 && end(transport/* closed */.$h));
    // Nobody waits for what comes unasked; a server that goes on sending must not keep anyone busy.
    socket.on('data', (octets) => (pending.size === 0 ? end(transport/* closed */.$h) : frames(octets)));
    socket.on('error', (error) => end((0,transport/* unreachable */.HB)(error)));
    socket.on('close', () => end((0,transport/* unreachable */.HB)({ code: 'ECONNRESET' })));
    return {
        hasRoom: () => (state === 'opening' || state === 'open') && pending.size < mostPending,
        isProven: () => answers > 0,
        exchange: (query, milliseconds) => new Promise((resolve) => {
            const id = freeId(pending, random);
            const sent = (0,transport/* withId */.oP)(query, id);
            const answersBefore = answers;
            const timer = setTimeout(() => {
                // On a connection that has gone quiet, the next query would wait in vain as well.
                if (answers === answersBefore && state !== 'ended')
                    state = 'retired';
                pending.get(id)?.settle((0,transport/* silent */.Ku)(milliseconds));
            }, milliseconds);
            const settle = (outcome) => {
                clearTimeout(timer);
                pending.delete(id);
                settled();
                resolve(outcome);
            };
            pending.set(id, { query, sent, settle });
            socket.ref();
            if (state === 'open')
                socket.write((0,transport_frames/* framed */.Q)(sent));
        }),
        close: () => end(transport/* closed */.$h),
    };
}
function freeId(taken, random) {
    let id = random(65_536);
    while (taken.has(id))
        id = (id + 1) % 65_536;
    return id;
}

;// CONCATENATED MODULE: ./build/net/dns/transport/stream.js
/** DNS over a byte stream, TCP or TLS (RFC 7766): queries share connections, which are opened when they are needed. */


/** A transport that keeps as few connections as it can. */
function stream(options) {
    const connections = new Set();
    let isClosed = false;
    const connection = () => {
        const usable = [...connections].find(({ hasRoom }) => hasRoom());
        const chosen = usable ?? connection_open(options, () => connections.delete(chosen));
        connections.add(chosen);
        return chosen;
    };
    return {
        async exchange(query, milliseconds) {
            if (isClosed)
                return transport/* closed */.$h;
            const first = connection();
            const wasProven = first.isProven();
            const outcome = await first.exchange(query, milliseconds);
            // RFC 7766 §6.2.4: a server may close an old connection at the very moment of asking; that says nothing about it.
            const isStale = wasProven && 'failure' in outcome && outcome.failure === 'network';
            return isStale && !isClosed ? connection().exchange(query, milliseconds) : outcome;
        },
        close() {
            isClosed = true;
            for (const open of [...connections])
                open.close();
        },
    };
}


/***/ }),

/***/ 63:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   Ku: () => (/* binding */ silent),
/* harmony export */   ed: () => (/* binding */ received),
/* harmony export */   oP: () => (/* binding */ withId)
/* harmony export */ });
const closed = { failure: 'timeout', said: 'was not waited for' };
const silent = (milliseconds) => ({
    failure: 'timeout',
    said: `gave no answer within ${milliseconds / 1000} s`,
});
/** The same query under another id. */
function withId(query, id) {
    const copy = Buffer.from(query);
    copy.writeUInt16BE(id, 0);
    return copy;
}
/** The reply to a query that was sent under another id. */
function received(message, query) {
    query.copy(message, 0, 0, 2);
    return { message };
}
/** What went wrong, for people; never a path or a stack. */
function unreachable(error) {
    const code = String(error?.code ?? '');
    const known = reasons[code] ?? (isAboutCertificate.test(code) ? 'has a certificate that cannot be trusted' : undefined);
    return {
        failure: 'network',
        said: known ?? `could not be reached${/^\w{2,60}$/.test(code) ? ` (${code})` : ''}`,
    };
}
const isAboutCertificate = /CERT|SELF_SIGNED|ALTNAME|LEAF_SIGNATURE/;
const reasons = {
    ECONNREFUSED: 'refused the connection',
    ECONNRESET: 'closed the connection',
    EPIPE: 'closed the connection',
    EHOSTUNREACH: 'cannot be reached from here',
    ENETUNREACH: 'cannot be reached from here',
    EADDRNOTAVAIL: 'cannot be reached from here',
    ENOTFOUND: 'has a name that does not resolve',
    EAI_AGAIN: 'has a name that does not resolve',
    ERR_SSL_WRONG_VERSION_NUMBER: 'does not speak TLS',
    ERR_SSL_PACKET_LENGTH_TOO_LONG: 'does not speak TLS',
};


/***/ }),

/***/ 9353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X$: () => (/* reexport */ decodeReply),
  XX: () => (/* reexport */ encodeQuery),
  sM: () => (/* reexport */ isReplyTo)
});

// EXTERNAL MODULE: ./node_modules/dns-packet/index.js
var dns_packet = __webpack_require__(4894);
// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
;// CONCATENATED MODULE: ./build/net/dns/wire/name.js
/** Domain names on the wire (RFC 1035 §3.1, §4.1.4): labels, and pointers to labels that stand earlier. */

/** A name of 255 octets (RFC 1035 §2.3.4) has at most 127 labels, so that more pointers than that lead nowhere. */
const mostPointers = 127;
/**
 * Reads a name; undefined where it is not one. Pointers have to lead back, each further than the one before, so that
 * the work is bounded by the length of a name and no loop is possible.
 */
function readName(octets, offset) {
    const labels = [];
    let length = 1;
    let next;
    let at = offset;
    let earliest = offset;
    for (let pointers = 0; pointers <= mostPointers;) {
        const first = octets[at];
        if (first === undefined)
            return undefined;
        if (first === 0)
            return { name: (0,dns_name/* parseName */.$q)(labels.join('.')), next: next ?? at + 1 };
        if (first < 64) {
            length += first + 1;
            if (length > 255 || at + 1 + first > octets.length)
                return undefined;
            labels.push(labelText(octets.toString('latin1', at + 1, at + 1 + first)));
            at += 1 + first;
        }
        else {
            const low = octets[at + 1];
            if (first < 0xc0 || low === undefined)
                return undefined;
            next ??= at + 2;
            at = (first & 0x3f) * 256 + low;
            if (at >= earliest)
                return undefined;
            earliest = at;
            pointers += 1;
        }
    }
    return undefined;
}
/** The offset after a name that nobody wants to read. */
function skipName(octets, offset) {
    for (let at = offset;;) {
        const first = octets[at];
        if (first === undefined)
            return undefined;
        if (first === 0)
            return at + 1;
        if (first >= 0xc0)
            return at + 2;
        if (first >= 64)
            return undefined;
        at += 1 + first;
    }
}
/** RFC 1035 §5.1: a dot inside a label, and what is not ASCII, is written `\DDD`; or it would look like another name. */
const labelText = (latin1) => /[.\x80-\xff]/.test(latin1)
    ? latin1.replace(/[.\x80-\xff]/g, (octet) => `\\${String(octet.charCodeAt(0)).padStart(3, '0')}`)
    : latin1;

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
;// CONCATENATED MODULE: ./build/net/dns/wire/rdata.js
/** The data of records on the wire, by type; each reader insists on every octet between `start` and `end`. */


/** The type's number in a message, and how its data is read. */
const rdata = {
    A: { code: 1, read: (message, start, end) => address(message, start, end, 4) },
    NS: { code: 2, read: rdata_name },
    CNAME: { code: 5, read: rdata_name },
    SOA: { code: 6, read: soa },
    PTR: { code: 12, read: rdata_name },
    MX: { code: 15, read: mx },
    TXT: { code: 16, read: strings },
    AAAA: { code: 28, read: (message, start, end) => address(message, start, end, 16) },
    SRV: { code: 33, read: srv },
    DS: { code: 43, read: ds },
    DNSKEY: { code: 48, read: dnskey },
    TLSA: { code: 52, read: tlsa },
    SPF: { code: 99, read: strings },
};
/** A copy, so that a few octets do not keep a whole message in memory. */
const rest = (message, start, end) => Uint8Array.from(message.subarray(start, end));
function address(message, start, end, length) {
    if (end - start !== length)
        return undefined;
    if (length === 4)
        return message.subarray(start, end).join('.');
    return ipaddr.fromByteArray([...message.subarray(start, end)]).toString();
}
function rdata_name(message, start, end) {
    const read = readName(message, start);
    return read?.next === end ? read.name : undefined;
}
/** RFC 1035 §3.3.14: one or more character-strings. */
function strings(message, start, end) {
    const read = [];
    let at = start;
    while (at < end) {
        const next = at + 1 + (message[at] ?? 0);
        if (next > end)
            return undefined;
        read.push(rest(message, at + 1, next));
        at = next;
    }
    return read.length === 0 ? undefined : read;
}
function mx(message, start, end) {
    if (end - start < 3)
        return undefined;
    const exchange = rdata_name(message, start + 2, end);
    return exchange === undefined ? undefined : { preference: message.readUInt16BE(start), exchange };
}
function srv(message, start, end) {
    if (end - start < 7)
        return undefined;
    const target = rdata_name(message, start + 6, end);
    if (target === undefined)
        return undefined;
    const [priority, weight, port] = [0, 2, 4].map((at) => message.readUInt16BE(start + at));
    return { priority, weight, port, target };
}
function soa(message, start, end) {
    const primary = readName(message, start);
    const mailbox = primary && readName(message, primary.next);
    if (primary?.name === undefined || mailbox?.name === undefined || mailbox.next + 20 !== end)
        return undefined;
    const number = (index) => message.readUInt32BE(mailbox.next + 4 * index);
    return {
        primary: primary.name,
        mailbox: mailbox.name,
        serial: number(0),
        refresh: number(1),
        retry: number(2),
        expire: number(3),
        minimum: number(4),
    };
}
function tlsa(message, start, end) {
    if (end - start < 3)
        return undefined;
    return {
        usage: message.readUInt8(start),
        selector: message.readUInt8(start + 1),
        matchingType: message.readUInt8(start + 2),
        certificate: rest(message, start + 3, end),
    };
}
function ds(message, start, end) {
    if (end - start < 4)
        return undefined;
    return {
        keyTag: message.readUInt16BE(start),
        algorithm: message.readUInt8(start + 2),
        digestType: message.readUInt8(start + 3),
        digest: rest(message, start + 4, end),
    };
}
function dnskey(message, start, end) {
    if (end - start < 4)
        return undefined;
    return {
        flags: message.readUInt16BE(start),
        protocol: message.readUInt8(start + 2),
        algorithm: message.readUInt8(start + 3),
        key: rest(message, start + 4, end),
    };
}

;// CONCATENATED MODULE: ./build/net/dns/wire/message.js


const headerLength = 12;
const optType = 41;
/** Header fields that can be read of any message of at least twelve octets. */
const header = {
    isResponse: (message) => (flags(message) & 0x8000) !== 0,
    opcode: (message) => (flags(message) >> 11) & 0xf,
    isAuthoritative: (message) => (flags(message) & 0x0400) !== 0,
    isTruncated: (message) => (flags(message) & 0x0200) !== 0,
    isAuthentic: (message) => (flags(message) & 0x0020) !== 0,
    rcode: (message) => flags(message) & 0xf,
    questions: (message) => message.readUInt16BE(4),
};
const flags = (message) => message.readUInt16BE(2);
/** Reads all sections; `offset` is the end of the question. Undefined where a count or a length lies. */
function readSections(message, offset) {
    const answers = readSection(message, offset, message.readUInt16BE(6));
    const authorities = answers && readSection(message, answers.next, message.readUInt16BE(8));
    const additionals = authorities && readSection(message, authorities.next, message.readUInt16BE(10));
    if (additionals === undefined)
        return undefined;
    const opt = additionals.records.find(({ type }) => type === optType);
    return {
        answers: answers?.records ?? [],
        authorities: authorities?.records ?? [],
        // RFC 6891 §6.1.3: the upper eight bits of the code stand where other records have their TTL.
        rcode: header.rcode(message) + (opt === undefined ? 0 : ((opt.ttl >>> 24) & 0xff) * 16),
        extendedErrors: opt === undefined ? [] : readExtendedErrors(message, opt),
    };
}
function readSection(message, offset, count) {
    const records = [];
    let next = offset;
    for (let i = 0; i < count; i += 1) {
        const record = readRecord(message, next);
        if (record === undefined)
            return undefined;
        records.push(record);
        next = record.end;
    }
    return { records, next };
}
function readRecord(message, offset) {
    const owner = readName(message, offset);
    if (owner === undefined || owner.next + 10 > message.length)
        return undefined;
    const start = owner.next + 10;
    const end = start + message.readUInt16BE(owner.next + 8);
    if (end > message.length)
        return undefined;
    const [type, klass] = [message.readUInt16BE(owner.next), message.readUInt16BE(owner.next + 2)];
    return { owner: owner.name, type, class: klass, ttl: message.readUInt32BE(owner.next + 4), start, end };
}
/** RFC 8914 §2: option 15 starts with the code; what follows is text from strangers. */
function readExtendedErrors(message, { start, end }) {
    const codes = [];
    for (let at = start; at + 4 <= end; at += 4 + message.readUInt16BE(at + 2)) {
        if (message.readUInt16BE(at) === 15 && at + 6 <= end)
            codes.push(message.readUInt16BE(at + 4));
    }
    return codes;
}
/** The end of the one question, or undefined where there is not exactly one. */
function questionEnd(message) {
    if (header.questions(message) !== 1)
        return undefined;
    const name = skipName(message, headerLength);
    return name === undefined || name + 4 > message.length ? undefined : name + 4;
}
const isInternet = (record) => record.class === 1;
const isStartOfAuthority = ({ type }) => type === rdata.SOA.code;
const isNameServer = ({ type }) => type === rdata.NS.code;

;// CONCATENATED MODULE: ./build/net/dns/wire/query.js
/** Questions as messages (RFC 1035 §4.1.2, RFC 6891), and which messages are replies to them. */



/** What passes UDP without fragments nearly everywhere. */
const payloadSize = 1232;
/** The octets of a question, with id 0: a transport sets its own. Undefined for a name that cannot be on the wire. */
function encodeQuery({ name, type }, { recursive, edns }) {
    if ((0,dns_name/* nameProblem */.rH)(name) !== undefined)
        return undefined;
    return dns_packet.encode({
        type: 'query',
        // RFC 6840 §5.7: AD in a question asks for AD in the answer, without the signatures.
        flags: (recursive ? dns_packet.RECURSION_DESIRED : 0) | dns_packet.AUTHENTIC_DATA,
        questions: [{ type: type, name }],
        additionals: edns ? [opt] : [],
    });
}
const opt = {
    type: 'OPT',
    name: '.',
    udpPayloadSize: payloadSize,
    flags: 0,
    options: [],
};
/** Whether a message has the query's id and question, letters of any case (RFC 5452 §4.2). */
function isReplyTo(query, message) {
    if (message.length < headerLength || !header.isResponse(message))
        return false;
    if (message.readUInt16BE(0) !== query.readUInt16BE(0) || header.opcode(message) !== 0)
        return false;
    const end = questionEnd(query);
    if (end === undefined)
        return false;
    // A server that cannot read a question does not repeat it; with any other code a missing question is forged.
    if (header.questions(message) === 0)
        return header.rcode(message) !== 0 && header.rcode(message) !== 3;
    return questionEnd(message) === end && isSameQuestion(query, message, end);
}
function isSameQuestion(query, message, end) {
    const [asked, echoed] = [query, message].map((octets) => octets.toString('latin1', headerLength, end));
    return asked === echoed || foldAscii(asked ?? '') === foldAscii(echoed ?? '');
}
const foldAscii = (latin1) => latin1.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

// EXTERNAL MODULE: ./build/net/dns/chain.js
var chain = __webpack_require__(5045);
;// CONCATENATED MODULE: ./build/net/dns/wire/aliases.js
/** CNAMEs inside a reply: which follow from the question, in whatever order they stand. */



/** The target of each CNAME, whatever the order of the records; undefined where one cannot be read. */
function aliasesIn(message, { answers }) {
    const aliases = new Map();
    for (const record of answers) {
        if (record.owner === undefined || record.type !== rdata.CNAME.code || !isInternet(record))
            continue;
        const target = rdata.CNAME.read(message, record.start, record.end);
        if (target === undefined)
            return undefined;
        if (!aliases.has(record.owner))
            aliases.set(record.owner, target);
    }
    return aliases;
}
/** The owners of the CNAMEs from the name in question on, and the name they end with. */
function followAliases({ name, type }, aliases) {
    const via = new Set();
    let end = name;
    for (let target = aliasOf(end); target !== undefined; target = aliasOf(end)) {
        if (via.has(end) || via.size >= chain/* longestChain */.q)
            return 'circle';
        via.add(end);
        end = target;
    }
    return { via: [...via], end };
    function aliasOf(owner) {
        return type === 'CNAME' ? undefined : aliases.get(owner);
    }
}

;// CONCATENATED MODULE: ./build/net/dns/wire/rcode.js
/** The words for what a server says when it does not answer: response codes and extended errors (RFC 8914 §4). */
const codes = {
    1: 'FORMERR',
    2: 'SERVFAIL',
    4: 'NOTIMP',
    5: 'REFUSED',
    6: 'YXDOMAIN',
    7: 'YXRRSET',
    8: 'NXRRSET',
    9: 'NOTAUTH',
    10: 'NOTZONE',
    16: 'BADVERS',
};
const extended = {
    1: 'unsupported DNSKEY algorithm',
    2: 'unsupported DS digest type',
    3: 'stale answer',
    4: 'forged answer',
    5: 'DNSSEC indeterminate',
    6: 'DNSSEC bogus',
    7: 'signature expired',
    8: 'signature not yet valid',
    9: 'DNSKEY missing',
    10: 'RRSIGs missing',
    11: 'no zone key bit set',
    12: 'NSEC missing',
    13: 'cached error',
    14: 'not ready',
    15: 'blocked',
    16: 'censored',
    17: 'filtered',
    18: 'prohibited',
    19: 'stale NXDOMAIN answer',
    20: 'not authoritative',
    21: 'not supported',
    22: 'no reachable authority',
    23: 'network error',
    24: 'invalid data',
    25: 'signature expired before valid',
    26: 'too early',
    27: 'unsupported NSEC3 iterations value',
};
/** `answered SERVFAIL (DNSSEC bogus)`; at most three reasons. */
function describeCode(rcode, extendedErrors) {
    const reasons = [...new Set(extendedErrors.flatMap((code) => extended[code] ?? []))].slice(0, 3);
    const code = codes[rcode] ?? `with code ${rcode}`;
    return `answered ${code}${reasons.length === 0 ? '' : ` (${reasons.join(', ')})`}`;
}

;// CONCATENATED MODULE: ./build/net/dns/wire/reply.js
/** Replies: what a message says about a question, with everything checked that a stranger could have made up. */






const malformed = {
    kind: 'failed',
    failure: 'malformed',
    said: 'sent an answer that cannot be read',
};
/** Reads the reply to a query that {@link encodeQuery} made. Never throws, whatever the octets are. */
function decodeReply(question, query, message) {
    if (!isReplyTo(query, message))
        return { ...malformed, said: 'answered another question' };
    if (header.isTruncated(message))
        return { kind: 'truncated' };
    const sections = readSections(message, questionEnd(message) ?? headerLength);
    if (sections === undefined)
        return malformed;
    return codeReply(sections) ?? readAnswer(question, message, sections);
}
/** RFC 1035 §4.1.1 and RFC 6891 §6.1.3: what the code says, where it is not that the sections say it. */
function codeReply({ rcode, extendedErrors }) {
    switch (rcode) {
        case 0:
        case 3:
            return extendedErrors.some(isFiltered) ? filtered : undefined;
        case 1: // RFC 6891 §7: servers that do not know EDNS answer FORMERR or NOTIMP
        case 4:
        case 16:
            return { kind: 'plain', said: describeCode(rcode, extendedErrors) };
        case 5:
        case 9:
            return { kind: 'failed', failure: 'refused', said: describeCode(rcode, extendedErrors) };
        default:
            return { kind: 'failed', failure: 'servfail', said: describeCode(rcode, extendedErrors) };
    }
}
/** RFC 8914 §4.5, §4.16–§4.18: forged, blocked, censored, filtered: the resolver's own opinion, not the zone's data. */
const isFiltered = (code) => code === 4 || (code >= 15 && code <= 17);
const filtered = {
    kind: 'failed',
    failure: 'refused',
    said: 'answered with what a filter put in place',
};
function readAnswer(question, message, sections) {
    const aliases = aliasesIn(message, sections);
    const chain = aliases && followAliases(question, aliases);
    if (chain === undefined)
        return malformed;
    if (chain === 'circle')
        return circle;
    const { via, end } = chain;
    const authentic = header.isAuthentic(message);
    const records = recordsAt(end, question.type, message, sections);
    if (records === undefined)
        return malformed;
    if (records.length > 0)
        return { kind: 'answer', answer: { kind: 'found', records, via, authentic } };
    const further = via.length === 0 ? { authentic } : { via, authentic };
    // RFC 6604 §3: the code is that of the last name of the chain.
    if (sections.rcode === 3)
        return { kind: 'answer', answer: { kind: 'nxdomain', ...further } };
    if (isReferral(message, sections) || isLame(question, message, sections))
        return referral;
    if (via.length > 0 && !speaksFor(end, sections))
        return { kind: 'elsewhere', via, target: end, authentic };
    return { kind: 'answer', answer: { kind: 'nodata', ...further } };
}
const circle = {
    kind: 'failed',
    failure: 'servfail',
    said: 'answered with CNAME records that lead in a circle',
};
const referral = {
    kind: 'failed',
    failure: 'refused',
    said: 'has no answer of its own, and names other servers or none',
};
/** The records in question; undefined where the data of one is not of its type. What nobody asked for is not read. */
function recordsAt(owner, type, message, { answers }) {
    const { code, read } = rdata[type];
    const wanted = answers.filter((record) => record.owner === owner && record.type === code && isInternet(record));
    const records = [];
    for (const { start, end, ttl } of wanted) {
        const data = read(message, start, end);
        if (data === undefined)
            return undefined;
        records.push({ name: owner, ttl: ttl > 0x7fffffff ? 0 : ttl, data }); // RFC 2181 §8
    }
    return records;
}
/** RFC 2308 §2.2: name servers without a start of authority are a referral, not the absence of data. */
const isReferral = (message, { answers, authorities }) => answers.length === 0 &&
    !header.isAuthoritative(message) &&
    authorities.some(isNameServer) &&
    !authorities.some(isStartOfAuthority);
/** RFC 2308 §2.2: asked for what it says itself, a server that speaks without authority and names none knows nothing. */
const isLame = ({ at }, message, { answers, authorities }) => at !== undefined &&
    answers.length === 0 &&
    !header.isAuthoritative(message) &&
    !authorities.some(isStartOfAuthority);
/** Whether the reply's start of authority is that of the name, so that its silence about it means no data. */
const speaksFor = (name, { authorities }) => authorities.some((record) => isStartOfAuthority(record) && record.owner !== undefined && (0,dns_name/* isWithin */.UO)(name, record.owner));

;// CONCATENATED MODULE: ./build/net/dns/wire.js
/**
 * DNS messages (RFC 1035 §4): questions to octets, and replies to answers.
 *
 * A message is a header of twelve octets, the question, and three sections of records: the answer, the authority for
 * it, and what is additional. Names are labels, or pointers to labels that stand earlier. EDNS (RFC 6891) puts a
 * pseudo-record into the additional section that tells how long a datagram may be, and widens the response code.
 *
 * Questions are encoded by dns-packet. Replies come from strangers and are read here: dns-packet makes UTF-8 of the
 * octets of labels, takes a dot inside a label for a separator, and reads records whose lengths lie.
 */




/***/ }),

/***/ 2294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ parseZone)
});

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
;// CONCATENATED MODULE: ./build/net/dns/zone/tokens.js
/** The words of a master file (RFC 1035 §5.1), with the line that each stands on. */
/** Cuts a master file into entries. Never throws; what is not closed is said in the entry's `problem`. */
function* entriesOf(text) {
    let entry = emptyEntry(1, false);
    let depth = 0;
    let line = 1;
    for (const { kind, written } of wordsOf(text)) {
        const isFirst = entry.line === 0;
        if (isFirst)
            entry = emptyEntry(line, kind === 'space');
        if (kind === 'line')
            line += 1;
        if (kind === 'word' || kind === 'quoted' || kind === 'unclosed')
            entry.tokens.push(tokenOf(kind, written));
        if (kind === 'unclosed')
            entry.problem ??= 'the quotation mark is not closed on its line';
        if (kind === 'close' && depth === 0)
            entry.problem ??= 'a parenthesis is closed that was not opened';
        depth = Math.max(0, depth + (kind === 'open' ? 1 : kind === 'close' ? -1 : 0));
        if (kind !== 'line' || depth > 0)
            continue;
        if (isWorthKeeping(entry))
            yield entry;
        entry = emptyEntry(0, false);
    }
    if (depth > 0)
        entry.problem ??= 'a parenthesis is not closed';
    if (isWorthKeeping(entry))
        yield entry;
}
const emptyEntry = (line, indented) => ({ line, indented, tokens: [] });
const isWorthKeeping = ({ tokens, problem }) => tokens.length > 0 || problem !== undefined;
/**
 * One alternative for each kind of word. A loop over one class of characters costs no stack; that over escapes does, and
 * is bounded by what no record can hold.
 */
const pattern = /(\r?\n)|([ \t\f\v\r]+)|(;[^\n]*)|(\()|(\))|"([^"\\\n]*(?:\\[^\n][^"\\\n]*){0,70000})("?)|([^ \t\f\v\r\n;()"\\]*(?:\\[^\n][^ \t\f\v\r\n;()"\\]*){0,70000}\\?)/gy;
function* wordsOf(text) {
    for (const [whole, line, space, comment, open, close, quoted, closing, word] of text.matchAll(pattern)) {
        if (line !== undefined)
            yield { kind: 'line', written: whole };
        else if (space !== undefined)
            yield { kind: 'space', written: whole };
        else if (comment !== undefined)
            yield { kind: 'comment', written: whole };
        else if (open !== undefined)
            yield { kind: 'open', written: whole };
        else if (close !== undefined)
            yield { kind: 'close', written: whole };
        else if (quoted !== undefined)
            yield { kind: closing === '' ? 'unclosed' : 'quoted', written: quoted };
        else if (word !== undefined && word !== '')
            yield { kind: 'word', written: word };
    }
}
const tokenOf = (kind, written) => ({
    text: resolved(written),
    written,
    quoted: kind !== 'word',
});
const escapes = /\\(?:(\d{3})|([\s\S]))/g;
/** RFC 1035 §5.1: `\DDD` is the octet of that decimal number, `\X` the character itself. */
const resolved = (written) => written.includes('\\')
    ? written.replace(escapes, (_, octet, char) => String.fromCharCode(codeOf(octet, char)))
    : written;
/**
 * The same for a domain name: an octet that is not a character of a label, such as an escaped dot, stays `\DDD`, or the
 * name would be another.
 */
const resolvedInName = (written) => written.replace(escapes, (_, octet, char) => {
    const code = codeOf(octet, char);
    return code === 0x2e || code > 0x7f ? `\\${String(code).padStart(3, '0')}` : String.fromCharCode(code);
});
const codeOf = (octet, char) => octet === undefined ? char.charCodeAt(0) : Number(octet) & 0xff;

;// CONCATENATED MODULE: ./build/net/dns/zone/data.js
/** The data of records as a master file writes it (RFC 1035 §5.1, RFC 3596, RFC 2782, RFC 6698, RFC 4034). */




const readers = {
    A: ([token, ...more]) => (token && more.length === 0 && (0,external_node_net_.isIPv4)(token.text) ? token.text : undefined),
    AAAA: ([token, ...more]) => (token && more.length === 0 ? readIpv6(token.text) : undefined),
    CNAME: nameData,
    PTR: nameData,
    NS: nameData,
    TXT: stringData,
    SPF: stringData,
    MX(tokens, origin) {
        const [preference] = integers(tokens.slice(0, 1), [16]) ?? [];
        const exchange = nameData(tokens.slice(1), origin);
        return preference === undefined || exchange === undefined ? undefined : { preference, exchange };
    },
    SRV(tokens, origin) {
        const numbers = integers(tokens.slice(0, 3), [16, 16, 16]);
        const target = nameData(tokens.slice(3), origin);
        if (numbers === undefined || target === undefined)
            return undefined;
        const [priority, weight, port] = numbers;
        return { priority, weight, port, target };
    },
    SOA(tokens, origin) {
        const primary = nameData(tokens.slice(0, 1), origin);
        const mailbox = nameData(tokens.slice(1, 2), origin);
        const [serial] = integers(tokens.slice(2, 3), [32]) ?? [];
        const times = tokens.slice(3).map(({ text }) => readSeconds(text));
        const [refresh, retry, expire, minimum] = times;
        if (primary === undefined || mailbox === undefined || serial === undefined || times.length !== 4)
            return undefined;
        if (refresh === undefined || retry === undefined || expire === undefined || minimum === undefined)
            return undefined;
        return { primary, mailbox, serial, refresh, retry, expire, minimum };
    },
    TLSA(tokens) {
        const numbers = integers(tokens.slice(0, 3), [8, 8, 8]);
        const certificate = hexadecimal(tokens.slice(3));
        if (numbers === undefined || certificate === undefined)
            return undefined;
        const [usage, selector, matchingType] = numbers;
        return { usage, selector, matchingType, certificate };
    },
    DS(tokens) {
        const numbers = integers(tokens.slice(0, 3), [16, 8, 8]);
        const digest = hexadecimal(tokens.slice(3));
        if (numbers === undefined || digest === undefined)
            return undefined;
        const [keyTag, algorithm, digestType] = numbers;
        return { keyTag, algorithm, digestType, digest };
    },
    DNSKEY(tokens) {
        const numbers = integers(tokens.slice(0, 3), [16, 8, 8]);
        const key = base64(tokens.slice(3));
        if (numbers === undefined || key === undefined)
            return undefined;
        const [flags, protocol, algorithm] = numbers;
        return { flags, protocol, algorithm, key };
    },
};
/** A name as a word: completed by the origin unless it ends with a dot; beyond ASCII it is taken as a U-label. */
function readName({ written }, origin) {
    const text = resolvedInName(Buffer.from(written, 'latin1').toString('utf8'));
    if (text === '@')
        return origin;
    if (text === '.')
        return dns_name/* root */.zr;
    const absolute = text.endsWith('.') || origin === '' ? text : `${text}.${origin}`;
    const ascii = (0,dns_name/* nameProblem */.rH)(absolute) === 'not-a-name' ? (0,dns_name/* toAscii */.Vb)(absolute) : absolute;
    return ascii === undefined ? undefined : (0,dns_name/* parseName */.$q)(ascii);
}
/** Seconds, or the `1h30m` form that most servers read; at most what RFC 2181 §8 allows. */
function readSeconds(text) {
    if (!/^(\d{1,10}[smhdw])*(\d{1,10})?$/i.test(text) || text === '')
        return undefined;
    const units = { s: 1, m: 60, h: 3_600, d: 86_400, w: 604_800 };
    let seconds = 0;
    for (const [, count, unit = 's'] of text.toLowerCase().matchAll(/(\d+)([smhdw])?/g)) {
        seconds += Number(count) * (units[unit] ?? 1);
    }
    return seconds <= 0x7fffffff ? seconds : undefined;
}
function nameData(tokens, origin) {
    const [token] = tokens;
    return token === undefined || tokens.length > 1 ? undefined : readName(token, origin);
}
/** A record's data has at most 65,535 octets (RFC 1035 §3.2.1). */
const longestData = 65_535;
function stringData(tokens) {
    const strings = [];
    let length = 0;
    for (const { text } of tokens) {
        const octets = Buffer.from(text, 'latin1');
        // A string over 255 octets cannot be on the wire; servers that take it cut it, and so does this reader.
        for (let at = 0; at < Math.max(1, octets.length); at += 255) {
            strings.push(Uint8Array.from(octets.subarray(at, at + 255)));
        }
        length += octets.length + Math.ceil(octets.length / 255);
        if (length > longestData)
            return undefined;
    }
    return strings.length === 0 ? undefined : strings;
}
function readIpv6(text) {
    return (0,external_node_net_.isIPv6)(text) && !text.includes('%') ? ipaddr.parse(text).toString() : undefined;
}
/** One whole number for each width in bits. */
function integers(tokens, bits) {
    const values = tokens.map(({ text }) => (/^\d{1,10}$/.test(text) ? Number(text) : Number.NaN));
    return values.length === bits.length && bits.every((width, i) => (values[i] ?? Number.NaN) < 2 ** width)
        ? values
        : undefined;
}
function hexadecimal(tokens) {
    const digits = tokens.map(({ text }) => text).join('');
    if (digits.length % 2 !== 0 || digits.length > 2 * longestData || !/^[0-9a-f]+$/i.test(digits))
        return undefined;
    return Uint8Array.from(Buffer.from(digits, 'hex'));
}
function base64(tokens) {
    const digits = tokens.map(({ text }) => text).join('');
    if (digits.length % 4 !== 0 || digits.length > 2 * longestData || !/^[0-9a-z+/]+={0,2}$/i.test(digits))
        return undefined;
    return Uint8Array.from(Buffer.from(digits, 'base64'));
}

;// CONCATENATED MODULE: ./build/net/dns/zone/parse.js
/** Master files (RFC 1035 §5): text to resource records that know the line they come from. */



/** More than any zone that people keep in a file, and little enough to read in a moment. */
const longestText = 16 * 1024 * 1024;
/**
 * Reads a master file. `path` goes into every record's `source`; `origin` completes relative names (the root where
 * it is not given). Entries that cannot be read become problems; the rest is kept. `$INCLUDE` is refused.
 * Text is taken as UTF-8: characters beyond ASCII in quotes become their octets.
 */
function parseZone(text, { path, origin = dns_name/* root */.zr }) {
    const isTooLong = text.length > longestText;
    const state = { origin, owner: undefined, ttl: 3_600 };
    const records = [];
    const unread = [];
    const problems = isTooLong
        ? [{ line: 1, text: 'the zone has more than 16 MiB of text' }]
        : [];
    const plain = isTooLong ? '' : text.replace(/^\ufeff/, '');
    for (const entry of entriesOf(Buffer.from(plain, 'utf8').toString('latin1'))) {
        const read = entry.problem ?? readEntry(entry, state, path);
        if (typeof read === 'string')
            problems.push({ line: entry.line, text: read });
        else if (read !== undefined && isRead(read))
            records.push(read);
        else if (read !== undefined)
            unread.push(read);
    }
    const apex = records.find((record) => record.type === 'SOA')?.name ?? origin;
    for (const { name, source } of records.filter((record) => !(0,dns_name/* isWithin */.UO)(record.name, apex))) {
        problems.push({ line: source?.line ?? 0, text: `${quote(name)} is outside the zone ${quote(apex)}` });
    }
    const isInside = ({ name }) => (0,dns_name/* isWithin */.UO)(name, apex);
    return { records: records.filter(isInside), unread: unread.filter(isInside), problems, apex };
}
const isRead = (record) => 'data' in record;
/** A record, a problem, or undefined for a directive. */
function readEntry(entry, state, path) {
    const [first] = entry.tokens;
    if (first === undefined)
        return undefined;
    if (!first.quoted && first.text.startsWith('$'))
        return readDirective(entry.tokens, state);
    if (!entry.indented) {
        const owner = readName(first, state.origin);
        if (owner === undefined)
            return `${quote(first.text)} is not a domain name`;
        state.owner = owner;
    }
    if (state.owner === undefined)
        return 'the first record has no owner name';
    const { ttl, isInternet, rest } = takeTtlAndClass(entry.tokens.slice(entry.indented ? 0 : 1), state.ttl);
    if (!isInternet)
        return 'only records of the class IN are read';
    const [typeToken, ...tokens] = rest;
    if (typeToken === undefined)
        return 'a record needs a type and data';
    const type = typeToken.text.toUpperCase();
    if (!isType(type)) {
        return isKnownElsewhere(type)
            ? { name: state.owner, type }
            : `the type ${quote(typeToken.text)} is not known`;
    }
    const data = readers[type](tokens, state.origin);
    if (data === undefined)
        return `the data of the ${type} record cannot be read`;
    return { type, name: state.owner, ttl, data, source: { path, line: entry.line } };
}
function readDirective([directive, value], state) {
    switch (directive?.text.toUpperCase()) {
        case '$ORIGIN': {
            const origin = value && readName(value, state.origin);
            if (origin === undefined)
                return '$ORIGIN needs a domain name';
            state.origin = origin;
            return undefined;
        }
        case '$TTL': {
            const ttl = value && readSeconds(value.text);
            if (ttl === undefined)
                return '$TTL needs a number of seconds';
            state.ttl = ttl;
            return undefined;
        }
        default:
            return `${quote(directive?.text ?? '')} is not supported`;
    }
}
/** TTL and class stand before the type, in either order, and may both be left out. */
function takeTtlAndClass(tokens, otherwise) {
    let [ttl, isInternet, taken] = [otherwise, true, 0];
    for (; taken < 2; taken += 1) {
        const text = tokens[taken]?.text ?? '';
        const seconds = readSeconds(text);
        if (/^(IN|CH|HS)$/i.test(text))
            isInternet = text.toUpperCase() === 'IN';
        else if (seconds !== undefined)
            ttl = seconds;
        else
            break;
    }
    return { ttl, isInternet, rest: tokens.slice(taken) };
}
const quote = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
const isType = (text) => Object.hasOwn(readers, text);
/** Types that a mail check never asks for, so that a zone may hold them unread. */
const knownElsewhere = new Set([
    ...[
        'CAA',
        'RRSIG',
        'NSEC',
        'NSEC3',
        'NSEC3PARAM',
        'CDS',
        'CDNSKEY',
        'SSHFP',
        'NAPTR',
        'HINFO',
        'LOC',
        'SVCB',
        'HTTPS',
    ],
    ...['OPENPGPKEY', 'SMIMEA', 'URI', 'DNAME', 'RP', 'CERT', 'AFSDB', 'ALIAS', 'ANAME'],
]);
/** RFC 3597 §5: any type can be written with its number. */
const isKnownElsewhere = (type) => knownElsewhere.has(type) || /^TYPE\d{1,5}$/.test(type);


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   wq: () => (/* binding */ commandData)
/* harmony export */ });
/**
 * The one place where text from the world is made harmless for the format that it goes into.
 *
 * A DNS record can hold workflow commands, Markdown, HTML, terminal codes and characters that nobody sees. Every format
 * begins with {@link visible}, which leaves one line of characters that a person can see, and then escapes what its own
 * syntax knows. JSON alone keeps the text as it is, in an escaped notation.
 */
/** Controls, formats (bidi, zero width, tags), lone surrogates, line separators, what draws nothing, what XML forbids. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufffe\uffff]/gu;
const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const codeOf = (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    const code = hex.length <= 2
        ? `\\x${hex.padStart(2, '0')}`
        : hex.length <= 4
            ? `\\u${hex.padStart(4, '0')}`
            : `\\u{${hex}}`;
    return named[character] ?? code;
};
/** One line in which each character can be seen: `\x1b` for an escape, `\u202e` for a change of direction. */
const visible = (text) => text.replace(unseen, codeOf);
/**
 * A finished line for a log that GitHub reads: it takes `::name::` at the start of a line, after blanks, as a command,
 * and `##[name]` anywhere in it. The colours of this program may stand before the text.
 */
const logLine = (line) => 
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character of this program's own colours
line.replace(/^((?:\s|\x1b\[[\d;]*m)*)::/, '$1\\::').replace(/##(?=[a-z]{0,12}\[)/gi, '##\\');
/** The data of a workflow command. Line ends stay, escaped. */
const commandData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** The value of a workflow command's property. */
const commandProperty = (text) => commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** Text and attribute values of HTML and XML. */
const markup = (text) => visible(text).replace(/[&<>"']/g, (c) => markupEntities[c] ?? c);
const markupEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/**
 * Markdown for a paragraph or a table cell. No backtick is left, so that those of {@link markdownCode} are the only ones;
 * a backslash and a pipe become entities, since `\|` and `\\|` mean different
 * things inside and outside of tables; mentions and issue numbers get a character of no width, as nothing else stops
 * GitHub from linking them outside of code.
 */
const markdown = (text) => visible(text).replace(/[\\|<>&`*_~[\]$]|:\/\/|www\.|(?<![a-z0-9])@(?=\w)|#(?=\d)/gi, (found) => markdownEntities[found.toLowerCase()] ?? `\\${found}`);
const markdownEntities = {
    '\\': '&#92;',
    '|': '&#124;',
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '`': '&#96;',
    '://': '&#58;//',
    'www.': 'www&#46;',
    '@': '@&#8203;',
    '#': '#&#8203;',
};
/** A Markdown code span, for paragraphs only: a table would cut it at a pipe. Nothing in it is linked or read. */
function markdownCode(text) {
    const content = visible(text);
    const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
    const fence = '`'.repeat(longest + 1);
    const padding = /^[` ]|[` ]$/.test(content) || content === '' ? ' ' : '';
    return `${fence}${padding}${content}${padding}${fence}`;
}
/** Lines as a Markdown code block, in which nothing is linked or read. */
function markdownBlock(lines) {
    const content = lines.map(visible).join('\n');
    const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${content}\n${fence}\n`;
}
/**
 * A finding's sentence as a Markdown paragraph: quoted values as code, so that they can be copied as they are, and words
 * like `2001:db8:100::1` too, in which GitHub sees the emoji `:100:`. Code spans that touch would become one.
 */
const markdownProse = (text) => visible(text)
    .split(/("[^"]+")/)
    .map((part, index) => (index % 2 === 1 ? markdownCode(part.slice(1, -1)) : proseOf(part)))
    .reduce((before, part) => (before.endsWith('`') && part.startsWith('`') ? `${before} ${part}` : before + part), '');
const proseOf = (text) => text
    .split(' ')
    .map((word) => (/:[\w+-]+:/.test(word) ? markdownCode(word) : markdown(word)))
    .join(' ');
/** A label between double quotes in a Mermaid graph; all but letters, digits and what SPF terms consist of by number. */
const mermaidLabel = (text) => visible(text).replace(/[^A-Za-z0-9 .:/=~?+,-]/gu, (c) => `#${c.codePointAt(0)};`);
/** A SARIF message: no link (§3.11.6) and no placeholder (§3.11.5) comes from the text. */
const sarifText = (text) => visible(text)
    .replaceAll('](', '] (')
    .replace(/\{(?=\d+\})/g, '{ ');
/**
 * JSON that reads the same after parsing, but in which nothing is hidden, coloured or a workflow command when it is
 * printed. Lone surrogates, which not every reader takes, become U+FFFD.
 */
const json = (value) => JSON.stringify(value)
    .replace(/\\(ud[89a-f][0-9a-f]{2}|.)/g, (found) => (found.startsWith('\\ud') ? '\\ufffd' : found))
    .replace(unseen, unitsOf)
    .replace(/##(?=[a-z]{0,12}\[)/gi, '#\\u0023');
const unitsOf = (character) => Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');


/***/ }),

/***/ 3878:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"DD":["default","dkim","mail"],"r5":[{"id":"google","name":"Google Workspace","spf":["_spf.google.com"],"mx":["aspmx.l.google.com","googlemail.com","smtp.google.com"],"selectors":["google"]},{"id":"microsoft","name":"Microsoft 365","spf":["spf.protection.outlook.com","spf.protection.office365.us","spf.protection.partner.outlook.cn"],"mx":["mail.protection.outlook.com","mx.microsoft"],"selectors":["selector1","selector2"],"hosts":["onmicrosoft.com","mail.microsoft"]},{"id":"icloud","name":"iCloud+ custom domain","spf":["icloud.com"],"mx":["mail.icloud.com"],"selectors":["sig1"],"hosts":["icloudmailadmin.com"]},{"id":"yahoo","name":"Yahoo / Yahoo Small Business","spf":["_spf.mail.yahoo.com"],"mx":["yahoodns.net","biz.mail.yahoo.com"],"selectors":["s1024","s2048"]},{"id":"zoho","name":"Zoho Mail","spf":["zcsend.net","zoho.com","zoho.eu","zoho.in","zohomail.com"],"mx":["zoho.com","zoho.eu","zoho.in","zoho.com.au","zohocloud.ca"],"selectors":["zmail","zoho"]},{"id":"fastmail","name":"Fastmail","spf":["spf.messagingengine.com"],"mx":["messagingengine.com"],"selectors":["fm1","fm2","fm3","mesmtp"],"hosts":["fmhosted.com"]},{"id":"proton","name":"Proton Mail","spf":["_spf.protonmail.ch"],"mx":["protonmail.ch"],"selectors":["protonmail","protonmail2","protonmail3"],"hosts":["proton.ch"]},{"id":"tuta","name":"Tuta","spf":["spf.tutanota.de"],"mx":["tutanota.de"],"selectors":["s1","s2"],"hosts":["tutanota.de"]},{"id":"mailboxorg","name":"mailbox.org","spf":["mailbox.org"],"mx":["mailbox.org"],"selectors":["mbo0001","mbo0002","mbo0003","mbo0004"],"hosts":["mailbox.org"]},{"id":"migadu","name":"Migadu","spf":["spf.migadu.com"],"mx":["migadu.com"],"selectors":["key1","key2","key3"],"hosts":["migadu.com"]},{"id":"mxroute","name":"MXroute","spf":["mxroute.com"],"mx":["mxrouting.net","mxroute.com"],"selectors":["x"]},{"id":"purelymail","name":"Purelymail","spf":["_spf.purelymail.com"],"mx":["purelymail.com"],"selectors":["purelymail1","purelymail2","purelymail3"],"hosts":["purelymail.com"]},{"id":"godaddy","name":"GoDaddy / SecureServer","spf":["secureserver.net"],"mx":["secureserver.net"],"selectors":["secureserver1","secureserver2"],"hosts":["onsecureserver.net"]},{"id":"titan","name":"Titan","spf":["spf.titan.email"],"mx":["titan.email"],"selectors":["titan1","titan2"]},{"id":"hostinger","name":"Hostinger","spf":["_spf.mail.hostinger.com"],"mx":["hostinger.com"],"selectors":["hostingermail-a","hostingermail-b","hostingermail-c"],"hosts":["hostinger.com"]},{"id":"namecheap","name":"Namecheap Private Email","spf":["spf.privateemail.com"],"mx":["privateemail.com"],"selectors":["default"]},{"id":"ionos","name":"IONOS (1&1)","spf":["_spf-eu.ionos.com","_spf-us.ionos.com","_spf.kundenserver.de","_spf.perfora.net"],"mx":["ionos.com","ionos.de","kundenserver.de","perfora.net"],"selectors":["s1-ionos","s2-ionos","s42582890"],"hosts":["ionos.com"]},{"id":"strato","name":"Strato","spf":["_spf.strato.com"],"mx":["rzone.de"],"selectors":["strato-dkim-0002","strato-dkim-0003"]},{"id":"ovh","name":"OVHcloud","hosts":["ovh.net"]},{"id":"gandi","name":"Gandi","spf":["_mailcust.gandi.net"],"mx":["gandi.net"],"selectors":["gm1","gm2","gm3"],"hosts":["gandimail.net"]},{"id":"hetzner","name":"Hetzner webhosting","mx":["your-server.de"],"selectors":["default2401","dkim"]},{"id":"bluehost","name":"Bluehost/HostGator (Newfold)","spf":["websitewelcome.com"],"mx":["websitewelcome.com","bluehost.com"],"selectors":["default"]},{"id":"siteground","name":"SiteGround","mx":["mailspamprotection.com"],"selectors":["default"]},{"id":"yandex","name":"Yandex 360","spf":["_spf.yandex.net"],"mx":["mx.yandex.net","mx.yandex.ru"],"selectors":["mail"]},{"id":"mailru","name":"Mail.ru (VK WorkSpace)","spf":["_spf.mail.ru"],"mx":["mx.mail.ru"],"selectors":["mailru"]},{"id":"aliyun","name":"Alibaba mail / DirectMail","spf":["spf.qiye.aliyun.com","spf1.dm.aliyun.com"],"mx":["mxhichina.com","qiye.aliyun.com"],"selectors":["default","aliyun-cn-hangzhou"]},{"id":"odoo","name":"Odoo","spf":["_spf.odoo.com"],"selectors":["odoo"],"hosts":["odoo.com"]},{"id":"cloudflare-routing","name":"Cloudflare Email Routing","spf":["_spf.mx.cloudflare.net"],"mx":["mx.cloudflare.net"],"selectors":["cf2024-1","cf2025-1"]},{"id":"improvmx","name":"ImprovMX","spf":["spf.improvmx.com"],"mx":["improvmx.com"],"selectors":["dkimprovmx1","dkimprovmx2"],"hosts":["improvmx.com"]},{"id":"mimecast","name":"Mimecast","spf":["_netblocks.mimecast.com"],"mx":["mimecast.com"],"selectors":["mimecast"]},{"id":"proofpoint","name":"Proofpoint / Essentials","spf":["ppe-hosted.com","pphosted.com"],"mx":["pphosted.com","ppe-hosted.com"],"selectors":["selector1","proofpoint","pp1","pp2"]},{"id":"hornet","name":"Hornetsecurity","spf":["spf.hornetsecurity.com"],"mx":["hornetsecurity.com","antispameurope.com"],"selectors":["hse1","hse2"],"hosts":["hornetdmarc.com"]},{"id":"mailchannels","name":"MailChannels","spf":["relay.mailchannels.net"],"selectors":["mailchannels"]},{"id":"ses","name":"Amazon SES","spf":["amazonses.com"],"selectors":["amazonses"],"hosts":["amazonses.com"]},{"id":"sendgrid","name":"Twilio SendGrid","spf":["sendgrid.net"],"mx":["mx.sendgrid.net"],"selectors":["s1","s2","smtpapi","m1","m2"],"hosts":["sendgrid.net"]},{"id":"mailgun","name":"Mailgun","spf":["mailgun.org"],"mx":["mailgun.org"],"selectors":["pdk1","pdk2","krs","pic","smtp","k1","mx","mg","mailo"],"hosts":["mailgun.com"]},{"id":"postmark","name":"Postmark","spf":["spf.mtasv.net"],"mx":["inbound.postmarkapp.com"],"selectors":["pm"]},{"id":"sparkpost","name":"SparkPost / Bird","spf":["sparkpostmail.com"],"selectors":["scph0224","scph0223","scph1124","scph0116"]},{"id":"mailjet","name":"Mailjet","spf":["spf.mailjet.com"],"selectors":["mailjet"]},{"id":"brevo","name":"Brevo (Sendinblue)","spf":["spf.brevo.com","spf.sendinblue.com"],"selectors":["brevo1","brevo2","mail","sib"],"hosts":["brevo.com"]},{"id":"mandrill","name":"Mailchimp Transactional (Mandrill)","spf":["spf.mandrillapp.com"],"selectors":["mte1","mte2","mandrill"],"hosts":["mandrillapp.com"]},{"id":"resend","name":"Resend","spf":["amazonses.com"],"selectors":["resend"]},{"id":"mailersend","name":"MailerSend","spf":["_spf.mailersend.net"],"selectors":["mlsend","mlsend2"],"hosts":["mailersend.net"]},{"id":"mailtrap","name":"Mailtrap","spf":["_spf.smtp.mailtrap.live"],"selectors":["rwmt1","rwmt2"],"hosts":["mailtrap.live"]},{"id":"smtp2go","name":"SMTP2GO","hosts":["smtp2go.net"]},{"id":"elasticemail","name":"Elastic Email","spf":["_spf.elasticemail.com"],"selectors":["api"]},{"id":"turbosmtp","name":"turboSMTP","spf":["_spf.turbo-smtp.com"],"selectors":["turbo-smtp"]},{"id":"socketlabs","name":"SocketLabs","spf":["email-od.com"],"selectors":["sl","dkim"]},{"id":"sendlayer","name":"SendLayer","spf":["sendlayer.net"],"selectors":["sl"],"hosts":["sendlayer.net"]},{"id":"azure-acs","name":"Azure Communication Services Email","spf":["spf.protection.outlook.com"],"selectors":["selector1-azurecomm-prod-net","selector2-azurecomm-prod-net"],"hosts":["azurecomm.net"]},{"id":"sendcloud","name":"SendCloud","spf":["spf.sendcloud.org"],"selectors":["mail","e1","e2"]},{"id":"jetemail","name":"JetEmail","hosts":["jetsmtp.net"]},{"id":"mailchimp","name":"Mailchimp","spf":["servers.mcsv.net"],"selectors":["k1","k2","k3"],"hosts":["mcsv.net"]},{"id":"hubspot","name":"HubSpot","spf":["hubspotemail.net"],"selectors":["hs1","hs2"],"hosts":["hubspotemail.net"]},{"id":"klaviyo","name":"Klaviyo","hosts":["klaviyomail.com"]},{"id":"activecampaign","name":"ActiveCampaign","spf":["emsd1.com"],"selectors":["acdkim1","acdkim2","dk"],"hosts":["acems1.com"]},{"id":"campaignmonitor","name":"Campaign Monitor","spf":["_spf.createsend.com"],"selectors":["cm"]},{"id":"constantcontact","name":"Constant Contact","spf":["spf.constantcontact.com"],"selectors":["ctct1","ctct2"],"hosts":["ccsend.com"]},{"id":"aweber","name":"AWeber","spf":["send.aweber.com"],"selectors":["aweber_key_a","aweber_key_b","aweber_key_c"],"hosts":["aweber.com"]},{"id":"sender","name":"Sender.net","spf":["sendersrv.com"],"selectors":["sender"],"hosts":["sendersrv.com"]},{"id":"mailerlite","name":"MailerLite","spf":["_spf.mlsend.com"],"selectors":["litesrv","ml"],"hosts":["mlsend.com"]},{"id":"kit","name":"Kit (ConvertKit)","hosts":["convertkit.com"]},{"id":"customerio","name":"Customer.io","spf":["customeriomail.com","mailgun.org"],"selectors":["mta"]},{"id":"sfmc","name":"Salesforce Marketing Cloud","spf":["cust-spf.exacttarget.com"],"selectors":["50dkim1","100dkim1","200608","10dkim1","11dkim1"]},{"id":"salesforce","name":"Salesforce","hosts":["salesforce.com"]},{"id":"pardot","name":"Salesforce Account Engagement (Pardot)","spf":["aspmx.pardot.com","et._spf.pardot.com"],"selectors":["200608","1000073432"]},{"id":"marketo","name":"Adobe Marketo","spf":["mktomail.com"],"selectors":["m1","mkto"]},{"id":"dotdigital","name":"Dotdigital","spf":["_spf.dotmailer.com"],"selectors":["dkim1024"]},{"id":"mailup","name":"MailUp/Contactlab","spf":["musvc.com"],"selectors":["ml01","ml02","transactional"],"hosts":["musvc.com"]},{"id":"maileon","name":"Maileon / IONOS marketing","hosts":["maileon.com"]},{"id":"cleverreach","name":"CleverReach","spf":["spf.crsend.com"],"selectors":["crdkim1","cleverreach"]},{"id":"everlytic","name":"Everlytic","spf":["everlytic.net"],"selectors":["everlytickey1","everlytickey2","eversrv"]},{"id":"directiq","name":"DirectIQ","hosts":["directiq.com"]},{"id":"unisender","name":"UniSender","spf":["spf.unisender.com"],"selectors":["us"]},{"id":"sendpulse","name":"SendPulse","spf":["mxsmtp.sendpulse.com"],"selectors":["sign"]},{"id":"ghost","name":"Ghost(Pro)","spf":["mailgun.org"],"selectors":["krs","pdk1","pdk2"]},{"id":"zendesk","name":"Zendesk","spf":["mail.zendesk.com"],"selectors":["zendesk1","zendesk2"],"hosts":["zendesk.com"]},{"id":"freshdesk","name":"Freshworks","spf":["email.freshdesk.com"],"selectors":["fwdkim1","s1","s2","fd","fdm"]},{"id":"helpscout","name":"Help Scout","spf":["helpscoutemail.com"],"selectors":["strong1","strong2"],"hosts":["helpscout.net"]},{"id":"intercom","name":"Intercom","hosts":["intercom.io"]},{"id":"front","name":"Front","spf":["_spf.frontapp.com"],"selectors":["m1","front"]},{"id":"gorgias","name":"Gorgias","spf":["mailgun.org"],"selectors":["krs","k1"]},{"id":"atlassian","name":"Atlassian","spf":["_spf.atlassian.net"],"selectors":["atlassian","s1","s2"]},{"id":"shopify","name":"Shopify","spf":["shops.shopify.com"],"selectors":["s1","s2","shopify"],"hosts":["myshopify.com"]},{"id":"wix","name":"Wix Ascend","spf":["spf.wixemails.com"],"selectors":["s1","s2"]},{"id":"stripe","name":"Stripe","hosts":["stripe.com"]},{"id":"netsuite","name":"Oracle NetSuite","spf":["mailsenders.netsuite.com"],"selectors":["netsuite","ns1"]},{"id":"qualtrics","name":"Qualtrics","spf":["_spf.qualtrics.com"],"selectors":["qualtrics","q1","q2"]},{"id":"workday","name":"Workday","spf":["myworkday.com"],"selectors":["wd","workday"]},{"id":"clerk","name":"Clerk","hosts":["clerk.services"]},{"id":"firebase","name":"Firebase Auth","spf":["_spf.firebasemail.com"],"selectors":["firebase1","firebase2"],"hosts":["firebasemail.com"]},{"id":"websitetoolbox","name":"Website Toolbox","hosts":["websitetoolbox.com"]},{"id":"fernand","name":"Fernand","hosts":["getfernand.com"]}]}');

/***/ })

};
