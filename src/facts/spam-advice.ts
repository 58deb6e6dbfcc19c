/** What to do about the rules of SpamAssassin that senders meet most, by how their names begin. */

const advice: readonly (readonly [prefix: string, remedy: string])[] = [
  ['MISSING_DATE', 'have Date written when the message is sent'],
  ['MISSING_MID', 'have a Message-ID written when the message is sent'],
  ['INVALID_MSGID', 'write the Message-ID as <unique@your-domain>'],
  ['INVALID_DATE', 'write Date as RFC 5322 has it'],
  ['DATE_IN_', 'set the clock of the machine that sends'],
  ['MISSING_SUBJECT', 'write a subject'],
  ['SUBJ_ALL_CAPS', 'write the subject in small letters'],
  ['SUBJECT_NEEDS_ENCODING', 'encode the subject (RFC 2047)'],
  ['MISSING_HEADERS', 'name the recipient in To'],
  ['MISSING_FROM', 'write From'],
  ['MIME_HTML_ONLY', 'add a text part beside the HTML'],
  ['HTML_MIME_NO_HTML_TAG', 'write whole HTML, with html and body'],
  ['HTML_IMAGE_ONLY', 'say in text what the pictures say'],
  ['HTML_IMAGE_RATIO', 'add text beside the pictures'],
  ['HTML_FONT_LOW_CONTRAST', 'give text and background different colours'],
  ['HTML_SHORT_LINK_IMG', 'say in text what the linked pictures say'],
  ['MPART_ALT_DIFF', 'let the text part say what the HTML says'],
  ['MIME_QP_LONG_LINE', 'have a library write quoted-printable'],
  ['MIME_BASE64_TEXT', 'encode plain text as quoted-printable'],
  ['FREEMAIL_', 'send from an address of your own domain, and let Reply-To name it too'],
  ['RDNS_NONE', 'give the sending address a PTR record'],
  ['RDNS_DYNAMIC', 'give the sending address a PTR record of your own name'],
  ['SPF_', 'mend SPF for the envelope domain'],
  ['DKIM_INVALID', 'mend the DKIM signature'],
  ['DKIM_ADSP', 'sign with DKIM'],
  ['DMARC_', 'mend SPF or DKIM so that one of them aligns'],
  ['T_DKIM', 'mend the DKIM signature'],
  ['URIBL_BLOCKED', 'give the server of SpamAssassin a resolver of its own'],
  ['URIBL_', 'see why a domain that you link to is on a block list'],
  ['RCVD_IN_', 'see why the sending address is on a block list'],
  ['NO_RECEIVED', 'nothing: the message has not been sent yet'],
  ['NO_RELAYS', 'nothing: the message has not been sent yet'],
  ['URI_SHORT', 'link without a service that shortens links'],
  ['NUMERIC_HTTP_ADDR', 'link to a name, not to an IP address'],
  ['NORMAL_HTTP_TO_IP', 'link to a name, not to an IP address'],
  ['GTUBE', 'leave out the test string of SpamAssassin'],
];

/** Undefined for a rule that says itself what is wrong. */
export const adviceFor = (rule: string): string | undefined =>
  advice.find(([prefix]) => rule.startsWith(prefix))?.[1];
