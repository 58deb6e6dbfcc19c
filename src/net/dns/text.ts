/** TXT data as text: octets become the characters of the same code, so that nothing is lost and offsets stay octets. */
export const textOf = (strings: readonly Uint8Array[]): string =>
  strings
    .map((octets) => Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('latin1'))
    .join('');

/** The reverse of {@link textOf}: cuts at 255 octets, the most that a character-string holds (RFC 1035 §3.3). */
export function stringsOf(text: string): readonly Uint8Array[] {
  const octets = Buffer.from(text, 'latin1');
  const strings: Uint8Array[] = [];
  for (let at = 0; at < octets.length; at += 255) strings.push(octets.subarray(at, at + 255));
  return strings.length === 0 ? [new Uint8Array()] : strings;
}
