export const id = 6731;
export const ids = [6731];
export const modules = {

/***/ 6731:
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
;// CONCATENATED MODULE: ./build/facts/certificate-problems.js
/** What is wrong, one problem for each cause. */
function certificateProblems(tls, now) {
    const [leaf] = tls.chain;
    if (leaf === undefined)
        return [{ kind: 'missing' }];
    const distrusted = distrustIn(tls, leaf, now);
    // A server that signs for itself has to get another certificate anyway, and that will have the right name.
    const isForOther = !tls.nameMatches && distrusted?.kind !== 'self-signed';
    const name = isForOther ? [{ kind: 'other-name', names: leaf.names }] : [];
    const weak = distrusted?.kind === 'weak' ? undefined : weaknessIn(tls.chain);
    const expiring = distrusted === undefined ? expiringSoon(leaf, now) : undefined;
    return [distrusted, ...name, weak, expiring].filter((problem) => problem !== undefined);
}
function distrustIn({ trusted, distrust, chain }, leaf, now) {
    if (trusted)
        return undefined;
    const { subject } = leaf;
    switch (distrust?.reason) {
        case 'expired': {
            const expired = chain.find(({ notAfter }) => Date.parse(notAfter) <= now.getTime()) ?? leaf;
            return { kind: 'expired', subject: expired.subject, notAfter: expired.notAfter };
        }
        case 'not-yet-valid': {
            const early = chain.find(({ notBefore }) => Date.parse(notBefore) > now.getTime()) ?? leaf;
            return { kind: 'not-yet-valid', subject: early.subject, notBefore: early.notBefore };
        }
        case 'self-signed':
        case 'revoked':
            return { kind: distrust.reason, subject };
        case 'no-certificate':
            return { kind: 'missing' };
        case 'private-authority':
            return { kind: 'private-authority', authority: chain.at(-1)?.subject ?? leaf.issuer };
        case 'incomplete-chain': {
            const last = chain.at(-1) ?? leaf;
            const [url] = last.issuerUrls;
            return { kind: 'incomplete-chain', issuer: last.issuer, ...(url === undefined ? {} : { url }) };
        }
        case 'weak':
            return weaknessIn(chain) ?? { kind: 'weak', what: `is too weak for OpenSSL (${distrust.code})` };
        default:
            // Node calls a key that is too small for OpenSSL UNSPECIFIED.
            return weaknessIn(chain) ?? { kind: 'untrusted', code: distrust?.code ?? '' };
    }
}
/** CA/Browser Forum Baseline Requirements §6.1.5, §7.1.3: RSA of 2,048 bits and SHA-2 are the least. */
function weaknessIn(chain) {
    const sizes = chain.flatMap(({ key: { type, bits } }) => bits !== undefined && bits < leastBits(type) ? [`has an ${type.toUpperCase()} key of ${bits} bits`] : []);
    // An authority's signature on itself proves nothing and is not looked at.
    const signatures = chain.flatMap(({ signatureAlgorithm, isSelfSigned }) => isBroken.test(signatureAlgorithm) && !isSelfSigned ? [`is signed with ${signatureAlgorithm}`] : []);
    const [what] = [...sizes, ...signatures];
    return what === undefined ? undefined : { kind: 'weak', what };
}
const leastBits = (type) => (type.startsWith('rsa') || type === 'dsa' ? 2_048 : 224);
const isBroken = /^(md2|md5|sha1)With|with-sha1$/i;
const day = 86_400_000;
/** Renewal is due when a third of the time is left; less than a sixth says that it has failed. */
function expiringSoon({ notBefore, notAfter }, now) {
    const end = Date.parse(notAfter);
    const left = end - now.getTime();
    const soon = Math.min(14 * day, (end - Date.parse(notBefore)) / 6);
    return left < soon ? { kind: 'expiring', notAfter, days: Math.max(0, Math.floor(left / day)) } : undefined;
}

// EXTERNAL MODULE: ./build/core/fact.js
var fact = __webpack_require__(9150);
// EXTERNAL MODULE: ./build/facts/endings.js
var endings = __webpack_require__(1400);
// EXTERNAL MODULE: ./build/facts/exchanger.js
var facts_exchanger = __webpack_require__(813);
// EXTERNAL MODULE: ./build/facts/said.js
var said = __webpack_require__(1199);
;// CONCATENATED MODULE: ./build/facts/exchanger-ehlo.js
/** What an exchanger that lets itself be spoken to says of itself. */




/** Said by checks that skip what is not introduced. */
const notIntroduced = 'no conversation came about (exchanger/unreachable, exchanger/greeting)';
/** Undefined where no conversation came about; unobserved where it was only put off. */
const introduced = {
    name: 'exchanger-ehlo',
    on: 'exchanger',
    async gather(exchanger, world) {
        const conversation = await world.fact(facts_exchanger/* exchangerConversation */.np, exchanger);
        const ehlo = (0,endings/* ehloOf */.oX)(conversation);
        if (ehlo !== undefined)
            return { conversation, ehlo };
        const reply = deferralIn(conversation);
        if (reply !== undefined)
            throw new fact/* Unobserved */.A(`${exchanger.host} (${exchanger.ip}) is busy or greylists: ${(0,said/* saidIn */.$)(reply)}`);
        return undefined;
    },
};
/** RFC 5321 §4.2.1: 4yz asks to come again; a second try has been made already. */
function deferralIn(conversation) {
    const reply = (0,endings/* troubleOf */.LH)(conversation)?.reply;
    return reply !== undefined && reply.code >= 400 && reply.code < 500 ? reply : undefined;
}

;// CONCATENATED MODULE: ./build/facts/exchanger-certificate.js


/** Undefined where STARTTLS was not reached, or did not lead to TLS. */
const exchangerCertificate = {
    name: 'exchanger-certificate',
    on: 'exchanger',
    async gather(exchanger, world) {
        const tls = (await world.fact(introduced, exchanger))?.conversation.tls;
        return tls && certificateProblems(tls, world.now);
    },
};

;// CONCATENATED MODULE: ./build/checks/exchanger/certificate.js




const ofWhom = ({ host, ip }) => `the certificate of the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip})`;
const dayOf = ({ date }) => date.slice(0, 10);
const messages = {
    expired: {
        severity: 'notice',
        text: (data) => `${ofWhom(data)} expired on ${dayOf(data)}`,
        remedy: () => 'Renew the certificate, and let the mail server read the new one whenever it is renewed.',
    },
    'not-yet-valid': {
        severity: 'notice',
        text: (data) => `${ofWhom(data)} is valid only from ${dayOf(data)}`,
        remedy: () => 'Install a certificate that is valid now, and look at the clock of the server.',
    },
    untrusted: {
        severity: 'notice',
        text: (data) => `${ofWhom(data)} ${data.what}`,
        remedy: () => 'Install a certificate of a public authority together with its intermediate certificates; DANE with usage 3 does without.',
    },
    'other-name': {
        severity: 'notice',
        text: ({ names, ...one }) => `${ofWhom(one)} is for ${names.length === 0 ? 'no host name' : (0,quote/* listed */.KE)(names.map(quote/* quoted */.TL), 4)}`,
        remedy: ({ host }) => `Get a certificate that has ${(0,quote/* quoted */.TL)(host)} among its names.`,
    },
    weak: {
        severity: 'notice',
        text: (data) => `${ofWhom(data)}, or one that it rests on, ${data.what}`,
        remedy: () => 'Get a certificate with an RSA key of 2048 bits or an ECDSA key, signed with SHA-256.',
    },
    expiring: {
        severity: 'notice',
        text: ({ days, ...data }) => `${ofWhom(data)} expires in ${(0,quote/* counted */.hS)(days, 'day')}, on ${dayOf(data)}`,
        remedy: () => 'Renew it now, and find out why that did not happen by itself.',
    },
};
const zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const distrusted = { trusted: false, distrust: { reason: 'self-signed', code: '' } };
/* harmony default export */ const certificate = ((0,check/* defineCheck */.q)({
    id: 'exchanger/certificate',
    title: 'The certificate of a mail exchanger could be verified',
    why: `Most senders encrypt to whatever certificate is there, so a bad one loses no mail by itself. Senders that verify,
because of MTA-STS, DANE or a rule of their own for this domain, do not deliver to it; so mend it before you publish a
policy.`,
    refs: [(0,reference/* rfc */.W)(7435, '3'), (0,reference/* rfc */.W)(8461, '4.2'), (0,reference/* rfc */.W)(9525)],
    on: 'exchanger',
    needs: { exchangerCertificate: exchangerCertificate },
    messages,
    examples: [
        { title: 'a good certificate', zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        {
            title: 'an expired one',
            zone,
            smtp: {
                '192.0.2.1:25': {
                    tls: { trusted: false, distrust: { reason: 'expired', code: 'CERT_HAS_EXPIRED' } },
                    certificate: { notAfter: '2025-12-24T00:00:00.000Z' },
                },
            },
            says: ['expired'],
        },
        {
            title: 'one for the future',
            zone,
            smtp: {
                '192.0.2.1:25': {
                    tls: { trusted: false, distrust: { reason: 'not-yet-valid', code: 'CERT_NOT_YET_VALID' } },
                    certificate: { notBefore: '2026-02-01T00:00:00.000Z' },
                },
            },
            says: ['not-yet-valid'],
        },
        {
            title: 'one that the server signed itself, for any name',
            zone,
            smtp: { '192.0.2.1:25': { tls: { ...distrusted, nameMatches: false } } },
            says: ['untrusted'],
        },
        {
            title: 'another name',
            zone,
            smtp: { '192.0.2.1:25': { tls: { nameMatches: false }, certificate: { names: ['www.example.com'] } } },
            says: ['other-name'],
        },
        {
            title: 'a short key',
            zone,
            smtp: { '192.0.2.1:25': { certificate: { key: { type: 'rsa', bits: 1024 } } } },
            says: ['weak'],
        },
        {
            title: 'two days left',
            zone,
            smtp: { '192.0.2.1:25': { certificate: { notAfter: '2026-01-03T00:00:00.000Z' } } },
            says: ['expiring'],
        },
        {
            title: 'no TLS, which is for exchanger/starttls',
            zone,
            smtp: { '192.0.2.1:25': { keywords: ['SIZE'] } },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ exchangerCertificate }) => exchangerCertificate === undefined ? 'there is no TLS (exchanger/starttls)' : undefined,
    *run({ exchangerCertificate = [] }, say, { host, ip }) {
        for (const problem of exchangerCertificate)
            yield findingOf(problem, { host, ip }, say);
    },
}));
function findingOf(problem, one, say) {
    switch (problem.kind) {
        case 'expired':
            return say.expired({ ...one, date: problem.notAfter });
        case 'not-yet-valid':
            return say['not-yet-valid']({ ...one, date: problem.notBefore });
        case 'expiring':
            return say.expiring({ ...one, date: problem.notAfter, days: problem.days });
        case 'other-name':
            return say['other-name']({ ...one, names: problem.names });
        case 'weak':
            return say.weak({ ...one, what: problem.what });
        default:
            return say.untrusted({ ...one, what: inWords(problem) });
    }
}
function inWords(problem) {
    switch (problem.kind) {
        case 'missing':
            return 'is missing: the server shows none';
        case 'self-signed':
            return 'is signed by itself and not by an authority';
        case 'revoked':
            return 'has been revoked by its authority';
        case 'private-authority':
            return `is from ${(0,quote/* quoted */.TL)(problem.authority)}, which is not a public authority`;
        case 'incomplete-chain':
            return `comes without the certificate of ${(0,quote/* quoted */.TL)(problem.issuer)} that leads to a public authority`;
        case 'untrusted':
            return `is not trusted (${(0,quote/* quoted */.TL)(problem.code)})`;
    }
}

// EXTERNAL MODULE: ./build/facts/target.js
var target = __webpack_require__(8083);
// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
;// CONCATENATED MODULE: ./build/checks/exchanger/ehlo-name.js






const calls = ({ host, ip, name }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) calls itself ${(0,quote/* quoted */.TL)(name)}`;
const remedy = () => 'Set the host name of the mail server to its full name in the DNS (Postfix: myhostname, Exim: primary_hostname).';
const ehlo_name_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const called = (name) => ({
    keywords: ['SIZE'],
    greeting: { code: 220, lines: [`${name} ESMTP`] },
    ehlo: {
        command: 'EHLO',
        reply: { code: 250, lines: [name] },
        name,
        extensions: [],
        auth: [],
        offers: {
            starttls: false,
            pipelining: false,
            eightBitMime: false,
            smtpUtf8: false,
            chunking: false,
            dsn: false,
            requireTls: false,
            enhancedStatusCodes: false,
        },
    },
});
/* harmony default export */ const ehlo_name = ((0,check/* defineCheck */.q)({
    id: 'exchanger/ehlo-name',
    title: 'A mail exchanger gives its full host name',
    why: `A server begins its greeting and its answer to EHLO with its host name. Senders recognise by it that a server talks
to itself, and stop a loop; the same name mostly stands in the mail that the server sends on, where receivers check it
and refuse "localhost" and names that are not in the DNS.`,
    refs: [(0,reference/* rfc */.W)(5321, '4.3.1'), (0,reference/* rfc */.W)(5321, '2.3.5'), (0,reference/* rfc */.W)(5321, '4.1.1.1')],
    on: 'exchanger',
    needs: { introduced: introduced },
    messages: {
        local: {
            severity: 'notice',
            text: (data) => `${calls(data)}, a name that every machine has for itself`,
            remedy,
        },
        address: { severity: 'notice', text: (data) => `${calls(data)}, an address and no name`, remedy },
        'single-label': {
            severity: 'notice',
            text: (data) => `${calls(data)}, which is not a full host name`,
            remedy,
        },
        illegal: { severity: 'notice', text: (data) => `${calls(data)}, which is no host name`, remedy },
        greeting: {
            severity: 'notice',
            text: ({ host, ip, name }) => `the greeting of the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) begins with ${(0,quote/* quoted */.TL)(name)} and not with its host name`,
            remedy: () => 'Begin the greeting with the full name of the server (Postfix: smtpd_banner, Exim: smtp_banner).',
        },
    },
    examples: [
        { title: 'a full name', zone: ehlo_name_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        {
            title: 'another full name',
            zone: ehlo_name_zone,
            smtp: { '192.0.2.1:25': called('mail-7.provider.example') },
            says: [],
        },
        { title: 'localhost', zone: ehlo_name_zone, smtp: { '192.0.2.1:25': called('localhost.localdomain') }, says: ['local'] },
        { title: 'an address', zone: ehlo_name_zone, smtp: { '192.0.2.1:25': called('192.0.2.1') }, says: ['address'] },
        { title: 'an address literal', zone: ehlo_name_zone, smtp: { '192.0.2.1:25': called('[192.0.2.1]') }, says: ['address'] },
        { title: 'one label', zone: ehlo_name_zone, smtp: { '192.0.2.1:25': called('mail') }, says: ['single-label'] },
        {
            title: 'an underscore',
            zone: ehlo_name_zone,
            smtp: { '192.0.2.1:25': called('mail_1.example.com') },
            says: ['illegal'],
        },
        {
            title: 'a greeting without a name',
            zone: ehlo_name_zone,
            smtp: { '192.0.2.1:25': { greeting: { code: 220, lines: ['ESMTP ready'] } } },
            says: ['greeting'],
        },
        {
            title: 'a greeting that a firewall hides, which is for exchanger/inspection',
            zone: ehlo_name_zone,
            smtp: { '192.0.2.1:25': { greeting: { code: 220, lines: ['**************2******'] } } },
            says: [],
        },
    ],
    skip: ({ introduced }) => (introduced === undefined ? notIntroduced : undefined),
    *run({ introduced }, say, { host, ip }) {
        if (introduced === undefined)
            return;
        const { ehlo, conversation } = introduced;
        const problem = problemOf(ehlo.name);
        if (problem !== undefined)
            return yield say[problem]({ host, ip, name: ehlo.name });
        const name = conversation.greeting?.lines[0]?.split(/\s/)[0] ?? '';
        if (!/^[*]/.test(name) && problemOf(name) !== undefined)
            yield say.greeting({ host, ip, name });
    },
}));
function problemOf(text) {
    if (/^\[.*\]$/.test(text))
        return 'address';
    const name = (0,dns_name/* parseName */.$q)(text);
    if (name === undefined || name === '')
        return 'illegal';
    const problem = (0,target/* targetProblem */.j)(name);
    return problem === 'invalid' ? 'illegal' : problem;
}

// EXTERNAL MODULE: ./build/core/elsewhere.js
var elsewhere = __webpack_require__(466);
// EXTERNAL MODULE: ./build/facts/exchanger-owner.js
var exchanger_owner = __webpack_require__(35);
;// CONCATENATED MODULE: ./build/checks/exchanger/greeting.js










const refused = {
    severity: 'error',
    text: ({ host, ip, said }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) takes no mail: ${said}`,
    remedy: ({ host }) => `Let the server receive mail again, or remove ${(0,quote/* quoted */.TL)(host)} from the MX records; a domain without mail says so with a null MX.`,
};
const stranger = {
    severity: 'error',
    text: ({ host, ip, said }) => `port 25 of the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) is no mail server: it ${said}`,
    remedy: ({ host }) => `Let a mail server that begins in plain text listen on port 25 of ${(0,quote/* quoted */.TL)(host)}, or correct the MX records.`,
};
const greeting_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const rejecting = (code, text) => ({
    ended: {
        kind: 'rejected',
        during: 'greeting',
        said: `answered with ${code}`,
        reply: { code, lines: [text] },
    },
});
/* harmony default export */ const greeting = ((0,check/* defineCheck */.q)({
    id: 'exchanger/greeting',
    title: 'A mail exchanger greets with 220 and speaks SMTP',
    why: `A server that greets with 554 or 521 refuses every message, and one that speaks another protocol cannot take any.
What refuses only the machine that this program runs on, because its address is on a block list, says nothing of other
senders and is not reported as a fault.`,
    refs: [(0,reference/* rfc */.W)(5321, '3.1'), (0,reference/* rfc */.W)(5321, '4.2'), (0,reference/* rfc */.W)(7504)],
    on: 'exchanger',
    needs: { exchangerConversation: facts_exchanger/* exchangerConversation */.np, isOwn: exchanger_owner/* isOwn */.N },
    messages: {
        refused,
        'refused-elsewhere': (0,elsewhere/* elsewhere */.J)(refused),
        stranger,
        'stranger-elsewhere': (0,elsewhere/* elsewhere */.J)(stranger),
    },
    examples: [
        { title: 'a mail server', zone: greeting_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        {
            title: 'no service',
            zone: greeting_zone,
            smtp: { '192.0.2.1:25': rejecting(554, 'mx.example.com No SMTP service here') },
            says: ['refused'],
        },
        {
            title: 'a host that does not accept mail, of somebody else',
            zone: hosted,
            smtp: { '192.0.2.1:25': rejecting(521, 'Server does not accept mail') },
            says: ['refused-elsewhere'],
        },
        {
            title: 'a machine on a block list',
            zone: greeting_zone,
            smtp: {
                '192.0.2.1:25': rejecting(554, '5.7.1 Service unavailable; Client host [198.51.100.1] blocked using zen'),
            },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a server that is busy',
            zone: greeting_zone,
            smtp: { '192.0.2.1:25': rejecting(421, '4.3.2 Too many connections') },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a web server',
            zone: greeting_zone,
            smtp: {
                '192.0.2.1:25': {
                    ended: { kind: 'not-smtp', during: 'greeting', said: 'speaks HTTP', seen: 'http' },
                },
            },
            says: ['stranger'],
        },
        {
            title: 'TLS from the first octet, at somebody else’s',
            zone: hosted,
            smtp: {
                '192.0.2.1:25': {
                    ended: { kind: 'plain-on-tls', during: 'greeting', said: 'speaks TLS from the first octet' },
                },
            },
            says: ['stranger-elsewhere'],
        },
        {
            title: 'a connection that is closed at once',
            zone: greeting_zone,
            smtp: {
                '192.0.2.1:25': { ended: { kind: 'closed', during: 'greeting', said: 'closed the connection' } },
            },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ exchangerConversation }) => (0,endings/* troubleOf */.LH)(exchangerConversation)?.during === 'connect'
        ? 'there is no connection (exchanger/unreachable)'
        : undefined,
    *run({ exchangerConversation, isOwn }, say, { host, ip }) {
        const trouble = (0,endings/* troubleOf */.LH)(exchangerConversation);
        if (trouble === undefined || !beginnings.has(trouble.during))
            return;
        if (strange.has(trouble.kind))
            return yield say[isOwn ? 'stranger' : 'stranger-elsewhere']({ host, ip, said: trouble.said });
        const { reply } = trouble;
        // A connection that is closed without a word may be closed to this machine alone.
        if (reply === undefined)
            throw new fact/* Unobserved */.A(`${host} (${ip}) ${trouble.said} before it said anything`);
        if (deferralIn(exchangerConversation) !== undefined)
            throw new fact/* Unobserved */.A(`${host} (${ip}) is busy or greylists: ${(0,said/* saidIn */.$)(reply)}`);
        if ((0,said/* isAboutClient */.r)(reply))
            throw new fact/* Unobserved */.A(`${host} (${ip}) refuses the machine that this runs on: ${(0,said/* saidIn */.$)(reply)}`);
        yield say[isOwn ? 'refused' : 'refused-elsewhere']({ host, ip, said: (0,said/* saidIn */.$)(reply) });
    },
}));
const beginnings = new Set(['greeting', 'ehlo']);
const strange = new Set(['not-smtp', 'plain-on-tls', 'protocol']);

// EXTERNAL MODULE: ./build/facts/submission-conversation.js
var submission_conversation = __webpack_require__(5484);
;// CONCATENATED MODULE: ./build/facts/tls-versions.js


const versions = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
const none = { accepted: [], refused: [], unknown: [] };
const submissionTlsVersions = {
    name: 'submission-tls-versions',
    on: 'submission',
    async gather(server, world) {
        const { main } = await world.fact(submission_conversation/* submission */.$, server);
        if (main === undefined || server.security === 'none')
            return none;
        const { host, port, security } = server;
        const call = { host, port, security, address: main.address, ehlo: world.settings.ehlo };
        return probe(call, main.conversation, world);
    },
};
const exchangerTlsVersions = {
    name: 'exchanger-tls-versions',
    on: 'exchanger',
    async gather(exchanger, world) {
        const conversation = await world.fact(facts_exchanger/* exchangerConversation */.np, exchanger);
        return probe({ ...(0,facts_exchanger/* exchangerCall */.qv)(exchanger, world), security: 'starttls' }, conversation, world);
    },
};
async function probe(call, seen, world) {
    const failed = seen.ended.kind === 'tls-handshake';
    // In the mode that was asked for there is no TLS, and each try would wait for a greeting again.
    if (seen.ended.kind === 'plain-on-tls')
        return none;
    if (seen.tls === undefined && !failed)
        return none;
    const outcomes = await Promise.all(versions.map(async (version) => ({
        version,
        outcome: seen.tls?.version === version
            ? 'accepted'
            : outcomeOf(await world.smtp({ ...call, tls: { minVersion: version, maxVersion: version } })),
    })));
    const having = (wanted) => outcomes.filter(({ outcome }) => outcome === wanted).map(({ version }) => version);
    return { accepted: having('accepted'), refused: having('refused'), unknown: having('unknown') };
}
/** OpenSSL's words for what this machine does not do itself. */
const isOurs = /NO_PROTOCOLS_AVAILABLE|NO_CIPHERS_AVAILABLE|UNSUPPORTED_PROTOCOL_VERSION/i;
function outcomeOf({ tls, ended }) {
    if (tls !== undefined)
        return 'accepted';
    if (ended.kind === 'completed')
        return 'unknown';
    const isAnswer = ended.during === 'tls' && ['tls-handshake', 'reset', 'closed'].includes(ended.kind);
    return isAnswer && !isOurs.test(ended.code ?? '') ? 'refused' : 'unknown';
}

;// CONCATENATED MODULE: ./build/checks/exchanger/handshake.js









const failed = {
    severity: 'warning',
    text: ({ host, ip, said }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) accepts STARTTLS, and then it ${said}`,
    remedy: () => 'Let the mail server speak TLS 1.2 and 1.3 with usual ciphers, and look into its log for what failed.',
};
const injected = {
    severity: 'warning',
    text: ({ host, ip, said }) => `between STARTTLS and TLS, plain text came from the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}): ${said}`,
    remedy: () => 'Update the mail server or the proxy in front of it: whoever is on the way could put in commands or replies there.',
};
const handshake_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const handshake_hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const broken = {
    starttls: { code: 220, lines: ['2.0.0 go ahead'] },
    ended: { kind: 'tls-handshake', during: 'tls', said: 'failed in the TLS handshake (no shared cipher)' },
};
const injecting = { bufferedBeforeTls: '250 injected' };
/* harmony default export */ const handshake = ((0,check/* defineCheck */.q)({
    id: 'exchanger/handshake',
    title: 'TLS with a mail exchanger comes about, and nobody meddles',
    why: `A server that accepts STARTTLS and then fails is worse than one without: many senders put the mail off and return it
