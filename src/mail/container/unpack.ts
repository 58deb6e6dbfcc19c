/** Opens a file, and what is in it, down to the documents that reports are. */
import { mails } from '../mbox/index.ts';
import { isComplaint, reportsIn } from './carrier.ts';
import { type Extracted, inflateGzip, inflateZip, type Obstacle } from './inflate.ts';
import { type Kind, kindOf } from './kind.ts';
import { openMail } from './mail.ts';
import type { DocumentProblem } from './problem.ts';

export interface PackedFile {
  readonly name: string;
  readonly octets: Uint8Array;
}

export interface Document {
  /** The names of the files that it is in, outermost first, its own last. */
  readonly within: readonly string[];
  /** `complaint`: a whole mail with a part `message/feedback-report`, or one in the form of its sender. */
  readonly kind: 'xml' | 'json' | 'complaint';
  readonly octets: Uint8Array;
}

export type UnpackProblemCode =
  /** Nothing is in it. */
  | 'empty'
  /** It is nothing that reports come in; or a mail that holds none. */
  | 'not-a-report'
  /** It is cut off. */
  | 'truncated'
  | 'corrupt'
  /** A password would be needed. */
  | 'encrypted'
  /** More octets, files or layers than a report has: a decompression bomb, perhaps. */
  | 'too-large'
  | 'too-many-files'
  | 'too-deep';

export interface UnpackProblem extends DocumentProblem<UnpackProblemCode> {
  readonly within: readonly string[];
}

export interface Unpacked {
  readonly documents: readonly Document[];
  readonly problems: readonly UnpackProblem[];
}

export interface Limits {
  /** Octets of all that is unpacked from one file. */
  readonly octets: number;
  /** Files in it, all layers together. */
  readonly files: number;
  readonly depth: number;
}

/** A month of reports in one archive is far below; so is the largest report that was ever seen. */
export const usualLimits: Limits = { octets: 50 * 1_048_576, files: 20_000, depth: 5 };

/** Of one file; more than anybody reads. */
const mostProblems = 100;

/** Never rejects. */
export async function unpack(file: PackedFile, limits: Limits = usualLimits): Promise<Unpacked> {
  const opening = new Opening(limits);
  await opening.open({ octets: file.octets, within: [file.name], depth: 1 });
  return opening;
}

interface Item {
  readonly octets: Uint8Array;
  readonly within: readonly string[];
  readonly depth: number;
}

class Opening implements Unpacked {
  readonly documents: Document[] = [];
  readonly problems: UnpackProblem[] = [];
  readonly #limits: Limits;
  #octets: number;
  #files: number;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#octets = limits.octets;
    this.#files = limits.files;
  }

  open(item: Item): Promise<void> | undefined {
    if (item.depth > this.#limits.depth) return this.#say('too-deep', item);
    return this.#openers[kindOf(item.octets)](item);
  }

  readonly #openers: Readonly<Record<Kind, (item: Item) => Promise<void> | undefined>> = {
    empty: (item) => this.#say('empty', item),
    unknown: (item) => this.#say('not-a-report', item),
    xml: (item) => this.#take('xml', item),
    json: (item) => this.#take('json', item),
    gzip: async (item) => this.#enter(await inflateGzip(item.octets, this.#room), item),
    zip: async (item) => this.#enter(await inflateZip(item.octets, this.#room), item),
    mail: (item) => this.#openMails(item),
  };

  get #room(): { readonly octets: number; readonly files: number } {
    return { octets: this.#octets, files: this.#files };
  }

  async #enter({ files, obstacle }: Extracted, item: Item): Promise<void> {
    for (const { octets } of files) this.#octets -= octets.length;
    this.#files -= files.length;
    if (obstacle !== undefined) this.#say(obstacle, item);
    else if (files.length === 0) this.#say('empty', item);
    // Whatever passes a bound is no archive of reports.
    if (obstacle === 'too-large' || obstacle === 'too-many-files') return;
    for (const { name, octets } of files.filter((file) => !besides.test(file.name)))
      await this.open(inside(item, name, octets));
  }

  async #openMails(item: Item): Promise<void> {
    const found = isMbox(item.octets) ? await all(mails(inParts(item.octets), item.octets.length + 1)) : [];
    if (found.length <= 1) return this.#openMail(item);
    this.#files -= found.length;
    if (this.#files < 0) return this.#say('too-many-files', item);
    for (const { octets, line } of found) await this.#openMail(inside(item, `line ${line}`, octets));
  }

  async #openMail(item: Item): Promise<void> {
    const mail = await openMail(item.octets);
    if (typeof mail === 'string') return this.#say(mail, item);
    if (isComplaint(mail)) return this.#take('complaint', item);
    const parts = reportsIn(mail);
    if (parts.length === 0) return this.#say('not-a-report', item);
    this.#files -= parts.length;
    if (this.#files < 0) return this.#say('too-many-files', item);
    for (const { name, type, octets } of parts) await this.open(inside(item, name || type, octets));
  }

  #take(kind: Document['kind'], { octets, within, depth }: Item): undefined {
    if (octets.length > this.#limits.octets) return this.#say('too-large', { octets, within, depth });
    this.documents.push({ kind, octets, within });
  }

  #say(code: UnpackProblemCode | Obstacle, { within }: Item): undefined {
    if (this.problems.length < mostProblems) this.problems.push({ code, level: 'error', within });
  }
}

const inside = ({ within, depth }: Item, name: string, octets: Uint8Array): Item => ({
  octets,
  within: name === '' ? within : [...within, name],
  depth: depth + 1,
});

/** Macs put files of their own beside each file of an archive. */
const besides = /(?:^|\/)(?:__MACOSX\/|\.)/;

async function* inParts(octets: Uint8Array): AsyncGenerator<Uint8Array> {
  yield octets;
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const isMbox = (octets: Uint8Array): boolean =>
  Buffer.from(octets.subarray(0, 5)).toString('latin1') === 'From ';
