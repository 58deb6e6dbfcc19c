/** Reads the tags of a signature one by one, and keeps what is wrong with them. */
import { readTags, type Tag } from '../tag-list/index.ts';
import type { SignatureProblem, SignatureProblemCode } from './signature.ts';
import { isTagText } from './signature-text.ts';

/** `Value` is what a function makes of a tag's text; undefined says that it is none. */
type Read<Value> = (text: string) => Value | undefined;

export class TagReader {
  /** What is wrong with the list, and then with the tags that were read. */
  readonly problems: SignatureProblem[];
  readonly #tags: ReadonlyMap<string, Tag>;

  constructor(value: string) {
    const { tags, problems } = readTags(value);
    this.#tags = new Map(tags.map((tag) => [tag.name, tag]));
    this.problems = problems.filter(({ code, text }) => code !== 'bad-tag-value' || !isTagText(text ?? ''));
  }

  tag(name: string): Tag | undefined {
    return this.#tags.get(name);
  }

  fault(code: SignatureProblemCode, tag?: Tag, text = tag?.value): undefined {
    const span = tag?.valueSpan ?? { start: 0, end: 0 };
    this.problems.push({ code, level: 'error', span, ...(text === undefined ? {} : { text }) });
  }

  /** Undefined where the tag is not there; `code` is said where it has no value that can be read. */
  optional<Value>(name: string, code: SignatureProblemCode, read: Read<Value>): Value | undefined {
    const tag = this.tag(name);
    if (tag === undefined) return undefined;
    const found = read(tag.value);
    if (found === undefined) this.fault(code, tag);
    return found;
  }

  required<Value>(name: string, code: SignatureProblemCode, read: Read<Value>): Value | undefined {
    // RFC 6376 §6.1.1: a signature that lacks a required tag is void.
    if (this.tag(name) === undefined) return this.fault('missing-tag', undefined, name);
    return this.optional(name, code, read);
  }
}
