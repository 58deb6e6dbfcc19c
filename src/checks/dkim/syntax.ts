import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dkimKey, withoutKey } from '../../facts/dkim.ts';
import { called, type KeyPlace, mend } from '../../facts/dkim-place.ts';
import { type DkimProblemCode, sampleKeys } from '../../mail/dkim/index.ts';

type Fault = KeyPlace & { value: string };
const at = ({ value: _, ...place }: Fault): string => `the DKIM record at ${called(place)}`;
const zone = (text: string): string => `s1._domainkey.example.com. TXT "${text}"`;
const declared = { selectors: ['s1'] };

const classes: Partial<
  Record<
    DkimProblemCode,
    'quotes' | 'backslashes' | 'semicolon' | 'duplicate' | 'empty' | 'tag' | 'character'
  >
> = {
  'pasted-quotes': 'quotes',
  'pasted-backslashes': 'backslashes',
  'missing-semicolon': 'semicolon',
  'duplicate-tag': 'duplicate',
  'empty-tag': 'empty',
  'missing-equals': 'tag',
  'bad-tag-name': 'tag',
  'bad-tag-value': 'character',
};

export default defineCheck({
  id: 'dkim/syntax',
  title: 'A DKIM record is a list of tags that every receiver can read',
  why: `A DKIM record is a list such as "v=DKIM1; k=rsa; p=...". A receiver must ignore a record that does not keep to
the format, and then the signatures fail. Most faults come from pasting a zone file's quotes and escapes into a form that
adds its own.`,
  refs: [rfc(6376, '3.2'), rfc(6376, '3.6.1'), rfc(6376, '6.1.2')],
  on: 'selector',
  needs: { dkim: dkimKey },
  messages: {
    quotes: {
      severity: 'error',
      text: (data: Fault) => `${at(data)} holds quotation marks that were pasted in: ${quoted(data.value)}`,
      remedy: (data: Fault) =>
        mend(
          data,
          'enter the value without quotation marks; a form that splits long values does so by itself',
        ),
    },
    backslashes: {
      severity: 'error',
      text: (data: Fault) => `${at(data)} holds backslashes that were pasted in: ${quoted(data.value)}`,
      remedy: (data: Fault) => mend(data, 'enter the value without backslashes, with ";" in place of "\\;"'),
    },
    semicolon: {
      severity: 'error',
      text: (data: Fault) => `${at(data)} has no semicolon before the tag ${quoted(data.value)}`,
      remedy: (data: Fault) => mend(data, 'put a semicolon between the tags'),
    },
    duplicate: {
      severity: 'error',
      text: (data: Fault) => `${at(data)} has the tag ${quoted(data.value)} more than once, which voids it`,
      remedy: (data: Fault) => mend(data, 'keep each tag once'),
    },
    empty: {
      severity: 'error',
      text: (data: Fault) => `${at(data)} has nothing between two of its semicolons`,
      remedy: (data: Fault) => mend(data, 'delete the second of two semicolons in a row'),
    },
    tag: {
      severity: 'error',
      text: (data: Fault) => `${at(data)} has a part that is no tag with a value: ${quoted(data.value)}`,
      remedy: (data: Fault) => mend(data, 'write every part as name=value, with a semicolon before the next'),
    },
    character: {
      severity: 'error',
      text: (data: Fault) => `${at(data)} has a character that may not stand there, in ${quoted(data.value)}`,
      remedy: (data: Fault) =>
        mend(data, 'use printable ASCII only; typographic quotes, dashes and hard spaces are not'),
    },
    guessed: {
      severity: 'warning',
      text: (data: Fault) =>
        `${at(data)}, a selector that was guessed, cannot be read: ${quoted(data.value)}`,
      remedy: (data: Fault) =>
        mend(data, 'correct the record if mail is signed with this selector, or else delete it'),
    },
    stray: {
      severity: 'warning',
      text: (data: Fault) => `${at(data)} holds quotation marks or backslashes: ${quoted(data.value)}`,
      remedy: (data: Fault) => mend(data, 'enter the value without them'),
    },
  },
  examples: [
    {
      title: 'an ordinary record',
      zone: zone(`v=DKIM1; k=rsa; p=${sampleKeys.rsa2048};`),
      declared,
      says: [],
    },
    {
      title: 'tags that nobody knows',
      zone: zone(`v=DKIM1; x=1; q=dns; p=${sampleKeys.rsa2048}`),
      declared,
      says: [],
    },
    {
      title: 'pasted quotes',
      zone: zone(`\\"v=DKIM1; p=${sampleKeys.rsa2048}\\"`),
      declared,
      says: ['quotes'],
    },
    {
      title: 'pasted escapes',
      zone: zone(`v=DKIM1\\\\; p=${sampleKeys.rsa2048}`),
      declared,
      says: ['backslashes'],
    },
    {
      title: 'tags without a semicolon',
      zone: zone(`v=DKIM1 k=rsa p=${sampleKeys.rsa2048}`),
      declared,
      says: ['semicolon'],
    },
    {
      title: 'a key twice',
      zone: zone(`v=DKIM1; p=; p=${sampleKeys.rsa2048}`),
      declared,
      says: ['duplicate'],
    },
    { title: 'two semicolons', zone: zone(`v=DKIM1;; p=${sampleKeys.rsa2048}`), declared, says: ['empty'] },
    {
      title: 'a name without a value',
      zone: zone(`v=DKIM1; rsa; p=${sampleKeys.rsa2048}`),
      declared,
      says: ['tag'],
    },
    {
      title: 'a letter that is not ASCII',
      zone: zone(`v=DKIM1; n=clé; p=${sampleKeys.rsa2048}`),
      declared,
      says: ['character'],
    },
    {
      title: 'a guess',
      zone: `example.com. MX 1 smtp.google.com.
google._domainkey.example.com. TXT "v=DKIM1;; p=${sampleKeys.rsa2048}"`,
      says: ['guessed'],
    },
    {
      title: 'an escape where it does little harm',
      zone: zone(`v=DKIM1; t=s\\\\; p=${sampleKeys.rsa2048}`),
      declared,
      says: ['stray'],
    },
  ],
  skip: withoutKey,
  *run({ dkim: { key, place, at, isDeclared } }, say) {
    const problem = key?.problems.find(({ code }) => classes[code] !== undefined);
    const kind = problem && classes[problem.code];
    if (key === undefined || problem === undefined || kind === undefined) return;
    const isPasted = kind === 'quotes' || kind === 'backslashes';
    const data = { ...place, value: isPasted || !isDeclared ? key.text : (problem.text ?? '') };
    if (problem.level === 'warning') yield say.stray({ ...data, value: key.text }, at);
    else yield isDeclared ? say[kind](data, at) : say.guessed(data, at);
  },
});
