import { array, assert, constantFrom, integer, oneof, property, string, tuple, uint8Array } from 'fast-check';
import { expect, it } from 'vitest';
import { type DomainName, parseName } from '../../src/net/dns/name.ts';
import type { Type } from '../../src/net/dns/resolver.ts';
import { framesOf } from '../../src/net/dns/transport/frames.ts';
import { rdata } from '../../src/net/dns/wire/rdata.ts';
import { decodeReply, encodeQuery } from '../../src/net/dns/wire.ts';
import { a, cname, replyTo, soa } from '../net/dns/servers/raw.ts';
import './seed.ts';

const types = Object.keys(rdata) as Type[];
const example = 'example.com' as DomainName;
const queryFor = (type: Type, name = example): Buffer =>
  encodeQuery({ name, type }, { recursive: true, edns: true }) ?? expect.fail('no query');

const kinds = new Set(['answer', 'elsewhere', 'truncated', 'plain', 'failed']);
const decodes = (type: Type, message: Buffer): void => {
  const reply = decodeReply({ name: example, type }, queryFor(type), message);
  expect(kinds).toContain(reply.kind);
  if (reply.kind !== 'answer' || reply.answer.kind !== 'found') return;
  for (const { name } of reply.answer.records) expect(parseName(name)).toBe(name);
};

it('reads any sections after a right question without a throw', () => {
  const octets = oneof(
    uint8Array({ maxLength: 300 }),
    array(constantFrom(0, 1, 4, 12, 0xc0, 0xff), { maxLength: 300 }),
  );
  const counts = tuple(integer({ max: 9, min: 0 }), integer({ max: 9, min: 0 }), integer({ max: 9, min: 0 }));
  assert(
    property(
      constantFrom(...types),
      octets,
      counts,
      integer({ min: 0, max: 0xffff }),
      (type, sections, [an, ns, ar], flags) => {
        const query = queryFor(type);
        const head = Buffer.from(query.subarray(0, query.length - 11));
        head.writeUInt16BE((flags | 0x8000) & 0x85ff, 2);
        for (const [at, count] of [an, ns, ar].entries()) head.writeUInt16BE(count, 6 + 2 * at);
        decodes(type, Buffer.concat([head, Buffer.from(sections)]));
      },
    ),
    { numRuns: 2_000 },
  );
});

it('reads honest replies with octets changed, or cut, without a throw', () => {
  const edits = array(tuple(integer({ min: 0, max: 400 }), integer({ min: 0, max: 255 })), { maxLength: 6 });
  const records = [a('example.com'), cname('example.com', 'b.example.com'), a('b.example.com')];
  assert(
    property(constantFrom(...types), edits, integer({ min: 12, max: 400 }), (type, changes, length) => {
      const reply = replyTo(queryFor(type), { answers: records, authorities: [soa('com')] });
      for (const [at, octet] of changes) reply[12 + (at % (reply.length - 12))] = octet;
      decodes(type, reply.subarray(0, length));
    }),
    { numRuns: 2_000 },
  );
});

it('reads any data of any type without a throw', () => {
  assert(
    property(
      constantFrom(...types),
      uint8Array({ maxLength: 600 }),
      integer({ min: 0, max: 600 }),
      (type, octets, start) => {
        const message = Buffer.from(octets);
        rdata[type].read(message, Math.min(start, message.length), message.length);
      },
    ),
    { numRuns: 2_000 },
  );
});

it('asks for exactly the names that can be on the wire', () => {
  assert(
    property(
      oneof(string({ unit: 'binary' }), string({ unit: constantFrom('a', '.', 'é', '\\'), maxLength: 300 })),
      (text) => {
        const query = encodeQuery({ name: text as DomainName, type: 'A' }, { recursive: true, edns: false });
        expect(query === undefined).toBe(parseName(text) === undefined);
      },
    ),
  );
});

it('cuts a stream into the same messages, however it comes in pieces', () => {
  assert(
    property(
      array(uint8Array({ maxLength: 40 })),
      array(integer({ min: 1, max: 30 }), { minLength: 1 }),
      (messages, sizes) => {
        const framed = messages.map((octets) => Buffer.concat([Buffer.from([0, octets.length]), octets]));
        const stream = Buffer.concat(framed);
        const received: Buffer[] = [];
        const receive = framesOf((message) => received.push(Buffer.from(message)));
        for (let at = 0, i = 0; at < stream.length; i += 1) {
          const size = sizes[i % sizes.length] ?? 1;
          receive(stream.subarray(at, at + size));
          at += size;
        }
        expect(received.map((message) => [...message])).toEqual(messages.map((octets) => [...octets]));
      },
    ),
  );
});
