/** Whether a message shows that it goes to many, and a way to get no more of them. */
import { named } from '../mail/message/index.ts';
import type { MessageContent } from './message-content.ts';
import type { MessageHeader } from './message-header.ts';

/** Beginnings of the word for it, in the languages of most newsletters. */
const words =
  /unsubscri|opt[- ]?out|preferences|abmeld|abbestell|austrag|désabonn|desabonn|désinscri|desinscri|préférences|suscripci|inscripci|de baja|cancelar|disiscri|iscrizione|preferenze|afmeld|uitschrijv|avregistrer|avanmäl|avmeld|meld deg|frameld|peruuta|lopeta tilaus|wypis|rezygn|odhlás|odhlas|odjav|leiratkoz|dezabon|отпис|відпис|απεγγραφ|διαγραφ|配信停止|購読|退订|退訂|取消订阅|取消訂閱|수신거부|구독|iptal|abonelik|إلغاء|הסר/i;

/** In its text, or in the address of a link. */
export function showsWayOut({ text, html }: MessageContent): boolean {
  const shown = [text, html?.text ?? '', ...(html?.links.map(({ href }) => href) ?? [])];
  return shown.some((piece) => words.test(piece));
}

const listFields = ['list-unsubscribe', 'list-unsubscribe-post', 'list-id', 'list-help'];

/** Receipts and passwords come without the fields of lists (RFC 2369, RFC 2919). */
export const isMarkedAsBulk = (header: MessageHeader): boolean =>
  listFields.some((name) => named(header, name).length > 0) ||
  named(header, 'precedence').some(({ value }) => /^(?:bulk|list|junk)$/i.test(value.trim()));
