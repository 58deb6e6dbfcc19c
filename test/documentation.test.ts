/** What the documentation shows works: settings are read, commands understood, links lead somewhere, nothing is left out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { givenBy, program } from '../src/app/cli/main.ts';
import { type OptionsRead, readOptions, settingsIn, type ToRead } from '../src/app/options/index.ts';
import { checks } from '../src/checks/index.ts';
import { parse as parseMetrics } from '../src/mail/metrics/index.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

interface Block {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}
const blocks: readonly Block[] = pages.flatMap((page) =>
  [...read(page).matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language = '', text = '']) => ({
    page,
    language,
    text,
  })),
);
const of = (language: string) => blocks.filter((block) => block.language === language);

const settings = (
  given: Omit<ToRead, 'files' | 'known' | 'today' | 'env'>,
  file?: string,
): Promise<OptionsRead> =>
  readOptions({
    ...given,
    files: { read: async (path) => (path.endsWith('.yml') ? (file ?? 'domains: [example.com]') : undefined) },
    known: { checks: new Map(checks.map(({ id, messages }) => [id, Object.keys(messages)])) },
    today: '2026-11-23',
    env: () => 'secret',
  });
const problemsIn = (result: OptionsRead): readonly unknown[] => ('problems' in result ? result.problems : []);

type Yaml = { readonly [key: string]: Yaml } | readonly Yaml[] | string | number | boolean | null;
/** The `with` of every step of this action, in a workflow or in a part of one. */
function inputsIn(yaml: Yaml): readonly Record<string, string>[] {
  if (yaml === null || typeof yaml !== 'object') return [];
  if (Array.isArray(yaml)) return yaml.flatMap(inputsIn);
  const { uses = 'smtp-deliverability-check', with: inputs, ...rest } = yaml as Record<string, Yaml>;
  const isOurs = inputs != null && String(uses).includes('smtp-deliverability-check');
  return [...(isOurs ? [textsOf(inputs)] : []), ...Object.values(rest).flatMap(inputsIn)];
}
/** Expressions of a workflow are what GitHub puts in their place. */
const textsOf = (inputs: Yaml): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inputs ?? {}).map(([key, value]) => [
      key,
      String(value).replace(/\$\{\{.*?\}\}/g, 'secret'),
    ]),
  );

const yamls = of('yaml').map((block) => ({ ...block, yaml: parse(block.text) as Yaml }));
const steps = yamls.flatMap(({ page, yaml }) => inputsIn(yaml).map((given) => ({ page, given })));
const isConfig = (yaml: Yaml): boolean =>
  [...settingsIn('config'), 'ignore', 'own-blocklists'].includes(Object.keys(yaml ?? {})[0] ?? '');
const configs = yamls.filter(({ yaml }) => isConfig(yaml));

describe('workflows', () => {
  it('are each a step of this action, or a configuration', () => {
    const strange = yamls.filter(({ yaml }) => !isConfig(yaml) && inputsIn(yaml).length === 0);
    expect(strange).toEqual([]);
    expect(steps.length).toBeGreaterThan(6);
  });
  it.each(steps)('$page: $given', async ({ given }) => {
    expect(problemsIn(await settings({ source: 'action', given }))).toEqual([]);
  });
});

describe('configurations', () => {
  it.each(configs)('$page: $text', async ({ text }) => {
    const file = text.includes('domains:') ? text : `domains: [example.com]\n${text}`;
    expect(problemsIn(await settings({ source: 'cli', given: {} }, file))).toEqual([]);
  });
});

