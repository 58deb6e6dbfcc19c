/** The header of the message that came back. */
import { addressesIn, firstAddress, folded } from './address.ts';
import { type Block, blocksOf } from './fields.ts';
import type { Mail } from './mail.ts';
import type { Returned } from './types.ts';

const mostHeader = 65_536;
const messageTypes =
  /^(?:message\/(?:rfc822|global|rfc822-headers|global-headers|partial)|text\/(?:rfc822-headers?|plain|x-[a-z]{1,20}))$/;

export interface ReturnedMessage extends Returned {
  readonly header: Block;
}

/** From the part that holds it, else from the copy in the text; absent where neither is a header. */
export function returnedMessage(mail: Mail, copy: string): ReturnedMessage | undefined {
  const texts = mail.parts.filter(({ type }) => messageTypes.test(type)).map(({ text }) => text);
  for (const text of [...texts, copy]) {
    const header = headerOf(text);
    if (header !== undefined) return described(header);
  }
  return undefined;
}

/** The first block that has the fields of a message; what stands before it is a line that announces it. */
export function headerOf(text: string): Block | undefined {
  return blocksOf(text.slice(0, mostHeader).replace(/^[\s>]{0,99}From [^\n:]{1,200}\n/, ''))
    .slice(0, 3)
    .find(
      (block) => block.has('from') || block.has('to') || block.has('message-id') || block.has('received'),
    );
}

function described(header: Block): ReturnedMessage {
  const to = ['to', 'cc', 'bcc'].flatMap((field) => addressesOf(header.get(field)));
  return {
    header,
    messageId: header.get('message-id'),
    from: firstAddress(header.get('from') ?? ''),
    sender: firstAddress(header.get('return-path') ?? header.get('sender') ?? ''),
    to: [...new Map(to.map((address) => [folded(address), address])).values()],
    subject: header.get('subject'),
  };
}

const addressesOf = (value = ''): readonly string[] => addressesIn(value).map(({ address }) => address);
