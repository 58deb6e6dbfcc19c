/** Exchangers for the examples of the checks that ask for mail to a role. */
import type { Example } from '../core/check.ts';
import type { Role } from './exchanger-probes.ts';

const exchanger = '192.0.2.1:25';

export function roleExamples(role: Role): readonly Example[] {
  const asked = {
    zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1',
    settings: { postmaster: true },
  };
  const answering = (reply: string): Pick<Example, 'smtp'> => ({
    smtp: { [exchanger]: { replies: { [`RCPT TO:<${role}@`]: reply } } },
  });
  const unknown = answering('550 5.1.1 User unknown');
  const unsettled = { says: [], outcome: 'inconclusive' } as const;
  return [
    { title: `mail for ${role} is taken`, ...asked, smtp: { [exchanger]: {} }, says: [] },
    { title: 'no such mailbox', ...asked, ...unknown, says: ['refused'] },
    { title: 'greylisting', ...asked, ...answering('451 4.7.1 Greylisting in action'), ...unsettled },
    {
      title: 'a machine on a block list',
      ...asked,
      ...answering('554 5.7.1 blocked using zen.example'),
      ...unsettled,
    },
    { title: 'an exchanger that cannot be reached', ...asked, smtp: {}, ...unsettled },
    { title: 'nobody asked for it', zone: asked.zone, ...unknown, says: [], outcome: 'skipped' },
  ];
}
