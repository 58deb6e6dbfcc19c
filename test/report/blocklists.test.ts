import { expect, it } from 'vitest';
import type { Outcome, Result } from '../../src/core/report.ts';
import { blocklistSentence } from '../../src/report/blocklists.ts';

const common = { domains: ['example.com'], findings: [], evidence: [] };
const listing = (of: string, entries = 0): Result => ({
  ...common,
  check: 'blocklist/listed',
  subject: { kind: 'listing', of, role: 'sender' },
  outcome: entries === 0 ? 'pass' : 'fail',
  findings: Array.from({ length: entries }, () => ({}) as never),
});
const list = (id: string, outcome: Outcome, asks: 'ipv4' | 'ipv6' = 'ipv4'): Result => ({
  ...common,
  check: 'blocklist/unavailable',
  subject: { kind: 'blocklist', list: id, asks },
  outcome,
});

it('says nothing where nothing was looked up', () => {
  expect(blocklistSentence([])).toBeUndefined();
});

it('counts lists once, and entries', () => {
  const lists = [list('a', 'pass'), list('a', 'pass', 'ipv6'), list('b', 'pass'), list('c', 'inconclusive')];
  expect(blocklistSentence([listing('192.0.2.1'), ...lists])).toBe(
    '1 address or name on 2 block lists: no entry; 1 list could not be asked',
  );
  expect(blocklistSentence([listing('192.0.2.1', 2), listing('192.0.2.2', 1), list('a', 'pass')])).toBe(
    '2 addresses and names on 1 block list: 3 entries',
  );
});

it('claims nothing where no list has answered', () => {
  expect(blocklistSentence([listing('192.0.2.1'), list('a', 'inconclusive')])).toBe(
    'no block list could be asked about 1 address or name',
  );
});
