/** Fifty addresses on thirty block lists: how long it takes next to the longest chain of questions, and what is asked twice. */
import { prepare } from '../../src/app/prepare.ts';
import { run } from '../../src/app/run.ts';
import { catalogue, takes } from '../../src/mail/dnsbl/index.ts';
import { neededChains } from './chain.ts';
import { type Measure, median } from './measure.ts';
import { type Asked, delayedServer } from './name-server.ts';
import { richSettings, richZones } from './world.ts';

/** Milliseconds: a resolver across a continent. */
const delay = 50;
const rounds = 11;
/** The first ones compile the program while they run: that is the start-up's business. */
const warmUps = 4;

const addresses = Array.from({ length: 50 }, (_, i) => `45.79.10.${100 + i}`);
const lists = catalogue
  .filter((list) => takes(list, 'ipv4') && !list.zone.includes('{key}') && list.test?.listed.length !== 0)
  .slice(0, 30);
/** Each list has its test entry; two have an address, too. They join the last zone: of two without an apex, one is asked. */
const listZones = [
  ...lists.map(({ zone }) => `2.0.0.127.${zone}. A 127.0.0.2\n`),
  ...lists
    .slice(0, 2)
    .map(({ zone }) => `107.10.79.45.${zone}. A 127.0.0.3\n107.10.79.45.${zone}. TXT "why"\n`),
].join('');

interface Round {
  readonly took: number;
  readonly asked: readonly Asked[];
}

export async function blocklists(): Promise<readonly Measure[]> {
  if (lists.length < 30) throw new Error('the catalogue has no thirty lists of IPv4 addresses');
  const server = await delayedServer({
    zones: [...richZones.slice(0, -1), `${richZones.at(-1)}${listZones}`],
    delay,
  });
  try {
    const given: Round[] = [];
    for (let i = 0; i < rounds; i += 1) given.push(await checkOnce(server.server, () => server.taken()));
    return measures(given.slice(warmUps));
  } finally {
    await server.close();
  }
}

async function checkOnce(server: string, taken: () => Promise<readonly Asked[]>): Promise<Round> {
  const now = new Date();
  const given = {
    ...richSettings,
    'sending-ips': addresses.join(' '),
    exchangers: 'off',
    blocklists: lists.map(({ id }) => id).join(' '),
    'dns-servers': server,
  };
  const prepared = await prepare({ source: 'cli', given, today: now.toISOString().slice(0, 10) });
  if ('problems' in prepared) throw new Error(JSON.stringify(prepared.problems));
  const began = performance.now();
  const { verdict, results } = await run(prepared.options, { ...prepared, now });
  const took = performance.now() - began;
  const entries = results.filter(
    ({ check, findings }) => check === 'blocklist/listed' && findings.length > 0,
  );
  const unseen = results.filter(
    ({ check, outcome }) => check.startsWith('blocklist/') && outcome === 'inconclusive',
  );
  if (verdict.crashed > 0 || entries.length !== 1 || unseen.some(({ subject }) => isIpv4(subject)))
    throw new Error('the lists could not be asked');
  return { took, asked: await taken() };
}

/** The lists of the bench have no test entries of version 6. */
const isIpv4 = (subject: object): boolean => 'asks' in subject && subject.asks === 'ipv4';

function measures(given: readonly Round[]): readonly Measure[] {
  const asked = given[0]?.asked ?? [];
  const ofLists = asked.filter(isOfList);
  const chain = longestChain(asked);
  const took = median(given.map((round) => round.took));
  const tests = ofLists.filter(({ name }) => /^[12]\.0\.0\.127\./.test(name));
  const keys = new Set(asked.map(({ name, type }) => `${type} ${name}`));
  return [
    { what: `50 addresses on 30 block lists, each answer ${delay} ms late`, value: took, unit: 'ms' },
    { what: '  questions, those of the lists', value: ofLists.length, unit: '' },
    { what: '  longest chain', value: chain, unit: 'questions' },
    {
      what: '  time / longest chain',
      value: took / (chain * delay),
      unit: '×',
      limit: { most: 1.3 },
      isNoisy: true,
    },
    {
      what: '  questions on the wire / distinct ones',
      value: asked.length / keys.size,
      unit: '×',
      limit: { most: 1 },
    },
    {
      what: '  test points asked / those there are',
      value: tests.length / (2 * lists.length),
      unit: '×',
      limit: { most: 1 },
    },
  ];
}

const isOfList = ({ name }: Asked): boolean => lists.some(({ zone }) => name.endsWith(`.${zone}`));

/**
 * Of the names by {@link neededChains}, and then of the lists: the address is asked for after the answer that holds it, or
 * after the test points where the settings hold it; the reason of an entry after the entry.
 */
function longestChain(asked: readonly Asked[]): number {
  const chains = [
    ...neededChains(
      asked.filter((one) => !isOfList(one)),
      richSettings.domains,
    ),
  ];
  const found = asked.filter(isOfList).map(({ name, type }) => {
    const address = name.split('.').slice(0, 4).reverse().join('.');
    const sources = chains.filter(([{ said }]) => said.split('\n').includes(address));
    const before = sources.map(([, chain]) => chain.length);
    return Math.max(1, Math.min(...(before.length > 0 ? before : [1]))) + (type === 'TXT' ? 2 : 1);
  });
  return Math.max(...chains.map(([, chain]) => chain.length), ...found);
}
