import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/core/fact.ts';
import { nothingRunWide } from '../../src/core/run-wide.ts';
import type { Kind, SubjectOf } from '../../src/core/subject.ts';
import { gathererOver } from '../../src/engine/gathering.ts';
import { complaintsSeen } from '../../src/facts/report-complaints.ts';
import { costOf } from '../../src/facts/report-cost.ts';
import { dmarcSeen } from '../../src/facts/report-dmarc.ts';
import { reportFiles } from '../../src/facts/report-files.ts';
import {
  type SampleRow,
  sampleComplaint,
  sampleReport,
  sampleTlsReport,
} from '../../src/facts/report-samples.ts';
import { dmarcSources } from '../../src/facts/report-sources.ts';
import { tlsSeen } from '../../src/facts/report-tls.ts';
import type { DomainName } from '../../src/net/dns/name.ts';
import { nameOf, zoneResolver } from '../support/example.ts';
import { worldWith } from '../support/world.ts';

interface Given {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly domains?: readonly string[];
  readonly zone?: string;
}

function asking({ files, domains = ['example.com'], zone = '' }: Given) {
  const paths = Object.keys(files);
  const gather = gathererOver(
    worldWith({
      dns: zoneResolver(zone),
      settings: {
        ...nothingRunWide,
        domains: domains.map(nameOf),
        inputs: { bounces: [], metrics: [], reports: [{ pattern: '*', paths }] },
      },
      file: async function* (path) {
        const content = files[path];
        if (content === undefined) throw Object.assign(new Error('no'), { code: 'EACCES' });
        yield typeof content === 'string' ? Buffer.from(content) : content;
      },
    }),
  );
  return <K extends Kind, T>(fact: Fact<K, T>, subject: SubjectOf<K>): Promise<T> =>
    gather(fact, subject).value;
}

const about = (name = 'example.com') => ({ kind: 'reports', name: nameOf(name) }) as const;
const all = { kind: 'input', setting: 'reports' } as const;
const passing: SampleRow = { count: 100, dkim: 'pass', spf: 'pass', authDkim: 'pass example.com' };

describe('the reports of a run', () => {
  it('are added up, each once, however often it is there', async () => {
    const one = sampleReport({ rows: [passing] });
    const other = sampleReport({ id: '2', rows: [passing, { count: 7 }] });
    const ask = asking({ files: { a: one, b: gzipSync(one), c: other } });
    const seen = await ask(dmarcSeen, about());
    expect(seen).toMatchObject({
      reports: 2,
      messages: 207,
      passed: 200,
      failed: 7,
      reporters: ['example.net'],
    });
    expect(seen.rows.map(({ count }) => count)).toEqual([200, 7]);
    expect((await ask(reportFiles, all)).duplicates).toBe(1);
  });

  it('count for the nearest domain of the run above the author', async () => {
    const rows = sampleReport({ rows: [passing] });
    const below = sampleReport({ id: '2', rows: [{ ...passing, count: 5 }] }).replaceAll(
      '<header_from>example.com',
      '<header_from>a.shop.example.com',
    );
    const ask = asking({ files: { rows, below }, domains: ['example.com', 'shop.example.com'] });
    expect((await ask(dmarcSeen, about())).messages).toBe(100);
    expect((await ask(dmarcSeen, about('shop.example.com'))).messages).toBe(5);
  });

  it('that are about another domain are named, not counted', async () => {
    const ask = asking({
      files: {
        a: sampleReport({ domain: 'example.org', rows: [passing] }),
        b: sampleTlsReport({ domain: 'example.org', successful: 1 }),
        c: sampleComplaint({ from: 'a@example.org' }),
      },
    });
    const { elsewhere } = await ask(reportFiles, all);
    expect(elsewhere.map(({ kind, domain, path }) => [kind, domain, path])).toEqual([
      ['DMARC', 'example.org', 'a'],
      ['TLS', 'example.org', 'b'],
      ['complaint', 'example.org', 'c'],
    ]);
    expect((await ask(dmarcSeen, about())).messages).toBe(0);
    expect((await ask(tlsSeen, about())).sessions).toBe(0);
    expect((await ask(complaintsSeen, about())).types).toEqual([]);
  });

  it('that cannot be read are named, and the others counted', async () => {
    const ask = asking({ files: { a: '', b: 'a note', c: sampleReport({ rows: [passing] }) } });
    const { troubles } = await ask(reportFiles, all);
    expect(troubles.map(({ path, trouble }) => [path, trouble])).toEqual([
      ['a', 'empty'],
      ['b', 'not-a-report'],
    ]);
    expect((await ask(dmarcSeen, about())).messages).toBe(100);
  });

  it('give the same in whatever order their rows are', async () => {
    const rows = [passing, { count: 7 }, { ip: '198.51.100.9', count: 7 }];
    const [one, other] = await Promise.all(
      [rows, [...rows].reverse()].map((list) =>
        asking({ files: { a: sampleReport({ rows: list }) } })(dmarcSources, about()),
      ),
    );
    expect(one).toEqual(other);
  });
});

const zone =
  'example.com. TXT "v=spf1 ip4:192.0.2.0/24 include:_spf.example.net -all"\n_spf.example.net. TXT "v=spf1 ip6:2001:db8::/32 -all"';

async function sourcesOf(rows: readonly SampleRow[], more = '') {
  const ask = asking({ files: { a: sampleReport({ rows }) }, zone: `${zone}\n${more}` });
  return ask(dmarcSources, about());
}

