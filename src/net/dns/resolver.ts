/**
 * What the rest of the program knows of the DNS: one function that never rejects.
 *
 * Absence (`nodata`, `nxdomain`) is an answer. Silence (`failed`) is not, and must never be read as absence.
 */
import type { DomainName } from './name.ts';

/** The data of a record, by type. Names are {@link DomainName}s; TXT keeps its character-strings apart. */
export interface Records {
  readonly A: string;
  readonly AAAA: string;
  readonly CNAME: DomainName;
  readonly PTR: DomainName;
  readonly NS: DomainName;
  readonly MX: { readonly preference: number; readonly exchange: DomainName };
  readonly TXT: readonly Uint8Array[];
  /** The obsolete record type 99 (RFC 7208 §3.1); the same form as TXT. */
  readonly SPF: readonly Uint8Array[];
  readonly SOA: {
    readonly primary: DomainName;
    readonly mailbox: DomainName;
    readonly serial: number;
    readonly refresh: number;
    readonly retry: number;
    readonly expire: number;
    readonly minimum: number;
  };
  readonly SRV: {
    readonly priority: number;
    readonly weight: number;
    readonly port: number;
    readonly target: DomainName;
  };
  readonly TLSA: {
    readonly usage: number;
    readonly selector: number;
    readonly matchingType: number;
    readonly certificate: Uint8Array;
  };
  readonly DS: {
    readonly keyTag: number;
    readonly algorithm: number;
    readonly digestType: number;
    readonly digest: Uint8Array;
  };
  readonly DNSKEY: {
    readonly flags: number;
    readonly protocol: number;
    readonly algorithm: number;
    readonly key: Uint8Array;
  };
}

export type Type = keyof Records;

/** A name server to ask directly and without recursion. The port is 53 where it is not given. */
export interface Server {
  readonly address: string;
  readonly port?: number;
}

export interface Question<T extends Type = Type> {
  readonly name: DomainName;
  readonly type: T;
  /** Ask this server, for what it says itself, instead of the configured resolvers. */
  readonly at?: Server;
}

/** The place in a file that a record of a proposed zone comes from; `line` counts from 1. */
export interface Source {
  readonly path: string;
  readonly line: number;
}

/** One resource record; `ttl` in seconds. */
export interface RR<T extends Type = Type> {
  readonly name: DomainName;
  readonly ttl: number;
  readonly data: Records[T];
  readonly source?: Source;
}

export type Failure = 'timeout' | 'servfail' | 'refused' | 'network' | 'malformed' | 'budget';

/**
 * - `found`: at least one record of the type; `via` lists the owner names of the CNAMEs that were followed, in
 *   order, starting with the name in question (empty where there was none).
 * - `nodata`: the name exists, the type does not; `nxdomain`: the name does not exist. With `via` where a CNAME led
 *   there: then it is the end of the chain that has no data or does not exist.
 * - `failed`: no answer; `detail` is a sentence for people.
 *
 * `authentic` is the AD bit of a validating resolver, undefined where the transport says nothing.
 */
export type Answer<T extends Type = Type> =
  | {
      readonly kind: 'found';
      readonly records: readonly RR<T>[];
      readonly via: readonly DomainName[];
      readonly authentic?: boolean;
    }
  | {
      readonly kind: 'nodata' | 'nxdomain';
      readonly via?: readonly DomainName[];
      readonly authentic?: boolean;
    }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly detail: string };

/** The whole DNS. Never rejects, and answers a question about any name. */
export type Resolver = <T extends Type>(question: Question<T>) => Promise<Answer<T>>;
