/** The messages that the settings name, and what they take on the wire. */
import { type Fact, Unobserved, type World } from '../core/fact.ts';
import type { Location } from '../core/finding.ts';
import { quoted } from '../core/quote.ts';
import type { SubjectOf } from '../core/subject.ts';
import { type Measured, measure } from '../mail/message/index.ts';
import { inWords } from './message-excess.ts';

type Message = SubjectOf<'message'>;

/** Stands where a path stands, for a message of the size that the settings give; no file has it as its path. */
export const ofGivenSize = 'message-size';

/** How a message is called in a sentence. */
export const messageInWords = ({ path }: Message): string =>
  path === ofGivenSize ? 'a message as large as message-size' : quoted(path);

/** The line to point at; for a message that is no file, that of the settings, which reports find themselves. */
export const messagePlace = ({ path }: Message): Location | undefined =>
  path === ofGivenSize ? undefined : { in: 'file', path, line: 1 };

/** The octets of the file. @throws {@link Unobserved} where it cannot be read any more. */
export function octetsOfMessage({ path }: Message, world: World): Uint8Array {
  const octets = world.message(path);
  if (octets === undefined) throw new Unobserved(`message ${path}: it cannot be read`);
  return octets;
}

/** Unobserved where the file cannot be read any more. */
export const measured: Fact<'message', Measured> = {
  name: 'measured',
  on: 'message',
  async gather(message, world) {
    const { path } = message;
    const { messageSize } = world.settings;
    if (path === ofGivenSize && messageSize !== undefined)
      return { octets: messageSize, parts: [], problems: [] };
    const oversized = world.settings.oversized?.find((file) => file.path === path);
    if (oversized !== undefined)
      throw new Unobserved(`message ${path}: it has ${inWords(oversized.octets)} and was not read`);
    return measure(octetsOfMessage(message, world));
  },
};

const messagesOf = ({ settings }: World): readonly Message[] => {
  const paths = [...settings.messages, ...(settings.messageSize === undefined ? [] : [ofGivenSize])];
  return paths.map((path) => ({ kind: 'message', path }) as const);
};

/** What is looked at, in the order of the settings. */
export const messages: Fact<'domain', readonly Message[]> = {
  name: 'messages',
  on: 'domain',
  gather: async (_, world) => messagesOf(world),
};

export interface Outgoing {
  readonly message: Message;
  readonly measured: Measured;
}

/** What is to be sent, to be held against the server that it goes through; what no server takes is left out. */
export const outgoing: Fact<'submission', readonly Outgoing[]> = {
  name: 'outgoing',
  on: 'submission',
  gather: (_, world) =>
    Promise.all(
      messagesOf(world)
        .filter(({ path }) => !world.settings.oversized?.some((file) => file.path === path))
        .map(async (message) => ({ message, measured: await world.fact(measured, message) })),
    ),
};
