/** CNAMEs inside a reply: which follow from the question, in whatever order they stand. */
import { longestChain } from '../chain.ts';
import type { DomainName } from '../name.ts';
import type { Question } from '../resolver.ts';
import { isInternet, type Sections } from './message.ts';
import { rdata } from './rdata.ts';

/** The target of each CNAME, whatever the order of the records; undefined where one cannot be read. */
export function aliasesIn(
  message: Buffer,
  { answers }: Sections,
): ReadonlyMap<DomainName, DomainName> | undefined {
  const aliases = new Map<DomainName, DomainName>();
  for (const record of answers) {
    if (record.owner === undefined || record.type !== rdata.CNAME.code || !isInternet(record)) continue;
    const target = rdata.CNAME.read(message, record.start, record.end);
    if (target === undefined) return undefined;
    if (!aliases.has(record.owner)) aliases.set(record.owner, target);
  }
  return aliases;
}

export interface Chain {
  readonly via: readonly DomainName[];
  readonly end: DomainName;
}

/** The owners of the CNAMEs from the name in question on, and the name they end with. */
export function followAliases(
  { name, type }: Question,
  aliases: ReadonlyMap<DomainName, DomainName>,
): Chain | 'circle' {
  const via = new Set<DomainName>();
  let end = name;
  for (let target = aliasOf(end); target !== undefined; target = aliasOf(end)) {
    if (via.has(end) || via.size >= longestChain) return 'circle';
    via.add(end);
    end = target;
  }
  return { via: [...via], end };

  function aliasOf(owner: DomainName): DomainName | undefined {
    return type === 'CNAME' ? undefined : aliases.get(owner);
  }
}
