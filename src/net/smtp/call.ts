/** What is asked of a conversation: whom to call, how to be safe, and what to find out. */

/**
 * - `starttls`: plain text that must become TLS; `implicit-tls`: TLS from the first octet (RFC 8314 §3.3).
 * - `opportunistic`: TLS where it is offered, as one exchanger speaks to another; plain text where it is not, or is
 *   refused. A handshake that fails ends the conversation all the same: nothing can be said after it.
 * - `none`: plain text to the end.
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
  /** Milliseconds that are enough for this call; not more than the client has. */
  readonly patience?: number;
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
 * - `smuggling`: whether the server takes something else than RFC 5321 §4.1.1.4 says for the end of a message. It is the
 *   only probe that goes into DATA: for one's own servers, and the last of a conversation. A sound server gets no message.
 */
export type Probe =
  | {
      readonly kind: 'envelope';
      readonly from: string;
      readonly to: readonly string[];
      readonly size?: number;
    }
  | { readonly kind: 'verify' | 'expand'; readonly argument: string }
  | { readonly kind: 'smuggling'; readonly to: string }
  | { readonly kind: 'noop' };
