/** What one evaluation knows from its start, counts on its way and remembers (RFC 7208 §4.1, §4.6.4). */
import type { DomainName } from '../../net/dns/name.ts';
import type { Resolver } from '../../net/dns/resolver.ts';
import { type Address, unmapped } from './address.ts';
import { lookupLimit, voidLimit } from './limits.ts';
import type { MacroContext } from './macros.ts';
import { validatedNames } from './ptr.ts';
import type { SpfProblem } from './record.ts';

/** The steps that are kept of a long evaluation. */
const longestTrace = 250;

/** Why an evaluation ends without a match of its own. */
export interface SpfObstacle {
  readonly code:
    | 'not-an-address'
    | 'not-a-domain'
    | 'no-record'
    | 'several-records'
    | 'syntax'
    | 'lookup-limit'
    | 'void-limit'
    | 'mx-limit'
    /** An `include` or `redirect` leads to a domain without a record. */
    | 'target-without-record'
    | 'unanswered';
  /** The domain whose record, or missing record, it is about. */
  readonly domain: string;
  /** The term at which it was met. */
  readonly term?: string;
  /** For `syntax`: the errors. */
  readonly problems?: readonly SpfProblem[];
  /** For `unanswered`: why there was no answer. */
  readonly detail?: string;
}

export interface Stop {
  readonly kind: 'stop';
  readonly result: 'temperror' | 'permerror';
  readonly obstacle: SpfObstacle;
}
export type Outcome = { readonly kind: 'match' } | { readonly kind: 'no-match' } | Stop;

/** A term that was looked at; those within an `include` stand before it. */
export interface Step {
  readonly domain: string;
  readonly term: string;
  readonly outcome: 'match' | 'no-match' | 'temperror' | 'permerror';
}

export interface Session {
  readonly dns: Resolver;
  readonly address: Address;
  readonly counts: { lookups: number; voids: number };
  readonly trace: Step[];
  /** What macros stand for in the record of a domain. */
  contextAt(domain: string): MacroContext;
}

export interface SessionInput {
  readonly dns: Resolver;
  readonly address: Address;
  readonly sender: MacroContext['sender'];
  readonly helo: string;
  readonly receiver: string;
  readonly now: Date;
}

export function sessionFor({ dns, address: given, ...rest }: SessionInput): Session {
  const address = unmapped(given);
  let names: Promise<readonly DomainName[]> | undefined;
  const context = {
    ...rest,
    address,
    validatedNames: () => {
      names ??= validatedNames(address, dns).then((found) => (found.kind === 'names' ? found.names : []));
      return names;
    },
  };
  return {
    dns,
    address,
    counts: { lookups: 0, voids: 0 },
    trace: [],
    contextAt: (domain) => ({ ...context, domain }),
  };
}

export function note({ trace }: Session, step: Step): void {
  if (trace.length < longestTrace) trace.push(step);
}

/** Counts a term that asks the DNS; the stop where it is one too many. */
export function countLookup(
  { counts }: Session,
  at: { readonly domain: string; readonly term: string },
): Stop | undefined {
  counts.lookups += 1;
  return counts.lookups > lookupLimit ? stopped('permerror', { code: 'lookup-limit', ...at }) : undefined;
}

/** Counts a term whose look-up found nothing; the stop where it is one too many. */
export function countVoid(
  { counts }: Session,
  at: { readonly domain: string; readonly term: string },
): Stop | undefined {
  counts.voids += 1;
  return counts.voids > voidLimit ? stopped('permerror', { code: 'void-limit', ...at }) : undefined;
}

export const stopped = (result: Stop['result'], obstacle: SpfObstacle): Stop => ({
  kind: 'stop',
  result,
  obstacle,
});
