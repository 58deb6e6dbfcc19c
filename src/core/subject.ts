/** What is being inspected. */
import type { DomainName } from '../net/dns/name.ts';

export type Subject =
  /** A mail domain. */
  | { readonly kind: 'domain'; readonly name: DomainName }
  /** A DKIM selector of a domain, declared or guessed. */
  | { readonly kind: 'selector'; readonly name: DomainName; readonly selector: string }
  /** A declared network (one address, or CIDR) that sends mail for a domain. */
  | { readonly kind: 'sender'; readonly name: DomainName; readonly network: string }
  /** A host that receives mail for a domain. */
  | { readonly kind: 'host'; readonly name: DomainName };

export type Kind = Subject['kind'];
export type SubjectOf<K extends Kind> = Extract<Subject, { kind: K }>;

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
  }
}
