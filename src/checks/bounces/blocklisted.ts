import { defineCheck } from '../../core/check.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { sampleBounce, sampleBounces } from '../../facts/bounce-samples.ts';
import {
  bouncesOf,
  type Came,
  cameBack,
  cameOf,
  isMany,
  placeOfSample,
  remedyFor,
  skipOthers,
} from '../../facts/bounce-words.ts';
import { bounces } from '../../facts/bounces.ts';

interface Blocked extends Came {
  /** Block lists that the texts name, and the addresses. */
  readonly lists: readonly string[];
  readonly ips: readonly string[];
}

const blocked = {
  status: '5.7.1',
  diagnostic: '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
};
const ofResolver = {
  status: '5.7.1',
  diagnostic:
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/192.0.2.53/ 127.255.255.254',
};

export default defineCheck({
  id: 'bounces/blocklisted',
  title: 'No receiver refuses mail of the domain for a block list',
  why: `Receivers refuse mail from an address, or with a domain, that stands on a list they trust, and name the list. A few are
mistaken: a list answers 127.255.255.254 to a resolver that it does not serve, and a receiver who reads that as "listed"
refuses everybody's mail. Such a sender has nothing to mend.`,
  refs: [rfc(5782, '2.1'), rfc(6471, '2.1')],
  on: 'bounces',
  needs: { bounces },
  messages: {
    many: { severity: 'error', text: told, remedy: remedyFor },
    few: { severity: 'warning', text: told, remedy: remedyFor },
    resolver: {
      severity: 'notice',
      text: (came: Blocked) =>
        `${cameBack(came)}; the text tells that the list refuses the receiver's look-ups, not that anything is listed`,
      remedy: () =>
        'Tell the postmaster of the receiver that its resolver is refused by the list (127.255.255.x); nothing has to be removed from a list.',
    },
  },
  examples: [
    {
      title: 'nothing of the kind',
      zone: '',
      bounces: { 'a.eml': sampleBounce({ status: '5.1.1', diagnostic: '550 5.1.1 User unknown' }) },
      says: [],
    },
    { title: 'one refusal', zone: '', bounces: { 'a.eml': sampleBounce(blocked) }, says: ['few'] },
    {
      title: 'an address that many refuse',
      zone: '',
      bounces: { 'bounces.mbox': sampleBounces(6, blocked) },
      says: ['many'],
    },
    {
      title: 'a receiver whose look-ups the list refuses',
      zone: '',
      bounces: { 'a.eml': sampleBounce(ofResolver) },
      says: ['resolver'],
    },
  ],
  skip: (_, { name }) => skipOthers(name),
  *run({ bounces }, say) {
    for (const count of bouncesOf(bounces, ['blocklisted'])) {
      const lists = count.lists.map(({ name }) => name).slice(0, 5);
      const came = { ...cameOf(count), lists, ips: count.ips.map(({ name }) => name).slice(0, 5) };
      const isOfResolver = count.ofRefusedResolver === count.failed + count.delayed;
      const message = isOfResolver ? 'resolver' : isMany(count) ? 'many' : 'few';
      yield say[message](came, placeOfSample(count));
    }
  },
});

function told(came: Blocked): string {
  const lists = came.lists.length === 0 ? '' : `; named: ${listed(came.lists.map((name) => quoted(name)))}`;
  return `${cameBack(came)}${lists}`;
}
