/** TLS in a conversation: from its beginning (RFC 8314) or after STARTTLS (RFC 3207). */
import type { Tls } from './conversation.ts';
import { namedByHandshake } from './mistaken.ts';
import { command, type Talk } from './talk.ts';
import { unexpected } from './trouble.ts';

/** True once TLS stands. */
export async function secure({ call, line, learned, patience, transcript }: Talk): Promise<boolean> {
  const tls = await line.secure(patience.tls);
  const trouble = line.trouble();
  if (tls === undefined) {
    for (const text of plainTextIn(line.seen())) transcript.server(text);
    if (trouble !== undefined) line.conclude(namedByHandshake(trouble, line.seen(), call.security));
    return false;
  }
  learned.tls = tls;
  transcript.tls(inShort(tls));
  return true;
}

/** Nothing where the octets are TLS. */
function plainTextIn(octets: Uint8Array): readonly string[] {
  const text = Buffer.from(octets).toString('latin1');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a TLS record starts with one of these
  return /^[\x00-\x08\x0e-\x1f]/.test(text) ? [] : text.split(/\r?\n/).filter((line) => line !== '');
}

function inShort({ version, cipher, chain: [leaf], trusted, distrust, nameMatches }: Tls): string {
  const trust = trusted ? 'trusted' : `not trusted: ${distrust?.code || distrust?.reason}`;
  const name = nameMatches ? 'the name matches' : 'for another name';
  return `${version} ${cipher}; certificate of ${leaf?.subject || 'nobody'}, ${trust}, ${name}`;
}

/**
 * RFC 3207 §4: `tls` once TLS stands after STARTTLS; `plain` where the call is content with plain text, and gets it;
 * `over` where the line knows the trouble.
 */
export async function upgrade(talk: Talk): Promise<'tls' | 'plain' | 'over'> {
  const { call, line, learned } = talk;
  if (call.security === 'none') return 'plain';
  const isNeeded = call.security === 'starttls';
  if (learned.ehlo?.offers.starttls !== true) {
    if (isNeeded) line.conclude(notOffered);
    return isNeeded ? 'over' : 'plain';
  }
  const reply = await command(talk, 'starttls', 'STARTTLS');
  if (reply !== undefined) learned.starttls = reply;
  if (reply === undefined || line.trouble() !== undefined) return 'over';
  if (reply.code === 220) return (await afterStarttls(talk)) ? 'tls' : 'over';
  // RFC 3207 §4.1: the conversation may go on in plain text after 454.
  if (reply.code >= 400 && !isNeeded) return 'plain';
  const said = `refused STARTTLS with ${reply.code}`;
  const refused = { kind: 'starttls-refused', during: 'starttls', said, reply } as const;
  line.conclude(reply.code >= 400 ? refused : unexpected('starttls', reply));
  return 'over';
}

const notOffered = {
  kind: 'starttls-not-offered',
  during: 'starttls',
  said: 'does not offer STARTTLS',
} as const;

/** RFC 3207 §6: whoever is on the way can put in what comes before the handshake, so none of it is believed. */
async function afterStarttls(talk: Talk): Promise<boolean> {
  const { line, learned, transcript } = talk;
  const buffered = line.unasked();
  if (buffered !== '') transcript.note('what came in plain text after the answer to STARTTLS is dropped');
  const isSecure = await secure(talk);
  const injected = [buffered, ...(isSecure ? [] : plainTextIn(line.seen()))].filter((text) => text !== '');
  if (injected.length > 0) learned.bufferedBeforeTls = injected.join('\n').slice(0, mostInjected);
  return isSecure;
}

const mostInjected = 1_000;
