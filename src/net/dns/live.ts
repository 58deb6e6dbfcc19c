/** The real DNS: puts questions to name servers, goes to another where one fails, and follows CNAMEs to their end. */
import { isIP } from 'node:net';
import { longestChain } from './chain.ts';
import { contact } from './contact.ts';
import { directness } from './direct.ts';
import { type Gate, gate } from './gate.ts';
import { type DomainName, nameProblem } from './name.ts';
import type { Answer, Question, Resolver, Server, Type } from './resolver.ts';
import { type Failed, failed, type Named, type Outcome, round } from './round.ts';
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
  const contactTo = (upstream: Upstream, at: number, among: Gate): Named => ({
    place: formatServer(upstream),
    contact: contact(upstream, { random, timeout, width: at, overall: among }),
  });
  const configured = options.servers.map((upstream) => contactTo(upstream, widthPerServer, overall));
  const direct = new Map<string, Named>();
  const directly = directness();
  // Silent servers of others must not hold up what the resolvers answer.
  const overallDirect = gate(width);
  const contactAt = (server: Server): Named => {
    const place = formatPlace(server);
    const known =
      direct.get(place) ?? contactTo({ transport: 'udp', port: 53, ...server }, widthAtServer, overallDirect);
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

  const put = <T extends Type>(question: Question<T>): Promise<Outcome<T>> => {
    if (nameProblem(question.name) !== undefined) return Promise.resolve(unaskable);
    if (question.at === undefined)
      return round({ question, contacts: configured, attempts, signal: ending.signal });
    if (isIP(question.at.address) === 0) return Promise.resolve(notAnAddress(question.at));
    return putDirectly(question, question.at);
  };
  const putDirectly = async <T extends Type>(question: Question<T>, at: Server): Promise<Outcome<T>> => {
    const blocked = directly.blocked();
    if (blocked !== undefined) return failed('network', blocked);
    const contact = contactAt(at);
    const outcome = await round({
      question,
      contacts: [contact],
      attempts: directAttempts,
      signal: ending.signal,
    });
    directly.note(contact.place, outcome);
    return outcome;
  };
  return {
    resolve: (question) => follow(question, put),
    close() {
      signal?.removeEventListener('abort', deadline);
      close('the resolver was closed');
    },
  };
}

/** A zone's own server is somebody else's: it gets few questions at a time, and is not pressed. */
const widthAtServer = 8;
const directAttempts = 2;

const unaskable = failed(
  'malformed',
  'the name cannot be asked for: its labels or the whole are too long, or empty',
);
const notAnAddress = ({ address }: Server): Failed =>
  failed('network', `${JSON.stringify(address)} is not the address of a name server`);

/** Asks again for the target of a CNAME, where a reply ends with it. */
async function follow<T extends Type>(
  question: Question<T>,
  put: (question: Question<T>) => Promise<Outcome<T>>,
): Promise<Answer<T>> {
  const via: DomainName[] = [];
  let authentic = true;
  for (let name = question.name; ; ) {
    const said = await put({ ...question, name });
    if (said.kind === 'failed') return said;
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
