/**
 * Reports as they come: in mails, packed as gzip or ZIP, one in the other, under names that say little.
 *
 * DMARC reports (RFC 9990 §3) are XML, sent as an attachment that is nearly always packed; TLS reports (RFC 8460 §5.3)
 * are JSON, packed by gzip; complaints (RFC 5965) are mails of their own form. People save the mails, or the attachments,
 * or what is in them, one by one, as mbox, or a whole month as a ZIP file. What a file is, its first octets tell.
 *
 * Senders of reports are strangers: what a file unpacks to is bounded in octets, in files and in depth, and a file that
 * passes a bound is refused by name. `unpack` never throws; what cannot be opened is said, and the rest is given.
 */
export { textOf } from './encoding.ts';
export { type Kind, kindOf } from './kind.ts';
export { type Mail, openMail, type Part } from './mail.ts';
export { present } from './present.ts';
export type { DocumentProblem } from './problem.ts';
export {
  type Document,
  type Limits,
  type PackedFile,
  type Unpacked,
  type UnpackProblem,
  type UnpackProblemCode,
  unpack,
  usualLimits,
} from './unpack.ts';
