/** From the bytes of a mail to what happened to each recipient, and why. */
import { type Mail, readMail } from './mail.ts';
import { type Read, read } from './read.ts';
import { recipientOf } from './recipient.ts';
import type { Kind, Notification, Returned } from './types.ts';

const mostRecipients = 1000;

/**
 * Reads a mail of any kind; a mail that is no notification is `not-a-report` and names nobody. Reads the first MiB only,
 * in time linear in it. Never rejects.
 */
export async function parse(bytes: Uint8Array): Promise<Notification> {
  const mail = await readMail(bytes);
  const outer = read(mail);
  const inner = outer.isGuess ? await innermost(mail, outer) : outer;
  const recipients = inner.drafts.slice(0, mostRecipients).map((draft) => recipientOf(draft, inner));
  return {
    kind: order.find((kind) => recipients.some((recipient) => recipient.kind === kind)) ?? 'not-a-report',
    recipients,
    reportingMta: recipients.find(({ reportingMta }) => reportingMta !== undefined)?.reportingMta,
    date: mail.field('date') || undefined,
    returned: inner.returned && described(inner.returned),
  };
}

/** A failure before a delay before a success. */
const order: readonly Kind[] = [
  'failed',
  'delayed',
  'feedback',
  'auto-reply',
  'expanded',
  'relayed',
  'delivered',
];

/** A gateway may have wrapped the notification in one of its own that names nobody. */
async function innermost(mail: Mail, outer: Read): Promise<Read> {
  const wrapped = mail.parts.find(
    ({ type, text }) =>
      type === 'message/rfc822' && /report-type="?delivery-status/i.test(text.slice(0, 65_536)),
  );
  if (wrapped === undefined) return outer;
  const inner = read(await readMail(Buffer.from(wrapped.text)));
  return inner.drafts.length > 0 && !inner.isGuess ? inner : outer;
}

const described = ({ messageId, from, sender, to, subject }: Returned): Returned => ({
  messageId,
  from,
  sender,
  to,
  subject,
});
