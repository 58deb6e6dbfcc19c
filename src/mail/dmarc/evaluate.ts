/** Whether a message passes DMARC, and what its author domain asks for where it does not (RFC 9989 §5.3). */
import type { DomainName } from '../../net/dns/name.ts';
import { isAligned } from './alignment.ts';
import { type Asking, type Discovery, discoverWith, organizationalDomainWith } from './discover.ts';
import type { AlignmentMode, Policy } from './record.ts';
import { type Look, lookOver, nameFrom } from './walk.ts';

/** A domain and its result in the words of RFC 8601: `pass`, `fail`, `none`, `temperror` and so on. */
export interface Authenticated {
  readonly domain: string;
  readonly result: string;
}

export interface Message {
  /** The author domain: that of the `From` header. */
  readonly from: string;
  /** The MAIL FROM identity (never HELO, §4.4.2, but where MAIL FROM is empty), or null where SPF was not checked. */
  readonly spf: Authenticated | null;
  readonly dkim: readonly Authenticated[];
}

export interface DmarcVerdict {
  /** `none`: no record applies. `permerror`: `from` is no domain name. */
  readonly result: 'pass' | 'fail' | 'none' | 'temperror' | 'permerror';
  /** What the record asks for, `t` aside; undefined where there is none, or it is not known. */
  readonly policy: Policy | undefined;
  /** What is asked for this message: `none` unless it fails; one level less than `policy` where the record says `t=y`. */
  readonly disposition: Policy;
  readonly recordDomain: DomainName | undefined;
  /** Of the author domain. */
  readonly organizationalDomain: DomainName | undefined;
  readonly spfAligned: boolean;
  readonly dkimAligned: boolean;
  /** The TXT questions of the author domain's tree walk, in order. */
  readonly queries: readonly DomainName[];
}

/** Judges a message by what SPF and DKIM have found. Never rejects. */
export async function evaluate({ from, spf, dkim }: Message, { dns }: Asking): Promise<DmarcVerdict> {
  const author = nameFrom(from);
  if (author === undefined) return { ...nothingKnown, result: 'permerror' };
  const look = lookOver(dns);
  const [discovery, bySpf, byDkim] = await Promise.all([
    discoverWith(author, look, dns),
    identify(spf === null ? [] : [spf], author, look),
    identify(dkim, author, look),
  ]);
  const { organizationalDomain, queries } = discovery;
  const base = { ...nothingKnown, organizationalDomain, queries };
  if (discovery.kind === 'failed') return { ...base, result: 'temperror' };
  if (discovery.kind === 'none') return { ...base, result: 'none' };
  const { record, policy, domain: recordDomain } = discovery;
  const found = { ...base, policy, recordDomain };
  const spfMatch = best(bySpf, { author, organizationalDomain, mode: record.aspf });
  const dkimMatch = best(byDkim, { author, organizationalDomain, mode: record.adkim });
  const aligned = { spfAligned: spfMatch === 'aligned', dkimAligned: dkimMatch === 'aligned' };
  if (aligned.spfAligned || aligned.dkimAligned) return { ...found, ...aligned, result: 'pass' };
  // RFC 9989 §5.3.6: where a question that matters had no answer, the message neither passes nor fails.
  if (spfMatch === 'unknown' || dkimMatch === 'unknown' || policy === undefined)
    return { ...found, result: 'temperror' };
  return { ...found, result: 'fail', disposition: dispositionOf(discovery, policy) };
}

const nothingKnown = {
  policy: undefined,
  disposition: 'none' as Policy,
  recordDomain: undefined,
  organizationalDomain: undefined,
  spfAligned: false,
  dkimAligned: false,
  queries: [],
};

/** RFC 9989 §4.7: `t=y` asks for one level less. */
function dispositionOf({ record }: Extract<Discovery, { kind: 'found' }>, policy: Policy): Policy {
  if (record.t === 'n') return policy;
  return policy === 'reject' ? 'quarantine' : 'none';
}

interface Identifier {
  readonly domain: DomainName;
  /** `unknown`: SPF or DKIM had a temporary error. */
  readonly authenticated: 'yes' | 'unknown';
  /** Undefined where the walk failed, or was not needed. */
  readonly organizationalDomain: DomainName | undefined;
}

/** A message with more signatures than this is after the verifier's time, not after a pass. */
const mostIdentifiers = 20;

/** The domains that SPF or DKIM has authenticated, or might have, each with its organizational domain. */
async function identify(
  results: readonly Authenticated[],
  author: DomainName,
  look: Look,
): Promise<readonly Identifier[]> {
  const relevant = results.filter(({ result }) => result === 'pass' || result === 'temperror');
  const identifiers = relevant
    .slice(0, mostIdentifiers)
    .map(async ({ domain, result }): Promise<Identifier | undefined> => {
      const name = nameFrom(domain);
      if (name === undefined) return undefined;
      const authenticated = result === 'pass' ? 'yes' : 'unknown';
      // RFC 9989 §4.10.2: the author domain itself needs no walk.
      if (name === author) return { domain: name, authenticated, organizationalDomain: undefined };
      const found = await organizationalDomainWith(name, look);
      return {
        domain: name,
        authenticated,
        organizationalDomain: found.kind === 'found' ? found.domain : undefined,
      };
    });
  return (await Promise.all(identifiers)).filter((identifier) => identifier !== undefined);
}

type Match = 'aligned' | 'unknown' | 'not aligned';

interface Author {
  readonly author: DomainName;
  readonly organizationalDomain: DomainName | undefined;
  readonly mode: AlignmentMode;
}

/** The best that any of the identifiers comes to. */
function best(identifiers: readonly Identifier[], author: Author): Match {
  const matches = identifiers.map((identifier) => matchOf(identifier, author));
  return (['aligned', 'unknown'] as const).find((match) => matches.includes(match)) ?? 'not aligned';
}

function matchOf(
  { domain: identifier, authenticated, organizationalDomain: ofIdentifier }: Identifier,
  { author, organizationalDomain: ofAuthor, mode }: Author,
): Match {
  const isKnown =
    mode === 's' || identifier === author || (ofAuthor !== undefined && ofIdentifier !== undefined);
  if (!isKnown) return 'unknown';
  const organizationalDomains =
    ofAuthor === undefined || ofIdentifier === undefined
      ? {}
      : { organizationalDomains: [ofAuthor, ofIdentifier] as const };
  if (!isAligned({ mode, author, identifier, ...organizationalDomains })) return 'not aligned';
  return authenticated === 'yes' ? 'aligned' : 'unknown';
}
