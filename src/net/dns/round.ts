/** One question and several servers: which is tried when, and what is said where none of them answers. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Contact, Said } from './contact.ts';
import type { Answer, Failure, Question, Type } from './resolver.ts';

export interface Named {
  readonly place: string;
  readonly contact: Contact;
}

export type Failed = Extract<Answer, { kind: 'failed' }>;
export const failed = (failure: Failure, detail: string): Failed => ({ kind: 'failed', failure, detail });

/** What a server said, or one failure for all of them. */
export type Outcome<T extends Type> = Exclude<Said<T>, { kind: 'failed' }> | Failed;

export interface Round<T extends Type> {
  readonly question: Question<T>;
  readonly contacts: readonly Named[];
  readonly attempts: number;
  readonly signal: AbortSignal;
}

type Trouble = Extract<Said<Type>, { kind: 'failed' }>;

/** Tries the servers in turn until one answers. */
export async function round<T extends Type>({
  question,
  contacts,
  attempts,
  signal,
}: Round<T>): Promise<Outcome<T>> {
  const troubles = new Map<Named, Trouble>();
  const tries = new Map<Named, number>();
  const most = isHopeless(contacts) ? 1 : Math.max(attempts, contacts.length);
  for (let attempt = 0; attempt < most && !signal.aborted; attempt += 1) {
    const next = nextOf(contacts, tries, troubles);
    if (next === undefined) break;
    const tried = tries.get(next) ?? 0;
    // Right after a failure the same server fails again; a timeout has been a pause already.
    if (tried > 0 && troubles.get(next)?.failure !== 'timeout') await briefly(100 * 2 ** tried, signal);
    tries.set(next, tried + 1);
    const edns = attempt === 0 || attempt < most - 1;
    const said = await next.contact.ask(question, { recursive: question.at === undefined, edns });
    if (said.kind !== 'failed') return said;
    troubles.set(next, said);
  }
  return signal.aborted ? failed('timeout', String(signal.reason)) : summary(contacts, troubles);
}

/** Servers that were silent this often in a row get one try a question; or a dead one would use up the run. */
const manySilences = 10;
const isHopeless = (contacts: readonly Named[]): boolean =>
  contacts.every(({ contact }) => contact.silences() >= manySilences);

/** The server that was tried least, then the one that was silent least; one that refused is not asked again. */
function nextOf(
  contacts: readonly Named[],
  tries: ReadonlyMap<Named, number>,
  troubles: ReadonlyMap<Named, Trouble>,
): Named | undefined {
  const rank = (named: Named): number =>
    (tries.get(named) ?? 0) * 1_000 + Math.min(999, named.contact.silences());
  const willing = contacts.filter((named) => troubles.get(named)?.failure !== 'refused');
  return willing.reduce<Named | undefined>(
    (best, named) => (best === undefined || rank(named) < rank(best) ? named : best),
    undefined,
  );
}

const briefly = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  pause(milliseconds, undefined, { signal }).catch(() => undefined);

/** What says the most comes first: a server that spoke knows more than one that did not. */
const telling: readonly Failure[] = ['servfail', 'refused', 'malformed', 'network', 'timeout', 'budget'];

/** One failure for all servers: each with the last thing it did, in the order of the settings. */
function summary(contacts: readonly Named[], troubles: ReadonlyMap<Named, Trouble>): Failed {
  if (contacts.length === 0) return failed('network', 'no name server is configured');
  const asked = contacts.flatMap((named) => troubles.get(named) ?? []);
  const failure = telling.find((kind) => asked.some((trouble) => trouble.failure === kind)) ?? 'network';
  const did = contacts.flatMap((named) => {
    const trouble = troubles.get(named);
    return trouble === undefined ? [] : [`${named.place} ${trouble.said}`];
  });
  return failed(failure, did.join('; '));
}
