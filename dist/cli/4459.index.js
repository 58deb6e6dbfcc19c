export const id = 4459;
export const ids = [4459];
export const modules = {

/***/ 4459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  entriesInJson: () => (/* binding */ entriesInJson),
  entriesInLines: () => (/* binding */ entriesInLines)
});

// EXTERNAL MODULE: ./build/mail/mbox/lines.js
var lines = __webpack_require__(1224);
// EXTERNAL MODULE: ./build/mail/dsn/classify/index.js + 37 modules
var classify = __webpack_require__(8678);
;// CONCATENATED MODULE: ./build/mail/mta-log/entry.js
/** Makes an entry of what a line says, with the cause of the failure. */

/** A reply is no longer than this many characters. */
const mostOfText = 4096;
const mostOfAddress = 320;
function entryOf(said) {
    const diagnostic = said.text.slice(0, mostOfText).trim();
    const command = said.command ?? commandIn(diagnostic);
    const recipient = bare(said.recipient ?? '');
    const cause = (0,classify/* classifyBounce */.PI)({
        kind: said.kind,
        diagnostic,
        text: '',
        statusField: said.status,
        replyCode: said.replyCode,
        command,
        recipient,
        remoteMta: said.host,
    });
    return {
        ...cause,
        mta: said.mta,
        kind: said.kind,
        recipient,
        originalRecipient: said.originalRecipient === undefined ? undefined : bare(said.originalRecipient),
        statusField: said.status,
        remoteMta: said.host,
        remoteIp: said.ip,
        command,
        diagnostic,
        time: said.time,
        queueId: said.queueId,
        sender: said.sender === undefined ? undefined : bare(said.sender),
        direction: said.direction ?? 'outbound',
        isInterim: said.isInterim ?? false,
    };
}
/** Without angle brackets and comments. */
const bare = (address) => address
    .slice(0, mostOfAddress)
    .replace(/^\s*<?/, '')
    .replace(/>?\s*$/, '');
const verbs = [
    [/\b(?:end of )?(?:message )?data\b/i, 'DATA'],
    [/\brcpt\b|does not like recipient/i, 'RCPT'],
    [/\bmail from\b|\bmail\b|sender was rejected/i, 'MAIL'],
    [/\behlo\b|name was rejected/i, 'EHLO'],
    [/\bhelo\b/i, 'HELO'],
    [/\bstarttls\b/i, 'STARTTLS'],
    [/\bauth\b/i, 'AUTH'],
    [/initial connection|refused to talk to me|\bconnect\b|greeting/i, 'CONNECT'],
    [/\bquit\b/i, 'QUIT'],
];
/** The command that a phrase names. */
const commandOf = (phrase) => verbs.find(([pattern]) => pattern.test(phrase))?.[1];
/** `(in reply to RCPT TO command)`, `after RCPT TO:<a>`, `while sending MAIL FROM`, and what qmail says. */
const stage = /in reply to ([a-z ]{4,40}) command|error from remote mail server after ([a-z ]{4,40})|while (?:sending|performing|receiving) (?:the )?([a-z ]{4,40})|(refused to talk to me|does not like recipient|sender was rejected|name was rejected)|after (i sent the message)/i;
function commandIn(text) {
    const found = stage.exec(text);
    if (found === null)
        return undefined;
    if (found[5] !== undefined)
        return 'DATA';
    return commandOf(found[1] ?? found[2] ?? found[3] ?? found[4] ?? '');
}

