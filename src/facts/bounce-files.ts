/** What the files of the setting `bounces` say, one notification after the other, whatever form they have. */
import type { World } from '../core/fact.ts';
import { mails } from '../mail/mbox/index.ts';
import { type BounceFormat, formatOf, tellingOctets } from './bounce-format.ts';
import { type Place, type Told, troubleAt } from './bounce-told.ts';

/** Of a mail in a file of its own; reports stand at the beginning. */
const mostOfMail = 512 * 1024;

/** Does not reject for what is in a file, nor for one that cannot be read. */
export async function* toldIn(
  path: string,
  world: Pick<World, 'file'>,
  isUnpacked = false,
): AsyncGenerator<Told, void, undefined> {
  const parts = world.file(path)[Symbol.asyncIterator]();
  try {
    const begun = await beginningOf(parts, { taken: [], length: 0, isWhole: false }, tellingOctets);
    const format = formatOf(joined(begun.taken));
    if (format === 'empty') yield troubleAt(path, 'empty');
    else if (format === 'gzip' && !isUnpacked) yield* toldByGzip(path, withStart(begun, parts));
    else if (format === 'zip' || format === 'gzip') yield troubleAt(path, 'packed');
    else if (format === 'mail') yield await toldByFile(path, await beginningOf(parts, begun, mostOfMail));
    else yield* readers[format](path, withStart(begun, parts));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    yield troubleAt(path, 'unreadable', reasons[code] ?? code);
  } finally {
    // Not every file is read to its end.
    await parts.return?.();
  }
}

/** Of zlib, and of what watches over it. */
const reasons: Readonly<Record<string, string>> = {
  Z_BUF_ERROR: 'it is cut off',
  Z_DATA_ERROR: 'it is damaged',
  bomb: 'it unpacks to far more than a log',
};

type Parts = AsyncIterable<Uint8Array>;
type Reader = (path: string, parts: Parts) => AsyncIterable<Told>;

const readers: Readonly<Pick<Record<BounceFormat, Reader>, 'mbox' | 'json' | 'lines'>> = {
  async *mbox(path, parts) {
    for await (const { octets, line } of mails(parts)) yield await toldByMail(octets, { path, line });
  },
  async *json(path, parts) {
    const { entriesInJson } = await import('./bounce-entries.ts');
    yield* entriesInJson(path, parts);
  },
  async *lines(path, parts) {
    const { entriesInLines } = await import('./bounce-entries.ts');
    yield* entriesInLines(path, parts);
  },
};

async function* toldByGzip(path: string, packed: Parts): AsyncGenerator<Told, void, undefined> {
  const { gunzipped } = await import('./gunzipped.ts');
  yield* toldIn(path, { file: () => gunzipped(packed) }, true);
}

/** The rest of the file is not even read. */
const toldByFile = (path: string, { taken }: Begun): Promise<Told> =>
  toldByMail(joined(taken).subarray(0, mostOfMail), { path, line: 1 });

/** Loaded with the first mail; to ask for it with each would take longer than to open the file. */
let dsn: Promise<typeof import('../mail/dsn/index.ts')> | undefined;

async function toldByMail(octets: Uint8Array, at: Place): Promise<Told> {
  dsn ??= import('../mail/dsn/index.ts');
  const { parse } = await dsn;
  const notification = await parse(octets);
  return notification.kind === 'not-a-report'
    ? troubleAt(at.path, 'no-bounce', undefined, at.line)
    : { kind: 'notification', at, notification };
}

/** What of a file has been read. */
interface Begun {
  readonly taken: readonly Uint8Array[];
  readonly length: number;
  readonly isWhole: boolean;
}

/** Reads on until there are so many octets, or all. */
async function beginningOf(parts: AsyncIterator<Uint8Array>, begun: Begun, enough: number): Promise<Begun> {
  const taken = [...begun.taken];
  let { length, isWhole } = begun;
  while (!isWhole && length < enough) {
    const next = await parts.next();
    if (next.done === true) isWhole = true;
    else {
      taken.push(next.value);
      length += next.value.length;
    }
  }
  return { taken, length, isWhole };
}

async function* withStart(
  { taken, isWhole }: Begun,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* taken;
  if (!isWhole) yield* { [Symbol.asyncIterator]: () => rest };
}

/** Most files are one part, which needs no copy. */
function joined(parts: readonly Uint8Array[]): Buffer {
  const [only] = parts;
  return parts.length === 1 && only !== undefined
    ? Buffer.from(only.buffer, only.byteOffset, only.byteLength)
    : Buffer.concat(parts);
}
