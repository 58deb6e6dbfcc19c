import { describe, expect, it } from 'vitest';
import { parseDomain } from '../../../src/app/options/values/domain.ts';

describe('a domain is read as it is meant', () => {
  it.each([
    ['example.com', 'example.com'],
    ['Example.COM', 'example.com'],
    ['example.com.', 'example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['BÜCHER.example.', 'xn--bcher-kva.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['例え.テスト', 'xn--r8jz45g.xn--zckzah'],
    ['example。com', 'example.com'],
    ['mail-1.3com.example', 'mail-1.3com.example'],
    [`${'a'.repeat(63)}.example`, `${'a'.repeat(63)}.example`],
  ])('%s', (text, name) => {
    expect(parseDomain(text)).toEqual({ value: name });
  });
});

describe('what is no domain names the domain that is meant', () => {
  it.each([
    ['https://example.com/path', 'example.com'],
    ['http://user:pass@example.com:8080/?q#f', 'example.com'],
    ['//example.com', 'example.com'],
    ['example.com/path', 'example.com'],
    ['user@example.com', 'example.com'],
    ['mailto:user@example.com', 'example.com'],
    ['Somebody <user@example.com>', 'example.com'],
    ['example.com:25', 'example.com'],
    ['*.example.com', 'example.com'],
    ['_dmarc.example.com', 'example.com'],
    ['mail2026._domainkey.example.com', 'example.com'],
    ['"example.com"', 'example.com'],
    ['example.com;', 'example.com'],
    ['user@bücher.example', 'bücher.example'],
    ['example..com', 'example.com'],
    ['.example.com', 'example.com'],
  ])('%s', (text, domain) => {
    expect(parseDomain(text)).toEqual({
      problem: expect.stringMatching(new RegExp(`: give the domain ${domain.replaceAll('.', '\\.')}$`)),
    });
  });
});

describe('what is no domain and holds none is refused', () => {
  it.each([
    ['', ''],
    ['.', ''],
    ['localhost', 'single label'],
    ['192.0.2.1', 'IP address'],
    ['192.0.2.0/24', 'IP address'],
    ['2001:db8::1', 'IP address'],
    ['[192.0.2.1]', 'IP address'],
    ['[2001:db8::1]', 'IP address'],
    ['１９２.0.2.1', 'IP address'],
    ['my_host.example.com', 'underscore'],
    ['-a.example', 'hyphen'],
    ['a-.example', 'hyphen'],
    ['exam ple.com', ''],
    ['example.123', 'number'],
    ['xn--a.example', 'A-label'],
    ['exa$mple.com', 'character'],
    ['a\u0000b.example', ''],
    [`${'a'.repeat(64)}.example`, '63 octets'],
    [`${'ü'.repeat(63)}.example`, ''],
    [`${'a.'.repeat(130)}example`, '253 octets'],
    ['user@', 'mail address'],
    ['https://', 'URL'],
    ['https://192.0.2.1/', 'URL'],
  ])('%s', (text, why) => {
    expect(parseDomain(text)).toEqual({ problem: expect.stringContaining(why) });
  });
});
