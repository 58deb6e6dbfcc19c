/** The real SMTP: one connection at a time to an address, a second try after a temporary refusal, an end in time. */
import { isIP } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Gate, gate } from '../dns/gate.ts';
import type { Call, Conversation, Smtp, Step, Trouble } from './conversation.ts';
import { type ConverseOptions, converse } from './converse.ts';
import { type Random, staysOnLine } from './talk.ts';
import { handshakes } from './tls/handshake.ts';
import { transcript } from './transcript.ts';
import { outOfTime } from './trouble.ts';

export interface LiveOptions {
  /** For the nonces of logins: `crypto.randomBytes`. */
  readonly random: Random;
  /** Milliseconds for one call, a second try included, not the wait for its turn; 40,000 where it is not given. */
  readonly patience?: number;
  /** Milliseconds before the second try; 5,000. */
  readonly retryAfter?: number;
  /** Conversations at a time; 50. */
  readonly width?: number;
  /** Certificates of authorities in PEM, trusted beside the usual ones. */
  readonly authorities?: readonly string[];
  /** Milliseconds from any point in time, for the transcript. */
  readonly clock?: () => number;
  /** Hears every step as it happens. */
  readonly watch?: (call: Call, step: Step) => void;
  /** The run's deadline: what is under way then ends, and nothing more begins. */
  readonly signal?: AbortSignal;
}

export function live(options: LiveOptions): Smtp {
  const { random, patience = 40_000, retryAfter = 5_000, width = 50, authorities = [], signal } = options;
  const overall = gate(width);
  const gates = new Map<string, Gate>();
  const handshake = handshakes(authorities);
  const atItsTurn = (address: string): Gate => {
    const known = gates.get(address) ?? gate(1);
    gates.set(address, known);
    return known;
  };

  const hold = (call: Call): Promise<Conversation> => {
    const enough = Math.min(call.patience ?? patience, patience);
    return within(enough, signal, (until) => {
      const record = transcript(listening(call, options));
      const own = { handshake, random, transcript: record, patience: enough, signal: until };
      return persist(call, retryAfter, own);
    });
  };
  return async (call) => {
    const trouble = troubleWith(call);
    if (trouble !== undefined) return unheld(trouble);
    return atItsTurn(call.address)(() =>
      overall(async () => (signal?.aborted ? unheld({ ...outOfTime, during: 'connect' }) : hold(call))),
    );
  };
}

function listening(call: Call, { clock, watch }: LiveOptions) {
  return {
    ...(clock === undefined ? {} : { clock }),
    ...(watch === undefined ? {} : { watch: (step: Step) => watch(call, step) }),
  };
}

/** Runs a task with a signal for its own end or the run's, whichever is first. */
async function within<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  task: (until: AbortSignal) => Promise<T>,
): Promise<T> {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  const timer = setTimeout(end, milliseconds);
  signal?.addEventListener('abort', end, { once: true });
  try {
    return await task(ending.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

/** A server that is busy, or greylists connections, is asked once more; what it says then counts. */
async function persist(call: Call, retryAfter: number, options: ConverseOptions): Promise<Conversation> {
  const first = await converse(call, options);
  if (!isTemporary(first.ended)) return first;
  await pause(retryAfter, undefined, { signal: options.signal }).catch(() => undefined);
  if (options.signal.aborted) return first;
  options.transcript.note('the refusal was temporary: a second try');
  const second = await converse(call, options);
  return { ...(second.ended.kind === 'deadline' ? first : second), steps: second.steps, retries: 1 };
}

const isTemporary = (ended: Conversation['ended']): boolean =>
  ended.kind === 'rejected' &&
  (ended.during === 'greeting' || ended.during === 'ehlo') &&
  (ended.reply?.code ?? 500) < 500;

function troubleWith({ host, address, port, ehlo }: Call): Trouble | undefined {
  const unusable = (said: string): Trouble => ({ kind: 'unusable', during: 'connect', said });
  if (isIP(address) === 0) return unusable(`was not asked: ${JSON.stringify(address)} is not an IP address`);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return unusable(`was not asked: ${port} is not a port`);
  if (!staysOnLine(host)) return unusable(`was not asked: ${JSON.stringify(host)} is not the name of a host`);
  return ehlo !== '' && staysOnLine(ehlo) && !ehlo.includes(' ')
    ? undefined
    : unusable(`was not asked: ${JSON.stringify(ehlo)} is not a name for EHLO`);
}

const unheld = (ended: Trouble): Conversation => ({ ended, steps: [], probes: [], oddities: [], retries: 0 });
