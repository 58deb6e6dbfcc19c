/** Which parts of a mail carry reports. */
import { type Kind, kindOf } from './kind.ts';
import type { Mail, Part } from './mail.ts';

/** RFC 5965 §2; and what Microsoft sends in its programme for senders, which has no part that says so. */
export function isComplaint({ header, parts }: Mail): boolean {
  if (parts.some(({ type }) => type === 'message/feedback-report')) return true;
  const subject = header.find(({ name }) => name === 'subject')?.value ?? '';
  return (
    /^complaint about message from /i.test(subject) && parts.some(({ type }) => type === 'message/rfc822')
  );
}

/** Attachments that can hold a report; where there is none, a text that is one. */
export function reportsIn({ parts, text }: Mail): readonly Part[] {
  const attached = parts.filter(({ octets, type }) => isCarrier(kindOf(octets), type));
  if (attached.length > 0) return attached;
  const octets = Buffer.from(text);
  return isCarrier(kindOf(octets), '') ? [{ name: 'text', type: 'text/plain', octets }] : [];
}

const isCarrier = (kind: Kind, type: string): boolean =>
  kind === 'mail' ? type === 'message/rfc822' : ['gzip', 'zip', 'xml', 'json'].includes(kind);
