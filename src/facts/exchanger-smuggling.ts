/** Whether the exchangers of a domain can be used for SMTP smuggling, where the settings declare them to be one's own. */
import type { Fact, World } from '../core/fact.ts';
import type { SubjectOf } from '../core/subject.ts';
import type { Conversation, ProbeResult, Reply } from '../net/smtp/conversation.ts';
import { exchangerCall, exchangerConversations, type Heard } from './exchanger.ts';
import { isOf } from './exchanger-owner.ts';
import { saidIn } from './said.ts';

/** `sound` takes nothing but the right end for the end of a message; `taken` is what the other took for it. */
export type Smuggling = { readonly exchanger: SubjectOf<'exchanger'> } & (
  | { readonly verdict: 'sound' }
  | { readonly verdict: 'smuggles'; readonly taken: string; readonly reply: Reply }
  | { readonly verdict: 'unobserved'; readonly why: string }
);

/** Hosts that belong to no domain of the run are left alone: the probe goes into DATA. */
export const smuggling: Fact<'domain', readonly Smuggling[]> = {
  name: 'smuggling',
  on: 'domain',
  async gather(domain, world) {
    if (world.settings.smtpTest !== 'active') return [];
    const all = await world.fact(exchangerConversations, domain);
    const own = all.filter(({ exchanger }) => isOf(exchanger.host, world.settings.domains));
    return Promise.all(own.map((heard) => tried(heard, `postmaster@${domain.name}`, world)));
  },
};

async function tried(heard: Heard, to: string, world: World): Promise<Smuggling> {
  const { exchanger } = heard;
  if ('unobserved' in heard) return { exchanger, verdict: 'unobserved', why: heard.unobserved };
  const probes = [{ kind: 'smuggling', to }] as const;
  return { exchanger, ...judged(await world.smtp({ ...exchangerCall(exchanger, world), probes })) };
}

type Verdict = Smuggling extends infer S ? (S extends Smuggling ? Omit<S, 'exchanger'> : never) : never;

function judged({ ended, probes }: Conversation): Verdict {
  const exchanges = probes[0]?.exchanges ?? [];
  const { command = '', reply }: Partial<Exchange> = exchanges.at(-1) ?? {};
  const isAfterData = exchanges.some((exchange) => exchange.reply?.code === 354);
  if (isAfterData && reply !== undefined && reply.code < 300)
    return { verdict: 'smuggles', taken: command, reply };
  if (isAfterData && reply !== undefined && ofLineEnds.test(reply.lines.join(' ')))
    return { verdict: 'sound' };
  if (reply !== undefined && reply.code !== 354)
    return { verdict: 'unobserved', why: `it answers ${command} with ${saidIn(reply)}` };
  if (ended.kind !== 'completed') return { verdict: 'unobserved', why: `it ${ended.said}` };
  return isAfterData ? { verdict: 'sound' } : { verdict: 'unobserved', why: 'it was not asked' };
}

type Exchange = ProbeResult['exchanges'][number];

/** The refusal of a wrong end, as Postfix and Exim word it; another one may be of the message, taken as ended. */
const ofLineEnds = /\bbare\b|line.?(end|feed|terminat)|newline|<lf>|<cr>|carriage return|smuggl/i;
