export const id = 292;
export const ids = [292];
export const modules = {

/***/ 38:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ troubleAt)
/* harmony export */ });
/** Without a line, it is about the whole file. */
const troubleAt = ({ path, line = 1 }, trouble, detail) => ({
    kind: 'trouble',
    trouble: { path, line, trouble, ...(detail === undefined ? {} : { detail }) },
});


/***/ }),

/***/ 3158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sA: () => (/* binding */ bounces),
  WT: () => (/* binding */ readBounces)
});

// UNUSED EXPORTS: readAll

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/mail/mbox/mails.js
var mails = __webpack_require__(2707);
;// CONCATENATED MODULE: ./build/facts/bounce-format.js
/** What a file of bounces is, by its first octets: names say little. */
/** Octets of a beginning that tell enough. */
const tellingOctets = 4096;
const zip = Buffer.from('PK\u0003\u0004');
/** `lines` where it is nothing else: logs have no form in common. */
function formatOf(start) {
    if (start.length === 0)
        return 'empty';
    if (start[0] === 0x1f && start[1] === 0x8b)
        return 'gzip';
    if (start.subarray(0, 4).equals(zip))
        return 'zip';
    const text = start.toString('latin1', 0, tellingOctets).replace(/^\xef\xbb\xbf/, '');
    if (/^From .*\d:\d\d/.test(text))
        return 'mbox';
    const [first = '', second = ''] = text
        .split(/\r\n|\n|\r/)
        .map((line) => line.trimEnd())
        .filter((line) => line !== '');
    if (/^\s*[[{]/.test(first))
        return isLineOfJson(first) && /^\s*\{/.test(second) ? 'lines' : 'json';
    return beginsHeader(first, second) ? 'mail' : 'lines';
}
const isLineOfJson = (line) => /^\s*\{.*\}$/.test(line);
/** Servers that run in a terminal begin their lines with a level. */
const field = /^(?!(?:info|warn|warning|debug|error|notice|fatal|trace|critical)[ \t]*:)[a-z][!-9;-~]*[ \t]*:/i;
/** What a mail begins with, whatever made it. */
const known = /^(?:x-|received|return-path|delivered-to|from|to|cc|subject|date|message-id|mime-version|content-|auto-submitted|reply-to|sender|authentication-results|arc-|dkim-|precedence|importance|envelope-to|delivery-date|status)[!-9;-~]*[ \t]*:/i;
/** A time of RFC 3339 at the start of a line of a log has colons too, but begins with a digit. */
const beginsHeader = (first, second) => known.test(first) || (field.test(first) && (field.test(second) || /^[ \t]/.test(second)));

// EXTERNAL MODULE: ./build/facts/bounce-told.js
var bounce_told = __webpack_require__(38);
;// CONCATENATED MODULE: ./build/facts/bounce-files.js



/** Of a mail in a file of its own; reports stand at the beginning. */
const mostOfMail = 512 * 1024;
/** Does not reject for what is in a file, nor for one that cannot be read. */
async function* toldIn(path, world, isUnpacked = false) {
    const parts = world.file(path)[Symbol.asyncIterator]();
    try {
        const begun = await beginningOf(parts, { taken: [], length: 0, isWhole: false }, tellingOctets);
        const format = formatOf(joined(begun.taken));
        if (format === 'empty')
            yield (0,bounce_told/* troubleAt */.b)({ path }, 'empty');
        else if (format === 'gzip' && !isUnpacked)
            yield* toldByGzip(path, withStart(begun, parts));
        else if (format === 'zip' || format === 'gzip')
            yield (0,bounce_told/* troubleAt */.b)({ path }, 'packed');
        else if (format === 'mail')
            yield await toldByFile(path, await beginningOf(parts, begun, mostOfMail));
        else
            yield* readers[format](path, withStart(begun, parts));
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        yield (0,bounce_told/* troubleAt */.b)({ path }, 'unreadable', reasons[code] ?? code);
    }
    finally {
        // Not every file is read to its end.
        await parts.return?.();
    }
}
/** Of zlib, and of what watches over it. */
const reasons = {
    Z_BUF_ERROR: 'it is cut off',
    Z_DATA_ERROR: 'it is damaged',
    bomb: 'it unpacks to far more than a log',
};
const readers = {
    async *mbox(path, parts) {
        for await (const { octets, line } of (0,mails/* mails */.P)(parts))
            yield await toldByMail(octets, { path, line });
    },
    async *json(path, parts) {
        const { entriesInJson } = await Promise.all(/* import() */[__webpack_require__.e(678), __webpack_require__.e(459)]).then(__webpack_require__.bind(__webpack_require__, 4459));
        yield* entriesInJson(path, parts);
    },
    async *lines(path, parts) {
        const { entriesInLines } = await Promise.all(/* import() */[__webpack_require__.e(678), __webpack_require__.e(459)]).then(__webpack_require__.bind(__webpack_require__, 4459));
        yield* entriesInLines(path, parts);
    },
};
async function* toldByGzip(path, packed) {
    const { gunzipped } = await __webpack_require__.e(/* import() */ 714).then(__webpack_require__.bind(__webpack_require__, 714));
    yield* toldIn(path, { file: () => gunzipped(packed) }, true);
}
/** The rest of the file is not even read. */
const toldByFile = (path, { taken }) => toldByMail(joined(taken).subarray(0, mostOfMail), { path, line: 1 });
/** Loaded with the first mail; to ask for it with each would take longer than to open the file. */
let dsn;
async function toldByMail(octets, at) {
    dsn ??= Promise.all(/* import() */[__webpack_require__.e(678), __webpack_require__.e(387)]).then(__webpack_require__.bind(__webpack_require__, 387));
    const { parse } = await dsn;
    const notification = await parse(octets);
    return notification.kind === 'not-a-report'
        ? (0,bounce_told/* troubleAt */.b)(at, 'no-bounce')
        : { kind: 'notification', at, notification };
}
/** Reads on until there are so many octets, or all. */
async function beginningOf(parts, begun, enough) {
    const taken = [...begun.taken];
    let { length, isWhole } = begun;
    while (!isWhole && length < enough) {
        const next = await parts.next();
        if (next.done === true)
            isWhole = true;
        else {
            taken.push(next.value);
            length += next.value.length;
        }
    }
    return { taken, length, isWhole };
}
async function* withStart({ taken, isWhole }, rest) {
    yield* taken;
    if (!isWhole)
        yield* { [Symbol.asyncIterator]: () => rest };
}
/** Most files are one part, which needs no copy. */
function joined(parts) {
    const [only] = parts;
    return parts.length === 1 && only !== undefined
        ? Buffer.from(only.buffer, only.byteOffset, only.byteLength)
        : Buffer.concat(parts);
}

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
;// CONCATENATED MODULE: ./build/facts/bounce-text.js
/** What stands in the texts of bounces: addresses of people, which are no business of a report, and of servers. */

/** `<j…@example.com>`: enough to know what is meant, and nobody's address. */
const masked = (text) => text.replace(/([^\s<>@"'(),:;[\]])[^\s<>@"'(),:;[\]]{0,300}(?=@[^\s<>@])/g, '$1…');
const candidates = /(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}:[0-9a-f:.]{2,39})(?![\w:]|\.\d)/gi;
/** How servers name themselves before what they say: `host mx.example.net[192.0.2.1] said:`. */
const speakers = /\[[0-9a-f.:]{3,45}\](?::\d{1,5})?(?= (?:said|refused)\b)/gi;
const mostText = 2000;
/** IP addresses, each once, in canonical form; not those of a server that is quoted, and none of test answers of lists. */
function addressesIn(text) {
    if (!/\d\.\d|::|[0-9a-f]:[0-9a-f]/i.test(text))
        return [];
    const said = text.slice(0, mostText).replace(speakers, '');
    const found = [...said.matchAll(candidates)].flatMap(([candidate]) => canonical(candidate) ?? []);
    return [...new Set(found)];
}
function canonical(text) {
    if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !(text.includes(':') && ipaddr.IPv6.isValid(text)))
        return undefined;
    const address = ipaddr.process(text);
    return address.range() === 'loopback' || address.range() === 'unspecified' ? undefined : address.toString();
}
/** What lists answer to a resolver that they refuse (127.255.255.x), and how receivers tell of it. */
const refusedResolver = /\b127\.255\.255\.\d{1,3}\b|error: open resolver|open\/public resolver|public\/open resolver/i;
/** Whether a refusal is only that of a receiver whose look-ups the list refuses: the sender is not listed by it. */
const isOfRefusedResolver = (diagnostic) => refusedResolver.test(diagnostic);

// EXTERNAL MODULE: ./build/facts/counted-names.js
var counted_names = __webpack_require__(3);
;// CONCATENATED MODULE: ./build/facts/bounce-tally.js


/** Held of hostile names, and told of all. */
const [mostNames, mostTold] = [10_000, 10];
const mostDead = 500_000;
const mostDelayed = 500_000;
const longestDiagnostic = 400;
const emptyDraft = () => ({
    failed: 0,
    delayed: 0,
    permanent: 0,
    temporary: 0,
    ofRefusedResolver: 0,
    receivers: new Map(),
    mechanisms: new Map(),
    lists: new Map(),
    ips: new Map(),
});
function tally() {
    const drafts = new Map();
    const dead = new Map();
    const delayed = new Set();
    let isCut = false;
    /** A server tries again and says so each time; that is one delay. */
    const isAgain = ({ kind, recipient, category }) => {
        if (kind !== 'delayed')
            return false;
        const key = `${category} ${recipient}`;
        if (delayed.has(key))
            return true;
        if (delayed.size < mostDelayed)
            delayed.add(key);
        return false;
    };
    return {
        add(recipient, at, date) {
            if ((recipient.kind !== 'failed' && recipient.kind !== 'delayed') || isAgain(recipient))
                return;
            const draft = drafts.get(recipient.category) ?? emptyDraft();
            drafts.set(recipient.category, draft);
            count(draft, recipient, at);
            if (!recipient.suppress || recipient.recipient === '')
                return;
            const known = dead.get(recipient.recipient);
            if (known !== undefined || dead.size < mostDead)
                dead.set(recipient.recipient, deadAddress(recipient, { at, date, before: known?.count ?? 0 }));
            else
                isCut = true;
        },
        categories: () => [...drafts].map(finished).sort((a, b) => weight(b) - weight(a) || byName(a, b)),
        dead: () => [...dead.values()].sort((a, b) => (a.recipient < b.recipient ? -1 : 1)),
        get isCut() {
            return isCut;
        },
    };
}
function count(draft, recipient, at) {
    draft[recipient.kind === 'failed' ? 'failed' : 'delayed'] += 1;
    if (recipient.permanence !== undefined)
        draft[recipient.permanence] += 1;
    bump(draft.receivers, domainOf(recipient.recipient));
    for (const mechanism of recipient.mechanisms ?? [])
        bump(draft.mechanisms, mechanism);
    bump(draft.lists, recipient.list);
    for (const ip of addressesIn(recipient.diagnostic))
        bump(draft.ips, ip);
    if (isOfRefusedResolver(recipient.diagnostic))
        draft.ofRefusedResolver += 1;
    if (draft.sample === undefined && recipient.diagnostic !== '')
        draft.sample = { diagnostic: masked(recipient.diagnostic.slice(0, longestDiagnostic)), at };
}
/** Of hostile names the first are counted, and no more held. */
function bump(counts, name) {
    if (name === undefined || name === '')
        return;
    const before = counts.get(name);
    if (before !== undefined || counts.size < mostNames)
        counts.set(name, (before ?? 0) + 1);
}
const domainOf = (address) => address.includes('@') ? address.slice(address.lastIndexOf('@') + 1).toLowerCase() : '';
const deadAddress = ({ recipient, category, status }, { at, date, before }) => ({
    recipient,
    category,
    ...(status === undefined ? {} : { status }),
    count: before + 1,
    ...(date === undefined ? {} : { date }),
    at,
});
const first = (counts) => (0,counted_names/* mostFrequent */.y)(counts).slice(0, mostTold);
const finished = ([category, draft]) => {
    const { receivers, mechanisms, lists, ips, ...counts } = draft;
    return {
        category,
        ...counts,
        receivers: first(receivers),
        mechanisms: first(mechanisms),
        lists: first(lists),
        ips: first(ips),
    };
};
const weight = ({ failed, delayed }) => failed + delayed;
const byName = (a, b) => (a.category < b.category ? -1 : 1);

// EXTERNAL MODULE: ./build/facts/inputs.js
var inputs = __webpack_require__(2416);
// EXTERNAL MODULE: ./build/facts/owner.js
var facts_owner = __webpack_require__(8855);
;// CONCATENATED MODULE: ./build/facts/bounces.js






/** All files, read once for a run; those of other settings are no business of this. */
const readBounces = {
    name: 'read-bounces',
    on: 'input',
    async gather(subject, world) {
        const files = subject.setting === 'bounces' ? await world.fact(inputs/* namedFiles */.VI, subject) : [];
        return readAll((0,inputs/* pathsOf */.wG)(files), world);
    },
};
const bounces = {
    name: 'bounces',
    on: 'bounces',
    async gather({ name }, world) {
        const { byDomain, others } = await world.fact(readBounces, { kind: 'input', setting: 'bounces' });
        return name === undefined ? others : (byDomain.get(name) ?? group().finished());
    },
};
const mostTroubles = 100;
const mostSenders = 1000;
/** In the order of the paths, so that the same files give the same bytes. `hear` gets each notification as it is read. */
async function readAll(paths, world, hear) {
    const groups = new Map();
    const troubles = [];
    let [troubleCount, count] = [0, 0];
    for (const path of paths)
        for await (const told of toldIn(path, world)) {
            count += 1;
            if (count % atATime === 0)
                await letOthersWork();
            if (told.kind === 'trouble') {
                troubleCount += 1;
                if (troubles.length < mostTroubles)
                    troubles.push(told.trouble);
                continue;
            }
            hear?.(told);
            const sender = senderOf(told.notification);
            const owner = (0,facts_owner/* ownerOf */.b)(sender, world.settings.domains);
            const found = groups.get(owner) ?? group();
            groups.set(owner, found);
            found.add(told, owner === undefined ? sender : undefined);
        }
    const finished = [...groups].flatMap(([name, one]) => name === undefined ? [] : [[name, one.finished()]]);
    return {
        byDomain: new Map(finished),
        others: (groups.get(undefined) ?? group()).finished(),
        troubles,
        troubleCount,
        files: paths.length,
    };
}
/** Notifications that are read before the look-ups of the same run go on: none may time out for a large mailbox. */
const atATime = 16;
const letOthersWork = () => new Promise((go) => setImmediate(go));
/** The domain of the From field of what came back, else of its envelope. */
const senderOf = ({ returned }) => {
    const address = returned?.from ?? returned?.sender;
    return address === undefined ? undefined : (0,dns_name/* parseName */.$q)(address.slice(address.lastIndexOf('@') + 1));
};
function group() {
    const counts = tally();
    const kinds = new Map();
    const senders = new Map();
    const bump = (map, key) => void map.set(key, (map.get(key) ?? 0) + 1);
    return {
        add({ notification, at }, foreign) {
            const { recipients, kind, date } = notification;
            for (const recipient of recipients) {
                bump(kinds, recipient.kind);
                counts.add(recipient, at, date);
            }
            if (recipients.length === 0)
                bump(kinds, kind);
            if (foreign !== undefined && (senders.has(foreign) || senders.size < mostSenders))
                bump(senders, foreign);
        },
        finished() {
            const categories = counts.categories();
            return {
                kinds: Object.fromEntries([...kinds].sort()),
                failed: categories.reduce((sum, { failed }) => sum + failed, 0),
                delayed: categories.reduce((sum, { delayed }) => sum + delayed, 0),
                categories,
                dead: counts.dead(),
                senders: (0,counted_names/* mostFrequent */.y)(senders),
            };
        },
    };
}


/***/ }),

/***/ 3:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ summed),
/* harmony export */   y: () => (/* binding */ mostFrequent)
/* harmony export */ });
/** Names, and how often each was met. */
/** The most frequent first; by name where they are equal. */
const mostFrequent = (counts) => [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
/** Sums by name, the largest first. */
function summed(items) {
    const sums = new Map();
    for (const [name, count] of items)
        sums.set(name, (sums.get(name) ?? 0) + count);
    return mostFrequent(sums);
}


/***/ }),

