import { defineCheck } from '../../core/check.ts';
import { sends } from '../../core/declared.ts';
import { Unobserved } from '../../core/fact.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { declared } from '../../facts/declared.ts';
import { locationOf } from '../../facts/dkim-place.ts';
import { selectors } from '../../facts/selectors.ts';
import { sampleKeys } from '../../mail/dkim/index.ts';

export default defineCheck({
  id: 'dkim/wildcard',
  title: 'No wildcard record answers for DKIM selectors',
  why: `A wildcard TXT record also answers for every DKIM selector that has no record of its own. Receivers then read a
text that is no key, or one key for signatures of any selector; and a selector that is missing looks as if it were there.
A wildcard that revokes every key ("v=DKIM1; p=") is different: that is how a domain says that it signs nothing else.`,
  refs: [rfc(6376, '3.6.2.1'), rfc(4592, '4.6')],
  on: 'domain',
  needs: { selectors, declared },
  messages: {
    foreign: {
      severity: 'notice',
      text: ({ value }: { value: string }) =>
        `a wildcard record answers for every DKIM selector, with a text that is no key: ${quoted(value)}`,
      remedy: () =>
        'Replace the wildcard TXT record by records for the names that need it, or publish "v=DKIM1; p=" at "*._domainkey".',
    },
    key: {
      severity: 'notice',
      text: ({ domain }: { domain: string }) =>
        `a wildcard under _domainkey.${domain} gives a key to every DKIM selector`,
      remedy: () =>
        'Publish the key under the selectors that are used, so that each can be changed and revoked by itself.',
    },
  },
  examples: [
    {
      title: 'no wildcard',
      zone: `s1._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa2048}"`,
      says: [],
    },
    {
      title: 'a parked domain that revokes every selector',
      zone: '*._domainkey.example.com. TXT "v=DKIM1; p="',
      declared: { profile: 'parked' },
      says: [],
    },
    {
      title: 'a wildcard of addresses only',
      zone: '*.example.com. A 192.0.2.1',
      says: [],
    },
    {
      title: 'a wildcard that is shadowed by a selector',
      zone: `*.example.com. TXT "v=spf1 -all"
s1._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa2048}"`,
      says: [],
    },
    {
      title: 'a parked domain whose wildcard forbids all mail',
      zone: '*.example.com. TXT "v=spf1 -all"',
      declared: { profile: 'parked' },
      says: [],
    },
    { title: 'a wildcard TXT record', zone: '*.example.com. TXT "v=spf1 -all"', says: ['foreign'] },
    {
      title: 'a wildcard key',
      zone: `*._domainkey.example.com. TXT "v=DKIM1; p=${sampleKeys.rsa2048}"`,
      says: ['key'],
    },
    {
      title: 'no answer',
      zone: '',
      unanswered: { 'TXT no-such-selector-7f3a9c._domainkey.example.com': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  *run({ selectors: { control }, declared }, say, { name }) {
    if (control.kind === 'unanswered')
      throw new Unobserved(`wildcard below _domainkey.${name}: ${control.detail}`);
    const at = locationOf(control);
    // Where nothing is signed, a wildcard such as "v=spf1 -all" is a protection.
    if (control.kind === 'foreign' && sends(declared))
      yield say.foreign({ value: control.texts[0] ?? '' }, at);
    const keys = control.kind === 'found' ? [control.key] : control.kind === 'several' ? control.keys : [];
    if (keys.some(({ record }) => record?.revoked !== true)) yield say.key({ domain: name }, at);
  },
});
