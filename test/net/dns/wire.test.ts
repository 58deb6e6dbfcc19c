import packet from 'dns-packet';
import { describe, expect, it } from 'vitest';
import type { DomainName } from '../../../src/net/dns/name.ts';
import type { Type } from '../../../src/net/dns/resolver.ts';
import { textOf } from '../../../src/net/dns/text.ts';
import { decodeReply, encodeQuery, isReplyTo } from '../../../src/net/dns/wire.ts';
import { a, cname, rawRecord, rawReply, replyTo, soa } from './servers/raw.ts';

const ask = (name = 'example.com', type: Type = 'A', how = { recursive: true, edns: true }): Buffer =>
  encodeQuery({ name: name as DomainName, type }, how) ?? expect.fail('no query');
const query = ask();
const decode = (reply: Buffer, type: Type = 'A'): unknown =>
  decodeReply(
    { name: 'example.com' as DomainName, type },
    type === 'A' ? query : ask('example.com', type),
    reply,
  );
const decodeRecord = (type: Type, code: number, data: Buffer): unknown =>
  decode(rawReply(ask('example.com', type), [rawRecord(code, data)]), type);

const malformed = expect.objectContaining({ kind: 'failed', failure: 'malformed' });
const found = (...data: unknown[]): unknown => ({
  kind: 'answer',
  answer: expect.objectContaining({
    kind: 'found',
    records: data.map((each) => expect.objectContaining({ data: each })),
  }),
});

describe('encodeQuery', () => {
  it('asks for recursion, the AD bit and 1232 octets', () => {
    const { flag_rd, flag_ad, flag_cd, questions, additionals } = packet.decode(query);
    expect({ flag_rd, flag_ad, flag_cd }).toEqual({ flag_rd: true, flag_ad: true, flag_cd: false });
    expect(questions).toEqual([{ name: 'example.com', type: 'A', class: 'IN' }]);
    expect(additionals).toMatchObject([{ type: 'OPT', udpPayloadSize: 1232, flag_do: false }]);
  });

  it('leaves recursion and EDNS out where they are not wanted', () => {
    const { flag_rd, additionals } = packet.decode(
      ask('example.com', 'TXT', { recursive: false, edns: false }),
    );
    expect({ flag_rd, additionals }).toEqual({ flag_rd: false, additionals: [] });
  });

  it('asks for the root, and for no name that is too long', () => {
    expect(packet.decode(ask('')).questions).toMatchObject([{ name: '.' }]);
    const long = `${'a'.repeat(64)}.com` as DomainName;
    expect(encodeQuery({ name: long, type: 'A' }, { recursive: true, edns: true })).toBeUndefined();
  });
});

describe('isReplyTo', () => {
  it('insists on id, question and direction', () => {
    const good = replyTo(query, { answers: [a('example.com')] });
    const otherId = Buffer.from(good);
    otherId.writeUInt16BE(1, 0);
    const noReply = Buffer.from(good);
    noReply[2] = 0;
    const otherClass = Buffer.from(good);
    otherClass[28] = 3;
    expect(isReplyTo(query, good)).toBe(true);
    expect(isReplyTo(query, otherId)).toBe(false);
    expect(isReplyTo(query, noReply)).toBe(false);
    expect(isReplyTo(query, otherClass)).toBe(false);
    expect(isReplyTo(query, replyTo(ask('example.org')))).toBe(false);
    expect(isReplyTo(query, replyTo(ask('example.com', 'AAAA')))).toBe(false);
    expect(isReplyTo(query, replyTo(query, { flags: 2 << 11 }))).toBe(false);
    expect(isReplyTo(query, Buffer.alloc(11))).toBe(false);
  });

  it('takes letters of any case for the same name', () => {
    const { id, questions } = packet.decode(query);
    const upper = packet.encode({
      type: 'response',
      id: id ?? 0,
      questions: questions?.map((question) => ({ ...question, name: 'eXAMPLE.Com' })) ?? [],
    });
    expect(isReplyTo(query, upper)).toBe(true);
  });

  it('takes a reply without a question only for an error', () => {
    expect(isReplyTo(query, replyTo(query, { questions: [], rcode: 1 }))).toBe(true);
    expect(isReplyTo(query, replyTo(query, { questions: [], rcode: 0 }))).toBe(false);
    expect(isReplyTo(query, replyTo(query, { questions: [], rcode: 3 }))).toBe(false);
  });
});