/***/ 2416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
const inputs = {
    name: 'inputs',
    on: 'domain',
    gather: async (_, { settings }) => settings.inputs,
};
/** What the patterns of one setting lead to. */
const namedFiles = {
    name: 'named-files',
    on: 'input',
    gather: async ({ setting }, { settings }) => settings.inputs[setting],
};
/** Each file once, in the order of the settings. */
const pathsOf = (files) => [
    ...new Set(files.flatMap(({ paths }) => paths)),
];
/** A whole file of at most so many octets. Never rejects. */
async function readWhole(world, path, most) {
    try {
        const octets = await wholeOf(world.file(path), most);
        return octets === undefined ? { kind: 'too-large', detail: String(most) } : { kind: 'read', octets };
    }
    catch (error) {
        return { kind: 'unreadable', detail: String(error.code ?? 'unknown') };
    }
}
/** Undefined where there are more octets than `most`; the rest is then not taken. */
async function wholeOf(parts, most) {
    const taken = [];
    let length = 0;
    for await (const part of parts) {
        length += part.length;
        if (length > most)
            return undefined;
        taken.push(part);
    }
    return Buffer.concat(taken, length);
}


/***/ }),

/***/ 4607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ categories)
/* harmony export */ });
/** Named and bounded by the classes of the IANA registry of enhanced status codes (RFC 3463, 5248). */
const categories = {
    'bad-mailbox': {
        meaning: 'the mailbox does not exist at the destination',
        remedy: 'Remove or correct the address, and do not send to it again',
        checks: [],
        suppress: true,
        fault: 'recipient',
    },
    'bad-domain': {
        meaning: "the recipient's domain does not exist or has no mail host",
        remedy: 'Correct the domain of the address or remove it',
        checks: [],
        suppress: true,
        fault: 'recipient',
    },
    'no-mail-service': {
        meaning: "the recipient's domain exists but takes no mail",
        remedy: 'Stop sending to this domain',
        checks: [],
        suppress: true,
        fault: 'recipient',
    },
    'mailbox-moved': {
        meaning: 'the mailbox has moved and mail is not forwarded',
        remedy: 'Ask for the new address and remove this one',
        checks: [],
        suppress: true,
        fault: 'recipient',
    },
    'mailbox-disabled': {
        meaning: 'the mailbox exists but is disabled, suspended or inactive',
        remedy: 'Pause sending to the address, and remove it when this happens two or three times',
        checks: [],
        suppress: false,
        fault: 'recipient',
    },
    'mailbox-full': {
        meaning: 'the mailbox is full',
        remedy: 'Try again for some days, then pause sending to the address',
        checks: [],
        suppress: false,
        fault: 'recipient',
    },
    'recipient-refused': {
        meaning: 'the recipient or the list takes no mail from this sender',
        remedy: 'Ask the recipient or the owner of the list to allow the sender',
        checks: [],
        suppress: false,
        fault: 'recipient',
    },
    'message-too-big': {
        meaning: 'the message is larger than the receiver takes',
        remedy: 'Make the message smaller, or link the attachment instead of sending it',
        checks: ['size/*'],
        suppress: false,
        fault: 'message',
    },
    'system-full': {
        meaning: "the receiver's disk or queue is full",
        remedy: 'Try again later; the receiver must make room',
        checks: [],
        suppress: false,
        fault: 'receiver',
    },
    'system-error': {
        meaning: "the receiver's system had a fault of its own",
        remedy: "Try again later, and tell the receiver's postmaster if it persists",
        checks: [],
        suppress: false,
        fault: 'receiver',
    },
    'delivery-agent-error': {
        meaning: 'the program that delivers into the mailbox failed',
        remedy: 'Tell the receiver: a pipe, filter or delivery program must be mended there',
        checks: [],
        suppress: false,
        fault: 'receiver',
    },
    'connection-failure': {
        meaning: "no connection to the receiver's mail host came about, or it broke",
        remedy: 'Check that outgoing port 25 is open and that the host is up, then try again',
        checks: [],
        suppress: false,
        fault: 'network',
    },
    'dns-failure': {
        meaning: 'the DNS gave no answer or no route to the destination',
        remedy: 'Check the DNS of both sides and try again',
        checks: ['mx/*'],
        suppress: false,
        fault: 'network',
    },
    'routing-loop': {
        meaning: 'the message went in a circle',
        remedy: 'Break the loop of forwardings or of MX records',
        checks: ['mx/*'],
        suppress: false,
        fault: 'receiver',
    },
    'delivery-expired': {
        meaning: 'the message stayed in the queue for too long',
        remedy: 'Look at the earlier deferrals of the message for the cause',
        checks: [],
        suppress: false,
        fault: 'unknown',
    },
    'rate-limited': {
        meaning: 'too many messages or connections came in too short a time',
        remedy: 'Send slower and over fewer connections, and wait longer after each deferral',
        checks: [],
        suppress: false,
        fault: 'sender',
    },
    greylisted: {
        meaning: 'the receiver asked an unknown sender to come back later',
        remedy: 'Try again after the stated delay from the same IP address',
        checks: [],
        suppress: false,
        fault: 'receiver',
    },
    'too-many-recipients': {
        meaning: 'one message named more recipients than the receiver takes at once',
        remedy: 'Name fewer recipients in one transaction',
        checks: [],
        suppress: false,
        fault: 'message',
    },
    blocklisted: {
        meaning: 'the IP address, domain or a link is on a block list',
        remedy: 'Look the listing up yourself, mend its cause and ask for removal; where it is not listed, the receiver asks the list in a way that is refused',
        checks: ['blocklist/*'],
        suppress: false,
        fault: 'sender',
    },
    'poor-reputation': {
        meaning: 'the receiver has a low opinion of the IP address or domain',
        remedy: 'Send less, to people who want it, and raise the volume slowly; cut complaints',
        checks: ['reputation/*', 'blocklist/*'],
        suppress: false,
        fault: 'sender',
    },
    'reverse-dns': {
        meaning: 'the reverse DNS of the sending IP address is missing or does not match',
        remedy: 'Publish a PTR record whose name resolves back to the IP address',
        checks: ['ptr/*', 'helo/*'],
        suppress: false,
        fault: 'sender',
    },
    'sender-rejected': {
        meaning: "the sender's address or its domain was refused",
        remedy: 'Send from an address that exists, in a domain that resolves and takes mail',
        checks: ['sender/*', 'mx/*', 'domain/*'],
        suppress: false,
        fault: 'sender',
    },
    'email-auth-failure': {
        meaning: 'the message failed SPF, DKIM, DMARC or ARC',
        remedy: 'Mend the SPF record, the DKIM signature or their alignment with the From address',
        checks: ['dmarc/*', 'spf/*', 'dkim/*', 'signature/*'],
        suppress: false,
        fault: 'sender',
    },
    'relay-denied': {
        meaning: 'the server does not relay for this client, or does not know the domain as its own',
        remedy: 'Sign in before sending, or correct the MX records of the recipient domain',
        checks: ['submission/*', 'mx/*'],
        suppress: false,
        fault: 'sender',
    },
    'smtp-auth-failure': {
        meaning: 'signing in to the mail server is missing or was refused',
        remedy: 'Check user name and password (or the app password or token), and use port 587 or 465',
        checks: ['submission/*'],
        suppress: false,
        fault: 'sender',
    },
    'tls-failure': {
        meaning: 'encryption was required and did not come about',
        remedy: 'Turn STARTTLS on where the mail is sent, or correct the certificate that was refused',
        checks: ['exchanger/*', 'sender/*'],
        suppress: false,
        fault: 'network',
    },
    'spam-content': {
        meaning: 'a filter took the message for spam',
        remedy: 'Look at wording, links and attachments, and at the authentication of the message',
        checks: ['message/*', 'blocklist/*', 'dmarc/*'],
        suppress: false,
        fault: 'message',
    },
    'virus-detected': {
        meaning: 'a filter found malware in the message',
        remedy: 'Scan the message and the account that sent it',
        checks: [],
        suppress: false,
        fault: 'message',
    },
    'policy-violation': {
        meaning: 'a rule of the receiver forbids the message',
        remedy: 'Remove what the rule forbids, such as an attachment, or ask the receiver for the rule',
        checks: ['message/*'],
        suppress: false,
        fault: 'message',
    },
    'message-format': {
        meaning: 'the message is not formed as RFC 5322 and MIME ask',
        remedy: 'Correct the program that writes the message: its header fields, lines and encodings',
        checks: ['message/*'],
        suppress: false,
        fault: 'message',
    },
    'protocol-error': {
        meaning: 'the SMTP conversation went wrong',
        remedy: 'Correct the HELO name or the commands that the sending server gives',
        checks: ['helo/*'],
        suppress: false,
        fault: 'sender',
    },
    unclassified: {
        meaning: 'the notification does not say why',
        remedy: 'Read the text of the notification',
        checks: [],
        suppress: false,
        fault: 'unknown',
    },
    none: {
        meaning: 'nothing failed',
        remedy: 'Nothing is to be done',
        checks: [],
        suppress: false,
        fault: 'unknown',
    },
};


