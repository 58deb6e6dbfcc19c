import { describe, expect, it } from 'vitest';
import { choose, mechanisms } from '../../../../src/net/smtp/sasl/choose.ts';
import type { Credentials, Dialogue } from '../../../../src/net/smtp/sasl/mechanism.ts';
import { prepared } from '../../../../src/net/smtp/sasl/prepared.ts';

const begin = (name: string, credentials: Partial<Credentials>): Dialogue | undefined =>
  mechanisms
    .find((mechanism) => mechanism.name === name)
    ?.begin({ username: '', secret: '', nonce: '', server: { host: '', port: 0 }, ...credentials });

describe('the examples of the standards', () => {
  it('SCRAM-SHA-1 (RFC 5802 §5)', async () => {
    const dialogue = begin('SCRAM-SHA-1', {
      username: 'user',
      secret: 'pencil',
      nonce: 'fyko+d2lbbFgONRv9qkxdawL',
    });
    expect(dialogue?.initial).toBe('n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL');
    const nonce = 'fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j';
    expect(await dialogue?.respond(`r=${nonce},s=QSXCR+Q6sek8bf92,i=4096`)).toEqual({
      response: `c=biws,r=${nonce},p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=`,
    });
    expect(dialogue?.isProven?.()).toBe(false);
    expect(await dialogue?.respond('v=rmF9pqV8S7suAoZWja4dJRkFsKQ=')).toEqual({ response: '' });
    expect(dialogue?.isProven?.()).toBe(true);
  });

  it('SCRAM-SHA-256 (RFC 7677 §3)', async () => {
    const dialogue = begin('SCRAM-SHA-256', {
      username: 'user',
      secret: 'pencil',
      nonce: 'rOprNGfwEbeRWgbNEkqO',
    });
    const nonce = 'rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0';
    expect(await dialogue?.respond(`r=${nonce},s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096`)).toEqual({
      response: `c=biws,r=${nonce},p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=`,
    });
    await dialogue?.respond('v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=');
    expect(dialogue?.isProven?.()).toBe(true);
  });

  it('CRAM-MD5 (RFC 2195 §3)', async () => {
    const dialogue = begin('CRAM-MD5', { username: 'tim', secret: 'tanstaaftanstaaf' });
    expect(await dialogue?.respond('<1896.697170952@postoffice.reston.mci.net>')).toEqual({
      response: 'tim b913a602c7eda7a495b4e6e7334d3890',
    });
  });

  it('PLAIN (RFC 4616 §4)', () => {
    expect(begin('PLAIN', { username: 'tim', secret: 'tanstaaftanstaaf' })?.initial).toBe(
      '\0tim\0tanstaaftanstaaf',
    );
  });

  it('OAUTHBEARER (RFC 7628 §4.1)', () => {
    const server = { host: 'server.example.com', port: 587 };
    const secret = 'vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==';
    expect(begin('OAUTHBEARER', { username: 'user@example.com', secret, server })?.initial).toBe(
      `n,a=user@example.com,\x01host=server.example.com\x01port=587\x01auth=Bearer ${secret}\x01\x01`,
    );
  });
});

it.each(['v=AAAA', 'e=invalid-proof', 'v=', ''])(
  'SCRAM believes no server that ends with %j',
  async (last) => {
    const dialogue = begin('SCRAM-SHA-1', { username: 'user', secret: 'pencil', nonce: 'abc' });
    await dialogue?.respond('r=abcdef,s=QSXCR+Q6sek8bf92,i=4096');
    await dialogue?.respond(last);
    expect(dialogue?.isProven?.()).toBe(false);
  },
);

it('SCRAM escapes what has a meaning in a name', () => {
  expect(begin('SCRAM-SHA-1', { username: 'a=b,c', nonce: 'x' })?.initial).toBe('n,,n=a=3Db=2Cc,r=x');
});

it.each([
  ['I\u00adX', 'IX'],
  ['user', 'user'],
  ['USER', 'USER'],
  ['\u00aa', 'a'],
  ['\u2168', 'IX'],
  ['a\u00a0b', 'a b'],
])('prepares %j as RFC 4013 §3 has it', (text, result) => {
  expect(prepared(text)).toBe(result);
});

it('offers a token to no mechanism for passwords, and the other way round', () => {
  const offered = ['PLAIN', 'XOAUTH2', 'OAUTHBEARER', 'CRAM-MD5'];
  expect(choose(offered, 'token', undefined)?.name).toBe('OAUTHBEARER');
  expect(choose(offered, 'password', undefined)?.name).toBe('CRAM-MD5');
  expect(choose(['PLAIN'], 'token', undefined)).toBeUndefined();
  expect(choose(offered, 'password', ['xoauth2'])).toBeUndefined();
});