describe('decodeReply', () => {
  it('keeps what was asked for and drops the rest', () => {
    const answers = [
      a('other.example', '192.0.2.9'),
      a('example.com'),
      { ...a('example.com'), class: 'CH' as const },
    ];
    expect(decode(replyTo(query, { answers }))).toEqual(found('192.0.2.1'));
  });

  it('reports the AD bit', () => {
    const secure = replyTo(query, { answers: [a('example.com')], flags: packet.AUTHENTIC_DATA });
    expect(decode(secure)).toMatchObject({ answer: { authentic: true } });
    expect(decode(replyTo(query))).toMatchObject({ answer: { kind: 'nodata', authentic: false } });
  });

  it('follows CNAMEs in whatever order they come', () => {
    const answers = [
      a('end.example'),
      cname('two.example', 'END.example'),
      cname('example.com', 'two.example'),
    ];
    expect(decode(replyTo(query, { answers }))).toMatchObject({
      answer: { kind: 'found', via: ['example.com', 'two.example'], records: [{ name: 'end.example' }] },
    });
  });

  it('does not follow CNAMEs when they are what was asked for', () => {
    const answers = [cname('example.com', 'two.example'), cname('two.example', 'three.example')];
    expect(decode(replyTo(ask('example.com', 'CNAME'), { answers }), 'CNAME')).toEqual(found('two.example'));
  });

  it('tells a chain that leads elsewhere from one that ends', () => {
    const answers = [cname('example.com', 'end.example')];
    const via = ['example.com'];
    expect(decode(replyTo(query, { answers }))).toMatchObject({
      kind: 'elsewhere',
      via,
      target: 'end.example',
    });
    expect(decode(replyTo(query, { answers, authorities: [soa('com')] }))).toMatchObject({
      kind: 'elsewhere',
    });
    expect(decode(replyTo(query, { answers, authorities: [soa('example')] }))).toMatchObject({
      answer: { kind: 'nodata', via },
    });
    expect(decode(replyTo(query, { answers, rcode: 3 }))).toMatchObject({
      answer: { kind: 'nxdomain', via },
    });
  });

  it('takes a circle, and a chain that is too long, for a failure', () => {
    const circle = [cname('example.com', 'two.example'), cname('two.example', 'example.com')];
    expect(decode(replyTo(query, { answers: circle }))).toMatchObject({
      kind: 'failed',
      failure: 'servfail',
    });
    const chain = (length: number): Buffer =>
      replyTo(query, {
        answers: [
          cname('example.com', 'n0.example'),
          ...Array.from({ length: length - 1 }, (_, i) => cname(`n${i}.example`, `n${i + 1}.example`)),
          a(`n${length - 1}.example`),
        ],
      });
    expect(decode(chain(16))).toMatchObject({ answer: { kind: 'found' } });
    expect(decode(chain(17))).toMatchObject({ kind: 'failed', failure: 'servfail' });
  });

  it('tells a referral from the absence of data', () => {
    const ns = { type: 'NS' as const, name: 'example.com', ttl: 1, data: 'ns.example.com' };
    expect(decode(replyTo(query, { authorities: [ns] }))).toMatchObject({
      kind: 'failed',
      failure: 'refused',
    });
    expect(decode(replyTo(query, { authorities: [ns, soa('example.com')] }))).toMatchObject({
      answer: { kind: 'nodata' },
    });
    const authoritative = { authorities: [ns], flags: packet.AUTHORITATIVE_ANSWER };
    expect(decode(replyTo(query, authoritative))).toMatchObject({ answer: { kind: 'nodata' } });
  });

  it('does not take the silence of a server without authority for absence, when it was asked by itself', () => {
    const own = { name: 'example.com' as DomainName, type: 'A', at: { address: '192.0.2.53' } } as const;
    expect(decodeReply(own, query, replyTo(query))).toMatchObject({ kind: 'failed', failure: 'refused' });
    const authoritative = replyTo(query, { flags: packet.AUTHORITATIVE_ANSWER });
    expect(decodeReply(own, query, authoritative)).toMatchObject({ answer: { kind: 'nodata' } });
  });

  it.each([
    [0, { answer: { kind: 'nodata' } }],
    [1, { kind: 'plain' }],
    [2, { kind: 'failed', failure: 'servfail' }],
    [3, { answer: { kind: 'nxdomain' } }],
    [4, { kind: 'plain' }],
    [5, { kind: 'failed', failure: 'refused' }],
    [9, { kind: 'failed', failure: 'refused' }],
    [15, { kind: 'failed', failure: 'servfail' }],
  ])('reads the code %i', (rcode, reply) => {
    expect(decode(replyTo(query, { rcode }))).toMatchObject(reply);
  });

  const withOpt = (extendedRcode: number, ...codes: number[]): Buffer =>
    replyTo(query, {
      rcode: extendedRcode === 0 && codes.length > 0 ? 2 : 0,
      additionals: [
        {
          type: 'OPT',
          name: '.',
          udpPayloadSize: 1232,
          extendedRcode,
          ednsVersion: 0,
          flags: 0,
          options: codes.map((code) => ({ code: 15, data: Buffer.from([0, code, 104, 105]) })),
        } as unknown as packet.Answer,
      ],
    });

  it('reads the upper bits of the code, without which BADVERS would look like no data', () => {
    expect(decode(withOpt(1))).toMatchObject({ kind: 'plain' });
    expect(decode(withOpt(2))).toMatchObject({ kind: 'failed', failure: 'servfail' });
  });

  it('says why a resolver could not answer, where it tells', () => {
    expect(decode(withOpt(0, 6, 99))).toMatchObject({
      failure: 'servfail',
      said: expect.stringContaining('DNSSEC bogus'),
    });
  });

  it('does not believe the absence that a filter makes up', () => {
    const filtered = withOpt(0, 17);
    filtered.writeUInt8((filtered.readUInt8(3) & 0xf0) | 3, 3);
    expect(decode(filtered)).toMatchObject({ kind: 'failed', failure: 'refused' });
  });

  it('reads nothing of a truncated reply', () => {
    expect(decode(replyTo(query, { flags: packet.TRUNCATED_RESPONSE }).subarray(0, 29))).toEqual({
      kind: 'truncated',
    });
  });

  it('takes a time to live with the highest bit for zero', () => {
    const reply = rawReply(query, [rawRecord(1, Buffer.from([192, 0, 2, 1]), { ttl: 0x80000000 })]);
    expect(decode(reply)).toMatchObject({ answer: { records: [{ ttl: 0 }] } });
  });
});

