import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { listed, quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { exchangerReach, isReached, whyUnseenHost } from '../../facts/exchanger-reach.ts';

interface Refusing {
  readonly host: string;
  readonly ip: string;
  /** Ends a sentence that starts with the exchanger. */
  readonly said: string;
}

interface All {
  readonly refusing: readonly Refusing[];
}

const twoHosts = `example.com. MX 10 mx1.example.com.
example.com. MX 20 mx2.example.com.
mx1.example.com. A 192.0.2.1
mx2.example.com. A 192.0.2.2`;

const refused = {
  ended: { kind: 'refused', during: 'connect', said: 'refused the connection' },
} as const;
const silent = {
  ended: { kind: 'timeout', during: 'connect', said: 'did not answer within 10 s' },
} as const;

export default defineCheck({
  id: 'exchanger/unreachable',
  title: 'The mail exchangers take connections on port 25',
  why: `Mail for a domain is given to its exchangers on port 25. Where none takes the connection, every message waits in
the sender's queue and bounces after some days. Where only some refuse, senders lose time, and those that try a single
exchanger lose the mail.`,
  refs: [rfc(5321, '5.1'), rfc(5321, '4.5.4.1')],
  on: 'domain',
  needs: { exchangerReach },
  messages: {
    all: {
      severity: 'error',
      text: ({ refusing }: All) =>
        `no mail exchanger takes connections: ${listed(refusing.map(({ host, ip, said }) => `${quoted(host)} (${ip}) ${said}`))}`,
      remedy: () =>
        'Start the mail server, open port 25 in its firewall, or let the MX records name the hosts that receive your mail.',
    },
    some: {
      severity: 'warning',
      text: ({ host, ip, said }: Refusing) => `the mail exchanger ${quoted(host)} (${ip}) ${said}`,
      remedy: ({ host }) =>
        `Start the mail server of ${quoted(host)} and open port 25 in its firewall, or remove it from the MX records.`,
    },
  },
  examples: [
    {
      title: 'two that answer',
      zone: twoHosts,
      smtp: { '192.0.2.1:25': {}, '192.0.2.2:25': {} },
      says: [],
    },
    {
      title: 'the only one refuses',
      zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1',
      smtp: { '192.0.2.1:25': refused },
      says: ['all'],
    },
    {
      title: 'one of two refuses',
      zone: twoHosts,
      smtp: { '192.0.2.1:25': refused, '192.0.2.2:25': {} },
      says: ['some'],
    },
    {
      title: 'one refuses, and of the other nothing is known',
      zone: twoHosts,
      smtp: { '192.0.2.1:25': refused, '192.0.2.2:25': silent },
      says: ['some'],
    },
    {
      title: 'silence',
      zone: twoHosts,
      smtp: { '192.0.2.1:25': silent, '192.0.2.2:25': silent },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'a network that refuses every connection to port 25',
      zone: twoHosts,
      smtp: { '192.0.2.1:25': refused, '192.0.2.2:25': refused },
      settings: { port25Controls: [{ host: '192.0.2.99', port: 25 }] },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'an exchanger that refuses over IPv6 alone is for exchanger/ipv6',
      zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1\nmx.example.com. AAAA 2001:db8::1',
      smtp: { '192.0.2.1:25': {}, '[2001:db8::1]:25': refused },
      says: [],
    },
    {
      title: 'no exchanger',
      zone: 'example.com. MX 0 .',
      declared: { profile: 'parked' },
      smtp: {},
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ exchangerReach: { answering, refusing, silent } }) =>
    answering.length + refusing.length + silent.length > 0 ? undefined : 'no mail exchanger is spoken to',
  *run({ exchangerReach }, say, { name }) {
    const refusing = exchangerReach.refusing
      .filter(({ exchanger }) => !isReached(exchanger, exchangerReach))
      .map(({ exchanger: { host, ip }, said }) => ({ host, ip, said }));
    const unseen = whyUnseenHost(exchangerReach);
    const place = { in: 'dns', name, type: 'MX' } as const;
    if (refusing.length > 0 && exchangerReach.answering.length === 0 && unseen === undefined)
      yield say.all({ refusing }, place);
    else for (const one of refusing) yield say.some(one, place);
    if (unseen !== undefined) throw new Unobserved(unseen);
  },
});
