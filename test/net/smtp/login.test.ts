import { describe, expect, it } from 'vitest';
import type { Login } from '../../../src/net/smtp/conversation.ts';
import { type Auth, passwordAuth, scramImpostor, tokenAuth } from '../../support/fault-server/auth.ts';
import { makeCertificates } from '../../support/fault-server/certificates.ts';
import { smtp } from '../../support/fault-server/smtp.ts';
import { hold, textOf, trusting } from './calls.ts';

const certificates = makeCertificates();
const { good, selfSigned, otherName } = certificates;
const username = 'user@example.test';
const secret = 'correct horse/battery+staple';
const token = 'ya29.a0AfH6SMBverysecret_token-value';
const allPasswords = 'AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256';

const server = (offer: string, auth: Auth, credential = good) =>
  smtp({ credential, offersInTls: [offer], auth });
const logIn = (script: ReturnType<typeof smtp>, login: Login) =>
  hold(script, { login, live: { ...trusting(certificates), patience: 4_000 } });

describe('each mechanism', () => {
  const passwords = ['PLAIN', 'LOGIN', 'CRAM-MD5', 'SCRAM-SHA-1', 'SCRAM-SHA-256'];

  it.each(passwords)('%s is let in with the right password', async (mechanism) => {
    const { login, ended } = await logIn(server(`AUTH ${mechanism}`, passwordAuth(username, secret)), {
      username,
      secret,
    });
    expect(login).toMatchObject({ outcome: 'accepted', mechanism, reply: { code: 235, enhanced: '2.7.0' } });
    expect(ended).toEqual({ kind: 'completed' });
  });

  it.each(passwords)('%s is kept out with a wrong one', async (mechanism) => {
    const { login, ended } = await logIn(server(`AUTH ${mechanism}`, passwordAuth(username, 'another')), {
      username,
      secret,
    });
    expect(login).toMatchObject({ outcome: 'rejected', mechanism, reply: { code: 535, enhanced: '5.7.8' } });
    expect(ended).toEqual({ kind: 'completed' });
  });

  it.each(['XOAUTH2', 'OAUTHBEARER'])('%s is let in with the right token', async (mechanism) => {
    const { login } = await logIn(server(`AUTH ${mechanism}`, tokenAuth(token, '{}')), { username, token });
    expect(login).toMatchObject({ outcome: 'accepted', mechanism });
  });

  it.each([
    ['XOAUTH2', ''],
    ['OAUTHBEARER', 'AQ=='],
  ])('%s reads the error of a wrong token, and acknowledges it', async (mechanism, acknowledgement) => {
    const error = '{"status":"401","schemes":"bearer","scope":"mail","other":[1]}';
    const { login, heard } = await logIn(server(`AUTH ${mechanism}`, tokenAuth('another', error)), {
      username,
      token,
    });
    const oauth = { status: '401', schemes: 'bearer', scope: 'mail' };
    expect(login).toEqual(expect.objectContaining({ outcome: 'rejected', mechanism, oauth }));
    expect(heard.slice(-2)).toEqual([acknowledgement, 'QUIT']);
  });

  it('sends a long token only when it is asked for', async () => {
    const long = `ya29.${'x'.repeat(2_000)}`;
    const { login, heard } = await logIn(server('AUTH XOAUTH2', tokenAuth(long, '{}')), {
      username,
      token: long,
    });
    expect(login).toMatchObject({ outcome: 'accepted' });
    expect(heard).toContain('AUTH XOAUTH2');
  });
});

describe('the choice', () => {
  const auth = passwordAuth(username, secret);

  it('falls on the strongest that both sides speak', async () => {
    const { login } = await logIn(server(`${allPasswords} XOAUTH2`, auth), { username, secret });
    expect(login).toMatchObject({ mechanism: 'SCRAM-SHA-256' });
  });

  it('keeps to what the call allows', async () => {
    const { login } = await logIn(server(allPasswords, auth), {
      username,
      secret,
      mechanisms: ['plain', 'login'],
    });
    expect(login).toMatchObject({ mechanism: 'PLAIN', outcome: 'accepted' });
  });

  it('reads the old form of AUTH', async () => {
    const { login } = await logIn(server('AUTH=LOGIN', auth), { username, secret });
    expect(login).toMatchObject({ mechanism: 'LOGIN', outcome: 'accepted' });
  });

  it.each([
    ['no-shared-mechanism', 'AUTH GSSAPI NTLM'],
    ['no-shared-mechanism', 'AUTH XOAUTH2'],
    ['not-offered', '8BITMIME'],
    ['not-offered', 'AUTH'],
  ])('is %s with %s', async (reason, offer) => {
    const { login, heard } = await logIn(server(offer, auth), { username, secret });
    expect(login).toEqual({ outcome: 'not-attempted', reason });
    expect(heard.some((line) => line.startsWith('AUTH'))).toBe(false);
  });

  it.each([
    ['', secret],
    [username, ''],
    [username, 'with\0nul'],
  ])('does not send credentials that cannot be right', async (name, password) => {
    const { login } = await logIn(server(allPasswords, auth), { username: name, secret: password });
    expect(login).toEqual({ outcome: 'not-attempted', reason: 'unusable-credentials' });
  });
});

