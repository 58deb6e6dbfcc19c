import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { type DmarcText, dmarcTexts, inFull } from '../../facts/dmarc-texts.ts';
import { placeOf } from '../../facts/place.ts';
import { amended } from '../../mail/dmarc/index.ts';

type Unread = { name: string; text: string; mended: string };
const replace = ({ mended }: Unread): string => `Publish it as ${inFull(mended)}.`;

export default defineCheck({
  id: 'dmarc/version',
  title: 'The DMARC record starts with v=DMARC1',
  why: `A receiver takes a TXT record for DMARC only if it starts with "v=DMARC1", letter for letter: in capitals, first, with
nothing before it and a semicolon after it. A record that fails in this is passed over as if it were not there.`,
  refs: [rfc(9989, '4.7'), rfc(9989, '4.8')],
  on: 'domain',
  needs: { dmarcTexts },
  messages: {
    version: {
      severity: 'error',
      text: ({ name, text }: Unread) =>
        `the record at ${name} does not start with precisely "v=DMARC1;", so that receivers ignore it: ${quoted(text)}`,
      remedy: replace,
    },
    before: {
      severity: 'error',
      text: ({ name, text }: Unread) =>
        `something stands before "v=DMARC1" in the record at ${name}, so that receivers ignore it: ${quoted(text)}`,
      remedy: replace,
    },
    quotes: {
      severity: 'error',
      text: ({ name, text }: Unread) =>
        `the record at ${name} holds quotation marks or backslashes that were pasted in, so that receivers ignore it: ${quoted(text)}`,
      remedy: ({ mended }: Unread) => `Enter it without them: ${mended}`,
    },
    beside: {
      severity: 'notice',
      text: ({ name, text }: Unread) =>
        `beside the DMARC record at ${name} stands one that receivers ignore, since it does not start with "v=DMARC1;": ${quoted(text)}`,
      remedy: () => 'Delete it.',
    },
  },
  examples: [
    { title: 'as it should be', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
    { title: 'white space that is allowed', zone: '_dmarc.example.com. TXT "v = DMARC1 ;p=none"', says: [] },
    { title: 'lower case', zone: '_dmarc.example.com. TXT "v=dmarc1; p=none"', says: ['version'] },
    { title: 'no semicolon', zone: '_dmarc.example.com. TXT "v=DMARC1 p=none"', says: ['version'] },
    {
      title: 'no version',
      zone: '_dmarc.example.com. TXT "p=none; rua=mailto:d@example.com"',
      says: ['version'],
    },
    { title: 'white space before', zone: '_dmarc.example.com. TXT " v=DMARC1; p=none"', says: ['before'] },
    { title: 'another tag before', zone: '_dmarc.example.com. TXT "p=none; v=DMARC1"', says: ['before'] },
    {
      title: 'pasted quotes',
      zone: String.raw`_dmarc.example.com. TXT "\"v=DMARC1; p=none\""`,
      says: ['quotes'],
    },
    {
      title: 'pasted backslashes',
      zone: String.raw`_dmarc.example.com. TXT "v=DMARC1\\; p=none\\;"`,
      says: ['quotes'],
    },
    {
      title: 'beside a good one',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"\n_dmarc.example.com. TXT "v=dmarc1; p=none"',
      says: ['beside'],
    },
  ],
  *run({ dmarcTexts: { name, records, nearMisses } }, say) {
    for (const near of nearMisses.slice(0, 3)) {
      const unread = { name, text: near.text, mended: mendedText(near) };
      const at = placeOf('TXT', near.source);
      yield records.length > 0 ? say.beside(unread, at) : say[faultOf(near)](unread, at);
    }
  },
});

function faultOf({ text, parsed }: DmarcText): 'version' | 'before' | 'quotes' {
  if (/["\\]/.test(text)) return 'quotes';
  const before = parsed.problems.some(
    ({ code }) => code === 'leading-whitespace' || code === 'version-not-first',
  );
  return before ? 'before' : 'version';
}

/** The record with the version where it belongs and without what was pasted in. */
function mendedText({ text, parsed }: DmarcText): string {
  if (/["\\]/.test(text)) return text.replace(/["\\]/g, '').trim();
  const glued = /^\s*v\s{0,9}=\s{0,9}dmarc1?[\s,]{1,9}(?=[a-z])/i;
  if (glued.test(text)) return text.replace(glued, 'v=DMARC1; ');
  return amended(parsed, { v: 'DMARC1' });
}
