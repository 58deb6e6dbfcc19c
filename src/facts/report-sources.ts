/** Where mail in a domain's name comes from by its DMARC reports: who sends it, with what right, and how it fares. */
import type { Fact, World } from '../core/fact.ts';
import type { DomainName } from '../net/dns/name.ts';
import { type Authorisation, authorisation } from './report-authorised.ts';
import { type Named, summed } from './report-count.ts';
import { type DmarcSeen, dmarcSeen, verdictOf } from './report-dmarc.ts';
import { type Cause, type Failure, failureOf, foreignIn, isSignedIn } from './report-failure.ts';
import { networkOf, type Sender, senderAt, senderNamed } from './report-senders.ts';
import type { Counted, DmarcRow } from './report-tally.ts';

/**
 * - `own`: the SPF record or the settings let it send.
 * - `signing`: they do not, but messages from it pass with a DKIM signature of the domain: a service that signs for it,
 *   or somebody who passes its mail on.
 * - `forwarder`: reports say that it passes mail on, or signatures of the domain do not verify that came through it.
 * - `service`: a known service that sends for others, but not, as far as is known, for this domain.
 * - `stranger`: nothing of all that. `unclear`: only SPF itself could tell, and was not asked or did not answer.
 */
export type Standing = 'own' | 'signing' | 'forwarder' | 'service' | 'stranger' | 'unclear';

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
  readonly ips: readonly Named[];
  /** Of the failed. */
  readonly causes: Readonly<Partial<Record<Cause, number>>>;
  /** Domains that failed messages were authenticated as, and selectors of signatures that did not verify. */
  readonly authenticated: readonly Named[];
  readonly selectors: readonly Named[];
}

/** The most messages first. @throws Unobserved where the SPF record did not answer. */
export const dmarcSources: Fact<'reports', readonly Source[]> = {
  name: 'dmarc-sources',
  on: 'reports',
  async gather(subject, world) {
    const seen = await world.fact(dmarcSeen, subject);
    if (seen.messages === 0) return [];
    const allowed = await world.fact(authorisation, subject);
    const traits = traitsOf(seen, subject.name);
    const rights = await rightsOf(seen, traits, allowed);
    const named = await namesOf(traits, rights, world);
    const labelOf = (ip: string): Label => labelFor(ip, { traits, rights, named });
    return grouped(seen, labelOf, subject.name);
  },
};

/** What all rows of one address say together. */
interface Traits {
  messages: number;
  isSigned: boolean;
  isForwarder: boolean;
  authenticated: string | undefined;
}

function traitsOf({ rows }: DmarcSeen, name: DomainName): ReadonlyMap<string, Traits> {
  const traits = new Map<string, Traits>();
  for (const row of rows) {
    const one = traits.get(row.sourceIp) ?? nobody();
    traits.set(row.sourceIp, one);
    one.messages += row.count;
    one.isSigned ||= row.dkim === 'pass' || isSignedIn(row, name);
    one.authenticated ??= foreignIn(row, name)[0];
    if (verdictOf(row) !== 'fail') continue;
    const { cause } = failureOf(row, name);
    one.isForwarder ||= cause === 'forwarded' || cause === 'altered';
  }
  return traits;
}

const nobody = (): Traits => ({
  messages: 0,
  isSigned: false,
  isForwarder: false,
  authenticated: undefined,
});

/** Addresses that are asked about one by one: each takes some questions. */
const mostAsked = 30;

/** What lets an address send, or that it is not known whether anything does. */
type Right = { readonly term: string } | 'unclear';

/** Those with the most messages are asked about, where only SPF itself can tell. */
async function rightsOf(
  { rows }: DmarcSeen,
  traits: ReadonlyMap<string, Traits>,
  allowed: Authorisation,
): Promise<ReadonlyMap<string, Right>> {
  const rights = new Map<string, Right>();
  for (const { sourceIp } of rows) {
    const term = allowed.through(sourceIp);
    if (term !== undefined) rights.set(sourceIp, { term });
  }
  if (!allowed.isDynamic) return rights;
  const open = [...traits].filter(([ip]) => !rights.has(ip)).sort(byMessages);
  const answers = await Promise.all(
    open.map(async ([ip], i) => [ip, i < mostAsked ? await allowed.ask(ip) : undefined] as const),
  );
  for (const [ip, passes] of answers)
    if (passes !== false) rights.set(ip, passes === true ? { term: 'SPF' } : 'unclear');
  return rights;
}

const byMessages = ([a, m]: readonly [string, Traits], [b, n]: readonly [string, Traits]): number =>
  n.messages - m.messages || (a < b ? -1 : 1);

/** Names of those that are not the domain's own: by what they authenticate as, else by their PTR records. */
async function namesOf(
  traits: ReadonlyMap<string, Traits>,
  rights: ReadonlyMap<string, Right>,
  world: World,
): Promise<ReadonlyMap<string, Sender>> {
  const others = [...traits].filter(([ip]) => !rights.has(ip)).sort(byMessages);
  const named = new Map<string, Sender>();
  for (const [ip, { authenticated }] of others) {
    const sender = authenticated === undefined ? undefined : senderNamed(authenticated);
    if (sender !== undefined) named.set(ip, sender);
  }
  const open = others.filter(([ip]) => !named.has(ip)).slice(0, mostAsked);
  const asked = await Promise.all(open.map(async ([ip]) => [ip, await senderAt(ip, world)] as const));
  for (const [ip, sender] of asked) if (sender !== undefined) named.set(ip, sender);
  return named;
}

type Label = Pick<Source, 'name' | 'standing'>;

interface Known {
  readonly traits: ReadonlyMap<string, Traits>;
  readonly rights: ReadonlyMap<string, Right>;
  readonly named: ReadonlyMap<string, Sender>;
}

function labelFor(ip: string, { traits, rights, named }: Known): Label {
  const right = rights.get(ip);
  if (right === 'unclear') return { name: networkOf(ip), standing: 'unclear' };
  if (right !== undefined) return { name: right.term, standing: 'own' };
  const { name, isService } = named.get(ip) ?? { name: networkOf(ip), isService: false };
  const { isSigned, isForwarder } = traits.get(ip) ?? nobody();
  if (isSigned || isForwarder) return { name, standing: isSigned ? 'signing' : 'forwarder' };
  return { name, standing: isService ? 'service' : 'stranger' };
}

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
): readonly Named[] =>
  summed(
    failures.flatMap(({ row, failure }) => names(failure).map((one) => [one, row.count] as const)),
  ).slice(0, mostNamed);
