import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { renderSarif, type SarifRule } from '../../src/report/sarif.ts';
import { attacked, broken, dead, finding, healthy, hostile, report, result } from './fixtures.ts';

const rules: readonly SarifRule[] = [
  {
    id: 'spf/lookup-limit',
    title: 'Few look-ups',
    why: 'Receivers stop at ten.',
    help: '# Few look-ups',
    url: 'https://example.com/spf',
  },
  { id: 'dkim/key', title: 'A key', why: 'No key, no signature.', help: 'Publish one.' },
];
const options = { rules, fallbackPath: '.github/deliverability.yml' };

// biome-ignore lint/suspicious/noExplicitAny: what a reader of JSON gets
const run = (one: Report, over: Partial<typeof options> = {}): any => {
  const log = JSON.parse(renderSarif(one, { ...options, ...over }));
  expect(log).toMatchObject({ version: '2.1.0', runs: [{}] });
  return log.runs[0];
};
const fingerprintsOf = (one: Report): readonly string[] =>
  run(one).results.map(
    (found: { partialFingerprints: Record<string, string> }) =>
      found.partialFingerprints['deliverability/v1'],
  );

describe('SARIF', () => {
  it('has what the standard and GitHub require, for every kind of report', () => {
    for (const one of [healthy, broken, dead, attacked]) {
      const { tool, automationDetails, results, invocations } = run(one);
      expect(tool.driver.name).toEqual(expect.any(String));
      expect(automationDetails.id).toBe('mail/deliverability/');
      expect(invocations[0].executionSuccessful).toBe(one.verdict.crashed === 0);
      expect(results).toHaveLength(
        one.results.flatMap(({ findings }) => findings).length + one.suppressed.length,
      );
      for (const found of results) {
        expect(tool.driver.rules[found.ruleIndex].id).toBe(found.ruleId);
        expect(['error', 'warning', 'note']).toContain(found.level);
        expect(found.message.text.length).toBeGreaterThan(0);
        const [{ physicalLocation }] = found.locations;
        expect(physicalLocation.artifactLocation.uri).toMatch(/^[^/:\\]+(\/[^/:\\]+)*$/);
        expect(physicalLocation.region.startLine).toBeGreaterThan(0);
      }
    }
  });

  it('describes the rules that it was given, and names those of other checks', () => {
    const { driver } = run(broken).tool;
    expect(driver.rules[0]).toMatchObject({
      id: 'spf/lookup-limit',
      shortDescription: { text: 'Few look-ups' },
      help: { markdown: '# Few look-ups' },
      helpUri: 'https://example.com/spf',
    });
    const ids = driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([
      'spf/lookup-limit',
      'dkim/key',
      'mx/alias',
      'spf/void-lookups',
      'dmarc/policy',
      'dmarc/no-reports',
    ]);
  });

  it('places findings at their line, at the settings, or in the fallback', () => {
    const places = run(broken).results.map(
      ({
        ruleId,
        locations,
      }: {
        ruleId: string;
        locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
      }) => [
        ruleId,
        locations[0]?.physicalLocation.artifactLocation.uri,
        locations[0]?.physicalLocation.region,
      ],
    );
    expect(places).toContainEqual([
      'spf/void-lookups',
      'dns/example.com.zone',
      { startLine: 12, startColumn: 3 },
    ]);
    expect(places).toContainEqual([
      'spf/lookup-limit',
      '.github/deliverability.yml',
      { startLine: 4, startColumn: 5 },
    ]);
    const unplaced = report({ results: [result('spf/all', { findings: [finding('error', 'spf/all')] })] });
    expect(
      run(unplaced, { fallbackPath: '.github/workflows/mail check.yml' }).results[0].locations[0]
        .physicalLocation,
    ).toMatchObject({
      artifactLocation: { uri: '.github/workflows/mail%20check.yml' },
      region: { startLine: 1 },
    });
  });

  it('shows no path of the machine', () => {
    for (const path of ['/home/runner/work/zone', 'C:\\work\\zone', '../zone', 'a/../../zone']) {
      const one = report({
        results: [
          result('spf/all', {
            findings: [finding('error', 'spf/all', { location: { in: 'file', path, line: 7 } })],
          }),
        ],
      });
      const [found] = run(one).results;
      expect(found.locations[0].physicalLocation).toMatchObject({
        artifactLocation: { uri: options.fallbackPath },
        region: { startLine: 1 },
      });
    }
  });

  it('recognises a finding whatever its words, values and place', () => {
    const reworded = (text: string, line: number): Report =>
      report({
        results: [
          result('spf/all', {
            findings: [finding('error', 'spf/all', { text, location: { in: 'file', path: 'z', line } })],
          }),
        ],
      });
    expect(fingerprintsOf(reworded('12 look-ups', 1))).toEqual(fingerprintsOf(reworded('13 look-ups', 9)));
  });

  it('tells apart messages, subjects, and findings that are alike', () => {
    const findings = [
      finding('error', 'spf/all'),
      finding('error', 'spf/all'),
      finding('error', 'spf/all', { message: 'other' }),
      finding('error', 'mx/null'),
    ];
    const prints = fingerprintsOf(report({ results: [result('spf/all', { findings })] }));
    expect(new Set(prints).size).toBe(4);
    expect(new Set([...prints, ...fingerprintsOf(broken)]).size).toBe(4 + 5);
  });

  it('has suppressed findings as such', () => {
    const suppressed = run(broken).results.filter((found: object) => 'suppressions' in found);
    expect(suppressed).toHaveLength(1);
    expect(suppressed[0]).toMatchObject({
      ruleId: 'dmarc/no-reports',
      suppressions: [{ kind: 'external', status: 'accepted' }],
    });
  });

  it('tells what could not be looked at and what crashed as notifications', () => {
    const [{ toolExecutionNotifications }] = run(attacked).invocations;
    expect(toolExecutionNotifications.map(({ level }: { level: string }) => level)).toEqual([
      'error',
      'warning',
    ]);
    expect(run(dead).results).toEqual([]);
  });

  it('keeps texts below a kilobyte, without links and placeholders', () => {
    const long = hostile.repeat(30);
    const one = report({
      results: [
        result('spf/all', {
          findings: [finding('error', 'spf/all', { text: long, remedy: '例'.repeat(3000) })],
        }),
        result('spf/all', { outcome: 'inconclusive', reason: long }),
      ],
    });
    const { results, invocations } = run(one);
    for (const { message } of [...results, ...invocations[0].toolExecutionNotifications]) {
      expect(Buffer.byteLength(message.text)).toBeLessThan(1024);
      expect(message.text).not.toMatch(/\]\(|\{\d+\}|[\p{Cc}\p{Cf}]/u);
    }
  });

  it.each([
    [
      '25,000 results',
      Array.from({ length: 26_000 }, () => finding('notice', 'a/b', { text: 'x', remedy: '' })),
    ],
    [
      'ten megabytes',
      Array.from({ length: 15_000 }, () => finding('notice', 'a/b', { text: 'long '.repeat(90) })),
    ],
  ])('stops at %s, the worst first, and says how many are left out', (_, findings) => {
    const text = renderSarif(
      report({ results: [result('a/b', { findings: [...findings, finding('error', 'c/d')] })] }),
      options,
    );
    const { results, invocations } = JSON.parse(text).runs[0];
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
    expect(results.length).toBeLessThanOrEqual(25_000);
    expect(results.length).toBeGreaterThan(5000);
    expect(results[0].level).toBe('error');
    const left = findings.length + 1 - results.length;
    expect(left).toBeGreaterThan(0);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toContain(`${left} more`);
  });
});
