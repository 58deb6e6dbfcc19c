/** The real DNS: puts questions to name servers, goes to another where one fails, and follows CNAMEs to their end. */
import { isIP } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { longestChain } from './chain.ts';
import { type Contact, contact, type Said } from './contact.ts';
import { gate } from './gate.ts';
import { type DomainName, nameProblem } from './name.ts';
import type { Answer, Failure, Question, Resolver, Server, Type } from './resolver.ts';
import { formatPlace, formatServer, type Upstream } from './server.ts';
import type { Random } from './transport/transport.ts';

export interface LiveOptions {
  /** Asked in this order, unless one has gone silent. */
  readonly servers: readonly Upstream[];
  /** A random integer below its argument, that nobody can guess: `crypto.randomInt`. */
  readonly random: Random;
  /** Milliseconds for one try; 3,000 where it is not given. */
  readonly timeout?: number;
  /** How many tries a question is worth; 3, and at least one for each server. */
  readonly attempts?: number;
  /** Questions on the way at a time, to all servers together and to each; 200 and 100. */
  readonly width?: number;
  readonly widthPerServer?: number;
  /** The run's deadline: what is under way then fails, and nothing more is asked. */
  readonly signal?: AbortSignal;
}

export interface Live {
  readonly resolve: Resolver;
  /** Gives sockets back; questions under way fail. */
  close(): void;
}

export function live(options: LiveOptions): Live {
  const { random, timeout = 3_000, attempts = 3, width = 200, widthPerServer = 100, signal } = options;
  const overall = gate(width);
  const ending = new AbortController();
  const contactTo = (upstream: Upstream, at: number): Named => ({
    place: formatServer(upstream),
    contact: contact(upstream, { random, timeout, width: at, overall }),
  });
  const configured = options.servers.map((upstream) => contactTo(upstream, widthPerServer));
  const direct = new Map<string, Named>();
  const contactAt = (server: Server): Named => {
    const place = formatPlace(server);
    const known = direct.get(place) ?? contactTo({ transport: 'udp', port: 53, ...server }, widthAtServer);
    direct.set(place, known);
    return known;
  };

  const close = (reason: string): void => {
    ending.abort(reason);
    for (const { contact } of [...configured, ...direct.values()]) contact.close();
  };
  const deadline = (): void => close("the run's deadline was reached");
  if (signal?.aborted) deadline();
  else signal?.addEventListener('abort', deadline, { once: true });

  const put = <T extends Type>(question: Question<T>): Promise<Said<T> | Failed> => {
    if (nameProblem(question.name) !== undefined) return Promise.resolve(unaskable);
    if (question.at === undefined)
      return round({ question, contacts: configured, attempts, signal: ending.signal });
    if (isIP(question.at.address) === 0) return Promise.resolve(notAnAddress(question.at));
    return round({ question, contacts: [contactAt(question.at)], attempts, signal: ending.signal });
  };
  return {
    resolve: (question) => follow(question, put),
    close() {
      signal?.removeEventListener('abort', deadline);
      close('the resolver was closed');
    },
  };
}

/** A zone's own server is somebody else's: it gets few questions at a time. */
const widthAtServer = 8;

interface Named {
  readonly place: string;
  readonly contact: Contact;
}

type Failed = Extract<Answer, { kind: 'failed' }>;
const failed = (failure: Failure, detail: string): Failed => ({ kind: 'failed', failure, detail });
const unaskable = failed(
  'malformed',
  'the name cannot be asked for: its labels or the whole are too long, or empty',
);
const notAnAddress = ({ address }: Server): Failed =>
  failed('network', `${JSON.stringify(address)} is not the address of a name server`);

/** Asks again for the target of a CNAME, where a reply ends with it. */
async function follow<T extends Type>(
  question: Question<T>,
  put: (question: Question<T>) => Promise<Said<T> | Failed>,
): Promise<Answer<T>> {
  const via: DomainName[] = [];
  let authentic = true;
  for (let name = question.name; ; ) {
    const said = await put({ ...question, name });
    if (said.kind === 'failed') return said as Failed;
    const step = said.kind === 'answer' ? said.answer : said;
    authentic &&= step.authentic === true;
    via.push(...(step.via ?? []));
    if (said.kind === 'answer') {
      return via.length === 0 && said.answer.kind !== 'found'
        ? { ...said.answer }
        : { ...said.answer, via, authentic };
    }
    if (via.length > longestChain || via.includes(said.target)) {
      return failed('servfail', 'the CNAME records lead in a circle, or too far');
    }
    name = said.target;
  }
}

interface Round<T extends Type> {
  readonly question: Question<T>;
  readonly contacts: readonly Named[];
  readonly attempts: number;
  readonly signal: AbortSignal;
}

type Trouble = Extract<Said<Type>, { kind: 'failed' }>;

/** Tries the servers in turn until one answers. */
async function round<T extends Type>({
  question,
  contacts,
  attempts,
  signal,
}: Round<T>): Promise<Said<T> | Failed> {
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
