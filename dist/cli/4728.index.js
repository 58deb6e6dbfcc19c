export const id = 4728;
export const ids = [4728,8129,8855];
export const modules = {

/***/ 7283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ messageAuthor)
});

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
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
    const ascii = /^[\x21-\x7e]*$/.test(domain) ? domain : (0,dns_name/* toAscii */.Vb)(domain); // RFC 9989 §5.3.1: U-labels become A-labels
    return ascii === undefined || !/^[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?$/i.test(ascii)
        ? undefined
        : (0,dns_name/* parseName */.$q)(ascii);
}

// EXTERNAL MODULE: ./build/facts/mail-from.js
var mail_from = __webpack_require__(9606);
// EXTERNAL MODULE: ./build/facts/message-header.js + 2 modules
var message_header = __webpack_require__(4943);
// EXTERNAL MODULE: ./build/facts/owner.js
var owner = __webpack_require__(8855);
;// CONCATENATED MODULE: ./build/facts/message-author.js




const messageAuthor = {
    name: 'message-author',
    on: 'message',
    async gather(message, world) {
        const [from, ...others] = (0,message_header/* filledIn */.AE)(await world.fact(message_header/* messageHeader */.f9, message), 'from');
        const domain = from === undefined || others.length > 0 ? undefined : authorDomain(from.value);
        const own = domain === undefined ? undefined : (0,owner/* nearestOf */.q)(domain, world.settings.domains);
        return {
            ...(domain === undefined ? {} : { domain }),
            isOwn: own !== undefined,
            profile: own === undefined ? mostDemanding(world) : world.declared(own).profile,
            mailFrom: own === undefined ? [] : (0,mail_from/* declaredEnvelopes */.At)(own, world),
        };
    },
};
function mostDemanding({ settings, declared }) {
    const profiles = settings.domains.map((domain) => declared(domain).profile);
    return ['bulk-sender', 'sender'].find((profile) => profiles.includes(profile)) ?? 'sender';
}


/***/ }),

/***/ 4728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   speaksFor: () => (/* binding */ speaksFor)
/* harmony export */ });
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1813);
/* harmony import */ var _message_author_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7283);
/* harmony import */ var _message_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6032);
/* harmony import */ var _unobserved_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6381);




/**
 * Whether From names the domain or one below it. Where it names none, or one that anybody may have an address under, only
 * the one domain of the run can be meant.
 */
async function speaksFor(message, { name }, world) {
    const author = await world.fact(_message_author_js__WEBPACK_IMPORTED_MODULE_0__/* .messageAuthor */ .P, message).catch((0,_unobserved_js__WEBPACK_IMPORTED_MODULE_1__/* .whereUnobserved */ .f)(() => undefined));
    if (author === undefined)
        return false;
    const { domain } = author;
    const isAnybodys = domain === undefined || (domain !== name && (0,_message_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isMailboxProvider */ .af)(domain));
    return isAnybodys ? world.settings.domains.length === 1 : (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(domain, name);
}


/***/ }),

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yj: () => (/* binding */ excessInWords),
  Cc: () => (/* binding */ excessOver),
  r4: () => (/* binding */ inWords),
  Dn: () => (/* binding */ largestInWords),
  Ex: () => (/* binding */ shrinking)
});

// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
;// CONCATENATED MODULE: ./build/mail/message/wire.js
/** RFC 1870 §3: the octets after DATA, without doubled dots; encoded first what the server cannot carry as it is. */
function octetsOnWire({ octets, parts }, { eightBitMime }) {
    const mustEncode = (carried) => carried === 'binary' || (carried === '8bit' && !eightBitMime);
    const added = parts.map((part) => (mustEncode(part.carried) ? part.encoded - part.octets : 0));
    return added.reduce((total, more) => total + Math.max(0, more), octets);
}

;// CONCATENATED MODULE: ./build/facts/message-excess.js
/** By how much a message is too large for a server, what in it takes the most, and how that is said. */