/***/ }),

/***/ 1224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lines),
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/** The lines of a file that is too large to hold. */
const mostOctets = 65_536;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** The lines of a log, one by one; LF or CRLF ends them. Linear in the file; holds one line and one part. */
async function* lines(parts) {
    const cursor = new Lines();
    for await (const part of parts)
        yield* cursor.in(part);
    yield* cursor.last();
}
/** Where one is in a file that comes in parts. */
class Lines {
    #number = 1;
    #begun = [];
    #length = 0;
    #isCut = false;
    /** The lines that end in the next part. */
    *in(part) {
        const octets = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
        let start = 0;
        for (let end = octets.indexOf(lineFeed); end !== -1; end = octets.indexOf(lineFeed, start)) {
            this.#keep(octets.subarray(start, end));
            yield this.#take(true);
            start = end + 1;
        }
        if (start < octets.length)
            this.#keep(octets.subarray(start));
    }
    /** What stands behind the last line end. */
    *last() {
        if (this.#length > 0)
            yield this.#take(false);
    }
    #keep(octets) {
        const kept = octets.subarray(0, mostOctets - this.#length);
        if (kept.length < octets.length)
            this.#isCut = true;
        if (kept.length > 0)
            this.#begun.push(kept);
        this.#length += kept.length;
    }
    #take(isEnded) {
        const [only, ...others] = this.#begun;
        const octets = only !== undefined && others.length === 0 ? only : Buffer.concat(this.#begun);
        const line = { octets: withoutReturn(octets), number: this.#number, isCut: this.#isCut, isEnded };
        [this.#begun, this.#length, this.#isCut] = [[], 0, false];
        this.#number += 1;
        return line;
    }
}
const withoutReturn = (octets) => octets.at(-1) === carriageReturn ? octets.subarray(0, -1) : octets;


/***/ }),

/***/ 2707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mails)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1224);
/** The mails of an mbox, one by one, with the line that each begins on. */

