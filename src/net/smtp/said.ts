/** What a server says, read: replies, and what it tells of itself after EHLO. */

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
