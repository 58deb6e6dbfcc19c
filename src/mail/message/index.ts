/**
 * A message as it stands in a file, and the octets that it takes on its way.
 *
 * A message is a header and a body (RFC 5322); by MIME (RFC 2045, 2046) the body is one part, or several between boundary
 * lines, each with a header of its own, which may again hold several. What is not plain text travels encoded: base64
 * turns 57 octets into a line of 78, quoted-printable one odd octet into three. So an attachment takes a good third more
 * on the wire than on the disk.
 *
 * SIZE (RFC 1870) limits what goes over the wire after DATA: all of header and body, each line with CR and LF, but
 * neither the dots that are doubled at the start of lines nor the one that ends the message. A server without 8BITMIME
 * (RFC 6152) takes only seven bits, and no server lines of more than 998 octets: what does not fit is encoded first.
 *
 * The header is read field by field (`readFields`), and its values by their own grammars: addresses, dates, identifiers,
 * encoded words. None of them throws, and none judges: what is odd is a value.
 */
export { charsetNamed } from './charset.ts';
export { type DateTime, parseDate } from './date-time.ts';
export { octetsOfPart, textOfPart } from './decode.ts';
export { type Carried, octetsAsBase64 } from './encoded.ts';
export { decodeWords } from './encoded-word.ts';
export {
  type EncodedWordFound,
  type EncodedWordProblem,
  encodedWordProblem,
  quotedEncodedWord,
} from './encoded-word-problem.ts';
export { type Field, type Fields, named, readFields } from './fields.ts';
export { type ListUris, parseListUris } from './list-header.ts';
export { type AddressList, type Mailbox, parseAddresses } from './mailbox.ts';
export { measure } from './measure.ts';
export type { Measured, MessageProblem, MessageProblemCode, Part } from './measured.ts';
export { type MessageIdProblem, messageIdProblem } from './message-id.ts';
export { type Octets, octetsOf } from './octets.ts';
export { draft, letter, newsletter, partsOf } from './samples.ts';
export { placeholderIn } from './template.ts';
export { octetsOnWire } from './wire.ts';
