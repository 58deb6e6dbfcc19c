import { expect, it } from 'vitest';
import { rewrittenIn } from '../../src/facts/inspection.ts';
import { parseEhlo } from '../../src/net/smtp/ehlo.ts';

const marks = (greeting: string, ...keywords: string[]): readonly string[] =>
  rewrittenIn({
    greeting: { code: 220, lines: [greeting] },
    ehlo: parseEhlo('EHLO', { code: 250, lines: ['mx.example.com', ...keywords] }),
  });

it.each(['****************2******0*', '********************', '**2*0*20****'])(
  'the greeting %s is of a firewall',
  (greeting) => {
    expect(marks(greeting)).toEqual([greeting]);
  },
);

it.each(['mx.example.com ESMTP', '', '*** welcome ***', '2020'])(
  'the greeting %j is of a server',
  (greeting) => {
    expect(marks(greeting)).toEqual([]);
  },
);

it('a keyword that is written over shows', () => {
  expect(marks('mx.example.com ESMTP', 'SIZE 1', 'XXXXXXXA', 'XXXXXXXB', '8BITMIME')).toEqual([
    'XXXXXXXA',
    'XXXXXXXB',
  ]);
});

it.each(['X-EXPS', 'XRDST', 'XCLIENT', 'XXX', 'XEXCH50', 'X-ANONYMOUSTLS'])(
  'the keyword %s is one',
  (keyword) => {
    expect(marks('mx.example.com ESMTP', keyword)).toEqual([]);
  },
);
