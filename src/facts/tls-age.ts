/** Which versions of TLS are of the past. */
import type { TlsVersion } from '../net/smtp/conversation.ts';

/** RFC 8996 §4, §5: these must not be used any more. */
export const isOld = (version: TlsVersion): boolean => version === 'TLSv1' || version === 'TLSv1.1';

export const areOldOnly = (accepted: readonly TlsVersion[]): boolean =>
  accepted.length > 0 && accepted.every(isOld);

/** `TLS 1.1` for `TLSv1.1`. */
export const versionInWords = (version: TlsVersion): string =>
  version === 'TLSv1' ? 'TLS 1.0' : version.replace('v', ' ');
