/** The lab: authoritative servers, and a validating resolver that knows no others. One for all test files of a run. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Certificate, makeCertificate } from './servers/certificate.ts';
import { startKnot } from './servers/knot.ts';
import { startNsd } from './servers/nsd.ts';
import { pathOf, type Running, tailOf } from './servers/process.ts';
import { startUnbound } from './servers/unbound.ts';
import { lameOrigin, plainZones, signedZones } from './zones.ts';

/** What tests get to know of it. */
export interface Lab {
  /** Unbound over UDP and TCP. */
  readonly port: number;
  readonly tlsPort: number;
  /** The name in its certificate, and the authority that vouches for it. */
  readonly serverName: string;
  readonly authorityPath: string;
  /** NSD itself. */
  readonly authoritativePort: number;
}

export interface OpenLab extends Lab, Running {
  /** The last lines of every server's log. */
  logs(): string;
}

const programs = ['nsd', 'knotd', 'unbound', 'dig', 'openssl'];
export const missingPrograms = (): readonly string[] =>
  programs.filter((program) => pathOf(program) === undefined);

const serverName = 'resolver.lab.example';

export async function openLab(): Promise<OpenLab> {
  const folder = mkdtempSync(join(tmpdir(), 'deliverability-lab-'));
  const running: Running[] = [];
  const stop = async () => {
    for (const server of running.toReversed()) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const certificate = makeCertificate(folder, serverName);
    const nsd = await startNsd(folder, plainZones);
    running.push(nsd);
    const knot = await startKnot(folder, signedZones);
    running.push(knot);
    const unbound = await startUnbound(folder, treeOf(nsd.port, knot.port, certificate));
    running.push(unbound);
    const logs = () =>
      ['nsd/nsd', 'knot/knotd', 'unbound/unbound'].map((log) => logOf(folder, log)).join('\n\n');
    const { authorityPath } = certificate;
    return {
      port: unbound.port,
      tlsPort: unbound.tlsPort,
      serverName,
      authorityPath,
      authoritativePort: nsd.port,
      logs,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const logOf = (folder: string, log: string): string => `${log}.log\n${tailOf(join(folder, `${log}.log`))}`;

function treeOf(plain: number, signed: number, certificate: Certificate) {
  const key = zoneKey(signed, 'signed.example.');
  // A stub for each: from a parent's alone, the resolver would learn the zone's name servers and ask them, on port 53.
  const stubsAt = (port: number, origins: readonly string[]) =>
    Object.fromEntries(origins.map((origin) => [origin, port]));
  return {
    stubs: {
      ...stubsAt(plain, Object.keys(plainZones)),
      ...stubsAt(signed, [...Object.keys(signedZones), lameOrigin]),
    },
    anchors: [`signed.example. DNSKEY ${key}`, `bogus.example. DNSKEY ${key}`],
    certificate,
  };
}

/** The DNSKEY that Knot made for a zone. */
function zoneKey(port: number, origin: string): string {
  const args = ['@127.0.0.1', '-p', String(port), '+short', '+nosplit', origin, 'DNSKEY'];
  const keys = execFileSync(pathOf('dig') ?? 'dig', args, { encoding: 'utf8' }).split('\n');
  const key = keys.find((line) => line.startsWith('257 '));
  if (key === undefined) throw new Error(`no zone key for ${origin}: ${keys.join(' ')}`);
  return key;
}
