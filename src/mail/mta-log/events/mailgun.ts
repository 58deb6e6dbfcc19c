/** Events of Mailgun, bare or as the data of a webhook. */

import { pick } from '../pick.ts';
import { asObject, asText, asTime, type Json, type Reading } from './json.ts';

const kinds: Readonly<Record<string, Reading['kind']>> = {
  failed: 'failed',
  rejected: 'failed',
  delivered: 'delivered',
  complained: 'feedback',
};

export function readMailgun(event: Json): readonly Reading[] {
  const data = asObject(event['event-data']) ?? event;
  const status = asObject(data['delivery-status']);
  const kind = pick(kinds, asText(data['event']));
  const recipient = asText(data['recipient']);
  if (kind === undefined || recipient === undefined) return [];
  const envelope = asObject(data['envelope']);
  return [
    {
      kind: kind === 'failed' && data['severity'] === 'temporary' ? 'delayed' : kind,
      recipient,
      text: textOf(data, status),
      status: asText(status?.['enhanced-code']),
      replyCode: /^[245]\d\d$/.exec(asText(status?.['code']) ?? '')?.[0],
      host: asText(status?.['mx-host'])?.toLowerCase(),
      sender: asText(envelope?.['sender']),
      time: asTime(data['timestamp']),
      queueId: asText(data['id']),
    },
  ];
}

/** `reason` is a word of Mailgun: `suppress-bounce` is of its own list. */
function textOf(data: Json, status: Json | undefined): string {
  const reason = asText(data['reason']) ?? '';
  if (reason.startsWith('suppress-')) return 'on the suppression list';
  return asText(status?.['message']) ?? asText(status?.['description']) ?? reason;
}
