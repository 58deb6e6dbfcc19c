/** What people see when their settings are wrong, against servers that do it: one cause, one finding, the right name. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { type DeclaredSubmission, undeclared } from '../../src/core/declared.ts';
import type { Result } from '../../src/core/report.ts';
import { nothingRunWide, type RunWide } from '../../src/core/run-wide.ts';
import { inspect } from '../../src/engine/inspect.ts';
import { links } from '../../src/facts/links/index.ts';
import { blockedHere } from '../../src/facts/vantage.ts';
import type { Call, Smtp } from '../../src/net/smtp/conversation.ts';
import { live } from '../../src/net/smtp/live.ts';
import { nameOf, zoneResolver } from '../support/example.ts';
import { passwordAuth } from '../support/fault-server/auth.ts';
import { makeCertificates, serverName } from '../support/fault-server/certificates.ts';
import * as faults from '../support/fault-server/faults.ts';
import { type Script, serve } from '../support/fault-server/server.ts';
import { smtp } from '../support/fault-server/smtp.ts';
import { unreachable } from '../support/world.ts';

const certificates = makeCertificates();
const { good } = certificates;
const username = 'user@example.test';
const secret = 'correct horse battery staple';
const ofSubmission = checks.filter(({ on }) => on === 'submission');

/** What listens at a port of the server; a port without a script is closed. */
type Ports = Readonly<Record<number, Script>>;

/** The ports of the server as it is known, on ports that everybody may use. */
async function listening(ports: Ports, patience: number) {
  const servers = await Promise.all(
    Object.entries(ports).map(async ([port, script]) => ({
      port: Number(port),
      server: await serve(script),
    })),
  );
  const closed = await serve(() => undefined);
  await closed.close();
  const client = live({
    random: randomBytes,
    patience,
    retryAfter: 20,
    authorities: [certificates.authority],
  });
  const redirected: Smtp = (call: Call) => {
    const listener = servers.find(({ port }) => port === call.port);
    return client({ ...call, port: listener?.server.port ?? closed.port });
  };
  const close = () => Promise.all(servers.map(({ server }) => server.close()));
  return { smtp: redirected, close };
}

type Settings = Partial<DeclaredSubmission>;

async function inspected(
  ports: Ports,
  settings: Settings = {},
  runWide: Partial<RunWide> = {},
  patience = 3_000,
): Promise<readonly Result[]> {
  const { smtp, close } = await listening(ports, patience);
  const submission: DeclaredSubmission = {
    host: serverName,
    port: 587,
    security: 'starttls',
    username,
    hasSecret: true,
    ...settings,
  };
  try {
    const { results } = await inspect(
      { subjects: [{ kind: 'domain', name: nameOf('example.test') }], checks: ofSubmission, links },
      {
        world: {
          blocklistDns: zoneResolver(''),
          dns: zoneResolver(`${submission.host}. A 127.0.0.1`),
          http: unreachable,
          smtp,
          now: new Date(),
          settings: { ...nothingRunWide, ...runWide },
          declared: () => ({ ...undeclared, submission }),
          login: () => (submission.hasSecret ? { username, secret } : undefined),
          message: () => undefined,
          file: async function* () {},
        },
      },
    );
    return results;
  } finally {
    await close();
  }
}

const findingsIn = (results: readonly Result[]) => results.flatMap(({ findings }) => findings);
const namesIn = (results: readonly Result[]): readonly string[] =>
  findingsIn(results).map(({ check, message }) => `${check.replace('submission/', '')}:${message}`);

const offersInTls = ['AUTH PLAIN LOGIN'];
const healthy = smtp({ credential: good, offersInTls, auth: passwordAuth(username, secret) });
const implicit = smtp({
  credential: good,
  implicit: true,
  offersInTls,
  auth: passwordAuth(username, secret),
});
const withCertificate = (credential: typeof good): Script => smtp({ credential, offersInTls });
const toLogin = (text: string): Script => smtp({ credential: good, offersInTls, answers: { AUTH: [text] } });

