/** The action: reads the inputs, runs, and tells GitHub in annotations, summary, outputs and exit code. */
import * as core from '@actions/core';
import { counted } from '../../core/quote.ts';
import type { Report } from '../../core/report.ts';
import type { DeadAddress } from '../../facts/bounce-tally.ts';
import { annotationsOf } from '../../report/annotations.ts';
import { markdown, visible } from '../../report/escape.ts';
import { renderSummary } from '../../report/summary.ts';
import { renderText } from '../../report/text.ts';
import { docsUrl } from '../documentation.ts';
import { readText } from '../files.ts';
import {
  formatProblem,
  type Locate,
  type Options,
  type SettingProblem,
  secretsIn,
  settingsIn,
  workflowLocator,
  workflowPath,
} from '../options/index.ts';
import { prepare } from '../prepare.ts';
import { writeReports } from '../reports.ts';
import { run } from '../run.ts';

const exitCodes = { badSettings: 2, defect: 70 } as const;

/** Returns the exit code; whatever is thrown is a defect, and told as one. */
export async function main(): Promise<number> {
  try {
    return await checkAndTell();
  } catch (error) {
    core.debug(String((error as Error).stack));
    core.error(`A defect of this action: ${(error as Error).message}`);
    return exitCodes.defect;
  }
}

async function checkAndTell(): Promise<number> {
  const now = new Date();
  const given = Object.fromEntries(settingsIn('input').map((name) => [name, core.getInput(name)]));
  // Before anything is written: a resolver may quote a secret back.
  for (const secret of secretsIn(given)) core.setSecret(secret);
  const prepared = await prepare({
    source: 'action',
    given,
    today: now.toISOString().slice(0, 10),
    locate: await locateInputs(),
    env: (name) => {
      const secret = process.env[name];
      if (secret) core.setSecret(secret);
      return secret;
    },
  });
  if ('problems' in prepared) return refuse(prepared.problems);
  const { options } = prepared;
  let dead: readonly DeadAddress[] = [];
  const report = await run(options, {
    ...prepared,
    now,
    suppress: (addresses) => {
      dead = addresses;
    },
    crashed: (error, where) => core.debug(`${where}: ${error.stack}`),
  });
  return tell(report, options, dead);
}

/** Points at the workflow's lines, where its file is checked out. */
async function locateInputs(): Promise<Locate | undefined> {
  const path = workflowPath(process.env['GITHUB_WORKFLOW_REF'] ?? '');
  const text = path === undefined ? undefined : await readText(path).catch(() => undefined);
  return path === undefined || text === undefined
    ? undefined
    : workflowLocator({ path, text, job: process.env['GITHUB_JOB'] });
}

/** Outputs come before all that can fail, since later steps read them even then. */
async function tell(report: Report, options: Options, dead: readonly DeadAddress[]): Promise<number> {
  const { counts, inconclusive, result, exitCode } = report.verdict;
  core.setOutput('result', result);
  core.setOutput('errors', counts.error);
  core.setOutput('warnings', counts.warning);
  core.setOutput('notices', counts.notice);
  core.setOutput('inconclusive', inconclusive);
  const written = await writeReports(report, options, dead);
  for (const format of ['json', 'sarif'] as const)
    core.setOutput(`${format}-file`, options.outputs[format] ?? '');
  process.stdout.write(renderText(report, { color: true, width: 100 }));
  if (options.annotations) annotate(report);
  for (const problem of written.problems) core.error(visible(problem));
  if (options.summary) await summarise(renderSummary(report, { docsUrl }));
  return written.problems.length > 0 ? exitCodes.badSettings : exitCode;
}

function annotate(report: Report): void {
  const commands = { error: core.error, warning: core.warning, notice: core.notice };
  for (const { level, message, ...properties } of annotationsOf(report).shown)
    commands[level](message, properties);
}

/** Outside of GitHub there is no summary to write to. */
async function summarise(text: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(text).write();
}

async function refuse(problems: readonly SettingProblem[]): Promise<number> {
  core.setOutput('result', 'error');
  for (const problem of problems) {
    const place =
      problem.location?.in === 'file'
        ? { file: problem.location.path, startLine: problem.location.line }
        : {};
    core.error(visible(problem.text), { title: 'Settings', ...place });
  }
  process.stdout.write(`${counted(problems.length, 'problem')} with the settings; nothing was checked.\n`);
  const list = problems.map((problem) => `- ${markdown(formatProblem(problem))}\n`).join('');
  await summarise(`## Mail deliverability\n\nThe settings are wrong, and nothing was checked.\n\n${list}`);
  return exitCodes.badSettings;
}
