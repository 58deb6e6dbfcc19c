/** The world of a run: each question once, proposed zones first, and an end for everything. */
import { randomBytes, randomInt } from 'node:crypto';
import type { World } from '../core/fact.ts';
import { specialRange } from '../facts/address-range.ts';
import { cached } from '../net/dns/cached.ts';
import { live } from '../net/dns/live.ts';
import { overlay } from '../net/dns/overlay.ts';
import { recording } from '../net/dns/recorded.ts';
import type { Resolver } from '../net/dns/resolver.ts';
import { systemServers } from '../net/dns/system.ts';
import type { Zone } from '../net/dns/zone/parse.ts';
import type { Http } from '../net/http/http.ts';
import { cached as heldOnce } from '../net/smtp/cached.ts';
import type { Conversation, Smtp } from '../net/smtp/conversation.ts';
import { type LiveOptions, live as liveSmtp } from '../net/smtp/live.ts';
import type { Options } from './options/index.ts';

export interface Around {
  /** Proposed zones, read from `options.zoneFiles`. */
  readonly zones: readonly Zone[];
  /** Answers instead of the live DNS, read from `options.replay`; then no server is spoken to either. */
  readonly replay?: Resolver | undefined;
  /** Instead of the servers of `options.dns`. */
  readonly dns?: Resolver;
  /** Takes each line of a recording of the DNS. */
  readonly record?: ((line: string) => void) | undefined;
  /** Hears conversations with mail servers as they happen. */
  readonly watch?: LiveOptions['watch'];
  /** Mail servers instead of the real ones. */
  readonly smtp?: Smtp;
  /** For Google's Postmaster Tools; in nothing that is recorded or reported. */
  readonly postmasterToken?: string;
}

export interface Opened extends Pick<World, 'dns' | 'smtp' | 'http'> {
  close(): void;
}

export function openWorld(options: Options, around: Around): Opened {
  const { zones, replay, record } = around;
  const signal = AbortSignal.timeout(options.timeout);
  const given = replay ?? around.dns;
  const world = given === undefined ? ask(options, signal) : { resolve: given, close() {} };
  const beyond = record === undefined ? world.resolve : recording(world.resolve, record);
  return {
    dns: cached(overlay(zones, beyond)),
    smtp: replay === undefined ? spoken(signal, around) : unspoken,
    http: replay === undefined ? asked(options, signal, around) : unasked,
    close: world.close,
  };
}

function ask({ dns }: Options, signal: AbortSignal): ReturnType<typeof live> {
  const servers = dns.servers.length > 0 ? dns.servers : systemServers();
  return live({ servers, random: (below) => randomInt(below), signal });
}

function spoken(signal: AbortSignal, { watch, smtp }: Around): Smtp {
  if (smtp !== undefined) return heldOnce(smtp);
  const start = performance.now();
  const options = { random: randomBytes, signal, clock: () => Math.round(performance.now() - start) };
  return heldOnce(sparing(liveSmtp({ ...options, ...(watch === undefined ? {} : { watch }) })));
}

/** Loaded when something is asked: most runs ask nothing. */
function asked(
  { smtp: { postmasterTools } }: Options,
  signal: AbortSignal,
  { postmasterToken }: Around,
): Http {
  const headersFor =
    postmasterToken === undefined || postmasterTools === undefined
      ? {}
      : {
          headersFor: {
            origin: new URL(postmasterTools).origin,
            headers: { authorization: `Bearer ${postmasterToken}` },
          },
        };
  const loaded = async (): Promise<Http> =>
    (await import('../net/http/live.ts')).live({ signal, ...headersFor });
  let http: Promise<Http> | undefined;
  return async (request) => {
    http ??= loaded();
    return (await http)(request);
  };
}

const unasked: Http = async () => ({
  kind: 'failed',
  failure: 'unusable',
  detail: 'was not asked, since answers are replayed',
});

/** RFC 5737 and RFC 3849: nobody has these addresses, and asking for them takes as long as a blocked port. */
const sparing =
  (smtp: Smtp): Smtp =>
  async (call) =>
    specialRange(call.address) === 'reserved or documentation'
      ? over('has an address that nobody can reach')
      : smtp(call);

/** Answers that were recorded hold no conversations. */
const unspoken: Smtp = async () => over('was not asked, since answers are replayed');

const over = (said: string): Conversation => ({
  ended: { kind: 'unreachable', during: 'connect', said },
  steps: [],
  probes: [],
  oddities: [],
  retries: 0,
});
