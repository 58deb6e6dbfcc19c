/** A report in the format that somebody asked for, on the way to where it is wanted. */
import { quoted } from '../core/quote.ts';
import type { Report } from '../core/report.ts';
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

/** Writes the report files that the options name; what cannot be written is told, and the others are. */
export async function writeReports(
  report: Report,
  options: Options,
): Promise<{ readonly problems: readonly string[] }> {
  const wanted = Object.entries(options.outputs) as readonly [keyof Outputs, string][];
  const problems: string[] = [];
  for (const [format, path] of wanted) {
    try {
      await writeText(path, await renderAs(format, report, { ...options, color: false, width: 100 }));
    } catch (error) {
      problems.push(`${format}-file: ${quoted(path)} cannot be written (${(error as Error).message})`);
    }
  }
  return { problems };
}