after days. Plain text that comes after STARTTLS and before TLS is what an attacker on the way puts in, to have it taken
for something said under TLS.`,
    refs: [(0,reference/* rfc */.W)(3207, '4.1'), (0,reference/* rfc */.W)(3207, '6'), (0,reference/* rfc */.W)(9325, '4')],
    on: 'exchanger',
    needs: { introduced: introduced, exchangerTlsVersions: exchangerTlsVersions, isOwn: exchanger_owner/* isOwn */.N },
    messages: {
        failed,
        'failed-elsewhere': (0,elsewhere/* elsewhere */.J)(failed),
        injected,
        'injected-elsewhere': (0,elsewhere/* elsewhere */.J)(injected),
    },
    examples: [
        { title: 'TLS', zone: handshake_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        { title: 'no shared cipher', zone: handshake_zone, smtp: { '192.0.2.1:25': broken }, says: ['failed'] },
        {
            title: 'no shared cipher with somebody else',
            zone: handshake_hosted,
            smtp: { '192.0.2.1:25': broken },
            says: ['failed-elsewhere'],
        },
        {
            title: 'only old versions, which is for exchanger/tls-version',
            zone: handshake_zone,
            smtp: { '192.0.2.1:25': { versions: ['TLSv1'] } },
            says: [],
        },
        {
            title: 'a handshake that does not come to its end',
            zone: handshake_zone,
            smtp: {
                '192.0.2.1:25': {
                    ended: { kind: 'timeout', during: 'tls', said: 'did not complete the TLS handshake within 10 s' },
                },
            },
            says: [],
            outcome: 'inconclusive',
        },
        { title: 'plain text before TLS', zone: handshake_zone, smtp: { '192.0.2.1:25': injecting }, says: ['injected'] },
        {
            title: 'plain text before TLS at somebody else’s',
            zone: handshake_hosted,
            smtp: { '192.0.2.1:25': injecting },
            says: ['injected-elsewhere'],
        },
        {
            title: 'no STARTTLS, which is for exchanger/starttls',
            zone: handshake_zone,
            smtp: { '192.0.2.1:25': { keywords: ['SIZE'] } },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ introduced }) => {
        if (introduced === undefined)
            return notIntroduced;
        return introduced.conversation.starttls?.code === 220
            ? undefined
            : 'there is no STARTTLS (exchanger/starttls)';
    },
    *run({ introduced, exchangerTlsVersions, isOwn }, say, { host, ip }) {
        if (introduced === undefined)
            return;
        const { bufferedBeforeTls, tls, ended } = introduced.conversation;
        if (bufferedBeforeTls !== undefined) {
            const said = (0,quote/* quoted */.TL)(bufferedBeforeTls);
            yield say[isOwn ? 'injected' : 'injected-elsewhere']({ host, ip, said });
        }
        // What fails on what was put in has only one cause.
        if (tls !== undefined || bufferedBeforeTls !== undefined)
            return;
        const said = (0,endings/* troubleOf */.LH)(introduced.conversation)?.said ?? 'broke off';
        if (!['tls-handshake', 'reset', 'closed'].includes(ended.kind))
            throw new fact/* Unobserved */.A(`TLS of ${host} (${ip}): it ${said}`);
        if (exchangerTlsVersions.accepted.length === 0)
            yield say[isOwn ? 'failed' : 'failed-elsewhere']({ host, ip, said });
    },
}));

;// CONCATENATED MODULE: ./build/facts/inspection.js
/** The greeting and the keywords that were written over; none where the server speaks for itself. */
function rewrittenIn({ greeting, ehlo }) {
    const first = greeting?.lines[0] ?? '';
    const keywords = ehlo?.extensions.map(({ keyword }) => keyword) ?? [];
    return [
        ...(hiddenGreeting.test(first) ? [first] : []),
        ...keywords.filter((one) => hiddenKeyword.test(one)),
    ];
}
/** Only the digits of 220 are left. */
const hiddenGreeting = /^[*20 ]{8,}$/;
/** Letter for letter; the last may tell the place. */
const hiddenKeyword = /^X{7,}[A-Z]?$/;

;// CONCATENATED MODULE: ./build/checks/exchanger/inspection.js







const rewritten = {
    severity: 'warning',
    text: ({ host, ip, marks }) => `a firewall rewrites what the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) says, and puts ${(0,quote/* listed */.KE)(marks.map((mark) => (0,quote/* quoted */.TL)(mark)))} in its place`,
    remedy: () => 'Turn off the SMTP inspection ("fixup", "inspect esmtp") of the firewall before the server, or of the network this was run from.',
};
const inspection_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const inspection_hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const cisco = {
    greeting: { code: 220, lines: ['****************2******0*'] },
    keywords: ['SIZE 1000000', 'XXXXXXXA'],
};
/* harmony default export */ const inspection = ((0,check/* defineCheck */.q)({
    id: 'exchanger/inspection',
    title: 'No firewall rewrites what a mail exchanger says',
    why: `Some firewalls inspect SMTP and write asterisks over the greeting and X over extensions that they do not know,
