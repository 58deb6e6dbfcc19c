/** The domains of the configuration file, each with the settings of its own. */
import { quoted } from '../../../core/quote.ts';
import type { DomainName } from '../../../net/dns/name.ts';
import { instead } from '../nearest.ts';
import { settingsIn } from '../settings.ts';
import { parseDomain } from '../values/domain.ts';
import type { Known } from '../values/value.ts';
import { problemAt, readValues, type Say, type Values } from '../values/values.ts';
import type { Entry, Line, Tree } from '../yaml/tree.ts';
import { writtenEntry, writtenText } from './written.ts';

export interface ConfiguredDomain {
  readonly name: DomainName;
  readonly at: Line;
  readonly values: Values;
}

/** `isEmpty`: nothing is listed, not even something wrong. */
export interface DomainList {
  readonly list: readonly ConfiguredDomain[];
  readonly isEmpty: boolean;
}

interface Reading {
  readonly known: Known;
  readonly say: Say;
}

/**
 * Reads what stands below `domains:`: a list of names, of maps with a `name`, or of both; a map from names to settings; or
 * a text with names. The same domain twice is one, if all that is said about it is the same.
 */
export function readDomains(tree: Tree, { known, say }: Reading): DomainList {
  let isEmpty = true;
  const reading: Reading = {
    known,
    say: (problem) => {
      isEmpty = false;
      say(problem);
    },
  };
  const read =
    tree.kind === 'map' ? tree.entries.flatMap((entry) => keyed(entry, reading)) : listed(tree, reading);
  const once = new Map<DomainName, ConfiguredDomain>();
  for (const domain of read) {
    const known = once.get(domain.name);
    if (known === undefined) once.set(domain.name, domain);
    else if (meaning(known) !== meaning(domain)) {
      const text = `domains: ${domain.name} is here again, with other settings than on line ${known.at.line}: leave one`;
      reading.say(problemAt(text, domain.at));
    }
  }
  return { list: [...once.values()], isEmpty: isEmpty && once.size === 0 };
}

const listed = (tree: Tree, reading: Reading): readonly ConfiguredDomain[] =>
  (tree.kind === 'list' ? tree.items : [tree]).flatMap((item) =>
    item.kind === 'map' ? named(item, reading) : plain(item, reading),
  );

/** Names without settings. */
function plain(tree: Tree, { known, say }: Reading): readonly ConfiguredDomain[] {
  const texts = writtenText(tree, say, 'domains');
  const { domains = [] } = readValues([{ name: 'domains', called: 'domains', texts }], { known, say });
  return domains.map(({ value, location }) => ({
    name: value,
    at: location?.in === 'file' ? location : tree.at,
    values: {},
  }));
}

/** `name: example.com` among its settings. */
function named(tree: Extract<Tree, { kind: 'map' }>, reading: Reading): readonly ConfiguredDomain[] {
  const name = tree.entries.find(({ key }) => key === 'name');
  const rest = tree.entries.filter((entry) => entry !== name);
  if (name === undefined)
    reading.say(problemAt('domains: an entry has no name: write "- name: example.com"', tree.at));
  else if (name.value.kind !== 'text')
    reading.say(problemAt(`domains: the name is a ${name.value.kind}: write one name`, name.at));
  const text = name?.value.kind === 'text' ? name.value.text : undefined;
  return domain(text, { at: name?.value.at ?? tree.at, entries: rest, reading });
}

/** `example.com:` with its settings below, or with none. */
function keyed({ key, at, value }: Entry, reading: Reading): readonly ConfiguredDomain[] {
  const isEmpty = value.kind === 'text' && value.text === '';
  if (value.kind !== 'map' && !isEmpty) {
    reading.say(
      problemAt(`domains: ${quoted(key)} has no settings below it: write them as "profile: parked"`, at),
    );
    return [];
  }
  return domain(key, { at, entries: value.kind === 'map' ? value.entries : [], reading });
}

function domain(
  text: string | undefined,
  { at, entries, reading }: { at: Line; entries: readonly Entry[]; reading: Reading },
): readonly ConfiguredDomain[] {
  const name = text === undefined ? undefined : parseDomain(text.trim());
  if (name !== undefined && 'problem' in name) reading.say(problemAt(`domains: ${name.problem}`, at));
  const values = readEntries(entries, reading);
  return name !== undefined && 'value' in name ? [{ name: name.value, at, values }] : [];
}

function readEntries(entries: readonly Entry[], { known, say }: Reading): Values {
  const names = settingsIn('domain');
  const written = entries.flatMap((entry) => {
    const name = names.find((one) => one === entry.key);
    if (name !== undefined) return writtenEntry(name, entry, say) ?? [];
    say(
      problemAt(
        `domains: there is no ${quoted(entry.key)} for one domain: ${instead(entry.key, ['name', ...names])}`,
        entry.at,
      ),
    );
    return [];
  });
  return readValues(written, { known, say });
}

/** The settings without their places, to tell whether two are the same. */
const meaning = ({ values }: ConfiguredDomain): string =>
  JSON.stringify(settingsIn('domain').map((name) => values[name]?.map(({ value }) => value)));
