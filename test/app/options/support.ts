/** Settings read from texts in memory. */
import {
  type Options,
  type OptionsRead,
  readOptions,
  type SettingProblem,
  type ToRead,
} from '../../../src/app/options/index.ts';

export const known = {
  checks: new Map([
    ['mx/null', ['mixed', 'sender']],
    ['spf/lookup-limit', ['exceeded']],
    ['spf/ptr', ['used']],
    ['dmarc/policy', ['none', 'missing']],
  ]),
};

export const configPath = '.github/deliverability.yml';

interface Setup extends Partial<Omit<ToRead, 'files'>> {
  readonly files?: Readonly<Record<string, string>>;
  /** The text of the configuration file. */
  readonly config?: string;
}

export const read = ({ files = {}, config, ...more }: Setup): Promise<OptionsRead> => {
  const all: Readonly<Record<string, string>> =
    config === undefined ? files : { ...files, [configPath]: config };
  const from = { read: async (path: string) => (Object.hasOwn(all, path) ? all[path] : undefined) };
  return readOptions({ source: 'action', given: {}, known, today: '2026-11-23', files: from, ...more });
};

/** The options, where the settings are right. @throws with all problems where they are not */
export async function options(setup: Setup): Promise<Options> {
  const result = await read(setup);
  if ('options' in result) return result.options;
  throw new Error(JSON.stringify(result.problems));
}

/** The problems; none where the settings are right. */
export async function problems(setup: Setup): Promise<readonly SettingProblem[]> {
  const result = await read(setup);
  return 'problems' in result ? result.problems : [];
}

/** The lines of the configuration that something is wrong with. */
export const wrongLines = async (
  config: string,
  more: Setup = {},
): Promise<readonly (number | undefined)[]> =>
  (await problems({ config, ...more })).map(({ location }) =>
    location?.in === 'file' ? location.line : undefined,
  );
