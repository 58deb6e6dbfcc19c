/** Reads lines of any of the known kinds. */
import { parseEvents } from './events/index.ts';
import { readExim } from './exim.ts';
import { readOpenSmtpd } from './opensmtpd.ts';
import { isPostfix, readPostfix } from './postfix.ts';
import { type Deliveries, readQmail } from './qmail.ts';
import { senders } from './senders.ts';
import { isSendmail, readSendmail } from './sendmail.ts';
import { syslogOf } from './syslog.ts';
import type { LogEntry } from './types.ts';

/** What stands behind this many characters of a line is not read. */
const mostOfLine = 65_536;

export interface LogReader {
  /** The entries of a line; empty where it tells of no delivery. Never throws. */
  read(line: string): readonly LogEntry[];
}

/** Keeps what one line says for later ones: most name the sender, and qmail the recipient, before the outcome. */
export function logReader(): LogReader {
  const deliveries: Deliveries = { recipients: new Map() };
  const known = senders();
  return {
    read(line) {
      const start = line.slice(0, mostOfLine).trimEnd();
      return known.note(start) ? [] : entriesOf(start, deliveries).map(known.addTo);
    },
  };
}

/** What a single line says; the first of several recipients. Never throws. */
export function parseLogLine(line: string): LogEntry | undefined {
  return logReader().read(line)[0];
}

/** The entries of a log in order. */
export function* readLog(lines: Iterable<string>): Generator<LogEntry, void, undefined> {
  const reader = logReader();
  for (const line of lines) yield* reader.read(line);
}

function entriesOf(line: string, deliveries: Deliveries): readonly LogEntry[] {
  if (/^\s*\{/.test(line)) return parseEvents(line);
  const entry = readExim(line) ?? readQmail(line, deliveries);
  if (entry !== undefined) return [entry];
  const syslog = syslogOf(line);
  if (isSendmail(syslog)) return readSendmail(syslog);
  const found = (isPostfix(syslog) ? readPostfix(syslog) : undefined) ?? readOpenSmtpd(syslog);
  return found === undefined ? [] : [found];
}
