/** Lines as mail servers write them, with names and addresses for documentation. */
import { describe, expect, it } from 'vitest';
import { logReader, parseLogLine, readLog } from '../../../src/mail/mta-log/index.ts';

const syslog = (program: string, message: string): string =>
  `Oct  4 10:00:01 mx1 ${program}[1234]: ${message}`;
const to = 'to=<a@example.org>';
const relay = 'relay=mx.example.org[192.0.2.10]:25, delay=1.2, delays=0.1/0/0.5/0.6';

describe('Postfix', () => {
  const smtp = (message: string) => parseLogLine(syslog('postfix/smtp', message));

  it('reads a bounce with alias, host, codes and command', () => {
    expect(
      smtp(
        `4XyZ0k1abc: ${to}, orig_to=<alias@example.com>, ${relay}, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.10] said: 550 5.1.1 <a@example.org>: User unknown (in reply to RCPT TO command))`,
      ),
    ).toMatchObject({
      mta: 'postfix',
      kind: 'failed',
      recipient: 'a@example.org',
      originalRecipient: 'alias@example.com',
      remoteMta: 'mx.example.org',
      remoteIp: '192.0.2.10',
      replyCode: '550',
      status: '5.1.1',
      command: 'RCPT',
      category: 'bad-mailbox',
      suppress: true,
      queueId: '4XyZ0k1abc',
      time: 'Oct  4 10:00:01',
      direction: 'outbound',
      isInterim: false,
    });
  });

  it.each([
    [
      'dsn=4.4.2, status=deferred (lost connection with mx.example.org[192.0.2.10] while sending RCPT TO)',
      'delayed',
      'connection-failure',
      'RCPT',
    ],
    [
      'dsn=4.7.0, status=deferred (host mx.example.org[192.0.2.10] refused to talk to me: 421 4.7.0 slow down)',
      'delayed',
      'rate-limited',
      'CONNECT',
    ],
    ['dsn=5.1.1, status=bounced (unknown user: "a")', 'failed', 'bad-mailbox', undefined],
    [
      'dsn=5.3.4, status=bounced (message size 26214401 exceeds size limit 26214400 of server mx.example.org[192.0.2.10])',
      'failed',
      'message-too-big',
      undefined,
    ],
    [
      'dsn=4.4.1, status=deferred (delivery temporarily suspended: connect to mx.example.org[192.0.2.10]:25: Connection refused)',
      'delayed',
      'connection-failure',
      undefined,
    ],
    [
      'dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name=example.org type=AAAA: Host not found)',
      'failed',
      'bad-domain',
      undefined,
    ],
    ['dsn=4.7.5, status=deferred (Server certificate not trusted)', 'delayed', 'tls-failure', undefined],
    ['dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 12345)', 'delivered', 'none', undefined],
    [
      'dsn=5.7.1, status=bounced (host mx.example.org[192.0.2.10] said: 550 5.7.1 spam (in reply to end of DATA command))',
      'failed',
      'spam-content',
      'DATA',
    ],
  ])('reads %s', (end, kind, category, command) => {
    const entry = smtp(`4XyZ0k1abc: ${to}, relay=none, delay=1, delays=1/0/0/0, ${end}`);
    expect(entry).toMatchObject({ kind, category, command });
  });

  it('takes the host from the text where no relay was reached', () => {
    expect(
      smtp(
        `4XyZ0k1abc: ${to}, relay=none, delay=1, dsn=4.4.1, status=deferred (connect to mx.example.org[2001:db8::1]:25: No route to host)`,
      ),
    ).toMatchObject({ remoteMta: 'mx.example.org', remoteIp: '2001:db8::1' });
  });

  it('marks what the server refuses itself as inbound', () => {
    const line = syslog(
      'postfix/postscreen',
      'NOQUEUE: reject: RCPT from [192.0.2.7]:41234: 550 5.7.1 Service unavailable; client [192.0.2.7] blocked using zen.spamhaus.org; from=<s@example.com>, to=<a@example.org>, proto=ESMTP, helo=<x>',
    );
    expect(parseLogLine(line)).toMatchObject({
      direction: 'inbound',
      recipient: 'a@example.org',
      sender: 's@example.com',
      category: 'blocklisted',
      list: 'zen.spamhaus.org',
    });
    expect(
      parseLogLine(
        syslog(
          'postfix/smtpd',
          'NOQUEUE: reject: CONNECT from x[192.0.2.7]: 554 5.7.1 <x[192.0.2.7]>: Client host rejected: Access denied; proto=SMTP',
        ),
      ),
    ).toMatchObject({ direction: 'inbound', recipient: '', command: 'CONNECT' });
  });

  it('marks an attempt at one host as interim', () => {
    expect(
      smtp('4XyZ0k1abc: host mx.example.org[192.0.2.10] refused to talk to me: 554 5.7.1 no'),
    ).toMatchObject({ isInterim: true, kind: 'failed', command: 'CONNECT' });
    expect(smtp('connect to mx.example.org[192.0.2.10]:25: Connection timed out')).toMatchObject({
      isInterim: true,
      kind: 'delayed',
      category: 'connection-failure',
    });
  });

  it('knows a message that expired, by its sender', () => {
    expect(
      parseLogLine(
        syslog('postfix/qmgr', '4XyZ0k1abc: from=<s@example.com>, status=expired, returned to sender'),
      ),
    ).toMatchObject({
      kind: 'failed',
      category: 'delivery-expired',
      sender: 's@example.com',
      recipient: '',
    });
  });

  it.each([
    ['RFC 5424', '<22>1 2024-10-04T10:00:01.123Z mx1 postfix/smtp 1234 - - '],
    ['RFC 3339', '2024-10-04T10:00:01.123456+02:00 mx1 postfix/smtp[1234]: '],
    ['an instance of another name', 'Oct 24 10:00:01 mx1 postfix-out/smtp[1234]: '],
    ['no prefix', ''],
  ])('reads lines with the beginning of %s', (_, start) => {
    expect(
      parseLogLine(`${start}4XyZ0k1abc: ${to}, ${relay}, dsn=5.1.1, status=bounced (no)`)?.recipient,
    ).toBe('a@example.org');
  });
});

