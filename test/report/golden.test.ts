/** What people see, word by word. `vitest run test/report/golden.test.ts -u` writes it anew. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { annotationCommands, annotationsOf } from '../../src/report/annotations.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderText } from '../../src/report/text.ts';
import { broken, dead, healthy } from './fixtures.ts';

const docsUrl = 'https://example.com/project/blob/v1';

const formats: Readonly<Record<string, (report: Report) => string>> = {
  'text.golden': (report) => renderText(report, { color: false, width: 100 }),
  'verbose.golden': (report) => renderText(report, { color: false, width: 100, verbose: true }),
  'color.golden': (report) => renderText(report, { color: true, width: 100 }),
  'annotations.golden': (report) => annotationCommands(annotationsOf(report)),
  'json.golden': renderJson,
  'summary.md': (report) => renderSummary(report, { docsUrl }),
  'report.md': (report) => renderMarkdown(report, { docsUrl }),
  'sarif.golden': (report) => renderSarif(report, { rules: [], fallbackPath: '.github/deliverability.yml' }),
  'junit.xml': renderJunit,
};

describe.each(Object.entries({ healthy, broken, dead }))('the %s report', (name, report) => {
  it.each(Object.entries(formats))('reads as %s', async (format, render) => {
    await expect(render(report)).toMatchFileSnapshot(`../golden/${name}.${format}`);
  });
});
