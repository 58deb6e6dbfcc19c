/** Servers that lie, flood, dawdle or break off: a live resolver passes over what is not its answer, and ends in time. */
import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { createServer, type Socket } from 'node:net';
import { createServer as createTls } from 'node:tls';
import packet from 'dns-packet';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type LiveOptions, live } from '../../../src/net/dns/live.ts';
import type { DomainName } from '../../../src/net/dns/name.ts';
import type { Answer, Type } from '../../../src/net/dns/resolver.ts';
import { parseServer } from '../../../src/net/dns/server.ts';
import { framed } from '../../../src/net/dns/transport/frames.ts';
import { canTrust, makeCertificate, trust } from './servers/certificate.ts';
import { a, cname, listening, rawRecord, rawReply, replyTo, tcpServer, udpServer } from './servers/raw.ts';
import { httpsServer } from './servers/secured.ts';

/** Asks servers, given as people write them, for one name. */
async function ask(
  servers: readonly string[],
  { type = 'A', ...options }: Partial<LiveOptions> & { readonly type?: Type } = {},
): Promise<Answer> {
  const upstreams = servers
    .map(parseServer)
    .map((server) => ('problem' in server ? expect.fail(server.problem) : server));
  const random = (below: number): number => randomInt(below);
  const { resolve, close } = live({ servers: upstreams, random, timeout: 300, attempts: 1, ...options });
  onTestFinished(close);
  return resolve({ name: 'example.com' as DomainName, type });
}

const good = (query: Buffer): Buffer => replyTo(query, { answers: [a('example.com')] });
const forged = (query: Buffer): Buffer => replyTo(query, { answers: [a('example.com', '198.51.100.66')] });
const withOtherId = (reply: Buffer): Buffer => {
  reply.writeUInt16BE(reply.readUInt16BE(0) ^ 1, 0);
  return reply;
};
const soon = (task: () => void): void => void setTimeout(task, 20);

const found = expect.objectContaining({
  kind: 'found',
  records: [expect.objectContaining({ name: 'example.com', data: '192.0.2.1' })],
});
const failed = (failure: string): unknown => expect.objectContaining({ kind: 'failed', failure });