;// CONCATENATED MODULE: ./build/mail/mta-log/events/json.js
/** One event names no more recipients than this. */
const mostRecipients = 1000;
const asObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
/** A text or a number as text; absent where it is anything else or empty. */
function asText(value) {
    if (typeof value === 'number' && Number.isFinite(value))
        return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A list of what `read` makes of its items; a single value counts as a list of one. */
function each(value, read) {
    const items = Array.isArray(value) ? value.slice(0, mostRecipients) : value === undefined ? [] : [value];
    return items.flatMap((item) => {
        const found = read(item);
        return found === undefined ? [] : [found];
    });
}
/** Seconds or milliseconds since 1970 as RFC 3339; a text as it stands. */
function asTime(value) {
    const seconds = typeof value === 'number' && value > 1e11 ? value / 1000 : value;
    if (typeof seconds !== 'number')
        return asText(value);
    return seconds > 0 && seconds < 1e11 ? new Date(seconds * 1000).toISOString() : undefined;
}

;// CONCATENATED MODULE: ./build/mail/mta-log/pick.js
/** Looks up what a stranger names. */
/** The value of a key of the table itself; none for `constructor` and the like. */
const pick = (table, key) => key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

;// CONCATENATED MODULE: ./build/mail/mta-log/events/kumomta.js
/** Records of the log of KumoMTA, and of others that took over its form. */



const kinds = {
    Bounce: 'failed',
    AdminBounce: 'failed',
    Expiration: 'failed',
    TransientFailure: 'delayed',
    Delivery: 'delivered',
    Rejection: 'failed',
};
function readKumoMta(event) {
    const response = asObject(event['response']);
    const kind = pick(kinds, asText(event['type']));
    if (response === undefined || kind === undefined)
        return [];
    const peer = asObject(event['peer_address']);
    const reading = {
        kind,
        text: asText(response['content']) ?? '',
        status: statusOf(asObject(response['enhanced_code'])),
        replyCode: asText(response['code']),
        command: commandOf(asText(response['command']) ?? ''),
        host: asText(peer?.['name'])?.toLowerCase(),
        ip: asText(peer?.['addr']),
        sender: asText(event['sender']) ?? '',
        queueId: asText(event['id']),
        time: asTime(event['timestamp']),
        // A rejection is what the server itself has not taken.
        direction: event['type'] === 'Rejection' ? 'inbound' : 'outbound',
    };
    return each(event['recipient'], asText).map((recipient) => ({ ...reading, recipient }));
}
function statusOf(code) {
    const parts = [code?.['class'], code?.['subject'], code?.['detail']].map(asText);
    return parts.includes(undefined) ? undefined : parts.join('.');
}

;// CONCATENATED MODULE: ./build/mail/mta-log/events/mailgun.js
/** Events of Mailgun, bare or as the data of a webhook. */


const mailgun_kinds = {
    failed: 'failed',
    rejected: 'failed',
    delivered: 'delivered',
    complained: 'feedback',
};
function readMailgun(event) {
    const data = asObject(event['event-data']) ?? event;
    const status = asObject(data['delivery-status']);
    const kind = pick(mailgun_kinds, asText(data['event']));
    const recipient = asText(data['recipient']);
    if (kind === undefined || recipient === undefined)
        return [];
    const envelope = asObject(data['envelope']);
    return [
        {
            kind: kind === 'failed' && data['severity'] === 'temporary' ? 'delayed' : kind,
            recipient,
            text: textOf(data, status),
            status: asText(status?.['enhanced-code']),
            replyCode: /^[245]\d\d$/.exec(asText(status?.['code']) ?? '')?.[0],
            host: asText(status?.['mx-host'])?.toLowerCase(),
            sender: asText(envelope?.['sender']),
            time: asTime(data['timestamp']),
            queueId: asText(data['id']),
        },
    ];
}
/** `reason` is a word of Mailgun: `suppress-bounce` is of its own list. */
function textOf(data, status) {
    const reason = asText(data['reason']) ?? '';
    if (reason.startsWith('suppress-'))
        return 'on the suppression list';
    return asText(status?.['message']) ?? asText(status?.['description']) ?? reason;
}

;// CONCATENATED MODULE: ./build/mail/mta-log/events/postmark.js
/** Webhooks of Postmark. */


/** By `Type`, for events whose details say nothing. */
const types = {
    BadEmailAddress: 'invalid address',
    Blocked: 'blocked',
    DnsError: 'dns failure',
    SpamNotification: 'detected as spam',
    VirusNotification: 'virus',
    DMARCPolicy: 'DMARC policy',
    AddressChange: 'address changed',
    ManuallyDeactivated: 'on the suppression list',
    Unconfirmed: 'on the suppression list',
    TemplateRenderingFailed: 'invalid message content',
};
const delayed = new Set(['Transient', 'SoftBounce']);
/** What a bounce webhook also tells and what is none. */
const others = {
    AutoResponder: 'auto-reply',
    ChallengeVerification: 'auto-reply',
    SpamComplaint: 'feedback',
};
function readPostmark(event) {
    const record = asText(event['RecordType']);
    const kind = kindOf(record, asText(event['Type']) ?? '');
    if (kind === undefined)
        return [];
    const details = asText(event['Details']) ?? asText(event['Description']) ?? '';
    return [
        {
            kind,
            recipient: asText(event['Email']) ?? asText(event['Recipient']),
            text: kind === 'failed' ? `${details} ${pick(types, asText(event['Type'])) ?? ''}` : details,
            sender: asText(event['From']),
            time: asText(event['BouncedAt']) ?? asText(event['DeliveredAt']),
            queueId: asText(event['MessageID']),
        },
    ];
}
function kindOf(record, type) {
    if (record === 'Delivery')
        return 'delivered';
    if (record === 'SpamComplaint')
        return 'feedback';
    if (record !== 'Bounce')
        return undefined;
    return pick(others, type) ?? (delayed.has(type) ? 'delayed' : 'failed');
}

;// CONCATENATED MODULE: ./build/mail/mta-log/events/sendgrid.js
/** Events of SendGrid, and of services with the same flat form: Brevo, Mailjet, Mandrill. */


const sendgrid_kinds = {
    bounce: 'failed',
    blocked: 'failed',
    dropped: 'failed',
    deferred: 'delayed',
    delivered: 'delivered',
    spamreport: 'feedback',
    // Brevo, Mailjet, Mandrill
    hard_bounce: 'failed',
    soft_bounce: 'delayed',
    invalid_email: 'failed',
    deferral: 'delayed',
    spam: 'feedback',
    complaint: 'feedback',
    reject: 'failed',
};
/** Words of these services for causes; the words of a receiver come first where they are given. */
const reasons = {
    'Bounced Address': 'on the suppression list',
    'Unsubscribed Address': 'on the suppression list',
    'Spam Reporting Address': 'on the suppression list',
    Invalid: 'invalid address',
    invalid_email: 'invalid address',
};
function readSendGrid(event) {
    const message = asObject(event['msg']) ?? {};
    const name = asText(event['event']) ?? '';
    const kind = pick(sendgrid_kinds, name);
    const recipient = asText(event['email']) ?? asText(message['email']);
    if (kind === undefined || recipient === undefined)
        return [];
    const said = ['response', 'reason', 'error', 'comment'].map((key) => asText(event[key])).find(Boolean);
    const text = asText(message['diag']) ?? said ?? asText(message['bounce_description']) ?? name;
    return [
        {
            kind: isSoft(event, kind) ? 'delayed' : kind,
            recipient,
            text: pick(reasons, text) ?? text,
            status: asText(event['status']),
            sender: asText(event['from']) ?? asText(message['sender']),
            time: asTime(event['timestamp'] ?? event['ts'] ?? event['time'] ?? event['date']),
            queueId: asText(event['sg_message_id']) ?? asText(event['message-id']),
        },
    ];
}
/** Mailjet says whether a bounce is for good. */
const isSoft = (event, kind) => kind === 'failed' && event['hard_bounce'] === false;

;// CONCATENATED MODULE: ./build/mail/mta-log/events/ses.js
/** Notifications and events of Amazon SES, bare or in a message of SNS. */


function readSes(event) {
    const inner = asText(event['Message']);
    const message = inner === undefined ? event : (asObject(parsed(inner)) ?? {});
    const type = asText(message['notificationType']) ?? asText(message['eventType']);
    const mail = asObject(message['mail']);
    if (type === undefined || mail === undefined)
        return [];
    const common = { sender: asText(mail['source']), queueId: asText(mail['messageId']) };
    return (pick(readers, type)?.(message) ?? []).map((reading) => ({ ...common, ...reading }));
}
const readers = {
    Bounce: ({ bounce }) => readBounce(asObject(bounce) ?? {}),
    Complaint: ({ complaint }) => readComplaint(asObject(complaint) ?? {}),
    Delivery: ({ delivery }) => readDelivery(asObject(delivery) ?? {}),
    DeliveryDelay: ({ deliveryDelay }) => readDelay(asObject(deliveryDelay) ?? {}),
};
/** What SES says itself where it has no reply of another server. */
const subtypes = {
    NoEmail: 'the mailbox does not exist',
    Suppressed: 'on the suppression list',
    OnAccountSuppressionList: 'on the suppression list',
    MailboxFull: 'mailbox full',
    MessageTooLarge: 'message too large',
    ContentRejected: 'message content rejected',
    AttachmentRejected: 'attachment rejected',
};
function readBounce(bounce) {
    const subtype = pick(subtypes, asText(bounce['bounceSubType'])) ?? '';
    return each(bounce['bouncedRecipients'], (item) => {
        const one = asObject(item) ?? {};
        return {
            kind: one['action'] === 'delayed' ? 'delayed' : 'failed',
            recipient: asText(one['emailAddress']),
            status: asText(one['status']),
            text: asText(one['diagnosticCode'])?.replace(/^smtp; ?/i, '') ?? subtype,
            ip: asText(bounce['remoteMtaIp']),
            time: asText(bounce['timestamp']),
        };
    });
}
const readComplaint = (complaint) => each(complaint['complainedRecipients'], (item) => ({
    kind: 'feedback',
    recipient: asText(asObject(item)?.['emailAddress']),
    text: asText(complaint['complaintFeedbackType']) ?? '',
    time: asText(complaint['timestamp']),
}));
const readDelivery = (delivery) => each(delivery['recipients'], (item) => ({
    kind: 'delivered',
    recipient: asText(item),
    text: asText(delivery['smtpResponse']) ?? '',
    ip: asText(delivery['remoteMtaIp']),
    time: asText(delivery['timestamp']),
}));
/** `MailboxFull`, `SpamDetected`, `TransientCommunicationFailure`, … */
const delays = {
    ...subtypes,
    InternalFailure: 'internal error',
    SpamDetected: 'spam detected',
    RecipientServerError: 'server error',
    IPFailure: 'the IP address has been blocked',
    TransientCommunicationFailure: 'connection failed',
};
const readDelay = (delay) => each(delay['delayedRecipients'], (item) => {
    const one = asObject(item) ?? {};
    return {
        kind: 'delayed',
        recipient: asText(one['emailAddress']),
        status: asText(one['status']),
        text: asText(one['diagnosticCode'])?.replace(/^smtp; ?/i, '') ??
            pick(delays, asText(delay['delayType'])) ??
            '',
        time: asText(delay['timestamp']),
    };
});
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/mail/mta-log/events/sparkpost.js
/** Events of SparkPost. */


const sparkpost_kinds = {
    bounce: 'failed',
    out_of_band: 'failed',
    policy_rejection: 'failed',
    delay: 'delayed',
    delivery: 'delivered',
    spam_complaint: 'feedback',
};
function readSparkPost(event) {
    const wrapper = asObject(event['msys']);
    const data = asObject(Object.values(wrapper ?? {})[0]) ?? event;
    const kind = pick(sparkpost_kinds, asText(data['type']));
    const recipient = asText(data['raw_rcpt_to']) ?? asText(data['rcpt_to']);
    if (kind === undefined || recipient === undefined)
        return [];
    return [
        {
            kind,
            recipient,
            text: asText(data['raw_reason']) ?? asText(data['reason']) ?? '',
            replyCode: /^[245]\d\d$/.exec(asText(data['error_code']) ?? '')?.[0],
            sender: asText(data['msg_from']) ?? asText(data['friendly_from']),
            ip: asText(data['ip_address']),
            time: asTime(Number(data['timestamp']) || data['timestamp']),
            queueId: asText(data['message_id']),
        },
    ];
}

;// CONCATENATED MODULE: ./build/mail/mta-log/events/index.js
/** Events of services that send mail: JSON, one object or a list of them, as webhooks and logs give it. */








const events_readers = [
    readKumoMta,
    readSes,
    readMailgun,
    readPostmark,
    readSparkPost,
    readSendGrid,
];
const mostEvents = 100_000;
/** @param text one JSON value: an event or a list of events. Empty where it is none of a known service. Never throws. */
function parseEvents(text) {
    const value = valueIn(text);
    const events = Array.isArray(value) ? value.slice(0, mostEvents) : [value];
    return events.flatMap((event) => entriesOf(event));
}
function entriesOf(event) {
    const object = asObject(event);
    if (object === undefined)
        return [];
    for (const read of events_readers) {
        const found = read(object);
        if (found.length > 0)
            return found.map((reading) => entryOf({ mta: 'event', ...reading }));
    }
    return [];
}
function valueIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/mail/mta-log/host.js
/** Hosts as mail servers write them: `mx.example.org[192.0.2.1]:25`, `mx.example.org [192.0.2.1]`, `192.0.2.1 (mx.example.org)`. */
const bracketed = /^\s*([^\s[\]()]{1,255}?)\.?\s{0,4}\[([^\]\s]{1,64})\]/;
const followed = /^\s*\[?([0-9a-f.:]{2,45})\]?\s{0,4}\(([^)\s]{1,255})\)/i;
const alone = /^\s*([^\s[\]()]{1,255})/;
const address = /^(?:ipv6:)?[0-9a-f]*[.:][0-9a-f.:]*$/i;
/** Empty where nothing is named (`none`, `local`). A socket in brackets is no address. */
function hostOf(text) {
    const inverse = followed.exec(text);
    if (inverse !== null)
        return named(inverse[2] ?? '', inverse[1] ?? '');
    const pair = bracketed.exec(text);
    if (pair !== null)
        return named(pair[1] ?? '', pair[2] ?? '');
    const name = alone.exec(text)?.[1] ?? '';
    return named(address.test(name) ? '' : name, address.test(name) ? name : '');
}
const nobody = new Set(['', 'none', 'local', '-', '<>', '?', 'unknown']);
function named(host, ip) {
    const name = host
        .replace(/\.$/, '')
        .replace(/:\d{1,5}$/, '')
        .toLowerCase();
    const known = ip.replace(/^ipv6:/i, '');
    return { ...(!nobody.has(name) && { host: name }), ...(address.test(known) && { ip: known }) };
}

