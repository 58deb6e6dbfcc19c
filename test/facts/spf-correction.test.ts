import { expect, it } from 'vitest';
import { mistakesIn } from '../../src/facts/spf-correction.ts';
import { parse } from '../../src/mail/spf/index.ts';

const corrections = (terms: string) => {
  const text = `v=spf1 ${terms} -all`;
  return mistakesIn({ ...parse(text), text }).map(({ data }) => data.correction);
};

it.each([
  ['192.0.2.1', 'ip4:192.0.2.1'],
  ['~192.0.2.0/24', '~ip4:192.0.2.0/24'],
  ['ip:192.0.2.1', 'ip4:192.0.2.1'],
  ['ip:2001:db8::1', 'ip6:2001:db8::1'],
  ['ipv4:192.0.2.1', 'ip4:192.0.2.1'],
  ['-ipv6:2001:db8::1', '-ip6:2001:db8::1'],
  ['incude:_spf.example.net', 'include:_spf.example.net'],
  ['inlcude:_spf.example.net', 'include:_spf.example.net'],
  ['includes:_spf.example.net', 'include:_spf.example.net'],
  ['exist:%{i}.example.net', 'exists:%{i}.example.net'],
  ['redirect:_spf.example.net', 'redirect=_spf.example.net'],
  ['ip4:2001:db8::/32', 'ip6:2001:db8::/32'],
  ['ip6:192.0.2.1', 'ip4:192.0.2.1'],
  ['ip4:mail.example.com', 'a:mail.example.com'],
  ['ip4:192.0.2.1,ip4:192.0.2.2', 'ip4:192.0.2.1 ip4:192.0.2.2'],
  ['ip4:192.0.2.1;', 'ip4:192.0.2.1'],
  ['ip4:192.0.2.0/024', 'ip4:192.0.2.0/24'],
  ['a:example.com;', 'a:example.com'],
  ['"ip4:192.0.2.1"', 'ip4:192.0.2.1'],
  ['include:example.net/24', 'include:example.net'],
  ['ip4:192.0.2.1-all', 'ip4:192.0.2.1 -all'],
  ['?exp=why.example.com', 'exp=why.example.com'],
  ['include: example.net', 'include:example.net'],
])('%j was meant as %j', (term, meant) => {
  expect(corrections(term)).toEqual([meant]);
});

it.each([
  'ip4:192.0.2',
  'ip4:192.0.2.999',
  'nonsense',
  'include:localhost',
  'example.net',
  'ip4:192.0.2.0/33',
  'x:y',
])('%j is left to its owner', (term) => {
  expect(corrections(term)).toEqual([undefined]);
});
