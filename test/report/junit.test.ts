import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { attacked, broken, dead, finding, healthy, large, report, result } from './fixtures.ts';
import { type Element, parseXml } from './reading.ts';

const read = (one: Report): Element => parseXml(renderJunit(one));
const casesOf = (one: Report): readonly Element[] => read(one).children.flatMap(({ children }) => children);
const kinds = (one: Report): readonly string[] =>
  casesOf(one).map(({ children }) => children.map(({ name }) => name).join('+'));

describe('JUnit XML', () => {
  it('has a case for each result, in the suite of its first domain', () => {
    expect(
      read(broken).children.map(({ attributes, children }) => [attributes['name'], children.length]),
    ).toEqual([
      ['example.org', 1],
      ['example.com', 5],
      ['example.net', 1],
    ]);
  });

  it('has failures for errors and warnings, output for notices, and skips what could not be looked at', () => {
    expect(kinds(broken)).toEqual(['', 'system-out', 'failure', 'failure', 'failure', 'skipped', '']);
    expect(kinds(healthy)).toEqual(['', '', 'skipped']);
  });

  it('has errors for crashes', () => {
    expect(kinds(attacked)).toEqual(['failure', 'skipped', 'error']);
  });

  it('is never green where the whole run is inconclusive', () => {
    expect(kinds(dead)).toEqual(['error', 'error', 'error', 'error']);
  });

  it('counts what it holds', () => {
    expect(read(broken).attributes).toMatchObject({ tests: '7', failures: '3', errors: '0', skipped: '1' });
    expect(read(dead).attributes).toMatchObject({ tests: '4', failures: '0', errors: '4', skipped: '0' });
    const [suite] = read(attacked).children;
    expect(suite?.attributes).toMatchObject({ tests: '3', failures: '1', errors: '1', skipped: '1' });
  });

  it('tells all findings of a result and what else could not be seen', () => {
    const findings = [
      finding('warning', 'spf/all'),
      finding('error', 'spf/all', { text: 'much worse' }),
      finding('notice', 'spf/all', { text: 'by the way' }),
    ];
    const [only] = casesOf(
      report({ results: [result('spf/all', { findings, reason: 'SPF record: timeout' })] }),
    );
    const [failure, output] = only?.children ?? [];
    expect(failure?.attributes['type']).toBe('error');
    expect(failure?.text).toContain('much worse');
    expect(output?.text).toContain('by the way');
    expect(output?.text).toContain('SPF record: timeout');
  });

  it('is well-formed for hostile text', () => {
    // XML 1.0 §2.2
    expect(renderJunit(attacked)).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
    expect(read(attacked).name).toBe('testsuites');
  });

  it('gives each case of a suite a name of its own', () => {
    for (const suite of read(large(5, 60)).children) {
      expect(new Set(suite.children.map(({ attributes }) => attributes['name'])).size).toBe(60);
    }
  });
});
