/** Takes a message apart: the fields of its header, octet for octet, and its body (RFC 5322 §2.1). */

export interface Field {
  /** In lower case; empty where the line is no field. */
  readonly name: string;
  /** All of it but the line end that closes it, an octet a character; folded lines are kept. */
  readonly text: string;
}

export interface Message {
  /** From the top. */
  readonly fields: readonly Field[];
  readonly body: Uint8Array;
  /** Whether the header is longer than is read; what follows `mostOctets` is then not among the fields. */
  readonly isCut: boolean;
}

/** No server takes a header of that length; it bounds what a hostile one costs. */
const mostOctets = 1_048_576;
const [lf, cr] = [10, 13];

/** Never throws; linear in the length of the header. */
export function readMessage(message: Uint8Array): Message {
  const { end, bodyStart } = boundaryOf(message);
  const isCut = end > mostOctets;
  const header = octetsAsText(message.subarray(0, Math.min(end, mostOctets)));
  // RFC 6376 §5.3: lines end with CR and LF before they are signed; a file may end them as its system does.
  const lines = header.replace(/\r?\n/g, '\r\n');
  const fields = lines === '' ? [] : lines.split(/\r\n(?![ \t])/).map(fieldOf);
  return { fields: fields.filter(({ text }) => text !== ''), body: message.subarray(bodyStart), isCut };
}

/** The value of a field: all after the colon. */
export const fieldValue = ({ text }: Field): string => text.slice(text.indexOf(':') + 1);

const octetsAsText = (octets: Uint8Array): string =>
  Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('latin1');

const fieldOf = (text: string): Field => ({ name: nameIn(text), text });

/** RFC 5322 §2.2: printable ASCII but the colon; §4.5: white space before the colon is obsolete. */
function nameIn(text: string): string {
  const colon = text.indexOf(':');
  const name = text.slice(0, Math.max(0, colon)).trimEnd();
  return /^[!-9;-~]+$/.test(name) ? name.toLowerCase() : '';
}

/** Where the header ends and where the body begins: around the first empty line, or at the end where there is none. */
function boundaryOf(message: Uint8Array): { readonly end: number; readonly bodyStart: number } {
  for (let start = 0; start < message.length; ) {
    const at = message.indexOf(lf, start);
    const lineEnd = at === -1 ? message.length : at;
    const isEmpty = lineEnd === start || (lineEnd === start + 1 && message[start] === cr && at !== -1);
    if (isEmpty) return { end: start, bodyStart: lineEnd + 1 };
    start = lineEnd + 1;
  }
  return { end: message.length, bodyStart: message.length };
}
