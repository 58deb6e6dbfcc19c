/** What a walk through a message finds: its parts, what each takes, and what is wrong with how they are put together. */
import type { Problem } from '../problem/index.ts';
import type { Counted } from './content.ts';

export type MessageProblemCode =
  /** The file does not begin with a header: it is no message, or not one alone. */
  | 'no-header'
  /** A multipart without the boundary line that ends it: the file was cut, or written by hand. */
  | 'unclosed-multipart'
  /** A multipart that names no boundary: no reader can tell its parts apart (RFC 2046 §5.1.1). */
  | 'no-boundary'
  /** A multipart whose boundary never comes: all that it holds is shown to nobody. */
  | 'boundary-unused'
  /** A multipart that is itself encoded, which nothing may be that holds parts (RFC 2045 §6.4). */
  | 'encoded-multipart'
  /** More parts, or deeper in each other, than a reader follows; the rest counts as part of the last one. */
  | 'too-many-parts';

/** Spans are in octets. */
export type MessageProblem = Problem<MessageProblemCode>;

/** One content: a text, a file, or a whole message that is attached. */
export interface Part extends Counted {
  /** In lower case, as `application/pdf`. */
  readonly type: string;
  /** In lower case, as it is named. */
  readonly charset?: string;
  /** In lower case, as `attachment`. */
  readonly disposition?: string;
  /** In lower case, as `base64`. */
  readonly encoding: string;
  /** Where its content stands in the file, in octets. */
  readonly span: { readonly start: number; readonly end: number };
  /** The file's name; from the network, and up to some thousand characters. */
  readonly name?: string;
}

export interface Measured {
  /** As SIZE counts them: each line with CR and LF, no doubled dots, not the dot at the end. */
  readonly octets: number;
  /** In the order of the message; multiparts are not among them, their parts are. */
  readonly parts: readonly Part[];
  readonly problems: readonly MessageProblem[];
}
