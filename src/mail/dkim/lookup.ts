/** Finds the key of a selector in the DNS (RFC 6376 §3.6.2), and says what stands there instead where there is none. */
import { type DomainName, under } from '../../net/dns/name.ts';
import type { Answer, Failure, Resolver, RR } from '../../net/dns/resolver.ts';
import { textOf } from '../../net/dns/text.ts';
import { readTags } from '../tag-list/index.ts';
import { type Parsed, parse } from './parse.ts';

/** A TXT record that is a key, or was meant to be one. */
export interface PublishedKey extends Parsed {
  readonly rr: RR<'TXT'>;
  readonly text: string;
}

/**
 * - `found`: one key; `unrelated` are the texts of other TXT records beside it.
 * - `several`: more than one key, of which a verifier may take any (§3.6.2.2).
 * - `foreign`: TXT records, none of which was meant to be a key.
 * - `dangling`: CNAMEs lead to `target`, which has no TXT record; `target` is undefined where it could not be asked for.
 * - `none`: no TXT record; `exists` tells an empty name from one that does not exist.
 * - `unanswered`: nothing is known; `detail` is a sentence.
 *
 * `name` is the name in question. `via` lists the owners of the CNAMEs that were followed; `host` is where they ended.
 */
export type KeyLookup = { readonly name: DomainName } & (
  | ({ readonly kind: 'found'; readonly key: PublishedKey; readonly unrelated: readonly string[] } & Followed)
  | ({ readonly kind: 'several'; readonly keys: readonly PublishedKey[] } & Followed)
  | ({
      readonly kind: 'foreign';
      readonly records: readonly RR<'TXT'>[];
      readonly texts: readonly string[];
    } & Followed)
  | {
      readonly kind: 'dangling';
      readonly via: readonly DomainName[];
      readonly target?: DomainName;
      readonly exists: boolean;
    }
  | { readonly kind: 'none'; readonly exists: boolean }
  | { readonly kind: 'unanswered'; readonly failure: Failure; readonly detail: string }
);

interface Followed {
  readonly via: readonly DomainName[];
  /** The name that holds the records, where it is another. */
  readonly host?: DomainName;
}

/** A selector, one or more labels, of the domain that signs (`d=`). */
export interface KeyName {
  readonly selector: string;
  readonly domain: DomainName;
}

/** RFC 6376 §3.6.2.1: keys stand under `_domainkey`. Undefined where the name would be too long for the wire. */
export const keyNameOf = ({ selector, domain }: KeyName): DomainName | undefined =>
  under(`${selector}._domainkey`, domain);

/** Asks for the key. One question, and a second one for the target of a CNAME that leads nowhere. Never rejects. */
export async function lookupKey(key: KeyName, { dns }: { readonly dns: Resolver }): Promise<KeyLookup> {
  const name = keyNameOf(key);
  // A name that cannot be asked for does not exist.
  if (name === undefined) return { kind: 'none', name: key.domain, exists: false };
  const answer = await dns({ name, type: 'TXT' });
  if (answer.kind === 'failed')
    return { kind: 'unanswered', name, failure: answer.failure, detail: answer.detail };
  if (answer.kind === 'found') return judged(name, answer);
  const exists = answer.kind === 'nodata';
  const alias = answer.via?.at(-1);
  if (alias === undefined) return { kind: 'none', name, exists };
  const target = await targetOf(alias, dns);
  return {
    kind: 'dangling',
    name,
    via: answer.via ?? [],
    exists,
    ...(target === undefined ? {} : { target }),
  };
}

async function targetOf(alias: DomainName, dns: Resolver): Promise<DomainName | undefined> {
  const answer = await dns({ name: alias, type: 'CNAME' });
  return answer.kind === 'found' ? answer.records[0]?.data : undefined;
}

function judged(name: DomainName, { records, via }: Extract<Answer<'TXT'>, { kind: 'found' }>): KeyLookup {
  const host = records[0]?.name;
  const followed = { name, via, ...(host === undefined || host === name ? {} : { host }) };
  const texts = records.map((rr) => ({ rr, text: textOf(rr.data) }));
  const keys = texts.filter(({ text }) => isMeantAsKey(text)).map((one) => ({ ...one, ...parse(one.text) }));
  const unrelated = texts.filter(({ text }) => !isMeantAsKey(text)).map(({ text }) => text);
  const [key] = keys;
  if (key === undefined) return { kind: 'foreign', records, texts: unrelated, ...followed };
  if (keys.length === 1) return { kind: 'found', key, unrelated, ...followed };
  return { kind: 'several', keys, ...followed };
}

/** Whether whoever published the text meant a key, however badly it is written: it names the version, or has a `p=`. */
export const isMeantAsKey = (text: string): boolean =>
  /^[\s"'\\]{0,9}v\s{0,9}=\s{0,9}"?dkim/i.test(text) ||
  (!isAnotherRecord(text) && readTags(text, { caseless: true }).tags.some(({ name }) => /^p$/i.test(name)));

/** The versions of the other records of mail, of which some have a `p=` too. */
const isAnotherRecord = (text: string): boolean =>
  /^\s{0,9}v\s{0,9}=\s{0,9}(?:spf|dmarc|sts|tlsrpt|bimi)/i.test(text);
