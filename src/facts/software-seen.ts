/** The software behind a domain: of its mail exchangers, and of the server through which it sends. */
import type { Fact, World } from '../core/fact.ts';
import type { SubjectOf } from '../core/subject.ts';
import type { Conversation } from '../net/smtp/conversation.ts';
import { ehloOf, troubleOf } from './endings.ts';
import { isOf } from './exchanger-owner.ts';
import { exchangerReach, onePerHost, whyUnseenHost } from './exchanger-reach.ts';
import { type Software, softwareOf } from './software.ts';
import { submission } from './submission-conversation.ts';
import { whereUnobserved } from './unobserved.ts';

export interface SeenSoftware {
  /** Whether there is any server to speak to. */
  readonly hasServers: boolean;
  /** Each software in each version once, with the hosts that run it. Hosts that hide it are not among them. */
  readonly seen: readonly Running[];
  /** Why some server has shown nothing. */
  readonly unseen?: string;
}

export interface Running {
  readonly software: Software;
  readonly hosts: readonly string[];
  /** Whether the hosts belong to a domain of the run. */
  readonly isOwn: boolean;
}

interface Server {
  readonly host: string;
  readonly conversation: Conversation;
}

export const seenSoftware: Fact<'domain', SeenSoftware> = {
  name: 'software',
  on: 'domain',
  async gather(domain, world) {
    const [reach, sending] = await Promise.all([
      world.fact(exchangerReach, domain),
      sendingServer(domain, world),
    ]);
    const receiving = onePerHost(reach).map(({ exchanger, conversation }) => ({
      host: exchanger.host,
      conversation,
    }));
    const servers = [...receiving, ...('servers' in sending ? sending.servers : [])];
    const unseen = whyUnseenHost(reach) ?? ('unseen' in sending ? sending.unseen : whyMute(servers));
    const hasServers = servers.length > 0 || unseen !== undefined;
    return { hasServers, seen: grouped(servers, world), ...(unseen === undefined ? {} : { unseen }) };
  },
};

/** A server that was busy, or broke off, may have more to tell. */
function whyMute(servers: readonly Server[]): string | undefined {
  const mute = servers.find(
    ({ conversation }) => ehloOf(conversation) === undefined && softwareOf(conversation) === undefined,
  );
  return mute && `SMTP with ${mute.host}: it ${troubleOf(mute.conversation)?.said ?? 'said nothing'}`;
}

type Sending = { readonly servers: readonly Server[] } | { readonly unseen: string };

async function sendingServer({ name }: SubjectOf<'domain'>, world: World): Promise<Sending> {
  const declared = world.declared(name).submission;
  if (declared === undefined) return { servers: [] };
  const { host, port, security } = declared;
  const seen = await world
    .fact(submission, { kind: 'submission', name, host, port, security })
    .catch(whereUnobserved((unseen) => ({ unseen })));
  if ('unseen' in seen) return seen;
  return { servers: seen.main === undefined ? [] : [{ host, conversation: seen.main.conversation }] };
}

function grouped(servers: readonly Server[], { settings }: World): readonly Running[] {
  const groups = new Map<string, Running>();
  for (const { host, conversation } of servers) {
    const software = softwareOf(conversation);
    if (software === undefined) continue;
    const isOwn = isOf(host, settings.domains);
    const key = JSON.stringify([software, isOwn]);
    const hosts = new Set([...(groups.get(key)?.hosts ?? []), host]);
    groups.set(key, { software, isOwn, hosts: [...hosts] });
  }
  return [...groups.values()];
}
