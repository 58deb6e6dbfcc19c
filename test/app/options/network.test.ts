import { describe, expect, it } from 'vitest';
import { parseNetwork } from '../../../src/app/options/values/network.ts';

describe('addresses and networks have one form', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['192.0.2.1/32', '192.0.2.1'],
    ['192.0.2.0/24', '192.0.2.0/24'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['2001:DB8:0::1', '2001:db8::1'],
    ['2001:db8::/32', '2001:db8::/32'],
    ['2001:db8::1/128', '2001:db8::1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.0/120', '192.0.2.0/24'],
  ])('%s', (text, network) => {
    expect(parseNetwork(text)).toEqual({ value: network });
  });
});

describe('what is none says what to write', () => {
  it.each([
    ['192.0.2.5/24', '192.0.2.0/24'],
    ['192.0.2.129/25', '192.0.2.128/25'],
    ['2001:db8::1/64', '2001:db8::/64'],
    ['192.0.2.0/255.255.255.0', '192.0.2.0/24'],
    ['192.0.2.0/33', 'at most 32'],
    ['2001:db8::/129', 'at most 128'],
    ['192.0.2.0/', '0 to 32'],
    ['192.0.2.0/-1', '0 to 32'],
    ['192.0.2.0/24/24', 'not an IP address'],
    ['192.0.2', 'not an IP address'],
    ['192.0.2.256', 'not an IP address'],
    ['192.0.2.010', 'not an IP address'],
    ['0xc0.0.2.1', 'not an IP address'],
    ['3221225985', 'not an IP address'],
    ['fe80::1%eth0', 'not an IP address'],
    ['ip4:192.0.2.0/24', 'write 192.0.2.0/24'],
    ['[2001:db8::1]', 'write 2001:db8::1'],
    ['mail.example.com', 'not an IP address'],
  ])('%s', (text, remedy) => {
    expect(parseNetwork(text)).toEqual({ problem: expect.stringContaining(remedy) });
  });
});
