/** Macro expansion against public suites. */
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/mail/spf/address.ts';
import { expandMacros, type MacroContext, parseMacroString } from '../../src/mail/spf/index.ts';
import { hasExplanationMacro } from '../../src/mail/spf/macro-string.ts';
import { validatedNames } from '../../src/mail/spf/ptr.ts';
import { shortened } from '../../src/mail/spf/target.ts';
import { hasVectors, resolverOf, titled, type VectorTest, vectorsOf } from './authvec.ts';

interface Input {
  readonly macro: string;
  readonly sender: string;
  readonly domain: string;
  readonly ip: string;
  readonly helo: string;
  readonly exp: boolean;
  readonly receiver?: string;
}
type Expect = { readonly value: string } | { readonly error: true };

async function expanded({ input, zone }: VectorTest<Input, Expect>): Promise<Expect> {
  const macros = parseMacroString(input.macro);
  if ('wrong' in macros || (!input.exp && hasExplanationMacro(macros))) return { error: true };
  const value = await expandMacros(macros, contextOf(input, zone));
  return { value: input.exp ? (value ?? '') : shortened(value ?? '') };
}

function contextOf(
  { ip, sender, domain, helo, receiver = 'unknown' }: Input,
  zone: VectorTest<Input, Expect>['zone'],
): MacroContext {
  const address = parseAddress(ip);
  if (address === undefined) throw new Error(`${ip} is no address`);
  const [local = '', host = ''] = sender.split('@');
  const names = async () => {
    const found = await validatedNames(address, resolverOf(zone));
    return found.kind === 'names' ? found.names : [];
  };
  return {
    sender: { local, domain: host },
    domain,
    address,
    helo,
    receiver,
    now: new Date(0),
    validatedNames: names,
  };
}

/** RFC 7208 §7.3 leaves the case of hexadecimal digits open. */
const comparable = (value: string): string => value.replace(/%[0-9a-f]{2}/gi, (octet) => octet.toLowerCase());

describe.skipIf(!hasVectors)(titled('SPF macros'), () => {
  for (const vector of vectorsOf<Input, Expect>('spf/macros')) {
    it.skipIf(!vector.scored)(vector.id, async () => {
      const result = await expanded(vector);
      if ('error' in vector.expect) expect(result).toEqual({ error: true });
      else expect('value' in result && comparable(result.value)).toBe(comparable(vector.expect.value));
    });
  }

  it('has cases', () => expect(vectorsOf('spf/macros').length).toBeGreaterThan(30));
});
