import { defineCheck } from '../../core/check.ts';
import { listed } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { type ReverseNow, reverseNow } from '../../facts/bounce-causes.ts';
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

interface Nameless extends Came {
  readonly now: readonly ReverseNow[];
}

const refused = {
  status: '5.7.25',
  diagnostic: '550 5.7.25 The IP address sending this message does not have a PTR record: [192.0.2.1]',
};
const named = `1.2.0.192.in-addr.arpa. PTR out.example.com.
out.example.com. A 192.0.2.1`;

export default defineCheck({
  id: 'bounces/reverse-dns',
  title: 'No receiver refuses mail of the domain for its reverse DNS',
  why: `Large receivers take mail only from addresses whose PTR record names a host that resolves back to the address; they
answer 5.7.25, or 4.7.23 at Gmail. The record belongs to whoever owns the address, mostly the hosting provider. Where a
refusal names the address, it is looked up again, to tell whether the cause still stands.`,
  refs: [rfc(7372, '3.3'), rfc(8601, '2.7.3')],
  on: 'bounces',
  needs: { bounces, reverseNow },
  messages: {
    many: {
      severity: 'error',
      text: (came: Nameless) => `${cameBack(came)}${stillIs(came.now)}`,
      remedy: remedyFor,
    },
    few: {
      severity: 'warning',
      text: (came: Nameless) => `${cameBack(came)}${stillIs(came.now)}`,
      remedy: remedyFor,
    },
    mended: {
      severity: 'notice',
      text: (came: Nameless) =>
        `${cameBack(came)}; ${listed(came.now.map(({ ip }) => ip))} now has a name that resolves back to it`,
      remedy: () => 'Send again: receivers may hold the old answer until its time to live has passed.',
    },
  },
  examples: [
    unrelated,
    { title: 'one refusal', zone: '', bounces: { 'a.eml': sampleBounce(refused) }, says: ['few'] },
    {
      title: 'an address that nobody takes mail from',
      zone: '',
      bounces: { 'bounces.mbox': sampleBounces(6, refused) },
      says: ['many'],
    },
    {
      title: 'an address that has a name since',
      zone: named,
      bounces: { 'a.eml': sampleBounce(refused) },
      says: ['mended'],
    },
    {
      title: 'a reverse zone that does not answer',
      zone: '',
      unanswered: { 'PTR 1.2.0.192.in-addr.arpa': 'timeout' },
      bounces: { 'a.eml': sampleBounce(refused) },
      says: ['few'],
    },
  ],
  skip: (_, { name }) => skipOthers(name),
  *run({ bounces, reverseNow: now }, say) {
    for (const count of bouncesOf(bounces, ['reverse-dns'])) {
      const isMended = now.length > 0 && now.every(({ reverse }) => reverse === 'confirmed');
      const message = isMended ? 'mended' : isMany(count) ? 'many' : 'few';
      yield say[message]({ ...cameOf(count), now }, placeOfSample(count));
    }
  },
});

const words = {
  missing: 'has no PTR record',
  unconfirmed: 'has a PTR record whose name does not resolve back to it',
} as const;

const stillIs = (now: readonly ReverseNow[]): string => {
  const bad = now.flatMap(({ ip, reverse }) =>
    reverse === 'missing' || reverse === 'unconfirmed' ? [`${ip} still ${words[reverse]}`] : [],
  );
  return bad.length === 0 ? '' : `; ${listed(bad)}`;
};
