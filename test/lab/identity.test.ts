/** PTR records, HELO name and envelope domain over the reverse zones of the lab, classless delegation included. */
import { describe, expect, inject, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Declared } from '../../src/core/declared.ts';
import { undeclared } from '../../src/core/declared.ts';
import { nothingRunWide } from '../../src/core/run-wide.ts';
import { inspect } from '../../src/engine/inspect.ts';
import { links } from '../../src/facts/links/index.ts';
import { cached } from '../../src/net/dns/cached.ts';
import { live } from '../../src/net/dns/live.ts';
import { nameOf } from '../support/example.ts';
import { worldWith } from '../support/world.ts';

const lab = inject('lab');
const judged = checks.filter(({ id }) => /^(ptr|helo|sender)\//.test(id));
const domain = { kind: 'domain', name: nameOf('senders.example') } as const;

/** The messages of the checks, as `ptr/missing:missing`, and of what could not be told. */
async function said(declared: Partial<Declared>): Promise<readonly string[]> {
  const { resolve, close } = live({
    servers: [{ transport: 'udp', address: '127.0.0.1', port: lab?.port ?? 0 }],
    random: () => 7,
    signal: AbortSignal.timeout(20_000),
  });
  try {
    const settings = { ...nothingRunWide, domains: [domain.name] };
    const world = worldWith({
      dns: cached(resolve),
      settings,
      declared: () => ({ ...undeclared, ...declared }),
    });
    const { results } = await inspect({ subjects: [domain], checks: judged, links }, { world });
    return results.flatMap(({ check, outcome, findings }) =>
      outcome === 'inconclusive' || outcome === 'crashed'
        ? [`${check} ${outcome}`]
        : findings.map(({ message }) => `${check}:${message}`),
    );
  } finally {
    close();
  }
}

describe.skipIf(lab === undefined)('the identity of senders over real name servers', () => {
  it('is confirmed behind a classless delegation, over IPv4 and IPv6', async () => {
    const sendingNetworks = ['45.79.80.18', '2600:3c00::80:18'];
    expect(await said({ sendingNetworks, helo: 'out.senders.example' })).toEqual([]);
  });

  it('shows the kinds of trouble apart', async () => {
    const sendingNetworks = ['45.79.80.19', '45.79.80.20', '45.79.80.21', '10.0.0.7'];
    expect([...(await said({ sendingNetworks, helo: 'gone.senders.example' }))].sort()).toEqual([
      'helo/unresolvable:nonexistent',
      'ptr/generic:dynamic',
      'ptr/missing:missing',
      'ptr/unconfirmed:elsewhere',
      'sender/special-address:inner',
    ]);
  });

  it('is incomplete where another server has the name, and where bounces go nowhere', async () => {
    const mailFrom = ['null.senders.example', 'gone.senders.example'];
    const sendingNetworks = ['45.79.80.98'];
    const found = await said({ sendingNetworks, helo: 'other.senders.example', mailFrom });
    expect([...found].sort()).toEqual([
      'helo/elsewhere:elsewhere',
      'ptr/missing:missing',
      'sender/mail-from-spf:missing',
      'sender/mail-from:nonexistent',
      'sender/mail-from:null',
    ]);
  });
});
