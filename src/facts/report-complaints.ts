/** What complaints say of one domain, each kind apart: complaints, requests to be removed, failures of authentication. */
import type { Fact } from '../core/fact.ts';
import { type DomainName, parseName } from '../net/dns/name.ts';
import { type CountedName, summed } from './counted-names.ts';
import { nearestOf, ownerOf } from './owner.ts';
import { reportFiles } from './report-files.ts';
import type { ComplaintRow, Counted } from './report-rows.ts';

export interface ComplaintsSeen {
  /** Incidents by type, as `abuse`; the most first. */
  readonly types: readonly CountedName[];
  /** `abuse`, `fraud`, `virus`, and whatever is none of the others. */
  readonly complaints: Figures;
  /** `opt-out`, `opt-out-list`. */
  readonly optOuts: Figures;
  /** `auth-failure` (RFC 6591). */
  readonly failures: Figures & { readonly kinds: readonly CountedName[] };
}

export interface Figures {
  readonly count: number;
  readonly reporters: readonly CountedName[];
  readonly sources: readonly CountedName[];
  /** As far as messages tell them apart. */
  readonly campaigns: readonly CountedName[];
}

const isOptOut = (type: string): boolean => type.startsWith('opt-out');
/** RFC 6430: `not-spam` is the opposite of a complaint. */
const isComplaint = (type: string): boolean =>
  !isOptOut(type) && type !== 'auth-failure' && type !== 'not-spam';

const mostNamed = 5;

export const complaintsSeen: Fact<'reports', ComplaintsSeen> = {
  name: 'complaints-seen',
  on: 'reports',
  async gather({ name }, world) {
    const { complaints } = await world.fact(reportFiles, { kind: 'input', setting: 'reports' });
    const { domains } = world.settings;
    const own = complaints.rows().filter((row) => accusedIn(row, domains) === name);
    const failures = own.filter(({ type }) => type === 'auth-failure');
    return {
      types: summed(own.map(({ type, count }) => [type, count])),
      complaints: figuresOf(own.filter(({ type }) => isComplaint(type))),
      optOuts: figuresOf(own.filter(({ type }) => isOptOut(type))),
      failures: { ...figuresOf(failures), kinds: namesOf(failures, ({ authFailure }) => authFailure) },
    };
  },
};

/** Authors come first among the names. */
const accusedIn = (
  { domains: named }: ComplaintRow,
  domains: readonly DomainName[],
): DomainName | undefined =>
  named.length === 0
    ? ownerOf(undefined, domains)
    : named
        .flatMap((text) => parseName(text) ?? [])
        .map((name) => nearestOf(name, domains))
        .find((owner) => owner !== undefined);

const figuresOf = (rows: readonly Counted<ComplaintRow>[]): Figures => ({
  count: rows.reduce((sum, { count }) => sum + count, 0),
  reporters: namesOf(rows, ({ reporter }) => reporter),
  sources: namesOf(rows, ({ sourceIp }) => sourceIp),
  campaigns: namesOf(rows, ({ campaign }) => campaign),
});

const namesOf = (
  rows: readonly Counted<ComplaintRow>[],
  name: (row: ComplaintRow) => string | undefined,
): readonly CountedName[] =>
  summed(
    rows.flatMap((row) => {
      const text = name(row);
      return text === undefined ? [] : [[text, row.count] as const];
    }),
  ).slice(0, mostNamed);
