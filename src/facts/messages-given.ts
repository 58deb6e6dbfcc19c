/** The messages that the settings name, and their octets. */
import { type Fact, Unobserved, type World } from '../core/fact.ts';
import type { SubjectOf } from '../core/subject.ts';

type Message = SubjectOf<'message'>;

/** Stands where a path stands, for a message of the size that the settings give; no file has it as its path. */
export const ofGivenSize = 'message-size';

export const messagesOf = ({ settings }: Pick<World, 'settings'>): readonly Message[] => {
  const paths = [...settings.messages, ...(settings.messageSize === undefined ? [] : [ofGivenSize])];
  return paths.map((path) => ({ kind: 'message', path }) as const);
};

/** What is looked at, in the order of the settings. */
export const messages: Fact<'domain', readonly Message[]> = {
  name: 'messages',
  on: 'domain',
  gather: async (_, world) => messagesOf(world),
};

/** The octets of the file. @throws {@link Unobserved} where it cannot be read any more. */
export function octetsOfMessage({ path }: Message, world: World): Uint8Array {
  const octets = world.message(path);
  if (octets === undefined) throw new Unobserved(`message ${path}: it cannot be read`);
  return octets;
}
