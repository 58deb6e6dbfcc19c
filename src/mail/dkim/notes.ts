/** The human text of `n=`: quoted-printable in one line (RFC 6376 §3.6.1, RFC 2045 §6.7), taken as UTF-8. */

/** The text of a qp-section; `=` signs that begin no octet stand for themselves. */
export const decodeNotes = (value: string): string =>
  /[=]/.test(value)
    ? Buffer.from(
        value.replace(/=([0-9A-F]{2})/gi, (_, octet: string) =>
          String.fromCharCode(Number.parseInt(octet, 16)),
        ),
        'latin1',
      ).toString('utf8')
    : value;

/** The reverse: all that may not stand in a tag's value, and white space, as octets. */
export const encodeNotes = (text: string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((octet) => (isPlain(octet) ? String.fromCharCode(octet) : escaped(octet)))
    .join('');

/** VALCHAR (RFC 6376 §3.2) but the equals sign; a single space is plain, which only matters at the ends. */
const isPlain = (octet: number): boolean => octet > 0x20 && octet < 0x7f && octet !== 0x3b && octet !== 0x3d;

const escaped = (octet: number): string => `=${octet.toString(16).toUpperCase().padStart(2, '0')}`;
