/** A query's octets to a reply's, from what a resolver says. */
import packet from 'dns-packet';
import { type DomainName, parseName } from '../../net/dns/name.ts';
import type { Answer, Records, Resolver, RR, Type } from '../../net/dns/resolver.ts';

/** Undefined for what is no query, and where the resolver timed out: a server that does not answer. */
export async function replyTo(
  query: Buffer,
  resolver: Resolver,
  over: 'udp' | 'tcp',
): Promise<Buffer | undefined> {
  const asked = readQuery(query);
  if (asked === undefined) return undefined;
  const { name, type } = asked;
  if (name === undefined) return encode(asked, { rcode: 1 });
  if (!isType(type)) return encode(asked, {});
  const answer = await resolver({ name, type });
  if (answer.kind === 'failed' && answer.failure === 'timeout') return undefined;
  const reply = encodeOr(asked, await sectionsOf(name, type, answer, resolver), { rcode: 2 });
  return over === 'udp' && reply.length > asked.room ? encode(asked, { truncated: true }) : reply;
}

interface Query {
  readonly id: number;
  readonly flags: number;
  readonly question: packet.Question;
  readonly name: DomainName | undefined;
  readonly type: string;
  /** The longest UDP reply that the client takes. */
  readonly room: number;
  readonly hasEdns: boolean;
}

function readQuery(octets: Buffer): Query | undefined {
  try {
    const { type, id = 0, flags = 0, questions = [], additionals = [] } = packet.decode(octets);
    const [question] = questions;
    if (type !== 'query' || question === undefined || questions.length > 1) return undefined;
    const opt = additionals.find((record) => record.type === 'OPT') as packet.OptAnswer | undefined;
    const room = Math.min(Math.max(opt?.udpPayloadSize ?? 512, 512), 1232);
    const name = parseName(question.name === '.' ? '' : question.name);
    return { id, flags, question, name, type: question.type, room, hasEdns: opt !== undefined };
  } catch {
    return undefined; // dns-packet throws at octets that are no message
  }
}

interface Sections {
  readonly rcode?: number;
  readonly truncated?: boolean;
  readonly authentic?: boolean;
  readonly answers?: readonly packet.Answer[];
  readonly authorities?: readonly packet.Answer[];
}

const recursionAvailable = packet.RECURSION_AVAILABLE | packet.AUTHORITATIVE_ANSWER;

function encode({ id, flags, question, hasEdns }: Query, sections: Sections): Buffer {
  const { rcode = 0, truncated = false, authentic = false, answers = [], authorities = [] } = sections;
  const set = (truncated ? packet.TRUNCATED_RESPONSE : 0) | (authentic ? packet.AUTHENTIC_DATA : 0);
  const opt = {
    type: 'OPT',
    name: '.',
    udpPayloadSize: 1232,
    flags: 0,
    options: [],
  } as unknown as packet.Answer;
  return packet.encode({
    type: 'response',
    id,
    flags: (flags & packet.RECURSION_DESIRED) | recursionAvailable | set | rcode,
    questions: [question],
    answers: [...answers],
    authorities: [...authorities],
    additionals: hasEdns ? [opt] : [],
  });
}

/** dns-packet throws at what it cannot encode, such as an address that is none or more than a message can hold. */
function encodeOr(query: Query, sections: Sections, otherwise: Sections): Buffer {
  try {
    const reply = encode(query, sections);
    return reply.length <= 65_535 ? reply : encode(query, otherwise);
  } catch {
    return encode(query, otherwise);
  }
}

async function sectionsOf<T extends Type>(
  name: DomainName,
  type: T,
  answer: Answer<T>,
  resolver: Resolver,
): Promise<Sections> {
  if (answer.kind === 'failed') return { rcode: answer.failure === 'refused' ? 5 : 2 };
  const aliases = await aliasRecords(answer.via ?? [], resolver);
  const authentic = answer.authentic === true;
  if (answer.kind === 'found') {
    const records = answer.records.map((record) => toPacket(type, record));
    return { authentic, answers: [...aliases.map((alias) => toPacket('CNAME', alias)), ...records] };
  }
  const end = aliases.at(-1)?.data ?? name;
  return {
    authentic,
    rcode: answer.kind === 'nxdomain' ? 3 : 0,
    answers: aliases.map((alias) => toPacket('CNAME', alias)),
    // RFC 2308 §2: with the start of authority, the silence about a name is an answer. Its owner may be the name itself.
    authorities: [
      toPacket('SOA', { name: end, ttl: 300, data: { ...authority, primary: end, mailbox: end } }),
    ],
  };
}

const authority = { serial: 1, refresh: 3_600, retry: 600, expire: 86_400, minimum: 300 };

/** An answer names the owners of the CNAMEs that were followed; a reply holds the records. */
async function aliasRecords(via: readonly DomainName[], resolver: Resolver): Promise<readonly RR<'CNAME'>[]> {
  const answers = await Promise.all(via.map((name) => resolver({ name, type: 'CNAME' })));
  return answers.flatMap((answer) => (answer.kind === 'found' ? answer.records.slice(0, 1) : []));
}

const toPacket = <T extends Type>(type: T, { name, ttl, data }: RR<T>): packet.Answer =>
  ({ type, name: name === '' ? '.' : name, ttl, class: 'IN', data: dataFor[type](data) }) as packet.Answer;

const same = (data: unknown): unknown => data;
const octets = (data: Uint8Array): Buffer => Buffer.from(data);
const named = (name: DomainName): string => (name === '' ? '.' : name);

/** The shapes that dns-packet encodes, which must not meet an empty name or a plain Uint8Array. */
const dataFor: { readonly [T in Type]: (data: Records[T]) => unknown } = {
  A: same,
  AAAA: same,
  CNAME: named,
  PTR: named,
  NS: named,
  MX: ({ preference, exchange }) => ({ preference, exchange: named(exchange) }),
  TXT: (strings) => strings.map(octets),
  // dns-packet knows the number of this type and not its form, which is that of TXT.
  SPF: (strings) =>
    Buffer.concat(strings.flatMap((string) => [Buffer.from([string.length]), octets(string)])),
  SOA: ({ primary, mailbox, ...numbers }) => ({ mname: named(primary), rname: named(mailbox), ...numbers }),
  SRV: ({ target, ...numbers }) => ({ ...numbers, target: named(target) }),
  TLSA: ({ certificate, ...numbers }) => ({ ...numbers, certificate: octets(certificate) }),
  DS: ({ digest, ...numbers }) => ({ ...numbers, digest: octets(digest) }),
  DNSKEY: ({ flags, algorithm, key }) => ({ flags, algorithm, key: octets(key) }),
};

const isType = (type: string): type is Type => Object.hasOwn(dataFor, type);
