import { assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { formatTags, readTags } from '../../src/mail/tag-list/index.ts';

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
  const time = (text: string): number => {
    const start = performance.now();
    for (let i = 0; i < 5; i += 1) readTags(text);
    return performance.now() - start;
  };
  for (const unit of ['a=', ';', ' ', 'a=b;', '\r\n ']) {
    time(unit.repeat(10_000));
    const [short, long] = [time(unit.repeat(20_000)), time(unit.repeat(160_000))];
    expect(long).toBeLessThan(Math.max(short, 2) * 40);
  }
});
