/** What stands where the `exp` of a record points (RFC 7208 §6.2). */
import { type Fact, observed } from '../core/fact.ts';
import { parseMacroString } from '../mail/spf/index.ts';
import { parseName } from '../net/dns/name.ts';
import { textOf } from '../net/dns/text.ts';
import { spf } from './spf.ts';

/** `dynamic`: its name holds macros, and nobody knows it before a message comes. `text` is the one that cannot be used. */
export type Explanation =
  | { readonly kind: 'none' | 'dynamic' }
  | { readonly kind: 'usable' | 'missing' | 'several'; readonly name: string }
  | { readonly kind: 'unusable'; readonly name: string; readonly text: string };

export const spfExplanation: Fact<'domain', Explanation> = {
  name: 'spfExplanation',
  on: 'domain',
  async gather({ name: domain }, world) {
    const { own } = await world.fact(spf, { kind: 'domain', name: domain });
    const exp = own?.record?.terms.find((term) => term.kind === 'modifier' && term.name === 'exp');
    if (exp?.kind !== 'modifier') return { kind: 'none' };
    if (exp.value.parts.some((part) => 'letter' in part)) return { kind: 'dynamic' };
    const name = parseName(exp.value.text);
    if (name === undefined) return { kind: 'missing', name: exp.value.text };
    const answer = observed(`explanation at ${name}`, await world.dns({ name, type: 'TXT' }));
    const [record, ...more] = answer.kind === 'found' ? answer.records : [];
    if (record === undefined) return { kind: 'missing', name };
    if (more.length > 0) return { kind: 'several', name };
    const text = textOf(record.data);
    return isUsable(text) ? { kind: 'usable', name } : { kind: 'unusable', name, text };
  },
};

/** It goes into an SMTP reply: printable US-ASCII, with macros that are right. */
const isUsable = (text: string): boolean =>
  /^[\x20-\x7e]*$/.test(text) && !('wrong' in parseMacroString(text));
