/** The parts of a mail that may be a notification, by `postal-mime`; a mail that defeats it is read as plain text. */
import type { Attachment, Email } from 'postal-mime';
import { textOfHtml } from './html.ts';
import { repaired } from './repair.ts';
import { unencodedMail } from './unencoded.ts';

export interface MailPart {
  /** In lower case, as `message/delivery-status`. */
  readonly type: string;
  readonly text: string;
}

export interface Mail {
  /** The first field of this name (in lower case), decoded and unfolded; `` where there is none. */
  readonly field: (name: string) => string;
  /** All that is written for people, lines ended by LF. */
  readonly text: string;
  /** All other parts, in order. */
  readonly parts: readonly MailPart[];
}

const mostParts = 100;
const mostCharacters = 262_144;
const mostField = 4096;
const limits = { maxNestingDepth: 32, maxHeadersSize: 524_288, forceRfc822Attachments: true };

/** Never throws. */
export async function readMail(bytes: Uint8Array): Promise<Mail> {
  const octets = repaired(bytes);
  const unencoded = unencodedMail(octets);
  if (unencoded !== undefined) return cut(unencoded);
  const mended = Buffer.from(octets, 'latin1');
  const plain = () =>
    cut({ field: () => '', text: utf8.decode(mended.subarray(0, mostCharacters)), parts: [] });
  if (isShredded(octets)) return plain();
  try {
    const { default: postalMime } = await import('postal-mime');
    return cut(asMail(await postalMime.parse(mended, limits)));
  } catch {
    return plain();
  }
}

/** More lines that may be boundaries than any mail has: each would become a part, with a reader of its own. */
const mostBoundaries = 2000;
const isShredded = (octets: string): boolean =>
  octets.split('\n--', mostBoundaries + 1).length > mostBoundaries;

function asMail(email: Email): Mail {
  const fields = new Map<string, string>();
  if (email.subject !== undefined) fields.set('subject', email.subject);
  for (const { key, value } of email.headers) if (!fields.has(key)) fields.set(key, value);
  const text = email.text ?? '';
  return {
    field: (name) => fields.get(name) ?? '',
    text: text.trim() === '' ? textOfHtml((email.html ?? '').slice(0, mostCharacters)) : text,
    parts: email.attachments
      .slice(0, mostParts)
      .filter(({ mimeType }) => !mimeType.startsWith('image/'))
      .map(({ mimeType, content }) => ({ type: mimeType, text: decoded(content) })),
  };
}

const utf8 = new TextDecoder('utf-8');

function decoded(content: Attachment['content']): string {
  if (typeof content === 'string') return content;
  const octets = content instanceof ArrayBuffer ? new Uint8Array(content) : content;
  return utf8.decode(octets.subarray(0, mostCharacters));
}

/** Bounded in all its texts. */
const cut = ({ field, text, parts }: Mail): Mail => ({
  field: (name) => field(name).slice(0, mostField),
  text: tidy(text),
  parts: parts.map((part) => ({ type: part.type, text: tidy(part.text) })),
});

/** No-break spaces are spaces; carriage returns that an encoding hid are gone. */
const tidy = (text: string): string =>
  text
    .slice(0, mostCharacters)
    .replace(/\r{1,2}\n|\r/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ');
