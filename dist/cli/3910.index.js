export const id = 3910;
export const ids = [3910];
export const modules = {

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

/***/ 4172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   TI: () => (/* binding */ glob)
/* harmony export */ });
/* unused harmony export matches */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const mostEntries = 50_000;
const mostDepth = 32;
/** Whether a text is a pattern, and not the path of one file. */
const isPattern = (text) => /[*?]/.test(text);
/**
 * The files that a pattern matches, without links and without what begins with a dot where the pattern does not say so.
 * Folders that cannot be read hold nothing.
 */
async function glob(pattern) {
    const segments = pattern.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? /[/\\]/ : '/');
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
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
        if (found?.isFile())
            this.paths.add(path);
    }
    async #list(folder) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder === '' ? '.' : folder, { withFileTypes: true }).catch(() => []);
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


/***/ }),

/***/ 1563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fileParts),
/* harmony export */   Z: () => (/* binding */ findInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4172);
/** The files that the settings `bounces`, `reports` and `metrics` name: looked up before a run, read within it. */





/** A day's bounces of a large sender, one a file. */
const mostFiles = 200_000;
/** What each pattern leads to. Never rejects: what is wrong with one is said there, and the rest is read. */
async function findInputs(inputs) {
    const [bounces, reports, metrics] = await Promise.all([inputs.bounces, inputs.reports, inputs.metrics].map((asked) => Promise.all(asked.map(found))));
    return { bounces: bounces ?? [], reports: reports ?? [], metrics: metrics ?? [] };
}
const partOctets = 256 * 1024;
/**
 * The octets of a file, in parts. Rejects where it cannot be read. Ten thousand small files are read one after the other:
 * to wait for each would take longer than to read it.
 */
async function* fileParts(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const most = Math.min((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size + 1, partOctets);
        for (;;) {
            const part = Buffer.allocUnsafe(most);
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, part);
            if (length > 0)
                yield part.subarray(0, length);
            // A file's end comes short; a read at the end of one that has just grown is left to the next run.
            if (length < most)
                return;
            // Answers of the network wait meanwhile.
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setImmediate)();
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const found = async (asked) => ({
    ...asked,
    ...(await lookUp(asked.pattern).catch(() => ({ paths: [], trouble: 'unreadable' }))),
});
/** A name with a "*" in it may be a file's own. */
async function lookUp(pattern) {
    const about = await aboutOf(pattern);
    if (about?.isDirectory())
        return within(pattern);
    if (about?.isFile())
        return { paths: [withSlashes(pattern)] };
    if (about !== undefined)
        return { paths: [], trouble: about.isSymbolicLink() ? 'link' : 'unreadable' };
    if (!(0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isPattern */ .Pt)(pattern))
        return { paths: [], trouble: 'missing' };
    const { paths, isCut } = await (0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .glob */ .TI)(pattern);
    return bounded(paths, isCut);
}
const aboutOf = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return undefined;
    throw error;
});
/** The files of a folder; of a Maildir, those of its folders "new" and "cur". */
async function within(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
    const isMaildir = entries.some((entry) => entry.name === 'cur' && entry.isDirectory());
    const folders = isMaildir ? ['new', 'cur'].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)) : [folder];
    const paths = [];
    for (const path of folders)
        paths.push(...(await filesIn(path)));
    return bounded(paths, false);
}
async function filesIn(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    return entries
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map(({ name }) => withSlashes((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)))
        .sort();
}
function bounded(paths, isCut) {
    if (isCut || paths.length > mostFiles)
        return { paths: paths.slice(0, mostFiles), trouble: 'too-many' };
    return paths.length === 0 ? { paths, trouble: 'nothing' } : { paths };
}
const withSlashes = (path) => (node_path__WEBPACK_IMPORTED_MODULE_2__.sep === '\\' ? path.replaceAll('\\', '/') : path);


/***/ }),

/***/ 4442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findMessages),
/* harmony export */   _: () => (/* binding */ readMessage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5054);
/* harmony import */ var _facts_messages_given_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(218);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4172);
/** The files that the setting `message` names: found before anything else begins; what is in them, checks say. */





/** No mail server is known that takes more. */
const mostOctets = 150 * 1_048_576;
const mostMessages = 1000;
/** Of one pattern. */
const mostProblems = 20;
/** All the messages, or all that is wrong with them. Never rejects. */
async function findMessages(patterns) {
    const paths = new Set();
    const oversized = new Map();
    const problems = [];
    for (const { pattern, location } of patterns) {
        const found = await pathsOf(pattern);
        const wrong = [...found.problems];
        for (const path of found.paths.slice(0, mostMessages)) {
            const file = await lookAt(path);
            if ('problem' in file) {
                wrong.push(file.problem);
                continue;
            }
            paths.add(path);
            if (file.octets > mostOctets)
                oversized.set(path, { path, octets: file.octets });
        }
        const said = wrong.slice(0, mostProblems);
        if (wrong.length > said.length)
            said.push(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(pattern)} matches ${wrong.length} files that are wrong`);
        for (const text of said)
            problems.push({ text: `message: ${text}`, ...(location === undefined ? {} : { location }) });
    }
    if (paths.size > mostMessages)
        problems.push({ text: `message: there are ${paths.size} messages: name ${mostMessages} at most` });
    return { paths: [...paths], oversized: [...oversized.values()], problems };
}
/** The octets of a message that was found; undefined where it cannot be read any more. */
function readMessage(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch {
        return undefined;
    }
}
async function pathsOf(pattern) {
    const isFile = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(pattern).then(() => true, () => false);
    if (isFile || !(0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isPattern */ .Pt)(pattern))
        return { paths: [distinct(pattern)], problems: [] };
    const { paths, isCut } = await (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .glob */ .TI)(pattern);
    const problems = [
        ...(isCut ? [`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(pattern)} leads through too many files: name a folder that holds less`] : []),
        ...(paths.length > mostMessages
            ? [`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(pattern)} matches ${paths.length} files: name ${mostMessages} at most`]
            : []),
        ...(paths.length === 0 && !isCut ? [`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(pattern)} matches no file: correct the pattern`] : []),
    ];
    return { paths: paths.map(distinct), problems };
}
/** No file goes by the name that stands for the setting `message-size`. */
const distinct = (path) => (path === _facts_messages_given_js__WEBPACK_IMPORTED_MODULE_4__/* .ofGivenSize */ .uK ? `./${path}` : path);
/** A file's size in octets, or what is wrong with it and what to do about it. */
async function lookAt(path) {
    const file = (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path);
    const wrong = (problem) => ({ problem });
    try {
        const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
        if (about.isSymbolicLink())
            return wrong(`${file} is a link, which is not followed: name the file itself`);
        if (!about.isFile())
            return wrong(`${file} is no file: name one, or a pattern such as ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`${path}/*.eml`)}`);
        return { octets: about.size };
    }
    catch (error) {
        const { code } = error;
        return wrong(code === 'ENOENT' || code === 'ENOTDIR'
            ? `there is no file ${file}: create it, or correct the path`
            : `the file ${file} cannot be read (${code}): see who may read it`);
    }
}


/***/ }),

/***/ 9886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ defaultConfigs),
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   k5: () => (/* binding */ readDomainsFile)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5054);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1254);
/** The files that settings are read from: the configuration, and lists of domains. */


/** The configuration is read from the first of these that exists, where no other file is named. */
const defaultConfigs = ['.github/deliverability.yml', '.github/deliverability.yaml'];
const mostCharacters = 1_048_576;
/** The configuration, or undefined where there is none; one that is named has to be there. */
async function readConfigFile(values, { called, ...reading }) {
    const named = (0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(values.config);
    if (values.config !== undefined && named === undefined)
        return undefined;
    for (const path of named === undefined ? defaultConfigs : [named]) {
        const text = await readText(path, reading);
        if (text !== undefined)
            return (await __webpack_require__.e(/* import() */ 7234).then(__webpack_require__.bind(__webpack_require__, 7234))).readConfig(text, { path, ...reading });
    }
    if (named !== undefined)
        reading.say({ text: `${called}: there is no file ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(named)}: create it, or correct the path` });
    return undefined;
}
/** The domains of the file that is named for them, or undefined where none is. */
async function readDomainsFile(values, { called, ...reading }) {
    const path = (0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(values['domains-file']);
    if (path === undefined)
        return values['domains-file'] && [];
    const text = await readText(path, reading);
    const complain = (why) => {
        reading.say({ text: `${called}: ${why}` });
        return [];
    };
    if (text === undefined)
        return complain(`there is no file ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)}: create it, or correct the path`);
    if (text.length > mostCharacters)
        return complain(`the file ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} is larger than 1 MiB: split it`);
    let failed = false;
    const say = (problem) => {
        failed = true;
        reading.say(problem);
    };
    const placeOf = (_, line) => ({ in: 'file', path, line: line + 1 });
    const written = { name: 'domains', called: 'domains', texts: [{ text, placeOf }] };
    const { domains = [] } = (0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readValues */ .N$)([written], { known: reading.known, say });
    return domains.length === 0 && !failed
        ? complain(`the file ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} holds no domain: write one a line`)
        : domains;
}
/** A file that is there but cannot be read is said to be so, and counts as empty. */
async function readText(path, { files, say }) {
    try {
        const text = await files.read(path);
        return text?.replace(/^\ufeff/, '');
    }
    catch {
        say((0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(`the file ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} cannot be read: see that it is a file, and who may read it`, undefined));
        return '';
    }
}


/***/ }),

/***/ 4802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ itemsOf)
/* harmony export */ });
/** Lists as people write them: over several lines, with commas, with `#` comments, with dashes. */
/**
 * The items of a text. A `#` at the start of a line or after white space begins a comment, so that `tls://192.0.2.1#name`
 * is whole; a dash before the first item of a line is a bullet.
 */
