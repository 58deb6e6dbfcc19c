/** Reply lines of many receivers, with labels. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { categories, classify } from '../../src/mail/dsn/index.ts';

interface Label {
  readonly id: string;
  readonly text: string;
  readonly replycode: string | null;
  readonly status: string | null;
  readonly category: string;
  /** Categories that can be defended as well. */
  readonly also: readonly string[];
  readonly permanence: string;
}

const folder = join(import.meta.dirname, '../../../shared/vectors/bounces');
const isPresent = existsSync(folder);
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const labels = isPresent ? (read('replies.json') as readonly Label[]) : [];

const idsWhere = (isWrong: (label: Label) => boolean): readonly string[] =>
  labels.filter(isWrong).map(({ id }) => id);

describe.skipIf(!isPresent)(isPresent ? 'reply lines' : 'reply lines (skipped: no vectors)', () => {
  it('are put in a category that the label gives or defends', () => {
    const wrong = idsWhere(
      ({ text, category, also }) => ![category, ...also].includes(classify(text).category),
    );
    expect(labels.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('mostly are put in the very category of the label', () => {
    const wrong = idsWhere(({ text, category }) => classify(text).category !== category);
    expect(1 - wrong.length / labels.length).toBeGreaterThan(0.93);
  });

  it('keep their codes, and pass or stay as these say', () => {
    const wrong = idsWhere(({ text, replycode, status, permanence }) => {
      const found = classify(text);
      const codes = [found.replyCode, found.status];
      return (
        [replycode, status].some((code, at) => code !== null && code !== codes[at]) ||
        found.permanence !== permanence
      );
    });
    expect(wrong).toEqual([]);
  });

  it('have categories of the taxonomy only, with the same verdict on the address', () => {
    const taxonomy = Object.entries(read('taxonomy.json') as Record<string, { suppress?: boolean }>);
    const known = taxonomy.filter(([name]) => !name.startsWith('_'));
    expect(Object.fromEntries(known.map(([name, { suppress }]) => [name, suppress]))).toEqual(
      Object.fromEntries(Object.entries(categories).map(([name, { suppress }]) => [name, suppress])),
    );
  });
});
