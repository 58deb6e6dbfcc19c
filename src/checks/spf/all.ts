import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { declared } from '../../facts/declared.ts';
import { spf, withoutSoundRecord } from '../../facts/spf.ts';
import { effectiveAll } from '../../facts/spf-effective.ts';

interface Ending {
  readonly domain: string;
  readonly term: string;
}

export default defineCheck({
  id: 'spf/all',
  title: 'The SPF record turns unknown senders away',
  why: `The last term of a record says what becomes of hosts that nothing before it names. With "-all" or "~all" they
are refused or suspected. With "?all", or nothing, the record says nothing about forgeries, and with "+all" it vouches
for them.`,
  refs: [rfc(7208, '5.1'), rfc(7208, '4.7')],
  on: 'domain',
  needs: { spf, declared },
  messages: {
    permissive: {
      severity: 'error',
      text: ({ domain, term }: Ending) =>
        `the SPF record of ${domain} ends in ${quoted(term)}, so that every host may send in its name`,
      remedy: () => 'Name the senders before it, and end the record in "~all" or "-all".',
    },
    neutral: {
      severity: 'warning',
      text: ({ domain, term }: Ending) =>
        `the SPF record of ${domain} ends in ${quoted(term)}, which says nothing about hosts that are not named`,
      remedy: () => 'End the record in "~all", and in "-all" once all senders are known to be named.',
    },
    missing: {
      severity: 'warning',
      text: ({ domain }: Ending) =>
        `the SPF record of ${domain} ends without "all", so that it says nothing about hosts that are not named`,
      remedy: () => 'Add "~all" at the end, and "-all" once all senders are known to be named.',
    },
  },
  examples: [
    { title: 'fail', zone: 'example.com. TXT "v=spf1 mx -ALL"', says: [] },
    { title: 'softfail', zone: 'example.com. TXT "v=spf1 mx ~all"', says: [] },
    {
      title: 'redirect to a record that ends well',
      zone: 'example.com. TXT "v=spf1 redirect=_spf.example.com"\n_spf.example.com. TXT "v=spf1 mx -all"',
      says: [],
    },
    {
      title: 'redirect to a record that does not',
      zone: 'example.com. TXT "v=spf1 redirect=_spf.example.com"\n_spf.example.com. TXT "v=spf1 mx ?all"',
      says: ['neutral'],
    },
    { title: 'pass', zone: 'example.com. TXT "v=spf1 mx +all"', says: ['permissive'] },
    { title: 'pass, with the sign left out', zone: 'example.com. TXT "v=spf1 mx all"', says: ['permissive'] },
    { title: 'neutral', zone: 'example.com. TXT "v=spf1 mx ?all"', says: ['neutral'] },
    {
      title: 'nothing at the end',
      zone: 'example.com. TXT "v=spf1 mx include:_spf.example.net"\n_spf.example.net. TXT "v=spf1 -all"',
      says: ['missing'],
    },
    {
      title: 'a redirect that does not answer',
      zone: 'example.com. TXT "v=spf1 redirect=_spf.example.com"',
      unanswered: { 'TXT _spf.example.com': 'servfail' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: (facts) =>
    facts.declared.profile === 'parked' ? 'the domain is parked (spf/parked)' : withoutSoundRecord(facts),
  *run({ spf: { tree, at } }, say) {
    const effective = effectiveAll(tree);
    if (effective.kind === 'unanswered') throw new Unobserved(effective.detail);
    if (effective.kind === 'missing') yield say.missing({ domain: effective.domain, term: '' }, at);
    if (effective.kind !== 'all') return;
    const { domain, term, qualifier } = effective;
    if (qualifier === '+') yield say.permissive({ domain, term }, at);
    if (qualifier === '?') yield say.neutral({ domain, term }, at);
  },
});
