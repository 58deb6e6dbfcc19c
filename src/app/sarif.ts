/** SARIF with the checks of this version as its rules. */
import { checks } from '../checks/index.ts';
import type { Reference } from '../core/reference.ts';
import type { Report } from '../core/report.ts';
import { renderSarif, type SarifRule } from '../report/sarif.ts';
import { docsUrl } from './documentation.ts';
import { defaultConfigs } from './options/index.ts';

/** `configFile` is where findings without a line of their own are shown. */
export const sarifOf = (report: Report, configFile: string | undefined): string =>
  renderSarif(report, { rules: checks.map(ruleOf), fallbackPath: configFile ?? defaultConfigs[0] });

const ruleOf = ({ id, title, why, refs }: (typeof checks)[number]): SarifRule => ({
  id,
  title,
  why,
  help: `${why}\n\n${refs.map((ref: Reference) => `- [${ref.title}](${ref.url})`).join('\n')}`,
  url: `${docsUrl}/docs/checks/${id}.md`,
});
