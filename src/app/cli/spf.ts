/** `deliverability spf`: one evaluation as a receiver would do it, and the record that led to the result. */
import { randomInt } from 'node:crypto';
import { isIP } from 'node:net';
import { quoted } from '../../core/quote.ts';
import { branchOf } from '../../facts/spf-branch.ts';
import { type Evaluation, evaluate, expand } from '../../mail/spf/index.ts';
import { cached } from '../../net/dns/cached.ts';
import { live } from '../../net/dns/live.ts';
import { parseName } from '../../net/dns/name.ts';
import { systemServers } from '../../net/dns/system.ts';
import { spfTree } from '../../report/spf-tree.ts';
import { indented, type Pen, painter } from '../../report/style.ts';
import { formatProblem, type Options } from '../options/index.ts';
import { prepare } from '../prepare.ts';
import { refuse } from './refuse.ts';
import { terminalOf } from './terminal.ts';

export interface SpfArguments {
  readonly ip: string;
  /** A mail address, or a domain. */
  readonly mailFrom: string;
  readonly helo?: string;
  readonly dnsServers?: string;
  readonly timeout?: string;
}

/** Exit codes: 0 pass, 1 any other result, 2 bad arguments, 3 temperror. */
export async function spf(given: SpfArguments): Promise<number> {
  const prepared = await prepare({
    source: 'cli',
    given: {
      domains: given.mailFrom.slice(given.mailFrom.lastIndexOf('@') + 1),
      helo: given.helo,
      'dns-servers': given.dnsServers,
      timeout: given.timeout,
    },
    today: '',
    files: { read: async () => undefined },
  });
  const problems = 'problems' in prepared ? prepared.problems.map(formatProblem) : [];
  if (isIP(given.ip) === 0)
    problems.unshift(`${quoted(given.ip)} is no IP address: give one such as 192.0.2.1`);
  if (problems.length > 0 || 'problems' in prepared) return refuse(problems);
  return evaluateAndTell(given, prepared.options);
}

async function evaluateAndTell(
  { ip, mailFrom, helo }: SpfArguments,
  { dns, timeout, domains }: Options,
): Promise<number> {
  const servers = dns.servers.length > 0 ? dns.servers : systemServers();
  const world = live({ servers, random: (below) => randomInt(below), signal: AbortSignal.timeout(timeout) });
  try {
    const resolve = cached(world.resolve);
    const domain = domains[0]?.name ?? '';
    const local = mailFrom.includes('@') ? mailFrom.slice(0, mailFrom.lastIndexOf('@')) : 'postmaster';
    const evaluation = await evaluate(
      { ip, mailFrom: `${local}@${domain}`, helo: helo ?? domain },
      { dns: resolve, now: new Date() },
    );
    const decided = parseName(evaluation.domain);
    const tree = decided === undefined ? undefined : await expand({ domain: decided }, { dns: resolve });
    const { color, width } = terminalOf(process.stdout, process.env);
    const pen: Pen = { paint: painter(color), width, verbose: true };
    const drawn = tree?.record === undefined ? [] : ['', ...spfTree(branchOf(tree), pen.paint)];
    process.stdout.write(`${[...told(evaluation, pen), ...drawn].join('\n')}\n`);
    if (evaluation.result === 'pass') return 0;
    return evaluation.result === 'temperror' ? 3 : 1;
  } finally {
    world.close();
  }
}

function told(
  { result, reason, mechanism, explanation, domain, lookups, voids }: Evaluation,
  pen: Pen,
): readonly string[] {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['result', result],
    ['reason', reason],
    ['domain', domain],
    ['matched', mechanism],
    ['explanation', explanation],
    ['cost', `${lookups} of 10 look-ups, ${voids} of 2 void look-ups`],
  ];
  return rows.flatMap(([name, value]) =>
    value === undefined ? [] : indented(value, `${pen.paint('dim', name.padEnd(13))}`, ' '.repeat(13), pen),
  );
}
