/** The DKIM signatures of a message, verified, and which of them speak for the domain of its From field. */
import { type Fact, Unobserved, type World } from '../core/fact.ts';
import { type SignatureVerdict, verify } from '../mail/dkim/index.ts';
import { type Authenticated, authorDomain, organizationalDomain } from '../mail/dmarc/index.ts';
import { named } from '../mail/message/index.ts';
import type { DomainName } from '../net/dns/name.ts';
import { filledIn, messageHeader, unreadInWords } from './message-header.ts';

/**
 * How the domain of a signature stands to that of the From field (RFC 9989 §4.4): `same`, the same organizational
 * domain (`relaxed`), another one (`none`), or it cannot be known.
 */
export type SignatureAlignment = 'same' | 'relaxed' | 'none' | 'unknown';

export interface MessageSignature extends SignatureVerdict {
  readonly alignment: SignatureAlignment;
}

export interface MessageSignatures {
  /** Why nothing is known of them, where that is so: a sentence. */
  readonly unread?: string;
  /** Whether it has been on its way; if not, whoever sends it may still sign it. */
  readonly isSent: boolean;
  /** The one domain of the From field. */
  readonly author?: DomainName;
  /** From the top of the message, one for each DKIM-Signature field. */
  readonly signatures: readonly MessageSignature[];
  /** As `evaluate` of `mail/dmarc` takes them. */
  readonly authenticated: readonly Authenticated[];
  /** Domains of signatures that hold and align with the From field at least relaxed; each once. */
  readonly aligned: readonly DomainName[];
  /** Domains of all signatures, whether they hold or not; each once. */
  readonly domains: readonly DomainName[];
}

/** As many as are verified; of a message with more, the rest is left out. */
const mostSignatures = 20;

/** Signatures are judged as of when the message was received: then they had to hold. */
export const messageSignatures: Fact<'message', MessageSignatures> = {
  name: 'message-signatures',
  on: 'message',
  async gather(message, world) {
    const header = await world.fact(messageHeader, message);
    const unread = unreadInWords(header);
    const { isSent } = header;
    if (unread !== undefined) return { ...nothing, isSent, unread };
    if (named(header, 'dkim-signature').length === 0) return { ...nothing, isSent };
    const bytes = await world.message(message.path);
    if (bytes === undefined) throw new Unobserved(`message ${message.path}: it cannot be read`);
    const now = new Date(header.receivedAt ?? header.now);
    const verified = await verify(bytes, { dns: world.dns, now });
    const [from, ...more] = filledIn(header, 'from');
    const author = from === undefined || more.length > 0 ? undefined : authorDomain(from.value);
    const looked = verified.signatures.slice(0, mostSignatures);
    const signatures = await Promise.all(looked.map((one) => alignmentOf(one, author, world)));
    return { isSent, ...(author === undefined ? {} : { author }), ...summaryOf(signatures) };
  },
};

const nothing = { signatures: [], authenticated: [], aligned: [], domains: [] } as const;

function summaryOf(
  signatures: readonly MessageSignature[],
): Pick<MessageSignatures, 'signatures' | 'authenticated' | 'aligned' | 'domains'> {
  const domainsOf = (some: readonly MessageSignature[]): readonly DomainName[] => [
    ...new Set(some.flatMap(({ domain }) => domain ?? [])),
  ];
  return {
    signatures,
    authenticated: signatures.flatMap(({ domain, result }) =>
      domain === undefined ? [] : [{ domain, result }],
    ),
    aligned: domainsOf(signatures.filter((one) => one.result === 'pass' && isAligned(one))),
    domains: domainsOf(signatures),
  };
}

/** At least relaxed. */
export const isAligned = ({ alignment }: MessageSignature): boolean =>
  alignment === 'same' || alignment === 'relaxed';

async function alignmentOf(
  verdict: SignatureVerdict,
  author: DomainName | undefined,
  { dns }: World,
): Promise<MessageSignature> {
  const { domain } = verdict;
  if (domain === undefined || author === undefined) return { ...verdict, alignment: 'unknown' };
  if (domain === author) return { ...verdict, alignment: 'same' };
  const [own, authors] = await Promise.all([
    organizationalDomain(domain, { dns }),
    organizationalDomain(author, { dns }),
  ]);
  if (own.kind === 'failed' || authors.kind === 'failed') return { ...verdict, alignment: 'unknown' };
  return { ...verdict, alignment: own.domain === authors.domain ? 'relaxed' : 'none' };
}

/** The key that a signature names. */
export const keyNameInWords = ({ domain, selector }: SignatureVerdict): string =>
  `${selector ?? '?'}._domainkey.${domain ?? '?'}`;
