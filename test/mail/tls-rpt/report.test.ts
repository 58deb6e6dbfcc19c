import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/mail/tls-rpt/index.ts';

const policy = {
  policy: {
    'policy-type': 'sts',
    'policy-domain': 'Example.com',
    'policy-string': ['version: STSv1'],
    'mx-host': 'mx.example.com',
  },
  summary: { 'total-successful-session-count': 90, 'total-failure-session-count': 10 },
  'failure-details': [
    {
      'result-type': 'Certificate-Expired',
      'sending-mta-ip': '192.0.2.1',
      'receiving-mx-hostname': 'MX.example.com.',
      'failed-session-count': 10,
      'failure-reason-code': 'too old',
    },
  ],
};
const whole = {
  'organization-name': 'Example Net',
  'date-range': { 'start-datetime': '2026-01-01T00:00:00Z', 'end-datetime': '2026-01-01T23:59:59Z' },
  'contact-info': 'tls@example.net',
  'report-id': '1',
  policies: [policy],
};

const read = (json: unknown) =>
  parseReport(Buffer.from(typeof json === 'string' ? json : JSON.stringify(json)));

describe('a TLS report', () => {
  it('is read as RFC 8460 has it', () => {
    expect(read(whole)).toEqual({
      problems: [],
      report: {
        organizationName: 'Example Net',
        contactInfo: 'tls@example.net',
        reportId: '1',
        begin: 1767225600,
        end: 1767311999,
        policies: [
          {
            type: 'sts',
            domain: 'example.com',
            policyStrings: ['version: STSv1'],
            mxHosts: ['mx.example.com'],
            successful: 90,
            failed: 10,
            failures: [
              {
                type: 'certificate-expired',
                sessions: 10,
                sendingMtaIp: '192.0.2.1',
                receivingMx: 'mx.example.com',
                reason: 'too old',
              },
            ],
          },
        ],
      },
    });
  });

  it.each([
    ['one policy instead of a list', { ...whole, policies: policy }],
    [
      'a policy that is not in an object of its own',
      { ...whole, policies: [{ ...policy, policy: undefined, ...policy.policy }] },
    ],
    [
      'one failure instead of a list',
      { ...whole, policies: [{ ...policy, 'failure-details': policy['failure-details'][0] }] },
    ],
    [
      'counts in quotes',
      {
        ...whole,
        policies: [
          {
            ...policy,
            summary: { 'total-successful-session-count': '90', 'total-failure-session-count': '10' },
          },
        ],
      },
    ],
    [
      'times without a zone',
      {
        ...whole,
        'date-range': { 'start-datetime': '2026-01-01 00:00:00', 'end-datetime': '2026-01-01T23:59:59.123' },
      },
    ],
    [
      'times in another zone',
      {
        ...whole,
        'date-range': {
          'start-datetime': '2026-01-01T01:00:00+01:00',
          'end-datetime': '2026-01-01T23:59:59z',
        },
      },
    ],
    ['a byte order mark', `\ufeff${JSON.stringify(whole)}`],
  ])('is the same with %s', (_, json) => {
    expect(read(json)).toEqual(read(whole));
  });

  it.each([
    ['no JSON', '{"policies":', ['not-well-formed']],
    ['other JSON', '{"events":[]}', ['not-a-report']],
    ['a list', '[1,2]', ['not-a-report']],
    ['no policies', { ...whole, policies: [] }, ['not-a-report']],
    ['no name', { ...whole, 'organization-name': '' }, ['missing']],
    ['no domain', { ...whole, policies: [{ ...policy, policy: {} }] }, ['no-domain']],
    [
      'a count below nothing',
      {
        ...whole,
        policies: [
          { ...policy, summary: { 'total-successful-session-count': -1, 'total-failure-session-count': 0 } },
        ],
      },
      ['bad-count'],
    ],
    [
      'a day that there is not',
      { ...whole, 'date-range': { 'start-datetime': '2026-02-31T00:00:00Z', 'end-datetime': 7 } },
      ['bad-date', 'bad-date'],
    ],
    ['values of other types', { ...whole, policies: [policy, null, 7, 'a', [policy]] }, []],
  ])('names %s', (_, json, codes) => {
    expect(read(json).problems.map(({ code }) => code)).toEqual(codes);
  });

  it('is bounded in octets', () => {
    expect(parseReport(Buffer.alloc(9_000_000, '['))).toEqual({
      problems: [{ code: 'too-large', level: 'error' }],
    });
  });

  it('is bounded in policies', () => {
    const { report, problems } = read({ ...whole, policies: Array.from({ length: 1200 }, () => policy) });
    expect(report?.policies.length).toBe(1000);
    expect(problems.map(({ code }) => code)).toEqual(['too-many-policies']);
  });
});
