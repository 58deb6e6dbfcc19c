/** Records of the log of KumoMTA, and of others that took over its form. */
import { commandOf } from '../entry.ts';
import { pick } from '../pick.ts';
import { asObject, asText, asTime, each, type Json, type Reading } from './json.ts';

const kinds: Readonly<Record<string, Reading['kind']>> = {
  Bounce: 'failed',
  AdminBounce: 'failed',
  Expiration: 'failed',
  TransientFailure: 'delayed',
  Delivery: 'delivered',
  Rejection: 'failed',
};

export function readKumoMta(event: Json): readonly Reading[] {
  const response = asObject(event['response']);
  const kind = pick(kinds, asText(event['type']));
  if (response === undefined || kind === undefined) return [];
  const peer = asObject(event['peer_address']);
  const reading: Reading = {
    kind,
    text: asText(response['content']) ?? '',
    status: statusOf(asObject(response['enhanced_code'])),
    replyCode: asText(response['code']),
    command: commandOf(asText(response['command']) ?? ''),
    host: asText(peer?.['name'])?.toLowerCase(),
    ip: asText(peer?.['addr']),
    sender: asText(event['sender']) ?? '',
    queueId: asText(event['id']),
    time: asTime(event['timestamp']),
    // A rejection is what the server itself has not taken.
    direction: event['type'] === 'Rejection' ? 'inbound' : 'outbound',
  };
  return each(event['recipient'], asText).map((recipient) => ({ ...reading, recipient }));
}

function statusOf(code: Json | undefined): string | undefined {
  const parts = [code?.['class'], code?.['subject'], code?.['detail']].map(asText);
  return parts.includes(undefined) ? undefined : parts.join('.');
}
