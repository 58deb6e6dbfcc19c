/** The words in which a notification about a message's delivery is answered: kind, category, permanence, suppress. */

/**
 * What a notification says happened to a recipient (`Action` of RFC 3464 §2.3.3), or what the mail is instead.
 * `feedback` is a complaint (RFC 5965), `auto-reply` an answer of RFC 3834; `not-a-report` names no recipient.
 */
export type Kind =
  | 'failed'
  | 'delayed'
  | 'delivered'
  | 'relayed'
  | 'expanded'
  | 'feedback'
  | 'auto-reply'
  | 'not-a-report';

/** Why a message was not delivered; `none` where it did not fail. Built on the names of the IANA registry. */
export type Category =
  | 'bad-mailbox'
  | 'bad-domain'
  | 'no-mail-service'
  | 'mailbox-moved'
  | 'mailbox-disabled'
  | 'mailbox-full'
  | 'recipient-refused'
  | 'message-too-big'
  | 'system-full'
  | 'system-error'
  | 'delivery-agent-error'
  | 'connection-failure'
  | 'dns-failure'
  | 'routing-loop'
  | 'delivery-expired'
  | 'rate-limited'
  | 'greylisted'
  | 'too-many-recipients'
  | 'blocklisted'
  | 'poor-reputation'
  | 'reverse-dns'
  | 'sender-rejected'
  | 'email-auth-failure'
  | 'relay-denied'
  | 'smtp-auth-failure'
  | 'tls-failure'
  | 'spam-content'
  | 'virus-detected'
  | 'policy-violation'
  | 'message-format'
  | 'protocol-error'
  | 'unclassified'
  | 'none';

export type Permanence = 'permanent' | 'temporary';

/** The command of SMTP that was answered; `CONNECT` is the greeting, `DATA` also the end of the message. */
export type Command = 'CONNECT' | 'HELO' | 'EHLO' | 'STARTTLS' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'QUIT';

/** What `classify` and `classifyBounce` answer. */
export interface Classification {
  readonly category: Category;
  /** The class of the most specific real code or of the text; absent where nothing says. */
  readonly permanence?: Permanence | undefined;
  /** The address itself is dead: send no more to it. */
  readonly suppress: boolean;
  /** Three digits, as found in the reply. */
  readonly replyCode?: string | undefined;
  /** `5.1.1`: the most specific enhanced status code (RFC 3463) of the text or the status field. */
  readonly status?: string | undefined;
  /** Of `email-auth-failure`: what failed. */
  readonly mechanisms?: readonly ('spf' | 'dkim' | 'dmarc' | 'arc')[] | undefined;
  /** Of `blocklisted`: the name of the list, where the text gives one, and what is on it. */
  readonly list?: string | undefined;
  readonly listed?: 'ip' | 'domain' | 'url' | undefined;
  /** The id of the row of the table that decided; absent where a code decided. */
  readonly rule?: string | undefined;
}

/** All that a notification tells of one recipient, for `classifyBounce`. Texts are at most some KiB and unwrapped. */
export interface Evidence {
  readonly kind: Kind;
  /** The reply or reason of this recipient alone: the diagnostic code without its type, or the lines below an address. */
  readonly diagnostic: string;
  /** The type of the diagnostic code (RFC 3464 §2.3.6), lower case: `smtp`, `x-unix`, … */
  readonly diagnosticType?: string | undefined;
  /** The explanation for people, which may speak of several recipients. */
  readonly text: string;
  /** The Status field as written (RFC 3464 §2.3.4), without its comment. */
  readonly statusField?: string | undefined;
  readonly replyCode?: string | undefined;
  /** The enhanced status code found in the diagnostic. */
  readonly enhanced?: string | undefined;
  readonly command?: Command | undefined;
  readonly recipient?: string | undefined;
  readonly reportingMta?: string | undefined;
  readonly remoteMta?: string | undefined;
}

/** One recipient of a notification. */
export interface Recipient extends Classification {
  /** Final recipient, without the address type; `` where the notification hides it. */
  readonly recipient: string;
  /** The address that the sender used, where it is another one. */
  readonly originalRecipient?: string | undefined;
  readonly kind: Kind;
  readonly statusField?: string | undefined;
  /** The enhanced status code found in the diagnostic, beside the status field. */
  readonly enhanced?: string | undefined;
  readonly reportingMta?: string | undefined;
  readonly remoteMta?: string | undefined;
  readonly command?: Command | undefined;
  /** The reply or reason, unwrapped, cut to some KiB. */
  readonly diagnostic: string;
}

/** What the returned message says of itself. */
export interface Returned {
  readonly messageId?: string | undefined;
  /** The bare address of its From field, and of its Return-Path or envelope where that is known. */
  readonly from?: string | undefined;
  readonly sender?: string | undefined;
  readonly to: readonly string[];
  readonly subject?: string | undefined;
}

/** What `parse` answers; its kind is that of its recipients, a failure before a delay before a success. */
export interface Notification {
  readonly kind: Kind;
  readonly recipients: readonly Recipient[];
  readonly reportingMta?: string | undefined;
  /** The Date field of the notification, as written. */
  readonly date?: string | undefined;
  readonly returned?: Returned | undefined;
}
