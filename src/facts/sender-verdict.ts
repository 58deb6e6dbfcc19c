/** The worst that happens to a declared network, and the record that would mend it. */
import type { Json } from '../core/finding.ts';
import { formatNetwork, liveTermsOf } from '../mail/spf/index.ts';
import { isInner } from './address-range.ts';
import type { SenderSpf } from './sender-spf.ts';
import { withoutSoundRecord } from './spf.ts';
import { admitting, publishing } from './spf-admitting.ts';
import { whyUnsound } from './spf-unsound.ts';

/** Plain data, fit for a finding. */
export interface Refused {
  readonly result: (typeof worstFirst)[number];
  readonly network: string;
  /** The first address with this result. */
  readonly address: string;
  /** The term that matched, and the domain in whose record it stands. */
  readonly term?: string;
  readonly domain: string;
  readonly reason: string;
  /** How many addresses of the network do not pass, of how many that were tried. */
  readonly refused: number;
  readonly tried: number;
  /** What would admit the network, in the imperative. */
  readonly mending: string;
  readonly [key: string]: Json | undefined;
}

const worstFirst = ['fail', 'permerror', 'softfail', 'neutral'] as const;

/** Undefined where the whole network passes. */
export function refusedIn({ results, network, spf: { own } }: SenderSpf): Refused | undefined {
  const result = worstFirst.find((bad) => results.some((one) => one.result === bad));
  const worst = results.find((one) => one.result === result);
  if (result === undefined || worst === undefined || own?.record === undefined) return undefined;
  const { address, domain, reason, mechanism: term } = worst;
  return {
    ...{ result, address, domain, reason, network: formatNetwork(network), tried: results.length },
    ...(term === undefined ? {} : { term }),
    refused: results.filter((one) => one.result !== 'pass').length,
    mending: publishing(admitting(own.record, network, { first: result === 'permerror' })),
  };
}

/** Why there is nothing to say of a sender that other checks do not say of the record. */
export function withoutVerdict({ network, spf, results }: SenderSpf): string | undefined {
  if (isInner(network.address)) return 'no receiver sees this address (sender/special-address)';
  const unusable = withoutSoundRecord({ spf });
  if (unusable !== undefined) return unusable;
  const isError = results.every(({ result }) => result === 'permerror');
  return isError && whyUnsound(spf) !== undefined
    ? 'the SPF record cannot be evaluated, for reasons that other checks give'
    : undefined;
}

/** Whether a term decided that means something else for every address, and not every address was tried. */
export function isSampleOnly({ isSample, results, spf: { tree } }: SenderSpf): boolean {
  const live = [...liveTermsOf(tree)];
  const decided = live.filter(({ at, node }) =>
    results.some(({ domain, mechanism }) => at.domain === domain && node.term.text === mechanism),
  );
  const isDynamic = ({ node }: (typeof live)[number]): boolean =>
    node.isIndeterminate ||
    (node.child !== undefined && [...liveTermsOf(node.child)].some((below) => below.node.isIndeterminate));
  return isSample && decided.some(isDynamic);
}
