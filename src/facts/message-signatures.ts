/** The DKIM signatures of a message, verified, and which of them speak for the domain of its From field. */
import type { Fact, World } from '../core/fact.ts';
import { type SignatureVerdict, verify } from '../mail/dkim/index.ts';
import { type Authenticated, organizationalDomain } from '../mail/dmarc/index.ts';
import { named } from '../mail/message/index.ts';
import type { DomainName } from '../net/dns/name.ts';
import { messageAuthor } from './message-author.ts';
import { messageHeader, unreadInWords } from './message-header.ts';
import { octetsOfMessage } from './messages-given.ts';

/**
 * How the domain of a signature stands to that of the From field (RFC 9989 §4.4): `same`, the same organizational
 * domain (`relaxed`), another one (`none`), or it cannot be known.
 */
export type SignatureAlignment = 'same' | 'relaxed' | 'none' | 'unknown';

export interface MessageSignature extends SignatureVerdict {
  readonly alignment: SignatureAlignment;
  /** Of the file, from 1: where its field begins. */
  readonly line: number;
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
    const bytes = octetsOfMessage(message, world);
    const now = new Date(header.receivedAt ?? header.now);
    const verified = await verify(bytes, { dns: world.dns, now });
    const { domain: author } = await world.fact(messageAuthor, message);
    const looked = verified.signatures.slice(0, mostSignatures);
    const lines = named(header, 'dkim-signature').map(({ line }) => line);
    const signatures = await Promise.all(
      looked.map(async (one, at) => ({
        ...one,
        alignment: await alignmentOf(one, author, world),
        line: lines[at] ?? 1,
      })),
    );
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
  { domain }: SignatureVerdict,
  author: DomainName | undefined,
  { dns }: World,
): Promise<SignatureAlignment> {
  if (domain === undefined || author === undefined) return 'unknown';
  if (domain === author) return 'same';
  const [own, authors] = await Promise.all([
    organizationalDomain(domain, { dns }),
    organizationalDomain(author, { dns }),
  ]);
  if (own.kind === 'failed' || authors.kind === 'failed') return 'unknown';
  return own.domain === authors.domain ? 'relaxed' : 'none';
}

/** The signatures that speak for the author, or all that hold where none does. */
export function speaking({ signatures }: MessageSignatures): readonly MessageSignature[] {
  const holding = signatures.filter(({ result }) => result === 'pass');
  const aligned = holding.filter(isAligned);
  return aligned.length > 0 ? aligned : holding;
}

/** Why a check of signatures that hold does not apply. */
export function withoutSpeaking({ dkim }: { readonly dkim: MessageSignatures }): string | undefined {
  if (dkim.unread !== undefined) return dkim.unread;
  if (dkim.signatures.length === 0) return unsigned(dkim);
  return speaking(dkim).length === 0 ? 'no DKIM signature of the message holds' : undefined;
}

/** Why there is nothing to say of a message without signatures. */
export const unsigned = ({ isSent }: MessageSignatures): string =>
  isSent
    ? 'the message has no DKIM signature'
    : 'the message was never sent and has no DKIM signature: the server that sends it signs it';
