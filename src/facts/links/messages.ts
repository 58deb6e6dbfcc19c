/** From a domain to the given messages. */
import { type AnyLink, defineLink } from '../../core/link.ts';
import { messages } from '../messages-given.ts';

export const links: readonly AnyLink[] = [
  defineLink({
    from: 'domain',
    to: 'message',
    needs: { messages },
    follow: ({ messages }) => messages,
  }),
];
