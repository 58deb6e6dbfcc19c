/** What ended the conversation with a submission server, and which one check speaks of it. */
import { Unobserved } from '../core/fact.ts';
import { endpointOf } from '../core/subject.ts';
import type { Conversation, Trouble } from '../net/smtp/conversation.ts';
import { troubleOf } from './endings.ts';
import type { Submission } from './submission-conversation.ts';
import { isForOthers } from './submission-provider.ts';

/** The checks `submission/*`, in the order in which their matter comes up. */
const matters = [
  'provider',
  'unreachable',
  'not-smtp',
  'security-mode',
  'greeting',
  'starttls',
  'handshake',
  'certificate',
  'tls-version',
  'mechanisms',
  'login',
] as const;
export type Matter = (typeof matters)[number];

interface Server {
  readonly host: string;
  readonly port: number;
}

/**
 * Why a check cannot come to its matter, as the conversation ended before: another check says why.
 * @throws {@link Unobserved} where it ended in silence, or with a request to come back later
 */
export function obstacle(seen: Submission, server: Server, matter: Matter): string | undefined {
  if (seen.main === undefined) return 'the server has no address: see submission/unreachable';
  const trouble = troubleOf(seen.main.conversation);
  if (trouble === undefined) return undefined;
  const owner = ownerOf(trouble, server);
  if (owner === undefined && isSettled(seen.main.conversation, matter)) return undefined;
  if (owner === undefined) throw new Unobserved(`${endpointOf(server)} ${trouble.said}`);
  if (matters.indexOf(owner) >= matters.indexOf(matter)) return undefined;
  if (isBusy(trouble)) throw new Unobserved(`${endpointOf(server)} ${trouble.said}`);
  return `the conversation ended before: see submission/${owner}`;
}

/** Whether a matter is one of TLS or before, and the conversation came that far before it fell silent. */
const isSettled = ({ tls }: Conversation, matter: Matter): boolean =>
  tls !== undefined && matters.indexOf(matter) <= matters.indexOf('tls-version');

/** What ended the conversation, where that is the check's own matter. */
export function troubleFor(seen: Submission, server: Server, matter: Matter): Trouble | undefined {
  const trouble = seen.main && troubleOf(seen.main.conversation);
  return trouble !== undefined && ownerOf(trouble, server) === matter ? trouble : undefined;
}

/** Undefined for silence, which is nobody's. */
export function ownerOf(trouble: Trouble, server: Server): Matter | undefined {
  if (isForOthers(server)) return 'provider';
  const { kind, during } = trouble;
  if ((during === 'login' || during === 'probe') && breaksLogin.has(kind)) return 'login';
  switch (kind) {
    case 'refused':
      return 'unreachable';
    case 'reset':
    case 'closed':
      return during === 'tls' ? 'handshake' : 'unreachable';
    case 'protocol':
      return during === 'starttls' ? 'starttls' : 'not-smtp';
    case 'not-smtp':
      return 'not-smtp';
    case 'tls-on-plain':
    case 'plain-on-tls':
      return 'security-mode';
    case 'rejected':
      return 'greeting';
    case 'starttls-not-offered':
    case 'starttls-refused':
      return 'starttls';
    case 'tls-handshake':
      return 'handshake';
    default:
      return undefined;
  }
}

const breaksLogin: ReadonlySet<string> = new Set([
  'reset',
  'closed',
  'protocol',
  'rejected',
  'tls-handshake',
]);

/** RFC 5321 §4.2.1: what is refused with 4yz may be granted later. */
export const isBusy = ({ kind, reply }: Trouble): boolean =>
  kind === 'rejected' && reply !== undefined && reply.code < 500;
