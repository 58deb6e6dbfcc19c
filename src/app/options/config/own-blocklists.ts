/** Block lists of one's own: a zone, what is asked there, and what the answers mean. */
import { type Severity, severities } from '../../../core/finding.ts';
import { quoted } from '../../../core/quote.ts';
import type { OwnBlocklist } from '../../../core/run-wide.ts';
import { catalogued, deathOf } from '../../../mail/dnsbl/index.ts';
import { type DomainName, parseName } from '../../../net/dns/name.ts';
import { instead } from '../nearest.ts';
import { problemAt, type Say } from '../values/values.ts';
import type { Entry, Line, Tree } from '../yaml/tree.ts';

type Code = OwnBlocklist['codes'][string];
type Query = OwnBlocklist['queries'][number];

const keys = ['id', 'zone', 'queries', 'codes', 'removal'] as const;
const queries: readonly Query[] = ['ipv4', 'ipv6', 'domain'];

/** Reads the list below `own-blocklists:`. */
export function readOwnBlocklists(tree: Tree, given: Say): readonly OwnBlocklist[] {
  if (tree.kind === 'text' && tree.text === '') return [];
  const say: Complain = (text, at) => given(problemAt(`own-blocklists: ${text}`, at));
  if (tree.kind === 'list') return tree.items.flatMap((item) => readList(item, say));
  say('is not a list: begin each block list with "- zone:"', tree.at);
  return [];
}

type Complain = (text: string, at: Line) => void;

function readList(tree: Tree, say: Complain): readonly OwnBlocklist[] {
  if (tree.kind !== 'map') {
    say('an entry needs the keys zone and codes: write "- zone: bl.example.net" and "codes:"', tree.at);
    return [];
  }
  const entry = (key: string): Entry | undefined => tree.entries.find((one) => one.key === key);
  for (const { key, at } of tree.entries)
    if (!keys.some((one) => one === key)) say(`there is no key ${quoted(key)}: ${instead(key, keys)}`, at);
  for (const key of ['zone', 'codes'])
    if (entry(key) === undefined)
      say(`${key} is missing: every list of your own has a zone, and says what its codes mean`, tree.at);
  const zone = readZone(entry('zone'), say);
  const codes = readCodes(entry('codes'), say);
  const asked = readQueries(entry('queries'), say);
  const [id, removal] = [textOf(entry('id'), say), textOf(entry('removal'), say)];
  if (zone === undefined || codes === undefined) return [];
  return [{ id: id ?? zone, zone, queries: asked, codes, ...(removal === undefined ? {} : { removal }) }];
}

function textOf(entry: Entry | undefined, say: Complain): string | undefined {
  if (entry === undefined) return undefined;
  if (entry.value.kind === 'text' && entry.value.text.trim() !== '') return entry.value.text.trim();
  say(
    `${entry.key} is ${entry.value.kind === 'text' ? 'empty' : `a ${entry.value.kind}`}: write one value`,
    entry.at,
  );
  return undefined;
}

function readZone(entry: Entry | undefined, say: Complain): DomainName | undefined {
  const text = textOf(entry, say);
  const zone = text === undefined ? undefined : parseName(text);
  if (entry === undefined || text === undefined) return undefined;
  const known = catalogued(text);
  const death = zone === undefined ? undefined : deathOf(zone);
  if (zone === undefined || zone === '' || /\s/.test(zone))
    say(`${quoted(text)} is no zone: write one such as bl.example.net`, entry.at);
  else if (known !== undefined)
    say(`${quoted(text)} is known as ${known.id}: write "+${known.id}" in blocklists instead`, entry.at);
  else if (death !== undefined)
    say(`the block list ${quoted(text)} is dead (${death}): leave it out`, entry.at);
  else return zone;
  return undefined;
}

function readQueries(entry: Entry | undefined, say: Complain): readonly Query[] {
  if (entry === undefined) return ['ipv4'];
  const items = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  const words = items.flatMap((item) =>
    item.kind === 'text' ? item.text.split(/[\s,]+/).filter(Boolean) : [],
  );
  const wrong = words.find((word) => !queries.some((query) => query === word));
  if (words.length === 0) say(`queries is empty: name ${queries.join(', ')}, or some of them`, entry.at);
  if (wrong !== undefined) say(`there is no query ${quoted(wrong)}: ${instead(wrong, queries)}`, entry.at);
  return queries.filter((query) => words.includes(query));
}

function readCodes(entry: Entry | undefined, say: Complain): OwnBlocklist['codes'] | undefined {
  if (entry === undefined) return undefined;
  if (entry.value.kind !== 'map' || entry.value.entries.length === 0) {
    say('codes is no map: write "127.0.0.2: what it means" below it', entry.at);
    return undefined;
  }
  const read = entry.value.entries.flatMap((code) => {
    const value = readCode(code, say);
    return value === undefined ? [] : [[code.key, value] as const];
  });
  return read.length === entry.value.entries.length ? Object.fromEntries(read) : undefined;
}

const code = /^127\.\d{1,3}\.(\d{1,3}|x)\.(\d{1,3}|x)$/;

/** A text says what it means; a map may say how much it weighs, too. */
function readCode({ key, value, at }: Entry, say: Complain): Code | undefined {
  if (!code.test(key)) {
    say(
      `${quoted(key)} is no code: write an address of 127.0.0.0/8, with x for an octet that may be any`,
      at,
    );
    return undefined;
  }
  if (value.kind === 'text') return { meaning: value.text.trim(), severity: 'warning' };
  const entry = (name: string): Entry | undefined =>
    value.kind === 'map' ? value.entries.find((one) => one.key === name) : undefined;
  const meaning = textOf(entry('meaning'), say) ?? '';
  const severity = textOf(entry('severity'), say) ?? 'warning';
  if (value.kind === 'map' && isSeverity(severity)) return { meaning, severity };
  say(
    `${key} has no severity that there is: write "meaning:", and "severity:" with ${severities.join(', ')}`,
    at,
  );
  return undefined;
}

const isSeverity = (text: string): text is Severity => severities.some((severity) => severity === text);
