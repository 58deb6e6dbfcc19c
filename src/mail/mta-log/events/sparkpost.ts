/** Events of SparkPost. */

import { pick } from '../pick.ts';
import { asObject, asText, asTime, type Json, type Reading } from './json.ts';

const kinds: Readonly<Record<string, Reading['kind']>> = {
  bounce: 'failed',
  out_of_band: 'failed',
  policy_rejection: 'failed',
  delay: 'delayed',
  delivery: 'delivered',
  spam_complaint: 'feedback',
};

export function readSparkPost(event: Json): readonly Reading[] {
  const wrapper = asObject(event['msys']);
  const data = asObject(Object.values(wrapper ?? {})[0]) ?? event;
  const kind = pick(kinds, asText(data['type']));
  const recipient = asText(data['raw_rcpt_to']) ?? asText(data['rcpt_to']);
  if (kind === undefined || recipient === undefined) return [];
  return [
    {
      kind,
      recipient,
      text: asText(data['raw_reason']) ?? asText(data['reason']) ?? '',
      replyCode: /^[245]\d\d$/.exec(asText(data['error_code']) ?? '')?.[0],
      sender: asText(data['msg_from']) ?? asText(data['friendly_from']),
      ip: asText(data['ip_address']),
      time: asTime(Number(data['timestamp']) || data['timestamp']),
      queueId: asText(data['message_id']),
    },
  ];
}