STARTTLS above all. Mail then crosses the net in plain text, and senders that insist on TLS return it.`,
    refs: [(0,reference/* rfc */.W)(3207, '6'), (0,reference/* rfc */.W)(5321, '4.3.1')],
    on: 'exchanger',
    needs: { introduced: introduced, isOwn: exchanger_owner/* isOwn */.N },
    messages: { rewritten, 'rewritten-elsewhere': (0,elsewhere/* elsewhere */.J)(rewritten) },
    examples: [
        { title: 'what the server says', zone: inspection_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        { title: 'greeting and STARTTLS rewritten', zone: inspection_zone, smtp: { '192.0.2.1:25': cisco }, says: ['rewritten'] },
        {
            title: 'STARTTLS rewritten at somebody else’s',
            zone: inspection_hosted,
            smtp: { '192.0.2.1:25': { keywords: ['SIZE 1000000', 'XXXXXXXA'] } },
            says: ['rewritten-elsewhere'],
        },
        {
            title: 'extensions of its own',
            zone: inspection_zone,
            smtp: { '192.0.2.1:25': { keywords: ['X-EXPS GSSAPI', 'XXRDST', 'STARTTLS'] } },
            says: [],
        },
    ],
    skip: ({ introduced }) => (introduced === undefined ? notIntroduced : undefined),
    *run({ introduced, isOwn }, say, { host, ip }) {
        const marks = introduced === undefined ? [] : rewrittenIn(introduced.conversation);
        if (marks.length > 0)
            yield say[isOwn ? 'rewritten' : 'rewritten-elsewhere']({ host, ip, marks });
    },
}));

// EXTERNAL MODULE: ./build/facts/exchanger-probes.js
var exchanger_probes = __webpack_require__(2257);
;// CONCATENATED MODULE: ./build/checks/exchanger/open-relay.js










const relays = {
    severity: 'error',
    text: ({ host, ip, from, to, said }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) takes mail from ${(0,quote/* quoted */.TL)(from)} for ${(0,quote/* quoted */.TL)(to)}, both strangers to it: ${said}`,
    remedy: () => 'Let the server relay only for users who have logged in and for your own networks; if this machine is in one of them, run the test from outside.',
};
const anything = {
    severity: 'warning',
    text: ({ host, ip, to, said }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) accepts every recipient, even ${(0,quote/* quoted */.TL)(to)}: ${said}`,
    remedy: () => 'Let the server refuse recipients of foreign domains at RCPT: it either relays for everybody, or returns bounces to forged senders.',
};
const open_relay_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const open_relay_hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const open_relay_open = {
    replies: {
        'RCPT TO:<relay-test@example.net>': '250 2.1.5 Ok',
        'RCPT TO:<relay-test@no-such-domain.invalid>': '550 5.1.2 Domain not found',
    },
};
const credulous = { replies: { 'RCPT TO': '250 2.1.5 Ok' } };
/* harmony default export */ const open_relay = ((0,check/* defineCheck */.q)({
    id: 'exchanger/open-relay',
    title: 'A mail exchanger relays no mail from strangers for strangers',
    why: `A server that passes on mail from anybody to anybody is found within hours, sends spam in masses, and is then on
every block list: no mail of its own domains arrives any more. The test offers an envelope and takes it back; no message
is ever sent. A server that accepts every recipient may still refuse the message later, which an envelope cannot show.`,
    refs: [(0,reference/* rfc */.W)(5321, '7.9'), (0,reference/* rfc */.W)(2505, '2.1')],
    on: 'exchanger',
    needs: { relayProbe: exchanger_probes/* relayProbe */._W, introduced: introduced, isOwn: exchanger_owner/* isOwn */.N },
    messages: {
        relays,
        'relays-elsewhere': (0,elsewhere/* elsewhere */.J)(relays),
        anything,
        'anything-elsewhere': (0,elsewhere/* elsewhere */.J)(anything),
    },
    examples: [
        { title: 'a server that refuses', zone: open_relay_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        { title: 'an open relay', zone: open_relay_zone, smtp: { '192.0.2.1:25': open_relay_open }, says: ['relays'] },
        {
            title: 'an open relay of somebody else',
            zone: open_relay_hosted,
            smtp: { '192.0.2.1:25': open_relay_open },
            says: ['relays-elsewhere'],
        },
        {
            title: 'a server that accepts whatever it is told',
            zone: open_relay_zone,
            smtp: { '192.0.2.1:25': credulous },
            says: ['anything'],
        },
        {
            title: 'a server of somebody else that accepts whatever it is told',
            zone: open_relay_hosted,
            smtp: { '192.0.2.1:25': credulous },
            says: ['anything-elsewhere'],
        },
        {
            title: 'greylisting',
            zone: open_relay_zone,
            smtp: { '192.0.2.1:25': { replies: { RCPT: '450 4.2.0 Greylisted' } } },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a machine on a block list',
            zone: open_relay_zone,
            smtp: { '192.0.2.1:25': { replies: { RCPT: '554 5.7.1 Client host [198.51.100.1] blocked' } } },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a refusal to relay that names the machine',
            zone: open_relay_zone,
            smtp: { '192.0.2.1:25': { replies: { RCPT: '550 5.7.1 relay not permitted for [198.51.100.1]' } } },
            says: [],
        },
        {
            title: 'a server that does not want the sender of the test',
            zone: open_relay_zone,
            smtp: { '192.0.2.1:25': { replies: { 'MAIL FROM': '550 5.7.1 SPF fail' } } },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ introduced }) => (introduced === undefined ? notIntroduced : undefined),
    *run({ relayProbe, isOwn }, say, { host, ip }) {
        const { verdict, from, to, mail, foreign, nowhere } = relayProbe;
        const where = `whether ${host} (${ip}) relays`;
        if (mail === undefined || verdict === 'not-asked')
            throw new fact/* Unobserved */.A(`${where}: the conversation ended before`);
        // What is refused at MAIL was refused for its sender, and says nothing of the recipient.
        if (mail.code >= 400)
            throw new fact/* Unobserved */.A(`${where}: it refuses the sender, ${(0,said/* saidIn */.$)(mail)}`);
        if (verdict === 'deferred')
            throw new fact/* Unobserved */.A(`${where}: ${foreign === undefined ? 'no answer' : (0,said/* saidIn */.$)(foreign)}`);
        if (foreign === undefined)
            return;
        if (verdict === 'closed' && (0,said/* isAboutClient */.r)(foreign) && !ofRelaying.test(foreign.lines.join(' ')))
            throw new fact/* Unobserved */.A(`${where}: it refuses the machine that this runs on, ${(0,said/* saidIn */.$)(foreign)}`);
        if (verdict === 'relays')
            yield say[isOwn ? 'relays' : 'relays-elsewhere']({ host, ip, from, to, said: (0,said/* saidIn */.$)(foreign) });
        if (verdict === 'takes-anything' && nowhere !== undefined)
            yield say[isOwn ? 'anything' : 'anything-elsewhere']({
                ...{ host, ip, from },
                to: facts_exchanger/* strangers */.ob.nowhere,
                said: (0,said/* saidIn */.$)(nowhere),
            });
    },
}));
/** The address of the probe says it too. */
const ofRelaying = /relay(?!-test@)/i;

;// CONCATENATED MODULE: ./build/checks/exchanger/starttls.js










const missing = {
    severity: 'warning',
    text: ({ host, ip }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) does not offer STARTTLS: mail to it crosses the net in plain text`,
    remedy: () => 'Give the mail server a certificate and turn on STARTTLS for port 25.',
};
const starttls_refused = {
    severity: 'warning',
    text: ({ host, ip, said }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) offers STARTTLS and then refuses it: ${said}`,
    remedy: () => 'Look into the log of the mail server: its certificate or key mostly cannot be read, or do not belong together.',
};
const starttls_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const starttls_hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const withoutTls = { keywords: ['SIZE 1000000', '8BITMIME'] };
const unavailable = { starttls: { code: 454, lines: ['4.7.0 TLS not available due to local problem'] } };
/* harmony default export */ const starttls = ((0,check/* defineCheck */.q)({
    id: 'exchanger/starttls',
    title: 'A mail exchanger offers STARTTLS and accepts it',
    why: `Without TLS, everybody on the way reads the mail and can change it. Some senders deliver only under TLS, and the big
mailbox providers show a broken lock beside mail that came or went without it. STARTTLS that is offered and then refused
is worse than none: many senders put the mail off and return it after days.`,
    refs: [(0,reference/* rfc */.W)(3207, '4'), (0,reference/* rfc */.W)(7435)],
    on: 'exchanger',
    needs: { introduced: introduced, isOwn: exchanger_owner/* isOwn */.N },
    messages: {
        missing,
        'missing-elsewhere': (0,elsewhere/* elsewhere */.J)(missing),
        refused: starttls_refused,
        'refused-elsewhere': (0,elsewhere/* elsewhere */.J)(starttls_refused),
    },
    examples: [
        { title: 'TLS', zone: starttls_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        { title: 'no STARTTLS', zone: starttls_zone, smtp: { '192.0.2.1:25': withoutTls }, says: ['missing'] },
        {
            title: 'no STARTTLS at somebody else’s',
            zone: starttls_hosted,
            smtp: { '192.0.2.1:25': withoutTls },
            says: ['missing-elsewhere'],
        },
        { title: 'a key that cannot be read', zone: starttls_zone, smtp: { '192.0.2.1:25': unavailable }, says: ['refused'] },
        {
            title: 'a key of somebody else that cannot be read',
            zone: starttls_hosted,
            smtp: { '192.0.2.1:25': unavailable },
            says: ['refused-elsewhere'],
        },
        {
            title: 'a firewall that rewrites it, which is for exchanger/inspection',
            zone: starttls_zone,
            smtp: { '192.0.2.1:25': { keywords: ['SIZE 1000000', 'XXXXXXXA'] } },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'STARTTLS that is not answered',
            zone: starttls_zone,
            smtp: {
                '192.0.2.1:25': {
                    ended: { kind: 'timeout', during: 'starttls', said: 'did not answer STARTTLS within 10 s' },
                },
            },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'a server that is busy shows no STARTTLS either',
            zone: starttls_zone,
            smtp: {
                '192.0.2.1:25': {
                    ended: {
                        kind: 'rejected',
                        during: 'ehlo',
                        said: 'answered with 421',
                        reply: { code: 421, lines: ['4.7.0 try again later'] },
                    },
                },
            },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ introduced }) => {
        if (introduced === undefined)
            return notIntroduced;
        const isRewritten = rewrittenIn(introduced.conversation).length > 0;
        return isRewritten ? 'a firewall rewrites what the server says (exchanger/inspection)' : undefined;
    },
    *run({ introduced, isOwn }, say, { host, ip }) {
        if (introduced === undefined)
            return;
        const { ehlo, starttls } = introduced.conversation;
        if (ehlo?.offers.starttls !== true)
            return yield say[isOwn ? 'missing' : 'missing-elsewhere']({ host, ip });
        if (starttls === undefined)
            throw new fact/* Unobserved */.A(`STARTTLS of ${host} (${ip}): it ${(0,endings/* troubleOf */.LH)(introduced.conversation)?.said}`);
        if (starttls.code !== 220)
            yield say[isOwn ? 'refused' : 'refused-elsewhere']({ host, ip, said: (0,said/* saidIn */.$)(starttls) });
    },
}));

;// CONCATENATED MODULE: ./build/facts/tls-age.js
/** RFC 8996 §4, §5: these must not be used any more. */
const isOld = (version) => version === 'TLSv1' || version === 'TLSv1.1';
const areOldOnly = (accepted) => accepted.length > 0 && accepted.every(isOld);
/** `TLS 1.1` for `TLSv1.1`. */
const versionInWords = (version) => version === 'TLSv1' ? 'TLS 1.0' : version.replace('v', ' ');

;// CONCATENATED MODULE: ./build/checks/exchanger/tls-version.js








const old = {
    severity: 'warning',
    text: ({ host, ip, versions }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) still accepts ${(0,quote/* listed */.KE)(versions)}`,
    remedy: () => 'Let the mail server accept TLS 1.2 and newer only.',
};
const only = {
    severity: 'warning',
    text: ({ host, ip, versions }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) accepts nothing newer than ${versions.at(-1)}`,
    remedy: () => 'Update the mail server or its TLS library, and let it speak TLS 1.2 and 1.3: senders of today have no older version left.',
};
const tls_version_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const tls_version_hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const lenient = { versions: ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] };
const outdated = { versions: ['TLSv1', 'TLSv1.1'] };
/* harmony default export */ const tls_version = ((0,check/* defineCheck */.q)({
    id: 'exchanger/tls-version',
    title: 'A mail exchanger speaks TLS 1.2 or newer, and nothing older',
    why: `TLS 1.0 and 1.1 are broken and withdrawn: RFC 8996 forbids them. A server that still accepts them lets an attacker
talk old senders down, and fails every audit; one that has nothing newer gets no TLS from the senders of today, and from
some of them no mail.`,
    refs: [(0,reference/* rfc */.W)(8996), (0,reference/* rfc */.W)(9325, '3.1.1')],
    on: 'exchanger',
    needs: { exchangerTlsVersions: exchangerTlsVersions, isOwn: exchanger_owner/* isOwn */.N },
    messages: { old, 'old-elsewhere': (0,elsewhere/* elsewhere */.J)(old), only, 'only-elsewhere': (0,elsewhere/* elsewhere */.J)(only) },
    examples: [
        { title: 'TLS 1.2 and 1.3', zone: tls_version_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        { title: 'TLS 1.2 alone', zone: tls_version_zone, smtp: { '192.0.2.1:25': { versions: ['TLSv1.2'] } }, says: [] },
        { title: 'all versions', zone: tls_version_zone, smtp: { '192.0.2.1:25': lenient }, says: ['old'] },
        {
            title: 'all versions at somebody else’s',
            zone: tls_version_hosted,
            smtp: { '192.0.2.1:25': lenient },
            says: ['old-elsewhere'],
        },
        { title: 'old versions alone', zone: tls_version_zone, smtp: { '192.0.2.1:25': outdated }, says: ['only'] },
        {
            title: 'old versions alone at somebody else’s',
            zone: tls_version_hosted,
            smtp: { '192.0.2.1:25': outdated },
            says: ['only-elsewhere'],
        },
        {
            title: 'no TLS, which is for exchanger/starttls',
            zone: tls_version_zone,
            smtp: { '192.0.2.1:25': { keywords: ['SIZE'] } },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ exchangerTlsVersions: { accepted, unknown } }) => accepted.length + unknown.length > 0 ? undefined : 'there is no TLS (exchanger/starttls)',
    *run({ exchangerTlsVersions: { accepted, unknown }, isOwn }, say, { host, ip }) {
        const versions = accepted.filter(isOld).map(versionInWords);
        const isOnly = areOldOnly(accepted) && unknown.every(isOld);
        const message = isOnly ? 'only' : 'old';
        if (versions.length > 0)
            yield say[isOwn ? message : `${message}-elsewhere`]({ host, ip, versions });
        const untried = accepted.length === 0 ? unknown : unknown.filter(isOld);
        if (untried.length > 0)
            throw new fact/* Unobserved */.A(`whether ${host} (${ip}) accepts ${(0,quote/* listed */.KE)(untried.map(versionInWords))}: no answer`);
    },
}));

;// CONCATENATED MODULE: ./build/checks/exchanger/verify.js







const verify_zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
/* harmony default export */ const verify = ((0,check/* defineCheck */.q)({
    id: 'exchanger/verify',
    title: 'A mail exchanger does not tell who its users are',
    why: `VRFY and EXPN were made for a friendlier net. Today they hand the addresses of users, and what stands behind an
alias, to whoever collects them for spam and for attacks on passwords.`,
    refs: [(0,reference/* rfc */.W)(5321, '7.3'), (0,reference/* rfc */.W)(5321, '3.5.3'), (0,reference/* rfc */.W)(2505, '2.11')],
    on: 'exchanger',
    needs: { verify: exchanger_probes/* verify */.MX, introduced: introduced },
    messages: {
        users: {
            severity: 'notice',
            text: ({ host, ip, said }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) tells by VRFY which users it has: ${said} for one that does not exist`,
            remedy: () => 'Turn VRFY off (Postfix: disable_vrfy_command = yes), or let it answer 252 to every name.',
        },
        lists: {
            severity: 'notice',
            text: ({ host, ip, said }) => `the mail exchanger ${(0,quote/* quoted */.TL)(host)} (${ip}) tells by EXPN what stands behind an alias: ${said}`,
            remedy: () => 'Turn EXPN off in the mail server.',
        },
    },
    examples: [
        { title: 'a server that says nothing', zone: verify_zone, smtp: { '192.0.2.1:25': {} }, says: [] },
        {
            title: 'a server without VRFY',
            zone: verify_zone,
            smtp: { '192.0.2.1:25': { replies: { VRFY: '502 5.5.1 VRFY command is disabled' } } },
            says: [],
        },
        {
            title: 'a server that knows every name',
            zone: verify_zone,
            smtp: { '192.0.2.1:25': { replies: { VRFY: '250 2.1.5 whoever' } } },
            says: [],
        },
        {
            title: 'a server that refuses strangers',
            zone: verify_zone,
            smtp: {
                '192.0.2.1:25': {
                    replies: { 'VRFY postmaster': '252 2.0.0 postmaster', VRFY: '550 5.7.1 access denied' },
                },
            },
            says: [],
        },
        {
            title: 'a server that knows its users',
            zone: verify_zone,
            smtp: {
                '192.0.2.1:25': {
                    replies: {
                        'VRFY postmaster': '252 2.0.0 postmaster',
                        VRFY: '550 5.1.1 User unknown in local recipient table',
                    },
                },
            },
            says: ['users'],
        },
        {
            title: 'a server that gives the mailbox',
            zone: verify_zone,
            smtp: {
                '192.0.2.1:25': {
                    replies: { 'VRFY postmaster': '250 2.1.5 Jo Doe <jo@example.com>', VRFY: '252 2.0.0 perhaps' },
                },
            },
            says: ['users'],
        },
        {
            title: 'an alias that is expanded',
            zone: verify_zone,
            smtp: { '192.0.2.1:25': { replies: { EXPN: '250 2.1.5 Jo Doe <jo@example.com>' } } },
            says: ['lists'],
        },
        {
            title: 'a conversation that breaks off before',
            zone: verify_zone,
            smtp: {
                '192.0.2.1:25': {
                    ended: { kind: 'tls-handshake', during: 'tls', said: 'failed in the TLS handshake' },
                },
            },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ introduced }) => (introduced === undefined ? notIntroduced : undefined),
    *run({ verify }, say, { host, ip }) {
        const { postmaster, nobody, expand } = verify;
        if (postmaster === undefined && nobody === undefined && expand === undefined)
            throw new fact/* Unobserved */.A(`VRFY and EXPN at ${host} (${ip}): the conversation ended before`);
        if (tellsUsers(verify) && nobody !== undefined)
            yield say.users({ host, ip, said: (0,said/* saidIn */.$)(nobody) });
        if (expand?.code === 250)
            yield say.lists({ host, ip, said: (0,said/* saidIn */.$)(expand) });
    },
}));
/** RFC 5321 §3.5.3: 252 neither confirms nor denies. */
function tellsUsers({ postmaster, nobody }) {
    if (postmaster === undefined || nobody === undefined)
        return false;
    const isConfirmed = postmaster.code === 250 || postmaster.code === 251;
    const isDenied = [550, 551, 553].includes(nobody.code) && !(nobody.enhanced ?? '').startsWith('5.7.');
    return isConfirmed ? isDenied || nobody.code === 252 : postmaster.code === 252 && isDenied;
}

// EXTERNAL MODULE: ./build/facts/message.js + 5 modules
var facts_message = __webpack_require__(2887);
// EXTERNAL MODULE: ./build/facts/message-excess.js + 1 modules
var message_excess = __webpack_require__(4040);
// EXTERNAL MODULE: ./build/facts/size-limits.js + 1 modules
var size_limits = __webpack_require__(3901);
;// CONCATENATED MODULE: ./build/checks/size/relay.js







const declared = {
    submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
};
const relay_zone = 'smtp.example.com. A 192.0.2.1';
const taking = (size) => ({ '192.0.2.1:587': { keywords: ['STARTTLS', size, '8BITMIME'] } });
const report = `From: billing@example.com
Content-Type: multipart/mixed; boundary=edge

--edge

Your report.
--edge
Content-Type: application/pdf; name=report.pdf
Content-Transfer-Encoding: base64

${`${'JVBERi0x'.repeat(9)}\n`.repeat(20)}
--edge--
`;
/* harmony default export */ const relay = ((0,check/* defineCheck */.q)({
    id: 'size/relay',
    title: 'The server that the domain sends through takes its messages, large as they are',
    why: `A mail server says in EHLO how large a message it takes (SIZE), and refuses a larger one with 552 5.3.4. It counts
what goes over the wire: files are encoded as base64 there and take a good third more than on the disk, so that a limit of
25 MB ends at about 18 MB of files.`,
    refs: [(0,reference/* rfc */.W)(1870, '4'), (0,reference/* rfc */.W)(1870, '6.1'), (0,reference/* rfc */.W)(2045, '6.8')],
    on: 'submission',
    needs: { submission: submission_conversation/* submission */.$, outgoing: facts_message/* outgoing */.by },
    messages: {
        over: {
            severity: 'error',
            text: (refused) => `${refused.message} has ${(0,message_excess/* excessInWords */.yj)(refused)} ${refused.server} takes (SIZE ${refused.limit}), and will be refused with 552 5.3.4${(0,message_excess/* largestInWords */.Dn)(refused)}`,
            remedy: (refused) => `${(0,message_excess/* shrinking */.Ex)(refused)}; or have ${refused.server} take larger messages.`,
        },
        stated: {
            severity: 'warning',
            text: (refused) => `${refused.message} has ${(0,message_excess/* excessInWords */.yj)(refused)} the ${(0,message_excess/* inWords */.r4)(refused.limit)} that ${refused.provider} states as its limit${(0,message_excess/* largestInWords */.Dn)(refused)}`,
            remedy: (refused) => `${(0,message_excess/* shrinking */.Ex)(refused)}; or have the provider raise the limit of your account.`,
        },
    },
    examples: [
        {
            title: 'a message that the server takes',
            zone: relay_zone,
            declared,
            smtp: taking('SIZE 10240000'),
            messages: { 'report.eml': report },
            says: [],
        },
        {
            title: 'a message that is too large',
            zone: relay_zone,
            declared,
            smtp: taking('SIZE 1500'),
            messages: { 'report.eml': report },
            says: ['over'],
        },
        {
            title: 'a server that states no limit',
            zone: relay_zone,
            declared,
            smtp: taking('SIZE 0'),
            messages: { 'report.eml': report },
            says: [],
        },
        {
            title: 'a size that is too large',
            zone: relay_zone,
            declared,
            smtp: taking('SIZE 10240000'),
            settings: { messageSize: 20_000_000 },
            says: ['over'],
        },
        {
            title: 'a provider that takes less than it says in EHLO',
            zone: 'smtp.postmarkapp.com. A 192.0.2.1',
            declared: { submission: { ...declared.submission, host: 'smtp.postmarkapp.com' } },
            smtp: taking('SIZE 52428800'),
            settings: { messageSize: 20_000_000 },
            says: ['stated'],
        },
        {
            title: 'a server that cannot be seen',
            zone: relay_zone,
            declared,
            smtp: {},
            messages: { 'report.eml': report },
            says: [],
            outcome: 'inconclusive',
        },
    ],
    skip: ({ submission: { main }, outgoing }) => {
        if (outgoing.length === 0)
            return 'no message and no message-size is given';
        return main === undefined || (0,endings/* ehloOf */.oX)(main.conversation) === undefined
            ? 'the server has not said what it takes'
            : undefined;
    },
    *run({ submission: { main }, outgoing }, say, { host }) {
        const ehlo = main && (0,endings/* ehloOf */.oX)(main.conversation);
        if (ehlo === undefined)
            return;
        const { eightBitMime } = ehlo.offers;
        const stated = (0,size_limits/* relayLimitOf */.SO)(host);
        for (const { message, measured } of outgoing) {
            const said = { message: (0,facts_message/* messageInWords */.q_)(message), server: host };
            const at = (0,facts_message/* messagePlace */.Zp)(message);
            const over = (0,message_excess/* excessOver */.Cc)({ limit: (0,size_limits/* announcedLimit */.t0)(ehlo), eightBitMime }, measured);
            const beyond = (0,message_excess/* excessOver */.Cc)({ limit: stated?.octets, eightBitMime }, measured);
            if (over !== undefined)
                yield say.over({ ...said, ...over }, at);
            else if (beyond !== undefined)
                yield say.stated({ ...said, ...beyond, provider: stated?.name ?? '' }, at);
        }
    },
}));

;// CONCATENATED MODULE: ./build/facts/submission-certificate.js


/** Undefined where TLS was not reached; what is the same at several addresses once. */
const submissionCertificate = {
    name: 'submission-certificate',
    on: 'submission',
    async gather(server, world) {
        const { attempts } = await world.fact(submission_conversation/* submission */.$, server);
        const secured = attempts.flatMap(({ conversation: { tls } }) => tls ?? []);
        const problems = secured.flatMap((tls) => certificateProblems(tls, world.now));
        const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
        return secured.length === 0 ? undefined : [...distinct.values()];
    },
};

