export const id = 317;
export const ids = [317,8204];
export const modules = {

/***/ 317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  smtp: () => (/* binding */ smtp_smtp)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/checks/smtp.js + 35 modules
var smtp = __webpack_require__(6731);
// EXTERNAL MODULE: ./build/core/link.js
var core_link = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/facts/ip-addresses.js
var ip_addresses = __webpack_require__(3290);
// EXTERNAL MODULE: ./build/facts/links/smtp.js
var links_smtp = __webpack_require__(8204);
// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/report/conversations.js
var conversations = __webpack_require__(3887);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/style.js
var style = __webpack_require__(3842);
// EXTERNAL MODULE: ./build/app/options/values/values.js + 1 modules
var values = __webpack_require__(1254);
// EXTERNAL MODULE: ./build/app/options/values/host.js
var values_host = __webpack_require__(4596);
// EXTERNAL MODULE: ./build/app/prepare.js + 10 modules
var prepare = __webpack_require__(9896);
// EXTERNAL MODULE: ./build/app/reports.js
var reports = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/app/run.js + 12 modules
var run = __webpack_require__(8098);
;// CONCATENATED MODULE: ./build/app/cli/prompt.js
/** A secret from the keyboard, which nobody sees. */
const mostCharacters = 4096;
/** What is typed up to the line end; undefined where there is no terminal, or Ctrl-C is pressed. */
async function askSecret(question, { keyboard, say }) {
    if (keyboard.isTTY !== true || keyboard.setRawMode === undefined)
        return undefined;
    say(question);
    keyboard.setRawMode(true);
    try {
        return await typed(keyboard);
    }
    finally {
        keyboard.setRawMode(false);
        keyboard.pause();
        say('\n');
    }
}
const interrupt = '\u0003';
const endOfInput = '\u0004';
const erasing = new Set(['\b', '\u007f']);
async function typed(keyboard) {
    const text = [];
    for await (const chunk of keyboard) {
        for (const character of chunk.toString()) {
            if (character === interrupt)
                return undefined;
            if (character === '\r' || character === '\n' || character === endOfInput)
                return text.join('');
            if (erasing.has(character))
                text.pop();
            else if (text.length < mostCharacters)
                text.push(character);
        }
    }
    return text.join('');
}

// EXTERNAL MODULE: ./build/app/cli/refuse.js
var refuse = __webpack_require__(1457);
// EXTERNAL MODULE: ./build/app/cli/terminal.js
var cli_terminal = __webpack_require__(7025);
;// CONCATENATED MODULE: ./build/app/cli/smtp.js
/** `deliverability smtp`: one server, the conversation with it as it happens, and the verdict of the same checks. */

















/** Exit codes as of `check`. */
async function smtp_smtp(given) {
    const now = new Date();
    const prepared = await prepareFor(given, now);
    if ('problems' in prepared)
        return (0,refuse/* refuse */.T)(prepared.problems.map(inOwnWords));
    const terminal = (0,cli_terminal/* terminalOf */.g)(process.stdout, process.env);
    const { options } = prepared;
    const report = await (0,run/* run */.e)(options, {
        ...prepared,
        now,
        plan: planFor(options.domains[0]?.declared.submission),
        watch: watching((text) => process.stdout.write(text), {
            paint: (0,style/* painter */.C)(terminal.color),
            unless: ({ host, tls }) => tls !== undefined || options.smtp.port25Controls.some((control) => control.host === host),
        }),
        crashed: (error, where) => {
            if (process.env['DEBUG'])
                process.stderr.write(`${where}: ${error.stack}\n`);
        },
    });
    process.stdout.write(`\n${await (0,reports/* renderAs */.d)('text', report, { ...terminal, verbose: false })}`);
    return report.verdict.exitCode;
}
/** Where a secret from the prompt stands, for settings that name a variable. */
const prompted = 'DELIVERABILITY_PROMPT';
async function prepareFor(given, now) {
    const endpoint = (0,values_host/* parseEndpoint */.B)(0)(withPort(given));
    if ('problem' in endpoint)
        return { problems: [{ text: endpoint.problem }] };
    const { host, port } = endpoint.value;
    const asks = given.username !== undefined && !given.passwordEnv && !given.tokenEnv;
    const question = `Password of ${(0,report_escape/* visible */.RK)(given.username ?? '')}: `;
    const secret = asks
        ? await askSecret(question, { keyboard: process.stdin, say: (text) => process.stderr.write(text) })
        : undefined;
    const prepared = await (0,prepare/* prepare */.i)({
        source: 'cli',
        given: {
            domains: 'server.invalid',
            'smtp-host': host,
            'smtp-port': String(port),
            'smtp-security': given.security,
            'smtp-username': given.username,
            'smtp-password-env': secret === undefined ? given.passwordEnv : prompted,
            'smtp-token-env': given.tokenEnv,
            'smtp-mechanisms': given.mechanisms,
            'dns-servers': given.dnsServers,
            timeout: given.timeout,
        },
        today: now.toISOString().slice(0, 10),
        files: { read: async () => undefined },
        env: (name) => (name === prompted ? secret : process.env[name]),
    });
    return 'problems' in prepared ? prepared : named(prepared, host);
}
/** The port that goes with the security, where none is given. */
function withPort({ server, security }) {
    const hasPort = /^(\[[^\]]*\]|[^:]*):\d+$/.test(server);
    const bare = (0,external_node_net_.isIP)(server) === 6 ? `[${server}]` : server;
    return hasPort || server.includes('://') ? server : `${bare}:${security === 'implicit-tls' ? 465 : 587}`;
}
/** The report calls the only domain of the run by the server's name. */
function named(prepared, host) {
    const [asked] = prepared.options.domains;
    const name = (0,dns_name/* parseName */.$q)(host) ?? (0,dns_name/* parseName */.$q)('server.invalid');
    if (asked === undefined || name === undefined)
        return prepared;
    const [login] = prepared.logins.values();
    return {
        ...prepared,
        options: { ...prepared.options, domains: [{ ...asked, name }] },
        logins: new Map(login === undefined ? [] : [[name, login]]),
    };
}
/** The flags of this command are shorter than those of `check`. */
const inOwnWords = (problem) => (0,values/* formatProblem */.Vw)(problem)
    .replaceAll('--smtp-host', 'the server')
    .replaceAll('--smtp-port', 'the port')
    .replaceAll('--smtp-', '--');
