export const id = 491;
export const ids = [491];
export const modules = {

/***/ 8491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain),
  list: () => (/* binding */ list)
});

// EXTERNAL MODULE: ./build/checks/index.js + 302 modules
var checks = __webpack_require__(8987);
// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/app/options/nearest.js
var nearest = __webpack_require__(4283);
// EXTERNAL MODULE: ./build/report/cut.js
var cut = __webpack_require__(3387);
;// CONCATENATED MODULE: ./build/app/cli/explain.js

/** One check: why it matters, what it can say, an example of each, where it is written down. */
function explanation(check, { color, width }) {
    const bold = (text) => (color ? `\u001b[1m${text}\u001b[22m` : text);
    const messages = Object.entries(check.messages);
    const longest = Math.max(...messages.map(([key]) => key.length));
    const exampleOf = (key) => {
        const zone = check.examples.find(({ says }) => says.includes(key))?.zone ?? '';
        const [first = '', ...more] = zone.split('\n');
        const shown = first.length > width - 8 ? `${first.slice(0, width - 10)} …` : first;
        return [`      ${shown}${more.length > 0 ? ` (and ${more.length} more)` : ''}`];
    };
    return [
        bold(`${check.id}: ${check.title}`),
        '',
        ...(0,cut/* wrap */.LV)(check.why.replaceAll('\n', ' '), width),
        '',
        bold('What it says, and a zone that makes it say so'),
        ...messages.flatMap(([key, { severity }]) => [
            `  ${key.padEnd(longest)}  ${severity}`,
            ...exampleOf(key),
        ]),
        '',
        bold('Written down in'),
        ...check.refs.map(({ title, url }) => `  ${title}  ${url}`),
        '',
        ...(0,cut/* wrap */.LV)(`To accept it: an entry under "ignore" in the configuration file, with check: ${check.id} and a reason.`, width),
        '',
    ].join('\n');
}
/** All checks, by family, one line each. */
function overview(checks) {
    const longest = Math.max(...checks.map(({ id }) => id.length));
    return checks.map(({ id, title }) => `${id.padEnd(longest)}  ${title}\n`).join('');
}

// EXTERNAL MODULE: ./build/app/cli/refuse.js
var refuse = __webpack_require__(1457);
// EXTERNAL MODULE: ./build/app/cli/terminal.js
var terminal = __webpack_require__(7025);
;// CONCATENATED MODULE: ./build/app/cli/about.js
/** `deliverability explain` and `deliverability checks`. */






async function explain(id) {
    const check = checks/* checks */.A.find((one) => one.id === id);
    if (check === undefined) {
        const near = (0,nearest/* nearest */.pA)(id, checks/* checks */.A.map((one) => one.id));
        const hint = near === undefined ? 'run "deliverability checks" for the list' : `did you mean "${near}"?`;
        return (0,refuse/* refuse */.T)([`there is no check ${(0,quote/* quoted */.TL)(id)}: ${hint}`]);
    }
    process.stdout.write(explanation(check, (0,terminal/* terminalOf */.g)(process.stdout, process.env)));
    return 0;
}
async function list() {
    process.stdout.write(overview(checks/* checks */.A));
    return 0;
}


/***/ }),

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   z: () => (/* binding */ cutOctets)
/* harmony export */ });
/** Makes text fit: cut at a word for a limit, broken into lines for a width. */
/** At most `most` UTF-16 units, ended by `…` where something is left out; never half a character. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    const room = text.slice(0, Math.max(0, most - 2));
    const space = room.lastIndexOf(' ');
    const kept = space > most / 2 ? room.slice(0, space) : room.replace(/[\ud800-\udbff]$/, '');
    return `${kept} …`;
}
/** Lines of at most `width` characters; a longer word, such as a record to be copied, stays whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
/** At most `most` octets in UTF-8. */
function cutOctets(text, most) {
    const short = cut(text, most);
    // A UTF-16 unit takes three octets at most.
    return Buffer.byteLength(short) <= most ? short : cut(text, Math.floor(most / 3));
}


/***/ })

};
