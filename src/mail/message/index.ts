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
 */
export { type Carried, octetsAsBase64 } from './encoded.ts';
export {
  type Measured,
  type MessageProblem,
  type MessageProblemCode,
  measure,
  type Part,
} from './measure.ts';
export { octetsOnWire } from './wire.ts';
