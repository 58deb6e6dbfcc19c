import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { listed } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { measured, messageInWords, messagePlace } from '../../facts/message.ts';
import {
  type Excess,
  excessInWords,
  excessOver,
  largestInWords,
  shrinking,
} from '../../facts/message-excess.ts';
import { type Recipient, recipients } from '../../facts/recipients.ts';
import type { Measured } from '../../mail/message/index.ts';
import { type DomainName, parseName } from '../../net/dns/name.ts';

/** The limit is the smallest of the exchangers that refuse the message. */
interface Refused extends Excess {
  readonly message: string;
  readonly domain: string;
  readonly exchangers: readonly string[];
}

const zone = `example.net. MX 10 mx1.example.net.
example.net. MX 20 mx2.example.net.
mx1.example.net. A 45.79.1.1
mx2.example.net. A 45.79.1.2`;
const settings = { messageSize: 20_000_000, recipientDomains: [parseName('example.net') as DomainName] };
const server = (size: string) => ({ keywords: ['STARTTLS', size, '8BITMIME'] });

export default defineCheck({
  id: 'size/recipient',
  title: 'The mail exchangers of the recipients take the messages, large as they are',
  why: `Your own server may take a message that the recipient's does not. It then comes back as a bounce with 552 5.3.4,
often hours later, and nobody but the sender learns of it. Mail exchangers say in EHLO how much they take (SIZE), counted
on the wire, where files take a good third more than on the disk.`,
  refs: [rfc(1870, '4'), rfc(1870, '6.1'), rfc(3463, '3.4')],
  on: 'message',
  needs: { measured, recipients },
  messages: {
    everywhere: {
      severity: 'error',
      text: (refused: Refused) =>
        `${refused.message} has ${excessInWords(refused)} ${refused.domain} takes (SIZE ${refused.limit} of ${listed(refused.exchangers, 3)})${largestInWords(refused)}`,
      remedy: (refused: Refused) => `${shrinking(refused)}.`,
    },
    somewhere: {
      severity: 'warning',
      text: (refused: Refused) =>
        `${refused.message} has ${excessInWords(refused)} ${listed(refused.exchangers, 3)} ${refused.exchangers.length === 1 ? 'takes' : 'take'} for ${refused.domain} (SIZE ${refused.limit}), though not all its mail exchangers are so strict${largestInWords(refused)}`,
      remedy: (refused: Refused) =>
        `${shrinking(refused)}, since any of the mail exchangers may get the message.`,
    },
  },
  examples: [
    {
      title: 'a message that all exchangers take',
      zone,
      settings,
      smtp: { '45.79.1.1:25': server('SIZE 52428800'), '45.79.1.2:25': server('SIZE') },
      says: [],
    },
    {
      title: 'a message that none takes',
      zone,
      settings,
      smtp: { '45.79.1.1:25': server('SIZE 10240000'), '45.79.1.2:25': server('SIZE 10485760') },
      says: ['everywhere'],
    },
    {
      title: 'a message that one takes and the other not',
      zone,
      settings,
      smtp: { '45.79.1.1:25': server('SIZE 10240000'), '45.79.1.2:25': server('SIZE 52428800') },
      says: ['somewhere'],
    },
    {
      title: 'an exchanger that cannot be seen',
      zone,
      settings,
      smtp: { '45.79.1.1:25': server('SIZE 52428800') },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'a domain without mail exchangers',
      zone: 'example.net. MX 0 .',
      settings,
      smtp: {},
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'exchangers that are not to be spoken to',
      zone,
      settings: { ...settings, exchangers: 'off' },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ recipients }) => {
    if (recipients.length === 0) return 'recipient-domains names no domain';
    const isOff = recipients.some(({ hosts }) => hosts.some(({ heard }) => heard.kind === 'off'));
    return isOff ? 'the setting "exchangers" is off' : undefined;
  },
  *run({ measured, recipients }, say, message) {
    for (const recipient of recipients) {
      const refusing = refusals(recipient, measured);
      const [strictest] = refusing;
      if (strictest === undefined) continue;
      const refused = {
        ...strictest.excess,
        message: messageInWords(message),
        domain: recipient.domain,
        exchangers: refusing.map(({ host }) => host),
      };
      yield (refusing.length === recipient.hosts.length ? say.everywhere : say.somewhere)(
        refused,
        messagePlace(message),
      );
    }
    const unobserved = recipients.flatMap(gapsIn)[0];
    if (unobserved !== undefined) throw new Unobserved(unobserved);
  },
});

/** The strictest first. */
const refusals = ({ hosts }: Recipient, message: Measured) =>
  hosts
    .flatMap(({ host, heard }) => {
      const excess = heard.kind === 'heard' ? excessOver(heard, message) : undefined;
      return excess === undefined ? [] : [{ host, excess }];
    })
    .sort((a, b) => a.excess.limit - b.excess.limit);

const gapsIn = ({ hosts, unobserved }: Recipient): readonly string[] => [
  ...(unobserved === undefined ? [] : [unobserved]),
  ...hosts.flatMap(({ heard }) => (heard.kind === 'unobserved' ? [heard.why] : [])),
];
