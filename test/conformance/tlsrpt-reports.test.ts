/** TLS reports of public samples, from the file as it came to what is in it. */
import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/mail/container/index.ts';
import { parseReport, type TlsReport } from '../../src/mail/tls-rpt/index.ts';
import { hasVectors, titled, vectorsOf } from './authvec.ts';

interface Input {
  readonly filename: string;
  readonly data_b64: string;
}

interface Expected {
  readonly parses: boolean;
  readonly summary?: { readonly start: string; readonly end: string };
}

const cases = vectorsOf<Input, Expected>('tlsrpt-reports/reports');

async function read({ filename, data_b64 }: Input): Promise<TlsReport | undefined> {
  const { documents } = await unpack({ name: filename, octets: Buffer.from(data_b64, 'base64') });
  const [document] = documents.filter(({ kind }) => kind === 'json');
  return document && parseReport(document.octets).report;
}

const summaryOf = (report: TlsReport) => ({
  organization_name: report.organizationName,
  report_id: report.reportId,
  start: report.begin,
  end: report.end,
  policies: report.policies.map(({ type, domain, successful, failed, failures }) => ({
    type,
    domain,
    successful,
    failed,
    failure_types: failures.map((failure) => failure.type),
  })),
});

/** Those without a zone are in UTC. */
const seconds = (text: string): number =>
  Math.floor(Date.parse(/[Zz]$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`) / 1000);

describe.skipIf(!hasVectors)(titled('TLS reports'), () => {
  it.each(cases.filter(({ scored }) => scored))('$id', async ({ input, expect: expected }) => {
    const report = await read(input);
    expect(report !== undefined).toBe(expected.parses);
    if (expected.summary === undefined || report === undefined) return;
    const { start, end } = expected.summary;
    expect(summaryOf(report)).toEqual({ ...expected.summary, start: seconds(start), end: seconds(end) });
  });
});
