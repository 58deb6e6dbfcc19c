/** Conversations with mail servers as evidence: what was said, as data and as text. */
import type { Json } from '../core/finding.ts';
import type { SmtpExchange } from '../core/report.ts';
import { endpointOf } from '../core/subject.ts';
import type { Certificate, Conversation } from '../net/smtp/conversation.ts';

/** `SMTP smtp.example.com:587 at 192.0.2.1 (starttls)`, with the versions of TLS where they were limited. */
export function serverName({ host, address, port, security, tls }: SmtpExchange['server']): string {
  const where = host === address ? '' : ` at ${address}`;
  const versions = tls === undefined ? '' : `, ${tls.minVersion ?? ''}-${tls.maxVersion ?? ''}`;
  return `SMTP ${endpointOf({ host, port })}${where} (${security}${versions})`;
}

/** The transcript, and what is known of TLS that it does not show. The times of its steps vary, and are left out. */
export const smtpJson = ({ server, conversation }: SmtpExchange): Json => ({
  server: { ...server, ...(server.tls === undefined ? {} : { tls: { ...server.tls } }) },
  conversation: {
    ended: conversation.ended.kind,
    ...(conversation.ended.kind === 'completed' ? {} : { during: conversation.ended.during }),
    transcript: conversation.steps.map(({ from, text }) => ({ from, text })),
    ...(conversation.tls === undefined ? {} : { tls: tlsJson(conversation.tls) }),
    retries: conversation.retries,
  },
});

const tlsJson = ({
  version,
  cipher,
  chain,
  trusted,
  distrust,
  nameMatches,
}: NonNullable<Conversation['tls']>) => ({
  version,
  cipher,
  trusted,
  ...(distrust === undefined ? {} : { distrust: distrust.reason }),
  nameMatches,
  chain: chain.map(certificateJson),
});

const certificateJson = ({ der: _, key, names, issuerUrls: __, ...certificate }: Certificate): Json => ({
  ...certificate,
  names: [...names],
  key: { ...key },
});