describe('over UDP', () => {
  const udp = async (...given: Parameters<typeof udpServer>): Promise<string> =>
    `127.0.0.1:${await udpServer(...given)}`;

  it('passes over a reply with another id, and waits for the right one', async () => {
    const server = await udp((query, send) => {
      send(withOtherId(forged(query)));
      soon(() => send(good(query)));
    });
    expect(await ask([server])).toEqual(found);
  });

  it('passes over a reply to another question', async () => {
    const server = await udp((query, send) => {
      const questions = [{ type: 'A' as const, name: 'example.org' }];
      send(replyTo(query, { questions, answers: [a('example.com', '198.51.100.66')] }));
      send(replyTo(query, { questions: [{ type: 'AAAA', name: 'example.com' }] }));
      send(replyTo(query, { questions: [] }));
      soon(() => send(good(query)));
    });
    expect(await ask([server])).toEqual(found);
  });

  it('does not hear what another port says', async () => {
    const spoofer = createSocket('udp4');
    onTestFinished(() => void spoofer.close());
    const server = await udp((query, send, { port, address }) => {
      spoofer.send(forged(query), port, address);
      soon(() => send(good(query)));
    });
    expect(await ask([server])).toEqual(found);
  });

  it('passes over octets that are no message, and queries', async () => {
    const server = await udp((query, send) => {
      send(Buffer.alloc(0));
      send(query.subarray(0, 5));
      send(query);
      send(Buffer.alloc(1_000, 0xff));
      soon(() => send(good(query)));
    });
    expect(await ask([server])).toEqual(found);
  });

  it('uses a port and an id of its own for each question', async () => {
    const seen: string[] = [];
    const server = await udp((query, send, { port }) => {
      seen.push(`${port} ${query.readUInt16BE(0)}`);
      send(good(query));
    });
    for (let i = 0; i < 20; i += 1) await ask([server]);
    const [ports, ids] = [0, 1].map((part) => new Set(seen.map((each) => each.split(' ')[part])).size);
    expect(ports).toBeGreaterThan(15);
    expect(ids).toBeGreaterThan(15);
  });

  it.each([
    [
      'a compression loop',
      (query: Buffer) => rawReply(query, [rawRecord(1, Buffer.alloc(4), { owner: [0xc0, 29] })]),
    ],
    ['a count that lies', (query: Buffer) => rawReply(query, [rawRecord(1, Buffer.alloc(4))], 9)],
    ['a reply that is cut off without saying so', (query: Buffer) => good(query).subarray(0, -3)],
  ])('takes %s for malformed, never for absence', async (_, reply) => {
    expect(await ask([await udp((query, send) => send(reply(query)))])).toEqual(failed('malformed'));
  });

  it('asks over TCP where the reply is truncated, and takes nothing from the datagram', async () => {
    const port = await udpServer((query, send) => {
      send(
        replyTo(query, { answers: [a('example.com', '198.51.100.66')], flags: packet.TRUNCATED_RESPONSE }),
      );
    });
    await tcpServer((query, socket) => socket.write(framed(good(query))), port);
    expect(await ask([`127.0.0.1:${port}`])).toEqual(found);
  });

  it('fails where the reply is truncated and TCP is closed, or truncates as well', async () => {
    const truncated = (query: Buffer): Buffer => replyTo(query, { flags: packet.TRUNCATED_RESPONSE });
    expect(await ask([await udp((query, send) => send(truncated(query)))])).toEqual(failed('network'));
    const port = await udpServer((query, send) => send(truncated(query)));
    await tcpServer((query, socket) => socket.write(framed(truncated(query))), port);
    expect(await ask([`127.0.0.1:${port}`])).toEqual(failed('malformed'));
  });

  it('asks without EDNS where a server does not know it, and remembers', async () => {
    const seen: boolean[] = [];
    const server = await udp((query, send) => {
      const hasEdns = (packet.decode(query).additionals ?? []).length > 0;
      seen.push(hasEdns);
      send(hasEdns ? replyTo(query, { rcode: 1, questions: [] }) : good(query));
    });
    const upstream = parseServer(server);
    const servers = 'problem' in upstream ? [] : [upstream];
    const { resolve, close } = live({ servers, random: (below) => randomInt(below), timeout: 300 });
    onTestFinished(close);
    const name = 'example.com' as DomainName;
    expect(await resolve({ name, type: 'A' })).toEqual(found);
    expect(await resolve({ name, type: 'A' })).toEqual(found);
    expect(seen).toEqual([true, false, false]);
  });

  it('tries a last time without EDNS where everything is lost', async () => {
    const server = await udp((query, send) => {
      if ((packet.decode(query).additionals ?? []).length === 0) send(good(query));
    });
    expect(await ask([server], { attempts: 2, timeout: 100 })).toEqual(found);
  });

  it('asks again for the end of a chain that leads elsewhere, and tells the whole chain', async () => {
    const server = await udp((query, send) => {
      const name = packet.decode(query).questions?.[0]?.name;
      const answers = name === 'example.com' ? [cname(name, 'cdn.example')] : [a('cdn.example')];
      send(replyTo(query, { answers }));
    });
    expect(await ask([server])).toMatchObject({
      kind: 'found',
      via: ['example.com'],
      records: [{ name: 'cdn.example' }],
    });
  });

  it('stops following chains that never end', async () => {
    let asked = 0;
    const server = await udp((query, send) => {
      const name = packet.decode(query).questions?.[0]?.name ?? '';
      asked += 1;
      send(replyTo(query, { answers: [cname(name, `n${asked}.example`)] }));
    });
    expect(await ask([server])).toEqual(failed('servfail'));
    expect(asked).toBeLessThan(20);
    const circle = await udp((query, send) => {
      const name = packet.decode(query).questions?.[0]?.name ?? '';
      send(replyTo(query, { answers: [cname(name, name === 'example.com' ? 'b.example' : 'example.com')] }));
    });
    expect(await ask([circle])).toEqual(failed('servfail'));
  });
});

