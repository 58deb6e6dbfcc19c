/** What files of lines and of JSON say: logs of mail servers, and events of sending services. */
import type { Notification } from '../mail/dsn/index.ts';
import { lines } from '../mail/mbox/index.ts';
import { type LogEntry, logReader, parseEvents } from '../mail/mta-log/index.ts';
import { type Told, troubleAt } from './bounce-told.ts';

type Parts = AsyncIterable<Uint8Array>;

/** A log, or events one a line. */
export async function* entriesInLines(path: string, parts: Parts): AsyncGenerator<Told, void, undefined> {
  const [reader, isNews] = [logReader(), once()];
  let isKnown = false;
  for await (const { octets, number } of lines(parts)) {
    const entries = reader.read(octets.toString());
    isKnown ||= entries.length > 0;
    for (const entry of entries) if (isOutcome(entry) && isNews(entry)) yield told(entry, path, number);
  }
  if (!isKnown) yield troubleAt(path, 'no-entry');
}

/** More than a service gives at once. */
const mostOfJson = 64 * 1_048_576;

/** One JSON value: an event, or a list of them. */
export async function* entriesInJson(path: string, parts: Parts): AsyncGenerator<Told, void, undefined> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const part of parts) {
    kept.push(part);
    length += part.length;
    if (length > mostOfJson) return yield troubleAt(path, 'unreadable', 'larger than 64 MiB');
  }
  const entries = parseEvents(
    Buffer.concat(kept, length)
      .toString()
      .replace(/^\ufeff/, ''),
  );
  const isNews = once();
  if (entries.length === 0) yield troubleAt(path, 'no-entry');
  for (const entry of entries) if (isOutcome(entry) && isNews(entry)) yield told(entry, path, 1);
}

/** What a server refuses itself is no mail of its users; of several attempts the last one counts; Exim logs none too. */
const isOutcome = ({ direction, isInterim, diagnostic }: LogEntry): boolean =>
  direction === 'outbound' && !isInterim && !diagnostic.startsWith('retry time not reached');

const mostRemembered = 50_000;

/** A message that waits is told of at each attempt: it counts once. */
function once(): (entry: LogEntry) => boolean {
  const seen = new Set<string>();
  return ({ kind, queueId, recipient }) => {
    if (kind !== 'delayed' || queueId === undefined) return true;
    const key = `${queueId} ${recipient}`;
    if (seen.has(key)) return false;
    if (seen.size >= mostRemembered) seen.clear();
    seen.add(key);
    return true;
  };
}

const told = (entry: LogEntry, path: string, line: number): Told => ({
  kind: 'notification',
  at: { path, line },
  notification: notificationOf(entry),
});

const notificationOf = (entry: LogEntry): Notification => ({
  kind: entry.kind,
  recipients: [entry],
  ...(entry.time === undefined ? {} : { date: entry.time }),
  // The null sender is that of a bounce.
  ...(entry.sender ? { returned: { sender: entry.sender, to: [] } } : {}),
});
