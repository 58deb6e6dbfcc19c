import { expect, it } from 'vitest';
import { parseEhlo } from '../../../src/net/smtp/ehlo.ts';

const ehlo = (...lines: readonly string[]) =>
  parseEhlo('EHLO', { code: 250, lines: ['mail.example.test at your service', ...lines] });

it('reads the name and every keyword', () => {
  const read = ehlo('SIZE 35882577', '8bitmime', 'X-Thing a B', 'not a keyword!', '-X', '');
  expect(read.name).toBe('mail.example.test');
  expect(read.extensions).toEqual([
    { keyword: 'SIZE', parameters: ['35882577'] },
    { keyword: '8BITMIME', parameters: [] },
    { keyword: 'X-THING', parameters: ['a', 'B'] },
    { keyword: 'NOT', parameters: ['a', 'keyword!'] },
  ]);
});

it.each([
  ['SIZE 35882577', { octets: 35_882_577 }],
  ['SIZE 0', { octets: 0 }],
  ['SIZE', {}],
  ['SIZE many', {}],
  ['SIZE 99999999999999999999', { octets: Number.MAX_SAFE_INTEGER }],
  ['SIZE 999999999999999999999', {}],
  ['PIPELINING', undefined],
])('reads %s', (line, size) => {
  expect(ehlo(line).size).toEqual(size);
});

it.each([
  [['AUTH PLAIN LOGIN'], ['PLAIN', 'LOGIN']],
  [['AUTH=PLAIN LOGIN'], ['PLAIN', 'LOGIN']],
  [
    ['AUTH plain', 'AUTH=LOGIN PLAIN'],
    ['PLAIN', 'LOGIN'],
  ],
  [['AUTH'], []],
  [['PIPELINING'], []],
])('reads the mechanisms of %j', (lines, auth) => {
  expect(ehlo(...lines).auth).toEqual(auth);
});

it.each([
  ['LIMITS RCPTMAX=20 MAILMAX=5 RCPTDOMAINMAX=1', { rcptMax: 20, mailMax: 5, rcptDomainMax: 1 }],
  ['LIMITS rcptmax=20 FUTURE=x', { rcptMax: 20 }],
  ['LIMITS RCPTMAX=1234567', {}],
  ['LIMITS', {}],
  ['PIPELINING', undefined],
])('reads %s', (line, limits) => {
  expect(ehlo(line).limits).toEqual(limits);
});

it('knows what is offered', () => {
  expect(ehlo('STARTTLS', 'PIPELINING', 'SMTPUTF8', 'DSN').offers).toEqual({
    starttls: true,
    pipelining: true,
    eightBitMime: false,
    smtpUtf8: true,
    chunking: false,
    dsn: true,
    requireTls: false,
    enhancedStatusCodes: false,
  });
  const others = ehlo('8BITMIME', 'CHUNKING', 'REQUIRETLS', 'ENHANCEDSTATUSCODES').offers;
  expect(others).toMatchObject({
    eightBitMime: true,
    chunking: true,
    requireTls: true,
    enhancedStatusCodes: true,
  });
});

it('takes the text of HELO for text', () => {
  const { extensions, offers } = parseEhlo('HELO', { code: 250, lines: ['mail', 'STARTTLS'] });
  expect([extensions, offers.starttls]).toEqual([[], false]);
});
