/** What `dist/` must hold: path → bytes, made from `build/` by ncc. The same sources give the same bytes. */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

type Assets = Readonly<Record<string, { readonly source: string | Uint8Array }>>;
interface Options {
  readonly cache: false;
  readonly esm: true;
  readonly externals: Readonly<Record<string, string>>;
  readonly license: string;
  readonly quiet: true;
  readonly target: string;
}
/** ncc has no types of its own. */
type Ncc = (input: string, options: Options) => Promise<{ readonly code: string; readonly assets: Assets }>;

const require = createRequire(import.meta.url);
const ncc: Ncc = require('@vercel/ncc');

/**
 * `@actions/core` loads undici only to ask for an OIDC token through a proxy, which this action never does; without it
 * the action starts in two thirds of the time.
 */
const withoutProxy = `/** Stands in for undici, which is only wanted for OIDC tokens through a proxy: this action asks for none. */
export class ProxyAgent {
  constructor() {
    throw new Error('no proxy support');
  }
}
`;

/** Paths below `dist/`, in the order of the alphabet. */
export async function bundled(): Promise<ReadonlyMap<string, Uint8Array>> {
  const action = await bundle('action', { undici: './no-proxy.js' });
  const cli = await bundle('cli', {});
  const files = [...action, ['action/no-proxy.js', Buffer.from(withoutProxy)] as const, ...cli];
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
    license: 'licenses.txt',
    quiet: true,
    target: 'es2022',
  });
  const entries = Object.entries(assets).map(([path, { source }]) => [path, source] as const);
  const files = [['index.js', code] as const, ['package.json', '{"type":"module"}\n'] as const, ...entries];
  return files.map(([path, text]) => [`${name}/${path}`, Buffer.from(text)] as const);
}
