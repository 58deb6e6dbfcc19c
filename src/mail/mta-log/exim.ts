/** The main log of Exim. */
import { commandOf, entryOf, type Said } from './entry.ts';
import { hostOf } from './host.ts';
import type { LogEntry } from './types.ts';

/** `2024-10-24 10:00:01.123 +0200 [pid] 1t3abc-000123-4D `. */
const start =
  /^(?:.{0,300}? exim\d?(?:\[\d{1,10}\])?: )?(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?(?: [+-]\d{4})?) (?:\[\d{1,10}\] )?(?:([0-9A-Za-z]{6}-[0-9A-Za-z]{6}(?:[0-9A-Za-z]{5})?-[0-9A-Za-z]{2,4}) )?/;
/** Flag, address, the parent of an alias, fields, and after a colon what was said. */
const outcome = /^(\*\*|==|=>|->|>>|\*>) (\S{1,320})(?: <([^>]{0,320})>)?(.*)$/;
const refusal =
  /^(.{0,600}?)\b(temporarily )?rejected (RCPT|MAIL|after DATA|after end of data|EHLO|HELO|connection|AUTH)\b ?(?:<([^>]{0,320})>)?:? ?(.*)$/;
const attempt = /^(?:SMTP error from remote mail server after |Remote host closed connection|H=)/;

const kinds: Readonly<Record<string, Said['kind']>> = {
  '**': 'failed',
  '==': 'delayed',
  '=>': 'delivered',
  '->': 'delivered',
  '>>': 'delivered',
  '*>': 'delivered',
};

export function readExim(line: string): LogEntry | undefined {
  const [whole, time, queueId] = start.exec(line) ?? [];
  if (whole === undefined || time === undefined) return undefined;
  const rest = line.slice(whole.length);
  const said = readOutcome(rest) ?? readRefusal(rest) ?? readAttempt(rest);
  return said === undefined ? undefined : entryOf({ ...said, time, queueId });
}

function readOutcome(rest: string): Said | undefined {
  const [, flag = '', address = '', parent, tail = ''] = outcome.exec(rest) ?? [];
  const kind = kinds[flag];
  if (kind === undefined) return undefined;
  // A field has no blank after its colons; the first colon with one ends the fields.
  const colon = address.endsWith(':') ? 0 : tail.indexOf(': ');
  const fields = colon === -1 ? tail : tail.slice(0, colon);
  const text = colon === -1 ? confirmation(tail) : tail.slice(colon + (address.endsWith(':') ? 1 : 2));
  return {
    mta: 'exim',
    kind,
    recipient: (parent !== undefined && !address.includes('@') ? parent : address).replace(/:$/, ''),
    originalRecipient: parent,
    sender: /\bF=<([^>]{0,320})>/.exec(fields)?.[1],
    text,
    ...hostOf(/\bH=(\S{1,255}(?: \[[^\]]{1,64}\])?)/.exec(fields)?.[1] ?? ''),
  };
}

/** `C="250 OK"`: what the other side said at the end. */
const confirmation = (fields: string): string => /\bC="([^"]{0,1000})"/.exec(fields)?.[1] ?? '';

function readRefusal(rest: string): Said | undefined {
  const [, client = '', temporarily, stage, recipient, text = ''] = refusal.exec(rest) ?? [];
  if (stage === undefined || !/\bH=/.test(client)) return undefined;
  return {
    mta: 'exim',
    kind: temporarily === undefined ? 'failed' : 'delayed',
    recipient: stage === 'RCPT' ? recipient : undefined,
    sender: /\bF=<([^>]{0,320})>/.exec(client)?.[1],
    text,
    command: stage === 'connection' ? 'CONNECT' : commandOf(stage),
    direction: 'inbound',
  };
}

/** `H=host [ip] SMTP error from remote mail server after …`: another host is tried next. */
function readAttempt(rest: string): Said | undefined {
  if (!attempt.test(rest) || !rest.includes('SMTP error from remote mail server after')) return undefined;
  return {
    mta: 'exim',
    kind: /: 5\d\d[ -]/.test(rest) ? 'failed' : 'delayed',
    text: rest,
    ...hostOf(/\b(?:H=|host )(\S{1,255}(?: \[[^\]]{1,64}\])?)/.exec(rest)?.[1] ?? ''),
    isInterim: true,
  };
}
