/** What the mail exchangers of the domains to which messages go take: by what they say, and by what is known of them. */
import { type Fact, Unobserved, type World } from '../core/fact.ts';
import type { SubjectOf } from '../core/subject.ts';
import type { DomainName } from '../net/dns/name.ts';
import type { Ehlo } from '../net/smtp/conversation.ts';
import { ehloOf, isEvidence, troubleOf } from './endings.ts';
import { exchangerCall, exchangersFor } from './exchanger.ts';
import type { Carrier } from './message-excess.ts';
import { exchangersOf, mx } from './mx.ts';
import { announcedLimit, mailboxLimitOf, type StatedLimit } from './size-limits.ts';
import { whereUnobserved } from './unobserved.ts';
import { whyUnseen } from './vantage.ts';

type Exchanger = SubjectOf<'exchanger'>;

export interface Recipient {
  readonly domain: DomainName;
  /** In the order of their preference. */
  readonly hosts: readonly RecipientHost[];
  /** Why the hosts are not known. */
  readonly unobserved?: string;
}

export interface RecipientHost {
  readonly host: DomainName;
  /** What its provider states, where that is a known one. */
  readonly stated?: StatedLimit;
  readonly heard: Heard;
}

/** What a host says itself, at the first of its addresses that answers; or that the settings forbid to ask. */
export type Heard =
  | ({ readonly kind: 'heard' } & Carrier)
  | { readonly kind: 'unobserved'; readonly why: string }
  | { readonly kind: 'off' };

/** The domains of `recipient-domains`, for every message the same; none where the setting names none. */
export const recipients: Fact<'message', readonly Recipient[]> = {
  name: 'recipients',
  on: 'message',
  gather: (_, world) =>
    Promise.all(world.settings.recipientDomains.map((domain) => recipient(domain, world))),
};

async function recipient(domain: DomainName, world: World): Promise<Recipient> {
  const found = await unlessUnobserved(exchangersOfRecipient(domain, world));
  if ('unobserved' in found) return { domain, hosts: [], unobserved: found.unobserved };
  const { hosts, addresses } = found.value;
  if (hosts.length === 0) return { domain, hosts: [], unobserved: `${domain} has no mail exchanger` };
  const each = hosts.map(async (host) => {
    const stated = mailboxLimitOf(host);
    const own = addresses.filter((address) => address.host === host);
    return { host, heard: await hear(host, own, world), ...(stated === undefined ? {} : { stated }) };
  });
  return { domain, hosts: await Promise.all(each) };
}

/** Also hosts without an address, of which nothing can be heard. */
async function exchangersOfRecipient(name: DomainName, world: World) {
  const found = await world.fact(mx, { kind: 'domain', name });
  const addresses = await exchangersFor(name, world);
  return { hosts: found.kind === 'implicit' ? [name] : exchangersOf(found), addresses };
}

async function hear(host: DomainName, addresses: readonly Exchanger[], world: World): Promise<Heard> {
  if (world.settings.exchangers === 'off') return { kind: 'off' };
  let why = `no address of ${host} is known`;
  for (const address of addresses) {
    const ehlo = await unlessUnobserved(world.fact(recipientEhlo, address));
    if ('value' in ehlo) {
      const { eightBitMime } = ehlo.value.offers;
      return { kind: 'heard', limit: announcedLimit(ehlo.value), eightBitMime };
    }
    why = ehlo.unobserved;
  }
  return { kind: 'unobserved', why };
}

/** What a stranger's exchanger says of itself; nothing else is asked of it. */
const recipientEhlo: Fact<'exchanger', Ehlo> = {
  name: 'recipient-ehlo',
  on: 'exchanger',
  async gather(exchanger, world) {
    const conversation = await world.smtp(exchangerCall(exchanger, world));
    const ehlo = ehloOf(conversation);
    if (ehlo !== undefined) return ehlo;
    const said = troubleOf(conversation)?.said ?? '';
    const { host, ip: address } = exchanger;
    throw new Unobserved(
      isEvidence(conversation) ? `${host} ${said}` : await whyUnseen({ address, port: 25, said }, world),
    );
  },
};

const unlessUnobserved = <T>(
  found: Promise<T>,
): Promise<{ readonly value: T } | { readonly unobserved: string }> =>
  found.then((value) => ({ value })).catch(whereUnobserved((unobserved) => ({ unobserved })));
