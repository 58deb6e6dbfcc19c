/** What is being inspected. */
import type { DomainName } from '../net/dns/name.ts';

/** How a domain's own server is spoken to: TLS after STARTTLS, TLS from the first octet, or none. */
export const submissionSecurities = ['starttls', 'implicit-tls', 'none'] as const;
export type SubmissionSecurity = (typeof submissionSecurities)[number];

/**
 * What somebody is whom block lists are asked about: a declared sending address; another server of the domain; a name that
 * the domain sends under; a name that a message links to.
 */
export type ListedRole = 'sender' | 'server' | 'identity' | 'link';
/** The settings that name files of what receivers said. */
export const inputSettings = ['bounces', 'reports', 'metrics'] as const;
export type InputSetting = (typeof inputSettings)[number];

export type Subject =
  /** A mail domain. */
  | { readonly kind: 'domain'; readonly name: DomainName }
  /** A DKIM selector of a domain, declared or guessed. */
  | { readonly kind: 'selector'; readonly name: DomainName; readonly selector: string }
  /** A declared network (one address, or CIDR) that sends mail for a domain. */
  | { readonly kind: 'sender'; readonly name: DomainName; readonly network: string }
  /** A host that receives mail for a domain. */
  | { readonly kind: 'host'; readonly name: DomainName }
  /** The server through which a domain sends. `host` is a name or an IP address. */
  | {
      readonly kind: 'submission';
      readonly name: DomainName;
      readonly host: string;
      readonly port: number;
      readonly security: SubmissionSecurity;
    }
  /** One address of a host that receives mail, on port 25. */
  | { readonly kind: 'exchanger'; readonly host: DomainName; readonly ip: string }
  /** A file with one message. */
  | { readonly kind: 'message'; readonly path: string }
  /** An address or a name, on every block list that is for it. */
  | { readonly kind: 'listing'; readonly of: string; readonly role: ListedRole }
  /** A block list of the run, by its id, for one kind of subject: it may know version 4 and refuse version 6. */
  | { readonly kind: 'blocklist'; readonly list: string; readonly asks: 'ipv4' | 'ipv6' | 'domain' }
  /** Bounces of a domain's mails; without a name those that belong to none of the run's domains. */
  | { readonly kind: 'bounces'; readonly name?: DomainName }
  /** DMARC, TLS and complaint reports about a domain. */
  | { readonly kind: 'reports'; readonly name: DomainName }
  /** Counts of what a domain sent; without a name what the run's domains sent together. */
  | { readonly kind: 'metrics'; readonly name?: DomainName }
  /** What Gmail says of a domain in its Postmaster Tools. */
  | { readonly kind: 'postmaster-tools'; readonly name: DomainName }
  /** The files that a setting names. */
  | { readonly kind: 'input'; readonly setting: InputSetting }
  /** The machine that this program runs on: there is one. */
  | { readonly kind: 'vantage' };

export type Kind = Subject['kind'];
export type SubjectOf<K extends Kind> = Extract<Subject, { kind: K }>;

/** Whether what is seen there is what others say, or a file: of a domain that shows nothing of itself, nothing is known by it. */
export const isHearsay = ({ kind }: Subject): boolean => hearsay.has(kind);

const hearsay: ReadonlySet<Kind> = new Set([
  'sender',
  'listing',
  'blocklist',
  'bounces',
  'reports',
  'metrics',
  'postmaster-tools',
  'input',
  'message',
]);

/** A stable text for a subject: memo key, part of a fingerprint, what people read. */
export function keyOf(subject: Subject): string {
  switch (subject.kind) {
    case 'domain':
    case 'host':
      return `${subject.kind} ${subject.name}`;
    case 'selector':
      return `selector ${subject.selector}._domainkey.${subject.name}`;
    case 'sender':
      return `sender ${subject.network} for ${subject.name}`;
    case 'submission':
      return `submission ${endpointOf(subject)} (${subject.security}) for ${subject.name}`;
    case 'exchanger':
      return `exchanger ${subject.host} at ${subject.ip}`;
    case 'message':
      return `message ${subject.path}`;
    case 'listing':
      return `listing of ${subject.of} as ${subject.role}`;
    case 'blocklist':
      return `blocklist ${subject.list} for ${subject.asks}`;
    case 'bounces':
    case 'reports':
    case 'metrics':
      return `${subject.kind} of ${subject.name ?? 'no single domain'}`;
    case 'postmaster-tools':
      return `Postmaster Tools on ${subject.name}`;
    case 'input':
      return `input ${subject.setting}`;
    case 'vantage':
      return 'vantage';
  }
}

/** `smtp.example.com:587`, `[2001:db8::1]:25`. */
export const endpointOf = ({ host, port }: { readonly host: string; readonly port: number }): string =>
  host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
