/** Reads a `record` of a report: one group of messages (RFC 9990 §3.1.1). */
import { present } from '../container/index.ts';
import { parseNetwork } from '../spf/index.ts';
import { childOf, childrenOf, type Element, textOf, wordOf } from './element.ts';
import type { Disposition, DkimResult, OverrideReason, ReportRecord, SpfResult } from './report.ts';

/** No report counts more; what does is no number of messages. */
const mostMessages = 1_000_000_000;
/** RFC 9990 §3.1: no more signatures than that should be told of a row; reasons are fewer. */
const most = 100;

/** `bad-count`: without a number of messages, there is nothing to be told. */
export function readRecord(
  record: Element,
): ReportRecord | { readonly problem: 'bad-count'; readonly text: string } {
  const row = childOf(record, 'row');
  const source = textOf(row, 'source_ip') ?? '';
  const written = textOf(row, 'count') ?? '';
  const count = /^\d{1,10}$/.test(written) ? Number(written) : Number.NaN;
  if (!(count <= mostMessages)) return { problem: 'bad-count', text: written };
  // Some reporters write it so.
  const identifiers = childOf(record, 'identifiers') ?? childOf(record, 'identities');
  const auth = childOf(record, 'auth_results');
  return {
    sourceIp: addressOf(source) ?? source,
    count,
    ...evaluatedIn(childOf(row, 'policy_evaluated')),
    ...present('headerFrom', nameOf(identifiers, 'header_from')),
    ...present('envelopeFrom', nameOf(identifiers, 'envelope_from')),
    ...present('envelopeTo', nameOf(identifiers, 'envelope_to')),
    authDkim: childrenOf(auth, 'dkim').slice(0, most).map(dkimOf),
    authSpf: childrenOf(auth, 'spf').slice(0, most).map(spfOf),
  };
}

type Evaluated = Pick<ReportRecord, 'disposition' | 'dkim' | 'spf' | 'reasons'>;

function evaluatedIn(evaluated: Element | undefined): Evaluated {
  const verdict = (name: string): 'pass' | 'fail' | undefined => {
    const word = wordOf(evaluated, name);
    return word === 'pass' || word === 'fail' ? word : undefined;
  };
  return {
    ...present('disposition', dispositions[wordOf(evaluated, 'disposition') ?? '']),
    ...present('dkim', verdict('dkim')),
    ...present('spf', verdict('spf')),
    reasons: childrenOf(evaluated, 'reason').slice(0, most).map(reasonOf),
  };
}

const dispositions: Readonly<Record<string, Disposition | undefined>> = {
  none: 'none',
  pass: 'pass',
  quarantine: 'quarantine',
  reject: 'reject',
};

const reasonOf = (reason: Element): OverrideReason => ({
  type: wordOf(reason, 'type') ?? 'other',
  ...present('comment', textOf(reason, 'comment')),
});

const dkimOf = (result: Element): DkimResult => ({
  ...present('domain', nameOf(result, 'domain')),
  ...present('selector', textOf(result, 'selector')),
  result: wordOf(result, 'result') ?? 'none',
});

const spfOf = (result: Element): SpfResult => ({
  ...present('domain', nameOf(result, 'domain')),
  ...present('scope', wordOf(result, 'scope')),
  result: wordOf(result, 'result') ?? 'none',
});

/** Names are compared without regard to case; the dot at the end is left out. */
const nameOf = (element: Element | undefined, name: string): string | undefined =>
  wordOf(element, name)?.replace(/\.$/, '');

/** In the one form of RFC 5952; undefined for what is no address. */
export const addressOf = (text: string): string | undefined =>
  text.includes('/') ? undefined : parseNetwork(text)?.address;
