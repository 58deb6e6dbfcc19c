/** Facts of one run: each gathered once, with the exchanges that it was learned from. */
import type { Needs } from '../core/check.ts';
import { type Fact, type Surrounding, Unobserved, type World } from '../core/fact.ts';
import type { Exchange } from '../core/report.ts';
import { endpointOf, type Kind, keyOf, type Subject, type SubjectOf } from '../core/subject.ts';
import type { Question, Resolver } from '../net/dns/resolver.ts';
import type { Http, Request } from '../net/http/http.ts';
import type { Call, Smtp } from '../net/smtp/conversation.ts';

export interface Gathering<T> {
  readonly value: Promise<T>;
  /** Complete once `value` is settled. */
  readonly evidence: ReadonlyMap<string, Exchange>;
}

export type Gather = <K extends Kind, T>(fact: Fact<K, T>, subject: SubjectOf<K>) => Gathering<T>;

/** Without `judged`, nothing has been found yet. */
export const gathererOver = (base: Surrounding & Partial<Pick<World, 'judged'>>): Gather => {
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
      judged: async () => [],
      ...base,
      dns: noting(base.dns, evidence),
      blocklistDns: noting(base.blocklistDns, evidence),
      smtp: noticing(base.smtp, evidence),
      http: keeping(base.http, evidence),
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

const noticing =
  (smtp: Smtp, evidence: Map<string, Exchange>): Smtp =>
  async (call) => {
    const conversation = await smtp(call);
    const { host, address, port, security, tls } = call;
    const server = { host, address, port, security, ...(tls === undefined ? {} : { tls }) };
    evidence.set(callKey(call), { server, conversation });
    return conversation;
  };

const keeping =
  (http: Http, evidence: Map<string, Exchange>): Http =>
  async (request) => {
    const response = await http(request);
    const { method, url } = request;
    evidence.set(requestKey(request), { request: { method, url }, response });
    return response;
  };

type Facts = { readonly values: Readonly<Record<string, unknown>> } | { readonly unobserved: string };

/** All needed facts, or the first reason (in the order of the needs) why one is unobserved. @throws what is a defect */
export async function gatherAll(
  needs: Needs<Kind>,
  subject: Subject,
  gather: Gather,
): Promise<{ readonly facts: Facts; readonly evidence: readonly Exchange[] }> {
  const gatherings = Object.entries(needs).map(([name, fact]) => ({
    name,
    ...gather(fact, subject as never),
  }));
  const values: Record<string, unknown> = {};
  let unobserved: string | undefined;
  // One after the other, though all are under way: whatever fails, the rest is waited for.
  let defect: { readonly error: unknown } | undefined;
  for (const { name, value } of gatherings) {
    try {
      values[name] = await value;
    } catch (error) {
      if (error instanceof Unobserved) unobserved ??= error.message;
      else defect ??= { error };
    }
  }
  if (defect !== undefined) throw defect.error;
  const evidence = evidenceOf(gatherings.map((gathering) => gathering.evidence));
  return { facts: unobserved === undefined ? { values } : { unobserved }, evidence };
}

type Evidence = Gathering<unknown>['evidence'];

/** Most checks rest on one fact that asks: they share its list, which a thousand domains would have sixty times. */
const lists = new WeakMap<Evidence, readonly Exchange[]>();

function evidenceOf(parts: readonly Evidence[]): readonly Exchange[] {
  const [only, ...others] = parts.filter(({ size }) => size > 0);
  if (only === undefined) return [];
  if (others.length > 0) return inOrder(new Map([only, ...others].flatMap((part) => [...part])));
  const list = lists.get(only) ?? inOrder(only);
  lists.set(only, list);
  return list;
}

/** Sorted by question, so that the order in which answers came does not show. */
const inOrder = (exchanges: Evidence): readonly Exchange[] =>
  [...exchanges].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, exchange]) => exchange);

/** `TXT example.com`, with ` @192.0.2.53` where a server was asked by itself. */
export const questionKey = ({ name, type, at }: Question): string =>
  `${type} ${name === '' ? '.' : name}${at === undefined ? '' : ` @${at.address}${at.port === undefined ? '' : `:${at.port}`}`}`;

const requestKey = ({ method, url, json }: Request): string =>
  ['HTTP', method, url, JSON.stringify(json)].join(' ');

/** What tells one conversation from another; the credentials are left out of it. */
const callKey = ({ host, address, port, security, tls, login, probes }: Call): string =>
  [
    'SMTP',
    endpointOf({ host: address, port }),
    host,
    security,
    JSON.stringify([tls, login?.username, probes]),
  ].join(' ');
