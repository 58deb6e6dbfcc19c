import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { declared } from '../../facts/declared.ts';
import { spf, withoutSoundRecord } from '../../facts/spf.ts';
import { effectiveAll } from '../../facts/spf-effective.ts';
import { liveTermsOf } from '../../mail/spf/index.ts';

export default defineCheck({
  id: 'spf/parked',
  title: 'A parked domain lets nobody send',
  why: `A domain that sends no mail is welcome to forgers unless it says so. The record "v=spf1 -all" is all that it
takes: every host that claims to send for the domain then fails.`,
  refs: [
    rfc(7208, '10.1.2'),
    provider('M3AAWG: protecting parked domains', 'https://www.m3aawg.org/protecting-parked-domains-bp'),
  ],
  on: 'domain',
  needs: { spf, declared },
  messages: {
    senders: {
      severity: 'warning',
      text: ({ term }: { term: string }) =>
        `the SPF record of the parked domain lets ${quoted(term)} send in its name`,
      remedy: () =>
        'Replace the record by "v=spf1 -all", or change the profile if the domain does send mail.',
    },
    lenient: {
      severity: 'warning',
      text: ({ ending }: { ending: string }) =>
        `the SPF record of the parked domain does not end in "-all" but in ${ending}`,
      remedy: () => 'Replace the record by "v=spf1 -all".',
    },
  },
  examples: [
    {
      title: 'nobody may send',
      zone: 'example.com. TXT "v=spf1 -all"',
      declared: { profile: 'parked' },
      says: [],
    },
    {
      title: 'the same by redirect',
      zone: 'example.com. TXT "v=spf1 redirect=_parked.example.net"\n_parked.example.net. TXT "v=spf1 -all"',
      declared: { profile: 'parked' },
      says: [],
    },
    {
      title: 'a sender that was left',
      zone: 'example.com. TXT "v=spf1 a -all"\nexample.com. A 192.0.2.1',
      declared: { profile: 'parked' },
      says: ['senders'],
    },
    {
      title: 'a softfail',
      zone: 'example.com. TXT "v=spf1 ~all"',
      declared: { profile: 'parked' },
      says: ['lenient'],
    },
    {
      title: 'nothing after the version',
      zone: 'example.com. TXT "v=spf1"',
      declared: { profile: 'parked' },
      says: ['lenient'],
    },
    { title: 'a domain that sends', zone: 'example.com. TXT "v=spf1 a ~all"', says: [], outcome: 'skipped' },
  ],
  skip: (facts) =>
    facts.declared.profile === 'parked' ? withoutSoundRecord(facts) : 'the domain is not parked',
  *run({ spf: { tree, at } }, say) {
    const sender = [...liveTermsOf(tree)].find(
      ({ node: { term } }) =>
        term.kind === 'directive' &&
        term.qualifier === '+' &&
        !['all', 'include'].includes(term.mechanism.name),
    );
    const effective = effectiveAll(tree);
    if (sender !== undefined) yield say.senders({ term: sender.node.term.text }, at);
    else if (effective.kind === 'missing') yield say.lenient({ ending: 'nothing' }, at);
    else if (effective.kind === 'all' && effective.qualifier !== '-')
      yield say.lenient({ ending: quoted(effective.term) }, at);
    if (effective.kind === 'unanswered') throw new Unobserved(effective.detail);
  },
});
