/** Who the recipients are where the explanation names nobody: what headers say. */
import { addressesIn, firstAddress, folded } from './address.ts';
import type { Draft } from './draft.ts';
import type { Notice } from './notice.ts';

/** Those that a field of the notification names; else the first that the returned message was addressed to. Never empty. */
export function likelyRecipients(notice: Notice): readonly Draft[] {
  const named = namedByFields(notice);
  if (named.length > 0) return named.map((recipient) => ({ recipient, diagnostic: '' }));
  const addressed = addressedOf(notice);
  return [{ recipient: addressed[0] ?? '', diagnostic: '', candidates: addressed.length }];
}

function namedByFields({ mail }: Notice): readonly string[] {
  // A field of Exim, which Gmail writes too.
  const failed = addressesIn(mail.field('x-failed-recipients')).map(({ address }) => address);
  if (failed.length > 0) return failed;
  const bounced = firstAddress(mail.field('x-bounced-address') || mail.field('x-actual-recipient'));
  if (bounced !== undefined) return [bounced];
  const [, list, domain] = owner.exec(mail.field('from')) ?? [];
  return mail.field('x-mlserver') !== '' && list !== undefined ? [`${list}@${domain}`] : [];
}

/** RFC 2142 §6: lists name their owner after themselves. */
const owner = /([^\s<>"]{1,64})-(?:admin|owner)@([\w.-]{1,250})/i;

function addressedOf({ lines, returned }: Notice): readonly string[] {
  const to = returned?.to.length ? returned.to : addressedIn(lines);
  const own = [returned?.from, returned?.sender].map((address) => folded(address ?? ''));
  const others = to.filter((address) => !own.includes(folded(address)));
  return others.length > 0 ? others : to;
}

/** `To: ann@receiver.example`, among what is told of the message. */
const addressedIn = (lines: readonly string[]): readonly string[] =>
  lines
    .filter((line) => /^[\s>*]{0,20}(?:to|cc|an|à|para|a|宛先)\s{0,9}:/i.test(line))
    .flatMap((line) => addressesIn(line).map(({ address }) => address));
