import { describe, expect, it } from 'vitest';
import type { Notified } from '../../src/facts/bounce-told.ts';
import { readAll } from '../../src/facts/bounces.ts';
import { nameOf } from '../support/example.ts';
import { worldWith } from '../support/world.ts';

const smtp = (message: string): string => `Oct 24 10:00:01 mx1 postfix/smtp[1234]: ${message}\n`;
const attempt = (queueId: string, status: string, reply: string): string =>
  smtp(
    `${queueId}: to=<kim@example.net>, relay=mx.example.net[192.0.2.10]:25, delay=1, status=${status} (host mx.example.net[192.0.2.10] said: ${reply})`,
  );
const accepted = (queueId: string, sender: string): string =>
  `Oct 24 10:00:00 mx1 postfix/qmgr[9]: ${queueId}: from=<${sender}>, size=1234, nrcpt=1 (queue active)\n`;

async function read(text: string, path = 'mail.log', domains: readonly string[] = ['example.com']) {
  const heard: Notified[] = [];
  const world = {
    settings: { ...worldWith({}).settings, domains: domains.map(nameOf) },
    async *file() {
      for (let at = 0; at < text.length; at += 100) yield Buffer.from(text.slice(at, at + 100));
    },
  };
  const found = await readAll([path], world, (told) => heard.push(told));
  return { ...found, heard };
}

describe('a log of a mail server', () => {
  it('counts failures under the domain of the sender, at their lines', async () => {
    const log = [
      accepted('4XyZ0k1aaa', 's@example.com'),
      accepted('4XyZ0k1bbb', 's@example.org'),
      attempt('4XyZ0k1aaa', 'bounced', '550 5.1.1 User unknown'),
      attempt('4XyZ0k1bbb', 'bounced', '552 5.2.2 Mailbox full'),
    ].join('');
    const { byDomain, troubles, heard } = await read(log, 'mail.log', ['example.com', 'example.org']);
    expect(troubles).toEqual([]);
    expect(byDomain.get(nameOf('example.com'))?.categories).toMatchObject([
      { category: 'bad-mailbox', failed: 1 },
    ]);
    expect(byDomain.get(nameOf('example.org'))?.categories).toMatchObject([
      { category: 'mailbox-full', failed: 1 },
    ]);
    expect(heard.map(({ at }) => at.line)).toEqual([3, 4]);
  });

  it('counts a message that waits once, however often it is tried', async () => {
    const wait = attempt('4XyZ0k1aaa', 'deferred', '451 4.7.1 Greylisted');
    const { heard } = await read(
      wait + wait + wait + attempt('4XyZ0k1bbb', 'deferred', '451 4.7.1 Greylisted'),
    );
    expect(heard.map(({ at }) => at.line)).toEqual([1, 4]);
  });

  it('leaves out what the server itself refused, and attempts whose outcome follows', async () => {
    const log = [
      'Oct 24 10:00:06 mx1 postfix/smtpd[99]: NOQUEUE: reject: RCPT from x[192.0.2.7]: 554 5.7.1 <a@example.org>: Relay access denied; from=<s@example.net> to=<a@example.org> proto=ESMTP helo=<x>\n',
      smtp('4XyZ0k1aaa: host mx.example.net[192.0.2.10] refused to talk to me: 554 5.7.1 no'),
      smtp('connect to mx.example.net[192.0.2.10]:25: Connection timed out'),
    ].join('');
    const { byDomain, others, troubles } = await read(log);
    expect([byDomain.get(nameOf('example.com'))?.failed ?? 0, others.failed, troubles]).toEqual([0, 0, []]);
  });

  it('is told of where it holds nothing that is known', async () => {
    expect((await read('some text\nand more\n')).troubles).toMatchObject([{ trouble: 'no-entry' }]);
  });
});

describe('events of a service', () => {
  const event = {
    event: 'bounce',
    email: 'kim@example.net',
    reason: '550 5.1.1 user unknown',
    from: 's@example.com',
  };

  it.each([
    ['one to a line', `${JSON.stringify(event)}\n${JSON.stringify(event)}\n`],
    ['in a list', JSON.stringify([event, event], undefined, 2)],
  ])('are read %s', async (_, text) => {
    const { byDomain, troubles } = await read(text, 'events.json');
    expect(troubles).toEqual([]);
    expect(byDomain.get(nameOf('example.com'))).toMatchObject({
      failed: 2,
      dead: [{ recipient: 'kim@example.net', count: 2 }],
    });
  });

  it('are told of where they are of no service that is known', async () => {
    expect((await read('[{"a": 1}]', 'events.json')).troubles).toMatchObject([{ trouble: 'no-entry' }]);
    expect((await read('[{"a": ', 'events.json')).troubles).toMatchObject([{ trouble: 'no-entry' }]);
  });
});
