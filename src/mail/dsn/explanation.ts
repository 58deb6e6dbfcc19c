/** What a notification says to people, apart from the copy of the returned message behind it. */
import { anyBeginning } from './pattern.ts';

export interface Explanation {
  readonly lines: readonly string[];
  /** The copy of the returned message, as text; `` where there is none. */
  readonly copy: string;
}

const mostLines = 2000;
/** Lines that announce the copy, in the words of many programs. */
const announcement = anyBeginning(
  /(?:below (?:this line|is|are)|(?:included|enclosed|here|this|attached|following) is)\b.{0,30}\b(?:copy|header|start|beginning|text)/,
  /(?:the )?headers? of (?:the|your) (?:original|returned)|message header|original mail info/,
  /(?:the )?(?:original|returned|undelivered|unsent|failed|rejected|your) (?:message|mail)(?: (?:text|headers?|body|content))?(?: (?:follows|following|attached|begins?|below|is .{0,20}))?[\s\-=*_|#:.]{0,80}$/,
  /message (?:text|headers?|body|contents?) follows?|unsent message|forwarded message/,
  /(?:text of|start of) (?:your|the|original|returned)|copy of (?:the|your) (?:message|mail)|元のメール/,
);
const header =
  /^(?:received|return-path|message-id|from|to|date|subject|mime-version|dkim-signature|domainkey-signature|x-[a-z-]{2,40}|content-type):/i;
const sure = /^(?:received|return-path|message-id|mime-version|dkim-signature|content-type):/i;

export function explanationOf(text: string): Explanation {
  const lines = text.split('\n').slice(0, mostLines);
  const start = lines.findIndex((line, at) => isCopyAt(lines, line, at));
  if (start < 0) return { lines, copy: '' };
  return { lines: lines.slice(0, start), copy: lines.slice(start).join('\n') };
}

/** Four header fields in six lines, one of which nobody writes in an explanation. */
function isCopyAt(lines: readonly string[], line: string, at: number): boolean {
  if (at > 0 && announcement.test(line)) return isFollowedByHeader(lines, at);
  if (!header.test(line)) return false;
  const following = lines.slice(at, at + 8).filter((other) => !/^[ \t]/.test(other));
  return (
    following.some((other) => sure.test(other)) && following.filter((other) => header.test(other)).length >= 3
  );
}

/** Behind the announcement comes a header, or nothing that names a failure. */
function isFollowedByHeader(lines: readonly string[], at: number): boolean {
  const rest = lines.slice(at + 1, at + 12);
  const first = rest.find((line) => /\w/.test(line));
  if (first === undefined || header.test(first.trim()) || /^[\w-]{2,40}:/.test(first)) return true;
  return !rest.some((line) => /@|\b[45]\d\d\b/.test(line));
}
