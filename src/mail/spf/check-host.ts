/** The function check_host() (RFC 7208 §4): a domain's record against the client's address. */
import { type DomainName, labelsOf, parseName } from '../../net/dns/name.ts';
import { textOf } from '../../net/dns/text.ts';
import { matches, type Place } from './match.ts';
import { parse } from './parse.ts';
import type { Directive, MacroString, Modifier, Qualifier, SpfRecord } from './record.ts';
import { select } from './select.ts';
import { countLookup, note, type Outcome, type Session, type SpfObstacle, stopped } from './session.ts';
import { targetName } from './target.ts';

export type SpfResult = 'none' | 'neutral' | 'pass' | 'fail' | 'softfail' | 'temperror' | 'permerror';

export interface Decided {
  readonly result: 'neutral' | 'pass' | 'fail' | 'softfail';
  /** The domain whose record decided: the one asked about, or the one that `redirect` led to. */
  readonly domain: string;
  /** The text of the directive that matched; none where no term did. */
  readonly mechanism?: string;
  /** The explanation that the deciding record names. */
  readonly exp?: MacroString;
}

export interface Obstructed {
  readonly result: 'none' | 'temperror' | 'permerror';
  readonly domain: string;
  readonly obstacle: SpfObstacle;
}

export type Conclusion = Decided | Obstructed;

const results: Readonly<Record<Qualifier, Decided['result']>> = {
  '+': 'pass',
  '-': 'fail',
  '~': 'softfail',
  '?': 'neutral',
};

export async function checkHost(domain: string, session: Session): Promise<Conclusion> {
  const name = mailDomain(domain);
  // RFC 7208 §4.3: malformed or not multi-label
  if (name === undefined) return { result: 'none', domain, obstacle: { code: 'not-a-domain', domain } };
  const answer = await session.dns({ name, type: 'TXT' });
  // RFC 7208 §4.4
  if (answer.kind === 'failed') {
    return { result: 'temperror', domain, obstacle: { code: 'unanswered', domain, detail: answer.detail } };
  }
  const texts = answer.kind === 'found' ? answer.records.map(({ data }) => textOf(data)) : [];
  const selected = select(texts);
  // RFC 7208 §4.5
  if (selected.kind === 'none') return { result: 'none', domain, obstacle: { code: 'no-record', domain } };
  if (selected.kind === 'several')
    return { result: 'permerror', domain, obstacle: { code: 'several-records', domain } };
  return checkRecord(selected.text, domain, session);
}

/** RFC 7208 §4.3: a name of two labels or more; an address literal is none. */
function mailDomain(text: string): DomainName | undefined {
  const name = text.startsWith('[') ? undefined : parseName(text);
  return name !== undefined && labelsOf(name).length > 1 ? name : undefined;
}

async function checkRecord(text: string, domain: string, session: Session): Promise<Conclusion> {
  const { record, problems } = parse(text);
  const errors = problems.filter(({ level }) => level === 'error');
  // RFC 7208 §4.6: an error anywhere in the record, before any of it is evaluated
  if (record === undefined || errors.length > 0) {
    return { result: 'permerror', domain, obstacle: { code: 'syntax', domain, problems: errors } };
  }
  const exp = modifier(record, 'exp');
  const decided = await firstMatch(record, domain, session);
  if (decided !== undefined) return { ...decided, ...(exp && 'mechanism' in decided && { exp: exp.value }) };
  const redirect = modifier(record, 'redirect');
  // RFC 7208 §4.7: no match and nowhere to go on
  return redirect === undefined ? { result: 'neutral', domain } : follow(redirect, domain, session);
}

const modifier = ({ terms }: SpfRecord, name: string): Modifier | undefined =>
  terms.find((term): term is Modifier => term.kind === 'modifier' && term.name === name);

/** RFC 7208 §4.6.2: the first mechanism that matches decides, or the first that cannot be evaluated. */
async function firstMatch(
  { terms }: SpfRecord,
  domain: string,
  session: Session,
): Promise<Conclusion | undefined> {
  for (const term of terms) {
    if (term.kind !== 'directive') continue;
    const outcome = await evaluateDirective(term, domain, session);
    note(session, {
      domain,
      term: term.text,
      outcome: outcome.kind === 'stop' ? outcome.result : outcome.kind,
    });
    if (outcome.kind === 'match') return { result: results[term.qualifier], domain, mechanism: term.text };
    if (outcome.kind === 'stop') return { result: outcome.result, domain, obstacle: outcome.obstacle };
  }
  return undefined;
}

async function evaluateDirective(
  { mechanism, text }: Directive,
  domain: string,
  session: Session,
): Promise<Outcome> {
  const place = { domain, term: text };
  if (mechanism.name !== 'include') return matches(mechanism, place, session);
  return countLookup(session, place) ?? include(mechanism.domain, place, session);
}

/** RFC 7208 §5.2: what the result of the included record means here. */
async function include(spec: MacroString, place: Place, session: Session): Promise<Outcome> {
  const target = (await targetName(spec, place.domain, session)) ?? '';
  const included = await checkHost(target, session);
  switch (included.result) {
    case 'pass':
      return { kind: 'match' };
    case 'fail':
    case 'softfail':
    case 'neutral':
      return { kind: 'no-match' };
    case 'none':
      return stopped('permerror', { code: 'target-without-record', ...place });
    default:
      return stopped(included.result, included.obstacle);
  }
}

/** RFC 7208 §6.1: the result is that of the other record, its explanation too, and no record there is a permerror. */
async function follow({ value, text }: Modifier, domain: string, session: Session): Promise<Conclusion> {
  const place = { domain, term: text };
  const over = countLookup(session, place);
  if (over !== undefined) return { result: over.result, domain, obstacle: over.obstacle };
  const target = (await targetName(value, domain, session)) ?? '';
  note(session, { domain, term: text, outcome: 'match' });
  const conclusion = await checkHost(target, session);
  if (conclusion.result !== 'none') return conclusion;
  return { result: 'permerror', domain, obstacle: { code: 'target-without-record', ...place } };
}
