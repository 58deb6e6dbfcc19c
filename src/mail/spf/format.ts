/** From a record's terms back to text. */
import { formatMacroString } from './macro-string.ts';
import type { MacroString, Mechanism, SpfRecord, Term } from './record.ts';

/**
 * The record in its shortest usual form: lower case, no `+`, no prefix length that says nothing, single spaces.
 * `parse` reads it back as the same terms.
 */
export const format = ({ terms }: Pick<SpfRecord, 'terms'>): string =>
  ['v=spf1', ...terms.map(formatTerm)].join(' ');

export function formatTerm(term: Term): string {
  if (term.kind === 'modifier') return `${term.name}=${formatMacroString(term.value.parts)}`;
  return `${term.qualifier === '+' ? '' : term.qualifier}${formatMechanism(term.mechanism)}`;
}

function formatMechanism(mechanism: Mechanism): string {
  switch (mechanism.name) {
    case 'all':
      return 'all';
    case 'a':
    case 'mx': {
      const { name, domain, prefix4, prefix6 } = mechanism;
      return `${name}${formatDomain(domain)}${prefix4 === 32 ? '' : `/${prefix4}`}${prefix6 === 128 ? '' : `//${prefix6}`}`;
    }
    case 'ip4':
    case 'ip6': {
      const { name, address, prefix } = mechanism;
      return `${name}:${address}${prefix === (name === 'ip4' ? 32 : 128) ? '' : `/${prefix}`}`;
    }
    default:
      return `${mechanism.name}${formatDomain(mechanism.domain)}`;
  }
}

const formatDomain = (domain: MacroString | undefined): string =>
  domain === undefined ? '' : `:${formatMacroString(domain.parts)}`;
