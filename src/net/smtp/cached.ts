/** Each conversation held once: whoever makes the same call hears the same. */
import type { Call } from './call.ts';
import type { Conversation, Smtp } from './conversation.ts';

export function cached(smtp: Smtp): Smtp {
  const held = new Map<string, Promise<Conversation>>();
  return (call) => {
    const key = JSON.stringify(call, sortedKeys);
    const known = held.get(key) ?? smtp(call);
    held.set(key, known);
    return known;
  };
}

/** The same call, in whatever order its parts were written. */
const sortedKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value as Partial<Call>).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
