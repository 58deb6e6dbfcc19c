/** Tags without a semicolon between them, so that one has become part of the other's value. */
import type { Tag } from '../tag-list/index.ts';
import type { DkimProblem } from './record.ts';

/** Tags whose values hold no white space and no equals sign when they are right. */
const plain = new Set(['v', 'k', 'h', 's', 't']);

/** The first tag that stands in the value of another; `text` is its name. */
export function runTogetherIn(tags: readonly Tag[]): DkimProblem | undefined {
  for (const { name, value, valueSpan } of tags) {
    const match = plain.has(name) ? /[ \t,:]([a-z])[ \t]*=/i.exec(value) : null;
    if (match === null) continue;
    const start = valueSpan.start + match.index + 1;
    return {
      code: 'missing-semicolon',
      level: 'error',
      span: { start, end: start + 1 },
      text: match[1] ?? '',
    };
  }
  return undefined;
}
