import { describe, expect, it } from 'vitest';
import type { DomainName } from '../../../../src/net/dns/name.ts';
import { textOf } from '../../../../src/net/dns/text.ts';
import { parseZone, type Zone } from '../../../../src/net/dns/zone/parse.ts';

const read = (text: string, origin = 'example.com'): Zone =>
  parseZone(text, { path: 'zone', origin: origin as DomainName });
const dataOf = (text: string): readonly unknown[] => read(text).records.map(({ data }) => data);
const textsOf = (text: string): readonly string[] =>
  read(text).records.map((record) => (record.type === 'TXT' ? textOf(record.data) : record.type));

describe('parseZone', () => {
  it('keeps owner, type, time to live, and the line that each record starts on', () => {
    const { records, problems, apex } = read(`$TTL 1h
@ IN SOA ns hostmaster (
    2024010101 ; serial
    1h 15m 1w
    300 )
; a comment

www 60 IN A 192.0.2.1
    IN 120 AAAA 2001:DB8:0::1
`);
    expect(problems).toEqual([]);
    expect(apex).toBe('example.com');
    expect(records.map(({ name, type, ttl, source }) => [name, type, ttl, source?.line])).toEqual([
      ['example.com', 'SOA', 3600, 2],
      ['www.example.com', 'A', 60, 8],
      ['www.example.com', 'AAAA', 120, 9],
    ]);
    expect(records[0]?.data).toMatchObject({
      serial: 2024010101,
      refresh: 3600,
      retry: 900,
      expire: 604800,
      minimum: 300,
    });
    expect(records[2]?.data).toBe('2001:db8::1');
    expect(records[0]?.source?.path).toBe('zone');
  });

  it('completes names by the origin, and folds letters', () => {
    const { records } = read(
      '$ORIGIN Sub.Example.COM.\nMail MX 5 Host\n@ MX 6 host.other.\n$ORIGIN deeper\na MX 7 @',
    );
    expect(records.map(({ name, data }) => [name, data])).toEqual([
      ['mail.sub.example.com', { preference: 5, exchange: 'host.sub.example.com' }],
      ['sub.example.com', { preference: 6, exchange: 'host.other' }],
      ['a.deeper.sub.example.com', { preference: 7, exchange: 'deeper.sub.example.com' }],
    ]);
  });

  it('keeps the octets of strings: escapes, quotes, semicolons, UTF-8', () => {
    expect(textsOf('a TXT "v=DMARC1; p=none" " (b)"')).toEqual(['v=DMARC1; p=none (b)']);
    expect(textsOf('a TXT v=DMARC1; p=none')).toEqual(['v=DMARC1']);
    expect(textsOf('a TXT "\\"\\\\\\065\\255" c\\;d')).toEqual(['"\\A\xffc;d']);
    expect(textsOf('a TXT "à" à')).toEqual(['\xc3\xa0\xc3\xa0']);
    expect(textsOf('a TXT (\n"one "\n"two"\n)')).toEqual(['one two']);
  });

  it('cuts a string at 255 octets, as servers do', () => {
    const [data] = dataOf(`a TXT "${'x'.repeat(300)}"`) as Uint8Array[][];
    expect(data?.map((octets) => octets.length)).toEqual([255, 45]);
    expect((dataOf('a TXT ""') as Uint8Array[][])[0]?.map((octets) => octets.length)).toEqual([0]);
  });

  it('reads names beyond ASCII as U-labels, and keeps an escaped dot inside its label', () => {
    expect(read('bücher A 192.0.2.1').records[0]?.name).toBe('xn--bcher-kva.example.com');
    const [soa] = dataOf('@ SOA ns first\\.last 1 2 3 4 5');
    expect(soa).toMatchObject({ mailbox: 'first\\046last.example.com' });
  });

  it('reads a file with CRLF and a byte order mark', () => {
    expect(read('\ufeff@ A 192.0.2.1\r\nb A 192.0.2.2\r\n').records.map(({ name }) => name)).toEqual([
      'example.com',
      'b.example.com',
    ]);
  });

  it('knows where there are records that it does not read', () => {
    const { unread, problems } = read(
      'a CAA 0 issue "ca.example"\nb TYPE65280 \\# 1 00\nc ALIAS host.example.',
    );
    expect(unread.map(({ name, type }) => [name, type])).toEqual([
      ['a.example.com', 'CAA'],
      ['b.example.com', 'TYPE65280'],
      ['c.example.com', 'ALIAS'],
    ]);
    expect(problems).toEqual([]);
  });

  it.each([
    'a A 192.0.2.256',
    'a A 192.0.2.1 192.0.2.2',
    'a AAAA 192.0.2.1',
    'a AAAA fe80::1%eth0',
    'a MX mail',
    'a MX 65536 mail',
    'a MX 1h mail',
    'a MX 10 mail other',
    'a MX 10',
    'a TXT',
    'a TXT "not closed',
    'a TXT ( "not closed"',
    'a TXT "a" )',
    'a SRV 1 2 65536 mail',
    'a TLSA 3 1 256 00',
    'a TLSA 3 1 1 0',
    'a TLSA 3 1 1 xy',
    'a DNSKEY 257 3 13 A',
    '@ SOA ns host 1 2 3 4',
    '@ SOA ns host 1 2 3 4 5 6',
    `${'a'.repeat(64)} A 192.0.2.1`,
    'a..b A 192.0.2.1',
    ' A 192.0.2.1',
    'a',
    'a CH A 192.0.2.1',
    'a BOGUS x',
    '$INCLUDE other',
    '$GENERATE 1-9 a A 192.0.2.1',
    '$TTL soon',
    '$ORIGIN',
    `a TXT ${'"'.concat('x'.repeat(250), '" ').repeat(300)}`,
  ])('says what is wrong, and where: %s', (line) => {
    const { records, problems } = read(`\n${line}`);
    expect(problems).toEqual([{ line: 2, text: expect.any(String) }]);
    expect(records).toEqual([]);
  });

  it('leaves out what is outside the zone, and says so', () => {
    const { records, problems } = read('@ SOA ns host 1 2 3 4 5\na.example.org. A 192.0.2.1');
    expect(records).toHaveLength(1);
    expect(problems.map(({ line }) => line)).toEqual([2]);
  });

  it('refuses more text than any zone has', () => {
    const { records, problems } = read('a A 192.0.2.1\n'.repeat(1_300_000));
    expect([records.length, problems.length]).toEqual([0, 1]);
  });
});
