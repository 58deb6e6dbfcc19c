import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { placeOf } from '../../facts/place.ts';
import { submissionTargets } from '../../facts/submission.ts';

interface Target {
  readonly service: string;
  readonly target: string;
}

export default defineCheck({
  id: 'submission/target',
  title: 'The announced submission server exists',
  why: `Mail programs find the server through which they send by SRV records. One that names a host without an address
makes every automatic set-up fail.`,
  refs: [rfc(6186, '3.1'), rfc(2782)],
  on: 'domain',
  needs: { submissionTargets },
  messages: {
    missing: {
      severity: 'warning',
      text: ({ service, target }: Target) =>
        `the SRV record ${quoted(service)} names ${quoted(target)}, which has no address`,
      remedy: ({ target }) =>
        `Create A or AAAA records for ${quoted(target)}, or name the host through which users send.`,
    },
    alias: {
      severity: 'notice',
      text: ({ service, target }: Target) =>
        `the SRV record ${quoted(service)} names ${quoted(target)}, which is a CNAME`,
      remedy: () =>
        'Name the host itself: RFC 2782 forbids an alias there, and some mail programs do not follow it.',
    },
  },
  examples: [
    {
      title: 'a host',
      zone: '_submission._tcp.example.com. SRV 0 1 587 mail.example.com.\nmail.example.com. A 192.0.2.1',
      says: [],
    },
    { title: 'a service that is not offered', zone: '_submission._tcp.example.com. SRV 0 0 0 .', says: [] },
    {
      title: 'no such host',
      zone: '_submissions._tcp.example.com. SRV 0 1 465 mail.example.com.',
      says: ['missing'],
    },
    {
      title: 'an alias',
      zone: '_submissions._tcp.example.com. SRV 0 1 465 mail.example.com.\nmail.example.com. CNAME a.example.net.\na.example.net. A 192.0.2.1',
      says: ['alias'],
    },
    {
      title: 'a host that nobody answers for',
      zone: '_submission._tcp.example.com. SRV 0 1 587 mail.example.com.',
      unanswered: { 'A mail.example.com': 'servfail', 'AAAA mail.example.com': 'servfail' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ submissionTargets }) =>
    submissionTargets.length > 0 ? undefined : 'no submission service is announced',
  *run({ submissionTargets }, say) {
    for (const { record, state } of submissionTargets) {
      const data = { service: record.name, target: record.data.target };
      if (state === 'missing' || state === 'alias') yield say[state](data, placeOf('SRV', record));
    }
    const unanswered = submissionTargets.find(({ state }) => state === 'unanswered');
    if (unanswered !== undefined)
      throw new Unobserved(`addresses of ${unanswered.record.data.target}: no answer`);
  },
});
