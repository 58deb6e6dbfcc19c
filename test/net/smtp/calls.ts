/** Calls to a fault server, without much patience. */
import { randomBytes } from 'node:crypto';
import type { Call, Conversation } from '../../../src/net/smtp/conversation.ts';
import { type LiveOptions, live } from '../../../src/net/smtp/live.ts';
import { type Certificates, serverName } from '../../support/fault-server/certificates.ts';
import { type Script, serve } from '../../support/fault-server/server.ts';

export interface Held extends Conversation {
  /** Milliseconds that it took. */
  readonly took: number;
  readonly accepted: number;
  readonly heard: readonly string[];
  /** Connections that the server still had, shortly after. */
  readonly leaked: number;
}

export type HoldOptions = Partial<Omit<Call, 'address' | 'port'>> & { readonly live?: Partial<LiveOptions> };

/** Milliseconds for a conversation; enough for TLS on a busy machine. */
export const patience = 1_600;

/** One call to a server of this script. */
export async function hold(script: Script, options: HoldOptions = {}): Promise<Held> {
  const { live: settings, ...call } = options;
  const server = await serve(script);
  try {
    const smtp = live({ random: randomBytes, patience, retryAfter: 20, ...settings });
    const began = performance.now();
    const conversation = await smtp({
      host: serverName,
      address: '127.0.0.1',
      port: server.port,
      security: 'starttls',
      ehlo: 'client.example.test',
      ...call,
    });
    const took = performance.now() - began;
    const leaked = await leakedBy(server.open);
    return { ...conversation, took, accepted: server.accepted(), heard: server.heard, leaked };
  } finally {
    await server.close();
  }
}

/** The server hears of the end a moment later. */
async function leakedBy(open: () => number): Promise<number> {
  for (let turn = 0; turn < 20 && open() > 0; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  return open();
}

export const trusting = ({ authority }: Certificates) => ({ authorities: [authority] });

/** The conversation as one text, as a report would show it. */
export const textOf = (conversation: Conversation): string => JSON.stringify(conversation);
