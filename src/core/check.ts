/** A rule is a value: what it needs to know, what it can say, and a pure function between the two. */
import type { Failure } from '../net/dns/resolver.ts';
import type {
  Certificate,
  Conversation,
  Ending,
  Security,
  Tls,
  TlsVersion,
} from '../net/smtp/conversation.ts';
import type { Declared } from './declared.ts';
import type { Fact } from './fact.ts';
import type { CheckId, Finding, Json, Location, Severity } from './finding.ts';
import type { Reference } from './reference.ts';
import type { RunWide } from './run-wide.ts';
import type { Kind, SubjectOf } from './subject.ts';

/** Facts by the name under which a check or a link sees them. */
export type Needs<K extends Kind> = Readonly<Record<string, Fact<K, unknown>>>;
export type Values<N> = {
  readonly [P in keyof N]: N[P] extends { gather(...args: never[]): Promise<infer T> } ? T : never;
};

export interface Message<D> {
  readonly severity: Severity;
  /** What is wrong, with the value seen, in one sentence. */
  text(data: D): string;
  /** What to do, in one sentence. */
  remedy(data: D): string;
}

// biome-ignore lint/suspicious/noExplicitAny: each message has its own data; Say gives the type back
export type Messages = Readonly<Record<string, Message<any>>>;

/** What a message is said with; `{}` for one that needs nothing. */
type DataOf<M extends Message<never>> = Parameters<M['text']> extends [infer D] ? D : Record<string, never>;

/** One function per message: typed data in, a finding out. */
export type Say<M extends Messages> = {
  readonly [P in keyof M]: (data: DataOf<M[P]>, at?: Location) => Finding;
};

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A zone and what a check must say of it: documentation and test in one. */
export interface Example {
  readonly title: string;
  /** Master-file text; names are absolute. What is not in it does not exist. */
  readonly zone: string;
  /** The message keys, in order; none for a silent example. Findings of the check on every subject count. */
  readonly says: readonly string[];
  /** The domain that is inspected; `example.com` where not given. */
  readonly domain?: string;
  readonly declared?: Partial<Declared>;
  /** Questions that get no answer, as `TXT example.com`. */
  readonly unanswered?: Readonly<Record<string, Failure>>;
  /** What single name servers say, by address, where that differs from `zone`. */
  readonly servers?: Readonly<Record<string, string>>;
  /**
   * Mail servers by where they answer, as `192.0.2.1:587` or `[2001:db8::1]:25`: each says what a healthy server says,
   * but for what stands here. Where nothing stands, nothing can be reached. A control for port 25 answers already at
   * `192.0.2.250:25` and `[2001:db8::250]:25`.
   */
  readonly smtp?: Readonly<Record<string, ScriptedConversation>>;
  readonly settings?: Partial<RunWide>;
  /** Messages by their path; a lone surrogate from U+DC80 to U+DCFF stands for an octet that is no UTF-8. */
  readonly messages?: Readonly<Record<string, string>>;
  /** What spamd answers to each message, in its protocol; where it is not given, no spamd is asked. */
  readonly spamd?: string;
  /** Files of the settings `bounces`, `reports` and `metrics`, by their path; octets for what is no text. */
  readonly bounces?: Files;
  readonly reports?: Files;
  readonly metrics?: Files;
  /** What APIs answer, by method and path: `GET /v2/domains/example.com`. With it, all APIs are there; whatever is not here is 404. */
  readonly apis?: Readonly<Record<string, { readonly status?: number; readonly json?: Json }>>;
  /** The outcome, where it is not `pass` or `fail` as `says` tells. */
  readonly outcome?: 'skipped' | 'inconclusive';
}

/** How a server of an example differs from a healthy one. */
export interface ScriptedConversation extends Partial<Omit<Conversation, 'tls' | 'ended'>> {
  /** What it breaks off with; what comes after `during` was then not said. */
  readonly ended?: Ending;
  /** What it speaks: implicit TLS on 465 and STARTTLS elsewhere, where it is not given. Another mode fails as it would. */
  readonly speaks?: Exclude<Security, 'opportunistic'>;
  /** The lines of its EHLO reply after its name, in plain text; under TLS the same without STARTTLS, or `keywordsInTls`. */
  readonly keywords?: readonly string[];
  readonly keywordsInTls?: readonly string[];
  readonly tls?: Partial<Tls>;
  /** What is different about its certificate. */
  readonly certificate?: Partial<Certificate>;
  /** The versions of TLS that it accepts; 1.2 and 1.3 where it is not given. */
  readonly versions?: readonly TlsVersion[];
  /** Replies to probes by how the command begins, as `RCPT TO:<a@example.org>` to `250 2.1.5 fine`; the longest wins. */
  readonly replies?: Readonly<Record<string, string>>;
}

export interface Check<K extends Kind, N extends Needs<K>, M extends Messages> {
  readonly id: CheckId;
  /** What is true of a domain that passes, or the thing looked at: a line in an index. */
  readonly title: string;
  /** Why it matters to somebody whose mail must arrive; some sentences. */
  readonly why: string;
  readonly refs: readonly Reference[];
  readonly on: K;
  /** Receives exactly these facts. Where one is unobserved, the check is inconclusive and does not run. */
  readonly needs: N;
  readonly messages: M;
  readonly examples: readonly Example[];
  /** A reason why the check does not apply, or undefined where it does. */
  skip?(facts: Values<N>, subject: SubjectOf<K>): string | undefined;
  run(facts: Values<N>, say: Say<M>, subject: SubjectOf<K>): Iterable<Finding>;
}

export const defineCheck = <K extends Kind, N extends Needs<K>, const M extends Messages>(
  check: Check<K, N, M>,
): Check<K, N, M> => check;

// biome-ignore lint/suspicious/noExplicitAny: the registry holds checks of every kind; defineCheck has verified each
export type AnyCheck = Check<any, any, any>;

/** The functions that a check says its findings with. */
export function sayFor<K extends Kind, M extends Messages>(
  check: { readonly id: CheckId; readonly messages: M },
  subject: SubjectOf<K>,
): Say<M> {
  const say = ([key, message]: [string, Message<Json>]) => [
    key,
    (data: Json, at?: Location): Finding => ({
      check: check.id,
      message: key,
      severity: message.severity,
      subject,
      text: message.text(data),
      remedy: message.remedy(data),
      data,
      ...(at === undefined ? {} : { location: at }),
    }),
  ];
  return Object.fromEntries(Object.entries(check.messages).map(say));
}
