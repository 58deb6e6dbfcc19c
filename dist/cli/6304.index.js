export const id = 6304;
export const ids = [6304,4943];
export const modules = {

/***/ 7324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  inspectAndReport: () => (/* binding */ inspectAndReport)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/app/options/values/values.js + 1 modules
var values = __webpack_require__(1254);
// EXTERNAL MODULE: ./build/app/prepare.js + 10 modules
var prepare = __webpack_require__(9896);
// EXTERNAL MODULE: ./build/app/reports.js
var reports = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/app/run.js + 12 modules
var run = __webpack_require__(8098);
;// CONCATENATED MODULE: ./build/app/cli/progress.js
/** A line that tells how far a long run is: on a terminal only, rewritten in place, gone at the end. */
const patience = 400;
const interval = 100;
/** Stays silent for the first moments, so that a quick run shows nothing. `now` gives milliseconds. */
function progressOn(stream, now) {
    if (stream.isTTY !== true)
        return { update() { }, end() { } };
    const start = now();
    let shown = start + patience - interval;
    let visible = false;
    return {
        update(finished, found) {
            if (now() - shown < interval)
                return;
            shown = now();
            visible = true;
            stream.write(`\r\u001b[Kinspecting … ${finished} of ${found} done`);
        },
        end() {
            if (visible)
                stream.write('\r\u001b[K');
        },
    };
}

// EXTERNAL MODULE: ./build/app/cli/refuse.js
var refuse = __webpack_require__(1457);
// EXTERNAL MODULE: ./build/app/cli/terminal.js
var cli_terminal = __webpack_require__(7025);
;// CONCATENATED MODULE: ./build/app/cli/check.js
/** `deliverability check`: the main job at a terminal or in a pipe. */










/** Flags by the name of their setting; `domains` are the arguments. Returns the exit code. */
async function check(given) {
    const now = new Date();
    const prepared = await (0,prepare/* prepare */.i)({
        source: 'cli',
        given,
        today: now.toISOString().slice(0, 10),
        env: (name) => process.env[name],
    });
    if ('problems' in prepared)
        return (0,refuse/* refuse */.T)(prepared.problems.map(values/* formatProblem */.Vw));
    return inspectAndReport(prepared, now);
}
async function inspectAndReport(prepared, now) {
    const { options } = prepared;
    const record = options.record === undefined ? undefined : recorder(options.record);
    if (typeof record === 'string')
        return (0,refuse/* refuse */.T)([record]);
    const progress = progressOn(process.stderr, () => performance.now());
    let dead = [];
    const report = await (0,run/* run */.e)(options, {
        ...prepared,
        suppress: (addresses) => {
            dead = addresses;
        },
        now,
        record,
        progress: progress.update,
        crashed: (error, where) => {
            if (process.env['DEBUG'])
                process.stderr.write(`${where}: ${error.stack}\n`);
        },
    });
    progress.end();
    const terminal = (0,cli_terminal/* terminalOf */.g)(process.stdout, process.env, options.color);
    process.stdout.write(await (0,reports/* renderAs */.d)(options.format, report, { ...options, ...terminal }));
    const written = await (0,reports/* writeReports */.L)(report, options, dead);
    for (const problem of written.problems)
        process.stderr.write(`${(0,report_escape/* visible */.RK)(problem)}\n`);
    return written.problems.length > 0 ? refuse/* badSettings */.x : report.verdict.exitCode;
}
/** Lines go out as they come, so that a run that is stopped leaves what it has seen; a sentence where that cannot be. */
function recorder(path) {
    try {
        (0,external_node_fs_.writeFileSync)(path, '');
    }
    catch (error) {
        return `--record: ${(0,quote/* quoted */.TL)(path)} cannot be written (${error.message})`;
    }
    return (line) => (0,external_node_fs_.appendFileSync)(path, `${line}\n`);
}


/***/ }),

/***/ 6304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: ./build/net/dns/overlay.js
var overlay = __webpack_require__(7036);
// EXTERNAL MODULE: ./build/net/dns/zone/parse.js + 2 modules
var parse = __webpack_require__(2294);
// EXTERNAL MODULE: ./build/app/cli/check.js + 1 modules
var check = __webpack_require__(7324);
// EXTERNAL MODULE: ./build/app/cli/refuse.js
var refuse = __webpack_require__(1457);
// EXTERNAL MODULE: ./build/app/options/values/values.js + 1 modules
var values = __webpack_require__(1254);
// EXTERNAL MODULE: ./build/app/prepare.js + 10 modules
var prepare = __webpack_require__(9896);
// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/net/dns/transport/frames.js
var transport_frames = __webpack_require__(9170);
// EXTERNAL MODULE: ./node_modules/dns-packet/index.js
var dns_packet = __webpack_require__(4894);
// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
;// CONCATENATED MODULE: ./build/app/demo/reply.js
/** A query's octets to a reply's, from what a resolver says. */


