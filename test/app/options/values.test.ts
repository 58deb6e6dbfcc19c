import { describe, expect, it } from 'vitest';
import { distance, nearest } from '../../../src/app/options/nearest.ts';
import { secretsIn } from '../../../src/app/options/secrets.ts';
import { checkPattern, override } from '../../../src/app/options/values/check-pattern.ts';
import { parseDate } from '../../../src/app/options/values/date.ts';
import { itemsOf } from '../../../src/app/options/values/list.ts';
import { boolean, choice, integer } from '../../../src/app/options/values/plain.ts';
import { parseSelector } from '../../../src/app/options/values/selector.ts';
import { zoneFile } from '../../../src/app/options/values/zone-file.ts';
import { known } from './support.ts';

const texts = (text: string, separated: 'words' | 'paths' = 'words') =>
  itemsOf(text, separated).map((item) => item.text);

describe('lists', () => {
  it('are separated by commas, white space and line ends of any kind', () => {
    expect(texts('a.example, b.example\tc.example\r\nd.example,,\u00a0e.example\r')).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((label) => `${label}.example`),
    );
  });
  it('drop comments, but not a # within an item', () => {
    expect(texts('# all of them\ntls://192.0.2.1#dns.example # ours\n#b')).toEqual([
      'tls://192.0.2.1#dns.example',
    ]);
  });
  it('take dashes for bullets only where they stand alone', () => {
    expect(texts('- a.example\n  - b.example\n-\n-c.example')).toEqual([
      'a.example',
      'b.example',
      '-c.example',
    ]);
  });
  it('know the line of each item', () => {
    expect(itemsOf('a.example\n\nb.example', 'words').map(({ line }) => line)).toEqual([0, 2]);
  });
  it('keep spaces within paths', () => {
    expect(texts('my zones/a.db, b.db\nc d.db', 'paths')).toEqual(['my zones/a.db', 'b.db', 'c d.db']);
  });
});

describe('selectors', () => {
  it.each([
    ['mail2026', 'mail2026'],
    ['20230601', '20230601'],
    ['S1.News', 's1.news'],
    ['k1_a', 'k1_a'],
  ])('%s is one', (text, selector) => expect(parseSelector(text)).toEqual({ value: selector }));
  it.each(['', '.', 'a..b', 'a.', '-a', 'a b', 's=mail', 'sélecteur', 'a'.repeat(64)])('%j is none', (text) =>
    expect(parseSelector(text)).toHaveProperty('problem'),
  );
  it('is named where the name of its record is given', () => {
    expect(parseSelector('s1.eu._domainkey.example.com')).toEqual({
      problem: expect.stringContaining('"s1.eu"'),
    });
  });
});

describe('plain values', () => {
  it('read yes and no in every spelling', () => {
    const spellings = ['true', 'True', 'YES', 'on', 'false', 'FALSE', 'no', 'Off'];
    const read = spellings.map((text) => boolean(text, known));
    expect(read).toEqual([true, true, true, true, false, false, false, false].map((value) => ({ value })));
    expect(boolean('1e3', known)).toHaveProperty('problem');
  });
  it.each(['0', '3601', '1.5', '-1', '60s', '0x10', '1e3', '99999999999'])(
    'take no %s for 1 to 3600',
    (text) => expect(integer({ least: 1, most: 3600 })(text, known)).toHaveProperty('problem'),
  );
  it('take the ends of a range', () => {
    const parse = integer({ least: 1, most: 3600 });
    expect([parse('1', known), parse('3600', known)]).toEqual([{ value: 1 }, { value: 3600 }]);
  });
  it('name the nearest choice', () => {
    expect(choice(['error', 'never'])('Eror', known)).toEqual({
      problem: expect.stringContaining('did you mean "error"'),
    });
  });
  it.each(['2026-02-29', '2026-13-01', '31.12.2026', '2026-1-1', 'tomorrow', '2026-00-00'])(
    'take no %s for a day',
    (text) => expect(parseDate(text)).toHaveProperty('problem'),
  );
  it('take a leap day', () => expect(parseDate('2028-02-29')).toEqual({ value: '2028-02-29' }));
});

describe('zone files', () => {
  it.each([
    ['db.example.com', { path: 'db.example.com' }],
    ['Example.com.=zones/db', { path: 'zones/db', origin: 'example.com' }],
    ['zones/a=b.db', { path: 'zones/a=b.db' }],
    ['bücher.example = db', { path: 'db', origin: 'xn--bcher-kva.example' }],
  ])('%s', (text, value) => expect(zoneFile(text, known)).toEqual({ value }));
  it.each(['=db', 'example.com=', 'exa..mple=db'])('%s is none', (text) =>
    expect(zoneFile(text, known)).toHaveProperty('problem'),
  );
});

describe('checks', () => {
  it.each(['spf/ptr', 'spf/*', 'mx/null:mixed'])('%s names some', (text) =>
    expect(checkPattern(text, known)).toEqual({ value: text }),
  );
  it.each([
    ['spf/prt', 'spf/ptr'],
    ['fps/*', 'spf/*'],
    ['spf-ptr', 'spf/ptr'],
    ['ptr', 'spf/ptr'],
    ['mx/nul:mixed', 'mx/null'],
    ['mx/null:mixd', 'mixed'],
  ])('%s is told about %s', (text, near) =>
    expect(checkPattern(text, known)).toEqual({ problem: expect.stringContaining(`"${near}"`) }),
  );
  it.each(['*', '', 'spf', 'spf/*:used', 'mx/null:mixed:x', 'nothing/of-the-kind'])('%s names none', (text) =>
    expect(checkPattern(text, known)).toHaveProperty('problem'),
  );
  it('take a severity', () => {
    expect(override('spf/*=Notice', known)).toEqual({ value: ['spf/*', 'notice'] });
    expect(override('spf/ptr=never', known)).toHaveProperty('problem');
    expect(override('spf/ptr', known)).toHaveProperty('problem');
  });
});

describe('the nearest word', () => {
  it('is the one with the fewest edits', () => {
    expect(nearest('profil', ['timeout', 'profile', 'helo'])).toBe('profile');
    expect(nearest('xyz', ['timeout', 'profile'])).toBeUndefined();
    expect(nearest('x'.repeat(10_000), ['x'])).toBeUndefined();
  });
  it('counts edits as Levenshtein does', () => {
    expect([
      distance('kitten', 'sitting'),
      distance('', 'abc'),
      distance('abc', ''),
      distance('a', 'a'),
    ]).toEqual([3, 3, 3, 0]);
  });
});

it('what of a server is secret is the path that tells accounts apart', () => {
  const servers =
    '192.0.2.1\nhttps://dns.example/dns-query https://dns.example/abc123/, https://dns.example/?key=1';
  expect(secretsIn({ 'dns-servers': servers, domains: 'example.com' })).toEqual(['/abc123/', '?key=1']);
  expect(secretsIn({ 'smtp-password': ' pass word ', 'smtp-token': '' })).toEqual(['pass word']);
});
