/** Which versions of TLS a server takes: each that was not seen already is tried in a conversation of its own. */
import type { Fact, World } from '../core/fact.ts';
import type { Call, Conversation, TlsVersion } from '../net/smtp/conversation.ts';
import { exchangerCall, exchangerConversation } from './exchanger.ts';
import { submission } from './submission-conversation.ts';

/** Each list from old to new. All empty where there is no TLS to be had. */
export interface TlsVersions {
  readonly accepted: readonly TlsVersion[];
  readonly refused: readonly TlsVersion[];
  /** Those for which the server, or this machine, gave no chance. */
  readonly unknown: readonly TlsVersion[];
}

const versions: readonly TlsVersion[] = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
const none: TlsVersions = { accepted: [], refused: [], unknown: [] };

export const submissionTlsVersions: Fact<'submission', TlsVersions> = {
  name: 'submission-tls-versions',
  on: 'submission',
  async gather(server, world) {
    const { main } = await world.fact(submission, server);
    if (main === undefined || server.security === 'none') return none;
    const { host, port, security } = server;
    const call: Call = { host, port, security, address: main.address, ehlo: world.settings.ehlo };
    return probe(call, main.conversation, world);
  },
};

export const exchangerTlsVersions: Fact<'exchanger', TlsVersions> = {
  name: 'exchanger-tls-versions',
  on: 'exchanger',
  async gather(exchanger, world) {
    const conversation = await world.fact(exchangerConversation, exchanger);
    return probe({ ...exchangerCall(exchanger, world), security: 'starttls' }, conversation, world);
  },
};

async function probe(call: Call, seen: Conversation, world: World): Promise<TlsVersions> {
  const failed = seen.ended.kind === 'tls-handshake';
  // In the mode that was asked for there is no TLS, and each try would wait for a greeting again.
  if (seen.ended.kind === 'plain-on-tls') return none;
  if (seen.tls === undefined && !failed) return none;
  const outcomes = await Promise.all(
    versions.map(async (version) => ({
      version,
      outcome:
        seen.tls?.version === version
          ? 'accepted'
          : outcomeOf(await world.smtp({ ...call, tls: { minVersion: version, maxVersion: version } })),
    })),
  );
  const having = (wanted: string): readonly TlsVersion[] =>
    outcomes.filter(({ outcome }) => outcome === wanted).map(({ version }) => version);
  return { accepted: having('accepted'), refused: having('refused'), unknown: having('unknown') };
}

/** OpenSSL's words for what this machine does not do itself. */
const isOurs = /NO_PROTOCOLS_AVAILABLE|NO_CIPHERS_AVAILABLE|UNSUPPORTED_PROTOCOL_VERSION/i;

function outcomeOf({ tls, ended }: Conversation): keyof TlsVersions {
  if (tls !== undefined) return 'accepted';
  if (ended.kind === 'completed') return 'unknown';
  const isAnswer = ended.during === 'tls' && ['tls-handshake', 'reset', 'closed'].includes(ended.kind);
  return isAnswer && !isOurs.test(ended.code ?? '') ? 'refused' : 'unknown';
}
