/**
 * What the logs of mail servers say of deliveries, line by line.
 *
 * A mail server writes a line for each attempt: to whom, over which host, how it ended and what the other side said.
 * Postfix writes `to=<a>, relay=host[ip]:25, dsn=5.1.1, status=bounced (reply)`, Exim `** a … H=host [ip]: reply` (`==`
 * for a deferral, `=>` for a delivery), Sendmail `to=<a>, dsn=5.1.1, stat=User unknown`, OpenSMTPD `to=<a> result="PermFail"
 * stat="550 …"`, qmail `delivery 12: failure: text_with_underscores/`, whose recipient stands in an earlier line. Large
 * services give events as JSON, one to a line. A server also logs what it refuses to take itself: such entries are
 * `inbound`, and no bounces of one's own mail.
 */
export { parseEvents } from './events/index.ts';
export { type LogReader, logReader, parseLogLine, readLog } from './read.ts';
export type { LogEntry, Mta } from './types.ts';
