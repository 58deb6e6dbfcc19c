/** The DKIM selectors of a domain: the declared ones, and the guesses that have a key. */
import type { Fact, World } from '../core/fact.ts';
import { type KeyLookup, lookupKey } from '../mail/dkim/index.ts';
import { type DomainName, under } from '../net/dns/name.ts';
import { textOf } from '../net/dns/text.ts';
import { messages } from './messages-given.ts';
import { guessSelectors, spfTargetsOf } from './selectors-guessed.ts';

export interface Selectors {
  /** In lower case, each once. */
  readonly declared: readonly string[];
  /** Guesses, and what given messages are signed with, at which there is something to inspect; none of the declared ones. */
  readonly guessed: readonly string[];
  /** Whether one of the guesses has a key that is not revoked. */
  readonly hasGuessedKey: boolean;
  /** What answers for a selector that nobody has: anything but `none` is a wildcard, and makes guesses worthless. */
  readonly control: KeyLookup;
}

/** A label that nobody has as a selector; always the same, so that runs can be compared. */
export const controlSelector = 'no-such-selector-7f3a9c';

export const selectors: Fact<'domain', Selectors> = {
  name: 'selectors',
  on: 'domain',
  async gather({ name }, world) {
    const declared = selectorsDeclaredFor(name, world);
    const [control, isOpen, guesses, signing] = await Promise.all([
      lookupKey({ selector: controlSelector, domain: name }, world),
      mayHaveSelectors(name, world),
      guessesFor(name, world),
      signingIn(name, world),
    ]);
    const likely = [...new Set([...signing, ...guesses])];
    // Behind a wildcard every guess is right; without an answer nobody knows whether there is one.
    const tried =
      control.kind === 'none' && isOpen ? likely.filter((guess) => !declared.includes(guess)) : [];
    return { declared, control, ...(await found(tried, name, world)) };
  },
};

/** RFC 6376 §3.1: selectors are names, in which case does not matter. */
export const selectorsDeclaredFor = (domain: DomainName, world: World): readonly string[] => [
  ...new Set(world.declared(domain).selectors.map((selector) => selector.toLowerCase())),
];

/** RFC 8020 §2: where `_domainkey` does not exist, nothing below it does; not where only the end of a CNAME does not. */
async function mayHaveSelectors(domain: DomainName, { dns }: World): Promise<boolean> {
  const name = under('_domainkey', domain);
  if (name === undefined) return false;
  const answer = await dns({ name, type: 'TXT' });
  return answer.kind !== 'nxdomain' || (answer.via ?? []).length > 0;
}

/** What gives no answer gives no guess. */
async function guessesFor(domain: DomainName, { dns }: World): Promise<readonly string[]> {
  const [text, mx] = await Promise.all([
    dns({ name: domain, type: 'TXT' }),
    dns({ name: domain, type: 'MX' }),
  ]);
  return guessSelectors({
    domain,
    spfTargets: text.kind === 'found' ? spfTargetsOf(text.records.map(({ data }) => textOf(data))) : [],
    exchangers: mx.kind === 'found' ? mx.records.map(({ data }) => data.exchange) : [],
  });
}

/** The selectors of the domain's signatures that hold in the given messages; what verifies them is loaded for these. */
async function signingIn(name: DomainName, world: World): Promise<readonly string[]> {
  const given = await world.fact(messages, { kind: 'domain', name });
  if (given.length === 0) return [];
  const { messageSignatures } = await import('./message-signatures.ts');
  const signed = await Promise.all(
    given.map((message) => world.fact(messageSignatures, message).catch(() => undefined)),
  );
  return signed
    .flatMap((one) => one?.signatures ?? [])
    .flatMap(({ result, domain, selector }) =>
      result === 'pass' && domain === name && selector !== undefined ? [selector] : [],
    );
}

async function found(
  tried: readonly string[],
  domain: DomainName,
  world: World,
): Promise<Pick<Selectors, 'guessed' | 'hasGuessedKey'>> {
  const lookups = await Promise.all(tried.map((selector) => lookupKey({ selector, domain }, world)));
  const having = (isWanted: (lookup: KeyLookup) => boolean): readonly string[] =>
    tried.filter((_, i) => lookups[i] !== undefined && isWanted(lookups[i]));
  const published = having(({ kind }) => kind === 'found' || kind === 'several');
  // Providers hand out CNAMEs for keys to come: one that leads nowhere is news only where there is no key at all.
  const guessed = published.length > 0 ? published : having(({ kind }) => kind === 'dangling');
  return { guessed, hasGuessedKey: lookups.some(isLive) };
}

function isLive(lookup: KeyLookup): boolean {
  const keys = lookup.kind === 'found' ? [lookup.key] : lookup.kind === 'several' ? lookup.keys : [];
  return keys.some(({ record }) => record?.revoked === false);
}
