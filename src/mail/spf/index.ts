/**
 * Sender Policy Framework (RFC 7208): which hosts may use a domain as MAIL FROM or HELO.
 *
 * A domain says so in one TXT record that starts with `v=spf1`. Its terms are read from left to right. A directive is
 * a mechanism (`ip4:192.0.2.0/24`, `mx`, `include:example.net`) with a qualifier; the first mechanism that matches
 * the client's address decides: `+` pass, `-` fail, `~` softfail, `?` neutral. Where none does, `redirect=` names
 * another record to use, else the result is neutral. `exp=` names a text that explains a fail to people.
 *
 * An `include` matches where the other record says pass. Names may hold macros, such as `%{i}` for the address. A
 * record may cause ten look-ups in all, two of which may be void (§4.6.4). A mistake anywhere, or a limit passed, is
 * a permerror; a DNS server that does not answer, a temperror; a domain without a record, none.
 */
export { reverseNameOf } from './address.ts';
export type { SpfResult } from './check-host.ts';
export { type EvaluateInput, type EvaluateOptions, type Evaluation, evaluate } from './evaluate.ts';
export { expand } from './expand.ts';
export { format, formatTerm } from './format.ts';
export { lookupLimit, nameLimit, voidLimit } from './limits.ts';
export { parseMacroString } from './macro-string.ts';
export { expandMacros, type MacroContext } from './macros.ts';
export { type Parsed, parse } from './parse.ts';
export type * from './record.ts';
export { isSpf, type Selection, select } from './select.ts';
export type { SpfObstacle, Step } from './session.ts';
export {
  liveTermsOf,
  type Placed,
  recordsOf,
  type SpfTree,
  type TreeState,
  type TreeTerm,
  unansweredIn,
} from './tree.ts';
export {
  type AddressRange,
  addressAt,
  contains,
  formatNetwork,
  type Network,
  overlap,
  parseNetwork,
  rangeOf,
} from './tree-network.ts';
export { type Authorised, networksOf, type Representatives, representatives } from './tree-networks.ts';
