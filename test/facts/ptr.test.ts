import { describe, expect, it } from 'vitest';
import type { World } from '../../src/core/fact.ts';
import { isConfirmed, reverseOf, whyUnsettled } from '../../src/facts/ptr.ts';
import { sendingAddresses } from '../../src/facts/sending-address.ts';
import type { Question, Resolver } from '../../src/net/dns/resolver.ts';
import { zoneResolver } from '../support/example.ts';
import { worldWith } from '../support/world.ts';

const worldOf = (dns: Resolver): World => ({
  ...worldWith({ dns }),
  fact: () => Promise.reject(new Error('no fact is needed')),
  judged: async () => [],
});

describe('the reverse DNS of an address', () => {
  it('is looked at for ten names, however many there are', async () => {
    const names = Array.from({ length: 300 }, (_, i) => `h${i}.example.net`);
    const zone = zoneResolver(names.map((name) => `1.2.0.192.in-addr.arpa. PTR ${name}.`).join('\n'));
    const asked: Question[] = [];
    const dns: Resolver = (question) => {
      asked.push(question);
      return zone(question);
    };
    const { names: found } = await reverseOf('192.0.2.1', worldOf(dns));
    expect(found).toHaveLength(10);
    expect(asked).toHaveLength(11);
  });

  it('is settled by one name that leads back, whatever the others do', async () => {
    const zone = zoneResolver(`1.2.0.192.in-addr.arpa. PTR a.example.net.
1.2.0.192.in-addr.arpa. PTR b.example.net.
b.example.net. A 192.0.2.1`);
    const dns: Resolver = async (question) =>
      (question.name as string) === 'a.example.net'
        ? { kind: 'failed', failure: 'timeout', detail: 'no answer' }
        : zone(question);
    const reverse = await reverseOf('192.0.2.1', worldOf(dns));
    expect(isConfirmed(reverse)).toBe(true);
    expect(whyUnsettled(reverse)).toBeUndefined();
    expect(reverse.names.map(({ state }) => state)).toEqual(['unobserved', 'confirmed']);
  });

  it('points at the line of a proposed zone', async () => {
    const zone = zoneResolver(
      'example.net. A 192.0.2.9\n1.2.0.192.in-addr.arpa. PTR mail.example.net.',
      'rev.zone',
    );
    const { at } = await reverseOf('192.0.2.1', worldOf(zone));
    expect(at).toEqual({ in: 'file', path: 'rev.zone', line: 2 });
  });

  it('does not believe a name of one label', async () => {
    const zone = zoneResolver('1.2.0.192.in-addr.arpa. PTR localhost.\nlocalhost. A 192.0.2.1');
    expect(isConfirmed(await reverseOf('192.0.2.1', worldOf(zone)))).toBe(false);
  });

  it('says why it is not known', async () => {
    const dns: Resolver = async () => ({ kind: 'failed', failure: 'servfail', detail: 'SERVFAIL' });
    expect(whyUnsettled(await reverseOf('2001:db8::1', worldOf(dns)))).toContain('SERVFAIL');
  });
});

describe('the addresses of a declared network', () => {
  it.each([
    ['192.0.2.1', 1, 'single'],
    ['192.0.2.0/28', 16, 'whole'],
    ['192.0.2.0/24', 16, 'part'],
    ['2001:db8::/124', 16, 'whole'],
    ['2001:db8::/32', 16, 'part'],
    ['0.0.0.0/0', 16, 'part'],
    ['nonsense', 0, 'whole'],
  ])('%s', (network, count, extent) => {
    const found = sendingAddresses(network);
    expect([found.addresses.length, found.extent]).toEqual([count, extent]);
  });

  it('knows the special range', () => {
    expect(sendingAddresses('10.1.2.0/24').range).toContain('RFC 1918');
    expect(sendingAddresses('11.1.2.0/24').range).toBeUndefined();
  });
});
