/** The server through which a domain sends, and the login for it, from the settings; what does not fit together is said. */
import type { DeclaredSubmission } from '../../core/declared.ts';
import type { Location } from '../../core/finding.ts';
import type { SubmissionSecurity } from '../../core/subject.ts';
import type { Login } from '../../net/smtp/call.ts';
import { chosen } from './chosen.ts';
import type { Called } from './conflicts.ts';
import type { Source } from './options.ts';
import { setIt } from './secrets.ts';
import type { SettingName } from './settings.ts';
import { all, only, problemAt, type Say, type Values } from './values/values.ts';

export interface ReadSubmission {
  readonly submission?: DeclaredSubmission;
  /** Kept apart from everything that is reported. */
  readonly login?: Login;
}

export interface Reading {
  readonly source: Source;
  readonly called: Called;
  readonly say: Say;
  /** A variable of the environment. */
  readonly env: (name: string) => string | undefined;
}

const ofServer: readonly SettingName[] = ['smtp-port', 'smtp-security', 'smtp-username', 'smtp-mechanisms'];

/** Nothing where no server is given. */
export function readSubmission(values: Values, { source, called, say, env }: Reading): ReadSubmission {
  const host = only(values['smtp-host']);
  const problem = (name: SettingName, text: string): void =>
    say(problemAt(`${called(name)}: ${text}`, placeOf(values, name)));
  if (host === undefined) {
    const idle = ofServer.find((name) => values[name] !== undefined);
    if (idle !== undefined && values['smtp-host'] === undefined)
      problem(idle, `is given, but no server: give the host as ${called('smtp-host')}`);
    return {};
  }
  const server = { host, ...portAndSecurity(values) };
  const secret = secretFrom(values, { source, env, problem, called });
  const username = only(values['smtp-username']);
  const mechanisms = all(values['smtp-mechanisms']);
  const chosenOnes = mechanisms.length === 0 ? {} : { mechanisms };
  if (username === undefined && secret !== undefined && secret !== 'wrong')
    problem('smtp-username', 'is missing, though there is a password or a token: give the account');
  if (username === undefined) return { submission: { ...server, hasSecret: false, ...chosenOnes } };
  if (secret === undefined)
    problem('smtp-username', `is given, but no password or token: ${noSecret[source]}`);
  if (server.security === 'none')
    problem('smtp-security', 'is "none", and a login would go in plain text: use starttls or implicit-tls');
  return {
    submission: { ...server, username, hasSecret: secret !== undefined, ...chosenOnes },
    ...(secret === undefined || secret === 'wrong' ? {} : { login: { username, ...chosenOnes, ...secret } }),
  };
}

/** GitHub hands no secrets to a workflow that a fork has started, and gives an empty text instead. */
const noSecret: Readonly<Record<Source, string>> = {
  action:
    'give one as input "smtp-password"; if you do, it is empty here: pull requests from forks get no secrets, so skip the step for them',
  cli: 'name the environment variable that holds it with --smtp-password-env',
};

const placeOf = (values: Values, name: SettingName): Location | undefined => values[name]?.[0]?.location;

/** RFC 8314 §3.3: 465 is for TLS from the first octet. */
function portAndSecurity(values: Values): { readonly port: number; readonly security: SubmissionSecurity } {
  const given = chosen(values, 'smtp-security');
  const port = only(values['smtp-port']) ?? (given === 'implicit-tls' ? 465 : 587);
  return { port, security: given === 'auto' ? (port === 465 ? 'implicit-tls' : 'starttls') : given };
}

type Secret = { readonly secret: string } | { readonly token: string };

const secrets = ['smtp-password', 'smtp-token', 'smtp-password-env', 'smtp-token-env'] as const;

/** The one secret that is given; `wrong` where something was said about it. */
function secretFrom(
  values: Values,
  {
    source,
    env,
    problem,
    called,
  }: Pick<Reading, 'source' | 'env' | 'called'> & {
    readonly problem: (name: SettingName, text: string) => void;
  },
): Secret | 'wrong' | undefined {
  const given = secrets.filter((name) => only(values[name]) !== undefined);
  const [name, other] = given;
  if (name === undefined) return undefined;
  if (other !== undefined) {
    problem(other, `excludes ${called(name)}: leave one`);
    return 'wrong';
  }
  const text = only(values[name]) ?? '';
  const secret = name.endsWith('-env') ? env(text) : text;
  if (secret !== undefined && secret !== '') return name.includes('token') ? { token: secret } : { secret };
  problem(
    name,
    `the environment variable ${text} is ${secret === undefined ? 'not set' : 'empty'}: ${setIt(source)}`,
  );
  return 'wrong';
}
