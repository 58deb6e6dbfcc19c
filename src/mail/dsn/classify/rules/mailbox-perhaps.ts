/** Said of a mailbox that is missing and of much else, so all that is more specific goes before it. */
import type { Row } from '../rule.ts';

const refusedAddress: readonly string[] = [
  'recipient address rejected: access denied',
  'recipient addresses rejected : access denied',
  'recipient addresses rejected: access denied',
];

export const mailboxPerhaps: readonly Row[] = [
  {
    // Microsoft's edge blocking says so of an address that is not in the directory; IANA's X.4.1 is "no answer from host".
    id: 'refused-address-of-microsoft',
    category: 'bad-mailbox',
    phrases: refusedAddress,
    when: { status: ['5.4.1', '5.7.504'] },
    sample: '550 5.4.1 Recipient address rejected: Access denied. [edge.prod.protection.outlook.com]',
  },
  {
    // Postfix says so of an address that a table or a policy service of the receiver refuses.
    id: 'refused-address',
    category: 'recipient-refused',
    phrases: refusedAddress,
    sample: '554 5.7.1 <a@example.org>: Recipient address rejected: Access denied',
  },
  {
    // What Postfix answers to DATA once it has refused each recipient, for good or for now.
    id: 'no-recipient-left',
    category: 'protocol-error',
    phrases: ['no valid recipient*'],
    when: { status: ['5.5.1', '5.5.0'] },
    sample: '554 5.5.1 Error: no valid recipients',
  },
  {
    id: 'perhaps-no-mailbox',
    category: 'bad-mailbox',
    phrases: [
      'no user',
      'no recipient',
      'no validity',
      'misspelled',
      'no longer available',
      'is not known*',
      'not known at this*',
      'is not a valid',
      "isn't a valid*",
      'was not found at',
      'invalid name',
      'no longer in use',
      'no longer used',
      'is not registered',
      'bad address',
      'not listed in*',
      'no valid recipient*',
    ],
    suppress: false,
    sample: '550 kim is not known to us',
  },
  {
    id: 'mailbox-unavailable',
    category: 'bad-mailbox',
    // RFC 5321 §4.2.3: 550 "mailbox unavailable (e.g., mailbox not found, no access, or command rejected for policy reasons)".
    phrases: [
      'requested action not taken: mailbox unavailable',
      'requested action not taken; mailbox unavailable',
      'mailbox unavailable',
      'mailbox is unavailable',
      'mailbox unavaiable',
      'mailbox not available',
      'mailbox is not available',
      'mailbox … unavailable',
      'account unavailable',
      'account not available',
      'user not available',
      'address not available',
      'account is unavailable',
      'user unavailable',
      'recipient unavailable',
      'recipient is unavailable',
      'recipient not available',
      'address unavailable',
      'address is unavailable',
    ],
    when: { class: '5' },
    sample: '550 Requested action not taken: mailbox unavailable',
  },
];
