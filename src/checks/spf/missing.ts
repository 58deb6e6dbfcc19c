import { defineCheck } from '../../core/check.ts';
import { sends } from '../../core/declared.ts';
import { provider, rfc } from '../../core/reference.ts';
import { declared } from '../../facts/declared.ts';
import { spf } from '../../facts/spf.ts';
import { nearMissOf } from '../../facts/spf-near-miss.ts';

export default defineCheck({
  id: 'spf/missing',
  title: 'The domain has an SPF record',
  why: `An SPF record lists the hosts that may send mail in the name of a domain. Without one, receivers cannot tell
your mail from a forgery by where it comes from: large providers refuse or junk mail that has neither SPF nor DKIM, and
require both of those who send in bulk.`,
  refs: [
    rfc(7208, '3'),
    provider('Google: email sender guidelines', 'https://support.google.com/a/answer/81126'),
  ],
  on: 'domain',
  needs: { spf, declared },
  messages: {
    sender: {
      severity: 'error',
      text: () => 'the domain sends mail and has no SPF record',
      remedy: () =>
        'Publish one TXT record at the domain that names your senders, for example "v=spf1 mx include:<your provider> -all".',
    },
    silent: {
      severity: 'notice',
      text: () => 'the domain does not send mail and has no SPF record that says so',
      remedy: () => 'Publish the TXT record "v=spf1 -all" at the domain, so that nobody else can use it.',
    },
  },
  examples: [
    { title: 'a record', zone: 'example.com. TXT "v=spf1 mx -all"', says: [] },
    {
      title: 'a record in upper case, among others',
      zone: 'example.com. TXT "token=1"\nexample.com. TXT "V=SPF1 -ALL"',
      says: [],
    },
    { title: 'a record in two strings', zone: 'example.com. TXT "v=sp" "f1 -all"', says: [] },
    { title: 'other TXT records only', zone: 'example.com. TXT "token=1"', says: ['sender'] },
    {
      title: 'no record of a domain that only receives',
      zone: 'example.com. MX 10 mx.example.com.',
      declared: { profile: 'receive-only' },
      says: ['silent'],
    },
    {
      title: 'a domain that does not exist',
      zone: 'example.org. TXT "x"',
      says: [],
      outcome: 'skipped',
    },
    { title: 'a near miss, which is another finding', zone: 'example.com. TXT "v=spf10 -all"', says: [] },
    {
      title: 'no answer',
      zone: '',
      unanswered: { 'TXT example.com': 'servfail' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ spf }) => (spf.tree.state === 'nxdomain' ? 'the domain does not exist' : undefined),
  *run({ spf, declared }, say) {
    if (spf.records.length > 0 || spf.texts.some(({ text }) => nearMissOf(text) !== undefined)) return;
    yield sends(declared) ? say.sender({}, spf.at) : say.silent({}, spf.at);
  },
});