// EXTERNAL MODULE: ./build/core/subject.js
var subject = __webpack_require__(2506);
// EXTERNAL MODULE: ./build/facts/submission-provider.js + 1 modules
var submission_provider = __webpack_require__(1637);
;// CONCATENATED MODULE: ./build/facts/submission-obstacle.js
/** What ended the conversation with a submission server, and which one check speaks of it. */




/** The checks `submission/*`, in the order in which their matter comes up. */
const matters = [
    'provider',
    'unreachable',
    'not-smtp',
    'security-mode',
    'greeting',
    'starttls',
    'handshake',
    'certificate',
    'tls-version',
    'mechanisms',
    'login',
];
/**
 * Why a check cannot come to its matter, as the conversation ended before: another check says why.
 * @throws {@link Unobserved} where it ended in silence, or with a request to come back later
 */
function obstacle(seen, server, matter) {
    if (seen.main === undefined)
        return 'the server has no address: see submission/unreachable';
    const trouble = (0,endings/* troubleOf */.LH)(seen.main.conversation);
    if (trouble === undefined)
        return undefined;
    const owner = ownerOf(trouble, server);
    if (owner === undefined && isSettled(seen.main.conversation, matter))
        return undefined;
    if (owner === undefined)
        throw new fact/* Unobserved */.A(`${(0,subject/* endpointOf */.X5)(server)} ${trouble.said}`);
    if (matters.indexOf(owner) >= matters.indexOf(matter))
        return undefined;
    if (isBusy(trouble))
        throw new fact/* Unobserved */.A(`${(0,subject/* endpointOf */.X5)(server)} ${trouble.said}`);
    return `the conversation ended before: see submission/${owner}`;
}
/** Whether a matter is one of TLS or before, and the conversation came that far before it fell silent. */
const isSettled = ({ tls }, matter) => tls !== undefined && matters.indexOf(matter) <= matters.indexOf('tls-version');
/** What ended the conversation, where that is the check's own matter. */
function troubleFor(seen, server, matter) {
    const trouble = seen.main && (0,endings/* troubleOf */.LH)(seen.main.conversation);
    return trouble !== undefined && ownerOf(trouble, server) === matter ? trouble : undefined;
}
/** Undefined for silence, which is nobody's. */
function ownerOf(trouble, server) {
    if ((0,submission_provider/* isForOthers */.FN)(server))
        return 'provider';
    const { kind, during } = trouble;
    if ((during === 'login' || during === 'probe') && breaksLogin.has(kind))
        return 'login';
    switch (kind) {
        case 'refused':
            return 'unreachable';
        case 'reset':
        case 'closed':
            return during === 'tls' ? 'handshake' : 'unreachable';
        case 'protocol':
            return during === 'starttls' ? 'starttls' : 'not-smtp';
        case 'not-smtp':
            return 'not-smtp';
        case 'tls-on-plain':
        case 'plain-on-tls':
            return 'security-mode';
        case 'rejected':
            return 'greeting';
        case 'starttls-not-offered':
        case 'starttls-refused':
            return 'starttls';
        case 'tls-handshake':
            return 'handshake';
        default:
            return undefined;
    }
}
const breaksLogin = new Set([
    'reset',
    'closed',
    'protocol',
    'rejected',
    'tls-handshake',
]);
/** RFC 5321 §4.2.1: what is refused with 4yz may be granted later. */
const isBusy = ({ kind, reply }) => kind === 'rejected' && reply !== undefined && reply.code < 500;

;// CONCATENATED MODULE: ./build/checks/submission/certificate.js






