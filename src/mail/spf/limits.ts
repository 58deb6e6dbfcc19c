/** How much an evaluation may ask of the DNS (RFC 7208 §4.6.4). */

/** Terms that ask the DNS, over the record and all that it includes and redirects to. */
export const lookupLimit = 10;
/** Of these terms, those whose look-up finds nothing. */
export const voidLimit = 2;
/** Hosts that one `mx` may give, and names of an address that are looked at. */
export const nameLimit = 10;
