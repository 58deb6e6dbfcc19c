/** From a domain to the servers that are spoken to. */
import { type AnyLink, defineLink } from '../../core/link.ts';
import { declared } from '../declared.ts';
import { exchangers } from '../exchanger.ts';

export const links: readonly AnyLink[] = [
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
];
