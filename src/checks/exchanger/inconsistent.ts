import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { ehloOf } from '../../facts/endings.ts';
import { exchangerReach, onePerHost, whyUnseenHost } from '../../facts/exchanger-reach.ts';
import type { Conversation } from '../../net/smtp/conversation.ts';

interface Starttls {
  readonly offering: readonly string[];
  readonly lacking: readonly string[];
}

interface Sizes {
  /** From small to large, in octets. */
  readonly sizes: readonly { readonly host: string; readonly octets: number }[];
}

const zone = `example.com. MX 10 mx1.example.com.
example.com. MX 20 mx2.example.com.
mx1.example.com. A 192.0.2.1
mx2.example.com. A 192.0.2.2`;
const limited = (octets: number) => ({ keywords: [`SIZE ${octets}`, 'STARTTLS'] });

const hosts = (names: readonly string[]): string => listed(names.map((name) => quoted(name)));

export default defineCheck({
  id: 'exchanger/inconsistent',
  title: 'All mail exchangers of the domain offer the same',
  why: `Senders go to whichever exchanger answers first. Where one takes large messages and another does not, the same mail
arrives on one day and bounces on the next; where one has no TLS, an attacker only has to keep senders from the others.`,
  refs: [rfc(5321, '5.1'), rfc(1870, '6.1'), rfc(3207)],
  on: 'domain',
  needs: { exchangerReach },
  messages: {
    starttls: {
      severity: 'notice',
      text: ({ offering, lacking }: Starttls) =>
        `${hosts(offering)} offer${offering.length === 1 ? 's' : ''} STARTTLS, and ${hosts(lacking)} ${lacking.length === 1 ? 'does' : 'do'} not`,
      remedy: ({ lacking }) => `Turn on STARTTLS on ${hosts(lacking)}, or remove it from the MX records.`,
    },
    size: {
      severity: 'notice',
      text: ({ sizes }: Sizes) =>
        `the mail exchangers take messages of different size: ${listed(sizes.map(({ host, octets }) => `${quoted(host)} up to ${octets} octets`))}`,
      remedy: () => 'Set the same limit for the size of a message on every mail exchanger.',
    },
  },
  examples: [
    { title: 'two that offer the same', zone, smtp: { '192.0.2.1:25': {}, '192.0.2.2:25': {} }, says: [] },
    {
      title: 'one without STARTTLS',
      zone,
      smtp: { '192.0.2.1:25': {}, '192.0.2.2:25': { keywords: ['SIZE 52428800'] } },
      says: ['starttls'],
    },
    {
      title: 'two limits',
      zone,
      smtp: { '192.0.2.1:25': limited(50_000_000), '192.0.2.2:25': limited(10_000_000) },
      says: ['size'],
    },
    {
      title: 'a limit that is not told',
      zone,
      smtp: { '192.0.2.1:25': limited(50_000_000), '192.0.2.2:25': { keywords: ['SIZE', 'STARTTLS'] } },
      says: [],
    },
    {
      title: 'one that is busy',
      zone,
      smtp: {
        '192.0.2.1:25': {},
        '192.0.2.2:25': {
          ended: {
            kind: 'rejected',
            during: 'greeting',
            said: 'answered with 421',
            reply: { code: 421, lines: ['too many connections'] },
          },
        },
      },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'a single exchanger',
      zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1',
      smtp: { '192.0.2.1:25': {} },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ exchangerReach: { answering, refusing, silent } }) => {
    const named = [...answering, ...refusing, ...silent].map(({ exchanger: { host } }) => host);
    return new Set(named).size > 1 ? undefined : 'there are not two mail exchangers that are spoken to';
  },
  *run({ exchangerReach }, say, { name }) {
    const seen = onePerHost(exchangerReach).flatMap(({ exchanger: { host }, conversation }) =>
      ehloOf(conversation) === undefined ? [] : [{ host, conversation }],
    );
    const place = { in: 'dns', name, type: 'MX' } as const;
    const [offering, lacking] = [true, false].map((wanted) =>
      seen.filter(({ conversation }) => offersTls(conversation) === wanted).map(({ host }) => host),
    );
    if (offering?.length && lacking?.length) yield say.starttls({ offering, lacking }, place);
    const sizes = seen.flatMap(({ host, conversation }) => limitOf(host, conversation));
    if (new Set(sizes.map(({ octets }) => octets)).size > 1)
      yield say.size({ sizes: sizes.sort((one, other) => one.octets - other.octets) }, place);
    const unseen = whyUnseenHost(exchangerReach) ?? putOff(exchangerReach.answering);
    if (unseen !== undefined) throw new Unobserved(unseen);
  },
});

const offersTls = ({ ehlo }: Conversation): boolean => ehlo?.offers.starttls === true;

/** RFC 1870 §4: no number, and nought, set no limit that could be compared. */
function limitOf(host: string, conversation: Conversation): Sizes['sizes'] {
  const octets = ehloOf(conversation)?.size?.octets ?? 0;
  return octets === 0 ? [] : [{ host, octets }];
}

const putOff = (
  answering: readonly {
    readonly exchanger: { readonly host: string };
    readonly conversation: Conversation;
  }[],
): string | undefined => {
  const one = answering.find(({ conversation }) => ehloOf(conversation) === undefined);
  return one === undefined ? undefined : `${one.exchanger.host} did not say what it offers`;
};
