/** How often somebody had to wait for a server at a distance. */
import type { Conversation } from '../../src/net/smtp/conversation.ts';

/**
 * Of one conversation, from its transcript: one for the connection, one for each time that the server spoke (the greeting,
 * and every answer), and for TLS one up to version 1.3 (RFC 8446 §2), two before it (RFC 5246 §7.3), one where it failed.
 */
export function roundTripsOf({ steps, tls, ended }: Conversation): number {
  const answers = steps.filter(({ from }, i) => from === 'server' && steps[i - 1]?.from !== 'server');
  const handshake =
    tls === undefined ? (ended.kind === 'tls-handshake' ? 1 : 0) : tls.version === 'TLSv1.3' ? 1 : 2;
  return 1 + answers.length + handshake;
}
