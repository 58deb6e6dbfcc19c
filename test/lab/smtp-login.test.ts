/** Logins of the SMTP client at real servers, next to what swaks gets to hear there. */
import { describe, expect, it } from 'vitest';
import type { Conversation, Login } from '../../src/net/smtp/conversation.ts';
import { clientOf } from './client.ts';
import { type Listener, listener, listeners } from './listeners.ts';
import { mailLabIsMissing } from './mail-lab.ts';
import { openedForSuite } from './opened.ts';
import { mailDomain } from './servers/mail-server.ts';
import { lastReply, swaks } from './swaks.ts';

const isOAuth = (mechanism: string): boolean => mechanism === 'XOAUTH2' || mechanism === 'OAUTHBEARER';
const logins = listeners.flatMap((listed) =>
  listed.mechanisms.map((mechanism) => ({ ...listed, mechanism, name: listed.name })),
);
/** swaks knows no more of them. */
const loginsOfSwaks = logins.filter(({ mechanism }) => ['PLAIN', 'LOGIN', 'CRAM-MD5'].includes(mechanism));

const replyTo = ({ login }: Conversation) =>
  login !== undefined && 'reply' in login
    ? { code: login.reply.code, lines: login.reply.lines }
    : { code: undefined, lines: undefined };

describe.skipIf(mailLabIsMissing())('logins at real servers', () => {
  const lab = openedForSuite();
  const logIn = ({ port, security }: Listener, login: Login) =>
    clientOf(lab())({ port: port(lab()), security, login });

  const credential = (mechanism: string): Login => {
    const { username, password } = lab().account;
    const token = lab().dovecot.tokenFor(username, new Date());
    const known = { username, mechanisms: [mechanism] };
    return isOAuth(mechanism) ? { ...known, token } : { ...known, secret: password };
  };
  const secretOf = (login: Login): string => ('secret' in login ? login.secret : login.token);
  const swaksLogin = ({ port, security }: Listener, mechanism: string, password: string) =>
    swaks({ port: port(lab()) }, [
      security === 'starttls' ? '--tls' : '--tls-on-connect',
      ...['--auth', mechanism, '--auth-user', lab().account.username, '--auth-password', password],
      ...['--quit-after', 'AUTH'],
    ]);

  it.each(logins)(
    'logs in to $name by $mechanism, and keeps the secret',
    async ({ mechanism, ...listed }) => {
      const login = credential(mechanism);
      const held = await logIn(listed, login);
      expect(held.login).toMatchObject({ outcome: 'accepted', mechanism, reply: { code: 235 } });
      expect(held.ended).toEqual({ kind: 'completed' });
      const kept = JSON.stringify(held);
      const { username } = lab().account;
      for (const form of [secretOf(login), `\0${username}\0${secretOf(login)}`]) {
        expect(kept).not.toContain(form);
        expect(kept).not.toContain(Buffer.from(form).toString('base64').replaceAll('=', ''));
      }
    },
  );

  it.each(loginsOfSwaks)(
    'hears from $name by $mechanism what swaks hears',
    async ({ mechanism, ...listed }) => {
      const [held, told] = [
        await logIn(listed, credential(mechanism)),
        await swaksLogin(listed, mechanism, lab().account.password),
      ];
      expect(replyTo(held)).toEqual(lastReply(told.exchanges));
    },
  );

  it.each(loginsOfSwaks)(
    'is refused by $name by $mechanism as swaks is',
    async ({ mechanism, ...listed }) => {
      const secret = 'not the password';
      const held = await logIn(listed, { ...credential(mechanism), secret });
      const told = await swaksLogin(listed, mechanism, secret);
      expect(held.login).toMatchObject({ outcome: 'rejected', mechanism, reply: { code: 535 } });
      expect(replyTo(held)).toEqual(lastReply(told.exchanges));
    },
  );

  const scrams = logins.filter(({ mechanism }) => mechanism.startsWith('SCRAM'));
  it.each(scrams)(
    'is refused by $name by $mechanism with a wrong password',
    async ({ mechanism, ...listed }) => {
      const held = await logIn(listed, { ...credential(mechanism), secret: 'not the password' });
      expect(held.login).toMatchObject({ outcome: 'rejected', mechanism, reply: { code: 535 } });
    },
  );

  const tokens = logins.filter(({ mechanism }) => isOAuth(mechanism));
  it.each(tokens)(
    'is refused by $name by $mechanism with a token of another',
    async ({ mechanism, ...listed }) => {
      const token = lab().dovecot.tokenFor(`other@${mailDomain}`, new Date());
      const held = await logIn(listed, { username: lab().account.username, mechanisms: [mechanism], token });
      expect(held.login).toMatchObject({ outcome: 'rejected', mechanism, reply: { code: 535 } });
    },
  );

  it('takes the strongest mechanism where it has the choice', async () => {
    const { username, password } = lab().account;
    const chosen = ['Postfix, submission', 'Exim, STARTTLS', 'OpenSMTPD, submission'].map(async (name) => {
      const { login } = await logIn(listener(name), { username, secret: password });
      return login !== undefined && 'mechanism' in login ? login.mechanism : login;
    });
    expect(await Promise.all(chosen)).toEqual(['SCRAM-SHA-256', 'CRAM-MD5', 'PLAIN']);
  });

  it('sends no credential in clear text, even where the server asks for it', async () => {
    const { username, password } = lab().account;
    const port = lab().postfix.ports.careless;
    const login = { username, secret: password };
    const held = await clientOf(lab())({ port, security: 'none', login });
    expect(held.ehlo?.auth).toContain('PLAIN');
    expect(held.login).toEqual({ outcome: 'not-attempted', reason: 'clear-text' });
  });

  it('sends no credential to a server that it cannot verify', async () => {
    const { username, password } = lab().account;
    const { port, security } = listener('Exim, STARTTLS');
    const login = { username, secret: password };
    const held = await clientOf(lab(), { trusting: 'nobody' })({ port: port(lab()), security, login });
    expect(held.login).toEqual({ outcome: 'not-attempted', reason: 'unverified' });
  });
});
