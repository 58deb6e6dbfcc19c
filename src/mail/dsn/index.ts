/**
 * Notifications on what became of a message: bounces, delays, complaints, answers of machines.
 *
 * A server that cannot deliver a message tells its envelope sender. RFC 3464 gives that notice a form: a multipart/report
 * (RFC 6522) with an explanation for people, a part `message/delivery-status` with fields for programs (for each
 * recipient an action, a status code of RFC 3463, and the reply that the next server gave), and the message or its
 * header. Close to half of all real notices have no such part: qmail, Exim, Exchange, Notes and many others each write
 * text of their own, in many languages. So a notice is read by its structure, an address and the lines that speak of
 * it, whoever wrote it. Four questions are answered apart: what happened (kind), why (category), whether it will stay
 * so (permanence), and whether the address itself is dead (suppress). Where codes and words disagree, words win:
 * receivers choose their codes carelessly. Complaints are reports of RFC 5965; answers of machines follow RFC 3834.
 */
export { type CategoryNotes, categories, classify, classifyBounce } from './classify/index.ts';
export { parse } from './parse.ts';
export type {
  Category,
  Classification,
  Command,
  Evidence,
  Kind,
  Notification,
  Permanence,
  Recipient,
  Returned,
} from './types.ts';
