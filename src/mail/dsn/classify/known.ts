/** What is known of a reply besides its words: its codes, and the command that it answers. */
import { commandIn } from '../reply.ts';
import type { Evidence } from '../types.ts';
import { enhancedCodes, mostSpecific, replyCodeOf } from './codes.ts';
import type { Circumstances } from './rule.ts';

export interface Codes {
  readonly reply: string | undefined;
  /** The enhanced codes of the diagnostic, then the status field. */
  readonly enhanced: readonly string[];
  readonly status: string | undefined;
}

export function codesOf({ diagnostic, statusField, replyCode, enhanced }: Evidence): Codes {
  const found = enhancedCodes(diagnostic);
  const said = enhanced === undefined ? found : [...new Set([enhanced, ...found])];
  const all = [...said, ...enhancedCodes(statusField ?? '')];
  return {
    reply: replyCode ?? replyCodeOf(diagnostic),
    enhanced: [...new Set(all)],
    status: mostSpecific(all),
  };
}

export function circumstances(
  { command, diagnostic, reportingMta = '', remoteMta = '' }: Evidence,
  codes: Codes,
): Circumstances {
  const level = (codes.status ?? codes.reply)?.charAt(0);
  return {
    class: level === '2' || level === '4' || level === '5' ? level : undefined,
    command: command ?? commandIn(diagnostic),
    hosts: `${diagnostic.slice(0, 1000)} ${remoteMta} ${reportingMta}`.toLowerCase(),
    statuses: codes.enhanced,
    reply: codes.reply,
  };
}