/** Undefined where the server takes the message. */
function excessOver({ limit, eightBitMime }, message) {
    const octets = octetsOnWire(message, { eightBitMime });
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
        return `${(0,quote/* quoted */.TL)(name)} (${type})`;
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

/***/ 4943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AE: () => (/* binding */ filledIn),
  cA: () => (/* binding */ lineOf),
  f9: () => (/* binding */ messageHeader),
  z1: () => (/* binding */ skipUnfilled),
  hQ: () => (/* binding */ skipUnread),
  EY: () => (/* binding */ unfilledInWords),
  _7: () => (/* binding */ unreadInWords)
});

// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
;// CONCATENATED MODULE: ./build/mail/html/recognize.js
/** Whether octets are a page of HTML and nothing else: a template without the header that a message has. */
const beginnings = /^\s*(?:<!--|<!doctype\s+html|<(?:html|head|body|table|div|center|p|style)[\s>])/i;
/** A page that begins with more white space than this is none that a person wrote. */
const longest = 1000;
const isHtml = (octets) => beginnings.test(new TextDecoder().decode(octets.subarray(0, longest)));

// EXTERNAL MODULE: ./build/mail/message/fields.js
var fields = __webpack_require__(4825);
// EXTERNAL MODULE: ./build/mail/message/date-time.js
var date_time = __webpack_require__(7456);
// EXTERNAL MODULE: ./build/mail/message/line.js
var line = __webpack_require__(2110);
;// CONCATENATED MODULE: ./build/mail/message/octets.js
/** What stands between the words of a message: line ends, NUL, and lines that are longer than SMTP carries. */

const [lf, cr, nul] = [10, 13, 0];
/** RFC 5322 §2.1.1, RFC 5321 §4.5.3.1.6. */
const longestLine = 998;
/** Never throws; linear in the length of the message. */
function octetsOf(message) {
    const ends = { crlf: 0, lf: 0, cr: 0 };
    const found = {};
    const hasNul = message.includes(nul);
    let lines = 0;
    for (const { start, end } of (0,line/* linesOf */.D)(message)) {
        lines += 1;
        if (message[end] === lf)
            ends.lf += 1;
        else if (message[end] === cr && message[end + 1] === lf)
            ends.crlf += 1;
        else if (message[end] === cr) {
            ends.cr += 1;
            found.bareCr ??= lines;
        }
        if (hasNul && found.nul === undefined && message.subarray(start, end).includes(nul))
            found.nul = lines;
        if (end - start <= longestLine)
            continue;
        found.tooLong ??= { count: 0, first: lines, longest: 0 };
        found.tooLong.count += 1;
        found.tooLong.longest = Math.max(found.tooLong.longest, end - start);
    }
    return { lines, ends, ...found };
}

// EXTERNAL MODULE: ./build/mail/message/template.js
var template = __webpack_require__(8582);
// EXTERNAL MODULE: ./build/facts/message-excess.js + 1 modules
var message_excess = __webpack_require__(4040);
// EXTERNAL MODULE: ./build/facts/messages-given.js
var messages_given = __webpack_require__(218);
;// CONCATENATED MODULE: ./build/facts/message-header.js





