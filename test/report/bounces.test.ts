import { describe, expect, it } from 'vitest';
import type { BounceTable } from '../../src/core/report.ts';
import { bounceBlock, bounceParagraphs } from '../../src/report/bounces.ts';
import { painter } from '../../src/report/style.ts';
import { report } from './fixtures.ts';

const table: BounceTable = {
  domain: 'example.com',
  failed: 3,
  delayed: 1,
  dead: 1,
  categories: [
    {
      category: 'blocklisted',
      failed: 3,
      delayed: 1,
      permanent: 3,
      temporary: 1,
      receivers: [{ name: '<b>@team|`x`', count: 4 }],
      remedy: 'Mend the cause.',
      checks: ['blocklist/*'],
    },
  ],
};
const given = { ...report({}), bounces: [table] };
const pen = { paint: painter(false), width: 80, verbose: false };

describe('the table of bounces', () => {
  it('stands in Markdown, with hostile names made harmless', () => {
    const [text = ''] = bounceBlock(given).rows;
    expect(text).toContain('| `blocklisted` | 3 | 1 |');
    expect(text).toContain('Mend the cause. `blocklist/*`');
    expect(text).not.toMatch(/<b>|@team\||[^\\]\|`x`/);
  });

  it('stands at a terminal, with the remedy below its row', () => {
    const [lines = []] = bounceParagraphs(given, pen);
    expect(lines[0]).toBe('Bounces of example.com  3 failed, 1 delayed, 1 dead address');
    expect(lines[1]).toMatch(/^ {8}4 {2}blocklisted {2}3 permanent, 1 temporary · /);
    expect(lines[2]).toContain('→ Mend the cause.');
  });

  it('is not there without bounces', () => {
    expect(bounceBlock(report({})).rows).toEqual([]);
    expect(bounceParagraphs(report({}), pen)).toEqual([]);
  });
});
