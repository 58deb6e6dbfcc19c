import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileParts, findInputs } from '../../src/app/inputs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deliverability-inputs-'));
  for (const [path, text] of Object.entries({ 'a.eml': 'one', 'b.eml': '', '.hidden': 'x' }))
    writeFileSync(join(folder, path), text);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const find = async (pattern: string) => {
  const inputs = { bounces: [{ pattern: join(folder, pattern) }], reports: [], metrics: [] };
  const [{ paths = [], trouble } = {}] = (await findInputs(inputs)).bounces;
  return { paths: paths.map((path) => path.slice(folder.length + 1)), trouble };
};

describe('the files that settings name', () => {
  it.each([
    ['a file', 'a.eml', ['a.eml'], undefined],
    ['a pattern', '*.eml', ['a.eml', 'b.eml'], undefined],
    ['a folder', '.', ['./a.eml', './b.eml'], undefined],
    ['a file that is not there', 'c.eml', [], 'missing'],
    ['a pattern that matches nothing', '*.log', [], 'nothing'],
  ])('%s', async (_, pattern, paths, trouble) => {
    const found = await find(pattern);
    expect(found.paths.map((path) => path.replace(/^\.\//, ''))).toEqual(
      paths.map((path) => path.replace(/^\.\//, '')),
    );
    expect(found.trouble).toBe(trouble);
  });

  it('are those of "new" and "cur" in a Maildir', async () => {
    for (const name of ['new', 'cur', 'tmp']) mkdirSync(join(folder, 'box', name), { recursive: true });
    for (const path of ['new/2', 'cur/1:2,S', 'tmp/3']) writeFileSync(join(folder, 'box', path), 'x');
    expect((await find('box')).paths).toEqual(['box/new/2', 'box/cur/1:2,S']);
  });

  it('are none in an empty folder', async () => {
    mkdirSync(join(folder, 'empty'));
    expect((await find('empty')).trouble).toBe('nothing');
  });

  it('are not followed where they are links', async () => {
    symlinkSync(join(folder, 'a.eml'), join(folder, 'link.eml'));
    expect((await find('link.eml')).trouble).toBe('link');
  });

  it('come whole, in parts', async () => {
    writeFileSync(join(folder, 'large'), 'x'.repeat(600_000));
    const lengths: number[] = [];
    for await (const part of fileParts(join(folder, 'large'))) lengths.push(part.length);
    expect(lengths.length).toBeGreaterThan(1);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(600_000);
  });

  it('reject with the word of the system where they cannot be read', async () => {
    const read = async () => {
      for await (const _ of fileParts(join(folder, 'none'))) expect.unreachable();
    };
    await expect(read()).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