describe('Exim', () => {
  const at = '2024-10-24 10:00:01 1t3abc-000123-4D';

  it('reads a failure over an alias, with sender, host and reply', () => {
    expect(
      parseLogLine(
        `${at} ** a@example.org <alias@example.com> F=<s@example.com> R=dnslookup T=remote_smtp H=mx.example.org [192.0.2.10]:25 X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes DN="CN=mx.example.org": SMTP error from remote mail server after RCPT TO:<a@example.org>: 550 5.1.1 User unknown`,
      ),
    ).toMatchObject({
      mta: 'exim',
      kind: 'failed',
      recipient: 'a@example.org',
      originalRecipient: 'alias@example.com',
      sender: 's@example.com',
      remoteMta: 'mx.example.org',
      remoteIp: '192.0.2.10',
      replyCode: '550',
      status: '5.1.1',
      command: 'RCPT',
      category: 'bad-mailbox',
      queueId: '1t3abc-000123-4D',
      time: '2024-10-24 10:00:01',
    });
  });

  it.each([
    [
      '== a@example.org R=dnslookup T=remote_smtp defer (-53): retry time not reached for any host',
      'delayed',
      'connection-failure',
    ],
    ['** a@example.org: retry timeout exceeded', 'failed', 'delivery-expired'],
    [
      '** a@example.org R=dnslookup T=remote_smtp H=mx.example.org [192.0.2.10]: SMTP error from remote mail server after end of data: 554 5.7.1 Rejected as spam',
      'failed',
      'spam-content',
    ],
    [
      '=> a@example.org R=dnslookup T=remote_smtp H=mx.example.org [192.0.2.10] C="250 2.0.0 OK"',
      'delivered',
      'none',
    ],
    [
      '== a@example.org R=local T=maildir defer (-22): mailbox is full (MTA-imposed quota exceeded)',
      'delayed',
      'mailbox-full',
    ],
  ])('reads %s', (rest, kind, category) => {
    expect(parseLogLine(`${at} ${rest}`)).toMatchObject({ kind, category, recipient: 'a@example.org' });
  });

  it('names the address of a local delivery, not the user', () => {
    expect(parseLogLine(`${at} => anna <a@example.org> R=localuser T=local_delivery`)?.recipient).toBe(
      'a@example.org',
    );
    expect(
      parseLogLine(
        `${at} ** |/usr/bin/filter <a@example.org> R=pipe T=address_pipe: Child process of address_pipe transport returned 1`,
      ),
    ).toMatchObject({
      recipient: 'a@example.org',
      category: 'delivery-agent-error',
    });
  });

  it('reads long queue ids, a process id, and syslog before it', () => {
    for (const start of [
      '2024-10-24 10:00:01.123 +0200 [99] 1t3abc-000000001Ab-4Dxy',
      `Oct 24 10:00:01 mx1 exim[9]: ${at}`,
    ])
      expect(parseLogLine(`${start} ** a@example.org: Unrouteable address`)?.recipient).toBe('a@example.org');
  });

  it('marks what the server refuses itself as inbound', () => {
    expect(
      parseLogLine(
        '2024-10-24 10:00:04 H=x [192.0.2.7] F=<s@example.com> temporarily rejected RCPT <a@example.org>: greylisted',
      ),
    ).toMatchObject({
      direction: 'inbound',
      kind: 'delayed',
      category: 'greylisted',
      recipient: 'a@example.org',
      command: 'RCPT',
    });
  });
});

