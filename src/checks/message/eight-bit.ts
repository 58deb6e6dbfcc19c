import { defineCheck } from '../../core/check.ts';
import { listed, quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { lineOf, type MessageHeader, messageHeader, skipUnread } from '../../facts/message-header.ts';
import { draft, letter, named, newsletter, parseAddresses, placeholderIn } from '../../mail/message/index.ts';

interface InFields {
  readonly fields: readonly string[];
}

export default defineCheck({
  id: 'message/eight-bit',
  title: 'The header is plain ASCII, with anything else in encoded words',
  why: `A header has seven bits. Letters beyond ASCII go into encoded words, as =?utf-8?Q?caf=C3=A9?=; as they are they may
travel only where every server on the way speaks SMTPUTF8, which many do not: the message bounces, or arrives with
question marks. Octets that are not even UTF-8 say nothing to anybody, and Yahoo refuses them.`,
  refs: [
    rfc(5322, '2.2'),
    rfc(6532, '3.2'),
    rfc(2047, '1'),
    provider('Yahoo: SMTP error codes', 'https://senders.yahooinc.com/smtp-error-codes/'),
  ],
  on: 'message',
  needs: { header: messageHeader },
  messages: {
    utf8: {
      severity: 'warning',
      text: ({ fields }: InFields) =>
        `${listed(fields, 4)} ${fields.length === 1 ? 'holds' : 'hold'} UTF-8 as it is`,
      remedy: () =>
        'Have your program write encoded words (RFC 2047), so that servers without SMTPUTF8 can carry the message.',
    },
    internationalized: {
      severity: 'notice',
      text: ({ address }: { readonly address: string }) =>
        `The address ${quoted(address)} has letters beyond ASCII, and no server without SMTPUTF8 can carry a message that names it`,
      remedy: () =>
        'Send from an address in ASCII, or to one, where the servers of others may not know SMTPUTF8.',
    },
    unknown: {
      severity: 'error',
      text: ({ fields }: InFields) =>
        `${listed(fields, 4)} ${fields.length === 1 ? 'holds' : 'hold'} octets that are neither ASCII nor UTF-8`,
      remedy: () => 'Have your program write encoded words (RFC 2047) that name the charset.',
    },
  },
  examples: [
    {
      title: 'a newsletter, and encoded words',
      zone: '',
      messages: { 'news.eml': newsletter(), 'a.eml': letter({ Subject: '=?utf-8?Q?Caf=C3=A9?=' }) },
      says: [],
    },
    {
      title: 'UTF-8 in the subject',
      zone: '',
      messages: { 'a.eml': letter({ Subject: 'Café' }) },
      says: ['utf8'],
    },
    {
      title: 'UTF-8 in a template, which a program writes when it sends it',
      zone: '',
      messages: { 'a.eml': draft({ Subject: 'Café', To: '{{ address }}' }) },
      says: [],
    },
    {
      title: 'UTF-8 in an address, for which there is no other way to write it',
      zone: '',
      messages: { 'a.eml': letter({ To: 'Jürgen <jürgen@example.net>', Subject: 'Café' }) },
      says: ['internationalized'],
    },
    {
      title: 'ISO 8859-1 in the subject',
      zone: '',
      messages: { 'a.eml': letter({ Subject: 'Caf\udce9' }) },
      says: ['unknown'],
    },
  ],
  skip: skipUnread,
  *run({ header }, say, message) {
    const unknown = fieldsWith('unknown', header);
    if (unknown[0] !== undefined) yield say.unknown(namesOf(unknown), lineOf(message, unknown[0].line));
    const [first, ...more] = isTemplate(header) ? [] : fieldsWith('utf-8', header);
    if (first === undefined) return;
    const address = internationalizedIn(header);
    // RFC 6531 §3.2: a local part has no encoded form, and where one is, the whole header may be UTF-8.
    if (address !== undefined) yield say.internationalized({ address }, lineOf(message, first.line));
    else yield say.utf8(namesOf([first, ...more]), lineOf(message, first.line));
  },
});

type Fields = MessageHeader['fields'];

const fieldsWith = (octets: Fields[number]['octets'], { fields }: MessageHeader): Fields =>
  fields.filter((field) => field.octets === octets);

const namesOf = (fields: Fields): InFields => ({ fields: [...new Set(fields.map(({ name }) => name))] });

/** Whoever fills in the placeholders of a header writes its fields anew. */
const isTemplate = ({ isSent, fields }: MessageHeader): boolean =>
  !isSent && fields.some(({ value }) => placeholderIn(value) !== undefined);

const beyondAscii = /[^\0-\x7f]/;

/** The first address whose local part is not ASCII. */
function internationalizedIn(header: MessageHeader): string | undefined {
  const found = ['from', 'sender', 'reply-to', 'to', 'cc']
    .flatMap((name) => named(header, name))
    .flatMap(({ value }) => parseAddresses(value).mailboxes)
    .find(({ local }) => beyondAscii.test(local));
  return found && `${found.local}@${found.domain}`;
}
