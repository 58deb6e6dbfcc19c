/** What a line of a log is read into. */
import type { Recipient } from '../dsn/index.ts';

/** The software whose line it is; `event` is JSON of a service that sends mail. */
export type Mta = 'postfix' | 'exim' | 'sendmail' | 'opensmtpd' | 'qmail' | 'event';

/** One recipient in one line. `recipient` is empty where the line does not name one. Holds remote text. */
export interface LogEntry extends Recipient {
  readonly mta: Mta;
  /** The address of the host that spoke. */
  readonly remoteIp?: string | undefined;
  /** As written, without a change of zone. */
  readonly time?: string | undefined;
  readonly queueId?: string | undefined;
  /** The envelope sender, or the author where only that is told; `` is the null sender. */
  readonly sender?: string | undefined;
  /** `inbound`: the server that logs has refused it itself, so it is no mail of its users. */
  readonly direction: 'outbound' | 'inbound';
  /** An attempt at one host of several: the outcome stands in another line. */
  readonly isInterim: boolean;
}
