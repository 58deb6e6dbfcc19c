/**
 * The one place where text from the world is made harmless for the format that it goes into.
 *
 * A DNS record can hold workflow commands, Markdown, HTML, terminal codes and characters that nobody sees. Every format
 * begins with {@link visible}, which leaves one line of characters that a person can see, and then escapes what its own
 * syntax knows. JSON alone keeps the text as it is, in an escaped notation.
 */

/** Controls, formats (bidi, zero width, tags), lone surrogates, line separators, what draws nothing, what XML forbids. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufffe\uffff]/gu;

/** Most text is so, and the expression above takes longer to compile than a small report to write. */
const plain = /^[ -~]*$/;

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const codeOf = (character: string): string => {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  const code =
    hex.length <= 2
      ? `\\x${hex.padStart(2, '0')}`
      : hex.length <= 4
        ? `\\u${hex.padStart(4, '0')}`
        : `\\u{${hex}}`;
  return named[character] ?? code;
};

/** One line in which each character can be seen: `\x1b` for an escape, `\u202e` for a change of direction. */
export const visible = (text: string): string => (plain.test(text) ? text : text.replace(unseen, codeOf));

/**
 * A finished line for a log that GitHub reads: it takes `::name::` at the start of a line, after blanks, as a command,
 * and `##[name]` anywhere in it. The colours of this program may stand before the text.
 */
export const logLine = (line: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character of this program's own colours
  line.replace(/^((?:\s|\x1b\[[\d;]*m)*)::/, '$1\\::').replace(/##(?=[a-z]{0,12}\[)/gi, '##\\');

/** The data of a workflow command. Line ends stay, escaped. */
export const commandData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** The value of a workflow command's property. */
export const commandProperty = (text: string): string =>
  commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Text and attribute values of HTML and XML. */
export const markup = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (c) => markupEntities[c] ?? c);

const markupEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Markdown for a paragraph or a table cell. No backtick is left, so that those of {@link markdownCode} are the only ones;
 * a backslash and a pipe become entities, since `\|` and `\\|` mean different
 * things inside and outside of tables; mentions and issue numbers get a character of no width, as nothing else stops
 * GitHub from linking them outside of code.
 */
export const markdown = (text: string): string =>
  visible(text).replace(
    /[\\|<>&`*_~[\]$]|:\/\/|www\.|(?<![a-z0-9])@(?=\w)|#(?=\d)/gi,
    (found) => markdownEntities[found.toLowerCase()] ?? `\\${found}`,
  );

const markdownEntities: Readonly<Record<string, string>> = {
  '\\': '&#92;',
  '|': '&#124;',
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '`': '&#96;',
  '://': '&#58;//',
  'www.': 'www&#46;',
  '@': '@&#8203;',
  '#': '#&#8203;',
};

/** A Markdown code span, for paragraphs only: a table would cut it at a pipe. Nothing in it is linked or read. */
export function markdownCode(text: string): string {
  const content = visible(text);
  const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const padding = /^[` ]|[` ]$/.test(content) || content === '' ? ' ' : '';
  return `${fence}${padding}${content}${padding}${fence}`;
}

/** Lines as a Markdown code block, in which nothing is linked or read. */
export function markdownBlock(lines: readonly string[]): string {
  const content = lines.map(visible).join('\n');
  const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${content}\n${fence}\n`;
}

/**
 * A finding's sentence as a Markdown paragraph: quoted values as code, so that they can be copied as they are, and words
 * like `2001:db8:100::1` too, in which GitHub sees the emoji `:100:`. Code spans that touch would become one.
 */
export const markdownProse = (text: string): string =>
  visible(text)
    .split(/("[^"]+")/)
    .map((part, index) => (index % 2 === 1 ? markdownCode(part.slice(1, -1)) : proseOf(part)))
    .reduce(
      (before, part) => (before.endsWith('`') && part.startsWith('`') ? `${before} ${part}` : before + part),
      '',
    );

const proseOf = (text: string): string =>
  text
    .split(' ')
    .map((word) => (/:[\w+-]+:/.test(word) ? markdownCode(word) : markdown(word)))
    .join(' ');

/** A label between double quotes in a Mermaid graph; all but letters, digits and what SPF terms consist of by number. */
export const mermaidLabel = (text: string): string =>
  visible(text).replace(/[^A-Za-z0-9 .:/=~?+,-]/gu, (c) => `#${c.codePointAt(0)};`);

/** A SARIF message: no link (§3.11.6) and no placeholder (§3.11.5) comes from the text. */
export const sarifText = (text: string): string =>
  visible(text)
    .replaceAll('](', '] (')
    .replace(/\{(?=\d+\})/g, '{ ');

/**
 * JSON that reads the same after parsing, but in which nothing is hidden, coloured or a workflow command when it is
 * printed. Lone surrogates, which not every reader takes, become U+FFFD.
 */
export const json = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/\\(ud[89a-f][0-9a-f]{2}|.)/g, (found) => (found.startsWith('\\ud') ? '\\ufffd' : found))
    .replace(unseen, unitsOf)
    .replace(/##(?=[a-z]{0,12}\[)/gi, '#\\u0023');

const unitsOf = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');
