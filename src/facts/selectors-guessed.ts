/** Which DKIM selectors a domain is likely to have, by the providers that its SPF record and its MX records name. */
import { parse, select } from '../mail/spf/index.ts';
import { type DomainName, isWithin } from '../net/dns/name.ts';
import data from './data/selectors.json' with { type: 'json' };

interface Provider {
  readonly id: string;
  readonly name: string;
  readonly spf?: readonly string[];
  readonly mx?: readonly string[];
  readonly selectors?: readonly string[];
  readonly hosts?: readonly string[];
}

const providers: readonly Provider[] = data.providers;

/** A selector costs a question; more than these say nothing new. */
export const mostGuesses = 20;

export interface Hints {
  readonly domain: DomainName;
  /** The names that the top-level SPF record includes or redirects to, in lower case. */
  readonly spfTargets: readonly string[];
  /** The hosts that receive mail. */
  readonly exchangers: readonly DomainName[];
}

/** At most {@link mostGuesses} selectors in lower case: of the MX provider first, then in the order of the SPF record. */
export function guessSelectors({ domain, spfTargets, exchangers }: Hints): readonly string[] {
  const named = [
    ...exchangers.flatMap((host) =>
      providers.filter(({ mx = [] }) => mx.some((name) => isBelow(host, name))),
    ),
    ...spfTargets.flatMap((target) =>
      providers.filter(({ spf = [] }) => spf.some((name) => isBelow(target, name))),
    ),
  ];
  const own = exchangers.some((host) => isWithin(host, domain)) ? data.ownHost : [];
  return [...new Set([...named.flatMap(({ selectors = [] }) => selectors), ...own])].slice(0, mostGuesses);
}

/** The provider that is known to host keys under this name. */
export const providerOfHost = (host: DomainName): string | undefined =>
  providers.find(({ hosts = [] }) => hosts.some((name) => isBelow(host, name)))?.name;

/** What an SPF record includes or redirects to, macros as they stand; nothing where there is not exactly one. */
export function spfTargetsOf(texts: readonly string[]): readonly string[] {
  const selection = select(texts);
  const terms = selection.kind === 'one' ? (parse(selection.text).record?.terms ?? []) : [];
  return terms.flatMap((term) => {
    if (term.kind === 'modifier') return term.name === 'redirect' ? [term.value.text.toLowerCase()] : [];
    return term.mechanism.name === 'include' ? [term.mechanism.domain.text.toLowerCase()] : [];
  });
}

/** Like `isWithin`, for names that may still hold macros. */
const isBelow = (name: string, ancestor: string): boolean =>
  name === ancestor || name.endsWith(`.${ancestor}`);
