/** The header of a message, field by field, each as it stands in the file (RFC 5322 §2.2). */
import { decoded, isFolded, nameAt, type OctetsFound } from './field-line.ts';
import { type Line, linesOf } from './line.ts';

export interface Field {
  /** In lower case. */
  readonly name: string;
  /** Without its line ends; up to 65,536 characters. */
  readonly value: string;
  /** From 1. */
  readonly line: number;
  readonly octets: OctetsFound;
  /** Of its longest line, in octets without the line end. */
  readonly longestLine: number;
}

export interface Fields {
  readonly fields: readonly Field[];
  /** Lines of the header that are no field and go on with none. */
  readonly strays: readonly { readonly line: number; readonly text: string }[];
  /** Of the header, in octets as they stand. */
  readonly octets: number;
  /** The header goes on beyond what is read of it. */
  readonly isCut: boolean;
}

const mostFields = 2000;
const mostOctets = 1_048_576;
const longestValue = 65_536;
const mostStrays = 20;

/** Never throws. Nothing of the body is read. */
export function readFields(message: Uint8Array): Fields {
  const fields: Field[] = [];
  const strays: { readonly line: number; readonly text: string }[] = [];
  let open: { readonly name: string; readonly line: number; readonly lines: Line[] } | undefined;
  const close = (): void => {
    if (open !== undefined) fields.push(fieldOf(message, open));
    open = undefined;
  };
  let [number, end] = [0, 0];
  let isCut = false;
  for (const line of linesOf(message)) {
    number += 1;
    // RFC 4155: what separates messages in an mbox file is part of none.
    if (number === 1 && latin1.decode(message.subarray(0, 5)) === 'From ') continue;
    if (line.end === line.start) break;
    isCut = fields.length + 1 >= mostFields || line.end > mostOctets;
    if (isCut) break;
    end = line.end;
    const goesOn = isFolded(message, line);
    const name = goesOn ? undefined : nameAt(message, line);
    if (name !== undefined) {
      close();
      open = { name: name.text, line: number, lines: [{ start: name.end + 1, end: line.end }] };
    } else if (open !== undefined && goesOn) open.lines.push(line);
    else if (strays.length < mostStrays)
      strays.push({
        line: number,
        text: latin1.decode(message.subarray(line.start, Math.min(line.end, line.start + 200))),
      });
  }
  close();
  return { fields, strays, octets: end, isCut };
}

/** The fields of a name, in their order. */
export const named = ({ fields }: Pick<Fields, 'fields'>, name: string): readonly Field[] =>
  fields.filter((field) => field.name === name);

const latin1 = new TextDecoder('latin1');

function fieldOf(
  message: Uint8Array,
  { name, line, lines }: { readonly name: string; readonly line: number; readonly lines: readonly Line[] },
): Field {
  const texts: string[] = [];
  let [longestLine, length] = [0, 0];
  let octets: OctetsFound = 'ascii';
  for (const [at, { start, end }] of lines.entries()) {
    longestLine = Math.max(longestLine, end - start + (at === 0 ? name.length + 1 : 0));
    const { text, found } = decoded(message.subarray(start, end));
    if (found === 'unknown' || octets === 'ascii') octets = found === 'ascii' ? octets : found;
    if (length < longestValue) texts.push(text);
    length += text.length;
  }
  return { name, value: texts.join('').slice(0, longestValue).trim(), line, octets, longestLine };
}
