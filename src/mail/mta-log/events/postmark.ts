/** Webhooks of Postmark. */

import { pick } from '../pick.ts';
import { asText, type Json, type Reading } from './json.ts';

/** By `Type`, for events whose details say nothing. */
const types: Readonly<Record<string, string>> = {
  BadEmailAddress: 'invalid address',
  Blocked: 'blocked',
  DnsError: 'dns failure',
  SpamNotification: 'detected as spam',
  VirusNotification: 'virus',
  DMARCPolicy: 'DMARC policy',
  AddressChange: 'address changed',
  ManuallyDeactivated: 'on the suppression list',
  Unconfirmed: 'on the suppression list',
  TemplateRenderingFailed: 'invalid message content',
};

const delayed = new Set(['Transient', 'SoftBounce']);
/** What a bounce webhook also tells and what is none. */
const others: Readonly<Record<string, Reading['kind']>> = {
  AutoResponder: 'auto-reply',
  ChallengeVerification: 'auto-reply',
  SpamComplaint: 'feedback',
};

export function readPostmark(event: Json): readonly Reading[] {
  const record = asText(event['RecordType']);
  const kind = kindOf(record, asText(event['Type']) ?? '');
  if (kind === undefined) return [];
  const details = asText(event['Details']) ?? asText(event['Description']) ?? '';
  return [
    {
      kind,
      recipient: asText(event['Email']) ?? asText(event['Recipient']),
      text: kind === 'failed' ? `${details} ${pick(types, asText(event['Type'])) ?? ''}` : details,
      sender: asText(event['From']),
      time: asText(event['BouncedAt']) ?? asText(event['DeliveredAt']),
      queueId: asText(event['MessageID']),
    },
  ];
}

function kindOf(record: string | undefined, type: string): Reading['kind'] | undefined {
  if (record === 'Delivery') return 'delivered';
  if (record === 'SpamComplaint') return 'feedback';
  if (record !== 'Bounce') return undefined;
  return pick(others, type) ?? (delayed.has(type) ? 'delayed' : 'failed');
}
