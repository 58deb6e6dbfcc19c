/**
 * Block lists in the DNS (RFC 5782): who is on them, and whether they can be believed.
 *
 * A list is a zone. An address is turned round and put before it, 2.2.0.192.list.example for 192.0.2.2, a name as it is;
 * where that has an A record, the subject is listed. The address in it, always of 127.0.0.0/8, tells on which of several
 * lists in one, as a whole or bit by bit; a TXT record tells why. So that a list can be tried out, 127.0.0.2 (for version 6
 * ::FFFF:7F00:2, for names TEST) is on every list and 127.0.0.1 (::FFFF:7F00:1, INVALID) on none (§5); some have points of
 * their own. That matters: a list that refuses a resolver may say so by an address such as 127.255.255.254, may fail, or
 * may answer that nobody is listed; a list that was given up may be silent, or list everybody. So nothing is believed
 * that a list says before its test points have answered, and what cannot be believed is neither listed nor clean.
 */
export { type CataloguedList, catalogue, catalogued, deadLists, deathOf, withKey } from './catalogue.ts';
export type { ListingCode } from './codes.ts';
export { knownList, takes } from './known.ts';
export type { CodeEntry, Ground, ListDescription, QueryKind, Severity } from './list.ts';
export { type Listing, lookup, trust } from './lookup.ts';
export { isAddress, type Subject, wantedFor } from './question.ts';
export type { Trust } from './trust.ts';
export type { Cause, Unavailable } from './unavailable.ts';
