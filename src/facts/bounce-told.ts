/** One thing that a file of bounces says: a notification, or what is wrong there. */
import type { Notification } from '../mail/dsn/types.ts';

export interface Place {
  readonly path: string;
  /** From 1; where the mail or the entry begins. */
  readonly line: number;
}

/** `unreadable` has the system's word, or a reason; `no-bounce` is of one mail in a file. */
export interface FileTrouble extends Place {
  readonly trouble: 'empty' | 'packed' | 'unreadable' | 'no-bounce' | 'no-entry';
  readonly detail?: string;
}

export type Told =
  | { readonly kind: 'notification'; readonly at: Place; readonly notification: Notification }
  | { readonly kind: 'trouble'; readonly trouble: FileTrouble };

/** Without a line, it is about the whole file. */
export const troubleAt = (
  path: string,
  trouble: FileTrouble['trouble'],
  detail?: string,
  line = 1,
): Told => ({
  kind: 'trouble',
  trouble: { path, line, trouble, ...(detail === undefined ? {} : { detail }) },
});