describe('with several servers', () => {
  const answering = async (
    reply: (query: Buffer) => Buffer | undefined,
  ): Promise<{ server: string; asked: () => number }> => {
    let asked = 0;
    const port = await udpServer((query, send) => {
      asked += 1;
      const message = reply(query);
      if (message !== undefined) send(message);
    });
    return { server: `127.0.0.1:${port}`, asked: () => asked };
  };

  it.each([
    ['silence', () => undefined],
    ['SERVFAIL', (query: Buffer) => replyTo(query, { rcode: 2 })],
    ['REFUSED', (query: Buffer) => replyTo(query, { rcode: 5 })],
    ['a malformed answer', (query: Buffer) => rawReply(query, [], 1)],
  ])('goes to the next after %s', async (_, reply) => {
    const [bad, next] = [await answering(reply), await answering(good)];
    expect(await ask([bad.server, next.server], { timeout: 100 })).toEqual(found);
    expect([bad.asked(), next.asked()]).toEqual([1, 1]);
  });

  it('believes the first that says that a name does not exist', async () => {
    const first = await answering((query) => replyTo(query, { rcode: 3 }));
    const second = await answering(good);
    expect(await ask([first.server, second.server])).toMatchObject({ kind: 'nxdomain' });
    expect(second.asked()).toBe(0);
  });

  it('goes on where the first port is closed', async () => {
    const next = await answering(good);
    expect(await ask(['127.0.0.1:1', next.server])).toEqual(found);
  });

  it('does not ask a server again that refused, and tells what each did', async () => {
    const refusing = await answering((query) => replyTo(query, { rcode: 5 }));
    const silent = await answering(() => undefined);
    const answer = await ask([refusing.server, silent.server], { attempts: 4, timeout: 50 });
    expect(answer).toEqual(failed('refused'));
    expect([refusing.asked(), silent.asked()]).toEqual([1, 3]);
    for (const server of [refusing.server, silent.server]) {
      expect(answer.kind === 'failed' && answer.detail).toContain(server);
    }
  });

  it('turns first to the server that was not silent', async () => {
    const [silent, next] = [await answering(() => undefined), await answering(good)];
    const servers = [silent.server, next.server]
      .map(parseServer)
      .flatMap((each) => ('problem' in each ? [] : [each]));
    const { resolve, close } = live({ servers, random: (below) => randomInt(below), timeout: 50 });
    onTestFinished(close);
    for (let i = 0; i < 5; i += 1) await resolve({ name: 'example.com' as DomainName, type: 'A' });
    expect([silent.asked(), next.asked()]).toEqual([1, 5]);
  });

  it('says so where there is no server at all', async () => {
    expect(await ask([])).toEqual(failed('network'));
  });
});

