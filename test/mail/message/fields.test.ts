import { describe, expect, it } from 'vitest';
import { named, readFields } from '../../../src/mail/message/index.ts';

const read = (text: string) => readFields(Buffer.from(text, 'latin1'));

describe('the fields of a header', () => {
  it('are read with their lines, folded ones as one value', () => {
    const { fields } = read('From: a@example.com\r\nSubject: one\r\n two\r\nX-A : b\r\n\r\nTo: no field\r\n');
    expect(fields.map(({ name, value, line }) => [name, value, line])).toEqual([
      ['from', 'a@example.com', 1],
      ['subject', 'one two', 2],
      ['x-a', 'b', 4],
    ]);
  });

  it('are found by name, each time that they are there', () => {
    expect(named(read('To: a\nTO: b\nCc: c\n\n'), 'to').map(({ value }) => value)).toEqual(['a', 'b']);
  });

  it('begin after the separator of an mbox file', () => {
    expect(read('From a@example.com Thu Jan  1\nTo: a\n\n').fields).toMatchObject([{ name: 'to', line: 2 }]);
  });

  it('know what their octets are', () => {
    const kinds = (text: string) => read(text).fields.map(({ octets }) => octets);
    expect(kinds('A: b\nB: caf\u00c3\u00a9\nC: caf\u00e9\nD: caf\u00c3\u00a9\n caf\u00e9\n\n')).toEqual([
      'ascii',
      'utf-8',
      'unknown',
      'unknown',
    ]);
  });

  it('leave lines that are none aside', () => {
    const { fields, strays } = read('A: b\nno field\nC: d\n\n');
    expect(fields.map(({ name }) => name)).toEqual(['a', 'c']);
    expect(strays).toEqual([{ line: 2, text: 'no field' }]);
  });

  it('are none where a message is none', () => {
    expect(read('').fields).toEqual([]);
    expect(read('<html>\n<p>a b</p>\n').fields).toEqual([]);
  });

  it('are a bounded number', () => {
    const { fields, isCut } = read(`${'A: b\n'.repeat(5000)}\n`);
    expect(fields.length).toBeLessThanOrEqual(2000);
    expect(isCut).toBe(true);
  });
});
