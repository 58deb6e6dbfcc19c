import { describe, expect, it } from 'vitest';
import { isPublicSuffix, publicSuffix, registrableDomain } from '../../../src/mail/psl/index.ts';

describe('registrableDomain', () => {
  it.each([
    ['www.example.co.uk', 'example.co.uk'],
    ['Example.COM', 'example.com'],
    ['a.user.github.io', 'user.github.io'],
    ['a.b.nowhere-registered', 'b.nowhere-registered'],
    ['www.食狮.中国', '食狮.中国'],
    ['www.xn--85x722f.xn--fiqs8s', 'xn--85x722f.xn--fiqs8s'],
  ])('of %s is %s', (name, registrable) => {
    expect(registrableDomain(name)).toBe(registrable);
  });

  it.each(['co.uk', 'com', 'github.io', '', '.com', 'a..com', '192.0.2.1', '::1', `${'a.'.repeat(130)}com`])(
    'there is none of %j',
    (name) => expect(registrableDomain(name)).toBeUndefined(),
  );
});

it('publicSuffix is what stands below the registrable domain', () => {
  expect(publicSuffix('www.example.co.uk')).toBe('co.uk');
  expect(publicSuffix('co.uk')).toBe('co.uk');
  expect(publicSuffix('a.b.c.kobe.jp')).toBe('c.kobe.jp');
  expect(publicSuffix('')).toBeUndefined();
});

it('isPublicSuffix asks the list, not the shape of the name', () => {
  expect(isPublicSuffix('gov.uk')).toBe(true);
  expect(isPublicSuffix('github.io')).toBe(true);
  expect(isPublicSuffix('example.com')).toBe(false);
  expect(isPublicSuffix('nowhere-registered')).toBe(false);
});
