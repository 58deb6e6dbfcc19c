/** The files of the working directory, read and written with a bound on their size. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Files } from './options/index.ts';

/** More than any settings, zone or recording needs; a larger file is refused before it is read. */
const mostBytes = 64 * 1_048_576;

/** @throws where the file is there and cannot be read, or is too large */
export async function readText(path: string): Promise<string | undefined> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) throw new Error(`${path} is larger than ${mostBytes / 1_048_576} MiB`);
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export const files: Files = { read: readText };

/** Writes a file, and the folders that it needs. @throws where that is not possible */
export async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
