import { describe, expect, it } from 'vitest';
import {
  contains,
  expand,
  formatNetwork,
  networksOf,
  overlap,
  parseNetwork,
  rangeOf,
  representatives,
} from '../../../src/mail/spf/index.ts';
import { zoneResolver } from '../../support/example.ts';

const network = (text: string) => {
  const parsed = parseNetwork(text);
  if (parsed === undefined) throw new Error(`${text} is no network`);
  return parsed;
};
const treeOf = (zone: string) => expand({ domain: 'example.com' }, { dns: zoneResolver(zone) });

describe('networks', () => {
  it.each(['192.0.2.0/33', '2001:db8::/129', '192.0.2.0/', '192.0.2.0/1/1', '192.0.2', '/8', ''])(
    'refuse %j',
    (text) => {
      expect(parseNetwork(text)).toBeUndefined();
    },
  );

  it('are written as they are read', () => {
    for (const text of ['192.0.2.0/24', '192.0.2.1', '2001:db8::/32', '2001:db8::1', '0.0.0.0/0'])
      expect(formatNetwork(network(text))).toBe(text);
  });

  it('ignore bits beyond the prefix', () => {
    expect(rangeOf(network('192.0.2.77/24'))).toEqual(rangeOf(network('192.0.2.0/24')));
  });

  it('contain only networks of their family', () => {
    expect(contains(network('0.0.0.0/0'), network('192.0.2.1'))).toBe(true);
    expect(contains(network('::/0'), network('192.0.2.1'))).toBe(false);
    expect(contains(network('192.0.2.1'), network('192.0.2.0/24'))).toBe(false);
    expect(overlap(network('192.0.2.1'), network('192.0.2.0/24'))).toBe(true);
    expect(overlap(network('192.0.2.0/25'), network('192.0.2.128/25'))).toBe(false);
  });
});

describe('what a tree authorises', () => {
  it('is what passes, through includes and redirect, and not what a minus takes away', async () => {
    const tree = await treeOf(`
example.com. TXT "v=spf1 -ip4:198.51.100.0/24 ip4:192.0.2.0/28 mx/30 ?include:b.example.com include:a.example.com redirect=c.example.com"
example.com. MX 1 mx.example.com.
mx.example.com. A 203.0.113.9
mx.example.com. AAAA 2001:db8::9
a.example.com. TXT "v=spf1 ip4:192.0.2.64/28 -all ip4:192.0.2.65"
b.example.com. TXT "v=spf1 ip4:192.0.2.80/28 -all"
c.example.com. TXT "v=spf1 ip6:2001:db8:1::/48 -all"`);
    expect(
      networksOf(tree).map((found) => [formatNetwork(found.network), found.node.term.text, found.at.domain]),
    ).toEqual([
      ['192.0.2.0/28', 'ip4:192.0.2.0/28', 'example.com'],
      ['203.0.113.8/30', 'mx/30', 'example.com'],
      ['2001:db8::9', 'mx/30', 'example.com'],
      ['192.0.2.64/28', 'ip4:192.0.2.64/28', 'a.example.com'],
      ['2001:db8:1::/48', 'ip6:2001:db8:1::/48', 'c.example.com'],
    ]);
  });
});

describe('representatives', () => {
  it('are the first address and every border within the network', async () => {
    const tree = await treeOf(
      'example.com. TXT "v=spf1 ip4:192.0.2.64/26 -ip4:192.0.2.80 ip4:198.51.100.0/24 -all"',
    );
    expect(representatives(network('192.0.2.0/24'), tree)).toEqual({
      addresses: ['192.0.2.0', '192.0.2.64', '192.0.2.80', '192.0.2.81', '192.0.2.128'],
      isSample: false,
    });
  });

  it('are one where a single term covers the network', async () => {
    const tree = await treeOf('example.com. TXT "v=spf1 ip6:2001:db8::/32 -all"');
    expect(representatives(network('2001:db8:1::/48'), tree).addresses).toEqual(['2001:db8:1::']);
  });

  it('are one for a single address, which is never a sample', async () => {
    const tree = await treeOf('example.com. TXT "v=spf1 ptr exists:%{i}.example.com -all"');
    expect(representatives(network('192.0.2.9'), tree)).toEqual({
      addresses: ['192.0.2.9'],
      isSample: false,
    });
    expect(representatives(network('192.0.2.0/24'), tree).isSample).toBe(true);
  });

  it('are all addresses of a small network where macros decide', async () => {
    const tree = await treeOf('example.com. TXT "v=spf1 exists:%{i}.example.com -all"');
    expect(representatives(network('192.0.2.8/30'), tree)).toEqual({
      addresses: ['192.0.2.8', '192.0.2.9', '192.0.2.10', '192.0.2.11'],
      isSample: false,
    });
  });

  it('are bounded, and then a sample', async () => {
    const terms = Array.from({ length: 60 }, (_, i) => `ip4:192.0.2.${4 * i}`);
    const tree = await treeOf(`example.com. TXT "v=spf1 ${terms.join(' ')} -all"`);
    const { addresses, isSample } = representatives(network('192.0.2.0/24'), tree);
    expect(addresses).toHaveLength(32);
    expect(isSample).toBe(true);
  });
});
