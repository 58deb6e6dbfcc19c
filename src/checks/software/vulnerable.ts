import { defineCheck, type Message } from '../../core/check.ts';
import { elsewhere } from '../../core/elsewhere.ts';
import { Unobserved } from '../../core/fact.ts';
import { counted, listed, quoted } from '../../core/quote.ts';
import { provider } from '../../core/reference.ts';
import { type Running, seenSoftware } from '../../facts/software-seen.ts';

interface Vulnerable {
  /** The first of the hosts. */
  readonly host: string;
  readonly hosts: readonly string[];
  readonly software: string;
  readonly version: string;
  readonly distribution?: string;
  /** The worst first. */
  readonly vulnerabilities: readonly { readonly id: string; readonly what: string }[];
  readonly upgrade: string;
}

const vulnerable: Message<Vulnerable> = {
  severity: 'warning',
  text: ({ hosts, software, version, distribution, vulnerabilities: [worst, ...others] }) => {
    const more =
      others.length === 0
        ? ''
        : `; also ${listed(
            others.map(({ id }) => id),
            4,
          )}`;
    const unless =
      distribution === undefined ? '' : `, unless ${distribution} has mended it under that number`;
    return `the greeting of ${listed(hosts.map((host) => quoted(host)))} shows ${software} ${version}, which was released with ${counted(others.length + 1, 'known hole')}${unless}: ${worst?.id} ${worst?.what}${more}`;
  },
  remedy: ({ distribution, upgrade }) =>
    distribution === undefined
      ? `Upgrade to ${upgrade}; where a distribution mends this version for you, install its updates and ignore this finding.`
      : `Install the security updates of ${distribution} and then ignore this finding for a while, or upgrade to ${upgrade}.`,
};

const zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const greeting = (text: string) => ({ greeting: { code: 220, lines: [text] } });
const submission = {
  host: 'smtp.example.com',
  port: 587,
  security: 'starttls',
  hasSecret: false,
} as const;

export default defineCheck({
  id: 'software/vulnerable',
  title: 'No mail server gives away a version with known holes',
  why: `Attackers collect greetings, and come back when a hole becomes known. A server that is taken over sends spam in the
name of its domain, and lands on every block list. The version is only a hint: distributions mend old versions without
changing the number, and a server that hides its version is not safer for it.`,
  refs: [
    provider('National Vulnerability Database', 'https://nvd.nist.gov/vuln/search'),
    provider(
      'Known Exploited Vulnerabilities',
      'https://www.cisa.gov/known-exploited-vulnerabilities-catalog',
    ),
    provider('Exim security advisories', 'https://www.exim.org/static/doc/security/'),
    provider('Postfix announcements', 'https://www.postfix.org/announcements.html'),
  ],
  on: 'domain',
  needs: { seenSoftware },
  messages: { vulnerable, 'vulnerable-elsewhere': elsewhere(vulnerable) },
  examples: [
    { title: 'a hidden version', zone, smtp: { '192.0.2.1:25': {} }, says: [] },
    {
      title: 'the current version',
      zone,
      smtp: { '192.0.2.1:25': greeting('mx.example.com ESMTP Exim 4.99.4 Mon, 23 Nov 2026 10:00:00 +0000') },
      says: [],
    },
    {
      title: 'an old version',
      zone,
      smtp: { '192.0.2.1:25': greeting('mx.example.com ESMTP Exim 4.91 Mon, 23 Nov 2026 10:00:00 +0000') },
      says: ['vulnerable'],
    },
    {
      title: 'the version of a distribution',
      zone,
      smtp: { '192.0.2.1:25': greeting('mx.example.com ESMTP Exim 4.96 Mon, 23 Nov 2026 10:00:00 +0000') },
      says: ['vulnerable'],
    },
    {
      title: 'an old version at somebody else’s',
      zone: hosted,
      smtp: { '192.0.2.1:25': greeting('mx.provider.example ESMTP Postfix (2.11.3)') },
      says: ['vulnerable-elsewhere'],
    },
    {
      title: 'two exchangers of one version',
      zone: `${zone}\nexample.com. MX 20 mx2.example.com.\nmx2.example.com. A 192.0.2.2`,
      smtp: {
        '192.0.2.1:25': greeting('mx.example.com ESMTP Sendmail 8.14.4/8.14.4; Mon, 23 Nov 2026'),
        '192.0.2.2:25': greeting('mx2.example.com ESMTP Sendmail 8.14.4/8.14.4; Mon, 23 Nov 2026'),
      },
      says: ['vulnerable'],
    },
    {
      title: 'the server through which the domain sends',
      zone: 'smtp.example.com. A 192.0.2.5',
      declared: { submission },
      smtp: { '192.0.2.5:587': greeting('smtp.example.com ESMTP Haraka/2.8.8 ready') },
      says: ['vulnerable'],
    },
    {
      title: 'a server that shows nothing',
      zone,
      smtp: {},
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'no mail server to speak to',
      zone: 'example.com. MX 0 .',
      smtp: {},
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ seenSoftware: { hasServers } }) => (hasServers ? undefined : 'no mail server is spoken to'),
  *run({ seenSoftware: { seen, unseen } }, say) {
    for (const running of seen)
      if (running.software.vulnerabilities.length > 0)
        yield say[running.isOwn ? 'vulnerable' : 'vulnerable-elsewhere'](dataOf(running));
    if (unseen !== undefined) throw new Unobserved(unseen);
  },
});

const dataOf = ({ hosts, software }: Running): Vulnerable => ({
  host: hosts[0] ?? '',
  hosts,
  software: software.name,
  version: software.version,
  ...(software.distribution === undefined ? {} : { distribution: software.distribution }),
  vulnerabilities: software.vulnerabilities,
  upgrade: software.upgrade,
});
