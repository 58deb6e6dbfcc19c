/** By how much a message is too large for a server, what in it takes the most, and how that is said. */
import { quoted } from '../core/quote.ts';
import { type Measured, octetsOnWire, type Part } from '../mail/message/index.ts';

/** All in octets. */
export interface Excess {
  /** Of the message on the wire, as the server can carry it. */
  readonly octets: number;
  readonly limit: number;
  /** What all its files together may have before they are encoded, so that the message keeps within the limit. */
  readonly room: number;
  readonly largest?: { readonly called: string; readonly octets: number };
}

/** A server as far as it matters for size. */
export interface Carrier {
  /** Largest message on the wire; undefined where it has no limit. */
  readonly limit: number | undefined;
  readonly eightBitMime: boolean;
}

/** Undefined where the server takes the message. */
export function excessOver({ limit, eightBitMime }: Carrier, message: Measured): Excess | undefined {
  const octets = octetsOnWire(message, { eightBitMime });
  if (limit === undefined || octets <= limit) return undefined;
  const largest = [...message.parts].sort((a, b) => b.octets - a.octets)[0];
  return {
    octets,
    limit,
    room: roomWithin(limit, message),
    ...(largest === undefined ? {} : { largest: { called: calling(largest), octets: largest.octets } }),
  };
}

/** Of the limit, what texts and headers leave to files; 78 octets on the wire carry 57 (RFC 2045 §6.8). */
function roomWithin(limit: number, { octets, parts }: Measured): number {
  const files = parts.filter(isFile).reduce((sum, part) => sum + part.octets, 0);
  const rest = parts.length === 0 ? 0 : octets - files;
  return Math.max(0, Math.floor(((limit - rest) * 57) / 78));
}

const isFile = ({ type, name }: Part): boolean => name !== undefined || !type.startsWith('text/');

function calling({ type, name }: Part): string {
  if (name !== undefined) return `${quoted(name)} (${type})`;
  return type.startsWith('text/') ? `its text (${type})` : `a part of type ${type}`;
}

/** `27.4 MiB on the wire, 1.2 MiB more than`. */
export const excessInWords = ({ octets, limit }: Excess): string =>
  `${inWords(octets)} on the wire, ${inWords(octets - limit)} more than`;

/** `; 26.9 MiB of it are "report.pdf" (application/pdf)`; nothing where of the message only its size is known. */
export const largestInWords = ({ largest }: Excess): string =>
  largest === undefined ? '' : `; ${inWords(largest.octets)} of it are ${largest.called}`;

/** What to do about it where only the message can change; begins a sentence and does not end it. */
export const shrinking = ({ room, limit }: Excess): string =>
  room === 0
    ? `Send a message of less than ${inWords(limit)}, its encoding included`
    : `Send fewer or smaller files, of ${inWords(room)} at most before they are encoded, or links to them`;

const units = [
  ['MiB', 1_048_576],
  ['KiB', 1024],
] as const;

/** `25.0 MiB`, `312.5 KiB`, `80 octets`. */
export function inWords(octets: number): string {
  const [unit, size] = units.find(([, size]) => octets >= size) ?? ['octets', 1];
  return `${size === 1 ? octets : (octets / size).toFixed(1)} ${unit}`;
}
