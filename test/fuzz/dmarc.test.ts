import { array, assert, asyncProperty, constantFrom, oneof, property, string, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { authorDomain, discover, evaluate, format, parse } from '../../src/mail/dmarc/index.ts';
import type { Resolver } from '../../src/net/dns/resolver.ts';
import { stringsOf } from '../../src/net/dns/text.ts';
import { expectLinear } from '../support/growth.ts';
import './seed.ts';

const piece = constantFrom(
  'v=DMARC1',
  'p=reject',
  'p=bogus',
  'sp=none',
  'np=',
  'rua=mailto:a@example.com',
  'rua=mailto:a@example.com!10m,https://x,,b',
  'ruf=mailto:%zz@x',
  'fo=0:1:d',
  'fo:1',
  'pct=200',
  'psd=y',
  'psd=n',
  't=y',
  'x_1=é',
  ' ',
);
const text = oneof(
  string({ unit: 'binary', maxLength: 200 }),
  array(oneof(piece, string({ maxLength: 10 })), { maxLength: 8 }).map((pieces) => pieces.join(';')),
  array(piece, { maxLength: 8 }).map((pieces) => ['v=DMARC1', ...pieces].join('; ')),
);

it('reads any text, with problems in order and inside it', () => {
  assert(
    property(text, (text) => {
      const { record, isDmarc, problems } = parse(text);
      if (record !== undefined) expect(isDmarc).toBe(true);
      if (record === undefined) expect(problems.some(({ level }) => level === 'error')).toBe(true);
      let last = 0;
      for (const { span } of problems) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeLessThanOrEqual(text.length);
        last = span.start;
      }
    }),
  );
});

it('writes records that read the same', () => {
  const meaning = (text: string) => {
    const { record } = parse(text);
    if (record === undefined) return undefined;
    const { tags, rua, ruf, text: _, ...rest } = record;
    return { ...rest, rua: rua.map(({ uri }) => uri), ruf: ruf.map(({ uri }) => uri) };
  };
  assert(
    property(text, (text) => {
      const { record } = parse(text);
      if (record !== undefined) expect(meaning(format(record))).toEqual(meaning(text));
    }),
  );
});

it('finds and judges whatever the DNS says, with eight questions a walk at most', async () => {
  await assert(
    asyncProperty(
      array(tuple(constantFrom('found', 'nxdomain', 'failed'), text), { minLength: 1 }),
      async (answers) => {
        let asked = 0;
        const dns = (async ({ name }) => {
          const [kind, said] = answers[asked++ % answers.length] ?? ['nxdomain', ''];
          if (kind === 'failed') return { kind, failure: 'timeout', detail: '' };
          return kind === 'found'
            ? { kind, records: [{ name, ttl: 1, data: stringsOf(said) }], via: [] }
            : { kind: 'nxdomain' };
        }) as Resolver;
        const found = await discover('a.b.c.d.e.f.g.h.i.example.com', { dns });
        expect(found.queries.length).toBeLessThanOrEqual(8);
        const dkim = [{ domain: 'x.example.com', result: 'pass' }];
        const { result, disposition } = await evaluate({ from: 'a.example.com', spf: null, dkim }, { dns });
        if (result !== 'fail') expect(disposition).toBe('none');
      },
    ),
    { numRuns: 60 },
  );
});

it('reads any From header', () => {
  const header = oneof(
    string({ unit: 'binary', maxLength: 100 }),
    string({ unit: constantFrom(...'a.@<>()",;:[]\\ \r\n'), maxLength: 100 }),
  );
  assert(
    property(header, (header) => {
      expect(authorDomain(header) ?? 'a').toMatch(/^[a-z0-9_.-]+$/);
    }),
  );
});

it('takes time that grows with the length only', () => {
  for (const unit of ['a', '.', '!1', ',', '%41', ' ', ';', ';p=', '@', '"', ',mailto:a@b.c']) {
    expectLinear((times) => parse(`v=DMARC1; p=none; rua=mailto:a@x${unit.repeat(times)}`), unit, 8_000);
  }
  for (const unit of ['(', ')', '"', '<', '@', ' ', '. ', ',', '\\', '[', 'a@b.c,']) {
    expectLinear((times) => authorDomain(unit.repeat(times)), unit, 8_000);
  }
});
