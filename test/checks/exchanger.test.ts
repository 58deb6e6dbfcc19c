/** What people see of mail exchangers that are wrong, against servers that are: the right name, and never a pass. */
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { undeclared } from '../../src/core/declared.ts';
import type { Result } from '../../src/core/report.ts';
import { nothingRunWide } from '../../src/core/run-wide.ts';
import { inspect } from '../../src/engine/inspect.ts';
import { links } from '../../src/facts/links/index.ts';
import type { Smtp } from '../../src/net/smtp/conversation.ts';
import { live } from '../../src/net/smtp/live.ts';
import { nameOf, zoneResolver } from '../support/example.ts';
import { makeCertificates, serverName } from '../support/fault-server/certificates.ts';
import * as faults from '../support/fault-server/faults.ts';
import { type Script, serve } from '../support/fault-server/server.ts';
import { type Behaviour, smtp } from '../support/fault-server/smtp.ts';
import { worldWith } from '../support/world.ts';

const certificates = makeCertificates();
const { good } = certificates;

/** The names of the servers here are of the kind that exchanger/ehlo-name is about. */
const judged = checks.filter(({ id }) => /^(exchanger|software)\//.test(id) && id !== 'exchanger/ehlo-name');

const address = '192.0.2.1';
const control = '192.0.2.250';
const zone = `example.test. MX 10 ${serverName}.\n${serverName}. A ${address}`;

/** Everything that is found of a domain whose only exchanger does what the script says. */
async function inspected(script: Script, { isBlocked = false } = {}): Promise<readonly Result[]> {
  const exchanger = await serve(script);
  const other = await serve(isBlocked ? faults.neverGreets : smtp({}));
  const client = live({
    random: randomBytes,
    patience: 3_000,
    retryAfter: 20,
    authorities: [certificates.authority],
  });
  const redirected: Smtp = (call) =>
    client({
      ...call,
      address: '127.0.0.1',
      port: call.address === control ? other.port : exchanger.port,
    });
  const domain = { kind: 'domain', name: nameOf('example.test') } as const;
  const settings = {
    ...nothingRunWide,
    domains: [domain.name],
    exchangers: 'auto' as const,
    port25Controls: [{ host: control, port: 25 }],
    postmaster: true,
    ehlo: 'client.example.test',
  };
  try {
    const world = worldWith({
      dns: zoneResolver(zone),
      smtp: redirected,
      settings,
      declared: () => undeclared,
    });
    return (await inspect({ subjects: [domain], checks: judged, links }, { world })).results;
  } finally {
    await Promise.all([exchanger.close(), other.close()]);
  }
}

const said = (results: readonly Result[]): readonly string[] =>
  results.flatMap(({ findings }) => findings.map(({ check, message }) => `${check}:${message}`)).sort();

const outcomes = (results: readonly Result[], wanted: Result['outcome']): readonly string[] =>
  results.filter(({ outcome }) => outcome === wanted).map(({ check }) => check);

/** As a server that is well kept answers. */
const wellKept: Behaviour = {
  credential: good,
  offers: ['SIZE 50000000', 'PIPELINING'],
  answers: {
    VRFY: ['252 2.0.0 send some mail'],
    EXPN: ['502 5.5.1 not implemented'],
    'RCPT TO:<relay-test': ['550 5.7.1 relaying denied'],
  },
};
const but = (other: Behaviour): Script =>
  smtp({ ...wellKept, ...other, answers: { ...wellKept.answers, ...other.answers } });

describe('a conversation that comes about', () => {
  it('with a server that is well kept finds nothing', async () => {
    const results = await inspected(smtp(wellKept));
    expect(said(results)).toEqual([]);
    expect(outcomes(results, 'inconclusive')).toEqual([]);
  });

  const wrong: readonly [string, Script, readonly string[]][] = [
    ['without STARTTLS', smtp({ answers: wellKept.answers ?? {} }), ['exchanger/starttls:missing']],
    [
      'with STARTTLS that is refused',
      but({ answers: { STARTTLS: ['454 4.7.0 TLS not available due to local problem'] } }),
      ['exchanger/starttls:refused'],
    ],
    [
      'with a certificate that has expired',
      but({ credential: certificates.expired }),
      ['exchanger/certificate:expired'],
    ],
    [
      'with a certificate for another name',
      but({ credential: certificates.otherName }),
      ['exchanger/certificate:other-name'],
    ],
    [
      'with TLS 1.0 and 1.1 besides',
      but({ tls: { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } }),
      ['exchanger/tls-version:old'],
    ],
    [
      'with TLS 1.0 and 1.1 alone',
      but({ tls: { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } }),
      ['exchanger/tls-version:only'],
    ],
    [
      'with an open relay that knows its DNS',
      but({
        answers: {
          'RCPT TO:<relay-test@example.net>': ['250 2.1.5 Ok'],
          'RCPT TO:<relay-test@no-such': ['550 5.1.2 no such domain'],
        },
      }),
      ['exchanger/open-relay:relays'],
    ],
    [
      'with a server that accepts everybody',
      but({ answers: { 'RCPT TO:<relay-test': ['250 2.1.5 Ok'] } }),
      ['exchanger/open-relay:anything'],
    ],
    [
      'with a server that tells its users',
      but({ answers: { VRFY: ['550 5.1.1 unknown'], 'VRFY postmaster': ['252 2.0.0 postmaster'] } }),
      ['exchanger/verify:users'],
    ],
    [
      'with a server without postmaster',
      but({ answers: { 'RCPT TO:<postmaster@': ['550 5.1.1 User unknown'] } }),
      ['exchanger/postmaster:refused'],
    ],
    [
      'with an old Exim',
      but({ greeting: ['220 mail.example.test ESMTP Exim 4.91 Mon, 23 Nov 2026 10:00:00 +0000'] }),
      ['software/vulnerable:vulnerable'],
    ],
    ['in which somebody injects', faults.injects('250 injected\r\n', good), ['exchanger/handshake:injected']],
  ];
  it.each(wrong)('%s', async (_, script, expected) => {
    expect(said(await inspected(script))).toEqual(expect.arrayContaining([...expected]));
  });
});

describe('a fault is told by its name, and is never a pass', () => {
  const broken: readonly [string, Script, readonly string[]][] = [
    ['silence', faults.neverGreets, []],
    ['one octet at a time', faults.trickles(50), []],
    ['a close in place of a greeting', faults.closesAtOnce, []],
    ['a reset in place of a greeting', faults.resetsAtOnce, []],
    ['421', smtp({ greeting: ['421 4.3.2 too many connections'] }), []],
    ['a block list', smtp({ greeting: ['554 5.7.1 Client host blocked using zen.example'] }), []],
    [
      'no service',
      smtp({ greeting: ['554 mail.example.test No SMTP service here'] }),
      ['exchanger/greeting:refused'],
    ],
    ['endless lines', faults.greetsWithoutEnd, ['exchanger/greeting:stranger']],
    ['SSH', faults.says('SSH-2.0-OpenSSH_9.2p1\r\n'), ['exchanger/greeting:stranger']],
    ['HTTP', faults.answers('HTTP/1.1 400 Bad Request\r\n\r\n'), ['exchanger/greeting:stranger']],
    ['TLS from the first octet', smtp({ credential: good, implicit: true }), ['exchanger/greeting:stranger']],
  ];
  it.each(broken)('%s', async (_, script, expected) => {
    const results = await inspected(script);
    expect(said(results)).toEqual(expected);
    // That the port is open is all that can be seen of some.
    expect(outcomes(results, 'pass').filter((id) => id !== 'exchanger/unreachable')).toEqual([]);
    expect(outcomes(results, 'crashed')).toEqual([]);
  });

  it('from where port 25 is blocked, nothing at all', async () => {
    const results = await inspected(faults.neverGreets, { isBlocked: true });
    expect(said(results)).toEqual([]);
    expect(outcomes(results, 'pass')).toEqual([]);
    expect(results.flatMap(({ reason }) => reason ?? []).join()).toContain('port 25');
  });
});
