import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { familyOf } from '../../facts/address-range.ts';
import { exchangerReach, isReached } from '../../facts/exchanger-reach.ts';

interface Address {
  readonly host: string;
  readonly ip: string;
}

interface Refusing extends Address {
  readonly said: string;
}

const bothFamilies =
  'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1\nmx.example.com. AAAA 2001:db8::1';

const silent = {
  ended: { kind: 'timeout', during: 'connect', said: 'did not answer within 10 s' },
} as const;

export default defineCheck({
  id: 'exchanger/ipv6',
  title: 'A mail exchanger answers over IPv6 where it has an IPv6 address',
  why: `Senders with IPv6 try that address first. Where nobody answers there, each of their messages waits for a time-out,
and those that do not try IPv4 afterwards give up. It mostly is a firewall that knows only IPv4, or a server that does
not listen on IPv6.`,
  refs: [rfc(5321, '5.2'), rfc(3974)],
  on: 'domain',
  needs: { exchangerReach },
  messages: {
    refused: {
      severity: 'warning',
      text: ({ host, ip, said }: Refusing) =>
        `the mail exchanger ${quoted(host)} answers over IPv4, and over IPv6 (${ip}) it ${said}`,
      remedy: ({ host }) =>
        `Let the mail server listen on IPv6 as well, or remove the AAAA record of ${quoted(host)}.`,
    },
    silent: {
      severity: 'warning',
      text: ({ host, ip }: Address) =>
        `the mail exchanger ${quoted(host)} answers over IPv4, and not over IPv6 (${ip}), although IPv6 works from here`,
      remedy: ({ host }) =>
        `Open port 25 for IPv6 in the firewall and let the mail server listen there, or remove the AAAA record of ${quoted(host)}.`,
    },
  },
  examples: [
    {
      title: 'answers over both',
      zone: bothFamilies,
      smtp: { '192.0.2.1:25': {}, '[2001:db8::1]:25': {} },
      says: [],
    },
    {
      title: 'answers over IPv4 alone',
      zone: bothFamilies,
      smtp: { '192.0.2.1:25': {}, '[2001:db8::1]:25': silent },
      says: ['silent'],
    },
    {
      title: 'refuses over IPv6',
      zone: bothFamilies,
      smtp: {
        '192.0.2.1:25': {},
        '[2001:db8::1]:25': {
          ended: { kind: 'refused', during: 'connect', said: 'refused the connection' },
        },
      },
      says: ['refused'],
    },
    {
      title: 'a machine without IPv6',
      zone: bothFamilies,
      smtp: { '192.0.2.1:25': {} },
      settings: { port25Controls: [{ host: '192.0.2.250', port: 25 }] },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'silent over both, which is for exchanger/unreachable',
      zone: bothFamilies,
      smtp: { '192.0.2.1:25': silent, '[2001:db8::1]:25': silent },
      says: [],
      outcome: 'inconclusive',
    },
    {
      title: 'no IPv6 address',
      zone: 'example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1',
      smtp: { '192.0.2.1:25': {} },
      says: [],
      outcome: 'skipped',
    },
  ],
  skip: ({ exchangerReach: { answering, refusing, silent } }) =>
    [...answering, ...refusing, ...silent].some(({ exchanger: { ip } }) => familyOf(ip) === 6)
      ? undefined
      : 'no mail exchanger that is spoken to has an IPv6 address',
  *run({ exchangerReach }, say) {
    const { refusing, silent, vantage } = exchangerReach;
    for (const { exchanger, said } of refusing) {
      const { host, ip } = exchanger;
      if (familyOf(ip) === 6 && isReached(exchanger, exchangerReach))
        yield say.refused({ host, ip, said }, { in: 'dns', name: host, type: 'AAAA' });
    }
    for (const { exchanger, why } of silent) {
      const { host, ip } = exchanger;
      if (familyOf(ip) !== 6) continue;
      // Silence is something to tell only where the same way leads elsewhere.
      if (vantage.ipv6 !== 'yes' || !isReached(exchanger, exchangerReach)) throw new Unobserved(why);
      yield say.silent({ host, ip }, { in: 'dns', name: host, type: 'AAAA' });
    }
  },
});
