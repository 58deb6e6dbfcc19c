import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Call } from '../../../src/net/smtp/conversation.ts';
import { type LiveOptions, live } from '../../../src/net/smtp/live.ts';
import { makeCertificates } from '../../support/fault-server/certificates.ts';
import { neverGreets } from '../../support/fault-server/faults.ts';
import { type FaultServer, type Script, serve } from '../../support/fault-server/server.ts';
import { smtp } from '../../support/fault-server/smtp.ts';
import { hold, patience, trusting } from './calls.ts';

const certificates = makeCertificates();
const { good } = certificates;

async function withServer<T>(script: Script, task: (server: FaultServer) => Promise<T>): Promise<T> {
  const server = await serve(script);
  try {
    return await task(server);
  } finally {
    await server.close();
  }
}

const callTo = (port: number): Call => ({
  host: 'mail.example.test',
  address: '127.0.0.1',
  port,
  security: 'none',
  ehlo: 'client.example.test',
});
const client = (options: Partial<LiveOptions> = {}) => live({ random: randomBytes, patience, ...options });

describe('a conversation', () => {
  it('is told from the greeting to QUIT', async () => {
    const { steps, heard, ended } = await hold(smtp({ credential: good, offersInTls: ['SIZE 1000'] }), {
      live: trusting(certificates),
    });
    expect(ended).toEqual({ kind: 'completed' });
    expect(steps.map(({ from, text }) => (from === 'tls' ? 'tls' : `${from} ${text}`))).toEqual([
      'server 220 mail.example.test ESMTP',
      'client EHLO client.example.test',
      'server 250-mail.example.test',
      'server 250 STARTTLS',
      'client STARTTLS',
      'server 220 2.0.0 Ready',
      'tls',
      'client EHLO client.example.test',
      'server 250-mail.example.test',
      'server 250 SIZE 1000',
      'client QUIT',
      'server 221 2.0.0 Bye',
    ]);
    expect(heard).toEqual(['EHLO client.example.test', 'STARTTLS', 'EHLO client.example.test', 'QUIT']);
  });

  it('is heard as it happens, with the time where there is a clock', async () => {
    const ticks = [10, 11, 12.4, 13, 14, 15, 16, 17];
    const heard: unknown[] = [];
    const clock = () => ticks.shift() ?? 0;
    const { steps } = await hold(smtp({}), {
      security: 'none',
      live: { clock, watch: (_, step) => heard.push(step) },
    });
    expect(steps).toEqual(heard);
    expect(steps.slice(0, 2).map(({ at }) => at)).toEqual([1, 2]);
  });

  it('goes on in plain text where TLS is only welcome', async () => {
    const refusing = smtp({ offers: ['STARTTLS'], answers: { STARTTLS: ['454 4.7.0 Not now'] } });
    for (const script of [smtp({}), refusing]) {
      const { ended, tls, probes } = await hold(script, {
        security: 'opportunistic',
        probes: [{ kind: 'noop' }],
      });
      expect([ended.kind, tls, probes.length]).toEqual(['completed', undefined, 1]);
    }
  });

  it('does not use TLS that is not wanted', async () => {
    const { tls, heard } = await hold(smtp({ credential: good }), { security: 'none' });
    expect([tls, heard]).toEqual([undefined, ['EHLO client.example.test', 'QUIT']]);
  });

  it('falls back to HELO', async () => {
    const { ehlo, heard } = await hold(smtp({ answers: { EHLO: ['500 5.5.1 What?'] } }), {
      security: 'none',
    });
    expect(ehlo).toMatchObject({ command: 'HELO', name: '2.0.0' });
    expect(heard).toEqual(['EHLO client.example.test', 'HELO client.example.test', 'QUIT']);
  });
});

describe('probes', () => {
  const script = smtp({
    offers: ['SIZE 1000'],
    answers: {
      'RCPT TO:<no@example.test>': ['550 5.1.1 No'],
      VRFY: ['252 2.0.0 Perhaps'],
      EXPN: ['502 5.5.1 No'],
    },
  });

  it('ask about an envelope, and end before DATA', async () => {
    const probe = {
      kind: 'envelope',
      from: '',
      to: ['yes@example.test', 'no@example.test'],
      size: 10,
    } as const;
    const { probes, heard } = await hold(script, { security: 'none', probes: [probe] });
    expect(probes[0]?.exchanges.map(({ command, reply }) => [command, reply?.code])).toEqual([
      ['MAIL FROM:<> SIZE=10', 250],
      ['RCPT TO:<yes@example.test>', 250],
      ['RCPT TO:<no@example.test>', 550],
    ]);
    expect(heard.slice(-2)).toEqual(['RSET', 'QUIT']);
    expect(heard).not.toContain('DATA');
  });

  it('say no size to a server that does not know it, and no recipient after a refused sender', async () => {
    const refusing = smtp({ answers: { MAIL: ['530 5.7.0 Log in'] } });
    const probe = { kind: 'envelope', from: 'a@example.test', to: ['b@example.test'], size: 10 } as const;
    const { heard } = await hold(refusing, { security: 'none', probes: [probe] });
    expect(heard.slice(1)).toEqual(['MAIL FROM:<a@example.test>', 'QUIT']);
  });

  it('verify and expand', async () => {
    const probes = [
      { kind: 'verify', argument: 'root' },
      { kind: 'expand', argument: 'all' },
    ] as const;
    const held = await hold(script, { security: 'none', probes });
    expect(held.probes.map(({ exchanges }) => exchanges[0]?.reply?.code)).toEqual([252, 502]);
  });

  it.each(['a@b\r\nDATA', 'a@b>\nDATA', 'a@b> SIZE=1', `${'a'.repeat(600)}@b`])(
    'send nothing that is not an address (%#)',
    async (address) => {
      const probes = [
        { kind: 'envelope', from: address, to: [] },
        { kind: 'envelope', from: '', to: [address] },
        { kind: 'verify', argument: 'x\r\nDATA' },
      ] as const;
      const held = await hold(script, { security: 'none', probes });
      expect(held.ended).toEqual({ kind: 'completed' });
      expect(held.heard.slice(1)).toEqual(['MAIL FROM:<>', 'RSET', 'QUIT']);
      expect(held.probes.map(({ exchanges }) => exchanges.at(-1)?.reply)).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    },
  );
});