function itemsOf(text, separated) {
    const separator = separated === 'words' ? /[\s,]+/ : /,/;
    return text.split(/\r\n|\r|\n/).flatMap((written, line) => {
        const plain = written.replace(/(?<!\S)#.*$/, '').replace(/^\s*-(?=\s|$)/, '');
        const words = plain.split(separator).map((word) => word.trim());
        return words.filter((word) => word !== '').map((word) => ({ text: word, line }));
    });
}


/***/ }),

/***/ 1254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q7: () => (/* binding */ values_all),
  Vw: () => (/* binding */ formatProblem),
  j6: () => (/* binding */ only),
  l4: () => (/* binding */ problemAt),
  N$: () => (/* binding */ readValues)
});

// EXTERNAL MODULE: ./build/app/options/settings.js + 11 modules
var settings = __webpack_require__(1412);
// EXTERNAL MODULE: ./build/app/options/values/list.js
var list = __webpack_require__(4802);
;// CONCATENATED MODULE: ./build/app/options/values/value.js
const located = (value, location) => location === undefined ? { value } : { value, location };

;// CONCATENATED MODULE: ./build/app/options/values/values.js



/** Reads what is written; all that is wrong is said, and left out of the values. */
function readValues(written, { known, say }) {
    return Object.fromEntries(written.map((setting) => [setting.name, readItems(setting, known, say)]));
}
function readItems({ name, called, texts }, known, say) {
    const { parse, separated } = (0,settings/* settingOf */.y7)(name);
    const read = [];
    for (const written of texts) {
        for (const { text, line } of separated === undefined
            ? single(written)
            : (0,list/* itemsOf */.S)(written.text, separated)) {
            const location = written.placeOf(text, line);
            const parsed = parse(text, known);
            if ('value' in parsed)
                read.push(located(parsed.value, location));
            else
                say(problemAt(`${called}: ${parsed.problem}`, location));
        }
    }
    if (separated !== undefined || texts.length === 1)
        return read;
    say(problemAt(`${called}: takes one value, and ${texts.length} are given: leave one`, texts[0]?.placeOf('', 0)));
    return read;
}
const single = ({ text }) => [
    { text: text.trim(), line: 0 },
];
const problemAt = (text, location) => location === undefined ? { text } : { text, location };
/** The value of a setting that has one. */
const only = (items) => items?.[0]?.value;
/** The items of a list without their places, each once. */
const values_all = (items) => [
    ...new Map((items ?? []).map(({ value }) => [JSON.stringify(value), value])).values(),
];
/** `path:line: text`, as compilers write it. */
function formatProblem({ text, location }) {
    if (location?.in !== 'file')
        return text;
    return `${location.path}:${location.line}: ${text}`;
}


/***/ }),

/***/ 9896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// UNUSED EXPORTS: known

