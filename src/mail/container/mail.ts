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

/** Undefined where it is nested too deeply, or its header is too long. Never rejects. */
export async function openMail(octets: Uint8Array): Promise<Mail | undefined> {
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
    return undefined;
  }
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

const [cr, lf] = [0x0d, 0x0a];

/** Lines that end with CR alone, as old Macs have them, and the line that separates mails in mbox files (RFC 4155). */
function withLines(octets: Uint8Array): Uint8Array {
  const lined = octets.includes(lf) ? octets : octets.map((octet) => (octet === cr ? lf : octet));
  const isSeparated = new TextDecoder('latin1').decode(lined.subarray(0, 5)) === 'From ';
  return isSeparated ? lined.subarray(lined.indexOf(lf) + 1) : lined;
}
