/** The text with which a domain explains a fail (RFC 7208 §6.2). */
import { textOf } from '../../net/dns/text.ts';
import { parseMacroString } from './macro-string.ts';
import { expandMacros } from './macros.ts';
import type { MacroString } from './record.ts';
import type { Session } from './session.ts';
import { targetName } from './target.ts';

/** The expanded text, or undefined where anything at all is wrong with it: then there is no explanation. */
export async function explain(
  exp: MacroString,
  domain: string,
  session: Session,
): Promise<string | undefined> {
  const name = await targetName(exp, domain, session);
  if (name === undefined) return undefined;
  const answer = await session.dns({ name, type: 'TXT' });
  const [record, ...more] = answer.kind === 'found' ? answer.records : [];
  if (record === undefined || more.length > 0) return undefined;
  const text = textOf(record.data);
  const macros = isPrintable(text) ? parseMacroString(text) : { wrong: true };
  if ('wrong' in macros) return undefined;
  const expanded = await expandMacros(macros, session.contextAt(domain));
  return expanded !== undefined && isPrintable(expanded) ? expanded : undefined;
}

/** RFC 7208 §6.2: it goes into an SMTP reply, so visible US-ASCII and spaces, as written and as expanded. */
const isPrintable = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