describe('over TCP', () => {
  const tcp = async (...given: Parameters<typeof tcpServer>): Promise<string> =>
    `tcp://127.0.0.1:${await tcpServer(...given)}`;

  it('matches answers that come in another order, in pieces and in one', async () => {
    const waiting: Buffer[] = [];
    const server = await tcp((query, socket) => {
      if (waiting.push(query) < 3) return;
      const replies = waiting.map((each) => framed(replyTo(each, { answers: [a(nameOf(each))] }))).reverse();
      const [first = Buffer.alloc(0), ...rest] = replies;
      for (const octet of first) socket.write(Buffer.from([octet]));
      socket.write(Buffer.concat(rest));
    });
    const upstream = parseServer(server);
    const { resolve, close } = live({
      servers: 'problem' in upstream ? [] : [upstream],
      random: (below) => randomInt(below),
      timeout: 500,
    });
    onTestFinished(close);
    const names = ['a.example', 'b.example', 'c.example'] as DomainName[];
    const answers = await Promise.all(names.map((name) => resolve({ name, type: 'A' })));
    expect(answers.map((answer) => answer.kind === 'found' && answer.records[0]?.name)).toEqual(names);
  });

  const nameOf = (query: Buffer): string => packet.decode(query).questions?.[0]?.name ?? '';

  it('opens another connection where the server closes after each answer', async () => {
    const connections = new Set<Socket>();
    const server = await tcp((query, socket) => {
      connections.add(socket);
      socket.end(framed(good(query)));
    });
    const upstream = parseServer(server);
    const { resolve, close } = live({
      servers: 'problem' in upstream ? [] : [upstream],
      random: (below) => randomInt(below),
      attempts: 1,
    });
    onTestFinished(close);
    for (let i = 0; i < 3; i += 1)
      expect(await resolve({ name: 'example.com' as DomainName, type: 'A' })).toEqual(found);
    expect(connections.size).toBe(3);
  });

  it.each([
    ['closes in the middle of a message', (query: Buffer) => framed(good(query)).subarray(0, 20)],
    ['closes without a word', () => Buffer.alloc(0)],
  ])('fails where the server %s', async (_, octets) => {
    expect(await ask([await tcp((query, socket) => socket.end(octets(query)))])).toEqual(failed('network'));
  });

  it('does not wait for ever for an answer that drips', async () => {
    const server = await tcp((query, socket) => {
      const reply = framed(good(query));
      let at = 0;
      const dripping = setInterval(() => socket.write(reply.subarray(at, ++at)), 50);
      socket.on('close', () => clearInterval(dripping));
    });
    const started = performance.now();
    expect(await ask([server], { timeout: 200 })).toEqual(failed('timeout'));
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('gets through floods of messages that nobody asked for', async () => {
    const server = await tcp((query, socket) => {
      const noise = framed(withOtherId(forged(query)));
      socket.write(Buffer.concat(Array.from({ length: 20_000 }, () => noise)));
      socket.write(Buffer.alloc(100_000));
      socket.write(framed(good(query)));
    });
    expect(await ask([server], { timeout: 2_000 })).toEqual(found);
  });

  it('reads 64 KiB of records', async () => {
    const server = await tcp((query, socket) => {
      const records = Array.from({ length: 4_000 }, () => rawRecord(1, Buffer.from([192, 0, 2, 1])));
      socket.write(framed(rawReply(query, records)));
    });
    expect(await ask([server])).toMatchObject({ kind: 'found', records: { length: 4_000 } });
  });

  it('lets one slow answer not spoil the others', async () => {
    const server = await tcp((query, socket) => {
      if (nameOf(query) !== 'slow.example')
        soon(() => socket.write(framed(replyTo(query, { answers: [a(nameOf(query))] }))));
    });
    const upstream = parseServer(server);
    const { resolve, close } = live({
      servers: 'problem' in upstream ? [] : [upstream],
      random: (below) => randomInt(below),
      timeout: 100,
      attempts: 1,
    });
    onTestFinished(close);
    const slow = resolve({ name: 'slow.example' as DomainName, type: 'A' });
    const kinds: string[] = [];
    for (let i = 0; i < 10; i += 1)
      kinds.push((await resolve({ name: `n${i}.example` as DomainName, type: 'A' })).kind);
    expect(new Set(kinds)).toEqual(new Set(['found']));
    expect(await slow).toEqual(failed('timeout'));
  });
});

describe.skipIf(!canTrust)('over a secured connection', () => {
  const certificate = makeCertificate();
  if (canTrust) trust(certificate);

  it('does not ask a server whose certificate is for another name, or from nobody', async () => {
    const asked: Buffer[] = [];
    const server = createTls(certificate, (socket) => void socket.on('data', (octets) => asked.push(octets)));
    const port = await listening(server);
    expect(await ask([`tls://127.0.0.1:${port}#other.test`])).toEqual(failed('network'));
    const unknown = createTls(
      makeCertificate(),
      (socket) => void socket.on('data', (octets) => asked.push(octets)),
    );
    expect(await ask([`tls://127.0.0.1:${await listening(unknown)}`])).toEqual(failed('network'));
    expect(asked).toEqual([]);
  });

  it('fails where the server does not speak TLS, or speaks garbage inside it', async () => {
    const plain = createServer((socket) => void socket.on('data', () => socket.end('220 hello\r\n')));
    expect(await ask([`tls://127.0.0.1:${await listening(plain)}`])).toEqual(failed('network'));
    const garbage = createTls(
      certificate,
      (socket) => void socket.on('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
    );
    expect(await ask([`tls://127.0.0.1:${await listening(garbage)}`])).toEqual(failed('network'));
  });

  const message = 'application/dns-message';

  describe.each([1, 2] as const)('over HTTP/%i', (version) => {
    const overHttps = async (
      status: number,
      type: string,
      body: (query: Buffer) => Buffer | string,
    ): Promise<string> => {
      const server = httpsServer(certificate, version, async (request, response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk);
        response.writeHead(status, { 'content-type': type, location: '/elsewhere' });
        response.end(body(Buffer.concat(chunks)));
      });
      return `https://127.0.0.1:${await listening(server)}/dns-query`;
    };

    it('reads an answer', async () => {
      expect(await ask([await overHttps(200, `${message}; x=y`, good)], { timeout: 2_000 })).toEqual(found);
    });

    it.each([
      ['HTTP 500', 500, message, good, 'network'],
      ['a redirect', 302, message, good, 'network'],
      ['HTML', 200, 'text/html', () => '<html>', 'network'],
      ['a message of the wrong type', 200, 'application/json', good, 'network'],
      ['an empty body', 200, message, () => '', 'malformed'],
      ['garbage', 200, message, () => Buffer.alloc(500, 7), 'malformed'],
      [
        'an answer to another question',
        200,
        message,
        (query: Buffer) => withOtherId(good(query)),
        'malformed',
      ],
      ['megabytes', 200, message, () => Buffer.alloc(5_000_000), 'malformed'],
    ] as const)('fails at %s', async (_, status, type, body, failure) => {
      expect(await ask([await overHttps(status, type, body)], { timeout: 2_000 })).toEqual(failed(failure));
    });

    it('does not wait for ever', async () => {
      const server = httpsServer(certificate, version, (_, response) => {
        response.writeHead(200, { 'content-type': message });
        response.write('x');
      });
      const port = await listening(server);
      expect(await ask([`https://127.0.0.1:${port}/`])).toEqual(failed('timeout'));
    });

    it('opens another connection where the server ends the first', async () => {
      const sockets = new Set<Socket>();
      const server = httpsServer(certificate, version, async (request, response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk);
        response.writeHead(200, { 'content-type': message });
        response.end(good(Buffer.concat(chunks)));
      });
      server.on('connection', (socket) => sockets.add(socket));
      const upstream = parseServer(`https://127.0.0.1:${await listening(server)}`);
      const servers = 'problem' in upstream ? [] : [upstream];
      const { resolve, close } = live({ servers, random: (below) => randomInt(below), attempts: 2 });
      onTestFinished(close);
      const question = { name: 'example.com' as DomainName, type: 'A' } as const;
      const before = [await resolve(question), await resolve(question)];
      const opened = sockets.size;
      for (const socket of sockets) socket.destroy();
      const after = [await resolve(question), await resolve(question)];
      expect([...before, ...after]).toEqual([found, found, found, found]);
      if (version === 2) expect(opened).toBe(1);
    });
  });
});