/** In blocks, and within sentences where the whole of it is shown. */
const commands = pages.flatMap((page) => {
  const inBlocks = of('sh').flatMap((block) => (block.page === page ? block.text.split('\n') : []));
  const inSentences = [...read(page).matchAll(/`(deliverability [^`\n]+)`/g)].map(([, line = '']) => line);
  return (
    [...inBlocks, ...inSentences]
      .map((line) => line.replace(/\s+[>#] .*$/, '').replace(/^node dist\/cli\/index\.js/, 'deliverability'))
      // Names of commands alone, and synopses, are not to be typed.
      .filter((line) => /^deliverability (?!(smtp|bounces)$)/.test(line) && !/[<…[]/.test(line))
      .map((line) => ({ page, line }))
  );
});

describe('commands', () => {
  it('are there', () => expect(commands.length).toBeGreaterThan(8));
  it.each(commands)('$page: $line', async ({ line }) => {
    const called: unknown[][] = [];
    const root = program(
      () =>
        async (...args) =>
          void called.push([...args]),
    );
    // What a shell takes for a pattern stays one: nothing is opened here.
    await root.parseAsync(line.split(' ').slice(1), { from: 'user' });
    expect(called).toHaveLength(1);
    if (!line.startsWith('deliverability check ')) return;
    const [domains, flags] = called[0] as [string[], Record<string, string>];
    expect(problemsIn(await settings({ source: 'cli', given: givenBy(domains, flags) }))).toEqual([]);
  });
});

describe('the metrics that are shown', () => {
  const shown = blocks.filter(
    ({ page, language }) => page.endsWith('metrics.md') && /csv|json/.test(language),
  );
  it.each(shown)('$language', async ({ text }) => {
    const { rows, problems } = await parseMetrics(new TextEncoder().encode(text), { today: '2026-11-23' });
    expect(problems).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('links', () => {
  const links = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].map(([, path = '', anchor]) => ({
      page,
      target: path === '' ? page : join(dirname(page), path),
      anchor,
    })),
  );
  /** As GitHub makes them of headings. */
  const anchorsOf = (page: string): readonly string[] =>
    [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
  it.each(links)('$page leads to $target $anchor', ({ target, anchor }) => {
    expect(existsSync(join(root, target))).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(target)).toContain(anchor);
  });
});

it('files that sentences name are there', () => {
  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/`([a-z][\w./-]*\/[\w-]+\.(?:ts|json|sh))`/g)].map(([, path = '']) => ({
      page,
      path,
    })),
  );
  const isThere = (path: string): boolean =>
    ['', 'src', 'src/mail/dnsbl'].some((folder) => existsSync(join(root, folder, path)));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ path }) => !isThere(path))).toEqual([]);
});

describe('nothing is left out', () => {
  it('of the outputs of the action, in the README', () => {
    for (const output of Object.keys(parse(read('action.yml')).outputs))
      expect(read('README.md')).toContain(`\`${output}\``);
  });

  it('of the members of the report, in docs/report.md', () => {
    const page = read('docs/report.md');
    const missing = [...namesIn(JSON.parse(read('schema/report.schema.json')))].filter(
      (name) => !page.includes(`\`${name}\``),
    );
    expect(missing).toEqual([]);
  });

  it('of the packages that are used, in docs/architecture.md', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const named = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !name.startsWith('@types/'),
    );
    expect(named.filter((name) => !read('docs/architecture.md').includes(`\`${name}\``))).toEqual([]);
  });

  it('of the folders of the sources, in docs/architecture.md', () => {
    const folders = (path: string): readonly string[] =>
      readdirSync(join(root, path), { withFileTypes: true }).flatMap((one) =>
        one.isDirectory() ? [`${path}/${one.name}`] : [],
      );
    const page = read('docs/architecture.md');
    const house = [
      ...folders('src').filter((path) => path !== 'src/net' && path !== 'src/mail'),
      ...folders('src/net'),
    ];
    expect(house.filter((path) => !page.includes(`\`${path}`))).toEqual([]);
    expect(
      folders('src/mail')
        .map((path) => path.slice('src/mail/'.length))
        .filter((name) => !page.includes(`\`${name}\``)),
    ).toEqual([]);
  });
});

/** The names of all members that a JSON Schema describes. */
function* namesIn(schema: unknown): Iterable<string> {
  if (schema === null || typeof schema !== 'object') return;
  const { properties } = schema as { properties?: object };
  if (properties !== undefined) yield* Object.keys(properties);
  for (const part of Object.values(schema)) yield* namesIn(part);
}
