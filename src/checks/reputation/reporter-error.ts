import { defineCheck } from '../../core/check.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { dmarcSeen, withoutReports } from '../../facts/report-dmarc.ts';
import { sampleReport } from '../../facts/report-samples.ts';

interface Said {
  readonly domain: string;
  readonly errors: readonly string[];
}

const rows = [{ count: 10, dkim: 'pass', spf: 'pass' }] as const;

export default defineCheck({
  id: 'reputation/reporter-error',
  title: 'No receiver stumbles over the DMARC record of the domain',
  why: `A DMARC report has a place for what went wrong while the receiver evaluated the record: a tag that it could not read,
several records at one name, a question that got no answer. It is the only place where a receiver says so.`,
  refs: [rfc(9990, '3.1.1')],
  on: 'reports',
  needs: { seen: dmarcSeen },
  messages: {
    error: {
      severity: 'notice',
      text: ({ domain, errors }: Said) =>
        `reporters had trouble with the DMARC record of ${domain}: ${listed(errors.map(quoted), 3)}`,
      remedy: () =>
        'See what dmarc/* says of the record; where that is nothing, it may have been mended since.',
    },
  },
  examples: [
    { title: 'no trouble', zone: '', reports: { 'a.xml': sampleReport({ rows }) }, says: [] },
    {
      title: 'a tag that a receiver could not read',
      zone: '',
      reports: { 'a.xml': sampleReport({ error: 'invalid sp tag', rows }) },
      says: ['error'],
    },
  ],
  skip: withoutReports,
  *run({ seen }, say, { name: domain }) {
    const errors = [...new Set(seen.errors)];
    if (errors.length > 0) yield say.error({ domain, errors });
  },
});
