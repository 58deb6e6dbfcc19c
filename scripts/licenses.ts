/** The licences of everything that may be in a bundle: the packages of the lock file that are no development tools. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly license?: string; readonly dev?: boolean }>
  >;
}

/** ncc's own list names the packages of one chunk only: each chunk writes over the list of the one before. */
export function licenses(): string {
  const { packages }: LockFile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  return shipped
    .map(([path, { version, license }]) => sectionOf(path, `${version} (${license})`))
    .join('\n\n');
}

function sectionOf(path: string, what: string): string {
  const folder = join(root, path);
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const text =
    file === undefined
      ? declared(folder)
      : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${what}\n\n${text}\n`;
}

interface Manifest {
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
}

/** Of a package that comes without the text: what it says itself, whose it is, and where it is. */
function declared(folder: string): string {
  const { license, author, repository }: Manifest = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  if (license === undefined) throw new Error(`${folder} has no licence`);
  const who = typeof author === 'object' ? author.name : author;
  const where = typeof repository === 'object' ? repository.url : repository;
  return [`Licensed under ${license}.`, who && `Copyright ${who}`, where].filter(Boolean).join('\n');
}
