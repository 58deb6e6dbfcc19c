import { defineCheck } from '../../core/check.ts';
import { sends } from '../../core/declared.ts';
import { counted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { declared } from '../../facts/declared.ts';
import { isNullMx, mx } from '../../facts/mx.ts';
import { placeOf } from '../../facts/place.ts';

export default defineCheck({
  id: 'mx/null',
  title: 'A null MX stands alone, and only where no mail is wanted',
  why: `A null MX ("0 .") tells every sender that the domain takes no mail. Mixed with other MX records it is undefined,
and on a domain that sends mail it makes receivers refuse that mail, because nobody could answer it.`,
  refs: [rfc(7505, '3'), rfc(7505, '4.2')],
  on: 'domain',
  needs: { mx, declared },
  messages: {
    mixed: {
      severity: 'error',
      text: ({ others }: { others: number }) =>
        `the null MX stands beside ${counted(others, 'other MX record')}`,
      remedy: () => 'Delete the MX record "0 ." if the domain takes mail, or all the others if it does not.',
    },
    sender: {
      severity: 'error',
      text: ({ profile }: { profile: string }) => `the domain has a null MX, and its profile is ${profile}`,
      remedy: () =>
        'Publish an MX record for a host that takes replies and bounces, or set the profile to "parked" if no mail comes from here.',
    },
    receiver: {
      severity: 'error',
      text: () => 'the domain has a null MX, and its profile is receive-only',
      remedy: () => 'Replace "0 ." by the hosts that receive your mail, or set the profile to "parked".',
    },
    preference: {
      severity: 'notice',
      text: ({ preference }: { preference: number }) => `the null MX has the preference ${preference}`,
      remedy: () => 'Publish it as "0 .": RFC 7505 asks for the preference 0.',
    },
  },
  examples: [
    { title: 'a parked domain', zone: 'example.com. MX 0 .', declared: { profile: 'parked' }, says: [] },
    { title: 'an ordinary MX', zone: 'example.com. MX 10 mx.example.com.', says: [] },
    {
      title: 'beside another',
      zone: 'example.com. MX 0 .\nexample.com. MX 10 mx.example.com.',
      says: ['mixed'],
    },
    { title: 'on a sender', zone: 'example.com. MX 0 .', says: ['sender'] },
    {
      title: 'on a receiver',
      zone: 'example.com. MX 0 .',
      declared: { profile: 'receive-only' },
      says: ['receiver'],
    },
    {
      title: 'with a preference',
      zone: 'example.com. MX 10 .',
      declared: { profile: 'parked' },
      says: ['preference'],
    },
    {
      title: 'no answer',
      zone: '',
      unanswered: { 'MX example.com': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ mx }) => (mx.records.some(isNullMx) ? undefined : 'there is no null MX'),
  *run({ mx, declared }, say) {
    const [first] = mx.records.filter(isNullMx);
    const at = first && placeOf('MX', first);
    if (mx.kind === 'exchangers')
      yield say.mixed({ others: mx.records.filter((r) => !isNullMx(r)).length }, at);
    else if (sends(declared)) yield say.sender({ profile: declared.profile }, at);
    else if (declared.profile === 'receive-only') yield say.receiver({}, at);
    if (first !== undefined && first.data.preference !== 0)
      yield say.preference({ preference: first.data.preference }, at);
  },
});
