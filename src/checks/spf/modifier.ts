import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { spf, withoutRecord } from '../../facts/spf.ts';
import { correctionOf } from '../../facts/spf-correction.ts';

interface Written {
  readonly term: string;
  readonly meant: string;
}

const remedy = ({ meant }: Written): string => `Write ${quoted(meant)} instead.`;

export default defineCheck({
  id: 'spf/modifier',
  title: 'No mechanism is written as a modifier',
  why: `Mechanisms have a colon, as in "include:", and modifiers an equals sign, as in "redirect=". A modifier that a
receiver does not know is skipped without an error, so that "include=" authorises nobody and no tool for syntax
complains.`,
  refs: [rfc(7208, '6'), rfc(7208, '4.6.1')],
  on: 'domain',
  needs: { spf },
  messages: {
    ignored: {
      severity: 'error',
      text: ({ term }: Written) =>
        `${quoted(term)} in the SPF record has "=" in place of ":" and is therefore ignored`,
      remedy,
    },
    void: {
      severity: 'error',
      text: ({ term }: Written) =>
        `${quoted(term)} in the SPF record has "=" in place of ":", which makes the whole record void`,
      remedy,
    },
  },
  examples: [
    { title: 'colons', zone: 'example.com. TXT "v=spf1 include:_spf.example.net -all"', says: [] },
    {
      title: 'real modifiers',
      zone: 'example.com. TXT "v=spf1 mx exp=why.example.com rp=10 -all"',
      says: [],
    },
    {
      title: 'include with an equals sign',
      zone: 'example.com. TXT "v=spf1 include=_spf.example.net -all"',
      says: ['ignored'],
    },
    { title: 'the same with a sign', zone: 'example.com. TXT "v=spf1 +ip4=192.0.2.1 -all"', says: ['void'] },
  ],
  skip: withoutRecord,
  *run({ spf: { own, at } }, say) {
    const found = own?.problems.filter(({ code }) => code === 'mechanism-as-modifier') ?? [];
    for (const { code, level, text: term = '' } of found.slice(0, 10)) {
      const data = { term, meant: correctionOf(code, term) ?? term.replace('=', ':') };
      yield level === 'error' ? say.void(data, at) : say.ignored(data, at);
    }
  },
});
