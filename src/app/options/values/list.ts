/** Lists as people write them: over several lines, with commas, with `#` comments, with dashes. */

export interface Item {
  readonly text: string;
  /** Of the text that it stands in, from 0. */
  readonly line: number;
}

/** Words are separated by white space and commas; paths, which may hold spaces, by line ends and commas. */
export type Separated = 'words' | 'paths';

/**
 * The items of a text. A `#` at the start of a line or after white space begins a comment, so that `tls://192.0.2.1#name`
 * is whole; a dash before the first item of a line is a bullet.
 */
export function itemsOf(text: string, separated: Separated): readonly Item[] {
  const separator = separated === 'words' ? /[\s,]+/ : /,/;
  return text.split(/\r\n|\r|\n/).flatMap((written, line) => {
    const plain = written.replace(/(?<!\S)#.*$/, '').replace(/^\s*-(?=\s|$)/, '');
    const words = plain.split(separator).map((word) => word.trim());
    return words.filter((word) => word !== '').map((word) => ({ text: word, line }));
  });
}
