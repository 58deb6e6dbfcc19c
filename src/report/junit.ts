/**
 * JUnit XML: a suite for each domain, a test case for each result, so that any CI system can show the report.
 *
 * Errors and warnings are failures, notices are output. What could not be looked at is skipped, since a failure would
 * accuse the domain; only where the run itself is inconclusive it is an error, so that silence is never green.
 */
import type { Finding } from '../core/finding.ts';
import type { Report, Result } from '../core/report.ts';
import { cut } from './cut.ts';
import { markup, visible } from './escape.ts';
import { subjectName, whereOf } from './place.ts';

type Fate = 'passed' | 'failures' | 'errors' | 'skipped';

interface Case {
  readonly fate: Fate;
  readonly xml: string;
}

const longest = 4000;

export function renderJunit(report: Report): string {
  const suites = new Map<string, Case[]>();
  for (const result of report.results) {
    const name = result.domains[0] ?? subjectName(result.subject);
    const cases = suites.get(name) ?? [];
    suites.set(name, cases);
    cases.push(caseOf(result, name, report.verdict.result === 'inconclusive'));
  }
  const written = [...suites].map(([name, cases]) =>
    element('testsuite', name, cases, cases.map(({ xml }) => xml).join('')),
  );
  const body = element('testsuites', report.tool.name, [...suites.values()].flat(), written.join(''));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;
}

function element(tag: string, name: string, cases: readonly Case[], body: string): string {
  const count = (fate: Fate): number => cases.filter((one) => one.fate === fate).length;
  const counts = (['failures', 'errors', 'skipped'] as const)
    .map((fate) => `${fate}="${count(fate)}"`)
    .join(' ');
  return `<${tag} name="${attribute(name)}" tests="${cases.length}" ${counts}>\n${body}</${tag}>\n`;
}

function caseOf(result: Result, suite: string, isFatal: boolean): Case {
  const { fate, xml } = fateOf(result, isFatal);
  const about = result.subject.kind === 'domain' ? '' : ` (${subjectName(result.subject)})`;
  const body = `${xml}${outputOf(result)}`;
  const start = `<testcase classname="${attribute(suite)}" name="${attribute(`${result.check}${about}`)}"`;
  return { fate, xml: body === '' ? `${start}/>\n` : `${start}>\n${body}</testcase>\n` };
}

function fateOf({ outcome, reason = '', findings }: Result, isFatal: boolean): Case {
  const failing = findings.filter(({ severity }) => severity !== 'notice');
  const [first] = failing;
  if (outcome === 'crashed') return { fate: 'errors', xml: problem('error', 'crashed', reason) };
  if (outcome === 'skipped') return { fate: 'skipped', xml: `<skipped message="${attribute(reason)}"/>\n` };
  if (outcome === 'inconclusive') {
    const message = `could not look: ${reason}`;
    if (isFatal) return { fate: 'errors', xml: problem('error', 'inconclusive', message) };
    return { fate: 'skipped', xml: `<skipped message="${attribute(message)}"/>\n` };
  }
  if (first === undefined) return { fate: 'passed', xml: '' };
  const worst = failing.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  return { fate: 'failures', xml: problem('failure', worst, first.text, failing.map(paragraph).join('\n')) };
}

const problem = (tag: 'failure' | 'error', type: string, message: string, body = ''): string =>
  `<${tag} type="${type}" message="${attribute(message)}">${body}</${tag}>\n`;

/** Notices, and what a check that found something could not see. */
function outputOf({ outcome, reason, findings }: Result): string {
  const notices = findings.filter(({ severity }) => severity === 'notice').map(paragraph);
  const gap =
    outcome === 'fail' && reason !== undefined ? [`could not look: ${markup(cut(reason, longest))}`] : [];
  const lines = [...notices, ...gap];
  return lines.length === 0 ? '' : `<system-out>${lines.join('\n')}</system-out>\n`;
}

function paragraph(finding: Finding): string {
  const { severity, text, remedy } = finding;
  const where = whereOf(finding);
  const lines = [
    `${severity}: ${text}`,
    remedy === '' ? '' : `→ ${remedy}`,
    where === undefined ? '' : `at ${where}`,
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => markup(cut(line, longest)))
    .join('\n');
}

const attribute = (text: string): string => markup(cut(visible(text), 1000));
