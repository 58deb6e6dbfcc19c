/** What is wrong with the certificate of a mail server that clients have to trust. */
import type { Certificate, Tls } from '../net/smtp/conversation.ts';

export type CertificateProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'expired'; readonly subject: string; readonly notAfter: string }
  | { readonly kind: 'not-yet-valid'; readonly subject: string; readonly notBefore: string }
  | { readonly kind: 'self-signed' | 'revoked'; readonly subject: string }
  | { readonly kind: 'private-authority'; readonly authority: string }
  | { readonly kind: 'incomplete-chain'; readonly issuer: string; readonly url?: string }
  | { readonly kind: 'untrusted'; readonly code: string }
  /** `what`: ends a sentence that starts with the certificate: `has an RSA key of 1024 bits`. */
  | { readonly kind: 'weak'; readonly what: string }
  | { readonly kind: 'other-name'; readonly names: readonly string[] }
  /** In `days`, rounded down. */
  | { readonly kind: 'expiring'; readonly notAfter: string; readonly days: number };

/** What is wrong, one problem for each cause. */
export function certificateProblems(tls: Tls, now: Date): readonly CertificateProblem[] {
  const [leaf] = tls.chain;
  if (leaf === undefined) return [{ kind: 'missing' }];
  const distrusted = distrustIn(tls, leaf, now);
  // A server that signs for itself has to get another certificate anyway, and that will have the right name.
  const isForOther = !tls.nameMatches && distrusted?.kind !== 'self-signed';
  const name: CertificateProblem[] = isForOther ? [{ kind: 'other-name', names: leaf.names }] : [];
  const weak = distrusted?.kind === 'weak' ? undefined : weaknessIn(tls.chain);
  const expiring = distrusted === undefined ? expiringSoon(leaf, now) : undefined;
  return [distrusted, ...name, weak, expiring].filter((problem) => problem !== undefined);
}

function distrustIn(
  { trusted, distrust, chain }: Tls,
  leaf: Certificate,
  now: Date,
): CertificateProblem | undefined {
  if (trusted) return undefined;
  const { subject } = leaf;
  switch (distrust?.reason) {
    case 'expired': {
      const expired = chain.find(({ notAfter }) => Date.parse(notAfter) <= now.getTime()) ?? leaf;
      return { kind: 'expired', subject: expired.subject, notAfter: expired.notAfter };
    }
    case 'not-yet-valid': {
      const early = chain.find(({ notBefore }) => Date.parse(notBefore) > now.getTime()) ?? leaf;
      return { kind: 'not-yet-valid', subject: early.subject, notBefore: early.notBefore };
    }
    case 'self-signed':
    case 'revoked':
      return { kind: distrust.reason, subject };
    case 'no-certificate':
      return { kind: 'missing' };
    case 'private-authority':
      return { kind: 'private-authority', authority: chain.at(-1)?.subject ?? leaf.issuer };
    case 'incomplete-chain': {
      const last = chain.at(-1) ?? leaf;
      const [url] = last.issuerUrls;
      return { kind: 'incomplete-chain', issuer: last.issuer, ...(url === undefined ? {} : { url }) };
    }
    case 'weak':
      return weaknessIn(chain) ?? { kind: 'weak', what: `is too weak for OpenSSL (${distrust.code})` };
    default:
      // Node calls a key that is too small for OpenSSL UNSPECIFIED.
      return weaknessIn(chain) ?? { kind: 'untrusted', code: distrust?.code ?? '' };
  }
}

/** CA/Browser Forum Baseline Requirements §6.1.5, §7.1.3: RSA of 2,048 bits and SHA-2 are the least. */
function weaknessIn(chain: readonly Certificate[]): CertificateProblem | undefined {
  const sizes = chain.flatMap(({ key: { type, bits } }) =>
    bits !== undefined && bits < leastBits(type) ? [`has an ${type.toUpperCase()} key of ${bits} bits`] : [],
  );
  // An authority's signature on itself proves nothing and is not looked at.
  const signatures = chain.flatMap(({ signatureAlgorithm, isSelfSigned }) =>
    isBroken.test(signatureAlgorithm) && !isSelfSigned ? [`is signed with ${signatureAlgorithm}`] : [],
  );
  const [what] = [...sizes, ...signatures];
  return what === undefined ? undefined : { kind: 'weak', what };
}

const leastBits = (type: string): number => (type.startsWith('rsa') || type === 'dsa' ? 2_048 : 224);
const isBroken = /^(md2|md5|sha1)With|with-sha1$/i;

const day = 86_400_000;

/** Renewal is due when a third of the time is left; less than a sixth says that it has failed. */
function expiringSoon({ notBefore, notAfter }: Certificate, now: Date): CertificateProblem | undefined {
  const end = Date.parse(notAfter);
  const left = end - now.getTime();
  const soon = Math.min(14 * day, (end - Date.parse(notBefore)) / 6);
  return left < soon ? { kind: 'expiring', notAfter, days: Math.max(0, Math.floor(left / day)) } : undefined;
}
