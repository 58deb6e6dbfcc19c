/** What enhanced status codes mean by the IANA registry, and the codes of Microsoft beyond it. */
import type { Category } from '../types.ts';

/** By subject and detail (`1.1`), the registry's names in comments; codes that say no cause are in `vague`. */
const registry: Readonly<Record<string, Category>> = {
  '1.1': 'bad-mailbox', // Bad destination mailbox address
  '1.2': 'bad-domain', // Bad destination system address
  '1.3': 'bad-mailbox', // Bad destination mailbox address syntax
  '1.4': 'bad-mailbox', // Destination mailbox address ambiguous
  '1.6': 'mailbox-moved', // Destination mailbox has moved, no forwarding address
  '1.7': 'sender-rejected', // Bad sender's mailbox address syntax
  '1.8': 'sender-rejected', // Bad sender's system address
  '1.10': 'no-mail-service', // Recipient address has null MX (RFC 7505)
  '2.1': 'mailbox-disabled', // Mailbox disabled, not accepting messages
  '2.2': 'mailbox-full',
  '2.3': 'message-too-big', // Message length exceeds administrative limit
  '2.4': 'system-error', // Mailing list expansion problem
  '3.1': 'system-full',
  '3.2': 'no-mail-service', // System not accepting network messages
  '3.3': 'message-format', // System not capable of selected features
  '3.4': 'message-too-big',
  '3.5': 'system-error', // System incorrectly configured
  '4.1': 'connection-failure', // No answer from host
  '4.2': 'connection-failure', // Bad connection
  '4.3': 'dns-failure', // Directory server failure
  '4.4': 'dns-failure', // Unable to route
  '4.5': 'rate-limited', // Mail system congestion
  '4.6': 'routing-loop',
  '4.7': 'delivery-expired',
  '5.1': 'protocol-error',
  '5.2': 'protocol-error',
  '5.3': 'too-many-recipients',
  '5.4': 'protocol-error',
  '5.5': 'protocol-error',
  '5.6': 'smtp-auth-failure', // Authentication exchange line is too long (RFC 4954)
  '6.0': 'message-format', // Other or undefined media error
  '6.1': 'message-format',
  '6.2': 'message-format',
  '6.3': 'message-format',
  '6.4': 'message-format',
  '6.5': 'message-format',
  '6.6': 'message-format',
  '6.7': 'message-format', // Non-ASCII addresses not permitted (RFC 6531)
  '6.8': 'message-format',
  '6.9': 'message-format',
  '6.10': 'message-format',
  '7.2': 'recipient-refused', // Mailing list expansion prohibited
  '7.4': 'tls-failure', // Security features not supported
  '7.5': 'tls-failure', // Cryptographic failure
  '7.6': 'policy-violation', // Cryptographic algorithm not supported
  '7.7': 'policy-violation', // Message integrity failure
  '7.8': 'smtp-auth-failure', // Authentication credentials invalid
  '7.9': 'smtp-auth-failure', // Authentication mechanism is too weak
  '7.10': 'tls-failure', // Encryption needed
  '7.11': 'tls-failure', // Encryption required for requested authentication mechanism
  '7.12': 'smtp-auth-failure', // A password transition is needed
  '7.13': 'mailbox-disabled', // User account disabled
  '7.14': 'smtp-auth-failure', // Trust relationship required
  '7.15': 'policy-violation', // Priority level is too low (RFC 6710)
  '7.16': 'message-too-big', // Message is too big for the specified priority
  '7.17': 'recipient-refused', // Mailbox owner has changed (RFC 7293)
  '7.18': 'recipient-refused', // Domain owner has changed
  '7.19': 'system-error', // RRVS test cannot be completed
  '7.20': 'email-auth-failure', // No passing DKIM signature found (RFC 7372)
  '7.21': 'email-auth-failure', // No acceptable DKIM signature found
  '7.22': 'email-auth-failure', // No valid author-matched DKIM signature found
  '7.23': 'email-auth-failure', // SPF validation failed
  '7.24': 'email-auth-failure', // SPF validation error
  '7.25': 'reverse-dns', // Reverse DNS validation failed
  '7.26': 'email-auth-failure', // Multiple authentication checks failed
  '7.27': 'sender-rejected', // Sender address has null MX (RFC 7505)
  '7.28': 'rate-limited', // Mail flood detected
  '7.29': 'email-auth-failure', // ARC validation failure (RFC 8617)
  '7.30': 'tls-failure', // REQUIRETLS support required (RFC 8689)
};

