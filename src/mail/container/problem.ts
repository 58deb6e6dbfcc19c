/** What is said of a report that is not as it should be. */

/** `error`: a part of the report, or all of it, could not be read. `warning`: it was read all the same. */
export interface DocumentProblem<Code extends string = string> {
  readonly code: Code;
  readonly level: 'error' | 'warning';
  /** Of the document, from 1, where it has lines. */
  readonly line?: number;
  /** What stands there, cut to some characters. */
  readonly text?: string;
}
