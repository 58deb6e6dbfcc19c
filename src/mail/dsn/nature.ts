/** What a mail without a machine-readable report is: a bounce, an answer of a machine, or neither; by its signs. */
import { firstAddress } from './address.ts';
import type { Mail } from './mail.ts';

const daemon =
  /mailer-?daemon|\bpostmaster\b|mail[ ._-]?(?:delivery|deliver|system|administrator|admin)\b|delivery (?:sub)?system|\bmdaemon\b|\bndr\b|system administrator|mailerdaemon|\bbounces?\b/i;
const failedSubject =
  /undeliver|not? (?:be )?deliver|non-?deliver|deliver[yi][\w ]{0,20}(?:status|fail|problem|error|report|notification|delay|impossible|unsuccessful)|fail(?:ed|ure)? (?:delivery|notice|mail)|failure notice|returned (?:mail|message|to sender|email)|returning (?:mail|message|to sender)|mail (?:delivery |could not|system error|failure|failed|error|status report|returned)|error sending your mail|message delivery|(?:warning|could not send|cannot send).{0,20}messages?|was not sent|rejected|unzustellbar|nicht zugestellt|zustellung|non remis|échec|echec|non recapitabile|mancata consegna|no se (?:ha podido|pudo) entregar|no entregad|devuelto|não entregue|falha na entrega|onbestelbaar|niet bezorgd|не ?доставлен|невозможно доставить|недоставлен|配信(?:不能|エラー|できま)|エラー通知|送信できません|不達|退信|退件|投递失败|系统退信|전송 ?실패|반송|zurückgewiesen|errors from|olever(?:bar|er)/i;
const failedText =
  /could not be (?:delivered|sent|reached)|(?:was|were|been) (?:not (?:be )?delivered|undeliverable)|not (?:yet )?been delivered|unable to deliver|un(?:able|successful).{0,30}deliver|deliver(?:y|ing).{0,40}(?:failed|failure|error|problem|unsuccessful|delayed|impossible)|did not reach|returned to (?:the )?sender|had (?:permanent )?(?:fatal |delivery )?(?:problems|errors)|(?:permanent|fatal) error|fail(?:ed|ure).{0,20}deliver|cannot be delivered|can not be delivered|couldn'?t be delivered|wasn'?t delivered|not (?:a member|member of)|user unknown|unknown user|no such user|mailbox (?:is )?full|message.{0,20}(?:rejected|bounced)|returned mail|transcript of session|we had trouble delivering|account is disabled|rejected by a remote mail server|failure reasons/i;
const replyLine = /(?:^|[\s:>"'(])[45]\d\d[\s-](?:#?[45]\.\d{1,3}\.\d{1,3}|[<A-Za-z])/m;

/** Whether it is a bounce, however it is written. `explanation` is the text without the copy of the message. */
export function isBounce(mail: Mail, explanation: string): boolean {
  if (mail.field('x-failed-recipients') !== '') return true;
  const start = explanation.slice(0, 8192);
  const isFromDaemon =
    daemon.test(mail.field('from')) || mail.field('from') === '<>' || mail.field('return-path') === '<>';
  const isSubject = failedSubject.test(mail.field('subject'));
  const saysFailure = failedText.test(start) || replyLine.test(start);
  return (isFromDaemon && (isSubject || saysFailure)) || (isSubject && saysFailure) || isRefusedByList(start);
}

/** Notices of mobile providers come from nobody in particular; they count where they name a recipient. */
export const mayBeBounce = (mail: Mail, explanation: string): boolean =>
  /no-?reply|do-?not-?reply|admin|\bmail(?:er)?@/i.test(mail.field('from')) &&
  failedText.test(explanation.slice(0, 2048));

/** Lists answer in their own name. */
const isRefusedByList = (text: string): boolean =>
  /\byou are not (?:a |allowed ).{0,40}(?:member|post)/i.test(text);

const machineFields = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-response-suppress',
  'x-vacation',
];
const awaySubject =
  /^(?:re: ?)?(?:\[?auto(?:matic|mated|matische|mática|matica)?[- _:]?(?:re(?:ply|sponse|sponder|spuesta)|antwort|matic reply)?\b|out of (?:the )?office|ooo\b|away\b|vacation|on (?:annual |parental |sick )?leave|absen(?:t|ce)|abwesen|automatisch|autoresp|auto-?réponse|réponse automatique|risposta automatica|respuesta automática|resposta automática|fuera de (?:la )?oficina|autosvar|自動(?:返信|応答)|自动(?:回复|答复)|автоответ|автоматический ответ|i am (?:away|on vacation|out)|i'm away|holiday)/i;

/** RFC 3834 §5.1, and the signs of programs that do not know it. A bounce may carry these signs too: ask for it first. */
export function isAutoReply(mail: Mail): boolean {
  const submitted = mail.field('auto-submitted').toLowerCase();
  if (submitted.startsWith('auto-replied')) return true;
  if (awaySubject.test(mail.field('subject').trim())) return true;
  if (/vacation/i.test(mail.field('x-apple-action'))) return true;
  if (/^auto[_-]?reply/i.test(mail.field('precedence'))) return true;
  return submitted === '' && machineFields.slice(0, 3).some((name) => mail.field(name) !== '');
}

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

const waits =
  /has (?:not yet been|been) delayed|(?:will|is going to) (?:be retried|be re-?attempted|keep trying|continue (?:to try|trying|attempting|to attempt)|retry|try again)|not yet been (?:delivered|able)|warning (?:message )?only|do not need to resend|still (?:trying|being (?:tried|attempted|retried))|delivery (?:is )?delay|delayed for|has been deferred|temporary (?:non-?delivery|problem)|noch nicht zugestellt|wird weiter versucht|has been queued for|attempts? to deliver (?:the message )?will continue|delay reason|continuing to (?:try|attempt)|no need to resend/i;
const gaveUp =
  /failed permanently|giving up|permanent (?:fatal )?error|permanent failure|not going to try again/i;
const delayedSubject =
  /delay|warning|verzöger|retard|отлож|遅延|deferred|still (?:being )?(?:retried|trying)/i;

/** Whether the program goes on trying. */
export function isDelay(mail: Mail, explanation: string): boolean {
  const start = explanation.slice(0, 8192);
  if (gaveUp.test(start) && !/warning (?:message )?only/i.test(start)) return false;
  return waits.test(start) || (delayedSubject.test(mail.field('subject')) && !failedText.test(start));
}
