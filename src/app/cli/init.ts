/** `deliverability init`: a first configuration and a workflow, written where GitHub looks for them. */
import { readText, writeText } from '../files.ts';
import { configPath, initConfig, initWorkflow, workflowPath } from '../init/texts.ts';
import { parseDomain } from '../options/index.ts';
import { refuse } from './refuse.ts';

/** Writes nothing where one of the two is there already. */
export async function init(texts: readonly string[]): Promise<number> {
  const parsed = texts.map((text) => parseDomain(text.trim()));
  const problems = parsed.flatMap((domain) => ('problem' in domain ? [domain.problem] : []));
  for (const path of [configPath, workflowPath]) {
    if ((await readText(path)) !== undefined)
      problems.push(`${path} exists already: edit it, or move it away`);
  }
  if (problems.length > 0) return refuse(problems);
  const domains = parsed.flatMap((domain) => ('value' in domain ? [domain.value] : []));
  await writeText(configPath, initConfig({ domains }));
  await writeText(workflowPath, initWorkflow());
  process.stdout.write(`wrote ${configPath}\nwrote ${workflowPath}\nNext: deliverability check\n`);
  return 0;
}
