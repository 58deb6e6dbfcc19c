/** The reply codes (RFC 5321 §4.2) and enhanced status codes (RFC 3463) that stand in a text. */

/** `5.7.26`: class, subject and detail; no part of a version number, a date or an IP address. */
const enhanced = /(?<![\d.])([245])\.([0-7])\.(\d{1,3})(?![\d]|\.\d)/g;

/** Three digits where a reply starts: at the beginning, after a delimiter, and before text, a dash or the end. */
const reply = /(?:^|[\s:;'"<>([>])([245][0-5]\d)(?=-|\s|:|[\])'",;<]|$)/g;

/** What tells a reply code from another number: it starts the text, follows a word of speech, or an enhanced code follows. */
const introduced =
  /(?:^|(?:said|smtp|returned|response|responded|respond|error|code|reason|reply|with|was|me|to|after|server|host|data|command|follows|status)[^a-z0-9]{0,6}|<{1,3} ?|\(|\[|'|")$/;
const followed = /^(?:[-: ]{1,2}[245]\.\d\.\d)/;

/** Codes with a detail say more than those of a subject (`5.1.0`), and these more than `5.0.0`. */
const specificity = (code: string): number => {
  const [, subject, detail] = code.split('.');
  return (subject === '0' && detail === '0' ? 0 : 2) + (detail === '0' ? 0 : 1) - (subject === '0' ? 1 : 0);
};

/** What is looked at of a text, in characters. */
const limit = 8000;

/** The enhanced status codes of a text in order, without repetitions. */
export function enhancedCodes(text: string): readonly string[] {
  return [...new Set([...text.slice(0, limit).matchAll(enhanced)].map(([code]) => code))];
}

/** The code that says most; of equals the first. */
export function mostSpecific(codes: readonly string[]): string | undefined {
  return codes.reduce<string | undefined>(
    (best, code) => (best === undefined || specificity(code) > specificity(best) ? code : best),
    undefined,
  );
}

export const isVague = (code: string): boolean => specificity(code) === 0;

/** `554 <a@example.org>... 550 Host unknown`: Sendmail's own code before that of the server which it asked. */
const quoted = /\.\.\. ([245][0-5]\d)(?= \S)/;

/** The first reply code of a text: one that is introduced as such, before any other number that could be one. */
export function replyCodeOf(text: string): string | undefined {
  const inner = quoted.exec(text.slice(0, limit))?.[1];
  if (inner !== undefined) return inner;
  const found = [...text.slice(0, limit).matchAll(reply)].map((match) => {
    const at = match.index + match[0].length - 3;
    return {
      code: match[1],
      before: text.slice(Math.max(0, at - 20), at).toLowerCase(),
      after: text.slice(at + 3, at + 12),
    };
  });
  const sure = found.find(({ before, after }) => followed.test(after) || introduced.test(before));
  return sure?.code;
}
