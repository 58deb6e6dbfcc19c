/** What files of lines and of JSON say: logs of mail servers, and events of sending services. */
import type { Notification } from '../mail/dsn/types.ts';
import { lines } from '../mail/mbox/index.ts';
import type { LogEntry } from '../mail/mta-log/index.ts';
import type { Told } from './bounce-files.ts';

type Parts = AsyncIterable<Uint8Array>;

/** A log, or events one a line. */
export async function* entriesInLines(path: string, parts: Parts): AsyncGenerator<Told, void, undefined> {
  const { logReader } = await import('../mail/mta-log/index.ts');
  const [reader, senders] = [logReader(), envelopeSenders()];
  let isKnown = false;
  for await (const { octets, number } of lines(parts)) {
    const line = octets.toString();
    if (senders.learn(line)) continue;
    for (const entry of reader.read(line)) {
      isKnown = true;
      const told = notificationOf(entry, senders);
      if (told !== undefined) yield { kind: 'notification', at: { path, line: number }, notification: told };
    }
  }
  if (!isKnown) yield unknownTo(path);
}

/** More than a service gives at once. */
const mostOfJson = 64 * 1_048_576;

/** One JSON value: an event, or a list of them. */
export async function* entriesInJson(path: string, parts: Parts): AsyncGenerator<Told, void, undefined> {
  const { parseEvents } = await import('../mail/mta-log/index.ts');
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const part of parts) {
    kept.push(part);
    length += part.length;
    if (length > mostOfJson) return yield unreadable(path, 'larger than 64 MiB');
  }
  const entries = parseEvents(Buffer.concat(kept, length).toString());
  if (entries.length === 0) return yield unknownTo(path);
  const senders = envelopeSenders();
  for (const entry of entries) {
    const told = notificationOf(entry, senders);
    if (told !== undefined) yield { kind: 'notification', at: { path, line: 1 }, notification: told };
  }
}

const unknownTo = (path: string): Told => ({
  kind: 'trouble',
  trouble: { path, line: 1, trouble: 'no-entry' },
});
const unreadable = (path: string, detail: string): Told => ({
  kind: 'trouble',
  trouble: { path, line: 1, trouble: 'unreadable', detail },
});

/** What a server refuses itself is no mail of its users, and of several attempts the last one counts. */
function notificationOf(entry: LogEntry, senders: Senders): Notification | undefined {
  if (entry.direction === 'inbound' || entry.isInterim) return undefined;
  const sender = entry.sender || senders.of(entry.queueId);
  return {
    kind: entry.kind,
    recipients: [entry],
    ...(entry.time === undefined ? {} : { date: entry.time }),
    ...(sender === undefined ? {} : { returned: { sender, to: [] } }),
  };
}

interface Senders {
  /** Whether the line names the sender of a message, and nothing else that matters. */
  learn(line: string): boolean;
  of(queueId: string | undefined): string | undefined;
}

/** Of as many messages as are under way at a time. */
const mostMessages = 100_000;
/** `4XyZ: from=<a@example.com>, size=…` of Postfix and Sendmail; `1t3abc-000123-4D <= a@example.com` of Exim. */
const queued = / ([0-9A-Za-z]{6,24}): from=<([^<>\s]{1,320})>, size=/;
const accepted = / ([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}) <= ([^<>\s]{1,320}) /;

/** Servers name the sender in one line and what came of the message in another. */
function envelopeSenders(): Senders {
  const known = new Map<string, string>();
  return {
    learn(line) {
      const [, id, sender] =
        (line.includes(': from=<') ? queued.exec(line) : null) ??
        (line.includes(' <= ') ? accepted.exec(line) : null) ??
        [];
      if (id === undefined || sender === undefined) return false;
      known.set(id, sender);
      const [oldest] = known.size > mostMessages ? known.keys() : [];
      if (oldest !== undefined) known.delete(oldest);
      return true;
    },
    of: (queueId) => (queueId === undefined ? undefined : known.get(queueId)),
  };
}
