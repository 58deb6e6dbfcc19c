/** `npm run new-check` in a copy of the sources: what it writes compiles, and does not pass as it stands. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemWithId } from '../../scripts/check-skeleton.ts';
import type { AnyCheck, Example } from '../../src/core/check.ts';
import { runExample } from '../support/example.ts';

const root = resolve(import.meta.dirname, '../..');

describe('the id of a new check', () => {
  it.each([
    undefined,
    '',
    'spf',
    'spf/',
    '/foo',
    'SPF/foo',
    'spf/foo_bar',
    'spf/foo--bar',
    'spf/a/b',
    '../spf/foo',
  ])('cannot be %j', (id) => {
    expect(problemWithId(id, () => false)).toBeTypeOf('string');
  });

  it('cannot be one that exists', () => {
    expect(problemWithId('spf/foo', (id) => id === 'spf/foo')).toContain('spf/foo');
    expect(problemWithId('spf/foo', () => false)).toBeUndefined();
  });
});

describe('a new check', () => {
  const copy = mkdtempSync(join(tmpdir(), 'deliverability-new-check-'));
  const file = join(copy, 'src/checks/spf/brand-new.ts');
  const newCheck = (id: string) => spawnSync(process.execPath, ['scripts/new-check.ts', id], { cwd: copy });

  beforeAll(() => {
    for (const path of ['src', 'scripts', 'tsconfig.json', 'package.json']) {
      cpSync(join(root, path), join(copy, path), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    expect(newCheck('spf/brand-new').status).toBe(0);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('compiles', () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const listed = execFileSync(process.execPath, [tsc, '--noEmit', '--listFiles'], {
      cwd: copy,
      encoding: 'utf8',
    });
    expect(listed).toContain('brand-new.ts');
  });

  it('does not say yet what its examples promise', async () => {
    const { default: check }: { default: AnyCheck } = await import(file);
    const says = async (example: Example) =>
      (await runExample(check, example)).flatMap(({ findings }) => findings.map(({ message }) => message));
    const kept = await Promise.all(
      check.examples.map(async (example) => (await says(example)).join() === example.says.join()),
    );
    expect(kept).toEqual([true, false]);
  });

  it('is not written over', () => {
    const before = readFileSync(file, 'utf8');
    expect(newCheck('spf/brand-new').status).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('is not written where the id is wrong', () => {
    expect(newCheck('spf/Brand New').status).toBe(2);
  });
});
