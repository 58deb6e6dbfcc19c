import { expect, it } from 'vitest';
import { isOf } from '../../src/facts/exchanger-owner.ts';
import { nameOf } from '../support/example.ts';

const domains = [nameOf('mail.example.co.uk'), nameOf('example.com')];

it.each(['mx.example.com', 'example.com', 'mx1.example.co.uk'])(
  '%s belongs to a domain of the run',
  (host) => {
    expect(isOf(host, domains)).toBe(true);
  },
);

it.each([
  'example-com.mail.protection.outlook.com',
  'mx.example.org',
  'notexample.com',
  'example.com.mx.provider.net',
  'other.co.uk',
  'localhost',
])('%s belongs to somebody else', (host) => {
  expect(isOf(host, domains)).toBe(false);
});

it('nobody has a public suffix in common', () => {
  expect(isOf('one.github.io', [nameOf('two.github.io')])).toBe(false);
});
