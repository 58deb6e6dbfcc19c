/** What `openssl s_client` shows of a mail server: the handshake, and what the server says to what is typed. */
import { execFile, spawn } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { createInterface } from 'node:readline';
import { mailHost } from './servers/mail-server.ts';
import type { Exchange, Server } from './swaks.ts';

export interface Handshake {
  readonly version: string;
  /** By its name in the standards. */
  readonly cipher: string;
  /** What the server sent, its own certificate first. */
  readonly chain: readonly X509Certificate[];
  /** As `ecdsa-with-SHA256`: how the first certificate was signed. */
  readonly signatureAlgorithm: string;
  /** Of its key. */
  readonly bits: number;
  /** 0 where all is well, else the number of an X509_V_ERR_… */
  readonly verification: number;
  /** Whether the first certificate is for {@link mailHost}. */
  readonly nameMatches: boolean;
}

export interface TlsServer extends Server {
  /** What is trusted; what the system trusts where it is not given. */
  readonly authorityPath?: string;
  readonly implicitTls?: boolean;
  /** As `-tls1_2`. */
  readonly options?: readonly string[];
}

/** All fields empty, false or not a number where there is no handshake. */
export async function handshake(server: TlsServer): Promise<Handshake> {
  const said = await openssl([...argumentsFor(server), '-showcerts']);
  const field = (pattern: RegExp): string => pattern.exec(said)?.[1] ?? '';
  const pems = said.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return {
    version: field(/^New, (\S+), Cipher/m),
    cipher: await standardName(field(/^New, \S+, Cipher is (\S+)$/m)),
    chain: pems.map((pem) => new X509Certificate(pem)),
    signatureAlgorithm: field(/sigalg: (\S+)$/m),
    bits: Number.parseInt(field(/^Server public key is (\d+) bit$/m), 10),
    verification: Number.parseInt(field(/^ *Verify return code: (\d+) /m), 10),
    nameMatches: await isFor(pems[0] ?? '', mailHost),
  };
}

/** Types commands under TLS, the first of which should be EHLO, each when the one before was answered. */
export async function dialogue(server: TlsServer, commands: readonly string[]): Promise<readonly Exchange[]> {
  const child = spawn('openssl', [...argumentsFor(server), '-quiet'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const exchanges: Exchange[] = [];
  // It may end, with the connection, before all is typed.
  child.stdin.on('error', () => undefined);
  const type = () => child.stdin.write(`${commands[exchanges.length]}\r\n`);
  let lines: readonly string[] = [];
  type();
  for await (const line of createInterface({ input: child.stdout })) {
    lines = [...lines, line.slice(4)];
    if (line[3] === '-') continue;
    const command = commands[exchanges.length] ?? '';
    exchanges.push({ command, code: Number(line.slice(0, 3)), lines, inTls: true });
    lines = [];
    if (exchanges.length === commands.length) break;
    type();
  }
  child.kill();
  return exchanges;
}

function argumentsFor({ address = '127.0.0.1', port, authorityPath, implicitTls, options = [] }: TlsServer) {
  const at = address.includes(':') ? `[${address}]` : address;
  const starttls = implicitTls === true ? [] : ['-starttls', 'smtp'];
  const trust = authorityPath === undefined ? [] : ['-CAfile', authorityPath];
  const where = ['-connect', `${at}:${port}`, '-servername', mailHost];
  return ['s_client', ...where, ...starttls, ...trust, ...options];
}

/** Its exit code says no more than what it prints. */
const openssl = (args: readonly string[], input = ''): Promise<string> =>
  new Promise((resolve) => {
    const child = execFile('openssl', args, (_, stdout) => resolve(stdout));
    // It may end without having read its input.
    child.stdin?.on('error', () => undefined).end(input);
  });

async function standardName(cipher: string): Promise<string> {
  const lines = (await openssl(['ciphers', '-stdname', 'ALL'])).split('\n');
  const [name = cipher] = lines.map((line) => line.split(/\s+/)).find((words) => words[2] === cipher) ?? [];
  return name;
}

async function isFor(pem: string, host: string): Promise<boolean> {
  return (await openssl(['x509', '-noout', '-checkhost', host], pem)).includes('does match');
}
