/** Who answers where SMTP was expected, told by the first octets. */
import type { Reply, Stranger } from './conversation.ts';

/** `tls` where a TLS record starts, `smtp` where a reply does. */
export function recognize(octets: Uint8Array): Stranger | 'tls' | 'smtp' {
  // RFC 8446 §5.1: an alert (21) or a handshake (22) of major version 3.
  if ((octets[0] === 21 || octets[0] === 22) && octets[1] === 3) return 'tls';
  const text = Buffer.from(octets.subarray(0, 256)).toString('latin1');
  const known = openings.find(({ opening }) => opening.test(text));
  return known?.is ?? 'other';
}

const openings: readonly { readonly opening: RegExp; readonly is: Stranger | 'smtp' }[] = [
  { opening: /^[2-5]\d\d[ -]/, is: 'smtp' },
  { opening: /^SSH-/, is: 'ssh' },
  { opening: /^(HTTP\/|<!doctype|<html)/i, is: 'http' },
  { opening: /^\* (OK|PREAUTH|BYE|BAD)\b/i, is: 'imap' },
  { opening: /^(\+OK|-ERR)\b/i, is: 'pop3' },
];

/** FTP greets with 220 as well; only what it makes of EHLO gives it away. */
export const greetsAsFtp = (greeting: Reply): boolean => {
  const text = greeting.lines.join(' ');
  return /ftp/i.test(text) && !/[sl]mtp/i.test(text);
};
