import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { filledIn, lineOf, messageHeader, skipUnread } from '../../facts/message-header.ts';
import { draft, letter, named, newsletter, parseAddresses } from '../../mail/message/index.ts';

export default defineCheck({
  id: 'message/recipients',
  title: 'The message says to whom it goes, and to nobody else',
  why: `A message without To or Cc was sent to addresses that it does not name, as most spam is, and filters count it. A Bcc
field that is still there when the message arrives shows everybody whom the sender meant to hide.`,
  refs: [rfc(5322, '3.6.3'), rfc(6854, '1')],
  on: 'message',
  needs: { header: messageHeader },
  messages: {
    missing: {
      severity: 'warning',
      text: () => 'The message has been sent with neither To nor Cc',
      remedy: () =>
        'Write the recipient in To, one message for each; a list may be named as a group, "Customers:;".',
    },
    bcc: {
      severity: 'warning',
      text: ({ value }: { readonly value: string }) =>
        `The message shows its hidden recipients: Bcc: ${quoted(value)}`,
      remedy: () =>
        'Have your program leave Bcc out of what it sends, and name those addresses in RCPT TO only.',
    },
  },
  examples: [
    { title: 'a newsletter', zone: '', messages: { 'news.eml': newsletter() }, says: [] },
    {
      title: 'messages that are not sent yet',
      zone: '',
      messages: { 'a.eml': draft({ To: undefined }), 'b.eml': draft({ Bcc: 'bob@example.net' }) },
      says: [],
    },
    { title: 'a group', zone: '', messages: { 'a.eml': letter({ To: 'Customers:;' }) }, says: [] },
    {
      title: 'neither To nor Cc',
      zone: '',
      messages: { 'a.eml': letter({ To: undefined }) },
      says: ['missing'],
    },
    {
      title: 'hidden recipients that show',
      zone: '',
      messages: { 'a.eml': letter({ Bcc: 'bob@example.net' }) },
      says: ['bcc'],
    },
  ],
  skip: skipUnread,
  *run({ header }, say, message) {
    if (!header.isSent) return;
    if (['to', 'cc', 'bcc'].every((name) => named(header, name).length === 0))
      yield say.missing({}, lineOf(message, 1));
    const [bcc] = filledIn(header, 'bcc');
    if (bcc !== undefined && parseAddresses(bcc.value).mailboxes.length > 0)
      yield say.bcc({ value: bcc.value }, lineOf(message, bcc.line));
  },
});
