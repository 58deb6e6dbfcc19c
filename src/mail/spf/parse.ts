/** From the text of a record to its terms and what is wrong with them (RFC 7208 §4.6.1, §12). */
import { parseMacroString } from './macro-string.ts';
import { mechanismNames, type Read, readDomain, readMechanism, shifted } from './mechanism.ts';
import type { Modifier, Qualifier, SpfProblem, SpfProblemCode, SpfRecord, Term } from './record.ts';
import { isSpf } from './select.ts';

/** A word of the record: what stands between spaces. */
interface Word {
  readonly text: string;
  /** Its offset in the record. */
  readonly start: number;
}

export interface Parsed {
  /** The terms that are right; undefined where the text is no SPF record at all (RFC 7208 §4.5). */
  readonly record: SpfRecord | undefined;
  /** In the order of the text. One of level `error` makes the record a permerror (§4.6). */
  readonly problems: readonly SpfProblem[];
}

/** Reads the text of a TXT record (character-strings joined, octets as characters of the same code). Never throws. */
export function parse(text: string): Parsed {
  if (!isSpf(text)) return { record: undefined, problems: [] };
  const problems: SpfProblem[] = [];
  const terms: Term[] = [];
  const modifiers = new Set<string>();
  for (const match of text.slice('v=spf1'.length).matchAll(/[^ ]+/g)) {
    const word = { text: match[0], start: 'v=spf1'.length + match.index };
    const read = readTerm(word);
    const repeated = 'value' in read ? repetition(read.value, modifiers) : undefined;
    if ('fault' in read) problems.push(problemOf(word, read.fault));
    else if (repeated !== undefined)
      problems.push(problemOf(word, { code: repeated, start: 0, end: word.text.length }));
    else {
      terms.push(read.value);
      problems.push(...doubtsAbout(read.value, word));
    }
  }
  return { record: { text, terms }, problems };
}

function problemOf(
  word: Word,
  { code, start, end }: { readonly code: SpfProblemCode; readonly start: number; readonly end: number },
  level: SpfProblem['level'] = 'error',
): SpfProblem {
  const span = { start: word.start + start, end: word.start + end };
  return { code, level, span, text: word.text };
}

/** RFC 7208 §6: `redirect` and `exp` must not appear more than once each. */
function repetition(term: Term, before: Set<string>): SpfProblemCode | undefined {
  if (term.kind !== 'modifier' || (term.name !== 'redirect' && term.name !== 'exp')) return undefined;
  const isRepeated = before.has(term.name);
  before.add(term.name);
  return isRepeated ? `repeated-${term.name}` : undefined;
}

/** What is within the grammar and yet surely not meant. */
function doubtsAbout(term: Term, word: Word): readonly SpfProblem[] {
  const end = word.text.length;
  if (term.kind === 'modifier' && mechanismNames.has(term.name)) {
    return [problemOf(word, { code: 'mechanism-as-modifier', start: 0, end }, 'warning')];
  }
  const glued = isDomainTerm(term) && /[a-z]-all\.?$/i.test(word.text);
  return glued
    ? [problemOf(word, { code: 'glued-all', start: word.text.lastIndexOf('-'), end }, 'warning')]
    : [];
}

const isDomainTerm = (term: Term): boolean =>
  term.kind === 'directive' ? 'domain' in term.mechanism : term.name === 'redirect' || term.name === 'exp';

function readTerm(word: Word): Read<Term> {
  const { text } = word;
  // RFC 7208 §12: a term is visible US-ASCII
  const character = /[^\x21-\x7e]+/.exec(text);
  if (character !== null)
    return faultOf('bad-character', character.index, character.index + character[0].length);
  const modifier = /^([+\-?~]?)([a-z][a-z0-9_.-]*)=/i.exec(text);
  const read =
    modifier === null ? readDirective(word) : readModifier(word, modifier[1] ?? '', modifier[2] ?? '');
  const glued = /(?<=[^+\-?~])[+\-?~]all$/i.exec(text);
  return 'fault' in read && glued !== null ? faultOf('glued-all', glued.index, text.length) : read;
}

const faultOf = (code: SpfProblemCode, start: number, end: number): Read<never> => ({
  fault: { code, start, end },
});

function readModifier({ text, start }: Word, qualifier: string, written: string): Read<Modifier> {
  const name = written.toLowerCase();
  // RFC 7208 §4.6.1: only a directive has a qualifier
  if (qualifier !== '')
    return faultOf(mechanismNames.has(name) ? 'mechanism-as-modifier' : 'qualified-modifier', 0, text.length);
  const at = written.length + 1;
  const isKnown = name === 'redirect' || name === 'exp';
  const value = shifted(isKnown ? readDomain(text.slice(at)) : readUnknown(text.slice(at)), at);
  if ('fault' in value) return value;
  return {
    value: { kind: 'modifier', span: { start, end: start + text.length }, text, name, value: value.value },
  };
}

/** RFC 7208 §6: an unknown modifier is ignored, but its value has to be a macro-string. */
function readUnknown(text: string): Read<Modifier['value']> {
  const read = parseMacroString(text);
  return 'wrong' in read ? faultOf('bad-macro', read.wrong.start, read.wrong.end) : { value: read };
}

function readDirective({ text, start }: Word): Read<Term> {
  if (/^[^:/]*=/.test(text)) return faultOf('bad-modifier', 0, text.length);
  const [whole = '', qualifier = '', written = ''] = /^([+\-?~]?)([a-z0-9_.-]*)/i.exec(text) ?? [];
  const name = written.toLowerCase();
  const rest = text.slice(whole.length);
  if (!mechanismNames.has(name) || (rest !== '' && !/^[:/]/.test(rest))) {
    const isModifier = (name === 'redirect' || name === 'exp') && rest.startsWith(':');
    return faultOf(isModifier ? 'modifier-as-mechanism' : 'unknown-mechanism', 0, text.length);
  }
  const mechanism = shifted(readMechanism(name, rest), whole.length);
  if ('fault' in mechanism) return mechanism;
  return {
    value: {
      kind: 'directive',
      span: { start, end: start + text.length },
      text,
      qualifier: (qualifier || '+') as Qualifier,
      mechanism: mechanism.value,
    },
  };
}
