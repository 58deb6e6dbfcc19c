/** Events of SendGrid, and of services with the same flat form: Brevo, Mailjet, Mandrill. */

import { pick } from '../pick.ts';
import { asObject, asText, asTime, type Json, type Reading } from './json.ts';

const kinds: Readonly<Record<string, Reading['kind']>> = {
  bounce: 'failed',
  blocked: 'failed',
  dropped: 'failed',
  deferred: 'delayed',
  delivered: 'delivered',
  spamreport: 'feedback',
  // Brevo, Mailjet, Mandrill
  hard_bounce: 'failed',
  soft_bounce: 'delayed',
  invalid_email: 'failed',
  deferral: 'delayed',
  spam: 'feedback',
  complaint: 'feedback',
  reject: 'failed',
};

/** Words of these services for causes; the words of a receiver come first where they are given. */
const reasons: Readonly<Record<string, string>> = {
  'Bounced Address': 'on the suppression list',
  'Unsubscribed Address': 'on the suppression list',
  'Spam Reporting Address': 'on the suppression list',
  Invalid: 'invalid address',
  invalid_email: 'invalid address',
};

export function readSendGrid(event: Json): readonly Reading[] {
  const message = asObject(event['msg']) ?? {};
  const name = asText(event['event']) ?? '';
  const kind = pick(kinds, name);
  const recipient = asText(event['email']) ?? asText(message['email']);
  if (kind === undefined || recipient === undefined) return [];
  const said = ['response', 'reason', 'error', 'comment'].map((key) => asText(event[key])).find(Boolean);
  const text = asText(message['diag']) ?? said ?? asText(message['bounce_description']) ?? name;
  return [
    {
      kind: isSoft(event, kind) ? 'delayed' : kind,
      recipient,
      text: pick(reasons, text) ?? text,
      status: asText(event['status']),
      sender: asText(event['from']) ?? asText(message['sender']),
      time: asTime(event['timestamp'] ?? event['ts'] ?? event['time'] ?? event['date']),
      queueId: asText(event['sg_message_id']) ?? asText(event['message-id']),
    },
  ];
}

/** Mailjet says whether a bounce is for good. */
const isSoft = (event: Json, kind: Reading['kind']): boolean =>
  kind === 'failed' && event['hard_bounce'] === false;
