/** Whether twenty mail hosts are spoken to in the time that the slowest of them takes, and how often each is called. */
import { randomBytes } from 'node:crypto';
import { prepare } from '../../src/app/prepare.ts';
import { run } from '../../src/app/run.ts';
import type { Conversation, Smtp } from '../../src/net/smtp/conversation.ts';
import { live } from '../../src/net/smtp/live.ts';
import { type DistantHosts, distantHosts, type Seen } from './mail-hosts.ts';
import { type Measure, median } from './measure.ts';
import { delayedServer } from './name-server.ts';
import { roundTripsOf } from './round-trips.ts';
import { manyDomains, manyZones } from './world.ts';

/** Milliseconds: a server across a continent. */
const roundTrip = 50;
const rounds = 6;
const domains = manyDomains(10);
/** Each domain has two; their addresses are in the order of the hosts. */
const addresses = domains.flatMap((_, i) => [`45.80.${i}.2`, `45.80.${i}.3`]);
/** One more, which shows that port 25 can be reached. The time that is spent on it counts, its round trips do not. */
const control = { name: 'control.example', address: '45.79.14.2' };
const zones = [`${manyZones(domains.length).join('')}${control.name}. A ${control.address}\n`];
/** TLS 1.0, 1.1 and 1.2: the fourth was seen in the conversation itself. */
const versionsProbed = 3;

interface Round {
  readonly took: number;
  /** By the number of the host. */
  readonly conversations: ReadonlyMap<number, readonly Conversation[]>;
  readonly seen: readonly Seen[];
}

export async function smtp(): Promise<readonly Measure[]> {
  const far = await distantHosts(addresses.length + 1, roundTrip);
  const names = await delayedServer({ zones, delay: 0 });
  try {
    const bare = await measure(far, callEach);
    const whole = await measure(far, (smtp) => checkAll(smtp, names.server));
    return [
      ...measures(`a conversation with each of ${addresses.length} hosts, ${roundTrip} ms away`, bare, 1),
      ...measures(`a full check of ${domains.length} domains with these`, whole, 1 + versionsProbed),
    ];
  } finally {
    await names.close();
    await far.close();
  }
}

async function callEach(smtp: Smtp): Promise<void> {
  await Promise.all(
    addresses.map((address, i) =>
      smtp({ host: `mx${i}.example`, address, port: 25, security: 'opportunistic', ehlo: 'bench.example' }),
    ),
  );
}

async function checkAll(smtp: Smtp, server: string): Promise<void> {
  const now = new Date();
  const given = {
    domains: domains.join(','),
    'dns-servers': server,
    'port-25-control': control.name,
    blocklists: 'none',
  };
  const prepared = await prepare({ source: 'cli', given, today: now.toISOString().slice(0, 10) });
  if ('problems' in prepared) throw new Error(JSON.stringify(prepared.problems));
  const { verdict } = await run(prepared.options, { ...prepared, now, smtp });
  if (verdict.crashed > 0 || verdict.inconclusive > 0) throw new Error('the check could not look at all');
}

/** The first round compiles the program while it runs: that is the start-up's business. */
async function measure(far: DistantHosts, task: (smtp: Smtp) => Promise<void>): Promise<readonly Round[]> {
  const given: Round[] = [];
  for (let i = 0; i < rounds; i += 1) given.push(await once(far, task));
  return given.slice(1);
}

async function once(far: DistantHosts, task: (smtp: Smtp) => Promise<void>): Promise<Round> {
  const conversations = new Map<number, Conversation[]>();
  const spoken = live({ random: randomBytes });
  const smtp: Smtp = async (call) => {
    const host = [...addresses, control.address].indexOf(call.address);
    const place = far.places[host];
    if (place === undefined) throw new Error(`nobody is at ${call.address}`);
    const conversation = await spoken({ ...call, ...place });
    conversations.set(host, [...(conversations.get(host) ?? []), conversation]);
    return conversation;
  };
  const began = performance.now();
  await task(smtp);
  const took = performance.now() - began;
  for (const [host, address] of addresses.entries())
    if (!conversations.get(host)?.some(({ ended, tls }) => ended.kind === 'completed' && tls !== undefined))
      throw new Error(`no conversation with ${address} was held to its end`);
  return { took, conversations, seen: await far.taken() };
}

function measures(what: string, given: readonly Round[], most: number): readonly Measure[] {
  const of = (value: (round: Round) => number): number => median(given.map(value));
  const took = of((round) => round.took);
  const chain = of(longest);
  return [
    { what, value: took, unit: 'ms' },
    { what: '  round trips of the slowest host', value: chain, unit: '' },
    {
      what: '  time / its round trips',
      value: took / (chain * roundTrip),
      unit: '×',
      limit: { most: 1.3 },
      isNoisy: true,
    },
    { what: '  connections per host', value: of(mostConnections), unit: '', limit: { most } },
    { what: '  connections to a host at a time', value: of(mostAtATime), unit: '', limit: { most: 1 } },
  ];
}

/**
 * The round trips of the host that has most of them, in all its conversations: there is one at a time to a host. What the
 * transcripts tell may not be more than what passed by on the way, or the ratio would be too good.
 */
function longest({ conversations, seen }: Round): number {
  const each = addresses.map((address, host) => {
    const told = sum((conversations.get(host) ?? []).map(roundTripsOf));
    const passed = sum(connectionsTo(host, seen).map(({ turns }) => 1 + turns));
    if (told > passed) throw new Error(`${address}: ${told} round trips are told, and ${passed} were seen`);
    return told;
  });
  return Math.max(...each);
}

const mostConnections = ({ seen }: Round): number =>
  Math.max(...addresses.map((_, host) => connectionsTo(host, seen).length));
const mostAtATime = ({ seen }: Round): number => Math.max(...seen.map(({ atATime }) => atATime));
const connectionsTo = (wanted: number, seen: readonly Seen[]): readonly Seen[] =>
  seen.filter(({ host }) => host === wanted);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
