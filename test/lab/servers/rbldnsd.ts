/** rbldnsd: the name server that block lists are made with. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, freePort } from './port.ts';
import { type Running, start } from './process.ts';

/** What a file holds: addresses of version 4, of version 6, or names. */
export type Dataset = 'ip4set' | 'ip6trie' | 'dnset';

/** Zone → its data sets, in the words of rbldnsd. */
export type Lists = Readonly<Record<string, Readonly<Partial<Record<Dataset, string>>>>>;

export interface ListServer extends Running {
  readonly port: number;
}

/** Without it, nobody would keep that somebody is not listed. */
const authority = '$SOA 300 ns.lab.example. hostmaster.lab.example. 0 600 300 86400 300\n';

export async function startRbldnsd(parent: string, lists: Lists): Promise<ListServer> {
  const folder = join(parent, 'rbldnsd');
  mkdirSync(folder);
  // It changes to a user of no rights before it reads its files.
  for (const path of [parent, folder]) chmodSync(path, 0o755);
  const port = await freePort();
  const sets = Object.entries(lists).flatMap(([zone, files]) =>
    Object.entries(files).map(([dataset, text]) => {
      const file = `${zone}.${dataset}`;
      writeFileSync(join(folder, file), `${authority}${text}`);
      return `${zone}:${dataset}:${file}`;
    }),
  );
  const user = process.getuid?.() === 0 ? ['-u', 'nobody:nogroup'] : [];
  const args = ['-n', '-w', folder, '-b', `127.0.0.1/${port}`, ...user, ...sets];
  const isReady = () => answers(port, Object.keys(lists)[0] ?? '.');
  return { port, ...(await start({ name: 'rbldnsd', args, folder, isReady })) };
}
