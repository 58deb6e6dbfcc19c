/** Questions as messages (RFC 1035 §4.1.2, RFC 6891), and which messages are replies to them. */
import packet from 'dns-packet';
import { nameProblem } from '../name.ts';
import type { Question } from '../resolver.ts';
import { header, headerLength, questionEnd } from './message.ts';

/** What passes UDP without fragments nearly everywhere. */
export const payloadSize = 1232;

export interface QueryOptions {
  /** Whether the server shall ask others (RD). */
  readonly recursive: boolean;
  readonly edns: boolean;
}

/** The octets of a question, with id 0: a transport sets its own. Undefined for a name that cannot be on the wire. */
export function encodeQuery({ name, type }: Question, { recursive, edns }: QueryOptions): Buffer | undefined {
  if (nameProblem(name) !== undefined) return undefined;
  return packet.encode({
    type: 'query',
    // RFC 6840 §5.7: AD in a question asks for AD in the answer, without the signatures.
    flags: (recursive ? packet.RECURSION_DESIRED : 0) | packet.AUTHENTIC_DATA,
    questions: [{ type: type as packet.RecordType, name }],
    additionals: edns ? [opt] : [],
  });
}

const opt = {
  type: 'OPT',
  name: '.',
  udpPayloadSize: payloadSize,
  flags: 0,
  options: [],
} as unknown as packet.Answer;

/** Whether a message has the query's id and question, letters of any case (RFC 5452 §4.2). */
export function isReplyTo(query: Buffer, message: Buffer): boolean {
  if (message.length < headerLength || !header.isResponse(message)) return false;
  if (message.readUInt16BE(0) !== query.readUInt16BE(0) || header.opcode(message) !== 0) return false;
  const end = questionEnd(query);
  if (end === undefined) return false;
  // A server that cannot read a question does not repeat it; with any other code a missing question is forged.
  if (header.questions(message) === 0) return header.rcode(message) !== 0 && header.rcode(message) !== 3;
  return questionEnd(message) === end && isSameQuestion(query, message, end);
}

function isSameQuestion(query: Buffer, message: Buffer, end: number): boolean {
  const [asked, echoed] = [query, message].map((octets) => octets.toString('latin1', headerLength, end));
  return asked === echoed || foldAscii(asked ?? '') === foldAscii(echoed ?? '');
}

const foldAscii = (latin1: string): string => latin1.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
