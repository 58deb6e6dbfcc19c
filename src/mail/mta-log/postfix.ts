/** The log of Postfix. */
import { commandOf, entryOf, type Said } from './entry.ts';
import { hostOf } from './host.ts';
import { pick } from './pick.ts';
import type { Syslog } from './syslog.ts';
import type { LogEntry } from './types.ts';

/** `postfix/smtp`, `postfix-out/lmtp`, `postfix/submission/smtpd`. */
export const isPostfix = ({ program, message }: Syslog): boolean =>
  program.startsWith('postfix') || delivery.test(message) || refusal.test(message);

const delivery =
  /^(?:([0-9A-Za-z]{6,20}): )?to=<([^>]{0,320})>, (.{0,2000}?)\bstatus=([a-z]{4,20}) \((.*)\)$/;
const expiry = /^([0-9A-Za-z]{6,20}): from=<([^>]{0,320})>, status=(?:force-)?expired, /;
const refusal =
  /^(?:NOQUEUE|[0-9A-Za-z]{6,20}): (?:milter-)?reject: ([A-Z-]{4,12}(?: [A-Z]{2,8})?) from ([^:]{1,320}(?::\d{1,5})?): (.*)$/;
const attempt = /^(?:([0-9A-Za-z]{6,20}): )?host (\S{1,320}) (?:said|refused to talk to me): (.*)$/;
const unreached = /^(?:([0-9A-Za-z]{6,20}): )?connect to (\S{1,320}): (.*)$/;
const lostly = /^(?:([0-9A-Za-z]{6,20}): )?(?:lost connection with|conversation with) (\S{1,320}) (.*)$/;
const login =
  /^(?:([0-9A-Za-z]{6,20}): )?(?:warning: )?SASL authentication (?:failed|failure); (?:cannot authenticate to )?server (\S{1,320}) ?(?:said)?: ?(.*)$/;

export function readPostfix({ message, time }: Syslog): LogEntry | undefined {
  const said =
    readDelivery(message) ??
    readExpiry(message) ??
    readRefusal(message) ??
    readLogin(message) ??
    readAttempt(message);
  return said === undefined ? undefined : entryOf({ ...said, time });
}

const kinds: Readonly<Record<string, Said['kind']>> = {
  bounced: 'failed',
  deferred: 'delayed',
  sent: 'delivered',
  expired: 'failed',
  undeliverable: 'failed',
  deliverable: 'delivered',
  softbounce: 'delayed',
};

function readDelivery(message: string): Said | undefined {
  const [, queueId, recipient, fields = '', status = '', text = ''] = delivery.exec(message) ?? [];
  const kind = pick(kinds, status);
  if (recipient === undefined || kind === undefined) return undefined;
  const relay = hostOf(field(fields, 'relay') ?? '');
  const spoken = hostOf(
    /\b(?:host|connect to|connection with|conversation with) (\S{1,320})/.exec(text)?.[1] ?? '',
  );
  return {
    mta: 'postfix',
    kind,
    recipient,
    originalRecipient: field(fields, 'orig_to'),
    text,
    status: field(fields, 'dsn'),
    ...(relay.host === undefined ? spoken : relay),
    queueId,
  };
}

const field = (fields: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|, )${name}=([^,]{0,400})`).exec(fields)?.[1];
  return found?.replace(/^<|>$/g, '');
};

function readExpiry(message: string): Said | undefined {
  const [, queueId, sender] = expiry.exec(message) ?? [];
  if (queueId === undefined) return undefined;
  return { mta: 'postfix', kind: 'failed', text: 'message expired, returned to sender', sender, queueId };
}

/** What smtpd, postscreen or cleanup does not take. */
function readRefusal(message: string): Said | undefined {
  const [, stage, , rest] = refusal.exec(message) ?? [];
  if (stage === undefined || rest === undefined) return undefined;
  const end = rest.search(/; (?:from|client|to|proto)=/);
  const envelope = end === -1 ? '' : rest.slice(end);
  return {
    mta: 'postfix',
    kind: 'failed',
    recipient:
      /; to=<|[ ;]to=<([^>]{0,320})>/.exec(envelope)?.[1] ?? /\bto=<([^>]{0,320})>/.exec(envelope)?.[1],
    sender: /\bfrom=<([^>]{0,320})>/.exec(envelope)?.[1],
    text: end === -1 ? rest : rest.slice(0, end),
    command: commandOf(stage),
    direction: 'inbound',
  };
}

function readLogin(message: string): Said | undefined {
  const [, queueId, server, text] = login.exec(message) ?? [];
  if (server === undefined || text === undefined) return undefined;
  return {
    mta: 'postfix',
    kind: 'failed',
    text: text === '' ? 'SASL authentication failed' : text,
    command: 'AUTH',
    ...hostOf(server),
    queueId,
    isInterim: true,
  };
}

/** One host of several: the line of the recipient comes when all have been tried. */
function readAttempt(message: string): Said | undefined {
  const found = attempt.exec(message) ?? unreached.exec(message) ?? lostly.exec(message);
  const [, queueId, host, text = ''] = found ?? [];
  if (host === undefined) return undefined;
  return {
    mta: 'postfix',
    kind: /^(?:\d{3}-)?5\d\d/.test(text) ? 'failed' : 'delayed',
    text,
    command: message.includes('refused to talk to me') ? 'CONNECT' : undefined,
    ...hostOf(host),
    queueId,
    isInterim: true,
  };
}
