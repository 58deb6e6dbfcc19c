export const id = 280;
export const ids = [280];
export const modules = {

/***/ 280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checks: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./build/core/check.js
var check = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/core/reference.js
var reference = __webpack_require__(8687);
// EXTERNAL MODULE: ./build/mail/spf/evaluate.js + 7 modules
var evaluate = __webpack_require__(1184);
// EXTERNAL MODULE: ./build/facts/bounces.js + 4 modules
var bounces = __webpack_require__(3158);
// EXTERNAL MODULE: ./build/facts/ptr.js
var ptr = __webpack_require__(7518);
;// CONCATENATED MODULE: ./build/facts/bounce-causes.js



/** Texts name other addresses too; the most frequent are the sender's. */
const mostAddresses = 3;
/** SPF of the domain for each address that a refusal names. */
const spfNow = {
    name: 'spf-now',
    on: 'bounces',
    async gather(subject, world) {
        const { name } = subject;
        if (name === undefined)
            return [];
        const identity = { helo: name, mailFrom: `postmaster@${name}` };
        const ips = await namedIn('email-auth-failure', subject, world);
        return Promise.all(ips.map(async (ip) => ({ ip, result: (await (0,evaluate/* evaluate */._)({ ip, ...identity }, world)).result })));
    },
};
const reverseNow = {
    name: 'reverse-now',
    on: 'bounces',
    async gather(subject, world) {
        const ips = await namedIn('reverse-dns', subject, world);
        return Promise.all(ips.map(async (ip) => ({ ip, reverse: stateOf(await (0,ptr/* reverseOf */.Kg)(ip, world)) })));
    },
};
function stateOf(reverse) {
    if ((0,ptr/* isConfirmed */.it)(reverse))
        return 'confirmed';
    if ((0,ptr/* whyUnsettled */.$u)(reverse) !== undefined)
        return 'unknown';
    return reverse.names.length === 0 ? 'missing' : 'unconfirmed';
}
/** The addresses that bounces of a category name most. */
async function namedIn(category, subject, world) {
    const { categories } = await world.fact(bounces/* bounces */.sA, subject);
    const ips = categories.find((one) => one.category === category)?.ips ?? [];
    return ips.slice(0, mostAddresses).map(({ name }) => name);
}

;// CONCATENATED MODULE: ./build/facts/bounce-samples.js
/** A mail as a server writes it (RFC 3464 §2, RFC 6522). */
const sampleBounce = ({ to = 'kim@example.net', from = 'news@example.com', action = 'failed', status, diagnostic, }) => `From: MAILER-DAEMON@mx.example.com
To: ${from}
Subject: Undelivered Mail Returned to Sender
Date: Mon, 23 Nov 2026 10:00:00 +0000
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="edge"

--edge
Content-Type: text/plain

Your message could not be delivered.

--edge
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; ${to}
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; ${diagnostic}

--edge
Content-Type: text/rfc822-headers

From: ${from}
To: ${to}
Subject: News
Message-ID: <1@example.com>

--edge--
`;
/** So many of them, each to somebody else, in one mbox. */
const sampleBounces = (count, bounce) => Array.from({ length: count }, (_, index) => `From MAILER-DAEMON Mon Nov 23 10:00:00 2026\n${sampleBounce({ to: `user${index}@example.net`, ...bounce })}\n`).join('');
/** In the examples of a check of something else. */
const unrelated = {
    title: 'nothing of the kind',
    zone: '',
    bounces: { 'a.eml': sampleBounce({ status: '5.1.1', diagnostic: '550 5.1.1 User unknown' }) },
    says: [],
};

// EXTERNAL MODULE: ./build/mail/dsn/classify/categories.js
var categories = __webpack_require__(4607);
;// CONCATENATED MODULE: ./build/facts/bounce-words.js


/** Fewer of a kind may be chance, or one receiver's mistake. */
const fewBounces = 5;
/** The bounces of some categories, the most first. */
const bouncesOf = ({ categories: counts }, wanted) => counts.filter(({ category }) => wanted.includes(category));
const isMany = ({ failed }) => failed >= fewBounces;
const cameOf = ({ category, failed, delayed, permanent, temporary, receivers, sample, }) => ({
    category,
    failed,
    delayed,
    permanent,
    temporary,
    receivers: receivers.slice(0, 5),
    ...(sample === undefined ? {} : { diagnostic: sample.diagnostic }),
});
/** A file and a line, where a bounce has said it. */
const placeOfSample = ({ sample }) => sample === undefined ? undefined : { in: 'file', ...sample.at };
/** `12 messages came back and 3 are delayed (gmail.com 10, example.net 5) because …: "550 …"`. */
const cameBack = ({ category, failed, delayed, receivers, diagnostic }) => {
    const where = receivers.length === 0 ? '' : ` (${namesWithCounts(receivers)})`;
    const said = diagnostic === undefined ? '' : `: ${(0,quote/* quoted */.TL)(diagnostic)}`;
    return `${howMany(failed, delayed)}${where} because ${categories/* categories */.L[category].meaning}${said}`;
};
const howMany = (failed, delayed) => {
    const back = `${(0,quote/* counted */.hS)(failed, 'message')} came back`;
    const late = `${(0,quote/* counted */.hS)(delayed, 'message')} ${delayed === 1 ? 'is' : 'are'} delayed`;
    if (delayed === 0)
        return back;
    return failed === 0 ? late : `${back} and ${late}`;
};
const namesWithCounts = (names) => names
    .slice(0, 3)
    .map(({ name, count }) => `${name === '' ? 'unknown' : name} ${count}`)
    .join(', ');
/** What to do, and the checks of this tool that look at the cause. */
const remedyFor = ({ category }) => {
    const { remedy, checks } = categories/* categories */.L[category];
    return checks.length === 0
        ? `${remedy}.`
        : `${remedy}; ${(0,quote/* listed */.KE)(checks)} in this report look at the cause.`;
};
/** Bounces without a domain of the run are no domain's fault; `bounces/other-sender` tells of them. */
const skipOthers = (name) => name === undefined ? 'these bounces belong to no domain of the run' : undefined;
/** A message that says of a category what came back, why, and what mends it. */
const toldAs = (severity) => ({ severity, text: (came) => cameBack(came), remedy: (came) => remedyFor(came) });

;// CONCATENATED MODULE: ./build/checks/bounces/authentication.js







const refused = {
    status: '5.7.26',
    diagnostic: '550 5.7.26 Unauthenticated email from example.com is not accepted due to its DMARC policy: SPF [example.com] with ip: [192.0.2.1] = did not pass',
};
const failing = 'example.com. TXT "v=spf1 ip4:198.51.100.0/24 -all"';
const passing = 'example.com. TXT "v=spf1 ip4:192.0.2.0/24 -all"';
/* harmony default export */ const authentication = ((0,check/* defineCheck */.q)({
    id: 'bounces/authentication',
    title: 'No receiver refuses mail of the domain for want of authentication',
    why: `A receiver that answers 550 5.7.26, or names SPF, DKIM or DMARC in its refusal, could not tell that the mail is the
domain's own. Every mail by the same way fares the same, with this receiver and soon with others. Where the text names the
sending address, SPF is evaluated for it again, to tell whether the cause still stands.`,
    refs: [
        (0,reference/* rfc */.W)(7372, '3'),
        (0,reference/* rfc */.W)(9989, '5.3'),
        (0,reference/* provider */.M)('Gmail: SMTP errors and codes', 'https://support.google.com/a/answer/3726730'),
    ],
    on: 'bounces',
    needs: { bounces: bounces/* bounces */.sA, spfNow: spfNow },
    messages: {
        many: {
            severity: 'error',
            text: (came) => `${cameBack(came)}${stillFails(came.now)}`,
            remedy: remedyFor,
        },
        few: {
            severity: 'warning',
            text: (came) => `${cameBack(came)}${stillFails(came.now)}`,
            remedy: remedyFor,
        },
        mended: {
            severity: 'notice',
            text: (came) => `${cameBack(came)}; SPF now passes for ${(0,quote/* listed */.KE)(came.now.map(({ ip }) => ip))}, as it may not have done then`,
            remedy: () => 'Send again by the same way; where it still comes back, look at the DKIM signature and its alignment.',
        },
    },
    examples: [
        unrelated,
        { title: 'one refusal', zone: failing, bounces: { 'a.eml': sampleBounce(refused) }, says: ['few'] },
        {
            title: 'a way by which nothing arrives',
            zone: failing,
            bounces: { 'bounces.mbox': sampleBounces(6, refused) },
            says: ['many'],
        },
        {
            title: 'an address that the SPF record has since',
            zone: passing,
            bounces: { 'a.eml': sampleBounce(refused) },
            says: ['mended'],
        },
        {
            title: 'no answer about SPF',
            zone: '',
            unanswered: { 'TXT example.com': 'timeout' },
            bounces: { 'a.eml': sampleBounce(refused) },
            says: ['few'],
        },
    ],
    skip: (_, { name }) => skipOthers(name),
    *run({ bounces, spfNow: now }, say) {
        for (const count of bouncesOf(bounces, ['email-auth-failure'])) {
            const mechanisms = count.mechanisms.map(({ name }) => name);
            const came = { ...cameOf(count), mechanisms, now };
            const message = isMended(came) ? 'mended' : isMany(count) ? 'many' : 'few';
            yield say[message](came, placeOfSample(count));
        }
    },
}));
/** A signature that failed cannot be looked at again. */
const isMended = ({ now, mechanisms }) => now.length > 0 && now.every(({ result }) => result === 'pass') && !mechanisms.includes('dkim');
const stillFails = (now) => {
    const known = now.filter(({ result }) => result !== 'temperror' && result !== 'pass');
    return known.length === 0
        ? ''
        : `; SPF still gives ${(0,quote/* listed */.KE)(known.map(({ ip, result }) => `${result} for ${ip}`))}`;
};

// EXTERNAL MODULE: ./build/facts/listing-advice.js
var listing_advice = __webpack_require__(9057);
// EXTERNAL MODULE: ./build/facts/listings.js
var listings = __webpack_require__(9271);
;// CONCATENATED MODULE: ./build/facts/bounce-listings.js



/** Nothing is said of a list that could not be asked: it is in neither. */
const listedNow = {
    name: 'listed-now',
    on: 'bounces',
    async gather(subject, world) {
        const ips = await namedIn('blocklisted', subject, world);
        return Promise.all(ips.map(async (ip) => {
            const found = await world.fact(listings/* listings */.eK, { kind: 'listing', of: ip, role: 'sender' });
            return { ip, on: listsOf(found.filter(isOn)), notOn: listsOf(found.filter(isNotOn)) };
        }));
    },
};
/** Not by a list of those who are to be let in. */
const isOn = ({ listing }) => listing.kind === 'listed' && (0,listing_advice/* weightOf */.mm)(listing.codes, 'sender') !== undefined;
const isNotOn = ({ listing, isBelieved }) => isBelieved && listing.kind === 'not-listed';
const listsOf = (found) => found.map(({ list: { name, description } }) => ({ name, zone: description.zone }));
/** Texts call a list by its zone, `zen.spamhaus.org`, or by its operator, `Spamhaus`. */
function isCalled({ zone }, text) {
    const labels = zone.toLowerCase().split('.');
    return text
        .toLowerCase()
        .split(/[^a-z0-9-]/)
        .some((word) => word.length > 4 && !common.has(word) && labels.includes(word));
}
/** Labels that lists of several operators have. */
const common = new Set(['dnsbl', 'multi', 'combined', 'black', 'blacklist', 'blocklist']);

;// CONCATENATED MODULE: ./build/checks/bounces/blocklisted.js







const blocked = {
    status: '5.7.1',
    diagnostic: '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
};
const ofResolver = {
    status: '5.7.1',
    diagnostic: '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/192.0.2.53/ 127.255.255.254',
};
/** A list that answers, and what stands on it. */
const zen = '2.0.0.127.zen.spamhaus.org. A 127.0.0.2';
const settings = { blocklists: [{ id: 'spamhaus-zen', hasKey: false }] };
/* harmony default export */ const blocklisted = ((0,check/* defineCheck */.q)({
    id: 'bounces/blocklisted',
    title: 'No receiver refuses mail of the domain for a block list',
    why: `Receivers refuse mail from an address, or with a domain, that stands on a list they trust, and name the list. A few are
mistaken: a list answers 127.255.255.254 to a resolver that it does not serve, and a receiver who reads that as "listed"
refuses everybody's mail. Such a sender has nothing to mend.`,
    refs: [(0,reference/* rfc */.W)(5782, '2.1'), (0,reference/* rfc */.W)(6471, '2.1')],
    on: 'bounces',
    needs: { bounces: bounces/* bounces */.sA, listedNow: listedNow },
    messages: {
        many: { severity: 'error', text: told, remedy: remedyFor },
        few: { severity: 'warning', text: told, remedy: remedyFor },
        unlisted: {
            severity: 'notice',
            text: (came) => `${told(came)}; none of ${(0,quote/* listed */.KE)(listsAsked(came))} has ${(0,quote/* listed */.KE)(came.now.map(({ ip }) => ip))} any more`,
            remedy: () => 'Send again; where it still comes back, tell the postmaster of the receiver that the list has no entry, and that its resolver may be refused by it.',
        },
        resolver: {
            severity: 'notice',
            text: (came) => `${cameBack(came)}; the text tells that the list refuses the receiver's look-ups, not that anything is listed`,
            remedy: () => 'Tell the postmaster of the receiver that its resolver is refused by the list (127.255.255.x); nothing has to be removed from a list.',
        },
    },
    examples: [
        unrelated,
        { title: 'one refusal', zone: '', bounces: { 'a.eml': sampleBounce(blocked) }, says: ['few'] },
        {
            title: 'an address that many refuse',
            zone: '',
            bounces: { 'bounces.mbox': sampleBounces(6, blocked) },
            says: ['many'],
        },
        {
            title: 'a receiver whose look-ups the list refuses',
            zone: '',
            bounces: { 'a.eml': sampleBounce(ofResolver) },
            says: ['resolver'],
        },
        {
            title: 'an address that a list still has',
            zone: `${zen}\n1.2.0.192.zen.spamhaus.org. A 127.0.0.2`,
            settings,
            bounces: { 'a.eml': sampleBounce(blocked) },
            says: ['few'],
        },
        {
            title: 'an address that the list has no more',
            zone: zen,
            settings,
            bounces: { 'bounces.mbox': sampleBounces(6, blocked) },
            says: ['unlisted'],
        },
        {
            title: 'a list that is not asked here, while another has nothing',
            zone: zen,
            settings,
            bounces: {
                'a.eml': sampleBounce({
                    ...blocked,
                    diagnostic: '554 5.7.1 Client host [192.0.2.1] blocked using bl.private.example',
                }),
            },
            says: ['few'],
        },
        {
            title: 'a list that does not show that it works',
            zone: '',
            settings,
            bounces: { 'a.eml': sampleBounce(blocked) },
            says: ['few'],
        },
    ],
    skip: (_, { name }) => skipOthers(name),
    *run({ bounces, listedNow: now }, say) {
        for (const count of bouncesOf(bounces, ['blocklisted'])) {
            const lists = count.lists.map(({ name }) => name).slice(0, 5);
            const came = { ...cameOf(count), lists, ips: count.ips.map(({ name }) => name).slice(0, 5), now };
            const isOfResolver = count.ofRefusedResolver === count.failed + count.delayed;
            const still = isMany(count) ? 'many' : 'few';
            const message = isOfResolver ? 'resolver' : isUnlisted(came) ? 'unlisted' : still;
            yield say[message](came, placeOfSample(count));
        }
    },
}));
function told(came) {
    const lists = came.lists.length === 0 ? '' : `; named: ${(0,quote/* listed */.KE)(came.lists.map((name) => (0,quote/* quoted */.TL)(name)))}`;
    return `${cameBack(came)}${lists}${stillOn(came.now)}`;
}
/** Each of the addresses, by a list that is named, which works; and no other list has it either. */
const isUnlisted = ({ now, lists }) => now.length > 0 &&
    now.every(({ on, notOn }) => on.length === 0 && notOn.some((list) => lists.some((text) => isCalled(list, text))));
const listsAsked = ({ now }) => [
    ...new Set(now.flatMap(({ notOn }) => notOn.map(({ name }) => name))),
];
const stillOn = (now) => {
    const found = now.filter(({ on }) => on.length > 0);
    return found.length === 0
        ? ''
        : `; ${(0,quote/* listed */.KE)(found.map(({ ip, on }) => `${ip} now is on ${(0,quote/* listed */.KE)(on.map(({ name }) => name))}`))}`;
};

;// CONCATENATED MODULE: ./build/checks/bounces/dead-address.js






const unknown = { status: '5.1.1', diagnostic: '550 5.1.1 <kim@example.net>: User unknown' };
/* harmony default export */ const dead_address = ((0,check/* defineCheck */.q)({
    id: 'bounces/dead-address',
    title: 'No mail goes to addresses that are dead',
    why: `Addresses whose mailbox or domain does not exist never come back to life. Receivers count how many of them a sender writes
to, and take much of it for a bought list. The addresses are written only to the file that suppressions-file names, since
reports are often public.`,
    refs: [
        (0,reference/* rfc */.W)(3463, '3.2'),
        (0,reference/* provider */.M)('Amazon SES: bounce rate', 'https://docs.aws.amazon.com/ses/latest/dg/reputationdashboard-bounce-rate.html'),
    ],
    on: 'bounces',
    needs: { bounces: bounces/* bounces */.sA },
    messages: {
        // One more mail to each of them is one more bounce.
        again: {
            severity: 'warning',
            text: ({ again, addresses }) => `${again} of ${(0,quote/* counted */.hS)(addresses, 'dead address', 'dead addresses')} bounced twice or more: mail was sent to them again`,
            remedy: () => 'Take an address off the list when its first permanent bounce comes; suppressions-file names a CSV file that gets them all.',
        },
        dead: {
            severity: 'notice',
            text: ({ addresses, receivers }) => `${(0,quote/* counted */.hS)(addresses, 'address is', 'addresses are')} dead, by their bounces (${namesWithCounts(receivers)})`,
            remedy: () => 'Send no more to them; suppressions-file names a CSV file that gets them all.',
        },
    },
    examples: [
        {
            title: 'a mailbox that is only full',
            zone: '',
            bounces: { 'a.eml': sampleBounce({ status: '5.2.2', diagnostic: '552 5.2.2 Mailbox full' }) },
            says: [],
        },
        {
            title: 'an address that does not exist',
            zone: '',
            bounces: { 'a.eml': sampleBounce(unknown) },
            says: ['dead'],
        },
        {
            title: 'addresses that are written to again and again',
            zone: '',
            bounces: { 'monday.mbox': sampleBounces(6, unknown), 'tuesday.mbox': sampleBounces(6, unknown) },
            says: ['again'],
        },
    ],
    skip: (_, { name }) => skipOthers(name),
    *run({ bounces }, say) {
        const { dead } = bounces;
        if (dead.length === 0)
            return;
        const again = dead.filter(({ count }) => count > 1).length;
        const counts = bouncesOf(bounces, ['bad-mailbox', 'bad-domain', 'no-mail-service', 'mailbox-moved']);
        const [first] = counts;
        const data = { addresses: dead.length, again, receivers: first?.receivers.slice(0, 5) ?? [] };
        const at = first === undefined ? undefined : placeOfSample(first);
        yield say[again >= 5 ? 'again' : 'dead'](data, at);
    },
}));

// EXTERNAL MODULE: ./build/core/run-wide.js
var run_wide = __webpack_require__(4075);
;// CONCATENATED MODULE: ./build/facts/bounce-trouble.js
/** What is wrong with a file that was given as one of bounces, in a sentence without its end. */

const troubleInWords = ({ path, trouble, detail }) => {
    const file = (0,quote/* quoted */.TL)(path);
    switch (trouble) {
        case 'unreadable':
            return `the file ${file} cannot be read (${detail})`;
        case 'empty':
            return `the file ${file} is empty`;
        case 'packed':
            return `the file ${file} is an archive, and was not read`;
        case 'no-bounce':
            return `a mail in ${file} is no bounce, and was left out`;
        case 'no-entry':
            return `${file} is neither a mail nor the log of a mail server that is known`;
    }
};

;// CONCATENATED MODULE: ./build/checks/bounces/file.js







const bounce = sampleBounce({ status: '5.1.1', diagnostic: '550 5.1.1 User unknown' });
const letter = 'From: kim@example.net\nTo: news@example.com\nSubject: Lunch\nMIME-Version: 1.0\n\nAt noon?\n';
const most = 20;
/* harmony default export */ const file = ((0,check/* defineCheck */.q)({
    id: 'bounces/file',
    title: 'Every file of bounces can be read, and holds bounces',
    why: `A file that cannot be read, or holds something else, is left out, and the others are counted all the same: without a word
about it, a wrong path would look like a day without bounces.`,
    refs: [(0,reference/* rfc */.W)(6522, '3'), (0,reference/* rfc */.W)(3464, '2')],
    on: 'input',
    needs: { read: bounces/* readBounces */.WT },
    messages: {
        unreadable: {
            severity: 'warning',
            text: troubleInWords,
            remedy: () => 'Let the user that this program runs as read it, or give it in parts that are not too large.',
        },
        empty: {
            severity: 'warning',
            text: troubleInWords,
            remedy: () => 'Save the bounces again, or leave the file out.',
        },
        packed: {
            severity: 'warning',
            text: troubleInWords,
            remedy: () => 'Unpack it first.',
        },
        other: {
            severity: 'notice',
            text: troubleInWords,
            remedy: () => 'Give only what came back; a mail that is a bounce and is not seen as one is worth a report to this project.',
        },
        nothing: {
            severity: 'warning',
            text: troubleInWords,
            remedy: () => 'Give mails (.eml, mbox, Maildir), logs of Postfix, Exim, Sendmail, OpenSMTPD or qmail, or events of a sending service as JSON.',
        },
        more: {
            severity: 'notice',
            text: ({ count }) => `${(0,quote/* counted */.hS)(count, 'more file or mail', 'more files or mails')} could not be taken as bounces`,
            remedy: () => 'Mend those that are named first.',
        },
    },
    examples: [
        { title: 'a bounce', zone: '', bounces: { 'a.eml': bounce }, says: [] },
        {
            title: 'a mail that is no bounce beside one that is',
            zone: '',
            bounces: { 'a.eml': bounce, 'b.eml': letter },
            says: ['other'],
        },
        {
            title: 'a file that may not be read',
            zone: '',
            settings: { inputs: { ...run_wide/* noInputs */.Xw, bounces: [{ pattern: 'a.eml', paths: ['a.eml'] }] } },
            says: ['unreadable'],
        },
        { title: 'an empty file', zone: '', bounces: { 'a.eml': '' }, says: ['empty'] },
        {
            title: 'an archive',
            zone: '',
            bounces: { 'bounces.zip': Uint8Array.of(0x50, 0x4b, 3, 4) },
            says: ['packed'],
        },
        {
            title: 'a text of something else',
            zone: '',
            bounces: { 'notes.txt': 'buy milk\nand bread\n' },
            says: ['nothing'],
        },
        {
            title: 'more than anybody reads',
            zone: '',
            bounces: Object.fromEntries(Array.from({ length: 22 }, (_, index) => [`${index + 10}.eml`, ''])),
            says: [...Array(20).fill('empty'), 'more'],
        },
    ],
    skip: (_, { setting }) => (setting === 'bounces' ? undefined : 'these files hold no bounces'),
    *run({ read: { troubles, troubleCount } }, say) {
        for (const { line, ...wrong } of troubles.slice(0, most))
            yield say[keys[wrong.trouble]](wrong, { in: 'file', path: wrong.path, line });
        if (troubleCount > most)
            yield say.more({ count: troubleCount - most });
    },
}));
const keys = {
    unreadable: 'unreadable',
    empty: 'empty',
    packed: 'packed',
    'no-bounce': 'other',
    'no-entry': 'nothing',
};

;// CONCATENATED MODULE: ./build/facts/bounce-kinds.js


/** All of a check but its own words and examples. */
const comingBack = ({ categories, many, few, isWide = () => true }) => ({
    on: 'bounces',
    needs: { bounces: bounces/* bounces */.sA },
    messages: { many: toldAs(many), few: toldAs(few) },
    skip: (_, { name }) => skipOthers(name),
    *run({ bounces: came }, say) {
        for (const count of bouncesOf(came, categories))
            yield say[isMany(count) && isWide(count) ? 'many' : 'few'](cameOf(count), placeOfSample(count));
    },
});

;// CONCATENATED MODULE: ./build/checks/bounces/message.js




const sample = { status: '5.3.4', diagnostic: '552 5.3.4 Message size exceeds fixed limit' };
/* harmony default export */ const message = ((0,check/* defineCheck */.q)({
    id: 'bounces/message',
    title: 'No mail of the domain comes back for what it is',
    why: `A message that is too large, carries what a receiver forbids, or is not formed as the standards ask comes back from every
receiver with the same rule, whoever it is addressed to.`,
    refs: [(0,reference/* rfc */.W)(5322, '2.1.1'), (0,reference/* rfc */.W)(1870, '6.1'), (0,reference/* rfc */.W)(3463, '3.7')],
    ...comingBack({
        categories: [
            'message-too-big',
            'virus-detected',
            'policy-violation',
            'message-format',
            'too-many-recipients',
        ],
        many: 'warning',
        few: 'notice',
    }),
    examples: [
        unrelated,
        { title: 'one message', zone: '', bounces: { 'a.eml': sampleBounce(sample) }, says: ['few'] },
        {
            title: 'a message that nobody takes',
            zone: '',
            bounces: { 'bounces.mbox': sampleBounces(6, sample) },
            says: ['many'],
        },
    ],
}));

;// CONCATENATED MODULE: ./build/checks/bounces/other-sender.js





const other_sender_bounce = { status: '5.1.1', diagnostic: '550 5.1.1 User unknown' };
/* harmony default export */ const other_sender = ((0,check/* defineCheck */.q)({
    id: 'bounces/other-sender',
    title: 'Bounces belong to domains of the run',
    why: `A bounce is counted for the domain in the From field of the mail that came back, else for that of its envelope. What was
sent by another domain, or by nobody knows whom, is not held against a domain of the run: it may be forged, or
somebody forgot to name the domain.`,
    refs: [(0,reference/* rfc */.W)(3464, '1.3')],
    on: 'bounces',
    needs: { bounces: bounces/* bounces */.sA },
    messages: {
        foreign: {
            severity: 'notice',
            text: ({ failed, delayed, senders }) => `${howMany(failed, delayed)} whose sender is ${senders.length === 0 ? 'not known' : `no domain of the run (${namesWithCounts(senders)})`}, and count for no domain`,
            remedy: ({ senders }) => senders.length === 0
                ? 'Give bounces with the headers of the returned mail, or inspect one domain at a time.'
                : 'Add the domains to the run where they are yours; mail that you did not send was forged, and DMARC with p=reject ends it.',
        },
    },
    examples: [
        { title: 'a bounce of the domain', zone: '', bounces: { 'a.eml': sampleBounce(other_sender_bounce) }, says: [] },
        {
            title: 'a bounce of a subdomain',
            zone: '',
            bounces: { 'a.eml': sampleBounce({ ...other_sender_bounce, from: 'a@news.example.com' }) },
            says: [],
        },
        {
            title: 'a bounce of another domain',
            zone: '',
            bounces: { 'a.eml': sampleBounce({ ...other_sender_bounce, from: 'a@example.org' }) },
            says: ['foreign'],
        },
    ],
    skip: (_, { name }) => (name === undefined ? undefined : 'these bounces belong to a domain of the run'),
    *run({ bounces: { failed, delayed, senders } }, say) {
        if (failed + delayed > 0)
            yield say.foreign({ failed, delayed, senders: senders.slice(0, 5) });
    },
}));

;// CONCATENATED MODULE: ./build/checks/bounces/pace.js





const pace_sample = {
    status: '4.7.28',
    diagnostic: '421 4.7.28 Gmail has detected an unusual rate of mail. To protect our users, it has been temporarily rate limited',
};
/* harmony default export */ const pace = ((0,check/* defineCheck */.q)({
    id: 'bounces/pace',
    title: 'No receiver slows the mail of the domain down',
    why: `Receivers allow a sender so many messages and connections at a time, the fewer the less they know of it, and defer the
rest with a 4xx reply. Who tries again at once is slowed down more. Greylisting (RFC 6647) defers an unknown sender once.`,
    refs: [
        (0,reference/* rfc */.W)(6647, '2'),
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/a/answer/81126'),
    ],
    on: 'bounces',
    needs: { bounces: bounces/* bounces */.sA },
    messages: {
        limited: toldAs('warning'),
        deferred: toldAs('notice'),
    },
    examples: [
        unrelated,
        {
            title: 'one message that waits',
            zone: '',
            bounces: { 'a.eml': sampleBounce({ ...pace_sample, action: 'delayed' }) },
            says: ['deferred'],
        },
        {
            title: 'messages that were given up',
            zone: '',
            bounces: { 'bounces.mbox': sampleBounces(6, pace_sample) },
            says: ['limited'],
        },
    ],
    skip: (_, { name }) => skipOthers(name),
    *run({ bounces }, say) {
        for (const count of bouncesOf(bounces, ['rate-limited', 'greylisted']))
            yield say[isMany(count) ? 'limited' : 'deferred'](cameOf(count), placeOfSample(count));
    },
}));

;// CONCATENATED MODULE: ./build/checks/bounces/receiver.js




const receiver_sample = { status: '4.4.1', diagnostic: '421 4.4.1 Connection timed out' };
const many = ['a', 'b', 'c', 'd']
    .map((name) => sampleBounces(2, { ...receiver_sample, to: `kim@${name}.example` }))
    .join('');
/* harmony default export */ const receiver = ((0,check/* defineCheck */.q)({
    id: 'bounces/receiver',
    title: 'No mail of the domain comes back for a fault on the way',
    why: `Servers that cannot be reached, are out of order or send mail in circles keep it from arriving though nothing is wrong with
it. One receiver has a fault of its own; many at once point to the network or the DNS of the sender.`,
    refs: [(0,reference/* rfc */.W)(3463, '3.5'), (0,reference/* rfc */.W)(5321, '4.5.4.1')],
    ...comingBack({
        categories: [
            'connection-failure',
            'dns-failure',
            'routing-loop',
            'delivery-expired',
            'system-full',
            'system-error',
            'delivery-agent-error',
        ],
        many: 'warning',
        few: 'notice',
        // Of one receiver or two it is their fault, of many the sender's.
        isWide: ({ receivers }) => receivers.length >= 3,
    }),
    examples: [
        unrelated,
        { title: 'one receiver', zone: '', bounces: { 'bounces.mbox': sampleBounces(6, receiver_sample) }, says: ['few'] },
        { title: 'many receivers', zone: '', bounces: { 'bounces.mbox': many }, says: ['many'] },
    ],
}));

;// CONCATENATED MODULE: ./build/checks/bounces/recipient.js





const recipient_sample = { status: '5.2.2', diagnostic: '552 5.2.2 Mailbox full' };
/* harmony default export */ const recipient = ((0,check/* defineCheck */.q)({
    id: 'bounces/recipient',
    title: 'No mailbox is full, paused or closed to the domain',
    why: `A full or paused mailbox may take mail again, so that the address stays on the list; it comes back until then. One that has
bounced for weeks is most likely abandoned, and providers make traps of such addresses.`,
    refs: [(0,reference/* rfc */.W)(3463, '3.3'), (0,reference/* rfc */.W)(5248, '2.4')],
    on: 'bounces',
    needs: { bounces: bounces/* bounces */.sA },
    messages: {
        paused: toldAs('notice'),
    },
    examples: [
        unrelated,
        {
            title: 'a mailbox that is full',
            zone: '',
            bounces: { 'a.eml': sampleBounce(recipient_sample) },
            says: ['paused'],
        },
    ],
    skip: (_, { name }) => skipOthers(name),
    *run({ bounces }, say) {
        for (const count of bouncesOf(bounces, ['mailbox-full', 'mailbox-disabled', 'recipient-refused']))
            yield say.paused(cameOf(count), placeOfSample(count));
    },
}));

;// CONCATENATED MODULE: ./build/checks/bounces/reputation.js




const reputation_sample = {
    status: '5.7.1',
    diagnostic: '550 5.7.1 Our system has detected that this message is likely unsolicited mail due to the very low reputation of the sending domain',
};
/* harmony default export */ const reputation = ((0,check/* defineCheck */.q)({
    id: 'bounces/reputation',
    title: 'No receiver refuses mail of the domain for its reputation or its content',
    why: `A receiver that thinks little of an address or a domain slows it down, files its mail as spam, or refuses it. There is no
record that mends it: opinions follow what recipients do with the mail, and change over weeks.`,
    refs: [
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/a/answer/81126'),
        (0,reference/* provider */.M)('Outlook.com: policies and practices', 'https://sendersupport.olc.protection.outlook.com/pm/policies.aspx'),
    ],
    ...comingBack({ categories: ['poor-reputation', 'spam-content'], many: 'warning', few: 'notice' }),
    examples: [
        unrelated,
        { title: 'one refusal', zone: '', bounces: { 'a.eml': sampleBounce(reputation_sample) }, says: ['few'] },
        {
            title: 'a receiver that refuses all',
            zone: '',
            bounces: { 'bounces.mbox': sampleBounces(6, reputation_sample) },
            says: ['many'],
        },
    ],
}));

;// CONCATENATED MODULE: ./build/checks/bounces/reverse-dns.js







const reverse_dns_refused = {
    status: '5.7.25',
    diagnostic: '550 5.7.25 The IP address sending this message does not have a PTR record: [192.0.2.1]',
};
const named = `1.2.0.192.in-addr.arpa. PTR out.example.com.
out.example.com. A 192.0.2.1`;
/* harmony default export */ const reverse_dns = ((0,check/* defineCheck */.q)({
    id: 'bounces/reverse-dns',
    title: 'No receiver refuses mail of the domain for its reverse DNS',
    why: `Large receivers take mail only from addresses whose PTR record names a host that resolves back to the address; they
answer 5.7.25, or 4.7.23 at Gmail. The record belongs to whoever owns the address, mostly the hosting provider. Where a
refusal names the address, it is looked up again, to tell whether the cause still stands.`,
    refs: [(0,reference/* rfc */.W)(7372, '3.3'), (0,reference/* rfc */.W)(8601, '2.7.3')],
    on: 'bounces',
    needs: { bounces: bounces/* bounces */.sA, reverseNow: reverseNow },
    messages: {
        many: {
            severity: 'error',
            text: (came) => `${cameBack(came)}${stillIs(came.now)}`,
            remedy: remedyFor,
        },
        few: {
            severity: 'warning',
            text: (came) => `${cameBack(came)}${stillIs(came.now)}`,
            remedy: remedyFor,
        },
        mended: {
            severity: 'notice',
            text: (came) => `${cameBack(came)}; ${(0,quote/* listed */.KE)(came.now.map(({ ip }) => ip))} now has a name that resolves back to it`,
            remedy: () => 'Send again: receivers may hold the old answer until its time to live has passed.',
        },
    },
    examples: [
        unrelated,
        { title: 'one refusal', zone: '', bounces: { 'a.eml': sampleBounce(reverse_dns_refused) }, says: ['few'] },
        {
            title: 'an address that nobody takes mail from',
            zone: '',
            bounces: { 'bounces.mbox': sampleBounces(6, reverse_dns_refused) },
            says: ['many'],
        },
        {
            title: 'an address that has a name since',
            zone: named,
            bounces: { 'a.eml': sampleBounce(reverse_dns_refused) },
            says: ['mended'],
        },
        {
            title: 'a reverse zone that does not answer',
            zone: '',
            unanswered: { 'PTR 1.2.0.192.in-addr.arpa': 'timeout' },
            bounces: { 'a.eml': sampleBounce(reverse_dns_refused) },
            says: ['few'],
        },
    ],
    skip: (_, { name }) => skipOthers(name),
    *run({ bounces, reverseNow: now }, say) {
        for (const count of bouncesOf(bounces, ['reverse-dns'])) {
            const isMended = now.length > 0 && now.every(({ reverse }) => reverse === 'confirmed');
            const message = isMended ? 'mended' : isMany(count) ? 'many' : 'few';
            yield say[message]({ ...cameOf(count), now }, placeOfSample(count));
        }
    },
}));
const words = {
    missing: 'has no PTR record',
    unconfirmed: 'has a PTR record whose name does not resolve back to it',
};
const stillIs = (now) => {
    const bad = now.flatMap(({ ip, reverse }) => reverse === 'missing' || reverse === 'unconfirmed' ? [`${ip} still ${words[reverse]}`] : []);
    return bad.length === 0 ? '' : `; ${(0,quote/* listed */.KE)(bad)}`;
};

;// CONCATENATED MODULE: ./build/checks/bounces/sending.js




const sending_sample = {
    status: '5.1.8',
    diagnostic: '550 5.1.8 <news@example.com>: Sender address rejected: Domain not found',
};
/* harmony default export */ const sending = ((0,check/* defineCheck */.q)({
    id: 'bounces/sending',
    title: 'No mail of the domain comes back for how it is handed over',
    why: `A sender address whose domain takes no mail, a login that is refused, a relay that does not know its client, TLS that does not
come about: the mail itself is well, and every other by the same way comes back too until the setting is mended.`,
    refs: [(0,reference/* rfc */.W)(5321, '3.6.2'), (0,reference/* rfc */.W)(4954, '6'), (0,reference/* rfc */.W)(7505, '4.2'), (0,reference/* rfc */.W)(3207, '4')],
    ...comingBack({
        categories: ['sender-rejected', 'relay-denied', 'smtp-auth-failure', 'tls-failure', 'protocol-error'],
        many: 'error',
        few: 'warning',
    }),
    examples: [
        unrelated,
        { title: 'one refusal', zone: '', bounces: { 'a.eml': sampleBounce(sending_sample) }, says: ['few'] },
        {
            title: 'a way by which nothing arrives',
            zone: '',
            bounces: { 'bounces.mbox': sampleBounces(6, sending_sample) },
            says: ['many'],
        },
    ],
}));

;// CONCATENATED MODULE: ./build/checks/bounces/unclassified.js





const unclassified_sample = { status: '5.0.0', diagnostic: '550 5.0.0 xyzzy' };
/* harmony default export */ const unclassified = ((0,check/* defineCheck */.q)({
    id: 'bounces/unclassified',
    title: 'Every bounce says why it came back',
    why: `Some servers say no more than that a mail was not delivered, or say it in words that are not known here. The text is shown,
so that somebody can read it.`,
    refs: [(0,reference/* rfc */.W)(3463, '2')],
    on: 'bounces',
    needs: { bounces: bounces/* bounces */.sA },
    messages: {
        unknown: {
            severity: 'notice',
            text: (came) => cameBack(came),
            remedy: () => 'Read what it says; tell this project of a text that has a clear meaning.',
        },
    },
    examples: [
        unrelated,
        {
            title: 'words that mean nothing',
            zone: '',
            bounces: { 'a.eml': sampleBounce(unclassified_sample) },
            says: ['unknown'],
        },
    ],
    skip: (_, { name }) => skipOthers(name),
    *run({ bounces }, say) {
        for (const count of bouncesOf(bounces, ['unclassified']))
            yield say.unknown(cameOf(count), placeOfSample(count));
    },
}));

// EXTERNAL MODULE: ./build/facts/inputs.js
var inputs = __webpack_require__(2416);
;// CONCATENATED MODULE: ./build/checks/input/file.js




const file_named = (files) => ({
    inputs: {
        bounces: [{ pattern: 'bounces/*.eml', paths: [], ...files }],
        reports: [],
        metrics: [],
    },
});
/* harmony default export */ const input_file = ((0,check/* defineCheck */.q)({
    id: 'input/file',
    title: 'Every path and pattern of bounces, reports and metrics leads to files',
    why: `Bounces, reports and counts are collected by something else: a job that stopped writing them, or a path that was moved,
looks like a day without any. The files that are there are read all the same.`,
    refs: [(0,reference/* rfc */.W)(3464, '1'), (0,reference/* rfc */.W)(9990, '3'), (0,reference/* rfc */.W)(8460, '5')],
    on: 'input',
    needs: { named: inputs/* namedFiles */.VI },
    messages: {
        missing: {
            severity: 'warning',
            text: ({ setting, pattern }) => `${setting}: there is no file or folder ${(0,quote/* quoted */.TL)(pattern)}`,
            remedy: () => 'Create it, or correct the path.',
        },
        nothing: {
            severity: 'notice',
            text: ({ setting, pattern }) => `${setting}: ${(0,quote/* quoted */.TL)(pattern)} leads to no file`,
            remedy: () => 'See that what collects the files still runs; where there are none, all is well.',
        },
        unreadable: {
            severity: 'warning',
            text: ({ setting, pattern }) => `${setting}: ${(0,quote/* quoted */.TL)(pattern)} cannot be opened`,
            remedy: () => 'Let the user that this program runs as read it.',
        },
        link: {
            severity: 'warning',
            text: ({ setting, pattern }) => `${setting}: ${(0,quote/* quoted */.TL)(pattern)} is a link, which is not followed`,
            remedy: () => 'Name the file or folder itself.',
        },
        tooMany: {
            severity: 'warning',
            text: ({ setting, pattern }) => `${setting}: ${(0,quote/* quoted */.TL)(pattern)} leads through more files than are read at once, and the rest was left out`,
            remedy: () => 'Name a folder that holds less, such as that of a day.',
        },
    },
    examples: [
        {
            title: 'a path that is there',
            zone: '',
            settings: file_named({ pattern: 'a.eml', paths: ['a.eml'] }),
            says: [],
        },
        {
            title: 'a path that is not',
            zone: '',
            settings: file_named({ pattern: 'a.eml', trouble: 'missing' }),
            says: ['missing'],
        },
        {
            title: 'a pattern that matches nothing',
            zone: '',
            settings: file_named({ trouble: 'nothing' }),
            says: ['nothing'],
        },
        {
            title: 'a folder that may not be read',
            zone: '',
            settings: file_named({ trouble: 'unreadable' }),
            says: ['unreadable'],
        },
        { title: 'a link', zone: '', settings: file_named({ trouble: 'link' }), says: ['link'] },
        {
            title: 'a folder without an end',
            zone: '',
            settings: file_named({ trouble: 'too-many' }),
            says: ['tooMany'],
        },
    ],
    *run({ named }, say, { setting }) {
        for (const { pattern, location, trouble } of named)
            if (trouble !== undefined)
                yield say[file_keys[trouble]]({ setting, pattern }, location);
    },
}));
const file_keys = {
    missing: 'missing',
    nothing: 'nothing',
    unreadable: 'unreadable',
    link: 'link',
    'too-many': 'tooMany',
};

// EXTERNAL MODULE: ./build/core/figures.js
var figures = __webpack_require__(2407);
;// CONCATENATED MODULE: ./build/facts/rate-words.js
/** Rates in a message to people. */


const saidRate = (rate, { warn, fail }) => ({
    events: Math.round(rate.events),
    of: Math.round(rate.of),
    stream: rate.stream ?? null,
    from: rate.from,
    to: rate.to,
    days: rate.daysAbove,
    limit: rate.verdict === 'fail' ? fail : warn,
    before: rate.before === undefined ? null : rate.before.events / rate.before.of,
});
/** `0.34 % of the 120,000 messages of "news" from 2026-11-16 to 2026-11-22`. */
const shareInWords = ({ events, of, stream, from, to }) => `${(0,figures/* percent */.KN)(events / of)} of the ${(0,figures/* thousands */.oh)(of)} messages${stream === null ? '' : ` of ${(0,quote/* quoted */.TL)(stream)}`} from ${from} to ${to}`;
/** `, at or above 0.3 % (on 3 days), after 0.12 % in the week before`. */
const limitInWords = ({ limit, days, before }) => [
    `, at or above the limit of ${(0,figures/* percent */.KN)(limit)}`,
    days === 0 ? '' : `, too high on ${(0,quote/* counted */.hS)(days, 'day')}`,
    before === null ? '' : `, after ${(0,figures/* percent */.KN)(before)} in the week before`,
].join('');

// EXTERNAL MODULE: ./build/facts/rates.js
var rates = __webpack_require__(7247);
;// CONCATENATED MODULE: ./build/facts/rates-to-report.js
/** Each stream that is too high; all together where that is too high, and no stream by itself. */
function reportable({ rates }) {
    const high = rates.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
    const streams = high.filter(({ stream }) => stream !== undefined);
    return (streams.length > 0 ? streams : high).map((rate) => ({
        rate,
        at: { in: 'file', path: rate.last.path, line: rate.last.line },
    }));
}
/** Why there is no verdict; undefined where there is one. */
function tooFew({ rates }, what) {
    if (rates.length === 0)
        return `the files of the setting metrics count no ${what} of it`;
    return rates.every(({ verdict }) => verdict === 'few')
        ? `too few messages in the last week of the files to tell a rate of ${what}`
        : undefined;
}

;// CONCATENATED MODULE: ./build/checks/reputation/bounce-rate.js





const remedy = () => 'Take addresses that do not exist off the list after their first bounce, confirm new ones by mail, and look at `bounces` for the causes.';
const zone = 'example.com. MX 10 mx.example.com.';
const week = (bounced, sent = 20_000) => `day,sent,bounced\n${[1, 2, 3, 4, 5, 6, 7].map((day) => `2025-12-2${day},${sent},${bounced}`).join('\n')}\n`;
/* harmony default export */ const bounce_rate = ((0,check/* defineCheck */.q)({
    id: 'reputation/bounce-rate',
    title: 'Few messages are refused for good',
    why: `A sender that writes to addresses which do not exist looks as if the list was bought or never cleaned. Sending
services review accounts from 5 % hard bounces on and stop them at 10 %; mailbox providers take it for spam long before.
The rate is of the last seven days in the files of the setting \`metrics\`, of hard bounces where those are counted. Where a
limit allows fewer than three bounces, there are too few messages for a verdict.`,
    refs: [
        (0,reference/* provider */.M)('Amazon SES: reputation metrics messages', 'https://docs.aws.amazon.com/ses/latest/dg/reputationdashboardmessages.html'),
    ],
    on: 'metrics',
    needs: { bounceRate: rates/* bounceRate */.P_ },
    messages: {
        high: {
            severity: 'error',
            text: (said) => `${shareInWords(said)} bounced${limitInWords(said)}`,
            remedy,
        },
        raised: {
            severity: 'warning',
            text: (said) => `${shareInWords(said)} bounced${limitInWords(said)}`,
            remedy,
        },
    },
    examples: [
        { title: 'few bounces', zone, metrics: { 'week.csv': week(90) }, says: [] },
        { title: 'a list that was never cleaned', zone, metrics: { 'week.csv': week(1_400) }, says: ['high'] },
        { title: 'more than is good', zone, metrics: { 'week.csv': week(500) }, says: ['raised'] },
        {
            title: 'soft bounces do not count where hard ones are told apart',
            zone,
            metrics: { 'day.csv': 'day;sent;bounced;hard_bounced\n2025-12-21;10000;900;12\n' },
            says: [],
        },
        {
            title: 'too few messages to tell',
            zone,
            metrics: { 'week.csv': week(2, 5) },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'bounces are not counted',
            zone,
            metrics: { 'day.csv': 'day,sent\n2025-12-21,10000\n' },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ bounceRate }) => tooFew(bounceRate, 'bounces'),
    *run({ bounceRate }, say) {
        for (const { rate, at } of reportable(bounceRate))
            yield say[rate.verdict === 'fail' ? 'high' : 'raised'](saidRate(rate, bounceRate.limits), at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/reputation/complaint-rate.js





const complaint_rate_remedy = () => 'Stop mailing who has not opened anything for months and whoever did not ask for it, put a one-click unsubscribe on every bulk message, and send slower until the rate is below 0.1 %.';
const complaint_rate_zone = 'example.com. MX 10 mx.example.com.';
const complaint_rate_week = (complained, sent = 20_000) => `day,sent,complained\n${[1, 2, 3, 4, 5, 6, 7].map((day) => `2025-12-2${day},${sent},${complained}`).join('\n')}\n`;
/* harmony default export */ const complaint_rate = ((0,check/* defineCheck */.q)({
    id: 'reputation/complaint-rate',
    title: 'Few people call the messages spam',
    why: `Gmail and Yahoo count how often people press "report spam". From 0.1 % of the messages on, mail goes to spam more
often; from 0.3 % on, it is refused or has no claim to help any more, until the rate stayed below for seven days. The rate is
of the last seven days in the files of the setting \`metrics\`. Where a limit allows fewer than three complaints, there are too
few messages for a verdict.`,
    refs: [
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/a/answer/81126'),
        (0,reference/* provider */.M)('Yahoo: sender best practices', 'https://senders.yahooinc.com/best-practices/'),
    ],
    on: 'metrics',
    needs: { complaintRate: rates/* complaintRate */.Cs },
    messages: {
        high: {
            severity: 'error',
            text: (said) => `${shareInWords(said)} were called spam${limitInWords(said)}`,
            remedy: complaint_rate_remedy,
        },
        raised: {
            severity: 'warning',
            text: (said) => `${shareInWords(said)} were called spam${limitInWords(said)}`,
            remedy: complaint_rate_remedy,
        },
    },
    examples: [
        { title: 'few complaints', zone: complaint_rate_zone, metrics: { 'week.csv': complaint_rate_week(4) }, says: [] },
        { title: 'more than Gmail takes', zone: complaint_rate_zone, metrics: { 'week.csv': complaint_rate_week(70) }, says: ['high'] },
        { title: 'more than is good', zone: complaint_rate_zone, metrics: { 'week.csv': complaint_rate_week(30) }, says: ['raised'] },
        {
            title: 'a share instead of counts',
            zone: complaint_rate_zone,
            metrics: { 'week.csv': 'day,delivered,complained\n2025-12-21,50000,0.34%\n' },
            says: ['high'],
        },
        {
            title: 'one stream of two',
            zone: complaint_rate_zone,
            metrics: {
                'day.json': JSON.stringify([
                    { day: '2025-12-21', stream: 'invoices', delivered: 900_000, complained: 10 },
                    { day: '2025-12-21', stream: 'news', delivered: 50_000, complained: 400 },
                ]),
            },
            says: ['high'],
        },
        {
            title: 'too few messages to tell',
            zone: complaint_rate_zone,
            metrics: { 'week.csv': complaint_rate_week(1, 40) },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'other limits',
            zone: complaint_rate_zone,
            metrics: { 'week.csv': complaint_rate_week(30) },
            settings: {
                rateLimits: {
                    bounce: { warn: 0.02, fail: 0.05 },
                    complaint: { warn: 0.002, fail: 0.004 },
                    unsubscribe: { warn: 0.005, fail: 0.01 },
                },
            },
            says: [],
        },
    ],
    skip: ({ complaintRate }) => tooFew(complaintRate, 'complaints'),
    *run({ complaintRate }, say) {
        for (const { rate, at } of reportable(complaintRate))
            yield say[rate.verdict === 'fail' ? 'high' : 'raised'](saidRate(rate, complaintRate.limits), at);
    },
}));

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/facts/counted-names.js
var counted_names = __webpack_require__(3);
// EXTERNAL MODULE: ./build/facts/owner.js
var owner = __webpack_require__(8855);
// EXTERNAL MODULE: ./build/facts/report-files.js + 4 modules
var report_files = __webpack_require__(172);
;// CONCATENATED MODULE: ./build/facts/report-complaints.js




const isOptOut = (type) => type.startsWith('opt-out');
/** RFC 6430: `not-spam` is the opposite of a complaint. */
const isComplaint = (type) => !isOptOut(type) && type !== 'auth-failure' && type !== 'not-spam';
const mostNamed = 5;
const complaintsSeen = {
    name: 'complaints-seen',
    on: 'reports',
    async gather({ name }, world) {
        const { complaints } = await world.fact(report_files/* reportFiles */.I, { kind: 'input', setting: 'reports' });
        const { domains } = world.settings;
        const own = complaints.rows().filter((row) => accusedIn(row, domains) === name);
        const failures = own.filter(({ type }) => type === 'auth-failure');
        return {
            types: (0,counted_names/* summed */.A)(own.map(({ type, count }) => [type, count])),
            complaints: figuresOf(own.filter(({ type }) => isComplaint(type))),
            optOuts: figuresOf(own.filter(({ type }) => isOptOut(type))),
            failures: { ...figuresOf(failures), kinds: namesOf(failures, ({ authFailure }) => authFailure) },
        };
    },
};
/** Authors come first among the names. */
const accusedIn = ({ domains: named }, domains) => named.length === 0
    ? (0,owner/* ownerOf */.b)(undefined, domains)
    : named
        .flatMap((text) => (0,dns_name/* parseName */.$q)(text) ?? [])
        .map((name) => (0,owner/* nearestOf */.q)(name, domains))
        .find((owner) => owner !== undefined);
const figuresOf = (rows) => ({
    count: rows.reduce((sum, { count }) => sum + count, 0),
    reporters: namesOf(rows, ({ reporter }) => reporter),
    sources: namesOf(rows, ({ sourceIp }) => sourceIp),
    campaigns: namesOf(rows, ({ campaign }) => campaign),
});
const namesOf = (rows, name) => (0,counted_names/* summed */.A)(rows.flatMap((row) => {
    const text = name(row);
    return text === undefined ? [] : [[text, row.count]];
})).slice(0, mostNamed);

;// CONCATENATED MODULE: ./build/facts/report-samples.js
/** Reports for the examples of checks, with what an example wants to say. */
/** As RFC 9990 has it, for a day in January 2026. */
const sampleReport = ({ id = '1', domain = 'example.com', p = 'none', error, rows, }) => `<?xml version="1.0"?>
<feedback xmlns="urn:ietf:params:xml:ns:dmarc-2.0">
<report_metadata><org_name>example.net</org_name><email>dmarc@example.net</email><report_id>${id}</report_id>
<date_range><begin>1767139200</begin><end>1767225599</end></date_range>${error === undefined ? '' : `<error>${error}</error>`}</report_metadata>
<policy_published><domain>${domain}</domain><p>${p}</p></policy_published>
${rows.map((row) => recordFor(row, domain)).join('\n')}
</feedback>
`;
const recordFor = (row, domain) => {
    const { ip = '192.0.2.1', count, dkim = 'fail', spf = 'fail', disposition = 'none', reason } = row;
    const why = reason === undefined ? '' : `<reason><type>${reason}</type></reason>`;
    return `<record><row><source_ip>${ip}</source_ip><count>${count}</count>
<policy_evaluated><disposition>${disposition}</disposition><dkim>${dkim}</dkim><spf>${spf}</spf>${why}</policy_evaluated></row>
<identifiers><header_from>${domain}</header_from></identifiers>
<auth_results>${authOf('dkim', row.authDkim)}${authOf('spf', row.authSpf)}</auth_results></record>`;
};
const authOf = (mechanism, said) => {
    const [result, domain] = said?.split(' ') ?? [];
    if (domain === undefined)
        return '';
    const more = mechanism === 'dkim' ? '<selector>s1</selector>' : '<scope>mfrom</scope>';
    return `<${mechanism}><domain>${domain}</domain>${more}<result>${result}</result></${mechanism}>`;
};
/** A complaint of RFC 5965. */
const sampleComplaint = ({ type = 'abuse', from = 'news@example.com', incidents = 1 } = {}) => `From: feedback@example.net
To: abuse@example.com
Subject: complaint
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="edge"

--edge
Content-Type: text/plain

This is a complaint.

--edge
Content-Type: message/feedback-report

Feedback-Type: ${type}
User-Agent: Example/1.0
Version: 1
Source-IP: 192.0.2.1
Incidents: ${incidents}
Arrival-Date: Wed, 31 Dec 2025 10:00:00 +0000

--edge
Content-Type: message/rfc822

From: ${from}
To: kim@example.net
Subject: News
List-Id: <news.example.com>

Hello!

--edge--
`;
/** As RFC 8460 §4.4 has it. */
const sampleTlsReport = ({ domain = 'example.com', successful, failures = [], }) => JSON.stringify({
    'organization-name': 'Example Net',
    'date-range': { 'start-datetime': '2025-12-31T00:00:00Z', 'end-datetime': '2025-12-31T23:59:59Z' },
    'contact-info': 'tls@example.net',
    'report-id': '1',
    policies: [
        {
            policy: { 'policy-type': 'sts', 'policy-domain': domain },
            summary: {
                'total-successful-session-count': successful,
                'total-failure-session-count': failures.reduce((sum, { count }) => sum + count, 0),
            },
            'failure-details': failures.map(({ type, count, mx = 'mx.example.com' }) => ({
                'result-type': type,
                'receiving-mx-hostname': mx,
                'failed-session-count': count,
            })),
        },
    ],
});

;// CONCATENATED MODULE: ./build/checks/reputation/complaint-report.js





/* harmony default export */ const complaint_report = ((0,check/* defineCheck */.q)({
    id: 'reputation/complaint-report',
    title: 'What recipients complain of is known',
    why: `Some mailbox providers send the complaints of their users back (feedback loops). Each comes from somebody who saw the
mail and pressed "this is spam": who goes on writing to them, or to others of the same list, is filtered before long. How
many are too many only the number of messages sent tells, which complaints do not (see reputation/complaint-rate).`,
    refs: [
        (0,reference/* rfc */.W)(5965),
        (0,reference/* rfc */.W)(6650),
        (0,reference/* rfc */.W)(6591, '3'),
        (0,reference/* provider */.M)('Yahoo: complaint feedback loop', 'https://senders.yahooinc.com/complaint-feedback-loop/'),
    ],
    on: 'reports',
    needs: { seen: complaintsSeen },
    messages: {
        complaints: {
            severity: 'notice',
            text: ({ domain, count, types, ...named }) => `${(0,quote/* counted */.hS)(count, 'complaint')} about mail of ${domain} (${(0,quote/* listed */.KE)(types)})${whence(named)}`,
            remedy: ({ campaigns }) => `Stop writing to these recipients at once, ${campaigns.length === 0 ? 'and ask how they came onto the list' : 'and look first at how recipients of that list were gained'}.`,
        },
        optOuts: {
            severity: 'notice',
            text: ({ domain, count, types, ...named }) => `${(0,quote/* counted */.hS)(count, 'recipient')} of mail of ${domain} asked to be taken off (${(0,quote/* listed */.KE)(types)})${whence(named)}`,
            remedy: () => 'Take them off the list within two days, as receivers ask for, and better at once.',
        },
        authentication: {
            severity: 'notice',
            text: ({ domain, count, types, ...named }) => `${(0,quote/* counted */.hS)(count, 'message')} as ${domain} failed authentication by failure reports${types.length === 0 ? '' : ` (${(0,quote/* listed */.KE)(types)})`}${whence(named)}`,
            remedy: () => 'Look whether the source is one of yours; if it is, mend its SPF or DKIM (see spf/*, dkim/*), else it is forged.',
        },
    },
    examples: [
        {
            title: 'a message that somebody took out of the spam folder',
            zone: '',
            reports: { 'a.eml': sampleComplaint({ type: 'not-spam' }) },
            says: [],
        },
        { title: 'a complaint', zone: '', reports: { 'a.eml': sampleComplaint() }, says: ['complaints'] },
        {
            title: 'a wish to be taken off',
            zone: '',
            reports: { 'a.eml': sampleComplaint({ type: 'opt-out' }) },
            says: ['optOuts'],
        },
        {
            title: 'a failure report',
            zone: '',
            reports: { 'a.eml': sampleComplaint({ type: 'auth-failure' }) },
            says: ['authentication'],
        },
        {
            title: 'a complaint about mail of somebody else',
            zone: '',
            reports: { 'a.eml': sampleComplaint({ from: 'news@example.org' }) },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'a complaint about a host below the domain',
            zone: '',
            reports: { 'a.eml': sampleComplaint({ from: 'news@shop.example.com', incidents: 7 }) },
            says: ['complaints'],
        },
    ],
    skip: ({ seen }, { name }) => (seen.types.length === 0 ? `no complaint about ${name} is given` : undefined),
    *run({ seen }, say, { name: domain }) {
        const { complaints, optOuts, failures, types } = seen;
        const named = (wanted) => types.filter(({ name }) => wanted(name)).map(({ name, count }) => `${name} ${count}`);
        const isOptOut = (type) => type.startsWith('opt-out');
        if (complaints.count > 0)
            yield say.complaints({
                domain,
                types: named((type) => !isOptOut(type) && type !== 'auth-failure' && type !== 'not-spam'),
                ...complaints,
            });
        if (optOuts.count > 0)
            yield say.optOuts({ domain, types: named(isOptOut), ...optOuts });
        if (failures.count > 0) {
            const { kinds, ...figures } = failures;
            yield say.authentication({
                domain,
                types: kinds.map(({ name, count }) => `${name} ${count}`),
                ...figures,
            });
        }
    },
}));
/** ` from example.net 12 about the list "news", sent by 192.0.2.1`. */
function whence({ reporters, sources, campaigns }) {
    const from = reporters.map(({ name, count }) => `${name} ${count}`);
    const about = campaigns.map(({ name }) => (0,quote/* quoted */.TL)(name));
    return [
        from.length === 0 ? '' : ` from ${(0,quote/* listed */.KE)(from, 3)}`,
        about.length === 0 ? '' : ` about ${(0,quote/* listed */.KE)(about, 3)}`,
        sources.length === 0
            ? ''
            : `, sent by ${(0,quote/* listed */.KE)(sources.map(({ name }) => name), 3)}`,
    ].join('');
}

// EXTERNAL MODULE: ./build/facts/report-dmarc.js
var report_dmarc = __webpack_require__(6772);
// EXTERNAL MODULE: ./build/facts/report-sources.js + 4 modules
var report_sources = __webpack_require__(6467);
// EXTERNAL MODULE: ./build/mail/day/index.js
var day = __webpack_require__(3379);
;// CONCATENATED MODULE: ./build/facts/report-words.js
/** How figures of reports stand in a sentence. */



/** Fewer messages may be chance, or somebody's trial: nothing is made of them. */
const fewMessages = 10;
/** `1,204 messages`. */
const messagesInWords = (count) => `${(0,figures/* thousands */.oh)(count)} ${count === 1 ? 'message' : 'messages'}`;
/** `12.3 %`, `0.04 %`; `100 %` only where it is all. */
function share(part, whole) {
    const percent = whole === 0 ? 0 : (part / whole) * 100;
    if (percent === 0 || percent === 100)
        return `${percent} %`;
    return percent < 1 ? `${percent.toFixed(2)} %` : `${Math.min(percent, 99.9).toFixed(1)} %`;
}
/** `in 3 reports of 2025-12-31 to 2026-01-02`. */
function spanInWords({ reports, begin, end, }) {
    const days = [...new Set([begin, end].flatMap((time) => (time === undefined ? [] : [(0,day/* dayOf */.kb)(time * 1000)])))];
    return `in ${(0,quote/* counted */.hS)(reports, 'report')}${days.length === 0 ? '' : ` of ${days.join(' to ')}`}`;
}

;// CONCATENATED MODULE: ./build/checks/reputation/dmarc-failure.js







/** Less than this share of a source's messages fails for everybody: bounces, calendars, replies of machines. */
const usualShare = 0.05;
const dmarc_failure_zone = 'example.com. TXT "v=spf1 ip4:192.0.2.0/24 -all"';
const dmarc_failure_passing = { count: 400, dkim: 'pass', spf: 'pass', authDkim: 'pass example.com' };
/* harmony default export */ const dmarc_failure = ((0,check/* defineCheck */.q)({
    id: 'reputation/dmarc-failure',
    title: 'Mail from the domain’s own senders passes DMARC',
    why: `DMARC passes where SPF or DKIM passes for the domain in the From field, or for one of the same organisation. A service that
bounces to a domain of its own and signs with a key of its own passes both, and fails DMARC all the same. Receivers tell in
their reports what they saw; a failing sender that the SPF record names is hardly a forger, but a service that was never
set up to the end.`,
    refs: [
        (0,reference/* rfc */.W)(9989, '4.4'),
        (0,reference/* rfc */.W)(9990),
        (0,reference/* provider */.M)('Google: email sender guidelines', 'https://support.google.com/a/answer/81126'),
    ],
    on: 'reports',
    needs: { seen: report_dmarc/* dmarcSeen */.tA, sources: report_sources/* dmarcSources */.c },
    messages: {
        stopped: {
            severity: 'error',
            text: (failing) => `${failed(failing)}, and ${messagesInWords(failing.stopped)} went to spam or were refused for it`,
            remedy: (failing) => mend[failing.cause](failing),
        },
        failing: {
            severity: 'warning',
            text: (failing) => failed(failing),
            remedy: (failing) => mend[failing.cause](failing),
        },
    },
    examples: [
        { title: 'all passes', zone: dmarc_failure_zone, reports: { 'a.xml': sampleReport({ rows: [dmarc_failure_passing] }) }, says: [] },
        {
            title: 'a newsletter service that signs and bounces in its own name',
            zone: dmarc_failure_zone,
            reports: {
                'a.xml': sampleReport({
                    rows: [dmarc_failure_passing, { count: 120, authDkim: 'pass sendgrid.net', authSpf: 'pass sendgrid.net' }],
                }),
            },
            says: ['failing'],
        },
        {
            title: 'the same under a policy of reject',
            zone: dmarc_failure_zone,
            reports: {
                'a.xml': sampleReport({
                    p: 'reject',
                    rows: [dmarc_failure_passing, { count: 120, authSpf: 'pass sendgrid.net', disposition: 'reject' }],
                }),
            },
            says: ['stopped'],
        },
        {
            title: 'signatures that do not verify',
            zone: dmarc_failure_zone,
            reports: { 'a.xml': sampleReport({ rows: [{ count: 50, authDkim: 'fail example.com' }] }) },
            says: ['failing'],
        },
        {
            title: 'a server that does neither',
            zone: dmarc_failure_zone,
            reports: { 'a.xml': sampleReport({ rows: [{ count: 50, authSpf: 'none out.example.com' }] }) },
            says: ['failing'],
        },
        {
            title: 'mailing lists, which change what they pass on',
            zone: dmarc_failure_zone,
            reports: {
                'a.xml': sampleReport({
                    rows: [dmarc_failure_passing, { count: 50, reason: 'mailing_list', authDkim: 'fail example.com' }],
                }),
            },
            says: [],
        },
        {
            title: 'a forger',
            zone: dmarc_failure_zone,
            reports: { 'a.xml': sampleReport({ rows: [dmarc_failure_passing, { ip: '198.51.100.7', count: 5000 }] }) },
            says: [],
        },
        {
            title: 'less than anything can be told from',
            zone: dmarc_failure_zone,
            reports: { 'a.xml': sampleReport({ rows: [{ count: 3 }] }) },
            says: [],
        },
        {
            title: 'reports about another domain only',
            zone: dmarc_failure_zone,
            reports: { 'a.xml': sampleReport({ domain: 'example.org', rows: [dmarc_failure_passing] }) },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'an SPF record that does not answer',
            zone: dmarc_failure_zone,
            unanswered: { 'TXT example.com': 'timeout' },
            reports: { 'a.xml': sampleReport({ rows: [{ count: 50 }] }) },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: report_dmarc/* withoutReports */.EO,
    *run({ sources }, say, { name }) {
        for (const source of sources.filter(({ standing }) => standing === 'own')) {
            const failing = failingOf(source, name);
            if (failing.failed < fewMessages || failing.failed / source.messages < usualShare)
                continue;
            yield failing.stopped >= fewMessages ? say.stopped(failing) : say.failing(failing);
        }
    },
}));
function failingOf(source, domain) {
    const { name, messages, causes, quarantined, rejected } = source;
    const failed = source.failed - (causes.forwarded ?? 0);
    const ordered = ['unaligned', 'altered', 'unauthenticated'].map((cause) => ({
        cause,
        count: causes[cause] ?? 0,
    }));
    const { cause } = ordered.reduce((most, one) => (one.count > most.count ? one : most));
    const names = cause === 'unaligned' ? source.authenticated : cause === 'altered' ? source.selectors : [];
    const stopped = Math.min(quarantined + rejected, failed);
    return { domain, source: name, messages, failed, stopped, cause, names: names.map((one) => one.name) };
}
const failed = (failing) => {
    const { domain, source, messages, failed: count } = failing;
    return `${messagesInWords(count)} of ${domain} from ${(0,quote/* quoted */.TL)(source)}, ${share(count, messages)} of what came from there, failed DMARC, since ${since[failing.cause](failing)}`;
};
const since = {
    unaligned: ({ names }) => `they are authenticated as ${(0,quote/* listed */.KE)(names.map(quote/* quoted */.TL), 3)} only`,
    altered: ({ names }) => `their DKIM signatures${names.length === 0 ? '' : ` (${(0,quote/* listed */.KE)(names, 3)})`} do not verify and SPF does not align`,
    unauthenticated: () => 'neither SPF nor DKIM passes for anybody',
};
const mend = {
    unaligned: ({ domain }) => `Set up there that mail is signed with DKIM as ${domain}, or that its MAIL FROM is of ${domain}; most services call it domain authentication.`,
    altered: ({ names, domain }) => `See that ${names.length === 0 ? 'the key' : `the key of the selector ${(0,quote/* listed */.KE)(names, 3)}`} of ${domain} in the DNS is that of the sender, and that nothing changes mail after it was signed (see dkim/*).`,
    unauthenticated: ({ domain }) => `Sign mail with DKIM as ${domain} there, and let its MAIL FROM be of ${domain}, whose SPF record names it.`,
};

// EXTERNAL MODULE: ./build/facts/postmaster-tools.js + 1 modules
var postmaster_tools = __webpack_require__(724);
;// CONCATENATED MODULE: ./build/facts/postmaster-tools-words.js
/** Why a check has nothing to judge. Gmail shows nothing below a volume that it does not tell, which is no failure. */
const noFigures = (shares, what) => shares.length > 0
    ? undefined
    : `Postmaster Tools have no figures ${what} for these days: there is too little mail to Gmail`;
/** The mean of all days; their volumes are not told. */
const meanOf = (shares) => shares.reduce((sum, { share }) => sum + share, 0) / shares.length;

;// CONCATENATED MODULE: ./build/checks/reputation/gmail-authentication.js






/** Forwarded mail fails SPF, and lists break DKIM: some failures are nobody's fault. */
const enough = 0.95;
const gmail_authentication_zone = 'example.com. MX 10 mx.example.com.';
const gmail_authentication_passing = (shares) => ({
    'GET /v2/domains/example.com/complianceStatus': {},
    'POST /v2/domains/example.com/domainStats:query': {
        json: {
            domainStats: Object.entries(shares).map(([metric, doubleValue]) => ({
                metric,
                date: { year: 2025, month: 12, day: 28 },
                value: { doubleValue },
            })),
        },
    },
});
/* harmony default export */ const gmail_authentication = ((0,check/* defineCheck */.q)({
    id: 'reputation/gmail-authentication',
    title: 'Messages to Gmail pass SPF, DKIM and DMARC',
    why: `Postmaster Tools show how many of the messages that reached Gmail in the name of the domain passed each of the three.
A share that is low means that some of the senders are not in SPF, do not sign, or sign as somebody else: what they send is
refused or goes to spam. The DNS alone cannot show that, as it does not know who sends.`,
    refs: [
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/a/answer/81126'),
        (0,reference/* provider */.M)('Postmaster Tools API', 'https://developers.google.com/workspace/gmail/postmaster/reference/rest'),
    ],
    on: 'postmaster-tools',
    needs: { postmasterTools: postmaster_tools/* postmasterTools */.C },
    messages: {
        failing: {
            severity: 'warning',
            text: ({ failing, from, to }) => `of the messages to Gmail from ${from} to ${to}, only ${(0,quote/* listed */.KE)(failing.map(({ mechanism, share }) => `${(0,figures/* percent */.KN)(share)} passed ${mechanism}`))}`,
            remedy: () => 'Find the senders that fail with DMARC aggregate reports (setting reports), add them to SPF and have them sign with DKIM for this domain; stop the others with a DMARC policy.',
        },
    },
    examples: [
        { title: 'nearly all pass', zone: gmail_authentication_zone, apis: gmail_authentication_passing({ spf: 0.97, dkim: 1, dmarc: 1 }), says: [] },
        {
            title: 'a sender that does not sign',
            zone: gmail_authentication_zone,
            apis: gmail_authentication_passing({ spf: 0.99, dkim: 0.6, dmarc: 0.99 }),
            says: ['failing'],
        },
        { title: 'too little mail for figures', zone: gmail_authentication_zone, apis: gmail_authentication_passing({}), says: [], outcome: 'skipped' },
    ],
    skip: ({ postmasterTools }) => noFigures(Object.values(postmasterTools.authentication).flat(), 'of authentication'),
    *run({ postmasterTools: { authentication, from, to } }, say, { name }) {
        const failing = Object.entries(authentication).flatMap(([mechanism, shares]) => {
            const share = shares.length === 0 ? 1 : meanOf(shares);
            return share < enough ? [{ mechanism: mechanism.toUpperCase(), share }] : [];
        });
        if (failing.length > 0)
            yield say.failing({ failing, from, to }, { in: 'dns', name, type: 'TXT' });
    },
}));

;// CONCATENATED MODULE: ./build/checks/reputation/gmail-compliance.js




/** Requirements in Gmail's words, what they ask for, and what mends them. */
const requirements = {
    SPF: ['SPF', 'Publish SPF for the envelope domain of every sender (`spf/*`).'],
    DKIM: ['DKIM', 'Have every sender sign with DKIM (`dkim/*`).'],
    SPF_AND_DKIM: ['SPF and DKIM', 'Give every sender both SPF and DKIM (`spf/*`, `dkim/*`).'],
    DMARC_POLICY: ['a DMARC record', 'Publish a DMARC record, at least "v=DMARC1; p=none" (`dmarc/*`).'],
    DMARC_ALIGNMENT: [
        'a From domain that SPF or DKIM speak for',
        'Sign with a key of the From domain, or send with an envelope address in it (`dmarc/*`).',
    ],
    MESSAGE_FORMATTING: ['messages as RFC 5322 has them', 'Look at a message with `message` (`message/*`).'],
    DNS_RECORDS: [
        'valid forward and reverse DNS',
        'Mend the PTR and address records of the senders (`ptr/*`).',
    ],
    ENCRYPTION: ['TLS', 'Turn TLS on for outgoing mail on every server that sends.'],
    USER_REPORTED_SPAM_RATE: [
        'few spam reports',
        'Mail only who asked for it, until the rate stays below 0.1 %.',
    ],
    ONE_CLICK_UNSUBSCRIBE: [
        'one-click unsubscribe',
        'Put List-Unsubscribe with an https address and List-Unsubscribe-Post on every bulk message (RFC 8058).',
    ],
    HONOR_UNSUBSCRIBE: ['unsubscribing that works', 'Stop mailing who unsubscribed, within two days.'],
};
/** For these Gmail only withholds help; for the others it refuses mail. */
const withholdsHelp = new Set(['USER_REPORTED_SPAM_RATE', 'ONE_CLICK_UNSUBSCRIBE', 'HONOR_UNSUBSCRIBE']);
const gmail_compliance_text = ({ requirement, reason }) => `Gmail finds that the domain does not meet its requirement of ${requirements[requirement]?.[0] ?? requirement}${reason === undefined ? '' : ` (${reason})`}`;
const gmail_compliance_remedy = ({ requirement }) => requirements[requirement]?.[1] ?? 'Read in Postmaster Tools what it asks for.';
const gmail_compliance_zone = 'example.com. MX 10 mx.example.com.';
const verdict = (complianceData) => ({
    'POST /v2/domains/example.com/domainStats:query': {},
    'GET /v2/domains/example.com/complianceStatus': {
        json: JSON.parse(JSON.stringify({ name: 'domains/example.com/complianceStatus', complianceData })),
    },
});
const row = (requirement, status) => ({ requirement, status: { status } });
/* harmony default export */ const gmail_compliance = ((0,check/* defineCheck */.q)({
    id: 'reputation/gmail-compliance',
    title: 'Gmail finds that the domain meets its requirements',
    why: `Postmaster Tools say for each of the requirements of Gmail whether the mail of the domain meets it. It is the verdict of
the receiver itself, over all the mail that it got. Mail that does not meet a technical one is put off or refused; without
one-click unsubscribe or with many spam reports, there is no help when mail goes to spam.`,
    refs: [
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/a/answer/81126'),
        (0,reference/* provider */.M)('Gmail: sender guidelines FAQ', 'https://support.google.com/a/answer/14229414'),
    ],
    on: 'postmaster-tools',
    needs: { postmasterTools: postmaster_tools/* postmasterTools */.C },
    messages: {
        'needs-work': { severity: 'error', text: gmail_compliance_text, remedy: gmail_compliance_remedy },
        'no-help': { severity: 'warning', text: gmail_compliance_text, remedy: gmail_compliance_remedy },
    },
    examples: [
        {
            title: 'all met',
            zone: gmail_compliance_zone,
            apis: verdict({ rowData: [row('SPF', 'COMPLIANT'), row('DMARC_POLICY', 'COMPLIANT')] }),
            says: [],
        },
        {
            title: 'no DKIM',
            zone: gmail_compliance_zone,
            apis: verdict({ rowData: [row('SPF', 'COMPLIANT'), row('DKIM', 'NEEDS_WORK')] }),
            says: ['needs-work'],
        },
        {
            title: 'no unsubscribing with one click',
            zone: gmail_compliance_zone,
            apis: verdict({
                rowData: [row('SPF', 'COMPLIANT'), row('ONE_CLICK_UNSUBSCRIBE', 'NEEDS_WORK')],
                oneClickUnsubscribeVerdict: { status: { status: 'NEEDS_WORK' }, reason: 'NO_UNSUB_GENERAL' },
            }),
            says: ['no-help'],
        },
        {
            title: 'no verdict yet',
            zone: gmail_compliance_zone,
            apis: verdict({ rowData: [row('SPF', 'STATE_UNSPECIFIED')] }),
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ postmasterTools }) => noFigures(postmasterTools.compliance, 'of its requirements'),
    *run({ postmasterTools }, say, { name }) {
        for (const judged of postmasterTools.compliance)
            if (!judged.isMet)
                yield say[withholdsHelp.has(judged.requirement) ? 'no-help' : 'needs-work'](judged, {
                    in: 'dns',
                    name,
                    type: 'TXT',
                });
    },
}));

;// CONCATENATED MODULE: ./build/checks/reputation/gmail-delivery-errors.js






const limits = { warn: 0.01, fail: 0.05 };
/** What Gmail's reasons mean, and what mends them. */
const reasons = {
    bad_attachment: ['a forbidden attachment', 'do not attach programs and macros (`message/*`)'],
    bad_or_missing_ptr_record: [
        'no valid PTR record',
        'mend the reverse DNS of the sending addresses (`ptr/*`)',
    ],
    ip_in_rbls: ['an address on a block list', 'have the address taken off the list (`blocklist/*`)'],
    low_domain_reputation: [
        'the reputation of the domain',
        'send less, and to who asked for it, until the rates are good',
    ],
    low_ip_reputation: ['the reputation of the address', 'send less from the address, and to who asked for it'],
    spammy_content: ['content that looks like spam', 'look at the messages with `message` and `spamd`'],
    stamp_policy_error: [
        'the DMARC policy of the domain',
        'have every sender pass SPF or DKIM for the domain (`dmarc/*`)',
    ],
    other: ['other reasons', 'look at the bounces with `bounces`'],
};
const gmail_delivery_errors_text = ({ share, reasons: given, from, to }) => `Gmail refused ${(0,figures/* percent */.KN)(share)} of the messages from ${from} to ${to}${given.length === 0
    ? ''
    : `: ${(0,quote/* listed */.KE)(given.map(({ reason, share: part }) => `${(0,figures/* percent */.KN)(part)} for ${reasons[reason]?.[0] ?? reason}`))}`}`;
const gmail_delivery_errors_remedy = ({ reasons: [first] }) => `First ${(reasons[first?.reason ?? 'other'] ?? reasons['other'])?.[1]}.`;
const gmail_delivery_errors_zone = 'example.com. MX 10 mx.example.com.';
const gmail_delivery_errors_refused = (shares) => ({
    'GET /v2/domains/example.com/complianceStatus': {},
    'POST /v2/domains/example.com/domainStats:query': {
        json: {
            domainStats: Object.entries(shares).map(([metric, doubleValue]) => ({
                metric,
                value: { doubleValue },
            })),
        },
    },
});
/* harmony default export */ const gmail_delivery_errors = ((0,check/* defineCheck */.q)({
    id: 'reputation/gmail-delivery-errors',
    title: 'Gmail refuses hardly any message',
    why: `Postmaster Tools show which share of the messages Gmail refused for good, and why: a missing PTR record, a block list,
the reputation of address or domain, the content, or the domain's own DMARC policy. Each has another remedy.`,
    refs: [
        (0,reference/* provider */.M)('Gmail: SMTP errors and codes', 'https://support.google.com/a/answer/3726730'),
        (0,reference/* provider */.M)('Postmaster Tools API', 'https://developers.google.com/workspace/gmail/postmaster/reference/rest'),
    ],
    on: 'postmaster-tools',
    needs: { postmasterTools: postmaster_tools/* postmasterTools */.C },
    messages: {
        many: { severity: 'error', text: gmail_delivery_errors_text, remedy: gmail_delivery_errors_remedy },
        some: { severity: 'warning', text: gmail_delivery_errors_text, remedy: gmail_delivery_errors_remedy },
    },
    examples: [
        { title: 'hardly any', zone: gmail_delivery_errors_zone, apis: gmail_delivery_errors_refused({ refused: 0.002, deferred: 0.01, other: 0.002 }), says: [] },
        {
            title: 'addresses without PTR',
            zone: gmail_delivery_errors_zone,
            apis: gmail_delivery_errors_refused({ refused: 0.12, bad_or_missing_ptr_record: 0.11, other: 0.01 }),
            says: ['many'],
        },
        { title: 'some of it', zone: gmail_delivery_errors_zone, apis: gmail_delivery_errors_refused({ refused: 0.02, spammy_content: 0.02 }), says: ['some'] },
        { title: 'reasons unknown', zone: gmail_delivery_errors_zone, apis: gmail_delivery_errors_refused({ refused: 0.02 }), says: ['some'] },
        { title: 'too little mail for figures', zone: gmail_delivery_errors_zone, apis: gmail_delivery_errors_refused({}), says: [], outcome: 'skipped' },
    ],
    skip: ({ postmasterTools: { refused: share } }) => noFigures(share === undefined ? [] : [share], 'of delivery errors'),
    *run({ postmasterTools: { refused: share = 0, refusedFor, from, to } }, say, { name }) {
        const said = { share, reasons: refusedFor, from, to };
        const at = { in: 'dns', name, type: 'MX' };
        if (share >= limits.fail)
            yield say.many(said, at);
        else if (share >= limits.warn)
            yield say.some(said, at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/reputation/gmail-encryption.js





/** All of it should be: what is not comes from a server without TLS. */
const gmail_encryption_enough = 0.99;
const gmail_encryption_zone = 'example.com. MX 10 mx.example.com.';
const encrypted = (...rates) => ({
    'GET /v2/domains/example.com/complianceStatus': {},
    'POST /v2/domains/example.com/domainStats:query': {
        json: {
            domainStats: rates.map((doubleValue, i) => ({
                metric: 'tls',
                date: { year: 2025, month: 12, day: 25 + i },
                value: { doubleValue },
            })),
        },
    },
});
/* harmony default export */ const gmail_encryption = ((0,check/* defineCheck */.q)({
    id: 'reputation/gmail-encryption',
    title: 'Messages reach Gmail over TLS',
    why: `Gmail wants every message to come over TLS, and answers 421 4.7.29 or 550 5.7.29 to some that do not. Postmaster Tools
show how many did: a share that is not 100 % gives away a server that sends in plain text.`,
    refs: [
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/a/answer/81126'),
        (0,reference/* provider */.M)('Gmail: SMTP errors and codes', 'https://support.google.com/a/answer/3726730'),
    ],
    on: 'postmaster-tools',
    needs: { postmasterTools: postmaster_tools/* postmasterTools */.C },
    messages: {
        plain: {
            severity: 'warning',
            text: ({ share, from, to }) => `only ${(0,figures/* percent */.KN)(share)} of the messages to Gmail from ${from} to ${to} came over TLS`,
            remedy: () => 'Turn TLS on for outgoing mail on every server that sends for the domain (`smtp_tls_security_level = may` in Postfix).',
        },
    },
    examples: [
        { title: 'all over TLS', zone: gmail_encryption_zone, apis: encrypted(1, 1, 0.999), says: [] },
        { title: 'a server without TLS', zone: gmail_encryption_zone, apis: encrypted(0.9, 0.92), says: ['plain'] },
        { title: 'too little mail for figures', zone: gmail_encryption_zone, apis: encrypted(), says: [], outcome: 'skipped' },
    ],
    skip: ({ postmasterTools }) => noFigures(postmasterTools.encryption, 'of TLS'),
    *run({ postmasterTools: { encryption, from, to } }, say, { name }) {
        const share = meanOf(encryption);
        if (share < gmail_encryption_enough)
            yield say.plain({ share, from, to }, { in: 'dns', name, type: 'MX' });
    },
}));

;// CONCATENATED MODULE: ./build/checks/reputation/gmail-spam-rate.js







const gmail_spam_rate_text = ({ days, worst, day, limit }) => `Gmail counted spam reports at or above ${(0,figures/* percent */.KN)(limit)} on ${(0,quote/* counted */.hS)(days.length, 'day')} of the last two weeks, ${(0,figures/* percent */.KN)(worst)} on ${day}`;
const gmail_spam_rate_remedy = () => 'Stop mailing who has not opened anything for months, put a one-click unsubscribe on every bulk message, and send slower: help from Gmail needs seven days in a row below 0.3 %.';
const gmail_spam_rate_zone = 'example.com. MX 10 mx.example.com.';
const reported = (...rates) => ({
    'GET /v2/domains/example.com/complianceStatus': {},
    'POST /v2/domains/example.com/domainStats:query': {
        json: {
            domainStats: rates.map((floatValue, i) => ({
                metric: 'spam',
                date: { year: 2025, month: 12, day: 25 + i },
                value: { floatValue },
            })),
        },
    },
});
/* harmony default export */ const gmail_spam_rate = ((0,check/* defineCheck */.q)({
    id: 'reputation/gmail-spam-rate',
    title: 'Few people at Gmail report the messages as spam',
    why: `Gmail shows in its Postmaster Tools which share of the messages in the inbox people reported as spam, for each day
with enough mail. It wants less than 0.1 %, and never 0.3 % or more: from there on, mail goes to spam or is refused.`,
    refs: [
        (0,reference/* provider */.M)('Gmail: email sender guidelines', 'https://support.google.com/a/answer/81126'),
        (0,reference/* provider */.M)('Postmaster Tools API', 'https://developers.google.com/workspace/gmail/postmaster/reference/rest'),
    ],
    on: 'postmaster-tools',
    needs: { postmasterTools: postmaster_tools/* postmasterTools */.C, complaintLimits: rates/* complaintLimits */.E6 },
    messages: {
        high: { severity: 'error', text: gmail_spam_rate_text, remedy: gmail_spam_rate_remedy },
        raised: { severity: 'warning', text: gmail_spam_rate_text, remedy: gmail_spam_rate_remedy },
    },
    examples: [
        { title: 'hardly any reports', zone: gmail_spam_rate_zone, apis: reported(0, 0.0004, 0.0002), says: [] },
        { title: 'a bad day', zone: gmail_spam_rate_zone, apis: reported(0.0004, 0.0035, 0.0002), says: ['high'] },
        { title: 'more than is good', zone: gmail_spam_rate_zone, apis: reported(0.0012, 0.0015), says: ['raised'] },
        { title: 'too little mail for figures', zone: gmail_spam_rate_zone, apis: reported(), says: [], outcome: 'skipped' },
        {
            title: 'a token that has expired',
            zone: gmail_spam_rate_zone,
            apis: { 'POST /v2/domains/example.com/domainStats:query': { status: 401 } },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a domain that the account does not have',
            zone: gmail_spam_rate_zone,
            apis: {},
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ postmasterTools }) => noFigures(postmasterTools.spamRate, 'of spam reports'),
    *run({ postmasterTools, complaintLimits: { warn, fail } }, say, { name }) {
        const above = (limit) => postmasterTools.spamRate.filter(({ share }) => share >= limit);
        const [high, raised] = [above(fail), above(warn)];
        const days = high.length > 0 ? high : raised;
        const worst = days.reduce((a, b) => (b.share > a.share ? b : a), { day: '', share: 0 });
        if (days.length > 0)
            yield say[high.length > 0 ? 'high' : 'raised']({
                days: days.map(({ day }) => day),
                worst: worst.share,
                day: worst.day,
                limit: high.length > 0 ? fail : warn,
            }, { in: 'dns', name, type: 'MX' });
    },
}));

// EXTERNAL MODULE: ./build/facts/report-authorised.js
var report_authorised = __webpack_require__(7615);
;// CONCATENATED MODULE: ./build/checks/reputation/lost-sender.js








/** Signatures break on the way now and then: a source that signs all else is not one that SPF vouches for. */
const lost_sender_usualShare = 0.05;
const bySpf = { count: 40, spf: 'pass', authSpf: 'pass example.com' };
/* harmony default export */ const lost_sender = ((0,check/* defineCheck */.q)({
    id: 'reputation/lost-sender',
    title: 'The SPF record names every address whose mail has passed by SPF alone',
    why: `Reports name the addresses whose mail passed DMARC by SPF and by nothing else. Where the record that is published now,
or proposed in a pull request, names such an address no longer, the next mail from there fails: an include that looked unused
was the only thing that vouched for somebody.`,
    refs: [(0,reference/* rfc */.W)(7208, '3.1'), (0,reference/* rfc */.W)(9990, '3.1.1')],
    on: 'reports',
    needs: { seen: report_dmarc/* dmarcSeen */.tA, sources: report_sources/* dmarcSources */.c, allowed: report_authorised/* authorisation */.Z },
    messages: {
        lost: {
            severity: 'warning',
            text: ({ domain, source, messages, all, ips, ...span }) => `${messagesInWords(messages)} from ${(0,quote/* quoted */.TL)(source)} (${(0,quote/* listed */.KE)(ips, 3)}), ${share(messages, all)} of all of ${domain}, passed by SPF alone (${spanInWords(span)}), and the SPF record does not let it send any more`,
            remedy: ({ domain, ips }) => `If it still sends for ${domain}, put ${(0,quote/* listed */.KE)(ips, 3)} or the include of its operator back into the SPF record; if it was retired, all is well.`,
        },
    },
    examples: [
        {
            title: 'an address that the record names',
            zone: 'example.com. TXT "v=spf1 ip4:192.0.2.0/24 -all"',
            reports: { 'a.xml': sampleReport({ rows: [bySpf] }) },
            says: [],
        },
        {
            title: 'an address that the record names no longer',
            zone: 'example.com. TXT "v=spf1 ip4:198.51.100.0/24 -all"',
            reports: { 'a.xml': sampleReport({ rows: [bySpf] }) },
            says: ['lost'],
        },
        {
            title: 'one that signs as well',
            zone: 'example.com. TXT "v=spf1 ip4:198.51.100.0/24 -all"',
            reports: {
                'a.xml': sampleReport({ rows: [{ ...bySpf, dkim: 'pass', authDkim: 'pass example.com' }] }),
            },
            says: [],
        },
        {
            title: 'one whose signatures break now and then',
            zone: 'example.com. TXT "v=spf1 ip4:198.51.100.0/24 -all"',
            reports: {
                'a.xml': sampleReport({
                    rows: [bySpf, { count: 9000, dkim: 'pass', authDkim: 'pass example.com' }],
                }),
            },
            says: [],
        },
        {
            title: 'one that is declared in the settings',
            zone: 'example.com. TXT "v=spf1 ip4:198.51.100.0/24 -all"',
            declared: { sendingNetworks: ['192.0.2.0/28'] },
            reports: { 'a.xml': sampleReport({ rows: [bySpf] }) },
            says: [],
        },
        {
            title: 'a record that does not answer',
            zone: '',
            unanswered: { 'TXT example.com': 'servfail' },
            reports: { 'a.xml': sampleReport({ rows: [bySpf] }) },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: report_dmarc/* withoutReports */.EO,
    *run({ seen, sources, allowed }, say, { name: domain }) {
        const { reports, begin, end, messages: all } = seen;
        for (const { name, standing, messages, spfAlone, ips } of sources) {
            if (standing === 'own' || standing === 'unclear')
                continue;
            if (spfAlone < fewMessages || spfAlone / messages < lost_sender_usualShare)
                continue;
            const lost = {
                domain,
                source: name,
                messages: spfAlone,
                all,
                ips: ips.map((ip) => ip.name),
                reports,
                ...(begin === undefined ? {} : { begin }),
                ...(end === undefined ? {} : { end }),
            };
            yield say.lost(lost, allowed.at);
        }
    },
}));

// EXTERNAL MODULE: ./build/facts/metrics.js + 6 modules
var metrics = __webpack_require__(7177);
;// CONCATENATED MODULE: ./build/facts/metrics-trouble.js


/** Days after which figures say little of how mail arrives now. */
const freshDays = 14;
const metricsTrouble = {
    name: 'metrics-trouble',
    on: 'input',
    async gather(input, world) {
        const files = await world.fact(metrics/* metricsFiles */.hw, input);
        const { domains } = world.settings;
        const oldest = (0,day/* nextDay */.s_)((0,day/* dayOf */.kb)(world.now), -freshDays);
        return files.flatMap((file) => {
            const { path } = file;
            if (file.kind !== 'read')
                return [
                    {
                        path,
                        code: file.kind === 'too-large' ? 'too-large' : 'unreadable',
                        line: 1,
                        detail: file.detail,
                        times: 1,
                    },
                ];
            const strangers = file.rows.filter(({ domain }) => (0,metrics/* ownerOfRow */.rG)(domain, domains) === 'elsewhere');
            const days = file.rows.map(({ day }) => day).sort();
            const last = days.at(-1);
            const ofFile = [];
            const [stranger] = strangers;
            if (stranger?.domain !== undefined)
                ofFile.push({
                    path,
                    code: 'elsewhere',
                    line: stranger.line,
                    value: stranger.domain,
                    times: strangers.length,
                });
            if (last !== undefined && last < oldest)
                ofFile.push({ path, code: 'stale', line: 1, value: last, times: 1 });
            return [...gathered(path, file.problems), ...ofFile];
        });
    },
};
/** One for each kind and column, at its first line. */
function gathered(path, problems) {
    const troubles = new Map();
    for (const problem of problems) {
        const key = `${problem.code} ${problem.column ?? ''}`;
        const known = troubles.get(key);
        troubles.set(key, known === undefined ? { path, ...problem, times: 1 } : { ...known, times: known.times + 1 });
    }
    return [...troubles.values()];
}

;// CONCATENATED MODULE: ./build/checks/reputation/metrics-file.js




/** How often, where it is more than once. */
const often = ({ times }) => times === 1 ? '' : ` (and ${(0,quote/* counted */.hS)(times - 1, 'more time')})`;
const place = ({ path, line }) => `${path}, line ${line}`;
const columns = 'day, domain, stream, sent, delivered, bounced, hard-bounced, complained and unsubscribed';
const whatIsWrong = {
    'bad-day': ({ value = '' }) => `${(0,quote/* quoted */.TL)(value)} is no day`,
    'future-day': ({ value = '' }) => `the day ${(0,quote/* quoted */.TL)(value)} has not come yet`,
    'duplicate-day': ({ value, detail }) => `the day ${value} stands already in line ${detail}`,
    'not-a-number': ({ value = '', column = '' }) => `${(0,quote/* quoted */.TL)(value)} under ${(0,quote/* quoted */.TL)(column)} is no number`,
    negative: ({ value, column = '' }) => `${value} under ${(0,quote/* quoted */.TL)(column)} is negative`,
    fraction: ({ value, column = '' }) => `${value} under ${(0,quote/* quoted */.TL)(column)} is no whole number, and the column counts messages`,
    'above-whole': ({ value, column = '', detail }) => `${value} under ${(0,quote/* quoted */.TL)(column)} is more than the ${detail} messages there were`,
    'share-of-nothing': ({ column = '' }) => `${(0,quote/* quoted */.TL)(column)} is a share, and the row does not count the messages that it is a share of`,
};
const metrics_file_zone = 'example.com. MX 10 mx.example.com.';
/* harmony default export */ const metrics_file = ((0,check/* defineCheck */.q)({
    id: 'reputation/metrics-file',
    title: 'Files of metrics say what they count',
    why: `The files of the setting \`metrics\` come from many tools. A column whose unit is guessed is wrong by a factor of a
hundred, and a row that makes no sense hides a bad day. What is wrong is named by its line; the other rows count.`,
    refs: [(0,reference/* rfc */.W)(4180, '2')],
    on: 'input',
    needs: { metricsTrouble: metricsTrouble },
    messages: {
        unreadable: {
            severity: 'error',
            text: (trouble) => `${place(trouble)}: the file cannot be read as metrics: ${trouble.detail}`,
            remedy: () => `Give a CSV file with a header, or a JSON list of rows, with the columns ${columns}.`,
        },
        'no-column': {
            severity: 'error',
            text: ({ path, column }) => column === 'sent'
                ? `${path} counts neither what was sent nor what was delivered`
                : `${path} has no column ${(0,quote/* quoted */.TL)(column ?? '')}`,
            remedy: () => `Name the columns ${columns}; a day is written as 2026-01-31.`,
        },
        'unit-unknown': {
            severity: 'error',
            text: (trouble) => `${place(trouble)}: the column ${(0,quote/* quoted */.TL)(trouble.column ?? '')} does not say whether 0.3 is a ratio or a percentage`,
            remedy: () => 'Name it with its unit, as in "complained-ratio" or "complained-percent", or give counts.',
        },
        row: {
            severity: 'warning',
            text: (trouble) => `${place(trouble)}: ${whatIsWrong[trouble.code]?.(trouble)}${often(trouble)}; it is left out`,
            remedy: () => 'Mend what writes the file: counts are whole numbers from 0, and each day stands once for a stream.',
        },
        'missing-days': {
            severity: 'warning',
            text: (trouble) => `${place(trouble)}: ${trouble.value === trouble.detail ? `the day ${trouble.value} is` : `the days ${trouble.value} to ${trouble.detail} are`} missing before it${often(trouble)}`,
            remedy: () => 'Give every day, with 0 where nothing was sent: a bad day that is missing makes the rates look good.',
        },
        'unknown-column': {
            severity: 'notice',
            text: (trouble) => `${place(trouble)}: the column ${(0,quote/* quoted */.TL)(trouble.column ?? '')} is not known and not read`,
            remedy: () => `Leave it out, or name it as one of ${columns}.`,
        },
        elsewhere: {
            severity: 'notice',
            text: (trouble) => `${place(trouble)}: ${(0,quote/* quoted */.TL)(trouble.value ?? '')} is no domain of this run${often(trouble)}`,
            remedy: () => 'Add the domain to the run, or leave its rows out.',
        },
        stale: {
            severity: 'notice',
            text: ({ path, value }) => `${path} ends on ${value}, more than two weeks ago`,
            remedy: () => 'Have the file written every day: its rates say nothing of the mail of today.',
        },
    },
    examples: [
        {
            title: 'a file in order',
            zone: metrics_file_zone,
            metrics: { 'm.csv': 'Day;Sent;Complaints\n2025-12-21;100;0\n2025-12-22;90;0\n' },
            says: [],
        },
        { title: 'an empty file', zone: metrics_file_zone, metrics: { 'm.csv': '' }, says: ['unreadable'] },
        { title: 'broken JSON', zone: metrics_file_zone, metrics: { 'm.json': '[\n{"day": "2025-12-21",\n' }, says: ['unreadable'] },
        {
            title: 'no column for the day',
            zone: metrics_file_zone,
            metrics: { 'm.csv': 'sent,bounced\n10,0\n' },
            says: ['no-column'],
        },
        {
            title: 'a rate without a unit',
            zone: metrics_file_zone,
            metrics: { 'm.csv': 'day,sent,complaint_rate\n2025-12-21,1000,0.3\n' },
            says: ['unit-unknown'],
        },
        {
            title: 'counts that make no sense',
            zone: metrics_file_zone,
            metrics: { 'm.csv': 'day,sent,bounced\n2025-12-21,100,-3\n2025-12-22,100,101\n2025-12-23,0.5,0\n' },
            says: ['row', 'row', 'row'],
        },
        {
            title: 'the same mistake in many rows',
            zone: metrics_file_zone,
            metrics: { 'm.csv': 'day,sent,bounced\n2025-12-21,100,many\n2025-12-22,100,more\n' },
            says: ['row'],
        },
        {
            title: 'days that are missing',
            zone: metrics_file_zone,
            metrics: { 'm.csv': 'day,sent\n2025-12-21,10\n2025-12-24,10\n' },
            says: ['missing-days'],
        },
        {
            title: 'a column of another name',
            zone: metrics_file_zone,
            metrics: { 'm.csv': 'day,sent,opened\n2025-12-21,10,3\n' },
            says: ['unknown-column'],
        },
        {
            title: 'a domain that is not checked',
            zone: metrics_file_zone,
            metrics: { 'm.csv': 'day,domain,sent\n2025-12-21,example.net,10\n' },
            says: ['elsewhere'],
        },
        { title: 'old figures', zone: metrics_file_zone, metrics: { 'm.csv': 'day,sent\n2024-01-01,10\n' }, says: ['stale'] },
    ],
    skip: (_, { setting }) => (setting === 'metrics' ? undefined : 'of the files of metrics alone'),
    *run({ metricsTrouble }, say) {
        for (const trouble of metricsTrouble)
            yield say[messageOf(trouble)](trouble, { in: 'file', path: trouble.path, line: trouble.line });
    },
}));
const messages = [
    'no-column',
    'unit-unknown',
    'missing-days',
    'unknown-column',
    'elsewhere',
    'stale',
];
function messageOf({ code }) {
    if (code === 'unreadable' || code === 'too-large' || code === 'not-metrics')
        return 'unreadable';
    return messages.find((message) => message === code) ?? 'row';
}

;// CONCATENATED MODULE: ./build/facts/report-cost.js
function costOf(sources) {
    const own = sources.filter(({ standing }) => standing === 'own' || standing === 'signing');
    const losing = own
        .map((source) => ({ name: source.name, failed: source.failed - passedOnOf(source) }))
        .filter(({ failed }) => failed > 0)
        .sort((a, b) => b.failed - a.failed || (a.name < b.name ? -1 : 1));
    const foreign = sources.filter(({ standing }) => standing === 'stranger' || standing === 'service');
    return {
        own: sum(own.map(({ messages }) => messages)),
        lost: sum(losing.map(({ failed }) => failed)),
        passedOn: sum(sources.map(passedOnOf)),
        foreign: sum(foreign.map(({ failed }) => failed)),
        losing: losing.slice(0, 10),
    };
}
/** A signature that does not verify was broken by the domain's own sender, or by a host that is none of its own. */
const passedOnOf = ({ standing, causes }) => (causes.forwarded ?? 0) + (standing === 'own' ? 0 : (causes.altered ?? 0));
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

// EXTERNAL MODULE: ./build/facts/dmarc.js
var dmarc = __webpack_require__(3013);
// EXTERNAL MODULE: ./build/facts/place.js
var facts_place = __webpack_require__(9359);
;// CONCATENATED MODULE: ./build/facts/report-policy.js



/** @throws Unobserved where a name on the way to the record did not answer. */
const currentPolicy = {
    name: 'current-policy',
    on: 'reports',
    async gather({ name }, world) {
        const found = await world.fact(dmarc/* dmarc */.S, { kind: 'domain', name });
        if (found.kind === 'none')
            return { policy: 'none', at: (0,facts_place/* placeOf */.$)('TXT', { name: (0,dns_name/* under */.hG)('_dmarc', name) ?? name }) };
        const { policy, record, source } = found;
        const isTested = policy !== undefined && record.t === 'y';
        return { policy: isTested ? lower[policy] : policy, at: (0,facts_place/* placeOf */.$)('TXT', source) };
    },
};
/** RFC 9989 §4.7: with `t=y`, receivers apply the policy below. */
const lower = { none: 'none', quarantine: 'none', reject: 'quarantine' };

;// CONCATENATED MODULE: ./build/checks/reputation/policy-cost.js










/** What is lost below this share is lost to those who pass mail on, and nobody can mend it. */
const bearable = 0.001;
/** Fewer messages do not tell what a policy would do to the rest. */
const telling = 100;
const policy_cost_zone = (p) => `example.com. TXT "v=spf1 ip4:192.0.2.0/24 -all"
_dmarc.example.com. TXT "v=DMARC1; p=${p}"`;
const policy_cost_passing = { count: 400, dkim: 'pass', spf: 'pass', authDkim: 'pass example.com' };
const unaligned = { count: 120, authDkim: 'pass sendgrid.net', authSpf: 'pass sendgrid.net' };
const forger = { ip: '203.0.113.9', count: 900 };
/* harmony default export */ const policy_cost = ((0,check/* defineCheck */.q)({
    id: 'reputation/policy-cost',
    title: 'What a DMARC policy costs in mail of the domain’s own is known',
    why: `A policy of reject is what protects a domain, and what refuses its own mail wherever a sender was forgotten. Reports
from before say which: what failed then would have been refused. Held against the policy that is published, or proposed in
a pull request, they tell the cost before it is paid.`,
    refs: [(0,reference/* rfc */.W)(9989, '5.1'), (0,reference/* rfc */.W)(9989, '7'), (0,reference/* rfc */.W)(9990, '3.1.1')],
    on: 'reports',
    needs: { seen: report_dmarc/* dmarcSeen */.tA, sources: report_sources/* dmarcSources */.c, current: currentPolicy },
    messages: {
        tightened: {
            severity: 'error',
            text: (priced) => `with p=${priced.policy}, which is stricter than the policy that reports were made under, ${wouldStop(priced)}`,
            remedy: ({ losing }) => `Mend ${(0,quote/* listed */.KE)(losing.map(({ name }) => (0,quote/* quoted */.TL)(name)), 5)} first, then publish the stricter policy.`,
        },
        costly: {
            severity: 'notice',
            text: (priced) => `with p=${priced.policy}, ${wouldStop(priced)}`,
            remedy: ({ losing }) => `Before a stricter policy, mend ${(0,quote/* listed */.KE)(losing.map(({ name }) => (0,quote/* quoted */.TL)(name)), 5)}.`,
        },
        ready: {
            severity: 'notice',
            text: (priced) => `with p=${priced.policy}, ${messagesInWords(priced.foreign)} that nobody vouches for would have been stopped and, of ${(0,figures/* thousands */.oh)(priced.own)} from ${priced.domain}’s own senders, ${priced.lost === 0 ? 'none' : (0,figures/* thousands */.oh)(priced.lost)} (${spanInWords(priced)})`,
            remedy: ({ domain, policy }) => `Publish p=${policy} for ${domain}, unless senders of yours send rarely and are not in these reports.`,
        },
    },
    examples: [
        {
            title: 'a policy of reject that costs nothing',
            zone: policy_cost_zone('reject'),
            reports: { 'a.xml': sampleReport({ p: 'reject', rows: [policy_cost_passing, forger] }) },
            says: [],
        },
        {
            title: 'no policy, and senders that all pass',
            zone: policy_cost_zone('none'),
            reports: { 'a.xml': sampleReport({ rows: [policy_cost_passing, forger] }) },
            says: ['ready'],
        },
        {
            title: 'no policy, and a service that is not set up',
            zone: policy_cost_zone('none'),
            reports: { 'a.xml': sampleReport({ rows: [policy_cost_passing, unaligned] }) },
            says: ['costly'],
        },
        {
            title: 'a proposed policy that would lose mail',
            zone: policy_cost_zone('reject'),
            reports: { 'a.xml': sampleReport({ rows: [policy_cost_passing, unaligned] }) },
            says: ['tightened'],
        },
        {
            title: 'a proposed policy that would lose nothing',
            zone: policy_cost_zone('quarantine'),
            reports: { 'a.xml': sampleReport({ rows: [policy_cost_passing, forger] }) },
            says: ['ready'],
        },
        {
            title: 'too few messages to tell',
            zone: policy_cost_zone('none'),
            reports: { 'a.xml': sampleReport({ rows: [{ ...policy_cost_passing, count: 20 }] }) },
            says: [],
        },
        {
            title: 'a DMARC record that does not answer',
            zone: policy_cost_zone('none'),
            unanswered: { 'TXT _dmarc.example.com': 'timeout' },
            reports: { 'a.xml': sampleReport({ rows: [policy_cost_passing] }) },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: report_dmarc/* withoutReports */.EO,
    *run({ seen, sources, current: { policy, at } }, say, { name: domain }) {
        const { reports, begin, end, messages } = seen;
        const cost = costOf(sources);
        const about = {
            ...cost,
            domain,
            reports,
            ...(begin === undefined ? {} : { begin }),
            ...(end === undefined ? {} : { end }),
        };
        const isCostly = cost.lost >= fewMessages && cost.lost / Math.max(1, cost.own) >= bearable;
        if (policy !== undefined && policy !== 'none' && isCostly && isStricter(policy, seen.policy?.p))
            yield say.tightened({ ...about, policy }, at);
        if (policy === undefined || policy === 'reject' || messages < telling)
            return;
        if (isCostly && policy === 'none')
            yield say.costly({ ...about, policy: 'quarantine' }, at);
        else if (!isCostly)
            yield say.ready({ ...about, policy: 'reject' }, at);
    },
}));
const ranks = { none: 0, quarantine: 1, reject: 2 };
/** A report without a policy is of no use here. */
const isStricter = (now, before) => before !== undefined && (ranks[now] ?? 0) > (ranks[before] ?? 2);
const wouldStop = ({ lost, own, passedOn, losing, domain, ...span }) => {
    const most = (0,quote/* listed */.KE)(losing.map(({ name, failed }) => `${(0,quote/* quoted */.TL)(name)} (${(0,figures/* thousands */.oh)(failed)})`), 5);
    const changed = passedOn === 0 ? '' : `; ${(0,figures/* thousands */.oh)(passedOn)} more were passed on or changed on the way`;
    return `${messagesInWords(lost)} from ${domain}’s own senders, ${share(lost, own)} of theirs, would go to spam or be refused: ${most}${changed} (${spanInWords(span)})`;
};

;// CONCATENATED MODULE: ./build/checks/reputation/report-file.js





const whole = sampleReport({ rows: [{ count: 1, dkim: 'pass', spf: 'pass' }] });
const bomb = '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "ha">]><feedback>&a;</feedback>';
const report_file_most = 20;
/** A mailbox for reports mostly serves many domains. */
const mostElsewhere = 5;
/* harmony default export */ const report_file = ((0,check/* defineCheck */.q)({
    id: 'reputation/report-file',
    title: 'Every file of reports can be read, and is about a domain of the run',
    why: `Reports come from strangers, packed in several ways, and are saved by something that may stop in the middle. What cannot
be read is left out, and all else is counted; without a word about it, half of the reports would look like half of the mail.`,
    refs: [(0,reference/* rfc */.W)(9990, '3'), (0,reference/* rfc */.W)(8460, '5'), (0,reference/* rfc */.W)(5965, '2')],
    on: 'input',
    needs: { read: report_files/* reportFiles */.I },
    messages: {
        unreadable: {
            severity: 'warning',
            text: (wrong) => `the file ${report_file_named(wrong)} cannot be read (${wrong.text})`,
            remedy: () => 'Let the user that this program runs as read it.',
        },
        empty: {
            severity: 'warning',
            text: (wrong) => `${report_file_named(wrong)} is empty`,
            remedy: () => 'Save the report again, or leave the file out.',
        },
        other: {
            severity: 'notice',
            text: (wrong) => `${report_file_named(wrong)} is no DMARC report, TLS report or complaint, and was left out`,
            remedy: () => 'Give only reports: XML, JSON, gzip or ZIP files, or the mails that they came in.',
        },
        broken: {
            severity: 'warning',
            text: (wrong) => `${report_file_named(wrong)} ${broken[wrong.trouble] ?? 'is damaged'}${rest(wrong)}`,
            remedy: () => 'Get the report again from the mail that it came in; where that is the same, tell its sender.',
        },
        refused: {
            severity: 'warning',
            text: (wrong) => `${report_file_named(wrong)} ${report_file_refused[wrong.trouble] ?? tooLarge(wrong)}, and was not read`,
            remedy: () => 'Reports are not like that: delete the file, which may well be an attack.',
        },
        odd: {
            severity: 'notice',
            text: (wrong) => `${report_file_named(wrong)} ${odd[wrong.trouble] ?? 'is not as a report should be'}${said(wrong)}`,
            remedy: () => 'It was read all the same; tell its sender.',
        },
        elsewhere: {
            severity: 'notice',
            text: ({ path, kind, domain, reports }) => `${(0,quote/* counted */.hS)(reports, report_file_words[kind])} about ${domain}, first in ${(0,quote/* quoted */.TL)(path)}, ${reports === 1 ? 'was' : 'were'} not counted, since that domain is not inspected`,
            remedy: ({ domain }) => `Inspect ${domain} too if it is yours, or leave these reports out.`,
        },
        elsewhereMore: {
            severity: 'notice',
            text: ({ domains }) => `reports about ${(0,quote/* counted */.hS)(domains.length, 'more domain')} that ${domains.length === 1 ? 'is' : 'are'} not inspected were not counted: ${(0,quote/* listed */.KE)(domains)}`,
            remedy: () => 'Inspect those that are yours too, or leave their reports out.',
        },
        more: {
            severity: 'notice',
            text: ({ count }) => `something is wrong with ${(0,quote/* counted */.hS)(count, 'more file or report', 'more files or reports')}`,
            remedy: () => 'Mend those that are named first.',
        },
    },
    examples: [
        { title: 'a report', zone: '', reports: { 'a.xml': whole }, says: [] },
        { title: 'a complaint', zone: '', reports: { 'a.eml': sampleComplaint() }, says: [] },
        {
            title: 'the same report twice, which counts once',
            zone: '',
            reports: { 'a.xml': whole, 'b.xml': whole },
            says: [],
        },
        { title: 'an empty file', zone: '', reports: { 'a.xml': '' }, says: ['empty'] },
        {
            title: 'a file that is not there any more',
            zone: '',
            settings: { inputs: { bounces: [], reports: [{ pattern: 'a.xml', paths: ['a.xml'] }], metrics: [] } },
            says: ['unreadable'],
        },
        {
            title: 'a text of something else',
            zone: '',
            reports: { 'a.xml': whole, 'notes.txt': 'buy milk\nand bread\n' },
            says: ['other'],
        },
        {
            title: 'a page of the web',
            zone: '',
            reports: { 'a.html': '<html><body>No</body></html>' },
            says: ['other'],
        },
        {
            title: 'a report that is cut off',
            zone: '',
            reports: { 'a.xml': whole.slice(0, -60) },
            says: ['broken'],
        },
        {
            title: 'an archive that is cut off',
            zone: '',
            reports: { 'a.xml.gz': Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0) },
            says: ['broken'],
        },
        {
            title: 'a report that does not say about whom it is',
            zone: '',
            reports: { 'a.xml': whole.replace(/<policy_published>.*<\/policy_published>/, '') },
            says: ['broken'],
        },
        { title: 'an XML bomb', zone: '', reports: { 'a.xml': bomb }, says: ['refused'] },
        {
            title: 'a time that is not in seconds',
            zone: '',
            reports: { 'a.xml': whole.replace('1767139200', 'yesterday') },
            says: ['odd'],
        },
        {
            title: 'a report about another domain',
            zone: '',
            reports: { 'a.xml': whole, 'b.xml': whole.replaceAll('example.com', 'example.org') },
            says: ['elsewhere'],
        },
        {
            title: 'a complaint about mail of another domain',
            zone: '',
            reports: { 'a.eml': sampleComplaint({ from: 'news@example.org' }) },
            says: ['elsewhere'],
        },
        {
            title: 'reports about many others',
            zone: '',
            reports: Object.fromEntries([...'abcdefg'].map((name) => [name, whole.replaceAll('example.com', `${name}.example`)])),
            says: [...Array(5).fill('elsewhere'), 'elsewhereMore'],
        },
        {
            title: 'more than anybody reads',
            zone: '',
            reports: Object.fromEntries(Array.from({ length: 22 }, (_, index) => [`${index + 10}.xml`, ''])),
            says: [...Array(20).fill('empty'), 'more'],
        },
    ],
    skip: (_, { setting }) => (setting === 'reports' ? undefined : 'these files hold no reports'),
    *run({ read: { troubles, troubleCount, elsewhere } }, say) {
        for (const { path, line = 1, level, ...wrong } of troubles.slice(0, report_file_most))
            yield say[wrong.trouble === 'missing' && level === 'error' ? 'broken' : report_file_keys[wrong.trouble]]({ path, ...wrong }, 
            // Of what is packed, lines are not those of the file.
            { in: 'file', path, line: wrong.within.length === 0 ? line : 1 });
        if (troubleCount > report_file_most)
            yield say.more({ count: troubleCount - report_file_most });
        for (const { path, ...foreign } of elsewhere.slice(0, mostElsewhere))
            yield say.elsewhere({ path, ...foreign }, { in: 'file', path, line: 1 });
        const others = new Set(elsewhere.slice(mostElsewhere).map(({ domain }) => domain));
        if (others.size > 0)
            yield say.elsewhereMore({ domains: [...others] });
    },
}));
const report_file_keys = {
    unreadable: 'unreadable',
    empty: 'empty',
    'not-a-report': 'other',
    truncated: 'broken',
    corrupt: 'broken',
    encrypted: 'broken',
    'not-well-formed': 'broken',
    'bad-count': 'broken',
    'no-domain': 'broken',
    'too-large': 'refused',
    'too-many-files': 'refused',
    'too-deep': 'refused',
    'document-type': 'refused',
    'too-many-records': 'broken',
    'too-many-policies': 'broken',
    'bad-address': 'odd',
    'bad-encoding': 'odd',
    'bad-date': 'odd',
    missing: 'odd',
};
const broken = {
    truncated: 'is cut off',
    corrupt: 'is damaged, and cannot be unpacked',
    encrypted: 'is encrypted',
    'not-well-formed': 'has a part that is not well-formed',
    'bad-count': 'has a record without a number of messages',
    'no-domain': 'does not say what domain it is about',
    missing: 'lacks what a report has to have',
    'too-many-records': 'has more records than can be held, and the rest is left out',
    'too-many-policies': 'has more policies than a report has, and the rest is left out',
};
const report_file_refused = {
    'too-many-files': 'holds more than 20,000 files',
    'too-deep': 'is packed in itself too many times',
    'document-type': 'declares a document type or entities, as an XML bomb does',
};
const tooLarge = ({ text }) => text === undefined ? 'is or unpacks to more than a report ever is' : 'is larger than 128 MiB';
const odd = {
    'bad-address': 'names a source that is no IP address',
    'bad-encoding': 'is not in the encoding that it says',
    'bad-date': 'has a time that cannot be read',
    missing: 'lacks what a report has to have',
};
const report_file_words = { DMARC: 'DMARC report', TLS: 'TLS report', complaint: 'complaint' };
/** `"a.zip" ("b.xml" in it)`. */
const report_file_named = ({ path, within }) => within.length === 0 ? (0,quote/* quoted */.TL)(path) : `${(0,quote/* quoted */.TL)(path)} (${(0,quote/* quoted */.TL)(within.join(' › '))} in it)`;
const said = ({ text }) => (text === undefined ? '' : `: ${(0,quote/* quoted */.TL)(text)}`);
const rest = ({ records, ...wrong }) => `${said(wrong)}${records === undefined ? '' : `; ${(0,quote/* counted */.hS)(records, 'whole record')} of it ${records === 1 ? 'is' : 'are'} counted`}`;

;// CONCATENATED MODULE: ./build/checks/reputation/reporter-error.js





const rows = [{ count: 10, dkim: 'pass', spf: 'pass' }];
/* harmony default export */ const reporter_error = ((0,check/* defineCheck */.q)({
    id: 'reputation/reporter-error',
    title: 'No receiver stumbles over the DMARC record of the domain',
    why: `A DMARC report has a place for what went wrong while the receiver evaluated the record: a tag that it could not read,
several records at one name, a question that got no answer. It is the only place where a receiver says so.`,
    refs: [(0,reference/* rfc */.W)(9990, '3.1.1')],
    on: 'reports',
    needs: { seen: report_dmarc/* dmarcSeen */.tA },
    messages: {
        error: {
            severity: 'notice',
            text: ({ domain, errors }) => `reporters had trouble with the DMARC record of ${domain}: ${(0,quote/* listed */.KE)(errors.map(quote/* quoted */.TL), 3)}`,
            remedy: () => 'See what dmarc/* says of the record; where that is nothing, it may have been mended since.',
        },
    },
    examples: [
        { title: 'no trouble', zone: '', reports: { 'a.xml': sampleReport({ rows }) }, says: [] },
        {
            title: 'a tag that a receiver could not read',
            zone: '',
            reports: { 'a.xml': sampleReport({ error: 'invalid sp tag', rows }) },
            says: ['error'],
        },
    ],
    skip: report_dmarc/* withoutReports */.EO,
    *run({ seen }, say, { name: domain }) {
        const errors = [...new Set(seen.errors)];
        if (errors.length > 0)
            yield say.error({ domain, errors });
    },
}));

;// CONCATENATED MODULE: ./build/facts/report-tls.js


const report_tls_mostNamed = 5;
const tlsSeen = {
    name: 'tls-seen',
    on: 'reports',
    async gather({ name }, world) {
        const { tls } = await world.fact(report_files/* reportFiles */.I, { kind: 'input', setting: 'reports' });
        const tally = tls.get(name);
        if (tally === undefined)
            return { reports: 0, reporters: [], sessions: 0, failed: 0, failures: [] };
        const { reports, reporters, begin, end } = tally;
        const rows = tally.rows();
        const failed = rows.filter(({ type }) => type !== undefined);
        const failures = (0,counted_names/* summed */.A)(failed.map(({ type = '', count }) => [type, count])).map((one) => {
            const alike = failed.filter(({ type }) => type === one.name);
            const named = (of) => (0,counted_names/* summed */.A)(alike.flatMap((row) => (row[of] === undefined ? [] : [[row[of], row.count]]))).slice(0, report_tls_mostNamed);
            return { type: one.name, sessions: one.count, hosts: named('mx'), reasons: named('reason') };
        });
        return {
            reports,
            reporters,
            ...(begin === undefined ? {} : { begin }),
            ...(end === undefined ? {} : { end }),
            sessions: rows.reduce((sum, { count }) => sum + count, 0),
            failed: failures.reduce((sum, { sessions }) => sum + sessions, 0),
            failures,
        };
    },
};

;// CONCATENATED MODULE: ./build/facts/tls-failure-types.js
/** The kinds of failure that TLS reports know (RFC 8460 §4.3), what they mean and what mends them. */
const tlsFailureTypes = {
    'starttls-not-supported': {
        meaning: 'STARTTLS is not offered',
        remedy: (where) => `Turn on STARTTLS at ${where}, and look for a firewall that takes it out of the EHLO reply (see exchanger/*).`,
    },
    'certificate-host-mismatch': {
        meaning: 'the certificate does not name the host',
        remedy: (where) => `Install a certificate at ${where} whose subjectAltName is the name in the MX record.`,
    },
    'certificate-expired': {
        meaning: 'the certificate has expired',
        remedy: (where) => `Renew the certificate of ${where}, let the mail server load it again, and see why the renewal did not.`,
    },
    'certificate-not-trusted': {
        meaning: 'the certificate is not trusted',
        remedy: (where) => `Install at ${where} a certificate of a public authority, with its intermediate certificates.`,
    },
    'validation-failure': {
        meaning: 'the sender could not validate the host, and does not say why',
        remedy: (where) => `Check the certificate of ${where}, with its chain, and the MTA-STS policy or TLSA records that it is held against.`,
    },
    'tlsa-invalid': {
        meaning: 'no TLSA record fits the certificate',
        remedy: (where) => `Publish TLSA records for ${where} that match the certificate in use, before it is changed the next time.`,
    },
    'dnssec-invalid': {
        meaning: 'the DNSSEC signatures of the names do not validate',
        remedy: (where) => `Repair DNSSEC of the zones of ${where}: expired signatures, or a DS record that fits no key.`,
    },
    'dane-required': {
        meaning: 'the sender requires DANE and finds no usable TLSA record',
        remedy: (where) => `Publish TLSA records for ${where} in a signed zone, or agree on something else with that sender.`,
    },
    'sts-policy-fetch-error': {
        meaning: 'the MTA-STS policy could not be fetched',
        remedy: () => 'Serve the policy at /.well-known/mta-sts.txt of the host mta-sts under the domain, by HTTPS and without a redirect, or take the _mta-sts record away.',
    },
    'sts-policy-invalid': {
        meaning: 'the MTA-STS policy is not valid',
        remedy: () => 'Correct the policy: version, mode, mx and max_age, each on a line of its own.',
    },
    'sts-webpki-invalid': {
        meaning: 'the certificate of the policy’s web server is not valid',
        remedy: () => 'Install a certificate of a public authority for the host mta-sts under the domain.',
    },
};

;// CONCATENATED MODULE: ./build/checks/reputation/tls-failure.js








/** One session in a hundred fails for reasons that nobody finds again. */
const tls_failure_usualShare = 0.01;
/** Where so many fail, most mail of some sender does not arrive encrypted, or not at all. */
const largeShare = 0.1;
const fewSessions = 10;
const expired = { type: 'certificate-expired', count: 30 };
/* harmony default export */ const tls_failure = ((0,check/* defineCheck */.q)({
    id: 'reputation/tls-failure',
    title: 'Senders can encrypt mail to the domain',
    why: `TLS reports are the only place where a domain learns that mail to it was not delivered, or travelled in plain text,
because its certificate, its MTA-STS policy or its TLSA records do not fit its servers. Under a policy that enforces,
senders keep such mail back and give up after some days.`,
    refs: [(0,reference/* rfc */.W)(8460, '4.3'), (0,reference/* rfc */.W)(8461, '5'), (0,reference/* rfc */.W)(7672, '2.2')],
    on: 'reports',
    needs: { seen: tlsSeen },
    messages: {
        frequent: { severity: 'error', text: tls_failure_failed, remedy: tls_failure_remedy },
        some: { severity: 'warning', text: tls_failure_failed, remedy: tls_failure_remedy },
        few: { severity: 'notice', text: tls_failure_failed, remedy: tls_failure_remedy },
    },
    examples: [
        {
            title: 'sessions that all succeed',
            zone: '',
            reports: { 'a.json': sampleTlsReport({ successful: 500 }) },
            says: [],
        },
        {
            title: 'an expired certificate',
            zone: '',
            reports: { 'a.json': sampleTlsReport({ successful: 10, failures: [expired] }) },
            says: ['frequent'],
        },
        {
            title: 'a host of several whose certificate has another name',
            zone: '',
            reports: {
                'a.json': sampleTlsReport({
                    successful: 900,
                    failures: [{ type: 'certificate-host-mismatch', count: 30, mx: 'mx2.example.com' }],
                }),
            },
            says: ['some'],
        },
        {
            title: 'a few sessions, and no success to hold them against',
            zone: '',
            reports: {
                'a.json': sampleTlsReport({
                    successful: 0,
                    failures: [{ type: 'sts-policy-fetch-error', count: 2 }],
                }),
            },
            says: ['few'],
        },
        {
            title: 'one session in thousands',
            zone: '',
            reports: {
                'a.json': sampleTlsReport({ successful: 5000, failures: [{ type: 'validation-failure', count: 1 }] }),
            },
            says: [],
        },
        {
            title: 'a type that the registry does not have',
            zone: '',
            reports: { 'a.json': sampleTlsReport({ successful: 0, failures: [{ type: 'gremlins', count: 20 }] }) },
            says: ['frequent'],
        },
        {
            title: 'reports about another domain',
            zone: '',
            reports: { 'a.json': sampleTlsReport({ domain: 'example.org', successful: 0, failures: [expired] }) },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'reports of two senders',
            zone: '',
            reports: {
                'a.json': sampleTlsReport({ successful: 500 }),
                'b.json': sampleTlsReport({ successful: 500 }).replace('Example Net', 'Example Org'),
            },
            says: [],
        },
    ],
    skip: ({ seen }, { name }) => (seen.reports === 0 ? `no TLS report about ${name} is given` : undefined),
    *run({ seen }, say, { name: domain }) {
        const { reports, begin, end, sessions: all } = seen;
        for (const { type, sessions, hosts, reasons } of seen.failures) {
            const part = sessions / all;
            if (part < tls_failure_usualShare)
                continue;
            const message = sessions < fewSessions ? say.few : part < largeShare ? say.some : say.frequent;
            const [reason] = reasons;
            yield message({
                domain,
                type,
                sessions,
                all,
                hosts: hosts.map(({ name }) => name),
                ...(reason === undefined ? {} : { reason: reason.name }),
                reports,
                ...(begin === undefined ? {} : { begin }),
                ...(end === undefined ? {} : { end }),
            });
        }
    },
}));
function tls_failure_failed({ domain, type, sessions, all, hosts, reason, ...span }) {
    const at = hosts.length === 0 ? '' : ` (${(0,quote/* listed */.KE)(hosts, 3)})`;
    const said = reason === undefined ? '' : `: ${(0,quote/* quoted */.TL)(reason)}`;
    return `${(0,quote/* counted */.hS)(sessions, 'session')} to ${domain}${at} of ${(0,figures/* thousands */.oh)(all)}, ${share(sessions, all)}, failed since ${tlsFailureTypes[type]?.meaning ?? `of ${(0,quote/* quoted */.TL)(type)}`}${said} (${spanInWords(span)})`;
}
function tls_failure_remedy({ type, hosts, domain }) {
    const where = hosts.length === 0 ? `the mail exchangers of ${domain}` : (0,quote/* listed */.KE)(hosts, 3);
    return (tlsFailureTypes[type]?.remedy(where) ??
        `Look into the logs of ${where} for the time of the report, and ask the reporter.`);
}

;// CONCATENATED MODULE: ./build/checks/reputation/unknown-sender.js








/** A domain that is known is forged now and then; less than this is what everybody sees. */
const unknown_sender_usualShare = 0.01;
const unknown_sender_zone = (p) => `example.com. TXT "v=spf1 ip4:192.0.2.0/24 -all"
_dmarc.example.com. TXT "v=DMARC1; p=${p}"`;
const unknown_sender_passing = { count: 400, dkim: 'pass', spf: 'pass', authDkim: 'pass example.com' };
const service = { ip: '198.51.100.7', count: 60, authDkim: 'pass sendgrid.net' };
const unknown_sender_forger = { ip: '203.0.113.9', count: 900, authSpf: 'fail example.com' };
/* harmony default export */ const unknown_sender = ((0,check/* defineCheck */.q)({
    id: 'reputation/unknown-sender',
    title: 'Nobody sends as the domain whom it does not know',
    why: `DMARC reports name every address that sends in a domain's name. What neither the SPF record nor a signature of the
domain vouches for is either forged, or sent by a service that somebody of the house uses and nobody has set up: before a
stricter policy, the second kind has to be found, or its mail is lost.`,
    refs: [(0,reference/* rfc */.W)(9989, '4.4'), (0,reference/* rfc */.W)(9990, '3.1.1')],
    on: 'reports',
    needs: { seen: report_dmarc/* dmarcSeen */.tA, sources: report_sources/* dmarcSources */.c, current: currentPolicy },
    messages: {
        service: {
            severity: 'warning',
            text: ({ domain, service, messages, all }) => `${messagesInWords(messages)} as ${domain}, ${share(messages, all)} of all, came from ${service} and failed DMARC`,
            remedy: ({ domain, service }) => `Ask who uses ${service} for ${domain}: if somebody does, set up DKIM for ${domain} there; if nobody does, it is forged, and p=reject stops it.`,
        },
        blockedService: {
            severity: 'notice',
            text: ({ domain, service, messages, all }) => `${messagesInWords(messages)} as ${domain}, ${share(messages, all)} of all, came from ${service} and fail a policy of reject`,
            remedy: ({ domain, service }) => `If somebody uses ${service} for ${domain}, set up DKIM for ${domain} there; if nobody does, all is as it should be.`,
        },
        strangers: {
            severity: 'warning',
            text: ({ domain, messages, all, addresses, sources }) => `${messagesInWords(messages)} as ${domain}, ${share(messages, all)} of all, came from ${(0,quote/* counted */.hS)(addresses, 'address', 'addresses')} that nothing vouches for, and the policy lets them through: ${(0,quote/* listed */.KE)(sources.map(({ name, messages: count }) => `${(0,quote/* quoted */.TL)(name)} (${count})`), 5)}`,
            remedy: ({ domain }) => `If one of them is yours, authorise it; then publish p=quarantine or p=reject for ${domain}, so that receivers stop the rest.`,
        },
    },
    examples: [
        {
            title: 'only known senders',
            zone: unknown_sender_zone('none'),
            reports: { 'a.xml': sampleReport({ rows: [unknown_sender_passing] }) },
            says: [],
        },
        {
            title: 'a service that nobody has set up',
            zone: unknown_sender_zone('none'),
            reports: { 'a.xml': sampleReport({ rows: [unknown_sender_passing, service] }) },
            says: ['service'],
        },
        {
            title: 'the same under a policy of reject',
            zone: unknown_sender_zone('reject'),
            reports: { 'a.xml': sampleReport({ p: 'reject', rows: [unknown_sender_passing, service] }) },
            says: ['blockedService'],
        },
        {
            title: 'forgers, and a policy that lets them through',
            zone: unknown_sender_zone('none'),
            reports: { 'a.xml': sampleReport({ rows: [unknown_sender_passing, unknown_sender_forger] }) },
            says: ['strangers'],
        },
        {
            title: 'forgers, and a policy that stops them',
            zone: unknown_sender_zone('reject'),
            reports: {
                'a.xml': sampleReport({ p: 'reject', rows: [unknown_sender_passing, { ...unknown_sender_forger, disposition: 'reject' }] }),
            },
            says: [],
        },
        {
            title: 'a host that passes on what the domain has signed',
            zone: unknown_sender_zone('none'),
            reports: {
                'a.xml': sampleReport({
                    rows: [unknown_sender_passing, { ip: '203.0.113.9', count: 900, authDkim: 'fail example.com' }],
                }),
            },
            says: [],
        },
        {
            title: 'a record that a macro decides, and no answer',
            zone: 'example.com. TXT "v=spf1 exists:%{i}.spf.example.com -all"',
            unanswered: { 'A 203.0.113.9.spf.example.com': 'timeout' },
            reports: { 'a.xml': sampleReport({ rows: [{ ip: '203.0.113.9', count: 900 }] }) },
            says: [],
        },
        {
            title: 'a DMARC record that does not answer',
            zone: unknown_sender_zone('none'),
            unanswered: { 'TXT _dmarc.example.com': 'timeout' },
            reports: { 'a.xml': sampleReport({ rows: [unknown_sender_passing, unknown_sender_forger] }) },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: report_dmarc/* withoutReports */.EO,
    *run({ seen, sources, current: { policy } }, say, { name: domain }) {
        const all = seen.messages;
        for (const source of sources.filter(({ standing }) => standing === 'service')) {
            if (source.failed < fewMessages)
                continue;
            const message = policy === 'reject' ? say.blockedService : say.service;
            const ips = source.ips.map(({ name }) => name);
            yield message({ domain, service: source.name, messages: source.failed, all, ips });
        }
        const strangers = sources.filter(({ standing, failed }) => standing === 'stranger' && failed > 0);
        const messages = unknown_sender_sum(strangers, ({ failed }) => failed);
        if (policy !== 'none' || messages < fewMessages || messages / all < unknown_sender_usualShare)
            return;
        yield say.strangers({
            domain,
            messages,
            all,
            addresses: unknown_sender_sum(strangers, ({ addresses }) => addresses),
            sources: strangers.slice(0, 10).map(({ name, failed }) => ({ name, messages: failed })),
        });
    },
}));
const unknown_sender_sum = (sources, of) => sources.reduce((total, source) => total + of(source), 0);

;// CONCATENATED MODULE: ./build/checks/reputation/unsubscribe-rate.js





const unsubscribe_rate_remedy = () => 'Tell people at sign-up what they will get and how often, let them choose less, and do not mail who never asked.';
const unsubscribe_rate_zone = 'example.com. MX 10 mx.example.com.';
const unsubscribe_rate_week = (unsubscribed, delivered = 20_000) => `day,delivered,unsubscribed\n${[1, 2, 3, 4, 5, 6, 7].map((day) => `2025-12-2${day},${delivered},${unsubscribed}`).join('\n')}\n`;
/* harmony default export */ const unsubscribe_rate = ((0,check/* defineCheck */.q)({
    id: 'reputation/unsubscribe-rate',
    title: 'Few people leave after a message',
    why: `No mailbox provider has a limit for how many people unsubscribe, so this never fails a build. Many who leave at once
did not expect the message, or get too many: the next thing they press is "report spam", which does have a limit. The rate
is of the last seven days in the files of the setting \`metrics\`.`,
    refs: [(0,reference/* rfc */.W)(8058, '1')],
    on: 'metrics',
    needs: { unsubscribeRate: rates/* unsubscribeRate */.IV },
    messages: {
        high: {
            severity: 'warning',
            text: (said) => `${shareInWords(said)} made people unsubscribe${limitInWords(said)}`,
            remedy: unsubscribe_rate_remedy,
        },
        raised: {
            severity: 'notice',
            text: (said) => `${shareInWords(said)} made people unsubscribe${limitInWords(said)}`,
            remedy: unsubscribe_rate_remedy,
        },
    },
    examples: [
        { title: 'few people leave', zone: unsubscribe_rate_zone, metrics: { 'week.csv': unsubscribe_rate_week(40) }, says: [] },
        { title: 'many people leave', zone: unsubscribe_rate_zone, metrics: { 'week.csv': unsubscribe_rate_week(300) }, says: ['high'] },
        { title: 'more people leave than is good', zone: unsubscribe_rate_zone, metrics: { 'week.csv': unsubscribe_rate_week(120) }, says: ['raised'] },
        {
            title: 'too few messages to tell',
            zone: unsubscribe_rate_zone,
            metrics: { 'week.csv': unsubscribe_rate_week(2, 20) },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ unsubscribeRate }) => tooFew(unsubscribeRate, 'unsubscribes'),
    *run({ unsubscribeRate }, say) {
        for (const { rate, at } of reportable(unsubscribeRate))
            yield say[rate.verdict === 'fail' ? 'high' : 'raised'](saidRate(rate, unsubscribeRate.limits), at);
    },
}));

;// CONCATENATED MODULE: ./build/checks/told.js































const checks = [
    authentication,
    blocklisted,
    dead_address,
    file,
    message,
    other_sender,
    pace,
    receiver,
    recipient,
    reputation,
    reverse_dns,
    sending,
    unclassified,
    input_file,
    bounce_rate,
    complaint_rate,
    complaint_report,
    dmarc_failure,
    gmail_authentication,
    gmail_compliance,
    gmail_delivery_errors,
    gmail_encryption,
    gmail_spam_rate,
    lost_sender,
    metrics_file,
    policy_cost,
    report_file,
    reporter_error,
    tls_failure,
    unknown_sender,
    unsubscribe_rate,
];


/***/ }),

/***/ 9057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   TS: () => (/* binding */ secondStep),
/* harmony export */   VB: () => (/* binding */ firstStep),
/* harmony export */   d_: () => (/* binding */ whoInWords),
/* harmony export */   mm: () => (/* binding */ weightOf)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5054);
/* harmony import */ var _blocklists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(688);


/** How much an entry weighs; undefined for one that speaks for whoever is listed. */
function weightOf(codes, role) {
    const worst = worstOf(codes);
    if (worst === undefined)
        return undefined;
    const own = worst.severity === 'error' ? 'error' : worst.severity === 'warning' ? 'warning' : 'notice';
    // Nobody says that a server of this role sends mail; lists are asked about those that do.
    return role === 'server' ? lesser[own] : own;
}
const lesser = {
    error: 'warning',
    warning: 'notice',
    notice: 'notice',
};
const worstOf = (codes) => ['error', 'warning', 'info']
    .map((severity) => codes.find((code) => code.severity === severity))
    .find((code) => code !== undefined);
const entryOf = ({ of, role, messages }, { name, removal, expires }, { codes, reason }) => ({
    of,
    role,
    messages,
    list: name,
    codes: codes.filter(({ severity }) => severity !== 'good').map(codeInWords),
    ground: worstOf(codes)?.ground ?? 'spam',
    ...(reason === undefined ? {} : { reason }),
    ...(removal === undefined ? {} : { removal: removal.replace('{ip}', of).replace('{domain}', of) }),
    ...(expires === undefined ? {} : { expires }),
});
const codeInWords = ({ name, meaning, address }) => `${name} ${address}${meaning === '' ? '' : `, ${meaning}`}`;
/** Who is listed, at the start of a sentence. */
function whoInWords({ of, role, messages }) {
    if (role === 'link')
        return `${of}, to which ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(messages.map(_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL))} links,`;
    return role === 'server' ? `${of}, which SPF allows or mail for the domain goes through,` : of;
}
/** Without the final full stop. */
function firstStep({ of, ground, role }) {
    if (role === 'link')
        return 'Take the link out, or have whoever owns the name look into it';
    return (0,_blocklists_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(of) === 'domain' ? forNames[ground] : forAddresses[ground];
}
const forAddresses = {
    spam: 'Find out which mail led to this (bought or old lists of addresses, an account that was broken into) and end it',
    exploited: 'Look for the program on this machine, or behind its address, that sends spam or attacks others, and remove it',
    policy: 'Send through the relay of your provider; or, if this is a mail server with a name of its own, have the holder of the network say so to the list',
    'login-attacks': 'Find what tries passwords of others from this address, and end it',
    backscatter: 'Refuse recipients that do not exist while a message is offered, instead of sending bounces to forged senders',
    neighbours: 'Ask the holder of the network to look after the addresses around this one; few receivers heed such a list',
    new: 'Wait, and send little until then',
    'open-proxy': 'Close the proxy, or send from an address that has none',
};
const forNames = {
    ...forAddresses,
    spam: 'Find out who uses the name in unwanted mail or advertising, and end it',
    exploited: 'Remove what others have put on the web sites and into the DNS of the domain, and change the passwords',
    policy: 'Ask the list what it requires of the domain',
    'login-attacks': 'Find what tries passwords of others below this name, and end it',
    neighbours: 'Ask the holder of the domain above it to look after the names beside it',
    new: 'Wait until the domain is some weeks old, and send little until then',
};
/** Without the final full stop. */
function secondStep({ removal, expires }) {
    const goes = expires === undefined ? '' : `the entry goes by itself ${expires}`;
    if (removal === undefined)
        return goes === '' ? 'the list says nothing of removal' : goes;
    const isUrl = /^https?:/.test(removal);
    const ask = isUrl ? `ask for removal at ${removal}` : `ask for removal: ${removal}`;
    return goes === '' ? ask : `${goes}; or ${ask}`;
}


/***/ })

};
