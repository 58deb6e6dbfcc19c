/** The conversation with the server through which a domain sends, and where it fails, what would work instead. */
import { type Fact, Unobserved, type World } from '../core/fact.ts';
import type { SubjectOf, SubmissionSecurity } from '../core/subject.ts';
import type { Call, Conversation } from '../net/smtp/conversation.ts';
import { familyOf } from './address-range.ts';
import { isEvidence, troubleOf } from './endings.ts';
import { ipAddressesOf } from './ip-addresses.ts';
import { vantage, whyUnseen } from './vantage.ts';

type Server = SubjectOf<'submission'>;

export interface Attempt {
  readonly address: string;
  readonly conversation: Conversation;
}

export interface Submission {
  /**
   * Each address of the host that could be tried from here, IPv4 first. In the first whose conversation gets there, and
   * in no other, the login is tried. Empty where the host has no address.
   */
  readonly attempts: readonly Attempt[];
  /** The attempt that got furthest, which is the one to judge; undefined where the host has no address. */
  readonly main: Attempt | undefined;
  /** Whether the DNS knows the host. */
  readonly hostExists: boolean;
  /** What other ports and modes came to, where `main` did not get past TLS: each tried once. */
  readonly alternatives: readonly Alternative[];
}

export interface Alternative extends Attempt {
  readonly port: number;
  readonly security: SubmissionSecurity;
  /** Whether the server can be spoken to that way, under TLS. */
  readonly works: boolean;
}

/** What fell silent under TLS has shown all that TLS shows. */
const hasShownSomething = (conversation: Conversation): boolean =>
  isEvidence(conversation) || conversation.tls !== undefined;

/** Unobserved where no address has answered and no other port does. */
export const submission: Fact<'submission', Submission> = {
  name: 'submission',
  on: 'submission',
  async gather(server, world) {
    const { ips, exists } = await ipAddressesOf(server.host, world);
    const attempts = await attemptAll(server, ips, world);
    const main = furthest(attempts);
    if (main === undefined) return { attempts, main, hostExists: exists, alternatives: [] };
    const alternatives = isSecured(main.conversation) ? [] : await tryOthers(server, main.address, world);
    if (!hasShownSomething(main.conversation) && !alternatives.some(({ works }) => works)) {
      const said = troubleOf(main.conversation)?.said ?? '';
      throw new Unobserved(await whyUnseen({ address: main.address, port: server.port, said }, world));
    }
    return { attempts, main, hostExists: exists, alternatives };
  },
};

/**
 * All at the same time, the first with the login. Where it did not get to log in, one more that can be spoken to does: a
 * wrong password is sent once.
 */
async function attemptAll(server: Server, ips: readonly string[], world: World): Promise<readonly Attempt[]> {
  const login = world.login(server);
  const attempt = async (address: string, tells: boolean): Promise<Attempt> => {
    const call = callTo(server, address, world);
    const conversation = await world.smtp(tells && login !== undefined ? { ...call, login } : call);
    return { address, conversation };
  };
  const attempts = await Promise.all(ips.map((address, i) => attempt(address, i === 0)));
  const isDone = login === undefined || attempts[0]?.conversation.login !== undefined;
  const next = isDone
    ? undefined
    : attempts.find(({ conversation }) => conversation.ended.kind === 'completed');
  const again = next === undefined ? undefined : await attempt(next.address, true);
  return withoutUnroutable(
    attempts.map((one) => (one === next && again !== undefined ? again : one)),
    world,
  );
}

const callTo = ({ host, port, security }: Server, address: string, { settings }: World): Call => ({
  host,
  address,
  port,
  security,
  ehlo: settings.ehlo,
});

/** IPv6 addresses say nothing on a machine without IPv6, as long as others are there. */
async function withoutUnroutable(attempts: readonly Attempt[], world: World): Promise<readonly Attempt[]> {
  const isUnroutable = ({ address, conversation }: Attempt): boolean =>
    familyOf(address) === 6 && conversation.ended.kind === 'unreachable';
  const others = attempts.filter((attempt) => !isUnroutable(attempt));
  if (others.length === attempts.length || others.length === 0) return attempts;
  const { ipv6 } = await world.fact(vantage, { kind: 'vantage' });
  return ipv6 === 'yes' ? attempts : others;
}

function furthest(attempts: readonly Attempt[]): Attempt | undefined {
  const reached = ({ conversation }: Attempt): number => {
    if (conversation.ended.kind === 'completed') return stages.length + (conversation.login ? 2 : 1);
    return isEvidence(conversation) ? stages.indexOf(conversation.ended.during) : -1;
  };
  return attempts.reduce<Attempt | undefined>(
    (best, attempt) => (best === undefined || reached(attempt) > reached(best) ? attempt : best),
    undefined,
  );
}

const stages: readonly string[] = ['connect', 'greeting', 'ehlo', 'starttls', 'tls', 'login', 'probe'];

/** Whether there is nothing to gain from another port. */
const isSecured = ({ ended, tls }: Conversation): boolean => ended.kind === 'completed' || tls !== undefined;

const usual: readonly (readonly [number, SubmissionSecurity])[] = [
  [465, 'implicit-tls'],
  [587, 'starttls'],
  [2525, 'starttls'],
  [25, 'starttls'],
];

/** Milliseconds for each: they wait for one another, as a server is called once at a time. */
const patience = 16_000;

/** The other mode on the same port, then the usual ports; without a login. */
async function tryOthers(server: Server, address: string, world: World): Promise<readonly Alternative[]> {
  const otherMode = server.security === 'implicit-tls' ? 'starttls' : 'implicit-tls';
  const others = [[server.port, otherMode] as const, ...usual.filter(([port]) => port !== server.port)];
  return Promise.all(
    others.map(async ([port, security]) => {
      const call = { ...callTo({ ...server, port, security }, address, world), patience };
      const conversation = await world.smtp(call);
      const works = conversation.ended.kind === 'completed' && conversation.tls !== undefined;
      return { address, port, security, conversation, works };
    }),
  );
}
