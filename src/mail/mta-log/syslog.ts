/** The beginning of a line of syslog: when, where and which program (RFC 3164, RFC 5424, and times of RFC 3339). */

export interface Syslog {
  readonly time?: string;
  /** `postfix/smtp`; empty where the line has no such beginning. */
  readonly program: string;
  readonly message: string;
}

/** `Oct 24 10:00:01 mx1 postfix/smtp[1234]: message`, with a priority before or without. */
const traditional =
  /^(?:<\d{1,3}>)?([A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[.,\d]*(?:Z|[+-]\d\d:?\d\d)?) (?:\S{1,255} )?([A-Za-z][\w./-]{0,100})(?:\[\d{1,10}\])?: /;
/** `<22>1 2024-10-24T10:00:01Z mx1 postfix/smtp 1234 - - message`. */
const modern =
  /^<\d{1,3}>\d (\S{10,40}) \S{1,255} (\S{1,48}) \S{1,128} \S{1,32} (?:-|\[[^\]]{0,1000}\]) (?:\ufeff)?/;

export function syslogOf(line: string): Syslog {
  const found = traditional.exec(line) ?? modern.exec(line);
  if (found === null) return { program: '', message: line };
  return {
    time: found[1] ?? '',
    program: (found[2] ?? '').toLowerCase(),
    message: line.slice(found[0].length),
  };
}
