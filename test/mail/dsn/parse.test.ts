import { describe, expect, it } from 'vitest';
import { type Notification, parse, type Recipient } from '../../../src/mail/dsn/index.ts';
import { type Sample, samples } from './samples.ts';

const mail = (lines: string): Promise<Notification> => parse(Buffer.from(lines));

const written = ({ from, subject, header, body }: Sample): string =>
  [
    `From: ${from ?? 'Mail Delivery System <MAILER-DAEMON@out.sender.example>'}`,
    'To: news@sender.example',
    `Subject: ${subject}`,
    ...(header === undefined ? [] : [header]),
    '',
    body,
  ].join('\n');

/** As the samples write it; command and code only where the sample asks for them. */
const said = ({ kind, recipient, command, replyCode }: Recipient): string =>
  [kind, recipient, command, replyCode].filter((word) => word !== undefined).join(' ');

describe('a notification without a report', () => {
  it.each(samples)('is read in the structure of $like', async (sample) => {
    const { recipients } = await mail(written(sample));
    expect(recipients.map(said)).toEqual(sample.says);
  });
});

const report = (fields: string, text = 'Delivery failed.'): string => `Return-Path: <>
From: MAILER-DAEMON@out.sender.example
To: news@sender.example
Subject: Undelivered mail
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain

${text}

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; out.sender.example

${fields}

--b1
Content-Type: message/rfc822

Return-Path: <bounce@sender.example>
From: Shop <news@sender.example>
To: ann@receiver.example
Subject: Your order
Message-ID: <1@sender.example>

Thank you.
--b1--
`;

const failed = `Final-Recipient: rfc822; ann@receiver.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.receiver.example
Diagnostic-Code: smtp; 550 5.1.1 <ann@receiver.example>: no such user
 (in reply to RCPT TO command)`;

describe('a report of RFC 3464', () => {
  it('gives all that it says of a recipient', async () => {
    const { kind, recipients, returned, reportingMta } = await mail(report(failed));
    expect({ kind, reportingMta, returned }).toEqual({
      kind: 'failed',
      reportingMta: 'out.sender.example',
      returned: {
        messageId: '<1@sender.example>',
        from: 'news@sender.example',
        sender: 'bounce@sender.example',
        to: ['ann@receiver.example'],
        subject: 'Your order',
      },
    });
    expect(recipients).toMatchObject([
      {
        recipient: 'ann@receiver.example',
        kind: 'failed',
        statusField: '5.1.1',
        status: '5.1.1',
        replyCode: '550',
        command: 'RCPT',
        remoteMta: 'mx.receiver.example',
        category: 'bad-mailbox',
        permanence: 'permanent',
        suppress: true,
      },
    ]);
  });

  it('tells failed, delayed, delivered, relayed and expanded apart', async () => {
    const fields = ['failed', 'delayed', 'delivered', 'relayed', 'expanded']
      .map(
        (action) => `Final-Recipient: rfc822; ${action}@receiver.example\nAction: ${action}\nStatus: 2.0.0`,
      )
      .join('\n\n');
    const { kind, recipients } = await mail(report(fields));
    expect(kind).toBe('failed');
    expect(recipients.map((one) => `${one.kind}@receiver.example` === one.recipient)).toEqual(
      Array(5).fill(true),
    );
    expect(recipients.filter(({ suppress }) => suppress)).toEqual([]);
  });

  it('takes recipients apart that no empty line parts', async () => {
    const second = failed.replaceAll('ann@', 'bob@');
    const { recipients } = await mail(report(`${failed}\n${second}`));
    expect(recipients.map(({ recipient }) => recipient)).toEqual([
      'ann@receiver.example',
      'bob@receiver.example',
    ]);
  });

  it('joins the fields of one recipient that an empty line parts', async () => {
    const { recipients } = await mail(report(failed.replace('Action', '\nAction')));
    expect(recipients.map(said)).toEqual(['failed ann@receiver.example RCPT 550']);
  });

  it('prefers an address to the program that it is delivered to', async () => {
    const fields = `Original-Recipient: rfc822;ann@receiver.example
Final-Recipient: rfc822; |/usr/bin/vacation ann
Action: failed
Status: 5.3.0`;
    const { recipients } = await mail(report(fields));
    expect(recipients[0]?.recipient).toBe('ann@receiver.example');
  });

  it('takes the address out of a source route and brackets', async () => {
    const { recipients } = await mail(
      report(failed.replace('ann@receiver.example', '<@mx.example:ann@receiver.example>')),
    );
    expect(recipients[0]?.recipient).toBe('ann@receiver.example');
  });

  it('finds in the text what the report leaves out', async () => {
    const text = 'The following failed:\n\n  <ann@receiver.example>:\n  552 5.2.2 the box is full';
    const { recipients } = await mail(
      report('Final-Recipient: rfc822; ann@receiver.example\nAction: failed', text),
    );
    expect(recipients[0]).toMatchObject({ replyCode: '552', category: 'mailbox-full' });
  });

  it('takes the recipient from the returned message where the report has none', async () => {
    const { recipients } = await mail(report(''));
    expect(recipients.map(said)).toEqual(['failed ann@receiver.example']);
  });

  it('is found in the text of a mail without parts', async () => {
    const { recipients } = await mail(
      `From: MAILER-DAEMON@out.sender.example\nSubject: Returned mail\n\n${failed}\n`,
    );
    expect(recipients.map(said)).toEqual(['failed ann@receiver.example RCPT 550']);
  });

  it('is found in a part that says that it is data', async () => {
    const renamed = report(failed).replace('message/delivery-status', 'application/octet-stream');
    expect((await mail(renamed)).recipients.map(said)).toEqual(['failed ann@receiver.example RCPT 550']);
  });

  it('is found inside the notification of a gateway that names nobody', async () => {
    const outer = `From: MAILER-DAEMON@gateway.example
Subject: Returned mail: User unknown
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="o1"

--o1
Content-Type: text/plain

The following addresses had permanent delivery errors

--o1
Content-Type: message/rfc822

${report(failed)}
--o1--
`;
    expect((await mail(outer)).recipients.map(said)).toEqual(['failed ann@receiver.example RCPT 550']);
  });
});

