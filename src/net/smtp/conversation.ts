/**
 * What the rest of the program knows of SMTP: one function that holds a conversation and tells all of it.
 *
 * It never rejects. What it says ends before DATA, but for the one probe that is about the end of DATA. How the conversation
 * ended is a value, and everything that was learned until then stands beside it. No credential is anywhere in it, in any coding.
 */
import type { Call, Probe } from './call.ts';
import type { Ending } from './ending.ts';
import type { LoginResult } from './login-result.ts';
import type { Ehlo, Oddity, Reply } from './said.ts';
import type { Tls } from './tls/shown.ts';

export type { Call, Login, Probe, Security, TlsVersion } from './call.ts';
export type { Ending, FailureKind, Phase, Stranger, Trouble } from './ending.ts';
export type { LoginResult, NotAttempted, OAuthError } from './login-result.ts';
export type { Ehlo, Limits, Oddity, Offers, Reply } from './said.ts';
export type { Certificate, Distrust, Tls } from './tls/shown.ts';

/** The whole of SMTP. Never rejects. */
export type Smtp = (call: Call) => Promise<Conversation>;

export interface Conversation {
  readonly ended: Ending;
  /** What was said, in order; of all tries together. */
  readonly steps: readonly Step[];
  readonly greeting?: Reply;
  /** What the server said of itself in plain text. */
  readonly ehlo?: Ehlo;
  /** The answer to STARTTLS. */
  readonly starttls?: Reply;
  /** What came in plain text between the answer to STARTTLS and the handshake; dropped, as somebody injected it. */
  readonly bufferedBeforeTls?: string;
  readonly tls?: Tls;
  /** What the server said of itself under TLS: all that counts once TLS is there (RFC 3207 §4.2). */
  readonly ehloInTls?: Ehlo;
  readonly login?: LoginResult;
  readonly probes: readonly ProbeResult[];
  readonly oddities: readonly Oddity[];
  /** How often it was begun anew after a temporary refusal: 0 or 1. */
  readonly retries: number;
}

/** `at`: milliseconds since the call began, where the client was given a clock. */
export interface Step {
  readonly at?: number;
  readonly from: 'client' | 'server' | 'tls' | 'note';
  readonly text: string;
}

/** `reply` is absent where the command could not be sent, or was not answered. */
export interface ProbeResult {
  readonly probe: Probe;
  readonly exchanges: readonly { readonly command: string; readonly reply?: Reply }[];
}