describe('a login that would give the password away', () => {
  const auth = passwordAuth(username, secret);

  it.each(['none', 'opportunistic'] as const)('is not attempted in clear text (%s)', async (security) => {
    const script = smtp({ offers: [allPasswords], auth });
    const { login, heard, ehlo } = await hold(script, { security, login: { username, secret } });
    expect(login).toEqual({ outcome: 'not-attempted', reason: 'clear-text' });
    expect(ehlo?.auth).toContain('PLAIN');
    expect(heard.some((line) => line.startsWith('AUTH'))).toBe(false);
  });

  it.each([
    ['nobody vouches for', selfSigned],
    ['is another', otherName],
  ])('is not attempted with a server that %s, unless it is wanted', async (_, credential) => {
    const script = server(allPasswords, auth, credential);
    expect((await logIn(script, { username, secret })).login).toEqual({
      outcome: 'not-attempted',
      reason: 'unverified',
    });
    expect((await logIn(script, { username, secret, toUnverified: true })).login).toMatchObject({
      outcome: 'accepted',
    });
  });

  it('goes by what is offered under TLS, not before', async () => {
    const script = smtp({ credential: good, offers: ['AUTH PLAIN'], offersInTls: ['AUTH LOGIN'], auth });
    const { login, ehlo, ehloInTls } = await logIn(script, { username, secret });
    expect([ehlo?.auth, ehloInTls?.auth]).toEqual([['PLAIN'], ['LOGIN']]);
    expect(login).toMatchObject({ mechanism: 'LOGIN', outcome: 'accepted' });
  });
});

describe('what a server may answer', () => {
  it.each([
    ['535 5.7.8 Username and Password not accepted', { code: 535, enhanced: '5.7.8' }],
    [
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled',
      { code: 535, enhanced: '5.7.139' },
    ],
    ['535 5.7.3 Authentication unsuccessful', { code: 535, enhanced: '5.7.3' }],
    ['534 5.7.9 Application-specific password required', { code: 534, enhanced: '5.7.9' }],
    ['534 5.7.14 Please log in with your web browser', { code: 534, enhanced: '5.7.14' }],
    ['530 5.7.0 Must issue a STARTTLS command first', { code: 530, enhanced: '5.7.0' }],
    ['538 5.7.11 Encryption required', { code: 538, enhanced: '5.7.11' }],
    ['504 5.7.4 Unrecognized authentication type', { code: 504, enhanced: '5.7.4' }],
    ['454 4.7.0 Temporary authentication failure', { code: 454, enhanced: '4.7.0' }],
    ['550 5.7.30 Basic authentication is not supported', { code: 550, enhanced: '5.7.30' }],
    ['535 No', { code: 535 }],
  ])('%s is kept as it is', async (line, reply) => {
    const script = smtp({ credential: good, offersInTls: ['AUTH PLAIN'], answers: { AUTH: [line] } });
    const { login, ended } = await logIn(script, { username, secret });
    expect(login).toMatchObject({
      outcome: 'rejected',
      mechanism: 'PLAIN',
      reply: { ...reply, lines: [line.slice(4)] },
    });
    expect(ended).toEqual({ kind: 'completed' });
  });

  it('421 ends the conversation as well', async () => {
    const script = smtp({
      credential: good,
      offersInTls: ['AUTH PLAIN'],
      answers: { AUTH: ['421 4.7.0 Too many'] },
    });
    const { login, ended } = await logIn(script, { username, secret });
    expect(login).toMatchObject({ outcome: 'rejected', reply: { code: 421 } });
    expect(ended).toMatchObject({ kind: 'rejected', during: 'login', reply: { code: 421 } });
  });

  it('nothing, and the conversation breaks off', async () => {
    const { login, ended } = await logIn(
      server('AUTH PLAIN', async (peer) => peer.close()),
      { username, secret },
    );
    expect(login).toEqual({ outcome: 'interrupted', mechanism: 'PLAIN' });
    expect(ended).toMatchObject({ kind: 'closed', during: 'login' });
  });

  it('challenges without end, which are cut off', async () => {
    const endless: Auth = async (peer) => {
      for (let line: string | undefined = ''; line !== undefined && line !== '*'; line = await peer.line())
        peer.say('334 ');
      peer.say('501 5.5.2 Cancelled');
    };
    const { login, ended } = await logIn(server('AUTH LOGIN', endless), { username, secret });
    expect(login).toMatchObject({ outcome: 'broken', mechanism: 'LOGIN' });
    expect(ended).toEqual({ kind: 'completed' });
  });

  it.each([
    ['another nonce', 'r=somebody-else,s=c2FsdA==,i=4096'],
    ['no nonce of its own', undefined],
    ['too much work', 'r=NONCE+,s=c2FsdA==,i=99999999'],
    ['nothing that is SCRAM', 'hello'],
  ])('SCRAM with %s, which is not gone into', async (_, first) => {
    const auth: Auth = async (peer, command) => {
      const nonce = /r=(.*)$/.exec(Buffer.from(command.split(' ')[2] ?? '', 'base64').toString())?.[1] ?? '';
      const message = first?.replace('NONCE', nonce) ?? `r=${nonce},s=c2FsdA==,i=4096`;
      peer.say(`334 ${Buffer.from(message).toString('base64')}`);
      peer.say((await peer.line()) === '*' ? '501 5.5.2 Cancelled' : '235 Welcome');
    };
    const { login } = await logIn(server('AUTH SCRAM-SHA-256', auth), { username, secret });
    expect(login).toMatchObject({ outcome: 'broken', mechanism: 'SCRAM-SHA-256' });
  });

  it('yes, from a server that does not know the password', async () => {
    const { login } = await logIn(server('AUTH SCRAM-SHA-256', scramImpostor(username, secret)), {
      username,
      secret,
    });
    expect(login).toMatchObject({ outcome: 'unproven', mechanism: 'SCRAM-SHA-256' });
  });
});

