/**
 * Complaints, as mailbox providers send them: the Abuse Reporting Format (RFC 5965; DMARC failures RFC 6591, 9991).
 *
 * When somebody presses "this is spam", some providers tell the sender. The mail is a `multipart/report` of three parts:
 * a text for people, `message/feedback-report`, and the message in question or its header. The second holds fields like
 * a mail header: `Feedback-Type` (abuse, fraud, virus, not-spam, auth-failure, opt-out, …), and where they are known
 * `Source-IP`, `Original-Mail-From`, `Reported-Domain`, `Incidents` (how many complaints it stands for). Recipients are
 * often hidden (RFC 6590). Microsoft sends the message alone, as an attachment with a subject that says what it is.
 *
 * `parse` reads all reports of one mail. It never rejects.
 */
export { type ParsedFeedback, parse } from './parse.ts';
export type { FeedbackReport, Original } from './report.ts';
