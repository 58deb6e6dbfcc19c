/** What the mail exchangers of a domain say: one conversation with each address, in which everything is asked. */
import { type Fact, Unobserved, type World } from '../core/fact.ts';
import type { SubjectOf } from '../core/subject.ts';
import type { DomainName } from '../net/dns/name.ts';
import type { Call, Conversation, Probe } from '../net/smtp/conversation.ts';
import { isInner } from './address-range.ts';
import { isEvidence, troubleOf } from './endings.ts';
import { ipAddressesOf } from './ip-addresses.ts';
import { exchangersOf, mx } from './mx.ts';
import { whereUnobserved } from './unobserved.ts';
import { blockedHere, vantage, whyUnseen } from './vantage.ts';

type Exchanger = SubjectOf<'exchanger'>;

/** The addresses to speak to, by preference of their hosts; none where the settings forbid it. */
export const exchangers: Fact<'domain', readonly Exchanger[]> = {
  name: 'exchangers',
  on: 'domain',
  async gather({ name }, world) {
    return world.settings.exchangers === 'off' ? [] : exchangersFor(name, world);
  },
};

/** Those of any domain. @throws {@link Unobserved} where its MX records are */
export async function exchangersFor(name: DomainName, world: World): Promise<readonly Exchanger[]> {
  const found = await world.fact(mx, { kind: 'domain', name });
  // RFC 5321 §5.1: without MX, the domain itself is its exchanger.
  const hosts = found.kind === 'implicit' ? [name] : exchangersOf(found).slice(0, mostHosts);
  const each = hosts.map(async (host) => {
    // The checks of the host tell that its addresses are not known.
    const { ips } = await ipAddressesOf(host, world).catch(whereUnobserved(() => ({ ips: [] })));
    return ips.filter((ip) => !isInner(ip)).map((ip) => ({ kind: 'exchanger', host, ip }) as const);
  });
  return (await Promise.all(each)).flat();
}

const mostHosts = 10;

/** Unobserved where the exchanger has shown nothing of itself. */
export const exchangerConversation: Fact<'exchanger', Conversation> = {
  name: 'exchanger-conversation',
  on: 'exchanger',
  async gather(exchanger, world) {
    const { port25 } = await world.fact(vantage, { kind: 'vantage' });
    if (port25 === 'blocked') throw new Unobserved(blockedHere);
    const conversation = await world.smtp({
      ...exchangerCall(exchanger, world),
      probes: probesFor(exchanger, world),
    });
    if (isEvidence(conversation)) return conversation;
    const said = troubleOf(conversation)?.said ?? '';
    // What broke off only in the probes has shown everything else before.
    if (conversation.greeting !== undefined && (conversation.ehloInTls ?? conversation.ehlo) !== undefined)
      return conversation;
    throw new Unobserved(await whyUnseen({ address: exchanger.ip, port: 25, said }, world));
  },
};

/** As one exchanger speaks to another: TLS where it is offered. */
export const exchangerCall = ({ host, ip }: Exchanger, { settings }: World): Call => ({
  host,
  address: ip,
  port: 25,
  security: 'opportunistic',
  ehlo: settings.ehlo,
});

/** Names that nobody has: RFC 2606 keeps their domains from ever being anybody's. */
export const strangers = {
  sender: 'relay-test@example.org',
  recipient: 'relay-test@example.net',
  nowhere: 'relay-test@no-such-domain.invalid',
} as const;

export const noSuchUser = 'no-such-user-9d41c7';

/** An address that asks a server, in the way of before the DNS, to pass mail on; and one at it that nobody has. */
export const trickAt = (host: string): readonly [trick: string, nobody: string] => [
  `${strangers.recipient.replace('@', '%')}@${host}`,
  `${noSuchUser}@${host}`,
];

const probesFor = ({ host }: Exchanger, { settings }: World): readonly Probe[] => [
  { kind: 'verify', argument: 'postmaster' },
  { kind: 'verify', argument: noSuchUser },
  { kind: 'expand', argument: 'postmaster' },
  {
    kind: 'envelope',
    from: strangers.sender,
    // What looks like an attack is for one's own servers.
    to: [strangers.recipient, strangers.nowhere, ...(settings.smtpTest === 'active' ? trickAt(host) : [])],
  },
];

/** One exchanger of a domain; `unobserved` says why it has shown nothing. */
export type Heard = { readonly exchanger: Exchanger } & (
  | { readonly conversation: Conversation }
  | { readonly unobserved: string }
);

/** All exchangers of a domain, to compare them. */
export const exchangerConversations: Fact<'domain', readonly Heard[]> = {
  name: 'exchanger-conversations',
  on: 'domain',
  async gather(domain, world) {
    const all = await world.fact(exchangers, domain);
    return Promise.all(all.map((exchanger) => hear(exchanger, world)));
  },
};

const hear = (exchanger: Exchanger, world: World): Promise<Heard> =>
  world
    .fact(exchangerConversation, exchanger)
    .then((conversation): Heard => ({ exchanger, conversation }))
    .catch(whereUnobserved((unobserved) => ({ exchanger, unobserved })));
