/** Which of the domains that a message names align with that of its From field, whether they are verified or not. */
import { type Fact, Unobserved } from '../core/fact.ts';
import { evaluate, isAligned, organizationalDomain, type Policy } from '../mail/dmarc/index.ts';
import { named, parseAddresses } from '../mail/message/index.ts';
import { type DomainName, parseName } from '../net/dns/name.ts';
import type { Resolver } from '../net/dns/resolver.ts';
import { messageAuthor } from './message-author.ts';
import { type MessageHeader, messageHeader, unfilledInWords, unreadInWords } from './message-header.ts';
import { messageSignatures } from './message-signatures.ts';

export type MessageAlignment =
  /** Why nothing can be said. */
  | { readonly unknown: string }
  | {
      readonly unknown?: never;
      readonly author: DomainName;
      /** Of Return-Path: the domain that SPF speaks of; undefined for a bounce, which has none. */
      readonly envelope?: DomainName;
      /** The domains of the signatures. */
      readonly signers: readonly DomainName[];
      readonly isEnvelopeAligned: boolean;
      readonly isSignerAligned: boolean;
      /** What DMARC asks for in mail that fails; undefined where no record applies. */
      readonly policy?: Policy;
    };

/** Unobserved where DMARC did not answer. */
export const messageAlignment: Fact<'message', MessageAlignment> = {
  name: 'message-alignment',
  on: 'message',
  async gather(message, world) {
    const [header, author, signatures] = await Promise.all([
      world.fact(messageHeader, message),
      world.fact(messageAuthor, message),
      world.fact(messageSignatures, message),
    ]);
    const unread = unreadInWords(header);
    if (unread !== undefined) return { unknown: unread };
    const unfilled = unfilledInWords(header, 'from');
    if (unfilled !== undefined) return { unknown: unfilled };
    if (author.domain === undefined) return { unknown: 'From names no single domain' };
    if (!header.isSent) return { unknown: 'the message has not been sent yet' };
    const envelope = envelopeOf(header, author.mailFrom);
    if (envelope === undefined && signatures.domains.length === 0)
      return { unknown: 'the message has neither Return-Path nor a signature, and no mail-from is declared' };
    const names = { author: author.domain, signers: signatures.domains };
    const found = await alignmentOf(
      envelope === null ? names : { ...names, ...(envelope && { envelope }) },
      world.dns,
    );
    // RFC 7208 §2.4
    return envelope === null && found.unknown === undefined && !found.isSignerAligned
      ? {
          unknown:
            'Return-Path is empty, as in a bounce: SPF speaks of the name in HELO, which the message does not show',
        }
      : found;
  },
};

/** Of Return-Path, null for a bounce; where the file has lost it, the declared one. */
function envelopeOf(header: MessageHeader, [declared]: readonly DomainName[]): DomainName | null | undefined {
  const [returnPath] = named(header, 'return-path');
  if (returnPath === undefined) return declared;
  const name = parseName(parseAddresses(returnPath.value).mailboxes[0]?.domain ?? '');
  return name?.includes('.') ? name : null;
}

interface Named {
  readonly author: DomainName;
  readonly envelope?: DomainName;
  readonly signers: readonly DomainName[];
}

async function alignmentOf(names: Named, dns: Resolver): Promise<MessageAlignment> {
  const { author, envelope, signers } = names;
  const verdict = await evaluate(
    {
      from: author,
      spf: envelope === undefined ? null : { domain: envelope, result: 'pass' },
      dkim: signers.map((domain) => ({ domain, result: 'pass' })),
    },
    { dns },
  );
  if (verdict.result === 'temperror') throw new Unobserved(`DMARC record of ${author}: no answer`);
  if (verdict.result !== 'none') {
    const { spfAligned, dkimAligned, policy } = verdict;
    return {
      ...names,
      isEnvelopeAligned: spfAligned,
      isSignerAligned: dkimAligned,
      ...(policy === undefined ? {} : { policy }),
    };
  }
  return relaxed(names, dns);
}

/** Without a record nothing is strict. */
async function relaxed(names: Named, dns: Resolver): Promise<MessageAlignment> {
  const { author, envelope, signers } = names;
  const ofAuthor = await organizationalDomain(author, { dns });
  const aligns = async (identifier: DomainName): Promise<boolean> => {
    const ofIdentifier = await organizationalDomain(identifier, { dns });
    const both = ofAuthor.kind === 'found' && ofIdentifier.kind === 'found';
    return isAligned({
      mode: 'r',
      author,
      identifier,
      ...(both ? { organizationalDomains: [ofAuthor.domain, ofIdentifier.domain] as const } : {}),
    });
  };
  const bySigner = await Promise.all(signers.slice(0, mostSigners).map(aligns));
  return {
    ...names,
    isEnvelopeAligned: envelope !== undefined && (await aligns(envelope)),
    isSignerAligned: bySigner.includes(true),
  };
}

/** As many as DMARC looks at. */
const mostSigners = 20;
