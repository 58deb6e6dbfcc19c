/** What firewalls with SMTP inspection leave of a conversation: the marks of Cisco's. */
import type { Conversation } from '../net/smtp/conversation.ts';

/** The greeting and the keywords that were written over; none where the server speaks for itself. */
export function rewrittenIn({ greeting, ehlo }: Pick<Conversation, 'greeting' | 'ehlo'>): readonly string[] {
  const first = greeting?.lines[0] ?? '';
  const keywords = ehlo?.extensions.map(({ keyword }) => keyword) ?? [];
  return [
    ...(hiddenGreeting.test(first) ? [first] : []),
    ...keywords.filter((one) => hiddenKeyword.test(one)),
  ];
}

/** Only the digits of 220 are left. */
const hiddenGreeting = /^[*20 ]{8,}$/;
/** Letter for letter; the last may tell the place. */
const hiddenKeyword = /^X{7,}[A-Z]?$/;
