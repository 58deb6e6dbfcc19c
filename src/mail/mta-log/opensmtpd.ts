/** The log of OpenSMTPD. */
import { entryOf } from './entry.ts';
import { hostOf } from './host.ts';
import { pick } from './pick.ts';
import type { Syslog } from './syslog.ts';
import type { LogEntry } from './types.ts';

const delivery = /^([0-9a-f]{16}) (mta|mda|mta-relay|bounce) (?:event=)?delivery\b(.*)$/;
/** `key=value`, with the value in quotes or angle brackets or up to a blank. */
const field = /\b([a-z]{2,12})=(?:"([^"]{0,2000})"|<([^>]{0,320})>|([^\s"<]{1,1000}))/g;

const kinds: Readonly<Record<string, LogEntry['kind']>> = {
  permfail: 'failed',
  tempfail: 'delayed',
  ok: 'delivered',
};

export function readOpenSmtpd({ message, time }: Syslog): LogEntry | undefined {
  const [, , , rest] = delivery.exec(message) ?? [];
  if (rest === undefined) return undefined;
  const fields = new Map(
    [...rest.matchAll(field)].map(([, key = '', ...values]) => [
      key,
      values.find((value) => value !== undefined) ?? '',
    ]),
  );
  const kind = pick(kinds, fields.get('result')?.toLowerCase());
  if (kind === undefined) return undefined;
  const original = fields.get('rcpt');
  return entryOf({
    mta: 'opensmtpd',
    kind,
    recipient: fields.get('to'),
    originalRecipient: original === undefined || original === '-' || original === '' ? undefined : original,
    sender: fields.get('from'),
    text: fields.get('stat') ?? '',
    ...hostOf(fields.get('relay') ?? ''),
    queueId: fields.get('evpid'),
    time,
  });
}
