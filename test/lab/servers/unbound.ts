/** Unbound: a validating recursive resolver over UDP, TCP and TLS, in a closed tree of stubs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certificate } from './certificate.ts';
import { answers, freePort } from './port.ts';
import { type Running, start } from './process.ts';

export interface Tree {
  /** Origin → port of the name server that is asked for everything below it. */
  readonly stubs: Readonly<Record<string, number>>;
  /** DS or DNSKEY records in master-file text; what they do not cover is insecure. */
  readonly anchors: readonly string[];
  readonly certificate: Certificate;
  /** More lines of the server's section. */
  readonly rules?: readonly string[];
}

export interface RecursiveServer extends Running {
  /** UDP and TCP. */
  readonly port: number;
  readonly tlsPort: number;
}

export async function startUnbound(parent: string, tree: Tree): Promise<RecursiveServer> {
  const folder = join(parent, 'unbound');
  mkdirSync(folder);
  const port = await freePort();
  const tlsPort = await freePort();
  writeFileSync(join(folder, 'unbound.conf'), configuration(folder, { port, tlsPort }, tree));
  const args = ['-d', '-c', join(folder, 'unbound.conf')];
  const running = await start({ name: 'unbound', args, folder, isReady: () => answers(port, '.') });
  return { port, tlsPort, ...running };
}

type Ports = Pick<RecursiveServer, 'port' | 'tlsPort'>;

const configuration = (
  folder: string,
  { port, tlsPort }: Ports,
  { stubs, anchors, certificate, rules = [] }: Tree,
): string => `server:
  directory: "${folder}"
  pidfile: "${folder}/unbound.pid"
  username: ""
  chroot: ""
  use-syslog: no
  logfile: ""
  verbosity: 1
  num-threads: 1
  interface: 127.0.0.1@${port}
  interface: 127.0.0.1@${tlsPort}
  tls-port: ${tlsPort}
  tls-service-key: "${certificate.keyPath}"
  tls-service-pem: "${certificate.path}"
  access-control: 127.0.0.0/8 allow
  do-ip6: no
  do-not-query-localhost: no
  module-config: "validator iterator"
  so-reuseport: no
${rules.map((rule) => `  ${rule}\n`).join('')}${anchors.map((anchor) => `  trust-anchor: "${anchor}"\n`).join('')}remote-control:
  control-enable: no
${Object.entries(stubs)
  .map(([origin, stub]) => `stub-zone:\n  name: "${origin}"\n  stub-addr: 127.0.0.1@${stub}\n`)
  .join('')}`;
