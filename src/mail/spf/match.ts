/** Whether a mechanism matches the client's address (RFC 7208 §5), for all but `include`. */
import { type DomainName, isWithin } from '../../net/dns/name.ts';
import { isInNetwork, parseAddress } from './address.ts';
import { addressesOf } from './hosts.ts';
import { nameLimit } from './limits.ts';
import { validatedNames } from './ptr.ts';
import type { Mechanism } from './record.ts';
import { countLookup, countVoid, type Outcome, type Session, stopped } from './session.ts';
import { targetName } from './target.ts';

/** Where a term stands: the domain of its record, and its text. */
export interface Place {
  readonly domain: string;
  readonly term: string;
}

type Of<N extends Mechanism['name']> = Extract<Mechanism, { name: N }>;

const match: Outcome = { kind: 'match' };
const noMatch: Outcome = { kind: 'no-match' };
const matchIf = (condition: boolean): Outcome => (condition ? match : noMatch);

export async function matches(
  mechanism: Exclude<Mechanism, { name: 'include' }>,
  place: Place,
  session: Session,
): Promise<Outcome> {
  switch (mechanism.name) {
    case 'all':
      return match;
    case 'ip4':
    case 'ip6':
      return matchNetwork(mechanism, session);
    default:
      return countLookup(session, place) ?? matchByName(mechanism, place, session);
  }
}

async function matchByName(
  mechanism: Of<'a' | 'mx' | 'ptr' | 'exists'>,
  place: Place,
  session: Session,
): Promise<Outcome> {
  const target = await targetName(mechanism.domain, place.domain, session);
  // RFC 7208 §4.8: a name that cannot be asked for is one that does not exist
  if (target === undefined) return noMatch;
  switch (mechanism.name) {
    case 'a':
      return matchA(mechanism, target, place, session);
    case 'mx':
      return matchMx(mechanism, target, place, session);
    case 'ptr':
      return matchPtr(target, place, session);
    case 'exists':
      return matchExists(target, place, session);
  }
}

function matchNetwork({ address, prefix }: Of<'ip4' | 'ip6'>, session: Session): Outcome {
  const network = parseAddress(address);
  return matchIf(network !== undefined && isInNetwork(session.address, network, prefix));
}

/** The prefix length for the family of the client's address. */
const prefixFor = ({ prefix4, prefix6 }: Of<'a' | 'mx'>, { address }: Session): number =>
  address.family === 4 ? prefix4 : prefix6;

/** RFC 7208 §5.3. */
async function matchA(
  mechanism: Of<'a' | 'mx'>,
  target: DomainName,
  place: Place,
  session: Session,
): Promise<Outcome> {
  const found = await addressesOf(target, session.address.family, session.dns);
  if (found.kind === 'failed') return unanswered(place, found.detail);
  if (found.addresses.length === 0) return countVoid(session, place) ?? noMatch;
  return matchIf(
    found.addresses.some((host) => isInNetwork(session.address, host, prefixFor(mechanism, session))),
  );
}

/** RFC 7208 §5.4: the hosts in the order of preference; they are asked for at once and judged in turn. */
async function matchMx(
  mechanism: Of<'a' | 'mx'>,
  target: DomainName,
  place: Place,
  session: Session,
): Promise<Outcome> {
  const answer = await session.dns({ name: target, type: 'MX' });
  if (answer.kind === 'failed') return unanswered(place, answer.detail);
  if (answer.kind !== 'found') return countVoid(session, place) ?? noMatch;
  // RFC 7208 §4.6.4: more than ten hosts are a permerror, whichever of them would match
  if (answer.records.length > nameLimit) return stopped('permerror', { code: 'mx-limit', ...place });
  const hosts = answer.records
    .map(({ data }) => data)
    .sort((a, b) => a.preference - b.preference || order(a.exchange, b.exchange));
  // RFC 7505 §3: the root as exchange names no host
  const named = hosts.map(({ exchange }) => exchange).filter((exchange) => exchange !== '');
  const found = await Promise.all(
    named.map((host) => addressesOf(host, session.address.family, session.dns)),
  );
  for (const host of found) {
    if (host.kind === 'failed') return unanswered(place, host.detail);
    if (host.addresses.some((other) => isInNetwork(session.address, other, prefixFor(mechanism, session))))
      return match;
  }
  return noMatch;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** RFC 7208 §5.5. */
async function matchPtr(target: DomainName, place: Place, session: Session): Promise<Outcome> {
  const validated = await validatedNames(session.address, session.dns);
  if (validated.kind === 'failed') return noMatch;
  if (validated.isVoid) return countVoid(session, place) ?? noMatch;
  return matchIf(validated.names.some((name) => isWithin(name, target)));
}

/** RFC 7208 §5.7: always an A look-up, whatever the family of the client's address. */
async function matchExists(target: DomainName, place: Place, session: Session): Promise<Outcome> {
  const answer = await session.dns({ name: target, type: 'A' });
  if (answer.kind === 'failed') return unanswered(place, answer.detail);
  return answer.kind === 'found' ? match : (countVoid(session, place) ?? noMatch);
}

/** RFC 7208 §5: a DNS error in a mechanism ends the whole check. */
const unanswered = (place: Place, detail: string): Outcome =>
  stopped('temperror', { code: 'unanswered', ...place, detail });
