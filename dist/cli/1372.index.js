export const id = 1372;
export const ids = [1372];
export const modules = {

/***/ 1372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./build/app/files.js
var files = __webpack_require__(8307);
// EXTERNAL MODULE: ./build/app/options/files.js
var options_files = __webpack_require__(9886);
;// CONCATENATED MODULE: ./build/app/init/texts.js
/** What `deliverability init` writes: a configuration and a workflow to begin with. */

const configPath = options_files/* defaultConfigs */.Dz[0];
const workflowPath = '.github/workflows/deliverability.yml';
const schema = 'https://raw.githubusercontent.com/OWNER/smtp-deliverability-check/v1/schema/config.schema.json';
/** A configuration that checks the domains as ordinary senders, with all else there is in comments. */
const initConfig = ({ domains }) => `\
# yaml-language-server: $schema=${schema}
# What SMTP Deliverability Check looks at. Every setting is described in its README.

# The least severity that fails the run: error, warning, notice or never.
fail-on: error

domains:
${(domains.length === 0 ? ['example.com'] : domains).map(domainEntry).join('\n')}

# Findings that you accept for now. After "until" each one is an error again.
# ignore:
#   - check: dmarc/policy
#     domain: example.com
#     reason: the newsletter moves to a domain of its own first
#     owner: postmaster
#     until: 2030-03-31

# Other severities than the checks' own.
# severity:
#   spf/ptr: error
`;
const domainEntry = (domain, index) => index > 0
    ? `  - name: ${domain}`
    : `\
  - name: ${domain}
    # sender, bulk-sender (some thousand messages a day), receive-only or parked (no mail at all)
    profile: sender
    # What stands after "s=" in the DKIM-Signature header of your mail.
    # dkim-selectors: [mail2026]
    # The addresses that send your mail: SPF is evaluated for each.
    # sending-ips: [192.0.2.10, 2001:db8::/64]
    # The name that they give in HELO or EHLO.
    # helo: out.example.com`;
/** A workflow that runs it on every push, on pull requests, and every night. */
const initWorkflow = () => `\
name: Deliverability
on:
  push:
    branches: [main]
  pull_request:
  schedule:
    # The DNS changes without a push. At an odd minute, because GitHub drops runs when many start at once.
    - cron: '23 4 * * *'
  workflow_dispatch:
permissions: {}
jobs:
  deliverability:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # for the checkout, so that findings point at lines of ${configPath}
    steps:
      - uses: actions/checkout@v7
      - uses: OWNER/smtp-deliverability-check@v1
        with:
          config: ${configPath}
`;

// EXTERNAL MODULE: ./build/app/options/values/domain.js
var domain = __webpack_require__(9906);
// EXTERNAL MODULE: ./build/app/cli/refuse.js
var refuse = __webpack_require__(1457);
;// CONCATENATED MODULE: ./build/app/cli/init.js
/** `deliverability init`: a first configuration and a workflow, written where GitHub looks for them. */




/** Writes nothing where one of the two is there already. */
async function init(texts) {
    const parsed = texts.map((text) => (0,domain/* parseDomain */.g)(text.trim()));
    const problems = parsed.flatMap((domain) => ('problem' in domain ? [domain.problem] : []));
    for (const path of [configPath, workflowPath]) {
        if ((await (0,files/* readText */.yR)(path)) !== undefined)
            problems.push(`${path} exists already: edit it, or move it away`);
    }
    if (problems.length > 0)
        return (0,refuse/* refuse */.T)(problems);
    const domains = parsed.flatMap((domain) => ('value' in domain ? [domain.value] : []));
    await (0,files/* writeText */.x3)(configPath, initConfig({ domains }));
    await (0,files/* writeText */.x3)(workflowPath, initWorkflow());
    process.stdout.write(`wrote ${configPath}\nwrote ${workflowPath}\nNext: deliverability check\n`);
    return 0;
}


/***/ }),

/***/ 1457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse),
/* harmony export */   x: () => (/* binding */ badSettings)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/** What is wrong with the settings, said on the way out. */

/** The exit code. */
const badSettings = 2;
/** Says all that is wrong, and returns the exit code. */
function refuse(problems) {
    for (const problem of problems)
        process.stderr.write(`error: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(problem)}\n`);
    return badSettings;
}


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
/** Most text is so, and the expression above takes longer to compile than a small report to write. */
const plain = /^[ -~]*$/;
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
const visible = (text) => (plain.test(text) ? text : text.replace(unseen, codeOf));
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


/***/ })

};
