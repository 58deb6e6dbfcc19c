/** An example on the page of its check: the world that it is about, and what the check says of it. */
import type { Example } from '../src/core/check.ts';

export function exampleSection(example: Example): string {
  const { title, zone, says, outcome, messages = {} } = example;
  const verdict = says.length > 0 ? says.map(code).join(', ') : (outcome ?? 'nothing');
  const context = contextOf(example);
  const files = Object.entries({ ...example.bounces, ...example.reports, ...example.metrics });
  const isAboutFiles = files.length + Object.keys(messages).length > 0;
  return [
    `### ${title}: ${verdict}`,
    ...(context === '' ? [] : [`With ${context}.`]),
    ...(zone === '' && isAboutFiles
      ? []
      : [fenced('zone', zone === '' ? '; an empty zone' : beginningOf(zone))]),
    ...serverSections(example),
    // Of messages in which nothing is wrong, the title tells enough.
    ...(says.length === 0
      ? []
      : Object.values(messages).map((message) => fenced('eml', beginningOf(message)))),
    ...files.slice(0, mostFiles).map(fileSection),
    ...Object.entries(example.apis ?? {}).map(
      ([request, answer]) => `${code(request)} is answered with ${code(JSON.stringify(answer))}.`,
    ),
  ].join('\n\n');
}

function contextOf({ domain, declared, settings, unanswered, servers }: Example): string {
  const names = (of: Readonly<Record<string, unknown>>) => Object.keys(of).map(code).join(', ');
  return [
    domain && `domain ${code(domain)}`,
    declared && `settings ${code(JSON.stringify(declared))}`,
    settings && `settings of the run ${code(JSON.stringify(settings))}`,
    unanswered && `no answer to ${names(unanswered)}`,
    servers && `name servers that differ: ${names(servers)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** Each mail server by how it differs from a healthy one. */
const serverSections = ({ smtp = {} }: Example): readonly string[] =>
  Object.entries(smtp).map(([at, script]) =>
    Object.keys(script).length === 0
      ? `A healthy mail server answers at ${code(at)}.`
      : `The mail server at ${code(at)} is healthy, but for:\n\n${fenced('json', beginningOf(JSON.stringify(script, null, 2)))}`,
  );

const mostFiles = 2;

const fileSection = ([path, content]: readonly [string, string | Uint8Array]): string =>
  typeof content === 'string'
    ? `The file ${code(path)}:\n\n${fenced('text', beginningOf(content))}`
    : `The file ${code(path)}, which is no text.`;

const code = (text: string): string => `\`${text}\``;

/** In a fence that nothing within ends. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

const mostLines = 24;
const longestLine = 300;

/** Long texts are shown by their beginning: the page is for reading. */
function beginningOf(text: string): string {
  const lines = visible(text).trimEnd().split('\n');
  const shown = lines
    .slice(0, mostLines)
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)} …` : line));
  const left = lines.length - shown.length;
  return [...shown, ...(left > 0 ? [`… ${left} more lines`] : [])].join('\n');
}

/** Control characters, and the surrogates that stand for single octets, by their numbers. */
const visible = (text: string): string =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is made visible
    /[\0-\x08\x0b-\x1f\x7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (char) => `<${(char.charCodeAt(0) & 0xff).toString(16).padStart(2, '0').toUpperCase()}>`,
  );
