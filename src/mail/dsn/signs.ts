/** The words by which bounces, delays and answers of machines are known, in the languages of large providers. All patterns are linear. */
import { anyOf } from './pattern.ts';

/** In the From field of servers. */
export const daemonNames = anyOf(
  /mailer-?daemon|\bpostmaster\b|\bmdaemon\b|\bndr\b|\bbounces?\b/,
  /mail[ ._-]?(?:delivery|deliver|system|administrator|admin)\b|delivery (?:sub)?system|system administrator/,
);

/** Nobody but a server that returns mail has such a name. */
export const returnerNames = /mailer-?daemon|mail delivery (?:sub)?system/i;

/** In the From field of services that tell what they could not deliver. */
export const machineNames = /no-?reply|do-?not-?reply|admin|\bmail(?:er)?@/i;

export const failureSubjects = anyOf(
  /undeliver|not? (?:be )?deliver|non-?deliver|failure notice|errors from|was not sent|rejected/,
  /deliver[yi][\w ]{0,20}(?:status|fail|problem|error|report|notification|delay|impossible|unsuccessful)/,
  /fail(?:ed|ure)? (?:delivery|notice|mail)|message delivery|error sending your mail/,
  /return(?:ed|ing) (?:mail|message|to sender|email)|(?:warning|could not send|cannot send).{0,20}messages?/,
  /mail (?:delivery |could not|system error|failure|failed|error|status report|returned)/,
  /unzustellbar|nicht zugestellt|zustellung|zurückgewiesen|onbestelbaar|niet bezorgd|olever(?:bar|er)/,
  /non remis|échec|echec|non recapitabile|mancata consegna/,
  /no se (?:ha podido|pudo) entregar|no entregad|devuelto|não entregue|falha na entrega/,
  /не ?доставлен|невозможно доставить|недоставлен/,
  /配信(?:不能|エラー|できま)|エラー通知|送信できません|不達|退信|退件|投递失败|전송 ?실패|반송/,
);

export const failureTexts = anyOf(
  /could not be (?:delivered|sent|reached)|(?:was|were|been) (?:not (?:be )?delivered|undeliverable)/,
  /not (?:yet )?been delivered|unable to deliver|un(?:able|successful).{0,30}deliver|did not reach/,
  /deliver(?:y|ing).{0,40}(?:failed|failure|error|problem|unsuccessful|delayed|impossible)/,
  /(?:cannot|can not|couldn'?t|wasn'?t) (?:be )?delivered|fail(?:ed|ure).{0,20}deliver|we had trouble delivering/,
  /returned to (?:the )?sender|returned mail|had (?:permanent )?(?:fatal |delivery )?(?:problems|errors)/,
  /(?:permanent|fatal) error|message.{0,20}(?:rejected|bounced)|rejected by a remote mail server/,
  /not (?:a member|member of)|user unknown|unknown user|no such user|mailbox (?:is )?full|account is disabled/,
  /transcript of session|failure reasons|error.{0,40}deliver|attempting to deliver|no valid recipients/,
  /unknown host|host unknown|domain does not exist|unroute?able|incorrectly constructed|delivery userid/,
);

export const waitingTexts = anyOf(
  /has (?:not yet been|been) delayed|not yet been (?:delivered|able)|has been deferred|delayed for|delay reason/,
  /(?:will|is going to) (?:be retried|be re-?attempted|keep trying|continue (?:to try|trying|attempting|to attempt))/,
  /(?:will|is going to) (?:retry|try again)|still (?:trying|being (?:tried|attempted|retried))/,
  /warning (?:message )?only|(?:do not|no) need to resend|delivery (?:is )?delay|has been queued for/,
  /temporary (?:non-?delivery|problem)|attempts? to deliver (?:the message )?will continue/,
  /continuing to (?:try|attempt)|noch nicht zugestellt|wird weiter versucht/,
);
export const warningTexts = /warning (?:message )?only/i;
export const finalTexts = anyOf(
  /failed permanently|giving up|permanent (?:fatal )?error|permanent failure|not going to try again/,
);
export const waitingSubjects = anyOf(
  /delay|warning|deferred|still (?:being )?(?:retried|trying)|verzöger|retard|отлож|遅延/,
);

/** Lists refuse in their own name. */
export const listRefusals = anyOf(
  /\byou (?:\S{1,100} )?are not (?:a )?member|not member article/,
  /reject mail|spam mail from a spammer|loop (?:alert|back warning)/,
);

/** Subjects that only answering machines write. */
export const answerSubjects = anyOf(
  /^(?:re: ?)?\[?auto(?:matic|mated|matisk)?[- _:]{0,2}(?:re(?:ply|sponse|sponder)|answer)\b|out of (?:the )?office/,
  /automatische antwort|abwesenheits|automatisch(?:e)? (?:antwoord|beantwoording)|autosvar/,
  /réponse automatique|auto-?réponse|risposta automatica|fuori sede/,
  /respuesta automática|resposta automática|fuera de (?:la )?oficina/,
  /otomatik (?:yanıt|cevap)|automaattinen vastaus|automatisk(?:t)? svar|automatick[áa] odpov|automatikus válasz/,
  /odpowiedź automatyczna|automatyczna odpowiedź|răspuns automat|αυτόματη απάντηση/,
  /автоответ|автоматический ответ|自動(?:返信|応答)|自动(?:回复|答复)|자동 ?응답/,
);
/** Subjects that people write too. */
export const absenceSubjects = anyOf(
  /^(?:re: ?)?(?:auto\b|ooo\b|away\b|vacation|on (?:annual |parental |sick )?leave|absen(?:t|ce)|holiday)/,
  /i(?:'m| am) (?:away|on vacation|on leave|out)/,
);

/** They want the sender to prove that it is a person. */
export const challenges = anyOf(
  /(?:confirm|verify) (?:that )?(?:you(?:r (?:message|e-?mail|identity|address)| are (?:a )?(?:human|person|real))|this (?:message|e-?mail))/,
  /\b(?:spam ?arrest|boxbe|tmda|challenge[- ]response)\b/,
);
