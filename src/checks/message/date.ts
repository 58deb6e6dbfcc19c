import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { filledIn, lineOf, messageHeader, skipUnfilled } from '../../facts/message-header.ts';
import { draft, letter, named, newsletter, parseDate } from '../../mail/message/index.ts';

interface Value {
  readonly value: string;
}

const day = 86_400_000;
/** Before it, nobody sent mail as it is sent today: a clock that was never set says 1970 or 1980. */
const earliest = Date.UTC(1990, 0, 1);

export default defineCheck({
  id: 'message/date',
  title: 'The Date field is there once, and right',
  why: `Every message carries the date of its sending. Readers sort by it; a date far in the past hides the message below
old mail, and one in the future is a favourite of spam, which Yahoo refuses and many filters count. A sender's own server
adds Date where a message has none.`,
  refs: [
    rfc(5322, '3.3'),
    rfc(5322, '3.6.1'),
    rfc(6409, '8.2'),
    provider('Yahoo: sender best practices', 'https://senders.yahooinc.com/best-practices/'),
  ],
  on: 'message',
  needs: { header: messageHeader },
  messages: {
    missing: {
      severity: 'error',
      text: () => 'The message has been sent without a Date field',
      remedy: () => 'Have your program, or the server that it submits to, write Date.',
    },
    several: {
      severity: 'error',
      text: ({ count }: { readonly count: number }) => `The message has ${count} Date fields`,
      remedy: () => 'Leave one Date field.',
    },
    malformed: {
      severity: 'error',
      text: ({ value }: Value) => `The Date field holds no date of mail: ${quoted(value)}`,
      remedy: () =>
        'Write it as Wed, 31 Dec 2025 12:00:00 +0000, in English and with the offset of the zone.',
    },
    weekday: {
      severity: 'notice',
      text: ({ value }: Value) => `The day of the week is not that of the date in ${quoted(value)}`,
      remedy: () => 'Correct the day of the week, or leave it out.',
    },
    absurd: {
      severity: 'warning',
      text: ({ value }: Value) =>
        `The Date field is far from the time when the message was sent: ${quoted(value)}`,
      remedy: () => 'Set the clock of the machine that sends, and write Date when the message is sent.',
    },
  },
  examples: [
    { title: 'a newsletter', zone: '', messages: { 'news.eml': newsletter() }, says: [] },
    { title: 'a message that is not sent yet', zone: '', messages: { 'a.eml': draft() }, says: [] },
    {
      title: 'a template whose date is filled in later',
      zone: '',
      messages: { 'a.eml': draft({ Date: '{{ date }}' }) },
      says: [],
      outcome: 'skipped',
    },
    {
      title: 'old samples',
      zone: '',
      messages: {
        'b.eml': draft({ Date: 'Fri, 21 Nov 1997 09:55:06 -0600' }),
        'c.eml': letter({ Date: '31 Dec 2025 12:00 GMT' }),
      },
      says: [],
    },
    { title: 'no date', zone: '', messages: { 'a.eml': letter({ Date: undefined }) }, says: ['missing'] },
    {
      title: 'two dates',
      zone: '',
      messages: { 'a.eml': letter({ DATE: 'Wed, 31 Dec 2025 12:00:00 +0000' }) },
      says: ['several'],
    },
    {
      title: 'a date as databases write it',
      zone: '',
      messages: { 'a.eml': letter({ Date: '2025-12-31T12:00:00Z' }) },
      says: ['malformed'],
    },
    {
      title: 'a day that is another',
      zone: '',
      messages: { 'a.eml': letter({ Date: 'Mon, 31 Dec 2025 12:00:00 +0000' }) },
      says: ['weekday'],
    },
    {
      title: 'a clock that was never set',
      zone: '',
      messages: { 'a.eml': letter({ Date: 'Thu, 01 Jan 1970 00:00:00 +0000' }) },
      says: ['absurd'],
    },
    {
      title: 'a date in the future',
      zone: '',
      messages: { 'a.eml': letter({ Date: 'Thu, 31 Dec 2026 12:00:00 +0000' }) },
      says: ['absurd'],
    },
  ],
  skip: skipUnfilled('date'),
  *run({ header }, say, message) {
    const [first, ...others] = named(header, 'date');
    if (first === undefined) {
      // RFC 6409 §8.2: the server that takes a submission adds it.
      if (header.isSent) yield say.missing({}, lineOf(message, 1));
      return;
    }
    const at = lineOf(message, first.line);
    if (others.length > 0) yield say.several({ count: others.length + 1 }, at);
    if (!filledIn(header, 'date').includes(first)) return;
    const [value, date] = [first.value, parseDate(first.value)];
    if (date === undefined) yield say.malformed({ value }, at);
    else if (isAbsurd(date.time, header)) yield say.absurd({ value }, at);
    else if (date.isWrongDay) yield say.weekday({ value }, at);
  },
});

/** A sample in a repository may be old: only a message that was received says when it was sent. */
function isAbsurd(
  time: number,
  { receivedAt, now }: { readonly receivedAt?: number; readonly now: number },
): boolean {
  if (time < earliest || time > now + day) return true;
  return receivedAt !== undefined && Math.abs(time - receivedAt) > 7 * day;
}
