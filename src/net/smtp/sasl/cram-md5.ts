/** CRAM-MD5 (RFC 2195): a keyed hash of the challenge shows the password without sending it. */
import { createHmac } from 'node:crypto';
import type { Mechanism, Response } from './mechanism.ts';

export const cramMd5: Mechanism = {
  name: 'CRAM-MD5',
  needs: 'password',
  begin({ username, secret }) {
    let isAnswered = false;
    return {
      respond(challenge): Response {
        if (isAnswered) return { wrong: 'asked for more after CRAM-MD5' };
        isAnswered = true;
        return { response: `${username} ${createHmac('md5', secret).update(challenge).digest('hex')}` };
      },
    };
  },
};
