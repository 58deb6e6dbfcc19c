import { defineCheck } from '../../core/check.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { type MailFromSpf, mailFromSpf } from '../../facts/mail-from.ts';

interface Refused {
  readonly name: string;
  readonly address: string;
  readonly result: string;
  /** How many of the addresses tried do not pass. */
  readonly refused: number;
  readonly tried: number;
}

const who = ({ name, address, refused, tried }: Refused): string =>
  `mail from ${address} with the envelope domain ${quoted(name)}${tried > 1 ? ` (and ${refused} of ${tried} addresses in all)` : ''}`;
const remedy = ({ name, address }: Refused): string =>
  `Add ${address.includes(':') ? 'ip6' : 'ip4'}:${address} to the SPF record of ${name}, or take the address off sending-ips if it does not send with this domain.`;

const declared = { mailFrom: ['bounces.example.com'], sendingNetworks: ['20.2.3.4'] };
const record = 'bounces.example.com. TXT "v=spf1';

export default defineCheck({
  id: 'sender/mail-from-spf',
  title: 'The declared senders pass SPF for the domains of the envelope sender',
  why: `SPF is about the envelope sender. Where that has a domain of its own, as with most newsletter services, the
record of the domain in the From line is never asked, and this one decides.`,
  refs: [rfc(7208, '2.4'), rfc(7208, '8')],
  on: 'domain',
  needs: { results: mailFromSpf },
  messages: {
    fails: {
      severity: 'error',
      text: (data: Refused) => `${who(data)} ends with ${data.result} in SPF`,
      remedy,
    },
    unpassed: {
      severity: 'warning',
      text: (data: Refused) => `${who(data)} does not pass SPF: the result is ${data.result}`,
      remedy,
    },
  },
  examples: [
    { title: 'a record that names the sender', zone: `${record} ip4:20.2.3.0/24 -all"`, declared, says: [] },
    { title: 'a record that does not', zone: `${record} mx -all"`, declared, says: ['fails'] },
    { title: 'no record', zone: 'bounces.example.com. MX 10 mx.example.com.', declared, says: ['unpassed'] },
    {
      title: 'half of a network',
      zone: `${record} ip4:20.2.3.0/25 ~all"`,
      declared: { ...declared, sendingNetworks: ['20.2.3.0/24'] },
      says: ['unpassed'],
    },
    { title: 'none declared', zone: '', says: [], outcome: 'skipped' },
    {
      title: 'no answer',
      zone: '',
      declared,
      unanswered: { 'TXT bounces.example.com': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ results }) =>
    results.length === 0 ? 'no envelope domain of its own, or no public sender, is declared' : undefined,
  *run({ results }, say) {
    for (const name of new Set(results.map((one) => one.name))) {
      const tried = results.filter((one) => one.name === name);
      const refused = tried.filter(({ result }) => result !== 'pass');
      const worst = refused.find(isFailure) ?? refused[0];
      if (worst === undefined) continue;
      const { address, result } = worst;
      const data = { name, address, result, refused: refused.length, tried: tried.length };
      yield say[isFailure(worst) ? 'fails' : 'unpassed'](data, { in: 'dns', name, type: 'TXT' });
    }
  },
});

const isFailure = ({ result }: MailFromSpf): boolean => result === 'fail' || result === 'permerror';
