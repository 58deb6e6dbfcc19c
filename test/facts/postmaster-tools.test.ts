import { afterEach, describe, expect, it } from 'vitest';
import { nothingRunWide } from '../../src/core/run-wide.ts';
import { gathererOver } from '../../src/engine/gathering.ts';
import { postmasterTools } from '../../src/facts/postmaster-tools.ts';
import { live } from '../../src/net/http/live.ts';
import { nameOf } from '../support/example.ts';
import { type PostmasterToolsServer, postmasterToolsServer } from '../support/postmaster-tools-server.ts';
import { worldWith } from '../support/world.ts';

const token = 'a-token-of-google';
const figures = {
  'example.com': {
    shares: {
      SPAM_RATE: 0.002,
      'AUTH_SUCCESS_RATE auth_type = "spf"': 0.9,
      'AUTH_SUCCESS_RATE auth_type = "dkim"': 1,
      'TLS_ENCRYPTION_RATE traffic_direction = "inbound"': 0.98,
      'DELIVERY_ERROR_RATE error_type = "reject"': 0.03,
      'DELIVERY_ERROR_RATE error_type = "reject" AND error_reason = "ip_in_rbls"': 0.02,
    },
    compliance: {
      rowData: [
        { requirement: 'SPF', status: { status: 'COMPLIANT' } },
        { requirement: 'ONE_CLICK_UNSUBSCRIBE', status: { status: 'NEEDS_WORK' } },
      ],
      oneClickUnsubscribeVerdict: { status: { status: 'NEEDS_WORK' }, reason: 'NO_UNSUB_GENERAL' },
    },
  },
};

let server: PostmasterToolsServer | undefined;
afterEach(() => server?.close());

async function ask(name: string, given: { readonly token?: string; readonly perPage?: number } = {}) {
  const { perPage = 200 } = given;
  server = await postmasterToolsServer({ token, figures, perPage });
  const headers = { authorization: `Bearer ${given.token ?? token}` };
  const world = worldWith({
    http: live({ headersFor: { origin: server.url, headers } }),
    settings: { ...nothingRunWide, postmasterTools: server.url },
  });
  const subject = { kind: 'postmaster-tools', name: nameOf(name) } as const;
  const gathering = gathererOver(world)(postmasterTools, subject);
  const said = await gathering.value.catch((error: Error) => error.message);
  return { said, evidence: JSON.stringify([...gathering.evidence.values()]) };
}

describe('Postmaster Tools', () => {
  it('are asked as their discovery document wants it, and understood', async () => {
    const { said } = await ask('example.com');
    expect(said).toMatchObject({
      from: '2025-12-18',
      to: '2025-12-31',
      refused: 0.03,
      refusedFor: [{ reason: 'ip_in_rbls', share: 0.02 }],
      compliance: [
        { requirement: 'SPF', isMet: true },
        { requirement: 'ONE_CLICK_UNSUBSCRIBE', isMet: false, reason: 'NO_UNSUB_GENERAL' },
      ],
    });
    expect(typeof said === 'string' ? [] : said.spamRate).toHaveLength(14);
    expect(typeof said === 'string' ? [] : said.authentication.dmarc).toHaveLength(0);
  });

  it('are read page by page', async () => {
    const [whole, parts] = [await ask('example.com'), await ask('example.com', { perPage: 20 })];
    expect(parts.said).toEqual(whole.said);
  });

  it('are unobserved with a token that is not theirs, and for a domain that they do not have', async () => {
    expect((await ask('example.com', { token: 'old' })).said).toContain('(401)');
    expect((await ask('example.net')).said).toContain('(404)');
  });

  it('never see the token in what is kept as evidence', async () => {
    const { evidence } = await ask('example.com');
    expect(evidence).toContain('domainStats:query');
    expect(evidence).not.toContain(token);
  });
});
