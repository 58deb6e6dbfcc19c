export const id = 295;
export const ids = [295];
export const modules = {

/***/ 4295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/app/options/nearest.js
var nearest = __webpack_require__(4283);
// EXTERNAL MODULE: ./build/app/options/settings.js + 12 modules
var settings = __webpack_require__(1274);
// EXTERNAL MODULE: ./build/app/options/values/values.js + 1 modules
var values_values = __webpack_require__(1254);
// EXTERNAL MODULE: ./build/app/options/yaml/read.js + 1 modules
var read = __webpack_require__(9676);
// EXTERNAL MODULE: ./build/app/options/values/domain.js
var domain = __webpack_require__(9906);
;// CONCATENATED MODULE: ./build/app/options/config/written.js


/** Nothing written (`sending-ips:` with every line below it commented out) is an empty list, but no value. */
function writtenEntry(name, { value, at, key }, say) {
    const { kind, map } = (0,settings/* settingOf */.y7)(name);
    const isList = kind === 'list';
    if (value.kind === 'text' && value.text.trim() === '' && !isList) {
        say((0,values_values/* problemAt */.l4)(`${key}: has no value: give one, or delete the line`, at));
        return undefined;
    }
    if (value.kind === 'list' && !isList) {
        say((0,values_values/* problemAt */.l4)(`${key}: takes one value, not a list: write it behind the colon`, at));
        return undefined;
    }
    const texts = value.kind === 'list'
        ? value.items.map((item) => writtenText(item, say, key))
        : [writtenIn(value, map === true, say, key)];
    return { name, called: key, texts: texts.flat() };
}
const writtenIn = (value, takesMap, say, key) => value.kind === 'map' && takesMap
    ? value.entries.flatMap((entry) => pair(entry, say, key))
    : writtenText(value, say, key);
/** `spf/ptr: warning` as `spf/ptr=warning`. */
function pair(entry, say, key) {
    const [value] = writtenText(entry.value, say, key);
    return value === undefined ? [] : [{ text: `${entry.key}=${value.text}`, placeOf: () => entry.at }];
}
/** A text, with each of its lines in the file. */
function writtenText(tree, say, key) {
    if (tree.kind === 'text') {
        const { at, text, isBlock } = tree;
        const first = isBlock ? at.line + 1 : at.line;
        return [
            { text, placeOf: (_, line) => (isBlock ? { in: 'file', path: at.path, line: first + line } : at) },
        ];
    }
    say((0,values_values/* problemAt */.l4)(`${key}: has a ${tree.kind} where a plain value belongs: write one`, tree.at));
    return [];
}

;// CONCATENATED MODULE: ./build/app/options/config/domains.js
/** The domains of the configuration file, each with the settings of its own. */






/**
 * Reads what stands below `domains:`: a list of names, of maps with a `name`, or of both; a map from names to settings; or
 * a text with names. The same domain twice is one, if all that is said about it is the same.
 */
function readDomains(tree, { known, say }) {
    let isEmpty = true;
    const reading = {
        known,
        say: (problem) => {
            isEmpty = false;
            say(problem);
        },
    };
    const read = tree.kind === 'map' ? tree.entries.flatMap((entry) => keyed(entry, reading)) : listed(tree, reading);
    const once = new Map();
    for (const domain of read) {
        const known = once.get(domain.name);
        if (known === undefined)
            once.set(domain.name, domain);
        else if (meaning(known) !== meaning(domain)) {
            const text = `domains: ${domain.name} is here again, with other settings than on line ${known.at.line}: leave one`;
            reading.say((0,values_values/* problemAt */.l4)(text, domain.at));
        }
    }
    return { list: [...once.values()], isEmpty: isEmpty && once.size === 0 };
}
const listed = (tree, reading) => (tree.kind === 'list' ? tree.items : [tree]).flatMap((item) => item.kind === 'map' ? named(item, reading) : plain(item, reading));
/** Names without settings. */
function plain(tree, { known, say }) {
    const texts = writtenText(tree, say, 'domains');
    const { domains = [] } = (0,values_values/* readValues */.N$)([{ name: 'domains', called: 'domains', texts }], { known, say });
    return domains.map(({ value, location }) => ({
        name: value,
        at: location?.in === 'file' ? location : tree.at,
        values: {},
    }));
}
/** `name: example.com` among its settings. */
function named(tree, reading) {
    const name = tree.entries.find(({ key }) => key === 'name');
    const rest = tree.entries.filter((entry) => entry !== name);
    if (name === undefined)
        reading.say((0,values_values/* problemAt */.l4)('domains: an entry has no name: write "- name: example.com"', tree.at));
    else if (name.value.kind !== 'text')
        reading.say((0,values_values/* problemAt */.l4)(`domains: the name is a ${name.value.kind}: write one name`, name.at));
    const text = name?.value.kind === 'text' ? name.value.text : undefined;
    return domains_domain(text, { at: name?.value.at ?? tree.at, entries: rest, reading });
}
/** `example.com:` with its settings below, or with none. */
function keyed({ key, at, value }, reading) {
    const isEmpty = value.kind === 'text' && value.text === '';
    if (value.kind !== 'map' && !isEmpty) {
        reading.say((0,values_values/* problemAt */.l4)(`domains: ${(0,quote/* quoted */.TL)(key)} has no settings below it: write them as "profile: parked"`, at));
        return [];
    }
    return domains_domain(key, { at, entries: value.kind === 'map' ? value.entries : [], reading });
}
function domains_domain(text, { at, entries, reading }) {
    const name = text === undefined ? undefined : (0,domain/* parseDomain */.g)(text.trim());
    if (name !== undefined && 'problem' in name)
        reading.say((0,values_values/* problemAt */.l4)(`domains: ${name.problem}`, at));
    const values = readEntries(entries, reading);
    return name !== undefined && 'value' in name ? [{ name: name.value, at, values }] : [];
}
function readEntries(entries, { known, say }) {
    const names = (0,settings/* settingsIn */.RV)('domain');
    const written = entries.flatMap((entry) => {
        const name = names.find((one) => one === entry.key);
        if (name !== undefined)
            return writtenEntry(name, entry, say) ?? [];
        say((0,values_values/* problemAt */.l4)(`domains: there is no ${(0,quote/* quoted */.TL)(entry.key)} for one domain: ${(0,nearest/* instead */.L1)(entry.key, ['name', ...names])}`, entry.at));
        return [];
    });
    return (0,values_values/* readValues */.N$)(written, { known, say });
}
/** The settings without their places, to tell whether two are the same. */
const meaning = ({ values }) => JSON.stringify((0,settings/* settingsIn */.RV)('domain').map((name) => values[name]?.map(({ value }) => value)));

// EXTERNAL MODULE: ./build/app/options/values/check-pattern.js
var check_pattern = __webpack_require__(6707);
// EXTERNAL MODULE: ./build/mail/day/index.js
var day = __webpack_require__(3379);
;// CONCATENATED MODULE: ./build/app/options/values/date.js
/** Days of the calendar. */


/** Reads `YYYY-MM-DD`, a day that exists. */
function parseDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return { problem: `${(0,quote/* quoted */.TL)(text)} is not a date: write it as 2027-03-31` };
    return (0,day/* isDay */.N)(text)
        ? { value: text }
        : { problem: `${(0,quote/* quoted */.TL)(text)} is not in the calendar: give a day that exists` };
}

