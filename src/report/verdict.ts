/** What a run comes to, in one sentence, the same in every format. */

import { severities } from '../core/finding.ts';
import { counted, listed } from '../core/quote.ts';
import type { Report } from '../core/report.ts';
import type { Counts, DomainOverview, Overview } from './overview.ts';

/** `2 errors and 1 warning`; the severities without a finding are left out. */
const countsName = (counts: Counts): string =>
  listed(
    severities
      .filter((severity) => counts[severity] > 0)
      .map((severity) => counted(counts[severity], severity)),
  );

/** `3 errors and 1 warning in 2 of 5 domains; 4 checks could not be looked at`. */
export function verdictSentence({ verdict, domains }: Report, overview: Overview): string {
  const { inconclusive, crashed, suppressed } = verdict;
  return [
    foundPart(verdict.counts, overview.domains),
    inconclusive > 0 && overview.domains.some(({ seen }) => seen)
      ? `${counted(inconclusive, 'check')} could not be looked at`
      : '',
    crashed > 0 ? `${counted(crashed, 'check')} crashed, which is a defect of this program` : '',
    suppressed > 0 ? `${counted(suppressed, 'finding')} suppressed` : '',
    domains.length === 0 && overview.domains.length === 0 ? 'no domain was asked for' : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function foundPart(counts: Counts, domains: readonly DomainOverview[]): string {
  const unseen = domains.filter(({ seen }) => !seen);
  const sentence = countsName(counts);
  if (sentence !== '') return `${sentence} ${whereFound(domains)}`;
  if (domains.length === 0) return '';
  if (unseen.length === domains.length) return `${domainsName(domains)} could not be looked at`;
  if (unseen.length > 0)
    return `${unseen.length} of ${counted(domains.length, 'domain')} could not be looked at, nothing wrong was seen of the others`;
  const everything = domains.every(({ inconclusive, crashed }) => inconclusive + crashed === 0);
  return everything
    ? `nothing wrong with ${domainsName(domains)}`
    : `nothing wrong was seen of ${domainsName(domains)}`;
}

function whereFound(domains: readonly DomainOverview[]): string {
  const [only] = domains;
  if (domains.length === 1 && only !== undefined) return `for ${only.domain.name}`;
  const affected = domains.filter(({ counts }) => severities.some((severity) => counts[severity] > 0));
  return `in ${affected.length} of ${counted(domains.length, 'domain')}`;
}

const domainsName = (domains: readonly DomainOverview[]): string =>
  domains.length === 1 ? (domains[0]?.domain.name ?? '') : counted(domains.length, 'domain');
