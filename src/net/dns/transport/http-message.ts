/** What a DNS message in HTTP looks like (RFC 8484 §4), whatever the version of HTTP. */
import type { Exchanged } from './transport.ts';

export const mediaType = 'application/dns-message';
/** The most octets that a DNS message can have. */
export const largest = 65_535;

export interface Head {
  readonly status: number;
  readonly type: string;
}

/** RFC 8484 §4.1: the id stays 0, so that the same question has the same octets. */
export const body = (query: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(query);

/** RFC 8484 §4.2.1: only a 2xx has a DNS answer, and that may be a failure of its own. */
export const isMessage = ({ status, type }: Head): boolean =>
  status >= 200 && status < 300 && type.split(';')[0]?.trim().toLowerCase() === mediaType;

export const refused = ({ status }: Head): Exchanged => ({
  failure: 'network',
  said: status >= 200 && status < 300 ? 'sent something that is no DNS message' : `answered HTTP ${status}`,
});

export const tooLong: Exchanged = {
  failure: 'malformed',
  said: 'sent an answer longer than a DNS message can be',
};
