/** The names of the IANA registry of enhanced status codes, as servers that follow it say them. */
import { describe, expect, it } from 'vitest';
import { classify } from '../../../../src/mail/dsn/index.ts';

const names: readonly (readonly [code: string, name: string, category: string])[] = [
  ['5.1.1', 'Bad destination mailbox address', 'bad-mailbox'],
  ['5.1.2', 'Bad destination system address', 'bad-domain'],
  ['5.1.3', 'Bad destination mailbox address syntax', 'bad-mailbox'],
  ['5.1.4', 'Destination mailbox address ambiguous', 'bad-mailbox'],
  ['5.1.6', 'Destination mailbox has moved, No forwarding address', 'mailbox-moved'],
  ['5.1.7', "Bad sender's mailbox address syntax", 'sender-rejected'],
  ['5.1.8', "Bad sender's system address", 'sender-rejected'],
  ['5.1.10', 'Recipient address has null MX', 'no-mail-service'],
  ['5.2.1', 'Mailbox disabled, not accepting messages', 'mailbox-disabled'],
  ['5.2.2', 'Mailbox full', 'mailbox-full'],
  ['5.2.3', 'Message length exceeds administrative limit', 'message-too-big'],
  ['5.2.4', 'Mailing list expansion problem', 'system-error'],
  ['4.3.1', 'Mail system full', 'system-full'],
  ['5.3.2', 'System not accepting network messages', 'no-mail-service'],
  ['5.3.3', 'System not capable of selected features', 'message-format'],
  ['5.3.4', 'Message too big for system', 'message-too-big'],
  ['5.3.5', 'System incorrectly configured', 'system-error'],
  ['4.4.1', 'No answer from host', 'connection-failure'],
  ['4.4.2', 'Bad connection', 'connection-failure'],
  ['4.4.3', 'Directory server failure', 'dns-failure'],
  ['4.4.4', 'Unable to route', 'dns-failure'],
  ['4.4.5', 'Mail system congestion', 'rate-limited'],
  ['5.4.6', 'Routing loop detected', 'routing-loop'],
  ['4.4.7', 'Delivery time expired', 'delivery-expired'],
  ['5.5.1', 'Invalid command', 'protocol-error'],
  ['5.5.2', 'Syntax error', 'protocol-error'],
  ['5.5.3', 'Too many recipients', 'too-many-recipients'],
  ['5.5.4', 'Invalid command arguments', 'protocol-error'],
  ['5.5.5', 'Wrong protocol version', 'protocol-error'],
  ['5.5.6', 'Authentication Exchange line is too long', 'smtp-auth-failure'],
  ['5.6.1', 'Media not supported', 'message-format'],
  ['5.6.2', 'Conversion required and prohibited', 'message-format'],
  ['5.6.3', 'Conversion required but not supported', 'message-format'],
  ['5.6.5', 'Conversion failed', 'message-format'],
  ['5.6.6', 'Message content not available', 'message-format'],
  ['5.6.7', 'Non-ASCII addresses not permitted for that sender/recipient', 'message-format'],
  ['5.6.9', 'UTF-8 header message cannot be transferred to one or more recipients', 'message-format'],
  ['5.7.1', 'Delivery not authorized, message refused', 'policy-violation'],
  ['5.7.2', 'Mailing list expansion prohibited', 'recipient-refused'],
  ['5.7.3', 'Security conversion required but not possible', 'policy-violation'],
  ['5.7.4', 'Security features not supported', 'tls-failure'],
  ['5.7.5', 'Cryptographic failure', 'tls-failure'],
  ['5.7.8', 'Authentication credentials invalid', 'smtp-auth-failure'],
  ['5.7.9', 'Authentication mechanism is too weak', 'smtp-auth-failure'],
  ['5.7.10', 'Encryption Needed', 'tls-failure'],
  ['5.7.11', 'Encryption required for requested authentication mechanism', 'tls-failure'],
  ['4.7.12', 'A password transition is needed', 'smtp-auth-failure'],
  ['5.7.13', 'User Account Disabled', 'mailbox-disabled'],
  ['5.7.14', 'Trust relationship required', 'smtp-auth-failure'],
  ['5.7.15', 'Priority Level is too low', 'policy-violation'],
  ['5.7.16', 'Message is too big for the specified priority', 'message-too-big'],
  ['5.7.17', 'Mailbox owner has changed', 'recipient-refused'],
  ['5.7.18', 'Domain owner has changed', 'recipient-refused'],
  ['4.7.19', 'RRVS test cannot be completed', 'system-error'],
  ['5.7.20', 'No passing DKIM signature found', 'email-auth-failure'],
  ['5.7.21', 'No acceptable DKIM signature found', 'email-auth-failure'],
  ['5.7.22', 'No valid author-matched DKIM signature found', 'email-auth-failure'],
  ['5.7.23', 'SPF validation failed', 'email-auth-failure'],
  ['5.7.24', 'SPF validation error', 'email-auth-failure'],
  ['5.7.25', 'Reverse DNS validation failed', 'reverse-dns'],
  ['5.7.26', 'Multiple authentication checks failed', 'email-auth-failure'],
  ['5.7.27', 'Sender address has null MX', 'sender-rejected'],
  ['5.7.28', 'Mail flood detected', 'rate-limited'],
  ['5.7.29', 'ARC validation failure', 'email-auth-failure'],
  ['5.7.30', 'REQUIRETLS support required', 'tls-failure'],
];

describe('the registry', () => {
  it.each(names)('%s %s: %s', (code, name, category) => {
    const reply = code.startsWith('4') ? '450' : '550';
    expect(classify(`${reply} ${code} xyz`).category).toBe(category);
    expect(classify(`${reply} ${code} ${name}`).category).toBe(category);
    expect(classify(`host mx.example.org said: ${reply} ${code} <a@example.org>: ${name}`).category).toBe(
      category,
    );
  });
});