/** Undefined for what is no query, and where the resolver timed out: a server that does not answer. */
async function replyTo(query, resolver, over) {
    const asked = readQuery(query);
    if (asked === undefined)
        return undefined;
    const { name, type } = asked;
    if (name === undefined)
        return encode(asked, { rcode: 1 });
    if (!isType(type))
        return encode(asked, {});
    const answer = await resolver({ name, type });
    if (answer.kind === 'failed' && answer.failure === 'timeout')
        return undefined;
    const reply = encodeOr(asked, await sectionsOf(name, type, answer, resolver), { rcode: 2 });
    return over === 'udp' && reply.length > asked.room ? encode(asked, { truncated: true }) : reply;
}
function readQuery(octets) {
    try {
        const { type, id = 0, flags = 0, questions = [], additionals = [] } = dns_packet.decode(octets);
        const [question] = questions;
        if (type !== 'query' || question === undefined || questions.length > 1)
            return undefined;
        const opt = additionals.find((record) => record.type === 'OPT');
        const room = Math.min(Math.max(opt?.udpPayloadSize ?? 512, 512), 1232);
        const name = (0,dns_name/* parseName */.$q)(question.name === '.' ? '' : question.name);
        return { id, flags, question, name, type: question.type, room, hasEdns: opt !== undefined };
    }
    catch {
        return undefined; // dns-packet throws at octets that are no message
    }
}
const recursionAvailable = dns_packet.RECURSION_AVAILABLE | dns_packet.AUTHORITATIVE_ANSWER;
function encode({ id, flags, question, hasEdns }, sections) {
    const { rcode = 0, truncated = false, authentic = false, answers = [], authorities = [] } = sections;
    const set = (truncated ? dns_packet.TRUNCATED_RESPONSE : 0) | (authentic ? dns_packet.AUTHENTIC_DATA : 0);
    const opt = {
        type: 'OPT',
        name: '.',
        udpPayloadSize: 1232,
        flags: 0,
        options: [],
    };
    return dns_packet.encode({
        type: 'response',
        id,
        flags: (flags & dns_packet.RECURSION_DESIRED) | recursionAvailable | set | rcode,
        questions: [question],
        answers: [...answers],
        authorities: [...authorities],
        additionals: hasEdns ? [opt] : [],
    });
}
/** dns-packet throws at what it cannot encode, such as an address that is none or more than a message can hold. */
function encodeOr(query, sections, otherwise) {
    try {
        const reply = encode(query, sections);
        return reply.length <= 65_535 ? reply : encode(query, otherwise);
    }
    catch {
        return encode(query, otherwise);
    }
}
async function sectionsOf(name, type, answer, resolver) {
    if (answer.kind === 'failed')
        return { rcode: answer.failure === 'refused' ? 5 : 2 };
    const aliases = await aliasRecords(answer.via ?? [], resolver);
    const authentic = answer.authentic === true;
    if (answer.kind === 'found') {
        const records = answer.records.map((record) => toPacket(type, record));
        return { authentic, answers: [...aliases.map((alias) => toPacket('CNAME', alias)), ...records] };
    }
    const end = aliases.at(-1)?.data ?? name;
    return {
        authentic,
        rcode: answer.kind === 'nxdomain' ? 3 : 0,
        answers: aliases.map((alias) => toPacket('CNAME', alias)),
        // RFC 2308 §2: with the start of authority, the silence about a name is an answer. Its owner may be the name itself.
        authorities: [
            toPacket('SOA', { name: end, ttl: 300, data: { ...authority, primary: end, mailbox: end } }),
        ],
    };
}
const authority = { serial: 1, refresh: 3_600, retry: 600, expire: 86_400, minimum: 300 };
/** An answer names the owners of the CNAMEs that were followed; a reply holds the records. */
async function aliasRecords(via, resolver) {
    const answers = await Promise.all(via.map((name) => resolver({ name, type: 'CNAME' })));
    return answers.flatMap((answer) => (answer.kind === 'found' ? answer.records.slice(0, 1) : []));
}
const toPacket = (type, { name, ttl, data }) => ({ type, name: name === '' ? '.' : name, ttl, class: 'IN', data: dataFor[type](data) });
const same = (data) => data;
const octets = (data) => Buffer.from(data);
const named = (name) => (name === '' ? '.' : name);
/** The shapes that dns-packet encodes, which must not meet an empty name or a plain Uint8Array. */
const dataFor = {
    A: same,
    AAAA: same,
    CNAME: named,
    PTR: named,
    NS: named,
    MX: ({ preference, exchange }) => ({ preference, exchange: named(exchange) }),
    TXT: (strings) => strings.map(octets),
    // dns-packet knows the number of this type and not its form, which is that of TXT.
    SPF: (strings) => Buffer.concat(strings.flatMap((string) => [Buffer.from([string.length]), octets(string)])),
    SOA: ({ primary, mailbox, ...numbers }) => ({ mname: named(primary), rname: named(mailbox), ...numbers }),
    SRV: ({ target, ...numbers }) => ({ ...numbers, target: named(target) }),
    TLSA: ({ certificate, ...numbers }) => ({ ...numbers, certificate: octets(certificate) }),
    DS: ({ digest, ...numbers }) => ({ ...numbers, digest: octets(digest) }),
    DNSKEY: ({ flags, algorithm, key }) => ({ flags, algorithm, key: octets(key) }),
};
const isType = (type) => Object.hasOwn(dataFor, type);

