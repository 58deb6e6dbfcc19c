/** The files that the setting `message` names: found before anything else begins; what is in them, checks say. */
import { readFileSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import type { Location } from '../core/finding.ts';
import { quoted } from '../core/quote.ts';
import { ofGivenSize } from '../facts/messages-given.ts';
import { glob, isPattern } from './glob.ts';
import type { SettingProblem } from './options/index.ts';

/** No mail server is known that takes more. */
const mostOctets = 150 * 1_048_576;
const mostMessages = 1000;
/** Of one pattern. */
const mostProblems = 20;

export interface Messages {
  /** Paths in the order of the patterns, each once; with slashes. */
  readonly paths: readonly string[];
  /** Those of them that are too large for any server, and are never read; in octets. */
  readonly oversized: readonly Oversized[];
  readonly problems: readonly SettingProblem[];
}

export interface Oversized {
  readonly path: string;
  readonly octets: number;
}

interface Asked {
  readonly pattern: string;
  readonly location?: Location;
}

/** All the messages, or all that is wrong with them. Never rejects. */
export async function findMessages(patterns: readonly Asked[]): Promise<Messages> {
  const paths = new Set<string>();
  const oversized = new Map<string, Oversized>();
  const problems: SettingProblem[] = [];
  for (const { pattern, location } of patterns) {
    const found = await pathsOf(pattern);
    const wrong = [...found.problems];
    for (const path of found.paths.slice(0, mostMessages)) {
      const file = await lookAt(path);
      if ('problem' in file) {
        wrong.push(file.problem);
        continue;
      }
      paths.add(path);
      if (file.octets > mostOctets) oversized.set(path, { path, octets: file.octets });
    }
    const said = wrong.slice(0, mostProblems);
    if (wrong.length > said.length)
      said.push(`${quoted(pattern)} matches ${wrong.length} files that are wrong`);
    for (const text of said)
      problems.push({ text: `message: ${text}`, ...(location === undefined ? {} : { location }) });
  }
  if (paths.size > mostMessages)
    problems.push({ text: `message: there are ${paths.size} messages: name ${mostMessages} at most` });
  return { paths: [...paths], oversized: [...oversized.values()], problems };
}

/** The octets of a message that was found; undefined where it cannot be read any more. */
export function readMessage(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

async function pathsOf(
  pattern: string,
): Promise<{ readonly paths: readonly string[]; readonly problems: readonly string[] }> {
  const isFile = await lstat(pattern).then(
    () => true,
    () => false,
  );
  if (isFile || !isPattern(pattern)) return { paths: [distinct(pattern)], problems: [] };
  const { paths, isCut } = await glob(pattern);
  const problems = [
    ...(isCut ? [`${quoted(pattern)} leads through too many files: name a folder that holds less`] : []),
    ...(paths.length > mostMessages
      ? [`${quoted(pattern)} matches ${paths.length} files: name ${mostMessages} at most`]
      : []),
    ...(paths.length === 0 && !isCut ? [`${quoted(pattern)} matches no file: correct the pattern`] : []),
  ];
  return { paths: paths.map(distinct), problems };
}

/** No file goes by the name that stands for the setting `message-size`. */
const distinct = (path: string): string => (path === ofGivenSize ? `./${path}` : path);

/** A file's size in octets, or what is wrong with it and what to do about it. */
async function lookAt(path: string): Promise<{ readonly octets: number } | { readonly problem: string }> {
  const file = quoted(path);
  const wrong = (problem: string) => ({ problem });
  try {
    const about = await lstat(path);
    if (about.isSymbolicLink())
      return wrong(`${file} is a link, which is not followed: name the file itself`);
    if (!about.isFile())
      return wrong(`${file} is no file: name one, or a pattern such as ${quoted(`${path}/*.eml`)}`);
    return { octets: about.size };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return wrong(
      code === 'ENOENT' || code === 'ENOTDIR'
        ? `there is no file ${file}: create it, or correct the path`
        : `the file ${file} cannot be read (${code}): see who may read it`,
    );
  }
}
