/** Why nothing is known from a list, and what whoever asks can do about it. */
import type { Failure } from '../../net/dns/resolver.ts';
import type { ListDescription } from './list.ts';

/**
 * - `refused`: the list says, in its own way or that of the DNS, that it does not answer this resolver or this key.
 * - `no-answer`: nobody answered, or only that something is wrong.
 * - `not-a-list`: answers that no list gives: the resolver rewrites them, or the zone was sold.
 * - `silent`: what is on every list is not on this one (RFC 5782 §5): it refuses without a word, or is dead.
 * - `lists-everything`: what is on no list is on this one: it was given up, and its answers say nothing.
 * - `unconfirmed`: not listed, of a list without a test point that would show that it answers.
 * - `dead`: known to be given up; it is not asked.
 * - `not-applicable`: the list is not for such a subject; it is not asked.
 */
export type Cause =
  | 'refused'
  | 'no-answer'
  | 'not-a-list'
  | 'silent'
  | 'lists-everything'
  | 'unconfirmed'
  | 'dead'
  | 'not-applicable';

/** `why` ends a sentence that begins with the list; `remedy` is one of its own, without a full stop. */
export interface Unavailable {
  readonly kind: 'unavailable';
  readonly why: string;
  readonly cause: Cause;
  readonly remedy: string;
}

export const unavailable = (cause: Cause, why: string, list: ListDescription): Unavailable => ({
  kind: 'unavailable',
  why,
  cause,
  remedy: remedies[cause](list),
});

const ownResolver = 'ask through a resolver of your own, which asks the list itself';
const leaveOut = 'leave the list out';

/** A list with keys answers any resolver that has one. */
function otherWay({ keyUrl, zone }: ListDescription): string {
  if (zone.includes('{key}')) return 'see that the access key is right and still in force';
  return keyUrl === undefined ? ownResolver : `${ownResolver}, or with an access key (${keyUrl})`;
}

const remedies: Readonly<Record<Cause, (list: ListDescription) => string>> = {
  refused: otherWay,
  'no-answer': () => `try again later, or ${ownResolver}`,
  'not-a-list': () => `${ownResolver}; if it says the same, ${leaveOut}`,
  silent: otherWay,
  'lists-everything': () => leaveOut,
  unconfirmed: () => 'look the subject up on the page of the list',
  dead: () => leaveOut,
  'not-applicable': () => 'ask a list that is for it',
};

/** What the answer of a resolver that failed says of the list. */
export function failedWith(failure: Failure, detail: string, list: ListDescription): Unavailable {
  // A key that is no longer good is answered in these two ways.
  const isRefused = failure === 'refused' || (failure === 'servfail' && list.zone.includes('{key}'));
  return isRefused
    ? unavailable('refused', `refuses to answer (${detail})`, list)
    : unavailable('no-answer', `does not answer (${detail})`, list);
}