describe('a recipient that only the returned message names', () => {
  const unnamed = (to: string): Promise<Notification> =>
    mail(`From: MAILER-DAEMON@out.sender.example
Subject: Undelivered mail

550 5.1.1 no such user

----- Original message -----

Received: by out.sender.example
From: news@sender.example
To: ${to}
Message-ID: <1@sender.example>
Subject: Your order
`);

  it('is given up where it is the only one', async () => {
    const { recipients } = await unnamed('ann@receiver.example');
    expect(recipients).toMatchObject([{ recipient: 'ann@receiver.example', suppress: true }]);
  });

  it('is not given up where it may be another', async () => {
    const { recipients } = await unnamed('ann@receiver.example, bob@receiver.example');
    expect(recipients).toMatchObject([
      { recipient: 'ann@receiver.example', category: 'bad-mailbox', suppress: false },
    ]);
  });
});

describe('a broken mail', () => {
  const whole = report(failed);
  const ways: readonly (readonly [string, string])[] = [
    ['begins with a line of mbox', `From MAILER-DAEMON Mon Mar  3 10:00:00 2025\n${whole}`],
    ['begins with empty lines', `\n\n${whole}`],
    ['has its boundaries indented', whole.replaceAll('\n--b1', '\n --b1')],
    ['names another boundary', whole.replace('boundary="b1"', 'boundary="other"')],
    ['names no boundary', whole.replace('; boundary="b1"', '')],
    ['has two fields on a line', whole.replace('MIME-Version: 1.0\n', 'MIME-Version: 1.0')],
    ['has spaces before the colons', whole.replace(/^([\w-]+):/gm, '$1 :')],
    ['has a header line without a name', whole.replace('Subject', 'wrapped without an indent\nSubject')],
    [
      'has lost its boundaries',
      whole.replace(/^--b1.*$/gm, '').replace(/^Content-Type: (?:text|message).*\n/gm, ''),
    ],
    ['ends inside the report', whole.slice(0, whole.indexOf('--b1\nContent-Type: message/rfc822'))],
    ['has its lines ended twice by CR', whole.replaceAll('\n', '\r\r\n')],
  ];

  it.each(ways)('that %s is read all the same', async (_, text) => {
    expect((await mail(text)).recipients.map(said)).toEqual(['failed ann@receiver.example RCPT 550']);
  });
});

