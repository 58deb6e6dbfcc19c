/** The domains of the envelope sender, to which bounces go and about which receivers ask SPF. */
import type { Fact, World } from '../core/fact.ts';
import { type DomainName, parseName } from '../net/dns/name.ts';
import { existence } from './existence.ts';
import { type MailExchangers, mx } from './mx.ts';
import { spf } from './spf.ts';
import { whyUnsound } from './spf-unsound.ts';

export interface MailFrom {
  readonly name: DomainName;
  readonly exists: boolean;
  readonly mx: MailExchangers;
}

/** Each costs the questions of an SPF record. */
const mostDomains = 20;

/** Those that the settings declare. */
export const declaredEnvelopes = (name: DomainName, world: World): readonly DomainName[] =>
  world.declared(name).mailFrom?.flatMap((text) => parseName(text) ?? []) ?? [];

/** The declared ones, each once; the domain itself where none is declared. */
export function envelopeDomains(name: DomainName, world: World): readonly DomainName[] {
  const declared = declaredEnvelopes(name, world);
  return declared.length === 0 ? [name] : [...new Set(declared)].slice(0, mostDomains);
}

/** Without the domain itself, of which the checks of the domain tell all. */
const othersOf = (name: DomainName, world: World): readonly DomainName[] =>
  envelopeDomains(name, world).filter((other) => other !== name);

export const mailFrom: Fact<'domain', readonly MailFrom[]> = {
  name: 'mail-from',
  on: 'domain',
  gather: ({ name }, world) =>
    Promise.all(
      othersOf(name, world).map(async (other) => {
        const domain = { kind: 'domain', name: other } as const;
        const { exists } = await world.fact(existence, domain);
        return { name: other, exists, mx: await world.fact(mx, domain) };
      }),
    ),
};

export interface MailFromSpf {
  readonly name: DomainName;
  readonly state: 'sound' | 'missing' | 'unsound';
  /** Of an unsound record. */
  readonly why?: string;
}

/** Whether the domains that exist have an SPF record that can be evaluated. */
export const mailFromSpf: Fact<'domain', readonly MailFromSpf[]> = {
  name: 'mail-from-spf',
  on: 'domain',
  async gather({ name }, world) {
    const each = othersOf(name, world).map(async (other): Promise<readonly MailFromSpf[]> => {
      const found = await world.fact(spf, { kind: 'domain', name: other });
      if (found.tree.state === 'nxdomain') return [];
      if (found.records.length === 0) return [{ name: other, state: 'missing' }];
      const why = whyUnsound(found);
      return [why === undefined ? { name: other, state: 'sound' } : { name: other, state: 'unsound', why }];
    });
    return (await Promise.all(each)).flat();
  },
};
