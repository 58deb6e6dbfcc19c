import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { World } from '../../src/core/fact.ts';
import { sampleBounce, sampleBounces } from '../../src/facts/bounce-samples.ts';
import { readAll } from '../../src/facts/bounces.ts';
import { nameOf } from '../support/example.ts';
import { worldWith } from '../support/world.ts';

type Files = Readonly<Record<string, string | Buffer>>;

/** Files that come in parts of 1,000 octets. */
const worldOf = (
  files: Files,
  domains: readonly string[] = ['example.com'],
): Pick<World, 'file' | 'settings'> => {
  const world = worldWith({});
  return {
    settings: { ...world.settings, domains: domains.map(nameOf) },
    async *file(path) {
      const content = files[path];
      if (content === undefined) throw Object.assign(new Error('no file'), { code: 'EACCES' });
      const octets = Buffer.from(content as string);
      for (let at = 0; at < octets.length; at += 1000) yield octets.subarray(at, at + 1000);
    },
  };
};

const reading = (files: Files, domains?: readonly string[]) =>
  readAll(Object.keys(files), worldOf(files, domains));

const unknown = { status: '5.1.1', diagnostic: '550 5.1.1 <kim@example.net>: User unknown' };

describe('bounces', () => {
  it('are counted by category, permanence and receiver', async () => {
    const { byDomain } = await reading({
      'a.mbox': sampleBounces(3, unknown),
      'b.eml': sampleBounce({ status: '4.2.2', diagnostic: '452 4.2.2 Mailbox full', action: 'delayed' }),
    });
    const found = byDomain.get(nameOf('example.com'));
    expect(found).toMatchObject({ failed: 3, delayed: 1, kinds: { failed: 3, delayed: 1 } });
    expect(found?.categories).toMatchObject([
      { category: 'bad-mailbox', failed: 3, permanent: 3, receivers: [{ name: 'example.net', count: 3 }] },
      { category: 'mailbox-full', delayed: 1, temporary: 1 },
    ]);
  });

  it('show a sample with its place and without an address', async () => {
    const { byDomain } = await reading({ 'a.mbox': sampleBounces(2, unknown) });
    const sample = byDomain.get(nameOf('example.com'))?.categories[0]?.sample;
    expect(sample?.at).toEqual({ path: 'a.mbox', line: 1 });
    expect(sample?.diagnostic).toContain('<k…@example.net>');
  });

  it('give each dead address once, with how often it bounced', async () => {
    const { byDomain } = await reading({
      'a.mbox': sampleBounces(2, unknown),
      'b.mbox': sampleBounces(1, unknown),
    });
    expect(byDomain.get(nameOf('example.com'))?.dead).toMatchObject([
      { recipient: 'user0@example.net', count: 2, category: 'bad-mailbox', at: { path: 'b.mbox' } },
      { recipient: 'user1@example.net', count: 1 },
    ]);
  });

  it('belong to the nearest domain of the run', async () => {
    const from = (address: string) => sampleBounce({ ...unknown, from: address });
    const files = {
      'a.eml': from('a@mail.news.example.com'),
      'b.eml': from('a@example.com'),
      'c.eml': from('a@example.org'),
    };
    const { byDomain, others } = await reading(files, ['example.com', 'news.example.com']);
    expect([...byDomain].map(([name, { failed }]) => [name, failed])).toEqual([
      ['news.example.com', 1],
      ['example.com', 1],
    ]);
    expect(others).toMatchObject({ failed: 1, senders: [{ name: 'example.org', count: 1 }] });
  });

  it('of an unknown sender belong to the only domain, and to none of several', async () => {
    const anonymous = sampleBounce(unknown).replace(
      /--edge\nContent-Type: text\/rfc822-headers[\s\S]*$/,
      '--edge--\n',
    );
    expect((await reading({ 'a.eml': anonymous })).byDomain.size).toBe(1);
    expect((await reading({ 'a.eml': anonymous }, ['example.com', 'example.org'])).byDomain.size).toBe(0);
  });

  it('that repeat a delay count once', async () => {
    const delayed = {
      status: '4.7.1',
      diagnostic: '451 4.7.1 Greylisted',
      action: 'delayed',
      to: 'a@example.net',
    } as const;
    const { byDomain } = await reading({ 'a.mbox': sampleBounces(5, delayed) });
    expect(byDomain.get(nameOf('example.com'))).toMatchObject({ delayed: 1, kinds: { delayed: 5 } });
  });
});