;// CONCATENATED MODULE: ./build/mail/mta-log/exim.js
/** The main log of Exim. */


/** `2024-10-24 10:00:01.123 +0200 [pid] 1t3abc-000123-4D `. */
const start = /^(?:.{0,300}? exim\d?(?:\[\d{1,10}\])?: )?(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?(?: [+-]\d{4})?) (?:\[\d{1,10}\] )?(?:([0-9A-Za-z]{6}-[0-9A-Za-z]{6}(?:[0-9A-Za-z]{5})?-[0-9A-Za-z]{2,4}) )?/;
/** Flag, address, the parent of an alias, fields, and after a colon what was said. */
const outcome = /^(\*\*|==|=>|->|>>|\*>) (\S{1,320})(?: <([^>]{0,320})>)?(.*)$/;
const refusal = /^(.{0,600}?)\b(temporarily )?rejected (RCPT|MAIL|after DATA|after end of data|EHLO|HELO|connection|AUTH)\b ?(?:<([^>]{0,320})>)?:? ?(.*)$/;
const attempt = /^(?:SMTP error from remote mail server after |Remote host closed connection|H=)/;
const exim_kinds = {
    '**': 'failed',
    '==': 'delayed',
    '=>': 'delivered',
    '->': 'delivered',
    '>>': 'delivered',
    '*>': 'delivered',
};
function readExim(line) {
    const [whole, time, queueId] = start.exec(line) ?? [];
    if (whole === undefined || time === undefined)
        return undefined;
    const rest = line.slice(whole.length);
    const said = readOutcome(rest) ?? readRefusal(rest) ?? readAttempt(rest);
    return said === undefined ? undefined : entryOf({ ...said, time, queueId });
}
function readOutcome(rest) {
    const [, flag = '', address = '', parent, tail = ''] = outcome.exec(rest) ?? [];
    const kind = exim_kinds[flag];
    if (kind === undefined)
        return undefined;
    // A field has no blank after its colons; the first colon with one ends the fields.
    const colon = address.endsWith(':') ? 0 : tail.indexOf(': ');
    const fields = colon === -1 ? tail : tail.slice(0, colon);
    const text = colon === -1 ? confirmation(tail) : tail.slice(colon + (address.endsWith(':') ? 1 : 2));
    return {
        mta: 'exim',
        kind,
        recipient: (parent !== undefined && !address.includes('@') ? parent : address).replace(/:$/, ''),
        originalRecipient: parent,
        sender: /\bF=<([^>]{0,320})>/.exec(fields)?.[1],
        text,
        ...hostOf(/\bH=(\S{1,255}(?: \[[^\]]{1,64}\])?)/.exec(fields)?.[1] ?? ''),
    };
}
/** `C="250 OK"`: what the other side said at the end. */
const confirmation = (fields) => /\bC="([^"]{0,1000})"/.exec(fields)?.[1] ?? '';
function readRefusal(rest) {
    const [, client = '', temporarily, stage, recipient, text = ''] = refusal.exec(rest) ?? [];
    if (stage === undefined || !/\bH=/.test(client))
        return undefined;
    return {
        mta: 'exim',
        kind: temporarily === undefined ? 'failed' : 'delayed',
        recipient: stage === 'RCPT' ? recipient : undefined,
        sender: /\bF=<([^>]{0,320})>/.exec(client)?.[1],
        text,
        command: stage === 'connection' ? 'CONNECT' : commandOf(stage),
        direction: 'inbound',
    };
}
/** `H=host [ip] SMTP error from remote mail server after …`: another host is tried next. */
function readAttempt(rest) {
    if (!attempt.test(rest) || !rest.includes('SMTP error from remote mail server after'))
        return undefined;
    return {
        mta: 'exim',
        kind: /: 5\d\d[ -]/.test(rest) ? 'failed' : 'delayed',
        text: rest,
        ...hostOf(/\b(?:H=|host )(\S{1,255}(?: \[[^\]]{1,64}\])?)/.exec(rest)?.[1] ?? ''),
        isInterim: true,
    };
}

