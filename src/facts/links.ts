/** How the inspection gets from one subject to the next. */
import type { AnyLink } from '../core/link.ts';
import { defineLink } from '../core/link.ts';
import { declared } from './declared.ts';
import { exchangers } from './exchanger.ts';
import { declaredListings, messageListings, serverListings } from './listing-subjects.ts';
import { listsAsked } from './listings.ts';
import { messages } from './message.ts';
import { exchangersOf, mx } from './mx.ts';
import { selectors } from './selectors.ts';

export const links: readonly AnyLink[] = [
  defineLink({
    from: 'domain',
    to: 'host',
    needs: { mx },
    *follow({ mx }) {
      for (const name of exchangersOf(mx)) yield { kind: 'host', name };
    },
  }),
  defineLink({
    from: 'domain',
    to: 'sender',
    needs: { declared },
    *follow({ declared }, { name }) {
      for (const network of declared.sendingNetworks) yield { kind: 'sender', name, network };
    },
  }),
  defineLink({
    from: 'domain',
    to: 'selector',
    needs: { selectors },
    *follow({ selectors }, { name }) {
      for (const selector of [...selectors.declared, ...selectors.guessed])
        yield { kind: 'selector', name, selector };
    },
  }),
  defineLink({
    from: 'domain',
    to: 'submission',
    needs: { declared },
    *follow({ declared: { submission } }, { name }) {
      if (submission === undefined) return;
      const { host, port, security } = submission;
      yield { kind: 'submission', name, host, port, security };
    },
  }),
  defineLink({
    from: 'domain',
    to: 'exchanger',
    needs: { exchangers },
    follow: ({ exchangers }) => exchangers,
  }),
  defineLink({
    from: 'domain',
    to: 'message',
    needs: { messages },
    follow: ({ messages }) => messages,
  }),
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
