/** Where mail in a domain's name comes from by its DMARC reports: who sends it, with what right, and how it fares. */
import type { Fact } from '../core/fact.ts';
import type { DomainName } from '../net/dns/name.ts';
import { type CountedName, summed } from './counted-names.ts';
import { type DmarcSeen, dmarcSeen, verdictOf } from './report-dmarc.ts';
import { type Cause, type Failure, failureOf } from './report-failure.ts';
import type { Counted, DmarcRow } from './report-rows.ts';
import { type Label, labelling, type Standing } from './report-standing.ts';

export interface Source {
  /** The term of the SPF record, a service, a domain or a network. */
  readonly name: string;
  readonly standing: Standing;
  readonly messages: number;
  readonly passed: number;
  /** What aligns; both may. */
  readonly dkim: number;
  readonly spf: number;
  /** Passed by SPF alone, for the very name that the record is of. */
  readonly spfAlone: number;
  readonly failed: number;
  /** Of the failed: what reporters did with them. */
  readonly quarantined: number;
  readonly rejected: number;
  /** How many addresses, and those with the most messages. */
  readonly addresses: number;
  readonly ips: readonly CountedName[];
  /** Of the failed. */
  readonly causes: Readonly<Partial<Record<Cause, number>>>;
  /** Domains that failed messages were authenticated as, and selectors of signatures that did not verify. */
  readonly authenticated: readonly CountedName[];
  readonly selectors: readonly CountedName[];
}

/** The most messages first. @throws Unobserved where the SPF record did not answer. */
export const dmarcSources: Fact<'reports', readonly Source[]> = {
  name: 'dmarc-sources',
  on: 'reports',
  async gather(subject, world) {
    const seen = await world.fact(dmarcSeen, subject);
    if (seen.messages === 0) return [];
    const labelOf = await labelling(seen, subject, world);
    return grouped(seen, labelOf, subject.name);
  },
};

const mostNamed = 5;

function grouped({ rows }: DmarcSeen, labelOf: (ip: string) => Label, name: DomainName): readonly Source[] {
  const groups = new Map<string, { label: Label; rows: Counted<DmarcRow>[] }>();
  for (const row of rows) {
    const label = labelOf(row.sourceIp);
    const key = `${label.standing} ${label.name}`;
    const group = groups.get(key) ?? { label, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  return [...groups.values()]
    .map((group) => ({ ...group.label, ...figuresOf(group.rows, name) }))
    .sort((a, b) => b.messages - a.messages || (a.name < b.name ? -1 : 1));
}

type Counts = (test: (row: Counted<DmarcRow>) => boolean) => number;

function figuresOf(rows: readonly Counted<DmarcRow>[], name: DomainName): Omit<Source, keyof Label> {
  const count: Counts = (test) => rows.reduce((sum, row) => sum + (test(row) ? row.count : 0), 0);
  const failed = rows.filter((row) => verdictOf(row) === 'fail');
  const failures = failed.map((row) => ({ row, failure: failureOf(row, name) }));
  const ips = summed(rows.map((row) => [row.sourceIp, row.count]));
  const did = (disposition: string) => (row: DmarcRow) =>
    verdictOf(row) === 'fail' && row.disposition === disposition;
  return {
    messages: count(() => true),
    passed: count((row) => verdictOf(row) === 'pass'),
    dkim: count(({ dkim }) => dkim === 'pass'),
    spf: count(({ spf }) => spf === 'pass'),
    spfAlone: count((row) => isSpfAlone(row, name)),
    failed: count((row) => verdictOf(row) === 'fail'),
    quarantined: count(did('quarantine')),
    rejected: count(did('reject')),
    addresses: ips.length,
    ips: ips.slice(0, mostNamed),
    causes: Object.fromEntries(
      summed(failures.map(({ row, failure }) => [failure.cause, row.count])).map((one) => [
        one.name,
        one.count,
      ]),
    ),
    authenticated: namesIn(failures, ({ authenticated }) => authenticated),
    selectors: namesIn(failures, ({ selectors }) => selectors),
  };
}

const isSpfAlone = ({ dkim, spf, authSpf }: DmarcRow, name: DomainName): boolean =>
  spf === 'pass' && dkim !== 'pass' && authSpf.some((one) => one.result === 'pass' && one.domain === name);

const namesIn = (
  failures: readonly { readonly row: Counted<DmarcRow>; readonly failure: Failure }[],
  names: (failure: Failure) => readonly string[],
): readonly CountedName[] =>
  summed(
    failures.flatMap(({ row, failure }) => names(failure).map((one) => [one, row.count] as const)),
  ).slice(0, mostNamed);