/** Unobserved where the file cannot be read any more. */
const messageHeader = {
    name: 'message-header',
    on: 'message',
    async gather(message, world) {
        const { path } = message;
        const now = world.now.getTime();
        const oversized = world.settings.oversized?.find((file) => file.path === path);
        if (path === messages_given/* ofGivenSize */.uK)
            return { ...nothingRead, now, unread: { kind: 'no-file' } };
        if (oversized !== undefined)
            return { ...nothingRead, now, unread: { kind: 'too-large', octets: oversized.octets } };
        const bytes = (0,messages_given/* octetsOfMessage */.rO)(message, world);
        const header = (0,fields/* readFields */.q)(bytes);
        if (!beginsWithField(header))
            return { ...nothingRead, now, unread: { kind: kindOf(bytes) } };
        const received = (0,fields/* named */.K)(header, 'received');
        const receivedAt = (0,date_time/* parseDate */._)(received[0]?.value.split(';').at(-1) ?? '')?.time;
        return {
            ...header,
            lines: octetsOf(bytes),
            isSent: received.length > 0,
            ...(receivedAt === undefined ? {} : { receivedAt }),
            now,
        };
    },
};
const marks = ['efbbbf', 'fffe', 'feff'];
function kindOf(bytes) {
    if (bytes.length === 0)
        return 'empty';
    if (isHtml(bytes))
        return 'body-alone';
    const start = Buffer.from(bytes.subarray(0, 3)).toString('hex');
    return marks.some((mark) => start.startsWith(mark)) ? 'byte-order-mark' : 'no-message';
}
/** A template may begin with a line for the program that fills it in. */
function beginsWithField({ fields, strays }) {
    const [field] = fields;
    const [stray] = strays.filter(({ text }) => (0,template/* placeholderIn */.P)(text) === undefined);
    return field !== undefined && (stray === undefined || stray.line > field.line);
}
const nothingRead = {
    fields: [],
    strays: [],
    octets: 0,
    isCut: false,
    lines: { lines: 0, ends: { crlf: 0, lf: 0, cr: 0 } },
    isSent: false,
};
/** Why the checks of a message do not apply, or undefined where they do. */
function unreadInWords({ unread }) {
    switch (unread?.kind) {
        case undefined:
            return undefined;
        case 'no-file':
            return 'only the size of a message is given';
        case 'empty':
            return 'the file is empty';
        case 'body-alone':
            return 'the file is a page of HTML without a header';
        case 'byte-order-mark':
            return 'the file begins with a byte order mark';
        case 'no-message':
            return 'the file is no message';
        case 'too-large':
            return `the file has ${(0,message_excess/* inWords */.r4)(unread.octets)} and was not read`;
    }
}
/** For checks whose only reason not to look is that there is no message. */
const skipUnread = ({ header }) => unreadInWords(header);
/** For a check of one field: also that a program fills it in when it sends the message. */
const skipUnfilled = (name) => ({ header }) => unreadInWords(header) ?? unfilledInWords(header, name);
/** Why a field cannot be judged yet, or undefined where it can, or is not there. Once sent, it is what it is. */
function unfilledInWords(header, name) {
    if (header.isSent || filledIn(header, name).length > 0)
        return undefined;
    const [field] = (0,fields/* named */.K)(header, name);
    const placeholder = (0,template/* placeholderIn */.P)(field?.value ?? '');
    return placeholder === undefined
        ? undefined
        : `the field is filled in when the message is sent: it holds ${(0,quote/* quoted */.TL)(placeholder)}`;
}
/** The fields of a name whose values are there to be judged: those with a placeholder are filled in later. */
const filledIn = (header, name) => (0,fields/* named */.K)(header, name).filter(({ value }) => (0,template/* placeholderIn */.P)(value) === undefined);
/** A line of the message's file, to point at. */
const lineOf = ({ path }, line) => ({
    in: 'file',
    path,
    line,
});


/***/ }),

/***/ 6032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G$: () => (/* binding */ hasMacros),
  lT: () => (/* binding */ isBlocked),
  af: () => (/* binding */ isMailboxProvider),
  zn: () => (/* binding */ isShortener)
});

// UNUSED EXPORTS: extensionOf

