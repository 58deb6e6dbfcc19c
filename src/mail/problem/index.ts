/** What a parser of a record says of text that is not as it should be. */

/** Offsets in the record's text, in characters from 0; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * `error`: the grammar or a MUST of the standard is broken. `warning`: valid, but surely not what its publisher wants.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly level: 'error' | 'warning';
  readonly span: Span;
  /** The offending text as it stands in the record, where the code alone does not say it. */
  readonly text?: string;
}
