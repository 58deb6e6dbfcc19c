/** The header of a message or of a part: the fields that say what its content is (RFC 2045 §3, RFC 2183). */
import { decoded, isFolded, nameAt } from './field-line.ts';
import type { Line } from './line.ts';
import { type Parameterized, readParameterized } from './parameter.ts';

export interface Described {
  /** In lower case, as `application/pdf`. */
  readonly type: string;
  /** Of a multipart. */
  readonly boundary?: string;
  /** In lower case, as `base64`. */
  readonly encoding: string;
  /** Of a text, in lower case, as it is named. */
  readonly charset?: string;
  /** In lower case, as `attachment`. */
  readonly disposition?: string;
  /** Of the file that the content is. */
  readonly name?: string;
}

/** No field that describes a content is longer; the rest of it is not read. */
const mostOctets = 16_384;
const described = /^content-(?:type|disposition|transfer-encoding)$/;

/** Takes the lines of a header one by one. */
export class Header {
  /** Whether any line was a field. */
  hasFields = false;
  readonly #values = new Map<string, string>();
  #field = '';

  add(bytes: Uint8Array, line: Line): void {
    if (isFolded(bytes, line)) {
      this.#append(bytes, line);
      return;
    }
    const name = nameAt(bytes, line);
    if (name !== undefined) this.hasFields = true;
    // Of a field that is there twice, the first counts.
    const isNew = name !== undefined && described.test(name.text) && !this.#values.has(name.text);
    this.#field = isNew ? name.text : '';
    if (!isNew) return;
    this.#values.set(name.text, '');
    this.#append(bytes, { start: name.end + 1, end: line.end });
  }

  describe(): Described {
    const type = this.#read('content-type');
    const disposition = this.#read('content-disposition');
    const boundary = type.parameters.get('boundary');
    const name = disposition.parameters.get('filename') || type.parameters.get('name');
    const charset = type.parameters.get('charset')?.toLowerCase();
    return {
      // RFC 2045 §5.2: what says nothing of itself is plain text.
      type: /^[^\s/]+\/[^\s/]+$/.test(type.value) ? type.value : 'text/plain',
      ...(boundary === undefined || boundary === '' ? {} : { boundary }),
      // RFC 2045 §6.1: and of seven bits.
      encoding: this.#read('content-transfer-encoding').value || '7bit',
      ...(charset === undefined || charset === '' ? {} : { charset }),
      ...(disposition.value === '' ? {} : { disposition: disposition.value }),
      ...(name === undefined || name === '' ? {} : { name }),
    };
  }

  #append(bytes: Uint8Array, { start, end }: Line): void {
    const before = this.#values.get(this.#field);
    if (before === undefined || before.length >= mostOctets) return;
    const { text } = decoded(bytes.subarray(start, Math.min(end, start + mostOctets)));
    this.#values.set(this.#field, before + text);
  }

  #read(field: string): Parameterized {
    return readParameterized(this.#values.get(field) ?? '');
  }
}
