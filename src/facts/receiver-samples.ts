/** Domains for the examples of the checks `requirements/*`: one that every receiver takes mail from, and what it may lack. */
import type { Example } from '../core/check.ts';

const zone = `example.com. MX 10 mx.example.com.
example.com. TXT "v=spf1 ip4:20.2.3.4 -all"
_dmarc.example.com. TXT "v=DMARC1; p=reject; rua=mailto:dmarc@example.com"
mx.example.com. A 20.2.3.4
4.3.2.20.in-addr.arpa. PTR mx.example.com.`;
const declared: NonNullable<Example['declared']> = {
  sendingNetworks: ['20.2.3.4'],
  helo: 'mx.example.com',
};

export const asItShouldBe: Example = {
  title: 'nothing that speaks against it',
  zone,
  declared,
  says: [],
};

export const withoutPtr: Example = {
  title: 'no PTR record',
  zone: zone.replace(/^4.*$/m, ''),
  declared,
  says: ['unmet'],
};

export const withoutDmarc: Example = {
  title: 'no DMARC record',
  zone: zone.replace(/^_dmarc.*$/m, ''),
  declared,
  says: ['unmet'],
};

export const bulkWithoutDmarc: Example = {
  ...withoutDmarc,
  title: 'a bulk sender without a DMARC record',
  declared: { ...declared, profile: 'bulk-sender' },
};

export const outsideSpf: Example = {
  title: 'a sender that SPF does not name',
  zone: zone.replace('ip4:20.2.3.4', 'ip4:20.2.3.5'),
  declared,
  says: ['unmet'],
};

/** Those that are the receiver's own among those of all; `hangsOn` is a question that its conditions rest on. */
export const receiverExamples = (own: readonly Example[], hangsOn: string): readonly Example[] => [
  asItShouldBe,
  ...own,
  {
    title: 'no answer, which neither proves nor refutes anything',
    zone,
    declared,
    unanswered: { [hangsOn]: 'timeout' },
    says: [],
  },
  {
    title: 'a domain that sends no mail',
    zone: 'example.com. MX 0 .',
    declared: { profile: 'parked' },
    says: [],
    outcome: 'skipped',
  },
];

export const [spfRecord, ptrRecord] = ['TXT example.com', 'PTR 4.3.2.20.in-addr.arpa'] as const;
