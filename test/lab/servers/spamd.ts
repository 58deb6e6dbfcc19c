/** SpamAssassin's spamd with the rules of its package: local tests only, nothing learned, one folder of its own. */
import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { freePort } from './port.ts';
import { type Running, start } from './process.ts';

export interface SpamServer extends Running {
  readonly port: number;
}

export async function startSpamd(parent: string): Promise<SpamServer> {
  const folder = join(parent, 'spamd');
  mkdirSync(folder);
  const port = await freePort();
  const args = [
    '--local',
    '--nouser-config',
    '--listen=127.0.0.1',
    `--port=${port}`,
    '--max-children=2',
    `--pidfile=${join(folder, 'pid')}`,
    `--helper-home-dir=${folder}`,
    '--syslog=stderr',
  ];
  return { port, ...(await start({ name: 'spamd', args, folder, isReady: () => answers(port) })) };
}

/** Whether spamd answers PING. */
const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (isReady: boolean): void => {
      socket.destroy();
      resolve(isReady);
    };
    socket.once('connect', () => socket.end('PING SPAMC/1.5\r\n\r\n'));
    socket.once('data', (chunk) => end(chunk.includes('PONG')));
    socket.once('error', () => end(false));
    socket.setTimeout(1_000, () => end(false));
  });