it('says nothing of servers in order', async () => {
  expect(namesIn(await inspected({ 587: healthy }))).toEqual([]);
  expect(namesIn(await inspected({ 465: implicit }, { port: 465, security: 'implicit-tls' }))).toEqual([]);
});

const oldTls = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' } as const;
const onTls = { port: 465, security: 'implicit-tls' } as const;

/** Those of the shared data begin with its name for them. */
const scenarios: readonly [string, Ports, Settings, string][] = [
  [
    'implicit-tls-on-starttls-port: implicit TLS on a STARTTLS port',
    { 587: healthy },
    { security: 'implicit-tls' },
    'security-mode:implicit-on-starttls',
  ],
  [
    'plaintext-on-implicit-port: plain text on an implicit TLS port',
    { 465: implicit },
    { port: 465 },
    'security-mode:plain-on-implicit',
  ],
  [
    'starttls-probe-on-465: STARTTLS on port 465',
    { 465: healthy },
    { port: 465 },
    'security-mode:starttls-on-465',
  ],
  ['a login without TLS', { 587: healthy }, { security: 'none' }, 'security-mode:login-in-clear-inside'],
  ['a closed port', { 465: implicit }, {}, 'unreachable:closed'],
  ['a closed host', {}, {}, 'unreachable:closed'],
  [
    '587-blocked: silence on 587, an answer on 465',
    { 587: faults.neverGreets, 465: implicit },
    {},
    'unreachable:filtered',
  ],
  ['a server that hangs up', { 587: faults.closesAtOnce }, {}, 'unreachable:hung-up'],
  ['a server that tears down', { 587: faults.resetsAtOnce }, {}, 'unreachable:hung-up'],
  ['SSH', { 22: faults.says('SSH-2.0-OpenSSH_9.2p1\r\n') }, { port: 22 }, 'not-smtp:other-service'],
  [
    'HTTP',
    { 80: faults.answers('HTTP/1.1 400 Bad Request\r\n\r\n') },
    { port: 80 },
    'not-smtp:other-service',
  ],
  [
    'HTTP, asked in TLS',
    { 465: faults.answers('HTTP/1.1 400 Bad Request\r\n\r\n') },
    onTls,
    'not-smtp:other-service',
  ],
  ['IMAP', { 587: faults.says('* OK IMAP4rev1 ready\r\n') }, {}, 'not-smtp:other-service'],
  ['an endless greeting', { 587: faults.greetsWithoutEnd }, {}, 'not-smtp:malformed'],
  ['no STARTTLS', { 587: smtp({ offers: ['SIZE 1000'] }) }, {}, 'starttls:not-offered'],
  ['starttls-stripped: a stripped keyword', { 587: smtp({ offers: ['XXXXXXXA'] }) }, {}, 'starttls:stripped'],
  ['a masked greeting', { 587: smtp({ greeting: ['220 ****************2***'] }) }, {}, 'starttls:stripped'],
  [
    '454 to STARTTLS',
    { 587: smtp({ offers: ['STARTTLS'], answers: { STARTTLS: ['454 4.7.0 no'] } }) },
    {},
    'starttls:refused',
  ],
  [
    'pipelining-after-starttls: 523 to STARTTLS',
    { 587: smtp({ offers: ['STARTTLS'], answers: { STARTTLS: ['523 5.7.10 no'] } }) },
    {},
    'starttls:refused',
  ],
  [
    'banner-554: 554 for a greeting',
    { 587: smtp({ greeting: ['554 5.7.1 listed'] }) },
    {},
    'greeting:refused',
  ],
  [
    'early-talker: 521 for a greeting',
    { 587: smtp({ greeting: ['521 5.3.2 no mail here'] }) },
    {},
    'greeting:refused',
  ],
  ['421 for a greeting', { 587: smtp({ greeting: ['421 4.3.2 busy'] }) }, {}, 'greeting:busy'],
  [
    'greylisting: 450 for a greeting',
    { 587: smtp({ greeting: ['450 4.7.1 greylisted'] }) },
    {},
    'greeting:busy',
  ],
  [
    'EHLO refused',
    { 587: smtp({ answers: { EHLO: ['550 no'], HELO: ['550 no'] } }) },
    {},
    'greeting:ehlo-refused',
  ],
  [
    'old-tls: old TLS only',
    { 587: smtp({ credential: good, offersInTls, tls: oldTls }) },
    {},
    'tls-version:old-only',
  ],
  [
    'cert-expired: an expired certificate',
    { 587: withCertificate(certificates.expired) },
    {},
    'certificate:expired',
  ],
  ['an early certificate', { 587: withCertificate(certificates.notYet) }, {}, 'certificate:not-yet-valid'],
  ['cert-name: another name', { 587: withCertificate(certificates.otherName) }, {}, 'certificate:other-name'],
  [
    'cert-self-signed: a self-signed certificate',
    { 587: withCertificate(certificates.selfSigned) },
    {},
    'certificate:self-signed',
  ],
  [
    'a private authority',
    { 587: withCertificate(certificates.privateAuthority) },
    {},
    'certificate:private-authority',
  ],
  [
    'cert-chain: an incomplete chain',
    { 587: withCertificate(certificates.incomplete) },
    {},
    'certificate:incomplete-chain',
  ],
  [
    'a small key',
    { 587: smtp({ credential: certificates.small, offersInTls, tls: { ciphers: 'DEFAULT:@SECLEVEL=0' } }) },
    {},
    'certificate:weak',
  ],
  ['no AUTH', { 587: smtp({ credential: good }) }, {}, 'mechanisms:none-offered'],
  [
    'tokens only',
    { 587: smtp({ credential: good, offersInTls: ['AUTH XOAUTH2'] }) },
    {},
    'mechanisms:none-shared',
  ],
  [
    'AUTH before TLS',
    { 587: smtp({ credential: good, offers: offersInTls, auth: passwordAuth(username, secret) }) },
    {},
    'mechanisms:before-tls',
  ],
  ['a login on port 25', { 25: healthy }, { port: 25 }, 'port:relay'],
  [
    'a wrong password',
    { 587: smtp({ credential: good, offersInTls, auth: passwordAuth(username, 'other') }) },
    {},
    'login:credentials',
  ],
  ['auth-bad: 535 5.7.8', { 587: toLogin('535 5.7.8 no') }, {}, 'login:credentials'],
  ['535 5.7.9', { 587: toLogin('535 5.7.9 mechanism is too weak') }, {}, 'login:weak-mechanism'],
  [
    'auth-app-password: 534 5.7.9',
    { 587: toLogin('534 5.7.9 Application-specific password required.') },
    {},
    'login:app-password',
  ],
  ['534 5.7.14', { 587: toLogin('534 5.7.14 Please log in via your web browser') }, {}, 'login:browser'],
  [
    '535 5.7.139',
    { 587: toLogin('535 5.7.139 SmtpClientAuthentication is disabled for the Tenant.') },
    {},
    'login:disabled',
  ],
  [
    'basic-auth-retired: 550 5.7.30',
    { 587: toLogin('550 5.7.30 Basic authentication is not supported for Client Submission.') },
    {},
    'login:oauth',
  ],
  [
    'must-starttls: 530',
    { 587: toLogin('530 5.7.0 Must issue a STARTTLS command first') },
    {},
    'login:encryption',
  ],
  ['538', { 587: toLogin('538 5.7.11 Encryption required') }, {}, 'login:encryption'],
  [
    'auth-mechanism: 504',
    { 587: toLogin('504 5.7.4 Unrecognized Authentication Type') },
    {},
    'login:mechanism',
  ],
  ['454', { 587: toLogin('454 4.7.0 Temporary authentication failure') }, {}, 'login:temporary'],
  ['432', { 587: toLogin('432 4.7.12 A password transition is needed') }, {}, 'login:transition'],
];

