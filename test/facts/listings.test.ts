import { expect, it } from 'vitest';
import { nothingRunWide, type OwnBlocklist } from '../../src/core/run-wide.ts';
import { gathererOver } from '../../src/engine/gathering.ts';
import { listings } from '../../src/facts/listings.ts';
import { nameOf, zoneResolver } from '../support/example.ts';
import { worldWith } from '../support/world.ts';

const list: OwnBlocklist = {
  id: 'own',
  zone: nameOf('bl.example.org'),
  queries: ['domain'],
  codes: { '127.0.0.2': { meaning: 'bad', severity: 'warning' } },
};

/** With an entry for one of the domains of a run and all that is below it. */
async function listingOf(of: string): Promise<string | undefined> {
  const world = worldWith({
    blocklistDns: zoneResolver(`test.bl.example.org. A 127.0.0.2
news.example.com.bl.example.org. A 127.0.0.2
*.news.example.com.bl.example.org. A 127.0.0.2`),
    settings: {
      ...nothingRunWide,
      domains: [nameOf('example.com'), nameOf('news.example.com')],
      blocklists: [list],
    },
  });
  const { value } = gathererOver(world)(listings, { kind: 'listing', of, role: 'identity' });
  return (await value)[0]?.listing.kind;
}

it('what a host has from the nearest domain of the run is told there', async () => {
  expect(await listingOf('news.example.com')).toBe('listed');
  expect(await listingOf('a.news.example.com')).toBe('not-listed');
  expect(await listingOf('example.com')).toBe('not-listed');
});
