import { connect } from 'node:net';
import { expect, it } from 'vitest';
import type { Trouble } from '../../../src/net/smtp/conversation.ts';
import { live } from '../../../src/net/smtp/live.ts';
import { makeCertificates } from '../../support/fault-server/certificates.ts';
import * as faults from '../../support/fault-server/faults.ts';
import { type Script, serve } from '../../support/fault-server/server.ts';
import { smtp } from '../../support/fault-server/smtp.ts';
import { type HoldOptions, hold, patience, trusting } from './calls.ts';

const certificates = makeCertificates();
const { good } = certificates;
const trust: HoldOptions = { live: trusting(certificates) };
const implicit: HoldOptions = { ...trust, security: 'implicit-tls' };
const plain: HoldOptions = { security: 'none' };
const tlsAlert = Uint8Array.of(21, 3, 3, 0, 2, 2, 70);

type Named = Partial<Trouble>;
const scenarios: readonly [string, Script, HoldOptions, Named][] = [
  ['a server that never greets', faults.neverGreets, {}, { kind: 'timeout', during: 'greeting' }],
  ['one octet at a time', faults.trickles(50), {}, { kind: 'timeout', during: 'greeting' }],
  ['endless greeting lines', faults.greetsWithoutEnd, {}, { kind: 'protocol', during: 'greeting' }],
  ['an endless greeting line', faults.greetsOnOneLine, {}, { kind: 'protocol', during: 'greeting' }],
  ['endless greetings', faults.greetsAgainAndAgain, {}, { kind: 'protocol' }],
  [
    'a greeting that goes on slowly',
    faults.greetsSlowlyWithoutEnd(50),
    {},
    { kind: 'timeout', during: 'greeting' },
  ],
  ['a close in place of a greeting', faults.closesAtOnce, {}, { kind: 'closed', during: 'greeting' }],
  ['a reset in place of a greeting', faults.resetsAtOnce, {}, { kind: 'reset' }],
  ['an answer of 421', smtp({ greeting: ['421 4.3.2 Busy'] }), {}, { kind: 'rejected', during: 'greeting' }],
  ['an answer of 554', smtp({ greeting: ['554 5.7.1 No'] }), {}, { kind: 'rejected', during: 'greeting' }],
  ['a greeting of 250', smtp({ greeting: ['250 hello'] }), {}, { kind: 'protocol', during: 'greeting' }],
  ['SSH', faults.says('SSH-2.0-OpenSSH_9.2p1\r\n'), {}, { kind: 'not-smtp', seen: 'ssh' }],
  ['SSH in pieces', faults.says('SSH-'), {}, { kind: 'not-smtp', seen: 'ssh' }],
  ['IMAP', faults.says('* OK [CAPABILITY IMAP4rev1] ready\r\n'), {}, { kind: 'not-smtp', seen: 'imap' }],
  ['POP3', faults.says('+OK ready\r\n'), {}, { kind: 'not-smtp', seen: 'pop3' }],
  [
    'something binary',
    faults.says(Uint8Array.of(74, 0, 0, 0, 10, 56)),
    {},
    { kind: 'not-smtp', seen: 'other' },
  ],
  [
    'HTTP that waits to be asked',
    faults.answers('HTTP/1.1 400 Bad Request\r\n\r\n'),
    {},
    { kind: 'not-smtp', seen: 'http' },
  ],
  [
    'HTTP, asked in TLS',
    faults.answers('HTTP/1.1 400 Bad Request\r\n\r\n'),
    implicit,
    { kind: 'not-smtp', seen: 'http' },
  ],
  [
    'SSH, asked in TLS',
    faults.says('SSH-2.0-OpenSSH_9.2p1\r\n'),
    implicit,
    { kind: 'not-smtp', seen: 'ssh' },
  ],
  [
    'FTP',
    smtp({ greeting: ['220 (vsFTPd 3.0.3)'], answers: { EHLO: ['530 Log in'], HELO: ['530 Log in'] } }),
    {},
    { kind: 'not-smtp', seen: 'ftp' },
  ],
  ['a TLS alert', faults.says(tlsAlert), {}, { kind: 'plain-on-tls' }],
  [
    'plain text to a TLS port',
    smtp({ credential: good, implicit: true }),
    trust,
    { kind: 'plain-on-tls', during: 'greeting' },
  ],
  ['TLS to a plain port', smtp({}), implicit, { kind: 'tls-on-plain', during: 'tls' }],
  [
    'TLS to a port that greets with 554',
    smtp({ greeting: ['554 5.7.1 No'] }),
    implicit,
    { kind: 'tls-on-plain' },
  ],
  ['TLS to a port that says nothing', faults.neverGreets, implicit, { kind: 'timeout', during: 'tls' }],
  ['no STARTTLS', smtp({}), {}, { kind: 'starttls-not-offered', during: 'starttls' }],
  [
    'no EHLO and so no STARTTLS',
    smtp({ answers: { EHLO: ['502 5.5.1 What?'] } }),
    {},
    { kind: 'starttls-not-offered' },
  ],
  [
    '454 to STARTTLS',
    smtp({ offers: ['STARTTLS'], answers: { STARTTLS: ['454 4.7.0 Not now'] } }),
    {},
    { kind: 'starttls-refused', during: 'starttls' },
  ],
  [
    'a reset in the middle of TLS',
    faults.upToStarttls(async (peer) => {
      peer.say('220 Ready');
      await peer.octets();
      peer.reset();
    }),
    {},
    { kind: 'reset', during: 'tls' },
  ],
  [
    'a close in the middle of TLS',
    faults.upToStarttls(async (peer) => {
      peer.say('220 Ready');
      await peer.octets();
      peer.close();
    }),
    {},
    { kind: 'closed', during: 'tls' },
  ],
  [
    'a stop in the middle of TLS',
    faults.upToStarttls((peer) => peer.say('220 Ready')),
    {},
    { kind: 'timeout', during: 'tls' },
  ],
  [
    'plain text after STARTTLS',
    faults.upToStarttls(async (peer) => {
      peer.say('220 Ready');
      await peer.octets();
      peer.say('250 and on');
    }),
    {},
    { kind: 'tls-handshake', during: 'tls' },
  ],
  [
    'old TLS only',
    smtp({
      credential: good,
      tls: { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' },
    }),
    trust,
    { kind: 'tls-handshake', during: 'tls' },
  ],
  [
    'EHLO refused',
    smtp({ answers: { EHLO: ['550 5.7.1 No'], HELO: ['550 5.7.1 No'] } }),
    {},
    { kind: 'rejected', during: 'ehlo' },
  ],
  [
    'EHLO never answered',
    async (peer) => {
      peer.say('220 mail.example.test ESMTP');
    },
    {},
    { kind: 'timeout', during: 'ehlo' },
  ],
  [
    'a close in place of an answer',
    async (peer) => {
      peer.say('220 mail');
      await peer.line();
      peer.close();
    },
    {},
    { kind: 'closed', during: 'ehlo' },
  ],
  [
    'a reset in place of an answer',
    async (peer) => {
      peer.say('220 mail');
      await peer.line();
      peer.reset();
    },
    {},
    { kind: 'reset', during: 'ehlo' },
  ],
  [
    'an answer that is none',
    async (peer) => {
      peer.say('220 mail');
      await peer.line();
      peer.say('hello there');
    },
    {},
    { kind: 'protocol', during: 'ehlo' },
  ],
  ['answers out of step', faults.answersOutOfStep, plain, { kind: 'protocol', during: 'ehlo' }],
  ['two answers each', faults.answersTwice, { ...plain, probes: [{ kind: 'noop' }] }, { kind: 'protocol' }],
  [
    '421 in place of an answer',
    smtp({ answers: { NOOP: ['421 4.4.2 Timeout'] } }),
    { ...plain, probes: [{ kind: 'noop' }] },
    { kind: 'rejected', during: 'probe' },
  ],
];

it.concurrent.each(scenarios)(
  'gives %s its name, in time, and leaves no socket',
  async (_, script, options, named) => {
    const { ended, took, leaked } = await hold(script, options);
    expect(ended).toMatchObject(named);
    expect(took).toBeLessThan(patience + 600);
    expect(leaked).toBe(0);
  },
);

it('tells a port that nobody listens on', async () => {
  const server = await serve(() => undefined);
  await server.close();
  const call = { host: 'x', address: '127.0.0.1', port: server.port, security: 'none', ehlo: 'x' } as const;
  const { ended } = await live({ random: () => new Uint8Array(), patience })(call);
  expect(ended).toMatchObject({ kind: 'refused', during: 'connect', code: 'ECONNREFUSED' });
});

it('tells an address that cannot be reached from one that refuses', async () => {
  const call = { host: 'x', address: '255.255.255.255', port: 25, security: 'none', ehlo: 'x' } as const;
  const { ended } = await live({ random: () => new Uint8Array(), patience })(call);
  expect(ended).toMatchObject({ kind: 'unreachable', during: 'connect' });
});

it('has the reply at hand that refused', async () => {
  const { ended } = await hold(smtp({ greeting: ['554-5.7.1 Your address', '554 5.7.1 is listed'] }));
  const reply = { code: 554, enhanced: '5.7.1', lines: ['5.7.1 Your address', '5.7.1 is listed'] };
  expect(ended).toMatchObject({ kind: 'rejected', reply });
});

it('has the reply at hand that answered TLS in plain text', async () => {
  const { ended, steps } = await hold(smtp({}), implicit);
  expect(ended).toMatchObject({ reply: { code: 220, lines: ['mail.example.test ESMTP'] } });
  expect(steps).toContainEqual({ from: 'server', text: '220 mail.example.test ESMTP' });
});

it('finds the TLS that a silent server waits for', async () => {
  const { greeting, tls } = await hold(smtp({ credential: good, implicit: true }), trust);
  expect(greeting).toMatchObject({ code: 220 });
  expect(tls).toMatchObject({ trusted: true, nameMatches: true });
});

it('keeps the reason of OpenSSL', async () => {
  const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' } as const;
  const { ended } = await hold(smtp({ credential: good, tls: old }), trust);
  expect(ended).toMatchObject({ code: expect.stringMatching(/^ERR_SSL_/), reason: expect.any(String) });
});

it.each([
  ['a reply', '250 2.0.0 injected\r\n'],
  ['part of a reply', '250-inj'],
  ['something that is no reply', 'anything at all\r\n'],
])('drops %s that was injected after STARTTLS, and says so', async (_, injected) => {
  const held = await hold(faults.injects(injected, good), trust);
  expect(held.ended).toEqual({ kind: 'completed' });
  expect(held.bufferedBeforeTls).toBe(injected.trim());
  expect(held.ehloInTls?.reply.lines).toEqual(['mail.example.test']);
  expect(held.steps.some(({ from, text }) => from === 'note' && text.includes('dropped'))).toBe(true);
});

it('says QUIT even to a server that answers nonsense', async () => {
  const script: Script = async (peer) => {
    peer.say('220 mail');
    await peer.line();
    peer.say('no reply');
    await peer.line();
  };
  expect((await hold(script)).heard).toEqual(['EHLO client.example.test', 'QUIT']);
});

it('does not hold what it does not read', async () => {
  const before = process.memoryUsage().rss;
  await hold(faults.greetsAgainAndAgain);
  expect(process.memoryUsage().rss - before).toBeLessThan(50e6);
});

it('keeps a transcript within bounds', async () => {
  const held = await hold(faults.greetsWithoutEnd);
  expect(held.steps.length).toBeLessThan(200);
});

it('leaves a server as it found it', async () => {
  const server = await serve(smtp({}));
  const still = connect(server.port, '127.0.0.1');
  await new Promise((resolve) => still.once('data', resolve));
  expect(server.open()).toBe(1);
  still.destroy();
  await server.close();
});
