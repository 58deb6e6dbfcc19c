/** Which policies a record comes to, and whether to any (RFC 9989 §4.7, §4.10.1). */
import type { Span } from '../problem/index.ts';
import type { DmarcProblem, Policy } from './record.ts';
import { type TagsByName, type Values, valueFault } from './values.ts';

export interface PolicyReading {
  /** Undefined where a receiver is to leave the message to other means, as if there were no DMARC. */
  readonly inForce: Readonly<Record<'p' | 'sp' | 'np', Policy>> | undefined;
  readonly problems: readonly DmarcProblem[];
}

/** `end` is where the record ends, the place of what is missing. */
export function readPolicy(tags: TagsByName, values: Values, end: number): PolicyReading {
  // RFC 9989 §4.10.1: one syntactically valid reporting URI makes a record with a faulty policy one of `p=none`.
  const isSaved = values.rua.uris.length > 0;
  const level = isSaved ? 'warning' : 'error';
  const faulty = (['p', 'sp', 'np'] as const).flatMap((name) => {
    const tag = tags.get(name);
    return tag !== undefined && values[name] === undefined ? [valueFault(tag, level)] : [];
  });
  const isMissing = !tags.has('p');
  const missing: DmarcProblem = { code: 'missing-p', level, span: spanAt(end), tag: 'p' };
  const problems = isMissing ? [...faulty, missing] : faulty;
  if (problems.length > 0 && !isSaved) return { inForce: undefined, problems };
  if (faulty.length > 0) return { inForce: { p: 'none', sp: 'none', np: 'none' }, problems };
  // RFC 9989 §4.7: without `p`, the record is one of `p=none`; without `np`, `sp` holds, and without that, `p`.
  const p = values.p ?? 'none';
  const sp = values.sp ?? p;
  return { inForce: { p, sp, np: values.np ?? sp }, problems };
}

const spanAt = (place: number): Span => ({ start: place, end: place });
