/** A key and a certificate for 127.0.0.1 and dns.test, made for this run and trusted in this thread only. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as tls from 'node:tls';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export function makeCertificate(names = 'IP:127.0.0.1,DNS:dns.test'): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=dns.test', '-addext', `subjectAltName=${names}`, '-days', '2'];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  try {
    execFileSync('openssl', ['req', ...kind, '-keyout', key, '-out', cert, ...subject], { stdio: 'ignore' });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Older versions of node can only be told before they start. */
export const canTrust = typeof tls.setDefaultCACertificates === 'function';

export const trust = ({ cert }: Certificate): void => tls.setDefaultCACertificates([cert]);
