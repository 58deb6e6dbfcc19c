import { describe, expect, it } from 'vitest';
import { isAboutClient, saidIn } from '../../src/facts/said.ts';
import { expectLinear } from '../support/growth.ts';

const reply = (code: number, text: string, enhanced?: string) => ({
  code,
  lines: text.split('\n'),
  ...(enhanced === undefined ? {} : { enhanced }),
});

it('shows the reply on one line', () => {
  expect(saidIn(reply(550, '5.1.1 no such user\nask postmaster'))).toBe(
    '"550 5.1.1 no such user ask postmaster"',
  );
});

describe('a refusal of whoever connects', () => {
  it.each([
    '5.7.1 Service unavailable; Client host [198.51.100.7] blocked using zen.spamhaus.org',
    'mx.example.com ESMTP not accepting messages from dynamic addresses',
    'Your access to this mail system has been rejected due to the sending MTA’s poor reputation',
    '5.7.1 Access denied',
    'No reverse DNS for 198.51.100.7',
    'IP is on the RBL of our choice',
    'invalid HELO name',
    '5.7.1 You are not allowed to connect.',
  ])('%s', (text) => {
    expect(isAboutClient(reply(554, text))).toBe(true);
  });

  it('by its enhanced code (RFC 7372)', () => {
    expect(isAboutClient(reply(550, '5.7.25 go away', '5.7.25'))).toBe(true);
  });
});

describe('a refusal of everybody', () => {
  it.each([
    'mx.example.com No SMTP service here',
    'mx.example.com does not accept mail (see RFC 7504)',
    '5.1.1 <postmaster@example.com>: User unknown',
    '5.7.1 relaying denied',
    '5.4.1 Recipient address rejected: Access denied',
    '5.7.1 <postmaster@example.com>: Relay access denied',
    '',
  ])('%j', (text) => {
    expect(isAboutClient(reply(521, text))).toBe(false);
  });
});

it('is read in time that grows with the reply', () => {
  for (const piece of ['1.', '12.34.', 'listed', 'your '])
    expectLinear((times) => isAboutClient(reply(554, piece.repeat(times))), piece);
});
