/** What each authoritative name server of a domain says by itself about its TXT and MX records. */
import { type Fact, observed, type World } from '../core/fact.ts';
import { type DomainName, labelsOf, parentOf } from '../net/dns/name.ts';
import type { Answer } from '../net/dns/resolver.ts';
import { specialRange } from './address-range.ts';

export interface ServerAnswers {
  readonly server: DomainName;
  /** The address that was asked. */
  readonly address: string;
  /** `failed` where the server did not answer: then it says nothing, not that there is nothing. */
  readonly txt: Answer<'TXT'>;
  readonly mx: Answer<'MX'>;
}

/** As many as the root has; no domain needs more. */
const mostServers = 13;

/** One entry a server, by name; only servers with a public address are asked, so that no zone sends us to an inner one. */
export const authority: Fact<'domain', readonly ServerAnswers[]> = {
  name: 'authority',
  on: 'domain',
  async gather({ name }, world) {
    const servers = await nameServersOf(name, world);
    const asked = await Promise.all(servers.map((server) => ask(server, name, world)));
    return asked.flat();
  },
};

/** The servers of the zone that holds the name: of the name itself, or the closest above it that has any. */
async function nameServersOf(name: DomainName, world: World): Promise<readonly DomainName[]> {
  for (let zone = name; labelsOf(zone).length > 1; zone = parentOf(zone)) {
    const answer = observed(`name servers of ${zone}`, await world.dns({ name: zone, type: 'NS' }));
    // Behind a CNAME, the records are those of another zone, whose servers are another's business.
    if ((answer.via ?? []).length > 0) return [];
    if (answer.kind === 'found')
      return [...new Set(answer.records.map(({ data }) => data))].sort().slice(0, mostServers);
  }
  return [];
}

async function ask(server: DomainName, name: DomainName, { dns }: World): Promise<readonly ServerAnswers[]> {
  const address = await publicAddressOf(server, dns);
  if (address === undefined) return [];
  const [txt, mx] = await Promise.all([
    dns({ name, type: 'TXT', at: { address } }),
    dns({ name, type: 'MX', at: { address } }),
  ]);
  return [{ server, address, txt, mx }];
}

/** IPv4 where there is any: many runners have no IPv6. */
async function publicAddressOf(name: DomainName, dns: World['dns']): Promise<string | undefined> {
  const answers = await Promise.all([dns({ name, type: 'A' }), dns({ name, type: 'AAAA' })]);
  const addresses = answers.flatMap((answer) =>
    answer.kind === 'found' ? answer.records.map(({ data }) => data).sort() : [],
  );
  return addresses.find((address) => specialRange(address) === undefined);
}

/** The servers that answered, by what they say; one entry where all agree. */
export function opinions<T extends 'TXT' | 'MX'>(
  answers: readonly ServerAnswers[],
  said: (server: ServerAnswers) => Answer<T>,
  inWords: (answer: Answer<T>) => string,
): ReadonlyMap<string, readonly DomainName[]> {
  const groups = new Map<string, DomainName[]>();
  for (const answer of answers) {
    if (said(answer).kind === 'failed') continue;
    const words = inWords(said(answer));
    groups.set(words, [...(groups.get(words) ?? []), answer.server]);
  }
  return groups;
}
