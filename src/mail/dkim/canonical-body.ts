/** The canonical forms of a body (RFC 6376 §3.4.3, §3.4.4), in pieces, so that a large one is never there twice. */
import type { Canonicalization } from './canonical-header.ts';

export interface BodyForm {
  readonly algorithm: Canonicalization;
  /** Whether a LF alone ends a line, as it does in files; else it is an octet like any other. */
  readonly lfEndsLine: boolean;
}

const [tab, lf, cr, space] = [9, 10, 13, 32];

/** Gives the canonical form to `take`, piece by piece; a piece is only good until `take` returns. Linear. */
export function canonicalBody(
  body: Uint8Array,
  { algorithm, lfEndsLine }: BodyForm,
  take: (octets: Uint8Array) => void,
): void {
  const pieces = piecesFor(take);
  const isRelaxed = algorithm === 'relaxed';
  let [lineEnds, hasBlank] = [0, false];
  for (let at = 0; at < body.length; at += 1) {
    const octet = body[at] ?? 0;
    const isPair = octet === cr && body[at + 1] === lf;
    if (isPair || (octet === lf && lfEndsLine)) {
      // Empty lines count only if something follows, and white space not even then.
      lineEnds += 1;
      hasBlank = false;
      if (isPair) at += 1;
    } else if (isRelaxed && (octet === space || octet === tab)) {
      hasBlank = true;
    } else {
      for (; lineEnds > 0; lineEnds -= 1) pieces.put(cr, lf);
      if (hasBlank) pieces.put(space);
      hasBlank = false;
      pieces.put(octet);
    }
  }
  // RFC 6376 §3.4.3: a body without a line end at its end gets one, the empty body too; §3.4.4: that one stays empty.
  if (pieces.hasAny() || !isRelaxed) pieces.put(cr, lf);
  pieces.end();
}

const pieceOctets = 65_536;

function piecesFor(take: (octets: Uint8Array) => void) {
  const piece = new Uint8Array(pieceOctets);
  let [used, hasAny] = [0, false];
  const flush = () => {
    take(piece.subarray(0, used));
    used = 0;
  };
  return {
    put(first: number, second?: number): void {
      hasAny = true;
      if (used + 2 > pieceOctets) flush();
      piece[used++] = first;
      if (second !== undefined) piece[used++] = second;
    },
    hasAny: () => hasAny,
    end: flush,
  };
}
