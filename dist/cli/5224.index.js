export const id = 5224;
export const ids = [5224];
export const modules = {

/***/ 5224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// UNUSED EXPORTS: givenBy, program

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/app/options/settings.js + 11 modules
var settings = __webpack_require__(1412);
;// CONCATENATED MODULE: ./build/app/options/published/inputs.js
/** The settings as inputs of the action, for action.yml. */

/**
 * The lines below `inputs:`. No input has a `default` there: it would arrive as if somebody had given it, and win over
 * the configuration file. The description names it instead.
 */
const actionInputs = () => settingsIn('input')
    .map((name) => inputLines(name, settingOf(name)))
    .join('\n');
const inputLines = (name, setting) => [
    `  ${name}:`,
    `    description: ${singleQuoted(`${setting.help} Default: ${defaultOf(setting)}.`)}`,
    '    required: false',
].join('\n');
/** YAML 1.2 §7.3.2: within single quotes only the quote itself is special. */
const singleQuoted = (text) => `'${text.replaceAll("'", "''")}'`;
/** The default as people read it. */
const defaultOf = ({ default: value, otherwise }) => value ?? otherwise ?? 'none';

;// CONCATENATED MODULE: ./build/app/options/published/flags.js
/** The settings as flags of the command line. */


/** The flags of `deliverability check`, in the order of the table. */
const flags = () => (0,settings/* settingsIn */.RV)('flag').map((name) => flagOf(name, (0,settings/* settingOf */.y7)(name)));
function flagOf(name, setting) {
    const isSwitch = setting.kind === 'boolean';
    const shown = setting.help.replaceAll('`', '');
    const example = isSwitch || setting.kind === 'choice' ? '' : `; example: ${setting.example}`;
    const remark = isSwitch ? '' : ` (default: ${defaultOf(setting).replaceAll('`', '')}${example})`;
    return {
        name,
        synopsis: isSwitch ? `--${name}` : `--${name} ${setting.placeholder}`,
        isSwitch,
        isRepeatable: setting.kind === 'list',
        help: `${shown}${remark}`,
    };
}

;// CONCATENATED MODULE: ./build/app/options/topics.js
/** The settings by what they are about, in the order of the table: headings of the help and of the README. */

/** The setting that each topic begins with. */
const beginnings = [
    ['domains', 'Domains and senders'],
    ['smtp-host', 'Submission'],
    ['exchangers', 'Mail exchangers'],
    ['message', 'Messages'],
    ['blocklists', 'Block lists'],
    ['bounces', 'What receivers said'],
    ['dns-servers', 'The run'],
    ['json-file', 'Reports and output'],
];
/** The heading below which a setting stands. */
function topicOf(name) {
    const place = settings/* settingNames */.H$.indexOf(name);
    return beginnings.findLast(([first]) => settings/* settingNames */.H$.indexOf(first) <= place)?.[1] ?? '';
}

// EXTERNAL MODULE: ./build/app/version.js
var version = __webpack_require__(3912);
;// CONCATENATED MODULE: ./build/app/cli/help.js

/** What a setting does, as a terminal shows it. */
const helpOf = (name) => (0,settings/* settingOf */.y7)(name).help.replaceAll('`', '');
const exitCodes = 'Exit codes: 0 well, 1 findings, 2 bad settings, 3 inconclusive, 70 a defect of this program.';
/** A line below the help of a command. */
const endingWith = (command, text) => command.addHelpText('after', `\n${text}`);
/** Flags that are wider than a column stand on lines of their own, each above what it does. */
const stacked = {
    formatItem(term, _, description, helper) {
        const width = Math.min(helper.helpWidth ?? 80, widest) - indent.length;
        const lines = helper.boxWrap(description, width).split('\n');
        return [`  ${term}`, ...lines.map((line) => `${indent}${line}`)].join('\n');
    },
};
const widest = 100;
const indent = ' '.repeat(6);

;// CONCATENATED MODULE: ./build/app/cli/main.js
/** The commands of `deliverability`, each loaded when it is used. */





const badSettings = 2;
/** Runs one command line. Returns the exit code: that of the command, 0 for help, 2 for what cannot be understood. */
async function main(args) {
    let code = 0;
    const ends = (command) => {
        return async (...given) => {
            code = await command(...given);
        };
    };
    try {
        await program(ends).parseAsync([...args], { from: 'user' });
        return code;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : badSettings;
        throw error;
    }
}
/** All commands; `ends` takes what each does when it is called. */
function program(ends) {
    const root = new esm/* Command */.uB('deliverability')
        .description('Tells what will stop the mail of a domain from arriving, and how to mend it.')
        .version(version/* tool */.z.version, '-V, --version', 'Shows the version.')
        .helpOption('-h, --help', 'Shows this help.')
        .helpCommand('help [command]', 'Shows the help of a command.')
        .exitOverride()
        .showSuggestionAfterError();
    endingWith(root, exitCodes);
    checkCommand(root, ends);
    root
        .command('explain <check>')
        .description('Tells what a check looks at, why, and what it can say.')
        .action(ends(async (id) => (await Promise.all(/* import() */[__webpack_require__.e(935), __webpack_require__.e(2887), __webpack_require__.e(3292), __webpack_require__.e(1143), __webpack_require__.e(5867), __webpack_require__.e(9476), __webpack_require__.e(3901), __webpack_require__.e(9271), __webpack_require__.e(6439), __webpack_require__.e(6731), __webpack_require__.e(3164), __webpack_require__.e(2742), __webpack_require__.e(7230), __webpack_require__.e(8491)]).then(__webpack_require__.bind(__webpack_require__, 8491))).explain(id)));
    root
        .command('checks')
        .description('Lists all checks, one a line.')
        .action(ends(async () => (await Promise.all(/* import() */[__webpack_require__.e(935), __webpack_require__.e(2887), __webpack_require__.e(3292), __webpack_require__.e(1143), __webpack_require__.e(5867), __webpack_require__.e(9476), __webpack_require__.e(3901), __webpack_require__.e(9271), __webpack_require__.e(6439), __webpack_require__.e(6731), __webpack_require__.e(3164), __webpack_require__.e(2742), __webpack_require__.e(7230), __webpack_require__.e(8491)]).then(__webpack_require__.bind(__webpack_require__, 8491))).list()));
    spfCommand(root, ends);
    smtpCommand(root, ends);
    bouncesCommand(root, ends);
    root
        .command('init [domain...]')
        .description('Writes a configuration file and a workflow.')
        .action(ends(async (domains) => (await __webpack_require__.e(/* import() */ 1372).then(__webpack_require__.bind(__webpack_require__, 1372))).init(domains)));
    root
        .command('demo')
        .description('Checks a healthy and a broken domain on this machine, without a network.')
        .option('--format <format>', `${helpOf('format')} (text, json, sarif, junit, markdown, annotations)`)
        .action(ends(async (flags) => (await Promise.all(/* import() */[__webpack_require__.e(935), __webpack_require__.e(4894), __webpack_require__.e(5867), __webpack_require__.e(6439), __webpack_require__.e(3910), __webpack_require__.e(2008), __webpack_require__.e(6304)]).then(__webpack_require__.bind(__webpack_require__, 6304))).demo(flags)));
    return root;
}
function spfCommand(root, ends) {
    const command = root
        .command('spf <ip> <mail-from>')
        .description('Evaluates SPF as a receiver would, and draws the record.')
        .option('--helo <name>', 'The name given in HELO or EHLO.')
        .option('--dns-servers <list>', helpOf('dns-servers'))
        .option('--timeout <seconds>', helpOf('timeout'))
        .action(ends(async (ip, mailFrom, flags) => (await Promise.all(/* import() */[__webpack_require__.e(4894), __webpack_require__.e(5867), __webpack_require__.e(3910), __webpack_require__.e(562)]).then(__webpack_require__.bind(__webpack_require__, 562))).spf({ ip, mailFrom, ...flags })));
    endingWith(command, 'Exit codes: 0 pass, 1 any other result, 2 bad settings, 3 temperror.');
}
/** The server is the argument of `smtp`, and no setting. */
const ofServer = (name) => helpOf(name).replace('smtp-host', 'the server');
function smtpCommand(root, ends) {
    const command = root
        .command('smtp <server>')
        .description('Speaks to a mail server (host or host:port), shows the conversation, and judges it.')
        .option('--security <mode>', `${ofServer('smtp-security')} (auto, starttls, implicit-tls, none)`)
        .option('--username <name>', `${ofServer('smtp-username')} The password is asked for.`)
        .option('--password-env <variable>', ofServer('smtp-password-env'))
        .option('--token-env <variable>', ofServer('smtp-token-env'))
        .option('--mechanisms <list>', ofServer('smtp-mechanisms'))
        .option('--dns-servers <list>', helpOf('dns-servers'))
        .option('--timeout <seconds>', helpOf('timeout'))
        .action(ends(async (server, flags) => (await Promise.all(/* import() */[__webpack_require__.e(935), __webpack_require__.e(4894), __webpack_require__.e(2887), __webpack_require__.e(5867), __webpack_require__.e(3901), __webpack_require__.e(6439), __webpack_require__.e(6731), __webpack_require__.e(3910), __webpack_require__.e(2008), __webpack_require__.e(317)]).then(__webpack_require__.bind(__webpack_require__, 317))).smtp({ server, ...flags })));
    endingWith(command, exitCodes);
}
function bouncesCommand(root, ends) {
    const command = root
        .command('bounces <path...>')
        .description('Reads bounces (mails, mbox, Maildir, logs, events), and tells what came back, why, and what to do.')
        .option('--format <format>', 'text, json, or csv: the addresses that are dead. (default: text)')
        .option('--verbose', 'Shows every recipient.')
        .action(ends(async (paths, flags) => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(2341)]).then(__webpack_require__.bind(__webpack_require__, 2341))).bounces({ paths, ...flags })));
    endingWith(command, 'Exit codes: 0 well, 1 many bounces that only the sender can mend, 2 a path that leads nowhere,\n3 no bounce in any file, 70 a defect of this program.');
}
/** Its flags are the settings that may be given as one. */
function checkCommand(root, ends) {
    const command = root
        .command('check [domain...]')
        .description('Checks domains, or those of the configuration file.')
        .configureHelp(stacked);
    endingWith(command, exitCodes);
    for (const { name, synopsis, isSwitch, isRepeatable, help } of flags()) {
        const option = new esm/* Option */.c$(synopsis, help).helpGroup(`${topicOf(name)}:`);
        command.addOption(isRepeatable ? option.argParser(appended) : option);
        if (isSwitch)
            command.addOption(new esm/* Option */.c$(synopsis.replace('--', '--no-')).hideHelp());
    }
    command.action(ends(async (domains, given) => (await Promise.all(/* import() */[__webpack_require__.e(935), __webpack_require__.e(4894), __webpack_require__.e(5867), __webpack_require__.e(6439), __webpack_require__.e(3910), __webpack_require__.e(2008), __webpack_require__.e(4943)]).then(__webpack_require__.bind(__webpack_require__, 7324))).check(givenBy(domains, given))));
}
/** What arguments and flags of `check` give, by the name of the setting. */
const givenBy = (domains, given) => ({
    ...Object.fromEntries(flags().map(({ name }) => [name, given[camelCase(name)]?.toString()])),
    ...(domains.length > 0 ? { domains: domains.join('\n') } : {}),
});
/** A list may be given in parts, by repeating the flag. */
const appended = (item, before) => before === undefined ? item : `${before}\n${item}`;
const camelCase = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());


/***/ }),

/***/ 4283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ instead),
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export distance */
/** The word that somebody most likely meant. */
/** Longer words are no slips of the finger, and would cost time. */
const longest = 80;
/** The candidate with the fewest edits, at most a third of the word's letters; the first of equals. */
function nearest(word, candidates) {
    if (word.length > longest)
        return undefined;
    let best;
    let fewest = Math.max(2, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= fewest)
            continue;
        const edits = distance(word.toLowerCase(), candidate.toLowerCase());
        if (edits < fewest)
            [best, fewest] = [candidate, edits];
    }
    return best;
}
/** Levenshtein's distance: insertions, deletions and replacements of one character. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
/** How a message about an unknown word goes on: `did you mean "x"?`, or all there is where nothing is near. */
function instead(word, candidates) {
    const near = nearest(word, candidates);
    if (near !== undefined)
        return `did you mean "${near}"?`;
    return candidates.length <= 12
        ? `use ${alternatives(candidates)}`
        : 'see the documentation for those there are';
}
/** `a, b or c`. */
const alternatives = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;


/***/ }),

/***/ 1412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H$: () => (/* binding */ settingNames),
  y7: () => (/* binding */ settingOf),
  RV: () => (/* binding */ settingsIn)
});

// EXTERNAL MODULE: ./build/core/declared.js
var declared = __webpack_require__(8442);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/core/run-wide.js
var run_wide = __webpack_require__(4075);
;// CONCATENATED MODULE: ./build/app/options/options.js
const formats = ['text', 'json', 'sarif', 'junit', 'markdown', 'annotations'];
const colorChoices = ['auto', 'always', 'never'];

// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
;// CONCATENATED MODULE: ./build/app/options/values/api.js
/** Addresses of APIs. */

/** An https URL without user, query and fragment, http only to this machine; the slash at its end is left out. */
const api = (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isSafe = url !== undefined &&
        (url.protocol === 'https:' ||
            (url.protocol === 'http:' && /^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname))) &&
        url.username === '' &&
        url.search === '' &&
        url.hash === '';
    return isSafe
        ? { value: url.href.replace(/\/$/, '') }
        : { problem: `${(0,quote/* quoted */.TL)(text)} is not the address of an API: give an https URL without user and query` };
};

// EXTERNAL MODULE: ./build/app/options/values/blocklist.js
var blocklist = __webpack_require__(745);
// EXTERNAL MODULE: ./build/app/options/values/check-pattern.js
var check_pattern = __webpack_require__(6707);
// EXTERNAL MODULE: ./build/app/options/values/domain.js
var domain = __webpack_require__(9906);
// EXTERNAL MODULE: ./build/app/options/values/plain.js
var plain = __webpack_require__(9892);
;// CONCATENATED MODULE: ./build/app/options/values/glob.js
/** Paths of messages, with `*`, `**` and `?`. */