;// CONCATENATED MODULE: ./build/checks/known.js
// Generated by `npm run generate`. Do not edit.
const keys = {
    'blocklist/listed': 'blocked penalised minor',
    'blocklist/unavailable': '',
    'bounces/authentication': 'many few mended',
    'bounces/blocklisted': 'many few unlisted resolver',
    'bounces/dead-address': 'again dead',
    'bounces/file': 'unreadable empty packed other nothing more',
    'bounces/message': 'many few',
    'bounces/other-sender': 'foreign',
    'bounces/pace': 'limited deferred',
    'bounces/receiver': 'many few',
    'bounces/recipient': 'paused',
    'bounces/reputation': 'many few',
    'bounces/reverse-dns': 'many few mended',
    'bounces/sending': 'many few',
    'bounces/unclassified': 'unknown',
    'dkim/delegation': 'dangling guessed',
    'dkim/ed25519-only': 'only',
    'dkim/hash': 'unusable guessed sha1',
    'dkim/key': 'absent private mismatched wrapped size invalid guessed bare',
    'dkim/key-encoding': 'base64 truncated armour guessed padding',
    'dkim/key-type': 'unknown guessed',
    'dkim/missing': 'missing foreign',
    'dkim/multiple': 'several guessed unrelated',
    'dkim/obsolete-tag': 'granularity',
    'dkim/revoked': 'revoked',
    'dkim/service': 'other guessed',
    'dkim/syntax': 'quotes backslashes semicolon duplicate empty tag character guessed stray',
    'dkim/testing': 'testing guessed',
    'dkim/unverified': '',
    'dkim/version': 'unknown late guessedUnknown guessedLate',
    'dkim/weak-key': 'refused short hosted guessedRefused guessedShort long',
    'dkim/wildcard': 'foreign key',
    'dmarc/delegation': 'nowhere empty',
    'dmarc/duplicate-tag': 'twice',
    'dmarc/failure-options': 'idle redundant',
    'dmarc/inherited': 'weaker none suffix unseen',
    'dmarc/misplaced': 'unread stray',
    'dmarc/missing': 'sender receiver unusable',
    'dmarc/multiple': 'several',
    'dmarc/no-reports': 'blind silent',
    'dmarc/parked': 'missing weak testing subdomains',
    'dmarc/policy': 'void absent invalid implied none',
    'dmarc/psd': 'claimed',
    'dmarc/removed-tag': 'removed partial invalid',
    'dmarc/report-authorization': 'unauthorized misdirected',
    'dmarc/report-mailbox': 'refused nowhere',
    'dmarc/report-uri': 'invalid mailbox scheme size many',
    'dmarc/subdomain-policy': 'existing nonexistent idle',
    'dmarc/syntax': 'garbage separator character value empty',
    'dmarc/tag-order': 'later',
    'dmarc/testing': 'lowered idle',
    'dmarc/unknown-tag': 'slip unknown',
    'dmarc/unrelated': 'spf other',
    'dmarc/version': 'version before quotes beside',
    'domain/nonexistent': 'nxdomain',
    'domain/public-suffix': 'suffix',
    'exchanger/abuse': 'refused',
    'exchanger/certificate': 'expired not-yet-valid untrusted other-name weak expiring',
    'exchanger/ehlo-name': 'local address single-label illegal greeting',
    'exchanger/greeting': 'refused refused-elsewhere stranger stranger-elsewhere',
    'exchanger/handshake': 'failed failed-elsewhere injected injected-elsewhere',
    'exchanger/inconsistent': 'starttls size',
    'exchanger/inspection': 'rewritten rewritten-elsewhere',
    'exchanger/ipv6': 'refused silent',
    'exchanger/open-relay': 'relays relays-elsewhere anything anything-elsewhere',
    'exchanger/postmaster': 'refused',
    'exchanger/smuggling': 'smuggles',
    'exchanger/starttls': 'missing missing-elsewhere refused refused-elsewhere',
    'exchanger/tls-version': 'old old-elsewhere only only-elsewhere',
    'exchanger/unreachable': 'all some',
    'exchanger/verify': 'users lists',
    'helo/elsewhere': 'elsewhere',
    'helo/greeting': 'differs',
    'helo/name': 'local',
    'helo/ptr': 'differs',
    'helo/unresolvable': 'nonexistent no-address',
    'input/file': 'missing nothing unreadable link tooMany',
    'message/address': 'malformed empty',
    'message/alignment': 'refused none spf-only',
    'message/attachment': 'blocked archived encrypted macros',
    'message/charset': 'unknown missing',
    'message/clip': 'clipped',
    'message/date': 'missing several malformed weekday absurd',
    'message/duplicate': 'repeated',
    'message/eight-bit': 'utf8 internationalized unknown',
    'message/encoded-word': 'wrong quoted',
    'message/encoding': 'eight-bit unknown binary',
    'message/file': 'empty no-message byte-order-mark too-large unexamined',
    'message/free-mail': 'refused foreign',
    'message/from': 'missing draft several malformed local-name sender authors',
    'message/header': 'stray large',
    'message/line-ends': 'mixed bare-cr nul',
    'message/line-length': 'too-long',
    'message/link': 'disguised userinfo ip-address shortener scheme relative http',
    'message/message-id': 'missing several malformed',
    'message/placeholder': 'left',
    'message/recipients': 'missing bcc',
    'message/spam-score': 'spam close',
    'message/structure': 'no-boundary boundary-unused unclosed-multipart encoded-multipart too-many-parts mime-version',
    'message/subject': 'missing empty false-reply',
    'message/text-part': 'missing empty image-only',
    'message/unsubscribe': 'missing unmarked malformed no-https no-post wrong-post',
    'message/unsubscribe-link': 'missing unmarked',
    'mx/alias': 'cname dangling',
    'mx/duplicate': 'repeated',
    'mx/inconsistent': 'different',
    'mx/missing': 'sender receiver implicit parked',
    'mx/mixed-providers': 'equal spare',
    'mx/null': 'mixed sender receiver preference',
    'mx/private-address': 'only some',
    'mx/target': 'address local invalid single-label illegal',
    'mx/unresolvable': 'nonexistent empty',
    'ptr/generic': 'dynamic generic',
    'ptr/missing': 'missing none',
    'ptr/several': 'astray several',
    'ptr/unconfirmed': 'elsewhere unresolvable network',
    'reputation/bounce-rate': 'high raised',
    'reputation/complaint-rate': 'high raised',
    'reputation/complaint-report': 'complaints optOuts authentication',
    'reputation/dmarc-failure': 'stopped failing',
    'reputation/gmail-authentication': 'failing',
    'reputation/gmail-compliance': 'needs-work no-help',
    'reputation/gmail-delivery-errors': 'many some',
    'reputation/gmail-encryption': 'plain',
    'reputation/gmail-spam-rate': 'high raised',
    'reputation/lost-sender': 'lost',
    'reputation/metrics-file': 'unreadable no-column unit-unknown row missing-days unknown-column elsewhere stale',
    'reputation/policy-cost': 'tightened costly ready',
    'reputation/report-file': 'unreadable empty other broken refused odd elsewhere elsewhereMore more',
    'reputation/reporter-error': 'error',
    'reputation/tls-failure': 'frequent some few',
    'reputation/unknown-sender': 'service blockedService strangers',
    'reputation/unsubscribe-rate': 'high raised',
    'requirements/comcast': 'unmet',
    'requirements/gmail': 'unmet',
    'requirements/gmx': 'unmet',
    'requirements/icloud': 'unmet',
    'requirements/laposte': 'unmet',
    'requirements/netease': 'unmet',
    'requirements/outlook': 'unmet',
    'requirements/qq': 'unmet',
    'requirements/tonline': 'unmet',
    'requirements/yahoo': 'unmet',
    'sender/mail-from': 'nonexistent nowhere null',
    'sender/mail-from-spf': 'missing unsound',
    'sender/special-address': 'inner reserved',
    'sender/tls': 'plain',
    'signature/arc': 'broken',
    'signature/body-length': 'open',
    'signature/coverage': 'unsigned addable',
    'signature/ed25519-only': 'alone',
    'signature/invalid': 'broken extra relayed rotated',
    'signature/lifetime': 'brief ahead',
    'signature/missing': 'missing',
    'signature/unsubscribe': 'unsigned',
    'size/provider': 'all some recipient stated',
    'size/recipient': 'everywhere somewhere',
    'size/relay': 'over stated',
    'software/outdated': 'outdated outdated-elsewhere',
    'software/vulnerable': 'vulnerable vulnerable-elsewhere',
    'spf/all': 'permissive neutral missing',
    'spf/broad': 'huge',
    'spf/duplicate': 'costly repeated',
    'spf/encoding': 'invisible foreign',
    'spf/explanation': 'missing several unusable',
    'spf/helo': 'missing several broken',
    'spf/include': 'none nxdomain several broken',
    'spf/inconsistent': 'differs',
    'spf/lookup-limit': 'exceeded near',
    'spf/loop': 'loop',
    'spf/missing': 'sender silent',
    'spf/modifier': 'ignored void',
    'spf/multiple': 'several',
    'spf/mx-limit': 'exceeded',
    'spf/nobody': 'authorised',
    'spf/obsolete-type': 'published',
    'spf/open': 'own included',
    'spf/parked': 'senders lenient',
    'spf/private-address': 'special',
    'spf/provider': 'absent',
    'spf/ptr': 'used',
    'spf/redirect': 'none nxdomain several broken',
    'spf/redundant': 'network lookup',
    'spf/sender': 'fail softfail neutral permerror',
    'spf/sender-helo': 'fail softfail',
    'spf/sender-id': 'published',
    'spf/size': 'record answer',
    'spf/syntax': 'unknown-mechanism modifier-as-mechanism missing-value unexpected-value bad-ip4 bad-ip6 wrong-family host-in-ip bad-prefix bad-macro bad-domain qualified-modifier repeated-redirect repeated-exp bad-modifier glued-all more',
    'spf/unreachable-term': 'after-all redirect repeated-all',
    'spf/unresolvable': 'a mx hosts',
    'spf/version': 'leading quoted unseparated version beside',
    'spf/void-lookups': 'exceeded',
    'submission/certificate': 'missing expired not-yet-valid other-name self-signed private-authority incomplete-chain revoked weak untrusted expiring',
    'submission/greeting': 'refused ehlo-refused busy',
    'submission/handshake': 'failed',
    'submission/login': 'credentials token app-password browser disabled oauth policy account mechanism weak-mechanism encryption transition trust not-now malformed unknown attempts temporary interrupted broken unproven unusable',
    'submission/mechanisms': 'none-offered none-shared before-tls before-tls-elsewhere',
    'submission/not-smtp': 'other-service malformed',
    'submission/port': 'relay',
    'submission/provider': 'mailbox-host receiving-host username undocumented',
    'submission/security-mode': 'implicit-on-starttls plain-on-implicit starttls-on-465 login-in-clear login-in-clear-inside unencrypted',
    'submission/starttls': 'not-offered stripped refused injected',
    'submission/target': 'missing alias',
    'submission/tls-version': 'old-only old',
    'submission/unreachable': 'no-host no-address closed hung-up filtered partly',
};
/** What the settings may name: the keys of the messages of each check, by its id. */
const messageKeys = new Map(Object.entries(keys).map(([id, keys]) => [id, keys.split(' ').filter(Boolean)]));

// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/net/dns/zone/parse.js + 2 modules
var parse = __webpack_require__(2294);
// EXTERNAL MODULE: ./build/app/files.js
var files = __webpack_require__(8307);
// EXTERNAL MODULE: ./build/app/inputs.js
var inputs = __webpack_require__(1563);
// EXTERNAL MODULE: ./build/app/messages.js
var app_messages = __webpack_require__(4442);
// EXTERNAL MODULE: ./build/app/options/settings.js + 11 modules
var settings = __webpack_require__(1412);
// EXTERNAL MODULE: ./build/app/options/values/values.js + 1 modules
var values_values = __webpack_require__(1254);
;// CONCATENATED MODULE: ./build/app/options/chosen.js
/** The value that holds: what is given, or the default of the table. */


const noChecks = { checks: new Map() };
/** @throws where the table has no default for the setting, which is a defect of this program */
function chosen(values, name) {
    const given = (0,values_values/* only */.j6)(values[name]);
    if (given !== undefined)
        return given;
    const parsed = (0,settings/* settingOf */.y7)(name).parse((0,settings/* settingOf */.y7)(name).default ?? '', noChecks);
    if ('problem' in parsed)
        throw new Error(`the setting ${name} has no default`);
    return parsed.value;
}

;// CONCATENATED MODULE: ./build/app/options/secrets.js


/** The secret parts of inputs or flags, to be masked before anything is written. */
const secretsIn = (given) => settingNames.flatMap((name) => secretsOf(name, given[name] ?? ''));
/** Ends what is said of a variable that holds no secret: at a terminal, there are no forks. */
const setIt = (source) => source === 'action' ? 'set it; secrets are not there for pull requests from forks' : 'set it';
function secretsOf(name, text) {
    const { secretIn, separated } = settingOf(name);
    if (secretIn === undefined)
        return [];
    const items = separated === undefined ? [text.trim()] : itemsOf(text, separated).map((item) => item.text);
    return items.flatMap((item) => secretIn(item) ?? []);
}

;// CONCATENATED MODULE: ./build/app/options/submission.js



const ofServer = ['smtp-port', 'smtp-security', 'smtp-username', 'smtp-mechanisms'];
/** Nothing where no server is given. */
function readSubmission(values, { source, called, say, env }) {
    const host = (0,values_values/* only */.j6)(values['smtp-host']);
    const problem = (name, text) => say((0,values_values/* problemAt */.l4)(`${called(name)}: ${text}`, placeOf(values, name)));
    if (host === undefined) {
        const idle = ofServer.find((name) => values[name] !== undefined);
        if (idle !== undefined && values['smtp-host'] === undefined)
            problem(idle, `is given, but no server: give the host as ${called('smtp-host')}`);
        return {};
    }
    const server = { host, ...portAndSecurity(values) };
    const secret = secretFrom(values, { source, env, problem, called });
    const username = (0,values_values/* only */.j6)(values['smtp-username']);
    const mechanisms = (0,values_values/* all */.Q7)(values['smtp-mechanisms']);
    const chosenOnes = mechanisms.length === 0 ? {} : { mechanisms };
    if (username === undefined && secret !== undefined && secret !== 'wrong')
        problem('smtp-username', 'is missing, though there is a password or a token: give the account');
    if (username === undefined)
        return { submission: { ...server, hasSecret: false, ...chosenOnes } };
    if (secret === undefined)
        problem('smtp-username', `is given, but no password or token: ${noSecret[source]}`);
    if (server.security === 'none')
        problem('smtp-security', 'is "none", and a login would go in plain text: use starttls or implicit-tls');
    return {
        submission: { ...server, username, hasSecret: secret !== undefined, ...chosenOnes },
        ...(secret === undefined || secret === 'wrong' ? {} : { login: { username, ...chosenOnes, ...secret } }),
    };
}
/** GitHub hands no secrets to a workflow that a fork has started, and gives an empty text instead. */
const noSecret = {
    action: 'give one as input "smtp-password"; if you do, it is empty here: pull requests from forks get no secrets, so skip the step for them',
    cli: 'name the environment variable that holds it with --smtp-password-env',
};
const placeOf = (values, name) => values[name]?.[0]?.location;
/** RFC 8314 §3.3: 465 is for TLS from the first octet. */
function portAndSecurity(values) {
    const given = chosen(values, 'smtp-security');
    const port = (0,values_values/* only */.j6)(values['smtp-port']) ?? (given === 'implicit-tls' ? 465 : 587);
    return { port, security: given === 'auto' ? (port === 465 ? 'implicit-tls' : 'starttls') : given };
}
const secrets = ['smtp-password', 'smtp-token', 'smtp-password-env', 'smtp-token-env'];
/** The one secret that is given; `wrong` where something was said about it. */
function secretFrom(values, { source, env, problem, called, }) {
    const given = secrets.filter((name) => (0,values_values/* only */.j6)(values[name]) !== undefined);
    const [name, other] = given;
    if (name === undefined)
        return undefined;
    if (other !== undefined) {
        problem(other, `excludes ${called(name)}: leave one`);
        return 'wrong';
    }
    const text = (0,values_values/* only */.j6)(values[name]) ?? '';
    const secret = name.endsWith('-env') ? env(text) : text;
    if (secret !== undefined && secret !== '')
        return name.includes('token') ? { token: secret } : { secret };
    problem(name, `the environment variable ${text} is ${secret === undefined ? 'not set' : 'empty'}: ${setIt(source)}`);
    return 'wrong';
}

