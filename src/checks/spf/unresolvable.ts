import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { spf, withoutRecord } from '../../facts/spf.ts';
import { voidLimit } from '../../mail/spf/index.ts';

interface Empty {
  readonly term: string;
  readonly target: string;
}

const remedy = ({ term, target }: Empty): string =>
  `Delete ${quoted(term)} from the SPF record, or give ${quoted(target)} the records that it lacks.`;

export default defineCheck({
  id: 'spf/unresolvable',
  title: 'Every a and mx of the SPF record finds an address',
  why: `A term that finds no address authorises nobody, and it costs one of the ten look-ups and one of the two void
look-ups that a record may cause. It is mostly left from a host that is gone, or copied from instructions that suppose
a web server or a mail exchanger at the domain.`,
  refs: [rfc(7208, '5.3'), rfc(7208, '5.4')],
  on: 'domain',
  needs: { spf },
  messages: {
    a: {
      severity: 'warning',
      text: ({ term, target }: Empty) =>
        `${quoted(term)} in the SPF record authorises nobody: ${quoted(target)} has no address`,
      remedy,
    },
    mx: {
      severity: 'warning',
      text: ({ term, target }: Empty) =>
        `${quoted(term)} in the SPF record authorises nobody: ${quoted(target)} has no MX record`,
      remedy,
    },
    hosts: {
      severity: 'warning',
      text: ({ term, target }: Empty) =>
        `${quoted(term)} in the SPF record authorises nobody: no mail exchanger of ${quoted(target)} has an address`,
      remedy: ({ term }: Empty) =>
        `Delete ${quoted(term)} from the SPF record, or give the mail exchangers addresses.`,
    },
  },
  examples: [
    {
      title: 'addresses of one family',
      zone: `example.com. TXT "v=spf1 a mx -all"\nexample.com. AAAA 2001:db8::1
example.com. MX 10 mx.example.com.\nmx.example.com. A 192.0.2.1`,
      says: [],
    },
    { title: 'no address', zone: 'example.com. TXT "v=spf1 a:old.example.com -all"', says: ['a'] },
    { title: 'no MX record', zone: 'example.com. TXT "v=spf1 mx -all"', says: ['mx'] },
    {
      title: 'the null MX',
      zone: 'example.com. TXT "v=spf1 mx -all"\nexample.com. MX 0 .',
      says: ['hosts'],
    },
    {
      title: 'a mail exchanger without an address',
      zone: 'example.com. TXT "v=spf1 mx -all"\nexample.com. MX 10 gone.example.com.',
      says: ['hosts'],
    },
    {
      title: 'no answer',
      zone: 'example.com. TXT "v=spf1 a -all"',
      unanswered: { 'AAAA example.com': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: ({ spf }) =>
    spf.tree.voids > voidLimit ? 'too many look-ups find nothing (spf/void-lookups)' : withoutRecord({ spf }),
  *run({ spf: { tree, at } }, say) {
    const hosts = tree.terms.flatMap((node) => {
      const { term, isDead, isCut, isIndeterminate, networks } = node;
      if (isDead || isCut || isIndeterminate || term.kind !== 'directive' || networks.length > 0) return [];
      const { name } = term.mechanism;
      return name === 'a' || name === 'mx' ? [{ ...node, name }] : [];
    });
    for (const { term, name, target = '', exchangers = [], unanswered } of hosts) {
      if (unanswered !== undefined) continue;
      const data = { term: term.text, target };
      yield (exchangers.length > 0 ? say.hosts : say[name])(data, at);
    }
    const silent = hosts.find(({ unanswered }) => unanswered !== undefined)?.unanswered;
    if (silent !== undefined) throw new Unobserved(silent);
  },
});
