/** Reports for the examples of checks, with what an example wants to say. */

export interface SampleRow {
  readonly ip?: string;
  readonly count: number;
  readonly dkim?: 'pass' | 'fail';
  readonly spf?: 'pass' | 'fail';
  readonly disposition?: 'none' | 'quarantine' | 'reject';
  /** The type of a reason, as `mailing_list`. */
  readonly reason?: string;
  /** What SPF and DKIM say by themselves, as `pass example.net`. */
  readonly authDkim?: string;
  readonly authSpf?: string;
}

export interface SampleReport {
  readonly id?: string;
  readonly domain?: string;
  readonly p?: 'none' | 'quarantine' | 'reject';
  /** What went wrong for the reporter. */
  readonly error?: string;
  readonly rows: readonly SampleRow[];
}

/** As RFC 9990 has it, for a day in January 2026. */
export const sampleReport = ({
  id = '1',
  domain = 'example.com',
  p = 'none',
  error,
  rows,
}: SampleReport): string => `<?xml version="1.0"?>
<feedback xmlns="urn:ietf:params:xml:ns:dmarc-2.0">
<report_metadata><org_name>example.net</org_name><email>dmarc@example.net</email><report_id>${id}</report_id>
<date_range><begin>1767139200</begin><end>1767225599</end></date_range>${error === undefined ? '' : `<error>${error}</error>`}</report_metadata>
<policy_published><domain>${domain}</domain><p>${p}</p></policy_published>
${rows.map((row) => recordFor(row, domain)).join('\n')}
</feedback>
`;

const recordFor = (row: SampleRow, domain: string): string => {
  const { ip = '192.0.2.1', count, dkim = 'fail', spf = 'fail', disposition = 'none', reason } = row;
  const why = reason === undefined ? '' : `<reason><type>${reason}</type></reason>`;
  return `<record><row><source_ip>${ip}</source_ip><count>${count}</count>
<policy_evaluated><disposition>${disposition}</disposition><dkim>${dkim}</dkim><spf>${spf}</spf>${why}</policy_evaluated></row>
<identifiers><header_from>${domain}</header_from></identifiers>
<auth_results>${authOf('dkim', row.authDkim)}${authOf('spf', row.authSpf)}</auth_results></record>`;
};

const authOf = (mechanism: 'dkim' | 'spf', said: string | undefined): string => {
  const [result, domain] = said?.split(' ') ?? [];
  if (domain === undefined) return '';
  const more = mechanism === 'dkim' ? '<selector>s1</selector>' : '<scope>mfrom</scope>';
  return `<${mechanism}><domain>${domain}</domain>${more}<result>${result}</result></${mechanism}>`;
};

/** A complaint of RFC 5965. */
export const sampleComplaint = ({ type = 'abuse', from = 'news@example.com', incidents = 1 } = {}): string =>
  `From: feedback@example.net
To: abuse@example.com
Subject: complaint
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="edge"

--edge
Content-Type: text/plain

This is a complaint.

--edge
Content-Type: message/feedback-report

Feedback-Type: ${type}
User-Agent: Example/1.0
Version: 1
Source-IP: 192.0.2.1
Incidents: ${incidents}
Arrival-Date: Wed, 31 Dec 2025 10:00:00 +0000

--edge
Content-Type: message/rfc822

From: ${from}
To: kim@example.net
Subject: News
List-Id: <news.example.com>

Hello!

--edge--
`;

export interface SampleTlsFailure {
  readonly type: string;
  readonly count: number;
  readonly mx?: string;
}

/** As RFC 8460 §4.4 has it. */
export const sampleTlsReport = ({
  domain = 'example.com',
  successful,
  failures = [],
}: {
  readonly domain?: string;
  readonly successful: number;
  readonly failures?: readonly SampleTlsFailure[];
}): string =>
  JSON.stringify({
    'organization-name': 'Example Net',
    'date-range': { 'start-datetime': '2025-12-31T00:00:00Z', 'end-datetime': '2025-12-31T23:59:59Z' },
    'contact-info': 'tls@example.net',
    'report-id': '1',
    policies: [
      {
        policy: { 'policy-type': 'sts', 'policy-domain': domain },
        summary: {
          'total-successful-session-count': successful,
          'total-failure-session-count': failures.reduce((sum, { count }) => sum + count, 0),
        },
        'failure-details': failures.map(({ type, count, mx = 'mx.example.com' }) => ({
          'result-type': type,
          'receiving-mx-hostname': mx,
          'failed-session-count': count,
        })),
      },
    ],
  });
