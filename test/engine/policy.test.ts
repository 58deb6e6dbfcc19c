import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../src/core/finding.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { Result } from '../../src/core/report.ts';
import { applyPolicy } from '../../src/engine/policy.ts';
import type { Answer } from '../../src/net/dns/resolver.ts';
import { nameOf } from '../support/example.ts';

const subject = { kind: 'domain', name: nameOf('a.example') } as const;
const finding = (severity: Severity, check = 'spf/all', message = 'neutral'): Finding => ({
  check: check as Finding['check'],
  message,
  severity,
  subject,
  text: 'text',
  remedy: 'remedy',
  data: {},
});
const result = (
  findings: readonly Finding[],
  outcome: Result['outcome'] = 'fail',
  domains = ['a.example'],
  answer: Answer = { kind: 'nodata' },
): Result => ({
  check: 'spf/all',
  subject,
  outcome,
  findings,
  domains,
  evidence: [{ question: { name: nameOf('a.example'), type: 'TXT' }, answer }],
});
const policy: Policy = { ignores: [], severities: {}, failOn: 'error', strict: false };
const judged = (results: readonly Result[], change: Partial<Policy> = {}) =>
  applyPolicy(
    { schema: 1, tool: { name: 't', version: '0' }, domains: [], results },
    { ...policy, ...change },
  );

describe('the verdict', () => {
  it.each([
    ['error', 'error', 1],
    ['warning', 'error', 0],
    ['warning', 'warning', 1],
    ['notice', 'warning', 0],
    ['notice', 'notice', 1],
    ['error', 'never', 0],
  ] as const)('with a finding of severity %s and fail-on %s is exit code %i', (severity, failOn, code) => {
    expect(judged([result([finding(severity)])], { failOn }).verdict.exitCode).toBe(code);
  });

  it('is 3 for an inconclusive check only where the settings are strict', () => {
    const results = [result([], 'pass'), result([], 'inconclusive')];
    expect(judged(results).verdict).toMatchObject({ result: 'pass', exitCode: 0, inconclusive: 1 });
    expect(judged(results, { strict: true }).verdict).toMatchObject({ result: 'inconclusive', exitCode: 3 });
  });

  it('is never a pass where nothing could be seen of a domain', () => {
    const results = [result([], 'pass', ['b.example']), result([], 'inconclusive'), result([], 'skipped')];
    expect(judged(results).verdict).toMatchObject({ result: 'inconclusive', exitCode: 3 });
  });

  it.each(['fail', 'pass'] as const)(
    'is no pass where a %s rests on silence, or on the settings',
    (outcome) => {
      const silence: Answer = { kind: 'failed', failure: 'timeout', detail: 'no answer' };
      const blind = result([], 'inconclusive');
      const silent = result(outcome === 'fail' ? [finding('notice')] : [], outcome, ['a.example'], silence);
      for (const judging of [silent, { ...silent, evidence: [] }])
        expect(judged([judging, blind]).verdict).toMatchObject({ result: 'inconclusive', exitCode: 3 });
    },
  );
  it('is no pass for what the settings say of a sender, where nothing could be seen of its domain', () => {
    const sender = { kind: 'sender', name: nameOf('a.example'), network: '192.0.2.1' } as const;
    const results = [{ ...result([], 'pass'), subject: sender }, result([], 'inconclusive')];
    expect(judged(results).verdict).toMatchObject({ result: 'inconclusive', exitCode: 3 });
  });

  it('is a defect before all else', () => {
    expect(judged([result([finding('error')]), result([], 'crashed')]).verdict).toMatchObject({
      result: 'error',
      exitCode: 70,
    });
  });
});

describe('severities', () => {
  it.each([
    [{ 'spf/*': 'warning' }, 'warning'],
    [{ 'spf/*': 'warning', 'spf/all': 'notice' }, 'notice'],
    [{ 'spf/all': 'notice', 'spf/all:neutral': 'error' }, 'error'],
    [{ 'spf/all:missing': 'error' }, 'warning'],
  ] as const)('%j makes the finding a %s', (severities, expected) => {
    const [first] = judged([result([finding('warning')])], { severities }).results;
    expect(first?.findings[0]?.severity).toBe(expected);
  });
});

describe('ignores', () => {
  const ignore = { check: 'spf/all', reason: 'we know' };

  it('move findings to the suppressed ones, with the reason, and leave a pass', () => {
    const report = judged([result([finding('error')])], { ignores: [{ ...ignore, owner: 'ops' }] });
    expect(report.results[0]).toMatchObject({ outcome: 'pass', findings: [] });
    expect(report.suppressed).toMatchObject([{ reason: 'we know', owner: 'ops' }]);
    expect(report.verdict).toMatchObject({ exitCode: 0, suppressed: 1 });
  });

  it('hold for their domain, family or message only', () => {
    const kept = (check: string, domain?: string) =>
      judged([result([finding('error')])], {
        ignores: [{ check, reason: 'r', ...(domain === undefined ? {} : { domain }) }],
      }).results[0]?.findings.length;
    expect(kept('spf/*')).toBe(0);
    expect(kept('spf/all:neutral')).toBe(0);
    expect(kept('spf/all:missing')).toBe(1);
    expect(kept('spf/all', 'a.example')).toBe(0);
    expect(kept('spf/all', 'b.example')).toBe(1);
  });

  it('hold for a shared subject only where every domain that leads to it ignores', () => {
    const shared = result([finding('error')], 'fail', ['a.example', 'b.example']);
    const one = { ...ignore, domain: 'a.example' };
    expect(judged([shared], { ignores: [one] }).results[0]?.findings).toHaveLength(1);
    expect(
      judged([shared], { ignores: [one, { ...ignore, domain: 'b.example' }] }).results[0]?.findings,
    ).toHaveLength(0);
  });
});
