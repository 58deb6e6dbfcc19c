/** What a file of bounces tells: notifications, and what is wrong with it. */
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

export interface Notified {
  readonly kind: 'notification';
  readonly at: Place;
  readonly notification: Notification;
}

export type Told = Notified | { readonly kind: 'trouble'; readonly trouble: FileTrouble };

/** Without a line, it is about the whole file. */
export const troubleAt = (
  { path, line = 1 }: { readonly path: string; readonly line?: number },
  trouble: FileTrouble['trouble'],
  detail?: string,
): Told => ({
  kind: 'trouble',
  trouble: { path, line, trouble, ...(detail === undefined ? {} : { detail }) },
});
