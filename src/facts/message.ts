/** What a message takes on the wire. */
import { type Fact, Unobserved } from '../core/fact.ts';
import type { Location } from '../core/finding.ts';
import { quoted } from '../core/quote.ts';
import type { SubjectOf } from '../core/subject.ts';
import { type Measured, measure } from '../mail/message/index.ts';
import { inWords } from './message-excess.ts';
import { messagesOf, ofGivenSize } from './messages-given.ts';

type Message = SubjectOf<'message'>;

/** How a message is called in a sentence. */
export const messageInWords = ({ path }: Message): string =>
  path === ofGivenSize ? 'a message as large as message-size' : quoted(path);

/** The line to point at; for a message that is no file, that of the settings, which reports find themselves. */
export const messagePlace = ({ path }: Message): Location | undefined =>
  path === ofGivenSize ? undefined : { in: 'file', path, line: 1 };

/** Unobserved where the file cannot be read any more. */
export const measured: Fact<'message', Measured> = {
  name: 'measured',
  on: 'message',
  async gather({ path }, world) {
    const { messageSize } = world.settings;
    if (path === ofGivenSize && messageSize !== undefined)
      return { octets: messageSize, parts: [], problems: [] };
    const oversized = world.settings.oversized?.find((file) => file.path === path);
    if (oversized !== undefined)
      throw new Unobserved(`message ${path}: it has ${inWords(oversized.octets)} and was not read`);
    const bytes = await world.message(path);
    if (bytes === undefined) throw new Unobserved(`message ${path}: it cannot be read`);
    return measure(bytes);
  },
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
