import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  constantFrom,
  oneof,
  property,
  string,
} from 'fast-check';
import { expect, it } from 'vitest';
import { type DomainName, isWithin, parseName } from '../../src/net/dns/name.ts';
import { nothing, overlay } from '../../src/net/dns/overlay.ts';
import { parseZone } from '../../src/net/dns/zone/parse.ts';
import { expectLinear } from '../support/growth.ts';
import './seed.ts';

const words = constantFrom(
  ...[
    '\n',
    ' ',
    '\t',
    '(',
    ')',
    '"',
    ';',
    '\\',
    '\\.',
    '\\300',
    '@',
    '*',
    '.',
    '$TTL',
    '$ORIGIN',
    'IN',
    '1h',
    '300',
  ],
  ...[
    'A',
    'AAAA',
    'MX',
    'TXT',
    'CNAME',
    'SOA',
    'TLSA',
    'SRV',
    'NS',
    'CAA',
    '192.0.2.1',
    '::1',
    'a',
    'b.a',
    'example.com.',
    'é',
  ],
);
const text = oneof(
  string({ unit: 'binary', maxLength: 300 }),
  array(words, { maxLength: 60 }).map((all) => all.join('')),
  array(words, { maxLength: 60 }).map((all) => all.join(' ')),
);

it('reads any text without a throw, into records inside the zone and on its lines', () => {
  assert(
    property(text, (text) => {
      const { records, problems, apex } = parseZone(text, {
        path: 'zone',
        origin: 'example.com' as DomainName,
      });
      const lines = text.split('\n').length;
      for (const { name, source } of records) {
        expect(parseName(name)).toBe(name);
        expect(isWithin(name, apex)).toBe(true);
        expect(source?.line).toBeGreaterThanOrEqual(1);
        expect(source?.line).toBeLessThanOrEqual(lines);
      }
      for (const { line } of problems) expect(line).toBeLessThanOrEqual(lines);
    }),
    { numRuns: 1_000 },
  );
});

it('answers from any zone without a rejection', async () => {
  const names = constantFrom(
    'a.example.com',
    'x.y.a.example.com',
    'example.com',
    'com',
    '',
  ) as Arbitrary<DomainName>;
  await assert(
    asyncProperty(text, names, constantFrom('A', 'CNAME', 'DS'), async (text, name, type) => {
      const resolve = overlay([parseZone(text, { path: 'zone' })], nothing);
      expect(['found', 'nodata', 'nxdomain', 'failed']).toContain((await resolve({ name, type })).kind);
    }),
    { numRuns: 500 },
  );
});

it('takes time that grows with the length only', () => {
  const units = [
    'a',
    '"',
    '\\',
    '(',
    ')',
    ';',
    '\n',
    ' ',
    'a ',
    '\\a',
    '\\"',
    '.',
    'a.',
    '1h',
    'a A 192.0.2.1\n',
  ];
  for (const unit of [...units, ...units.map((each) => `${each}\n`)]) {
    for (const start of ['', 'a TXT ', 'a TXT "', 'a TLSA 1 1 1 ']) {
      expectLinear((times) => parseZone(start + unit.repeat(times), { path: 'zone' }), start + unit, 2_000);
    }
  }
});
