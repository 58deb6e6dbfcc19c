/** Which results show something of a domain: only those that rest on an answer of the world. */
import type { Exchange, Result } from './report.ts';
import { isHearsay } from './subject.ts';

/** A verdict that rests on settings, on a file or on silence alone shows nothing: with a dead resolver, it must not look green. */
export const showsDomain = ({ outcome, subject, evidence }: Result): boolean =>
  (outcome === 'pass' || outcome === 'fail') && !isHearsay(subject) && evidence.some(isAnswered);

function isAnswered(exchange: Exchange): boolean {
  if ('question' in exchange) return exchange.answer.kind !== 'failed';
  if ('request' in exchange) return exchange.response.kind === 'answered';
  return !silent.has(exchange.conversation.ended.kind);
}

const silent: ReadonlySet<string> = new Set(['timeout', 'unreachable', 'deadline', 'unusable']);
