/** What the settings make of findings: what is ignored, how severe it is, what fails the run. */
import type { Severity } from './finding.ts';

/** A finding that its owner accepts. */
export interface Ignore {
  /** A check id, `family/*`, or `family/name:message` for one message of a check. */
  readonly check: string;
  /** Only on this domain; on every one where not given. */
  readonly domain?: string;
  readonly reason: string;
  readonly owner?: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until?: string;
}

export interface Policy {
  readonly ignores: readonly Ignore[];
  /** Check ids, `family/*` or `family/name:message`, to the severity that their findings get; the most specific wins. */
  readonly severities: Readonly<Record<string, Severity>>;
  readonly failOn: Severity | 'never';
  /** Whether a check that could not look fails the run. */
  readonly strict: boolean;
}
