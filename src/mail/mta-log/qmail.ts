/** The log of qmail, which names the recipient of a delivery in the line that starts it. */
import { entryOf } from './entry.ts';
import type { LogEntry } from './types.ts';

/** With a time of multilog (`@4000…`) or of splogger (`qmail: 1729764001.123456`). */
const start =
  /^(?:.{0,200}? qmail(?:-send)?(?:\[\d{1,10}\])?: )?(?:(@[0-9a-f]{24}|\d{9,11}\.\d{1,9}|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{1,9}) )?/;
const outcome = /^delivery (\d{1,10}): (success|failure|deferral): (.*)$/;
const begun = /^starting delivery (\d{1,10}): msg (\d{1,20}) to (?:remote|local) (\S{1,320})$/;
/** As many deliveries as qmail has under way, and more. */
const mostUnderWay = 10_000;

const kinds: Readonly<Record<string, LogEntry['kind']>> = {
  success: 'delivered',
  failure: 'failed',
  deferral: 'delayed',
};

export interface Deliveries {
  /** Recipients of the deliveries under way, by number. */
  readonly recipients: Map<string, string>;
}

export function readQmail(line: string, { recipients }: Deliveries): LogEntry | undefined {
  const [prefix = '', time] = start.exec(line) ?? [];
  const rest = line.slice(prefix.length);
  const [, starting, , recipient] = begun.exec(rest) ?? [];
  if (starting !== undefined && recipient !== undefined) {
    if (recipients.size >= mostUnderWay) recipients.clear();
    recipients.set(starting, recipient);
    return undefined;
  }
  const [, number = '', result = '', told = ''] = outcome.exec(rest) ?? [];
  const kind = kinds[result];
  if (kind === undefined) return undefined;
  const found = recipients.get(number);
  recipients.delete(number);
  const text = plain(told);
  return entryOf({ mta: 'qmail', kind, recipient: found, text, ip: ipIn(text), time });
}

/** Underscores stand for blanks, slashes for line ends; a slash in an address of the web is one. */
const plain = (told: string): string => told.replace(/\/(?=[A-Z]|$)/g, '\n').replaceAll('_', ' ');

/** The host that was spoken with: at the start, or after "Connected to". */
const ipIn = (text: string): string | undefined =>
  /^(?:connected to )?((?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{1,4}:[0-9a-f:]{2,40})\b/i.exec(text)?.[1];
