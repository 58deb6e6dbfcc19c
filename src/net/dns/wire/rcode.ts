/** The words for what a server says when it does not answer: response codes and extended errors (RFC 8914 §4). */

const codes: Readonly<Record<number, string>> = {
  1: 'FORMERR',
  2: 'SERVFAIL',
  4: 'NOTIMP',
  5: 'REFUSED',
  6: 'YXDOMAIN',
  7: 'YXRRSET',
  8: 'NXRRSET',
  9: 'NOTAUTH',
  10: 'NOTZONE',
  16: 'BADVERS',
};

const extended: Readonly<Record<number, string>> = {
  1: 'unsupported DNSKEY algorithm',
  2: 'unsupported DS digest type',
  3: 'stale answer',
  4: 'forged answer',
  5: 'DNSSEC indeterminate',
  6: 'DNSSEC bogus',
  7: 'signature expired',
  8: 'signature not yet valid',
  9: 'DNSKEY missing',
  10: 'RRSIGs missing',
  11: 'no zone key bit set',
  12: 'NSEC missing',
  13: 'cached error',
  14: 'not ready',
  15: 'blocked',
  16: 'censored',
  17: 'filtered',
  18: 'prohibited',
  19: 'stale NXDOMAIN answer',
  20: 'not authoritative',
  21: 'not supported',
  22: 'no reachable authority',
  23: 'network error',
  24: 'invalid data',
  25: 'signature expired before valid',
  26: 'too early',
  27: 'unsupported NSEC3 iterations value',
};

/** `answered SERVFAIL (DNSSEC bogus)`; at most three reasons. */
export function describeCode(rcode: number, extendedErrors: readonly number[]): string {
  const reasons = [...new Set(extendedErrors.flatMap((code) => extended[code] ?? []))].slice(0, 3);
  const code = codes[rcode] ?? `with code ${rcode}`;
  return `answered ${code}${reasons.length === 0 ? '' : ` (${reasons.join(', ')})`}`;
}
