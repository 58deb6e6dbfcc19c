import { defineCheck } from '../../core/check.ts';
import { counted } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { lineOf, messageHeader, skipUnread } from '../../facts/message-header.ts';
import { letter, newsletter } from '../../mail/message/index.ts';

interface Mixed {
  readonly crlf: number;
  readonly lf: number;
}

interface AtLine {
  readonly line: number;
}

export default defineCheck({
  id: 'message/line-ends',
  title: 'Lines end in one way, and no control characters stand between them',
  why: `Mail has lines that end with CR LF, and neither a CR nor a LF of its own, nor a NUL. Since mails were smuggled into
others through odd line ends, careful servers refuse a bare CR or LF, and those that mend them break the DKIM signature.
Files with LF throughout are no problem: what sends them turns each into CR LF.`,
  refs: [
    rfc(5322, '2.3'),
    rfc(5321, '2.3.8'),
    provider('SMTP smuggling', 'https://www.postfix.org/smtp-smuggling.html'),
  ],
  on: 'message',
  needs: { header: messageHeader },
  messages: {
    mixed: {
      severity: 'warning',
      text: ({ crlf, lf }: Mixed) =>
        `${counted(crlf, 'line ends', 'lines end')} with CR LF, and ${lf} with LF alone`,
      remedy: () =>
        'Write the whole message with one line end; in templates, see which part was saved differently.',
    },
    'bare-cr': {
      severity: 'error',
      text: ({ line }: AtLine) =>
        `Line ${line} has a CR without LF, which servers refuse or turn into a line end`,
      remedy: () => 'Remove the CR, or write CR LF.',
    },
    nul: {
      severity: 'error',
      text: ({ line }: AtLine) => `Line ${line} holds a NUL character, which no message may hold`,
      remedy: () => 'Remove it, or encode the content as base64; UTF-16 text has to become UTF-8.',
    },
  },
  examples: [
    {
      title: 'a newsletter, with either line end',
      zone: '',
      messages: { 'lf.eml': newsletter(), 'crlf.eml': newsletter().replace(/\n/g, '\r\n') },
      says: [],
    },
    {
      title: 'two line ends in one file',
      zone: '',
      messages: { 'a.eml': `${letter().replace(/\n/g, '\r\n')}And more.\n` },
      says: ['mixed'],
    },
    {
      title: 'a CR within a line',
      zone: '',
      messages: { 'a.eml': letter({}, 'One\rtwo\n') },
      says: ['bare-cr'],
    },
    { title: 'a NUL', zone: '', messages: { 'a.eml': letter({}, 'H\0e\0l\0l\0o\0\n') }, says: ['nul'] },
  ],
  skip: skipUnread,
  *run({ header: { lines } }, say, message) {
    const { ends, bareCr, nul } = lines;
    if (nul !== undefined) yield say.nul({ line: nul }, lineOf(message, nul));
    // A file of old Macintosh programs ends all its lines with CR.
    if (bareCr !== undefined && ends.lf + ends.crlf > 0)
      yield say['bare-cr']({ line: bareCr }, lineOf(message, bareCr));
    if (ends.crlf > 0 && ends.lf > 0) yield say.mixed({ crlf: ends.crlf, lf: ends.lf }, lineOf(message, 1));
  },
});
