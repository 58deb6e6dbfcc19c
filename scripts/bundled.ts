/** What `dist/` must hold: path → bytes, made from `build/` by ncc. The same sources give the same bytes. */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { licenses } from './licenses.ts';

const root = resolve(import.meta.dirname, '..');

type Assets = Readonly<Record<string, { readonly source: string | Uint8Array }>>;
interface Options {
  readonly cache: false;
  readonly esm: true;
  readonly externals: Readonly<Record<string, string>>;
  readonly quiet: true;
  readonly target: string;
}
/** ncc has no types of its own. */
type Ncc = (input: string, options: Options) => Promise<{ readonly code: string; readonly assets: Assets }>;

const require = createRequire(import.meta.url);
const ncc: Ncc = require('@vercel/ncc');

/**
 * `@actions/core` loads an HTTP client with undici, tunnels and TLS to ask for OIDC tokens, and a program runner to tell
 * the platform. This action does neither, and starts in half the time without them.
 */
const unused = './unused.js';
const stands = {
  '@actions/http-client': unused,
  '@actions/http-client/lib/auth': unused,
  '@actions/exec': unused,
};

const unusedModule = `/** Stands in for what @actions/core needs for OIDC tokens and platform details only: this action asks for neither. */
class Unused {
  constructor() {
    throw new Error('this action is bundled without OIDC tokens and platform details');
  }
}
export { Unused as BearerCredentialHandler, Unused as HttpClient, Unused as getExecOutput };
`;

/** Paths below `dist/`, in the order of the alphabet. */
export async function bundled(): Promise<ReadonlyMap<string, Uint8Array>> {
  const action = await bundle('action', stands);
  const cli = await bundle('cli', {});
  const files = [...action, ['action/unused.js', Buffer.from(unusedModule)] as const, ...cli];
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function bundle(
  name: 'action' | 'cli',
  externals: Options['externals'],
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const { code, assets } = await ncc(join(root, `build/app/${name}.js`), {
    cache: false,
    esm: true,
    externals,
    quiet: true,
    target: 'es2022',
  });
  const parts = Object.entries(assets).map(([path, { source }]) => [path, source] as const);
  const files = [
    ['index.js', code] as const,
    ['licenses.txt', licenses()] as const,
    ['package.json', '{"type":"module"}\n'] as const,
    ...parts,
  ];
  return files.map(([path, text]) => [`${name}/${path}`, Buffer.from(text)] as const);
}
