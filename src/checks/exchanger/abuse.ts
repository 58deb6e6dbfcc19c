import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { roleAnswers } from '../../facts/exchanger-probes.ts';
import { type Refusal, refusalsOf, unsettledIn, withoutRoles } from '../../facts/role-refusals.ts';

interface Refused {
  readonly address: string;
  readonly refusals: readonly Refusal[];
}

const zone = 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1';
const asked = { postmaster: true };

export default defineCheck({
  id: 'exchanger/abuse',
  title: 'Every mail exchanger takes mail for abuse',
  why: `Whoever gets unwanted mail in the name of the domain writes to abuse, and so do block lists and the complaint
services of providers. Where nobody can be reached there, the next step is a listing instead of a message.`,
  refs: [rfc(2142, '2'), rfc(2142, '4')],
  on: 'domain',
  needs: { roleAnswers },
  messages: {
    refused: {
      severity: 'notice',
      text: ({ address, refusals }: Refused) =>
        `mail for ${quoted(address)} is refused: ${listed(refusals.map(({ host, ip, said }) => `${quoted(host)} (${ip}) says ${said}`))}`,
      remedy: ({ address }) => `Create the mailbox or alias ${quoted(address)}, and let somebody read it.`,
    },
  },
  examples: [
    { title: 'mail for abuse is taken', zone, smtp: { '192.0.2.1:25': {} }, settings: asked, says: [] },
    {
      title: 'no such mailbox',
      zone,
      smtp: { '192.0.2.1:25': { replies: { 'RCPT TO:<abuse@': '550 5.1.1 User unknown' } } },
      settings: asked,
      says: ['refused'],
    },
    {
      title: 'greylisting',
      zone,
      smtp: { '192.0.2.1:25': { replies: { 'RCPT TO:<abuse@': '451 4.7.1 Greylisting in action' } } },
      settings: asked,
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'a machine on a block list',
      zone,
      smtp: {
        '192.0.2.1:25': { replies: { 'RCPT TO:<abuse@': '554 5.7.1 blocked using zen.example' } },
      },
      settings: asked,
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'an exchanger that cannot be reached',
      zone,
      smtp: {},
      settings: asked,
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'nobody asked for it',
      zone,
      smtp: { '192.0.2.1:25': { replies: { 'RCPT TO:<abuse@': '550 5.1.1 User unknown' } } },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ roleAnswers }) => withoutRoles(roleAnswers),
  *run({ roleAnswers }, say, { name }) {
    const refusals = refusalsOf(roleAnswers, 'abuse');
    if (refusals.length > 0)
      yield say.refused({ address: `abuse@${name}`, refusals }, { in: 'dns', name, type: 'MX' });
    const unsettled = unsettledIn(roleAnswers, 'abuse');
    if (unsettled !== undefined) throw new Unobserved(unsettled);
  },
});
