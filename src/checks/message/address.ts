import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { filledIn, lineOf, messageHeader, skipUnread } from '../../facts/message-header.ts';
import { draft, letter, newsletter, parseAddresses } from '../../mail/message/index.ts';

const fields = { Sender: 'sender', 'Reply-To': 'reply-to', To: 'to', Cc: 'cc' } as const;

interface Malformed {
  readonly field: string;
  readonly value: string;
}

export default defineCheck({
  id: 'message/address',
  title: 'Sender, Reply-To, To and Cc hold addresses',
  why: `An address that cannot be read is dropped or guessed at: replies go nowhere, and filters take the message for one
that a spam program has written. Most often a name with a comma, a dot or an @ stands without quotes, or a list is joined
with semicolons.`,
  refs: [rfc(5322, '3.4'), rfc(5322, '3.6.3')],
  on: 'message',
  needs: { header: messageHeader },
  messages: {
    malformed: {
      severity: 'warning',
      text: ({ field, value }: Malformed) => `${field} holds ${quoted(value)}, which is no address`,
      remedy: () =>
        'Write addresses as Name <name@example.com>, with commas between them, and names with commas, dots or @ in double quotes.',
    },
    empty: {
      severity: 'warning',
      text: ({ field }: { readonly field: string }) => `The ${field} field is there, and empty`,
      remedy: ({ field }: { readonly field: string }) => `Leave the ${field} field out, or fill it in.`,
    },
  },
  examples: [
    { title: 'a newsletter', zone: '', messages: { 'news.eml': newsletter() }, says: [] },
    {
      title: 'lists, groups and a template',
      zone: '',
      messages: {
        'a.eml': letter({
          To: 'Ann <ann@example.net>, "B., Bob" <bob@example.net>',
          Cc: 'undisclosed-recipients:;',
        }),
        'b.eml': draft({ To: '{{#each people}}{{name}}, <{{mail}}>{{/each}}' }),
      },
      says: [],
    },
    {
      title: 'a name with an @ and no quotes',
      zone: '',
      messages: { 'a.eml': letter({ To: 'ann@example.net <ann@example.net>', 'Reply-To': 'noreply' }) },
      says: ['malformed', 'malformed'],
    },
    { title: 'an empty field', zone: '', messages: { 'a.eml': letter({ 'Reply-To': '' }) }, says: ['empty'] },
  ],
  skip: skipUnread,
  *run({ header }, say, message) {
    for (const [field, name] of Object.entries(fields)) {
      const [found] = filledIn(header, name);
      if (found === undefined) continue;
      const { mailboxes, groups, malformed } = parseAddresses(found.value);
      const at = lineOf(message, found.line);
      const [first] = malformed;
      if (first !== undefined) yield say.malformed({ field, value: first }, at);
      else if (mailboxes.length === 0 && groups === 0) yield say.empty({ field }, at);
    }
  },
});