const certificate_declared = {
    submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
};
/** An example in which the server shows such a certificate. */
const showing = (title, script, ...says) => ({
    title,
    zone: 'smtp.example.com. A 192.0.2.1',
    declared: certificate_declared,
    smtp: { '192.0.2.1:587': script },
    says,
});
const certificate_distrusted = (reason, code) => ({ trusted: false, distrust: { reason, code } });
/* harmony default export */ const submission_certificate = ((0,check/* defineCheck */.q)({
    id: 'submission/certificate',
    title: 'The submission server has a certificate that clients trust',
    why: `Before a client sends a password, it makes sure that it talks to the right server: the certificate must be for the
name in its settings, valid today, and issued by an authority that it knows, with all certificates in between. Where
something is amiss, careful clients stop; careless ones give the password to anybody.`,
    refs: [(0,reference/* rfc */.W)(8314, '5.2'), (0,reference/* rfc */.W)(7817, '3'), (0,reference/* rfc */.W)(9525, '6'), (0,reference/* rfc */.W)(5280, '6')],
    on: 'submission',
    needs: { submission: submission_conversation/* submission */.$, submissionCertificate: submissionCertificate },
    messages: {
        missing: {
            severity: 'error',
            text: ({ host }) => `the submission server ${(0,quote/* quoted */.TL)(host)} shows no certificate`,
            remedy: ({ host }) => `Give the server a certificate for ${(0,quote/* quoted */.TL)(host)} from a public authority.`,
        },
        expired: {
            severity: 'error',
            text: ({ host, subject, date }) => `the certificate ${(0,quote/* quoted */.TL)(subject)} of the submission server ${(0,quote/* quoted */.TL)(host)} expired on ${date.slice(0, 10)}`,
            remedy: () => 'Renew it and make the server load it; mostly the renewal ran, but the mail server was not restarted.',
        },
        'not-yet-valid': {
            severity: 'error',
            text: ({ host, subject, date }) => `the certificate ${(0,quote/* quoted */.TL)(subject)} of the submission server ${(0,quote/* quoted */.TL)(host)} is not valid before ${date.slice(0, 10)}`,
            remedy: () => 'Use the certificate that is valid now, and look at the clocks of the server and of this machine.',
        },
        'other-name': {
            severity: 'error',
            text: ({ host, names }) => `the certificate of the submission server ${(0,quote/* quoted */.TL)(host)} is for ${names.length === 0 ? 'no name' : (0,quote/* listed */.KE)(names.map(quote/* quoted */.TL), 4)}`,
            remedy: ({ host }) => `Set \`smtp-host\` to a name that the certificate is for, or get one with the alternative name ${(0,quote/* quoted */.TL)(host)}.`,
        },
        'self-signed': {
            severity: 'error',
            text: ({ host }) => `the submission server ${(0,quote/* quoted */.TL)(host)} has signed its certificate itself`,
            remedy: ({ host }) => `Get a certificate for ${(0,quote/* quoted */.TL)(host)} from a public authority; mostly it is the one that came with the software.`,
        },
        'private-authority': {
            severity: 'error',
            text: ({ host, authority }) => `the certificate of the submission server ${(0,quote/* quoted */.TL)(host)} comes from ${(0,quote/* quoted */.TL)(authority)}, an authority that is not publicly trusted`,
            remedy: () => 'Get one from a public authority; for an authority of your own, give its certificate to every client, here with the environment variable NODE_EXTRA_CA_CERTS.',
        },
        'incomplete-chain': {
            severity: 'error',
            text: ({ host, issuer }) => `the submission server ${(0,quote/* quoted */.TL)(host)} does not send the certificate of ${(0,quote/* quoted */.TL)(issuer)}, so that its own leads nowhere`,
            // Public authorities write into each certificate where theirs can be had.
            remedy: ({ url, issuer }) => `Configure the full chain (\`fullchain.pem\`), not the certificate alone; ${url === undefined
                ? `if ${(0,quote/* quoted */.TL)(issuer)} is an authority of your own, give its certificate to every client, here with the environment variable NODE_EXTRA_CA_CERTS`
                : `what is missing is at ${(0,quote/* quoted */.TL)(url)}`}.`,
        },
        revoked: {
            severity: 'error',
            text: ({ host }) => `the certificate of the submission server ${(0,quote/* quoted */.TL)(host)} has been revoked`,
            remedy: () => 'Get a new certificate, with a new key.',
        },
        weak: {
            severity: 'error',
            text: ({ host, what }) => `a certificate of the submission server ${(0,quote/* quoted */.TL)(host)} ${what}, which current clients refuse`,
            remedy: () => 'Get one with an RSA key of 2048 bits or more, or an EC key, signed with SHA-256.',
        },
        untrusted: {
            severity: 'error',
            text: ({ host, code }) => `the certificate of the submission server ${(0,quote/* quoted */.TL)(host)} is not trusted: ${(0,quote/* quoted */.TL)(code)}`,
            remedy: ({ host }) => `Get a certificate for ${(0,quote/* quoted */.TL)(host)} from a public authority.`,
        },
        expiring: {
            severity: 'warning',
            text: ({ host, date, days }) => `the certificate of the submission server ${(0,quote/* quoted */.TL)(host)} expires in ${(0,quote/* counted */.hS)(days, 'day')}, on ${date.slice(0, 10)}`,
            remedy: () => 'Renew it now, and find out why that did not happen by itself.',
        },
    },
    examples: [
        showing('a good certificate', {}),
        showing('none', { tls: { chain: [], trusted: false, nameMatches: false } }, 'missing'),
        showing('expired', {
            tls: certificate_distrusted('expired', 'CERT_HAS_EXPIRED'),
            certificate: { notAfter: '2025-12-24T00:00:00.000Z' },
        }, 'expired'),
        showing('from the future', {
            tls: certificate_distrusted('not-yet-valid', 'CERT_NOT_YET_VALID'),
            certificate: { notBefore: '2026-02-01T00:00:00.000Z' },
        }, 'not-yet-valid'),
        showing('for another name', { tls: { nameMatches: false }, certificate: { names: ['mail.example.net'] } }, 'other-name'),
        showing('self-signed, for another name', { tls: { ...certificate_distrusted('self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT'), nameMatches: false } }, 'self-signed'),
        showing('from a private authority', { tls: certificate_distrusted('private-authority', 'SELF_SIGNED_CERT_IN_CHAIN') }, 'private-authority'),
        showing('without the intermediate certificate', { tls: certificate_distrusted('incomplete-chain', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE') }, 'incomplete-chain'),
        showing('revoked', { tls: certificate_distrusted('revoked', 'CERT_REVOKED') }, 'revoked'),
        showing('a key of 1024 bits', { certificate: { key: { type: 'rsa', bits: 1024 } } }, 'weak'),
        showing('not trusted for a reason of its own', { tls: certificate_distrusted('other', 'INVALID_PURPOSE') }, 'untrusted'),
        showing('about to expire', { certificate: { notBefore: '2025-10-08T00:00:00.000Z', notAfter: '2026-01-06T00:00:00.000Z' } }, 'expiring'),
        showing('of six days, two of them left', {
            certificate: { notBefore: '2025-12-28T00:00:00.000Z', notAfter: '2026-01-03T00:00:00.000Z' },
        }),
        {
            title: 'a second address with the certificate of last year',
            zone: 'smtp.example.com. A 192.0.2.1\nsmtp.example.com. A 192.0.2.2',
            declared: certificate_declared,
            smtp: {
                '192.0.2.1:587': {},
                '192.0.2.2:587': {
                    tls: certificate_distrusted('expired', 'CERT_HAS_EXPIRED'),
                    certificate: { notAfter: '2025-06-01T00:00:00.000Z' },
                },
            },
            says: ['expired'],
        },
        {
            title: 'no TLS in the settings',
            zone: 'smtp.example.com. A 192.0.2.1',
            declared: { submission: { ...certificate_declared.submission, port: 25, security: 'none' } },
            smtp: { '192.0.2.1:25': {} },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip({ submission, submissionCertificate }, server) {
        if (server.security === 'none')
            return 'the settings use no TLS';
        return submissionCertificate === undefined ? obstacle(submission, server, 'certificate') : undefined;
    },
    *run({ submissionCertificate = [] }, say, { host }) {
        for (const problem of submissionCertificate) {
            switch (problem.kind) {
                case 'expired':
                    yield say.expired({ host, subject: problem.subject, date: problem.notAfter });
                    break;
                case 'not-yet-valid':
                    yield say['not-yet-valid']({ host, subject: problem.subject, date: problem.notBefore });
                    break;
                case 'expiring':
                    yield say.expiring({ host, date: problem.notAfter, days: problem.days });
                    break;
                case 'missing':
                case 'self-signed':
                case 'revoked':
                    yield say[problem.kind]({ host });
                    break;
                case 'other-name':
                    yield say['other-name']({ host, names: problem.names });
                    break;
                case 'private-authority':
                    yield say['private-authority']({ host, authority: problem.authority });
                    break;
                case 'incomplete-chain':
                    yield say['incomplete-chain']({ host, issuer: problem.issuer, url: problem.url });
                    break;
                case 'weak':
                    yield say.weak({ host, what: problem.what });
                    break;
                case 'untrusted':
                    yield say.untrusted({ host, code: problem.code });
                    break;
            }
        }
    },
}));

;// CONCATENATED MODULE: ./build/facts/data/login-refusals.json
const login_refusals_namespaceObject = /*#__PURE__*/JSON.parse('{"K":[{"cause":"trust","match":"^5\\\\d\\\\d .{0,20}trust relationship","sample":"535 5.7.14 Trust relationship required","source":"RFC 5248 §2.4"},{"cause":"app-password","provider":"Gmail","match":"^53[45] .{0,20}application-specific password required.{0,200}(google|gsmtp)","advice":"Turn on 2-Step Verification for the account, create an app password at myaccount.google.com/apppasswords, and put it into `smtp-password`.","sample":"534-5.7.9 Application-specific password required. For more information, go to\\n534 5.7.9 https://support.google.com/mail/?p=InvalidSecondFactor - gsmtp","source":"support.google.com/a/answer/3726730"},{"cause":"browser","provider":"Gmail","match":"^53[45] .{0,20}(please )?log ?in (with|via|through) your web browser","sample":"534-5.7.14 Please log in through your web browser and then try again.\\n534 5.7.14 https://support.google.com/mail/?p=WebLoginRequired - gsmtp","source":"support.google.com/a/answer/3726730"},{"cause":"browser","provider":"Gmail","match":"^53[45] .{0,20}\\\\b5\\\\.7\\\\.14\\\\b","sample":"534-5.7.14 <https://accounts.google.com/signin/continue?sarp=1&scc=1\\n534 5.7.14 https://support.google.com/mail/?p=BlockedSignin - gsmtp","source":"support.google.com/a/answer/3726730"},{"cause":"credentials","provider":"Gmail","match":"^535 .{0,20}username and password not accepted.{0,200}(google|gsmtp)","advice":"Use the full address and an app password (myaccount.google.com/apppasswords): Google takes no account password over SMTP.","sample":"535-5.7.8 Username and Password not accepted. For more information, go to\\n535 5.7.8 https://support.google.com/mail/?p=BadCredentials - gsmtp","source":"support.google.com/a/answer/3726730"},{"cause":"attempts","provider":"Gmail","match":"^454 .{0,20}too many login attempts","sample":"454 4.7.0 Too many login attempts, please try again later. - gsmtp","source":"support.google.com/a/answer/3726730"},{"cause":"disabled","provider":"Microsoft 365","match":"^535 .{0,60}smtpclientauthentication is disabled for the (tenant|organization)","advice":"Let an administrator switch it on: for the mailbox with `Set-CASMailbox <address> -SmtpClientAuthenticationDisabled $false`, for all with `Set-TransportConfig -SmtpClientAuthenticationDisabled $false`; or send through another relay.","sample":"535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. [PR0P264CA0001.FRAP264.PROD.OUTLOOK.COM]","source":"github.com/simonrob/email-oauth2-proxy/issues/193"},{"cause":"disabled","provider":"Microsoft 365","match":"^535 .{0,60}smtpclientauthentication is disabled for the (mailbox|user)","advice":"Let an administrator switch on \\"Authenticated SMTP\\" for the mailbox: `Set-CASMailbox <address> -SmtpClientAuthenticationDisabled $false`.","sample":"535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information.","source":"learn.microsoft.com, authenticated client SMTP submission (memory)"},{"cause":"oauth","provider":"Outlook.com","match":"^535 .{0,60}basic authentication is disabled","advice":"Give an OAuth 2.0 access token in `smtp-token`: Microsoft takes no password, and no app password, for this account.","sample":"535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [PN0PR01CA0024.INDPRD01.PROD.OUTLOOK.COM]","source":"github.com/nodemailer/nodemailer/issues/1714"},{"cause":"oauth","provider":"Microsoft 365","match":"^550 .{0,20}basic authentication is not supported","advice":"Give an OAuth 2.0 access token in `smtp-token`, or send through another relay: Exchange Online takes no password for client submission.","sample":"550 5.7.30 Basic authentication is not supported for Client Submission.","source":"Microsoft 365 message MC786329"},{"cause":"policy","provider":"Microsoft 365","match":"^535 .{0,60}(locked by your organization.s security defaults policy|security defaults)","advice":"Let an administrator replace the security defaults by conditional access that lets this account use SMTP AUTH, or give an OAuth 2.0 token in `smtp-token`.","sample":"535 5.7.139 Authentication unsuccessful, user is locked by your organization\'s security defaults policy. Contact your administrator.","source":"docs.bookyourpto.com/features/smtp-troubleshoot"},{"cause":"policy","provider":"Microsoft 365","match":"^535 .{0,60}did not meet the criteria to be authenticated successfully","advice":"Let an administrator look at the sign-in log of the account: a conditional access policy, or \\"Authenticated SMTP\\" being off for the mailbox, stops the login.","sample":"535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator.","source":"docs.bookyourpto.com/features/smtp-troubleshoot"},{"cause":"credentials","provider":"Microsoft 365","match":"^535 .{0,20}\\\\b5\\\\.7\\\\.139\\\\b.{0,60}(user credentials were incorrect|password)","sample":"535 5.7.139 Authentication unsuccessful, the user credentials were incorrect. [PR0P264CA0001.FRAP264.PROD.OUTLOOK.COM]","source":"memory"},{"cause":"policy","provider":"Microsoft 365","match":"^535 .{0,20}\\\\b5\\\\.7\\\\.139\\\\b","advice":"Let an administrator look at the sign-in log of the account, and whether \\"Authenticated SMTP\\" is on for the mailbox.","sample":"535 5.7.139 Authentication unsuccessful.","source":"memory"},{"cause":"credentials","provider":"Exchange","match":"^535 .{0,20}\\\\b5\\\\.7\\\\.3\\\\b","advice":"Check user name and password; if both are right, \\"Authenticated SMTP\\" may be off for the mailbox, or the account needs an OAuth 2.0 token in `smtp-token`.","sample":"535 5.7.3 Authentication unsuccessful [DB6P18901CA0015.EURP189.PROD.OUTLOOK.COM]","source":"github.com/mageplaza/magento-2-smtp/issues/108"},{"cause":"temporary","provider":"Exchange","match":"^454 .{0,20}temporary authentication failure","sample":"454 4.7.0 Temporary authentication failure","source":"RFC 4954 §6"},{"cause":"app-password","provider":"Yahoo","match":"^535 .{0,20}#auth005\\\\b","advice":"Create an app password in the security settings of the account, and put it into `smtp-password`: Yahoo says this of account passwords too.","sample":"535 5.7.0 (#AUTH005) Too many bad auth attempts.","source":"github.com/nodemailer/nodemailer/issues/1112"},{"cause":"app-password","provider":"Mail.ru","match":"^535 .{0,20}(neobhodim parol prilozheniya|application password is required)","advice":"Create a password for external applications in the security settings of the account, and put it into `smtp-password`.","sample":"535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED","source":"github.com/lmanukyan/print-designer/issues/5"},{"cause":"app-password","provider":"QQ Mail","match":"^535 .{0,40}enter your authorization code","advice":"Switch on SMTP in the settings of the mailbox, let it generate an authorization code, and put that into `smtp-password`.","sample":"535 Login Fail. Please enter your authorization code to login. More information in https://service.mail.qq.com/cgi-bin/help","source":"github.com/YMFE/yapi/issues/2219"},{"cause":"app-password","provider":"iCloud","match":"^535 .{0,40}(app-specific password|application.specific password)","advice":"Create an app-specific password at account.apple.com, and put it into `smtp-password`.","sample":"535 5.7.0 Error: an app-specific password is needed","source":"memory"},{"cause":"disabled","provider":"NetEase","match":"^550 .{0,20}user has no permission","advice":"Switch on SMTP in the settings of the mailbox, and log in with the authorization code that it gives out.","sample":"550 User has no permission","source":"github.com/testerSunshine/12306/issues/62"},{"cause":"disabled","provider":"Yandex","match":"^535 .{0,60}does not have access rights to this service","advice":"Allow mail programs in the settings of the mailbox, and log in with an app password.","sample":"535 5.7.8 Error: authentication failed: This user does not have access rights to this service","source":"memory"},{"cause":"credentials","provider":"Twilio SendGrid","match":"^535 .{0,40}the provided authorization grant is invalid","advice":"Log in with the user name `apikey`, to the letter, and an API key that may send mail; make a new key where this one was revoked.","sample":"535 Authentication failed: The provided authorization grant is invalid, expired, or revoked","source":"github.com/sendgrid/docs/issues/3947"},{"cause":"app-password","match":"^53\\\\d .{0,80}\\\\b(app(lication)?[- ](specific )?password|application-specific)","sample":"535 5.7.8 Please use an app password for this account","source":"the words themselves"},{"cause":"disabled","match":"^[45]\\\\d\\\\d .{0,60}(smtp (auth(entication)?|access|service)? ?is (disabled|not enabled|switched off)|account is not enabled for smtp)","sample":"535 5.7.8 SMTP access is disabled for this mailbox","source":"the words themselves"},{"cause":"oauth","match":"^5\\\\d\\\\d .{0,60}(basic auth(entication)?|password auth(entication)?|plain auth(entication)?) (is |are )?(disabled|not (supported|allowed)|no longer)","sample":"535 5.7.8 Password authentication is disabled, use OAuth","source":"the words themselves"},{"cause":"account","match":"^5\\\\d\\\\d .{0,80}(account|user|mailbox|mail box|login) (has been|is|was) ?(temporarily )?(suspended|locked|blocked|disabled|deactivated|expired|inactive)","sample":"535 5.7.8 Your account is suspended, contact support","source":"the words themselves"},{"cause":"policy","match":"^5\\\\d\\\\d .{0,80}\\\\b(ip|ip address|location|country|network)\\\\b.{0,30}(not (allowed|authori[sz]ed|permitted)|blocked|denied|blacklisted)","sample":"525 5.7.13 Login from this IP address is not allowed","source":"the words themselves"},{"cause":"attempts","match":"^[45]\\\\d\\\\d .{0,60}too many (bad |failed |invalid |unsuccessful )?(auth\\\\w*|login|log-in|sign-in|connection)","sample":"421 4.7.0 Error: too many failed login attempts","source":"the words themselves"},{"cause":"encryption","match":"^538 ","sample":"538 5.7.11 Encryption required for requested authentication mechanism","source":"RFC 4954 §6"},{"cause":"encryption","match":"^530 .{0,30}must issue a? ?starttls","sample":"530 5.7.0 Must issue a STARTTLS command first","source":"RFC 3207 §4"},{"cause":"transition","match":"^432 ","sample":"432 4.7.12 A password transition is needed","source":"RFC 4954 §6"},{"cause":"transition","match":"^4\\\\d\\\\d 4\\\\.7\\\\.12\\\\b","sample":"422 4.7.12 A password transition is needed","source":"RFC 4954 §6"},{"cause":"mechanism","match":"^504 ","sample":"504 5.7.4 Unrecognized Authentication Type","source":"support.google.com/a/answer/3726730"},{"cause":"mechanism","match":"^5\\\\d\\\\d 5\\\\.(7\\\\.4|5\\\\.4)\\\\b","sample":"535 5.5.4 Optional Argument not permitted for that AUTH mode.","source":"support.google.com/a/answer/3726730"},{"cause":"weak-mechanism","match":"^5\\\\d\\\\d 5\\\\.7\\\\.9\\\\b","sample":"535 5.7.9 Authentication mechanism is too weak","source":"RFC 5248 §2.4"},{"cause":"weak-mechanism","match":"^534 ","sample":"534 Authentication mechanism is too weak","source":"RFC 4954 §6"},{"cause":"account","match":"^525 ","sample":"525 5.7.13 User account disabled","source":"RFC 5248 §2.4"},{"cause":"account","match":"^5\\\\d\\\\d 5\\\\.7\\\\.13\\\\b","sample":"535 5.7.13 User Account Disabled","source":"RFC 5248 §2.4"},{"cause":"not-now","match":"^530 ","sample":"530 5.7.0 Authentication required","source":"RFC 4954 §6"},{"cause":"not-now","match":"^503 ","sample":"503 5.5.1 AUTH command used when not advertised","source":"RFC 4954 §4"},{"cause":"temporary","match":"^4\\\\d\\\\d ","sample":"454 4.3.0 The directory does not answer","source":"RFC 4954 §6"},{"cause":"malformed","match":"^50[01] ","sample":"501 5.5.2 Cannot decode response","source":"RFC 4954 §4"},{"cause":"credentials","match":"^535 ","sample":"535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6","source":"RFC 4954 §6"}]}');
;// CONCATENATED MODULE: ./build/facts/sasl-mechanisms.js
/** The ways to log in (SASL mechanisms, RFC 4422) that this program knows, by what they need. */
/** With these the password itself goes over the line. */
const revealing = ['PLAIN', 'LOGIN'];
const forPasswords = ['SCRAM-SHA-256', 'SCRAM-SHA-1', 'CRAM-MD5', ...revealing];
/** OAuth 2.0 access tokens. */
const forTokens = ['OAUTHBEARER', 'XOAUTH2'];

;// CONCATENATED MODULE: ./build/facts/login-diagnosis.js


/**
 * - `credentials`: user name or password is wrong. `token`: the OAuth 2.0 token is. `app-password`: the password of the
 *   account is not taken, one of its own for the program is. `browser`: a person has to log in first.
 * - `disabled`: SMTP AUTH is off for the account. `oauth`: passwords are not taken. `policy`: a rule of the
 *   organisation, or the place that the login comes from. `account`: it is suspended, locked or expired.
 * - `mechanism`: not one of the server's; `weak-mechanism`: too weak for it; `encryption`: not without TLS.
 * - `transition`: the password must be used once in the clear; `trust`: the server trusts this client with no login.
 * - `attempts`, `temporary`: try later. `not-now`: no login at this point. `malformed`: the exchange was not understood.
 * - `unknown`: the server says no, and nothing that is known.
 */
const loginCauses = [
    'credentials',
    'token',
    'app-password',
    'browser',
    'disabled',
    'oauth',
    'policy',
    'account',
    'mechanism',
    'weak-mechanism',
    'encryption',
    'transition',
    'trust',
    'attempts',
    'temporary',
    'not-now',
    'malformed',
    'unknown',
];
/** `mechanism`: the SASL name of the one that was tried. */
function diagnoseLogin(reply, mechanism) {
    const text = onOneLine(reply);
    const row = rows.find(({ pattern }) => pattern.test(text));
    if (row === undefined)
        return { cause: 'unknown' };
    // Servers have one text for all wrong credentials; advice for passwords is of no use with a token.
    if (row.cause === 'credentials' && forTokens.includes(mechanism))
        return { cause: 'token' };
    return row.advice === undefined ? { cause: row.cause } : { cause: row.cause, advice: row.advice };
}
/** The code, and the lines; RFC 2034 §4 repeats the enhanced code on each. */
const onOneLine = ({ code, enhanced, lines }) => {
    const [first = '', ...rest] = lines;
    const bare = rest.map((line) => enhanced !== undefined && line.startsWith(enhanced) ? line.slice(enhanced.length).trimStart() : line);
    return [code, first, ...bare].join(' ').slice(0, longestText);
};
const longestText = 600;
const isCause = (text) => loginCauses.includes(text);
const rows = login_refusals_namespaceObject.K.flatMap(({ cause, match, advice }) => isCause(cause) ? [{ cause, advice, pattern: new RegExp(match, 'i') }] : []);

;// CONCATENATED MODULE: ./build/checks/submission/greeting.js







const submission_greeting_zone = 'smtp.example.com. A 192.0.2.1';
const greeting_declared = {
    submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
};
/* harmony default export */ const submission_greeting = ((0,check/* defineCheck */.q)({
    id: 'submission/greeting',
    title: 'The submission server lets clients in',
    why: `A server may turn a client away before it has said anything: with 554 because of its address, its missing reverse
name or a block list, with 421 because of too many connections or because it is about to stop. The text says which.`,
    refs: [(0,reference/* rfc */.W)(5321, '3.1'), (0,reference/* rfc */.W)(5321, '3.8'), (0,reference/* rfc */.W)(7504)],
    on: 'submission',
    needs: { submission: submission_conversation/* submission */.$ },
    messages: {
        refused: {
            severity: 'error',
            text: ({ server, reply }) => `${(0,quote/* quoted */.TL)(server)} turns this client away with ${(0,quote/* quoted */.TL)(reply)}`,
            remedy: () => 'Read the text: mostly the address of the client is on a block list or has no reverse name; let the server accept it, or send from another network.',
        },
        'ehlo-refused': {
            severity: 'error',
            text: ({ server, reply }) => `${(0,quote/* quoted */.TL)(server)} refuses EHLO and HELO with ${(0,quote/* quoted */.TL)(reply)}`,
            remedy: () => 'Read the text: mostly the name that the client gives for itself is not liked; relax that for submission, or correct the name.',
        },
        busy: {
            severity: 'warning',
            text: ({ server, reply }) => `${(0,quote/* quoted */.TL)(server)} turns this client away for now with ${(0,quote/* quoted */.TL)(reply)}`,
            remedy: () => 'Run the check again later; where that stays so, raise the connection limits of the server or ask its operator.',
        },
    },
    examples: [
        {
            title: 'a greeting',
            zone: submission_greeting_zone,
            declared: greeting_declared,
            smtp: { '192.0.2.1:587': {} },
            says: [],
        },
        {
            title: 'a block list',
            zone: submission_greeting_zone,
            declared: greeting_declared,
            smtp: {
                '192.0.2.1:587': {
                    ended: {
                        kind: 'rejected',
                        during: 'greeting',
                        said: 'answered with 554',
                        reply: { code: 554, enhanced: '5.7.1', lines: ['5.7.1 192.0.2.77 is listed at bl.example.net'] },
                    },
                },
            },
            says: ['refused'],
        },
        {
            title: 'a name that is not liked',
            zone: submission_greeting_zone,
            declared: greeting_declared,
            smtp: {
                '192.0.2.1:587': {
                    ended: {
                        kind: 'rejected',
                        during: 'ehlo',
                        said: 'answered with 550',
                        reply: { code: 550, lines: ['invalid HELO'] },
                    },
                },
            },
            says: ['ehlo-refused'],
        },
        {
            title: 'too many connections',
            zone: submission_greeting_zone,
            declared: greeting_declared,
            smtp: {
                '192.0.2.1:587': {
                    ended: {
                        kind: 'rejected',
                        during: 'greeting',
                        said: 'answered with 421',
                        reply: { code: 421, enhanced: '4.3.2', lines: ['4.3.2 too many connections'] },
                    },
                },
            },
            says: ['busy'],
        },
    ],
    skip: ({ submission }, server) => obstacle(submission, server, 'greeting'),
    *run({ submission }, say, server) {
        const trouble = troubleFor(submission, server, 'greeting');
        if (trouble === undefined)
            return;
        const reply = trouble.reply === undefined ? trouble.said : onOneLine(trouble.reply);
        const data = { server: (0,subject/* endpointOf */.X5)(server), reply };
        if (isBusy(trouble))
            yield say.busy(data);
        else
            yield trouble.during === 'ehlo' ? say['ehlo-refused'](data) : say.refused(data);
    },
}));

;// CONCATENATED MODULE: ./build/checks/submission/handshake.js








const submission_handshake_zone = 'smtp.example.com. A 192.0.2.1';
const handshake_declared = {
    submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
};
const onTls = {
    submission: { host: 'smtp.example.com', port: 465, security: 'implicit-tls', hasSecret: false },
};
/* harmony default export */ const submission_handshake = ((0,check/* defineCheck */.q)({
    id: 'submission/handshake',
    title: 'The TLS handshake with the submission server succeeds',
    why: `Before anything is said in private, both sides agree on a version of TLS and a cipher, and the server shows its
certificate. Where that fails, clients give up, mostly with a line from their TLS library that names no cause.`,
    refs: [(0,reference/* rfc */.W)(8446, '4'), (0,reference/* rfc */.W)(9325, '4'), (0,reference/* rfc */.W)(3207, '4')],
    on: 'submission',
    needs: { submission: submission_conversation/* submission */.$, submissionTlsVersions: submissionTlsVersions },
    messages: {
        failed: {
            severity: 'error',
            text: ({ server, said }) => `${(0,quote/* quoted */.TL)(server)} ${said}, where TLS was to begin`,
            remedy: ({ server, isImplicit }) => `Look into the log of the server, at its certificate, key, TLS versions and ciphers; \`openssl s_client ${isImplicit ? '' : '-starttls smtp '}-connect ${server}\` shows the same.`,
        },
    },
    examples: [
        {
            title: 'a handshake',
            zone: submission_handshake_zone,
            declared: onTls,
            smtp: { '192.0.2.1:465': {} },
            says: [],
        },
        {
            title: 'no cipher in common',
            zone: submission_handshake_zone,
            declared: onTls,
            smtp: {
                '192.0.2.1:465': {
                    ended: {
                        kind: 'tls-handshake',
                        during: 'tls',
                        said: 'failed in the TLS handshake (handshake failure)',
                        code: 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
                    },
                },
            },
            says: ['failed'],
        },
        {
            title: 'a connection that is torn down in the handshake',
            zone: submission_handshake_zone,
            declared: handshake_declared,
            smtp: {
                '192.0.2.1:587': { ended: { kind: 'reset', during: 'tls', said: 'tore down the connection' } },
            },
            says: ['failed'],
        },
        {
            title: 'old versions only',
            zone: submission_handshake_zone,
            declared: handshake_declared,
            smtp: { '192.0.2.1:587': { versions: ['TLSv1'] } },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip({ submission, submissionTlsVersions: { accepted } }, server) {
        const isOld = troubleFor(submission, server, 'handshake') !== undefined && areOldOnly(accepted);
        return isOld
            ? 'the server takes other versions of TLS: see submission/tls-version'
            : obstacle(submission, server, 'handshake');
    },
    *run({ submission }, say, server) {
        const trouble = troubleFor(submission, server, 'handshake');
        if (trouble === undefined)
            return;
        const isImplicit = server.security === 'implicit-tls';
        yield say.failed({ server: (0,subject/* endpointOf */.X5)(server), said: trouble.said, isImplicit });
    },
}));

// EXTERNAL MODULE: ./build/facts/unobserved.js
var unobserved = __webpack_require__(6381);
;// CONCATENATED MODULE: ./build/facts/submission-settings.js


const submissionSettings = {
    name: 'submission-settings',
    on: 'submission',
    async gather({ name, host, port, security }, world) {
        return world.declared(name).submission ?? { host, port, security, hasSecret: false };
    },
};
/** For what can be judged from the settings alone: undefined where nothing could be seen of the server. */
const submissionSeen = {
    name: 'submission-seen',
    on: 'submission',
    gather: (server, world) => world.fact(submission_conversation/* submission */.$, server).catch((0,unobserved/* whereUnobserved */.f)(() => undefined)),
};

;// CONCATENATED MODULE: ./build/checks/submission/login.js









const refusal = (severity, what, remedy) => ({
    severity,
    text: ({ server, mechanism, reply }) => `${(0,quote/* quoted */.TL)(server)} ${what}: it answered ${mechanism} with ${(0,quote/* quoted */.TL)(reply)}`,
    remedy: ({ advice }) => advice ?? remedy,
});
/** Where nothing was sent, another check says why. */
const login_elsewhere = {
    'clear-text': 'security-mode',
    unverified: 'certificate',
    'not-offered': 'mechanisms',
    'no-shared-mechanism': 'mechanisms',
};
function whyNot(login) {
    if (login?.outcome !== 'not-attempted' || login.reason === 'unusable-credentials')
        return undefined;
    return `no password was sent: see submission/${login_elsewhere[login.reason]}`;
}
const withLogin = { host: 'smtp.example.com', username: 'user@example.com', hasSecret: true };
const login_starttls = { ...withLogin, port: 587, security: 'starttls' };
const login_zone = 'smtp.example.com. A 192.0.2.1';
/** An example in which the server answers the login so. */
const answered = (title, text, says, mechanism = 'PLAIN') => ({
    title,
    zone: login_zone,
    declared: { submission: login_starttls },
    smtp: {
        '192.0.2.1:587': {
            login: {
                outcome: 'rejected',
                mechanism,
                reply: { code: Number(text.slice(0, 3)), lines: [text.slice(4)] },
            },
        },
    },
    says: [says],
});
/* harmony default export */ const login = ((0,check/* defineCheck */.q)({
    id: 'submission/login',
    title: 'The submission server accepts user name and password',
    why: `A server answers a failed login with a number, mostly 535, and a text, and only the text tells the causes apart: a
wrong password, a password that must be made for the program, logins by password being switched off for the account or for
everybody. This check logs in once, under TLS, to a server that has shown who it is.`,
    refs: [(0,reference/* rfc */.W)(4954, '6'), (0,reference/* rfc */.W)(5248, '2.4'), (0,reference/* rfc */.W)(3463, '3.8'), (0,reference/* rfc */.W)(7628, '3.2.2')],
    on: 'submission',
    needs: { submission: submission_conversation/* submission */.$, submissionSettings: submissionSettings },
    messages: {
        credentials: refusal('error', 'does not accept user name and password', 'Check `smtp-username`, mostly the full address, and `smtp-password`; many providers want a password made for the program.'),
        token: refusal('error', 'does not accept the OAuth 2.0 token', 'Get a fresh access token for this user, with the scope for SMTP, and put it into `smtp-token`; it is valid for about an hour.'),
        'app-password': refusal('error', 'wants a password made for the program, not that of the account', 'Create an app password in the security settings of the account, and put it into `smtp-password`.'),
        browser: refusal('error', 'wants a person to log in with a browser first', 'Log in to the account with a browser, answer what it asks, and then use an app password or an OAuth 2.0 token.'),
        disabled: refusal('error', 'has logins over SMTP switched off for this account', 'Switch on SMTP in the settings of the account, or let its administrator do so.'),
        oauth: refusal('error', 'takes no passwords', 'Give an OAuth 2.0 access token in `smtp-token`, or send through another server.'),
        policy: refusal('error', 'has a rule against this login', 'Let the administrator of the account look at its sign-in log, and allow logins over SMTP from this address.'),
        account: refusal('error', 'says that the account is locked, suspended or expired', 'Log in to the account with a browser, or ask the provider, and unlock it.'),
        mechanism: refusal('error', 'does not know the way to log in that it offered', 'Set `smtp-mechanisms` to another one that the server offers, mostly PLAIN or LOGIN.'),
        'weak-mechanism': refusal('error', 'finds the way to log in too weak', 'Set `smtp-mechanisms` to a stronger one that the server offers, or give an OAuth 2.0 token in `smtp-token`.'),
        encryption: refusal('error', 'wants encryption before a login, though TLS is there', 'Let the server count the connection as encrypted: mostly a proxy before it ends TLS and does not tell.'),
        transition: refusal('error', 'must see the password once to learn this way to log in', 'Set `smtp-mechanisms` to PLAIN for one run; after that the other mechanisms work.'),
        trust: refusal('error', 'takes logins only from servers that it trusts', 'Use the submission port of the server, or let its operator add this client.'),
        'not-now': refusal('error', 'allows no login at this point', 'Let the server offer AUTH only to those from whom it takes one, or send from an address that it knows.'),
        malformed: refusal('error', 'does not understand the login', 'Try another mechanism in `smtp-mechanisms`; where all fail so, the server is at fault: its log tells more.'),
        unknown: refusal('error', 'refuses the login', 'Read the text of the answer, and the log of the server.'),
        attempts: refusal('warning', 'has seen too many logins', 'Wait an hour, log in less often, and look for a program that still tries an old password.'),
        temporary: refusal('warning', 'cannot check a login at the moment', 'Run the check again later; where that stays so, the directory behind the server does not answer.'),
        interrupted: {
            severity: 'error',
            text: ({ server, said }) => `${(0,quote/* quoted */.TL)(server)} ${said} in the middle of the login`,
            remedy: () => 'Look into the log of the server: mostly the service behind it that checks logins is down.',
        },
        broken: {
            severity: 'error',
            text: ({ server, said }) => `${(0,quote/* quoted */.TL)(server)} ${said} in the login`,
            remedy: () => 'Try another mechanism in `smtp-mechanisms`, and tell the operator of the server.',
        },
        unproven: {
            severity: 'error',
            text: ({ server }) => `${(0,quote/* quoted */.TL)(server)} accepts the login without showing that it knows the password, as SCRAM demands`,
            remedy: () => 'Make sure that the host is the right one: somebody in between would answer so; else set `smtp-mechanisms` to PLAIN.',
        },
        unusable: {
            severity: 'error',
            text: ({ server }) => `user name or password for ${(0,quote/* quoted */.TL)(server)} is empty, or holds characters that cannot be sent`,
            remedy: () => 'Set the secret anew, without line ends; a workflow of a fork has no access to secrets.',
        },
    },
    examples: [
        { title: 'a login', zone: login_zone, declared: { submission: login_starttls }, smtp: { '192.0.2.1:587': {} }, says: [] },
        answered('a wrong password', '535 5.7.8 Error: authentication failed', 'credentials'),
        answered('an expired token', '535 5.7.8 Username and Password not accepted', 'token', 'XOAUTH2'),
        answered('the password of the account', '534 5.7.9 Application-specific password required', 'app-password'),
        answered('an unknown device', '534 5.7.14 Please log in through your web browser', 'browser'),
        answered('SMTP AUTH switched off', '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.', 'disabled'),
        answered('no passwords any more', '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.', 'oauth'),
        answered('security defaults', "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy.", 'policy'),
        answered('a suspended account', '525 5.7.13 User account disabled', 'account'),
        answered('an unknown mechanism', '504 5.7.4 Unrecognized Authentication Type', 'mechanism'),
        answered('a weak mechanism', '534 5.7.9 Authentication mechanism is too weak', 'weak-mechanism', 'CRAM-MD5'),
        answered('no encryption', '538 5.7.11 Encryption required', 'encryption'),
        answered('a password that is not known yet', '432 4.7.12 A password transition is needed', 'transition'),
        answered('a server for servers', '535 5.7.14 Trust relationship required', 'trust'),
        answered('a login out of place', '503 5.5.1 AUTH command used when not advertised', 'not-now'),
        answered('a misunderstanding', '501 5.5.2 Cannot decode response', 'malformed'),
        answered('something else', '554 5.3.0 Out of order', 'unknown'),
        answered('too many logins', '454 4.7.0 Too many login attempts, please try again later', 'attempts'),
        answered('a directory that is down', '454 4.7.0 Temporary authentication failure', 'temporary'),
        {
            title: 'too many logins, and the end of the conversation',
            zone: login_zone,
            declared: { submission: login_starttls },
            smtp: {
                '192.0.2.1:587': {
                    ended: {
                        kind: 'rejected',
                        during: 'login',
                        said: 'ended the conversation with 421',
                        reply: { code: 421, lines: ['4.7.0 too many failed login attempts'] },
                    },
                },
            },
            says: ['attempts'],
        },
        {
            title: 'a server that hangs up',
            zone: login_zone,
            declared: { submission: login_starttls },
            smtp: {
                '192.0.2.1:587': { ended: { kind: 'closed', during: 'login', said: 'closed the connection' } },
            },
            says: ['interrupted'],
        },
        {
            title: 'a challenge that makes no sense',
            zone: login_zone,
            declared: { submission: login_starttls },
            smtp: {
                '192.0.2.1:587': {
                    login: { outcome: 'broken', mechanism: 'SCRAM-SHA-256', said: 'sends no nonce' },
                },
            },
            says: ['broken'],
        },
        {
            title: 'a server that does not know the password',
            zone: login_zone,
            declared: { submission: login_starttls },
            smtp: {
                '192.0.2.1:587': {
                    login: { outcome: 'unproven', mechanism: 'SCRAM-SHA-256', reply: { code: 235, lines: ['ok'] } },
                },
            },
            says: ['unproven'],
        },
        {
            title: 'a password with a NUL',
            zone: login_zone,
            declared: { submission: login_starttls },
            smtp: {
                '192.0.2.1:587': { login: { outcome: 'not-attempted', reason: 'unusable-credentials' } },
            },
            says: ['unusable'],
        },
        {
            title: 'a server that nobody can trust',
            zone: login_zone,
            declared: { submission: login_starttls },
            smtp: { '192.0.2.1:587': { login: { outcome: 'not-attempted', reason: 'unverified' } } },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'no password in the settings',
            zone: login_zone,
            declared: { submission: { ...login_starttls, hasSecret: false } },
            smtp: { '192.0.2.1:587': {} },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'a user name that the provider does not have',
            zone: 'smtp.sendgrid.net. A 192.0.2.1',
            declared: { submission: { ...login_starttls, host: 'smtp.sendgrid.net' } },
            smtp: {
                '192.0.2.1:587': {
                    login: {
                        outcome: 'rejected',
                        mechanism: 'PLAIN',
                        reply: { code: 535, lines: ['Authentication failed'] },
                    },
                },
            },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip({ submission, submissionSettings }, server) {
        if (!submissionSettings.hasSecret)
            return 'the settings have no password';
        const login = submission.main?.conversation.login;
        if (login?.outcome === 'rejected' && (0,submission_provider/* hasForeignUsername */.Bc)(submissionSettings))
            return 'the user name cannot be right: see submission/provider';
        return obstacle(submission, server, 'login') ?? whyNot(login);
    },
    *run({ submission }, say, endpoint) {
        const server = (0,subject/* endpointOf */.X5)(endpoint);
        const provider = (0,submission_provider/* providerOf */.lc)(endpoint.host);
        const refused = (reply, mechanism) => {
            const { cause, advice } = diagnoseLogin(reply, mechanism);
            const general = cause === 'credentials' && provider !== undefined ? (0,submission_provider/* loginInWords */.AQ)(provider) : undefined;
            return say[cause]({ server, mechanism, reply: onOneLine(reply), advice: advice ?? general });
        };
        const login = submission.main?.conversation.login;
        const trouble = troubleFor(submission, endpoint, 'login');
        // What comes after it does not matter.
        if (login?.outcome === 'accepted')
            return;
        if (login?.outcome === 'rejected')
            yield refused(login.reply, login.mechanism);
        else if (trouble?.reply !== undefined && trouble.kind === 'rejected')
            yield refused(trouble.reply, 'the login');
        else if (trouble !== undefined)
            yield say.interrupted({ server, said: trouble.said });
        else if (login?.outcome === 'broken')
            yield say.broken({ server, said: login.said });
        else if (login?.outcome === 'unproven')
            yield say.unproven({ server });
        else if (login?.outcome === 'not-attempted')
            yield say.unusable({ server });
    },
}));

;// CONCATENATED MODULE: ./build/checks/submission/mechanisms.js










function remedyFor({ offered, wanted }) {
    if (wanted !== undefined)
        return `Remove \`smtp-mechanisms\`, or set it to some of ${(0,quote/* listed */.KE)(offered)}.`;
    const takes = (mechanisms) => offered.some((name) => mechanisms.includes(name));
    if (takes(forPasswords))
        return 'Give a password in `smtp-password`: the server takes no tokens.';
    if (takes(forTokens))
        return 'Give an OAuth 2.0 access token in `smtp-token`: the server takes no passwords.';
    return 'Switch on PLAIN under TLS in the server: every client speaks it, and TLS protects the password.';
}
const mechanisms_zone = 'smtp.example.com. A 192.0.2.1';
const mechanisms_declared = {
    submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
};
const mechanisms_withLogin = {
    host: 'smtp.example.com',
    port: 587,
    security: 'starttls',
    username: 'user@example.com',
    hasSecret: true,
};
/* harmony default export */ const mechanisms = ((0,check/* defineCheck */.q)({
    id: 'submission/mechanisms',
    title: 'The submission server offers a way to log in, and only under TLS',
    why: `A server lists the ways to log in that it takes. A client with a password fails where only tokens are taken, and
everybody fails where no login is offered at all, as on port 25 of many servers. A server that offers a login before TLS
invites careless clients to send the password for everybody to read.`,
    refs: [(0,reference/* rfc */.W)(4954, '3'), (0,reference/* rfc */.W)(4954, '4'), (0,reference/* rfc */.W)(8314, '4.1')],
    on: 'submission',
    needs: { submission: submission_conversation/* submission */.$, submissionSettings: submissionSettings },
    messages: {
        'none-offered': {
            severity: 'error',
            text: ({ server }) => `${(0,quote/* quoted */.TL)(server)} offers no login`,
            remedy: ({ port }) => port === 25
                ? 'Use port 587 or 465, which are for clients that log in; port 25 is for mail between servers.'
                : 'Switch on SMTP AUTH in the server, or remove user name and password where the server knows its clients by address.',
        },
        'none-shared': {
            severity: 'error',
            text: ({ server, offered }) => `${(0,quote/* quoted */.TL)(server)} offers to log in with ${(0,quote/* listed */.KE)(offered)}, none of which fits the settings`,
            remedy: remedyFor,
        },
        'before-tls': {
            severity: 'warning',
            text: ({ server, offered }) => `${(0,quote/* quoted */.TL)(server)} offers a login with ${(0,quote/* listed */.KE)(offered)} before TLS`,
            remedy: () => 'Offer AUTH only under TLS (Postfix: `smtpd_tls_auth_only = yes`; Exim: `auth_advertise_hosts` with `$tls_in_cipher`).',
        },
        'before-tls-elsewhere': {
            severity: 'notice',
            text: ({ server, offered }) => `${(0,quote/* quoted */.TL)(server)} offers a login with ${(0,quote/* listed */.KE)(offered)} before TLS`,
            remedy: () => 'Set every client to require TLS, best implicit TLS on port 465: this server would take a password in plain text.',
        },
    },
    examples: [
        {
            title: 'a login under TLS',
            zone: mechanisms_zone,
            declared: { submission: mechanisms_withLogin },
            smtp: { '192.0.2.1:587': {} },
            says: [],
        },
        {
            title: 'no login',
            zone: mechanisms_zone,
            declared: { submission: { ...mechanisms_withLogin, port: 25 } },
            smtp: { '192.0.2.1:25': { login: { outcome: 'not-attempted', reason: 'not-offered' } } },
            says: ['none-offered'],
        },
        {
            title: 'tokens only',
            zone: mechanisms_zone,
            declared: { submission: { ...mechanisms_withLogin, port: 465, security: 'implicit-tls' } },
            smtp: {
                '192.0.2.1:465': {
                    keywordsInTls: ['AUTH XOAUTH2'],
                    login: { outcome: 'not-attempted', reason: 'no-shared-mechanism' },
                },
            },
            says: ['none-shared'],
        },
        {
            title: 'an offer in plain text',
            zone: mechanisms_zone,
            declared: mechanisms_declared,
            smtp: { '192.0.2.1:587': { keywords: ['AUTH PLAIN LOGIN', 'STARTTLS'] } },
            says: ['before-tls'],
        },
        {
            title: "an offer in plain text of somebody else's server",
            zone: 'smtp.example.net. A 192.0.2.1',
            declared: {
                submission: { host: 'smtp.example.net', port: 587, security: 'starttls', hasSecret: false },
            },
            smtp: { '192.0.2.1:587': { keywords: ['AUTH PLAIN LOGIN', 'STARTTLS'] } },
            says: ['before-tls-elsewhere'],
        },
        {
            title: 'an offer in plain text that reveals no password',
            zone: mechanisms_zone,
            declared: mechanisms_declared,
            smtp: { '192.0.2.1:587': { keywords: ['AUTH SCRAM-SHA-256', 'STARTTLS'] } },
            says: [],
        },
        {
            title: 'a relay without logins',
            zone: mechanisms_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 25, security: 'starttls', hasSecret: false },
            },
            smtp: { '192.0.2.1:25': {} },
            says: [],
        },
        {
            title: 'no STARTTLS',
            zone: mechanisms_zone,
            declared: mechanisms_declared,
            smtp: { '192.0.2.1:587': { keywords: ['AUTH PLAIN'] } },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip({ submission, submissionSettings: { hasSecret } }, server) {
        return hasSecret && (0,submission_provider/* providerOf */.lc)(server.host)?.receivesOnly
            ? 'the host logs nobody in: see submission/provider'
            : obstacle(submission, server, 'mechanisms');
    },
    *run({ submission: { main }, submissionSettings }, say, { name, ...server }) {
        const { login, ehlo, ehloInTls } = main?.conversation ?? {};
        const data = { server: (0,subject/* endpointOf */.X5)(server) };
        const reason = login?.outcome === 'not-attempted' ? login.reason : undefined;
        if (reason === 'not-offered')
            yield say['none-offered']({ ...data, port: server.port });
        if (reason === 'no-shared-mechanism')
            yield say['none-shared']({
                ...data,
                offered: ehloInTls?.auth ?? [],
                wanted: submissionSettings.mechanisms,
            });
        // RFC 4954 §4: PLAIN (and LOGIN is no better) only under a layer that keeps it secret.
        const offered = ehlo?.auth.filter((mechanism) => revealing.includes(mechanism)) ?? [];
        if (server.security !== 'starttls' || offered.length === 0)
            return;
        const host = (0,dns_name/* parseName */.$q)(server.host);
        const isOwn = host !== undefined && (0,dns_name/* isWithin */.UO)(host, name);
        yield (isOwn ? say['before-tls'] : say['before-tls-elsewhere'])({ ...data, offered });
    },
}));

;// CONCATENATED MODULE: ./build/facts/submission-advice.js


/** Undefined where nothing better is known than what was given. */
function betterSettings(server, { alternatives }) {
    const working = alternatives.filter(isForSubmission);
    const best = working.find(offersLogin) ?? working[0];
    if (best !== undefined)
        return { port: best.port, security: best.security };
    const provider = (0,submission_provider/* providerOf */.lc)(server.host);
    const [documented] = provider?.endpoints ?? [];
    const isGiven = provider?.endpoints.some(({ port, security }) => port === server.port && security === server.security);
    return provider === undefined || documented === undefined || isGiven
        ? undefined
        : { ...documented, provider: provider.name };
}
/** RFC 6409 §3.1: port 25 is for relaying, where nobody logs in. */
const isForSubmission = (alternative) => alternative.works && (alternative.port !== 25 || offersLogin(alternative));
const offersLogin = ({ conversation }) => ((0,endings/* ehloOf */.oX)(conversation)?.auth.length ?? 0) > 0;
/** `Set …: that works from here.`; or `otherwise` where nothing is known. */
function advised(advice, otherwise) {
    if (advice === undefined)
        return otherwise;
    const { port, security, provider } = advice;
    const basis = provider === undefined ? 'that works from here' : `that is what ${provider} documents`;
    return `Set \`smtp-port\` to ${port} and \`smtp-security\` to \`${security}\`: ${basis}.`;
}

;// CONCATENATED MODULE: ./build/checks/submission/not-smtp.js







const services = {
    ssh: 'an SSH server (for remote logins)',
    http: 'a web server',
    imap: 'an IMAP server (for reading mail)',
    pop3: 'a POP3 server (for fetching mail)',
    ftp: 'an FTP server (for files)',
    other: 'something that is not a mail server',
};
const not_smtp_zone = 'smtp.example.com. A 192.0.2.1';
const not_smtp_declared = {
    submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
};
/* harmony default export */ const not_smtp = ((0,check/* defineCheck */.q)({
    id: 'submission/not-smtp',
    title: 'What answers at the submission port speaks SMTP',
    why: `A slip in the port, or in a port forwarding, leads to another service of the same host. It answers, so that the
connection looks fine, but no message can be handed over to it.`,
    refs: [(0,reference/* rfc */.W)(5321, '4.2'), (0,reference/* rfc */.W)(5321, '3.1')],
    on: 'submission',
    needs: { submission: submission_conversation/* submission */.$ },
    messages: {
        'other-service': {
            severity: 'error',
            text: ({ server, service }) => `${service} answers at ${(0,quote/* quoted */.TL)(server)}, not a submission server`,
            remedy: ({ advice }) => advised(advice, 'Correct `smtp-host` and `smtp-port`: submission is on port 465 or 587.'),
        },
        malformed: {
            severity: 'error',
            text: ({ server, said }) => `the submission server ${(0,quote/* quoted */.TL)(server)} breaks SMTP: it ${said}`,
            remedy: () => 'Look at the transcript, and at what stands between: a proxy, a tarpit, or a server that is not meant for clients.',
        },
    },
    examples: [
        {
            title: 'a mail server',
            zone: not_smtp_zone,
            declared: not_smtp_declared,
            smtp: { '192.0.2.1:587': {} },
            says: [],
        },
        {
            title: 'SSH on the port',
            zone: not_smtp_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 22, security: 'starttls', hasSecret: false },
            },
            smtp: {
                '192.0.2.1:22': { ended: { kind: 'not-smtp', during: 'greeting', said: 'speaks SSH', seen: 'ssh' } },
                '192.0.2.1:465': {},
            },
            says: ['other-service'],
        },
        {
            title: 'a greeting that never ends',
            zone: not_smtp_zone,
            declared: not_smtp_declared,
            smtp: {
                '192.0.2.1:587': {
                    ended: { kind: 'protocol', during: 'greeting', said: 'sent a reply that does not end' },
                },
            },
            says: ['malformed'],
        },
        {
            title: 'a closed port',
            zone: not_smtp_zone,
            declared: not_smtp_declared,
            smtp: {
                '192.0.2.1:587': { ended: { kind: 'refused', during: 'connect', said: 'refused the connection' } },
            },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ submission }, server) => obstacle(submission, server, 'not-smtp'),
    *run({ submission }, say, server) {
        const trouble = troubleFor(submission, server, 'not-smtp');
        if (trouble === undefined)
            return;
        const data = { server: (0,subject/* endpointOf */.X5)(server) };
        if (trouble.kind === 'protocol')
            yield say.malformed({ ...data, said: trouble.said });
        else {
            const service = services[trouble.seen ?? 'other'];
            yield say['other-service']({ ...data, service, advice: betterSettings(server, submission) });
        }
    },
}));

;// CONCATENATED MODULE: ./build/checks/submission/port.js





const port_zone = 'smtp.example.com. A 192.0.2.1';
const port_withLogin = {
    host: 'smtp.example.com',
    port: 587,
    security: 'starttls',
    username: 'user@example.com',
    hasSecret: true,
};
/* harmony default export */ const port = ((0,check/* defineCheck */.q)({
    id: 'submission/port',
    title: 'Clients log in on a port for submission',
    why: `Port 25 is for mail from server to server. Most access networks, clouds and hosted runners block it on the way out,
and servers apply the rules for strangers there. Clients that log in have ports of their own: 465, and 587.`,
    refs: [(0,reference/* rfc */.W)(6409, '3.1'), (0,reference/* rfc */.W)(8314, '3.3'), (0,reference/* rfc */.W)(5068, '3.1')],
    on: 'submission',
    needs: { submissionSeen: submissionSeen, submissionSettings: submissionSettings },
    messages: {
        relay: {
            severity: 'warning',
            text: ({ host }) => `the settings log in to ${(0,quote/* quoted */.TL)(host)} on port 25, which is for mail between servers`,
            remedy: () => 'Set `smtp-port` to 465 (implicit TLS), or to 587 (STARTTLS).',
        },
    },
    examples: [
        {
            title: 'port 587',
            zone: port_zone,
            declared: { submission: port_withLogin },
            smtp: { '192.0.2.1:587': {} },
            says: [],
        },
        {
            title: 'a login on port 25',
            zone: port_zone,
            declared: { submission: { ...port_withLogin, port: 25 } },
            smtp: { '192.0.2.1:25': {} },
            says: ['relay'],
        },
        {
            title: 'port 25 where it is blocked',
            zone: port_zone,
            declared: { submission: { ...port_withLogin, port: 25 } },
            smtp: {},
            says: ['relay'],
        },
        {
            title: 'a relay without logins',
            zone: port_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 25, security: 'starttls', hasSecret: false },
            },
            smtp: { '192.0.2.1:25': {} },
            says: [],
            outcome: 'skipped',
        },
        {
            title: 'a server without logins on port 25',
            zone: port_zone,
            declared: { submission: { ...port_withLogin, port: 25 } },
            smtp: { '192.0.2.1:25': { login: { outcome: 'not-attempted', reason: 'not-offered' } } },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip({ submissionSeen, submissionSettings }) {
        if (!submissionSettings.hasSecret)
            return 'the settings have no login';
        const conversation = submissionSeen?.main?.conversation;
        const { login } = conversation ?? {};
        if (login?.outcome === 'not-attempted' && login.reason === 'not-offered')
            return 'no login is offered there, which another check says';
        const failed = conversation !== undefined && conversation.ended.kind !== 'completed';
        return failed && (0,endings/* isEvidence */.em)(conversation)
            ? 'the conversation failed, and another check says why'
            : undefined;
    },
    *run(_, say, { host, port }) {
        if (port === 25)
            yield say.relay({ host });
    },
}));

;// CONCATENATED MODULE: ./build/checks/submission/provider.js







/* harmony default export */ const provider = ((0,check/* defineCheck */.q)({
    id: 'submission/provider',
    title: 'The settings are those that the provider documents',
    why: `The big providers say which hosts, ports and user names their customers send with. What differs mostly is a slip:
the host for reading mail, the host that takes mail from outside, a port of another provider, an address where the user
name is a fixed word. These are compared without a connection, so that this check works where ports are blocked.`,
    refs: [
        (0,reference/* rfc */.W)(6409, '3.1'),
        (0,reference/* rfc */.W)(8314, '3'),
        (0,reference/* provider */.M)('Google: SMTP settings', 'https://support.google.com/a/answer/176600'),
        (0,reference/* provider */.M)('Microsoft: SMTP AUTH client submission', 'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission'),
    ],
    on: 'submission',
    needs: { submissionSeen: submissionSeen, submissionSettings: submissionSettings },
    messages: {
        'mailbox-host': {
            severity: 'error',
            text: ({ host }) => `${(0,quote/* quoted */.TL)(host)} is the host for reading mail, not for sending`,
            remedy: ({ sending }) => `Set \`smtp-host\` to \`${sending}\`.`,
        },
        'receiving-host': {
            severity: 'error',
            text: ({ host, provider }) => `${(0,quote/* quoted */.TL)(host)} (${provider}) takes mail for its own users, and logs nobody in`,
            remedy: () => 'Set `smtp-host` to the host through which the customers of the provider send, as `smtp.gmail.com` or `smtp.office365.com`.',
        },
        username: {
            severity: 'error',
            text: ({ provider, username }) => `all customers of ${provider} log in with the user name ${(0,quote/* quoted */.TL)(username)}, the settings have another`,
            remedy: ({ username }) => `Set \`smtp-username\` to \`${username}\`, to the letter.`,
        },
        undocumented: {
            severity: 'warning',
            text: ({ server, provider, security }) => `${provider} does not document ${(0,quote/* quoted */.TL)(server)} with ${security}`,
            remedy: ({ documented }) => `Use what is documented: ${(0,quote/* listed */.KE)(documented)}.`,
        },
    },
    examples: [
        {
            title: 'documented settings',
            zone: 'smtp.gmail.com. A 192.0.2.1',
            declared: {
                submission: {
                    host: 'smtp.gmail.com',
                    port: 587,
                    security: 'starttls',
                    username: 'user@example.com',
                    hasSecret: true,
                },
            },
            smtp: { '192.0.2.1:587': {} },
            says: [],
        },
        {
            title: 'the host for reading mail',
            zone: 'imap.gmail.com. A 192.0.2.1',
            declared: {
                submission: { host: 'imap.gmail.com', port: 587, security: 'starttls', hasSecret: false },
            },
            smtp: {},
            says: ['mailbox-host'],
        },
        {
            title: 'the host for mail from outside',
            zone: 'aspmx.l.google.com. A 192.0.2.1',
            declared: {
                submission: {
                    host: 'aspmx.l.google.com',
                    port: 587,
                    security: 'starttls',
                    username: 'user@example.com',
                    hasSecret: true,
                },
            },
            smtp: {},
            says: ['receiving-host'],
        },
        {
            title: 'the user name of another provider',
            zone: 'smtp.sendgrid.net. A 192.0.2.1',
            declared: {
                submission: {
                    host: 'smtp.sendgrid.net',
                    port: 587,
                    security: 'starttls',
                    username: 'user@example.com',
                    hasSecret: true,
                },
            },
            smtp: {
                '192.0.2.1:587': {
                    login: {
                        outcome: 'rejected',
                        mechanism: 'PLAIN',
                        reply: { code: 535, lines: ['Authentication failed'] },
                    },
                },
            },
            says: ['username'],
        },
        {
            title: 'a port that the provider does not have, and that nothing answers on',
            zone: 'smtp.postmarkapp.com. A 192.0.2.1',
            declared: {
                submission: { host: 'smtp.postmarkapp.com', port: 465, security: 'implicit-tls', hasSecret: false },
            },
            smtp: {},
            says: ['undocumented'],
        },
        {
            title: 'a port that the provider does not have, and that refuses',
            zone: 'smtp.postmarkapp.com. A 192.0.2.1',
            declared: {
                submission: { host: 'smtp.postmarkapp.com', port: 465, security: 'implicit-tls', hasSecret: false },
            },
            smtp: {
                '192.0.2.1:465': { ended: { kind: 'refused', during: 'connect', said: 'refused the connection' } },
                '192.0.2.1:587': {},
            },
            says: [],
        },
        {
            title: 'a port that works all the same',
            zone: 'smtp.office365.com. A 192.0.2.1',
            declared: {
                submission: { host: 'smtp.office365.com', port: 25, security: 'starttls', hasSecret: false },
            },
            smtp: { '192.0.2.1:25': {} },
            says: [],
        },
        {
            title: 'a server of nobody in particular',
            zone: 'smtp.example.com. A 192.0.2.1',
            declared: {
                submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
            },
            smtp: { '192.0.2.1:587': {} },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: (_, { host }) => (0,submission_provider/* providerOf */.lc)(host) === undefined && (0,submission_provider/* sendingHostFor */.AS)(host) === undefined
        ? 'the host is not one of a known provider'
        : undefined,
    *run({ submissionSeen, submissionSettings }, say, server) {
        const { host, port, security } = server;
        const conversation = submissionSeen?.main?.conversation;
        const isAccepted = conversation?.login?.outcome === 'accepted';
        const known = (0,submission_provider/* providerOf */.lc)(host);
        const sending = (0,submission_provider/* sendingHostFor */.AS)(host);
        if (sending !== undefined && conversation?.ended.kind !== 'completed')
            yield say['mailbox-host']({ host, sending });
        if (known === undefined || isAccepted)
            return;
        if (known.receivesOnly && (submissionSettings.hasSecret || port !== 25)) {
            yield say['receiving-host']({ host, provider: known.name });
            return;
        }
        if (known.username !== undefined && (0,submission_provider/* hasForeignUsername */.Bc)(submissionSettings))
            yield say.username({ provider: known.name, username: known.username });
        // What the server has shown is for the other checks to name.
        const hasShown = conversation !== undefined && (0,endings/* isEvidence */.em)(conversation);
        const isKnown = known.endpoints.some((it) => it.port === port && it.security === security);
        if (known.isWhole && !isKnown && !hasShown) {
            const documented = known.endpoints.map(submission_provider/* endpointInWords */.A7);
            const inWords = submission_provider/* securityInWords */.ZO[security];
            yield say.undocumented({
                server: (0,subject/* endpointOf */.X5)(server),
                provider: known.name,
                security: inWords,
                documented,
            });
        }
    },
}));

// EXTERNAL MODULE: ./build/facts/address-range.js
var address_range = __webpack_require__(8192);
;// CONCATENATED MODULE: ./build/checks/submission/security-mode.js









const settings = (port) => port === 465
    ? 'Set `smtp-port` to 587 and `smtp-security` to `starttls`.'
    : 'Set `smtp-security` to `starttls`, or `smtp-port` to 465.';
const security_mode_zone = 'smtp.example.com. A 192.0.2.1';
const security_mode_withLogin = {
    host: 'smtp.example.com',
    port: 587,
    security: 'starttls',
    username: 'user@example.com',
    hasSecret: true,
};
/* harmony default export */ const security_mode = ((0,check/* defineCheck */.q)({
    id: 'submission/security-mode',
    title: 'The settings secure the connection as the server does',
    why: `There are two ways to encrypt submission: TLS from the first octet, by custom on port 465, and STARTTLS after a
greeting in plain text, by custom on port 587. A client that uses one where the server expects the other fails with
messages that tell nobody why ("wrong version number", "greeting never received").`,
    refs: [(0,reference/* rfc */.W)(8314, '3.3'), (0,reference/* rfc */.W)(3207, '4'), (0,reference/* rfc */.W)(4954, '4')],
    on: 'submission',
    needs: { submission: submission_conversation/* submission */.$, submissionSettings: submissionSettings },
    messages: {
        'implicit-on-starttls': {
            severity: 'error',
            text: ({ server }) => `${(0,quote/* quoted */.TL)(server)} greets in plain text and expects STARTTLS, but the settings begin with TLS`,
            remedy: ({ advice, server }) => advised(advice, settings(server.endsWith(':465') ? 465 : 587)),
        },
        'plain-on-implicit': {
            severity: 'error',
            text: ({ server }) => `${(0,quote/* quoted */.TL)(server)} expects TLS from the first octet, but the settings begin in plain text`,
            remedy: ({ advice }) => advised(advice, 'Set `smtp-security` to `implicit-tls`.'),
        },
        'starttls-on-465': {
            severity: 'warning',
            text: ({ server }) => `${(0,quote/* quoted */.TL)(server)} greets in plain text and offers STARTTLS, on the port for TLS from the first octet`,
            remedy: () => 'Let the server speak implicit TLS on port 465 and STARTTLS on port 587: most programs will fail as it is.',
        },
        'login-in-clear': {
            severity: 'error',
            text: ({ server }) => `the settings would log in to ${(0,quote/* quoted */.TL)(server)} without TLS, so that everybody on the way can read the password`,
            remedy: () => 'Set `smtp-security` to `starttls` or `implicit-tls`; this program sends no password in plain text.',
        },
        'login-in-clear-inside': {
            severity: 'notice',
            text: ({ server }) => `the settings would log in to ${(0,quote/* quoted */.TL)(server)}, a server of the inner network, without TLS`,
            remedy: () => 'Set `smtp-security` to `starttls` or `implicit-tls` to have the login tried: this program sends no password in plain text.',
        },
        unencrypted: {
            severity: 'warning',
            text: ({ server }) => `mail goes to ${(0,quote/* quoted */.TL)(server)} in plain text, for everybody on the way to read`,
            remedy: () => 'Set `smtp-security` to `starttls` or `implicit-tls`.',
        },
    },
    examples: [
        {
            title: 'STARTTLS on port 587',
            zone: security_mode_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
            },
            smtp: { '192.0.2.1:587': {} },
            says: [],
        },
        {
            title: 'TLS where STARTTLS is expected',
            zone: security_mode_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 587, security: 'implicit-tls', hasSecret: false },
            },
            smtp: { '192.0.2.1:587': {} },
            says: ['implicit-on-starttls'],
        },
        {
            title: 'plain text where TLS is expected',
            zone: security_mode_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 465, security: 'starttls', hasSecret: false },
            },
            smtp: { '192.0.2.1:465': {} },
            says: ['plain-on-implicit'],
        },
        {
            title: 'STARTTLS on port 465',
            zone: security_mode_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 465, security: 'starttls', hasSecret: false },
            },
            smtp: { '192.0.2.1:465': { speaks: 'starttls' } },
            says: ['starttls-on-465'],
        },
        {
            title: 'a login without TLS',
            zone: security_mode_zone,
            declared: { submission: { ...security_mode_withLogin, security: 'none' } },
            smtp: { '192.0.2.1:587': { login: { outcome: 'not-attempted', reason: 'clear-text' } } },
            says: ['login-in-clear'],
        },
        {
            title: 'a login without TLS on the same machine',
            zone: 'smtp.example.com. A 127.0.0.1',
            declared: { submission: { ...security_mode_withLogin, port: 1025, security: 'none' } },
            smtp: { '127.0.0.1:1025': { login: { outcome: 'not-attempted', reason: 'clear-text' } } },
            says: ['login-in-clear-inside'],
        },
        {
            title: 'plain text to a server of the internet',
            zone: security_mode_zone,
            declared: { submission: { host: 'smtp.example.com', port: 25, security: 'none', hasSecret: false } },
            smtp: { '192.0.2.1:25': {} },
            says: ['unencrypted'],
        },
        {
            title: 'plain text to a relay on the same machine',
            zone: 'smtp.example.com. A 127.0.0.1',
            declared: { submission: { host: 'smtp.example.com', port: 25, security: 'none', hasSecret: false } },
            smtp: { '127.0.0.1:25': {} },
            says: [],
        },
        {
            title: 'a web server',
            zone: security_mode_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 80, security: 'starttls', hasSecret: false },
            },
            smtp: {
                '192.0.2.1:80': {
                    ended: { kind: 'not-smtp', during: 'greeting', said: 'speaks HTTP', seen: 'http' },
                },
            },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ submission }, server) => obstacle(submission, server, 'security-mode'),
    *run({ submission, submissionSettings }, say, server) {
        const data = { server: (0,subject/* endpointOf */.X5)(server) };
        const trouble = troubleFor(submission, server, 'security-mode');
        if (trouble !== undefined) {
            const message = trouble.kind === 'tls-on-plain' ? say['implicit-on-starttls'] : say['plain-on-implicit'];
            yield message({ ...data, advice: betterSettings(server, submission) });
            return;
        }
        const { address = '', conversation } = submission.main ?? {};
        // RFC 8314 §3.3: port 465 is for TLS from the beginning.
        if (server.port === 465 && conversation?.starttls?.code === 220)
            yield say['starttls-on-465'](data);
        if (server.security !== 'none')
            return;
        const isInside = (0,address_range/* isInner */.xf)(address);
        if (submissionSettings.hasSecret)
            yield isInside ? say['login-in-clear-inside'](data) : say['login-in-clear'](data);
        else if (!isInside)
            yield say.unencrypted(data);
    },
}));

