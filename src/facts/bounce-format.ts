/** What a file of bounces is, by its first octets: names say little. */

export type BounceFormat = 'empty' | 'gzip' | 'zip' | 'mbox' | 'mail' | 'json' | 'lines';

/** Octets of a beginning that tell enough. */
export const tellingOctets = 4096;

const zip = Buffer.from('PK\u0003\u0004');

/** `lines` where it is nothing else: logs have no form in common. */
export function formatOf(start: Buffer): BounceFormat {
  if (start.length === 0) return 'empty';
  if (start[0] === 0x1f && start[1] === 0x8b) return 'gzip';
  if (start.subarray(0, 4).equals(zip)) return 'zip';
  const text = start.toString('latin1', 0, tellingOctets).replace(/^\xef\xbb\xbf/, '');
  if (/^From .*\d:\d\d/.test(text)) return 'mbox';
  const [first = '', second = ''] = text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  if (/^\s*[[{]/.test(first)) return isLineOfJson(first) && /^\s*\{/.test(second) ? 'lines' : 'json';
  return beginsHeader(first, second) ? 'mail' : 'lines';
}

const isLineOfJson = (line: string): boolean => /^\s*\{.*\}$/.test(line);

/** Servers that run in a terminal begin their lines with a level. */
const field =
  /^(?!(?:info|warn|warning|debug|error|notice|fatal|trace|critical)[ \t]*:)[a-z][!-9;-~]*[ \t]*:/i;
/** What a mail begins with, whatever made it. */
const known =
  /^(?:x-|received|return-path|delivered-to|from|to|cc|subject|date|message-id|mime-version|content-|auto-submitted|reply-to|sender|authentication-results|arc-|dkim-|precedence|importance|envelope-to|delivery-date|status)[!-9;-~]*[ \t]*:/i;

/** A time of RFC 3339 at the start of a line of a log has colons too, but begins with a digit. */
const beginsHeader = (first: string, second: string): boolean =>
  known.test(first) || (field.test(first) && (field.test(second) || /^[ \t]/.test(second)));
