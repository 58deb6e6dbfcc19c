/** One element of a report as a tree, by `fast-xml-parser`, and what is read from it. */

/** What is in an element, by name: texts of leaves and further elements, in order; `#text` is what stands between. */
export interface Element {
  readonly [name: string]: readonly (string | Element)[];
}

export type ReadElement = (text: string) => Element | undefined;

/** Undefined for a text that is not one well-formed element. */
export async function elementReader(): Promise<ReadElement> {
  const { XMLParser, XMLValidator } = await import('fast-xml-parser');
  const parser = new XMLParser({
    ignoreAttributes: true,
    removeNSPrefix: true,
    parseTagValue: false,
    processEntities: false,
    isArray: () => true,
  });
  return (text) => {
    try {
      if (XMLValidator.validate(text) !== true) return undefined;
      const [element] = Object.values(parser.parse(text) as Element)[0] ?? [];
      return typeof element === 'object' ? element : {};
    } catch {
      // Names that would harm an object, and depths that no report has.
      return undefined;
    }
  };
}

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  (element?.[name] ?? []).filter((child) => typeof child === 'object');

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  childrenOf(element, name)[0];

/** Texts that are not empty, without white space around. */
export const textsOf = (element: Element | undefined, name: string): readonly string[] =>
  (element?.[name] ?? []).map(textIn).filter((text) => text !== '');

export const textOf = (element: Element | undefined, name: string): string | undefined =>
  textsOf(element, name)[0];

/** A word of the schema: those are compared without regard to case. */
export const wordOf = (element: Element | undefined, name: string): string | undefined =>
  textOf(element, name)?.toLowerCase();

/** A longer text is not one of a report. */
const mostText = 1000;

function textIn(child: string | Element): string {
  const [text] = typeof child === 'string' ? [child] : (child['#text'] ?? []);
  return typeof text === 'string' ? resolved(text.slice(0, mostText)).trim() : '';
}

const reference = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos));/gi;
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** XML 1.0 §4.1, §4.6: characters by number, and the five names that need no declaration. */
const resolved = (text: string): string =>
  text.replace(reference, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