;// CONCATENATED MODULE: ./build/facts/data/message-lint.json
const message_lint_namespaceObject = /*#__PURE__*/JSON.parse('{"Z5":["ade","adp","apk","appx","appxbundle","bat","cab","chm","cmd","com","cpl","diagcab","diagcfg","diagpkg","dll","dmg","ex","ex_","exe","hta","img","ins","iso","isp","jar","jnlp","js","jse","lib","lnk","mde","mjs","msc","msi","msix","msixbundle","msp","mst","nsh","pif","ps1","scr","sct","shb","sys","vb","vbe","vbs","vhd","vxd","wsc","wsf","wsh","xll"],"aO":["docm","dotm","xlsm","xltm","xlam","xlsb","pptm","potm","ppsm","ppam"],"EG":["bit.ly","bitly.com","buff.ly","cli.gs","cutt.ly","dlvr.it","goo.gl","is.gd","j.mp","lnkd.in","ow.ly","rb.gy","rebrand.ly","s.id","shorturl.at","shrtco.de","short.io","snip.ly","soo.gd","t.co","t.ly","tiny.cc","tiny.one","tinyurl.com","trib.al","u.to","urlz.fr","v.gd","x.co"],"Tg":["gmail.com","googlemail.com","yahoo.com","yahoo.co.uk","yahoo.fr","yahoo.de","yahoo.it","yahoo.es","yahoo.ca","yahoo.com.br","yahoo.co.jp","yahoo.co.in","ymail.com","rocketmail.com","aol.com","outlook.com","outlook.de","outlook.fr","hotmail.com","hotmail.co.uk","hotmail.fr","hotmail.de","hotmail.it","hotmail.es","live.com","live.co.uk","live.fr","live.nl","msn.com","icloud.com","me.com","mac.com","gmx.de","gmx.net","gmx.com","gmx.at","gmx.ch","web.de","t-online.de","freenet.de","mail.com","proton.me","protonmail.com","tutanota.com","tuta.com","fastmail.com","zoho.com","mail.ru","bk.ru","inbox.ru","list.ru","yandex.ru","yandex.com","ya.ru","rambler.ru","qq.com","163.com","126.com","sina.com","foxmail.com","naver.com","daum.net","hanmail.net","docomo.ne.jp","orange.fr","wanadoo.fr","free.fr","laposte.net","sfr.fr","libero.it","virgilio.it","tiscali.it","comcast.net","att.net","verizon.net","sbcglobal.net","cox.net","btinternet.com","ziggo.nl","kpnmail.nl","telenet.be","bluewin.ch","wp.pl","o2.pl","onet.pl","interia.pl","seznam.cz","uol.com.br","bol.com.br","terra.com.br","rediffmail.com"]}');
;// CONCATENATED MODULE: ./build/facts/message-names.js
/** What the lint of messages knows by name: files that are refused, services that shorten links, mailboxes for anybody. */

const blocked = new Set(message_lint_namespaceObject.Z5);
const macros = new Set(message_lint_namespaceObject.aO);
const shorteners = new Set(message_lint_namespaceObject.EG);
const mailboxes = new Set(message_lint_namespaceObject.Tg);
/** `exe` of `Report.pdf.EXE`; empty where there is none. */
const extensionOf = (name) => /\.([a-z0-9_]{1,12})[\s.]*$/i.exec(name.slice(-40))?.[1]?.toLowerCase() ?? '';
/** Whether Gmail refuses a file by its name. */
const isBlocked = (name) => blocked.has(extensionOf(name));
/** Whether a file of Microsoft Office holds programs, by its name. */
const hasMacros = (name) => macros.has(extensionOf(name));
const isShortener = (host) => shorteners.has(host.replace(/^www\./, ''));
/** Whether anybody may have an address under the domain. */
const isMailboxProvider = (domain) => mailboxes.has(domain);


/***/ }),

/***/ 8855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf),
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/* harmony import */ var _net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);
/** To which domain of the run something belongs, by the name that it gives. */

/** The nearest of the domains that the name is, or stands below. */
function nearestOf(name, domains) {
    const known = sets.get(domains) ?? new Set(domains);
    sets.set(domains, known);
    for (let above = name; above !== ''; above = (0,_net_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(above))
        if (known.has(above))
            return above;
    return undefined;
}
/** A run has one list of domains, and reports name ten thousands of names. */
const sets = new WeakMap();
/** Where a run has one domain only, what names nobody is taken for its own. */
const ownerOf = (name, domains) => {
    if (name !== undefined)
        return nearestOf(name, domains);
    return domains.length === 1 ? domains[0] : undefined;
};


/***/ }),