;// CONCATENATED MODULE: ./build/mail/mta-log/opensmtpd.js
/** The log of OpenSMTPD. */



const delivery = /^([0-9a-f]{16}) (mta|mda|mta-relay|bounce) (?:event=)?delivery\b(.*)$/;
/** `key=value`, with the value in quotes or angle brackets or up to a blank. */
const field = /\b([a-z]{2,12})=(?:"([^"]{0,2000})"|<([^>]{0,320})>|([^\s"<]{1,1000}))/g;
const opensmtpd_kinds = {
    permfail: 'failed',
    tempfail: 'delayed',
    ok: 'delivered',
};
function readOpenSmtpd({ message, time }) {
    const [, , , rest] = delivery.exec(message) ?? [];
    if (rest === undefined)
        return undefined;
    const fields = new Map([...rest.matchAll(field)].map(([, key = '', ...values]) => [
        key,
        values.find((value) => value !== undefined) ?? '',
    ]));
    const kind = pick(opensmtpd_kinds, fields.get('result')?.toLowerCase());
    if (kind === undefined)
        return undefined;
    const original = fields.get('rcpt');
    return entryOf({
        mta: 'opensmtpd',
        kind,
        recipient: fields.get('to'),
        originalRecipient: original === undefined || original === '-' || original === '' ? undefined : original,
        sender: fields.get('from'),
        text: fields.get('stat') ?? '',
        ...hostOf(fields.get('relay') ?? ''),
        queueId: fields.get('evpid'),
        time,
    });
}

