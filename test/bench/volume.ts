/** A thousand domains in one run of the command: how fast, how much memory, and whether it grows with their number. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, nodeWithMemory, root } from './child.ts';
import type { Measure } from './measure.ts';
import { delayedServer } from './name-server.ts';
import { manyDomains, manyZones } from './world.ts';

interface Volume {
  readonly perSecond: number;
  /** MB */
  readonly memory: number;
  /** Milliseconds that the domains take beyond what a run of one takes. */
  readonly took: number;
  readonly asked: number;
  readonly distinct: number;
}

export async function volume(): Promise<readonly Measure[]> {
  const one = await checkMany(1, 0);
  const hundred = await checkMany(100, one.took);
  const thousand = await checkMany(1_000, one.took);
  return [
    { what: '100 domains', value: hundred.perSecond, unit: 'domains/s' },
    { what: '1,000 domains', value: thousand.perSecond, unit: 'domains/s' },
    {
      what: '  time for a domain in 1,000 / in 100',
      value: thousand.took / hundred.took / 10,
      unit: '×',
      limit: { most: 1.3 },
      isNoisy: true,
    },
    { what: '  peak memory with 100', value: hundred.memory, unit: 'MB' },
    {
      what: '  peak memory with 1,000',
      value: thousand.memory,
      unit: 'MB',
      limit: { most: 300 },
      isNoisy: true,
    },
    {
      what: '  questions on the wire / distinct ones',
      value: thousand.asked / thousand.distinct,
      unit: '×',
      limit: { most: 1 },
    },
  ];
}

async function checkMany(count: number, bare: number): Promise<Volume> {
  const server = await delayedServer({ zones: manyZones(count), delay: 0 });
  try {
    return await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'domains.txt'), manyDomains(count).join('\n'));
      const args = [
        'check',
        '--domains-file',
        'domains.txt',
        '--dns-servers',
        server.server,
        '--exchangers',
        'off',
        '--blocklists',
        'none',
      ];
      const { code, took, memory } = await nodeWithMemory([join(root, 'dist/cli/index.js'), ...args], {
        cwd,
      });
      if (code !== 0) throw new Error(`${count} domains ended with ${code}`);
      const asked = await server.taken();
      const distinct = new Set(asked.map(({ name, type }) => `${type} ${name}`)).size;
      const own = took - bare;
      return { perSecond: (count / own) * 1_000, memory, took: own, asked: asked.length, distinct };
    });
  } finally {
    await server.close();
  }
}
