/**
 * DMARC aggregate reports (RFC 9990, before it RFC 7489 appendix C): what a receiver saw of mail in a domain's name.
 *
 * Once a day, receivers send the mailboxes of `rua` an XML document: who reports (`report_metadata`), the record that
 * they found (`policy_published`), and one `record` for each group of messages that came from the same address and
 * fared alike: how many, what DMARC made of them and what was done (`policy_evaluated`), under which names they came
 * (`identifiers`), and what SPF and DKIM said by themselves (`auth_results`). There DKIM may pass for a domain that is
 * not the author's: then it does not align, and DMARC fails all the same.
 *
 * Reporters take liberties: old drafts, other namespaces, wrong encodings, dates in words, documents without an end.
 * `parse` reads record by record, so that one that is broken costs no other, and says what it met. A document type
 * declaration is refused: reports have none, and bombs are made of it. Nothing is resolved, fetched or expanded.
 */
export { type DmarcReportProblem, type DmarcReportProblemCode, type Parsed, parse } from './parse.ts';
export type {
  AggregateReport,
  Disposition,
  DkimResult,
  OverrideReason,
  PublishedPolicy,
  ReportRecord,
  SpfResult,
} from './report.ts';
