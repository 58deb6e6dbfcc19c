/** Nothing that a record, an envelope or a zone holds makes SPF throw, reject or slow down. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluate,
  expandMacros,
  format,
  type MacroContext,
  parse,
  parseMacroString,
} from '../../src/mail/spf/index.ts';
import type { Resolver, RR } from '../../src/net/dns/resolver.ts';
import { stringsOf } from '../../src/net/dns/text.ts';
import { expectLinear } from '../support/growth.ts';
import './seed.ts';

const names = ['a.example', 'b.example', 'c.example', 'd.example'];
const macro = fc
  .record({
    letter: fc.constantFrom(...'slodiphvSLODIPHVcrtx'),
    digits: fc.constantFrom('', '1', '2', '0', '99999999999999999999'),
    reverse: fc.constantFrom('', 'r', 'R'),
    delimiters: fc.constantFrom('', '.', '-', '--+', '_=/,', '.-'),
  })
  .map(({ letter, digits, reverse, delimiters }) => `%{${letter}${digits}${reverse}${delimiters}}`);
const piece = fc.oneof(
  macro,
  fc.constantFrom(...names, '.', '%%', '%_', '%-', '%', '/24', '//64', ':', '=', ' '),
  fc.string(),
);
const spec = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
const term = fc
  .record({
    qualifier: fc.constantFrom('', '', '-', '~', '?', '+'),
    name: fc.constantFrom(
      'all',
      'a',
      'mx',
      'ptr',
      'include',
      'exists',
      'ip4',
      'ip6',
      'redirect',
      'exp',
      'foo',
    ),
    joint: fc.constantFrom(':', ':', '=', '/', ''),
    value: fc.oneof(
      spec,
      fc.constantFrom(...names),
      fc.ipV4(),
      fc.ipV6(),
      fc.integer({ min: 0, max: 140 }).map(String),
    ),
  })
  .map(({ qualifier, name, joint, value }) => `${qualifier}${name}${joint}${value}`);
const record = fc.array(term, { maxLength: 12 }).map((terms) => ['v=spf1', ...terms].join(' '));
const anyText = fc.oneof(
  record,
  fc.string().map((text) => `v=spf1 ${text}`),
  fc.string({ unit: 'binary' }),
);

describe('any record', () => {
  it('is read without a throw, and problems lie within it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { span } of parse(text).problems) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('is read back from its format as the same', () => {
    fc.assert(
      fc.property(record, (text) => {
        const { record: first } = parse(text);
        const { record: canonical } = parse(format(first ?? { terms: [] }));
        if (first === undefined || canonical === undefined) return expect.fail('v=spf1 makes a record');
        expect(canonical.terms.map(meaning)).toEqual(first.terms.map(meaning));
        expect(parse(format(canonical)).record).toEqual(canonical);
      }),
    );
  });
});

/** A term without its place and its spelling. */
const meaning = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'span' || key === 'text' ? undefined : inner)));

describe('any macro-string', () => {
  it('is read and expanded without a throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(spec, fc.string({ unit: 'binary' })),
        fc.string({ unit: 'binary' }),
        async (text, hostile) => {
          const macros = parseMacroString(text);
          const context: MacroContext = {
            sender: { local: hostile, domain: hostile },
            domain: hostile,
            address: { family: 4, octets: [192, 0, 2, 1] },
            helo: hostile,
            receiver: hostile,
            now: new Date(0),
            validatedNames: async () => [],
          };
          const expanded = 'wrong' in macros ? '' : await expandMacros(macros, context);
          expect(typeof expanded).toBe('string');
        },
      ),
    );
  });
});

/** A world in which every name holds what a table says for it, at random. */
const world = fc
  .dictionary(
    fc.constantFrom(...names),
    fc.record({
      texts: fc.array(anyText, { maxLength: 2 }),
      hosts: fc.array(fc.constantFrom(...names), { maxLength: 12 }),
      ips: fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string()), { maxLength: 3 }),
      fails: fc.boolean(),
    }),
  )
  .map((zone): Resolver => {
    const rr = (data: unknown): RR => ({ name: '' as never, ttl: 0, data: data as never });
    return async ({ name, type }) => {
      const owner = zone[name];
      if (owner === undefined) return { kind: 'nxdomain' };
      if (owner.fails && type !== 'TXT')
        return { kind: 'failed', failure: 'servfail', detail: 'the server failed' };
      const data =
        {
          TXT: owner.texts.map(stringsOf),
          MX: owner.hosts.map((exchange, preference) => ({ preference, exchange })),
          PTR: owner.hosts,
          A: owner.ips,
          AAAA: owner.ips,
        }[type as 'A'] ?? [];
      return data.length === 0
        ? { kind: 'nodata' }
        : ({ kind: 'found', via: [], records: data.map(rr) } as never);
    };
  });

describe('any world', () => {
  it('gives one of the seven results, with bounded look-ups', async () => {
    const mailFrom = fc.oneof(fc.constantFrom(...names.map((name) => `x@${name}`)), fc.string());
    const ip = fc.oneof(fc.ipV4(), fc.ipV6(), fc.string());
    await fc.assert(
      fc.asyncProperty(world, ip, fc.string(), mailFrom, async (dns, ip, helo, mailFrom) => {
        const { result, lookups, voids, trace, reason } = await evaluate({ ip, helo, mailFrom }, { dns });
        expect(['none', 'neutral', 'pass', 'fail', 'softfail', 'temperror', 'permerror']).toContain(result);
        expect(lookups).toBeLessThanOrEqual(11);
        expect(voids).toBeLessThanOrEqual(3);
        expect(trace.length).toBeLessThanOrEqual(250);
        expect(reason.endsWith('.')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a long record', () => {
  it.each([
    '%{d1',
    '/1',
    '//1',
    'a:x/',
    '%',
    '.',
    '-',
    'x',
    ':',
    '%{l1r....',
    ' ip4:1',
    ' redirect=x.y',
    ' a:%{d}/9',
    '~all',
    '\u00e9',
    '0',
    '=',
  ])('of "%s" takes time in proportion to its length', (unit) => {
    for (const start of ['v=spf1 ', 'v=spf1 a:', 'v=spf1 ip6:', 'v=spf1 exp=', 'v=spf1 foo=']) {
      expectLinear((times) => parse(start + unit.repeat(times)), start + unit, 4_000);
    }
  });
});
