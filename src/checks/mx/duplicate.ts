import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { exchangersOf, mx } from '../../facts/mx.ts';
import { placeOf } from '../../facts/place.ts';

export default defineCheck({
  id: 'mx/duplicate',
  title: 'Each mail exchanger stands once',
  why: `The same host under two preferences is tried twice by senders that cannot reach it, which delays the change to
a host that works. It is most often a leftover of a move.`,
  refs: [rfc(5321, '5.1')],
  on: 'domain',
  needs: { mx },
  messages: {
    repeated: {
      severity: 'notice',
      text: ({ host, preferences }: { host: string; preferences: readonly number[] }) =>
        `the mail exchanger ${quoted(host)} is listed with the preferences ${preferences.join(' and ')}`,
      remedy: ({ preferences }) =>
        `Keep the record with the preference ${preferences[0]} and delete the rest.`,
    },
  },
  examples: [
    {
      title: 'two hosts',
      zone: 'example.com. MX 10 a.example.com.\nexample.com. MX 10 b.example.com.',
      says: [],
    },
    {
      title: 'one host twice',
      zone: 'example.com. MX 10 a.example.com.\nexample.com. MX 20 a.example.com.',
      says: ['repeated'],
    },
  ],
  skip: ({ mx }) => (mx.records.length > 1 ? undefined : 'there are not two MX records'),
  *run({ mx }, say) {
    for (const host of exchangersOf(mx)) {
      const same = mx.records.filter(({ data }) => data.exchange === host);
      const preferences = same.map(({ data }) => data.preference);
      if (same[1] !== undefined) yield say.repeated({ host, preferences }, placeOf('MX', same[1]));
    }
  },
});
