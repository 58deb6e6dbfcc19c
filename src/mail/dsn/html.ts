/** The text of a notification that was written in HTML only. */

const block = /<\/?(?:p|div|br|tr|li|h[1-6]|table|pre|hr|ul|ol|blockquote|title|td|th)\b[^<>]{0,500}>/gi;

/** Lines at the ends of blocks, no tags, the common entities decoded. Linear in the length of the text. */
export const textOfHtml = (html: string): string =>
  entitiesDecoded(
    withoutUnseen(html)
      .replace(/[ \t\n]{1,999}/g, ' ')
      .replace(block, '\n')
      .replace(/<[^<>]{0,2000}>/g, ''),
  )
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,999}/g, '\n\n');

/** Without style sheets, scripts and comments; what is not closed stays. */
function withoutUnseen(html: string): string {
  const pieces: string[] = [];
  const opening = /<!--|<(style|script|head)\b/gi;
  let from = 0;
  for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
    const closing = match[1] === undefined ? /-->/g : new RegExp(`</${match[1]}[^<>]{0,99}>`, 'gi');
    closing.lastIndex = match.index;
    if (closing.exec(html) === null) break;
    pieces.push(html.slice(from, match.index));
    from = closing.lastIndex;
    opening.lastIndex = from;
  }
  return pieces.join(' ') + html.slice(from);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: "'",
  lsquo: "'",
};

const entitiesDecoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi, (whole, decimal, hex, name: string) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
