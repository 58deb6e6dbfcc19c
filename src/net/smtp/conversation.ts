/**
 * What the rest of the program knows of SMTP: one function that holds a conversation and tells all of it.
 *
 * It never rejects and never sends a message: what it says ends before DATA. How the conversation ended is a value, and
 * everything that was learned until then stands beside it. No credential is anywhere in it, in any coding.
 */

/** The whole of SMTP. Never rejects. */
export type Smtp = (call: Call) => Promise<Conversation>;

/**
 * - `starttls`: plain text that must become TLS; `implicit-tls`: TLS from the first octet (RFC 8314 §3.3).
 * - `opportunistic`: TLS where it is offered, as one exchanger speaks to another; `none`: plain text to the end.
 */
export type Security = 'starttls' | 'implicit-tls' | 'opportunistic' | 'none';

export interface Call {
  /** The name that the server goes by: sent as SNI, and looked for in the certificate. May be an address. */
  readonly host: string;
  /** The IP address to connect to. */
  readonly address: string;
  readonly port: number;
  readonly security: Security;
  /** The name to introduce oneself by: a domain, or an address literal. */
  readonly ehlo: string;
  readonly login?: Login;
  readonly probes?: readonly Probe[];
  /** TLS 1.2 and newer where it is not given. Versions below 1.2 are offered with the weak ciphers of their time. */
  readonly tls?: { readonly minVersion?: TlsVersion; readonly maxVersion?: TlsVersion };
}

export type TlsVersion = 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';

/** A password (`secret`) or an OAuth 2.0 access token. */
export type Login = {
  readonly username: string;
  /** The mechanisms to choose from, by their SASL names; all that this client speaks where it is not given. */
  readonly mechanisms?: readonly string[];
  /** Whether to log in where the certificate is not trusted or is for another name. Without it, nothing is sent. */
  readonly toUnverified?: boolean;
} & ({ readonly secret: string } | { readonly token: string });

/**
 * - `envelope`: MAIL, one RCPT for each recipient, RSET. `from` may be empty: the null reverse-path. `size` in octets,
 *   said only to a server with SIZE.
 * - `verify` and `expand`: VRFY and EXPN.
 */
export type Probe =
  | {
      readonly kind: 'envelope';
      readonly from: string;
      readonly to: readonly string[];
      readonly size?: number;
    }
  | { readonly kind: 'verify' | 'expand'; readonly argument: string }
  | { readonly kind: 'noop' };

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

/** `lines`: the text of each line after its code. `enhanced`: the status code of RFC 3463 that they start with. */
export interface Reply {
  readonly code: number;
  readonly enhanced?: string;
  readonly lines: readonly string[];
}

/** Slips of form that are overlooked. */
export type Oddity = 'bare-lf' | 'long-line' | 'mixed-codes' | 'eight-bit';

export interface Ehlo {
  /** HELO where the server does not know EHLO. */
  readonly command: 'EHLO' | 'HELO';
  readonly reply: Reply;
  /** The name that the server gives itself. */
  readonly name: string;
  /** Every keyword in upper case with its parameters, as announced. */
  readonly extensions: readonly { readonly keyword: string; readonly parameters: readonly string[] }[];
  /** SASL mechanisms in upper case, those of the old form `AUTH=` included. */
  readonly auth: readonly string[];
  /** RFC 1870: `octets` is absent where SIZE has no number, and 0 says that there is no fixed limit. */
  readonly size?: { readonly octets?: number };
  readonly limits?: Limits;
  readonly offers: Offers;
}

export interface Offers {
  readonly starttls: boolean;
  readonly pipelining: boolean;
  readonly eightBitMime: boolean;
  readonly smtpUtf8: boolean;
  readonly chunking: boolean;
  readonly dsn: boolean;
  readonly requireTls: boolean;
  readonly enhancedStatusCodes: boolean;
}

/** RFC 9422 §4. */
export interface Limits {
  readonly mailMax?: number;
  readonly rcptMax?: number;
  readonly rcptDomainMax?: number;
}

export interface Tls {
  /** As `TLSv1.3`. */
  readonly version: string;
  /** The name of the cipher suite in the standards, as `TLS_AES_256_GCM_SHA384`. */
  readonly cipher: string;
  readonly keyExchange?: { readonly type: string; readonly name?: string; readonly bits?: number };
  /** The server's certificate first; then what was sent with it, completed from the trusted ones. At most 10. */
  readonly chain: readonly Certificate[];
  /** Whether the chain leads to a trusted authority and is valid now; says nothing of the name. */
  readonly trusted: boolean;
  /** Why it is not trusted; `code` is OpenSSL's, as `DEPTH_ZERO_SELF_SIGNED_CERT`. */
  readonly distrust?: { readonly reason: Distrust; readonly code: string };
  /** Whether the certificate is for {@link Call.host} (RFC 9525: by its alternative names only). */
  readonly nameMatches: boolean;
}

/**
 * `incomplete-chain`: the issuer of the last certificate was not sent and is no trusted authority: mostly an
 * intermediate certificate is missing, but a private authority that is not sent looks the same.
 */
export type Distrust =
  | 'expired'
  | 'not-yet-valid'
  | 'self-signed'
  | 'private-authority'
  | 'incomplete-chain'
  | 'weak'
  | 'revoked'
  | 'no-certificate'
  | 'other';

export interface Certificate {
  /** As `C=US, O=Example, CN=mail.example.com`. */
  readonly subject: string;
  readonly issuer: string;
  /** The DNS names and addresses of subjectAltName. */
  readonly names: readonly string[];
  /** ISO 8601, UTC; empty where unreadable. */
  readonly notBefore: string;
  readonly notAfter: string;
  readonly key: { readonly type: string; readonly bits?: number; readonly curve?: string };
  /** As `sha256WithRSAEncryption`; the dotted object identifier where it is not a known one. */
  readonly signatureAlgorithm: string;
  readonly isSelfSigned: boolean;
  /** Where the issuer's certificate can be had. */
  readonly issuerUrls: readonly string[];
  /** SHA-256, in lower-case hexadecimal. */
  readonly fingerprint: string;
  readonly der: Uint8Array;
}

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

/** `reply` is absent where the command could not be sent, or was not answered. */
export interface ProbeResult {
  readonly probe: Probe;
  readonly exchanges: readonly { readonly command: string; readonly reply?: Reply }[];
}