const from = (fields: string, body = 'Text.'): string => `To: news@sender.example\n${fields}\n\n${body}\n`;

describe('a mail that is no bounce', () => {
  it.each([
    ['RFC 3834', 'From: Ann <ann@receiver.example>\nSubject: Re: Your order\nAuto-Submitted: auto-replied'],
    ['its subject', 'From: Ann <ann@receiver.example>\nSubject: Out of office: Your order'],
    [
      'its subject in another language',
      'From: Ann <ann@receiver.example>\nSubject: Automatische Antwort: Bestellung',
    ],
    [
      'RFC 3834, though it comes from nobody',
      'From: Ann <ann@receiver.example>\nReturn-Path: <>\nSubject: Re: Your order\nAuto-Submitted: auto-replied',
    ],
    [
      'its subject, though it comes from nobody',
      'From: Ann <ann@receiver.example>\nReturn-Path: <>\nSubject: Out of office: Your order',
    ],
  ])('is an automatic reply by %s', async (_, fields) => {
    const { kind, recipients } = await mail(
      from(fields, 'I am away until Monday. My mailbox is full, so write again.'),
    );
    expect({ kind, recipients }).toMatchObject({
      kind: 'auto-reply',
      recipients: [{ recipient: 'ann@receiver.example', category: 'none', suppress: false }],
    });
  });

  it.each([
    ['a letter', from('From: ann@receiver.example\nSubject: Lunch?', 'At one?')],
    [
      'a letter that forwards a bounce',
      from(
        'From: ann@receiver.example\nSubject: Fwd: see this\nContent-Type: multipart/mixed; boundary=x',
        `--x\nContent-Type: text/plain\n\nWhat does it mean?\n--x\nContent-Type: message/rfc822\n\n${report(failed)}\n--x--`,
      ),
    ],
    [
      'a read receipt',
      from(
        'From: ann@receiver.example\nSubject: Read: Your order\nContent-Type: multipart/report; report-type=disposition-notification; boundary=x',
        '--x\nContent-Type: text/plain\n\nRead.\n--x\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822;ann@receiver.example\nDisposition: manual-action/MDN-sent-manually; displayed\n--x--',
      ),
    ],
    [
      'a DMARC report',
      from(
        'From: noreply@receiver.example\nSubject: Report Domain: sender.example Submitter: receiver.example\nContent-Type: application/gzip\nContent-Transfer-Encoding: base64',
        'H4sIAAAA',
      ),
    ],
    [
      'a parcel that did not arrive',
      from(
        'From: no-reply@parcels.example\nSubject: Your parcel',
        'Your parcel could not be delivered to your address. Call us.',
      ),
    ],
    [
      'an answer to a bounce',
      from(
        'From: Bob <bob@sender.example>\nSubject: Re: Undelivered Mail Returned to Sender',
        'Why could it not be delivered?\n\n> <ann@receiver.example>: 550 5.1.1 no such user',
      ),
    ],
    [
      'a letter about an absence',
      from('From: Bob <bob@sender.example>\nSubject: Vacation photos', 'Here they are.'),
    ],
    [
      'a challenge',
      from(
        'From: ann@receiver.example\nAuto-Submitted: auto-replied\nSubject: Re: Your order',
        'Please confirm your message by a click on this link.',
      ),
    ],
    [
      'an answer to an invitation',
      from(
        'From: ann@receiver.example\nSubject: Accepted: Lunch\nContent-Type: text/calendar; method=REPLY',
        'BEGIN:VCALENDAR',
      ),
    ],
    ['nothing', ''],
  ])('is not a report: %s', async (_, text) => {
    const { kind, recipients } = await mail(text);
    expect({ kind, recipients }).toEqual({ kind: 'not-a-report', recipients: [] });
  });

  it('is a complaint, one for each recipient', async () => {
    const text = `From: feedback@provider.example
Subject: FW: Your order
Content-Type: multipart/report; report-type=feedback-report; boundary=x

--x
Content-Type: text/plain

This is an email abuse report.
--x
Content-Type: message/feedback-report

Feedback-Type: abuse
Original-Rcpt-To: <ann@receiver.example>
Original-Rcpt-To: <bob@receiver.example>
--x
Content-Type: message/rfc822

From: news@sender.example
To: list@receiver.example
--x--
`;
    const { kind, recipients } = await mail(text);
    expect(kind).toBe('feedback');
    expect(recipients.map(({ recipient, category }) => [recipient, category])).toEqual([
      ['ann@receiver.example', 'none'],
      ['bob@receiver.example', 'none'],
    ]);
  });

  it('is a complaint in a mail that has lost its parts', async () => {
    const text =
      'Feedback-Type: abuse\nUser-Agent: Agent/1\nVersion: 1\nOriginal-Rcpt-To: ann@receiver.example';
    const { recipients } = await mail(from('From: fbl@provider.example\nSubject: FW: Your order', text));
    expect(recipients).toMatchObject([{ kind: 'feedback', recipient: 'ann@receiver.example' }]);
  });

  it('is an event of a mail service', async () => {
    const bounce = {
      notificationType: 'Bounce',
      bounce: {
        bouncedRecipients: [
          {
            emailAddress: 'ann@receiver.example',
            status: '5.1.1',
            diagnosticCode: 'smtp; 550 5.1.1 user unknown',
          },
        ],
      },
    };
    const wrapped = JSON.stringify({ Type: 'Notification', Message: JSON.stringify(bounce) }, undefined, 2);
    const { recipients } = await mail(
      from('From: no-reply@sns.example\nSubject: Notification', `${wrapped}\n\n--\nTo stop this, click}`),
    );
    expect(recipients).toMatchObject([
      { recipient: 'ann@receiver.example', kind: 'failed', replyCode: '550', suppress: true },
    ]);
  });
});

