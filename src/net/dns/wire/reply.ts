/** Replies: what a message says about a question, with everything checked that a stranger could have made up. */
import { type DomainName, isWithin } from '../name.ts';
import type { Answer, Failure, Question, RR, Type } from '../resolver.ts';
import { aliasesIn, followAliases } from './aliases.ts';
import {
  header,
  headerLength,
  isInternet,
  isNameServer,
  isStartOfAuthority,
  questionEnd,
  readSections,
  type Sections,
  type WireRecord,
} from './message.ts';
import { isReplyTo } from './query.ts';
import { describeCode } from './rcode.ts';
import { rdata } from './rdata.ts';

/**
 * - `answer`: what the server says; never `failed`.
 * - `elsewhere`: the CNAMEs lead to `target`, of which the reply says nothing.
 * - `truncated`: ask again over TCP. `plain`: ask again without EDNS.
 * - `failed`: no answer; `said` ends a sentence that starts with the server.
 */
export type Reply<T extends Type> =
  | { readonly kind: 'answer'; readonly answer: Exclude<Answer<T>, { kind: 'failed' }> }
  | {
      readonly kind: 'elsewhere';
      readonly via: readonly DomainName[];
      readonly target: DomainName;
      readonly authentic: boolean;
    }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'plain'; readonly said: string }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly said: string };

const malformed = {
  kind: 'failed',
  failure: 'malformed',
  said: 'sent an answer that cannot be read',
} as const;

/** Reads the reply to a query that {@link encodeQuery} made. Never throws, whatever the octets are. */
export function decodeReply<T extends Type>(question: Question<T>, query: Buffer, message: Buffer): Reply<T> {
  if (!isReplyTo(query, message)) return { ...malformed, said: 'answered another question' };
  if (header.isTruncated(message)) return { kind: 'truncated' };
  const sections = readSections(message, questionEnd(message) ?? headerLength);
  if (sections === undefined) return malformed;
  return codeReply(sections) ?? readAnswer(question, message, sections);
}

/** RFC 1035 §4.1.1 and RFC 6891 §6.1.3: what the code says, where it is not that the sections say it. */
function codeReply({ rcode, extendedErrors }: Sections): Reply<never> | undefined {
  switch (rcode) {
    case 0:
    case 3:
      return extendedErrors.some(isFiltered) ? filtered : undefined;
    case 1: // RFC 6891 §7: servers that do not know EDNS answer FORMERR or NOTIMP
    case 4:
    case 16:
      return { kind: 'plain', said: describeCode(rcode, extendedErrors) };
    case 5:
    case 9:
      return { kind: 'failed', failure: 'refused', said: describeCode(rcode, extendedErrors) };
    default:
      return { kind: 'failed', failure: 'servfail', said: describeCode(rcode, extendedErrors) };
  }
}

/** RFC 8914 §4.5, §4.16–§4.18: forged, blocked, censored, filtered: the resolver's own opinion, not the zone's data. */
const isFiltered = (code: number): boolean => code === 4 || (code >= 15 && code <= 17);
const filtered: Reply<never> = {
  kind: 'failed',
  failure: 'refused',
  said: 'answered with what a filter put in place',
};

function readAnswer<T extends Type>(question: Question<T>, message: Buffer, sections: Sections): Reply<T> {
  const aliases = aliasesIn(message, sections);
  const chain = aliases && followAliases(question, aliases);
  if (chain === undefined) return malformed;
  if (chain === 'circle') return circle;
  const { via, end } = chain;
  const authentic = header.isAuthentic(message);
  const records = recordsAt(end, question.type, message, sections);
  if (records === undefined) return malformed;
  if (records.length > 0) return { kind: 'answer', answer: { kind: 'found', records, via, authentic } };
  const further = via.length === 0 ? { authentic } : { via, authentic };
  // RFC 6604 §3: the code is that of the last name of the chain.
  if (sections.rcode === 3) return { kind: 'answer', answer: { kind: 'nxdomain', ...further } };
  if (isReferral(message, sections) || isLame(question, message, sections)) return referral;
  if (via.length > 0 && !speaksFor(end, sections)) return { kind: 'elsewhere', via, target: end, authentic };
  return { kind: 'answer', answer: { kind: 'nodata', ...further } };
}

const circle: Reply<never> = {
  kind: 'failed',
  failure: 'servfail',
  said: 'answered with CNAME records that lead in a circle',
};
const referral: Reply<never> = {
  kind: 'failed',
  failure: 'refused',
  said: 'has no answer of its own, and names other servers or none',
};

/** The records in question; undefined where the data of one is not of its type. What nobody asked for is not read. */
function recordsAt<T extends Type>(
  owner: DomainName,
  type: T,
  message: Buffer,
  { answers }: Sections,
): readonly RR<T>[] | undefined {
  const { code, read } = rdata[type];
  const wanted = answers.filter(
    (record) => record.owner === owner && record.type === code && isInternet(record),
  );
  const records: RR<T>[] = [];
  for (const { start, end, ttl } of wanted) {
    const data = read(message, start, end);
    if (data === undefined) return undefined;
    records.push({ name: owner, ttl: ttl > 0x7fffffff ? 0 : ttl, data }); // RFC 2181 §8
  }
  return records;
}

/** RFC 2308 §2.2: name servers without a start of authority are a referral, not the absence of data. */
const isReferral = (message: Buffer, { answers, authorities }: Sections): boolean =>
  answers.length === 0 &&
  !header.isAuthoritative(message) &&
  authorities.some(isNameServer) &&
  !authorities.some(isStartOfAuthority);

/** RFC 2308 §2.2: asked for what it says itself, a server that speaks without authority and names none knows nothing. */
const isLame = ({ at }: Question, message: Buffer, { answers, authorities }: Sections): boolean =>
  at !== undefined &&
  answers.length === 0 &&
  !header.isAuthoritative(message) &&
  !authorities.some(isStartOfAuthority);

/** Whether the reply's start of authority is that of the name, so that its silence about it means no data. */
const speaksFor = (name: DomainName, { authorities }: Sections): boolean =>
  authorities.some(
    (record: WireRecord) =>
      isStartOfAuthority(record) && record.owner !== undefined && isWithin(name, record.owner),
  );