it('other work goes on while many are read', async () => {
  let turns = 0;
  const turn = (): void => {
    turns += 1;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  await reading({ 'a.mbox': sampleBounces(160, unknown) });
  clearImmediate(next);
  expect(turns).toBeGreaterThanOrEqual(10);
});

describe('what is wrong with files', () => {
  it('is told with its line, and the rest is read', async () => {
    const letter = 'From: kim@example.net\nSubject: Lunch\n\nAt noon?\n';
    const { troubles, byDomain } = await readAll(
      ['none.eml', 'empty.eml', 'a.mbox'],
      worldOf({
        'empty.eml': '',
        'a.mbox': `From kim Mon Nov 23 10:00:00 2026\n${letter}\n${sampleBounces(1, unknown)}`,
      }),
    );
    expect(troubles).toEqual([
      { path: 'none.eml', line: 1, trouble: 'unreadable', detail: 'EACCES' },
      { path: 'empty.eml', line: 1, trouble: 'empty' },
      { path: 'a.mbox', line: 1, trouble: 'no-bounce' },
    ]);
    expect(byDomain.get(nameOf('example.com'))?.failed).toBe(1);
  });
});

describe('logs of mail servers', () => {
  const log = `Nov 23 10:00:00 mx postfix/qmgr[1]: 4XyZ0k1abc: from=<news@example.com>, size=450, nrcpt=1 (queue active)
Nov 23 10:00:01 mx postfix/smtp[2]: 4XyZ0k1abc: to=<kim@example.net>, relay=mx.example.net[192.0.2.10]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.10] said: 550 5.1.1 <kim@example.net>: User unknown (in reply to RCPT TO command))
Nov 23 10:00:02 mx postfix/smtp[2]: 4XyZ0k1abd: to=<lee@example.net>, relay=mx.example.net[192.0.2.10]:25, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (250 2.0.0 Ok)
Nov 23 10:00:03 mx postfix/smtpd[3]: NOQUEUE: reject: RCPT from a.example.org[203.0.113.5]: 550 5.1.1 <x@example.com>: User unknown; from=<s@example.org> to=<x@example.com> proto=ESMTP helo=<a>
`;

  it('are read line by line, with the sender that another line names', async () => {
    const { byDomain, others, troubles } = await reading({ 'mail.log': log }, ['example.com', 'example.org']);
    expect(troubles).toEqual([]);
    expect(byDomain.get(nameOf('example.com'))).toMatchObject({ failed: 1, kinds: { failed: 1 } });
    // Nobody said who sent the other; what the server refused itself is no bounce.
    expect(others.kinds).toEqual({ delivered: 1 });
  });

  it('point to the line', async () => {
    const { byDomain } = await reading({ 'mail.log': log });
    expect(byDomain.get(nameOf('example.com'))?.dead[0]?.at).toEqual({ path: 'mail.log', line: 2 });
  });

  it('of Exim name the sender at the arrival', async () => {
    const exim = `2026-11-23 10:00:00 1t3abc-000123-4D <= news@example.com H=localhost [127.0.0.1] P=esmtp S=500
2026-11-23 10:00:01 1t3abc-000123-4D ** kim@example.net R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.10]: SMTP error from remote mail server after RCPT TO:<kim@example.net>: 550 5.1.1 User unknown
`;
    const { byDomain } = await reading({ mainlog: exim }, ['example.com', 'example.org']);
    expect(byDomain.get(nameOf('example.com'))?.failed).toBe(1);
  });

  it.each([
    ['one a line', (event: string) => `${event}\n${event}\n`],
    ['as a list', (event: string) => `[\n${event},\n${event}\n]\n`],
  ])('events of services are read %s', async (_, written) => {
    const event =
      '{"event":"bounce","email":"kim@example.net","type":"bounce","status":"5.1.1","reason":"550 5.1.1 User unknown","timestamp":1795428000,"smtp-id":"<1@example.com>","sg_event_id":"a","sg_message_id":"b"}';
    const { byDomain } = await reading({ 'events.json': written(event) });
    expect(byDomain.get(nameOf('example.com'))).toMatchObject({ failed: 2, dead: [{ count: 2 }] });
  });

  it.each([
    ['prose', 'buy milk\nand bread\n'],
    ['other JSON', '{"a": [1, 2, 3]}'],
    ['broken JSON', '[{"event": '],
  ])('%s is told to be none', async (_, text) => {
    expect((await reading({ file: text })).troubles).toEqual([
      { path: 'file', line: 1, trouble: 'no-entry' },
    ]);
  });
});

describe('files packed by gzip', () => {
  const packed = gzipSync(sampleBounces(200, unknown));

  it('are read as they are unpacked', async () => {
    const { byDomain, troubles } = await reading({ 'a.mbox.gz': packed });
    expect(troubles).toEqual([]);
    expect(byDomain.get(nameOf('example.com'))?.failed).toBe(200);
  });

  it('are named where they are cut off, damaged or packed twice, and the rest is read', async () => {
    const { byDomain, troubles } = await reading({
      'cut.gz': packed.subarray(0, packed.length - 20),
      'damaged.gz': Buffer.concat([packed.subarray(0, 30), Buffer.alloc(500, 7)]),
      'twice.gz': gzipSync(packed),
      'a.eml': sampleBounce(unknown),
    });
    expect(troubles.map(({ path, trouble, detail }) => [path, trouble, detail])).toEqual([
      ['cut.gz', 'unreadable', 'it is cut off'],
      ['damaged.gz', 'unreadable', 'it is damaged'],
      ['twice.gz', 'packed', undefined],
    ]);
    expect(byDomain.get(nameOf('example.com'))?.failed).toBeGreaterThan(0);
  });

  it('are refused where they are bombs', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1_048_576, 'a'));
    const { troubles } = await reading({ 'bomb.gz': bomb });
    expect(troubles).toMatchObject([{ trouble: 'unreadable', detail: 'it unpacks to far more than a log' }]);
  });
});
