/** The files that settings are read from: the configuration, and lists of domains. */
import { quoted } from '../../core/quote.ts';
import type { DomainName } from '../../net/dns/name.ts';
import type { Config } from './config/file.ts';
import type { Known, Located } from './values/value.ts';
import { only, problemAt, readValues, type Say, type Values } from './values/values.ts';

/** The files of the working directory. */
export interface Files {
  /** The text of a file; undefined where there is none. */
  read(path: string): Promise<string | undefined>;
}

export interface Reading {
  readonly files: Files;
  readonly known: Known;
  readonly today: string;
  readonly say: Say;
}

/** The configuration is read from the first of these that exists, where no other file is named. */
export const defaultConfigs = ['.github/deliverability.yml', '.github/deliverability.yaml'] as const;

const mostCharacters = 1_048_576;

/** The configuration, or undefined where there is none; one that is named has to be there. */
export async function readConfigFile(
  values: Values,
  { called, ...reading }: Reading & { called: string },
): Promise<Config | undefined> {
  const named = only(values.config);
  if (values.config !== undefined && named === undefined) return undefined;
  for (const path of named === undefined ? defaultConfigs : [named]) {
    const text = await readText(path, reading);
    if (text !== undefined) return (await import('./config/file.ts')).readConfig(text, { path, ...reading });
  }
  if (named !== undefined)
    reading.say({ text: `${called}: there is no file ${quoted(named)}: create it, or correct the path` });
  return undefined;
}

/** The domains of the file that is named for them, or undefined where none is. */
export async function readDomainsFile(
  values: Values,
  { called, ...reading }: Reading & { called: string },
): Promise<readonly Located<DomainName>[] | undefined> {
  const path = only(values['domains-file']);
  if (path === undefined) return values['domains-file'] && [];
  const text = await readText(path, reading);
  const complain = (why: string): readonly [] => {
    reading.say({ text: `${called}: ${why}` });
    return [];
  };
  if (text === undefined) return complain(`there is no file ${quoted(path)}: create it, or correct the path`);
  if (text.length > mostCharacters)
    return complain(`the file ${quoted(path)} is larger than 1 MiB: split it`);
  let failed = false;
  const say: Say = (problem) => {
    failed = true;
    reading.say(problem);
  };
  const placeOf = (_: string, line: number) => ({ in: 'file', path, line: line + 1 }) as const;
  const written = { name: 'domains', called: 'domains', texts: [{ text, placeOf }] } as const;
  const { domains = [] } = readValues([written], { known: reading.known, say });
  return domains.length === 0 && !failed
    ? complain(`the file ${quoted(path)} holds no domain: write one a line`)
    : domains;
}

/** A file that is there but cannot be read is said to be so, and counts as empty. */
async function readText(
  path: string,
  { files, say }: Pick<Reading, 'files' | 'say'>,
): Promise<string | undefined> {
  try {
    const text = await files.read(path);
    return text?.replace(/^\ufeff/, '');
  } catch {
    say(
      problemAt(
        `the file ${quoted(path)} cannot be read: see that it is a file, and who may read it`,
        undefined,
      ),
    );
    return '';
  }
}
