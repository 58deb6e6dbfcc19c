import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/mail/arf/index.ts';

const complaint = (
  fields: string,
  original = 'From: News <news@shop.example.com>\nList-Id: <news.example.com>\n\nHi\n',
) =>
  `From: Feedback <fbl@example.net>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="edge"

--edge
Content-Type: text/plain

A complaint.
--edge
Content-Type: message/feedback-report

${fields}
--edge
Content-Type: message/rfc822

${original}
--edge--
`;

const read = async (text: string) => parse(Buffer.from(text));
const one = async (fields: string) => (await read(complaint(fields))).reports[0];

describe('a complaint', () => {
  it('is read as RFC 5965 has it', async () => {
    const { form, reports } = await read(
      complaint(`Feedback-Type: abuse
User-Agent: Some/1.0
Version: 1
Original-Mail-From: <bounce@example.com>
Original-Rcpt-To: <ann@example.net>
Original-Rcpt-To: bob@example.net
Arrival-Date: Thu, 1 Jan 2026 00:00:00 +0000
Source-IP: [192.0.2.1] (out.example.com)
Reported-Domain: Example.com
Incidents: 12`),
    );
    expect(form).toBe('arf');
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      feedbackType: 'abuse',
      incidents: 12,
      reporter: 'example.net',
      userAgent: 'Some/1.0',
      originalMailFrom: 'bounce@example.com',
      originalRcptTo: ['ann@example.net', 'bob@example.net'],
      arrived: 1767225600,
      sourceIp: '192.0.2.1',
      reportedDomains: ['example.com'],
      original: { fromDomain: 'shop.example.com', listId: '<news.example.com>' },
    });
  });

  it('may be a failure of authentication (RFC 6591)', async () => {
    const report = await one(`Feedback-Type: auth-failure
Auth-Failure: BodyHash
DKIM-Domain: example.com; ietf.org
DKIM-Selector: s1
Authentication-Results: mx.example.net;
 dkim=fail
\theader.d=example.com
Delivery-Result: delivered`);
    expect(report).toMatchObject({
      feedbackType: 'auth-failure',
      authFailure: 'bodyhash',
      dkimDomains: ['example.com', 'ietf.org'],
      dkimSelector: 's1',
      deliveryResult: 'delivered',
    });
    expect(report?.fields['authentication-results']).toEqual([
      'mx.example.net; dkim=fail header.d=example.com',
    ]);
  });

  it('stands for one where it gives no number, or none that can be', async () => {
    for (const incidents of ['', '0', '-3', 'many', '99999999'])
      expect(await one(`Feedback-Type: abuse\nIncidents: ${incidents}`)).toMatchObject({ incidents: 1 });
  });

  it('is read in base64, and in the words of early drafts', async () => {
    const fields = Buffer.from(
      'Feedback-Type: fraud\nReceived-Date: Thu, 1 Jan 2026 00:00:00 +0000\n',
    ).toString('base64');
    const text = complaint(fields).replace(
      'message/feedback-report\n',
      'message/feedback-report\nContent-Transfer-Encoding: base64\n',
    );
    expect((await read(text)).reports[0]).toMatchObject({ feedbackType: 'fraud', arrived: 1767225600 });
  });

  it('may hide all that it is about', async () => {
    const { reports } = await read(complaint('Feedback-Type: abuse', 'Subject: redacted\n'));
    expect(reports[0]).toMatchObject({ originalRcptTo: [], reportedDomains: [] });
    expect(reports[0]).not.toHaveProperty('sourceIp');
  });

  it('of Microsoft has no part that says so', async () => {
    const text = `From: staff@hotmail.com
Subject: complaint about message from 192.0.2.1
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="edge"

--edge
Content-Type: message/rfc822

X-HmXmrOriginalRecipient: <ann@example.net>
From: news@example.com

Hello
--edge--
`;
    const { form, reports } = await read(text);
    expect(form).toBe('jmrp');
    expect(reports[0]).toMatchObject({
      feedbackType: 'abuse',
      sourceIp: '192.0.2.1',
      originalRcptTo: ['ann@example.net'],
      original: { fromDomain: 'example.com' },
    });
  });

  it('may be passed on in another mail, with others', async () => {
    const inner = ['abuse', 'fraud'].map((type) => complaint(`Feedback-Type: ${type}`));
    const text = `Content-Type: multipart/mixed; boundary="rim"

${inner.map((one) => `--rim\nContent-Type: message/rfc822\n\n${one}\n`).join('')}--rim--
`;
    const { form, reports } = await read(text);
    expect(form).toBe('arf');
    expect(reports.map(({ feedbackType }) => feedbackType)).toEqual(['abuse', 'fraud']);
  });

  it.each([
    ['a letter', 'From: ann@example.net\nSubject: lunch\n\nAt noon?\n'],
    ['a letter with a mail attached', complaint('').replace('message/feedback-report', 'text/plain')],
    ['nothing', ''],
    ['octets', '\0\u00ff'],
  ])('is not %s', async (_, text) => {
    expect(await read(text)).toEqual({ form: 'none', reports: [] });
  });

  it('is bounded in fields', async () => {
    const report = await one(Array.from({ length: 2000 }, (_, i) => `X-${i}: a`).join('\n'));
    expect(Object.keys(report?.fields ?? {}).length).toBe(500);
  });
});
