/** Unpacks gzip (RFC 1952) and ZIP, with a bound on what comes out. */
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { UnzipFile } from 'fflate';

export type Obstacle = 'truncated' | 'corrupt' | 'encrypted' | 'too-large' | 'too-many-files';

export interface Extracted {
  readonly files: readonly { readonly name: string; readonly octets: Uint8Array }[];
  /** What kept the rest from being read. */
  readonly obstacle?: Obstacle;
}

export interface Room {
  /** Octets that may come out. */
  readonly octets: number;
  readonly files: number;
}

const gunzipped = promisify(gunzip);

/** One file, without a name: that of a gzip header is the sender's. Never rejects. */
export async function inflateGzip(packed: Uint8Array, room: Room): Promise<Extracted> {
  const whole = await inflated(packed, room);
  if (whole.obstacle !== 'corrupt') return whole;
  // Some mail programs of reporters end the attachment with a line end of their own.
  const end = packed.findLastIndex((octet) => octet !== 0x0d && octet !== 0x0a) + 1;
  return end === packed.length ? whole : inflated(packed.subarray(0, end), room);
}

async function inflated(packed: Uint8Array, room: Room): Promise<Extracted> {
  try {
    const octets = await gunzipped(packed, { maxOutputLength: Math.max(1, room.octets) });
    return { files: [{ name: '', octets }] };
  } catch (error) {
    return { files: [], obstacle: obstacles[(error as NodeJS.ErrnoException).code ?? ''] ?? 'corrupt' };
  }
}

const obstacles: Readonly<Record<string, Obstacle>> = {
  ERR_BUFFER_TOO_LARGE: 'too-large',
  Z_BUF_ERROR: 'truncated',
};

/** An octet of DEFLATE becomes 1,032 at most: what comes of one step stays within some MiB. */
const step = 4096;

/** Ends the reading of an archive. */
class Stopped extends Error {}

/** Files that are whole before something is wrong are given. Never rejects. */
export async function inflateZip(packed: Uint8Array, room: Room): Promise<Extracted> {
  const { Unzip, UnzipInflate } = await import('fflate');
  const archive = new Archive(packed, room);
  const unzip = new Unzip((entry) => archive.begin(entry));
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < packed.length; at += step)
      unzip.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    if (!(error instanceof Stopped)) archive.stop(isUnfinished(error) ? 'truncated' : 'corrupt');
  }
  return archive.extracted();
}

/** fflate's codes: the input ended early (0), or the stream was ended within a file (13). */
const isUnfinished = (error: unknown): boolean =>
  [0, 13].includes((error as { code?: number }).code ?? Number.NaN);

class Archive {
  readonly #packed: Uint8Array;
  readonly #room: Room;
  readonly #files: { name: string; octets: Uint8Array }[] = [];
  #octets = 0;
  #begun = 0;
  #ended = 0;
  #obstacle: Obstacle | undefined;

  constructor(packed: Uint8Array, room: Room) {
    this.#packed = packed;
    this.#room = room;
  }

  begin(entry: UnzipFile): void {
    // APPNOTE 4.4.4: the first bit of the flags of the archive's first file.
    if (((this.#packed[6] ?? 0) & 1) === 1) throw this.stop('encrypted');
    this.#begun += 1;
    if (this.#begun > this.#room.files) throw this.stop('too-many-files');
    const parts: Uint8Array[] = [];
    entry.ondata = (error, octets, isLast) => {
      if (error !== null) throw error;
      this.#octets += octets.length;
      if (this.#octets > this.#room.octets) throw this.stop('too-large');
      parts.push(octets);
      if (isLast) this.#end(entry.name, parts);
    };
    entry.start();
  }

  stop(obstacle: Obstacle): Stopped {
    this.#obstacle ??= obstacle;
    return new Stopped();
  }

  extracted(): Extracted {
    const obstacle = this.#obstacle ?? (this.#ended < this.#begun ? 'truncated' : undefined);
    return { files: this.#files, ...(obstacle === undefined ? {} : { obstacle }) };
  }

  #end(name: string, parts: readonly Uint8Array[]): void {
    this.#ended += 1;
    // A folder is an entry without octets.
    if (!name.endsWith('/')) this.#files.push({ name, octets: Buffer.concat(parts) });
  }
}
