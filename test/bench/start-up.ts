/** How much longer than bare node the command and the action take to start, and the action to do all its work. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ended, inFolder, node, root } from './child.ts';
import { type Measure, median } from './measure.ts';
import { delayedServer } from './name-server.ts';
import { manyZones } from './world.ts';

const rounds = 21;

export async function startUp(): Promise<readonly Measure[]> {
  const server = await delayedServer({ zones: manyZones(1), delay: 0 });
  try {
    return await inFolder((folder) => compare(server.server, folder));
  } finally {
    await server.close();
  }
}

/**
 * In turns, so that whatever else the machine does befalls all of them. The action has node keep compiled code for later runs
 * on the same machine: the first run is without it, as on a fresh runner.
 */
async function compare(server: string, folder: string): Promise<readonly Measure[]> {
  const times = {
    bare: [] as number[],
    version: [] as number[],
    first: [] as number[],
    action: [] as number[],
  };
  for (let i = 0; i < rounds; i += 1) {
    times.bare.push(timeOf(await node(['-e', '0'])));
    times.version.push(timeOf(await node([join(root, 'dist/cli/index.js'), '--version'])));
    times.first.push(timeOf(await action(server, folder, { NODE_DISABLE_COMPILE_CACHE: '1' })));
    times.action.push(timeOf(await action(server, folder, { TMPDIR: folder })));
  }
  const bare = median(times.bare);
  return [
    { what: 'node -e 0', value: bare, unit: 'ms' },
    {
      what: '  deliverability --version / bare node',
      value: median(times.version) / bare,
      unit: '×',
      limit: { most: 1.5 },
      isNoisy: true,
    },
    {
      what: '  the first run of the action on a machine / bare node',
      value: median(times.first) / bare,
      unit: '×',
    },
    {
      what: '  a whole run of the action / bare node',
      value: median(times.action) / bare,
      unit: '×',
      limit: { most: 3.5 },
      isNoisy: true,
    },
  ];
}

function timeOf({ code, took }: Ended): number {
  if (code !== 0) throw new Error(`ended with ${code}`);
  return took;
}

type Variables = Readonly<Record<string, string>>;

function action(server: string, folder: string, compiling: Variables): Promise<Ended> {
  const commandFiles = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  };
  for (const path of Object.values(commandFiles)) writeFileSync(path, '');
  const spared = { INPUT_EXCHANGERS: 'off', INPUT_BLOCKLISTS: 'none' };
  const inputs = { INPUT_DOMAINS: 'd0.example', 'INPUT_DNS-SERVERS': server, ...spared };
  const env = { ...inputs, ...commandFiles, ...compiling, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder };
  return node([join(root, 'dist/action/index.js')], { cwd: folder, env });
}
