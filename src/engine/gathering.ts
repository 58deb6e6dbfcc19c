/** Facts of one run: each gathered once, with the exchanges that it was learned from. */
import type { Fact, World } from '../core/fact.ts';
import type { Exchange } from '../core/report.ts';
import { type Kind, keyOf, type SubjectOf } from '../core/subject.ts';
import type { Question, Resolver } from '../net/dns/resolver.ts';

export interface Gathering<T> {
  readonly value: Promise<T>;
  /** Complete once `value` is settled. */
  readonly evidence: ReadonlyMap<string, Exchange>;
}

export type Gather = <K extends Kind, T>(fact: Fact<K, T>, subject: SubjectOf<K>) => Gathering<T>;

export const gathererOver = (base: Omit<World, 'fact'>): Gather => {
  // biome-ignore lint/suspicious/noExplicitAny: facts of every kind share one memo
  const memo = new Map<Fact<any, any>, Map<string, Gathering<any>>>();
  const gather: Gather = (fact, subject) => {
    const known = memo.get(fact) ?? new Map();
    memo.set(fact, known);
    const key = keyOf(subject);
    const gathering = known.get(key) ?? begin(fact, subject);
    known.set(key, gathering);
    return gathering;
  };
  const begin = <K extends Kind, T>(fact: Fact<K, T>, subject: SubjectOf<K>): Gathering<T> => {
    const evidence = new Map<string, Exchange>();
    const world: World = {
      ...base,
      dns: noting(base.dns, evidence),
      fact: async (other, about) => {
        const gathering = gather(other, about);
        return gathering.value.finally(() => {
          for (const [question, exchange] of gathering.evidence) evidence.set(question, exchange);
        });
      },
    };
    const value = Promise.resolve().then(() => fact.gather(subject, world));
    value.catch(() => undefined); // whoever asked sees the failure; nobody asking is no failure
    return { value, evidence };
  };
  return gather;
};

const noting =
  (dns: Resolver, evidence: Map<string, Exchange>): Resolver =>
  async (question) => {
    const answer = await dns(question);
    evidence.set(questionKey(question), { question, answer });
    return answer;
  };

/** `TXT example.com`, with ` @192.0.2.53` where a server was asked by itself. */
export const questionKey = ({ name, type, at }: Question): string =>
  `${type} ${name === '' ? '.' : name}${at === undefined ? '' : ` @${at.address}${at.port === undefined ? '' : `:${at.port}`}`}`;
