/** The TXT records at `_dmarc.<domain>` itself: DMARC records, what was meant to be one, and the rest. */
import { type Fact, observed } from '../core/fact.ts';
import { quoted } from '../core/quote.ts';
import { type ParsedRecord, parse, policies } from '../mail/dmarc/index.ts';
import { type DomainName, under } from '../net/dns/name.ts';
import type { RR } from '../net/dns/resolver.ts';
import { textOf } from '../net/dns/text.ts';

export interface DmarcText {
  readonly text: string;
  readonly parsed: ParsedRecord;
  readonly source: RR<'TXT'>;
}

export interface DmarcTexts {
  /** `_dmarc.<domain>`. */
  readonly name: DomainName;
  /** Those that start with `v=DMARC1`, the only ones that receivers read. */
  readonly records: readonly DmarcText[];
  /** Those that receivers do not read as DMARC, though they were surely meant so. */
  readonly nearMisses: readonly DmarcText[];
  readonly unrelated: readonly DmarcText[];
  /** The CNAMEs that were followed, and whether what the last one names exists. */
  readonly via: readonly DomainName[];
  readonly exists: boolean;
}

export const dmarcTexts: Fact<'domain', DmarcTexts> = {
  name: 'dmarc-texts',
  on: 'domain',
  async gather({ name: domain }, world) {
    const name = under('_dmarc', domain);
    if (name === undefined) return { ...nothing, name: domain };
    const answer = observed(`TXT records of ${name}`, await world.dns({ name, type: 'TXT' }));
    const via = answer.via ?? [];
    if (answer.kind !== 'found') return { ...nothing, name, via, exists: answer.kind === 'nodata' };
    const texts = answer.records.map(readText);
    const others = texts.filter(({ parsed }) => !parsed.isDmarc);
    return {
      name,
      records: texts.filter(({ parsed }) => parsed.isDmarc),
      nearMisses: others.filter(isNearMiss),
      unrelated: others.filter((text) => !isNearMiss(text)),
      via,
      exists: true,
    };
  },
};

const nothing = { records: [], nearMisses: [], unrelated: [], via: [], exists: false };

export function readText(source: RR<'TXT'>): DmarcText {
  const text = textOf(source.data);
  return { text, parsed: parse(text), source };
}

/** It names DMARC where the version belongs, or has a policy. */
const isNearMiss = ({ text, parsed }: DmarcText): boolean =>
  /^[\s"';\\]*v\s{0,9}=\s{0,9}["']?dmarc/i.test(text.slice(0, 60)) ||
  parsed.problems.some(({ code }) => code === 'version-not-first') ||
  parsed.tags.some(
    ({ name, value }) => /^p$/i.test(name) && policies.some((policy) => policy === value.toLowerCase()),
  );

/** The one DMARC record of the domain itself. */
export const ownRecord = ({ records }: DmarcTexts): DmarcText | undefined =>
  records.length === 1 ? records[0] : undefined;

/** Why a check of the record's text does not apply. */
export const withoutOwnRecord = (texts: DmarcTexts): string | undefined =>
  ownRecord(texts) === undefined ? `there is no single DMARC record at ${texts.name}` : undefined;

/** Whether something at the name was meant to be a policy and is none; a check of its own says what. */
export const isBroken = ({ records, nearMisses, via }: DmarcTexts): boolean =>
  records.length > 0 || nearMisses.length > 0 || via.length > 0;

/** A record that a remedy says to publish: in full, since people copy it, unless it is absurdly long. */
export const inFull = (text: string): string => (text.length <= 1000 ? `"${text}"` : quoted(text));
