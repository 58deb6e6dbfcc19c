/** Reports built by hand: a healthy domain, a broken one among others, and a resolver that never answers. */
import type { CheckId, Finding, Location, Severity } from '../../src/core/finding.ts';
import type {
  Exchange,
  InspectedDomain,
  Report,
  Result,
  SpfBranch,
  Suppressed,
  Verdict,
} from '../../src/core/report.ts';
import type { Subject } from '../../src/core/subject.ts';
import { type DomainName, parseName } from '../../src/net/dns/name.ts';
import type { Answer, RR } from '../../src/net/dns/resolver.ts';
import { stringsOf } from '../../src/net/dns/text.ts';

export const named = (text: string): DomainName => {
  const name = parseName(text);
  if (name === undefined) throw new Error(`${text} is no domain name`);
  return name;
};

export const domainSubject = (name: string): Subject => ({ kind: 'domain', name: named(name) });

export function finding(
  severity: Severity,
  check: CheckId,
  {
    text = `${check} is wrong`,
    remedy = `Mend ${check}.`,
    subject = domainSubject('example.com'),
    location,
    message = 'wrong',
  }: {
    text?: string;
    remedy?: string;
    subject?: Subject;
    location?: Location;
    message?: string;
  } = {},
): Finding {
  return {
    check,
    message,
    severity,
    subject,
    text,
    remedy,
    data: { seen: text },
    ...(location === undefined ? {} : { location }),
  };
}

export const result = (check: CheckId, over: Partial<Result> = {}): Result => ({
  check,
  subject: domainSubject('example.com'),
  outcome: (over.findings ?? []).length > 0 ? 'fail' : 'pass',
  findings: [],
  domains: ['example.com'],
  evidence: over.outcome === undefined || over.outcome === 'fail' ? [answered] : [],
  ...over,
});

/** Without an answer, a verdict shows nothing of a domain. */
const answered: Exchange = {
  question: { name: named('example.com'), type: 'SOA' },
  answer: { kind: 'nodata' },
};

export const exchange = (name: string, type: 'TXT' | 'MX' | 'A' | 'TLSA', answer: Answer): Exchange => ({
  question: { name: named(name), type },
  answer,
});

export const txt = (name: string, text: string, ttl = 300): Answer => {
  const records: readonly RR<'TXT'>[] = [{ name: named(name), ttl, data: stringsOf(text) }];
  return { kind: 'found', records, via: [] };
};

export function report(parts: {
  domains?: readonly InspectedDomain[];
  results?: readonly Result[];
  suppressed?: readonly Suppressed[];
  verdict?: Pick<Verdict, 'result' | 'exitCode'>;
}): Report {
  const { domains = [{ name: 'example.com', profile: 'sender' }], results = [], suppressed = [] } = parts;
  const findings = results.flatMap((one) => one.findings);
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const failed = findings.some(({ severity }) => severity === 'error');
  return {
    schema: 1,
    tool: { name: 'deliverability', version: '0.1.0' },
    verdict: {
      ...(parts.verdict ?? (failed ? { result: 'fail', exitCode: 1 } : { result: 'pass', exitCode: 0 })),
      counts: { error: count('error'), warning: count('warning'), notice: count('notice') },
      inconclusive: results.filter(({ outcome }) => outcome === 'inconclusive').length,
      crashed: results.filter(({ outcome }) => outcome === 'crashed').length,
      suppressed: suppressed.length,
    },
    domains,
    results,
    suppressed,
  };
}

const branch = (
  label: string,
  lookups = 0,
  branches: readonly SpfBranch[] = [],
  over: Partial<SpfBranch> = {},
): SpfBranch => ({
  label,
  lookups,
  voids: 0,
  branches,
  ...over,
});