/** A report stands before the message that it returns. */
const mostOctets = 512 * 1024;
/** What stands before the first From_ line belongs to no mail. Linear in the file; holds one mail and one part. */
async function* mails(parts, most = mostOctets) {
    const [lines, box] = [new _lines_js__WEBPACK_IMPORTED_MODULE_0__/* .Lines */ .q(), new Box(most)];
    for await (const part of parts)
        for (const line of lines.in(part)) {
            const mail = box.take(line);
            if (mail !== undefined)
                yield mail;
        }
    for (const line of lines.last()) {
        const mail = box.take(line);
        if (mail !== undefined)
            yield mail;
    }
    const mail = box.end();
    if (mail !== undefined)
        yield mail;
}
/** The mail that is being read. */
class Box {
    #most;
    /** Grows to what the longest mail so far needs, and is used again for the next. */
    #store = Buffer.allocUnsafe(65_536);
    #length = 0;
    #line;
    #isCut = false;
    #isAfterBlank = true;
    constructor(most) {
        this.#most = most;
    }
    /** The mail before, where the line begins another. */
    take(line) {
        const begins = this.#isAfterBlank && isFromLine(line.octets);
        this.#isAfterBlank = line.octets.length === 0;
        if (!begins) {
            this.#add(line);
            return undefined;
        }
        const before = this.end();
        [this.#line, this.#length, this.#isCut] = [line.number, 0, false];
        return before;
    }
    end() {
        if (this.#line === undefined)
            return undefined;
        const octets = Uint8Array.from(this.#store.subarray(0, this.#length));
        return { octets, line: this.#line, isCut: this.#isCut };
    }
    #add({ octets }) {
        const length = this.#length + octets.length + 1;
        // Nothing behind a gap: it would join what does not belong together.
        this.#isCut ||= length > this.#most;
        if (this.#line === undefined || this.#isCut)
            return;
        if (length > this.#store.length)
            this.#grow(length);
        octets.copy(this.#store, this.#length);
        this.#store[length - 1] = lineFeed;
        this.#length = length;
    }
    #grow(least) {
        const larger = Buffer.allocUnsafe(Math.max(least, 2 * this.#store.length));
        this.#store.copy(larger, 0, 0, this.#length);
        this.#store = larger;
    }
}
const lineFeed = 0x0a;
const from = Buffer.from('From ');
const timeOfDay = /\d:\d\d/;
/** RFC 4155 appendix A. */
const isFromLine = (line) => line.subarray(0, from.length).equals(from) && timeOfDay.test(line.toString('latin1', 5, 300));


/***/ })

};
