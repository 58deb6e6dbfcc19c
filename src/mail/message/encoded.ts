/** What octets take when they are encoded, so that every server can carry them (RFC 2045 §6.7, §6.8). */

/**
 * What content asks of the servers on its way: nothing (`7bit`); 8BITMIME (`8bit`, RFC 6152); or to be encoded, because
 * it has NUL or lines that are longer than SMTP allows (`binary`).
 */
export type Carried = '7bit' | '8bit' | 'binary';

/** With lines of 76 characters, each with CR and LF. */
export function octetsAsBase64(octets: number): number {
  const characters = Math.ceil(octets / 3) * 4;
  return characters + Math.ceil(characters / 76) * 2;
}

/** What one octet takes in quoted-printable: itself, or three characters. */
export const quotedLength = (octet: number): number =>
  octet === 0x3d || octet > 0x7e || (octet < 0x20 && octet !== 0x09) ? 3 : 1;

/** A line of so many characters of quoted-printable, with CR and LF and the soft line ends that it needs. */
export function quotedLineLength(characters: number): number {
  // RFC 2045 §6.7: 76 characters at most, the "=" of a soft line end among them.
  const softEnds = characters <= 76 ? 0 : Math.ceil(characters / 75) - 1;
  return characters + softEnds * 3 + 2;
}
