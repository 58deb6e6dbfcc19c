/** Puts everything together: options and the world around the process in, a report out. */
import { undeclared } from '../core/declared.ts';
import type { InspectedDomain, Report } from '../core/report.ts';
import type { RunWide } from '../core/run-wide.ts';
import { inspect, type Plan } from '../engine/inspect.ts';
import { applyPolicy } from '../engine/policy.ts';
import type { DeadAddress } from '../facts/bounce-tally.ts';
import { receivers } from '../facts/receivers.ts';
import { spf } from '../facts/spf.ts';
import { branchOf } from '../facts/spf-branch.ts';
import type { DomainName } from '../net/dns/name.ts';
import type { Login } from '../net/smtp/call.ts';
import { ehloName } from './ehlo.ts';
import { fileParts } from './inputs.ts';
import { type Messages, readMessage } from './messages.ts';
import type { Options } from './options/index.ts';
import { isTold, planFor } from './parts.ts';
import { tool } from './version.ts';
import { type Around, openWorld } from './world.ts';

export interface Surroundings extends Around {
  /** For the servers through which domains send. */
  readonly logins: ReadonlyMap<DomainName, Login>;
  /** The messages that the settings name. */
  readonly messages: Pick<Messages, 'paths' | 'oversized'>;
  /** What the settings of files lead to. */
  readonly inputs: RunWide['inputs'];
  readonly now: Date;
  /** What is looked at; all that the settings lead to where it is not given. */
  readonly plan?: Pick<Plan, 'checks' | 'links'>;
  /** Takes the addresses that are dead by their bounces; no report holds them. */
  suppress?(addresses: readonly DeadAddress[]): void;
  progress?(finished: number, found: number): void;
  /** A defect of this program, for the debug log. */
  crashed?(error: Error, where: string): void;
}

/** One run. Never rejects for what the world does, and ends soon after `options.timeout`. */
export async function run(options: Options, surroundings: Surroundings): Promise<Report> {
  const world = openWorld(options, surroundings);
  const readable = readableOf(surroundings.messages);
  const settings = runWideOf(options, surroundings);
  try {
    const declared = new Map(options.domains.map((domain) => [domain.name, domain.declared]));
    const subjects = options.domains.map(({ name }) => ({ kind: 'domain', name }) as const);
    const inspected = await inspect(
      { subjects, ...(surroundings.plan ?? (await planFor(settings, declared.values()))) },
      {
        world: {
          dns: world.dns,
          blocklistDns: world.blocklistDns,
          smtp: world.smtp,
          spamd: world.spamd,
          http: world.http,
          now: surroundings.now,
          settings,
          declared: (name) => declared.get(name) ?? undeclared,
          login: ({ name }) => surroundings.logins.get(name),
          message: (path) => (readable.has(path) ? readMessage(path) : undefined),
          file: fileParts,
        },
        ...surroundings,
      },
    );
    const domains = options.domains.map(async (asked): Promise<InspectedDomain> => {
      const domain = { kind: 'domain', name: asked.name } as const;
      const found = await inspected.recall(spf, domain);
      const requirements =
        surroundings.plan === undefined ? await inspected.recall(receivers, domain) : undefined;
      return {
        name: asked.name,
        profile: asked.declared.profile,
        ...(asked.location === undefined ? {} : { location: asked.location }),
        ...(found?.own === undefined ? {} : { spf: branchOf(found.tree) }),
        ...(requirements === undefined ? {} : { requirements }),
      };
    });
    const told = isTold(settings)
      ? await (await import('./told.ts')).toldFrom(inspected, options, settings)
      : undefined;
    surroundings.suppress?.(told?.dead ?? []);
    const report = {
      schema: 1,
      tool,
      domains: await Promise.all(domains),
      results: inspected.results,
      ...told?.tables,
    } as const;
    return applyPolicy(report, options.policy);
  } finally {
    world.close();
  }
}

/** Where answers are replayed, no exchanger is spoken to, and nothing is missed by it. Without a token no API is asked. */
function runWideOf(
  { smtp: { postmasterTools, ...smtp }, domains, blocklists }: Options,
  { messages, inputs, replay, postmasterToken }: Surroundings,
): RunWide {
  const isAsked = postmasterTools !== undefined && postmasterToken !== undefined;
  return {
    ...smtp,
    exchangers: replay === undefined ? smtp.exchangers : 'off',
    blocklists: blocklists.lists,
    domains: domains.map(({ name }) => name),
    ehlo: ehloName(),
    messages: messages.paths,
    oversized: messages.oversized,
    inputs,
    ...(isAsked ? { postmasterTools } : {}),
  };
}

/** What no server takes is never read. */
const readableOf = ({ paths, oversized }: Surroundings['messages']): ReadonlySet<string> =>
  new Set(paths.filter((path) => !oversized.some((file) => file.path === path)));
