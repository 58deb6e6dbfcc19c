import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { readableText } from '../../facts/readable-text.ts';
import { spf, withoutRecord } from '../../facts/spf.ts';

interface Foreign {
  readonly term: string;
  readonly characters: string;
}

const codesOf = (text: string): string =>
  [...new Set(text)]
    .slice(0, 4)
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');

/** Spaces of other kinds, joiners, marks of byte order and direction, controls: nobody sees them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const invisible = /^[\x00-\x20\x7f-\xa0\xad\u2000-\u200f\u2028-\u202f\u2060-\u206f\u3000\ufeff]+$/;

export default defineCheck({
  id: 'spf/encoding',
  title: 'An SPF record is plain ASCII',
  why: `An SPF record may only hold visible ASCII characters, and plain spaces between its terms. Records that were
pasted from a web page or a word processor often bring no-break spaces or typographic quotes along, which look right and
make the whole record a permanent error.`,
  refs: [rfc(7208, '4.6.1'), rfc(7208, '12')],
  on: 'domain',
  needs: { spf },
  messages: {
    invisible: {
      severity: 'error',
      text: ({ term, characters }: Foreign) =>
        `the SPF record has an invisible character (${characters}) at ${quoted(term)}, which is no space`,
      remedy: () => 'Type the record anew with plain spaces in place of pasting it.',
    },
    foreign: {
      severity: 'error',
      text: ({ term, characters }: Foreign) =>
        `the SPF record has a character beyond ASCII (${characters}) in ${quoted(term)}`,
      remedy: () => 'Replace the character; a domain name with such letters is written in its "xn--" form.',
    },
  },
  examples: [
    { title: 'ASCII', zone: 'example.com. TXT "v=spf1 mx -all"', says: [] },
    {
      title: 'other characters in other records',
      zone: 'example.com. TXT "v=spf1 -all"\nexample.com. TXT "café"',
      says: [],
    },
    { title: 'a no-break space', zone: 'example.com. TXT "v=spf1 mx\u00a0-all"', says: ['invisible'] },
    { title: 'a tab', zone: 'example.com. TXT "v=spf1 mx\\009-all"', says: ['invisible'] },
    { title: 'a dash that is no hyphen', zone: 'example.com. TXT "v=spf1 mx –all"', says: ['foreign'] },
    {
      title: 'a name in its own letters',
      zone: 'example.com. TXT "v=spf1 include:bücher.example -all"',
      says: ['foreign'],
    },
  ],
  skip: withoutRecord,
  *run({ spf: { own, at } }, say) {
    const found = own?.problems.filter(({ code }) => code === 'bad-character') ?? [];
    for (const { span, text = '' } of found.slice(0, 10)) {
      const characters = readableText(own?.text.slice(span.start, span.end) ?? '');
      const data = { term: readableText(text), characters: codesOf(characters) };
      yield invisible.test(characters) ? say.invisible(data, at) : say.foreign(data, at);
    }
  },
});
