/** What real servers do not do on demand: silence, slowness, flooding, injection, and other protocols. */
import type { Credential } from './certificates.ts';
import type { Peer, Script } from './server.ts';

export const neverGreets: Script = () => undefined;

/** One octet a second, or whatever is asked for. */
export const trickles =
  (milliseconds: number): Script =>
  async (peer) => {
    for (const octet of '220 mail.example.test ESMTP and so on and on') {
      if (peer.isLost()) return;
      peer.write(octet);
      await peer.pause(milliseconds);
    }
  };

/** Far more than anybody should hold: 256 MB, as fast as the client takes it. */
const flood = async (peer: Peer, text: string): Promise<void> => {
  const octets = Buffer.from(text.repeat(Math.ceil(65_536 / text.length)));
  for (let turn = 0; turn < 4_096 && !peer.isLost(); turn += 1) {
    peer.write(octets);
    await peer.drained();
    // Others have their turn, too.
    await new Promise(setImmediate);
  }
};
const floods =
  (text: string): Script =>
  (peer) =>
    flood(peer, text);

export const greetsWithoutEnd = floods('220-mail.example.test still here\r\n');
export const greetsOnOneLine = floods('220-mail.example.test still here ');
export const greetsAgainAndAgain = floods('220 mail.example.test ESMTP\r\n');

/** Behaves up to a command, which it answers without end; `credential` is for what comes after STARTTLS. */
export const floodsAt =
  (
    verb: string,
    text: string,
    { credential, inTls = credential !== undefined }: { credential?: Credential; inTls?: boolean } = {},
  ): Script =>
  async (peer) => {
    let isSecure = false;
    peer.say('220 mail.example.test ESMTP');
    for (let line = await peer.line(); line !== undefined; line = await peer.line()) {
      if (line.startsWith(verb) && isSecure === inTls) return flood(peer, text);
      if (line.startsWith('STARTTLS') && credential !== undefined) {
        peer.say('220 2.0.0 Ready');
        isSecure = await peer.secure(credential);
      } else peer.say('250-mail.example.test', '250-AUTH PLAIN LOGIN CRAM-MD5', '250 STARTTLS');
    }
  };

/** One more line each time, before the client can lose its patience with any. */
export const greetsSlowlyWithoutEnd =
  (milliseconds: number): Script =>
  async (peer) => {
    while (!peer.isLost()) {
      peer.say('220-mail.example.test still here');
      await peer.pause(milliseconds);
    }
  };

/** Says something, and then does something else once the client has spoken. */
export const says =
  (text: string | Uint8Array, then: (peer: Peer) => void = () => undefined): Script =>
  async (peer) => {
    peer.write(text);
    await peer.octets();
    then(peer);
  };

/** Speaks only after it is spoken to, as HTTP does. */
export const answers =
  (text: string): Script =>
  async (peer) => {
    await peer.octets();
    peer.write(text);
    peer.close();
  };

export const closesAtOnce: Script = (peer) => peer.close();
export const resetsAtOnce: Script = (peer) => peer.reset();

/** Plain up to STARTTLS; then `after` has the connection. */
export const upToStarttls =
  (after: (peer: Peer) => Promise<void> | void): Script =>
  async (peer) => {
    peer.say('220 mail.example.test ESMTP');
    for (let line = await peer.line(); line !== undefined; line = await peer.line()) {
      if (line.startsWith('STARTTLS')) return after(peer);
      peer.say('250-mail.example.test', '250 STARTTLS');
    }
  };

/** The answer to STARTTLS and something that is not under TLS, in one packet; then a server that behaves. */
export const injects = (injected: string, credential: Credential): Script =>
  upToStarttls(async (peer) => {
    peer.write(`220 2.0.0 Ready\r\n${injected}`);
    if (!(await peer.secure(credential))) return;
    for (let line = await peer.line(); line !== undefined; line = await peer.line())
      peer.say(line.startsWith('QUIT') ? '221 Bye' : '250 mail.example.test');
  });

/** Every answer is the one that belonged to the command before. */
export const answersOutOfStep: Script = async (peer) => {
  peer.say('220 mail.example.test ESMTP');
  let last = ['354 Go on'];
  for (let line = await peer.line(); line !== undefined; line = await peer.line()) {
    peer.say(...last);
    last = ['250-mail.example.test', '250 SIZE 1000'];
  }
};

/** Two answers to each command. */
export const answersTwice: Script = async (peer) => {
  peer.say('220 mail.example.test ESMTP');
  for (let line = await peer.line(); line !== undefined; line = await peer.line())
    peer.say('250 mail.example.test', '250 mail.example.test');
};
