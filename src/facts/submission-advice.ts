/** Which settings would do where those that were given do not: what works from here, else what the provider documents. */
import type { SubmissionSecurity } from '../core/subject.ts';
import { ehloOf } from './endings.ts';
import type { Alternative, Submission } from './submission-conversation.ts';
import { providerOf } from './submission-provider.ts';

export interface Advice {
  readonly port: number;
  readonly security: SubmissionSecurity;
  /** Who documents it; absent where it was tried and works. */
  readonly provider?: string;
}

interface Server {
  readonly host: string;
  readonly port: number;
  readonly security: SubmissionSecurity;
}

/** Undefined where nothing better is known than what was given. */
export function betterSettings(server: Server, { alternatives }: Submission): Advice | undefined {
  const working = alternatives.filter(isForSubmission);
  const best = working.find(offersLogin) ?? working[0];
  if (best !== undefined) return { port: best.port, security: best.security };
  const provider = providerOf(server.host);
  const [documented] = provider?.endpoints ?? [];
  const isGiven = provider?.endpoints.some(
    ({ port, security }) => port === server.port && security === server.security,
  );
  return provider === undefined || documented === undefined || isGiven
    ? undefined
    : { ...documented, provider: provider.name };
}

/** RFC 6409 §3.1: port 25 is for relaying, where nobody logs in. */
const isForSubmission = (alternative: Alternative): boolean =>
  alternative.works && (alternative.port !== 25 || offersLogin(alternative));

const offersLogin = ({ conversation }: Alternative): boolean => (ehloOf(conversation)?.auth.length ?? 0) > 0;

/** `Set …: that works from here.`; or `otherwise` where nothing is known. */
export function advised(advice: Advice | undefined, otherwise: string): string {
  if (advice === undefined) return otherwise;
  const { port, security, provider } = advice;
  const basis = provider === undefined ? 'that works from here' : `that is what ${provider} documents`;
  return `Set \`smtp-port\` to ${port} and \`smtp-security\` to \`${security}\`: ${basis}.`;
}
