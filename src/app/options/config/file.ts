/** The configuration file: defaults, domains, and what is accepted. */
import { quoted } from '../../../core/quote.ts';
import type { OwnBlocklist } from '../../../core/run-wide.ts';
import { instead } from '../nearest.ts';
import type { SettingProblem } from '../options.ts';
import { type SettingName, settingsIn } from '../settings.ts';
import type { Known } from '../values/value.ts';
import { problemAt, readValues, type Values } from '../values/values.ts';
import { readTree } from '../yaml/read.ts';
import type { Entry, Line, Tree } from '../yaml/tree.ts';
import { type ConfiguredDomain, readDomains } from './domains.ts';
import { type ReadIgnore, readIgnores } from './ignores.ts';
import { readOwnBlocklists } from './own-blocklists.ts';
import { writtenEntry } from './written.ts';

export interface Config {
  readonly path: string;
  /** Whether it is a map, or empty: else nobody knows what it would say. */
  readonly isReadable: boolean;
  readonly values: Values;
  /** Undefined where the file says nothing about domains. */
  readonly domains?: {
    readonly list: readonly ConfiguredDomain[];
    readonly at: Line;
    readonly isEmpty: boolean;
  };
  readonly ignores: readonly ReadIgnore[];
  readonly ownBlocklists: readonly OwnBlocklist[];
  readonly problems: readonly SettingProblem[];
}

/** The settings that are defaults at the top of the file. */
const defaultNames = (): readonly SettingName[] => settingsIn('config').filter((name) => name !== 'domains');

/** Reads the text of a configuration file. Never rejects; what is wrong is in `problems`. */
export async function readConfig(
  text: string,
  { path, known, today }: { path: string; known: Known; today: string },
): Promise<Config> {
  const { tree, problems: broken } = await readTree(text, path);
  const problems = [...broken];
  const say = (problem: SettingProblem): void => void problems.push(problem);
  const entries = entriesOf(tree, say);
  const [domains, ignores, lists] = structured.map((key) => entries.find((entry) => entry.key === key));
  const written = entries
    .filter((entry) => entry !== domains && entry !== ignores && entry !== lists)
    .flatMap((entry) => {
      const name = defaultNames().find((one) => one === entry.key);
      if (name === undefined) say(unknownKey(entry));
      return name === undefined ? [] : (writtenEntry(name, entry, say) ?? []);
    });
  return {
    path,
    isReadable: problems.length === 0 || tree?.kind === 'map',
    values: readValues(written, { known, say }),
    ...(domains === undefined
      ? {}
      : { domains: { ...readDomains(domains.value, { known, say }), at: domains.at } }),
    ignores: ignores === undefined ? [] : readIgnores(ignores.value, { known, today, say }),
    ownBlocklists: lists === undefined ? [] : readOwnBlocklists(lists.value, say),
    problems,
  };
}

/** What is more than a setting. */
const structured = ['domains', 'ignore', 'own-blocklists'] as const;

function entriesOf(tree: Tree | undefined, say: (problem: SettingProblem) => void): readonly Entry[] {
  if (tree === undefined) return [];
  if (tree.kind === 'map') return tree.entries;
  say(problemAt('the file is not a map of settings: write "domains:" and the domains below it', tree.at));
  return [];
}

const unknownKey = ({ key, at }: Entry): SettingProblem =>
  problemAt(`there is no setting ${quoted(key)}: ${instead(key, [...structured, ...defaultNames()])}`, at);
