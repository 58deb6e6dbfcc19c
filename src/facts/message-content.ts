/** What a message says and carries: its text, its HTML, its files, once decoded. */
import { type Fact, Unobserved } from '../core/fact.ts';
import { type Page, readHtml } from '../mail/html/index.ts';
import { entriesOf, type ZipEntry } from '../mail/zip/index.ts';
import { inWords } from './message-excess.ts';
import { messageHeader, unreadInWords } from './message-header.ts';

export interface MessageContent {
  /** Why nothing of it is known, where that is so. */
  readonly unread?: string;
  readonly text: string;
  readonly html?: Html;
  readonly files: readonly AttachedFile[];
}

export interface Html extends Page {
  readonly source: string;
}

export interface AttachedFile {
  readonly name: string;
  /** In lower case. */
  readonly type: string;
  /** What is in it, where it is a ZIP archive. */
  readonly entries?: readonly ZipEntry[];
}

/** A message that is larger is not taken apart. */
const mostOctets = 30 * 1_048_576;
/** Of text and of HTML; the rest is not looked at. */
const mostText = 5_000_000;
const mostFiles = 1000;

export const messageContent: Fact<'message', MessageContent> = {
  name: 'message-content',
  on: 'message',
  async gather(message, world) {
    const unread = unreadInWords(await world.fact(messageHeader, message));
    if (unread !== undefined) return { ...nothing, unread };
    const bytes = await world.message(message.path);
    if (bytes === undefined) throw new Unobserved(`message ${message.path}: it cannot be read`);
    if (bytes.length > mostOctets)
      return {
        ...nothing,
        unread: `it has ${inWords(bytes.length)}, and is taken apart up to ${inWords(mostOctets)}`,
      };
    return contentOf(bytes);
  },
};

const nothing = { text: '', files: [] } as const;

async function contentOf(bytes: Uint8Array): Promise<MessageContent> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    // A message that is attached stays a file: what it says, somebody else has said.
    const {
      text = '',
      html,
      attachments,
    } = await PostalMime.parse(bytes, {
      maxNestingDepth: 20,
      forceRfc822Attachments: true,
    });
    const source = html?.slice(0, mostText);
    return {
      text: text.slice(0, mostText),
      ...(source === undefined ? {} : { html: { source, ...readHtml(source) } }),
      files: attachments.slice(0, mostFiles).map(({ filename, mimeType, content }) => ({
        name: filename ?? '',
        type: mimeType,
        ...entriesIn(content),
      })),
    };
  } catch (error) {
    return { ...nothing, unread: `it cannot be taken apart: ${(error as Error).message}` };
  }
}

function entriesIn(content: ArrayBuffer | Uint8Array | string): Pick<AttachedFile, 'entries'> {
  if (typeof content === 'string') return {};
  const octets = content instanceof Uint8Array ? content : new Uint8Array(content);
  const isZip = octets[0] === 0x50 && octets[1] === 0x4b;
  const entries = isZip ? entriesOf(octets) : undefined;
  return entries === undefined ? {} : { entries };
}
