/** Whom the block lists are asked about: addresses that send for a domain or serve it, and names that it sends under. */
import { sends } from '../core/declared.ts';
import { type Fact, Unobserved, type World } from '../core/fact.ts';
import type { ListedRole, SubjectOf } from '../core/subject.ts';
import { type Authorised, formatNetwork, networksOf } from '../mail/spf/index.ts';
import type { DomainName } from '../net/dns/name.ts';
import { isInner } from './address-range.ts';
import { blocklistsFor, kindOf } from './blocklists.ts';
import { exchangersFor } from './exchanger.ts';
import { isOf } from './exchanger-owner.ts';
import { ipAddressesOf } from './ip-addresses.ts';
import { linkDomains } from './message-links.ts';
import { messageSignatures } from './message-signatures.ts';
import { messages } from './messages-given.ts';
import { sendingAddresses } from './sending-address.ts';
import { spf } from './spf.ts';

type Looked = SubjectOf<'listing'>;
type Domain = SubjectOf<'domain'>;

/** Of one domain, beyond the declared ones: a record may authorise thousands. */
const mostAuthorised = 64;

const looked = (names: Iterable<string>, role: ListedRole, world: World): readonly Looked[] =>
  [...new Set(names)]
    .filter((of) => !isInnerAddress(of) && blocklistsFor(kindOf(of), world).length > 0)
    .map((of) => ({ kind: 'listing', of, role }));

const isInnerAddress = (of: string): boolean => kindOf(of) !== 'domain' && isInner(of);

/** What the settings say alone, so that it is asked at once. */
export const declaredListings: Fact<'domain', readonly Looked[]> = {
  name: 'declared-listings',
  on: 'domain',
  async gather({ name }, world) {
    const declared = world.declared(name);
    if (!sends(declared)) return looked([name], 'identity', world);
    const { helo, mailFrom = [] } = declared;
    return [
      ...looked([name, ...(helo === undefined ? [] : [helo]), ...mailFrom], 'identity', world),
      ...looked(declaredAddresses(name, world), 'sender', world),
    ];
  },
};

/** A network too large to be listed here has other addresses than the first ones that send. */
const declaredAddresses = (name: DomainName, world: World): readonly string[] =>
  world
    .declared(name)
    .sendingNetworks.map(sendingAddresses)
    .flatMap(({ addresses, extent }) => (extent === 'part' ? [] : addresses));

/**
 * The single addresses that SPF authorises, and those of the hosts that take the domain's mail or send it on. Those that the
 * domain itself writes into its record are its senders; of the others nobody says that they send.
 */
export const serverListings: Fact<'domain', readonly Looked[]> = {
  name: 'server-listings',
  on: 'domain',
  async gather(domain, world) {
    if (world.settings.blocklists.length === 0 || !sends(world.declared(domain.name))) return [];
    const [authorised, exchangers, submission] = await Promise.all([
      authorisedFor(domain, world),
      unlessUnobserved(exchangersFor(domain.name, world)),
      submissionFor(domain, world),
    ]);
    const senders = [...declaredAddresses(domain.name, world), ...authorised.own];
    const servers = [...authorised.others, ...exchangers.map(({ ip }) => ip), ...submission];
    return [
      ...looked(authorised.own, 'sender', world),
      ...looked(
        servers.filter((ip) => !senders.includes(ip)),
        'server',
        world,
      ),
    ];
  },
};

/** What is not known here is told by the checks of SPF, of exchangers and of submission. */
async function unlessUnobserved<T>(found: Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof Unobserved) return [];
    throw error;
  }
}

async function authorisedFor(
  domain: Domain,
  world: World,
): Promise<Record<'own' | 'others', readonly string[]>> {
  const networks = await unlessUnobserved(world.fact(spf, domain).then(({ tree }) => networksOf(tree)));
  const single = networks.flatMap((one) => {
    const address = formatNetwork(one.network);
    return address.includes('/') ? [] : [{ address, isOwn: isOwn(one, world) }];
  });
  const chosen = single.slice(0, mostAuthorised);
  return {
    own: chosen.flatMap(({ address, isOwn }) => (isOwn ? [address] : [])),
    others: chosen.flatMap(({ address, isOwn }) => (isOwn ? [] : [address])),
  };
}

/** `a` and `mx` are often written for good measure, of hosts that do not send. */
const isOwn = ({ node: { term }, at }: Authorised, { settings }: World): boolean =>
  term.kind === 'directive' &&
  (term.mechanism.name === 'ip4' || term.mechanism.name === 'ip6') &&
  isOf(at.domain, settings.domains);

async function submissionFor({ name }: Domain, world: World): Promise<readonly string[]> {
  const { submission } = world.declared(name);
  if (submission === undefined) return [];
  return unlessUnobserved(ipAddressesOf(submission.host, world).then(({ ips }) => ips));
}

/** The domains that the given messages link to, and those that signed them. */
export const messageListings: Fact<'domain', readonly Looked[]> = {
  name: 'message-listings',
  on: 'domain',
  async gather(domain, world) {
    if (world.settings.blocklists.length === 0) return [];
    const [links, signers] = await Promise.all([world.fact(linkDomains, domain), signersFor(domain, world)]);
    return [
      ...looked(signers, 'identity', world),
      ...looked(
        links.map(({ domain }) => domain),
        'link',
        world,
      ),
    ];
  },
};

async function signersFor(domain: Domain, world: World): Promise<readonly DomainName[]> {
  const each = (await world.fact(messages, domain)).map((message) =>
    unlessUnobserved(world.fact(messageSignatures, message).then(({ domains }) => domains)),
  );
  return (await Promise.all(each)).flat();
}
