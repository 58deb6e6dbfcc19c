import { describe, expect, it } from 'vitest';
import {
  type DomainName,
  isHostname,
  isWithin,
  labelsOf,
  nameProblem,
  parentOf,
  parseName,
  parseWritten,
  root,
  toAscii,
  toUnicode,
  under,
} from '../../../src/net/dns/name.ts';
import { stringsOf, textOf } from '../../../src/net/dns/text.ts';

const name = (text: string): DomainName => parseName(text) ?? expect.fail(text);

describe('parseName', () => {
  it('folds letters and drops the final dot', () => {
    expect(parseName('WWW.Example.COM.')).toBe('www.example.com');
    expect(parseName('_dmarc.a b.example')).toBe('_dmarc.a b.example');
    expect([parseName('.'), parseName('')]).toEqual([root, root]);
  });

  it.each([
    ['a..b', 'empty-label'],
    ['..', 'empty-label'],
    ['.a', 'empty-label'],
    [`${'a'.repeat(64)}.b`, 'label-too-long'],
    [Array(51).fill('abcd').join('.'), 'name-too-long'],
    ['bücher.example', 'not-a-name'],
  ])('refuses %s: %s', (text, problem) => {
    expect(nameProblem(text)).toBe(problem);
    expect(parseName(text)).toBeUndefined();
  });

  it('takes the longest label and the longest name', () => {
    expect(parseName('a'.repeat(63))).toBeDefined();
    expect(parseName(`${'abcdefg.'.repeat(31)}abcde`)).toHaveLength(253);
  });
});

it('knows labels, parents and what stands below', () => {
  expect(labelsOf(name('a.b.c'))).toEqual(['a', 'b', 'c']);
  expect(labelsOf(root)).toEqual([]);
  expect([parentOf(name('a.b')), parentOf(name('b')), parentOf(root)]).toEqual(['b', '', '']);
  expect(isWithin(name('a.b'), name('b'))).toBe(true);
  expect(isWithin(name('ab'), name('b'))).toBe(false);
  expect(isWithin(name('b'), name('b'))).toBe(true);
  expect(isWithin(name('b'), root)).toBe(true);
});

it('puts labels before a name, where it is not too long then', () => {
  expect(under('_dmarc', name('example.com'))).toBe('_dmarc.example.com');
  expect(under('com', root)).toBe('com');
  expect(under('a'.repeat(63), name(`${'abcdefg.'.repeat(24)}abc`))).toBeUndefined();
});

it('a name as people write it may be in any script, and is not the root', () => {
  expect(parseWritten('Bücher.Example.')).toBe('xn--bcher-kva.example');
  expect(parseWritten('News.example.com')).toBe('news.example.com');
  expect(['', '.', '<example.com>', 'a..b'].map(parseWritten)).toEqual(Array(4).fill(undefined));
});

it('turns U-labels into A-labels and back', () => {
  expect(toAscii('bücher.example')).toBe('xn--bcher-kva.example');
  expect(toUnicode(name('xn--bcher-kva.example'))).toBe('bücher.example');
});

it('tells host names from other names', () => {
  for (const host of ['a', 'a-b.example', '1.example', 'xn--bcher-kva.example'])
    expect(isHostname(name(host))).toBe(true);
  for (const other of ['', '_a.example', '-a.example', 'a-.example', '192.0.2.1', 'a b.example']) {
    expect(isHostname(name(other))).toBe(false);
  }
});

it('keeps every octet of a text, in strings of at most 255', () => {
  const text = Array.from({ length: 600 }, (_, i) => String.fromCharCode(i % 256)).join('');
  expect(stringsOf(text).map((octets) => octets.length)).toEqual([255, 255, 90]);
  expect(textOf(stringsOf(text))).toBe(text);
  expect(stringsOf('')).toHaveLength(1);
});
