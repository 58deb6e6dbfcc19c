/** The token for Google's Postmaster Tools, from the settings; kept apart from everything that is reported. */

import { setIt } from './secrets.ts';
import type { SettingName } from './settings.ts';
import type { Reading } from './submission.ts';
import { only, problemAt, type Values } from './values/values.ts';

/** Undefined where there is none, and where something was said about it. */
export function readToken(values: Values, { called, say, env, source }: Reading): string | undefined {
  const problem = (name: SettingName, text: string): undefined =>
    void say(problemAt(`${called(name)}: ${text}`, values[name]?.[0]?.location));
  const variable = only(values['postmaster-tools-token-env']);
  const given = only(values['postmaster-tools-token']);
  if (variable !== undefined && given !== undefined)
    return problem('postmaster-tools-token-env', `excludes ${called('postmaster-tools-token')}: leave one`);
  if (variable === undefined) return given;
  const token = env(variable);
  if (token !== undefined && token !== '') return token;
  return problem(
    'postmaster-tools-token-env',
    `the environment variable ${variable} is ${token === undefined ? 'not set' : 'empty'}: ${setIt(source)}`,
  );
}