;// CONCATENATED MODULE: ./build/app/demo/server.js
/** A name server on loopback that answers from a resolver, such as one over a zone text: for the demo and for tests. */




const loopback = '127.0.0.1';
/** Serves over UDP, and over TCP what is too long for it. @throws where no port of loopback can be had */
async function serve(resolver, { port = 0 } = {}) {
    // The kernel gives a port that is free for UDP; TCP has to have the same, and may have to try another.
    for (let triesLeft = 8;; triesLeft -= 1) {
        const udp = await listenUdp(resolver, port);
        try {
            const tcp = await listenTcp(resolver, udp.address().port);
            return { address: loopback, port: udp.address().port, close: () => closeBoth(udp, tcp) };
        }
        catch (error) {
            udp.close();
            if (port !== 0 || triesLeft === 0)
                throw error;
        }
    }
}
function listenUdp(resolver, port) {
    const socket = (0,external_node_dgram_.createSocket)('udp4');
    let isOpen = true;
    socket.once('close', () => {
        isOpen = false;
    });
    socket.on('message', async (query, { port, address }) => {
        const reply = await replyTo(query, resolver, 'udp');
        // By the time that the answer is known the socket may be closed, and the client gone.
        if (reply !== undefined && isOpen)
            socket.send(reply, port, address, () => undefined);
    });
    return new Promise((resolve, reject) => {
        socket.once('error', reject);
        socket.bind({ port, address: loopback, exclusive: true }, () => resolve(socket));
    });
}
const connections = new WeakMap();
function listenTcp(resolver, port) {
    const open = new Set();
    const server = (0,external_node_net_.createServer)((socket) => {
        open.add(socket);
        socket.on('close', () => open.delete(socket));
        socket.on('error', () => socket.destroy());
        socket.on('data', (0,transport_frames/* framesOf */.k)((query) => void answerOn(socket, query, resolver)));
    });
    connections.set(server, open);
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen({ port, host: loopback }, () => resolve(server));
    });
}
async function answerOn(socket, query, resolver) {
    const reply = await replyTo(query, resolver, 'tcp');
    if (reply !== undefined && socket.writable)
        socket.write((0,transport_frames/* framed */.Q)(reply));
}
async function closeBoth(udp, tcp) {
    for (const socket of connections.get(tcp) ?? [])
        socket.destroy();
    await Promise.all([
        new Promise((done) => udp.close(() => done())),
        new Promise((done) => tcp.close(() => done())),
    ]);
}

