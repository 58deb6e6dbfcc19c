/** What the end of a conversation says: something about the server, or only that nothing could be seen. */
import type { Conversation, Trouble } from '../net/smtp/conversation.ts';

/** How a conversation broke off; undefined where it went to its end. */
export const troubleOf = ({ ended }: Conversation): Trouble | undefined =>
  ended.kind === 'completed' ? undefined : ended;

/**
 * Whether the server has shown something of itself. Silence has not: a filter on the way, a full queue and a blocked
 * port look the same.
 */
export const isEvidence = ({ ended }: Conversation): boolean => !silent.has(ended.kind);

const silent: ReadonlySet<string> = new Set(['timeout', 'unreachable', 'deadline', 'unusable']);

/** What the server says of itself, under TLS where there was any. */
export const ehloOf = (conversation: Conversation): Conversation['ehlo'] =>
  conversation.ehloInTls ?? conversation.ehlo;
