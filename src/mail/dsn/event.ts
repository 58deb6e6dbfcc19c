/** Notifications of Amazon SES that come by mail as JSON, bare or wrapped in a message of SNS. */
import type { Draft } from './draft.ts';
import type { Kind } from './types.ts';

type Json = Readonly<Record<string, unknown>>;

const kinds: Readonly<Record<string, Kind>> = {
  Bounce: 'failed',
  Complaint: 'feedback',
  Delivery: 'delivered',
  DeliveryDelay: 'delayed',
};

/** Absent where the text is no such notification. Never throws. */
export function readEvent(text: string): readonly Draft[] | undefined {
  const start = text.indexOf('{');
  if (start < 0 || start > 200 || !/notificationType|eventType/.test(text)) return undefined;
  const event = unwrapped(objectIn(text.slice(start)));
  const type = event?.['notificationType'] ?? event?.['eventType'];
  const kind = typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  return event === undefined || kind === undefined ? undefined : draftsOf(event, kind);
}

const unwrapped = (message: Json | undefined): Json | undefined =>
  typeof message?.['Message'] === 'string' ? objectIn(message['Message']) : message;

/** The object at the start; mail programs break long lines with `!`, and put text behind. */
function objectIn(text: string): Json | undefined {
  const whole = text.replace(/!\n[ \t]?/g, '');
  for (const candidate of [
    whole.slice(0, whole.lastIndexOf('}') + 1),
    whole.slice(0, whole.lastIndexOf('}\n') + 1),
  ]) {
    try {
      return asObject(JSON.parse(candidate));
    } catch {
      // Not this one: the next candidate ends earlier.
    }
  }
  return undefined;
}

const asObject = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 1000) : []);

function draftsOf(event: Json, kind: Kind): readonly Draft[] {
  const detail =
    asObject(event['bounce'] ?? event['complaint'] ?? event['delivery'] ?? event['deliveryDelay']) ?? {};
  const recipients = asList(
    detail['bouncedRecipients'] ??
      detail['complainedRecipients'] ??
      detail['delayedRecipients'] ??
      detail['recipients'],
  );
  return recipients.map((recipient) => {
    const fields = asObject(recipient) ?? { emailAddress: recipient };
    const [, type, text = ''] =
      /^(?:([\w-]{1,20});\s{0,9})?(.*)$/s.exec(
        asText(fields['diagnosticCode']) || asText(detail['smtpResponse']),
      ) ?? [];
    return {
      recipient: asText(fields['emailAddress']),
      kind,
      statusField: asText(fields['status']) || undefined,
      diagnosticType: type,
      diagnostic: text,
      reportingMta: asText(detail['reportingMTA']).replace(/^\w{1,9};\s{0,9}/, '') || undefined,
      remoteMta: asText(detail['remoteMtaIp']) || undefined,
    };
  });
}
