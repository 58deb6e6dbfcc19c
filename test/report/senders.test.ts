import { describe, expect, it } from 'vitest';
import type { SenderRow, SenderTable } from '../../src/core/report.ts';
import { senderBlock, senderParagraphs } from '../../src/report/senders.ts';
import { painter } from '../../src/report/style.ts';
import { report } from './fixtures.ts';

const row: SenderRow = {
  name: 'include:<b>@team|`x`',
  standing: 'own',
  messages: 12_000,
  passed: 11_999,
  dkim: 6000,
  spf: 0,
  stopped: 1,
  addresses: 3,
};
const table = (senders: readonly SenderRow[]): SenderTable => ({
  domain: 'example.com',
  reports: 2,
  begin: '2026-01-01',
  end: '2026-01-07',
  messages: 12_000,
  passed: 11_999,
  failed: 1,
  senders,
});
const given = (senders: readonly SenderRow[]) => ({ ...report({}), senders: [table(senders)] });
const pen = { paint: painter(false), width: 80, verbose: false };

describe('the table of senders', () => {
  it('stands in Markdown, with hostile names made harmless and no share rounded up', () => {
    const [text = ''] = senderBlock(given([row])).rows;
    expect(text).toContain('| authorised | 12,000 | 99.9 % | 50 % | 0 % | 1 |');
    expect(text).not.toMatch(/<b>|@team\||[^\\]\|`x`/);
  });

  it('stands at a terminal, a sender a line', () => {
    const [lines = []] = senderParagraphs(given([row]), pen);
    expect(lines[0]).toBe(
      'Senders of example.com by DMARC reports  12,000 messages in 2 reports, 2026-01-01 to 2026-01-07: 99.9 % pass',
    );
    expect(lines[1]).toMatch(
      /^ {5}12,000 {2}include:.* {2}authorised · DMARC 99\.9 %, DKIM 50 %, SPF 0 %, 1 stopped$/,
    );
  });

  it('shows the largest, and all where they are asked for', () => {
    const many = given(Array.from({ length: 20 }, () => row));
    expect(senderBlock(many).rows[0]).toContain('and 5 more');
    expect(senderParagraphs(many, pen)[0]?.length).toBe(17);
    expect(senderParagraphs(many, { ...pen, verbose: true })[0]?.length).toBe(21);
  });

  it('is not there without reports', () => {
    expect(senderBlock(report({})).rows).toEqual([]);
    expect(senderParagraphs(report({}), pen)).toEqual([]);
  });
});
