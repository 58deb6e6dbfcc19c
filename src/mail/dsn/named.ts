/** The recipients that an explanation names, each with the lines that speak of it. */
import { folded } from './address.ts';
import type { Draft } from './draft.ts';
import { type Naming, namingsIn, type Strength, transcript } from './naming.ts';
import { refusal } from './reply.ts';

const mostRecipients = 500;
const mostDiagnostic = 4096;
const mostPending = 40;

const divider = /^\s{0,40}(?:[-=*_#|~+]{2}[\s\-=*_#|~+]{3,}|-{2,}\s?\w.{0,80}-{2,}\s*$|\|-{3,})/;
const code = /(?:^|[\s:("'[<#])(?:[45][0-5]\d(?=[\s:\-,;])|[45]\.\d{1,3}\.\d{1,3}\b)/;
/** Sentences that every notification of a program has; they say nothing of the cause. */
const boilerplate =
  /^(?:i'm not going to try again|this message has been in the queue|giving up on|no (?:further )?action is required|for further assistance|if you do so, please|delete your own text|sorry it didn't work out|message will be retried|the following address(?:es)? failed)/i;

interface Section {
  readonly recipient: string;
  readonly lines: string[];
  /** The lines since the recipient before. */
  readonly before: readonly string[];
}

interface Sections {
  readonly all: readonly Section[];
  /** The lines that belong to no recipient. */
  readonly shared: readonly string[];
}

/** `own` as in `namingsIn`. Only where no address is listed do those count that a sentence mentions. */
export function namedRecipients(lines: readonly string[], own: ReadonlySet<string>): readonly Draft[] {
  const listed = sectionsOf(lines, own, 'listed');
  const isListed = listed.all.length > 0;
  const { all, shared } = isListed ? listed : sectionsOf(lines, own, 'mentioned');
  const replies = repliesIn(shared);
  // A conversation behind a list is about all of it.
  const conversation = isListed || all.length === 1 ? shared.filter((line) => transcript.test(line)) : [];
  return all.map((section) => draftOf(section, replies, conversation));
}

function sectionsOf(lines: readonly string[], own: ReadonlySet<string>, strength: Strength): Sections {
  const sections = new Map<string, Section>();
  const shared: string[] = [];
  let [current, last, isOpen, since]: [readonly Section[], string, boolean, number] = [[], '', false, 0];
  for (const line of lines) {
    const namings = namingsIn(line, last, own, strength);
    if (namings.length > 0 && sections.size < mostRecipients) {
      const opened = namings.map((naming) => open(sections, naming, line, shared.slice(since)));
      // Addresses one below the other share what follows.
      current = [...new Set(isOpen ? [...current, ...opened] : opened)];
      isOpen = current.every((section) => section.lines.every(isBlank));
      since = shared.length;
    } else {
      if (divider.test(line) || (strength === 'mentioned' && isReply(line))) current = [];
      for (const section of current) section.lines.push(line);
      if (current.length === 0 || transcript.test(line)) shared.push(line);
      isOpen &&= isBlank(line);
    }
    if (!isBlank(line)) last = line;
  }
  return { all: [...sections.values()], shared };
}

/** A reply, or the beginning of another conversation. */
const isReply = (line: string): boolean =>
  /^\s{0,20}(?:[2-5]\d\d[\s-]|(?:\.{3} ?)?while talking to)/i.test(line) || transcript.test(line);

const isBlank = (line: string): boolean => !/[\p{L}\p{N}]/u.test(line);

function open(
  sections: Map<string, Section>,
  naming: Naming,
  line: string,
  shared: readonly string[],
): Section {
  const key = folded(naming.address);
  const section = sections.get(key) ?? {
    recipient: naming.address,
    lines: [],
    before: shared.slice(-mostPending),
  };
  sections.set(key, section);
  section.lines.push(naming.isAlone ? line.slice(naming.end).replace(/^[>)\]"'.,:;\s]{1,40}/, '') : line);
  return section;
}

/** The lines of replies, each with the lines that it goes on with. */
export function repliesIn(lines: readonly string[]): readonly string[] {
  const replies: string[] = [];
  let isInside = false;
  for (const line of lines.slice(0, 200)) {
    isInside = code.test(line) || (isInside && !isBlank(line) && !divider.test(line));
    if (isInside) replies.push(line);
  }
  return replies;
}

function draftOf(section: Section, replies: readonly string[], conversation: readonly string[]): Draft {
  const { recipient, lines, before } = section;
  const said = telling(lines.filter((line) => !boilerplate.test(line.trim()) && !isSuccess(line)));
  const hasCode = said.some((line) => code.test(line));
  const others = hasCode ? [] : replies.filter((line) => !line.includes('@') || line.includes(recipient));
  const isVague = said.every((line) => !code.test(line) || vague.test(line));
  const answers = isVague ? before.filter((line) => /<<<\s{0,9}[45]/.test(line)) : [];
  const own = answers.length > 0 ? [...answers, ...said.filter((line) => !vague.test(line))] : said;
  return {
    recipient,
    diagnostic: unwrapped([...new Set([...own, ...others])]),
    transcript: ([lines, before].find(hasRefusal) ?? conversation).slice(-mostPending).join('\n'),
  };
}

/** Sendmail's word for whatever the other side said. */
const vague = /remote protocol error/i;

const hasRefusal = (lines: readonly string[]): boolean => lines.some((line) => refusal.test(line));

/** What went well before it failed. */
const isSuccess = (line: string): boolean => /^\s{0,20}(?:<<<|Out:)\s{0,9}[123]\d\d/.test(line);

/** Up to the end of the first paragraph with a code: what follows is advice. */
function telling(lines: readonly string[]): readonly string[] {
  const coded = lines.findIndex((line) => code.test(line));
  if (coded < 0) return firstParagraph(lines);
  const length = lines.slice(coded).findIndex(isBlank);
  return length < 0 ? lines : lines.slice(0, coded + length);
}

/** Without a code, a first paragraph that is a sentence has said it. */
function firstParagraph(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => !isBlank(line));
  const length = lines.slice(start).findIndex(isBlank);
  if (start < 0 || length < 0) return lines;
  const paragraph = lines.slice(start, start + length);
  const text = paragraph.join(' ').trim();
  return /:$/.test(text) || text.length < 20 ? lines : paragraph;
}

/** One line, cut. */
export const unwrapped = (lines: readonly string[]): string =>
  lines
    .join(' ')
    .slice(0, mostDiagnostic * 2)
    .replace(/\s{1,999}/g, ' ')
    .trim()
    .slice(0, mostDiagnostic);
