import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { provider } from '../../core/reference.ts';
import { messagePlace } from '../../facts/message.ts';
import { messageContent } from '../../facts/message-content.ts';
import { hasMacros, isBlocked } from '../../facts/message-names.ts';
import { newsletter, partsOf } from '../../mail/message/index.ts';

interface Attached {
  readonly file: string;
}

interface Archived extends Attached {
  readonly archive: string;
}

const mixed = { 'Content-Type': 'multipart/mixed; boundary=edge' };
const attaching = (name: string, content = 'content'): string =>
  newsletter(
    mixed,
    partsOf(['text/plain', 'See the file.'], [`application/octet-stream; name="${name}"`, content]),
  );
/** The directory of an archive that holds one file, as a part in base64. */
const archiveOf = (name: string, flags = '\0'): string => {
  const length = String.fromCharCode(name.length);
  const entry = `PK\x01\x02${'\0'.repeat(4)}${flags}${'\0'.repeat(19)}${length}${'\0'.repeat(17)}${name}`;
  const end = `PK\x05\x06${'\0'.repeat(12)}${'\x04'}${'\0'.repeat(5)}`;
  return newsletter(
    mixed,
    partsOf([
      'application/zip; name=files.zip\nContent-Transfer-Encoding: base64',
      btoa(`PK\x03\x04${entry}${end}`),
    ]),
  );
};

export default defineCheck({
  id: 'message/attachment',
  title: 'The message carries no file that receivers refuse',
  why: `Gmail refuses messages with programs in them (552 5.7.0), by the names of the files and also inside archives, and
refuses archives that it cannot look into because of a password. Others have much the same list. Documents with macros are
held back by many companies.`,
  refs: [
    provider('Gmail: file types that are blocked', 'https://support.google.com/mail/answer/6590'),
    provider(
      'Outlook: blocked attachments',
      'https://support.microsoft.com/office/blocked-attachments-in-outlook-434752e1-02d3-4e90-9124-8b81e49a8519',
    ),
  ],
  on: 'message',
  needs: { content: messageContent },
  messages: {
    blocked: {
      severity: 'error',
      text: ({ file }: Attached) => `Gmail and others refuse messages with a file such as ${quoted(file)}`,
      remedy: () => 'Link to the file instead.',
    },
    archived: {
      severity: 'error',
      text: ({ file, archive }: Archived) =>
        `${quoted(archive)} holds ${quoted(file)}; Gmail and others look into archives and refuse such files`,
      remedy: () => 'Link to the archive instead.',
    },
    encrypted: {
      severity: 'warning',
      text: ({ archive }: Archived) =>
        `The archive ${quoted(archive)} has a password, and Gmail and others refuse what they cannot look into`,
      remedy: () => 'Link to the archive instead, or send it without a password.',
    },
    macros: {
      severity: 'warning',
      text: ({ file }: Attached) =>
        `${quoted(file)} is a document with macros, which many receivers hold back`,
      remedy: () => 'Send it as PDF, or without macros.',
    },
  },
  examples: [
    {
      title: 'a newsletter, a report, and an archive of pictures',
      zone: '',
      messages: {
        'news.eml': newsletter(),
        'a.eml': attaching('report.pdf'),
        'b.eml': archiveOf('garden.jpg'),
      },
      says: [],
    },
    {
      title: 'a program, whatever it pretends to be',
      zone: '',
      messages: { 'a.eml': attaching('invoice.pdf.exe'), 'b.eml': attaching('Setup.MSI') },
      says: ['blocked', 'blocked'],
    },
    {
      title: 'a program in an archive',
      zone: '',
      messages: { 'a.eml': archiveOf('setup.js') },
      says: ['archived'],
    },
    {
      title: 'an archive with a password',
      zone: '',
      messages: { 'a.eml': archiveOf('garden.jpg', '\x01') },
      says: ['encrypted'],
    },
    { title: 'macros', zone: '', messages: { 'a.eml': attaching('prices.xlsm') }, says: ['macros'] },
  ],
  skip: ({ content }) => content.unread,
  *run({ content: { files } }, say, message) {
    const at = messagePlace(message);
    for (const { name, entries = [] } of files) {
      const inside = entries.find((entry) => isBlocked(entry.name));
      if (isBlocked(name)) yield say.blocked({ file: name }, at);
      else if (inside !== undefined) yield say.archived({ file: inside.name, archive: name }, at);
      else if (entries.some(({ isEncrypted }) => isEncrypted))
        yield say.encrypted({ file: '', archive: name }, at);
      else if (hasMacros(name)) yield say.macros({ file: name }, at);
    }
  },
});
