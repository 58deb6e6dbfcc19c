/** Who passed a message on after its author had signed it: a mailing list or a forwarder, which may have changed it. */
import { type Fact, Unobserved } from '../core/fact.ts';
import { named } from '../mail/message/index.ts';
import { isWithin, parseName } from '../net/dns/name.ts';
import { messageChain } from './message-chain.ts';
import { type MessageHeader, messageHeader } from './message-header.ts';
import { isAligned, type MessageSignature, messageSignatures } from './message-signatures.ts';

export type MessageRelay =
  | { readonly kind: 'none' }
  /** By its own signature, which holds, and the field that names it. */
  | { readonly kind: 'list' }
  /** By an ARC chain that holds. */
  | { readonly kind: 'forwarder' }
  | { readonly kind: 'unobserved'; readonly why: string };

export const messageRelay: Fact<'message', MessageRelay> = {
  name: 'message-relay',
  on: 'message',
  async gather(message, world) {
    const [header, { signatures }] = await Promise.all([
      world.fact(messageHeader, message),
      world.fact(messageSignatures, message),
    ]);
    if (signatures.some((signature) => isOfList(signature, header))) return { kind: 'list' };
    try {
      const chain = await world.fact(messageChain, message);
      return { kind: 'result' in chain && chain.result === 'pass' ? 'forwarder' : 'none' };
    } catch (error) {
      if (error instanceof Unobserved) return { kind: 'unobserved', why: error.message };
      throw error;
    }
  },
};

/** RFC 2919 §2: the name of a list ends in a domain of whoever runs it. */
function isOfList(signature: MessageSignature, header: MessageHeader): boolean {
  const { domain, result } = signature;
  if (domain === undefined || result !== 'pass' || isAligned(signature)) return false;
  return named(header, 'list-id').some(({ value }) => {
    const list = parseName(/<([^<>\s]{1,255})>\s*$/.exec(value)?.[1] ?? '');
    return list !== undefined && isWithin(list, domain);
  });
}
