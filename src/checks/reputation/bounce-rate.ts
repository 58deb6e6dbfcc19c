import { defineCheck } from '../../core/check.ts';
import { provider } from '../../core/reference.ts';
import { limitInWords, type SaidRate, saidRate, shareInWords } from '../../facts/rate-words.ts';
import { bounceRate } from '../../facts/rates.ts';
import { reportable, tooFew } from '../../facts/rates-to-report.ts';

const remedy = (): string =>
  'Take addresses that do not exist off the list after their first bounce, confirm new ones by mail, and look at `bounces` for the causes.';

const zone = 'example.com. MX 10 mx.example.com.';
const week = (bounced: number, sent = 20_000): string =>
  `day,sent,bounced\n${[1, 2, 3, 4, 5, 6, 7].map((day) => `2025-12-2${day},${sent},${bounced}`).join('\n')}\n`;

export default defineCheck({
  id: 'reputation/bounce-rate',
  title: 'Few messages are refused for good',
  why: `A sender that writes to addresses which do not exist looks as if the list was bought or never cleaned. Sending
services review accounts from 5 % hard bounces on and stop them at 10 %; mailbox providers take it for spam long before.
The rate is of the last seven days in the files of the setting \`metrics\`, of hard bounces where those are counted. Where a
limit allows fewer than three bounces, there are too few messages for a verdict.`,
  refs: [
    provider(
      'Amazon SES: reputation metrics messages',
      'https://docs.aws.amazon.com/ses/latest/dg/reputationdashboardmessages.html',
    ),
  ],
  on: 'metrics',
  needs: { bounceRate },
  messages: {
    high: {
      severity: 'error',
      text: (said: SaidRate) => `${shareInWords(said)} bounced${limitInWords(said)}`,
      remedy,
    },
    raised: {
      severity: 'warning',
      text: (said: SaidRate) => `${shareInWords(said)} bounced${limitInWords(said)}`,
      remedy,
    },
  },
  examples: [
    { title: 'few bounces', zone, metrics: { 'week.csv': week(90) }, says: [] },
    { title: 'a list that was never cleaned', zone, metrics: { 'week.csv': week(1_400) }, says: ['high'] },
    { title: 'more than is good', zone, metrics: { 'week.csv': week(500) }, says: ['raised'] },
    {
      title: 'soft bounces do not count where hard ones are told apart',
      zone,
      metrics: { 'day.csv': 'day;sent;bounced;hard_bounced\n2025-12-21;10000;900;12\n' },
      says: [],
    },
    {
      title: 'too few messages to tell',
      zone,
      metrics: { 'week.csv': week(2, 5) },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'bounces are not counted',
      zone,
      metrics: { 'day.csv': 'day,sent\n2025-12-21,10000\n' },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ bounceRate }) => tooFew(bounceRate, 'bounces'),
  *run({ bounceRate }, say) {
    for (const { rate, at } of reportable(bounceRate))
      yield say[rate.verdict === 'fail' ? 'high' : 'raised'](saidRate(rate, bounceRate.limits), at);
  },
});