/** A few "**" only: each multiplies the folders that are looked through. */
const glob = (text, known) => {
    const parsed = (0,plain/* path */.Ae)(text, known);
    if ('problem' in parsed)
        return parsed;
    return text.split('**').length > 4
        ? { problem: `${(0,quote/* quoted */.TL)(text)} has too many "**": one is enough` }
        : parsed;
};

// EXTERNAL MODULE: ./build/app/options/values/host.js
var host = __webpack_require__(4596);
;// CONCATENATED MODULE: ./build/app/options/values/limits.js
/** Limits of a rate, from which on it is warned of and fails. */

/** `0.1%/0.3%`: two percentages, the first at most the second. The sign is not left out: nobody should have to guess the unit. */
const limits = (text) => {
    const [, warn, fail] = /^(\d{1,3}(?:\.\d{1,4})?) ?% ?\/ ?(\d{1,3}(?:\.\d{1,4})?) ?%$/.exec(text) ?? [];
    const value = { warn: Number(warn) / 100, fail: Number(fail) / 100 };
    return value.warn > 0 && value.warn <= value.fail && value.fail <= 1
        ? { value }
        : {
            problem: `${(0,quote/* quoted */.TL)(text)} is not two percentages, to warn and to fail, the first not above the second: write them as 0.1%/0.3%`,
        };
};

// EXTERNAL MODULE: ./build/core/subject.js
var subject = __webpack_require__(2506);
// EXTERNAL MODULE: ./build/net/smtp/sasl/choose.js + 5 modules
var choose = __webpack_require__(7444);
;// CONCATENATED MODULE: ./build/app/options/values/mechanism.js
/** The words of a login and of a connection that this client knows. */



/** `auto`: implicit TLS on 465, STARTTLS elsewhere. */
const securityChoices = ['auto', ...subject/* submissionSecurities */.D4];
/** By their SASL names. */
const mechanismNames = choose/* mechanisms */.N.map(({ name }) => name);
const lower = (0,plain/* choice */.Yq)(mechanismNames.map((name) => name.toLowerCase()));
/** A SASL mechanism, in any case. */
const mechanism = (text, known) => {
    const parsed = lower(text, known);
    return 'problem' in parsed ? parsed : { value: parsed.value.toUpperCase() };
};

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
;// CONCATENATED MODULE: ./build/app/options/values/network.js
/** Addresses and CIDR networks, in one canonical form each. */



/**
 * Reads `192.0.2.1`, `192.0.2.0/24`, `2001:db8::/32`. A full-length prefix is dropped, IPv4-mapped IPv6 becomes IPv4
 * (RFC 7208 §5). Host bits that are set are refused: nobody can tell whether the address or the network is meant.
 */
function parseNetwork(text) {
    const [written = '', length, ...more] = text.split('/');
    const wrong = (why) => ({ problem: `${(0,quote/* quoted */.TL)(text)} ${why}` });
    if ((0,external_node_net_.isIP)(written) === 0 || written.includes('%') || more.length > 0)
        return wrong(notAnAddress(text));
    const parsed = ipaddr.parse(written);
    const bits = parsed.kind() === 'ipv4' ? 32 : 128;
    if (length !== undefined && !/^\d{1,3}$/.test(length))
        return wrong(notAPrefix(written, length, bits));
    const prefix = length === undefined ? bits : Number(length);
    if (prefix > bits)
        return wrong(`has a prefix of ${prefix} bits: use at most ${bits}`);
    const network = networkOf(parsed, prefix);
    if (network.toString() !== parsed.toString()) {
        return wrong(`is an address inside a network: give ${network}/${prefix} for the network, or ${parsed} for the address`);
    }
    return { value: canonical(network, prefix, bits) };
}
function canonical(network, prefix, bits) {
    if (network instanceof ipaddr.IPv6 && network.isIPv4MappedAddress() && prefix >= 96) {
        return canonical(network.toIPv4Address(), prefix - 96, 32);
    }
    return prefix === bits ? network.toString() : `${network}/${prefix}`;
}
/** The address with all bits behind the prefix cleared. */
function networkOf(address, prefix) {
    const octets = address
        .toByteArray()
        .map((octet, i) => octet & (0xff00 >> Math.min(Math.max(prefix - i * 8, 0), 8)) & 0xff);
    return ipaddr.fromByteArray(octets);
}
function notAnAddress(text) {
    const inner = text.replace(/^ip[46]:/i, '').replace(/^\[([^\]]*)\]/, '$1');
    if (inner !== text && 'value' in parseNetwork(inner))
        return `is not an IP address: write ${inner}`;
    return 'is not an IP address or CIDR network: give one such as 192.0.2.10 or 2001:db8::/64';
}
function notAPrefix(address, mask, bits) {
    const prefix = bits === 32 && (0,external_node_net_.isIP)(mask) === 4 ? ipaddr.IPv4.parse(mask).prefixLengthFromSubnetMask() : null;
    if (prefix !== null)
        return `has a netmask: write ${networkOf(ipaddr.parse(address), prefix)}/${prefix}`;
    return `has no prefix length after the slash: give a number from 0 to ${bits}`;
}

;// CONCATENATED MODULE: ./build/app/options/values/octets.js
/** Sizes as people write them. */

/** Mail servers and mailbox providers count in powers of two, whatever their pages say: 25 MB is 26,214,400. */
const units = { '': 1, b: 1, kb: 2 ** 10, mb: 2 ** 20, gb: 2 ** 30 };
/** Octets, or a number with a unit: `26214400`, `25MB`, `1.5 GB`, `512 KiB`. At most 10 GB. */
const octets = (text) => {
    const [, digits, unit = ''] = /^(\d{1,12}(?:\.\d{1,3})?) ?([kmg]?i?b?)$/i.exec(text) ?? [];
    const factor = units[unit
        .toLowerCase()
        .replace('i', '')
        .replace(/^([kmg])$/, '$1b')];
    const value = digits === undefined || factor === undefined ? Number.NaN : Math.round(Number(digits) * factor);
    return value >= 1 && value <= 10 * 2 ** 30
        ? { value }
        : { problem: `${(0,quote/* quoted */.TL)(text)} is not a size up to 10 GB: write octets, or a unit as in 25MB` };
};

;// CONCATENATED MODULE: ./build/app/options/values/secret.js
/** Passwords and tokens, which no message repeats, and the environment variables that they stand in. */

const longest = 16_384;
const secret = (text) => {
    if (text.length > longest)
        return { problem: `is longer than ${longest} characters: give the secret alone` };
    return /[\0\r\n]/.test(text)
        ? { problem: 'has several lines, or a NUL: give the secret alone, on one line' }
        : { value: text };
};
/** POSIX.1-2024 §8.1, with lower-case letters. */
const variable = (text) => /^[A-Za-z_][A-Za-z0-9_]{0,199}$/.test(text)
    ? { value: text }
    : {
        problem: `${(0,quote/* quoted */.TL)(text.slice(0, 3))}… is no name of an environment variable: give the name, never the secret itself`,
    };
/** One line that can be said to a server. */
const account = (text) => /\p{Cc}/u.test(text) || text.length > 500
    ? { problem: `${(0,quote/* quoted */.TL)(text)} is no user name: give it on one line, without control characters` }
    : { value: text };

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
;// CONCATENATED MODULE: ./build/app/options/values/selector.js
/** DKIM selectors: one or more labels below `_domainkey` (RFC 6376 §3.1). */


/** Reads a selector; letters are folded, as in the DNS. Underscores are no sub-domain of RFC 5321, but in use. */
function parseSelector(text) {
    const [, selector] = /^(.+?)\._domainkey(\.|$)/i.exec(text.slice(0, 600)) ?? [];
    if (selector !== undefined)
        return { problem: `${(0,quote/* quoted */.TL)(text)} is the name of a key record: give the selector ${(0,quote/* quoted */.TL)(selector)}` };
    const name = (0,dns_name/* parseName */.$q)(text);
    // `._domainkey.` and a domain have to fit behind it
    const fits = name !== undefined && name !== '' && !text.endsWith('.') && name.length <= 200;
    if (fits && name.split('.').every((label) => /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/.test(label)))
        return { value: name };
    return {
        problem: `${(0,quote/* quoted */.TL)(text)} is not a DKIM selector: give what stands after "s=" in the DKIM-Signature header`,
    };
}

// EXTERNAL MODULE: ./build/net/dns/server.js
var dns_server = __webpack_require__(57);
;// CONCATENATED MODULE: ./build/app/options/values/server.js
/** Name servers to ask, in the notation of the DNS port. */

function parseServer(text) {
    const server = (0,dns_server/* parseServer */.ld)(text);
    return 'problem' in server ? server : { value: server };
}
/** The usual paths of DNS over HTTPS say nothing about who asks. */
const publicPaths = new Set(['', '/dns-query', '/resolve', '/query']);
/** What of a server must not show in a log: providers hand out URLs whose path or query is the account. */
function secretOfServer(text) {
    const server = (0,dns_server/* parseServer */.ld)(text);
    if ('problem' in server || server.transport !== 'https')
        return undefined;
    const { pathname, search } = new URL(server.url);
    const secret = publicPaths.has(pathname.replace(/\/$/, '')) ? search : `${pathname}${search}`;
    return secret === '' ? undefined : secret;
}

;// CONCATENATED MODULE: ./build/app/options/values/zone-file.js
/** Proposed zones: `db.example.com`, or `example.com=zones/db` where relative names need an origin. */



const zoneFile = (text, known) => {
    const [, before, after] = /^([^=/\\]*)=(.*)$/s.exec(text) ?? [];
    if (before === undefined || after === undefined) {
        const read = (0,plain/* path */.Ae)(text, known);
        return 'problem' in read ? read : { value: { path: read.value } };
    }
    const origin = (0,dns_name/* parseWritten */.$s)(before.trim());
    const file = (0,plain/* path */.Ae)(after.trim(), known);
    if ('problem' in file)
        return file;
    if (origin === undefined || file.value === '') {
        return {
            problem: `${(0,quote/* quoted */.TL)(text)} is not a zone file: give a path, or the zone and its path as example.com=path`,
        };
    }
    return { value: { path: file.value, origin } };
};

;// CONCATENATED MODULE: ./build/app/options/settings.js
/** Every setting there is, once: action inputs, flags, configuration keys, the JSON Schema and the README come from here. */



















