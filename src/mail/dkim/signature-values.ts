/** The values that the tags of a signature can have (RFC 6376 §3.5); undefined is none of them. */
import { type DomainName, parseName, toAscii } from '../../net/dns/name.ts';
import { decodeBase64 } from './base64.ts';
import { type Algorithm, algorithms } from './signature.ts';
import { readable } from './signature-text.ts';

export const algorithmIn = (text: string): Algorithm | undefined => {
  const name = text.toLowerCase();
  return Object.hasOwn(algorithms, name) ? (name as Algorithm) : undefined;
};

export function octetsIn(text: string): Uint8Array | undefined {
  const decoded = decodeBase64(text);
  return 'octets' in decoded && decoded.octets.length > 0 ? decoded.octets : undefined;
}

/** RFC 8616 §5: in internationalized messages names are in U-labels. */
export function nameIn(text: string): DomainName | undefined {
  const name = readable(text);
  const ascii = /^[!-~]*$/.test(name) ? name : toAscii(name);
  if (ascii === undefined || !/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/i.test(ascii)) return undefined;
  return parseName(ascii);
}

/** RFC 6376 §3.5: at least one name. An empty one among them names no field, and nothing is signed for it. */
export function headersIn(text: string): readonly string[] | undefined {
  const names = text.split(':').map((name) => name.trim().toLowerCase());
  const named = names.filter((name) => name !== '');
  return named.length > 0 && named.every((name) => /^[!-9<-~]+$/.test(name)) ? named : undefined;
}

/** RFC 6376 §3.5: up to 76 digits, in `l=`; more than a number can tell apart is only ever compared. */
export const numberIn = (text: string): number | undefined =>
  /^\d{1,76}$/.test(text) ? Number(text) : undefined;

/** RFC 6376 §3.5: methods that nobody knows are ignored; `dns` alone is how the drafts wrote `dns/txt`. */
export const queryMethodIn = (text: string): string | undefined =>
  text
    .split(':')
    .map((method) => method.trim().toLowerCase())
    .find((method) => method === 'dns/txt' || method === 'dns');
