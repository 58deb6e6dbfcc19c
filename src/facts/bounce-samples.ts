/** Bounces for the examples of checks: a report of RFC 3464 with what an example wants to say. */
import type { Example } from '../core/check.ts';

export interface SampleBounce {
  readonly to?: string;
  readonly from?: string;
  readonly action?: 'failed' | 'delayed';
  readonly status: string;
  readonly diagnostic: string;
}

/** A mail as a server writes it (RFC 3464 §2, RFC 6522). */
export const sampleBounce = ({
  to = 'kim@example.net',
  from = 'news@example.com',
  action = 'failed',
  status,
  diagnostic,
}: SampleBounce): string => `From: MAILER-DAEMON@mx.example.com
To: ${from}
Subject: Undelivered Mail Returned to Sender
Date: Mon, 23 Nov 2026 10:00:00 +0000
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="edge"

--edge
Content-Type: text/plain

Your message could not be delivered.

--edge
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; ${to}
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; ${diagnostic}

--edge
Content-Type: text/rfc822-headers

From: ${from}
To: ${to}
Subject: News
Message-ID: <1@example.com>

--edge--
`;

/** So many of them, each to somebody else, in one mbox. */
export const sampleBounces = (count: number, bounce: SampleBounce): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `From MAILER-DAEMON Mon Nov 23 10:00:00 2026\n${sampleBounce({ to: `user${index}@example.net`, ...bounce })}\n`,
  ).join('');

/** In the examples of a check of something else. */
export const unrelated: Example = {
  title: 'nothing of the kind',
  zone: '',
  bounces: { 'a.eml': sampleBounce({ status: '5.1.1', diagnostic: '550 5.1.1 User unknown' }) },
  says: [],
};
