/** The findings that the configuration file accepts: which, why, by whom, and until when. */
import type { Ignore } from '../../../core/policy.ts';
import { quoted } from '../../../core/quote.ts';
import { instead } from '../nearest.ts';
import { checkPattern } from '../values/check-pattern.ts';
import { parseDate } from '../values/date.ts';
import { parseDomain } from '../values/domain.ts';
import type { Known, Parsed } from '../values/value.ts';
import { problemAt, type Say } from '../values/values.ts';
import type { Line, Tree } from '../yaml/tree.ts';

export interface ReadIgnore {
  /** Undefined where something is wrong with it. */
  readonly ignore?: Ignore;
  /** The domain that it is for, and where that stands. */
  readonly domain?: { readonly name: string; readonly at: Line };
}

interface Reading {
  readonly known: Known;
  /** `YYYY-MM-DD`: what was to end before it has. */
  readonly today: string;
  readonly say: Say;
}

const keys = ['check', 'domain', 'reason', 'owner', 'until'] as const;
type Key = (typeof keys)[number];
const isKey = (key: string): key is Key => (keys as readonly string[]).includes(key);

/** Reads the list below `ignore:`. */
export function readIgnores(tree: Tree, reading: Reading): readonly ReadIgnore[] {
  if (tree.kind === 'text' && tree.text === '') return [];
  if (tree.kind === 'list') return tree.items.flatMap((item) => readIgnore(item, reading));
  reading.say(problemAt('ignore: is not a list: begin each ignore with "- check:"', tree.at));
  return [];
}

function readIgnore(tree: Tree, reading: Reading): readonly ReadIgnore[] {
  const say = (text: string, at: Line): void => reading.say(problemAt(`ignore: ${text}`, at));
  if (tree.kind !== 'map') {
    say('an entry needs the keys check and reason: write "- check: family/name" and "reason: why"', tree.at);
    return [];
  }
  const read = new Map<Key, { text: string; at: Line }>();
  for (const { key, value, at } of tree.entries) {
    const parsed = isKey(key)
      ? readKey(key, value, reading)
      : { problem: `there is no key ${quoted(key)}: ${instead(key, keys)}` };
    if ('problem' in parsed) say(parsed.problem, isKey(key) ? value.at : at);
    else if (isKey(key)) read.set(key, { text: parsed.value, at: value.at });
  }
  const missing = (['check', 'reason'] as const).filter(
    (key) => !tree.entries.some((entry) => entry.key === key),
  );
  for (const key of missing) say(`${key} is missing: every ignore says which check, and why`, tree.at);
  const [check, domain, reason] = [read.get('check'), read.get('domain'), read.get('reason')];
  const texts = Object.fromEntries([...read].map(([key, { text }]) => [key, text]));
  return [
    {
      ...(check && reason ? { ignore: { ...texts, check: check.text, reason: reason.text } } : {}),
      ...(domain ? { domain: { name: domain.text, at: domain.at } } : {}),
    },
  ];
}

function readKey(key: Key, value: Tree, { known, today }: Reading): Parsed<string> {
  if (value.kind !== 'text') {
    return { problem: `${key} is a ${value.kind}: write one value, and a further entry for another` };
  }
  const text = value.text.trim();
  if (text === '') return { problem: `${key} is empty: give it, or delete the line` };
  const parsed = parsers[key](text, { known, today });
  return 'problem' in parsed ? { problem: `${key}: ${parsed.problem}` } : parsed;
}

const asWritten = (text: string): Parsed<string> => ({ value: text });

const parsers: { readonly [K in Key]: (text: string, reading: Omit<Reading, 'say'>) => Parsed<string> } = {
  check: (text, { known }) => checkPattern(text, known),
  domain: parseDomain,
  reason: asWritten,
  owner: asWritten,
  until: (text, { today }) => lastDay(text, today),
};

/** An ignore ends with its last day; after that somebody has to look again. */
function lastDay(text: string, today: string): Parsed<string> {
  const date = parseDate(text);
  if ('problem' in date || date.value >= today) return date;
  return {
    problem: `the ignore has expired on ${date.value}: mend what it covers, or give a later date and say why`,
  };
}
