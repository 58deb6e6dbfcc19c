/** What the checks find of real servers as mail exchangers. */

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Result } from '../../src/core/report.ts';
import { nothingRunWide } from '../../src/core/run-wide.ts';
import { inspect } from '../../src/engine/inspect.ts';
import { links } from '../../src/facts/links/index.ts';
import type { Smtp } from '../../src/net/smtp/conversation.ts';
import { live } from '../../src/net/smtp/live.ts';
import { nameOf, zoneResolver } from '../support/example.ts';
import { worldWith } from '../support/world.ts';
import { flawed, type Listener, listener } from './listeners.ts';
import { type MailLab, mailLabIsMissing } from './mail-lab.ts';
import { openedForSuite } from './opened.ts';
import { mailDomain, mailHost } from './servers/mail-server.ts';
import { clientName, swaks } from './swaks.ts';

/** Which versions of TLS they accept is for the machine's OpenSSL to say. */
const judged = checks.filter(
  ({ id }) => /^(exchanger|software)\//.test(id) && id !== 'exchanger/tls-version',
);

/** What is said of the server as the only exchanger of its domain, on port 25. */
async function inspected(lab: MailLab, server: Listener): Promise<readonly Result[]> {
  const authorities = [readFileSync(lab.certificates.authorityPath, 'utf8')];
  const client = live({ random: randomBytes, authorities, patience: 10_000, retryAfter: 100 });
  const smtp: Smtp = (call) => client({ ...call, address: '127.0.0.1', port: server.port(lab) });
  const dns = zoneResolver(`${mailDomain}. MX 10 ${mailHost}.\n${mailHost}. A 192.0.2.1`);
  const domain = { kind: 'domain', name: nameOf(mailDomain) } as const;
  const settings = {
    ...nothingRunWide,
    domains: [domain.name],
    exchangers: 'auto' as const,
    port25Controls: [{ host: '192.0.2.1', port: 25 }],
    ehlo: clientName,
  };
  const world = worldWith({ dns, smtp, settings });
  return (await inspect({ subjects: [domain], checks: judged, links }, { world })).results;
}

const said = (results: readonly Result[]): readonly string[] =>
  results.flatMap(({ findings }) => findings.map(({ check, message }) => `${check}:${message}`)).sort();

describe.skipIf(mailLabIsMissing())('real servers as mail exchangers', () => {
  const lab = openedForSuite();

  it.each([
    ['Postfix, exchanger', []],
    // The version of Debian 12.
    ['Exim, STARTTLS', ['software/vulnerable:vulnerable']],
    ['OpenSMTPD, exchanger', []],
  ])('%s gives no false alarm', async (name, expected) => {
    const results = await inspected(lab(), listener(name));
    expect(said(results)).toEqual(expected);
    expect(results.filter(({ outcome }) => outcome === 'inconclusive' || outcome === 'crashed')).toEqual([]);
  });

  it('the version of Exim is the one that it greets with', async () => {
    const results = await inspected(lab(), listener('Exim, STARTTLS'));
    const [finding] = results.flatMap(({ findings }) => findings);
    const told = await swaks({ port: lab().exim.port }, ['--quit-after', 'CONNECT']);
    const { software, version } = (finding as Finding).data as { software: string; version: string };
    expect(told.exchanges[0]?.lines.join(' ')).toContain(`${software} ${version}`);
  });

  const messages: Readonly<Record<string, string>> = {
    expired: 'exchanger/certificate:expired',
    wrongName: 'exchanger/certificate:other-name',
    selfSigned: 'exchanger/certificate:untrusted',
    incomplete: 'exchanger/certificate:untrusted',
  };
  it.each(flawed.map((server) => [server.name, server] as const))('%s', async (_, server) => {
    expect(said(await inspected(lab(), server))).toEqual([messages[server.certificate]]);
  });
});
