/** Every row of the table of wordings is tested by its own sample, and no phrase of it is dead. */
import { describe, expect, it } from 'vitest';
import { classify, classifyBounce } from '../../../../src/mail/dsn/classify/index.ts';
import type { Row } from '../../../../src/mail/dsn/classify/rule.ts';
import { hints, statements } from '../../../../src/mail/dsn/classify/rules/index.ts';

const rows: readonly Row[] = [...statements.rows, ...hints.rows];

/** A reply that says just the phrase, under the conditions of its row. */
function categoryOf(phrase: string, { when }: Row): string {
  const words = phrase.replaceAll('…', 'xyz').replace(/\*$/, '');
  const reply = when?.reply?.[0] ?? `${when?.class ?? '5'}50`;
  const status = when?.status?.[0] ?? '';
  return classifyBounce({
    kind: 'failed',
    text: '',
    diagnostic: `${reply} ${status} ${words}`,
    command: when?.commands?.[0],
  }).category;
}

describe('the table of wordings', () => {
  it('names each row once', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('lets each row decide its sample', () => {
    const decided = rows.map(({ sample, id }) => ({ sample, id, by: classify(sample).rule }));
    expect(decided.filter(({ id, by }) => id !== by)).toEqual([]);
  });

  it('holds no phrase that a row of another category takes first', () => {
    const dead = statements.rows.flatMap((row) =>
      (row.phrases ?? [])
        .filter((phrase) => categoryOf(phrase, row) !== row.category)
        .map((phrase) => `${row.id}: ${phrase}`),
    );
    expect(dead).toEqual([]);
  });

  it('writes phrases as texts are compared: lower case, no codes, no addresses', () => {
    const phrases = rows.flatMap(({ phrases = [] }) => phrases);
    expect(phrases.length).toBeGreaterThan(1000);
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase() || phrase !== phrase.trim())).toEqual(
      [],
    );
    expect(phrases.filter((phrase) => /\w@\w|\b[245]\.\d+\.\d+\b/.test(phrase))).toEqual([]);
  });

  it('says no phrase twice in one row', () => {
    const twice = rows.flatMap(({ id, phrases = [] }) =>
      phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at).map((phrase) => `${id}: ${phrase}`),
    );
    expect(twice).toEqual([]);
  });
});