;// CONCATENATED MODULE: ./build/app/options/asked.js



/**
 * The domains of inputs or flags; only where there are none, all those of the file. What the file says about one domain
 * holds for it in either case, and wins over what is said about all. Each comes once, in the order of asking.
 */
function askedDomains({ named, config, values, reading }) {
    const configured = new Map(config?.domains?.list.map((domain) => [domain.name, domain]));
    const wanted = named ?? [...configured.values()].map(({ name, at }) => ({ value: name, location: at }));
    const first = new Map();
    for (const domain of wanted)
        if (!first.has(domain.value))
            first.set(domain.value, domain);
    return [...first.values()].map(({ value: name, location: asked }) => {
        const own = configured.get(name);
        const location = own?.at ?? asked;
        const together = { ...values, ...own?.values };
        const { submission, login } = readSubmission(together, reading);
        return {
            name,
            declared: { ...declaredBy(together), ...(submission === undefined ? {} : { submission }) },
            ...(location === undefined ? {} : { location }),
            ...(login === undefined ? {} : { login }),
        };
    });
}
function declaredBy(values) {
    const helo = (0,values_values/* only */.j6)(values.helo);
    const mailFrom = (0,values_values/* all */.Q7)(values['mail-from']);
    return {
        profile: chosen(values, 'profile'),
        selectors: (0,values_values/* all */.Q7)(values['dkim-selectors']),
        sendingNetworks: (0,values_values/* all */.Q7)(values['sending-ips']),
        ...(helo === undefined ? {} : { helo }),
        ...(mailFrom.length === 0 ? {} : { mailFrom }),
    };
}

// EXTERNAL MODULE: ./build/mail/dnsbl/catalogue.js + 2 modules
var catalogue = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/app/options/values/blocklist.js
var blocklist = __webpack_require__(745);
;// CONCATENATED MODULE: ./build/app/options/blocklists.js





function readBlocklists(values, reading) {
    const wanted = (0,values_values/* all */.Q7)(values.blocklists);
    const on = catalogue/* catalogue */.sW.filter(({ id }) => chosenOf(wanted).has(id));
    const keys = keysFrom(values, on, reading);
    const problem = sayAt(values, 'blocklists', reading);
    const lists = on.map((list) => {
        const hasKey = keys.has(zoneOf((0,catalogue/* withKey */.iC)(list)));
        if (!hasKey && list.zone.includes('{key}') && !isKeyGiven(values, list))
            problem(`${list.id} answers only with an access key (${list.keyUrl}): ${giveKey(list, reading)}`);
        return { id: list.id, hasKey };
    });
    return { lists, keys, isNone: wanted.length > 0 && wanted.every(({ choice }) => choice === 'none') };
}
const zoneOf = ({ zone }) => (0,dns_name/* parseName */.$q)(zone) ?? '';
const giveKey = ({ id, service = id }, { called }) => `give it as ${service}=… in ${called('blocklist-keys')}, or leave the list out`;
/** Signs alone change the usual lists; anything else begins with none. */
function chosenOf(wanted) {
    const usual = catalogue/* catalogue */.sW.filter((list) => list.default).map(({ id }) => id);
    const onlySigns = wanted.every(({ choice }) => choice === 'add' || choice === 'remove');
    const chosen = new Set(onlySigns ? usual : []);
    for (const one of wanted) {
        const ids = 'id' in one ? [one.id] : one.choice === 'default' ? usual : [];
        for (const id of ids) {
            if (one.choice === 'remove')
                chosen.delete(id);
            else
                chosen.add(id);
        }
    }
    return chosen;
}
const blocklists_settings = ['blocklist-keys', 'blocklist-keys-env'];
const keyItems = (values) => blocklists_settings.flatMap((name) => (values[name] ?? []).map((item) => ({ ...item, name })));
/** A key that is given and wrong is said to be so, and nothing else. */
const isKeyGiven = (values, list) => keyItems(values).some(({ value: { of } }) => of === list.id || of === list.service);
function keysFrom(values, on, { source, called, say, env }) {
    const keys = new Map();
    for (const { name, value, location } of keyItems(values)) {
        const problem = (text) => say((0,values_values/* problemAt */.l4)(`${called(name)}: ${text}`, location));
        const opened = (0,blocklist/* listsOpenedBy */.qz)(value.of).filter((list) => on.includes(list));
        if (opened.length === 0) {
            const ids = (0,blocklist/* listsOpenedBy */.qz)(value.of).map(({ id }) => `+${id}`);
            problem(`there is a key for ${value.of}, which is off: add ${ids.join(' or ')} to ${called('blocklists')}, or leave the key out`);
        }
        const key = name === 'blocklist-keys-env' ? env(value.text) : value.text;
        if (key === undefined || key === '')
            problem(`the key for ${value.of} is ${key === undefined ? `in the environment variable ${value.text}, which is not set` : 'empty'}: ${setIt(source)}`);
        else if (!(0,blocklist/* isKey */.m0)(key))
            problem(`the key for ${value.of} is none that can stand in a name: give letters, digits and hyphens alone, at most 63`);
        else
            for (const list of opened)
                keys.set(zoneOf((0,catalogue/* withKey */.iC)(list)), key);
    }
    return keys;
}
const sayAt = (values, name, { called, say }) => (text) => say((0,values_values/* problemAt */.l4)(`${called(name)}: ${text}`, values[name]?.[0]?.location));

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/app/options/nearest.js
var nearest = __webpack_require__(4283);
;// CONCATENATED MODULE: ./build/app/options/conflicts.js
/** What is wrong with settings that are each right by themselves. */




