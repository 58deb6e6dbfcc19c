/** Who may import whom (docs/architecture.md): the folders are layers, and no import goes up. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Static imports, re-exports and `import()` of a module; a clause that is all `type` counts as a type import. */
function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(src, file), 'utf8');
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm,
  );
  return [...statements].map(([, type, clause = '', specifier, dynamic]) => {
    const target = specifier ?? dynamic ?? '';
    const names = /^\{([^}]*)\}$/
      .exec(clause.trim())?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const typeOnly = type !== undefined || (names?.every((name) => name.startsWith('type ')) ?? false);
    const to = target.startsWith('.') ? relative(src, resolve(src, dirname(file), target)) : target;
    return { from: file, to, typeOnly };
  });
}

const layerOf = (path: string): string => path.split('/')[0] ?? '';
const libraryOf = (path: string): string => path.split('/').slice(0, 2).join('/');
/** The vocabulary of the DNS port: pure modules that every layer may use. */
const vocabulary = new Set(['net/dns/name.ts', 'net/dns/text.ts']);
/** Of node itself, what computes and does not reach outside. */
const pure = new Set([
  'node:url',
  'node:crypto',
  'node:buffer',
  'node:util',
  'node:zlib',
  'node:stream/promises',
]);
const libraries: Readonly<Record<string, readonly string[]>> = {
  core: [],
  mail: ['tldts', 'ipaddr.js', 'postal-mime', 'fast-xml-parser', 'fflate', 'csv-parse/sync'],
  facts: ['ipaddr.js'],
  checks: ['ipaddr.js'],
  engine: [],
  report: [],
};

const allowedLayers: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  net: ['net'],
  mail: [],
  facts: ['core', 'facts', 'mail'],
  checks: ['core', 'facts', 'mail', 'checks'],
  engine: ['core', 'engine'],
  report: ['core', 'report'],
};

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const layer = layerOf(from);
  if (layer === 'app') return true;
  if (!files.includes(to) && !to.endsWith('.json'))
    return layer === 'net' || pure.has(to) || (libraries[layer] ?? []).includes(to);
  if (vocabulary.has(to) || (typeOnly && layerOf(to) === 'net')) return true;
  if (layer === 'mail')
    return libraryOf(from) === libraryOf(to) || (layerOf(to) === 'mail' && to.endsWith('/index.ts'));
  // The generated lists of checks.
  if (/^checks\/[^/]+$/.test(from)) return ['checks', 'core'].includes(layerOf(to));
  if (layer === 'checks' && layerOf(to) === 'checks') return false;
  return allowedLayers[layer]?.includes(layerOf(to)) ?? false;
}

it('imports go down the layers only', () => {
  const wrong = files.flatMap(importsOf).filter((imported) => !isAllowed(imported));
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

it('finds the imports it judges', () => {
  expect(files.flatMap(importsOf).length).toBeGreaterThan(100);
  expect(isAllowed({ from: 'mail/spf/index.ts', to: 'net/dns/live.ts', typeOnly: false })).toBe(false);
  expect(isAllowed({ from: 'checks/mx/null.ts', to: 'node:fs', typeOnly: false })).toBe(false);
});

it('only app reads the process, the clock and chance', () => {
  const worldly = /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/;
  const reading = files.filter(
    (file) => layerOf(file) !== 'app' && worldly.test(readFileSync(join(src, file), 'utf8')),
  );
  expect(reading).toEqual([]);
});

it('only report escapes', () => {
  const escaping = /%0A|&lt;|&amp;|\\x1b|\\u001b/;
  // The progress line of the terminal is ours from end to end.
  const elsewhere = files.filter(
    (file) =>
      !['report', 'app'].includes(layerOf(file)) && escaping.test(readFileSync(join(src, file), 'utf8')),
  );
  expect(elsewhere).toEqual([]);
});
