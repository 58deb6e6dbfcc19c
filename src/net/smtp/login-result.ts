/** What became of a login. */
import type { Reply } from './said.ts';

/**
 * - `rejected`: with the server's `reply` (535, 534, 530, 538, 504, 454, …) and what an OAuth server added.
 * - `unproven`: the server said yes, but did not show that it knows the password (RFC 5802 §5).
 * - `broken`: the exchange made no sense; `interrupted`: the conversation ended in it.
 * - `not-attempted`: nothing was sent. `clear-text`: no TLS; `unverified`: the server could be anybody.
 */
export type LoginResult =
  | { readonly outcome: 'accepted' | 'unproven'; readonly mechanism: string; readonly reply: Reply }
  | {
      readonly outcome: 'rejected';
      readonly mechanism: string;
      readonly reply: Reply;
      readonly oauth?: OAuthError;
    }
  | { readonly outcome: 'broken'; readonly mechanism: string; readonly said: string }
  | { readonly outcome: 'interrupted'; readonly mechanism: string }
  | { readonly outcome: 'not-attempted'; readonly reason: NotAttempted };

export type NotAttempted =
  | 'clear-text'
  | 'unverified'
  | 'not-offered'
  | 'no-shared-mechanism'
  | 'unusable-credentials';

/** RFC 7628 §3.2.2. */
export interface OAuthError {
  readonly status?: string;
  readonly schemes?: string;
  readonly scope?: string;
}
