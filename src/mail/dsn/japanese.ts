/** Japanese text under a label that it does not have. */

const candidates = ['utf-8', 'euc-jp', 'shift_jis'].map((label) => ({
  label,
  decoder: new TextDecoder(label, { fatal: true }),
}));
const label = /charset="?iso-2022-jp"?/gi;
const mostLines = 50;

/**
 * ISO-2022-JP has seven bits: where eight are said to be it, an older program forgot to convert. One character of the
 * text is one octet.
 */
export function withJapanese(octets: string): string {
  if (octets.search(label) < 0) return octets;
  const lines = octets.split('\n').filter((line) => /[\x80-\xff]/.test(line));
  const sample = Buffer.from(lines.slice(0, mostLines).join('\n'), 'latin1');
  if (sample.length === 0) return octets;
  const used = candidates.find(({ decoder }) => isReadable(() => decoder.decode(sample)));
  return used === undefined ? octets : octets.replace(label, `charset=${used.label}`);
}

function isReadable(decode: () => string): boolean {
  try {
    return decode() !== '';
  } catch {
    return false;
  }
}
