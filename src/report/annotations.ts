/**
 * GitHub annotations: what to point at, and the workflow commands that do it.
 *
 * GitHub shows ten of each level a step, silently drops the rest, and cuts a message at 4,096 characters. The worst come
 * first, and what is left out is counted and named.
 */
import { type Severity, severities } from '../core/finding.ts';
import { counted, listed } from '../core/quote.ts';
import type { Report } from '../core/report.ts';
import { cut } from './cut.ts';
import { commandData, commandProperty, logLine, visible } from './escape.ts';
import { type Noted, type Overview, overviewOf } from './overview.ts';
import { type Place, type PlaceOf, placesOf, subjectName, whereOf } from './place.ts';
import { isRequirement } from './requirements.ts';

/** `file` is a path in the repository; lines and columns count from 1. The texts are escaped but for the command's own syntax. */
interface Annotation {
  readonly level: Severity;
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
}

export interface Annotations {
  /** At most ten of each level, worst first. */
  readonly shown: readonly Annotation[];
  /** Findings without an annotation, worst first. */
  readonly leftOut: readonly Noted[];
}

const mostPerLevel = 10;
const longestMessage = 4096;
const longestTitle = 255;

/** The annotations of a report. What is wrong with the run itself takes a place before the findings. */
export function annotationsOf(report: Report, overview: Overview = overviewOf(report)): Annotations {
  const placeOf = placesOf(report.domains);
  const shown: Annotation[] = [...crashed(overview), ...unseen(report, overview, placeOf)];
  const leftOut: Noted[] = [];
  const room = new Map(
    severities.map((level) => [level, mostPerLevel - shown.filter((a) => a.level === level).length]),
  );
  for (const noted of overview.findings.filter(isOfItsOwn)) {
    const { severity } = noted.finding;
    const left = room.get(severity) ?? 0;
    room.set(severity, left - 1);
    if (left <= 0) leftOut.push(noted);
    else
      shown.push({ ...sentenceOf(noted), ...placed(placeOf(noted.finding.location, noted.result.domains)) });
  }
  const rank = ({ level }: Annotation): number => severities.indexOf(level);
  return { shown: shown.sort((a, b) => rank(a) - rank(b)), leftOut };
}

/** What receivers make of other findings would take the room of those, unless the settings weigh it more. */
const isOfItsOwn = ({ finding }: Noted): boolean =>
  !(isRequirement(finding) && finding.severity === 'notice');

const sentenceOf = ({ finding, result }: Noted): Annotation => {
  const domain = result.domains[0] ?? subjectName(finding.subject);
  const others =
    result.domains.length > 1 ? ` and ${counted(result.domains.length - 1, 'other domain')}` : '';
  const where = finding.location?.in === 'file' ? undefined : whereOf(finding);
  const end = `${finding.remedy === '' ? '' : `\n→ ${visible(finding.remedy)}`}${where === undefined ? '' : `\n(${visible(where)})`}`;
  return annotation(finding.severity, `${domain}${others}: ${finding.check}`, finding.text, end);
};

/** The remedy and the place stay whole where they can: the text gives way first. */
function annotation(level: Severity, title: string, text: string, end = ''): Annotation {
  const rest = cut(end, longestMessage / 2);
  return {
    level,
    title: cut(visible(title), longestTitle),
    message: cut(visible(text), longestMessage - rest.length) + rest,
  };
}

function placed(place: Place | undefined): Pick<Annotation, 'file' | 'startLine' | 'startColumn'> {
  if (place === undefined) return {};
  const { path, line, column } = place;
  return { file: path, startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
}

const crashed = ({ crashes }: Overview): readonly Annotation[] => {
  const checks = [...new Set(crashes.map(({ check }) => check))];
  const text = `${listed(checks)} crashed: a defect of this program, not of the domain`;
  return crashes.length === 0
    ? []
    : [annotation('error', 'A check crashed', text, '\n→ Please report it with the debug log.')];
};

function unseen({ verdict, results }: Report, { gaps }: Overview, placeOf: PlaceOf): readonly Annotation[] {
  const [first, ...more] = gaps;
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : `; ${counted(more.length, 'other reason')} in the summary`;
  const text = `${counted(verdict.inconclusive, 'check')} could not be looked at: ${first.detail} (${listed(first.sought, 4)})${others}`;
  const level = verdict.result === 'inconclusive' ? 'error' : 'notice';
  const domains = results.find(({ outcome }) => outcome === 'inconclusive')?.domains ?? [];
  return [{ ...annotation(level, 'Could not look', text), ...placed(placeOf(undefined, domains)) }];
}

/** The workflow commands, a line each, and a last line that says what has no annotation. */
export function annotationCommands(annotations: Annotations): string {
  const rest = leftOutSentence(annotations.leftOut);
  const lines = [...annotations.shown.map(command), ...(rest === undefined ? [] : [logLine(visible(rest))])];
  return lines.map((line) => `${line}\n`).join('');
}

function command({ level, title, message, file, startLine, startColumn }: Annotation): string {
  const properties = { title, file, line: startLine, endLine: startLine, col: startColumn };
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${commandProperty(String(value))}`);
  return `::${level} ${written.join(',')}::${commandData(message)}`;
}

/** `12 more findings have no annotation: spf/lookup-limit (8) and ptr/missing (4)`; undefined where all have one. */
export function leftOutSentence(leftOut: readonly Noted[]): string | undefined {
  if (leftOut.length === 0) return undefined;
  const checks = new Map<string, number>();
  for (const { finding } of leftOut) checks.set(finding.check, (checks.get(finding.check) ?? 0) + 1);
  const names = listed(
    [...checks].map(([check, count]) => `${check} (${count})`),
    20,
  );
  return `${counted(leftOut.length, 'more finding')} without an annotation, since GitHub shows ${mostPerLevel} of each level: ${names}`;
}
