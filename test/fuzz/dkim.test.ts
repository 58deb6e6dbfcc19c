import { array, assert, constantFrom, oneof, property, string, tuple, uint8Array } from 'fast-check';
import { expect, it } from 'vitest';
import { format, isMeantAsKey, parse, sampleKeys } from '../../src/mail/dkim/index.ts';
import { expectLinear } from '../support/growth.ts';
import './seed.ts';

const tag = tuple(
  constantFrom('v', 'k', 'p', 'h', 's', 't', 'n', 'g', 'x', ' p', '"v'),
  oneof(
    constantFrom('DKIM1', 'rsa', 'ed25519', '', 'sha256:sha1', '*', 'y:s', ...Object.values(sampleKeys)),
    uint8Array({ maxLength: 60 }).map((octets) => Buffer.from(octets).toString('base64')),
    string({ unit: constantFrom(...'aM=:+/ "\\-\t;\u00e9'), maxLength: 40 }),
  ),
).map(([name, value]) => `${name}=${value}`);

const text = oneof(
  string({ unit: 'binary', maxLength: 200 }),
  array(tag, { maxLength: 8 }).map((tags) => tags.join('; ')),
  array(tag, { maxLength: 6 }).map((tags) => ['v=DKIM1', ...tags].join(';')),
);

it('reads any text without a throw, with spans inside it', () => {
  assert(
    property(text, (text) => {
      const { record, problems } = parse(text);
      for (const { span } of problems) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      expect(record === undefined).toBe(problems.some(({ level }) => level === 'error'));
      expect(typeof isMeantAsKey(text)).toBe('boolean');
    }),
    { numRuns: 500 },
  );
});

it('writes what it has read so that it reads the same', () => {
  assert(
    property(text, (text) => {
      const { record } = parse(text);
      if (record !== undefined) expect(parse(format(record)).record).toEqual(record);
    }),
    { numRuns: 500 },
  );
});

it('takes time that grows with the length only', () => {
  for (const unit of ['p', 'A', ' ', '"', '\\', '=', '; ', 'a:', '-----', '=3D']) {
    const read = (times: number): void => {
      const text = `v=DKIM1; n=${unit.repeat(times)}; p=${unit.repeat(times)}`;
      parse(text);
      isMeantAsKey(text);
    };
    expectLinear(read, unit);
  }
});
