/** Tables of alternatives as one pattern, without regard to case. */

const alternatives = (patterns: readonly RegExp[]): string => patterns.map(({ source }) => source).join('|');

/** Any of them, anywhere. */
export const anyOf = (...patterns: readonly RegExp[]): RegExp => new RegExp(alternatives(patterns), 'iu');

/** Any of them at the end of a text, before punctuation and opening brackets. */
export const anyEnding = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(`(?:${alternatives(patterns)})[\\s:：=.…(["'<]{0,12}$`, 'iu');

/** Any of them at the beginning of a line, behind what lines are adorned with. */
export const anyBeginning = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(`^[\\s\\-=*_|#>+]{0,80}(?:${alternatives(patterns)})`, 'iu');
