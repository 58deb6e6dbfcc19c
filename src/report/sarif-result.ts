/** One finding as a SARIF result: where it is shown, and what it is recognised by. */
import { createHash } from 'node:crypto';
import type { Finding, Severity } from '../core/finding.ts';
import { keyOf } from '../core/subject.ts';
import { cutOctets } from './cut.ts';
import { sarifText } from './escape.ts';
import { type PlaceOf, subjectName, whereOf } from './place.ts';

export interface SarifPlaces {
  readonly placeOf: PlaceOf;
  readonly fallbackPath: string;
}

interface Unmarked {
  readonly finding: Finding;
  readonly domains: readonly string[];
  /** Why the settings suppress the finding, where they do. */
  readonly justification?: string;
}

export interface Marked extends Unmarked {
  readonly fingerprint: string;
}

/**
 * Check, message and subject, and a number among those that are alike. Counts, values and lines are not part of it: they
 * change while the finding stays the same.
 */
export function fingerprints(findings: readonly Unmarked[]): readonly Marked[] {
  const seen = new Map<string, number>();
  return findings.map((unmarked) => {
    const { check, message, subject } = unmarked.finding;
    const key = [check, message, keyOf(subject)].join('\n');
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return {
      ...unmarked,
      fingerprint: `${createHash('sha256').update(key).digest('hex').slice(0, 32)}:${ordinal}`,
    };
  });
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };

export function resultOf(
  marked: Marked,
  ruleIndexes: ReadonlyMap<string, number>,
  places: SarifPlaces,
): unknown {
  const { finding, domains, justification, fingerprint } = marked;
  const { check, message, severity, text, remedy } = finding;
  const remedied = remedy === '' ? '' : ` → ${cutOctets(sarifText(remedy), 440)}`;
  return {
    ruleId: check,
    ruleIndex: ruleIndexes.get(check),
    level: levels[severity],
    message: { text: `${cutOctets(sarifText(text), 500)}${remedied}` },
    locations: [locationOf(finding, domains, places)],
    partialFingerprints: { 'deliverability/v1': fingerprint },
    properties: { message, domains: domains.slice(0, 10) },
    ...(justification === undefined ? {} : { suppressions: [suppressionOf(justification)] }),
  };
}

const suppressionOf = (reason: string): unknown => ({
  kind: 'external',
  status: 'accepted',
  justification: cutOctets(sarifText(reason), 900),
});

function locationOf(
  finding: Finding,
  domains: readonly string[],
  { placeOf, fallbackPath }: SarifPlaces,
): unknown {
  const place = placeOf(finding.location, domains);
  const placed = place === undefined ? undefined : relativeUri(place.path);
  const uri = placed ?? relativeUri(fallbackPath) ?? '.github/deliverability.yml';
  const region =
    place === undefined || placed === undefined
      ? { startLine: 1 }
      : { startLine: place.line, ...(place.column === undefined ? {} : { startColumn: place.column }) };
  const name = cutOctets(sarifText(whereOf(finding) ?? subjectName(finding.subject)), 500);
  return {
    physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region },
    logicalLocations: [{ fullyQualifiedName: name, kind: 'resource' }],
  };
}

/** The path as a URI below the root of the repository; undefined where it leads out of it. */
function relativeUri(path: string): string | undefined {
  const segments = path
    .replaceAll('\\', '/')
    .split('/')
    .filter((segment) => segment !== '.');
  const isOutside = segments[0] === '' || segments.includes('..') || /^[a-z]:$/i.test(segments[0] ?? '');
  // What is not well-formed has no URI at all.
  const isOdd = segments.some((segment) => /\p{Cs}/u.test(segment));
  return isOutside || isOdd ? undefined : segments.map(encodeURIComponent).join('/');
}
