import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { placeOf } from '../../facts/place.ts';
import { spf } from '../../facts/spf.ts';
import { longestPasted } from '../../facts/spf-admitting.ts';
import { nearMissOf } from '../../facts/spf-near-miss.ts';

interface Wrong {
  readonly text: string;
  readonly meant: string;
}

const remedy = ({ meant }: Wrong): string =>
  meant.length > longestPasted
    ? 'Start it with "v=spf1" and a space, and separate its terms by single spaces.'
    : `Publish it as "${meant}".`;

export default defineCheck({
  id: 'spf/version',
  title: 'An SPF record starts with v=spf1 and a space',
  why: `Receivers take a TXT record for SPF only if it starts with exactly "v=spf1" and a space, or is nothing else.
Anything before it, a wrong number or another character after it makes the record invisible, and the domain is treated
as if it had none.`,
  refs: [rfc(7208, '4.5')],
  on: 'domain',
  needs: { spf },
  messages: {
    leading: {
      severity: 'error',
      text: ({ text }: Wrong) =>
        `the TXT record ${quoted(text)} has a space or an invisible character before "v=spf1", so that it is no SPF record`,
      remedy,
    },
    quoted: {
      severity: 'error',
      text: ({ text }: Wrong) =>
        `the TXT record ${quoted(text)} starts with a quote or backslash, so that it is no SPF record`,
      remedy,
    },
    unseparated: {
      severity: 'error',
      text: ({ text }: Wrong) =>
        `in the TXT record ${quoted(text)} no space follows "v=spf1", so that it is no SPF record`,
      remedy,
    },
    version: {
      severity: 'error',
      text: ({ text }: Wrong) =>
        `the TXT record ${quoted(text)} does not start with the version "v=spf1", so that it is no SPF record`,
      remedy,
    },
    beside: {
      severity: 'notice',
      text: ({ text }: Wrong) =>
        `beside the SPF record stands ${quoted(text)}, which looks like one and is ignored`,
      remedy: () => 'Delete it, after moving what is missing in the SPF record there.',
    },
  },
  examples: [
    { title: 'the version alone', zone: 'example.com. TXT "v=spf1"', says: [] },
    {
      title: 'records of other things',
      zone: `example.com. TXT "spf-verification=abc"
example.com. TXT " leading space"
example.com. TXT "v=verifydomain MS=12"
example.com. TXT "spf2.0/pra -all"
example.com. TXT "spf1 is what we use"`,
      says: [],
    },
    { title: 'a leading space', zone: 'example.com. TXT " v=spf1 mx -all"', says: ['leading'] },
    { title: 'quotes of a zone file', zone: 'example.com. TXT "\\"v=spf1 mx -all\\""', says: ['quoted'] },
    { title: 'a semicolon', zone: 'example.com. TXT "v=spf1; mx; -all"', says: ['unseparated'] },
    {
      title: 'no space',
      zone: 'example.com. TXT "v=spf1include:_spf.example.net -all"',
      says: ['unseparated'],
    },
    { title: 'another number', zone: 'example.com. TXT "v=spf10 mx -all"', says: ['version'] },
    { title: 'a space within', zone: 'example.com. TXT "v=spf 1 mx -all"', says: ['version'] },
    { title: 'spaces around the sign', zone: 'example.com. TXT "v = spf1 mx -all"', says: ['version'] },
    { title: 'the tag forgotten', zone: 'example.com. TXT "spf1 mx -all"', says: ['version'] },
    {
      title: 'beside a good record',
      zone: 'example.com. TXT "v=spf1 mx -all"\nexample.com. TXT "v=spf1; a -all"',
      says: ['beside'],
    },
  ],
  *run({ spf: { texts, records } }, say) {
    for (const { text, rr } of texts) {
      const miss = nearMissOf(text);
      if (miss === undefined) continue;
      const message = records.length > 0 ? say.beside : say[miss.kind];
      yield message({ text, meant: miss.meant }, placeOf('TXT', rr));
    }
  },
});
