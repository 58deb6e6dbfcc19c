/** What every way to reach a name server has in common. */
import type { Failure } from '../resolver.ts';

/** `said` ends a sentence that starts with the server: `gave no answer within 3 s`. */
export type Exchanged =
  | { readonly message: Buffer }
  | { readonly failure: Extract<Failure, 'timeout' | 'network' | 'malformed'>; readonly said: string };

export interface Transport {
  /**
   * Sends a query under an id of the transport's choice, and waits for the reply, which has the query's own id again.
   * Never rejects. What comes from elsewhere, or answers another question, is passed over; a reply has at most
   * 65,535 octets.
   */
  exchange(query: Buffer, milliseconds: number): Promise<Exchanged>;
  /** Ends every exchange under way, and gives back what keeps the process alive. */
  close(): void;
}

/** A random integer from 0 up to, but not including, `below`; unguessable, as an id and a port are a secret (RFC 5452). */
export type Random = (below: number) => number;

export const closed: Exchanged = { failure: 'timeout', said: 'was not waited for' };

export const silent = (milliseconds: number): Exchanged => ({
  failure: 'timeout',
  said: `gave no answer within ${milliseconds / 1000} s`,
});

/** The same query under another id. */
export function withId(query: Buffer, id: number): Buffer {
  const copy = Buffer.from(query);
  copy.writeUInt16BE(id, 0);
  return copy;
}

/** The reply to a query that was sent under another id. */
export function received(message: Buffer, query: Buffer): Exchanged {
  query.copy(message, 0, 0, 2);
  return { message };
}

/** What went wrong, for people; never a path or a stack. */
export function unreachable(error: unknown): Exchanged {
  const code = String((error as NodeJS.ErrnoException | undefined)?.code ?? '');
  const known =
    reasons[code] ?? (isAboutCertificate.test(code) ? 'has a certificate that cannot be trusted' : undefined);
  return {
    failure: 'network',
    said: known ?? `could not be reached${/^\w{2,60}$/.test(code) ? ` (${code})` : ''}`,
  };
}

const isAboutCertificate = /CERT|SELF_SIGNED|ALTNAME|LEAF_SIGNATURE/;

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused the connection',
  ECONNRESET: 'closed the connection',
  EPIPE: 'closed the connection',
  EHOSTUNREACH: 'cannot be reached from here',
  ENETUNREACH: 'cannot be reached from here',
  EADDRNOTAVAIL: 'cannot be reached from here',
  ENOTFOUND: 'has a name that does not resolve',
  EAI_AGAIN: 'has a name that does not resolve',
  ERR_SSL_WRONG_VERSION_NUMBER: 'does not speak TLS',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'does not speak TLS',
};
