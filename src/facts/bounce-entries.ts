/** What files of lines and of JSON say: logs of mail servers, and events of sending services. */
import type { Notification } from '../mail/dsn/index.ts';
import { lines } from '../mail/mbox/index.ts';
import { type LogEntry, logReader, parseEvents } from '../mail/mta-log/index.ts';
import type { Told } from './bounce-files.ts';

type Parts = AsyncIterable<Uint8Array>;
type Tellings = AsyncGenerator<Told, void, undefined>;

/** A list of events in one piece is held whole, up to this many octets. */
const mostOfList = 16 * 1_048_576;

/** A log, or events one to a line. */
export async function* entriesInLines(path: string, parts: Parts): Tellings {
  const reader = logReader();
  const isNews = once();
  let isLog = false;
  for await (const { octets, number } of lines(parts)) {
    const entries = reader.read(octets.toString('utf8'));
    isLog ||= entries.length > 0;
    for (const entry of entries.filter(concernsUsers).filter(isNews)) yield told(entry, path, number);
  }
  if (!isLog) yield { kind: 'trouble', trouble: { path, line: 1, trouble: 'no-entry' } };
}

/** One event, or a list of them. */
export async function* entriesInJson(path: string, parts: Parts): Tellings {
  const entries = parseEvents((await whole(parts)).toString('utf8').replace(/^\ufeff/, ''));
  const isNews = once();
  for (const entry of entries.filter(concernsUsers).filter(isNews)) yield told(entry, path, 1);
  if (entries.length === 0) yield { kind: 'trouble', trouble: { path, line: 1, trouble: 'no-entry' } };
}

/** What the server itself refused is no mail of its users; of an attempt at one host the outcome follows. */
const concernsUsers = ({ direction, isInterim }: LogEntry): boolean => direction === 'outbound' && !isInterim;

const mostRemembered = 50_000;

/** A message that waits is told of again and again: it counts once. */
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
  date: entry.time,
  ...(entry.sender !== undefined &&
    entry.sender !== '' && { returned: { sender: entry.sender, to: [entry.recipient] } }),
});

async function whole(parts: Parts): Promise<Buffer> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const part of parts) {
    kept.push(part);
    length += part.length;
    if (length > mostOfList) break;
  }
  return Buffer.concat(kept).subarray(0, mostOfList);
}