const written = [
    'json-file',
    'sarif-file',
    'junit-file',
    'markdown-file',
    'suppressions-file',
    'record',
];
/** Two reports in one file, and answers that are recorded from their own recording. */
function sayConflicts(values, called, say) {
    const first = new Map();
    for (const name of written) {
        const given = (0,values_values/* only */.j6)(values[name]);
        if (given === undefined)
            continue;
        const path = (0,external_node_path_.normalize)(given);
        const other = first.get(path);
        if (other === undefined)
            first.set(path, name);
        else {
            const text = `${called(other)} and ${called(name)} both write to ${(0,quote/* quoted */.TL)(given)}: give each a path of its own`;
            say((0,values_values/* problemAt */.l4)(text, values[name]?.[0]?.location));
        }
    }
    if ((0,values_values/* only */.j6)(values.record) === undefined || (0,values_values/* only */.j6)(values.replay) === undefined)
        return;
    say({ text: `${called('record')} and ${called('replay')} exclude each other: leave one` });
}
/** An ignore for a domain that is not there covers nothing; in a file that lists its domains that is a slip. */
function sayUnusedIgnores(config, asked, say) {
    if (config?.domains === undefined)
        return;
    const domains = new Set([
        ...config.domains.list.map(({ name }) => name),
        ...asked.map(({ name }) => name),
    ]);
    for (const { domain } of config.ignores) {
        if (domain === undefined || domains.has(domain.name))
            continue;
        const near = (0,nearest/* nearest */.pA)(domain.name, domains);
        const remedy = near === undefined ? 'add it, or delete the ignore' : `did you mean "${near}"?`;
        say((0,values_values/* problemAt */.l4)(`ignore: ${(0,quote/* quoted */.TL)(domain.name)} is none of the domains: ${remedy}`, domain.at));
    }
}
/** Nothing to check. What the file lists and is wrong has been said already. */
function sayNoDomains(config, { source, say }) {
    if (config === undefined || (config.domains === undefined && config.isReadable)) {
        const where = config?.path ?? '.github/deliverability.yml';
        const name = source === 'action'
            ? 'name one as input "domains"'
            : 'name one, as in "deliverability check example.com"';
        say({ text: `no domain is given: ${name}, or below "domains:" in ${where}` });
    }
    else if (config.domains?.isEmpty) {
        say((0,values_values/* problemAt */.l4)('domains: lists no domain: write "- example.com" below it', config.domains.at));
    }
}

// EXTERNAL MODULE: ./build/app/options/files.js
var options_files = __webpack_require__(9886);
// EXTERNAL MODULE: ./build/app/options/values/list.js
var list = __webpack_require__(4802);
;// CONCATENATED MODULE: ./build/app/options/given.js



/** The domains are no flag: they are the arguments of the command. */
const mayBeGiven = (name, source) => (0,settings/* settingOf */.y7)(name).in.includes(source === 'action' ? 'input' : 'flag') ||
    (source === 'cli' && name === 'domains');
/** How messages call a setting where it is given: `input "fail-on"`, `--fail-on`. */
function calledBy(source, name) {
    if (source === 'action')
        return `input "${name}"`;
    return name === 'domains' ? 'domain' : `--${name}`;
}
/** What is empty, or holds nothing but comments, is not given: that is how an action's absent input arrives. */
function givenSettings(given, { source, locate, say }) {
    const names = settings/* settingNames */.H$.filter((name) => mayBeGiven(name, source));
    return Object.entries(given).flatMap(([key, text]) => {
        if (text === undefined || isBlank(key, text))
            return [];
        const name = names.find((one) => one === key);
        if (name === undefined) {
            say({ text: `${calledBy(source, key)} does not exist: ${(0,nearest/* instead */.L1)(key, names)}` });
            return [];
        }
        return [
            { name, called: calledBy(source, name), texts: [{ text, placeOf: (item) => locate?.(name, item) }] },
        ];
    });
}
function isBlank(key, text) {
    if (text.trim() === '')
        return true;
    const separated = settings/* settingNames */.H$.includes(key)
        ? (0,settings/* settingOf */.y7)(key).separated
        : undefined;
    return separated !== undefined && (0,list/* itemsOf */.S)(text, separated).length === 0;
}

;// CONCATENATED MODULE: ./build/app/options/postmaster-tools.js
/** The token for Google's Postmaster Tools, from the settings; kept apart from everything that is reported. */


/** Undefined where there is none, and where something was said about it. */
function readToken(values, { called, say, env, source }) {
    const problem = (name, text) => void say((0,values_values/* problemAt */.l4)(`${called(name)}: ${text}`, values[name]?.[0]?.location));
    const variable = (0,values_values/* only */.j6)(values['postmaster-tools-token-env']);
    const given = (0,values_values/* only */.j6)(values['postmaster-tools-token']);
    if (variable !== undefined && given !== undefined)
        return problem('postmaster-tools-token-env', `excludes ${called('postmaster-tools-token')}: leave one`);
    if (variable === undefined)
        return given;
    const token = env(variable);
    if (token !== undefined && token !== '')
        return token;
    return problem('postmaster-tools-token-env', `the environment variable ${variable} is ${token === undefined ? 'not set' : 'empty'}: ${setIt(source)}`);
}

;// CONCATENATED MODULE: ./build/app/options/read.js








/**
 * All the settings of a run, or all that is wrong with them, by file and line. What the configuration file says of one
 * domain wins over inputs and flags, those over the file's defaults, those over the defaults of the table. Never rejects.
 */
async function readOptions({ source, given, locate, env = nothing, ...context }) {
    const problems = [];
    const say = (problem) => void problems.push(problem);
    const values = (0,values_values/* readValues */.N$)(givenSettings(given, { source, locate, say }), { known: context.known, say });
    const called = (name) => (name in values || name === 'domains' ? calledBy(source, name) : name);
    const reading = { ...context, say };
    const listed = await (0,options_files/* readDomainsFile */.k5)(values, { ...reading, called: called('domains-file') });
    const config = await (0,options_files/* readConfigFile */.RG)(values, { ...reading, called: called('config') });
    for (const problem of config?.problems ?? [])
        say(problem);
    const named = (values.domains ?? listed) ? [...(values.domains ?? []), ...(listed ?? [])] : undefined;
    const together = { ...config?.values, ...values };
    const secretly = { source, called, say: saidOnce(say), env };
    const asked = askedDomains({ named, config, values: together, reading: secretly });
    const postmasterToken = readToken(together, secretly);
    const domains = asked.map(({ login: _, ...domain }) => domain);
    const blocklists = readBlocklists(together, { source, called, say, env });
    sayConflicts(together, called, say);
    sayUnusedIgnores(config, domains, say);
    if (named === undefined)
        sayNoDomains(config, { source, say });
    if (problems.length > 0)
        return { problems: bounded(inOrder(problems)) };
    return {
        options: {
            source,
            domains,
            policy: policyOf(together, config),
            ...read_chosenOf(together),
            blocklists: {
                lists: [...blocklists.lists, ...(blocklists.isNone ? [] : (config?.ownBlocklists ?? []))],
                servers: (0,values_values/* all */.Q7)(together['blocklist-dns-servers']),
            },
            ...fileOf(config),
        },
        ...(postmasterToken === undefined ? {} : { postmasterToken }),
        logins: new Map(asked.flatMap(({ name, login }) => (login === undefined ? [] : [[name, login]]))),
        blocklistKeys: blocklists.keys,
    };
}
const nothing = () => undefined;
/** What is wrong with a setting that holds for many domains is said once. */
function saidOnce(say) {
    const said = new Set();
    return (problem) => {
        const key = JSON.stringify(problem);
        if (!said.has(key))
            say(problem);
        said.add(key);
    };
}
const fileOf = (config) => config === undefined ? {} : { configFile: config.path };
const policyOf = (values, config) => ({
    ignores: config?.ignores.flatMap(({ ignore }) => ignore ?? []) ?? [],
    severities: Object.fromEntries((0,values_values/* all */.Q7)(values.severity)),
    failOn: chosen(values, 'fail-on'),
    strict: chosen(values, 'strict'),
});
function read_chosenOf(values) {
    const [record, replay] = [(0,values_values/* only */.j6)(values.record), (0,values_values/* only */.j6)(values.replay)];
    const suppressionsFile = (0,values_values/* only */.j6)(values['suppressions-file']);
    return {
        dns: { servers: (0,values_values/* all */.Q7)(values['dns-servers']) },
        timeout: chosen(values, 'timeout') * 1000,
        smtp: smtpOf(values),
        inputs: {
            bounces: askedFiles(values.bounces),
            reports: askedFiles(values.reports),
            metrics: askedFiles(values.metrics),
        },
        zoneFiles: (values['zone-files'] ?? []).map(({ value, location }) => location === undefined ? value : { ...value, location }),
        outputs: outputsOf(values),
        ...(suppressionsFile === undefined ? {} : { suppressionsFile }),
        summary: chosen(values, 'summary'),
        annotations: chosen(values, 'annotations'),
        format: chosen(values, 'format'),
        color: chosen(values, 'color'),
        verbose: chosen(values, 'verbose'),
        ...(record === undefined ? {} : { record }),
        ...(replay === undefined ? {} : { replay }),
    };
}
function smtpOf(values) {
    const [messageSize, spamd] = [(0,values_values/* only */.j6)(values['message-size']), (0,values_values/* only */.j6)(values.spamd)];
    return {
        exchangers: chosen(values, 'exchangers'),
        port25Controls: values['port-25-control'] === undefined ? defaultControls : (0,values_values/* all */.Q7)(values['port-25-control']),
        smtpTest: chosen(values, 'smtp-test'),
        postmaster: chosen(values, 'postmaster'),
        recipientDomains: (0,values_values/* all */.Q7)(values['recipient-domains']),
        messages: askedFiles(values.message),
        ...(messageSize === undefined ? {} : { messageSize }),
        ...(spamd === undefined ? {} : { spamd }),
        postmasterTools: chosen(values, 'postmaster-tools-url'),
        rateLimits: {
            bounce: chosen(values, 'bounce-rate'),
            complaint: chosen(values, 'complaint-rate'),
            unsubscribe: chosen(values, 'unsubscribe-rate'),
        },
    };
}
const askedFiles = (patterns = []) => patterns.map(({ value, location }) => location === undefined ? { pattern: value } : { pattern: value, location });
/** Large, old, on both families of addresses, and used to being asked. */
const defaultControls = ['gmail-smtp-in.l.google.com', 'mx01.mail.icloud.com'].map((host) => ({
    host,
    port: 25,
}));
function outputsOf(values) {
    const kinds = ['json', 'sarif', 'junit', 'markdown'];
    return Object.fromEntries(kinds.flatMap((kind) => (values[`${kind}-file`] ?? []).map(({ value }) => [kind, value])));
}
/** Nobody reads more at once, and a file of garbage has something wrong in every line. */
const mostProblems = 200;
const bounded = (problems) => problems.length <= mostProblems
    ? problems
    : [
        ...problems.slice(0, mostProblems),
        { text: `${problems.length - mostProblems} more things are wrong: mend these first` },
    ];
