/** The parts of a mail that may be a notification, by `postal-mime`; a mail that defeats it is read as plain text. */
import type { Attachment, Email } from 'postal-mime';
import { blocksOf } from './fields.ts';
import { textOfHtml } from './html.ts';
import { repaired } from './repair.ts';

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
  if (unencoded !== undefined) return unencoded;
  try {
    const { default: postalMime } = await import('postal-mime');
    return asMail(await postalMime.parse(octets, limits));
  } catch {
    return plainMail(octets);
  }
}

/** Anything that a reader of MIME would decode. */
const encoded =
  /[^\0-\x7f]|=\?|\ncontent-transfer-encoding:\s{0,9}(?!7bit|8bit)|\ncontent-type:\s{0,9}(?!text\/plain)|charset="?(?!us-ascii|utf-8)/i;

/** Close to half of all notifications are ASCII without parts, where there is nothing to decode. */
function unencodedMail(octets: Uint8Array): Mail | undefined {
  const text = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('latin1');
  const end = text.indexOf('\n\n');
  if (end < 0 || encoded.test(`\n${text.slice(0, end)}`)) return undefined;
  const body = text.slice(end + 2, end + 2 + mostCharacters);
  if (/[^\0-\x7f]/.test(body)) return undefined;
  const [header] = blocksOf(text.slice(0, end));
  return { field: (name) => header?.get(name)?.slice(0, mostField) ?? '', text: tidy(body), parts: [] };
}

function asMail(email: Email): Mail {
  const fields = new Map<string, string>();
  if (email.subject !== undefined) fields.set('subject', email.subject.slice(0, mostField));
  for (const { key, value } of email.headers)
    if (!fields.has(key)) fields.set(key, value.slice(0, mostField));
  const parts = email.attachments.slice(0, mostParts).map(asPart);
  const text = email.text ?? '';
  const readable = text.trim() === '' ? textOfHtml((email.html ?? '').slice(0, mostCharacters)) : text;
  return {
    field: (name) => fields.get(name) ?? '',
    text: tidy(readable),
    parts: parts.filter(({ type }) => !type.startsWith('image/')),
  };
}

const asPart = (attachment: Attachment): MailPart => ({
  type: attachment.mimeType,
  text: tidy(decoded(attachment.content)),
});

const utf8 = new TextDecoder('utf-8');

function decoded(content: Attachment['content']): string {
  if (typeof content === 'string') return content;
  const octets = content instanceof ArrayBuffer ? new Uint8Array(content) : content;
  return utf8.decode(octets.subarray(0, mostCharacters));
}

/** No-break spaces are spaces; carriage returns that an encoding hid are gone. */
const tidy = (text: string): string =>
  text
    .slice(0, mostCharacters)
    .replace(/\r{1,2}\n|\r/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ');

function plainMail(octets: Uint8Array): Mail {
  return { field: () => '', text: tidy(utf8.decode(octets.subarray(0, mostCharacters))), parts: [] };
}
