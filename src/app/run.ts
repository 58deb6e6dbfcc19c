/** Puts everything together: options and the world around the process in, a report out. */
import { randomInt } from 'node:crypto';
import { checks } from '../checks/index.ts';
import { undeclared } from '../core/declared.ts';
import type { InspectedDomain, Report } from '../core/report.ts';
import { nothingRunWide } from '../core/run-wide.ts';
import { inspect } from '../engine/inspect.ts';
import { applyPolicy } from '../engine/policy.ts';
import { links } from '../facts/links.ts';
import { spf } from '../facts/spf.ts';
import { branchOf } from '../facts/spf-branch.ts';
import { cached } from '../net/dns/cached.ts';
import { live } from '../net/dns/live.ts';
import { overlay } from '../net/dns/overlay.ts';
import { recording } from '../net/dns/recorded.ts';
import type { Resolver } from '../net/dns/resolver.ts';
import { systemServers } from '../net/dns/system.ts';
import type { Zone } from '../net/dns/zone/parse.ts';
import type { Smtp } from '../net/smtp/conversation.ts';
import type { Options } from './options/index.ts';
import { tool } from './version.ts';

export interface Surroundings {
  /** Proposed zones, read from `options.zoneFiles`. */
  readonly zones: readonly Zone[];
  /** Answers instead of the live DNS, read from `options.replay`. */
  readonly replay?: Resolver | undefined;
  /** Takes each line of a recording of the DNS. */
  readonly record?: ((line: string) => void) | undefined;
  readonly now: Date;
  progress?(finished: number, found: number): void;
  /** A defect of this program, for the debug log. */
  crashed?(error: Error, where: string): void;
}

/** One run. Never rejects for what the world does, and ends soon after `options.timeout`. */
export async function run(options: Options, surroundings: Surroundings): Promise<Report> {
  const world = open(options, surroundings);
  try {
    const declared = new Map(options.domains.map((domain) => [domain.name, domain.declared]));
    const subjects = options.domains.map(({ name }) => ({ kind: 'domain', name }) as const);
    const inspected = await inspect(
      { subjects, checks, links },
      {
        world: {
          dns: world.resolve,
          smtp: unspoken,
          now: surroundings.now,
          settings: nothingRunWide,
          declared: (name) => declared.get(name) ?? undeclared,
          login: () => undefined,
          message: () => undefined,
        },
        ...surroundings,
      },
    );
    const domains = options.domains.map(async (asked): Promise<InspectedDomain> => {
      const found = await inspected.recall(spf, { kind: 'domain', name: asked.name });
      return {
        name: asked.name,
        profile: asked.declared.profile,
        ...(asked.location === undefined ? {} : { location: asked.location }),
        ...(found?.own === undefined ? {} : { spf: branchOf(found.tree) }),
      };
    });
    const report = {
      schema: 1,
      tool,
      domains: await Promise.all(domains),
      results: inspected.results,
    } as const;
    return applyPolicy(report, options.policy);
  } finally {
    world.close();
  }
}

/** Until the settings name servers. */
const unspoken: Smtp = async () => ({
  ended: { kind: 'deadline', during: 'connect', said: 'was not asked' },
  steps: [],
  probes: [],
  oddities: [],
  retries: 0,
});

interface Opened {
  readonly resolve: Resolver;
  close(): void;
}

/** Each question once; proposed zones before the world; the world by replay or by asking. */
function open(options: Options, { zones, replay, record }: Surroundings): Opened {
  const world = replay === undefined ? ask(options) : { resolve: replay, close() {} };
  const beyond = record === undefined ? world.resolve : recording(world.resolve, record);
  return { resolve: cached(overlay(zones, beyond)), close: world.close };
}

function ask({ dns, timeout }: Options): Opened {
  const servers = dns.servers.length > 0 ? dns.servers : systemServers();
  return live({ servers, random: (below) => randomInt(below), signal: AbortSignal.timeout(timeout) });
}
