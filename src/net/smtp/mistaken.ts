/** The true name of a failure where the server speaks something else, by the first octets off the network. */
import type { Security, Stranger, Trouble } from './conversation.ts';
import { replyReader } from './reply.ts';
import { recognize } from './stranger.ts';

/** Where a greeting in plain text was awaited. */
export function namedByGreeting(trouble: Trouble, seen: Uint8Array): Trouble {
  const speaks = recognize(seen);
  if (speaks === 'tls') return plainOnTls;
  // The first two octets of a slow greeting look like nothing at all.
  if (speaks === 'smtp' || (speaks === 'other' && trouble.kind !== 'protocol')) return trouble;
  return { ...trouble, kind: 'not-smtp', said: speaking(speaks), seen: speaks };
}

/** Where a TLS handshake failed. */
export function namedByHandshake(trouble: Trouble, seen: Uint8Array, security: Security): Trouble {
  const speaks = recognize(seen);
  if (seen.length === 0 || speaks === 'tls') return trouble;
  if (security !== 'implicit-tls') return { ...trouble, kind: 'tls-handshake', said: plainAfterStarttls };
  if (speaks === 'smtp') return { ...trouble, kind: 'tls-on-plain', said: inPlainText, ...firstReply(seen) };
  if (speaks === 'other' && trouble.kind !== 'tls-handshake') return trouble;
  return { ...trouble, kind: 'not-smtp', said: speaking(speaks), seen: speaks };
}

export const plainOnTls: Trouble = {
  kind: 'plain-on-tls',
  during: 'greeting',
  said: 'speaks TLS from the first octet',
};

const plainAfterStarttls = 'went on in plain text after the answer to STARTTLS';
const inPlainText = 'answered TLS in plain text';

const speaking = (stranger: Stranger): string =>
  stranger === 'other' ? 'does not speak SMTP' : `speaks ${stranger.toUpperCase()}`;

/** What the server says in plain text to somebody who begins with TLS. */
function firstReply(seen: Uint8Array): Pick<Trouble, 'reply'> {
  const reader = replyReader(() => undefined);
  reader.push(seen);
  const reply = reader.take();
  return reply === undefined ? {} : { reply };
}
