/** What a domain publishes as SPF: all that looks like a record, and the tree of the one that is in force. */
import { type Fact, observed } from '../core/fact.ts';
import type { Location } from '../core/finding.ts';
import { expand, isSpf, type Parsed, parse, type SpfTree } from '../mail/spf/index.ts';
import type { RR } from '../net/dns/resolver.ts';
import { textOf } from '../net/dns/text.ts';
import { placeOf } from './place.ts';

export interface PublishedText {
  /** The character-strings joined, octets as characters of the same code. */
  readonly text: string;
  readonly rr: RR<'TXT'>;
}

/** The one record of a domain, as read. */
export interface OwnRecord extends Parsed, PublishedText {}

export interface Spf {
  /** All TXT records of the domain, most of which have nothing to do with SPF. */
  readonly texts: readonly PublishedText[];
  /** Those that are SPF records (RFC 7208 §4.5). */
  readonly records: readonly PublishedText[];
  /** Where there is exactly one. */
  readonly own?: OwnRecord;
  /** Where findings about the domain's SPF point. */
  readonly at: Location;
  readonly tree: SpfTree;
}

export const spf: Fact<'domain', Spf> = {
  name: 'spf',
  on: 'domain',
  async gather({ name }, world) {
    const [answer, tree] = await Promise.all([
      world.dns({ name, type: 'TXT' }),
      expand({ domain: name }, world),
    ]);
    const found = observed(`TXT records of ${name}`, answer);
    const texts = found.kind === 'found' ? found.records.map((rr) => ({ rr, text: textOf(rr.data) })) : [];
    const records = texts.filter(({ text }) => isSpf(text));
    const [first] = records;
    return {
      texts,
      records,
      ...(first !== undefined && records.length === 1 ? { own: { ...first, ...parse(first.text) } } : {}),
      at: placeOf('TXT', first?.rr ?? { name }),
      tree,
    };
  },
};

/** Why a check of the record does not apply. */
export const withoutRecord = ({ spf }: { readonly spf: Spf }): string | undefined =>
  spf.own === undefined ? 'there is no single SPF record' : undefined;

/** Why a check of what the record says does not apply: a mistake may hide what was meant. */
export function withoutSoundRecord({ spf }: { readonly spf: Spf }): string | undefined {
  const isBroken = spf.own?.problems.some(({ level }) => level === 'error') ?? false;
  return isBroken ? 'the SPF record has mistakes (spf/syntax)' : withoutRecord({ spf });
}
