import { describe, expect, it } from 'vitest';
import type { SpfBranch } from '../../src/core/report.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { spfGraph } from '../../src/report/mermaid.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { attacked, broken, dead, finding, hostile, large, report, result, spf } from './fixtures.ts';
import { outsideCode } from './reading.ts';

const docsUrl = 'https://example.com/project/blob/v1';

/** The document without fenced blocks, code spans and the markup that the report itself writes. */
const foreign = (document: string): string =>
  outsideCode(document.replace(/^```mermaid\n[\s\S]*?\n```$/gm, ''))
    .replace(/^<details><summary>[^<]*<\/summary>$/gm, '')
    .replaceAll('</details>', '')
    .replace(/\[\]\(https:\/\/example\.com\/project\/blob\/v1\/docs\/checks\/[a-z/-]+\.md\)/g, '')
    .replace(/&#?\w+;/g, '§');

describe('the step summary', () => {
  it('links each finding to what explains its check', () => {
    expect(renderSummary(broken, { docsUrl })).toContain(
      `[\`spf/lookup-limit\`](${docsUrl}/docs/checks/spf/lookup-limit.md)`,
    );
    expect(renderSummary(broken)).not.toContain('](');
  });

  it('names the findings that have no annotation', () => {
    const results = Array.from({ length: 12 }, () =>
      result('spf/all', { findings: [finding('error', 'spf/all')] }),
    );
    expect(renderSummary(report({ results }))).toMatch(/2 more findings .*spf\/all \(2\)/);
    expect(renderSummary(broken)).not.toContain('without an annotation');
  });

  it('holds no markup, link, mention or issue number from the DNS', () => {
    const live = /<|(?<!\\)[[\]_~$]|:\/\/|www\.|(?<![a-z0-9])@\w|#\d|[\p{Cf}\p{Cs}]/iu;
    expect(foreign(renderSummary(attacked, { docsUrl }))).not.toMatch(live);
  });

  it('keeps each row of a table on one line with its cells', () => {
    const rows = renderSummary(attacked)
      .split('\n')
      .filter((line) => line.startsWith('| spf/all'));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.match(/(?<!\\)\|/g)).toHaveLength(6);
  });

  it('opens and closes what it folds', () => {
    for (const one of [broken, attacked, large(300, 60)]) {
      const text = renderSummary(one, { mostBytes: 60_000 });
      expect(text.match(/^<details>/gm)?.length).toBe(text.match(/^<\/details>$/gm)?.length);
      expect(text.match(/^```mermaid$/gm)?.length ?? 0).toBe(text.match(/^```$/gm)?.length ?? 0);
    }
  });

  it('stays below its limit and counts what it leaves out', () => {
    const big = large(1500, 60);
    const text = renderSummary(big, { docsUrl });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900_000);
    const told = text.match(/^- \*\*/gm)?.length ?? 0;
    const left = Number(/^(\d+) more in the report file/m.exec(text.slice(text.indexOf('## Findings')))?.[1]);
    expect(told).toBeGreaterThan(100);
    expect(told + left).toBe(15_000);
  });

  it('is far below it for hostile text of any length', () => {
    const long = Array.from({ length: 300 }, () =>
      result('spf/all', {
        findings: [
          finding('error', 'spf/all', { text: `"${hostile.repeat(50)}"`, remedy: '\u202e'.repeat(9000) }),
        ],
      }),
    );
    expect(Buffer.byteLength(renderSummary(report({ results: long })))).toBeLessThanOrEqual(900_000);
  });

  it('says of a dead resolver what could not be looked at', () => {
    expect(renderSummary(dead)).toContain('## Could not look');
    expect(renderSummary(dead)).not.toContain('✅');
  });
});

describe('the Markdown file', () => {
  it('has what the summary has', () => {
    const below = (text: string): string => text.slice(text.indexOf('| |'));
    const summary = below(renderSummary(broken, { docsUrl })).trimEnd();
    expect(below(renderMarkdown(broken, { docsUrl }))).toContain(summary);
  });

  it('fits where it must', () => {
    expect(Buffer.byteLength(renderMarkdown(large(500, 60), { mostBytes: 60_000 }))).toBeLessThanOrEqual(
      60_500,
    );
  });
});

describe('the SPF graph', () => {
  const line =
    /^(?:flowchart LR| {2}(?:n\d+|more)\["[A-Za-z0-9 .:/=~?+,#;<>-]*"\](?::::wrong)?| {2}n\d+ -->(?:\|"[a-z0-9 ,-]*"\|)? n\d+| {2}classDef wrong .*)$/;
  const graph = (root: SpfBranch): readonly string[] => spfGraph(root).split('\n');

  it('has the look-ups on its branches and leaves out what costs nothing', () => {
    expect(graph(spf)).toContain('  n0 -->|"9 look-ups"| n1');
    expect(spfGraph(spf)).not.toContain('ip4');
  });

  it('cannot be broken by a label', () => {
    const evil: SpfBranch = { label: hostile, lookups: 1, voids: 0, problem: hostile, branches: [] };
    for (const one of graph({ ...evil, branches: [evil, evil] })) expect(one).toMatch(line);
  });

  it('is bounded', () => {
    const wide: SpfBranch = { ...spf, branches: Array(500).fill(spf) };
    expect(graph(wide).length).toBeLessThan(120);
    expect(spfGraph(wide)).toMatch(/more\["\d+ more branches"\]/);
  });
});
