import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { live } from '../../../src/net/smtp/live.ts';
import * as faults from '../../support/fault-server/faults.ts';
import { type Script, serve } from '../../support/fault-server/server.ts';
import { smtp } from '../../support/fault-server/smtp.ts';
import { hold, patience } from './calls.ts';
import { certificates, implicit, scenarios, trust } from './scenarios.ts';

const { good } = certificates;

it.concurrent.each(scenarios)(
  'gives %s its name, in time, and leaves no socket',
  async (_, script, options, named) => {
    const { ended, took, leaked } = await hold(script, options);
    expect(ended).toMatchObject(named);
    expect(took).toBeLessThan(patience + 600);
    expect(leaked).toBe(0);
  },
);

it('tells a port that nobody listens on', async () => {
  const server = await serve(() => undefined);
  await server.close();
  const call = { host: 'x', address: '127.0.0.1', port: server.port, security: 'none', ehlo: 'x' } as const;
  const { ended } = await live({ random: () => new Uint8Array(), patience })(call);
  expect(ended).toMatchObject({ kind: 'refused', during: 'connect', code: 'ECONNREFUSED' });
});

it('tells an address that cannot be reached from one that refuses', async () => {
  const call = { host: 'x', address: '255.255.255.255', port: 25, security: 'none', ehlo: 'x' } as const;
  const { ended } = await live({ random: () => new Uint8Array(), patience })(call);
  expect(ended).toMatchObject({ kind: 'unreachable', during: 'connect' });
});

it('has the reply at hand that refused', async () => {
  const { ended } = await hold(smtp({ greeting: ['554-5.7.1 Your address', '554 5.7.1 is listed'] }));
  const reply = { code: 554, enhanced: '5.7.1', lines: ['5.7.1 Your address', '5.7.1 is listed'] };
  expect(ended).toMatchObject({ kind: 'rejected', reply });
});

it('has the reply at hand that answered TLS in plain text', async () => {
  const { ended, steps } = await hold(smtp({}), implicit);
  expect(ended).toMatchObject({ reply: { code: 220, lines: ['mail.example.test ESMTP'] } });
  expect(steps).toContainEqual({ from: 'server', text: '220 mail.example.test ESMTP' });
});

it('finds the TLS that a silent server waits for', async () => {
  const { greeting, tls } = await hold(smtp({ credential: good, implicit: true }), trust);
  expect(greeting).toMatchObject({ code: 220 });
  expect(tls).toMatchObject({ trusted: true, nameMatches: true });
});

it('keeps the reason of OpenSSL', async () => {
  const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' } as const;
  const { ended } = await hold(smtp({ credential: good, tls: old }), trust);
  expect(ended).toMatchObject({ code: expect.stringMatching(/^ERR_SSL_/), reason: expect.any(String) });
});

it.each([
  ['a reply', '250 2.0.0 injected\r\n'],
  ['part of a reply', '250-inj'],
  ['something that is no reply', 'anything at all\r\n'],
])('drops %s that was injected after STARTTLS, and says so', async (_, injected) => {
  const held = await hold(faults.injects(injected, good), trust);
  expect(held.ended).toEqual({ kind: 'completed' });
  expect(held.bufferedBeforeTls).toBe(injected.trim());
  expect(held.ehloInTls?.reply.lines).toEqual(['mail.example.test']);
  expect(held.steps.some(({ from, text }) => from === 'note' && text.includes('dropped'))).toBe(true);
});

it('says QUIT even to a server that answers nonsense', async () => {
  const script: Script = async (peer) => {
    peer.say('220 mail');
    await peer.line();
    peer.say('no reply');
    await peer.line();
  };
  expect((await hold(script)).heard).toEqual(['EHLO client.example.test', 'QUIT']);
});

it('keeps a transcript within bounds', async () => {
  const held = await hold(faults.greetsWithoutEnd);
  expect(held.steps.length).toBeLessThan(200);
});

it('leaves a server as it found it', async () => {
  const server = await serve(smtp({}));
  const still = connect(server.port, '127.0.0.1');
  await new Promise((resolve) => still.once('data', resolve));
  expect(server.open()).toBe(1);
  still.destroy();
  await server.close();
});
