/** How a message was handed over by a declared sender, by the Received fields that servers added (RFC 5321 §4.4). */
import type { Fact, World } from '../core/fact.ts';
import { named } from '../mail/message/index.ts';
import { contains, type Network, parseNetwork } from '../mail/spf/index.ts';
import { messageHeader } from './message-header.ts';

export interface Handover {
  /** The declared sender that it came from. */
  readonly address: string;
  /** As the field has it: `ESMTPS`. */
  readonly protocol: string;
  readonly isEncrypted: boolean;
  /** Of the field in the file. */
  readonly line: number;
}

/** The newest first; none where no field tells of a declared sender. */
export const handovers: Fact<'message', readonly Handover[]> = {
  name: 'handovers',
  on: 'message',
  async gather(message, world) {
    const networks = declaredNetworks(world);
    if (networks.length === 0) return [];
    const header = await world.fact(messageHeader, message);
    return named(header, 'received').flatMap(({ value, line }) => {
      const handover = handoverIn(value, networks);
      return handover === undefined ? [] : [{ ...handover, line }];
    });
  },
};

const declaredNetworks = ({ settings, declared }: World): readonly Network[] =>
  settings.domains.flatMap((domain) =>
    declared(domain).sendingNetworks.flatMap((network) => parseNetwork(network) ?? []),
  );

const longest = 2_000;
const bracketed = /\[(?:IPv6:)?([0-9a-f.:]{2,45})\]/gi;
/** Other words, such as `with Microsoft SMTP Server`, do not tell. */
const plain = /^(UTF8)?E?SMTPA?$/;
const transmission = /\bwith\s+([a-z0-9]{3,12})\b/i;

function handoverIn(value: string, networks: readonly Network[]): Omit<Handover, 'line'> | undefined {
  const text = value.slice(0, longest);
  const [from = ''] = text.split(/\sby\s/i, 1);
  const address = [...from.matchAll(bracketed)].map(([, ip = '']) => ip).find((ip) => isOf(ip, networks));
  const protocol = transmission.exec(text)?.[1]?.toUpperCase();
  if (address === undefined || protocol === undefined) return undefined;
  // RFC 3848 §1: the S stands for STARTTLS; servers that use other words mostly name the version.
  const isEncrypted = /(SMTP|LMTP)SA?$/.test(protocol) || /\bTLSv?\d|version=TLS/i.test(text);
  return isEncrypted || plain.test(protocol) ? { address, protocol, isEncrypted } : undefined;
}

function isOf(address: string, networks: readonly Network[]): boolean {
  const own = parseNetwork(address);
  return own !== undefined && networks.some((network) => contains(network, own));
}
