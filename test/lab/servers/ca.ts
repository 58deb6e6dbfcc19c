/** A private authority of the lab, and certificates of a mail server as they should be and as they often are. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** PEM files: the chain as a server sends it, its own certificate first, and the key. */
export interface KeyPair {
  readonly path: string;
  readonly keyPath: string;
}

/**
 * `incomplete`: signed by an intermediate authority whose certificate is not sent; `wrongName`: for another host;
 * `selfSigned`: by its own key; `expired`: years ago.
 */
export type CertificateKind = 'valid' | 'expired' | 'wrongName' | 'selfSigned' | 'incomplete';

export interface MailCertificates extends Readonly<Record<CertificateKind, KeyPair>> {
  /** The root authority's certificate: what a client must trust. */
  readonly authorityPath: string;
}

/** @param name the name of the server, which all of them but `wrongName` are for. */
export function makeMailCertificates(parent: string, name: string): MailCertificates {
  const folder = join(parent, 'ca');
  mkdirSync(folder);
  writeFileSync(join(folder, 'ca.cnf'), configuration);
  writeFileSync(join(folder, 'index.txt'), '');
  const issue = issuerIn(folder);
  const root = issue({ file: 'root', name: 'Lab root', extensions: authority, by: 'root' });
  issue({ file: 'intermediate', name: 'Lab intermediate', extensions: authority, by: 'root' });
  const server = (file: string, more: Partial<Issue> = {}): KeyPair =>
    issue({ file, name, extensions: host(more.name ?? name), by: 'intermediate', ...more });
  const chained = (pair: KeyPair): KeyPair => withIntermediate(folder, pair);
  return {
    authorityPath: root.path,
    valid: chained(server('valid', { key: rsa })),
    expired: chained(server('expired', { validity: longAgo })),
    wrongName: chained(server('wrong-name', { name: 'other.lab.example' })),
    selfSigned: server('self-signed', { by: 'self-signed' }),
    incomplete: server('incomplete'),
  };
}

function withIntermediate(folder: string, { path, keyPath }: KeyPair): KeyPair {
  const chain = readFileSync(path, 'utf8') + readFileSync(join(folder, 'intermediate.pem'), 'utf8');
  const chainPath = path.replace(/\.pem$/, '.chain.pem');
  writeFileSync(chainPath, chain);
  return { path: chainPath, keyPath };
}

/** In the form of ASN.1's GeneralizedTime. */
interface Validity {
  readonly start: string;
  readonly end: string;
}

const longAgo: Validity = { start: '20200101000000Z', end: '20200401000000Z' };

interface Issue {
  /** Base name of its files. */
  readonly file: string;
  readonly name: string;
  readonly extensions: readonly string[];
  /** The `file` of who signs it; its own for a self-signed one. */
  readonly by: string;
  /** From now to the day after tomorrow where it is not given. */
  readonly validity?: Validity;
  /** Elliptic where it is not given. */
  readonly key?: readonly string[];
}

const elliptic = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
const rsa = ['-newkey', 'rsa:2048'];

const authority = ['basicConstraints = critical, CA:TRUE', 'keyUsage = critical, keyCertSign, cRLSign'];
const host = (name: string): readonly string[] => [
  `subjectAltName = DNS:${name}`,
  'extendedKeyUsage = serverAuth',
];

/** `openssl ca` rather than `openssl x509`: only it can date a certificate back. */
function issuerIn(folder: string): (certificate: Issue) => KeyPair {
  const openssl = (...args: readonly string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  return ({ file, name, extensions, by, validity, key = elliptic }) => {
    const request = ['-keyout', `${file}.key`, '-out', `${file}.csr`, '-subj', `/CN=${name}`];
    openssl('req', '-new', ...key, '-nodes', ...request);
    writeFileSync(join(folder, 'extensions'), `${extensions.join('\n')}\n`);
    const signer = file === by ? ['-selfsign'] : ['-cert', `${by}.pem`];
    const dates =
      validity === undefined ? ['-days', '2'] : ['-startdate', validity.start, '-enddate', validity.end];
    const files = ['-in', `${file}.csr`, '-out', `${file}.pem`, '-extfile', 'extensions'];
    openssl(...signing, ...signer, '-keyfile', `${by}.key`, ...dates, ...files);
    return { path: join(folder, `${file}.pem`), keyPath: join(folder, `${file}.key`) };
  };
}

const signing = ['ca', '-batch', '-notext', '-config', 'ca.cnf'];
const configuration = `[ca]
default_ca = lab
[lab]
database = index.txt
new_certs_dir = .
default_md = sha256
policy = anything
unique_subject = no
rand_serial = yes
[anything]
commonName = supplied
`;
