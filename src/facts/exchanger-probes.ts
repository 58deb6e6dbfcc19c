/** What an exchanger answered to the questions at the end of its conversation: relay, VRFY, EXPN, postmaster. */
import type { Fact } from '../core/fact.ts';
import type { SubjectOf } from '../core/subject.ts';
import type { Conversation, Probe, Reply } from '../net/smtp/conversation.ts';
import { isEvidence } from './endings.ts';
import {
  exchangerCall,
  exchangerConversation,
  exchangers,
  noSuchUser,
  strangers,
  trickAt,
} from './exchanger.ts';
import { whereUnobserved } from './unobserved.ts';

/**
 * - `closed`: refuses to take mail from strangers for strangers. `deferred`: refuses for now, which says nothing.
 * - `relays`: takes a recipient whose domain is not its own, and refuses one whose domain does not exist.
 * - `takes-anything`: takes even a recipient in a domain that cannot exist: it relays for everybody, or refuses later.
 */
export interface RelayProbe {
  readonly verdict: 'closed' | 'deferred' | 'relays' | 'takes-anything' | 'not-asked';
  readonly from: string;
  readonly to: string;
  /** To MAIL, to RCPT for `to`, and to RCPT for a domain that does not exist. */
  readonly mail?: Reply;
  readonly foreign?: Reply;
  readonly nowhere?: Reply;
}

export const relayProbe: Fact<'exchanger', RelayProbe> = {
  name: 'relay-probe',
  on: 'exchanger',
  async gather(subject, world) {
    const conversation = await world.fact(exchangerConversation, subject);
    const [mail, plain, nowhere, trick, nobody] = repliesTo(conversation, ({ kind }) => kind === 'envelope');
    // A server that takes even nobody's mail takes the trick's for a name of its own.
    const isTricked = isTaken(trick) && !isTaken(plain) && nobody !== undefined && !isTaken(nobody);
    const [to] = isTricked ? trickAt(subject.host) : [strangers.recipient];
    const replies = { mail, foreign: isTricked ? trick : plain, nowhere };
    return {
      verdict: relayVerdict(replies),
      from: strangers.sender,
      to,
      ...Object.fromEntries(Object.entries(replies).filter(([, reply]) => reply !== undefined)),
    };
  },
};

function relayVerdict({
  mail,
  foreign,
  nowhere,
}: {
  readonly [name in 'mail' | 'foreign' | 'nowhere']: Reply | undefined;
}): RelayProbe['verdict'] {
  const last = foreign ?? mail;
  if (last === undefined) return 'not-asked';
  if (last.code >= 500) return 'closed';
  if (last.code >= 300 || foreign === undefined) return 'deferred';
  return isTaken(nowhere) ? 'takes-anything' : 'relays';
}

/** What VRFY says of postmaster and of a user that nobody is, and EXPN of postmaster. Absent where it was not answered. */
export interface Verify {
  readonly postmaster?: Reply;
  readonly nobody?: Reply;
  readonly expand?: Reply;
}

export const verify: Fact<'exchanger', Verify> = {
  name: 'verify',
  on: 'exchanger',
  async gather(subject, world) {
    const conversation = await world.fact(exchangerConversation, subject);
    const [postmaster] = repliesTo(
      conversation,
      (probe) => probe.kind === 'verify' && probe.argument === 'postmaster',
    );
    const [nobody] = repliesTo(
      conversation,
      (probe) => probe.kind === 'verify' && probe.argument === noSuchUser,
    );
    const [expand] = repliesTo(conversation, ({ kind }) => kind === 'expand');
    return Object.fromEntries(
      Object.entries({ postmaster, nobody, expand }).filter(([, reply]) => reply !== undefined),
    );
  },
};

/** Names that stand for a task and not for somebody (RFC 2142). */
export const roles = ['postmaster', 'abuse'] as const;
export type Role = (typeof roles)[number];

export interface RoleAnswers {
  readonly exchanger: SubjectOf<'exchanger'>;
  /** To RCPT, or to MAIL where that was refused; absent where the exchanger gave no answer. */
  readonly replies: { readonly [role in Role]?: Reply };
}

/** What every exchanger of a domain says to mail for its roles (RFC 5321 §4.5.1); empty where nobody asks for it. */
export const roleAnswers: Fact<'domain', readonly RoleAnswers[]> = {
  name: 'role-answers',
  on: 'domain',
  async gather(domain, world) {
    if (!world.settings.postmaster) return [];
    const all = await world.fact(exchangers, domain);
    return Promise.all(
      all.map(async (exchanger) => {
        // Where the first conversation shows nothing, a second would wait in vain.
        const first = await world
          .fact(exchangerConversation, exchanger)
          .catch(whereUnobserved(() => undefined));
        if (first === undefined) return { exchanger, replies: {} };
        const to = roles.map((role) => `${role}@${domain.name}`);
        const probes = [{ kind: 'envelope', from: '', to }] as const;
        const conversation = await world.smtp({ ...exchangerCall(exchanger, world), probes });
        return { exchanger, replies: isEvidence(conversation) ? repliesByRole(conversation) : {} };
      }),
    );
  },
};

/** A server that refuses the empty sender refuses its postmaster mail; of abuse nothing is known then. */
function repliesByRole(conversation: Conversation): RoleAnswers['replies'] {
  const [mail, postmaster = mail, abuse] = repliesTo(conversation, () => true);
  return {
    ...(postmaster === undefined ? {} : { postmaster }),
    ...(abuse === undefined ? {} : { abuse }),
  };
}

const isTaken = (reply: Reply | undefined): boolean =>
  reply !== undefined && reply.code >= 200 && reply.code < 300;

/** The replies to the first probe that is wanted, in order; those that did not come are left out at the end. */
const repliesTo = (
  { probes }: Conversation,
  wanted: (probe: Probe) => boolean,
): readonly (Reply | undefined)[] =>
  probes.find(({ probe }) => wanted(probe))?.exchanges.map(({ reply }) => reply) ?? [];
