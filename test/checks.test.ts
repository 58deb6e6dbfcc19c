/** Every check says in its examples exactly what it claims to say there, and is shaped as the house asks. */
import { describe, expect, it } from 'vitest';
import { checks } from '../src/checks/index.ts';
import { severities } from '../src/core/finding.ts';
import { runExample } from './support/example.ts';

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  it.each(check.examples.map((example) => [example.title, example] as const))('%s', async (_, example) => {
    const results = await runExample(check, example);
    const said = results.flatMap(({ findings }) => findings.map(({ message }) => message));
    expect(said).toEqual(example.says);
    if (example.outcome !== undefined)
      expect(results.map(({ outcome }) => outcome)).toContain(example.outcome);
    else
      expect(results.some(({ outcome }) => outcome === 'inconclusive' || outcome === 'crashed')).toBe(false);
  });

  it('shows every message in an example', () => {
    const shown = new Set(check.examples.flatMap(({ says }) => says));
    expect(Object.keys(check.messages).filter((message) => !shown.has(message))).toEqual([]);
  });

  it('has an example in which it is silent', () => {
    expect(check.examples.some(({ says, outcome }) => says.length === 0 && outcome === undefined)).toBe(true);
  });

  it('names titles, reasons and references', () => {
    expect(check.id).toMatch(/^[a-z0-9]+\/[a-z0-9-]+$/);
    expect(check.title.length).toBeGreaterThan(10);
    expect(check.why.length).toBeGreaterThan(60);
    expect(check.refs.length).toBeGreaterThan(0);
    for (const { url } of check.refs) expect(URL.canParse(url)).toBe(true);
    for (const { severity } of Object.values<{ severity: string }>(check.messages))
      expect(severities).toContain(severity);
  });

  it('has examples with different titles', () => {
    expect(new Set(check.examples.map(({ title }) => title)).size).toBe(check.examples.length);
  });
});

it('no two checks share an id', () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});
