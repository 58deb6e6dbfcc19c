/** The world of a run: each question once, proposed zones first, and an end for everything. */
import { randomBytes, randomInt } from 'node:crypto';
import type { World } from '../core/fact.ts';
import { specialRange } from '../facts/address-range.ts';
import { budgeted } from '../net/dns/budgeted.ts';
import { cached } from '../net/dns/cached.ts';
import { type Keys, keyed } from '../net/dns/keyed.ts';
import { type LiveOptions as LiveDns, live } from '../net/dns/live.ts';
import { overlay } from '../net/dns/overlay.ts';
import { continuing, recording } from '../net/dns/recorded.ts';
import type { Resolver } from '../net/dns/resolver.ts';
import type { Upstream } from '../net/dns/server.ts';
import { systemServers } from '../net/dns/system.ts';
import type { Zone } from '../net/dns/zone/parse.ts';
import type { Http } from '../net/http/http.ts';
import { cached as heldOnce } from '../net/smtp/cached.ts';
import type { Conversation, Smtp } from '../net/smtp/conversation.ts';
import type { LiveOptions } from '../net/smtp/live.ts';
import type { Spamd } from '../net/spamd/spamd.ts';
import type { Options } from './options/index.ts';

export interface Around {
  /** Proposed zones, read from `options.zoneFiles`. */
  readonly zones: readonly Zone[];
  /** Answers instead of the live DNS, read from `options.replay`; then no server is spoken to either. */
  readonly replay?: Resolver | undefined;
  /** Instead of the servers of `options.dns`. */
  readonly dns?: Resolver;
  /** For block lists, by the zone that each opens; in nothing that is recorded or reported. */
  readonly blocklistKeys?: Keys;
  /** Takes each line of a recording of the DNS. */
  readonly record?: ((line: string) => void) | undefined;
  /** Hears conversations with mail servers as they happen. */
  readonly watch?: LiveOptions['watch'];
  /** Mail servers instead of the real ones. */
  readonly smtp?: Smtp;
  /** For Google's Postmaster Tools; in nothing that is recorded or reported. */
  readonly postmasterToken?: string;
}

export interface Opened extends Pick<World, 'dns' | 'blocklistDns' | 'smtp' | 'spamd' | 'http'> {
  close(): void;
}

export function openWorld(options: Options, around: Around): Opened {
  const { zones, replay, record } = around;
  const signal = AbortSignal.timeout(options.timeout);
  const given = replay ?? around.dns;
  const world = given === undefined ? ask(options.dns.servers, signal) : { resolve: given, close() {} };
  const lists = forBlocklists(options, { ...around, given, signal, usual: world.resolve });
  const beyond = record === undefined ? world.resolve : recording(world.resolve, record);
  return {
    dns: cached(overlay(zones, beyond)),
    blocklistDns: cached(record === undefined ? lists.resolve : continuing(lists.resolve, record)),
    smtp: replay === undefined ? spoken(signal, around) : unspoken,
    spamd: replay === undefined ? judging(options, signal) : undefined,
    http: replay === undefined ? asked(options, signal, around) : unasked,
    close() {
      world.close();
      lists.close();
    },
  };
}

function judging({ smtp: { spamd } }: Options, signal: AbortSignal): Spamd | undefined {
  if (spamd === undefined) return undefined;
  const loaded = import('../net/spamd/live.ts').then(({ live }) => live({ ...spamd, signal }));
  return async (message) => (await loaded)(message);
}

function ask(
  chosen: readonly Upstream[],
  signal: AbortSignal,
  limits: Pick<LiveDns, 'width' | 'widthPerServer' | 'attempts'> = {},
): ReturnType<typeof live> {
  const servers = chosen.length > 0 ? chosen : systemServers();
  return live({ servers, random: (below) => randomInt(below), signal, ...limits });
}

/**
 * Fifty addresses on thirty lists are 1500 questions at once; of more than this, a server on the same machine loses some.
 * Two tries: a list that is silent is usual, and not worth the time of three.
 */
const listLimits = { width: 320, widthPerServer: 320, attempts: 2 };

/** More than any number of addresses needs that the lists answer without being paid. */
const mostListQuestions = 20_000;

interface Asking extends Pick<Around, 'blocklistKeys'> {
  readonly given: Resolver | undefined;
  readonly signal: AbortSignal;
  readonly usual: Resolver;
}

/** With sockets, limits and a budget of its own: lists that are silent must not hold up what the rest asks. */
function forBlocklists(
  { dns, blocklists }: Options,
  { given, signal, usual, blocklistKeys = new Map() }: Asking,
): ReturnType<typeof live> {
  if (given !== undefined || blocklists.lists.length === 0) return { resolve: usual, close() {} };
  const servers = blocklists.servers.length > 0 ? blocklists.servers : dns.servers;
  const { resolve, close } = ask(servers, signal, listLimits);
  return { resolve: keyed(budgeted(resolve, mostListQuestions), blocklistKeys), close };
}

/** Loaded when somebody is spoken to. */
function spoken(signal: AbortSignal, { watch, smtp }: Around): Smtp {
  if (smtp !== undefined) return heldOnce(smtp);
  const start = performance.now();
  const options = { random: randomBytes, signal, clock: () => Math.round(performance.now() - start) };
  const loaded = async (): Promise<Smtp> =>
    (await import('../net/smtp/live.ts')).live({ ...options, ...(watch === undefined ? {} : { watch }) });
  let live: Promise<Smtp> | undefined;
  return heldOnce(
    sparing(async (call) => {
      live ??= loaded();
      return (await live)(call);
    }),
  );
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