/***/ 7456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseDate)
/* harmony export */ });
/** The dates of header fields, as `Fri, 21 Nov 1997 09:55:06 -0600` (RFC 5322 §3.3, §4.3). */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** Hours east of Greenwich; what else is only letters says nothing (RFC 5322 §4.3). */
const zones = {
    edt: -4,
    est: -5,
    cdt: -5,
    cst: -6,
    mdt: -6,
    mst: -7,
    pdt: -7,
    pst: -8,
};
const form = /^(?:([a-z]{3}) ?, ?)?(\d{1,2}) ([a-z]{3}) (\d{2,4}) (\d{2}) ?: ?(\d{2})(?: ?: ?(\d{2}))? (?:([+-])(\d{2})(\d{2})|([a-z]{1,5}))$/i;
/** Undefined where the text is no date. Never throws. */
function parseDate(text) {
    const plain = withoutComments(text.slice(0, 1000)).replace(/\s+/g, ' ').trim();
    const [, day, date, month = '', year = '', hour, minute, second = '0', sign, east, eastMinutes, zone = ''] = form.exec(plain) ?? [];
    const at = months.indexOf(month.toLowerCase());
    if (at === -1)
        return undefined;
    const [h, m, s] = [Number(hour), Number(minute), Number(second)];
    // RFC 5322 §3.3: 60 is a leap second.
    if (h > 23 || m > 59 || s > 60 || Number(eastMinutes ?? 0) > 59)
        return undefined;
    const local = Date.UTC(fullYear(year), at, Number(date), h, m, s);
    const found = new Date(Date.UTC(fullYear(year), at, Number(date)));
    if (found.getUTCDate() !== Number(date))
        return undefined;
    const offset = sign === undefined
        ? (zones[zone.toLowerCase()] ?? 0) * 60
        : (Number(east) * 60 + Number(eastMinutes)) * (sign === '-' ? -1 : 1);
    if (day !== undefined && !days.includes(day.toLowerCase()))
        return undefined;
    const isWrongDay = day !== undefined && days[found.getUTCDay()] !== day.toLowerCase();
    return { time: local - offset * 60_000, isWrongDay };
}
/** RFC 5322 §4.3: two digits from 50 on are of the last century, and three are what 1900 is added to. */
function fullYear(text) {
    const year = Number(text);
    if (text.length === 2)
        return year < 50 ? 2000 + year : 1900 + year;
    return text.length === 3 ? 1900 + year : year;
}
function withoutComments(text) {
    let [plain, depth] = ['', 0];
    for (const char of text) {
        if (char === '(')
            depth += 1;
        else if (char === ')')
            depth = Math.max(0, depth - 1);
        else if (depth === 0)
            plain += char;
    }
    return plain;
}


/***/ }),

/***/ 6953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   Dc: () => (/* binding */ nameAt),
/* harmony export */   zm: () => (/* binding */ isFolded)
/* harmony export */ });
const [colon, space, tab] = [0x3a, 0x20, 0x09];
/** No name is longer; what stands behind is not looked through for a colon. */
const longestName = 200;
const fieldName = /^[!-9;-~]+$/;
const latin1 = new TextDecoder('latin1');
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** RFC 5322 §2.2.3: a line that begins with white space goes on with the field before it. */
const isFolded = (message, { start }) => message[start] === space || message[start] === tab;
/**
 * The name in lower case, and where its colon stands; undefined where the line begins no field. RFC 5322 §4.5: white space
 * between name and colon is obsolete, but understood.
 */
function nameAt(message, { start, end }) {
    const at = message.subarray(start, Math.min(end, start + longestName)).indexOf(colon);
    if (at < 1)
        return undefined;
    const text = latin1
        .decode(message.subarray(start, start + at))
        .trimEnd()
        .toLowerCase();
    return fieldName.test(text) ? { text, end: start + at } : undefined;
}
/** What is no UTF-8 is read octet by octet. */
function decoded(bytes) {
    try {
        const text = utf8.decode(bytes);
        return { text, found: text.length === bytes.length ? 'ascii' : 'utf-8' };
    }
    catch {
        return { text: latin1.decode(bytes), found: 'unknown' };
    }
}


