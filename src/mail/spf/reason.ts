/** A result in one sentence for people. */
import type { Conclusion } from './check-host.ts';
import { lookupLimit, nameLimit, voidLimit } from './limits.ts';
import type { SpfObstacle } from './session.ts';

/** `address` as it was given. Holds remote text: escape on the way out. */
export function reasonFor(conclusion: Conclusion, address: string): string {
  if ('obstacle' in conclusion) return sentences[conclusion.obstacle.code](conclusion.obstacle, address);
  const { domain, mechanism } = conclusion;
  if (mechanism === undefined) return `No term of the SPF record of ${domain} matches ${address}.`;
  return `The term "${mechanism}" of the SPF record of ${domain} matches ${address}.`;
}

const sentences: Readonly<Record<SpfObstacle['code'], (obstacle: SpfObstacle, address: string) => string>> = {
  'not-an-address': (_, address) => `"${address}" is not an IP address.`,
  'not-a-domain': ({ domain }) => `"${domain}" is not a domain name of two labels or more.`,
  'no-record': ({ domain }) => `${domain} has no SPF record.`,
  'several-records': ({ domain }) => `${domain} has more than one SPF record.`,
  syntax: ({ domain, problems }) =>
    `The SPF record of ${domain} has an error at "${problems?.[0]?.text ?? ''}".`,
  'lookup-limit': (at) => `With ${where(at)} the evaluation needs more than ${lookupLimit} DNS look-ups.`,
  'void-limit': (at) => `With ${where(at)} more than ${voidLimit} DNS look-ups found nothing.`,
  'mx-limit': (at) => `The look-up of ${where(at)} gives more than ${nameLimit} mail hosts.`,
  'target-without-record': (at) => `What ${where(at)} names has no SPF record.`,
  unanswered: (at) =>
    `The DNS gave no answer for ${at.term === undefined ? at.domain : where(at)}: ${at.detail ?? ''}.`,
};

const where = ({ term, domain }: SpfObstacle): string =>
  `the term "${term ?? ''}" of the SPF record of ${domain}`;
