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
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return `${name} ${what}\n\n${textIn(folder)}\n`;
}

/** Some packages name their licence and its holder in `package.json` alone. */
function textIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const { license, author }: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (license === undefined || author === undefined) throw new Error(`${folder} names no licence`);
  return `${license}, by ${typeof author === 'string' ? author : author.name}. The package holds no text of it.`;
}

interface Manifest {
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}
