import { defineCheck } from '../../core/check.ts';
import { provider } from '../../core/reference.ts';
import { limitInWords, type SaidRate, saidRate, shareInWords } from '../../facts/rate-words.ts';
import { complaintRate } from '../../facts/rates.ts';
import { reportable, tooFew } from '../../facts/rates-to-report.ts';

const remedy = (): string =>
  'Stop mailing who has not opened anything for months and whoever did not ask for it, put a one-click unsubscribe on every bulk message, and send slower until the rate is below 0.1 %.';

const zone = 'example.com. MX 10 mx.example.com.';
const week = (complained: number, sent = 20_000): string =>
  `day,sent,complained\n${[1, 2, 3, 4, 5, 6, 7].map((day) => `2025-12-2${day},${sent},${complained}`).join('\n')}\n`;

export default defineCheck({
  id: 'reputation/complaint-rate',
  title: 'Few people call the messages spam',
  why: `Gmail and Yahoo count how often people press "report spam". From 0.1 % of the messages on, mail goes to spam more
often; from 0.3 % on, it is refused or has no claim to help any more, until the rate stayed below for seven days. The rate is
of the last seven days in the files of the setting \`metrics\`. Where a limit allows fewer than three complaints, there are too
few messages for a verdict.`,
  refs: [
    provider('Gmail: email sender guidelines', 'https://support.google.com/a/answer/81126'),
    provider('Yahoo: sender best practices', 'https://senders.yahooinc.com/best-practices/'),
  ],
  on: 'metrics',
  needs: { complaintRate },
  messages: {
    high: {
      severity: 'error',
      text: (said: SaidRate) => `${shareInWords(said)} were called spam${limitInWords(said)}`,
      remedy,
    },
    raised: {
      severity: 'warning',
      text: (said: SaidRate) => `${shareInWords(said)} were called spam${limitInWords(said)}`,
      remedy,
    },
  },
  examples: [
    { title: 'few complaints', zone, metrics: { 'week.csv': week(4) }, says: [] },
    { title: 'more than Gmail takes', zone, metrics: { 'week.csv': week(70) }, says: ['high'] },
    { title: 'more than is good', zone, metrics: { 'week.csv': week(30) }, says: ['raised'] },
    {
      title: 'a share instead of counts',
      zone,
      metrics: { 'week.csv': 'day,delivered,complained\n2025-12-21,50000,0.34%\n' },
      says: ['high'],
    },
    {
      title: 'one stream of two',
      zone,
      metrics: {
        'day.json': JSON.stringify([
          { day: '2025-12-21', stream: 'invoices', delivered: 900_000, complained: 10 },
          { day: '2025-12-21', stream: 'news', delivered: 50_000, complained: 400 },
        ]),
      },
      says: ['high'],
    },
    {
      title: 'too few messages to tell',
      zone,
      metrics: { 'week.csv': week(1, 40) },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'other limits',
      zone,
      metrics: { 'week.csv': week(30) },
      settings: {
        rateLimits: {
          bounce: { warn: 0.02, fail: 0.05 },
          complaint: { warn: 0.002, fail: 0.004 },
          unsubscribe: { warn: 0.005, fail: 0.01 },
        },
      },
      says: [],
    },
  ],
  skip: ({ complaintRate }) => tooFew(complaintRate, 'complaints'),
  *run({ complaintRate }, say) {
    for (const { rate, at } of reportable(complaintRate))
      yield say[rate.verdict === 'fail' ? 'high' : 'raised'](saidRate(rate, complaintRate.limits), at);
  },
});
