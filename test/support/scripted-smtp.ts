/** The mail servers of an example: each a healthy one, but for what its script says. */
import type { ScriptedConversation } from '../../src/core/check.ts';
import { endpointOf } from '../../src/core/subject.ts';
import type {
  Call,
  Certificate,
  Conversation,
  Ehlo,
  Ending,
  Phase,
  Probe,
  ProbeResult,
  Reply,
  Smtp,
  Tls,
  TlsVersion,
  Trouble,
} from '../../src/net/smtp/conversation.ts';
import { parseEhlo } from '../../src/net/smtp/ehlo.ts';

type Scripts = Readonly<Record<string, ScriptedConversation>>;

/** Controls that answer, so that silence of port 25 is somebody else's. */
export const controls: Scripts = { '192.0.2.250:25': {}, '[2001:db8::250]:25': {} };

export const scriptedSmtp =
  (scripts: Scripts): Smtp =>
  async (call) => {
    const script = scripts[endpointOf({ host: call.address, port: call.port })];
    return script === undefined ? over(unreachable) : hold(call, script);
  };

const unreachable: Trouble = { kind: 'unreachable', during: 'connect', said: 'cannot be reached from here' };

const over = (ended: Ending, learned: Partial<Conversation> = {}): Conversation => ({
  steps: [],
  probes: [],
  oddities: [],
  retries: 0,
  ...learned,
  ended,
});

/** `250-first`, or text of several lines without codes but for the first: `250 one\ntwo`. */
export function replyFrom(text: string): Reply {
  const [first = '', ...rest] = text.split('\n');
  const lines = [first.slice(4), ...rest];
  const enhanced = /^[245]\.\d{1,3}\.\d{1,3}(?=\s|$)/.exec(lines.at(-1) ?? '')?.[0];
  return { code: Number(first.slice(0, 3)), lines, ...(enhanced === undefined ? {} : { enhanced }) };
}

const healthyKeywords = ['SIZE 52428800', '8BITMIME', 'PIPELINING', 'ENHANCEDSTATUSCODES'];

const ehloFrom = (name: string, keywords: readonly string[]): Ehlo =>
  parseEhlo('EHLO', { code: 250, lines: [name, ...keywords] });

function hold(call: Call, script: ScriptedConversation): Conversation {
  const {
    ended,
    speaks,
    keywords,
    keywordsInTls,
    tls: _tls,
    certificate: _certificate,
    versions,
    replies,
    ...said
  } = script;
  const spoken = speaks ?? (call.port === 465 ? 'implicit-tls' : 'starttls');
  const broken = ended ?? mismatch(call, spoken) ?? versionTrouble(call, versions);
  const auth = call.port === 25 ? [] : ['AUTH PLAIN LOGIN'];
  const name = said.ehlo?.name ?? call.host;
  const plain = keywords ?? [...healthyKeywords, ...(spoken === 'starttls' ? ['STARTTLS'] : [])];
  const secured = keywordsInTls ?? [
    ...plain.filter((keyword) => keyword !== 'STARTTLS'),
    ...(keywords === undefined ? auth : []),
  ];
  const ehlo = said.ehlo ?? ehloFrom(name, plain);
  const withTls = usesTls(call, ehlo);
  const everything: Partial<Conversation> = {
    ...(call.security === 'implicit-tls' ? {} : { ehlo }),
    greeting: replyFrom(`220 ${call.host} ESMTP`),
    ...(withTls && call.security !== 'implicit-tls' ? { starttls: replyFrom('220 2.0.0 go ahead') } : {}),
    ...(withTls ? { tls: tlsOf(call, script), ehloInTls: ehloFrom(name, secured) } : {}),
    ...(call.login === undefined ? {} : { login: accepted }),
    ...said,
    probes: said.probes ?? (call.probes ?? []).map((probe) => answer(probe, replies ?? {})),
  };
  const login = call.login === undefined ? undefined : everything.login;
  const { login: _, ...learned } = everything;
  const whole = login === undefined ? learned : { ...learned, login };
  const trouble = broken ?? missingStarttls(call, ehlo);
  return trouble === undefined || trouble.kind === 'completed'
    ? over({ kind: 'completed' }, whole)
    : over(trouble, before(trouble.during, whole));
}

const accepted = {
  outcome: 'accepted',
  mechanism: 'PLAIN',
  reply: { code: 235, enhanced: '2.7.0', lines: ['2.7.0 welcome'] },
} as const;

const usesTls = ({ security }: Call, ehlo: Ehlo): boolean =>
  security === 'opportunistic' ? ehlo.offers.starttls : security !== 'none';

const missingStarttls = ({ security }: Call, ehlo: Ehlo): Trouble | undefined =>
  security === 'starttls' && !ehlo.offers.starttls
    ? { kind: 'starttls-not-offered', during: 'starttls', said: 'does not offer STARTTLS' }
    : undefined;

function mismatch({ security }: Call, speaks: string): Trouble | undefined {
  if (security === 'implicit-tls' && speaks !== 'implicit-tls')
    return { kind: 'tls-on-plain', during: 'tls', said: 'greets in plain text where TLS was spoken' };
  if (security !== 'implicit-tls' && speaks === 'implicit-tls')
    return { kind: 'plain-on-tls', during: 'greeting', said: 'speaks TLS where plain text was' };
  return undefined;
}

