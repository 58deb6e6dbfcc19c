import { expect, it } from 'vitest';
import { nothingRunWide } from '../../src/core/run-wide.ts';
import { gathererOver } from '../../src/engine/gathering.ts';
import { reverseNow } from '../../src/facts/bounce-causes.ts';
import { sampleBounce } from '../../src/facts/bounce-samples.ts';
import { exampleResolver, nameOf } from '../support/example.ts';
import { worldWith } from '../support/world.ts';

const refused = sampleBounce({
  status: '5.7.25',
  diagnostic: '550 5.7.25 The IP address sending this message does not have a PTR record: [192.0.2.1]',
});
const pointer = '1.2.0.192.in-addr.arpa. PTR out.example.com.';

async function reverseIn(zone: string, unanswered = {}): Promise<string | undefined> {
  const domains = [nameOf('example.com')];
  const bounces = [{ pattern: 'a.eml', paths: ['a.eml'] }];
  const world = worldWith({
    dns: exampleResolver({ title: '', zone, says: [], unanswered }),
    settings: { ...nothingRunWide, domains, inputs: { ...nothingRunWide.inputs, bounces } },
    async *file() {
      yield Buffer.from(refused);
    },
  });
  const { value } = gathererOver(world)(reverseNow, { kind: 'bounces', name: nameOf('example.com') });
  return (await value)[0]?.reverse;
}

it('an address has a name that leads back to it, one that does not, or none', async () => {
  expect(await reverseIn(`${pointer}\nout.example.com. A 192.0.2.1`)).toBe('confirmed');
  expect(await reverseIn(`${pointer}\nout.example.com. A 192.0.2.9`)).toBe('unconfirmed');
  expect(await reverseIn('')).toBe('missing');
});

it('nothing is known where the DNS does not answer, for the address or for its name', async () => {
  expect(await reverseIn('', { 'PTR 1.2.0.192.in-addr.arpa': 'timeout' })).toBe('unknown');
  expect(await reverseIn(pointer, { 'A out.example.com': 'timeout' })).toBe('unknown');
});
