import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matches } from '../../src/app/glob.ts';
import { findMessages, readMessage } from '../../src/app/messages.ts';

const message = 'From: a@example.com\n\nHello.\n';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'messages-'));
  const files = {
    'a.eml': message,
    'b.eml': message,
    'note.txt': 'nothing',
    'mails/c.eml': message,
    'mails/deep/d.eml': message,
    '.hidden/e.eml': message,
    'odd/[x] *.eml': message,
    'bad/empty.eml': '',
    'bad/picture.eml': '\u0089PNG\r\n\u001a\n\0\0\0',
    'bad/huge.eml': message,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  truncateSync(join(folder, 'bad/huge.eml'), 200 * 1_048_576);
  symlinkSync(join(folder, 'a.eml'), join(folder, 'bad/link.eml'));
  symlinkSync(join(folder, 'mails'), join(folder, 'bad/folder'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const find = async (...patterns: readonly string[]) => {
  const found = await findMessages(patterns.map((pattern) => ({ pattern: `${folder}/${pattern}` })));
  return {
    paths: found.paths.map((path) => path.slice(folder.length + 1)),
    problems: found.problems.map(({ text }) => text.replaceAll(`${folder}/`, '')),
  };
};

describe('messages are found', () => {
  it.each([
    ['a.eml', ['a.eml']],
    ['*.eml', ['a.eml', 'b.eml']],
    ['?.eml', ['a.eml', 'b.eml']],
    ['mails/*.eml', ['mails/c.eml']],
    ['*/*.eml', ['mails/c.eml', 'odd/[x] *.eml']],
    ['mails/**/*.eml', ['mails/c.eml', 'mails/deep/d.eml']],
    ['mails/**', ['mails/c.eml', 'mails/deep/d.eml']],
    ['**/**/d.eml', ['mails/deep/d.eml']],
    ['.hidden/*.eml', ['.hidden/e.eml']],
    ['odd/[x] *.eml', ['odd/[x] *.eml']],
  ])('by %s', async (pattern, paths) => {
    const found = await find(pattern);
    expect(found.paths).toEqual(expect.arrayContaining(paths));
    expect(found.paths.filter((path) => !path.startsWith('bad/'))).toEqual(paths);
  });

  it('each once, in the order of the patterns', async () => {
    expect((await find('b.eml', '*.eml')).paths).toEqual(['b.eml', 'a.eml']);
  });

  it('and can be read', async () => {
    const { paths } = await findMessages([{ pattern: `${folder}/a.eml` }]);
    expect(new TextDecoder().decode(readMessage(paths[0] ?? ''))).toBe(message);
    expect(readMessage(`${folder}/gone.eml`)).toBeUndefined();
  });
});

describe('what cannot be a message is said at once', () => {
  it.each([
    ['gone.eml', 'there is no file'],
    ['a.eml/x', 'there is no file'],
    ['*.msg', 'matches no file'],
    ['nowhere/**/*.eml', 'matches no file'],
    ['bad/link.eml', 'is a link'],
    ['mails', 'is no file'],
  ])('%s', async (pattern, problem) => {
    const { paths, problems } = await find(pattern);
    expect(paths).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(problems[0]).toMatch(/^message: /);
  });

  it('beside the messages that are right', async () => {
    const { paths, problems } = await find('a.eml', 'gone.eml', 'b.eml');
    expect(paths).toEqual(['a.eml', 'b.eml']);
    expect(problems).toHaveLength(1);
  });

  it('but what checks can judge is theirs', async () => {
    const { paths, problems } = await find('bad/empty.eml', 'bad/picture.eml');
    expect(paths).toEqual(['bad/empty.eml', 'bad/picture.eml']);
    expect(problems).toEqual([]);
  });

  it('and what no server takes is named with its size, to be left unread', async () => {
    const path = `${folder}/bad/huge.eml`;
    const found = await findMessages([{ pattern: path }]);
    expect(found).toEqual({ paths: [path], oversized: [{ path, octets: 200 * 1_048_576 }], problems: [] });
  });

  it('at the place of the setting', async () => {
    const location = { in: 'file', path: 'mail.yml', line: 3 } as const;
    const { problems } = await findMessages([{ pattern: `${folder}/gone.eml`, location }]);
    expect(problems).toMatchObject([{ location }]);
  });

  it('without a link being followed', async () => {
    for (const pattern of ['bad/**/c.eml', 'bad/*/c.eml', 'bad/l*'])
      expect((await find(pattern)).paths).toEqual([]);
  });
});

describe('a name matches a pattern', () => {
  it.each([
    ['a.eml', 'a*l', true],
    ['aXbXc', 'a*b*c', true],
    ['aab', '*ab', true],
    ['ab', 'a?', true],
    ['a', 'a?', false],
    ['ab', 'a', false],
    ['a', 'ab', false],
    ['.a', '*', false],
    ['.a', '.*', true],
    ['a', 'a**', true],
  ])('%s and %s: %s', (name, pattern, isMatch) => {
    expect(matches(name, pattern)).toBe(isMatch);
  });

  it('in a time that does not explode', () => {
    expect(matches('a'.repeat(255), `${'*a'.repeat(100)}*b`)).toBe(false);
  });
});
