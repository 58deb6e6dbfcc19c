import { defineCheck } from '../../core/check.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { isCalled, type ListedNow, listedNow } from '../../facts/bounce-listings.ts';
import { sampleBounce, sampleBounces, unrelated } from '../../facts/bounce-samples.ts';
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
  readonly now: readonly ListedNow[];
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

/** A list that answers, and what stands on it. */
const zen = '2.0.0.127.zen.spamhaus.org. A 127.0.0.2';
const settings = { blocklists: [{ id: 'spamhaus-zen', hasKey: false }] };

export default defineCheck({
  id: 'bounces/blocklisted',
  title: 'No receiver refuses mail of the domain for a block list',
  why: `Receivers refuse mail from an address, or with a domain, that stands on a list they trust, and name the list. A few are
mistaken: a list answers 127.255.255.254 to a resolver that it does not serve, and a receiver who reads that as "listed"
refuses everybody's mail. Such a sender has nothing to mend.`,
  refs: [rfc(5782, '2.1'), rfc(6471, '2.1')],
  on: 'bounces',
  needs: { bounces, listedNow },
  messages: {
    many: { severity: 'error', text: told, remedy: remedyFor },
    few: { severity: 'warning', text: told, remedy: remedyFor },
    unlisted: {
      severity: 'notice',
      text: (came: Blocked) =>
        `${told(came)}; none of ${listed(listsAsked(came))} has ${listed(came.now.map(({ ip }) => ip))} any more`,
      remedy: () =>
        'Send again; where it still comes back, tell the postmaster of the receiver that the list has no entry, and that its resolver may be refused by it.',
    },
    resolver: {
      severity: 'notice',
      text: (came: Blocked) =>
        `${cameBack(came)}; the text tells that the list refuses the receiver's look-ups, not that anything is listed`,
      remedy: () =>
        'Tell the postmaster of the receiver that its resolver is refused by the list (127.255.255.x); nothing has to be removed from a list.',
    },
  },
  examples: [
    unrelated,
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
    {
      title: 'an address that a list still has',
      zone: `${zen}\n1.2.0.192.zen.spamhaus.org. A 127.0.0.2`,
      settings,
      bounces: { 'a.eml': sampleBounce(blocked) },
      says: ['few'],
    },
    {
      title: 'an address that the list has no more',
      zone: zen,
      settings,
      bounces: { 'bounces.mbox': sampleBounces(6, blocked) },
      says: ['unlisted'],
    },
    {
      title: 'a list that is not asked here, while another has nothing',
      zone: zen,
      settings,
      bounces: {
        'a.eml': sampleBounce({
          ...blocked,
          diagnostic: '554 5.7.1 Client host [192.0.2.1] blocked using bl.private.example',
        }),
      },
      says: ['few'],
    },
    {
      title: 'a list that does not show that it works',
      zone: '',
      settings,
      bounces: { 'a.eml': sampleBounce(blocked) },
      says: ['few'],
    },
  ],
  skip: (_, { name }) => skipOthers(name),
  *run({ bounces, listedNow: now }, say) {
    for (const count of bouncesOf(bounces, ['blocklisted'])) {
      const lists = count.lists.map(({ name }) => name).slice(0, 5);
      const came = { ...cameOf(count), lists, ips: count.ips.map(({ name }) => name).slice(0, 5), now };
      const isOfResolver = count.ofRefusedResolver === count.failed + count.delayed;
      const still = isMany(count) ? 'many' : 'few';
      const message = isOfResolver ? 'resolver' : isUnlisted(came) ? 'unlisted' : still;
      yield say[message](came, placeOfSample(count));
    }
  },
});

function told(came: Blocked): string {
  const lists = came.lists.length === 0 ? '' : `; named: ${listed(came.lists.map((name) => quoted(name)))}`;
  return `${cameBack(came)}${lists}${stillOn(came.now)}`;
}

/** Each of the addresses, by a list that is named, which works; and no other list has it either. */
const isUnlisted = ({ now, lists }: Blocked): boolean =>
  now.length > 0 &&
  now.every(
    ({ on, notOn }) => on.length === 0 && notOn.some((list) => lists.some((text) => isCalled(list, text))),
  );

const listsAsked = ({ now }: Blocked): readonly string[] => [
  ...new Set(now.flatMap(({ notOn }) => notOn.map(({ name }) => name))),
];

const stillOn = (now: readonly ListedNow[]): string => {
  const found = now.filter(({ on }) => on.length > 0);
  return found.length === 0
    ? ''
    : `; ${listed(found.map(({ ip, on }) => `${ip} now is on ${listed(on.map(({ name }) => name))}`))}`;
};
