import { describe, expect, it } from 'vitest';
import type { RateSeries } from '../../src/core/report.ts';
import { rateBlock, rateGraph, rateParagraphs } from '../../src/report/rates.ts';
import { painter } from '../../src/report/style.ts';
import { report } from './fixtures.ts';

const series: RateSeries = {
  domain: 'example.com',
  rate: 'complaint',
  warn: 0.001,
  fail: 0.003,
  days: [
    { day: '2026-01-01', share: 0.0001, of: 100_000 },
    { day: '2026-01-02', share: 0.00342, of: 100_000 },
  ],
};
const pen = { paint: painter(false), width: 80, verbose: false };

describe('rates over time', () => {
  it('are drawn with their limit', () => {
    expect(rateGraph(series).split('\n')).toEqual([
      'xychart-beta',
      '  title "Complaints, % of messages"',
      '  x-axis ["01-01", "01-02"]',
      '  y-axis "%" 0 --> 0.37',
      '  bar [0.01, 0.34]',
      '  line [0.3, 0.3]',
    ]);
  });

  it('stand in Markdown with the last day in words', () => {
    const [row = ''] = rateBlock({ ...report({}), rates: [series] }).rows;
    expect(row).toContain('**Complaints of example.com**: 0.34 % on 2026-01-02');
    expect(row).toContain('```mermaid\nxychart-beta\n');
  });

  it('are one line at a terminal', () => {
    const [[, line] = []] = rateParagraphs({ rates: [series] }, pen);
    expect(line?.trim()).toBe('▁█  Complaints of example.com: 0.34 % on 2026-01-02 (fails from 0.3 %)');
  });

  it('are not there without figures', () => {
    expect(rateBlock(report({})).rows).toEqual([]);
    expect(rateParagraphs(report({}), pen)).toEqual([]);
  });
});
