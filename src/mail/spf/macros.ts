/** The expansion of macros (RFC 7208 §7.2 to §7.4). */
import { type DomainName, isWithin } from '../../net/dns/name.ts';
import { type Address, dotted, readable } from './address.ts';
import type { MacroPart, MacroString } from './record.ts';

/** What macros stand for. */
export interface MacroContext {
  readonly sender: { readonly local: string; readonly domain: string };
  /** The domain whose record is evaluated, `%{d}`. */
  readonly domain: string;
  readonly address: Address;
  readonly helo: string;
  /** The host that checks, `%{r}`; only explanations show it. */
  readonly receiver: string;
  /** `%{t}`, which only explanations show. */
  readonly now: Date;
  /** The validated names of the address (§5.5), for `%{p}`; asked for only where it stands. */
  validatedNames(): Promise<readonly DomainName[]>;
}

/** Far more than a name or an explanation needs; what is longer is not made. */
const longestExpansion = 65_536;

/** The text of a macro-string, or undefined where it would be longer than 65,536 characters. */
export async function expandMacros(
  { parts }: Pick<MacroString, 'parts'>,
  context: MacroContext,
): Promise<string | undefined> {
  let text = '';
  for (const part of parts) {
    text += 'literal' in part ? part.literal : await expandMacro(part, context);
    if (text.length > longestExpansion) return undefined;
  }
  return text;
}

type Macro = Extract<MacroPart, { letter: string }>;

async function expandMacro(
  { letter, escaped, digits, reverse, delimiters }: Macro,
  context: MacroContext,
): Promise<string> {
  const value = letter === 'p' ? await validatedName(context) : values[letter](context);
  // RFC 7208 §7.3: split, reverse, keep the right-hand parts, join with dots, then escape
  const split = value.split(new RegExp(`[${delimiters.replaceAll('-', '\\-')}]`));
  const ordered = reverse ? split.reverse() : split;
  const kept = digits === undefined ? ordered : ordered.slice(-digits);
  const text = kept.join('.');
  return escaped ? urlEscaped(text) : text;
}

/** RFC 7208 §7.2. */
const values: Readonly<Record<Exclude<Macro['letter'], 'p'>, (context: MacroContext) => string>> = {
  s: ({ sender }) => `${sender.local}@${sender.domain}`,
  l: ({ sender }) => sender.local,
  o: ({ sender }) => sender.domain,
  d: ({ domain }) => domain,
  i: ({ address }) => dotted(address),
  h: ({ helo }) => helo,
  c: ({ address }) => readable(address),
  r: ({ receiver }) => receiver,
  t: ({ now }) => String(Math.floor(now.getTime() / 1000)),
  v: ({ address }) => (address.family === 4 ? 'in-addr' : 'ip6'),
};

/** RFC 7208 §7.3: the domain itself if it is validated, else a name below it, else any, else `unknown`. */
async function validatedName({ domain, validatedNames }: MacroContext): Promise<string> {
  const names = [...(await validatedNames())].sort();
  const current = domain.toLowerCase() as DomainName;
  return (
    names.find((name) => name === current) ??
    names.find((name) => isWithin(name, current)) ??
    names[0] ??
    'unknown'
  );
}

/** RFC 7208 §7.3: everything outside the unreserved set of RFC 3986. */
const urlEscaped = (text: string): string =>
  text.replace(/[^A-Za-z0-9\-._~]+/g, (run) =>
    [...Buffer.from(run, 'utf8')]
      .map((octet) => `%${octet.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
