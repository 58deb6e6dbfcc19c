/** The parts of a mail that may hold a report. */
import type { Email } from 'postal-mime';

export interface Part {
  /** The file's name, or none. */
  readonly name: string;
  /** In lower case, as `application/gzip`. */
  readonly type: string;
  readonly octets: Uint8Array;
}

export interface Mail {
  /** In order; names in lower case, values unfolded. */
  readonly header: readonly { readonly name: string; readonly value: string }[];
  /** What is no text for people: attachments, and attached messages as they are. */
  readonly parts: readonly Part[];
  /** The plain text, or none. */
  readonly text: string;
}

const mostDepth = 20;
const mostHeader = 1_048_576;
const [cr, lf] = [0x0d, 0x0a];
/** The library holds each line by itself. In base64 these are 7 MB, which is more than 50 MB of XML take packed. */
const mostLines = 100_000;
const mostOctets = 32 * 1_048_576;

/** `too-deep`: also with a header without an end. Never rejects. */
export async function openMail(octets: Uint8Array): Promise<Mail | 'too-large' | 'too-deep'> {
  if (octets.length > mostOctets || hasManyLines(octets)) return 'too-large';
  const { default: PostalMime } = await import('postal-mime');
  try {
    return mailOf(
      await PostalMime.parse(withLines(octets), {
        forceRfc822Attachments: true,
        maxNestingDepth: mostDepth,
        maxHeadersSize: mostHeader,
      }),
    );
  } catch {
    return 'too-deep';
  }
}

function hasManyLines(octets: Uint8Array): boolean {
  let count = 0;
  for (let at = 0; at < octets.length && count <= mostLines; at += 1) {
    const octet = octets[at];
    if (octet === lf || (octet === cr && octets[at + 1] !== lf)) count += 1;
  }
  return count > mostLines;
}

const mailOf = ({ headers, attachments, text = '' }: Email): Mail => ({
  header: headers.map(({ key, value }) => ({ name: key, value })),
  parts: attachments.map(({ filename, mimeType, content }) => ({
    name: filename ?? '',
    type: mimeType,
    octets: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
  })),
  text,
});

/** Lines that end with CR alone, as old Macs have them, and the line that separates mails in mbox files (RFC 4155). */
function withLines(octets: Uint8Array): Uint8Array {
  const lined = octets.includes(lf) ? octets : octets.map((octet) => (octet === cr ? lf : octet));
  const isSeparated = new TextDecoder('latin1').decode(lined.subarray(0, 5)) === 'From ';
  return isSeparated ? lined.subarray(lined.indexOf(lf) + 1) : lined;
}