const everywhere = ['input', 'flag', 'config'];
const perDomain = ['input', 'flag', 'config', 'domain'];
const onTerminal = ['flag'];
const settings_define = (settings) => settings;
const selection = (choices) => ({
    kind: 'choice',
    choices,
    placeholder: `<${choices.join('|')}>`,
    parse: (0,plain/* choice */.Yq)(choices),
});
const yesOrNo = { kind: 'boolean', placeholder: '<true|false>', parse: plain/* boolean */.zM };
const file = { kind: 'text', placeholder: '<path>', parse: plain/* path */.Ae };
const words = { kind: 'list', separated: 'words', placeholder: '<list>' };
const patterns = {
    kind: 'list',
    separated: 'paths',
    placeholder: '<path>',
    parse: glob,
    otherwise: 'none',
    in: everywhere,
};
const rateLimits = { kind: 'text', placeholder: '<warn/fail>', parse: limits, in: everywhere };
const report = { ...file, otherwise: 'not written', in: everywhere };
const wholeText = (text) => (text === '' ? undefined : text);
/** An expression of a workflow. */
const inWorkflow = (expression) => `\${{ ${expression} }}`;
const ports = { least: 1, most: 65_535 };
const seconds = { least: 1, most: 3600 };
const settings = settings_define({
    domains: {
        ...words,
        parse: domain/* parseDomain */.g,
        help: 'The domains to check, separated by commas, spaces or line ends; "#" begins a comment.',
        otherwise: 'those of the configuration file',
        example: 'example.com, example.net',
        in: ['input', 'config'],
    },
    'domains-file': {
        ...file,
        help: 'A text file of further domains to check, one a line; "#" begins a comment.',
        otherwise: 'none',
        example: 'domains.txt',
        in: ['input', 'flag'],
    },
    config: {
        ...file,
        help: 'The configuration file: many domains, exceptions, severities, defaults.',
        otherwise: '`.github/deliverability.yml`, if it exists',
        example: 'mail/deliverability.yml',
        in: ['input', 'flag'],
    },
    profile: {
        ...selection(declared/* profiles */.xD),
        help: 'What the domains are for, and so what is required of them.',
        default: 'sender',
        example: 'bulk-sender',
        in: perDomain,
    },
    'dkim-selectors': {
        ...words,
        parse: parseSelector,
        help: 'The DKIM selectors that sign for the domains. Each of them has to exist.',
        otherwise: 'guessed from the providers that SPF and MX name',
        example: 'mail2026, news',
        in: perDomain,
    },
    'sending-ips': {
        ...words,
        parse: parseNetwork,
        help: 'The addresses and CIDR networks that send for the domains. SPF is evaluated, and PTR looked up, for each.',
        otherwise: 'SPF is read, not evaluated',
        example: '192.0.2.10, 2001:db8::/64',
        in: perDomain,
    },
    helo: {
        kind: 'text',
        placeholder: '<name>',
        parse: domain/* parseDomain */.g,
        help: 'The name that the senders give in HELO or EHLO. Its addresses, PTR and SPF have to agree.',
        otherwise: 'not checked',
        example: 'out.example.com',
        in: perDomain,
    },
    'mail-from': {
        ...words,
        parse: domain/* parseDomain */.g,
        help: 'The domains of the envelope sender (Return-Path), to which bounces go: it is theirs whose SPF is evaluated.',
        otherwise: 'the domain itself',
        example: 'bounces.example.com',
        in: perDomain,
    },
    'smtp-host': {
        kind: 'text',
        placeholder: '<host>',
        parse: host/* parseHost */.o,
        help: 'The server through which the domains send, a name or an IP address. It is spoken to, and logged in to.',
        otherwise: 'not checked',
        example: 'smtp.example.com',
        in: perDomain,
    },
    'smtp-port': {
        kind: 'integer',
        placeholder: '<port>',
        parse: (0,plain/* integer */.nd)(ports),
        range: ports,
        help: 'The port of `smtp-host`.',
        otherwise: '465 with implicit TLS, else 587',
        example: '465',
        in: perDomain,
    },
    'smtp-security': {
        ...selection(securityChoices),
        help: 'How `smtp-host` is spoken to: TLS from the first octet, TLS after STARTTLS, or in plain text. `auto` goes by the port.',
        default: 'auto',
        example: 'implicit-tls',
        in: perDomain,
    },
    'smtp-username': {
        kind: 'text',
        placeholder: '<name>',
        parse: account,
        help: 'The account to log in with at `smtp-host`. No message is ever sent.',
        otherwise: 'no login',
        example: 'mailer@example.com',
        in: perDomain,
    },
    'smtp-password': {
        kind: 'text',
        placeholder: '<password>',
        parse: secret,
        help: 'The password of the account, from a secret. It is sent only under TLS, and only to a server whose certificate is right.',
        otherwise: 'none',
        example: inWorkflow('secrets.SMTP_PASSWORD'),
        in: ['input'],
        secretIn: wholeText,
    },
    'smtp-token': {
        kind: 'text',
        placeholder: '<token>',
        parse: secret,
        help: 'An OAuth 2.0 access token to log in with, instead of a password.',
        otherwise: 'none',
        example: inWorkflow('steps.token.outputs.token'),
        in: ['input'],
        secretIn: wholeText,
    },
    'smtp-password-env': {
        kind: 'text',
        placeholder: '<variable>',
        parse: variable,
        help: 'The environment variable that the password for `smtp-host` stands in.',
        otherwise: 'none',
        example: 'SMTP_PASSWORD',
        in: ['flag', 'config', 'domain'],
    },
    'smtp-token-env': {
        kind: 'text',
        placeholder: '<variable>',
        parse: variable,
        help: 'The environment variable that an OAuth 2.0 access token for `smtp-host` stands in.',
        otherwise: 'none',
        example: 'SMTP_TOKEN',
        in: ['flag', 'config', 'domain'],
    },
    'smtp-mechanisms': {
        ...words,
        choices: mechanismNames,
        parse: mechanism,
        help: 'The SASL mechanisms to choose from when logging in.',
        otherwise: 'the strongest that both sides know',
        example: 'SCRAM-SHA-256, PLAIN',
        in: perDomain,
    },
    exchangers: {
        ...selection(['auto', 'off']),
        help: 'Whether the mail exchangers of the domains are spoken to. Where port 25 is blocked, `auto` says so once.',
        default: 'auto',
        example: 'off',
        in: everywhere,
    },
    'port-25-control': {
        ...words,
        parse: (0,host/* parseEndpoint */.B)(25),
        help: 'Mail exchangers, `host` or `host:port`, that are known to answer: they show whether this machine can reach port 25.',
        otherwise: '`gmail-smtp-in.l.google.com` and `mx01.mail.icloud.com`',
        example: 'mx.example.net',
        in: everywhere,
    },
    'smtp-test': {
        ...selection(run_wide/* smtpTests */.g2),
        help: 'Whether mail exchangers are also tried with tricks, to relay and to smuggle mail (`active`): only for servers of your own.',
        default: 'passive',
        example: 'active',
        in: everywhere,
    },
    postmaster: {
        ...yesOrNo,
        help: 'Whether the mail exchangers are asked if they take mail for postmaster and abuse.',
        default: 'false',
        example: 'true',
        in: everywhere,
    },
    message: {
        kind: 'list',
        separated: 'paths',
        placeholder: '<path>',
        parse: glob,
        help: 'Messages (`.eml`), sent ones or templates, as paths or patterns: how they are built, and their size against the limits of the servers.',
        otherwise: 'none',
        example: 'mails/**/*.eml',
        in: everywhere,
    },
    spamd: {
        kind: 'text',
        placeholder: '<host>',
        parse: (0,host/* parseEndpoint */.B)(783),
        help: "SpamAssassin's `spamd`, as `host` or `host:port`, that judges the messages.",
        otherwise: 'not asked',
        example: 'localhost:783',
        in: everywhere,
    },
    'message-size': {
        kind: 'text',
        placeholder: '<size>',
        parse: octets,
        help: 'The size of the largest message that is to be sent, as it is on the wire: octets, or with a unit.',
        otherwise: 'not checked',
        example: '25MB',
        in: everywhere,
    },
    'recipient-domains': {
        ...words,
        parse: domain/* parseDomain */.g,
        help: 'Domains to which the messages go: sizes are held against the limits of their mail exchangers.',
        otherwise: 'none',
        example: 'example.net',
        in: everywhere,
    },
    blocklists: {
        ...words,
        placeholder: '<list>',
        parse: blocklist/* parseBlocklist */.NQ,
        help: 'The block lists to ask, by id: `+psbl` adds one to the usual ones, `-spamcop` takes one away, names without a sign take their place; `none` asks none.',
        otherwise: 'the usual ones',
        example: '+uceprotect-1, -spamcop',
        in: everywhere,
    },
    'blocklist-keys': {
        ...words,
        map: true,
        placeholder: '<list=key>',
        parse: blocklist/* parseBlocklistKey */._o,
        help: 'Access keys for block lists, from secrets, as `spamhaus=key`: lists that refuse public resolvers answer with one.',
        otherwise: 'none',
        // The spaces that people write within the braces are gone when the item is read.
        example: `spamhaus=${inWorkflow('secrets.SPAMHAUS_DQS_KEY').replaceAll(' ', '')}`,
        in: ['input'],
        secretIn: blocklist/* keyIn */.xB,
    },
    'blocklist-keys-env': {
        ...words,
        map: true,
        placeholder: '<list=variable>',
        parse: blocklist/* parseBlocklistKey */._o,
        help: 'The environment variables that access keys for block lists stand in.',
        otherwise: 'none',
        example: 'spamhaus=SPAMHAUS_DQS_KEY',
        in: ['flag', 'config'],
    },
    'blocklist-dns-servers': {
        ...words,
        parse: parseServer,
        help: 'The resolvers to ask block lists through, as in `dns-servers`: best one of your own, since many lists refuse public ones.',
        otherwise: 'those of `dns-servers`',
        example: '192.0.2.53',
        in: everywhere,
        secretIn: secretOfServer,
    },
    bounces: {
        ...patterns,
        help: 'Bounces: mails (`.eml`, mbox, Maildir), logs of mail servers, or events of sending services, as paths or patterns.',
        example: 'bounces/**/*.eml',
    },
    reports: {
        ...patterns,
        help: 'DMARC aggregate reports, TLS reports and complaints (ARF), as they come: XML, JSON, gz, zip or mails.',
        example: 'reports/*',
    },
    metrics: {
        ...patterns,
        help: 'Files (JSON or CSV) that count per day what was sent, delivered, bounced, complained of and unsubscribed.',
        example: 'metrics/*.csv',
    },
    'postmaster-tools-token': {
        kind: 'text',
        placeholder: '<token>',
        parse: secret,
        help: "An OAuth 2.0 access token for Google's Postmaster Tools (scope `postmaster.traffic.readonly`): what Gmail thinks of the domains.",
        otherwise: 'Postmaster Tools are not asked',
        example: inWorkflow('steps.token.outputs.token'),
        in: ['input'],
        secretIn: wholeText,
    },
    'postmaster-tools-token-env': {
        kind: 'text',
        placeholder: '<variable>',
        parse: variable,
        help: 'The environment variable that the token for Postmaster Tools stands in.',
        otherwise: 'none',
        example: 'POSTMASTER_TOOLS_TOKEN',
        in: ['flag', 'config'],
    },
    'postmaster-tools-url': {
        kind: 'text',
        placeholder: '<url>',
        parse: api,
        help: 'Where Postmaster Tools are asked, for a proxy.',
        default: 'https://gmailpostmastertools.googleapis.com',
        example: 'https://proxy.example/postmaster',
        in: everywhere,
    },
    'bounce-rate': {
        ...rateLimits,
        help: 'The shares of hard bounces in `metrics` from which on there is a warning, and an error.',
        default: '2%/5%',
        example: '1%/3%',
    },
    'complaint-rate': {
        ...rateLimits,
        help: 'The same for messages that people call spam. Gmail and Yahoo act from 0.3 % on.',
        default: '0.1%/0.3%',
        example: '0.05%/0.2%',
    },
    'unsubscribe-rate': {
        ...rateLimits,
        help: 'The same for messages after which somebody leaves; no receiver has such a limit, so there are only warnings.',
        default: '0.5%/1%',
        example: '1%/2%',
    },
    'dns-servers': {
        ...words,
        parse: parseServer,
        help: 'The resolvers to ask: `192.0.2.1`, `udp://192.0.2.1:5353`, `tcp://…`, `tls://…`, `https://…/dns-query`.',
        otherwise: "the system's",
        example: '192.0.2.1, tls://192.0.2.2#dns.example',
        in: everywhere,
        secretIn: secretOfServer,
    },
    timeout: {
        kind: 'integer',
        placeholder: '<seconds>',
        parse: (0,plain/* integer */.nd)(seconds),
        range: seconds,
        help: 'Seconds for the whole run. What is not answered by then is inconclusive.',
        default: '60',
        example: '300',
        in: everywhere,
    },
    'fail-on': {
        ...selection([...finding/* severities */.g, 'never']),
        help: 'The least severity that fails the run.',
        default: 'error',
        example: 'warning',
        in: everywhere,
    },
    strict: {
        ...yesOrNo,
        help: 'Whether the run fails where a check could not look.',
        default: 'false',
        example: 'true',
        in: everywhere,
    },
    severity: {
        kind: 'list',
        separated: 'words',
        map: true,
        placeholder: '<check=level>',
        parse: check_pattern/* override */.$,
        help: 'Other severities: a check, `family/*`, or `check:message` for one message, with error, warning or notice.',
        otherwise: "the checks' own",
        example: 'spf/ptr=error',
        in: everywhere,
    },
    'zone-files': {
        kind: 'list',
        separated: 'paths',
        map: true,
        placeholder: '<path>',
        parse: zoneFile,
        help: 'Proposed zones, checked as if they were live: `path`, or `zone=path` where names in the file are relative.',
        otherwise: 'none',
        example: 'example.com=zones/example.com.db',
        in: everywhere,
    },
    'json-file': { ...report, help: 'Writes the report as JSON to this path.', example: 'deliverability.json' },
    'sarif-file': {
        ...report,
        help: 'Writes the report as SARIF 2.1.0, for code scanning, to this path.',
        example: 'deliverability.sarif',
    },
    'junit-file': {
        ...report,
        help: 'Writes the report as JUnit XML, for test viewers, to this path.',
        example: 'deliverability.xml',
    },
    'markdown-file': {
        ...report,
        help: 'Writes the report as Markdown to this path.',
        example: 'deliverability.md',
    },
    'suppressions-file': {
        ...report,
        help: 'Writes the addresses that are dead by their bounces to this path, as CSV. They stand nowhere else.',
        example: 'suppressions.csv',
    },
    summary: {
        ...yesOrNo,
        help: 'Whether the report is shown in the step summary of GitHub.',
        default: 'true',
        example: 'false',
        in: ['input', 'config'],
    },
    annotations: {
        ...yesOrNo,
        help: 'Whether findings are shown as annotations of GitHub.',
        default: 'true',
        example: 'false',
        in: ['input', 'config'],
    },
    format: {
        ...selection(formats),
        help: 'What is written to standard output.',
        default: 'text',
        example: 'json',
        in: onTerminal,
    },
    color: {
        ...selection(colorChoices),
        help: 'Whether the text is coloured.',
        default: 'auto',
        example: 'never',
        in: onTerminal,
    },
    record: {
        ...file,
        help: 'Writes every DNS answer to this file, one a line as JSON.',
        otherwise: 'not written',
        example: 'answers.jsonl',
        in: onTerminal,
    },
    replay: {
        ...file,
        help: 'Takes the answers from a file that `record` wrote, instead of the DNS.',
        otherwise: 'the DNS is asked',
        example: 'answers.jsonl',
        in: onTerminal,
    },
    verbose: {
        ...yesOrNo,
        help: 'Shows all in full: SPF trees, tables, conversations with mail servers, and what passed.',
        default: 'false',
        example: 'true',
        in: onTerminal,
    },
});
const settingNames = Object.keys(settings);
/** The setting of a name, with what all settings have in common. */
const settingOf = (name) => settings[name];
/** The settings that may stand in a place, in the order of the table. */
const settingsIn = (place) => settingNames.filter((name) => settingOf(name).in.includes(place));


/***/ }),

/***/ 745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ parseBlocklist),
/* harmony export */   _o: () => (/* binding */ parseBlocklistKey),
/* harmony export */   m0: () => (/* binding */ isKey),
/* harmony export */   qz: () => (/* binding */ listsOpenedBy),
/* harmony export */   xB: () => (/* binding */ keyIn)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5054);
/* harmony import */ var _mail_dnsbl_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4211);
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1813);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4283);
/** Block lists as somebody names them, and access keys for them. */




const words = ['default', 'none'];
const choices = { '+': 'add', '-': 'remove' };
/** `spamcop`, `+psbl`, `-spamhaus-dbl`, `default`, `none`. */
function parseBlocklist(text) {
    const word = words.find((one) => one === text.toLowerCase());
    if (word !== undefined)
        return { value: { choice: word } };
    const sign = text.charAt(0);
    const isSigned = sign === '+' || sign === '-';
    const list = listCalled(isSigned ? text.slice(1) : text);
    if ('problem' in list)
        return list;
    return { value: { choice: isSigned ? choices[sign] : 'only', id: list.value.id } };
}
function listCalled(text) {
    const list = (0,_mail_dnsbl_index_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogued */ .s)(text);
    if (list === undefined)
        return { problem: unknown(text) };
    return list.queryType.includes('hash')
        ? { problem: `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} holds hashes, and neither addresses nor domains: leave it out` }
        : { value: list };
}
function unknown(text) {
    const name = (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseName */ .$q)(text);
    const death = name === undefined || name === '' ? undefined : (0,_mail_dnsbl_index_js__WEBPACK_IMPORTED_MODULE_0__/* .deathOf */ .oZ)(name);
    if (death !== undefined)
        return `the block list ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is dead (${death}): leave it out`;
    const ids = _mail_dnsbl_index_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW.map(({ id }) => id);
    return `there is no block list ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}: ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .instead */ .L1)(text, [...words, ...ids])}`;
}
const takers = _mail_dnsbl_index_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW.filter(({ service }) => service !== undefined);
const owners = [...new Set(takers.flatMap(({ id, service }) => [service ?? id, id]))];
/** The lists that a key for `of` opens. */
const listsOpenedBy = (of) => takers.filter(({ id, service }) => id === of || service === of);
/** `spamhaus=key`: what is wrong is said without the key. */
function parseBlocklistKey(text) {
    const [written = '', ...rest] = text.split('=');
    const of = written.trim().toLowerCase();
    const isList = (0,_mail_dnsbl_index_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogued */ .s)(of) !== undefined;
    if (rest.length === 0)
        return { problem: 'an item has no "=": write the list, and then its key, as spamhaus=…' };
    if (!owners.includes(of)) {
        const why = isList ? `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(of)} takes no key` : `there is no block list ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(of)} with a key`;
        return { problem: `${why}: ${isList ? `keys are for ${owners.join(', ')}` : (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .instead */ .L1)(of, owners)}` };
    }
    return { value: { of, text: rest.join('=').trim() } };
}
/** Of an item, what must not show. */
const keyIn = (text) => {
    const key = text.slice(text.indexOf('=') + 1).trim();
    return text.includes('=') && key !== '' ? key : undefined;
};
/** Keys become labels of names (RFC 1035 §2.3.4). */
const isKey = (text) => /^[A-Za-z0-9_-]{1,63}$/.test(text);


