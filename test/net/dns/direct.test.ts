import { expect, it } from 'vitest';
import { directness } from '../../../src/net/dns/direct.ts';

const silence = { kind: 'failed', failure: 'timeout' } as const;

it('gives up on asking directly once four servers were silent and none has answered', () => {
  const direct = directness();
  for (const place of ['a', 'b', 'c', 'c', 'c']) direct.note(place, silence);
  expect(direct.blocked()).toBeUndefined();
  direct.note('d', silence);
  expect(direct.blocked()).toContain('none of 4');
});

it('takes any answer, even a refusal, as a sign that servers can be reached', () => {
  const direct = directness();
  direct.note('a', { kind: 'failed', failure: 'refused' });
  for (const place of ['b', 'c', 'd', 'e']) direct.note(place, silence);
  expect(direct.blocked()).toBeUndefined();
});
