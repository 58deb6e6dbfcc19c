/** With what right an address in DMARC reports sends in a domain's name, and who is behind it. */
import type { World } from '../core/fact.ts';
import type { SubjectOf } from '../core/subject.ts';
import type { DomainName } from '../net/dns/name.ts';
import { type Authorisation, authorisation } from './report-authorised.ts';
import { type DmarcSeen, verdictOf } from './report-dmarc.ts';
import { failureOf, foreignIn, isSignedIn } from './report-failure.ts';
import { networkOf, type Sender, senderAt, senderNamed } from './report-senders.ts';

/**
 * - `own`: the SPF record or the settings let it send.
 * - `signing`: they do not, but messages from it pass with a DKIM signature of the domain: a service that signs for it,
 *   or somebody who passes its mail on.
 * - `forwarder`: reports say that it passes mail on, or signatures of the domain do not verify that came through it.
 * - `service`: a known service that sends for others, but not, as far as is known, for this domain.
 * - `stranger`: nothing of all that. `unclear`: only SPF itself could tell, and was not asked or did not answer.
 */
export type Standing = 'own' | 'signing' | 'forwarder' | 'service' | 'stranger' | 'unclear';

/** What each address is called. @throws Unobserved where the SPF record did not answer. */
export async function labelling(
  seen: DmarcSeen,
  subject: SubjectOf<'reports'>,
  world: World,
): Promise<(ip: string) => Label> {
  const allowed = await world.fact(authorisation, subject);
  const traits = traitsOf(seen, subject.name);
  const rights = await rightsOf(seen, traits, allowed);
  const named = await namesOf(traits, rights, world);
  return (ip) => labelFor(ip, { traits, rights, named });
}

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

export interface Label {
  readonly name: string;
  readonly standing: Standing;
}

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
