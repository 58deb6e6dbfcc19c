/** The addresses that reports go to: comma-separated URIs (RFC 9989 §4.6, §4.8; RFC 3986; RFC 6068). */
import { parseName, toAscii } from '../../net/dns/name.ts';
import type { Span } from '../problem/index.ts';
import type { DmarcProblem, DmarcProblemCode, ReportUri } from './record.ts';

export interface ReadUris {
  readonly uris: readonly ReportUri[];
  readonly problems: readonly DmarcProblem[];
}

/** Reads the value of `rua` or `ruf`, which starts at `offset` in the record. Never throws. */
export function readUris(tag: 'rua' | 'ruf', value: string, offset: number): ReadUris {
  const uris: ReportUri[] = [];
  const problems: DmarcProblem[] = [];
  let at = offset;
  for (const piece of value.split(',')) {
    const text = piece.trim();
    const start = at + piece.length - piece.trimStart().length;
    at += piece.length + 1;
    const span = { start, end: start + text.length };
    const say = (code: DmarcProblemCode, level: 'error' | 'warning'): void => {
      problems.push({ code, level, span, text, tag });
    };
    const read = readUri(text, span);
    if (typeof read === 'string') {
      say(read, 'error');
      continue;
    }
    uris.push(read);
    if (read.sizeLimit !== undefined) say('obsolete-size-limit', 'warning');
    // RFC 9989 §4.7: schemes that a receiver does not support are ignored, and only mailto must be supported.
    if (read.scheme !== 'mailto') say('unsupported-scheme', 'warning');
  }
  return { uris, problems };
}

const uriPattern = /^([a-z][a-z0-9+.-]*):([a-z0-9._~:/?#[\]@$&'()*+=%-]*)$/i;
const sizePattern = /!(\d{1,20})([kmgt]?)$/i;

function readUri(text: string, span: Span): ReportUri | 'bad-uri' | 'bad-address' {
  const [suffix = '', digits, unit = ''] = sizePattern.exec(text) ?? [];
  const sizeLimit = digits === undefined ? undefined : octetsOf(digits, unit);
  if (sizeLimit === null) return 'bad-uri';
  const uri = text.slice(0, text.length - suffix.length);
  // RFC 9989 §4.8: any comma or exclamation mark of a URI has to be percent-encoded.
  const [, scheme, rest] = uriPattern.exec(uri) ?? [];
  if (scheme === undefined || rest === undefined || /%(?![0-9a-f]{2})/i.test(rest)) return 'bad-uri';
  const common = {
    text,
    uri,
    scheme: scheme.toLowerCase(),
    ...(sizeLimit === undefined ? {} : { sizeLimit }),
    span,
  };
  if (common.scheme !== 'mailto') return { ...common, ...hostOf(rest) };
  const mailbox = readMailbox(rest);
  return mailbox === undefined ? 'bad-address' : { ...common, ...mailbox };
}

/** RFC 7489 §6.2: a number, then the power of 1,024; null beyond the 64 bits in which readers keep it. */
function octetsOf(digits: string, unit: string): number | null {
  const octets = Number(digits) * 1024 ** ' kmgt'.indexOf(unit.toLowerCase() || ' ');
  return Number(digits) < 2 ** 64 ? octets : null;
}

/** RFC 6068 §2: an address, percent-encoded, and perhaps header fields after a question mark. */
function readMailbox(rest: string): { readonly address: string; readonly host: string } | undefined {
  const address = percentDecoded(rest.split('?', 1)[0] ?? '');
  // RFC 3986 §3.3: what follows two slashes is an authority, of which RFC 6068 knows none.
  if (address === undefined || rest.startsWith('//')) return undefined;
  const at = address.lastIndexOf('@');
  const host = at > 0 ? hostName(address.slice(at + 1)) : undefined;
  return host === undefined || !localPart.test(address.slice(0, at)) ? undefined : { address, host };
}

/** RFC 5322 §3.4.1: a dot-atom or a quoted string, with the letters of RFC 6532. */
const localPart =
  /^(?:[^\s"(),:;<>@[\\\].\p{Cc}]+(?:\.[^\s"(),:;<>@[\\\].\p{Cc}]+)*|"(?:[^"\\\p{Cc}]|\\[^\p{Cc}])*")$/u;

function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** RFC 3986 §3.2: what stands between `//` with its user, and the port or path. */
function hostOf(rest: string): { readonly host?: string } {
  const [, authority] = /^\/\/([^/?#]*)/.exec(rest) ?? [];
  const host =
    authority === undefined ? undefined : hostName(authority.replace(/^.*@/, '').replace(/:\d*$/, ''));
  return host === undefined ? {} : { host };
}

function hostName(text: string): string | undefined {
  const ascii = /^[\x21-\x7e]+$/.test(text) ? text : toAscii(text);
  const name = ascii === undefined || !/^[a-z0-9_.-]+$/i.test(ascii) ? undefined : parseName(ascii);
  return name === '' ? undefined : name;
}
