/**
 * The words of the Postmaster Tools API v2, as its discovery document (revision 20260512) has them: what is asked, and
 * what is in an answer. Whatever has another shape is left out.
 */

interface Metric {
  readonly metric: string;
  readonly filter?: string;
}

interface Asked {
  /** By the name that the answer gives back. */
  readonly metrics: Readonly<Record<string, Metric>>;
  readonly granularity: 'DAILY' | 'OVERALL';
  /** `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
}

/** Why Gmail refuses mail, in the words of the filter `error_reason`. */
export const rejectReasons = [
  'bad_attachment',
  'bad_or_missing_ptr_record',
  'ip_in_rbls',
  'low_domain_reputation',
  'low_ip_reputation',
  'spammy_content',
  'stamp_policy_error',
  'other',
] as const;

/** The body of `domainStats:query`. */
export const query = ({ metrics, granularity, from, to }: Asked, pageToken?: string): unknown => ({
  metricDefinitions: Object.entries(metrics).map(([name, { metric, filter }]) => ({
    name,
    baseMetric: { standardMetric: metric },
    ...(filter === undefined ? {} : { filter }),
  })),
  timeQuery: { dateRanges: { dateRanges: [{ start: dateOf(from), end: dateOf(to) }] } },
  aggregationGranularity: granularity,
  pageSize: 200,
  ...(pageToken === undefined ? {} : { pageToken }),
});

function dateOf(text: string): unknown {
  const [year, month, day] = text.split('-').map(Number);
  return { year, month, day };
}

export interface Statistic {
  readonly metric: string;
  /** `YYYY-MM-DD`; absent in what is over all days. */
  readonly day?: string;
  readonly value: number;
}

export function statisticsIn(answer: unknown): readonly Statistic[] {
  return listIn(answer, 'domainStats').flatMap((stat) => {
    const value = numberIn(memberOf(stat, 'value'));
    const metric = memberOf(stat, 'metric');
    const day = dayIn(memberOf(stat, 'date'));
    return typeof metric === 'string' && value !== undefined
      ? [{ metric, value, ...(day === undefined ? {} : { day }) }]
      : [];
  });
}

export function nextPageIn(answer: unknown): string | undefined {
  const token = memberOf(answer, 'nextPageToken');
  return typeof token === 'string' && token !== '' ? token : undefined;
}

export interface ComplianceRow {
  /** As `SPF_AND_DKIM`. */
  readonly requirement: string;
  readonly isMet: boolean;
  /** As `NO_UNSUB_GENERAL`, where Gmail gives one. */
  readonly reason?: string;
}

/** Of the very domain where there is something for it; else of the registrable one. Rows without a verdict are left out. */
export function complianceIn(answer: unknown): readonly ComplianceRow[] {
  const data = memberOf(answer, 'subdomainComplianceData') ?? memberOf(answer, 'complianceData');
  const rows = listIn(data, 'rowData').map(
    (row) => [memberOf(row, 'requirement'), memberOf(row, 'status'), undefined] as const,
  );
  const verdicts = Object.entries(unsubscribing).map(([member, requirement]) => {
    const verdict = memberOf(data, member);
    return [requirement, memberOf(verdict, 'status'), memberOf(verdict, 'reason')] as const;
  });
  const judged = new Map<string, ComplianceRow>();
  // A verdict says more than the row of the same name.
  for (const [requirement, state, reason] of [...rows, ...verdicts]) {
    const status = memberOf(state, 'status');
    if (typeof requirement !== 'string' || (status !== 'COMPLIANT' && status !== 'NEEDS_WORK')) continue;
    judged.set(requirement, {
      requirement,
      isMet: status === 'COMPLIANT',
      ...(typeof reason === 'string' && reason !== 'REASON_UNSPECIFIED' ? { reason } : {}),
    });
  }
  return [...judged.values()];
}

const unsubscribing = {
  oneClickUnsubscribeVerdict: 'ONE_CLICK_UNSUBSCRIBE',
  honorUnsubscribeVerdict: 'HONOR_UNSUBSCRIBE',
} as const;

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = memberOf(value, name);
  return Array.isArray(list) ? list : [];
}

/** Integers come as text, as everywhere in the JSON of Google. */
function numberIn(value: unknown): number | undefined {
  const found = ['doubleValue', 'floatValue', 'intValue'].map((name) => memberOf(value, name));
  const number = Number(found.find((one) => one !== undefined) ?? Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}

function dayIn(date: unknown): string | undefined {
  const [year, month, day] = ['year', 'month', 'day'].map((name) => memberOf(date, name));
  if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') return undefined;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
