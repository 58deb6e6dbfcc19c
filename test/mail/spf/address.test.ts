import { describe, expect, it } from 'vitest';
import { isInNetwork, parseAddress, readable, reverseName, unmapped } from '../../../src/mail/spf/address.ts';

const address = (text: string) => parseAddress(text) ?? expect.fail(`${text} is an address`);

describe('addresses', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['2001:DB8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['::', '::'],
    ['::1', '::1'],
    ['fe80::', 'fe80::'],
    ['1:0:2:3:4:5:6:7', '1:0:2:3:4:5:6:7'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['2001:db8:0:1:0:0:0:1', '2001:db8:0:1::1'],
    ['::ffff:192.0.2.1', '::ffff:c000:201'],
    ['10:0:0:20:0:0:0:30', '10:0:0:20::30'],
  ])('%s reads as %s', (text, canonical) => expect(readable(address(text))).toBe(canonical));

  it.each([
    '',
    '192.0.2',
    '192.0.2.1.1',
    '192.0.2.01',
    '192.0.2.256',
    ' 192.0.2.1',
    '0x7f.0.0.1',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7::8',
    '1::2::3',
    ':::',
    '1:2',
    '12345::',
    '::1%eth0',
    '1.2.3.4::',
    '::1.2.3.4:5',
    ':1:2:3:4:5:6:7',
    `::${'0'.repeat(60)}`,
  ])('"%s" is none', (text) => expect(parseAddress(text)).toBeUndefined());

  it('mapped from IPv4 are the IPv4 address', () => {
    expect(unmapped(address('::FFFF:192.0.2.1'))).toEqual(address('192.0.2.1'));
    expect(unmapped(address('::fffe:192.0.2.1')).family).toBe(6);
  });

  it('lie in a network whose first bits they share', () => {
    expect(isInNetwork(address('192.0.2.129'), address('192.0.2.128'), 25)).toBe(true);
    expect(isInNetwork(address('192.0.2.127'), address('192.0.2.128'), 25)).toBe(false);
    expect(isInNetwork(address('203.0.113.1'), address('192.0.2.1'), 0)).toBe(true);
    expect(isInNetwork(address('192.0.2.1'), address('::'), 0)).toBe(false);
    expect(isInNetwork(address('2001:db8::ffff'), address('2001:db8::'), 112)).toBe(true);
  });

  it('have a name for PTR records', () => {
    expect(reverseName(address('192.0.2.1'))).toBe('1.2.0.192.in-addr.arpa');
    expect(reverseName(address('2001:db8::1'))).toBe(`1.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`);
  });
});
