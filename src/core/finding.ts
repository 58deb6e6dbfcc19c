/** One thing that is wrong, or worth knowing, about one subject. */
import type { Subject } from './subject.ts';

/** The three levels that GitHub annotations know, worst first. */
export const severities = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

export type Location =
  /** A line of a file in the repository, from 1. */
  | { readonly in: 'file'; readonly path: string; readonly line: number; readonly column?: number }
  /** A record set in the DNS. */
  | { readonly in: 'dns'; readonly name: string; readonly type: string };

export type CheckId = `${string}/${string}`;

export interface Finding {
  readonly check: CheckId;
  /** The message's key within its check, stable like the check's id. */
  readonly message: string;
  readonly severity: Severity;
  readonly subject: Subject;
  /** What is wrong, with the value seen, in one sentence. Holds remote text: escape on the way out. */
  readonly text: string;
  /** What to do about it, in one sentence. Holds remote text: escape on the way out. */
  readonly remedy: string;
  readonly data: Json;
  readonly location?: Location;
}