describe('Sendmail', () => {
  it('gives an entry for each recipient of a line', () => {
    const line = syslog(
      'sm-mta',
      '49OA01aa000555: to=<a@example.org>,<b@example.org>, ctladdr=<s@example.com> (1000/1000), delay=00:00:02, mailer=esmtp, relay=mx.example.org. [192.0.2.10], dsn=5.1.1, stat=User unknown',
    );
    expect(
      [...readLog([line])].map(({ recipient, category, sender }) => [recipient, category, sender]),
    ).toEqual([
      ['a@example.org', 'bad-mailbox', 's@example.com'],
      ['b@example.org', 'bad-mailbox', 's@example.com'],
    ]);
  });

  it.each([
    ['dsn=2.0.0, stat=Sent (Ok: queued)', 'delivered', 'none'],
    ['dsn=4.2.0, stat=Deferred: 450 4.2.0 <a@example.org>: Greylisted', 'delayed', 'greylisted'],
    ['dsn=5.1.2, stat=Host unknown (Name server: example.org: host not found)', 'failed', 'bad-domain'],
    ['dsn=4.4.3, stat=queued', 'delayed', 'dns-failure'],
  ])('reads %s', (end, kind, category) => {
    expect(
      parseLogLine(
        syslog('sendmail', `49OA01aa000555: to=<a@example.org>, delay=00:10:00, mailer=esmtp, ${end}`),
      ),
    ).toMatchObject({ kind, category });
  });

  it('marks what a ruleset refuses as inbound', () => {
    const line = syslog(
      'sm-mta',
      '49OA01aa000557: ruleset=check_rcpt, arg1=<a@example.org>, relay=x [192.0.2.7], reject=550 5.7.1 <a@example.org>... Relaying denied',
    );
    expect(parseLogLine(line)).toMatchObject({
      direction: 'inbound',
      category: 'relay-denied',
      recipient: 'a@example.org',
      command: 'RCPT',
    });
  });
});

