/** Names for what goes wrong on a connection: from the codes of the system and of OpenSSL. */
import type { Phase, Reply, Trouble } from './conversation.ts';
import type { ReplyProblem } from './reply.ts';

/** What happened; where in the conversation is for the one who waited to say. */
export type Loss = Omit<Trouble, 'during'>;

/** For an error event of a socket. */
export function lossOf(error: unknown): Loss {
  const { code: written, reason } = (error ?? {}) as NodeJS.ErrnoException & { readonly reason?: unknown };
  const code = String(written ?? '');
  const known = isOfTls.test(code) ? handshakeFailed(reason) : (bySystemCode[code] ?? unreachable);
  return { ...known, ...(code === '' ? {} : { code: code.slice(0, 100) }) };
}

const isOfTls = /^(ERR_SSL_|ERR_TLS_|EPROTO$)/;

function handshakeFailed(reason: unknown): Loss {
  const words = typeof reason === 'string' ? reason.slice(0, 200) : undefined;
  return words === undefined
    ? { kind: 'tls-handshake', said: 'failed in the TLS handshake' }
    : { kind: 'tls-handshake', said: `failed in the TLS handshake (${words})`, reason: words };
}

const unreachable: Loss = { kind: 'unreachable', said: 'cannot be reached from here' };
const torn: Loss = { kind: 'reset', said: 'tore down the connection' };

const bySystemCode: Readonly<Record<string, Loss>> = {
  ECONNREFUSED: { kind: 'refused', said: 'refused the connection' },
  ECONNRESET: torn,
  ECONNABORTED: torn,
  EPIPE: torn,
  ETIMEDOUT: { kind: 'timeout', said: 'did not answer' },
};

export const closed: Loss = { kind: 'closed', said: 'closed the connection' };
export const outOfTime: Loss = { kind: 'deadline', said: 'was not done when the time was up' };

export const silent = (during: Phase, milliseconds: number): Trouble => ({
  kind: 'timeout',
  during,
  said: `${awaited[during]} within ${seconds(milliseconds)} s`,
});

const seconds = (milliseconds: number): number => Math.max(0.1, Math.round(milliseconds / 100) / 10);

const awaited: Readonly<Record<Phase, string>> = {
  connect: 'did not answer',
  greeting: 'sent no greeting',
  ehlo: 'did not answer EHLO',
  starttls: 'did not answer STARTTLS',
  tls: 'did not complete the TLS handshake',
  login: 'did not answer the login',
  probe: 'did not answer a command',
};

export const unreadable = (problem: ReplyProblem): Loss => ({ kind: 'protocol', said: inWords[problem] });

const inWords: Readonly<Record<ReplyProblem, string>> = {
  'not-a-reply': 'sent a line that is no SMTP reply',
  'line-too-long': 'sent a line that does not end',
  'too-many-lines': 'sent a reply that does not end',
  'too-much': 'sent far more than was asked for',
};

export const shutDown = (during: Phase, reply: Reply): Trouble => ({
  kind: 'rejected',
  during,
  said: `ended the conversation with ${reply.code}`,
  reply,
});

/** Where something came before it was asked for. */
export const outOfTurn = (during: Phase, early: Reply | undefined): Trouble =>
  early?.code === 421
    ? shutDown(during, early)
    : { kind: 'protocol', during, said: 'sent more than was asked for', ...(early && { reply: early }) };

/** A reply that the standard does not have for what was said. */
export const unexpected = (during: Phase, reply: Reply): Trouble => ({
  kind: 'protocol',
  during,
  said: `answered with ${reply.code}, which makes no sense there`,
  reply,
});

export const rejected = (during: Phase, reply: Reply): Trouble => ({
  kind: 'rejected',
  during,
  said: `answered with ${reply.code}`,
  reply,
});
