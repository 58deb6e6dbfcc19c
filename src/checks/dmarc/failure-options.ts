import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { dmarcTexts, ownRecord, withoutOwnRecord } from '../../facts/dmarc-texts.ts';
import { placeOf } from '../../facts/place.ts';

type Plain = { name: string };

export default defineCheck({
  id: 'dmarc/failure-options',
  title: 'The options for failure reports have an effect',
  why: `The tag fo says when reports about single messages are wanted. Without an address for them in ruf it says nothing, and
the option 0 adds nothing to the option 1.`,
  refs: [rfc(9989, '4.7'), rfc(9991, '3')],
  on: 'domain',
  needs: { dmarcTexts },
  messages: {
    idle: {
      severity: 'notice',
      text: ({ name }: Plain) => `fo in the record at ${name} has no effect, since there is no ruf`,
      remedy: () => 'Delete fo, or name a mailbox for failure reports in ruf; few providers send any.',
    },
    redundant: {
      severity: 'notice',
      text: ({ name }: Plain) =>
        `fo in the record at ${name} has both 0 and 1, and 1 asks for all that 0 does`,
      remedy: () => 'Leave out the 0.',
    },
  },
  examples: [
    {
      title: 'with an address',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; fo=1; ruf=mailto:d@example.com"',
      says: [],
    },
    { title: 'not given', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none"', says: [] },
    { title: 'without an address', zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; fo=1"', says: ['idle'] },
    {
      title: 'one too many',
      zone: '_dmarc.example.com. TXT "v=DMARC1; p=none; fo=0:1:d; ruf=mailto:d@example.com"',
      says: ['redundant'],
    },
  ],
  skip: ({ dmarcTexts }) => withoutOwnRecord(dmarcTexts),
  *run({ dmarcTexts }, say) {
    const own = ownRecord(dmarcTexts);
    if (own === undefined) return;
    const has = (code: string): boolean => own.parsed.problems.some((problem) => problem.code === code);
    const at = placeOf('TXT', own.source);
    if (has('fo-without-ruf')) yield say.idle({ name: dmarcTexts.name }, at);
    else if (has('redundant-fo')) yield say.redundant({ name: dmarcTexts.name }, at);
  },
});
