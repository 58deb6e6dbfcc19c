import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  oneof,
  property,
  string,
  tuple,
  uint8Array,
} from 'fast-check';
import { expect, it } from 'vitest';
import { validate } from '../../src/mail/arc/index.ts';
import {
  format,
  isMeantAsKey,
  parse,
  parseSignature,
  sampleKeys,
  verify,
} from '../../src/mail/dkim/index.ts';
import { zoneResolver } from '../support/example.ts';
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

const dns = zoneResolver(`s1._domainkey.example.com. TXT "v=DKIM1; k=ed25519; p=${sampleKeys.ed25519}"`);

const signatureTag = tuple(
  constantFrom('v', 'a', 'b', 'bh', 'c', 'd', 'h', 'i', 'l', 'q', 's', 't', 'x', 'z', ' b ', 'B', 'y'),
  oneof(
    constantFrom(
      '1',
      'ed25519-sha256',
      'rsa-sha256',
      'rsa-sha1',
      'relaxed/simple',
      'example.com',
      's1',
      'from:to',
    ),
    constantFrom(
      '@example.com',
      '9'.repeat(80),
      'dns/txt',
      'From:=20a|To',
      '',
      '\u00fc.example',
      'AAAA',
      '\r\n ',
    ),
    constantFrom(Buffer.alloc(32).toString('base64'), Buffer.alloc(64).toString('base64')),
    string({ unit: constantFrom(...'a1M=:+/ |@\t;.\r\n\u00e9'), maxLength: 30 }),
  ),
).map(([name, value]) => `${name}=${value}`);

const good = `v=1; a=ed25519-sha256; d=example.com; s=s1; h=from; bh=${Buffer.alloc(32).toString('base64')}; b=AAAA`;
const signature = oneof(
  array(signatureTag, { maxLength: 12 }).map((tags) => tags.join('; ')),
  array(signatureTag, { maxLength: 4 }).map((tags) => [good, ...tags].join(';')),
);

it('reads any signature without a throw, with spans inside it', () => {
  assert(
    property(signature, (value) => {
      const { signature, problems } = parseSignature(value);
      expect(signature === undefined).toBe(problems.length > 0);
      for (const { span } of problems) expect(span.end).toBeLessThanOrEqual(value.length);
    }),
    { numRuns: 500 },
  );
});

const line = oneof(
  signature.map((value) => `DKIM-Signature: ${value}`),
  constantFrom(
    'From: a@example.com',
    'DKIM-Signature:',
    ':',
    '',
    ' ',
    'From',
    '\t: x',
    '\0',
    '\u00e9: \u00e9',
  ),
);
const ends = constantFrom('\r\n', '\n', '\r');

it('verifies any message without a throw, one result for each signature', async () => {
  await assert(
    asyncProperty(
      oneof(
        uint8Array({ maxLength: 200 }).map((octets) => Buffer.from(octets)),
        array(tuple(line, ends), { maxLength: 10 }).map((lines) =>
          Buffer.from(lines.flat().join(''), 'latin1'),
        ),
      ),
      async (message) => {
        for (const { result } of (await verify(message, { dns, now: 0 })).signatures)
          expect(result).not.toBe('pass');
      },
    ),
    { numRuns: 500 },
  );
});

it('reads signatures in time that grows with the length only', () => {
  for (const unit of ['A', ' ', '=', ':', '=3D', '|', '\r\n ', '@', '.', ';', 'a:', '9', '\u00e9']) {
    const read = (times: number): void => {
      const much = unit.repeat(times);
      for (const tag of ['b', 'h', 'i', 'z', 'd', 'q', 'y'])
        parseSignature(`v=1; d=example.com; ${tag}=${much}`);
    };
    expectLinear(read, unit);
  }
});

const set = tuple(
  constantFrom('ARC-Seal', 'ARC-Message-Signature', 'ARC-Authentication-Results'),
  constantFrom('i=1; ', 'i=2;', 'i=', '', 'i=51; '),
  oneof(signature, constantFrom('a=rsa-sha256; cv=none; d=example.com; s=s1; b=AAAA', 'cv=pass')),
).map(([name, instance, rest]) => `${name}: ${instance}${rest}`);

it('validates any chain without a throw', async () => {
  await assert(
    asyncProperty(array(oneof(set, line), { maxLength: 8 }), async (lines) => {
      const { result } = await validate(Buffer.from(lines.join('\r\n'), 'latin1'), { dns, now: 0 });
      expect(['none', 'fail']).toContain(result);
    }),
    { numRuns: 500 },
  );
});
