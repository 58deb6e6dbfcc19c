/** What the receivers of mail require of a domain, and how far it is known to do it: for reports. */
import type { CheckId } from './finding.ts';
import type { Subject } from './subject.ts';

/** `unproved`: nothing speaks against it, and not enough for it. */
export type RequirementState = 'met' | 'unmet' | 'unproved';

/** What the receiver does where a condition is not met; `advice`: nothing that is known. */
export type Consequence = 'refused' | 'deferred' | 'filtered' | 'advice';

export interface Cause {
  readonly check: CheckId;
  readonly message: string;
  readonly subject: Subject;
}

export interface Requirement {
  /** As in the catalogue: `gmail.ptr`. */
  readonly id: string;
  /** Requirements of several receivers about one thing have the same: a row of the table. */
  readonly topic: string;
  /** What has to be so, in a few words. */
  readonly condition: string;
  readonly state: RequirementState;
  /** The findings that show that it is not met. */
  readonly causes: readonly Cause[];
  /** The replies that the receiver would give, the permanent ones first; of those that are not met. */
  readonly codes: readonly string[];
  readonly consequence: Consequence;
  /** What would prove it, or why nothing can; of those that are not proved. */
  readonly wanting: readonly string[];
  /** Whether anything that this program can look at could prove it. */
  readonly provable: boolean;
}

export interface Receiver {
  /** `gmail`, as in `requirements/gmail`. */
  readonly id: string;
  readonly name: string;
  readonly requirements: readonly Requirement[];
}

/** The table of a domain: receivers side by side, topics below each other. */
export interface Requirements {
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  readonly receivers: readonly Receiver[];
}

/** Whether the receiver takes mail hangs on it; advice that nothing can look up does not count. */
export const isDecisive = ({ provable, consequence }: Requirement): boolean =>
  provable || consequence !== 'advice';
