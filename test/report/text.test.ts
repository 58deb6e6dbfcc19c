import { describe, expect, it } from 'vitest';
import type { InspectedDomain, Report, SpfBranch } from '../../src/core/report.ts';
import { renderText } from '../../src/report/text.ts';
import { attacked, broken, dead, finding, healthy, large, report, result } from './fixtures.ts';
import { parseCommand } from './reading.ts';

const plain = (one: Report, verbose = false): string =>
  renderText(one, { color: false, width: 100, verbose });
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character of colours
const colors = /\x1b\[\d+m/g;

describe('text', () => {
  it('says of a healthy domain that nothing is wrong, and no more', () => {
    expect(plain(healthy).split('\n')).toHaveLength(2);
  });

  it('tells the worst first, with the remedy right below', () => {
    const lines = plain(broken).split('\n');
    const heads = lines
      .filter((line) => /^ {2}(error|warning|notice) /.test(line))
      .map((line) => line.trim().split(/\s+/)[0]);
    expect(heads).toEqual(['error', 'error', 'warning', 'notice']);
    expect(lines.filter((line) => line.trimStart().startsWith('→'))).toHaveLength(4);
  });

  it('names how to learn more about the worst', () => {
    expect(plain(broken)).toContain('deliverability explain mx/alias');
    expect(plain(dead)).not.toContain('explain');
  });

  it('says the same in colour', () => {
    const colored = renderText(broken, { color: true, width: 100 });
    expect(colored).toMatch(colors);
    expect(colored.replace(colors, '')).toBe(plain(broken));
  });

  it('keeps to the width, but for words that cannot be broken', () => {
    for (const line of renderText(broken, { color: false, width: 60 }).split('\n')) {
      const isDrawing = /[├└]|look-up|^[✗!·✓?] |^ {2}(error|warning|notice) /.test(line);
      if (!isDrawing) expect(line.length).toBeLessThanOrEqual(60);
    }
  });

  it('holds nothing that a terminal or the runner obeys', () => {
    for (const verbose of [false, true]) {
      for (const line of plain(attacked, verbose).split('\n')) {
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|##\[|##vso\[/u);
        expect(parseCommand(line)).toBeUndefined();
      }
    }
  });

  it('draws the SPF tree where a finding is about SPF, and everywhere for who wants everything', () => {
    expect(plain(broken)).toContain('├─ include:_spf.example.net');
    expect(plain(healthy)).not.toContain('└─');
    expect(plain(healthy, true)).toContain('└─ -all');
  });

  it('says in which branch the look-ups and the problems are', () => {
    const line =
      plain(broken)
        .split('\n')
        .find((one) => one.includes('─ include:gone.example ')) ?? '';
    expect(line).toMatch(/1 look-up, 1 void {2}✗ no SPF record$/);
  });

  it('counts healthy domains where there are many', () => {
    const domains: readonly InspectedDomain[] = Array.from({ length: 50 }, (_, i) => ({
      name: `d${i}.example`,
      profile: 'sender',
    }));
    const results = domains.map(({ name }, i) =>
      result('mx/null', { domains: [name], findings: i === 49 ? [finding('warning', 'mx/null')] : [] }),
    );
    const lines = plain(report({ domains, results })).split('\n');
    expect(lines[0]).toMatch(/d49\.example/);
    expect(lines.length).toBeLessThan(12);
    expect(lines).toContain('✓ 49 domains: nothing wrong');
    expect(plain(report({ domains, results }), true)).toContain('d17.example');
  });

  it('counts findings beyond the hundredth, and tells them all to who wants everything', () => {
    const big = large(100, 60);
    const told = (text: string): number =>
      text.split('\n').filter((line) => /^ {2}(error|warning|notice) /.test(line)).length;
    expect(told(plain(big))).toBe(100);
    expect(plain(big)).toContain('900 more findings');
    expect(told(plain(big, true))).toBe(1000);
  });

  it('lists what is suppressed only for who wants everything', () => {
    expect(plain(broken)).not.toContain('reports are read by the parent company');
    expect(plain(broken, true)).toMatch(
      /reports are read by the parent company \(mail team,\s+until 2027-01-31\)/,
    );
  });

  it('bounds a tree of any shape', () => {
    const wide: SpfBranch = {
      label: 'w',
      lookups: 1,
      voids: 0,
      branches: Array(500).fill({ label: 'x', lookups: 1, voids: 0, branches: [] }),
    };
    let deep: SpfBranch = wide;
    for (let i = 0; i < 200; i++) deep = { label: `l${i}`, lookups: 1, voids: 0, branches: [deep] };
    for (const spf of [wide, deep]) {
      const text = plain(
        report({ domains: [{ name: 'example.com', profile: 'sender', spf }], results: [result('mx/null')] }),
        true,
      );
      expect(text.split('\n').length).toBeLessThan(100);
      expect(text).toMatch(/… \d+ more branch/);
    }
  });
});
