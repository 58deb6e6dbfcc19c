/** The action as GitHub's runner starts it, and the command as a shell does: child processes over `dist/`. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const manifest: Manifest = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string };
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
}

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Milliseconds from the start to the end of the process. */
  readonly took: number;
}

export interface ActionRun extends Run {
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The text of a file that it left in the workspace. */
  file(path: string): string;
}

export interface Step {
  /** As in `with:`; inputs that are not given have the default of `action.yml`, as the runner fills them in. */
  readonly inputs: Readonly<Record<string, string>>;
  /** What is checked out: path → text. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The workflow file of the step, where it is checked out. */
export const workflowPath = '.github/workflows/mail.yml';

/** Runs the step in a workspace of its own, which is gone when the function given has seen the run. */
export async function inAction<T>({ inputs, files = {} }: Step, look: (run: ActionRun) => T): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'deliverability-action-'));
  const workspace = join(home, 'work');
  const commandFiles = { GITHUB_OUTPUT: join(home, 'output'), GITHUB_STEP_SUMMARY: join(home, 'summary') };
  try {
    write(workspace, { '.keep': '', ...files });
    for (const path of Object.values(commandFiles)) writeFileSync(path, '');
    const env = { ...runnerEnvironment(home, workspace), ...commandFiles, ...inputVariables(inputs) };
    const run = await start([join(root, manifest.runs.main)], { cwd: workspace, env });
    return look({
      ...run,
      annotations: annotationsIn(run.stdout),
      outputs: outputsIn(readFileSync(commandFiles.GITHUB_OUTPUT, 'utf8')),
      summary: readFileSync(commandFiles.GITHUB_STEP_SUMMARY, 'utf8'),
      file: (path) => readFileSync(join(workspace, path), 'utf8'),
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** The exchangers of the lab's zones are nobody's, and block lists are elsewhere: they are left alone but where a test says otherwise. */
const sparing = (args: readonly string[]): readonly string[] =>
  args[0] === 'check'
    ? [...args, ...Object.entries(spared).flatMap((pair) => unlessGiven(pair, args))]
    : args;

const spared = { exchangers: 'off', blocklists: 'none' };

const unlessGiven = ([name, value]: readonly [string, string], args: readonly string[]): readonly string[] =>
  args.includes(`--${name}`) ? [] : [`--${name}`, value];

/** Runs `deliverability …` in an empty folder, in a pipe. */
export async function runCommand(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
  variables: Variables = {},
): Promise<Run> {
  const cwd = mkdtempSync(join(tmpdir(), 'deliverability-command-'));
  try {
    write(cwd, files);
    return await start([join(root, 'dist/cli/index.js'), ...sparing(args)], {
      cwd,
      env: { PATH: '/usr/local/bin:/usr/bin:/bin', ...variables },
    });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

type Variables = Readonly<Record<string, string>>;

const runnerEnvironment = (home: string, workspace: string): Variables => ({
  PATH: '/usr/local/bin:/usr/bin:/bin',
  HOME: home,
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTION: '__self',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_JOB: 'deliverability',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REPOSITORY: 'owner/site',
  GITHUB_RUN_ID: '1',
  GITHUB_WORKFLOW: 'Mail',
  GITHUB_WORKFLOW_REF: `owner/site/${workflowPath}@refs/heads/main`,
  GITHUB_WORKSPACE: workspace,
  RUNNER_OS: 'Linux',
  RUNNER_TEMP: home,
});

/** Names in upper case; blanks become `_`, hyphens stay. */
function inputVariables(inputs: Step['inputs']): Variables {
  const defaults = Object.entries(manifest.inputs).map(
    ([name, input]) => [name, input.default ?? ''] as const,
  );
  const given: Variables = { ...Object.fromEntries(defaults), ...spared, ...inputs };
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

function start(
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Variables },
): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const text = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (part) => (text.stdout += part));
  child.stderr.setEncoding('utf8').on('data', (part) => (text.stderr += part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...text, took: performance.now() - began }));
  });
}

/** Workflow commands, decoded as the runner does. */
function annotationsIn(stdout: string): readonly Annotation[] {
  const commands = stdout.matchAll(/^::(error|warning|notice)(?: ([^\n]*?))?::(.*)$/gm);
  return [...commands].map(([, level, properties = '', message = '']) => {
    const { title, file, line } = propertiesIn(properties);
    return {
      level: level as Annotation['level'],
      message: decoded(message),
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line: Number(line) }),
    };
  });
}

const propertiesIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split(',')
      .map((pair) => [pair.slice(0, pair.indexOf('=')), decoded(pair.slice(pair.indexOf('=') + 1))]),
  );

const decoded = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

/** `name<<delimiter`, the lines of the value, `delimiter`. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const outputs = text.matchAll(/^([^\n<]+)<<([^\n]+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...outputs].map(([, name, , value]) => [name, value]));
}
