/** What a run has learned of bounces: tables for the report, and the dead addresses for a file of their own. */
import type { BounceTable } from '../core/report.ts';
import type { RunWide } from '../core/run-wide.ts';
import type { Inspected } from '../engine/inspect.ts';
import type { DeadAddress } from '../facts/bounce-tally.ts';
import { type Bounces, bounces } from '../facts/bounces.ts';
import { categories } from '../mail/dsn/classify/categories.ts';
import type { DomainName } from '../net/dns/name.ts';
import type { Options } from './options/index.ts';

export interface Came {
  /** Of the domains in the order of the settings, then of other senders; none without bounces. */
  readonly tables: readonly BounceTable[];
  readonly dead: readonly DeadAddress[];
}

interface Asked {
  readonly options: Options;
  readonly inputs: RunWide['inputs'];
}

export async function bouncesFrom(inspected: Inspected, { options, inputs }: Asked): Promise<Came> {
  if (inputs.bounces.length === 0) return { tables: [], dead: [] };
  const names: readonly (DomainName | undefined)[] = [...options.domains.map(({ name }) => name), undefined];
  const found = await Promise.all(
    names.map(async (name) => {
      const subject = { kind: 'bounces', ...(name === undefined ? {} : { name }) } as const;
      return { name, came: await inspected.recall(bounces, subject) };
    }),
  );
  const known = found.flatMap(({ name, came }) => (came === undefined ? [] : [{ name, came }]));
  return {
    tables: known.filter(({ came }) => came.failed + came.delayed > 0).map(tableOf),
    // What somebody else sent to is no reason to stop sending.
    dead: known.flatMap(({ name, came }) => (name === undefined ? [] : came.dead)),
  };
}

export const tableOf = ({
  name,
  came,
}: {
  readonly name?: string | undefined;
  readonly came: Bounces;
}): BounceTable => ({
  ...(name === undefined ? {} : { domain: name }),
  failed: came.failed,
  delayed: came.delayed,
  dead: came.dead.length,
  categories: came.categories.map(({ category, failed, delayed, permanent, temporary, receivers }) => ({
    category,
    failed,
    delayed,
    permanent,
    temporary,
    receivers,
    remedy: `${categories[category].remedy}.`,
    checks: categories[category].checks,
  })),
});

const columns = ['recipient', 'category', 'status', 'bounces', 'last', 'file', 'line'] as const;

/** CSV of RFC 4180, with a header; an address that a spreadsheet would take for a formula is quoted as text. */
export const suppressionsCsv = (dead: readonly DeadAddress[]): string =>
  [columns, ...dead.map(rowOf)].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');

const rowOf = ({
  recipient,
  category,
  status = '',
  count,
  date = '',
  at,
}: DeadAddress): readonly string[] => [
  recipient,
  category,
  status,
  String(count),
  date,
  at.path,
  String(at.line),
];

/** OWASP: "=", "+", "-" and "@" begin a formula. */
const cell = (text: string): string => {
  const clean = text.replace(/[\p{Cc}\p{Cf}]/gu, '');
  const harmless = /^[=+\-@]/.test(clean) ? `'${clean}` : clean;
  return /[",;']|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};
