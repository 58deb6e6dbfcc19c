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
  /** Where nothing in the notification names the recipient: of how many of the returned message it is the first. */
  readonly candidates?: number;
  /** The conversation about it, line by line. */
  readonly transcript?: string | undefined;
}