/***/ }),

/***/ 6707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ override),
/* harmony export */   r: () => (/* binding */ checkPattern)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4823);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5054);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4283);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9892);
/** What names checks in an ignore or a severity: `spf/ptr`, `spf/*`, or `spf/ptr:used` for one message. */




const familyOf = (id) => `${id.split('/')[0]}/*`;
/** Reads a pattern that at least one check of this version answers to. */
const checkPattern = (text, { checks }) => {
    const [id = '', message, ...more] = text.split(':');
    const families = new Set([...checks.keys()].map(familyOf));
    if (message === undefined) {
        if (checks.has(id) || families.has(id))
            return { value: text };
        return { problem: `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is not a check: ${nearestCheck(id, checks, families)}` };
    }
    const messages = checks.get(id);
    if (messages === undefined)
        return { problem: `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)} is not a check: ${nearestCheck(id, checks, new Set())}` };
    if (more.length === 0 && messages.includes(message))
        return { value: text };
    return { problem: `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)} says nothing called ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(message)}: ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .instead */ .L1)(message, messages)}` };
};
function nearestCheck(id, checks, families) {
    const sameName = [...checks.keys()].find((known) => known.split('/')[1] === id || known.replace('/', '-') === id);
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(id, [...checks.keys(), ...families]) ?? sameName;
    return near === undefined ? '"deliverability checks" lists those there are' : `did you mean "${near}"?`;
}
const severity = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_core_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .g);
/** Reads `spf/ptr=warning`. */
const override = (text, known) => {
    const at = text.lastIndexOf('=');
    if (at === -1)
        return { problem: `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} has no severity: write it as spf/lookup-limit=warning` };
    const pattern = checkPattern(text.slice(0, at).trim(), known);
    const level = severity(text.slice(at + 1).trim(), known);
    if ('problem' in pattern) {
        return 'problem' in level ? { problem: `${pattern.problem}; and ${level.problem}` } : pattern;
    }
    return 'problem' in level ? level : { value: [pattern.value, level.value] };
};


/***/ }),

/***/ 9906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseDomain)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5054);
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1813);
/** Domains as people write them: what is meant is read, and what is something else is told which domain to give. */



/**
 * Reads a mail domain: any case, with or without a trailing dot, in U-labels or A-labels (RFC 5890). Host names only
 * (RFC 1123 §2.1, RFC 5321 §2.3.5), and at least two labels.
 */
function parseDomain(text) {
    const name = readDomain(text);
    if (name !== undefined)
        return { value: name };
    const { is, domain } = mistakenFor(text);
    const meant = domain === undefined ? undefined : readDomain(domain);
    const remedy = meant === undefined ? 'give a domain such as example.com' : `give the domain ${domain}`;
    return { problem: `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} ${is}: ${remedy}` };
}
function readDomain(text) {
    const ascii = asciiOf(text);
    const name = ascii === undefined ? undefined : (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseName */ .$q)(ascii);
    if (name === undefined || !(0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isHostname */ .Kq)(name) || (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)(name).length < 2)
        return undefined;
    // RFC 5890 §2.3.2.1: what begins with xn-- has to be an A-label, which has a U-label
    return /(^|\.)xn--/.test((0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .toUnicode */ .Pk)(name)) ? undefined : name;
}
/** The text in A-labels. IDNA is asked only where it is needed: it decodes `%41` and takes numbers for addresses. */
function asciiOf(text) {
    if (text.length > 1024)
        return undefined;
    if (!/[^!-~]/.test(text))
        return text;
    return /[\s%/:@[\]\\?#*]/.test(text) ? undefined : (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .toAscii */ .Vb)(text);
}
/** The first of the usual mistakes that explains the text. */
function mistakenFor(text) {
    const [address = ''] = text.replace(/^\[|\]$/g, '').split('/');
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) !== 0)
        return { is: 'is an IP address, not a domain' };
    if (text.includes('://') || text.startsWith('//'))
        return { is: 'is a URL', domain: hostIn(text) };
    if (text.includes('@'))
        return { is: 'is a mail address', domain: trimmed(text.slice(text.lastIndexOf('@') + 1)) };
    if (text.includes('/'))
        return { is: 'looks like a URL or a path', domain: hostIn(text) };
    if (/:\d*$/.test(text))
        return { is: 'has a port', domain: text.replace(/:\d*$/, '') };
    if (text.startsWith('*.'))
        return { is: 'is a wildcard', domain: text.slice(2) };
    if (/^["'<(].*["'>),;]$/.test(text))
        return { is: 'stands in quotes or brackets', domain: trimmed(text) };
    return misspelt(text);
}
const hostIn = (url) => {
    const authority = url
        .replace(/^[a-z][a-z0-9+.-]*:/i, '')
        .replace(/^\/\//, '')
        .split(/[/?#]/)[0] ?? '';
    return authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
};
const trimmed = (text) => text.replace(/^["'<([]/, '').replace(/["'>)\],;]{1,3}$/, '');
const nameProblems = {
    'empty-label': 'has an empty label, between two dots or before the first',
    'label-too-long': 'has a label of more than 63 octets',
    'name-too-long': 'is longer than the 253 octets of a domain name',
    'not-a-name': 'is not a domain name',
};
/** What is wrong with a text that was meant to be a name. */
function misspelt(text) {
    const ascii = asciiOf(text);
    if (ascii === undefined || ascii === '')
        return { is: `is not a domain name${text === '' ? '' : ' that IDNA allows'}` };
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(ascii) !== 0)
        return { is: 'is an IP address, not a domain' };
    const problem = (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nameProblem */ .rH)(ascii);
    if (problem !== undefined)
        return { is: nameProblems[problem], domain: problem === 'empty-label' ? withoutGaps(text) : undefined };
    const labels = ascii.replace(/\.$/, '').split('.');
    const underscored = labels.findLastIndex((label) => label.startsWith('_'));
    if (underscored !== -1)
        return { is: 'names a record, not a mail domain', domain: labels.slice(underscored + 1).join('.') };
    if (ascii.includes('_'))
        return { is: 'has an underscore, which no mail domain may have' };
    const odd = /[^a-z0-9.-]/i.exec(ascii)?.[0];
    if (odd !== undefined)
        return { is: `has the character ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(odd)}, which no domain name may have`, domain: trimmed(text) };
    if (labels.length < 2)
        return { is: 'is a single label' };
    if (/^\d+$/.test(labels.at(-1) ?? ''))
        return { is: 'ends in a number, which no domain does' };
    if (labels.some((label) => label.startsWith('-') || label.endsWith('-')))
        return { is: 'has a label that begins or ends with a hyphen' };
    return { is: 'has an xn-- label that is no valid A-label' };
}
const withoutGaps = (text) => text.replace(/\.{2,}/g, '.').replace(/^\./, '');


/***/ }),

/***/ 4596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseEndpoint),
/* harmony export */   o: () => (/* binding */ parseHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5054);
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1813);
/** Hosts to connect to: names or IP addresses, and what people write instead. */



/** A host name, of one label too (services in a workflow are called so), or an IP address, without scheme and port. */
function parseHost(text) {
    const bare = /^\[.*\]$/.test(text) ? text.slice(1, -1) : text;
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) !== 0)
        return { value: bare };
    const wrong = (is, remedy) => ({
        problem: `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} ${is}: ${remedy}`,
    });
    const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text.slice(0, 100))?.[0];
    if (scheme !== undefined)
        return wrong(`begins with ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(scheme)}`, 'give the host alone, such as smtp.example.com');
    if (text.includes('@'))
        return wrong('is a mail address', 'give the host of the server');
    if (/:\d{1,5}$/.test(text))
        return wrong('has a port', 'give the host here, and the port by itself');
    const name = (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseName */ .$q)(text);
    return name !== undefined && name !== '' && (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isHostname */ .Kq)(name)
        ? { value: name }
        : wrong('is no host name', 'give one such as smtp.example.com, or an IP address');
}
/** `host`, `host:port`, `192.0.2.1:25` or `[2001:db8::1]:25`. */
const parseEndpoint = (defaultPort) => (text) => {
    const [, beforePort, digits] = /^(\[[^\]]*\]|[^:]*):(\d{1,9})$/.exec(text.slice(0, 400)) ?? [];
    const host = parseHost(beforePort ?? text);
    if ('problem' in host)
        return host;
    const port = digits === undefined ? defaultPort : Number(digits);
    return port >= 1 && port <= 65_535
        ? { value: { host: host.value, port } }
        : { problem: `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} has no port from 1 to 65535: give one, or none for ${defaultPort}` };
};


/***/ }),

/***/ 9892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5054);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4283);
/** Values without a grammar of their own: choices, yes and no, whole numbers, paths. */


/** One of some words, in any case. */
const choice = (choices) => (text) => {
    const value = choices.find((one) => one === text.toLowerCase());
    if (value !== undefined)
        return { value };
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(text, choices);
    const meant = near === undefined ? '' : ` (did you mean "${near}"?)`;
    return { problem: `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is not a choice: use ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(choices)}${meant}` };
};
/** YAML 1.1 and 1.2 and people disagree on how to write it; all mean the same. */
const truths = new Map([
    ...['true', 'yes', 'on'].map((word) => [word, true]),
    ...['false', 'no', 'off'].map((word) => [word, false]),
]);
const boolean = (text) => {
    const value = truths.get(text.toLowerCase());
    return value === undefined
        ? { problem: `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is neither true nor false: use one of them` }
        : { value };
};
/** A whole number from `least` to `most`. */
const integer = ({ least, most }) => (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most)
        return { value };
    return {
        problem: `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is not a whole number from ${least} to ${most}: write one, without a unit`,
    };
};
/** A path of a file, as the platform takes it; relative to the working directory. */
const path = (text) => {
    if (text.includes('\0') || /[\r\n]/.test(text))
        return { problem: `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is not a path: give one path on one line` };
    return text.length > 4096
        ? { problem: `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is too long for a path: give a shorter one` }
        : { value: text };
};


/***/ }),

/***/ 8442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W6: () => (/* binding */ sends),
/* harmony export */   cr: () => (/* binding */ undeclared),
/* harmony export */   xD: () => (/* binding */ profiles)
/* harmony export */ });
/** What a domain is used for; it decides what is required of it. */
const profiles = ['sender', 'bulk-sender', 'receive-only', 'parked'];
const undeclared = { profile: 'sender', selectors: [], sendingNetworks: [] };
/** Whether the domain is one that sends mail. */
const sends = ({ profile }) => profile === 'sender' || profile === 'bulk-sender';


/***/ }),

/***/ 4823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** The three levels that GitHub annotations know, worst first. */
const severities = ['error', 'warning', 'notice'];


/***/ }),

/***/ 5054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/** How values from the world stand in a message: between quotes, and cut where they are long. */
const longest = 120;
/** `"text"`, with the middle of a long text left out. */
const quoted = (text) => {
    const short = text.length <= longest ? text : `${text.slice(0, longest - 30)} … ${text.slice(-20)}`;
    return `"${short}"`;
};
/** `a, b and c`; at most eight are named. */
function listed(items, most = 8) {
    const named = items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items;
    return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}
/** `1 look-up`, `2 look-ups`. */
const counted = (count, noun, plural = `${noun}s`) => `${count} ${count === 1 ? noun : plural}`;


/***/ }),

/***/ 4075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ nothingRunWide),
/* harmony export */   Xw: () => (/* binding */ noInputs),
/* harmony export */   g2: () => (/* binding */ smtpTests)
/* harmony export */ });
/** `active` tests look like an attack: only for one's own servers. */
const smtpTests = ['passive', 'active'];
const noInputs = { bounces: [], reports: [], metrics: [] };
const nothingRunWide = {
    domains: [],
    exchangers: 'off',
    port25Controls: [],
    smtpTest: 'passive',
    postmaster: false,
    ehlo: 'localhost.localdomain',
    recipientDomains: [],
    messages: [],
    blocklists: [],
    inputs: noInputs,
    rateLimits: {
        bounce: { warn: 0.02, fail: 0.05 },
        complaint: { warn: 0.001, fail: 0.003 },
        unsubscribe: { warn: 0.005, fail: 0.01 },
    },
};


/***/ }),