describe('OpenSMTPD', () => {
  const line = (end: string): string =>
    syslog(
      'smtpd',
      `0123456789abcdef mta delivery evpid=aabbccddeeff0011 from=<s@example.com> to=<a@example.org> rcpt=<alias@example.com> source="198.51.100.7" relay="192.0.2.10 (mx.example.org)" delay=1s ${end}`,
    );

  it.each([
    ['result="PermFail" stat="550 5.1.1 User unknown"', 'failed', 'bad-mailbox'],
    ['result="TempFail" stat="451 4.7.1 Greylisted"', 'delayed', 'greylisted'],
    ['result=Ok stat="250 2.0.0 Ok"', 'delivered', 'none'],
  ])('reads %s', (end, kind, category) => {
    expect(parseLogLine(line(end))).toMatchObject({
      kind,
      category,
      recipient: 'a@example.org',
      originalRecipient: 'alias@example.com',
      sender: 's@example.com',
      remoteMta: 'mx.example.org',
      remoteIp: '192.0.2.10',
    });
  });
});

describe('qmail', () => {
  it('finds the recipient in the line that starts the delivery', () => {
    const log = [
      '@4000000066f0c1d20a1b2c3d starting delivery 12: msg 4711 to remote a@example.org',
      '@4000000066f0c1d20a1b2c3d starting delivery 13: msg 4711 to local b@example.org',
      '@4000000066f0c1d20a1b2c3e delivery 13: deferral: Unable_to_open_mailbox./',
      '@4000000066f0c1d20a1b2c3f delivery 12: failure: 192.0.2.10_does_not_like_recipient./Remote_host_said:_550_No_such_user,_see_https://example.org/help/Giving_up_on_192.0.2.10./',
    ];
    expect([...readLog(log)]).toMatchObject([
      { recipient: 'b@example.org', kind: 'delayed', category: 'delivery-agent-error' },
      {
        recipient: 'a@example.org',
        kind: 'failed',
        category: 'bad-mailbox',
        remoteIp: '192.0.2.10',
        replyCode: '550',
        command: 'RCPT',
      },
    ]);
  });

  it('reads lines of splogger and of syslog', () => {
    expect(
      parseLogLine('Oct 24 10:00:01 mx1 qmail: 1729764001.123456 delivery 3: success: did_0+0+1/')?.kind,
    ).toBe('delivered');
  });
});

describe('a log as a whole', () => {
  it('remembers who sent a message', () => {
    const log = [
      syslog('postfix/qmgr', '4XyZ0k1abc: from=<s@example.com>, size=1234, nrcpt=1 (queue active)'),
      syslog('postfix/smtp', `4XyZ0k1abc: ${to}, ${relay}, dsn=5.1.1, status=bounced (no)`),
      '2024-10-24 10:00:01 1t3abc-000123-4D <= t@example.com H=x [192.0.2.7] P=esmtp S=1234',
      '2024-10-24 10:00:02 1t3abc-000123-4D ** a@example.org: Unrouteable address',
      syslog('postfix/smtp', `4XyZ0k1zzz: ${to}, ${relay}, dsn=5.1.1, status=bounced (no)`),
    ];
    expect([...readLog(log)].map(({ sender }) => sender)).toEqual([
      's@example.com',
      't@example.com',
      undefined,
    ]);
  });

  it.each([
    '',
    'Oct 24 10:00:01 mx1 kernel: eth0 up',
    syslog('postfix/smtpd', 'connect from x[192.0.2.7]'),
    syslog('sshd', 'Failed password'),
    '{',
    '{"a":1}',
    'a, b, c',
  ])('says nothing of %s', (line) => {
    expect(logReader().read(line)).toEqual([]);
  });

  it('reads the beginning of a line that is very long', () => {
    const line = syslog(
      'postfix/smtp',
      `4XyZ0k1abc: host mx.example.org[192.0.2.10] said: 550 ${'x'.repeat(1_000_000)}`,
    );
    expect(parseLogLine(line)?.diagnostic.length).toBeLessThanOrEqual(4096);
  });
});
