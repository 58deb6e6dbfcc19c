import { describe, expect, it } from 'vitest';
import {
  charsetNamed,
  draft,
  encodedWordProblem,
  letter,
  measure,
  messageIdProblem,
  newsletter,
  octetsOf,
  octetsOfPart,
  parseDate,
  parseListUris,
  placeholderIn,
  quotedEncodedWord,
  textOfPart,
} from '../../../src/mail/message/index.ts';

describe('dates', () => {
  it.each([
    ['Fri, 21 Nov 1997 09:55:06 -0600', '1997-11-21T15:55:06Z'],
    ['21 Nov 97 09:55 GMT', '1997-11-21T09:55:00Z'],
    ['Wed, 31 Dec 2025 12:00:00 +0000 (UTC)', '2025-12-31T12:00:00Z'],
    ['wed,31 dec 2025 12:00:00 EST', '2025-12-31T17:00:00Z'],
    ['Thu, 29 Feb 2024 00:00:60 +0530', '2024-02-28T18:31:00Z'],
  ])('%s', (text, expected) => {
    expect(parseDate(text)).toEqual({ time: Date.parse(expected), isWrongDay: false });
  });

  it.each([
    '',
    '2025-12-31T12:00:00Z',
    'Wed, 31 Dec 2025',
    '31 Dec 2025 12:00:00',
    '31 Dez 2025 12:00:00 +0000',
    '31 Feb 2025 12:00:00 +0000',
    '31 Dec 2025 24:00:00 +0000',
    'Day, 31 Dec 2025 12:00:00 +0000',
    '31 Dec 2025 12:00:00 +0000 and more',
  ])('but not %s', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('with another day of the week are noticed', () => {
    expect(parseDate('Mon, 31 Dec 2025 12:00:00 +0000')?.isWrongDay).toBe(true);
  });
});

it.each([
  ['<1@example.com>', undefined],
  ['<a.b_c-1=@[192.0.2.1]>', undefined],
  ['1@example.com', 'unbracketed'],
  ['<1>', 'no-at'],
  ['<1@a@b>', 'no-at'],
  ['<1@a> <2@a>', 'more-than-one'],
  ['x <1@a>', 'more-than-one'],
  ['<1 2@a>', 'character'],
  ['<@a>', 'character'],
  ['<ä@a>', 'character'],
])('the identifier %s has the problem %s', (value, problem) => {
  expect(messageIdProblem(value)).toBe(problem);
});

it.each([
  ['=?utf-8?Q?caf=C3=A9_?= =?ISO-8859-1?b?6Q==?=', undefined],
  ['plain =? text ?=', undefined],
  ['=?utf-8?Q?a b?=', 'malformed'],
  ['=?utf-8?X?a?=', 'malformed'],
  ['=?utf-9?Q?a?=', 'charset'],
  ['=?utf-8?Q?=E9?=', 'undecodable'],
  ['=?utf-8?Q?=E?=', 'undecodable'],
  ['=?utf-8?B?w6k?=', undefined],
  ['=?utf-8?B?w6kw?6k?=', 'malformed'],
])('the encoded word %s has the problem %s', (value, problem) => {
  expect(encodedWordProblem(value)?.problem).toBe(problem);
});

it('an encoded word in double quotes is noticed, one beside them is not', () => {
  expect(quotedEncodedWord('"=?utf-8?Q?a?=" <a@example.com>')).toBeDefined();
  expect(quotedEncodedWord('"A" =?utf-8?Q?a?= "B" <a@example.com>')).toBeUndefined();
});

it.each([
  [
    '<https://a.example/>, <mailto:a@example.com> (a comment)',
    ['https://a.example/', 'mailto:a@example.com'],
    false,
  ],
  ['<https://a.example/\t folded>', ['https://a.example/folded'], false],
  ['https://a.example/', [], true],
  ['NO', [], true],
  ['<https://a.example/', [], true],
  ['', [], false],
])('the list %s', (value, uris, isMalformed) => {
  expect(parseListUris(value)).toEqual({ uris, isMalformed });
});

it.each([
  ['Hello {{name}}', '{{name}}'],
  ['{% if x %}', '{% if x %}'],
  ['<%= name %>', '<%= name %>'],
  ['$\u007buser.name}', '$\u007buser.name}'],
  ['*|FNAME|*', '*|FNAME|*'],
  ['%%first_name%%', '%%first_name%%'],
  ['%recipient.name%', '%recipient.name%'],
  ['100%% sure, 50% off, {a}, $5, [x], **bold**', undefined],
])('the placeholder in %s', (text, expected) => {
  expect(placeholderIn(text)).toBe(expected);
});

it.each([
  ['UTF-8', 'utf-8'],
  ['latin1', 'windows-1252'],
  ['us-ascii', 'us-ascii'],
  ['x-unknown', undefined],
])('the charset %s is %s', (label, name) => {
  expect(charsetNamed(label)).toBe(name);
});

describe('lines', () => {
  const octets = (text: string) => octetsOf(Buffer.from(text, 'latin1'));

  it('are counted by their ends', () => {
    expect(octets('a\r\nb\nc\rd\r\n')).toMatchObject({
      lines: 4,
      ends: { crlf: 2, lf: 1, cr: 1 },
      bareCr: 3,
    });
  });

  it('with NUL, or that are too long, are found', () => {
    expect(octets('a\nb\0\n').nul).toBe(2);
    expect(octets(`${'a'.repeat(998)}\n`).tooLong).toBeUndefined();
    expect(octets(`a\n${'a'.repeat(999)}\n${'a'.repeat(2000)}\n`).tooLong).toEqual({
      count: 2,
      first: 2,
      longest: 2000,
    });
  });
});

describe('the content of a part', () => {
  const text = (header: string, body: string): string => {
    const message = Buffer.from(`${header}\n\n${body}`, 'latin1');
    const [part] = measure(message).parts;
    return part === undefined ? '' : textOfPart(message, part);
  };
  const type = 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding:';

  it('is decoded from base64, whatever stands between its lines', () => {
    expect(text(`${type} base64`, 'Y2Fm\r\nw6k=\r\n')).toBe('café');
  });

  it('is decoded from quoted-printable, with its soft line ends', () => {
    expect(text(`${type} quoted-printable`, 'caf=C3=\r\n=a9 =3D= \t\r\n!=\n.=zz=')).toBe('café =!.=zz=');
  });

  it('is in the charset that it names', () => {
    expect(text('Content-Type: text/plain; charset=iso-8859-1', 'caf\u00e9')).toBe('café');
    expect(text('Content-Type: text/plain', 'caf\u00c3\u00a9')).toBe('café');
  });

  it('is that of the part, and of no other', () => {
    const message = Buffer.from(newsletter());
    const [first, second] = measure(message).parts;
    expect(first && textOfPart(message, first)).toMatch(/^Hello Ann[^<]*$/);
    expect(second && textOfPart(message, second)).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/);
  });

  it('is decoded as far as asked', () => {
    const message = Buffer.from(letter({}, 'a'.repeat(1000)));
    const [part] = measure(message).parts;
    expect(part && octetsOfPart(message, part, 10)).toHaveLength(10);
  });
});

it('a draft is a letter that no server has seen', () => {
  expect(draft()).not.toMatch(/^(?:Received|Date|Message-ID):/m);
  expect(letter()).toMatch(/^Received:/m);
});