describe('no credential is in the conversation', () => {
  const forms = (text: string): readonly string[] => {
    const octets = Buffer.from(text);
    return [
      text,
      octets.toString('base64'),
      octets.toString('base64url'),
      octets.toString('hex'),
      encodeURIComponent(text),
    ];
  };
  const payload = Buffer.from(`\0${username}\0${secret}`).toString('base64');

  it.each(['PLAIN', 'LOGIN', 'CRAM-MD5', 'SCRAM-SHA-1', 'SCRAM-SHA-256'])('with %s', async (mechanism) => {
    const steps: string[] = [];
    const login = { username, secret, mechanisms: [mechanism] };
    const held = await hold(server(allPasswords, passwordAuth(username, secret)), {
      login,
      live: { ...trusting(certificates), patience: 4_000, watch: (_, { text }) => steps.push(text) },
    });
    expect(held.login).toMatchObject({ outcome: 'accepted' });
    const { heard: _, ...shown } = held;
    for (const form of [...forms(secret), payload]) {
      expect(textOf(shown)).not.toContain(form);
      expect(steps.join('\n')).not.toContain(form);
    }
    expect(held.steps.map(({ text }) => text)).toContain(
      mechanism === 'LOGIN' || mechanism === 'CRAM-MD5' ? `AUTH ${mechanism}` : `AUTH ${mechanism} <secret>`,
    );
    // What a server asks in SCRAM is enough to guess passwords by.
    const challenges = held.steps.flatMap(({ text }) => (text.startsWith('334') ? [text] : []));
    expect(challenges.filter((text) => text !== '334 <secret>')).toEqual([]);
  });

  it.each([
    ['the password', secret],
    ['its base64', Buffer.from(secret).toString('base64')],
    ['the command', payload],
    ['the password after something else, in base64', Buffer.from(`pw=${secret};`).toString('base64')],
    ['its hexadecimal', Buffer.from(secret).toString('hex').toUpperCase()],
  ])('although the server repeats %s', async (_, echo) => {
    const answers = {
      AUTH: [`535-5.7.8 ${echo}`, `535 5.7.8 ${echo}`],
      NOOP: [`500 ${echo}`],
      QUIT: [`221 ${echo}`],
    };
    const script = smtp({ credential: good, offersInTls: ['AUTH PLAIN'], answers });
    const held = await hold(script, {
      login: { username, secret },
      probes: [{ kind: 'noop' }],
      live: trusting(certificates),
    });
    const { heard: _heard, ...shown } = held;
    const middle = Buffer.from(secret).toString('base64').slice(8, -8);
    for (const form of [...forms(secret), payload, middle]) {
      expect(textOf(shown).toLowerCase()).not.toContain(form.toLowerCase());
    }
    expect(held.login).toMatchObject({
      reply: { lines: expect.arrayContaining([expect.stringContaining('<secret>')]) },
    });
  });

  it('although the error of an OAuth server repeats it', async () => {
    const auth = tokenAuth('another', JSON.stringify({ status: '401', scope: token }));
    const held = await logIn(server('AUTH XOAUTH2', auth), { username, token });
    const { heard: _, ...shown } = held;
    expect(held.login).toMatchObject({ oauth: { status: '401', scope: '<secret>' } });
    for (const form of forms(token)) expect(textOf(shown)).not.toContain(form);
  });
});