/***/ 2506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ isHearsay),
/* harmony export */   D4: () => (/* binding */ submissionSecurities),
/* harmony export */   GJ: () => (/* binding */ inputSettings),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   X5: () => (/* binding */ endpointOf)
/* harmony export */ });
/** How a domain's own server is spoken to: TLS after STARTTLS, TLS from the first octet, or none. */
const submissionSecurities = ['starttls', 'implicit-tls', 'none'];
/** The settings that name files of what receivers said. */
const inputSettings = ['bounces', 'reports', 'metrics'];
/** Whether what is seen there is what others say, or a file: of a domain that shows nothing of itself, nothing is known by it. */
const isHearsay = ({ kind }) => hearsay.has(kind);
const hearsay = new Set([
    'sender',
    'listing',
    'blocklist',
    'bounces',
    'reports',
    'metrics',
    'postmaster-tools',
    'input',
    'message',
]);
/** A stable text for a subject: memo key, part of a fingerprint, what people read. */
function keyOf(subject) {
    switch (subject.kind) {
        case 'domain':
        case 'host':
            return `${subject.kind} ${subject.name}`;
        case 'selector':
            return `selector ${subject.selector}._domainkey.${subject.name}`;
        case 'sender':
            return `sender ${subject.network} for ${subject.name}`;
        case 'submission':
            return `submission ${endpointOf(subject)} (${subject.security}) for ${subject.name}`;
        case 'exchanger':
            return `exchanger ${subject.host} at ${subject.ip}`;
        case 'message':
            return `message ${subject.path}`;
        case 'listing':
            return `listing of ${subject.of} as ${subject.role}`;
        case 'blocklist':
            return `blocklist ${subject.list} for ${subject.asks}`;
        case 'bounces':
        case 'reports':
        case 'metrics':
            return `${subject.kind} of ${subject.name ?? 'no single domain'}`;
        case 'postmaster-tools':
            return `Postmaster Tools on ${subject.name}`;
        case 'input':
            return `input ${subject.setting}`;
        case 'vantage':
            return 'vantage';
    }
}
/** `smtp.example.com:587`, `[2001:db8::1]:25`. */
const endpointOf = ({ host, port }) => host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;


/***/ }),

/***/ 4211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sW: () => (/* binding */ catalogue),
  s: () => (/* binding */ catalogued),
  oZ: () => (/* binding */ deathOf),
  iC: () => (/* binding */ withKey)
});

