/** Makes text fit: cut at a word for a limit, broken into lines for a width. */

/** At most `most` UTF-16 units, ended by `…` where something is left out; never half a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, Math.max(0, most - 2));
  const space = room.lastIndexOf(' ');
  const kept = space > most / 2 ? room.slice(0, space) : room.replace(/[\ud800-\udbff]$/, '');
  return `${kept} …`;
}

/** Lines of at most `width` characters; a longer word, such as a record to be copied, stays whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** At most `most` octets in UTF-8. */
export function cutOctets(text: string, most: number): string {
  const short = cut(text, most);
  // A UTF-16 unit takes three octets at most.
  return Buffer.byteLength(short) <= most ? short : cut(text, Math.floor(most / 3));
}
