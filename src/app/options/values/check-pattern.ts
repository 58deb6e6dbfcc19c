/** What names checks in an ignore or a severity: `spf/ptr`, `spf/*`, or `spf/ptr:used` for one message. */

import { type Severity, severities } from '../../../core/finding.ts';
import { quoted } from '../../../core/quote.ts';
import { instead, nearest } from '../nearest.ts';
import { choice } from './plain.ts';
import type { Known, Parse, Parsed } from './value.ts';

const familyOf = (id: string): string => `${id.split('/')[0]}/*`;

/** Reads a pattern that at least one check of this version answers to. */
export const checkPattern: Parse<string> = (text, { checks }) => {
  const [id = '', message, ...more] = text.split(':');
  const families = new Set([...checks.keys()].map(familyOf));
  if (message === undefined) {
    if (checks.has(id) || families.has(id)) return { value: text };
    return { problem: `${quoted(text)} is not a check: ${nearestCheck(id, checks, families)}` };
  }
  const messages = checks.get(id);
  if (messages === undefined)
    return { problem: `${quoted(id)} is not a check: ${nearestCheck(id, checks, new Set())}` };
  if (more.length === 0 && messages.includes(message)) return { value: text };
  return { problem: `${quoted(id)} says nothing called ${quoted(message)}: ${instead(message, messages)}` };
};

function nearestCheck(id: string, checks: Known['checks'], families: ReadonlySet<string>): string {
  const sameName = [...checks.keys()].find(
    (known) => known.split('/')[1] === id || known.replace('/', '-') === id,
  );
  const near = nearest(id, [...checks.keys(), ...families]) ?? sameName;
  return near === undefined ? '"deliverability checks" lists those there are' : `did you mean "${near}"?`;
}

/** A pattern and the severity that its findings get. */
export type Override = readonly [pattern: string, severity: Severity];

const severity = choice(severities);

/** Reads `spf/ptr=warning`. */
export const override: Parse<Override> = (text, known): Parsed<Override> => {
  const at = text.lastIndexOf('=');
  if (at === -1) return { problem: `${quoted(text)} has no severity: write it as spf/lookup-limit=warning` };
  const pattern = checkPattern(text.slice(0, at).trim(), known);
  const level = severity(text.slice(at + 1).trim(), known);
  if ('problem' in pattern) {
    return 'problem' in level ? { problem: `${pattern.problem}; and ${level.problem}` } : pattern;
  }
  return 'problem' in level ? level : { value: [pattern.value, level.value] };
};
