/** What the files of the setting `bounces` say, one notification after the other, whatever form they have. */
import type { World } from '../core/fact.ts';
import type { Notification } from '../mail/dsn/types.ts';
import { mails } from '../mail/mbox/index.ts';
import { type BounceFormat, formatOf, tellingOctets } from './bounce-format.ts';

export interface Place {
  readonly path: string;
  /** From 1; where the mail or the entry begins. */
  readonly line: number;
}

/** `unreadable` has the system's word, or a reason; `no-bounce` is of one mail in a file. */
export interface FileTrouble extends Place {
  readonly trouble: 'empty' | 'packed' | 'unreadable' | 'no-bounce' | 'no-entry';
  readonly detail?: string;
}

export type Told =
  | { readonly kind: 'notification'; readonly at: Place; readonly notification: Notification }
  | { readonly kind: 'trouble'; readonly trouble: FileTrouble };

/** Of a mail in a file of its own; reports stand at the beginning. */
const mostOfMail = 512 * 1024;

/** Does not reject for what is in a file, nor for one that cannot be read. */
export async function* toldIn(
  path: string,
  world: Pick<World, 'file'>,
): AsyncGenerator<Told, void, undefined> {
  const file = closing(world.file(path));
  try {
    const { start, parts } = await begun(file);
    yield* readers[formatOf(start)](path, parts);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    yield troubleAt(path, 'unreadable', code);
  } finally {
    // Not every reader reads to the end.
    await file.return();
  }
}

type Parts = AsyncIterable<Uint8Array>;
type Reader = (path: string, parts: Parts) => AsyncIterable<Told>;

const troubleAt = (path: string, trouble: FileTrouble['trouble'], detail?: string, line = 1): Told => ({
  kind: 'trouble',
  trouble: { path, line, trouble, ...(detail === undefined ? {} : { detail }) },
});

const readers: Readonly<Record<BounceFormat, Reader>> = {
  async *empty(path) {
    yield troubleAt(path, 'empty');
  },
  async *packed(path) {
    yield troubleAt(path, 'packed');
  },
  async *mail(path, parts) {
    yield await toldByMail(await beginningOf(parts, mostOfMail), { path, line: 1 });
  },
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

async function toldByMail(octets: Uint8Array, at: Place): Promise<Told> {
  const { parse } = await import('../mail/dsn/index.ts');
  const notification = await parse(octets);
  return notification.kind === 'not-a-report'
    ? troubleAt(at.path, 'no-bounce', undefined, at.line)
    : { kind: 'notification', at, notification };
}

async function* closing(parts: Parts): AsyncGenerator<Uint8Array, void, undefined> {
  yield* parts;
}

/** Enough to tell what a file is, and all of it again. */
async function begun(
  parts: AsyncGenerator<Uint8Array, void, undefined>,
): Promise<{ readonly start: Buffer; readonly parts: Parts }> {
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < tellingOctets) {
    const next = await parts.next();
    if (next.done) break;
    taken.push(next.value);
    length += next.value.length;
  }
  const whole = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    yield* taken;
    yield* parts;
  };
  return { start: joined(taken), parts: whole() };
}

/** The rest of the file is not even read. */
async function beginningOf(parts: Parts, most: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const part of parts) {
    kept.push(part);
    length += part.length;
    if (length >= most) break;
  }
  return joined(kept).subarray(0, most);
}

/** Most files are one part, which needs no copy. */
function joined(parts: readonly Uint8Array[]): Buffer {
  const [only] = parts;
  return parts.length === 1 && only !== undefined
    ? Buffer.from(only.buffer, only.byteOffset, only.byteLength)
    : Buffer.concat(parts);
}