/** Of Exchange, whose details go beyond the registry: first and last detail of a subject, and the category. */
const microsoft: readonly (readonly [subject: string, first: number, last: number, category: Category])[] = [
  ['1', 20, 20, 'bad-mailbox'],
  ['1', 90, 90, 'rate-limited'],
  ['1', 351, 351, 'bad-mailbox'],
  ['2', 121, 122, 'rate-limited'],
  ['3', 190, 190, 'system-error'],
  ['4', 14, 14, 'routing-loop'],
  ['4', 24, 28, 'system-error'],
  ['4', 300, 300, 'delivery-expired'],
  ['4', 310, 310, 'bad-domain'],
  ['4', 311, 315, 'dns-failure'],
  ['4', 316, 316, 'connection-failure'],
  ['4', 317, 317, 'tls-failure'],
  ['4', 318, 318, 'connection-failure'],
  ['7', 51, 51, 'policy-violation'],
  ['7', 54, 54, 'relay-denied'],
  ['7', 57, 57, 'smtp-auth-failure'],
  ['7', 60, 60, 'sender-rejected'],
  ['7', 64, 64, 'relay-denied'],
  ['7', 105, 105, 'sender-rejected'],
  ['7', 107, 107, 'blocklisted'],
  ['7', 120, 136, 'recipient-refused'],
  ['7', 139, 139, 'smtp-auth-failure'],
  ['7', 193, 193, 'recipient-refused'],
  ['7', 230, 233, 'rate-limited'],
  ['7', 320, 325, 'tls-failure'],
  ['7', 350, 350, 'spam-content'],
  ['7', 367, 367, 'relay-denied'],
  ['7', 500, 500, 'rate-limited'],
  ['7', 501, 503, 'sender-rejected'],
  ['7', 504, 504, 'bad-mailbox'],
  ['7', 505, 505, 'mailbox-disabled'],
  ['7', 506, 506, 'protocol-error'],
  ['7', 507, 507, 'recipient-refused'],
  ['7', 508, 508, 'rate-limited'],
  ['7', 509, 509, 'email-auth-failure'],
  ['7', 510, 510, 'policy-violation'],
  ['7', 511, 511, 'blocklisted'],
  ['7', 512, 512, 'message-format'],
  ['7', 513, 513, 'blocklisted'],
  ['7', 515, 515, 'email-auth-failure'],
  ['7', 606, 649, 'blocklisted'],
  ['7', 650, 659, 'poor-reputation'],
  ['7', 703, 703, 'policy-violation'],
  ['7', 700, 749, 'rate-limited'],
  ['7', 750, 750, 'sender-rejected'],
  ['7', 850, 899, 'rate-limited'],
  ['7', 900, 999, 'policy-violation'],
];

/** Codes that name an area and no cause. */
const vague: Readonly<Record<string, Category>> = {
  '1.0': 'bad-mailbox',
  '2.0': 'recipient-refused',
  '3.0': 'system-error',
  '4.0': 'connection-failure',
  '5.0': 'protocol-error',
  '7.0': 'policy-violation',
  '7.1': 'policy-violation',
  '7.3': 'policy-violation',
};

/** The category of a code that names a cause. */
export function categoryOfStatus(status: string): Category | undefined {
  const [level, subject = '', detail = ''] = status.split('.');
  // RFC 3463 §3.4: X.3.2 for now is a host that is shutting down, for good one that takes no mail.
  if (level === '4' && subject === '3' && detail === '2') return 'system-error';
  return registry[`${subject}.${detail}`] ?? categoryAtMicrosoft(subject, Number(detail));
}

const categoryAtMicrosoft = (subject: string, detail: number): Category | undefined =>
  microsoft.find(([of, first, last]) => of === subject && detail >= first && detail <= last)?.[3];

/** The category of a code that names an area only. */
export function categoryOfVagueStatus(status: string): Category | undefined {
  const [, subject = '', detail = ''] = status.split('.');
  return vague[`${subject}.${detail}`];
}
