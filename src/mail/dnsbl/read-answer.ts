/** What one answer of a list says. */
import type { Answer } from '../../net/dns/resolver.ts';
import { type Codebook, decode, type ListingCode } from './codes.ts';
import type { ListDescription } from './list.ts';
import { failedWith, type Unavailable, unavailable } from './unavailable.ts';

export type Said =
  | { readonly kind: 'listed'; readonly codes: readonly ListingCode[] }
  | { readonly kind: 'not-listed' }
  | Unavailable;

/** One address that is none of a list's makes the whole answer worthless: whoever adds it may add others. */
export function readAnswer(answer: Answer<'A'>, list: ListDescription, codebook: Codebook): Said {
  if (answer.kind === 'failed') return failedWith(answer.failure, answer.detail, list);
  if (answer.kind !== 'found') return { kind: 'not-listed' };
  const addresses = [...new Set(answer.records.map(({ data }) => data))]
    .sort(byNumber)
    .slice(0, mostAddresses);
  const codes: ListingCode[] = [];
  for (const address of addresses) {
    const decoded = decode(address, codebook);
    if (decoded.kind === 'refusal')
      return unavailable('refused', `refuses to answer: ${decoded.text} (${address})`, list);
    if (decoded.kind === 'not-a-code')
      return unavailable('not-a-list', `answers with ${address}, which no list does`, list);
    codes.push(...decoded.codes);
  }
  return { kind: 'listed', codes };
}

/** The fullest lists answer with a handful. */
const mostAddresses = 64;

const byNumber = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);
