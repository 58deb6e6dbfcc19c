import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { listed } from '../../core/quote.ts';
import { provider, rfc } from '../../core/reference.ts';
import { type ProviderExcess, refusalBy, refusedBy } from '../../facts/mailbox-excess.ts';
import { measured, messageInWords, messagePlace } from '../../facts/message.ts';
import { excessInWords, inWords, largestInWords, shrinking } from '../../facts/message-excess.ts';
import { recipients } from '../../facts/recipients.ts';
import { type DomainName, parseName } from '../../net/dns/name.ts';

interface TooLarge extends ProviderExcess {
  readonly message: string;
}

interface TooLargeFor extends TooLarge {
  readonly domain: string;
}

const recipientDomains = [parseName('example.net') as DomainName];
const atYahoo = 'example.net. MX 1 mta5.am0.yahoodns.net.\nmta5.am0.yahoodns.net. A 45.79.1.1';

export default defineCheck({
  id: 'size/provider',
  title: 'The big mailbox providers take the messages, large as they are',
  why: `Each mailbox provider has a largest message, between 20 and 50 MB, and counts it as it comes over the wire, where
files take a good third more than on the disk. A larger message comes back as a bounce. What works between two offices
therefore fails as soon as a customer with a free mailbox is among the recipients.`,
  refs: [
    rfc(1870, '6.1'),
    provider('iCloud: mailbox and message size', 'https://support.apple.com/HT202305'),
    provider('Yahoo: sender FAQ', 'https://senders.yahooinc.com/faqs/'),
  ],
  on: 'message',
  needs: { measured, recipients },
  messages: {
    all: {
      severity: 'warning',
      text: (large: TooLarge) =>
        `${large.message} has ${excessInWords(large)} any of the big mailbox providers takes${largestInWords(large)}`,
      remedy: (large: TooLarge) => `${shrinking(large)}.`,
    },
    some: {
      severity: 'notice',
      text: (large: TooLarge) =>
        `${large.message} is too large for ${listed(large.providers)}: it has ${excessInWords(large)} the ${inWords(large.limit)} of the strictest${largestInWords(large)}`,
      remedy: (large: TooLarge) =>
        `${shrinking(large)}; or name the domains that get it in recipient-domains, if none of these is among them.`,
    },
    recipient: {
      severity: 'warning',
      text: (large: TooLargeFor) =>
        `${large.message} has ${excessInWords(large)} the ${inWords(large.limit)} that ${listed(large.providers)} states for its mailboxes, where mail for ${large.domain} goes${largestInWords(large)}`,
      remedy: (large: TooLargeFor) => `${shrinking(large)}.`,
    },
    stated: {
      severity: 'notice',
      text: (large: TooLargeFor) =>
        `${large.message} has ${excessInWords(large)} the ${inWords(large.limit)} that ${listed(large.providers)} states for its mailboxes, though its mail exchangers for ${large.domain} let more pass${largestInWords(large)}`,
      remedy: (large: TooLargeFor) =>
        `${shrinking(large)}, unless you know that the mailboxes at ${large.domain} take more.`,
    },
  },
  examples: [
    { title: 'a message that all of them take', zone: '', settings: { messageSize: 15_000_000 }, says: [] },
    {
      title: 'a message that some of them take',
      zone: '',
      settings: { messageSize: 30_000_000 },
      says: ['some'],
    },
    {
      title: 'a message that none of them takes',
      zone: '',
      settings: { messageSize: 60_000_000 },
      says: ['all'],
    },
    {
      title: 'a recipient at a provider, who cannot be asked',
      zone: atYahoo,
      settings: { messageSize: 30_000_000, recipientDomains },
      says: ['recipient'],
    },
    {
      title: 'a recipient at a provider that says in EHLO that it takes more',
      zone: atYahoo,
      settings: { messageSize: 30_000_000, recipientDomains },
      smtp: { '45.79.1.1:25': { keywords: ['SIZE 41943040'] } },
      says: ['stated'],
    },
    {
      title: 'a recipient at a provider whose SIZE is exceeded already',
      zone: atYahoo,
      settings: { messageSize: 50_000_000, recipientDomains },
      smtp: { '45.79.1.1:25': { keywords: ['SIZE 41943040'] } },
      says: [],
    },
    {
      title: 'a recipient with a server of its own',
      zone: 'example.net. MX 10 mx.example.net.\nmx.example.net. A 45.79.1.1',
      settings: { messageSize: 60_000_000, recipientDomains },
      says: [],
    },
    {
      title: 'a recipient whose mail exchangers are not known',
      zone: '',
      unanswered: { 'MX example.net': 'timeout' },
      settings: { messageSize: 60_000_000, recipientDomains },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  *run({ measured, recipients }, say, message) {
    const [at, called] = [messagePlace(message), messageInWords(message)];
    for (const recipient of recipients) {
      const refusal = refusalBy(recipient, measured);
      if (refusal === undefined) continue;
      const said = { ...refusal, message: called, domain: recipient.domain };
      yield (refusal.isHeard ? say.stated : say.recipient)(said, at);
    }
    const unobserved = recipients.find((recipient) => recipient.unobserved !== undefined)?.unobserved;
    if (unobserved !== undefined) throw new Unobserved(unobserved);
    if (recipients.length > 0) return;
    const found = refusedBy(measured);
    if (found !== undefined) yield say[found.isAll ? 'all' : 'some']({ ...found.large, message: called }, at);
  },
});
