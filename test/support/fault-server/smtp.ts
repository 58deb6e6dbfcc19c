/** An SMTP server that behaves, with settings for what it offers and how it answers. */
import type { Credential } from './certificates.ts';
import type { Peer, Script } from './server.ts';

export interface Behaviour {
  readonly greeting?: readonly string[];
  /** Keywords before TLS; STARTTLS is added where there is a credential. */
  readonly offers?: readonly string[];
  readonly offersInTls?: readonly string[];
  /** With it the server speaks STARTTLS, or TLS from the first octet where `implicit` is set. */
  readonly credential?: Credential;
  readonly implicit?: boolean;
  readonly tls?: {
    readonly minVersion?: 'TLSv1';
    readonly maxVersion?: 'TLSv1.1' | 'TLSv1.2';
    readonly ciphers?: string;
  };
  /** Answers by the first words of a command, instead of 250; the longest that fits counts. */
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  /** Holds the dialogue of AUTH, from the command on. */
  readonly auth?: (peer: Peer, command: string) => Promise<void>;
}

export const smtp =
  (behaviour: Behaviour): Script =>
  async (peer) => {
    const { credential, greeting = ['220 mail.example.test ESMTP'], implicit = false, tls = {} } = behaviour;
    if (implicit && !(await peer.secure({ ...credential, ...tls }))) return;
    peer.say(...greeting);
    if (!greeting.at(-1)?.startsWith('220')) return afterRefusal(peer);
    await converse(peer, behaviour, implicit);
  };

async function afterRefusal(peer: Peer): Promise<void> {
  await peer.line();
  peer.say('221 2.0.0 Bye');
  peer.close();
}

async function converse(peer: Peer, behaviour: Behaviour, isSecure: boolean): Promise<void> {
  for (let line = await peer.line(); line !== undefined; line = await peer.line()) {
    const verb = line.split(' ')[0]?.toUpperCase() ?? '';
    const told = answerTo(line, behaviour);
    if (verb === 'QUIT') return quit(peer);
    if (told !== undefined) peer.say(...told);
    else if (verb === 'EHLO') peer.say(...ehlo(behaviour, isSecure));
    else if (verb === 'AUTH' && behaviour.auth !== undefined) await behaviour.auth(peer, line);
    else if (verb === 'STARTTLS' && behaviour.credential !== undefined) {
      peer.say('220 2.0.0 Ready');
      const secured = await peer.secure({ ...behaviour.credential, ...behaviour.tls });
      return secured ? converse(peer, behaviour, true) : peer.close();
    } else peer.say('250 2.0.0 Ok');
  }
}

function quit(peer: Peer): void {
  peer.say('221 2.0.0 Bye');
  peer.close();
}

function answerTo(line: string, { answers = {} }: Behaviour): readonly string[] | undefined {
  const fitting = Object.keys(answers).filter((start) => line.startsWith(start));
  const longest = fitting.sort((one, other) => other.length - one.length)[0];
  return longest === undefined ? undefined : answers[longest];
}

function ehlo(
  { offers = [], offersInTls = offers, credential }: Behaviour,
  isSecure: boolean,
): readonly string[] {
  const keywords = isSecure ? offersInTls : [...offers, ...(credential === undefined ? [] : ['STARTTLS'])];
  const lines = ['mail.example.test', ...keywords];
  return lines.map((line, index) => `250${index === lines.length - 1 ? ' ' : '-'}${line}`);
}
