/** `deliverability explain` and `checks`: what the checks say about themselves. */
import type { AnyCheck } from '../../core/check.ts';
import type { Severity } from '../../core/finding.ts';
import type { Reference } from '../../core/reference.ts';
import { wrap } from '../../report/cut.ts';
import type { Terminal } from './terminal.ts';

/** One check: why it matters, what it can say, an example of each, where it is written down. */
export function explanation(check: AnyCheck, { color, width }: Terminal): string {
  const bold = (text: string): string => (color ? `\u001b[1m${text}\u001b[22m` : text);
  const messages = Object.entries<{ severity: Severity }>(check.messages);
  const longest = Math.max(...messages.map(([key]) => key.length));
  const exampleOf = (key: string): readonly string[] => {
    const zone = check.examples.find(({ says }) => says.includes(key))?.zone ?? '';
    const [first = '', ...more] = zone.split('\n');
    const shown = first.length > width - 8 ? `${first.slice(0, width - 10)} …` : first;
    return [`      ${shown}${more.length > 0 ? ` (and ${more.length} more)` : ''}`];
  };
  return [
    bold(`${check.id}: ${check.title}`),
    '',
    ...wrap(check.why.replaceAll('\n', ' '), width),
    '',
    bold('What it says, and a zone that makes it say so'),
    ...messages.flatMap(([key, { severity }]) => [
      `  ${key.padEnd(longest)}  ${severity}`,
      ...exampleOf(key),
    ]),
    '',
    bold('Written down in'),
    ...check.refs.map(({ title, url }: Reference) => `  ${title}  ${url}`),
    '',
    ...wrap(
      `To accept it: an entry under "ignore" in the configuration file, with check: ${check.id} and a reason.`,
      width,
    ),
    '',
  ].join('\n');
}

/** All checks, by family, one line each. */
export function overview(checks: readonly AnyCheck[]): string {
  const longest = Math.max(...checks.map(({ id }) => id.length));
  return checks.map(({ id, title }) => `${id.padEnd(longest)}  ${title}\n`).join('');
}
