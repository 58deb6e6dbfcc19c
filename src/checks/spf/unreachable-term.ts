import { defineCheck } from '../../core/check.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { spf, withoutRecord } from '../../facts/spf.ts';

interface Dead {
  readonly terms: readonly string[];
  readonly all: string;
}

export default defineCheck({
  id: 'spf/unreachable-term',
  title: 'Every term of the SPF record counts',
  why: `The mechanism "all" matches every address, so that nothing after it is ever looked at, and "redirect" has no
effect in a record with an "all". Senders that are only named in such terms are not allowed to send, although the record
seems to say so.`,
  refs: [rfc(7208, '5.1'), rfc(7208, '6.1')],
  on: 'domain',
  needs: { spf },
  messages: {
    'after-all': {
      severity: 'warning',
      text: ({ terms, all }: Dead) =>
        `the SPF record has ${listed(terms.map(quoted))} after ${quoted(all)}, where nothing counts any more`,
      remedy: ({ all }) => `Move what is needed before ${quoted(all)}, and delete the rest.`,
    },
    redirect: {
      severity: 'warning',
      text: ({ terms, all }: Dead) =>
        `the SPF record has both ${quoted(all)} and ${listed(terms.map(quoted))}, which then has no effect`,
      remedy: () => 'Delete the "all" if the other record is to be used, else the "redirect".',
    },
    'repeated-all': {
      severity: 'notice',
      text: ({ terms, all }: Dead) =>
        `the SPF record has ${listed(terms.map(quoted))} after ${quoted(all)}; only the first counts`,
      remedy: ({ all }) =>
        `Keep the "all" that you want, at the end of the record; now it is ${quoted(all)}.`,
    },
  },
  examples: [
    { title: 'all at the end', zone: 'example.com. TXT "v=spf1 a mx -all"', says: [] },
    {
      title: 'an explanation after all',
      zone: 'example.com. TXT "v=spf1 mx -all exp=why.example.com ra=postmaster"',
      says: [],
    },
    {
      title: 'a sender after all',
      zone: 'example.com. TXT "v=spf1 mx ~all include:_spf.example.net"',
      says: ['after-all'],
    },
    {
      title: 'redirect beside all',
      zone: 'example.com. TXT "v=spf1 redirect=_spf.example.net ~all"',
      says: ['redirect'],
    },
    { title: 'all twice', zone: 'example.com. TXT "v=spf1 mx ~all -all"', says: ['repeated-all'] },
  ],
  skip: withoutRecord,
  *run({ spf: { tree, at } }, say) {
    const terms = tree.terms.map(({ term, isDead }) => ({ term, isDead }));
    const isAll = ({ term }: (typeof terms)[number]): boolean =>
      term.kind === 'directive' && term.mechanism.name === 'all';
    const all = terms.find(isAll)?.term.text ?? '';
    const dead = terms.filter(({ isDead }) => isDead);
    const texts = (isWanted: (node: (typeof terms)[number]) => boolean): readonly string[] =>
      dead.filter(isWanted).map(({ term }) => term.text);
    const later = texts((node) => node.term.kind === 'directive' && !isAll(node));
    const redirects = texts(({ term }) => term.kind === 'modifier');
    const alls = texts(isAll);
    if (later.length > 0) yield say['after-all']({ terms: later.slice(0, 20), all }, at);
    if (redirects.length > 0) yield say.redirect({ terms: redirects, all }, at);
    if (alls.length > 0) yield say['repeated-all']({ terms: alls.slice(0, 20), all }, at);
  },
});
