/** From a domain to what the DNS alone tells of it. */
import { type AnyLink, defineLink } from '../../core/link.ts';
import { declared } from '../declared.ts';
import { exchangersOf, mx } from '../mx.ts';
import { selectors } from '../selectors.ts';

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
];
