/** How many questions had to wait for one another. */
import type { Asked } from './name-server.ts';

/**
 * The longest chain of questions of which none could be known before the answer to the one before: the name that it asks
 * for, or the part that is not the domain's own, stands in that answer. Names that follow from the settings alone (`_dmarc`,
 * declared selectors) depend on nothing, whenever they were asked: to wait with them is no excuse.
 */
export function longestNeededChain(asked: readonly Asked[], domain: string): readonly Asked[] {
  const chains = [...neededChains(asked, domain).values()];
  return chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
}

/** To each question the questions that it had to wait for, itself last. */
export function neededChains(asked: readonly Asked[], domain: string): ReadonlyMap<Asked, readonly Asked[]> {
  const sources = new Map(asked.map((question) => [question, sourcesOf(question, asked, domain)]));
  const chains = new Map<Asked, readonly Asked[]>();
  const isReady = (question: Asked): boolean => {
    const known = sources.get(question) ?? [];
    return known.length === 0 || known.some((source) => chains.has(source));
  };
  // Level by level, so that what is learned in two ways is learned by the shorter one.
  for (let level: readonly Asked[] = asked.filter(isReady); level.length > 0; ) {
    const reached = level.map((question) => {
      const source = sources.get(question)?.find((known) => chains.has(known));
      return [question, [...((source && chains.get(source)) ?? []), question]] as const;
    });
    for (const [question, chain] of reached) chains.set(question, chain);
    level = asked.filter((question) => !chains.has(question) && isReady(question));
  }
  return chains;
}

/** The longest chain in time: each question came after the one before was answered. Waiting without need counts here. */
export function longestTimedChain(asked: readonly Asked[]): number {
  const depths = new Map<Asked, number>();
  for (const question of [...asked].sort((a, b) => a.came - b.came)) {
    const before = [...depths].filter(([{ answered }]) => answered <= question.came);
    depths.set(question, 1 + Math.max(0, ...before.map(([, depth]) => depth)));
  }
  return Math.max(0, ...depths.values());
}

/** The answers that hold the longest part of the name which any answer holds. */
function sourcesOf({ name }: Asked, asked: readonly Asked[], domain: string): readonly Asked[] {
  const labels = name.split('.');
  const parts = labels.map((_, i) => labels.slice(i).join('.')).slice(0, -1);
  const telling = parts.filter((part) => !`.${domain}`.endsWith(`.${part}`));
  for (const part of telling) {
    const sources = asked.filter((other) => other.name !== name && other.said.includes(part));
    if (sources.length > 0) return sources;
  }
  return [];
}
