import { defineCheck } from '../../core/check.ts';
import { rfc } from '../../core/reference.ts';
import { ehloOf } from '../../facts/endings.ts';
import { messageInWords, messagePlace, outgoing } from '../../facts/message.ts';
import {
  type Excess,
  excessInWords,
  excessOver,
  inWords,
  largestInWords,
  shrinking,
} from '../../facts/message-excess.ts';
import { announcedLimit, relayLimitOf } from '../../facts/size-limits.ts';
import { submission } from '../../facts/submission-conversation.ts';

interface Refused extends Excess {
  readonly message: string;
  readonly server: string;
}

const declared = {
  submission: { host: 'smtp.example.com', port: 587, security: 'starttls', hasSecret: false },
} as const;
const zone = 'smtp.example.com. A 192.0.2.1';
const taking = (size: string) => ({ '192.0.2.1:587': { keywords: ['STARTTLS', size, '8BITMIME'] } });

const report = `From: billing@example.com
Content-Type: multipart/mixed; boundary=edge

--edge

Your report.
--edge
Content-Type: application/pdf; name=report.pdf
Content-Transfer-Encoding: base64

${`${'JVBERi0x'.repeat(9)}\n`.repeat(20)}
--edge--
`;

export default defineCheck({
  id: 'size/relay',
  title: 'The server that the domain sends through takes its messages, large as they are',
  why: `A mail server says in EHLO how large a message it takes (SIZE), and refuses a larger one with 552 5.3.4. It counts
what goes over the wire: files are encoded as base64 there and take a good third more than on the disk, so that a limit of
25 MB ends at about 18 MB of files.`,
  refs: [rfc(1870, '4'), rfc(1870, '6.1'), rfc(2045, '6.8')],
  on: 'submission',
  needs: { submission, outgoing },
  messages: {
    over: {
      severity: 'error',
      text: (refused: Refused) =>
        `${refused.message} has ${excessInWords(refused)} ${refused.server} takes (SIZE ${refused.limit}), and will be refused with 552 5.3.4${largestInWords(refused)}`,
      remedy: (refused: Refused) => `${shrinking(refused)}; or have ${refused.server} take larger messages.`,
    },
    stated: {
      severity: 'warning',
      text: (refused: Refused & { readonly provider: string }) =>
        `${refused.message} has ${excessInWords(refused)} the ${inWords(refused.limit)} that ${refused.provider} states as its limit${largestInWords(refused)}`,
      remedy: (refused: Refused) =>
        `${shrinking(refused)}; or have the provider raise the limit of your account.`,
    },
  },
  examples: [
    {
      title: 'a message that the server takes',
      zone,
      declared,
      smtp: taking('SIZE 10240000'),
      messages: { 'report.eml': report },
      says: [],
    },
    {
      title: 'a message that is too large',
      zone,
      declared,
      smtp: taking('SIZE 1500'),
      messages: { 'report.eml': report },
      says: ['over'],
    },
    {
      title: 'a server that states no limit',
      zone,
      declared,
      smtp: taking('SIZE 0'),
      messages: { 'report.eml': report },
      says: [],
    },
    {
      title: 'a size that is too large',
      zone,
      declared,
      smtp: taking('SIZE 10240000'),
      settings: { messageSize: 20_000_000 },
      says: ['over'],
    },
    {
      title: 'a provider that takes less than it says in EHLO',
      zone: 'smtp.postmarkapp.com. A 192.0.2.1',
      declared: { submission: { ...declared.submission, host: 'smtp.postmarkapp.com' } },
      smtp: taking('SIZE 52428800'),
      settings: { messageSize: 20_000_000 },
      says: ['stated'],
    },
    {
      title: 'a server that cannot be seen',
      zone,
      declared,
      smtp: {},
      messages: { 'report.eml': report },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ submission: { main }, outgoing }) => {
    if (outgoing.length === 0) return 'no message and no message-size is given';
    return main === undefined || ehloOf(main.conversation) === undefined
      ? 'the server has not said what it takes'
      : undefined;
  },
  *run({ submission: { main }, outgoing }, say, { host }) {
    const ehlo = main && ehloOf(main.conversation);
    if (ehlo === undefined) return;
    const { eightBitMime } = ehlo.offers;
    const stated = relayLimitOf(host);
    for (const { message, measured } of outgoing) {
      const said = { message: messageInWords(message), server: host };
      const at = messagePlace(message);
      const over = excessOver({ limit: announcedLimit(ehlo), eightBitMime }, measured);
      const beyond = excessOver({ limit: stated?.octets, eightBitMime }, measured);
      if (over !== undefined) yield say.over({ ...said, ...over }, at);
      else if (beyond !== undefined)
        yield say.stated({ ...said, ...beyond, provider: stated?.name ?? '' }, at);
    }
  },
});
