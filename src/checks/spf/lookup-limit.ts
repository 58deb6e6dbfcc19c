import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { spf, withoutRecord } from '../../facts/spf.ts';
import { lookupLimit, recordsOf, type SpfTree } from '../../mail/spf/index.ts';

interface Cost {
  readonly lookups: number;
  /** Whether a part of the tree was not seen, so that it may be more. */
  readonly isAtLeast: boolean;
  /** The terms that cost most, the dearest first. */
  readonly branches: readonly { readonly term: string; readonly lookups: number }[];
}

const amount = ({ lookups, isAtLeast }: Cost): string =>
  `${isAtLeast ? 'at least ' : ''}${lookups} DNS look-ups`;
const named = ({ branches }: Cost): string =>
  listed(branches.map(({ term, lookups }) => `${quoted(term)} (${lookups})`));

/** So many includes that cost one look-up each, as terms and as records. */
const includes = (count: number): { terms: string; records: string } => ({
  terms: Array.from({ length: count }, (_, i) => `include:s${i}.example.net`).join(' '),
  records: Array.from(
    { length: count },
    (_, i) => `s${i}.example.net. TXT "v=spf1 ip4:192.0.2.${i} -all"`,
  ).join('\n'),
});
const [eight, nine, eleven] = [includes(8), includes(9), includes(11)];

export default defineCheck({
  id: 'spf/lookup-limit',
  title: 'The SPF record needs at most ten DNS look-ups',
  why: `Receivers give up with a permanent error when a record and all that it includes cause more than ten DNS
look-ups. Each include, redirect, a, mx, ptr and exists costs one, and so do those within included records, which others
can change at any time. Mail then fails SPF although the sender is named.`,
  refs: [rfc(7208, '4.6.4')],
  on: 'domain',
  needs: { spf },
  messages: {
    exceeded: {
      severity: 'error',
      text: (cost: Cost) =>
        `the SPF record needs ${amount(cost)} where ${lookupLimit} are allowed; most are for ${named(cost)}`,
      remedy: () =>
        'Remove senders that are not used any more, replace "a" and "mx" by ip4 and ip6, or give a service that sends much a subdomain of its own.',
    },
    near: {
      severity: 'notice',
      text: (cost: Cost) =>
        `the SPF record needs ${amount(cost)} of the ${lookupLimit} that are allowed, so that a change by an included provider can break it`,
      remedy: (cost) => `Make room before you add a sender: most are for ${named(cost)}.`,
    },
  },
  examples: [
    {
      title: 'eight includes',
      zone: `example.com. TXT "v=spf1 ${eight.terms} -all"\n${eight.records}`,
      says: [],
    },
    {
      title: 'terms after all, which cost nothing',
      zone: `example.com. TXT "v=spf1 -all ${eleven.terms}"\n${eleven.records}`,
      says: [],
    },
    {
      title: 'one mx with ten hosts, which is one look-up',
      zone: `example.com. TXT "v=spf1 mx -all"\n${Array.from({ length: 10 }, (_, i) => `example.com. MX ${i} m${i}.example.com.\nm${i}.example.com. A 192.0.2.${i}`).join('\n')}`,
      says: [],
    },
    {
      title: 'nine includes',
      zone: `example.com. TXT "v=spf1 ${nine.terms} -all"\n${nine.records}`,
      says: ['near'],
    },
    {
      title: 'eleven includes',
      zone: `example.com. TXT "v=spf1 " "${eleven.terms}" " -all"\n${eleven.records}`,
      says: ['exceeded'],
    },
    {
      title: 'eleven through a redirect',
      zone: `example.com. TXT "v=spf1 redirect=_spf.example.com"\n_spf.example.com. TXT "v=spf1 " "${nine.terms}" " mx -all"\n${nine.records}`,
      says: ['exceeded'],
    },
    {
      title: 'an include that does not answer',
      zone: `example.com. TXT "v=spf1 ${eight.terms} -all"\n${eight.records}`,
      unanswered: { 'TXT s3.example.net': 'servfail' },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'too many, whatever the silent include adds',
      zone: `example.com. TXT "v=spf1 " "${eleven.terms}" " -all"\n${eleven.records}`,
      unanswered: { 'TXT s3.example.net': 'timeout' },
      says: ['exceeded'],
    },
  ],
  skip: withoutRecord,
  *run({ spf: { tree, at } }, say) {
    const unanswered = [...recordsOf(tree)].find(({ state }) => state === 'unanswered');
    const isCut = [...recordsOf(tree)].some(
      ({ state, terms }) => state === 'too-deep' || terms.some((term) => term.isCut),
    );
    const branches = costliest(tree);
    const cost = { lookups: tree.lookups, isAtLeast: isCut || unanswered !== undefined, branches };
    if (tree.lookups > lookupLimit) yield say.exceeded(cost, at);
    else if (unanswered?.detail !== undefined) throw new Unobserved(unanswered.detail);
    else if (tree.lookups >= lookupLimit - 1) yield say.near(cost, at);
  },
});

/** The four dearest terms of the first record in which there is a choice: a single redirect only hands on. */
function costliest(tree: SpfTree): Cost['branches'] {
  const costly = tree.terms.filter(({ lookups }) => lookups > 0);
  const [only, ...more] = costly;
  if (only?.child !== undefined && only.child.lookups > 0 && more.length === 0) return costliest(only.child);
  return costly
    .map(({ term, lookups }) => ({ term: term.text, lookups }))
    .sort((a, b) => b.lookups - a.lookups)
    .slice(0, 4);
}
