import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { limitInWords, type SaidRate, saidRate, shareInWords } from '../../facts/rate-words.ts';
import { unsubscribeRate } from '../../facts/rates.ts';
import { reportable, tooFew } from '../../facts/rates-to-report.ts';

const remedy = (): string =>
  'Tell people at sign-up what they will get and how often, let them choose less, and do not mail who never asked.';

const zone = 'example.com. MX 10 mx.example.com.';
const week = (unsubscribed: number, delivered = 20_000): string =>
  `day,delivered,unsubscribed\n${[1, 2, 3, 4, 5, 6, 7].map((day) => `2025-12-2${day},${delivered},${unsubscribed}`).join('\n')}\n`;

export default defineCheck({
  id: 'reputation/unsubscribe-rate',
  title: 'Few people leave after a message',
  why: `No mailbox provider has a limit for how many people unsubscribe, so this never fails a build. Many who leave at once
did not expect the message, or get too many: the next thing they press is "report spam", which does have a limit. The rate
is of the last seven days in the files of the setting \`metrics\`.`,
  refs: [rfc(8058, '1')],
  on: 'metrics',
  needs: { unsubscribeRate },
  messages: {
    high: {
      severity: 'warning',
      text: (said: SaidRate) => `${shareInWords(said)} made people unsubscribe${limitInWords(said)}`,
      remedy,
    },
    raised: {
      severity: 'notice',
      text: (said: SaidRate) => `${shareInWords(said)} made people unsubscribe${limitInWords(said)}`,
      remedy,
    },
  },
  examples: [
    { title: 'few people leave', zone, metrics: { 'week.csv': week(40) }, says: [] },
    { title: 'many people leave', zone, metrics: { 'week.csv': week(300) }, says: ['high'] },
    { title: 'more people leave than is good', zone, metrics: { 'week.csv': week(120) }, says: ['raised'] },
    {
      title: 'too few messages to tell',
      zone,
      metrics: { 'week.csv': week(2, 20) },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ unsubscribeRate }) => tooFew(unsubscribeRate, 'unsubscribes'),
  *run({ unsubscribeRate }, say) {
    for (const { rate, at } of reportable(unsubscribeRate))
      yield say[rate.verdict === 'fail' ? 'high' : 'raised'](saidRate(rate, unsubscribeRate.limits), at);
  },
});
