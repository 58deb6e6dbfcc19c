import { describe, expect, it } from 'vitest';
import { format, isSpf, type Mechanism, parse, select } from '../../../src/mail/spf/index.ts';

const mechanismsIn = (text: string): readonly Mechanism[] =>
  (parse(text).record?.terms ?? []).flatMap((term) => (term.kind === 'directive' ? [term.mechanism] : []));

/** `code "the text that the span covers"`, for every problem. */
const problemsIn = (text: string): readonly string[] =>
  parse(text).problems.map(({ code, span }) => `${code} ${JSON.stringify(text.slice(span.start, span.end))}`);

describe('selecting a record', () => {
  it('takes v=spf1 in any case, followed by a space or nothing', () => {
    expect(['v=spf1', 'V=sPf1 -all', 'v=spf1 '].map(isSpf)).toEqual([true, true, true]);
    expect(
      ['v=spf10', 'v=spf1\t-all', ' v=spf1', 'v=spf1;', '"v=spf1 -all"', 'v=spf2.0/pra', ''].some(isSpf),
    ).toBe(false);
  });

  it('tells none, one and several apart', () => {
    expect(select(['google-site-verification=x'])).toEqual({ kind: 'none' });
    expect(select(['x', 'v=spf1 -all'])).toEqual({ kind: 'one', text: 'v=spf1 -all' });
    expect(select(['v=spf1', 'V=SPF1 a'])).toEqual({ kind: 'several', texts: ['v=spf1', 'V=SPF1 a'] });
  });

  it('makes no record of another text', () => {
    expect(parse('v=spf1;-all')).toEqual({ record: undefined, problems: [] });
  });
});

describe('terms', () => {
  it('keep their text, span and qualifier', () => {
    const text = 'v=spf1  ~MX/24//64 -all ';
    expect(parse(text).record?.terms).toEqual([
      {
        kind: 'directive',
        span: { start: 8, end: 18 },
        text: '~MX/24//64',
        qualifier: '~',
        mechanism: { name: 'mx', prefix4: 24, prefix6: 64 },
      },
      {
        kind: 'directive',
        span: { start: 19, end: 23 },
        text: '-all',
        qualifier: '-',
        mechanism: { name: 'all' },
      },
    ]);
    expect(parse(text).problems).toEqual([]);
  });

  it('have all address bits as prefix where none is given', () => {
    expect(mechanismsIn('v=spf1 a ip4:192.0.2.1 ip6:2001:DB8::0:1')).toEqual([
      { name: 'a', prefix4: 32, prefix6: 128 },
      { name: 'ip4', address: '192.0.2.1', prefix: 32 },
      { name: 'ip6', address: '2001:db8::1', prefix: 128 },
    ]);
  });

  it('take a slash within a domain-spec as part of the name', () => {
    const [mechanism] = mechanismsIn('v=spf1 a:foo:bar/baz.example.com/24');
    expect(mechanism).toMatchObject({ name: 'a', domain: { text: 'foo:bar/baz.example.com' }, prefix4: 24 });
  });

  it('hold macros in parts', () => {
    const [mechanism] = mechanismsIn('v=spf1 exists:%{L1r+-}.x%%%_%-y.%{d}');
    expect(mechanism).toMatchObject({
      domain: {
        parts: [
          { letter: 'l', escaped: true, digits: 1, reverse: true, delimiters: '+-' },
          { literal: '.x% %20y.' },
          { letter: 'd', escaped: false, reverse: false, delimiters: '.' },
        ],
      },
    });
  });

  it('are kept where others are wrong', () => {
    const { record, problems } = parse('v=spf1 a:museum mx -all');
    expect(record?.terms.map(({ text }) => text)).toEqual(['mx', '-all']);
    expect(problems).toEqual([
      { code: 'bad-domain', level: 'error', span: { start: 9, end: 15 }, text: 'a:museum' },
    ]);
  });

  it('may be modifiers that nobody knows', () => {
    const { record, problems } = parse('v=spf1 Moo.cow-far_out=man:dog/cat x= -all');
    expect(problems).toEqual([]);
    expect(record?.terms[0]).toMatchObject({
      kind: 'modifier',
      name: 'moo.cow-far_out',
      value: { text: 'man:dog/cat' },
    });
  });
});

