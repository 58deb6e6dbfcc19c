/** Replies in the manner of many receivers, in words of our own. */
import { describe, expect, it } from 'vitest';
import { categories, classify, classifyBounce } from '../../../../src/mail/dsn/index.ts';

describe('words against codes', () => {
  it.each([
    ['550 5.1.1 <a@example.org>: mailbox is over quota', 'mailbox-full'],
    ['552 1 Mail action aborted, mailbox not found', 'bad-mailbox'],
    ['550 5.1.0 The MAIL FROM domain is listed in Spamhaus', 'blocklisted'],
    ['550 5.1.1 <a@example.org> you send too many messages per hour', 'rate-limited'],
    ['421 4.7.23 The sending IP address has no PTR record', 'reverse-dns'],
    ['421 4.7.29 Message was not sent over a TLS connection', 'tls-failure'],
    ['421 4.7.30 DKIM authentication did not pass', 'email-auth-failure'],
    ['550 5.4.1 Recipient address rejected: Access denied', 'bad-mailbox'],
    ['451 4.7.500 Server busy. Please try again later from [192.0.2.1]', 'rate-limited'],
  ])('%s', (reply, category) => {
    expect(classify(reply).category).toBe(category);
  });
});

describe('codes where words say nothing', () => {
  it.each([
    ['550 5.1.1 xyz', 'bad-mailbox'],
    ['550 5.1.2 xyz', 'bad-domain'],
    ['556 5.1.10 xyz', 'no-mail-service'],
    ['550 5.7.25 xyz', 'reverse-dns'],
    ['550 5.7.26 xyz', 'email-auth-failure'],
    ['550 5.7.30 xyz', 'tls-failure'],
    ['535 xyz', 'smtp-auth-failure'],
    ['521 xyz', 'no-mail-service'],
    ['450 4.3.2 xyz', 'system-error'],
    ['550 5.3.2 xyz', 'no-mail-service'],
    ['550 5.7.515 xyz', 'email-auth-failure'],
    ['550 5.7.620 xyz', 'blocklisted'],
    ['550 5.7.133 xyz', 'recipient-refused'],
    ['250 2.0.0 xyz', 'unclassified'],
    ['', 'unclassified'],
    ['xyz', 'unclassified'],
  ])('%s', (reply, category) => {
    expect(classify(reply).category).toBe(category);
  });
});

describe('which side is at fault', () => {
  it.each([
    '550 Return address is not valid: no such mailbox',
    '550 5.1.8 The domain does not exist',
    '550 Your domain does not exist',
    '550 HELO host.example: no such domain',
    '550 Your host name does not resolve',
    '550 Client host not found in DNS',
    '550 Invalid address in the From header',
    '535 5.7.8 User unknown',
    '550 Too many unknown users',
    '550 The sender is not in the address book of the recipient',
    '554 5.5.1 Error: no valid recipients',
    '554 5.7.1 <a@example.org>: Recipient address rejected: Access denied',
    '550 This mailbox is send-only and does not receive mail',
  ])('gives nobody up for what is said of another: %s', (reply) => {
    expect(classify(reply).suppress).toBe(false);
  });

  it('tells the domain of the sender from that of the recipient', () => {
    expect(classify('550 Domain of sender address s@example.com does not exist').category).toBe(
      'sender-rejected',
    );
    expect(classify('550 Recipient domain example.org does not exist').category).toBe('bad-domain');
    expect(
      classify('host mx said: 550 no such domain example.com (in reply to MAIL FROM command)').category,
    ).toBe('sender-rejected');
  });

  it('tells a recipient for members only from a client that must sign in', () => {
    expect(classify('550 5.7.133 Sender not authenticated for group').category).toBe('recipient-refused');
    expect(classify('530 5.7.0 Authentication required').category).toBe('smtp-auth-failure');
  });

  it('hears the server that refused, not the one that tells', () => {
    const told =
      "The address couldn't be found, or is unable to receive mail. The response from the remote server was: 501 5.1.8 Sender address rejected";
    expect(classify(told).category).toBe('sender-rejected');
  });
});

describe('several languages', () => {
  it.each([
    ['550 Utilisateur inconnu', 'bad-mailbox'],
    ['550 Boîte pleine', 'mailbox-full'],
    ['550 Empfänger unbekannt', 'bad-mailbox'],
    ['552 Das Postfach ist voll', 'mailbox-full'],
    ['550 El usuario no existe: usuario inexistente', 'bad-mailbox'],
    ['552 El buzón está lleno', 'mailbox-full'],
    ['550 Usuário não existe', 'bad-mailbox'],
    ['550 Utente sconosciuto', 'bad-mailbox'],
    ['552 Casella piena', 'mailbox-full'],
    ['550 Onbekende gebruiker', 'bad-mailbox'],
    ['550 Użytkownik nie istnieje', 'bad-mailbox'],
    ['550 Okänd mottagare', 'bad-mailbox'],
    ['550 Kullanıcı bulunamadı', 'bad-mailbox'],
    ['550 Пользователь не найден', 'bad-mailbox'],
    ['552 Почтовый ящик переполнен', 'mailbox-full'],
    ['550 ユーザーが見つかりません', 'bad-mailbox'],
    ['552 メールボックスがいっぱいです', 'mailbox-full'],
    ['550 用户不存在', 'bad-mailbox'],
    ['554 垃圾邮件', 'spam-content'],
    ['550 المستخدم غير موجود', 'bad-mailbox'],
    ['550 המשתמש לא נמצא', 'bad-mailbox'],
  ])('%s', (reply, category) => {
    expect(classify(reply).category).toBe(category);
  });
});