/** Those without a place first, the others as they stand in their files. */
function inOrder(problems) {
    const key = ({ location }) => location?.in === 'file' ? [location.path, location.line] : ['', 0];
    return [...problems].sort((a, b) => {
        const [[pathA, lineA], [pathB, lineB]] = [key(a), key(b)];
        return pathA === pathB ? lineA - lineB : pathA < pathB ? -1 : 1;
    });
}

;// CONCATENATED MODULE: ./build/app/prepare.js
/** All that a run needs, read and checked before the network is touched: the settings, and the files that they name. */







const known = { checks: messageKeys };
/** Everything, or everything that is wrong. Never rejects. */
async function prepare(given) {
    const read = await readOptions({ files: files/* files */.aq, known, ...given });
    if ('problems' in read)
        return read;
    const { options, logins, blocklistKeys, postmasterToken } = read;
    const zones = await Promise.all(options.zoneFiles.map(readZone));
    const replay = options.replay === undefined ? undefined : await readReplay(options.replay);
    const messages = await (0,app_messages/* findMessages */.Q)(options.smtp.messages);
    const problems = [...zones, replay, messages].flatMap((part) => part !== undefined && 'problems' in part ? part.problems : []);
    if (problems.length > 0)
        return { problems };
    return {
        options,
        logins,
        blocklistKeys,
        messages,
        ...(postmasterToken === undefined ? {} : { postmasterToken }),
        inputs: await (0,inputs/* findInputs */.Z)(options.inputs),
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
    const zone = (0,parse/* parseZone */.C)(text, { path, ...(origin === undefined ? {} : { origin }) });
    if (zone.records.length === 0 && zone.problems.length === 0)
        return problem(`zone-files: ${(0,quote/* quoted */.TL)(path)} holds no records`);
    if (zone.problems.length === 0 && zone.apex === '')
        return problem(`zone-files: ${(0,quote/* quoted */.TL)(path)} has no SOA record: write zone=path, to say which zone it is`);
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
    const { replaying } = await __webpack_require__.e(/* import() */ 5530).then(__webpack_require__.bind(__webpack_require__, 5530));
    const text = await readText('replay', path);
    if (typeof text !== 'string')
        return { problems: [{ text: text.problem }] };
    const resolver = replaying(text);
    return 'problem' in resolver
        ? { problems: [{ text: `replay: ${(0,quote/* quoted */.TL)(path)}: ${resolver.problem}` }] }
        : { resolver };
}
async function readText(setting, path) {
    try {
        return ((await files/* files */.aq.read(path)) ?? {
            problem: `${setting}: there is no file ${(0,quote/* quoted */.TL)(path)}: create it, or correct the path`,
        });
    }
    catch (error) {
        return { problem: `${setting}: the file ${(0,quote/* quoted */.TL)(path)} cannot be read (${error.message})` };
    }
}


/***/ }),

/***/ 608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ branchOf)
/* harmony export */ });
/* harmony import */ var _mail_spf_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2752);

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

/***/ 9747:
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
// EXTERNAL MODULE: ./build/net/dns/wire/query.js
var wire_query = __webpack_require__(3436);
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
                    if ((0,wire_query/* isReplyTo */.sM)(sent, message))
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

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/net/dns/wire/message.js
var wire_message = __webpack_require__(2847);
// EXTERNAL MODULE: ./build/net/dns/wire/rdata.js
var rdata = __webpack_require__(4330);
;// CONCATENATED MODULE: ./build/net/dns/wire/aliases.js
/** CNAMEs inside a reply: which follow from the question, in whatever order they stand. */



