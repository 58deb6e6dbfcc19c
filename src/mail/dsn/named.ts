/** The recipients that an explanation names, each with the lines that speak of it: structure, not the words of one program. */
import { addressesIn, type Found, folded } from './address.ts';
import type { Draft } from './draft.ts';

/** How sure a line is that its address is a recipient: `listed` stands alone or behind a label, `mentioned` in a reply. */
type Strength = 'listed' | 'mentioned';

const mostRecipients = 500;
const mostDiagnostic = 4096;

/** Words in front of an address that make it the recipient, or another party. */
const label =
  /(?:\b(?:recipients?|rcpt(?: to)?|rcpt_to|addressees?|address(?:es)?|users?|user ?id|userid|user ?name|mailing list|list|group|account|mailbox|mailboxes|alias|e-?mail|name|deliver(?:ed|y)?(?: (?:\w{1,12} ){0,4}to)|(?:message|mail|e-mail|letter) (?:\w{1,12} ){0,3}(?:to|for)|sent to|failed to|unable to reach|full|attempts?|tried|unknown|error|to following|destinataires?|empf(?:ä|ae)nger|an|destinatarios?|получател[юья]|宛先|收件人|для)[\s:=.…(["'<]{0,12}|(?:宛先|受信者|收件人|收件者|받는 사람)[\s:：=]{0,12})$/i;
const otherParty =
  /(?:\bmail from|\b(?:from|sender|sent by|envelope-from|reply-?to|contact|please (?:e-?)?mail|e-?mail (?:us )?(?:at|to)|support|help|postmaster|admin\w{0,12}|ask|mailto|return-path|message-?id|id|by|hello|dear|hi))[\s:=("'<]{0,12}$/i;
const reply = /^[\s>*"'(]{0,20}(?:<<< ?|SMTP: ?)?[45]\d\d(?:[\s:-]|$)/;
const transcript = /^\s{0,20}(?:>>>|<<<|In:|Out:)/;
const rule = /^\s{0,40}(?:[-=*_#|~+][\s-=*_#|~+]{4,}|-{2,}\s?\w.{0,80}-{2,}\s*$|\|-{3,})/;
/** Sentences that every bounce of a program has; they say nothing of the cause. */
const boilerplate =
  /^(?:i'm not going to try again|this message has been in the queue|giving up on|no (?:further )?action is required|for further assistance|if you do so, please|delete your own text|sorry it didn't work out|message will be retried|the following address(?:es)? failed)/i;

interface Section {
  readonly recipient: string;
  readonly lines: string[];
  readonly before: readonly string[];
}

/** `own` are addresses of those who sent the message or the report; they count only where they stand alone. */
export function namedRecipients(lines: readonly string[], own: ReadonlySet<string>): readonly Draft[] {
  const listed = sectionsOf(lines, own, 'listed');
  return (listed.length > 0 ? listed : sectionsOf(lines, own, 'mentioned')).map(draftOf);
}

function sectionsOf(
  lines: readonly string[],
  own: ReadonlySet<string>,
  strength: Strength,
): readonly Section[] {
  const sections = new Map<string, Section>();
  let current: Section[] = [];
  let pending: string[] = [];
  let last = '';
  for (const line of lines) {
    const found = line.includes('@') && !isAfterOther(line, last) ? recipientsIn(line, own, strength) : [];
    if (/\w/.test(line)) last = line;
    if (found.length === 0) {
      if (rule.test(line)) current = [];
      else if (current.length === 0 || transcript.test(line)) pending = [...pending.slice(-20), line];
      for (const section of current) section.lines.push(line);
      continue;
    }
    if (sections.size >= mostRecipients) break;
    current = found.map(({ address, end }) => opened(sections, address, line.slice(end), pending));
    if (strength === 'mentioned') for (const section of current) section.lines.push(line);
    pending = [];
  }
  return [...sections.values()];
}

/** `A message sent by`, and on a line of its own the address. */
const isAfterOther = (line: string, last: string): boolean =>
  /^\s{0,20}</.test(line) || /^\s{1,20}\S/.test(line)
    ? /(?:sent by|from|sender|to the address|contact|mail to)\s{0,9}:?\s{0,9}$/i.test(last.slice(-40))
    : false;

function opened(
  sections: Map<string, Section>,
  address: string,
  rest: string,
  before: readonly string[],
): Section {
  const key = folded(address);
  const section = sections.get(key) ?? { recipient: address, lines: [], before };
  sections.set(key, section);
  section.lines.push(rest.replace(/^[>)\]"'.,:;\s]{1,40}/, ''));
  return section;
}

/** The recipients of one line; a line lists either one with its reason, or several and nothing else. */
function recipientsIn(line: string, own: ReadonlySet<string>, strength: Strength): readonly Found[] {
  const found = addressesIn(line, 20);
  const first = found[0];
  if (first === undefined) return [];
  if (strength === 'mentioned') return found.filter((one) => isMentioned(line, one, own)).slice(0, 1);
  if (found.length > 1 && isOnlyAddresses(line))
    return found.filter(({ address }) => !own.has(folded(address)));
  return isListed(line, first, own) ? [first] : [];
}

const isOnlyAddresses = (line: string): boolean =>
  addressesIn(line)
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), line)
    .replace(/[\s<>,;"'()]/g, '') === '';

function isListed(line: string, { address, start, end }: Found, own: ReadonlySet<string>): boolean {
  const before = line.slice(0, start);
  const isAlone = /^[\s>*•·|<("'[\]#-]{0,40}(?:\d{1,3}[.)]\s{0,4})?<?$/.test(before);
  if (own.has(folded(address)))
    return isAlone && /^[>\])"':;.,\s]{0,20}$/.test(line.slice(end)) && !/^\s*[^<\s]/.test(before);
  if (isAlone) return true;
  if (reply.test(line) || transcript.test(line)) return false;
  return isBehindLabel(before);
}

const isBehindLabel = (before: string): boolean => {
  const near = before.slice(-60);
  return !otherParty.test(near) && label.test(near);
};

function isMentioned(line: string, { address, start }: Found, own: ReadonlySet<string>): boolean {
  return (
    !own.has(folded(address)) &&
    !otherParty.test(line.slice(Math.max(0, start - 60), start)) &&
    !/^(?:mailer-daemon|postmaster|abuse|support)@/i.test(address)
  );
}

function draftOf({ recipient, lines, before }: Section): Draft {
  const said = lines.filter((line) => !boilerplate.test(line.trim()));
  const origin = said.findIndex((line) => /\w/.test(line));
  return {
    recipient,
    diagnostic: origin < 0 ? '' : unwrapped(said.slice(origin)),
    transcript: before.filter((line) => transcript.test(line)).join('\n'),
  };
}

/** One line, cut. */
export const unwrapped = (lines: readonly string[]): string =>
  lines
    .join(' ')
    .slice(0, mostDiagnostic * 2)
    .replace(/\s{1,999}/g, ' ')
    .trim()
    .slice(0, mostDiagnostic);