describe('permanence', () => {
  it.each([
    ['550 5.1.1 User unknown', 'permanent'],
    ['450 4.1.1 User unknown', 'temporary'],
    ['554 4.4.7 Delivery time expired', 'temporary'],
    ['550 5.0.0 User unknown', 'permanent'],
    ['Connection timed out', 'temporary'],
    ['No such user', 'permanent'],
  ] as const)('%s', (reply, permanence) => {
    expect(classify(reply).permanence).toBe(permanence);
  });

  it('takes the code of the text before a status field that says little', () => {
    const evidence = {
      kind: 'failed',
      text: '',
      diagnostic: '550 5.1.1 User unknown',
      statusField: '4.0.0',
    } as const;
    expect(classifyBounce(evidence)).toMatchObject({ permanence: 'permanent', status: '5.1.1' });
  });

  it('is temporary for what is only delayed', () => {
    expect(classifyBounce({ kind: 'delayed', diagnostic: 'still trying', text: '' }).permanence).toBe(
      'temporary',
    );
  });
});

describe('suppress', () => {
  it.each([
    ['550 5.1.1 User unknown', true],
    ['550 5.1.2 Host unknown', true],
    ['556 5.1.10 Domain has a null MX', true],
    ['550 5.1.6 Recipient no longer on server', true],
    ['450 4.1.1 User unknown', false],
    ['552 5.2.2 Mailbox full', false],
    ['550 5.2.1 Mailbox disabled', false],
    ['554 5.7.1 Client host blocked using zen.spamhaus.org', false],
    ['550 5.1.1 Rejected because of your DMARC policy', false],
    ['550', false],
  ])('%s: %s', (reply, suppress) => {
    expect(classify(reply).suppress).toBe(suppress);
  });

  it('is never for a delay or a success', () => {
    const evidence = { diagnostic: '550 5.1.1 User unknown', text: '' };
    expect(classifyBounce({ ...evidence, kind: 'delayed' }).suppress).toBe(false);
    expect(classifyBounce({ ...evidence, kind: 'delivered' })).toMatchObject({
      category: 'none',
      suppress: false,
    });
  });
});

describe('codes', () => {
  it.each([
    ['550-5.7.26 not accepted 550-5.7.26 really 550 5.7.26 no', '550', '5.7.26'],
    ['host mx.example.org[192.0.2.1] said: 452 4.2.2 full (in reply to RCPT TO command)', '452', '4.2.2'],
    ['SMTP; 550 5.0.350 Remote server returned an error -> 550 5.1.351 unknown recipient', '550', '5.1.351'],
    ['554 4.4.7 Message expired: unable to deliver <421 4.4.2 connection dropped>', '554', '4.4.7'],
    ['Sorry, no mailbox here by that name. (#5.1.1)', undefined, '5.1.1'],
    ['connect to mx.example.org[192.0.2.1]:25: Connection timed out', undefined, undefined],
    ['Mail from 5.1.1.20 is refused', undefined, undefined],
  ])('%s', (reply, replyCode, status) => {
    const found = classify(reply);
    expect([found.replyCode, found.status]).toEqual([replyCode, status]);
  });
});

describe('details', () => {
  it.each([
    ['550 5.7.515 Access denied. Spf= Fail , Dkim= Pass , DMARC= Pass', ['spf']],
    ['550 5.7.26 DKIM = did not pass SPF [example.com] with ip: [192.0.2.1] = did not pass', ['spf', 'dkim']],
    ['550 5.7.1 refused by the DMARC policy', ['dmarc']],
    ['550 5.7.29 ARC validation failure', ['arc']],
    ['550 5.7.23 xyz', ['spf']],
  ])('names the mechanisms: %s', (reply, mechanisms) => {
    expect(classify(reply).mechanisms).toEqual(mechanisms);
  });

  it.each([
    ['554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org', 'zen.spamhaus.org', 'ip'],
    ['550 5.7.1 Sender address [a@example.com] blocked using dbl.spamhaus.org', 'dbl.spamhaus.org', 'domain'],
    ['550 192.0.2.1 listed at bl.example.net', 'bl.example.net', 'ip'],
    ['550 A URL in this email (example.com) is listed on https://spamrl.com/', 'spamrl.com', 'url'],
    ['550 5.7.606 Access denied, banned sending IP [192.0.2.1]', undefined, 'ip'],
  ])('names the list: %s', (reply, list, listed) => {
    const found = classify(reply);
    expect([found.category, found.list, found.listed]).toEqual(['blocklisted', list, listed]);
  });
});

it('has notes on every category that can be told, with a remedy and families of checks', () => {
  for (const [name, { meaning, remedy, checks }] of Object.entries(categories)) {
    expect(`${name}: ${meaning}`).toMatch(/: [a-z]/);
    expect(remedy).toMatch(/^[A-Z].*[^.]$/);
    expect(checks.filter((check) => !/^[a-z-]+\/\*$/.test(check))).toEqual([]);
  }
});
