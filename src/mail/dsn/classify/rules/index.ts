/** The table of wordings in the order in which they are tried: what names its cause goes before what could have several. */
import type { Row } from '../rule.ts';
import { type Table, tableOf } from '../table.ts';
import { authentication } from './authentication.ts';
import { connection, loop } from './connection.ts';
import { content, spamVerdict } from './content.ts';
import { domain } from './domain.ts';
import { encryption } from './encryption.ts';
import { format, greeting, protocol } from './format.ts';
import { hints as vague } from './hints.ts';
import { listing, refusal } from './listing.ts';
import { mailboxDisabled } from './mailbox-disabled.ts';
import { mailboxForeign } from './mailbox-foreign.ts';
import { mailboxFull } from './mailbox-full.ts';
import { mailboxInvalid } from './mailbox-invalid.ts';
import { mailboxMissing } from './mailbox-missing.ts';
import { mailboxPerhaps } from './mailbox-perhaps.ts';
import { mailboxUnknown } from './mailbox-unknown.ts';
import { numbered } from './numbered.ts';
import { policy } from './policy.ts';
import { rate, rateVerdict } from './rate.ts';
import { recipient, recipientLimit } from './recipient.ts';
import { clientRefused, reputation } from './reputation.ts';
import { reverseDns } from './reverse-dns.ts';
import { sender } from './sender.ts';
import { size } from './size.ts';
import { submission } from './submission.ts';
import { system } from './system.ts';

const sure: readonly Row[] = [
  ...numbered,
  ...rateVerdict,
  ...listing,
  ...reputation,
  ...refusal,
  ...reverseDns,
  ...spamVerdict,
  ...authentication,
  ...encryption,
  ...recipient,
  ...submission,
  ...clientRefused,
  ...greeting,
  ...sender,
  ...mailboxFull,
  ...size,
  ...loop,
  ...recipientLimit,
  ...rate,
  ...domain,
  ...mailboxDisabled,
  ...mailboxUnknown,
  ...mailboxMissing,
  ...mailboxInvalid,
  ...mailboxForeign,
  ...content,
  ...policy,
  ...format,
  ...mailboxPerhaps,
  ...connection,
  ...protocol,
  ...system,
];

/** What says its cause; before any code, which providers misuse. */
export const statements: Table = tableOf(sure);

/** What is asked where codes say nothing precise either. */
export const hints: Table = tableOf(vague);
