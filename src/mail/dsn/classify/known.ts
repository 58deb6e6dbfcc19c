/** What is known of a reply besides its words: its codes, and the command that it answers. */
import type { Command, Evidence } from '../types.ts';
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

const stages: readonly (readonly [RegExp, Command])[] = [
  [/(?:reply to|after|following|our) (?:the )?rcpt|does not like recipient/i, 'RCPT'],
  [/(?:reply to|after|following|our) (?:the )?(?:ehlo|helo)|name was rejected/i, 'HELO'],
  [/(?:reply to|after|following|our) (?:the )?mail|sender was rejected/i, 'MAIL'],
  [
    /(?:reply to|after|following|our) (?:the )?(?:end of )?(?:message )?data|after i sent the message/i,
    'DATA',
  ],
];

/** The command that was answered, where the text says so. */
export const commandIn = (text: string): Command | undefined =>
  stages.find(([pattern]) => pattern.test(text.slice(0, 2000)))?.[1];
