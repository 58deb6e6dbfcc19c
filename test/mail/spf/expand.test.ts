import { describe, expect, it } from 'vitest';
import { expand, liveTermsOf, recordsOf, type SpfTree, unansweredIn } from '../../../src/mail/spf/index.ts';
import type { Resolver } from '../../../src/net/dns/resolver.ts';
import { zoneResolver } from '../../support/example.ts';

const treeOf = (zone: string, domain = 'example.com'): Promise<SpfTree> =>
  expand({ domain }, { dns: zoneResolver(zone) });
const term = (tree: SpfTree, text: string) => tree.terms.find((node) => node.term.text === text);

describe('the states of a domain', () => {
  it.each([
    ['none', 'example.com. TXT "unrelated"'],
    ['none', 'example.com. MX 1 mx.example.com.'],
    ['nxdomain', 'example.org. TXT "x"'],
    ['several', 'example.com. TXT "v=spf1 -all"\nexample.com. TXT "v=spf1 mx -all"'],
    ['found', 'example.com. TXT "v=spf1 -all"\nexample.com. TXT "token=1"'],
  ])('is %s for %s', async (state, zone) => {
    expect((await treeOf(zone)).state).toBe(state);
  });

  it('tells silence from absence', async () => {
    const silent: Resolver = async () => ({ kind: 'failed', failure: 'timeout', detail: 'no answer' });
    const tree = await expand({ domain: 'example.com' }, { dns: silent });
    expect(tree.state).toBe('unanswered');
    expect(unansweredIn(tree)).toHaveLength(1);
  });

  it('is none for what is no mail domain', async () => {
    expect((await treeOf('', 'com')).state).toBe('none');
    expect((await treeOf('', 'a..b')).state).toBe('none');
  });
});

describe('look-ups', () => {
  it('are counted per branch and in all', async () => {
    const tree = await treeOf(`
example.com. TXT "v=spf1 mx a:www.example.com include:_spf.example.net ip4:192.0.2.1 -all"
example.com. MX 10 mx.example.com.
mx.example.com. A 192.0.2.2
www.example.com. A 192.0.2.3
_spf.example.net. TXT "v=spf1 exists:%{i}.example.net include:b.example.net ~all"
b.example.net. TXT "v=spf1 ptr ?all"`);
    expect(tree.lookups).toBe(6);
    expect(term(tree, 'include:_spf.example.net')?.lookups).toBe(4);
    expect(term(tree, 'mx')?.lookups).toBe(1);
    expect(tree.voids).toBe(0);
  });

  it('are counted past the limit', async () => {
    const includes = Array.from({ length: 25 }, (_, i) => `include:s${i}.example.net`);
    const zones = includes.map((text) => `${text.slice(8)}. TXT "v=spf1 -all"`);
    const tree = await treeOf(`example.com. TXT "v=spf1 ${includes.join(' ')} -all"\n${zones.join('\n')}`);
    expect(tree.lookups).toBe(25);
    expect([...recordsOf(tree)]).toHaveLength(26);
  });

  it('are not spent on dead terms: what follows all, and redirect beside all', async () => {
    const tree = await treeOf(
      'example.com. TXT "v=spf1 redirect=other.example.com -all a mx include:x.example.com"',
    );
    expect(tree.lookups).toBe(0);
    expect(tree.terms.filter(({ isDead }) => isDead).map(({ term }) => term.text)).toEqual([
      'redirect=other.example.com',
      'a',
      'mx',
      'include:x.example.com',
    ]);
    expect([...recordsOf(tree)]).toHaveLength(1);
  });

  it('include redirect where there is no all, and no exp', async () => {
    const tree = await treeOf(`
example.com. TXT "v=spf1 exp=why.example.com redirect=_spf.example.com"
_spf.example.com. TXT "v=spf1 a:host.example.com -all"
host.example.com. A 192.0.2.1`);
    expect(tree.lookups).toBe(2);
    expect(term(tree, 'exp=why.example.com')?.lookups).toBe(0);
  });

  it('stop at a loop, which names its way', async () => {
    const tree = await treeOf(`
example.com. TXT "v=spf1 include:b.example.com -all"
b.example.com. TXT "v=spf1 include:EXAMPLE.com -all"`);
    const loop = [...recordsOf(tree)].find(({ state }) => state === 'loop');
    expect(loop?.path).toEqual(['example.com', 'b.example.com', 'example.com']);
    expect(tree.lookups).toBe(2);
  });

  it('stop at a chain that no evaluation would go through', async () => {
    const zone = Array.from(
      { length: 40 },
      (_, i) => `s${i}.example.com. TXT "v=spf1 include:s${i + 1}.example.com -all"`,
    );
    const tree = await treeOf(zone.join('\n'), 's0.example.com');
    expect([...recordsOf(tree)].at(-1)?.state).toBe('too-deep');
    expect(tree.lookups).toBe(15);
  });

  it('are bounded in a tree that grows without end, which is the same every time', async () => {
    let asked = 0;
    const zone = zoneResolver(`
*.example.com. TXT "v=spf1 include:a.%{d} include:b.%{d} include:c.%{d} include:d.%{d} -all"`);
    const dns: Resolver = async (question) => {
      asked += 1;
      return zone(question);
    };
    const tree = await expand({ domain: 'x.example.com' }, { dns });
    expect(asked).toBeLessThanOrEqual(201);
    expect(tree.lookups).toBeGreaterThan(10);
    expect([...liveTermsOf(tree)].some(({ node }) => node.isCut)).toBe(true);
    expect(await expand({ domain: 'x.example.com' }, { dns })).toEqual(tree);
  });
});