// UNUSED EXPORTS: deadLists

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
;// CONCATENATED MODULE: ./build/mail/dnsbl/data/dead.json
const dead_namespaceObject = /*#__PURE__*/JSON.parse('[{"zones":["sorbs.net"],"status":"closed","since":"2024-06-05","source":"Proofpoint decommissioned; zones empty"},{"zones":["njabl.org"],"status":"closed","since":"2013","source":"dnsbl lists, memory"},{"zones":["ahbl.org"],"status":"wildcard","since":"2015-01","source":"lists the whole internet; memory+repos"},{"zones":["ordb.org"],"status":"closed/wildcarded","since":"2006","source":"memory"},{"zones":["dsbl.org"],"status":"closed","since":"2008","source":"memory"},{"zones":["rfc-ignorant.org"],"status":"closed","since":"2012","source":"memory"},{"zones":["ix.dnsbl.manitu.net"],"status":"empty","since":"2025-01-16","source":"NiXspam shut down (repo notes)"},{"zones":["bl.spamcannibal.org"],"status":"closed/wildcard","since":"2018","source":"memory+repos"},{"zones":["rbl.megarbl.net"],"status":"wildcard","since":"2019-11","source":"check_rbl Changes 2019-11-25"},{"zones":["bl.emailbasura.org"],"status":"wildcard","since":"~2013","source":"repos"},{"zones":["dnsbl.inps.de"],"status":"closed","since":"2020-05-25","source":"repos"},{"zones":["ubl.unsubscore.com","ubl.lashback.com"],"status":"offline","since":"~2023","source":"repos"},{"zones":["msrbl.net"],"status":"domain lapses, wildcarded twice","since":"2016+","source":"repos"},{"zones":["spam.dnsbl.anonmails.de"],"status":"removed","since":"2024-11-13","source":"check_rbl Changes"},{"zones":["cidr.bl.mcafee.com"],"status":"removed","since":"2024","source":"repos"},{"zones":["query.bondedsender.org","sa.bondedsender.org"],"status":"not working","since":"2024-08-04","source":"check_rbl Changes (superseded by Validity registration)"},{"zones":["dnsbl.madavi.de"],"status":"removed","since":"2025-03","source":"repos"},{"zones":["spamdown.org"],"status":"removed","since":"2026-03-30","source":"check_rbl Changes"},{"zones":["spamtrap.drbl.drand.net"],"status":"removed","since":"2024-03-27","source":"check_rbl Changes"},{"zones":["dynip.rothen.com"],"status":"dead","source":"repos"},{"zones":["rbl.suresupport.com"],"status":"removed","since":"2019-12-03","source":"check_rbl Changes"},{"zones":["dnsbl.cyberlogic.net"],"status":"dead","source":"repos"},{"zones":["cbl.abuseat.org"],"status":"merged into XBL (query ZEN instead)","since":"2021+","source":"Spamhaus"},{"zones":["blackholes.five-ten-sg.com"],"status":"dead","source":"repos"},{"zones":["combined.abuse.ch","spam.abuse.ch","drone.abuse.ch","httpbl.abuse.ch"],"status":"dead","source":"abuse.ch dropped DNSBLs"},{"zones":["bl.nszones.com"],"status":"fraudulent copy","source":"repos"},{"zones":["tqmcube.com"],"status":"dead","since":"2010","source":"memory"},{"zones":["karmasphere.com"],"status":"dead","since":"2010","source":"memory"},{"zones":["r.mail-abuse.com"],"status":"customers only / retired","source":"SpamAssassin commented"},{"zones":["work.drbl.gremlin.ru","vote.drbl.gremlin.ru"],"status":"dead","source":"repos"},{"zones":["swl.spamhaus.org","_vouch.dwl.spamhaus.org"],"status":"discontinued","since":"2018","source":"repos"},{"zones":["blackholes.us"],"status":"dead/wildcard","since":"2007+","source":"memory"},{"zones":["opm.blitzed.org"],"status":"dead","since":"2006","source":"memory"},{"zones":["t1.dnsbl.net.au","dnsbl.net.au"],"status":"dead","source":"memory"},{"zones":["bad.psky.me"],"status":"dead","source":"repos"},{"zones":["bl.spamstinks.com","bl.redhawk.org","bad.psky.me","db.wpbl.info","dnsbl.justspam.org","dnsbl.kempt.net","ircbl.ahbl.org"],"status":"unverified, old lists: do not use","source":"not verified"},{"zones":["rbl.jp"],"status":"closed","source":"memory"},{"zones":["dnsbl.kempt.net","db.wpbl.info","dnsbl.justspam.org"],"status":"still in check_rbl.ini but believed dead","source":"unverified"}]');
;// CONCATENATED MODULE: ./build/mail/dnsbl/data/lists.json
const lists_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"spamhaus-zen","name":"Spamhaus ZEN","zone":"zen.spamhaus.org","keyedZone":"{key}.zen.dq.spamhaus.net","service":"spamhaus","keyUrl":"https://www.spamhaus.com/data-access/free-data-query-service/","operator":"The Spamhaus Project","kind":"block","lists":"SBL+CSS+XBL+PBL(+DROP) combined","queryType":["ip"],"ipv6":true,"severity":"error","default":true,"match":"exact","returnCodes":{"127.0.0.2":["SBL","manually maintained spam sources","error"],"127.0.0.3":["CSS","automated snowshoe / low-reputation","error"],"127.0.0.4":["XBL","exploited / botnet host (incl. CBL)","error","exploited"],"127.0.0.5":["XBL","(reserved)","error","exploited"],"127.0.0.6":["XBL","(reserved)","error","exploited"],"127.0.0.7":["XBL","(reserved)","error","exploited"],"127.0.0.9":["DROP","hijacked/criminal netblock (returned with .2)","error"],"127.0.0.10":["PBL","ISP-maintained: should not send direct-to-MX","error","policy"],"127.0.0.11":["PBL","Spamhaus-maintained PBL","error","policy"],"127.0.0.30":["BCL","botnet controller list","error","exploited"]},"errorCodes":{"127.255.255.252":"the name of the list is mistyped","127.255.255.254":"the question came through a public resolver, or one whose address has no telling reverse name","127.255.255.255":"too many questions"},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://check.spamhaus.org/results/?query={ip}","removalUrl":"https://check.spamhaus.org","access":"free non-commercial low volume; DQS key otherwise","note":"answers 127.255.255.254 or silently NXDOMAIN to public resolvers (8.8.8.8, 1.1.1.1, GitHub runners): run the positive control first; DQS zone: <26-char key>.zen.dq.spamhaus.net; key disabled -> REFUSED/SERVFAIL. Query only ZEN, not sbl/xbl/pbl separately","sources":"docs.spamhaus.com (zones/return codes); rspamd conf/modules.d/rbl.conf 2026-08-21; spamhaus/rspamd-dqs 3.x"},{"id":"spamhaus-authbl","name":"Spamhaus AuthBL","zone":"{key}.authbl.dq.spamhaus.net","service":"spamhaus","keyUrl":"https://www.spamhaus.com/data-access/free-data-query-service/","operator":"Spamhaus","kind":"block","lists":"hosts brute-forcing SMTP/IMAP auth","queryType":["ip"],"ipv6":true,"severity":"warning","default":false,"match":"exact","returnCodes":{"127.0.0.20":["AuthBL","bot doing SMTP auth","warning","login-attacks"]},"errorCodes":{"127.255.255.252":"the name of the list is mistyped","127.255.255.254":"the question came through a public resolver, or one whose address has no telling reverse name","127.255.255.255":"too many questions"},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://check.spamhaus.org","removalUrl":"https://check.spamhaus.org","access":"DQS key","note":"not part of ZEN","sources":"docs.spamhaus.com (zones/return codes); rspamd conf/modules.d/rbl.conf 2026-08-21; spamhaus/rspamd-dqs 3.x"},{"id":"spamhaus-dbl","name":"Spamhaus DBL","zone":"dbl.spamhaus.org","keyedZone":"{key}.dbl.dq.spamhaus.net","service":"spamhaus","keyUrl":"https://www.spamhaus.com/data-access/free-data-query-service/","operator":"Spamhaus","kind":"block","lists":"low-reputation domains (From, DKIM d=, HELO, PTR, URLs)","queryType":["domain"],"ipv6":false,"severity":"error","default":true,"match":"exact","returnCodes":{"127.0.1.2":["DBL","spam / low-reputation domain","error"],"127.0.1.4":["DBL","phishing","error","exploited"],"127.0.1.5":["DBL","malware","error","exploited"],"127.0.1.6":["DBL","botnet C&C","error","exploited"],"127.0.1.102":["DBL","abused legit spam","warning","exploited"],"127.0.1.103":["DBL","abused redirector","warning","exploited"],"127.0.1.104":["DBL","abused legit phish","warning","exploited"],"127.0.1.105":["DBL","abused legit malware","warning","exploited"],"127.0.1.106":["DBL","abused legit botnet","warning","exploited"]},"errorCodes":{"127.255.255.252":"the name of the list is mistyped","127.255.255.254":"the question came through a public resolver, or one whose address has no telling reverse name","127.255.255.255":"too many questions","127.0.1.255":"an address was asked for, of a list of names"},"test":{"listed":["dbltest.com"],"clean":["example.com"]},"lookupUrl":"https://check.spamhaus.org/results/?query={domain}","removalUrl":"https://check.spamhaus.org","access":"as ZEN","note":"as ZEN; never send IPs to it; DQS {key}.dbl.dq.spamhaus.net","sources":"docs.spamhaus.com (zones/return codes); rspamd conf/modules.d/rbl.conf 2026-08-21; spamhaus/rspamd-dqs 3.x"},{"id":"spamhaus-zrd","name":"Spamhaus ZRD","zone":"{key}.zrd.dq.spamhaus.net","service":"spamhaus","keyUrl":"https://www.spamhaus.com/data-access/free-data-query-service/","operator":"Spamhaus","kind":"block","lists":"domains first seen <24 h ago","queryType":["domain"],"ipv6":false,"severity":"warning","default":false,"match":"range","returnCodes":{"127.0.2.2-127.0.2.24":["ZRD","last octet = hours since first seen","warning","new"]},"errorCodes":{"127.255.255.252":"the name of the list is mistyped","127.255.255.254":"the question came through a public resolver, or one whose address has no telling reverse name","127.255.255.255":"too many questions","127.0.2.255":"an address was asked for, of a list of names"},"test":{"listed":[],"clean":["example.com"]},"access":"DQS key","sources":"docs.spamhaus.com (zones/return codes); rspamd conf/modules.d/rbl.conf 2026-08-21; spamhaus/rspamd-dqs 3.x"},{"id":"spamhaus-hbl","name":"Spamhaus HBL","zone":"{key}.hbl.dq.spamhaus.net","service":"spamhaus","keyUrl":"https://www.spamhaus.com/data-access/free-data-query-service/","operator":"Spamhaus","kind":"block","lists":"hashes: _email (sha1/sha256), _file, _url, _cw (cryptowallets)","queryType":["hash"],"ipv6":false,"severity":"warning","default":false,"match":"exact","returnCodes":{"127.0.3.x":["HBL","hash listed","warning"]},"test":{"listed":[],"clean":[]},"access":"paid DQS","sources":"docs.spamhaus.com; rspamd-dqs 2.x sh_rbl_hbl.conf"},{"id":"spamcop","name":"SpamCop","zone":"bl.spamcop.net","operator":"Cisco Talos (SpamCop)","kind":"block","lists":"IPs with recent user spam reports / traps; auto-expires ~24 h","queryType":["ip"],"ipv6":false,"severity":"error","default":true,"match":"exact","returnCodes":{"127.0.0.2":["SCBL","listed","error"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://www.spamcop.net/w3m?action=checkblock&ip={ip}","expires":"about 24 hours after the last report","removalUrl":"https://www.spamcop.net/bl.shtml?{ip}","access":"free","sources":"SpamAssassin 20_dnsbl_tests.cf 2024-10; rspamd; mailcow 2026-08"},{"id":"barracuda","name":"Barracuda BRBL","zone":"b.barracudacentral.org","operator":"Barracuda Central","kind":"block","lists":"IPs with poor reputation (BRBL)","queryType":["ip"],"ipv6":false,"severity":"error","default":false,"match":"exact","returnCodes":{"127.0.0.2":["BRBL","poor reputation","error"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://www.barracudacentral.org/lookups","removalUrl":"https://www.barracudacentral.org/rbl/removal-request/{ip}","access":"free, resolver IP must be registered at https://www.barracudacentral.org/account/register","note":"unregistered resolvers: silence/timeouts -> treat as unavailable; bb.barracudacentral.org is the SpamAssassin alias","sources":"barracudacentral.org; mailcow postscreen weights (b.barracuda*7)"},{"id":"mailspike-bl","name":"Mailspike BL","zone":"bl.mailspike.net","operator":"Mailspike (AnubisNetworks)","kind":"block","lists":"bad-reputation IPs + zombies","queryType":["ip"],"ipv6":false,"severity":"warning","default":true,"match":"exact","returnCodes":{"127.0.0.2":["L/Z","zombie/botnet wave","error","exploited"],"127.0.0.10":["WORST","worst possible reputation","error"],"127.0.0.11":["VERY BAD","very bad","error"],"127.0.0.12":["BAD","bad","warning"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://mailspike.org/iplookup.html","removalUrl":"https://mailspike.org/iplookup.html","access":"free up to 100k msgs & 100k queries/day","sources":"mailspike.org/usage; rspamd; mailcow"},{"id":"mailspike-rep","name":"Mailspike Reputation","zone":"rep.mailspike.net","operator":"Mailspike","kind":"reputation","lists":"reputation scale","queryType":["ip"],"ipv6":false,"severity":"warning","default":false,"match":"exact","returnCodes":{"127.0.0.10":["WORST","","error"],"127.0.0.11":["VERY BAD","","error"],"127.0.0.12":["BAD","","warning"],"127.0.0.13":["NEUTRAL-","suspicious","info"],"127.0.0.14":["NEUTRAL","","info"],"127.0.0.15":["NEUTRAL","","info"],"127.0.0.16":["NEUTRAL","","info"],"127.0.0.17":["POSSIBLE","possible legit sender","good"],"127.0.0.18":["GOOD","","good"],"127.0.0.19":["VERY GOOD","","good"],"127.0.0.20":["EXCELLENT","","good"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"access":"free","sources":"rspamd rbl.conf"},{"id":"psbl","name":"PSBL","zone":"psbl.surriel.com","operator":"PSBL (Rik van Riel)","kind":"block","lists":"spamtrap hits, easy self-removal, expires","queryType":["ip"],"ipv6":false,"severity":"warning","default":true,"match":"exact","returnCodes":{"127.0.0.2":["PSBL","listed","warning"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://psbl.org/listing?ip={ip}","removalUrl":"https://psbl.org/remove","access":"free","sources":"psbl.org; check_rbl.ini 2026-03-30; SiteVerdict 2026-10"},{"id":"uceprotect-1","name":"UCEPROTECT Level 1","zone":"dnsbl-1.uceprotect.net","operator":"UCEPROTECT","kind":"block","lists":"single IPs (7-day expiry)","queryType":["ip"],"ipv6":false,"severity":"warning","default":false,"match":"exact","returnCodes":{"127.0.0.2":["L1","single IP","warning"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://www.uceprotect.net/en/rblcheck.php?ipr={ip}","expires":"seven days after the last spam; there is no need to pay for it","removalUrl":"https://www.uceprotect.net/en/rblcheck.php?ipr={ip}","access":"free","sources":"uceprotect.net; check_rbl.ini"},{"id":"uceprotect-2","name":"UCEPROTECT Level 2","zone":"dnsbl-2.uceprotect.net","operator":"UCEPROTECT","kind":"block","lists":"whole allocation (neighbours)","queryType":["ip"],"ipv6":false,"severity":"info","default":false,"match":"exact","returnCodes":{"127.0.0.2":["L2","allocation","info","neighbours"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://www.uceprotect.net/en/rblcheck.php?ipr={ip}","access":"free","note":"controversial: collateral listing; informational only","sources":"uceprotect.net"},{"id":"uceprotect-3","name":"UCEPROTECT Level 3","zone":"dnsbl-3.uceprotect.net","operator":"UCEPROTECT","kind":"block","lists":"whole ASN","queryType":["ip"],"ipv6":false,"severity":"info","default":false,"match":"exact","returnCodes":{"127.0.0.2":["L3","ASN","info","neighbours"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://www.uceprotect.net/en/rblcheck.php?ipr={ip}","access":"free","note":"controversial: never fail a build on it","sources":"uceprotect.net"},{"id":"backscatterer","name":"Backscatterer","zone":"ips.backscatterer.org","operator":"UCEPROTECT-affiliated","kind":"block","lists":"IPs that sent backscatter / sender callouts","queryType":["ip"],"ipv6":false,"severity":"info","default":false,"match":"exact","returnCodes":{"127.0.0.2":["BS","backscatter","info","backscatter"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"access":"free","note":"use only for MAIL FROM:<> policy","sources":"backscatterer.org; luids xlist 2020"},{"id":"dronebl","name":"DroneBL","zone":"dnsbl.dronebl.org","operator":"DroneBL","kind":"block","lists":"abusable IPs (proxies, bots)","queryType":["ip"],"ipv6":true,"severity":"warning","default":true,"match":"exact","returnCodes":{"127.0.0.2":["sample","testing","info"],"127.0.0.3":["drone","IRC drone","warning","exploited"],"127.0.0.5":["bottler","","warning","exploited"],"127.0.0.6":["spambot","unknown spambot/drone","warning","exploited"],"127.0.0.7":["ddos","DDoS drone","warning","exploited"],"127.0.0.8":["socks","SOCKS proxy","warning","open-proxy"],"127.0.0.9":["http-proxy","HTTP proxy","warning","open-proxy"],"127.0.0.10":["chain","proxy chain","warning","open-proxy"],"127.0.0.11":["webproxy","web page proxy","warning","open-proxy"],"127.0.0.12":["resolver","open DNS resolver","info","exploited"],"127.0.0.13":["bruteforce","brute-force attackers","warning","exploited"],"127.0.0.14":["wingate","","warning","open-proxy"],"127.0.0.15":["router","compromised router","warning","exploited"],"127.0.0.16":["worm","autorooting worm","warning","exploited"],"127.0.0.17":["botnet","auto-determined botnet","warning","exploited"],"127.0.0.18":["dns-mx","possibly compromised DNS/MX","warning","exploited"],"127.0.0.19":["vpn","abused VPN","warning","open-proxy"],"127.0.0.255":["unknown","","info"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://dronebl.org/lookup?ip={ip}","removalUrl":"https://dronebl.org/lookup?ip={ip}","access":"free","sources":"dronebl.org/classes; check_rbl.ini"},{"id":"blocklist-de","name":"blocklist.de","zone":"bl.blocklist.de","operator":"blocklist.de","kind":"block","lists":"IPs reported attacking (ssh, mail, web) in last 48 h","queryType":["ip"],"ipv6":true,"severity":"warning","default":false,"match":"any127","returnCodes":{"127.0.0.2":["all","attack seen","warning","login-attacks"],"127.0.0.x":["service","service-specific code","warning","login-attacks"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://www.blocklist.de/en/search.html?ip={ip}","removalUrl":"https://www.blocklist.de/en/delist.html?ip={ip}","access":"free","note":"codes per service from memory","sources":"rspamd rbl.conf 2026-08 (bl.blocklist.de)"},{"id":"s5h","name":"s5h.net","zone":"all.s5h.net","operator":"s5h.net","kind":"block","lists":"spam sources (traps, forums)","queryType":["ip"],"ipv6":true,"severity":"info","default":false,"match":"exact","returnCodes":{"127.0.0.2":["s5h","listed","info"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://www.usenix.org.uk/content/rbl.html","removalUrl":"https://www.usenix.org.uk/content/rbl.html","access":"free","sources":"check_rbl.ini 2026-03; luids"},{"id":"0spam-bl","name":"0spam","zone":"bl.0spam.org","operator":"0spam Project","kind":"block","lists":"IP blocklist (rbl.0spam.org / nbl.0spam.org = netblocks)","queryType":["ip"],"ipv6":false,"severity":"info","default":false,"match":"any127","returnCodes":{"127.0.0.*":["0spam","category in last octet","info"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://check.0spam.org","removalUrl":"https://check.0spam.org","access":"free","sources":"0spam.org; check_rbl.ini 2026-03"},{"id":"0spam-dbl","name":"0spam domains","zone":"dbl.0spam.org","operator":"0spam Project","kind":"block","lists":"domains (url.0spam.org = URLs)","queryType":["domain"],"ipv6":false,"severity":"info","default":false,"match":"any127","returnCodes":{"127.0.0.*":["0spam","","info"]},"test":{"listed":["TEST"],"clean":["INVALID"]},"access":"free","sources":"0spam.org"},{"id":"spfbl","name":"SPFBL","zone":"dnsbl.spfbl.net","operator":"SPFBL.net","kind":"block","lists":"IP and domain reputation","queryType":["ip","domain"],"ipv6":true,"severity":"info","default":false,"match":"exact","returnCodes":{"127.0.0.2":["bad","bad reputation","info"],"127.0.0.3":["notmta","not a mail server / suspicious","info","policy"],"127.0.0.4":["vowl","residential/dynamic","info"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://matrix.spfbl.net/{ip}","removalUrl":"https://matrix.spfbl.net/{ip}","access":"free","note":"REFUSED above limit","sources":"spfbl.net; codes .3/.4 from memory"},{"id":"spamrats-all","name":"SpamRATS","zone":"{key}.all.spamrats.com","service":"spamrats","keyUrl":"https://www.spamrats.com","operator":"SpamRATS (MagicMail)","kind":"block","lists":"RATS combined: dyna/noptr/spam/auth","queryType":["ip"],"ipv6":false,"severity":"warning","default":false,"match":"exact","returnCodes":{"127.0.0.36":["Dyna","dynamic/generic PTR","warning","policy"],"127.0.0.37":["NoPtr","no PTR","warning","policy"],"127.0.0.38":["Spam","spam source","warning"],"127.0.0.43":["Auth","AUTH abuse","warning","login-attacks"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://www.spamrats.com/lookup.php?ip={ip}","removalUrl":"https://www.spamrats.com/removal.php","access":"API key now placed before the zone (free registration); hoster DNS blocked","sources":"spamrats.com"},{"id":"sem-bl","name":"Spam Eating Monkey","zone":"bl.spameatingmonkey.net","operator":"Spam Eating Monkey","kind":"block","lists":"spam sources (IPv4)","queryType":["ip"],"ipv6":false,"severity":"warning","default":false,"match":"exact","returnCodes":{"127.0.0.2":["SEM","listed","warning"],"127.0.0.3":["SEM","second category","warning"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://spameatingmonkey.com/lookup/{ip}","removalUrl":"https://spameatingmonkey.com/lookup/{ip}","access":"free","sources":"rspamd rbl.conf; mailcow weight 2; spameatingmonkey.com"},{"id":"sem-backscatter","name":"Spam Eating Monkey Backscatter","zone":"backscatter.spameatingmonkey.net","operator":"Spam Eating Monkey","kind":"block","lists":"backscatter","queryType":["ip"],"ipv6":false,"severity":"info","default":false,"match":"exact","returnCodes":{"127.0.0.2":["SEM","listed","warning","backscatter"],"127.0.0.3":["SEM","second category","warning","backscatter"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://spameatingmonkey.com/lookup/{ip}","removalUrl":"https://spameatingmonkey.com/lookup/{ip}","access":"free","sources":"rspamd rbl.conf; mailcow weight 2; spameatingmonkey.com"},{"id":"sem-netbl","name":"Spam Eating Monkey networks","zone":"netbl.spameatingmonkey.net","operator":"Spam Eating Monkey","kind":"block","lists":"/24s","queryType":["ip"],"ipv6":false,"severity":"info","default":false,"match":"exact","returnCodes":{"127.0.0.2":["SEM","listed","warning","neighbours"],"127.0.0.3":["SEM","second category","warning","neighbours"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://spameatingmonkey.com/lookup/{ip}","removalUrl":"https://spameatingmonkey.com/lookup/{ip}","access":"free","sources":"rspamd rbl.conf; mailcow weight 2; spameatingmonkey.com"},{"id":"sem-ipv6","name":"Spam Eating Monkey IPv6","zone":"bl.ipv6.spameatingmonkey.net","operator":"Spam Eating Monkey","kind":"block","lists":"spam sources (IPv6)","queryType":["ip"],"ipv6":"only","severity":"warning","default":false,"match":"exact","returnCodes":{"127.0.0.2":["SEM6","listed","warning"]},"test":{"listed":["::FFFF:7F00:2"],"clean":["::FFFF:7F00:1"]},"lookupUrl":"https://spameatingmonkey.com/lookup/{ip}","access":"free","sources":"rspamd rbl.conf"},{"id":"sem-uribl","name":"Spam Eating Monkey URIBL","zone":"uribl.spameatingmonkey.net","operator":"Spam Eating Monkey","kind":"block","lists":"domains in spam","queryType":["domain"],"ipv6":false,"severity":"warning","default":false,"match":"exact","names":"registered","returnCodes":{"127.0.0.2":["SEM","listed","warning"]},"test":{"listed":["_DNSBL_.test"],"clean":["_DNSBLNEG_.test"]},"access":"free","sources":"rspamd rbl.conf; spameatingmonkey.com"},{"id":"sem-urired","name":"Spam Eating Monkey URIRED","zone":"urired.spameatingmonkey.net","operator":"Spam Eating Monkey","kind":"block","lists":"possibly bad domains","queryType":["domain"],"ipv6":false,"severity":"warning","default":false,"match":"exact","names":"registered","returnCodes":{"127.0.0.2":["SEM","listed","warning"]},"test":{"listed":["_DNSBL_.test"],"clean":["_DNSBLNEG_.test"]},"access":"free","sources":"rspamd rbl.conf; spameatingmonkey.com"},{"id":"sem-fresh15","name":"Spam Eating Monkey Fresh15","zone":"fresh15.spameatingmonkey.net","operator":"Spam Eating Monkey","kind":"block","lists":"domains registered <15 days (also fresh, fresh10, fresh30)","queryType":["domain"],"ipv6":false,"severity":"warning","default":false,"match":"exact","names":"registered","returnCodes":{"127.0.0.2":["SEM","listed","warning","new"]},"test":{"listed":["_DNSBL_.test"],"clean":["_DNSBLNEG_.test"]},"access":"free","sources":"rspamd rbl.conf; spameatingmonkey.com"},{"id":"abusix-combined","name":"Abusix Combined","zone":"{key}.combined.mail.abusix.zone","service":"abusix","keyUrl":"https://app.abusix.com","operator":"Abusix","kind":"block","lists":"black/exploit/policy/dynamic combined","queryType":["ip"],"ipv6":true,"severity":"error","default":false,"match":"exact","returnCodes":{"127.0.0.2":["black","spam trap hits","error"],"127.0.0.3":["black","(snowshoe variant)","error"],"127.0.0.4":["exploit","exploited/bot","error","exploited"],"127.0.0.11":["dynamic","dynamic","warning","policy"],"127.0.0.12":["noptr","no/generic PTR","warning","policy"]},"test":{"listed":[],"clean":["127.0.0.1"]},"lookupUrl":"https://app.abusix.com/lookup?q={ip}","removalUrl":"https://app.abusix.com/lookup?q={ip}","access":"key (app.abusix.com), now paid for most","note":"does not list 127.0.0.2: positive control needs their own test; also dblack, nod (newly observed domains), shorthash, diskhash, white.mail.abusix.zone","sources":"docs.abusix.com (read); per-code meanings partly memory"},{"id":"hostkarma","name":"Hostkarma","zone":"hostkarma.junkemailfilter.com","operator":"Junk Email Filter","kind":"mixed","lists":"multi-valued: white/black/yellow/brown/NOBL; also domains","queryType":["ip","domain"],"ipv6":false,"severity":"warning","default":false,"match":"exact","returnCodes":{"127.0.0.1":["white","whitelist","good"],"127.0.0.2":["black","blacklist","warning"],"127.0.0.3":["yellow","big mixed sender, never block","info"],"127.0.0.4":["brown","nearly black","info"],"127.0.0.5":["nobl","not black, skip other lists","good"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://ipadmin.junkemailfilter.com/remove.php?ip={ip}","removalUrl":"https://ipadmin.junkemailfilter.com/remove.php","access":"free","note":"127.0.0.1 is a VALID white answer here: exclude from the 127.0.0.1 sanity rule; only .2 (and weakly .4) are listings; 127.0.1.x = FQDN/other data","sources":"wiki.junkemailfilter.com; mailcow .2*3/.4*2"},{"id":"nordspam","name":"NordSpam","zone":"bl.nordspam.com","operator":"NordSpam","kind":"block","lists":"IPs seen spamming Nordic traps","queryType":["ip"],"ipv6":true,"severity":"info","default":false,"match":"exact","returnCodes":{"127.0.0.2":["bl","listed","info"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://www.nordspam.com/","removalUrl":"https://www.nordspam.com/","access":"free","note":"dbl.nordspam.com for domains (TEST/INVALID controls)","sources":"nordspam.com; check_rbl.ini 2026-03"},{"id":"virusfree-bip","name":"virusfree.cz BIP","zone":"bip.virusfree.cz","operator":"virusfree.cz","kind":"block","lists":"botnet IPs","queryType":["ip"],"ipv6":true,"severity":"warning","default":false,"match":"exact","returnCodes":{"127.0.0.2":["botnet","botnet","warning","exploited"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"access":"free","sources":"rspamd rbl.conf 2026-08"},{"id":"senderscore-bl","name":"Sender Score Blocklist","zone":"bl.score.senderscore.com","operator":"Validity","kind":"block","lists":"bad senders bitmask","queryType":["ip"],"ipv6":false,"severity":"warning","default":false,"match":"bitmask-last-octet","returnCodes":{"1":["bot","","warning","exploited"],"2":["noauth","","warning","policy"],"4":["pristine trap","","error"],"8":["suspicious attachment","","warning"],"16":["low score","","warning"]},"errorCodes":{"127.255.255.255":"the resolver is not registered, or asks too much"},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://senderscore.org","access":"MyValidity account, else 127.255.255.255","sources":"rspamd rbl.conf 2026-08 (disabled by default); Validity KB"},{"id":"senderscore-score","name":"Sender Score","zone":"score.senderscore.com","operator":"Validity","kind":"reputation","lists":"Sender Score 0-100 as 127.0.4.<score>","queryType":["ip"],"ipv6":false,"severity":"warning","default":false,"match":"range","returnCodes":{"127.0.4.0-127.0.4.69":["score","poor","warning"],"127.0.4.70-127.0.4.79":["score","mediocre","info"],"127.0.4.80-127.0.4.100":["score","good","good"]},"errorCodes":{"127.255.255.255":"the resolver is not registered, or asks too much"},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"access":"MyValidity account","sources":"rspamd rbl.conf 2026-08"},{"id":"gbudb-truncate","name":"GBUdb Truncate","zone":"truncate.gbudb.net","operator":"GBUdb / Message Sniffer","kind":"block","lists":"IPs almost exclusively spam","queryType":["ip"],"ipv6":false,"severity":"info","default":false,"match":"exact","returnCodes":{"127.0.0.2":["truncate","listed","info"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://www.gbudb.com/truncate/index.jsp","access":"free","sources":"check_rbl.ini 2026-03"},{"id":"interserver","name":"InterServer RBL","zone":"rbl.interserver.net","operator":"InterServer","kind":"block","lists":"spam sources","queryType":["ip"],"ipv6":false,"severity":"info","default":false,"match":"exact","returnCodes":{"127.0.0.2":["rbl","listed","info"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://sigs.interserver.net/ip?ip={ip}","access":"free","sources":"check_rbl.ini 2026-03"},{"id":"invaluement","name":"invaluement SIP","zone":"{key}.sip.invaluement.com","service":"invaluement","keyUrl":"https://www.invaluement.com","operator":"invaluement (ivmSIP/ivmURI)","kind":"block","lists":"snowshoe IPs /24s and domains","queryType":["ip","domain"],"ipv6":false,"severity":"warning","default":false,"match":"exact","returnCodes":{"127.0.0.2":["ivm","listed","warning"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://www.invaluement.com/lookup/","removalUrl":"https://www.invaluement.com/removal/","access":"subscription","sources":"invaluement.com"},{"id":"surbl","name":"SURBL","zone":"multi.surbl.org","operator":"SURBL","kind":"block","lists":"domains in spam/phish/malware","queryType":["domain"],"ipv6":false,"severity":"error","default":true,"match":"bitmask-last-octet","returnCodes":{"4":["DM","disposable mail / DM","info"],"8":["PH","phishing","error","exploited"],"16":["MW","malware","error","exploited"],"32":["CT","clicktracker","info"],"64":["ABUSE","spam","error"],"128":["CR","cracked site","warning","exploited"]},"errorCodes":{"bit1":"the resolver is blocked, as public ones are"},"test":{"listed":["test.surbl.org","surbl-org-permanent-test-point.com"],"clean":["example.com"]},"lookupUrl":"https://surbl.org/surbl-analysis","removalUrl":"https://surbl.org/surbl-analysis","access":"free <1,000 users / 250k msgs/day","note":"public resolvers blocked (bit 1); test.surbl.org answers 127.0.0.254 or .126","sources":"surbl.org/lists; rspamd rbl.conf"},{"id":"uribl","name":"URIBL","zone":"multi.uribl.com","operator":"URIBL","kind":"block","lists":"domains in UBE","queryType":["domain"],"ipv6":false,"severity":"error","default":true,"match":"bitmask-last-octet","names":"registered","returnCodes":{"2":["black","","error"],"4":["grey","bulk-ish","warning"],"8":["red","experimental/new","info"]},"errorCodes":{"bit1":"the resolver is blocked, as public ones are","127.0.0.255":"the resolver is blocked, as public ones are"},"test":{"listed":["test.uribl.com"],"clean":["example.com"]},"lookupUrl":"https://admin.uribl.com/?section=lookup&domain={domain}","removalUrl":"https://admin.uribl.com","access":"free low volume","note":"127.0.0.1 = query refused (TXT tells which resolver); test.uribl.com answers 127.0.0.14","sources":"uribl.com/about; rspamd; SpamAssassin 25_uribl.cf"},{"id":"msbl-ebl","name":"MSBL EBL","zone":"ebl.msbl.org","operator":"MSBL","kind":"block","lists":"sha1 of mail addresses used as drop boxes","queryType":["hash"],"ipv6":false,"severity":"warning","default":false,"match":"exact","returnCodes":{"127.0.0.2":["EBL","","info"],"127.0.0.3":["EBL","","info"],"127.0.1.2":["grey","","info"],"127.0.1.3":["grey","","info"]},"test":{"listed":[],"clean":[]},"access":"free","sources":"rspamd rbl.conf"},{"id":"misc-suomispam","name":"Suomispam","zone":"bl.suomispam.net","operator":"bl.suomispam.net","kind":"block","lists":"Finnish spam IPs (gl. grey; dbl. domains)","queryType":["ip"],"ipv6":false,"severity":"info","default":false,"match":"any127","returnCodes":{"127.0.0.2":["listed","","info"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"access":"free","sources":"check_rbl.ini 2026-03-30"},{"id":"misc-abuse","name":"abuse.ro","zone":"rbl.abuse.ro","operator":"rbl.abuse.ro","kind":"block","lists":"Romanian IPs (also uribl., dbl., pbl.)","queryType":["ip"],"ipv6":false,"severity":"info","default":false,"match":"any127","returnCodes":{"127.0.0.2":["listed","","info"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"access":"free","sources":"check_rbl.ini 2026-03-30"},{"id":"misc-blockedservers","name":"BlockedServers","zone":"rbl.blockedservers.com","operator":"rbl.blockedservers.com","kind":"block","lists":"netscan/spam","queryType":["ip"],"ipv6":false,"severity":"info","default":false,"match":"any127","returnCodes":{"127.0.0.2":["listed","","info"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"access":"free","sources":"check_rbl.ini 2026-03-30"},{"id":"misc-scientificspam","name":"Scientific Spam","zone":"bl.scientificspam.net","operator":"bl.scientificspam.net","kind":"block","lists":"academic spam","queryType":["ip"],"ipv6":false,"severity":"info","default":false,"match":"any127","returnCodes":{"127.0.0.2":["listed","","info"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"access":"free","sources":"check_rbl.ini 2026-03-30"},{"id":"misc-dan","name":"dan.me.uk Tor","zone":"tor.dan.me.uk","operator":"tor.dan.me.uk","kind":"block","lists":"Tor nodes (torexit.)","queryType":["ip"],"ipv6":false,"severity":"info","default":false,"match":"any127","returnCodes":{"127.0.0.2":["listed","","info","open-proxy"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"access":"free","sources":"check_rbl.ini 2026-03-30"},{"id":"misc-imp","name":"imp.ch Spam RBL","zone":"spamrbl.imp.ch","operator":"spamrbl.imp.ch","kind":"block","lists":"ImproWare (swinog)","queryType":["ip"],"ipv6":false,"severity":"info","default":false,"match":"any127","returnCodes":{"127.0.0.2":["listed","","info"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"access":"free","sources":"check_rbl.ini 2026-03-30"},{"id":"dnswl","name":"DNSWL","zone":"list.dnswl.org","operator":"DNSWL.org","kind":"allow","lists":"whitelist; third octet = category 2 financial … 15 marketing","queryType":["ip"],"ipv6":true,"severity":"good","default":false,"match":"pattern","returnCodes":{"127.0.{cat}.0":["none","only avoid blocking","good"],"127.0.{cat}.1":["low","","good"],"127.0.{cat}.2":["medium","","good"],"127.0.{cat}.3":["high","","good"]},"errorCodes":{"127.0.0.255":"the resolver is public, or asks too much","127.0.10.x":"the resolver is blocked"},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"lookupUrl":"https://www.dnswl.org/s/?s={ip}","removalUrl":"https://www.dnswl.org/","access":"free <100k queries/day","note":"absence is neutral: never fail on it. dwl.dnswl.org = DKIM domains","sources":"rspamd rbl.conf 2026-08; mailcow -2..-8"},{"id":"spfbl-wl","name":"SPFBL DNSWL","zone":"dnswl.spfbl.net","operator":"SPFBL.net","kind":"allow","lists":"whitelist","queryType":["ip","domain"],"ipv6":false,"severity":"good","default":false,"match":"exact","returnCodes":{"127.0.0.2":["excellent","","good"],"127.0.0.3":["public","","good"],"127.0.0.4":["corporate","","good"],"127.0.0.5":["bulk","","good"]},"test":{"listed":["127.0.0.2"],"clean":["127.0.0.1"]},"access":"free","sources":"spfbl.net"}]');
;// CONCATENATED MODULE: ./build/mail/dnsbl/catalogue.js
/** The lists that are known, and those that are known to be dead, with where each is written about. */



