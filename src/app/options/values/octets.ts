/** Sizes as people write them. */
import { quoted } from '../../../core/quote.ts';
import type { Parse } from './value.ts';

/** Mail servers and mailbox providers count in powers of two, whatever their pages say: 25 MB is 26,214,400. */
const units: Readonly<Record<string, number>> = { '': 1, b: 1, kb: 2 ** 10, mb: 2 ** 20, gb: 2 ** 30 };

/** Octets, or a number with a unit: `26214400`, `25MB`, `1.5 GB`, `512 KiB`. At most 10 GB. */
export const octets: Parse<number> = (text) => {
  const [, digits, unit = ''] = /^(\d{1,12}(?:\.\d{1,3})?) ?([kmg]?i?b?)$/i.exec(text) ?? [];
  const factor =
    units[
      unit
        .toLowerCase()
        .replace('i', '')
        .replace(/^([kmg])$/, '$1b')
    ];
  const value =
    digits === undefined || factor === undefined ? Number.NaN : Math.round(Number(digits) * factor);
  return value >= 1 && value <= 10 * 2 ** 30
    ? { value }
    : { problem: `${quoted(text)} is not a size up to 10 GB: write octets, or a unit as in 25MB` };
};
