/** Whether what bounces complain of still is so: SPF and reverse DNS of the addresses that they name, as of now. */
import type { Fact, World } from '../core/fact.ts';
import type { SubjectOf } from '../core/subject.ts';
import type { Category } from '../mail/dsn/types.ts';
import { type Evaluation, evaluate } from '../mail/spf/index.ts';
import { bounces } from './bounces.ts';
import { isConfirmed, type Reverse, reverseOf, whyUnsettled } from './ptr.ts';

/** Texts name other addresses too; the most frequent are the sender's. */
const mostAddresses = 3;

export interface SpfNow {
  readonly ip: string;
  readonly result: Evaluation['result'];
}

/** SPF of the domain for each address that a refusal names. */
export const spfNow: Fact<'bounces', readonly SpfNow[]> = {
  name: 'spf-now',
  on: 'bounces',
  async gather(subject, world) {
    const { name } = subject;
    if (name === undefined) return [];
    const identity = { helo: name, mailFrom: `postmaster@${name}` };
    const ips = await namedIn('email-auth-failure', subject, world);
    return Promise.all(
      ips.map(async (ip) => ({ ip, result: (await evaluate({ ip, ...identity }, world)).result })),
    );
  },
};

export interface ReverseNow {
  readonly ip: string;
  /** `confirmed`: a name points to the address and back; `unknown`: the DNS did not answer. */
  readonly reverse: 'confirmed' | 'unconfirmed' | 'missing' | 'unknown';
}

export const reverseNow: Fact<'bounces', readonly ReverseNow[]> = {
  name: 'reverse-now',
  on: 'bounces',
  async gather(subject, world) {
    const ips = await namedIn('reverse-dns', subject, world);
    return Promise.all(ips.map(async (ip) => ({ ip, reverse: stateOf(await reverseOf(ip, world)) })));
  },
};

function stateOf(reverse: Reverse): ReverseNow['reverse'] {
  if (isConfirmed(reverse)) return 'confirmed';
  if (whyUnsettled(reverse) !== undefined) return 'unknown';
  return reverse.names.length === 0 ? 'missing' : 'unconfirmed';
}

/** The addresses that bounces of a category name most. */
export async function namedIn(
  category: Category,
  subject: SubjectOf<'bounces'>,
  world: World,
): Promise<readonly string[]> {
  const { categories } = await world.fact(bounces, subject);
  const ips = categories.find((one) => one.category === category)?.ips ?? [];
  return ips.slice(0, mostAddresses).map(({ name }) => name);
}
