/**
 * The names of the files in a ZIP archive, read from its directory at the end; nothing is unpacked.
 *
 * A ZIP archive (PKWARE APPNOTE 6.3) ends with a record that says where its central directory is: one entry per file, with
 * its name, and a flag that says whether it is encrypted. What a mail filter asks is only there. At most 1,000 entries
 * are read, so that an archive made to be large costs nothing.
 */

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
}

const [endSignature, entrySignature] = [0x06054b50, 0x02014b50];
const [endLength, entryLength, longestComment, mostEntries] = [22, 46, 65_535, 1000];

/** Undefined where the octets are no archive. Never throws. */
export function entriesOf(archive: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endRecord(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < mostEntries && at + entryLength <= view.byteLength) {
    if (view.getUint32(at, true) !== entrySignature) break;
    const [flags, name] = [view.getUint16(at + 8, true), view.getUint16(at + 28, true)];
    const [extra, comment] = [view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const start = at + entryLength;
    const octets = archive.subarray(start, start + name);
    // APPNOTE 4.4.4: bit 0 is encryption.
    entries.push({ name: utf8.decode(octets), isEncrypted: (flags & 1) === 1 });
    at = start + name + extra + comment;
  }
  return entries;
}

const utf8 = new TextDecoder();

function endRecord(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}
