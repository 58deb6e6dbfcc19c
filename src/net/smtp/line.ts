/** One line to a server: sends commands and gives replies in turn, until there is trouble; then it falls silent. */
import type { Call, FailureKind, Oddity, Phase, Reply, Tls, Trouble } from './conversation.ts';
import { replyReader } from './reply.ts';
import type { Handshake } from './tls/handshake.ts';
import type { Transcript } from './transcript.ts';
import { outOfTurn, shutDown, silent, unreadable } from './trouble.ts';
import { wire } from './wire.ts';

export interface Line {
  /** Why nothing more is said. */
  trouble(): Trouble | undefined;
  /** Puts one reason in place of another; undefined lets the line go on. */
  conclude(trouble: Trouble | undefined): void;
  /** Waits for the connection; milliseconds, as below. */
  opened(patience: number): Promise<boolean>;
  /** Makes the connection TLS; undefined where that fails. */
  secure(patience: number): Promise<Tls | undefined>;
  /** The next reply, without credentials in it; undefined once there is trouble. */
  reply(during: Phase, patience: number): Promise<Reply | undefined>;
  /** The next reply in a login: a challenge (334) is left as it came. */
  challenge(patience: number): Promise<Reply | undefined>;
  /** Sends nothing once there is trouble, or where the server spoke out of turn. `shown` stands in the transcript. */
  send(during: Phase, command: string, shown?: string): void;
  /** Sends octets that are no command; `shown` stands for them in the transcript. */
  pour(octets: string, shown: string): void;
  /** A reply that may well not come, which is no trouble. */
  overheard(patience: number): Promise<Reply | undefined>;
  /** Has the connection end without QUIT; the transcript says why. */
  abandon(why: string): void;
  /** What the server sent and nobody asked for; forgotten with this. */
  unasked(): string;
  /** The first octets off the network, since the connection stands or TLS began. */
  seen(): Uint8Array;
  oddities(): readonly Oddity[];
  /** Says QUIT where there is somebody to say it to, and gives the socket back. */
  leave(patience: number): Promise<void>;
}

export interface LineOptions {
  readonly call: Call;
  readonly handshake: Handshake;
  readonly transcript: Transcript;
  readonly signal: AbortSignal;
}

export function line({ call, handshake, transcript, signal }: LineOptions): Line {
  const reader = replyReader(transcript.server);
  let trouble: Trouble | undefined;
  let last: Phase = 'greeting';
  let isAbandoned = false;
  let wake = (): void => undefined;
  const onOctets = (octets: Buffer): void => {
    reader.push(octets);
    wake();
  };
  const below = wire({ call, handshake, signal, onOctets, onChange: () => wake() });

  const loss = () => {
    const problem = reader.problem();
    return problem === undefined ? below.loss() : unreadable(problem);
  };
  /** What came before the connection was lost still counts. */
  const wait = <T>(patience: number, ready: () => T | undefined): Promise<T | undefined> =>
    new Promise((resolve) => {
      const done = (value: T | undefined): void => {
        clearTimeout(timer);
        wake = () => undefined;
        resolve(value);
      };
      const timer = setTimeout(() => done(undefined), patience);
      wake = () => {
        const value = ready();
        if (value !== undefined || loss() !== undefined) done(value);
      };
      wake();
    });
  const awaited = async <T>(during: Phase, patience: number, ready: () => T | undefined) => {
    if (trouble !== undefined) return undefined;
    const value = await wait(patience, ready);
    const lost = loss();
    if (value === undefined) trouble = lost === undefined ? silent(during, patience) : { ...lost, during };
    return value;
  };
  const next = async (during: Phase, patience: number): Promise<Reply | undefined> => {
    const reply = await awaited(during, patience, reader.take);
    // RFC 5321 §3.8: 421 may come at any time, and says that the server ends the connection.
    if (reply?.code === 421) trouble = shutDown(during, transcript.cleanReply(reply));
    return reply;
  };

  const early = (): Trouble => {
    const reply = reader.take();
    return outOfTurn(last, reply && transcript.cleanReply(reply));
  };

  return {
    trouble: () => trouble,
    conclude(other) {
      trouble = other;
    },
    opened: async (patience) =>
      (await awaited('connect', patience, () => below.isOpen() || undefined)) !== undefined,
    async secure(patience) {
      if (trouble === undefined) below.startTls();
      return awaited('tls', patience, below.tls);
    },
    async reply(during, patience) {
      const reply = await next(during, patience);
      return reply && transcript.cleanReply(reply);
    },
    async challenge(patience) {
      const reply = await next('login', patience);
      return reply === undefined || reply.code === 334 ? reply : transcript.cleanReply(reply);
    },
    send(during, command, shown = command) {
      if (trouble !== undefined) return;
      last = during;
      if (reader.rest() !== '') trouble = early();
      if (trouble !== undefined) return;
      transcript.client(shown);
      below.write(`${command}\r\n`);
    },
    pour(octets, shown) {
      if (trouble !== undefined) return;
      transcript.client(shown);
      below.write(octets);
    },
    async overheard(patience) {
      const reply = await next('probe', patience);
      if (trouble?.kind === 'timeout') trouble = undefined;
      return reply && transcript.cleanReply(reply);
    },
    abandon(why) {
      transcript.note(why);
      isAbandoned = true;
    },
    unasked() {
      const rest = transcript.clean(reader.rest());
      reader.drop();
      return rest;
    },
    seen: below.seen,
    oddities: reader.oddities,
    async leave(patience) {
      if (trouble === undefined && reader.rest() !== '') trouble = early();
      if (below.canSend() && isSmtp(trouble) && !isAbandoned) {
        reader.drop();
        transcript.client('QUIT');
        below.write('QUIT\r\n');
        if (!canAnswer(trouble)) await below.flushed(atMostToFlush);
        // RFC 5321 §4.1.1.10: the server closes. Until it has, another connection would be the second at a time.
        else if ((await wait(patience, reader.take)) !== undefined)
          await wait(atMostToClose, () => undefined);
      }
      below.destroy();
    },
  };
}

/** Milliseconds for a QUIT that nobody answers. */
const atMostToFlush = 100;
/** Milliseconds for a server to close after its answer to QUIT. */
const atMostToClose = 200;

const isSmtp = (trouble: Trouble | undefined): boolean => trouble?.kind !== 'not-smtp';

/** Whether it is worth waiting for the answer to QUIT. */
function canAnswer(trouble: Trouble | undefined): boolean {
  const willing: readonly FailureKind[] = [
    'rejected',
    'starttls-not-offered',
    'starttls-refused',
    'plain-on-tls',
  ];
  return trouble === undefined || willing.includes(trouble.kind);
}
