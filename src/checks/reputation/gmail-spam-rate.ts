import { defineCheck } from '../../core/check.ts';
import { percent } from '../../core/figures.ts';
import { counted } from '../../core/quote.ts';
import { provider } from '../../core/reference.ts';
import { postmasterTools } from '../../facts/postmaster-tools.ts';
import { noFigures } from '../../facts/postmaster-tools-words.ts';
import { complaintLimits } from '../../facts/rates.ts';

interface Reported {
  readonly days: readonly string[];
  readonly worst: number;
  readonly day: string;
  readonly limit: number;
}

const text = ({ days, worst, day, limit }: Reported): string =>
  `Gmail counted spam reports at or above ${percent(limit)} on ${counted(days.length, 'day')} of the last two weeks, ${percent(worst)} on ${day}`;
const remedy = (): string =>
  'Stop mailing who has not opened anything for months, put a one-click unsubscribe on every bulk message, and send slower: help from Gmail needs seven days in a row below 0.3 %.';

const zone = 'example.com. MX 10 mx.example.com.';
const reported = (...rates: readonly number[]) => ({
  'GET /v2/domains/example.com/complianceStatus': {},
  'POST /v2/domains/example.com/domainStats:query': {
    json: {
      domainStats: rates.map((floatValue, i) => ({
        metric: 'spam',
        date: { year: 2025, month: 12, day: 25 + i },
        value: { floatValue },
      })),
    },
  },
});

export default defineCheck({
  id: 'reputation/gmail-spam-rate',
  title: 'Few people at Gmail report the messages as spam',
  why: `Gmail shows in its Postmaster Tools which share of the messages in the inbox people reported as spam, for each day
with enough mail. It wants less than 0.1 %, and never 0.3 % or more: from there on, mail goes to spam or is refused.`,
  refs: [
    provider('Gmail: email sender guidelines', 'https://support.google.com/a/answer/81126'),
    provider(
      'Postmaster Tools API',
      'https://developers.google.com/workspace/gmail/postmaster/reference/rest',
    ),
  ],
  on: 'postmaster-tools',
  needs: { postmasterTools, complaintLimits },
  messages: {
    high: { severity: 'error', text, remedy },
    raised: { severity: 'warning', text, remedy },
  },
  examples: [
    { title: 'hardly any reports', zone, apis: reported(0, 0.0004, 0.0002), says: [] },
    { title: 'a bad day', zone, apis: reported(0.0004, 0.0035, 0.0002), says: ['high'] },
    { title: 'more than is good', zone, apis: reported(0.0012, 0.0015), says: ['raised'] },
    { title: 'too little mail for figures', zone, apis: reported(), says: [], outcome: 'skipped' },
    {
      title: 'a token that has expired',
      zone,
      apis: { 'POST /v2/domains/example.com/domainStats:query': { status: 401 } },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'a domain that the account does not have',
      zone,
      apis: {},
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ postmasterTools }) => noFigures(postmasterTools.spamRate, 'of spam reports'),
  *run({ postmasterTools, complaintLimits: { warn, fail } }, say, { name }) {
    const above = (limit: number) => postmasterTools.spamRate.filter(({ share }) => share >= limit);
    const [high, raised] = [above(fail), above(warn)];
    const days = high.length > 0 ? high : raised;
    const worst = days.reduce((a, b) => (b.share > a.share ? b : a), { day: '', share: 0 });
    if (days.length > 0)
      yield say[high.length > 0 ? 'high' : 'raised'](
        {
          days: days.map(({ day }) => day),
          worst: worst.share,
          day: worst.day,
          limit: high.length > 0 ? fail : warn,
        },
        { in: 'dns', name, type: 'MX' },
      );
  },
});