/** Who calls port 25 without a login is another exchanger; everybody else submits. */
function planFor(server) {
    const isExchanger = server?.port === 25 && server.username === undefined;
    const kind = isExchanger ? 'exchanger' : 'submission';
    return {
        checks: smtp.checks.filter(({ on }) => on === kind),
        links: isExchanger ? [linkTo(server.host)] : links_smtp.links.filter(({ to }) => to === 'submission'),
    };
}
function linkTo(host) {
    const exchangers = {
        name: 'named-exchangers',
        on: 'domain',
        async gather({ name }, world) {
            const { ips } = await (0,ip_addresses/* ipAddressesOf */.T)(host, world);
            return ips.map((ip) => ({ kind: 'exchanger', host: name, ip }));
        },
    };
    return (0,core_link/* defineLink */.k)({
        from: 'domain',
        to: 'exchanger',
        needs: { exchangers },
        follow: ({ exchangers }) => exchangers,
    });
}
/** Prints steps as they come, below the name of the conversation. */
function watching(print, { paint, unless }) {
    let current = '';
    return (call, step) => {
        if (unless(call))
            return;
        const title = (0,conversations/* serverName */.L5)(call);
        if (title !== current)
            print(`${current === '' ? '' : '\n'}${paint('bold', (0,report_escape/* logLine */.BP)((0,report_escape/* visible */.RK)(title)))}\n`);
        current = title;
        for (const line of (0,conversations/* stepLines */.mR)(step))
            print(`${paint('dim', timeOf(step))}${(0,report_escape/* logLine */.BP)((0,report_escape/* visible */.RK)(line))}\n`);
    };
}
/** Milliseconds since the start, `  12 `. */
const timeOf = ({ at }) => (at === undefined ? '' : `${String(at).padStart(6)} `);


/***/ }),

/***/ 8204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   links: () => (/* binding */ links)
/* harmony export */ });
/* harmony import */ var _core_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4132);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _exchanger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(813);
/** From a domain to the servers that are spoken to. */