;// CONCATENATED MODULE: ./build/mail/mta-log/postfix.js
/** The log of Postfix. */



/** `postfix/smtp`, `postfix-out/lmtp`, `postfix/submission/smtpd`. */
const isPostfix = ({ program, message }) => program.startsWith('postfix') || postfix_delivery.test(message) || postfix_refusal.test(message);
const postfix_delivery = /^(?:([0-9A-Za-z]{6,20}): )?to=<([^>]{0,320})>, (.{0,2000}?)\bstatus=([a-z]{4,20}) \((.*)\)$/;
const expiry = /^([0-9A-Za-z]{6,20}): from=<([^>]{0,320})>, status=(?:force-)?expired, /;
const postfix_refusal = /^(?:NOQUEUE|[0-9A-Za-z]{6,20}): (?:milter-)?reject: ([A-Z-]{4,12}(?: [A-Z]{2,8})?) from ([^:]{1,320}(?::\d{1,5})?): (.*)$/;
const postfix_attempt = /^(?:([0-9A-Za-z]{6,20}): )?host (\S{1,320}) (?:said|refused to talk to me): (.*)$/;
const unreached = /^(?:([0-9A-Za-z]{6,20}): )?connect to (\S{1,320}): (.*)$/;
const lostly = /^(?:([0-9A-Za-z]{6,20}): )?(?:lost connection with|conversation with) (\S{1,320}) (.*)$/;
const login = /^(?:([0-9A-Za-z]{6,20}): )?(?:warning: )?SASL authentication (?:failed|failure); (?:cannot authenticate to )?server (\S{1,320}) ?(?:said)?: ?(.*)$/;
function readPostfix({ message, time }) {
    const said = postfix_readDelivery(message) ??
        readExpiry(message) ??
        postfix_readRefusal(message) ??
        readLogin(message) ??
        postfix_readAttempt(message);
    return said === undefined ? undefined : entryOf({ ...said, time });
}
const postfix_kinds = {
    bounced: 'failed',
    deferred: 'delayed',
    sent: 'delivered',
    expired: 'failed',
    undeliverable: 'failed',
    deliverable: 'delivered',
    softbounce: 'delayed',
};
function postfix_readDelivery(message) {
    const [, queueId, recipient, fields = '', status = '', text = ''] = postfix_delivery.exec(message) ?? [];
    const kind = pick(postfix_kinds, status);
    if (recipient === undefined || kind === undefined)
        return undefined;
    const relay = hostOf(postfix_field(fields, 'relay') ?? '');
    const spoken = hostOf(/\b(?:host|connect to|connection with|conversation with) (\S{1,320})/.exec(text)?.[1] ?? '');
    return {
        mta: 'postfix',
        kind,
        recipient,
        originalRecipient: postfix_field(fields, 'orig_to'),
        text,
        status: postfix_field(fields, 'dsn'),
        ...(relay.host === undefined ? spoken : relay),
        queueId,
    };
}
const postfix_field = (fields, name) => {
    const found = new RegExp(`(?:^|, )${name}=([^,]{0,400})`).exec(fields)?.[1];
    return found?.replace(/^<|>$/g, '');
};
function readExpiry(message) {
    const [, queueId, sender] = expiry.exec(message) ?? [];
    if (queueId === undefined)
        return undefined;
    return { mta: 'postfix', kind: 'failed', text: 'message expired, returned to sender', sender, queueId };
}
/** What smtpd, postscreen or cleanup does not take. */
function postfix_readRefusal(message) {
    const [, stage, , rest] = postfix_refusal.exec(message) ?? [];
    if (stage === undefined || rest === undefined)
        return undefined;
    const end = rest.search(/; (?:from|client|to|proto)=/);
    const envelope = end === -1 ? '' : rest.slice(end);
    return {
        mta: 'postfix',
        kind: 'failed',
        recipient: /; to=<|[ ;]to=<([^>]{0,320})>/.exec(envelope)?.[1] ?? /\bto=<([^>]{0,320})>/.exec(envelope)?.[1],
        sender: /\bfrom=<([^>]{0,320})>/.exec(envelope)?.[1],
        text: end === -1 ? rest : rest.slice(0, end),
        command: commandOf(stage),
        direction: 'inbound',
    };
}
function readLogin(message) {
    const [, queueId, server, text] = login.exec(message) ?? [];
    if (server === undefined || text === undefined)
        return undefined;
    return {
        mta: 'postfix',
        kind: 'failed',
        text: text === '' ? 'SASL authentication failed' : text,
        command: 'AUTH',
        ...hostOf(server),
        queueId,
        isInterim: true,
    };
}
/** One host of several: the line of the recipient comes when all have been tried. */
function postfix_readAttempt(message) {
    const found = postfix_attempt.exec(message) ?? unreached.exec(message) ?? lostly.exec(message);
    const [, queueId, host, text = ''] = found ?? [];
    if (host === undefined)
        return undefined;
    return {
        mta: 'postfix',
        kind: /^(?:\d{3}-)?5\d\d/.test(text) ? 'failed' : 'delayed',
        text,
        command: message.includes('refused to talk to me') ? 'CONNECT' : undefined,
        ...hostOf(host),
        queueId,
        isInterim: true,
    };
}

