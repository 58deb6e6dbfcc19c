import { describe, expect, it } from 'vitest';
import { formatTags, readTags } from '../../../src/mail/tag-list/index.ts';

const pairs = (text: string) => readTags(text).tags.map(({ name, value }) => [name, value]);
const codes = (text: string) => readTags(text).problems.map(({ code }) => code);

describe('readTags', () => {
  it('reads pairs in order and keeps their case', () => {
    expect(pairs('v=DKIM1; K=Rsa;p=AbC=')).toEqual([
      ['v', 'DKIM1'],
      ['K', 'Rsa'],
      ['p', 'AbC='],
    ]);
  });

  it('drops white space around names and values, folded or not, and keeps it inside', () => {
    expect(pairs(' a = b c \t;\r\n d\t=\r\n e\r\n\tf ;')).toEqual([
      ['a', 'b c'],
      ['d', 'e\r\n\tf'],
    ]);
    expect(codes(' a = b c \t;\r\n d\t=\r\n e\r\n\tf ;')).toEqual([]);
  });

  it('gives spans that cut the names and values out of the text', () => {
    const text = ' v = DMARC1 ;p= none';
    for (const { name, value, nameSpan, valueSpan } of readTags(text).tags) {
      expect(text.slice(nameSpan.start, nameSpan.end)).toBe(name);
      expect(text.slice(valueSpan.start, valueSpan.end)).toBe(value);
    }
  });

  it('takes a semicolon at the end, with white space after it', () => {
    expect(codes('a=b;')).toEqual([]);
    expect(codes('a=b; ')).toEqual([]);
  });

  it('takes an empty value', () => {
    expect(pairs('v=DKIM1; p=')).toEqual([
      ['v', 'DKIM1'],
      ['p', ''],
    ]);
    expect(codes('v=DKIM1; p=')).toEqual([]);
  });

  it('says where a tag is empty', () => {
    expect(readTags('a=b;; c=d').problems).toEqual([
      { code: 'empty-tag', level: 'error', span: { start: 4, end: 4 } },
    ]);
    expect(codes('')).toEqual(['empty-tag']);
    expect(codes(' ')).toEqual(['empty-tag']);
    expect(codes(';')).toEqual(['empty-tag']);
  });

  it('says which text is no pair, and reads on', () => {
    const { tags, problems } = readTags('p=none; fo:0 ;adkim=r');
    expect(tags.map(({ name }) => name)).toEqual(['p', 'adkim']);
    expect(problems).toEqual([
      { code: 'missing-equals', level: 'error', span: { start: 8, end: 12 }, text: 'fo:0' },
    ]);
  });

  it('says which name is none', () => {
    expect(codes('1a=b; _c=d; e f=g; =h')).toEqual([
      'bad-tag-name',
      'bad-tag-name',
      'bad-tag-name',
      'bad-tag-name',
    ]);
    expect(codes('a1_=b')).toEqual([]);
  });

  it('says which value has characters that none may have', () => {
    expect(codes('a=\x00; b=\xe9; c=x\ny; d=x\r\ny')).toEqual(Array(4).fill('bad-tag-value'));
  });

  it('says which name comes twice, by the case that its reader minds', () => {
    expect(readTags('p=a; P=b; p=c').problems.map(({ span }) => span.start)).toEqual([10]);
    expect(readTags('p=a; P=b; p=c', { caseless: true }).problems.map(({ span }) => span.start)).toEqual([
      5, 10,
    ]);
  });
});

it('formatTags writes what readTags reads', () => {
  const text = 'v=DKIM1; k=rsa; p=';
  expect(formatTags(readTags(text).tags)).toBe(text);
});
