/** An SPF record as values (RFC 7208 §4.6, §5, §6): what the parser makes of the text, term by term. */
import type { Problem, Span } from '../problem/index.ts';

export type Qualifier = '+' | '-' | '?' | '~';

/** A literal, or a macro (RFC 7208 §7.1). */
export type MacroPart =
  | { readonly literal: string }
  | {
      /** Lower case; `escaped` where the letter stood in upper case (§7.3). */
      readonly letter: 's' | 'l' | 'o' | 'd' | 'i' | 'p' | 'h' | 'c' | 'r' | 't' | 'v';
      readonly escaped: boolean;
      /** How many right-hand labels to keep; all where not given. */
      readonly digits?: number;
      readonly reverse: boolean;
      /** The delimiters to split at; `.` where not given. */
      readonly delimiters: string;
    };

/** A domain-spec or macro-string with its text as it stands in the record. */
export interface MacroString {
  readonly text: string;
  readonly parts: readonly MacroPart[];
}

export type Mechanism =
  | { readonly name: 'all' }
  | { readonly name: 'include'; readonly domain: MacroString }
  | { readonly name: 'exists'; readonly domain: MacroString }
  | {
      readonly name: 'a' | 'mx';
      readonly domain?: MacroString;
      readonly prefix4: number;
      readonly prefix6: number;
    }
  | { readonly name: 'ptr'; readonly domain?: MacroString }
  /** `address` in the form of RFC 5952, host bits kept. */
  | { readonly name: 'ip4' | 'ip6'; readonly address: string; readonly prefix: number };

export interface Directive {
  readonly kind: 'directive';
  readonly span: Span;
  /** The term as it stands in the record. */
  readonly text: string;
  readonly qualifier: Qualifier;
  readonly mechanism: Mechanism;
}

export interface Modifier {
  readonly kind: 'modifier';
  readonly span: Span;
  readonly text: string;
  /** Lower case: `redirect`, `exp`, or one that this program does not know and ignores (§6). */
  readonly name: string;
  readonly value: MacroString;
}

export type Term = Directive | Modifier;

export interface SpfRecord {
  readonly text: string;
  readonly terms: readonly Term[];
}

/** `span` covers what is wrong, as exactly as can be told; `text` is the whole term that it stands in. */
export type SpfProblem = Problem<SpfProblemCode>;

/** `error` problems make the record a permerror (§4.6); the rest are warnings. */
export type SpfProblemCode =
  | 'unknown-mechanism'
  /** `redirect:…` or `exp:…`, where the standard has `=`. */
  | 'modifier-as-mechanism'
  | 'missing-value'
  | 'unexpected-value'
  | 'bad-ip4'
  | 'bad-ip6'
  | 'wrong-family'
  | 'host-in-ip'
  | 'bad-prefix'
  | 'bad-macro'
  | 'bad-domain'
  | 'qualified-modifier'
  | 'repeated-redirect'
  | 'repeated-exp'
  | 'bad-modifier'
  | 'bad-character'
  /** `a:example.com~all`: the space before `all` is missing. A warning where it makes a valid name, as `com-all`. */
  | 'glued-all'
  /** Warning: `include=…` is an unknown modifier and thus nothing (§6). An error where it has a qualifier. */
  | 'mechanism-as-modifier';
