/** Remembers who sent a message, which its own line says, for the lines of its deliveries. */
import type { LogEntry } from './types.ts';

/** Messages that are under way at once, and more. */
const mostRemembered = 50_000;

/** `4XyZ0k1abc: from=<s@example.org>, size=1234, …` of Postfix and Sendmail. */
const accepted = /: ([0-9A-Za-z]{6,20}): from=<?([^,>]{0,320})>?, size=/;
/** `1t3abc-000123-4D <= s@example.org …` of Exim. */
const arrived = / ([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}) <= (\S{1,320})/;

export interface Senders {
  /** Takes note of a line that names a sender. */
  note(line: string): boolean;
  /** The entry with its sender, where that is known. */
  addTo(entry: LogEntry): LogEntry;
}

export function senders(): Senders {
  const known = new Map<string, string>();
  return {
    note(line) {
      const [, queueId, sender] = (line.includes('from=') ? accepted : arrived).exec(line) ?? [];
      if (queueId === undefined || sender === undefined) return false;
      if (known.size >= mostRemembered) known.clear();
      known.set(queueId, sender === '<>' ? '' : sender);
      return true;
    },
    addTo: (entry) => ({ ...entry, sender: entry.sender ?? known.get(entry.queueId ?? '') }),
  };
}
