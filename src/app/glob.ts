/** Files by patterns: `*` and `?` within a name, `**` for any folders. Links that these meet are not followed. */
import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { sep } from 'node:path';

export interface Found {
  /** In order; with slashes, relative to the working directory where the pattern is. */
  readonly paths: readonly string[];
  /** Whether there was more to look through than is looked through. */
  readonly isCut: boolean;
}

const mostEntries = 50_000;
const mostDepth = 32;

/** Whether a text is a pattern, and not the path of one file. */
export const isPattern = (text: string): boolean => /[*?]/.test(text);

/**
 * The files that a pattern matches, without links and without what begins with a dot where the pattern does not say so.
 * Folders that cannot be read hold nothing.
 */
export async function glob(pattern: string): Promise<Found> {
  const segments = pattern.split(sep === '\\' ? /[/\\]/ : '/');
  const search = new Search();
  await search.in('', segments, 0);
  return { paths: [...search.paths].sort(), isCut: search.entries > mostEntries };
}

class Search {
  readonly paths = new Set<string>();
  entries = 0;
  /** Folders with what was still to match in them: "**" leads to the same place by several ways. */
  readonly #seen = new Set<string>();

  async in(folder: string, segments: readonly string[], depth: number): Promise<void> {
    const key = `${segments.join('/')} in ${folder}`;
    if (this.#seen.has(key) || depth > mostDepth || this.entries > mostEntries) return;
    this.#seen.add(key);
    const [segment = '', ...rest] = segments;
    if (segment === '**') await this.#anywhere(folder, segments, depth);
    else if (isPattern(segment)) await this.#matching(folder, segment, rest, depth);
    else await this.#named(`${folder}${segment}`, rest, depth);
  }

  async #anywhere(folder: string, segments: readonly string[], depth: number): Promise<void> {
    // At the end, "**" stands for all files below.
    const rest = segments.length === 1 ? ['*'] : segments.slice(1);
    await this.in(folder, rest, depth);
    for (const entry of await this.#list(folder))
      if (entry.isDirectory() && !entry.name.startsWith('.'))
        await this.in(`${folder}${entry.name}/`, segments, depth + 1);
  }

  async #matching(folder: string, segment: string, rest: readonly string[], depth: number): Promise<void> {
    for (const entry of await this.#list(folder)) {
      if (!matches(entry.name, segment)) continue;
      if (rest.length > 0 && entry.isDirectory()) await this.in(`${folder}${entry.name}/`, rest, depth + 1);
      if (rest.length === 0 && entry.isFile()) this.paths.add(`${folder}${entry.name}`);
    }
  }

  async #named(path: string, rest: readonly string[], depth: number): Promise<void> {
    if (rest.length > 0) return this.in(`${path}/`, rest, depth + 1);
    const found = await lstat(path).catch(() => undefined);
    if (found?.isFile()) this.paths.add(path);
  }

  async #list(folder: string): Promise<readonly Dirent[]> {
    const entries = await readdir(folder === '' ? '.' : folder, { withFileTypes: true }).catch(() => []);
    this.entries += entries.length;
    return entries;
  }
}

/** `*` for any characters, `?` for one. */
export function matches(name: string, pattern: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  let [at, star, resumed] = [0, -1, 0];
  let index = 0;
  while (index < name.length) {
    if (pattern[at] === '*') {
      [star, resumed] = [at, index];
      at += 1;
    } else if (pattern[at] === '?' || pattern[at] === name[index]) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      resumed += 1;
      [at, index] = [star + 1, resumed];
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
