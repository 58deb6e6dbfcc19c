import { describe, expect, it } from 'vitest';
import { addressesIn, recipientOf } from '../../../src/mail/dsn/address.ts';
import { answeredCommand, commandIn, failureCodeIn, hostIn } from '../../../src/mail/dsn/reply.ts';

describe('the command that a reply answers', () => {
  it.each([
    ['(in reply to end of DATA command)', 'DATA'],
    ['SMTP error from remote mail server after RCPT TO:<ann@receiver.example>:', 'RCPT'],
    ['SMTP error from remote mail server after MAIL FROM:<news@sender.example> SIZE=9:', 'MAIL'],
    ['192.0.2.25 does not like recipient.', 'RCPT'],
    ['Connected to 192.0.2.25 but sender was rejected.', 'MAIL'],
    ['Connected to 192.0.2.25 but my name was rejected.', 'EHLO'],
    ['host mx.receiver.example[192.0.2.25] refused to talk to me: 554', 'CONNECT'],
    ['(in reply to STARTTLS command)', 'STARTTLS'],
    ['the mailbox is full', undefined],
  ])('in "%s" is %s', (text, command) => {
    expect(commandIn(text)).toBe(command);
  });

  it('is the last one before the first refusal of a conversation', () => {
    const conversation = [
      '>>> MAIL From:<a@b.example>',
      '<<< 250 ok',
      '>>> DATA',
      '<<< 550 no',
      '>>> QUIT',
      '<<< 503 no',
    ];
    expect(answeredCommand(conversation.join('\n'))).toBe('DATA');
  });
});

describe('the code of a failure', () => {
  it.each([
    ['550 5.1.1 no such user', '550'],
    ['host mx.receiver.example[192.0.2.25] said: 452 4.2.2 full', '452'],
    ['SIZE=1024: 550 Unroutable sender address', '550'],
    ['550 - Requested action not taken', '550'],
    ['250 accepted, then 451 try again later', '451'],
    ['message of 550000 octets from 192.0.2.55', undefined],
  ])('in "%s" is %s', (text, code) => {
    expect(failureCodeIn(text)).toBe(code);
  });
});

describe('the server that replied', () => {
  it.each([
    ['host mx.receiver.example[192.0.2.25] said: 550', 'mx.receiver.example'],
    ['host: smtp-in.receiver.example (192.0.2.25) reason: 550', 'smtp-in.receiver.example'],
    ['by mx.receiver.example. [192.0.2.25].', 'mx.receiver.example'],
    ['192.0.2.25 does not like recipient.', '192.0.2.25'],
    ['Mailbox full', undefined],
  ])('in "%s" is %s', (text, host) => {
    expect(hostIn(text)).toBe(host);
  });
});

describe('an address', () => {
  it.each([
    ['<ann@receiver.example>:', ['ann@receiver.example']],
    ['"ann bee"@receiver.example.', ['"ann bee"@receiver.example']],
    ['b=ann=receiver.example@sender.example', ['b=ann=receiver.example@sender.example']],
    ['用户@例子.example and ann@receiver.example', ['用户@例子.example', 'ann@receiver.example']],
    ['/var/spool/ann@receiver.example', []],
    ['no @ address@ here', []],
  ])('is found in "%s"', (text, addresses) => {
    expect(addressesIn(text).map(({ address }) => address)).toEqual(addresses);
  });

  it.each([
    ['rfc822; ann@receiver.example', 'ann@receiver.example'],
    ['rfc822;<ann@receiver.example> (Ann)', 'ann@receiver.example'],
    ['utf-8; \u7528\u6237@\u4f8b\u5b50.example', '\u7528\u6237@\u4f8b\u5b50.example'],
    ['ann@receiver.example', 'ann@receiver.example'],
    ['RFC822; @mx.example,@b.example:ann@receiver.example', 'ann@receiver.example'],
    ['X-LOCAL;ann', 'ann'],
  ])('of the field "%s" is %s', (value, address) => {
    expect(recipientOf(value)).toBe(address);
  });
});
