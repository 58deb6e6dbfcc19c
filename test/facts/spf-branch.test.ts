import { expect, it } from 'vitest';
import { branchOf } from '../../src/facts/spf-branch.ts';
import { expand } from '../../src/mail/spf/index.ts';
import { zoneResolver } from '../support/example.ts';

it('draws every term with its costs, and a problem where there is one', async () => {
  const dns = zoneResolver(`
example.com. TXT "v=spf1 ip4:192.0.2.1 a:gone.example.com include:_spf.example.net include:none.example.net -all mx"
_spf.example.net. TXT "v=spf1 include:example.com ipv4:192.0.2.1 -all"`);
  const { branches, ...root } = branchOf(await expand({ domain: 'example.com' }, { dns }));
  expect(root).toEqual({ label: 'example.com', lookups: 4, voids: 1 });
  expect(branches.map(({ label, lookups, voids }) => [label, lookups, voids])).toEqual([
    ['ip4:192.0.2.1', 0, 0],
    ['a:gone.example.com', 1, 1],
    ['include:_spf.example.net', 2, 0],
    ['include:none.example.net', 1, 0],
    ['-all', 0, 0],
    ['mx', 0, 0],
  ]);
  expect(branches.filter(({ problem }) => problem !== undefined).map(({ label }) => label)).toEqual([
    'a:gone.example.com',
    'include:_spf.example.net',
    'include:none.example.net',
    'mx',
  ]);
  const [loop] = branches[2]?.branches ?? [];
  expect(loop?.label).toBe('include:example.com');
  expect(loop?.problem).toBeDefined();
});