;// CONCATENATED MODULE: ./build/app/options/config/ignores.js






const keys = ['check', 'domain', 'reason', 'owner', 'until'];
const isKey = (key) => keys.includes(key);
/** Reads the list below `ignore:`. */
function readIgnores(tree, reading) {
    if (tree.kind === 'text' && tree.text === '')
        return [];
    if (tree.kind === 'list')
        return tree.items.flatMap((item) => readIgnore(item, reading));
    reading.say((0,values_values/* problemAt */.l4)('ignore: is not a list: begin each ignore with "- check:"', tree.at));
    return [];
}
function readIgnore(tree, reading) {
    const say = (text, at) => reading.say((0,values_values/* problemAt */.l4)(`ignore: ${text}`, at));
    if (tree.kind !== 'map') {
        say('an entry needs the keys check and reason: write "- check: family/name" and "reason: why"', tree.at);
        return [];
    }
    const read = new Map();
    for (const { key, value, at } of tree.entries) {
        const parsed = isKey(key)
            ? readKey(key, value, reading)
            : { problem: `there is no key ${(0,quote/* quoted */.TL)(key)}: ${(0,nearest/* instead */.L1)(key, keys)}` };
        if ('problem' in parsed)
            say(parsed.problem, isKey(key) ? value.at : at);
        else if (isKey(key))
            read.set(key, { text: parsed.value, at: value.at });
    }
    const missing = ['check', 'reason'].filter((key) => !tree.entries.some((entry) => entry.key === key));
    for (const key of missing)
        say(`${key} is missing: every ignore says which check, and why`, tree.at);
    const [check, domain, reason] = [read.get('check'), read.get('domain'), read.get('reason')];
    const texts = Object.fromEntries([...read].map(([key, { text }]) => [key, text]));
    return [
        {
            ...(check && reason ? { ignore: { ...texts, check: check.text, reason: reason.text } } : {}),
            ...(domain ? { domain: { name: domain.text, at: domain.at } } : {}),
        },
    ];
}
function readKey(key, value, { known, today }) {
    if (value.kind !== 'text') {
        return { problem: `${key} is a ${value.kind}: write one value, and a further entry for another` };
    }
    const text = value.text.trim();
    if (text === '')
        return { problem: `${key} is empty: give it, or delete the line` };
    const parsed = parsers[key](text, { known, today });
    return 'problem' in parsed ? { problem: `${key}: ${parsed.problem}` } : parsed;
}
const asWritten = (text) => ({ value: text });
const parsers = {
    check: (text, { known }) => (0,check_pattern/* checkPattern */.r)(text, known),
    domain: domain/* parseDomain */.g,
    reason: asWritten,
    owner: asWritten,
    until: (text, { today }) => lastDay(text, today),
};
/** An ignore ends with its last day; after that somebody has to look again. */
function lastDay(text, today) {
    const date = parseDate(text);
    if ('problem' in date || date.value >= today)
        return date;
    return {
        problem: `the ignore has expired on ${date.value}: mend what it covers, or give a later date and say why`,
    };
}

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/mail/dnsbl/catalogue.js + 2 modules
var catalogue = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
;// CONCATENATED MODULE: ./build/app/options/config/own-blocklists.js
/** Block lists of one's own: a zone, what is asked there, and what the answers mean. */






