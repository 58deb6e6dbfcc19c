/** TXT records that were meant to be SPF and that no receiver takes for it (RFC 7208 §4.5). */
import { isSpf } from '../mail/spf/index.ts';

/**
 * `leading`: something invisible before the version. `quoted`: quotes or backslashes that belong to a zone file.
 * `unseparated`: no space after the version. `version`: another number, or a slip in the spelling.
 */
export type NearMissKind = 'leading' | 'quoted' | 'unseparated' | 'version';

export interface NearMiss {
  readonly kind: NearMissKind;
  readonly text: string;
  /** What was likely meant. */
  readonly meant: string;
}

/** What hides at the start of pasted text: spaces, quotes, and the octets of no-break spaces and byte order marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const leading = /^[\x00-\x20\x7f-\xff"'\\]+/;
const version = /^(?:v[ \t]{0,3}[=:][ \t]{0,3}spf|spf)(?:[ \t]{0,3}[.=:_-]?[ \t]{0,3}(\d{1,4}))?(?![\d.])/i;
/** What a record goes on with; without it, the text may be about anything. */
const mechanisms = /(?:^|[\s,;:"'])[-+~?]?(?:all|include:|ip4:|ip6:|mx\b|a\b|redirect=)/i;

/** What was meant by a text that is no SPF record and yet wants to be one; undefined for all others. */
export function nearMissOf(text: string): NearMiss | undefined {
  if (isSpf(text) || isSenderId(text)) return undefined;
  const start = leading.exec(text)?.[0] ?? '';
  const bare = text.slice(start.length);
  const found = version.exec(bare);
  if (found === null) return undefined;
  const [written, number] = found;
  const rest = bare.slice(written.length);
  const isCalledSpf = /^v/i.test(written) || mechanisms.test(rest);
  if (!isCalledSpf) return undefined;
  return { kind: kindOf(start, written, number ?? '', bare), text, meant: corrected(rest) };
}

function kindOf(start: string, written: string, number: string, bare: string): NearMissKind {
  if (/["'\\]/.test(start)) return 'quoted';
  if (start !== '' && isSpf(bare)) return 'leading';
  return number === '1' && /^v=spf1$/i.test(written) ? 'unseparated' : 'version';
}

/** The record with its version and spaces as they should be. */
function corrected(rest: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  const terms = rest.replace(/["\\]/g, '').split(/[\x00-\x20\xa0\xc2;,]+/);
  return ['v=spf1', ...terms.filter((term) => term !== '')].join(' ');
}

/** Records of Sender ID (RFC 4406 §3.1), a protocol that is gone. */
export const isSenderId = (text: string): boolean => /^\s*(?:v=)?spf2\.0(?:\/|\s|$)/i.test(text);
