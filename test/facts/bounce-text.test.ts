import { describe, expect, it } from 'vitest';
import { addressesIn, isOfRefusedResolver, masked } from '../../src/facts/bounce-text.ts';
import { expectLinear } from '../support/growth.ts';

describe('addresses of people', () => {
  it.each([
    ['<kim.lee@example.net>: unknown', '<k…@example.net>: unknown'],
    ['a@example.net, b+c@example.org', 'a…@example.net, b…@example.org'],
    ['bounce+kim=example.net@example.com', 'b…@example.com'],
    ['用户@例え.jp', '用…@例え.jp'],
    ['no address, 5 @ 3', 'no address, 5 @ 3'],
  ])('are hidden in %s', (text, hidden) => {
    expect(masked(text)).toBe(hidden);
  });

  it('are hidden in linear time', () => {
    expectLinear((times) => masked('a'.repeat(times)), 'letters');
    expectLinear((times) => masked('a@'.repeat(times)), 'signs');
  });
});

describe('addresses of servers', () => {
  it.each([
    ['Client host [192.0.2.1] blocked using zen', ['192.0.2.1']],
    ['host mx.example.net[203.0.113.5] said: 550 192.0.2.1 is listed', ['192.0.2.1']],
    ['host mx.example.net[203.0.113.5]:25 refused to talk to me: 554 [2001:DB8:0:0::1]', ['2001:db8::1']],
    ['SPF [example.com] with ip: [192.0.2.1] = did not pass; 192.0.2.1 again', ['192.0.2.1']],
    ['version 1.2.3.4.5 at 10:20:30, answer 127.0.0.2', []],
    ['550 5.7.25 no PTR record', []],
  ])('in %s', (text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses);
  });

  it('are found in linear time', () => {
    expectLinear((times) => addressesIn('1.1.1.'.repeat(times)), 'digits');
    expectLinear((times) => addressesIn('a:'.repeat(times)), 'colons');
  });
});

it('a list that refuses the look-ups of a receiver is told from one that lists', () => {
  expect(isOfRefusedResolver('blocked using zen.spamhaus.org; Error: open resolver')).toBe(true);
  expect(isOfRefusedResolver('listed in zen: 127.255.255.254')).toBe(true);
  expect(isOfRefusedResolver('[192.0.2.1] blocked using zen.spamhaus.org')).toBe(false);
});
