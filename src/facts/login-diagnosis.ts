/** Why a server refuses a login: told by its reply, from a table of what the servers of this world say. */
import type { Reply } from '../net/smtp/conversation.ts';
import data from './data/login-refusals.json' with { type: 'json' };
import { forTokens } from './sasl-mechanisms.ts';

/**
 * - `credentials`: user name or password is wrong. `token`: the OAuth 2.0 token is. `app-password`: the password of the
 *   account is not taken, one of its own for the program is. `browser`: a person has to log in first.
 * - `disabled`: SMTP AUTH is off for the account. `oauth`: passwords are not taken. `policy`: a rule of the
 *   organisation, or the place that the login comes from. `account`: it is suspended, locked or expired.
 * - `mechanism`: not one of the server's; `weak-mechanism`: too weak for it; `encryption`: not without TLS.
 * - `transition`: the password must be used once in the clear; `trust`: the server trusts this client with no login.
 * - `attempts`, `temporary`: try later. `not-now`: no login at this point. `malformed`: the exchange was not understood.
 * - `unknown`: the server says no, and nothing that is known.
 */
export const loginCauses = [
  'credentials',
  'token',
  'app-password',
  'browser',
  'disabled',
  'oauth',
  'policy',
  'account',
  'mechanism',
  'weak-mechanism',
  'encryption',
  'transition',
  'trust',
  'attempts',
  'temporary',
  'not-now',
  'malformed',
  'unknown',
] as const;
export type LoginCause = (typeof loginCauses)[number];

export interface LoginDiagnosis {
  readonly cause: LoginCause;
  /** What to do, in one sentence, where the server's words allow more than the cause does. */
  readonly advice?: string;
}

/** `mechanism`: the SASL name of the one that was tried. */
export function diagnoseLogin(reply: Reply, mechanism: string): LoginDiagnosis {
  const text = onOneLine(reply);
  const row = rows.find(({ pattern }) => pattern.test(text));
  if (row === undefined) return { cause: 'unknown' };
  // Servers have one text for all wrong credentials; advice for passwords is of no use with a token.
  if (row.cause === 'credentials' && forTokens.includes(mechanism)) return { cause: 'token' };
  return row.advice === undefined ? { cause: row.cause } : { cause: row.cause, advice: row.advice };
}

/** The code, and the lines; RFC 2034 §4 repeats the enhanced code on each. */
export const onOneLine = ({ code, enhanced, lines }: Reply): string => {
  const [first = '', ...rest] = lines;
  const bare = rest.map((line) =>
    enhanced !== undefined && line.startsWith(enhanced) ? line.slice(enhanced.length).trimStart() : line,
  );
  return [code, first, ...bare].join(' ').slice(0, longestText);
};

const longestText = 600;

interface Row {
  readonly cause: string;
  readonly match: string;
  readonly advice?: string;
}

const isCause = (text: string): text is LoginCause => (loginCauses as readonly string[]).includes(text);

const rows = (data.refusals as readonly Row[]).flatMap(({ cause, match, advice }) =>
  isCause(cause) ? [{ cause, advice, pattern: new RegExp(match, 'i') }] : [],
);
