/** Where the project's files are read, for links in reports. */
export const docsUrl = 'https://github.com/OWNER/smtp-deliverability-check/blob/v1';
