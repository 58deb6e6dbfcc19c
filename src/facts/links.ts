/** How the inspection gets from one subject to the next. */
import type { AnyLink } from '../core/link.ts';
import { defineLink } from '../core/link.ts';
import { declared } from './declared.ts';
import { exchangersOf, mx } from './mx.ts';

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
];
