/** SPF evaluations, without a network. */
import { evaluate } from '../../src/mail/spf/index.ts';
import { nothing, overlay } from '../../src/net/dns/overlay.ts';
import { parseZone } from '../../src/net/dns/zone/parse.ts';
import type { Measure } from './measure.ts';
import { richZones } from './world.ts';

const input = { ip: '45.79.12.2', helo: 'mx.relay.example', mailFrom: 'someone@rich.example' };

/** Through five records, to the address that the last look-up finds. */
export async function spf(): Promise<readonly Measure[]> {
  const dns = overlay(
    richZones.map((text) => parseZone(text, { path: 'bench' })),
    nothing,
  );
  const evaluations = async (milliseconds: number): Promise<number> => {
    const began = performance.now();
    for (let count = 0; ; count += 1) {
      const took = performance.now() - began;
      if (took >= milliseconds) return (count / took) * 1_000;
      const { result } = await evaluate(input, { dns });
      if (result !== 'pass') throw new Error(`SPF says ${result}`);
    }
  };
  await evaluations(500);
  return [{ what: 'SPF evaluations of eight look-ups', value: await evaluations(1_500), unit: '/s' }];
}
