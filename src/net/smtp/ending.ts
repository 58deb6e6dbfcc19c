/** How a conversation can end. */
import type { Reply } from './said.ts';

/** Part of the conversation; what was awaited when it broke off. */
export type Phase = 'connect' | 'greeting' | 'ehlo' | 'starttls' | 'tls' | 'login' | 'probe';

export type Ending = { readonly kind: 'completed' } | Trouble;

/**
 * - `refused`, `unreachable`: no connection; `timeout`: nothing came in time, see `during`.
 * - `reset`, `closed`: the connection was torn down, or closed where a reply was due.
 * - `not-smtp`: something else answers, see `seen`. `tls-on-plain`: the server greets in plain text where TLS was spoken.
 *   `plain-on-tls`: it speaks TLS where plain text was.
 * - `starttls-not-offered`, `starttls-refused` (with `reply`), `tls-handshake` (with `code` and `reason` of OpenSSL).
 * - `rejected`: the server wants no conversation (now): `reply` to the connection, to EHLO and HELO, or 421 at any time.
 * - `protocol`: what it says is no SMTP reply, has no end, or answers nothing that was asked.
 * - `deadline`: the time for the conversation or for the run was up.
 * - `unusable`: the call makes no sense, and nothing was sent.
 */
export type FailureKind =
  | 'refused'
  | 'unreachable'
  | 'timeout'
  | 'reset'
  | 'closed'
  | 'not-smtp'
  | 'tls-on-plain'
  | 'plain-on-tls'
  | 'starttls-not-offered'
  | 'starttls-refused'
  | 'tls-handshake'
  | 'rejected'
  | 'protocol'
  | 'deadline'
  | 'unusable';

export interface Trouble {
  readonly kind: FailureKind;
  readonly during: Phase;
  /** Ends a sentence that starts with the server: `refused the connection`. */
  readonly said: string;
  readonly reply?: Reply;
  readonly seen?: Stranger;
  /** The code of the system or of OpenSSL, as `ECONNREFUSED` or `ERR_SSL_WRONG_VERSION_NUMBER`. */
  readonly code?: string;
  /** OpenSSL's own words. */
  readonly reason?: string;
}

/** What answers where SMTP was expected. */
export type Stranger = 'ssh' | 'http' | 'imap' | 'pop3' | 'ftp' | 'other';
