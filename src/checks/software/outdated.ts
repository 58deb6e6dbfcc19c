import { defineCheck, type Message } from '../../core/check.ts';
import { elsewhere } from '../../core/elsewhere.ts';
import { Unobserved } from '../../core/fact.ts';
import { listed, quoted } from '../../core/quote.ts';
import { provider } from '../../core/reference.ts';
import { type Running, seenSoftware } from '../../facts/software-seen.ts';

interface Outdated {
  /** The first of the hosts. */
  readonly host: string;
  readonly hosts: readonly string[];
  readonly software: string;
  readonly version: string;
  /** What is not looked after any more. */
  readonly what: string;
  /** Since which day, `YYYY-MM-DD`. */
  readonly on?: string;
  readonly upgrade: string;
}

const outdated: Message<Outdated> = {
  severity: 'warning',
  text: ({ hosts, software, version, what, on }) =>
    `the greeting of ${listed(hosts.map((host) => quoted(host)))} shows ${software} ${version}: nobody mends ${what} any more${on === undefined ? '' : `, since ${on}`}`,
  remedy: ({ upgrade }) => `Upgrade to ${upgrade}.`,
};

const zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const hosted = 'example.com. MX 10 mx.provider.example.\nmx.provider.example. A 192.0.2.1';
const greeting = (text: string) => ({ greeting: { code: 220, lines: [text] } });
const windows = greeting(
  'mx.example.com Microsoft ESMTP MAIL Service, Version: 7.5.7601.17514 ready at Mon, 23 Nov 2026',
);

export default defineCheck({
  id: 'software/outdated',
  title: 'No mail server gives away a version that nobody looks after',
  why: `When the support of a version ends, the next hole in it stays open for good, and new demands of other mail servers,
such as newer TLS, never arrive in it. What a distribution ships it mends itself; then its own end of support counts, and
nothing is said here.`,
  refs: [
    provider('End of life of Postfix', 'https://endoflife.date/postfix'),
    provider('Haraka security policy', 'https://github.com/haraka/Haraka/blob/master/SECURITY.md'),
    provider('Lifecycle of Microsoft products', 'https://learn.microsoft.com/en-us/lifecycle/products/'),
  ],
  on: 'domain',
  needs: { seenSoftware },
  messages: { outdated, 'outdated-elsewhere': elsewhere(outdated) },
  examples: [
    { title: 'a hidden version', zone, smtp: { '192.0.2.1:25': {} }, says: [] },
    {
      title: 'a version that is looked after',
      zone,
      smtp: { '192.0.2.1:25': greeting('mx.example.com ESMTP Haraka/3.1.6 ready') },
      says: [],
    },
    {
      title: 'a version that is not',
      zone,
      smtp: { '192.0.2.1:25': greeting('mx.example.com ESMTP Haraka/3.0.5 ready') },
      says: ['outdated'],
    },
    { title: 'a Windows server of 2009', zone, smtp: { '192.0.2.1:25': windows }, says: ['outdated'] },
    {
      title: 'a Windows server of 2009 at somebody else’s',
      zone: hosted,
      smtp: { '192.0.2.1:25': windows },
      says: ['outdated-elsewhere'],
    },
    {
      title: 'a version with known holes, which is for software/vulnerable',
      zone,
      smtp: { '192.0.2.1:25': greeting('mx.example.com ESMTP Postfix (3.4.5)') },
      says: [],
    },
    {
      title: 'a server that shows nothing',
      zone,
      smtp: {},
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ seenSoftware: { hasServers } }) => (hasServers ? undefined : 'no mail server is spoken to'),
  *run({ seenSoftware: { seen, unseen } }, say) {
    for (const running of seen) {
      const data = endOf(running);
      if (data !== undefined) yield say[running.isOwn ? 'outdated' : 'outdated-elsewhere'](data);
    }
    if (unseen !== undefined) throw new Unobserved(unseen);
  },
});

/** Undefined where the version is looked after: by its makers, or by a distribution. Known holes weigh more, and say it all. */
function endOf({ hosts, software }: Running): Outdated | undefined {
  const { name, version, ended, distribution, vulnerabilities, upgrade } = software;
  if (ended === undefined || distribution !== undefined || vulnerabilities.length > 0) return undefined;
  return { host: hosts[0] ?? '', hosts, software: name, version, ...ended, upgrade };
}
