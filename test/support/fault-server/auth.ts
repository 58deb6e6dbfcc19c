/** The server's side of AUTH, for a user of the name `user@example.test`. */
import { createHash, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import type { Peer } from './server.ts';

export type Auth = (peer: Peer, command: string) => Promise<void>;

const decoded = (text: string | undefined): string => Buffer.from(text ?? '', 'base64').toString();
const encoded = (text: string): string => Buffer.from(text).toString('base64');
const verdict = (peer: Peer, isRight: boolean): void =>
  peer.say(isRight ? '235 2.7.0 Welcome' : '535 5.7.8 Wrong');

/** The client's next response, to a challenge. */
async function asked(peer: Peer, challenge: string): Promise<string> {
  peer.say(`334 ${encoded(challenge)}`);
  return decoded(await peer.line());
}

const initialOf = async (peer: Peer, command: string): Promise<string> => {
  const response = command.split(' ')[2];
  return response === undefined ? asked(peer, '') : decoded(response);
};

/** PLAIN, LOGIN, CRAM-MD5 and SCRAM for one password. */
export const passwordAuth =
  (username: string, password: string): Auth =>
  async (peer, command) => {
    const mechanism = command.split(' ')[1] ?? '';
    if (mechanism === 'PLAIN')
      return verdict(peer, (await initialOf(peer, command)) === `\0${username}\0${password}`);
    if (mechanism === 'LOGIN') {
      const name = await asked(peer, 'Username:');
      return verdict(peer, (await asked(peer, 'Password:')) === password && name === username);
    }
    if (mechanism === 'CRAM-MD5') {
      const challenge = '<1.2@mail.example.test>';
      const digest = createHmac('md5', password).update(challenge).digest('hex');
      return verdict(peer, (await asked(peer, challenge)) === `${username} ${digest}`);
    }
    const hash = mechanism === 'SCRAM-SHA-256' ? 'sha256' : 'sha1';
    return scram(peer, command, { hash, username, password, knows: password });
  };

/** SCRAM of a server that does not know the password, and says yes to everybody. */
export const scramImpostor =
  (username: string, password: string): Auth =>
  (peer, command) =>
    scram(peer, command, { hash: 'sha256', username, password, knows: 'something else' });

interface ScramServer {
  readonly hash: 'sha1' | 'sha256';
  readonly username: string;
  readonly password: string;
  /** The password that the server's own signature is made from. */
  readonly knows: string;
}

async function scram(
  peer: Peer,
  command: string,
  { hash, username, password, knows }: ScramServer,
): Promise<void> {
  const first = (await initialOf(peer, command)).slice('n,,'.length);
  const nonce = /r=(.*)$/.exec(first)?.[1] ?? '';
  const serverFirst = `r=${nonce}SERVER,s=${encoded('salt')},i=4096`;
  const final = await asked(peer, serverFirst);
  const [withoutProof = '', proof = ''] = final.split(',p=');
  const exchanged = `${first},${serverFirst},${withoutProof}`;
  const length = hash === 'sha1' ? 20 : 32;
  const keyOf = (secret: string, use: string) =>
    createHmac(hash, pbkdf2Sync(secret, 'salt', 4096, length, hash))
      .update(use)
      .digest();
  const clientKey = keyOf(password, 'Client Key');
  const signature = createHmac(hash, createHash(hash).update(clientKey).digest()).update(exchanged).digest();
  const expected = Buffer.from(clientKey.map((octet, index) => octet ^ (signature[index] ?? 0)));
  const given = Buffer.from(proof, 'base64');
  const isRight =
    given.length === length && timingSafeEqual(given, expected) && first.startsWith(`n=${username},`);
  if (!isRight && knows === password) return verdict(peer, false);
  const own = createHmac(hash, keyOf(knows, 'Server Key')).update(exchanged).digest('base64');
  await asked(peer, `v=${own}`);
  verdict(peer, true);
}

/** XOAUTH2 and OAUTHBEARER for one token; `error` is the JSON of a refusal. */
export const tokenAuth =
  (token: string, error: string): Auth =>
  async (peer, command) => {
    const said = await initialOf(peer, command);
    if (said.includes(`\x01auth=Bearer ${token}\x01\x01`)) return verdict(peer, true);
    await asked(peer, error);
    verdict(peer, false);
  };
