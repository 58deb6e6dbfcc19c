/** Everything that can go wrong with a server, and what the conversation is then called. */
import type { Trouble } from '../../../src/net/smtp/conversation.ts';
import { makeCertificates } from '../../support/fault-server/certificates.ts';
import * as faults from '../../support/fault-server/faults.ts';
import type { Script } from '../../support/fault-server/server.ts';
import { smtp } from '../../support/fault-server/smtp.ts';
import { type HoldOptions, trusting } from './calls.ts';

export const certificates = makeCertificates();
const { good } = certificates;
export const trust: HoldOptions = { live: trusting(certificates) };
export const implicit: HoldOptions = { ...trust, security: 'implicit-tls' };
const plain: HoldOptions = { security: 'none' };
const tlsAlert = Uint8Array.of(21, 3, 3, 0, 2, 2, 70);

type Named = Partial<Omit<Trouble, 'kind'>> & { readonly kind: Trouble['kind'] | 'completed' };
export const scenarios: readonly [string, Script, HoldOptions, Named][] = [
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
  [
    'an answer to EHLO without end',
    faults.floodsAt('EHLO', '250-mail.example.test\r\n'),
    {},
    { kind: 'protocol', during: 'ehlo' },
  ],
  [
    'plain text without end after STARTTLS',
    faults.floodsAt('STARTTLS', '220 2.0.0 Ready\r\n'),
    {},
    { kind: 'tls-handshake', during: 'tls' },
  ],
  [
    'an answer without end under TLS',
    faults.floodsAt('EHLO', '250-mail.example.test\r\n', { credential: good }),
    trust,
    { kind: 'protocol', during: 'ehlo' },
  ],
  [
    'a challenge without end',
    faults.floodsAt('AUTH', '334 QUFBQUFBQUFBQUFBQUFBQUFB', { credential: good }),
    { ...trust, login: { username: 'user@example.test', secret: 'correct horse' } },
    { kind: 'protocol', during: 'login' },
  ],
  [
    'challenges without end',
    faults.floodsAt('AUTH', '334 QUFBQUFBQUFBQUFBQUFBQUFB\r\n', { credential: good }),
    { ...trust, login: { username: 'user@example.test', secret: 'correct horse' } },
    { kind: 'protocol', during: 'login' },
  ],
  [
    'an answer without end to a probe',
    faults.floodsAt('NOOP', '250 2.0.0 Ok\r\n'),
    { ...plain, probes: [{ kind: 'noop' }] },
    { kind: 'protocol' },
  ],
  [
    'an answer without end to QUIT',
    faults.floodsAt('QUIT', '221 2.0.0 Bye\r\n'),
    plain,
    { kind: 'completed' },
  ],
];
