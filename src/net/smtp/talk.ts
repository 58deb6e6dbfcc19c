/** What all parts of one conversation share, and how they put a command. */
import type { Call, Conversation, Phase, ProbeResult, Reply } from './conversation.ts';
import type { Line } from './line.ts';
import type { Patience } from './patience.ts';
import type { Transcript } from './transcript.ts';

/** Random octets that nobody can guess. */
export type Random = (octets: number) => Uint8Array;

export type Learned = {
  -readonly [K in keyof Conversation as K extends 'ended' | 'steps' | 'retries' | 'oddities'
    ? never
    : K]?: Conversation[K];
};

export interface Talk {
  readonly call: Call;
  readonly line: Line;
  readonly patience: Patience;
  readonly transcript: Transcript;
  readonly random: Random;
  /** Filled as the conversation goes on: what was learned stays where it breaks off. */
  readonly learned: Learned;
}

/** One command and its reply; undefined once there is trouble. */
export function command({ line, patience }: Talk, during: Phase, text: string): Promise<Reply | undefined> {
  line.send(during, text);
  return line.reply(during, patience.reply);
}

export const isPositive = (reply: Reply): boolean => reply.code >= 200 && reply.code < 300;

/** Whether a text stays on its line: a line end in it would be a command of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be sent
export const staysOnLine = (text: string): boolean => !/[\x00-\x1f\x7f]/.test(text);

export type Exchange = ProbeResult['exchanges'][number];

/** A command of a probe. `address` is what stands in angle brackets; one that would end them is not sent. */
export async function put(talk: Talk, text: string, address = ''): Promise<Exchange> {
  const isSendable = staysOnLine(text) && !/[<>]/.test(address) && Buffer.byteLength(text) <= longestCommand;
  const reply = isSendable ? await command(talk, 'probe', text) : undefined;
  return reply === undefined ? { command: text } : { command: text, reply };
}

/** RFC 5321 §4.5.3.1.4: 512 octets with the line end. */
const longestCommand = 510;