;// CONCATENATED MODULE: ./build/mail/mta-log/qmail.js
/** The log of qmail, which names the recipient of a delivery in the line that starts it. */

/** With a time of multilog (`@4000…`) or of splogger (`qmail: 1729764001.123456`). */
const qmail_start = /^(?:.{0,200}? qmail(?:-send)?(?:\[\d{1,10}\])?: )?(?:(@[0-9a-f]{24}|\d{9,11}\.\d{1,9}|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{1,9}) )?/;
const qmail_outcome = /^delivery (\d{1,10}): (success|failure|deferral): (.*)$/;
const begun = /^starting delivery (\d{1,10}): msg (\d{1,20}) to (?:remote|local) (\S{1,320})$/;
/** As many deliveries as qmail has under way, and more. */
const mostUnderWay = 10_000;
const qmail_kinds = {
    success: 'delivered',
    failure: 'failed',
    deferral: 'delayed',
};
function readQmail(line, { recipients }) {
    const [prefix = '', time] = qmail_start.exec(line) ?? [];
    const rest = line.slice(prefix.length);
    const [, starting, , recipient] = begun.exec(rest) ?? [];
    if (starting !== undefined && recipient !== undefined) {
        if (recipients.size >= mostUnderWay)
            recipients.clear();
        recipients.set(starting, recipient);
        return undefined;
    }
    const [, number = '', result = '', told = ''] = qmail_outcome.exec(rest) ?? [];
    const kind = qmail_kinds[result];
    if (kind === undefined)
        return undefined;
    const found = recipients.get(number);
    recipients.delete(number);
    const text = plain(told);
    return entryOf({ mta: 'qmail', kind, recipient: found, text, ip: ipIn(text), time });
}
/** Underscores stand for blanks, slashes for line ends; a slash in an address of the web is one. */
const plain = (told) => told.replace(/\/(?=[A-Z]|$)/g, '\n').replaceAll('_', ' ');
/** The host that was spoken with: at the start, or after "Connected to". */
const ipIn = (text) => /^(?:connected to )?((?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{1,4}:[0-9a-f:]{2,40})\b/i.exec(text)?.[1];

;// CONCATENATED MODULE: ./build/mail/mta-log/senders.js
/** Messages that are under way at once, and more. */
const mostRemembered = 50_000;
/** `4XyZ0k1abc: from=<s@example.org>, size=1234, …` of Postfix and Sendmail. */
const accepted = /: ([0-9A-Za-z]{6,20}): from=<?([^,>]{0,320})>?, size=/;
/** `1t3abc-000123-4D <= s@example.org …` of Exim. */
const arrived = / ([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}) <= (\S{1,320})/;
function senders() {
    const known = new Map();
    return {
        note(line) {
            const [, queueId, sender] = (line.includes('from=') ? accepted : arrived).exec(line) ?? [];
            if (queueId === undefined || sender === undefined)
                return false;
            if (known.size >= mostRemembered)
                known.clear();
            known.set(queueId, sender === '<>' ? '' : sender);
            return true;
        },
        addTo: (entry) => ({ ...entry, sender: entry.sender ?? known.get(entry.queueId ?? '') }),
    };
}

;// CONCATENATED MODULE: ./build/mail/mta-log/sendmail.js
/** The log of Sendmail. */


const sendmail_delivery = /^([0-9A-Za-z]{8,20}): to=(.{1,4000}?), (?=(?:ctladdr|delay|xdelay|mailer|pri|relay|dsn|stat)=)(.{0,4000})$/;
const sendmail_refusal = /^([0-9A-Za-z]{8,20}): ruleset=([a-z_]{1,40}), arg1=([^,]{0,320}), (?:arg2=[^,]{0,320}, )?relay=([^,]{0,320}), reject=(.*)$/;
/** One line may name this many. */
const sendmail_mostRecipients = 100;
const isSendmail = ({ message }) => sendmail_refusal.test(message) || (message.includes(' stat=') && sendmail_delivery.test(message));
function readSendmail({ message, time }) {
    const said = [...sendmail_readDelivery(message), ...sendmail_readRefusal(message)];
    return said.map((one) => entryOf({ ...one, time }));
}
function sendmail_readDelivery(message) {
    const [, queueId, recipients, fields = ''] = sendmail_delivery.exec(message) ?? [];
    if (recipients === undefined)
        return [];
    const [before = '', text = ''] = splitAt(fields, 'stat=');
    const kind = sendmail_kindOf(text);
    if (kind === undefined)
        return [];
    const said = {
        mta: 'sendmail',
        kind,
        text: text.replace(/^Deferred: /, ''),
        status: sendmail_field(before, 'dsn'),
        sender: /^<?([^\s>]{1,320})>?/.exec(sendmail_field(before, 'ctladdr') ?? '')?.[1],
        ...hostOf(sendmail_field(before, 'relay') ?? ''),
        queueId,
    };
    return recipients
        .split(',')
        .slice(0, sendmail_mostRecipients)
        .map((recipient) => ({ ...said, recipient }));
}
function sendmail_kindOf(stat) {
    if (/^sent\b/i.test(stat))
        return 'delivered';
    if (/^(?:deferred|queued)\b/i.test(stat))
        return 'delayed';
    return stat === '' ? undefined : 'failed';
}
function sendmail_readRefusal(message) {
    const [, queueId, ruleset = '', argument = '', , text] = sendmail_refusal.exec(message) ?? [];
    if (text === undefined)
        return [];
    const [recipient, sender] = ruleset === 'check_mail' ? [undefined, argument] : [argument, undefined];
    return [
        {
            mta: 'sendmail',
            kind: text.startsWith('4') ? 'delayed' : 'failed',
            recipient: ruleset === 'check_relay' ? undefined : recipient,
            sender,
            text,
            command: ruleset === 'check_mail' ? 'MAIL' : ruleset === 'check_relay' ? 'CONNECT' : 'RCPT',
            queueId,
            direction: 'inbound',
        },
    ];
}
const sendmail_field = (fields, name) => new RegExp(`(?:^|, )${name}=([^,]{0,400})`).exec(fields)?.[1];
function splitAt(text, mark) {
    const at = text.indexOf(mark);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}

;// CONCATENATED MODULE: ./build/mail/mta-log/syslog.js
/** The beginning of a line of syslog: when, where and which program (RFC 3164, RFC 5424, and times of RFC 3339). */
/** `Oct 24 10:00:01 mx1 postfix/smtp[1234]: message`, with a priority before or without. */
const traditional = /^(?:<\d{1,3}>)?([A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[.,\d]*(?:Z|[+-]\d\d:?\d\d)?) (?:\S{1,255} )?([A-Za-z][\w./-]{0,100})(?:\[\d{1,10}\])?: /;
/** `<22>1 2024-10-24T10:00:01Z mx1 postfix/smtp 1234 - - message`. */
const modern = /^<\d{1,3}>\d (\S{10,40}) \S{1,255} (\S{1,48}) \S{1,128} \S{1,32} (?:-|\[[^\]]{0,1000}\]) (?:\ufeff)?/;
function syslogOf(line) {
    const found = traditional.exec(line) ?? modern.exec(line);
    if (found === null)
        return { program: '', message: line };
    return {
        time: found[1] ?? '',
        program: (found[2] ?? '').toLowerCase(),
        message: line.slice(found[0].length),
    };
}

;// CONCATENATED MODULE: ./build/mail/mta-log/read.js
/** Reads lines of any of the known kinds. */








/** What stands behind this many characters of a line is not read. */
const mostOfLine = 65_536;
/** Keeps what one line says for later ones: most name the sender, and qmail the recipient, before the outcome. */
function logReader() {
    const deliveries = { recipients: new Map() };
    const known = senders();
    return {
        read(line) {
            const start = line.slice(0, mostOfLine).trimEnd();
            return known.note(start) ? [] : read_entriesOf(start, deliveries).map(known.addTo);
        },
    };
}
/** What a single line says; the first of several recipients. Never throws. */
function parseLogLine(line) {
    return logReader().read(line)[0];
}
/** The entries of a log in order. */
function* readLog(lines) {
    const reader = logReader();
    for (const line of lines)
        yield* reader.read(line);
}
function read_entriesOf(line, deliveries) {
    if (/^\s*\{/.test(line))
        return parseEvents(line);
    const entry = readExim(line) ?? readQmail(line, deliveries);
    if (entry !== undefined)
        return [entry];
    const syslog = syslogOf(line);
    if (isSendmail(syslog))
        return readSendmail(syslog);
    const found = (isPostfix(syslog) ? readPostfix(syslog) : undefined) ?? readOpenSmtpd(syslog);
    return found === undefined ? [] : [found];
}

// EXTERNAL MODULE: ./build/facts/bounce-told.js
var bounce_told = __webpack_require__(38);
// EXTERNAL MODULE: ./build/facts/inputs.js
var inputs = __webpack_require__(2416);
;// CONCATENATED MODULE: ./build/facts/bounce-entries.js




/** A log, or events one a line. */
async function* entriesInLines(path, parts) {
    const [reader, isNews] = [logReader(), once()];
    let isKnown = false;
    for await (const { octets, number } of (0,lines/* lines */.M)(parts)) {
        const entries = reader.read(octets.toString());
        isKnown ||= entries.length > 0;
        for (const entry of entries)
            if (isOutcome(entry) && isNews(entry))
                yield told(entry, path, number);
    }
    if (!isKnown)
        yield (0,bounce_told/* troubleAt */.b)({ path }, 'no-entry');
}
/** More than a service gives at once. */
const mostOfJson = 64 * 1_048_576;
/** One JSON value: an event, or a list of them. */
async function* entriesInJson(path, parts) {
    const whole = await (0,inputs/* wholeOf */.l2)(parts, mostOfJson);
    if (whole === undefined)
        return yield (0,bounce_told/* troubleAt */.b)({ path }, 'unreadable', 'larger than 64 MiB');
    const entries = parseEvents(whole.toString().replace(/^\ufeff/, ''));
    const isNews = once();
    if (entries.length === 0)
        yield (0,bounce_told/* troubleAt */.b)({ path }, 'no-entry');
    for (const entry of entries)
        if (isOutcome(entry) && isNews(entry))
            yield told(entry, path, 1);
}
/** What a server refuses itself is no mail of its users; of several attempts the last one counts; Exim logs none too. */
const isOutcome = ({ direction, isInterim, diagnostic }) => direction === 'outbound' && !isInterim && !diagnostic.startsWith('retry time not reached');
const bounce_entries_mostRemembered = 50_000;
/** A message that waits is told of at each attempt: it counts once. */
function once() {
    const seen = new Set();
    return ({ kind, queueId, recipient }) => {
        if (kind !== 'delayed' || queueId === undefined)
            return true;
        const key = `${queueId} ${recipient}`;
        if (seen.has(key))
            return false;
        if (seen.size >= bounce_entries_mostRemembered)
            seen.clear();
        seen.add(key);
        return true;
    };
}
const told = (entry, path, line) => ({
    kind: 'notification',
    at: { path, line },
    notification: notificationOf(entry),
});
const notificationOf = (entry) => ({
    kind: entry.kind,
    recipients: [entry],
    ...(entry.time === undefined ? {} : { date: entry.time }),
    // The null sender is that of a bounce.
    ...(entry.sender ? { returned: { sender: entry.sender, to: [] } } : {}),
});


/***/ })

};
