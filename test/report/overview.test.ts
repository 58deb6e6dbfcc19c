import { describe, expect, it } from 'vitest';
import { countLine, healthOf, overviewOf } from '../../src/report/overview.ts';
import { verdictSentence } from '../../src/report/verdict.ts';
import { broken, dead, finding, healthy, report, result } from './fixtures.ts';

const sentence = (one: typeof broken): string => verdictSentence(one, overviewOf(one));

describe('the overview', () => {
  it('puts the worst first, then what concerns most domains, then the plan', () => {
    expect(overviewOf(broken).findings.map(({ finding }) => finding.check)).toEqual([
      'mx/alias',
      'spf/lookup-limit',
      'spf/void-lookups',
      'dmarc/policy',
    ]);
  });

  it('tells a shared finding once and counts it everywhere', () => {
    const [, first, second] = overviewOf(broken).domains;
    expect(first?.findings.map(({ finding }) => finding.check)).toContain('mx/alias');
    expect(second?.findings).toEqual([]);
    expect(second?.elsewhere.map(({ finding }) => finding.check)).toEqual(['mx/alias']);
    expect(second?.counts.error).toBe(1);
  });

  it('groups what could not be looked at by reason', () => {
    expect(overviewOf(dead).gaps).toEqual([
      {
        detail: 'no answer from 192.0.2.53 within 5 s (timeout)',
        sought: ['MX records of example.com', 'SPF record of example.com', 'DMARC record of example.com'],
        results: 4,
      },
    ]);
  });

  it('loses no finding of a subject that belongs to no domain of the run', () => {
    const stray = report({
      domains: [],
      results: [result('mx/alias', { domains: [], findings: [finding('error', 'mx/alias')] })],
    });
    expect(overviewOf(stray).domains.flatMap(({ findings }) => findings)).toHaveLength(1);
  });

  it('never calls healthy what it could not see', () => {
    const partly = report({
      results: [result('mx/null'), result('spf/all', { outcome: 'inconclusive', reason: 'SPF: timeout' })],
    });
    const skipped = report({ results: [result('mx/null', { outcome: 'skipped', reason: 'not here' })] });
    const crashed = report({
      results: [result('mx/null'), result('spf/all', { outcome: 'crashed', reason: 'x' })],
    });
    const healths = [healthy, dead, partly, skipped, crashed].map(
      (one) => overviewOf(one).domains.map(healthOf)[0],
    );
    expect(healths).toEqual(['healthy', 'unseen', 'unseen', 'unseen', 'crashed']);
  });

  it('counts in words', () => {
    expect(overviewOf(broken).domains.map(countLine)).toEqual([
      'nothing wrong',
      '2 errors, 1 warning, 1 notice, 1 check could not be looked at',
      '1 error, 1 check could not be looked at',
    ]);
  });
});

describe('the verdict', () => {
  it('counts findings and the domains that have them', () => {
    expect(sentence(broken)).toBe(
      '2 errors, 1 warning and 1 notice in 2 of 3 domains; 1 check could not be looked at; 1 finding suppressed',
    );
  });

  it('names a single domain', () => {
    expect(sentence(healthy)).toBe('nothing wrong with example.com');
    expect(
      sentence(report({ results: [result('spf/all', { findings: [finding('error', 'spf/all')] })] })),
    ).toBe('1 error for example.com');
  });

  it('says neither broken nor fine of what could not be looked at', () => {
    expect(sentence(dead)).toBe('example.com could not be looked at');
    const partly = report({
      results: [result('mx/null'), result('spf/all', { outcome: 'inconclusive', reason: 'SPF: timeout' })],
    });
    expect(sentence(partly)).toBe('nothing wrong was seen of example.com; 1 check could not be looked at');
  });

  it('counts the domains that could not be looked at beside others', () => {
    const two = report({
      domains: [
        { name: 'example.com', profile: 'sender' },
        { name: 'example.org', profile: 'sender' },
      ],
      results: [
        result('mx/null'),
        result('mx/null', { domains: ['example.org'], outcome: 'inconclusive', reason: 'MX: timeout' }),
      ],
    });
    expect(sentence(two)).toMatch(/^1 of 2 domains could not be looked at/);
  });
});
