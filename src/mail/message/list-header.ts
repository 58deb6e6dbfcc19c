/** Fields of mailing lists: addresses in angle brackets with commas between, as in `List-Unsubscribe` (RFC 2369 §2). */

export interface ListUris {
  /** In the order of preference that the sender gives them. */
  readonly uris: readonly string[];
  /** Something stands outside angle brackets that is no comment. */
  readonly isMalformed: boolean;
}

const mostUris = 50;

/** Never throws; linear in the length of the text. */
export function parseListUris(value: string): ListUris {
  const uris: string[] = [];
  let rest = '';
  let at = 0;
  while (at < value.length && uris.length < mostUris) {
    const open = value.indexOf('<', at);
    const close = open === -1 ? -1 : value.indexOf('>', open);
    if (close === -1) break;
    rest += value.slice(at, open);
    // RFC 2369 §2: white space within the brackets is passed over; folding puts it there.
    uris.push(value.slice(open + 1, close).replace(/\s+/g, ''));
    at = close + 1;
  }
  rest += value.slice(at);
  const outside = rest.replace(/\([^()]*\)/g, '').replace(/[\s,]+/g, '');
  return { uris, isMalformed: outside !== '' };
}
