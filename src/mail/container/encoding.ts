/** The text of a document in the encoding that it says it has. */

const declaration = /^<\?xml[^>]{0,200}encoding\s{0,8}=\s{0,8}["']([A-Za-z0-9._:-]{1,40})["']/;
const latin1 = new TextDecoder('latin1');

/**
 * By its byte order mark, else by the XML declaration, else as UTF-8. `isExact` is false where octets did not fit the
 * encoding, or nobody knows it: they are then replaced.
 */
export function textOf(octets: Uint8Array): { readonly text: string; readonly isExact: boolean } {
  const encoding = markOf(octets) ?? declaration.exec(latin1.decode(octets.subarray(0, 300)))?.[1] ?? 'utf-8';
  const decoder = decoderOf(encoding);
  try {
    if (decoder !== undefined) return { text: decoder.decode(octets), isExact: true };
  } catch {
    // It is said below that the text is not exact.
  }
  return { text: new TextDecoder('utf-8').decode(octets), isExact: false };
}

/** RFC 3629 §6 and XML 1.0 §4.3.3: the mark is stronger than what is declared. */
function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : undefined;
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    // Declared to be UTF-16 in octets that are not: whoever wrote them copied the declaration.
    return new TextDecoder(/^utf-?16$/i.test(label) ? 'utf-8' : label, { fatal: true });
  } catch {
    return undefined;
  }
}
