/** The settings as a table of the README. */
import { type Place, type Setting, settingNames, settingOf } from '../settings.ts';
import { topicOf } from '../topics.ts';
import { defaultOf } from './inputs.ts';

const marks: readonly (readonly [Place, string])[] = [
  ['input', 'input'],
  ['flag', 'flag'],
  ['config', 'file'],
  ['domain', 'domain'],
];

/** Markdown: each setting with its help, its default and an example, and where it may be given. */
export function settingsTable(): string {
  const rows = settingNames.flatMap((name, index) => {
    const topic = topicOf(name);
    const previous = settingNames[index - 1];
    const isFirst = previous === undefined || topicOf(previous) !== topic;
    return [...(isFirst ? [`| **${topic}** | | | | |`] : []), row(name, settingOf(name))];
  });
  const note =
    'Given as: *input* of the action, *flag* of the command line (the domains are its arguments), default in the *file*, or there for one *domain*.';
  return [
    '| Setting | What it does | Default | Example | Given as |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    note,
  ].join('\n');
}

function row(name: string, setting: Setting): string {
  const places = marks.filter(([place]) => setting.in.includes(place)).map(([, mark]) => mark);
  const byDefault = setting.default === undefined ? defaultOf(setting) : `\`${setting.default}\``;
  const cells = [`\`${name}\``, setting.help, byDefault, `\`${setting.example}\``, places.join(', ')];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
