/** From a domain to what the block lists are asked about, and to the lists. */
import { type AnyLink, defineLink } from '../../core/link.ts';
import { declaredListings, messageListings, serverListings } from '../listing-subjects.ts';
import { listsAsked } from '../listings.ts';

export const links: readonly AnyLink[] = [
  defineLink({
    from: 'domain',
    to: 'listing',
    needs: { declaredListings },
    follow: ({ declaredListings }) => declaredListings,
  }),
  defineLink({
    from: 'domain',
    to: 'listing',
    needs: { serverListings },
    follow: ({ serverListings }) => serverListings,
  }),
  defineLink({
    from: 'domain',
    to: 'listing',
    needs: { messageListings },
    follow: ({ messageListings }) => messageListings,
  }),
  defineLink({
    from: 'listing',
    to: 'blocklist',
    needs: { listsAsked },
    follow: ({ listsAsked }) => listsAsked,
  }),
];