/***/ }),

/***/ 4825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   q: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var _field_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6953);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2110);
/** The header of a message, field by field, each as it stands in the file (RFC 5322 §2.2). */


const mostFields = 2000;
const mostOctets = 1_048_576;
const longestValue = 65_536;
const mostStrays = 20;
/** Never throws. Nothing of the body is read. */
function readFields(message) {
    const fields = [];
    const strays = [];
    let open;
    const close = () => {
        if (open !== undefined)
            fields.push(fieldOf(message, open));
        open = undefined;
    };
    let [number, end] = [0, 0];
    let isCut = false;
    for (const line of (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(message)) {
        number += 1;
        // RFC 4155: what separates messages in an mbox file is part of none.
        if (number === 1 && latin1.decode(message.subarray(0, 5)) === 'From ')
            continue;
        if (line.end === line.start)
            break;
        isCut = fields.length + 1 >= mostFields || line.end > mostOctets;
        if (isCut)
            break;
        end = line.end;
        const goesOn = (0,_field_line_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolded */ .zm)(message, line);
        const name = goesOn ? undefined : (0,_field_line_js__WEBPACK_IMPORTED_MODULE_1__/* .nameAt */ .Dc)(message, line);
        if (name !== undefined) {
            close();
            open = { name: name.text, line: number, lines: [{ start: name.end + 1, end: line.end }] };
        }
        else if (open !== undefined && goesOn)
            open.lines.push(line);
        else if (strays.length < mostStrays)
            strays.push({
                line: number,
                text: latin1.decode(message.subarray(line.start, Math.min(line.end, line.start + 200))),
            });
    }
    close();
    return { fields, strays, octets: end, isCut };
}
/** The fields of a name, in their order. */
const named = ({ fields }, name) => fields.filter((field) => field.name === name);
const latin1 = new TextDecoder('latin1');
function fieldOf(message, { name, line, lines }) {
    const texts = [];
    let [longestLine, length] = [0, 0];
    let octets = 'ascii';
    for (const [at, { start, end }] of lines.entries()) {
        longestLine = Math.max(longestLine, end - start + (at === 0 ? name.length + 1 : 0));
        const { text, found } = (0,_field_line_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .DH)(message.subarray(start, end));
        if (found === 'unknown' || octets === 'ascii')
            octets = found === 'ascii' ? octets : found;
        if (length < longestValue)
            texts.push(text);
        length += text.length;
    }
    return { name, value: texts.join('').slice(0, longestValue).trim(), line, octets, longestLine };
}


/***/ }),

/***/ 2110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
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


/***/ }),

/***/ 8582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ placeholderIn)
/* harmony export */ });
/** Placeholders that a program fills in before it sends: `{{name}}`, `<%= name %>`, `${name}`, `*|NAME|*`, `%%name%%`. */
const forms = [
    /\{\{[^{}\n]{1,120}\}\}/, // Handlebars, Mustache, Liquid, Jinja
    /\{%[^{}\n]{1,120}%\}/, // Liquid, Jinja
    /<%[=-]?[^%<>\n]{1,120}%>/, // ERB, EJS
    /\$\{[\w.$ ()[\]'"?:|-]{1,120}\}/, // templates of JavaScript and Java
    /\*\|[A-Z0-9_:. -]{1,80}\|\*/i, // Mailchimp, Mandrill
    /%%[\w.: =-]{1,80}%%/, // Salesforce, Marketing Cloud
    /\[\[[\w.: -]{1,80}\]\]/,
    /#\{[\w.@ -]{1,80}\}/,
    /%recipient\.[\w-]{1,40}%/, // Mailgun
];
/** The first placeholder in a text, or undefined. */
function placeholderIn(text) {
    for (const form of forms) {
        const [found] = form.exec(text) ?? [];
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ })

};
