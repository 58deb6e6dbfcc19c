/** A certificate authority of the lab's own, made by openssl, and a server certificate that it signs. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Certificate {
  readonly path: string;
  readonly keyPath: string;
  /** The authority's certificate: what a client must trust. */
  readonly authorityPath: string;
}

/** For `localhost`, one more name, and 127.0.0.1. */
export function makeCertificate(parent: string, name: string): Certificate {
  const folder = join(parent, 'certificates');
  mkdirSync(folder);
  const openssl = (...args: readonly string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const authority = ['-keyout', 'authority.key', '-out', 'authority.pem', '-subj', '/CN=Lab authority'];
  openssl('req', '-x509', ...key, ...authority, '-days', '2');
  openssl('req', ...key, '-keyout', 'server.key', '-out', 'server.csr', '-subj', `/CN=${name}`);
  writeFileSync(join(folder, 'extensions'), `subjectAltName = DNS:${name}, DNS:localhost, IP:127.0.0.1\n`);
  const signing = ['-CA', 'authority.pem', '-CAkey', 'authority.key', '-CAcreateserial', '-days', '2'];
  openssl('x509', '-req', '-in', 'server.csr', '-out', 'server.pem', ...signing, '-extfile', 'extensions');
  return {
    path: join(folder, 'server.pem'),
    keyPath: join(folder, 'server.key'),
    authorityPath: join(folder, 'authority.pem'),
  };
}
