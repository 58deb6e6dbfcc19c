/** The columns of a metrics file, and what a name says of its unit. */

export const counts = ['sent', 'delivered', 'bounced', 'hard-bounced', 'complained', 'unsubscribed'] as const;
export type Count = (typeof counts)[number];

const labels = ['day', 'domain', 'stream'] as const;
type Label = (typeof labels)[number];

export type Column =
  | { readonly kind: 'label'; readonly name: Label }
  | { readonly kind: 'count'; readonly name: Count; readonly unit: Unit }
  /** A rate that does not say what it is a rate of. */
  | { readonly kind: 'unit-unknown' }
  | { readonly kind: 'unknown' };

/** How many of one are the whole. */
export type Unit = 'count' | 'percent' | 'ratio';

/** What other tools call them. */
const aliases: Readonly<Record<string, Count | Label>> = {
  date: 'day',
  bounces: 'bounced',
  bounce: 'bounced',
  'hard-bounces': 'hard-bounced',
  'hard-bounce': 'hard-bounced',
  complaints: 'complained',
  complaint: 'complained',
  spam: 'complained',
  unsubscribes: 'unsubscribed',
  unsubscribe: 'unsubscribed',
};

/** Upper case, spaces and underscores do not matter. */
export function columnOf(header: string): Column {
  const name = header
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const [, base = name, suffix] = /^(.+)-(percent|ratio|rate)$/.exec(name) ?? [];
  const known = aliases[base] ?? base;
  if (isLabel(known)) return suffix === undefined ? { kind: 'label', name: known } : { kind: 'unknown' };
  if (!isCount(known)) return { kind: 'unknown' };
  if (suffix === 'rate') return { kind: 'unit-unknown' };
  return { kind: 'count', name: known, unit: suffix === undefined ? 'count' : (suffix as Unit) };
}

const isLabel = (name: string): name is Label => (labels as readonly string[]).includes(name);
const isCount = (name: string): name is Count => (counts as readonly string[]).includes(name);
