import { defineCheck } from '../../core/check.ts';
import { sends } from '../../core/declared.ts';
import { Unobserved } from '../../core/fact.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { declared } from '../../facts/declared.ts';
import { spf, withoutSoundRecord } from '../../facts/spf.ts';
import { liveTermsOf, networksOf, recordsOf, type TreeTerm, unansweredIn } from '../../mail/spf/index.ts';

export default defineCheck({
  id: 'spf/nobody',
  title: 'The SPF record of a sending domain lets somebody send',
  why: `"v=spf1 -all" says that no mail comes from the domain at all. Receivers refuse whatever is sent in its name, your
own mail included. It is right for a parked domain, and often a leftover from when the domain was one.`,
  refs: [rfc(7208, '5.1'), rfc(7208, '10.1.2')],
  on: 'domain',
  needs: { spf, declared },
  messages: {
    authorised: {
      severity: 'error',
      text: ({ text, profile }: { text: string; profile: string }) =>
        `the SPF record ${quoted(text)} lets no host send, and the profile of the domain is ${profile}`,
      remedy: () =>
        'Name the hosts or the provider that send your mail before "-all", or set the profile to "parked" or "receive-only".',
    },
  },
  examples: [
    { title: 'a host that may send', zone: 'example.com. TXT "v=spf1 ip4:192.0.2.1 -all"', says: [] },
    {
      title: 'an include that names hosts',
      zone: 'example.com. TXT "v=spf1 include:a.example -all"\na.example. TXT "v=spf1 ip4:192.0.2.1 ?all"',
      says: [],
    },
    {
      title: 'senders known by a macro',
      zone: 'example.com. TXT "v=spf1 exists:%{i}._spf.example.com -all"',
      says: [],
    },
    {
      title: 'a parked domain',
      zone: 'example.com. TXT "v=spf1 -all"',
      declared: { profile: 'parked' },
      says: [],
    },
    { title: 'a sender that is locked out', zone: 'example.com. TXT "v=spf1 -all"', says: ['authorised'] },
    {
      title: 'an include that names nobody',
      zone: 'example.com. TXT "v=spf1 include:a.example ~all"\na.example. TXT "v=spf1 -all"',
      says: ['authorised'],
    },
    {
      title: 'an include that does not answer',
      zone: 'example.com. TXT "v=spf1 include:a.example -all"',
      unanswered: { 'TXT a.example': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip({ spf, declared }) {
    if (!sends(declared)) return `nothing is sent from a domain of the profile ${declared.profile}`;
    if (declared.sendingNetworks.length > 0) return 'the declared senders are evaluated (spf/sender)';
    return withoutSoundRecord({ spf });
  },
  *run({ spf, declared }, say) {
    const isWhole = [...recordsOf(spf.tree)].every(
      ({ state, problems }) => state === 'found' && problems.length === 0,
    );
    const mayPass = [...liveTermsOf(spf.tree)].some(({ node }) => passesWithoutNetwork(node));
    if (networksOf(spf.tree).length > 0 || mayPass) return;
    const [gap] = unansweredIn(spf.tree);
    if (gap !== undefined) throw new Unobserved(`senders that SPF names: ${gap}`);
    if (isWhole) yield say.authorised({ text: spf.own?.text ?? '', profile: declared.profile }, spf.at);
  },
});

/** What lets hosts send that no list of addresses tells. */
const passesWithoutNetwork = ({ term, isIndeterminate, isCut }: TreeTerm): boolean =>
  term.kind === 'directive' &&
  term.qualifier === '+' &&
  (isIndeterminate || isCut || term.mechanism.name === 'all' || term.mechanism.name === 'exists');
