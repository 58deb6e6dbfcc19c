import { describe, expect, it } from 'vitest';
import { authorDomain } from '../../../src/mail/dmarc/index.ts';

describe('authorDomain', () => {
  it.each([
    ['user@example.com', 'example.com'],
    ['User <user@Example.COM>', 'example.com'],
    ['"User, the (first) <a@b.example>" <user@example.com>', 'example.com'],
    ['User (at (nested) work, a@b.example) <user@example.com>', 'example.com'],
    ['"a@b"@example.com', 'example.com'],
    ['user @ example . com', 'example.com'],
    ['a@example.com, b@Example.com', 'example.com'],
    ['Team: a@example.com, b@example.com;', 'example.com'],
    ['<@relay.example:user@example.com>', 'example.com'],
    ['Mandel, Bob <user@example.com>', 'example.com'],
    ['user@bücher.example', 'xn--bcher-kva.example'],
    ['User\r\n <user@example.com>', 'example.com'],
  ])('of %j is %s', (from, domain) => {
    expect(authorDomain(from)).toBe(domain);
  });

  it.each([
    '',
    'User',
    'user@',
    'user@[192.0.2.1]',
    'a@example.com, b@example.net',
    '"user@example.com',
    'user@a..b',
  ])('there is none in %j', (from) => expect(authorDomain(from)).toBeUndefined());
});