const own_blocklists_keys = ['id', 'zone', 'queries', 'codes', 'removal'];
const queries = ['ipv4', 'ipv6', 'domain'];
/** Reads the list below `own-blocklists:`. */
function readOwnBlocklists(tree, given) {
    if (tree.kind === 'text' && tree.text === '')
        return [];
    const say = (text, at) => given((0,values_values/* problemAt */.l4)(`own-blocklists: ${text}`, at));
    if (tree.kind === 'list')
        return tree.items.flatMap((item) => readList(item, say));
    say('is not a list: begin each block list with "- zone:"', tree.at);
    return [];
}
function readList(tree, say) {
    if (tree.kind !== 'map') {
        say('an entry needs the keys zone and codes: write "- zone: bl.example.net" and "codes:"', tree.at);
        return [];
    }
    const entry = (key) => tree.entries.find((one) => one.key === key);
    for (const { key, at } of tree.entries)
        if (!own_blocklists_keys.some((one) => one === key))
            say(`there is no key ${(0,quote/* quoted */.TL)(key)}: ${(0,nearest/* instead */.L1)(key, own_blocklists_keys)}`, at);
    for (const key of ['zone', 'codes'])
        if (entry(key) === undefined)
            say(`${key} is missing: every list of your own has a zone, and says what its codes mean`, tree.at);
    const zone = readZone(entry('zone'), say);
    const codes = readCodes(entry('codes'), say);
    const asked = readQueries(entry('queries'), say);
    const [id, removal] = [textOf(entry('id'), say), textOf(entry('removal'), say)];
    if (zone === undefined || codes === undefined)
        return [];
    return [{ id: id ?? zone, zone, queries: asked, codes, ...(removal === undefined ? {} : { removal }) }];
}
function textOf(entry, say) {
    if (entry === undefined)
        return undefined;
    if (entry.value.kind === 'text' && entry.value.text.trim() !== '')
        return entry.value.text.trim();
    say(`${entry.key} is ${entry.value.kind === 'text' ? 'empty' : `a ${entry.value.kind}`}: write one value`, entry.at);
    return undefined;
}
function readZone(entry, say) {
    const text = textOf(entry, say);
    const zone = text === undefined ? undefined : (0,dns_name/* parseName */.$q)(text);
    if (entry === undefined || text === undefined)
        return undefined;
    const known = (0,catalogue/* catalogued */.s)(text);
    const death = zone === undefined ? undefined : (0,catalogue/* deathOf */.oZ)(zone);
    if (zone === undefined || zone === '' || /\s/.test(zone))
        say(`${(0,quote/* quoted */.TL)(text)} is no zone: write one such as bl.example.net`, entry.at);
    else if (known !== undefined)
        say(`${(0,quote/* quoted */.TL)(text)} is known as ${known.id}: write "+${known.id}" in blocklists instead`, entry.at);
    else if (death !== undefined)
        say(`the block list ${(0,quote/* quoted */.TL)(text)} is dead (${death}): leave it out`, entry.at);
    else
        return zone;
    return undefined;
}
function readQueries(entry, say) {
    if (entry === undefined)
        return ['ipv4'];
    const items = entry.value.kind === 'list' ? entry.value.items : [entry.value];
    const words = items.flatMap((item) => item.kind === 'text' ? item.text.split(/[\s,]+/).filter(Boolean) : []);
    const wrong = words.find((word) => !queries.some((query) => query === word));
    if (words.length === 0)
        say(`queries is empty: name ${queries.join(', ')}, or some of them`, entry.at);
    if (wrong !== undefined)
        say(`there is no query ${(0,quote/* quoted */.TL)(wrong)}: ${(0,nearest/* instead */.L1)(wrong, queries)}`, entry.at);
    return queries.filter((query) => words.includes(query));
}
function readCodes(entry, say) {
    if (entry === undefined)
        return undefined;
    if (entry.value.kind !== 'map' || entry.value.entries.length === 0) {
        say('codes is no map: write "127.0.0.2: what it means" below it', entry.at);
        return undefined;
    }
    const read = entry.value.entries.flatMap((code) => {
        const value = readCode(code, say);
        return value === undefined ? [] : [[code.key, value]];
    });
    return read.length === entry.value.entries.length ? Object.fromEntries(read) : undefined;
}
const code = /^127\.\d{1,3}\.(\d{1,3}|x)\.(\d{1,3}|x)$/;
/** A text says what it means; a map may say how much it weighs, too. */
function readCode({ key, value, at }, say) {
    if (!code.test(key)) {
        say(`${(0,quote/* quoted */.TL)(key)} is no code: write an address of 127.0.0.0/8, with x for an octet that may be any`, at);
        return undefined;
    }
    if (value.kind === 'text')
        return { meaning: value.text.trim(), severity: 'warning' };
    const entry = (name) => value.kind === 'map' ? value.entries.find((one) => one.key === name) : undefined;
    const meaning = textOf(entry('meaning'), say) ?? '';
    const severity = textOf(entry('severity'), say) ?? 'warning';
    if (value.kind === 'map' && isSeverity(severity))
        return { meaning, severity };
    say(`${key} has no severity that there is: write "meaning:", and "severity:" with ${finding/* severities */.g.join(', ')}`, at);
    return undefined;
}
const isSeverity = (text) => finding/* severities */.g.some((severity) => severity === text);

