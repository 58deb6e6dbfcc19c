import { defineCheck } from '../../core/check.ts';
import { counted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { noInputs } from '../../core/run-wide.ts';
import { sampleBounce } from '../../facts/bounce-samples.ts';
import type { FileTrouble } from '../../facts/bounce-told.ts';
import { troubleInWords } from '../../facts/bounce-trouble.ts';
import { readBounces } from '../../facts/bounces.ts';

const bounce = sampleBounce({ status: '5.1.1', diagnostic: '550 5.1.1 User unknown' });
const letter = 'From: kim@example.net\nTo: news@example.com\nSubject: Lunch\nMIME-Version: 1.0\n\nAt noon?\n';
const most = 20;

export default defineCheck({
  id: 'bounces/file',
  title: 'Every file of bounces can be read, and holds bounces',
  why: `A file that cannot be read, or holds something else, is left out, and the others are counted all the same: without a word
about it, a wrong path would look like a day without bounces.`,
  refs: [rfc(6522, '3'), rfc(3464, '2')],
  on: 'input',
  needs: { read: readBounces },
  messages: {
    unreadable: {
      severity: 'warning',
      text: troubleInWords,
      remedy: () =>
        'Let the user that this program runs as read it, or give it in parts that are not too large.',
    },
    empty: {
      severity: 'warning',
      text: troubleInWords,
      remedy: () => 'Save the bounces again, or leave the file out.',
    },
    packed: {
      severity: 'warning',
      text: troubleInWords,
      remedy: () => 'Unpack it first.',
    },
    other: {
      severity: 'notice',
      text: troubleInWords,
      remedy: () =>
        'Give only what came back; a mail that is a bounce and is not seen as one is worth a report to this project.',
    },
    nothing: {
      severity: 'warning',
      text: troubleInWords,
      remedy: () =>
        'Give mails (.eml, mbox, Maildir), logs of Postfix, Exim, Sendmail, OpenSMTPD or qmail, or events of a sending service as JSON.',
    },
    more: {
      severity: 'notice',
      text: ({ count }: { readonly count: number }) =>
        `${counted(count, 'more file or mail', 'more files or mails')} could not be taken as bounces`,
      remedy: () => 'Mend those that are named first.',
    },
  },
  examples: [
    { title: 'a bounce', zone: '', bounces: { 'a.eml': bounce }, says: [] },
    {
      title: 'a mail that is no bounce beside one that is',
      zone: '',
      bounces: { 'a.eml': bounce, 'b.eml': letter },
      says: ['other'],
    },
    {
      title: 'a file that may not be read',
      zone: '',
      settings: { inputs: { ...noInputs, bounces: [{ pattern: 'a.eml', paths: ['a.eml'] }] } },
      says: ['unreadable'],
    },
    { title: 'an empty file', zone: '', bounces: { 'a.eml': '' }, says: ['empty'] },
    {
      title: 'an archive',
      zone: '',
      bounces: { 'bounces.zip': Uint8Array.of(0x50, 0x4b, 3, 4) },
      says: ['packed'],
    },
    {
      title: 'a text of something else',
      zone: '',
      bounces: { 'notes.txt': 'buy milk\nand bread\n' },
      says: ['nothing'],
    },
    {
      title: 'more than anybody reads',
      zone: '',
      bounces: Object.fromEntries(Array.from({ length: 22 }, (_, index) => [`${index + 10}.eml`, ''])),
      says: [...Array<string>(20).fill('empty'), 'more'],
    },
  ],
  skip: (_, { setting }) => (setting === 'bounces' ? undefined : 'these files hold no bounces'),
  *run({ read: { troubles, troubleCount } }, say) {
    for (const { line, ...wrong } of troubles.slice(0, most))
      yield say[keys[wrong.trouble]](wrong, { in: 'file', path: wrong.path, line });
    if (troubleCount > most) yield say.more({ count: troubleCount - most });
  },
});

const keys = {
  unreadable: 'unreadable',
  empty: 'empty',
  packed: 'packed',
  'no-bounce': 'other',
  'no-entry': 'nothing',
} as const satisfies Record<FileTrouble['trouble'], string>;