const catalogue = lists_namespaceObject;
const byName = new Map(catalogue.flatMap((list) => [list.zone, list.id].map((key) => [key, list])));
/** The list of an id, or of a zone. */
const catalogued = (idOrZone) => byName.get(idOrZone.toLowerCase().replace(/\.$/, ''));
/** The list in its zone for those who have a key; itself where it has no other. */
const withKey = (list) => list.keyedZone === undefined ? list : { ...list, zone: list.keyedZone };
const deadLists = dead_namespaceObject;
/** Why a zone is not to be asked, such as `closed, since 2024-06-05`; undefined where nothing is known against it. */
function deathOf(zone) {
    const found = deadLists.find(({ zones }) => zones.some((dead) => {
        const apex = (0,dns_name/* parseName */.$q)(dead);
        return apex !== undefined && (0,dns_name/* isWithin */.UO)(zone, apex);
    }));
    if (found === undefined)
        return undefined;
    return found.since === undefined ? found.status : `${found.status}, since ${found.since}`;
}


/***/ }),

/***/ 1813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   $s: () => (/* binding */ parseWritten),
/* harmony export */   Kq: () => (/* binding */ isHostname),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Pk: () => (/* binding */ toUnicode),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Vb: () => (/* binding */ toAscii),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   hG: () => (/* binding */ under),
/* harmony export */   rH: () => (/* binding */ nameProblem),
/* harmony export */   zr: () => (/* binding */ root)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/**
 * Domain names: how text becomes one, and the few things that one asks of them.
 *
 * A {@link DomainName} is lower case, in A-labels, without the trailing dot; `''` is the root. Labels are 1 to 63
 * octets, the whole at most 253 (RFC 1035 §2.3.4), so that it can always be put on the wire.
 */