describe('data that lies', () => {
  const name = (text: string): Buffer =>
    Buffer.from([...text.split('.').flatMap((label) => [label.length, ...Buffer.from(label)]), 0]);

  it.each([
    ['three octets of address', 'A', 1, Buffer.from([192, 0, 2])],
    ['five octets of address', 'A', 1, Buffer.from([192, 0, 2, 1, 1])],
    ['an IPv4 address for IPv6', 'AAAA', 28, Buffer.from([192, 0, 2, 1])],
    ['a string that goes beyond the data', 'TXT', 16, Buffer.from([5, 97, 98])],
    ['no string at all', 'TXT', 16, Buffer.alloc(0)],
    ['a name that goes beyond the data', 'NS', 2, Buffer.from([5, 97, 98])],
    ['octets after the name', 'NS', 2, Buffer.concat([name('a.example'), Buffer.from([0])])],
    ['a pointer to itself', 'NS', 2, Buffer.from([0xc0, 41])],
    ['a pointer ahead', 'NS', 2, Buffer.from([0xc0, 200])],
    ['a pointer and no more', 'NS', 2, Buffer.from([0xc0])],
    ['a label of an unknown kind', 'NS', 2, Buffer.from([0x80, 1, 0])],
    [
      'a name over 255 octets',
      'NS',
      2,
      Buffer.concat([...Array(5).fill(Buffer.from(`\x3f${'a'.repeat(63)}`)), Buffer.from([0])]),
    ],
    ['a preference alone', 'MX', 15, Buffer.from([0, 10])],
    [
      'a start of authority that is cut off',
      'SOA',
      6,
      Buffer.concat([name('a.example'), name('b.example'), Buffer.alloc(19)]),
    ],
    ['two octets of TLSA', 'TLSA', 52, Buffer.from([3, 1])],
    ['three octets of DS', 'DS', 43, Buffer.from([3, 1, 1])],
    ['three octets of DNSKEY', 'DNSKEY', 48, Buffer.from([3, 1, 1])],
    ['six octets of SRV', 'SRV', 33, Buffer.alloc(6)],
  ] as const)('%s is malformed', (_, type, code, data) => {
    expect(decodeRecord(type, code, data)).toEqual(malformed);
  });

  it('does not let a length reach beyond the message, or a count beyond the records', () => {
    const record = rawRecord(1, Buffer.from([192, 0, 2, 1]));
    expect(decode(rawReply(query, [rawRecord(1, Buffer.from([192, 0, 2, 1]), { length: 5 })]))).toEqual(
      malformed,
    );
    expect(decode(rawReply(query, [record], 2))).toEqual(malformed);
    expect(decode(rawReply(query, [record], 65_535))).toEqual(malformed);
  });

  it('does not read the data of records that nobody asked for', () => {
    const reply = rawReply(query, [
      rawRecord(16, Buffer.from([200])),
      rawRecord(1, Buffer.from([192, 0, 2, 1])),
    ]);
    expect(decode(reply)).toEqual(found('192.0.2.1'));
  });

  it('keeps a dot in a label, and octets beyond ASCII, apart from other names', () => {
    const label = Buffer.from([3, 0x61, 0x2e, 0x62, 2, 0xc3, 0xbc, 0]);
    expect(decodeRecord('NS', 2, label)).toEqual(found('a\\046b.\\195\\188'));
    const owner = [...Buffer.from([11]), ...Buffer.from('example.com'), 0];
    const forged = rawReply(query, [rawRecord(1, Buffer.from([192, 0, 2, 1]), { owner })]);
    expect(decode(forged)).toMatchObject({ answer: { kind: 'nodata' } });
  });

  it('gives up on a name that text cannot hold', () => {
    const label = Buffer.concat([Buffer.from([20]), Buffer.alloc(20, 0xff), Buffer.from([0])]);
    expect(decodeRecord('NS', 2, label)).toEqual(malformed);
  });

  it('keeps every octet of a text', () => {
    const octets = Buffer.from(Array.from({ length: 255 }, (_, i) => i));
    const reply = decodeRecord('TXT', 16, Buffer.concat([Buffer.from([255]), octets, Buffer.from([0])]));
    const { answer } = reply as { answer: { records: { data: Uint8Array[] }[] } };
    expect(textOf(answer.records[0]?.data ?? [])).toBe(octets.toString('latin1'));
    expect(answer.records[0]?.data).toHaveLength(2);
  });

  it('gets through 64 KiB of pointers and records in no time', () => {
    // Each pointer leads to the one before; each record's owner is the last of them.
    const pointers = Array.from({ length: 8_000 }, (_, i) => {
      const pointer = Buffer.alloc(2);
      pointer.writeUInt16BE(0xc000 + 41 + Math.max(0, i - 1) * 2);
      return pointer;
    });
    const first = rawRecord(10, Buffer.concat([Buffer.from([0, 0]), ...pointers.slice(1)]));
    const records = Array.from({ length: 3_500 }, () =>
      rawRecord(1, Buffer.from([1, 2, 3, 4]), { owner: [0xff, 0xfe] }),
    );
    const started = performance.now();
    expect(decode(rawReply(query, [first, ...records]))).toEqual(malformed);
    const answers = Array.from({ length: 4_000 }, () => rawRecord(1, Buffer.from([1, 2, 3, 4])));
    expect(decode(rawReply(query, answers))).toMatchObject({
      answer: { kind: 'found', records: { length: 4_000 } },
    });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
