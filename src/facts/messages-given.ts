/** The messages that the settings name. */
import type { Fact, World } from '../core/fact.ts';
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
