/** What a run is told to do: every setting read and checked, nothing left to decide. */
import type { Declared } from '../../core/declared.ts';
import type { Location } from '../../core/finding.ts';
import type { Policy } from '../../core/policy.ts';
import type { RunWide } from '../../core/run-wide.ts';
import type { InputSetting } from '../../core/subject.ts';
import type { DomainName } from '../../net/dns/name.ts';
import type { Upstream } from '../../net/dns/server.ts';

/** Where the settings come from, which decides how messages call them. */
export type Source = 'action' | 'cli';

export const formats = ['text', 'json', 'sarif', 'junit', 'markdown', 'annotations'] as const;
export type Format = (typeof formats)[number];

export const colorChoices = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof colorChoices)[number];

/** A domain of the run. Its `location` is the line that asks for it: of the configuration file, else of the input. */
export interface AskedDomain {
  readonly name: DomainName;
  readonly declared: Declared;
  readonly location?: Location;
}

/** A proposed zone: a path to read, and the origin of its relative names where one is given. */
export interface ZoneFile {
  readonly path: string;
  readonly origin?: DomainName;
  readonly location?: Location;
}

/** The reports to write, by kind, to the path given. */
export interface Outputs {
  readonly json?: string;
  readonly sarif?: string;
  readonly junit?: string;
  readonly markdown?: string;
}

export interface Options {
  readonly source: Source;
  /** In the order in which they are asked for, each once; never empty. */
  readonly domains: readonly AskedDomain[];
  readonly policy: Policy;
  /** No servers means those of the system. */
  readonly dns: { readonly servers: readonly Upstream[] };
  /** The block lists that are asked, and through whom: no servers means those of `dns`. */
  readonly blocklists: {
    readonly lists: RunWide['blocklists'];
    readonly servers: readonly Upstream[];
  };
  /** Milliseconds for the whole run. */
  readonly timeout: number;
  readonly smtp: SmtpOptions;
  /** Paths and patterns, still to be looked up. */
  readonly inputs: Readonly<Record<InputSetting, readonly AskedFiles[]>>;
  readonly zoneFiles: readonly ZoneFile[];
  readonly outputs: Outputs;
  /** Where the addresses go that are dead by their bounces. */
  readonly suppressionsFile?: string;
  /** Whether the action writes its step summary, and its annotations. */
  readonly summary: boolean;
  readonly annotations: boolean;
  /** What the command line writes to standard output, and how. */
  readonly format: Format;
  readonly color: ColorChoice;
  readonly verbose: boolean;
  /** Files of recorded DNS answers, to write and to answer from; never both. */
  readonly record?: string;
  readonly replay?: string;
  /** The configuration file that was read. */
  readonly configFile?: string;
}

/** What of the run-wide settings is read from texts; `messages` are patterns of paths, still to be looked up. */
export interface SmtpOptions
  extends Omit<RunWide, 'domains' | 'blocklists' | 'ehlo' | 'messages' | 'oversized' | 'inputs'> {
  readonly messages: readonly AskedFiles[];
}

/** A path, or a pattern of paths, and the place that asks for it. */
export interface AskedFiles {
  readonly pattern: string;
  readonly location?: Location;
}

/** Something wrong with the settings, in one sentence with its remedy. */
export interface SettingProblem {
  readonly text: string;
  readonly location?: Location;
}
