/** How a text for people at a terminal is put together, whatever it tells of. */
import { logLine } from './escape.ts';
import { type Pen, painter } from './style.ts';

export interface TextOptions {
  readonly color: boolean;
  /** Characters a line; not less than 40. */
  readonly width: number;
  /** Everything: each healthy domain, each finding of hundreds, every SPF tree, what is suppressed. */
  readonly verbose?: boolean;
}

export const penFor = ({ color, width, verbose = false }: TextOptions): Pen => ({
  paint: painter(color),
  width: Math.max(40, width),
  verbose,
});

/** Lines that stand together; a blank line follows. */
export type Paragraph = readonly string[];

/** Those that are not empty, with blank lines between them. Ends with a line end. */
export const joined = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .flatMap((paragraph) => [...paragraph, ''])
    .slice(0, -1)
    .map((line) => `${logLine(line.trimEnd())}\n`)
    .join('');
