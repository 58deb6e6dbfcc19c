/** Macro-strings and domain-specs (RFC 7208 §7.1): text to literals and macros, and back. */
import type { Span } from '../problem/index.ts';
import type { MacroPart, MacroString } from './record.ts';

type Macro = Extract<MacroPart, { letter: string }>;

/** More labels than a name has; a larger number says the same. */
const mostDigits = 255;

/** RFC 7208 §7.1: `%_` is a space and `%-` an URL-encoded one. */
const escapes: Readonly<Record<string, string>> = { '%%': '%', '%_': ' ', '%-': '%20' };

const tokens = /%\{([slodiphcrtv])(\d*)(r?)([.\-+,/_=]*)\}|%[%_-]|[^%]+|%/gi;

/** A macro-string, or where it goes wrong. Spaces are let through, which only an explain-string has (§6.2). */
export function parseMacroString(text: string): MacroString | { readonly wrong: Span } {
  const parts: MacroPart[] = [];
  for (const token of text.matchAll(tokens)) {
    const [whole, letter, digits = ''] = token;
    // RFC 7208 §7.1: the number of labels must not be zero
    if (whole === '%' || /^0+$/.test(digits))
      return { wrong: { start: token.index, end: endOfMacro(text, token.index) } };
    if (letter === undefined) addLiteral(parts, escapes[whole] ?? whole);
    else parts.push(macroOf(token));
  }
  return { text, parts };
}

function macroOf([, letter = '', digits = '', reverse, delimiters]: readonly (string | undefined)[]): Macro {
  return {
    letter: letter.toLowerCase() as Macro['letter'],
    escaped: letter !== letter.toLowerCase(),
    ...(digits === '' ? {} : { digits: Math.min(Number(digits), mostDigits) }),
    reverse: reverse !== '',
    delimiters: delimiters || '.',
  };
}

function addLiteral(parts: MacroPart[], literal: string): void {
  const last = parts.at(-1);
  if (last !== undefined && 'literal' in last) parts[parts.length - 1] = { literal: last.literal + literal };
  else parts.push({ literal });
}

/** What was meant as the macro: to its brace where there is one soon, else the sign and the character after it. */
function endOfMacro(text: string, start: number): number {
  const brace = text[start + 1] === '{' ? text.slice(start, start + 40).indexOf('}') : -1;
  return brace === -1 ? Math.min(start + 2, text.length) : start + brace + 1;
}

/** RFC 7208 §7.2: `c`, `r` and `t` are for explanations only. */
export const hasExplanationMacro = ({ parts }: MacroString): boolean =>
  parts.some((part) => 'letter' in part && 'crt'.includes(part.letter));

/** RFC 7208 §7.1: a domain-spec ends in a top label after a dot, or in a macro-expand. */
export function endsAsDomain(text: string): boolean {
  const last = [...text.matchAll(tokens)].at(-1)?.[0] ?? '';
  if (last.startsWith('%')) return true;
  const labels = (last.endsWith('.') ? last.slice(0, -1) : last).split('.');
  return labels.length > 1 && isTopLabel(labels.at(-1) ?? '');
}

/** RFC 7208 §7.1, toplabel: letters, digits and inner hyphens, not digits alone. */
const isTopLabel = (label: string): boolean =>
  /^[a-z0-9-]+$/i.test(label) && !label.startsWith('-') && !label.endsWith('-') && !/^\d+$/.test(label);

/** The text of parts; the one that {@link parseMacroString} reads back as the same parts. */
export const formatMacroString = (parts: readonly MacroPart[]): string =>
  parts.map((part) => ('literal' in part ? formatLiteral(part.literal) : formatMacro(part))).join('');

/** `%-` before `%%`: a domain may end in it, and not in `%%20` (§7.1). */
const formatLiteral = (literal: string): string =>
  literal.replace(/%20|[% ]/g, (text) => ({ '%20': '%-', '%': '%%', ' ': '%_' })[text] ?? text);

function formatMacro({ letter, escaped, digits, reverse, delimiters }: Macro): string {
  const name = escaped ? letter.toUpperCase() : letter;
  return `%{${name}${digits ?? ''}${reverse ? 'r' : ''}${delimiters === '.' ? '' : delimiters}}`;
}
