/** The mail exchangers of a domain, with what stands in for them (RFC 5321 §5.1, RFC 7505). */
import { type Fact, observed } from '../core/fact.ts';
import type { DomainName } from '../net/dns/name.ts';
import type { RR } from '../net/dns/resolver.ts';

export type MailExchangers =
  /** MX records, by preference; `null` ones (RFC 7505) among them where the set is mixed. */
  | { readonly kind: 'exchangers'; readonly records: readonly RR<'MX'>[] }
  /** A single MX that names the root: the domain takes no mail. */
  | { readonly kind: 'null'; readonly records: readonly RR<'MX'>[] }
  /** No MX, but addresses, to which mail then goes. */
  | { readonly kind: 'implicit'; readonly records: readonly [] }
  | { readonly kind: 'none'; readonly records: readonly []; readonly domainExists: boolean };

export const isNullMx = ({ data }: RR<'MX'>): boolean => data.exchange === '';

export const mx: Fact<'domain', MailExchangers> = {
  name: 'mx',
  on: 'domain',
  async gather({ name }, world) {
    const answer = observed(`MX records of ${name}`, await world.dns({ name, type: 'MX' }));
    if (answer.kind === 'found') {
      const records = [...answer.records].sort(byPreference);
      return { kind: records.every(isNullMx) ? 'null' : 'exchangers', records };
    }
    const addresses = await Promise.all([world.dns({ name, type: 'A' }), world.dns({ name, type: 'AAAA' })]);
    if (addresses.some(({ kind }) => kind === 'found')) return { kind: 'implicit', records: [] };
    for (const address of addresses) observed(`addresses of ${name}`, address);
    return { kind: 'none', records: [], domainExists: answer.kind === 'nodata' };
  },
};

const byPreference = (a: RR<'MX'>, b: RR<'MX'>): number =>
  a.data.preference - b.data.preference || (a.data.exchange < b.data.exchange ? -1 : 1);

/** The hosts that mail goes to, each once. */
export const exchangersOf = (found: MailExchangers): readonly DomainName[] => [
  ...new Set(found.records.filter((record) => !isNullMx(record)).map(({ data }) => data.exchange)),
];
