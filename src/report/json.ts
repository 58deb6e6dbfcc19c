/** The report as data for programs: version 1, described by `schema/report.schema.json`, the same bytes for the same world. */
import type { Finding } from '../core/finding.ts';
import type { Report, Result } from '../core/report.ts';
import { json } from './escape.ts';
import { type ExchangeTable, exchangeTable } from './exchanges.ts';
import { array, document, object } from './json-lines.ts';
import { catalogueJson, domainJson } from './requirements-json.ts';

/** One result, domain or exchange a line, so that two reports can be compared line by line. */
export function renderJson(report: Report): string {
  const {
    schema,
    tool,
    verdict,
    domains,
    results,
    suppressed,
    bounces = [],
    senders = [],
    rates = [],
  } = report;
  const exchanges = exchangeTable();
  const catalogue = catalogueJson(domains);
  return document([
    `"schema":${json(schema)}`,
    `"tool":${json({ name: tool.name, version: tool.version })}`,
    `"verdict":${json(verdict)}`,
    `"domains":${array(domains.map(domainJson))}`,
    ...(catalogue === undefined ? [] : [`"requirements":${json(catalogue)}`]),
    `"results":${array(results.map((result) => resultJson(result, exchanges)))}`,
    `"suppressed":${array(suppressed.map((one) => ({ ...one, finding: findingJson(one.finding) })))}`,
    ...(bounces.length === 0 ? [] : [`"bounces":${array(bounces)}`]),
    ...(senders.length === 0 ? [] : [`"senders":${array(senders)}`]),
    ...(rates.length === 0 ? [] : [`"rates":${array(rates)}`]),
    `"exchanges":${object(exchanges.entries())}`,
  ]);
}

const resultJson = (
  { check, subject, outcome, reason, domains, findings, evidence }: Result,
  exchanges: ExchangeTable,
) => ({
  check,
  subject,
  outcome,
  reason,
  domains,
  findings: findings.map(findingJson),
  evidence: evidence.map((exchange) => exchanges.keyOf(exchange)),
});

/** In a fixed order of members, however the finding was made. */
const findingJson = ({ check, message, severity, subject, text, remedy, data, location }: Finding) => ({
  check,
  message,
  severity,
  subject,
  text,
  remedy,
  data,
  location,
});
