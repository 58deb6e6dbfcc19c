/** What a mail without a machine-readable report is: a bounce, an answer of a machine, or neither; by its signs. */
import { firstAddress } from './address.ts';
import type { Mail } from './mail.ts';
import {
  absenceSubjects,
  answerSubjects,
  challenges,
  daemonNames,
  failureSubjects,
  failureTexts,
  finalTexts,
  listRefusals,
  machineNames,
  returnerNames,
  waitingSubjects,
  waitingTexts,
  warningTexts,
} from './signs.ts';

const replyLine = /(?:^|[\s:>"'(])[45]\d\d[\s-](?:#?[45]\.\d{1,3}\.\d{1,3}|[<A-Za-z])/m;

/** Whether it is a bounce, however it is written. `explanation` is the text without the copy of the message. */
export function isBounce(mail: Mail, explanation: string): boolean {
  if (mail.field('x-failed-recipients') !== '') return true;
  const start = explanation.slice(0, mostRead);
  const subject = mail.field('subject');
  const isOfServer = daemonNames.test(mail.field('from')) || (isFromNobody(mail) && !saysAnswer(mail));
  const isSubject = failureSubjects.test(subject) && (isOfServer || !isAnswerOrCopy.test(subject));
  const saysFailure = failureTexts.test(start) || replyLine.test(start);
  return (
    (isOfServer && (isSubject || saysFailure)) || (isSubject && saysFailure) || isRefusedByList(mail, start)
  );
}

const mostRead = 8192;
/** People answer bounces, and pass them on. */
const isAnswerOrCopy = /^\s{0,9}(?:re|fwd?|aw|wg|sv|vs|tr|rv|odp|答复|回复|转发)\s?[:：]/i;

/** RFC 5321 §6.1: the null reverse-path. */
const isFromNobody = (mail: Mail): boolean =>
  mail.field('from') === '<>' || mail.field('return-path') === '<>';

/**
 * Counts where a recipient is named: notices of mobile providers come from nobody in particular, and some servers write
 * in languages that are not known here.
 */
export const mayBeBounce = (mail: Mail, explanation: string): boolean =>
  returnerNames.test(mail.field('from')) ||
  (machineNames.test(mail.field('from')) && failureTexts.test(explanation.slice(0, 2048)));

const isRefusedByList = (mail: Mail, text: string): boolean =>
  (mail.field('x-mlserver') !== '' && listRefusals.test(mail.field('subject'))) ||
  /\byou are not (?:a |allowed ).{0,40}(?:member|post)/i.test(text);

/** RFC 3834 §3.3: answers of machines come from nobody, too. */
const saysAnswer = (mail: Mail): boolean =>
  answerSubjects.test(mail.field('subject').trim()) || isAutoReplied(mail);

const isAutoReplied = (mail: Mail): boolean =>
  mail.field('auto-submitted').toLowerCase().startsWith('auto-replied');

const answeringFields = ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-vacation'];

/** RFC 3834 §5.1, and the signs of programs that do not know it. A bounce may carry these signs too: ask for it first. */
export function isAutoReply(mail: Mail): boolean {
  const subject = mail.field('subject').trim();
  if (challenges.test(`${subject}\n${mail.text.slice(0, mostRead)}`)) return false;
  return (
    saysAnswer(mail) ||
    answeringFields.some((name) => mail.field(name) !== '') ||
    /vacation/i.test(mail.field('x-apple-action')) ||
    /^auto[_-]?reply/i.test(mail.field('precedence')) ||
    (absenceSubjects.test(subject) && isOfMachine(mail))
  );
}

const isOfMachine = (mail: Mail): boolean =>
  isFromNobody(mail) ||
  mail.field('x-auto-response-suppress') !== '' ||
  /^auto-/i.test(mail.field('auto-submitted')) ||
  /^(?:bulk|junk)/i.test(mail.field('precedence'));

export const answeringAddress = (mail: Mail): string =>
  firstAddress(mail.field('from')) ??
  firstAddress(mail.field('reply-to')) ??
  firstAddress(mail.field('return-path')) ??
  '';

const otherReports = new Set([
  'message/disposition-notification',
  'application/tlsrpt+gzip',
  'application/tlsrpt+json',
  'text/calendar',
]);

/** Read receipts (RFC 3798), reports on DMARC and TLS, answers of calendars: of machines, but not on a delivery. */
export const isOtherReport = (mail: Mail): boolean =>
  mail.parts.some(({ type }) => otherReports.has(type)) ||
  (/^\s{0,9}report domain:/i.test(mail.field('subject')) && mail.parts.some(({ type }) => /zip/.test(type)));

/** Whether the program goes on trying. */
export function isDelay(mail: Mail, explanation: string): boolean {
  const start = explanation.slice(0, mostRead);
  if (finalTexts.test(start) && !warningTexts.test(start)) return false;
  return (
    waitingTexts.test(start) || (waitingSubjects.test(mail.field('subject')) && !failureTexts.test(start))
  );
}
