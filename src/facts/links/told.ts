/** From a domain to what receivers told of its mail. */
import { type AnyLink, defineLink } from '../../core/link.ts';
import { inputSettings } from '../../core/subject.ts';
import { inputs } from '../inputs.ts';
import { hasPostmasterTools } from '../postmaster-tools.ts';

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
