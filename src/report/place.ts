/** Where a finding is shown, and what its place and its subject are called. */
import type { Finding, Location } from '../core/finding.ts';
import type { InspectedDomain } from '../core/report.ts';
import { endpointOf, type Subject } from '../core/subject.ts';

/** A line of a file of the repository, from 1. */
export type Place = Extract<Location, { in: 'file' }>;

export type PlaceOf = (location: Location | undefined, domains: readonly string[]) => Place | undefined;

/**
 * Where to point for something found: the line of a file that it is about, else the line of the settings or of the
 * workflow that asked for the first of its domains, else nowhere. Prepared once for a report.
 */
export function placesOf(asked: readonly InspectedDomain[]): PlaceOf {
  const places = new Map<string, Place>();
  for (const { name, location } of asked) {
    if (location?.in === 'file' && !places.has(name)) places.set(name, location);
  }
  return (location, domains) => {
    if (location?.in === 'file') return location;
    const domain = domains.find((name) => places.has(name));
    return domain === undefined ? undefined : places.get(domain);
  };
}

/** `TXT example.com`, `dns/example.com.zone:12`. */
const placeName = (location: Location): string =>
  location.in === 'dns'
    ? `${location.type} ${location.name === '' ? '.' : location.name}`
    : `${location.path}:${location.line}`;

/** What people call a subject; a domain needs no more than its name. */
export function subjectName(subject: Subject): string {
  switch (subject.kind) {
    case 'domain':
      return subject.name;
    case 'host':
      return `mail host ${subject.name === '' ? '.' : subject.name}`;
    case 'selector':
      return `selector ${subject.selector} of ${subject.name}`;
    case 'sender':
      return `${subject.network} sending for ${subject.name}`;
    case 'submission':
      return subject.host === subject.name
        ? `server ${endpointOf(subject)}`
        : `${endpointOf(subject)}, through which ${subject.name} sends`;
    case 'exchanger':
      return `mail host ${subject.host} at ${subject.ip}`;
    case 'message':
      return `message ${subject.path}`;
    case 'listing':
      return subject.role === 'link' ? `link to ${subject.of}` : subject.of;
    case 'blocklist':
      return `block list ${subject.list}`;
    case 'bounces':
      return subject.name === undefined ? 'bounces of other mails' : `bounces of ${subject.name}`;
    case 'reports':
      return `reports on ${subject.name}`;
    case 'metrics':
      return subject.name === undefined ? 'metrics' : `metrics of ${subject.name}`;
    case 'postmaster-tools':
      return `Gmail's Postmaster Tools on ${subject.name}`;
    case 'input':
      return `files of the setting ${subject.setting}`;
    case 'vantage':
      return 'this machine';
  }
}

/** Where in the world a finding is: its record or line, else its subject where that is more than the domain. */
export const whereOf = ({ location, subject }: Finding): string | undefined => {
  if (location !== undefined) return placeName(location);
  return subject.kind === 'domain' ? undefined : subjectName(subject);
};
