/**
 * DMARC (RFC 9989, which obsoletes RFC 7489 and 9091; reports in RFC 9990 and 9991): what the owner of a domain asks of
 * receivers for mail in its name.
 *
 * A message passes where the domain of its `From` header aligns with a domain that SPF or DKIM has authenticated: the
 * same name (strict), or one with the same organizational domain (relaxed). For mail that fails, a TXT record at
 * `_dmarc.<domain>` asks for a policy: none, quarantine or reject. A domain without a record has that of its
 * organizational domain, or of a public suffix above. Which domain that is, the records themselves tell: receivers walk
 * up the tree, with eight questions at most, to a record that says `psd=n` or `psd=y`, or else take the highest that has
 * one. `rua` asks for daily reports; a mailbox elsewhere must be authorised there, or nobody sends them.
 *
 * `parse` reads a record, `discover` finds the one in force, `evaluate` judges a message, `authorizeReports` asks
 * whether a mailbox may be sent reports. None throws; DNS that does not answer is a value.
 */

export { type Alignment, isAligned } from './alignment.ts';
export { authorDomain } from './author.ts';
export {
  type Discovery,
  discover,
  type OrganizationalDomain,
  organizationalDomain,
  type Relation,
} from './discover.ts';
export { type Authenticated, type DmarcVerdict, evaluate, type Message } from './evaluate.ts';
export { amended, format } from './format.ts';
export { parse } from './parse.ts';
export {
  type AlignmentMode,
  type DmarcProblem,
  type DmarcProblemCode,
  type DmarcRecord,
  type FailureOption,
  isWeaker,
  type KnownTag,
  knownTags,
  type ParsedRecord,
  type Policy,
  type Psd,
  policies,
  type ReportUri,
  removedTags,
} from './record.ts';
export { authorizeReports, type ReportAuthorization } from './report-authorization.ts';
export { likelyTag } from './slip.ts';
