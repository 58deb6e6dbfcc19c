/** NSD: authoritative for zones as they are written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, freePort } from './port.ts';
import { type Running, start } from './process.ts';

/** Origin (`.`, `example.`) → master-file text. */
export type Zones = Readonly<Record<string, string>>;

export interface NameServer extends Running {
  readonly port: number;
}

export async function startNsd(parent: string, zones: Zones): Promise<NameServer> {
  const folder = join(parent, 'nsd');
  mkdirSync(folder);
  const port = await freePort();
  const origins = Object.keys(zones);
  origins.forEach((origin, i) => {
    writeFileSync(join(folder, `${i}.zone`), zones[origin] ?? '');
  });
  writeFileSync(join(folder, 'nsd.conf'), configuration(folder, port, origins));
  const args = ['-d', '-c', join(folder, 'nsd.conf')];
  const isReady = () => answers(port, origins[0] ?? '.');
  return { port, ...(await start({ name: 'nsd', args, folder, isReady })) };
}

const configuration = (folder: string, port: number, origins: readonly string[]): string => `server:
  ip-address: 127.0.0.1@${port}
  username: ""
  database: ""
  zonesdir: "${folder}"
  xfrdfile: "${folder}/xfrd.state"
  zonelistfile: "${folder}/zone.list"
  xfrdir: "${folder}"
  pidfile: "${folder}/nsd.pid"
  server-count: 1
remote-control:
  control-enable: no
${origins.map((origin, i) => `zone:\n  name: "${origin}"\n  zonefile: "${i}.zone"\n`).join('')}`;
