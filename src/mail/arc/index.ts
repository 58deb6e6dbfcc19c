/**
 * ARC, the Authenticated Received Chain (RFC 8617): what servers on the way of a message found out about it.
 *
 * A server that forwards a message, as a mailing list does, may break its DKIM signature and its SPF. With ARC it adds a
 * set of three fields: what it found (`ARC-Authentication-Results`), a signature of the message as it passes it on
 * (`ARC-Message-Signature`, in nearly the form of DKIM-Signature), and a seal over all sets so far (`ARC-Seal`). Sets
 * are numbered by `i=`, from 1 to 50, and `cv=` of a seal says what its server made of the chain before.
 *
 * The chain passes where the sets are complete and numbered without gaps, the latest message signature holds, and every
 * seal does. Whether to believe what such a chain says is each receiver's own matter.
 */
export { type Chain, type ChainReason, validate } from './validate.ts';
