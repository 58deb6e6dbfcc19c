/** Which addresses of a domain's mail exchangers can be spoken to, which refuse, and which show nothing. */
import type { Fact } from '../core/fact.ts';
import type { SubjectOf } from '../core/subject.ts';
import type { Conversation } from '../net/smtp/conversation.ts';
import { troubleOf } from './endings.ts';
import { exchangerConversations, type Heard } from './exchanger.ts';
import { type Vantage, vantage } from './vantage.ts';

type Exchanger = SubjectOf<'exchanger'>;

export interface Reach {
  readonly answering: readonly { readonly exchanger: Exchanger; readonly conversation: Conversation }[];
  /** `said` ends a sentence that starts with the exchanger: `refused the connection`. */
  readonly refusing: readonly { readonly exchanger: Exchanger; readonly said: string }[];
  readonly silent: readonly { readonly exchanger: Exchanger; readonly why: string }[];
  readonly vantage: Vantage;
}

const nobody: Reach = {
  answering: [],
  refusing: [],
  silent: [],
  vantage: { port25: 'unknown', ipv6: 'unknown' },
};

export const exchangerReach: Fact<'domain', Reach> = {
  name: 'exchanger-reach',
  on: 'domain',
  async gather(domain, world) {
    const heard = await world.fact(exchangerConversations, domain);
    if (heard.length === 0) return nobody;
    const seen = heard.map(seenAs);
    return {
      answering: seen.flatMap((one) => ('conversation' in one ? [one] : [])),
      refusing: seen.flatMap((one) => ('said' in one ? [one] : [])),
      silent: seen.flatMap((one) => ('why' in one ? [one] : [])),
      vantage: await world.fact(vantage, { kind: 'vantage' }),
    };
  },
};

type Seen = Reach['answering' | 'refusing' | 'silent'][number];

function seenAs(heard: Heard): Seen {
  const { exchanger } = heard;
  if ('unobserved' in heard) return { exchanger, why: heard.unobserved };
  const trouble = troubleOf(heard.conversation);
  if (trouble?.during !== 'connect') return { exchanger, conversation: heard.conversation };
  // A connection that is torn down at once may be torn down by a filter, and for this machine alone.
  return trouble.kind === 'refused'
    ? { exchanger, said: trouble.said }
    : { exchanger, why: `SMTP with ${exchanger.ip}: port 25 ${trouble.said}` };
}

/** Whether the host of an exchanger can be spoken to at any address. */
export const isReached = ({ host }: Exchanger, { answering }: Reach): boolean =>
  answering.some(({ exchanger }) => exchanger.host === host);

/** One exchanger for each host that can be spoken to: its addresses mostly are the same machine. */
export const onePerHost = ({ answering }: Reach): Reach['answering'] =>
  [...new Map([...answering].reverse().map((one) => [one.exchanger.host, one])).values()].reverse();

/** Why a host was not seen at all; undefined where every host was, or refuses. */
export const whyUnseenHost = (reach: Reach): string | undefined =>
  reach.silent.find(({ exchanger }) => !isReached(exchanger, reach))?.why;
