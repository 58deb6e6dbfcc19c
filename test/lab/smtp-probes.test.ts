/** Probes of the SMTP client at real servers, which end before DATA, next to what swaks and openssl get to hear there. */
import { describe, expect, it } from 'vitest';
import type { Probe } from '../../src/net/smtp/conversation.ts';
import { clientOf, probedBy } from './client.ts';
import { listener } from './listeners.ts';
import { mailLabIsMissing } from './mail-lab.ts';
import { openedForSuite } from './opened.ts';
import { dialogue } from './s-client.ts';
import { mailDomain } from './servers/mail-server.ts';
import { clientName, lastReply, type Server, swaks } from './swaks.ts';

describe.skipIf(mailLabIsMissing())('probes at real servers', () => {
  const lab = openedForSuite();
  const envelope = (from: string, to: string, size?: number): Probe => ({
    kind: 'envelope',
    from,
    to: [to],
    ...(size === undefined ? {} : { size }),
  });
  const swaksEnvelope = async (server: Server, from: string, to: string, options: readonly string[]) => {
    const told = await swaks(server, [...options, '--from', from, '--to', to, '--quit-after', 'RCPT']);
    return told.exchanges.filter(({ command }) => /^(MAIL|RCPT)/.test(command));
  };

  it.each([
    ['Postfix, submission', 530],
    ['OpenSMTPD, submission', 530],
  ])('%s wants STARTTLS first, with %i', async (name, code) => {
    const server = { port: listener(name).port(lab()) };
    const [from, to] = [`a@${clientName}`, lab().account.username];
    const held = await clientOf(lab())({ ...server, security: 'none', probes: [envelope(from, to)] });
    expect(probedBy(held)).toEqual(await swaksEnvelope(server, from, to, []));
    expect(probedBy(held)[0]?.code).toBe(code);
  });

  it.each([
    ['Postfix, submission', 'RCPT', 554],
    ['OpenSMTPD, submission', 'MAIL', 530],
  ])('%s wants a login first: it refuses %s with %i', async (name, verb, code) => {
    const server = { port: listener(name).port(lab()) };
    const [from, to] = [`a@${clientName}`, lab().account.username];
    const held = await clientOf(lab())({ ...server, security: 'starttls', probes: [envelope(from, to)] });
    expect(probedBy(held)).toEqual(await swaksEnvelope(server, from, to, ['--tls']));
    expect(probedBy(held).find(({ command }) => command.startsWith(verb))?.code).toBe(code);
  });

  it.each([
    ['Postfix, exchanger', 554],
    ['Exim, STARTTLS', 550],
    ['OpenSMTPD, exchanger', 550],
  ])('%s relays for nobody: %i', async (name, code) => {
    const server = { port: listener(name).port(lab()) };
    const [from, to] = [`a@${clientName}`, 'b@elsewhere.example'];
    const held = await clientOf(lab())({ ...server, security: 'starttls', probes: [envelope(from, to)] });
    expect(probedBy(held)).toEqual(await swaksEnvelope(server, from, to, ['--tls']));
    expect(probedBy(held)[1]?.code).toBe(code);
  });

  it('Postfix greylists whom it does not know, and takes the second try', async () => {
    const server = { port: listener('Postfix, exchanger').port(lab()) };
    const to = `postmaster@${mailDomain}`;
    const tries = async (from: string) => {
      const held = await clientOf(lab())({ ...server, security: 'starttls', probes: [envelope(from, to)] });
      return lastReply(probedBy(held));
    };
    const triesOfSwaks = async (from: string) => lastReply(await swaksEnvelope(server, from, to, ['--tls']));
    const [one, other] = [`one@${clientName}`, `other@${clientName}`];
    expect((await tries(one)).code).toBe(450);
    expect(await tries(other)).toEqual(await triesOfSwaks(`third@${clientName}`));
    expect((await tries(one)).code).toBe(250);
    expect(await tries(other)).toEqual(await triesOfSwaks(`third@${clientName}`));
  });

  it.each([
    ['Postfix, exchanger', 552],
    ['Exim, STARTTLS', 552],
    // It announces SIZE, and does not look at the parameter.
    ['OpenSMTPD, exchanger', 250],
  ])('%s answers a message that is too large at MAIL with %i', async (name, code) => {
    const port = listener(name).port(lab());
    const from = `large@${clientName}`;
    const probes = [envelope(from, lab().account.username, 2_000_000)];
    const held = await clientOf(lab())({ port, security: 'starttls', probes });
    const { authorityPath } = lab().certificates;
    const mail = `MAIL FROM:<${from}> SIZE=2000000`;
    const [, typed] = await dialogue({ port, authorityPath }, [`EHLO ${clientName}`, mail, 'QUIT']);
    expect(probedBy(held)[0]).toEqual(typed);
    expect(typed?.code).toBe(code);
  });

  it.each(['Postfix, exchanger', 'Exim, STARTTLS', 'OpenSMTPD, exchanger'])(
    'hears from %s to VRFY, EXPN and NOOP what openssl hears',
    async (name) => {
      const port = listener(name).port(lab());
      const argument = `postmaster@${mailDomain}`;
      const probes: readonly Probe[] = [
        { kind: 'verify', argument },
        { kind: 'expand', argument },
        { kind: 'noop' },
      ];
      const held = await clientOf(lab())({ port, security: 'starttls', probes });
      const typed = [`VRFY ${argument}`, `EXPN ${argument}`, 'NOOP'];
      const { authorityPath } = lab().certificates;
      const told = await dialogue({ port, authorityPath }, [`EHLO ${clientName}`, ...typed, 'QUIT']);
      expect(probedBy(held)).toEqual(told.slice(1, 4));
      expect(told.length).toBe(5);
    },
  );

  it.each([
    // As Debian configures them: Postfix 3.7 leaves bare line feeds alone, Exim was mended.
    ['Postfix, exchanger', true],
    ['Exim, STARTTLS', false],
  ])('%s takes a wrong end of a message for the right one: %s', async (name, isTaken) => {
    const port = listener(name).port(lab());
    const probes = [{ kind: 'smuggling', to: `postmaster@${mailDomain}` }] as const;
    const ask = () => clientOf(lab())({ port, security: 'starttls', probes, patience: 4_000 });
    // Greylisting refuses the first.
    await ask();
    const held = await ask();
    const exchanges = held.probes[0]?.exchanges ?? [];
    expect(exchanges.map(({ command, reply }) => [command, reply?.code])).toContainEqual(['DATA', 354]);
    expect(exchanges.at(-1)?.reply?.code === 250).toBe(isTaken);
  });
});
