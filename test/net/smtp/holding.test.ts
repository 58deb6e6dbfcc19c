import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { Call } from '../../../src/net/smtp/conversation.ts';
import { serverName } from '../../support/fault-server/certificates.ts';
import { type FaultServer, type Script, serve } from '../../support/fault-server/server.ts';
import { smtp } from '../../support/fault-server/smtp.ts';
import type { Taken, Task } from './caller.ts';
import { type HoldOptions, patience, trusting } from './calls.ts';
import { certificates, scenarios } from './scenarios.ts';

const healthy = smtp({ credential: certificates.good });

it('holds less than 50 MB in all of this at once, and leaves nothing open', async () => {
  const { kinds, most, lingered, open } = await callAll(
    scenarios.map(([, script, options]) => [script, options]),
  );
  expect(kinds).toEqual(scenarios.map(([, , , { kind }]) => kind));
  expect(most).toBeLessThan(50);
  expect(lingered).toBeLessThan(500);
  expect(open).toBe(0);
});

/** In a process of its own, so that what the servers hold does not count. */
async function callAll(
  all: readonly (readonly [Script, HoldOptions])[],
): Promise<Taken & { readonly open: number }> {
  const servers = await Promise.all([healthy, ...all.map(([script]) => script)].map(serve));
  try {
    const [first, ...others] = servers.map(callTo);
    if (first === undefined) throw new Error('nobody to call');
    const calls = others.map((call, i) => ({ ...call, ...withoutLive(all[i]?.[1] ?? {}) }));
    const live = { ...trusting(certificates), patience: 2 * patience, retryAfter: 20 };
    const taken = await run({ first, calls, live });
    return { ...taken, open: servers.reduce((sum, { open }) => sum + open(), 0) };
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}

const callTo = ({ port }: FaultServer): Call => ({
  host: serverName,
  address: '127.0.0.1',
  port,
  security: 'starttls',
  ehlo: 'client.example.test',
});

function withoutLive({ live: _, ...call }: HoldOptions): Partial<Call> {
  return call;
}

async function run(task: Task): Promise<Taken> {
  const program = fileURLToPath(new URL('./caller.ts', import.meta.url));
  const flags = ['--experimental-strip-types', '--no-warnings', program];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, JSON.stringify(task)]);
  return JSON.parse(stdout);
}
