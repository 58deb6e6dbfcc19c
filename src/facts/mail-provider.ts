/** Which mailbox provider a mail exchanger belongs to, by its name. */
import { type DomainName, isWithin, parseName } from '../net/dns/name.ts';
import data from './data/selectors.json' with { type: 'json' };

interface Provider {
  readonly name: string;
  readonly mx?: readonly string[];
}

const exchangers = (data.providers as readonly Provider[]).flatMap(({ name, mx = [] }) =>
  mx.map((text) => ({ provider: name, ancestor: parseName(text) })),
);

/** The provider's name for people, undefined where it is none that is known. */
export const mailProviderOf = (host: DomainName): string | undefined =>
  exchangers.find(({ ancestor }) => ancestor !== undefined && isWithin(host, ancestor))?.provider;