describe('void look-ups', () => {
  it('need both families to be empty, and count once', async () => {
    const tree = await treeOf(`
example.com. TXT "v=spf1 a:none.example.com a:four.example.com a:six.example.com mx:none.example.com exists:none.example.com -all"
four.example.com. A 192.0.2.1
six.example.com. AAAA 2001:db8::1`);
    expect(tree.voids).toBe(3);
    expect(term(tree, 'a:four.example.com')?.voids).toBe(0);
  });

  it('are not what mail hosts without addresses cause', async () => {
    const tree = await treeOf('example.com. TXT "v=spf1 mx -all"\nexample.com. MX 1 gone.example.com.');
    expect(tree.voids).toBe(0);
    expect(term(tree, 'mx')?.networks).toEqual([]);
  });

  it('are unknown where one family has no answer', async () => {
    const zone = zoneResolver('example.com. TXT "v=spf1 a -all"');
    const dns: Resolver = async (question) =>
      question.type === 'AAAA' ? { kind: 'failed', failure: 'servfail', detail: 'SERVFAIL' } : zone(question);
    const tree = await expand({ domain: 'example.com' }, { dns });
    expect(tree.voids).toBe(0);
    expect(unansweredIn(tree)).toHaveLength(1);
  });
});

describe('macros', () => {
  it('make a term indeterminate, but for those of the domain', async () => {
    const tree = await treeOf(`
example.com. TXT "v=spf1 include:%{ir}.%{d}.example.net include:%{d}._spf.example.net exists:%{l}.example.net a:%{o} ptr -all"
example.com._spf.example.net. TXT "v=spf1 ip4:192.0.2.0/24 -all"
example.com. A 192.0.2.1`);
    expect(tree.terms.map(({ isIndeterminate }) => isIndeterminate)).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(tree.terms[1]?.child?.state).toBe('found');
    expect(tree.lookups).toBe(5);
    expect(tree.voids).toBe(0);
  });
});

it('keeps the hosts of mx in order of preference and looks up ten of them', async () => {
  const hosts = Array.from({ length: 12 }, (_, i) => `m${i}.example.com`);
  const tree = await treeOf(`example.com. TXT "v=spf1 mx -all"
${hosts.map((host, i) => `example.com. MX ${50 - i} ${host}.\n${host}. A 192.0.2.${i}`).join('\n')}`);
  const mx = term(tree, 'mx');
  expect(mx?.exchangers).toEqual([...hosts].reverse());
  expect(mx?.networks).toHaveLength(10);
});
