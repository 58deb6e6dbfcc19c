import { defineCheck } from '../../core/check.ts';
import { Unobserved } from '../../core/fact.ts';
import { quoted } from '../../core/quote.ts';
import { rfc } from '../../core/reference.ts';
import { spf, withoutRecord } from '../../facts/spf.ts';
import { liveTermsOf, nameLimit, unansweredIn } from '../../mail/spf/index.ts';

interface TooMany {
  readonly term: string;
  readonly domain: string;
  readonly target: string;
  readonly hosts: number;
}

const hosts = (count: number): string =>
  Array.from({ length: count }, (_, i) => `example.com. MX 10 m${i}.example.com.`).join('\n');

export default defineCheck({
  id: 'spf/mx-limit',
  title: 'No mx of the SPF record stands for more than ten mail hosts',
  why: `The mechanism "mx" makes receivers look up the addresses of all mail exchangers of a domain. With more than ten
of them they stop with a permanent error, even if the client's address is among the first ten.`,
  refs: [rfc(7208, '4.6.4'), rfc(7208, '5.4')],
  on: 'domain',
  needs: { spf },
  messages: {
    exceeded: {
      severity: 'error',
      text: ({ term, domain, target, hosts }: TooMany) =>
        `${quoted(term)} in the SPF record of ${domain} leads to the ${hosts} MX records of ${target}, where ${nameLimit} are allowed`,
      remedy: () => 'Replace the term by the addresses of the hosts that send, with "ip4:" and "ip6:".',
    },
  },
  examples: [
    { title: 'ten hosts', zone: `example.com. TXT "v=spf1 mx -all"\n${hosts(10)}`, says: [] },
    {
      title: 'many hosts that SPF does not use',
      zone: `example.com. TXT "v=spf1 a -all mx"\n${hosts(12)}`,
      says: [],
    },
    { title: 'eleven hosts', zone: `example.com. TXT "v=spf1 mx/24 -all"\n${hosts(11)}`, says: ['exceeded'] },
    {
      title: 'no answer',
      zone: `example.com. TXT "v=spf1 mx -all"\n${hosts(11)}`,
      unanswered: { 'MX example.com': 'timeout' },
      says: [],
      outcome: 'inconclusive',
    },
  ],
  skip: withoutRecord,
  *run({ spf: { tree, at } }, say) {
    const live = [...liveTermsOf(tree)];
    for (const { node, at: holder } of live) {
      const { term, target = '', exchangers = [] } = node;
      const data = { term: term.text, domain: holder.domain, target, hosts: exchangers.length };
      if (exchangers.length > nameLimit) yield say.exceeded(data, at);
    }
    const isOpen = live.some(
      ({ node: { term, exchangers, unanswered } }) =>
        term.kind === 'directive' &&
        term.mechanism.name === 'mx' &&
        exchangers === undefined &&
        unanswered !== undefined,
    );
    const [unanswered] = unansweredIn(tree);
    if (isOpen && unanswered !== undefined) throw new Unobserved(unanswered);
  },
});
