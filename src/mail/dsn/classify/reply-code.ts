/** What a reply code of SMTP alone lets one suppose (RFC 5321 §4.2.3, RFC 4954 §6, RFC 7504). */
import type { Category, Command } from '../types.ts';

const meanings: Readonly<Record<string, Category>> = {
  '421': 'system-error',
  '432': 'smtp-auth-failure',
  '451': 'system-error',
  '452': 'system-full',
  '454': 'smtp-auth-failure',
  '500': 'protocol-error',
  '501': 'protocol-error',
  '502': 'protocol-error',
  '503': 'protocol-error',
  '504': 'protocol-error',
  '521': 'no-mail-service',
  '523': 'message-too-big',
  '525': 'mailbox-disabled',
  '530': 'smtp-auth-failure',
  '534': 'smtp-auth-failure',
  '535': 'smtp-auth-failure',
  '538': 'smtp-auth-failure',
  '541': 'recipient-refused',
  '551': 'bad-mailbox',
  '552': 'mailbox-full',
  '553': 'bad-mailbox',
  '555': 'protocol-error',
  '556': 'no-mail-service',
  '571': 'policy-violation',
};

/** 550 says "mailbox unavailable": at RCPT the mailbox, later the message. */
export function categoryOfReply(code: string, command: Command | undefined): Category | undefined {
  if (code === '550' && command === 'RCPT') return 'bad-mailbox';
  if (code === '550' && command === 'MAIL') return 'sender-rejected';
  return meanings[code];
}
