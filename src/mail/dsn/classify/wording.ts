/** Makes the wording of a reply comparable: one case, one kind of quotes and spaces, no codes, addresses or links. */

export interface Wording {
  /** Lower case, single spaces, one space at each end; `@` stands for an address and `url` for a link. */
  readonly text: string;
  /** The links, lower case, one after the other. */
  readonly links: string;
}

/** What is looked at of a text, in characters: the reason stands at its start. */
const limit = 4000;

const accents = /[\u0300-\u036f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what tells ASCII from the rest
const beyondAscii = /[^\x00-\x7f]/;
/** Letters that are not a plain one with an accent. */
const plainly: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', ı: 'i', æ: 'ae', đ: 'd' };
const letters = /[ßøłıæđ]/g;
const singleQuotes = /[\u2018\u2019\u201a\u201b`\u00b4]/g;
const doubleQuotes = /[\u201c\u201d\u201e\u00ab\u00bb]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const link = /\bhttps?:\/\/[^\s<>"')\]]{1,400}/g;
const address =
  /<?[^\s<>@"'(),:;[\]=]{1,64}@(?:\[[^\]\s]{1,64}\]|(?:[a-z0-9_-]{1,63}\.){0,8}[a-z0-9_-]{1,63})>?/g;
const codes =
  /\b[245]\d\d-(?:[245]\.\d{1,3}\.\d{1,3}(?!\.?\d))?|(?:\b[245]\d\d )?(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\.?\d)/g;
/** What a filter is there for, as receivers add to refusals of every kind. */
const purpose =
  /\bto (?:best |help )?(?:protect|reduce)(?: the amount of)? (?:our |gmail |its )?(?:users|customers|members|recipients|spam)[^.,]{0,60}[.,]/g;
const spaces = /\s+/g;

/** One alphabet for texts and the phrases looked for in them. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return lower
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(letters, (letter) => plainly[letter] ?? letter);
}

/** @param text of any length; what comes after some thousand characters is not looked at. */
export function wordingOf(text: string): Wording {
  const links: string[] = [];
  const plain = fold(text.slice(0, limit))
    .replace(link, (found) => {
      links.push(found);
      return ' url ';
    })
    .replace(address, '@')
    .replace(codes, ' ')
    .replace(spaces, ' ')
    .replace(purpose, '');
  return { text: ` ${plain.trim()} `, links: links.join(' ') };
}
