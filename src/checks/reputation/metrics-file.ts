import { defineCheck } from '../../core/check.ts';
import { counted, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { type MetricsTrouble, metricsTrouble } from '../../facts/metrics-trouble.ts';

/** How often, where it is more than once. */
const often = ({ times }: MetricsTrouble): string =>
  times === 1 ? '' : ` (and ${counted(times - 1, 'more time')})`;
const place = ({ path, line }: MetricsTrouble): string => `${path}, line ${line}`;

const columns = 'day, domain, stream, sent, delivered, bounced, hard-bounced, complained and unsubscribed';

const whatIsWrong: Readonly<Partial<Record<MetricsTrouble['code'], (trouble: MetricsTrouble) => string>>> = {
  'bad-day': ({ value = '' }) => `${quoted(value)} is no day`,
  'future-day': ({ value = '' }) => `the day ${quoted(value)} has not come yet`,
  'duplicate-day': ({ value, detail }) => `the day ${value} stands already in line ${detail}`,
  'not-a-number': ({ value = '', column = '' }) => `${quoted(value)} under ${quoted(column)} is no number`,
  negative: ({ value, column = '' }) => `${value} under ${quoted(column)} is negative`,
  fraction: ({ value, column = '' }) =>
    `${value} under ${quoted(column)} is no whole number, and the column counts messages`,
  'above-whole': ({ value, column = '', detail }) =>
    `${value} under ${quoted(column)} is more than the ${detail} messages there were`,
  'share-of-nothing': ({ column = '' }) =>
    `${quoted(column)} is a share, and the row does not count the messages that it is a share of`,
};

const zone = 'example.com. MX 10 mx.example.com.';

export default defineCheck({
  id: 'reputation/metrics-file',
  title: 'Files of metrics say what they count',
  why: `The files of the setting \`metrics\` come from many tools. A column whose unit is guessed is wrong by a factor of a
hundred, and a row that makes no sense hides a bad day. What is wrong is named by its line; the other rows count.`,
  refs: [rfc(4180, '2')],
  on: 'input',
  needs: { metricsTrouble },
  messages: {
    unreadable: {
      severity: 'error',
      text: (trouble: MetricsTrouble) =>
        `${place(trouble)}: the file cannot be read as metrics: ${trouble.detail}`,
      remedy: () => `Give a CSV file with a header, or a JSON list of rows, with the columns ${columns}.`,
    },
    'no-column': {
      severity: 'error',
      text: ({ path, column }: MetricsTrouble) =>
        column === 'sent'
          ? `${path} counts neither what was sent nor what was delivered`
          : `${path} has no column ${quoted(column ?? '')}`,
      remedy: () => `Name the columns ${columns}; a day is written as 2026-01-31.`,
    },
    'unit-unknown': {
      severity: 'error',
      text: (trouble: MetricsTrouble) =>
        `${place(trouble)}: the column ${quoted(trouble.column ?? '')} does not say whether 0.3 is a ratio or a percentage`,
      remedy: () =>
        'Name it with its unit, as in "complained-ratio" or "complained-percent", or give counts.',
    },
    row: {
      severity: 'warning',
      text: (trouble: MetricsTrouble) =>
        `${place(trouble)}: ${whatIsWrong[trouble.code]?.(trouble)}${often(trouble)}; it is left out`,
      remedy: () =>
        'Mend what writes the file: counts are whole numbers from 0, and each day stands once for a stream.',
    },
    'missing-days': {
      severity: 'warning',
      text: (trouble: MetricsTrouble) =>
        `${place(trouble)}: ${trouble.value === trouble.detail ? `the day ${trouble.value} is` : `the days ${trouble.value} to ${trouble.detail} are`} missing before it${often(trouble)}`,
      remedy: () =>
        'Give every day, with 0 where nothing was sent: a bad day that is missing makes the rates look good.',
    },
    'unknown-column': {
      severity: 'notice',
      text: (trouble: MetricsTrouble) =>
        `${place(trouble)}: the column ${quoted(trouble.column ?? '')} is not known and not read`,
      remedy: () => `Leave it out, or name it as one of ${columns}.`,
    },
    elsewhere: {
      severity: 'notice',
      text: (trouble: MetricsTrouble) =>
        `${place(trouble)}: ${quoted(trouble.value ?? '')} is no domain of this run${often(trouble)}`,
      remedy: () => 'Add the domain to the run, or leave its rows out.',
    },
    stale: {
      severity: 'notice',
      text: ({ path, value }: MetricsTrouble) => `${path} ends on ${value}, more than two weeks ago`,
      remedy: () => 'Have the file written every day: its rates say nothing of the mail of today.',
    },
  },
  examples: [
    {
      title: 'a file in order',
      zone,
      metrics: { 'm.csv': 'Day;Sent;Complaints\n2025-12-21;100;0\n2025-12-22;90;0\n' },
      says: [],
    },
    { title: 'an empty file', zone, metrics: { 'm.csv': '' }, says: ['unreadable'] },
    { title: 'broken JSON', zone, metrics: { 'm.json': '[\n{"day": "2025-12-21",\n' }, says: ['unreadable'] },
    {
      title: 'no column for the day',
      zone,
      metrics: { 'm.csv': 'sent,bounced\n10,0\n' },
      says: ['no-column'],
    },
    {
      title: 'a rate without a unit',
      zone,
      metrics: { 'm.csv': 'day,sent,complaint_rate\n2025-12-21,1000,0.3\n' },
      says: ['unit-unknown'],
    },
    {
      title: 'counts that make no sense',
      zone,
      metrics: { 'm.csv': 'day,sent,bounced\n2025-12-21,100,-3\n2025-12-22,100,101\n2025-12-23,0.5,0\n' },
      says: ['row', 'row', 'row'],
    },
    {
      title: 'the same mistake in many rows',
      zone,
      metrics: { 'm.csv': 'day,sent,bounced\n2025-12-21,100,many\n2025-12-22,100,more\n' },
      says: ['row'],
    },
    {
      title: 'days that are missing',
      zone,
      metrics: { 'm.csv': 'day,sent\n2025-12-21,10\n2025-12-24,10\n' },
      says: ['missing-days'],
    },
    {
      title: 'a column of another name',
      zone,
      metrics: { 'm.csv': 'day,sent,opened\n2025-12-21,10,3\n' },
      says: ['unknown-column'],
    },
    {
      title: 'a domain that is not checked',
      zone,
      metrics: { 'm.csv': 'day,domain,sent\n2025-12-21,example.net,10\n' },
      says: ['elsewhere'],
    },
    { title: 'old figures', zone, metrics: { 'm.csv': 'day,sent\n2024-01-01,10\n' }, says: ['stale'] },
  ],
  skip: (_, { setting }) => (setting === 'metrics' ? undefined : 'of the files of metrics alone'),
  *run({ metricsTrouble }, say) {
    for (const trouble of metricsTrouble)
      yield say[messageOf(trouble)](trouble, { in: 'file', path: trouble.path, line: trouble.line });
  },
});

const messages = [
  'no-column',
  'unit-unknown',
  'missing-days',
  'unknown-column',
  'elsewhere',
  'stale',
] as const;

function messageOf({ code }: MetricsTrouble): (typeof messages)[number] | 'unreadable' | 'row' {
  if (code === 'unreadable' || code === 'too-large' || code === 'not-metrics') return 'unreadable';
  return messages.find((message) => message === code) ?? 'row';
}
