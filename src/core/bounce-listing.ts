/** What `deliverability bounces` has read: plain data, with the addresses of recipients, for whoever has the files anyway. */
import type { BounceTable, Tool } from './report.ts';

export interface BounceListing {
  readonly schema: 1;
  readonly tool: Tool;
  readonly files: number;
  /** Recipients by what happened to them: `failed`, `delayed`, `delivered`, `feedback`, … */
  readonly kinds: Readonly<Record<string, number>>;
  readonly bounces: BounceTable;
  /** In the order of the files; where they were asked for. */
  readonly recipients: readonly ListedRecipient[];
  /** Files and mails that could not be taken as bounces. */
  readonly troubles: readonly ListedTrouble[];
}

/** One recipient of one notification. */
export interface ListedRecipient {
  readonly path: string;
  /** From 1; where the mail or entry begins. */
  readonly line: number;
  readonly recipient: string;
  readonly kind: string;
  readonly category: string;
  readonly permanence?: string;
  readonly suppress: boolean;
  readonly replyCode?: string;
  readonly status?: string;
  readonly remoteMta?: string;
  readonly diagnostic: string;
}

export interface ListedTrouble {
  readonly path: string;
  readonly line: number;
  /** What is wrong, in one sentence. */
  readonly text: string;
}