const spfRecord = 'v=spf1 include:_spf.example.net include:gone.example a mx ip4:192.0.2.0/24 ~all';
export const spf: SpfBranch = branch(
  'example.com',
  12,
  [
    branch('include:_spf.example.net', 9, [
      branch('include:one.example.net', 5, [
        branch('exists:%{i}._spf.example.net', 1),
        branch('ip4:198.51.100.0/24'),
      ]),
      branch('include:two.example.net', 3),
    ]),
    branch('include:gone.example', 1, [], { voids: 1, problem: 'no SPF record' }),
    branch('a', 1),
    branch('mx', 1),
    branch('ip4:192.0.2.0/24'),
    branch('~all'),
  ],
  { voids: 1, problem: 'more than 10 look-ups' },
);

/** Nothing to say. */
export const healthy: Report = report({
  domains: [
    {
      name: 'example.com',
      profile: 'sender',
      spf: branch('example.com', 1, [branch('mx', 1), branch('-all')]),
    },
  ],
  results: [
    result('spf/missing', {
      evidence: [exchange('example.com', 'TXT', txt('example.com', 'v=spf1 mx -all'))],
    }),
    result('spf/lookup-limit', {
      evidence: [exchange('example.com', 'TXT', txt('example.com', 'v=spf1 mx -all'))],
    }),
    result('mx/null', { outcome: 'skipped', reason: 'there is no null MX' }),
  ],
});

const host: Subject = { kind: 'host', name: named('mx.example.net') };

/** Three domains: one badly broken, one that shares its mail host, one fine; something suppressed, something unseen. */
export const broken: Report = report({
  domains: [
    { name: 'example.org', profile: 'parked' },
    {
      name: 'example.com',
      profile: 'bulk-sender',
      location: { in: 'file', path: '.github/deliverability.yml', line: 4, column: 5 },
      spf,
    },
    {
      name: 'example.net',
      profile: 'sender',
      location: { in: 'file', path: '.github/deliverability.yml', line: 9 },
    },
  ],
  results: [
    result('mx/null', { domains: ['example.org'], subject: domainSubject('example.org') }),
    result('dmarc/policy', {
      findings: [
        finding('notice', 'dmarc/policy', {
          text: 'the policy is "none": forged mail is still delivered',
          remedy:
            'Once the reports show no mail of yours that fails, publish "v=DMARC1; p=quarantine; rua=mailto:dmarc@example.com".',
          location: { in: 'dns', name: '_dmarc.example.com', type: 'TXT' },
        }),
      ],
      evidence: [exchange('_dmarc.example.com', 'TXT', txt('_dmarc.example.com', 'v=DMARC1; p=none'))],
    }),
    result('spf/lookup-limit', {
      findings: [
        finding('error', 'spf/lookup-limit', {
          text: `the record "${spfRecord}" takes 12 DNS look-ups, and receivers stop at 10 and treat the whole record as an error`,
          remedy:
            'Remove includes of services that no longer send for you; begin with "include:_spf.example.net", which costs 9.',
          location: { in: 'dns', name: 'example.com', type: 'TXT' },
        }),
      ],
      evidence: [
        exchange('example.com', 'TXT', txt('example.com', spfRecord)),
        exchange('gone.example', 'TXT', { kind: 'nxdomain' }),
      ],
    }),
    result('spf/void-lookups', {
      findings: [
        finding('warning', 'spf/void-lookups', {
          location: { in: 'file', path: 'dns/example.com.zone', line: 12, column: 3 },
        }),
      ],
      evidence: [exchange('example.com', 'TXT', txt('example.com', spfRecord))],
    }),
    result('mx/alias', {
      subject: host,
      domains: ['example.com', 'example.net'],
      findings: [
        finding('error', 'mx/alias', {
          subject: host,
          text: 'the mail host mx.example.net is an alias of "mail.example.net"',
          remedy: 'Let the MX record name mail.example.net itself.',
        }),
      ],
    }),
    result('ptr/missing', {
      subject: host,
      domains: ['example.com', 'example.net'],
      outcome: 'inconclusive',
      reason: 'PTR records of 192.0.2.1: no answer from 192.0.2.53 within 5 s (timeout)',
      evidence: [
        exchange('mx.example.net', 'A', {
          kind: 'failed',
          failure: 'timeout',
          detail: 'no answer from 192.0.2.53 within 5 s',
        }),
      ],
    }),
    result('spf/missing', { subject: domainSubject('example.net'), domains: ['example.net'] }),
  ],
  suppressed: [
    {
      finding: finding('warning', 'dmarc/no-reports', {
        subject: domainSubject('example.net'),
        message: 'missing',
      }),
      domains: ['example.net'],
      reason: 'reports are read by the parent company',
      owner: 'mail team',
      until: '2027-01-31',
    },
  ],
});