describe('a very long mail', () => {
  const entry = (name: string): string => `<${name}@receiver.example>: 550 no such user\n`;
  const head = 'From: MAILER-DAEMON@out.sender.example\nSubject: Undelivered mail\n\n';

  it('is read up to a mebibyte', async () => {
    const filler = 'Nothing of interest.\n'.repeat(60_000);
    const { recipients } = await mail(`${head}${entry('ann')}\n${filler}${entry('bob')}`);
    expect(recipients.map(({ recipient }) => recipient)).toEqual(['ann@receiver.example']);
  });

  it('names at most a thousand recipients', async () => {
    const entries = Array.from(
      { length: 1500 },
      (_, at) => `Final-Recipient: rfc822; u${at}@receiver.example\nAction: failed\n`,
    );
    const { recipients } = await mail(report(entries.join('\n')));
    expect(recipients.length).toBeGreaterThan(900);
    expect(recipients.length).toBeLessThanOrEqual(1000);
  });
});

describe('a mail in Japanese', () => {
  const header = `From: Postmaster@mobile.example
Subject: Mail System Error - Returned Mail
Content-Type: text/plain; charset=`;
  const body = '<ann@receiver.example>: \u53d7\u4fe1\u8005\u304c\u3044\u307e\u305b\u3093';
  const inEucJp = Buffer.from(
    '3c616e6e4072656365697665722e6578616d706c653e3a20bcf5bfaebcd4a4aca4a4a4dea4bba4f3',
    'hex',
  );
  it.each([
    ['ISO-2022-JP', 'iso-2022-jp', Buffer.from('<ann@receiver.example>: \x1b$B<u?.<T$,$$$^$;$s\x1b(B')],
    ['EUC-JP that is said to be ISO-2022-JP', 'iso-2022-jp', inEucJp],
    ['UTF-8 that is said to be ISO-2022-JP', 'iso-2022-jp', Buffer.from(body)],
  ])('is read in %s', async (_, charset, octets) => {
    const { recipients } = await parse(Buffer.concat([Buffer.from(`${header}${charset}\n\n`), octets]));
    expect(recipients).toMatchObject([
      { recipient: 'ann@receiver.example', diagnostic: body.slice(body.indexOf(' ') + 1) },
    ]);
  });
});
