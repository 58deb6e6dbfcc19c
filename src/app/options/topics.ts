/** The settings by what they are about, in the order of the table: headings of the help and of the README. */
import { type SettingName, settingNames } from './settings.ts';

/** The setting that each topic begins with. */
const beginnings: readonly (readonly [SettingName, string])[] = [
  ['domains', 'Domains and senders'],
  ['smtp-host', 'Submission'],
  ['exchangers', 'Mail exchangers'],
  ['message', 'Messages'],
  ['blocklists', 'Block lists'],
  ['bounces', 'What receivers said'],
  ['dns-servers', 'The run'],
  ['json-file', 'Reports and output'],
];

/** The heading below which a setting stands. */
export function topicOf(name: SettingName): string {
  const place = settingNames.indexOf(name);
  return beginnings.findLast(([first]) => settingNames.indexOf(first) <= place)?.[1] ?? '';
}
