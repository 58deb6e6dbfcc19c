/** Which block lists are asked, and with which keys; what does not fit together is said. */
import type { ChosenBlocklist } from '../../core/run-wide.ts';
import { type CataloguedList, catalogue, withKey } from '../../mail/dnsbl/index.ts';
import { type DomainName, parseName } from '../../net/dns/name.ts';
import type { Called } from './conflicts.ts';
import type { Source } from './options.ts';
import { setIt } from './secrets.ts';
import type { SettingName } from './settings.ts';
import { type BlocklistChoice, type BlocklistKey, isKey, listsOpenedBy } from './values/blocklist.ts';
import type { Located } from './values/value.ts';
import { all, problemAt, type Say, type Values } from './values/values.ts';

export interface ReadBlocklists {
  readonly lists: readonly ChosenBlocklist[];
  /** By the zone that each opens; kept apart from everything that is reported. */
  readonly keys: ReadonlyMap<DomainName, string>;
  /** Whether nothing is to be asked, one's own lists neither. */
  readonly isNone: boolean;
}

interface Reading {
  readonly source: Source;
  readonly called: Called;
  readonly say: Say;
  readonly env: (name: string) => string | undefined;
}

export function readBlocklists(values: Values, reading: Reading): ReadBlocklists {
  const wanted = all(values.blocklists);
  const on = catalogue.filter(({ id }) => chosenOf(wanted).has(id));
  const keys = keysFrom(values, on, reading);
  const problem = sayAt(values, 'blocklists', reading);
  const lists = on.map((list) => {
    const hasKey = keys.has(zoneOf(withKey(list)));
    if (!hasKey && list.zone.includes('{key}') && !isKeyGiven(values, list))
      problem(`${list.id} answers only with an access key (${list.keyUrl}): ${giveKey(list, reading)}`);
    return { id: list.id, hasKey };
  });
  return { lists, keys, isNone: wanted.length > 0 && wanted.every(({ choice }) => choice === 'none') };
}

const zoneOf = ({ zone }: CataloguedList): DomainName => parseName(zone) ?? ('' as DomainName);

const giveKey = ({ id, service = id }: CataloguedList, { called }: Reading): string =>
  `give it as ${service}=… in ${called('blocklist-keys')}, or leave the list out`;

/** Signs alone change the usual lists; anything else begins with none. */
function chosenOf(wanted: readonly BlocklistChoice[]): ReadonlySet<string> {
  const usual = catalogue.filter((list) => list.default).map(({ id }) => id);
  const onlySigns = wanted.every(({ choice }) => choice === 'add' || choice === 'remove');
  const chosen = new Set(onlySigns ? usual : []);
  for (const one of wanted) {
    const ids = 'id' in one ? [one.id] : one.choice === 'default' ? usual : [];
    for (const id of ids) {
      if (one.choice === 'remove') chosen.delete(id);
      else chosen.add(id);
    }
  }
  return chosen;
}

const settings = ['blocklist-keys', 'blocklist-keys-env'] as const;

const keyItems = (values: Values): readonly (Located<BlocklistKey> & { readonly name: SettingName })[] =>
  settings.flatMap((name) => (values[name] ?? []).map((item) => ({ ...item, name })));

/** A key that is given and wrong is said to be so, and nothing else. */
const isKeyGiven = (values: Values, list: CataloguedList): boolean =>
  keyItems(values).some(({ value: { of } }) => of === list.id || of === list.service);

function keysFrom(
  values: Values,
  on: readonly CataloguedList[],
  { source, called, say, env }: Reading,
): ReadonlyMap<DomainName, string> {
  const keys = new Map<DomainName, string>();
  for (const { name, value, location } of keyItems(values)) {
    const problem = (text: string): void => say(problemAt(`${called(name)}: ${text}`, location));
    const opened = listsOpenedBy(value.of).filter((list) => on.includes(list));
    if (opened.length === 0) {
      const ids = listsOpenedBy(value.of).map(({ id }) => `+${id}`);
      problem(
        `there is a key for ${value.of}, which is off: add ${ids.join(' or ')} to ${called('blocklists')}, or leave the key out`,
      );
    }
    const key = name === 'blocklist-keys-env' ? env(value.text) : value.text;
    if (key === undefined || key === '')
      problem(
        `the key for ${value.of} is ${key === undefined ? `in the environment variable ${value.text}, which is not set` : 'empty'}: ${setIt(source)}`,
      );
    else if (!isKey(key))
      problem(
        `the key for ${value.of} is none that can stand in a name: give letters, digits and hyphens alone, at most 63`,
      );
    else for (const list of opened) keys.set(zoneOf(withKey(list)), key);
  }
  return keys;
}

const sayAt =
  (values: Values, name: SettingName, { called, say }: Reading) =>
  (text: string): void =>
    say(problemAt(`${called(name)}: ${text}`, values[name]?.[0]?.location));
