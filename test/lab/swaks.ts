/** What swaks, the tool that everyone tests mail servers with, makes of a conversation, in the words of this program's own. */
import { execFile } from 'node:child_process';
import { mailHost } from './servers/mail-server.ts';
import { pathOf } from './servers/process.ts';

export interface Exchange {
  /** Empty for the greeting. */
  readonly command: string;
  readonly code: number;
  /** The text of each line after its code. */
  readonly lines: readonly string[];
  readonly inTls: boolean;
}

export interface Swaks {
  readonly exchanges: readonly Exchange[];
  readonly tls?: { readonly version: string; readonly cipher: string; readonly subject: string };
}

export interface Server {
  readonly address?: string;
  readonly port: number;
}

/** The name by which all clients of the lab introduce themselves. */
export const clientName = 'client.lab.example';

/**
 * @param options as `--tls`, `--auth PLAIN`, `--quit-after RCPT`. Its exit code is not looked at: it is not zero
 *   wherever a server refuses something.
 */
export function swaks({ address = '127.0.0.1', port }: Server, options: readonly string[]): Promise<Swaks> {
  const where = ['--server', address, '--port', String(port), '--ehlo', clientName, '--tls-sni', mailHost];
  return new Promise((resolve) => {
    const args = [...where, '--timeout', '10', ...options];
    execFile(pathOf('swaks') ?? 'swaks', args, (_, stdout) => resolve(read(stdout)));
  });
}

/** ` -> ` and `<-  ` in the clear, ` ~> ` and `<~  ` under TLS, `<** ` and `<~* ` for what it did not want to hear. */
function read(stdout: string): Swaks {
  const exchanges: Exchange[] = [];
  let command = '';
  let lines: readonly string[] = [];
  for (const line of stdout.split('\n')) {
    if (/^ [-~]> /.test(line)) command = line.slice(4);
    if (!/^<[-~*][ *] \d{3}/.test(line)) continue;
    const said = line.slice(4);
    lines = [...lines, said.slice(4)];
    if (said[3] === '-') continue;
    exchanges.push({ command, code: Number(said.slice(0, 3)), lines, inTls: line.startsWith('<~') });
    lines = [];
  }
  const tls = readTls(stdout);
  return { exchanges, ...(tls === undefined ? {} : { tls }) };
}

function readTls(stdout: string): Swaks['tls'] {
  const [, version, cipher] = /^=== TLS started with cipher ([^:]+):([^:]+):/m.exec(stdout) ?? [];
  if (version === undefined || cipher === undefined) return undefined;
  const [, subject = ''] = /^=== TLS peer DN="\/(.*)"$/m.exec(stdout) ?? [];
  return { version, cipher, subject };
}

/** The reply before the end of the conversation. */
export function lastReply(exchanges: readonly Exchange[]) {
  const last = exchanges.findLast(({ command }) => command !== 'QUIT');
  return { code: last?.code, lines: last?.lines };
}
