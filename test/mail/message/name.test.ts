import { expect, it } from 'vitest';
import { measure } from '../../../src/mail/message/index.ts';

const nameIn = (fields: string): string | undefined =>
  measure(new TextEncoder().encode(`${fields}\n\nbody\n`)).parts[0]?.name;

it.each([
  ['a token', 'Content-Disposition: attachment; filename=a.pdf', 'a.pdf'],
  ['between quotes', 'Content-Disposition: attachment; filename="a; \\"b\\".pdf"', 'a; "b".pdf'],
  ['on the next line', 'Content-Disposition: attachment;\n\tfilename="a.pdf"', 'a.pdf'],
  ['of the type', 'content-type: application/pdf; NAME=a.pdf', 'a.pdf'],
  [
    'of the disposition before that of the type',
    'Content-Type: x/y; name=b\nContent-Disposition: attachment; filename=a',
    'a',
  ],
  ['after a comment', 'Content-Disposition: attachment (a; filename=b \\) c); filename=a', 'a'],
  ['in UTF-8', 'Content-Disposition: attachment; filename="café.pdf"', 'café.pdf'],
  ['extended', "Content-Disposition: attachment; filename*=utf-8'de'%e2%82%ac%20rates", '€ rates'],
  ['extended, in another charset', "Content-Disposition: attachment; filename*=iso-8859-1''caf%E9", 'café'],
  ['extended beside plain', "Content-Disposition: x; filename=b; filename*=utf-8''a", 'a'],
  ['in sections', 'Content-Disposition: x; filename*0="long "; filename*1=name', 'long name'],
  [
    'in sections in any order, some of them extended',
    "Content-Disposition: x; filename*1=b; filename*2*=%C3%A9; filename*0*=utf-8''a%20",
    'a bé',
  ],
  ['an encoded word', 'Content-Type: x/y; name="=?utf-8?B?Y2Fmw6k=?="', 'café'],
  ['two encoded words', 'Content-Type: x/y; name="=?utf-8?Q?a_b?= =?iso-8859-1?q?=E9?="', 'a bé'],
  ['of a charset that nobody knows', 'Content-Type: x/y; name="=?x-none?Q?=41?="', 'A'],
  ['an encoded word that is none', 'Content-Type: x/y; name="=?utf-8?B?!?="', undefined],
  ['empty', 'Content-Disposition: attachment; filename=""', undefined],
  ['the first of two', 'Content-Type: x/y; name=a; name=b', 'a'],
])('reads a file name %s', (_, fields, name) => {
  expect(nameIn(fields)).toBe(name);
});
