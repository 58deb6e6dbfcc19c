import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dmarcTexts, ownRecord, withoutOwnRecord } from '../../facts/dmarc-texts.ts';
import { placeOf } from '../../facts/place.ts';
import type { DmarcProblem } from '../../mail/dmarc/index.ts';

type Fault = { name: string; text: string };
type Value = Fault & { tag: string; allowed: string };

const allowed: Readonly<Record<string, string>> = {
  adkim: 'r or s',
  aspf: 'r or s',
  fo: '0, 1, d or s, or several of them with colons between',
  psd: 'y, n or u',
  t: 'y or n',
};

export default defineCheck({
  id: 'dmarc/syntax',
  title: 'Receivers can read every part of the DMARC record',
  why: `A DMARC record is a list of tags, name=value, with semicolons between. What a receiver cannot read it passes over, and
the default holds instead; a strict one may pass over the whole record. So a slip of the pen changes the policy unseen.`,
  refs: [rfc(9989, '4.7'), rfc(9989, '4.8')],
  on: 'domain',
  needs: { dmarcTexts },
  messages: {
    garbage: {
      severity: 'warning',
      text: ({ name, text }: Fault) =>
        `${quoted(text)} in the record at ${name} is no tag with a value, and is ignored`,
      remedy: () => 'Write it as name=value, with an equals sign, or delete it.',
    },
    separator: {
      severity: 'notice',
      text: ({ name }: Fault) => `there is nothing between two semicolons in the record at ${name}`,
      remedy: () => 'Delete one of the two semicolons.',
    },
    character: {
      severity: 'warning',
      text: ({ name, text }: Fault) =>
        `${quoted(text)} in the record at ${name} holds a character that may not stand there`,
      remedy: () =>
        'Write it in plain printable ASCII; hard spaces and typographic quotes often come in by pasting.',
    },
    value: {
      severity: 'warning',
      text: ({ name, tag, text }: Value) =>
        `the tag ${tag} in the record at ${name} has the value ${quoted(text)}, which it cannot have, so that its default holds`,
      remedy: ({ tag, allowed }: Value) => `Set ${tag} to ${allowed}, or delete it.`,
    },
    empty: {
      severity: 'warning',
      text: ({ name, text }: Fault) =>
        `the tag ${quoted(text)} in the record at ${name} has no value, and is ignored`,
      remedy: () => 'Give it a value, or delete it.',
    },
  },
  examples: [
    { title: 'a record in order', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; fo=1:d:s;"', says: [] },
    {
      title: 'white space and capitals',
      zone: '_dmarc.example.com. TXT "V = DMARC1 ; P = Reject ; aspf=S ; "',
      says: [],
    },
    {
      title: 'a colon for an equals sign',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; fo:1"',
      says: ['garbage'],
    },
    {
      title: 'two semicolons',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none;; fo=1"',
      says: ['separator'],
    },
    {
      title: 'a hard space',
      zone: String.raw`_dmarc.example.com. TXT "v=DMARC1; p=none; x=a\160b"`,
      says: ['character'],
    },
    {
      title: 'a word for a letter',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; aspf=strict"',
      says: ['value'],
    },
    { title: 'no value', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; ruf="', says: ['empty'] },
  ],
  skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
  *run({ dmarcTexts }, say) {
    const own = ownRecord(dmarcTexts);
    if (own === undefined) return;
    const at = placeOf('TXT', own.source);
    for (const problem of own.parsed.problems.filter(isOfSyntax).slice(0, 10)) {
      const { code, tag = '', text = '' } = problem;
      const fault = { name: dmarcTexts.name, text };
      if (code === 'invalid-value') yield say.value({ ...fault, tag, allowed: allowed[tag] ?? '' }, at);
      else yield say[kinds[code] ?? 'garbage'](fault, at);
    }
  },
});

const kinds: Readonly<
  Partial<Record<DmarcProblem['code'], 'garbage' | 'separator' | 'character' | 'empty'>>
> = {
  'missing-equals': 'garbage',
  'bad-tag-name': 'garbage',
  'empty-tag': 'separator',
  'bad-tag-value': 'character',
  'empty-value': 'empty',
};

/** The policies and the addresses have checks of their own. */
const isOfSyntax = ({ code, tag = '' }: DmarcProblem): boolean =>
  code === 'invalid-value' ? tag in allowed : code in kinds && !['p', 'sp', 'np'].includes(tag);
