/** What the known providers document of the servers through which their customers send. */
import type { SubmissionSecurity } from '../core/subject.ts';
import data from './data/submission-providers.json' with { type: 'json' };

export interface Endpoint {
  readonly port: number;
  readonly security: SubmissionSecurity;
}

export interface SubmissionProvider {
  readonly id: string;
  readonly name: string;
  /** `*` stands for one label. */
  readonly hosts: readonly string[];
  /** The best first. */
  readonly endpoints: readonly Endpoint[];
  /** Whether the provider documents no other. */
  readonly isWhole?: boolean;
  /** Whether the host takes mail for the provider's own users, and logs nobody in. */
  readonly receivesOnly?: boolean;
  /** The user name that all customers have. */
  readonly username?: string;
  /** What else is the user name, and what is the password, in words. */
  readonly loginName?: string;
  readonly password?: string;
}

const providers = data.providers as readonly SubmissionProvider[];

/** `host`: a name in any case, or an address. */
export function providerOf(host: string): SubmissionProvider | undefined {
  const labels = labelsOf(host);
  return providers.find(({ hosts }) => hosts.some((pattern) => fits(labels, labelsOf(pattern))));
}

const labelsOf = (host: string): readonly string[] => host.toLowerCase().replace(/\.$/, '').split('.');

const fits = (labels: readonly string[], pattern: readonly string[]): boolean =>
  labels.length === pattern.length &&
  pattern.every((label, index) => label === '*' || label === labels[index]);

/**
 * The host to send through where somebody took that of the mailboxes: `smtp.gmail.com` for `imap.gmail.com`.
 * Undefined where it is no such host of a known provider.
 */
export function sendingHostFor(host: string): string | undefined {
  const name = host.toLowerCase();
  const [first = '', ...rest] = labelsOf(host);
  if (!mailboxLabels.includes(first)) return mailboxHosts[name];
  const sending = ['smtp', ...rest].join('.');
  return mailboxHosts[name] ?? (providerOf(sending) === undefined ? undefined : sending);
}

const mailboxLabels = ['imap', 'pop', 'pop3', 'imap4'];
const mailboxHosts: Readonly<Record<string, string>> = {
  'outlook.office365.com': 'smtp.office365.com',
  'outlook.office.com': 'smtp.office365.com',
  'imap-mail.outlook.com': 'smtp-mail.outlook.com',
  'imap.mail.yahoo.com': 'smtp.mail.yahoo.com',
  'imap.mail.me.com': 'smtp.mail.me.com',
  'imap.gmx.net': 'mail.gmx.net',
  'pop.gmx.net': 'mail.gmx.net',
};

/** Whether nobody sends through the host: it is for reading mail, or, but for port 25, for taking it. */
export const isForOthers = ({ host, port }: { readonly host: string; readonly port: number }): boolean =>
  sendingHostFor(host) !== undefined || (port !== 25 && providerOf(host)?.receivesOnly === true);

/** `port 587 with STARTTLS`. */
export const endpointInWords = ({ port, security }: Endpoint): string =>
  `port ${port} with ${securityInWords[security]}`;

export const securityInWords: Readonly<Record<SubmissionSecurity, string>> = {
  starttls: 'STARTTLS',
  'implicit-tls': 'implicit TLS',
  none: 'no TLS',
};

/** `Log in to Gmail with the full address and an app password.`; undefined where nothing is known. */
export function loginInWords({
  name,
  username,
  loginName,
  password,
}: SubmissionProvider): string | undefined {
  const user = username === undefined ? loginName : `the user name "${username}"`;
  const parts = [user, password].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : `Log in to ${name} with ${parts.join(' and ')}.`;
}

/** Whether the settings log in with another user name than the one that all customers of the provider have. */
export function hasForeignUsername({
  host,
  username,
}: {
  readonly host: string;
  readonly username?: string;
}): boolean {
  const known = providerOf(host)?.username;
  return known !== undefined && username !== undefined && username !== known;
}
