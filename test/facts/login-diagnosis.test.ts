import { describe, expect, it } from 'vitest';
import data from '../../src/facts/data/login-refusals.json' with { type: 'json' };
import { diagnoseLogin, loginCauses } from '../../src/facts/login-diagnosis.ts';
import type { Reply } from '../../src/net/smtp/conversation.ts';
import { replyReader } from '../../src/net/smtp/reply.ts';

function replyOf(text: string): Reply {
  const reader = replyReader(() => undefined);
  reader.push(Buffer.from(`${text.replaceAll('\n', '\r\n')}\r\n`));
  const reply = reader.take();
  if (reply === undefined) throw new Error(`${text} is no reply`);
  return reply;
}

interface Row {
  readonly cause: string;
  readonly match: string;
  readonly sample: string;
  readonly advice?: string;
}
const rows: readonly Row[] = data.refusals;

describe('the table of refusals', () => {
  it.each(rows.map((row) => [row.sample, row] as const))('knows "%s"', (sample, { cause, advice }) => {
    expect(diagnoseLogin(replyOf(sample), 'PLAIN')).toEqual(
      advice === undefined ? { cause } : { cause, advice },
    );
  });

  it('has a sample of which each row is the first that matches', () => {
    const text = (sample: string): string => {
      const { code, enhanced = '', lines } = replyOf(sample);
      const [first = '', ...rest] = lines;
      return [code, first, ...rest.map((line) => line.replace(enhanced, '').trimStart())].join(' ');
    };
    const first = rows.map(({ sample }) =>
      rows.findIndex(({ match }) => new RegExp(match, 'i').test(text(sample))),
    );
    expect(first).toEqual(rows.map((_, index) => index));
  });

  it('uses the causes that there are', () => {
    const known: readonly string[] = loginCauses;
    expect(rows.filter(({ cause }) => !known.includes(cause))).toEqual([]);
  });

  it('has patterns without unbounded repetition', () => {
    expect(rows.filter(({ match }) => /[*+]|\{\d+,\}/.test(match.replaceAll('\\w*', '')))).toEqual([]);
  });
});

describe('a refused login', () => {
  it.each([
    ['535 5.7.8 Error: authentication failed', 'credentials'],
    ['535 Incorrect authentication data', 'credentials'],
    ['535 5.7.9 Please log in with your web browser and then try again', 'browser'],
    ['535-5.7.1 Application-specific password required\n535 5.7.1 see there', 'app-password'],
    ['535 5.7.14 Something', 'browser'],
    ['534 5.7.9 Something', 'weak-mechanism'],
    ['538 5.7.11 Something', 'encryption'],
    ['530 5.7.0 Must issue a STARTTLS command first', 'encryption'],
    ['530 5.7.0 Authentication required', 'not-now'],
    ['504 5.5.4 Unrecognized authentication type', 'mechanism'],
    ['432 4.7.12 Something', 'transition'],
    ['454 4.7.0 Something', 'temporary'],
    ['554 5.7.0 No', 'unknown'],
  ])('%s is of cause %s', (text, cause) => {
    expect(diagnoseLogin(replyOf(text), 'LOGIN').cause).toBe(cause);
  });

  it('with a token is the fault of the token', () => {
    expect(diagnoseLogin(replyOf('535 5.7.8 Username and Password not accepted'), 'XOAUTH2')).toEqual({
      cause: 'token',
    });
  });

  it('with a token may still be the fault of the account', () => {
    const reply = replyOf(
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
    );
    expect(diagnoseLogin(reply, 'OAUTHBEARER').cause).toBe('disabled');
  });

  it('is diagnosed at once, however long the reply', () => {
    const lines = Array.from({ length: 128 }, () => '5.7.8 account is an ip address that is '.repeat(100));
    const began = performance.now();
    diagnoseLogin({ code: 535, enhanced: '5.7.8', lines }, 'PLAIN');
    expect(performance.now() - began).toBeLessThan(100);
  });
});
