/** What can be reached from the machine that this program runs on: port 25 is blocked on most hosted runners. */
import type { Fact, World } from '../core/fact.ts';
import type { Conversation } from '../net/smtp/conversation.ts';
import { familyOf } from './address-range.ts';
import { ipAddressesOf } from './ip-addresses.ts';
import { whereUnobserved } from './unobserved.ts';

export interface Vantage {
  /** `unknown`: there is no control to try, or none has an address. */
  readonly port25: 'open' | 'blocked' | 'unknown';
  readonly ipv6: 'yes' | 'no' | 'unknown';
}

/** Known hosts are spoken to once; any that answers shows that the way is free. */
export const vantage: Fact<'vantage', Vantage> = {
  name: 'vantage',
  on: 'vantage',
  async gather(_, world) {
    const tried = (
      await Promise.all(world.settings.port25Controls.map((control) => tryControl(control, world)))
    ).flat();
    return { port25: portOf(tried), ipv6: ipv6Of(tried) };
  },
};

/** Milliseconds for a control: a quarter of it for the connection. What is well answers in a fraction of that. */
const patience = 16_000;

interface Tried {
  readonly address: string;
  readonly conversation: Conversation;
}

/** Nothing but the greeting and EHLO; one address of each family. */
async function tryControl(
  { host, port }: World['settings']['port25Controls'][number],
  world: World,
): Promise<readonly Tried[]> {
  const { ips } = await ipAddressesOf(host, world).catch(whereUnobserved(() => ({ ips: [] })));
  const chosen = [4, 6].flatMap((family) => ips.find((ip) => familyOf(ip) === family) ?? []);
  return Promise.all(
    chosen.map(async (address) => ({
      address,
      conversation: await world.smtp({
        host,
        address,
        port,
        security: 'none',
        ehlo: world.settings.ehlo,
        patience,
      }),
    })),
  );
}

/** Whether anybody has answered, whatever was said. */
const isReached = ({ conversation }: Tried): boolean => conversation.greeting !== undefined;

const portOf = (tried: readonly Tried[]): Vantage['port25'] =>
  tried.length === 0 ? 'unknown' : tried.some(isReached) ? 'open' : 'blocked';

/** No route to a single IPv6 address is not having IPv6; silence can be the port that is blocked. */
function ipv6Of(tried: readonly Tried[]): Vantage['ipv6'] {
  const overIpv6 = tried.filter(({ address }) => familyOf(address) === 6);
  if (overIpv6.some(isReached)) return 'yes';
  return overIpv6.length > 0 &&
    overIpv6.every(({ conversation }) => conversation.ended.kind === 'unreachable')
    ? 'no'
    : 'unknown';
}

/** Said where port 25 of somebody cannot be tried from here. */
export const blockedHere =
  'mail exchangers: port 25 cannot be reached from this machine, as on most hosted runners; use a self-hosted runner, or the command line, where it is open';

/** Why nothing was seen of a server at an address: for {@link Unobserved}. */
export async function whyUnseen(
  { address, port, said }: { readonly address: string; readonly port: number; readonly said: string },
  world: World,
): Promise<string> {
  const { port25, ipv6 } = await world.fact(vantage, { kind: 'vantage' });
  if (familyOf(address) === 6 && ipv6 === 'no') return `SMTP with ${address}: this machine has no IPv6`;
  if (port === 25 && port25 === 'blocked') return blockedHere;
  return `SMTP with ${address}, port ${port}: it ${said}`;
}
