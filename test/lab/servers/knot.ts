/** Knot: authoritative for zones that it signs by itself. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameServer, Zones } from './nsd.ts';
import { answers, freePort } from './port.ts';
import { start } from './process.ts';

export async function startKnot(parent: string, zones: Zones): Promise<NameServer> {
  const folder = join(parent, 'knot');
  mkdirSync(folder);
  const port = await freePort();
  const origins = Object.keys(zones);
  origins.forEach((origin, i) => {
    writeFileSync(join(folder, `${i}.zone`), zones[origin] ?? '');
  });
  writeFileSync(join(folder, 'knot.conf'), configuration(folder, port, origins));
  const args = ['-c', join(folder, 'knot.conf')];
  const isReady = () => answers(port, origins[0] ?? '.');
  return { port, ...(await start({ name: 'knotd', args, folder, isReady })) };
}

const configuration = (folder: string, port: number, origins: readonly string[]): string => `server:
  rundir: "${folder}"
  listen: 127.0.0.1@${port}
  udp-workers: 1
  tcp-workers: 1
  background-workers: 1
log:
  - target: stderr
    any: info
database:
  storage: "${folder}"
policy:
  - id: lab
    algorithm: ecdsap256sha256
template:
  - id: default
    storage: "${folder}"
    zonefile-sync: -1
    zonefile-load: difference-no-serial
    journal-content: all
    dnssec-signing: on
    dnssec-policy: lab
zone:
${origins.map((origin, i) => `  - domain: "${origin}"\n    file: "${i}.zone"\n`).join('')}`;
