/** The files that the settings name of what receivers said, and their octets, bounded. */
import type { Fact, World } from '../core/fact.ts';
import type { NamedFiles, RunWide } from '../core/run-wide.ts';

export const inputs: Fact<'domain', RunWide['inputs']> = {
  name: 'inputs',
  on: 'domain',
  gather: async (_, { settings }) => settings.inputs,
};

/** What the patterns of one setting lead to. */
export const namedFiles: Fact<'input', readonly NamedFiles[]> = {
  name: 'named-files',
  on: 'input',
  gather: async ({ setting }, { settings }) => settings.inputs[setting],
};

/** Each file once, in the order of the settings. */
export const pathsOf = (files: readonly NamedFiles[]): readonly string[] => [
  ...new Set(files.flatMap(({ paths }) => paths)),
];

export type WholeFile =
  | { readonly kind: 'read'; readonly octets: Uint8Array }
  /** `detail` is the system's word for it, as `EACCES`, or the most octets that are read. */
  | { readonly kind: 'unreadable' | 'too-large'; readonly detail: string };

/** A whole file of at most so many octets. Never rejects. */
export async function readWhole(world: World, path: string, most: number): Promise<WholeFile> {
  try {
    const octets = await wholeOf(world.file(path), most);
    return octets === undefined ? { kind: 'too-large', detail: String(most) } : { kind: 'read', octets };
  } catch (error) {
    return { kind: 'unreadable', detail: String((error as { code?: unknown }).code ?? 'unknown') };
  }
}

/** Undefined where there are more octets than `most`; the rest is then not taken. */
export async function wholeOf(parts: AsyncIterable<Uint8Array>, most: number): Promise<Buffer | undefined> {
  const taken: Uint8Array[] = [];
  let length = 0;
  for await (const part of parts) {
    length += part.length;
    if (length > most) return undefined;
    taken.push(part);
  }
  return Buffer.concat(taken, length);
}
