/** Rendering grows with the report and no faster, and a big one takes no time that anybody notices. */
import { expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { annotationCommands, annotationsOf } from '../../src/report/annotations.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderText } from '../../src/report/text.ts';
import { large } from './fixtures.ts';

const formats: Readonly<Record<string, (report: Report) => string>> = {
  text: (report) => renderText(report, { color: true, width: 100 }),
  verbose: (report) => renderText(report, { color: true, width: 100, verbose: true }),
  annotations: (report) => annotationCommands(annotationsOf(report)),
  json: renderJson,
  summary: (report) => renderSummary(report),
  markdown: (report) => renderMarkdown(report),
  sarif: (report) => renderSarif(report, { rules: [], fallbackPath: 'x.yml' }),
  junit: renderJunit,
};

const big = large(1000, 60);

it.each(Object.entries(formats))('%s of 1,000 domains with 60 results each is quick', (name, render) => {
  const start = performance.now();
  const { length } = render(big);
  const milliseconds = performance.now() - start;
  console.log(`${name}: ${Math.round(milliseconds)} ms, ${length} characters`);
  // Ten times what it takes on an idle machine, since the machine that runs this may be busy.
  expect(milliseconds).toBeLessThan(5000);
});
