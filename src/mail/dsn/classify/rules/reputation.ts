/** What receivers say of a low reputation or of complaints. */
import type { Row } from '../rule.ts';

export const reputation: readonly Row[] = [
  {
    id: 'low-reputation',
    category: 'poor-reputation',
    phrases: [
      'low reputation',
      'due to reputation',
      'due to … reputation',
      'reputation of your*',
      'poor reputation',
      'bad reputation',
      'lack of reputation',
      'insufficient reputation',
      'poor email reputation',
      'poor ip reputation',
      'poor domain reputation',
      'poor sender reputation',
      'ip reputation',
      'domain reputation',
      'sender reputation',
      'reputation score',
      'reputation problem*',
      'reputation is too low',
      'reputation too low',
      'low sender score',
      'sender score … too low',
      'reputation of … sending',
      'reputation filter*',
      'reputation-based',
      'reputation block*',
      'reputation check',
      'reputation service*',
      'new or untrusted ip',
      'user complaints',
      'too many complaints',
      'complaint rate',
      'permanently deferred',
      'connection rejected by policy',
      'your access to this mail system has been rejected',
      'to submit messages to this e-mail system has been rejected',
      'to submit messages to this email system has been rejected',
      'low trust',
      'untrusted sender',
      'untrusted ip',
      'suspicious traffic from',
      'suspicious activity … ip',
      'too many unwanted messages have been sent from',
      'schlechte reputation',
      'mauvaise reputation',
      'mala reputacion',
      'низкая репутация',
    ],
    sample:
      '554 Your access to this mail system has been rejected due to the sending MTA being of poor reputation',
  },
];

/** Said of the host that sends, without a reason. */
export const clientRefused: readonly Row[] = [
  {
    id: 'client-refused',
    category: 'blocklisted',
    phrases: [
      'client host rejected',
      'client address rejected',
      'may not be mail exchanger',
      'your host is not allowed',
    ],
    sample: '450 4.7.1 <host.example[192.0.2.1]>: Client host rejected: may not be mail exchanger',
  },
];
