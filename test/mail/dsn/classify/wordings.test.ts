/** Several hundred wordings of the field keep their category when the table changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { categories, classify } from '../../../../src/mail/dsn/index.ts';

const line = /^([a-z-]+)(?: \(([a-z, -]+)\))?: (.+)$/;
const wordings = readFileSync(join(import.meta.dirname, 'wordings.txt'), 'utf8')
  .split('\n')
  .filter((text) => text !== '' && !text.startsWith('#'))
  .map((text) => {
    const [, category = '', also = '', reply = ''] = line.exec(text) ?? [];
    return { reply, allowed: [category, ...also.split(', ').filter(Boolean)] };
  });

it('puts each wording in the category that it has, or in one that can be defended', () => {
  expect(wordings.length).toBeGreaterThan(300);
  expect(
    wordings.flatMap(({ allowed }) => allowed).filter((name) => !Object.hasOwn(categories, name)),
  ).toEqual([]);
  const wrong = wordings.flatMap(({ reply, allowed }) => {
    const { category, rule } = classify(reply);
    return allowed.includes(category) ? [] : [{ reply, category, rule, allowed }];
  });
  expect(wrong).toEqual([]);
});
