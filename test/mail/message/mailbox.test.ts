import { describe, expect, it } from 'vitest';
import { parseAddresses } from '../../../src/mail/message/index.ts';

const addresses = (text: string) =>
  parseAddresses(text).mailboxes.map(({ name, local, domain }) => `${name ?? ''}|${local}|${domain}`);

describe('addresses', () => {
  it.each([
    ['a@example.com', ['|a|example.com']],
    ['Ann Bee <a@example.com>', ['Ann Bee|a|example.com']],
    ['"Bee, Ann" <a@example.com>', ['Bee, Ann|a|example.com']],
    ['A. B. Cee <a@example.com>', ['A. B. Cee|a|example.com']],
    ['Ann <a.b+c@example.com>, b@example.net', ['Ann|a.b+c|example.com', '|b|example.net']],
    ['"a b"@example.com', ['|a b|example.com']],
    ['a@[192.0.2.1]', ['|a|[192.0.2.1]']],
    ['a (the first, of (many)) @ example.com', ['|a|example.com']],
    [
      'Team: a@example.com, b@example.com;, c@example.com',
      ['|a|example.com', '|b|example.com', '|c|example.com'],
    ],
    ['undisclosed-recipients:;', []],
    ['<@relay.example:a@example.com>', ['|a|example.com']],
    ['Jürgen <jürgen@müller.example>', ['Jürgen|jürgen|müller.example']],
    ['a@example.com,, b@example.com,', ['|a|example.com', '|b|example.com']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(addresses(text)).toEqual(expected);
    expect(parseAddresses(text).malformed).toEqual([]);
  });
});

describe('what is no address', () => {
  it.each([
    'Ann',
    'Shop, Inc. <a@example.com>',
    'a@b@example.com',
    'a@b <a@example.com>',
    'a@example..com',
    '.a@example.com',
    'a@',
    '@example.com',
    '<a@example.com',
    '<a@example.com> Ann',
    '"a@example.com',
    'a(b@example.com',
    'a@example.com b@example.com',
    '[a] <a@example.com>',
    '<>',
  ])('%s', (text) => {
    expect(parseAddresses(text).malformed.length).toBeGreaterThan(0);
  });
});
