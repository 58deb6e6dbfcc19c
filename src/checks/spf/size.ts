import { defineCheck } from '../../core/check.ts';
import { provider, rfc } from '../../core/reference.ts';
import { spf } from '../../facts/spf.ts';
import type { RR } from '../../net/dns/resolver.ts';

/** RFC 7208 §3.4: with the name and the headers, such a record still fits into 512 octets. */
const longestRecord = 450;
/** What resolvers take in one UDP packet. The 512 octets of the RFC date from before EDNS. */
const longestAnswer = 1232;

/** Header, question, and for each record a compressed name, type, class, TTL, length and counted strings. */
const answerSize = (name: string, records: readonly RR<'TXT'>[]): number =>
  12 +
  name.length +
  6 +
  records.reduce((sum, { data }) => sum + 12 + data.reduce((size, string) => size + 1 + string.length, 0), 0);

export default defineCheck({
  id: 'spf/size',
  title: 'The SPF record fits into a small DNS answer',
  why: `A DNS answer that does not fit into one UDP packet is asked for again over TCP, which some firewalls and
resolvers do not manage; then SPF fails for a while with a temporary error. All TXT records of the domain travel in the
same answer, so that old verification tokens count as well.`,
  refs: [rfc(7208, '3.4'), provider('DNS flag day 2020', 'https://www.dnsflagday.net/2020/')],
  on: 'domain',
  needs: { spf },
  messages: {
    record: {
      severity: 'notice',
      text: ({ size }: { size: number }) =>
        `the SPF record has ${size} characters; with more than ${longestRecord} it does not fit into the smallest DNS answer`,
      remedy: () =>
        'Remove terms that are not needed, or move some into a record of their own that is included.',
    },
    answer: {
      severity: 'notice',
      text: ({ size, count }: { size: number; count: number }) =>
        `the ${count} TXT records of the domain make an answer of ${size} octets, more than the ${longestAnswer} that fit into a UDP packet`,
      remedy: () =>
        'Delete verification tokens that have done their work, or move them to names of their own.',
    },
  },
  examples: [
    { title: 'a short record', zone: 'example.com. TXT "v=spf1 mx -all"', says: [] },
    {
      title: 'some tokens beside it',
      zone: `example.com. TXT "v=spf1 mx -all"\n${Array.from({ length: 8 }, (_, i) => `example.com. TXT "token-${i}=${'x'.repeat(60)}"`).join('\n')}`,
      says: [],
    },
    {
      title: 'a long record',
      zone: `example.com. TXT "v=spf1 ${Array.from({ length: 12 }, (_, i) => `ip4:198.51.100.${100 + i}`).join(' ')} " "${Array.from({ length: 12 }, (_, i) => `ip4:203.0.113.${100 + i}`).join(' ')} -all"`,
      says: ['record'],
    },
    {
      title: 'many tokens',
      zone: `example.com. TXT "v=spf1 mx -all"\n${Array.from({ length: 20 }, (_, i) => `example.com. TXT "token-${i}=${'x'.repeat(60)}"`).join('\n')}`,
      says: ['answer'],
    },
  ],
  skip: ({ spf }) => (spf.records.length > 0 ? undefined : 'there is no SPF record'),
  *run({ spf: { texts, own, at } }, say, { name }) {
    const length = own?.text.length ?? 0;
    const size = answerSize(
      name,
      texts.map(({ rr }) => rr),
    );
    if (length > longestRecord) yield say.record({ size: length }, at);
    if (size > longestAnswer) yield say.answer({ size, count: texts.length }, at);
  },
});
