/** What a name in an MX record can be that no mail exchanger can be called. */
import { type DomainName, isHostname, labelsOf } from '../net/dns/name.ts';

export type TargetProblem = 'address' | 'local' | 'invalid' | 'single-label' | 'illegal';

/** Top-level names that never are in the public DNS (RFC 6761, RFC 6762, RFC 8375 aside, RFC 9476). */
const localSuffixes = ['localhost', 'local', 'localdomain', 'internal', 'lan', 'home', 'corp', 'test', 'alt'];

/** Why mail cannot be sent to a host of this name, or undefined where it can. */
export function targetProblem(name: DomainName): TargetProblem | undefined {
  const labels = labelsOf(name);
  const last = labels.at(-1) ?? '';
  if (isAddress(name)) return 'address';
  if (last === 'invalid') return 'invalid';
  if (localSuffixes.includes(last)) return 'local';
  if (labels.length === 1) return 'single-label';
  return isHostname(name) ? undefined : 'illegal';
}

const isAddress = (name: string): boolean =>
  /^\d{1,3}(\.\d{1,3}){3}$/.test(name) || /^\[?[0-9a-f:.]*:[0-9a-f:.]*\]?$/.test(name);
