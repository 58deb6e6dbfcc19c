/** PLAIN (RFC 4616) and LOGIN (draft-murchison-sasl-login): the password as it is. */
import type { Mechanism, Response } from './mechanism.ts';

export const plain: Mechanism = {
  name: 'PLAIN',
  needs: 'password',
  begin: ({ username, secret }) => ({
    initial: `\0${username}\0${secret}`,
    respond: () => ({ wrong: 'asked for more after PLAIN' }),
  }),
};

/** The text of the challenges is left to the server; their order is not. */
export const login: Mechanism = {
  name: 'LOGIN',
  needs: 'password',
  begin({ username, secret }) {
    const answers = [username, secret];
    return {
      respond: (): Response => {
        const response = answers.shift();
        return response === undefined ? { wrong: 'asked for more after LOGIN' } : { response };
      },
    };
  },
};
