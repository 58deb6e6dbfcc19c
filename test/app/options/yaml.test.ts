import { describe, expect, it } from 'vitest';
import { readTree } from '../../../src/app/options/yaml/read.ts';
import { entryOf, type Tree } from '../../../src/app/options/yaml/tree.ts';

const plain = (tree: Tree | undefined): unknown => {
  if (tree?.kind === 'map')
    return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plain(value)]));
  return tree?.kind === 'list' ? tree.items.map(plain) : tree?.text;
};
const lines = async (text: string): Promise<readonly unknown[]> =>
  (await readTree(text, 'a.yml')).problems.map(({ location }) => location?.in === 'file' && location.line);

describe('YAML', () => {
  it('keeps every scalar as it is written', async () => {
    const { tree } = await readTree(
      'a: [no, 1e3, 0x10, 20230601, 2026-01-01, "q", null, ~, ]\nb:\nc: |\n  x\n  y\n',
      'a.yml',
    );
    expect(plain(tree)).toEqual({
      a: ['no', '1e3', '0x10', '20230601', '2026-01-01', 'q', '', ''],
      b: '',
      c: 'x\ny\n',
    });
  });
  it('knows lines and columns', async () => {
    const { tree } = await readTree('a:\n  b: x\n', 'a.yml');
    expect(entryOf(entryOf(tree, 'a')?.value, 'b')).toMatchObject({
      at: { path: 'a.yml', line: 2, column: 3 },
      value: { at: { line: 2, column: 6 } },
    });
  });
  it('follows aliases, and leaves those that name nothing as they are written', async () => {
    const { tree } = await readTree('a: &x [1]\nb: *x\nc: *.example.com\n', 'a.yml');
    expect(plain(tree)).toEqual({ a: ['1'], b: ['1'], c: '*.example.com' });
  });
  it('is nothing where there is nothing', async () => {
    expect(await readTree('# a\n', 'a.yml')).toEqual({ problems: [] });
  });
});

describe('broken YAML is named by its line', () => {
  it.each([
    ['a:\n\t- b\n', [2]],
    ['a: 1\nb: c: d\n', [2]],
    ['a: 1\nb: [\n', [2]],
    ['a: @x\n', [1]],
    ['a: "x\n', [1]],
    ['a: 1\n---\nb: 2\n', [2]],
    ['a: 1\nb: 2\na: 3\n', [3]],
    ['a: {b: 1, b: 2}\n', [1]],
    ['- a\nb: 1\n', [2]],
  ])('%j', async (text, wrong) => {
    expect(await lines(text)).toEqual(wrong);
  });
});

describe('hostile YAML costs no more than its size', () => {
  const laughs = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
  for (let i = 1; i < 12; i += 1)
    laughs.push(`${'abcdefghijkl'[i]}: &${'abcdefghijkl'[i]} [${`*${'abcdefghijkl'[i - 1]},`.repeat(10)}]`);
  it.each([
    ['a billion laughs', laughs.join('\n')],
    ['a list that holds itself', '&a [*a]'],
    ['a map that holds itself', '&a {x: *a}'],
    ['nested brackets', '['.repeat(500_000)],
    ['nested braces', '{a: '.repeat(250_000)],
    ['nested dashes', '- '.repeat(500_000)],
    ['nested questions', '? '.repeat(500_000)],
    ['nested maps', Array.from({ length: 1400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['nested lists', Array.from({ length: 1400 }, (_, i) => `${' '.repeat(i)}-`).join('\n')],
    ['too much of it', 'a'.repeat(1_048_577)],
    ['errors on every line', 'a: b: c\n'.repeat(20_000)],
    ['more values than anybody needs', `[${'a,'.repeat(250_000)}]`],
  ])('%s', async (_, text) => {
    const started = performance.now();
    const { problems } = await readTree(text, 'a.yml');
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(5);
    expect(performance.now() - started).toBeLessThan(5000);
  });
  it('a hundred thousand keys and aliases are read in linear time', async () => {
    const keys = Array.from({ length: 60_000 }, (_, i) => `k${i}: *x`).join('\n');
    const started = performance.now();
    const { tree, problems } = await readTree(`x: &x 1\n${keys}`, 'a.yml');
    expect(problems).toEqual([]);
    expect(tree?.kind === 'map' && tree.entries.length).toBe(60_001);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
