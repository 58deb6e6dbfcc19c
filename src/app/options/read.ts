/** Reads all settings, from wherever they are given, into one answer: options, or everything that is wrong with them. */
import type { Policy } from '../../core/policy.ts';
import type { DomainName } from '../../net/dns/name.ts';
import type { Login } from '../../net/smtp/call.ts';
import { askedDomains } from './asked.ts';
import { readBlocklists } from './blocklists.ts';
import { chosen } from './chosen.ts';
import type { Config } from './config/file.ts';
import { type Called, sayConflicts, sayNoDomains, sayUnusedIgnores } from './conflicts.ts';
import { type Files, type Reading, readConfigFile, readDomainsFile } from './files.ts';
import { calledBy, givenSettings, type Locate } from './given.ts';
import type { AskedFiles, Options, Outputs, SettingProblem, Source } from './options.ts';
import { readToken } from './postmaster-tools.ts';
import type { Known, Located } from './values/value.ts';
import { all, only, readValues, type Say, type Values } from './values/values.ts';

export interface ToRead {
  readonly source: Source;
  /** Inputs or flags by the name of their setting, as written; the items of a repeated flag on lines of their own. */
  readonly given: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  /** The checks of this version, which ignores and severities may name. */
  readonly known: Known;
  /** `YYYY-MM-DD`, to tell which ignores have expired. */
  readonly today: string;
  /** The place of an input's value in the workflow, where the file is at hand. */
  readonly locate?: Locate | undefined;
  /** A variable of the environment, for the secrets that stand in one; none where it is not given. */
  readonly env?: (name: string) => string | undefined;
}

/** Logins and tokens are apart from the options, which may be shown. */
export interface WellRead {
  readonly options: Options;
  readonly logins: ReadonlyMap<DomainName, Login>;
  /** Access keys of block lists, by the zone that each opens. */
  readonly blocklistKeys: ReadonlyMap<DomainName, string>;
  /** For Google's Postmaster Tools. */
  readonly postmasterToken?: string;
}

export type OptionsRead = WellRead | { readonly problems: readonly SettingProblem[] };

/**
 * All the settings of a run, or all that is wrong with them, by file and line. What the configuration file says of one
 * domain wins over inputs and flags, those over the file's defaults, those over the defaults of the table. Never rejects.
 */
export async function readOptions({
  source,
  given,
  locate,
  env = nothing,
  ...context
}: ToRead): Promise<OptionsRead> {
  const problems: SettingProblem[] = [];
  const say: Say = (problem) => void problems.push(problem);
  const values = readValues(givenSettings(given, { source, locate, say }), { known: context.known, say });
  const called: Called = (name) => (name in values || name === 'domains' ? calledBy(source, name) : name);

  const reading: Reading = { ...context, say };
  const listed = await readDomainsFile(values, { ...reading, called: called('domains-file') });
  const config = await readConfigFile(values, { ...reading, called: called('config') });
  for (const problem of config?.problems ?? []) say(problem);

  const named = (values.domains ?? listed) ? [...(values.domains ?? []), ...(listed ?? [])] : undefined;
  const together: Values = { ...config?.values, ...values };
  const secretly = { source, called, say: saidOnce(say), env };
  const asked = askedDomains({ named, config, values: together, reading: secretly });
  const postmasterToken = readToken(together, secretly);
  const domains = asked.map(({ login: _, ...domain }) => domain);
  const blocklists = readBlocklists(together, { source, called, say, env });
  sayConflicts(together, called, say);
  sayUnusedIgnores(config, domains, say);
  if (named === undefined) sayNoDomains(config, { source, say });
  if (problems.length > 0) return { problems: bounded(inOrder(problems)) };
  return {
    options: {
      source,
      domains,
      policy: policyOf(together, config),
      ...chosenOf(together),
      blocklists: {
        lists: [...blocklists.lists, ...(blocklists.isNone ? [] : (config?.ownBlocklists ?? []))],
        servers: all(together['blocklist-dns-servers']),
      },
      ...fileOf(config),
    },
    ...(postmasterToken === undefined ? {} : { postmasterToken }),
    logins: new Map(asked.flatMap(({ name, login }) => (login === undefined ? [] : [[name, login]]))),
    blocklistKeys: blocklists.keys,
  };
}

const nothing = (): undefined => undefined;

