/** OAuth 2.0 access tokens: OAUTHBEARER (RFC 7628), and XOAUTH2, its forerunner at Google and Microsoft. */
import type { Dialogue, Mechanism, Response } from './mechanism.ts';
import { escapedName } from './scram.ts';

export const xoauth2: Mechanism = {
  name: 'XOAUTH2',
  needs: 'token',
  // Google: after the error, "the client sends an empty response".
  begin: ({ username, secret }) => withToken(`user=${username}\x01auth=Bearer ${secret}\x01\x01`, ''),
};

export const oauthBearer: Mechanism = {
  name: 'OAUTHBEARER',
  needs: 'token',
  begin({ username, secret, server: { host, port } }) {
    const header = `n,a=${escapedName(username)},`;
    // RFC 7628 §3.2.3: the answer to an error is one octet of 1.
    return withToken(`${header}\x01host=${host}\x01port=${port}\x01auth=Bearer ${secret}\x01\x01`, '\x01');
  },
};

/** The only challenge that there can be is an error. */
function withToken(initial: string, acknowledgement: string): Dialogue {
  let failure: string | undefined;
  return {
    initial,
    failure: () => failure,
    respond(challenge): Response {
      if (failure !== undefined) return { wrong: 'asked for more after an error' };
      failure = challenge;
      return { response: acknowledgement };
    },
  };
}