const links = [
    (0,_core_link_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLink */ .k)({
        from: 'domain',
        to: 'submission',
        needs: { declared: _declared_js__WEBPACK_IMPORTED_MODULE_1__/* .declared */ .b },
        *follow({ declared: { submission } }, { name }) {
            if (submission === undefined)
                return;
            const { host, port, security } = submission;
            yield { kind: 'submission', name, host, port, security };
        },
    }),
    (0,_core_link_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLink */ .k)({
        from: 'domain',
        to: 'exchanger',
        needs: { exchangers: _exchanger_js__WEBPACK_IMPORTED_MODULE_2__/* .exchangers */ .tF },
        follow: ({ exchangers }) => exchangers,
    }),
];


/***/ }),

/***/ 3887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ serverName),
/* harmony export */   RB: () => (/* binding */ smtpJson),
/* harmony export */   jJ: () => (/* binding */ transcriptsOf),
/* harmony export */   mR: () => (/* binding */ stepLines)
/* harmony export */ });
/* harmony import */ var _core_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2506);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);


/** `SMTP smtp.example.com:587 at 192.0.2.1 (starttls)`, with the versions of TLS where they were limited. */
function serverName({ host, address, port, security, tls }) {
    const where = host === address ? '' : ` at ${address}`;
    const versions = tls === undefined ? '' : `, ${tls.minVersion ?? ''}-${tls.maxVersion ?? ''}`;
    return `SMTP ${(0,_core_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointOf */ .X5)({ host, port })}${where} (${security}${versions})`;
}
/** The transcript, and what is known of TLS that it does not show. The times of its steps vary, and are left out. */
const smtpJson = ({ server, conversation }) => ({
    server: { ...server, ...(server.tls === undefined ? {} : { tls: { ...server.tls } }) },
    conversation: {
        ended: conversation.ended.kind,
        ...(conversation.ended.kind === 'completed' ? {} : { during: conversation.ended.during }),
        transcript: conversation.steps.map(({ from, text }) => ({ from, text })),
        ...(conversation.tls === undefined ? {} : { tls: tlsJson(conversation.tls) }),
        retries: conversation.retries,
    },
});
const tlsJson = ({ version, cipher, chain, trusted, distrust, nameMatches, }) => ({
    version,
    cipher,
    trusted,
    ...(distrust === undefined ? {} : { distrust: distrust.reason }),
    nameMatches,
    chain: chain.map(certificateJson),
});
const certificateJson = ({ der: _, key, names, issuerUrls: __, ...certificate }) => ({
    ...certificate,
    names: [...names],
    key: { ...key },
});
const mostTold = 6;
const mostLines = 80;
const longestLine = 200;
/** The conversations in which findings were seen, each once; those of controls and of single TLS versions left out. */
function transcriptsOf(results) {
    const exchanges = new Map();
    for (const { subject, evidence } of results) {
        for (const exchange of evidence)
            if ('server' in exchange && isAbout(subject, exchange))
                exchanges.set(serverName(exchange.server), exchange);
    }
    return [...exchanges].slice(0, mostTold).map(([title, { conversation }]) => ({
        title,
        lines: linesOf(conversation),
    }));
}
const isAbout = (subject, { server, conversation }) => server.tls === undefined &&
    conversation.steps.length > 0 &&
    (subject.kind === 'submission' || subject.kind === 'exchanger'
        ? server.host === subject.host
        : server.security === 'opportunistic');
const marks = { client: 'C:', server: 'S:', tls: 'TLS', note: '--' };
/** `C: EHLO client.example`; a step of several lines has its mark on each. */
const stepLines = ({ from, text }) => text.split('\n').map((line) => `${marks[from]} ${(0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(line, longestLine)}`);
function linesOf({ steps }) {
    const lines = steps.flatMap(stepLines);
    const left = lines.length - mostLines;
    return left > 0 ? [...lines.slice(0, mostLines), `-- ${left} more lines`] : lines;
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


/***/ }),

/***/ 3842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   g: () => (/* binding */ indented)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3387);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/** How a terminal can stress a text, and how a paragraph fits its width. */


const codes = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 };
/** Paints nothing where colours are off. */
const painter = (color) => color ? (style, text) => (text === '' ? '' : `\u001b[${codes[style]}m${text}\u001b[0m`) : (_, text) => text;
const longestText = 2000;
/** Remote text as lines, harmless and cut, with one indent for the first line and another for those that follow. */
const indented = (text, first, next, { width }) => (0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text), longestText), width - next.length).map((line, index) => `${index === 0 ? first : next}${line}`);


/***/ })

};