const root = '';
/**
 * Reads a name as it stands in a DNS record or in an expanded macro: any ASCII octets, one trailing dot allowed, letters folded.
 * Returns undefined where the name cannot be on the wire.
 */
function parseName(text) {
    return nameProblem(text) === undefined ? withoutFinalDot(text).toLowerCase() : undefined;
}
/** Says why {@link parseName} would refuse a text, or undefined where it would not. */
function nameProblem(text) {
    const name = withoutFinalDot(text);
    if (name === '')
        return text === '.' || text === '' ? undefined : 'empty-label';
    // Names on the wire are octets; anything beyond ASCII has to be an A-label before it comes here.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is the definition of ASCII
    if (/[^\x00-\x7f]/.test(name))
        return 'not-a-name';
    if (name.length > 253)
        return 'name-too-long';
    const labels = name.split('.');
    if (labels.includes(''))
        return 'empty-label';
    return labels.some((label) => label.length > 63) ? 'label-too-long' : undefined;
}
const withoutFinalDot = (text) => (text.endsWith('.') ? text.slice(0, -1) : text);
/** Turns a U-label name (RFC 5890 §2.3.2.1) into A-labels; undefined where IDNA refuses it. */
function toAscii(text) {
    const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(text);
    return ascii === '' && text !== '' ? undefined : ascii;
}
/** Reads a name as people write it, in A-labels or U-labels; undefined for the root and for what IDNA refuses. */
function parseWritten(text) {
    const ascii = toAscii(text);
    return ascii === undefined ? undefined : parseName(ascii) || undefined;
}
/** The name as people read it, in U-labels. */
const toUnicode = (name) => (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToUnicode)(name) || name;
/** The labels of a name, leftmost first; none for the root. */
const labelsOf = (name) => (name === '' ? [] : name.split('.'));
/** The name without its leftmost label; the root is its own parent. */
const parentOf = (name) => {
    const dot = name.indexOf('.');
    return (dot === -1 ? '' : name.slice(dot + 1));
};
/** Whether `name` is `ancestor` or stands below it. */
const isWithin = (name, ancestor) => ancestor === '' || name === ancestor || name.endsWith(`.${ancestor}`);
/** `prefix` (one or more labels) put before `name`; undefined where the result would be too long for the wire. */
const under = (prefix, name) => parseName(name === '' ? prefix : `${prefix}.${name}`);
/** Whether every label is a host name's: letters, digits, inner hyphens (RFC 1123 §2.1), the last not all digits. */
const isHostname = (name) => {
    const labels = labelsOf(name);
    const last = labels.at(-1);
    return (last !== undefined &&
        !/^\d+$/.test(last) &&
        labels.every((l) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(l)));
};


/***/ }),

/***/ 57:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   ld: () => (/* binding */ parseServer),
/* harmony export */   xu: () => (/* binding */ formatServer)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1813);
/** Name servers as people write them: `192.0.2.1`, `tcp://[2001:db8::1]:5353`, `tls://192.0.2.1#dns.example`, `https://…`. */


const defaultPorts = { udp: 53, tcp: 53, tls: 853 };
/** Reads one server. Without a scheme it is UDP; without a port 53, for TLS 853; without a path `/dns-query`. */
function parseServer(text) {
    const written = text.trim();
    const [, scheme, rest = written] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(written) ?? [];
    const transport = scheme?.toLowerCase() ?? 'udp';
    if (transport === 'https')
        return parseUrl(written);
    if (!isTransport(transport)) {
        return {
            problem: `${quote(`${scheme}://`)} is not a way to ask a name server: use udp, tcp, tls or https`,
        };
    }
    return parseAuthority(transport, rest.replace(/\/$/, ''));
}
const isTransport = (text) => Object.hasOwn(defaultPorts, text);
const quote = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
function parseAuthority(transport, authority) {
    const [, place = '', serverName] = /^([^#]*)(?:#(.*))?$/s.exec(authority) ?? [];
    const { host, port } = split(place);
    const isAddress = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0;
    if (!isAddress && (transport !== 'tls' || !isName(host))) {
        const wanted = transport === 'tls' ? 'an IP address or a host name' : 'an IP address';
        return { problem: `${quote(authority)} is not a name server: ${transport} needs ${wanted}` };
    }
    const number = port === undefined ? defaultPorts[transport] : readPort(port);
    if (number === undefined)
        return { problem: `${quote(port ?? '')} is not a port: use 1 to 65535` };
    const address = host.toLowerCase();
    if (serverName === undefined)
        return { transport, address, port: number };
    if (transport !== 'tls' || !isName(serverName)) {
        return {
            problem: `${quote(`#${serverName}`)} is not a certificate's name: only tls takes one, as a host name`,
        };
    }
    return { transport, address, port: number, serverName: serverName.toLowerCase() };
}
/** `host`, `host:port`, `[v6]`, `[v6]:port`, or a bare IPv6 address, which cannot have a port. */
function split(place) {
    // A port stands behind one colon; node takes 5 ms to be ready for its first IPv6 address.
    if (place.indexOf(':') !== place.lastIndexOf(':') && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(place))
        return { host: place };
    const [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:[\]]*))(?::(.*))?$/s.exec(place) ?? [];
    if (bracketed !== undefined && !(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(bracketed))
        return { host: '' };
    return { host: bracketed ?? plain ?? '', ...(port === undefined ? {} : { port }) };
}
function readPort(text) {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    return port >= 1 && port <= 65_535 ? port : undefined;
}
function isName(text) {
    const name = (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(text);
    return name !== undefined && (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isHostname */ .Kq)(name);
}
function parseUrl(text) {
    // RFC 8484 §4.1: servers publish a URI template; with POST its variable is left out.
    const plain = text.replace(/\{\?dns\}$/, '');
    const url = URL.canParse(plain) ? new URL(plain) : undefined;
    if (url === undefined || url.username !== '' || url.password !== '' || url.hash !== '') {
        return { problem: `${quote(text)} is not the address of a DNS-over-HTTPS server` };
    }
    if (url.pathname === '/' && !plain.endsWith('/'))
        url.pathname = '/dns-query';
    return { transport: 'https', url: url.href };
}
/** The server as {@link parseServer} reads it, as short as it can be. */
function formatServer(server) {
    if (server.transport === 'https')
        return server.url;
    const scheme = server.transport === 'udp' ? '' : `${server.transport}://`;
    const name = server.transport === 'tls' && server.serverName !== undefined ? `#${server.serverName}` : '';
    const standard = server.port === defaultPorts[server.transport];
    return `${scheme}${standard ? formatHost(server.address, scheme !== '') : formatPlace(server)}${name}`;
}
/** `192.0.2.1`, `[2001:db8::1]:5353`: a server that is asked directly, for messages and keys. */
const formatPlace = ({ address, port }) => port === undefined ? address : `${formatHost(address, true)}:${port}`;
const formatHost = (address, inBrackets) => inBrackets && address.includes(':') ? `[${address}]` : address;


/***/ }),

/***/ 7444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ choose),
  N: () => (/* binding */ mechanisms)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/net/smtp/sasl/prepared.js
/** SASLprep (RFC 4013), as far as it changes a text: what both sides must write alike before they hash it. */
/** Text that it forbids (control characters, unassigned code points) is left as it is, for the server to refuse. */
const prepared = (text) => text.replaceAll(mappedToNothing, '').replaceAll(otherSpaces, ' ').normalize('NFKC');
/** RFC 3454, table B.1. */
const mappedToNothing = /\u00ad|\u034f|\u1806|[\u180b-\u180d]|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]|\ufeff/g;
/** RFC 3454, table C.1.2. */
const otherSpaces = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/g;

;// CONCATENATED MODULE: ./build/net/smtp/sasl/scram.js
/** SCRAM-SHA-1 (RFC 5802) and SCRAM-SHA-256 (RFC 7677): both sides show that they know the password; neither sends it. */



/** One second's work or so; a server that asks for more asks for ours. */
const mostIterations = 1_000_000;
const scram = (name, hash) => ({
    name,
    needs: 'password',
    begin: (credentials) => dialogue(hash, credentials),
});
/** RFC 5802 §5.1: comma and equals sign have a meaning of their own. */
const escapedName = (name) => name.replaceAll('=', '=3D').replaceAll(',', '=2C');
function dialogue(hash, { username, secret, nonce }) {
    const first = `n=${escapedName(prepared(username))},r=${nonce}`;
    let step = 0;
    let signature;
    let isProven = false;
    const prove = async (serverFirst) => {
        const asked = parseFirst(serverFirst, nonce);
        if ('wrong' in asked)
            return asked;
        const { salt, iterations } = asked;
        const length = (0,external_node_crypto_.createHash)(hash).digest().length;
        const salted = await deriveKey(prepared(secret), salt, iterations, length, hash);
        // RFC 5802 §3; `biws` is the header of a client without channel binding, `n,,`, in base64.
        const last = `c=biws,r=${asked.nonce}`;
        const exchanged = `${first},${serverFirst},${last}`;
        const clientKey = keyed(hash, salted, 'Client Key');
        const proof = xor(clientKey, keyed(hash, (0,external_node_crypto_.createHash)(hash).update(clientKey).digest(), exchanged));
        signature = keyed(hash, keyed(hash, salted, 'Server Key'), exchanged);
        return { response: `${last},p=${proof.toString('base64')}` };
    };
    const verify = (serverLast) => {
        const claimed = Buffer.from(/^v=([^,]*)/.exec(serverLast)?.[1] ?? '', 'base64');
        isProven =
            signature !== undefined && claimed.length === signature.length && (0,external_node_crypto_.timingSafeEqual)(claimed, signature);
        // RFC 5802 §5.1: instead of `v=` there may be an error, and only a response brings the reply code to it.
        return { response: '' };
    };
    return {
        initial: `n,,${first}`,
        isProven: () => isProven,
        respond(challenge) {
            step += 1;
            if (step === 1)
                return prove(challenge);
            return step === 2 ? verify(challenge) : { wrong: 'asked for more after SCRAM' };
        },
    };
}
const deriveKey = (0,external_node_util_.promisify)(external_node_crypto_.pbkdf2);
const keyed = (hash, key, text) => (0,external_node_crypto_.createHmac)(hash, key).update(text).digest();
const xor = (one, other) => Buffer.from(one.map((octet, index) => octet ^ (other[index] ?? 0)));
/** RFC 5802 §7, server-first-message: `r=` with our nonce at its start, `s=`, `i=`; `m=` is for extensions we lack. */
function parseFirst(text, nonce) {
    const match = /^r=([\x21-\x2b\x2d-\x7e]{1,1000}),s=([A-Za-z0-9+/]{1,1000}={0,2}),i=([1-9]\d{0,8})(?:,|$)/.exec(text);
    const [, combined = '', salt = '', iterations = ''] = match ?? [];
    if (match === null)
        return { wrong: 'sent a first message that is not SCRAM' };
    // RFC 5802 §5.1: the client MUST verify that the nonce starts with its own; and a server adds one of its own.
    if (!combined.startsWith(nonce) || combined === nonce)
        return { wrong: 'did not take up the nonce' };
    if (Number(iterations) > mostIterations)
        return { wrong: `asks for ${iterations} rounds of hashing` };
    return { nonce: combined, salt: Buffer.from(salt, 'base64'), iterations: Number(iterations) };
}

;// CONCATENATED MODULE: ./build/net/smtp/sasl/bearer.js

const xoauth2 = {
    name: 'XOAUTH2',
    needs: 'token',
    // Google: after the error, "the client sends an empty response".
    begin: ({ username, secret }) => withToken(`user=${username}\x01auth=Bearer ${secret}\x01\x01`, ''),
};
const oauthBearer = {
    name: 'OAUTHBEARER',
    needs: 'token',
    begin({ username, secret, server: { host, port } }) {
        const header = `n,a=${escapedName(username)},`;
        // RFC 7628 §3.2.3: the answer to an error is one octet of 1.
        return withToken(`${header}\x01host=${host}\x01port=${port}\x01auth=Bearer ${secret}\x01\x01`, '\x01');
    },
};
/** The only challenge that there can be is an error. */
function withToken(initial, acknowledgement) {
    let failure;
    return {
        initial,
        failure: () => failure,
        respond(challenge) {
            if (failure !== undefined)
                return { wrong: 'asked for more after an error' };
            failure = challenge;
            return { response: acknowledgement };
        },
    };
}

;// CONCATENATED MODULE: ./build/net/smtp/sasl/cram-md5.js
/** CRAM-MD5 (RFC 2195): a keyed hash of the challenge shows the password without sending it. */

const cramMd5 = {
    name: 'CRAM-MD5',
    needs: 'password',
    begin({ username, secret }) {
        let isAnswered = false;
        return {
            respond(challenge) {
                if (isAnswered)
                    return { wrong: 'asked for more after CRAM-MD5' };
                isAnswered = true;
                return { response: `${username} ${(0,external_node_crypto_.createHmac)('md5', secret).update(challenge).digest('hex')}` };
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/net/smtp/sasl/plain.js
const plain = {
    name: 'PLAIN',
    needs: 'password',
    begin: ({ username, secret }) => ({
        initial: `\0${username}\0${secret}`,
        respond: () => ({ wrong: 'asked for more after PLAIN' }),
    }),
};
/** The text of the challenges is left to the server; their order is not. */
const login = {
    name: 'LOGIN',
    needs: 'password',
    begin({ username, secret }) {
        const answers = [username, secret];
        return {
            respond: () => {
                const response = answers.shift();
                return response === undefined ? { wrong: 'asked for more after LOGIN' } : { response };
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/net/smtp/sasl/choose.js
/** The mechanisms of this client, and which of them to use. */




/** The strongest first. Under TLS a password that is sent is safe on the way; one that is not sent is safe at the server. */
const mechanisms = [
    scram('SCRAM-SHA-256', 'sha256'),
    scram('SCRAM-SHA-1', 'sha1'),
    cramMd5,
    plain,
    login,
    oauthBearer,
    xoauth2,
];
/** The strongest mechanism that the server offers, that the credentials are for, and that is wanted. */
function choose(offered, needs, wanted) {
    const allowed = wanted?.map((name) => name.toUpperCase());
    return mechanisms.find((mechanism) => mechanism.needs === needs &&
        offered.includes(mechanism.name) &&
        (allowed?.includes(mechanism.name) ?? true));
}


/***/ })

};
