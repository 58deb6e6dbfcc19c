/** DKIM selectors: one or more labels below `_domainkey` (RFC 6376 §3.1). */
import { quoted } from '../../../core/quote.ts';
import { parseName } from '../../../net/dns/name.ts';
import type { Parsed } from './value.ts';

/** Reads a selector; letters are folded, as in the DNS. Underscores are no sub-domain of RFC 5321, but in use. */
export function parseSelector(text: string): Parsed<string> {
  const [, selector] = /^(.+?)\._domainkey(\.|$)/i.exec(text.slice(0, 600)) ?? [];
  if (selector !== undefined)
    return { problem: `${quoted(text)} is the name of a key record: give the selector ${quoted(selector)}` };
  const name = parseName(text);
  // `._domainkey.` and a domain have to fit behind it
  const fits = name !== undefined && name !== '' && !text.endsWith('.') && name.length <= 200;
  if (fits && name.split('.').every((label) => /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/.test(label)))
    return { value: name };
  return {
    problem: `${quoted(text)} is not a DKIM selector: give what stands after "s=" in the DKIM-Signature header`,
  };
}
