/** Notifications and events of Amazon SES, bare or in a message of SNS. */

import { pick } from '../pick.ts';
import { asObject, asText, each, type Json, type Reading } from './json.ts';

export function readSes(event: Json): readonly Reading[] {
  const inner = asText(event['Message']);
  const message = inner === undefined ? event : (asObject(parsed(inner)) ?? {});
  const type = asText(message['notificationType']) ?? asText(message['eventType']);
  const mail = asObject(message['mail']);
  if (type === undefined || mail === undefined) return [];
  const common = { sender: asText(mail['source']), queueId: asText(mail['messageId']) };
  return (pick(readers, type)?.(message) ?? []).map((reading) => ({ ...common, ...reading }));
}

const readers: Readonly<Record<string, (message: Json) => readonly Reading[]>> = {
  Bounce: ({ bounce }) => readBounce(asObject(bounce) ?? {}),
  Complaint: ({ complaint }) => readComplaint(asObject(complaint) ?? {}),
  Delivery: ({ delivery }) => readDelivery(asObject(delivery) ?? {}),
  DeliveryDelay: ({ deliveryDelay }) => readDelay(asObject(deliveryDelay) ?? {}),
};

/** What SES says itself where it has no reply of another server. */
const subtypes: Readonly<Record<string, string>> = {
  NoEmail: 'the mailbox does not exist',
  Suppressed: 'on the suppression list',
  OnAccountSuppressionList: 'on the suppression list',
  MailboxFull: 'mailbox full',
  MessageTooLarge: 'message too large',
  ContentRejected: 'message content rejected',
  AttachmentRejected: 'attachment rejected',
};

function readBounce(bounce: Json): readonly Reading[] {
  const subtype = pick(subtypes, asText(bounce['bounceSubType'])) ?? '';
  return each(bounce['bouncedRecipients'], (item) => {
    const one = asObject(item) ?? {};
    return {
      kind: one['action'] === 'delayed' ? ('delayed' as const) : ('failed' as const),
      recipient: asText(one['emailAddress']),
      status: asText(one['status']),
      text: asText(one['diagnosticCode'])?.replace(/^smtp; ?/i, '') ?? subtype,
      ip: asText(bounce['remoteMtaIp']),
      time: asText(bounce['timestamp']),
    };
  });
}

const readComplaint = (complaint: Json): readonly Reading[] =>
  each(complaint['complainedRecipients'], (item) => ({
    kind: 'feedback' as const,
    recipient: asText(asObject(item)?.['emailAddress']),
    text: asText(complaint['complaintFeedbackType']) ?? '',
    time: asText(complaint['timestamp']),
  }));

const readDelivery = (delivery: Json): readonly Reading[] =>
  each(delivery['recipients'], (item) => ({
    kind: 'delivered' as const,
    recipient: asText(item),
    text: asText(delivery['smtpResponse']) ?? '',
    ip: asText(delivery['remoteMtaIp']),
    time: asText(delivery['timestamp']),
  }));

/** `MailboxFull`, `SpamDetected`, `TransientCommunicationFailure`, … */
const delays: Readonly<Record<string, string>> = {
  ...subtypes,
  InternalFailure: 'internal error',
  SpamDetected: 'spam detected',
  RecipientServerError: 'server error',
  IPFailure: 'the IP address has been blocked',
  TransientCommunicationFailure: 'connection failed',
};

const readDelay = (delay: Json): readonly Reading[] =>
  each(delay['delayedRecipients'], (item) => {
    const one = asObject(item) ?? {};
    return {
      kind: 'delayed' as const,
      recipient: asText(one['emailAddress']),
      status: asText(one['status']),
      text:
        asText(one['diagnosticCode'])?.replace(/^smtp; ?/i, '') ??
        pick(delays, asText(delay['delayType'])) ??
        '',
      time: asText(delay['timestamp']),
    };
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
