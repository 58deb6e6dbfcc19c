/** How a message is built: its parts, as its lines show them, without anything being decoded. */
import type { Fact } from '../core/fact.ts';
import type { Measured, Part } from '../mail/message/index.ts';
import { measured } from './message.ts';
import { messageHeader } from './message-header.ts';

/** Empty where there is no message to look at. */
export const messageParts: Fact<'message', Measured> = {
  name: 'message-parts',
  on: 'message',
  async gather(message, world) {
    const { unread } = await world.fact(messageHeader, message);
    return unread === undefined ? world.fact(measured, message) : { octets: 0, parts: [], problems: [] };
  },
};

/** A text that shows when the message is opened, and is no file. */
export const isBody = ({ type, disposition, name }: Part): boolean =>
  (type === 'text/plain' || type === 'text/html') && disposition !== 'attachment' && name === undefined;