;// CONCATENATED MODULE: ./build/app/options/config/file.js
/** The configuration file: defaults, domains, and what is accepted. */









/** The settings that are defaults at the top of the file. */
const defaultNames = () => (0,settings/* settingsIn */.RV)('config').filter((name) => name !== 'domains');
/** Reads the text of a configuration file. Never rejects; what is wrong is in `problems`. */
async function readConfig(text, { path, known, today }) {
    const { tree, problems: broken } = await (0,read/* readTree */.Z)(text, path);
    const problems = [...broken];
    const say = (problem) => void problems.push(problem);
    const entries = entriesOf(tree, say);
    const [domains, ignores, lists] = structured.map((key) => entries.find((entry) => entry.key === key));
    const written = entries
        .filter((entry) => entry !== domains && entry !== ignores && entry !== lists)
        .flatMap((entry) => {
        const name = defaultNames().find((one) => one === entry.key);
        if (name === undefined)
            say(unknownKey(entry));
        return name === undefined ? [] : (writtenEntry(name, entry, say) ?? []);
    });
    return {
        path,
        isReadable: problems.length === 0 || tree?.kind === 'map',
        values: (0,values_values/* readValues */.N$)(written, { known, say }),
        ...(domains === undefined
            ? {}
            : { domains: { ...readDomains(domains.value, { known, say }), at: domains.at } }),
        ignores: ignores === undefined ? [] : readIgnores(ignores.value, { known, today, say }),
        ownBlocklists: lists === undefined ? [] : readOwnBlocklists(lists.value, say),
        problems,
    };
}
/** What is more than a setting. */
const structured = ['domains', 'ignore', 'own-blocklists'];
function entriesOf(tree, say) {
    if (tree === undefined)
        return [];
    if (tree.kind === 'map')
        return tree.entries;
    say((0,values_values/* problemAt */.l4)('the file is not a map of settings: write "domains:" and the domains below it', tree.at));
    return [];
}
const unknownKey = ({ key, at }) => (0,values_values/* problemAt */.l4)(`there is no setting ${(0,quote/* quoted */.TL)(key)}: ${(0,nearest/* instead */.L1)(key, [...structured, ...defaultNames()])}`, at);


/***/ }),

/***/ 3379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   s_: () => (/* binding */ nextDay)
/* harmony export */ });
/**
 * Days of the calendar as `YYYY-MM-DD` (RFC 3339 §5.6, `full-date`), in UTC.
 *
 * Reports, metrics and settings name days by these ten characters, which sort as they follow each other. Days are counted
 * in UTC, as the reporters of DMARC and TLS count them, so that the same file means the same days on every machine. `Date`
 * takes the 31st of February for a day in March: {@link isDay} does not.
 */
/** Whether there is such a day. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && dayOf(time) === text;
}
/** The day that comes so many days later; earlier where negative. */
const nextDay = (day, days = 1) => dayOf(Date.parse(`${day}T00:00:00Z`) + days * oneDay);
/** The day of a time, in milliseconds since 1970 where it is a number. */
const dayOf = (time) => new Date(time).toISOString().slice(0, 10);
const oneDay = 86_400_000;


/***/ })

};