;// CONCATENATED MODULE: ./build/checks/submission/starttls.js









const submission_starttls_zone = 'smtp.example.com. A 192.0.2.1';
const starttls_declared = {
    submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
};
/* harmony default export */ const submission_starttls = ((0,check/* defineCheck */.q)({
    id: 'submission/starttls',
    title: 'The submission server starts TLS when asked to',
    why: `Where the settings say STARTTLS, user name and password wait until the connection is encrypted. A server that does
not offer it, or refuses it, gets neither, and no mail either. Sometimes it is not the server at all: firewalls cut the
offer out of the conversation.`,
    refs: [(0,reference/* rfc */.W)(3207, '4'), (0,reference/* rfc */.W)(3207, '6'), (0,reference/* rfc */.W)(8314, '3.3')],
    on: 'submission',
    needs: { submission: submission_conversation/* submission */.$ },
    messages: {
        'not-offered': {
            severity: 'error',
            text: ({ server }) => `${(0,quote/* quoted */.TL)(server)} does not offer STARTTLS`,
            remedy: ({ advice }) => advised(advice, 'Give the server a certificate and switch on STARTTLS, or use a port that has TLS.'),
        },
        stripped: {
            severity: 'error',
            text: ({ server, trace }) => `a firewall on the way to ${(0,quote/* quoted */.TL)(server)} removes STARTTLS: it left ${(0,quote/* quoted */.TL)(trace)}`,
            remedy: () => 'Switch off the inspection of SMTP in the firewall ("inspect esmtp", "SMTP fixup"), or use implicit TLS on port 465.',
        },
        refused: {
            severity: 'error',
            text: ({ server, reply }) => `${(0,quote/* quoted */.TL)(server)} offers STARTTLS, but answers it with ${(0,quote/* quoted */.TL)(reply)}`,
            remedy: ({ advice }) => advised(advice, 'Look into the log of the server: mostly it cannot read its certificate or its key.'),
        },
        injected: {
            severity: 'error',
            text: ({ server, injected }) => `${(0,quote/* quoted */.TL)(injected)} came in plain text after ${(0,quote/* quoted */.TL)(server)} had agreed to TLS, where nothing may come`,
            remedy: () => 'Update the server, and find out what stands between: whoever can put in answers there can fake the server.',
        },
    },
    examples: [
        {
            title: 'STARTTLS',
            zone: submission_starttls_zone,
            declared: starttls_declared,
            smtp: { '192.0.2.1:587': {} },
            says: [],
        },
        {
            title: 'no offer',
            zone: submission_starttls_zone,
            declared: starttls_declared,
            smtp: { '192.0.2.1:587': { keywords: ['SIZE 1000', 'AUTH PLAIN'] }, '192.0.2.1:465': {} },
            says: ['not-offered'],
        },
        {
            title: 'a keyword that a firewall has overwritten',
            zone: submission_starttls_zone,
            declared: starttls_declared,
            smtp: { '192.0.2.1:587': { keywords: ['SIZE 1000', 'XXXXXXXA'] } },
            says: ['stripped'],
        },
        {
            title: 'a greeting that a firewall has overwritten',
            zone: submission_starttls_zone,
            declared: starttls_declared,
            smtp: {
                '192.0.2.1:587': {
                    greeting: { code: 220, lines: ['**************************02******'] },
                    keywords: ['SIZE 1000'],
                },
            },
            says: ['stripped'],
        },
        {
            title: '454',
            zone: submission_starttls_zone,
            declared: starttls_declared,
            smtp: {
                '192.0.2.1:587': {
                    ended: {
                        kind: 'starttls-refused',
                        during: 'starttls',
                        said: 'refused STARTTLS with 454',
                        reply: { code: 454, enhanced: '4.7.0', lines: ['4.7.0 TLS not available due to local problem'] },
                    },
                },
            },
            says: ['refused'],
        },
        {
            title: 'an answer put in before TLS',
            zone: submission_starttls_zone,
            declared: starttls_declared,
            smtp: { '192.0.2.1:587': { bufferedBeforeTls: '250-AUTH PLAIN' } },
            says: ['injected'],
        },
        {
            title: 'implicit TLS',
            zone: submission_starttls_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 465, security: 'implicit-tls', hasSecret: false },
            },
            smtp: { '192.0.2.1:465': {} },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip: ({ submission }, server) => server.security === 'starttls'
        ? obstacle(submission, server, 'starttls')
        : 'the settings use no STARTTLS',
    *run({ submission, submission: { main } }, say, server) {
        const data = { server: (0,subject/* endpointOf */.X5)(server) };
        const injected = main?.conversation.bufferedBeforeTls;
        if (injected !== undefined)
            yield say.injected({ ...data, injected });
        const trouble = troubleFor(submission, server, 'starttls');
        if (trouble === undefined || main === undefined)
            return;
        const advice = betterSettings(server, submission);
        const [trace] = rewrittenIn(main.conversation);
        const reply = trouble.reply === undefined ? trouble.said : onOneLine(trouble.reply);
        if (trouble.kind !== 'starttls-not-offered')
            yield say.refused({ ...data, reply, advice });
        else if (trace !== undefined)
            yield say.stripped({ ...data, trace });
        else
            yield say['not-offered']({ ...data, advice });
    },
}));

