/** Conversations with mail servers as evidence: what was said, as data and as text. */
import type { Json } from '../core/finding.ts';
import type { Result, SmtpExchange } from '../core/report.ts';
import { endpointOf, type Subject } from '../core/subject.ts';
import type { Certificate, Conversation, Step } from '../net/smtp/conversation.ts';
import { cut } from './cut.ts';

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

export interface Told {
  readonly title: string;
  readonly lines: readonly string[];
}

const mostTold = 6;
const mostLines = 80;
const longestLine = 200;

/** The conversations in which findings were seen, each once; those of controls and of single TLS versions left out. */
export function transcriptsOf(results: readonly Result[]): readonly Told[] {
  const exchanges = new Map<string, SmtpExchange>();
  for (const { subject, evidence } of results) {
    for (const exchange of evidence)
      if ('server' in exchange && isAbout(subject, exchange))
        exchanges.set(serverName(exchange.server), exchange);
  }
  return [...exchanges].slice(0, mostTold).map(([title, { conversation }]) => ({
    title,
    lines: linesOf(conversation),
  }));
}

const isAbout = (subject: Subject, { server, conversation }: SmtpExchange): boolean =>
  server.tls === undefined &&
  conversation.steps.length > 0 &&
  (subject.kind === 'submission' || subject.kind === 'exchanger'
    ? server.host === subject.host
    : server.security === 'opportunistic');

const marks: Readonly<Record<Step['from'], string>> = { client: 'C:', server: 'S:', tls: 'TLS', note: '--' };

/** `C: EHLO client.example`; a step of several lines has its mark on each. */
export const stepLines = ({ from, text }: Step): readonly string[] =>
  text.split('\n').map((line) => `${marks[from]} ${cut(line, longestLine)}`);

function linesOf({ steps }: Conversation): readonly string[] {
  const lines = steps.flatMap(stepLines);
  const left = lines.length - mostLines;
  return left > 0 ? [...lines.slice(0, mostLines), `-- ${left} more lines`] : lines;
}
