/** Identifiers of messages, as `<local@domain>` (RFC 5322 §3.6.4). */

export type MessageIdProblem =
  /** No angle brackets around it. */
  | 'unbracketed'
  /** No `@`, or more than one. */
  | 'no-at'
  /** More than one identifier, or something around it. */
  | 'more-than-one'
  /** White space or a character that may not stand in one. */
  | 'character';

// RFC 5322 §3.2.3: atoms with dots; many programs write dots at odd places, which nobody minds.
const part = /^[\w!#$%&'*+\-/=?^`{|}~.]+$/;
const literal = /^\[[\x21-\x5a\x5e-\x7e]*\]$/;

/** What is wrong with the value of a `Message-ID` field, or undefined. Never throws. */
export function messageIdProblem(value: string): MessageIdProblem | undefined {
  const text = value.trim();
  if (!text.startsWith('<') || !text.endsWith('>'))
    return text.includes('<') ? 'more-than-one' : 'unbracketed';
  const inner = text.slice(1, -1);
  if (inner.includes('<') || inner.includes('>')) return 'more-than-one';
  const [left = '', right, ...more] = inner.split('@');
  if (right === undefined || more.length > 0) return 'no-at';
  return part.test(left) && (part.test(right) || literal.test(right)) ? undefined : 'character';
}
