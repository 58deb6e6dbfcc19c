/** A report in the format that somebody asked for, on the way to where it is wanted. */
import { quoted } from '../core/quote.ts';
import type { Report } from '../core/report.ts';
import type { DeadAddress } from '../facts/bounce-tally.ts';
import { docsUrl } from './documentation.ts';
import { writeText } from './files.ts';
import type { Format, Options, Outputs } from './options/index.ts';

interface Appearance {
  readonly color: boolean;
  readonly width: number;
  readonly verbose: boolean;
  readonly configFile?: string;
}

/** Each format is loaded when it is used. */
export async function renderAs(format: Format, report: Report, appearance: Appearance): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../report/text.ts')).renderText(report, appearance);
    case 'json':
      return (await import('../report/json.ts')).renderJson(report);
    case 'sarif':
      return (await import('./sarif.ts')).sarifOf(report, appearance.configFile);
    case 'junit':
      return (await import('../report/junit.ts')).renderJunit(report);
    case 'markdown':
      return (await import('../report/markdown.ts')).renderMarkdown(report, { docsUrl });
    case 'annotations': {
      const { annotationCommands, annotationsOf } = await import('../report/annotations.ts');
      return annotationCommands(annotationsOf(report));
    }
  }
}

/** Writes the files that the options name; what cannot be written is told, and the others are. */
export async function writeReports(
  report: Report,
  options: Options,
  dead: readonly DeadAddress[],
): Promise<{ readonly problems: readonly string[] }> {
  const wanted = Object.entries(options.outputs) as readonly [keyof Outputs, string][];
  const problems: string[] = [];
  const write = async (setting: string, path: string, text: () => Promise<string>): Promise<void> => {
    try {
      await writeText(path, await text());
    } catch (error) {
      problems.push(`${setting}: ${quoted(path)} cannot be written (${(error as Error).message})`);
    }
  };
  for (const [format, path] of wanted)
    await write(`${format}-file`, path, () =>
      renderAs(format, report, { ...options, color: false, width: 100 }),
    );
  if (options.suppressionsFile !== undefined)
    await write('suppressions-file', options.suppressionsFile, async () =>
      (await import('./bounces.ts')).suppressionsCsv(dead),
    );
  return { problems };
}
