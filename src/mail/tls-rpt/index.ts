/**
 * SMTP TLS Reporting (RFC 8460): what senders met when they wanted to encrypt mail to a domain.
 *
 * Once a day, senders that follow MTA-STS (RFC 8461) or DANE (RFC 7672) send a JSON document, mostly packed by gzip: who
 * reports, when, and for each policy that they found how many sessions succeeded and how many failed, with the kind of
 * failure (`result-type`), the host, and words of their own. With `no-policy-found` the sender would have delivered in
 * plain text; with a policy that enforces, mail that failed was not delivered, or late.
 *
 * `parseReport` reads one, in the forms that are seen: a policy alone instead of a list, counts in quotes, dates without
 * a zone. It never throws.
 */
export {
  type FailureDetail,
  type ParsedTlsReport,
  parseReport,
  type ReportedPolicy,
  type TlsReport,
  type TlsReportProblem,
  type TlsReportProblemCode,
} from './report.ts';
