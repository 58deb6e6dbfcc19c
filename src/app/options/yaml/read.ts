/** Reads YAML so that a hostile file costs no more than its size, and says what is broken in words that help. */
import type { Document, LineCounter } from 'yaml';
import type { SettingProblem } from '../options.ts';
import { convert } from './convert.ts';
import type { Read } from './tree.ts';

const mostCharacters = 1_048_576;
const mostProblems = 5;

/** Reads one document of at most 1 MiB. `path` is what messages and locations call the file. Never rejects. */
export async function readTree(text: string, path: string): Promise<Read> {
  const problem = (line: number, text: string): SettingProblem => ({
    text,
    location: { in: 'file', path, line },
  });
  const refusal = refused(text);
  if (refusal !== undefined) return { problems: [problem(1, refusal)] };
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  try {
    // The failsafe schema keeps `no`, `1e3` and `20230601` as written. Repeated keys are found in the conversion,
    // because the library's own search takes time by the square of their number.
    const document = yaml.parseDocument(text, {
      schema: 'failsafe',
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    });
    const broken = brokenLines(document, { lines, end: text.trimEnd().length }).map(([line, why]) =>
      problem(line, why),
    );
    return broken.length > 0 ? { problems: broken } : convert(document, { yaml, lines, path });
  } catch {
    return { problems: [problem(1, 'the file is not YAML that can be read: check its structure')] };
  }
}

/** The library recurses: nesting without measure would end the process, so it never gets to see it. */
function refused(text: string): string | undefined {
  if (text.length > mostCharacters) return 'the file is larger than 1 MiB: split it';
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > 100) return 'the file has more than 100 brackets open at once: close them';
  }
  const nested = /^[ \t]*(?:[-?:][ \t]+){50}/m.test(text) || /^ {400}/m.test(text);
  return nested ? 'the file nests too deeply: use fewer levels' : undefined;
}

/** The first complaint of each line; those that follow from another are many, so only some. `end`: of the written text. */
function brokenLines(
  { errors }: Document,
  { lines, end }: { lines: LineCounter; end: number },
): readonly (readonly [line: number, why: string])[] {
  const first = new Map<number, string>();
  for (const { code, message, pos } of errors) {
    // what is missing at the end is missing on the last line that somebody wrote
    const line = Math.max(1, lines.linePos(Math.min(pos[0], Math.max(end - 1, 0))).line);
    if (!first.has(line)) first.set(line, explained(code, message));
    if (first.size >= mostProblems) break;
  }
  return [...first];
}

/** Better words for what people get wrong most. */
const explanations: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'the line is indented with a tab: use spaces',
  BLOCK_AS_IMPLICIT_KEY:
    'the line has a second ": " or is indented too far: put quotes around the value, or indent it like its neighbours',
  BAD_SCALAR_START: 'a value begins with a character that YAML reserves: put quotes around it',
  BAD_ALIAS: 'a value begins with "*", which YAML reserves: put quotes around it',
  MULTIPLE_DOCS: 'the file holds several documents: leave one, without a second line of "---"',
  MISSING_CHAR: 'a quotation mark or bracket is not closed: close it',
};

const explained = (code: string, message: string): string =>
  explanations[code] ?? `the file is not YAML: ${(message.split('\n')[0] ?? '').slice(0, 200)}`;
