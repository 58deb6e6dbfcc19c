/** Complaints of recipients: feedback reports (RFC 5965), and those that send the message back without a report. */
import { addressesIn } from './address.ts';
import type { Draft } from './draft.ts';
import { blocksOf } from './fields.ts';
import type { Mail, MailPart } from './mail.ts';
import { headerOf } from './returned.ts';

const saysComplaint =
  /\b(?:e-?mail abuse report|abuse report for|complaint about (?:a )?message|spam complaint|feedback report)\b/i;
const complainer =
  /^(?:staff@hotmail\.com|.{0,60}\bfeedback\b.{0,40}@|.{0,60}\bfbl\b.{0,40}@|scomp@aol\.net|.{0,60}abuse-?report.{0,40}@)/i;

/** One for each complaint; empty where the mail is none. */
export function complaintsIn(mail: Mail): readonly Draft[] {
  const parts = mail.parts.filter(({ type }) => type === 'message/feedback-report');
  const reports =
    parts.length > 0 ? parts : mail.parts.filter(({ text }) => isReport(text)).concat(inText(mail));
  const messages = mail.parts.filter(
    ({ type }) => type === 'message/rfc822' || type === 'text/rfc822-headers',
  );
  const count =
    reports.length > 0 ? reports.length : isComplaint(mail) && messages.length > 0 ? messages.length : 0;
  return Array.from({ length: Math.min(count, 50) }, (_, at) =>
    complaintsOf(reports[at]?.text ?? '', messages[at]?.text ?? messages.at(-1)?.text ?? '', mail.text),
  ).flat();
}

/** Some gateways turn the parts into text. */
const isReport = (text: string): boolean =>
  /^feedback-type[ \t]{0,9}:/im.test(text.slice(0, 4096)) &&
  /^(?:version|user-agent)[ \t]{0,9}:/im.test(text.slice(0, 4096));

function inText({ text }: Mail): readonly MailPart[] {
  const start = text.search(/^feedback-type[ \t]{0,9}:/im);
  return isReport(text) ? [{ type: 'message/feedback-report', text: text.slice(start) }] : [];
}

const isComplaint = (mail: Mail): boolean =>
  complainer.test(addressesIn(mail.field('from'), 1)[0]?.address ?? '') ||
  saysComplaint.test(mail.field('subject')) ||
  saysComplaint.test(mail.text.slice(0, 2000));

/** RFC 5965 §3.2: there may be several recipients. */
function complaintsOf(report: string, message: string, text: string): readonly Draft[] {
  const [fields] = blocksOf(report);
  const header = headerOf(message);
  const named = Array.from(
    report.matchAll(/^original-rcpt-to[ \t]{0,9}:(.*)$/gim),
    ([, value = '']) => value,
  );
  const sources = [
    ...named,
    fields?.get('removal-recipient'),
    header?.get('x-hmxmroriginalrecipient'),
    header?.get('to'),
  ];
  const recipients = named.flatMap((value) => addressesIn(value, 1));
  const found =
    recipients.length > 0 ? recipients : sources.flatMap((value) => addressesIn(value ?? '', 1)).slice(0, 1);
  const diagnostic = text
    .slice(0, 1000)
    .replace(/\s{1,999}/g, ' ')
    .trim();
  const remoteMta = fields?.get('source-ip') ?? fields?.get('reporting-mta')?.replace(/^dns;\s{0,9}/, '');
  return (found.length > 0 ? found : [{ address: '' }]).map(({ address }) => ({
    recipient: address,
    kind: 'feedback',
    diagnostic,
    remoteMta,
  }));
}
