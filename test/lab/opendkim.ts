/** OpenDKIM as a signer: its filter in test mode, with the settings that an administrator writes. */
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathOf } from './servers/process.ts';

export interface Signer {
  /** Master-file text of the key records, relative to the domain. */
  readonly records: string;
  /** The message with OpenDKIM's signature above it, lines ended by CR LF. `settings` are lines of `opendkim.conf`. */
  sign(message: string, settings: readonly string[]): string;
  close(): void;
}

const programs = ['opendkim', 'opendkim-genkey'];

/** @throws in CI: there, nothing may be skipped. */
export function openDkimIsMissing(): boolean {
  const missing = programs.filter((program) => pathOf(program) === undefined);
  if (missing.length === 0) return false;
  const sentence = `the lab needs ${missing.join(', ')}: apt-get install opendkim opendkim-tools`;
  if (process.env['CI'] === 'true') throw new Error(sentence);
  console.warn(`skipped: ${sentence}`);
  return true;
}

/** Keys of `domain` at the selectors `rsa` (2048 bits, made by OpenDKIM) and `ed`. */
export function openSigner(domain: string): Signer {
  const folder = mkdtempSync(join(tmpdir(), 'deliverability-opendkim-'));
  const genkey = ['-b', '2048', '-d', domain, '-s', 'rsa', '-D', folder];
  execFileSync(pathOf('opendkim-genkey') ?? '', genkey);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  writeFileSync(join(folder, 'ed.private'), privateKey.export({ format: 'pem', type: 'pkcs8' }), {
    mode: 0o600,
  });
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('base64');
  return {
    records: `${readFileSync(join(folder, 'rsa.txt'), 'utf8')}
ed._domainkey TXT "v=DKIM1; k=ed25519; p=${raw}"`,
    sign(message, settings) {
      const [configuration, file] = [join(folder, 'opendkim.conf'), join(folder, 'message')];
      const always = ['Mode s', `Domain ${domain}`, 'InternalHosts 0.0.0.0/0', 'RequireSafeKeys no'];
      const lines = settings.map((line) => line.replace('KEYS', folder));
      writeFileSync(configuration, [...always, ...lines, ''].join('\n'));
      // OpenDKIM reads a file as the system writes it, and signs it as it goes over SMTP.
      writeFileSync(file, message.replaceAll('\r\n', '\n'), 'latin1');
      const output = execFileSync(pathOf('opendkim') ?? '', ['-x', configuration, '-t', file], {
        encoding: 'latin1',
      });
      const at = output.indexOf('DKIM-Signature:');
      if (at === -1) throw new Error(`OpenDKIM has not signed: ${output}`);
      return `${output.slice(at).trimEnd()}\n${message}`.replaceAll(/\r?\n/g, '\r\n');
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
