/** One conversation, from the connection to QUIT. */
import type { Call, Conversation } from './conversation.ts';
import { line } from './line.ts';
import { logIn } from './login.ts';
import { begin } from './opening.ts';
import { patienceWithin } from './patience.ts';
import { ask } from './probes.ts';
import type { Learned, Random, Talk } from './talk.ts';
import type { Handshake } from './tls/handshake.ts';
import type { Transcript } from './transcript.ts';

export interface ConverseOptions {
  readonly handshake: Handshake;
  readonly random: Random;
  readonly transcript: Transcript;
  /** Milliseconds from which the time for each step follows; the end of it all comes by `signal`. */
  readonly patience: number;
  readonly signal: AbortSignal;
}

/** Never rejects, and leaves no socket behind. */
export async function converse(call: Call, options: ConverseOptions): Promise<Conversation> {
  const { transcript, random } = options;
  const spoken = line({ call, ...options });
  const patience = patienceWithin(options.patience);
  const learned: Learned = {};
  const talk: Talk = { call, line: spoken, patience, transcript, random, learned };
  if (await begin(talk)) await inquire(talk);
  await spoken.leave(patience.quit);
  return {
    probes: [],
    ...learned,
    ended: spoken.trouble() ?? { kind: 'completed' },
    steps: transcript.steps(),
    oddities: spoken.oddities(),
    retries: 0,
  };
}

async function inquire(talk: Talk): Promise<void> {
  const { call, learned } = talk;
  if (call.login !== undefined) learned.login = await logIn(talk, call.login);
  learned.probes = await ask(talk, call.probes ?? []);
}
