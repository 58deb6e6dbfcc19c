/** What a message says and carries: its text, its HTML, its files, once decoded. */
import type { Fact } from '../core/fact.ts';
import { type Page, readHtml } from '../mail/html/index.ts';
import { octetsOfPart, type Part, textOfPart } from '../mail/message/index.ts';
import { entriesOf, type ZipEntry } from '../mail/zip/index.ts';
import { measured } from './message.ts';
import { inWords } from './message-excess.ts';
import { messageHeader, unreadInWords } from './message-header.ts';
import { isBody } from './message-parts.ts';
import { octetsOfMessage } from './messages-given.ts';

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

export const messageContent: Fact<'message', MessageContent> = {
  name: 'message-content',
  on: 'message',
  async gather(message, world) {
    const header = await world.fact(messageHeader, message);
    const isAlone = header.unread?.kind === 'body-alone';
    const unread = isAlone ? undefined : unreadInWords(header);
    if (unread !== undefined) return { ...nothing, unread };
    const bytes = octetsOfMessage(message, world);
    if (bytes.length > mostOctets)
      return {
        ...nothing,
        unread: `it has ${inWords(bytes.length)}, and is taken apart up to ${inWords(mostOctets)}`,
      };
    if (isAlone) return { ...nothing, html: htmlOf(new TextDecoder().decode(bytes.subarray(0, mostText))) };
    const { parts, problems } = await world.fact(measured, message);
    if (problems.some(({ code }) => code === 'too-many-parts'))
      return { ...nothing, unread: 'it has more parts than readers follow' };
    return contentOf(bytes, parts);
  },
};

const nothing = { text: '', files: [] } as const;

function contentOf(bytes: Uint8Array, parts: readonly Part[]): MessageContent {
  const said = (type: string): string =>
    parts
      .filter((part) => part.type === type && isBody(part))
      .map((part) => textOfPart(bytes, part, mostText))
      .join('\n')
      .slice(0, mostText);
  const source = said('text/html');
  return {
    text: said('text/plain'),
    ...(source === '' ? {} : { html: htmlOf(source) }),
    files: parts.filter((part) => !isBody(part)).map((part) => fileOf(bytes, part)),
  };
}

const htmlOf = (source: string): Html => ({ source, ...readHtml(source) });

const fileOf = (bytes: Uint8Array, part: Part): AttachedFile => {
  const entries = isArchive(octetsOfPart(bytes, part, 100))
    ? entriesOf(octetsOfPart(bytes, part))
    : undefined;
  return { name: part.name ?? '', type: part.type, ...(entries === undefined ? {} : { entries }) };
};

/** What a ZIP archive begins with, by whatever name it goes. */
const isArchive = (octets: Uint8Array): boolean => octets[0] === 0x50 && octets[1] === 0x4b;
