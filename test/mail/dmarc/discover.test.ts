import { describe, expect, it } from 'vitest';
import { discover, organizationalDomain } from '../../../src/mail/dmarc/index.ts';
import type { Failure, Question, Resolver } from '../../../src/net/dns/resolver.ts';
import { zoneResolver } from '../../support/example.ts';

const zone = (...lines: readonly string[]): Resolver => zoneResolver(lines.join('\n'));
const dmarc = (domain: string, text: string) => `_dmarc.${domain}. TXT "${text}"`;

/** The zone, but for one question. */
const failing =
  (dns: Resolver, name: string, failure: Failure = 'timeout'): Resolver =>
  async (question) =>
    question.name === name ? { kind: 'failed', failure, detail: 'no answer' } : dns(question);

describe('discover', () => {
  it('finds the record of the domain itself', async () => {
    const dns = zone(dmarc('example.com', 'v=DMARC1; p=quarantine; sp=none'));
    expect(await discover('Example.com.', { dns })).toMatchObject({
      kind: 'found',
      domain: 'example.com',
      relation: 'own',
      policy: 'quarantine',
      organizationalDomain: 'example.com',
      queries: ['_dmarc.example.com', '_dmarc.com'],
    });
  });

  it('takes the record of the organizational domain, not of one in between', async () => {
    const dns = zone(
      dmarc('example.com', 'v=DMARC1; p=reject; sp=quarantine'),
      dmarc('b.example.com', 'v=DMARC1; p=none'),
    );
    expect(await discover('a.b.example.com', { dns })).toMatchObject({
      domain: 'example.com',
      relation: 'organizational',
      policy: 'quarantine',
    });
  });

  it('takes sp for a subdomain that exists, and np for one that does not', async () => {
    const dns = zone(
      dmarc('example.com', 'v=DMARC1; p=none; sp=quarantine; np=reject'),
      'real.example.com. TXT "here"',
      'alias.example.com. CNAME nowhere.example.net.',
    );
    const seen = await Promise.all(
      ['real', 'ghost', 'alias'].map((label) => discover(`${label}.example.com`, { dns })),
    );
    expect(seen).toMatchObject([
      { policy: 'quarantine', exists: true },
      { policy: 'reject', exists: false },
      { policy: 'quarantine', exists: true },
    ]);
  });

  it('does not know the policy where nobody says whether the subdomain exists', async () => {
    const dns = failing(zone(dmarc('example.com', 'v=DMARC1; p=none; np=reject')), 'a.example.com');
    expect(await discover('a.example.com', { dns })).toMatchObject({
      kind: 'found',
      policy: undefined,
      exists: undefined,
    });
  });

  it('takes the public suffix record last', async () => {
    const suffix = dmarc('bank', 'v=DMARC1; p=none; sp=reject; psd=y');
    expect(await discover('mail.example.bank', { dns: zone(suffix) })).toMatchObject({
      domain: 'bank',
      relation: 'psd',
      policy: 'reject',
      organizationalDomain: 'example.bank',
    });
    const dns = zone(suffix, dmarc('example.bank', 'v=DMARC1; p=quarantine'));
    expect(await discover('mail.example.bank', { dns })).toMatchObject({
      domain: 'example.bank',
      relation: 'organizational',
    });
  });

  it('stops at psd=n', async () => {
    const dns = zone(
      dmarc('example.com', 'v=DMARC1; p=reject'),
      dmarc('dept.example.com', 'v=DMARC1; p=none; psd=n'),
    );
    expect(await discover('a.dept.example.com', { dns })).toMatchObject({
      domain: 'dept.example.com',
      organizationalDomain: 'dept.example.com',
      queries: ['_dmarc.a.dept.example.com', '_dmarc.dept.example.com'],
    });
  });

  it('counts several records as none, and unrelated ones as nothing', async () => {
    const dns = zone(
      dmarc('example.com', 'v=DMARC1; p=reject'),
      dmarc('a.example.com', 'v=DMARC1; p=none'),
      dmarc('a.example.com', 'v=DMARC1; p=reject'),
      dmarc('b.example.com', 'v=spf1 -all'),
      dmarc('b.example.com', 'v=DMARC1; p=none'),
    );
    expect(await discover('a.example.com', { dns })).toMatchObject({ domain: 'example.com' });
    expect(await discover('b.example.com', { dns })).toMatchObject({ domain: 'b.example.com' });
  });

  it('does not look further up from a record without a policy', async () => {
    const dns = zone(dmarc('example.com', 'v=DMARC1; p=reject'), dmarc('a.example.com', 'v=DMARC1; adkim=s'));
    expect(await discover('a.example.com', { dns })).toMatchObject({
      kind: 'none',
      unusable: { domain: 'a.example.com' },
    });
  });

  it('fails where nobody answers for a name that matters', async () => {
    const dns = zone(dmarc('example.com', 'v=DMARC1; p=reject'));
    expect(await discover('a.example.com', { dns: failing(dns, '_dmarc.a.example.com') })).toMatchObject({
      kind: 'failed',
      failure: 'timeout',
    });
    expect(await discover('example.com', { dns: failing(dns, '_dmarc.com') })).toMatchObject({
      kind: 'found',
      organizationalDomain: undefined,
    });
  });

  it('asks eight questions at most, however long the name', async () => {
    const asked: Question[] = [];
    const dns: Resolver = async (question) => {
      asked.push(question);
      return { kind: 'nxdomain' };
    };
    const { queries } = await discover('a.b.c.d.e.f.g.h.example.com', { dns });
    expect(queries[1]).toBe('_dmarc.d.e.f.g.h.example.com');
    expect([queries.length, asked.length]).toEqual([8, 8]);
    expect((await discover('b.c.d.e.f.g.example.com', { dns })).queries).toHaveLength(8);
  });

  it('finds nothing for what is no name', async () => {
    const dns = zone();
    for (const name of ['', '.', 'a..b', `${'a'.repeat(64)}.com`]) {
      expect(await discover(name, { dns })).toMatchObject({ kind: 'none', queries: [] });
    }
  });

  it('survives a name to which _dmarc cannot be put', async () => {
    const long = `${'a.'.repeat(124)}com`;
    expect((await discover(long, { dns: zone() })).queries).toHaveLength(7);
  });
});

describe('organizationalDomain', () => {
  it('is the domain itself where no record is met', async () => {
    expect(await organizationalDomain('a.example.com', { dns: zone() })).toMatchObject({
      kind: 'found',
      domain: 'a.example.com',
    });
  });

  it('minds psd=y only above the domain itself', async () => {
    const dns = zone(dmarc('gov.example', 'v=DMARC1; p=none; psd=y'));
    expect(await organizationalDomain('gov.example', { dns })).toMatchObject({ domain: 'gov.example' });
    expect(await organizationalDomain('a.b.gov.example', { dns })).toMatchObject({ domain: 'b.gov.example' });
  });

  it('fails where a name does not answer', async () => {
    const dns = failing(zone(), '_dmarc.example.com', 'servfail');
    expect(await organizationalDomain('a.example.com', { dns })).toMatchObject({
      kind: 'failed',
      failure: 'servfail',
    });
  });
});
