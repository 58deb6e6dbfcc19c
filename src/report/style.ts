/** How a terminal can stress a text, and how a paragraph fits its width. */
import { cut, wrap } from './cut.ts';
import { visible } from './escape.ts';

const codes = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 } as const;

export type Style = keyof typeof codes;
export type Paint = (style: Style, text: string) => string;

/** Paints nothing where colours are off. */
export const painter = (color: boolean): Paint =>
  color ? (style, text) => (text === '' ? '' : `\u001b[${codes[style]}m${text}\u001b[0m`) : (_, text) => text;

/** What the parts of a text report are written with. */
export interface Pen {
  readonly paint: Paint;
  /** Characters a line. */
  readonly width: number;
  readonly verbose: boolean;
}

const longestText = 2000;

/** Remote text as lines, harmless and cut, with one indent for the first line and another for those that follow. */
export const indented = (text: string, first: string, next: string, { width }: Pen): readonly string[] =>
  wrap(cut(visible(text), longestText), width - next.length).map(
    (line, index) => `${index === 0 ? first : next}${line}`,
  );
