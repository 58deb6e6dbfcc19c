/** How the inspection gets from one subject to the next. */
import type { AnyLink } from '../core/link.ts';
import { defineLink } from '../core/link.ts';
import { inputSettings } from '../core/subject.ts';
import { declared } from './declared.ts';
import { exchangers } from './exchanger.ts';
import { inputs } from './inputs.ts';
import { declaredListings, messageListings, serverListings } from './listing-subjects.ts';
import { listsAsked } from './listings.ts';
import { messages } from './message.ts';
import { exchangersOf, mx } from './mx.ts';
import { hasPostmasterTools } from './postmaster-tools.ts';
import { selectors } from './selectors.ts';

/** Where the settings name files, each domain has what is told of it in them. */
const linksToInputs: readonly AnyLink[] = inputSettings.flatMap((setting) => [
  defineLink({
    from: 'domain',
    to: setting,
    needs: { inputs },
    *follow({ inputs }, { name }) {
      if (inputs[setting].length > 0) yield { kind: setting, name };
    },
  }),
  defineLink({
    from: 'domain',
    to: 'input',
    needs: { inputs },
    *follow({ inputs }) {
      if (inputs[setting].length > 0) yield { kind: 'input', setting };
    },
  }),
]);

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
  ...linksToInputs,
  defineLink({
    from: 'domain',
    to: 'postmaster-tools',
    needs: { hasPostmasterTools },
    *follow({ hasPostmasterTools }, { name }) {
      if (hasPostmasterTools) yield { kind: 'postmaster-tools', name };
    },
  }),
  defineLink({
    from: 'domain',
    to: 'bounces',
    needs: { inputs },
    *follow({ inputs }) {
      if (inputs.bounces.length > 0) yield { kind: 'bounces' };
    },
  }),
  defineLink({
    from: 'domain',
    to: 'metrics',
    needs: { inputs },
    *follow({ inputs }) {
      if (inputs.metrics.length > 0) yield { kind: 'metrics' };
    },
  }),
];
