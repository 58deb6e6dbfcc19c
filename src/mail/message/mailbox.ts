/** Lists of addresses, as `Ann <a@example.com>, Team: b@example.com;` (RFC 5322 §3.4, §4.4). */
import { type Word, wordsOf } from './words.ts';

export interface Mailbox {
  /** The display name as it stands, without quotes; encoded words are not decoded. */
  readonly name?: string;
  readonly local: string;
  /** A name, in whatever case and labels, or a literal with its brackets. */
  readonly domain: string;
}

export interface AddressList {
  /** Those of groups among them. */
  readonly mailboxes: readonly Mailbox[];
  readonly groups: number;
  /** Elements that are no address, as they can be read. */
  readonly malformed: readonly string[];
}

/** Never throws; linear in the length of the text. */
export function parseAddresses(text: string): AddressList {
  const words = wordsOf(text);
  if (words === undefined) return { mailboxes: [], groups: 0, malformed: [text.trim()] };
  const list = { mailboxes: [] as Mailbox[], groups: 0, malformed: [] as string[] };
  let element: Word[] = [];
  let isInAngle = false;
  const end = (): void => {
    if (element.length > 0) add(element, list);
    element = [];
  };
  for (const word of words) {
    const special = word.kind === 'special' ? word.text : '';
    if (special === '<') isInAngle = true;
    if (special === '>') isInAngle = false;
    if (isInAngle || !',:;'.includes(special) || special === '') element.push(word);
    else if (special === ':') {
      // RFC 5322 §3.4: the name of a group.
      if (element.length === 0 || element.some((part) => part.text === '@'))
        list.malformed.push(shown(element));
      else list.groups += 1;
      element = [];
    } else end();
  }
  end();
  return list;
}

function add(
  words: readonly Word[],
  list: { readonly mailboxes: Mailbox[]; readonly malformed: string[] },
): void {
  const mailbox = mailboxOf(words);
  if (mailbox === undefined) list.malformed.push(shown(words));
  else list.mailboxes.push(mailbox);
}

function mailboxOf(words: readonly Word[]): Mailbox | undefined {
  const open = words.findIndex(isSpecial('<'));
  if (open === -1) return addressOf(words);
  if (!isSpecial('>')(words.at(-1))) return undefined;
  const display = words.slice(0, open);
  // RFC 5322 §4.1: dots in a phrase are obsolete, and everywhere.
  if (display.some((word) => word.kind === 'literal' || (word.kind === 'special' && word.text !== '.')))
    return undefined;
  const address = addressOf(withoutRoute(words.slice(open + 1, -1)));
  if (address === undefined || display.length === 0) return address;
  return {
    ...address,
    name: display
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(' .', '.'),
  };
}

/** RFC 5322 §4.4: `@relay.example:`. */
const withoutRoute = (words: readonly Word[]): readonly Word[] =>
  isSpecial('@')(words[0]) ? words.slice(words.findIndex(isSpecial(':')) + 1) : words;

function addressOf(words: readonly Word[]): Mailbox | undefined {
  const at = words.findLastIndex(isSpecial('@'));
  const [local, domain] = [words.slice(0, at === -1 ? 0 : at), words.slice(at + 1)];
  if (at === -1 || !isDotted(local, ['atom', 'quoted'])) return undefined;
  const isLiteral = domain.length === 1 && domain[0]?.kind === 'literal';
  if (!isLiteral && !isDotted(domain, ['atom'])) return undefined;
  return { local: joined(local), domain: joined(domain) };
}

/** Words with single dots between them. */
const isDotted = (words: readonly Word[], kinds: readonly Word['kind'][]): boolean =>
  words.length % 2 === 1 &&
  words.every((word, at) => (at % 2 === 0 ? kinds.includes(word.kind) : isSpecial('.')(word)));

const isSpecial =
  (text: string) =>
  (word: Word | undefined): boolean =>
    word?.kind === 'special' && word.text === text;

const joined = (words: readonly Word[]): string => words.map(({ text }) => text).join('');

const shown = (words: readonly Word[]): string =>
  words
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ?([@.<>]) ?/g, '$1');
