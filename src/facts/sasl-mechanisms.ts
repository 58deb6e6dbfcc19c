/** The ways to log in (SASL mechanisms, RFC 4422) that this program knows, by what they need. */

/** With these the password itself goes over the line. */
export const revealing: readonly string[] = ['PLAIN', 'LOGIN'];
export const forPasswords: readonly string[] = ['SCRAM-SHA-256', 'SCRAM-SHA-1', 'CRAM-MD5', ...revealing];
/** OAuth 2.0 access tokens. */
export const forTokens: readonly string[] = ['OAUTHBEARER', 'XOAUTH2'];
