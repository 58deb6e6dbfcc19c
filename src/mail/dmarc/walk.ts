/** The DNS Tree Walk (RFC 9989 §4.10): which records stand at a domain and above it. */
import { type DomainName, labelsOf, parentOf, parseName, toAscii, under } from '../../net/dns/name.ts';
import type { Failure, Resolver, RR } from '../../net/dns/resolver.ts';
import { textOf } from '../../net/dns/text.ts';
import { parse } from './parse.ts';
import type { ParsedRecord } from './record.ts';

/** What stands at `_dmarc.<domain>`. */
export type Stop =
  | {
      readonly kind: 'record';
      readonly domain: DomainName;
      readonly parsed: ParsedRecord;
      readonly source: RR<'TXT'>;
    }
  /** Nothing that starts with `v=DMARC1`, or several that do, which count as nothing. */
  | { readonly kind: 'none'; readonly domain: DomainName }
  | FailedStop;

export interface FailedStop {
  readonly kind: 'failed';
  readonly domain: DomainName;
  readonly failure: Failure;
  readonly detail: string;
}

export type RecordStop = Extract<Stop, { kind: 'record' }>;

/** From the domain itself upwards; a failure is the last stop. */
export interface Walk {
  readonly stops: readonly Stop[];
  /** The names that were asked for, in order. */
  readonly queries: readonly DomainName[];
}

/** Asks what stands at a domain, each domain once. */
export type Look = (domain: DomainName) => Promise<Stop>;

/** Several walks with one `Look` share their questions. */
export function lookOver(dns: Resolver): Look {
  const known = new Map<DomainName, Promise<Stop>>();
  return (domain) => {
    const stop = known.get(domain) ?? lookAt(domain, dns);
    known.set(domain, stop);
    return stop;
  };
}

async function lookAt(domain: DomainName, dns: Resolver): Promise<Stop> {
  const name = under('_dmarc', domain);
  if (name === undefined) return { kind: 'none', domain };
  const answer = await dns({ name, type: 'TXT' });
  if (answer.kind === 'failed')
    return { kind: 'failed', domain, failure: answer.failure, detail: answer.detail };
  if (answer.kind !== 'found') return { kind: 'none', domain };
  // RFC 9989 §4.10: what does not start with the version is discarded, and so are several records that do.
  const [only, ...others] = answer.records
    .map((source) => ({ kind: 'record' as const, domain, source, parsed: parse(textOf(source.data)) }))
    .filter(({ parsed }) => parsed.isDmarc);
  return only === undefined || others.length > 0 ? { kind: 'none', domain } : only;
}

/** Walks until a record says what the domain is (`psd=y`, `psd=n`), no label is left, or nobody answers. */
export async function walkFrom(domain: DomainName, look: Look): Promise<Walk> {
  const stops: Stop[] = [];
  const queries: DomainName[] = [];
  for (let target = domain; target !== ''; target = nextAfter(target)) {
    const stop = await look(target);
    stops.push(stop);
    const name = under('_dmarc', target);
    if (name !== undefined) queries.push(name);
    if (stop.kind === 'failed' || (stop.kind === 'record' && stop.parsed.psd !== 'u')) break;
  }
  return { stops, queries };
}

/** RFC 9989 §4.10, steps 3, 4 and 7: from eight labels or more straight to seven, so that eight questions do. */
function nextAfter(domain: DomainName): DomainName {
  const labels = labelsOf(domain);
  return labels.length <= 8 ? parentOf(domain) : (labels.slice(-7).join('.') as DomainName);
}

/** RFC 9989 §4.10.2: undefined where the walk has failed. */
export function organizationalDomainOf({ stops }: Walk): DomainName | undefined {
  const [start] = stops;
  if (start === undefined || stops.at(-1)?.kind === 'failed') return undefined;
  const records = stops.filter((stop) => stop.kind === 'record');
  const last = records.at(-1);
  if (last === undefined) return start.domain;
  // `psd=y` above the start: one label below it, towards the start.
  if (last.parsed.psd === 'y' && last !== start) return belowOnTheWayTo(start.domain, last.domain);
  // `psd=n`, at which the walk has ended, or else the record with the fewest labels: both are the last one.
  return last.domain;
}

/** The public suffix record that the walk has met above its start, if any. */
export const suffixRecordOf = ({ stops }: Walk): RecordStop | undefined => {
  const last = stops.at(-1);
  return last?.kind === 'record' && last.parsed.psd === 'y' && last !== stops[0] ? last : undefined;
};

const belowOnTheWayTo = (domain: DomainName, ancestor: DomainName): DomainName =>
  labelsOf(domain)
    .slice(-labelsOf(ancestor).length - 1)
    .join('.') as DomainName;

/** A name as a person or a header gives it; undefined where it is none. RFC 9989 §5.3.1: U-labels become A-labels. */
export function nameFrom(text: string): DomainName | undefined {
  const ascii = /^[\x21-\x7e]*$/.test(text) ? text : toAscii(text);
  const name = ascii === undefined ? undefined : parseName(ascii);
  return name === '' ? undefined : name;
}
