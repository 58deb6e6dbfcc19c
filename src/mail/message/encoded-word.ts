/** Encoded words, as `=?utf-8?Q?caf=C3=A9?=`, which older programs put into file names (RFC 2047). */

const word = /=\?([^?\s*]{1,40})(?:\*[^?\s]{0,40})?\?([bq])\?([^?\s]*)\?=(?:\s+(?==\?))?/gi;

/** The text with its encoded words decoded. Never throws. */
export const decodeWords = (text: string): string =>
  text.replace(word, (_, charset: string, coding: string, encoded: string) =>
    charsetDecoded(coding.toLowerCase() === 'b' ? base64Octets(encoded) : quotedOctets(encoded), charset),
  );

/** Text in a charset by its name; in ISO 8859-1 where it is not known. */
export function charsetDecoded(octets: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset === '' ? 'utf-8' : charset).decode(octets);
  } catch {
    return new TextDecoder('latin1').decode(octets);
  }
}

const base64Octets = (text: string): Uint8Array =>
  Uint8Array.from(atobOrNothing(text), (char) => char.charCodeAt(0));

function atobOrNothing(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}

/** RFC 2047 §4.2: as quoted-printable, and an underscore is a space. */
const quotedOctets = (text: string): Uint8Array =>
  Uint8Array.from(
    text
      .replace(/_/g, ' ')
      .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    (char) => char.charCodeAt(0),
  );
