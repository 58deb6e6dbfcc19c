/** The library's document as a {@link Tree}: aliases followed, repeated keys refused, size and depth bounded. */
import type { Document, LineCounter, Node, Pair } from 'yaml';
import { quoted } from '../../../core/quote.ts';
import type { SettingProblem } from '../options.ts';
import type { Entry, Line, Read, Tree } from './tree.ts';

const mostLevels = 24;
/** With what aliases repeat: a few lines of them can stand for billions of values. */
const mostNodes = 200_000;

interface Conversion {
  readonly yaml: typeof import('yaml');
  readonly lines: LineCounter;
  readonly path: string;
}

/** @throws where the document is not as the library says */
export function convert(document: Document, conversion: Conversion): Read {
  const top: Line = { in: 'file', path: conversion.path, line: 1 };
  const { contents } = document;
  if (contents === null) return { problems: [] };
  const converter = new Converter(conversion);
  const tree = converter.tree(contents, { depth: 0, above: top });
  if (!converter.exceeded) return { tree, problems: converter.problems };
  const text = `the file nests deeper than ${mostLevels} levels, or holds more than ${mostNodes} values with what its aliases repeat: make it smaller`;
  return { problems: [{ text, location: top }] };
}

/** Where a node stands that has no text of its own: `key:` without a value is at its key. */
interface Context {
  readonly depth: number;
  readonly above: Line;
}

/** The state of one conversion. */
class Converter {
  readonly problems: SettingProblem[] = [];
  exceeded = false;
  readonly #anchors = new Map<string, Node>();
  readonly #conversion: Conversion;
  #nodes = 0;

  constructor(conversion: Conversion) {
    this.#conversion = conversion;
  }

  tree(node: unknown, { depth, above }: Context): Tree {
    const { isAlias, isMap, isSeq, isScalar, isNode } = this.#conversion.yaml;
    const at = isNode(node) ? this.#lineOf(node) : above;
    this.#nodes += 1;
    if (depth > mostLevels || this.#nodes > mostNodes) this.exceeded = true;
    if (this.exceeded) return text('', at);
    const inside: Context = { depth: depth + 1, above: at };
    if (isAlias(node)) return this.#aliased(node.source, inside);
    if (isNode(node) && 'anchor' in node && node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isMap(node)) return { kind: 'map', at, entries: this.#entries(node.items, inside) };
    if (isSeq(node)) return { kind: 'list', at, items: node.items.map((item) => this.tree(item, inside)) };
    if (!isScalar(node) || typeof node.value !== 'string') return text('', at);
    const isNull = node.type === 'PLAIN' && /^(~|null)$/i.test(node.value);
    return text(isNull ? '' : node.value, at, node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
  }

  /** An alias of nothing is what its writer sees: `*.example.com` without quotes. */
  #aliased(source: string, inside: Context): Tree {
    const target = this.#anchors.get(source);
    return target === undefined ? text(`*${source}`, inside.above) : this.tree(target, inside);
  }

  #entries(pairs: readonly Pair[], inside: Context): readonly Entry[] {
    const entries = new Map<string, Entry>();
    for (const pair of pairs) {
      const key = this.tree(pair.key, inside);
      const value = this.tree(pair.value, { ...inside, above: key.at });
      if (key.kind !== 'text') {
        this.#say('a key is a list or a map: write a plain word', key.at);
        continue;
      }
      const known = entries.get(key.text);
      if (known === undefined) entries.set(key.text, { key: key.text, at: key.at, value });
      else this.#say(`${quoted(key.text)} is here again after line ${known.at.line}: leave one`, key.at);
    }
    return [...entries.values()];
  }

  #say(text: string, location: Line): void {
    this.problems.push({ text, location });
  }

  #lineOf(node: Node): Line {
    const { line, col } = this.#conversion.lines.linePos(node.range?.[0] ?? 0);
    return { in: 'file', path: this.#conversion.path, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}

const text = (text: string, at: Line, isBlock = false): Tree => ({ kind: 'text', text, at, isBlock });