const silence = 'no answer from 192.0.2.53 within 5 s (timeout)';

/** Nothing answered: neither broken nor fine. */
export const dead: Report = report({
  domains: [
    {
      name: 'example.com',
      profile: 'sender',
      location: { in: 'file', path: '.github/workflows/mail.yml', line: 12 },
    },
  ],
  results: [
    result('mx/missing', { outcome: 'inconclusive', reason: `MX records of example.com: ${silence}` }),
    result('spf/missing', { outcome: 'inconclusive', reason: `SPF record of example.com: ${silence}` }),
    result('spf/syntax', { outcome: 'inconclusive', reason: `SPF record of example.com: ${silence}` }),
    result('dmarc/missing', { outcome: 'inconclusive', reason: `DMARC record of example.com: ${silence}` }),
  ],
  verdict: { result: 'inconclusive', exitCode: 3 },
});

/** DNS text that attacks every format at once; a test looks for what each could be fooled with. */
export const hostile = [
  '::error::pwned',
  '\n::stop-commands::x\r\n::add-mask::a ##[error]x ##vso[task.complete]',
  '</details><script>alert(1)</script><!-- --> ]]> & "quoted" \'single\'',
  '\u001b[31mred\u001b[0m\u009b2J \u202eltr\u2066 \u200b\u0000\u007f\ufeff\u2028 \ud800 \u{e0041}',
  '```` ` `` ```js\n![x](http://evil.example/x.png) [a](javascript:alert(1)) www.evil.example https://evil.example',
  '@everyone #123 org/repo#1 | \\| \\\\| %%{init: {}}%% "]; click n0 "http://evil.example" {0} $x$ ~~s~~ __b__ :100: %0A%25',
].join(' ');

export const attacked: Report = report({
  results: [
    result('spf/syntax', {
      findings: [
        finding('error', 'spf/syntax', {
          text: `the record "${hostile}" is wrong: ${hostile}`,
          remedy: hostile,
        }),
      ],
      evidence: [exchange('example.com', 'TXT', txt('example.com', 'v=spf1 \u001b[31m ::error::x'))],
    }),
    result('mx/missing', { outcome: 'inconclusive', reason: `${hostile}: ${hostile}` }),
    result('mx/alias', { outcome: 'crashed', reason: hostile }),
  ],
  domains: [
    {
      name: 'example.com',
      profile: 'sender',
      spf: branch(hostile, 1, [branch(hostile, 1, [], { problem: hostile })]),
    },
  ],
  suppressed: [
    {
      finding: finding('notice', 'spf/all', { text: hostile }),
      domains: [hostile],
      reason: hostile,
      owner: hostile,
    },
  ],
});

/** Every format's test for time: 1,000 domains with 60 results each, a finding in every sixth. */
export function large(domains = 1000, results = 60): Report {
  const names = Array.from({ length: domains }, (_, i) => `d${i}.example.com`);
  return report({
    domains: names.map((name) => ({ name, profile: 'sender', spf })),
    results: names.flatMap((name) =>
      Array.from({ length: results }, (_, i) => {
        const subject = domainSubject(name);
        const check: CheckId = i % 2 === 0 ? `spf/check-${i}` : `dmarc/check-${i}`;
        const severity = (['error', 'warning', 'notice'] as const)[i % 3] ?? 'error';
        const findings =
          i % 6 === 0
            ? [finding(severity, check, { subject, text: `the record "${spfRecord}" of ${name} is wrong` })]
            : [];
        return result(check, {
          subject,
          domains: [name],
          findings,
          evidence: [exchange(name, 'TXT', txt(name, spfRecord))],
        });
      }),
    ),
  });
}
