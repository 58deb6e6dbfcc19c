export const id = 747;
export const ids = [747];
export const modules = {

/***/ 747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  categories: () => (/* reexport */ categories/* categories */.L),
  classify: () => (/* reexport */ classify),
  classifyBounce: () => (/* reexport */ classifyBounce),
  parse: () => (/* reexport */ parse)
});

;// CONCATENATED MODULE: ./build/mail/dsn/classify/block-list.js
/** Which block list a receiver names, and what it says is on it. */
/** A host name that is asked as a block list. */
const zone = /\b((?:[a-z0-9_-]{1,40}\.){1,6}(?:spamhaus\.(?:org|net)|spamcop\.net|barracudacentral\.org|sorbs\.net|uceprotect\.net|surbl\.org|uribl\.com|abuseat\.org|mailspike\.(?:net|org)|surriel\.com|spamrats\.com|dronebl\.org|blocklist\.de|invaluement\.com|abusix\.zone|abusix\.com|senderscore\.(?:com|org)|junkemailfilter\.com|spameatingmonkey\.net|backscatterer\.org|nordspam\.com|0spam\.org|spfbl\.net|s5h\.net|interserver\.net|manitu\.net|njabl\.org|cobion\.com|gbudb\.net|msbl\.org|dnsbl\.[a-z]{2,10}))\b/;
/** The host after which a list was asked. */
const named = /\b(?:blocked using|listed at|listed in|listed on|listed by|rejected using|found in|blacklisted by|blocked by|on blacklist|black list at|dnsbl|rbl) (?:the )?((?:[a-z0-9_-]{1,40}\.){1,6}[a-z]{2,12})\b/;
const operators = [
    ['dbl.spamhaus', 'dbl.spamhaus.org'],
    ['spamhaus dbl', 'dbl.spamhaus.org'],
    ['spamhaus', 'zen.spamhaus.org'],
    ['spamcop', 'bl.spamcop.net'],
    ['barracuda', 'b.barracudacentral.org'],
    ['sorbs', 'dnsbl.sorbs.net'],
    ['uceprotect', 'dnsbl-1.uceprotect.net'],
    ['surbl', 'multi.surbl.org'],
    ['uribl', 'multi.uribl.com'],
    ['abuseat', 'cbl.abuseat.org'],
    ['invaluement', 'sip.invaluement.com'],
    ['ivmsip', 'sip.invaluement.com'],
    ['proofpoint', 'proofpoint.com'],
    ['cloudmark', 'csi.cloudmark.com'],
    ['hostkarma', 'hostkarma.junkemailfilter.com'],
    ['abusix', 'combined.mail.abusix.zone'],
    ['spamrl', 'spamrl.com'],
    ['trend micro', 'trendmicro.com'],
    ['sender.office.com', 'microsoft.com'],
];
/** @param text wording: folded. @param links of the same. */
function listingOf(text, links) {
    const both = `${text} ${links}`;
    const list = named.exec(text)?.[1] ?? zone.exec(text)?.[1] ?? operators.find(([word]) => both.includes(word))?.[1];
    return { ...(list !== undefined && { list }), listed: listedBy(text, list ?? '') };
}
function listedBy(text, list) {
    if (/\b(?:a|the|this) url\b.{0,40}\b(?:listed|blocked|blacklisted)|\burl in this|\bcontains? (?:a )?(?:url|link)/.test(text))
        return 'url';
    if (/dbl\.|surbl|uribl|rhsbl/.test(list) ||
        /\b(?:domain|mailfrom|sender address)\b.{0,60}\b(?:listed|present|blacklisted|blocked)/.test(text))
        return 'domain';
    return 'ip';
}

