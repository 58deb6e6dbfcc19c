/**
 * Mails that stand one after the other in one file, and the lines of a log.
 *
 * An mbox (RFC 4155) holds mails that each begin with a line `From sender date`, the "From_ line", at the start of
 * the file or after a blank line. There is no length and no escape that all writers share: some quote such lines of a
 * body as `>From`, some only count octets. So a From_ line is taken for one where it also has a time of day in it,
 * which no sentence of a mail does by chance. Of a mail only its beginning is kept, since reports stand first; what is
 * behind that is passed over. Nothing here throws, and nothing grows with the size of the file.
 */
export { type Line, lines } from './lines.ts';
export { type Mail, mails } from './mails.ts';
