/** From a connection and an envelope to a result: what a receiver does with SPF (RFC 7208 §2.3, §2.4, §4). */
import { nameProblem, parseName, toAscii } from '../../net/dns/name.ts';
import type { Resolver } from '../../net/dns/resolver.ts';
import { parseAddress } from './address.ts';
import { type Conclusion, checkHost, type SpfResult } from './check-host.ts';
import { explain } from './explanation.ts';
import { reasonFor } from './reason.ts';
import { type Session, type SpfObstacle, type Step, sessionFor } from './session.ts';

export interface EvaluateInput {
  /** The client's address, IPv4 or IPv6. */
  readonly ip: string;
  /** What the client says in HELO or EHLO. */
  readonly helo: string;
  /** The reverse path without its angle brackets; `''` is the null reverse path. */
  readonly mailFrom: string;
}

export interface EvaluateOptions {
  readonly dns: Resolver;
  /** The name of the host that checks, `%{r}` in explanations; `unknown` where not given. */
  readonly receiver?: string;
  /** The time for `%{t}` in explanations; the epoch where not given, so that the same world gives the same text. */
  readonly now?: Date;
}

export interface Evaluation {
  readonly result: SpfResult;
  /** What the domain says to a fail, where it says something. Untrusted text. */
  readonly explanation?: string;
  /** The domain whose record decided: the one of the identity, or the one that `redirect` led to. */
  readonly domain: string;
  /** The text of the directive that matched. */
  readonly mechanism?: string;
  /** One sentence. Holds remote text. */
  readonly reason: string;
  /** Why the result is none, temperror or permerror. */
  readonly obstacle?: SpfObstacle;
  /** Terms that asked the DNS; the one that passed the limit counts. */
  readonly lookups: number;
  readonly voids: number;
  /** The terms in the order in which they were decided, at most 250. */
  readonly trace: readonly Step[];
}

/** More than any path or name of SMTP (RFC 5321 §4.5.3.1), and little enough for macros. */
const longestIdentity = 1024;

/** Evaluates SPF for MAIL FROM, or for HELO where the reverse path is null. Never rejects. */
export async function evaluate(input: EvaluateInput, options: EvaluateOptions): Promise<Evaluation> {
  const sender = senderOf(input);
  const address = parseAddress(input.ip);
  if (address === undefined) return refused('not-an-address', sender.domain, input.ip);
  if (sender.local.length > longestIdentity) return refused('not-a-domain', input.mailFrom, input.ip);
  const session = sessionFor({
    dns: options.dns,
    address,
    sender,
    helo: input.helo.slice(0, longestIdentity),
    receiver: options.receiver ?? 'unknown',
    now: options.now ?? new Date(0),
  });
  const conclusion = await checkHost(sender.domain, session);
  return {
    ...published(conclusion),
    ...(await explanationOf(conclusion, session)),
    reason: reasonFor(conclusion, input.ip),
    ...session.counts,
    trace: session.trace,
  };
}

/** The conclusion without what is left of the record in it. */
function published(conclusion: Conclusion): Pick<Evaluation, 'result' | 'domain' | 'mechanism' | 'obstacle'> {
  if ('obstacle' in conclusion) return conclusion;
  const { exp: _, ...rest } = conclusion;
  return rest;
}

/** RFC 7208 §6.2: looked up once, after a fail, outside the limits. */
async function explanationOf(
  conclusion: Conclusion,
  session: Session,
): Promise<Pick<Evaluation, 'explanation'>> {
  if (conclusion.result !== 'fail' || conclusion.exp === undefined) return {};
  const explanation = await explain(conclusion.exp, conclusion.domain, session);
  return explanation === undefined ? {} : { explanation };
}

/** RFC 7208 §2.4, §4.3: the null reverse path stands for `postmaster@` the HELO name, as does a missing local part. */
function senderOf({ mailFrom, helo }: EvaluateInput): { readonly local: string; readonly domain: string } {
  const at = mailFrom.lastIndexOf('@');
  const domain = mailFrom === '' ? helo : mailFrom.slice(at + 1);
  return { local: mailFrom.slice(0, Math.max(at, 0)) || 'postmaster', domain: asAscii(domain) };
}

/** RFC 7208 §4.3: internationalized names are checked as A-labels; the final dot of a name is no part of macros. */
function asAscii(domain: string): string {
  const isForeign = nameProblem(domain) === 'not-a-name' && domain.length <= longestIdentity;
  const ascii = isForeign ? (toAscii(domain) ?? domain) : domain;
  return parseName(ascii) === undefined ? ascii : ascii.replace(/\.$/, '');
}

function refused(code: 'not-an-address' | 'not-a-domain', domain: string, ip: string): Evaluation {
  const conclusion: Conclusion = { result: 'none', domain, obstacle: { code, domain } };
  return { ...conclusion, reason: reasonFor(conclusion, ip), lookups: 0, voids: 0, trace: [] };
}
