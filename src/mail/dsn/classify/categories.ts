/** What each category of failure means, what mends it, and which checks of this tool look at its cause. */
import type { Category } from '../types.ts';

export interface CategoryNotes {
  /** What happened, as a clause that goes after "because". */
  readonly meaning: string;
  /** What to do, as a sentence without its full stop. */
  readonly remedy: string;
  /** Families of checks that look at the cause, as patterns of check ids; empty where only the receiver can mend it. */
  readonly checks: readonly string[];
  /** The address itself is dead: a permanent failure of this category is reason to send no more to it. */
  readonly suppress: boolean;
  /** The side that can mend the cause. */
  readonly fault: 'recipient' | 'sender' | 'receiver' | 'message' | 'network' | 'unknown';
}

/** Named and bounded by the classes of the IANA registry of enhanced status codes (RFC 3463, 5248). */
export const categories: Readonly<Record<Category, CategoryNotes>> = {
  'bad-mailbox': {
    meaning: 'the mailbox does not exist at the destination',
    remedy: 'Remove or correct the address, and do not send to it again',
    checks: [],
    suppress: true,
    fault: 'recipient',
  },
  'bad-domain': {
    meaning: "the recipient's domain does not exist or has no mail host",
    remedy: 'Correct the domain of the address or remove it',
    checks: [],
    suppress: true,
    fault: 'recipient',
  },
  'no-mail-service': {
    meaning: "the recipient's domain exists but takes no mail",
    remedy: 'Stop sending to this domain',
    checks: [],
    suppress: true,
    fault: 'recipient',
  },
  'mailbox-moved': {
    meaning: 'the mailbox has moved and mail is not forwarded',
    remedy: 'Ask for the new address and remove this one',
    checks: [],
    suppress: true,
    fault: 'recipient',
  },
  'mailbox-disabled': {
    meaning: 'the mailbox exists but is disabled, suspended or inactive',
    remedy: 'Pause sending to the address, and remove it when this happens two or three times',
    checks: [],
    suppress: false,
    fault: 'recipient',
  },
  'mailbox-full': {
    meaning: 'the mailbox is full',
    remedy: 'Try again for some days, then pause sending to the address',
    checks: [],
    suppress: false,
    fault: 'recipient',
  },
  'recipient-refused': {
    meaning: 'the recipient or the list takes no mail from this sender',
    remedy: 'Ask the recipient or the owner of the list to allow the sender',
    checks: [],
    suppress: false,
    fault: 'recipient',
  },
  'message-too-big': {
    meaning: 'the message is larger than the receiver takes',
    remedy: 'Make the message smaller, or link the attachment instead of sending it',
    checks: ['size/*'],
    suppress: false,
    fault: 'message',
  },
  'system-full': {
    meaning: "the receiver's disk or queue is full",
    remedy: 'Try again later; the receiver must make room',
    checks: [],
    suppress: false,
    fault: 'receiver',
  },
  'system-error': {
    meaning: "the receiver's system had a fault of its own",
    remedy: "Try again later, and tell the receiver's postmaster if it persists",
    checks: [],
    suppress: false,
    fault: 'receiver',
  },
  'delivery-agent-error': {
    meaning: 'the program that delivers into the mailbox failed',
    remedy: 'Tell the receiver: a pipe, filter or delivery program must be mended there',
    checks: [],
    suppress: false,
    fault: 'receiver',
  },
  'connection-failure': {
    meaning: "no connection to the receiver's mail host came about, or it broke",
    remedy: 'Check that outgoing port 25 is open and that the host is up, then try again',
    checks: [],
    suppress: false,
    fault: 'network',
  },
  'dns-failure': {
    meaning: 'the DNS gave no answer or no route to the destination',
    remedy: 'Check the DNS of both sides and try again',
    checks: ['mx/*'],
    suppress: false,
    fault: 'network',
  },
  'routing-loop': {
    meaning: 'the message went in a circle',
    remedy: 'Break the loop of forwardings or of MX records',
    checks: ['mx/*'],
    suppress: false,
    fault: 'receiver',
  },
  'delivery-expired': {
    meaning: 'the message stayed in the queue for too long',
    remedy: 'Look at the earlier deferrals of the message for the cause',
    checks: [],
    suppress: false,
    fault: 'unknown',
  },
  'rate-limited': {
    meaning: 'too many messages or connections came in too short a time',
    remedy: 'Send slower and over fewer connections, and wait longer after each deferral',
    checks: [],
    suppress: false,
    fault: 'sender',
  },
  greylisted: {
    meaning: 'the receiver asked an unknown sender to come back later',
    remedy: 'Try again after the stated delay from the same IP address',
    checks: [],
    suppress: false,
    fault: 'receiver',
  },
  'too-many-recipients': {
    meaning: 'one message named more recipients than the receiver takes at once',
    remedy: 'Name fewer recipients in one transaction',
    checks: [],
    suppress: false,
    fault: 'message',
  },
  blocklisted: {
    meaning: 'the IP address, domain or a link is on a block list',
    remedy:
      'Look the listing up yourself, mend its cause and ask for removal; where it is not listed, the receiver asks the list in a way that is refused',
    checks: ['blocklist/*'],
    suppress: false,
    fault: 'sender',
  },
  'poor-reputation': {
    meaning: 'the receiver has a low opinion of the IP address or domain',
    remedy: 'Send less, to people who want it, and raise the volume slowly; cut complaints',
    checks: ['reputation/*', 'blocklist/*'],
    suppress: false,
    fault: 'sender',
  },
  'reverse-dns': {
    meaning: 'the reverse DNS of the sending IP address is missing or does not match',
    remedy: 'Publish a PTR record whose name resolves back to the IP address',
    checks: ['ptr/*', 'helo/*'],
    suppress: false,
    fault: 'sender',
  },
  'sender-rejected': {
    meaning: "the sender's address or its domain was refused",
    remedy: 'Send from an address that exists, in a domain that resolves and takes mail',
    checks: ['sender/*', 'mx/*', 'domain/*'],
    suppress: false,
    fault: 'sender',
  },
  'email-auth-failure': {
    meaning: 'the message failed SPF, DKIM, DMARC or ARC',
    remedy: 'Mend the SPF record, the DKIM signature or their alignment with the From address',
    checks: ['dmarc/*', 'spf/*', 'dkim/*', 'signature/*'],
    suppress: false,
    fault: 'sender',
  },
  'relay-denied': {
    meaning: 'the server does not relay for this client, or does not know the domain as its own',
    remedy: 'Sign in before sending, or correct the MX records of the recipient domain',
    checks: ['submission/*', 'mx/*'],
    suppress: false,
    fault: 'sender',
  },
  'smtp-auth-failure': {
    meaning: 'signing in to the mail server is missing or was refused',
    remedy: 'Check user name and password (or the app password or token), and use port 587 or 465',
    checks: ['submission/*'],
    suppress: false,
    fault: 'sender',
  },
  'tls-failure': {
    meaning: 'encryption was required and did not come about',
    remedy: 'Turn STARTTLS on where the mail is sent, or correct the certificate that was refused',
    checks: ['exchanger/*', 'sender/*'],
    suppress: false,
    fault: 'network',
  },
  'spam-content': {
    meaning: 'a filter took the message for spam',
    remedy: 'Look at wording, links and attachments, and at the authentication of the message',
    checks: ['message/*', 'blocklist/*', 'dmarc/*'],
    suppress: false,
    fault: 'message',
  },
  'virus-detected': {
    meaning: 'a filter found malware in the message',
    remedy: 'Scan the message and the account that sent it',
    checks: [],
    suppress: false,
    fault: 'message',
  },
  'policy-violation': {
    meaning: 'a rule of the receiver forbids the message',
    remedy: 'Remove what the rule forbids, such as an attachment, or ask the receiver for the rule',
    checks: ['message/*'],
    suppress: false,
    fault: 'message',
  },
  'message-format': {
    meaning: 'the message is not formed as RFC 5322 and MIME ask',
    remedy: 'Correct the program that writes the message: its header fields, lines and encodings',
    checks: ['message/*'],
    suppress: false,
    fault: 'message',
  },
  'protocol-error': {
    meaning: 'the SMTP conversation went wrong',
    remedy: 'Correct the HELO name or the commands that the sending server gives',
    checks: ['helo/*'],
    suppress: false,
    fault: 'sender',
  },
  unclassified: {
    meaning: 'the notification does not say why',
    remedy: 'Read the text of the notification',
    checks: [],
    suppress: false,
    fault: 'unknown',
  },
  none: {
    meaning: 'nothing failed',
    remedy: 'Nothing is to be done',
    checks: [],
    suppress: false,
    fault: 'unknown',
  },
};
