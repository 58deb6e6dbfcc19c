/** Events as services that send mail give them, with names and addresses for documentation. */
import { describe, expect, it } from 'vitest';
import { parseEvents, parseLogLine } from '../../../src/mail/mta-log/index.ts';

const only = (event: unknown) => {
  const [entry, ...others] = parseEvents(JSON.stringify(event));
  expect(others).toEqual([]);
  return entry;
};

const ses = {
  notificationType: 'Bounce',
  mail: { source: 's@example.com', messageId: '0100' },
  bounce: {
    bounceType: 'Permanent',
    bounceSubType: 'General',
    timestamp: '2024-10-24T10:00:00.000Z',
    bouncedRecipients: [
      {
        emailAddress: 'a@example.org',
        action: 'failed',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 5.1.1 user unknown',
      },
      { emailAddress: 'b@example.org' },
    ],
  },
};

describe('Amazon SES', () => {
  it('gives an entry for each recipient', () => {
    expect(parseEvents(JSON.stringify(ses))).toMatchObject([
      {
        recipient: 'a@example.org',
        kind: 'failed',
        category: 'bad-mailbox',
        suppress: true,
        status: '5.1.1',
        sender: 's@example.com',
      },
      { recipient: 'b@example.org', kind: 'failed', category: 'unclassified', suppress: false },
    ]);
  });

  it('is read in a message of SNS, and under the name of an event', () => {
    expect(parseEvents(JSON.stringify({ Type: 'Notification', Message: JSON.stringify(ses) }))).toHaveLength(
      2,
    );
    expect(
      parseEvents(JSON.stringify({ ...ses, notificationType: undefined, eventType: 'Bounce' })),
    ).toHaveLength(2);
  });

  it.each([
    [
      {
        notificationType: 'Complaint',
        complaint: { complainedRecipients: [{ emailAddress: 'a@example.org' }] },
      },
      'feedback',
      'none',
    ],
    [
      { notificationType: 'Delivery', delivery: { recipients: ['a@example.org'], smtpResponse: '250 ok' } },
      'delivered',
      'none',
    ],
    [
      {
        eventType: 'DeliveryDelay',
        deliveryDelay: { delayType: 'MailboxFull', delayedRecipients: [{ emailAddress: 'a@example.org' }] },
      },
      'delayed',
      'mailbox-full',
    ],
    [
      {
        notificationType: 'Bounce',
        bounce: {
          bounceSubType: 'OnAccountSuppressionList',
          bouncedRecipients: [{ emailAddress: 'a@example.org' }],
        },
      },
      'failed',
      'recipient-refused',
    ],
  ])('reads %j', (event, kind, category) => {
    expect(only({ mail: {}, ...event })).toMatchObject({ recipient: 'a@example.org', kind, category });
  });
});

describe('KumoMTA', () => {
  it('reads a bounce with its codes, command and host', () => {
    expect(
      only({
        type: 'Bounce',
        id: 'd7ef',
        sender: 's@example.com',
        recipient: 'a@example.org',
        timestamp: 1_729_764_001,
        peer_address: { name: 'MX.example.org', addr: '192.0.2.10' },
        response: {
          code: 550,
          enhanced_code: { class: 5, subject: 1, detail: 1 },
          content: 'no mailbox here',
          command: 'RCPT TO:<a@example.org>',
        },
      }),
    ).toMatchObject({
      kind: 'failed',
      category: 'bad-mailbox',
      replyCode: '550',
      status: '5.1.1',
      command: 'RCPT',
      remoteMta: 'mx.example.org',
      remoteIp: '192.0.2.10',
      sender: 's@example.com',
      time: '2024-10-24T10:00:01.000Z',
    });
  });

  it.each([
    ['TransientFailure', 'delayed', 'outbound'],
    ['Expiration', 'failed', 'outbound'],
    ['Delivery', 'delivered', 'outbound'],
    ['Rejection', 'failed', 'inbound'],
  ])('reads %s', (type, kind, direction) => {
    expect(
      only({ type, recipient: ['a@example.org'], response: { code: 450, content: 'xyz' } }),
    ).toMatchObject({ kind, direction });
  });
});