describe('mistakes', () => {
  it.each([
    ['v=spf1 moo -all', ['unknown-mechanism "moo"']],
    ['v=spf1 192.0.2.1 -all', ['unknown-mechanism "192.0.2.1"']],
    ['v=spf1 ipv4:192.0.2.1', ['unknown-mechanism "ipv4:192.0.2.1"']],
    ['v=spf1 redirect:example.com', ['modifier-as-mechanism "redirect:example.com"']],
    ['v=spf1 ?redirect=example.com', ['qualified-modifier "?redirect=example.com"']],
    ['v=spf1 =all 1up=foo', ['bad-modifier "=all"', 'bad-modifier "1up=foo"']],
    ['v=spf1 include: example.com', ['missing-value ":"', 'unknown-mechanism "example.com"']],
    ['v=spf1 exists ip4 redirect=', ['missing-value ""', 'missing-value ""', 'missing-value ""']],
    ['v=spf1 all:example.com ptr/0', ['unexpected-value ":example.com"', 'unexpected-value "/0"']],
    ['v=spf1 include:example.com/24', ['unexpected-value "/24"']],
    [
      'v=spf1 ip4:192.0.2.256 ip4:192.0.2.01 ip4:192.0.2',
      ['bad-ip4 "192.0.2.256"', 'bad-ip4 "192.0.2.01"', 'bad-ip4 "192.0.2"'],
    ],
    ['v=spf1 ip6:1::2::3 ip6:::1%eth0', ['bad-ip6 "1::2::3"', 'bad-ip6 "::1%eth0"']],
    ['v=spf1 ip4:2001:db8::1 ip6:192.0.2.1', ['wrong-family "2001:db8::1"', 'wrong-family "192.0.2.1"']],
    ['v=spf1 ip4:relay.example.com', ['host-in-ip "relay.example.com"']],
    [
      'v=spf1 ip4:192.0.2.0/33 ip4:192.0.2.0/032 a/ ',
      ['bad-prefix "/33"', 'bad-prefix "/032"', 'bad-prefix "/"'],
    ],
    [
      'v=spf1 a/24/64 mx//129 a:example.com/abc',
      ['bad-prefix "/24/64"', 'bad-prefix "//129"', 'bad-prefix "/abc"'],
    ],
    ['v=spf1 exists:%{x}.a.b a:%{d0} foo=%', ['bad-macro "%{x}"', 'bad-macro "%{d0}"', 'bad-macro "%"']],
    ['v=spf1 exists:%{t}.example.com', ['bad-macro "%{t}.example.com"']],
    [
      'v=spf1 a:192.0.2.1 a:example.-com mx:x..',
      ['bad-domain "192.0.2.1"', 'bad-domain "example.-com"', 'bad-domain "x.."'],
    ],
    ['v=spf1 ip4:192.0.2.1~all', ['glued-all "~all"']],
    ['v=spf1 a\tmx \u00e9', ['bad-character "\\t"', 'bad-character "é"']],
    [
      'v=spf1 exp=a.b exp=c.d redirect=a.b redirect=c.d',
      ['repeated-exp "exp=c.d"', 'repeated-redirect "redirect=c.d"'],
    ],
    ['v=spf1 -include=example.com', ['mechanism-as-modifier "-include=example.com"']],
  ])('are told with the text that is wrong: %s', (text, problems) => {
    expect(problemsIn(text)).toEqual(problems);
    expect(parse(text).problems.every(({ level }) => level === 'error')).toBe(true);
  });

  it('that the grammar allows are warnings, and the term stays', () => {
    const { record, problems } = parse('v=spf1 include=example.com a:example.com-all');
    expect(problems.map(({ code, level }) => [code, level])).toEqual([
      ['mechanism-as-modifier', 'warning'],
      ['glued-all', 'warning'],
    ]);
    expect(record?.terms).toHaveLength(2);
  });
});

describe('formatting', () => {
  it('leaves out what says nothing', () => {
    const { record } = parse(
      'v=spf1  +A:Example.com/32//128 IP4:192.0.2.0/24 +ip6:2001:DB8:0:0::/32 exists:%{Ir.}.%{d2r-}%_ -ALL',
    );
    expect(record && format(record)).toBe(
      'v=spf1 a:Example.com ip4:192.0.2.0/24 ip6:2001:db8::/32 exists:%{Ir}.%{d2r-}%_ -all',
    );
  });
});
