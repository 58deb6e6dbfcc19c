/** The answers of dig, the tool that everyone compares with, in the form of this program's own. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Type } from '../../src/net/dns/resolver.ts';
import { pathOf } from './servers/process.ts';

const run = promisify(execFile);

export interface Dug {
  /** `NOERROR`, `NXDOMAIN`, `SERVFAIL`, … */
  readonly status: string;
  readonly authentic: boolean;
  /** Owner names of the CNAMEs in the answer, in no order. */
  readonly aliases: readonly string[];
  /** The data of the records of the type, as dig prints it, sorted. */
  readonly data: readonly string[];
}

/** Asks 127.0.0.1 the way a plain resolver would: EDNS 1232, AD set, TCP where the answer is cut. */
export async function dig(port: number, name: string, type: Type): Promise<Dug> {
  const options = ['+noall', '+comments', '+answer', '+adflag', '+nosplit', '+tries=2', '+time=5'];
  const args = ['@127.0.0.1', '-p', String(port), ...options, name === '' ? '.' : name, type];
  const { stdout } = await run(pathOf('dig') ?? 'dig', args, { maxBuffer: 1e7 });
  const lines = stdout.split('\n');
  const records = lines
    .filter((line) => line !== '' && !line.startsWith(';'))
    .map((line) => line.split(/\s+/));
  const typed = (wanted: string) => records.filter((fields) => fields[3] === wanted);
  return {
    status: /status: ([A-Z]+)/.exec(stdout)?.[1] ?? 'NONE',
    authentic: /^;; flags:[^;]* ad[ ;]/m.test(stdout),
    aliases: typed('CNAME').map(([owner]) => (owner ?? '').replace(/\.$/, '')),
    data: typed(type)
      .map((fields) => fields.slice(4).join(' '))
      .sort(),
  };
}
