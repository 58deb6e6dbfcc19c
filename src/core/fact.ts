/** Something learned about one subject: the only kind of code above `net/` that asks the world. */
import type { DomainName } from '../net/dns/name.ts';
import type { Answer, Resolver, Type } from '../net/dns/resolver.ts';
import type { Http } from '../net/http/http.ts';
import type { Login, Smtp } from '../net/smtp/conversation.ts';
import type { Spamd } from '../net/spamd/spamd.ts';
import type { Declared } from './declared.ts';
import type { Judged } from './judged.ts';
import type { RunWide } from './run-wide.ts';
import type { Kind, SubjectOf } from './subject.ts';

export interface Fact<K extends Kind, T> {
  readonly name: string;
  readonly on: K;
  /**
   * Rests on what checks found (`World.judged`). Checks that need it are judged when all others are, and are not among
   * what it rests on; no other fact may rest on it.
   */
  readonly isLast?: true;
  /** @throws {@link Unobserved} where the world gave no answer and the fact makes no sense without it. */
  gather(subject: SubjectOf<K>, world: World): Promise<T>;
}

export interface World {
  readonly dns: Resolver;
  /** For block lists, some of which answer only resolvers that others do not have. */
  readonly blocklistDns: Resolver;
  readonly smtp: Smtp;
  /** Adds the token of an API by itself: no fact sees it. */
  readonly http: Http;
  readonly now: Date;
  readonly settings: RunWide;
  /** What the settings say about a domain. */
  declared(domain: DomainName): Declared;
  /** The credentials for a server; for the one fact that logs in, and for no report. */
  login(server: SubjectOf<'submission'>): Login | undefined;
  /** SpamAssassin, where the settings name a server of it. */
  readonly spamd?: Spamd | undefined;
  /** The octets of a message named in the settings. */
  message(path: string): Uint8Array | undefined;
  /** The octets of a file that `settings.inputs` names, in parts. Rejects with the system's error where it cannot be read. */
  file(path: string): AsyncIterable<Uint8Array>;
  /** Another fact, gathered once per run; its evidence becomes the asking fact's too. */
  fact<K extends Kind, T>(fact: Fact<K, T>, about: SubjectOf<K>): Promise<T>;
  /** What was found of a domain and of all that it leads to, in plan order; only for facts that say so (`isLast`). */
  judged(domain: SubjectOf<'domain'>): Promise<readonly Judged[]>;
}

/** What a run is given; the engine adds how facts and results are had. */
export type Surrounding = Omit<World, 'fact' | 'judged'>;

/** The world did not answer. The only thing that is thrown on purpose; the engine makes it `inconclusive`. */
export class Unobserved extends Error {
  override readonly name = 'Unobserved';
}

/** An answer that says something. */
export type Observed<T extends Type> = Exclude<Answer<T>, { kind: 'failed' }>;

/** The answer, or {@link Unobserved} where there was none. */
export function observed<T extends Type>(what: string, answer: Answer<T>): Observed<T> {
  if (answer.kind === 'failed') throw new Unobserved(`${what}: ${answer.detail}`);
  return answer;
}