const shared = new URL('../../../shared/data/providers.json', import.meta.url);
const arePresent = existsSync(shared);

describe.skipIf(!arePresent)(
  `the symptoms of the shared data${arePresent ? '' : ' (skipped: no data)'}`,
  () => {
    it('are all among the scenarios', () => {
      const { symptoms }: { symptoms: readonly { id: string }[] } = JSON.parse(readFileSync(shared, 'utf8'));
      const known = ['port25-blocked', ...scenarios.map(([title]) => title.split(':')[0])];
      expect(symptoms.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
    });
  },
);

describe('each symptom is one finding', () => {
  it.each(scenarios)('%s', async (_, ports, settings, name) => {
    const results = await inspected(ports, settings);
    expect(namesIn(results)).toEqual([name]);
    expect(results.filter(({ outcome }) => outcome === 'crashed')).toEqual([]);
    expect(JSON.stringify(results)).not.toContain(secret);
  });
});

describe('what fails elsewhere', () => {
  it('is skipped with a reason, and passes nowhere after the failure', async () => {
    const results = await inspected({ 587: smtp({ offers: ['SIZE 1000'] }) });
    const after = ['handshake', 'certificate', 'tls-version', 'mechanisms', 'login'];
    const outcomes = results
      .filter(({ check }) => after.includes(check.replace('submission/', '')))
      .map(({ outcome, reason }) => [outcome, reason !== undefined]);
    expect(outcomes).toEqual(after.map(() => ['skipped', true]));
  });

  it('is inconclusive after a server that is busy', async () => {
    const results = await inspected({ 587: smtp({ greeting: ['421 4.3.2 busy'] }) });
    const login = results.find(({ check }) => check === 'submission/login');
    expect(login?.outcome).toBe('inconclusive');
  });

  it('is inconclusive where nothing is heard at all', async () => {
    const silent = {
      587: faults.neverGreets,
      465: faults.neverGreets,
      2525: faults.neverGreets,
      25: faults.neverGreets,
    };
    const results = await inspected(silent, {}, {}, 1_200);
    expect(namesIn(results)).toEqual([]);
    const decided = results.filter(({ outcome }) => outcome !== 'inconclusive' && outcome !== 'skipped');
    expect(decided.map(({ check }) => check)).toEqual(['submission/port']);
  });
});

it('port25-blocked: is said to be blocked', async () => {
  const ports = { 25: faults.neverGreets, 2526: faults.neverGreets };
  const port25Controls = [{ host: '127.0.0.1', port: 2526 }];
  const results = await inspected(ports, { port: 25, hasSecret: false }, { port25Controls }, 1_200);
  expect(namesIn(results)).toEqual([]);
  const { outcome, reason } = results.find(({ check }) => check === 'submission/unreachable') ?? {};
  expect(outcome).toBe('inconclusive');
  expect(reason).toContain(blockedHere);
});

describe('the remedy', () => {
  const remedyOf = async (ports: Ports, settings: Settings = {}) =>
    findingsIn(await inspected(ports, settings))[0];

  it('names the port and the mode that work', async () => {
    const finding = await remedyOf({ 465: implicit });
    expect(finding?.data).toMatchObject({ advice: { port: 465, security: 'implicit-tls' } });
    expect(finding?.remedy).toContain('465');
  });

  it('names the other mode of the same port', async () => {
    const finding = await remedyOf({ 587: healthy }, { security: 'implicit-tls' });
    expect(finding?.data).toMatchObject({ advice: { port: 587, security: 'starttls' } });
  });

  it('does not send logins to port 25 where none is offered', async () => {
    const finding = await remedyOf({ 25: smtp({ credential: good }) });
    expect(finding?.data).not.toHaveProperty('advice.port');
  });

  it('names what the provider documents where nothing answers', async () => {
    const finding = await remedyOf({}, { host: 'smtp.postmarkapp.com', port: 465, security: 'implicit-tls' });
    expect(finding?.data).toMatchObject({
      advice: { port: 587, security: 'starttls', provider: 'Postmark' },
    });
  });
});
