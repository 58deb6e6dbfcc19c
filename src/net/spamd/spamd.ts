/** What the rest of the program knows of SpamAssassin's spamd: one function that has a message judged. */

/** Never rejects. */
export type Spamd = (message: Uint8Array) => Promise<SpamAnswer>;

export type SpamAnswer =
  | ({ readonly kind: 'judged' } & SpamVerdict)
  /** No answer, or none that makes sense; `detail` is a sentence about the server without its subject. */
  | { readonly kind: 'failed'; readonly detail: string };

export interface SpamVerdict {
  readonly score: number;
  /** From this score on, a message is spam. */
  readonly threshold: number;
  /** Those that the message met, as the server lists them; at most 200. */
  readonly rules: readonly SpamRule[];
}

export interface SpamRule {
  readonly name: string;
  /** Negative where the rule speaks for the message. */
  readonly points: number;
  /** In the words of the rule's author. */
  readonly description: string;
}
