/** A reply in a message to people, and whom a refusal is about. */
import { quoted } from '../core/quote.ts';
import type { Reply } from '../net/smtp/conversation.ts';

/** `"550 5.7.1 relaying denied"`. */
export const saidIn = ({ code, lines }: Reply): string => quoted([code, ...lines].join(' '));

/**
 * Whether a refusal speaks of whoever connects, not of the server: block lists and reputation refuse a runner in a
 * data centre, and nobody else.
 */
export const isAboutClient = ({ lines, enhanced }: Reply): boolean =>
  enhanced === '5.7.25' || enhanced === '5.7.27' || aboutClient.test(lines.join(' ').slice(0, 1_000));

const aboutClient =
  /block|black|banned|^(\d\.\d+\.\d+ )?access denied|\blisted|\brbl|dnsbl|spamhaus|spamcop|barracuda|reputation|dynamic|residential|\byou\b|\byour\b|\bclient\b|reverse|\bptr\b|rdns|\bhelo\b|\behlo\b|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|poor|policy|connections?\b|too many|\brate\b|not allowed|not permitted|unauthori[sz]ed|abuse|spam/i;
