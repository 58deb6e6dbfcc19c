/** The command over an API that is as strict as Gmail's. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type PostmasterToolsServer, postmasterToolsServer } from '../support/postmaster-tools-server.ts';
import { runCommand } from './runs.ts';

const lab = inject('lab');
const token = 'ya29.a-token-that-nobody-must-see';

describe.skipIf(lab === undefined)('the command with Postmaster Tools', () => {
  let server: PostmasterToolsServer;
  beforeAll(async () => {
    const shares = { SPAM_RATE: 0.005, 'TLS_ENCRYPTION_RATE traffic_direction = "inbound"': 1 };
    const compliance = { rowData: [{ requirement: 'DKIM', status: { status: 'NEEDS_WORK' } }] };
    server = await postmasterToolsServer({ token, figures: { 'healthy.example': { shares, compliance } } });
  });
  afterAll(() => server.close());

  const check = (domain: string, given = token, format = 'text') =>
    runCommand(
      [
        ...['check', domain, '--exchangers', 'off', '--dns-servers', `127.0.0.1:${lab?.port}`],
        ...[
          '--postmaster-tools-url',
          server.url,
          '--postmaster-tools-token-env',
          'TOKEN',
          '--format',
          format,
        ],
      ],
      {},
      { TOKEN: given },
    );

  it('tells what Gmail counts, draws it, and shows the token nowhere', async () => {
    const run = await check('healthy.example');
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('reputation/gmail-spam-rate');
    expect(run.stdout).toContain('reputation/gmail-compliance');
    expect(run.stdout).toMatch(/█{2,} {2}Spam reports at Gmail of healthy\.example: 0\.5 %/);
    const data = await check('healthy.example', token, 'json');
    expect(JSON.parse(data.stdout).rates[0]).toMatchObject({ rate: 'gmail-spam', fail: 0.003 });
    expect(run.stdout + run.stderr + data.stdout).not.toContain(token);
  });

  it('could not look where the token has expired, which fails nothing', async () => {
    const run = await check('healthy.example', 'old');
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('(401)');
  });
});