describe('a temporary refusal', () => {
  const busyOnce = (): Script => {
    let calls = 0;
    return (peer) => {
      calls += 1;
      return smtp(calls === 1 ? { greeting: ['421 4.3.2 Busy'] } : {})(peer);
    };
  };

  it('is followed by one more try', async () => {
    const { ended, retries, accepted, steps } = await hold(busyOnce(), { security: 'none' });
    expect([ended.kind, retries, accepted]).toEqual(['completed', 1, 2]);
    expect(steps[0]?.text).toBe('421 4.3.2 Busy');
    expect(steps.at(-1)?.text).toBe('221 2.0.0 Bye');
  });

  it('is believed the second time', async () => {
    const { ended, retries, accepted } = await hold(smtp({ greeting: ['450 4.7.1 Greylisted'] }));
    expect(ended).toMatchObject({ kind: 'rejected', reply: { code: 450 } });
    expect([retries, accepted]).toEqual([1, 2]);
  });

  it('counts where there is no time for another try', async () => {
    const { ended, retries, accepted } = await hold(busyOnce(), {
      live: { retryAfter: 60_000, patience: 200 },
    });
    expect(ended).toMatchObject({ kind: 'rejected', reply: { code: 421 } });
    expect([retries, accepted]).toEqual([0, 1]);
  });

  it('is no permanent one', async () => {
    const { retries, accepted } = await hold(smtp({ greeting: ['554 5.7.1 No'] }));
    expect([retries, accepted]).toEqual([0, 1]);
  });
});

describe('calls', () => {
  it('to one address are held one after the other', async () => {
    let open = 0;
    let most = 0;
    const counting: Script = async (peer) => {
      open += 1;
      most = Math.max(most, open);
      await smtp({})(peer);
      open -= 1;
    };
    await withServer(counting, async (server) => {
      const call = client({ patience: 5_000 });
      const held = await Promise.all(Array.from({ length: 5 }, () => call(callTo(server.port))));
      expect(held.map(({ ended }) => ended.kind)).toEqual(Array(5).fill('completed'));
      expect(most).toBe(1);
      expect(server.accepted()).toBe(5);
    });
  });

  it('to several are held at a time', async () => {
    await withServer(neverGreets, async (server) => {
      const call = client({ patience: 300 });
      const own = { ...callTo(server.port) };
      const began = performance.now();
      // Linux has all of 127/8 on loopback, but the server listens on one address: the others refuse at once.
      const held = await Promise.all([call(own), call({ ...own, address: '127.0.0.2' })]);
      expect(held.map(({ ended }) => ended.kind)).toEqual(['timeout', 'refused']);
      expect(performance.now() - began).toBeLessThan(600);
    });
  });

  it('end with the deadline of the run, those that wait as well', async () => {
    await withServer(neverGreets, async (server) => {
      const ending = new AbortController();
      const call = client({ patience: 60_000, signal: ending.signal });
      const held = Promise.all([call(callTo(server.port)), call(callTo(server.port))]);
      setTimeout(() => ending.abort(), 50);
      const began = performance.now();
      expect((await held).map(({ ended }) => ended.kind)).toEqual(['deadline', 'deadline']);
      expect(performance.now() - began).toBeLessThan(500);
      expect(server.accepted()).toBe(1);
      expect((await call(callTo(server.port))).ended).toMatchObject({ kind: 'deadline' });
    });
  });

  it('end within their own time, however little each answer takes of it', async () => {
    const slow: Script = async (peer) => {
      await peer.pause(80);
      peer.say('220 mail');
      for (let line = await peer.line(); line !== undefined; line = await peer.line()) {
        await peer.pause(80);
        peer.say('250 mail');
      }
    };
    const probes = Array(100).fill({ kind: 'noop' });
    const { ended, took, leaked } = await hold(slow, { security: 'none', probes, live: { patience: 500 } });
    expect(ended).toMatchObject({ kind: 'deadline', during: 'probe' });
    expect(took).toBeLessThan(800);
    expect(leaked).toBe(0);
  });

  it.each([
    { address: 'mail.example.test' },
    { address: '' },
    { host: 'a\0b' },
    { port: 0 },
    { port: 65_536 },
    { port: 25.5 },
    { ehlo: '' },
    { ehlo: 'a\r\nDATA' },
    { ehlo: 'a b' },
  ])('that make no sense are not made (%j)', async (part) => {
    expect((await client()({ ...callTo(25), ...part })).ended).toMatchObject({ kind: 'unusable' });
  });
});
