/** A recipient as far as a report names it, before it is classified. */
import type { Kind } from './types.ts';

export interface Draft {
  readonly recipient: string;
  readonly originalRecipient?: string | undefined;
  /** Where the report says so itself. */
  readonly kind?: Kind | undefined;
  readonly statusField?: string | undefined;
  readonly diagnosticType?: string | undefined;
  readonly diagnostic: string;
  /** What the explanation says of this recipient, beside the report. */
  readonly aside?: string | undefined;
  readonly remoteMta?: string | undefined;
  readonly reportingMta?: string | undefined;
  /** Nothing in the notification names the recipient; it is one of the returned message. */
  readonly isGuess?: boolean;
  /** The conversation about it, line by line. */
  readonly transcript?: string | undefined;
}