/** What is wrong with a setting that holds for many domains is said once. */
function saidOnce(say: Say): Say {
  const said = new Set<string>();
  return (problem) => {
    const key = JSON.stringify(problem);
    if (!said.has(key)) say(problem);
    said.add(key);
  };
}
const fileOf = (config: Config | undefined): Pick<Options, 'configFile'> =>
  config === undefined ? {} : { configFile: config.path };

const policyOf = (values: Values, config: Config | undefined): Policy => ({
  ignores: config?.ignores.flatMap(({ ignore }) => ignore ?? []) ?? [],
  severities: Object.fromEntries(all(values.severity)),
  failOn: chosen(values, 'fail-on'),
  strict: chosen(values, 'strict'),
});

function chosenOf(
  values: Values,
): Omit<Options, 'source' | 'domains' | 'policy' | 'blocklists' | 'configFile'> {
  const [record, replay] = [only(values.record), only(values.replay)];
  const suppressionsFile = only(values['suppressions-file']);
  return {
    dns: { servers: all(values['dns-servers']) },
    timeout: chosen(values, 'timeout') * 1000,
    smtp: smtpOf(values),
    inputs: {
      bounces: askedFiles(values.bounces),
      reports: askedFiles(values.reports),
      metrics: askedFiles(values.metrics),
    },
    zoneFiles: (values['zone-files'] ?? []).map(({ value, location }) =>
      location === undefined ? value : { ...value, location },
    ),
    outputs: outputsOf(values),
    ...(suppressionsFile === undefined ? {} : { suppressionsFile }),
    summary: chosen(values, 'summary'),
    annotations: chosen(values, 'annotations'),
    format: chosen(values, 'format'),
    color: chosen(values, 'color'),
    verbose: chosen(values, 'verbose'),
    ...(record === undefined ? {} : { record }),
    ...(replay === undefined ? {} : { replay }),
  };
}

function smtpOf(values: Values): Options['smtp'] {
  const [messageSize, spamd] = [only(values['message-size']), only(values.spamd)];
  return {
    exchangers: chosen(values, 'exchangers'),
    port25Controls:
      values['port-25-control'] === undefined ? defaultControls : all(values['port-25-control']),
    smtpTest: chosen(values, 'smtp-test'),
    postmaster: chosen(values, 'postmaster'),
    recipientDomains: all(values['recipient-domains']),
    messages: askedFiles(values.message),
    ...(messageSize === undefined ? {} : { messageSize }),
    ...(spamd === undefined ? {} : { spamd }),
    postmasterTools: chosen(values, 'postmaster-tools-url'),
    rateLimits: {
      bounce: chosen(values, 'bounce-rate'),
      complaint: chosen(values, 'complaint-rate'),
      unsubscribe: chosen(values, 'unsubscribe-rate'),
    },
  };
}

const askedFiles = (patterns: readonly Located<string>[] = []): readonly AskedFiles[] =>
  patterns.map(({ value, location }) =>
    location === undefined ? { pattern: value } : { pattern: value, location },
  );

/** Large, old, on both families of addresses, and used to being asked. */
const defaultControls = ['gmail-smtp-in.l.google.com', 'mx01.mail.icloud.com'].map((host) => ({
  host,
  port: 25,
}));

function outputsOf(values: Values): Outputs {
  const kinds = ['json', 'sarif', 'junit', 'markdown'] as const;
  return Object.fromEntries(
    kinds.flatMap((kind) => (values[`${kind}-file`] ?? []).map(({ value }) => [kind, value])),
  );
}

/** Nobody reads more at once, and a file of garbage has something wrong in every line. */
const mostProblems = 200;

const bounded = (problems: readonly SettingProblem[]): readonly SettingProblem[] =>
  problems.length <= mostProblems
    ? problems
    : [
        ...problems.slice(0, mostProblems),
        { text: `${problems.length - mostProblems} more things are wrong: mend these first` },
      ];

/** Those without a place first, the others as they stand in their files. */
function inOrder(problems: readonly SettingProblem[]): readonly SettingProblem[] {
  const key = ({ location }: SettingProblem): readonly [string, number] =>
    location?.in === 'file' ? [location.path, location.line] : ['', 0];
  return [...problems].sort((a, b) => {
    const [[pathA, lineA], [pathB, lineB]] = [key(a), key(b)];
    return pathA === pathB ? lineA - lineB : pathA < pathB ? -1 : 1;
  });
}
