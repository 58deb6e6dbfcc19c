/** The mechanisms of this client, and which of them to use. */
import { oauthBearer, xoauth2 } from './bearer.ts';
import { cramMd5 } from './cram-md5.ts';
import type { Mechanism } from './mechanism.ts';
import { login, plain } from './plain.ts';
import { scram } from './scram.ts';

/** The strongest first. Under TLS a password that is sent is safe on the way; one that is not sent is safe at the server. */
export const mechanisms: readonly Mechanism[] = [
  scram('SCRAM-SHA-256', 'sha256'),
  scram('SCRAM-SHA-1', 'sha1'),
  cramMd5,
  plain,
  login,
  oauthBearer,
  xoauth2,
];

/** The strongest mechanism that the server offers, that the credentials are for, and that is wanted. */
export function choose(
  offered: readonly string[],
  needs: Mechanism['needs'],
  wanted: readonly string[] | undefined,
): Mechanism | undefined {
  const allowed = wanted?.map((name) => name.toUpperCase());
  return mechanisms.find(
    (mechanism) =>
      mechanism.needs === needs &&
      offered.includes(mechanism.name) &&
      (allowed?.includes(mechanism.name) ?? true),
  );
}