;// CONCATENATED MODULE: ./build/checks/submission/tls-version.js









const submission_tls_version_zone = 'smtp.example.com. A 192.0.2.1';
const tls_version_declared = {
    submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
};
/* harmony default export */ const submission_tls_version = ((0,check/* defineCheck */.q)({
    id: 'submission/tls-version',
    title: 'The submission server speaks current versions of TLS only',
    why: `TLS 1.0 and 1.1 rest on broken hashes and were withdrawn in 2021. Current clients do not speak them, so that a server
with nothing newer gets no mail; one that still takes them beside the newer versions lets an attacker on the way try.`,
    refs: [(0,reference/* rfc */.W)(8996, '4'), (0,reference/* rfc */.W)(8996, '5'), (0,reference/* rfc */.W)(9325, '3.1.1'), (0,reference/* rfc */.W)(8314, '4.1')],
    on: 'submission',
    needs: { submission: submission_conversation/* submission */.$, submissionTlsVersions: submissionTlsVersions },
    messages: {
        'old-only': {
            severity: 'error',
            text: ({ server, versions }) => `${(0,quote/* quoted */.TL)(server)} speaks nothing newer than ${(0,quote/* listed */.KE)(versions)}, which clients refuse`,
            remedy: () => 'Switch on TLS 1.2 and 1.3 in the server, or update it where it does not know them.',
        },
        old: {
            severity: 'warning',
            text: ({ server, versions }) => `${(0,quote/* quoted */.TL)(server)} still takes ${(0,quote/* listed */.KE)(versions)}`,
            remedy: () => 'Let the server start at TLS 1.2, the least that RFC 8996 leaves.',
        },
    },
    examples: [
        {
            title: 'TLS 1.2 and 1.3',
            zone: submission_tls_version_zone,
            declared: tls_version_declared,
            smtp: { '192.0.2.1:587': {} },
            says: [],
        },
        {
            title: 'old versions too',
            zone: submission_tls_version_zone,
            declared: tls_version_declared,
            smtp: { '192.0.2.1:587': { versions: ['TLSv1', 'TLSv1.1', 'TLSv1.2'] } },
            says: ['old'],
        },
        {
            title: 'old versions only',
            zone: submission_tls_version_zone,
            declared: {
                submission: { host: 'smtp.example.com', port: 465, security: 'implicit-tls', hasSecret: false },
            },
            smtp: { '192.0.2.1:465': { versions: ['TLSv1', 'TLSv1.1'] } },
            says: ['old-only'],
        },
        {
            title: 'no TLS',
            zone: submission_tls_version_zone,
            declared: { submission: { host: 'smtp.example.com', port: 25, security: 'none', hasSecret: false } },
            smtp: { '192.0.2.1:25': {} },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip({ submission, submissionTlsVersions: { accepted } }, server) {
        if (server.security === 'none')
            return 'the settings use no TLS';
        // Where the handshake failed only for the versions, the matter was reached after all.
        const isForVersions = troubleFor(submission, server, 'handshake') !== undefined && areOldOnly(accepted);
        return isForVersions ? undefined : obstacle(submission, server, 'tls-version');
    },
    *run({ submissionTlsVersions: { accepted, unknown } }, say, server) {
        const old = accepted.filter(isOld);
        const data = { server: (0,subject/* endpointOf */.X5)(server), versions: old.map(versionInWords) };
        if (old.length > 0)
            yield areOldOnly(accepted) ? say['old-only'](data) : say.old(data);
        const unseen = unknown.filter(isOld);
        if (unseen.length > 0)
            throw new fact/* Unobserved */.A(`whether ${(0,subject/* endpointOf */.X5)(server)} takes ${(0,quote/* listed */.KE)(unseen.map(versionInWords))} could not be tried`);
    },
}));

;// CONCATENATED MODULE: ./build/checks/submission/unreachable.js









/** Whether a port is silent while another of the same host answers. */
const isFiltered = ({ main, alternatives }) => main !== undefined && !(0,endings/* isEvidence */.em)(main.conversation) && alternatives.some(({ works }) => works);
/** A server that is busy with the conversation at another address has not failed. */
function failureOf({ address, conversation }) {
    const trouble = (0,endings/* troubleOf */.LH)(conversation);
    return trouble === undefined || isBusy(trouble)
        ? undefined
        : { address, said: trouble.said, isShown: (0,endings/* isEvidence */.em)(conversation) };
}
const unreachable_zone = 'smtp.example.com. A 192.0.2.1';
const unreachable_declared = {
    submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
};
/* harmony default export */ const unreachable = ((0,check/* defineCheck */.q)({
    id: 'submission/unreachable',
    title: 'The submission server takes connections',
    why: `Programs send through the submission server that the settings name. Where nobody listens at that host and port, no
message even leaves the sender. A server that refuses is told apart from one that is not heard of: silence may as well be
a firewall between here and there.`,
    refs: [(0,reference/* rfc */.W)(6409, '3.1'), (0,reference/* rfc */.W)(8314, '3.3')],
    on: 'submission',
    needs: { submission: submission_conversation/* submission */.$ },
    messages: {
        'no-host': {
            severity: 'error',
            text: ({ host }) => `the submission server ${(0,quote/* quoted */.TL)(host)} does not exist in the DNS`,
            remedy: ({ host }) => `Correct \`smtp-host\`, or create A or AAAA records for ${(0,quote/* quoted */.TL)(host)}.`,
        },
        'no-address': {
            severity: 'error',
            text: ({ host }) => `the submission server ${(0,quote/* quoted */.TL)(host)} has no address`,
            remedy: ({ host }) => `Correct \`smtp-host\`, or create A or AAAA records for ${(0,quote/* quoted */.TL)(host)}.`,
        },
        closed: {
            severity: 'error',
            text: ({ server, said }) => `the submission server ${(0,quote/* quoted */.TL)(server)} ${said}`,
            remedy: ({ advice }) => advised(advice, 'Start the submission service on the server, open the port in its firewall, or correct `smtp-host` and `smtp-port`.'),
        },
        'hung-up': {
            severity: 'error',
            text: ({ server, said }) => `the submission server ${(0,quote/* quoted */.TL)(server)} took the connection, and then ${said}`,
            remedy: ({ advice }) => advised(advice, 'Look into the log of the server: mostly it, or a firewall before it, does not let this address in.'),
        },
        filtered: {
            severity: 'warning',
            text: ({ server, said }) => `the submission server ${(0,quote/* quoted */.TL)(server)} ${said}, while the same host answers on another port`,
            remedy: ({ advice }) => advised(advice, 'Open the port in the firewalls on the way.'),
        },
        partly: {
            severity: 'warning',
            text: ({ host, address, said }) => `the submission server ${(0,quote/* quoted */.TL)(host)} ${said} at ${address}, though not at another of its addresses`,
            remedy: ({ address }) => `Let the server work at ${address} too, or remove the record: programs that pick this address fail, or wait.`,
        },
    },
    examples: [
        {
            title: 'a server that answers',
            zone: unreachable_zone,
            declared: unreachable_declared,
            smtp: { '192.0.2.1:587': {} },
            says: [],
        },
        {
            title: 'a host that does not exist',
            zone: 'example.com. A 192.0.2.9',
            declared: unreachable_declared,
            smtp: {},
            says: ['no-host'],
        },
        {
            title: 'a host without an address',
            zone: 'smtp.example.com. TXT "here was a server"',
            declared: unreachable_declared,
            smtp: {},
            says: ['no-address'],
        },
        {
            title: 'a closed port, while another is open',
            zone: unreachable_zone,
            declared: unreachable_declared,
            smtp: {
                '192.0.2.1:587': {
                    ended: { kind: 'refused', during: 'connect', said: 'refused the connection', code: 'ECONNREFUSED' },
                },
                '192.0.2.1:465': {},
            },
            says: ['closed'],
        },
        {
            title: 'a server that hangs up',
            zone: unreachable_zone,
            declared: unreachable_declared,
            smtp: {
                '192.0.2.1:587': {
                    ended: { kind: 'closed', during: 'greeting', said: 'closed the connection' },
                },
            },
            says: ['hung-up'],
        },
        {
            title: 'silence on one port only',
            zone: unreachable_zone,
            declared: unreachable_declared,
            smtp: {
                '192.0.2.1:587': {
                    ended: { kind: 'timeout', during: 'connect', said: 'did not answer within 10 s' },
                },
                '192.0.2.1:465': {},
            },
            says: ['filtered'],
        },
        {
            title: 'silence',
            zone: unreachable_zone,
            declared: unreachable_declared,
            smtp: {},
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'one address of two',
            zone: 'smtp.example.com. A 192.0.2.1\nsmtp.example.com. AAAA 2001:db8::1',
            declared: unreachable_declared,
            smtp: {
                '192.0.2.1:587': {},
                '[2001:db8::1]:587': {
                    ended: { kind: 'refused', during: 'connect', said: 'refused the connection', code: 'ECONNREFUSED' },
                },
            },
            says: ['partly'],
        },
        {
            title: 'one address of two that hears nothing',
            zone: 'smtp.example.com. A 192.0.2.1\nsmtp.example.com. A 192.0.2.2',
            declared: unreachable_declared,
            smtp: { '192.0.2.1:587': {} },
            says: [],
            outcome: 'inconclusive',
        },
        {
            title: 'two addresses of a server that takes one connection at a time',
            zone: 'smtp.example.com. A 192.0.2.1\nsmtp.example.com. A 192.0.2.2',
            declared: unreachable_declared,
            smtp: {
                '192.0.2.1:587': {},
                '192.0.2.2:587': {
                    ended: {
                        kind: 'rejected',
                        during: 'greeting',
                        said: 'answered with 421',
                        reply: { code: 421, lines: ['too many connections from your address'] },
                    },
                },
            },
            says: [],
        },
        {
            title: 'a fault of a later part of the conversation',
            zone: unreachable_zone,
            declared: unreachable_declared,
            smtp: { '192.0.2.1:587': { keywords: ['SIZE 1000'] } },
            says: [],
        },
        {
            title: 'a host for reading mail',
            zone: 'imap.gmail.com. A 192.0.2.1',
            declared: { submission: { host: 'imap.gmail.com', port: 587, security: 'starttls', hasSecret: false } },
            smtp: {
                '192.0.2.1:587': {
                    ended: { kind: 'refused', during: 'connect', said: 'refused the connection', code: 'ECONNREFUSED' },
                },
            },
            says: [],
            outcome: 'skipped',
        },
    ],
    skip({ submission }, server) {
        const isSpoken = submission.main === undefined || isFiltered(submission);
        return isSpoken ? undefined : obstacle(submission, server, 'unreachable');
    },
    *run({ submission }, say, server) {
        const { main, attempts, hostExists } = submission;
        const { host } = server;
        if (main === undefined) {
            yield hostExists ? say['no-address']({ host }) : say['no-host']({ host });
            return;
        }
        const trouble = (0,endings/* troubleOf */.LH)(main.conversation);
        const data = { server: (0,subject/* endpointOf */.X5)(server), advice: betterSettings(server, submission) };
        if (trouble !== undefined && isFiltered(submission))
            yield say.filtered({ ...data, said: trouble.said });
        else if (trouble !== undefined && troubleFor(submission, server, 'unreachable') !== undefined) {
            const message = trouble.kind === 'refused' ? say.closed : say['hung-up'];
            yield message({ ...data, said: trouble.said });
        }
        if (trouble !== undefined)
            return;
        const failed = attempts.flatMap((attempt) => failureOf(attempt) ?? []);
        for (const { address, said } of failed.filter(({ isShown }) => isShown))
            yield say.partly({ host, address, said });
        const silent = failed.find(({ isShown }) => !isShown);
        if (silent !== undefined)
            throw new fact/* Unobserved */.A(`${silent.address} port ${server.port} ${silent.said}`);
    },
}));

;// CONCATENATED MODULE: ./build/checks/smtp.js






















const checks = [
    certificate,
    ehlo_name,
    greeting,
    handshake,
    inspection,
    open_relay,
    starttls,
    tls_version,
    verify,
    relay,
    submission_certificate,
    submission_greeting,
    submission_handshake,
    login,
    mechanisms,
    not_smtp,
    port,
    provider,
    security_mode,
    submission_starttls,
    submission_tls_version,
    unreachable,
];


/***/ })

};