/** The target of each CNAME, whatever the order of the records; undefined where one cannot be read. */
function aliasesIn(message, { answers }) {
    const aliases = new Map();
    for (const record of answers) {
        if (record.owner === undefined || record.type !== rdata/* rdata */.X.CNAME.code || !(0,wire_message/* isInternet */.A3)(record))
            continue;
        const target = rdata/* rdata */.X.CNAME.read(message, record.start, record.end);
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
    if (!(0,wire_query/* isReplyTo */.sM)(query, message))
        return { ...malformed, said: 'answered another question' };
    if (wire_message/* header */.wx.isTruncated(message))
        return { kind: 'truncated' };
    const sections = (0,wire_message/* readSections */.jn)(message, (0,wire_message/* questionEnd */.yH)(message) ?? wire_message/* headerLength */.gT);
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
    const authentic = wire_message/* header */.wx.isAuthentic(message);
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
    const { code, read } = rdata/* rdata */.X[type];
    const wanted = answers.filter((record) => record.owner === owner && record.type === code && (0,wire_message/* isInternet */.A3)(record));
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
    !wire_message/* header */.wx.isAuthoritative(message) &&
    authorities.some(wire_message/* isNameServer */.rd) &&
    !authorities.some(wire_message/* isStartOfAuthority */.hx);
/** RFC 2308 §2.2: asked for what it says itself, a server that speaks without authority and names none knows nothing. */
const isLame = ({ at }, message, { answers, authorities }) => at !== undefined &&
    answers.length === 0 &&
    !wire_message/* header */.wx.isAuthoritative(message) &&
    !authorities.some(wire_message/* isStartOfAuthority */.hx);
/** Whether the reply's start of authority is that of the name, so that its silence about it means no data. */
const speaksFor = (name, { authorities }) => authorities.some((record) => (0,wire_message/* isStartOfAuthority */.hx)(record) && record.owner !== undefined && (0,dns_name/* isWithin */.UO)(name, record.owner));

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
        const query = (0,wire_query/* encodeQuery */.XX)(question, how);
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
const read = (question, query, exchanged) => 'failure' in exchanged ? { kind: 'failed', ...exchanged } : decodeReply(question, query, exchanged.message);
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
            return late(async () => (await __webpack_require__.e(/* import() */ 7535).then(__webpack_require__.bind(__webpack_require__, 7535))).tls(upstream, random));
        case 'https':
            return late(async () => (await __webpack_require__.e(/* import() */ 2221).then(__webpack_require__.bind(__webpack_require__, 2221))).https(upstream));
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

/***/ 1050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ textOfQuestion)
/* harmony export */ });
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57);

/** `TXT example.com`, with ` @192.0.2.53` where a server is asked by itself; the root is `.`. */
const textOfQuestion = ({ name, type, at }) => `${type} ${name === '' ? '.' : name}${at === undefined ? '' : ` @${(0,_server_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(at)}`}`;


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

// EXTERNAL MODULE: ./build/net/dns/wire/query.js
var query = __webpack_require__(3436);
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
        if (waiting === undefined || !(0,query/* isReplyTo */.sM)(waiting.sent, message))
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

/***/ 2847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ isInternet),
/* harmony export */   gT: () => (/* binding */ headerLength),
/* harmony export */   hx: () => (/* binding */ isStartOfAuthority),
/* harmony export */   jn: () => (/* binding */ readSections),
/* harmony export */   rd: () => (/* binding */ isNameServer),
/* harmony export */   wx: () => (/* binding */ header),
/* harmony export */   yH: () => (/* binding */ questionEnd)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8805);
/* harmony import */ var _rdata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4330);


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
    const owner = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .readName */ .M)(message, offset);
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
    const name = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .skipName */ .D)(message, headerLength);
    return name === undefined || name + 4 > message.length ? undefined : name + 4;
}
const isInternet = (record) => record.class === 1;
const isStartOfAuthority = ({ type }) => type === _rdata_js__WEBPACK_IMPORTED_MODULE_1__/* .rdata */ .X.SOA.code;
const isNameServer = ({ type }) => type === _rdata_js__WEBPACK_IMPORTED_MODULE_1__/* .rdata */ .X.NS.code;


/***/ }),

/***/ 8805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ skipName),
/* harmony export */   M: () => (/* binding */ readName)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
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
            return { name: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseName */ .$q)(labels.join('.')), next: next ?? at + 1 };
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


/***/ }),

/***/ 3436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ encodeQuery),
/* harmony export */   sM: () => (/* binding */ isReplyTo)
/* harmony export */ });
/* unused harmony export payloadSize */
/* harmony import */ var dns_packet__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4894);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1813);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2847);
/** Questions as messages (RFC 1035 §4.1.2, RFC 6891), and which messages are replies to them. */



/** What passes UDP without fragments nearly everywhere. */
const payloadSize = 1232;
/** The octets of a question, with id 0: a transport sets its own. Undefined for a name that cannot be on the wire. */
function encodeQuery({ name, type }, { recursive, edns }) {
    if ((0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameProblem */ .rH)(name) !== undefined)
        return undefined;
    return dns_packet__WEBPACK_IMPORTED_MODULE_0__.encode({
        type: 'query',
        // RFC 6840 §5.7: AD in a question asks for AD in the answer, without the signatures.
        flags: (recursive ? dns_packet__WEBPACK_IMPORTED_MODULE_0__.RECURSION_DESIRED : 0) | dns_packet__WEBPACK_IMPORTED_MODULE_0__.AUTHENTIC_DATA,
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
    if (message.length < _message_js__WEBPACK_IMPORTED_MODULE_2__/* .headerLength */ .gT || !_message_js__WEBPACK_IMPORTED_MODULE_2__/* .header */ .wx.isResponse(message))
        return false;
    if (message.readUInt16BE(0) !== query.readUInt16BE(0) || _message_js__WEBPACK_IMPORTED_MODULE_2__/* .header */ .wx.opcode(message) !== 0)
        return false;
    const end = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .questionEnd */ .yH)(query);
    if (end === undefined)
        return false;
    // A server that cannot read a question does not repeat it; with any other code a missing question is forged.
    if (_message_js__WEBPACK_IMPORTED_MODULE_2__/* .header */ .wx.questions(message) === 0)
        return _message_js__WEBPACK_IMPORTED_MODULE_2__/* .header */ .wx.rcode(message) !== 0 && _message_js__WEBPACK_IMPORTED_MODULE_2__/* .header */ .wx.rcode(message) !== 3;
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .questionEnd */ .yH)(message) === end && isSameQuestion(query, message, end);
}
function isSameQuestion(query, message, end) {
    const [asked, echoed] = [query, message].map((octets) => octets.toString('latin1', _message_js__WEBPACK_IMPORTED_MODULE_2__/* .headerLength */ .gT, end));
    return asked === echoed || foldAscii(asked ?? '') === foldAscii(echoed ?? '');
}
const foldAscii = (latin1) => latin1.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());


/***/ }),

/***/ 4330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ rdata)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8805);
/** The data of records on the wire, by type; each reader insists on every octet between `start` and `end`. */


/** The type's number in a message, and how its data is read. */
const rdata = {
    A: { code: 1, read: (message, start, end) => address(message, start, end, 4) },
    NS: { code: 2, read: name },
    CNAME: { code: 5, read: name },
    SOA: { code: 6, read: soa },
    PTR: { code: 12, read: name },
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
    return ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.fromByteArray([...message.subarray(start, end)]).toString();
}
function name(message, start, end) {
    const read = (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .readName */ .M)(message, start);
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
    const exchange = name(message, start + 2, end);
    return exchange === undefined ? undefined : { preference: message.readUInt16BE(start), exchange };
}
function srv(message, start, end) {
    if (end - start < 7)
        return undefined;
    const target = name(message, start + 6, end);
    if (target === undefined)
        return undefined;
    const [priority, weight, port] = [0, 2, 4].map((at) => message.readUInt16BE(start + at));
    return { priority, weight, port, target };
}
function soa(message, start, end) {
    const primary = (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .readName */ .M)(message, start);
    const mailbox = primary && (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .readName */ .M)(message, primary.next);
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


/***/ })

};
