import { describe, expect, it } from 'vitest';
import type { ScriptedConversation } from '../../src/core/check.ts';
import { Unobserved } from '../../src/core/fact.ts';
import { nothingRunWide } from '../../src/core/run-wide.ts';
import { gathererOver } from '../../src/engine/gathering.ts';
import { submission } from '../../src/facts/submission-conversation.ts';
import { vantage } from '../../src/facts/vantage.ts';
import type { Call, Smtp } from '../../src/net/smtp/conversation.ts';
import { nameOf, zoneResolver } from '../support/example.ts';
import { controls, scriptedSmtp } from '../support/scripted-smtp.ts';
import { worldWith } from '../support/world.ts';

const timeout = {
  ended: { kind: 'timeout', during: 'connect', said: 'did not answer within 10 s' },
} as const;
const refused = { ended: { kind: 'refused', during: 'connect', said: 'refused the connection' } } as const;
const server = {
  kind: 'submission',
  name: nameOf('example.com'),
  host: 'smtp.example.com',
  port: 587,
  security: 'starttls',
} as const;
const zone = `smtp.example.com. A 192.0.2.1
smtp.example.com. A 192.0.2.2
smtp.example.com. AAAA 2001:db8::1`;

function over(servers: Record<string, ScriptedConversation>, text = zone) {
  const speak = scriptedSmtp(servers);
  const calls: Call[] = [];
  const smtp: Smtp = (call) => {
    calls.push(call);
    return speak(call);
  };
  const port25Controls = ['192.0.2.250', '2001:db8::250'].map((host) => ({ host, port: 25 }));
  const gather = gathererOver(
    worldWith({
      dns: zoneResolver(text),
      smtp,
      settings: { ...nothingRunWide, port25Controls },
      login: () => ({ username: 'a', secret: 'b' }),
    }),
  );
  return { gather, calls };
}

const healthy = { '192.0.2.1:587': {}, '192.0.2.2:587': {}, '[2001:db8::1]:587': {} };

describe('the conversation with the submission server', () => {
  it('is held with each address, and logs in at one of them', async () => {
    const { gather, calls } = over(healthy);
    const { attempts, main, alternatives } = await gather(submission, server).value;
    expect(attempts.map(({ address }) => address)).toEqual(['192.0.2.1', '192.0.2.2', '2001:db8::1']);
    expect(calls.filter(({ login }) => login !== undefined)).toHaveLength(1);
    expect(main).toMatchObject({ address: '192.0.2.1', conversation: { login: { outcome: 'accepted' } } });
    expect(alternatives).toEqual([]);
  });

  it('sends a wrong password once', async () => {
    const login = {
      outcome: 'rejected',
      mechanism: 'PLAIN',
      reply: { code: 535, lines: ['no'] },
    } as const;
    const { gather, calls } = over({ ...healthy, '192.0.2.1:587': { login } });
    const { main } = await gather(submission, server).value;
    expect(main?.conversation.login?.outcome).toBe('rejected');
    expect(calls.filter((call) => call.login !== undefined)).toHaveLength(1);
  });

  it('logs in at the next address where the first is dead', async () => {
    const { gather } = over({ ...healthy, '192.0.2.1:587': refused });
    const { main, attempts } = await gather(submission, server).value;
    expect(main).toMatchObject({ address: '192.0.2.2', conversation: { login: { outcome: 'accepted' } } });
    expect(attempts).toHaveLength(3);
  });

  it('tells what would work, without a login, where nothing does', async () => {
    const { gather, calls } = over(
      { '192.0.2.1:587': refused, '192.0.2.1:465': {} },
      'smtp.example.com. A 192.0.2.1',
    );
    const { alternatives, main } = await gather(submission, server).value;
    expect(main?.conversation.ended.kind).toBe('refused');
    expect(alternatives.filter(({ works }) => works)).toMatchObject([
      { port: 465, security: 'implicit-tls' },
    ]);
    const others = calls.filter(({ port }) => port !== 587);
    expect(others.map(({ port }) => port)).toEqual([465, 2525, 25]);
    expect(others.every(({ login }) => login === undefined)).toBe(true);
  });

  it('is unobserved where everything is silent, and seen where another port answers', async () => {
    const alone = 'smtp.example.com. A 192.0.2.1';
    const silent = over({ '192.0.2.1:587': timeout }, alone);
    await expect(silent.gather(submission, server).value).rejects.toThrow(Unobserved);
    const filtered = over({ '192.0.2.1:587': timeout, '192.0.2.1:465': {} }, alone);
    expect((await filtered.gather(submission, server).value).main?.conversation.ended.kind).toBe('timeout');
  });

  it('leaves out IPv6 where this machine has none', async () => {
    const { '[2001:db8::1]:587': _, ...overIpv4 } = healthy;
    const { attempts } = await over(overIpv4).gather(submission, server).value;
    expect(attempts.map(({ address }) => address)).toEqual(['192.0.2.1', '192.0.2.2']);
    const { attempts: all } = await over({ ...overIpv4, ...controls }).gather(submission, server).value;
    expect(all).toHaveLength(3);
  });

  it('has nobody to be held with where the host has no address', async () => {
    const { gather } = over({}, 'example.com. MX 0 .');
    expect(await gather(submission, server).value).toMatchObject({ attempts: [], hostExists: false });
  });
});

describe('what can be reached from here', () => {
  const seen = (servers: Record<string, ScriptedConversation>) =>
    over(servers).gather(vantage, { kind: 'vantage' }).value;
  it('is known from one control that answers, whatever it says', async () => {
    const rejected = {
      greeting: { code: 554, lines: ['go away'] },
      ended: { kind: 'rejected', during: 'ehlo', said: 'answered with 554' },
    } as const;
    expect(await seen({ '192.0.2.250:25': rejected, '[2001:db8::250]:25': timeout })).toEqual({
      port25: 'open',
      ipv6: 'unknown',
    });
  });
  it('is not port 25 where none answers', async () => {
    expect(await seen({ '192.0.2.250:25': timeout, '[2001:db8::250]:25': timeout })).toEqual({
      port25: 'blocked',
      ipv6: 'unknown',
    });
    expect(await seen({ '192.0.2.250:25': refused })).toEqual({ port25: 'blocked', ipv6: 'no' });
  });
});