;// CONCATENATED MODULE: ./build/app/demo/zones.js
/** Two mail domains for the demo: one as it should be, and one that breaks most of what can be broken. */
const strong = 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1Waa+B34tGTbUrPD4uyD91+Y2iHmJq1i1mFeQwSeWJT+zTyqri2JLK+lCNgrTD70gw0Svtf57m8Rp/HLf6/LcKcpB2NagYdw9X/HGKurBF6ypLq/4TX3pO/L5USeUa0Ve6v6jUanOpRSLnoy7ZOMiS4Hyp924sKQFGcbhw+L/e2LWEWxgeLgTmTg+ZXE0kNceyUjBJ9r7uiBZ4hf7V3eyImrKrKeIxr9Q3E2lXdiup5eb5XlnoXYlSGP/cvIeaMXP9m2rFKlxF5CNKPxrPOMXHRi3+y0AqZuH6qsSexql6jBxznUaJRdlWnvi+PNjOOQIzZyxHt28RdRQjX9EGZM5QIDAQAB';
const weak = 'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCYR9N29/7aMIkgciC2Jb0NfvaYueXxrBTT83oTaVNCXtkuPCOtL25x0+MoSAZEUqBD9+24aNwH367VF+NG5r3FR1F9bpaolRSSfXZR1aCJzqrMkLy7d2ZpsT8u/xwhh91gHTWUfjHoj/UxWiGD4cl6O0dQD0b0HZqsuDR5suIryQIDAQAB';
/** The names end in `.example` (RFC 2606), so that the demo never asks about anybody's domain. */
const zones = `
good.example.                       MX   10 mx1.good.example.
good.example.                       MX   20 mx2.good.example.
good.example.                       TXT  "v=spf1 ip4:45.79.10.0/28 ip6:2600:3c00::f03c:91ff:fe10:2 -all"
mx1.good.example.                   A    45.79.10.2
mx1.good.example.                   AAAA 2600:3c00::f03c:91ff:fe10:2
mx2.good.example.                   A    45.79.10.3
mx1.good.example.                   TXT  "v=spf1 a -all"
2.10.79.45.in-addr.arpa.            PTR  mx1.good.example.
2.0.0.0.0.1.e.f.f.f.1.9.c.3.0.f.0.0.0.0.0.0.0.0.0.0.c.3.0.0.6.2.ip6.arpa. PTR mx1.good.example.
mail2026._domainkey.good.example.   TXT  "v=DKIM1; k=rsa; p=${strong}"
_dmarc.good.example.                TXT  "v=DMARC1; p=reject; rua=mailto:dmarc@good.example"

broken.example.                     MX   10 mail.broken.example.
broken.example.                     MX   20 10.0.0.5.
broken.example.                     TXT  "v=spf1 include:_spf.crm.example include:_spf.shop.example include:_spf.gone.example a:old.broken.example ip4:45.79.20.300 ptr ?all"
_spf.crm.example.                   TXT  "v=spf1 include:a.crm.example include:b.crm.example include:c.crm.example mx ~all"
a.crm.example.                      TXT  "v=spf1 a mx include:d.crm.example -all"
b.crm.example.                      TXT  "v=spf1 ip4:45.79.30.0/24 -all"
c.crm.example.                      TXT  "v=spf1 ip4:45.79.31.0/24 -all"
d.crm.example.                      TXT  "v=spf1 ip4:45.79.32.0/24 -all"
_spf.crm.example.                   MX   10 out.crm.example.
a.crm.example.                      A    45.79.33.1
a.crm.example.                      MX   10 out.crm.example.
out.crm.example.                    A    45.79.33.2
_spf.shop.example.                  TXT  "v=spf1 a:out.shop.example mx:out.shop.example ~all"
out.shop.example.                   A    45.79.34.1
out.shop.example.                   MX   10 out.shop.example.
mail.broken.example.                CNAME relay.broken.example.
relay.broken.example.               A    45.79.20.2
2.20.79.45.in-addr.arpa.            PTR  host-45-79-20-2.hosting.example.
host-45-79-20-2.hosting.example.    A    45.79.20.2
s1._domainkey.broken.example.       TXT  "v=DKIM1; k=rsa; t=y; p=${weak}"
_dmarc.broken.example.              TXT  "v=DMARC1; p=quarantine; sp=none; pct=20; rau=mailto:dmarc@broken.example; ruf=mailto:reports@collector.example"
collector.example.                  MX   10 mx.collector.example.
mx.collector.example.               A    45.79.40.1
`;

;// CONCATENATED MODULE: ./build/app/demo/demo.js
/** `deliverability demo`: a name server on loopback with two domains, the real check over real UDP, the real report. */








/** What a configuration file would say about the two domains. */
const settings = (server) => `
dns-servers: ${server}
exchangers: off
blocklists: none
domains:
  - name: good.example
    dkim-selectors: mail2026
    sending-ips: 45.79.10.2, 2600:3c00::f03c:91ff:fe10:2
    helo: mx1.good.example
  - name: broken.example
    dkim-selectors: s1, s2
    sending-ips: 45.79.20.2
`;
async function demo({ format = 'text' }) {
    const server = await serve((0,overlay/* overlay */.L)([(0,parse/* parseZone */.C)(zones, { path: 'demo' })], overlay/* nothing */.s));
    try {
        const now = new Date();
        const config = settings(`${server.address}:${server.port}`);
        const prepared = await (0,prepare/* prepare */.i)({
            source: 'cli',
            given: { format, config: 'demo.yml', timeout: '20' },
            today: now.toISOString().slice(0, 10),
            files: { read: async (path) => (path === 'demo.yml' ? config : undefined) },
        });
        if ('problems' in prepared)
            return (0,refuse/* refuse */.T)(prepared.problems.map(values/* formatProblem */.Vw));
        return await (0,check.inspectAndReport)(withoutPlaces(prepared), now);
    }
    finally {
        await server.close();
    }
}
/** The settings of the demo stand in no file that somebody could open. */
const withoutPlaces = (prepared) => ({
    ...prepared,
    options: {
        ...prepared.options,
        domains: prepared.options.domains.map(({ name, declared }) => ({ name, declared })),
    },
});


/***/ })

};
