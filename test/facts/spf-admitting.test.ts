import { expect, it } from 'vitest';
import { admitting, longestPasted, publishing } from '../../src/facts/spf-admitting.ts';
import { evaluate, parse, parseNetwork } from '../../src/mail/spf/index.ts';
import { zoneResolver } from '../support/example.ts';

const admit = (text: string, added: string, options?: { first: boolean }) => {
  const { record } = parse(text);
  const network = parseNetwork(added);
  if (record === undefined || network === undefined) throw new Error('no record or no network');
  return admitting(record, network, options);
};

it.each([
  ['v=spf1 mx -all', '192.0.2.1', 'v=spf1 mx ip4:192.0.2.1 -all'],
  ['v=spf1 mx', '2001:db8::/32', 'v=spf1 mx ip6:2001:db8::/32'],
  ['v=spf1', '192.0.2.1', 'v=spf1 ip4:192.0.2.1'],
  ['v=spf1 redirect=_spf.example.net', '192.0.2.1', 'v=spf1 ip4:192.0.2.1 redirect=_spf.example.net'],
  ['v=spf1 a -ip4:192.0.2.0/24 mx +all', '192.0.2.1', 'v=spf1 a ip4:192.0.2.1 -ip4:192.0.2.0/24 mx +all'],
  [
    'v=spf1 ip4:192.0.2.1 mx ~ip4:192.0.2.2 -all',
    '192.0.2.0/24',
    'v=spf1 mx ip4:192.0.2.0/24 ~ip4:192.0.2.2 -all',
  ],
])('%s admits %s as %s', (text, network, record) => {
  expect(admit(text, network).record).toBe(record);
});

it('puts the network before what fails, where asked', () => {
  expect(admit('v=spf1 a mx -all', '192.0.2.1', { first: true }).record).toBe(
    'v=spf1 ip4:192.0.2.1 a mx -all',
  );
});

it('gives a record by which the network passes', async () => {
  const { record } = admit('v=spf1 -ip4:192.0.2.0/24 include:_spf.example.net ~all', '192.0.2.9');
  const dns = zoneResolver(`example.com. TXT "${record}"`);
  expect((await evaluate({ ip: '192.0.2.9', helo: 'x', mailFrom: 'a@example.com' }, { dns })).result).toBe(
    'pass',
  );
});

it('tells a long record by its change', () => {
  const terms = Array.from({ length: 60 }, (_, i) => `ip4:192.0.2.${i}`).join(' ');
  const admission = admit(`v=spf1 ${terms} -all`, '198.51.100.1');
  expect(admission.record.length).toBeGreaterThan(longestPasted);
  expect(publishing(admission)).not.toContain('192.0.2.1');
  expect(publishing(admission)).toContain('ip4:198.51.100.1');
});
