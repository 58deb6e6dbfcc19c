import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatServer, parseServer } from '../../../src/net/dns/server.ts';

describe('parseServer', () => {
  it.each([
    ['192.0.2.1', { transport: 'udp', address: '192.0.2.1', port: 53 }],
    [' 192.0.2.1 ', { transport: 'udp', address: '192.0.2.1', port: 53 }],
    ['192.0.2.1:5353', { transport: 'udp', address: '192.0.2.1', port: 5353 }],
    ['2001:db8::1', { transport: 'udp', address: '2001:db8::1', port: 53 }],
    ['2001:DB8::1', { transport: 'udp', address: '2001:db8::1', port: 53 }],
    ['[2001:db8::1]', { transport: 'udp', address: '2001:db8::1', port: 53 }],
    ['[2001:db8::1]:53', { transport: 'udp', address: '2001:db8::1', port: 53 }],
    ['[fe80::1%eth0]:53', { transport: 'udp', address: 'fe80::1%eth0', port: 53 }],
    ['udp://192.0.2.1:5353', { transport: 'udp', address: '192.0.2.1', port: 5353 }],
    ['UDP://192.0.2.1', { transport: 'udp', address: '192.0.2.1', port: 53 }],
    ['tcp://192.0.2.1', { transport: 'tcp', address: '192.0.2.1', port: 53 }],
    ['tcp://192.0.2.1/', { transport: 'tcp', address: '192.0.2.1', port: 53 }],
    ['tls://192.0.2.1', { transport: 'tls', address: '192.0.2.1', port: 853 }],
    ['tls://192.0.2.1:853', { transport: 'tls', address: '192.0.2.1', port: 853 }],
    ['tls://dns.example', { transport: 'tls', address: 'dns.example', port: 853 }],
    [
      'tls://192.0.2.1#dns.example',
      { transport: 'tls', address: '192.0.2.1', port: 853, serverName: 'dns.example' },
    ],
    [
      'tls://[2001:db8::1]:8853#dns.example',
      { transport: 'tls', address: '2001:db8::1', port: 8853, serverName: 'dns.example' },
    ],
    ['https://dns.example/dns-query', { transport: 'https', url: 'https://dns.example/dns-query' }],
    ['https://dns.example/dns-query{?dns}', { transport: 'https', url: 'https://dns.example/dns-query' }],
    ['https://dns.example:8443/', { transport: 'https', url: 'https://dns.example:8443/' }],
    ['https://dns.example', { transport: 'https', url: 'https://dns.example/dns-query' }],
    ['https://[2001:db8::1]/q?x=1', { transport: 'https', url: 'https://[2001:db8::1]/q?x=1' }],
  ])('reads %s', (text, server) => {
    expect(parseServer(text)).toEqual(server);
  });

  it.each([
    '',
    'dns.example',
    'udp://dns.example',
    'tcp://dns.example:53',
    '192.0.2.256',
    '192.0.2.1:0',
    '192.0.2.1:65536',
    '192.0.2.1:',
    '192.0.2.1:53x',
    '[192.0.2.1]',
    '[2001:db8::1',
    '2001:db8::1::2',
    '192.0.2.1#dns.example',
    'tls://192.0.2.1#',
    'tls://192.0.2.1#not a name',
    'tls://-bad-.example',
    'http://dns.example/dns-query',
    'quic://192.0.2.1',
    'https://',
    'https://user:secret@dns.example/dns-query',
    'https://dns.example/dns-query#x',
  ])('refuses %s with a sentence', (text) => {
    expect(parseServer(text)).toEqual({ problem: expect.any(String) });
  });

  it('writes what it reads again', () => {
    for (const text of [
      '192.0.2.1',
      '192.0.2.1:5353',
      '2001:db8::1',
      '[2001:db8::1]:5353',
      'tcp://192.0.2.1',
      'tcp://[2001:db8::1]',
      'tls://192.0.2.1#dns.example',
      'tls://[2001:db8::1]:8853#dns.example',
      'https://dns.example/dns-query',
    ]) {
      const server = parseServer(text);
      expect('problem' in server ? server : formatServer(server)).toBe(text);
    }
  });

  it('never throws, and reads back what it accepts', () => {
    const word = fc.constantFrom(
      'udp://',
      'tls://',
      'https://',
      '[',
      ']',
      ':',
      '::',
      '#',
      '/',
      '192.0.2.1',
      '53',
      'a.b',
      '%',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join('')),
        ),
        (text) => {
          const server = parseServer(text);
          if (!('problem' in server)) expect(parseServer(formatServer(server))).toEqual(server);
        },
      ),
    );
  });
});
