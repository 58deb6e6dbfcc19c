/** Whether a line of an explanation names a recipient: by where the address stands in it, not by the words of a program. */
import { addressesIn, type Found, folded } from './address.ts';
import { anyEnding } from './pattern.ts';

/** How sure a line is of its address: `listed` alone or behind a label, `mentioned` in a reply or a sentence. */
export type Strength = 'listed' | 'mentioned';

export interface Naming extends Found {
  /** Nothing but decoration stands before it. */
  readonly isAlone: boolean;
}

/** Words that end in front of a recipient. */
const label = anyEnding(
  /\b(?:recipients?|rcpt(?: to)?|rcpt_to|addressees?|address(?:es)?|users?|user ?id|user ?name|name|alias)/,
  /\b(?:mailing list|list|group|account|mailbox|mailboxes|e-?mail|smtp|full|attempts?|unknown|error)/,
  /\b(?:un)?deliver(?:ed|y|able)?(?: (?:\w{1,12} ){0,4}to)/,
  /\b(?:message|mail|e-mail|letter) (?:\w{1,12} ){0,3}(?:to|for)/,
  /\b(?:sent to|failed to|unable to reach|tried|to following)/,
  /\b(?:destinataires?|empf(?:ä|ae)nger|an|destinatarios?)/,
  /получател[юья]|для|宛先|受信者|收件人|收件者|받는 사람/,
);
/** Words that end in front of somebody else. */
const otherParty = anyEnding(
  /\b(?:from|sent by|by|envelope-from|reply-?to|return-path|message-?id|id|hello|dear|hi)/,
  /\b(?:sender|from|return|reply)(?:'s)?(?: e-?mail)?(?: address)?/,
  /\b(?:contact|support|help|postmaster|admin\w{0,12}|ask|mailto)/,
  /\bplease (?:\w{1,12} ){0,3}(?:e-?)?mail|(?<!\byour )\b(?:e-?)?(?:mail|message|write) (?:us )?(?:at|to)/,
);
const undelivered = /deliver|sen[dt]\b|fail|reject|return/i;
const introducesOther = /(?:sent by|from|sender|to the address|contact|mail to)\s{0,9}:?\s{0,9}$/i;
const service = /^(?:mailer-daemon|postmaster|abuse|support|help ?desk)@/i;
const reply = /^[\s>*"'(]{0,20}(?:<<< ?|SMTP: ?)?[45]\d\d(?:[\s:-]|$)/;
/** A line of a conversation in SMTP. */
export const transcript = /^\s{0,20}(?:>>>|<<<|In:|Out:)/;

/**
 * The recipients that a line names: one with its reason, or several and nothing else. `own` are the addresses of those who
 * sent the message or the notification, which count only where nothing else is on the line; `last` is the line before.
 */
export function namingsIn(
  line: string,
  last: string,
  own: ReadonlySet<string>,
  strength: Strength,
): readonly Naming[] {
  if (!line.includes('@') || isOther(line, last)) return [];
  const found = addressesIn(line, 20).map((one) => ({ ...one, isAlone: standsAlone(line, one) }));
  const others = found.filter(({ address }) => !own.has(folded(address)));
  if (found.length > 1 && isOnlyAddresses(line, found)) return others;
  const named = strength === 'listed' ? isListed : isMentioned;
  const first = strength === 'listed' ? found[0] : others.find((one) => isMentioned(line, one));
  if (first === undefined || !named(line, first)) return [];
  return !own.has(folded(first.address)) || isEntry(line, first) ? [first] : [];
}

/** Nothing else is on the line, or a reason follows. */
const isEntry = (line: string, found: Naming): boolean =>
  isOnlyAddresses(line, [found]) ||
  (found.isAlone && /^[>"')\]]{0,3}\s{0,3}(?::|\(expanded)/.test(line.slice(found.end)));

/** `A message sent by`, and on the next line the address alone. */
const isOther = (line: string, last: string): boolean =>
  /^(?:\s{0,20}<|\s{1,20}\S)/.test(line) && introducesOther.test(last.slice(-40));

const standsAlone = (line: string, { start }: Found): boolean =>
  /^[\s>*•·|<("'[\]#-]{0,40}(?:\d{1,3}[.)]\s{0,4})?<?$/.test(line.slice(0, start).slice(0, 60));

const isOnlyAddresses = (line: string, found: readonly Found[]): boolean =>
  found
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), line)
    .replace(/[\s<>,;:"'()[\]*•|-]/g, '') === '';

function isListed(line: string, found: Naming): boolean {
  if (found.isAlone) return true;
  return (
    !reply.test(line) && !transcript.test(line) && !service.test(found.address) && isBehindLabel(line, found)
  );
}

function isBehindLabel(line: string, { start }: Found): boolean {
  const near = line.slice(Math.max(0, start - 60), start);
  return (
    label.test(near) && (!otherParty.test(near) || (undelivered.test(near) && !/please|contact/i.test(near)))
  );
}

const isMentioned = (line: string, { address, start }: Found): boolean =>
  !otherParty.test(line.slice(Math.max(0, start - 60), start)) && !service.test(address);
