/** The header of a message and its lines, or why there is nothing to look at. */
import type { Fact } from '../core/fact.ts';
import type { Location } from '../core/finding.ts';
import { quoted } from '../core/quote.ts';
import type { SubjectOf } from '../core/subject.ts';
import { isHtml } from '../mail/html/index.ts';
import {
  type Field,
  type Fields,
  named,
  type Octets,
  octetsOf,
  parseDate,
  placeholderIn,
  readFields,
} from '../mail/message/index.ts';
import { inWords } from './message-excess.ts';
import { octetsOfMessage, ofGivenSize } from './messages-given.ts';

export type Unread =
  /** Only a size is given. */
  | { readonly kind: 'no-file' }
  | { readonly kind: 'empty' }
  /** A page of HTML without a header, as templates are kept: only its content can be looked at. */
  | { readonly kind: 'body-alone' }
  /** Three octets of an editor stand before the header, or it is UTF-16. */
  | { readonly kind: 'byte-order-mark' }
  /** It does not begin with a header. */
  | { readonly kind: 'no-message' }
  /** Larger than any server takes; it was not read. */
  | { readonly kind: 'too-large'; readonly octets: number };

export interface MessageHeader extends Fields {
  readonly unread?: Unread;
  readonly lines: Octets;
  /** It has been on its way: servers have added `Received` to it. */
  readonly isSent: boolean;
  /** When it was last on its way, in milliseconds. */
  readonly receivedAt?: number;
  /** When it is looked at, in milliseconds. */
  readonly now: number;
}

/** Unobserved where the file cannot be read any more. */
export const messageHeader: Fact<'message', MessageHeader> = {
  name: 'message-header',
  on: 'message',
  async gather(message, world) {
    const { path } = message;
    const now = world.now.getTime();
    const oversized = world.settings.oversized?.find((file) => file.path === path);
    if (path === ofGivenSize) return { ...nothingRead, now, unread: { kind: 'no-file' } };
    if (oversized !== undefined)
      return { ...nothingRead, now, unread: { kind: 'too-large', octets: oversized.octets } };
    const bytes = octetsOfMessage(message, world);
    const header = readFields(bytes);
    if (!beginsWithField(header)) return { ...nothingRead, now, unread: { kind: kindOf(bytes) } };
    const received = named(header, 'received');
    const receivedAt = parseDate(received[0]?.value.split(';').at(-1) ?? '')?.time;
    return {
      ...header,
      lines: octetsOf(bytes),
      isSent: received.length > 0,
      ...(receivedAt === undefined ? {} : { receivedAt }),
      now,
    };
  },
};

const marks = ['efbbbf', 'fffe', 'feff'];

function kindOf(bytes: Uint8Array): 'empty' | 'body-alone' | 'byte-order-mark' | 'no-message' {
  if (bytes.length === 0) return 'empty';
  if (isHtml(bytes)) return 'body-alone';
  const start = Buffer.from(bytes.subarray(0, 3)).toString('hex');
  return marks.some((mark) => start.startsWith(mark)) ? 'byte-order-mark' : 'no-message';
}

/** A template may begin with a line for the program that fills it in. */
function beginsWithField({ fields, strays }: Fields): boolean {
  const [field] = fields;
  const [stray] = strays.filter(({ text }) => placeholderIn(text) === undefined);
  return field !== undefined && (stray === undefined || stray.line > field.line);
}

const nothingRead = {
  fields: [],
  strays: [],
  octets: 0,
  isCut: false,
  lines: { lines: 0, ends: { crlf: 0, lf: 0, cr: 0 } },
  isSent: false,
} as const;

/** Why the checks of a message do not apply, or undefined where they do. */
export function unreadInWords({ unread }: { readonly unread?: Unread }): string | undefined {
  switch (unread?.kind) {
    case undefined:
      return undefined;
    case 'no-file':
      return 'only the size of a message is given';
    case 'empty':
      return 'the file is empty';
    case 'body-alone':
      return 'the file is a page of HTML without a header';
    case 'byte-order-mark':
      return 'the file begins with a byte order mark';
    case 'no-message':
      return 'the file is no message';
    case 'too-large':
      return `the file has ${inWords(unread.octets)} and was not read`;
  }
}

/** For checks whose only reason not to look is that there is no message. */
export const skipUnread = ({ header }: { readonly header: MessageHeader }): string | undefined =>
  unreadInWords(header);

/** For a check of one field: also that a program fills it in when it sends the message. */
export const skipUnfilled =
  (name: string) =>
  ({ header }: { readonly header: MessageHeader }): string | undefined =>
    unreadInWords(header) ?? unfilledInWords(header, name);

/** Why a field cannot be judged yet, or undefined where it can, or is not there. Once sent, it is what it is. */
export function unfilledInWords(header: MessageHeader, name: string): string | undefined {
  if (header.isSent || filledIn(header, name).length > 0) return undefined;
  const [field] = named(header, name);
  const placeholder = placeholderIn(field?.value ?? '');
  return placeholder === undefined
    ? undefined
    : `the field is filled in when the message is sent: it holds ${quoted(placeholder)}`;
}

/** The fields of a name whose values are there to be judged: those with a placeholder are filled in later. */
export const filledIn = (header: MessageHeader, name: string): readonly Field[] =>
  named(header, name).filter(({ value }) => placeholderIn(value) === undefined);

/** A line of the message's file, to point at. */
export const lineOf = ({ path }: SubjectOf<'message'>, line: number): Location => ({
  in: 'file',
  path,
  line,
});
