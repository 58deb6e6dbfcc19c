/**
 * DNS messages (RFC 1035 §4): questions to octets, and replies to answers.
 *
 * A message is a header of twelve octets, the question, and three sections of records: the answer, the authority for
 * it, and what is additional. Names are labels, or pointers to labels that stand earlier. EDNS (RFC 6891) puts a
 * pseudo-record into the additional section that tells how long a datagram may be, and widens the response code.
 *
 * Questions are encoded by dns-packet. Replies come from strangers and are read here: dns-packet makes UTF-8 of the
 * octets of labels, takes a dot inside a label for a separator, and reads records whose lengths lie.
 */
export { encodeQuery, isReplyTo } from './wire/query.ts';
export { decodeReply, type Reply } from './wire/reply.ts';
