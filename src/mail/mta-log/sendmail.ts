/** The log of Sendmail. */
import { entryOf, type Said } from './entry.ts';
import { hostOf } from './host.ts';
import type { Syslog } from './syslog.ts';
import type { LogEntry } from './types.ts';

const delivery =
  /^([0-9A-Za-z]{8,20}): to=(.{1,4000}?), (?=(?:ctladdr|delay|xdelay|mailer|pri|relay|dsn|stat)=)(.{0,4000})$/;
const refusal =
  /^([0-9A-Za-z]{8,20}): ruleset=([a-z_]{1,40}), arg1=([^,]{0,320}), (?:arg2=[^,]{0,320}, )?relay=([^,]{0,320}), reject=(.*)$/;
/** One line may name this many. */
const mostRecipients = 100;

export const isSendmail = ({ message }: Syslog): boolean =>
  refusal.test(message) || (message.includes(' stat=') && delivery.test(message));

export function readSendmail({ message, time }: Syslog): readonly LogEntry[] {
  const said = [...readDelivery(message), ...readRefusal(message)];
  return said.map((one) => entryOf({ ...one, time }));
}

function readDelivery(message: string): readonly Said[] {
  const [, queueId, recipients, fields = ''] = delivery.exec(message) ?? [];
  if (recipients === undefined) return [];
  const [before = '', text = ''] = splitAt(fields, 'stat=');
  const kind = kindOf(text);
  if (kind === undefined) return [];
  const said: Said = {
    mta: 'sendmail',
    kind,
    text: text.replace(/^Deferred: /, ''),
    status: field(before, 'dsn'),
    sender: /^<?([^\s>]{1,320})>?/.exec(field(before, 'ctladdr') ?? '')?.[1],
    ...hostOf(field(before, 'relay') ?? ''),
    queueId,
  };
  return recipients
    .split(',')
    .slice(0, mostRecipients)
    .map((recipient) => ({ ...said, recipient }));
}

function kindOf(stat: string): Said['kind'] | undefined {
  if (/^sent\b/i.test(stat)) return 'delivered';
  if (/^(?:deferred|queued)\b/i.test(stat)) return 'delayed';
  return stat === '' ? undefined : 'failed';
}

function readRefusal(message: string): readonly Said[] {
  const [, queueId, ruleset = '', argument = '', , text] = refusal.exec(message) ?? [];
  if (text === undefined) return [];
  const [recipient, sender] = ruleset === 'check_mail' ? [undefined, argument] : [argument, undefined];
  return [
    {
      mta: 'sendmail',
      kind: text.startsWith('4') ? 'delayed' : 'failed',
      recipient: ruleset === 'check_relay' ? undefined : recipient,
      sender,
      text,
      command: ruleset === 'check_mail' ? 'MAIL' : ruleset === 'check_relay' ? 'CONNECT' : 'RCPT',
      queueId,
      direction: 'inbound',
    },
  ];
}

const field = (fields: string, name: string): string | undefined =>
  new RegExp(`(?:^|, )${name}=([^,]{0,400})`).exec(fields)?.[1];

function splitAt(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}
