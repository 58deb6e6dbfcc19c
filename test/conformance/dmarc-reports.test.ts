/** Aggregate reports of public samples, from the file as it came to what is in it. */
import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/mail/container/index.ts';
import {
  type AggregateReport,
  type Parsed,
  parse,
  type ReportRecord,
} from '../../src/mail/dmarc-report/index.ts';
import { parseNetwork } from '../../src/mail/spf/index.ts';
import { hasVectors, titled, vectorsOf } from './authvec.ts';

interface Input {
  readonly filename: string;
  readonly data_b64: string;
}

interface Row {
  readonly source_ip: string;
  readonly [field: string]: unknown;
}

interface Expected {
  readonly parses: boolean | null;
  readonly summary?: { readonly rows: readonly Row[]; readonly [field: string]: unknown };
}

const cases = vectorsOf<Input, Expected>('dmarc-reports/aggregate');

async function read({ filename, data_b64 }: Input): Promise<Parsed | undefined> {
  const { documents } = await unpack({ name: filename, octets: Buffer.from(data_b64, 'base64') });
  const [document] = documents.filter(({ kind }) => kind === 'xml');
  return document && parse(document.octets);
}

const nothing = (text: string | undefined): string | null => text || null;

/** In the words of the vectors, which have texts as they stand. */
const summaryOf = ({ records, policy, ...about }: AggregateReport) => ({
  org_name: nothing(about.orgName),
  report_id: nothing(about.reportId),
  begin: about.begin ?? null,
  end: about.end ?? null,
  policy_domain: policy.domain,
  p: nothing(policy.p),
  sp: nothing(policy.sp),
  np: nothing(policy.np),
  pct: nothing(policy.pct),
  records: records.length,
  messages: records.reduce((sum, { count }) => sum + count, 0),
  rows: records.slice(0, 20).map(rowOf),
});

const rowOf = (record: ReportRecord) => ({
  source_ip: record.sourceIp,
  count: record.count,
  disposition: record.disposition ?? null,
  dkim: record.dkim ?? null,
  spf: record.spf ?? null,
  header_from: nothing(record.headerFrom),
  auth_dkim: record.authDkim.map(({ domain, result }) => [nothing(domain), result]),
  auth_spf: record.authSpf.map(({ domain, result }) => [nothing(domain), result]),
});

const seconds = (text: unknown): number | null => (text === null ? null : Math.floor(Number(text)));

describe.skipIf(!hasVectors)(titled('aggregate reports'), () => {
  it.each(cases.filter(({ scored }) => scored))('$id', async ({ input, expect: expected }) => {
    const parsed = await read(input);
    const isWhole = parsed?.report !== undefined && parsed.problems.every(({ level }) => level !== 'error');
    expect(isWhole).toBe(expected.parses);
    if (expected.summary === undefined || parsed?.report === undefined) return;
    const rows = expected.summary.rows.map((row) => ({
      ...row,
      source_ip: parseNetwork(row.source_ip)?.address ?? row.source_ip,
    }));
    const { begin, end } = expected.summary;
    const times = { begin: seconds(begin), end: seconds(end) };
    expect(summaryOf(parsed.report)).toEqual({ ...expected.summary, ...times, rows });
  });

  /** parsedmarc repairs these; whole records are read here, and the rest is said. */
  it('gets records out of documents that are not well-formed', async () => {
    const broken = cases.filter(({ flags }) => flags?.includes('needs-tolerant-parser'));
    const counts = await Promise.all(
      broken.map(async ({ input }) => (await read(input))?.report?.records.length),
    );
    expect(counts.filter((records) => records !== undefined && records > 0).length).toBeGreaterThanOrEqual(3);
  });
});
