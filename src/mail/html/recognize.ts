/** Whether octets are a page of HTML and nothing else: a template without the header that a message has. */

const beginnings = /^\s*(?:<!--|<!doctype\s+html|<(?:html|head|body|table|div|center|p|style)[\s>])/i;
/** A page that begins with more white space than this is none that a person wrote. */
const longest = 1000;

export const isHtml = (octets: Uint8Array): boolean =>
  beginnings.test(new TextDecoder().decode(octets.subarray(0, longest)));