// EXTERNAL MODULE: ./build/mail/dsn/classify/categories.js
var categories = __webpack_require__(4607);
;// CONCATENATED MODULE: ./build/mail/dsn/classify/codes.js
/** The reply codes (RFC 5321 §4.2) and enhanced status codes (RFC 3463) that stand in a text. */
/** `5.7.26`: class, subject and detail; no part of a version number, a date or an IP address. */
const enhanced = /(?<![\d.])([245])\.([0-7])\.(\d{1,3})(?![\d]|\.\d)/g;
/** Three digits where a reply starts: at the beginning, after a delimiter, and before text, a dash or the end. */
const reply = /(?:^|[\s:;'"<>([>])([245][0-5]\d)(?=-|\s|:|[\])'",;<]|$)/g;
/** What tells a reply code from another number: it starts the text, follows a word of speech, or an enhanced code follows. */
const introduced = /(?:^|(?:said|smtp|returned|response|responded|respond|error|code|reason|reply|with|was|me|to|after|server|host|data|command|follows|status)[^a-z0-9]{0,6}|<{1,3} ?|\(|\[|'|")$/;
const followed = /^(?:[-: ]{1,2}[245]\.\d\.\d)/;
/** Codes with a detail say more than those of a subject (`5.1.0`), and these more than `5.0.0`. */
const specificity = (code) => {
    const [, subject, detail] = code.split('.');
    return (subject === '0' && detail === '0' ? 0 : 2) + (detail === '0' ? 0 : 1) - (subject === '0' ? 1 : 0);
};
/** What is looked at of a text, in characters. */
const limit = 8000;
/** The enhanced status codes of a text in order, without repetitions. */
function enhancedCodes(text) {
    return [...new Set([...text.slice(0, limit).matchAll(enhanced)].map(([code]) => code))];
}
/** The code that says most; of equals the first. */
function mostSpecific(codes) {
    return codes.reduce((best, code) => (best === undefined || specificity(code) > specificity(best) ? code : best), undefined);
}
const isVague = (code) => specificity(code) === 0;
/** `554 <a@example.org>... 550 Host unknown`: Sendmail's own code before that of the server which it asked. */
const quoted = /\.\.\. ([245][0-5]\d)(?= \S)/;
/** The first reply code of a text: one that is introduced as such, before any other number that could be one. */
function replyCodeOf(text) {
    const inner = quoted.exec(text.slice(0, limit))?.[1];
    if (inner !== undefined)
        return inner;
    const found = [...text.slice(0, limit).matchAll(reply)].map((match) => {
        const at = match.index + match[0].length - 3;
        return {
            code: match[1],
            before: text.slice(Math.max(0, at - 20), at).toLowerCase(),
            after: text.slice(at + 3, at + 12),
        };
    });
    const sure = found.find(({ before, after }) => followed.test(after) || introduced.test(before));
    return sure?.code;
}

;// CONCATENATED MODULE: ./build/mail/dsn/classify/reply-code.js
const meanings = {
    '421': 'system-error',
    '432': 'smtp-auth-failure',
    '451': 'system-error',
    '452': 'system-full',
    '454': 'smtp-auth-failure',
    '500': 'protocol-error',
    '501': 'protocol-error',
    '502': 'protocol-error',
    '503': 'protocol-error',
    '504': 'protocol-error',
    '521': 'no-mail-service',
    '523': 'message-too-big',
    '525': 'mailbox-disabled',
    '530': 'smtp-auth-failure',
    '534': 'smtp-auth-failure',
    '535': 'smtp-auth-failure',
    '538': 'smtp-auth-failure',
    '541': 'recipient-refused',
    '551': 'bad-mailbox',
    '552': 'mailbox-full',
    '553': 'bad-mailbox',
    '555': 'protocol-error',
    '556': 'no-mail-service',
    '571': 'policy-violation',
};
/** 550 says "mailbox unavailable": at RCPT the mailbox, later the message. */
function categoryOfReply(code, command) {
    if (code === '550' && command === 'RCPT')
        return 'bad-mailbox';
    if (code === '550' && command === 'MAIL')
        return 'sender-rejected';
    return meanings[code];
}

;// CONCATENATED MODULE: ./build/mail/dsn/classify/wording.js
/** Makes the wording of a reply comparable: one case, one kind of quotes and spaces, no codes, addresses or links. */
/** What is looked at of a text, in characters: the reason stands at its start. */
const wording_limit = 4000;
const accents = /[\u0300-\u036f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what tells ASCII from the rest
const beyondAscii = /[^\x00-\x7f]/;
/** Letters that are not a plain one with an accent. */
const plainly = { ß: 'ss', ø: 'o', ł: 'l', ı: 'i', æ: 'ae', đ: 'd' };
const letters = /[ßøłıæđ]/g;
const singleQuotes = /[\u2018\u2019\u201a\u201b`\u00b4]/g;
const doubleQuotes = /[\u201c\u201d\u201e\u00ab\u00bb]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const wording_link = /\bhttps?:\/\/[^\s<>"')\]]{1,400}/g;
const address = /<?[^\s<>@"'(),:;[\]=]{1,64}@(?:\[[^\]\s]{1,64}\]|(?:[a-z0-9_-]{1,63}\.){0,8}[a-z0-9_-]{1,63})>?/g;
const codes = /\b[245]\d\d-(?:[245]\.\d{1,3}\.\d{1,3}(?!\.?\d))?|(?:\b[245]\d\d )?(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\.?\d)/g;
/** What a filter is there for, as receivers add to refusals of every kind. */
const purpose = /\bto (?:best |help )?(?:protect|reduce)(?: the amount of)? (?:our |gmail |its )?(?:users|customers|members|recipients|spam)[^.,]{0,60}[.,]/g;
const spaces = /\s+/g;
/** One alphabet for texts and the phrases looked for in them. */
function fold(text) {
    const lower = text.toLowerCase();
    if (!beyondAscii.test(lower))
        return lower;
    return lower
        .replace(singleQuotes, "'")
        .replace(doubleQuotes, '"')
        .replace(dashes, '-')
        .normalize('NFKD')
        .replace(accents, '')
        .normalize('NFC')
        .replace(letters, (letter) => plainly[letter] ?? letter);
}
/** @param text of any length; what comes after some thousand characters is not looked at. */
function wordingOf(text) {
    const links = [];
    const plain = fold(text.slice(0, wording_limit))
        .replace(wording_link, (found) => {
        links.push(found);
        return ' url ';
    })
        .replace(address, '@')
        .replace(codes, ' ')
        .replace(spaces, ' ')
        .replace(purpose, '');
    return { text: ` ${plain.trim()} `, links: links.join(' ') };
}

;// CONCATENATED MODULE: ./build/mail/dsn/classify/phrase.js
/** Phrases that are looked for in the wording of a reply; searching takes time linear in the text. */

/** How far apart the parts of a phrase may stand, in characters. */
const reach = 90;
/** How often the first part is tried at another place of the text. */
const trials = 8;
/**
 * `unknown user`, or with an ellipsis for what may stand between: `user … does not exist`. A phrase stands for whole
 * words, unless an asterisk at its end says that the last word may go on: `listed at*`.
 */
const phrase = (written) => written.split('\u2026').map((part) => fold(part.trim()));
const isWord = (code) => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
/** Where `part` stands in `text` as whole words at or after `from`: its end, or -1. */
function endOf(part, text, from) {
    const open = part.endsWith('*');
    const sought = open ? part.slice(0, -1) : part;
    for (let at = text.indexOf(sought, from); at !== -1; at = text.indexOf(sought, at + 1)) {
        const end = at + sought.length;
        const startsWord = !isWord(sought.charCodeAt(0)) || !isWord(text.charCodeAt(at - 1));
        const endsWord = open || !isWord(sought.charCodeAt(sought.length - 1)) || !isWord(text.charCodeAt(end));
        if (startsWord && endsWord)
            return { start: at, end };
    }
    return undefined;
}
/** Whether the text says the phrase. `text` is wording: folded, with a space at each end. */
function says(text, [first = '', ...rest]) {
    let found = endOf(first, text, 0);
    for (let trial = 0; found !== undefined && trial < trials; trial += 1) {
        if (follow(text, rest, found.end))
            return true;
        found = rest.length === 0 ? undefined : endOf(first, text, found.start + 1);
    }
    return false;
}
function follow(text, parts, from) {
    let end = from;
    for (const part of parts) {
        const next = endOf(part, text, end);
        if (next === undefined || next.start - end > reach || text.slice(end, next.start).includes('. '))
            return false;
        end = next.end;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rule.js
/** Whether the row may decide in these circumstances, whatever the words. */
function mayDecide({ when }, known) {
    if (when === undefined)
        return true;
    return ((when.class === undefined || known.class === undefined || known.class === when.class) &&
        (when.commands === undefined || (known.command !== undefined && when.commands.includes(known.command))) &&
        (when.host === undefined || when.host.some((name) => known.hosts.includes(name))) &&
        (when.status === undefined || when.status.some((code) => known.statuses.includes(code))) &&
        (when.reply === undefined || (known.reply !== undefined && when.reply.includes(known.reply))));
}

;// CONCATENATED MODULE: ./build/mail/dsn/classify/table.js
/** The rows in their order, with an index of words, so that a text is asked only for phrases whose longest word it holds. */


const word = /[a-z0-9]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what tells ASCII from the rest
const table_beyondAscii = /[^\x00-\x7f]/;
function tableOf(rows) {
    const byWord = new Map();
    const rest = [];
    const foreign = [];
    for (const [place, { phrases = [] }] of rows.entries()) {
        for (const entry of phrases.map((written) => ({ place, phrase: phrase(written) }))) {
            const anchor = anchorOf(entry.phrase);
            if (entry.phrase.some((part) => table_beyondAscii.test(part)))
                foreign.push(entry);
            else if (anchor === undefined)
                rest.push(entry);
            else
                byWord.set(anchor, [...(byWord.get(anchor) ?? []), entry]);
        }
    }
    const marked = rows.flatMap(({ links, pattern }, place) => (links ?? pattern) === undefined ? [] : [place]);
    return { rows, byWord, rest, foreign, marked };
}
/** The longest whole word of a phrase; the last one of an open phrase is none. */
function anchorOf(parts) {
    const words = parts.flatMap((part) => {
        const found = part.match(word) ?? [];
        return part.endsWith('*') && /[a-z0-9]\*$/.test(part) ? found.slice(0, -1) : found;
    });
    return words.reduce((best, next) => (next.length > (best?.length ?? 0) ? next : best), undefined);
}
/** The first row that decides. */
function decide(table, wording, known) {
    let best = table.rows.length;
    const tryAll = (entries) => {
        for (const { place, phrase: sought } of entries)
            if (place < best && mayDecide(table.rows[place], known) && says(wording.text, sought))
                best = place;
    };
    for (const found of new Set(wording.text.match(word)))
        tryAll(table.byWord.get(found) ?? []);
    tryAll(table.rest);
    if (table_beyondAscii.test(wording.text))
        tryAll(table.foreign);
    for (const place of table.marked) {
        if (place >= best)
            break;
        if (isMarked(table.rows[place], wording) && mayDecide(table.rows[place], known))
            best = place;
    }
    return table.rows[best];
}
function isMarked({ links, pattern }, wording) {
    const linked = wording.links !== '' && links?.some((part) => wording.links.includes(part)) === true;
    return linked || (pattern?.test(wording.text) ?? false);
}

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/authentication.js
const authentication = [
    {
        id: 'dmarc',
        category: 'email-auth-failure',
        phrases: ['dmarc'],
        links: ['dmarc'],
        sample: "550 5.7.1 Message refused because of the sender domain's DMARC policy",
    },
    {
        id: 'domain-authentication',
        category: 'email-auth-failure',
        phrases: [
            'sender is unauthenticated',
            'because it is unauthenticated',
            'unauthenticated email',
            'unauthenticated mail',
            'unauthenticated message*',
            'authentication level',
            'fails to pass authentication checks',
            'failed authentication checks',
            'does not pass authentication checks',
            'does not have authentication information',
            'domain authentication fail*',
            'domain authentication requirements',
            'sender authentication fail*',
            'email authentication fail*',
            'message failed authentication',
            'mail failed authentication',
            'message authentication fail*',
            'failed sender authentication',
            'multiple authentication checks failed',
            'sender domain authentication',
            'not passed validation',
            'sender-id',
            'sender id (pra)',
            "can't determine purported responsible address",
            'did not pass … authentication',
            'failing both spf and dkim',
        ],
        links: ['spf.pobox.com', 'openspf.', 'spf.access', '/why.html', '81126#authentication'],
        sample: '550 5.7.26 This mail is blocked since the sender is unauthenticated',
    },
    {
        id: 'spf',
        category: 'email-auth-failure',
        phrases: [
            'spf',
            'spf_fail',
            'sender policy framework',
            'not allowed to send mail from … spf',
            'is not designated as permitted sender',
            'domain does not designate',
            'does not designate … as permitted sender',
            'is not a permitted sender',
            'is not permitted to send mail for',
            'is not allowed to send mail for',
            'is not authorized to send mail for',
            'is not authorized to send from',
            'is not allowed to send from',
            'is not allowed to send mail from',
            'not authorised to send mail from',
            'not authorized to use … in mail from',
            'not authorized to use … domain',
            'invalid ip for sending mail of domain',
            'not authorized by domain',
            'please inspect your spf settings',
            'sender forgery',
            'forged sender',
            'forged mail from',
            'forged address',
            'spoofed sender',
        ],
        sample: '550 5.7.23 <a@example.com>: Recipient address rejected: Message rejected due to: SPF fail - not authorized',
    },
    {
        id: 'dkim',
        category: 'email-auth-failure',
        phrases: [
            'dkim',
            'domainkeys',
            'domainkey',
            'invalid signature … domain',
            'signature verification failed',
        ],
        sample: '554 5.7.5 (AU01) Message not accepted: the DKIM signature does not verify',
    },
    {
        id: 'arc',
        category: 'email-auth-failure',
        phrases: ['arc validation', 'arc chain', 'arc seal', 'arc failure'],
        sample: '550 5.7.29 ARC validation failure',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/connection.js
/** Said where a message goes in circles. */
const loop = [
    {
        id: 'loop',
        category: 'routing-loop',
        phrases: [
            'too many hops',
            'hop count exceeded',
            'hop count',
            'hop limit',
            'exceeded … hops',
            'maximum hop*',
            'mail loop',
            'mail loops',
            'mail-loop',
            'mailloop',
            'loops back to*',
            'loop detected',
            'loop was found',
            'loop count exceeded',
            'routing loop',
            'forwarding loop',
            'loop in mail*',
            'delivery loop',
            'message loop*',
            'message is looping',
            'is looping',
            'looping',
            'loop broken',
            'too many received',
            "too many 'received'",
            'too many "received"',
            'already has my delivered-to line',
            'boucle de',
            'mailschleife',
            'bucle de correo',
            'loop de e-mail',
            'петля',
            'メールループ',
            '邮件循环',
        ],
        links: ['mailloop'],
        sample: '554 5.4.6 Too many hops 26 (25 max)',
    },
];
/** Said by the sending side of a host that it did not reach, or not in time. */
const connection = [
    {
        id: 'connection',
        category: 'connection-failure',
        phrases: [
            'connection timed out',
            'connection time out',
            'connection timeout',
            'connect timeout',
            'connection refused',
            'connection was refused',
            'connection reset',
            'connection lost',
            'lost input connection',
            'allowable connection time',
            'connection time exceeded',
            'lost connection',
            'connection closed',
            'connection was closed',
            'connection dropped',
            'connection was dropped',
            'connection died',
            'connection broken',
            'connection aborted',
            'connection terminated',
            'connection failed',
            'communication problem',
            'communication failure',
            'communications failure',
            'data timeout',
            'smtp timeout',
            'connection failure',
            'connection error',
            'connection expired',
            'connection … timed out',
            'bad connection',
            'broken pipe',
            'unexpected eof',
            'unexpected close',
            'closed connection',
            'closed the connection',
            'dropped connection',
            'read error',
            'write error … connection',
            'socket error',
            'socket closed',
            'network error',
            'network is unreachable',
            'network unreachable',
            'host is unreachable',
            'host unreachable',
            'host is down',
            'host down',
            'no route to host',
            'no answer from host',
            'server did not respond',
            'did not respond',
            'not responding',
            'is not responding',
            'no response',
            'not reachable',
            'could not be contacted',
            'could not be reached',
            "couldn't be reached",
            'unable to connect',
            'unable to contact',
            'failed to connect',
            'could not connect',
            "couldn't connect",
            'cannot connect',
            "can't connect",
            "couldn't establish",
            "wasn't able to establish an smtp connection",
            'unable to establish',
            'did not accept our requests to connect',
            'retry time not reached for any host',
            'operation timed out',
            'timed out while',
            'timeout while',
            'timeout waiting for',
            'timeout after',
            'timeout - closing connection',
            'conversation … timed out',
            'session timeout',
            'i/o timeout',
            'greeting failed',
            'all hosts for … unavailable',
            'remote host … unavailable',
            'error while talking',
            'esmtp not accepting connections',
            'verbindung fehlgeschlagen',
            'verbindung abgelehnt',
            'zeitueberschreitung',
            'zeituberschreitung',
            'connexion refusee',
            'connexion impossible',
            "delai d'attente",
            'conexion rechazada',
            'tiempo de espera',
            'conexao recusada',
            'connessione rifiutata',
            'соединение',
            'не отвечает',
            '接続できません',
            '接続できませんでした',
            'タイムアウト',
            '连接超时',
            '连接失败',
            '无法连接',
        ],
        sample: 'connect to mx.example.org[192.0.2.1]:25: Connection timed out',
    },
    {
        id: 'expired',
        category: 'delivery-expired',
        phrases: [
            'delivery time expired',
            'delivery expired',
            'delivery timed out',
            'delivery timeout',
            'delivery timed-out',
            'delivery failed … attempts',
            'delivery attempts exceeded',
            'message expired',
            'message timed out',
            'message time out',
            'message timeout',
            'envelope expired',
            'queue expired',
            'queue time … expired',
            'queue time exceeded',
            'queue lifetime',
            'queue timeout',
            'retry timeout exceeded',
            'retry limit',
            'retry time expired',
            'retries exceeded',
            'maximum retries',
            'maximum queue*',
            'expired after',
            'expired from queue',
            'expired in queue',
            'in the queue too long',
            'in queue too long',
            'in the queue for too long',
            'in queue for too long',
            'been in queue',
            'within the allowed queue period',
            'has not been collected after',
            'could not be delivered for',
            'could not deliver for',
            'deliver for the last',
            'could not be delivered within',
            'could not deliver … for … days',
            'could not send message for past',
            'undeliverable for',
            'unable to deliver this message after',
            'cannot send message … for … days',
            'cannot send message within',
            'giving up after',
            'too old',
            'all hosts have been failing for a long time',
            'failing for a long time',
            'long failure period',
            'delivery delayed',
            'message delayed',
            'delayed for',
            'will be retried',
            'zustellung … abgelaufen',
            'delai de livraison',
            '期限切れ',
            '投递超时',
        ],
        sample: '554 5.4.7 Delivery time expired',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/content.js
/** A verdict on the message itself; the advice beside it speaks of much else. */
const spamVerdict = [
    {
        id: 'spam-verdict',
        category: 'spam-content',
        phrases: [
            'spam classification',
            'detected as spam',
            'classified as spam',
            'identified as spam',
            'flagged as spam',
            'marked as spam',
            'scored as spam',
            'considered as spam',
            'considered spam',
            'considered unsolicited',
            'recognized as spam',
            'rejected as spam',
            'rejected for spam',
            'rejected due to spam',
            'judged as spam',
            'judged to be spam',
            'appears to be spam',
            'appears to be unsolicited',
            'seems to be a spam',
            'looks like spam',
            'looked like spam',
            'is probably spam',
            'is likely spam',
            'is spam',
            'likely unsolicited mail',
            'spam message rejected',
            'spam message … not queued',
            'spam detected',
            'spam points',
            'spam score',
            'spam content',
        ],
        sample: '550 5.7.1 Rejected because of its spam classification. Set up SPF for your domain',
    },
];
/** Words of filters. */
const content = [
    {
        id: 'spam-and-virus',
        category: 'spam-content',
        phrases: ['spam or virus', 'spam/virus', 'spam and virus', 'virus or spam', 'virus/spam'],
        sample: '550 5.7.1 The message contains spam or virus. (110)',
    },
    {
        id: 'virus',
        category: 'virus-detected',
        phrases: [
            'virus',
            'viruses',
            'virus-infected',
            'malware',
            'malicious',
            'trojan',
            'infected',
            'worm',
            'ransomware',
            'clamav',
            'phishing',
            'malveillant',
            'schadsoftware',
            'schadprogramm',
            'вирус',
            'вирусы',
            'ウイルス',
            'ウィルス',
            '病毒',
        ],
        sample: '554 5.7.0 The message holds a virus: Eicar-Test-Signature',
    },
    {
        id: 'spam',
        category: 'spam-content',
        phrases: [
            'spam',
            'spammy',
            'spam-like',
            'spamassassin',
            'spamtext',
            'spamprofiler',
            'spamming',
            'junk',
            'junkmail',
            'junk mail',
            'antispam',
            'anti-spam',
            'unsolicited',
            'uce',
            'ube',
            'bulk mail',
            'bulk email',
            'bulk e-mail',
            'bulk.advertising',
            'advertising',
            'message content rejected',
            'message content not accepted',
            'message content denied',
            'content rejected',
            'content denied',
            'content filter*',
            'content … rejected',
            'content policy',
            'content restriction*',
            'content judged',
            'unacceptable content',
            'content … not acceptable',
            'content … unacceptable',
            'offensive content',
            'undesirable content',
            'inappropriate content',
            'suspicious content',
            'suspect content',
            'prohibited content',
            'nature of the content',
            'mail content',
            'rejecting mail content',
            'recurrent pattern',
            'pattern detection',
            'filtered by outbound scanning',
            'message looks like',
            'blocked by our filter*',
            'message filtered',
            'temporarily blocked by our filter',
            'bayes*',
            'heuristic*',
            'cloudmark',
            'fuzzy',
            'rspamd',
            'dcc',
            'razor',
            'uribl',
            'surbl',
            'url blocked',
            'blacklisted url',
            'contenu indesirable',
            'pourriel',
            'indesirable',
            'mail rejete. mail rejected',
            'correo no deseado',
            'no deseado',
            'indesejado',
            'indesiderat*',
            'ongewenste',
            'niechcian*',
            'skrappost',
            'istenmeyen',
            'спам',
            'спама',
            'спамом',
            '迷惑メール',
            'スパム',
            '垃圾邮件',
            '垃圾',
            '广告',
            '스팸',
            'بريد عشوائي',
            'דואר זבל',
        ],
        links: ['unsolicitedmessage', 'spam.att'],
        sample: '550 5.7.1 Rejected by the anti-spam engine',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/domain.js
const domain = [
    {
        id: 'null-mx',
        category: 'no-mail-service',
        // RFC 7505 §4.2; RFC 7504: 521 and 556 are the replies of hosts and relays that take no mail.
        phrases: [
            'null mx',
            'nullmx',
            'does not accept mail',
            "doesn't accept mail",
            "doesn't receive email",
            'does not receive email',
            'does not receive mail',
            'does not accept email',
            'does not accept messages for',
            'never accepts mail',
            'accepts no mail',
            'no smtp service here',
            'indicated no smtp service',
            'no mail service',
            'no mail accepted',
            'system not accepting network messages',
            'not accepting network messages',
            'mail service not available for this domain',
            'no mail-enabled subscriptions',
            'account inbounds disabled',
            'domain … is dead',
            'is a dead domain',
        ],
        links: ['rfc7505'],
        sample: '556 5.1.10 The recipient domain has a null MX',
    },
    {
        id: 'dns-unanswered',
        category: 'dns-failure',
        phrases: [
            'malformed or unexpected name server reply',
            'malformed name server reply',
            'host not found, try again',
            'temporary failure in name resolution',
            'temporary dns failure',
            'temporary dns error',
            'temporarily unable to resolve',
            'temporary name lookup',
            'name server: host name lookup failure',
            'host name lookup failure',
            'hostname lookup failure',
            'name server timeout',
            'name server error',
            'dns timeout',
            'dns timed out',
            'dns query timed out',
            'dns server failure',
            'dns server returned',
            'dns lookup failed',
            'dns lookup failure',
            'dns failure',
            'dns query failed',
            'dns problem',
            'dns server problem',
            'dns soft error',
            'servfail',
            'lookup … responded with code servfail',
            'could not resolve',
            'lookup of … timed out',
            'mx lookup … failed',
            'dns mx lookup',
            'lowest numbered mx record points to local host',
            'all relevant mx records point to non-existent hosts',
            'no mx for',
            'cname lookup failed temporarily',
            'unable to route',
            'unable to resolve route',
            'could not find a gateway for',
            'no route to domain',
            'incorrect hostname used for inbounds',
        ],
        sample: '451 4.4.3 Temporary failure in name resolution',
    },
    {
        id: 'unknown-domain',
        category: 'bad-domain',
        phrases: [
            'host unknown',
            'unknown host',
            'host not found',
            'host or domain name not found',
            'domain not found',
            'domain name not found',
            'domain unknown',
            'domain is unknown',
            'domain … unknown',
            'unknown domain*',
            'domain does not exist',
            "domain doesn't exist",
            'domain not exist',
            'domain … does not exist',
            "domain … doesn't exist",
            'domain … not found',
            "domain … couldn't be found",
            'domain could not be found',
            'domain cannot be found',
            'domain … could not be found',
            'domain may not exist',
            'or domain may not exist',
            'domain must exist',
            'domain is not reachable',
            'domain is invalid',
            'domain … invalid',
            'domain name … invalid',
            'domain nonexist*',
            'domain mentioned in email address is unknown',
            'no such domain',
            'no such host',
            'invalid domain*',
            'invalid host*',
            'illegal host/domain',
            'bad domain',
            'bad destination system',
            'bad destination host',
            'bad host',
            'nxdomain',
            'nonexistent domain',
            'non-existent domain',
            'nonexistentdomain',
            'domainnonexistent',
            'infodomainnonexistent',
            'infonorecords',
            'nonexistent host',
            'name or service not known',
            'nodename nor servname',
            'name service error',
            'name does not resolve',
            'does not resolve',
            'could not be resolved',
            "couldn't find any host",
            "couldn't find a mail exchanger",
            "couldn't find any host named",
            'could not find a mail exchanger',
            'unable to find … mx',
            'unable to find a mail',
            'no mail exchanger*',
            'no mail hosts',
            'no mx or a',
            'no mx record*',
            'no mx hosts',
            'valid mx for rcpt domain',
            'valid mx for recipient domain',
            'no mx',
            'no relevant answers',
            'no data record of requested type',
            'had no relevant answers',
            'no a record',
            'no dns records',
            'no dns entries',
            'dns records for the destination computer could not be found',
            'unrouteable mail domain',
            'unroutable mail domain',
            'unrouteable domain',
            'unroutable domain',
            'unrouteable address',
            'unroutable address',
            'all host address lookups failed permanently',
            'address lookup failed',
            'tenant or domain not found',
            'tenant not found',
            'recipient domain … not found',
            'recipient domain not found',
            'recipient domain … does not exist',
            'recipient addresses in single label domains',
            'reserved by rfc 2606',
            'domaine inconnu',
            "domaine n'existe pas",
            'domaine inexistant',
            'unbekannte domain',
            'domain existiert nicht',
            'domain … existiert nicht',
            'domain unbekannt',
            'domaene',
            'dominio no existe',
            'dominio … no existe',
            'dominio desconocido',
            'dominio inexistente',
            'dominio nao existe',
            'dominio … nao existe',
            'dominio sconosciuto',
            'dominio non esiste',
            'dominio inesistente',
            'domein bestaat niet',
            'domena nie istnieje',
            'domanen finns inte',
            'домен не существует',
            'домен … не существует',
            'домен не найден',
            'домен … не найден',
            'неизвестный домен',
            'ドメインが見つかりません',
            'ドメインが存在しません',
            'ドメイン … 見つかりません',
            '域名不存在',
            '域名错误',
            '网域',
            'النطاق',
            'הדומיין',
        ],
        sample: '550 5.1.2 <a@example.org>... Host unknown (Name server: .: host not found)',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/encryption.js
const encryption = [
    {
        id: 'encryption',
        category: 'tls-failure',
        phrases: [
            'tls required',
            'tls is required',
            'tls … connection required',
            'tls/ssl for smtp',
            'over a tls connection',
            'requires tls',
            'require tls',
            'must use tls',
            'not offer starttls',
            'not offered by host',
            'not offer tls',
            'security features not supported',
            'cryptographic failure',
            'cryptographic error',
            'not support tls',
            'not support starttls',
            'not support encryption',
            'starttls first',
            'issue a starttls',
            'starttls command first',
            'starttls is required',
            'starttls required',
            'starttls-not-supported',
            'starttls not supported',
            'starttls was not offered',
            'starttls … not offered',
            'starttls … failed',
            'starttls negotiation',
            'tls not available',
            'tls is not available',
            'tls not available due to',
            'tls handshake*',
            'tls negotiation*',
            'tls error*',
            'tls failure*',
            'tls alert*',
            'tls session',
            'tls connection … failed',
            'tls connection failed',
            'tls version',
            'tls-required',
            'tls-ciphers',
            'tls certificate*',
            'tls policy',
            'ssl handshake*',
            'ssl error',
            'ssl routines',
            'ssl_error',
            'requiretls',
            'requires encryption',
            'require encryption',
            'encryption required',
            'encryption is required',
            'encryption needed',
            'encryption not available',
            'high-strength ciphers',
            'certificate verification failed',
            'certificate validation fail*',
            'certificate not trusted',
            'certificate is not trusted',
            'certificate verify failed',
            'certificate-expired',
            'certificate has expired',
            'certificate expired',
            'certificate is invalid for this',
            'certificate-host-mismatch',
            'certificate … mismatch',
            'certificate … does not match',
            'server certificate',
            'untrusted certificate',
            'untrustedroot',
            'untrusted issuer',
            'self signed certificate',
            'self-signed certificate',
            'cannot start tls',
            'could not negotiate',
            'no shared cipher',
            'mta-sts',
            'sts policy',
            'dane validation',
            'dane failure',
            '(dane)',
            'tlsa',
            'tlsa-invalid',
            'dnssec-invalid',
            'dnssec validation',
        ],
        sample: '530 5.7.0 Must issue a STARTTLS command first',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/format.js
const format = [
    {
        id: 'format',
        category: 'message-format',
        phrases: [
            'not rfc 5322 compliant',
            'not rfc 5322',
            'not rfc5322',
            'not rfc 2822 compliant',
            'not rfc 2822',
            'not rfc compliant',
            'not rfc-compliant',
            'comply with rfc',
            'compliant with rfc',
            'must be rfc 5322',
            'must be rfc',
            'violates rfc',
            'rfc violation',
            'rfc2822',
            'rfc 2822',
            'rfc822',
            'rfc 5322',
            'malformed',
            'mail message is malformed',
            'malformed message',
            'malformed mime',
            'malformed header*',
            'malformed address',
            'bare lf',
            'bare cr',
            'bare linefeed*',
            'bare line feed*',
            'bare newline*',
            'bare carriage*',
            'stray linefeed*',
            'stray newline*',
            'stray line feed*',
            '8-bit data',
            '8-bit character*',
            '8bit data',
            '8-bit',
            'eight bit',
            'smtputf8',
            'utf-8 … not supported',
            'non-ascii',
            'unicode character',
            'invalid character*',
            'illegal character*',
            'control character*',
            'null character*',
            'nul character*',
            'nul byte',
            'character set',
            'charset',
            'encoded-word syntax',
            'encoding … not allowed',
            'unnecessary base64',
            'improperly-formatted',
            'improperly formatted',
            'line too long',
            'lines too long',
            'line is too long',
            'lines longer than',
            'line length',
            'maximum line length',
            'missing header*',
            'missing from',
            'missing date',
            'missing message-id',
            'missing subject',
            'missing a valid address in the from',
            'missing a valid message-id',
            'missing required header*',
            'missing or invalid header*',
            'no from header',
            'no from: header',
            'no date header',
            'no message-id',
            'no subject',
            'no valid from',
            'no valid date',
            'without from',
            'invalid header*',
            'invalid mime*',
            'invalid from header',
            'invalid message content',
            'invalidcontent',
            'propertyvalidation*',
            'invalid message-id',
            'invalid date',
            'invalid content',
            'bad header*',
            'bad message',
            'bad date',
            'header error',
            'header syntax',
            'header is missing',
            'headers are not rfc',
            'header … not accepted',
            'duplicate header*',
            'duplicate … header',
            'multiple from',
            'multiple subject',
            'multiple … headers',
            'multiple addresses in from',
            'messages with multiple addresses',
            'too many equal',
            'too many headers',
            'too many header*',
            'too many mime',
            'too many parts',
            'mime complexity',
            'mime error',
            'mime structure',
            'mime format',
            'message depth exceeded',
            'nested attachment*',
            'nested message*',
            'nested too deep*',
            'format error',
            'message format',
            'mail format',
            'syntax error in header*',
            'future date',
            'date … in the future',
            'media not supported',
            'media error',
            'conversion required and prohibited',
            'conversion required but not supported',
            'conversion failed',
            'conversion with loss',
            'not capable of selected features',
            'message content not available',
            'header message cannot be transferred',
            'format … du message',
            'mauvais format',
            'неправильный формат',
            '不正な形式',
            '格式错误',
        ],
        links: ['rfcmessagenoncompliant'],
        sample: '550 5.7.1 This message is not RFC 5322 compliant: two Subject fields',
    },
];
/** What is refused after HELO is the sending host's name, not the recipient's domain. */
const greeting = [
    {
        id: 'helo-named',
        category: 'protocol-error',
        phrases: [
            'helo command rejected',
            'ehlo command rejected',
            'invalid ehlo*',
            'bad helo',
            'bad ehlo',
            'invalid helo*',
            'helo argument*',
        ],
        sample: '450 4.7.1 <host.example>: Helo command rejected: Host not found',
    },
    {
        id: 'helo-refused',
        category: 'protocol-error',
        phrases: [
            'my name was rejected',
            'invalid domain*',
            'invalid host*',
            'unknown host',
            'host unknown',
            'does not resolve',
            'not found',
            'domain … not exist',
            'name … rejected',
        ],
        when: { commands: ['HELO', 'EHLO'] },
        sample: 'Connected to 192.0.2.1 but my name was rejected. Remote host said: 501 5.0.0 Invalid domain name',
    },
];
/** Errors of the conversation, which often only follow from the reply before. */
const protocol = [
    {
        id: 'protocol',
        category: 'protocol-error',
        phrases: [
            'helo name',
            'ehlo name',
            'helo/ehlo argument',
            'helo/ehlo',
            'helo … required',
            'helo … rejected',
            'helo … invalid',
            'helo … not*',
            'helo first',
            'hello first',
            'ehlo/helo first',
            'polite people say helo',
            'need fully-qualified hostname',
            'fully-qualified hostname',
            'fully qualified hostname',
            'requires domain address',
            'bad sequence of command*',
            'improper sequence of command*',
            'sequence of commands',
            'out of sequence',
            'command unrecognized',
            'unrecognized command',
            'command not recognized',
            'command unknown',
            'unknown command',
            'invalid command',
            'bad command',
            'unimplemented command',
            'command not implemented',
            'command not supported',
            'command parameter not implemented',
            'parameter not implemented',
            'command not allowed',
            'command rejected',
            'not implemented',
            'syntax error',
            'invalid argument*',
            'invalid parameter*',
            'unsupported parameter',
            'unsupported option',
            'parameters not supported',
            'argument not permitted',
            'need mail',
            'need rcpt',
            'need mail before rcpt',
            'need rcpt before data',
            'mail first',
            'rcpt first',
            'nested mail command',
            'sender already specified',
            'sender already given',
            'no data after bdat',
            'pipelin*',
            'talks too soon',
            'talk too soon',
            'spoke too early',
            'no data before greeting',
            'data before greeting',
            'protocol violation',
            'protocol error',
            'wrong protocol version',
            'protocol synchronization',
            'synchronization error',
            'smtp command … rejected',
            'too many unrecognized commands',
            'too many errors',
            'too many syntax*',
            'too many protocol errors',
            'too many unauthenticated commands',
            'smtp protocol returned a permanent error',
            'erreur de syntaxe',
            'syntaxfehler',
            'error de sintaxis',
            'erro de sintaxe',
            'errore di sintassi',
        ],
        sample: '503 5.5.1 Bad sequence of commands',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/hints.js
const hints = [
    {
        id: 'try-later-policy',
        category: 'greylisted',
        phrases: ['try again', 'try later', 'later'],
        when: { class: '4', reply: ['450', '451'], status: ['4.7.1', '4.2.0', '4.7.0'] },
        sample: '451 4.7.1 Try again later',
    },
    {
        id: 'try-later',
        category: 'system-error',
        phrases: [
            'try again',
            'try later',
            'temporar*',
            'mailbox busy',
            'busy',
            'mailbox unavailable',
            'not available',
        ],
        when: { class: '4' },
        sample: '450 Please try again later',
    },
    {
        id: 'address-rejected',
        category: 'bad-mailbox',
        phrases: [
            'recipient address rejected',
            'address rejected',
            'recipient rejected',
            'recipient denied',
            'recipient … denied',
            'rcpt … denied',
            'recipient not allowed',
            'could not deliver mail to',
            'recipient error',
            'destination server rejected recipients',
            'following recipients was undeliverable',
            'rejected recipient',
            'recipient was rejected',
            'recipients was rejected',
            'recipients were rejected',
        ],
        when: { class: '5' },
        sample: '550 <a@example.org>: Recipient address rejected',
    },
    {
        id: 'named-and-refused',
        category: 'recipient-refused',
        phrases: ['@ rejected', '@ refused', '@ denied'],
        when: { class: '5' },
        sample: '542 a@example.org Rejected',
    },
    {
        id: 'blocked',
        category: 'blocklisted',
        phrases: [
            'blocked',
            'banned',
            'blacklist*',
            'blocklist*',
            'black list',
            'block list',
            'rbl',
            'dnsbl',
            'client host rejected',
            'not allowed to connect',
            'connection denied',
            'connection rejected',
            'go away',
            'abuse',
            'abusive',
            'bloque',
            'gesperrt',
            'blockiert',
            'bloqueado',
            'bloccato',
            'zablokowan*',
            'заблокирован*',
        ],
        sample: '550 Blocked',
    },
    {
        id: 'access-denied-at-rcpt',
        category: 'recipient-refused',
        phrases: [
            'access denied',
            'not authorized',
            'not permitted',
            'not allowed',
            'unauthorized',
            'access not allowed',
            'no access',
        ],
        when: { class: '5', commands: ['RCPT'] },
        sample: 'SMTP error from remote mail server after RCPT TO:<a@example.org>: 550 Access denied',
    },
    {
        id: 'refused',
        category: 'policy-violation',
        phrases: [
            'policy',
            'policies',
            'prohibited',
            'prohibit*',
            'forbidden',
            'restricted',
            'restriction*',
            'access denied',
            'not authorized',
            'not authorised',
            'unauthorized',
            'not permitted',
            'not allowed',
            'not accepted',
            'unacceptable',
            'message rejected',
            'message refused',
            'message denied',
            'message blocked',
            'mail rejected',
            'mail refused',
            'mail denied',
            'email rejected',
            'security',
            'violation',
            'suspicious',
            'rejected by',
            'you cannot send',
            'redundant',
            'filter*',
            'filtre',
            'richtlinie*',
            'politica',
            'politique',
            'политик*',
            'ポリシー',
            '策略',
        ],
        when: { class: '5' },
        sample: '550 5.7.1 Delivery not authorized, message refused',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/listing.js
const listing = [
    {
        id: 'listed-sender',
        category: 'sender-rejected',
        phrases: [
            'sender address … blacklisted',
            'sender blacklisted',
            'sender … in blacklist*',
            'email address … blacklisted',
            'e-mail address … blacklisted',
            'address that has been blacklisted',
            'sender is on … blacklist',
        ],
        sample: '550 5.7.1 Access denied (sender blacklisted)',
    },
    {
        id: 'grey-list-zone',
        category: 'greylisted',
        phrases: ['blocked using grey*', 'blocked using … greylist*', 'blocked using … try again later'],
        when: { class: '4' },
        sample: '450 4.7.1 Service unavailable; Client host [192.0.2.1] blocked using grey.rbl.example',
    },
    {
        id: 'spam-pattern',
        category: 'spam-content',
        phrases: ['blocked using spam pattern*', 'blocked using content*', 'blocked using filter*'],
        sample: '553 Blocked using spam pattern 12',
    },
    {
        id: 'listed-link',
        category: 'blocklisted',
        phrases: [
            'url … is listed on',
            'url in this email … listed',
            'contains a url … listed',
            'contains a link … listed',
            'domain present in the spamhaus',
            'domain present in the surbl',
            'blocked using multi.surbl.org',
            'blocked using multi.uribl.com',
            'link … is blacklisted',
        ],
        sample: '550 A URL in this email (example.com) is listed on https://lists.example/. Please resolve and retry',
    },
    {
        id: 'listed-by-zone',
        category: 'blocklisted',
        phrases: [
            'blocked using',
            'blocked by … rbl',
            'blocked by … spamhaus*',
            'blocked by … spamcop*',
            'blocked by … barracuda*',
            'blocked by … sorbs*',
            'blocked by … uceprotect*',
            'blocked by … abuseat.org',
            'blocked by cbl*',
            'blocked by ivmsip',
            'blocked by zen*',
            'rejected by … rbl',
            'rejected by the … list provider',
            'rejected using … spamhaus*',
            'denied by spamhaus*',
            'found on one or more rbl*',
            'found in dns blacklist*',
            'found in … blocklist*',
            'found in … xbl',
            'found in … rbl',
            'listed at',
            'listed in zen*',
            'listed in spamhaus*',
            'listed by spamhaus*',
            'listed in the rbl',
            'listed in … rbl',
            'listed in … blacklist*',
            'listed in … block list',
            'listed in … blocklist',
            'listed on … rbl',
            'listed on … blacklist*',
            'listed on … blocklist*',
            'listed on … block list',
            'listed on spamhaus*',
            'listed on sorbs*',
            'listed by the lookup site',
            'listed by … spamhaus*',
            'listed by … rbl',
            'listed in … cbl',
            'listing in spamhaus*',
            'listing in … sbl',
            'listing in … xbl',
            'in an rbl',
            'is in an … rbl',
            "is in spamhaus's list",
            'in the spamhaus',
            'on spamhaus',
            'on the spamhaus',
            'due to rbl',
            'dnsbl*',
            'dns blacklist*',
            'dns blocklist*',
            'rbl reject',
            'rbl restriction*',
            'rbl rejected',
            'real-time blacklist*',
            'realtime blackhole*',
            'real time black list',
            'realtime block list',
            'real-time block list',
            'blackhole list*',
            'sender is listed … bl',
            'ip is in the pbl',
            'in the pbl',
            'ip is listed',
            'ip address is listed',
            'sending ip … is listed',
            'host is listed in',
            'exploits block list',
            'policy block list',
            'spamcop',
            'currently sending spam',
            'you are in the spammer list',
            'denied due to spam list',
            'recipient not on bypass list',
        ],
        links: [
            'spamhaus.org',
            'dnsbl',
            'spamcop.net/bl',
            'spamcop.net/w3m',
            'sorbs.net/lookup',
            'barracudacentral.org/reputation',
            'barracudacentral.org/lookups',
            'bl.score.senderscore',
            'senderscore.org/blacklist',
            'junkemailfilter.com/remove',
            'csi.cloudmark.com',
            'lookup.abusix.com',
            '/rbl',
        ],
        sample: '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
    },
];
/** Lists of a receiver's own, and what is refused for the address that it comes from. */
const refusal = [
    {
        id: 'listed-by-receiver',
        category: 'blocklisted',
        phrases: [
            'on our block list',
            'on our blocklist',
            'on our blacklist*',
            'on our black list',
            'in our blacklist*',
            'in our block list',
            'in our blocklist',
            'in our black list',
            'in our local blacklist*',
            'in local blacklist*',
            'using customer block list',
            'banned sending ip',
            'banned sender',
            'is blacklisted',
            'are blacklisted',
            'is blocklisted',
            'is black listed',
            'is block listed',
            'block listed',
            'black listed at',
            'is in a black list',
            'is in the blacklist*',
            'is on a blacklist*',
            'is on the … blacklist',
            'is on … block list',
            'is on … blocklist',
            'ip … blacklisted',
            'ip … blocklisted',
            'host … blacklisted',
            'blacklisted by',
            'blocklisted by',
            'blacklisted see',
            'blacklisted ip*',
            'has been blacklisted',
            'was blacklisted',
            'temporary blacklisted',
            'temporarily blacklisted',
            'based on blacklist*',
            'blocklisting in effect',
            'ip blocked see',
            'ip address … blocked',
            'ip … has been blocked',
            'ip … is blocked',
            'ip … is banned',
            'ip … was blocked',
            'ip blocked',
            'blocked ip',
            'blocked this ip',
            'blocked - see url',
            'blocked see url',
            'blocked for abuse',
            'blocked for spam*',
            'block for spam*',
            'permanently blocked',
            'blocked for sending spam',
            'blocked for attempting to send',
            'blocked for attempting to mail',
            'blocked due to spam from your',
            'mail server … is blocked',
            'server has been blocked',
            'host … is blocked',
            'mail from ip banned',
            'access from ip address … blocked',
            'not currently accepting mail from your ip',
            'no access from mail server',
            'rejected your access',
            'server access forbidden by your ip',
            'server ip … listed as abusive',
            'dynamic ip*',
            'dynamic address*',
            'dynamic/residential',
            'dynamic pool*',
            'dial-up*',
            'dialup*',
            'residential ip*',
            'use the smtp server of your isp',
            "use your isp's",
            'use your provider*',
            'is not authorized to send email directly to our servers',
            'spammer ip',
            'identified as spammer',
            'attack detected from',
            'known spam source*',
            'open proxy',
            'open relay detected',
            'you are sending spam',
            'too many spams from your ip',
            'looks suspiciously like spammer',
            'suspected spam ip',
            'suspected bounce attacks',
            'sender ip address rejected',
            'bad sender ip address',
            'ip not in whitelist for rcpt domain',
            'client host rejected: abus*',
            'blocked by reputation list',
            'adresse ip source bloquee*',
            'ip source bloquee*',
            'client host blocked',
            '_is_blocked',
            ':blocked)',
            'host network … not allowed',
            'rejected based on geographical location',
            'country … is blocked',
            'country blocked',
            '黑名单',
            'черном списке',
            'черный список',
            'auf einer blacklist',
            'auf der blacklist',
            'liste noire',
            'lista negra',
            'lista nera',
            'czarnej liscie',
            'ブラックリスト',
        ],
        sample: '550 5.7.1 Mail from [192.0.2.1] was not sent: part of that network is on our block list',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/mailbox-disabled.js
const mailboxDisabled = [
    {
        id: 'disabled',
        category: 'mailbox-disabled',
        phrases: [
            'mailbox disabled',
            'mailbox is disabled',
            'mailbox … disabled',
            'mailbox has been disabled',
            'mailbox is inactive',
            'mailbox inactive',
            'mailbox is frozen',
            'mailbox frozen',
            'mailbox is locked',
            'mailbox locked',
            'mailbox is suspended',
            'mailbox suspended',
            'mailbox currently suspended',
            'mailbox … suspended',
            'mailbox is blocked',
            'mailbox blocked',
            'mailbox expired',
            'mailbox has expired',
            'mailbox is not active',
            'mailbox not active',
            'mailbox not activated',
            'mailbox deactivated',
            'mailbox is deactivated',
            'deactivated mailbox',
            'disabled mailbox',
            'inactive mailbox',
            'mailbox cannot be accessed',
            'mailbox temporarily disabled',
            'account disabled',
            'account is disabled',
            'account … disabled',
            'account has been disabled',
            'account that you tried to reach is disabled',
            'account that you tried to reach is inactive',
            'account is inactive',
            'account inactive',
            'account … inactive',
            'account is suspended',
            'account suspended',
            'account has been suspended',
            'account … suspended',
            'account is locked',
            'account locked',
            'account has been locked',
            'account … locked',
            'account is blocked',
            'account has been blocked',
            'account isblocked',
            'account is not active',
            'account not active',
            'account … not active',
            'account not activated',
            'account … not activated',
            'account deactivated',
            'account has been deactivated',
            'account is deactivated',
            'account expired',
            'account has expired',
            'account is expired',
            'expired account',
            'expired user',
            'account is frozen',
            'account frozen',
            'account on hold',
            'account is temporarily',
            'account temporarily',
            'account disconnected',
            'account discontinued',
            'disabled account',
            'suspended account',
            'inactive account',
            'disabled or discontinued',
            'user disabled',
            'user is disabled',
            'user … disabled',
            'user account disabled',
            'user has been disabled',
            'user suspended',
            'user is suspended',
            'user … suspended',
            'user inactive',
            'user is inactive',
            'user … inactive',
            'user not active',
            'user is not active',
            'user … not active',
            'user locked',
            'user is locked',
            'user … locked',
            'user deactivated',
            'user blocked',
            'user is blocked',
            'user … deactivated',
            'user has been suspended',
            'inactive user',
            'disabled user',
            'suspended user',
            'invalid/inactive user',
            'inactive email address',
            'inactive address',
            'inactive recipient',
            'recipient inactive',
            'recipient is inactive',
            'recipient … inactive',
            'recipient disabled',
            'recipient is disabled',
            'recipient … disabled',
            'recipient suspended',
            'recipient is suspended',
            'recipient suspend the service',
            'recipient rejected: temporarily inactive',
            'recipient … deactivated',
            'recipient … locked',
            'recipient is blocked',
            'disabled recipient*',
            'archived recipient',
            'suspended recipient',
            'address disabled',
            'address is disabled',
            'address has been disabled',
            'address … disabled',
            'address suspended',
            'address … suspended',
            'address is inactive',
            'address inactive',
            'address … inactive',
            'address deactivated',
            'address … deactivated',
            'email address … not active',
            'temporary locked',
            'temporarily locked',
            'temporarily disabled',
            'currently suspended',
            'currently disabled',
            'currently deactivated',
            'currently inactive',
            'extended inactivity',
            'due to inactivity',
            'not been used for',
            'not used for',
            'is not accepting any mail',
            'is not accepting mail',
            'not currently accepting mail for',
            'not accepting messages',
            'is currently not accepting',
            'has been frozen',
            'banned recipient',
            'requires an upgrade',
            'boite du destinataire archivee',
            'boite … desactivee',
            'compte desactive',
            'compte … desactive',
            'compte … bloque',
            'compte du destinataire est bloque',
            'compte suspendu',
            'konto gesperrt',
            'konto … gesperrt',
            'konto deaktiviert',
            'postfach gesperrt',
            'postfach … gesperrt',
            'postfach … deaktiviert',
            'cuenta deshabilitada',
            'cuenta … deshabilitada',
            'cuenta desactivada',
            'cuenta suspendida',
            'cuenta bloqueada',
            'conta desativada',
            'conta suspensa',
            'conta bloqueada',
            'account disabilitato',
            'casella disabilitata',
            'casella disattivata',
            'account sospeso',
            'konto zablokowane',
            'konto nieaktywne',
            'hesap devre disi',
            'hesap askiya',
            'ящик заблокирован',
            'ящик … заблокирован',
            'ящик отключен',
            'аккаунт заблокирован',
            'учетная запись … отключена',
            'учетная запись … заблокирована',
            'ящик неактивен',
            '停用',
            '冻结',
            '禁用',
            '停止中',
            '利用停止',
            '凍結',
            '無効になって',
        ],
        links: ['disableduser', 'disabled-user'],
        sample: '550 5.2.1 The email account that you tried to reach is disabled',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/mailbox-foreign.js
const mailboxForeign = [
    {
        id: 'unknown-mailbox-localised',
        category: 'bad-mailbox',
        phrases: [
            'utilisateur inconnu',
            'utilisateur … inconnu',
            'destinataire inconnu',
            'destinataire … inconnu',
            'destinataire invalide',
            'adresse destinataire invalide',
            'adresse inconnue',
            'adresse … inconnue',
            'adresse invalide',
            'adresse … invalide',
            "n'existe pas",
            'boite inconnue',
            'boite aux lettres inconnue',
            'compte inexistant',
            'compte inconnu',
            'unbekannter benutzer',
            'unbekannter empfaenger',
            'unbekannter empfanger',
            'empfaenger unbekannt',
            'empfanger unbekannt',
            'empfaenger … nicht gefunden',
            'empfanger … nicht gefunden',
            'empfaengeradresse',
            'empfangeradresse',
            'benutzer unbekannt',
            'benutzer nicht gefunden',
            'benutzer existiert nicht',
            'adresse existiert nicht',
            'adresse … existiert nicht',
            'adresse … nicht gefunden',
            'adresse nicht gefunden',
            'adresse unbekannt',
            'postfach existiert nicht',
            'postfach … nicht vorhanden',
            'postfach unbekannt',
            'mailadresse … existiert nicht',
            'nicht bekannt',
            'kein solcher benutzer',
            'hat hier keinen account',
            'benutzer hat keinen account',
            'usuario desconocido',
            'usuario no existe',
            'usuario inexistente',
            'usuario no encontrado',
            'no existe ese usuario',
            'no existe dicha persona',
            'no existe el usuario',
            'no existe el buzon',
            'buzon no existe',
            'buzon inexistente',
            'destinatario desconocido',
            'destinatario no existe',
            'destinatario no valido',
            'direccion no existe',
            'direccion desconocida',
            'cuenta no existe',
            'no se encontro*',
            'usuario desconhecido',
            'usuario nao existe',
            'usuario nao encontrado',
            'destinatario desconhecido',
            'destinatario inexistente',
            'destinatario nao encontrado',
            'destinatario invalido',
            'conta inexistente',
            'conta nao existe',
            'caixa postal inexistente',
            'endereco nao encontrado',
            'nao existe',
            'nao foi encontrado',
            'utente sconosciuto',
            'utente inesistente',
            'utente non trovato',
            'nessun utente',
            'destinatario sconosciuto',
            'destinatario inesistente',
            'indirizzo non trovato',
            'indirizzo inesistente',
            'casella inesistente',
            'non esiste',
            'onbekende gebruiker',
            'gebruiker onbekend',
            'onbekende ontvanger',
            'ontvanger onbekend',
            'adres bestaat niet',
            'bestaat niet',
            'nieznany uzytkownik',
            'uzytkownik nieznany',
            'uzytkownik nie istnieje',
            'nie ma takiego uzytkownika',
            'adresat nieznany',
            'konto nie istnieje',
            'nie istnieje',
            'nie znaleziono',
            'okand anvandare',
            'okand mottagare',
            'anvandaren finns inte',
            'adressen finns inte',
            'finns inte',
            'ukendt bruger',
            'ukjent bruker',
            'bilinmeyen kullanici',
            'kullanici bulunamadi',
            'kullanici yok',
            'alici bulunamadi',
            'adres bulunamadi',
            'bulunamadi',
            'neexistuje',
            'nem letezik',
            'ismeretlen cimzett',
            'пользователь не найден',
            'пользователь … не найден',
            'пользователь не существует',
            'неизвестный пользователь',
            'неизвестный получатель',
            'получатель не найден',
            'получатель … не найден',
            'такого пользователя нет',
            'нет такого пользователя',
            'нет такого ящика',
            'такого ящика',
            'ящик не существует',
            'ящик … не существует',
            'ящик не найден',
            'почтовый ящик … не существует',
            'адрес не существует',
            'адрес … не существует',
            'адрес не найден',
            'не существует',
            'несуществующий',
            'ユーザーが見つかりません',
            'ユーザが見つかりません',
            'ユーザーが存在しません',
            'ユーザが存在しません',
            '宛先不明',
            '宛先が見つかりません',
            '宛先が存在しません',
            'アドレスが見つかりません',
            'アドレスが存在しません',
            'アドレスは存在しません',
            'アドレスは見つかりません',
            'メールアドレスが存在',
            'メールボックスが存在しません',
            'メールボックスが見つかりません',
            '存在しません',
            '見つかりません',
            '見つかりませんでした',
            '用户不存在',
            '用户未找到',
            '无此用户',
            '没有此用户',
            '邮箱不存在',
            '收件人不存在',
            '收件人邮件地址',
            '地址不存在',
            '帐号不存在',
            '账号不存在',
            '不存在',
            '查無此人',
            '無此使用者',
            '사용자를 찾을 수 없',
            '존재하지 않',
            'المستخدم غير معروف',
            'غير موجود',
            'العنوان غير موجود',
            'המשתמש לא נמצא',
            'לא נמצאה',
            'לא קיים',
            'ไม่พบผู้ใช้',
        ],
        sample: '550 Utilisateur inconnu: a@example.org',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/mailbox-full.js
const mailboxFull = [
    {
        id: 'moved',
        category: 'mailbox-moved',
        phrases: [
            'no longer on server',
            'has moved',
            'have moved',
            'mailbox moved',
            'user moved',
            'recipient moved',
            'address has changed',
            'address changed',
            'changed address',
            'email address … has changed',
            'new email address',
            'new e-mail address',
            'new address is',
            'has been replaced by',
            'please use … instead',
            'please try … instead',
            'user not local; please try',
            'user not local, please try',
            'moved to',
            'no forwarding address',
            'moved and left no',
            'adresse … geaendert',
            'adresse … geandert',
            "a change d'adresse",
            'nouvelle adresse',
            'neue e-mail-adresse',
            'neue adresse',
            'nueva direccion',
            'novo endereco',
            'nuovo indirizzo',
        ],
        sample: '551 5.1.6 The user has moved and left no address',
    },
    {
        id: 'submission-quota',
        category: 'rate-limited',
        phrases: [
            'submission quota exceeded',
            'sending quota exceeded',
            'message quota exceeded',
            'daily quota',
            'quota for sending',
            'outbound quota',
        ],
        sample: '550 5.2.2 Submission quota exceeded',
    },
    {
        id: 'full',
        category: 'mailbox-full',
        phrases: [
            'mailbox full',
            'mailbox is full',
            'mailbox … is full',
            'mailbox was full',
            'mailbox for … is full',
            'mail box full',
            'mail box is full',
            'full mailbox',
            'mailfolder is full',
            'mail folder is full',
            'inbox is full',
            'inbox full',
            'account is full',
            'account full',
            'maildir … full',
            'user … is full',
            'storage is full',
            'mailbox storage',
            'over quota',
            'overquota',
            'over-quota',
            'over … quota',
            'over disk quota',
            'over the … quota',
            'over storage limit',
            'over the limit … mailbox',
            'over allotted',
            'above quota',
            'out of quota',
            'quota exceeded',
            'quota is exceeded',
            'quota has been exceeded',
            'quota … exceeded',
            'quotaexceeded*',
            'quota_exceeded',
            'quota violation',
            'quota exhausted',
            'quota reached',
            'quota full',
            'quota limit',
            'quota usage',
            'quota exceed',
            'quota excceeded',
            'exceeded quota',
            'exceeds quota',
            'exceeds the quota',
            'exceeded … quota',
            'exceeds … quota',
            'exceed … quota',
            'exceeding … quota',
            'disk quota',
            'disc quota',
            'mail quota',
            'reached … quota',
            'insufficient quota',
            'exceeded storage',
            'exceeded … storage',
            'exceeds … storage',
            'exceeded the local limit',
            'exceeded its storage',
            'storage allocation exceeded',
            'storage quota',
            'storage limit',
            'storage exceeded',
            'storage space exceeded',
            'storage allocation',
            'exceeded … disk space',
            'out of storage',
            'out of space',
            'out of mailbox space',
            'out of disk space for',
            'mailbox size limit exceeded',
            'mailbox size exceeded',
            'mailbox … size limit',
            'mailbox limit',
            'mailbox … limit exceeded',
            'mailbox exceeded',
            'mailbox exceeds',
            'mailbox … exceeded',
            'mailbox … exceeds',
            'mailbox would exceed',
            'mailbox has exceeded',
            'mailbox … no space',
            'mailbox has no space',
            'no space … mailbox',
            'not enough space in mailbox',
            'not enough storage space in',
            'not enough storage space available',
            'does not have enough space',
            'does not have enough disk space',
            'insufficient space in mailbox',
            'insufficient mailbox storage',
            'insufficient storage for mailbox',
            'insufficient disk space for user',
            'too many messages on the server',
            'too many messages in … mailbox',
            'too many messages in this mailbox',
            'too much mail data',
            'message count quota',
            "user's space has been used up",
            'space has been used up',
            'for exceeding receiving limits',
            'mail file size exceeds',
            'user storage',
            'user full',
            'user is full',
            'inode limit exceeded',
            'boite du destinataire pleine',
            'boite aux lettres pleine',
            'boite pleine',
            'boite … pleine',
            'boite mail pleine',
            'quota depasse',
            'quota … depasse',
            'quota atteint',
            'postfach voll',
            'postfach … uberfullt',
            'postfach … ueberfuellt',
            'postfach uberfullt',
            'postfach ist voll',
            'postfach … voll',
            'mailbox voll',
            'mailbox … voll',
            'speicherplatz … erschoepft',
            'speicherplatz … uberschritten',
            'quota ueberschritten',
            'quota uberschritten',
            'buzon lleno',
            'buzon … lleno',
            'cuota excedida',
            'cuota … superada',
            'excedido … cuota',
            'sin espacio',
            'caixa postal cheia',
            'caixa cheia',
            'caixa … cheia',
            'cota excedida',
            'quota excedida',
            'casella piena',
            'casella … piena',
            'quota superata',
            'mailbox piena',
            'mailbox vol',
            'postvak vol',
            'postbus vol',
            'skrzynka pelna',
            'skrzynka … pelna',
            'pelna skrzynka',
            'przepelniona',
            'inkorgen ar full',
            'brevladan ar full',
            'full brevlada',
            'posta kutusu dolu',
            'kota asildi',
            'kotasi dolu',
            'ящик переполнен',
            'ящик … переполнен',
            'переполнен',
            'квота превышена',
            'превышена квота',
            'превышен … квот',
            'メールボックスがいっぱい',
            'メールボックスが一杯',
            'メールボックスの容量',
            'ボックスがいっぱい',
            '容量を超',
            '容量超過',
            '容量不足',
            '邮箱已满',
            '邮箱空间',
            '空间不足',
            '超出配额',
            '信箱已滿',
            '사서함이 가득',
            '용량 초과',
            'صندوق البريد ممتلئ',
            'התיבה מלאה',
            'תיבת הדואר',
        ],
        links: ['overquota', 'mailbox-full', 'mailboxfull'],
        sample: '552 5.2.2 <a@example.org>: user is over quota',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/mailbox-invalid.js
const mailboxInvalid = [
    {
        id: 'invalid-recipient',
        category: 'bad-mailbox',
        phrases: [
            'invalid recipient*',
            'invalid-recipient',
            'invalid mailbox*',
            'invalid mail box',
            'invalid user*',
            'invalid userid',
            'invalid final delivery userid',
            'invalid account*',
            'invalid address*',
            'invalid alias',
            'invalid rcpt',
            'invalid destination*',
            'invalid local part',
            'invalid localpart',
            'invalid email*',
            'invalid e-mail*',
            'invalid or unknown',
            'invalid mailname',
            'invalid username',
            'invalid to address',
            'illegal user',
            'illegal alias',
            'illegal recipient',
            'illegal mailbox',
            'bad recipient*',
            'bad mailbox',
            'address ambiguous',
            'ambiguous address',
            'bad destination mailbox*',
            'bad destination email*',
            'bad destination address',
            'bad rcpt',
            'bad user',
            'badrcptto',
            'badrecipientto',
            'validrcptto',
            'recipient invalid',
            'recipient is invalid',
            'recipient is not valid',
            'recipient not valid',
            'recipient … is not valid',
            'recipient … invalid',
            'recipient not ok',
            'recipient is not local',
            'recipient not local',
            'recipient no longer valid',
            'recipient undeliverable',
            'recipient verify failed',
            'recipient verification failed',
            'recipient is not accepted',
            'recipient not accepted',
            'recipient address invalid',
            'recipient address is invalid',
            'recipient address not valid',
            'recipient address … incorrect',
            'mailbox invalid',
            'mailbox is not valid',
            'mailbox not valid',
            'mailbox not available here',
            'mailbox not present',
            'mailbox name not allowed',
            'mailbox is not allowed',
            'mailbox not allowed',
            'mailbox syntax incorrect',
            'address invalid',
            'address is invalid',
            'address is not valid',
            'address not valid',
            'address is incorrect',
            'address … is wrong',
            'address … is incorrect',
            'address no longer*',
            'address is no longer*',
            'address … no longer*',
            '@ is no longer*',
            '@ is not valid',
            '@ invalid address',
            '@ is invalid',
            'account is not valid',
            'account not valid',
            'account invalid',
            'account … is no longer*',
            'account no longer*',
            'account is no longer*',
            'user no longer*',
            'user is no longer*',
            'mailbox no longer exists',
            'no longer on this server',
            'no longer valid',
            'no longer exist*',
            'not a valid user*',
            'not a valid recipient*',
            'not a valid mailbox*',
            'not a valid address*',
            'not a valid email*',
            'not a valid account',
            'not a valid alias',
            'not a valid id',
            'not a local address',
            'not a local user',
            'not a local mailbox',
            'not email addresses',
            'is not an active address at this host',
            'is not valid here',
            'not our user',
            'not one of our users',
            'user not local',
            'user not valid',
            'user is invalid',
            'user invalid',
            'undeliverable address',
            'undeliverable mailbox',
            'undeliverable recipient',
            'address undeliverable',
            'cannot deliver mail for',
            'i cannot deliver mail for',
            'email address … wrong',
            'wrong recipient',
            'wrong address',
            'incorrect recipient',
            'incorrect address',
            'mailbox … is unavailable',
            'mailbox unavailable or access denied',
            "can't accept user",
            'address not in use',
            'not a mailbox',
            'is not a mailbox',
            'that recipient is not allowed',
            'envelope recipient has been denied',
            'unable to find recipient',
            'unable to find user',
            'unable to find mailbox',
            'could not find user',
            'could not find recipient',
            'failed to find recipient',
            'cannot find user',
            'cannot find recipient',
            "can't find recipient",
            "can't find user",
            'recipient lookup failed',
            'recipient ldap lookup',
            'user missing home directory',
            'user lookup failed',
            'mailing list does not exist',
            'list does not exist',
            'list unknown',
            'unknown list',
            'deleted user',
            'user deleted',
            'user has been deleted',
            'user is deleted',
            'account has been deleted',
            'account deleted',
            'account … deleted',
            'account has been removed',
            'mailbox has been deleted',
            'mailbox deleted',
            'account closed',
            'account … closed',
            'mailbox closed',
            'mailbox … closed',
            'mailbox has been closed',
            'account has been closed',
            'account has been terminated',
            'account terminated',
            'email account … cancelled',
            'never logged in',
        ],
        links: ['#invalid-recipient'],
        sample: '550 Invalid recipient <a@example.org>',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/mailbox-missing.js
const mailboxMissing = [
    {
        id: 'mailbox-missing',
        category: 'bad-mailbox',
        phrases: [
            'user does not exist',
            "user doesn't exist",
            'user not exist',
            'user do not exist',
            'user dose not exist',
            'user … does not exist',
            "user … doesn't exist",
            'user … not exist',
            'user name does not exist',
            'username does not exist',
            'recipient does not exist',
            "recipient doesn't exist",
            'recipient not exist',
            'recipient … does not exist',
            "recipient … doesn't exist",
            'recipient (…) does not exist',
            'rcpt … does not exist',
            "rcpt … doesn't exist",
            'rcpt … t exist',
            'mailbox does not exist',
            "mailbox doesn't exist",
            'mailbox not exist',
            'mailbox … does not exist',
            'mailbox … not exist',
            'account does not exist',
            "account doesn't exist",
            'account not exist',
            'account … does not exist',
            "account … doesn't exist",
            'address does not exist',
            "address doesn't exist",
            'address not exist',
            'address … does not exist',
            "address … doesn't exist",
            'alias does not exist',
            'inbox does not exist',
            'email does not exist',
            'email not exist',
            'mail address not exist',
            'e-mail does not exist',
            "email doesn't exist",
            'member does not exist',
            'group does not exist',
            'contact does not exist',
            'local part does not exist',
            'id does not exist',
            'person does not exist',
            'spectator does not exist',
            '@ does not exist',
            "@ doesn't exist",
            '@ not exist',
            'non-existent user*',
            'non existent user*',
            'nonexistent user*',
            'non-existent recipient',
            'non-existent mailbox',
            'nonexistent mailbox',
            'non-existing user',
            'nonexisting',
            'existent user',
            'user not found',
            'user … not found',
            'user cannot be found',
            'user could not be found',
            'recipient not found',
            'recipientnotfound',
            'recipient … not found',
            'recipient could not be found',
            'recipient cannot be found',
            "recipient couldn't be found",
            'mailbox not found',
            'mailbox … not found',
            'mailbox cannot be found',
            'mailbox notfound',
            'account not found',
            'account … not found',
            'account could not be found',
            'account cannot be found',
            'address not found',
            'address … not found',
            'address could not be found',
            "address couldn't be found",
            'address cannot be found',
            "address wasn't found",
            "wasn't found",
            'email address could not be found',
            'email name is not found',
            'alias not found',
            'addressee not found',
            'name not found',
            '@ not found',
            'not found by smtp address lookup',
            'recipnotfound',
            'resolver.adr.*',
            'user not listed',
            'user … not listed in',
            'listed in domino directory',
            'is not listed in domino directory',
            'not in the address book',
            'not in address book',
            'not find … in directory',
            'user not registered',
            'not a registered user',
            'is not a registered gateway user',
            'user not known',
            'not known here',
            'not a known user',
            'not our customer',
            'not a customer',
            'unrecognized recipient',
            'recipient unrecognized',
            'recipient not recognized',
            'recipient … not recognized',
            'name is not recognized',
            'no matching entries found',
            'no match found in … directory',
            'address not recognized',
            'user not recognized',
            'unrecognised recipient',
        ],
        links: ['nosuchuser', 'userunknown'],
        sample: '550 5.1.1 The mailbox does not exist: a@example.org',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/mailbox-perhaps.js
const refusedAddress = [
    'recipient address rejected: access denied',
    'recipient addresses rejected : access denied',
    'recipient addresses rejected: access denied',
];
const mailboxPerhaps = [
    {
        // Microsoft's edge blocking says so of an address that is not in the directory; IANA's X.4.1 is "no answer from host".
        id: 'refused-address-of-microsoft',
        category: 'bad-mailbox',
        phrases: refusedAddress,
        when: { status: ['5.4.1', '5.7.504'] },
        sample: '550 5.4.1 Recipient address rejected: Access denied. [edge.prod.protection.outlook.com]',
    },
    {
        // Others say so by a table of their own.
        id: 'refused-address',
        category: 'bad-mailbox',
        phrases: refusedAddress,
        suppress: false,
        sample: '554 5.7.1 <a@example.org>: Recipient address rejected: Access denied',
    },
    {
        id: 'perhaps-no-mailbox',
        category: 'bad-mailbox',
        phrases: [
            'no user',
            'no recipient',
            'no validity',
            'misspelled',
            'no longer available',
            'is not known*',
            'not known at this*',
            'is not a valid',
            "isn't a valid*",
            'was not found at',
            'invalid name',
            'no longer in use',
            'no longer used',
            'is not registered',
            'bad address',
            'not listed in*',
        ],
        suppress: false,
        sample: '550 kim is not known to us',
    },
    {
        id: 'mailbox-unavailable',
        category: 'bad-mailbox',
        // RFC 5321 §4.2.3: 550 "mailbox unavailable (e.g., mailbox not found, no access, or command rejected for policy reasons)".
        phrases: [
            'no valid recipient*',
            'requested action not taken: mailbox unavailable',
            'requested action not taken; mailbox unavailable',
            'mailbox unavailable',
            'mailbox is unavailable',
            'mailbox unavaiable',
            'mailbox not available',
            'mailbox is not available',
            'mailbox … unavailable',
            'account unavailable',
            'account not available',
            'user not available',
            'address not available',
            'account is unavailable',
            'user unavailable',
            'recipient unavailable',
            'recipient is unavailable',
            'recipient not available',
            'address unavailable',
            'address is unavailable',
        ],
        when: { class: '5' },
        sample: '550 Requested action not taken: mailbox unavailable',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/mailbox-unknown.js
const mailboxUnknown = [
    {
        id: 'unknown-mailbox',
        category: 'bad-mailbox',
        phrases: [
            'user unknown',
            'users unknown',
            'user is unknown',
            'user … unknown',
            'user (…) unknown',
            'userunknown',
            'unknown user*',
            'unknown user account',
            'unknown local user',
            'unknown local part',
            'unknown local-part',
            'unknown local_part',
            'unknown or illegal alias',
            'unknown or illegal user',
            'unknown or invalid user',
            'unknown alias',
            'unknown recipient*',
            'unknown rcpt',
            'unknown mailbox',
            'unknown mail box',
            'unknown account',
            'unknown address*',
            'unknown email*',
            'unknown e-mail*',
            'unknown to address',
            'unknown destination address',
            'unknown virtual user',
            'unknown customer',
            'unknown addressee',
            'addressee unknown',
            'recipient unknown',
            'recipient is unknown',
            'recipient … unknown',
            'recipients unknown',
            'mailbox unknown',
            'account unknown',
            'address unknown',
            'address is unknown',
            'alias unknown',
            'destination unknown',
            'email unknown',
            'local part unknown',
            'name unknown',
            'destination addresses were unknown',
        ],
        sample: '550 5.1.1 <a@example.org>... User unknown',
    },
    {
        id: 'no-such-mailbox',
        category: 'bad-mailbox',
        phrases: [
            'no such user*',
            'no such local user',
            'no such person',
            'no such recipient*',
            'no such mailbox*',
            'no such mail box',
            'no such mail-box',
            'no such account*',
            'no such address*',
            'no such email*',
            'no such e-mail*',
            'no such alias',
            'no such local*',
            'no such destination',
            'no such contact',
            'no such id',
            'no such virtual user',
            'no such name',
            'no such customer',
            'no mailbox*',
            'no mail-box',
            'no mail box',
            'no account by that name',
            'no account with this address',
            'no such … here',
            'no local mailbox',
            'no local user',
            'no recipients found',
            'no this user',
            'no one here by that name',
            'no one at this address',
            'no one by that name',
            'nobody here',
            'nobody by that name',
            'nobody with that name',
            'no longer with',
            'no longer works',
            'no longer employed',
            'no longer at this',
            'no … in name directory',
            'not present in directory',
            'there is no user',
            'there is no such',
            'there is no mailbox',
            'there is no account',
            'there is no one at this address',
            'does not have an account',
            "doesn't have a … account",
            "doesn't have an account",
            "user doesn't have",
            'does not have a … account',
            'has no account',
        ],
        sample: '550 No such user here',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/numbered.js
/** Orange and La Poste: `OFR_506`, `LPN007_416`, `OFR006_102`. */
const french = (numbers) => new RegExp(`\\b(?:lpn|ofr|ouk)[a-z0-9]{0,5}[-_]?(?:${numbers})\\b`);
/** GoDaddy: `IB103`. */
const goDaddy = (numbers) => new RegExp(`\\bib(?:${numbers})\\b`);
/** NetEase: `MI:SFQ`, `DT:SPM`. */
const netEase = (areas, reasons) => new RegExp(`\\b(?:${areas}):(?:${reasons})\\b`);
/** Charter: `AUP#In-1220`. */
const charter = (numbers) => new RegExp(`\\baup#[a-z]{0,4}-?(?:${numbers})\\b`);
const reasons = [
    [
        'french-block',
        'blocklisted',
        french('10[1235789]|201|510|999'),
        '550 5.7.0 Service refused, try later. LPN007_510',
    ],
    ['french-rate', 'rate-limited', french('104'), '421 Too many connections. OFR005_104 [104]'],
    ['french-sign-in', 'smtp-auth-failure', french('305|402'), '550 5.5.0 Authentication. LPN105_402'],
    [
        'french-authentication',
        'email-auth-failure',
        french('401|517'),
        '550 5.5.0 Not allowed to send. LPN004_401',
    ],
    ['french-sender', 'sender-rejected', french('403|405|415|421'), '501 5.1.0 Invalid. OFR004_405 [405]'],
    ['french-recipient', 'bad-mailbox', french('416|418'), '550 5.5.0 Invalid. LPN007_416'],
    ['french-quota', 'mailbox-full', french('417'), '552 5.1.1 Pleine. OFR_417 [417]'],
    ['french-disabled', 'mailbox-disabled', french('420|426'), '550 5.5.0 Archive. LPN007_420'],
    ['french-fault', 'system-error', french('505'), '421 4.2.0 Service refused. OFR005_505 [505]'],
    ['french-spam', 'spam-content', french('506|513'), '550 5.2.0 Mail refused. OFR_506 [506]'],
    ['french-size', 'message-too-big', french('514'), '552 5.2.3 Limite atteinte. OFR_514 [514]'],
    ['french-policy', 'policy-violation', french('630'), '554 5.7.1 Client host rejected LPN000_630'],
    ['godaddy-reputation', 'poor-reputation', goDaddy('103'), '554 Connection refused. IB103'],
    ['godaddy-block', 'blocklisted', goDaddy('104|105|106|11[0-3]'), '554 Connection refused. IB105'],
    ['godaddy-reverse-dns', 'reverse-dns', goDaddy('108'), '421 Temporarily rejected. IB108'],
    ['godaddy-rate', 'rate-limited', goDaddy('007|101|504|510|607'), '550 Too much. IB504'],
    ['godaddy-recipients', 'too-many-recipients', goDaddy('605'), '452 Reduce. IB605'],
    ['godaddy-format', 'message-format', goDaddy('501|502'), '550 Provide one. IB501'],
    ['godaddy-sender', 'sender-rejected', goDaddy('506'), '550 From is invalid. IB506'],
    ['godaddy-spf', 'email-auth-failure', goDaddy('508'), '550 Inspect it. IB508'],
    ['godaddy-sign-in', 'smtp-auth-failure', goDaddy('401'), '535 Not here. IB401'],
    ['charter-block', 'blocklisted', charter('1000|12[0-5]0'), '554 host ESMTP server blocked. AUP#In-1220'],
    ['charter-sender', 'sender-rejected', charter('10[1-8]0|15[02]0'), '550 Refused. AUP#Out-1500'],
    ['charter-fault', 'system-error', charter('1090'), '421 Not now. AUP#I-1090'],
    ['charter-reverse-dns', 'reverse-dns', charter('11[0-5]0'), '421 Refused. AUP#I-1110'],
    ['charter-policy', 'policy-violation', charter('11[6-9]0|1560'), '550 Refused. AUP#O-1160'],
    ['charter-rate', 'rate-limited', charter('13\\d0|14\\d0|1540|1550|1580'), '421 Refused. AUP#I-1310'],
    ['charter-size', 'message-too-big', charter('1530'), '552 Refused. AUP#O-1530'],
    ['cox-block', 'blocklisted', /\baup#(?:cxbl|cdrbl|ipbl[01]{4,5})\b/, '554 cox 192.0.2.1 rejected AUP#CXBL'],
    ['cox-reverse-dns', 'reverse-dns', /\baup#cxdns\b/, '421 cox rejected AUP#CXDNS'],
    ['cox-sender', 'email-auth-failure', /\baup#cxsndr\b/, '550 cox rejected AUP#CXSNDR'],
    [
        'cox-rate',
        'rate-limited',
        /\baup#(?:cxcnct|cxmxrt|cxthrt)\b/,
        '452 cox requested action aborted AUP#CXMXRT',
    ],
    ['cox-policy', 'policy-violation', /\baup#(?:cxsmtp|cxmj)\b/, '421 cox rejected AUP#CXSMTP'],
    ['cox-link', 'spam-content', /\baup#urlbl[01]{3,4}\b/, '552 cox rejected AUP#URLBL101'],
    [
        'facebook-block',
        'blocklisted',
        /\bpol-[pt][1-4]\b/,
        '554 5.7.1 POL-P2 http://postmaster.facebook.com/#pol',
    ],
    ['facebook-authentication', 'email-auth-failure', /\bpol-p7\b/, '550 5.7.1 POL-P7 not compliant'],
    ['facebook-link', 'spam-content', /\bpol-p6\b/, '550 5.7.1 POL-P6 not compliant'],
    ['facebook-virus', 'virus-detected', /\bpol-p5\b/, '550 5.7.1 POL-P5 not compliant'],
    ['facebook-policy', 'policy-violation', /\b(?:pol-p8|msg-p2)\b/, '550 5.7.1 POL-P8 not compliant'],
    ['facebook-sender', 'sender-rejected', /\bdns-(?:p[12]|t1)\b/, '550 5.1.8 DNS-P1 sorry'],
    ['facebook-reverse-dns', 'reverse-dns', /\bdns-(?:p3|t2)\b/, '450 4.7.1 DNS-T2 sorry'],
    ['facebook-recipient', 'bad-mailbox', /\b(?:rcp-p1|int-p[134])\b/, '550 5.1.1 RCP-P1 sorry'],
    ['facebook-preference', 'recipient-refused', /\brcp-p[23]\b/, '550 5.1.1 RCP-P2 sorry'],
    ['facebook-disabled', 'mailbox-disabled', /\brcp-t4\b/, '450 4.1.1 RCP-T4 sorry'],
    ['facebook-size', 'message-too-big', /\b(?:msg-p1|int-p2)\b/, '552 5.3.4 MSG-P1 sorry'],
    ['facebook-format', 'message-format', /\bmsg-p3\b/, '554 5.6.0 MSG-P3 sorry'],
    ['facebook-rate', 'rate-limited', /\bcon-t[1-4]\b/, '421 4.7.1 CON-T2 sorry'],
    ['facebook-recipients', 'too-many-recipients', /\bmsg-t1\b/, '452 4.5.3 MSG-T1 sorry'],
    ['facebook-fault', 'system-error', /\b(?:rcp-t1|int-t\d{0,2})\b/, '451 4.3.0 INT-T3 sorry'],
    ['yahoo-block', 'blocklisted', /\[(?:bl\d\d|tss07)\]/, '553 5.7.1 [BL23] Connections not accepted'],
    [
        'yahoo-deferred',
        'poor-reputation',
        /\[(?:tss\d\d|ts0[1-9]|ipts04)\]/,
        '421 4.7.0 [TSS04] Messages deferred',
    ],
    ['yahoo-new-sender', 'greylisted', /\[gl01\]/, '421 4.7.0 [GL01] Message deferred'],
    ['yahoo-policy', 'policy-violation', /\[ph01\]/, '554 Message not allowed - [PH01] Not accepted'],
    [
        'aol-dynamic',
        'blocklisted',
        /\(?(?:rtr:(?:bb|du|sc|bl|bl\d\d)|rly:(?:b[123]|bl|ir)|con:b1|dyn:b\d)\b/,
        '554 (RTR:BL) url error',
    ],
    ['aol-content', 'spam-content', /\b(?:hvu:b\d|rly:(?:bd|ch|cs\d))\b/, '554 (HVU:B1) error'],
    ['hotmail-rate', 'rate-limited', /\brp-00\d\b/, '421 RP-001 The mail server exceeded what is allowed'],
    [
        'hotmail-block',
        'blocklisted',
        /\b(?:dy-001|ou-001|sc-00[1-4])\b/,
        '550 SC-001 Mail is refused for reasons of policy',
    ],
    ['hotmail-virus', 'virus-detected', /\bdy-002\b/, '550 DY-002 Mail is refused for reasons of policy'],
    ['hotmail-content', 'spam-content', /\bou-002\b/, '550 OU-002 Mail is refused for reasons of policy'],
    ['net-ease-spam', 'spam-content', netEase('dt', 'spm|bat'), '554 DT:SPM 163 smtp5,xx,1234567'],
    [
        'net-ease-rate',
        'rate-limited',
        netEase('mi|rp|hl|ip', 'cel|dmc|ccl|rtl|src|sfq|rqq|qrc|epr|ilb|drc|trc|rrc|nhd'),
        '451 MI:SFQ 163 mx1,xx',
    ],
    [
        'net-ease-block',
        'blocklisted',
        netEase('mi|rp|hl|ip', 'ipb|kis|bel|fip|rip|ihu|itc|rep|ibl|lip|crp'),
        '550 MI:IPB 163 mx1,xx',
    ],
    ['net-ease-sender', 'sender-rejected', netEase('mi|rp', 'stc|fcl|ims|imf'), '550 MI:IMF 163 mx1,xx'],
    ['net-ease-spf', 'email-auth-failure', netEase('mi|rp', 'spf|dma|dkm'), '550 MI:SPF 163 mx1,xx'],
    ['net-ease-policy', 'policy-violation', netEase('dt|mi', 'rbl|sum|ddc'), '554 DT:SUM 163 smtp5,xx'],
];
const numbered = [
    ...reasons.map(([id, category, pattern, sample]) => ({ id, category, pattern, sample })),
    {
        id: 'yahoo-content',
        category: 'spam-content',
        pattern: /\[(?:cs0[1-9]|pt\d\d)\]/,
        when: { host: ['yahoo'] },
        sample: '554 yahoo: not allowed [CS02]',
    },
    {
        id: 'iua-relay',
        category: 'relay-denied',
        links: ['i.ua/err/1/', 'i.ua/err/6/'],
        sample: '550 No. See http://mail.i.ua/err/1/',
    },
    {
        id: 'iua-recipient',
        category: 'bad-mailbox',
        links: ['i.ua/err/2/'],
        sample: '550 No. See http://mail.i.ua/err/2/',
    },
    {
        id: 'iua-disabled',
        category: 'mailbox-disabled',
        links: ['i.ua/err/3/'],
        sample: '550 No. See http://mail.i.ua/err/3/',
    },
    {
        id: 'iua-full',
        category: 'mailbox-full',
        links: ['i.ua/err/4/'],
        sample: '550 No. See http://mail.i.ua/err/4/',
    },
    {
        id: 'iua-rate',
        category: 'rate-limited',
        links: ['i.ua/err/5/'],
        sample: '550 No. See http://mail.i.ua/err/5/',
    },
    {
        id: 'iua-block',
        category: 'blocklisted',
        links: ['i.ua/err/9/'],
        sample: '550 No. See http://mail.i.ua/err/9/',
    },
    {
        id: 'iua-sender',
        category: 'sender-rejected',
        links: ['i.ua/err/8/'],
        sample: '550 No. See http://mail.i.ua/err/8/',
    },
    {
        id: 'iua-refused',
        category: 'recipient-refused',
        links: ['i.ua/err/10/'],
        sample: '550 No. See http://mail.i.ua/err/10/',
    },
    {
        id: 'tonline-block',
        category: 'blocklisted',
        phrases: ['a problem occurred'],
        pattern: /\bip[:=] ?\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3} - /,
        sample: '554 IP=192.0.2.1 - A problem occurred. Ask your postmaster for help',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/policy.js
const policy = [
    {
        id: 'attachment',
        category: 'policy-violation',
        phrases: [
            'illegal attachment',
            'attachment … not allowed',
            'attachment … not accepted',
            'attachment … prohibited',
            'attachment … forbidden',
            'attachment … blocked',
            'attachment … rejected',
            'attachment … banned',
            'attachment type',
            'attachment extension',
            'attachment extension is forbidden',
            'attachments not allowed',
            'attachments are not',
            'attachments … not',
            'images or other attachments',
            'unaccepted attachment',
            'blocked attachment',
            'banned attachment',
            'prohibited attachment',
            'forbidden attachment',
            'bad attachment',
            'dangerous attachment',
            'file type',
            'file extension',
            'banned file',
            'banned content',
            'blocked file',
            'executable',
            'executable files are not allowed',
            'encrypted attachment',
            'password protected',
            'potential security issue',
            'number of attachments',
            'piece jointe',
            'anhang',
            'archivo adjunto',
            'adjunto',
            'anexo',
            'allegato',
            'bijlage',
            'zalacznik',
            'вложение',
            '添付ファイル',
            '附件',
        ],
        links: ['blockedmessage'],
        sample: '552 5.7.0 Our system found an attachment that is blocked for security',
    },
    {
        id: 'policy',
        category: 'policy-violation',
        phrases: [
            'local policy',
            'policy violation',
            'policy reasons',
            'policy reason',
            'policy rejection',
            'policy restriction*',
            'policy prohibits',
            'policy that prohibit*',
            'policy error',
            'policy-related',
            'policy of the recipient',
            'policy … prohibit*',
            'security policy',
            'security policies',
            'security violation',
            'security conversion',
            'priority level is too low',
            'organization policy',
            'organizational settings',
            'company policy',
            'corporate policy',
            'site policy',
            'server policy',
            'system policy',
            'content examination policy',
            'administrative policy',
            'acceptable use policy',
            'denied by policy',
            'blocked by policy',
            'blocked by … policy',
            'rejected by policy',
            'rejected by … policy',
            'refused by policy',
            'against … policy',
            'violates … policy',
            'violation of … policy',
            'due to policy',
            'for policy',
            'by policy',
            'because of policy',
            'in accordance with policy',
            'restricted by policy',
            'anti-spoofing',
            'antispoofing',
            'spoofing',
            'spoofed',
            'transport.rules',
            'transport rule*',
            'mail flow rule',
            'rejected by rule',
            'rule imposed',
            'administrator … rejected',
            'prohibited by administrator',
            'administratively prohibited',
            'administratively denied',
            'administrative prohibition',
            'custom rule',
            'message given low priority',
            'data leak*',
            'dlp',
            'confidential',
            'same message-id',
            'mass mailer',
            'politique de securite',
            'sicherheitsrichtlinie',
            'politica de seguridad',
            'politica de seguranca',
        ],
        sample: '550 5.7.0 Local Policy Violation',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/rate.js
/** A verdict on the rate; what is said beside it names the IP address or domain that sends. */
const rateVerdict = [
    {
        id: 'rate-verdict',
        category: 'rate-limited',
        phrases: [
            'unusual rate',
            'send limit exceeded',
            'concurrent limit',
            'concurrency limit',
            'message rate limit',
            'too many connections',
            'too many concurrent',
            'too many sessions',
            'connection limit*',
            'recipients received this hour',
            'recipients this hour',
            'frequency of receiving messages is limited',
            'frequency limited',
        ],
        sample: '550 Connection frequency limited: Blocked IP 192.0.2.1',
    },
];
/** The rest of what is said of haste. */
const rate = [
    {
        id: 'greylist',
        category: 'greylisted',
        phrases: [
            'greylist*',
            'graylist*',
            'grey list*',
            'gray list*',
            'grey-list*',
            'gray-list*',
            'postgrey',
            'milter-greylist',
            'sqlgrey',
            'greylisting in action',
            'you are being greylisted',
            'first time sender',
            'first-time sender',
            'internal resources are temporarily unavailable',
            'internal resource temporarily unavailable',
            'try again in a few minutes',
            'try again in … minute*',
            'try again in … second*',
            'please try again … second*',
            'come back later',
            'please come back',
            'come back in',
            'retry in … second*',
            'retry in … minute*',
            'please retry in',
            'retry after',
            'not yet authorized to deliver mail from',
            'server requires confirmation',
            'confirm this mail server',
            'liste grise',
            'lista gris',
            'lista cinza',
            'серый список',
            'серых списк*',
            'グレイリスト',
            '灰名单',
            '灰色名單',
        ],
        links: ['greylist', 'graylist', 'postgrey'],
        sample: '451 4.7.1 Greylisted, try again after some time',
    },
    {
        id: 'too-fast',
        category: 'rate-limited',
        phrases: [
            'rate limit*',
            'rate-limit*',
            'ratelimit*',
            'rate exceeded',
            'rate control*',
            'limit rate',
            'connection rate',
            'connection frequency',
            'message rate',
            'message limit',
            'sending rate',
            'send limit*',
            'sending limit*',
            'sending quota',
            'limit for sending',
            '上限を超え',
            '送信数',
            'sending volume',
            'daily limit',
            'daily quota',
            'daily sending',
            'daily message',
            'daily smtp relay',
            'hourly limit',
            'hourly quota',
            'per hour',
            'per day',
            'per minute',
            'this hour',
            'relay limit exceeded',
            'relay sending limit',
            'peak smtp relay limit',
            'receive limit',
            'receiving mail at a rate',
            'receiving mail too quickly',
            'receiving mail too fast',
            'is receiving mail too',
            'too quickly',
            'too fast',
            'slow down',
            'slower',
            'unsolicited mail originating from your ip',
            'excessive volume',
            'excessive rate',
            'excessive mail',
            'excessive number',
            'unexpected volume',
            'high volume',
            'volume … exceeded',
            'too many simultaneous',
            'too many smtp sessions',
            'too many open connections',
            'too many messages',
            'too many mails',
            'too many emails',
            'too many e-mails',
            'too many requests',
            'too many errors from your ip',
            'too many errors from',
            'too many failed',
            'too many invalid recipients',
            'too many bad recipients',
            'too many bad commands',
            'too many unknown recipients',
            'too many delivery attempts',
            'too many attempts',
            'too many from your',
            'too much mail from',
            'too much load',
            'already made numerous attempts',
            'max message per connection',
            'maximum connections',
            'maximum number of connections',
            'maximum concurrent',
            'maximum number of messages',
            'max number of messages',
            'max connections',
            'number of connections',
            'number of messages',
            'messages per session',
            'messages per connection',
            'message threshold exceeded',
            'has exceeded threshold',
            'exceeded … threshold',
            'exceeded … emails per hour',
            'exceeded permitted limits',
            'exceeded its quota for sending',
            'exceeding outbound thread limit',
            'thread limit exceeded',
            'concurrent connection*',
            'simultaneous connections',
            'throttl*',
            'traffic not accepted from this ip',
            'mail flood',
            'flood detected',
            'flooding',
            'congestion',
            'try again slower',
            'deferred due to … volume',
            'without solving a captcha',
            'server is too busy',
            'too busy',
            'mail server busy',
            'server busy',
            'agent busy',
            'resources restricted',
            'resource limit',
            'trop de connexions',
            'trop de messages',
            'zu viele verbindungen',
            'zu viele nachrichten',
            'demasiadas conexiones',
            'demasiados mensajes',
            'muitas conexoes',
            'muitas mensagens',
            'troppe connessioni',
            'troppi messaggi',
            'te veel verbindingen',
            'zbyt wiele',
            'слишком много соединений',
            'слишком много писем',
            'слишком много сообщений',
            'превышен лимит',
            '接続数',
            '送信制限',
            '频率',
            '连接数',
            '发送过于频繁',
        ],
        links: ['receivingrate', 'unsolicitedratelimit'],
        sample: '421 4.7.0 You send too fast, slow down',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/recipient.js
const recipient = [
    {
        id: 'restricted',
        category: 'recipient-refused',
        phrases: [
            'resolver.rst.notauthorized*',
            'resolver.rst.restricted*',
            'resolver.rst.authenticationrequired*',
            'resolver.rst.authrequired*',
            'resolver.rst.sendernotauthenticated*',
            'resolver.rst.sendernotinallowedlist*',
            'resolver.rst.dl*',
            'resolver.rst.recipientnotauthorized*',
            'restrictedtorecipientspermission',
            'sender was not authenticated by organization',
            'sender was not authenticated for',
            'sender not authenticated for',
            'sender was not authenticated',
            'not authenticated for group',
            'not authorized to send to recipient',
            'not authorized to send to this*',
            'not authorized to send to the*',
            'not authorized to send messages to',
            'not authorized to post',
            'not allowed to send to this*',
            'not allowed to send messages to',
            'not allowed to send mail to',
            'not allowed to send email to',
            'not allowed to post',
            'not permitted to post',
            'not permitted to send to',
            "don't have permission to post",
            'do not have permission to post',
            'may not have permission to post',
            "don't have permission to send",
            'do not have permission to send',
            'allowed-senders list',
            'list of senders to accept',
            'accept email over ipv6',
            'accept mail over ipv6',
            'owner has changed',
            'recipient preferences',
            'external senders',
            'external sender not allowed',
            'outside senders',
            'internal senders only',
            'internal use only',
            "recipient's preferences",
            'recipient preference',
            'recipient only accepts',
            'recipient is only accepting',
            'recipient is not accepting mail with',
            'only accepting mail from',
            'only accepts mail from',
            'only accepts messages from',
            'only accept mail from',
            'accepts mail only from',
            'accept mail only from',
            'from specific email addresses',
            'from authorized senders',
            'blocked by the recipient',
            'blocked by recipient',
            'blocked by user',
            'blocked by the user',
            'rejected by recipient*',
            'rejected by the recipient*',
            'rejected by user*',
            'rejected by the user',
            'rejected by destination domain',
            'refused by recipient',
            'refused by the recipient',
            'refused by user',
            'recipient refused',
            'recipient refuses',
            'recipient refuse',
            'recipient id refuse',
            'recipient has blocked',
            'recipient blocked',
            'recipient has rejected',
            'recipient does not want',
            'recipient rejected your',
            'user reject',
            'user rejects',
            'user has blocked',
            'user refuses',
            'you have been blocked',
            'you are blocked',
            "you're blocked",
            'has restricted sms',
            'account is protected by',
            'protected by … whitelist',
            'not in whitelist of',
            'not on … whitelist',
            'not whitelisted by',
            'not on recipient*',
            'personal block*',
            'personal blacklist*',
            "recipient's blacklist*",
            "recipient's block*",
            'members-only',
            'members only',
            'not a member of',
            'non-member*',
            'nonmember*',
            'only members',
            'must be a member',
            'members can post',
            'closed mailing list',
            'closed list',
            'moderated list',
            'not subscribed to this*',
            'not a subscriber',
            'not subscribed to the list',
            'posting to … restricted',
            'posting denied',
            'posts from non*',
            'mailing list expansion prohibited',
            'may not exist, or you may not have permission',
            'access to this list',
            'list … does not accept',
            'this group does not accept',
            'bounced address',
            'unsubscribed address',
            'spam reporting address',
            'suppression list',
            'suppressed recipient*',
            'recipient suppressed',
            'on the suppression*',
            'recipient has unsubscribed',
            'challenge',
            'administrative prohibition - recipient*',
            'destinataire refuse',
            'vom empfaenger abgelehnt',
            'vom empfanger abgelehnt',
            'vom empfanger blockiert',
            'rechazado por el destinatario',
            'mensaje rechazado por el usuario',
            'rejeitado pelo destinatario',
            'rifiutato dal destinatario',
            'получатель отказ',
            'получателем отклонен',
            'группе … не существует',
            '受信拒否',
            '受信者によって拒否',
            '受信を拒否',
            '拒收',
            '收件人拒绝',
            '投稿する権限',
            'berechtigungen haben',
            'إذنًا',
        ],
        links: ['groups.google.com/support', '#rcp'],
        sample: "550 5.1.1 Refused due to the recipient's preferences",
    },
];
/** Said where a transaction names too many at once. */
const recipientLimit = [
    {
        id: 'too-many-recipients',
        category: 'too-many-recipients',
        phrases: [
            'too many recipients',
            'too many rcpt*',
            'too many addressees',
            'too many envelope recipients',
            'too many destinations',
            'maximum number of recipients',
            'max recipients',
            'maximum recipients',
            'recipients limit',
            'recipient limit',
            'recipient count exceed*',
            'recipient count limit',
            'number of recipients exceeds',
            'number of recipients exceeded',
            'exceeds the maximum number of recipients',
            'recipients exceeded',
            'one recipient at a time',
            'multiple destination domains per transaction',
            'please try this recipient in a separate transaction',
            'separate transaction',
            'trop de destinataires',
            'zu viele empfaenger',
            'zu viele empfanger',
            'demasiados destinatarios',
            'muitos destinatarios',
            'troppi destinatari',
            'слишком много получателей',
            '受信者が多すぎ',
            '宛先が多すぎ',
            '收件人过多',
        ],
        sample: '452 4.5.3 Too many recipients',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/reputation.js
const reputation = [
    {
        id: 'low-reputation',
        category: 'poor-reputation',
        phrases: [
            'low reputation',
            'due to reputation',
            'due to … reputation',
            'reputation of your*',
            'poor reputation',
            'bad reputation',
            'lack of reputation',
            'insufficient reputation',
            'poor email reputation',
            'poor ip reputation',
            'poor domain reputation',
            'poor sender reputation',
            'ip reputation',
            'domain reputation',
            'sender reputation',
            'reputation score',
            'reputation problem*',
            'reputation is too low',
            'reputation too low',
            'low sender score',
            'sender score … too low',
            'reputation of … sending',
            'reputation filter*',
            'reputation-based',
            'reputation block*',
            'reputation check',
            'reputation service*',
            'new or untrusted ip',
            'user complaints',
            'too many complaints',
            'complaint rate',
            'permanently deferred',
            'connection rejected by policy',
            'your access to this mail system has been rejected',
            'to submit messages to this e-mail system has been rejected',
            'to submit messages to this email system has been rejected',
            'low trust',
            'untrusted sender',
            'untrusted ip',
            'suspicious traffic from',
            'suspicious activity … ip',
            'too many unwanted messages have been sent from',
            'schlechte reputation',
            'mauvaise reputation',
            'mala reputacion',
            'низкая репутация',
        ],
        sample: '554 Your access to this mail system has been rejected due to the sending MTA being of poor reputation',
    },
];
/** Said of the host that sends, without a reason. */
const clientRefused = [
    {
        id: 'client-refused',
        category: 'blocklisted',
        phrases: [
            'client host rejected',
            'client address rejected',
            'may not be mail exchanger',
            'your host is not allowed',
        ],
        sample: '450 4.7.1 <host.example[192.0.2.1]>: Client host rejected: may not be mail exchanger',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/reverse-dns.js
const reverseDns = [
    {
        id: 'reverse-dns',
        category: 'reverse-dns',
        phrases: [
            'reverse dns',
            'reverse-dns',
            'revers dns',
            'rdns',
            'fcrdns',
            'reverse hostname',
            'reverse host name',
            'reverse lookup*',
            'reverse look-up*',
            'reverse name',
            'reverse mapping',
            'reverse record*',
            'reverse ptr',
            'reverse resolution',
            'reverse address',
            'ptr record*',
            'ptr-record*',
            'ptr resource record',
            'dns ptr',
            'ptr lookup*',
            'ptr check',
            'no ptr',
            'missing ptr',
            'invalid ptr',
            'generic ptr',
            'ptr entry',
            'valid ptr',
            'cannot find your hostname',
            'cannot find your host name',
            'cannot resolve your address',
            'cannot resolve your ip',
            'could not resolve your ip',
            'could not find your hostname',
            'ip name lookup failed',
            'ip name possibly forged',
            'unresolvable relay host name',
            'unverifyable sending ip*',
            'unverifiable sending ip*',
            'client host rejected: cannot find',
            'dns lookup failure … try again later',
            'dns check failure',
            'no host name is associated',
            'hostname lookup failed',
            'no dns entry for your',
            'ip address … has no name',
            'ip without name',
            'forward dns entry does not point',
            'mismatches client ip',
            'forward-confirmed',
            'forward confirmed',
            'forward and reverse',
            'hostname does not match ip',
            'name does not match the ip address',
            'invalid rdns',
            'sans reverse',
            'обратная запись',
            'обратной записи',
            'обратного dns',
            '逆引き',
            '反向解析',
            'resolution inverse',
            'resolucion inversa',
            'reverso dns',
            'dns reverso',
            'dns inverso',
            'rueckwaertsaufloesung',
        ],
        links: ['c=rdns', 'rdns'],
        sample: '450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.1]',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/sender.js
const sender = [
    {
        id: 'sender-domain',
        category: 'sender-rejected',
        phrases: [
            'domain of sender address … does not exist',
            'domain of sender … does not resolve',
            'domain of sender … does not exist',
            'domain of sender',
            'domain of the sender',
            'sender domain must exist',
            'sender domain does not exist',
            'sender domain not found',
            'sender domain … does not exist',
            'sender domain … not exist',
            'sender domain … not found',
            'sender domain … not resolve',
            'sender domain … resolve fail',
            'sender domain resolve fail*',
            'sender domain is empty',
            'domain name required for sender',
            'valid mx for sender domain',
            'sender domain has no*',
            'sender domain … invalid',
            'sender … has no a, aaaa, or mx',
            'sender … has no mx',
            "sender's domain … not exist",
            "sender's domain",
            'envelope sender domain must exist',
            'envelope sender domain',
            'mail from domain … not exist',
            'mail from domain … no valid mx',
            'mailfrom domain',
            'from domain … not exist',
            'from: domain is invalid',
            'domain … does not exist e2110',
            'does not exist e2110',
            'unresolvable … domain',
            'unresolvable … from domain',
            'sender host unknown',
            'unknown sender domain',
            'invalid sender domain',
            'bad sender domain',
            'without a valid sender domain',
            'rfc 1035 violation: recursive cname',
            'mx records for … violate',
            'from your domain',
            'unregistered domains',
            'sender address rejected: domain',
            'sender domain',
            'sending domain … not exist',
        ],
        sample: '553 5.1.8 <a@example.com>... Domain of sender address a@example.com does not exist',
    },
    {
        id: 'sender-domain-unknown-at-mail',
        category: 'sender-rejected',
        phrases: [
            'no such domain',
            'domain does not exist',
            'domain … does not exist',
            'does not exist',
            'domain not found',
            'unknown domain',
            'invalid domain',
            'access denied',
            'dns error',
        ],
        when: { commands: ['MAIL'] },
        sample: '550 after MAIL FROM:<a@example.com>: 550 5.1.7 No such domain example.com.',
    },
    {
        id: 'sender-address',
        category: 'sender-rejected',
        phrases: [
            'sender address rejected',
            'sender address refused',
            'sender address invalid',
            'sender address is invalid',
            'sender address not valid',
            'sender address … not a valid',
            'sender address does not exist',
            'sender address blocked',
            'sender address not allowed',
            'sender address … blacklisted',
            'sender address verification',
            'sender address has*',
            'sender email address rejected',
            'sender rejected',
            'sender refused',
            'sender denied',
            'sender blocked',
            'sender not allowed',
            'sender is not allowed',
            'sender not accepted',
            'sender not authorized',
            'sender unauthorized',
            'unauthorized sender',
            'unauthorised sender',
            'sender not pre-approved',
            'sender not verified',
            'sender is blocked',
            'sender is spammer',
            'sender unknown',
            'sender does not exist',
            'sender verify failed',
            'sender verification failed',
            'sender verification',
            'sender callout',
            'callback setup failed',
            'sender could not be verified',
            'sender … could not be verified',
            'sender cannot be verified',
            'sender invalid',
            'sender was rejected',
            'sender has been blocked',
            'sender … not exist',
            'blocked sender*',
            'blocked senders',
            'unknown sender',
            'invalid sender',
            'bad sender',
            'bad outbound sender',
            'null sender',
            'empty sender',
            'empty envelope sender*',
            'envelope sender … denied',
            'envelope sender is in my badmailfrom list',
            'badmailfrom',
            'envelope sender',
            'envelope from',
            'envelope-from',
            'envelope blocked',
            'envelope rejected',
            'from address … rejected',
            'from address … invalid',
            'from address … not',
            'from address not verified',
            'from: addresses are not allowed',
            'as a from: address',
            'mail from not owned by user',
            'mail from address',
            'bogus mail from',
            'mail sending denied',
            'does not accept mail from',
            'not accept mail from',
            'refuse mail from',
            'reject mail from',
            'email address is not verified',
            'email address has been blocked',
            'your email address … blocked',
            'your domain has been blocked',
            'your domain … blocked',
            'addresses are not verified',
            'identities failed the check',
            'send as',
            'sendas',
            'send-as',
            'unroutable sender*',
            'unrouteable sender*',
            'unverifiable sender*',
            'batv',
            'prvs',
            'backscatter',
            'returned mail not accepted',
            'bounces not accepted',
            'no third-party dsns',
            'unsigned dsn',
            'emetteur invalide',
            'expediteur invalide',
            'expediteur inconnu',
            'expediteur refuse',
            'expediteur … refuse',
            'expediteur … bloque',
            'absender … abgelehnt',
            'absender … gesperrt',
            'absender … unbekannt',
            'absender … nicht akzeptiert',
            'absenderadresse … abgelehnt',
            'absenderadresse … ungueltig',
            'absenderadresse … ungultig',
            'absenderadresse … existiert nicht',
            'remitente … rechazado',
            'remitente no valido',
            'remitente bloqueado',
            'remetente … rejeitado',
            'remetente invalido',
            'remetente bloqueado',
            'mittente … rifiutato',
            'mittente non valido',
            'отправитель … отклонен',
            'отправитель … заблокирован',
            'адрес отправителя',
            '发件人被拒绝',
            '发件人地址',
            '送信者アドレス',
            '差出人アドレス',
            'nadawca … odrzucony',
            'avsandaradress*',
            'afzender … geweigerd',
            'sending to/from an address that has been blacklisted',
            'sender-list',
            'senderfilterconfig',
            'your account … blocked',
            'your account has been*',
            'spam abuse detected',
        ],
        links: ['customfromdenied', 'sender-verification', 'callout'],
        sample: '550 5.1.0 <a@example.com>: Sender address rejected: not known',
    },
    {
        id: 'sender-syntax',
        category: 'sender-rejected',
        phrases: [
            'is not a valid rfc 5321 address',
            'fully qualified email address required',
            'empty email address',
            'sender address is not a valid',
            'invalid domain name in mail from',
        ],
        sample: '553 5.1.7 The address <a@b> is not a valid RFC 5321 address',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/size.js
const size = [
    {
        id: 'header-size',
        category: 'message-format',
        phrases: [
            'headers too large',
            'header too large',
            'header size exceed*',
            'header value size',
            'message header size',
            'headers exceed',
            'header too long',
            'header … too long',
            'header line … too long',
            'bytes per individual header size',
            'header is too long',
        ],
        sample: '552 5.6.0 Headers too large (32768 max)',
    },
    {
        id: 'too-big',
        category: 'message-too-big',
        phrases: [
            'message too big',
            'message too large',
            'message is too big',
            'message is too large',
            'message was too large',
            'message … too large',
            'message … too big',
            'message size exceeds',
            'message size exceeded',
            'message size limit',
            'message size larger',
            'message size is too',
            'message size … exceeds',
            'message size … too',
            'message length exceeds',
            'message exceeds',
            'message exceeded … size',
            'message larger than',
            'maximum message size',
            'maximum size',
            'maximum email size',
            'maximum allowed size',
            'maximum mail size',
            'max message size',
            'max size',
            'mail too large',
            'mail too big',
            'mail size',
            'mail is too large',
            'mail is too big',
            'email size',
            'email too large',
            'email is too large',
            'email is too big',
            'e-mail too large',
            'size limit exceeded',
            'size limits',
            'size exceeds',
            'size exceed*',
            'size of your message',
            'size of this message',
            'size of the message',
            'exceeds size limit',
            'exceeds the maximum size',
            'exceeds the size limit',
            'exceeds the maximum message',
            'exceeded maximum … size',
            'exceeded the maximum message',
            'exceeds maximum … size',
            'larger than the … limit',
            'larger than the maximum',
            'over the size limit',
            'over size limit',
            'over maximum size',
            'over the maximum',
            'file size exceeds',
            'attachment size',
            'attachment too large',
            'recipsizelimit',
            'content length limit',
            'content too big',
            'content too large',
            'too large to',
            'body too large',
            'taille limite du message',
            'message trop volumineux',
            'message trop gros',
            'message trop grand',
            'nachricht zu gross',
            'nachricht ist zu gross',
            'nachricht … zu gro*',
            'mensaje demasiado grande',
            'excede el tamano',
            'mensagem muito grande',
            'excede o tamanho',
            'messaggio troppo grande',
            'bericht te groot',
            'bericht is te groot',
            'wiadomosc … zbyt duza',
            'meddelandet ar for stort',
            'размер письма',
            'размер сообщения',
            'слишком большое',
            'слишком большой',
            'メッセージサイズ',
            'メールサイズ',
            'サイズが大き',
            'サイズを超',
            '邮件过大',
            '邮件太大',
            '超过大小',
        ],
        links: ['maxsizeerror'],
        sample: '552 5.3.4 Message size exceeds fixed maximum message size',
    },
    {
        id: 'disk-full',
        category: 'system-full',
        phrases: [
            'insufficient system storage',
            'insufficient system resource*',
            'insufficient storage',
            'insufficient disk space',
            'insufficient space',
            'not enough disk space',
            'not enough space',
            'not enough free space',
            'mail system full',
            'system full',
            'system storage',
            'disk full',
            'disk is full',
            'no space left',
            'no free space',
            'no disk space',
            'out of disk space',
            'out of memory',
            'lack of disk space',
            'low disk space',
            'file system full',
            'filesystem full',
            'spool … full',
            'queue is full',
            'queue full',
        ],
        sample: '452 4.3.1 Insufficient system storage',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/submission.js
const submission = [
    {
        id: 'relay-without-sign-in',
        category: 'relay-denied',
        phrases: [
            'send to a non-local e-mail address',
            'send to a non-local email address',
            'invalid credentials for relay',
        ],
        sample: '503 This mail server requires authentication when attempting to send to a non-local e-mail address',
    },
    {
        id: 'sign-in-failed',
        category: 'smtp-auth-failure',
        phrases: [
            'username and password not accepted',
            'user name and password not accepted',
            'application-specific password',
            'app password required',
            'log in with your web browser',
            'log in via your web browser',
            'login via your web browser',
            'log in through your web browser',
            'authentication credentials invalid',
            'invalid credentials',
            'credentials invalid',
            'bad username or password',
            'bad credentials',
            'incorrect authentication data',
            'incorrect password',
            'invalid password',
            'invalid login',
            'login failed',
            'login denied',
            'login fail',
            'sasl authentication failed',
            'sasl login authentication failed',
            'sasl plain authentication failed',
            'authentication failed',
            'authentication failure',
            'authentication unsuccessful',
            'authentication rejected',
            'authentication error',
            'authentication not allowed',
            'authentication disabled',
            'authentication is disabled',
            'smtpclientauthentication is disabled',
            'smtp authentication',
            'smtp auth',
            'smtp-auth*',
            'auth failed',
            'authentication exchange line*',
            'password transition',
            'trust relationship',
            'auth command used when not advertised',
            'auth not available',
            'auth mechanism*',
            'authentication mechanism*',
            'authentication type',
            'cannot authenticate',
            'could not authenticate',
            'failed to authenticate',
            'too many login attempts',
            'authentification invalide',
            'authentification requise',
            'authentification incorrecte',
            'authentifizierung fehlgeschlagen',
            'authentifizierung erforderlich',
            'anmeldung fehlgeschlagen',
            'autenticacion fallida',
            'autenticacao',
            'autenticazione',
            '認証',
            '认证失败',
            'ошибка авторизации',
            'ошибка аутентификации',
        ],
        sample: '535 5.7.8 Username and Password not accepted',
    },
    {
        id: 'sign-in-missing',
        category: 'smtp-auth-failure',
        phrases: [
            'authentication required',
            'authentication is required',
            'authentication needed',
            'authentication … turned on',
            'authenticate first',
            'need to authenticate',
            'must authenticate',
            'must be authenticated',
            'you are not authenticated',
            'not authenticated',
            'client was not authenticated',
            'unauthenticated senders not allowed',
            'unauthenticated sender',
            'require authentication',
            'requires authentication',
            'please authenticate',
            'please log in',
            'please login',
            'log in first',
            'login first',
            'auth required',
            'auth is required',
            'send auth first',
            'need auth',
            'no identity changes permitted',
            'pop before smtp',
            'pop3 before smtp',
            'check your mail first',
            'is not authorized to perform `ses:',
            'is not authorized to perform ses',
            'account not subscribed to ses',
            'not authorized to use this smtp',
        ],
        sample: '530 5.7.0 Authentication required',
    },
    {
        id: 'relay',
        category: 'relay-denied',
        phrases: [
            'relay access denied',
            'relay denied',
            'relaying denied',
            'relay not permitted',
            'relaying not permitted',
            'relay is not permitted',
            'relay operation rejected',
            'relay not allowed',
            'relaying not allowed',
            'relaying is not allowed',
            'relaying is denied',
            'relay is not allowed',
            'relay prohibited',
            'relaying prohibited',
            'relay forbidden',
            'relay rejected',
            'relay failed',
            'not allowed to relay',
            'allowed to relay',
            'permitted to relay',
            'authorized to relay',
            'configured to relay',
            'unable to relay',
            'cannot relay',
            "can't relay",
            'will not relay',
            "won't relay",
            "don't relay",
            'do not relay',
            'does not relay',
            'we do not relay',
            'no relaying',
            'no relay',
            'no relays',
            'not a relay',
            'not an open relay',
            'open relay … not allowed',
            'as a relay',
            'insecure mail relay',
            'mail relay denied',
            "isn't in my list of allowed rcpthosts",
            'not in my list of allowed rcpthosts',
            'list of allowed rcpthosts',
            'rcpthosts',
            'not a local domain',
            'non-local domain',
            'non-accepted domain',
            'domain not handled',
            'not handle mail for',
            'do not accept mail for',
            'does not handle … domain',
            'we do not handle',
            'not a gateway',
            'is not hosted here',
            'is not hosted on',
            'not our domain',
            'domain is not local here',
            'domain is not local',
            'domain not local',
            'relais refuse',
            'relais non autorise',
            'relais interdit',
            'weiterleitung nicht erlaubt',
            'retransmision denegada',
            'relay negado',
            'релей запрещен',
            '中继',
            '中継',
        ],
        sample: '554 5.7.1 <a@example.org>: Relay access denied',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/system.js
const system = [
    {
        id: 'delivery-agent',
        category: 'delivery-agent-error',
        phrases: [
            'mailer error',
            'procmail:',
            'maildrop:',
            'bin/procmail',
            'bin/maildrop',
            'command failed',
            'command died',
            'command output',
            'command time limit exceeded',
            'died with status',
            'child process',
            'child exited',
            'exit status',
            'exit code',
            'exited with',
            'exit 1',
            'exit 255',
            'pipe to |',
            'pipe transport',
            'pipe command',
            'local delivery failed',
            'local delivery agent',
            'error writing message',
            'cannot append',
            'cannot update mailbox',
            'cannot open mailbox',
            'unable to chdir',
            'prog delivery',
            'x bit set',
            'unable to open mailbox',
            "can't create user output file",
            "can't create output",
            'unable to create … maildir',
            'cannot create maildir',
            'mailbox is corrupt*',
            'mailbox corrupt*',
            'mailbox error',
            'sieve',
            'dovecot-lda',
            'deliver: failed',
            'x-unix',
            '|/',
        ],
        sample: '554 5.3.0 unknown mailer error 255',
    },
    {
        id: 'fault',
        category: 'system-error',
        phrases: [
            'internal system error',
            'system mail error',
            'create tempfile',
            'temporary file',
            'internal error',
            'internal server error',
            'internal software error',
            'system error',
            'server error',
            'server configuration error',
            'server configuration problem',
            'configuration error',
            'configuration problem',
            'config error',
            'misconfigur*',
            'incorrectly configured',
            'local configuration error',
            'local error in processing',
            'local error',
            'local problem',
            'local system error',
            'error in processing',
            'error processing',
            'processing error',
            'processing your message',
            'encountered an error while being processed',
            'temporary system problem',
            'temporary server error',
            'temporary local problem',
            'temporary error',
            'temporary problem',
            'temporary system error',
            'temporary lookup failure',
            'temporary database*',
            'database error',
            'database problem',
            'database failure',
            'no mdb',
            'storedrv',
            'mapi',
            'exception',
            'ldap',
            'directory server unavailable',
            'directory server is*',
            'mailing list expansion problem',
            'rrvs',
            'directory lookup',
            'active directory',
            'address resolver',
            'lookup failure',
            'lookup error',
            'lookup problem',
            'alias database unavailable',
            'virtual alias',
            'unable to lookup',
            'cannot look up',
            'unable to verify user',
            'unable to verify recipient',
            'unable to verify address',
            'recipient verification temporarily',
            'could not complete recipient verify',
            'could not complete sender verify',
            'callout',
            'milter',
            'proxy error',
            'proxy session setup failed',
            'upstream error',
            'upstream',
            'backend',
            'scanner failure',
            'unable to process',
            'cannot process',
            'could not process',
            'could not load drd',
            'unable to accept message',
            'cannot accept message',
            'cannot accept your message due to',
            'cannot write',
            'unable to write',
            'write error',
            'file write error',
            'queue file write',
            'i/o error',
            'input/output error',
            'interrupted system call',
            'permission denied',
            'operation not permitted',
            'resources temporarily unavailable',
            'resource temporarily unavailable',
            'system resources',
            'system load',
            'load average',
            'high load',
            'under maximum load',
            'overload*',
            'maintenance',
            'shutting down',
            'shutdown',
            'service currently unavailable',
            'service is currently unavailable',
            'service is unavailable',
            'service is temporarily unavailable',
            'service temporarily unavailable',
            'service temporarily not available',
            'server temporarily unavailable',
            'server temporarily not available',
            'server not available',
            'server is not available',
            'system not available',
            'system unavailable',
            'system is unavailable',
            'mail system unavailable',
            'mail server … unavailable',
            'temporarily rejected this message',
            'temporarily rejected message',
            'temporarily unable',
            'currently unable',
            'software error',
            'hardware',
            'technical problem',
            'technical error',
            'technical difficult*',
            'service not active',
            'service not available',
            'message failed to be replicated',
            'suspiciousremoteservererror',
            'aucun serveur',
            'erreur interne',
            'erreur technique',
            'interner fehler',
            'technischer fehler',
            'systemfehler',
            'error interno',
            'erro interno',
            'errore interno',
            'interne fout',
            'внутренняя ошибка',
            'временная ошибка',
            'システムエラー',
            'サーバエラー',
            'サーバーエラー',
            '内部エラー',
            '系统错误',
            '系统忙',
            '内部错误',
        ],
        sample: '451 4.3.0 Internal server error',
    },
];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/rules/index.js


























const sure = [
    ...numbered,
    ...rateVerdict,
    ...listing,
    ...reputation,
    ...refusal,
    ...reverseDns,
    ...spamVerdict,
    ...authentication,
    ...encryption,
    ...recipient,
    ...submission,
    ...clientRefused,
    ...greeting,
    ...sender,
    ...mailboxFull,
    ...size,
    ...loop,
    ...recipientLimit,
    ...rate,
    ...domain,
    ...mailboxDisabled,
    ...mailboxUnknown,
    ...mailboxMissing,
    ...mailboxInvalid,
    ...mailboxForeign,
    ...content,
    ...policy,
    ...format,
    ...mailboxPerhaps,
    ...connection,
    ...protocol,
    ...system,
];
/** What says its cause; before any code, which providers misuse. */
const statements = tableOf(sure);
/** What is asked where codes say nothing precise either. */
const rules_hints = tableOf(hints);

;// CONCATENATED MODULE: ./build/mail/dsn/classify/statement.js
/** Finds in what a mail server tells the sentence of the server that refused: the innermost quotation. */
/** Words after which another server is quoted; the last one counts. */
const quotations = [
    ' said: ',
    'response from the remote server was:',
    'error that the other server returned was:',
    'remote server returned ',
    'remote server responded',
    'remote server replied',
    'remote host said:',
    'the response was:',
    'response was:',
    'it responded as follows:',
    'server responded with:',
    'refused to talk to me:',
    'unknown address error',
    'did not like our rcpt to:',
    'did not like our mail from:',
    'did not like our data:',
];
/** @returns the quoted part where there is one that says something, else the text. */
function statementOf(text) {
    const lower = text.slice(0, 4000).toLowerCase();
    const from = Math.max(lastReply(lower), ...quotations.map((words) => statement_endOf(words, lower)));
    const quoted = text.slice(from);
    return from > 0 && quoted.trim().length > 8 ? quoted : text;
}
function statement_endOf(words, text) {
    const at = text.lastIndexOf(words);
    return at === -1 ? 0 : at + words.length;
}
/** A reply code after a colon: `after RCPT TO:<a@example.org>: 550 5.1.1 …`. */
const replyAfterColon = /: (?=[45][0-5]\d[ -])/g;
const lastReply = (text) => {
    const last = [...text.matchAll(replyAfterColon)].at(-1);
    return last === undefined ? 0 : last.index + 2;
};

;// CONCATENATED MODULE: ./build/mail/dsn/classify/status.js
/** By subject and detail (`1.1`), the registry's names in comments; codes that say no cause are in `vague`. */
const registry = {
    '1.1': 'bad-mailbox', // Bad destination mailbox address
    '1.2': 'bad-domain', // Bad destination system address
    '1.3': 'bad-mailbox', // Bad destination mailbox address syntax
    '1.4': 'bad-mailbox', // Destination mailbox address ambiguous
    '1.6': 'mailbox-moved', // Destination mailbox has moved, no forwarding address
    '1.7': 'sender-rejected', // Bad sender's mailbox address syntax
    '1.8': 'sender-rejected', // Bad sender's system address
    '1.10': 'no-mail-service', // Recipient address has null MX (RFC 7505)
    '2.1': 'mailbox-disabled', // Mailbox disabled, not accepting messages
    '2.2': 'mailbox-full',
    '2.3': 'message-too-big', // Message length exceeds administrative limit
    '2.4': 'system-error', // Mailing list expansion problem
    '3.1': 'system-full',
    '3.2': 'no-mail-service', // System not accepting network messages
    '3.3': 'message-format', // System not capable of selected features
    '3.4': 'message-too-big',
    '3.5': 'system-error', // System incorrectly configured
    '4.1': 'connection-failure', // No answer from host
    '4.2': 'connection-failure', // Bad connection
    '4.3': 'dns-failure', // Directory server failure
    '4.4': 'dns-failure', // Unable to route
    '4.5': 'rate-limited', // Mail system congestion
    '4.6': 'routing-loop',
    '4.7': 'delivery-expired',
    '5.1': 'protocol-error',
    '5.2': 'protocol-error',
    '5.3': 'too-many-recipients',
    '5.4': 'protocol-error',
    '5.5': 'protocol-error',
    '5.6': 'smtp-auth-failure', // Authentication exchange line is too long (RFC 4954)
    '6.0': 'message-format', // Other or undefined media error
    '6.1': 'message-format',
    '6.2': 'message-format',
    '6.3': 'message-format',
    '6.4': 'message-format',
    '6.5': 'message-format',
    '6.6': 'message-format',
    '6.7': 'message-format', // Non-ASCII addresses not permitted (RFC 6531)
    '6.8': 'message-format',
    '6.9': 'message-format',
    '6.10': 'message-format',
    '7.2': 'recipient-refused', // Mailing list expansion prohibited
    '7.4': 'tls-failure', // Security features not supported
    '7.5': 'tls-failure', // Cryptographic failure
    '7.6': 'policy-violation', // Cryptographic algorithm not supported
    '7.7': 'policy-violation', // Message integrity failure
    '7.8': 'smtp-auth-failure', // Authentication credentials invalid
    '7.9': 'smtp-auth-failure', // Authentication mechanism is too weak
    '7.10': 'tls-failure', // Encryption needed
    '7.11': 'tls-failure', // Encryption required for requested authentication mechanism
    '7.12': 'smtp-auth-failure', // A password transition is needed
    '7.13': 'mailbox-disabled', // User account disabled
    '7.14': 'smtp-auth-failure', // Trust relationship required
    '7.15': 'policy-violation', // Priority level is too low (RFC 6710)
    '7.16': 'message-too-big', // Message is too big for the specified priority
    '7.17': 'recipient-refused', // Mailbox owner has changed (RFC 7293)
    '7.18': 'recipient-refused', // Domain owner has changed
    '7.19': 'system-error', // RRVS test cannot be completed
    '7.20': 'email-auth-failure', // No passing DKIM signature found (RFC 7372)
    '7.21': 'email-auth-failure', // No acceptable DKIM signature found
    '7.22': 'email-auth-failure', // No valid author-matched DKIM signature found
    '7.23': 'email-auth-failure', // SPF validation failed
    '7.24': 'email-auth-failure', // SPF validation error
    '7.25': 'reverse-dns', // Reverse DNS validation failed
    '7.26': 'email-auth-failure', // Multiple authentication checks failed
    '7.27': 'sender-rejected', // Sender address has null MX (RFC 7505)
    '7.28': 'rate-limited', // Mail flood detected
    '7.29': 'email-auth-failure', // ARC validation failure (RFC 8617)
    '7.30': 'tls-failure', // REQUIRETLS support required (RFC 8689)
};
/** Of Exchange, whose details go beyond the registry: first and last detail of a subject, and the category. */
const microsoft = [
    ['1', 20, 20, 'bad-mailbox'],
    ['1', 90, 90, 'rate-limited'],
    ['1', 351, 351, 'bad-mailbox'],
    ['2', 121, 122, 'rate-limited'],
    ['3', 190, 190, 'system-error'],
    ['4', 14, 14, 'routing-loop'],
    ['4', 24, 28, 'system-error'],
    ['4', 300, 300, 'delivery-expired'],
    ['4', 310, 310, 'bad-domain'],
    ['4', 311, 315, 'dns-failure'],
    ['4', 316, 316, 'connection-failure'],
    ['4', 317, 317, 'tls-failure'],
    ['4', 318, 318, 'connection-failure'],
    ['7', 51, 51, 'policy-violation'],
    ['7', 54, 54, 'relay-denied'],
    ['7', 57, 57, 'smtp-auth-failure'],
    ['7', 60, 60, 'sender-rejected'],
    ['7', 64, 64, 'relay-denied'],
    ['7', 105, 105, 'sender-rejected'],
    ['7', 107, 107, 'blocklisted'],
    ['7', 120, 136, 'recipient-refused'],
    ['7', 139, 139, 'smtp-auth-failure'],
    ['7', 193, 193, 'recipient-refused'],
    ['7', 230, 233, 'rate-limited'],
    ['7', 320, 325, 'tls-failure'],
    ['7', 350, 350, 'spam-content'],
    ['7', 367, 367, 'relay-denied'],
    ['7', 500, 500, 'rate-limited'],
    ['7', 501, 503, 'sender-rejected'],
    ['7', 504, 504, 'bad-mailbox'],
    ['7', 505, 505, 'mailbox-disabled'],
    ['7', 506, 506, 'protocol-error'],
    ['7', 507, 507, 'recipient-refused'],
    ['7', 508, 508, 'rate-limited'],
    ['7', 509, 509, 'email-auth-failure'],
    ['7', 510, 510, 'policy-violation'],
    ['7', 511, 511, 'blocklisted'],
    ['7', 512, 512, 'message-format'],
    ['7', 513, 513, 'blocklisted'],
    ['7', 515, 515, 'email-auth-failure'],
    ['7', 606, 649, 'blocklisted'],
    ['7', 650, 659, 'poor-reputation'],
    ['7', 700, 749, 'rate-limited'],
    ['7', 750, 750, 'sender-rejected'],
    ['7', 850, 899, 'rate-limited'],
    ['7', 900, 999, 'policy-violation'],
];
/** Codes that name an area and no cause. */
const vague = {
    '1.0': 'bad-mailbox',
    '2.0': 'recipient-refused',
    '3.0': 'system-error',
    '4.0': 'connection-failure',
    '5.0': 'protocol-error',
    '7.0': 'policy-violation',
    '7.1': 'policy-violation',
    '7.3': 'policy-violation',
};
/** The category of a code that names a cause. */
function categoryOfStatus(status) {
    const [level, subject = '', detail = ''] = status.split('.');
    // RFC 3463 §3.4: X.3.2 for now is a host that is shutting down, for good one that takes no mail.
    if (level === '4' && subject === '3' && detail === '2')
        return 'system-error';
    return registry[`${subject}.${detail}`] ?? categoryAtMicrosoft(subject, Number(detail));
}
const categoryAtMicrosoft = (subject, detail) => microsoft.find(([of, first, last]) => of === subject && detail >= first && detail <= last)?.[3];
/** The category of a code that names an area only. */
function categoryOfVagueStatus(status) {
    const [, subject = '', detail = ''] = status.split('.');
    return vague[`${subject}.${detail}`];
}

;// CONCATENATED MODULE: ./build/mail/dsn/classify/judge.js






function judge(evidence, known) {
    const wording = wordingOf(evidence.diagnostic);
    const quoted = statementOf(evidence.diagnostic);
    const wordings = quoted === evidence.diagnostic ? [wording] : [wordingOf(quoted), wording];
    const said = firstDecision(statements, wordings, known);
    if (said !== undefined)
        return { ...said, sure: true };
    const coded = byCode(known.statuses, categoryOfStatus);
    if (coded !== undefined)
        return { category: coded, wording, sure: true };
    return (firstDecision(statements, [wordingOf(evidence.text)], known, true) ??
        byType(evidence, wording) ??
        firstDecision(rules_hints, wordings, known) ??
        byArea(known, wording));
}
function firstDecision(table, wordings, known, sure = false) {
    for (const wording of wordings) {
        if (wording.text.length < 3)
            continue;
        const rule = decide(table, wording, known);
        if (rule !== undefined)
            return { category: rule.category, rule, wording, sure };
    }
    return undefined;
}
/** RFC 3464 §2.1.2: `x-unix` is the exit status of the program that delivers. */
const byType = ({ diagnosticType }, wording) => diagnosticType === 'x-unix' ? { category: 'delivery-agent-error', wording, sure: true } : undefined;
function byArea(known, wording) {
    const category = (known.reply === undefined ? undefined : categoryOfReply(known.reply, known.command)) ??
        byCode(known.statuses, categoryOfVagueStatus) ??
        'unclassified';
    return { category, wording, sure: false };
}
function byCode(statuses, meaning) {
    for (const status of statuses) {
        const category = meaning(status);
        if (category !== undefined)
            return category;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/mail/dsn/classify/known.js

function codesOf({ diagnostic, statusField, replyCode, enhanced }) {
    const found = enhancedCodes(diagnostic);
    const said = enhanced === undefined ? found : [...new Set([enhanced, ...found])];
    const all = [...said, ...enhancedCodes(statusField ?? '')];
    return {
        reply: replyCode ?? replyCodeOf(diagnostic),
        enhanced: [...new Set(all)],
        status: mostSpecific(all),
    };
}
function circumstances({ command, diagnostic, reportingMta = '', remoteMta = '' }, codes) {
    const level = (codes.status ?? codes.reply)?.charAt(0);
    return {
        class: level === '2' || level === '4' || level === '5' ? level : undefined,
        command: command ?? commandIn(diagnostic),
        hosts: `${diagnostic.slice(0, 1000)} ${remoteMta} ${reportingMta}`.toLowerCase(),
        statuses: codes.enhanced,
        reply: codes.reply,
    };
}
const stages = [
    [/(?:reply to|after|following|our) (?:the )?rcpt|does not like recipient/i, 'RCPT'],
    [/(?:reply to|after|following|our) (?:the )?(?:ehlo|helo)|name was rejected/i, 'HELO'],
    [/(?:reply to|after|following|our) (?:the )?mail|sender was rejected/i, 'MAIL'],
    [
        /(?:reply to|after|following|our) (?:the )?(?:end of )?(?:message )?data|after i sent the message/i,
        'DATA',
    ],
];
/** The command that was answered, where the text says so. */
const commandIn = (text) => stages.find(([pattern]) => pattern.test(text.slice(0, 2000)))?.[1];

;// CONCATENATED MODULE: ./build/mail/dsn/classify/mechanisms.js
const mechanisms_all = ['spf', 'dkim', 'dmarc', 'arc'];
const names = {
    spf: /\bspf\b|sender policy framework|permitted sender|invalid ip for sending mail/,
    dkim: /\bdkim\b|domainkeys?\b/,
    dmarc: /\bdmarc\b/,
    arc: /\barc\b/,
};
/** `Spf= Fail , Dkim= Pass , DMARC= Pass`; `DKIM = did not pass`. */
const verdict = /\b(spf|dkim|dmarc|arc)\b[^=;]{0,80}= ?(pass|fail|softfail|none|neutral|permerror|temperror|did not pass)/g;
/** By codes where the text names none: RFC 7372 §3. */
const ofStatus = {
    '7.20': ['dkim'],
    '7.21': ['dkim'],
    '7.22': ['dkim'],
    '7.23': ['spf'],
    '7.24': ['spf'],
    '7.29': ['arc'],
    '7.509': ['dmarc'],
};
/** @param text wording: folded. @param links of the same. What is said to pass is left out. */
function mechanismsOf(text, links, status) {
    const verdicts = [...text.matchAll(verdict)];
    if (verdicts.length > 0) {
        const failed = new Set(verdicts.filter(([, , result]) => result !== 'pass').map(([, name]) => name));
        return mechanisms_all.filter((name) => failed.has(name));
    }
    const named = mechanisms_all.filter((name) => names[name].test(text));
    if (named.length > 0)
        return named;
    if (links.includes('dmarc'))
        return ['dmarc'];
    return ofStatus[status?.slice(2) ?? ''] ?? [];
}

;// CONCATENATED MODULE: ./build/mail/dsn/classify/index.js







/** Classifies the reply of a server, as it stands in a log or a notification: `550 5.1.1 <a@example.org>: User unknown`. */
function classify(replyLine) {
    return classifyBounce({ kind: 'failed', diagnostic: replyLine, text: '' });
}
/** Classifies what a notification tells of one recipient; never throws. */
function classifyBounce(evidence) {
    const codes = codesOf(evidence);
    if (evidence.kind !== 'failed' && evidence.kind !== 'delayed')
        return success(evidence, codes);
    const known = circumstances(evidence, codes);
    const verdict = judge(evidence, known);
    const permanence = permanenceOf(evidence, codes, verdict.category);
    return {
        category: verdict.category,
        permanence,
        suppress: isDead(evidence, verdict, permanence),
        replyCode: codes.reply,
        status: codes.status,
        ...detailsOf(verdict, codes.status),
        rule: verdict.rule?.id,
    };
}
/** Of what succeeded the codes are told; in complaints and answers of machines numbers are none. */
const success = ({ kind }, { reply, status }) => ({
    category: 'none',
    suppress: false,
    ...((kind === 'delivered' || kind === 'relayed' || kind === 'expanded') && { replyCode: reply, status }),
});
/** Categories that pass by themselves where no code says otherwise. */
const passing = new Set([
    'connection-failure',
    'delivery-expired',
    'dns-failure',
    'greylisted',
    'mailbox-full',
    'rate-limited',
    'system-error',
    'system-full',
]);
function permanenceOf({ kind, statusField }, { enhanced, reply }, category) {
    const real = enhanced.filter((code) => !isVague(code));
    const code = mostSpecific(real) ?? statusField?.trim() ?? enhanced[0] ?? reply;
    if (code?.startsWith('5'))
        return 'permanent';
    if (code?.startsWith('4') || kind === 'delayed')
        return 'temporary';
    return passing.has(category) ? 'temporary' : 'permanent';
}
/** What is refused in answer to MAIL speaks of the sender. */
function isDead({ kind, diagnostic }, { category, rule, sure }, permanence) {
    return (kind === 'failed' &&
        permanence === 'permanent' &&
        sure &&
        commandIn(diagnostic) !== 'MAIL' &&
        (rule?.suppress ?? categories/* categories */.L[category].suppress));
}
function detailsOf({ category, wording }, status) {
    if (category === 'email-auth-failure')
        return { mechanisms: mechanismsOf(wording.text, wording.links, status) };
    if (category === 'blocklisted')
        return listingOf(wording.text, wording.links);
    return {};
}

;// CONCATENATED MODULE: ./build/mail/dsn/html.js
/** The text of a notification that was written in HTML only. */
const block = /<\/?(?:p|div|br|tr|li|h[1-6]|table|pre|hr|ul|ol|blockquote|title|td|th)\b[^<>]{0,500}>/gi;
/** Lines at the ends of blocks, no tags, the common entities decoded. Linear in the length of the text. */
const textOfHtml = (html) => entitiesDecoded(withoutUnseen(html)
    .replace(/[ \t\n]{1,999}/g, ' ')
    .replace(block, '\n')
    .replace(/<[^<>]{0,2000}>/g, ''))
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,999}/g, '\n\n');
/** Without style sheets, scripts and comments; what is not closed stays. */
function withoutUnseen(html) {
    const pieces = [];
    const opening = /<!--|<(style|script|head)\b/gi;
    let from = 0;
    for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
        const closing = match[1] === undefined ? /-->/g : new RegExp(`</${match[1]}[^<>]{0,99}>`, 'gi');
        closing.lastIndex = match.index;
        if (closing.exec(html) === null)
            break;
        pieces.push(html.slice(from, match.index));
        from = closing.lastIndex;
        opening.lastIndex = from;
    }
    return pieces.join(' ') + html.slice(from);
}
const entities = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    rsquo: "'",
    lsquo: "'",
};
const entitiesDecoded = (text) => text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined)
        return entities[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
});

;// CONCATENATED MODULE: ./build/mail/dsn/japanese.js
/** Japanese text under a label that it does not have. */
const candidates = ['utf-8', 'euc-jp', 'shift_jis'].map((label) => ({
    label,
    decoder: new TextDecoder(label, { fatal: true }),
}));
const label = /charset="?iso-2022-jp"?/gi;
const mostLines = 50;
/**
 * ISO-2022-JP has seven bits: where eight are said to be it, an older program forgot to convert. One character of the
 * text is one octet.
 */
function withJapanese(octets) {
    if (octets.search(label) < 0)
        return octets;
    const lines = octets.split('\n').filter((line) => /[\x80-\xff]/.test(line));
    const sample = Buffer.from(lines.slice(0, mostLines).join('\n'), 'latin1');
    if (sample.length === 0)
        return octets;
    const used = candidates.find(({ decoder }) => isReadable(() => decoder.decode(sample)));
    return used === undefined ? octets : octets.replace(label, `charset=${used.label}`);
}
function isReadable(decode) {
    try {
        return decode() !== '';
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/mail/dsn/repair.js
/** What MIME readers stumble over in real notifications, mended: line ends, mbox lines, broken headers, boundaries. */

/** A notification says all it has to say in its beginning; the returned message behind it is not read. */
const mostOctets = 1_048_576;
const mostHeaderLines = 2000;
const mostBoundaries = 20;
/**
 * The message with lines ended by LF alone, cut to a mebibyte, with a header that a strict reader can read; one character
 * is one octet.
 */
function repaired(bytes) {
    // One character for each octet: what is not touched comes out as it was.
    const head = bytes.subarray(0, mostOctets);
    const octets = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
    const lines = octets.replace(/^\u00ef\u00bb\u00bf/, '').replace(/\r{1,2}\n|\r/g, '\n');
    return withJapanese(withBoundaries(withHeader(lines.replace(/^\s+/, ''))));
}
const field = /^[!-9;-~]{1,120}:/;
const spacedField = /^([!-9;-~]{1,76})[ \t]{1,9}:/;
const envelopeLine = /^>?From [^:\s]/;
const knownField = /^(?:from|to|subject|date|message-id|mime-version|content-type|received|return-path):/i;
/** Two fields on one line, as some programs of the nineties sent them. */
const gluedVersion = /^(mime-version:[ \t]?1\.0)(?=[a-z-]{1,40}:)/i;
function withHeader(text) {
    const lines = [];
    let at = 0;
    while (at < text.length && lines.length < mostHeaderLines) {
        const end = lineEnd(text, at);
        const line = text.slice(at, end);
        if (line.trim() === '' || !isHeaderLine(line, lines.length > 0, () => text.slice(end, end + 1000)))
            break;
        if (!envelopeLine.test(line))
            lines.push(...mended(line));
        at = end + 1;
    }
    const body = text.startsWith('\n', at) ? text.slice(at) : `\n${text.slice(at)}`;
    return `${lines.join('\n')}\n${body}`;
}
function lineEnd(text, from) {
    const at = text.indexOf('\n', from);
    return at < 0 ? text.length : at;
}
/** What is no field goes on with the field before where the header goes on behind it; else the body begins. */
function isHeaderLine(line, isInside, next) {
    if (field.test(line) || spacedField.test(line) || envelopeLine.test(line))
        return true;
    if (!isInside)
        return false;
    if (/^[ \t]/.test(line))
        return true;
    const following = next().split('\n').slice(1, 6);
    const blank = following.findIndex((other) => other.trim() === '');
    return following.slice(0, blank < 0 ? undefined : blank).some((other) => knownField.test(other));
}
const mended = (line) => field.test(line) || /^[ \t]/.test(line)
    ? line.replace(gluedVersion, '$1\n').split('\n')
    : [spacedField.test(line) ? line.replace(spacedField, '$1:') : ` ${line}`];
const boundaryParameter = /boundary[ \t]?=[ \t\n]{0,9}(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/gi;
/**
 * Boundary lines stand at the start of their lines; a header that names none, or another one, names the one in use;
 * where there is none at all, all is text.
 */
function withBoundaries(text) {
    const body = text.indexOf('\n\n');
    const header = body < 0 ? text : text.slice(0, body);
    const rest = text.slice(header.length);
    return announced(header, rest) + unindented(rest, [...boundariesOf(header), ...boundariesOf(rest)]);
}
const boundariesOf = (text) => {
    const found = [];
    for (const [, quoted, bare] of text.matchAll(boundaryParameter)) {
        found.push(quoted ?? bare ?? '');
        if (found.length >= mostBoundaries)
            break;
    }
    return found;
};
function unindented(text, boundaries) {
    if (!/\n[ \t]{1,9}--/.test(text))
        return text;
    const known = new Set(boundaries.flatMap((boundary) => [`--${boundary}`, `--${boundary}--`]));
    return text.replace(/\n[ \t]{1,9}(--[^\n]{1,205})/g, (line, boundary) => known.has(boundary.trimEnd()) ? `\n${boundary}` : line);
}
function announced(header, rest) {
    if (!/\ncontent-type:\s{0,99}multipart\//i.test(`\n${header}`))
        return header;
    const [declared] = boundariesOf(header);
    if (declared !== undefined && rest.includes(`\n--${declared}`))
        return header;
    const [, used] = /\n[ \t]{0,9}--([^\s-][^\n]{0,150}|-[^\n]{0,150})\ncontent-[a-z-]{1,30}:/i.exec(rest) ?? [];
    if (used === undefined)
        return rest.trim() === '' ? header : header.replace(/multipart\/[\w.-]{1,40}/i, 'text/plain');
    return declared === undefined
        ? header.replace(/^(content-type:\s{0,99}multipart\/[\w.-]{1,40})/im, `$1; boundary="${used.trimEnd()}"`)
        : header.replace(declared, () => used.trimEnd());
}

;// CONCATENATED MODULE: ./build/mail/dsn/fields.js
/** Fields as in headers and delivery reports, in blocks between empty lines. */
const mostBlocks = 1000;
const mostValue = 16_384;
const fieldLine = /^([!-9;-~]{1,76})[ \t]{0,9}:(.*)$/;
/**
 * The blocks of a text, unfolded; lines that are no fields go on with the field before. A block also begins where a
 * field of `beginning` comes again: some programs leave the empty line out. Never throws.
 */
function blocksOf(text, beginning = []) {
    const blocks = [];
    let block = new Map();
    let name = '';
    for (const line of text.split('\n')) {
        if (line.trim() === '') {
            if (block.size > 0)
                blocks.push(block);
            if (blocks.length >= mostBlocks)
                return blocks;
            [block, name] = [new Map(), ''];
            continue;
        }
        const [, key, value = ''] = /^[ \t]/.test(line) ? [] : (fieldLine.exec(line) ?? []);
        if (key === undefined) {
            continued(block, name, line);
            continue;
        }
        if (beginning.includes(key.toLowerCase()) && block.has(key.toLowerCase())) {
            blocks.push(block);
            block = new Map();
        }
        name = begun(block, key.toLowerCase(), value);
    }
    if (block.size > 0)
        blocks.push(block);
    return blocks;
}
/** RFC 5322 §2.2.3. */
function continued(block, name, line) {
    const before = block.get(name);
    if (before !== undefined && before.length < mostValue)
        block.set(name, `${before} ${line.trim()}`);
}
function begun(block, name, value) {
    if (block.has(name))
        return '';
    block.set(name, value.trim().slice(0, mostValue));
    return name;
}

;// CONCATENATED MODULE: ./build/mail/dsn/unencoded.js
/**
 * Mails in which there is nothing to decode: ASCII without parts, or with parts one level deep. Most notifications are
 * so, and a reader of MIME takes longer for them than all that comes after it.
 */

const mostParts = 100;
const mostCharacters = 262_144;
/** One character of `octets` is one octet, lines end by LF. Absent where anything is encoded. Never throws. */
function unencodedMail(octets) {
    const entity = entityIn(octets);
    if (!isAscii(octets.slice(0, entity.start)) || (entity.header.get('subject') ?? '').includes('=?'))
        return undefined;
    const parts = entity.type.startsWith('multipart/') ? partsOf(entity, octets) : [leafOf(entity, octets)];
    if (parts === undefined || parts.length > mostParts)
        return undefined;
    const known = parts.flatMap((part) => (part === undefined ? [] : [part]));
    if (known.length < parts.length)
        return undefined;
    return {
        field: (name) => entity.header.get(name) ?? '',
        text: known.flatMap(({ type, text }) => (type === 'text/plain' ? [text] : [])).join('\n\n'),
        parts: known.filter(({ type }) => type !== 'text/plain'),
    };
}
function entityIn(octets, from = 0, to = octets.length) {
    // RFC 2046 §5.1: a part may begin with the empty line, without any field.
    const isBare = octets.startsWith('\n', from);
    const gap = isBare ? from : octets.indexOf('\n\n', from);
    const headerEnd = gap < 0 || gap > to ? to : gap;
    const [header = new Map()] = isBare ? [] : blocksOf(octets.slice(from, headerEnd));
    // RFC 2045 §5.2
    const type = (header.get('content-type') ?? 'text/plain').split(';', 1)[0]?.trim().toLowerCase() ?? '';
    return { header, type, start: Math.min(headerEnd + (isBare ? 1 : 2), to), end: to };
}
const isAscii = (text) => !/[^\0-\x7f]/.test(text);
const identity = /^(?:7bit|8bit|binary|)$/i;
const whole = /^(?:message\/[\w-]{1,40}|text\/rfc822-headers)$/;
/** A part that can be taken as it stands. */
function leafOf({ header, type, start, end }, octets) {
    if (!identity.test(header.get('content-transfer-encoding') ?? ''))
        return undefined;
    const text = octets.slice(start, Math.min(end, start + mostCharacters));
    if (whole.test(type))
        return { type, text: isAscii(text) ? text : Buffer.from(text, 'latin1').toString() };
    const isPlain = type === 'text/plain' && !/attachment/i.test(header.get('content-disposition') ?? '');
    const isKnown = /^[^=]*$|charset="?(?:us-ascii|utf-8|iso-8859-\d{1,2})/i.test(header.get('content-type') ?? '');
    return isPlain && isKnown && isAscii(text) ? { type, text } : undefined;
}
/** RFC 2046 §5.1.1. Absent where the boundary is not to be seen. */
function partsOf({ header, start }, octets) {
    const [, quoted, bare] = /boundary\s{0,9}=\s{0,9}(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(header.get('content-type') ?? '') ??
        [];
    const line = `\n--${quoted ?? bare ?? ''}`;
    const parts = [];
    for (let at = boundaryAt(octets, line, start - 1); at !== undefined && parts.length <= mostParts;) {
        const from = octets.indexOf('\n', at + 1) + 1;
        if (from === 0 || octets.startsWith('--', at + line.length))
            break;
        at = boundaryAt(octets, line, from - 1);
        parts.push(leafOf(entityIn(octets, from, at ?? octets.length), octets));
    }
    return parts.length === 0 ? undefined : parts;
}
/** The next line that is the boundary, not one that only begins like it. */
function boundaryAt(octets, line, from) {
    for (let at = octets.indexOf(line, from); at >= 0; at = octets.indexOf(line, at + 1)) {
        const rest = octets.slice(at + line.length, at + line.length + 3).trimStart();
        if (rest === '' || octets[at + line.length] === '\n' || rest.startsWith('--'))
            return at;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/mail/dsn/mail.js



const mail_mostParts = 100;
const mail_mostCharacters = 262_144;
const mostField = 4096;
const limits = { maxNestingDepth: 32, maxHeadersSize: 524_288, forceRfc822Attachments: true };
/** Never throws. */
async function readMail(bytes) {
    const octets = repaired(bytes);
    const unencoded = unencodedMail(octets);
    if (unencoded !== undefined)
        return cut(unencoded);
    const mended = Buffer.from(octets, 'latin1');
    const plain = () => cut({ field: () => '', text: utf8.decode(mended.subarray(0, mail_mostCharacters)), parts: [] });
    if (isShredded(octets))
        return plain();
    try {
        const { default: postalMime } = await __webpack_require__.e(/* import() */ 286).then(__webpack_require__.bind(__webpack_require__, 4286));
        return cut(asMail(await postalMime.parse(mended, limits)));
    }
    catch {
        return plain();
    }
}
/** More lines that may be boundaries than any mail has: each would become a part, with a reader of its own. */
const mail_mostBoundaries = 2000;
const isShredded = (octets) => octets.split('\n--', mail_mostBoundaries + 1).length > mail_mostBoundaries;
function asMail(email) {
    const fields = new Map();
    if (email.subject !== undefined)
        fields.set('subject', email.subject);
    for (const { key, value } of email.headers)
        if (!fields.has(key))
            fields.set(key, value);
    const text = email.text ?? '';
    return {
        field: (name) => fields.get(name) ?? '',
        text: text.trim() === '' ? textOfHtml((email.html ?? '').slice(0, mail_mostCharacters)) : text,
        parts: email.attachments
            .slice(0, mail_mostParts)
            .filter(({ mimeType }) => !mimeType.startsWith('image/'))
            .map(({ mimeType, content }) => ({ type: mimeType, text: decoded(content) })),
    };
}
const utf8 = new TextDecoder('utf-8');
function decoded(content) {
    if (typeof content === 'string')
        return content;
    const octets = content instanceof ArrayBuffer ? new Uint8Array(content) : content;
    return utf8.decode(octets.subarray(0, mail_mostCharacters));
}
/** Bounded in all its texts. */
const cut = ({ field, text, parts }) => ({
    field: (name) => field(name).slice(0, mostField),
    text: tidy(text),
    parts: parts.map((part) => ({ type: part.type, text: tidy(part.text) })),
});
/** No-break spaces are spaces; carriage returns that an encoding hid are gone. */
const tidy = (text) => text
    .slice(0, mail_mostCharacters)
    .replace(/\r{1,2}\n|\r/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ');

;// CONCATENATED MODULE: ./build/mail/dsn/address.js
/** Mail addresses as they stand in free text and in the fields of reports. */
/** Any address; the local part may be quoted, the domain in any script. Linear: both parts are bounded. */
const anywhere = /(?:"[^"\n]{1,64}"|[^\s<>()[\]"',;:|@=*]{1,64}(?:=[^\s<>()[\]"',;:|@*]{1,64})?)@[\p{L}\p{N}][\p{L}\p{N}._-]{0,250}/gu;
/** The addresses in a text, at most so many. */
function addressesIn(text, most = 50) {
    const found = [];
    if (!text.includes('@'))
        return found;
    for (const { 0: whole, index } of text.matchAll(anywhere)) {
        const address = whole.replace(/[._-]{1,250}$/, '').replace(/^[-.*]{1,64}/, '');
        if (/^[^/].{0,320}@./s.test(address))
            found.push({ address, start: index, end: index + whole.length });
        if (found.length >= most)
            break;
    }
    return found;
}
const firstAddress = (text) => addressesIn(text, 1)[0]?.address;
/**
 * The address of a recipient field, `rfc822; <user@example.com>`, without its type, brackets and source route;
 * where it is no address (`|/usr/bin/procmail`) what stands there. RFC 3464 §2.3.2.
 */
function recipientOf(value) {
    const typed = value.replace(/^[\w-]{1,30}[ \t]{0,9};[ \t]{0,9}/, '').trim();
    const bare = typed.replace(/^.{0,200}<([^<>]{0,320})>.{0,200}$/s, '$1').replace(/^<|>$/g, '');
    // RFC 5321 §4.1.1.3: a source route is not part of the address.
    return bare
        .replace(/^@[^:]{1,250}:/, '')
        .trim()
        .slice(0, 320);
}
/** One spelling for comparison. */
const folded = (address) => address.toLowerCase();

;// CONCATENATED MODULE: ./build/mail/dsn/returned.js
/** The header of the message that came back. */


const mostHeader = 65_536;
const messageTypes = /^(?:message\/(?:rfc822|global|rfc822-headers|global-headers|partial)|text\/(?:rfc822-headers?|plain|x-[a-z]{1,20}))$/;
/** From the part that holds it, else from the copy in the text; absent where neither is a header. */
function returnedMessage(mail, copy) {
    const texts = mail.parts.filter(({ type }) => messageTypes.test(type)).map(({ text }) => text);
    for (const text of [...texts, copy]) {
        const header = headerOf(text);
        if (header !== undefined)
            return described(header);
    }
    return undefined;
}
/** The first block that has the fields of a message; what stands before it is a line that announces it. */
function headerOf(text) {
    return blocksOf(text.slice(0, mostHeader).replace(/^[\s>]{0,99}From [^\n:]{1,200}\n/, ''))
        .slice(0, 3)
        .find((block) => block.has('from') || block.has('to') || block.has('message-id') || block.has('received'));
}
function described(header) {
    const to = ['to', 'cc', 'bcc'].flatMap((field) => addressesOf(header.get(field)));
    return {
        header,
        messageId: header.get('message-id'),
        from: firstAddress(header.get('from') ?? ''),
        sender: firstAddress(header.get('return-path') ?? header.get('sender') ?? ''),
        to: [...new Map(to.map((address) => [folded(address), address])).values()],
        subject: header.get('subject'),
    };
}
const addressesOf = (value = '') => addressesIn(value).map(({ address }) => address);

;// CONCATENATED MODULE: ./build/mail/dsn/complaint.js
/** Complaints of recipients: feedback reports (RFC 5965), and those that send the message back without a report. */



const saysComplaint = /\b(?:e-?mail abuse report|abuse report for|complaint about (?:a )?message|spam complaint|feedback report)\b/i;
const complainer = /^(?:staff@hotmail\.com|.{0,60}\bfeedback\b.{0,40}@|.{0,60}\bfbl\b.{0,40}@|scomp@aol\.net|.{0,60}abuse-?report.{0,40}@)/i;
/** One for each complaint; empty where the mail is none. */
function complaintsIn(mail) {
    const parts = mail.parts.filter(({ type }) => type === 'message/feedback-report');
    const reports = parts.length > 0 ? parts : mail.parts.filter(({ text }) => isReport(text)).concat(inText(mail));
    const messages = mail.parts.filter(({ type }) => type === 'message/rfc822' || type === 'text/rfc822-headers');
    const count = reports.length > 0 ? reports.length : isComplaint(mail) && messages.length > 0 ? messages.length : 0;
    return Array.from({ length: Math.min(count, 50) }, (_, at) => complaintsOf(reports[at]?.text ?? '', messages[at]?.text ?? messages.at(-1)?.text ?? '', mail.text)).flat();
}
/** Some gateways turn the parts into text. */
const isReport = (text) => /^feedback-type[ \t]{0,9}:/im.test(text.slice(0, 4096)) &&
    /^(?:version|user-agent)[ \t]{0,9}:/im.test(text.slice(0, 4096));
function inText({ text }) {
    const start = text.search(/^feedback-type[ \t]{0,9}:/im);
    return isReport(text) ? [{ type: 'message/feedback-report', text: text.slice(start) }] : [];
}
const isComplaint = (mail) => complainer.test(addressesIn(mail.field('from'), 1)[0]?.address ?? '') ||
    saysComplaint.test(mail.field('subject')) ||
    saysComplaint.test(mail.text.slice(0, 2000));
/** RFC 5965 §3.2: there may be several recipients. */
function complaintsOf(report, message, text) {
    const [fields] = blocksOf(report);
    const header = headerOf(message);
    const named = Array.from(report.matchAll(/^original-rcpt-to[ \t]{0,9}:(.*)$/gim), ([, value = '']) => value);
    const sources = [
        ...named,
        fields?.get('removal-recipient'),
        header?.get('x-hmxmroriginalrecipient'),
        header?.get('to'),
    ];
    const recipients = named.flatMap((value) => addressesIn(value, 1));
    const found = recipients.length > 0 ? recipients : sources.flatMap((value) => addressesIn(value ?? '', 1)).slice(0, 1);
    const diagnostic = text
        .slice(0, 1000)
        .replace(/\s{1,999}/g, ' ')
        .trim();
    const remoteMta = fields?.get('source-ip') ?? fields?.get('reporting-mta')?.replace(/^dns;\s{0,9}/, '');
    return (found.length > 0 ? found : [{ address: '' }]).map(({ address }) => ({
        recipient: address,
        kind: 'feedback',
        diagnostic,
        remoteMta,
    }));
}

;// CONCATENATED MODULE: ./build/mail/dsn/event.js
const kinds = {
    Bounce: 'failed',
    Complaint: 'feedback',
    Delivery: 'delivered',
    DeliveryDelay: 'delayed',
};
/** Absent where the text is no such notification. Never throws. */
function readEvent(text) {
    const start = text.indexOf('{');
    if (start < 0 || start > 200 || !/notificationType|eventType/.test(text))
        return undefined;
    const event = unwrapped(objectIn(text.slice(start)));
    const type = event?.['notificationType'] ?? event?.['eventType'];
    const kind = typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    return event === undefined || kind === undefined ? undefined : draftsOf(event, kind);
}
const unwrapped = (message) => typeof message?.['Message'] === 'string' ? objectIn(message['Message']) : message;
/** The object at the start; mail programs break long lines with `!`, and put text behind. */
function objectIn(text) {
    const whole = text.replace(/!\n[ \t]?/g, '');
    for (const candidate of [
        whole.slice(0, whole.lastIndexOf('}') + 1),
        whole.slice(0, whole.lastIndexOf('}\n') + 1),
    ]) {
        try {
            return asObject(JSON.parse(candidate));
        }
        catch {
            // Not this one: the next candidate ends earlier.
        }
    }
    return undefined;
}
const asObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
const asText = (value) => (typeof value === 'string' ? value : '');
const asList = (value) => (Array.isArray(value) ? value.slice(0, 1000) : []);
function draftsOf(event, kind) {
    const detail = asObject(event['bounce'] ?? event['complaint'] ?? event['delivery'] ?? event['deliveryDelay']) ?? {};
    const recipients = asList(detail['bouncedRecipients'] ??
        detail['complainedRecipients'] ??
        detail['delayedRecipients'] ??
        detail['recipients']);
    return recipients.map((recipient) => {
        const fields = asObject(recipient) ?? { emailAddress: recipient };
        const [, type, text = ''] = /^(?:([\w-]{1,20});\s{0,9})?(.*)$/s.exec(asText(fields['diagnosticCode']) || asText(detail['smtpResponse'])) ?? [];
        return {
            recipient: asText(fields['emailAddress']),
            kind,
            statusField: asText(fields['status']) || undefined,
            diagnosticType: type,
            diagnostic: text,
            reportingMta: asText(detail['reportingMTA']).replace(/^\w{1,9};\s{0,9}/, '') || undefined,
            remoteMta: asText(detail['remoteMtaIp']) || undefined,
        };
    });
}

;// CONCATENATED MODULE: ./build/mail/dsn/likely.js
/** Who the recipients are where the explanation names nobody: what headers say. */

/** Those that a field of the notification names; else the first that the returned message was addressed to. Never empty. */
function likelyRecipients(notice) {
    const named = namedByFields(notice);
    if (named.length > 0)
        return named.map((recipient) => ({ recipient, diagnostic: '' }));
    const addressed = addressedOf(notice);
    return [{ recipient: addressed[0] ?? '', diagnostic: '', candidates: addressed.length }];
}
function namedByFields({ mail }) {
    // A field of Exim, which Gmail writes too.
    const failed = addressesIn(mail.field('x-failed-recipients')).map(({ address }) => address);
    if (failed.length > 0)
        return failed;
    const bounced = firstAddress(mail.field('x-bounced-address') || mail.field('x-actual-recipient'));
    if (bounced !== undefined)
        return [bounced];
    const [, list, domain] = owner.exec(mail.field('from')) ?? [];
    return mail.field('x-mlserver') !== '' && list !== undefined ? [`${list}@${domain}`] : [];
}
/** RFC 2142 §6: lists name their owner after themselves. */
const owner = /([^\s<>"]{1,64})-(?:admin|owner)@([\w.-]{1,250})/i;
function addressedOf({ lines, returned }) {
    const to = returned?.to.length ? returned.to : addressedIn(lines);
    const own = [returned?.from, returned?.sender].map((address) => folded(address ?? ''));
    const others = to.filter((address) => !own.includes(folded(address)));
    return others.length > 0 ? others : to;
}
/** `To: ann@receiver.example`, among what is told of the message. */
const addressedIn = (lines) => lines
    .filter((line) => /^[\s>*]{0,20}(?:to|cc|an|à|para|a|宛先)\s{0,9}:/i.test(line))
    .flatMap((line) => addressesIn(line).map(({ address }) => address));

;// CONCATENATED MODULE: ./build/mail/dsn/pattern.js
/** Tables of alternatives as one pattern, without regard to case. */
const alternatives = (patterns) => patterns.map(({ source }) => source).join('|');
/** Any of them, anywhere. */
const anyOf = (...patterns) => new RegExp(alternatives(patterns), 'iu');
/** Any of them at the end of a text, before punctuation and opening brackets. */
const anyEnding = (...patterns) => new RegExp(`(?:${alternatives(patterns)})[\\s:：=.…(["'<]{0,12}$`, 'iu');
/** Any of them at the beginning of a line, behind what lines are adorned with. */
const anyBeginning = (...patterns) => new RegExp(`^[\\s\\-=*_|#>+]{0,80}(?:${alternatives(patterns)})`, 'iu');

;// CONCATENATED MODULE: ./build/mail/dsn/naming.js
/** Whether a line of an explanation names a recipient: by where the address stands in it, not by the words of a program. */


/** Words that end in front of a recipient. */
const naming_label = anyEnding(/\b(?:recipients?|rcpt(?: to)?|rcpt_to|addressees?|address(?:es)?|users?|user ?id|user ?name|name|alias)/, /\b(?:mailing list|list|group|account|mailbox|mailboxes|e-?mail|smtp|full|attempts?|unknown|error)/, /\b(?:un)?deliver(?:ed|y|able)?(?: (?:\w{1,12} ){0,4}to)/, /\b(?:message|mail|e-mail|letter) (?:\w{1,12} ){0,3}(?:to|for)/, /\b(?:sent to|failed to|unable to reach|tried|to following)/, /\b(?:destinataires?|empf(?:ä|ae)nger|an|destinatarios?)/, /получател[юья]|для|宛先|受信者|收件人|收件者|받는 사람/);
/** Words that end in front of somebody else. */
const otherParty = anyEnding(/\b(?:from|sent by|by|envelope-from|reply-?to|return-path|message-?id|id|hello|dear|hi)/, /\b(?:sender|from|return|reply)(?:'s)?(?: e-?mail)?(?: address)?/, /\b(?:contact|support|help|postmaster|admin\w{0,12}|ask|mailto)/, /\bplease (?:\w{1,12} ){0,3}(?:e-?)?mail|\b(?:e-?)?(?:mail|message|write) (?:us )?(?:at|to)/);
const undelivered = /deliver|sen[dt]\b|fail|reject|return/i;
const introducesOther = /(?:sent by|from|sender|to the address|contact|mail to)\s{0,9}:?\s{0,9}$/i;
const service = /^(?:mailer-daemon|postmaster|abuse|support|help ?desk)@/i;
const naming_reply = /^[\s>*"'(]{0,20}(?:<<< ?|SMTP: ?)?[45]\d\d(?:[\s:-]|$)/;
/** A line of a conversation in SMTP. */
const transcript = /^\s{0,20}(?:>>>|<<<|In:|Out:)/;
/**
 * The recipients that a line names: one with its reason, or several and nothing else. `own` are the addresses of those who
 * sent the message or the notification, which count only where nothing else is on the line; `last` is the line before.
 */
function namingsIn(line, last, own, strength) {
    if (!line.includes('@') || isOther(line, last))
        return [];
    const found = addressesIn(line, 20).map((one) => ({ ...one, isAlone: standsAlone(line, one) }));
    const others = found.filter(({ address }) => !own.has(folded(address)));
    if (found.length > 1 && isOnlyAddresses(line, found))
        return others;
    const named = strength === 'listed' ? isListed : isMentioned;
    const first = strength === 'listed' ? found[0] : others.find((one) => isMentioned(line, one));
    if (first === undefined || !named(line, first))
        return [];
    return !own.has(folded(first.address)) || isEntry(line, first) ? [first] : [];
}
/** Nothing else is on the line, or a reason follows. */
const isEntry = (line, found) => isOnlyAddresses(line, [found]) ||
    (found.isAlone && /^[>"')\]]{0,3}\s{0,3}(?::|\(expanded)/.test(line.slice(found.end)));
/** `A message sent by`, and on the next line the address alone. */
const isOther = (line, last) => /^(?:\s{0,20}<|\s{1,20}\S)/.test(line) && introducesOther.test(last.slice(-40));
const standsAlone = (line, { start }) => /^[\s>*•·|<("'[\]#-]{0,40}(?:\d{1,3}[.)]\s{0,4})?<?$/.test(line.slice(0, start).slice(0, 60));
const isOnlyAddresses = (line, found) => found
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), line)
    .replace(/[\s<>,;:"'()[\]*•|-]/g, '') === '';
function isListed(line, found) {
    if (found.isAlone)
        return true;
    return (!naming_reply.test(line) && !transcript.test(line) && !service.test(found.address) && isBehindLabel(line, found));
}
function isBehindLabel(line, { start }) {
    const near = line.slice(Math.max(0, start - 60), start);
    return (naming_label.test(near) && (!otherParty.test(near) || (undelivered.test(near) && !/please|contact/i.test(near))));
}
const isMentioned = (line, { address, start }) => !otherParty.test(line.slice(Math.max(0, start - 60), start)) && !service.test(address);

;// CONCATENATED MODULE: ./build/mail/dsn/reply.js
/** What a reply of SMTP shows when it stands in a text: the command it answers, and who gave it. */


const failure = /(?:^|[\s:>;"'([#])([45][0-5]\d)(?=[\s-]{1,3}["'<(#A-Za-z\d])/;
/** The reply code of a failure; where none is introduced as such, the first number that stands in front of words. */
function failureCodeIn(text) {
    const introduced = replyCodeOf(text);
    return introduced !== undefined && introduced >= '4' ? introduced : failure.exec(text)?.[1];
}
/** Programs name the command after these words, in capitals: in small letters they are words of a sentence. */
const reply_named = /(?:[Ii]n reply to|[Aa]fter|[Ff]ollowing|not like our|[Rr]e(?:sponse|ply) to|>>>|<<<|In:|SMTP:|SMTP command|for|\[)\s{0,9}(?:end of |pipelined |sending |final ){0,2}(HELO|EHLO|STARTTLS|AUTH|MAIL|RCPT|DATA|QUIT)(?![a-z])/;
/** How those that do not name it describe it. */
const reply_described = [
    [
        'DATA',
        anyOf(/after end of data|after sending data|failed after I sent the message|for TEXT command/, /sending (?:the )?message body|\(state 1[78]\)/),
    ],
    ['RCPT', anyOf(/does not like recipient|RCPT TO response|after RCPT command|\(state 14\)/)],
    ['MAIL', anyOf(/sender was rejected/)],
    ['EHLO', anyOf(/my name was rejected/)],
    [
        'CONNECT',
        anyOf(/after initial connection|receiving the initial (?:server )?greeting|refused to talk to me/, /but greeting failed|before banner/),
    ],
];
function reply_commandIn(text) {
    const word = reply_named.exec(text)?.[1];
    return word === undefined ? reply_described.find(([, pattern]) => pattern.test(text))?.[0] : word;
}
const asked = /(?:>>>|In:)\s{1,9}(HELO|EHLO|STARTTLS|AUTH|MAIL|RCPT|DATA|QUIT)\b/i;
/** A line of a conversation in which the server refuses. */
const reply_refusal = /(?:<<<|Out:)\s{1,9}[45]\d\d/;
/** In a conversation, line by line, the last command before the first refusal. */
function answeredCommand(transcript) {
    let command;
    for (const line of transcript.split('\n')) {
        if (reply_refusal.test(line) && command !== undefined)
            return command;
        const word = asked.exec(line)?.[1];
        if (word !== undefined)
            command = word.toUpperCase();
    }
    return command;
}
const hosts = [
    /\bhost:? ([\w.-]{3,253}\.[\w-]{2,63})(?:[ [(]|:|$)/i,
    /server:? <?([\w.-]{3,253}\.[a-z]{2,63})>?(?:[ [(]|:|$)/i,
    /by ([\w.-]{3,253}\.[a-z]{2,63})\. ?\[/i,
    /([\w.-]{3,253}\.[a-z]{2,63}) \[[\d.a-f:]{3,45}\] (?:did not like|said)/i,
    /(?:^|\s)((?:\d{1,3}\.){3}\d{1,3}) (?:does not like|failed|said)|Connected to ([\d.a-f:]{3,45}) but/i,
    /Giving up on ([\d.a-f:]{3,45})\./i,
];
/** The server that a text says gave the reply. */
function hostIn(text) {
    for (const pattern of hosts) {
        const match = pattern.exec(text);
        const host = match?.[1] ?? match?.[2];
        if (host !== undefined)
            return host;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/mail/dsn/named.js
/** The recipients that an explanation names, each with the lines that speak of it. */



const mostRecipients = 500;
const mostDiagnostic = 4096;
const mostPending = 40;
const divider = /^\s{0,40}(?:[-=*_#|~+]{2}[\s\-=*_#|~+]{3,}|-{2,}\s?\w.{0,80}-{2,}\s*$|\|-{3,})/;
const code = /(?:^|[\s:("'[<#])(?:[45][0-5]\d(?=[\s:\-,;])|[45]\.\d{1,3}\.\d{1,3}\b)/;
/** Sentences that every notification of a program has; they say nothing of the cause. */
const boilerplate = /^(?:i'm not going to try again|this message has been in the queue|giving up on|no (?:further )?action is required|for further assistance|if you do so, please|delete your own text|sorry it didn't work out|message will be retried|the following address(?:es)? failed)/i;
/** `own` as in `namingsIn`. Only where no address is listed do those count that a sentence mentions. */
function namedRecipients(lines, own) {
    const listed = sectionsOf(lines, own, 'listed');
    const isListed = listed.all.length > 0;
    const { all, shared } = isListed ? listed : sectionsOf(lines, own, 'mentioned');
    const replies = repliesIn(shared);
    // A conversation behind a list is about all of it.
    const conversation = isListed || all.length === 1 ? shared.filter((line) => transcript.test(line)) : [];
    return all.map((section) => draftOf(section, replies, conversation));
}
function sectionsOf(lines, own, strength) {
    const sections = new Map();
    const shared = [];
    let [current, last, isOpen, since] = [[], '', false, 0];
    for (const line of lines) {
        const namings = namingsIn(line, last, own, strength);
        if (namings.length > 0 && sections.size < mostRecipients) {
            const opened = namings.map((naming) => named_open(sections, naming, line, shared.slice(since)));
            // Addresses one below the other share what follows.
            current = [...new Set(isOpen ? [...current, ...opened] : opened)];
            isOpen = current.every((section) => section.lines.every(isBlank));
            since = shared.length;
        }
        else {
            if (divider.test(line) || (strength === 'mentioned' && isReply(line)))
                current = [];
            for (const section of current)
                section.lines.push(line);
            if (current.length === 0 || transcript.test(line))
                shared.push(line);
            isOpen &&= isBlank(line);
        }
        if (!isBlank(line))
            last = line;
    }
    return { all: [...sections.values()], shared };
}
/** A reply, or the beginning of another conversation. */
const isReply = (line) => /^\s{0,20}(?:[2-5]\d\d[\s-]|(?:\.{3} ?)?while talking to)/i.test(line) || transcript.test(line);
const isBlank = (line) => !/[\p{L}\p{N}]/u.test(line);
function named_open(sections, naming, line, shared) {
    const key = folded(naming.address);
    const section = sections.get(key) ?? {
        recipient: naming.address,
        lines: [],
        before: shared.slice(-mostPending),
    };
    sections.set(key, section);
    section.lines.push(naming.isAlone ? line.slice(naming.end).replace(/^[>)\]"'.,:;\s]{1,40}/, '') : line);
    return section;
}
/** The lines of replies, each with the lines that it goes on with. */
function repliesIn(lines) {
    const replies = [];
    let isInside = false;
    for (const line of lines.slice(0, 200)) {
        isInside = code.test(line) || (isInside && !isBlank(line) && !divider.test(line));
        if (isInside)
            replies.push(line);
    }
    return replies;
}
function draftOf(section, replies, conversation) {
    const { recipient, lines, before } = section;
    const said = telling(lines.filter((line) => !boilerplate.test(line.trim()) && !isSuccess(line)));
    const hasCode = said.some((line) => code.test(line));
    const others = hasCode ? [] : replies.filter((line) => !line.includes('@') || line.includes(recipient));
    const isVague = said.every((line) => !code.test(line) || named_vague.test(line));
    const answers = isVague ? before.filter((line) => /<<<\s{0,9}[45]/.test(line)) : [];
    const own = answers.length > 0 ? [...answers, ...said.filter((line) => !named_vague.test(line))] : said;
    return {
        recipient,
        diagnostic: named_unwrapped([...new Set([...own, ...others])]),
        transcript: ([lines, before].find(hasRefusal) ?? conversation).slice(-mostPending).join('\n'),
    };
}
/** Sendmail's word for whatever the other side said. */
const named_vague = /remote protocol error/i;
const hasRefusal = (lines) => lines.some((line) => reply_refusal.test(line));
/** What went well before it failed. */
const isSuccess = (line) => /^\s{0,20}(?:<<<|Out:)\s{0,9}[123]\d\d/.test(line);
/** Up to the end of the first paragraph with a code: what follows is advice. */
function telling(lines) {
    const coded = lines.findIndex((line) => code.test(line));
    if (coded < 0)
        return firstParagraph(lines);
    const length = lines.slice(coded).findIndex(isBlank);
    return length < 0 ? lines : lines.slice(0, coded + length);
}
/** Without a code, a first paragraph that is a sentence has said it. */
function firstParagraph(lines) {
    const start = lines.findIndex((line) => !isBlank(line));
    const length = lines.slice(start).findIndex(isBlank);
    if (start < 0 || length < 0)
        return lines;
    const paragraph = lines.slice(start, start + length);
    const text = paragraph.join(' ').trim();
    return /:$/.test(text) || text.length < 20 ? lines : paragraph;
}
/** One line, cut. */
const named_unwrapped = (lines) => lines
    .join(' ')
    .slice(0, mostDiagnostic * 2)
    .replace(/\s{1,999}/g, ' ')
    .trim()
    .slice(0, mostDiagnostic);

;// CONCATENATED MODULE: ./build/mail/dsn/signs.js
/** The words by which bounces, delays and answers of machines are known, in the languages of large providers. All patterns are linear. */

/** In the From field of servers. */
const daemonNames = anyOf(/mailer-?daemon|\bpostmaster\b|\bmdaemon\b|\bndr\b|\bbounces?\b/, /mail[ ._-]?(?:delivery|deliver|system|administrator|admin)\b|delivery (?:sub)?system|system administrator/);
/** Nobody but a server that returns mail has such a name. */
const returnerNames = /mailer-?daemon|mail delivery (?:sub)?system/i;
/** In the From field of services that tell what they could not deliver. */
const machineNames = /no-?reply|do-?not-?reply|admin|\bmail(?:er)?@/i;
const failureSubjects = anyOf(/undeliver|not? (?:be )?deliver|non-?deliver|failure notice|errors from|was not sent|rejected/, /deliver[yi][\w ]{0,20}(?:status|fail|problem|error|report|notification|delay|impossible|unsuccessful)/, /fail(?:ed|ure)? (?:delivery|notice|mail)|message delivery|error sending your mail/, /return(?:ed|ing) (?:mail|message|to sender|email)|(?:warning|could not send|cannot send).{0,20}messages?/, /mail (?:delivery |could not|system error|failure|failed|error|status report|returned)/, /unzustellbar|nicht zugestellt|zustellung|zurückgewiesen|onbestelbaar|niet bezorgd|olever(?:bar|er)/, /non remis|échec|echec|non recapitabile|mancata consegna/, /no se (?:ha podido|pudo) entregar|no entregad|devuelto|não entregue|falha na entrega/, /не ?доставлен|невозможно доставить|недоставлен/, /配信(?:不能|エラー|できま)|エラー通知|送信できません|不達|退信|退件|投递失败|전송 ?실패|반송/);
const failureTexts = anyOf(/could not be (?:delivered|sent|reached)|(?:was|were|been) (?:not (?:be )?delivered|undeliverable)/, /not (?:yet )?been delivered|unable to deliver|un(?:able|successful).{0,30}deliver|did not reach/, /deliver(?:y|ing).{0,40}(?:failed|failure|error|problem|unsuccessful|delayed|impossible)/, /(?:cannot|can not|couldn'?t|wasn'?t) (?:be )?delivered|fail(?:ed|ure).{0,20}deliver|we had trouble delivering/, /returned to (?:the )?sender|returned mail|had (?:permanent )?(?:fatal |delivery )?(?:problems|errors)/, /(?:permanent|fatal) error|message.{0,20}(?:rejected|bounced)|rejected by a remote mail server/, /not (?:a member|member of)|user unknown|unknown user|no such user|mailbox (?:is )?full|account is disabled/, /transcript of session|failure reasons|error.{0,40}deliver|attempting to deliver|no valid recipients/, /unknown host|host unknown|domain does not exist|unroute?able|incorrectly constructed|delivery userid/);
const waitingTexts = anyOf(/has (?:not yet been|been) delayed|not yet been (?:delivered|able)|has been deferred|delayed for|delay reason/, /(?:will|is going to) (?:be retried|be re-?attempted|keep trying|continue (?:to try|trying|attempting|to attempt))/, /(?:will|is going to) (?:retry|try again)|still (?:trying|being (?:tried|attempted|retried))/, /warning (?:message )?only|(?:do not|no) need to resend|delivery (?:is )?delay|has been queued for/, /temporary (?:non-?delivery|problem)|attempts? to deliver (?:the message )?will continue/, /continuing to (?:try|attempt)|noch nicht zugestellt|wird weiter versucht/);
const warningTexts = /warning (?:message )?only/i;
const finalTexts = anyOf(/failed permanently|giving up|permanent (?:fatal )?error|permanent failure|not going to try again/);
const waitingSubjects = anyOf(/delay|warning|deferred|still (?:being )?(?:retried|trying)|verzöger|retard|отлож|遅延/);
/** Lists refuse in their own name. */
const listRefusals = anyOf(/\byou (?:\S{1,100} )?are not (?:a )?member|not member article/, /reject mail|spam mail from a spammer|loop (?:alert|back warning)/);
/** Subjects that only answering machines write. */
const answerSubjects = anyOf(/^(?:re: ?)?\[?auto(?:matic|mated|matisk)?[- _:]{0,2}(?:re(?:ply|sponse|sponder)|answer)\b|out of (?:the )?office/, /automatische antwort|abwesenheits|automatisch(?:e)? (?:antwoord|beantwoording)|autosvar/, /réponse automatique|auto-?réponse|risposta automatica|fuori sede/, /respuesta automática|resposta automática|fuera de (?:la )?oficina/, /автоответ|автоматический ответ|自動(?:返信|応答)|自动(?:回复|答复)|자동 ?응답/);
/** Subjects that people write too. */
const absenceSubjects = anyOf(/^(?:re: ?)?(?:auto\b|ooo\b|away\b|vacation|on (?:annual |parental |sick )?leave|absen(?:t|ce)|holiday)/, /i(?:'m| am) (?:away|on vacation|on leave|out)/);
/** They want the sender to prove that it is a person. */
const challenges = anyOf(/(?:confirm|verify) (?:that )?(?:you(?:r (?:message|e-?mail|identity|address)| are (?:a )?(?:human|person|real))|this (?:message|e-?mail))/, /\b(?:spam ?arrest|boxbe|tmda|challenge[- ]response)\b/);

;// CONCATENATED MODULE: ./build/mail/dsn/nature.js
/** What a mail without a machine-readable report is: a bounce, an answer of a machine, or neither; by its signs. */


const replyLine = /(?:^|[\s:>"'(])[45]\d\d[\s-](?:#?[45]\.\d{1,3}\.\d{1,3}|[<A-Za-z])/m;
/** Whether it is a bounce, however it is written. `explanation` is the text without the copy of the message. */
function isBounce(mail, explanation) {
    if (mail.field('x-failed-recipients') !== '')
        return true;
    const start = explanation.slice(0, mostRead);
    const isOfServer = daemonNames.test(mail.field('from')) || isFromNobody(mail);
    const subject = mail.field('subject');
    const isSubject = failureSubjects.test(subject) && (isOfServer || !isAnswerOrCopy.test(subject));
    const saysFailure = failureTexts.test(start) || replyLine.test(start);
    return ((isOfServer && (isSubject || saysFailure)) || (isSubject && saysFailure) || isRefusedByList(mail, start));
}
const mostRead = 8192;
/** People answer bounces, and pass them on. */
const isAnswerOrCopy = /^\s{0,9}(?:re|fwd?|aw|wg|sv|vs|tr|rv|odp|答复|回复|转发)\s?[:：]/i;
/** RFC 5321 §6.1: the null reverse-path. */
const isFromNobody = (mail) => mail.field('from') === '<>' || mail.field('return-path') === '<>';
/**
 * Counts where a recipient is named: notices of mobile providers come from nobody in particular, and some servers write
 * in languages that are not known here.
 */
const mayBeBounce = (mail, explanation) => returnerNames.test(mail.field('from')) ||
    (machineNames.test(mail.field('from')) && failureTexts.test(explanation.slice(0, 2048)));
const isRefusedByList = (mail, text) => (mail.field('x-mlserver') !== '' && listRefusals.test(mail.field('subject'))) ||
    /\byou are not (?:a |allowed ).{0,40}(?:member|post)/i.test(text);
const answeringFields = ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-vacation'];
/** RFC 3834 §5.1, and the signs of programs that do not know it. A bounce may carry these signs too: ask for it first. */
function isAutoReply(mail) {
    const subject = mail.field('subject').trim();
    if (challenges.test(`${subject}\n${mail.text.slice(0, mostRead)}`))
        return false;
    return (mail.field('auto-submitted').toLowerCase().startsWith('auto-replied') ||
        answerSubjects.test(subject) ||
        answeringFields.some((name) => mail.field(name) !== '') ||
        /vacation/i.test(mail.field('x-apple-action')) ||
        /^auto[_-]?reply/i.test(mail.field('precedence')) ||
        (absenceSubjects.test(subject) && isOfMachine(mail)));
}
const isOfMachine = (mail) => isFromNobody(mail) ||
    mail.field('x-auto-response-suppress') !== '' ||
    /^auto-/i.test(mail.field('auto-submitted')) ||
    /^(?:bulk|junk)/i.test(mail.field('precedence'));
const answeringAddress = (mail) => firstAddress(mail.field('from')) ??
    firstAddress(mail.field('reply-to')) ??
    firstAddress(mail.field('return-path')) ??
    '';
const otherReports = new Set([
    'message/disposition-notification',
    'application/tlsrpt+gzip',
    'application/tlsrpt+json',
    'text/calendar',
]);
/** Read receipts (RFC 3798), reports on DMARC and TLS, answers of calendars: of machines, but not on a delivery. */
const isOtherReport = (mail) => mail.parts.some(({ type }) => otherReports.has(type)) ||
    (/^\s{0,9}report domain:/i.test(mail.field('subject')) && mail.parts.some(({ type }) => /zip/.test(type)));
/** Whether the program goes on trying. */
function isDelay(mail, explanation) {
    const start = explanation.slice(0, mostRead);
    if (finalTexts.test(start) && !warningTexts.test(start))
        return false;
    return (waitingTexts.test(start) || (waitingSubjects.test(mail.field('subject')) && !failureTexts.test(start)));
}

;// CONCATENATED MODULE: ./build/mail/dsn/explanation.js
/** What a notification says to people, apart from the copy of the returned message behind it. */

const explanation_mostLines = 2000;
/** Lines that announce the copy, in the words of many programs. */
const announcement = anyBeginning(/(?:below (?:this line|is|are)|(?:included|enclosed|here|this|attached|following) is)\b.{0,30}\b(?:copy|header|start|beginning|text)/, /(?:the )?headers? of (?:the|your) (?:original|returned)|message header|original mail info/, /(?:the )?(?:original|returned|undelivered|unsent|failed|rejected|your) (?:message|mail)(?: (?:text|headers?|body|content))?(?: (?:follows|following|attached|begins?|below|is .{0,20}))?[\s\-=*_|#:.]{0,80}$/, /message (?:text|headers?|body|contents?) follows?|unsent message|forwarded message/, /(?:text of|start of) (?:your|the|original|returned)|copy of (?:the|your) (?:message|mail)|元のメール/);
const header = /^(?:received|return-path|message-id|from|to|date|subject|mime-version|dkim-signature|domainkey-signature|x-[a-z-]{2,40}|content-type):/i;
const explanation_sure = /^(?:received|return-path|message-id|mime-version|dkim-signature|content-type):/i;
function explanationOf(text) {
    const lines = text.split('\n').slice(0, explanation_mostLines);
    const start = lines.findIndex((line, at) => isCopyAt(lines, line, at));
    if (start < 0)
        return { lines, copy: '' };
    return { lines: lines.slice(0, start), copy: lines.slice(start).join('\n') };
}
/** Four header fields in six lines, one of which nobody writes in an explanation. */
function isCopyAt(lines, line, at) {
    if (at > 0 && announcement.test(line))
        return isFollowedByHeader(lines, at);
    if (!header.test(line))
        return false;
    const following = lines.slice(at, at + 8).filter((other) => !/^[ \t]/.test(other));
    return (following.some((other) => explanation_sure.test(other)) && following.filter((other) => header.test(other)).length >= 3);
}
/** Behind the announcement comes a header, or nothing that names a failure. */
function isFollowedByHeader(lines, at) {
    const rest = lines.slice(at + 1, at + 12);
    const first = rest.find((line) => /\w/.test(line));
    if (first === undefined || header.test(first.trim()) || /^[\w-]{2,40}:/.test(first))
        return true;
    return !rest.some((line) => /@|\b[45]\d\d\b/.test(line));
}

;// CONCATENATED MODULE: ./build/mail/dsn/notice.js
/** A mail that may be a notification, taken apart: explanation, returned message, and who is on which side. */




function noticeOf(mail) {
    const { lines, copy } = explanationOf(mail.text);
    const returned = returnedMessage(mail, copy);
    const notice = { mail, lines, returned };
    return { ...notice, named: () => namedRecipients(lines, ownAddresses(mail, returned)) };
}
/** Of those who sent the message or the notification. */
function ownAddresses(mail, returned) {
    const to = addressesIn(mail.field('to')).map(({ address }) => address);
    const all = [...to, firstAddress(mail.field('from')), returned?.from, returned?.sender];
    return new Set(all.flatMap((address) => (address === undefined ? [] : [folded(address)])));
}

;// CONCATENATED MODULE: ./build/mail/dsn/status-report.js
/** The machine-readable part of a report, `message/delivery-status` (RFC 3464), as programs really write it. */


const recipientFields = ['final-recipient', 'original-recipient', 'x-actual-recipient', 'x-recipient'];
const outcomeFields = ['action', 'status', 'diagnostic-code'];
/** The recipients of one report; a block without a recipient is one whose address is ``. */
function readStatusReport(text) {
    const blocks = joined(blocksOf(text, ['final-recipient', 'original-recipient']));
    const perMessage = blocks.find((block) => block.has('reporting-mta'));
    return blocks.filter(isPerRecipient).map((block) => status_report_draftOf(block, perMessage ?? block));
}
const has = (block, fields) => fields.some((field) => block.has(field));
const isPerRecipient = (block) => has(block, recipientFields) || has(block, outcomeFields);
/** Some programs put an empty line between the fields of one recipient. */
function joined(blocks) {
    const whole = [];
    for (const block of blocks) {
        const before = whole.at(-1);
        if (before !== undefined && isRestOf(block, before))
            whole[whole.length - 1] = new Map([...block, ...before]);
        else
            whole.push(block);
    }
    return whole;
}
const isRestOf = (block, before) => isPerRecipient(before) &&
    has(before, recipientFields) !== has(block, recipientFields) &&
    ![...recipientFields, ...outcomeFields].some((field) => block.has(field) && before.has(field)) &&
    isPerRecipient(block);
const actions = {
    failed: 'failed',
    failure: 'failed',
    delayed: 'delayed',
    deferred: 'delayed',
    delivered: 'delivered',
    relayed: 'relayed',
    expanded: 'expanded',
};
function status_report_draftOf(block, perMessage) {
    const [final, original] = [block.get('final-recipient'), block.get('original-recipient')].map((value) => value === undefined ? undefined : recipientOf(value));
    const recipient = bestOf(final, original, recipientOf(block.get('x-actual-recipient') ?? ''));
    const status = block.get('status') ?? '';
    return {
        recipient,
        originalRecipient: original === recipient || original === '' ? undefined : original,
        kind: actionOf(block),
        statusField: /\d\.\d{1,3}\.\d{1,3}/.exec(status)?.[0],
        ...diagnosticOf(block, status),
        remoteMta: hostOf(block.get('remote-mta')),
        reportingMta: hostOf(perMessage.get('reporting-mta')),
    };
}
/** RFC 3464 §2.3.3; some write a second word or a comment behind it. */
function actionOf(block) {
    const [word = ''] = /[a-z]{1,20}/i.exec(block.get('action') ?? '') ?? [];
    return Object.hasOwn(actions, word.toLowerCase()) ? actions[word.toLowerCase()] : undefined;
}
/** The first that is an address on the Internet: a final recipient may be a program, a local name or one of X.400. */
function bestOf(final = '', original = '', actual = '') {
    return [final, original, actual].find(isMailbox) ?? (final || original || actual);
}
const isMailbox = (value) => /^[^\s|/][^\s|]{0,250}@[^\s@]{1,250}\.[^\s@.]/.test(value);
/** RFC 3464 §2.3.6: a type, a semicolon, a text; many leave the type out, or say all in the comment of the status. */
function diagnosticOf(block, status) {
    const code = block.get('diagnostic-code') ?? '';
    const [, type, text = ''] = /^([a-z][\w-]{1,30})[ \t]{0,9};(.*)$/is.exec(code) ?? [
        undefined,
        undefined,
        code,
    ];
    const [, comment = ''] = /\((.{1,2000})\)\s{0,99}$/s.exec(status) ?? [];
    const said = text.trim() === '' ? (block.get('x-supplementary-info') ?? comment) : text;
    return { diagnosticType: type?.toLowerCase(), diagnostic: said.trim() };
}
const hostOf = (value) => {
    const host = value
        ?.replace(/^[\w-]{1,20}[ \t]{0,9};/, '')
        .trim()
        .replace(/\s.*$/s, '')
        .slice(0, 255);
    return host === '' ? undefined : host;
};

;// CONCATENATED MODULE: ./build/mail/dsn/reported.js
/** The recipients of a machine-readable report, each completed by what only the explanation says. */




const statusType = /^message\/(?:global-|x-?)?delivery-status$/;
const messageType = /^message\/|rfc822/;
const beginning = /^[ \t]{0,9}(?:reporting-mta|final-recipient|original-recipient)[ \t]{0,9}:/i;
const outcome = /^[ \t]{0,9}(?:action|status|diagnostic-code)[ \t]{0,9}:/im;
/** Absent where there is no report, neither in a part of its own nor in the text. */
function reportedRecipients(notice) {
    const parts = notice.mail.parts.filter(({ type }) => statusType.test(type)).map(({ text }) => text);
    const texts = parts.length > 0 ? parts : reportsInText(notice);
    if (texts.length === 0)
        return undefined;
    const drafts = texts.flatMap(readStatusReport);
    const addressed = drafts.filter(({ recipient }) => recipient !== '');
    return addressed.length > 0 ? completed(addressed, notice) : withRecipients(drafts[0], notice);
}
const hasReport = ({ mail }) => mail.parts.some(({ type }) => statusType.test(type));
function reportsInText({ mail, lines }) {
    const start = lines.findIndex((line) => beginning.test(line));
    const texts = start < 0 ? [] : [lines.slice(start).join('\n')];
    return [...texts, ...mail.parts.filter(({ type }) => !messageType.test(type)).map(({ text }) => text)]
        .filter((text) => /^[ \t]{0,9}(?:final|original)-recipient[ \t]{0,9}:/im.test(text) && outcome.test(text))
        .map((text) => text.replace(/^[ \t]{1,9}(?=[a-z][a-z-]{2,30}:)/gim, ''));
}
/** The text may say what the report leaves out; the exit status of a program (`x-unix; 71`) says nothing without it. */
function completed(drafts, notice) {
    const [only, second] = drafts;
    if (second === undefined && only !== undefined && reported_isMailbox(only.recipient) && hasWords(only.diagnostic))
        return drafts;
    const named = notice.named();
    const replies = named_unwrapped(repliesIn(notice.lines));
    const [likely] = likelyRecipients(notice);
    return drafts.map((draft) => {
        const recipient = reported_isMailbox(draft.recipient) ? draft.recipient : likely?.recipient || draft.recipient;
        const said = named.find((one) => folded(one.recipient) === folded(recipient)) ?? onlyOf(named);
        const { diagnostic: aside, transcript } = said ?? {};
        const diagnostic = hasWords(draft.diagnostic)
            ? draft.diagnostic
            : `${draft.diagnostic} ${aside || replies}`;
        return { ...draft, recipient, diagnostic: diagnostic.trim(), aside, transcript };
    });
}
const onlyOf = (named) => (named.length === 1 ? named[0] : undefined);
const hasWords = (text) => /[a-z]{3}/i.test(text);
/** The report may name a program or a local user. */
const reported_isMailbox = (recipient) => /^(?:[^\s|/"'][^\s|]{0,250}|"[^"]{1,64}")@/.test(recipient);
/** A report without any recipient: those that the text names share what it says. */
function withRecipients(report, notice) {
    const named = notice.named();
    const drafts = named.length > 0 ? named : likelyRecipients(notice);
    return drafts.map((draft) => ({
        ...draft,
        ...report,
        recipient: draft.recipient,
        diagnostic: report?.diagnostic || draft.diagnostic,
    }));
}

;// CONCATENATED MODULE: ./build/mail/dsn/read.js
/** Reads what a notification says of its recipients: from its report, its event, or its text. */







const mostExplanation = 16_384;
/** Never throws. */
function read(mail) {
    const notice = noticeOf(mail);
    const drafts = read_draftsOf(notice);
    const explanation = notice.lines.join('\n').slice(0, mostExplanation);
    const isWaiting = drafts.some((draft) => kindOf(draft) === undefined) && isDelay(mail, explanation);
    return {
        drafts: drafts.map((draft) => ({ ...draft, kind: kindOf(draft) ?? (isWaiting ? 'delayed' : 'failed') })),
        explanation,
        text: explanation.replace(/\s{1,999}/g, ' ').trim(),
        returned: notice.returned,
        isGuess: drafts.some(({ candidates }) => candidates !== undefined),
    };
}
const kindOf = ({ kind, statusField }) => kind ?? (statusField?.startsWith('2') === true ? 'delivered' : undefined);
/** By the first reader that knows what the mail is. */
const read_draftsOf = (notice) => readEvent(notice.mail.text) ??
    complaints(notice) ??
    reportedRecipients(notice) ??
    otherReport(notice) ??
    explained(notice) ??
    answered(notice) ??
    [];
function complaints(notice) {
    const found = hasReport(notice) ? [] : complaintsIn(notice.mail);
    return found.length > 0 ? found : undefined;
}
const otherReport = ({ mail }) => isOtherReport(mail) ? [] : undefined;
function explained(notice) {
    const explanation = notice.lines.join('\n');
    const isSure = isBounce(notice.mail, explanation);
    if (!isSure && !mayBeBounce(notice.mail, explanation))
        return undefined;
    const named = notice.named();
    if (named.length > 0)
        return named;
    return isSure ? likelyRecipients(notice) : undefined;
}
const answered = ({ mail, lines }) => isAutoReply(mail)
    ? [{ recipient: answeringAddress(mail), kind: 'auto-reply', diagnostic: named_unwrapped(lines.slice(0, 40)) }]
    : undefined;

;// CONCATENATED MODULE: ./build/mail/dsn/recipient.js
/** A recipient of a notification, classified by all that is said of it. */



const mostSaid = 2000;
/** Of several recipients, the explanation may give the reasons of others. */
function recipient_recipientOf(draft, { drafts, explanation, text }) {
    const isOnly = drafts.length === 1;
    const diagnostic = draft.diagnostic === '' ? text.slice(0, mostSaid) : draft.diagnostic;
    const about = isOnly || draft.diagnostic === '' ? text : (draft.aside ?? '');
    const transcript = draft.transcript ?? (isOnly ? explanation : '');
    const evidence = evidenceOf({ ...draft, transcript }, diagnostic, about);
    const { kind, recipient, originalRecipient, statusField, reportingMta } = draft;
    const { enhanced, command, remoteMta, replyCode } = evidence;
    const classification = classifyBounce(evidence);
    return {
        ...classification,
        suppress: classification.suppress && isCertain(draft),
        replyCode: classification.replyCode ?? replyCode,
        status: classification.status ?? enhanced ?? statusField,
        ...{ recipient, originalRecipient, kind, statusField, enhanced },
        ...{ reportingMta, remoteMta, command, diagnostic },
    };
}
/** Nobody is given up for what may have happened to another. */
const isCertain = ({ recipient, candidates = 1 }) => recipient !== '' && candidates === 1;
function evidenceOf(draft, said, text) {
    const { kind, diagnostic, diagnosticType, statusField, recipient, reportingMta } = draft;
    return {
        ...{ kind, diagnostic, diagnosticType, text, statusField, recipient, reportingMta },
        replyCode: kind === 'delivered' ? replyCodeOf(said) : failureCodeIn(said),
        enhanced: mostSpecific(enhancedCodes(said)),
        command: answeredCommand(draft.transcript ?? '') ?? reply_commandIn(diagnostic) ?? reply_commandIn(text),
        remoteMta: draft.remoteMta ?? hostIn(diagnostic),
    };
}

;// CONCATENATED MODULE: ./build/mail/dsn/parse.js
/** From the bytes of a mail to what happened to each recipient, and why. */



const parse_mostRecipients = 1000;
/**
 * Reads a mail of any kind; a mail that is no notification is `not-a-report` and names nobody. Reads the first MiB only,
 * in time linear in it. Never rejects.
 */
async function parse(bytes) {
    const mail = await readMail(bytes);
    const outer = read(mail);
    const inner = outer.isGuess ? await innermost(mail, outer) : outer;
    const recipients = inner.drafts.slice(0, parse_mostRecipients).map((draft) => recipient_recipientOf(draft, inner));
    return {
        kind: order.find((kind) => recipients.some((recipient) => recipient.kind === kind)) ?? 'not-a-report',
        recipients,
        reportingMta: recipients.find(({ reportingMta }) => reportingMta !== undefined)?.reportingMta,
        date: mail.field('date') || undefined,
        returned: inner.returned && parse_described(inner.returned),
    };
}
/** A failure before a delay before a success. */
const order = [
    'failed',
    'delayed',
    'feedback',
    'auto-reply',
    'expanded',
    'relayed',
    'delivered',
];
/** A gateway may have wrapped the notification in one of its own that names nobody. */
async function innermost(mail, outer) {
    const wrapped = mail.parts.find(({ type, text }) => type === 'message/rfc822' && /report-type="?delivery-status/i.test(text.slice(0, 65_536)));
    if (wrapped === undefined)
        return outer;
    const inner = read(await readMail(Buffer.from(wrapped.text)));
    return inner.drafts.length > 0 && !inner.isGuess ? inner : outer;
}
const parse_described = ({ messageId, from, sender, to, subject }) => ({
    messageId,
    from,
    sender,
    to,
    subject,
});

;// CONCATENATED MODULE: ./build/mail/dsn/index.js
/**
 * Notifications on what became of a message: bounces, delays, complaints, answers of machines.
 *
 * A server that cannot deliver a message tells its envelope sender. RFC 3464 gives that notice a form: a multipart/report
 * (RFC 6522) with an explanation for people, a part `message/delivery-status` with fields for programs (for each
 * recipient an action, a status code of RFC 3463, and the reply that the next server gave), and the message or its
 * header. Close to half of all real notices have no such part: qmail, Exim, Exchange, Notes and many others each write
 * text of their own, in many languages. So a notice is read by its structure, an address and the lines that speak of
 * it, whoever wrote it. Four questions are answered apart: what happened (kind), why (category), whether it will stay
 * so (permanence), and whether the address itself is dead (suppress). Where codes and words disagree, words win:
 * receivers choose their codes carelessly. Complaints are reports of RFC 5965; answers of machines follow RFC 3834.
 */




/***/ })

};
