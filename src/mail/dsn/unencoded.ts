/**
 * Mails in which there is nothing to decode: ASCII without parts, or with parts one level deep. Most notifications are
 * so, and a reader of MIME takes longer for them than all that comes after it.
 */
import { type Block, blocksOf } from './fields.ts';
import type { Mail, MailPart } from './mail.ts';

const mostParts = 100;
const mostCharacters = 262_144;

/** One character of `octets` is one octet, lines end by LF. Absent where anything is encoded. Never throws. */
export function unencodedMail(octets: string): Mail | undefined {
  const entity = entityIn(octets);
  if (!isAscii(octets.slice(0, entity.start)) || (entity.header.get('subject') ?? '').includes('=?'))
    return undefined;
  const parts = entity.type.startsWith('multipart/') ? partsOf(entity, octets) : [leafOf(entity, octets)];
  if (parts === undefined || parts.length > mostParts) return undefined;
  const known = parts.flatMap((part) => (part === undefined ? [] : [part]));
  if (known.length < parts.length) return undefined;
  return {
    field: (name) => entity.header.get(name) ?? '',
    text: known.flatMap(({ type, text }) => (type === 'text/plain' ? [text] : [])).join('\n\n'),
    parts: known.filter(({ type }) => type !== 'text/plain'),
  };
}

/** A header, and where its body is. */
interface Entity {
  readonly header: Block;
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function entityIn(octets: string, from = 0, to = octets.length): Entity {
  // RFC 2046 §5.1: a part may begin with the empty line, without any field.
  const isBare = octets.startsWith('\n', from);
  const gap = isBare ? from : octets.indexOf('\n\n', from);
  const headerEnd = gap < 0 || gap > to ? to : gap;
  const [header = new Map<string, string>()] = isBare ? [] : blocksOf(octets.slice(from, headerEnd));
  // RFC 2045 §5.2
  const type = (header.get('content-type') ?? 'text/plain').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return { header, type, start: Math.min(headerEnd + (isBare ? 1 : 2), to), end: to };
}

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);
const identity = /^(?:7bit|8bit|binary|)$/i;
const whole = /^(?:message\/[\w-]{1,40}|text\/rfc822-headers)$/;

/** A part that can be taken as it stands. */
function leafOf({ header, type, start, end }: Entity, octets: string): MailPart | undefined {
  if (!identity.test(header.get('content-transfer-encoding') ?? '')) return undefined;
  const text = octets.slice(start, Math.min(end, start + mostCharacters));
  if (whole.test(type)) return { type, text: isAscii(text) ? text : Buffer.from(text, 'latin1').toString() };
  const isPlain = type === 'text/plain' && !/attachment/i.test(header.get('content-disposition') ?? '');
  const isKnown = /^[^=]*$|charset="?(?:us-ascii|utf-8|iso-8859-\d{1,2})/i.test(
    header.get('content-type') ?? '',
  );
  return isPlain && isKnown && isAscii(text) ? { type, text } : undefined;
}

/** RFC 2046 §5.1.1. Absent where the boundary is not to be seen. */
function partsOf({ header, start }: Entity, octets: string): readonly (MailPart | undefined)[] | undefined {
  const [, quoted, bare] =
    /boundary\s{0,9}=\s{0,9}(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(header.get('content-type') ?? '') ??
    [];
  const line = `\n--${quoted ?? bare ?? ''}`;
  const parts: (MailPart | undefined)[] = [];
  for (let at = boundaryAt(octets, line, start - 1); at !== undefined && parts.length <= mostParts; ) {
    const from = octets.indexOf('\n', at + 1) + 1;
    if (from === 0 || octets.startsWith('--', at + line.length)) break;
    at = boundaryAt(octets, line, from - 1);
    parts.push(leafOf(entityIn(octets, from, at ?? octets.length), octets));
  }
  return parts.length === 0 ? undefined : parts;
}

/** The next line that is the boundary, not one that only begins like it. */
function boundaryAt(octets: string, line: string, from: number): number | undefined {
  for (let at = octets.indexOf(line, from); at >= 0; at = octets.indexOf(line, at + 1)) {
    const rest = octets.slice(at + line.length, at + line.length + 3).trimStart();
    if (rest === '' || octets[at + line.length] === '\n' || rest.startsWith('--')) return at;
  }
  return undefined;
}
