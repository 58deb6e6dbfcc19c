/** Finds in what a mail server tells the sentence of the server that refused: the innermost quotation. */

/** Words after which another server is quoted; the last one counts. */
const quotations: readonly string[] = [
  ' said: ',
  'response from the remote server was:',
  'error that the other server returned was:',
  'remote server returned ',
  'remote server responded',
  'remote server replied',
  'remote host said:',
  'the response was:',
  'response was:',
  'it responded as follows:',
  'server responded with:',
  'refused to talk to me:',
  'unknown address error',
  'did not like our rcpt to:',
  'did not like our mail from:',
  'did not like our data:',
];

/** @returns the quoted part where there is one that says something, else the text. */
export function statementOf(text: string): string {
  const lower = text.slice(0, 4000).toLowerCase();
  const from = Math.max(lastReply(lower), ...quotations.map((words) => endOf(words, lower)));
  const quoted = text.slice(from);
  return from > 0 && quoted.trim().length > 8 ? quoted : text;
}

function endOf(words: string, text: string): number {
  const at = text.lastIndexOf(words);
  return at === -1 ? 0 : at + words.length;
}

/** A reply code after a colon: `after RCPT TO:<a@example.org>: 550 5.1.1 …`. */
const replyAfterColon = /: (?=[45][0-5]\d[ -])/g;

const lastReply = (text: string): number => {
  const last = [...text.matchAll(replyAfterColon)].at(-1);
  return last === undefined ? 0 : last.index + 2;
};