describe('the senders of a domain', () => {
  it('are its own by the term that leads to them', async () => {
    const sources = await sourcesOf([passing, { ip: '2001:db8::7', count: 9 }]);
    expect(sources.map(({ name, standing, failed }) => [name, standing, failed])).toEqual([
      ['ip4:192.0.2.0/24', 'own', 0],
      ['include:_spf.example.net', 'own', 9],
    ]);
  });

  it.each([
    ['signs for it', { dkim: 'pass', authDkim: 'pass example.com' }, 'signing', '198.51.100.0/24'],
    [
      'signs for it, by its bounces a service',
      { dkim: 'pass', authDkim: 'pass example.com', authSpf: 'pass eu-west-1.amazonses.com' },
      'signing',
      'Amazon SES',
    ],
    [
      'signs as a part of it, in strict mode',
      { authDkim: 'pass a.example.com' },
      'signing',
      '198.51.100.0/24',
    ],
    ['passes its mail on', { reason: 'forwarded' }, 'forwarder', '198.51.100.0/24'],
    ['breaks its signatures', { authDkim: 'fail example.com' }, 'forwarder', '198.51.100.0/24'],
    ['is a service', { authDkim: 'pass em1.sendgrid.net' }, 'service', 'SendGrid'],
    ['is somebody with a name', { authSpf: 'pass out.example.org' }, 'stranger', 'example.org'],
    ['is nobody', { authSpf: 'fail example.com' }, 'stranger', '198.51.100.0/24'],
  ] as const)('or one who %s', async (_, row, standing, name) => {
    const [source] = await sourcesOf([{ ip: '198.51.100.7', count: 5, ...row }]);
    expect(source).toMatchObject({ standing, name, messages: 5, addresses: 1 });
  });

  it('are named by a PTR record that is confirmed, and by no other', async () => {
    const ptr = '7.100.51.198.in-addr.arpa. PTR out.example.org.';
    const [forged] = await sourcesOf([{ ip: '198.51.100.7', count: 5 }], ptr);
    expect(forged?.name).toBe('198.51.100.0/24');
    const [named] = await sourcesOf(
      [{ ip: '198.51.100.7', count: 5 }],
      `${ptr}\nout.example.org. A 198.51.100.7`,
    );
    expect(named?.name).toBe('example.org');
  });

  it('fail for reasons that are told apart', async () => {
    const [source] = await sourcesOf([
      { count: 4, authDkim: 'pass example.net', authSpf: 'pass example.net' },
      { count: 3, authDkim: 'fail example.com' },
      { count: 2, authSpf: 'none example.com' },
      { count: 1, reason: 'mailing_list', authDkim: 'fail example.com', disposition: 'reject' },
    ]);
    expect(source).toMatchObject({
      failed: 10,
      rejected: 1,
      causes: { unaligned: 4, altered: 3, unauthenticated: 2, forwarded: 1 },
      authenticated: [{ name: 'example.net', count: 4 }],
      selectors: [{ name: 's1', count: 4 }],
    });
  });

  it('cost what fails and is theirs, not what is forged or passed on', async () => {
    const sources = await sourcesOf([
      passing,
      { count: 20, authDkim: 'pass example.net' },
      { count: 3, reason: 'forwarded' },
      { ip: '198.51.100.7', count: 50 },
      { ip: '198.51.101.7', count: 6, authDkim: 'fail example.com' },
    ]);
    expect(costOf(sources)).toMatchObject({ own: 123, lost: 20, passedOn: 9, foreign: 50 });
  });
});

describe('complaints', () => {
  it('are counted by type and by campaign', async () => {
    const ask = asking({
      files: {
        a: sampleComplaint({ incidents: 3 }),
        b: sampleComplaint({ type: 'fraud' }),
        c: sampleComplaint({ type: 'opt-out' }),
        d: sampleComplaint({ type: 'not-spam' }),
      },
    });
    const seen = await ask(complaintsSeen, about());
    expect(seen.complaints).toEqual({
      count: 4,
      reporters: [{ name: 'example.net', count: 4 }],
      sources: [{ name: '192.0.2.1', count: 4 }],
      campaigns: [{ name: '<news.example.com>', count: 4 }],
    });
    expect(seen.optOuts.count).toBe(1);
  });

  it('that hide whose mail it was are those of the one domain of the run', async () => {
    const hidden = sampleComplaint().replace('From: news@example.com\n', '');
    const of = async (...domains: readonly string[]): Promise<number> =>
      (await asking({ files: { hidden }, domains })(complaintsSeen, about())).complaints.count;
    expect(await of('example.com')).toBe(1);
    expect(await of('example.com', 'example.org' as DomainName)).toBe(0);
  });
});

describe('TLS reports', () => {
  it('are counted by type and host, and failures without details as unknown', async () => {
    const report = sampleTlsReport({
      successful: 90,
      failures: [
        { type: 'certificate-expired', count: 6 },
        { type: 'certificate-expired', count: 3, mx: 'mx2.example.com' },
      ],
    }).replace('"total-failure-session-count":9', '"total-failure-session-count":10');
    const seen = await asking({ files: { report } })(tlsSeen, about());
    expect(seen).toMatchObject({ reports: 1, sessions: 100, failed: 10 });
    expect(seen.failures.map(({ type, sessions, hosts }) => [type, sessions, hosts.length])).toEqual([
      ['certificate-expired', 9, 2],
      ['unknown', 1, 0],
    ]);
  });
});
