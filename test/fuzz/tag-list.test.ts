import { assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { formatTags, readTags } from '../../src/mail/tag-list/index.ts';
import { expectLinear } from '../support/growth.ts';
import './seed.ts';

const text = oneof(
  string({ unit: 'binary', maxLength: 200 }),
  string({ unit: constantFrom(...'avp=;: \t\r\n,!1_é'), maxLength: 200 }),
);

it('reads any text without a throw, with spans in order and inside it', () => {
  assert(
    property(text, (text) => {
      let last = 0;
      for (const { name, value, nameSpan, valueSpan } of readTags(text).tags) {
        expect(nameSpan.start).toBeGreaterThanOrEqual(last);
        expect([
          text.slice(nameSpan.start, nameSpan.end),
          text.slice(valueSpan.start, valueSpan.end),
        ]).toEqual([name, value]);
        last = valueSpan.end;
      }
      for (const { span } of readTags(text).problems) expect(text.length).toBeGreaterThanOrEqual(span.end);
    }),
  );
});

it('reads back what it has read', () => {
  assert(
    property(text, (text) => {
      const { tags } = readTags(text);
      const again = readTags(formatTags(tags)).tags;
      expect(again.map(({ name, value }) => [name, value])).toEqual(
        tags.map(({ name, value }) => [name, value]),
      );
    }),
  );
});

it('takes time that grows with the length only', () => {
  for (const unit of ['a=', ';', ' ', 'a=b;', '\r\n '])
    expectLinear((times) => readTags(unit.repeat(times)), unit, 20_000);
});
