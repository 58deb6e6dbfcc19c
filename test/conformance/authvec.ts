/** Reads suites of the `authvec/1` format from outside the repository, and makes resolvers of their zones. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DomainName } from '../../src/net/dns/name.ts';
import type { Answer, Resolver, Type } from '../../src/net/dns/resolver.ts';

const folder = join(import.meta.dirname, '../../../shared/vectors');

/** Record data by type; `TIMEOUT` is a temporary failure, under `*` one of every type that is not listed. */
export type VectorOwner = Readonly<Record<string, readonly unknown[] | 'TIMEOUT'>>;
export type VectorZone = Readonly<Record<string, VectorOwner>>;

export interface VectorTest<I, E> {
  readonly id: string;
  readonly input: I;
  readonly expect: E;
  readonly scored: boolean;
  readonly flags?: readonly string[];
  /** The zone of the scenario, or else of the suite. */
  readonly zone: VectorZone;
  /** Whatever else the scenario says: `now`, `context`, `http`. */
  readonly scenario: Readonly<Record<string, unknown>>;
}

interface Suite<I, E> {
  readonly zone?: VectorZone;
  readonly scenarios: readonly {
    readonly zone?: VectorZone;
    readonly tests: readonly Omit<VectorTest<I, E>, 'zone' | 'scenario'>[];
  }[];
}

/** Whether the vectors are here; where they are not, the conformance tests are skipped. */
export const hasVectors = existsSync(folder);

/** The title of a group of conformance tests, which says why it is skipped. */
export const titled = (title: string): string => (hasVectors ? title : `${title} (skipped: no vectors)`);

/** Every case of a suite, as `vectorsOf('spf/rfc7208')`; none where the vectors are not here. */
export function vectorsOf<I, E>(suite: string): readonly VectorTest<I, E>[] {
  if (!hasVectors) return [];
  const { scenarios, zone = {} } = JSON.parse(readFileSync(join(folder, `${suite}.json`), 'utf8')) as Suite<
    I,
    E
  >;
  return scenarios.flatMap((scenario) =>
    scenario.tests.map((test) => ({
      ...test,
      zone: scenario.zone ?? zone,
      scenario: { ...scenario, tests: undefined },
    })),
  );
}

const longestChain = 16;

/** The zone as the whole DNS: an absent owner is NXDOMAIN, an absent type NODATA; CNAMEs are followed. */
export function resolverOf(zone: VectorZone): Resolver {
  const owners = new Map(Object.entries(zone).map(([name, owner]) => [asName(name), owner]));
  const ask = <T extends Type>(name: DomainName, type: T, via: readonly DomainName[]): Answer<T> => {
    const owner = owners.get(name);
    if (owner === undefined) return { kind: 'nxdomain', via };
    const data =
      owner[type] ?? (type === 'CNAME' ? undefined : owner['CNAME'] && 'ALIAS') ?? owner['*'] ?? [];
    if (data === 'TIMEOUT') return { kind: 'failed', failure: 'timeout', detail: `no answer for ${name}` };
    if (data !== 'ALIAS') return answerOf(name, type, data, via);
    if (via.length >= longestChain)
      return { kind: 'failed', failure: 'servfail', detail: 'the CNAME records do not end' };
    return ask(asName(String(owner['CNAME']?.[0])), type, [...via, name]);
  };
  return async ({ name, type }) => ask(name, type, []);
}

function answerOf<T extends Type>(
  name: DomainName,
  type: T,
  data: readonly unknown[],
  via: readonly DomainName[],
): Answer<T> {
  if (data.length === 0) return { kind: 'nodata', via };
  const records = data.map((value) => ({ name, ttl: 300, data: (readers[type] ?? asIs)(value) as never }));
  return { kind: 'found', records, via };
}

/** Not by `parseName`: what a zone of a suite holds is taken as it stands, however odd. */
const asName = (text: string): DomainName => text.toLowerCase().replace(/\.$/, '') as DomainName;
const asIs = (value: unknown): unknown => value;
const asStrings = (value: unknown): readonly Uint8Array[] =>
  (value as readonly string[]).map((text) => Buffer.from(text, 'latin1'));

const readers: { readonly [type: string]: (value: unknown) => unknown } = {
  TXT: asStrings,
  SPF: asStrings,
  CNAME: (value) => asName(value as string),
  PTR: (value) => asName(value as string),
  NS: (value) => asName(value as string),
  A: asIs,
  AAAA: (value) => (value as string).toLowerCase(),
  MX: (value) => {
    const [preference, exchange] = value as [number, string];
    return { preference, exchange: asName(exchange) };
  },
  TLSA: (value) => {
    const [usage, selector, matchingType, certificate] = value as [number, number, number, string];
    return { usage, selector, matchingType, certificate: Buffer.from(certificate, 'hex') };
  },
};
