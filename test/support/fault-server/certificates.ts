/** Certificates with every fault that a server can have, made by openssl in a folder of their own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In PEM; `cert` holds what a server sends, its own certificate first. */
export interface Credential {
  readonly cert: string;
  readonly key: string;
}

export interface Certificates {
  /** What a client must trust for `good`, `expired`, `otherName` and `small`. */
  readonly authority: string;
  readonly good: Credential;
  readonly expired: Credential;
  readonly notYet: Credential;
  readonly otherName: Credential;
  /** An RSA key of 1,024 bits. */
  readonly small: Credential;
  readonly selfSigned: Credential;
  /** From an authority that nobody trusts, and that is sent along. */
  readonly privateAuthority: Credential;
  /** From an intermediate authority that is not sent. */
  readonly incomplete: Credential;
}

/** The name that the certificates are for. */
export const serverName = 'mail.example.test';

export function makeCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'fault-server-'));
  try {
    return makeIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const configuration = `
[ca]
default_ca = authority
[authority]
database = index.txt
unique_subject = no
rand_serial = yes
new_certs_dir = .
default_md = sha256
policy = any
[any]
commonName = supplied
`;

interface Issue {
  readonly name: string;
  readonly issuer?: string;
  readonly extensions?: string;
  readonly from?: string;
  readonly until?: string;
  readonly key?: readonly string[];
}

const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
const isAuthority = 'basicConstraints = critical, CA:true\nkeyUsage = keyCertSign\n';
const isFor = (name: string): string => `subjectAltName = DNS:${name}, IP:127.0.0.1\n`;

function makeIn(folder: string): Certificates {
  const at = (file: string): string => join(folder, file);
  const text = (file: string): string => readFileSync(at(file), 'utf8');
  const openssl = (...args: readonly string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  writeFileSync(at('ca.cnf'), configuration);
  writeFileSync(at('index.txt'), '');

  const issue = (file: string, { name, issuer, extensions, from, until, key = ec }: Issue): Credential => {
    openssl('req', ...key, '-nodes', '-keyout', `${file}.key`, '-out', `${file}.csr`, '-subj', `/CN=${name}`);
    writeFileSync(at('extensions'), extensions ?? isFor(name));
    const signing =
      issuer === undefined
        ? ['-selfsign', '-keyfile', `${file}.key`]
        : ['-cert', `${issuer}.pem`, '-keyfile', `${issuer}.key`];
    const dates = ['-startdate', from ?? '20200101000000Z', '-enddate', until ?? '20991231000000Z'];
    const written = ['-in', `${file}.csr`, '-out', `${file}.pem`, '-extfile', 'extensions'];
    openssl('ca', '-config', 'ca.cnf', '-batch', '-notext', ...signing, ...dates, ...written);
    return { cert: text(`${file}.pem`), key: text(`${file}.key`) };
  };

  const authority = issue('authority', { name: 'Test authority', extensions: isAuthority }).cert;
  const stranger = issue('stranger', { name: 'Private authority', extensions: isAuthority }).cert;
  issue('intermediate', { name: 'Intermediate', issuer: 'authority', extensions: isAuthority });
  const byPrivate = issue('private', { name: serverName, issuer: 'stranger' });
  const issuer = 'authority';
  return {
    authority,
    good: issue('good', { name: serverName, issuer }),
    expired: issue('expired', { name: serverName, issuer, until: '20210101000000Z' }),
    notYet: issue('not-yet', { name: serverName, issuer, from: '20980101000000Z' }),
    otherName: issue('other', {
      name: 'www.example.test',
      issuer,
      extensions: 'subjectAltName = DNS:www.example.test\n',
    }),
    small: issue('small', { name: serverName, issuer, key: ['-newkey', 'rsa:1024'] }),
    selfSigned: issue('self', { name: serverName }),
    privateAuthority: { ...byPrivate, cert: `${byPrivate.cert}${stranger}` },
    incomplete: issue('incomplete', { name: serverName, issuer: 'intermediate' }),
  };
}
