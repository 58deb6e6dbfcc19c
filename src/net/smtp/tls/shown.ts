/** What TLS shows of a server, as plain facts. */

export interface Tls {
  /** As `TLSv1.3`. */
  readonly version: string;
  /** The name of the cipher suite in the standards, as `TLS_AES_256_GCM_SHA384`. */
  readonly cipher: string;
  readonly keyExchange?: { readonly type: string; readonly name?: string; readonly bits?: number };
  /** What was sent, the server's certificate first; at most 10. The authority mostly is not among them. */
  readonly chain: readonly Certificate[];
  /** Whether the chain leads to a trusted authority and is valid now; says nothing of the name. */
  readonly trusted: boolean;
  /** Why it is not trusted; `code` is OpenSSL's, as `DEPTH_ZERO_SELF_SIGNED_CERT`. */
  readonly distrust?: { readonly reason: Distrust; readonly code: string };
  /** Whether the certificate is for the host of the call (RFC 9525: by its alternative names only). */
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
