/** The name that a term asks for (RFC 7208 §4.8, §7.3). */
import { type DomainName, parseName } from '../../net/dns/name.ts';
import { expandMacros } from './macros.ts';
import type { MacroString } from './record.ts';
import type { Session } from './session.ts';

/** The domain-spec with its macros expanded, else the domain of the record; undefined for what no DNS question can hold. */
export async function targetName(
  spec: MacroString | undefined,
  domain: string,
  session: Session,
): Promise<DomainName | undefined> {
  const text = spec === undefined ? domain : await expandMacros(spec, session.contextAt(domain));
  // The root is a name, but never one that a term means: it is what is left of an empty macro
  return text === undefined ? undefined : parseName(shortened(text)) || undefined;
}

const longestName = 253;

/** RFC 7208 §7.3: labels are taken away on the left until the name fits. */
export function shortened(text: string): string {
  const name = text.endsWith('.') ? text.slice(0, -1) : text;
  if (name.length <= longestName) return name;
  const dot = name.indexOf('.', name.length - longestName - 1);
  return dot === -1 ? name : name.slice(dot + 1);
}
