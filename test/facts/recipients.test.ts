import { describe, expect, it } from 'vitest';
import type { ScriptedConversation } from '../../src/core/check.ts';
import { nothingRunWide, type RunWide } from '../../src/core/run-wide.ts';
import { gathererOver } from '../../src/engine/gathering.ts';
import { recipients } from '../../src/facts/recipients.ts';
import type { Call } from '../../src/net/smtp/call.ts';
import { nameOf, zoneResolver } from '../support/example.ts';
import { scriptedSmtp } from '../support/scripted-smtp.ts';
import { worldWith } from '../support/world.ts';

const zone = `example.net. MX 10 mx1.example.net.
example.net. MX 20 mx2.example.net.
mx1.example.net. A 45.79.1.1
mx1.example.net. AAAA 2600:3c00::1
mx2.example.net. A 45.79.1.2
example.org. A 45.79.1.3
example.com. MX 0 .`;

const gathered = (servers: Readonly<Record<string, ScriptedConversation>>, settings: Partial<RunWide>) => {
  const calls: Call[] = [];
  const smtp = scriptedSmtp(servers);
  const gather = gathererOver(
    worldWith({
      dns: zoneResolver(zone),
      smtp: (call) => {
        calls.push(call);
        return smtp(call);
      },
      settings: { ...nothingRunWide, exchangers: 'auto', ...settings },
    }),
  );
  const ask = (path: string) => gather(recipients, { kind: 'message', path }).value;
  return { ask, calls };
};

const at = (name: string) => ({ recipientDomains: [nameOf(name)] });

describe('the recipients of messages', () => {
  it('are none where nobody names them', async () => {
    expect(await gathered({}, {}).ask('a.eml')).toEqual([]);
  });

  it('are heard at the first address that answers', async () => {
    const servers = {
      '[2600:3c00::1]:25': { keywords: ['SIZE 1000', '8BITMIME'] },
      '45.79.1.2:25': { keywords: ['SIZE 0'] },
    };
    expect(await gathered(servers, at('example.net')).ask('a.eml')).toEqual([
      {
        domain: 'example.net',
        hosts: [
          { host: 'mx1.example.net', heard: { kind: 'heard', limit: 1000, eightBitMime: true } },
          { host: 'mx2.example.net', heard: { kind: 'heard', limit: undefined, eightBitMime: false } },
        ],
      },
    ]);
  });

  it('say what counts under TLS', async () => {
    const servers = { '45.79.1.3:25': { keywords: ['STARTTLS', 'SIZE 1'], keywordsInTls: ['SIZE 2'] } };
    const [recipient] = await gathered(servers, at('example.org')).ask('a.eml');
    expect(recipient?.hosts).toMatchObject([{ host: 'example.org', heard: { limit: 2 } }]);
  });

  it('are not known where they do not answer', async () => {
    const [recipient] = await gathered({}, at('example.org')).ask('a.eml');
    expect(recipient?.hosts).toMatchObject([{ heard: { kind: 'unobserved' } }]);
  });

  it('are not known where there is no exchanger', async () => {
    expect(await gathered({}, at('example.com')).ask('a.eml')).toMatchObject([
      { hosts: [], unobserved: 'example.com has no mail exchanger' },
    ]);
  });

  it('are not spoken to where the settings forbid it', async () => {
    const { ask, calls } = gathered({}, { ...at('example.net'), exchangers: 'off' });
    const [recipient] = await ask('a.eml');
    expect(recipient?.hosts.map(({ heard }) => heard.kind)).toEqual(['off', 'off']);
    expect(calls).toEqual([]);
  });

  it('are spoken to once for all messages, and nothing but their EHLO is asked', async () => {
    const { ask, calls } = gathered({ '45.79.1.3:25': {} }, at('example.org'));
    await Promise.all([ask('a.eml'), ask('b.eml')]);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.probes).toBeUndefined();
    expect(calls[0]?.login).toBeUndefined();
  });
});
