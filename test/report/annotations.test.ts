import { describe, expect, it } from 'vitest';
import type { CheckId } from '../../src/core/finding.ts';
import { annotationCommands, annotationsOf } from '../../src/report/annotations.ts';
import { attacked, broken, dead, finding, healthy, hostile, report, result } from './fixtures.ts';
import { parseCommand } from './reading.ts';

const many = (errors: number, warnings: number) => {
  const results = Array.from({ length: errors + warnings }, (_, i) => {
    const check: CheckId = i < errors ? `spf/e-${i % 3}` : `mx/w-${i % 2}`;
    return result(check, { findings: [finding(i < errors ? 'error' : 'warning', check)] });
  });
  return report({ results: results.reverse() });
};

const commandsOf = (one: typeof broken) => annotationCommands(annotationsOf(one)).trimEnd().split('\n');

describe('annotations', () => {
  it('point at the finding, else at the settings', () => {
    const places = annotationsOf(broken).shown.map(({ title, file, startLine, startColumn }) => ({
      title,
      file,
      startLine,
      startColumn,
    }));
    expect(places).toContainEqual({
      title: 'example.com: spf/void-lookups',
      file: 'dns/example.com.zone',
      startLine: 12,
      startColumn: 3,
    });
    expect(places).toContainEqual({
      title: 'example.com: spf/lookup-limit',
      file: '.github/deliverability.yml',
      startLine: 4,
      startColumn: 5,
    });
  });

  it('are at most ten of each level, the worst first, and the rest is kept', () => {
    const { shown, leftOut } = annotationsOf(many(13, 12));
    expect(shown.map(({ level }) => level)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
    ]);
    expect(leftOut.map(({ finding }) => finding.severity)).toEqual([
      'error',
      'error',
      'error',
      'warning',
      'warning',
    ]);
  });

  it('count and name in the log what has none', () => {
    const last = commandsOf(many(13, 12)).at(-1) ?? '';
    expect(parseCommand(last)).toBeUndefined();
    expect(last).toMatch(/^5 more findings .*spf\/e-\d \(\d\).*mx\/w-\d \(\d\)/);
  });

  it('are none for a healthy domain', () => {
    expect(annotationsOf(healthy)).toEqual({ shown: [], leftOut: [] });
    expect(annotationCommands(annotationsOf(healthy))).toBe('');
  });

  it('fail where nothing could be looked at, and only mention it where the run passes', () => {
    expect(
      annotationsOf(dead).shown.map(({ level, file, startLine }) => ({ level, file, startLine })),
    ).toEqual([{ level: 'error', file: '.github/workflows/mail.yml', startLine: 12 }]);
    expect(annotationsOf(broken).shown.find(({ title }) => title === 'Could not look')?.level).toBe('notice');
  });

  it('keep within the limits of GitHub', () => {
    const long = report({
      results: [
        result('spf/all', {
          domains: [`${'a.'.repeat(120)}example.com`],
          findings: [finding('error', 'spf/all', { text: hostile.repeat(20), remedy: hostile.repeat(20) })],
        }),
        result('spf/all', { outcome: 'inconclusive', reason: hostile.repeat(40) }),
      ],
    });
    for (const { title, message } of annotationsOf(long).shown) {
      expect(message.length).toBeLessThanOrEqual(4096);
      expect(title.length).toBeLessThanOrEqual(255);
    }
    expect(annotationsOf(long).shown.some(({ message }) => message.length > 3500)).toBe(true);
  });
});

describe('workflow commands', () => {
  it('say what the annotations say', () => {
    const { shown } = annotationsOf(attacked);
    const read = commandsOf(attacked).map(parseCommand);
    expect(read.map((command) => command?.name)).toEqual(shown.map(({ level }) => level));
    expect(read.map((command) => command?.message)).toEqual(shown.map(({ message }) => message));
    expect(read.map((command) => command?.properties['title'])).toEqual(shown.map(({ title }) => title));
  });

  it('are one line each, whatever the DNS says', () => {
    const lines = commandsOf(attacked);
    expect(lines).toHaveLength(annotationsOf(attacked).shown.length);
    for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });

  it('give one line as a place, since GitHub drops columns of several', () => {
    const command = commandsOf(broken)
      .map(parseCommand)
      .find((one) => one?.properties['file'] === 'dns/example.com.zone');
    expect(command?.properties).toMatchObject({ line: '12', endLine: '12', col: '3' });
  });
});
