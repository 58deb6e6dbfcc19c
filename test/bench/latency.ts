/** Whether a check takes as long as its longest chain of dependent questions, and asks each question once. */
import { prepare } from '../../src/app/prepare.ts';
import { run } from '../../src/app/run.ts';
import { longestNeededChain, longestTimedChain } from './chain.ts';
import { type Measure, median } from './measure.ts';
import { type Asked, delayedServer } from './name-server.ts';
import { richSettings, richZones } from './world.ts';

/** Milliseconds: a resolver across a continent. */
const delay = 50;
const rounds = 7;

interface Round {
  readonly took: number;
  readonly asked: readonly Asked[];
}

export async function latency(): Promise<readonly Measure[]> {
  const server = await delayedServer({ zones: richZones, delay });
  try {
    const given: Round[] = [];
    for (let i = 0; i < rounds; i += 1) given.push(await checkOnce(server.server, () => server.taken()));
    // The first one compiles the program while it runs: that is the start-up's business.
    const [, ...warm] = given;
    const asked = warm[0]?.asked ?? [];
    const chain = longestNeededChain(asked, richSettings.domains);
    const took = median(warm.map((round) => round.took));
    const distinct = new Set(asked.map(({ name, type }) => `${type} ${name}`)).size;
    console.log(`longest chain needed: ${chain.map(({ name, type }) => `${type} ${name}`).join(' → ')}`);
    return [
      { what: `a full check, each answer ${delay} ms late`, value: took, unit: 'ms' },
      { what: '  questions', value: asked.length, unit: '' },
      { what: '  longest chain needed', value: chain.length, unit: 'questions' },
      { what: '  longest chain in time', value: longestTimedChain(asked), unit: 'questions' },
      {
        what: '  time / chain needed',
        value: took / (chain.length * delay),
        unit: '×',
        limit: { most: 1.2 },
        isNoisy: true,
      },
      {
        what: '  questions on the wire / distinct ones',
        value: asked.length / distinct,
        unit: '×',
        limit: { most: 1 },
      },
    ];
  } finally {
    await server.close();
  }
}

async function checkOnce(server: string, taken: () => Promise<readonly Asked[]>): Promise<Round> {
  const now = new Date();
  const given = { ...richSettings, exchangers: 'off', blocklists: 'none', 'dns-servers': server };
  const prepared = await prepare({ source: 'cli', given, today: now.toISOString().slice(0, 10) });
  if ('problems' in prepared) throw new Error(JSON.stringify(prepared.problems));
  const began = performance.now();
  const report = await run(prepared.options, { ...prepared, now });
  const took = performance.now() - began;
  if (report.verdict.crashed > 0 || report.verdict.inconclusive > 0)
    throw new Error('the check could not look at all');
  return { took, asked: await taken() };
}
