/** What a complaint says. Addresses are without brackets; names and words in lower case. */

export interface FeedbackReport {
  /** As `abuse` (RFC 5965 §7.3); `abuse` also where it is not given, which is what it mostly means. */
  readonly feedbackType: string;
  /** How many complaints it stands for (RFC 5965 §3.2). */
  readonly incidents: number;
  /** All fields as they stand, unfolded: names in lower case, values in order. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Who reports: the domain of the mail's author. */
  readonly reporter?: string;
  readonly userAgent?: string;
  /** In canonical form: the host that the message came from. */
  readonly sourceIp?: string;
  readonly originalMailFrom?: string;
  readonly originalRcptTo: readonly string[];
  readonly reportedDomains: readonly string[];
  /** RFC 6591 §3.2.1, of `auth-failure`: as `dmarc`, `bodyhash`, `spf`. */
  readonly authFailure?: string;
  readonly dkimDomains: readonly string[];
  readonly dkimSelector?: string;
  /** RFC 6591 §3.2.2: as `delivered`, `spam`, `reject`. */
  readonly deliveryResult?: string;
  /** When the message arrived, in seconds since 1970. */
  readonly arrived?: number;
  readonly original?: Original;
}

/** The message in question, as far as it is attached. */
export interface Original {
  /** The domain of its author. */
  readonly fromDomain?: string;
  /** RFC 2919: the mailing list. */
  readonly listId?: string;
  /** What large senders tell their campaigns apart by. */
  readonly feedbackId?: string;
}