describe('other services', () => {
  it.each([
    [
      'SendGrid, bounce',
      {
        event: 'bounce',
        email: 'a@example.org',
        status: '5.1.1',
        reason: '550 5.1.1 user unknown',
        timestamp: 1_729_764_001,
      },
      'failed',
      'bad-mailbox',
    ],
    [
      'SendGrid, drop',
      { event: 'dropped', email: 'a@example.org', reason: 'Bounced Address' },
      'failed',
      'recipient-refused',
    ],
    [
      'SendGrid, deferral',
      { event: 'deferred', email: 'a@example.org', response: '451 4.7.1 Greylisted' },
      'delayed',
      'greylisted',
    ],
    ['SendGrid, complaint', { event: 'spamreport', email: 'a@example.org' }, 'feedback', 'none'],
    [
      'Mailgun, for good',
      {
        'event-data': {
          event: 'failed',
          severity: 'permanent',
          recipient: 'a@example.org',
          'delivery-status': { code: 550, message: '5.1.1 no such user' },
        },
      },
      'failed',
      'bad-mailbox',
    ],
    [
      'Mailgun, for now',
      {
        event: 'failed',
        severity: 'temporary',
        recipient: 'a@example.org',
        'delivery-status': { code: 452, message: '4.2.2 over quota' },
      },
      'delayed',
      'mailbox-full',
    ],
    [
      'Mailgun, own list',
      {
        event: 'failed',
        severity: 'permanent',
        reason: 'suppress-bounce',
        recipient: 'a@example.org',
        'delivery-status': { code: 605 },
      },
      'failed',
      'recipient-refused',
    ],
    [
      'Postmark, bounce',
      {
        RecordType: 'Bounce',
        Type: 'HardBounce',
        Email: 'a@example.org',
        Details: 'smtp;550 5.1.1 user unknown',
      },
      'failed',
      'bad-mailbox',
    ],
    [
      'Postmark, answer',
      { RecordType: 'Bounce', Type: 'AutoResponder', Email: 'a@example.org' },
      'auto-reply',
      'none',
    ],
    [
      'SparkPost',
      {
        msys: {
          message_event: {
            type: 'bounce',
            rcpt_to: 'a@example.org',
            error_code: '552',
            raw_reason: '552 5.2.2 over quota',
          },
        },
      },
      'failed',
      'mailbox-full',
    ],
    [
      'Mandrill',
      {
        event: 'hard_bounce',
        ts: 1_729_764_001,
        msg: { email: 'a@example.org', diag: 'smtp;550 5.1.1 user unknown' },
      },
      'failed',
      'bad-mailbox',
    ],
  ])('%s', (_, event, kind, category) => {
    expect(only(event)).toMatchObject({ recipient: 'a@example.org', kind, category });
  });
});

describe('any JSON', () => {
  it('reads a list, and one to a line of a log', () => {
    const event = { event: 'bounce', email: 'a@example.org', reason: 'user unknown' };
    expect(parseEvents(JSON.stringify([event, 7, null, [event], event]))).toHaveLength(2);
    expect(parseLogLine(` ${JSON.stringify(event)}`)?.recipient).toBe('a@example.org');
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{}',
    '"x"',
    '{"event":"bounce"}',
    '{"type":"Bounce","response":[]}',
    '{"notificationType":"__proto__","mail":{}}',
  ])('finds nothing in %s', (text) => {
    expect(parseEvents(text)).toEqual([]);
  });

  it('takes no part of another shape for a text', () => {
    expect(
      only({ event: 'bounce', email: 'a@example.org', reason: { x: 1 }, status: ['5.1.1'] }),
    ).toMatchObject({ diagnostic: 'bounce', status: undefined });
  });
});