function versionTrouble(
  { tls }: Call,
  versions: readonly TlsVersion[] = ['TLSv1.2', 'TLSv1.3'],
): Trouble | undefined {
  const [least, most] = [tls?.minVersion ?? 'TLSv1.2', tls?.maxVersion ?? 'TLSv1.3'];
  if (versions.some((version) => version >= least && version <= most)) return undefined;
  const code = 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION';
  return { kind: 'tls-handshake', during: 'tls', said: 'failed in the TLS handshake', code };
}

const phases: readonly Phase[] = ['connect', 'greeting', 'ehlo', 'starttls', 'tls', 'login', 'probe'];

/** What is learned in each phase, so that nothing stands in a conversation that it never came to. */
const learnedIn: Readonly<Partial<Record<keyof Conversation, Phase>>> = {
  greeting: 'greeting',
  ehlo: 'ehlo',
  starttls: 'starttls',
  bufferedBeforeTls: 'starttls',
  tls: 'tls',
  ehloInTls: 'tls',
  login: 'login',
  probes: 'probe',
};

function before(during: Phase, learned: Partial<Conversation>): Partial<Conversation> {
  const kept = Object.entries(learned).filter(([key]) => {
    const phase = learnedIn[key as keyof Conversation];
    return phase === undefined || phases.indexOf(phase) < phases.indexOf(during);
  });
  return Object.fromEntries(kept);
}

function tlsOf(
  call: Call,
  { tls, certificate, versions = ['TLSv1.2', 'TLSv1.3'] }: ScriptedConversation,
): Tls {
  const offered = versions.filter((version) => version <= (call.tls?.maxVersion ?? 'TLSv1.3'));
  return {
    version: [...offered].sort().at(-1) ?? 'TLSv1.3',
    cipher: 'TLS_AES_256_GCM_SHA384',
    keyExchange: { type: 'ECDH', name: 'X25519', bits: 253 },
    chain: [{ ...healthyCertificate(call.host), ...certificate }, authority],
    trusted: true,
    nameMatches: true,
    ...tls,
  };
}

const healthyCertificate = (host: string): Certificate => ({
  subject: `CN=${host}`,
  issuer: 'C=US, O=Example, CN=Example Intermediate',
  names: [host],
  notBefore: '2025-12-01T00:00:00.000Z',
  notAfter: '2026-06-01T00:00:00.000Z',
  key: { type: 'rsa', bits: 2048 },
  signatureAlgorithm: 'sha256WithRSAEncryption',
  isSelfSigned: false,
  issuerUrls: [],
  fingerprint: '00'.repeat(32),
  der: new Uint8Array(),
});

const authority: Certificate = {
  ...healthyCertificate('authority'),
  subject: 'C=US, O=Example, CN=Example Intermediate',
  issuer: 'C=US, O=Example, CN=Example Root',
  names: [],
  notAfter: '2030-01-01T00:00:00.000Z',
};

/** Refuses to relay, tells of nobody, and takes mail for postmaster and abuse. */
function answer(probe: Probe, replies: Readonly<Record<string, string>>): ProbeResult {
  const reply = (command: string) => ({ command, reply: replyFrom(scripted(command, replies)) });
  switch (probe.kind) {
    case 'envelope': {
      const mail = reply(`MAIL FROM:<${probe.from}>`);
      const isOpen = mail.reply.code < 300;
      return { probe, exchanges: [mail, ...(isOpen ? probe.to.map((to) => reply(`RCPT TO:<${to}>`)) : [])] };
    }
    case 'verify':
      return { probe, exchanges: [reply(`VRFY ${probe.argument}`)] };
    case 'expand':
      return { probe, exchanges: [reply(`EXPN ${probe.argument}`)] };
    case 'smuggling':
      return { probe, exchanges: smuggled(probe.to, replies) };
    case 'noop':
      return { probe, exchanges: [reply('NOOP')] };
  }
}

/** What stands under `end`, is the answer to a wrong end of the message. */
function smuggled(
  to: string,
  { end, ...replies }: Readonly<Record<string, string>>,
): ProbeResult['exchanges'] {
  const said = ['MAIL FROM:<>', `RCPT TO:<${to}>`].map((command) => ({
    command,
    reply: replyFrom(scripted(command, replies)),
  }));
  const refused = said.findIndex(({ reply }) => reply.code >= 300);
  if (refused >= 0) return said.slice(0, refused + 1);
  const data = { command: 'DATA', reply: replyFrom('354 go ahead') };
  const answered = end === undefined ? {} : { reply: replyFrom(end) };
  return [...said, data, { command: '<LF>.<LF>', ...answered }];
}

function scripted(command: string, replies: Readonly<Record<string, string>>): string {
  const begins = Object.keys(replies).filter((start) => command.startsWith(start));
  const longest = begins.sort((a, b) => b.length - a.length)[0];
  return (longest === undefined ? undefined : replies[longest]) ?? healthyReply(command);
}

function healthyReply(command: string): string {
  if (/^RCPT TO:<(postmaster|abuse)@/.test(command)) return '250 2.1.5 Ok';
  if (command.startsWith('RCPT')) return '550 5.7.1 relaying denied';
  if (command.startsWith('VRFY')) return '252 2.0.0 send some mail';
  if (command.startsWith('EXPN')) return '502 5.5.1 not implemented';
  return '250 2.1.0 Ok';
}
