import { defineCheck, type Message } from '../../core/check.ts';
import { counted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { spf, withoutRecord } from '../../facts/spf.ts';
import { mistakesIn } from '../../facts/spf-correction.ts';
import { type Mistake, type MistakeCode, mendingOf, mistakes } from '../../facts/spf-mistakes.ts';

/** Of a record that is wrong throughout, more would not help. */
const mostNamed = 8;

const mistake = (code: MistakeCode): Message<Mistake> => ({
  severity: 'error',
  text: (data) => `the SPF record has a mistake: ${mistakes[code].wrong(data)}`,
  remedy: (data) => mendingOf(data, mistakes[code].mend),
});

const record = (term: string): string => `example.com. TXT "v=spf1 ${term} -all"`;

export default defineCheck({
  id: 'spf/syntax',
  title: 'The SPF record follows the grammar',
  why: `A receiver reads the whole record before it looks at any of it, and a single term that it cannot read makes the
result a permanent error: SPF is lost for all mail of the domain, not just for the sender that the term is about. Terms
that were right before the slip do not count either.`,
  refs: [rfc(7208, '4.6'), rfc(7208, '12')],
  on: 'domain',
  needs: { spf },
  messages: {
    'unknown-mechanism': mistake('unknown-mechanism'),
    'modifier-as-mechanism': mistake('modifier-as-mechanism'),
    'missing-value': mistake('missing-value'),
    'unexpected-value': mistake('unexpected-value'),
    'bad-ip4': mistake('bad-ip4'),
    'bad-ip6': mistake('bad-ip6'),
    'wrong-family': mistake('wrong-family'),
    'host-in-ip': mistake('host-in-ip'),
    'bad-prefix': mistake('bad-prefix'),
    'bad-macro': mistake('bad-macro'),
    'bad-domain': mistake('bad-domain'),
    'qualified-modifier': mistake('qualified-modifier'),
    'repeated-redirect': mistake('repeated-redirect'),
    'repeated-exp': mistake('repeated-exp'),
    'bad-modifier': mistake('bad-modifier'),
    'glued-all': mistake('glued-all'),
    more: {
      severity: 'error',
      text: ({ count }: { count: number }) => `the SPF record has ${counted(count, 'more mistake')}`,
      remedy: () => 'Write the record anew from what your mail providers ask for.',
    },
  },
  examples: [
    {
      title: 'every mechanism, in mixed case',
      zone: record(
        'A MX:example.net/24//64 ip4:192.0.2.0/24 IP6:2001:db8::/32 Include:_spf.%{d2} exists:%{i}.example.net ?ptr',
      ),
      says: [],
    },
    {
      title: 'modifiers that nobody knows',
      zone: record('ra=postmaster rp=50 rr=all custom=%{d}'),
      says: [],
    },
    { title: 'an address without its mechanism', zone: record('192.0.2.1'), says: ['unknown-mechanism'] },
    { title: 'a slip in a name', zone: record('inlcude:_spf.example.net'), says: ['unknown-mechanism'] },
    { title: 'redirect with a colon', zone: record('redirect:example.net'), says: ['modifier-as-mechanism'] },
    {
      title: 'a space after the colon',
      zone: record('include: example.net'),
      says: ['missing-value'],
    },
    {
      title: 'a prefix length on include',
      zone: record('include:example.net/24'),
      says: ['unexpected-value'],
    },
    { title: 'a part of an address', zone: record('ip4:192.0.2'), says: ['bad-ip4'] },
    { title: 'an address in brackets', zone: record('ip6:[2001:db8::1]'), says: ['bad-ip6'] },
    { title: 'IPv6 in ip4', zone: record('ip4:2001:db8::1'), says: ['wrong-family'] },
    { title: 'a host in ip4', zone: record('ip4:mail.example.com'), says: ['host-in-ip'] },
    { title: 'a prefix that is too long', zone: record('ip4:192.0.2.0/33'), says: ['bad-prefix'] },
    { title: 'a macro without braces', zone: record('exists:%i.example.net'), says: ['bad-macro'] },
    { title: 'a name of one label', zone: record('include:localhost'), says: ['bad-domain'] },
    { title: 'a modifier with a sign', zone: record('-redirect=example.net'), says: ['qualified-modifier'] },
    {
      title: 'two redirects',
      zone: 'example.com. TXT "v=spf1 redirect=a.example.net redirect=b.example.net"',
      says: ['repeated-redirect'],
    },
    {
      title: 'two explanations',
      zone: record('exp=a.example.net exp=b.example.net'),
      says: ['repeated-exp'],
    },
    { title: 'no name before the sign', zone: record('=example.net'), says: ['bad-modifier'] },
    {
      title: 'all without its space',
      zone: 'example.com. TXT "v=spf1 ip4:192.0.2.1~all"',
      says: ['glued-all'],
    },
    {
      title: 'wrong throughout',
      zone: record('x1 x2 x3 x4 x5 x6 x7 x8 x9'),
      says: [...Array.from({ length: 8 }, () => 'unknown-mechanism'), 'more'],
    },
  ],
  skip: withoutRecord,
  *run({ spf: { own, at } }, say) {
    const found = own === undefined ? [] : mistakesIn(own);
    for (const { code, data } of found.slice(0, mostNamed)) yield say[code](data, at);
    const left = found.length - mostNamed;
    if (left > 0) yield say.more({ count: left }, at);
  },
});
